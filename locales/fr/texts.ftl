# Texts of rules and artifacts. Each key is made of the English text, which stands above it.

# An accessibility service runs, of which only the label is told
t-23e70783279e = Un service d’accessibilité est actif, et seul son libellé est connu
# An app reads what is on the screen and may act for the owner. This version of Android tells only the label of the service, which its maker chose: that may be anything.
t-9007dab6ca5b = Une application lit ce qui est à l’écran et peut agir à la place de la personne propriétaire. Cette version d’Android ne donne que le libellé du service, choisi par son éditeur : il peut être n’importe quoi.
# Tools for people who see or hear less, password managers and apps that automate the phone need this.
t-6a1e3ea22f65 = Les outils pour les personnes qui voient ou entendent moins bien, les gestionnaires de mots de passe et les applications qui automatisent le téléphone en ont besoin.
# Ask the owner whether they know this service, and compare with the apps that the settings name. Do not change it before a copy exists.
t-03bfce36286c = Demandez à la personne propriétaire si elle connaît ce service, et comparez avec les applications indiquées dans les réglages. N’y changez rien avant qu’il existe une copie.
# An accessibility service is enabled
t-b684858b862a = Un service d’accessibilité est activé
# The app can read what is on the screen, what is typed, and act for the owner. Most spyware that is sold to people who know the owner needs this.
t-c3874a40797d = L’application peut lire ce qui est à l’écran et ce qui est tapé, et agir à la place de la personne propriétaire. La plupart des logiciels espions vendus à des gens qui connaissent la personne propriétaire en ont besoin.
# Ask the owner whether they know this app and enabled it. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-2f08d8e18c93 = Demandez à la personne propriétaire si elle connaît cette application et l’a activée. Sinon, n’y changez rien avant qu’il existe une copie, et demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A computer was accepted for adb
t-49044f21dbb3 = Un ordinateur a été accepté pour adb
# Somebody had the unlocked phone in hand and accepted a computer, which may put apps on it and read data. The computer that made the acquisition is among those that are listed, so that one is ordinary.
t-f4b03431b592 = Quelqu’un a eu en main le téléphone déverrouillé et a accepté un ordinateur, qui peut y mettre des applications et lire des données. L’ordinateur qui a fait le prélèvement est parmi ceux de la liste : celui-là est donc ordinaire.
# It is the computer that made the acquisition.
t-8b5376bccd8c = C’est l’ordinateur qui a fait le prélèvement.
# It is a computer of the owner.
t-794ac06b1f60 = C’est un ordinateur de la personne propriétaire.
# Compare the name and the fingerprint with the computer that made the acquisition, and ask the owner about any other; a key that nobody knows, used last while the phone was out of hand, is worth an expert's look.
t-b59880b6a0db = Comparez le nom et l’empreinte avec ceux de l’ordinateur qui a fait le prélèvement, et interrogez la personne propriétaire sur tout autre ordinateur. Une clé que personne ne connaît, utilisée pour la dernière fois quand le téléphone était en d’autres mains, mérite le regard d’un expert.
# An app on a phone was accepted for adb
t-dd5370320fc9 = Une application sur un téléphone a été acceptée pour adb
# One of the accepted keys carries the name of an app that connects to adb on the phone itself. It then has the rights of a computer. Owners use such apps; spyware of 2026 did the same under names of its own.
t-c8180374508b = L’une des clés acceptées porte le nom d’une application qui se connecte à adb sur le téléphone lui-même. Elle a alors les droits d’un ordinateur. Des propriétaires utilisent de telles applications ; un logiciel espion de 2026 a fait de même sous des noms à lui.
# The owner uses Shizuku, LADB or another such app.
t-56e6a78a85f9 = La personne propriétaire utilise Shizuku, LADB ou une autre application de ce genre.
# Ask whether the owner uses an app that needs adb on the phone. If not, show this finding to a helpline.
t-69e91d4c52a8 = Demandez si la personne propriétaire utilise une application qui a besoin d’adb sur le téléphone. Sinon, montrez ce constat à une ligne d’assistance en sécurité numérique.
# A computer may use the phone over the network (adb)
t-29b31ae50583 = Un ordinateur peut utiliser le téléphone par le réseau (adb)
# The phone lets computers that were accepted use it over the wireless network, without a cable. They may put apps on it and read data. Developers use this, and some apps need it; spyware of 2026 switched it on to give itself more rights.
t-cf8b80bbbef1 = Le téléphone laisse les ordinateurs acceptés l’utiliser par le réseau sans fil, sans câble. Ils peuvent y mettre des applications et lire des données. Des développeurs s’en servent, et certaines applications en ont besoin ; un logiciel espion de 2026 l’a activé pour se donner plus de droits.
# The owner develops apps, or uses an app such as Shizuku that needs it.
t-cd6da4f84b25 = La personne propriétaire développe des applications, ou utilise une application comme Shizuku qui en a besoin.
# The acquisition was made over the network.
t-4a53cea87b58 = Le prélèvement a été fait par le réseau.
# Ask whether the owner switched on wireless debugging. If not, show this finding to a helpline before it is switched off.
t-90985ba55eb4 = Demandez si la personne propriétaire a activé le débogage sans fil. Sinon, montrez ce constat à une ligne d’assistance en sécurité numérique avant qu’il soit désactivé.
# An app or a program lies in the folder for temporary files
t-28f866523897 = Une application ou un programme se trouve dans le dossier des fichiers temporaires
# The file lies in /data/local/tmp, where only a computer that is connected, or who rules the system, may write. It is one way to bring an app onto a phone. That it lies there does not say that it was installed.
t-723ed8ab927c = Le fichier se trouve dans /data/local/tmp, où seul peut écrire un ordinateur connecté, ou qui commande le système. C’est l’un des moyens d’amener une application sur un téléphone. Sa présence ici ne dit pas qu’elle a été installée.
# Somebody who develops apps or repairs phones left it behind.
t-16cd7f59a86c = Quelqu’un qui développe des applications ou répare des téléphones l’a laissé là.
# A tool for automatic tests or for backups put it there.
t-646833905b69 = Un outil de tests automatiques ou de sauvegarde l’a mis là.
# Ask the owner whether they connected the phone to a computer to bring an app onto it.
t-269a29a0f451 = Demandez à la personne propriétaire si elle a connecté le téléphone à un ordinateur pour y mettre une application.
# Ask the owner whether they know the app and where it came from.
t-0da2218ca422 = Demandez à la personne propriétaire si elle connaît l’application et d’où elle est venue.
# A file is an app and a program at once
t-7d5adc728bc8 = Un fichier est à la fois une application et un programme
# The file begins as a program for Android's virtual machine and ends as an app. Versions of Android before the security patch of December 2017 checked the signature of the app and ran the program, so that a well-known app could be given another content without its signature breaking.
t-bf9bcd6581c4 = Le fichier commence comme un programme pour la machine virtuelle d’Android et finit comme une application. Les versions d’Android d’avant le correctif de sécurité de décembre 2017 vérifiaient la signature de l’application et lançaient le programme. On pouvait donc donner un autre contenu à une application bien connue sans invalider sa signature.
# Somebody tried out this old weakness for learning.
t-142fb64558dd = Quelqu’un a essayé cette ancienne faiblesse pour apprendre.
# If nobody knows of it, leave it on the phone until a full copy exists, and ask a digital-security helpline, from another device.
t-d25709a79992 = Si personne n’est au courant, laissez-le sur le téléphone jusqu’à ce qu’il en existe une copie complète, et demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# An expert should look at which app the file claims to be, and at what its program does.
t-a00f38eb88f2 = Un expert devrait regarder quelle application le fichier prétend être, et ce que fait son programme.
# An app is signed with a key for tests
t-4d7a8f2d7a3f = Une application est signée avec une clé de test
# The app is signed with a key that tools for developers make for tests, or with one that everybody has. Stores of apps refuse such apps, so it came onto the phone in another way; and anybody could give it an update.
t-f216809277e2 = L’application est signée avec une clé que les outils de développeurs créent pour des tests, ou avec une clé que tout le monde possède. Les boutiques d’applications refusent ces applications : elle est donc arrivée sur le téléphone d’une autre façon ; et n’importe qui pourrait lui donner une mise à jour.
# The owner develops apps, or tests one for a friend.
t-5799c56b838c = La personne propriétaire développe des applications, ou en teste une pour un ami.
# The phone runs a system that was built by enthusiasts or is an emulator.
t-5741c84be4c6 = Le téléphone fait tourner un système construit par des passionnés, ou c’est un émulateur.
# A tool for automatic tests, such as Appium, was used with the phone.
t-dcdbe1d1ea39 = Un outil de tests automatiques, comme Appium, a été utilisé avec le téléphone.
# An app is stored so that analysis stumbles over it
t-0704cbdef319 = Une application est rangée de façon à faire trébucher l’analyse
# The table of contents of the app says of its manifest what is not true: that it is encrypted, or packed by a method that does not exist. Android reads it all the same, while many programs that examine apps give up. No tool of developers does this; makers of malicious apps do.
t-647cab1a6b08 = La table des matières de l’application dit de son manifeste ce qui n’est pas vrai : qu’il est chiffré, ou compressé par une méthode qui n’existe pas. Android le lit quand même, alors que beaucoup de programmes qui examinent des applications abandonnent. Aucun outil de développeurs ne fait cela ; des auteurs d’applications malveillantes le font.
# A maker protects its app against copying with such a trick.
t-87c4c3ece7db = Un éditeur protège son application contre la copie avec une telle astuce.
# An app that cannot be opened has an accessibility service
t-fc91179ca24f = Une application qui ne peut pas être ouverte a un service d’accessibilité
# Nothing of this app is on the home screen, and it has an accessibility service: once that is switched on, the app reads the screen and acts in the place of its owner. Apps that watch a person hide like this. Whether the service is on is told elsewhere in the report.
t-fa0b9a80f488 = Rien de cette application n’est sur l’écran d’accueil, et elle a un service d’accessibilité : une fois celui-ci activé, l’application lit l’écran et agit à la place de la personne propriétaire. Des applications qui surveillent quelqu’un se cachent ainsi. Le rapport dit ailleurs si le service est activé.
# A screen reader or another aid that came with the phone is opened from the settings only.
t-b812fec7b82c = Un lecteur d’écran ou une autre aide fournie avec le téléphone s’ouvre seulement depuis les réglages.
# An add-on of another app.
t-39e006e5572a = Un complément d’une autre application.
# Look in the settings under Accessibility whether it is switched on.
t-c0d64d6e892a = Regardez dans les réglages, sous Accessibilité, s’il est activé.
# An app that cannot be opened has an accessibility service and a device administrator
t-cfacd1727667 = Une application qui ne peut pas être ouverte a un service d’accessibilité et un administrateur de l’appareil
# Nothing of this app is on the home screen. It can become a device administrator, which makes it hard to remove, and an accessibility service, which reads the screen. Few ordinary apps have all three; apps that watch a person often do. Whether it is switched on is told elsewhere in the report.
t-7e0ed3a9b1a8 = Rien de cette application n’est sur l’écran d’accueil. Elle peut devenir administrateur de l’appareil, ce qui la rend difficile à supprimer, et service d’accessibilité, qui lit l’écran. Peu d’applications ordinaires réunissent les trois ; les applications qui surveillent quelqu’un le font souvent. Le rapport dit ailleurs si cela est activé.
# An employer or a school manages the phone with it.
t-7051c79e1d3a = Un employeur ou une école gère le téléphone avec elle.
# A maker of phones built remote help or a lock for children into the system.
t-482738d31582 = Un fabricant de téléphones a intégré au système l’aide à distance ou un verrou pour enfants.
# An app that cannot be opened has a device administrator
t-7e58c175f497 = Une application qui ne peut pas être ouverte a un administrateur de l’appareil
# Nothing of this app is on the home screen, and it can become a device administrator, which makes it hard to remove. Apps that watch a person do this, and so do parts of the system and apps of employers. Whether it is switched on is told elsewhere in the report.
t-db7e71a7a6f9 = Rien de cette application n’est sur l’écran d’accueil, et elle peut devenir administrateur de l’appareil, ce qui la rend difficile à supprimer. Des applications qui surveillent quelqu’un font cela, tout comme des parties du système et des applications d’employeurs. Le rapport dit ailleurs si cela est activé.
# A part of the system, for example what finds a lost phone.
t-b18e67656776 = Une partie du système, par exemple ce qui retrouve un téléphone perdu.
# An app may add other apps
t-2b3faffe1092 = Une application peut ajouter d’autres applications
# The app was allowed to add other apps, from outside a store. Browsers and messengers are the way on which spyware that somebody was talked into comes.
t-7baec2870b16 = L’application a été autorisée à ajouter d’autres applications, venues d’ailleurs que d’une boutique. Les navigateurs et les messageries sont le chemin par lequel arrivent les logiciels espions que l’on a convaincu quelqu’un d’installer.
# The owner added an app from a site, and allowed the browser to do so.
t-7b5f75252aed = La personne propriétaire a ajouté une application depuis un site, et a autorisé le navigateur à le faire.
# A file manager or another store.
t-be18e544f9e0 = Un gestionnaire de fichiers ou une autre boutique.
# Ask the owner whether they allowed this, and what was added with the app that is named.
t-9624e6736e79 = Demandez à la personne propriétaire si elle a autorisé cela, et ce qui a été ajouté avec l’application indiquée.
# An app may set the place where the phone is
t-41d9c361ca8e = Une application peut fixer le lieu où se trouve le téléphone
# The app was allowed to tell other apps that the phone is somewhere else.
t-523084679124 = L’application a été autorisée à dire aux autres applications que le téléphone est ailleurs.
# The owner plays games or tests apps.
t-47333b7440c3 = La personne propriétaire joue à des jeux ou teste des applications.
# Ask the owner whether they know this app and allowed it.
t-86e1df11535c = Demandez à la personne propriétaire si elle connaît cette application et l’a autorisée.
# The lock on sensitive settings was lifted for an app
t-eee7225e504e = Le verrou des réglages sensibles a été levé pour une application
# Android 13 and later keep apps from outside a store away from accessibility and notifications. Somebody lifted that for this app, in several steps at the phone.
t-5316d7d301ea = Android 13 et les versions suivantes tiennent les applications venues d’ailleurs que d’une boutique à l’écart de l’accessibilité et des notifications. Quelqu’un a levé cela pour cette application, en plusieurs étapes sur le téléphone.
# The owner did it for an app they know, such as one that automates the phone.
t-fb7c4cd2d0b0 = La personne propriétaire l’a fait pour une application qu’elle connaît, par exemple une application qui automatise le téléphone.
# Some systems note it for apps that came from a store.
t-96a30b9fd034 = Certains systèmes le notent pour des applications venues d’une boutique.
# Ask the owner whether they did this themselves, and for what. If somebody told them how, or did it for them, ask a digital-security helpline, from another device.
t-c5b84266d5d5 = Demandez à la personne propriétaire si elle l’a fait elle-même, et pour quoi. Si quelqu’un lui a dit comment faire, ou l’a fait pour elle, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# The debugging bridge used something
t-1c649961bc8a = Le pont de débogage a utilisé quelque chose
# The program behind the debugging bridge used this, or tried to. The collection of this data does so, too.
t-bc39073dc499 = Le programme derrière le pont de débogage a utilisé ceci, ou a essayé. La collecte de ces données le fait aussi.
# The data was collected with the bridge.
t-db984894516c = Les données ont été collectées avec le pont.
# A computer of the owner was used for developing.
t-b73029cc129b = Un ordinateur de la personne propriétaire a servi au développement.
# Compare the time with that of the collection; alone this needs no action.
t-602b118372e8 = Comparez l’heure avec celle de la collecte ; seul, ce signe ne demande aucune action.
# An app from outside a store may read and control the screen
t-ea7913bd0a86 = Une application venue d’ailleurs que d’une boutique peut lire et commander l’écran
# An app that was not installed by a store of apps has an enabled accessibility service. Such a service sees what is on the screen, what is typed, and can press buttons for its owner. Stalkerware and spyware for Android use it to read messages of all apps without any other permission; so do helpful programs.
t-8980106318b0 = Une application qui n’a pas été installée par une boutique d’applications a un service d’accessibilité activé. Un tel service voit ce qui est à l’écran et ce qui est tapé, et peut appuyer sur des boutons à la place de la personne propriétaire. Les stalkerware et les logiciels espions pour Android s’en servent pour lire les messages de toutes les applications sans aucune autre autorisation ; des programmes utiles aussi.
# A password manager, an automation app or a screen reader that the owner installed from the maker's own site.
t-b3f3c8d2dbc0 = Un gestionnaire de mots de passe, une application d’automatisation ou un lecteur d’écran que la personne propriétaire a installé depuis le site de l’éditeur.
# An app of an employer.
t-0e6a9c6d3f80 = Une application d’un employeur.
# Ask the owner whether they know the app, and where it came from.
t-fbc64c6ff247 = Demandez à la personne propriétaire si elle connaît l’application, et d’où elle est venue.
# Leave it where it is until a helper has seen this finding.
t-3972d448fbc0 = Laissez-la où elle est jusqu’à ce qu’une ligne d’assistance en sécurité numérique ait vu ce constat.
# An app from outside a store reads the screen and asks for most sensitive permissions
t-f5628c631ace = Une application venue d’ailleurs que d’une boutique lit l’écran et demande la plupart des autorisations sensibles
# An app that was not installed by a store may read and control the screen and asks for three or more kinds of sensitive permissions, such as messages, calls, contacts, the microphone, the camera and the location in the background. They count even where they were denied: a published sample of stalkerware ran through accessibility alone.
t-9db478e1b3d8 = Une application qui n’a pas été installée par une boutique peut lire et commander l’écran, et demande au moins trois sortes d’autorisations sensibles, comme les messages, les appels, les contacts, le micro, l’appareil photo et la position en arrière-plan. Elles comptent même si elles ont été refusées : un exemplaire publié de stalkerware fonctionnait par la seule accessibilité.
# Parental control or an agent of an employer, which the owner knows of.
t-65bad62c6a64 = Un contrôle parental ou un agent d’un employeur, dont la personne propriétaire est au courant.
# An automation app.
t-814e1451990e = Une application d’automatisation.
# Leave the app where it is for now and confront nobody about it; whoever installed it may notice a change, which may put the owner in danger.
t-3e4e424b0b25 = Laissez pour l’instant l’application où elle est, et ne demandez de comptes à personne à ce sujet ; qui l’a installée peut remarquer un changement, ce qui peut mettre la personne propriétaire en danger.
# Keep the phone as it is, and speak with a helpline from another device.
t-7829c8c7f737 = Gardez le téléphone tel qu’il est, et parlez avec une ligne d’assistance en sécurité numérique depuis un autre appareil.
# Ask the owner, where nobody else listens, whether they or somebody with their consent installed this app.
t-cae449eccf92 = Demandez à la personne propriétaire, là où personne d’autre n’écoute, si elle-même ou quelqu’un avec son accord a installé cette application.
# An app from outside a store used microphone, camera or location unseen
t-22738bb9364f = Une application venue d’ailleurs que d’une boutique a utilisé le micro, l’appareil photo ou la position sans être vue
# An app that was not installed by a store used the microphone, the camera or the location while it was not on the screen.
t-3158a2e9c2d1 = Une application qui n’a pas été installée par une boutique a utilisé le micro, l’appareil photo ou la position alors qu’elle n’était pas à l’écran.
# Recorders, navigation, fitness and calls go on in the background.
t-7b79903f7bfc = Les enregistreurs, la navigation, le sport et les appels continuent en arrière-plan.
# An app from outside a store is exempt from saving battery
t-7c81b9bac196 = Une application venue d’ailleurs que d’une boutique est dispensée d’économiser la batterie
# The owner, or somebody else with the phone in hand, exempted an app from outside a store from saving battery, so that it may always run.
t-28f7b7e99ea4 = La personne propriétaire, ou quelqu’un d’autre avec le téléphone en main, a dispensé une application venue d’ailleurs que d’une boutique d’économiser la batterie, pour qu’elle puisse toujours tourner.
# Messengers and alarm clocks from the maker's own site ask for this too.
t-792f165e03bc = Des messageries et des réveils pris sur le site de l’éditeur le demandent aussi.
# Ask the owner whether they allowed this.
t-33d5010b491c = Demandez à la personne propriétaire si elle l’a autorisé.
# An app that is named like the system, and is not, can watch the owner
t-ea43cdb68213 = Une application qui porte un nom du système, sans en faire partie, peut surveiller la personne propriétaire
# An app calls itself like a part of Android or of the maker of the phone, came from outside a store, and may read the screen, read notifications or administer the device. Genuine parts of the system come with the phone or from a store. Published spyware that was installed by hand has names such as com.google.android.service.
t-78dbd76fde12 = Une application se donne le nom d’une partie d’Android ou du fabricant du téléphone, est venue d’ailleurs que d’une boutique, et peut lire l’écran, lire les notifications ou administrer l’appareil. Les vraies parties du système arrivent avec le téléphone ou d’une boutique. Des logiciels espions connus publiquement, installés à la main, portent des noms comme com.google.android.service.
# A genuine program of Google or of the maker that was installed by hand, for example on a phone without a store.
t-43860d7f6a53 = Un vrai programme de Google ou du fabricant, installé à la main, par exemple sur un téléphone sans boutique.
# An app from outside a store is the keyboard, or handles messages or calls
t-cbc16622d1c4 = Une application venue d’ailleurs que d’une boutique est le clavier, ou gère les messages ou les appels
# An app that was not installed by a store is the keyboard, the assistant, or the default app for text messages or calls: it sees what is typed or said through it.
t-30ed2903731c = Une application qui n’a pas été installée par une boutique est le clavier, l’assistant, ou l’application par défaut pour les SMS ou les appels : elle voit ce qui est tapé ou dit par son moyen.
# An app from outside a store had control within ten minutes of its installation
t-4dcbb16041ef = Une application venue d’ailleurs que d’une boutique a eu le contrôle dans les dix minutes après son installation
# An app that was not installed by a store had accessibility or the rights of an administrator, or asked for them, within ten minutes of its installation, and has them. So it goes when somebody sets an app up in one sitting, as those who watch a phone do. Few sources date such a grant.
t-c568b3d13c5d = Une application qui n’a pas été installée par une boutique a eu l’accessibilité ou les droits d’un administrateur, ou les a demandés, dans les dix minutes après son installation, et elle les a. C’est ce qui se passe quand quelqu’un prépare une application d’une seule traite, comme font ceux qui surveillent un téléphone. Peu de sources datent un tel accord.
# The guided set-up of an app for parental control, which the owner knows.
t-f22257568863 = La mise en place guidée d’une application de contrôle parental que la personne propriétaire connaît.
# The owner installed a password manager or an automation app by hand and switched it on at once.
t-150b37c92769 = La personne propriétaire a installé à la main un gestionnaire de mots de passe ou une application d’automatisation et l’a activé aussitôt.
# A known app for privacy is the keyboard, or handles messages or calls
t-bb0a8b75388f = Une application connue pour la vie privée est le clavier, ou gère les messages ou les appels
# An app with the name of a well-known free app is the keyboard, the assistant, or the default app for text messages or calls, and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-818797cf34ed = Une application qui porte le nom d’une application libre bien connue est le clavier, l’assistant, ou l’application par défaut pour les SMS ou les appels, et n’a pas été installée par une boutique. Beaucoup de gens les prennent sur le site de l’éditeur ; n’importe qui peut donner ce nom à une application.
# Traces of an app that is not installed any more
t-69d1e99a85bf = Traces d’une application qui n’est plus installée
# An app was used or installed, and the list of what is installed does not have it: it was removed. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-447ced913b83 = Une application a été utilisée ou installée, et la liste de ce qui est installé ne la contient pas : elle a été supprimée. Ce qu’elle a fait ne peut plus être examiné. Des gens suppriment des applications tous les jours ; ce qui compte, c’est de savoir si quelqu’un l’a fait à la période en question.
# An app that looks for harmful apps was stopped within ten minutes of an installation from outside a store
t-6a25f895ac5d = Une application qui cherche les applications nuisibles a été arrêtée à moins de dix minutes d’une installation venue d’ailleurs que d’une boutique
# An app that looks for harmful apps was stopped, and within ten minutes before or after an app was installed that no store brought. Who puts spyware on a phone stops what would warn its owner.
t-413ac1c193b2 = Une application qui cherche les applications nuisibles a été arrêtée et, dans les dix minutes avant ou après, une application qu’aucune boutique n’a apportée a été installée. Qui met un logiciel espion sur un téléphone arrête ce qui avertirait la personne propriétaire.
# An app for saving battery stops others.
t-6c3282a1dda3 = Une application pour économiser la batterie en arrête d’autres.
# The owner stopped the check for an app that they wanted.
t-dda36b6769f8 = La personne propriétaire a arrêté la vérification pour installer une application qu’elle voulait.
# Ask the owner who had the device at that time.
t-f11ae413b041 = Demandez à la personne propriétaire qui avait l’appareil à ce moment.
# An app was installed from outside a store
t-b0ad2899f05d = Une application a été installée d’ailleurs que d’une boutique
# A session that no store of apps ran brought an app to the device. It counts only together with other facts.
t-8746f6ef8d5c = Une session qu’aucune boutique d’applications n’a menée a apporté une application sur l’appareil. Cela ne compte qu’avec d’autres faits.
# The owner installed it by hand.
t-03ee6541625a = La personne propriétaire l’a installée à la main.
# An app that looks for harmful apps was stopped
t-4208224d44b0 = Une application qui cherche les applications nuisibles a été arrêtée
# A person or a program stopped an app that looks for harmful apps. By itself this is ordinary; it counts only together with other facts.
t-8b53d90b9498 = Une personne ou un programme a arrêté une application qui cherche les applications nuisibles. En soi, c’est ordinaire ; cela ne compte qu’avec d’autres faits.
# The owner stopped it in the settings.
t-8e6f2db4e8c6 = La personne propriétaire l’a arrêtée dans les réglages.
# An app for the security of the device is disabled
t-9b654199fbac = Une application pour la sécurité de l’appareil est désactivée
# An app that brings security policies, watches for attacks or looks for harmful apps is disabled. Who wants to keep an access to a device open may do that.
t-1ee46aede13f = Une application qui apporte des règles de sécurité, surveille les attaques ou cherche les applications nuisibles est désactivée. Qui veut garder ouvert un accès à un appareil peut faire cela.
# The device lists a package that no user has any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-b0b8a14081fa = L’appareil cite un paquet qu’aucun utilisateur n’a plus. Supprimer une application par câble depuis un ordinateur peut garder ses données ; les systèmes de certains fabricants aussi. L’application elle-même ne peut plus être examinée.
# A keyboard or a messenger for privacy that the owner installed by hand.
t-810dcfbd379c = Un clavier ou une messagerie protégeant la vie privée que la personne propriétaire a installé à la main.
# An app from outside a store is a device administrator
t-5e47359d3431 = Une application venue d’ailleurs que d’une boutique est administrateur de l’appareil
# An app that was not installed by a store is an enabled device administrator or owns the device or a profile. It can lock or erase the phone and is hard to remove. Stalkerware asks for it for that reason.
t-ddca0be03b0f = Une application qui n’a pas été installée par une boutique est un administrateur de l’appareil activé, ou possède l’appareil ou un profil. Elle peut verrouiller ou effacer le téléphone et est difficile à supprimer. Les stalkerware le demandent pour cette raison.
# A work profile or the management of an employer.
t-f0ad42d48ce4 = Un profil professionnel ou la gestion par un employeur.
# An app that locks the screen or finds a lost phone.
t-2762f5043277 = Une application qui verrouille l’écran ou retrouve un téléphone perdu.
# The agent of a forensic extraction tool is or was on the phone
t-1ba7e38c8e4e = L’agent d’un outil d’extraction judiciaire est ou a été sur le téléphone
# Traces name the package com.client.appA. A widely used tool for forensic extraction places an agent of this name on a phone while it copies its content. It is no spyware; it says that somebody extracted data, or tried to, with the phone in hand.
t-e1ce93a2bc16 = Des traces citent le paquet com.client.appA. Un outil très répandu d’extraction judiciaire place un agent de ce nom sur un téléphone pendant qu’il en copie le contenu. Ce n’est pas un logiciel espion ; cela dit que quelqu’un a extrait des données, ou a essayé, avec le téléphone en main.
# The owner agreed to a forensic copy, for example by a lab that helps them.
t-6774974e5b16 = La personne propriétaire a accepté une copie pour analyse, par exemple par un laboratoire qui l’aide.
# Ask who had the phone in hand, and when.
t-2b774eec39fc = Demandez qui a eu le téléphone en main, et quand.
# Keep the phone as it is, and show this finding to a helpline or a lawyer.
t-33311b275cdd = Gardez le téléphone tel qu’il est et montrez ce constat à une ligne d’assistance en sécurité numérique ou à un avocat.
# Change passwords from another device: what was on the phone may be known to others.
t-f98f5cef0c98 = Changez les mots de passe depuis un autre appareil : ce qui était sur le téléphone est peut-être connu d’autres personnes.
# An app from outside a store cannot be opened and watches
t-1688a6511014 = Une application venue d’ailleurs que d’une boutique ne peut pas être ouverte, et elle surveille
# An app that was not installed by a store has nothing that opens it from the home screen, or that was switched off, and may read the screen, read notifications or administer the device.
t-6e2af039bdf9 = Une application qui n’a pas été installée par une boutique n’a rien qui permette de l’ouvrir depuis l’écran d’accueil, ou cela a été désactivé. Elle peut lire l’écran, lire les notifications ou administrer l’appareil.
# Keyboards, plug-ins and helpers of other apps have nothing to open either.
t-9ceefe0d2988 = Les claviers, les extensions et les compléments d’autres applications n’ont, eux non plus, rien à ouvrir.
# An app that was installed over adb can watch the owner
t-91b3c21c12a3 = Une application installée par adb peut surveiller la personne propriétaire
# An app was installed by the shell, which means over adb from a computer or from the phone itself, and may read the screen, read notifications or administer the device. Published spyware was installed so while phones were out of their owners' hands.
t-8bb5a39a4930 = Une application a été installée par le shell, c’est-à-dire par adb depuis un ordinateur ou depuis le téléphone lui-même. Elle peut lire l’écran, lire les notifications ou administrer l’appareil. Des logiciels espions connus publiquement ont été installés ainsi pendant que des téléphones n’étaient plus entre les mains de leurs propriétaires.
# A developer tries an app of their own.
t-74f730c17dc3 = Un développeur essaie une application qu’il écrit.
# An owner who installs apps from a computer.
t-0d8589ff145d = Une personne propriétaire qui installe des applications depuis un ordinateur.
# An automation app or password manager came from outside a store
t-b72683db0ff5 = Une application d’automatisation ou un gestionnaire de mots de passe est venu d’ailleurs que d’une boutique
# An app with the name of a well-known password manager or automation app has an enabled accessibility service and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-0a10bf8b5c70 = Une application qui porte le nom d’un gestionnaire de mots de passe ou d’une application d’automatisation bien connus a un service d’accessibilité activé et n’a pas été installée par une boutique. Beaucoup de gens les prennent sur le site de l’éditeur ; n’importe qui peut donner ce nom à une application.
# The owner installed it from the maker's own site.
t-6c27dcb663c5 = La personne propriétaire l’a installée depuis le site de l’éditeur.
# Ask the owner whether they installed this app themselves.
t-47d2326dfbee = Demandez à la personne propriétaire si elle a installé elle-même cette application.
# An app from outside a store has most sensitive permissions
t-50d8c52e2ca0 = Une application venue d’ailleurs que d’une boutique a la plupart des autorisations sensibles
# An app that was not installed by a store was granted four or more kinds of sensitive permissions. Messengers and backup programs need as many; by itself this says little.
t-39ab86e316b9 = Une application qui n’a pas été installée par une boutique a reçu au moins quatre sortes d’autorisations sensibles. Les messageries et les programmes de sauvegarde en ont besoin d’autant ; seul, ce signe dit peu de chose.
# Messengers, backup programs and file managers from the maker's own site.
t-d1092def7964 = Des messageries, des programmes de sauvegarde et des gestionnaires de fichiers pris sur le site de l’éditeur.
# Ask the owner whether they know the app, and take back permissions that it does not need once a helper agrees.
t-566030c4b402 = Demandez à la personne propriétaire si elle connaît l’application. Retirez les autorisations dont l’application n’a pas besoin, une fois qu’une ligne d’assistance en sécurité numérique est d’accord.
# An app from outside a store has almost the name of a well-known one
t-d687476df307 = Une application venue d’ailleurs que d’une boutique porte presque le nom d’une application bien connue
# The name of an app differs by one letter from that of a well-known maker, and it came from outside a store. Published spyware has names such as com.linkedln and cm.google.
t-7131331bc2d8 = Le nom d’une application diffère d’une lettre de celui d’un éditeur bien connu, et elle est venue d’ailleurs que d’une boutique. Des logiciels espions connus publiquement portent des noms comme com.linkedln et cm.google.
# A small maker whose name happens to be near.
t-d7b1d777a196 = Un petit éditeur dont le nom se trouve être proche.
# An app from outside a store is named like a part of the system
t-f626fc4da03d = Une application venue d’ailleurs que d’une boutique porte le nom d’une partie du système
# An app calls itself like a part of Android or of the maker of the phone, is not part of the system, and came from outside a store. Spyware hides among the many names of the system. So do genuine programs that were installed by hand.
t-df71f96ff5ec = Une application se donne le nom d’une partie d’Android ou du fabricant du téléphone, ne fait pas partie du système et est venue d’ailleurs que d’une boutique. Des logiciels espions se cachent parmi les nombreux noms du système. De vrais programmes installés à la main y ressemblent aussi.
# A genuine program of Google or of the maker that was installed by hand.
t-5a1baba3cf4a = Un vrai programme de Google ou du fabricant, installé à la main.
# Parts of another Android, such as GrapheneOS or LineageOS.
t-991ff5feedbf = Des parties d’un autre Android, comme GrapheneOS ou LineageOS.
# An app from outside a store reads notifications
t-0a316728c8a3 = Une application venue d’ailleurs que d’une boutique lit les notifications
# An app that was not installed by a store may read all notifications, and with them messages of other apps and codes for signing in.
t-38e736fec2ce = Une application qui n’a pas été installée par une boutique peut lire toutes les notifications, et avec elles les messages d’autres applications et les codes de connexion.
# A companion of a watch or a computer, or a launcher, that the owner installed by hand.
t-e298ff631bdd = Le complément d’une montre ou d’un ordinateur, ou un lanceur d’applications, que la personne propriétaire a installé à la main.
# An app from outside a store reads the screen and can draw over it
t-6a0601f454ee = Une application venue d’ailleurs que d’une boutique lit l’écran et peut dessiner par-dessus
# An app that was not installed by a store may read and control the screen and draw over other apps. With both, an app can show a false screen and press buttons below it, as published spyware does.
t-ceec15196bcf = Une application qui n’a pas été installée par une boutique peut lire et commander l’écran, et dessiner par-dessus d’autres applications. Avec les deux, une application peut montrer un faux écran et appuyer sur les boutons en dessous, comme le font des logiciels espions connus publiquement.
# An automation or assistance app that the owner installed from the maker's own site.
t-913aa2f49a13 = Une application d’automatisation ou d’assistance que la personne propriétaire a installée depuis le site de l’éditeur.
# The lock on sensitive settings was lifted for an app from outside a store
t-e8dea1b6ca27 = Le verrou des réglages sensibles a été levé pour une application venue d’ailleurs que d’une boutique
# Android keeps apps from outside a store from being given accessibility and access to notifications, until somebody lifts that lock in the settings of the app. Somebody did so for this app.
t-2fd402ea5582 = Android empêche de donner l’accessibilité et l’accès aux notifications aux applications venues d’ailleurs que d’une boutique, jusqu’à ce que quelqu’un lève ce verrou dans les réglages de l’application. Quelqu’un l’a fait pour cette application.
# The owner did it for an app that they wanted.
t-dfaf0421d199 = La personne propriétaire l’a fait pour une application qu’elle voulait.
# Ask the owner whether they lifted this lock, and for what.
t-6195a0e52eb4 = Demandez à la personne propriétaire si elle a levé ce verrou, et pour quoi.
# An app from outside a store records or shows the screen
t-38d85b3eb8b4 = Une application venue d’ailleurs que d’une boutique enregistre ou montre l’écran
# While the phone was examined, an app that was not installed by a store recorded the screen or showed it elsewhere.
t-55e670da5c5f = Pendant l’examen du téléphone, une application qui n’a pas été installée par une boutique enregistrait l’écran ou le montrait ailleurs.
# The owner shared the screen, for example with the person who helped.
t-e2c818fb0add = La personne propriétaire a partagé l’écran, par exemple avec la personne qui aidait.
# An app came from outside a store
t-9e5650a50522 = Une application est venue d’ailleurs que d’une boutique
# An app that is not part of the system was not installed by a known store of apps. By itself this is ordinary; it tells which apps to look at.
t-fbd47e92a28e = Une application qui ne fait pas partie du système n’a pas été installée par une boutique d’applications connue. Seul, ce fait est ordinaire ; il indique quelles applications regarder.
# Many people take apps from the maker's own site.
t-521bd509c3b0 = Beaucoup de gens prennent des applications sur le site de l’éditeur.
# Ask the owner whether they know the app.
t-2de3e7824fee = Demandez à la personne propriétaire si elle connaît l’application.
# A store is named as installer, but the shell installed the app
t-29aa0d9afeb6 = Une boutique est indiquée comme installateur, mais le shell a installé l’application
# The list of packages names a store as the installer, while the program that asked for the installation is the shell, which means adb: a computer, or a program on the phone itself. Whoever installs over adb can give any installer. It hides an app among those of the store.
t-2706955d2d36 = La liste des paquets indique une boutique comme installateur, alors que le programme qui a demandé l’installation est le shell, c’est-à-dire adb : un ordinateur, ou un programme sur le téléphone lui-même. Qui installe par adb peut indiquer n’importe quel installateur. Cela cache une application parmi celles de la boutique.
# The owner or a developer installed or changed the app over adb, and named the store so that updates go on.
t-75d19a2e4c75 = La personne propriétaire ou un développeur a installé ou modifié l’application par adb, et a indiqué la boutique pour que les mises à jour continuent.
# An app from outside a store can watch the owner in several ways at once
t-e0735e354730 = Une application venue d’ailleurs que d’une boutique peut surveiller la personne propriétaire de plusieurs façons à la fois
# An app that was not installed by a store reads the screen through an accessibility service and, besides, is a device administrator or reads all notifications. Together this is how stalkerware and spyware that is installed by hand work: published samples of several families have it.
t-116086953ba0 = Une application qui n’a pas été installée par une boutique lit l’écran par un service d’accessibilité et, en plus, est administrateur de l’appareil ou lit toutes les notifications. Ensemble, c’est ainsi que travaillent les stalkerware et les logiciels espions installés à la main : des exemplaires publiés de plusieurs familles l’ont.
# An app for people with disabilities that needs both.
t-f9f9031700f2 = Une application pour personnes handicapées qui a besoin des deux.
# An older version of an app took the place of a newer one
t-723200aea959 = Une version plus ancienne d’une application a pris la place d’une plus récente
# Statistics of the last days show an app with a lower number of its version than before, without a removal in between. Older versions have holes that are publicly known, and some can be read out more easily.
t-282e4b43278a = Des statistiques des derniers jours montrent une application avec un numéro de version plus bas qu’avant, sans suppression entre les deux. Les versions plus anciennes ont des failles connues publiquement, et certaines se laissent copier plus facilement.
# The updates of an app that came with the device were removed, or it was disabled.
t-0861dcd18b1e = Les mises à jour d’une application fournie avec l’appareil ont été supprimées, ou cette application a été désactivée.
# The maker took an update back.
t-c8809fe79b2f = L’éditeur a retiré une mise à jour.
# The owner installed an older version on purpose.
t-55d4cd87e329 = La personne propriétaire a installé exprès une version plus ancienne.
# Ask the owner whether they know of it, and who had the device on that day.
t-1575957d976f = Demandez à la personne propriétaire si elle est au courant, et qui avait l’appareil ce jour-là.
# If nobody knows of it, ask a digital-security helpline, from another device.
t-ea5b89f9d4a9 = Si personne n’est au courant, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# An app was removed in the last days
t-651bf2df0c6b = Une application a été supprimée ces derniers jours
# Statistics of the last days count the removal of an app, and no later change brought it back. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-cb7dfa95b39d = Des statistiques des derniers jours comptent la suppression d’une application, et aucun changement plus tard ne l’a ramenée. Ce qu’elle a fait ne peut plus être examiné. Des gens suppriment des applications tous les jours ; ce qui compte, c’est de savoir si quelqu’un l’a fait à la période en question.
# The owner removed it.
t-89544064d7c5 = La personne propriétaire l’a supprimée.
# An app that was only used once was removed by the system.
t-c9d516a5ed77 = Une application qui n’a servi qu’une fois a été supprimée par le système.
# Ask the owner whether they know the app, and whether they removed it on that day.
t-51d6cff5e674 = Demandez à la personne propriétaire si elle connaît l’application, et si elle l’a supprimée ce jour-là.
# A page without encryption led elsewhere in a browser, in less than a second
t-deb655c433f9 = Une page sans chiffrement a mené ailleurs dans un navigateur, en moins d’une seconde
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Chrome gives both pages of a redirect by a server the same instant, so how fast it was is not known.
t-fb9e4cca5fce = Une page ouverte sans chiffrement (http) a mené aussitôt à un autre site. Qui peut modifier le trafic en chemin peut faire cela pour mener un téléphone vers une page qui l’attaque. Un très grand nombre de sites ordinaires font de même pour des raisons ordinaires. Chrome donne aux deux pages d’une redirection par un serveur le même instant ; on ne sait donc pas à quelle vitesse cela s’est passé.
# Link shorteners, advertising and newsletters lead through other sites all the time.
t-46eeeefc9200 = Les raccourcisseurs de liens, la publicité et les lettres d’information font sans cesse passer par d’autres sites.
# A site has moved to another name, or a mistyped name belongs to the same owner.
t-52648695b52d = Un site a changé de nom, ou un nom mal tapé appartient au même propriétaire.
# The log-in page of a hotel, a train or a café catches the first page that is opened.
t-df8788757b76 = La page de connexion d’un hôtel, d’un train ou d’un café intercepte la première page ouverte.
# Look at both addresses in the record, without opening them. A second address that nobody recognises, with a random name or an unusual port, is worth an expert's look.
t-7b0981260ef8 = Regardez les deux adresses dans le relevé, sans les ouvrir. Une seconde adresse que personne ne reconnaît, avec un nom au hasard ou un port inhabituel, mérite le regard d’un expert.
# Compare the time with other findings; alone this says little.
t-749264bf299a = Comparez l’heure avec d’autres constats ; seul, celui-ci dit peu de chose.
# An app connected to the debugging port of the phone it runs on
t-c45b899bca1c = Une application s’est connectée au port de débogage du téléphone où elle tourne
# An app opened a connection to the port of adb on the phone itself. An app that can use adb may do what a computer at the cable may do: read more data, grant itself permissions and put other apps on the phone.
t-2bcc0d140dde = Une application a ouvert une connexion vers le port d’adb sur le téléphone lui-même. Une application qui peut utiliser adb peut faire ce que peut faire un ordinateur relié par câble : lire plus de données, s’accorder des autorisations et mettre d’autres applications sur le téléphone.
# Apps that need adb and that the owner set up for it, such as Shizuku or LADB.
t-196dddbae664 = Des applications qui ont besoin d’adb et que la personne propriétaire a configurées pour cela, comme Shizuku ou LADB.
# Ask whether the owner set up this app to use adb.
t-98a6685889bc = Demandez si la personne propriétaire a configuré cette application pour utiliser adb.
# Ask a digital-security helpline for help, from another device, and show them this finding.
t-cd0a377520e6 = Demandez de l’aide à une ligne d’assistance en sécurité numérique, depuis un autre appareil, et montrez-lui ce constat.
# The same library for pictures, films or fonts crashed repeatedly within an hour
t-76d77368872f = La même bibliothèque pour les images, les films ou les polices de caractères a planté plusieurs fois en une heure
# Two or more programs ended within an hour by a fault in the same library, which reads what strangers send. An attack that fails may look like that. A broken picture that an app tries to show again does it, too.
t-5b978ccc3147 = Deux programmes ou plus se sont arrêtés en une heure à cause d’une erreur dans la même bibliothèque, qui lit ce que des inconnus envoient. Une attaque qui échoue peut ressembler à cela. Une image abîmée qu’une application essaie d’afficher à nouveau fait la même chose.
# A broken picture or film that an app tries to read again and again.
t-2aa51360b281 = Une image ou un film abîmé qu’une application essaie de lire encore et encore.
# An update of the app or of the system with a fault.
t-b6a5be98013c = Une mise à jour de l’application ou du système qui contient un défaut.
# Look at the messages, calls and pictures that arrived in the minutes before, and keep them.
t-83832a3be328 = Regardez les messages, les appels et les images arrivés dans les minutes d’avant, et gardez-les.
# Do not restart, update or erase the phone before a full copy of it exists.
t-1a7993f20373 = Ne redémarrez pas, ne mettez pas à jour et n’effacez pas le téléphone avant qu’il en existe une copie complète.
# If the person fears an attack, show this finding to a digital-security helpline, from another device.
t-065dc4a650a8 = Si la personne craint une attaque, montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A fault of the kernel within two minutes after a USB peripheral was attached
t-c73c4804da7b = Une erreur du noyau dans les deux minutes après le branchement d’un périphérique USB
# A USB peripheral was attached, and within two minutes the kernel noted a fault of its own. Tools that break into phones reach faults of the kernel through peripherals that they pretend to be. A peripheral with a bad driver does it, too.
t-15a9499c58a6 = Un périphérique USB a été branché, et dans les deux minutes le noyau a noté une erreur de sa part. Des outils qui forcent l’accès aux téléphones atteignent des failles du noyau par des périphériques qu’ils font semblant d’être. Un périphérique avec un mauvais pilote fait la même chose.
# A peripheral whose driver has a fault.
t-067af65200e7 = Un périphérique dont le pilote a un défaut.
# Ask what was attached at that time, and in whose hands the phone was.
t-c8f0758fa7f3 = Demandez ce qui a été branché à ce moment, et entre quelles mains était le téléphone.
# A file was put on the phone over adb, then an app appeared within ten minutes
t-87f5ef2497f6 = Un fichier a été mis sur le téléphone par adb, puis une application est apparue dans les dix minutes
# A file was copied over adb into the folder for tools, and within ten minutes an app was added. So apps are put on a phone by somebody who holds it, without a store.
t-1f4b2f6f4b54 = Un fichier a été copié par adb dans le dossier pour les outils, et dans les dix minutes une application a été ajoutée. C’est ainsi que des applications sont mises sur un téléphone par quelqu’un qui le tient, sans boutique.
# The owner develops apps, or put an app on the phone from a computer.
t-c57f8fc612c8 = La personne propriétaire développe des applications, ou a mis une application sur le téléphone depuis un ordinateur.
# A store added an app by chance at this time.
t-6ba254d57a3f = Une boutique a ajouté une application par hasard à ce moment.
# Ask whether the owner or someone they trust put this app on the phone from a computer.
t-4b5e622fa2ba = Demandez si la personne propriétaire, ou quelqu’un en qui elle a confiance, a mis cette application sur le téléphone depuis un ordinateur.
# A program crashed twice within a day in libraries for pictures, fonts, sound or video
t-e6548935ba6b = Un programme a planté deux fois en un jour dans des bibliothèques pour les images, les polices de caractères, le son ou la vidéo
# The same program crashed two or more times within a day in code that takes apart data of strangers. Attacks that need several attempts look like this, and so does one broken file that the program tries to show again and again.
t-459b82d05c98 = Le même programme a planté deux fois ou plus en un jour dans du code qui décompose des données venues d’inconnus. Des attaques qui ont besoin de plusieurs essais ressemblent à cela, tout comme un seul fichier abîmé que le programme essaie d’afficher encore et encore.
# One broken picture or video that is opened again and again.
t-783cc5ba34a4 = Une image ou une vidéo abîmée qui est ouverte encore et encore.
# A fault of a new version of the system.
t-a1b8db096194 = Un défaut d’une nouvelle version du système.
# Look at the pictures, messages and links that arrived in the minutes before.
t-61858d4e7ca5 = Regardez les images, les messages et les liens arrivés dans les minutes d’avant.
# An app was added and acted as an administrator within an hour
t-c0880b05a3f2 = Une application a été ajoutée et a agi comme administrateur dans l’heure
# An app was added to the phone, and within an hour it set rules with the rights of a device administrator. Such an app can hinder its removal.
t-702c324c91b7 = Une application a été ajoutée au téléphone, et dans l’heure elle a fixé des règles avec les droits d’un administrateur de l’appareil. Une telle application peut gêner sa suppression.
# A work profile or the management of a company was set up.
t-ecc244eba28e = Un profil professionnel ou la gestion par une entreprise a été mis en place.
# Parental control that the owner knows.
t-cd2ee4d24819 = Un contrôle parental que la personne propriétaire connaît.
# Ask whether the owner set up this app, and when.
t-84352ea611b0 = Demandez si la personne propriétaire a configuré cette application, et quand.
# Three different USB peripherals came within a minute
t-6a352a7a60a7 = Trois périphériques USB différents sont venus en une minute
# Three or more different peripherals were attached to the phone within a minute. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-ee5b4b29274e = Trois périphériques différents ou plus ont été branchés au téléphone en une minute. Des outils qui forcent l’accès aux téléphones font semblant d’en être plusieurs, l’un après l’autre. Une station d’accueil ou un concentrateur, avec ce qui y est branché, fait de même.
# A dock, a monitor or a hub was attached to the phone, with what is in it.
t-4bb883edc70d = Une station d’accueil, un écran ou un concentrateur a été branché au téléphone, avec ce qu’il contient.
# Ask whether a dock or a monitor was attached at that time, and in whose hands the phone was.
t-7b55d8934739 = Demandez si une station d’accueil ou un écran a été branché à ce moment, et entre quelles mains était le téléphone.
# Two USB peripherals as in a known attack within ten minutes
t-693e5fae7d86 = Deux périphériques USB comme dans une attaque connue, en dix minutes
# Two different ones of three old peripherals came to the phone within ten minutes. A tool that broke into the locked phone of an activist pretended to be them, one after the other. Together they have hardly an ordinary explanation.
t-ec5ee481052a = Deux périphériques différents, parmi trois vieux périphériques, sont venus sur le téléphone en dix minutes. Un outil qui a forcé l’accès au téléphone verrouillé d’un militant a fait semblant d’être ceux-là, l’un après l’autre. Ensemble, ils n’ont guère d’explication ordinaire.
# Somebody tries out the faults of the kernel on a phone of their own.
t-6005e8c11221 = Quelqu’un essaie les failles du noyau sur un téléphone qui lui appartient.
# Ask whether the phone was in the hands of somebody else at that time.
t-10bf85ab4e1e = Demandez si le téléphone était entre les mains de quelqu’un d’autre à ce moment.
# Show this finding to a digital-security helpline, from another device. Data may have been copied from the phone, and something left on it.
t-f99ec39c0318 = Montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil. Des données ont peut-être été copiées depuis le téléphone, et quelque chose y a peut-être été laissé.
# Five attempts to unlock failed within ten minutes
t-88597933b786 = Cinq essais de déverrouillage ont échoué en dix minutes
# Somebody tried to unlock the phone at least five times within ten minutes and failed. It matters when the phone was not in the hands of its owner.
t-edb94fa55c19 = Quelqu’un a essayé de déverrouiller le téléphone au moins cinq fois en dix minutes et a échoué. Cela compte quand le téléphone n’était pas entre les mains de la personne propriétaire.
# A child, a pocket, or an owner who mistyped a new code.
t-4c26bc5be448 = Un enfant, une poche, ou une personne propriétaire qui a mal tapé un nouveau code.
# Ask where the phone was and who held it at this time.
t-c7e057e41fbb = Demandez où était le téléphone et qui le tenait à ce moment.
# An app is a device administrator
t-1a60f290dce7 = Une application est administrateur de l’appareil
# The app may do some of these: lock the phone, erase it, forbid the camera, watch wrong codes. It cannot be taken away before that is switched off, which spyware uses to stay.
t-460f4f0aca0e = L’application peut faire certaines de ces choses : verrouiller le téléphone, l’effacer, interdire l’appareil photo, surveiller les codes erronés. Elle ne peut pas être retirée avant que cela soit désactivé, ce dont les logiciels espions se servent pour rester.
# A mail app for work, a tool that locks the screen, or one that finds a lost phone.
t-62fba5b9deda = Une application de courrier pour le travail, un outil qui verrouille l’écran, ou un outil qui retrouve un téléphone perdu.
# Ask the owner whether they know this app and made it an administrator. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-bb4f2a6efa04 = Demandez à la personne propriétaire si elle connaît cette application et l’a nommée administrateur. Sinon, n’y changez rien avant qu’il existe une copie, et demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# An app manages a user or a profile
t-e2d4d944176b = Une application gère un utilisateur ou un profil
# The app owns a user or a profile of the phone, and rules what is in it.
t-e0667c78743c = L’application possède un utilisateur ou un profil du téléphone, et décide de ce qu’il contient.
# A profile for work, by an employer or with a tool of the owner such as Shelter or Island.
t-000e89edad80 = Un profil professionnel, mis en place par un employeur ou avec un outil de la personne propriétaire, comme Shelter ou Island.
# Ask the owner whether they know of the profile.
t-7c75e2abae47 = Demandez à la personne propriétaire si elle connaît ce profil.
# An app manages the whole device
t-5b9d74acb078 = Une application gère tout l’appareil
# The app is the owner of the device in the words of Android: it can add apps, read what the phone does, and erase it. It takes setting the phone up anew, or a computer, to make an app this.
t-a7448db899b8 = L’application est le propriétaire de l’appareil, au sens d’Android : elle peut ajouter des applications, lire ce que fait le téléphone et l’effacer. Pour donner ce rôle à une application, il faut configurer le téléphone à nouveau, ou un ordinateur.
# An employer or school gave the phone.
t-32e403332bac = Un employeur ou une école a donné le téléphone.
# The owner uses a tool that needs it, such as one that freezes apps.
t-d6b2a265984c = La personne propriétaire utilise un outil qui en a besoin, comme un outil qui gèle des applications.
# Ask the owner who gave them the phone and whether it is managed. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-dee73ae3cc1e = Demandez à la personne propriétaire qui lui a donné le téléphone et s’il est géré. Si personne ne le sait, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# A library is loaded into every program of the shell
t-2632119c2e47 = Une bibliothèque est chargée dans chaque programme du shell
# The shell that collected the data tells every program to load a library first. What these programs told may be what that library wanted them to tell.
t-53f6e326bdec = Le shell qui a collecté les données dit à chaque programme de charger d’abord une bibliothèque. Ce que ces programmes ont dit est peut-être ce que cette bibliothèque voulait qu’ils disent.
# A terminal app on the phone made the collection: some load a library of their own.
t-b20b93dcc3a8 = Une application de terminal sur le téléphone a fait la collecte : certaines chargent une bibliothèque à elles.
# A file lies where old spyware kept a program
t-4cd7c8f67f85 = Un fichier se trouve là où un ancien logiciel espion gardait un programme
# Spyware of 2017 (Chrysaor) kept its program for root rights at /system/csk. Nothing else is known to use this path.
t-41449c1e635c = Un logiciel espion de 2017 (Chrysaor) gardait son programme pour les droits root à /system/csk. On ne connaît rien d’autre qui utilise ce chemin.
# None is known.
t-8c26712265d0 = On n’en connaît aucune.
# Keep the phone as it is; do not restart, update or erase it before a full copy exists.
t-8065d6f8024e = Gardez le téléphone tel qu’il est ; ne le redémarrez pas, ne le mettez pas à jour et ne l’effacez pas avant qu’il en existe une copie complète.
# Files of a tool for forensic extraction lie on the phone
t-bcc980a67090 = Des fichiers d’un outil d’extraction judiciaire se trouvent sur le téléphone
# A path names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-aa536c895960 = Un chemin cite com.client.appA. Des chercheurs ont trouvé ce nom sur des téléphones dont des données avaient été prises avec un outil d’extraction judiciaire, comme en utilisent les autorités et d’autres. Ce n’est pas un logiciel espion, mais quelqu’un a eu le téléphone en main.
# The phone was examined at the owner's wish.
t-f79fe0a717c8 = Le téléphone a été examiné à la demande de la personne propriétaire.
# Ask when the phone was out of the owner's hands: at a border, in custody, or in a workshop.
t-717048f791e0 = Demandez quand le téléphone n’était plus entre les mains de la personne propriétaire : à une frontière, en garde à vue, ou dans un atelier.
# Files lie in a folder that spyware has used
t-62f48c555e6a = Des fichiers se trouvent dans un dossier qu’un logiciel espion a utilisé
# A file or folder lies at /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-e29f164b54cd = Un fichier ou un dossier se trouve à /data/local/tmp/wd. Des chercheurs ont trouvé des programmes d’un logiciel espion bien connu dans ce dossier. Son nom est court, et d’autres peuvent l’utiliser aussi.
# Somebody chose the same name for a folder.
t-4c849a6cc2e5 = Quelqu’un a choisi le même nom pour un dossier.
# Files lie where a published attack on phones of Samsung puts them
t-a37cb41792b5 = Des fichiers se trouvent là où une attaque publiée contre des téléphones Samsung les met
# Researchers found that an attack by prepared pictures unpacks files of these names into the folder of a service of Samsung. The service itself has no such files.
t-8b37ddb4e439 = Des chercheurs ont constaté qu’une attaque par des images préparées décompresse des fichiers portant ces noms dans le dossier d’un service de Samsung. Le service lui-même n’a pas de tels fichiers.
# A file lies in the folder for temporary files of the shell
t-adf56e051847 = Un fichier se trouve dans le dossier des fichiers temporaires du shell
# A file lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there, but a computer that was ever connected for development leaves files.
t-af029691871c = Un fichier se trouve dans le dossier où peuvent écrire un ordinateur par adb et des outils ayant de tels droits. Les applications ordinaires ne peuvent rien y mettre, mais un ordinateur connecté un jour pour le développement y laisse des fichiers.
# A tool of developers, or one that the owner started over a cable.
t-b67b61869243 = Un outil de développeurs, ou un outil que la personne propriétaire a lancé par câble.
# Ask whether somebody develops or tests apps on this phone, or connected it to a computer for that.
t-b760935c087b = Demandez si quelqu’un développe ou teste des applications sur ce téléphone, ou l’a connecté à un ordinateur pour cela.
# A program lies in the folder for temporary files of the shell
t-5b5470c26873 = Un programme se trouve dans le dossier des fichiers temporaires du shell
# A file that can be run, a library or an app lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-a8b946760c2b = Un fichier qui peut être lancé, une bibliothèque ou une application se trouve dans le dossier où peuvent écrire un ordinateur par adb et des outils ayant de tels droits. Les applications ordinaires ne peuvent rien y mettre. Des logiciels espions et des outils qui examinent des téléphones y ont été mis, et des outils de développeurs aussi.
# A tool that the owner started over a cable, such as one that mirrors the screen or manages apps.
t-8276759423fb = Un outil que la personne propriétaire a lancé par câble, comme un outil qui recopie l’écran ou gère des applications.
# Tools of developers, or an app that was installed from a computer.
t-ebf43033ed6c = Des outils de développeurs, ou une application installée depuis un ordinateur.
# Compare the time with the acquisition: its own tools may have left something.
t-709fe04fc148 = Comparez l’heure avec celle du prélèvement : les outils de ce prélèvement ont peut-être laissé quelque chose.
# If nobody knows the file, do not open it, and show this finding to a digital-security helpline, from another device.
t-52feafab99cd = Si personne ne connaît le fichier, ne l’ouvrez pas, et montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A program runs with the rights of root, whoever starts it
t-325a0d866ad8 = Un programme tourne avec les droits root, quelle que soit la personne qui le lance
# A file that belongs to root is marked so that it runs with the rights of root. Android for the public has none of these: it is how simple tools for root rights work.
t-60932ce96a3b = Un fichier qui appartient à root est marqué de façon à tourner avec les droits root. L’Android destiné au public n’en a aucun : c’est ainsi que fonctionnent des outils simples pour les droits root.
# A build for developers has `su` so marked.
t-857cbf275dac = Une version pour développeurs a `su` marqué ainsi.
# The owner wanted root rights.
t-47d60319fce4 = La personne propriétaire voulait les droits root.
# Ask whether the owner wanted root rights on this phone. If not, show this finding to a digital-security helpline, from another device.
t-fa9395c7d200 = Demandez si la personne propriétaire voulait les droits root sur ce téléphone. Sinon, montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# Files of a tool for root rights lie on the phone
t-a1df10cdaedd = Des fichiers d’un outil pour les droits root se trouvent sur le téléphone
# A file lies where tools for root rights keep theirs. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-e9640c3d0d70 = Un fichier se trouve là où des outils pour les droits root gardent les leurs. Avec les droits root, toute protection d’Android peut être franchie, par la personne propriétaire ou par quelqu’un d’autre.
# A build for developers.
t-4ed13a8a8014 = Une version pour développeurs.
# A tool for developers lies on the phone
t-eb3bc308542f = Un outil pour développeurs se trouve sur le téléphone
# Files of a known tool lie in the folder for temporary files of the shell: Android Studio, a debugger, a mirror of the screen (scrcpy) or a helper for apps (Shizuku). A computer put them there while the phone was unlocked, or an app with such rights. A program may take one of these names to go unnoticed.
t-b15c3d86bf9b = Des fichiers d’un outil connu se trouvent dans le dossier des fichiers temporaires du shell : Android Studio, un débogueur, une recopie de l’écran (scrcpy) ou une aide pour applications (Shizuku). Un ordinateur les y a mis pendant que le téléphone était déverrouillé, ou une application ayant de tels droits. Un programme peut prendre l’un de ces noms pour passer inaperçu.
# The owner develops apps, mirrors the screen or uses Shizuku.
t-33ba78163c0a = La personne propriétaire développe des applications, recopie l’écran ou utilise Shizuku.
# Ask whether the owner knows of this tool; somebody who mirrors the screen sees all of it.
t-0e4ffe01587f = Demandez si la personne propriétaire connaît cet outil ; quelqu’un qui recopie l’écran le voit en entier.
# A program from among data starts with the phone
t-0dd19bc936b2 = Un programme placé parmi des données démarre avec le téléphone
# A script of the system starts a program from a folder for data whenever the phone starts. No script of a maker does so: whoever has root rights put it there.
t-94d2a01e4dec = Un script du système lance un programme depuis un dossier de données à chaque démarrage du téléphone. Aucun script d’un fabricant ne fait cela : quelqu’un qui a les droits root l’a mis là.
# A tool for root rights, by the wish of the owner.
t-b99c6c919e16 = Un outil pour les droits root, voulu par la personne propriétaire.
# An app was installed without the check for harmful apps
t-85b556768027 = Une application a été installée sans le contrôle des applications nuisibles
# Whoever installed the app asked the system to leave out the check for harmful apps that Android does at every installation.
t-143910a1ef3e = Qui a installé l’application a demandé au système de sauter le contrôle des applications nuisibles qu’Android fait à chaque installation.
# The owner develops apps; tools for developers can ask for it.
t-686bcbc62d91 = La personne propriétaire développe des applications : des outils pour développeurs peuvent le demander.
# A store that belongs to the system does so.
t-fa2a2bf7106e = Une boutique qui fait partie du système le fait.
# Ask the owner whether they know the app and who installed it at that time.
t-c960b2c71e32 = Demandez à la personne propriétaire si elle connaît l’application et qui l’a installée à ce moment.
# An app was installed from a computer
t-e556cecbe5c9 = Une application a été installée depuis un ordinateur
# The system noted that an app was installed over adb, the connection for developers. Somebody had the unlocked device and a computer, or a program on the device that uses the same way. An app that comes so was looked at by no store.
t-6dbcb3cc413c = Le système a noté qu’une application a été installée par adb, la connexion pour développeurs. Quelqu’un avait l’appareil déverrouillé et un ordinateur, ou un programme sur l’appareil qui passe par la même voie. Une application qui arrive ainsi n’a été examinée par aucune boutique.
# The owner develops apps or installed it from a computer.
t-d7ce33334fe5 = La personne propriétaire développe des applications ou l’a installée depuis un ordinateur.
# Who collects evidence from the device installed a tool and removed it afterwards; compare the time.
t-89765064d867 = Qui collecte des preuves sur l’appareil a installé un outil et l’a supprimé ensuite : comparez l’heure.
# A program such as Shizuku installs apps that way.
t-d81d7614f1c6 = Un programme comme Shizuku installe des applications de cette façon.
# Ask the owner who had the device and a computer at that time.
t-561e9bf98c0c = Demandez à la personne propriétaire qui avait l’appareil et un ordinateur à ce moment.
# If nobody knows of it, leave the app in place until a full copy exists, and ask a digital-security helpline, from another device.
t-b7581dff8eb8 = Si personne n’est au courant, laissez l’application en place jusqu’à ce qu’il existe une copie complète, et demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A fault of the kernel
t-f0c874da978b = Une erreur du noyau
# The kernel noted a fault of its own. That happens on ordinary phones, and is told only when a USB peripheral was attached shortly before.
t-fb9558184999 = Le noyau a noté une erreur de sa part. Cela arrive sur des téléphones ordinaires, et n’est signalé que si un périphérique USB a été branché peu avant.
# Faulty drivers and worn storage cause faults of the kernel.
t-a90019b3d277 = Des pilotes défectueux et un stockage usé causent des erreurs du noyau.
# Alone this needs no action.
t-3b866a973600 = Seul, ce signe ne demande aucune action.
# A USB peripheral was attached, by the log of the kernel
t-cb7508c542c1 = Un périphérique USB a été branché, d’après le journal du noyau
# A peripheral was attached to the phone as to a computer. People attach headsets, keyboards, storage and docks. It is told only together with something else.
t-4a5a4e940d56 = Un périphérique a été branché au téléphone comme à un ordinateur. Des gens branchent des casques, des claviers, des disques et des stations d’accueil. Cela n’est signalé qu’avec autre chose.
# Headsets, keyboards, storage and docks are ordinary.
t-fd9a26e408cb = Les casques, les claviers, les disques et les stations d’accueil sont ordinaires.
# A USB peripheral as in a known attack, in the log of the kernel
t-ba6c0c6e6bd1 = Un périphérique USB comme dans une attaque connue, dans le journal du noyau
# The log names a USB peripheral that says it is an old webcam, sound card or touch pad of one of three makes. A tool that broke into the locked phone of an activist pretended to be these three, one after the other, in order to reach faults of the kernel. Real ones were made long ago for computers, and are hardly ever attached to a phone.
t-7d5deb82f162 = Le journal cite un périphérique USB qui dit être une vieille webcam, une vieille carte son ou un vieux pavé tactile de l’une de trois marques. Un outil qui a forcé l’accès au téléphone verrouillé d’un militant a fait semblant d’être ces trois-là, l’un après l’autre, pour atteindre des failles du noyau. Les vrais ont été fabriqués il y a longtemps pour des ordinateurs, et ne sont presque jamais branchés à un téléphone.
# Somebody attached such an old device to the phone, or a new one that says it is one of them.
t-fd4aaf4f3e58 = Quelqu’un a branché au téléphone un tel appareil ancien, ou un nouveau qui dit en être un.
# Ask whether the phone was in the hands of somebody else at that time, and whether anything was attached to it.
t-f061a79ba29c = Demandez si le téléphone était entre les mains de quelqu’un d’autre à ce moment, et si quelque chose y a été branché.
# What starts apps was kept from running code for temporary files
t-ad5307ee78b0 = Ce qui lance les applications a été empêché d’exécuter du code venu de fichiers temporaires
# The kernel noted that the process from which all apps start wanted to run or map a file that lies in the folder for temporary files of the shell. Nothing of Android does that. Published spyware ran its code inside that process from such files.
t-b7509f325d3d = Le noyau a noté que le processus à partir duquel démarrent toutes les applications voulait exécuter ou charger en mémoire un fichier du dossier des fichiers temporaires du shell. Rien dans Android ne fait cela. Un logiciel espion connu publiquement exécutait son code dans ce processus à partir de tels fichiers.
# Somebody who develops tools for rooted phones tried one.
t-371e72c06290 = Quelqu’un qui développe des outils pour téléphones rootés en a essayé un.
# Keep the phone as it is, and show this finding to a helpline or an expert, from another device.
t-646a4b58c4f3 = Gardez le téléphone tel qu’il est, et montrez ce constat à une ligne d’assistance en sécurité numérique ou à un expert, depuis un autre appareil.
# SELinux was switched off, by the log of the kernel
t-27b6e9b06a2b = SELinux a été désactivé, d’après le journal du noyau
# A line tells that SELinux, one of the walls between programs, was set to note what it should deny, and to allow it. On phones as they are sold this does not happen. It takes the rights of root.
t-245f7b0e91f3 = Une ligne indique que SELinux, l’un des murs entre les programmes, a été réglé pour noter ce qu’il devrait refuser, et pour l’autoriser. Sur les téléphones tels qu’ils sont vendus, cela n’arrive pas. Il faut les droits root.
# The owner has root rights and switched it off for an app or a change of the system.
t-1935d9c51f83 = La personne propriétaire a les droits root et l’a désactivé pour une application ou un changement du système.
# Ask the owner whether the system of the phone was changed on purpose.
t-7dbe0d6af808 = Demandez à la personne propriétaire si le système du téléphone a été modifié exprès.
# Three different USB peripherals came within a minute, at a time that is not known
t-836fb04737d6 = Trois périphériques USB différents sont venus en une minute, à une heure inconnue
# By the clock of the kernel three or more different peripherals were attached to the phone within a minute; the log does not tell the time of day. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-a490bcb8090a = D’après l’horloge du noyau, trois périphériques différents ou plus ont été branchés au téléphone en une minute ; le journal ne donne pas l’heure du jour. Des outils qui forcent l’accès aux téléphones font semblant d’en être plusieurs, l’un après l’autre. Une station d’accueil ou un concentrateur, avec ce qui y est branché, fait de même.
# Ask whether a dock or a monitor was attached, and in whose hands the phone was.
t-7f9fc102f9ca = Demandez si une station d’accueil ou un écran a été branché, et entre quelles mains était le téléphone.
# A line of the log of the kernel has the word BIGPRETZEL
t-2955c98b0c5f = Une ligne du journal du noyau contient le mot BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. In the log of the kernel ordinary apps cannot write.
t-b32c28ed3579 = Des chercheurs de Citizen Lab ont indiqué ce mot comme une trace qu’un logiciel espion a laissée dans des journaux de téléphones Android. Il ne compte qu’avec ses lettres majuscules. Les applications ordinaires ne peuvent pas écrire dans le journal du noyau.
# A part of the system repeats a text or a name of an app in the log of the kernel.
t-d8227b927f04 = Une partie du système répète un texte ou un nom d’application dans le journal du noyau.
# Send this finding to Citizen Lab or to the Security Lab of Amnesty International, from another device.
t-0134e5ef5500 = Envoyez ce constat à Citizen Lab ou au Security Lab d’Amnesty International, depuis un autre appareil.
# A line of the log names the agent of a tool for extracting data
t-7c36e04aa465 = Une ligne du journal cite l’agent d’un outil d’extraction de données
# The package com.client.appA is put on a phone by a tool that copies its data, of the kind that authorities and companies use. It says that somebody who held the unlocked phone extracted data, and is no spyware.
t-45441681af6f = Le paquet com.client.appA est mis sur un téléphone par un outil qui en copie les données, du genre qu’utilisent des autorités et des entreprises. Il dit que quelqu’un qui tenait le téléphone déverrouillé a extrait des données, et ce n’est pas un logiciel espion.
# A text about such tools was written into the log by an app.
t-163e2de1509d = Un texte sur de tels outils a été écrit dans le journal par une application.
# Ask whether the phone was out of the hands of its owner at that time.
t-62a1fb400f3e = Demandez si le téléphone n’était plus entre les mains de la personne propriétaire à ce moment.
# A program crashed in a library that reads pictures, films or fonts
t-6bbb8633fa71 = Un programme a planté dans une bibliothèque qui lit des images, des films ou des polices de caractères
# A program ended by a fault in code that reads what strangers send. Broken files do that every day, and it is told only when it happened repeatedly in a short time.
t-3179627da905 = Un programme s’est arrêté à cause d’une erreur dans du code qui lit ce que des inconnus envoient. Des fichiers abîmés font cela tous les jours, et ce n’est signalé que si c’est arrivé plusieurs fois en peu de temps.
# A broken picture or film.
t-d5c963e0e934 = Une image ou un film abîmé.
# The phone was debugged from itself
t-5dc9dac5f642 = Le téléphone a été débogué depuis lui-même
# A connection to the service for debugging came from the phone itself, and not from a computer. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-06ee246f57c4 = Une connexion au service de débogage est venue du téléphone lui-même, et non d’un ordinateur. Des applications qui ne le devraient pas peuvent obtenir ainsi les droits d’une personne devant un ordinateur. Certains outils que des propriétaires choisissent font de même.
# Shizuku, LADB, bugbane and like tools that the owner chose.
t-16e1450c1199 = Shizuku, LADB, bugbane et des outils semblables que la personne propriétaire a choisis.
# Ask the owner whether such a tool is in use.
t-a629d89be47c = Demandez à la personne propriétaire si un tel outil est utilisé.
# Look which apps came to the phone shortly before.
t-593138613c04 = Regardez quelles applications sont arrivées sur le téléphone peu avant.
# A USB peripheral was attached, by the log of the system
t-195e5d3785d0 = Un périphérique USB a été branché, d’après le journal du système
# A USB peripheral as in a known attack, in the log of the system
t-96e050d4bcbe = Un périphérique USB comme dans une attaque connue, dans le journal du système
# SELinux was switched off, by the log of the system
t-43904fd6fa60 = SELinux a été désactivé, d’après le journal du système
# A line of the log has the word BIGPRETZEL
t-970d5c376eaf = Une ligne du journal contient le mot BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. It also stands in texts about that spyware: the tag and the process that wrote the line tell where it stood.
t-381ce32037f2 = Des chercheurs de Citizen Lab ont indiqué ce mot comme une trace qu’un logiciel espion a laissée dans des journaux de téléphones Android. Il ne compte qu’avec ses lettres majuscules. Il figure aussi dans des textes sur ce logiciel espion : l’étiquette et le processus qui a écrit la ligne indiquent où il se trouvait.
# An app wrote a text about that spyware into the log, for example a browser, a chat or a tool like this one.
t-7984605f59aa = Une application a écrit dans le journal un texte sur ce logiciel espion, par exemple un navigateur, une messagerie ou un outil comme celui-ci.
# Note which app wrote the line, and whether anybody read or wrote about the word on this phone.
t-7e9ff19a6743 = Notez quelle application a écrit la ligne, et si quelqu’un a lu ou écrit quelque chose sur ce mot sur ce téléphone.
# A tool for root rights has an extension
t-23d45523cb4f = Un outil pour les droits root a une extension
# The phone has a tool for root rights, and something was added to it. Extensions change files of the system, or hide that it was changed.
t-f17a2c2cda84 = Le téléphone a un outil pour les droits root, et quelque chose y a été ajouté. Des extensions modifient des fichiers du système, ou cachent qu’il a été modifié.
# The owner wanted root rights and this extension.
t-47795c27f214 = La personne propriétaire voulait les droits root et cette extension.
# A tool for root rights has mounted something
t-313252bbc9d9 = Un outil pour les droits root a monté quelque chose
# Something is mounted that comes from a tool for root rights (Magisk, KernelSU, APatch). Such tools lay changed files over the system. They serve owners, and they are also a way for others to hide what they changed.
t-7aa3fb50c1e0 = Quelque chose est monté, qui vient d’un outil pour les droits root (Magisk, KernelSU, APatch). De tels outils posent des fichiers modifiés par-dessus le système. Ils servent à des propriétaires, et sont aussi un moyen pour d’autres de cacher ce qu’ils ont modifié.
# Something is mounted over programs of the system
t-cf9133682093 = Quelque chose est monté par-dessus des programmes du système
# A folder with programs of Android, or one of these programs, was covered by something else. What runs there is not what the maker put there.
t-38366fa9f17a = Un dossier contenant des programmes d’Android, ou l’un de ces programmes, a été recouvert par autre chose. Ce qui tourne là n’est pas ce que le fabricant y a mis.
# A maker who keeps a part of the system on a volume of its own; this was not seen yet.
t-b2c00686cb1f = Un fabricant qui garde une partie du système sur un volume à elle ; cela n’a pas encore été vu.
# A volume of the system can be written to
t-e8252121440e = On peut écrire sur un volume du système
# A volume that holds Android itself was mounted so that it could be changed. Android mounts them read-only. To change that takes root rights, by the wish of the owner or without it.
t-0be3f0bb00c4 = Un volume qui contient Android lui-même a été monté de façon à pouvoir être modifié. Android les monte en lecture seule. Changer cela demande les droits root, avec ou sans la volonté de la personne propriétaire.
# The owner has root rights and changes the system.
t-7ef32772f2cc = La personne propriétaire a les droits root et modifie le système.
# A build for developers, after `adb remount`.
t-d372fed8eddc = Une version pour développeurs, après `adb remount`.
# The phone was connected with its own service for debugging
t-4ebb0a89a7f2 = Le téléphone était connecté au service de débogage qui tourne sur lui-même
# A connection within the phone leads to port 5555, where it can be debugged over the network. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-426491bd115d = Une connexion à l’intérieur du téléphone mène au port 5555, où il peut être débogué par le réseau. Des applications qui ne le devraient pas peuvent obtenir ainsi les droits d’une personne devant un ordinateur. Certains outils que des propriétaires choisissent font de même.
# An app that uses the port for something else.
t-f2f8a62ccfc1 = Une application qui utilise le port pour autre chose.
# A connection to a port that servers of known spyware used
t-8269e00b9a02 = Une connexion à un port que des serveurs d’un logiciel espion connu utilisaient
# The phone was connected with a server on a port that servers of a known spyware for phones of Samsung used and that has no ordinary purpose. Any other program may use the port, too.
t-fa8859ee9216 = Le téléphone était connecté à un serveur par un port que des serveurs d’un logiciel espion connu visant des téléphones Samsung utilisaient, et qui n’a pas d’usage ordinaire. N’importe quel autre programme peut aussi utiliser ce port.
# Games, calls and file sharing choose any port.
t-901abc0de46e = Les jeux, les appels et le partage de fichiers choisissent n’importe quel port.
# Look which app had the connection, and whether its owner knows it.
t-596f4fb7ec2d = Regardez quelle application avait la connexion, et si la personne propriétaire la connaît.
# A running program had code from an unusual place
t-bf19c885c711 = Un programme en cours avait du code venu d’un endroit inhabituel
# The stacks of a running program name code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-5ff937f45229 = Les piles d’un programme en cours citent du code venu du dossier des fichiers temporaires du shell, de la mémoire seule, ou d’un fichier supprimé. Du code mis dans un programme depuis l’extérieur ressemble à cela ; des outils de test aussi.
# A developer tests apps on the phone.
t-9ff4bb04dac0 = Un développeur teste des applications sur le téléphone.
# An app that unpacks its own code in an unusual way.
t-54f259020e2e = Une application qui décompresse elle-même son code d’une façon inhabituelle.
# An app from a store of free software or another store
t-0d59e068b195 = Une application venue d’une boutique de logiciels libres ou d’une autre boutique
# The app was installed by a store other than that of the maker or of Google. These stores are in wide use; what they offer is looked at less, or by others.
t-1bf59a285439 = L’application a été installée par une autre boutique que celle du fabricant ou de Google. Ces boutiques sont très utilisées ; ce qu’elles offrent est moins examiné, ou l’est par d’autres.
# The owner uses that store.
t-2233224657e2 = La personne propriétaire utilise cette boutique.
# Ask the owner whether they use that store.
t-6fb003af475c = Demandez à la personne propriétaire si elle utilise cette boutique.
# The owner, or a program for removing what makers bring along, disabled it to save battery or space.
t-db5458270fe7 = La personne propriétaire, ou un programme qui retire ce que les fabricants ajoutent, l’a désactivée pour économiser la batterie ou de l’espace.
# Ask the owner whether they, or somebody who had the device, disabled it.
t-eb064b64ec8f = Demandez à la personne propriétaire si elle, ou quelqu’un qui a eu l’appareil, l’a désactivée.
# An app that brings updates of the system is disabled
t-03454e816967 = Une application qui apporte des mises à jour du système est désactivée
# An app through which the device gets updates of its system, or of a large part of it, is disabled. Without updates, holes that are publicly known stay open.
t-98558159747e = Une application par laquelle l’appareil reçoit des mises à jour de son système, ou d’une grande partie de celui-ci, est désactivée. Sans mises à jour, des failles connues publiquement restent ouvertes.
# The owner did not want updates, for example on a device with a system of another maker.
t-646d803b6cb1 = La personne propriétaire ne voulait pas de mises à jour, par exemple sur un appareil avec le système d’un autre éditeur.
# The owner uses the device without Google on purpose.
t-a3a77cc5e317 = La personne propriétaire utilise exprès l’appareil sans Google.
# An app that was installed or updated from a file
t-dbf13cfaac71 = Une application installée ou mise à jour depuis un fichier
# The app was installed, or if it is a part of the system updated, by the program that opens files of apps: from a browser, a messenger, a memory card. Nobody looked at it as stores do. It is common where people use apps that stores do not offer.
t-73619a8ef0a6 = L’application a été installée ou, si elle fait partie du système, mise à jour par le programme qui ouvre les fichiers d’applications : depuis un navigateur, une messagerie, une carte mémoire. Personne ne l’a examinée comme le font les boutiques. C’est courant là où les gens utilisent des applications que les boutiques n’offrent pas.
# The owner installed it from the site of its maker.
t-755aaf0e6df4 = La personne propriétaire l’a installée depuis le site de son éditeur.
# A store of another maker used that program.
t-2855f66f5bed = Une boutique d’un autre éditeur a utilisé ce programme.
# An app of which nobody knows what installed it
t-dc3220d5f5d7 = Une application dont personne ne sait ce qui l’a installée
# The app is no part of the system, and the system knows no installer of it. That is so for apps that came over a cable from a computer, and for some that were restored or came with the device. Nobody looked at it as stores do.
t-2c2152713e30 = L’application ne fait pas partie du système, et le système ne lui connaît aucun installateur. Il en va ainsi des applications venues par câble depuis un ordinateur, et de certaines qui ont été restaurées ou fournies avec l’appareil. Personne ne l’a examinée comme le font les boutiques.
# The maker of the device put it there.
t-19cb8334a1ba = Le fabricant de l’appareil l’a mise là.
# The owner develops apps, or installed it from a computer.
t-5574992db264 = La personne propriétaire développe des applications, ou l’a installée depuis un ordinateur.
# The app was taken over from an older device.
t-85d22da497dc = L’application a été reprise d’un appareil plus ancien.
# An app was removed, and its data was kept
t-91655ec0e48c = Une application a été supprimée, et ses données ont été gardées
# The device lists a package that has no file of code any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-e331a7053c72 = L’appareil cite un paquet qui n’a plus de fichier de code. Supprimer une application par câble depuis un ordinateur peut garder ses données ; les systèmes de certains fabricants aussi. L’application elle-même ne peut plus être examinée.
# The owner, or who tidied up the device, removed an app from a computer.
t-d15a86ab6a61 = La personne propriétaire, ou qui a fait le ménage sur l’appareil, a supprimé une application depuis un ordinateur.
# The app is there for another user of the device only.
t-6b2f0b0b77e7 = L’application n’est là que pour un autre utilisateur de l’appareil.
# Ask the owner whether they know the app and when it was removed.
t-34e16520975d = Demandez à la personne propriétaire si elle connaît l’application et quand elle a été supprimée.
# An app that gives or hides control over the whole system
t-9e5c1a53c428 = Une application qui donne ou cache le contrôle de tout le système
# The device has an app that gives other apps control over the whole system (root access), changes how apps work, or hides that such access exists. Owners use them on purpose. Who has such access can read what every app holds.
t-a34fb002d106 = L’appareil a une application qui donne à d’autres applications le contrôle de tout le système (accès root), change le fonctionnement des applications, ou cache qu’un tel accès existe. Des propriétaires s’en servent exprès. Qui a un tel accès peut lire ce que contient chaque application.
# The owner opened the device on purpose.
t-1329571ef9c4 = La personne propriétaire a ouvert l’appareil exprès.
# The device was bought used, and its earlier owner opened it.
t-ef4ed5acfa84 = L’appareil a été acheté d’occasion, et son ancien propriétaire l’a ouvert.
# Ask the owner whether they, or somebody who had the device, put it there.
t-f2a0dcef7c80 = Demandez à la personne propriétaire si elle, ou quelqu’un qui a eu l’appareil, l’a mise là.
# If nobody knows of it, leave it in place until a full copy exists, and ask a digital-security helpline, from another device.
t-4bb6f639da8e = Si personne n’est au courant, laissez-la en place jusqu’à ce qu’il existe une copie complète, et demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# An app is signed with a key that everybody has
t-ff4732660d21 = Une application est signée avec une clé que tout le monde possède
# The app is no part of the system, and it is signed with a key that comes with the sources of Android or with the tools for developers. Makers of apps sign with a key of their own. Anybody can sign such an app, or a changed one in its place.
t-6fe957c80c04 = L’application ne fait pas partie du système, et elle est signée avec une clé livrée avec le code source d’Android ou avec les outils pour développeurs. Les éditeurs d’applications signent avec une clé à eux. N’importe qui peut signer une telle application, ou en mettre une modifiée à sa place.
# The owner tries out an app that is being developed.
t-9b1ab6bd33fa = La personne propriétaire essaie une application en cours de développement.
# A tool for developers or for collecting evidence left an app of its own.
t-994bffc25e07 = Un outil pour développeurs ou pour collecter des preuves a laissé une application à lui.
# A program among data ran with the rights of the system
t-f2558643e899 = Un programme placé parmi des données a tourné avec les droits du système
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its name here.
t-9635add3991a = Un programme a tourné depuis un dossier de données, ou depuis des fichiers partagés, et en tant que root ou système. Deux faits se rejoignent : aucune partie d’Android ne se trouve là, et aucune application n’a ces droits. Qui a pris le contrôle du téléphone, ou un outil pour les droits root, peut faire cela. L’utilisateur est indiqué ici par son nom.
# The owner gave root rights to tools on purpose.
t-128d22b87aac = La personne propriétaire a donné exprès les droits root à des outils.
# A phone or an emulator for developers, on which adb runs as root.
t-ffa4ee64f0fa = Un téléphone ou un émulateur pour développeurs, sur lequel adb tourne en tant que root.
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its number here.
t-4b81ad706cd9 = Un programme a tourné depuis un dossier de données, ou depuis des fichiers partagés, et en tant que root ou système. Deux faits se rejoignent : aucune partie d’Android ne se trouve là, et aucune application n’a ces droits. Qui a pris le contrôle du téléphone, ou un outil pour les droits root, peut faire cela. L’utilisateur est indiqué ici par son numéro.
# A program of a tool for forensic extraction ran
t-6e76da1113bf = Un programme d’un outil d’extraction judiciaire a tourné
# The list of processes names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-81a98b1753b4 = La liste des processus cite com.client.appA. Des chercheurs ont trouvé ce nom sur des téléphones dont des données avaient été prises avec un outil d’extraction judiciaire, comme en utilisent les autorités et d’autres. Ce n’est pas un logiciel espion, mais quelqu’un a eu le téléphone en main.
# A program ran in a folder that spyware has used
t-66c7e64969b6 = Un programme a tourné dans un dossier qu’un logiciel espion a utilisé
# A program ran from /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-3abe9c29e004 = Un programme a tourné depuis /data/local/tmp/wd. Des chercheurs ont trouvé des programmes d’un logiciel espion bien connu dans ce dossier. Son nom est court, et d’autres peuvent l’utiliser aussi.
# A program in the folder for temporary files of the shell ran
t-d91c6a0bbd2d = Un programme du dossier des fichiers temporaires du shell a tourné
# A program ran from the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-adbc64d78d47 = Un programme a tourné depuis le dossier où peuvent écrire un ordinateur par adb et des outils ayant de tels droits. Les applications ordinaires ne peuvent rien y mettre. Des logiciels espions et des outils qui examinent des téléphones y ont été mis, et des outils de développeurs aussi.
# Tools of developers.
t-e6da88b3aeae = Des outils de développeurs.
# If nobody knows the program, keep the phone as it is and show this finding to a digital-security helpline, from another device.
t-064e51e27f74 = Si personne ne connaît le programme, gardez le téléphone tel qu’il est et montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A program was told to load a library from among data first
t-cffbb29a447a = Un programme a reçu l’ordre de charger d’abord une bibliothèque placée parmi des données
# A program ran that was told to load a library from a folder for data before all others. The library then runs inside of it. A published attack on phones of Samsung did this; tools for developers do it, too.
t-5f63ec85ae05 = Un programme a tourné avec l’ordre de charger, avant toutes les autres, une bibliothèque d’un dossier de données. La bibliothèque tourne alors à l’intérieur de ce programme. Une attaque publiée contre des téléphones Samsung a fait cela ; des outils pour développeurs le font aussi.
# A developer watches an app with a tool for tests.
t-460e85ebccca = Un développeur observe une application avec un outil de test.
# A tool for root rights ran
t-536a21551744 = Un outil pour les droits root a tourné
# A program that gives root rights, or the app that manages them, ran; or a program ran with a label that only such tools use. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-7087764c092f = Un programme qui donne les droits root, ou l’application qui les gère, a tourné ; ou un programme a tourné avec une étiquette que seuls de tels outils utilisent. Avec les droits root, toute protection d’Android peut être franchie, par la personne propriétaire ou par quelqu’un d’autre.
# A build for developers, on which adb runs as root.
t-67e02d2bd0d1 = Une version pour développeurs, sur laquelle adb tourne en tant que root.
# A tool of Android Studio ran
t-276f767ad495 = Un outil d’Android Studio a tourné
# A program ran from the folder that Android Studio uses on phones. Somebody develops or tests apps on this phone from a computer, which needs the phone to be unlocked once. A program may take this name to go unnoticed.
t-9766299a17d0 = Un programme a tourné depuis le dossier qu’Android Studio utilise sur les téléphones. Quelqu’un développe ou teste des applications sur ce téléphone depuis un ordinateur, ce qui demande que le téléphone soit déverrouillé une fois. Un programme peut prendre ce nom pour passer inaperçu.
# The owner develops or tests apps.
t-8d2e0e8f63c4 = La personne propriétaire développe ou teste des applications.
# A program ran whose file was deleted, or that never was a file
t-0146b8e55cdc = Un programme a tourné, dont le fichier a été supprimé ou n’a jamais existé
# The file of a running program was gone, or the program was put into memory without any file. Programs that want to leave no traces do this; a program that was replaced while it ran looks the same.
t-259dedbbbb3f = Le fichier d’un programme en cours avait disparu, ou le programme a été mis en mémoire sans aucun fichier. Des programmes qui veulent ne laisser aucune trace font cela ; un programme remplacé pendant qu’il tournait a le même aspect.
# A tool that the owner started was updated or removed while it ran.
t-2b1d3337f3d1 = Un outil que la personne propriétaire a lancé a été mis à jour ou supprimé pendant qu’il tournait.
# The boot loader is unlocked
t-d98037f2370f = Le chargeur de démarrage est déverrouillé
# The phone starts systems that its maker did not sign, or says that its system was not verified. Owners unlock it to use another system. Somebody with the phone in hand could have changed the system.
t-8607c41e140e = Le téléphone démarre des systèmes que son fabricant n’a pas signés, ou dit que son système n’a pas été vérifié. Des propriétaires le déverrouillent pour utiliser un autre système. Quelqu’un avec le téléphone en main aurait pu modifier le système.
# The owner installed another system, or develops.
t-e5984f64b822 = La personne propriétaire a installé un autre système, ou développe.
# Ask whether the owner unlocked the phone. Unlocking it erases it, so it did not happen unnoticed on a phone in use.
t-c6e7cc3231a1 = Demandez si la personne propriétaire a déverrouillé le téléphone. Le déverrouiller l’efface : sur un téléphone utilisé, cela n’est donc pas passé inaperçu.
# The content of the system is not checked while it is read
t-54099d777326 = Le contenu du système n’est pas vérifié pendant sa lecture
# Android checks every part of the system when it is read, so that changes show. This phone says that it does not. That takes an unlocked boot loader or a build for developers.
t-fcea0691addc = Android vérifie chaque partie du système quand elle est lue, pour que les modifications se voient. Ce téléphone dit qu’il ne le fait pas. Cela demande un chargeur de démarrage déverrouillé ou une version pour développeurs.
# A build for developers, or another system that the owner installed.
t-a1124808d6c7 = Une version pour développeurs, ou un autre système que la personne propriétaire a installé.
# The storage of the phone has faults (`eio`, `logging`).
t-6825cddb563e = Le stockage du téléphone a des défauts (`eio`, `logging`).
# Ask whether the owner changed the system. If not, show this finding to a digital-security helpline, from another device.
t-c3883d63ebfd = Demandez si la personne propriétaire a modifié le système. Sinon, montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A collection of commands (BusyBox) was found
t-29e9947c2f68 = Un recueil de commandes (BusyBox) a été trouvé
# BusyBox is a program with many commands in one. Some makers ship it, and owners with root rights add it. Alone it gives no rights.
t-df622ab1e1dd = BusyBox est un programme qui réunit de nombreuses commandes en une. Certains fabricants le fournissent, et des propriétaires avec des droits root l’ajoutent. Seul, il ne donne aucun droit.
# The maker of the phone ships it.
t-60dc7580988e = Le fabricant du téléphone le fournit.
# A program that gives root rights was found
t-0dbe2e4bbf23 = Un programme qui donne les droits root a été trouvé
# A program lies among the commands of the phone that gives root rights. With them every protection of Android can be passed, by the owner or by somebody else.
t-176261d2bcd5 = Parmi les commandes du téléphone se trouve un programme qui donne les droits root. Avec eux, toute protection d’Android peut être franchie, par la personne propriétaire ou par quelqu’un d’autre.
# A person allowed a computer to control the phone
t-1a6cb4594b52 = Une personne a autorisé un ordinateur à commander le téléphone
# The log tells that somebody who held the unlocked phone allowed a computer to debug it. Whoever collected this data over USB did so, too: compare the time.
t-39530906e463 = Le journal indique que quelqu’un qui tenait le téléphone déverrouillé a autorisé un ordinateur à le déboguer. Qui a collecté ces données par USB l’a fait aussi : comparez l’heure.
# The collection of this data, and every other use of a computer for developing.
t-997338b308cc = La collecte de ces données, et tout autre usage d’un ordinateur pour le développement.
# Compare the time with when the phone was in other hands.
t-3fb6eff40d10 = Comparez l’heure avec les moments où le téléphone était en d’autres mains.
# A USB peripheral was attached, by the log of USB that Samsung keeps
t-041916d9b62c = Un périphérique USB a été branché, d’après le journal USB que tient Samsung
# A USB peripheral as in a known attack, in the log of USB that Samsung keeps
t-b91680e2e8e7 = Un périphérique USB comme dans une attaque connue, dans le journal USB que tient Samsung
# The phone has no screen lock
t-e6fb6b90e8d3 = Le téléphone n’a pas de verrouillage de l’écran
# No code, pattern or password is set. Whoever has such a phone in hand can open it and change it, and what is stored on it is hardly protected.
t-751d92484501 = Aucun code, schéma ou mot de passe n’est défini. Qui a un tel téléphone en main peut l’ouvrir et le modifier, et ce qui y est stocké n’est guère protégé.
# The phone is new, used for tests, or a television.
t-61443b10c60e = Le téléphone est neuf, sert à des tests, ou est un téléviseur.
# Its owner switched the lock off.
t-9e7edf2d7b13 = Sa personne propriétaire a désactivé le verrouillage.
# Once all copies are made, set a code of six digits or more in Settings, Security, Screen lock.
t-58453a43eefd = Une fois toutes les copies faites, définissez un code d’au moins six chiffres dans Paramètres, Sécurité, Verrouillage de l’écran.
# An app had the screen
t-14edc5444fa6 = Une application avait l’écran
# When the data was collected, the app recorded the screen or showed it elsewhere.
t-9da9fb80557c = Au moment de la collecte des données, l’application enregistrait l’écran ou le montrait ailleurs.
# The owner shared or recorded the screen, perhaps while this data was collected.
t-28b7356dea06 = La personne propriétaire a partagé ou enregistré l’écran, peut-être pendant la collecte de ces données.
# Ask the owner whether they shared the screen at that time.
t-7102457aca3f = Demandez à la personne propriétaire si elle a partagé l’écran à ce moment.
# The phone was operated over adb around the time of this acquisition
t-9e20ff1bf1d6 = Le téléphone a été commandé par adb vers le moment de ce prélèvement
# Commands or files came over adb, the debugging connection of Android, within a day of this acquisition, which may have used it itself.
t-9d3d36d18a49 = Des commandes ou des fichiers sont arrivés par adb, la connexion de débogage d’Android, à moins d’un jour de ce prélèvement, qui peut lui-même l’avoir utilisée.
# It is this acquisition.
t-3d64cc0ace8b = C’est ce prélèvement.
# Compare the time with that of the acquisition. If it was another, ask who connected the phone to a computer.
t-1bd4d6e21e1d = Comparez l’heure avec celle du prélèvement. S’il s’agit d’autre chose, demandez qui a connecté le téléphone à un ordinateur.
# The phone was operated over a cable or the network before this acquisition
t-658302b43126 = Le téléphone a été commandé par câble ou par le réseau avant ce prélèvement
# Commands or files came over adb, the debugging connection of Android, a day or more before this acquisition. Whoever had the phone unlocked in their hands could do this, and with it read data and put apps on the phone.
t-967922dbadc3 = Des commandes ou des fichiers sont arrivés par adb, la connexion de débogage d’Android, un jour ou plus avant ce prélèvement. Qui avait le téléphone déverrouillé en main pouvait faire cela, et ainsi lire des données et mettre des applications sur le téléphone.
# The owner or a helper used the debugging connection, for example to develop apps, to make a backup or for an earlier check.
t-9becc7baa3af = La personne propriétaire ou une personne qui l’aidait a utilisé la connexion de débogage, par exemple pour développer des applications, faire une sauvegarde ou pour un contrôle précédent.
# Ask the owner whether they or someone they trust connected the phone to a computer at this time, and where the phone was.
t-ad815460bc13 = Demandez à la personne propriétaire si elle, ou quelqu’un en qui elle a confiance, a connecté le téléphone à un ordinateur à ce moment, et où était le téléphone.
# The phone was operated over adb
t-86c46f3bff95 = Le téléphone a été commandé par adb
# Commands or files came over adb, the debugging connection of Android. When the acquisition was made is not known here, so it may be the acquisition itself.
t-1445074db11a = Des commandes ou des fichiers sont arrivés par adb, la connexion de débogage d’Android. On ne sait pas ici quand le prélèvement a été fait ; il peut donc s’agir du prélèvement lui-même.
# It is this acquisition, or an earlier one.
t-878a11e1d4a8 = C’est ce prélèvement, ou un prélèvement précédent.
# The owner develops apps or made a backup over adb.
t-8d35f092b5f5 = La personne propriétaire développe des applications ou a fait une sauvegarde par adb.
# A file was put into the folder for tools over adb, at any time
t-ede81793d483 = Un fichier a été mis dans le dossier pour les outils par adb, à un moment quelconque
# A file was copied over adb into /data/local/tmp. It counts only together with what follows.
t-c540c34385c6 = Un fichier a été copié par adb dans /data/local/tmp. Il ne compte qu’avec ce qui suit.
# Every acquisition over adb does this.
t-240e2326fa19 = Tout prélèvement par adb fait cela.
# Look at what happened in the minutes after.
t-3b5b1895f5bb = Regardez ce qui s’est passé dans les minutes suivantes.
# A certificate authority was added
t-af59b31b3ce5 = Une autorité de certification a été ajoutée
# Somebody added a certificate authority to the phone. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-2b17a95bb1e4 = Quelqu’un a ajouté une autorité de certification au téléphone. Qui détient sa clé peut lire ce que des applications envoient par des connexions chiffrées, si elles lui font confiance et si le trafic passe entre ses mains.
# A company or school manages the phone or its network.
t-e9d930c930a2 = Une entreprise ou une école gère le téléphone ou son réseau.
# An ad blocker, a firewall or a tool to look at traffic that the owner put there.
t-ad6019b8eed7 = Un bloqueur de publicité, un pare-feu ou un outil pour regarder le trafic que la personne propriétaire a mis là.
# Ask whether the owner knows the name of this authority and why it was added.
t-ec50c0463e73 = Demandez si la personne propriétaire connaît le nom de cette autorité et pourquoi elle a été ajoutée.
# Look in the settings for encryption and credentials which authorities of users are listed; do not change them before all copies are made.
t-8acda3a4383c = Regardez dans les réglages, sous chiffrement et identifiants, quelles autorités d’utilisateur sont listées ; n’y changez rien avant que toutes les copies soient faites.
# The phone refused a certificate
t-4c5060f5ea75 = Le téléphone a refusé un certificat
# The check of a certificate of the other side failed. A connection that somebody tries to listen to looks so; so do wrong clocks and sign-in pages of Wi-Fi networks.
t-c8ed1652089b = La vérification d’un certificat de l’autre côté a échoué. Une connexion que quelqu’un essaie d’écouter ressemble à cela ; des horloges mal réglées et les pages de connexion de réseaux Wi-Fi aussi.
# A Wi-Fi network with a sign-in page, an expired certificate, or a wrong clock.
t-37dad2fd3ed0 = Un réseau Wi-Fi avec une page de connexion, un certificat expiré ou une horloge mal réglée.
# Look at which network the phone used at this time.
t-f778bc27d7b1 = Regardez quel réseau le téléphone utilisait à ce moment.
# A self-test of cryptography did not pass
t-ab5e74e5457b = Un auto-test de cryptographie n’a pas réussi
# The system tested its cryptography when it started, and the log does not say that the test passed.
t-3750469d67fa = Le système a testé sa cryptographie au démarrage, et le journal ne dit pas que le test a réussi.
# A fault of the device or of its system.
t-b23570f13c4f = Un défaut de l’appareil ou de son système.
# Show this finding to a digital-security helpline.
t-abbcda803405 = Montrez ce constat à une ligne d’assistance en sécurité numérique.
# Erasing the phone failed
t-316fb77e2040 = L’effacement du téléphone a échoué
# Somebody or an app asked the phone to erase itself, and that failed.
t-cab909be5ef1 = Quelqu’un ou une application a demandé au téléphone de s’effacer, et cela a échoué.
# The owner or an administrator lost the phone and tried to erase it from afar.
t-46722f09b2b2 = La personne propriétaire ou un administrateur avait perdu le téléphone et a essayé de l’effacer à distance.
# Ask who tried to have the phone erased at this time.
t-068631233f0c = Demandez qui a essayé de faire effacer le téléphone à ce moment.
# A file was put into the folder for tools over adb
t-57f57c36dacf = Un fichier a été mis dans le dossier pour les outils par adb
# A file was copied over adb into /data/local/tmp, from where programs can be started. It was not around the time of this acquisition, or that time is not known. Tools that take data from a phone and developers use this folder.
t-0716c29107ad = Un fichier a été copié par adb dans /data/local/tmp, d’où des programmes peuvent être lancés. Ce n’était pas vers le moment de ce prélèvement, ou ce moment n’est pas connu. Les outils qui prennent des données d’un téléphone et les développeurs utilisent ce dossier.
# The owner develops apps, or used a tool that mirrors the screen or that starts through adb.
t-d78edb6b4a8e = La personne propriétaire développe des applications, ou a utilisé un outil qui recopie l’écran ou qui démarre par adb.
# An earlier check of the phone used the folder.
t-20898be6801f = Un contrôle précédent du téléphone a utilisé le dossier.
# Ask whether the owner knows of this file and of a connection to a computer at this time.
t-085c581770c9 = Demandez si la personne propriétaire connaît ce fichier et une connexion à un ordinateur à ce moment.
# A key in the key store is damaged
t-4a3dc706bd3e = Une clé du magasin de clés est abîmée
# The system found that a key in its key store was changed or cannot be read. Storage that fails does this, and so does somebody who writes to it.
t-9574583652a5 = Le système a constaté qu’une clé de son magasin de clés a été modifiée ou ne peut pas être lue. Un stockage en panne fait cela, et quelqu’un qui y écrit aussi.
# Storage that fails, or an app or the screen lock that was set up anew.
t-f5a899b567d4 = Un stockage en panne, ou une application ou le verrouillage de l’écran configurés à nouveau.
# Look at what else happened at this time.
t-d4fd64206066 = Regardez ce qui s’est passé d’autre à ce moment.
# The security log was nearly full
t-e997cff27a9e = Le journal de sécurité était presque plein
# The buffer of the security log was nearly full, so that events may have been lost. Very many events in a short time do this.
t-464d70b47454 = La mémoire du journal de sécurité était presque pleine, si bien que des événements ont pu être perdus. De très nombreux événements en peu de temps font cela.
# A phone with much traffic that was offline, or with little storage.
t-2700f5f7088c = Un téléphone avec beaucoup de trafic qui était hors ligne, ou qui a peu de stockage.
# Look at what filled the log before this time.
t-45208976e655 = Regardez ce qui a rempli le journal avant ce moment.
# The security log was switched off
t-02eecb9037f7 = Le journal de sécurité a été désactivé
# Intrusion Logging stopped at this time, and no shutdown of the phone is told just before. From then on it says nothing, until it starts again.
t-253195ff6f0c = Intrusion Logging (le journal des intrusions) s’est arrêté à ce moment, et aucun arrêt du téléphone n’est signalé juste avant. À partir de là, il ne dit rien, jusqu’à ce qu’il redémarre.
# The owner switched it off, or the phone was shut down and the log does not tell so.
t-1641e7a104c1 = La personne propriétaire l’a désactivé, ou le téléphone a été éteint et le journal ne le dit pas.
# Ask whether the owner switched Intrusion Logging off at this time, and look at what happened before and after.
t-461e9c8042db = Demandez si la personne propriétaire a désactivé Intrusion Logging (le journal des intrusions) à ce moment, et regardez ce qui s’est passé avant et après.
# A package was added to the phone
t-5caf0a8d8375 = Un paquet a été ajouté au téléphone
# An app was put on the phone. It counts only together with other facts.
t-26198061fce0 = Une application a été mise sur le téléphone. Cela ne compte qu’avec d’autres faits.
# Every app is added once.
t-9340638d201f = Chaque application est ajoutée une fois.
# Ask whether the owner knows the app.
t-bca2ce518363 = Demandez si la personne propriétaire connaît l’application.
# An administrator app changed what the phone does
t-dd7c12497133 = Une application administratrice a changé ce que fait le téléphone
# An app with the rights of a device administrator lifted a restriction, or set rules for the screen lock, the camera or backups. On a phone that nobody manages, no app should do so.
t-ae446a08cd65 = Une application avec les droits d’un administrateur de l’appareil a levé une restriction, ou a fixé des règles pour le verrouillage de l’écran, l’appareil photo ou les sauvegardes. Sur un téléphone que personne ne gère, aucune application ne devrait faire cela.
# The phone or its work profile is managed by an employer or a school.
t-bc6348efe089 = Le téléphone ou son profil professionnel est géré par un employeur ou une école.
# Parental control or a find-my-phone app that the owner knows.
t-545543638bbd = Un contrôle parental ou une application qui retrouve le téléphone, que la personne propriétaire connaît.
# Ask whether the owner knows the app and why it may manage the phone.
t-bd0b8d3b5784 = Demandez si la personne propriétaire connaît l’application et pourquoi elle peut gérer le téléphone.
# Look at what else is told of this app before anything is changed.
t-e751732c16a9 = Regardez ce que l’on dit d’autre de cette application avant de changer quoi que ce soit.
# An app was started from another file than before, without an update
t-bc81f6a0b951 = Une application a été lancée depuis un autre fichier qu’avant, sans mise à jour
# The same process was started from a package file with other content than before, while the log of this day holds no update of it and no start of the phone between.
t-799233c3b7ab = Le même processus a été lancé depuis un fichier de paquet au contenu différent d’avant, alors que le journal de ce jour ne contient entre les deux ni mise à jour de l’application ni démarrage du téléphone.
# Some processes belong to several packages, each of which may start them.
t-5bc5fb5d4678 = Certains processus appartiennent à plusieurs paquets, et chacun d’eux peut les lancer.
# The system updated a part of itself, or events of the log are missing.
t-dfbba242d49f = Le système a mis à jour une partie de lui-même, ou des événements manquent dans le journal.
# Look at what else is told of this app, and compare both files with those of its store.
t-593e300705a3 = Regardez ce que l’on dit d’autre de cette application, et comparez les deux fichiers avec ceux de sa boutique.
# The phone was started with a system that somebody else than its maker signed
t-ed16cd913387 = Le téléphone a démarré avec un système signé par quelqu’un d’autre que son fabricant
# The boot loader is locked, and the system is verified by a key that was put on the phone. Systems such as GrapheneOS do this, and the phone shows it at each start.
t-fff5ed34774a = Le chargeur de démarrage est verrouillé, et le système est vérifié par une clé qui a été mise sur le téléphone. Des systèmes comme GrapheneOS font cela, et le téléphone le montre à chaque démarrage.
# The owner uses a system like GrapheneOS.
t-3d0179879e81 = La personne propriétaire utilise un système comme GrapheneOS.
# Ask whether the owner put another system on the phone.
t-ea0acea8e4a6 = Demandez si la personne propriétaire a mis un autre système sur le téléphone.
# The phone was started with a system that is not verified
t-8c9c23c9d600 = Le téléphone a démarré avec un système qui n’est pas vérifié
# When the phone was started, its boot loader was unlocked or a check of its system was off. Whoever had the phone in their hands can then have changed the system. Unlocking erases the data of the phone, so an owner would have noticed.
t-2b29d4e5cc90 = Quand le téléphone a démarré, son chargeur de démarrage était déverrouillé ou une vérification de son système était désactivée. Qui avait le téléphone entre les mains peut alors avoir modifié le système. Le déverrouillage efface les données du téléphone : une personne propriétaire l’aurait donc remarqué.
# The owner unlocked the boot loader, to have root or another system.
t-50eac21d76fb = La personne propriétaire a déverrouillé le chargeur de démarrage, pour avoir root ou un autre système.
# Ask whether the owner unlocked the boot loader. If not, show this finding to a digital-security helpline.
t-d96f6c975d78 = Demandez si la personne propriétaire a déverrouillé le chargeur de démarrage. Sinon, montrez ce constat à une ligne d’assistance en sécurité numérique.
# An attempt to unlock did not succeed
t-e985c68bcd11 = Un essai de déverrouillage n’a pas réussi
# Somebody tried to unlock the screen, and the log does not say that it succeeded. It counts only when it happens often.
t-851391c3f82c = Quelqu’un a essayé de déverrouiller l’écran, et le journal ne dit pas que cela a réussi. Cela ne compte que si c’est fréquent.
# Everybody mistypes a code.
t-5478249f8854 = Tout le monde tape parfois mal un code.
# Ask who held the phone at this time.
t-6d2025224809 = Demandez qui tenait le téléphone à ce moment.
# SELinux does not enforce its rules
t-693b32dea8b7 = SELinux n’impose pas ses règles
# SELinux, one of the walls between programs, was off when the acquisition was made. On phones as they are sold it is on. Changed systems and root tools switch it off, and so does whoever broke into a phone.
t-a9c0c9efd9eb = SELinux, l’un des murs entre les programmes, était désactivé au moment du prélèvement. Sur les téléphones tels qu’ils sont vendus, il est activé. Des systèmes modifiés et des outils root le désactivent, et qui a forcé l’accès à un téléphone aussi.
# The owner changed the system of the phone, or it is a build for developers.
t-25bc7c877017 = La personne propriétaire a modifié le système du téléphone, ou c’est une version pour développeurs.
# Accessibility services are in use
t-a31608b5601a = Des services d’accessibilité sont utilisés
# The phone says that accessibility services are in use. Which ones is told by other data.
t-592f4f6f09b9 = Le téléphone dit que des services d’accessibilité sont utilisés. D’autres données indiquent lesquels.
# Look at the list of accessibility services and ask the owner whether they know each of them.
t-b6f95c4a72be = Regardez la liste des services d’accessibilité et demandez à la personne propriétaire si elle connaît chacun d’eux.
# Advanced Protection
t-79d9e212756f = Protection avancée
# Advanced Protection of Android was on before, and it was switched off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-f2eb8ae39aab = La Protection avancée d’Android était activée, et elle a été désactivée. Avec elle, un téléphone est plus difficile à attaquer, et elle peut garder des journaux qui aident à trouver une attaque plus tard.
# Advanced Protection was switched off
t-b33809f2ed52 = La Protection avancée a été désactivée
# Ask the owner whether they switched it off, and once all copies are made, switch it on again in Settings, Security, Advanced Protection.
t-c6f3928b2759 = Demandez à la personne propriétaire si elle l’a désactivée et, une fois toutes les copies faites, réactivez-la dans Paramètres, Sécurité, Protection avancée.
# If the owner may be a target, switch it on in Settings, Security, Advanced Protection, once all copies are made. There Intrusion Logging can be switched on, too.
t-f50f7c4d1d07 = Si la personne propriétaire peut être une cible, activez-la dans Paramètres, Sécurité, Protection avancée, une fois toutes les copies faites. On peut y activer aussi le journal des intrusions (Intrusion Logging).
# It was switched off to collect data with a cable.
t-652b76306c44 = Elle a été désactivée pour recueillir des données avec un câble.
# Only devices that have the mode tell of it: Android 16 and later.
t-0eaf0d77084c = Seuls les appareils qui ont ce mode en parlent : Android 16 et plus récents.
# The owner tried it, or an app that they need did not work with it.
t-1d543ce1456d = La personne propriétaire l’a essayée, ou une application dont elle a besoin ne fonctionnait pas avec elle.
# The phone has Advanced Protection of Android, and it is off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-554ca0d5f6f8 = Le téléphone a la Protection avancée d’Android, et elle est désactivée. Avec elle, un téléphone est plus difficile à attaquer, et elle peut garder des journaux qui aident à trouver une attaque plus tard.
# protection switched off
t-d374cacd5c11 = protection désactivée
# protection switched on
t-4e1d515b22f5 = protection activée
# Advanced Protection is off
t-cd8f329a4c36 = La Protection avancée est désactivée
# It is off unless somebody switches it on.
t-bc5de7b25cd1 = Elle est désactivée tant que personne ne l’active.
# The owner switched it on.
t-1f3910fc5c43 = La personne propriétaire l’a activée.
# Leave it on. It may make it harder to collect data with a cable.
t-35b9e7e3de1e = Laissez-la activée. Elle peut rendre plus difficile la collecte de données par câble.
# An app is the VPN that stays on
t-97e5b3391223 = Une application est le VPN toujours actif
# An app was set to carry all traffic of the phone whenever it is on.
t-3f916306238e = Une application a été réglée pour transporter tout le trafic du téléphone dès qu’il est allumé.
# The owner uses a VPN they trust.
t-5307f63a7822 = La personne propriétaire utilise un VPN en qui elle a confiance.
# An employer or school that manages the phone set it.
t-7b40da37d4e3 = Un employeur ou une école qui gère le téléphone l’a réglé.
# Ask the owner whether they chose this VPN. If not, have all copies made first, then switch it off in Settings, Network, VPN.
t-bccce286967c = Demandez à la personne propriétaire si elle a choisi ce VPN. Sinon, faites d’abord faire toutes les copies, puis désactivez-le dans Paramètres, Réseau, VPN.
# Apps may be shown another place
t-1dda492f8355 = On peut montrer un autre lieu aux applications
# The phone may be given a place where it is not. Somebody who hides where the phone is, or develops apps, sets this.
t-027ad9530691 = On peut donner au téléphone un lieu où il n’est pas. Quelqu’un qui cache où est le téléphone, ou qui développe des applications, règle cela.
# Ask the owner whether they set this.
t-9c336a1b4c93 = Demandez à la personne propriétaire si elle a réglé cela.
# An app was given power over the phone with the debugging bridge
t-6ad129640590 = Une application a reçu un pouvoir sur le téléphone par le pont de débogage
# A list of apps that read the screen, read notifications, are the keyboard, get text messages or carry all traffic was written by the debugging bridge: somebody did it from a computer, or with a tool on the phone that acts like one.
t-e25ad0f19d12 = Une liste d’applications qui lisent l’écran, lisent les notifications, servent de clavier, reçoivent les SMS ou transportent tout le trafic a été écrite par le pont de débogage : quelqu’un l’a fait depuis un ordinateur, ou avec un outil sur le téléphone qui agit comme un ordinateur.
# The owner set up an app that asks for this step, such as one that automates the phone.
t-8eaef9bf7bf6 = La personne propriétaire a configuré une application qui demande cette étape, comme une application qui automatise le téléphone.
# The phone is used to test apps.
t-1e409e52791d = Le téléphone sert à tester des applications.
# Ask the owner whether they or somebody they know set this from a computer, and do not change it before all copies are made.
t-43493538dcbc = Demandez à la personne propriétaire si elle, ou quelqu’un qu’elle connaît, a réglé cela depuis un ordinateur, et n’y changez rien avant que toutes les copies soient faites.
# Apps are not checked for harm
t-aab169fedcad = La recherche d’applications nuisibles est désactivée
# The check of apps by Google Play Protect is switched off. It looks for harmful apps when they are added and later on.
t-dd8b1ac5ccf6 = La vérification des applications par Google Play Protect est désactivée. Elle cherche les applications nuisibles quand elles sont ajoutées et plus tard.
# The owner switched it off to add an app that it did not like.
t-ea80c030a1fe = La personne propriétaire l’a désactivée pour ajouter une application que Play Protect n’aimait pas.
# The phone has no services of Google.
t-f8fb1481961e = Le téléphone n’a pas de services Google.
# Ask the owner whether they switched it off. If not, ask a digital-security helpline, from another device, before anything is changed.
t-214daad98aa7 = Demandez à la personne propriétaire si elle l’a désactivée. Sinon, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# Apps that come from a computer are not checked
t-6276b357f63e = Les applications venues d’un ordinateur ne sont pas vérifiées
# Apps that are added with the debugging bridge are not checked, or not asked about on the phone.
t-7056e162fd80 = Les applications ajoutées avec le pont de débogage ne sont pas vérifiées, ou le téléphone ne demande rien à leur sujet.
# The check of apps was switched off with the debugging bridge
t-340faec4e6b1 = La vérification des applications a été désactivée par le pont de débogage
# The check of apps by Google Play Protect is switched off, and the debugging bridge wrote that: somebody did it from a computer, or with a tool on the phone that acts like one. Guides for adding spyware begin with this step.
t-cfffd43d5f43 = La vérification des applications par Google Play Protect est désactivée, et c’est le pont de débogage qui l’a écrit : quelqu’un l’a fait depuis un ordinateur, ou avec un outil sur le téléphone qui agit comme un ordinateur. Des guides pour ajouter un logiciel espion commencent par cette étape.
# A tool against unwanted apps of the maker was used.
t-d5730da86490 = Un outil contre les applications non voulues du fabricant a été utilisé.
# The debugging bridge is switched on
t-704dd02c82f3 = Le pont de débogage est activé
# USB debugging is on. It has to be on while data is collected with it; when it stays on, whoever has the phone open in hand can use it.
t-4074f77a92ca = Le débogage USB est activé. Il doit l’être pendant que des données sont collectées avec lui ; s’il reste activé, qui a le téléphone ouvert en main peut s’en servir.
# It was switched on to collect this data.
t-df292288c9d4 = Il a été activé pour collecter ces données.
# The owner develops apps or uses tools that need it.
t-48dec5157683 = La personne propriétaire développe des applications ou utilise des outils qui en ont besoin.
# Once all copies are made, switch USB debugging off in Settings, System, Developer options.
t-b9543cb09dc4 = Une fois toutes les copies faites, désactivez le débogage USB dans Paramètres, Système, Options pour les développeurs.
# An app switched debugging on
t-6739068af419 = Une application a activé le débogage
# Developer options, the debugging bridge or wireless debugging were switched on, and what wrote that last is neither the settings nor another part of the system.
t-6714c8c909b3 = Les options pour les développeurs, le pont de débogage ou le débogage sans fil ont été activés, et ce qui a écrit cela en dernier n’est ni les réglages ni une autre partie du système.
# A tool of the owner, such as one that automates the phone, has the right to do so.
t-b7f626e58848 = Un outil de la personne propriétaire, par exemple un outil qui automatise le téléphone, a le droit de le faire.
# A part of the maker's system with an unusual name.
t-bd2b7228f4cd = Une partie du système du fabricant avec un nom inhabituel.
# Ask the owner whether they know the app that is named and gave it this right. If not, ask a digital-security helpline, from another device, before anything is changed.
t-7e551a7064dd = Demandez à la personne propriétaire si elle connaît l’application indiquée et lui a donné ce droit. Sinon, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# Developer options are switched on
t-5c6359e6e194 = Les options pour les développeurs sont activées
# Developer options are shown. They have to be for most ways to collect data; without that need they are off.
t-deb655c68583 = Les options pour les développeurs sont affichées. Elles doivent l’être pour la plupart des façons de collecter des données ; sans ce besoin, elles sont désactivées.
# They were switched on to collect this data.
t-ab9fbf1bcbfc = Elles ont été activées pour collecter ces données.
# The owner develops apps or likes to look around.
t-ab0ab6dc2646 = La personne propriétaire développe des applications ou aime explorer.
# Once all copies are made, switch the developer options off in Settings, System.
t-972453dc262b = Une fois toutes les copies faites, désactivez les options pour les développeurs dans Paramètres, Système.
# Names are looked up at a chosen server
t-96b1e9f6149b = Les noms sont cherchés auprès d’un serveur choisi
# The phone asks one server, which somebody chose, for the addresses of all names. Whoever runs it sees which servers the phone looks for.
t-cdec78c0fe07 = Le téléphone demande les adresses de tous les noms à un seul serveur, que quelqu’un a choisi. Qui l’exploite voit quels serveurs le téléphone cherche.
# The owner chose a server against advertisements or for privacy.
t-8fe2b8aee2c7 = La personne propriétaire a choisi un serveur contre la publicité ou pour sa vie privée.
# Ask the owner whether they know this server.
t-889ba97bc196 = Demandez à la personne propriétaire si elle connaît ce serveur.
# Names are looked up without encryption
t-36da24c11330 = Les noms sont cherchés sans chiffrement
# Private DNS is switched off: names of servers that the phone looks for can be read on the way.
t-38fbc2fc9702 = Le DNS privé est désactivé : les noms des serveurs que le téléphone cherche peuvent être lus en chemin.
# The network of an employer or a hotel did not work with it.
t-5fe09de46f15 = Le réseau d’un employeur ou d’un hôtel ne marchait pas avec lui.
# Switch Private DNS to automatic in Settings, Network, once all copies are made.
t-6b5dc2fa8487 = Mettez le DNS privé sur automatique dans Paramètres, Réseau, une fois toutes les copies faites.
# A proxy is set for the whole device
t-1cfaf513a734 = Un proxy est réglé pour tout l’appareil
# The phone sends what it loads from the network through a proxy, for all networks. Whoever runs it sees where the phone connects to. This has no place in the settings of most phones.
t-a12f3f50d31d = Le téléphone envoie ce qu’il charge du réseau par un proxy, pour tous les réseaux. Qui l’exploite voit où le téléphone se connecte. Cela n’a pas de place dans les réglages de la plupart des téléphones.
# A tool of developers or against advertisements was used.
t-45bd2880e62b = Un outil de développeurs ou contre la publicité a été utilisé.
# Ask the owner whether they know the proxy. If not, ask a digital-security helpline, from another device, before anything is changed.
t-8592e7c2bf6b = Demandez à la personne propriétaire si elle connaît le proxy. Sinon, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# Reports of errors are not sent to the maker
t-d06b0efe4c11 = Les rapports d’erreurs ne sont pas envoyés au fabricant
# Reports of crashes or of security are not shared. By itself this is a choice about privacy; spyware has been seen that switches it off.
t-c1a6ed919710 = Les rapports de plantages ou de sécurité ne sont pas partagés. Seul, c’est un choix de vie privée ; on a vu des logiciels espions qui désactivent cela.
# The owner did not agree to share them, which is ordinary.
t-4202ef14764d = La personne propriétaire n’a pas accepté de les partager, ce qui est ordinaire.
# Nothing has to be done; compare with other findings.
t-328b60cfd62a = Il n’y a rien à faire ; comparez avec d’autres constats.
# The signs that show camera and microphone in use are hidden
t-d851c03e4425 = Les signes qui montrent l’usage de l’appareil photo et du micro sont cachés
# Android shows a green sign while an app uses the camera or the microphone, or records the screen. A switch that has no place in the settings hides it. Spyware has been seen that sets this switch.
t-08e68cc9c879 = Android montre un signe vert pendant qu’une application utilise l’appareil photo ou le micro, ou enregistre l’écran. Un réglage qui n’a pas de place dans les paramètres le cache. On a vu des logiciels espions qui activent ce réglage.
# The owner hid the sign with a computer, for example to record the screen without it.
t-0e8a45343556 = La personne propriétaire a caché le signe avec un ordinateur, par exemple pour enregistrer l’écran sans lui.
# Ask the owner whether they hid the sign. If not, ask a digital-security helpline, from another device, before anything is changed.
t-1a056657b685 = Demandez à la personne propriétaire si elle a caché le signe. Sinon, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# Unknown apps are not sent to Google for a check
t-6a0212252bc2 = Les applications inconnues ne sont pas envoyées à Google pour vérification
# Apps that Google Play Protect does not know are not sent to Google to be checked.
t-d465ae4f232e = Les applications que Google Play Protect ne connaît pas ne sont pas envoyées à Google pour être vérifiées.
# The owner does not want to share their apps.
t-2aaed1d46468 = La personne propriétaire ne veut pas partager ses applications.
# Wireless debugging is switched on
t-ae094bf4daaa = Le débogage sans fil est activé
# Wireless debugging is on. A computer, or an app on the phone itself, that was paired once can add apps and give them permissions without a cable. Spyware has been seen that pairs the phone with itself.
t-2d64a1aeda72 = Le débogage sans fil est activé. Un ordinateur, ou une application sur le téléphone lui-même, qui a été associé une fois peut ajouter des applications et leur donner des autorisations sans câble. On a vu un logiciel espion qui associe le téléphone à lui-même.
# Tools such as Shizuku, LADB or one that collects data on the phone itself.
t-f20f45d8a88e = Des outils comme Shizuku, LADB ou un outil qui collecte des données sur le téléphone lui-même.
# The owner develops apps.
t-9fe9da57736a = La personne propriétaire développe des applications.
# Ask the owner whether they or an app of theirs needs this. If not, ask a digital-security helpline, from another device, before anything is changed.
t-4f587f54d8c7 = Demandez à la personne propriétaire si elle, ou une de ses applications, en a besoin. Sinon, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# Parts of the system are not checked while they are read
t-ec5d73c835d9 = Des parties du système ne sont pas vérifiées pendant leur lecture
# The check that notices changed parts of the system while the phone runs is off, or only writes a note.
t-f47d86ae4742 = Le contrôle qui remarque des parties modifiées du système pendant que le téléphone tourne est désactivé, ou écrit seulement une note.
# The phone is used to develop systems.
t-470affc7c2b6 = Le téléphone sert à développer des systèmes.
# The owner switched it off to change the system.
t-b9b81889dd9b = La personne propriétaire l’a désactivé pour modifier le système.
# Ask the owner whether they changed the system. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-2c989b310fc4 = Demandez à la personne propriétaire si elle a modifié le système. Si personne ne l’a fait, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# The phone says that its boot loader is unlocked. Whoever has it in hand can start other systems on it and change the one that is there.
t-8b8d31a4a9bc = Le téléphone dit que son chargeur de démarrage est déverrouillé. Qui l’a en main peut y démarrer d’autres systèmes et modifier celui qui s’y trouve.
# The owner unlocked it to put another system on the phone.
t-6fa381e7130b = La personne propriétaire l’a déverrouillé pour mettre un autre système sur le téléphone.
# Ask the owner whether they unlocked the boot loader. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-ea0a16c90c9d = Demandez à la personne propriétaire si elle a déverrouillé le chargeur de démarrage. Si personne ne l’a fait, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# The boot loader may be unlocked
t-b7c268bbad04 = Le chargeur de démarrage peut être déverrouillé
# The developer option that lets the boot loader be unlocked is on. It is still locked, where nothing else says otherwise, and unlocking it erases the phone.
t-dbd01dd20e39 = L’option pour développeurs qui permet de déverrouiller le chargeur de démarrage est activée. Il est encore verrouillé, si rien d’autre ne dit le contraire, et le déverrouiller efface le téléphone.
# The owner wanted to put another system on the phone.
t-28dc827e0ee6 = La personne propriétaire voulait mettre un autre système sur le téléphone.
# Some phones come with it on.
t-3b41922a7f82 = Certains téléphones sont livrés avec cette option activée.
# Once all copies are made, switch the option off in Settings, System, Developer options, unless the owner needs it.
t-28cc00929908 = Une fois toutes les copies faites, désactivez l’option dans Paramètres, Système, Options pour les développeurs, sauf si la personne propriétaire en a besoin.
# The debugging bridge listens on the network
t-645d71bfe5d7 = Le pont de débogage écoute sur le réseau
# The debugging bridge takes connections from the network, also from an app on the phone itself. Whoever connects and is allowed can add apps and give them permissions.
t-bd3650deb638 = Le pont de débogage accepte des connexions du réseau, même d’une application sur le téléphone lui-même. Qui se connecte et y est autorisé peut ajouter des applications et leur donner des autorisations.
# Tools such as Shizuku or LADB, or a program on the owner's computer.
t-86a116974eea = Des outils comme Shizuku ou LADB, ou un programme sur l’ordinateur de la personne propriétaire.
# A television or a box for it: some come like this.
t-8e43fbb401c7 = Un téléviseur ou un boîtier pour téléviseur : certains sont livrés ainsi.
# The phone once started a system that is not Samsung's
t-59bef455f535 = Le téléphone a démarré un jour un système qui n’est pas de Samsung
# A fuse in the phone says that a system which Samsung did not sign was started on it at some time. It cannot be undone, and does not say what runs now.
t-52256e64e0e5 = Un fusible dans le téléphone dit qu’un système non signé par Samsung y a été démarré à un moment. Cela ne peut pas être annulé, et ne dit pas ce qui tourne maintenant.
# A former owner put another system on the phone.
t-c129ccaf3daf = Un ancien propriétaire a mis un autre système sur le téléphone.
# A repair shop did.
t-0b0f3ce4f9e1 = Un atelier de réparation l’a fait.
# Ask the owner where the phone comes from, and whether they know of another system on it.
t-3b0caded42cc = Demandez à la personne propriétaire d’où vient le téléphone, et si elle sait qu’un autre système y a été.
# Fixes for security are older than a year
t-6aec4a88ad5b = Les correctifs de sécurité ont plus d’un an
# When the data was collected, the last fixes for security of the phone were more than a year old. Many faults that attacks use are known and open on this phone.
t-a92384a4904c = Au moment de la collecte des données, les derniers correctifs de sécurité du téléphone avaient plus d’un an. De nombreuses failles que des attaques utilisent sont connues et ouvertes sur ce téléphone.
# The maker gives no more fixes for this model.
t-baf52b66562d = Le fabricant ne donne plus de correctifs pour ce modèle.
# The phone was not used for a long time.
t-8e2b817fe444 = Le téléphone n’a pas été utilisé pendant longtemps.
# It is an emulator.
t-67bce7385837 = C’est un émulateur.
# Once all copies are made, look for updates in Settings, System. If none is offered any more, think of another phone.
t-b052ccb2c5c9 = Une fois toutes les copies faites, cherchez des mises à jour dans Paramètres, Système. S’il n’y en a plus, pensez à un autre téléphone.
# Fixes for security are older than half a year
t-e19df9f8fc87 = Les correctifs de sécurité ont plus de six mois
# When the data was collected, the last fixes for security of the phone were more than half a year old. Faults that were mended since are known and open on this phone.
t-a8f519033775 = Au moment de la collecte des données, les derniers correctifs de sécurité du téléphone avaient plus de six mois. Des failles corrigées depuis sont connues et ouvertes sur ce téléphone.
# The maker gives fixes seldom, or no more.
t-055981939cfc = Le fabricant donne rarement des correctifs, ou n’en donne plus.
# Updates wait to be confirmed.
t-858c57db5b2e = Des mises à jour attendent d’être confirmées.
# Rules between programs are not enforced
t-e4e0ae2bb042 = Les règles entre les programmes ne sont pas imposées
# The system was started so that SELinux, which keeps programs apart, only writes down what it would forbid.
t-abd43eed9afd = Le système a été démarré de façon que SELinux, qui tient les programmes séparés, ne fasse que noter ce qu’il interdirait.
# The owner put a system of their own on the phone.
t-3ab7022e0548 = La personne propriétaire a mis sur le téléphone un système à elle.
# The storage is not encrypted
t-4e744caed7bd = Le stockage n’est pas chiffré
# What is stored on the phone is not encrypted. Whoever has it in hand can read it without its code.
t-e020ad39bd79 = Ce qui est stocké sur le téléphone n’est pas chiffré. Qui l’a en main peut le lire sans son code.
# The phone is old: new ones have to encrypt.
t-1271a9f2f754 = Le téléphone est ancien : les nouveaux doivent chiffrer.
# A system other than that of the maker runs on it.
t-89377f2a0c98 = Un système autre que celui du fabricant y tourne.
# Once all copies are made, encrypt the phone in Settings, Security, where it offers that.
t-fcf6b4ec2329 = Une fois toutes les copies faites, chiffrez le téléphone dans Paramètres, Sécurité, là où cela est proposé.
# The whole system can be debugged
t-9b59225f8f45 = Tout le système peut être débogué
# Every program on the phone can be debugged and the debugging bridge can rule the system. Systems for customers forbid this.
t-d96202ae1b82 = Chaque programme du téléphone peut être débogué, et le pont de débogage peut commander le système. Les systèmes pour clients interdisent cela.
# The owner put a system of their own on the phone, or changed the one that was there.
t-b441d6b390bc = La personne propriétaire a mis sur le téléphone un système à elle, ou a modifié celui qui y était.
# It is an emulator or a phone of developers.
t-a686bb245d65 = C’est un émulateur ou un téléphone de développeurs.
# The system was built for developers
t-bd6fffccb469 = Le système a été construit pour des développeurs
# The system is of a kind that is built for developers, and that lets the debugging bridge rule it.
t-bcf07dc4ecb8 = Le système est d’un genre construit pour des développeurs, et qui laisse le pont de débogage le commander.
# The owner put a system of a community on the phone.
t-ab8278292428 = La personne propriétaire a mis sur le téléphone le système d’une communauté.
# Ask the owner whether they chose this system.
t-dc45b9b48d7d = Demandez à la personne propriétaire si elle a choisi ce système.
# The system is signed with keys of developers
t-c56ba3fe8bd4 = Le système est signé avec des clés de développeurs
# The system says that it was signed with keys for development and not with those for customers. The keys for tests are known to everybody, so that others can sign parts of it.
t-15af8dbf5979 = Le système dit qu’il a été signé avec des clés de développement et non avec celles destinées aux clients. Les clés de test sont connues de tous, si bien que d’autres peuvent en signer des parties.
# The owner put a system of a community on the phone: many are signed like this.
t-4a31a393cb30 = La personne propriétaire a mis sur le téléphone le système d’une communauté : beaucoup sont signés ainsi.
# Fixes for the parts of the maker are older than a year
t-11681d7cf44d = Les correctifs des parties du fabricant ont plus d’un an
# The last fixes for drivers and other parts by the maker of the phone or of its chips were more than a year old when the data was collected.
t-1b0123a29a8b = Les derniers correctifs des pilotes et d’autres parties, par le fabricant du téléphone ou de ses puces, avaient plus d’un an au moment de la collecte des données.
# A system other than that of the maker brings newer fixes for its own parts only.
t-7853f259661b = Un système autre que celui du fabricant apporte des correctifs plus récents seulement pour les parties qui viennent de lui.
# The system was started without being verified
t-dfb407f0d027 = Le système a démarré sans être vérifié
# When the phone was started, its boot loader was unlocked or what it started was not what it should be. Anything could have been put into the system, and would not be noticed at the start.
t-e3593f65457a = Quand le téléphone a démarré, son chargeur de démarrage était déverrouillé, ou ce qu’il a démarré n’était pas ce qu’il devait être. N’importe quoi a pu être mis dans le système, sans être remarqué au démarrage.
# The owner unlocked the boot loader to put another system on the phone.
t-ffa2c83a809d = La personne propriétaire a déverrouillé le chargeur de démarrage pour mettre un autre système sur le téléphone.
# The system was verified with a key of its own
t-5ad6676acead = Le système a été vérifié avec une clé à lui
# The boot loader is locked, and the system was verified with a key that is not the maker's. Systems such as GrapheneOS do this.
t-2b2629e150a9 = Le chargeur de démarrage est verrouillé, et le système a été vérifié avec une clé qui n’est pas celle du fabricant. Des systèmes comme GrapheneOS font cela.
# The owner put a system such as GrapheneOS on the phone and locked it again.
t-2c8044d4558b = La personne propriétaire a mis sur le téléphone un système comme GrapheneOS et l’a verrouillé à nouveau.
# Ask the owner whether they chose this system, and compare the key that the phone shows at the start with the published one.
t-bec02dfac446 = Demandez à la personne propriétaire si elle a choisi ce système, et comparez la clé que le téléphone montre au démarrage avec celle qui est publiée.
# Wireless debugging is running
t-b31b92daee76 = Le débogage sans fil est en cours
# Wireless debugging has opened a port. A device, or an app on the phone itself, that was paired can add apps and give them permissions.
t-138e31402acb = Le débogage sans fil a ouvert un port. Un appareil, ou une application sur le téléphone lui-même, qui a été associé peut ajouter des applications et leur donner des autorisations.
# A program that crashed ran code from an unusual place
t-fb57280b90f0 = Un programme qui a planté exécutait du code venu d’un endroit inhabituel
# A program that crashed had loaded code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-e24e4093b24f = Un programme qui a planté avait chargé du code venu du dossier des fichiers temporaires du shell, de la mémoire seule, ou d’un fichier supprimé. Du code mis dans un programme depuis l’extérieur ressemble à cela ; des outils de test aussi.
# A program crashed in a library for pictures, fonts, sound or video
t-835e10d4963f = Un programme a planté dans une bibliothèque pour les images, les polices de caractères, le son ou la vidéo
# A program crashed in code that takes apart data of strangers. That happens on ordinary phones now and then, and is told only when it comes again within a day.
t-7e890a9bd052 = Un programme a planté dans du code qui décompose des données venues d’inconnus. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si cela revient dans la même journée.
# Faults in these libraries happen on ordinary phones, for example by a broken file.
t-f02425e83414 = Des erreurs dans ces bibliothèques arrivent sur des téléphones ordinaires, par exemple à cause d’un fichier abîmé.
# A program crashed in a function that attacks have aimed at
t-7703f8f6a82e = Un programme a planté dans une fonction que des attaques ont visée
# A program crashed while it read a picture or a font, in a function with a fault that attacks have used. Attacks that fail leave such crashes; a broken file does, too.
t-d10cc088dbd7 = Un programme a planté pendant qu’il lisait une image ou une police de caractères, dans une fonction qui a un défaut dont des attaques se sont servies. Des attaques qui échouent laissent de tels plantages ; un fichier abîmé aussi.
# A broken picture or font, or a fault of programming.
t-6abb962a567d = Une image ou une police de caractères abîmée, ou un défaut de programmation.
# A program with the rights of the system crashed
t-268ceedd316a = Un programme avec les droits du système a planté
# A program that ran as root, as the system or as the shell crashed. Parts of the system do now and then. What is worth a look is a program that does not belong to the phone.
t-f217328bac96 = Un programme qui tournait en tant que root, que système ou que shell a planté. Des parties du système le font de temps en temps. Ce qui mérite un regard, c’est un programme qui n’appartient pas au téléphone.
# A fault of a part of the system, which most phones have.
t-07206fe172ea = Un défaut d’une partie du système, que la plupart des téléphones ont.
# Look whether the path of the program is one of the system.
t-bea9bb0a2716 = Regardez si le chemin du programme est un chemin du système.
# The service of Samsung that looks through pictures crashed
t-85e707cf79ad = Le service de Samsung qui parcourt les images a planté
# The service com.samsung.ipservice crashed. It looks through all pictures that arrive, and a published attack by prepared pictures aimed at it. Broken pictures make it crash, too.
t-f4731d65a197 = Le service com.samsung.ipservice a planté. Il parcourt toutes les images qui arrivent, et une attaque publiée par des images préparées l’a visé. Des images abîmées le font planter aussi.
# A broken picture.
t-0bf18a8857ab = Une image abîmée.
# An app may keep the phone unlocked
t-09d32fdddbcf = Une application peut garder le téléphone déverrouillé
# A trust agent that is not one of the system is enabled: the app may keep the phone unlocked.
t-120582df9d18 = Un agent de confiance qui n’est pas l’un de ceux du système est activé : l’application peut garder le téléphone déverrouillé.
# An employer's app.
t-88c98f159e39 = L’application d’un employeur.
# Ask the owner whether they know this app and allowed it in Settings, Security, Trust agents.
t-8e4cf7a792e0 = Demandez à la personne propriétaire si elle connaît cette application et l’a autorisée dans Paramètres, Sécurité, Agents de confiance.
# A USB peripheral was attached, by the list of the USB port
t-12c21f580cc1 = Un périphérique USB a été branché, d’après la liste du port USB
# A USB peripheral as in a known attack, in the list of the USB port
t-f1afd538be3d = Un périphérique USB comme dans une attaque connue, dans la liste du port USB
# A USB peripheral was attached while the screen was locked
t-5520a3d5fdcd = Un périphérique USB était branché alors que l’écran était verrouillé
# When the report was made, a peripheral was attached to the phone as to a computer, and the screen was locked. Tools that break into locked phones pretend to be peripherals. People leave a dock or a headset attached, too.
t-ff0329f3149c = Quand le rapport a été fait, un périphérique était branché au téléphone comme à un ordinateur, et l’écran était verrouillé. Des outils qui forcent l’accès à des téléphones verrouillés font semblant d’être des périphériques. Des gens laissent aussi une station d’accueil ou un casque branchés.
# A dock, a headset or a hub stayed attached to the phone.
t-4080abc174b2 = Une station d’accueil, un casque ou un concentrateur est resté branché au téléphone.
# Ask what is attached to the phone, and in whose hands it was.
t-02a86d5ad4c9 = Demandez ce qui est branché au téléphone, et entre quelles mains il était.
# The phone has a further profile
t-ecf5ac0cff5a = Le téléphone a un autre profil
# Besides the ordinary one the phone has another profile, such as one for work or a private one, with apps of its own.
t-142af42b5275 = En plus du profil ordinaire, le téléphone a un autre profil, par exemple un profil professionnel ou privé, avec des applications à lui.
# A profile for work, a private space, or a second copy of a messenger.
t-d03d66764d25 = Un profil professionnel, un espace privé ou une deuxième copie d’une messagerie.
# Ask the owner whether they know of this profile, and collect data of it too.
t-61618466c799 = Demandez à la personne propriétaire si elle connaît ce profil, et collectez aussi ses données.
# The phone has a further user
t-6e18bfb8fc3b = Le téléphone a un autre utilisateur
# Besides the first one the phone has another user, with apps and settings of its own.
t-58387ab17569 = En plus du premier, le téléphone a un autre utilisateur, avec des applications et des réglages à lui.
# The phone is shared in the family.
t-265f1086f162 = Le téléphone est partagé dans la famille.
# A guest was added once.
t-cf3d7311e8fc = Un invité a été ajouté un jour.
# Ask the owner whether they know of this user, and collect data of it too.
t-d4a916c33aa4 = Demandez à la personne propriétaire si elle connaît cet utilisateur, et collectez aussi ses données.
# An app carries all traffic
t-a8c235d92b29 = Une application transporte tout le trafic
# A VPN of an app was active when the data was collected. Whoever runs it sees where the phone connects to.
t-8c29e64fae91 = Le VPN d’une application était actif au moment de la collecte des données. Qui l’exploite voit où le téléphone se connecte.
# The owner uses a VPN, or an app against advertisements that works as one.
t-362dd6a3a590 = La personne propriétaire utilise un VPN, ou une application contre la publicité qui fonctionne comme un VPN.
# Ask the owner whether they chose this app.
t-ead8de34a6a0 = Demandez à la personne propriétaire si elle a choisi cette application.
# An app added a Wi-Fi network
t-0a508403fec2 = Une application a ajouté un réseau Wi-Fi
# An app that is no part of the system added or changed a Wi-Fi network that the phone remembers. A phone joins such a network by itself, and whoever runs it sees with whom it talks.
t-6d882b9c17a2 = Une application qui ne fait pas partie du système a ajouté ou modifié un réseau Wi-Fi que le téléphone garde en mémoire. Un téléphone rejoint un tel réseau tout seul, et qui l’exploite voit avec qui il échange.
# Apps of providers, hotels, cameras and smart homes add networks.
t-4fc9e5d95bac = Des applications de fournisseurs, d’hôtels, d’appareils photo et de maisons connectées ajoutent des réseaux.
# Ask the owner whether the app was meant to add a network.
t-e0953b66b8ac = Demandez à la personne propriétaire si l’application devait ajouter un réseau.
# The planted record went through the rule engine
t-19934f01a262 = Le relevé témoin est passé par le moteur de règles
# Every run sends a planted record through the rule engine. This rule matches that record and no record of a device.
t-463abda83fe0 = Chaque exécution envoie un relevé témoin dans le moteur de règles. Cette règle correspond à ce relevé et à aucun relevé d’un appareil.
# The record is planted in every run; it says nothing about a device.
t-381fa4ca2071 = Le relevé témoin est placé à chaque exécution ; il ne dit rien d’un appareil.
# None. The report names this rule only when it fails.
t-fe527f6ae888 = Rien. Le rapport ne cite cette règle que si elle échoue.
# A description of an application without its identifier
t-f74136440fcf = Une description d’application sans son identifiant
# Every store writes the identifier of an application into its description. It is missing here. Descriptions from before 2010 lack it, and so may one that was written by hand.
t-efe1a7223803 = Toute boutique écrit l’identifiant d’une application dans sa description. Ici, il manque. Les descriptions d’avant 2010 ne l’ont pas, et une description écrite à la main peut aussi ne pas l’avoir.
# The application is very old.
t-fe44d88ce6fb = L’application est très ancienne.
# It was signed by an organization for its own people.
t-66b6ad4408a5 = Elle a été signée par une organisation pour ses membres.
# Ask the owner whether they know the application and where it came from.
t-6d9dceec2bcc = Demandez à la personne propriétaire si elle connaît l’application et d’où elle est venue.
# An application that did not come from the App Store
t-ec1fde31d11d = Une application qui n’est pas venue de l’App Store
# The description of the application names a program other than Apple's as the one that asked for its installation. Stores of other makers exist, in some countries with Apple's permission. Who wants to watch a phone may also bring an application onto it that no store has looked at.
t-ba7d8e5ffb11 = La description de l’application indique un programme autre que ceux d’Apple comme celui qui a demandé son installation. Des boutiques d’autres éditeurs existent, dans certains pays avec l’accord d’Apple. Qui veut surveiller un téléphone peut aussi y amener une application qu’aucune boutique n’a examinée.
# The owner uses another store, which Apple permits in some countries.
t-0079637e36ef = La personne propriétaire utilise une autre boutique, ce qu’Apple autorise dans certains pays.
# An employer or a school installed the application.
t-6d7d98a93160 = Un employeur ou une école a installé l’application.
# A store or manager for applications from outside the App Store
t-4b246a716995 = Une boutique ou un gestionnaire d’applications venues d’ailleurs que de l’App Store
# The phone has, or had when it was copied, a program that installs applications which the App Store does not offer, or the mark that such a program leaves. Some of them need the limits of iOS to be lifted (a jailbreak). It is no sign of an attack in itself.
t-f7fcaf9c6727 = Le téléphone a, ou avait quand il a été copié, un programme qui installe des applications que l’App Store n’offre pas, ou la marque que laisse un tel programme. Certains demandent que les limites d’iOS soient levées (un jailbreak). En soi, ce n’est pas un signe d’attaque.
# The owner wanted applications that the App Store does not offer.
t-d33f7ec2745e = La personne propriétaire voulait des applications que l’App Store n’offre pas.
# Ask the owner whether they, or somebody who had the phone, put it there. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-d482958287a4 = Demandez à la personne propriétaire si elle, ou quelqu’un qui a eu le téléphone, l’a mis là. Si personne n’est au courant, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# An application installed by an unusual program of Apple
t-c1ffe1f6a805 = Une application installée par un programme inhabituel d’Apple
# The description of the application names a program of Apple as the one that asked for its installation, but neither the App Store nor the management of devices. TestFlight, with which makers try out applications, is one.
t-aee2bfb45c35 = La description de l’application indique un programme d’Apple comme celui qui a demandé son installation, mais ce n’est ni l’App Store ni la gestion des appareils. TestFlight, avec lequel des éditeurs font essayer des applications, en est un.
# The owner helps to try out an application.
t-49ce85a79b0b = La personne propriétaire aide à essayer une application.
# The phone was set up from another one, or from a backup.
t-f1bd206ba538 = Le téléphone a été configuré à partir d’un autre, ou d’une sauvegarde.
# An attached file is of another kind than its name says
t-4862a4fff4dc = Un fichier joint est d’un autre genre que ne le dit son nom
# The first bytes of this attachment are those of another kind of file than its name says. That is common and mostly harmless. Attacks used it too: a PDF under the name of a GIF.
t-7a3df223e38e = Les premiers octets de cette pièce jointe sont ceux d’un autre genre de fichier que ne le dit son nom. C’est courant et le plus souvent sans danger. Des attaques s’en sont aussi servies : un PDF sous le nom d’un GIF.
# Programs and websites often give a picture the ending of another kind of picture.
t-d188c2c0a787 = Des programmes et des sites donnent souvent à une image l’extension d’un autre genre d’image.
# Somebody renamed the file.
t-55ee831571a7 = Quelqu’un a renommé le fichier.
# Ask whether the owner knows the sender and expected the file.
t-1eea2fb8a714 = Demandez si la personne propriétaire connaît l’expéditeur et attendait ce fichier.
# An attached file has a structure that published attacks needed
t-087222c167c7 = Un fichier joint a une structure dont des attaques publiées avaient besoin
# Inside of this attachment is a structure that makes careless programs write beyond their memory, or that only a hidden part of Apple's font reader understands. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-30f5df6174fd = À l’intérieur de cette pièce jointe se trouve une structure qui fait écrire des programmes imprudents au-delà de leur mémoire, ou que seule comprend une partie cachée du lecteur de polices de caractères d’Apple. Les programmes qui font des images et des documents ne l’écrivent pas. Des attaques qui ne demandaient aucune action de la personne propriétaire l’ont fait (de 2021 à 2025). Un seul fichier de ce genre ne dit pas si cela a marché.
# A researcher or a tester sent a file made to test programs.
t-3e27e578ffda = Un chercheur ou un testeur a envoyé un fichier fait pour tester des programmes.
# The file was damaged on its way.
t-ee6f89644ced = Le fichier a été abîmé en chemin.
# Do not open the file, and do not forward it.
t-43e113567151 = N’ouvrez pas le fichier, et ne le transférez pas.
# Have a full copy made before the phone is restarted, updated or erased, and show this finding to a digital-security helpline.
t-c9a5982a4ce6 = Faites faire une copie complète avant que le téléphone soit redémarré, mis à jour ou effacé, et montrez ce constat à une ligne d’assistance en sécurité numérique.
# The backup is not encrypted
t-af0b5e37814c = La sauvegarde n’est pas chiffrée
# A backup that is not encrypted holds less than one that is: the history of the browser, calls, health data and saved networks are missing. So there is less in which traces could be found. Anybody who gets hold of it can read it.
t-a2148c3a8b70 = Une sauvegarde non chiffrée contient moins qu’une sauvegarde chiffrée : l’historique du navigateur, les appels, les données de santé et les réseaux enregistrés manquent. Il y a donc moins d’endroits où trouver des traces. Qui se la procure peut la lire.
# Nobody chose a password for backups on this computer.
t-17c8f8480be0 = Personne n’a choisi de mot de passe pour les sauvegardes sur cet ordinateur.
# Make another backup with encryption turned on, with a password that only the owner knows, and have that one checked too.
t-165488c7296b = Faites une autre sauvegarde avec le chiffrement activé, avec un mot de passe que seule la personne propriétaire connaît, et faites-la examiner aussi.
# The phone had no passcode
t-fc85a4eee9ac = Le téléphone n’avait pas de code
# The backup says that no passcode was set. Anybody who has such a phone in hand can open it, connect it to a computer and change it, and what is stored on it is hardly protected.
t-b84171283b6c = La sauvegarde dit qu’aucun code n’était défini. Qui a un tel téléphone en main peut l’ouvrir, le connecter à un ordinateur et le modifier, et ce qui y est stocké n’est guère protégé.
# The phone is new, is used for tests, or its owner turned the passcode off.
t-dfb284f5ac12 = Le téléphone est neuf, sert à des tests, ou sa personne propriétaire a désactivé le code.
# Once all copies are made, set a passcode of six digits or more in Settings, Face ID & Passcode or Touch ID & Passcode.
t-0ce39a9e88b5 = Une fois toutes les copies faites, définissez un code d’au moins six chiffres dans Réglages, Face ID et code ou Touch ID et code.
# The system is older than the newest one for this phone
t-d4df471e75ab = Le système est plus ancien que le plus récent pour ce téléphone
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked.
t-cc2e733ae98e = Une version plus récente du système existait pour ce modèle, d’après une table livrée avec ce programme ou récupérée plus tard ; le constat donne les dates. Les versions entre les deux ferment des chemins par lesquels des téléphones ont été attaqués.
# The update came out only days before the backup, or there was no room or no network for it.
t-6b9edfa1524a = La mise à jour n’est sortie que quelques jours avant la sauvegarde, ou il n’y avait pas de place ou pas de réseau pour elle.
# The phone is kept as it is on purpose, for a test or as evidence.
t-3957ac6bcd7c = Le téléphone est gardé exprès tel qu’il est, pour un test ou comme preuve.
# Once all copies are made, and not before, update the phone in Settings, General, Software Update.
t-f0468f68780d = Une fois toutes les copies faites, et pas avant, mettez le téléphone à jour dans Réglages, Général, Mise à jour logicielle.
# An address with the name of a script from a known attack on iPhones
t-53fec25bc3bb = Une adresse avec le nom d’un script d’une attaque connue contre des iPhone
# An address in the cache of an app ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c689272ccb37 = Une adresse dans le cache d’une application finit par le nom d’un script que des chercheurs ont trouvé dans une attaque contre des iPhone avec iOS 18.4 à 18.7. Des pages web chargeaient ces scripts pour prendre le contrôle du navigateur, puis du téléphone. Les noms sont inhabituels, mais n’importe qui peut les utiliser.
# Somebody read about the attack, or opened a copy of these scripts to study them.
t-beb1d5d59076 = Quelqu’un a lu quelque chose sur l’attaque, ou a ouvert une copie de ces scripts pour les étudier.
# A site has a script of the same name that does something else.
t-3ada84d1ed24 = Un site a un script du même nom qui fait autre chose.
# Do not open the address. Note which version of iOS the phone had at that time.
t-c7abd592e212 = N’ouvrez pas l’adresse. Notez quelle version d’iOS le téléphone avait à ce moment.
# Have a full copy made before the phone is restarted, updated or erased.
t-6cce81e2a590 = Faites faire une copie complète avant que le téléphone soit redémarré, mis à jour ou effacé.
# A calendar event named Meeting with the description Notes
t-1d6d0b247444 = Un événement du calendrier nommé Meeting avec la description Notes
# Attackers have reached iPhones by invitations to the calendar that were dated in the past, so that nobody was told of them. Those that became known had exactly this name and description. Both are ordinary words, and people use them, too. Who organized the event and when it was made says more than the words.
t-2c7ecf76b9c7 = Des attaquants ont atteint des iPhone par des invitations au calendrier datées dans le passé, si bien que personne n’en était averti. Celles que l’on a connues avaient exactement ce nom et cette description. Les deux sont des mots ordinaires, et des gens s’en servent aussi. Qui a organisé l’événement et quand il a été créé en dit plus que les mots.
# The owner, or a colleague, gave an ordinary event this name and description.
t-2a3d47d173ad = La personne propriétaire, ou un collègue, a donné ce nom et cette description à un événement ordinaire.
# An application made the event from a template.
t-872396f14ab2 = Une application a créé l’événement à partir d’un modèle.
# Ask whether anybody knows the organizer and this event.
t-ebf822c5b1cc = Demandez si quelqu’un connaît l’organisateur et cet événement.
# If nobody does, do not answer or delete it, and show this finding to a digital-security helpline, from another device.
t-27e2e8523502 = Si personne ne les connaît, n’y répondez pas et ne le supprimez pas, et montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A calendar event named Meeting that was over before it was made
t-9e5d71561dc8 = Un événement du calendrier nommé Meeting qui était fini avant d’être créé
# Two independent facts meet here. The event has the name and the description of invitations by which attackers reached iPhones, and it was made after its own end, as those were, so that nobody was told of it. It shows an attempt at most, not that the attempt worked.
t-16effd6dfa1a = Deux faits indépendants se rejoignent ici. L’événement a le nom et la description d’invitations par lesquelles des attaquants ont atteint des iPhone, et il a été créé après l’heure où il finit, comme elles, si bien que personne n’en était averti. Cela montre tout au plus une tentative, et non que la tentative a marché.
# Somebody wrote down an ordinary meeting after it had taken place.
t-64a71832d196 = Quelqu’un a noté une réunion ordinaire après qu’elle a eu lieu.
# Events that come from another calendar get the date at which they were copied.
t-7ee090b9fa63 = Les événements venus d’un autre calendrier reçoivent la date à laquelle ils ont été copiés.
# A call over WhatsApp that was not answered
t-9277e5375cfa = Un appel par WhatsApp resté sans réponse
# The phone listed a call over WhatsApp that nobody answered on it. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-a5358898f626 = Le téléphone a listé un appel par WhatsApp auquel personne n’a répondu sur ce téléphone. Cela arrive à tout le monde, et n’est signalé que si autre chose suit dans les minutes : des attaques ont été livrées par des appels auxquels il n’est pas besoin de répondre.
# Missed and declined calls are ordinary.
t-4252842662f1 = Les appels manqués et refusés sont ordinaires.
# A page without encryption led elsewhere in Chrome, in less than a second
t-8fcd5302b34b = Une page sans chiffrement a mené ailleurs dans Chrome, en moins d’une seconde
# An address in the browsing history of Chrome, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c10decb36eec = Une adresse dans l’historique de navigation de Chrome, ou d’un navigateur apparenté, finit par le nom d’un script que des chercheurs ont trouvé dans une attaque contre des iPhone avec iOS 18.4 à 18.7. Des pages web chargeaient ces scripts pour prendre le contrôle du navigateur, puis du téléphone. Les noms sont inhabituels, mais n’importe qui peut les utiliser.
# A profile brings a certificate
t-3a1d99e1627e = Un profil apporte un certificat
# A profile on the phone brings a certificate that may stand above others. When the phone trusts it, whoever holds its key can read connections that look protected.
t-2abc8606d68b = Un profil sur le téléphone apporte un certificat qui peut être au-dessus des autres. Quand le téléphone lui fait confiance, qui détient sa clé peut lire des connexions qui semblent protégées.
# A company or a university uses its own certificates for its network.
t-b6586761dd5a = Une entreprise ou une université utilise des certificats à elle pour son réseau.
# A filter for parents or a tool of developers brought it.
t-78f8c5bd95b8 = Un filtre pour les parents ou un outil de développeurs l’a apporté.
# Look under Settings, General, About, Certificate Trust Settings which ones are trusted, and ask who brought them.
t-28293174ffc1 = Regardez dans Réglages, Général, Informations, Réglages des certificats, lesquels sont approuvés, et demandez qui les a apportés.
# A profile sets a VPN, a resolver or a filter
t-d3f8db1634fc = Un profil règle un VPN, un résolveur ou un filtre
# A profile on the phone decides how the phone finds or reaches servers: by a VPN, by its own resolver of names, or with a filter that sees every page or connection. Many people have one to protect themselves.
t-5d6e87dcb1b1 = Un profil sur le téléphone décide comment le téléphone trouve ou atteint des serveurs : par un VPN, par un résolveur de noms à lui, ou avec un filtre qui voit chaque page ou connexion. Beaucoup de gens en ont un pour se protéger.
# The owner set up a VPN or a resolver, to reach blocked pages or to keep trackers out.
t-2043b8869079 = La personne propriétaire a configuré un VPN ou un résolveur, pour atteindre des pages bloquées ou tenir les traqueurs à l’écart.
# The employer or school that looks after the phone set it.
t-32c2a2452b60 = L’employeur ou l’école qui s’occupe du téléphone l’a réglé.
# Ask the owner whether they know the server that the finding names.
t-35e726332c2a = Demandez à la personne propriétaire si elle connaît le serveur que cite le constat.
# A profile that decides about notifications
t-c4a8c9771f27 = Un profil qui décide des notifications
# A configuration profile on the phone holds settings for notifications. They can keep an app from showing any, so that what it receives is not seen. Spyware has been put on phones with such a profile; companies use them as well.
t-91e9a501e0f5 = Un profil de configuration sur le téléphone contient des réglages de notifications. Ils peuvent empêcher une application d’en montrer, si bien que ce qu’elle reçoit n’est pas vu. Des logiciels espions ont été mis sur des téléphones avec un tel profil ; des entreprises en utilisent aussi.
# A profile for a kiosk or a shared phone.
t-8b81be900976 = Un profil pour une borne ou un téléphone partagé.
# Look under Settings, General, VPN & Device Management. If nobody you trust can say where the profile comes from, show it to a digital-security helpline before anything is changed.
t-406364578b4a = Regardez dans Réglages, Général, VPN et gestion de l’appareil. Si aucune personne de confiance ne peut dire d’où vient le profil, montrez-le à une ligne d’assistance en sécurité numérique avant de changer quoi que ce soit.
# A profile hands the phone to a server that manages it
t-31e4b7089786 = Un profil confie le téléphone à un serveur qui le gère
# With such a profile somebody else can change settings, add apps, see which apps there are, lock the phone or erase it, from afar. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-bb76fa118d11 = Avec un tel profil, quelqu’un d’autre peut, à distance, changer des réglages, ajouter des applications, voir lesquelles il y a, verrouiller le téléphone ou l’effacer. Les entreprises en ont besoin pour les téléphones qui leur appartiennent. Sur un téléphone que seule la personne propriétaire devrait contrôler, c’est un moyen de surveiller quelqu’un.
# The phone belongs to an employer or a school.
t-db0f497b1080 = Le téléphone appartient à un employeur ou à une école.
# The owner agreed to it to read company mail.
t-8eadd54e47fd = La personne propriétaire l’a accepté pour lire le courrier de l’entreprise.
# Ask the owner whose server this is. If nobody knows, leave the profile in place and ask a digital-security helpline, from another device. Whoever runs the server would see it go.
t-3575b080d1ab = Demandez à la personne propriétaire à qui est ce serveur. Si personne ne le sait, laissez le profil en place et demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil. Qui exploite le serveur verrait le profil disparaître.
# A configuration profile is on the phone
t-7c745fb39d72 = Un profil de configuration est sur le téléphone
# A configuration profile changes settings in one step and can set things that have no switch of their own. Most phones of private people have none.
t-e0ed50a988bb = Un profil de configuration change des réglages en une seule étape et peut régler des choses qui n’ont pas d’interrupteur à elles. La plupart des téléphones de particuliers n’en ont pas.
# The employer, a school, a mobile operator or a mail provider gave it to the owner.
t-23362d307889 = L’employeur, une école, un opérateur mobile ou un fournisseur de courrier l’a donné à la personne propriétaire.
# A profile for test versions of iOS.
t-56020ac7e6c0 = Un profil pour des versions d’essai d’iOS.
# A profile sends all traffic through one place
t-e0148d377948 = Un profil fait passer tout le trafic par un seul endroit
# A profile on the phone sends everything through one server, a proxy or a connection that cannot be switched off. Whoever runs that place sees where the phone connects to.
t-307dd78d6ed9 = Un profil sur le téléphone envoie tout par un serveur, un proxy ou une connexion qui ne peut pas être désactivée. Qui exploite cet endroit voit où le téléphone se connecte.
# The employer or school that looks after the phone filters its traffic.
t-ee47210ee992 = L’employeur ou l’école qui s’occupe du téléphone filtre son trafic.
# Ask the owner whose servers these are. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-c0ae71855213 = Demandez à la personne propriétaire à qui sont ces serveurs. Si personne ne le sait, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# Two services that open attachments crashed within ten minutes
t-c8f5fa0e1bf0 = Deux services qui ouvrent des pièces jointes ont planté en dix minutes
# The services that convert attachments and unpack messages ended by a fault within ten minutes. Attacks by prepared pictures have done this; a broken picture can do it, too.
t-3e615fdc4037 = Les services qui convertissent les pièces jointes et déballent les messages se sont arrêtés par une erreur en dix minutes. Des attaques par des images préparées ont fait cela ; une image abîmée peut le faire aussi.
# Both services failed for an ordinary reason, for example after an update.
t-ac2f904eb3ff = Les deux services ont échoué pour une raison ordinaire, par exemple après une mise à jour.
# Look at the messages, calls and links that arrived in the minutes before.
t-d5b5b1dd9182 = Regardez les messages, les appels et les liens arrivés dans les minutes d’avant.
# A service of Home or Find My crashed, then the one that unpacks messages
t-88052e8903f8 = Un service de Maison ou de Localiser a planté, puis celui qui déballe les messages
# A service of Home or Find My ended by a fault, and within ten minutes the one that unpacks messages of strangers. Researchers found these two crashes in this order with two attacks of 2022. Both may also have failed for ordinary reasons.
t-3528dbdb1951 = Un service de Maison ou de Localiser s’est arrêté par une erreur, et dans les dix minutes celui qui déballe les messages d’inconnus. Des chercheurs ont trouvé ces deux plantages dans cet ordre lors de deux attaques de 2022. Les deux peuvent aussi avoir échoué pour des raisons ordinaires.
# The home screen and the service that unpacks messages crashed within ten minutes
t-709291828eaa = L’écran d’accueil et le service qui déballe les messages ont planté en dix minutes
# The home screen and the service that unpacks messages of strangers ended by a fault within ten minutes. Researchers tied crashes of the home screen to an attack of 2022. The home screen fails on ordinary phones often.
t-c9e5b1fd9d2c = L’écran d’accueil et le service qui déballe les messages d’inconnus se sont arrêtés par une erreur en dix minutes. Des chercheurs ont relié des plantages de l’écran d’accueil à une attaque de 2022. L’écran d’accueil échoue souvent sur des téléphones ordinaires.
# An unanswered WhatsApp call listed by the phone, then a crash of a process for media or calls
t-c60b7ad25b6c = Un appel WhatsApp sans réponse listé par le téléphone, puis un plantage d’un processus pour les médias ou les appels
# A call over WhatsApp was not answered, and within ten minutes a process for media or calls ended by a fault. Attacks have been delivered by calls that need not be answered. Both happen on ordinary phones.
t-73a111987a6c = Un appel par WhatsApp est resté sans réponse, et dans les dix minutes un processus pour les médias ou les appels s’est arrêté par une erreur. Des attaques ont été livrées par des appels auxquels il n’est pas besoin de répondre. Les deux arrivent sur des téléphones ordinaires.
# An unanswered WhatsApp call listed by the phone, then a crash, then a process of no app, within ten minutes
t-4b6645807cc4 = Un appel WhatsApp sans réponse listé par le téléphone, puis un plantage, puis un processus d’aucune application, en dix minutes
# A call over WhatsApp was not answered, then a process for media or calls ended by a fault, and then a process that belongs to no app used the network for the first time, all within ten minutes and in this order. Attacks have been delivered by calls that need not be answered. Three records of three kinds agree; each alone is ordinary.
t-34989c3a74e3 = Un appel par WhatsApp est resté sans réponse, puis un processus pour les médias ou les appels s’est arrêté par une erreur, puis un processus qui n’appartient à aucune application a utilisé le réseau pour la première fois, le tout en dix minutes et dans cet ordre. Des attaques ont été livrées par des appels auxquels il n’est pas besoin de répondre. Trois relevés de trois sortes concordent ; chacun seul est ordinaire.
# Chance, on a phone that was new or just updated, when much happens within minutes.
t-cc54b4bf469d = Le hasard, sur un téléphone neuf ou tout juste mis à jour, quand beaucoup de choses se passent en quelques minutes.
# Ask whether the number that called is known, and look for other calls from it.
t-b5129089a6be = Demandez si le numéro qui a appelé est connu, et cherchez d’autres appels de ce numéro.
# A call listed by the phone that nobody answered, then a process of no app, within ten minutes
t-f542cb15ed0b = Un appel listé par le téléphone auquel personne n’a répondu, puis un processus d’aucune application, en dix minutes
# The phone listed a call over WhatsApp that was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-9dbc484134d0 = Le téléphone a listé un appel par WhatsApp resté sans réponse, et dans les dix minutes un processus qui n’appartient à aucune application a utilisé le réseau pour la première fois. Des attaques ont été livrées par des appels auxquels il n’est pas besoin de répondre. Les deux peuvent aussi n’avoir aucun rapport entre eux.
# A part of the system that the list does not account for was used after an ordinary missed call.
t-02825cba7c14 = Une partie du système que la liste n’attribue pas a été utilisée après un appel manqué ordinaire.
# The phone was new or just updated, when many processes use the network for the first time.
t-e310f6617df2 = Le téléphone était neuf ou tout juste mis à jour, quand de nombreux processus utilisent le réseau pour la première fois.
# Show this finding to a digital-security helpline, with the name of the process.
t-e92c1cbe3a7e = Montrez ce constat à une ligne d’assistance en sécurité numérique, avec le nom du processus.
# Two services ended by faults of memory within ten minutes
t-0eeb70a69498 = Deux services se sont arrêtés par des erreurs de mémoire en dix minutes
# Two or more different services that handle data of strangers read or wrote memory that was not theirs, within ten minutes. Each alone is mostly a fault of programming; both within minutes is rare, and attacks on several services in a row look like this.
t-6e6e8be214c9 = Deux services différents ou plus, qui traitent des données d’inconnus, ont lu ou écrit une mémoire qui n’était pas à eux, en dix minutes. Chacun seul est le plus souvent une erreur de programmation ; les deux en quelques minutes sont rares, et des attaques contre plusieurs services à la suite ressemblent à cela.
# A fault in a library that several services share, mostly in a new version of iOS.
t-156ab71e35ca = Un défaut dans une bibliothèque que plusieurs services partagent, le plus souvent dans une nouvelle version d’iOS.
# A worn memory chip.
t-aec22d7cff5f = Une puce de mémoire usée.
# A missed WhatsApp call, then a crash of a process for media or calls
t-4c60b78b93ec = Un appel WhatsApp manqué, puis un plantage d’un processus pour les médias ou les appels
# A missed WhatsApp call, then a crash, then a process of no app, within ten minutes
t-662f28f1d9b0 = Un appel WhatsApp manqué, puis un plantage, puis un processus d’aucune application, en dix minutes
# A WhatsApp call that nobody answered, then a process of no app, within ten minutes
t-2c1abf60760c = Un appel WhatsApp auquel personne n’a répondu, puis un processus d’aucune application, en dix minutes
# A call over WhatsApp was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-1bb99cb99d0e = Un appel par WhatsApp est resté sans réponse, et dans les dix minutes un processus qui n’appartient à aucune application a utilisé le réseau pour la première fois. Des attaques ont été livrées par des appels auxquels il n’est pas besoin de répondre. Les deux peuvent aussi n’avoir aucun rapport entre eux.
# The same program in an unusual place held up several shutdowns
t-b39b84396ed1 = Le même programme, à un endroit inhabituel, a retardé plusieurs extinctions
# A program in a place where iOS keeps none was running at two or more shutdowns. So it was started again after a restart, or was put there anew.
t-1b11f110480a = Un programme à un endroit où iOS n’en garde aucun tournait lors d’au moins deux extinctions. Il a donc été relancé après un redémarrage, ou y a été mis à nouveau.
# The phone was jailbroken on purpose, and the program belongs to that.
t-52b71a1b3b3c = Le téléphone a été jailbreaké exprès, et le programme en fait partie.
# A fast redirect, then a process whose entry is gone, within ten minutes
t-f5f4e6c145e9 = Une redirection rapide, puis un processus dont l’entrée a disparu, en dix minutes
# A page without encryption led elsewhere in less than a second, and within ten minutes a process used the network that was later erased from the list of processes. Researchers have described attacks that leave these two traces in this order. The two may also have nothing to do with each other.
t-8a5abd89aed3 = Une page sans chiffrement a mené ailleurs en moins d’une seconde, et dans les dix minutes a utilisé le réseau un processus qui a été effacé plus tard de la liste des processus. Des chercheurs ont décrit des attaques qui laissent ces deux traces dans cet ordre. Les deux peuvent aussi n’avoir aucun rapport entre elles.
# Browsing is frequent; a page visited shortly before a counter was written may be chance.
t-2cbb6d8ba0ba = La navigation est fréquente ; une page visitée peu avant qu’un compteur soit écrit peut être due au hasard.
# iOS tidied up its list of processes after an app was deleted.
t-05acad2c1a84 = iOS a rangé sa liste de processus après la suppression d’une application.
# Look at both addresses of the redirect in the record, without opening them.
t-0fb42d3efea2 = Regardez les deux adresses de la redirection dans le relevé, sans les ouvrir.
# Two services that handle data of strangers crashed within ten minutes
t-3a8f540fdb99 = Deux services qui traitent des données d’inconnus ont planté en dix minutes
# Two or more different services that handle messages, pages, pictures, calls or radio data of strangers ended by a fault within ten minutes. Ordinary phones do that, too: when memory runs short, after an update, or when services depend on each other.
t-03f6dab3e584 = Deux services différents ou plus, qui traitent des messages, des pages, des images, des appels ou des données radio d’inconnus, se sont arrêtés par une erreur en dix minutes. Des téléphones ordinaires le font aussi : quand la mémoire manque, après une mise à jour, ou quand des services dépendent les uns des autres.
# Services that depend on each other fail together, mostly after an update.
t-e53068ab54a8 = Des services qui dépendent les uns des autres échouent ensemble, le plus souvent après une mise à jour.
# A broken picture or film that several services try to read.
t-eb1f2ccca006 = Une image ou un film abîmé que plusieurs services essaient de lire.
# Two different signs about the same process or sender within ten minutes
t-e601b42da3f2 = Deux signes différents sur le même processus ou expéditeur en dix minutes
# Two different signs, read from two different records, are about the same process or the same sender and lie within ten minutes. Each of them may have an ordinary reason; that both do is less likely. The facts are listed with their places.
t-6b201aabfbf1 = Deux signes différents, lus dans deux relevés différents, concernent le même processus ou le même expéditeur et se trouvent à moins de dix minutes l’un de l’autre. Chacun peut avoir une raison ordinaire ; que les deux en aient une est moins probable. Les faits sont listés avec leurs emplacements.
# One ordinary event, such as a broken transfer, can leave several of these signs.
t-7c475f7b36b3 = Un seul événement ordinaire, comme un transfert interrompu, peut laisser plusieurs de ces signes.
# Test messages or test apps, made to try out tools like this one, do so on purpose.
t-b65644c82197 = Des messages ou des applications de test, faits pour essayer des outils comme celui-ci, le font exprès.
# Move sensitive conversations to another device until the helpline has looked at the copy.
t-d9e7b1370c48 = Faites vos conversations sensibles sur un autre appareil jusqu’à ce que la ligne d’assistance en sécurité numérique ait examiné la copie.
# Wallet and the service that unpacks messages crashed within ten minutes
t-5998d40fb6f3 = Wallet (Cartes) et le service qui déballe les messages ont planté en dix minutes
# A service of Wallet and the one that unpacks messages of strangers ended by a fault within ten minutes. An attack of 2023 came as a pass of Wallet with a prepared picture. A broken pass can do it, too.
t-b9a19c6c72d1 = Un service de Wallet (Cartes) et celui qui déballe les messages d’inconnus se sont arrêtés par une erreur en dix minutes. Une attaque de 2023 est venue sous la forme d’une carte de Wallet avec une image préparée. Une carte abîmée peut le faire aussi.
# The browser crashed, then a process for media, within ten minutes
t-85b6e330fe07 = Le navigateur a planté, puis un processus pour les médias, en dix minutes
# A process of the browser and then one for sound and pictures ended by a fault within ten minutes. Published chains of attacks through web pages go on from the browser into such processes. Films on ordinary pages can do it, too.
t-984399ae4357 = Un processus du navigateur, puis un processus pour le son et les images, se sont arrêtés par une erreur en dix minutes. Des suites d’attaques publiées, par des pages web, passent du navigateur à de tels processus. Des films sur des pages ordinaires peuvent le faire aussi.
# The service that converts attachments crashed
t-0d1a6b5b3cc3 = Le service qui convertit les pièces jointes a planté
# The service that converts pictures and films of messages ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f28bf4e60183 = Le service qui convertit les images et les films des messages s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# Faults in these services happen on ordinary phones, for example after an update or a broken file.
t-6c75a2dcea5f = Des erreurs dans ces services arrivent sur des téléphones ordinaires, par exemple après une mise à jour ou à cause d’un fichier abîmé.
# A process that crashed had code from an unusual place
t-f347ab562ebf = Un processus qui a planté avait du code venu d’un endroit inhabituel
# A process that crashed had loaded a program or library whose file lay where neither iOS nor apps keep code. It is a place to look at, no more.
t-88cf898dffee = Un processus qui a planté avait chargé un programme ou une bibliothèque dont le fichier se trouvait là où ni iOS ni les applications ne gardent de code. C’est un endroit à regarder, rien de plus.
# Limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-02250a2ee58b = Les limites d’iOS ont été levées exprès (un jailbreak), et une bibliothèque a été ajoutée.
# Software was developed or tested on this phone.
t-eec22b32d36d = Des logiciels ont été développés ou testés sur ce téléphone.
# A new version of iOS keeps code in a place that this rule does not know yet.
t-77bcaef1392c = Une nouvelle version d’iOS garde du code à un endroit que cette règle ne connaît pas encore.
# Ask whether the limits of iOS were ever lifted on this phone, or software developed on it.
t-1779aa42fd05 = Demandez si les limites d’iOS ont un jour été levées sur ce téléphone, ou si des logiciels y ont été développés.
# If not, show this finding to a digital-security helpline, from another device.
t-ad4f182616a6 = Sinon, montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A service of Home or Find My crashed
t-a2a9d69743c2 = Un service de Maison ou de Localiser a planté
# A service of Home or Find My, which takes data from other accounts, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-47ad6eb3ac98 = Un service de Maison ou de Localiser, qui reçoit des données d’autres comptes, s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# The home screen crashed
t-70434620d912 = L’écran d’accueil a planté
# The program that shows the home screen and notifications ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-b01d52ffbf2a = Le programme qui montre l’écran d’accueil et les notifications s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# A process for media or calls crashed
t-bc621127ca6b = Un processus pour les médias ou les appels a planté
# A process that plays or analyses sound and pictures, or that handles calls over the internet, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-08ab806d36c4 = Un processus qui lit ou analyse le son et les images, ou qui traite les appels par internet, s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# A service that handles data of strangers ended by a fault of memory
t-2dc09c508f03 = Un service qui traite des données d’inconnus s’est arrêté par une erreur de mémoire
# A service that handles messages, pages, pictures or radio data of strangers read or wrote memory that was not its own. Faults of programming do that on ordinary phones, too. It is told only when another such service did the same within minutes.
t-af1a49027c93 = Un service qui traite des messages, des pages, des images ou des données radio d’inconnus a lu ou écrit une mémoire qui n’était pas à lui. Des erreurs de programmation font cela aussi sur des téléphones ordinaires. Ce n’est signalé que si un autre service de ce genre a fait de même à quelques minutes.
# A service for messages crashed
t-c583c20ee563 = Un service pour les messages a planté
# A service that delivers messages, accounts or calls of Apple ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-a4267cb021d0 = Un service d’Apple qui distribue des messages, des comptes ou des appels s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# The service that unpacks messages crashed
t-502da08aabed = Le service qui déballe les messages a planté
# The service that unpacks messages of strangers in a closed room ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-25275b4c1397 = Le service qui déballe les messages d’inconnus dans une pièce fermée s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# The service for messages crashed on a shared name or photo
t-a953a345095a = Le service pour les messages a planté sur un nom ou une photo partagés
# The service for messages ended by a fault while it handled the name and photo that a contact shares. Researchers described such crashes before iOS 18.3 and suspect an attack; Apple disputes that and calls it an ordinary fault.
t-c1211e009d98 = Le service pour les messages s’est arrêté par une erreur pendant qu’il traitait le nom et la photo qu’un contact partage. Des chercheurs ont décrit de tels plantages avant iOS 18.3 et soupçonnent une attaque ; Apple le conteste et parle d’une erreur ordinaire.
# Apple describes these crashes as an ordinary fault, fixed in iOS 18.3.
t-afa5282f74f6 = Apple décrit ces plantages comme une erreur ordinaire, corrigée dans iOS 18.3.
# Look for messages and contacts that changed within minutes of the crash.
t-33b42b486ee5 = Cherchez des messages et des contacts qui ont changé à quelques minutes du plantage.
# A protection of iOS ended a program of the system
t-e88d23835170 = Une protection d’iOS a arrêté un programme du système
# A program that belongs to iOS was ended because a pointer or a page of code was not what it should be. The protections that notice this were made against attacks; faults of programming and of memory chips trip them, too.
t-3e626249b33d = Un programme qui fait partie d’iOS a été arrêté parce qu’un pointeur ou une page de code n’était pas ce qu’il devait être. Les protections qui remarquent cela ont été faites contre des attaques ; des erreurs de programmation et de puces de mémoire les déclenchent aussi.
# Faults of programming, mostly shortly after an update of iOS.
t-0bbb0043383b = Des erreurs de programmation, le plus souvent peu après une mise à jour d’iOS.
# Test versions of iOS.
t-f8484e555cc3 = Des versions d’essai d’iOS.
# Compare with other findings of the same hour; alone this needs no action.
t-7e2c0e206a4e = Comparez avec d’autres constats de la même heure ; seul, ce signe ne demande aucune action.
# A service for radio links crashed
t-67b2a258364b = Un service pour les liaisons radio a planté
# A service for the mobile network, Bluetooth, Wi-Fi or sharing nearby ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-eeaf94135263 = Un service pour le réseau mobile, le Bluetooth, le Wi-Fi ou le partage à proximité s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# Parts of iOS had been replaced
t-9cb09bfcf4bf = Des parties d’iOS avaient été remplacées
# A report says that parts of iOS had been replaced by those of a developer. On phones that are sold this is not possible without lifting the limits of iOS.
t-5806f89db264 = Un rapport dit que des parties d’iOS avaient été remplacées par celles d’un développeur. Sur les téléphones vendus, ce n’est pas possible sans lever les limites d’iOS.
# The phone belongs to a developer at Apple, or to a programme for security research.
t-b7dafd4892c6 = Le téléphone appartient à un développeur chez Apple, ou à un programme de recherche en sécurité.
# Ask where the phone comes from, and whether the limits of iOS were lifted.
t-136b95f34e0e = Demandez d’où vient le téléphone, et si les limites d’iOS ont été levées.
# A service of Wallet crashed
t-e1d4c915ac45 = Un service de Wallet (Cartes) a planté
# A service that handles passes of Wallet ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f231dc14653c = Un service qui traite les cartes de Wallet (Cartes) s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# A process of the browser crashed
t-c599ff1bda15 = Un processus du navigateur a planté
# A process that shows pages, draws them or loads them from the network ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-ce37a857c161 = Un processus qui affiche des pages, les dessine ou les charge depuis le réseau s’est arrêté par une erreur. Cela arrive de temps en temps sur des téléphones ordinaires, et n’est signalé que si autre chose se trouve à quelques minutes : des attaques ont fait tomber ce service.
# The backup program of iOS used the network
t-0f3f1fc350f3 = Le programme de sauvegarde d’iOS a utilisé le réseau
# A process named exactly BackupAgent is in the list of processes that used the mobile network or Wi-Fi. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-04f1cc35a8ea = Un processus nommé exactement BackupAgent est dans la liste des processus qui ont utilisé le réseau mobile ou le Wi-Fi. Le programme de ce nom est fourni avec iOS, mais il est ancien et n’a pas de raison d’utiliser le réseau ; son successeur porte un autre nom. Des analyses publiées d’une attaque ont trouvé cette entrée précise, parce que les attaquants utilisaient ce nom.
# A very old version of iOS may have used this program for backups itself.
t-c5cd7f3061f8 = Une très ancienne version d’iOS a peut-être utilisé elle-même ce programme pour les sauvegardes.
# Research or test phones may carry such an entry on purpose.
t-27808c4a296f = Des téléphones de recherche ou de test peuvent porter une telle entrée exprès.
# Compare the instant with message attachments that came shortly before.
t-3f882f210b5d = Comparez le moment avec les pièces jointes de messages arrivées peu avant.
# Network use of a process whose own entry is gone
t-28e724f59a42 = Usage du réseau par un processus dont l’entrée a disparu
# iOS keeps a list of processes that used the network, and counters that point into it. Here a counter is left whose process is no longer in the list. Spyware has been seen to erase its name from the list and to forget the counter. The name of the process is not known.
t-ffa84b42017c = iOS tient une liste des processus qui ont utilisé le réseau, et des compteurs qui y renvoient. Ici, il reste un compteur dont le processus n’est plus dans la liste. On a vu des logiciels espions effacer leur nom de la liste et oublier le compteur. Le nom du processus n’est pas connu.
# iOS tidies this list up itself, for example after an app was deleted, and may be interrupted.
t-be1a4bed6863 = iOS range cette liste lui-même, par exemple après la suppression d’une application, et peut être interrompu.
# The database may be damaged, or the copy may have been made while it was being written.
t-1d488473e11c = La base de données peut être abîmée, ou la copie a pu être faite pendant son écriture.
# Ask which apps were deleted around this time.
t-01a8167b69e6 = Demandez quelles applications ont été supprimées vers ce moment.
# Show this finding to a digital-security helpline, with a full copy made before the phone is restarted, updated or erased.
t-c3c82dd600e3 = Montrez ce constat à une ligne d’assistance en sécurité numérique, avec une copie complète faite avant que le téléphone soit redémarré, mis à jour ou effacé.
# A process that belongs to no app used the network for the first time
t-b6effb4ef135 = Un processus qui n’appartient à aucune application a utilisé le réseau pour la première fois
# The list of processes that used the network has one that belongs to no app and to no part of the system that it accounts for. A few parts of iOS are listed so, and it is told only when something else came shortly before.
t-06b1e13ff6c6 = La liste des processus qui ont utilisé le réseau en contient un qui n’appartient à aucune application ni à aucune partie du système qu’elle attribue. Quelques parties d’iOS sont listées ainsi, et ce n’est signalé que si autre chose est venu peu avant.
# Parts of the system that this rule does not know are listed in the same way.
t-7cbbac582088 = Des parties du système que cette règle ne connaît pas sont listées de la même façon.
# Numbers are missing in the list of processes that used the network
t-0360a363e37c = Des numéros manquent dans la liste des processus qui ont utilisé le réseau
# Each process that uses the network gets the next number in a list. Here numbers are missing: entries were deleted. Ordinary phones show such gaps too, so this is only a place to look at when something else was found at the same time.
t-80aa437d45e3 = Chaque processus qui utilise le réseau reçoit le numéro suivant d’une liste. Ici, des numéros manquent : des entrées ont été supprimées. Les téléphones ordinaires montrent aussi de tels trous. Ce n’est donc qu’un endroit à regarder si autre chose a été trouvé au même moment.
# iOS deletes old entries itself, and those of apps that were deleted.
t-6236cb0be35b = iOS supprime lui-même d’anciennes entrées, et celles d’applications supprimées.
# Statistics of mobile data were reset in the settings.
t-9758f7e8ddd1 = Les statistiques de données mobiles ont été réinitialisées dans les réglages.
# Compare the time with other findings; alone this needs no action.
t-3a376d7e41dc = Comparez l’heure avec d’autres constats ; seul, ce signe ne demande aucune action.
# The entry of a process that used the network was deleted lately
t-ac19a1ab05db = L’entrée d’un processus qui a utilisé le réseau a été supprimée récemment
# iOS keeps a list of processes that used the network. This entry was in it, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. Here, unlike elsewhere, the name of the process is known.
t-697fab34a24c = iOS tient une liste des processus qui ont utilisé le réseau. Cette entrée y était, et a été supprimée peu avant que la copie soit faite : elle pouvait encore être lue dans l’état d’avant les derniers changements. Ici, contrairement à d’autres cas, le nom du processus est connu.
# iOS deletes entries itself, above all those of apps that were deleted.
t-c3e886d4e3c6 = iOS supprime lui-même des entrées, surtout celles d’applications supprimées.
# Ask whether an app of this name was deleted shortly before.
t-80993765ec13 = Demandez si une application de ce nom a été supprimée peu avant.
# A name that belongs to no app is worth an expert's look.
t-e81de21d7c71 = Un nom qui n’appartient à aucune application mérite le regard d’un expert.
# Diagnostic reports are not allowed on the phone
t-7250c3d81e4f = Les rapports de diagnostic ne sont pas autorisés sur le téléphone
# A restriction keeps the phone from submitting diagnostic reports. Organisations and careful owners set this; spyware has been seen to switch reports off, too.
t-1950365ac121 = Une restriction empêche le téléphone d’envoyer des rapports de diagnostic. Des organisations et des propriétaires prudents règlent cela ; on a vu aussi des logiciels espions désactiver les rapports.
# The owner or an organisation does not share reports with Apple, which is common.
t-2d651fadf053 = La personne propriétaire ou une organisation ne partage pas de rapports avec Apple, ce qui est courant.
# Ask whether the owner switched the sharing of analytics off.
t-efe2184600e0 = Demandez si la personne propriétaire a désactivé le partage des données d’analyse.
# A copy of stored passwords or keys outside their place
t-fb6bd11eb30a = Une copie de mots de passe ou de clés enregistrés, hors de leur place
# The copy holds a file under a name that iOS gives to its store of passwords or to its keys, in a folder where iOS does not keep them, or a folder in which an attack gathered data of iCloud. Published attacks gathered such copies before sending them away.
t-4b27270f4fa2 = La copie contient un fichier portant un nom qu’iOS donne à son magasin de mots de passe ou à ses clés, dans un dossier où iOS ne les garde pas, ou un dossier dans lequel une attaque a rassemblé des données d’iCloud. Des attaques publiées ont rassemblé de telles copies avant de les envoyer.
# A program that makes full copies of a phone may leave its own copy of the keys while it works.
t-334dc51d36a9 = Un programme qui fait des copies complètes d’un téléphone peut laisser une copie à lui des clés pendant qu’il travaille.
# A research or test phone may carry such files on purpose.
t-f0ab003e07c0 = Un téléphone de recherche ou de test peut porter de tels fichiers exprès.
# Show this finding to a digital-security helpline, from another device, with the times of the file.
t-62f0258394bb = Montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avec les heures du fichier.
# A program where the system stages its own helpers
t-bdb408287a27 = Un programme là où le système prépare les aides qu’il lance lui-même
# The copy holds a file in a folder in which iOS places helpers of its updates for a short time. Those of Apple lie in a numbered folder of their own below it. Published spyware of two makers kept its programs here, under names that imitate parts of the system.
t-2a26bf38a957 = La copie contient un fichier dans un dossier où iOS place, pour peu de temps, des aides de ses mises à jour. Celles d’Apple se trouvent en dessous, dans un dossier numéroté à elles. Des logiciels espions connus publiquement de deux éditeurs gardaient leurs programmes ici, sous des noms qui imitent des parties du système.
# A version of iOS that is newer than this rule may place its own helpers in another way.
t-00e27b948fa2 = Une version d’iOS plus récente que cette règle peut placer autrement les aides qu’elle lance elle-même.
# Names that a published attack kit leaves
t-fd58cac10716 = Des noms que laisse un kit d’attaque publié
# The copy holds a name that researchers found on phones attacked with an attack kit for iPhones: locks and programs among temporary files, or data hidden under names like those of the system.
t-4d8c38f04056 = La copie contient un nom que des chercheurs ont trouvé sur des téléphones attaqués avec un kit d’attaque pour iPhone : des verrous et des programmes parmi des fichiers temporaires, ou des données cachées sous des noms comme ceux du système.
# A program of another origin may have chosen the same name; stop and relaunch are plain words.
t-ff9156460346 = Un programme d’une autre origine a pu choisir le même nom ; stop et relaunch sont des mots courants.
# Marks of lifted limits (a jailbreak)
t-7817d4b51191 = Des marques de limites levées (un jailbreak)
# The copy holds a folder or file that is there when the limits of iOS were lifted. Such a phone is easier to attack, and whoever had it in hand could add programs. Programs that make full copies of a phone may leave such marks themselves. It is no sign of an attack in itself.
t-ee80c1376bcb = La copie contient un dossier ou un fichier qui est là quand les limites d’iOS ont été levées. Un tel téléphone est plus facile à attaquer, et qui l’avait en main pouvait ajouter des programmes. Des programmes qui font des copies complètes d’un téléphone peuvent laisser eux-mêmes de telles marques. En soi, ce n’est pas un signe d’attaque.
# The owner lifted the limits on purpose.
t-013cb15e7e2a = La personne propriétaire a levé les limites exprès.
# The program that made this copy lifted them for that, and the marks are its own.
t-aa142186ba39 = Le programme qui a fait cette copie les a levées pour cela, et les marques sont les siennes.
# Ask the owner whether they, or somebody who had the phone, lifted the limits, or whether that was done to make the copy. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-53c9aef935c7 = Demandez à la personne propriétaire si elle, ou quelqu’un qui a eu le téléphone, a levé les limites, ou si cela a été fait pour faire la copie. Si personne n’est au courant, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# Names of published spyware among temporary files or logs
t-b8dbf2df51b2 = Des noms de logiciels espions connus publiquement parmi des fichiers temporaires ou des journaux
# The copy holds a name that researchers found on phones that had been attacked, in the folder for temporary files or logs where it lay. Some imitate parts of the system, whose own programs never lie there.
t-47d697ccfc86 = La copie contient un nom que des chercheurs ont trouvé sur des téléphones qui avaient été attaqués, dans le dossier des fichiers temporaires ou des journaux où il se trouvait. Certains imitent des parties du système, dont les vrais programmes ne se trouvent jamais là.
# A program of another origin may use a short name such as l for a temporary file.
t-bbc442f99577 = Un programme d’une autre origine peut utiliser un nom court comme l pour un fichier temporaire.
# A page without encryption led elsewhere in Firefox, in less than a second
t-81be38d976a0 = Une page sans chiffrement a mené ailleurs dans Firefox, en moins d’une seconde
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Firefox tells where a redirect came from in newer versions only.
t-919a9b327102 = Une page ouverte sans chiffrement (http) a mené aussitôt à un autre site. Qui peut modifier le trafic en chemin peut faire cela pour mener un téléphone vers une page qui l’attaque. Un très grand nombre de sites ordinaires font de même pour des raisons ordinaires. Firefox n’indique d’où vient une redirection que dans ses versions plus récentes.
# An address in the browsing history of Firefox, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-049edc74376b = Une adresse dans l’historique de navigation de Firefox, ou d’un navigateur apparenté, finit par le nom d’un script que des chercheurs ont trouvé dans une attaque contre des iPhone avec iOS 18.4 à 18.7. Des pages web chargeaient ces scripts pour prendre le contrôle du navigateur, puis du téléphone. Les noms sont inhabituels, mais n’importe qui peut les utiliser.
# A file was put into a folder that attacks have used
t-ed0005c017bb = Un fichier a été mis dans un dossier que des attaques ont utilisé
# The list of changed files names one directly below the staging folder of a system service, where iOS itself only has a folder for a helper of updates. Published analyses of several spyware families describe programs in just this folder. The file may be gone since.
t-08c849396e22 = La liste des fichiers modifiés en cite un directement sous le dossier de préparation d’un service du système, où iOS lui-même n’a qu’un dossier pour une aide de mises à jour. Des analyses publiées de plusieurs familles de logiciels espions décrivent des programmes dans ce dossier précis. Le fichier peut avoir disparu depuis.
# A version of iOS that this rule does not know keeps other files there.
t-29518d9293a1 = Une version d’iOS que cette règle ne connaît pas y garde d’autres fichiers.
# A research or test phone may have such a file on purpose.
t-1522082a4024 = Un téléphone de recherche ou de test peut avoir un tel fichier exprès.
# Lockdown Mode is off
t-df7b67167aba = Le mode Isolement est désactivé
# The settings hold an entry for Lockdown Mode, and it says that the mode is off. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-b63a1386b0ba = Les réglages contiennent une entrée pour le mode Isolement, et elle dit que le mode est désactivé. C’est ainsi que presque tous les téléphones sont réglés. Pour une personne exposée, ce mode mérite d’être envisagé : il ferme de nombreux chemins par lesquels des téléphones sont attaqués.
# The mode was never needed, or was tried and found to be in the way.
t-85b57fbd14bd = Le mode n’a jamais été nécessaire, ou a été essayé et jugé gênant.
# Once all copies are made, a person at risk may turn it on in Settings, Privacy & Security.
t-fb164f9d045d = Une fois toutes les copies faites, une personne exposée peut l’activer dans Réglages, Confidentialité et sécurité.
# Lockdown Mode is on
t-6f1c38c36893 = Le mode Isolement est activé
# The settings say that Lockdown Mode is on. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-6b873166bc80 = Les réglages disent que le mode Isolement est activé. Il ferme de nombreux chemins par lesquels des téléphones sont attaqués. Il n’annule pas ce qui s’est passé avant son activation.
# The owner, or whoever looks after the phone, turned it on.
t-92427ef9b924 = La personne propriétaire, ou qui s’occupe du téléphone, l’a activé.
# Leave it on.
t-4a5628c1eedb = Laissez-le activé.
# An address padded with NUL characters was looked up
t-9f3fc64d25a2 = Une adresse remplie de caractères NUL a été cherchée
# The phone looks up addresses before it talks to them. This address holds several characters of value zero in a row, which nobody can type. Such addresses have been seen where an attack through iMessage made the phone look them up. The look-up alone does not tell whether an attack followed or worked.
t-1b0c1f3e4315 = Le téléphone cherche des adresses avant d’échanger avec elles. Cette adresse contient à la suite plusieurs caractères de valeur zéro, que personne ne peut taper. On a vu de telles adresses là où une attaque par iMessage a amené le téléphone à les chercher. La recherche seule ne dit pas si une attaque a suivi ou a marché.
# A program that keeps addresses in fixed-length fields can hand them over with padding.
t-e87b22cad6af = Un programme qui garde des adresses dans des champs de longueur fixe peut les transmettre avec ce remplissage.
# The file may be damaged.
t-133f9711d9e7 = Le fichier est peut-être abîmé.
# Note the address and the time; a digital-security helpline can compare them with other cases.
t-8e87f38c175c = Notez l’adresse et l’heure ; une ligne d’assistance en sécurité numérique peut les comparer avec d’autres cas.
# The address that Apple uses for threat notifications was looked up
t-8f3a1c4e967e = L’adresse qu’Apple utilise pour ses notifications de menace a été cherchée
# The phone looks up addresses before it talks to them, and remembers them. This one Apple uses to warn people whom it believes to be targets of a costly, personal spyware attack. The message itself may have been deleted since. The look-up alone does not tell whether a message came.
t-fb86081cea2a = Le téléphone cherche des adresses avant d’échanger avec elles, et les garde en mémoire. Apple utilise celle-ci pour avertir des personnes qu’elle croit visées par une attaque coûteuse et personnelle de logiciel espion. Le message lui-même a pu être supprimé depuis. La recherche seule ne dit pas si un message est venu.
# Somebody began a message to this address, for example to see whether it is real.
t-7f6f23cd6cb5 = Quelqu’un a commencé un message à cette adresse, par exemple pour voir si elle est réelle.
# The backup may have been restored from another phone.
t-4925ee824b40 = La sauvegarde a pu être restaurée depuis un autre téléphone.
# Sign in at account.apple.com on another device, and look whether Apple lists the notification there.
t-0771ba3f2735 = Connectez-vous à account.apple.com sur un autre appareil, et regardez si Apple y indique la notification.
# If the notification is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-64c1936eaa73 = Si la notification y est affichée, demandez de l’aide à une ligne d’assistance en sécurité numérique avant de redémarrer, de mettre à jour ou d’effacer le téléphone.
# iOS went back to a lower build
t-63b484ec64fd = iOS est revenu à un build inférieur
# In the list of updates a build is followed by a lower one. iOS does not go back by itself, apart from small security responses that can be taken back. A lower build is open to attacks that the higher one had closed.
t-2b93f86d00b3 = Dans la liste des mises à jour, un build est suivi d’un build inférieur. iOS ne revient pas en arrière tout seul, sauf pour de petites réponses de sécurité qui peuvent être retirées. Un build inférieur est ouvert à des attaques que le build supérieur avait fermées.
# The phone left a test programme for coming versions of iOS.
t-00614bfed1a6 = Le téléphone a quitté un programme d’essai de versions futures d’iOS.
# A security response was taken back.
t-3f43f411d21e = Une réponse de sécurité a été retirée.
# Ask whether somebody took part in tests of coming versions, or restored the phone with a computer.
t-da2899a9f278 = Demandez si quelqu’un a participé à des essais de versions futures, ou a restauré le téléphone avec un ordinateur.
# A mail or message from the address that Apple uses for threat notifications was noted
t-8b137c8e130a = Un courriel ou un message de l’adresse qu’Apple utilise pour ses notifications de menace a été noté
# iOS notes who writes to the owner. Here it noted an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. The mail or message itself may have been deleted since. The sender of a mail can be forged.
t-5bb399884b03 = iOS note qui écrit à la personne propriétaire. Ici, il a noté une adresse qu’Apple utilise dans un seul but : avertir des personnes qu’elle croit visées par une attaque coûteuse et personnelle de logiciel espion. Le courriel ou le message lui-même a pu être supprimé depuis. L’expéditeur d’un courriel peut être falsifié.
# Criminals forge this sender of mails to make people open a link or call a number.
t-8440f2d7e823 = Des criminels falsifient cet expéditeur de courriels pour que des gens ouvrent un lien ou appellent un numéro.
# The owner wrote to the address, or put it among the contacts.
t-ecbac8210f64 = La personne propriétaire a écrit à cette adresse, ou l’a mise dans ses contacts.
# Open no link in such a mail and call no number that it gives; Apple's own mails ask for neither.
t-5d56d797a827 = N’ouvrez aucun lien dans un tel courriel et n’appelez aucun numéro qu’il donne ; les vrais courriels d’Apple ne demandent ni l’un ni l’autre.
# Contact Key Verification lists several devices of the account
t-7f9476228702 = La Vérification des clés de contact liste plusieurs appareils du compte
# Besides this phone, other devices receive the messages of the account, as Contact Key Verification knows them. Most people have some: a tablet, a computer, a watch. A device that its owner does not know means that somebody else is in the account and reads along. The records of this artifact list model and serial number of each.
t-4095d1fe641a = En plus de ce téléphone, d’autres appareils reçoivent les messages du compte, d’après la Vérification des clés de contact. La plupart des gens en ont : une tablette, un ordinateur, une montre. Un appareil que sa personne propriétaire ne connaît pas signifie que quelqu’un d’autre est dans le compte et lit aussi les messages. Les relevés de ce type de données listent le modèle et le numéro de série de chacun.
# The owner has a tablet, a computer or a watch; nearly everybody with a second device does.
t-a2fcc5d76075 = La personne propriétaire a une tablette, un ordinateur ou une montre ; presque tous ceux qui ont un deuxième appareil sont dans ce cas.
# A device that was sold or broken was not removed from the account.
t-7940f98124ab = Un appareil vendu ou cassé n’a pas été retiré du compte.
# Go through the listed devices with the owner, and compare with Settings, the name at the top. If one is unknown, get help before removing it, because whoever has it will notice.
t-44d9ca841b6b = Parcourez avec la personne propriétaire les appareils listés, et comparez avec Réglages, le nom en haut. Si l’un est inconnu, demandez de l’aide avant de le retirer, car qui l’a le remarquera.
# Crash reports or logs are switched off
t-cab9a8cc556a = Les rapports de plantage ou les journaux sont désactivés
# A service that writes crash reports or logs is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. Without these services an attack leaves fewer traces.
t-97a2d95d2a32 = Un service qui écrit des rapports de plantage ou des journaux est désactivé dans la liste qu’iOS lit à chaque démarrage. Il n’existe pas de réglage pour cela ; quelque chose ayant les droits les plus élevés a modifié la liste. Sans ces services, une attaque laisse moins de traces.
# The phone was jailbroken on purpose, and its owner or a tool switched services off.
t-f08160388afb = Le téléphone a été jailbreaké exprès, et sa personne propriétaire ou un outil a désactivé des services.
# The list came with a backup of such a phone.
t-23e4c87fd670 = La liste est arrivée avec la sauvegarde d’un tel téléphone.
# Ask whether the limits of iOS were ever lifted on this phone, or on one whose backup it got. If not, ask a digital-security helpline, from another device, before anything is changed.
t-dd0bf0ce9432 = Demandez si les limites d’iOS ont un jour été levées sur ce téléphone, ou sur un téléphone dont il a reçu la sauvegarde. Sinon, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# System updates are switched off
t-009a995898c6 = Les mises à jour du système sont désactivées
# A service that finds or puts on updates of iOS is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. A phone without updates stays open to known attacks.
t-ce50a8972843 = Un service qui trouve ou installe des mises à jour d’iOS est désactivé dans la liste qu’iOS lit à chaque démarrage. Il n’existe pas de réglage pour cela ; quelque chose ayant les droits les plus élevés a modifié la liste. Un téléphone sans mises à jour reste ouvert à des attaques connues.
# People who lifted the limits of iOS (a jailbreak) often stop updates this way to keep it.
t-ff324240c4c6 = Des personnes qui ont levé les limites d’iOS (un jailbreak) arrêtent souvent les mises à jour ainsi pour le garder.
# A program among data asked for the position
t-72e4ba0d06db = Un programme placé parmi des données a demandé la position
# The list of programs that asked for the position of the phone has one whose file lies in a folder for databases, temporary or personal data. iOS keeps no programs there.
t-78b0b842ce45 = La liste des programmes qui ont demandé la position du téléphone en contient un dont le fichier se trouve dans un dossier de bases de données, de données temporaires ou personnelles. iOS n’y garde aucun programme.
# The phone was jailbroken on purpose, and a program was put there by its owner.
t-a2e20d74f40e = Le téléphone a été jailbreaké exprès, et un programme y a été mis par sa personne propriétaire.
# A tool for developing or testing was run on the phone.
t-8442155f8d7b = Un outil de développement ou de test a été utilisé sur le téléphone.
# Ask whether the phone was used to develop or test software.
t-6d4d90fefa47 = Demandez si le téléphone a servi à développer ou tester des logiciels.
# The phone was paired with a computer
t-bd2b61b3cc36 = Le téléphone a été jumelé avec un ordinateur
# A computer was trusted with the phone at this time. It can copy the phone and add apps to it. Every sync or backup by cable begins like this, also the collection of this evidence.
t-ac650a72b606 = À ce moment, le téléphone a fait confiance à un ordinateur. Celui-ci peut copier le téléphone et y ajouter des applications. Toute synchronisation ou sauvegarde par câble commence ainsi, même la collecte de ces preuves.
# The owner connected a computer, or the evidence was collected.
t-9a3a4c75c31c = La personne propriétaire a connecté un ordinateur, ou les preuves ont été collectées.
# Ask whether the owner connected a computer at this time.
t-ed1b829d7704 = Demandez si la personne propriétaire a connecté un ordinateur à ce moment.
# The pairings with computers were removed
t-01feb47bdad9 = Les jumelages avec des ordinateurs ont été supprimés
# The phone forgot the computers that it trusted. It does so by itself after some weeks without use, and when privacy settings are reset.
t-473eb3d67b78 = Le téléphone a oublié les ordinateurs auxquels il faisait confiance. Il le fait de lui-même après quelques semaines sans usage, et quand les réglages de confidentialité sont réinitialisés.
# Pairings that are not used expire by themselves.
t-fc7025d3a935 = Les jumelages qui ne servent pas expirent d’eux-mêmes.
# No action is needed; compare with other events of the same day.
t-87e83fc95937 = Aucune action n’est nécessaire ; comparez avec d’autres événements du même jour.
# The passcode of the phone was changed
t-c2d439a667f5 = Le code du téléphone a été changé
# The passcode was set, changed or removed at this time. Owners do this often; it matters when they did not.
t-6a0f2e7df7c2 = Le code a été défini, changé ou supprimé à ce moment. Les propriétaires font souvent cela ; cela compte s’ils ne l’ont pas fait.
# The owner changed the passcode.
t-5438ff7dfb33 = La personne propriétaire a changé le code.
# Ask whether the owner changed the passcode at this time.
t-e6cbc4744b46 = Demandez si la personne propriétaire a changé le code à ce moment.
# The phone was set up anew or restored from a backup
t-ea31bfb8bd77 = Le téléphone a été configuré à nouveau ou restauré depuis une sauvegarde
# At this time the phone had no system before, or was being restored from a backup. What was on it earlier left no trace in its own logs.
t-09332ffaf532 = À ce moment, le téléphone n’avait pas de système auparavant, ou était en cours de restauration depuis une sauvegarde. Ce qui s’y trouvait avant n’a laissé aucune trace dans les journaux du téléphone.
# The phone was new, or its owner erased or restored it.
t-75c801f9a4e5 = Le téléphone était neuf, ou sa personne propriétaire l’a effacé ou restauré.
# Ask when the phone was bought, erased or restored.
t-3bb4997b9a88 = Demandez quand le téléphone a été acheté, effacé ou restauré.
# Settings of the phone are forced
t-f2dcc573fbe7 = Des réglages du téléphone sont imposés
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Most often they come from a configuration profile or from a server that manages the phone. The finding does not say who set them.
t-6956dea47cfa = Des réglages de la partie de profil que cite le constat passent au-dessus de ce que la personne propriétaire du téléphone a choisi. Le plus souvent, ils viennent d’un profil de configuration ou d’un serveur qui gère le téléphone. Le constat ne dit pas qui les a fixés.
# A profile from Apple or a mobile carrier, for example one that collects logs for support.
t-3a44ba461e9c = Un profil d’Apple ou d’un opérateur mobile, par exemple un profil qui collecte des journaux pour l’assistance.
# A tool for lifting the limits of iOS wrote the file.
t-482fa208bebe = Un outil qui lève les limites d’iOS a écrit le fichier.
# Ask the owner whether they know of an employer, a school or a profile behind this.
t-de3c3c689512 = Demandez à la personne propriétaire si elle sait qu’un employeur, une école ou un profil est derrière cela.
# Settings are forced that phones without management may have too
t-5493cb328020 = Des réglages sont imposés que des téléphones sans gestion peuvent aussi avoir
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Phones that nobody manages have been seen with such settings, for example for the web pages that Screen Time allows. Alone it is no sign that somebody manages the phone.
t-dd979a0dc151 = Des réglages de la partie de profil que cite le constat passent au-dessus de ce que la personne propriétaire du téléphone a choisi. On a vu de tels réglages sur des téléphones que personne ne gère, par exemple pour les pages web que Temps d’écran autorise. Seul, ce n’est pas un signe que quelqu’un gère le téléphone.
# iOS or Screen Time wrote these settings, on a phone that nobody manages.
t-2e218d28554a = iOS ou Temps d’écran a écrit ces réglages, sur un téléphone que personne ne gère.
# Ask the owner whether limits for web pages are set in Settings, Screen Time.
t-4ba15fcc656e = Demandez à la personne propriétaire si des limites pour les pages web sont réglées dans Réglages, Temps d’écran.
# A manager for apps from outside the App Store
t-f5c147937100 = Un gestionnaire d’applications venues d’ailleurs que de l’App Store
# The backup holds data of a program that installs apps from outside the App Store. It is there when limits of iOS were lifted (a jailbreak). Such a phone is easier to attack, and whoever had it in hand could add programs. It is no sign of an attack in itself.
t-bbfd76ed1946 = La sauvegarde contient des données d’un programme qui installe des applications venues d’ailleurs que de l’App Store. Il est là quand des limites d’iOS ont été levées (un jailbreak). Un tel téléphone est plus facile à attaquer, et qui l’avait en main pouvait ajouter des programmes. En soi, ce n’est pas un signe d’attaque.
# The owner lifted the limits on purpose, perhaps years ago on an earlier phone.
t-ea1193b716f4 = La personne propriétaire a levé les limites exprès, peut-être il y a des années sur un téléphone précédent.
# The data may be left over from a backup that was restored.
t-fc5b506a3a5b = Les données sont peut-être restées d’une sauvegarde restaurée.
# Settings for crash reports were written
t-0b0769a9e5e8 = Des réglages des rapports de plantage ont été écrits
# The backup lists a settings file for crash reports that most phones do not have. Spyware has been seen to write it, to keep its own crashes from being reported. The phones of people who write software often have it too.
t-95b1763da9ec = La sauvegarde liste un fichier de réglages pour les rapports de plantage que la plupart des téléphones n’ont pas. On a vu des logiciels espions l’écrire, pour que les plantages de ces logiciels ne soient pas signalés. Les téléphones de personnes qui écrivent des logiciels l’ont souvent aussi.
# The phone is or was used to develop or to test apps.
t-86bcdf5988fd = Le téléphone sert ou a servi à développer ou tester des applications.
# A company that manages the phone changed how crash reports are handled.
t-e91471b31ba4 = Une entreprise qui gère le téléphone a changé le traitement des rapports de plantage.
# Ask whether the phone was ever used to develop or test apps.
t-df8680161f96 = Demandez si le téléphone a un jour servi à développer ou tester des applications.
# If not, compare the times of the file with other findings.
t-c09624a8ff6b = Sinon, comparez les heures du fichier avec d’autres constats.
# Settings of a process that iOS does not have
t-e8278f131ff2 = Les réglages d’un processus qu’iOS n’a pas
# The backup lists a settings file named roleaccountd.plist among those of the system. Genuine processes of similar names do not keep settings there. Researchers found this file on phones that had been attacked. The file may be far older than the backup.
t-928e5ef558bd = La sauvegarde liste un fichier de réglages nommé roleaccountd.plist parmi ceux du système. Les vrais processus aux noms proches ne gardent pas de réglages à cet endroit. Des chercheurs ont trouvé ce fichier sur des téléphones qui avaient été attaqués. Le fichier peut être bien plus ancien que la sauvegarde.
# The file may have come with a backup that was restored from an older phone.
t-62c6119b16ea = Le fichier est peut-être arrivé avec une sauvegarde restaurée d’un téléphone plus ancien.
# A research or test phone may carry it on purpose.
t-8f51e89b8ea9 = Un téléphone de recherche ou de test peut le porter exprès.
# Show this finding to a digital-security helpline, from another device, with the times at which the file was created and changed.
t-f253924acadd = Montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avec les heures auxquelles le fichier a été créé et modifié.
# Settings under a name that a published attack kit uses
t-35416743c46e = Des réglages sous un nom qu’utilise un kit d’attaque publié
# The backup lists a settings file named com.apple.photolibraryd.plist in the home folder of the phone. Researchers found it on phones attacked with an attack kit for iPhones; iOS has not been seen to write it there. Of all the files of that kit it is the one that a backup can hold.
t-1e6a6babc998 = La sauvegarde liste un fichier de réglages nommé com.apple.photolibraryd.plist dans le dossier personnel du téléphone. Des chercheurs l’ont trouvé sur des téléphones attaqués avec un kit d’attaque pour iPhone ; on n’a pas vu iOS l’écrire à cet endroit. De tous les fichiers de ce kit, c’est celui qu’une sauvegarde peut contenir.
# A version of iOS that was not looked at may write such a file itself, as macOS does elsewhere.
t-3df88b9ca138 = Une version d’iOS qui n’a pas été examinée peut écrire elle-même un tel fichier, comme macOS le fait ailleurs.
# Show this finding to a digital-security helpline, with the times at which the file was created and changed.
t-d35c2756562d = Montrez ce constat à une ligne d’assistance en sécurité numérique, avec les heures auxquelles le fichier a été créé et modifié.
# Move sensitive conversations to another device until then.
t-9b970a71cf17 = D’ici là, faites vos conversations sensibles sur un autre appareil.
# A received file called a GIF is stored as another kind of file
t-e0d5dec6a6c2 = Un fichier reçu, appelé GIF, est rangé comme un autre genre de fichier
# The name of the file ends in .gif, but it is stored as a PDF or a Photoshop picture. Researchers found such files, received through iMessage, in an attack that needed no action of the owner (FORCEDENTRY, 2021). Only names and types were compared here; what is inside the file was not.
t-5f6b7884187f = Le nom du fichier finit par .gif, mais il est rangé comme un PDF ou une image Photoshop. Des chercheurs ont trouvé de tels fichiers, reçus par iMessage, dans une attaque qui ne demandait aucune action de la personne propriétaire (FORCEDENTRY, 2021). Seuls les noms et les types ont été comparés ici ; ce qui est dans le fichier ne l’a pas été.
# Somebody renamed a file before sending it.
t-de0c4f43f0ce = Quelqu’un a renommé un fichier avant de l’envoyer.
# A program that sends pictures gave them a wrong name.
t-d8583fbe405d = Un programme qui envoie des images leur a donné un mauvais nom.
# Note who sent it and whether more such files came from there.
t-9ec863afbcb1 = Notez qui l’a envoyé et si d’autres fichiers de ce genre sont venus de là.
# A received attachment stored in a temporary folder
t-f471a6d377a4 = Une pièce jointe reçue, rangée dans un dossier temporaire
# Attachments of messages are stored in the folder of Messages. This one is listed in a temporary folder, under a name that ends in -1. Investigators look at such entries, because a message that attacks the program which shows it may leave one. The list keeps the name only: it does not tell what was in the file.
t-c40c114487d7 = Les pièces jointes des messages sont rangées dans le dossier de Messages. Celle-ci est listée dans un dossier temporaire, sous un nom qui finit par -1. Des enquêteurs regardent ces entrées, car un message qui attaque le programme qui l’affiche peut en laisser une. La liste garde seulement le nom : elle ne dit pas ce que contenait le fichier.
# A transfer that broke off can leave a temporary name behind.
t-8624175e9cfd = Un transfert interrompu peut laisser un nom temporaire.
# Messages that were moved from an old phone can carry names of an old version of iOS.
t-117d9310a139 = Des messages transférés depuis un ancien téléphone peuvent porter des noms d’une ancienne version d’iOS.
# Do not delete the conversation. Show this finding to a digital-security helpline, from another device.
t-63cf9fd03f5c = Ne supprimez pas la conversation. Montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A pass for Wallet came as a message
t-ad81b899c799 = Une carte pour Wallet est arrivée sous forme de message
# Somebody sent a pass for Wallet over iMessage. Boarding passes and tickets come like this. So did pictures in an attack that needed no action of the owner (BLASTPASS, 2023, closed in iOS 16.6.1). Only the type was compared here; what is inside the pass was not.
t-ab90281040d2 = Quelqu’un a envoyé une carte pour Wallet (Cartes) par iMessage. Des cartes d’embarquement et des billets arrivent ainsi. Des images dans une attaque qui ne demandait aucune action de la personne propriétaire sont arrivées ainsi aussi (BLASTPASS, 2023, fermée dans iOS 16.6.1). Seul le type a été comparé ici ; ce qui est dans la carte ne l’a pas été.
# A friend sent a boarding pass, a ticket or a loyalty card.
t-9397dbd91299 = Un ami a envoyé une carte d’embarquement, un billet ou une carte de fidélité.
# A business that the owner writes with sent it.
t-83274794e2a3 = Une entreprise avec laquelle la personne propriétaire échange l’a envoyée.
# Ask whether the owner knows the sender and expected the pass.
t-c240e783484b = Demandez si la personne propriétaire connaît l’expéditeur et attendait la carte.
# A pass from a stranger, received before iOS 16.6.1 was there, is worth an expert's look.
t-ab3cda6b9aa8 = Une carte d’un inconnu, reçue avant qu’iOS 16.6.1 soit là, mérite le regard d’un expert.
# A threat notification sent by Apple
t-2da22bb6c76a = Une notification de menace envoyée par Apple
# Apple sends such a message to people whom it believes to be targets of a costly, personal spyware attack. It is a strong sign that somebody tried. It does not say that the attempt worked, on which device, or who was behind it. Two independent facts meet here: the first sentence of the message is one that Apple uses, and it came over iMessage from an address that Apple uses for nothing else.
t-ffa8773566eb = Apple envoie un tel message à des personnes qu’elle croit visées par une attaque coûteuse et personnelle de logiciel espion. C’est un signe fort que quelqu’un a essayé. Il ne dit pas que la tentative a marché, ni sur quel appareil, ni qui était derrière. Deux faits indépendants se rejoignent ici : la première phrase du message est une phrase qu’Apple utilise, et il est venu par iMessage d’une adresse qu’Apple n’utilise pour rien d’autre.
# The backup may have been restored from another phone, so the message may be about that one.
t-25eaac6631c2 = La sauvegarde a pu être restaurée depuis un autre téléphone, si bien que le message peut concerner celui-là.
# The notification may be years old, and about an attempt on an earlier version of iOS.
t-91f143841220 = La notification peut dater de plusieurs années, et concerner une tentative sur une version plus ancienne d’iOS.
# Ask a digital-security helpline for help, from another device. Helplines are free and used to such messages.
t-1ae858b5b1d4 = Demandez de l’aide à une ligne d’assistance en sécurité numérique, depuis un autre appareil. Ces lignes sont gratuites et ont l’habitude de tels messages.
# Keep the message, and do not restart, update or erase the phone before a full copy of it exists.
t-71f7952ea092 = Gardez le message, et ne redémarrez pas, ne mettez pas à jour et n’effacez pas le téléphone avant qu’il en existe une copie complète.
# A message from the address that Apple uses for threat notifications
t-157a8b9e492c = Un message de l’adresse qu’Apple utilise pour ses notifications de menace
# The message came over iMessage from an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. Its first words are none that this rule knows, which is so in every language but English. It does not say that the attempt worked, on which device, or who was behind it.
t-fb6205bc3d0c = Le message est venu par iMessage d’une adresse qu’Apple utilise dans un seul but : avertir des personnes qu’elle croit visées par une attaque coûteuse et personnelle de logiciel espion. Ses premiers mots ne sont aucun de ceux que cette règle connaît, ce qui est le cas dans toute langue autre que l’anglais. Il ne dit pas que la tentative a marché, ni sur quel appareil, ni qui était derrière.
# The message may be years old, and about an attempt on an earlier version of iOS.
t-5fd744bf406d = Le message peut dater de plusieurs années, et concerner une tentative sur une version plus ancienne d’iOS.
# A test of a tool like this one, with a made-up database.
t-a556256e08a6 = Un essai d’un outil comme celui-ci, avec une base de données inventée.
# A message with the words of an Apple threat notification
t-d7c6109f1df3 = Un message avec les mots d’une notification de menace d’Apple
# The message begins with a sentence that Apple uses to warn targets of spyware, but it did not come from the address that Apple uses for it, or not over iMessage. It may be Apple's warning, passed on, or an imitation that wants to be believed.
t-c62fa9987f19 = Le message commence par une phrase qu’Apple utilise pour avertir les cibles de logiciels espions, mais il n’est pas venu de l’adresse qu’Apple utilise pour cela, ou pas par iMessage. Ce peut être l’avertissement d’Apple, transmis, ou une imitation qui veut être crue.
# Somebody passed the words on, or asked about them, or they were sent from this phone.
t-2573b4b9862d = Quelqu’un a transmis ces mots, ou a posé une question à leur sujet, ou ils ont été envoyés depuis ce téléphone.
# Criminals imitate such warnings to make people open a link or call a number.
t-840e65f5c8d6 = Des criminels imitent de tels avertissements pour que des gens ouvrent un lien ou appellent un numéro.
# Apple may have sent it from an address that this rule does not know.
t-67e26b2c41d2 = Apple l’a peut-être envoyé depuis une adresse que cette règle ne connaît pas.
# Open no link in the message and call no number that it gives.
t-d9d1239a5698 = N’ouvrez aucun lien dans le message et n’appelez aucun numéro qu’il donne.
# Sign in at account.apple.com on another device; a real notification is shown there too.
t-a554d77dfd8f = Connectez-vous à account.apple.com sur un autre appareil ; une vraie notification y est affichée aussi.
# If it is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-92c358ff0b05 = Si elle y est affichée, demandez de l’aide à une ligne d’assistance en sécurité numérique avant de redémarrer, de mettre à jour ou d’effacer le téléphone.
# The phone was set up anew
t-14776f2b1c01 = Le téléphone a été configuré à nouveau
# The service that activates the phone found no system before this one. What was on the phone earlier left no trace in its own logs.
t-b17f1e7cf405 = Le service qui active le téléphone n’a trouvé aucun système avant celui-ci. Ce qui était sur le téléphone avant n’a laissé aucune trace dans les journaux du téléphone.
# The phone was new, or its owner erased it.
t-2455e7a5ea4b = Le téléphone était neuf, ou sa personne propriétaire l’a effacé.
# Ask when the phone was bought or erased.
t-c646bff80d02 = Demandez quand le téléphone a été acheté ou effacé.
# An app was installed that did not come from the App Store
t-5ef40491b1eb = Une application a été installée qui n’est pas venue de l’App Store
# The installer logged an app as signed for an organisation or for a developer. Surveillance apps have been spread this way. Apps of an employer, a school or a test come the same way, so ask who gave the app.
t-dff0377d87b4 = L’installateur a noté une application comme signée pour une organisation ou pour un développeur. Des applications de surveillance ont été répandues ainsi. Les applications d’un employeur, d’une école ou d’un test arrivent de la même façon : demandez donc qui a donné l’application.
# An app of an employer, a school or a development team.
t-7c1c486dbd5a = Une application d’un employeur, d’une école ou d’une équipe de développement.
# A test of an own app, or a tool that was installed through a computer on purpose.
t-91e59e120c65 = Un test d’une application à soi, ou un outil installé exprès depuis un ordinateur.
# Ask whether the owner knows the app and who gave it to them.
t-1a829a9791fd = Demandez si la personne propriétaire connaît l’application et qui la lui a donnée.
# Do not open the app; show its name to a digital-security helpline.
t-67792a573063 = N’ouvrez pas l’application ; montrez son nom à une ligne d’assistance en sécurité numérique.
# The disk image for developers is mounted
t-1e296debe78d = L’image disque pour développeurs est montée
# A computer had mounted the disk image with tools for developers since the phone was started. It lets the computer look at programs, take pictures of the screen and simulate places. Programs to test apps do so, and so do some that examine phones.
t-cc3f7366979d = Un ordinateur a monté l’image disque contenant des outils pour développeurs depuis le démarrage du téléphone. Elle permet à l’ordinateur de regarder des programmes, de prendre des images de l’écran et de simuler des lieux. Des programmes de test d’applications le font, et certains qui examinent des téléphones aussi.
# The sysdiagnose, or another copy of the phone, was made with a tool that mounts the image.
t-ba8a865303aa = Le sysdiagnose, ou une autre copie du téléphone, a été fait avec un outil qui monte l’image.
# Ask which computers the phone was connected to since it was started last.
t-ef9d2ad9470b = Demandez à quels ordinateurs le téléphone a été connecté depuis son dernier démarrage.
# Something is mounted over a folder of the system
t-4e3385c2d0a7 = Quelque chose est monté par-dessus un dossier du système
# A folder of the system was covered by another folder, or by a volume that can be written to. What programs find there is not what Apple put there. Tools that lift the limits of iOS (jailbreaks) do this to bring in their own libraries. The few folders that iOS itself lays there are left out.
t-adc14a53a49e = Un dossier du système a été recouvert par un autre dossier, ou par un volume sur lequel on peut écrire. Ce que des programmes y trouvent n’est pas ce qu’Apple y a mis. Les outils qui lèvent les limites d’iOS (jailbreaks) font cela pour apporter des bibliothèques à eux. Les quelques dossiers qu’iOS pose lui-même à cet endroit sont laissés de côté.
# The limits of iOS were lifted on purpose.
t-30aeddccc757 = Les limites d’iOS ont été levées exprès.
# A new version of iOS mounts a part of itself there; this was not seen on phones yet.
t-ec8a1a32d726 = Une nouvelle version d’iOS y monte une partie d’elle-même ; cela n’a pas encore été vu sur des téléphones.
# Ask whether the limits of iOS were ever lifted on this phone. If not, show this finding to a digital-security helpline, from another device, before the phone is restarted.
t-b16ace03952f = Demandez si les limites d’iOS ont un jour été levées sur ce téléphone. Sinon, montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant que le téléphone soit redémarré.
# The volume of the system can be written to
t-da489a94b441 = On peut écrire sur le volume du système
# The volume that holds iOS itself was mounted so that it could be changed. iOS mounts it read-only, and from version 15 on sealed. To change that takes the highest rights on the phone, as those have who lifted its limits (a jailbreak), by the owner's wish or without it.
t-b31b1c7f1099 = Le volume qui contient iOS lui-même a été monté de façon à pouvoir être modifié. iOS le monte en lecture seule, et à partir de la version 15 scellé. Changer cela demande les droits les plus élevés sur le téléphone, comme en a qui a levé ses limites (un jailbreak), avec ou sans la volonté de la personne propriétaire.
# The phone is one for developers of Apple or for security research.
t-99084f764eb8 = C’est un téléphone pour développeurs d’Apple ou pour la recherche en sécurité.
# A volume is mounted at a place that iOS does not use
t-c67bb7caf216 = Un volume est monté à un endroit qu’iOS n’utilise pas
# A volume was mounted at none of the places that are known of iOS. It is a place to look at, no more.
t-c4b08548e9a2 = Un volume a été monté à un endroit qui n’est aucun de ceux que l’on connaît d’iOS. C’est un endroit à regarder, rien de plus.
# A new version of iOS uses a place that this rule does not know yet.
t-2f40903be33e = Une nouvelle version d’iOS utilise un endroit que cette règle ne connaît pas encore.
# Limits of iOS were lifted on purpose (a jailbreak).
t-4321eb017cef = Des limites d’iOS ont été levées exprès (un jailbreak).
# A process named exactly BackupAgent is in the list of processes that used any network. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-0fb347bd8011 = Un processus nommé exactement BackupAgent est dans la liste des processus qui ont utilisé un réseau quelconque. Le programme de ce nom est fourni avec iOS, mais il est ancien et n’a pas de raison d’utiliser le réseau ; son successeur porte un autre nom. Des analyses publiées d’une attaque ont trouvé cette entrée précise, parce que les attaquants utilisaient ce nom.
# Network use of a process whose own entry is gone, in the list of all networks
t-a7445c588fdf = Usage du réseau par un processus dont l’entrée a disparu, dans la liste de tous les réseaux
# A VPN that cannot be switched off
t-645da2e63c3e = Un VPN qui ne peut pas être désactivé
# The phone is set up to send everything through a VPN that its owner cannot switch off. That takes an organisation which supervises the phone.
t-cfeef8c9613d = Le téléphone est configuré pour tout envoyer par un VPN que la personne propriétaire ne peut pas désactiver. Cela demande une organisation qui supervise le téléphone.
# Ask the owner whose server this is. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-2acb008ad552 = Demandez à la personne propriétaire à qui est ce serveur. Si personne ne le sait, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit.
# A filter or a resolver is set up and on
t-825024019c30 = Un filtre ou un résolveur est configuré et activé
# A program or a profile decides about the connections of the phone: a filter sees every connection or page, a resolver sees every name that is looked up.
t-49af1ded373b = Un programme ou un profil décide des connexions du téléphone : un filtre voit chaque connexion ou page, un résolveur voit chaque nom cherché.
# The owner keeps trackers and advertisements out, or protects a child.
t-c44ae1c1da53 = La personne propriétaire tient à l’écart les traqueurs et la publicité, ou protège un enfant.
# Look under Settings, General, VPN & Device Management, and ask the owner whether they know the entry.
t-ee5be4a5d391 = Regardez dans Réglages, Général, VPN et gestion de l’appareil, et demandez à la personne propriétaire si elle connaît l’entrée.
# A VPN is set up and on
t-dd6db8a550a7 = Un VPN est configuré et activé
# The phone is set up to send traffic through a VPN. Whoever runs it sees where the phone connects to. Many people have one to protect themselves; what counts is whether the owner knows it.
t-0b7afbcea229 = Le téléphone est configuré pour envoyer le trafic par un VPN. Qui l’exploite voit où le téléphone se connecte. Beaucoup de gens en ont un pour se protéger ; ce qui compte, c’est de savoir si la personne propriétaire le connaît.
# The owner uses a VPN against surveillance of the network, or to reach blocked pages.
t-ef9fe0cf4e8d = La personne propriétaire utilise un VPN contre la surveillance du réseau, ou pour atteindre des pages bloquées.
# An app against advertisements works as a VPN.
t-63f4cd34042c = Une application contre la publicité fonctionne comme un VPN.
# The employer looks after the phone.
t-d7c9ddfe58e0 = L’employeur s’occupe du téléphone.
# Ask the owner whether they know the app and the server that the finding names.
t-e280d9ecd8fd = Demandez à la personne propriétaire si elle connaît l’application et le serveur que cite le constat.
# A proxy is switched on
t-b46c988be7c6 = Un proxy est activé
# The phone sends what it loads from the network through a proxy. Whoever runs it sees where the phone connects to, and can read what is not encrypted.
t-d2f3fbfc7984 = Le téléphone envoie ce qu’il charge du réseau par un proxy. Qui l’exploite voit où le téléphone se connecte, et peut lire ce qui n’est pas chiffré.
# The network of a company or a school needs a proxy.
t-301e999fdc54 = Le réseau d’une entreprise ou d’une école demande un proxy.
# Ask the owner whether they know the proxy. If not, have all copies made first, then turn it off in the settings of the Wi-Fi network.
t-15f81207b923 = Demandez à la personne propriétaire si elle connaît le proxy. Sinon, faites d’abord faire toutes les copies, puis désactivez-le dans les réglages du réseau Wi-Fi.
# Notifications of Shortcuts are switched off
t-2c5ab3ae5867 = Les notifications de Raccourcis sont désactivées
# The app Shortcuts may not send notifications. Then nobody is told when an automation runs. Attackers have switched them off to hide what they set up. People do so, too, because the notifications are in the way.
t-110bdd238cc8 = L’application Raccourcis ne peut pas envoyer de notifications. Personne n’est alors averti quand une automatisation se lance. Des attaquants les ont désactivées pour cacher ce qu’ils avaient configuré. Des gens le font aussi, parce que les notifications les gênent.
# The owner did not want to be told of every automation.
t-31e57c26e641 = La personne propriétaire ne voulait pas être avertie de chaque automatisation.
# Ask the owner whether they switched these notifications off, and look at the automations together.
t-42a3bedd36dd = Demandez à la personne propriétaire si elle a désactivé ces notifications, et regardez les automatisations ensemble.
# A process named exactly BackupAgent is in the daily count of network use. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-6c107c4eb448 = Un processus nommé exactement BackupAgent est dans le décompte quotidien de l’usage du réseau. Le programme de ce nom est fourni avec iOS, mais il est ancien et n’a pas de raison d’utiliser le réseau ; son successeur porte un autre nom. Des analyses publiées d’une attaque ont trouvé cette entrée précise, parce que les attaquants utilisaient ce nom.
# The phone trusts a computer
t-ed9c215a3970 = Le téléphone fait confiance à un ordinateur
# Somebody who could unlock the phone connected it to a computer and let it be trusted. Such a computer can copy most of what is on the phone, also later and without asking again.
t-d4382b7bf62a = Quelqu’un qui pouvait déverrouiller le téléphone l’a connecté à un ordinateur et a accepté de lui faire confiance. Un tel ordinateur peut copier la plus grande partie de ce qui est sur le téléphone, même plus tard et sans demander à nouveau.
# It is the computer of the owner, or the one with which this copy was made.
t-6531150b1fb3 = C’est l’ordinateur de la personne propriétaire, ou celui avec lequel cette copie a été faite.
# A repair shop connected the phone.
t-ef704047fe74 = Un atelier de réparation a connecté le téléphone.
# Ask the owner which computers the phone was connected to. If one is unknown, have all copies made first, then reset the trust in Settings, General, Transfer or Reset iPhone, Reset, Reset Location & Privacy.
t-6889d5b3f5d1 = Demandez à la personne propriétaire à quels ordinateurs le téléphone a été connecté. Si l’un est inconnu, faites d’abord faire toutes les copies, puis réinitialisez la confiance dans Réglages, Général, Transférer ou réinitialiser l’iPhone, Réinitialiser, Réinitialiser localisation et confidentialité.
# The kernel failed in a driver for pictures or films
t-6e32cf140056 = Le noyau a échoué dans un pilote pour les images ou les films
# The kernel read or wrote memory that was not its own while a driver for pictures, films or graphics ran. Attacks have used such drivers to leave the closed room of an app. Games and worn phones cause the same.
t-8369f84bbe46 = Le noyau a lu ou écrit une mémoire qui n’était pas à lui pendant que tournait un pilote pour les images, les films ou les graphismes. Des attaques se sont servies de tels pilotes pour sortir de la pièce fermée d’une application. Des jeux et des téléphones usés causent la même chose.
# Faults of drivers and of memory chips; games and the camera strain them.
t-b340139614a9 = Des défauts de pilotes et de puces de mémoire ; les jeux et l’appareil photo les sollicitent beaucoup.
# Compare with crashes of other services in the same hour; alone this needs no action.
t-924096202cc0 = Comparez avec les plantages d’autres services de la même heure ; seul, ce signe ne demande aucune action.
# An app was deleted
t-dca44a4ae6a2 = Une application a été supprimée
# The power log has an app, not from Apple, that was deleted a short while before the log was written. People delete apps every day; it matters where an app that watched somebody was removed before the phone was examined.
t-ee8fee1ae0c0 = Le journal d’énergie contient une application, qui n’est pas d’Apple, supprimée peu avant que le journal soit écrit. Des gens suppriment des applications tous les jours ; cela compte là où une application qui surveillait quelqu’un a été supprimée avant l’examen du téléphone.
# The owner removed an app that was no longer wanted.
t-12b4fbddba08 = La personne propriétaire a supprimé une application dont elle ne voulait plus.
# Ask the owner whether they know the app and removed it themselves.
t-8d244630cd2d = Demandez à la personne propriétaire si elle connaît l’application et l’a supprimée elle-même.
# The camera was switched on by a program that is no app
t-5310e24883cd = L’appareil photo a été allumé par un programme qui n’est pas une application
# The power log names who switched on a camera, and the name is not the identifier of a bundle. Apps have one. Parts of the system that scan faces or codes may come without. How often that is so on ordinary phones is not known: the one log that was looked at has a single entry, without any name.
t-964d00f5b2f3 = Le journal d’énergie indique qui a allumé un appareil photo, et le nom n’est pas l’identifiant d’un bundle. Les applications en ont un. Des parties du système qui scannent des visages ou des codes peuvent ne pas en avoir. On ne sait pas à quelle fréquence c’est ainsi sur des téléphones ordinaires : le seul journal qui a été regardé contient une seule entrée, sans aucun nom.
# A service of the system used the camera, for example to recognise the face of the owner.
t-f2847c240995 = Un service du système a utilisé l’appareil photo, par exemple pour reconnaître le visage de la personne propriétaire.
# Look for the same name among the other findings; alone this needs no action.
t-b484c589d755 = Cherchez le même nom parmi les autres constats ; seul, ce signe ne demande aucune action.
# The kernel was started with arguments
t-fa327ff8ba81 = Le noyau a démarré avec des arguments
# The phone was started with words that change what the kernel allows. On phones as they are sold there are none (none in both entries of the one real log that was looked at); some ways to lift the limits of iOS need them.
t-dced39692466 = Le téléphone a démarré avec des mots qui changent ce que le noyau autorise. Sur les téléphones tels qu’ils sont vendus, il n’y en a pas (aucun dans les deux entrées du seul vrai journal qui a été regardé) ; certaines façons de lever les limites d’iOS en ont besoin.
# The phone belongs to a developer or researcher, or the limits of iOS were lifted on purpose (a jailbreak).
t-e3868ae3d84f = Le téléphone appartient à un développeur ou à un chercheur, ou les limites d’iOS ont été levées exprès (un jailbreak).
# Ask whether the limits of iOS were ever lifted on this phone. If nobody did that, ask a digital-security helpline, from another device.
t-d7b04538a702 = Demandez si les limites d’iOS ont un jour été levées sur ce téléphone. Si personne ne l’a fait, demandez à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# The system is not the one that customers get
t-d6902793b052 = Le système n’est pas celui que reçoivent les clients
# The power log notes that the phone runs a system which Apple does not give to customers. Both entries of the one real log that was looked at say the opposite.
t-48014d19765d = Le journal d’énergie note que le téléphone fait tourner un système qu’Apple ne donne pas aux clients. Les deux entrées du seul vrai journal qui a été regardé disent le contraire.
# The phone belongs to Apple or to a researcher.
t-019c1bffd758 = Le téléphone appartient à Apple ou à un chercheur.
# Ask where the phone came from.
t-3242c48df9c1 = Demandez d’où est venu le téléphone.
# A program from an unusual place used the camera, the microphone or the position
t-da8d17b92e1d = Un programme d’un endroit inhabituel a utilisé l’appareil photo, le micro ou la position
# The power log names a program that used the camera, sound or the location service by its path, belongs to no bundle, and lies in none of the places where iOS keeps its own programs and apps. In a power log of an ordinary phone (iOS 15, 65 entries of location clients) no client was named by such a path.
t-4d1365f1d48e = Le journal d’énergie cite, par son chemin, un programme qui a utilisé l’appareil photo, le son ou le service de localisation, qui n’appartient à aucun bundle, et qui ne se trouve dans aucun des endroits où iOS garde les programmes et applications du système. Dans un journal d’énergie d’un téléphone ordinaire (iOS 15, 65 entrées de clients de localisation), aucun client n’était cité par un tel chemin.
# Limits of iOS were lifted on purpose (a jailbreak), and a program was added.
t-8c331c538b07 = Des limites d’iOS ont été levées exprès (un jailbreak), et un programme a été ajouté.
# A new version of iOS keeps programs in a place that this rule does not know yet.
t-110df2555f15 = Une nouvelle version d’iOS garde des programmes à un endroit que cette règle ne connaît pas encore.
# An installed app ran as root
t-96cb7f9c247a = Une application installée a tourné en tant que root
# By lists of processes, logs or reports of this phone, a program from the folder of installed apps ran with all rights of the system (user 0, root). Installed apps run as the user mobile; on the phone that this was compared with (iOS 16) none ran as root.
t-2a06895f5a50 = D’après des listes de processus, des journaux ou des rapports de ce téléphone, un programme du dossier des applications installées a tourné avec tous les droits du système (utilisateur 0, root). Les applications installées tournent en tant qu’utilisateur mobile ; sur le téléphone auquel celui-ci a été comparé (iOS 16), aucune ne tournait en tant que root.
# The limits of iOS were lifted on purpose (a jailbreak), or the app was installed by a tool that gives it all rights.
t-bc53e05231c5 = Les limites d’iOS ont été levées exprès (un jailbreak), ou l’application a été installée par un outil qui lui donne tous les droits.
# The phone is made for developers or researchers.
t-83f67ae74034 = Le téléphone est fait pour des développeurs ou des chercheurs.
# Ask whether the owner knows the app, and where it was installed from.
t-1839fcc0e45b = Demandez si la personne propriétaire connaît l’application, et d’où elle a été installée.
# Show this finding to a digital-security helpline, from another device.
t-a6b772356c9e = Montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil.
# A program has almost the name of a program of iOS
t-9c4e8ecfce2f = Un programme porte presque le nom d’un programme d’iOS
# Lists of processes, logs or reports of this phone name a program whose name differs by one letter from that of a program that iOS 15 or 16 brings along, as names of published spyware did. Newer and older versions of iOS have programs that the list does not know, and helpers of apps may be named so by chance, so that ordinary phones show single hits. It is a name to look at, no more.
t-e43126ecdf60 = Des listes de processus, des journaux ou des rapports de ce téléphone citent un programme dont le nom diffère d’une lettre de celui d’un programme fourni avec iOS 15 ou 16, comme le faisaient les noms de logiciels espions connus publiquement. Des versions plus récentes et plus anciennes d’iOS ont des programmes que la liste ne connaît pas, et des compléments d’applications peuvent porter un tel nom par hasard, si bien que des téléphones ordinaires montrent des cas isolés. C’est un nom à regarder, rien de plus.
# A genuine program that the list does not know. Of 432 names of programs in reference data of ordinary phones and Macs (1333 sightings) none resembled a listed one.
t-259d69ff03ae = Un vrai programme que la liste ne connaît pas. Sur 432 noms de programmes dans des données de référence de téléphones et de Mac ordinaires (1333 observations), aucun ne ressemblait à un nom de la liste.
# Show this name and its path to a helper who knows which programs iOS has.
t-be728d95d469 = Montrez ce nom et son chemin à une ligne d’assistance en sécurité numérique qui sait quels programmes a iOS.
# A program was seen in a folder that is meant for data
t-bc1730a7ff6f = Un programme a été vu dans un dossier prévu pour des données
# Lists of processes, logs or reports of this phone name a program whose file lies in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates and parts of the system that are mounted there, which are left out here. Published analyses of several spyware families describe programs in just these folders. The more kinds of data show the same program, the surer it is that it was there.
t-21d5120eb4c8 = Des listes de processus, des journaux ou des rapports de ce téléphone citent un programme dont le fichier se trouve dans un dossier de bases de données, de données temporaires ou personnelles. iOS ne lance pas de programmes de là, sauf une aide pour les mises à jour du système et des parties du système qui y sont montées, laissées de côté ici. Des analyses publiées de plusieurs familles de logiciels espions décrivent des programmes dans ces dossiers précis. Plus il y a de sortes de données qui montrent le même programme, plus on peut penser qu’il était là.
# A program was seen in an unusual place
t-9fb01756d093 = Un programme a été vu à un endroit inhabituel
# Lists of processes, logs or reports of this phone name a program whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-6fe09556716e = Des listes de processus, des journaux ou des rapports de ce téléphone citent un programme dont le chemin n’est aucun des endroits où iOS garde les programmes et applications du système. C’est un endroit à regarder, rien de plus.
# A version of iOS that keeps programs in a place that was not yet known when this rule was written.
t-a4c80829bdb4 = Une version d’iOS qui garde des programmes à un endroit qui n’était pas encore connu quand cette règle a été écrite.
# The phone was jailbroken on purpose.
t-1d85308a71bc = Le téléphone a été jailbreaké exprès.
# Show this path to a helper who knows which programs iOS has.
t-c6a844559c3c = Montrez ce chemin à une ligne d’assistance en sécurité numérique qui sait quels programmes a iOS.
# A shell, a server for remote access or a tool for tracing ran
t-d421aa43c0a7 = Un shell, un serveur d’accès à distance ou un outil de traçage a tourné
# A command shell, a server for remote log-in or a tool that traces other programs ran while the data was collected. iOS for the public comes without them. They belong to a jailbreak, to development, or to somebody who works on the phone from elsewhere.
t-9ded56ece00c = Un shell de commandes, un serveur de connexion à distance ou un outil qui trace d’autres programmes tournait pendant la collecte des données. L’iOS destiné au public est livré sans eux. Ils font partie d’un jailbreak, du développement, ou de quelqu’un qui travaille sur le téléphone depuis ailleurs.
# The owner lifted the limits of iOS on purpose (a jailbreak), for example to develop or to research.
t-f353647f4cbd = La personne propriétaire a levé exprès les limites d’iOS (un jailbreak), par exemple pour développer ou pour faire de la recherche.
# An app brings a shell of its own for learning to program.
t-d5ae7da8be91 = Une application apporte un shell à elle pour apprendre à programmer.
# Ask whether the limits of iOS were lifted on this phone; if nobody knows of it, show this finding to a helpline.
t-afe55af26748 = Demandez si les limites d’iOS ont été levées sur ce téléphone ; si personne n’est au courant, montrez ce constat à une ligne d’assistance en sécurité numérique.
# A configuration profile came or went
t-9405e4db6597 = Un profil de configuration est arrivé ou parti
# The phone noted that a configuration profile was put on it, changed or taken off. The note stays when the profile is gone.
t-0a9e8c86a2db = Le téléphone a noté qu’un profil de configuration y a été mis, modifié ou retiré. La note reste quand le profil est parti.
# The owner, the employer or a school added or took off the profile.
t-112888fd3736 = La personne propriétaire, l’employeur ou une école a ajouté ou retiré le profil.
# Apple and mobile operators use profiles for settings and for test versions of iOS.
t-c3ad6f50dd4b = Apple et des opérateurs mobiles utilisent des profils pour des réglages et pour des versions d’essai d’iOS.
# Ask the owner which profile was put on the phone, changed or taken off on the day of the note.
t-43d951fe94a0 = Demandez à la personne propriétaire quel profil a été mis sur le téléphone, modifié ou retiré le jour de la note.
# A server manages the phone
t-6558bf42c6cd = Un serveur gère le téléphone
# The phone takes orders from a server: it can change settings, add apps, see which apps there are, lock the phone or erase it. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-38cdaeb8984b = Le téléphone reçoit des ordres d’un serveur : celui-ci peut changer des réglages, ajouter des applications, voir lesquelles il y a, verrouiller le téléphone ou l’effacer. Les entreprises en ont besoin pour les téléphones qui leur appartiennent. Sur un téléphone que seule la personne propriétaire devrait contrôler, c’est un moyen de surveiller quelqu’un.
# The phone is supervised by an organisation
t-7d05a8136aed = Le téléphone est supervisé par une organisation
# Supervision gives an organisation more power over a phone than its owner has: it can forbid changes, add profiles and apps without asking, and send traffic through its own servers. It takes a computer and a fresh start of the phone, or a phone bought for an organisation.
t-aa33b44d7cc1 = La supervision donne à une organisation plus de pouvoir sur un téléphone qu’à sa personne propriétaire : elle peut interdire des changements, ajouter des profils et des applications sans demander, et faire passer le trafic par les serveurs de l’organisation. Elle demande un ordinateur et une nouvelle mise en service du téléphone, ou un téléphone acheté pour une organisation.
# The phone belongs to an employer or a school, or did so before it was sold.
t-80236f00bdd3 = Le téléphone appartient à un employeur ou à une école, ou leur appartenait avant d’être vendu.
# The owner supervised their own phone with a tool for that.
t-2d299a581c76 = La personne propriétaire a supervisé elle-même ce téléphone avec un outil prévu pour cela.
# Look in Settings, at the top or under General, About, which organisation is named, and ask the owner whether they belong to it.
t-0030afa22352 = Regardez dans Réglages, en haut ou sous Général, Informations, quelle organisation est citée, et demandez à la personne propriétaire si elle en fait partie.
# The update came out only days before the collection, or there was no room or no network for it.
t-b55096ae7682 = La mise à jour n’est sortie que quelques jours avant la collecte, ou il n’y avait pas de place ou pas de réseau pour elle.
# An address in a tab of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-b8f967cd5a5b = Une adresse dans un onglet de Safari finit par le nom d’un script que des chercheurs ont trouvé dans une attaque contre des iPhone avec iOS 18.4 à 18.7. Des pages web chargeaient ces scripts pour prendre le contrôle du navigateur, puis du téléphone. Les noms sont inhabituels, mais n’importe qui peut les utiliser.
# A page without encryption led elsewhere in less than a second
t-500738076261 = Une page sans chiffrement a mené ailleurs en moins d’une seconde
# A page that was opened without encryption (http) led to another site within a second. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons.
t-4f3af43abe2b = Une page ouverte sans chiffrement (http) a mené à un autre site en une seconde. Qui peut modifier le trafic en chemin peut faire cela pour mener un téléphone vers une page qui l’attaque. Un très grand nombre de sites ordinaires font de même pour des raisons ordinaires.
# An address in the browsing history of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-d4a7e006156c = Une adresse dans l’historique de navigation de Safari finit par le nom d’un script que des chercheurs ont trouvé dans une attaque contre des iPhone avec iOS 18.4 à 18.7. Des pages web chargeaient ces scripts pour prendre le contrôle du navigateur, puis du téléphone. Les noms sont inhabituels, mais n’importe qui peut les utiliser.
# A page was deleted from the browsing history lately
t-a27ddb8618e3 = Une page a été supprimée récemment de l’historique de navigation
# The page was in the browsing history, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. People and iOS delete history all the time. The address is compared with published signs like any other.
t-73d2cea8394f = La page était dans l’historique de navigation, et a été supprimée peu avant que la copie soit faite : elle pouvait encore être lue dans l’état d’avant les derniers changements. Les gens et iOS suppriment sans cesse de l’historique. L’adresse est comparée avec les signes publiés comme toute autre.
# The owner cleared the history, or a part of it.
t-e502936d685b = La personne propriétaire a effacé l’historique, ou une partie.
# iOS deletes old pages itself; the settings say after how long.
t-b1b9d57b11dc = iOS supprime lui-même les anciennes pages ; les réglages disent au bout de combien de temps.
# Ask whether the owner cleared the history. If nobody did, look at what was deleted, without opening it.
t-aa8f041d39d4 = Demandez si la personne propriétaire a effacé l’historique. Si personne ne l’a fait, regardez ce qui a été supprimé, sans l’ouvrir.
# The certificate of a server was refused
t-396c572b86a3 = Le certificat d’un serveur a été refusé
# iOS checked the certificate of a server for this host and did not trust it. Somebody who reads along on the network causes this, for many hosts at the same time. So do the sign-in pages of hotels and airports, and filters of companies. How often it is noted on phones without any trouble is not known.
t-a3689e73fc33 = iOS a vérifié le certificat d’un serveur pour cet hôte et ne lui a pas fait confiance. Quelqu’un qui lit les échanges sur le réseau cause cela, pour de nombreux hôtes en même temps. Les pages de connexion d’hôtels et d’aéroports, et les filtres d’entreprises, le causent aussi. On ne sait pas à quelle fréquence c’est noté sur des téléphones sans aucun problème.
# A network with a sign-in page, or a filter of a company or school.
t-6329ee73884a = Un réseau avec une page de connexion, ou un filtre d’une entreprise ou d’une école.
# A server whose certificate had expired.
t-c03919131851 = Un serveur dont le certificat avait expiré.
# Services of Apple note some ordinary checks in this way.
t-c45c7b081bdc = Des services d’Apple notent ainsi certaines vérifications ordinaires.
# Compare the instants. Many different hosts within minutes, in a network at home or at work, deserve a question to whoever runs the network.
t-43be543b9571 = Comparez les moments. De nombreux hôtes différents en quelques minutes, sur un réseau à la maison ou au travail, méritent une question à qui gère le réseau.
# A library outside the system was in the cache of shared code
t-16f11331893c = Une bibliothèque extérieure au système était dans le cache de code partagé
# The list of libraries that are mapped for all programs names one that does not lie in a folder of the system. The cache comes with iOS and is signed by Apple, so that such a library should not be in it. How often the list of an ordinary phone has one was not measured.
t-573be9db4863 = La liste des bibliothèques chargées en mémoire pour tous les programmes en cite une qui ne se trouve pas dans un dossier du système. Le cache est fourni avec iOS et signé par Apple, si bien qu’une telle bibliothèque ne devrait pas y être. On n’a pas mesuré à quelle fréquence la liste d’un téléphone ordinaire en contient une.
# The limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-1184a9bed854 = Les limites d’iOS ont été levées exprès (un jailbreak), et une bibliothèque a été ajoutée.
# A new version of iOS keeps libraries in a place that is not known yet.
t-2a8e56156eaa = Une nouvelle version d’iOS garde des bibliothèques à un endroit qui n’est pas encore connu.
# An app asks its web site in the mode for developers
t-0a8aaf80620f = Une application interroge son site web dans le mode pour développeurs
# An app is tied to a web site in a mode that only apps signed for development use: the phone asks the site itself instead of Apple's servers. Such an app did not come from the App Store.
t-5d2ba2af5511 = Une application est liée à un site web dans un mode que seules les applications signées pour le développement utilisent : le téléphone interroge le site lui-même au lieu des serveurs d’Apple. Une telle application n’est pas venue de l’App Store.
# The owner develops or tests this app.
t-884988c73142 = La personne propriétaire développe ou teste cette application.
# Ask the owner whether they develop software on this phone, and what this app is.
t-b9e575cceb86 = Demandez à la personne propriétaire si elle développe des logiciels sur ce téléphone, et ce qu’est cette application.
# An automation that uses the network without asking
t-dc75307fe728 = Une automatisation qui utilise le réseau sans demander
# An automation starts a shortcut that loads something from the network, opens a page or runs a script, and it does not ask before it runs. Many people have such automations. It is worth a look whether the owner knows this one.
t-7e5db70fd4c0 = Une automatisation lance un raccourci qui charge quelque chose du réseau, ouvre une page ou exécute un script, et elle ne demande rien avant de se lancer. Beaucoup de gens ont de telles automatisations. Il vaut la peine de regarder si la personne propriétaire connaît celle-ci.
# The owner made the automation, for example for the home or the car.
t-a98215b8b086 = La personne propriétaire a créé l’automatisation, par exemple pour la maison ou la voiture.
# Ask the owner whether they made this automation and know what it loads.
t-16ecdd419d11 = Demandez à la personne propriétaire si elle a créé cette automatisation et sait ce qu’elle charge.
# An automation that silently uses the network whenever an app is opened
t-b0f521b0cc46 = Une automatisation qui utilise le réseau en silence à chaque ouverture d’une application
# Opening or closing an app starts a shortcut that loads something from the network or opens a page. It does not ask before it runs and does not tell that it ran. Attackers have used such automations to come back after a restart of the phone. People make them, too.
t-02e3b8991770 = L’ouverture ou la fermeture d’une application lance un raccourci qui charge quelque chose du réseau ou ouvre une page. Elle ne demande rien avant de se lancer et ne dit pas qu’elle s’est lancée. Des attaquants se sont servis de telles automatisations pour revenir après un redémarrage du téléphone. Des gens en créent aussi.
# The owner made the automation, for example to open a page together with an app.
t-af687cc4f7b5 = La personne propriétaire a créé l’automatisation, par exemple pour ouvrir une page en même temps qu’une application.
# An app for self-control, or for the home, told its user to make it.
t-bab5dcc111e2 = Une application pour mieux se contrôler, ou pour la maison, a dit à son utilisateur de la créer.
# If not, show this finding to a digital-security helpline, from another device, before anything is changed on the phone.
t-0aafb5912057 = Sinon, montrez ce constat à une ligne d’assistance en sécurité numérique, depuis un autre appareil, avant de changer quoi que ce soit sur le téléphone.
# The dates in the record of shutdowns go back
t-c70793f137f5 = Les dates du relevé des extinctions reviennent en arrière
# A shutdown is dated earlier than the one that stands before it in the log. The log is written in order, so the clock of the phone was wrong or changed, or the log was edited.
t-9b42bc4b8880 = Une extinction est datée plus tôt que celle qui la précède dans le journal. Le journal est écrit dans l’ordre : l’horloge du téléphone était donc fausse ou a été changée, ou le journal a été modifié.
# The battery was empty for long, and the clock was wrong until the phone was online again.
t-e7a9f63934dd = La batterie a été longtemps vide, et l’horloge était fausse jusqu’à ce que le téléphone soit de nouveau en ligne.
# The owner set the clock by hand, for example for a game.
t-29a5846fe176 = La personne propriétaire a réglé l’horloge à la main, par exemple pour un jeu.
# Compare with other dates of the same days before relying on the order of events.
t-ff3f6d745ff4 = Comparez avec d’autres dates des mêmes jours avant de vous fier à l’ordre des événements.
# The record of shutdowns is empty
t-12819e6403f8 = Le relevé des extinctions est vide
# The log of shutdowns is there but holds none. Spyware has been seen to empty it. A phone that was not yet restarted, or not since it was set up, looks the same, and iOS 26 writes the log anew at each start. What earlier shutdowns would have shown is not available.
t-a41a20c24f7f = Le journal des extinctions est là mais n’en contient aucune. On a vu des logiciels espions le vider. Un téléphone qui n’a pas encore été redémarré, ou pas depuis sa configuration, a le même aspect, et iOS 26 écrit le journal à nouveau à chaque démarrage. Ce que des extinctions plus anciennes auraient montré n’est pas disponible.
# The phone was set up, restored or updated a short while ago.
t-67a4354f8e07 = Le téléphone a été configuré, restauré ou mis à jour il y a peu.
# The phone runs iOS 26, which overwrites the log.
t-f42003073cb1 = Le téléphone fait tourner iOS 26, qui écrase le journal.
# Ask when the phone was last restarted, restored or updated, and compare.
t-92d6857c760a = Demandez quand le téléphone a été redémarré, restauré ou mis à jour pour la dernière fois, et comparez.
# Processes held up a shutdown for many notices
t-e49fc2e37aac = Des processus ont retardé une extinction pendant de nombreux avis
# Processes were still running after four or more notices of the same shutdown. Researchers found this with spyware that does not end when asked to. Phones without any spyware do it often, too, so this only says which shutdown to look at.
t-089c050cebfe = Des processus tournaient encore après au moins quatre avis de la même extinction. Des chercheurs ont constaté cela avec des logiciels espions qui ne s’arrêtent pas quand on le leur demande. Des téléphones sans aucun logiciel espion le font souvent aussi, si bien que cela dit seulement quelle extinction regarder.
# Backups, updates, photo analysis and large apps often need long to end.
t-a837e71adc25 = Les sauvegardes, les mises à jour, l’analyse des photos et les grosses applications mettent souvent longtemps à s’arrêter.
# An old battery or a full memory makes shutdowns slow.
t-28b647069611 = Une vieille batterie ou une mémoire pleine rend les extinctions lentes.
# Look at the paths of the processes that this shutdown lists; alone this needs no action.
t-006498266d92 = Regardez les chemins des processus que liste cette extinction ; seul, ce signe ne demande aucune action.
# A program ran from a folder that is meant for data
t-68763f1eb977 = Un programme a tourné depuis un dossier prévu pour des données
# While the phone shut down, a program was still running whose file lay in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates, which is left out here. Published analyses of several spyware families describe programs in just these folders.
t-cc9c3eb3a68c = Pendant l’extinction du téléphone, tournait encore un programme dont le fichier se trouvait dans un dossier de bases de données, de données temporaires ou personnelles. iOS ne lance pas de programmes de là, sauf une aide pour les mises à jour du système, laissée de côté ici. Des analyses publiées de plusieurs familles de logiciels espions décrivent des programmes dans ces dossiers précis.
# A program ran from an unusual place
t-b978aab9da71 = Un programme a tourné depuis un endroit inhabituel
# While the phone shut down, a program was still running whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-a373a63bdce0 = Pendant l’extinction du téléphone, tournait encore un programme dont le chemin n’est aucun des endroits où iOS garde les programmes et applications du système. C’est un endroit à regarder, rien de plus.
# Automatic updates of the system are off
t-dbb2de62ecc7 = Les mises à jour automatiques du système sont désactivées
# The phone does not update its system by itself. Updates close ways by which phones are attacked; a phone that waits for its owner to start them stays open for longer.
t-2f3d1cbaa230 = Le téléphone ne met pas à jour son système de lui-même. Les mises à jour ferment des chemins par lesquels des téléphones sont attaqués ; un téléphone qui attend que sa personne propriétaire les lance reste ouvert plus longtemps.
# The owner prefers to start updates themselves, or saves data and room.
t-b974186d8e09 = La personne propriétaire préfère lancer elle-même les mises à jour, ou économise des données et de la place.
# The employer or school that looks after the phone holds updates back.
t-5670dbf66485 = L’employeur ou l’école qui s’occupe du téléphone retient les mises à jour.
# Once all copies are made, turn on automatic updates in Settings, General, Software Update.
t-d99a7e7c206d = Une fois toutes les copies faites, activez les mises à jour automatiques dans Réglages, Général, Mise à jour logicielle.
# A store listed a download that is not from Apple
t-e0c565339a1d = Une boutique a listé un téléchargement qui ne vient pas d’Apple
# The list of downloads of the stores has an address that is not one of Apple. Apps of organisations and podcasts come from other hosts; researchers showed that a crafted list makes the phone write files elsewhere.
t-4a9641377250 = La liste des téléchargements des boutiques contient une adresse qui n’est pas d’Apple. Les applications d’organisations et les podcasts viennent d’autres hôtes ; des chercheurs ont montré qu’une liste fabriquée fait écrire au téléphone des fichiers ailleurs.
# An app of an employer or a school, or a podcast, whose publisher has its own server.
t-bde8e38c7b76 = Une application d’un employeur ou d’une école, ou un podcast, dont l’éditeur a un serveur à lui.
# Look at the host of the address, without opening it, and ask whether the owner knows it.
t-d50f0b46b6c9 = Regardez l’hôte de l’adresse, sans l’ouvrir, et demandez si la personne propriétaire le connaît.
# The phone was started with arguments for the kernel
t-17cee23cec54 = Le téléphone a démarré avec des arguments pour le noyau
# The kernel was started with arguments. A phone as it is sold starts without any, and checks at each step of the start that nothing was changed. Arguments are how the limits of iOS are lifted on older models (a jailbreak), and what phones for security research have.
t-4c9c3a4bebfc = Le noyau a démarré avec des arguments. Un téléphone tel qu’il est vendu démarre sans aucun, et vérifie à chaque étape du démarrage que rien n’a été modifié. Les arguments sont la façon de lever les limites d’iOS sur des modèles plus anciens (un jailbreak), et ce qu’ont les téléphones pour la recherche en sécurité.
# Developer Mode is on
t-6d966e3541ec = Le mode développeur est activé
# The kernel says that Developer Mode was on when the sysdiagnose was collected. With it, apps that did not come from the App Store can be put on the phone from a computer, and be debugged. It is off unless somebody turned it on at the phone and restarted it.
t-fab7dc2e895f = Le noyau dit que le mode développeur était activé quand le sysdiagnose a été collecté. Avec lui, des applications qui ne sont pas venues de l’App Store peuvent être mises sur le téléphone depuis un ordinateur, et être déboguées. Il est désactivé, sauf si quelqu’un l’a activé sur le téléphone et l’a redémarré.
# The owner develops or tests apps, or installs apps from a computer.
t-c2b7b2cf3934 = La personne propriétaire développe ou teste des applications, ou installe des applications depuis un ordinateur.
# iOS 15 and earlier have no such mode, and may say that it is on.
t-578af9bbea99 = iOS 15 et les versions d’avant n’ont pas ce mode, et peuvent dire qu’il est activé.
# If nobody develops apps on this phone, turn it off in Settings, Privacy & Security, Developer Mode, once all copies are made.
t-947b124de9c7 = Si personne ne développe d’applications sur ce téléphone, désactivez-le dans Réglages, Confidentialité et sécurité, Mode développeur, une fois toutes les copies faites.
# The kernel says that Lockdown Mode was off when the sysdiagnose was collected. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-1ec5b4ec6270 = Le noyau dit que le mode Isolement était désactivé quand le sysdiagnose a été collecté. C’est ainsi que presque tous les téléphones sont réglés. Pour une personne exposée, ce mode mérite d’être envisagé : il ferme de nombreux chemins par lesquels des téléphones sont attaqués.
# The kernel says that Lockdown Mode was on when the sysdiagnose was collected. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-b2b52c9dad76 = Le noyau dit que le mode Isolement était activé quand le sysdiagnose a été collecté. Il ferme de nombreux chemins par lesquels des téléphones sont attaqués. Il n’annule pas ce qui s’est passé avant son activation.
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked. Sysdiagnoses of iOS 15 and later name the model in another file, too, and are judged by that.
t-03cd4675b88f = Une version plus récente du système existait pour ce modèle, d’après une table livrée avec ce programme ou récupérée plus tard ; le constat donne les dates. Les versions entre les deux ferment des chemins par lesquels des téléphones ont été attaqués. Les sysdiagnose d’iOS 15 et des versions suivantes indiquent aussi le modèle dans un autre fichier, et sont jugés d’après lui.
# Microphone or camera allowed to a program in an unusual place
t-f8e5bc3c60c4 = Le micro ou l’appareil photo autorisé à un programme d’un endroit inhabituel
# Permissions are usually stored for apps. This one is stored for the path of a program, and the path is none of the places where iOS keeps programs. It shows that the permission is stored, not that microphone or camera were ever used.
t-05a0385cfa45 = Les autorisations sont d’habitude enregistrées pour des applications. Celle-ci l’est pour le chemin d’un programme, et ce chemin n’est aucun des endroits où iOS garde des programmes. Cela montre que l’autorisation est enregistrée, pas que le micro ou l’appareil photo ont été utilisés un jour.
# A certificate was added, and is not trusted as a root
t-6c6dc097c742 = Un certificat a été ajouté, et n’est pas approuvé comme racine
# The phone keeps a certificate that is not on the list of Apple. What is stored does not say that it is trusted for everything; a switch in Settings would be enough to trust it.
t-5fa662d689f6 = Le téléphone garde un certificat qui n’est pas dans la liste d’Apple. Ce qui est enregistré ne dit pas qu’il est approuvé pour tout ; un interrupteur dans Réglages suffirait pour l’approuver.
# A profile for mail or for the network of a company brought it.
t-e9c2a39a2d36 = Un profil pour le courrier ou pour le réseau d’une entreprise l’a apporté.
# It was opened once, by mail or in the browser, and kept.
t-5b81a66ad886 = Il a été ouvert une fois, par courrier ou dans le navigateur, et gardé.
# Look under Settings, General, VPN & Device Management which profile brought it, and ask the owner whether they know it.
t-85c0d421647b = Regardez dans Réglages, Général, VPN et gestion de l’appareil, quel profil l’a apporté, et demandez à la personne propriétaire si elle le connaît.
# A certificate was added to those the phone trusts
t-e1356fa95be6 = Un certificat a été ajouté à ceux auxquels le téléphone fait confiance
# The phone trusts a certificate that is not on the list of Apple. Whoever holds its key can pose as any site or service to this phone, and read or change what it sends. It takes several steps in Settings to trust one, or somebody who manages the phone.
t-85e7218a347a = Le téléphone fait confiance à un certificat qui n’est pas dans la liste d’Apple. Qui détient sa clé peut se faire passer pour n’importe quel site ou service auprès de ce téléphone, et lire ou modifier ce qu’il envoie. Pour en approuver un, il faut plusieurs étapes dans Réglages, ou quelqu’un qui gère le téléphone.
# A company, a university or a state network requires its own certificate.
t-c503531dfebc = Une entreprise, une université ou le réseau d’un État exige un certificat à lui.
# A tool of developers, an advertisement blocker or a filter for parents brought it.
t-79c61cf6691a = Un outil de développeurs, un bloqueur de publicité ou un filtre pour les parents l’a apporté.
# Ask the owner who brought this certificate. If nobody knows, have all copies made first, then turn it off in Settings, General, About, Certificate Trust Settings.
t-c58cdfaf1c6d = Demandez à la personne propriétaire qui a apporté ce certificat. Si personne ne le sait, faites d’abord faire toutes les copies, puis désactivez-le dans Réglages, Général, Informations, Réglages des certificats.
# Other devices belong to the Apple Account
t-744d4c0ac126 = D’autres appareils appartiennent au compte Apple
# Besides this phone, other devices are in the circle of the account and can read what it keeps in iCloud, such as passwords. Most people have some. A device that its owner does not know means that somebody else is in the account; this is a common way to follow a person without any program on the phone. The records of this artifact list model and serial number of each.
t-6748cdce0da1 = En plus de ce téléphone, d’autres appareils sont dans le cercle du compte et peuvent lire ce qu’il garde dans iCloud, comme les mots de passe. La plupart des gens en ont. Un appareil que sa personne propriétaire ne connaît pas signifie que quelqu’un d’autre est dans le compte ; c’est un moyen courant de suivre une personne sans aucun programme sur le téléphone. Les relevés de ce type de données listent le modèle et le numéro de série de chacun.
# The owner has a watch, a tablet or a computer; nearly everybody with a second device does.
t-b446d6cce2a0 = La personne propriétaire a une montre, une tablette ou un ordinateur ; presque tous ceux qui ont un deuxième appareil sont dans ce cas.
# The clock was set back while the phone was running
t-fb6dd701d485 = L’horloge a été reculée pendant que le téléphone tournait
# Within one boot, the clock of the phone went back by five minutes or more, while the count of ticks since the boot went on. Times in other sources from before that step are too late by as much, so the order of events may differ from what the times say. In five boots of a real device, more than 4,000 readings of the clock showed no step back of more than eight seconds.
t-25a4ca9d193f = Au cours d’un même démarrage, l’horloge du téléphone est revenue en arrière d’au moins cinq minutes, alors que le compte des tics depuis le démarrage a continué. Les heures données par d’autres sources, d’avant ce recul, sont trop tardives d’autant, si bien que l’ordre des événements peut différer de ce que disent les heures. Sur cinq démarrages d’un vrai appareil, plus de 4 000 lectures de l’horloge n’ont montré aucun recul de plus de huit secondes.
# The clock was wrong, for example after the battery had been empty, and the network corrected it.
t-3e84856e3ce8 = L’horloge était fausse, par exemple parce que la batterie avait été vide, et le réseau l’a corrigée.
# Ask whether the owner set the clock at that time; if not, compare the order of events around it with the ticks since the boot.
t-31f197ac7adf = Demandez si la personne propriétaire a réglé l’horloge à ce moment ; sinon, comparez l’ordre des événements autour de ce moment avec les tics depuis le démarrage.
# A call over WhatsApp that was missed
t-2bc5337b3340 = Un appel par WhatsApp qui a été manqué
# WhatsApp listed a call to this phone that nobody answered. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-efb6cb38a632 = WhatsApp a listé un appel vers ce téléphone auquel personne n’a répondu. Cela arrive à tout le monde, et n’est signalé que si autre chose suit dans les minutes : des attaques ont été livrées par des appels auxquels il n’est pas besoin de répondre.
# Missed calls are ordinary.
t-9410a54740f4 = Les appels manqués sont ordinaires.
# A published sign of spyware was received
t-0ecc7fef0683 = Un signe publié de logiciel espion a été reçu
# Something that researchers have published as a sign of spyware reached this phone or is mentioned on it. This means somebody may have tried to target its owner. It does not show that the phone was taken over.
t-5c9ad659c7c9 = Quelque chose que des chercheurs ont publié comme signe de logiciel espion a atteint ce téléphone ou y est cité. Cela veut dire que quelqu’un a peut-être essayé de viser sa personne propriétaire. Cela ne montre pas que le contrôle du téléphone a été pris.
# The link or address was forwarded as a warning, in a news article or in a training.
t-13e85a046963 = Le lien ou l’adresse a été transmis comme avertissement, dans un article de presse ou dans une formation.
# It was sent to many people at once, or the address now belongs to somebody else.
t-ef3918f1f06f = Il a été envoyé à beaucoup de gens à la fois, ou l’adresse appartient maintenant à quelqu’un d’autre.
# Do not open the link. Keep the message and take a picture of the screen with another device.
t-ea570968f57b = N’ouvrez pas le lien. Gardez le message et prenez une photo de l’écran avec un autre appareil.
# Note when and how it arrived and who else got it, and show this report to a helpline before changing anything on the phone.
t-f0cbd4741ec2 = Notez quand et comment il est arrivé et qui d’autre l’a reçu, et montrez ce rapport à une ligne d’assistance en sécurité numérique avant de changer quoi que ce soit sur le téléphone.
# This phone contacted an address published as a sign of spyware
t-c86fa79b4735 = Ce téléphone a contacté une adresse publiée comme signe de logiciel espion
# A place on the internet that researchers have published as a sign of spyware was visited or connected to. A visit can be the moment an attack is tried. It does not show that the attack worked.
t-02f266b9517d = Un endroit sur internet que des chercheurs ont publié comme signe de logiciel espion a été visité ou joint. Une visite peut être le moment où une attaque est tentée. Elle ne montre pas que l’attaque a marché.
# The page was opened out of curiosity or for research, for example from a published report.
t-17edda745ac0 = La page a été ouverte par curiosité ou pour une recherche, par exemple depuis un rapport publié.
# The address changed hands, or is shared by harmless sites.
t-c99cfb1ea629 = L’adresse a changé de mains, ou est partagée par des sites inoffensifs.
# Do not visit it again. Do not restart, update or reset the phone before a helper has taken copies.
t-1717cf92ac48 = N’y retournez pas. Ne redémarrez pas, ne mettez pas à jour et ne réinitialisez pas le téléphone avant qu’une ligne d’assistance en sécurité numérique ait fait des copies.
# Ask a helpline for an expert's look, and tell them the time shown here.
t-302011e188d4 = Demandez à une ligne d’assistance en sécurité numérique le regard d’un expert, et donnez-lui l’heure indiquée ici.
# A published sign of spyware is or was on this phone
t-6457e1c9edb4 = Un signe publié de logiciel espion est ou a été sur ce téléphone
# An app, file or profile with a name or path that researchers have published as a sign of spyware is listed on this phone. This is a strong sign and needs an expert.
t-0ee6894c90a1 = Une application, un fichier ou un profil avec un nom ou un chemin que des chercheurs ont publié comme signe de logiciel espion est listé sur ce téléphone. C’est un signe fort et il faut un expert.
# A harmless app or file has the same name or path.
t-179a9c0e098b = Une application ou un fichier inoffensif a le même nom ou le même chemin.
# For apps that watch others: it was put there with the owner's knowledge, for example by an employer or a parent.
t-727518d0dad7 = Pour les applications qui surveillent d’autres personnes : elle a été mise là à la connaissance de la personne propriétaire, par exemple par un employeur ou un parent.
# If somebody near you may have put it there, do nothing on this phone: ask for help from another device, and do not remove it now.
t-246543c12d23 = Si quelqu’un de votre entourage a pu la mettre là, ne faites rien sur ce téléphone : demandez de l’aide depuis un autre appareil, et ne la supprimez pas maintenant.
# Keep the phone as it is and away from private talks, and ask a helpline for an expert's look before any restart, update or reset.
t-d5bed627c134 = Gardez le téléphone tel qu’il est et loin des conversations privées, et demandez à une ligne d’assistance en sécurité numérique le regard d’un expert avant tout redémarrage, toute mise à jour ou toute réinitialisation.
# A program published as a sign of spyware ran on this phone
t-b84f8365447f = Un programme publié comme signe de logiciel espion a tourné sur ce téléphone
# A program with a name that researchers have published as a sign of spyware left traces of having run. This is the strongest kind of sign a check like this can show, and needs an expert to confirm.
t-abfcd6ff8126 = Un programme avec un nom que des chercheurs ont publié comme signe de logiciel espion a laissé des traces montrant qu’il a tourné. C’est le signe le plus fort qu’un contrôle comme celui-ci puisse montrer, et il faut un expert pour le confirmer.
# A harmless program has the same name, for example one that a developer named so.
t-28b9310e2b33 = Un programme inoffensif a le même nom, par exemple un programme qu’un développeur a nommé ainsi.
# Move private talks to another device now. Keep this phone as it is, away from meetings.
t-e76415cc9d11 = Faites dès maintenant vos conversations privées sur un autre appareil. Gardez ce téléphone tel qu’il est, loin des réunions.
# Ask a helpline for an expert's look before any restart, update or reset: traces can be lost by them.
t-760636beb17c = Demandez à une ligne d’assistance en sécurité numérique le regard d’un expert avant tout redémarrage, toute mise à jour ou toute réinitialisation : ils peuvent faire perdre des traces.
# A setting named in published reports on spyware
t-56a47d6fda94 = Un réglage cité dans des rapports publiés sur des logiciels espions
# A setting of this phone is one that published reports on spyware name. It is no attack in itself.
t-d4b803056eb6 = Un réglage de ce téléphone est de ceux que citent des rapports publiés sur des logiciels espions. En soi, ce n’est pas une attaque.
# The setting was chosen on purpose, by the owner or an employer.
t-14f977913688 = Le réglage a été choisi exprès, par la personne propriétaire ou un employeur.
# Ask whoever manages the phone why it is set so.
t-9749926bdd42 = Demandez à qui gère le téléphone pourquoi il est réglé ainsi.
# The record of shutdowns begins later than other logs of the phone
t-28bacedca456 = Le relevé des extinctions commence plus tard que d’autres journaux du téléphone
# Other logs of the phone saw three or more starts before the first shutdown that the record of shutdowns holds. It may have been emptied, as some spyware does. An empty record is medium, one that begins late low.
t-95f5bb4ee842 = D’autres journaux du téléphone ont vu au moins trois démarrages avant la première extinction que contient le relevé des extinctions. Il a pu être vidé, comme le font certains logiciels espions. Un relevé vide est classé moyen, un relevé qui commence tard est classé faible.
# The phone was started after crashes, forced restarts or an empty battery: none of them is recorded.
t-0df1c0b79b8e = Le téléphone a démarré après des plantages, des redémarrages forcés ou une batterie vide : rien de cela n’est enregistré.
# The phone was updated or restored, and the record began anew.
t-ca0d57290703 = Le téléphone a été mis à jour ou restauré, et le relevé a recommencé à zéro.
# The record was not copied whole, or the clock was wrong.
t-3d75123d5e82 = Le relevé n’a pas été copié en entier, ou l’horloge était fausse.
# Ask how the phone was turned off or restarted in this time, and whether it was updated.
t-0852ab7f6cda = Demandez comment le téléphone a été éteint ou redémarré pendant cette période, et s’il a été mis à jour.
# Look for other findings of the same days; alone this says little.
t-af68b3d383f8 = Cherchez d’autres constats des mêmes jours ; seul, celui-ci dit peu de chose.
# Diagnostic reports are listed that are not there
t-9ba917c39487 = Des rapports de diagnostic sont listés, mais ne sont pas là
# When the phone collected its data, it listed more reports of crashes than it handed over. Spyware has been seen to remove such reports. How many a phone without any spyware leaves out was not measured.
t-cf79fb36f564 = Quand le téléphone a collecté ses données, il a listé plus de rapports de plantages qu’il n’en a remis. On a vu des logiciels espions supprimer de tels rapports. On n’a pas mesuré combien en omet un téléphone sans aucun logiciel espion.
# The reports were too old or too many to be copied, or were removed between the two steps.
t-7207ca2a49b1 = Les rapports étaient trop anciens ou trop nombreux pour être copiés, ou ont été supprimés entre les deux étapes.
# Somebody took files out of the collection before it was handed over.
t-b5e9e657ac97 = Quelqu’un a retiré des fichiers de la collecte avant qu’elle soit remise.
# Look at the names of the missing reports, and collect once more to compare.
t-5e0be7312911 = Regardez les noms des rapports manquants, et faites une nouvelle collecte pour comparer.
# A service that opens messages crashed, and within a minute attachments came
t-26cd66f9665a = Un service qui ouvre les messages a planté, et dans la minute des pièces jointes sont arrivées
# A service that unpacks what messages bring crashed, and in the minute after it a new folder for attachments of messages appeared. Published attacks by attachments looked like this. So does a picture or a film that the service could not read, sent among others. How often phones without any spyware show it was not measured.
t-4c52010cc3c1 = Un service qui déballe ce qu’apportent les messages a planté, et dans la minute d’après un nouveau dossier pour des pièces jointes de messages est apparu. Des attaques publiées par pièces jointes ressemblaient à cela. Une image ou un film que le service n’a pas pu lire, envoyé parmi d’autres, y ressemble aussi. On n’a pas mesuré à quelle fréquence des téléphones sans aucun logiciel espion le montrent.
# A damaged or unusual attachment made the service crash, and further ones came with it.
t-6dbbd909e918 = Une pièce jointe abîmée ou inhabituelle a fait planter le service, et d’autres sont venues avec elle.
# The phone was restored or took messages from the cloud at that time, when many folders appear.
t-3b9d64440e88 = Le téléphone a été restauré ou a récupéré des messages du cloud à ce moment, quand de nombreux dossiers apparaissent.
# Look which message came at that time, and from whom, without opening its attachment.
t-798e61e17dc5 = Regardez quel message est arrivé à ce moment, et de qui, sans ouvrir sa pièce jointe.
# Show this finding to a digital-security helpline, with the report of the crash.
t-44360cf7a9a7 = Montrez ce constat à une ligne d’assistance en sécurité numérique, avec le rapport du plantage.
# Traces of a published attack by message attachment within five minutes
t-e03e57728625 = Des traces d’une attaque publiée par pièce jointe, en cinq minutes
# Several changes lie within five minutes that researchers also found together on attacked phones: that attack came as an attachment of a message, removed it, and touched these files and parts of the system. Each of them happens on every phone. The more kinds of them meet, and above all with a folder of attachments that changed although no file in it did, the less likely is chance: a folder with two other kinds is high, with one medium, three kinds without a folder low.
t-857bee0c201b = Plusieurs changements se trouvent à moins de cinq minutes les uns des autres, que des chercheurs ont aussi trouvés ensemble sur des téléphones attaqués : cette attaque est venue sous la forme d’une pièce jointe, l’a supprimée, et a touché ces fichiers et parties du système. Chacun arrive sur tout téléphone. Plus il y en a de sortes différentes, et surtout avec un dossier de pièces jointes qui a changé alors qu’aucun fichier n’y a changé, moins le hasard est probable : un dossier avec deux autres sortes est classé élevé, avec une seule il est classé moyen, trois sortes sans dossier sont classées faible.
# A message with an attachment was deleted while the phone was in use.
t-e627d4a18f3b = Un message avec une pièce jointe a été supprimé pendant que le téléphone était utilisé.
# The phone was started, updated, restored or set up at this time.
t-f33676ed39ed = Le téléphone a été démarré, mis à jour, restauré ou configuré à ce moment.
# Ask whether messages were deleted, or the phone was updated or restored, at this time.
t-fd7991558e8f = Demandez si des messages ont été supprimés, ou si le téléphone a été mis à jour ou restauré, à ce moment.
# A process is missing from lists that should have it
t-e9ea875f8b9b = Un processus manque dans des listes qui devraient le contenir
# While the data was collected, the phone was asked in several ways which processes run. This process was started before, is in at least one of the lists and missing from two or more that were read whole. Programs that hide do this. On a phone without spyware that was looked at for this, only the programs of the collection itself differed.
t-809dfae83757 = Pendant la collecte des données, on a demandé au téléphone de plusieurs façons quels processus tournent. Ce processus avait démarré avant, figure dans au moins une des listes et manque dans au moins deux autres qui ont été lues en entier. Les programmes qui se cachent font cela. Sur un téléphone sans logiciel espion qui a été regardé pour cela, seuls les programmes de la collecte elle-même différaient.
# The process ended between one list and the next, as helpers of iOS do when they are idle.
t-ff54546c9a81 = Le processus s’est arrêté entre une liste et la suivante, comme le font les aides d’iOS quand elles n’ont rien à faire.
# One of the lists leaves out a kind of process in this version of iOS.
t-a0523b54f3ba = L’une des listes laisse de côté une sorte de processus dans cette version d’iOS.
# Memory was short, and iOS ended the process while the data was collected.
t-cf5e52a9864e = La mémoire manquait, et iOS a arrêté le processus pendant la collecte des données.
# Look at the path of the process: is it a part of iOS, or of an app that the owner knows?
t-0edabd30f5ac = Regardez le chemin du processus : fait-il partie d’iOS, ou d’une application que la personne propriétaire connaît ?
# Collect the same data a second time, without a restart, and compare.
t-9e48efd98553 = Collectez les mêmes données une deuxième fois, sans redémarrage, et comparez.
# A computer other than that of the acquisition was accepted for adb
t-3ff50da1a36c = Un ordinateur autre que celui du prélèvement a été accepté pour adb
# Somebody had the unlocked phone in hand and let this computer use it. It may put apps on the phone and read data. The computer that made the acquisition is left out: it is another one. Whose it is is not known.
t-4ba0e0f6e1ed = Quelqu’un a eu en main le téléphone déverrouillé et a laissé cet ordinateur l’utiliser. Il peut mettre des applications sur le téléphone et lire des données. L’ordinateur qui a fait le prélèvement est laissé de côté : c’en est un autre. On ne sait pas à qui il appartient.
# It is a computer of the owner, or of somebody who helped with the phone.
t-624ac1e522fb = C’est un ordinateur de la personne propriétaire, ou de quelqu’un qui a aidé pour le téléphone.
# The phone was examined before, with another computer.
t-60b8f80a52ad = Le téléphone a été examiné auparavant, avec un autre ordinateur.
# Ask whether the owner knows the name of this computer, and when the phone was out of hand.
t-9a130715b6c5 = Demandez si la personne propriétaire connaît le nom de cet ordinateur, et quand le téléphone était en d’autres mains.
# Accessibility services
t-ad1e2843d649 = Services d’accessibilité
# Accounts on the device
t-d8284214765f = Comptes sur l’appareil
# Checksums of the files of the acquisition
t-04ef48426102 = Empreintes des fichiers du prélèvement
# Key of the computer that made the acquisition
t-a41dc3f24500 = Clé de l’ordinateur qui a fait le prélèvement
# How the acquisition was made
t-d8f8262219e8 = Comment le prélèvement a été fait
# Computers that may use the phone over adb
t-83911d029ef1 = Ordinateurs qui peuvent utiliser le téléphone par adb
# Parts of the system that are updated on their own
t-35611bf96946 = Parties du système mises à jour séparément
# Files of apps (APK) and temporary files
t-188409836232 = Fichiers d’applications (APK) et fichiers temporaires
# Operations that apps were allowed and used
t-a8752ebfa40c = Opérations autorisées aux applications et utilisées
# Apps in the backup
t-e8023c06ead4 = Applications dans la sauvegarde
# Updates and removals of packages by day
t-580594c891ca = Mises à jour et suppressions de paquets par jour
# Apps exempt from saving battery
t-8429a57351ad = Applications dispensées d’économiser la batterie
# Activity noted in the history of the battery
t-06881707c66d = Activité notée dans l’historique de la batterie
# State of Bluetooth and paired devices
t-3a4d40d8f427 = État du Bluetooth et appareils associés
# Browsing history of Chrome and related browsers
t-ac3cbafa1961 = Historique de navigation de Chrome et de navigateurs apparentés
# without root rights it cannot be copied
t-361608db0c4b = sans droits root, cela ne peut pas être copié
# Course of the acquisition
t-1fe89ae2cca1 = Déroulement du prélèvement
# Devices that apps are associated with
t-9514c9c756dd = Appareils auxquels des applications sont associées
# Components of apps and what starts them
t-346d5569962e = Composants des applications et ce qui les lance
# Connections opened by apps (Intrusion Logging)
t-9b58099bfbe9 = Connexions ouvertes par les applications (Intrusion Logging)
# Databases that apps have open
t-e0a53015da37 = Bases de données que les applications ont ouvertes
# Device administrators and owners
t-50cb28a26939 = Administrateurs et propriétaires de l’appareil
# Hosts looked up by apps (Intrusion Logging)
t-ad9f26c7dfe1 = Hôtes cherchés par les applications (Intrusion Logging)
# Servers asked for the addresses of names
t-88dd63b2f0a2 = Serveurs à qui les adresses des noms sont demandées
# Index of crashes and starts that were put aside
t-2e41bc1dd70b = Index des plantages et des démarrages mis de côté
# Variables of the environment
t-c3f95ae12932 = Variables d’environnement
# Files of the phone
t-0e43b5e096c4 = Fichiers du téléphone
# Programs that start with the phone
t-1f7aec5f2791 = Programmes qui démarrent avec le téléphone
# without root rights they cannot be read
t-44a4a2aa48c9 = sans droits root, ils ne peuvent pas être lus
# Keyboards
t-775e3b125286 = Claviers
# Sessions of installation
t-d11b12bd1ca6 = Sessions d’installation
# Log of the kernel: USB peripherals, denials and faults
t-ae0f4a325330 = Journal du noyau : périphériques USB, refus et erreurs
# Packages with a part in the system, and changed ones
t-f40021a3005e = Paquets avec une partie dans le système, et paquets modifiés
# Lines of the system's log that matter for security
t-a896397e927f = Lignes du journal du système qui comptent pour la sécurité
# Extensions of Magisk and related tools
t-0db126bdd45f = Extensions de Magisk et d’outils apparentés
# only phones with a tool for root rights have them
t-2587405a8cf7 = seuls les téléphones avec un outil pour les droits root en ont
# Text messages (SMS)
t-bb334f016e23 = Messages texte (SMS)
# A backup holds them only when it was made of the telephony provider.
t-7f7832675666 = Une sauvegarde ne les contient que si elle a été faite du fournisseur de téléphonie.
# Mounted volumes
t-5e37e921156e = Volumes montés
# Multimedia messages (MMS)
t-8b24e0bdb6e8 = Messages multimédias (MMS)
# Network connections open when the bug report was made
t-079918075b9f = Connexions réseau ouvertes quand le rapport de bug a été fait
# Bytes over the network, by user number
t-7616d68176ee = Octets par le réseau, par numéro d’utilisateur
# Stacks of programs
t-78db9b0fc9a8 = Piles des programmes
# Apps that may read notifications
t-594287bf9787 = Applications qui peuvent lire les notifications
# Packages in the form for machines
t-10abd4cc9563 = Paquets sous la forme pour les machines
# Apps, with their files and signers
t-fffd921f60e3 = Applications, avec leurs fichiers et leurs signataires
# Installed packages
t-c71fae8a51dd = Paquets installés
# Changes of the platform for single packages
t-0948757c6f7c = Changements de la plateforme pour certains paquets
# Running processes
t-9627ca026834 = Processus en cours
# Head of the bug report
t-1fda22f4c68b = En-tête du rapport de bug
# Roles that apps hold
t-d5b1c05fadf0 = Rôles que tiennent des applications
# Android has roles from version 10 on
t-494cc49cbffb = Android a des rôles à partir de la version 10
# Programs that give root rights
t-7db7ff49d61f = Programmes qui donnent les droits root
# Log of USB and debugging on phones of Samsung
t-c52e143cb665 = Journal USB et de débogage sur les téléphones Samsung
# only phones of Samsung have it
t-73bf9f973634 = seuls les téléphones Samsung l’ont
# Lock of the screen
t-8ea8ee1b65c7 = Verrouillage de l’écran
# App that has the screen
t-2581ff9af6ca = Application qui a l’écran
# Security events (Intrusion Logging)
t-94b23b8b9c85 = Événements de sécurité (Intrusion Logging)
# Whether SELinux enforces its rules
t-7a1ae565490e = Si SELinux impose ses règles
# bug reports do not hold it
t-3253a5d45301 = les rapports de bug ne le contiennent pas
# Services of the system
t-8c7ecdc98420 = Services du système
# Settings of the device
t-e5a450bb3cd9 = Réglages de l’appareil
# System properties
t-c28fcf1afc06 = Propriétés du système
# Crashes of native code
t-3d2fa5f83783 = Plantages de code natif
# a bug report of an ordinary build may leave them out
t-f33e4d128408 = un rapport de bug d’une version ordinaire peut les laisser de côté
# Trust agents
t-d636e7d48882 = Agents de confiance
# Updates of the system
t-b4851cef240c = Mises à jour du système
# Use of apps, as the system counts it
t-622655b7db42 = Usage des applications, d’après le décompte du système
# USB port, attached peripherals and its log
t-35a053bd5258 = Port USB, périphériques branchés et son journal
# Android users and profiles
t-dfdf39d0f742 = Utilisateurs et profils Android
# VPNs of the device
t-4a782075f9a6 = VPN de l’appareil
# the service is there from Android 12 on
t-86d8f2abbec2 = le service existe à partir d’Android 12
# Wi-Fi networks that the device remembers, and its last connections
t-9d492cfec061 = Réseaux Wi-Fi que l’appareil garde en mémoire, et ses dernières connexions
# Accounts that are set up on the device
t-2d64ca88a5bc = Comptes configurés sur l’appareil
# Events noted by the Security framework
t-48cbb8ac9db3 = Événements notés par le framework Security
# backups do not hold it; a full file system does
t-41dd80534ad1 = les sauvegardes ne le contiennent pas ; un système de fichiers complet, si
# Builds of iOS seen in security events
t-69b23e3ab1df = Builds d’iOS vus dans des événements de sécurité
# Processes named in analytics of the system
t-b66d0de28f41 = Processus cités dans les données d’analyse du système
# backups do not hold it; a sysdiagnose or a full file system does
t-833b59e772a3 = les sauvegardes ne le contiennent pas ; un sysdiagnose ou un système de fichiers complet, si
# Applications that the App Store's service noted
t-2c1e58fcf8bd = Applications que le service de l’App Store a notées
# Applications as their stores describe them
t-d1ad64f7ccc4 = Applications telles que leurs boutiques les décrivent
# Structure of attached files
t-2660730f7449 = Structure des fichiers joints
# no attachment of these kinds is there, or messages are kept in iCloud
t-1a87cdabc51a = il n’y a pas de pièce jointe de ces sortes, ou les messages sont gardés dans iCloud
# Direct link to other Apple devices
t-ddf6fcae72a2 = Liaison directe avec d’autres appareils Apple
# backups do not hold it; a sysdiagnose does
t-ed4b035fdd51 = les sauvegardes ne le contiennent pas ; un sysdiagnose, si
# Device and backup, as the backup describes them
t-87c8e732d021 = Appareil et sauvegarde, tels que la sauvegarde les décrit
# Log of the battery, as a clock
t-32a257c869fd = Journal de la batterie, servant d’horloge
# Places of programs and libraries that were seen
t-b34d0a4c9a61 = Emplacements de programmes et de bibliothèques qui ont été vus
# backups do not hold it; a sysdiagnose of iOS 12 to 14 or a full file system does
t-37272190337f = les sauvegardes ne le contiennent pas ; un sysdiagnose d’iOS 12 à 14 ou un système de fichiers complet, si
# Streams about apps and states of the device
t-ebab08b05910 = Flux sur les applications et les états de l’appareil
# backups do not hold it; a full file system of iOS 15 or later does
t-e4a101965e0b = les sauvegardes ne le contiennent pas ; un système de fichiers complet d’iOS 15 ou plus récent, si
# Bluetooth devices that were paired or near
t-90f8f4dcf731 = Appareils Bluetooth qui ont été associés ou proches
# Bluetooth devices known during the collection
t-b991535ee40c = Appareils Bluetooth connus pendant la collecte
# Addresses in caches of applications and the system
t-06a56867a3ea = Adresses dans les caches d’applications et du système
# backups do not hold caches; it takes a full file system
t-1cb09fd77dcc = les sauvegardes ne contiennent pas de caches ; il faut un système de fichiers complet
# Calendar events and invitations
t-abf4937c4e16 = Événements et invitations du calendrier
# Calls that the device listed
t-d07fe81c463e = Appels que l’appareil a listés
# Site icons stored by Chrome and related browsers
t-442fbede44ba = Icônes de sites enregistrées par Chrome et des navigateurs apparentés
# Chrome may not be installed
t-f00328418cf2 = Chrome n’est peut-être pas installé
# Containers of apps in iCloud
t-dcc416593339 = Conteneurs d’applications dans iCloud
# Course of the collection of the sysdiagnose
t-d7bf0c5da56c = Déroulement de la collecte du sysdiagnose
# backups have no such collection
t-495136246b8b = les sauvegardes n’ont pas de telle collecte
# Configuration profiles and their settings
t-0000f6320955 = Profils de configuration et leurs réglages
# a device without configuration profiles has no such file
t-2412873c209d = un appareil sans profils de configuration n’a pas de tel fichier
# Contacts of the address book
t-7328603ca592 = Contacts du carnet d’adresses
# Starts and containers, as the container service logged them
t-f75a7391cf4e = Démarrages et conteneurs, d’après le journal du service des conteneurs
# Cookies of applications, without their values
t-97fa7c821ed7 = Cookies des applications, sans leurs valeurs
# List of diagnostic reports
t-1630281f24be = Liste des rapports de diagnostic
# Settings of crash reports
t-d958c7f1ee8d = Réglages des rapports de plantage
# many phones do not have it
t-fefc00b0ef97 = beaucoup de téléphones ne l’ont pas
# Crashes of processes
t-c1f71c570a03 = Plantages de processus
# Network usage by process
t-154349946bc1 = Usage du réseau par processus
# State of the registry of paired devices
t-951b54b34264 = État du registre des appareils jumelés
# no watch or other device may have been paired
t-d8d1f234ac47 = il n’y a peut-être eu ni montre ni autre appareil jumelé
# Diagnostic reports of all kinds
t-365e47f82bcf = Rapports de diagnostic de toutes sortes
# Restrictions that hold on the device
t-597939733d29 = Restrictions en vigueur sur l’appareil
# Databases of Signal and Telegram that are not read
t-7fed5f625268 = Bases de données de Signal et de Telegram qui ne sont pas lues
# neither application was installed, or it keeps its data out of the backup
t-8336542afa0a = aucune des deux applications n’était installée, ou elle garde ses données hors de la sauvegarde
# Settings of calls over the internet
t-0f6416342b70 = Réglages des appels par internet
# Names of all files
t-d16ce2df5147 = Noms de tous les fichiers
# Site icons stored by Firefox and related browsers
t-90ad083baba2 = Icônes de sites enregistrées par Firefox et des navigateurs apparentés
# Firefox may not be installed
t-9d7e4f2fcdad = Firefox n’est peut-être pas installé
# Browsing history of Firefox and related browsers
t-079204e21687 = Historique de navigation de Firefox et de navigateurs apparentés
# Applications that the home screen knows
t-7be915881591 = Applications que connaît l’écran d’accueil
# Files that were made, changed or removed
t-5d765c1bf728 = Fichiers créés, modifiés ou supprimés
# Settings of the whole device
t-dd0f769b708c = Réglages de tout l’appareil
# Addresses that HomeKit stored
t-88042aca6cc1 = Adresses que HomeKit a enregistrées
# Handles looked up by identity services
t-466c2d324bb9 = Identifiants cherchés par les services d’identité
# Settings of the decoder of pictures
t-6ef339fa0374 = Réglages du décodeur d’images
# Updates of iOS that were put on or taken back
t-55febbfdeb66 = Mises à jour d’iOS installées ou retirées
# backups do not hold it; a full file system of iOS 26 or later does
t-60fa5008438e = les sauvegardes ne le contiennent pas ; un système de fichiers complet d’iOS 26 ou plus récent, si
# Interactions with people, as applications reported them
t-b055e8582d6c = Interactions avec des personnes, telles que les applications les ont signalées
# recent systems keep it out of the backup
t-5918af92c843 = les systèmes récents le gardent hors de la sauvegarde
# Registry of hardware, and accessories
t-ef4bf573abc0 = Registre du matériel, et accessoires
# Processes by memory priority
t-b15d181022d4 = Processus par priorité de mémoire
# State of Contact Key Verification
t-570a3e18a810 = État de la Vérification des clés de contact
# Programs that asked for the keyboard
t-76bf1f74855b = Programmes qui ont demandé le clavier
# Use of apps and states of the device
t-d0d07cc8f5e7 = Usage des applications et états de l’appareil
# Wi-Fi networks that the device remembers
t-8561f78974ef = Réseaux Wi-Fi que l’appareil garde en mémoire
# Services of the system that were switched off
t-f5caa06574aa = Services du système qui ont été désactivés
# Programs that asked for the position
t-dc5946fd6e53 = Programmes qui ont demandé la position
# Pairings and requests of computers
t-57eccfd9e2fd = Jumelages et demandes d’ordinateurs
# Starts and shutdowns, as the logging service noted them
t-499ecd95afe2 = Démarrages et extinctions, d’après le service de journalisation
# Settings forced by management
t-73d86306e94b = Réglages imposés par la gestion
# a device on which no setting is forced has no such file
t-82e0cba145de = un appareil sur lequel aucun réglage n’est imposé n’a pas de tel fichier
# Files that the backup lists
t-379eb2e3f3b6 = Fichiers que liste la sauvegarde
# Files in messages
t-11f9d8fc381c = Fichiers dans les messages
# SMS, MMS and iMessages
t-bdc7b8a62c91 = SMS, MMS et iMessages
# Builds and upgrades, as the activation service logged them
t-ef88afafbab9 = Builds et mises à niveau, d’après le journal du service d’activation
# Backups made of the device, and restored to it
t-d8f62da480f2 = Sauvegardes faites de l’appareil, et restaurées sur lui
# Apps installed and removed, as the installer logged it
t-fe36041e63f0 = Applications installées et supprimées, d’après le journal de l’installateur
# backups hold at most a small part of it; a sysdiagnose has it
t-4241fb75139e = les sauvegardes n’en contiennent au plus qu’une petite partie ; un sysdiagnose l’a
# Network usage by process and network
t-ecab22cb7b8d = Usage du réseau par processus et par réseau
# most backups do not hold it; a full file system does
t-1c12e893108c = la plupart des sauvegardes ne le contiennent pas ; un système de fichiers complet, si
# Network connections open during the collection
t-0938d03dea86 = Connexions réseau ouvertes pendant la collecte
# VPNs, filters and resolvers that are set up
t-42532078f2a3 = VPN, filtres et résolveurs qui sont configurés
# Network interfaces during the collection
t-b80529da675b = Interfaces réseau pendant la collecte
# Neighbours in the local network during the collection
t-30a341f9700e = Voisins dans le réseau local pendant la collecte
# Proxies and resolvers of network services
t-78b20157de7b = Proxys et résolveurs des services réseau
# Names that people share with their messages
t-5b9c1e8b7d05 = Noms que des gens partagent avec leurs messages
# Settings for notifications, by application
t-d8d4295e22a2 = Réglages des notifications, par application
# Daily count of network use by process
t-f4fef637aeb1 = Décompte quotidien de l’usage du réseau par processus
# Property lists of the system
t-84cf73befb3c = Listes de propriétés du système
# backups do not hold it in this form; a sysdiagnose does
t-5704702f33c5 = les sauvegardes ne le contiennent pas sous cette forme ; un sysdiagnose, si
# Trusted computers and backups made with them
t-cd3172f35894 = Ordinateurs de confiance et sauvegardes faites avec eux
# Kernel panics and forced restarts
t-97cac4b3a9c5 = Paniques du noyau et redémarrages forcés
# Power log
t-7e80fcc3f387 = Journal d’énergie
# Accesses that App Privacy Report noted
t-819c1ec6e545 = Accès notés par le rapport de confidentialité des apps
# backups do not hold it; a full file system does, when the report was on
t-d4f404f68416 = les sauvegardes ne le contiennent pas ; un système de fichiers complet, si, quand le rapport était activé
# Running processes (ps)
t-8ae0e76bc9c0 = Processus en cours (ps)
# Processes in snapshots of diagnostic reports
t-91685c74e767 = Processus dans les instantanés des rapports de diagnostic
# Running processes with their threads (ps)
t-def853cc8c7b = Processus en cours avec leurs fils d’exécution (ps)
# Configuration profiles coming and going
t-3ac68c4e4c62 = Arrivées et départs de profils de configuration
# a device to which no configuration profile ever came may have no such file
t-463cd86e743e = un appareil sur lequel aucun profil de configuration n’est jamais venu peut ne pas avoir de tel fichier
# Supervision, management and forced settings
t-da4b74290451 = Supervision, gestion et réglages imposés
# People and places that were used lately
t-e8e88fbee36c = Personnes et lieux utilisés récemment
# Device as it describes itself to others, and its services
t-4957978b4214 = L’appareil tel qu’il se décrit aux autres, et ses services
# backups do not hold it; a sysdiagnose of iOS 15 or later does
t-d7b56bd20e50 = les sauvegardes ne le contiennent pas ; un sysdiagnose d’iOS 15 ou plus récent, si
# Counters of unexpected restarts
t-fff3ca39e61c = Compteurs de redémarrages inattendus
# Processes that used more than their share
t-4911ba138d6e = Processus qui ont utilisé plus que leur part
# Tabs of Safari and their pages
t-98c3a1e32bc6 = Onglets de Safari et leurs pages
# Tabs of Safari on other devices of the account
t-31088b3e425d = Onglets de Safari sur d’autres appareils du compte
# Downloads of Safari
t-6d9159d003fc = Téléchargements de Safari
# Safari may never have downloaded a file
t-cd3cea233a66 = Safari n’a peut-être jamais téléchargé de fichier
# Site icons stored by Safari
t-06361b897da8 = Icônes de sites enregistrées par Safari
# backups do not hold it; it takes a full file system
t-7e80c6a56cda = les sauvegardes ne le contiennent pas ; il faut un système de fichiers complet
# Safari browsing history
t-be4869f61658 = Historique de navigation de Safari
# Open, private and recently closed tabs of Safari
t-bfebd2f8589c = Onglets de Safari ouverts, privés et fermés récemment
# Use of apps and pages by the hour
t-f330851c4d1d = Usage des applications et des pages par heure
# Events of the security services
t-efcba34c24c2 = Événements des services de sécurité
# Libraries in the caches of shared code
t-2ea0f840bcb1 = Bibliothèques dans les caches de code partagé
# Web sites that apps name as theirs
t-598da1d684a0 = Sites web que des applications désignent comme les leurs
# Shortcuts and automations
t-2e135fde2d43 = Raccourcis et automatisations
# no shortcut was ever made
t-0dfed695cfd1 = aucun raccourci n’a jamais été créé
# Processes still running at shutdown
t-2bc745dda880 = Processus encore en cours à l’extinction
# Settings of the system's updates
t-81a6a9763f7f = Réglages des mises à jour du système
# Samples of running processes (spindump)
t-c72e52bf3932 = Échantillons de processus en cours (spindump)
# Downloads of the stores, with their addresses
t-de9e80f6e099 = Téléchargements des boutiques, avec leurs adresses
# Applications that the store's service dealt with
t-0a5b3a50999e = Applications que le service de la boutique a traitées
# backups leave it out
t-cc598121f8ff = les sauvegardes le laissent de côté
# Apps that the App Store installed or updated
t-6981dfe3ac0e = Applications que l’App Store a installées ou mises à jour
# State of the kernel and its protections
t-70d037e0735b = État du noyau et de ses protections
# Installed version of the system
t-4f7568736285 = Version installée du système
# backups do not hold it: they tell the version themselves
t-55f4479d6858 = les sauvegardes ne le contiennent pas : elles indiquent elles-mêmes la version
# Tasks of the kernel
t-25d3731fa0a0 = Tâches du noyau
# Stored permission decisions
t-bdaea9e623ba = Décisions d’autorisation enregistrées
# Certificates added to those that the system trusts
t-fd6ca60c1349 = Certificats ajoutés à ceux auxquels le système fait confiance
# Devices in the circle of the Apple Account
t-5f533be854a0 = Appareils dans le cercle du compte Apple
# Span of the unified log
t-eed9f854868d = Période couverte par le journal unifié
# Paths of binaries that the unified log knows
t-df5dd0d4f9da = Chemins de fichiers binaires que connaît le journal unifié
# Boots and steps of the clock in the unified log
t-518001925d4d = Démarrages et sauts de l’horloge dans le journal unifié
# Messages of the unified log about programs
t-072392106c0b = Messages du journal unifié sur des programmes
# Processes that wrote into the unified log
t-a7fa1e9fde49 = Processus qui ont écrit dans le journal unifié
# Programs that wrote most into the unified log
t-62c0d163f665 = Programmes qui ont le plus écrit dans le journal unifié
# Devices attached over USB
t-29c11f980c88 = Appareils branchés par USB
# Versions of iOS that wrote reports
t-906044c68d4e = Versions d’iOS qui ont écrit des rapports
# Calls, numbers and messages of Viber
t-f6898b761db9 = Appels, numéros et messages de Viber
# Viber was not installed, or keeps its data out of the backup
t-578dbc58f378 = Viber n’était pas installé, ou garde ses données hors de la sauvegarde
# Web pages on the home screen
t-42911e7fdc9d = Pages web sur l’écran d’accueil
# there may be no web page on the home screen
t-1eb613454842 = il n’y a peut-être aucune page web sur l’écran d’accueil
# Domains seen by WebKit in each application
t-bf7443f54ad8 = Domaines vus par WebKit dans chaque application
# Domains seen by WebKit in each application, older form
t-453f25840ca0 = Domaines vus par WebKit dans chaque application, forme plus ancienne
# only older systems write it
t-c77d397735fd = seuls les systèmes plus anciens l’écrivent
# Sites that stored data in each application
t-20ac88e09271 = Sites qui ont enregistré des données dans chaque application
# backups hold little of it; it takes a full file system
t-16ed7ad49188 = les sauvegardes en contiennent peu ; il faut un système de fichiers complet
# Calls that WhatsApp listed
t-3466efa93e63 = Appels que WhatsApp a listés
# WhatsApp was not installed, or keeps its data out of the backup
t-3e7ce8198675 = WhatsApp n’était pas installé, ou garde ses données hors de la sauvegarde
# WhatsApp contacts and identifiers
t-83a86250c7e5 = Contacts et identifiants WhatsApp
# WhatsApp messages and chats
t-2421eaffa2de = Messages et discussions WhatsApp
# Wi-Fi networks of the last time
t-780a52525b8e = Réseaux Wi-Fi de la dernière fois
# Wi-Fi networks in reach
t-ab8653c43b8a = Réseaux Wi-Fi à portée
# Passwords of Wi-Fi networks in the keychain
t-8ff7eb40e0cc = Mots de passe de réseaux Wi-Fi dans le trousseau
# backups without encryption leave it out
t-952ce13ff187 = les sauvegardes sans chiffrement le laissent de côté
# it is read only when asked for, with --log-messages
t-9d51257c5c30 = il n’est lu que sur demande, avec --log-messages
# A sysdiagnose holds the state of a phone at one moment and logs of the days before it, but no messages, calls or visits
t-af0ceae144f4 = Un sysdiagnose contient l’état d’un téléphone à un moment et des journaux des jours d’avant, mais pas de messages, d’appels ni de visites
# A backup made without encryption lacks several kinds of data
t-fbeee5930d04 = Il manque plusieurs sortes de données dans une sauvegarde faite sans chiffrement
# An Android backup holds only what apps let be backed up: of most devices messages and settings, but no calls, no list of all apps and no logs
t-62972f21dbd7 = Une sauvegarde Android contient seulement ce que les applications laissent sauvegarder : pour la plupart des appareils, des messages et des réglages, mais pas d’appels, pas de liste de toutes les applications et pas de journaux
# A bug report holds the state of a device at one moment and logs of the hours before it, but no messages, no calls and no files of apps
t-b90574543ae9 = Un rapport de bug contient l’état d’un appareil à un moment et des journaux des heures d’avant, mais pas de messages, pas d’appels et pas de fichiers d’applications
# An acquisition made over adb without root holds what the shell of Android may see: no files of apps
t-e80ce51c4ad8 = Un prélèvement fait par adb sans root contient ce que le shell d’Android peut voir : pas de fichiers d’applications
# Intrusion Logs hold security events, host names and connections of the days for which the owner had them on, and nothing else
t-c670e8d13261 = Les journaux d’Intrusion Logging contiennent des événements de sécurité, des noms d’hôtes et des connexions des jours où la personne propriétaire les avait activés, et rien d’autre
# A copy of a file system holds what its program could reach, perhaps a part
t-7e5f504090be = Une copie d’un système de fichiers contient ce que son programme pouvait atteindre, peut-être une partie
# The rule is too wide, and ordinary files meet it, too.
t-a377622e529d = La règle est trop large, et des fichiers ordinaires y répondent aussi.
# The file only tells of what the rule looks for, as a report or a list of signs does.
t-f796060fca93 = Le fichier ne fait que parler de ce que cherche la règle, comme le fait un rapport ou une liste de signes.
# Ask who wrote the rule what it looks for and how sure it is.
t-4c0faa295648 = Demandez à qui a écrit la règle ce qu’elle cherche et à quel point on peut s’y fier.
# Have a digital-security helpline look at the file; it is kept in the acquisition.
t-96901bdec6d4 = Faites regarder le fichier par une ligne d’assistance en sécurité numérique ; il est gardé dans le prélèvement.
# All of them help without charge. Write from another device than the phone in question.
t-86f053a8faf0 = Toutes aident gratuitement. Écrivez depuis un autre appareil que le téléphone en question.
# activists, human rights defenders, journalists, bloggers, media and other civil society organisations
t-228074f92dc1 = militants, défenseurs des droits humains, journalistes, blogueurs, médias et autres organisations de la société civile
# Day and night, every day. Apple's own notice about spyware names this helpline. First answer within about two hours; then they ask who you are before they help.
t-e5412e9307b3 = Jour et nuit, tous les jours. L’avis d’Apple sur les logiciels espions cite cette ligne d’assistance. Première réponse en deux heures environ ; ensuite, on vous demande qui vous êtes avant de vous aider.
# human rights defenders, activists, journalists and other members of civil society
t-e9d099aad93a = défenseurs des droits humains, militants, journalistes et autres membres de la société civile
# Examines devices for spyware and knows signs that are not public.
t-0dc98fee2a18 = Examine des appareils à la recherche de logiciels espions et connaît des signes qui ne sont pas publics.
# journalists
t-9c82da9dd76d = journalistes
# Examines devices of journalists. They ask who you are, in which country, and what makes you suspect something. For an emergency they point to the Access Now helpline.
t-bd1447f9dc3f = Examine les appareils de journalistes. On vous demande qui vous êtes, dans quel pays, et ce qui vous fait soupçonner quelque chose. Pour une urgence, on y renvoie à la ligne d’assistance d’Access Now.
# Emergency help for journalists in danger.
t-11c8a6b1f753 = Aide d’urgence pour les journalistes en danger.
# human rights defenders
t-fd613f122945 = défenseurs des droits humains
# Emergency help for human rights defenders in danger.
t-1e04849d32cf = Aide d’urgence pour les défenseurs des droits humains en danger.
# civil society; a network of helpers in many countries
t-10c911893c5f = société civile ; un réseau d’aide dans de nombreux pays
# Through it you may find a member near you who speaks your language.
t-73f2dce38f47 = Par ce réseau, vous pouvez trouver un membre près de chez vous qui parle votre langue.
# A camera, a scanner or a program for pictures gave it this name.
t-640608c921ca = Un appareil photo, un scanner ou un programme d’images lui a donné ce nom.
# A picture or document has a structure that published attacks needed
t-4a19def13b70 = Une image ou un document a une structure dont des attaques publiées avaient besoin
# A picture with another name than its kind carries files for the folder of an app
t-0cb38ce88063 = Une image dont le nom n’est pas celui de son type porte des fichiers pour le dossier d’une app
# A raw picture has the name of an ordinary one
t-21bc83d785f8 = Une image brute porte le nom d’une image ordinaire
# A researcher or a tester sent such a file.
t-4f89d2f911f7 = Une personne qui fait des recherches ou des tests a envoyé un tel fichier.
# An archive is glued to the end of this picture. Programs that show the picture do not see it. People hide files in pictures in this way for fun, and a published attack on phones of Samsung brought its programs so.
t-587640e0f40c = Une archive est collée à la fin de cette image. Les programmes qui montrent l’image ne la voient pas. Des gens cachent ainsi des fichiers dans des images pour s’amuser, et une attaque publiée contre des téléphones Samsung a apporté ses programmes de cette façon.
# An archive is hidden behind a picture
t-24545e3d7c8f = Une archive est cachée derrière une image
# An archive is hidden behind an attached picture
t-74f252594644 = Une archive est cachée derrière une image jointe
# Ask whether the owner knows the picture and who sent it.
t-54254a86d098 = Demandez si la personne propriétaire connaît l’image et qui l’a envoyée.
# Inside of this file is a structure that makes careless programs write beyond their memory. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-59870f371c6b = Dans ce fichier se trouve une structure qui fait écrire des programmes peu soigneux au-delà de leur mémoire. Les programmes qui créent des images et des documents ne l’écrivent pas. Des attaques qui ne demandaient aucune action de la personne propriétaire l’ont fait (de 2021 à 2025). Un seul fichier de ce genre ne dit pas si l’attaque a fonctionné.
# Somebody hid files behind the picture for fun, or a program for raw pictures added its own data.
t-f1f3df6dcfa2 = Quelqu’un a caché des fichiers derrière l’image pour s’amuser, ou un programme d’images brutes a ajouté des données à lui.
# Structure of pictures and documents
t-9852c9a4ccac = Structure des images et des documents
# This file is called like an ordinary picture and is a raw one (TIFF or DNG), which phones and messengers hardly ever send. A published attack on phones of Samsung came under such names. Some programs name their raw pictures so, too.
t-84792e0b56ab = Ce fichier est nommé comme une image ordinaire et c’est une image brute (TIFF ou DNG), que les téléphones et les messageries n’envoient presque jamais. Une attaque publiée contre des téléphones Samsung est venue sous de tels noms. Certains programmes nomment aussi leurs images brutes ainsi.
# This file is called like an ordinary picture and is another kind of picture, and behind it lies an archive whose names lie in the folder of an app. Two independent facts meet here. A published attack on phones of Samsung came in this way over a messenger in 2024 and 2025. The file alone does not tell whether the attack worked.
t-ba814af07224 = Ce fichier est nommé comme une image ordinaire et c’est un autre type d’image, et derrière lui se trouve une archive dont les noms sont dans le dossier d’une app. Deux faits indépendants se rejoignent ici. Une attaque publiée contre des téléphones Samsung est venue de cette façon par une messagerie en 2024 et 2025. Le fichier seul ne dit pas si l’attaque a fonctionné.
# Apps, by all sources together
t-c57648bc1e23 = Apps, d’après toutes les sources ensemble
# Files, by YARA rules that were given
t-a979002e46f1 = Fichiers, d’après les règles YARA qui ont été données
# Programs that were seen, by all sources together
t-9b3503649e14 = Programmes qui ont été vus, d’après toutes les sources ensemble
# Bluetooth connected
t-8bcb4cb1413f = Bluetooth connecté
# Bluetooth crashed
t-80dde65bcb84 = Bluetooth a planté
# Bluetooth disconnected
t-cd7d40e6bf33 = Bluetooth déconnecté
# Bluetooth switched off
t-14f83c76a369 = Bluetooth désactivé
# Bluetooth switched on
t-4b7cd9b7ed13 = Bluetooth activé
# NFC switched off
t-7ea7f3324f4d = NFC désactivé
# NFC switched on
t-767c28e841ec = NFC activé
# SELinux changed its mode
t-e6d423481e20 = SELinux a changé de mode
# USB carried data first, as the history of the battery has it
t-0686a33b7b74 = l’USB a transporté des données pour la première fois, d’après l’historique de la batterie
# USB peripheral attached
t-fbb682bdfe7c = périphérique USB branché
# USB peripheral removed
t-c13ed1c4db8c = périphérique USB retiré
# VPN changed
t-b86feaa98a10 = VPN modifié
# VPN, by a line of the log
t-a501dcde2283 = VPN, d’après une ligne du journal
# Wi-Fi connected
t-60554adcaf7c = Wi-Fi connecté
# Wi-Fi disconnected
t-85fb40794fe8 = Wi-Fi déconnecté
# Wi-Fi network added
t-9b59c4665660 = réseau Wi-Fi ajouté
# Wi-Fi network added or changed
t-1d45535c8244 = réseau Wi-Fi ajouté ou modifié
# Wi-Fi network last joined by a person
t-cbecbad58b2c = dernière fois qu’une personne a rejoint le réseau Wi-Fi
# Wi-Fi network last joined by the device itself
t-8f0ffc086cf8 = dernière fois que l’appareil a rejoint seul le réseau Wi-Fi
# Wi-Fi network noted
t-bfe4c60fe30c = réseau Wi-Fi noté
# a computer used the phone
t-005873e18d50 = un ordinateur a utilisé le téléphone
# about text changed
t-d2eef2655458 = texte de présentation modifié
# about text expires
t-fd9ac85b4a12 = le texte de présentation expire
# access noted by App Privacy Report
t-e334f3e88be6 = accès noté par le rapport de confidentialité des apps
# accessibility, by a line of the log
t-d28f91a4dd45 = accessibilité, d’après une ligne du journal
# accessory connected
t-0bc0f7f64884 = accessoire branché
# accessory disconnected
t-6378aef11e17 = accessoire débranché
# account changed
t-8803be3f0e9e = compte modifié
# account set up
t-4c086ca84750 = compte configuré
# acquisition begun
t-ef2667d3cc8d = prélèvement commencé
# acquisition ended
t-67e5298f25b5 = prélèvement terminé
# activation service started
t-9693bbd6c21d = service d’activation démarré
# adb shell opened
t-9218dca741ac = console adb ouverte
# address used
t-bf1c571af526 = adresse utilisée
# analytics collected
t-5eecb1aa6d21 = données d’analyse recueillies
# answer from the network stored
t-1c9319a96b3b = réponse du réseau enregistrée
# app came to the screen
t-d432d5b73abd = une application est venue à l’écran
# app crashed
t-c8a8c67ab996 = une application a planté
# app deleted
t-17cf806e3e70 = application effacée
# app did not answer
t-679b55fa2cf3 = une application n’a pas répondu
# app first on the screen, as the history of the battery has it
t-d3e65cdcdc8e = une application à l’écran pour la première fois, d’après l’historique de la batterie
# app in front
t-666e4000ed1d = application au premier plan
# app in front or left
t-f16d8c97cab1 = application venue au premier plan ou quittée
# app installed
t-fdd2029c1b52 = application installée
# app installed first
t-8048826e3262 = application installée la première fois
# app installed or updated
t-70a9e6a31bf4 = application installée ou mise à jour
# app installed or updated by the store
t-b102c76d0276 = application installée ou mise à jour par la boutique
# app last used
t-f274e2acb1a6 = application utilisée pour la dernière fois
# app process started
t-efefb9302031 = processus d’une application démarré
# app put on the device
t-484dd3f5029a = application mise sur l’appareil
# app stopped by force
t-9f09eec565eb = application arrêtée de force
# app that did not answer put aside
t-e1a951047d31 = application sans réponse mise de côté
# app uninstalled
t-2b49074b6517 = application désinstallée
# app used
t-48e99ddabb5f = application utilisée
# application bought or loaded
t-32fb07652748 = application achetée ou téléchargée
# application installed
t-087403f6e170 = application installée
# application installed or updated
t-0d066cc96d81 = application installée ou mise à jour
# application removed
t-7e83d7d56f00 = application supprimée
# attachment received
t-ce60e27002f6 = pièce jointe reçue
# attachment sent
t-db8550d2c642 = pièce jointe envoyée
# attachment transfer started
t-c3024ce9d52a = transfert d’une pièce jointe commencé
# attempt to unlock
t-fce5e8a636b2 = tentative de déverrouillage
# backup
t-54d00d867758 = sauvegarde
# backup attempted
t-b41d89c3071e = sauvegarde tentée
# backup made
t-458bc74af06d = sauvegarde faite
# backup status written
t-133b10d02d52 = état de la sauvegarde écrit
# backup switched by an administrator
t-561cc5be3a32 = sauvegarde activée ou désactivée par un administrateur
# backups to iCloud switched on
t-01678c310977 = sauvegardes vers iCloud activées
# began to get large moves
t-c2acc6d05c98 = a commencé à recevoir les grands déplacements
# began to get the position
t-8171122c762f = a commencé à recevoir la position
# began to get visits
t-904b70650cc4 = a commencé à recevoir les visites
# began to use the position
t-4d602c4126d0 = a commencé à utiliser la position
# began to watch a place
t-67e1d82e35e3 = a commencé à surveiller un lieu
# began to watch beacons
t-85bf242fdb58 = a commencé à surveiller des balises
# beginning of deleted browsing history
t-0a0e69a3afcc = début de l’historique de navigation effacé
# bug report made
t-66fc7be2e3cb = rapport de bug fait
# build of iOS first seen
t-d591d03267c4 = version interne d’iOS vue pour la première fois
# calendar event begins
t-aeb5240c0d43 = un événement du calendrier commence
# calendar event changed
t-f4cf1d25841c = événement du calendrier modifié
# calendar event created
t-b877a1b98483 = événement du calendrier créé
# calendar event ends
t-907df9aa81d1 = un événement du calendrier se termine
# call answered
t-a3270a0e86bc = appel pris
# call made
t-06a854866b1e = appel passé
# call missed
t-5f7f59e03184 = appel manqué
# call not answered
t-a74766bd54f7 = appel sans réponse
# call over the internet began
t-26fbbb30bbdf = un appel par internet a commencé
# call received
t-6aef00d7799b = appel reçu
# call received or made
t-98dfa42691ea = appel reçu ou passé
# camera switched off
t-787cf45af832 = appareil photo désactivé
# camera switched on
t-aa4f45614e4d = appareil photo activé
# camera used
t-13fc34a5ddd7 = appareil photo utilisé
# certificate authority added
t-a1b098b60098 = autorité de certification ajoutée
# certificate authority removed
t-0cf18601ee7c = autorité de certification supprimée
# certificate refused
t-e3165c704aec = certificat refusé
# client of the location service
t-601f8261caa1 = client du service de localisation
# clock of the phone set
t-4bb613de29cf = horloge du téléphone réglée
# clock set back
t-bbb3eb80e0f0 = horloge reculée
# clock was set
t-d567020440c3 = l’horloge a été réglée
# code from an unusual place was loaded
t-6e78fae962e9 = du code a été chargé depuis un endroit inhabituel
# command over adb
t-49dd0b31a12a = commande par adb
# companion device approved
t-66cf79f1d600 = appareil compagnon accepté
# companion device connected
t-7daaafc09606 = appareil compagnon connecté
# complexity of passwords set
t-d71c5e9acc4e = complexité des mots de passe fixée
# computer asked to debug the phone
t-f4ee889b425c = un ordinateur a demandé à déboguer le téléphone
# computer connected over adb last
t-89cd6bdca284 = dernière connexion d’un ordinateur par adb
# configuration profile changed
t-12db076a7ffd = profil de configuration modifié
# configuration profile put on the device
t-7182dea3e923 = profil de configuration mis sur l’appareil
# connected to a Wi-Fi network
t-c7d6d3d2612a = connecté à un réseau Wi-Fi
# connection in the power log
t-27210a41f98c = connexion dans le journal d’énergie
# connection opened
t-b3a58db60ac4 = connexion ouverte
# contact changed
t-ae6649e23eb0 = contact modifié
# contact created
t-473202b0b711 = contact créé
# contact updated
t-eba3e5d16da2 = contact mis à jour
# container not served
t-3897c50a8aba = conteneur non fourni
# container of an app made
t-da44dd43a2a1 = conteneur d’une application créé
# container of an app removed
t-174c35d8d25e = conteneur d’une application supprimé
# containers tidied up
t-84fbffe2573a = conteneurs rangés
# conversation changed
t-b90045e0352d = conversation modifiée
# cookie made
t-9a40d6be43a5 = cookie créé
# crash put aside
t-70192ef19862 = plantage mis de côté
# daemon of iCloud Drive started
t-d54265920a87 = service d’iCloud Drive démarré
# date in a property list
t-1801f207d9eb = date dans une liste de propriétés
# date stored beside an address of HomeKit
t-abf8cafb3ad6 = date enregistrée à côté d’une adresse de HomeKit
# date stored in preferences
t-7239eb4fa9c6 = date enregistrée dans les préférences
# debugging, by a line of the log
t-1612182ce96d = débogage, d’après une ligne du journal
# deleted calendar event begins
t-5c1b719d8ee7 = un événement effacé du calendrier commence
# device administration, by a line of the log
t-adb77fe7dac3 = administration de l’appareil, d’après une ligne du journal
# device locked
t-ea23a3e71888 = appareil verrouillé
# device locked by an administrator
t-f8f2e06dfdb4 = appareil verrouillé par un administrateur
# device restored from a backup
t-87c78f25fd15 = appareil restauré depuis une sauvegarde
# device set up anew
t-08d492ff374e = appareil configuré à neuf
# device shut down
t-0d2dd40b7fd7 = appareil éteint
# device started
t-2fcf63f87aa3 = appareil démarré
# device told about its tabs
t-94f1b104bce7 = un appareil a communiqué ses onglets
# diagnostic report listed
t-1223ffd4129f = rapport de diagnostic listé
# diagnostic report written
t-319a261e3da7 = rapport de diagnostic écrit
# disappearing messages set
t-654bae583515 = messages éphémères réglés
# domain last seen by WebKit
t-37e18d3c178c = domaine vu pour la dernière fois par WebKit
# download begun
t-fab2fd8ef252 = téléchargement commencé
# download finished
t-468b2ae55e81 = téléchargement terminé
# end of deleted browsing history
t-4ad3564d9a81 = fin de l’historique de navigation effacé
# erasing the device failed
t-b353627c3079 = l’effacement de l’appareil a échoué
# event of a security service
t-04cac4a7c4c4 = événement d’un service de sécurité
# event that is not understood
t-d0433fced565 = événement non compris
# expiry of passwords set
t-1f56a237a200 = expiration des mots de passe fixée
# fault of the kernel
t-b0c59d31b6f1 = erreur du noyau
# features of the lock screen switched off
t-59196100fa6b = fonctions de l’écran de verrouillage désactivées
# file copied from the device over adb
t-845303a97831 = fichier copié depuis l’appareil par adb
# file copied to the device over adb
t-f9456c02b673 = fichier copié vers l’appareil par adb
# file created
t-edbe0d8d3f53 = fichier créé
# file created, modified
t-825989d3342b = fichier créé, modifié
# file created, modified, status changed
t-0d4027c442df = fichier créé, modifié, état changé
# file created, status changed
t-96e9105534e5 = fichier créé, état changé
# file modified
t-b21cb869bcfd = fichier modifié
# file modified, status changed
t-2f5d0a505a78 = fichier modifié, état changé
# file of the unified log begun
t-94b23498bc5f = fichier du journal unifié commencé
# file state changed
t-11d0b11a0292 = état du fichier changé
# file status changed
t-6fe16da437e3 = statut du fichier changé
# first interaction from contact
t-5e74a0f19d46 = première interaction du contact
# first interaction received with contact
t-486ec11a7039 = première interaction reçue avec le contact
# first interaction to contact
t-142eaecd82ec = première interaction vers le contact
# first stored message of chat
t-871f17dc5367 = premier message conservé de la discussion
# form of passwords set
t-1938454284ef = forme des mots de passe fixée
# group created
t-1b1d186fb7fd = groupe créé
# handle looked up
t-fd5991dfc032 = identifiant recherché
# history of passwords set
t-5c149ee34fdc = historique des mots de passe fixé
# host looked up
t-12966eb44ce9 = nom de serveur recherché
# hour in which an app or page was used
t-51a79111f154 = heure où une application ou une page a été utilisée
# installation of an app failed
t-8cd99c5d9c47 = l’installation d’une application a échoué
# installation of an app requested
t-f52f8c326f92 = installation d’une application demandée
# installation of application begun
t-a61e3dffc727 = installation de l’application commencée
# interaction ended
t-b67a41fcf9f1 = interaction terminée
# interaction started
t-5beb4785cda8 = interaction commencée
# kernel stopped
t-8043c768d6ad = le noyau s’est arrêté
# key destroyed
t-ea98bc97f386 = clé détruite
# key generated
t-a9bc824a5dc5 = clé générée
# key imported
t-85882846d0eb = clé importée
# key in the key store is damaged
t-ac609041c2d8 = une clé du magasin de clés est endommagée
# keyboard last asked for
t-eca42091decd = dernière demande du clavier
# last backup
t-6b2be7b21a5b = dernière sauvegarde
# last backup to a computer
t-8206efac5f86 = dernière sauvegarde sur un ordinateur
# last backup to iCloud
t-afffbfca41b1 = dernière sauvegarde vers iCloud
# last connected to a Wi-Fi access point
t-1354fba3afa0 = dernière connexion à un point d’accès Wi-Fi
# last interaction from contact
t-6a2a0aa600a1 = dernière interaction du contact
# last interaction received with contact
t-7b84dd08e9e4 = dernière interaction reçue avec le contact
# last interaction to contact
t-83ee12c66844 = dernière interaction vers le contact
# last message of chat
t-e1c9f7020f31 = dernier message de la discussion
# line in the log of the USB port
t-3894f45e6527 = ligne du journal du port USB
# line with a word of a known attack
t-d3fdd55dbdbd = ligne avec un mot d’une attaque connue
# lock changed
t-57cb51928867 = verrouillage changé
# lock screen gone
t-1bd9db22f97f = écran de verrouillage disparu
# lock screen left
t-b68dcae647b8 = écran de verrouillage quitté
# lock screen shown
t-3c7b9682ef0e = écran de verrouillage affiché
# log of the kernel put aside
t-814936c9fee1 = journal du noyau mis de côté
# longest time to the screen lock set
t-4c79fb32fc7b = délai maximal avant verrouillage de l’écran fixé
# managed setting changed
t-2fad2b3db890 = réglage géré modifié
# medium mounted
t-217ed0116bad = support monté
# medium unmounted
t-9f2314d6a90e = support démonté
# message deleted
t-508777f70f8c = message effacé
# message delivered
t-48c306fed377 = message remis
# message edited
t-c9936d35dfb7 = message modifié
# message noted, and not sent by then
t-c2702536a189 = message noté, et pas envoyé à ce moment
# message of the unified log
t-35c16b60ce4c = message du journal unifié
# message read
t-5cfe36454c8c = message lu
# message read by recipient
t-32ba089613fa = message lu par son destinataire
# message received
t-23150d511b2c = message reçu
# message received or sent
t-a16e207b5dcc = message reçu ou envoyé
# message sent
t-6607660755f9 = message envoyé
# message sent by the other side
t-8407457c11ad = message envoyé par l’autre partie
# message taken back
t-9e40c8afe6a7 = message repris
# most attempts at the password set
t-99af1395a7ff = nombre maximal d’essais du mot de passe fixé
# network first used
t-09c09d4df084 = réseau utilisé pour la première fois
# network last used
t-9ea4b8a49a1f = réseau utilisé pour la dernière fois
# network usage counted
t-4f5a49b62e13 = usage du réseau compté
# network usage counted for a process without entry
t-ba54c1ed44fc = usage du réseau compté pour un processus sans entrée
# network use counted
t-0b3b2f107797 = utilisation du réseau comptée
# network use in the power log
t-421525f38d94 = usage du réseau dans le journal d’énergie
# noted by the service for updates
t-9bc89171bf2f = noté par le service de mises à jour
# notification of domain last touched
t-7212053908f7 = dernière interaction avec une notification du domaine
# number and identifier paired
t-71ef1d894548 = numéro et identifiant associés
# operation refused to an app
t-715a6c873736 = opération refusée à une application
# operation used by an app
t-9b2710655b8d = opération utilisée par une application
# package installed
t-76a0b5005d0c = paquet installé
# package installed or updated, as the history of the battery has it
t-1a85ab69b292 = paquet installé ou mis à jour, d’après l’historique de la batterie
# package of application listed
t-ec32e4abf4e7 = paquet de l’application listé
# package removed
t-c630d1b1256b = paquet supprimé
# package removed, as the history of the battery has it
t-c7439e4ab317 = paquet supprimé, d’après l’historique de la batterie
# package updated
t-6c56024b07f4 = paquet mis à jour
# packages changed, by a line of the log
t-97897901f2a7 = paquets modifiés, d’après une ligne du journal
# page last visited
t-4f9e0d6d7e71 = page visitée pour la dernière fois
# page of domain last touched
t-e073cd392861 = dernière interaction avec une page du domaine
# page visited
t-910381864ccc = page visitée
# page visited on another device
t-c1999cbb521f = page visitée sur un autre appareil
# paired with a computer
t-888dc0da319e = jumelé avec un ordinateur
# pairings with computers removed
t-a93c2a396b1f = jumelages avec des ordinateurs supprimés
# part of the system updated
t-d8054c620404 = partie du système mise à jour
# part of the unified log begins
t-62a7e7436e09 = une partie du journal unifié commence
# participant of deleted calendar event changed
t-9b5b764d2f58 = participant d’un événement effacé du calendrier modifié
# passcode changed
t-7d41d30dfdc6 = code de verrouillage changé
# password of a Wi-Fi network changed
t-c12c1a92b4a8 = mot de passe d’un réseau Wi-Fi changé
# password of a Wi-Fi network in the keychain changed
t-c0bf559076d6 = mot de passe d’un réseau Wi-Fi changé dans le trousseau
# password of a Wi-Fi network stored in the keychain
t-7e6eeec7a0ed = mot de passe d’un réseau Wi-Fi enregistré dans le trousseau
# permission decision changed
t-c049f30f436c = décision sur une autorisation modifiée
# permission decision expired
t-483e0ca161a6 = décision sur une autorisation expirée
# phone fell asleep
t-f78033234212 = le téléphone s’est mis en veille
# phone shut down
t-b5b1012e20a8 = téléphone éteint
# phone started
t-973d672f93de = téléphone démarré
# phone started (to the minute)
t-6289e5a0c15d = téléphone démarré (à la minute près)
# plug changed
t-9948522e668d = chargeur branché ou débranché
# power button held
t-6961b3f08092 = bouton d’alimentation maintenu
# process crashed
t-24d2c0edfcd1 = un processus a planté
# process ended
t-7aa7a5a0ea88 = processus terminé
# process ended by the system
t-7c05120d4e7c = processus terminé par le système
# process first used the network
t-066b86f40889 = un processus a utilisé le réseau pour la première fois
# process in the power log
t-8bf7d4d83457 = processus dans le journal d’énergie
# process last used the network
t-f3d1768afc35 = un processus a utilisé le réseau pour la dernière fois
# process ran
t-420c27838e20 = un processus a tourné
# process started
t-daac939e1898 = processus démarré
# process still running at shutdown
t-9c127d3ab2d8 = processus encore en cours à l’extinction
# processes noted
t-5ca034c679e0 = processus notés
# program crashed
t-8358386c2ac6 = un programme a planté
# program did not respond
t-7a0182bc366f = un programme n’a pas répondu
# program first noted as busy in the log
t-6b3e8c0f2593 = programme noté pour la première fois comme actif dans le journal
# program last noted as busy in the log
t-e326dcda19f2 = programme noté pour la dernière fois comme actif dans le journal
# push message received
t-b9cd6f1bb93f = message push reçu
# record of contact created
t-409b843e19eb = fiche du contact créée
# record of interaction created
t-8fbf7f3210e0 = fiche de l’interaction créée
# recording of the screen, by a line of the log
t-e1745bd0e6aa = enregistrement de l’écran, d’après une ligne du journal
# recovery system started
t-2b612c465eba = système de récupération démarré
# reminder of permission decision
t-d6d948fa5aea = rappel de la décision sur une autorisation
# restriction added
t-66ceff2516cf = restriction ajoutée
# restriction removed
t-5ddf89f81375 = restriction supprimée
# screen changed
t-ab033437dcbe = écran changé
# screen lock changed
t-4f8528a975a8 = verrouillage de l’écran changé
# screen of an app opened
t-b334e665606b = écran d’une application ouvert
# screen off
t-de3713d6f4f4 = écran éteint
# screen on
t-259492ccf86c = écran allumé
# security event noted
t-6355c6471af8 = événement de sécurité noté
# security log nearly full
t-8a1a86c89a03 = journal de sécurité presque plein
# security log started
t-aea464186bfc = journal de sécurité démarré
# security log stopped
t-7882375fb2ef = journal de sécurité arrêté
# self-test of cryptography ended
t-7a64e4ff4d12 = autotest de la cryptographie terminé
# service of an app came to the foreground
t-38905c0afd1b = un service d’une application est venu au premier plan
# session of installation
t-9c48148818fa = session d’installation
# setting changed
t-dd79a3b18a3b = réglage modifié
# shortcut changed
t-bed2bfd9bc85 = raccourci modifié
# shortcut created
t-66ef94ad258a = raccourci créé
# shortcut last run
t-1d5922c19efb = raccourci exécuté pour la dernière fois
# shortcut run
t-ee829c3d06df = raccourci exécuté
# signing in again refused
t-ed04aa6e9fc4 = nouvelle connexion au compte refusée
# site icon asked for
t-993e4164701c = icône d’un site demandée
# site icon fetched
t-17037cc6fe01 = icône d’un site récupérée
# site icon rejected
t-7d906f50fb7e = icône d’un site rejetée
# sound used by a program
t-b29b9494aa94 = son utilisé par un programme
# start of the day of a change of a package
t-0fbf056e2de4 = début du jour d’un changement d’un paquet
# start of the phone noticed
t-0245beb01a2a = démarrage du téléphone remarqué
# start of the system put aside
t-2fbd5a4d3ba9 = démarrage du système mis de côté
# start or end of a session
t-59daed214398 = début ou fin d’une session
# state of the device changed
t-53a833bf0d96 = état de l’appareil changé
# step of Contact Key Verification
t-2c278b561a52 = étape de la vérification de la clé de contact
# stopped getting large moves
t-750030875e59 = a cessé de recevoir les grands déplacements
# stopped getting large moves for a time
t-215b4deacf45 = a cessé pour un temps de recevoir les grands déplacements
# stopped getting the position
t-d45f68c68ce5 = a cessé d’obtenir la position
# stopped getting the position in the background
t-4733359f2c02 = a cessé d’obtenir la position en arrière-plan
# stopped getting visits
t-7043be5c6e52 = a cessé de recevoir les visites
# stopped receiving the position
t-47f7f1e0d4e6 = a cessé de recevoir la position
# stopped watching a place
t-f3ab31cf36f8 = a cessé de surveiller un lieu
# stopped watching beacons
t-f3e8cee3de5d = a cessé de surveiller des balises
# storage of the user unlocked
t-06f6dd383edf = stockage de l’utilisateur déverrouillé
# sysdiagnose begun
t-6884c4b8b253 = sysdiagnose commencé
# system shut down
t-8b1cd5136b0c = système arrêté
# system started
t-d4876ff303f3 = système démarré
# system updated
t-ca1cb8f8e72b = système mis à jour
# tab closed
t-bb77eebe2824 = onglet fermé
# tab last looked at
t-cfab7b881927 = onglet vu pour la dernière fois
# tab made
t-adc2f58ee8d8 = onglet créé
# test version of application seen
t-dedc9f5d8e0b = version de test d’une application vue
# the system shut down
t-69b4d27fcc8a = le système s’est arrêté
# the system started
t-d8429aa244af = le système a démarré
# time zone changed
t-fd0a3458629f = fuseau horaire changé
# transfer in the background
t-962a88850b7a = transfert en arrière-plan
# transfer in the background failed
t-dc243997a469 = un transfert en arrière-plan a échoué
# tried to connect to a Wi-Fi network
t-4204e2fc63b9 = a essayé de se connecter à un réseau Wi-Fi
# update of application offered
t-587fae5b7082 = mise à jour de l’application proposée
# update of the system applied
t-b1e11f7eb8c1 = mise à jour du système appliquée
# update of the system begun
t-c80e024cacca = mise à jour du système commencée
# update of the system failed
t-3f7cb6c5a3bb = la mise à jour du système a échoué
# use of the camera set
t-0906fc152736 = usage de l’appareil photo réglé
# version of iOS wrote a report
t-d4ed2d70a427 = une version d’iOS a écrit un rapport
# No indicators: nothing published was compared, only rules were. Run `hoofprint indicators update`, or give --indicators.
t-9cae7df05694 = Pas de signes publiés : rien de publié n’a été comparé, seulement des règles. Lancez `hoofprint indicators update`, ou donnez --indicators.
# 21 public lists with 10,814 published signs, and all built-in rules
t-18594c1f5f61 = 21 listes publiques avec 10 814 signes publiés, et toutes les règles intégrées
# Backup of an iPhone 7, iOS 14.3
t-9a6897cfb835 = Sauvegarde d’un iPhone 7, iOS 14.3
# 3,721 names of files, 43 records of data usage, and others
t-245aa5d90243 = 3 721 noms de fichiers, 43 relevés d’usage de données, et d’autres
# 3 low, 1 informational; no published sign
t-1b387c2d5a28 = 3 de niveau faible, 1 pour information ; aucun signe publié
# Databases of WhatsApp of an iPhone 8, iOS 15.3.1
t-3beff10efce9 = Bases de données de WhatsApp d’un iPhone 8, iOS 15.3.1
# 37 and 9 records of WhatsApp
t-93c6707dfc71 = 37 et 9 relevés de WhatsApp
# none
t-140bedbf9c3f = aucun
# Single databases of iOS and macOS, from the tests of plaso
t-edb5203daa04 = Bases de données isolées d’iOS et de macOS, tirées des tests de plaso
# 922 records of data usage, 236 messages, 40 entries of a cache, 31 visits of pages, 21 permissions, 1 attachment
t-0f7f690b98eb = 922 relevés d’usage de données, 236 messages, 40 entrées d’un cache, 31 visites de pages, 21 autorisations, 1 pièce jointe
# 1 low; no published sign
t-9e9bb6fce187 = 1 de niveau faible ; aucun signe publié
# Parts of the full file system of an iPhone 8, iOS 15.3.1
t-12b5002cf7ac = Parties du système de fichiers complet d’un iPhone 8, iOS 15.3.1
# 167 names of files, 37 and 9 records of WhatsApp, 9 people, 19 accounts, and others
t-423030b1dff4 = 167 noms de fichiers, 37 et 9 relevés de WhatsApp, 9 personnes, 19 comptes, et d’autres
# Parts of a full file system, iOS 17.3
t-86bf983a7580 = Parties d’un système de fichiers complet, iOS 17.3
# 200 names of files, 409 cookies, 52 dealings with the store, 6 caches
t-928958c849b1 = 200 noms de fichiers, 409 cookies, 52 opérations de la boutique, 6 caches
# Pieces of sysdiagnoses of several devices, put into one
t-6e5f4a03ae2f = Morceaux de sysdiagnose de plusieurs appareils, réunis en un seul
# 1,059 records of the power log, 69 processes of the unified log, 82 others, 404 programs in the history
t-e643732b2337 = 1 059 relevés du journal d’énergie, 69 processus du journal unifié, 82 autres, 404 programmes dans l’historique
# Names of all files of an iPhone 8, iOS 15.3.1
t-a0dfc93dfb3a = Noms de tous les fichiers d’un iPhone 8, iOS 15.3.1
# 474,145 names of files
t-2639592d375f = 474 145 noms de fichiers
# Names of all files of an iPhone, iOS 16.1.1
t-d9cca41a1757 = Noms de tous les fichiers d’un iPhone, iOS 16.1.1
# 338,592 names of files
t-277f874bcbc0 = 338 592 noms de fichiers
# Bug report of an Android 14 emulator, which is no real device
t-d9af50140cb3 = Rapport de bug d’un émulateur Android 14, qui n’est pas un vrai appareil
# all that it holds
t-53770ce9eacb = tout ce qu’il contient
# as many as its settings and its developer give: medium at most; no published sign
t-6d91dac997c8 = autant qu’en donnent ses réglages et son développeur : niveau moyen au plus ; aucun signe publié
# Android Intrusion Logs
t-4a81e990fdab = journaux d’intrusion Android
# Android Intrusion Logs (folder)
t-9c2c0442ad3d = journaux d’intrusion Android (dossier)
# Android Intrusion Logs (zip)
t-262ee133e7a4 = journaux d’intrusion Android (zip)
# Android backup
t-aeb95ea93c28 = sauvegarde Android
# Android backup (.ab)
t-b0239720acd6 = sauvegarde Android (.ab)
# Android backup (folder)
t-70028daafa11 = sauvegarde Android (dossier)
# Android backup (tar)
t-7791983802d9 = sauvegarde Android (tar)
# Android backup (tar.gz)
t-22db32625a6f = sauvegarde Android (tar.gz)
# Android backup (zip)
t-c27d0d3e582f = sauvegarde Android (zip)
# Android bug report
t-6844dc06226b = rapport de bug Android
# Android bug report (folder)
t-f202cccd7740 = rapport de bug Android (dossier)
# Android bug report (text)
t-d8c9072724cd = rapport de bug Android (texte)
# Android bug report (zip)
t-24f200049d44 = rapport de bug Android (zip)
# AndroidQF acquisition
t-52c182c97a85 = prélèvement AndroidQF
# AndroidQF acquisition (folder)
t-6995e838cdac = prélèvement AndroidQF (dossier)
# AndroidQF acquisition (zip)
t-0775575cd6a1 = prélèvement AndroidQF (zip)
# iOS backup
t-58746a6029b0 = sauvegarde iOS
# iOS backup (folder)
t-95c94f90ba58 = sauvegarde iOS (dossier)
# iOS backup (tar)
t-9ba09f4b4071 = sauvegarde iOS (tar)
# iOS backup (tar.gz)
t-e1f73f764570 = sauvegarde iOS (tar.gz)
# iOS backup (zip)
t-701f3e98dd22 = sauvegarde iOS (zip)
# iOS file system
t-888d3bb6ace8 = système de fichiers iOS
# iOS file system (folder)
t-3a4b787adf1f = système de fichiers iOS (dossier)
# iOS file system (tar)
t-2b08f3e83ac5 = système de fichiers iOS (tar)
# iOS file system (tar.gz)
t-e8ef154a0a12 = système de fichiers iOS (tar.gz)
# iOS file system (zip)
t-01bff2d7419e = système de fichiers iOS (zip)
# sysdiagnose
t-ac0413b14249 = sysdiagnose
# sysdiagnose (folder)
t-f4f0da1d091f = sysdiagnose (dossier)
# sysdiagnose (tar)
t-f376a6c370ac = sysdiagnose (tar)
# sysdiagnose (tar.gz)
t-4b7b459ea05b = sysdiagnose (tar.gz)
# sysdiagnose (zip)
t-8e095ee40c40 = sysdiagnose (zip)
# restore
t-f329e3a317ee = restauration
# message
t-ab530a13e459 = message
# Notifications on the phone
t-bd4e8121d63b = Notifications sur le téléphone
# The phone shows that a certificate authority was added
t-0df26c537523 = Le téléphone affiche qu’une autorité de certification a été ajoutée
# The phone shows the notice of Android that it trusts a certificate authority which did not come with the system. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-5e406000d1ce = Le téléphone affiche l’avis d’Android selon lequel il fait confiance à une autorité de certification qui n’est pas venue avec le système. Qui détient sa clé peut lire ce que les applications envoient par des connexions chiffrées, si elles lui font confiance et si le trafic passe entre ses mains.
# notification shown
t-3b7cd52af8a5 = notification affichée
