page-title = Resultado de la revisión
page-about = Resultado de una revisión en busca de rastros de programas espía
skip-to-result = Ir al resultado
parts-label = Partes de esta página
part-person = Para usted
part-person-about = El resultado en palabras sencillas y qué hacer ahora
part-analyst = Para la persona experta
part-analyst-about = Cada hallazgo, con su lugar en los datos
part-court = Para un tribunal
part-court-about = Cómo se hizo la revisión y cuáles son sus límites
parts-rest = No hace falta que lea lo que sigue. Dice lo mismo otra vez, para personas expertas.
sections-label = En esta parte
back-to-result = Volver al resultado
footer-made = Hecho con Hoofprint { $version } el { $when }.
footer-network = Esta página no carga nada de la red y no ejecuta ningún programa.
list-separator = { "; " }
text-in-english = Algunos textos de esta página están en inglés, porque nadie los ha traducido todavía.
text-in-english-experts = Algunos textos de las partes para personas expertas están en inglés, porque nadie los ha traducido todavía.

limits = Esto no puede descartar que haya programas espía.
limits-reason = Una revisión solo puede encontrar rastros que alguien ha publicado y que todavía están en el teléfono. Algunos programas espía no dejan ningún rastro o lo borran.

result-self-test-failed = Esta revisión no funcionó. Su autoprueba falló.
result-self-test-failed-meaning = No confíe en esta página. Haga la revisión otra vez o pregunte a una línea de ayuda en seguridad digital.
result-nothing-found = No encontramos rastros conocidos de programas espía en los datos que pudimos examinar.
result-nothing-found-meaning = Este es el resultado habitual. Puede que usted tenga un motivo para preocuparse, por ejemplo, un aviso de Apple, Google o WhatsApp. Ese motivo sigue contando: pregunte a una línea de ayuda en seguridad digital.
result-incomplete = No encontramos rastros conocidos de programas espía, pero una parte de los datos no se pudo leer.
result-incomplete-meaning = Este resultado está incompleto. Lo que faltó aparece más abajo. Una línea de ayuda en seguridad digital puede decirle si eso importa y cómo volver a copiar los datos.
result-only-minor = No encontramos rastros conocidos de programas espía, pero conviene saber algunas cosas.
result-only-minor-meaning = Aparecen más abajo. Por sí solas no son señal de un ataque.
result-unusual = Encontramos algo poco común que debería mirar una persona experta.
result-unusual-meaning = No coincide con ninguna señal publicada de programas espía. Es muy posible que tenga un motivo normal. Los motivos que conocemos aparecen más abajo.
result-exposed = Encontramos una señal publicada de programas espía en algo que este teléfono recibió.
result-exposed-meaning = Puede que alguien haya intentado llegar a usted. Recibir algo no es una infección. Nada de lo que hay aquí muestra que un programa espía haya entrado.
result-contacted = Encontramos una señal publicada de programas espía en una página o dirección con la que este teléfono se conectó.
result-contacted-meaning = Esto es serio y necesita a una persona experta. Abrir una página o conectarse con una dirección no es por sí solo una infección. Nada de lo que hay aquí muestra que un programa espía haya entrado.
result-installed = Encontramos una señal publicada de programas espía en una aplicación, un archivo o un perfil de este teléfono.
result-installed-meaning = Esto es serio y necesita a una persona experta. Una persona experta puede distinguir una señal verdadera de otra que solo se le parece.
result-executed = Encontramos una señal publicada de programas espía en un programa que se ejecutó en este teléfono.
result-executed-meaning = Esto es muy serio y necesita a una persona experta. Una persona experta puede distinguir una señal verdadera de otra que solo se le parece.

incomplete-lead = Una parte de los datos no se pudo leer.
incomplete = Puede haber más de lo que muestra esta página.
incomplete-link = Ver lo que no se pudo leer
worry = Es razonable que se preocupe, y nada de esto es culpa suya. No tiene que entender esta página sin ayuda.
worry-link = Hay personas que pueden ayudarle gratis

level-critical = Lo más urgente
level-high = Urgente
level-medium = Merece que lo mire una persona experta
level-low = Débil o frecuente
level-informational = Para que conste

strength-executed = Un programa se ejecutó en este teléfono.
strength-installed = Una aplicación, un archivo o un perfil está o estuvo en este teléfono.
strength-contacted = Este teléfono abrió algo o se conectó con algo. Eso no es por sí solo una infección.
strength-exposed = Algo llegó a este teléfono. Recibirlo no es una infección.
strength-posture = Así está configurado el teléfono. No es señal de un ataque.
strength-short-executed = se ejecutó
strength-short-installed = está o estuvo ahí
strength-short-contacted = se abrió o hubo conexión
strength-short-exposed = se recibió
strength-short-posture = ajuste

state-examined = Leído hasta el final
state-empty = Leído, sin nada dentro
state-partial = Leído solo en parte
state-unreadable = No se pudo leer
state-absent = No está en estos datos

problem-unreadable = No se pudo leer
problem-integrity = Se leyó, pero no cuadra
problem-notice = Conviene saberlo

next-heading = Qué hacer ahora, en este orden
danger-heading = Primero: ¿corre usted peligro por alguien cercano?
danger-who = Puede que alguien cercano a usted esté vigilando este teléfono, en casa o en el trabajo.
danger-lead = Entonces no haga nada en él y no cambie nada.
danger-apps = No borre ninguna aplicación. Esa persona podría notarlo.
danger-help = Pida ayuda desde otro teléfono o computadora a los que esa persona no pueda llegar.
near-heading = Puede que alguien cercano a usted haya puesto una aplicación en este teléfono
near-meaning = Más abajo hay una aplicación que puede vigilar lo que pasa en este teléfono. Una aplicación así la pone a menudo alguien que tuvo el teléfono en sus manos. También puede tener un motivo normal.

urgent-talk-lead = Hable de cosas privadas en otro dispositivo, a partir de ahora.
urgent-talk = Conserve este teléfono, pero lejos de reuniones y conversaciones privadas. Cambie sus contraseñas desde otro dispositivo, no desde este.
urgent-keep-lead = Conserve lo que tiene.
urgent-keep = Guarde los mensajes, enlaces, correos y avisos que recibió. Haga fotos de la pantalla. No abra el enlace y no borre nada.
urgent-ask-lead = Pida a una línea de ayuda en seguridad digital que mire este resultado.
urgent-ask = Muéstrele toda esta carpeta, no solo esta página.
urgent-copy-lead = Deje que la línea de ayuda copie el teléfono antes de que usted lo reinicie, lo actualice o lo restablezca.
urgent-copy = Algunos rastros desaparecen en cuanto se apaga el teléfono.
urgent-harden-lead = Solo después haga que el teléfono sea más difícil de atacar.
urgent-reset-lead = Restablezca o cambie el teléfono solo al final.
urgent-reset = Espere a que se hayan revisado las copias y la línea de ayuda esté de acuerdo.

usual-warned-lead = ¿Le avisó Apple, Google, WhatsApp u otro servicio?
usual-warned = Tómelo en serio, diga lo que diga esta página. Un aviso así es una prueba fuerte de que alguien lo intentó. No demuestra que haya entrado. Guarde el aviso. Pregunte a una línea de ayuda en seguridad digital antes de restablecer, actualizar o reiniciar el teléfono: allí conocen señales que no son públicas.
usual-keep-lead = Conserve lo que le preocupó.
usual-keep = Guarde los mensajes, enlaces y correos, y fotos de la pantalla. No abra el enlace.
usual-copy-lead = ¿Sigue con preocupación? Entonces deje que una línea de ayuda en seguridad digital copie primero el teléfono.
usual-copy = Hágalo antes de reiniciar, actualizar o restablecer el teléfono. Algunos rastros desaparecen en cuanto se apaga el teléfono.
usual-harden-lead = ¿No hay aviso ni motivo para esperar? Entonces haga que el teléfono sea más difícil de atacar.
usual-again-lead = Repita la revisión más adelante.
usual-again = Se publican señales nuevas todo el tiempo. Guarde la copia de los datos del teléfono que se usó hoy: se puede revisar otra vez.

harden-update = Instale todas las actualizaciones y reinicie el teléfono. A partir de entonces, reinícielo más o menos una vez por semana. Un reinicio puede detener un programa espía que no se queda de forma permanente. No devuelve lo que se llevaron y no impide un ataque nuevo.
harden-iphone = En un iPhone, active el Modo de aislamiento.
harden-android = En Android, active la Protección avanzada con el registro de intrusiones. Tenga en cuenta que este registro también guarda los nombres de los sitios que usted consulta.
harden-passcode = Use un código de desbloqueo largo que nadie más conozca.
harden-accounts = Use una aplicación de mensajes con cifrado de extremo a extremo. No deje que las cuentas le envíen códigos por mensaje de texto. Pida a su compañía telefónica un PIN para su contrato.

conflict-heading = ¿Le dijeron que restablezca el teléfono enseguida?
conflict-advice = Algunos avisos lo dicen, por ejemplo, los de WhatsApp en 2025. El consejo es correcto: le protege. Pero también destruye los rastros.
conflict-copy = Así que deje que alguien copie primero el teléfono.
conflict-danger = ¿Nadie puede copiarlo o el peligro es inmediato? Entonces su protección va primero: siga el aviso.

found-heading = Qué se encontró
found-reading = No todas las señales son igual de fuertes. De débil a fuerte:
found-scale-exposed = El teléfono recibió algo.
found-scale-contacted = El teléfono abrió algo o se conectó con algo.
found-scale-installed = Algo está o estuvo en el teléfono.
found-scale-executed = Un programa se ejecutó en el teléfono.
found-target = Ser el objetivo de un ataque no es lo mismo que un ataque que funcionó.
found-owner = «La persona dueña» es aquí la persona a quien pertenece este teléfono. Puede ser usted.
found-left-out = { $count ->
    [one] Hay una cosa más. No es más urgente que estas. La parte para la persona experta la cuenta.
   *[other] Hay { $count_shown } cosas más. Ninguna es más urgente que estas. La parte para la persona experta las cuenta.
}
settings-heading = Cómo está configurado el teléfono
settings-meaning = Estos son ajustes del teléfono. No son señal de un ataque.

subject-app = Aplicación
subject-program = Programa
subject-address = Dirección de internet
subject-file = Archivo
subject-fingerprint = Huella digital de un archivo o de quien lo hizo
subject-value = Lo que se vio

finding-together = Lo que se vio junto
finding-strength = Qué tan fuerte es la señal
finding-published = Alguien ha publicado esto como señal de programas espía.
finding-unpublished = Es un hecho poco común, no una señal publicada de programas espía.
finding-unsure = Hace falta más que este solo hecho para tener certeza. Una persona experta puede buscar más.
finding-combined = Es una parte de una señal que tiene varias partes. Las otras partes también se encontraron.
finding-meaning = Qué significa
finding-adb = «adb» es una manera de controlar un teléfono Android desde un ordenador, por un cable o por una red.
finding-campaigns = Quienes publicaron esta señal la relacionan con:
finding-campaigns-limits = Eso es lo que otros dicen sobre la señal. No indica quién está detrás de ella en este caso.
finding-explanations = Motivos normales que podrían explicarlo
finding-no-explanation = No conocemos ninguno. Eso no significa que no lo haya.
finding-valid-until = Quienes publicaron esta señal la mantuvieron solo hasta el { $date }.
finding-part-not-compared = Una parte de la señal publicada no se pudo comparar con estos datos.
finding-not-compared = No se comparó: { $what }
finding-next = Qué hacer al respecto
finding-where = Dónde se vio
finding-when = Cuándo
finding-when-span = Primera vez: { $first }. Última vez: { $last }.
finding-when-none = Los datos no dan ninguna hora.
finding-count = { $count ->
    [one] Se vio en un lugar.
   *[other] Se vio en { $count_shown } lugares.
}
finding-masked = Los nombres, números de teléfono y direcciones de otras personas están ocultos en parte aquí.

yara-title = Un archivo cumple la regla de búsqueda { $rule }
yara-meaning = Quien hizo esta revisión aportó una regla que busca en los archivos. El contenido de este archivo cumple esa regla.
yara-says = La regla dice de sí misma: { $description }
yara-author = La regla nombra a su autor: { $author }
yara-limits = La regla mira lo que hay en un archivo y no lo que hizo un programa.

examined-heading = Qué se examinó y qué no
examined-device = Teléfono
examined-copied = Los datos se copiaron del teléfono el { $when }.
examined-copied-unknown = Los datos no dicen cuándo se copiaron del teléfono.
examined-encrypted = La copia estaba cifrada. Eso es bueno: una copia así contiene más.
examined-unencrypted = La copia no estaba cifrada.
examined-signs = { $count ->
    [one] Los datos del teléfono se compararon con una señal publicada de programas espía.
   *[other] Los datos del teléfono se compararon con { $count_shown } señales publicadas de programas espía.
}
examined-signs-limits = Ese número dice qué se buscó, no qué se encontró.
examined-no-signs-lead = Los datos del teléfono no se compararon con ninguna señal publicada de programas espía, porque no se dio ninguna.
examined-no-signs = Solo se probaron reglas generales. Pida que se repita la revisión con señales publicadas.
examined-nothing = No se pudo mirar nada.
examined-cut = Una parte de la copia en su conjunto no se pudo leer, así que pueden faltar archivos enteros. Lo que sigue trata solo de los archivos que estaban.
examined-areas = Por tipo de datos
examined-logs = Los teléfonos guardan los registros solo por un tiempo. Lo que pasó antes no está en ellos.
examined-untried = Una parte se leyó solo según descripciones publicadas. No había datos de un teléfono real con los que probar el lector. Puede que se le escape algo.
examined-more = La parte para la persona experta enumera todos los tipos de datos.

area-messages = Mensajes
area-messages-about = Mensajes de texto, aplicaciones de chat y lo que se envió con ellos
area-calls = Llamadas
area-calls-about = Llamadas telefónicas y videollamadas
area-people = Contactos y calendario
area-people-about = La agenda de contactos, el calendario y quién estuvo en contacto con quién
area-web = Web
area-web-about = Páginas visitadas, descargas y lo que guardan los navegadores
area-apps = Aplicaciones
area-apps-about = Qué aplicaciones hay, de dónde vinieron y qué pueden hacer
area-programs = Programas
area-programs-about = Qué programas se ejecutaron y cuándo
area-network = Red
area-network-about = Conexiones, wifi, Bluetooth y cuántos datos enviaron los programas
area-crashes = Cierres por error
area-crashes-about = Lo que el teléfono escribió cuando falló un programa o el propio teléfono
area-logs = Registros del sistema
area-logs-about = Lo que el teléfono anota sobre sí mismo mientras funciona
area-settings = Ajustes y cuentas
area-settings-about = Cómo está configurado el teléfono, quién lo administra, qué cuentas tiene y qué está conectado a él
area-files = Archivos
area-files-about = Nombres, lugares y contenido de los archivos
area-copying = Sobre la copia
area-copying-about = Lo que la copia dice de sí misma y del teléfono
area-other = Otros datos
area-other-about = Lo que no pertenece a ninguno de estos

area-read = Lo que había se leyó hasta el final.
area-empty = Se leyó. No había nada dentro.
area-partial = Solo se pudo leer una parte.
area-unreadable = Estaba ahí, pero no se pudo leer.
area-absent = Esta copia no lo contiene.
area-some-absent = Algunos datos de este tipo no están en esta copia.
area-odd = Una parte se leyó, pero no cuadra. Debería mirarla una persona experta.
area-dates = Sus fechas van del { $first } al { $last }.
area-date = Su única fecha es el { $date }.
area-days = { $count ->
    [one] Habla de un día.
   *[other] Habla de { $count_shown } días distintos.
}
area-lacking = No se leyó o no se leyó todo:

absent-heading = Lo que esta copia no contiene
absent-meaning = No se puede decir nada sobre esto. Puede que otra forma de copiar los datos del teléfono lo contenga. Una línea de ayuda en seguridad digital puede decírselo.
problems-heading = Lo que no se pudo leer
problems-none = Todo lo que se buscó y estaba ahí se pudo leer.
problems-some = No se puede decir nada sobre lo que no se pudo leer. Puede haber un rastro ahí.
problems-count = { $count ->
    [one] Se anotó un problema. La parte para la persona experta lo describe.
   *[other] Se anotaron { $count_shown } problemas. La parte para la persona experta los enumera.
}
problems-whole = Hubo un problema con la copia en su conjunto.
unread-count = { $count ->
    [one] La copia contiene un archivo que Hoofprint todavía no puede leer. No se puede decir nada sobre lo que hay en él.
   *[other] La copia contiene { $count_shown } archivos que Hoofprint todavía no puede leer. No se puede decir nada sobre lo que hay en ellos.
}

apps-heading = Aplicaciones de fuera de una tienda
apps-meaning = Estas aplicaciones no venían con el teléfono ni vienen de una tienda de aplicaciones. Eso no es señal de un ataque. ¿Las conoce todas? Si alguna es nueva para usted, no la borre. Pregunte a una línea de ayuda en seguridad digital.
apps-none = No se vio ninguna aplicación de fuera de una tienda. Puede que no se vea una aplicación que se esconde bien.
apps-hidden = Puede que no aparezca en la lista una aplicación que se esconde bien.
apps-left-out = { $count ->
    [one] Hay una más. La parte para la persona experta la enumera.
   *[other] Hay { $count_shown } más. La parte para la persona experta las enumera.
}
apps-first = Puesta en el teléfono por primera vez
apps-no-date = sin fecha
apps-may = Qué puede hacer o hizo

sign-accessibility = lee y controla la pantalla
sign-device-admin = administra el teléfono
sign-device-owner = gestiona el teléfono
sign-notification-listener = lee las notificaciones
sign-default-sms = se encarga de los mensajes de texto
sign-default-dialer = se encarga de las llamadas
sign-call-screening = filtra las llamadas
sign-default-keyboard = es el teclado
sign-default-assistant = es el asistente
sign-default-home = es la pantalla de inicio
sign-trust-agent = puede mantener el teléfono desbloqueado
sign-overlay = dibuja encima de otras aplicaciones
sign-usage-access = ve qué aplicaciones se usan
sign-may-install = añade otras aplicaciones
sign-restricted-lifted = se le quitó un bloqueo de ajustes delicados
sign-battery-exempt = puede funcionar siempre
sign-background-microphone = usó el micrófono sin que se viera
sign-background-camera = usó la cámara sin que se viera
sign-background-location = usó la ubicación sin que se viera
sign-screen-projection = graba o muestra la pantalla
sign-vpn = lleva todo el tráfico de red
sign-companion-device = pertenece a otro dispositivo
sign-no-launcher = no tiene nada que abrir
sign-hidden = está oculta
sign-disabled = está desactivada
sign-removed = se quitó del teléfono
sign-downgraded = volvió a una versión anterior
sign-debuggable = se puede depurar
sign-test-only = está hecha para pruebas
sign-debug-signed = está firmada con una clave que tiene todo el mundo
permission-all_files = todos los archivos
permission-call_log = lista de llamadas
permission-camera = cámara
permission-contacts = contactos
permission-location_in_background = ubicación en cualquier momento
permission-microphone = micrófono
permission-overlay = dibuja encima de otras aplicaciones
permission-sms = mensajes de texto
permission-usage_access = ve qué aplicaciones se usan

help-heading = Quién puede ayudar
help-sure = No necesita tener la certeza de que algo va mal.
help-for = Ayuda a:
help-checked = Esta lista se revisó por última vez el { $date }. Las direcciones cambian: si una no funciona, busque el nombre.
help-support = Un momento así es duro. Hable en persona con alguien de su confianza.

data-heading = Qué pasa con sus datos
data-local = La revisión se hizo en una sola computadora y no envió nada a ninguna parte. Su resultado es una carpeta en esa computadora.
data-private = La carpeta nombra páginas, aplicaciones, archivos, números de teléfono y horas de su teléfono. Por eso, muéstrela solo a personas de su confianza.
data-deletion = Pregunte a quien hizo la revisión cuándo se borrarán la carpeta y la copia de su teléfono.
data-withdraw = Puede cambiar de opinión en cualquier momento. Pida entonces que se borren la carpeta y la copia.
data-consent-given = Con la revisión se entregó un registro de su consentimiento. Está guardado en la carpeta, en el archivo consent.json.
data-consent-none = Con esta revisión no se entregó ningún registro de su consentimiento.

about-heading = Sobre esta revisión
about-case = Número de caso
about-date = Fecha de la revisión
about-version = Versión de Hoofprint
about-self-test = Autoprueba
about-self-test-passed = Una señal puesta a propósito pasó por los mismos pasos que los datos del teléfono y se encontró.
about-self-test-failed = Una señal puesta a propósito no se encontró. No confíe en este resultado.
