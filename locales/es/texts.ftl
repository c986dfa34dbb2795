# Texts of rules and artifacts. Each key is made of the English text, which stands above it.

# An accessibility service runs, of which only the label is told
t-23e70783279e = Funciona un servicio de accesibilidad del que solo se conoce la etiqueta
# An app reads what is on the screen and may act for the owner. This version of Android tells only the label of the service, which its maker chose: that may be anything.
t-9007dab6ca5b = Una aplicación lee lo que hay en la pantalla y puede actuar en nombre de la persona dueña. Esta versión de Android solo dice la etiqueta del servicio, que eligió su fabricante: puede ser cualquier cosa.
# Tools for people who see or hear less, password managers and apps that automate the phone need this.
t-6a1e3ea22f65 = Lo necesitan las herramientas para personas que ven u oyen menos, los gestores de contraseñas y las aplicaciones que automatizan el teléfono.
# Ask the owner whether they know this service, and compare with the apps that the settings name. Do not change it before a copy exists.
t-03bfce36286c = Pregunte a la persona dueña si conoce este servicio y compárelo con las aplicaciones que nombran los ajustes. No lo cambie antes de que exista una copia.
# An accessibility service is enabled
t-b684858b862a = Hay un servicio de accesibilidad activado
# The app can read what is on the screen, what is typed, and act for the owner. Most spyware that is sold to people who know the owner needs this.
t-c3874a40797d = La aplicación puede leer lo que hay en la pantalla y lo que se escribe, y actuar en nombre de la persona dueña. La mayoría de los programas espía que se venden a gente que conoce a la persona dueña necesitan esto.
# Ask the owner whether they know this app and enabled it. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-2f08d8e18c93 = Pregunte a la persona dueña si conoce esta aplicación y si la activó. Si no, no la cambie antes de que exista una copia y pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A computer was accepted for adb
t-49044f21dbb3 = Se aceptó una computadora para adb
# Somebody had the unlocked phone in hand and accepted a computer, which may put apps on it and read data. The computer that made the acquisition is among those that are listed, so that one is ordinary.
t-f4b03431b592 = Alguien tuvo en la mano el teléfono desbloqueado y aceptó una computadora, que puede poner aplicaciones en él y leer datos. La computadora que hizo la recogida de datos está entre las que se enumeran, así que esa es normal.
# It is the computer that made the acquisition.
t-8b5376bccd8c = Es la computadora que hizo la recogida de datos.
# It is a computer of the owner.
t-794ac06b1f60 = Es una computadora de la persona dueña.
# Compare the name and the fingerprint with the computer that made the acquisition, and ask the owner about any other; a key that nobody knows, used last while the phone was out of hand, is worth an expert's look.
t-b59880b6a0db = Compare el nombre y la huella digital con los de la computadora que hizo la recogida de datos, y pregunte a la persona dueña por cualquier otra; una clave que nadie conoce, usada por última vez cuando el teléfono no estaba en sus manos, merece que la mire una persona experta.
# An app on a phone was accepted for adb
t-dd5370320fc9 = Se aceptó para adb una aplicación de un teléfono
# One of the accepted keys carries the name of an app that connects to adb on the phone itself. It then has the rights of a computer. Owners use such apps; spyware of 2026 did the same under names of its own.
t-c8180374508b = Una de las claves aceptadas lleva el nombre de una aplicación que se conecta a adb en el propio teléfono. Tiene entonces los permisos de una computadora. Hay personas dueñas que usan aplicaciones así; programas espía de 2026 hicieron lo mismo con nombres propios.
# The owner uses Shizuku, LADB or another such app.
t-56e6a78a85f9 = La persona dueña usa Shizuku, LADB u otra aplicación parecida.
# Ask whether the owner uses an app that needs adb on the phone. If not, show this finding to a helpline.
t-69e91d4c52a8 = Pregunte si la persona dueña usa una aplicación que necesita adb en el teléfono. Si no, muestre este hallazgo a una línea de ayuda en seguridad digital.
# A computer may use the phone over the network (adb)
t-29b31ae50583 = Una computadora puede usar el teléfono a través de la red (adb)
# The phone lets computers that were accepted use it over the wireless network, without a cable. They may put apps on it and read data. Developers use this, and some apps need it; spyware of 2026 switched it on to give itself more rights.
t-cf8b80bbbef1 = El teléfono deja que las computadoras aceptadas lo usen por la red inalámbrica, sin cable. Pueden poner aplicaciones en él y leer datos. Quienes desarrollan aplicaciones usan esto, y algunas aplicaciones lo necesitan; programas espía de 2026 lo activaron para darse más permisos.
# The owner develops apps, or uses an app such as Shizuku that needs it.
t-cd6da4f84b25 = La persona dueña desarrolla aplicaciones o usa una aplicación que lo necesita, como Shizuku.
# The acquisition was made over the network.
t-4a53cea87b58 = La recogida de datos se hizo por la red.
# Ask whether the owner switched on wireless debugging. If not, show this finding to a helpline before it is switched off.
t-90985ba55eb4 = Pregunte si la persona dueña activó la depuración inalámbrica. Si no, muestre este hallazgo a una línea de ayuda en seguridad digital antes de desactivarla.
# An app or a program lies in the folder for temporary files
t-28f866523897 = Hay una aplicación o un programa en la carpeta de archivos temporales
# The file lies in /data/local/tmp, where only a computer that is connected, or who rules the system, may write. It is one way to bring an app onto a phone. That it lies there does not say that it was installed.
t-723ed8ab927c = El archivo está en /data/local/tmp, donde solo puede escribir una computadora conectada o quien controla el sistema. Es una manera de llevar una aplicación a un teléfono. Que esté allí no quiere decir que se instalara.
# Somebody who develops apps or repairs phones left it behind.
t-16cd7f59a86c = Lo dejó alguien que desarrolla aplicaciones o repara teléfonos.
# A tool for automatic tests or for backups put it there.
t-646833905b69 = Lo puso una herramienta de pruebas automáticas o de copias de seguridad.
# Ask the owner whether they connected the phone to a computer to bring an app onto it.
t-269a29a0f451 = Pregunte a la persona dueña si conectó el teléfono a una computadora para llevar una aplicación a él.
# Ask the owner whether they know the app and where it came from.
t-0da2218ca422 = Pregunte a la persona dueña si conoce la aplicación y de dónde vino.
# A file is an app and a program at once
t-7d5adc728bc8 = Un archivo es aplicación y programa a la vez
# The file begins as a program for Android's virtual machine and ends as an app. Versions of Android before the security patch of December 2017 checked the signature of the app and ran the program, so that a well-known app could be given another content without its signature breaking.
t-bf9bcd6581c4 = El archivo empieza como un programa para la máquina virtual de Android y termina como una aplicación. Las versiones de Android anteriores al parche de seguridad de diciembre de 2017 comprobaban la firma de la aplicación y ejecutaban el programa. Así se podía dar otro contenido a una aplicación conocida sin que se rompiera su firma.
# Somebody tried out this old weakness for learning.
t-142fb64558dd = Alguien probó esta vieja debilidad para aprender.
# If nobody knows of it, leave it on the phone until a full copy exists, and ask a digital-security helpline, from another device.
t-d25709a79992 = Si nadie sabe nada de él, déjelo en el teléfono hasta que exista una copia completa y pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo.
# An expert should look at which app the file claims to be, and at what its program does.
t-a00f38eb88f2 = Una persona experta debería mirar qué aplicación dice ser el archivo y qué hace su programa.
# An app is signed with a key for tests
t-4d7a8f2d7a3f = Una aplicación está firmada con una clave de pruebas
# The app is signed with a key that tools for developers make for tests, or with one that everybody has. Stores of apps refuse such apps, so it came onto the phone in another way; and anybody could give it an update.
t-f216809277e2 = La aplicación está firmada con una clave que las herramientas de desarrollo crean para pruebas, o con una que tiene todo el mundo. Las tiendas de aplicaciones rechazan aplicaciones así, de modo que llegó al teléfono por otro camino; y cualquiera podría darle una actualización.
# The owner develops apps, or tests one for a friend.
t-5799c56b838c = La persona dueña desarrolla aplicaciones o prueba una para una amistad.
# The phone runs a system that was built by enthusiasts or is an emulator.
t-5741c84be4c6 = El teléfono usa un sistema hecho por aficionados o es un emulador.
# A tool for automatic tests, such as Appium, was used with the phone.
t-dcdbe1d1ea39 = Se usó con el teléfono una herramienta de pruebas automáticas, como Appium.
# An app is stored so that analysis stumbles over it
t-0704cbdef319 = Una aplicación está guardada de forma que el análisis tropieza con ella
# The table of contents of the app says of its manifest what is not true: that it is encrypted, or packed by a method that does not exist. Android reads it all the same, while many programs that examine apps give up. No tool of developers does this; makers of malicious apps do.
t-647cab1a6b08 = El índice de la aplicación dice de su manifiesto algo que no es cierto: que está cifrado, o comprimido con un método que no existe. Android lo lee de todos modos, mientras que muchos programas que examinan aplicaciones se rinden. Ninguna herramienta de desarrollo hace esto; quienes hacen aplicaciones maliciosas, sí.
# A maker protects its app against copying with such a trick.
t-87c4c3ece7db = Un fabricante protege así su aplicación contra las copias.
# An app that cannot be opened has an accessibility service
t-fc91179ca24f = Una aplicación que no se puede abrir tiene un servicio de accesibilidad
# Nothing of this app is on the home screen, and it has an accessibility service: once that is switched on, the app reads the screen and acts in the place of its owner. Apps that watch a person hide like this. Whether the service is on is told elsewhere in the report.
t-fa0b9a80f488 = Nada de esta aplicación está en la pantalla de inicio, y tiene un servicio de accesibilidad: una vez activado, la aplicación lee la pantalla y actúa en lugar de su dueña o dueño. Las aplicaciones que vigilan a una persona se esconden así. Si el servicio está activado se dice en otra parte del informe.
# A screen reader or another aid that came with the phone is opened from the settings only.
t-b812fec7b82c = Un lector de pantalla u otra ayuda que venía con el teléfono solo se abre desde los ajustes.
# An add-on of another app.
t-39e006e5572a = Un complemento de otra aplicación.
# Look in the settings under Accessibility whether it is switched on.
t-c0d64d6e892a = Mire en los ajustes, en Accesibilidad, si está activado.
# An app that cannot be opened has an accessibility service and a device administrator
t-cfacd1727667 = Una aplicación que no se puede abrir tiene un servicio de accesibilidad y un administrador de dispositivos
# Nothing of this app is on the home screen. It can become a device administrator, which makes it hard to remove, and an accessibility service, which reads the screen. Few ordinary apps have all three; apps that watch a person often do. Whether it is switched on is told elsewhere in the report.
t-7e0ed3a9b1a8 = Nada de esta aplicación está en la pantalla de inicio. Puede convertirse en administrador de dispositivos, lo que hace difícil quitarla, y en servicio de accesibilidad, que lee la pantalla. Pocas aplicaciones normales tienen las tres cosas; las que vigilan a una persona las tienen a menudo. Si está activado se dice en otra parte del informe.
# An employer or a school manages the phone with it.
t-7051c79e1d3a = Una empresa o una escuela gestiona el teléfono con ella.
# A maker of phones built remote help or a lock for children into the system.
t-482738d31582 = Un fabricante de teléfonos incluyó en el sistema ayuda a distancia o un bloqueo para niños.
# An app that cannot be opened has a device administrator
t-7e58c175f497 = Una aplicación que no se puede abrir tiene un administrador de dispositivos
# Nothing of this app is on the home screen, and it can become a device administrator, which makes it hard to remove. Apps that watch a person do this, and so do parts of the system and apps of employers. Whether it is switched on is told elsewhere in the report.
t-db7e71a7a6f9 = Nada de esta aplicación está en la pantalla de inicio, y puede convertirse en administrador de dispositivos, lo que hace difícil quitarla. Lo hacen las aplicaciones que vigilan a una persona, y también partes del sistema y aplicaciones de empresas. Si está activado se dice en otra parte del informe.
# A part of the system, for example what finds a lost phone.
t-b18e67656776 = Una parte del sistema, por ejemplo la que encuentra un teléfono perdido.
# An app may add other apps
t-2b3faffe1092 = Una aplicación puede añadir otras aplicaciones
# The app was allowed to add other apps, from outside a store. Browsers and messengers are the way on which spyware that somebody was talked into comes.
t-7baec2870b16 = Se permitió a la aplicación añadir otras aplicaciones, de fuera de una tienda. Los navegadores y las aplicaciones de mensajería son el camino por el que llegan los programas espía que alguien instaló porque lo convencieron.
# The owner added an app from a site, and allowed the browser to do so.
t-7b5f75252aed = La persona dueña añadió una aplicación desde un sitio web y permitió al navegador hacerlo.
# A file manager or another store.
t-be18e544f9e0 = Un gestor de archivos u otra tienda.
# Ask the owner whether they allowed this, and what was added with the app that is named.
t-9624e6736e79 = Pregunte a la persona dueña si permitió esto y qué se añadió con la aplicación nombrada.
# An app may set the place where the phone is
t-41d9c361ca8e = Una aplicación puede fijar el lugar donde está el teléfono
# The app was allowed to tell other apps that the phone is somewhere else.
t-523084679124 = Se permitió a la aplicación decir a otras aplicaciones que el teléfono está en otro lugar.
# The owner plays games or tests apps.
t-47333b7440c3 = La persona dueña juega o prueba aplicaciones.
# Ask the owner whether they know this app and allowed it.
t-86e1df11535c = Pregunte a la persona dueña si conoce esta aplicación y si lo permitió.
# The lock on sensitive settings was lifted for an app
t-eee7225e504e = Se quitó el bloqueo de ajustes delicados para una aplicación
# Android 13 and later keep apps from outside a store away from accessibility and notifications. Somebody lifted that for this app, in several steps at the phone.
t-5316d7d301ea = Android 13 y posteriores mantienen a las aplicaciones de fuera de una tienda lejos de la accesibilidad y de las notificaciones. Alguien quitó ese bloqueo para esta aplicación, en varios pasos, en el teléfono.
# The owner did it for an app they know, such as one that automates the phone.
t-fb7c4cd2d0b0 = Lo hizo la persona dueña para una aplicación que conoce, por ejemplo una que automatiza el teléfono.
# Some systems note it for apps that came from a store.
t-96a30b9fd034 = Algunos sistemas lo anotan para aplicaciones que vinieron de una tienda.
# Ask the owner whether they did this themselves, and for what. If somebody told them how, or did it for them, ask a digital-security helpline, from another device.
t-c5b84266d5d5 = Pregunte a la persona dueña si lo hizo ella misma y para qué. Si alguien le dijo cómo, o lo hizo por ella, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo.
# The debugging bridge used something
t-1c649961bc8a = El puente de depuración usó algo
# The program behind the debugging bridge used this, or tried to. The collection of this data does so, too.
t-bc39073dc499 = El programa que hay detrás del puente de depuración usó esto o intentó usarlo. La recogida de estos datos también lo hace.
# The data was collected with the bridge.
t-db984894516c = Los datos se recogieron con el puente.
# A computer of the owner was used for developing.
t-b73029cc129b = Se usó una computadora de la persona dueña para desarrollar.
# Compare the time with that of the collection; alone this needs no action.
t-602b118372e8 = Compare la hora con la de la recogida de datos; por sí solo, esto no pide ninguna acción.
# An app from outside a store may read and control the screen
t-ea7913bd0a86 = Una aplicación de fuera de una tienda puede leer y controlar la pantalla
# An app that was not installed by a store of apps has an enabled accessibility service. Such a service sees what is on the screen, what is typed, and can press buttons for its owner. Stalkerware and spyware for Android use it to read messages of all apps without any other permission; so do helpful programs.
t-8980106318b0 = Una aplicación que no instaló una tienda de aplicaciones tiene activado un servicio de accesibilidad. Un servicio así ve lo que hay en la pantalla y lo que se escribe, y puede pulsar botones en nombre de la persona dueña. El stalkerware y los programas espía para Android lo usan para leer los mensajes de todas las aplicaciones sin ningún otro permiso; los programas útiles también lo usan.
# A password manager, an automation app or a screen reader that the owner installed from the maker's own site.
t-b3f3c8d2dbc0 = Un gestor de contraseñas, una aplicación de automatización o un lector de pantalla que la persona dueña instaló desde el sitio del fabricante.
# An app of an employer.
t-0e6a9c6d3f80 = Una aplicación de la empresa donde se trabaja.
# Ask the owner whether they know the app, and where it came from.
t-fbc64c6ff247 = Pregunte a la persona dueña si conoce la aplicación y de dónde vino.
# Leave it where it is until a helper has seen this finding.
t-3972d448fbc0 = Déjela donde está hasta que alguien de una línea de ayuda en seguridad digital haya visto este hallazgo.
# An app from outside a store reads the screen and asks for most sensitive permissions
t-f5628c631ace = Una aplicación de fuera de una tienda lee la pantalla y pide la mayoría de los permisos delicados
# An app that was not installed by a store may read and control the screen and asks for three or more kinds of sensitive permissions, such as messages, calls, contacts, the microphone, the camera and the location in the background. They count even where they were denied: a published sample of stalkerware ran through accessibility alone.
t-9db478e1b3d8 = Una aplicación que no instaló una tienda puede leer y controlar la pantalla y pide tres o más tipos de permisos delicados, como mensajes, llamadas, contactos, micrófono, cámara y ubicación en segundo plano. Cuentan aunque se hayan denegado: una muestra publicada de stalkerware funcionaba solo con la accesibilidad.
# Parental control or an agent of an employer, which the owner knows of.
t-65bad62c6a64 = Control parental o un agente de la empresa donde se trabaja, que la persona dueña conoce.
# An automation app.
t-814e1451990e = Una aplicación de automatización.
# Leave the app where it is for now and confront nobody about it; whoever installed it may notice a change, which may put the owner in danger.
t-3e4e424b0b25 = Deje la aplicación donde está por ahora y no se enfrente a nadie por ella; quien la instaló puede notar un cambio, y eso puede poner en peligro a la persona dueña.
# Keep the phone as it is, and speak with a helpline from another device.
t-7829c8c7f737 = Deje el teléfono como está y hable con una línea de ayuda en seguridad digital desde otro dispositivo.
# Ask the owner, where nobody else listens, whether they or somebody with their consent installed this app.
t-cae449eccf92 = Pregunte a la persona dueña, donde nadie más escuche, si ella o alguien con su consentimiento instaló esta aplicación.
# An app from outside a store used microphone, camera or location unseen
t-22738bb9364f = Una aplicación de fuera de una tienda usó el micrófono, la cámara o la ubicación sin que se viera
# An app that was not installed by a store used the microphone, the camera or the location while it was not on the screen.
t-3158a2e9c2d1 = Una aplicación que no instaló una tienda usó el micrófono, la cámara o la ubicación mientras no estaba en la pantalla.
# Recorders, navigation, fitness and calls go on in the background.
t-7b79903f7bfc = Las grabadoras, la navegación, el ejercicio y las llamadas siguen en segundo plano.
# An app from outside a store is exempt from saving battery
t-7c81b9bac196 = Una aplicación de fuera de una tienda está exenta del ahorro de batería
# The owner, or somebody else with the phone in hand, exempted an app from outside a store from saving battery, so that it may always run.
t-28f7b7e99ea4 = La persona dueña, u otra que tenía el teléfono en la mano, eximió del ahorro de batería a una aplicación de fuera de una tienda, para que pueda funcionar siempre.
# Messengers and alarm clocks from the maker's own site ask for this too.
t-792f165e03bc = Las aplicaciones de mensajería y los despertadores del sitio del fabricante también lo piden.
# Ask the owner whether they allowed this.
t-33d5010b491c = Pregunte a la persona dueña si lo permitió.
# An app that is named like the system, and is not, can watch the owner
t-ea43cdb68213 = Una aplicación que se llama como el sistema, sin serlo, puede vigilar a la persona dueña
# An app calls itself like a part of Android or of the maker of the phone, came from outside a store, and may read the screen, read notifications or administer the device. Genuine parts of the system come with the phone or from a store. Published spyware that was installed by hand has names such as com.google.android.service.
t-78dbd76fde12 = Una aplicación se llama como una parte de Android o del fabricante del teléfono, vino de fuera de una tienda y puede leer la pantalla, leer notificaciones o administrar el dispositivo. Las partes auténticas del sistema vienen con el teléfono o de una tienda. Los programas espía publicados que se instalaron a mano tienen nombres como com.google.android.service.
# A genuine program of Google or of the maker that was installed by hand, for example on a phone without a store.
t-43860d7f6a53 = Un programa auténtico de Google o del fabricante que se instaló a mano, por ejemplo en un teléfono sin tienda.
# An app from outside a store is the keyboard, or handles messages or calls
t-cbc16622d1c4 = Una aplicación de fuera de una tienda es el teclado, o maneja mensajes o llamadas
# An app that was not installed by a store is the keyboard, the assistant, or the default app for text messages or calls: it sees what is typed or said through it.
t-30ed2903731c = Una aplicación que no instaló una tienda es el teclado, el asistente o la aplicación predeterminada para mensajes de texto o llamadas: ve lo que se escribe o se dice a través de ella.
# An app from outside a store had control within ten minutes of its installation
t-4dcbb16041ef = Una aplicación de fuera de una tienda tuvo control en los diez minutos siguientes a su instalación
# An app that was not installed by a store had accessibility or the rights of an administrator, or asked for them, within ten minutes of its installation, and has them. So it goes when somebody sets an app up in one sitting, as those who watch a phone do. Few sources date such a grant.
t-c568b3d13c5d = Una aplicación que no instaló una tienda tuvo accesibilidad o los derechos de un administrador, o los pidió, en los diez minutos siguientes a su instalación, y los tiene. Así ocurre cuando alguien prepara una aplicación de una sola vez, como hacen quienes vigilan un teléfono. Pocas fuentes dan la fecha de ese permiso.
# The guided set-up of an app for parental control, which the owner knows.
t-f22257568863 = La instalación guiada de una aplicación de control parental que la persona dueña conoce.
# The owner installed a password manager or an automation app by hand and switched it on at once.
t-150b37c92769 = La persona dueña instaló a mano un gestor de contraseñas o una aplicación de automatización y lo activó enseguida.
# A known app for privacy is the keyboard, or handles messages or calls
t-bb0a8b75388f = Una aplicación conocida para la privacidad es el teclado, o maneja mensajes o llamadas
# An app with the name of a well-known free app is the keyboard, the assistant, or the default app for text messages or calls, and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-818797cf34ed = Una aplicación con el nombre de una aplicación libre muy conocida es el teclado, el asistente o la aplicación predeterminada para mensajes de texto o llamadas, y no la instaló una tienda. Mucha gente las toma del sitio del fabricante; cualquiera puede dar este nombre a una aplicación.
# Traces of an app that is not installed any more
t-69d1e99a85bf = Rastros de una aplicación que ya no está instalada
# An app was used or installed, and the list of what is installed does not have it: it was removed. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-447ced913b83 = Una aplicación se usó o se instaló, y la lista de lo que está instalado no la contiene: se quitó. Ya no se puede mirar qué hacía. La gente quita aplicaciones todos los días; lo que importa es si alguien lo hizo en el tiempo en cuestión.
# An app that looks for harmful apps was stopped within ten minutes of an installation from outside a store
t-6a25f895ac5d = Se detuvo una aplicación que busca aplicaciones dañinas a menos de diez minutos de una instalación de fuera de una tienda
# An app that looks for harmful apps was stopped, and within ten minutes before or after an app was installed that no store brought. Who puts spyware on a phone stops what would warn its owner.
t-413ac1c193b2 = Se detuvo una aplicación que busca aplicaciones dañinas y, en los diez minutos anteriores o posteriores, se instaló una aplicación que no trajo ninguna tienda. Quien pone software espía en un teléfono detiene lo que avisaría a la persona dueña.
# An app for saving battery stops others.
t-6c3282a1dda3 = Una aplicación para ahorrar batería detiene otras.
# The owner stopped the check for an app that they wanted.
t-dda36b6769f8 = La persona dueña detuvo la comprobación para instalar una aplicación que quería.
# Ask the owner who had the device at that time.
t-f11ae413b041 = Pregunte a la persona dueña quién tenía el dispositivo a esa hora.
# An app was installed from outside a store
t-b0ad2899f05d = Se instaló una aplicación de fuera de una tienda
# A session that no store of apps ran brought an app to the device. It counts only together with other facts.
t-8746f6ef8d5c = Una sesión que no dirigió ninguna tienda de aplicaciones trajo una aplicación al dispositivo. Solo cuenta junto con otros hechos.
# The owner installed it by hand.
t-03ee6541625a = La persona dueña la instaló a mano.
# An app that looks for harmful apps was stopped
t-4208224d44b0 = Se detuvo una aplicación que busca aplicaciones dañinas
# A person or a program stopped an app that looks for harmful apps. By itself this is ordinary; it counts only together with other facts.
t-8b53d90b9498 = Una persona o un programa detuvo una aplicación que busca aplicaciones dañinas. Por sí solo es corriente; solo cuenta junto con otros hechos.
# The owner stopped it in the settings.
t-8e6f2db4e8c6 = La persona dueña la detuvo en los ajustes.
# An app for the security of the device is disabled
t-9b654199fbac = Una aplicación para la seguridad del dispositivo está desactivada
# An app that brings security policies, watches for attacks or looks for harmful apps is disabled. Who wants to keep an access to a device open may do that.
t-1ee46aede13f = Está desactivada una aplicación que aplica normas de seguridad, vigila si hay ataques o busca aplicaciones dañinas. Quien quiere mantener abierto un acceso a un dispositivo puede hacer eso.
# The device lists a package that no user has any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-b0b8a14081fa = El dispositivo enumera un paquete que ya no tiene ningún usuario. Quitar una aplicación por cable desde una computadora puede conservar sus datos; también lo hacen los sistemas de algunos fabricantes. La aplicación misma ya no se puede mirar.
# A keyboard or a messenger for privacy that the owner installed by hand.
t-810dcfbd379c = Un teclado o una aplicación de mensajería pensados para la privacidad que la persona dueña instaló a mano.
# An app from outside a store is a device administrator
t-5e47359d3431 = Una aplicación de fuera de una tienda es administrador de dispositivos
# An app that was not installed by a store is an enabled device administrator or owns the device or a profile. It can lock or erase the phone and is hard to remove. Stalkerware asks for it for that reason.
t-ddca0be03b0f = Una aplicación que no instaló una tienda es un administrador de dispositivos activado, o es dueña del dispositivo o de un perfil. Puede bloquear o borrar el teléfono y es difícil quitarla. El stalkerware lo pide por esa razón.
# A work profile or the management of an employer.
t-f0ad42d48ce4 = Un perfil de trabajo o la gestión de una empresa.
# An app that locks the screen or finds a lost phone.
t-2762f5043277 = Una aplicación que bloquea la pantalla o encuentra un teléfono perdido.
# The agent of a forensic extraction tool is or was on the phone
t-1ba7e38c8e4e = El agente de una herramienta de extracción forense está o estuvo en el teléfono
# Traces name the package com.client.appA. A widely used tool for forensic extraction places an agent of this name on a phone while it copies its content. It is no spyware; it says that somebody extracted data, or tried to, with the phone in hand.
t-e1ce93a2bc16 = Hay rastros que nombran el paquete com.client.appA. Una herramienta de extracción forense muy usada pone un agente con este nombre en un teléfono mientras copia su contenido. No es un programa espía; dice que alguien extrajo datos, o lo intentó, con el teléfono en la mano.
# The owner agreed to a forensic copy, for example by a lab that helps them.
t-6774974e5b16 = La persona dueña aceptó una copia forense, por ejemplo de un laboratorio que le ayuda.
# Ask who had the phone in hand, and when.
t-2b774eec39fc = Pregunte quién tuvo el teléfono en la mano y cuándo.
# Keep the phone as it is, and show this finding to a helpline or a lawyer.
t-33311b275cdd = Deje el teléfono como está y muestre este hallazgo a una línea de ayuda en seguridad digital o a una abogada o un abogado.
# Change passwords from another device: what was on the phone may be known to others.
t-f98f5cef0c98 = Cambie las contraseñas desde otro dispositivo: puede que otras personas conozcan lo que había en el teléfono.
# An app from outside a store cannot be opened and watches
t-1688a6511014 = Una aplicación de fuera de una tienda no se puede abrir y vigila
# An app that was not installed by a store has nothing that opens it from the home screen, or that was switched off, and may read the screen, read notifications or administer the device.
t-6e2af039bdf9 = Una aplicación que no instaló una tienda no tiene nada que la abra desde la pantalla de inicio, o eso se desactivó, y puede leer la pantalla, leer notificaciones o administrar el dispositivo.
# Keyboards, plug-ins and helpers of other apps have nothing to open either.
t-9ceefe0d2988 = Los teclados, los complementos y las aplicaciones auxiliares de otras tampoco tienen nada que abrir.
# An app that was installed over adb can watch the owner
t-91b3c21c12a3 = Una aplicación que se instaló por adb puede vigilar a la persona dueña
# An app was installed by the shell, which means over adb from a computer or from the phone itself, and may read the screen, read notifications or administer the device. Published spyware was installed so while phones were out of their owners' hands.
t-8bb5a39a4930 = El shell instaló una aplicación, es decir, se instaló por adb desde una computadora o desde el propio teléfono. La aplicación puede leer la pantalla, leer notificaciones o administrar el dispositivo. Programas espía publicados se instalaron así mientras los teléfonos no estaban en manos de sus dueños.
# A developer tries an app of their own.
t-74f730c17dc3 = Alguien que desarrolla prueba una aplicación propia.
# An owner who installs apps from a computer.
t-0d8589ff145d = Una persona dueña que instala aplicaciones desde una computadora.
# An automation app or password manager came from outside a store
t-b72683db0ff5 = Una aplicación de automatización o un gestor de contraseñas vino de fuera de una tienda
# An app with the name of a well-known password manager or automation app has an enabled accessibility service and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-0a10bf8b5c70 = Una aplicación con el nombre de un gestor de contraseñas o de una aplicación de automatización muy conocidos tiene activado un servicio de accesibilidad y no la instaló una tienda. Mucha gente las toma del sitio del fabricante; cualquiera puede dar este nombre a una aplicación.
# The owner installed it from the maker's own site.
t-6c27dcb663c5 = La persona dueña la instaló desde el sitio del fabricante.
# Ask the owner whether they installed this app themselves.
t-47d2326dfbee = Pregunte a la persona dueña si instaló ella misma esta aplicación.
# An app from outside a store has most sensitive permissions
t-50d8c52e2ca0 = Una aplicación de fuera de una tienda tiene la mayoría de los permisos delicados
# An app that was not installed by a store was granted four or more kinds of sensitive permissions. Messengers and backup programs need as many; by itself this says little.
t-39ab86e316b9 = A una aplicación que no instaló una tienda se le concedieron cuatro o más tipos de permisos delicados. Las aplicaciones de mensajería y los programas de copias de seguridad necesitan otros tantos; por sí solo, esto dice poco.
# Messengers, backup programs and file managers from the maker's own site.
t-d1092def7964 = Aplicaciones de mensajería, programas de copias de seguridad y gestores de archivos del sitio del fabricante.
# Ask the owner whether they know the app, and take back permissions that it does not need once a helper agrees.
t-566030c4b402 = Pregunte a la persona dueña si conoce la aplicación, y retire los permisos que no necesita cuando alguien de una línea de ayuda en seguridad digital esté de acuerdo.
# An app from outside a store has almost the name of a well-known one
t-d687476df307 = Una aplicación de fuera de una tienda tiene casi el nombre de una muy conocida
# The name of an app differs by one letter from that of a well-known maker, and it came from outside a store. Published spyware has names such as com.linkedln and cm.google.
t-7131331bc2d8 = El nombre de una aplicación se diferencia en una letra del de un fabricante muy conocido, y vino de fuera de una tienda. Programas espía publicados tienen nombres como com.linkedln y cm.google.
# A small maker whose name happens to be near.
t-d7b1d777a196 = Un fabricante pequeño cuyo nombre se parece por casualidad.
# An app from outside a store is named like a part of the system
t-f626fc4da03d = Una aplicación de fuera de una tienda se llama como una parte del sistema
# An app calls itself like a part of Android or of the maker of the phone, is not part of the system, and came from outside a store. Spyware hides among the many names of the system. So do genuine programs that were installed by hand.
t-df71f96ff5ec = Una aplicación se llama como una parte de Android o del fabricante del teléfono, no es parte del sistema y vino de fuera de una tienda. Los programas espía se esconden entre los muchos nombres del sistema. También tienen nombres así los programas auténticos que se instalaron a mano.
# A genuine program of Google or of the maker that was installed by hand.
t-5a1baba3cf4a = Un programa auténtico de Google o del fabricante que se instaló a mano.
# Parts of another Android, such as GrapheneOS or LineageOS.
t-991ff5feedbf = Partes de otro Android, como GrapheneOS o LineageOS.
# An app from outside a store reads notifications
t-0a316728c8a3 = Una aplicación de fuera de una tienda lee las notificaciones
# An app that was not installed by a store may read all notifications, and with them messages of other apps and codes for signing in.
t-38e736fec2ce = Una aplicación que no instaló una tienda puede leer todas las notificaciones y, con ellas, mensajes de otras aplicaciones y códigos para iniciar sesión.
# A companion of a watch or a computer, or a launcher, that the owner installed by hand.
t-e298ff631bdd = Una aplicación que acompaña a un reloj o a una computadora, o una pantalla de inicio distinta, que la persona dueña instaló a mano.
# An app from outside a store reads the screen and can draw over it
t-6a0601f454ee = Una aplicación de fuera de una tienda lee la pantalla y puede dibujar encima
# An app that was not installed by a store may read and control the screen and draw over other apps. With both, an app can show a false screen and press buttons below it, as published spyware does.
t-ceec15196bcf = Una aplicación que no instaló una tienda puede leer y controlar la pantalla y dibujar encima de otras aplicaciones. Con las dos cosas, una aplicación puede mostrar una pantalla falsa y pulsar botones debajo de ella, como hacen programas espía publicados.
# An automation or assistance app that the owner installed from the maker's own site.
t-913aa2f49a13 = Una aplicación de automatización o de asistencia que la persona dueña instaló desde el sitio del fabricante.
# The lock on sensitive settings was lifted for an app from outside a store
t-e8dea1b6ca27 = Se quitó el bloqueo de ajustes delicados para una aplicación de fuera de una tienda
# Android keeps apps from outside a store from being given accessibility and access to notifications, until somebody lifts that lock in the settings of the app. Somebody did so for this app.
t-2fd402ea5582 = Android impide que las aplicaciones de fuera de una tienda reciban accesibilidad y acceso a las notificaciones, hasta que alguien quita ese bloqueo en los ajustes de la aplicación. Alguien lo hizo para esta aplicación.
# The owner did it for an app that they wanted.
t-dfaf0421d199 = Lo hizo la persona dueña para una aplicación que quería.
# Ask the owner whether they lifted this lock, and for what.
t-6195a0e52eb4 = Pregunte a la persona dueña si quitó este bloqueo y para qué.
# An app from outside a store records or shows the screen
t-38d85b3eb8b4 = Una aplicación de fuera de una tienda graba o muestra la pantalla
# While the phone was examined, an app that was not installed by a store recorded the screen or showed it elsewhere.
t-55e670da5c5f = Mientras se examinaba el teléfono, una aplicación que no instaló una tienda grababa la pantalla o la mostraba en otro lugar.
# The owner shared the screen, for example with the person who helped.
t-e2c818fb0add = La persona dueña compartió la pantalla, por ejemplo con quien le ayudaba.
# An app came from outside a store
t-9e5650a50522 = Una aplicación vino de fuera de una tienda
# An app that is not part of the system was not installed by a known store of apps. By itself this is ordinary; it tells which apps to look at.
t-fbd47e92a28e = Una aplicación que no es parte del sistema no la instaló una tienda de aplicaciones conocida. Por sí solo, esto es normal; indica qué aplicaciones mirar.
# Many people take apps from the maker's own site.
t-521bd509c3b0 = Mucha gente toma aplicaciones del sitio del fabricante.
# Ask the owner whether they know the app.
t-2de3e7824fee = Pregunte a la persona dueña si conoce la aplicación.
# A store is named as installer, but the shell installed the app
t-29aa0d9afeb6 = Se nombra a una tienda como instalador, pero el shell instaló la aplicación
# The list of packages names a store as the installer, while the program that asked for the installation is the shell, which means adb: a computer, or a program on the phone itself. Whoever installs over adb can give any installer. It hides an app among those of the store.
t-2706955d2d36 = La lista de paquetes nombra a una tienda como instalador, mientras que el programa que pidió la instalación es el shell, es decir, adb: una computadora, o un programa del propio teléfono. Quien instala por adb puede indicar cualquier instalador. Esto esconde una aplicación entre las de la tienda.
# The owner or a developer installed or changed the app over adb, and named the store so that updates go on.
t-75d19a2e4c75 = La persona dueña o alguien que desarrolla instaló o cambió la aplicación por adb y nombró a la tienda para que las actualizaciones continúen.
# An app from outside a store can watch the owner in several ways at once
t-e0735e354730 = Una aplicación de fuera de una tienda puede vigilar a la persona dueña de varias maneras a la vez
# An app that was not installed by a store reads the screen through an accessibility service and, besides, is a device administrator or reads all notifications. Together this is how stalkerware and spyware that is installed by hand work: published samples of several families have it.
t-116086953ba0 = Una aplicación que no instaló una tienda lee la pantalla con un servicio de accesibilidad y, además, es administrador de dispositivos o lee todas las notificaciones. Con estas cosas juntas funcionan el stalkerware y los programas espía que se instalan a mano: las tienen muestras publicadas de varias familias.
# An app for people with disabilities that needs both.
t-f9f9031700f2 = Una aplicación para personas con discapacidad que necesita las dos cosas.
# An older version of an app took the place of a newer one
t-723200aea959 = Una versión más antigua de una aplicación ocupó el lugar de una más nueva
# Statistics of the last days show an app with a lower number of its version than before, without a removal in between. Older versions have holes that are publicly known, and some can be read out more easily.
t-282e4b43278a = Las estadísticas de los últimos días muestran una aplicación con un número de versión más bajo que antes, sin que se quitara entre medias. Las versiones más antiguas tienen agujeros que se conocen públicamente, y de algunas se pueden extraer datos con más facilidad.
# The updates of an app that came with the device were removed, or it was disabled.
t-0861dcd18b1e = Se quitaron las actualizaciones de una aplicación que venía con el dispositivo, o se desactivó la aplicación.
# The maker took an update back.
t-c8809fe79b2f = El fabricante retiró una actualización.
# The owner installed an older version on purpose.
t-55d4cd87e329 = La persona dueña instaló una versión más antigua a propósito.
# Ask the owner whether they know of it, and who had the device on that day.
t-1575957d976f = Pregunte a la persona dueña si lo sabe y quién tuvo el dispositivo ese día.
# If nobody knows of it, ask a digital-security helpline, from another device.
t-ea5b89f9d4a9 = Si nadie sabe nada de ello, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo.
# An app was removed in the last days
t-651bf2df0c6b = Se quitó una aplicación en los últimos días
# Statistics of the last days count the removal of an app, and no later change brought it back. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-cb7dfa95b39d = Las estadísticas de los últimos días cuentan que se quitó una aplicación, y ningún cambio posterior la trajo de vuelta. Ya no se puede mirar qué hacía. La gente quita aplicaciones todos los días; lo que importa es si alguien lo hizo en el tiempo en cuestión.
# The owner removed it.
t-89544064d7c5 = La quitó la persona dueña.
# An app that was only used once was removed by the system.
t-c9d516a5ed77 = El sistema quitó una aplicación que solo se usó una vez.
# Ask the owner whether they know the app, and whether they removed it on that day.
t-51d6cff5e674 = Pregunte a la persona dueña si conoce la aplicación y si la quitó ese día.
# A page without encryption led elsewhere in a browser, in less than a second
t-deb655c433f9 = Una página sin cifrado llevó a otro sitio en un navegador, en menos de un segundo
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Chrome gives both pages of a redirect by a server the same instant, so how fast it was is not known.
t-fb9e4cca5fce = Una página que se abrió sin cifrado (http) llevó enseguida a otro sitio. Quien puede cambiar el tráfico por el camino puede hacer esto para llevar un teléfono a una página que lo ataca. Muchísimos sitios normales hacen lo mismo por razones normales. Chrome da el mismo instante a las dos páginas de una redirección hecha por un servidor, así que no se sabe cuánto tardó.
# Link shorteners, advertising and newsletters lead through other sites all the time.
t-46eeeefc9200 = Los acortadores de enlaces, la publicidad y los boletines llevan a través de otros sitios todo el tiempo.
# A site has moved to another name, or a mistyped name belongs to the same owner.
t-52648695b52d = Un sitio se mudó a otro nombre, o un nombre mal escrito es del mismo dueño.
# The log-in page of a hotel, a train or a café catches the first page that is opened.
t-df8788757b76 = La página de inicio de sesión de un hotel, un tren o un café captura la primera página que se abre.
# Look at both addresses in the record, without opening them. A second address that nobody recognises, with a random name or an unusual port, is worth an expert's look.
t-7b0981260ef8 = Mire las dos direcciones en el registro, sin abrirlas. Una segunda dirección que nadie reconoce, con un nombre al azar o un puerto poco común, merece que la mire una persona experta.
# Compare the time with other findings; alone this says little.
t-749264bf299a = Compare la hora con otros hallazgos; por sí solo, esto dice poco.
# An app connected to the debugging port of the phone it runs on
t-c45b899bca1c = Una aplicación se conectó al puerto de depuración del teléfono en el que funciona
# An app opened a connection to the port of adb on the phone itself. An app that can use adb may do what a computer at the cable may do: read more data, grant itself permissions and put other apps on the phone.
t-2bcc0d140dde = Una aplicación abrió una conexión al puerto de adb en el propio teléfono. Una aplicación que puede usar adb puede hacer lo que haría una computadora con el cable: leer más datos, darse permisos y poner otras aplicaciones en el teléfono.
# Apps that need adb and that the owner set up for it, such as Shizuku or LADB.
t-196dddbae664 = Aplicaciones que necesitan adb y que la persona dueña configuró para ello, como Shizuku o LADB.
# Ask whether the owner set up this app to use adb.
t-98a6685889bc = Pregunte si la persona dueña configuró esta aplicación para usar adb.
# Ask a digital-security helpline for help, from another device, and show them this finding.
t-cd0a377520e6 = Pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, y muéstrele este hallazgo.
# The same library for pictures, films or fonts crashed repeatedly within an hour
t-76d77368872f = La misma biblioteca de imágenes, películas o tipos de letra se cerró por error varias veces en una hora
# Two or more programs ended within an hour by a fault in the same library, which reads what strangers send. An attack that fails may look like that. A broken picture that an app tries to show again does it, too.
t-5b978ccc3147 = Dos o más programas terminaron en una hora por un fallo en la misma biblioteca, que lee lo que envían personas desconocidas. Un ataque que fracasa puede verse así. También lo hace una imagen dañada que una aplicación intenta mostrar otra vez.
# A broken picture or film that an app tries to read again and again.
t-2aa51360b281 = Una imagen o una película dañada que una aplicación intenta leer una y otra vez.
# An update of the app or of the system with a fault.
t-b6a5be98013c = Una actualización de la aplicación o del sistema con un fallo.
# Look at the messages, calls and pictures that arrived in the minutes before, and keep them.
t-83832a3be328 = Mire los mensajes, llamadas e imágenes que llegaron en los minutos anteriores, y guárdelos.
# Do not restart, update or erase the phone before a full copy of it exists.
t-1a7993f20373 = No reinicie, actualice ni borre el teléfono antes de que exista una copia completa.
# If the person fears an attack, show this finding to a digital-security helpline, from another device.
t-065dc4a650a8 = Si la persona teme un ataque, muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A fault of the kernel within two minutes after a USB peripheral was attached
t-c73c4804da7b = Un fallo del kernel en los dos minutos después de conectar un periférico USB
# A USB peripheral was attached, and within two minutes the kernel noted a fault of its own. Tools that break into phones reach faults of the kernel through peripherals that they pretend to be. A peripheral with a bad driver does it, too.
t-15a9499c58a6 = Se conectó un periférico USB y, en menos de dos minutos, el kernel anotó un fallo propio. Las herramientas que entran por la fuerza en los teléfonos alcanzan fallos del kernel a través de periféricos que fingen ser. También lo hace un periférico con un mal controlador.
# A peripheral whose driver has a fault.
t-067af65200e7 = Un periférico cuyo controlador tiene un fallo.
# Ask what was attached at that time, and in whose hands the phone was.
t-c8f0758fa7f3 = Pregunte qué se conectó a esa hora y en qué manos estaba el teléfono.
# A file was put on the phone over adb, then an app appeared within ten minutes
t-87f5ef2497f6 = Se puso un archivo en el teléfono por adb y después apareció una aplicación en menos de diez minutos
# A file was copied over adb into the folder for tools, and within ten minutes an app was added. So apps are put on a phone by somebody who holds it, without a store.
t-1f4b2f6f4b54 = Se copió un archivo por adb a la carpeta de herramientas y, en menos de diez minutos, se añadió una aplicación. Así pone aplicaciones en un teléfono alguien que lo tiene en la mano, sin una tienda.
# The owner develops apps, or put an app on the phone from a computer.
t-c57f8fc612c8 = La persona dueña desarrolla aplicaciones, o puso una aplicación en el teléfono desde una computadora.
# A store added an app by chance at this time.
t-6ba254d57a3f = Una tienda añadió por casualidad una aplicación a esa hora.
# Ask whether the owner or someone they trust put this app on the phone from a computer.
t-4b5e622fa2ba = Pregunte si la persona dueña o alguien de su confianza puso esta aplicación en el teléfono desde una computadora.
# A program crashed twice within a day in libraries for pictures, fonts, sound or video
t-e6548935ba6b = Un programa se cerró por error dos veces en un día en bibliotecas de imágenes, tipos de letra, sonido o video
# The same program crashed two or more times within a day in code that takes apart data of strangers. Attacks that need several attempts look like this, and so does one broken file that the program tries to show again and again.
t-459b82d05c98 = El mismo programa se cerró por error dos o más veces en un día en código que desarma datos de personas desconocidas. Los ataques que necesitan varios intentos se ven así, y también un archivo dañado que el programa intenta mostrar una y otra vez.
# One broken picture or video that is opened again and again.
t-783cc5ba34a4 = Una imagen o un video dañado que se abre una y otra vez.
# A fault of a new version of the system.
t-a1b8db096194 = Un fallo de una versión nueva del sistema.
# Look at the pictures, messages and links that arrived in the minutes before.
t-61858d4e7ca5 = Mire las imágenes, los mensajes y los enlaces que llegaron en los minutos anteriores.
# An app was added and acted as an administrator within an hour
t-c0880b05a3f2 = Se añadió una aplicación y actuó como administrador en menos de una hora
# An app was added to the phone, and within an hour it set rules with the rights of a device administrator. Such an app can hinder its removal.
t-702c324c91b7 = Se añadió una aplicación al teléfono y, en menos de una hora, fijó reglas con los permisos de un administrador de dispositivos. Una aplicación así puede impedir que la quiten.
# A work profile or the management of a company was set up.
t-ecc244eba28e = Se configuró un perfil de trabajo o la gestión de una empresa.
# Parental control that the owner knows.
t-cd2ee4d24819 = Control parental que la persona dueña conoce.
# Ask whether the owner set up this app, and when.
t-84352ea611b0 = Pregunte si la persona dueña configuró esta aplicación y cuándo.
# Three different USB peripherals came within a minute
t-6a352a7a60a7 = Llegaron tres periféricos USB distintos en un minuto
# Three or more different peripherals were attached to the phone within a minute. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-ee5b4b29274e = Se conectaron al teléfono tres o más periféricos distintos en un minuto. Las herramientas que entran por la fuerza en los teléfonos fingen ser varios, uno tras otro. Una base o un concentrador, con lo que tenga conectado, hace lo mismo.
# A dock, a monitor or a hub was attached to the phone, with what is in it.
t-4bb883edc70d = Se conectó al teléfono una base, un monitor o un concentrador, con lo que lleva dentro.
# Ask whether a dock or a monitor was attached at that time, and in whose hands the phone was.
t-7b55d8934739 = Pregunte si se conectó una base o un monitor a esa hora y en qué manos estaba el teléfono.
# Two USB peripherals as in a known attack within ten minutes
t-693e5fae7d86 = Dos periféricos USB como en un ataque conocido en diez minutos
# Two different ones of three old peripherals came to the phone within ten minutes. A tool that broke into the locked phone of an activist pretended to be them, one after the other. Together they have hardly an ordinary explanation.
t-ec5ee481052a = Llegaron al teléfono, en diez minutos, dos periféricos distintos de un grupo de tres antiguos. Una herramienta que entró por la fuerza en el teléfono bloqueado de un activista fingió ser ellos, uno tras otro. Juntos apenas tienen una explicación normal.
# Somebody tries out the faults of the kernel on a phone of their own.
t-6005e8c11221 = Alguien prueba los fallos del kernel en un teléfono propio.
# Ask whether the phone was in the hands of somebody else at that time.
t-10bf85ab4e1e = Pregunte si el teléfono estaba en manos de otra persona a esa hora.
# Show this finding to a digital-security helpline, from another device. Data may have been copied from the phone, and something left on it.
t-f99ec39c0318 = Muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo. Puede que se hayan copiado datos del teléfono y que se haya dejado algo en él.
# Five attempts to unlock failed within ten minutes
t-88597933b786 = Cinco intentos de desbloqueo fallaron en diez minutos
# Somebody tried to unlock the phone at least five times within ten minutes and failed. It matters when the phone was not in the hands of its owner.
t-edb94fa55c19 = Alguien intentó desbloquear el teléfono al menos cinco veces en diez minutos y no pudo. Importa cuando el teléfono no estaba en manos de su dueña o dueño.
# A child, a pocket, or an owner who mistyped a new code.
t-4c26bc5be448 = Un niño, un bolsillo, o una persona dueña que escribió mal un código nuevo.
# Ask where the phone was and who held it at this time.
t-c7e057e41fbb = Pregunte dónde estaba el teléfono y quién lo tenía a esa hora.
# An app is a device administrator
t-1a60f290dce7 = Una aplicación es administrador de dispositivos
# The app may do some of these: lock the phone, erase it, forbid the camera, watch wrong codes. It cannot be taken away before that is switched off, which spyware uses to stay.
t-460f4f0aca0e = La aplicación puede hacer algunas de estas cosas: bloquear el teléfono, borrarlo, prohibir la cámara, vigilar los códigos erróneos. No se puede quitar antes de desactivar eso, y los programas espía lo usan para quedarse.
# A mail app for work, a tool that locks the screen, or one that finds a lost phone.
t-62fba5b9deda = Una aplicación de correo del trabajo, una herramienta que bloquea la pantalla o una que encuentra un teléfono perdido.
# Ask the owner whether they know this app and made it an administrator. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-bb4f2a6efa04 = Pregunte a la persona dueña si conoce esta aplicación y si la hizo administrador. Si no, no la cambie antes de que exista una copia y pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo.
# An app manages a user or a profile
t-e2d4d944176b = Una aplicación gestiona un usuario o un perfil
# The app owns a user or a profile of the phone, and rules what is in it.
t-e0667c78743c = La aplicación es dueña de un usuario o de un perfil del teléfono y manda sobre lo que hay en él.
# A profile for work, by an employer or with a tool of the owner such as Shelter or Island.
t-000e89edad80 = Un perfil para el trabajo, de una empresa o hecho con una herramienta de la persona dueña, como Shelter o Island.
# Ask the owner whether they know of the profile.
t-7c75e2abae47 = Pregunte a la persona dueña si conoce el perfil.
# An app manages the whole device
t-5b9d74acb078 = Una aplicación gestiona todo el dispositivo
# The app is the owner of the device in the words of Android: it can add apps, read what the phone does, and erase it. It takes setting the phone up anew, or a computer, to make an app this.
t-a7448db899b8 = La aplicación es la propietaria del dispositivo, como lo llama Android: puede añadir aplicaciones, leer lo que hace el teléfono y borrarlo. Para que una aplicación llegue a serlo hace falta configurar el teléfono desde cero, o una computadora.
# An employer or school gave the phone.
t-32e403332bac = El teléfono lo dio una empresa o una escuela.
# The owner uses a tool that needs it, such as one that freezes apps.
t-d6b2a265984c = La persona dueña usa una herramienta que lo necesita, por ejemplo una que congela aplicaciones.
# Ask the owner who gave them the phone and whether it is managed. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-dee73ae3cc1e = Pregunte a la persona dueña quién le dio el teléfono y si está gestionado. Si nadie lo sabe, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# A library is loaded into every program of the shell
t-2632119c2e47 = Se carga una biblioteca en cada programa del shell
# The shell that collected the data tells every program to load a library first. What these programs told may be what that library wanted them to tell.
t-53f6e326bdec = El shell que recogió los datos dice a cada programa que cargue primero una biblioteca. Lo que contaron estos programas puede ser lo que esa biblioteca quiso que contaran.
# A terminal app on the phone made the collection: some load a library of their own.
t-b20b93dcc3a8 = La recogida de datos la hizo una aplicación de terminal del teléfono: algunas cargan una biblioteca propia.
# A file lies where old spyware kept a program
t-4cd7c8f67f85 = Hay un archivo donde un antiguo programa espía guardaba un programa
# Spyware of 2017 (Chrysaor) kept its program for root rights at /system/csk. Nothing else is known to use this path.
t-41449c1e635c = Un programa espía de 2017 (Chrysaor) guardaba en /system/csk su programa para obtener permisos de root. No se conoce nada más que use esta ruta.
# None is known.
t-8c26712265d0 = No se conoce ninguna.
# Keep the phone as it is; do not restart, update or erase it before a full copy exists.
t-8065d6f8024e = Deje el teléfono como está; no lo reinicie, actualice ni borre antes de que exista una copia completa.
# Files of a tool for forensic extraction lie on the phone
t-bcc980a67090 = Hay en el teléfono archivos de una herramienta de extracción forense
# A path names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-aa536c895960 = Una ruta nombra com.client.appA. Investigadores encontraron este nombre en teléfonos de los que se tomaron datos con una herramienta de extracción forense, como la que usan autoridades y otros. No es un programa espía, pero alguien tuvo el teléfono en la mano.
# The phone was examined at the owner's wish.
t-f79fe0a717c8 = El teléfono se examinó por deseo de la persona dueña.
# Ask when the phone was out of the owner's hands: at a border, in custody, or in a workshop.
t-717048f791e0 = Pregunte cuándo estuvo el teléfono fuera de las manos de la persona dueña: en una frontera, durante una detención o en un taller.
# Files lie in a folder that spyware has used
t-62f48c555e6a = Hay archivos en una carpeta que usó un programa espía
# A file or folder lies at /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-e29f164b54cd = Hay un archivo o una carpeta en /data/local/tmp/wd. Investigadores encontraron programas de un programa espía muy conocido en esta carpeta. Su nombre es corto, y otros también pueden usarlo.
# Somebody chose the same name for a folder.
t-4c849a6cc2e5 = Alguien eligió el mismo nombre para una carpeta.
# Files lie where a published attack on phones of Samsung puts them
t-a37cb41792b5 = Hay archivos donde los pone un ataque publicado contra teléfonos de Samsung
# Researchers found that an attack by prepared pictures unpacks files of these names into the folder of a service of Samsung. The service itself has no such files.
t-8b37ddb4e439 = Investigadores encontraron que un ataque con imágenes preparadas desempaqueta archivos con estos nombres en la carpeta de un servicio de Samsung. El servicio mismo no tiene archivos así.
# A file lies in the folder for temporary files of the shell
t-adf56e051847 = Hay un archivo en la carpeta de archivos temporales del shell
# A file lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there, but a computer that was ever connected for development leaves files.
t-af029691871c = Hay un archivo en la carpeta donde puede escribir una computadora por adb, y también herramientas con esos permisos. Las aplicaciones normales no pueden poner nada allí, pero una computadora que alguna vez se conectó para desarrollar deja archivos.
# A tool of developers, or one that the owner started over a cable.
t-b67b61869243 = Una herramienta de desarrollo, o una que la persona dueña inició por cable.
# Ask whether somebody develops or tests apps on this phone, or connected it to a computer for that.
t-b760935c087b = Pregunte si alguien desarrolla o prueba aplicaciones en este teléfono, o lo conectó a una computadora para eso.
# A program lies in the folder for temporary files of the shell
t-5b5470c26873 = Hay un programa en la carpeta de archivos temporales del shell
# A file that can be run, a library or an app lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-a8b946760c2b = Hay un archivo que se puede ejecutar, una biblioteca o una aplicación en la carpeta donde puede escribir una computadora por adb, y también herramientas con esos permisos. Las aplicaciones normales no pueden poner nada allí. Allí se han puesto programas espía y herramientas que examinan teléfonos, y también herramientas de desarrollo.
# A tool that the owner started over a cable, such as one that mirrors the screen or manages apps.
t-8276759423fb = Una herramienta que la persona dueña inició por cable, por ejemplo una que refleja la pantalla o gestiona aplicaciones.
# Tools of developers, or an app that was installed from a computer.
t-ebf43033ed6c = Herramientas de desarrollo, o una aplicación que se instaló desde una computadora.
# Compare the time with the acquisition: its own tools may have left something.
t-709fe04fc148 = Compare la hora con la de la recogida de datos: sus propias herramientas pueden haber dejado algo.
# If nobody knows the file, do not open it, and show this finding to a digital-security helpline, from another device.
t-52feafab99cd = Si nadie conoce el archivo, no lo abra y muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A program runs with the rights of root, whoever starts it
t-325a0d866ad8 = Un programa funciona con permisos de root, lo inicie quien lo inicie
# A file that belongs to root is marked so that it runs with the rights of root. Android for the public has none of these: it is how simple tools for root rights work.
t-60932ce96a3b = Un archivo que pertenece a root está marcado para funcionar con permisos de root. Android para el público no tiene ninguno así: es como funcionan las herramientas sencillas para obtener permisos de root.
# A build for developers has `su` so marked.
t-857cbf275dac = Una versión para desarrollo tiene `su` marcado así.
# The owner wanted root rights.
t-47d60319fce4 = La persona dueña quería permisos de root.
# Ask whether the owner wanted root rights on this phone. If not, show this finding to a digital-security helpline, from another device.
t-fa9395c7d200 = Pregunte si la persona dueña quería permisos de root en este teléfono. Si no, muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# Files of a tool for root rights lie on the phone
t-a1df10cdaedd = Hay en el teléfono archivos de una herramienta para obtener permisos de root
# A file lies where tools for root rights keep theirs. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-e9640c3d0d70 = Hay un archivo donde las herramientas para obtener permisos de root guardan los suyos. Con permisos de root, la persona dueña u otra puede saltarse todas las protecciones de Android.
# A build for developers.
t-4ed13a8a8014 = Una versión para desarrollo.
# A tool for developers lies on the phone
t-eb3bc308542f = Hay en el teléfono una herramienta de desarrollo
# Files of a known tool lie in the folder for temporary files of the shell: Android Studio, a debugger, a mirror of the screen (scrcpy) or a helper for apps (Shizuku). A computer put them there while the phone was unlocked, or an app with such rights. A program may take one of these names to go unnoticed.
t-b15c3d86bf9b = Hay archivos de una herramienta conocida en la carpeta de archivos temporales del shell: Android Studio, un depurador, un espejo de la pantalla (scrcpy) o un ayudante para aplicaciones (Shizuku). Los puso allí una computadora mientras el teléfono estaba desbloqueado, o una aplicación con esos permisos. Un programa puede tomar uno de estos nombres para pasar desapercibido.
# The owner develops apps, mirrors the screen or uses Shizuku.
t-33ba78163c0a = La persona dueña desarrolla aplicaciones, refleja la pantalla o usa Shizuku.
# Ask whether the owner knows of this tool; somebody who mirrors the screen sees all of it.
t-0e4ffe01587f = Pregunte si la persona dueña conoce esta herramienta; quien refleja la pantalla la ve entera.
# A program from among data starts with the phone
t-0dd19bc936b2 = Un programa de entre los datos se inicia con el teléfono
# A script of the system starts a program from a folder for data whenever the phone starts. No script of a maker does so: whoever has root rights put it there.
t-94d2a01e4dec = Un script del sistema inicia un programa desde una carpeta de datos cada vez que se enciende el teléfono. Ningún script de un fabricante lo hace: lo puso allí quien tiene permisos de root.
# A tool for root rights, by the wish of the owner.
t-b99c6c919e16 = Una herramienta para obtener permisos de root, por deseo de la persona dueña.
# An app was installed without the check for harmful apps
t-85b556768027 = Se instaló una aplicación sin la comprobación de aplicaciones dañinas
# Whoever installed the app asked the system to leave out the check for harmful apps that Android does at every installation.
t-143910a1ef3e = Quien instaló la aplicación pidió al sistema que omitiera la comprobación de aplicaciones dañinas que Android hace en cada instalación.
# The owner develops apps; tools for developers can ask for it.
t-686bcbc62d91 = La persona dueña desarrolla aplicaciones: las herramientas de desarrollo pueden pedirlo.
# A store that belongs to the system does so.
t-fa2a2bf7106e = Lo hace una tienda que pertenece al sistema.
# Ask the owner whether they know the app and who installed it at that time.
t-c960b2c71e32 = Pregunte a la persona dueña si conoce la aplicación y quién la instaló a esa hora.
# An app was installed from a computer
t-e556cecbe5c9 = Se instaló una aplicación desde una computadora
# The system noted that an app was installed over adb, the connection for developers. Somebody had the unlocked device and a computer, or a program on the device that uses the same way. An app that comes so was looked at by no store.
t-6dbcb3cc413c = El sistema anotó que se instaló una aplicación por adb, la conexión para desarrollo. Alguien tenía el dispositivo desbloqueado y una computadora, o un programa en el dispositivo que usa el mismo camino. Ninguna tienda ha mirado una aplicación que llega así.
# The owner develops apps or installed it from a computer.
t-d7ce33334fe5 = La persona dueña desarrolla aplicaciones o la instaló desde una computadora.
# Who collects evidence from the device installed a tool and removed it afterwards; compare the time.
t-89765064d867 = Quien recoge pruebas del dispositivo instaló una herramienta y después la quitó: compare la hora.
# A program such as Shizuku installs apps that way.
t-d81d7614f1c6 = Un programa como Shizuku instala aplicaciones de esa manera.
# Ask the owner who had the device and a computer at that time.
t-561e9bf98c0c = Pregunte a la persona dueña quién tenía el dispositivo y una computadora a esa hora.
# If nobody knows of it, leave the app in place until a full copy exists, and ask a digital-security helpline, from another device.
t-b7581dff8eb8 = Si nadie sabe nada de ello, deje la aplicación en su lugar hasta que exista una copia completa y pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A fault of the kernel
t-f0c874da978b = Un fallo del kernel
# The kernel noted a fault of its own. That happens on ordinary phones, and is told only when a USB peripheral was attached shortly before.
t-fb9558184999 = El kernel anotó un fallo propio. Eso pasa en teléfonos normales, y solo se indica cuando se conectó un periférico USB poco antes.
# Faulty drivers and worn storage cause faults of the kernel.
t-a90019b3d277 = Los controladores defectuosos y el almacenamiento gastado causan fallos del kernel.
# Alone this needs no action.
t-3b866a973600 = Por sí solo, esto no pide ninguna acción.
# A USB peripheral was attached, by the log of the kernel
t-cb7508c542c1 = Se conectó un periférico USB, según el registro del kernel
# A peripheral was attached to the phone as to a computer. People attach headsets, keyboards, storage and docks. It is told only together with something else.
t-4a5a4e940d56 = Se conectó al teléfono un periférico como a una computadora. La gente conecta auriculares, teclados, almacenamiento y bases. Solo se indica junto con otra cosa.
# Headsets, keyboards, storage and docks are ordinary.
t-fd9a26e408cb = Los auriculares, teclados, almacenamientos y bases son normales.
# A USB peripheral as in a known attack, in the log of the kernel
t-ba6c0c6e6bd1 = Un periférico USB como en un ataque conocido, en el registro del kernel
# The log names a USB peripheral that says it is an old webcam, sound card or touch pad of one of three makes. A tool that broke into the locked phone of an activist pretended to be these three, one after the other, in order to reach faults of the kernel. Real ones were made long ago for computers, and are hardly ever attached to a phone.
t-7d5deb82f162 = El registro nombra un periférico USB que dice ser una vieja cámara web, tarjeta de sonido o panel táctil de una de tres marcas. Una herramienta que entró por la fuerza en el teléfono bloqueado de un activista fingió ser los tres, uno tras otro, para alcanzar fallos del kernel. Los auténticos se fabricaron hace mucho para computadoras y casi nunca se conectan a un teléfono.
# Somebody attached such an old device to the phone, or a new one that says it is one of them.
t-fd4aaf4f3e58 = Alguien conectó al teléfono uno de esos aparatos viejos, o uno nuevo que dice ser uno de ellos.
# Ask whether the phone was in the hands of somebody else at that time, and whether anything was attached to it.
t-f061a79ba29c = Pregunte si el teléfono estaba en manos de otra persona a esa hora y si se le conectó algo.
# What starts apps was kept from running code for temporary files
t-ad5307ee78b0 = Se impidió a lo que inicia las aplicaciones ejecutar código de archivos temporales
# The kernel noted that the process from which all apps start wanted to run or map a file that lies in the folder for temporary files of the shell. Nothing of Android does that. Published spyware ran its code inside that process from such files.
t-b7509f325d3d = El kernel anotó que el proceso desde el que se inician todas las aplicaciones quiso ejecutar o cargar en memoria un archivo que está en la carpeta de archivos temporales del shell. Nada de Android hace eso. Un programa espía publicado ejecutó su código dentro de ese proceso desde archivos así.
# Somebody who develops tools for rooted phones tried one.
t-371e72c06290 = Alguien que desarrolla herramientas para teléfonos con root probó una.
# Keep the phone as it is, and show this finding to a helpline or an expert, from another device.
t-646a4b58c4f3 = Deje el teléfono como está y muestre este hallazgo a una línea de ayuda en seguridad digital o a una persona experta, desde otro dispositivo.
# SELinux was switched off, by the log of the kernel
t-27b6e9b06a2b = SELinux se desactivó, según el registro del kernel
# A line tells that SELinux, one of the walls between programs, was set to note what it should deny, and to allow it. On phones as they are sold this does not happen. It takes the rights of root.
t-245f7b0e91f3 = Una línea dice que SELinux, una de las barreras entre programas, se puso a anotar lo que debería denegar y a permitirlo. En los teléfonos tal como se venden esto no pasa. Requiere permisos de root.
# The owner has root rights and switched it off for an app or a change of the system.
t-1935d9c51f83 = La persona dueña tiene permisos de root y lo desactivó para una aplicación o un cambio del sistema.
# Ask the owner whether the system of the phone was changed on purpose.
t-7dbe0d6af808 = Pregunte a la persona dueña si se cambió a propósito el sistema del teléfono.
# Three different USB peripherals came within a minute, at a time that is not known
t-836fb04737d6 = Llegaron tres periféricos USB distintos en un minuto, a una hora que no se conoce
# By the clock of the kernel three or more different peripherals were attached to the phone within a minute; the log does not tell the time of day. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-a490bcb8090a = Según el reloj del kernel, se conectaron al teléfono tres o más periféricos distintos en un minuto; el registro no dice la hora del día. Las herramientas que entran por la fuerza en los teléfonos fingen ser varios, uno tras otro. Una base o un concentrador, con lo que tenga conectado, hace lo mismo.
# Ask whether a dock or a monitor was attached, and in whose hands the phone was.
t-7f9fc102f9ca = Pregunte si se conectó una base o un monitor y en qué manos estaba el teléfono.
# A line of the log of the kernel has the word BIGPRETZEL
t-2955c98b0c5f = Una línea del registro del kernel contiene la palabra BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. In the log of the kernel ordinary apps cannot write.
t-b32c28ed3579 = Investigadores de Citizen Lab señalaron esta palabra como un rastro que un programa espía dejó en registros de teléfonos Android. Solo cuenta si está en mayúsculas. Las aplicaciones normales no pueden escribir en el registro del kernel.
# A part of the system repeats a text or a name of an app in the log of the kernel.
t-d8227b927f04 = Una parte del sistema repite un texto o el nombre de una aplicación en el registro del kernel.
# Send this finding to Citizen Lab or to the Security Lab of Amnesty International, from another device.
t-0134e5ef5500 = Envíe este hallazgo a Citizen Lab o al Security Lab de Amnistía Internacional, desde otro dispositivo.
# A line of the log names the agent of a tool for extracting data
t-7c36e04aa465 = Una línea del registro nombra el agente de una herramienta de extracción de datos
# The package com.client.appA is put on a phone by a tool that copies its data, of the kind that authorities and companies use. It says that somebody who held the unlocked phone extracted data, and is no spyware.
t-45441681af6f = El paquete com.client.appA lo pone en un teléfono una herramienta que copia sus datos, del tipo que usan autoridades y empresas. Dice que alguien que tenía el teléfono desbloqueado en la mano extrajo datos, y no es un programa espía.
# A text about such tools was written into the log by an app.
t-163e2de1509d = Una aplicación escribió en el registro un texto sobre herramientas de este tipo.
# Ask whether the phone was out of the hands of its owner at that time.
t-62a1fb400f3e = Pregunte si el teléfono estaba fuera de las manos de su dueña o dueño a esa hora.
# A program crashed in a library that reads pictures, films or fonts
t-6bbb8633fa71 = Un programa se cerró por error en una biblioteca que lee imágenes, películas o tipos de letra
# A program ended by a fault in code that reads what strangers send. Broken files do that every day, and it is told only when it happened repeatedly in a short time.
t-3179627da905 = Un programa terminó por un fallo en código que lee lo que envían personas desconocidas. Los archivos dañados lo causan todos los días, y solo se indica cuando pasó varias veces en poco tiempo.
# A broken picture or film.
t-d5c963e0e934 = Una imagen o una película dañada.
# The phone was debugged from itself
t-5dc9dac5f642 = El teléfono se depuró desde sí mismo
# A connection to the service for debugging came from the phone itself, and not from a computer. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-06ee246f57c4 = Una conexión al servicio de depuración vino del propio teléfono y no de una computadora. De esta manera, aplicaciones que no deberían pueden obtener los permisos de una persona ante una computadora. Algunas herramientas que eligen las personas dueñas hacen lo mismo.
# Shizuku, LADB, bugbane and like tools that the owner chose.
t-16e1450c1199 = Shizuku, LADB, bugbane y herramientas parecidas que la persona dueña eligió.
# Ask the owner whether such a tool is in use.
t-a629d89be47c = Pregunte a la persona dueña si se usa una herramienta así.
# Look which apps came to the phone shortly before.
t-593138613c04 = Mire qué aplicaciones llegaron al teléfono poco antes.
# A USB peripheral was attached, by the log of the system
t-195e5d3785d0 = Se conectó un periférico USB, según el registro del sistema
# A USB peripheral as in a known attack, in the log of the system
t-96e050d4bcbe = Un periférico USB como en un ataque conocido, en el registro del sistema
# SELinux was switched off, by the log of the system
t-43904fd6fa60 = SELinux se desactivó, según el registro del sistema
# A line of the log has the word BIGPRETZEL
t-970d5c376eaf = Una línea del registro contiene la palabra BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. It also stands in texts about that spyware: the tag and the process that wrote the line tell where it stood.
t-381ce32037f2 = Investigadores de Citizen Lab señalaron esta palabra como un rastro que un programa espía dejó en registros de teléfonos Android. Solo cuenta si está en mayúsculas. También aparece en textos sobre ese programa espía: la etiqueta y el proceso que escribió la línea dicen dónde estaba.
# An app wrote a text about that spyware into the log, for example a browser, a chat or a tool like this one.
t-7984605f59aa = Una aplicación escribió en el registro un texto sobre ese programa espía, por ejemplo un navegador, un chat o una herramienta como esta.
# Note which app wrote the line, and whether anybody read or wrote about the word on this phone.
t-7e9ff19a6743 = Anote qué aplicación escribió la línea y si alguien leyó o escribió sobre la palabra en este teléfono.
# A tool for root rights has an extension
t-23d45523cb4f = Una herramienta para obtener permisos de root tiene una extensión
# The phone has a tool for root rights, and something was added to it. Extensions change files of the system, or hide that it was changed.
t-f17a2c2cda84 = El teléfono tiene una herramienta para obtener permisos de root, y se le añadió algo. Las extensiones cambian archivos del sistema, o esconden que se cambió.
# The owner wanted root rights and this extension.
t-47795c27f214 = La persona dueña quería permisos de root y esta extensión.
# A tool for root rights has mounted something
t-313252bbc9d9 = Una herramienta para obtener permisos de root ha montado algo
# Something is mounted that comes from a tool for root rights (Magisk, KernelSU, APatch). Such tools lay changed files over the system. They serve owners, and they are also a way for others to hide what they changed.
t-7aa3fb50c1e0 = Está montado algo que viene de una herramienta para obtener permisos de root (Magisk, KernelSU, APatch). Estas herramientas ponen archivos cambiados encima del sistema. Sirven a las personas dueñas, y son también una manera de que otros escondan lo que cambiaron.
# Something is mounted over programs of the system
t-cf9133682093 = Hay algo montado encima de programas del sistema
# A folder with programs of Android, or one of these programs, was covered by something else. What runs there is not what the maker put there.
t-38366fa9f17a = Una carpeta con programas de Android, o uno de estos programas, quedó cubierta por otra cosa. Lo que se ejecuta allí no es lo que puso el fabricante.
# A maker who keeps a part of the system on a volume of its own; this was not seen yet.
t-b2c00686cb1f = Un fabricante que guarda una parte del sistema en un volumen propio; esto todavía no se ha visto.
# A volume of the system can be written to
t-e8252121440e = Se puede escribir en un volumen del sistema
# A volume that holds Android itself was mounted so that it could be changed. Android mounts them read-only. To change that takes root rights, by the wish of the owner or without it.
t-0be3f0bb00c4 = Un volumen que contiene el propio Android se montó de forma que se pudiera cambiar. Android los monta solo para lectura. Para cambiar eso hacen falta permisos de root, con el deseo de la persona dueña o sin él.
# The owner has root rights and changes the system.
t-7ef32772f2cc = La persona dueña tiene permisos de root y cambia el sistema.
# A build for developers, after `adb remount`.
t-d372fed8eddc = Una versión para desarrollo, después de `adb remount`.
# The phone was connected with its own service for debugging
t-4ebb0a89a7f2 = El teléfono estaba conectado con su propio servicio de depuración
# A connection within the phone leads to port 5555, where it can be debugged over the network. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-426491bd115d = Una conexión dentro del teléfono lleva al puerto 5555, por el que se lo puede depurar a través de la red. De esta manera, aplicaciones que no deberían pueden obtener los permisos de una persona ante una computadora. Algunas herramientas que eligen las personas dueñas hacen lo mismo.
# An app that uses the port for something else.
t-f2f8a62ccfc1 = Una aplicación que usa el puerto para otra cosa.
# A connection to a port that servers of known spyware used
t-8269e00b9a02 = Una conexión a un puerto que usaban servidores de un programa espía conocido
# The phone was connected with a server on a port that servers of a known spyware for phones of Samsung used and that has no ordinary purpose. Any other program may use the port, too.
t-fa8859ee9216 = El teléfono estaba conectado con un servidor en un puerto que usaban los servidores de un programa espía conocido para teléfonos de Samsung y que no tiene un uso normal. Cualquier otro programa también puede usar el puerto.
# Games, calls and file sharing choose any port.
t-901abc0de46e = Los juegos, las llamadas y el intercambio de archivos eligen cualquier puerto.
# Look which app had the connection, and whether its owner knows it.
t-596f4fb7ec2d = Mire qué aplicación tenía la conexión y si la persona dueña la conoce.
# A running program had code from an unusual place
t-bf19c885c711 = Un programa en marcha tenía código de un lugar poco común
# The stacks of a running program name code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-5ff937f45229 = Las pilas de llamadas de un programa en marcha nombran código de la carpeta de archivos temporales del shell, solo de la memoria, o de un archivo que se borró. El código que se metió en un programa desde fuera se ve así; también el de herramientas de pruebas.
# A developer tests apps on the phone.
t-9ff4bb04dac0 = Alguien que desarrolla prueba aplicaciones en el teléfono.
# An app that unpacks its own code in an unusual way.
t-54f259020e2e = Una aplicación que desempaqueta su propio código de una manera poco común.
# An app from a store of free software or another store
t-0d59e068b195 = Una aplicación de una tienda de programas libres o de otra tienda
# The app was installed by a store other than that of the maker or of Google. These stores are in wide use; what they offer is looked at less, or by others.
t-1bf59a285439 = La aplicación la instaló una tienda que no es la del fabricante ni la de Google. Estas tiendas se usan mucho; lo que ofrecen se mira menos, o lo miran otros.
# The owner uses that store.
t-2233224657e2 = La persona dueña usa esa tienda.
# Ask the owner whether they use that store.
t-6fb003af475c = Pregunte a la persona dueña si usa esa tienda.
# The owner, or a program for removing what makers bring along, disabled it to save battery or space.
t-db5458270fe7 = La desactivó la persona dueña, o un programa para quitar lo que traen los fabricantes, para ahorrar batería o espacio.
# Ask the owner whether they, or somebody who had the device, disabled it.
t-eb064b64ec8f = Pregunte a la persona dueña si la desactivó ella, o alguien que tuvo el dispositivo.
# An app that brings updates of the system is disabled
t-03454e816967 = Una aplicación que trae actualizaciones del sistema está desactivada
# An app through which the device gets updates of its system, or of a large part of it, is disabled. Without updates, holes that are publicly known stay open.
t-98558159747e = Está desactivada una aplicación por la que el dispositivo recibe actualizaciones de su sistema, o de una gran parte de él. Sin actualizaciones, quedan abiertos agujeros que se conocen públicamente.
# The owner did not want updates, for example on a device with a system of another maker.
t-646d803b6cb1 = La persona dueña no quería actualizaciones, por ejemplo en un dispositivo con un sistema de otro fabricante.
# The owner uses the device without Google on purpose.
t-a3a77cc5e317 = La persona dueña usa el dispositivo sin Google a propósito.
# An app that was installed or updated from a file
t-dbf13cfaac71 = Una aplicación que se instaló o actualizó desde un archivo
# The app was installed, or if it is a part of the system updated, by the program that opens files of apps: from a browser, a messenger, a memory card. Nobody looked at it as stores do. It is common where people use apps that stores do not offer.
t-73619a8ef0a6 = La aplicación la instaló, o si es parte del sistema la actualizó, el programa que abre archivos de aplicaciones: desde un navegador, una aplicación de mensajería o una tarjeta de memoria. Nadie la miró como hacen las tiendas. Es frecuente donde la gente usa aplicaciones que las tiendas no ofrecen.
# The owner installed it from the site of its maker.
t-755aaf0e6df4 = La persona dueña la instaló desde el sitio de su fabricante.
# A store of another maker used that program.
t-2855f66f5bed = Una tienda de otro fabricante usó ese programa.
# An app of which nobody knows what installed it
t-dc3220d5f5d7 = Una aplicación de la que nadie sabe qué la instaló
# The app is no part of the system, and the system knows no installer of it. That is so for apps that came over a cable from a computer, and for some that were restored or came with the device. Nobody looked at it as stores do.
t-2c2152713e30 = La aplicación no es parte del sistema, y el sistema no conoce ningún instalador de ella. Pasa con aplicaciones que llegaron por cable desde una computadora, y con algunas que se restauraron o que venían con el dispositivo. Nadie la miró como hacen las tiendas.
# The maker of the device put it there.
t-19cb8334a1ba = La puso allí el fabricante del dispositivo.
# The owner develops apps, or installed it from a computer.
t-5574992db264 = La persona dueña desarrolla aplicaciones, o la instaló desde una computadora.
# The app was taken over from an older device.
t-85d22da497dc = La aplicación se trajo de un dispositivo anterior.
# An app was removed, and its data was kept
t-91655ec0e48c = Se quitó una aplicación y se conservaron sus datos
# The device lists a package that has no file of code any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-e331a7053c72 = El dispositivo enumera un paquete que ya no tiene ningún archivo de código. Quitar una aplicación por cable desde una computadora puede conservar sus datos; también lo hacen los sistemas de algunos fabricantes. La aplicación misma ya no se puede mirar.
# The owner, or who tidied up the device, removed an app from a computer.
t-d15a86ab6a61 = La persona dueña, o quien ordenó el dispositivo, quitó una aplicación desde una computadora.
# The app is there for another user of the device only.
t-6b2f0b0b77e7 = La aplicación está solo para otro usuario del dispositivo.
# Ask the owner whether they know the app and when it was removed.
t-34e16520975d = Pregunte a la persona dueña si conoce la aplicación y cuándo se quitó.
# An app that gives or hides control over the whole system
t-9e5c1a53c428 = Una aplicación que da o esconde el control de todo el sistema
# The device has an app that gives other apps control over the whole system (root access), changes how apps work, or hides that such access exists. Owners use them on purpose. Who has such access can read what every app holds.
t-a34fb002d106 = El dispositivo tiene una aplicación que da a otras el control de todo el sistema (acceso de root), cambia cómo funcionan las aplicaciones, o esconde que existe ese acceso. Hay personas dueñas que las usan a propósito. Quien tiene ese acceso puede leer lo que guarda cada aplicación.
# The owner opened the device on purpose.
t-1329571ef9c4 = La persona dueña abrió el dispositivo a propósito.
# The device was bought used, and its earlier owner opened it.
t-ef4ed5acfa84 = El dispositivo se compró usado, y su dueño anterior lo abrió.
# Ask the owner whether they, or somebody who had the device, put it there.
t-f2a0dcef7c80 = Pregunte a la persona dueña si la puso allí ella, o alguien que tuvo el dispositivo.
# If nobody knows of it, leave it in place until a full copy exists, and ask a digital-security helpline, from another device.
t-4bb6f639da8e = Si nadie sabe nada de ella, déjela en su lugar hasta que exista una copia completa y pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo.
# An app is signed with a key that everybody has
t-ff4732660d21 = Una aplicación está firmada con una clave que tiene todo el mundo
# The app is no part of the system, and it is signed with a key that comes with the sources of Android or with the tools for developers. Makers of apps sign with a key of their own. Anybody can sign such an app, or a changed one in its place.
t-6fe957c80c04 = La aplicación no es parte del sistema, y está firmada con una clave que viene con el código fuente de Android o con las herramientas de desarrollo. Los fabricantes de aplicaciones firman con una clave propia. Cualquiera puede firmar una aplicación así, o una cambiada en su lugar.
# The owner tries out an app that is being developed.
t-9b1ab6bd33fa = La persona dueña prueba una aplicación que se está desarrollando.
# A tool for developers or for collecting evidence left an app of its own.
t-994bffc25e07 = Una herramienta de desarrollo o de recogida de pruebas dejó una aplicación propia.
# A program among data ran with the rights of the system
t-f2558643e899 = Un programa de entre los datos se ejecutó con permisos del sistema
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its name here.
t-9635add3991a = Un programa se ejecutó desde una carpeta de datos, o desde archivos compartidos, y como root o como el sistema. Se juntan dos hechos: ninguna parte de Android está allí, y ninguna aplicación tiene esos permisos. Puede hacerlo quien tomó el control del teléfono, o una herramienta para obtener permisos de root. Aquí el usuario se indica por su nombre.
# The owner gave root rights to tools on purpose.
t-128d22b87aac = La persona dueña dio permisos de root a herramientas a propósito.
# A phone or an emulator for developers, on which adb runs as root.
t-ffa4ee64f0fa = Un teléfono o un emulador de desarrollo, en el que adb funciona como root.
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its number here.
t-4b81ad706cd9 = Un programa se ejecutó desde una carpeta de datos, o desde archivos compartidos, y como root o como el sistema. Se juntan dos hechos: ninguna parte de Android está allí, y ninguna aplicación tiene esos permisos. Puede hacerlo quien tomó el control del teléfono, o una herramienta para obtener permisos de root. Aquí el usuario se indica por su número.
# A program of a tool for forensic extraction ran
t-6e76da1113bf = Se ejecutó un programa de una herramienta de extracción forense
# The list of processes names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-81a98b1753b4 = La lista de procesos nombra com.client.appA. Investigadores encontraron este nombre en teléfonos de los que se tomaron datos con una herramienta de extracción forense, como la que usan autoridades y otros. No es un programa espía, pero alguien tuvo el teléfono en la mano.
# A program ran in a folder that spyware has used
t-66c7e64969b6 = Se ejecutó un programa en una carpeta que usó un programa espía
# A program ran from /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-3abe9c29e004 = Un programa se ejecutó desde /data/local/tmp/wd. Investigadores encontraron programas de un programa espía muy conocido en esta carpeta. Su nombre es corto, y otros también pueden usarlo.
# A program in the folder for temporary files of the shell ran
t-d91c6a0bbd2d = Se ejecutó un programa en la carpeta de archivos temporales del shell
# A program ran from the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-adbc64d78d47 = Un programa se ejecutó desde la carpeta donde puede escribir una computadora por adb, y también herramientas con esos permisos. Las aplicaciones normales no pueden poner nada allí. Allí se han puesto programas espía y herramientas que examinan teléfonos, y también herramientas de desarrollo.
# Tools of developers.
t-e6da88b3aeae = Herramientas de desarrollo.
# If nobody knows the program, keep the phone as it is and show this finding to a digital-security helpline, from another device.
t-064e51e27f74 = Si nadie conoce el programa, deje el teléfono como está y muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A program was told to load a library from among data first
t-cffbb29a447a = Se indicó a un programa que cargara primero una biblioteca de entre los datos
# A program ran that was told to load a library from a folder for data before all others. The library then runs inside of it. A published attack on phones of Samsung did this; tools for developers do it, too.
t-5f63ec85ae05 = Se ejecutó un programa al que se le indicó que cargara una biblioteca de una carpeta de datos antes que todas las demás. La biblioteca funciona entonces dentro de él. Un ataque publicado contra teléfonos de Samsung hizo esto; las herramientas de desarrollo también lo hacen.
# A developer watches an app with a tool for tests.
t-460e85ebccca = Alguien que desarrolla observa una aplicación con una herramienta de pruebas.
# A tool for root rights ran
t-536a21551744 = Se ejecutó una herramienta para obtener permisos de root
# A program that gives root rights, or the app that manages them, ran; or a program ran with a label that only such tools use. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-7087764c092f = Se ejecutó un programa que da permisos de root, o la aplicación que los gestiona; o se ejecutó un programa con una etiqueta que solo usan esas herramientas. Con permisos de root, la persona dueña u otra puede saltarse todas las protecciones de Android.
# A build for developers, on which adb runs as root.
t-67e02d2bd0d1 = Una versión para desarrollo, en la que adb funciona como root.
# A tool of Android Studio ran
t-276f767ad495 = Se ejecutó una herramienta de Android Studio
# A program ran from the folder that Android Studio uses on phones. Somebody develops or tests apps on this phone from a computer, which needs the phone to be unlocked once. A program may take this name to go unnoticed.
t-9766299a17d0 = Se ejecutó un programa desde la carpeta que Android Studio usa en los teléfonos. Alguien desarrolla o prueba aplicaciones en este teléfono desde una computadora, y para eso hay que desbloquear el teléfono una vez. Un programa puede tomar este nombre para pasar desapercibido.
# The owner develops or tests apps.
t-8d2e0e8f63c4 = La persona dueña desarrolla o prueba aplicaciones.
# A program ran whose file was deleted, or that never was a file
t-0146b8e55cdc = Se ejecutó un programa cuyo archivo se borró, o que nunca fue un archivo
# The file of a running program was gone, or the program was put into memory without any file. Programs that want to leave no traces do this; a program that was replaced while it ran looks the same.
t-259dedbbbb3f = El archivo de un programa en marcha ya no estaba, o el programa se puso en la memoria sin ningún archivo. Lo hacen programas que no quieren dejar rastros; un programa que se sustituyó mientras estaba en marcha se ve igual.
# A tool that the owner started was updated or removed while it ran.
t-2b1d3337f3d1 = Una herramienta que la persona dueña inició se actualizó o se quitó mientras estaba en marcha.
# The boot loader is unlocked
t-d98037f2370f = El gestor de arranque está desbloqueado
# The phone starts systems that its maker did not sign, or says that its system was not verified. Owners unlock it to use another system. Somebody with the phone in hand could have changed the system.
t-8607c41e140e = El teléfono inicia sistemas que su fabricante no firmó, o dice que su sistema no se verificó. Las personas dueñas lo desbloquean para usar otro sistema. Alguien con el teléfono en la mano podría haber cambiado el sistema.
# The owner installed another system, or develops.
t-e5984f64b822 = La persona dueña instaló otro sistema, o desarrolla.
# Ask whether the owner unlocked the phone. Unlocking it erases it, so it did not happen unnoticed on a phone in use.
t-c6e7cc3231a1 = Pregunte si la persona dueña desbloqueó el teléfono. Desbloquearlo lo borra, así que no pasó sin que se notara en un teléfono en uso.
# The content of the system is not checked while it is read
t-54099d777326 = El contenido del sistema no se comprueba mientras se lee
# Android checks every part of the system when it is read, so that changes show. This phone says that it does not. That takes an unlocked boot loader or a build for developers.
t-fcea0691addc = Android comprueba cada parte del sistema cuando la lee, para que se noten los cambios. Este teléfono dice que no lo hace. Para eso hace falta un gestor de arranque desbloqueado o una versión para desarrollo.
# A build for developers, or another system that the owner installed.
t-a1124808d6c7 = Una versión para desarrollo, u otro sistema que la persona dueña instaló.
# The storage of the phone has faults (`eio`, `logging`).
t-6825cddb563e = El almacenamiento del teléfono tiene fallos (`eio`, `logging`).
# Ask whether the owner changed the system. If not, show this finding to a digital-security helpline, from another device.
t-c3883d63ebfd = Pregunte si la persona dueña cambió el sistema. Si no, muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A collection of commands (BusyBox) was found
t-29e9947c2f68 = Se encontró una colección de comandos (BusyBox)
# BusyBox is a program with many commands in one. Some makers ship it, and owners with root rights add it. Alone it gives no rights.
t-df622ab1e1dd = BusyBox es un programa con muchos comandos en uno. Algunos fabricantes lo incluyen, y lo añaden personas dueñas con permisos de root. Por sí solo no da permisos.
# The maker of the phone ships it.
t-60dc7580988e = Lo incluye el fabricante del teléfono.
# A program that gives root rights was found
t-0dbe2e4bbf23 = Se encontró un programa que da permisos de root
# A program lies among the commands of the phone that gives root rights. With them every protection of Android can be passed, by the owner or by somebody else.
t-176261d2bcd5 = Entre los comandos del teléfono hay un programa que da permisos de root. Con ellos, la persona dueña u otra puede saltarse todas las protecciones de Android.
# A person allowed a computer to control the phone
t-1a6cb4594b52 = Una persona permitió que una computadora controlara el teléfono
# The log tells that somebody who held the unlocked phone allowed a computer to debug it. Whoever collected this data over USB did so, too: compare the time.
t-39530906e463 = El registro dice que alguien que tenía el teléfono desbloqueado en la mano permitió que una computadora lo depurara. Quien recogió estos datos por USB también lo hizo: compare la hora.
# The collection of this data, and every other use of a computer for developing.
t-997338b308cc = La recogida de estos datos, y cualquier otro uso de una computadora para desarrollar.
# Compare the time with when the phone was in other hands.
t-3fb6eff40d10 = Compare la hora con los momentos en que el teléfono estuvo en otras manos.
# A USB peripheral was attached, by the log of USB that Samsung keeps
t-041916d9b62c = Se conectó un periférico USB, según el registro de USB que guarda Samsung
# A USB peripheral as in a known attack, in the log of USB that Samsung keeps
t-b91680e2e8e7 = Un periférico USB como en un ataque conocido, en el registro de USB que guarda Samsung
# The phone has no screen lock
t-e6fb6b90e8d3 = El teléfono no tiene bloqueo de pantalla
# No code, pattern or password is set. Whoever has such a phone in hand can open it and change it, and what is stored on it is hardly protected.
t-751d92484501 = No hay ningún código, patrón ni contraseña. Quien tiene en la mano un teléfono así puede abrirlo y cambiarlo, y lo que está guardado en él apenas está protegido.
# The phone is new, used for tests, or a television.
t-61443b10c60e = El teléfono es nuevo, se usa para pruebas o es un televisor.
# Its owner switched the lock off.
t-9e7edf2d7b13 = La persona dueña desactivó el bloqueo.
# Once all copies are made, set a code of six digits or more in Settings, Security, Screen lock.
t-58453a43eefd = Cuando estén hechas todas las copias, ponga un código de seis cifras o más en Ajustes, Seguridad, Bloqueo de pantalla.
# An app had the screen
t-14edc5444fa6 = Una aplicación tenía la pantalla
# When the data was collected, the app recorded the screen or showed it elsewhere.
t-9da9fb80557c = Cuando se recogieron los datos, la aplicación grababa la pantalla o la mostraba en otro lugar.
# The owner shared or recorded the screen, perhaps while this data was collected.
t-28b7356dea06 = La persona dueña compartió o grabó la pantalla, quizá mientras se recogían estos datos.
# Ask the owner whether they shared the screen at that time.
t-7102457aca3f = Pregunte a la persona dueña si compartió la pantalla a esa hora.
# The phone was operated over adb around the time of this acquisition
t-9e20ff1bf1d6 = El teléfono se manejó por adb cerca del momento de esta recogida de datos
# Commands or files came over adb, the debugging connection of Android, within a day of this acquisition, which may have used it itself.
t-9d3d36d18a49 = Llegaron comandos o archivos por adb, la conexión de depuración de Android, a menos de un día de esta recogida de datos, que puede haberla usado ella misma.
# It is this acquisition.
t-3d64cc0ace8b = Es esta recogida de datos.
# Compare the time with that of the acquisition. If it was another, ask who connected the phone to a computer.
t-1bd4d6e21e1d = Compare la hora con la de la recogida de datos. Si fue otra, pregunte quién conectó el teléfono a una computadora.
# The phone was operated over a cable or the network before this acquisition
t-658302b43126 = El teléfono se manejó por cable o por la red antes de esta recogida de datos
# Commands or files came over adb, the debugging connection of Android, a day or more before this acquisition. Whoever had the phone unlocked in their hands could do this, and with it read data and put apps on the phone.
t-967922dbadc3 = Llegaron comandos o archivos por adb, la conexión de depuración de Android, un día o más antes de esta recogida de datos. Quien tenía el teléfono desbloqueado en sus manos podía hacerlo, y con ello leer datos y poner aplicaciones en el teléfono.
# The owner or a helper used the debugging connection, for example to develop apps, to make a backup or for an earlier check.
t-9becc7baa3af = La persona dueña, o quien le ayudaba, usó la conexión de depuración, por ejemplo para desarrollar aplicaciones, hacer una copia de seguridad o para una revisión anterior.
# Ask the owner whether they or someone they trust connected the phone to a computer at this time, and where the phone was.
t-ad815460bc13 = Pregunte a la persona dueña si ella o alguien de su confianza conectó el teléfono a una computadora a esa hora, y dónde estaba el teléfono.
# The phone was operated over adb
t-86c46f3bff95 = El teléfono se manejó por adb
# Commands or files came over adb, the debugging connection of Android. When the acquisition was made is not known here, so it may be the acquisition itself.
t-1445074db11a = Llegaron comandos o archivos por adb, la conexión de depuración de Android. Aquí no se sabe cuándo se hizo la recogida de datos, así que puede ser la propia recogida.
# It is this acquisition, or an earlier one.
t-878a11e1d4a8 = Es esta recogida de datos, o una anterior.
# The owner develops apps or made a backup over adb.
t-8d35f092b5f5 = La persona dueña desarrolla aplicaciones o hizo una copia de seguridad por adb.
# A file was put into the folder for tools over adb, at any time
t-ede81793d483 = Se puso un archivo por adb en la carpeta de herramientas, en cualquier momento
# A file was copied over adb into /data/local/tmp. It counts only together with what follows.
t-c540c34385c6 = Se copió un archivo por adb a /data/local/tmp. Solo cuenta junto con lo que sigue.
# Every acquisition over adb does this.
t-240e2326fa19 = Toda recogida de datos por adb hace esto.
# Look at what happened in the minutes after.
t-3b5b1895f5bb = Mire qué pasó en los minutos siguientes.
# A certificate authority was added
t-af59b31b3ce5 = Se añadió una autoridad de certificación
# Somebody added a certificate authority to the phone. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-2b17a95bb1e4 = Alguien añadió al teléfono una autoridad de certificación. Quien tiene su clave puede leer lo que las aplicaciones envían por conexiones cifradas, si confían en ella y si el tráfico pasa por sus manos.
# A company or school manages the phone or its network.
t-e9d930c930a2 = Una empresa o una escuela gestiona el teléfono o su red.
# An ad blocker, a firewall or a tool to look at traffic that the owner put there.
t-ad6019b8eed7 = Un bloqueador de anuncios, un cortafuegos o una herramienta para mirar el tráfico que la persona dueña puso allí.
# Ask whether the owner knows the name of this authority and why it was added.
t-ec50c0463e73 = Pregunte si la persona dueña conoce el nombre de esta autoridad y por qué se añadió.
# Look in the settings for encryption and credentials which authorities of users are listed; do not change them before all copies are made.
t-8acda3a4383c = Mire en los ajustes de cifrado y credenciales qué autoridades de usuarios aparecen; no las cambie antes de que estén hechas todas las copias.
# The phone refused a certificate
t-4c5060f5ea75 = El teléfono rechazó un certificado
# The check of a certificate of the other side failed. A connection that somebody tries to listen to looks so; so do wrong clocks and sign-in pages of Wi-Fi networks.
t-c8ed1652089b = Falló la comprobación de un certificado del otro lado. Una conexión que alguien intenta escuchar se ve así; también los relojes con la hora mal y las páginas de inicio de sesión de redes Wi-Fi.
# A Wi-Fi network with a sign-in page, an expired certificate, or a wrong clock.
t-37dad2fd3ed0 = Una red Wi-Fi con página de inicio de sesión, un certificado caducado o un reloj con la hora mal.
# Look at which network the phone used at this time.
t-f778bc27d7b1 = Mire qué red usaba el teléfono a esa hora.
# A self-test of cryptography did not pass
t-ab5e74e5457b = Una autocomprobación del cifrado no se superó
# The system tested its cryptography when it started, and the log does not say that the test passed.
t-3750469d67fa = El sistema probó su cifrado al iniciarse, y el registro no dice que se superara la prueba.
# A fault of the device or of its system.
t-b23570f13c4f = Un fallo del dispositivo o de su sistema.
# Show this finding to a digital-security helpline.
t-abbcda803405 = Muestre este hallazgo a una línea de ayuda en seguridad digital.
# Erasing the phone failed
t-316fb77e2040 = Falló el borrado del teléfono
# Somebody or an app asked the phone to erase itself, and that failed.
t-cab909be5ef1 = Alguien o una aplicación pidió al teléfono que se borrara, y eso falló.
# The owner or an administrator lost the phone and tried to erase it from afar.
t-46722f09b2b2 = La persona dueña o quien administra el teléfono lo perdió e intentó borrarlo a distancia.
# Ask who tried to have the phone erased at this time.
t-068631233f0c = Pregunte quién intentó que se borrara el teléfono a esa hora.
# A file was put into the folder for tools over adb
t-57f57c36dacf = Se puso un archivo por adb en la carpeta de herramientas
# A file was copied over adb into /data/local/tmp, from where programs can be started. It was not around the time of this acquisition, or that time is not known. Tools that take data from a phone and developers use this folder.
t-0716c29107ad = Se copió un archivo por adb a /data/local/tmp, desde donde se pueden iniciar programas. No fue cerca del momento de esta recogida de datos, o no se conoce ese momento. Usan esta carpeta las herramientas que toman datos de un teléfono y quienes desarrollan.
# The owner develops apps, or used a tool that mirrors the screen or that starts through adb.
t-d78edb6b4a8e = La persona dueña desarrolla aplicaciones, o usó una herramienta que refleja la pantalla o que se inicia por adb.
# An earlier check of the phone used the folder.
t-20898be6801f = Una revisión anterior del teléfono usó la carpeta.
# Ask whether the owner knows of this file and of a connection to a computer at this time.
t-085c581770c9 = Pregunte si la persona dueña sabe de este archivo y de una conexión a una computadora a esa hora.
# A key in the key store is damaged
t-4a3dc706bd3e = Una clave del almacén de claves está dañada
# The system found that a key in its key store was changed or cannot be read. Storage that fails does this, and so does somebody who writes to it.
t-9574583652a5 = El sistema encontró que una clave de su almacén de claves se cambió o no se puede leer. Lo causa un almacenamiento que falla, y también alguien que escribe en él.
# Storage that fails, or an app or the screen lock that was set up anew.
t-f5a899b567d4 = Un almacenamiento que falla, o una aplicación o el bloqueo de pantalla que se configuró de nuevo.
# Look at what else happened at this time.
t-d4fd64206066 = Mire qué más pasó a esa hora.
# The security log was nearly full
t-e997cff27a9e = El registro de seguridad estaba casi lleno
# The buffer of the security log was nearly full, so that events may have been lost. Very many events in a short time do this.
t-464d70b47454 = El espacio del registro de seguridad estaba casi lleno, así que puede que se hayan perdido sucesos. Lo causan muchísimos sucesos en poco tiempo.
# A phone with much traffic that was offline, or with little storage.
t-2700f5f7088c = Un teléfono con mucho tráfico que estuvo sin conexión, o con poco almacenamiento.
# Look at what filled the log before this time.
t-45208976e655 = Mire qué llenó el registro antes de esa hora.
# The security log was switched off
t-02eecb9037f7 = El registro de seguridad se desactivó
# Intrusion Logging stopped at this time, and no shutdown of the phone is told just before. From then on it says nothing, until it starts again.
t-253195ff6f0c = El Registro de intrusiones se detuvo a esa hora, y justo antes no consta ningún apagado del teléfono. Desde entonces no dice nada, hasta que empieza de nuevo.
# The owner switched it off, or the phone was shut down and the log does not tell so.
t-1641e7a104c1 = La persona dueña lo desactivó, o se apagó el teléfono y el registro no lo dice.
# Ask whether the owner switched Intrusion Logging off at this time, and look at what happened before and after.
t-461e9c8042db = Pregunte si la persona dueña desactivó el Registro de intrusiones a esa hora, y mire qué pasó antes y después.
# A package was added to the phone
t-5caf0a8d8375 = Se añadió un paquete al teléfono
# An app was put on the phone. It counts only together with other facts.
t-26198061fce0 = Se puso una aplicación en el teléfono. Solo cuenta junto con otros hechos.
# Every app is added once.
t-9340638d201f = Toda aplicación se añade una vez.
# Ask whether the owner knows the app.
t-bca2ce518363 = Pregunte si la persona dueña conoce la aplicación.
# An administrator app changed what the phone does
t-dd7c12497133 = Una aplicación administradora cambió lo que hace el teléfono
# An app with the rights of a device administrator lifted a restriction, or set rules for the screen lock, the camera or backups. On a phone that nobody manages, no app should do so.
t-ae446a08cd65 = Una aplicación con los permisos de un administrador de dispositivos quitó una restricción, o fijó reglas para el bloqueo de pantalla, la cámara o las copias de seguridad. En un teléfono que nadie gestiona, ninguna aplicación debería hacerlo.
# The phone or its work profile is managed by an employer or a school.
t-bc6348efe089 = Una empresa o una escuela gestiona el teléfono o su perfil de trabajo.
# Parental control or a find-my-phone app that the owner knows.
t-545543638bbd = Control parental o una aplicación para encontrar el teléfono que la persona dueña conoce.
# Ask whether the owner knows the app and why it may manage the phone.
t-bd0b8d3b5784 = Pregunte si la persona dueña conoce la aplicación y por qué puede gestionar el teléfono.
# Look at what else is told of this app before anything is changed.
t-e751732c16a9 = Mire qué más se dice de esta aplicación antes de cambiar nada.
# An app was started from another file than before, without an update
t-bc81f6a0b951 = Una aplicación se inició desde un archivo distinto del de antes, sin una actualización
# The same process was started from a package file with other content than before, while the log of this day holds no update of it and no start of the phone between.
t-799233c3b7ab = El mismo proceso se inició desde un archivo de paquete con otro contenido que antes, mientras que el registro de ese día no contiene ninguna actualización de él ni ningún encendido del teléfono entre medias.
# Some processes belong to several packages, each of which may start them.
t-5bc5fb5d4678 = Algunos procesos pertenecen a varios paquetes, y cada uno puede iniciarlos.
# The system updated a part of itself, or events of the log are missing.
t-dfbba242d49f = El sistema actualizó una parte de sí mismo, o faltan sucesos en el registro.
# Look at what else is told of this app, and compare both files with those of its store.
t-593e300705a3 = Mire qué más se dice de esta aplicación, y compare los dos archivos con los de su tienda.
# The phone was started with a system that somebody else than its maker signed
t-ed16cd913387 = El teléfono se encendió con un sistema que no firmó su fabricante, sino otro
# The boot loader is locked, and the system is verified by a key that was put on the phone. Systems such as GrapheneOS do this, and the phone shows it at each start.
t-fff5ed34774a = El gestor de arranque está bloqueado, y el sistema se verifica con una clave que se puso en el teléfono. Lo hacen sistemas como GrapheneOS, y el teléfono lo muestra en cada encendido.
# The owner uses a system like GrapheneOS.
t-3d0179879e81 = La persona dueña usa un sistema como GrapheneOS.
# Ask whether the owner put another system on the phone.
t-ea0acea8e4a6 = Pregunte si la persona dueña puso otro sistema en el teléfono.
# The phone was started with a system that is not verified
t-8c9c23c9d600 = El teléfono se encendió con un sistema que no está verificado
# When the phone was started, its boot loader was unlocked or a check of its system was off. Whoever had the phone in their hands can then have changed the system. Unlocking erases the data of the phone, so an owner would have noticed.
t-2b29d4e5cc90 = Cuando se encendió el teléfono, su gestor de arranque estaba desbloqueado o una comprobación de su sistema estaba desactivada. Quien tuvo el teléfono en sus manos puede entonces haber cambiado el sistema. Desbloquear borra los datos del teléfono, así que la persona dueña lo habría notado.
# The owner unlocked the boot loader, to have root or another system.
t-50eac21d76fb = La persona dueña desbloqueó el gestor de arranque para tener root u otro sistema.
# Ask whether the owner unlocked the boot loader. If not, show this finding to a digital-security helpline.
t-d96f6c975d78 = Pregunte si la persona dueña desbloqueó el gestor de arranque. Si no, muestre este hallazgo a una línea de ayuda en seguridad digital.
# An attempt to unlock did not succeed
t-e985c68bcd11 = Un intento de desbloqueo no tuvo éxito
# Somebody tried to unlock the screen, and the log does not say that it succeeded. It counts only when it happens often.
t-851391c3f82c = Alguien intentó desbloquear la pantalla, y el registro no dice que lo lograra. Solo cuenta cuando pasa a menudo.
# Everybody mistypes a code.
t-5478249f8854 = Todo el mundo escribe mal un código alguna vez.
# Ask who held the phone at this time.
t-6d2025224809 = Pregunte quién tenía el teléfono a esa hora.
# SELinux does not enforce its rules
t-693b32dea8b7 = SELinux no hace cumplir sus reglas
# SELinux, one of the walls between programs, was off when the acquisition was made. On phones as they are sold it is on. Changed systems and root tools switch it off, and so does whoever broke into a phone.
t-a9c0c9efd9eb = SELinux, una de las barreras entre programas, estaba desactivado cuando se hizo la recogida de datos. En los teléfonos tal como se venden está activado. Lo desactivan los sistemas cambiados y las herramientas de root, y también quien entró por la fuerza en un teléfono.
# The owner changed the system of the phone, or it is a build for developers.
t-25bc7c877017 = La persona dueña cambió el sistema del teléfono, o es una versión para desarrollo.
# Accessibility services are in use
t-a31608b5601a = Se usan servicios de accesibilidad
# The phone says that accessibility services are in use. Which ones is told by other data.
t-592f4f6f09b9 = El teléfono dice que se usan servicios de accesibilidad. Cuáles son lo dicen otros datos.
# Look at the list of accessibility services and ask the owner whether they know each of them.
t-b6f95c4a72be = Mire la lista de servicios de accesibilidad y pregunte a la persona dueña si conoce cada uno.
# Advanced Protection
t-79d9e212756f = Protección avanzada
# Advanced Protection of Android was on before, and it was switched off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-f2eb8ae39aab = La Protección avanzada de Android estaba activada y se desactivó. Con ella es más difícil atacar un teléfono, y puede guardar registros que ayudan a encontrar después un ataque.
# Advanced Protection was switched off
t-b33809f2ed52 = Se desactivó la Protección avanzada
# Ask the owner whether they switched it off, and once all copies are made, switch it on again in Settings, Security, Advanced Protection.
t-c6f3928b2759 = Pregunte a la persona dueña si la desactivó y, cuando estén hechas todas las copias, vuelva a activarla en Ajustes, Seguridad, Protección avanzada.
# If the owner may be a target, switch it on in Settings, Security, Advanced Protection, once all copies are made. There Intrusion Logging can be switched on, too.
t-f50f7c4d1d07 = Si la persona dueña puede ser un objetivo, actívela en Ajustes, Seguridad, Protección avanzada, cuando estén hechas todas las copias. Ahí se puede activar también el registro de intrusiones (Intrusion Logging).
# It was switched off to collect data with a cable.
t-652b76306c44 = Se desactivó para recoger datos con un cable.
# Only devices that have the mode tell of it: Android 16 and later.
t-0eaf0d77084c = Solo hablan de él los dispositivos que tienen este modo: Android 16 y posteriores.
# The owner tried it, or an app that they need did not work with it.
t-1d543ce1456d = La persona dueña la probó, o no funcionaba con ella una aplicación que necesita.
# The phone has Advanced Protection of Android, and it is off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-554ca0d5f6f8 = El teléfono tiene la Protección avanzada de Android, y está desactivada. Con ella es más difícil atacar un teléfono, y puede guardar registros que ayudan a encontrar después un ataque.
# protection switched off
t-d374cacd5c11 = protección desactivada
# protection switched on
t-4e1d515b22f5 = protección activada
# Advanced Protection is off
t-cd8f329a4c36 = La Protección avanzada está desactivada
# It is off unless somebody switches it on.
t-bc5de7b25cd1 = Está desactivada mientras nadie la active.
# The owner switched it on.
t-1f3910fc5c43 = La persona dueña la activó.
# Leave it on. It may make it harder to collect data with a cable.
t-35b9e7e3de1e = Déjela activada. Puede que haga más difícil recoger datos con un cable.
# An app is the VPN that stays on
t-97e5b3391223 = Una aplicación es la VPN que está siempre activada
# An app was set to carry all traffic of the phone whenever it is on.
t-3f916306238e = Se configuró una aplicación para que lleve todo el tráfico del teléfono siempre que está encendido.
# The owner uses a VPN they trust.
t-5307f63a7822 = La persona dueña usa una VPN en la que confía.
# An employer or school that manages the phone set it.
t-7b40da37d4e3 = La configuró una empresa o una escuela que gestiona el teléfono.
# Ask the owner whether they chose this VPN. If not, have all copies made first, then switch it off in Settings, Network, VPN.
t-bccce286967c = Pregunte a la persona dueña si eligió esta VPN. Si no, haga que se hagan primero todas las copias y después desactívela en Ajustes, Red, VPN.
# Apps may be shown another place
t-1dda492f8355 = Puede que se muestre a las aplicaciones otro lugar
# The phone may be given a place where it is not. Somebody who hides where the phone is, or develops apps, sets this.
t-027ad9530691 = Al teléfono se le puede indicar un lugar en el que no está. Lo configura alguien que esconde dónde está el teléfono, o que desarrolla aplicaciones.
# Ask the owner whether they set this.
t-9c336a1b4c93 = Pregunte a la persona dueña si lo configuró.
# An app was given power over the phone with the debugging bridge
t-6ad129640590 = Se dio a una aplicación poder sobre el teléfono con el puente de depuración
# A list of apps that read the screen, read notifications, are the keyboard, get text messages or carry all traffic was written by the debugging bridge: somebody did it from a computer, or with a tool on the phone that acts like one.
t-e25ad0f19d12 = El puente de depuración escribió una lista de aplicaciones que leen la pantalla, leen notificaciones, son el teclado, reciben mensajes de texto o llevan todo el tráfico: alguien lo hizo desde una computadora, o con una herramienta en el teléfono que actúa como una.
# The owner set up an app that asks for this step, such as one that automates the phone.
t-8eaef9bf7bf6 = La persona dueña configuró una aplicación que pide este paso, por ejemplo una que automatiza el teléfono.
# The phone is used to test apps.
t-1e409e52791d = El teléfono se usa para probar aplicaciones.
# Ask the owner whether they or somebody they know set this from a computer, and do not change it before all copies are made.
t-43493538dcbc = Pregunte a la persona dueña si ella o alguien que conoce lo configuró desde una computadora, y no lo cambie antes de que estén hechas todas las copias.
# Apps are not checked for harm
t-aab169fedcad = No se comprueba si las aplicaciones hacen daño
# The check of apps by Google Play Protect is switched off. It looks for harmful apps when they are added and later on.
t-dd8b1ac5ccf6 = La comprobación de aplicaciones de Google Play Protect está desactivada. Busca aplicaciones dañinas cuando se añaden y más adelante.
# The owner switched it off to add an app that it did not like.
t-ea80c030a1fe = La persona dueña la desactivó para añadir una aplicación que la comprobación no aceptaba.
# The phone has no services of Google.
t-f8fb1481961e = El teléfono no tiene servicios de Google.
# Ask the owner whether they switched it off. If not, ask a digital-security helpline, from another device, before anything is changed.
t-214daad98aa7 = Pregunte a la persona dueña si la desactivó. Si no, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# Apps that come from a computer are not checked
t-6276b357f63e = No se comprueban las aplicaciones que vienen de una computadora
# Apps that are added with the debugging bridge are not checked, or not asked about on the phone.
t-7056e162fd80 = Las aplicaciones que se añaden con el puente de depuración no se comprueban, o el teléfono no pregunta por ellas.
# The check of apps was switched off with the debugging bridge
t-340faec4e6b1 = La comprobación de aplicaciones se desactivó con el puente de depuración
# The check of apps by Google Play Protect is switched off, and the debugging bridge wrote that: somebody did it from a computer, or with a tool on the phone that acts like one. Guides for adding spyware begin with this step.
t-cfffd43d5f43 = La comprobación de aplicaciones de Google Play Protect está desactivada, y eso lo escribió el puente de depuración: alguien lo hizo desde una computadora, o con una herramienta en el teléfono que actúa como una. Las guías para añadir programas espía empiezan con este paso.
# A tool against unwanted apps of the maker was used.
t-d5730da86490 = Se usó una herramienta contra aplicaciones no deseadas del fabricante.
# The debugging bridge is switched on
t-704dd02c82f3 = El puente de depuración está activado
# USB debugging is on. It has to be on while data is collected with it; when it stays on, whoever has the phone open in hand can use it.
t-4074f77a92ca = La depuración por USB está activada. Tiene que estarlo mientras se recogen datos con ella; si sigue activada, puede usarla quien tenga en la mano el teléfono abierto.
# It was switched on to collect this data.
t-df292288c9d4 = Se activó para recoger estos datos.
# The owner develops apps or uses tools that need it.
t-48dec5157683 = La persona dueña desarrolla aplicaciones o usa herramientas que la necesitan.
# Once all copies are made, switch USB debugging off in Settings, System, Developer options.
t-b9543cb09dc4 = Cuando estén hechas todas las copias, desactive la depuración por USB en Ajustes, Sistema, Opciones para desarrolladores.
# An app switched debugging on
t-6739068af419 = Una aplicación activó la depuración
# Developer options, the debugging bridge or wireless debugging were switched on, and what wrote that last is neither the settings nor another part of the system.
t-6714c8c909b3 = Se activaron las opciones para desarrolladores, el puente de depuración o la depuración inalámbrica, y lo último que escribió eso no son los ajustes ni otra parte del sistema.
# A tool of the owner, such as one that automates the phone, has the right to do so.
t-b7f626e58848 = Una herramienta de la persona dueña, por ejemplo una que automatiza el teléfono, tiene permiso para hacerlo.
# A part of the maker's system with an unusual name.
t-bd2b7228f4cd = Una parte del sistema del fabricante con un nombre poco común.
# Ask the owner whether they know the app that is named and gave it this right. If not, ask a digital-security helpline, from another device, before anything is changed.
t-7e551a7064dd = Pregunte a la persona dueña si conoce la aplicación nombrada y si le dio este permiso. Si no, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# Developer options are switched on
t-5c6359e6e194 = Las opciones para desarrolladores están activadas
# Developer options are shown. They have to be for most ways to collect data; without that need they are off.
t-deb655c68583 = Se muestran las opciones para desarrolladores. Tienen que estarlo para la mayoría de las formas de recoger datos; sin esa necesidad están desactivadas.
# They were switched on to collect this data.
t-ab9fbf1bcbfc = Se activaron para recoger estos datos.
# The owner develops apps or likes to look around.
t-ab0ab6dc2646 = La persona dueña desarrolla aplicaciones o le gusta explorar.
# Once all copies are made, switch the developer options off in Settings, System.
t-972453dc262b = Cuando estén hechas todas las copias, desactive las opciones para desarrolladores en Ajustes, Sistema.
# Names are looked up at a chosen server
t-96b1e9f6149b = Los nombres se buscan en un servidor elegido
# The phone asks one server, which somebody chose, for the addresses of all names. Whoever runs it sees which servers the phone looks for.
t-cdec78c0fe07 = El teléfono pide a un solo servidor, que alguien eligió, las direcciones de todos los nombres. Quien lo maneja ve qué servidores busca el teléfono.
# The owner chose a server against advertisements or for privacy.
t-8fe2b8aee2c7 = La persona dueña eligió un servidor contra la publicidad o por privacidad.
# Ask the owner whether they know this server.
t-889ba97bc196 = Pregunte a la persona dueña si conoce este servidor.
# Names are looked up without encryption
t-36da24c11330 = Los nombres se buscan sin cifrado
# Private DNS is switched off: names of servers that the phone looks for can be read on the way.
t-38fbc2fc9702 = El DNS privado está desactivado: los nombres de los servidores que busca el teléfono se pueden leer por el camino.
# The network of an employer or a hotel did not work with it.
t-5fe09de46f15 = La red de una empresa o de un hotel no funcionaba con él.
# Switch Private DNS to automatic in Settings, Network, once all copies are made.
t-6b5dc2fa8487 = Ponga el DNS privado en automático en Ajustes, Red, cuando estén hechas todas las copias.
# A proxy is set for the whole device
t-1cfaf513a734 = Hay un proxy para todo el dispositivo
# The phone sends what it loads from the network through a proxy, for all networks. Whoever runs it sees where the phone connects to. This has no place in the settings of most phones.
t-a12f3f50d31d = El teléfono envía a través de un proxy lo que carga de la red, en todas las redes. Quien lo maneja ve con qué se conecta el teléfono. Esto no tiene un lugar en los ajustes de la mayoría de los teléfonos.
# A tool of developers or against advertisements was used.
t-45bd2880e62b = Se usó una herramienta de desarrollo o contra la publicidad.
# Ask the owner whether they know the proxy. If not, ask a digital-security helpline, from another device, before anything is changed.
t-8592e7c2bf6b = Pregunte a la persona dueña si conoce el proxy. Si no, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# Reports of errors are not sent to the maker
t-d06b0efe4c11 = Los informes de errores no se envían al fabricante
# Reports of crashes or of security are not shared. By itself this is a choice about privacy; spyware has been seen that switches it off.
t-c1a6ed919710 = No se comparten los informes de cierres por error o de seguridad. Por sí solo, esto es una decisión sobre la privacidad; se ha visto un programa espía que los desactiva.
# The owner did not agree to share them, which is ordinary.
t-4202ef14764d = La persona dueña no aceptó compartirlos, lo que es normal.
# Nothing has to be done; compare with other findings.
t-328b60cfd62a = No hay que hacer nada; compárelo con otros hallazgos.
# The signs that show camera and microphone in use are hidden
t-d851c03e4425 = Están ocultas las señales que muestran que se usan la cámara y el micrófono
# Android shows a green sign while an app uses the camera or the microphone, or records the screen. A switch that has no place in the settings hides it. Spyware has been seen that sets this switch.
t-08e68cc9c879 = Android muestra una señal verde mientras una aplicación usa la cámara o el micrófono, o graba la pantalla. La oculta un interruptor que no tiene un lugar en los ajustes. Se ha visto un programa espía que cambia este interruptor.
# The owner hid the sign with a computer, for example to record the screen without it.
t-0e8a45343556 = La persona dueña ocultó la señal con una computadora, por ejemplo para grabar la pantalla sin ella.
# Ask the owner whether they hid the sign. If not, ask a digital-security helpline, from another device, before anything is changed.
t-1a056657b685 = Pregunte a la persona dueña si ocultó la señal. Si no, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# Unknown apps are not sent to Google for a check
t-6a0212252bc2 = Las aplicaciones desconocidas no se envían a Google para comprobarlas
# Apps that Google Play Protect does not know are not sent to Google to be checked.
t-d465ae4f232e = Las aplicaciones que Google Play Protect no conoce no se envían a Google para que las compruebe.
# The owner does not want to share their apps.
t-2aaed1d46468 = La persona dueña no quiere compartir sus aplicaciones.
# Wireless debugging is switched on
t-ae094bf4daaa = La depuración inalámbrica está activada
# Wireless debugging is on. A computer, or an app on the phone itself, that was paired once can add apps and give them permissions without a cable. Spyware has been seen that pairs the phone with itself.
t-2d64a1aeda72 = La depuración inalámbrica está activada. Una computadora, o una aplicación del propio teléfono, que se vinculó una vez puede añadir aplicaciones y darles permisos sin cable. Se ha visto un programa espía que vincula el teléfono consigo mismo.
# Tools such as Shizuku, LADB or one that collects data on the phone itself.
t-f20f45d8a88e = Herramientas como Shizuku, LADB o una que recoge datos en el propio teléfono.
# The owner develops apps.
t-9fe9da57736a = La persona dueña desarrolla aplicaciones.
# Ask the owner whether they or an app of theirs needs this. If not, ask a digital-security helpline, from another device, before anything is changed.
t-4f587f54d8c7 = Pregunte a la persona dueña si ella o una aplicación suya necesita esto. Si no, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# Parts of the system are not checked while they are read
t-ec5d73c835d9 = No se comprueban partes del sistema mientras se leen
# The check that notices changed parts of the system while the phone runs is off, or only writes a note.
t-f47d86ae4742 = La comprobación que nota los cambios en partes del sistema mientras el teléfono funciona está desactivada, o solo escribe una nota.
# The phone is used to develop systems.
t-470affc7c2b6 = El teléfono se usa para desarrollar sistemas.
# The owner switched it off to change the system.
t-b9b81889dd9b = La persona dueña la desactivó para cambiar el sistema.
# Ask the owner whether they changed the system. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-2c989b310fc4 = Pregunte a la persona dueña si cambió el sistema. Si nadie lo hizo, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# The phone says that its boot loader is unlocked. Whoever has it in hand can start other systems on it and change the one that is there.
t-8b8d31a4a9bc = El teléfono dice que su gestor de arranque está desbloqueado. Quien lo tiene en la mano puede iniciar otros sistemas en él y cambiar el que hay.
# The owner unlocked it to put another system on the phone.
t-6fa381e7130b = La persona dueña lo desbloqueó para poner otro sistema en el teléfono.
# Ask the owner whether they unlocked the boot loader. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-ea0a16c90c9d = Pregunte a la persona dueña si desbloqueó el gestor de arranque. Si nadie lo hizo, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# The boot loader may be unlocked
t-b7c268bbad04 = Puede que el gestor de arranque se pueda desbloquear
# The developer option that lets the boot loader be unlocked is on. It is still locked, where nothing else says otherwise, and unlocking it erases the phone.
t-dbd01dd20e39 = Está activada la opción para desarrolladores que permite desbloquear el gestor de arranque. Sigue bloqueado, si nada más dice otra cosa, y desbloquearlo borra el teléfono.
# The owner wanted to put another system on the phone.
t-28dc827e0ee6 = La persona dueña quería poner otro sistema en el teléfono.
# Some phones come with it on.
t-3b41922a7f82 = Algunos teléfonos vienen con ella activada.
# Once all copies are made, switch the option off in Settings, System, Developer options, unless the owner needs it.
t-28cc00929908 = Cuando estén hechas todas las copias, desactive la opción en Ajustes, Sistema, Opciones para desarrolladores, salvo que la persona dueña la necesite.
# The debugging bridge listens on the network
t-645d71bfe5d7 = El puente de depuración escucha en la red
# The debugging bridge takes connections from the network, also from an app on the phone itself. Whoever connects and is allowed can add apps and give them permissions.
t-bd3650deb638 = El puente de depuración acepta conexiones desde la red, también de una aplicación del propio teléfono. Quien se conecta y recibe permiso puede añadir aplicaciones y darles permisos.
# Tools such as Shizuku or LADB, or a program on the owner's computer.
t-86a116974eea = Herramientas como Shizuku o LADB, o un programa en la computadora de la persona dueña.
# A television or a box for it: some come like this.
t-8e43fbb401c7 = Un televisor o un aparato para él: algunos vienen así.
# The phone once started a system that is not Samsung's
t-59bef455f535 = El teléfono inició alguna vez un sistema que no es de Samsung
# A fuse in the phone says that a system which Samsung did not sign was started on it at some time. It cannot be undone, and does not say what runs now.
t-52256e64e0e5 = Un fusible en el teléfono dice que alguna vez se inició en él un sistema que Samsung no firmó. No se puede deshacer, y no dice qué funciona ahora.
# A former owner put another system on the phone.
t-c129ccaf3daf = Un dueño anterior puso otro sistema en el teléfono.
# A repair shop did.
t-0b0f3ce4f9e1 = Lo hizo un taller de reparación.
# Ask the owner where the phone comes from, and whether they know of another system on it.
t-3b0caded42cc = Pregunte a la persona dueña de dónde viene el teléfono y si sabe de otro sistema en él.
# Fixes for security are older than a year
t-6aec4a88ad5b = Las correcciones de seguridad tienen más de un año
# When the data was collected, the last fixes for security of the phone were more than a year old. Many faults that attacks use are known and open on this phone.
t-a92384a4904c = Cuando se recogieron los datos, las últimas correcciones de seguridad del teléfono tenían más de un año. Muchos fallos que usan los ataques son conocidos y están abiertos en este teléfono.
# The maker gives no more fixes for this model.
t-baf52b66562d = El fabricante ya no da correcciones para este modelo.
# The phone was not used for a long time.
t-8e2b817fe444 = El teléfono no se usó durante mucho tiempo.
# It is an emulator.
t-67bce7385837 = Es un emulador.
# Once all copies are made, look for updates in Settings, System. If none is offered any more, think of another phone.
t-b052ccb2c5c9 = Cuando estén hechas todas las copias, busque actualizaciones en Ajustes, Sistema. Si ya no se ofrece ninguna, piense en otro teléfono.
# Fixes for security are older than half a year
t-e19df9f8fc87 = Las correcciones de seguridad tienen más de medio año
# When the data was collected, the last fixes for security of the phone were more than half a year old. Faults that were mended since are known and open on this phone.
t-a8f519033775 = Cuando se recogieron los datos, las últimas correcciones de seguridad del teléfono tenían más de medio año. Los fallos que se arreglaron desde entonces son conocidos y están abiertos en este teléfono.
# The maker gives fixes seldom, or no more.
t-055981939cfc = El fabricante da correcciones pocas veces, o ya no las da.
# Updates wait to be confirmed.
t-858c57db5b2e = Hay actualizaciones que esperan confirmación.
# Rules between programs are not enforced
t-e4e0ae2bb042 = No se hacen cumplir las reglas entre programas
# The system was started so that SELinux, which keeps programs apart, only writes down what it would forbid.
t-abd43eed9afd = El sistema se inició de forma que SELinux, que mantiene separados los programas, solo anota lo que prohibiría.
# The owner put a system of their own on the phone.
t-3ab7022e0548 = La persona dueña puso un sistema propio en el teléfono.
# The storage is not encrypted
t-4e744caed7bd = El almacenamiento no está cifrado
# What is stored on the phone is not encrypted. Whoever has it in hand can read it without its code.
t-e020ad39bd79 = Lo que está guardado en el teléfono no está cifrado. Quien lo tiene en la mano puede leerlo sin su código.
# The phone is old: new ones have to encrypt.
t-1271a9f2f754 = El teléfono es viejo: los nuevos tienen que cifrar.
# A system other than that of the maker runs on it.
t-89377f2a0c98 = Funciona en él un sistema que no es el del fabricante.
# Once all copies are made, encrypt the phone in Settings, Security, where it offers that.
t-fcf6b4ec2329 = Cuando estén hechas todas las copias, cifre el teléfono en Ajustes, Seguridad, si ofrece esa opción.
# The whole system can be debugged
t-9b59225f8f45 = Se puede depurar todo el sistema
# Every program on the phone can be debugged and the debugging bridge can rule the system. Systems for customers forbid this.
t-d96202ae1b82 = Todos los programas del teléfono se pueden depurar, y el puente de depuración puede mandar sobre el sistema. Los sistemas para clientes lo prohíben.
# The owner put a system of their own on the phone, or changed the one that was there.
t-b441d6b390bc = La persona dueña puso un sistema propio en el teléfono, o cambió el que había.
# It is an emulator or a phone of developers.
t-a686bb245d65 = Es un emulador o un teléfono de desarrollo.
# The system was built for developers
t-bd6fffccb469 = El sistema se hizo para desarrollo
# The system is of a kind that is built for developers, and that lets the debugging bridge rule it.
t-bcf07dc4ecb8 = El sistema es de un tipo que se hace para desarrollo y que deja que el puente de depuración mande sobre él.
# The owner put a system of a community on the phone.
t-ab8278292428 = La persona dueña puso en el teléfono un sistema de una comunidad.
# Ask the owner whether they chose this system.
t-dc45b9b48d7d = Pregunte a la persona dueña si eligió este sistema.
# The system is signed with keys of developers
t-c56ba3fe8bd4 = El sistema está firmado con claves de desarrollo
# The system says that it was signed with keys for development and not with those for customers. The keys for tests are known to everybody, so that others can sign parts of it.
t-15af8dbf5979 = El sistema dice que se firmó con claves para desarrollo y no con las que son para clientes. Las claves de pruebas las conoce todo el mundo, así que otros pueden firmar partes de él.
# The owner put a system of a community on the phone: many are signed like this.
t-4a31a393cb30 = La persona dueña puso en el teléfono un sistema de una comunidad: muchos están firmados así.
# Fixes for the parts of the maker are older than a year
t-11681d7cf44d = Las correcciones de las partes del fabricante tienen más de un año
# The last fixes for drivers and other parts by the maker of the phone or of its chips were more than a year old when the data was collected.
t-1b0123a29a8b = Las últimas correcciones de controladores y otras partes del fabricante del teléfono o de sus chips tenían más de un año cuando se recogieron los datos.
# A system other than that of the maker brings newer fixes for its own parts only.
t-7853f259661b = Un sistema que no es el del fabricante trae correcciones más nuevas solo para sus propias partes.
# The system was started without being verified
t-dfb407f0d027 = El sistema se inició sin verificarse
# When the phone was started, its boot loader was unlocked or what it started was not what it should be. Anything could have been put into the system, and would not be noticed at the start.
t-e3593f65457a = Cuando se encendió el teléfono, su gestor de arranque estaba desbloqueado, o lo que inició no era lo que debería ser. Se podría haber metido cualquier cosa en el sistema, y no se notaría al encenderlo.
# The owner unlocked the boot loader to put another system on the phone.
t-ffa2c83a809d = La persona dueña desbloqueó el gestor de arranque para poner otro sistema en el teléfono.
# The system was verified with a key of its own
t-5ad6676acead = El sistema se verificó con una clave propia
# The boot loader is locked, and the system was verified with a key that is not the maker's. Systems such as GrapheneOS do this.
t-2b2629e150a9 = El gestor de arranque está bloqueado, y el sistema se verificó con una clave que no es la del fabricante. Lo hacen sistemas como GrapheneOS.
# The owner put a system such as GrapheneOS on the phone and locked it again.
t-2c8044d4558b = La persona dueña puso en el teléfono un sistema como GrapheneOS y lo bloqueó de nuevo.
# Ask the owner whether they chose this system, and compare the key that the phone shows at the start with the published one.
t-bec02dfac446 = Pregunte a la persona dueña si eligió este sistema, y compare la clave que muestra el teléfono al encenderse con la publicada.
# Wireless debugging is running
t-b31b92daee76 = La depuración inalámbrica está en marcha
# Wireless debugging has opened a port. A device, or an app on the phone itself, that was paired can add apps and give them permissions.
t-138e31402acb = La depuración inalámbrica ha abierto un puerto. Un dispositivo, o una aplicación del propio teléfono, que se vinculó puede añadir aplicaciones y darles permisos.
# A program that crashed ran code from an unusual place
t-fb57280b90f0 = Un programa que se cerró por error ejecutaba código de un lugar poco común
# A program that crashed had loaded code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-e24e4093b24f = Un programa que se cerró por error había cargado código de la carpeta de archivos temporales del shell, solo de la memoria, o de un archivo que se borró. El código que se metió en un programa desde fuera se ve así; también el de herramientas de pruebas.
# A program crashed in a library for pictures, fonts, sound or video
t-835e10d4963f = Un programa se cerró por error en una biblioteca de imágenes, tipos de letra, sonido o video
# A program crashed in code that takes apart data of strangers. That happens on ordinary phones now and then, and is told only when it comes again within a day.
t-7e890a9bd052 = Un programa se cerró por error en código que desarma datos de personas desconocidas. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando vuelve a pasar en un día.
# Faults in these libraries happen on ordinary phones, for example by a broken file.
t-f02425e83414 = Los fallos en estas bibliotecas pasan en teléfonos normales, por ejemplo por un archivo dañado.
# A program crashed in a function that attacks have aimed at
t-7703f8f6a82e = Un programa se cerró por error en una función a la que han apuntado ataques
# A program crashed while it read a picture or a font, in a function with a fault that attacks have used. Attacks that fail leave such crashes; a broken file does, too.
t-d10cc088dbd7 = Un programa se cerró por error mientras leía una imagen o un tipo de letra, en una función con un fallo que han usado ataques. Los ataques que fracasan dejan cierres así; un archivo dañado también.
# A broken picture or font, or a fault of programming.
t-6abb962a567d = Una imagen o un tipo de letra dañado, o un fallo de programación.
# A program with the rights of the system crashed
t-268ceedd316a = Un programa con permisos del sistema se cerró por error
# A program that ran as root, as the system or as the shell crashed. Parts of the system do now and then. What is worth a look is a program that does not belong to the phone.
t-f217328bac96 = Se cerró por error un programa que funcionaba como root, como el sistema o como el shell. A las partes del sistema les pasa de vez en cuando. Lo que merece una mirada es un programa que no pertenece al teléfono.
# A fault of a part of the system, which most phones have.
t-07206fe172ea = Un fallo de una parte del sistema, que tienen la mayoría de los teléfonos.
# Look whether the path of the program is one of the system.
t-bea9bb0a2716 = Mire si la ruta del programa es una del sistema.
# The service of Samsung that looks through pictures crashed
t-85e707cf79ad = Se cerró por error el servicio de Samsung que revisa las imágenes
# The service com.samsung.ipservice crashed. It looks through all pictures that arrive, and a published attack by prepared pictures aimed at it. Broken pictures make it crash, too.
t-f4731d65a197 = Se cerró por error el servicio com.samsung.ipservice. Revisa todas las imágenes que llegan, y a él apuntó un ataque publicado con imágenes preparadas. Las imágenes dañadas también hacen que se cierre.
# A broken picture.
t-0bf18a8857ab = Una imagen dañada.
# An app may keep the phone unlocked
t-09d32fdddbcf = Una aplicación puede mantener el teléfono desbloqueado
# A trust agent that is not one of the system is enabled: the app may keep the phone unlocked.
t-120582df9d18 = Está activado un agente de confianza que no es del sistema: la aplicación puede mantener el teléfono desbloqueado.
# An employer's app.
t-88c98f159e39 = Una aplicación de la empresa donde se trabaja.
# Ask the owner whether they know this app and allowed it in Settings, Security, Trust agents.
t-8e4cf7a792e0 = Pregunte a la persona dueña si conoce esta aplicación y si la permitió en Ajustes, Seguridad, Agentes de confianza.
# A USB peripheral was attached, by the list of the USB port
t-12c21f580cc1 = Se conectó un periférico USB, según la lista del puerto USB
# A USB peripheral as in a known attack, in the list of the USB port
t-f1afd538be3d = Un periférico USB como en un ataque conocido, en la lista del puerto USB
# A USB peripheral was attached while the screen was locked
t-5520a3d5fdcd = Se conectó un periférico USB mientras la pantalla estaba bloqueada
# When the report was made, a peripheral was attached to the phone as to a computer, and the screen was locked. Tools that break into locked phones pretend to be peripherals. People leave a dock or a headset attached, too.
t-ff0329f3149c = Cuando se hizo el informe, había un periférico conectado al teléfono como a una computadora, y la pantalla estaba bloqueada. Las herramientas que entran por la fuerza en teléfonos bloqueados fingen ser periféricos. La gente también deja conectados una base o unos auriculares.
# A dock, a headset or a hub stayed attached to the phone.
t-4080abc174b2 = Una base, unos auriculares o un concentrador quedaron conectados al teléfono.
# Ask what is attached to the phone, and in whose hands it was.
t-02a86d5ad4c9 = Pregunte qué está conectado al teléfono y en qué manos estuvo.
# The phone has a further profile
t-ecf5ac0cff5a = El teléfono tiene otro perfil
# Besides the ordinary one the phone has another profile, such as one for work or a private one, with apps of its own.
t-142af42b5275 = Además del normal, el teléfono tiene otro perfil, por ejemplo uno para el trabajo o uno privado, con aplicaciones propias.
# A profile for work, a private space, or a second copy of a messenger.
t-d03d66764d25 = Un perfil para el trabajo, un espacio privado o una segunda copia de una aplicación de mensajería.
# Ask the owner whether they know of this profile, and collect data of it too.
t-61618466c799 = Pregunte a la persona dueña si conoce este perfil, y recoja también sus datos.
# The phone has a further user
t-6e18bfb8fc3b = El teléfono tiene otro usuario
# Besides the first one the phone has another user, with apps and settings of its own.
t-58387ab17569 = Además del primero, el teléfono tiene otro usuario, con aplicaciones y ajustes propios.
# The phone is shared in the family.
t-265f1086f162 = El teléfono se comparte en la familia.
# A guest was added once.
t-cf3d7311e8fc = Alguna vez se añadió un invitado.
# Ask the owner whether they know of this user, and collect data of it too.
t-d4a916c33aa4 = Pregunte a la persona dueña si conoce a este usuario, y recoja también sus datos.
# An app carries all traffic
t-a8c235d92b29 = Una aplicación lleva todo el tráfico
# A VPN of an app was active when the data was collected. Whoever runs it sees where the phone connects to.
t-8c29e64fae91 = Una VPN de una aplicación estaba activa cuando se recogieron los datos. Quien la maneja ve con qué se conecta el teléfono.
# The owner uses a VPN, or an app against advertisements that works as one.
t-362dd6a3a590 = La persona dueña usa una VPN, o una aplicación contra la publicidad que funciona como una.
# Ask the owner whether they chose this app.
t-ead8de34a6a0 = Pregunte a la persona dueña si eligió esta aplicación.
# An app added a Wi-Fi network
t-0a508403fec2 = Una aplicación añadió una red Wi-Fi
# An app that is no part of the system added or changed a Wi-Fi network that the phone remembers. A phone joins such a network by itself, and whoever runs it sees with whom it talks.
t-6d882b9c17a2 = Una aplicación que no es parte del sistema añadió o cambió una red Wi-Fi que el teléfono recuerda. Un teléfono se une por sí mismo a una red así, y quien la maneja ve con quién habla.
# Apps of providers, hotels, cameras and smart homes add networks.
t-4fc9e5d95bac = Las aplicaciones de proveedores, hoteles, cámaras y casas inteligentes añaden redes.
# Ask the owner whether the app was meant to add a network.
t-e0953b66b8ac = Pregunte a la persona dueña si la aplicación debía añadir una red.
# The planted record went through the rule engine
t-19934f01a262 = El registro de prueba puesto a propósito pasó por el motor de reglas
# Every run sends a planted record through the rule engine. This rule matches that record and no record of a device.
t-463abda83fe0 = Cada análisis envía por el motor de reglas un registro puesto a propósito. Esta regla coincide con ese registro y con ninguno de un dispositivo.
# The record is planted in every run; it says nothing about a device.
t-381fa4ca2071 = El registro se pone en cada análisis; no dice nada de un dispositivo.
# None. The report names this rule only when it fails.
t-fe527f6ae888 = Ninguno. El informe solo nombra esta regla cuando falla.
# A description of an application without its identifier
t-f74136440fcf = La descripción de una aplicación no tiene su identificador
# Every store writes the identifier of an application into its description. It is missing here. Descriptions from before 2010 lack it, and so may one that was written by hand.
t-efe1a7223803 = Todas las tiendas escriben el identificador de una aplicación en su descripción. Aquí falta. No lo tienen las descripciones de antes de 2010, y puede que tampoco una que se escribió a mano.
# The application is very old.
t-fe44d88ce6fb = La aplicación es muy vieja.
# It was signed by an organization for its own people.
t-66b6ad4408a5 = La firmó una organización para su propia gente.
# Ask the owner whether they know the application and where it came from.
t-6d9dceec2bcc = Pregunte a la persona dueña si conoce la aplicación y de dónde vino.
# An application that did not come from the App Store
t-ec1fde31d11d = Una aplicación que no vino del App Store
# The description of the application names a program other than Apple's as the one that asked for its installation. Stores of other makers exist, in some countries with Apple's permission. Who wants to watch a phone may also bring an application onto it that no store has looked at.
t-ba7d8e5ffb11 = La descripción de la aplicación nombra un programa que no es de Apple como el que pidió su instalación. Existen tiendas de otros fabricantes, en algunos países con permiso de Apple. Quien quiere vigilar un teléfono también puede llevar a él una aplicación que ninguna tienda ha mirado.
# The owner uses another store, which Apple permits in some countries.
t-0079637e36ef = La persona dueña usa otra tienda, que Apple permite en algunos países.
# An employer or a school installed the application.
t-6d7d98a93160 = Una empresa o una escuela instaló la aplicación.
# A store or manager for applications from outside the App Store
t-4b246a716995 = Una tienda o un gestor de aplicaciones de fuera del App Store
# The phone has, or had when it was copied, a program that installs applications which the App Store does not offer, or the mark that such a program leaves. Some of them need the limits of iOS to be lifted (a jailbreak). It is no sign of an attack in itself.
t-f7fcaf9c6727 = El teléfono tiene, o tenía cuando se copió, un programa que instala aplicaciones que el App Store no ofrece, o la marca que deja un programa así. Algunos necesitan que se quiten los límites de iOS (un jailbreak). Por sí mismo no es señal de un ataque.
# The owner wanted applications that the App Store does not offer.
t-d33f7ec2745e = La persona dueña quería aplicaciones que el App Store no ofrece.
# Ask the owner whether they, or somebody who had the phone, put it there. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-d482958287a4 = Pregunte a la persona dueña si lo puso ella, o alguien que tuvo el teléfono. Si nadie sabe nada de él, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# An application installed by an unusual program of Apple
t-c1ffe1f6a805 = Una aplicación instalada por un programa poco común de Apple
# The description of the application names a program of Apple as the one that asked for its installation, but neither the App Store nor the management of devices. TestFlight, with which makers try out applications, is one.
t-aee2bfb45c35 = La descripción de la aplicación nombra un programa de Apple como el que pidió su instalación, pero no es ni el App Store ni la gestión de dispositivos. Uno de ellos es TestFlight, con el que los fabricantes prueban aplicaciones.
# The owner helps to try out an application.
t-49ce85a79b0b = La persona dueña ayuda a probar una aplicación.
# The phone was set up from another one, or from a backup.
t-f1bd206ba538 = El teléfono se configuró a partir de otro, o desde una copia de seguridad.
# An attached file is of another kind than its name says
t-4862a4fff4dc = Un archivo adjunto es de otro tipo que el que dice su nombre
# The first bytes of this attachment are those of another kind of file than its name says. That is common and mostly harmless. Attacks used it too: a PDF under the name of a GIF.
t-7a3df223e38e = Los primeros bytes de este archivo adjunto son de un tipo de archivo distinto del que dice su nombre. Es frecuente y casi siempre inofensivo. También lo usaron ataques: un PDF con el nombre de un GIF.
# Programs and websites often give a picture the ending of another kind of picture.
t-d188c2c0a787 = Los programas y los sitios web dan a menudo a una imagen la terminación de otro tipo de imagen.
# Somebody renamed the file.
t-55ee831571a7 = Alguien cambió el nombre del archivo.
# Ask whether the owner knows the sender and expected the file.
t-1eea2fb8a714 = Pregunte si la persona dueña conoce a quien lo envió y si esperaba el archivo.
# An attached file has a structure that published attacks needed
t-087222c167c7 = Un archivo adjunto tiene una estructura que necesitaban ataques publicados
# Inside of this attachment is a structure that makes careless programs write beyond their memory, or that only a hidden part of Apple's font reader understands. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-30f5df6174fd = Dentro de este archivo adjunto hay una estructura que hace que programas descuidados escriban más allá de su memoria, o que solo entiende una parte oculta del lector de tipos de letra de Apple. Los programas que hacen imágenes y documentos no la escriben. La escribieron ataques que no necesitaban ninguna acción de la persona dueña (de 2021 a 2025). Un solo archivo así no dice si el ataque funcionó.
# A researcher or a tester sent a file made to test programs.
t-3e27e578ffda = Alguien que investiga o hace pruebas envió un archivo hecho para probar programas.
# The file was damaged on its way.
t-ee6f89644ced = El archivo se dañó por el camino.
# Do not open the file, and do not forward it.
t-43e113567151 = No abra el archivo ni lo reenvíe.
# Have a full copy made before the phone is restarted, updated or erased, and show this finding to a digital-security helpline.
t-c9a5982a4ce6 = Haga que se haga una copia completa antes de reiniciar, actualizar o borrar el teléfono, y muestre este hallazgo a una línea de ayuda en seguridad digital.
# The backup is not encrypted
t-af0b5e37814c = La copia de seguridad no está cifrada
# A backup that is not encrypted holds less than one that is: the history of the browser, calls, health data and saved networks are missing. So there is less in which traces could be found. Anybody who gets hold of it can read it.
t-a2148c3a8b70 = Una copia de seguridad que no está cifrada contiene menos que una que sí lo está: faltan el historial del navegador, las llamadas, los datos de salud y las redes guardadas. Hay, pues, menos donde se podrían encontrar rastros. Cualquiera que la consiga puede leerla.
# Nobody chose a password for backups on this computer.
t-17c8f8480be0 = Nadie eligió una contraseña para las copias de seguridad en esta computadora.
# Make another backup with encryption turned on, with a password that only the owner knows, and have that one checked too.
t-165488c7296b = Haga otra copia de seguridad con el cifrado activado, con una contraseña que solo conozca la persona dueña, y haga que se revise también.
# The phone had no passcode
t-fc85a4eee9ac = El teléfono no tenía código
# The backup says that no passcode was set. Anybody who has such a phone in hand can open it, connect it to a computer and change it, and what is stored on it is hardly protected.
t-b84171283b6c = La copia de seguridad dice que no había ningún código. Cualquiera que tenga en la mano un teléfono así puede abrirlo, conectarlo a una computadora y cambiarlo, y lo que está guardado en él apenas está protegido.
# The phone is new, is used for tests, or its owner turned the passcode off.
t-dfb284f5ac12 = El teléfono es nuevo, se usa para pruebas, o la persona dueña desactivó el código.
# Once all copies are made, set a passcode of six digits or more in Settings, Face ID & Passcode or Touch ID & Passcode.
t-0ce39a9e88b5 = Cuando estén hechas todas las copias, ponga un código de seis cifras o más en Ajustes, Face ID y código o Touch ID y código.
# The system is older than the newest one for this phone
t-d4df471e75ab = El sistema es más antiguo que el más nuevo para este teléfono
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked.
t-cc2e733ae98e = Había salido una versión más nueva del sistema para este modelo, según una tabla que vino con este programa o que se descargó después; el hallazgo indica las fechas. Las versiones entre las dos cierran vías por las que se han atacado teléfonos.
# The update came out only days before the backup, or there was no room or no network for it.
t-6b9edfa1524a = La actualización salió solo unos días antes de la copia de seguridad, o no había espacio o red para ella.
# The phone is kept as it is on purpose, for a test or as evidence.
t-3957ac6bcd7c = El teléfono se mantiene como está a propósito, para una prueba o como prueba de lo ocurrido.
# Once all copies are made, and not before, update the phone in Settings, General, Software Update.
t-f0468f68780d = Cuando estén hechas todas las copias, y no antes, actualice el teléfono en Ajustes, General, Actualización de software.
# An address with the name of a script from a known attack on iPhones
t-53fec25bc3bb = Una dirección con el nombre de un script de un ataque conocido contra iPhones
# An address in the cache of an app ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c689272ccb37 = Una dirección en la caché de una aplicación termina con el nombre de un script que investigadores encontraron en un ataque contra iPhones con iOS 18.4 a 18.7. Las páginas web cargaban estos scripts para tomar el control del navegador y después del teléfono. Los nombres son poco comunes, pero cualquiera puede usarlos.
# Somebody read about the attack, or opened a copy of these scripts to study them.
t-beb1d5d59076 = Alguien leyó sobre el ataque, o abrió una copia de estos scripts para estudiarlos.
# A site has a script of the same name that does something else.
t-3ada84d1ed24 = Un sitio tiene un script del mismo nombre que hace otra cosa.
# Do not open the address. Note which version of iOS the phone had at that time.
t-c7abd592e212 = No abra la dirección. Anote qué versión de iOS tenía el teléfono en ese momento.
# Have a full copy made before the phone is restarted, updated or erased.
t-6cce81e2a590 = Haga que se haga una copia completa antes de reiniciar, actualizar o borrar el teléfono.
# A calendar event named Meeting with the description Notes
t-1d6d0b247444 = Un evento de calendario llamado Meeting con la descripción Notes
# Attackers have reached iPhones by invitations to the calendar that were dated in the past, so that nobody was told of them. Those that became known had exactly this name and description. Both are ordinary words, and people use them, too. Who organized the event and when it was made says more than the words.
t-2c7ecf76b9c7 = Unos atacantes llegaron a iPhones con invitaciones al calendario fechadas en el pasado, para que no se avisara a nadie de ellas. Las que se conocieron tenían exactamente este nombre y esta descripción. Las dos son palabras comunes, y la gente también las usa. Quién organizó el evento y cuándo se hizo dice más que las palabras.
# The owner, or a colleague, gave an ordinary event this name and description.
t-2a3d47d173ad = La persona dueña, o alguien del trabajo, dio este nombre y esta descripción a un evento normal.
# An application made the event from a template.
t-872396f14ab2 = Una aplicación hizo el evento a partir de una plantilla.
# Ask whether anybody knows the organizer and this event.
t-ebf822c5b1cc = Pregunte si alguien conoce a quien lo organizó y este evento.
# If nobody does, do not answer or delete it, and show this finding to a digital-security helpline, from another device.
t-27e2e8523502 = Si nadie lo conoce, no responda al evento ni lo borre, y muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A calendar event named Meeting that was over before it was made
t-9e5d71561dc8 = Un evento de calendario llamado Meeting que había terminado antes de que se hiciera
# Two independent facts meet here. The event has the name and the description of invitations by which attackers reached iPhones, and it was made after its own end, as those were, so that nobody was told of it. It shows an attempt at most, not that the attempt worked.
t-16effd6dfa1a = Aquí se juntan dos hechos independientes. El evento tiene el nombre y la descripción de invitaciones con las que atacantes llegaron a iPhones, y se hizo después de su propio final, como aquellas, para que no se avisara a nadie. Muestra como mucho un intento, no que el intento funcionara.
# Somebody wrote down an ordinary meeting after it had taken place.
t-64a71832d196 = Alguien apuntó una reunión normal después de que tuviera lugar.
# Events that come from another calendar get the date at which they were copied.
t-7ee090b9fa63 = Los eventos que vienen de otro calendario llevan la fecha en que se copiaron.
# A call over WhatsApp that was not answered
t-9277e5375cfa = Una llamada de WhatsApp que no se contestó
# The phone listed a call over WhatsApp that nobody answered on it. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-a5358898f626 = El teléfono anotó una llamada de WhatsApp que nadie contestó en él. Le pasa a todo el mundo, y solo se indica cuando le sigue otra cosa en pocos minutos: se han enviado ataques con llamadas que no hace falta contestar.
# Missed and declined calls are ordinary.
t-4252842662f1 = Las llamadas perdidas y rechazadas son normales.
# A page without encryption led elsewhere in Chrome, in less than a second
t-8fcd5302b34b = Una página sin cifrado llevó a otro sitio en Chrome, en menos de un segundo
# An address in the browsing history of Chrome, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c10decb36eec = Una dirección en el historial de navegación de Chrome, o de un navegador emparentado, termina con el nombre de un script que investigadores encontraron en un ataque contra iPhones con iOS 18.4 a 18.7. Las páginas web cargaban estos scripts para tomar el control del navegador y después del teléfono. Los nombres son poco comunes, pero cualquiera puede usarlos.
# A profile brings a certificate
t-3a1d99e1627e = Un perfil trae un certificado
# A profile on the phone brings a certificate that may stand above others. When the phone trusts it, whoever holds its key can read connections that look protected.
t-2abc8606d68b = Un perfil en el teléfono trae un certificado que puede estar por encima de otros. Cuando el teléfono confía en él, quien tiene su clave puede leer conexiones que parecen protegidas.
# A company or a university uses its own certificates for its network.
t-b6586761dd5a = Una empresa o una universidad usa certificados propios para su red.
# A filter for parents or a tool of developers brought it.
t-78f8c5bd95b8 = Lo trajo un filtro para padres o una herramienta de desarrollo.
# Look under Settings, General, About, Certificate Trust Settings which ones are trusted, and ask who brought them.
t-28293174ffc1 = Mire en Ajustes, General, Información, Ajustes de confianza de los certificados en cuáles se confía, y pregunte quién los trajo.
# A profile sets a VPN, a resolver or a filter
t-d3f8db1634fc = Un perfil configura una VPN, un servicio de nombres o un filtro
# A profile on the phone decides how the phone finds or reaches servers: by a VPN, by its own resolver of names, or with a filter that sees every page or connection. Many people have one to protect themselves.
t-5d6e87dcb1b1 = Un perfil en el teléfono decide cómo encuentra el teléfono los servidores o llega a ellos: con una VPN, con un servicio de nombres propio, o con un filtro que ve cada página o conexión. Mucha gente tiene uno para protegerse.
# The owner set up a VPN or a resolver, to reach blocked pages or to keep trackers out.
t-2043b8869079 = La persona dueña configuró una VPN o un servicio de nombres, para llegar a páginas bloqueadas o para mantener fuera los rastreadores.
# The employer or school that looks after the phone set it.
t-32c2a2452b60 = Lo configuró la empresa o la escuela que se ocupa del teléfono.
# Ask the owner whether they know the server that the finding names.
t-35e726332c2a = Pregunte a la persona dueña si conoce el servidor que nombra el hallazgo.
# A profile that decides about notifications
t-c4a8c9771f27 = Un perfil que decide sobre las notificaciones
# A configuration profile on the phone holds settings for notifications. They can keep an app from showing any, so that what it receives is not seen. Spyware has been put on phones with such a profile; companies use them as well.
t-91e9a501e0f5 = Un perfil de configuración en el teléfono contiene ajustes para las notificaciones. Pueden impedir que una aplicación muestre alguna, de modo que no se ve lo que recibe. Se han puesto programas espía en teléfonos con un perfil así; las empresas también los usan.
# A profile for a kiosk or a shared phone.
t-8b81be900976 = Un perfil para un quiosco o un teléfono compartido.
# Look under Settings, General, VPN & Device Management. If nobody you trust can say where the profile comes from, show it to a digital-security helpline before anything is changed.
t-406364578b4a = Mire en Ajustes, General, VPN y gestión de dispositivos. Si nadie de su confianza puede decir de dónde viene el perfil, muéstrelo a una línea de ayuda en seguridad digital antes de cambiar nada.
# A profile hands the phone to a server that manages it
t-31e4b7089786 = Un perfil entrega el teléfono a un servidor que lo gestiona
# With such a profile somebody else can change settings, add apps, see which apps there are, lock the phone or erase it, from afar. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-bb76fa118d11 = Con un perfil así, otra persona puede cambiar ajustes, añadir aplicaciones, ver qué aplicaciones hay, bloquear el teléfono o borrarlo, a distancia. Las empresas lo necesitan para sus propios teléfonos. En un teléfono que solo debería controlar su dueña o dueño, es una manera de vigilar a una persona.
# The phone belongs to an employer or a school.
t-db0f497b1080 = El teléfono pertenece a una empresa o a una escuela.
# The owner agreed to it to read company mail.
t-8eadd54e47fd = La persona dueña lo aceptó para leer el correo de la empresa.
# Ask the owner whose server this is. If nobody knows, leave the profile in place and ask a digital-security helpline, from another device. Whoever runs the server would see it go.
t-3575b080d1ab = Pregunte a la persona dueña de quién es este servidor. Si nadie lo sabe, deje el perfil en su lugar y pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo. Quien maneja el servidor vería que desaparece.
# A configuration profile is on the phone
t-7c745fb39d72 = Hay un perfil de configuración en el teléfono
# A configuration profile changes settings in one step and can set things that have no switch of their own. Most phones of private people have none.
t-e0ed50a988bb = Un perfil de configuración cambia ajustes en un solo paso y puede fijar cosas que no tienen un interruptor propio. La mayoría de los teléfonos de particulares no tienen ninguno.
# The employer, a school, a mobile operator or a mail provider gave it to the owner.
t-23362d307889 = Se lo dio a la persona dueña la empresa, una escuela, un operador de telefonía móvil o un proveedor de correo.
# A profile for test versions of iOS.
t-56020ac7e6c0 = Un perfil para versiones de prueba de iOS.
# A profile sends all traffic through one place
t-e0148d377948 = Un perfil envía todo el tráfico por un solo lugar
# A profile on the phone sends everything through one server, a proxy or a connection that cannot be switched off. Whoever runs that place sees where the phone connects to.
t-307dd78d6ed9 = Un perfil en el teléfono envía todo por un solo servidor, un proxy o una conexión que no se puede desactivar. Quien maneja ese lugar ve con qué se conecta el teléfono.
# The employer or school that looks after the phone filters its traffic.
t-ee47210ee992 = La empresa o la escuela que se ocupa del teléfono filtra su tráfico.
# Ask the owner whose servers these are. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-c0ae71855213 = Pregunte a la persona dueña de quién son estos servidores. Si nadie lo sabe, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# Two services that open attachments crashed within ten minutes
t-c8f5fa0e1bf0 = Dos servicios que abren archivos adjuntos se cerraron por error en diez minutos
# The services that convert attachments and unpack messages ended by a fault within ten minutes. Attacks by prepared pictures have done this; a broken picture can do it, too.
t-3e615fdc4037 = Los servicios que convierten archivos adjuntos y desempaquetan mensajes terminaron por un fallo en diez minutos. Lo han hecho ataques con imágenes preparadas; también puede hacerlo una imagen dañada.
# Both services failed for an ordinary reason, for example after an update.
t-ac2f904eb3ff = Los dos servicios fallaron por una razón normal, por ejemplo después de una actualización.
# Look at the messages, calls and links that arrived in the minutes before.
t-d5b5b1dd9182 = Mire los mensajes, llamadas y enlaces que llegaron en los minutos anteriores.
# A service of Home or Find My crashed, then the one that unpacks messages
t-88052e8903f8 = Un servicio de Casa o de Buscar se cerró por error, y después el que desempaqueta mensajes
# A service of Home or Find My ended by a fault, and within ten minutes the one that unpacks messages of strangers. Researchers found these two crashes in this order with two attacks of 2022. Both may also have failed for ordinary reasons.
t-3528dbdb1951 = Un servicio de Casa o de Buscar terminó por un fallo y, en menos de diez minutos, también el que desempaqueta mensajes de personas desconocidas. Investigadores encontraron estos dos cierres en este orden con dos ataques de 2022. También puede que los dos hayan fallado por razones normales.
# The home screen and the service that unpacks messages crashed within ten minutes
t-709291828eaa = La pantalla de inicio y el servicio que desempaqueta mensajes se cerraron por error en diez minutos
# The home screen and the service that unpacks messages of strangers ended by a fault within ten minutes. Researchers tied crashes of the home screen to an attack of 2022. The home screen fails on ordinary phones often.
t-c9e5b1fd9d2c = La pantalla de inicio y el servicio que desempaqueta mensajes de personas desconocidas terminaron por un fallo en diez minutos. Investigadores relacionaron cierres de la pantalla de inicio con un ataque de 2022. La pantalla de inicio falla a menudo en teléfonos normales.
# An unanswered WhatsApp call listed by the phone, then a crash of a process for media or calls
t-c60b7ad25b6c = Una llamada de WhatsApp sin contestar anotada por el teléfono, y después el cierre por error de un proceso de medios o llamadas
# A call over WhatsApp was not answered, and within ten minutes a process for media or calls ended by a fault. Attacks have been delivered by calls that need not be answered. Both happen on ordinary phones.
t-73a111987a6c = No se contestó una llamada de WhatsApp y, en menos de diez minutos, un proceso de medios o llamadas terminó por un fallo. Se han enviado ataques con llamadas que no hace falta contestar. Las dos cosas pasan en teléfonos normales.
# An unanswered WhatsApp call listed by the phone, then a crash, then a process of no app, within ten minutes
t-4b6645807cc4 = Una llamada de WhatsApp sin contestar anotada por el teléfono, después un cierre por error, después un proceso de ninguna aplicación, en diez minutos
# A call over WhatsApp was not answered, then a process for media or calls ended by a fault, and then a process that belongs to no app used the network for the first time, all within ten minutes and in this order. Attacks have been delivered by calls that need not be answered. Three records of three kinds agree; each alone is ordinary.
t-34989c3a74e3 = No se contestó una llamada de WhatsApp, después un proceso de medios o llamadas terminó por un fallo, y después un proceso que no pertenece a ninguna aplicación usó la red por primera vez, todo en diez minutos y en este orden. Se han enviado ataques con llamadas que no hace falta contestar. Tres registros de tres tipos coinciden; cada uno por sí solo es normal.
# Chance, on a phone that was new or just updated, when much happens within minutes.
t-cc54b4bf469d = El azar, en un teléfono que era nuevo o estaba recién actualizado, cuando pasan muchas cosas en pocos minutos.
# Ask whether the number that called is known, and look for other calls from it.
t-b5129089a6be = Pregunte si se conoce el número que llamó, y busque otras llamadas suyas.
# A call listed by the phone that nobody answered, then a process of no app, within ten minutes
t-f542cb15ed0b = Una llamada anotada por el teléfono que nadie contestó, y después un proceso de ninguna aplicación, en diez minutos
# The phone listed a call over WhatsApp that was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-9dbc484134d0 = El teléfono anotó una llamada de WhatsApp que no se contestó y, en menos de diez minutos, un proceso que no pertenece a ninguna aplicación usó la red por primera vez. Se han enviado ataques con llamadas que no hace falta contestar. También puede que las dos cosas no tengan nada que ver.
# A part of the system that the list does not account for was used after an ordinary missed call.
t-02825cba7c14 = Una parte del sistema de la que la lista no da cuenta se usó después de una llamada perdida normal.
# The phone was new or just updated, when many processes use the network for the first time.
t-e310f6617df2 = El teléfono era nuevo o estaba recién actualizado, cuando muchos procesos usan la red por primera vez.
# Show this finding to a digital-security helpline, with the name of the process.
t-e92c1cbe3a7e = Muestre este hallazgo a una línea de ayuda en seguridad digital, con el nombre del proceso.
# Two services ended by faults of memory within ten minutes
t-0eeb70a69498 = Dos servicios terminaron por fallos de memoria en diez minutos
# Two or more different services that handle data of strangers read or wrote memory that was not theirs, within ten minutes. Each alone is mostly a fault of programming; both within minutes is rare, and attacks on several services in a row look like this.
t-6e6e8be214c9 = Dos o más servicios distintos que manejan datos de personas desconocidas leyeron o escribieron memoria que no era suya, en diez minutos. Cada caso por sí solo es casi siempre un fallo de programación; los dos en pocos minutos es raro, y los ataques contra varios servicios seguidos se ven así.
# A fault in a library that several services share, mostly in a new version of iOS.
t-156ab71e35ca = Un fallo en una biblioteca que comparten varios servicios, casi siempre en una versión nueva de iOS.
# A worn memory chip.
t-aec22d7cff5f = Un chip de memoria gastado.
# A missed WhatsApp call, then a crash of a process for media or calls
t-4c60b78b93ec = Una llamada perdida de WhatsApp, y después el cierre por error de un proceso de medios o llamadas
# A missed WhatsApp call, then a crash, then a process of no app, within ten minutes
t-662f28f1d9b0 = Una llamada perdida de WhatsApp, después un cierre por error, después un proceso de ninguna aplicación, en diez minutos
# A WhatsApp call that nobody answered, then a process of no app, within ten minutes
t-2c1abf60760c = Una llamada de WhatsApp que nadie contestó, y después un proceso de ninguna aplicación, en diez minutos
# A call over WhatsApp was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-1bb99cb99d0e = No se contestó una llamada de WhatsApp y, en menos de diez minutos, un proceso que no pertenece a ninguna aplicación usó la red por primera vez. Se han enviado ataques con llamadas que no hace falta contestar. También puede que las dos cosas no tengan nada que ver.
# The same program in an unusual place held up several shutdowns
t-b39b84396ed1 = El mismo programa en un lugar poco común retrasó varios apagados
# A program in a place where iOS keeps none was running at two or more shutdowns. So it was started again after a restart, or was put there anew.
t-1b11f110480a = Un programa en un lugar donde iOS no guarda ninguno estaba en marcha en dos o más apagados. Así que se inició de nuevo después de un reinicio, o se volvió a poner allí.
# The phone was jailbroken on purpose, and the program belongs to that.
t-52b71a1b3b3c = Al teléfono se le hizo jailbreak a propósito, y el programa forma parte de eso.
# A fast redirect, then a process whose entry is gone, within ten minutes
t-f5f4e6c145e9 = Una redirección rápida, y después un proceso cuya entrada ya no está, en diez minutos
# A page without encryption led elsewhere in less than a second, and within ten minutes a process used the network that was later erased from the list of processes. Researchers have described attacks that leave these two traces in this order. The two may also have nothing to do with each other.
t-8a5abd89aed3 = Una página sin cifrado llevó a otro sitio en menos de un segundo y, en menos de diez minutos, usó la red un proceso que después se borró de la lista de procesos. Investigadores han descrito ataques que dejan estos dos rastros en este orden. También puede que las dos cosas no tengan nada que ver.
# Browsing is frequent; a page visited shortly before a counter was written may be chance.
t-2cbb6d8ba0ba = Se navega con frecuencia; una página visitada poco antes de que se escribiera un contador puede ser una casualidad.
# iOS tidied up its list of processes after an app was deleted.
t-05acad2c1a84 = iOS ordenó su lista de procesos después de que se borrara una aplicación.
# Look at both addresses of the redirect in the record, without opening them.
t-0fb42d3efea2 = Mire las dos direcciones de la redirección en el registro, sin abrirlas.
# Two services that handle data of strangers crashed within ten minutes
t-3a8f540fdb99 = Dos servicios que manejan datos de personas desconocidas se cerraron por error en diez minutos
# Two or more different services that handle messages, pages, pictures, calls or radio data of strangers ended by a fault within ten minutes. Ordinary phones do that, too: when memory runs short, after an update, or when services depend on each other.
t-03f6dab3e584 = Dos o más servicios distintos que manejan mensajes, páginas, imágenes, llamadas o datos de radio de personas desconocidas terminaron por un fallo en diez minutos. También pasa en teléfonos normales: cuando falta memoria, después de una actualización, o cuando unos servicios dependen de otros.
# Services that depend on each other fail together, mostly after an update.
t-e53068ab54a8 = Los servicios que dependen unos de otros fallan juntos, casi siempre después de una actualización.
# A broken picture or film that several services try to read.
t-eb1f2ccca006 = Una imagen o una película dañada que varios servicios intentan leer.
# Two different signs about the same process or sender within ten minutes
t-e601b42da3f2 = Dos señales distintas sobre el mismo proceso o remitente en diez minutos
# Two different signs, read from two different records, are about the same process or the same sender and lie within ten minutes. Each of them may have an ordinary reason; that both do is less likely. The facts are listed with their places.
t-6b201aabfbf1 = Dos señales distintas, leídas de dos registros distintos, tratan del mismo proceso o del mismo remitente y están a menos de diez minutos. Cada una puede tener una razón normal; que la tengan las dos es menos probable. Los hechos se enumeran con sus lugares.
# One ordinary event, such as a broken transfer, can leave several of these signs.
t-7c475f7b36b3 = Un solo suceso normal, como una transferencia interrumpida, puede dejar varias de estas señales.
# Test messages or test apps, made to try out tools like this one, do so on purpose.
t-b65644c82197 = Los mensajes o aplicaciones de prueba, hechos para probar herramientas como esta, lo hacen a propósito.
# Move sensitive conversations to another device until the helpline has looked at the copy.
t-d9e7b1370c48 = Pase las conversaciones delicadas a otro dispositivo hasta que la línea de ayuda en seguridad digital haya mirado la copia.
# Wallet and the service that unpacks messages crashed within ten minutes
t-5998d40fb6f3 = Wallet y el servicio que desempaqueta mensajes se cerraron por error en diez minutos
# A service of Wallet and the one that unpacks messages of strangers ended by a fault within ten minutes. An attack of 2023 came as a pass of Wallet with a prepared picture. A broken pass can do it, too.
t-b9a19c6c72d1 = Un servicio de Wallet y el que desempaqueta mensajes de personas desconocidas terminaron por un fallo en diez minutos. Un ataque de 2023 llegó como una tarjeta de Wallet con una imagen preparada. También puede hacerlo una tarjeta dañada.
# The browser crashed, then a process for media, within ten minutes
t-85b6e330fe07 = Se cerró por error el navegador, y después un proceso de medios, en diez minutos
# A process of the browser and then one for sound and pictures ended by a fault within ten minutes. Published chains of attacks through web pages go on from the browser into such processes. Films on ordinary pages can do it, too.
t-984399ae4357 = Un proceso del navegador y después uno de sonido e imágenes terminaron por un fallo en diez minutos. Las cadenas de ataques publicadas a través de páginas web pasan del navegador a procesos así. También pueden hacerlo las películas de páginas normales.
# The service that converts attachments crashed
t-0d1a6b5b3cc3 = Se cerró por error el servicio que convierte archivos adjuntos
# The service that converts pictures and films of messages ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f28bf4e60183 = El servicio que convierte imágenes y películas de mensajes terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# Faults in these services happen on ordinary phones, for example after an update or a broken file.
t-6c75a2dcea5f = Los fallos en estos servicios pasan en teléfonos normales, por ejemplo después de una actualización o por un archivo dañado.
# A process that crashed had code from an unusual place
t-f347ab562ebf = Un proceso que se cerró por error tenía código de un lugar poco común
# A process that crashed had loaded a program or library whose file lay where neither iOS nor apps keep code. It is a place to look at, no more.
t-88cf898dffee = Un proceso que se cerró por error había cargado un programa o una biblioteca cuyo archivo estaba donde ni iOS ni las aplicaciones guardan código. Es un lugar donde mirar, nada más.
# Limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-02250a2ee58b = Se quitaron a propósito los límites de iOS (un jailbreak) y se añadió una biblioteca.
# Software was developed or tested on this phone.
t-eec22b32d36d = Se desarrollaron o probaron programas en este teléfono.
# A new version of iOS keeps code in a place that this rule does not know yet.
t-77bcaef1392c = Una versión nueva de iOS guarda código en un lugar que esta regla todavía no conoce.
# Ask whether the limits of iOS were ever lifted on this phone, or software developed on it.
t-1779aa42fd05 = Pregunte si alguna vez se quitaron los límites de iOS en este teléfono, o si se desarrollaron programas en él.
# If not, show this finding to a digital-security helpline, from another device.
t-ad4f182616a6 = Si no, muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A service of Home or Find My crashed
t-a2a9d69743c2 = Se cerró por error un servicio de Casa o de Buscar
# A service of Home or Find My, which takes data from other accounts, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-47ad6eb3ac98 = Un servicio de Casa o de Buscar, que recibe datos de otras cuentas, terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# The home screen crashed
t-70434620d912 = Se cerró por error la pantalla de inicio
# The program that shows the home screen and notifications ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-b01d52ffbf2a = El programa que muestra la pantalla de inicio y las notificaciones terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# A process for media or calls crashed
t-bc621127ca6b = Se cerró por error un proceso de medios o llamadas
# A process that plays or analyses sound and pictures, or that handles calls over the internet, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-08ab806d36c4 = Un proceso que reproduce o analiza sonido e imágenes, o que maneja llamadas por internet, terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# A service that handles data of strangers ended by a fault of memory
t-2dc09c508f03 = Un servicio que maneja datos de personas desconocidas terminó por un fallo de memoria
# A service that handles messages, pages, pictures or radio data of strangers read or wrote memory that was not its own. Faults of programming do that on ordinary phones, too. It is told only when another such service did the same within minutes.
t-af1a49027c93 = Un servicio que maneja mensajes, páginas, imágenes o datos de radio de personas desconocidas leyó o escribió memoria que no era suya. Los fallos de programación también hacen eso en teléfonos normales. Solo se indica cuando a otro servicio así le pasó lo mismo en pocos minutos.
# A service for messages crashed
t-c583c20ee563 = Se cerró por error un servicio de mensajes
# A service that delivers messages, accounts or calls of Apple ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-a4267cb021d0 = Un servicio que entrega mensajes, cuentas o llamadas de Apple terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# The service that unpacks messages crashed
t-502da08aabed = Se cerró por error el servicio que desempaqueta mensajes
# The service that unpacks messages of strangers in a closed room ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-25275b4c1397 = El servicio que desempaqueta en un espacio cerrado los mensajes de personas desconocidas terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# The service for messages crashed on a shared name or photo
t-a953a345095a = El servicio de mensajes se cerró por error con un nombre o una foto compartidos
# The service for messages ended by a fault while it handled the name and photo that a contact shares. Researchers described such crashes before iOS 18.3 and suspect an attack; Apple disputes that and calls it an ordinary fault.
t-c1211e009d98 = El servicio de mensajes terminó por un fallo mientras manejaba el nombre y la foto que comparte un contacto. Investigadores describieron cierres así antes de iOS 18.3 y sospechan un ataque; Apple lo niega y lo llama un fallo normal.
# Apple describes these crashes as an ordinary fault, fixed in iOS 18.3.
t-afa5282f74f6 = Apple describe estos cierres como un fallo normal, corregido en iOS 18.3.
# Look for messages and contacts that changed within minutes of the crash.
t-33b42b486ee5 = Busque mensajes y contactos que cambiaron a pocos minutos del cierre.
# A protection of iOS ended a program of the system
t-e88d23835170 = Una protección de iOS terminó un programa del sistema
# A program that belongs to iOS was ended because a pointer or a page of code was not what it should be. The protections that notice this were made against attacks; faults of programming and of memory chips trip them, too.
t-3e626249b33d = Se terminó un programa que pertenece a iOS porque un puntero o una página de código no era lo que debería ser. Las protecciones que lo notan se hicieron contra los ataques; también las activan fallos de programación y de chips de memoria.
# Faults of programming, mostly shortly after an update of iOS.
t-0bbb0043383b = Fallos de programación, casi siempre poco después de una actualización de iOS.
# Test versions of iOS.
t-f8484e555cc3 = Versiones de prueba de iOS.
# Compare with other findings of the same hour; alone this needs no action.
t-7e2c0e206a4e = Compárelo con otros hallazgos de la misma hora; por sí solo, esto no pide ninguna acción.
# A service for radio links crashed
t-67b2a258364b = Se cerró por error un servicio de conexiones de radio
# A service for the mobile network, Bluetooth, Wi-Fi or sharing nearby ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-eeaf94135263 = Un servicio de la red móvil, Bluetooth, Wi-Fi o para compartir con quien está cerca terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# Parts of iOS had been replaced
t-9cb09bfcf4bf = Se habían sustituido partes de iOS
# A report says that parts of iOS had been replaced by those of a developer. On phones that are sold this is not possible without lifting the limits of iOS.
t-5806f89db264 = Un informe dice que se habían sustituido partes de iOS por otras de desarrollo. En los teléfonos que se venden esto no es posible sin quitar los límites de iOS.
# The phone belongs to a developer at Apple, or to a programme for security research.
t-b7dafd4892c6 = El teléfono pertenece a alguien que desarrolla en Apple, o a un programa de investigación en seguridad.
# Ask where the phone comes from, and whether the limits of iOS were lifted.
t-136b95f34e0e = Pregunte de dónde viene el teléfono y si se quitaron los límites de iOS.
# A service of Wallet crashed
t-e1d4c915ac45 = Se cerró por error un servicio de Wallet
# A service that handles passes of Wallet ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f231dc14653c = Un servicio que maneja tarjetas de Wallet terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# A process of the browser crashed
t-c599ff1bda15 = Se cerró por error un proceso del navegador
# A process that shows pages, draws them or loads them from the network ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-ce37a857c161 = Un proceso que muestra páginas, las dibuja o las carga de la red terminó por un fallo. Eso pasa en teléfonos normales de vez en cuando, y solo se indica cuando hay otra cosa a pocos minutos: hay ataques que han hecho caer este servicio.
# The backup program of iOS used the network
t-0f3f1fc350f3 = El programa de copias de seguridad de iOS usó la red
# A process named exactly BackupAgent is in the list of processes that used the mobile network or Wi-Fi. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-04f1cc35a8ea = Un proceso llamado exactamente BackupAgent está en la lista de procesos que usaron la red móvil o la Wi-Fi. El programa con este nombre viene con iOS, pero es viejo y no tiene razón para usar la red; su sucesor tiene otro nombre. Los análisis publicados de un ataque encontraron justo esta entrada, porque los atacantes usaron el nombre.
# A very old version of iOS may have used this program for backups itself.
t-c5cd7f3061f8 = Una versión muy vieja de iOS puede haber usado ella misma este programa para las copias de seguridad.
# Research or test phones may carry such an entry on purpose.
t-27808c4a296f = Los teléfonos de investigación o de prueba pueden llevar a propósito una entrada así.
# Compare the instant with message attachments that came shortly before.
t-3f882f210b5d = Compare el instante con los archivos adjuntos de mensajes que llegaron poco antes.
# Network use of a process whose own entry is gone
t-28e724f59a42 = Uso de la red por un proceso cuya propia entrada ya no está
# iOS keeps a list of processes that used the network, and counters that point into it. Here a counter is left whose process is no longer in the list. Spyware has been seen to erase its name from the list and to forget the counter. The name of the process is not known.
t-ffa84b42017c = iOS lleva una lista de procesos que usaron la red, y contadores que apuntan a ella. Aquí queda un contador cuyo proceso ya no está en la lista. Se ha visto un programa espía que borra su nombre de la lista y olvida el contador. No se conoce el nombre del proceso.
# iOS tidies this list up itself, for example after an app was deleted, and may be interrupted.
t-be1a4bed6863 = iOS mismo ordena esta lista, por ejemplo después de que se borre una aplicación, y puede interrumpirse.
# The database may be damaged, or the copy may have been made while it was being written.
t-1d488473e11c = La base de datos puede estar dañada, o la copia puede haberse hecho mientras se escribía en ella.
# Ask which apps were deleted around this time.
t-01a8167b69e6 = Pregunte qué aplicaciones se borraron cerca de esa hora.
# Show this finding to a digital-security helpline, with a full copy made before the phone is restarted, updated or erased.
t-c3c82dd600e3 = Muestre este hallazgo a una línea de ayuda en seguridad digital, con una copia completa hecha antes de reiniciar, actualizar o borrar el teléfono.
# A process that belongs to no app used the network for the first time
t-b6effb4ef135 = Un proceso que no pertenece a ninguna aplicación usó la red por primera vez
# The list of processes that used the network has one that belongs to no app and to no part of the system that it accounts for. A few parts of iOS are listed so, and it is told only when something else came shortly before.
t-06b1e13ff6c6 = La lista de procesos que usaron la red tiene uno que no pertenece a ninguna aplicación ni a ninguna parte del sistema de la que dé cuenta. Unas pocas partes de iOS aparecen así, y solo se indica cuando otra cosa llegó poco antes.
# Parts of the system that this rule does not know are listed in the same way.
t-7cbbac582088 = Las partes del sistema que esta regla no conoce aparecen de la misma manera.
# Numbers are missing in the list of processes that used the network
t-0360a363e37c = Faltan números en la lista de procesos que usaron la red
# Each process that uses the network gets the next number in a list. Here numbers are missing: entries were deleted. Ordinary phones show such gaps too, so this is only a place to look at when something else was found at the same time.
t-80aa437d45e3 = Cada proceso que usa la red recibe el número siguiente en una lista. Aquí faltan números: se borraron entradas. Los teléfonos normales también muestran huecos así, de modo que esto es solo un lugar donde mirar cuando se encontró otra cosa al mismo tiempo.
# iOS deletes old entries itself, and those of apps that were deleted.
t-6236cb0be35b = iOS mismo borra entradas viejas, y las de aplicaciones que se borraron.
# Statistics of mobile data were reset in the settings.
t-9758f7e8ddd1 = Se restablecieron en los ajustes las estadísticas de datos móviles.
# Compare the time with other findings; alone this needs no action.
t-3a376d7e41dc = Compare la hora con otros hallazgos; por sí solo, esto no pide ninguna acción.
# The entry of a process that used the network was deleted lately
t-ac19a1ab05db = La entrada de un proceso que usó la red se borró hace poco
# iOS keeps a list of processes that used the network. This entry was in it, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. Here, unlike elsewhere, the name of the process is known.
t-697fab34a24c = iOS lleva una lista de procesos que usaron la red. Esta entrada estaba en ella, y se borró poco antes de que se hiciera la copia: todavía se podía leer en el estado anterior a los últimos cambios. Aquí, a diferencia de otros lugares, se conoce el nombre del proceso.
# iOS deletes entries itself, above all those of apps that were deleted.
t-c3e886d4e3c6 = iOS mismo borra entradas, sobre todo las de aplicaciones que se borraron.
# Ask whether an app of this name was deleted shortly before.
t-80993765ec13 = Pregunte si poco antes se borró una aplicación con este nombre.
# A name that belongs to no app is worth an expert's look.
t-e81de21d7c71 = Un nombre que no pertenece a ninguna aplicación merece que lo mire una persona experta.
# Diagnostic reports are not allowed on the phone
t-7250c3d81e4f = En el teléfono no se permiten los informes de diagnóstico
# A restriction keeps the phone from submitting diagnostic reports. Organisations and careful owners set this; spyware has been seen to switch reports off, too.
t-1950365ac121 = Una restricción impide que el teléfono envíe informes de diagnóstico. La ponen organizaciones y personas dueñas cuidadosas; también se ha visto un programa espía que desactiva los informes.
# The owner or an organisation does not share reports with Apple, which is common.
t-2d651fadf053 = La persona dueña o una organización no comparte informes con Apple, lo que es frecuente.
# Ask whether the owner switched the sharing of analytics off.
t-efe2184600e0 = Pregunte si la persona dueña desactivó el envío de datos de análisis.
# A copy of stored passwords or keys outside their place
t-fb6bd11eb30a = Una copia de contraseñas o claves guardadas fuera de su lugar
# The copy holds a file under a name that iOS gives to its store of passwords or to its keys, in a folder where iOS does not keep them, or a folder in which an attack gathered data of iCloud. Published attacks gathered such copies before sending them away.
t-4b27270f4fa2 = La copia contiene un archivo con un nombre que iOS da a su almacén de contraseñas o a sus claves, en una carpeta donde iOS no los guarda, o una carpeta en la que un ataque reunió datos de iCloud. Ataques publicados reunieron copias así antes de enviarlas fuera.
# A program that makes full copies of a phone may leave its own copy of the keys while it works.
t-334dc51d36a9 = Un programa que hace copias completas de un teléfono puede dejar su propia copia de las claves mientras trabaja.
# A research or test phone may carry such files on purpose.
t-f0ab003e07c0 = Un teléfono de investigación o de prueba puede llevar a propósito archivos así.
# Show this finding to a digital-security helpline, from another device, with the times of the file.
t-62f0258394bb = Muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo, con las horas del archivo.
# A program where the system stages its own helpers
t-bdb408287a27 = Un programa donde el sistema prepara sus propios programas auxiliares
# The copy holds a file in a folder in which iOS places helpers of its updates for a short time. Those of Apple lie in a numbered folder of their own below it. Published spyware of two makers kept its programs here, under names that imitate parts of the system.
t-2a26bf38a957 = La copia contiene un archivo en una carpeta en la que iOS coloca por poco tiempo programas auxiliares de sus actualizaciones. Los de Apple están debajo, en una carpeta numerada propia. Programas espía publicados de dos fabricantes guardaban aquí sus programas, con nombres que imitan partes del sistema.
# A version of iOS that is newer than this rule may place its own helpers in another way.
t-00e27b948fa2 = Una versión de iOS más nueva que esta regla puede colocar sus propios programas auxiliares de otra manera.
# Names that a published attack kit leaves
t-fd58cac10716 = Nombres que deja un conjunto publicado de herramientas de ataque
# The copy holds a name that researchers found on phones attacked with an attack kit for iPhones: locks and programs among temporary files, or data hidden under names like those of the system.
t-4d8c38f04056 = La copia contiene un nombre que investigadores encontraron en teléfonos atacados con un conjunto de herramientas de ataque para iPhones: archivos de bloqueo y programas entre archivos temporales, o datos escondidos con nombres como los del sistema.
# A program of another origin may have chosen the same name; stop and relaunch are plain words.
t-ff9156460346 = Un programa de otro origen puede haber elegido el mismo nombre; stop y relaunch son palabras corrientes.
# Marks of lifted limits (a jailbreak)
t-7817d4b51191 = Marcas de que se quitaron los límites (un jailbreak)
# The copy holds a folder or file that is there when the limits of iOS were lifted. Such a phone is easier to attack, and whoever had it in hand could add programs. Programs that make full copies of a phone may leave such marks themselves. It is no sign of an attack in itself.
t-ee80c1376bcb = La copia contiene una carpeta o un archivo que está ahí cuando se quitaron los límites de iOS. Un teléfono así es más fácil de atacar, y quien lo tuvo en la mano podía añadir programas. Los programas que hacen copias completas de un teléfono pueden dejar ellos mismos marcas así. Por sí mismo no es señal de un ataque.
# The owner lifted the limits on purpose.
t-013cb15e7e2a = La persona dueña quitó los límites a propósito.
# The program that made this copy lifted them for that, and the marks are its own.
t-aa142186ba39 = El programa que hizo esta copia los quitó para eso, y las marcas son suyas.
# Ask the owner whether they, or somebody who had the phone, lifted the limits, or whether that was done to make the copy. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-53c9aef935c7 = Pregunte a la persona dueña si ella, o alguien que tuvo el teléfono, quitó los límites, o si se hizo para hacer la copia. Si nadie sabe nada de ello, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# Names of published spyware among temporary files or logs
t-b8dbf2df51b2 = Nombres de programas espía publicados entre archivos temporales o registros
# The copy holds a name that researchers found on phones that had been attacked, in the folder for temporary files or logs where it lay. Some imitate parts of the system, whose own programs never lie there.
t-47d697ccfc86 = La copia contiene un nombre que investigadores encontraron en teléfonos que habían sido atacados, en la carpeta de archivos temporales o registros donde estaba. Algunos imitan partes del sistema, cuyos propios programas nunca están allí.
# A program of another origin may use a short name such as l for a temporary file.
t-bbc442f99577 = Un programa de otro origen puede usar un nombre corto como l para un archivo temporal.
# A page without encryption led elsewhere in Firefox, in less than a second
t-81be38d976a0 = Una página sin cifrado llevó a otro sitio en Firefox, en menos de un segundo
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Firefox tells where a redirect came from in newer versions only.
t-919a9b327102 = Una página que se abrió sin cifrado (http) llevó enseguida a otro sitio. Quien puede cambiar el tráfico por el camino puede hacer esto para llevar un teléfono a una página que lo ataca. Muchísimos sitios normales hacen lo mismo por razones normales. Firefox solo dice de dónde vino una redirección en versiones más nuevas.
# An address in the browsing history of Firefox, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-049edc74376b = Una dirección en el historial de navegación de Firefox, o de un navegador emparentado, termina con el nombre de un script que investigadores encontraron en un ataque contra iPhones con iOS 18.4 a 18.7. Las páginas web cargaban estos scripts para tomar el control del navegador y después del teléfono. Los nombres son poco comunes, pero cualquiera puede usarlos.
# A file was put into a folder that attacks have used
t-ed0005c017bb = Se puso un archivo en una carpeta que han usado ataques
# The list of changed files names one directly below the staging folder of a system service, where iOS itself only has a folder for a helper of updates. Published analyses of several spyware families describe programs in just this folder. The file may be gone since.
t-08c849396e22 = La lista de archivos cambiados nombra uno que está directamente en la carpeta de preparación de un servicio del sistema, donde iOS mismo solo tiene una carpeta para un programa auxiliar de actualizaciones. Los análisis publicados de varias familias de programas espía describen programas justo en esta carpeta. Puede que el archivo ya no esté.
# A version of iOS that this rule does not know keeps other files there.
t-29518d9293a1 = Una versión de iOS que esta regla no conoce guarda allí otros archivos.
# A research or test phone may have such a file on purpose.
t-1522082a4024 = Un teléfono de investigación o de prueba puede tener a propósito un archivo así.
# Lockdown Mode is off
t-df7b67167aba = El Modo de aislamiento está desactivado
# The settings hold an entry for Lockdown Mode, and it says that the mode is off. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-b63a1386b0ba = Los ajustes contienen una entrada para el Modo de aislamiento, y dice que el modo está desactivado. Así están configurados casi todos los teléfonos. Para una persona en riesgo vale la pena considerar el modo: cierra muchas de las vías por las que se atacan teléfonos.
# The mode was never needed, or was tried and found to be in the way.
t-85b57fbd14bd = El modo nunca hizo falta, o se probó y estorbaba.
# Once all copies are made, a person at risk may turn it on in Settings, Privacy & Security.
t-fb164f9d045d = Cuando estén hechas todas las copias, una persona en riesgo puede activarlo en Ajustes, Privacidad y seguridad.
# Lockdown Mode is on
t-6f1c38c36893 = El Modo de aislamiento está activado
# The settings say that Lockdown Mode is on. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-6b873166bc80 = Los ajustes dicen que el Modo de aislamiento está activado. Cierra muchas de las vías por las que se atacan teléfonos. No deshace lo que pasó antes de que se activara.
# The owner, or whoever looks after the phone, turned it on.
t-92427ef9b924 = Lo activó la persona dueña, o quien se ocupa del teléfono.
# Leave it on.
t-4a5628c1eedb = Déjelo activado.
# An address padded with NUL characters was looked up
t-9f3fc64d25a2 = Se buscó una dirección rellenada con caracteres NUL
# The phone looks up addresses before it talks to them. This address holds several characters of value zero in a row, which nobody can type. Such addresses have been seen where an attack through iMessage made the phone look them up. The look-up alone does not tell whether an attack followed or worked.
t-1b0c1f3e4315 = El teléfono busca las direcciones antes de hablar con ellas. Esta dirección contiene varios caracteres de valor cero seguidos, que nadie puede escribir. Se han visto direcciones así donde un ataque por iMessage hizo que el teléfono las buscara. La búsqueda por sí sola no dice si siguió un ataque o si funcionó.
# A program that keeps addresses in fixed-length fields can hand them over with padding.
t-e87b22cad6af = Un programa que guarda direcciones en campos de longitud fija puede entregarlas con relleno.
# The file may be damaged.
t-133f9711d9e7 = El archivo puede estar dañado.
# Note the address and the time; a digital-security helpline can compare them with other cases.
t-8e87f38c175c = Anote la dirección y la hora; una línea de ayuda en seguridad digital puede compararlas con otros casos.
# The address that Apple uses for threat notifications was looked up
t-8f3a1c4e967e = Se buscó la dirección que Apple usa para notificaciones de amenaza
# The phone looks up addresses before it talks to them, and remembers them. This one Apple uses to warn people whom it believes to be targets of a costly, personal spyware attack. The message itself may have been deleted since. The look-up alone does not tell whether a message came.
t-fb86081cea2a = El teléfono busca las direcciones antes de hablar con ellas, y las recuerda. Apple usa esta para avisar a personas que cree que son objetivo de un ataque costoso y personal con programas espía. Puede que el mensaje mismo se haya borrado desde entonces. La búsqueda por sí sola no dice si llegó un mensaje.
# Somebody began a message to this address, for example to see whether it is real.
t-7f6f23cd6cb5 = Alguien empezó un mensaje a esta dirección, por ejemplo para ver si es auténtica.
# The backup may have been restored from another phone.
t-4925ee824b40 = Puede que la copia de seguridad se haya restaurado desde otro teléfono.
# Sign in at account.apple.com on another device, and look whether Apple lists the notification there.
t-0771ba3f2735 = Inicie sesión en account.apple.com en otro dispositivo y mire si Apple muestra allí la notificación.
# If the notification is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-64c1936eaa73 = Si la notificación aparece allí, pida ayuda a una línea de ayuda en seguridad digital antes de reiniciar, actualizar o borrar el teléfono.
# iOS went back to a lower build
t-63b484ec64fd = iOS volvió a una compilación más baja
# In the list of updates a build is followed by a lower one. iOS does not go back by itself, apart from small security responses that can be taken back. A lower build is open to attacks that the higher one had closed.
t-2b93f86d00b3 = En la lista de actualizaciones, a una compilación le sigue una más baja. iOS no retrocede por sí mismo, aparte de pequeñas respuestas de seguridad que se pueden retirar. Una compilación más baja está abierta a ataques que la más alta había cerrado.
# The phone left a test programme for coming versions of iOS.
t-00614bfed1a6 = El teléfono dejó un programa de prueba de futuras versiones de iOS.
# A security response was taken back.
t-3f43f411d21e = Se retiró una respuesta de seguridad.
# Ask whether somebody took part in tests of coming versions, or restored the phone with a computer.
t-da2899a9f278 = Pregunte si alguien participó en pruebas de futuras versiones, o restauró el teléfono con una computadora.
# A mail or message from the address that Apple uses for threat notifications was noted
t-8b137c8e130a = Se anotó un correo o mensaje de la dirección que Apple usa para notificaciones de amenaza
# iOS notes who writes to the owner. Here it noted an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. The mail or message itself may have been deleted since. The sender of a mail can be forged.
t-5bb399884b03 = iOS anota quién escribe a la persona dueña. Aquí anotó una dirección que Apple usa con un solo fin: avisar a personas que cree que son objetivo de un ataque costoso y personal con programas espía. Puede que el correo o mensaje mismo se haya borrado desde entonces. El remitente de un correo se puede falsificar.
# Criminals forge this sender of mails to make people open a link or call a number.
t-8440f2d7e823 = Hay delincuentes que falsifican este remitente de correos para que la gente abra un enlace o llame a un número.
# The owner wrote to the address, or put it among the contacts.
t-ecbac8210f64 = La persona dueña escribió a la dirección, o la puso entre los contactos.
# Open no link in such a mail and call no number that it gives; Apple's own mails ask for neither.
t-5d56d797a827 = No abra ningún enlace de un correo así ni llame a ningún número que dé; los correos de la propia Apple no piden ninguna de las dos cosas.
# Contact Key Verification lists several devices of the account
t-7f9476228702 = La Verificación de claves de contacto enumera varios dispositivos de la cuenta
# Besides this phone, other devices receive the messages of the account, as Contact Key Verification knows them. Most people have some: a tablet, a computer, a watch. A device that its owner does not know means that somebody else is in the account and reads along. The records of this artifact list model and serial number of each.
t-4095d1fe641a = Además de este teléfono, otros dispositivos reciben los mensajes de la cuenta, según los conoce la Verificación de claves de contacto. La mayoría de la gente tiene algunos: una tableta, una computadora, un reloj. Un dispositivo que la persona dueña no conoce significa que alguien más está en la cuenta y lee lo que llega. Los registros de este dato indican el modelo y el número de serie de cada uno.
# The owner has a tablet, a computer or a watch; nearly everybody with a second device does.
t-a2fcc5d76075 = La persona dueña tiene una tableta, una computadora o un reloj; casi todo el mundo con un segundo dispositivo los tiene.
# A device that was sold or broken was not removed from the account.
t-7940f98124ab = Un dispositivo que se vendió o se rompió no se quitó de la cuenta.
# Go through the listed devices with the owner, and compare with Settings, the name at the top. If one is unknown, get help before removing it, because whoever has it will notice.
t-44d9ca841b6b = Repase con la persona dueña los dispositivos enumerados, y compárelos con Ajustes, el nombre de arriba. Si uno es desconocido, busque ayuda antes de quitarlo, porque quien lo tiene lo notará.
# Crash reports or logs are switched off
t-cab9a8cc556a = Están desactivados los informes de cierres por error o los registros
# A service that writes crash reports or logs is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. Without these services an attack leaves fewer traces.
t-97a2d95d2a32 = Un servicio que escribe informes de cierres por error o registros está desactivado en la lista que iOS lee en cada encendido. No hay ningún ajuste para eso; algo con los permisos más altos cambió la lista. Sin estos servicios, un ataque deja menos rastros.
# The phone was jailbroken on purpose, and its owner or a tool switched services off.
t-f08160388afb = Al teléfono se le hizo jailbreak a propósito, y su dueña o dueño, o una herramienta, desactivó servicios.
# The list came with a backup of such a phone.
t-23e4c87fd670 = La lista vino con una copia de seguridad de un teléfono así.
# Ask whether the limits of iOS were ever lifted on this phone, or on one whose backup it got. If not, ask a digital-security helpline, from another device, before anything is changed.
t-dd0bf0ce9432 = Pregunte si alguna vez se quitaron los límites de iOS en este teléfono, o en uno cuya copia de seguridad recibió. Si no, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# System updates are switched off
t-009a995898c6 = Las actualizaciones del sistema están desactivadas
# A service that finds or puts on updates of iOS is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. A phone without updates stays open to known attacks.
t-ce50a8972843 = Un servicio que busca o instala actualizaciones de iOS está desactivado en la lista que iOS lee en cada encendido. No hay ningún ajuste para eso; algo con los permisos más altos cambió la lista. Un teléfono sin actualizaciones sigue abierto a ataques conocidos.
# People who lifted the limits of iOS (a jailbreak) often stop updates this way to keep it.
t-ff324240c4c6 = La gente que quitó los límites de iOS (un jailbreak) detiene a menudo así las actualizaciones para conservarlo.
# A program among data asked for the position
t-72e4ba0d06db = Un programa de entre los datos pidió la ubicación
# The list of programs that asked for the position of the phone has one whose file lies in a folder for databases, temporary or personal data. iOS keeps no programs there.
t-78b0b842ce45 = La lista de programas que pidieron la ubicación del teléfono tiene uno cuyo archivo está en una carpeta de bases de datos, o de datos temporales o personales. iOS no guarda programas allí.
# The phone was jailbroken on purpose, and a program was put there by its owner.
t-a2e20d74f40e = Al teléfono se le hizo jailbreak a propósito, y su dueña o dueño puso allí un programa.
# A tool for developing or testing was run on the phone.
t-8442155f8d7b = En el teléfono se ejecutó una herramienta de desarrollo o de pruebas.
# Ask whether the phone was used to develop or test software.
t-6d4d90fefa47 = Pregunte si el teléfono se usó para desarrollar o probar programas.
# The phone was paired with a computer
t-bd2b61b3cc36 = El teléfono se vinculó con una computadora
# A computer was trusted with the phone at this time. It can copy the phone and add apps to it. Every sync or backup by cable begins like this, also the collection of this evidence.
t-ac650a72b606 = A esta hora se dio confianza a una computadora con el teléfono. Puede copiar el teléfono y añadirle aplicaciones. Así empieza toda sincronización o copia de seguridad por cable, también la recogida de estas pruebas.
# The owner connected a computer, or the evidence was collected.
t-9a3a4c75c31c = La persona dueña conectó una computadora, o se recogieron las pruebas.
# Ask whether the owner connected a computer at this time.
t-ed1b829d7704 = Pregunte si la persona dueña conectó una computadora a esta hora.
# The pairings with computers were removed
t-01feb47bdad9 = Se quitaron las vinculaciones con computadoras
# The phone forgot the computers that it trusted. It does so by itself after some weeks without use, and when privacy settings are reset.
t-473eb3d67b78 = El teléfono olvidó las computadoras en las que confiaba. Lo hace por sí mismo después de unas semanas sin uso, y cuando se restablecen los ajustes de privacidad.
# Pairings that are not used expire by themselves.
t-fc7025d3a935 = Las vinculaciones que no se usan caducan por sí mismas.
# No action is needed; compare with other events of the same day.
t-87e83fc95937 = No hace falta ninguna acción; compárelo con otros sucesos del mismo día.
# The passcode of the phone was changed
t-c2d439a667f5 = Se cambió el código del teléfono
# The passcode was set, changed or removed at this time. Owners do this often; it matters when they did not.
t-6a0f2e7df7c2 = A esta hora se puso, se cambió o se quitó el código. Las personas dueñas lo hacen a menudo; importa cuando no lo hicieron.
# The owner changed the passcode.
t-5438ff7dfb33 = La persona dueña cambió el código.
# Ask whether the owner changed the passcode at this time.
t-e6cbc4744b46 = Pregunte si la persona dueña cambió el código a esta hora.
# The phone was set up anew or restored from a backup
t-ea31bfb8bd77 = El teléfono se configuró desde cero o se restauró desde una copia de seguridad
# At this time the phone had no system before, or was being restored from a backup. What was on it earlier left no trace in its own logs.
t-09332ffaf532 = A esta hora el teléfono no tenía antes ningún sistema, o se estaba restaurando desde una copia de seguridad. Lo que había en él antes no dejó rastro en sus propios registros.
# The phone was new, or its owner erased or restored it.
t-75c801f9a4e5 = El teléfono era nuevo, o su dueña o dueño lo borró o lo restauró.
# Ask when the phone was bought, erased or restored.
t-3bb4997b9a88 = Pregunte cuándo se compró, se borró o se restauró el teléfono.
# Settings of the phone are forced
t-f2dcc573fbe7 = Hay ajustes del teléfono impuestos
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Most often they come from a configuration profile or from a server that manages the phone. The finding does not say who set them.
t-6956dea47cfa = Los ajustes de la parte del perfil que nombra el hallazgo están por encima de lo que eligió la persona dueña del teléfono. Casi siempre vienen de un perfil de configuración o de un servidor que gestiona el teléfono. El hallazgo no dice quién los puso.
# A profile from Apple or a mobile carrier, for example one that collects logs for support.
t-3a44ba461e9c = Un perfil de Apple o de un operador de telefonía móvil, por ejemplo uno que recoge registros para la asistencia técnica.
# A tool for lifting the limits of iOS wrote the file.
t-482fa208bebe = Escribió el archivo una herramienta para quitar los límites de iOS.
# Ask the owner whether they know of an employer, a school or a profile behind this.
t-de3c3c689512 = Pregunte a la persona dueña si sabe de una empresa, una escuela o un perfil que esté detrás de esto.
# Settings are forced that phones without management may have too
t-5493cb328020 = Hay ajustes impuestos que también pueden tener los teléfonos sin gestión
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Phones that nobody manages have been seen with such settings, for example for the web pages that Screen Time allows. Alone it is no sign that somebody manages the phone.
t-dd979a0dc151 = Los ajustes de la parte del perfil que nombra el hallazgo están por encima de lo que eligió la persona dueña del teléfono. Se han visto teléfonos que nadie gestiona con ajustes así, por ejemplo para las páginas web que permite Tiempo de uso. Por sí solo, no es señal de que alguien gestione el teléfono.
# iOS or Screen Time wrote these settings, on a phone that nobody manages.
t-2e218d28554a = Escribió estos ajustes iOS o Tiempo de uso, en un teléfono que nadie gestiona.
# Ask the owner whether limits for web pages are set in Settings, Screen Time.
t-4ba15fcc656e = Pregunte a la persona dueña si hay límites para páginas web en Ajustes, Tiempo de uso.
# A manager for apps from outside the App Store
t-f5c147937100 = Un gestor de aplicaciones de fuera del App Store
# The backup holds data of a program that installs apps from outside the App Store. It is there when limits of iOS were lifted (a jailbreak). Such a phone is easier to attack, and whoever had it in hand could add programs. It is no sign of an attack in itself.
t-bbfd76ed1946 = La copia de seguridad contiene datos de un programa que instala aplicaciones de fuera del App Store. Está ahí cuando se quitaron límites de iOS (un jailbreak). Un teléfono así es más fácil de atacar, y quien lo tuvo en la mano podía añadir programas. Por sí mismo no es señal de un ataque.
# The owner lifted the limits on purpose, perhaps years ago on an earlier phone.
t-ea1193b716f4 = La persona dueña quitó los límites a propósito, quizá hace años en un teléfono anterior.
# The data may be left over from a backup that was restored.
t-fc5b506a3a5b = Los datos pueden haber quedado de una copia de seguridad que se restauró.
# Settings for crash reports were written
t-0b0769a9e5e8 = Se escribieron ajustes para los informes de cierres por error
# The backup lists a settings file for crash reports that most phones do not have. Spyware has been seen to write it, to keep its own crashes from being reported. The phones of people who write software often have it too.
t-95b1763da9ec = La copia de seguridad enumera un archivo de ajustes para los informes de cierres por error que la mayoría de los teléfonos no tiene. Se ha visto un programa espía que lo escribe, para que no se informe de sus propios cierres. También lo tienen a menudo los teléfonos de gente que escribe programas.
# The phone is or was used to develop or to test apps.
t-86bcdf5988fd = El teléfono se usa o se usó para desarrollar o probar aplicaciones.
# A company that manages the phone changed how crash reports are handled.
t-e91471b31ba4 = Una empresa que gestiona el teléfono cambió cómo se manejan los informes de cierres por error.
# Ask whether the phone was ever used to develop or test apps.
t-df8680161f96 = Pregunte si el teléfono se usó alguna vez para desarrollar o probar aplicaciones.
# If not, compare the times of the file with other findings.
t-c09624a8ff6b = Si no, compare las horas del archivo con otros hallazgos.
# Settings of a process that iOS does not have
t-e8278f131ff2 = Ajustes de un proceso que iOS no tiene
# The backup lists a settings file named roleaccountd.plist among those of the system. Genuine processes of similar names do not keep settings there. Researchers found this file on phones that had been attacked. The file may be far older than the backup.
t-928e5ef558bd = La copia de seguridad enumera un archivo de ajustes llamado roleaccountd.plist entre los del sistema. Los procesos auténticos con nombres parecidos no guardan ajustes allí. Investigadores encontraron este archivo en teléfonos que habían sido atacados. El archivo puede ser mucho más antiguo que la copia de seguridad.
# The file may have come with a backup that was restored from an older phone.
t-62c6119b16ea = El archivo puede haber venido con una copia de seguridad que se restauró de un teléfono anterior.
# A research or test phone may carry it on purpose.
t-8f51e89b8ea9 = Un teléfono de investigación o de prueba puede llevarlo a propósito.
# Show this finding to a digital-security helpline, from another device, with the times at which the file was created and changed.
t-f253924acadd = Muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo, con las horas en que se creó y se cambió el archivo.
# Settings under a name that a published attack kit uses
t-35416743c46e = Ajustes con un nombre que usa un conjunto publicado de herramientas de ataque
# The backup lists a settings file named com.apple.photolibraryd.plist in the home folder of the phone. Researchers found it on phones attacked with an attack kit for iPhones; iOS has not been seen to write it there. Of all the files of that kit it is the one that a backup can hold.
t-1e6a6babc998 = La copia de seguridad enumera un archivo de ajustes llamado com.apple.photolibraryd.plist en la carpeta de inicio del teléfono. Investigadores lo encontraron en teléfonos atacados con un conjunto de herramientas de ataque para iPhones; no se ha visto que iOS lo escriba allí. De todos los archivos de ese conjunto, es el que puede contener una copia de seguridad.
# A version of iOS that was not looked at may write such a file itself, as macOS does elsewhere.
t-3df88b9ca138 = Una versión de iOS que no se examinó puede escribir ella misma un archivo así, como hace macOS en otro lugar.
# Show this finding to a digital-security helpline, with the times at which the file was created and changed.
t-d35c2756562d = Muestre este hallazgo a una línea de ayuda en seguridad digital, con las horas en que se creó y se cambió el archivo.
# Move sensitive conversations to another device until then.
t-9b970a71cf17 = Pase las conversaciones delicadas a otro dispositivo hasta entonces.
# A received file called a GIF is stored as another kind of file
t-e0d5dec6a6c2 = Un archivo recibido que se llama GIF está guardado como otro tipo de archivo
# The name of the file ends in .gif, but it is stored as a PDF or a Photoshop picture. Researchers found such files, received through iMessage, in an attack that needed no action of the owner (FORCEDENTRY, 2021). Only names and types were compared here; what is inside the file was not.
t-5f6b7884187f = El nombre del archivo termina en .gif, pero está guardado como un PDF o una imagen de Photoshop. Investigadores encontraron archivos así, recibidos por iMessage, en un ataque que no necesitaba ninguna acción de la persona dueña (FORCEDENTRY, 2021). Aquí solo se compararon nombres y tipos; no se miró qué hay dentro del archivo.
# Somebody renamed a file before sending it.
t-de0c4f43f0ce = Alguien cambió el nombre de un archivo antes de enviarlo.
# A program that sends pictures gave them a wrong name.
t-d8583fbe405d = Un programa que envía imágenes les dio un nombre equivocado.
# Note who sent it and whether more such files came from there.
t-9ec863afbcb1 = Anote quién lo envió y si llegaron de allí más archivos así.
# A received attachment stored in a temporary folder
t-f471a6d377a4 = Un archivo adjunto recibido, guardado en una carpeta temporal
# Attachments of messages are stored in the folder of Messages. This one is listed in a temporary folder, under a name that ends in -1. Investigators look at such entries, because a message that attacks the program which shows it may leave one. The list keeps the name only: it does not tell what was in the file.
t-c40c114487d7 = Los archivos adjuntos de los mensajes se guardan en la carpeta de Mensajes. Este aparece en una carpeta temporal, con un nombre que termina en -1. Quienes investigan miran estas entradas, porque un mensaje que ataca al programa que lo muestra puede dejar una. La lista solo guarda el nombre: no dice qué había en el archivo.
# A transfer that broke off can leave a temporary name behind.
t-8624175e9cfd = Una transferencia que se interrumpió puede dejar un nombre temporal.
# Messages that were moved from an old phone can carry names of an old version of iOS.
t-117d9310a139 = Los mensajes que se pasaron de un teléfono viejo pueden llevar nombres de una versión vieja de iOS.
# Do not delete the conversation. Show this finding to a digital-security helpline, from another device.
t-63cf9fd03f5c = No borre la conversación. Muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A pass for Wallet came as a message
t-ad81b899c799 = Una tarjeta para Wallet llegó como mensaje
# Somebody sent a pass for Wallet over iMessage. Boarding passes and tickets come like this. So did pictures in an attack that needed no action of the owner (BLASTPASS, 2023, closed in iOS 16.6.1). Only the type was compared here; what is inside the pass was not.
t-ab90281040d2 = Alguien envió una tarjeta para Wallet por iMessage. Así llegan tarjetas de embarque y entradas. Así llegaron también imágenes en un ataque que no necesitaba ninguna acción de la persona dueña (BLASTPASS, 2023, cerrado en iOS 16.6.1). Aquí solo se comparó el tipo; no se miró qué hay dentro de la tarjeta.
# A friend sent a boarding pass, a ticket or a loyalty card.
t-9397dbd91299 = Una amistad envió una tarjeta de embarque, una entrada o una tarjeta de fidelidad.
# A business that the owner writes with sent it.
t-83274794e2a3 = La envió un negocio con el que se escribe la persona dueña.
# Ask whether the owner knows the sender and expected the pass.
t-c240e783484b = Pregunte si la persona dueña conoce a quien la envió y si esperaba la tarjeta.
# A pass from a stranger, received before iOS 16.6.1 was there, is worth an expert's look.
t-ab3cda6b9aa8 = Una tarjeta de una persona desconocida, recibida antes de que estuviera iOS 16.6.1, merece que la mire una persona experta.
# A threat notification sent by Apple
t-2da22bb6c76a = Una notificación de amenaza enviada por Apple
# Apple sends such a message to people whom it believes to be targets of a costly, personal spyware attack. It is a strong sign that somebody tried. It does not say that the attempt worked, on which device, or who was behind it. Two independent facts meet here: the first sentence of the message is one that Apple uses, and it came over iMessage from an address that Apple uses for nothing else.
t-ffa8773566eb = Apple envía un mensaje así a personas que cree que son objetivo de un ataque costoso y personal con programas espía. Es una señal fuerte de que alguien lo intentó. No dice que el intento funcionara, en qué dispositivo, ni quién estaba detrás. Aquí se juntan dos hechos independientes: la primera frase del mensaje es una que usa Apple, y llegó por iMessage desde una dirección que Apple no usa para nada más.
# The backup may have been restored from another phone, so the message may be about that one.
t-25eaac6631c2 = Puede que la copia de seguridad se haya restaurado desde otro teléfono, así que el mensaje puede tratar de ese.
# The notification may be years old, and about an attempt on an earlier version of iOS.
t-91f143841220 = La notificación puede tener años, y tratar de un intento en una versión anterior de iOS.
# Ask a digital-security helpline for help, from another device. Helplines are free and used to such messages.
t-1ae858b5b1d4 = Pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo. Estas líneas son gratuitas y están acostumbradas a mensajes así.
# Keep the message, and do not restart, update or erase the phone before a full copy of it exists.
t-71f7952ea092 = Guarde el mensaje, y no reinicie, actualice ni borre el teléfono antes de que exista una copia completa.
# A message from the address that Apple uses for threat notifications
t-157a8b9e492c = Un mensaje de la dirección que Apple usa para notificaciones de amenaza
# The message came over iMessage from an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. Its first words are none that this rule knows, which is so in every language but English. It does not say that the attempt worked, on which device, or who was behind it.
t-fb6205bc3d0c = El mensaje llegó por iMessage desde una dirección que Apple usa con un solo fin: avisar a personas que cree que son objetivo de un ataque costoso y personal con programas espía. Sus primeras palabras no son ninguna de las que conoce esta regla, y eso pasa en todos los idiomas menos el inglés. No dice que el intento funcionara, en qué dispositivo, ni quién estaba detrás.
# The message may be years old, and about an attempt on an earlier version of iOS.
t-5fd744bf406d = El mensaje puede tener años, y tratar de un intento en una versión anterior de iOS.
# A test of a tool like this one, with a made-up database.
t-a556256e08a6 = Una prueba de una herramienta como esta, con una base de datos inventada.
# A message with the words of an Apple threat notification
t-d7c6109f1df3 = Un mensaje con las palabras de una notificación de amenaza de Apple
# The message begins with a sentence that Apple uses to warn targets of spyware, but it did not come from the address that Apple uses for it, or not over iMessage. It may be Apple's warning, passed on, or an imitation that wants to be believed.
t-c62fa9987f19 = El mensaje empieza con una frase que Apple usa para avisar a objetivos de programas espía, pero no llegó de la dirección que Apple usa para ello, o no por iMessage. Puede ser el aviso de Apple, reenviado, o una imitación que quiere que la crean.
# Somebody passed the words on, or asked about them, or they were sent from this phone.
t-2573b4b9862d = Alguien reenvió las palabras, o preguntó por ellas, o se enviaron desde este teléfono.
# Criminals imitate such warnings to make people open a link or call a number.
t-840e65f5c8d6 = Hay delincuentes que imitan estos avisos para que la gente abra un enlace o llame a un número.
# Apple may have sent it from an address that this rule does not know.
t-67e26b2c41d2 = Puede que Apple lo enviara desde una dirección que esta regla no conoce.
# Open no link in the message and call no number that it gives.
t-d9d1239a5698 = No abra ningún enlace del mensaje ni llame a ningún número que dé.
# Sign in at account.apple.com on another device; a real notification is shown there too.
t-a554d77dfd8f = Inicie sesión en account.apple.com en otro dispositivo; una notificación auténtica también aparece allí.
# If it is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-92c358ff0b05 = Si aparece allí, pida ayuda a una línea de ayuda en seguridad digital antes de reiniciar, actualizar o borrar el teléfono.
# The phone was set up anew
t-14776f2b1c01 = El teléfono se configuró desde cero
# The service that activates the phone found no system before this one. What was on the phone earlier left no trace in its own logs.
t-b17f1e7cf405 = El servicio que activa el teléfono no encontró ningún sistema anterior a este. Lo que había antes en el teléfono no dejó rastro en sus propios registros.
# The phone was new, or its owner erased it.
t-2455e7a5ea4b = El teléfono era nuevo, o la persona dueña lo borró.
# Ask when the phone was bought or erased.
t-c646bff80d02 = Pregunte cuándo se compró o se borró el teléfono.
# An app was installed that did not come from the App Store
t-5ef40491b1eb = Se instaló una aplicación que no vino del App Store
# The installer logged an app as signed for an organisation or for a developer. Surveillance apps have been spread this way. Apps of an employer, a school or a test come the same way, so ask who gave the app.
t-dff0377d87b4 = El instalador anotó una aplicación como firmada para una organización o para alguien que desarrolla. Así se han difundido aplicaciones de vigilancia. Las aplicaciones de una empresa, una escuela o una prueba llegan de la misma manera, así que pregunte quién dio la aplicación.
# An app of an employer, a school or a development team.
t-7c1c486dbd5a = Una aplicación de una empresa, una escuela o un equipo de desarrollo.
# A test of an own app, or a tool that was installed through a computer on purpose.
t-91e59e120c65 = Una prueba de una aplicación propia, o una herramienta que se instaló a propósito desde una computadora.
# Ask whether the owner knows the app and who gave it to them.
t-1a829a9791fd = Pregunte si la persona dueña conoce la aplicación y quién se la dio.
# Do not open the app; show its name to a digital-security helpline.
t-67792a573063 = No abra la aplicación; muestre su nombre a una línea de ayuda en seguridad digital.
# The disk image for developers is mounted
t-1e296debe78d = La imagen de disco para desarrollo está montada
# A computer had mounted the disk image with tools for developers since the phone was started. It lets the computer look at programs, take pictures of the screen and simulate places. Programs to test apps do so, and so do some that examine phones.
t-cc3f7366979d = Una computadora había montado la imagen de disco con herramientas de desarrollo desde que se encendió el teléfono. Permite a la computadora mirar los programas, tomar imágenes de la pantalla y simular lugares. Lo hacen los programas para probar aplicaciones, y también algunos que examinan teléfonos.
# The sysdiagnose, or another copy of the phone, was made with a tool that mounts the image.
t-ba8a865303aa = El sysdiagnose, u otra copia del teléfono, se hizo con una herramienta que monta la imagen.
# Ask which computers the phone was connected to since it was started last.
t-ef9d2ad9470b = Pregunte a qué computadoras se conectó el teléfono desde que se encendió por última vez.
# Something is mounted over a folder of the system
t-4e3385c2d0a7 = Hay algo montado encima de una carpeta del sistema
# A folder of the system was covered by another folder, or by a volume that can be written to. What programs find there is not what Apple put there. Tools that lift the limits of iOS (jailbreaks) do this to bring in their own libraries. The few folders that iOS itself lays there are left out.
t-adc14a53a49e = Una carpeta del sistema quedó cubierta por otra carpeta, o por un volumen en el que se puede escribir. Lo que los programas encuentran allí no es lo que puso Apple. Lo hacen las herramientas que quitan los límites de iOS (jailbreaks) para meter sus propias bibliotecas. Se dejan fuera las pocas carpetas que iOS mismo pone allí.
# The limits of iOS were lifted on purpose.
t-30aeddccc757 = Se quitaron a propósito los límites de iOS.
# A new version of iOS mounts a part of itself there; this was not seen on phones yet.
t-ec8a1a32d726 = Una versión nueva de iOS monta allí una parte de sí misma; esto todavía no se ha visto en teléfonos.
# Ask whether the limits of iOS were ever lifted on this phone. If not, show this finding to a digital-security helpline, from another device, before the phone is restarted.
t-b16ace03952f = Pregunte si alguna vez se quitaron los límites de iOS en este teléfono. Si no, muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de reiniciar el teléfono.
# The volume of the system can be written to
t-da489a94b441 = Se puede escribir en el volumen del sistema
# The volume that holds iOS itself was mounted so that it could be changed. iOS mounts it read-only, and from version 15 on sealed. To change that takes the highest rights on the phone, as those have who lifted its limits (a jailbreak), by the owner's wish or without it.
t-b31b1c7f1099 = El volumen que contiene el propio iOS se montó de forma que se pudiera cambiar. iOS lo monta solo para lectura y, desde la versión 15, sellado. Para cambiar eso hacen falta los permisos más altos del teléfono, como los que tiene quien quitó sus límites (un jailbreak), con el deseo de la persona dueña o sin él.
# The phone is one for developers of Apple or for security research.
t-99084f764eb8 = El teléfono es uno de los que Apple da para desarrollo o para investigación en seguridad.
# A volume is mounted at a place that iOS does not use
t-c67bb7caf216 = Hay un volumen montado en un lugar que iOS no usa
# A volume was mounted at none of the places that are known of iOS. It is a place to look at, no more.
t-c4b08548e9a2 = Un volumen no se montó en ninguno de los lugares que se conocen de iOS. Es un lugar donde mirar, nada más.
# A new version of iOS uses a place that this rule does not know yet.
t-2f40903be33e = Una versión nueva de iOS usa un lugar que esta regla todavía no conoce.
# Limits of iOS were lifted on purpose (a jailbreak).
t-4321eb017cef = Se quitaron a propósito límites de iOS (un jailbreak).
# A process named exactly BackupAgent is in the list of processes that used any network. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-0fb347bd8011 = Un proceso llamado exactamente BackupAgent está en la lista de procesos que usaron alguna red. El programa con este nombre viene con iOS, pero es viejo y no tiene razón para usar la red; su sucesor tiene otro nombre. Los análisis publicados de un ataque encontraron justo esta entrada, porque los atacantes usaron el nombre.
# Network use of a process whose own entry is gone, in the list of all networks
t-a7445c588fdf = Uso de la red por un proceso cuya propia entrada ya no está, en la lista de todas las redes
# A VPN that cannot be switched off
t-645da2e63c3e = Una VPN que no se puede desactivar
# The phone is set up to send everything through a VPN that its owner cannot switch off. That takes an organisation which supervises the phone.
t-cfeef8c9613d = El teléfono está configurado para enviar todo por una VPN que la persona dueña no puede desactivar. Para eso hace falta una organización que supervise el teléfono.
# Ask the owner whose server this is. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-2acb008ad552 = Pregunte a la persona dueña de quién es este servidor. Si nadie lo sabe, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada.
# A filter or a resolver is set up and on
t-825024019c30 = Un filtro o un servicio de nombres está configurado y activado
# A program or a profile decides about the connections of the phone: a filter sees every connection or page, a resolver sees every name that is looked up.
t-49af1ded373b = Un programa o un perfil decide sobre las conexiones del teléfono: un filtro ve cada conexión o página, un servicio de nombres ve cada nombre que se busca.
# The owner keeps trackers and advertisements out, or protects a child.
t-c44ae1c1da53 = La persona dueña mantiene fuera rastreadores y publicidad, o protege a un niño o una niña.
# Look under Settings, General, VPN & Device Management, and ask the owner whether they know the entry.
t-ee5be4a5d391 = Mire en Ajustes, General, VPN y gestión de dispositivos, y pregunte a la persona dueña si conoce la entrada.
# A VPN is set up and on
t-dd6db8a550a7 = Una VPN está configurada y activada
# The phone is set up to send traffic through a VPN. Whoever runs it sees where the phone connects to. Many people have one to protect themselves; what counts is whether the owner knows it.
t-0b7afbcea229 = El teléfono está configurado para enviar tráfico por una VPN. Quien la maneja ve con qué se conecta el teléfono. Mucha gente tiene una para protegerse; lo que cuenta es si la persona dueña la conoce.
# The owner uses a VPN against surveillance of the network, or to reach blocked pages.
t-ef9fe0cf4e8d = La persona dueña usa una VPN contra la vigilancia de la red, o para llegar a páginas bloqueadas.
# An app against advertisements works as a VPN.
t-63f4cd34042c = Una aplicación contra la publicidad funciona como una VPN.
# The employer looks after the phone.
t-d7c9ddfe58e0 = La empresa donde se trabaja se ocupa del teléfono.
# Ask the owner whether they know the app and the server that the finding names.
t-e280d9ecd8fd = Pregunte a la persona dueña si conoce la aplicación y el servidor que nombra el hallazgo.
# A proxy is switched on
t-b46c988be7c6 = Un proxy está activado
# The phone sends what it loads from the network through a proxy. Whoever runs it sees where the phone connects to, and can read what is not encrypted.
t-d2f3fbfc7984 = El teléfono envía a través de un proxy lo que carga de la red. Quien lo maneja ve con qué se conecta el teléfono, y puede leer lo que no está cifrado.
# The network of a company or a school needs a proxy.
t-301e999fdc54 = La red de una empresa o de una escuela necesita un proxy.
# Ask the owner whether they know the proxy. If not, have all copies made first, then turn it off in the settings of the Wi-Fi network.
t-15f81207b923 = Pregunte a la persona dueña si conoce el proxy. Si no, haga que se hagan primero todas las copias y después desactívelo en los ajustes de la red Wi-Fi.
# Notifications of Shortcuts are switched off
t-2c5ab3ae5867 = Las notificaciones de Atajos están desactivadas
# The app Shortcuts may not send notifications. Then nobody is told when an automation runs. Attackers have switched them off to hide what they set up. People do so, too, because the notifications are in the way.
t-110bdd238cc8 = La aplicación Atajos no puede enviar notificaciones. Entonces no se avisa a nadie cuando se ejecuta una automatización. Hay atacantes que las han desactivado para esconder lo que configuraron. También lo hace la gente, porque las notificaciones estorban.
# The owner did not want to be told of every automation.
t-31e57c26e641 = La persona dueña no quería que se le avisara de cada automatización.
# Ask the owner whether they switched these notifications off, and look at the automations together.
t-42a3bedd36dd = Pregunte a la persona dueña si desactivó estas notificaciones, y mire con ella las automatizaciones.
# A process named exactly BackupAgent is in the daily count of network use. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-6c107c4eb448 = Un proceso llamado exactamente BackupAgent está en el recuento diario de uso de la red. El programa con este nombre viene con iOS, pero es viejo y no tiene razón para usar la red; su sucesor tiene otro nombre. Los análisis publicados de un ataque encontraron justo esta entrada, porque los atacantes usaron el nombre.
# The phone trusts a computer
t-ed9c215a3970 = El teléfono confía en una computadora
# Somebody who could unlock the phone connected it to a computer and let it be trusted. Such a computer can copy most of what is on the phone, also later and without asking again.
t-d4382b7bf62a = Alguien que podía desbloquear el teléfono lo conectó a una computadora y permitió que se confiara en ella. Una computadora así puede copiar la mayor parte de lo que hay en el teléfono, también más tarde y sin volver a preguntar.
# It is the computer of the owner, or the one with which this copy was made.
t-6531150b1fb3 = Es la computadora de la persona dueña, o la que se usó para hacer esta copia.
# A repair shop connected the phone.
t-ef704047fe74 = Un taller de reparación conectó el teléfono.
# Ask the owner which computers the phone was connected to. If one is unknown, have all copies made first, then reset the trust in Settings, General, Transfer or Reset iPhone, Reset, Reset Location & Privacy.
t-6889d5b3f5d1 = Pregunte a la persona dueña a qué computadoras se conectó el teléfono. Si una es desconocida, haga que se hagan primero todas las copias y después restablezca la confianza en Ajustes, General, Transferir o restablecer el iPhone, Restablecer, Restablecer localización y privacidad.
# The kernel failed in a driver for pictures or films
t-6e32cf140056 = El kernel falló en un controlador de imágenes o películas
# The kernel read or wrote memory that was not its own while a driver for pictures, films or graphics ran. Attacks have used such drivers to leave the closed room of an app. Games and worn phones cause the same.
t-8369f84bbe46 = El kernel leyó o escribió memoria que no era suya mientras funcionaba un controlador de imágenes, películas o gráficos. Ha habido ataques que usaron controladores así para salir del espacio cerrado de una aplicación. Los juegos y los teléfonos gastados causan lo mismo.
# Faults of drivers and of memory chips; games and the camera strain them.
t-b340139614a9 = Fallos de controladores y de chips de memoria; los juegos y la cámara los fuerzan.
# Compare with crashes of other services in the same hour; alone this needs no action.
t-924096202cc0 = Compárelo con cierres por error de otros servicios en la misma hora; por sí solo, esto no pide ninguna acción.
# An app was deleted
t-dca44a4ae6a2 = Se borró una aplicación
# The power log has an app, not from Apple, that was deleted a short while before the log was written. People delete apps every day; it matters where an app that watched somebody was removed before the phone was examined.
t-ee8fee1ae0c0 = El registro de energía tiene una aplicación, que no es de Apple, que se borró poco antes de que se escribiera el registro. La gente borra aplicaciones todos los días; importa cuando una aplicación que vigilaba a alguien se quitó antes de que se examinara el teléfono.
# The owner removed an app that was no longer wanted.
t-12b4fbddba08 = La persona dueña quitó una aplicación que ya no quería.
# Ask the owner whether they know the app and removed it themselves.
t-8d244630cd2d = Pregunte a la persona dueña si conoce la aplicación y si la quitó ella misma.
# The camera was switched on by a program that is no app
t-5310e24883cd = Encendió la cámara un programa que no es una aplicación
# The power log names who switched on a camera, and the name is not the identifier of a bundle. Apps have one. Parts of the system that scan faces or codes may come without. How often that is so on ordinary phones is not known: the one log that was looked at has a single entry, without any name.
t-964d00f5b2f3 = El registro de energía dice quién encendió una cámara, y el nombre no es el identificador de un paquete. Las aplicaciones tienen uno. Las partes del sistema que leen caras o códigos pueden venir sin él. No se sabe con qué frecuencia pasa en teléfonos normales: el único registro que se miró tiene una sola entrada, sin ningún nombre.
# A service of the system used the camera, for example to recognise the face of the owner.
t-f2847c240995 = Un servicio del sistema usó la cámara, por ejemplo para reconocer la cara de la persona dueña.
# Look for the same name among the other findings; alone this needs no action.
t-b484c589d755 = Busque el mismo nombre entre los demás hallazgos; por sí solo, esto no pide ninguna acción.
# The kernel was started with arguments
t-fa327ff8ba81 = El kernel se inició con argumentos
# The phone was started with words that change what the kernel allows. On phones as they are sold there are none (none in both entries of the one real log that was looked at); some ways to lift the limits of iOS need them.
t-dced39692466 = El teléfono se encendió con palabras que cambian lo que permite el kernel. En los teléfonos tal como se venden no hay ninguna (ninguna en las dos entradas del único registro real que se miró); algunas maneras de quitar los límites de iOS las necesitan.
# The phone belongs to a developer or researcher, or the limits of iOS were lifted on purpose (a jailbreak).
t-e3868ae3d84f = El teléfono pertenece a alguien que desarrolla o investiga, o se quitaron a propósito los límites de iOS (un jailbreak).
# Ask whether the limits of iOS were ever lifted on this phone. If nobody did that, ask a digital-security helpline, from another device.
t-d7b04538a702 = Pregunte si alguna vez se quitaron los límites de iOS en este teléfono. Si nadie lo hizo, pida ayuda a una línea de ayuda en seguridad digital, desde otro dispositivo.
# The system is not the one that customers get
t-d6902793b052 = El sistema no es el que reciben los clientes
# The power log notes that the phone runs a system which Apple does not give to customers. Both entries of the one real log that was looked at say the opposite.
t-48014d19765d = El registro de energía anota que el teléfono usa un sistema que Apple no da a los clientes. Las dos entradas del único registro real que se miró dicen lo contrario.
# The phone belongs to Apple or to a researcher.
t-019c1bffd758 = El teléfono pertenece a Apple o a alguien que investiga.
# Ask where the phone came from.
t-3242c48df9c1 = Pregunte de dónde vino el teléfono.
# A program from an unusual place used the camera, the microphone or the position
t-da8d17b92e1d = Un programa de un lugar poco común usó la cámara, el micrófono o la ubicación
# The power log names a program that used the camera, sound or the location service by its path, belongs to no bundle, and lies in none of the places where iOS keeps its own programs and apps. In a power log of an ordinary phone (iOS 15, 65 entries of location clients) no client was named by such a path.
t-4d1365f1d48e = El registro de energía nombra por su ruta un programa que usó la cámara, el sonido o el servicio de ubicación, que no pertenece a ningún paquete y que no está en ninguno de los lugares donde iOS guarda sus propios programas y aplicaciones. En un registro de energía de un teléfono normal (iOS 15, 65 entradas de clientes de ubicación) ningún cliente se nombraba con una ruta así.
# Limits of iOS were lifted on purpose (a jailbreak), and a program was added.
t-8c331c538b07 = Se quitaron a propósito los límites de iOS (un jailbreak) y se añadió un programa.
# A new version of iOS keeps programs in a place that this rule does not know yet.
t-110df2555f15 = Una versión nueva de iOS guarda programas en un lugar que esta regla todavía no conoce.
# An installed app ran as root
t-96cb7f9c247a = Una aplicación instalada funcionó como root
# By lists of processes, logs or reports of this phone, a program from the folder of installed apps ran with all rights of the system (user 0, root). Installed apps run as the user mobile; on the phone that this was compared with (iOS 16) none ran as root.
t-2a06895f5a50 = Según listas de procesos, registros o informes de este teléfono, un programa de la carpeta de aplicaciones instaladas funcionó con todos los permisos del sistema (usuario 0, root). Las aplicaciones instaladas funcionan como el usuario mobile; en el teléfono con que se comparó esto (iOS 16) ninguna funcionaba como root.
# The limits of iOS were lifted on purpose (a jailbreak), or the app was installed by a tool that gives it all rights.
t-bc53e05231c5 = Se quitaron a propósito los límites de iOS (un jailbreak), o la aplicación la instaló una herramienta que le da todos los permisos.
# The phone is made for developers or researchers.
t-83f67ae74034 = El teléfono está hecho para desarrollo o investigación.
# Ask whether the owner knows the app, and where it was installed from.
t-1839fcc0e45b = Pregunte si la persona dueña conoce la aplicación y desde dónde se instaló.
# Show this finding to a digital-security helpline, from another device.
t-a6b772356c9e = Muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo.
# A program has almost the name of a program of iOS
t-9c4e8ecfce2f = Un programa tiene casi el nombre de un programa de iOS
# Lists of processes, logs or reports of this phone name a program whose name differs by one letter from that of a program that iOS 15 or 16 brings along, as names of published spyware did. Newer and older versions of iOS have programs that the list does not know, and helpers of apps may be named so by chance, so that ordinary phones show single hits. It is a name to look at, no more.
t-e43126ecdf60 = Listas de procesos, registros o informes de este teléfono nombran un programa cuyo nombre se diferencia en una letra del de un programa que traen iOS 15 o 16, como hacían nombres de programas espía publicados. Las versiones más nuevas y más viejas de iOS tienen programas que la lista no conoce, y puede que los programas auxiliares de aplicaciones se llamen así por casualidad, de modo que los teléfonos normales muestran coincidencias sueltas. Es un nombre que mirar, nada más.
# A genuine program that the list does not know. Of 432 names of programs in reference data of ordinary phones and Macs (1333 sightings) none resembled a listed one.
t-259d69ff03ae = Un programa auténtico que la lista no conoce. De 432 nombres de programas en datos de referencia de teléfonos y Macs normales (1333 apariciones), ninguno se parecía a uno de la lista.
# Show this name and its path to a helper who knows which programs iOS has.
t-be728d95d469 = Muestre este nombre y su ruta a alguien de una línea de ayuda en seguridad digital que sepa qué programas tiene iOS.
# A program was seen in a folder that is meant for data
t-bc1730a7ff6f = Se vio un programa en una carpeta destinada a datos
# Lists of processes, logs or reports of this phone name a program whose file lies in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates and parts of the system that are mounted there, which are left out here. Published analyses of several spyware families describe programs in just these folders. The more kinds of data show the same program, the surer it is that it was there.
t-21d5120eb4c8 = Listas de procesos, registros o informes de este teléfono nombran un programa cuyo archivo está en una carpeta de bases de datos, o de datos temporales o personales. iOS no inicia programas desde allí, aparte de un programa auxiliar de actualizaciones del sistema y de partes del sistema que se montan allí, que aquí se dejan fuera. Los análisis publicados de varias familias de programas espía describen programas justo en estas carpetas. Cuantos más tipos de datos muestran el mismo programa, más cierto es que estaba allí.
# A program was seen in an unusual place
t-9fb01756d093 = Se vio un programa en un lugar poco común
# Lists of processes, logs or reports of this phone name a program whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-6fe09556716e = Listas de procesos, registros o informes de este teléfono nombran un programa cuya ruta no es ninguno de los lugares donde iOS guarda sus propios programas y aplicaciones. Es un lugar donde mirar, nada más.
# A version of iOS that keeps programs in a place that was not yet known when this rule was written.
t-a4c80829bdb4 = Una versión de iOS que guarda programas en un lugar que todavía no se conocía cuando se escribió esta regla.
# The phone was jailbroken on purpose.
t-1d85308a71bc = Al teléfono se le hizo jailbreak a propósito.
# Show this path to a helper who knows which programs iOS has.
t-c6a844559c3c = Muestre esta ruta a alguien de una línea de ayuda en seguridad digital que sepa qué programas tiene iOS.
# A shell, a server for remote access or a tool for tracing ran
t-d421aa43c0a7 = Se ejecutó un shell, un servidor de acceso remoto o una herramienta de rastreo de programas
# A command shell, a server for remote log-in or a tool that traces other programs ran while the data was collected. iOS for the public comes without them. They belong to a jailbreak, to development, or to somebody who works on the phone from elsewhere.
t-9ded56ece00c = Mientras se recogían los datos funcionaba un shell de comandos, un servidor de inicio de sesión remoto o una herramienta que sigue lo que hacen otros programas. iOS para el público viene sin ellos. Forman parte de un jailbreak, del desarrollo, o de alguien que trabaja en el teléfono desde otro lugar.
# The owner lifted the limits of iOS on purpose (a jailbreak), for example to develop or to research.
t-f353647f4cbd = La persona dueña quitó a propósito los límites de iOS (un jailbreak), por ejemplo para desarrollar o investigar.
# An app brings a shell of its own for learning to program.
t-d5ae7da8be91 = Una aplicación trae un shell propio para aprender a programar.
# Ask whether the limits of iOS were lifted on this phone; if nobody knows of it, show this finding to a helpline.
t-afe55af26748 = Pregunte si se quitaron los límites de iOS en este teléfono; si nadie sabe nada de ello, muestre este hallazgo a una línea de ayuda en seguridad digital.
# A configuration profile came or went
t-9405e4db6597 = Un perfil de configuración llegó o se fue
# The phone noted that a configuration profile was put on it, changed or taken off. The note stays when the profile is gone.
t-0a9e8c86a2db = El teléfono anotó que se puso en él, se cambió o se quitó un perfil de configuración. La nota queda aunque el perfil ya no esté.
# The owner, the employer or a school added or took off the profile.
t-112888fd3736 = La persona dueña, la empresa o una escuela añadió o quitó el perfil.
# Apple and mobile operators use profiles for settings and for test versions of iOS.
t-c3ad6f50dd4b = Apple y los operadores de telefonía móvil usan perfiles para ajustes y para versiones de prueba de iOS.
# Ask the owner which profile was put on the phone, changed or taken off on the day of the note.
t-43d951fe94a0 = Pregunte a la persona dueña qué perfil se puso en el teléfono, se cambió o se quitó el día de la nota.
# A server manages the phone
t-6558bf42c6cd = Un servidor gestiona el teléfono
# The phone takes orders from a server: it can change settings, add apps, see which apps there are, lock the phone or erase it. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-38cdaeb8984b = El teléfono recibe órdenes de un servidor: este puede cambiar ajustes, añadir aplicaciones, ver qué aplicaciones hay, bloquear el teléfono o borrarlo. Las empresas lo necesitan para sus propios teléfonos. En un teléfono que solo debería controlar su dueña o dueño, es una manera de vigilar a una persona.
# The phone is supervised by an organisation
t-7d05a8136aed = Una organización supervisa el teléfono
# Supervision gives an organisation more power over a phone than its owner has: it can forbid changes, add profiles and apps without asking, and send traffic through its own servers. It takes a computer and a fresh start of the phone, or a phone bought for an organisation.
t-aa33b44d7cc1 = La supervisión da a una organización más poder sobre un teléfono del que tiene la persona dueña: puede prohibir cambios, añadir perfiles y aplicaciones sin preguntar, y enviar el tráfico por sus propios servidores. Para eso hace falta una computadora y configurar el teléfono desde cero, o un teléfono comprado para una organización.
# The phone belongs to an employer or a school, or did so before it was sold.
t-80236f00bdd3 = El teléfono pertenece a una empresa o a una escuela, o les pertenecía antes de que se vendiera.
# The owner supervised their own phone with a tool for that.
t-2d299a581c76 = La persona dueña supervisó su propio teléfono con una herramienta para eso.
# Look in Settings, at the top or under General, About, which organisation is named, and ask the owner whether they belong to it.
t-0030afa22352 = Mire en Ajustes, arriba o en General, Información, qué organización se nombra, y pregunte a la persona dueña si pertenece a ella.
# The update came out only days before the collection, or there was no room or no network for it.
t-b55096ae7682 = La actualización salió solo unos días antes de la recogida de datos, o no había espacio o red para ella.
# An address in a tab of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-b8f967cd5a5b = Una dirección en una pestaña de Safari termina con el nombre de un script que investigadores encontraron en un ataque contra iPhones con iOS 18.4 a 18.7. Las páginas web cargaban estos scripts para tomar el control del navegador y después del teléfono. Los nombres son poco comunes, pero cualquiera puede usarlos.
# A page without encryption led elsewhere in less than a second
t-500738076261 = Una página sin cifrado llevó a otro sitio en menos de un segundo
# A page that was opened without encryption (http) led to another site within a second. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons.
t-4f3af43abe2b = Una página que se abrió sin cifrado (http) llevó a otro sitio en menos de un segundo. Quien puede cambiar el tráfico por el camino puede hacer esto para llevar un teléfono a una página que lo ataca. Muchísimos sitios normales hacen lo mismo por razones normales.
# An address in the browsing history of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-d4a7e006156c = Una dirección en el historial de navegación de Safari termina con el nombre de un script que investigadores encontraron en un ataque contra iPhones con iOS 18.4 a 18.7. Las páginas web cargaban estos scripts para tomar el control del navegador y después del teléfono. Los nombres son poco comunes, pero cualquiera puede usarlos.
# A page was deleted from the browsing history lately
t-a27ddb8618e3 = Hace poco se borró una página del historial de navegación
# The page was in the browsing history, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. People and iOS delete history all the time. The address is compared with published signs like any other.
t-73d2cea8394f = La página estaba en el historial de navegación, y se borró poco antes de que se hiciera la copia: todavía se podía leer en el estado anterior a los últimos cambios. La gente e iOS borran historial todo el tiempo. La dirección se compara con las señales publicadas como cualquier otra.
# The owner cleared the history, or a part of it.
t-e502936d685b = La persona dueña borró el historial, o una parte de él.
# iOS deletes old pages itself; the settings say after how long.
t-b1b9d57b11dc = iOS mismo borra páginas viejas; los ajustes dicen después de cuánto tiempo.
# Ask whether the owner cleared the history. If nobody did, look at what was deleted, without opening it.
t-aa8f041d39d4 = Pregunte si la persona dueña borró el historial. Si nadie lo hizo, mire qué se borró, sin abrirlo.
# The certificate of a server was refused
t-396c572b86a3 = Se rechazó el certificado de un servidor
# iOS checked the certificate of a server for this host and did not trust it. Somebody who reads along on the network causes this, for many hosts at the same time. So do the sign-in pages of hotels and airports, and filters of companies. How often it is noted on phones without any trouble is not known.
t-a3689e73fc33 = iOS comprobó el certificado de un servidor para este nombre de servidor y no confió en él. Lo causa alguien que lee lo que pasa por la red, para muchos servidores al mismo tiempo. También lo causan las páginas de inicio de sesión de hoteles y aeropuertos, y los filtros de empresas. No se sabe con qué frecuencia se anota en teléfonos sin ningún problema.
# A network with a sign-in page, or a filter of a company or school.
t-6329ee73884a = Una red con página de inicio de sesión, o un filtro de una empresa o escuela.
# A server whose certificate had expired.
t-c03919131851 = Un servidor cuyo certificado había caducado.
# Services of Apple note some ordinary checks in this way.
t-c45c7b081bdc = Los servicios de Apple anotan así algunas comprobaciones normales.
# Compare the instants. Many different hosts within minutes, in a network at home or at work, deserve a question to whoever runs the network.
t-43be543b9571 = Compare los instantes. Si aparecen muchos servidores distintos en pocos minutos, en una red de casa o del trabajo, vale la pena preguntar a quien maneja la red.
# A library outside the system was in the cache of shared code
t-16f11331893c = Una biblioteca de fuera del sistema estaba en la caché de código compartido
# The list of libraries that are mapped for all programs names one that does not lie in a folder of the system. The cache comes with iOS and is signed by Apple, so that such a library should not be in it. How often the list of an ordinary phone has one was not measured.
t-573be9db4863 = La lista de bibliotecas que se cargan en memoria para todos los programas nombra una que no está en una carpeta del sistema. La caché viene con iOS y la firma Apple, de modo que una biblioteca así no debería estar en ella. No se midió con qué frecuencia tiene una la lista de un teléfono normal.
# The limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-1184a9bed854 = Se quitaron a propósito los límites de iOS (un jailbreak) y se añadió una biblioteca.
# A new version of iOS keeps libraries in a place that is not known yet.
t-2a8e56156eaa = Una versión nueva de iOS guarda bibliotecas en un lugar que todavía no se conoce.
# An app asks its web site in the mode for developers
t-0a8aaf80620f = Una aplicación consulta su sitio web en el modo para desarrollo
# An app is tied to a web site in a mode that only apps signed for development use: the phone asks the site itself instead of Apple's servers. Such an app did not come from the App Store.
t-5d2ba2af5511 = Una aplicación está vinculada a un sitio web en un modo que solo usan las aplicaciones firmadas para desarrollo: el teléfono consulta al propio sitio en lugar de a los servidores de Apple. Una aplicación así no vino del App Store.
# The owner develops or tests this app.
t-884988c73142 = La persona dueña desarrolla o prueba esta aplicación.
# Ask the owner whether they develop software on this phone, and what this app is.
t-b9e575cceb86 = Pregunte a la persona dueña si desarrolla programas en este teléfono y qué es esta aplicación.
# An automation that uses the network without asking
t-dc75307fe728 = Una automatización que usa la red sin preguntar
# An automation starts a shortcut that loads something from the network, opens a page or runs a script, and it does not ask before it runs. Many people have such automations. It is worth a look whether the owner knows this one.
t-7e5db70fd4c0 = Una automatización inicia un atajo que carga algo de la red, abre una página o ejecuta un script, y no pregunta antes de ejecutarse. Mucha gente tiene automatizaciones así. Vale la pena mirar si la persona dueña conoce esta.
# The owner made the automation, for example for the home or the car.
t-a98215b8b086 = La persona dueña hizo la automatización, por ejemplo para la casa o el coche.
# Ask the owner whether they made this automation and know what it loads.
t-16ecdd419d11 = Pregunte a la persona dueña si hizo esta automatización y si sabe qué carga.
# An automation that silently uses the network whenever an app is opened
t-b0f521b0cc46 = Una automatización que usa la red en silencio cada vez que se abre una aplicación
# Opening or closing an app starts a shortcut that loads something from the network or opens a page. It does not ask before it runs and does not tell that it ran. Attackers have used such automations to come back after a restart of the phone. People make them, too.
t-02e3b8991770 = Abrir o cerrar una aplicación inicia un atajo que carga algo de la red o abre una página. No pregunta antes de ejecutarse y no dice que se ejecutó. Ha habido atacantes que usaron automatizaciones así para volver después de un reinicio del teléfono. La gente también las hace.
# The owner made the automation, for example to open a page together with an app.
t-af687cc4f7b5 = La persona dueña hizo la automatización, por ejemplo para abrir una página junto con una aplicación.
# An app for self-control, or for the home, told its user to make it.
t-bab5dcc111e2 = Una aplicación para el autocontrol, o para la casa, dijo a quien la usa que la hiciera.
# If not, show this finding to a digital-security helpline, from another device, before anything is changed on the phone.
t-0aafb5912057 = Si no, muestre este hallazgo a una línea de ayuda en seguridad digital, desde otro dispositivo, antes de cambiar nada en el teléfono.
# The dates in the record of shutdowns go back
t-c70793f137f5 = Las fechas del registro de apagados van hacia atrás
# A shutdown is dated earlier than the one that stands before it in the log. The log is written in order, so the clock of the phone was wrong or changed, or the log was edited.
t-9b42bc4b8880 = Un apagado tiene una fecha anterior a la del que está antes en el registro. El registro se escribe en orden, así que el reloj del teléfono estaba mal o se cambió, o se editó el registro.
# The battery was empty for long, and the clock was wrong until the phone was online again.
t-e7a9f63934dd = La batería estuvo vacía mucho tiempo, y el reloj estuvo mal hasta que el teléfono volvió a tener conexión.
# The owner set the clock by hand, for example for a game.
t-29a5846fe176 = La persona dueña cambió el reloj a mano, por ejemplo para un juego.
# Compare with other dates of the same days before relying on the order of events.
t-ff3f6d745ff4 = Compare con otras fechas de los mismos días antes de fiarse del orden de los sucesos.
# The record of shutdowns is empty
t-12819e6403f8 = El registro de apagados está vacío
# The log of shutdowns is there but holds none. Spyware has been seen to empty it. A phone that was not yet restarted, or not since it was set up, looks the same, and iOS 26 writes the log anew at each start. What earlier shutdowns would have shown is not available.
t-a41a20c24f7f = El registro de apagados está ahí, pero no contiene ninguno. Se ha visto un programa espía que lo vacía. Un teléfono que todavía no se ha reiniciado, o no desde que se configuró, se ve igual, e iOS 26 escribe el registro de nuevo en cada encendido. No se puede saber lo que habrían mostrado apagados anteriores.
# The phone was set up, restored or updated a short while ago.
t-67a4354f8e07 = El teléfono se configuró, se restauró o se actualizó hace poco.
# The phone runs iOS 26, which overwrites the log.
t-f42003073cb1 = El teléfono usa iOS 26, que sobrescribe el registro.
# Ask when the phone was last restarted, restored or updated, and compare.
t-92d6857c760a = Pregunte cuándo se reinició, se restauró o se actualizó el teléfono por última vez, y compare.
# Processes held up a shutdown for many notices
t-e49fc2e37aac = Unos procesos retrasaron un apagado durante muchos avisos
# Processes were still running after four or more notices of the same shutdown. Researchers found this with spyware that does not end when asked to. Phones without any spyware do it often, too, so this only says which shutdown to look at.
t-089c050cebfe = Había procesos que seguían en marcha después de cuatro o más avisos del mismo apagado. Investigadores encontraron esto con un programa espía que no termina cuando se le pide. También pasa a menudo en teléfonos sin ningún programa espía, así que esto solo dice qué apagado mirar.
# Backups, updates, photo analysis and large apps often need long to end.
t-a837e71adc25 = Las copias de seguridad, las actualizaciones, el análisis de fotos y las aplicaciones grandes necesitan a menudo mucho tiempo para terminar.
# An old battery or a full memory makes shutdowns slow.
t-28b647069611 = Una batería vieja o una memoria llena hacen lentos los apagados.
# Look at the paths of the processes that this shutdown lists; alone this needs no action.
t-006498266d92 = Mire las rutas de los procesos que enumera este apagado; por sí solo, esto no pide ninguna acción.
# A program ran from a folder that is meant for data
t-68763f1eb977 = Se ejecutó un programa desde una carpeta destinada a datos
# While the phone shut down, a program was still running whose file lay in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates, which is left out here. Published analyses of several spyware families describe programs in just these folders.
t-cc9c3eb3a68c = Mientras el teléfono se apagaba, seguía en marcha un programa cuyo archivo estaba en una carpeta de bases de datos, o de datos temporales o personales. iOS no inicia programas desde allí, aparte de un programa auxiliar de actualizaciones del sistema, que aquí se deja fuera. Los análisis publicados de varias familias de programas espía describen programas justo en estas carpetas.
# A program ran from an unusual place
t-b978aab9da71 = Se ejecutó un programa desde un lugar poco común
# While the phone shut down, a program was still running whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-a373a63bdce0 = Mientras el teléfono se apagaba, seguía en marcha un programa cuya ruta no es ninguno de los lugares donde iOS guarda sus propios programas y aplicaciones. Es un lugar donde mirar, nada más.
# Automatic updates of the system are off
t-dbb2de62ecc7 = Las actualizaciones automáticas del sistema están desactivadas
# The phone does not update its system by itself. Updates close ways by which phones are attacked; a phone that waits for its owner to start them stays open for longer.
t-2f3d1cbaa230 = El teléfono no actualiza su sistema por sí mismo. Las actualizaciones cierran vías por las que se atacan teléfonos; un teléfono que espera a que la persona dueña las inicie queda abierto más tiempo.
# The owner prefers to start updates themselves, or saves data and room.
t-b974186d8e09 = La persona dueña prefiere iniciar ella misma las actualizaciones, o ahorra datos y espacio.
# The employer or school that looks after the phone holds updates back.
t-5670dbf66485 = La empresa o la escuela que se ocupa del teléfono retiene las actualizaciones.
# Once all copies are made, turn on automatic updates in Settings, General, Software Update.
t-d99a7e7c206d = Cuando estén hechas todas las copias, active las actualizaciones automáticas en Ajustes, General, Actualización de software.
# A store listed a download that is not from Apple
t-e0c565339a1d = Una tienda enumeró una descarga que no es de Apple
# The list of downloads of the stores has an address that is not one of Apple. Apps of organisations and podcasts come from other hosts; researchers showed that a crafted list makes the phone write files elsewhere.
t-4a9641377250 = La lista de descargas de las tiendas tiene una dirección que no es de Apple. Las aplicaciones de organizaciones y los pódcast vienen de otros servidores; investigadores mostraron que una lista preparada hace que el teléfono escriba archivos en otro lugar.
# An app of an employer or a school, or a podcast, whose publisher has its own server.
t-bde8e38c7b76 = Una aplicación de una empresa o de una escuela, o un pódcast, cuyo editor tiene su propio servidor.
# Look at the host of the address, without opening it, and ask whether the owner knows it.
t-d50f0b46b6c9 = Mire el nombre del servidor de la dirección, sin abrirla, y pregunte si la persona dueña lo conoce.
# The phone was started with arguments for the kernel
t-17cee23cec54 = El teléfono se encendió con argumentos para el kernel
# The kernel was started with arguments. A phone as it is sold starts without any, and checks at each step of the start that nothing was changed. Arguments are how the limits of iOS are lifted on older models (a jailbreak), and what phones for security research have.
t-4c9c3a4bebfc = El kernel se inició con argumentos. Un teléfono tal como se vende se enciende sin ninguno, y comprueba en cada paso del encendido que no se cambió nada. Con argumentos se quitan los límites de iOS en modelos más viejos (un jailbreak), y los tienen los teléfonos para investigación en seguridad.
# Developer Mode is on
t-6d966e3541ec = El Modo de desarrollador está activado
# The kernel says that Developer Mode was on when the sysdiagnose was collected. With it, apps that did not come from the App Store can be put on the phone from a computer, and be debugged. It is off unless somebody turned it on at the phone and restarted it.
t-fab7dc2e895f = El kernel dice que el Modo de desarrollador estaba activado cuando se recogió el sysdiagnose. Con él, se pueden poner en el teléfono desde una computadora aplicaciones que no vinieron del App Store, y depurarlas. Está desactivado mientras nadie lo active en el teléfono y lo reinicie.
# The owner develops or tests apps, or installs apps from a computer.
t-c2b7b2cf3934 = La persona dueña desarrolla o prueba aplicaciones, o instala aplicaciones desde una computadora.
# iOS 15 and earlier have no such mode, and may say that it is on.
t-578af9bbea99 = iOS 15 y anteriores no tienen este modo, y puede que digan que está activado.
# If nobody develops apps on this phone, turn it off in Settings, Privacy & Security, Developer Mode, once all copies are made.
t-947b124de9c7 = Si nadie desarrolla aplicaciones en este teléfono, desactívelo en Ajustes, Privacidad y seguridad, Modo de desarrollador, cuando estén hechas todas las copias.
# The kernel says that Lockdown Mode was off when the sysdiagnose was collected. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-1ec5b4ec6270 = El kernel dice que el Modo de aislamiento estaba desactivado cuando se recogió el sysdiagnose. Así están configurados casi todos los teléfonos. Para una persona en riesgo vale la pena considerar el modo: cierra muchas de las vías por las que se atacan teléfonos.
# The kernel says that Lockdown Mode was on when the sysdiagnose was collected. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-b2b52c9dad76 = El kernel dice que el Modo de aislamiento estaba activado cuando se recogió el sysdiagnose. Cierra muchas de las vías por las que se atacan teléfonos. No deshace lo que pasó antes de que se activara.
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked. Sysdiagnoses of iOS 15 and later name the model in another file, too, and are judged by that.
t-03cd4675b88f = Había salido una versión más nueva del sistema para este modelo, según una tabla que vino con este programa o que se descargó después; el hallazgo indica las fechas. Las versiones entre las dos cierran vías por las que se han atacado teléfonos. Los sysdiagnose de iOS 15 y posteriores nombran el modelo también en otro archivo, y se juzgan por ese.
# Microphone or camera allowed to a program in an unusual place
t-f8e5bc3c60c4 = Micrófono o cámara permitidos a un programa en un lugar poco común
# Permissions are usually stored for apps. This one is stored for the path of a program, and the path is none of the places where iOS keeps programs. It shows that the permission is stored, not that microphone or camera were ever used.
t-05a0385cfa45 = Los permisos se guardan normalmente para aplicaciones. Este está guardado para la ruta de un programa, y la ruta no es ninguno de los lugares donde iOS guarda programas. Muestra que el permiso está guardado, no que el micrófono o la cámara se usaran alguna vez.
# A certificate was added, and is not trusted as a root
t-6c6dc097c742 = Se añadió un certificado, y no se confía en él como raíz
# The phone keeps a certificate that is not on the list of Apple. What is stored does not say that it is trusted for everything; a switch in Settings would be enough to trust it.
t-5fa662d689f6 = El teléfono guarda un certificado que no está en la lista de Apple. Lo que está guardado no dice que se confíe en él para todo; bastaría un interruptor en Ajustes para confiar en él.
# A profile for mail or for the network of a company brought it.
t-e9c2a39a2d36 = Lo trajo un perfil de correo o de la red de una empresa.
# It was opened once, by mail or in the browser, and kept.
t-5b81a66ad886 = Se abrió una vez, por correo o en el navegador, y se conservó.
# Look under Settings, General, VPN & Device Management which profile brought it, and ask the owner whether they know it.
t-85c0d421647b = Mire en Ajustes, General, VPN y gestión de dispositivos qué perfil lo trajo, y pregunte a la persona dueña si lo conoce.
# A certificate was added to those the phone trusts
t-e1356fa95be6 = Se añadió un certificado a los que el teléfono da por buenos
# The phone trusts a certificate that is not on the list of Apple. Whoever holds its key can pose as any site or service to this phone, and read or change what it sends. It takes several steps in Settings to trust one, or somebody who manages the phone.
t-85e7218a347a = El teléfono confía en un certificado que no está en la lista de Apple. Quien tiene su clave puede hacerse pasar ante este teléfono por cualquier sitio o servicio, y leer o cambiar lo que envía. Para confiar en uno hacen falta varios pasos en Ajustes, o alguien que gestione el teléfono.
# A company, a university or a state network requires its own certificate.
t-c503531dfebc = Una empresa, una universidad o una red estatal exige su propio certificado.
# A tool of developers, an advertisement blocker or a filter for parents brought it.
t-79c61cf6691a = Lo trajo una herramienta de desarrollo, un bloqueador de anuncios o un filtro para padres.
# Ask the owner who brought this certificate. If nobody knows, have all copies made first, then turn it off in Settings, General, About, Certificate Trust Settings.
t-c58cdfaf1c6d = Pregunte a la persona dueña quién trajo este certificado. Si nadie lo sabe, haga que se hagan primero todas las copias y después desactívelo en Ajustes, General, Información, Ajustes de confianza de los certificados.
# Other devices belong to the Apple Account
t-744d4c0ac126 = Hay otros dispositivos en la cuenta de Apple
# Besides this phone, other devices are in the circle of the account and can read what it keeps in iCloud, such as passwords. Most people have some. A device that its owner does not know means that somebody else is in the account; this is a common way to follow a person without any program on the phone. The records of this artifact list model and serial number of each.
t-6748cdce0da1 = Además de este teléfono, otros dispositivos están en el círculo de la cuenta y pueden leer lo que guarda en iCloud, como las contraseñas. La mayoría de la gente tiene algunos. Un dispositivo que la persona dueña no conoce significa que alguien más está en la cuenta; es una manera frecuente de seguir a una persona sin ningún programa en el teléfono. Los registros de este dato indican el modelo y el número de serie de cada uno.
# The owner has a watch, a tablet or a computer; nearly everybody with a second device does.
t-b446d6cce2a0 = La persona dueña tiene un reloj, una tableta o una computadora; casi todo el mundo con un segundo dispositivo los tiene.
# The clock was set back while the phone was running
t-fb6dd701d485 = El reloj se atrasó mientras el teléfono estaba en marcha
# Within one boot, the clock of the phone went back by five minutes or more, while the count of ticks since the boot went on. Times in other sources from before that step are too late by as much, so the order of events may differ from what the times say. In five boots of a real device, more than 4,000 readings of the clock showed no step back of more than eight seconds.
t-25a4ca9d193f = Dentro de un mismo encendido, el reloj del teléfono retrocedió cinco minutos o más, mientras que la cuenta de pulsos desde el encendido siguió adelante. Las horas de otras fuentes anteriores a ese paso van adelantadas en esa misma cantidad, así que el orden de los sucesos puede ser distinto del que dicen las horas. En cinco encendidos de un dispositivo real, más de 4000 lecturas del reloj no mostraron ningún paso atrás de más de ocho segundos.
# The clock was wrong, for example after the battery had been empty, and the network corrected it.
t-3e84856e3ce8 = El reloj estaba mal, por ejemplo después de que la batería se quedara vacía, y la red lo corrigió.
# Ask whether the owner set the clock at that time; if not, compare the order of events around it with the ticks since the boot.
t-31f197ac7adf = Pregunte si la persona dueña cambió el reloj a esa hora; si no, compare el orden de los sucesos de alrededor con los pulsos desde el encendido.
# A call over WhatsApp that was missed
t-2bc5337b3340 = Una llamada perdida de WhatsApp
# WhatsApp listed a call to this phone that nobody answered. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-efb6cb38a632 = WhatsApp anotó una llamada a este teléfono que nadie contestó. Le pasa a todo el mundo, y solo se indica cuando le sigue otra cosa en pocos minutos: se han enviado ataques con llamadas que no hace falta contestar.
# Missed calls are ordinary.
t-9410a54740f4 = Las llamadas perdidas son normales.
# A published sign of spyware was received
t-0ecc7fef0683 = Se recibió una señal publicada de un programa espía
# Something that researchers have published as a sign of spyware reached this phone or is mentioned on it. This means somebody may have tried to target its owner. It does not show that the phone was taken over.
t-5c9ad659c7c9 = Algo que investigadores han publicado como señal de un programa espía llegó a este teléfono o se menciona en él. Esto significa que alguien puede haber intentado tomar como objetivo a la persona dueña. No muestra que se tomara el control del teléfono.
# The link or address was forwarded as a warning, in a news article or in a training.
t-13e85a046963 = El enlace o la dirección se reenvió como advertencia, en un artículo de noticias o en una formación.
# It was sent to many people at once, or the address now belongs to somebody else.
t-ef3918f1f06f = Se envió a mucha gente a la vez, o la dirección pertenece ahora a otra persona.
# Do not open the link. Keep the message and take a picture of the screen with another device.
t-ea570968f57b = No abra el enlace. Guarde el mensaje y haga una foto de la pantalla con otro dispositivo.
# Note when and how it arrived and who else got it, and show this report to a helpline before changing anything on the phone.
t-f0cbd4741ec2 = Anote cuándo y cómo llegó y quién más lo recibió, y muestre este informe a una línea de ayuda en seguridad digital antes de cambiar nada en el teléfono.
# This phone contacted an address published as a sign of spyware
t-c86fa79b4735 = Este teléfono contactó con una dirección publicada como señal de un programa espía
# A place on the internet that researchers have published as a sign of spyware was visited or connected to. A visit can be the moment an attack is tried. It does not show that the attack worked.
t-02f266b9517d = Se visitó un lugar de internet que investigadores han publicado como señal de un programa espía, o el teléfono se conectó a él. Una visita puede ser el momento en que se intenta un ataque. No muestra que el ataque funcionara.
# The page was opened out of curiosity or for research, for example from a published report.
t-17edda745ac0 = La página se abrió por curiosidad o para investigar, por ejemplo desde un informe publicado.
# The address changed hands, or is shared by harmless sites.
t-c99cfb1ea629 = La dirección cambió de manos, o la comparten sitios inofensivos.
# Do not visit it again. Do not restart, update or reset the phone before a helper has taken copies.
t-1717cf92ac48 = No la visite de nuevo. No reinicie, actualice ni restablezca el teléfono antes de que alguien de una línea de ayuda en seguridad digital haya hecho copias.
# Ask a helpline for an expert's look, and tell them the time shown here.
t-302011e188d4 = Pida a una línea de ayuda en seguridad digital que lo mire una persona experta, y diga la hora que se muestra aquí.
# A published sign of spyware is or was on this phone
t-6457e1c9edb4 = Una señal publicada de un programa espía está o estuvo en este teléfono
# An app, file or profile with a name or path that researchers have published as a sign of spyware is listed on this phone. This is a strong sign and needs an expert.
t-0ee6894c90a1 = En este teléfono aparece una aplicación, un archivo o un perfil con un nombre o una ruta que investigadores han publicado como señal de un programa espía. Es una señal fuerte y necesita a una persona experta.
# A harmless app or file has the same name or path.
t-179a9c0e098b = Una aplicación o un archivo inofensivo tiene el mismo nombre o la misma ruta.
# For apps that watch others: it was put there with the owner's knowledge, for example by an employer or a parent.
t-727518d0dad7 = En el caso de aplicaciones que vigilan a otros: se puso allí con conocimiento de la persona dueña, por ejemplo por una empresa, una madre o un padre.
# If somebody near you may have put it there, do nothing on this phone: ask for help from another device, and do not remove it now.
t-246543c12d23 = Si puede haberlo puesto alguien cercano a usted, no haga nada en este teléfono: pida ayuda desde otro dispositivo, y no lo quite ahora.
# Keep the phone as it is and away from private talks, and ask a helpline for an expert's look before any restart, update or reset.
t-d5bed627c134 = Deje el teléfono como está y lejos de conversaciones privadas, y pida a una línea de ayuda en seguridad digital que lo mire una persona experta antes de cualquier reinicio, actualización o restablecimiento.
# A program published as a sign of spyware ran on this phone
t-b84f8365447f = Un programa publicado como señal de un programa espía se ejecutó en este teléfono
# A program with a name that researchers have published as a sign of spyware left traces of having run. This is the strongest kind of sign a check like this can show, and needs an expert to confirm.
t-abfcd6ff8126 = Un programa con un nombre que investigadores han publicado como señal de un programa espía dejó rastros de haberse ejecutado. Es el tipo de señal más fuerte que puede mostrar una revisión como esta, y necesita que una persona experta la confirme.
# A harmless program has the same name, for example one that a developer named so.
t-28b9310e2b33 = Un programa inofensivo tiene el mismo nombre, por ejemplo uno que alguien que desarrolla llamó así.
# Move private talks to another device now. Keep this phone as it is, away from meetings.
t-e76415cc9d11 = Pase ahora las conversaciones privadas a otro dispositivo. Deje este teléfono como está, lejos de reuniones.
# Ask a helpline for an expert's look before any restart, update or reset: traces can be lost by them.
t-760636beb17c = Pida a una línea de ayuda en seguridad digital que lo mire una persona experta antes de cualquier reinicio, actualización o restablecimiento: con ellos se pueden perder rastros.
# A setting named in published reports on spyware
t-56a47d6fda94 = Un ajuste que nombran informes publicados sobre programas espía
# A setting of this phone is one that published reports on spyware name. It is no attack in itself.
t-d4b803056eb6 = Un ajuste de este teléfono es uno de los que nombran informes publicados sobre programas espía. Por sí mismo no es un ataque.
# The setting was chosen on purpose, by the owner or an employer.
t-14f977913688 = El ajuste lo eligió a propósito la persona dueña o una empresa.
# Ask whoever manages the phone why it is set so.
t-9749926bdd42 = Pregunte a quien gestiona el teléfono por qué está así.
# The record of shutdowns begins later than other logs of the phone
t-28bacedca456 = El registro de apagados empieza más tarde que otros registros del teléfono
# Other logs of the phone saw three or more starts before the first shutdown that the record of shutdowns holds. It may have been emptied, as some spyware does. An empty record is medium, one that begins late low.
t-95f5bb4ee842 = Otros registros del teléfono vieron tres o más encendidos antes del primer apagado que contiene el registro de apagados. Puede que se haya vaciado, como hace algún programa espía. Un registro vacío cuenta como medio, y uno que empieza tarde, como bajo.
# The phone was started after crashes, forced restarts or an empty battery: none of them is recorded.
t-0df1c0b79b8e = El teléfono se encendió después de cierres por error, reinicios forzados o una batería vacía: nada de eso queda registrado.
# The phone was updated or restored, and the record began anew.
t-ca0d57290703 = El teléfono se actualizó o se restauró, y el registro empezó de nuevo.
# The record was not copied whole, or the clock was wrong.
t-3d75123d5e82 = El registro no se copió entero, o el reloj estaba mal.
# Ask how the phone was turned off or restarted in this time, and whether it was updated.
t-0852ab7f6cda = Pregunte cómo se apagó o se reinició el teléfono en este tiempo, y si se actualizó.
# Look for other findings of the same days; alone this says little.
t-af68b3d383f8 = Busque otros hallazgos de los mismos días; por sí solo, esto dice poco.
# Diagnostic reports are listed that are not there
t-9ba917c39487 = Se enumeran informes de diagnóstico que no están
# When the phone collected its data, it listed more reports of crashes than it handed over. Spyware has been seen to remove such reports. How many a phone without any spyware leaves out was not measured.
t-cf79fb36f564 = Cuando el teléfono recogió sus datos, enumeró más informes de cierres por error de los que entregó. Se ha visto un programa espía que quita informes así. No se midió cuántos deja fuera un teléfono sin ningún programa espía.
# The reports were too old or too many to be copied, or were removed between the two steps.
t-7207ca2a49b1 = Los informes eran demasiado viejos o demasiados para copiarse, o se quitaron entre los dos pasos.
# Somebody took files out of the collection before it was handed over.
t-b5e9e657ac97 = Alguien sacó archivos de la recogida antes de que se entregara.
# Look at the names of the missing reports, and collect once more to compare.
t-5e0be7312911 = Mire los nombres de los informes que faltan, y recoja los datos una vez más para comparar.
# A service that opens messages crashed, and within a minute attachments came
t-26cd66f9665a = Un servicio que abre mensajes se cerró por error, y en un minuto llegaron archivos adjuntos
# A service that unpacks what messages bring crashed, and in the minute after it a new folder for attachments of messages appeared. Published attacks by attachments looked like this. So does a picture or a film that the service could not read, sent among others. How often phones without any spyware show it was not measured.
t-4c52010cc3c1 = Se cerró por error un servicio que desempaqueta lo que traen los mensajes, y en el minuto siguiente apareció una carpeta nueva para archivos adjuntos de mensajes. Ataques publicados con archivos adjuntos se veían así. También se ve así una imagen o una película que el servicio no pudo leer, enviada entre otras. No se midió con qué frecuencia lo muestran teléfonos sin ningún programa espía.
# A damaged or unusual attachment made the service crash, and further ones came with it.
t-6dbbd909e918 = Un archivo adjunto dañado o poco común hizo que se cerrara el servicio, y con él llegaron otros.
# The phone was restored or took messages from the cloud at that time, when many folders appear.
t-3b9d64440e88 = El teléfono se restauró o tomó mensajes de la nube a esa hora, cuando aparecen muchas carpetas.
# Look which message came at that time, and from whom, without opening its attachment.
t-798e61e17dc5 = Mire qué mensaje llegó a esa hora, y de quién, sin abrir su archivo adjunto.
# Show this finding to a digital-security helpline, with the report of the crash.
t-44360cf7a9a7 = Muestre este hallazgo a una línea de ayuda en seguridad digital, con el informe del cierre por error.
# Traces of a published attack by message attachment within five minutes
t-e03e57728625 = Rastros de un ataque publicado por archivo adjunto de mensaje en cinco minutos
# Several changes lie within five minutes that researchers also found together on attacked phones: that attack came as an attachment of a message, removed it, and touched these files and parts of the system. Each of them happens on every phone. The more kinds of them meet, and above all with a folder of attachments that changed although no file in it did, the less likely is chance: a folder with two other kinds is high, with one medium, three kinds without a folder low.
t-857bee0c201b = En cinco minutos hay varios cambios que investigadores también encontraron juntos en teléfonos atacados: ese ataque llegó como archivo adjunto de un mensaje, lo quitó, y tocó estos archivos y partes del sistema. Cada uno de ellos pasa en todos los teléfonos. Cuantos más tipos coinciden, y sobre todo con una carpeta de archivos adjuntos que cambió aunque no cambió ningún archivo en ella, menos probable es el azar: una carpeta con otros dos tipos cuenta como alto, con uno como medio, y tres tipos sin carpeta como bajo.
# A message with an attachment was deleted while the phone was in use.
t-e627d4a18f3b = Se borró un mensaje con un archivo adjunto mientras se usaba el teléfono.
# The phone was started, updated, restored or set up at this time.
t-f33676ed39ed = El teléfono se encendió, se actualizó, se restauró o se configuró a esa hora.
# Ask whether messages were deleted, or the phone was updated or restored, at this time.
t-fd7991558e8f = Pregunte si a esa hora se borraron mensajes, o se actualizó o restauró el teléfono.
# A process is missing from lists that should have it
t-e9ea875f8b9b = Un proceso falta en listas que deberían tenerlo
# While the data was collected, the phone was asked in several ways which processes run. This process was started before, is in at least one of the lists and missing from two or more that were read whole. Programs that hide do this. On a phone without spyware that was looked at for this, only the programs of the collection itself differed.
t-809dfae83757 = Mientras se recogían los datos, se preguntó al teléfono de varias maneras qué procesos están en marcha. Este proceso se inició antes, está en al menos una de las listas y falta en dos o más que se leyeron enteras. Lo hacen los programas que se esconden. En un teléfono sin programas espía que se miró para esto, solo variaban los programas de la propia recogida de datos.
# The process ended between one list and the next, as helpers of iOS do when they are idle.
t-ff54546c9a81 = El proceso terminó entre una lista y la siguiente, como hacen los programas auxiliares de iOS cuando no tienen trabajo.
# One of the lists leaves out a kind of process in this version of iOS.
t-a0523b54f3ba = Una de las listas deja fuera un tipo de proceso en esta versión de iOS.
# Memory was short, and iOS ended the process while the data was collected.
t-cf5e52a9864e = Faltaba memoria, e iOS terminó el proceso mientras se recogían los datos.
# Look at the path of the process: is it a part of iOS, or of an app that the owner knows?
t-0edabd30f5ac = Mire la ruta del proceso: ¿es una parte de iOS, o de una aplicación que la persona dueña conoce?
# Collect the same data a second time, without a restart, and compare.
t-9e48efd98553 = Recoja los mismos datos una segunda vez, sin reiniciar, y compare.
# A computer other than that of the acquisition was accepted for adb
t-3ff50da1a36c = Se aceptó para adb una computadora que no es la de la recogida de datos
# Somebody had the unlocked phone in hand and let this computer use it. It may put apps on the phone and read data. The computer that made the acquisition is left out: it is another one. Whose it is is not known.
t-4ba0e0f6e1ed = Alguien tuvo en la mano el teléfono desbloqueado y dejó que esta computadora lo usara. Puede poner aplicaciones en el teléfono y leer datos. La computadora que hizo la recogida de datos se deja fuera: es otra. No se sabe de quién es.
# It is a computer of the owner, or of somebody who helped with the phone.
t-624ac1e522fb = Es una computadora de la persona dueña, o de alguien que ayudó con el teléfono.
# The phone was examined before, with another computer.
t-60b8f80a52ad = El teléfono se examinó antes, con otra computadora.
# Ask whether the owner knows the name of this computer, and when the phone was out of hand.
t-9a130715b6c5 = Pregunte si la persona dueña conoce el nombre de esta computadora, y cuándo estuvo el teléfono fuera de sus manos.
# Accessibility services
t-ad1e2843d649 = Servicios de accesibilidad
# Accounts on the device
t-d8284214765f = Cuentas en el dispositivo
# Checksums of the files of the acquisition
t-04ef48426102 = Sumas de comprobación de los archivos de la recogida de datos
# Key of the computer that made the acquisition
t-a41dc3f24500 = Clave de la computadora que hizo la recogida de datos
# How the acquisition was made
t-d8f8262219e8 = Cómo se hizo la recogida de datos
# Computers that may use the phone over adb
t-83911d029ef1 = Computadoras que pueden usar el teléfono por adb
# Parts of the system that are updated on their own
t-35611bf96946 = Partes del sistema que se actualizan por separado
# Files of apps (APK) and temporary files
t-188409836232 = Archivos de aplicaciones (APK) y archivos temporales
# Operations that apps were allowed and used
t-a8752ebfa40c = Operaciones que las aplicaciones tenían permitidas y usaron
# Apps in the backup
t-e8023c06ead4 = Aplicaciones en la copia de seguridad
# Updates and removals of packages by day
t-580594c891ca = Actualizaciones y eliminaciones de paquetes por día
# Apps exempt from saving battery
t-8429a57351ad = Aplicaciones exentas del ahorro de batería
# Activity noted in the history of the battery
t-06881707c66d = Actividad anotada en el historial de la batería
# State of Bluetooth and paired devices
t-3a4d40d8f427 = Estado de Bluetooth y dispositivos vinculados
# Browsing history of Chrome and related browsers
t-ac3cbafa1961 = Historial de navegación de Chrome y navegadores emparentados
# without root rights it cannot be copied
t-361608db0c4b = sin permisos de root no se puede copiar
# Course of the acquisition
t-1fe89ae2cca1 = Desarrollo de la recogida de datos
# Devices that apps are associated with
t-9514c9c756dd = Dispositivos con los que están asociadas las aplicaciones
# Components of apps and what starts them
t-346d5569962e = Componentes de las aplicaciones y lo que los inicia
# Connections opened by apps (Intrusion Logging)
t-9b58099bfbe9 = Conexiones abiertas por aplicaciones (Registro de intrusiones)
# Databases that apps have open
t-e0a53015da37 = Bases de datos que las aplicaciones tienen abiertas
# Device administrators and owners
t-50cb28a26939 = Administradores y propietarios del dispositivo
# Hosts looked up by apps (Intrusion Logging)
t-ad9f26c7dfe1 = Servidores buscados por aplicaciones (Registro de intrusiones)
# Servers asked for the addresses of names
t-88dd63b2f0a2 = Servidores a los que se piden las direcciones de los nombres
# Index of crashes and starts that were put aside
t-2e41bc1dd70b = Índice de cierres por error y encendidos que se apartaron
# Variables of the environment
t-c3f95ae12932 = Variables de entorno
# Files of the phone
t-0e43b5e096c4 = Archivos del teléfono
# Programs that start with the phone
t-1f7aec5f2791 = Programas que se inician con el teléfono
# without root rights they cannot be read
t-44a4a2aa48c9 = sin permisos de root no se pueden leer
# Keyboards
t-775e3b125286 = Teclados
# Sessions of installation
t-d11b12bd1ca6 = Sesiones de instalación
# Log of the kernel: USB peripherals, denials and faults
t-ae0f4a325330 = Registro del kernel: periféricos USB, denegaciones y fallos
# Packages with a part in the system, and changed ones
t-f40021a3005e = Paquetes con una parte en el sistema, y los cambiados
# Lines of the system's log that matter for security
t-a896397e927f = Líneas del registro del sistema que importan para la seguridad
# Extensions of Magisk and related tools
t-0db126bdd45f = Extensiones de Magisk y herramientas parecidas
# only phones with a tool for root rights have them
t-2587405a8cf7 = solo las tienen los teléfonos con una herramienta para obtener permisos de root
# Text messages (SMS)
t-bb334f016e23 = Mensajes de texto (SMS)
# A backup holds them only when it was made of the telephony provider.
t-7f7832675666 = Una copia de seguridad solo los contiene cuando se hizo del proveedor de telefonía.
# Mounted volumes
t-5e37e921156e = Volúmenes montados
# Multimedia messages (MMS)
t-8b24e0bdb6e8 = Mensajes multimedia (MMS)
# Network connections open when the bug report was made
t-079918075b9f = Conexiones de red abiertas cuando se hizo el informe de errores
# Bytes over the network, by user number
t-7616d68176ee = Bytes por la red, según el número de usuario
# Stacks of programs
t-78db9b0fc9a8 = Pilas de llamadas de programas
# Apps that may read notifications
t-594287bf9787 = Aplicaciones que pueden leer notificaciones
# Packages in the form for machines
t-10abd4cc9563 = Paquetes en el formato para máquinas
# Apps, with their files and signers
t-fffd921f60e3 = Aplicaciones, con sus archivos y quienes las firmaron
# Installed packages
t-c71fae8a51dd = Paquetes instalados
# Changes of the platform for single packages
t-0948757c6f7c = Cambios de la plataforma para paquetes concretos
# Running processes
t-9627ca026834 = Procesos en marcha
# Head of the bug report
t-1fda22f4c68b = Encabezado del informe de errores
# Roles that apps hold
t-d5b1c05fadf0 = Funciones que tienen las aplicaciones
# Android has roles from version 10 on
t-494cc49cbffb = Android tiene estas funciones desde la versión 10
# Programs that give root rights
t-7db7ff49d61f = Programas que dan permisos de root
# Log of USB and debugging on phones of Samsung
t-c52e143cb665 = Registro de USB y depuración en teléfonos de Samsung
# only phones of Samsung have it
t-73bf9f973634 = solo lo tienen los teléfonos de Samsung
# Lock of the screen
t-8ea8ee1b65c7 = Bloqueo de la pantalla
# App that has the screen
t-2581ff9af6ca = Aplicación que tiene la pantalla
# Security events (Intrusion Logging)
t-94b23b8b9c85 = Sucesos de seguridad (Registro de intrusiones)
# Whether SELinux enforces its rules
t-7a1ae565490e = Si SELinux hace cumplir sus reglas
# bug reports do not hold it
t-3253a5d45301 = los informes de errores no lo contienen
# Services of the system
t-8c7ecdc98420 = Servicios del sistema
# Settings of the device
t-e5a450bb3cd9 = Ajustes del dispositivo
# System properties
t-c28fcf1afc06 = Propiedades del sistema
# Crashes of native code
t-3d2fa5f83783 = Cierres por error de código nativo
# a bug report of an ordinary build may leave them out
t-f33e4d128408 = un informe de errores de una versión normal puede dejarlos fuera
# Trust agents
t-d636e7d48882 = Agentes de confianza
# Updates of the system
t-b4851cef240c = Actualizaciones del sistema
# Use of apps, as the system counts it
t-622655b7db42 = Uso de las aplicaciones, según lo cuenta el sistema
# USB port, attached peripherals and its log
t-35a053bd5258 = Puerto USB, periféricos conectados y su registro
# Android users and profiles
t-dfdf39d0f742 = Usuarios y perfiles de Android
# VPNs of the device
t-4a782075f9a6 = VPN del dispositivo
# the service is there from Android 12 on
t-86d8f2abbec2 = el servicio existe desde Android 12
# Wi-Fi networks that the device remembers, and its last connections
t-9d492cfec061 = Redes Wi-Fi que recuerda el dispositivo, y sus últimas conexiones
# Accounts that are set up on the device
t-2d64ca88a5bc = Cuentas configuradas en el dispositivo
# Events noted by the Security framework
t-48cbb8ac9db3 = Sucesos anotados por el marco de seguridad (Security)
# backups do not hold it; a full file system does
t-41dd80534ad1 = las copias de seguridad no lo contienen; un sistema de archivos completo, sí
# Builds of iOS seen in security events
t-69b23e3ab1df = Compilaciones de iOS vistas en sucesos de seguridad
# Processes named in analytics of the system
t-b66d0de28f41 = Procesos nombrados en los datos de análisis del sistema
# backups do not hold it; a sysdiagnose or a full file system does
t-833b59e772a3 = las copias de seguridad no lo contienen; un sysdiagnose o un sistema de archivos completo, sí
# Applications that the App Store's service noted
t-2c1e58fcf8bd = Aplicaciones que anotó el servicio del App Store
# Applications as their stores describe them
t-d1ad64f7ccc4 = Aplicaciones tal como las describen sus tiendas
# Structure of attached files
t-2660730f7449 = Estructura de los archivos adjuntos
# no attachment of these kinds is there, or messages are kept in iCloud
t-1a87cdabc51a = no hay ningún archivo adjunto de estos tipos, o los mensajes se guardan en iCloud
# Direct link to other Apple devices
t-ddf6fcae72a2 = Conexión directa con otros dispositivos de Apple
# backups do not hold it; a sysdiagnose does
t-ed4b035fdd51 = las copias de seguridad no lo contienen; un sysdiagnose, sí
# Device and backup, as the backup describes them
t-87c8e732d021 = Dispositivo y copia de seguridad, tal como los describe la copia
# Log of the battery, as a clock
t-32a257c869fd = Registro de la batería, como reloj
# Places of programs and libraries that were seen
t-b34d0a4c9a61 = Lugares de los programas y bibliotecas que se vieron
# backups do not hold it; a sysdiagnose of iOS 12 to 14 or a full file system does
t-37272190337f = las copias de seguridad no lo contienen; un sysdiagnose de iOS 12 a 14 o un sistema de archivos completo, sí
# Streams about apps and states of the device
t-ebab08b05910 = Secuencias de datos sobre aplicaciones y estados del dispositivo
# backups do not hold it; a full file system of iOS 15 or later does
t-e4a101965e0b = las copias de seguridad no lo contienen; un sistema de archivos completo de iOS 15 o posterior, sí
# Bluetooth devices that were paired or near
t-90f8f4dcf731 = Dispositivos Bluetooth que estaban vinculados o cerca
# Bluetooth devices known during the collection
t-b991535ee40c = Dispositivos Bluetooth conocidos durante la recogida de datos
# Addresses in caches of applications and the system
t-06a56867a3ea = Direcciones en cachés de aplicaciones y del sistema
# backups do not hold caches; it takes a full file system
t-1cb09fd77dcc = las copias de seguridad no contienen cachés; hace falta un sistema de archivos completo
# Calendar events and invitations
t-abf4937c4e16 = Eventos de calendario e invitaciones
# Calls that the device listed
t-d07fe81c463e = Llamadas que anotó el dispositivo
# Site icons stored by Chrome and related browsers
t-442fbede44ba = Iconos de sitios guardados por Chrome y navegadores emparentados
# Chrome may not be installed
t-f00328418cf2 = puede que Chrome no esté instalado
# Containers of apps in iCloud
t-dcc416593339 = Contenedores de aplicaciones en iCloud
# Course of the collection of the sysdiagnose
t-d7bf0c5da56c = Desarrollo de la recogida del sysdiagnose
# backups have no such collection
t-495136246b8b = las copias de seguridad no tienen una recogida así
# Configuration profiles and their settings
t-0000f6320955 = Perfiles de configuración y sus ajustes
# a device without configuration profiles has no such file
t-2412873c209d = un dispositivo sin perfiles de configuración no tiene un archivo así
# Contacts of the address book
t-7328603ca592 = Contactos de la agenda
# Starts and containers, as the container service logged them
t-f75a7391cf4e = Inicios y contenedores, según los anotó el servicio de contenedores
# Cookies of applications, without their values
t-97fa7c821ed7 = Cookies de aplicaciones, sin sus valores
# List of diagnostic reports
t-1630281f24be = Lista de informes de diagnóstico
# Settings of crash reports
t-d958c7f1ee8d = Ajustes de los informes de cierres por error
# many phones do not have it
t-fefc00b0ef97 = muchos teléfonos no lo tienen
# Crashes of processes
t-c1f71c570a03 = Cierres por error de procesos
# Network usage by process
t-154349946bc1 = Uso de la red por proceso
# State of the registry of paired devices
t-951b54b34264 = Estado del registro de dispositivos vinculados
# no watch or other device may have been paired
t-d8d1f234ac47 = puede que no se haya vinculado ningún reloj ni otro dispositivo
# Diagnostic reports of all kinds
t-365e47f82bcf = Informes de diagnóstico de todo tipo
# Restrictions that hold on the device
t-597939733d29 = Restricciones que valen en el dispositivo
# Databases of Signal and Telegram that are not read
t-7fed5f625268 = Bases de datos de Signal y Telegram que no se leen
# neither application was installed, or it keeps its data out of the backup
t-8336542afa0a = ninguna de las dos aplicaciones estaba instalada, o mantiene sus datos fuera de la copia de seguridad
# Settings of calls over the internet
t-0f6416342b70 = Ajustes de las llamadas por internet
# Names of all files
t-d16ce2df5147 = Nombres de todos los archivos
# Site icons stored by Firefox and related browsers
t-90ad083baba2 = Iconos de sitios guardados por Firefox y navegadores emparentados
# Firefox may not be installed
t-9d7e4f2fcdad = puede que Firefox no esté instalado
# Browsing history of Firefox and related browsers
t-079204e21687 = Historial de navegación de Firefox y navegadores emparentados
# Applications that the home screen knows
t-7be915881591 = Aplicaciones que conoce la pantalla de inicio
# Files that were made, changed or removed
t-5d765c1bf728 = Archivos que se crearon, se cambiaron o se quitaron
# Settings of the whole device
t-dd0f769b708c = Ajustes de todo el dispositivo
# Addresses that HomeKit stored
t-88042aca6cc1 = Direcciones que guardó HomeKit
# Handles looked up by identity services
t-466c2d324bb9 = Direcciones buscadas por los servicios de identidad
# Settings of the decoder of pictures
t-6ef339fa0374 = Ajustes del decodificador de imágenes
# Updates of iOS that were put on or taken back
t-55febbfdeb66 = Actualizaciones de iOS que se instalaron o se retiraron
# backups do not hold it; a full file system of iOS 26 or later does
t-60fa5008438e = las copias de seguridad no lo contienen; un sistema de archivos completo de iOS 26 o posterior, sí
# Interactions with people, as applications reported them
t-b055e8582d6c = Interacciones con personas, según las comunicaron las aplicaciones
# recent systems keep it out of the backup
t-5918af92c843 = los sistemas recientes lo mantienen fuera de la copia de seguridad
# Registry of hardware, and accessories
t-ef4bf573abc0 = Registro del hardware, y accesorios
# Processes by memory priority
t-b15d181022d4 = Procesos según su prioridad de memoria
# State of Contact Key Verification
t-570a3e18a810 = Estado de la Verificación de claves de contacto
# Programs that asked for the keyboard
t-76bf1f74855b = Programas que pidieron el teclado
# Use of apps and states of the device
t-d0d07cc8f5e7 = Uso de aplicaciones y estados del dispositivo
# Wi-Fi networks that the device remembers
t-8561f78974ef = Redes Wi-Fi que recuerda el dispositivo
# Services of the system that were switched off
t-f5caa06574aa = Servicios del sistema que se desactivaron
# Programs that asked for the position
t-dc5946fd6e53 = Programas que pidieron la ubicación
# Pairings and requests of computers
t-57eccfd9e2fd = Vinculaciones y peticiones de computadoras
# Starts and shutdowns, as the logging service noted them
t-499ecd95afe2 = Encendidos y apagados, según los anotó el servicio de registros
# Settings forced by management
t-73d86306e94b = Ajustes impuestos por la gestión
# a device on which no setting is forced has no such file
t-82e0cba145de = un dispositivo en el que no hay ningún ajuste impuesto no tiene un archivo así
# Files that the backup lists
t-379eb2e3f3b6 = Archivos que enumera la copia de seguridad
# Files in messages
t-11f9d8fc381c = Archivos en mensajes
# SMS, MMS and iMessages
t-bdc7b8a62c91 = SMS, MMS y mensajes de iMessage
# Builds and upgrades, as the activation service logged them
t-ef88afafbab9 = Compilaciones y actualizaciones, según las anotó el servicio de activación
# Backups made of the device, and restored to it
t-d8f62da480f2 = Copias de seguridad hechas del dispositivo, y restauradas en él
# Apps installed and removed, as the installer logged it
t-fe36041e63f0 = Aplicaciones instaladas y quitadas, según lo anotó el instalador
# backups hold at most a small part of it; a sysdiagnose has it
t-4241fb75139e = las copias de seguridad contienen como mucho una pequeña parte; un sysdiagnose lo tiene
# Network usage by process and network
t-ecab22cb7b8d = Uso de la red por proceso y por red
# most backups do not hold it; a full file system does
t-1c12e893108c = la mayoría de las copias de seguridad no lo contiene; un sistema de archivos completo, sí
# Network connections open during the collection
t-0938d03dea86 = Conexiones de red abiertas durante la recogida de datos
# VPNs, filters and resolvers that are set up
t-42532078f2a3 = VPN, filtros y servicios de nombres configurados
# Network interfaces during the collection
t-b80529da675b = Interfaces de red durante la recogida de datos
# Neighbours in the local network during the collection
t-30a341f9700e = Vecinos en la red local durante la recogida de datos
# Proxies and resolvers of network services
t-78b20157de7b = Proxies y servicios de nombres de los servicios de red
# Names that people share with their messages
t-5b9c1e8b7d05 = Nombres que la gente comparte con sus mensajes
# Settings for notifications, by application
t-d8d4295e22a2 = Ajustes de notificaciones, por aplicación
# Daily count of network use by process
t-f4fef637aeb1 = Recuento diario del uso de la red por proceso
# Property lists of the system
t-84cf73befb3c = Listas de propiedades del sistema
# backups do not hold it in this form; a sysdiagnose does
t-5704702f33c5 = las copias de seguridad no lo contienen en esta forma; un sysdiagnose, sí
# Trusted computers and backups made with them
t-cd3172f35894 = Computadoras de confianza y copias de seguridad hechas con ellas
# Kernel panics and forced restarts
t-97cac4b3a9c5 = Fallos graves del kernel y reinicios forzados
# Power log
t-7e80fcc3f387 = Registro de energía
# Accesses that App Privacy Report noted
t-819c1ec6e545 = Accesos que anotó el Informe de privacidad de las apps
# backups do not hold it; a full file system does, when the report was on
t-d4f404f68416 = las copias de seguridad no lo contienen; un sistema de archivos completo, sí, cuando el informe estaba activado
# Running processes (ps)
t-8ae0e76bc9c0 = Procesos en marcha (ps)
# Processes in snapshots of diagnostic reports
t-91685c74e767 = Procesos en instantáneas de informes de diagnóstico
# Running processes with their threads (ps)
t-def853cc8c7b = Procesos en marcha con sus hilos (ps)
# Configuration profiles coming and going
t-3ac68c4e4c62 = Perfiles de configuración que llegan y se van
# a device to which no configuration profile ever came may have no such file
t-463cd86e743e = un dispositivo al que nunca llegó un perfil de configuración puede no tener un archivo así
# Supervision, management and forced settings
t-da4b74290451 = Supervisión, gestión y ajustes impuestos
# People and places that were used lately
t-e8e88fbee36c = Personas y lugares que se usaron hace poco
# Device as it describes itself to others, and its services
t-4957978b4214 = El dispositivo, tal como se describe ante otros, y sus servicios
# backups do not hold it; a sysdiagnose of iOS 15 or later does
t-d7b56bd20e50 = las copias de seguridad no lo contienen; un sysdiagnose de iOS 15 o posterior, sí
# Counters of unexpected restarts
t-fff3ca39e61c = Contadores de reinicios inesperados
# Processes that used more than their share
t-4911ba138d6e = Procesos que usaron más de lo que les toca
# Tabs of Safari and their pages
t-98c3a1e32bc6 = Pestañas de Safari y sus páginas
# Tabs of Safari on other devices of the account
t-31088b3e425d = Pestañas de Safari en otros dispositivos de la cuenta
# Downloads of Safari
t-6d9159d003fc = Descargas de Safari
# Safari may never have downloaded a file
t-cd3cea233a66 = puede que Safari no haya descargado nunca un archivo
# Site icons stored by Safari
t-06361b897da8 = Iconos de sitios guardados por Safari
# backups do not hold it; it takes a full file system
t-7e80c6a56cda = las copias de seguridad no lo contienen; hace falta un sistema de archivos completo
# Safari browsing history
t-be4869f61658 = Historial de navegación de Safari
# Open, private and recently closed tabs of Safari
t-bfebd2f8589c = Pestañas abiertas, privadas y cerradas hace poco de Safari
# Use of apps and pages by the hour
t-f330851c4d1d = Uso de aplicaciones y páginas por hora
# Events of the security services
t-efcba34c24c2 = Sucesos de los servicios de seguridad
# Libraries in the caches of shared code
t-2ea0f840bcb1 = Bibliotecas en las cachés de código compartido
# Web sites that apps name as theirs
t-598da1d684a0 = Sitios web que las aplicaciones nombran como suyos
# Shortcuts and automations
t-2e135fde2d43 = Atajos y automatizaciones
# no shortcut was ever made
t-0dfed695cfd1 = no se hizo nunca ningún atajo
# Processes still running at shutdown
t-2bc745dda880 = Procesos que seguían en marcha durante el apagado
# Settings of the system's updates
t-81a6a9763f7f = Ajustes de las actualizaciones del sistema
# Samples of running processes (spindump)
t-c72e52bf3932 = Muestras de procesos en marcha (spindump)
# Downloads of the stores, with their addresses
t-de9e80f6e099 = Descargas de las tiendas, con sus direcciones
# Applications that the store's service dealt with
t-0a5b3a50999e = Aplicaciones de las que se ocupó el servicio de la tienda
# backups leave it out
t-cc598121f8ff = las copias de seguridad lo dejan fuera
# Apps that the App Store installed or updated
t-6981dfe3ac0e = Aplicaciones que instaló o actualizó el App Store
# State of the kernel and its protections
t-70d037e0735b = Estado del kernel y de sus protecciones
# Installed version of the system
t-4f7568736285 = Versión instalada del sistema
# backups do not hold it: they tell the version themselves
t-55f4479d6858 = las copias de seguridad no lo contienen: dicen la versión ellas mismas
# Tasks of the kernel
t-25d3731fa0a0 = Tareas del kernel
# Stored permission decisions
t-bdaea9e623ba = Decisiones guardadas sobre permisos
# Certificates added to those that the system trusts
t-fd6ca60c1349 = Certificados añadidos a los que el sistema da por buenos
# Devices in the circle of the Apple Account
t-5f533be854a0 = Dispositivos en el círculo de la cuenta de Apple
# Span of the unified log
t-eed9f854868d = Tiempo que abarca el registro unificado
# Paths of binaries that the unified log knows
t-df5dd0d4f9da = Rutas de programas que conoce el registro unificado
# Boots and steps of the clock in the unified log
t-518001925d4d = Encendidos y saltos del reloj en el registro unificado
# Messages of the unified log about programs
t-072392106c0b = Mensajes del registro unificado sobre programas
# Processes that wrote into the unified log
t-a7fa1e9fde49 = Procesos que escribieron en el registro unificado
# Programs that wrote most into the unified log
t-62c0d163f665 = Programas que más escribieron en el registro unificado
# Devices attached over USB
t-29c11f980c88 = Dispositivos conectados por USB
# Versions of iOS that wrote reports
t-906044c68d4e = Versiones de iOS que escribieron informes
# Calls, numbers and messages of Viber
t-f6898b761db9 = Llamadas, números y mensajes de Viber
# Viber was not installed, or keeps its data out of the backup
t-578dbc58f378 = Viber no estaba instalado, o mantiene sus datos fuera de la copia de seguridad
# Web pages on the home screen
t-42911e7fdc9d = Páginas web en la pantalla de inicio
# there may be no web page on the home screen
t-1eb613454842 = puede que no haya ninguna página web en la pantalla de inicio
# Domains seen by WebKit in each application
t-bf7443f54ad8 = Dominios vistos por WebKit en cada aplicación
# Domains seen by WebKit in each application, older form
t-453f25840ca0 = Dominios vistos por WebKit en cada aplicación, forma antigua
# only older systems write it
t-c77d397735fd = solo lo escriben sistemas más viejos
# Sites that stored data in each application
t-20ac88e09271 = Sitios que guardaron datos en cada aplicación
# backups hold little of it; it takes a full file system
t-16ed7ad49188 = las copias de seguridad contienen poco; hace falta un sistema de archivos completo
# Calls that WhatsApp listed
t-3466efa93e63 = Llamadas que anotó WhatsApp
# WhatsApp was not installed, or keeps its data out of the backup
t-3e7ce8198675 = WhatsApp no estaba instalado, o mantiene sus datos fuera de la copia de seguridad
# WhatsApp contacts and identifiers
t-83a86250c7e5 = Contactos e identificadores de WhatsApp
# WhatsApp messages and chats
t-2421eaffa2de = Mensajes y chats de WhatsApp
# Wi-Fi networks of the last time
t-780a52525b8e = Redes Wi-Fi de los últimos tiempos
# Wi-Fi networks in reach
t-ab8653c43b8a = Redes Wi-Fi al alcance
# Passwords of Wi-Fi networks in the keychain
t-8ff7eb40e0cc = Contraseñas de redes Wi-Fi en el llavero
# backups without encryption leave it out
t-952ce13ff187 = las copias de seguridad sin cifrado lo dejan fuera
# it is read only when asked for, with --log-messages
t-9d51257c5c30 = solo se lee cuando se pide, con --log-messages
# A sysdiagnose holds the state of a phone at one moment and logs of the days before it, but no messages, calls or visits
t-af0ceae144f4 = Un sysdiagnose contiene el estado de un teléfono en un momento y los registros de los días anteriores, pero no mensajes, llamadas ni visitas
# A backup made without encryption lacks several kinds of data
t-fbeee5930d04 = A una copia de seguridad hecha sin cifrado le faltan varios tipos de datos
# An Android backup holds only what apps let be backed up: of most devices messages and settings, but no calls, no list of all apps and no logs
t-62972f21dbd7 = Una copia de seguridad de Android contiene solo lo que las aplicaciones dejan copiar: de la mayoría de los dispositivos, mensajes y ajustes, pero no llamadas, ni la lista de todas las aplicaciones, ni registros
# A bug report holds the state of a device at one moment and logs of the hours before it, but no messages, no calls and no files of apps
t-b90574543ae9 = Un informe de errores contiene el estado de un dispositivo en un momento y los registros de las horas anteriores, pero no mensajes, ni llamadas, ni archivos de aplicaciones
# An acquisition made over adb without root holds what the shell of Android may see: no files of apps
t-e80ce51c4ad8 = Una recogida de datos hecha por adb sin root contiene lo que puede ver el shell de Android: ningún archivo de aplicaciones
# Intrusion Logs hold security events, host names and connections of the days for which the owner had them on, and nothing else
t-c670e8d13261 = Los Registros de intrusiones contienen sucesos de seguridad, nombres de servidores y conexiones de los días en que la persona dueña los tenía activados, y nada más
# A copy of a file system holds what its program could reach, perhaps a part
t-7e5f504090be = Una copia de un sistema de archivos contiene lo que su programa pudo alcanzar, quizá solo una parte
# The rule is too wide, and ordinary files meet it, too.
t-a377622e529d = La regla es demasiado amplia, y también coinciden con ella archivos normales.
# The file only tells of what the rule looks for, as a report or a list of signs does.
t-f796060fca93 = El archivo solo habla de lo que busca la regla, como hace un informe o una lista de señales.
# Ask who wrote the rule what it looks for and how sure it is.
t-4c0faa295648 = Pregunte a quien escribió la regla qué busca y cuánta certeza tiene.
# Have a digital-security helpline look at the file; it is kept in the acquisition.
t-96901bdec6d4 = Haga que una línea de ayuda en seguridad digital mire el archivo; está guardado en la recogida de datos.
# All of them help without charge. Write from another device than the phone in question.
t-86f053a8faf0 = Todas ayudan sin cobrar. Escriba desde un dispositivo que no sea el teléfono en cuestión.
# activists, human rights defenders, journalists, bloggers, media and other civil society organisations
t-228074f92dc1 = activistas, defensores y defensoras de derechos humanos, periodistas, blogueros, medios y otras organizaciones de la sociedad civil
# Day and night, every day. Apple's own notice about spyware names this helpline. First answer within about two hours; then they ask who you are before they help.
t-e5412e9307b3 = De día y de noche, todos los días. El aviso de la propia Apple sobre programas espía nombra esta línea de ayuda. Da una primera respuesta en unas dos horas; después pregunta quién es usted antes de ayudar.
# human rights defenders, activists, journalists and other members of civil society
t-e9d099aad93a = defensores y defensoras de derechos humanos, activistas, periodistas y otros miembros de la sociedad civil
# Examines devices for spyware and knows signs that are not public.
t-0dc98fee2a18 = Examina dispositivos en busca de programas espía y conoce señales que no son públicas.
# journalists
t-9c82da9dd76d = periodistas
# Examines devices of journalists. They ask who you are, in which country, and what makes you suspect something. For an emergency they point to the Access Now helpline.
t-bd1447f9dc3f = Examina dispositivos de periodistas. Pregunta quién es usted, en qué país está y qué le hace sospechar algo. Para una emergencia remite a la línea de ayuda de Access Now.
# Emergency help for journalists in danger.
t-11c8a6b1f753 = Ayuda de emergencia para periodistas en peligro.
# human rights defenders
t-fd613f122945 = defensores y defensoras de derechos humanos
# Emergency help for human rights defenders in danger.
t-1e04849d32cf = Ayuda de emergencia para defensores y defensoras de derechos humanos en peligro.
# civil society; a network of helpers in many countries
t-10c911893c5f = sociedad civil; una red de líneas de ayuda en seguridad digital en muchos países
# Through it you may find a member near you who speaks your language.
t-73f2dce38f47 = A través de ella puede encontrar un miembro cerca de usted que hable su idioma.
# Programs that were seen, by all sources together
t-9b3503649e14 = Programas que se vieron, según todas las fuentes juntas
# Apps, by all sources together
t-c57648bc1e23 = Aplicaciones, según todas las fuentes juntas
# Files, by YARA rules that were given
t-a979002e46f1 = Archivos, según las reglas YARA que se dieron
# A camera, a scanner or a program for pictures gave it this name.
t-640608c921ca = Una cámara, un escáner o un programa de imágenes le dio ese nombre.
# A picture or document has a structure that published attacks needed
t-4a19def13b70 = Una imagen o un documento tiene una estructura que necesitaban ataques publicados
# A picture with another name than its kind carries files for the folder of an app
t-0cb38ce88063 = Una imagen con un nombre que no es el de su tipo lleva archivos para la carpeta de una app
# A raw picture has the name of an ordinary one
t-21bc83d785f8 = Una imagen sin procesar tiene el nombre de una normal
# A researcher or a tester sent such a file.
t-4f89d2f911f7 = Alguien que investiga o hace pruebas envió un archivo así.
# An archive is glued to the end of this picture. Programs that show the picture do not see it. People hide files in pictures in this way for fun, and a published attack on phones of Samsung brought its programs so.
t-587640e0f40c = Al final de esta imagen hay pegado un archivo comprimido. Los programas que muestran la imagen no lo ven. Hay quien esconde así archivos en imágenes por diversión, y un ataque publicado contra teléfonos Samsung trajo así sus programas.
# An archive is hidden behind a picture
t-24545e3d7c8f = Detrás de una imagen se esconde un archivo comprimido
# An archive is hidden behind an attached picture
t-74f252594644 = Detrás de una imagen adjunta se esconde un archivo comprimido
# Ask whether the owner knows the picture and who sent it.
t-54254a86d098 = Pregunte si la persona dueña conoce la imagen y quién la envió.
# Inside of this file is a structure that makes careless programs write beyond their memory. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-59870f371c6b = Dentro de este archivo hay una estructura que hace que programas descuidados escriban fuera de su memoria. Los programas que crean imágenes y documentos no la escriben. Sí lo hicieron ataques que no necesitaban ninguna acción de la persona dueña (de 2021 a 2025). Un solo archivo así no dice si el ataque funcionó.
# Somebody hid files behind the picture for fun, or a program for raw pictures added its own data.
t-f1f3df6dcfa2 = Alguien escondió archivos detrás de la imagen por diversión, o un programa de imágenes sin procesar añadió datos propios.
# Structure of pictures and documents
t-9852c9a4ccac = Estructura de imágenes y documentos
# This file is called like an ordinary picture and is a raw one (TIFF or DNG), which phones and messengers hardly ever send. A published attack on phones of Samsung came under such names. Some programs name their raw pictures so, too.
t-84792e0b56ab = Este archivo se llama como una imagen normal y es una imagen sin procesar (TIFF o DNG), que los teléfonos y las apps de mensajería casi nunca envían. Un ataque publicado contra teléfonos Samsung llegó con nombres así. Algunos programas también llaman así a sus imágenes sin procesar.
# This file is called like an ordinary picture and is another kind of picture, and behind it lies an archive whose names lie in the folder of an app. Two independent facts meet here. A published attack on phones of Samsung came in this way over a messenger in 2024 and 2025. The file alone does not tell whether the attack worked.
t-ba814af07224 = Este archivo se llama como una imagen normal y es otro tipo de imagen, y detrás de él hay un archivo comprimido cuyos nombres están en la carpeta de una app. Aquí coinciden dos hechos independientes. Un ataque publicado contra teléfonos Samsung llegó de esta manera por una app de mensajería en 2024 y 2025. El archivo por sí solo no dice si el ataque funcionó.
# Bluetooth connected
t-8bcb4cb1413f = Bluetooth conectado
# Bluetooth crashed
t-80dde65bcb84 = Bluetooth falló
# Bluetooth disconnected
t-cd7d40e6bf33 = Bluetooth desconectado
# Bluetooth switched off
t-14f83c76a369 = Bluetooth apagado
# Bluetooth switched on
t-4b7cd9b7ed13 = Bluetooth encendido
# NFC switched off
t-7ea7f3324f4d = NFC apagado
# NFC switched on
t-767c28e841ec = NFC encendido
# SELinux changed its mode
t-e6d423481e20 = SELinux cambió de modo
# USB carried data first, as the history of the battery has it
t-0686a33b7b74 = el USB transmitió datos por primera vez, según el historial de la batería
# USB peripheral attached
t-fbb682bdfe7c = periférico USB conectado
# USB peripheral removed
t-c13ed1c4db8c = periférico USB retirado
# VPN changed
t-b86feaa98a10 = VPN cambiada
# VPN, by a line of the log
t-a501dcde2283 = VPN, según una línea del registro
# Wi-Fi connected
t-60554adcaf7c = Wi-Fi conectada
# Wi-Fi disconnected
t-85fb40794fe8 = Wi-Fi desconectada
# Wi-Fi network added
t-9b59c4665660 = red Wi-Fi añadida
# Wi-Fi network added or changed
t-1d45535c8244 = red Wi-Fi añadida o cambiada
# Wi-Fi network last joined by a person
t-cbecbad58b2c = última vez que una persona se unió a la red Wi-Fi
# Wi-Fi network last joined by the device itself
t-8f0ffc086cf8 = última vez que el dispositivo se unió por sí solo a la red Wi-Fi
# Wi-Fi network noted
t-bfe4c60fe30c = red Wi-Fi anotada
# a computer used the phone
t-005873e18d50 = una computadora usó el teléfono
# about text changed
t-d2eef2655458 = texto de presentación cambiado
# about text expires
t-fd9ac85b4a12 = el texto de presentación caduca
# access noted by App Privacy Report
t-e334f3e88be6 = acceso anotado por el informe de privacidad de las apps
# accessibility, by a line of the log
t-d28f91a4dd45 = accesibilidad, según una línea del registro
# accessory connected
t-0bc0f7f64884 = accesorio conectado
# accessory disconnected
t-6378aef11e17 = accesorio desconectado
# account changed
t-8803be3f0e9e = cuenta cambiada
# account set up
t-4c086ca84750 = cuenta configurada
# acquisition begun
t-ef2667d3cc8d = recogida de datos empezada
# acquisition ended
t-67e5298f25b5 = recogida de datos terminada
# activation service started
t-9693bbd6c21d = servicio de activación iniciado
# adb shell opened
t-9218dca741ac = consola de adb abierta
# address used
t-bf1c571af526 = dirección usada
# analytics collected
t-5eecb1aa6d21 = datos de análisis recogidos
# answer from the network stored
t-1c9319a96b3b = respuesta de la red guardada
# app came to the screen
t-d432d5b73abd = una app pasó a la pantalla
# app crashed
t-c8a8c67ab996 = una app falló
# app deleted
t-17cf806e3e70 = app borrada
# app did not answer
t-679b55fa2cf3 = una app no respondió
# app first on the screen, as the history of the battery has it
t-d3e65cdcdc8e = una app estuvo por primera vez en la pantalla, según el historial de la batería
# app in front
t-666e4000ed1d = app en primer plano
# app in front or left
t-f16d8c97cab1 = app puesta en primer plano o dejada
# app installed
t-fdd2029c1b52 = app instalada
# app installed first
t-8048826e3262 = app instalada por primera vez
# app installed or updated
t-70a9e6a31bf4 = app instalada o actualizada
# app installed or updated by the store
t-b102c76d0276 = app instalada o actualizada por la tienda
# app last used
t-f274e2acb1a6 = app usada por última vez
# app process started
t-efefb9302031 = proceso de una app iniciado
# app put on the device
t-484dd3f5029a = app puesta en el dispositivo
# app stopped by force
t-9f09eec565eb = app detenida a la fuerza
# app that did not answer put aside
t-e1a951047d31 = app que no respondió, guardada aparte
# app uninstalled
t-2b49074b6517 = app desinstalada
# app used
t-48e99ddabb5f = app usada
# application bought or loaded
t-32fb07652748 = aplicación comprada o descargada
# application installed
t-087403f6e170 = aplicación instalada
# application installed or updated
t-0d066cc96d81 = aplicación instalada o actualizada
# application removed
t-7e83d7d56f00 = aplicación quitada
# attachment received
t-ce60e27002f6 = archivo adjunto recibido
# attachment sent
t-db8550d2c642 = archivo adjunto enviado
# attachment transfer started
t-c3024ce9d52a = transferencia de un adjunto empezada
# attempt to unlock
t-fce5e8a636b2 = intento de desbloqueo
# backup
t-54d00d867758 = copia de seguridad
# backup attempted
t-b41d89c3071e = copia de seguridad intentada
# backup made
t-458bc74af06d = copia de seguridad hecha
# backup status written
t-133b10d02d52 = estado de la copia de seguridad escrito
# backup switched by an administrator
t-561cc5be3a32 = copia de seguridad activada o desactivada por un administrador
# backups to iCloud switched on
t-01678c310977 = copias de seguridad en iCloud activadas
# began to get large moves
t-c2acc6d05c98 = empezó a recibir grandes desplazamientos
# began to get the position
t-8171122c762f = empezó a recibir la posición
# began to get visits
t-904b70650cc4 = empezó a recibir visitas a lugares
# began to use the position
t-4d602c4126d0 = empezó a usar la posición
# began to watch a place
t-67e1d82e35e3 = empezó a vigilar un lugar
# began to watch beacons
t-85bf242fdb58 = empezó a vigilar balizas
# beginning of deleted browsing history
t-0a0e69a3afcc = principio del historial de navegación borrado
# bug report made
t-66fc7be2e3cb = informe de errores hecho
# build of iOS first seen
t-d591d03267c4 = compilación de iOS vista por primera vez
# calendar event begins
t-aeb5240c0d43 = empieza un evento del calendario
# calendar event changed
t-f4cf1d25841c = evento del calendario cambiado
# calendar event created
t-b877a1b98483 = evento del calendario creado
# calendar event ends
t-907df9aa81d1 = termina un evento del calendario
# call answered
t-a3270a0e86bc = llamada contestada
# call made
t-06a854866b1e = llamada hecha
# call missed
t-5f7f59e03184 = llamada perdida
# call not answered
t-a74766bd54f7 = llamada no contestada
# call over the internet began
t-26fbbb30bbdf = empezó una llamada por internet
# call received
t-6aef00d7799b = llamada recibida
# call received or made
t-98dfa42691ea = llamada recibida o hecha
# camera switched off
t-787cf45af832 = cámara apagada
# camera switched on
t-aa4f45614e4d = cámara encendida
# camera used
t-13fc34a5ddd7 = cámara usada
# certificate authority added
t-a1b098b60098 = autoridad de certificación añadida
# certificate authority removed
t-0cf18601ee7c = autoridad de certificación quitada
# certificate refused
t-e3165c704aec = certificado rechazado
# client of the location service
t-601f8261caa1 = cliente del servicio de localización
# clock of the phone set
t-4bb613de29cf = reloj del teléfono ajustado
# clock set back
t-bbb3eb80e0f0 = reloj atrasado
# clock was set
t-d567020440c3 = se ajustó el reloj
# code from an unusual place was loaded
t-6e78fae962e9 = se cargó código desde un lugar inusual
# command over adb
t-49dd0b31a12a = orden por adb
# companion device approved
t-66cf79f1d600 = dispositivo acompañante aceptado
# companion device connected
t-7daaafc09606 = dispositivo acompañante conectado
# complexity of passwords set
t-d71c5e9acc4e = complejidad de las contraseñas fijada
# computer asked to debug the phone
t-f4ee889b425c = una computadora pidió depurar el teléfono
# computer connected over adb last
t-89cd6bdca284 = última conexión de una computadora por adb
# configuration profile changed
t-12db076a7ffd = perfil de configuración cambiado
# configuration profile put on the device
t-7182dea3e923 = perfil de configuración puesto en el dispositivo
# connected to a Wi-Fi network
t-c7d6d3d2612a = conectado a una red Wi-Fi
# connection in the power log
t-27210a41f98c = conexión en el registro de energía
# connection opened
t-b3a58db60ac4 = conexión abierta
# contact changed
t-ae6649e23eb0 = contacto cambiado
# contact created
t-473202b0b711 = contacto creado
# contact updated
t-eba3e5d16da2 = contacto actualizado
# container not served
t-3897c50a8aba = contenedor no entregado
# container of an app made
t-da44dd43a2a1 = contenedor de una app creado
# container of an app removed
t-174c35d8d25e = contenedor de una app quitado
# containers tidied up
t-84fbffe2573a = contenedores ordenados
# conversation changed
t-b90045e0352d = conversación cambiada
# cookie made
t-9a40d6be43a5 = cookie creada
# crash put aside
t-70192ef19862 = fallo guardado aparte
# daemon of iCloud Drive started
t-d54265920a87 = servicio de iCloud Drive iniciado
# date in a property list
t-1801f207d9eb = fecha en una lista de propiedades
# date stored beside an address of HomeKit
t-abf8cafb3ad6 = fecha guardada junto a una dirección de HomeKit
# date stored in preferences
t-7239eb4fa9c6 = fecha guardada en las preferencias
# debugging, by a line of the log
t-1612182ce96d = depuración, según una línea del registro
# deleted calendar event begins
t-5c1b719d8ee7 = empieza un evento del calendario borrado
# device administration, by a line of the log
t-adb77fe7dac3 = administración del dispositivo, según una línea del registro
# device locked
t-ea23a3e71888 = dispositivo bloqueado
# device locked by an administrator
t-f8f2e06dfdb4 = dispositivo bloqueado por un administrador
# device restored from a backup
t-87c78f25fd15 = dispositivo restaurado desde una copia de seguridad
# device set up anew
t-08d492ff374e = dispositivo configurado de nuevo
# device shut down
t-0d2dd40b7fd7 = dispositivo apagado
# device started
t-2fcf63f87aa3 = dispositivo encendido
# device told about its tabs
t-94f1b104bce7 = un dispositivo informó de sus pestañas
# diagnostic report listed
t-1223ffd4129f = informe de diagnóstico enumerado
# diagnostic report written
t-319a261e3da7 = informe de diagnóstico escrito
# disappearing messages set
t-654bae583515 = mensajes que desaparecen configurados
# domain last seen by WebKit
t-37e18d3c178c = dominio visto por última vez por WebKit
# download begun
t-fab2fd8ef252 = descarga empezada
# download finished
t-468b2ae55e81 = descarga terminada
# end of deleted browsing history
t-4ad3564d9a81 = final del historial de navegación borrado
# erasing the device failed
t-b353627c3079 = falló el borrado del dispositivo
# event of a security service
t-04cac4a7c4c4 = evento de un servicio de seguridad
# event that is not understood
t-d0433fced565 = evento que no se entiende
# expiry of passwords set
t-1f56a237a200 = caducidad de las contraseñas fijada
# fault of the kernel
t-b0c59d31b6f1 = fallo del núcleo del sistema
# features of the lock screen switched off
t-59196100fa6b = funciones de la pantalla de bloqueo desactivadas
# file copied from the device over adb
t-845303a97831 = archivo copiado desde el dispositivo por adb
# file copied to the device over adb
t-f9456c02b673 = archivo copiado al dispositivo por adb
# file created
t-edbe0d8d3f53 = archivo creado
# file created, modified
t-825989d3342b = archivo creado, modificado
# file created, modified, status changed
t-0d4027c442df = archivo creado, modificado, con estado cambiado
# file created, status changed
t-96e9105534e5 = archivo creado, con estado cambiado
# file modified
t-b21cb869bcfd = archivo modificado
# file modified, status changed
t-2f5d0a505a78 = archivo modificado, con estado cambiado
# file of the unified log begun
t-94b23498bc5f = archivo del registro unificado empezado
# file state changed
t-11d0b11a0292 = estado del archivo cambiado
# file status changed
t-6fe16da437e3 = situación del archivo cambiada
# first interaction from contact
t-5e74a0f19d46 = primera interacción del contacto
# first interaction received with contact
t-486ec11a7039 = primera interacción recibida con el contacto
# first interaction to contact
t-142eaecd82ec = primera interacción hacia el contacto
# first stored message of chat
t-871f17dc5367 = primer mensaje guardado del chat
# form of passwords set
t-1938454284ef = forma de las contraseñas fijada
# group created
t-1b1d186fb7fd = grupo creado
# handle looked up
t-fd5991dfc032 = identificador consultado
# history of passwords set
t-5c149ee34fdc = historial de contraseñas fijado
# host looked up
t-12966eb44ce9 = nombre de servidor consultado
# hour in which an app or page was used
t-51a79111f154 = hora en la que se usó una app o una página
# installation of an app failed
t-8cd99c5d9c47 = falló la instalación de una app
# installation of an app requested
t-f52f8c326f92 = instalación de una app solicitada
# installation of application begun
t-a61e3dffc727 = instalación de la aplicación empezada
# interaction ended
t-b67a41fcf9f1 = interacción terminada
# interaction started
t-5beb4785cda8 = interacción empezada
# kernel stopped
t-8043c768d6ad = el núcleo del sistema se detuvo
# key destroyed
t-ea98bc97f386 = clave destruida
# key generated
t-a9bc824a5dc5 = clave generada
# key imported
t-85882846d0eb = clave importada
# key in the key store is damaged
t-ac609041c2d8 = una clave del almacén de claves está dañada
# keyboard last asked for
t-eca42091decd = última vez que se pidió el teclado
# last backup
t-6b2be7b21a5b = última copia de seguridad
# last backup to a computer
t-8206efac5f86 = última copia de seguridad en una computadora
# last backup to iCloud
t-afffbfca41b1 = última copia de seguridad en iCloud
# last connected to a Wi-Fi access point
t-1354fba3afa0 = última conexión a un punto de acceso Wi-Fi
# last interaction from contact
t-6a2a0aa600a1 = última interacción del contacto
# last interaction received with contact
t-7b84dd08e9e4 = última interacción recibida con el contacto
# last interaction to contact
t-83ee12c66844 = última interacción hacia el contacto
# last message of chat
t-e1c9f7020f31 = último mensaje del chat
# line in the log of the USB port
t-3894f45e6527 = línea en el registro del puerto USB
# line with a word of a known attack
t-d3fdd55dbdbd = línea con una palabra de un ataque conocido
# lock changed
t-57cb51928867 = bloqueo cambiado
# lock screen gone
t-1bd9db22f97f = pantalla de bloqueo desaparecida
# lock screen left
t-b68dcae647b8 = pantalla de bloqueo dejada
# lock screen shown
t-3c7b9682ef0e = pantalla de bloqueo mostrada
# log of the kernel put aside
t-814936c9fee1 = registro del núcleo guardado aparte
# longest time to the screen lock set
t-4c79fb32fc7b = tiempo máximo hasta el bloqueo de pantalla fijado
# managed setting changed
t-2fad2b3db890 = ajuste gestionado cambiado
# medium mounted
t-217ed0116bad = soporte de datos montado
# medium unmounted
t-9f2314d6a90e = soporte de datos desmontado
# message deleted
t-508777f70f8c = mensaje borrado
# message delivered
t-48c306fed377 = mensaje entregado
# message edited
t-c9936d35dfb7 = mensaje editado
# message noted, and not sent by then
t-c2702536a189 = mensaje anotado, y no enviado hasta entonces
# message of the unified log
t-35c16b60ce4c = mensaje del registro unificado
# message read
t-5cfe36454c8c = mensaje leído
# message read by recipient
t-32ba089613fa = mensaje leído por quien lo recibió
# message received
t-23150d511b2c = mensaje recibido
# message received or sent
t-a16e207b5dcc = mensaje recibido o enviado
# message sent
t-6607660755f9 = mensaje enviado
# message sent by the other side
t-8407457c11ad = mensaje enviado por la otra parte
# message taken back
t-9e40c8afe6a7 = mensaje retirado
# most attempts at the password set
t-99af1395a7ff = máximo de intentos de contraseña fijado
# network first used
t-09c09d4df084 = red usada por primera vez
# network last used
t-9ea4b8a49a1f = red usada por última vez
# network usage counted
t-4f5a49b62e13 = uso de la red contado
# network usage counted for a process without entry
t-ba54c1ed44fc = uso de la red contado para un proceso sin entrada
# network use counted
t-0b3b2f107797 = utilización de la red contada
# network use in the power log
t-421525f38d94 = uso de la red en el registro de energía
# noted by the service for updates
t-9bc89171bf2f = anotado por el servicio de actualizaciones
# notification of domain last touched
t-7212053908f7 = última notificación tratada del dominio
# number and identifier paired
t-71ef1d894548 = número e identificador emparejados
# operation refused to an app
t-715a6c873736 = operación denegada a una app
# operation used by an app
t-9b2710655b8d = operación usada por una app
# package installed
t-76a0b5005d0c = paquete instalado
# package installed or updated, as the history of the battery has it
t-1a85ab69b292 = paquete instalado o actualizado, según el historial de la batería
# package of application listed
t-ec32e4abf4e7 = paquete de la aplicación enumerado
# package removed
t-c630d1b1256b = paquete quitado
# package removed, as the history of the battery has it
t-c7439e4ab317 = paquete quitado, según el historial de la batería
# package updated
t-6c56024b07f4 = paquete actualizado
# packages changed, by a line of the log
t-97897901f2a7 = paquetes cambiados, según una línea del registro
# page last visited
t-4f9e0d6d7e71 = página visitada por última vez
# page of domain last touched
t-e073cd392861 = última interacción con una página del dominio
# page visited
t-910381864ccc = página visitada
# page visited on another device
t-c1999cbb521f = página visitada en otro dispositivo
# paired with a computer
t-888dc0da319e = emparejado con una computadora
# pairings with computers removed
t-a93c2a396b1f = emparejamientos con computadoras eliminados
# part of the system updated
t-d8054c620404 = parte del sistema actualizada
# part of the unified log begins
t-62a7e7436e09 = empieza una parte del registro unificado
# participant of deleted calendar event changed
t-9b5b764d2f58 = participante de un evento borrado del calendario cambiado
# passcode changed
t-7d41d30dfdc6 = código de desbloqueo cambiado
# password of a Wi-Fi network changed
t-c12c1a92b4a8 = contraseña de una red Wi-Fi cambiada
# password of a Wi-Fi network in the keychain changed
t-c0bf559076d6 = contraseña de una red Wi-Fi cambiada en el llavero
# password of a Wi-Fi network stored in the keychain
t-7e6eeec7a0ed = contraseña de una red Wi-Fi guardada en el llavero
# permission decision changed
t-c049f30f436c = decisión sobre un permiso cambiada
# permission decision expired
t-483e0ca161a6 = decisión sobre un permiso caducada
# phone fell asleep
t-f78033234212 = el teléfono se durmió
# phone shut down
t-b5b1012e20a8 = teléfono apagado
# phone started
t-973d672f93de = teléfono encendido
# phone started (to the minute)
t-6289e5a0c15d = teléfono encendido (con precisión de un minuto)
# plug changed
t-9948522e668d = cargador conectado o desconectado
# power button held
t-6961b3f08092 = botón de encendido mantenido
# process crashed
t-24d2c0edfcd1 = un proceso falló
# process ended
t-7aa7a5a0ea88 = proceso terminado
# process ended by the system
t-7c05120d4e7c = proceso terminado por el sistema
# process first used the network
t-066b86f40889 = un proceso usó la red por primera vez
# process in the power log
t-8bf7d4d83457 = proceso en el registro de energía
# process last used the network
t-f3d1768afc35 = un proceso usó la red por última vez
# process ran
t-420c27838e20 = un proceso estuvo en marcha
# process started
t-daac939e1898 = proceso iniciado
# process still running at shutdown
t-9c127d3ab2d8 = proceso aún en marcha durante el apagado
# processes noted
t-5ca034c679e0 = procesos anotados
# program crashed
t-8358386c2ac6 = un programa falló
# program did not respond
t-7a0182bc366f = un programa no respondió
# program first noted as busy in the log
t-6b3e8c0f2593 = programa anotado por primera vez como activo en el registro
# program last noted as busy in the log
t-e326dcda19f2 = programa anotado por última vez como activo en el registro
# push message received
t-b9cd6f1bb93f = mensaje push recibido
# record of contact created
t-409b843e19eb = registro del contacto creado
# record of interaction created
t-8fbf7f3210e0 = registro de la interacción creado
# recording of the screen, by a line of the log
t-e1745bd0e6aa = grabación de la pantalla, según una línea del registro
# recovery system started
t-2b612c465eba = sistema de recuperación iniciado
# reminder of permission decision
t-d6d948fa5aea = recordatorio de la decisión sobre un permiso
# restriction added
t-66ceff2516cf = restricción añadida
# restriction removed
t-5ddf89f81375 = restricción quitada
# screen changed
t-ab033437dcbe = pantalla cambiada
# screen lock changed
t-4f8528a975a8 = bloqueo de pantalla cambiado
# screen of an app opened
t-b334e665606b = pantalla de una app abierta
# screen off
t-de3713d6f4f4 = pantalla apagada
# screen on
t-259492ccf86c = pantalla encendida
# security event noted
t-6355c6471af8 = evento de seguridad anotado
# security log nearly full
t-8a1a86c89a03 = registro de seguridad casi lleno
# security log started
t-aea464186bfc = registro de seguridad iniciado
# security log stopped
t-7882375fb2ef = registro de seguridad detenido
# self-test of cryptography ended
t-7a64e4ff4d12 = autoprueba de la criptografía terminada
# service of an app came to the foreground
t-38905c0afd1b = un servicio de una app pasó a primer plano
# session of installation
t-9c48148818fa = sesión de instalación
# setting changed
t-dd79a3b18a3b = ajuste cambiado
# shortcut changed
t-bed2bfd9bc85 = atajo cambiado
# shortcut created
t-66ef94ad258a = atajo creado
# shortcut last run
t-1d5922c19efb = atajo ejecutado por última vez
# shortcut run
t-ee829c3d06df = atajo ejecutado
# signing in again refused
t-ed04aa6e9fc4 = nuevo inicio de sesión rechazado
# site icon asked for
t-993e4164701c = icono de un sitio pedido
# site icon fetched
t-17037cc6fe01 = icono de un sitio descargado
# site icon rejected
t-7d906f50fb7e = icono de un sitio rechazado
# sound used by a program
t-b29b9494aa94 = sonido usado por un programa
# start of the day of a change of a package
t-0fbf056e2de4 = comienzo del día de un cambio en un paquete
# start of the phone noticed
t-0245beb01a2a = encendido del teléfono notado
# start of the system put aside
t-2fbd5a4d3ba9 = inicio del sistema guardado aparte
# start or end of a session
t-59daed214398 = inicio o final de una sesión
# state of the device changed
t-53a833bf0d96 = estado del dispositivo cambiado
# step of Contact Key Verification
t-2c278b561a52 = paso de la verificación de clave de contactos
# stopped getting large moves
t-750030875e59 = dejó de recibir grandes desplazamientos
# stopped getting large moves for a time
t-215b4deacf45 = dejó de recibir grandes desplazamientos por un tiempo
# stopped getting the position
t-d45f68c68ce5 = dejó de obtener la posición
# stopped getting the position in the background
t-4733359f2c02 = dejó de obtener la posición en segundo plano
# stopped getting visits
t-7043be5c6e52 = dejó de recibir visitas a lugares
# stopped receiving the position
t-47f7f1e0d4e6 = dejó de recibir la posición
# stopped watching a place
t-f3ab31cf36f8 = dejó de vigilar un lugar
# stopped watching beacons
t-f3e8cee3de5d = dejó de vigilar balizas
# storage of the user unlocked
t-06f6dd383edf = almacenamiento del usuario desbloqueado
# sysdiagnose begun
t-6884c4b8b253 = sysdiagnose empezado
# system shut down
t-8b1cd5136b0c = sistema apagado
# system started
t-d4876ff303f3 = sistema iniciado
# system updated
t-ca1cb8f8e72b = sistema actualizado
# tab closed
t-bb77eebe2824 = pestaña cerrada
# tab last looked at
t-cfab7b881927 = pestaña vista por última vez
# tab made
t-adc2f58ee8d8 = pestaña creada
# test version of application seen
t-dedc9f5d8e0b = versión de prueba de una aplicación vista
# the system shut down
t-69b4d27fcc8a = el sistema se apagó
# the system started
t-d8429aa244af = el sistema se inició
# time zone changed
t-fd0a3458629f = zona horaria cambiada
# transfer in the background
t-962a88850b7a = transferencia en segundo plano
# transfer in the background failed
t-dc243997a469 = falló una transferencia en segundo plano
# tried to connect to a Wi-Fi network
t-4204e2fc63b9 = intentó conectarse a una red Wi-Fi
# update of application offered
t-587fae5b7082 = actualización de la aplicación ofrecida
# update of the system applied
t-b1e11f7eb8c1 = actualización del sistema aplicada
# update of the system begun
t-c80e024cacca = actualización del sistema empezada
# update of the system failed
t-3f7cb6c5a3bb = falló la actualización del sistema
# use of the camera set
t-0906fc152736 = uso de la cámara fijado
# version of iOS wrote a report
t-d4ed2d70a427 = una versión de iOS escribió un informe
# No indicators: nothing published was compared, only rules were. Run `hoofprint indicators update`, or give --indicators.
t-9cae7df05694 = Sin señales publicadas: no se comparó con nada publicado, solo con reglas. Ejecute `hoofprint indicators update` o use --indicators.
# 21 public lists with 10,814 published signs, and all built-in rules
t-18594c1f5f61 = 21 listas públicas con 10.814 señales publicadas y todas las reglas incluidas
# Backup of an iPhone 7, iOS 14.3
t-9a6897cfb835 = Copia de seguridad de un iPhone 7, iOS 14.3
# 3,721 names of files, 43 records of data usage, and others
t-245aa5d90243 = 3.721 nombres de archivos, 43 registros de uso de datos y otros
# 3 low, 1 informational; no published sign
t-1b387c2d5a28 = 3 de nivel bajo, 1 informativo; ninguna señal publicada
# Databases of WhatsApp of an iPhone 8, iOS 15.3.1
t-3beff10efce9 = Bases de datos de WhatsApp de un iPhone 8, iOS 15.3.1
# 37 and 9 records of WhatsApp
t-93c6707dfc71 = 37 y 9 registros de WhatsApp
# none
t-140bedbf9c3f = ninguno
# Single databases of iOS and macOS, from the tests of plaso
t-edb5203daa04 = Bases de datos sueltas de iOS y macOS, de las pruebas de plaso
# 922 records of data usage, 236 messages, 40 entries of a cache, 31 visits of pages, 21 permissions, 1 attachment
t-0f7f690b98eb = 922 registros de uso de datos, 236 mensajes, 40 entradas de una caché, 31 visitas a páginas, 21 permisos, 1 archivo adjunto
# 1 low; no published sign
t-9e9bb6fce187 = 1 de nivel bajo; ninguna señal publicada
# Parts of the full file system of an iPhone 8, iOS 15.3.1
t-12b5002cf7ac = Partes del sistema de archivos completo de un iPhone 8, iOS 15.3.1
# 167 names of files, 37 and 9 records of WhatsApp, 9 people, 19 accounts, and others
t-423030b1dff4 = 167 nombres de archivos, 37 y 9 registros de WhatsApp, 9 personas, 19 cuentas y otros
# Parts of a full file system, iOS 17.3
t-86bf983a7580 = Partes de un sistema de archivos completo, iOS 17.3
# 200 names of files, 409 cookies, 52 dealings with the store, 6 caches
t-928958c849b1 = 200 nombres de archivos, 409 cookies, 52 operaciones de la tienda, 6 cachés
# Pieces of sysdiagnoses of several devices, put into one
t-6e5f4a03ae2f = Trozos de sysdiagnose de varios dispositivos, reunidos en uno
# 1,059 records of the power log, 69 processes of the unified log, 82 others, 404 programs in the history
t-e643732b2337 = 1.059 registros del registro de energía, 69 procesos del registro unificado, otros 82, 404 programas en el historial
# Names of all files of an iPhone 8, iOS 15.3.1
t-a0dfc93dfb3a = Nombres de todos los archivos de un iPhone 8, iOS 15.3.1
# 474,145 names of files
t-2639592d375f = 474.145 nombres de archivos
# Names of all files of an iPhone, iOS 16.1.1
t-d9cca41a1757 = Nombres de todos los archivos de un iPhone, iOS 16.1.1
# 338,592 names of files
t-277f874bcbc0 = 338.592 nombres de archivos
# Bug report of an Android 14 emulator, which is no real device
t-d9af50140cb3 = Informe de errores de un emulador de Android 14, que no es un dispositivo real
# all that it holds
t-53770ce9eacb = todo lo que contiene
# as many as its settings and its developer give: medium at most; no published sign
t-6d91dac997c8 = tantos como dan sus ajustes y su desarrollador: medio como máximo; ninguna señal publicada
# Android Intrusion Logs
t-4a81e990fdab = registros de intrusión de Android
# Android Intrusion Logs (folder)
t-9c2c0442ad3d = registros de intrusión de Android (carpeta)
# Android Intrusion Logs (zip)
t-262ee133e7a4 = registros de intrusión de Android (zip)
# Android backup
t-aeb95ea93c28 = copia de seguridad de Android
# Android backup (.ab)
t-b0239720acd6 = copia de seguridad de Android (.ab)
# Android backup (folder)
t-70028daafa11 = copia de seguridad de Android (carpeta)
# Android backup (tar)
t-7791983802d9 = copia de seguridad de Android (tar)
# Android backup (tar.gz)
t-22db32625a6f = copia de seguridad de Android (tar.gz)
# Android backup (zip)
t-c27d0d3e582f = copia de seguridad de Android (zip)
# Android bug report
t-6844dc06226b = informe de errores de Android
# Android bug report (folder)
t-f202cccd7740 = informe de errores de Android (carpeta)
# Android bug report (text)
t-d8c9072724cd = informe de errores de Android (texto)
# Android bug report (zip)
t-24f200049d44 = informe de errores de Android (zip)
# AndroidQF acquisition
t-52c182c97a85 = recogida de datos de AndroidQF
# AndroidQF acquisition (folder)
t-6995e838cdac = recogida de datos de AndroidQF (carpeta)
# AndroidQF acquisition (zip)
t-0775575cd6a1 = recogida de datos de AndroidQF (zip)
# iOS backup
t-58746a6029b0 = copia de seguridad de iOS
# iOS backup (folder)
t-95c94f90ba58 = copia de seguridad de iOS (carpeta)
# iOS backup (tar)
t-9ba09f4b4071 = copia de seguridad de iOS (tar)
# iOS backup (tar.gz)
t-e1f73f764570 = copia de seguridad de iOS (tar.gz)
# iOS backup (zip)
t-701f3e98dd22 = copia de seguridad de iOS (zip)
# iOS file system
t-888d3bb6ace8 = sistema de archivos de iOS
# iOS file system (folder)
t-3a4b787adf1f = sistema de archivos de iOS (carpeta)
# iOS file system (tar)
t-2b08f3e83ac5 = sistema de archivos de iOS (tar)
# iOS file system (tar.gz)
t-e8ef154a0a12 = sistema de archivos de iOS (tar.gz)
# iOS file system (zip)
t-01bff2d7419e = sistema de archivos de iOS (zip)
# sysdiagnose
t-ac0413b14249 = sysdiagnose
# sysdiagnose (folder)
t-f4f0da1d091f = sysdiagnose (carpeta)
# sysdiagnose (tar)
t-f376a6c370ac = sysdiagnose (tar)
# sysdiagnose (tar.gz)
t-4b7b459ea05b = sysdiagnose (tar.gz)
# sysdiagnose (zip)
t-8e095ee40c40 = sysdiagnose (zip)
# restore
t-f329e3a317ee = restauración
# message
t-ab530a13e459 = mensaje
# Notifications on the phone
t-bd4e8121d63b = Notificaciones en el teléfono
# The phone shows that a certificate authority was added
t-0df26c537523 = El teléfono muestra que se añadió una autoridad de certificación
# The phone shows the notice of Android that it trusts a certificate authority which did not come with the system. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-5e406000d1ce = El teléfono muestra el aviso de Android de que confía en una autoridad de certificación que no vino con el sistema. Quien tiene su clave puede leer lo que las aplicaciones envían por conexiones cifradas, si confían en ella y el tráfico pasa por sus manos.
# notification shown
t-3b7cd52af8a5 = notificación mostrada
