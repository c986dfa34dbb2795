analyst-left-out = { $count ->
    [one] Hay una fila más que no se muestra aquí. Está en { $file }.
   *[other] Hay { $count_shown } filas más que no se muestran aquí. Están en { $file }.
}
analyst-span = del { $first } al { $last }
analyst-no-time = sin hora indicada
analyst-no-dates = sin fechas
analyst-none = ninguno
analyst-not-told = no se indica
analyst-sha256 = SHA-256
analyst-unreadable = Una parte del caso no se pudo volver a leer para esta página. Falta aquí: { $reason }
analyst-show = { $count ->
    [one] Mostrar una fila
   *[other] Mostrar { $count_shown } filas
}
analyst-column-kind = Tipo de datos
analyst-column-file = Archivo y posición
analyst-column-when = Cuándo
analyst-column-count = Número

analyst-glance-heading = Los hallazgos de un vistazo
analyst-glance-none = No hay ningún hallazgo. En lo que se pudo leer no se encontró ninguna señal publicada ni se cumplió ninguna regla. Eso no es lo mismo que no haber nada.
analyst-glance-caption = Número de hallazgos por nivel y por la recogida de datos de la que se leyeron
analyst-glance-level = Nivel
analyst-glance-all = Todos
analyst-glance-apart = Sin distinguir
analyst-glance-apart-about = «Sin distinguir»: la misma ruta está en más de una recogida de datos, o el hallazgo se formó a partir de varios archivos.
analyst-glance-strength-caption = Número de hallazgos por fuerza
analyst-glance-strength = Fuerza

analyst-findings-heading = Todos los hallazgos
analyst-findings-about = Los hallazgos con la misma base y el mismo valor están juntos; primero, los más urgentes.
analyst-groups-left-out = { $count ->
    [one] Hay un grupo más de hallazgos que no se muestra aquí. No es más urgente que estos. Está en findings.json.
   *[other] Hay { $count_shown } grupos más de hallazgos que no se muestran aquí. Ninguno es más urgente que estos. Están en findings.json.
}
analyst-finding-level = Nivel
analyst-finding-strength = Fuerza
analyst-finding-basis = Base
analyst-finding-observed = Valor, tal como está escrito en los datos
analyst-finding-field = Campo del registro
analyst-finding-kind = Tipo de datos
analyst-finding-when = Primera y última hora
analyst-finding-named-by = Tipos de datos que lo mostraron
analyst-basis-indicator = Se encontró una señal publicada.
analyst-basis-rule = Una regla coincidió con un registro. No se encontró ninguna señal publicada.
analyst-basis-correlation = Una regla coincidió con varios hechos juntos. No se encontró ninguna señal publicada.
analyst-indicator-value = Señal publicada
analyst-indicator-kind = Tipo de señal
analyst-indicator-how = Cómo coincidieron
analyst-indicator-campaigns = Cómo la llaman las listas
analyst-indicator-campaigns-about = Estas son palabras de las listas, no de Hoofprint. No indican quién está detrás de lo que se encontró aquí.
analyst-indicator-feeds = Listas que contienen la señal
analyst-rule = Regla
analyst-rule-title = Título de la regla
analyst-rule-file = Dónde está escrita
analyst-rule-file-about = El archivo docs/reference/rules.md de Hoofprint enumera todas las reglas incorporadas por su identificador, con su archivo. Una regla que no está ahí se aportó para esta revisión.
analyst-rule-digest-none = No consta ninguna suma de comprobación de él.
analyst-places = { $count ->
    [one] Se vio en un lugar
   *[other] Se vio en { $count_shown } lugares
}
analyst-place-what = Qué pasó
analyst-place-id = Identificador en findings.json
analyst-record = El registro, tal como se leyó
analyst-record-caption = Campos del registro del primer lugar
analyst-record-field = Campo
analyst-record-value = Valor
analyst-record-masked = { $count ->
    [one] Un valor que puede nombrar a una persona está oculto en parte aquí.
   *[other] { $count_shown } valores que pueden nombrar a personas están ocultos en parte aquí.
}
analyst-together = Hechos que coincidieron
analyst-together-about = El hallazgo cuenta porque coincidieron este hecho y los siguientes.
analyst-meaning = Significado
analyst-explanations = Explicaciones normales
analyst-no-explanation = No se conoce ninguna. Eso no significa que no la haya.
analyst-next = Próximos pasos
analyst-references = Referencias
analyst-references-about = Las direcciones están escritas de modo que nadie las abra por accidente.

analyst-timeline-heading = Qué pasó alrededor de los hallazgos
analyst-timeline-about = Todas las horas están en UTC. Se muestra lo que otros datos cuentan de las { $hours } horas anteriores y posteriores a un hallazgo. Donde hay demasiados eventos, se muestran los más cercanos al hallazgo.
analyst-timeline-chance = Lo que aparece junto a un hallazgo no tiene por qué estar relacionado con él.
analyst-timeline-none = Ningún hallazgo tiene hora, así que no se puede mostrar nada a su alrededor.
analyst-timeline-around = Alrededor de { $when }
analyst-timeline-caption = Eventos del { $first } al { $last }
analyst-timeline-meaning = Qué significa la hora
analyst-timeline-event = Qué pasó
analyst-timeline-own = Un hallazgo tiene esta hora.
analyst-timeline-empty = La línea de tiempo no contiene ningún evento de estas horas.
analyst-timeline-left-out = { $count ->
    [one] Hay un evento más de estas horas que no se muestra aquí. Está en timeline.jsonl.
   *[other] Hay { $count_shown } eventos más de estas horas que no se muestran aquí. Están en timeline.jsonl.
}
analyst-timeline-instants-left-out = { $count ->
    [one] Hay una hora más de un hallazgo que queda fuera de estas horas. Lo que pasó a su alrededor está en timeline.jsonl.
   *[other] Hay { $count_shown } horas más de hallazgos que quedan fuera de estas horas. Lo que pasó a su alrededor está en timeline.jsonl.
}

analyst-programs-heading = Programas
analyst-programs-count = { $count ->
    [one] Los datos nombran un programa. Que aparezca en la lista no es señal de un ataque, y un programa que no dejó rastro en estos datos no aparece.
   *[other] Los datos nombran { $count_shown } programas. Que uno aparezca en la lista no es señal de un ataque, y un programa que no dejó rastro en estos datos no aparece.
}
analyst-programs-caption = Programas según todos los tipos de datos juntos: primero, aquellos de los que trata algún hallazgo; luego, aquellos en los que los datos no concuerdan; luego, los que están en lugares poco comunes
analyst-program = Programa
analyst-program-why = Qué llama la atención
analyst-program-users = Ejecutado por el usuario
analyst-program-seen = Visto por primera y por última vez
analyst-program-sources = Nombrado por
analyst-program-finding = Un hallazgo trata de él.
analyst-program-place = No está en ninguna de las carpetas del sistema ni de las aplicaciones.
analyst-program-resembles = Su nombre se diferencia en una letra de { $name }.
analyst-program-records = { $count ->
    [one] un registro
   *[other] { $count_shown } registros
}

analyst-network-heading = Red
analyst-network-none = Ningún tipo de datos de este caso dice qué programa usó la red.
analyst-network-sums = Cada tipo de datos cuenta a su manera y durante su propio tiempo. Varios pueden contar los mismos bytes, así que sus sumas no se deben sumar entre sí.
analyst-transfers-caption = Bytes por programa o aplicación: primero, aquellos de los que trata algún hallazgo; luego, los que más enviaron
analyst-transfers-who = Programa o aplicación
analyst-transfers-apart = Contado como
analyst-transfers-received = Bytes recibidos
analyst-transfers-sent = Bytes enviados
analyst-transfers-records = Registros
analyst-transfers-seen = Primera y última hora
analyst-transfers-unnamed = sin nombre
analyst-contacts-caption = Conexiones y consultas por programa o aplicación: primero, aquellos de los que trata algún hallazgo; luego, los que tienen más
analyst-contacts-records = Conexiones o consultas
analyst-contacts-hosts = Direcciones distintas
analyst-contacts-private = Qué direcciones eran indica lo que alguien lee y dónde está. Eso no se muestra aquí. Está en { $file }.
analyst-at-least = al menos { $count_shown }

analyst-apps-heading = Aplicaciones
analyst-apps-count = { $count ->
    [one] Los datos hablan de una aplicación.
   *[other] Los datos hablan de { $count_shown } aplicaciones.
}
analyst-apps-caption = Aplicaciones que no venían con el dispositivo o de las que no se indica: primero, aquellas de las que trata algún hallazgo; luego, las de fuera de una tienda
analyst-apps-of-system = Todas venían con el dispositivo.
analyst-app = Aplicación
analyst-app-from = Vino de
analyst-app-dates = Primera instalación, última actualización
analyst-app-may = Qué puede hacer o hizo
analyst-app-outside = fuera de una tienda
analyst-app-outside-by = fuera de una tienda, por medio de { $installer }
analyst-app-finding = Un hallazgo trata de ella.

analyst-coverage-heading = Qué se examinó
analyst-coverage-caption = Tipos de datos que estaban ahí
analyst-coverage-state = Hasta dónde
analyst-coverage-records = Registros
analyst-coverage-observables = Valores comparados
analyst-coverage-problems = Problemas
analyst-coverage-period = Periodo
analyst-coverage-tested = Lector probado con
analyst-coverage-nothing = No se pudo examinar nada.
analyst-note-not-in = no está en { $name }
analyst-note-in = en { $name }
analyst-note-reason = un motivo posible: { $reason }
analyst-tested-real-device = datos de dispositivos reales
analyst-tested-specification = solo descripciones publicadas
analyst-tested-untested = nada todavía
analyst-tested-none = formado a partir de otros
analyst-absent-heading = Lo que no estaba ahí
analyst-absent-caption = Tipos de datos que se buscaron y no están en estos datos
analyst-absent-where = Dónde se buscó
analyst-absent-why = Por qué puede faltar
analyst-absent-more = { $count ->
    [one] y un lugar más
   *[other] y { $count_shown } lugares más
}
analyst-lacks = Lo que le falta a una recogida de datos de este tipo

analyst-problems-heading = Problemas durante la lectura
analyst-problems-none = Todo lo que se buscó y estaba ahí se pudo leer.
analyst-problems-caption = Los problemas que dicen lo mismo están juntos; primero, los más serios. Se nombra el primer archivo.
analyst-problems-message = Qué pasó y qué falta por ello
analyst-problems-kind = Tipo de problema
analyst-problems-count = Cuántas veces
analyst-problems-whole = la recogida de datos en su conjunto

analyst-unread-heading = Archivos que ninguna parte de Hoofprint lee
analyst-unread-count = { $count ->
    [one] Hay un archivo así, de { $bytes_shown } bytes. No se puede decir nada sobre lo que hay en él.
   *[other] Hay { $count_shown } archivos así, de { $bytes_shown } bytes en total. No se puede decir nada sobre lo que hay en ellos.
}
analyst-unread-caption = Los más grandes
analyst-unread-path = Ruta
analyst-unread-bytes = Bytes

analyst-feeds-heading = Listas de señales publicadas
analyst-feeds-caption = Qué aportó cada lista
analyst-feeds-none = No se dio ninguna lista: no se comparó nada con señales publicadas.
analyst-feed = Lista
analyst-feed-loaded = Señales usadas
analyst-feed-format = Cómo está escrita
analyst-feed-format-unknown = No se indica
analyst-feed-skipped = No usadas y por qué
analyst-feed-skipped-count = { $count ->
    [one] Una entrada de esta lista no se usó.
   *[other] { $count_shown } entradas de esta lista no se usaron.
}
analyst-feed-notes = Observaciones

analyst-files-heading = Archivos junto a esta página
analyst-file-findings = todos los hallazgos, con los registros de los que proceden
analyst-file-timeline = todo lo que tiene fecha, en orden
analyst-file-records = lo que se leyó, un archivo por cada tipo de datos
analyst-file-coverage = lo que se examinó y todos los problemas
analyst-file-days = cuántos eventos hay de cada día
analyst-file-run = cómo se llegó al resultado
analyst-file-consent = el registro del consentimiento, o que no lo hay
analyst-file-manifest = tamaño y SHA-256 de todo lo que se leyó y se escribió

court-about = Esta parte dice cómo se llegó al resultado, qué significan sus palabras y qué no puede mostrar. Lo que se encontró está en las partes anteriores.
court-examined-heading = Qué se entregó para la revisión
court-acquisition-number = Recogida de datos { $number }
court-name = Nombre
court-kind = Qué es
court-encrypted = Su cifrado
court-encrypted-yes = Su contenido estaba cifrado y se descifró para la revisión.
court-encrypted-no = Su contenido no estaba cifrado.
court-device = Dispositivo, según los datos
court-device-unknown = Los datos no lo dicen.
court-acquired = Cuándo se hizo
court-acquired-clock = Según el reloj del dispositivo o de la computadora que la hizo. Hoofprint no sabe si ese reloj iba bien.
court-acquired-unknown = Los datos no dicen cuándo se hizo.
court-begun = Inicio de la revisión
court-begun-clock = Según el reloj de la computadora que hizo la revisión. Hoofprint no sabe si ese reloj iba bien.
court-identifiers = Los números que identifican un dispositivo o a su persona dueña están acortados en esta página. Los números enteros están en run.json.

court-integrity-heading = Integridad
court-integrity-claim = Los resúmenes criptográficos de abajo muestran si los datos siguen sin cambios desde que se entregaron a Hoofprint. No muestran nada sobre el tiempo anterior: ni si se copiaron por completo, ni si alguien los cambió antes.
court-integrity-caption = Archivos que se leyeron, por recogida de datos
court-integrity-files = Archivos leídos
court-integrity-bytes = Bytes
court-integrity-partly = De ellos, leídos en parte
court-integrity-partly-about = De un archivo leído en parte solo se leyeron las partes que hacían falta. No tiene SHA-256 aquí.
court-digests-caption = Tamaño y SHA-256 de los archivos que se leyeron: primero, aquellos de los que proceden hallazgos
court-digest-file = Archivo
court-digest-size = Bytes
court-digest-partly = leído en parte
court-digests-finding = De él procede un hallazgo.
court-digests-none = No se leyó ningún archivo.
court-integrity-manifest = El archivo manifest.json enumera todos los archivos que se leyeron y todos los archivos del caso, con tamaño y SHA-256. No está firmado. Su propio SHA-256 se imprime al final de la revisión: quien lo anotó puede saber si el caso sigue sin cambios desde entonces.
court-integrity-verify = El comando hoofprint verify compara todos los archivos del caso con manifest.json.

court-method-heading = Método
court-method-container = Se abren los contenedores. Un contenedor es una copia de seguridad, un archivo comprimido o una carpeta. Los cifrados se descifran con la contraseña que se dio. No se adivina ninguna contraseña y no se rompe ningún bloqueo.
court-method-artifact = Se buscan artefactos. Un artefacto es un tipo de datos, como una base de datos de mensajes. Cada uno tiene su propio lector. Lo que un lector no puede leer se anota como problema y no detiene la revisión.
court-method-record = Se leen registros de los artefactos. Un registro es una entrada, como una fila de una tabla. Cada uno conserva el archivo y la posición de donde se leyó.
court-method-indicator = Los valores de los registros se comparan con señales publicadas del mismo tipo. Un dominio se compara con nombres de servidores; el nombre de un programa, con nombres de programas. Algunos nombres publicados son también nombres de programas auténticos del sistema: esos no se comparan en el lugar donde el sistema los guarda.
court-method-rule = Los registros se valoran con reglas. Una regla nombra hechos que son poco comunes por sí solos. Otras reglas buscan hechos que coinciden en el tiempo o por el nombre.
court-method-finding = Cada coincidencia se convierte en un hallazgo. Un hallazgo contiene el registro, la posición, la señal publicada o la regla, y explicaciones normales.
court-method-offline = La revisión no necesita red y no envió nada a ninguna parte.
court-method-unwritten = No se escribió nada en las pruebas. Se abrieron solo para leerlas.
court-self-test = Autoprueba de esta revisión
court-self-test-passed = Se superó: una señal y un registro puestos a propósito pasaron por los mismos pasos que los datos, y ambos se encontraron.
court-self-test-failed = Falló: lo que se puso a propósito no se encontró. No se debe confiar en este resultado.

court-versions-heading = Versiones y opciones
court-program = Programa
court-program-version = Hoofprint { $version }
court-schema = Estructura del caso
court-outcome = Cómo terminó la revisión
court-fail-on = Nivel más bajo que cuenta para eso
court-option-caption = Opciones, tal como las entendió el programa
court-option = Opción
court-option-value = Valor
court-options-none = No se anotó ninguna opción.
court-warnings = Avisos de esta revisión

court-indicators-heading = Señales publicadas
court-indicators-count = { $count ->
    [one] Los datos se compararon con una señal publicada. Ese número dice qué se buscó, no qué se encontró.
   *[other] Los datos se compararon con { $count_shown } señales publicadas. Ese número dice qué se buscó, no qué se encontró.
}
court-indicators-digest = SHA-256 de todas las listas en conjunto
court-rules-heading = Reglas
court-rules-count = { $count ->
    [one] Se usó una regla para registros sueltos.
   *[other] Se usaron { $count_shown } reglas para registros sueltos.
}
court-correlations-count = { $count ->
    [one] Se usó una regla para hechos que coinciden.
   *[other] Se usaron { $count_shown } reglas para hechos que coinciden.
}
court-rules-digest = SHA-256 de todas las reglas en conjunto
court-rule-files-caption = Las reglas de los hallazgos, con el archivo de cada una
court-rule-file = Archivo de la regla y su SHA-256
court-rules-rejected = Reglas que no se pudieron usar
court-rules-rejected-none = Todas las reglas que se dieron se pudieron usar.

court-errors-heading = Tasas de error conocidas y lo que no se sabe
court-errors-about = Estas cifras se contaron en datos en los que no se puso nada a propósito y en los que no se conoce ningún ataque; la mayoría son de dispositivos reales. Cada hallazgo en esos datos es una falsa alarma o un hecho que es cierto y normal.
court-errors-caption = Hallazgos en datos sin un ataque conocido
court-errors-data = Datos
court-errors-read = Qué se leyó
court-errors-findings = Hallazgos
court-errors-measured = Contado el
court-errors-command = Se vuelve a contar con
court-errors-signs = Comparado con
court-errors-few = Estos son datos de pocos dispositivos. En otros dispositivos, con otras aplicaciones y en otros idiomas, puede haber más falsas alarmas.
court-errors-version = Las cifras valen para la versión de Hoofprint y las listas de ese día. Las listas que se añadieron desde entonces pueden dar otras cifras.
court-errors-missed = No se sabe con qué frecuencia la revisión pasa por alto un rastro que sí está. Nadie puede contarlo sin teléfonos de los que se sepa que fueron atacados.
court-errors-forged = Un valor puede ser falsificado o coincidir por casualidad: cualquiera puede dar a un programa o a un archivo el nombre de otro. Por eso, una sola coincidencia de nombres nunca es una prueba.

court-words-heading = Qué significan las palabras
court-word-sign = Señal publicada
court-word-sign-meaning = Un valor, como un dominio o el nombre de un programa, que alguien ha publicado como usado por programas espía. Hoofprint no comprueba si quien lo publicó tenía razón.
court-word-rule = Regla
court-word-rule-meaning = Una descripción de hechos que son poco comunes. Una regla no necesita ninguna señal publicada. Lo que encuentra es un motivo para mirar más de cerca, no una respuesta.
court-word-finding = Hallazgo
court-word-finding-meaning = Una señal publicada o una regla ha coincidido con un registro. Eso es todo lo que dice la palabra.
court-word-record = Registro
court-word-record-meaning = Una entrada que se leyó de los datos, con el lugar de donde se leyó.
court-word-artifact = Artefacto
court-word-artifact-meaning = Un tipo de datos, como la lista de llamadas, junto con los lugares donde un teléfono lo guarda.
court-word-acquisition = Recogida de datos
court-word-acquisition-meaning = Una copia de datos de un teléfono, tal como se entregó para la revisión.
court-word-event = Evento
court-word-event-meaning = Un registro que tiene una hora. Un registro puede dar varios.
court-word-digest = SHA-256
court-word-digest-meaning = Un número que se forma a partir de todos los bytes de un archivo. Si cambia un byte, cambia el número.
court-word-nothing-found = Nada encontrado
court-word-nothing-found-meaning = Ningún hallazgo del nivel que se pidió, en datos que se pudieron leer hasta el final. No dice nada sobre lo que no estaba ahí, lo que no se publicó y lo que no dejó rastro.
court-word-findings = Hallazgos
court-word-findings-meaning = Al menos un hallazgo del nivel que se pidió.
court-word-incomplete = Incompleto
court-word-incomplete-meaning = Ningún hallazgo del nivel que se pidió, pero una parte de los datos no se pudo leer.
court-level-critical-meaning = Nivel: se encontró una señal publicada donde se guarda o se ejecuta software.
court-level-high-meaning = Nivel: se encontró una señal publicada en otro lugar, o coincidió una regla que necesita al menos dos hechos independientes.
court-level-medium-meaning = Nivel: debería mirarlo una persona experta. Por sí solo no muestra ningún ataque.
court-level-low-meaning = Nivel: débil, o frecuente en teléfonos corrientes.
court-level-informational-meaning = Nivel: solo para que conste.
court-strength-executed-meaning = Fuerza: un registro muestra que se ejecutó un programa con este nombre o esta ruta. No muestra qué hizo el programa.
court-strength-installed-meaning = Fuerza: un registro muestra que una aplicación, un archivo o un perfil está o estuvo ahí. No muestra que se ejecutara.
court-strength-contacted-meaning = Fuerza: un registro muestra que algo se visitó o se consultó, o que hubo una conexión con ello. No muestra que eso tuviera consecuencias.
court-strength-exposed-meaning = Fuerza: un registro muestra que algo se recibió o se mencionó. No muestra que alguien lo abriera.
court-strength-posture-meaning = Fuerza: un registro muestra cómo está configurado el dispositivo. No es señal de un ataque.
court-state-examined-meaning = Cobertura: estaba ahí, se leyó hasta el final y contenía al menos un registro.
court-state-empty-meaning = Cobertura: estaba ahí, se leyó hasta el final y no contenía ningún registro.
court-state-partial-meaning = Cobertura: estaba ahí, y una parte no se pudo leer.
court-state-unreadable-meaning = Cobertura: estaba ahí, y no se pudo leer nada de ello.
court-state-absent-meaning = Cobertura: se buscó y no está en estos datos. No se sabe si está en el teléfono.
court-problem-unreadable-meaning = Problema: en el resultado faltan datos que se deberían haber leído.
court-problem-integrity-meaning = Problema: se leyeron datos, pero un resumen criptográfico, un tamaño o un identificador que contienen no encaja.
court-problem-notice-meaning = Problema: no falta nada; quien lea esto debería saberlo.
court-tested-real-device-meaning = Lector: se probó con datos de dispositivos reales.
court-tested-specification-meaning = Lector: se probó solo con datos hechos según descripciones publicadas. Puede que se le escape algo.
court-tested-untested-meaning = Lector: se escribió por analogía, y no se ha probado con ningún dato. Puede que se le escape algo.

court-repeat-heading = Cómo repetir la revisión
court-repeat-same = Las mismas pruebas, señales publicadas, reglas y versión dan los mismos hallazgos, registros y eventos, byte por byte. Los archivos run.json, report.html y manifest.json son distintos, porque contienen la hora de la revisión.
court-repeat-version = Tome la versión de Hoofprint que se nombra arriba.
court-repeat-evidence = Compare el SHA-256 de las pruebas con manifest.json.
court-repeat-lists = Tome las listas de señales publicadas cuyo SHA-256 se nombra arriba y las reglas que se aportaron, si las hay.
court-repeat-run = Ejecute el comando de abajo. Las palabras en mayúsculas están en lugar de lo que hay que nombrar. Dé la contraseña cuando se le pida.
court-repeat-compare = Compare findings.json, coverage.json, timeline.jsonl y los archivos de records/ con los de este caso.
court-repeat-command = El comando

court-withheld-heading = Lo que no está en esta página
court-withheld-content = Las palabras que unas personas se escribieron a otras no se guardaron en el caso.
court-withheld-content-kept = Las palabras que unas personas se escribieron a otras se guardaron en la carpeta records/ del caso, porque así se pidió. No están en esta página.
court-withheld-masked = { $count ->
    [one] Un valor que puede nombrar a una persona está oculto en parte en las partes para analistas y tribunales. Está entero en findings.json o timeline.jsonl.
   *[other] { $count_shown } valores que pueden nombrar a personas están ocultos en parte en las partes para analistas y tribunales. Están enteros en findings.json y timeline.jsonl.
}
court-withheld-masked-none = Ningún valor de las partes para analistas y tribunales está oculto por poder nombrar a una persona.
court-withheld-shortened = { $count ->
    [one] Un texto está acortado en el medio, donde aparece «…». El texto entero está en los archivos del caso.
   *[other] { $count_shown } textos están acortados en el medio, donde aparece «…». Los textos enteros están en los archivos del caso.
}
court-withheld-rows = { $count ->
    [one] Se dejó una fila fuera de las tablas para analistas y tribunales, porque serían demasiado largas. Debajo de cada tabla se indica dónde encontrarla.
   *[other] Se dejaron { $count_shown } filas fuera de las tablas para analistas y tribunales, porque serían demasiado largas. Debajo de cada tabla se indica dónde encontrarlas.
}
court-withheld-rows-none = No se dejó ninguna fila fuera de las tablas para analistas y tribunales.
court-withheld-caption = Filas que se dejaron fuera, por el archivo del caso que las contiene
court-withheld-file = Archivo del caso

court-consent-heading = Consentimiento
court-consent-given = Con la revisión se entregó un registro del consentimiento, que está en consent.json. Hoofprint lo guarda. Hoofprint no puede saber si es verdadero.
court-consent-none = Con esta revisión no se entregó ningún registro del consentimiento.
court-limits-heading = Límites
court-limits-attribution = Este informe dice qué coincidió, no quién está detrás. Los nombres de programas espía o de sus fabricantes, donde aparecen, se citan de las listas que contienen una señal. No son una afirmación de Hoofprint.
court-limits-time = Las horas son las que dan los datos. Un dispositivo cuyo reloj iba mal da horas equivocadas.
court-limits-absent = { $count ->
    [one] Se buscó un tipo de datos que no está en estos datos. No se puede decir nada sobre él.
   *[other] Se buscaron { $count_shown } tipos de datos que no están en estos datos. No se puede decir nada sobre ellos.
}
court-limits-lacking = { $count ->
    [one] Un tipo de datos no se pudo leer o no se pudo leer entero.
   *[other] { $count_shown } tipos de datos no se pudieron leer o no se pudieron leer enteros.
}
court-limits-untried = { $count ->
    [one] Un tipo de datos se leyó con un lector que nunca se probó con datos de un dispositivo real.
   *[other] { $count_shown } tipos de datos se leyeron con lectores que nunca se probaron con datos de un dispositivo real.
}
court-limits-unread = { $count ->
    [one] Hay un archivo que ninguna parte de Hoofprint leyó.
   *[other] Hay { $count_shown } archivos que ninguna parte de Hoofprint leyó.
}
court-limits-expert = Lo que un hallazgo significa para una persona necesita el juicio de una persona experta que haya visto los datos.
