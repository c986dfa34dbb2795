# Texts of rules and artifacts. Each key is made of the English text, which stands above it.

# An accessibility service runs, of which only the label is told
t-23e70783279e = Работает служба специальных возможностей, о которой известно только название
# An app reads what is on the screen and may act for the owner. This version of Android tells only the label of the service, which its maker chose: that may be anything.
t-9007dab6ca5b = Приложение читает то, что на экране, и может действовать за владельца. Эта версия Android сообщает только название службы, которое выбрал её создатель: оно может быть любым.
# Tools for people who see or hear less, password managers and apps that automate the phone need this.
t-6a1e3ea22f65 = Это нужно инструментам для людей, которые плохо видят или слышат, менеджерам паролей и приложениям для автоматизации телефона.
# Ask the owner whether they know this service, and compare with the apps that the settings name. Do not change it before a copy exists.
t-03bfce36286c = Спросите владельца, знает ли он эту службу, и сравните с приложениями, которые названы в настройках. Ничего в ней не меняйте, пока нет копии.
# An accessibility service is enabled
t-b684858b862a = Включена служба специальных возможностей
# The app can read what is on the screen, what is typed, and act for the owner. Most spyware that is sold to people who know the owner needs this.
t-c3874a40797d = Приложение может читать то, что на экране и что набирают, и действовать за владельца. Это нужно большинству шпионских программ, которые продают людям, знакомым с владельцем.
# Ask the owner whether they know this app and enabled it. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-2f08d8e18c93 = Спросите владельца, знает ли он это приложение и сам ли его включил. Если нет, ничего в нём не меняйте, пока нет копии, и обратитесь с другого устройства в службу помощи по цифровой безопасности.
# A computer was accepted for adb
t-49044f21dbb3 = Компьютеру разрешили доступ через adb
# Somebody had the unlocked phone in hand and accepted a computer, which may put apps on it and read data. The computer that made the acquisition is among those that are listed, so that one is ordinary.
t-f4b03431b592 = Кто-то держал в руках разблокированный телефон и разрешил доступ компьютеру. Такой компьютер может ставить на телефон приложения и читать данные. Компьютер, с которого собирали данные, тоже есть в этом списке, и это обычное дело.
# It is the computer that made the acquisition.
t-8b5376bccd8c = Это компьютер, с которого собирали данные.
# It is a computer of the owner.
t-794ac06b1f60 = Это компьютер владельца.
# Compare the name and the fingerprint with the computer that made the acquisition, and ask the owner about any other; a key that nobody knows, used last while the phone was out of hand, is worth an expert's look.
t-b59880b6a0db = Сравните имя и отпечаток ключа с компьютером, с которого собирали данные, и спросите владельца о каждом другом. Ключ, который никто не знает и который последний раз использовали, когда телефон был не у владельца, стоит показать специалисту.
# An app on a phone was accepted for adb
t-dd5370320fc9 = Приложению на телефоне разрешили доступ через adb
# One of the accepted keys carries the name of an app that connects to adb on the phone itself. It then has the rights of a computer. Owners use such apps; spyware of 2026 did the same under names of its own.
t-c8180374508b = У одного из разрешённых ключей имя приложения, которое подключается к adb на самом телефоне. Тогда у него такие же права, как у компьютера. Владельцы пользуются такими приложениями. Шпионские программы 2026 года делали то же самое под собственными именами.
# The owner uses Shizuku, LADB or another such app.
t-56e6a78a85f9 = Владелец пользуется Shizuku, LADB или другим таким приложением.
# Ask whether the owner uses an app that needs adb on the phone. If not, show this finding to a helpline.
t-69e91d4c52a8 = Спросите, пользуется ли владелец приложением, которому нужен adb на телефоне. Если нет, покажите эту находку службе помощи по цифровой безопасности.
# A computer may use the phone over the network (adb)
t-29b31ae50583 = Компьютер может работать с телефоном по сети (adb)
# The phone lets computers that were accepted use it over the wireless network, without a cable. They may put apps on it and read data. Developers use this, and some apps need it; spyware of 2026 switched it on to give itself more rights.
t-cf8b80bbbef1 = Телефон позволяет компьютерам с разрешённым доступом работать с ним по беспроводной сети, без кабеля. Они могут ставить на него приложения и читать данные. Этим пользуются разработчики, и это нужно некоторым приложениям. Шпионские программы 2026 года включали это, чтобы дать себе больше прав.
# The owner develops apps, or uses an app such as Shizuku that needs it.
t-cd6da4f84b25 = Владелец разрабатывает приложения или пользуется приложением, которому это нужно, например Shizuku.
# The acquisition was made over the network.
t-4a53cea87b58 = Данные собирали по сети.
# Ask whether the owner switched on wireless debugging. If not, show this finding to a helpline before it is switched off.
t-90985ba55eb4 = Спросите, включал ли владелец отладку по беспроводной сети. Если нет, покажите эту находку службе помощи по цифровой безопасности, прежде чем её выключат.
# An app or a program lies in the folder for temporary files
t-28f866523897 = В папке для временных файлов лежит приложение или программа
# The file lies in /data/local/tmp, where only a computer that is connected, or who rules the system, may write. It is one way to bring an app onto a phone. That it lies there does not say that it was installed.
t-723ed8ab927c = Файл лежит в папке /data/local/tmp. Писать туда может только подключённый компьютер или тот, кто управляет системой. Это один из способов занести приложение на телефон. То, что файл там лежит, не говорит о том, что его установили.
# Somebody who develops apps or repairs phones left it behind.
t-16cd7f59a86c = Его оставил тот, кто разрабатывает приложения или чинит телефоны.
# A tool for automatic tests or for backups put it there.
t-646833905b69 = Его положил туда инструмент для автоматических тестов или резервных копий.
# Ask the owner whether they connected the phone to a computer to bring an app onto it.
t-269a29a0f451 = Спросите владельца, подключал ли он телефон к компьютеру, чтобы занести на него приложение.
# Ask the owner whether they know the app and where it came from.
t-0da2218ca422 = Спросите владельца, знает ли он это приложение и откуда оно взялось.
# A file is an app and a program at once
t-7d5adc728bc8 = Файл одновременно приложение и программа
# The file begins as a program for Android's virtual machine and ends as an app. Versions of Android before the security patch of December 2017 checked the signature of the app and ran the program, so that a well-known app could be given another content without its signature breaking.
t-bf9bcd6581c4 = Файл начинается как программа для виртуальной машины Android, а заканчивается как приложение. Версии Android до обновления безопасности за декабрь 2017 года проверяли подпись приложения, а запускали программу. Поэтому известному приложению можно было дать другое содержимое, не нарушив его подпись.
# Somebody tried out this old weakness for learning.
t-142fb64558dd = Кто-то пробовал эту старую уязвимость, чтобы учиться.
# If nobody knows of it, leave it on the phone until a full copy exists, and ask a digital-security helpline, from another device.
t-d25709a79992 = Если об этом никто не знает, оставьте файл на телефоне, пока нет полной копии, и обратитесь с другого устройства в службу помощи по цифровой безопасности.
# An expert should look at which app the file claims to be, and at what its program does.
t-a00f38eb88f2 = Специалисту стоит посмотреть, за какое приложение выдаёт себя файл и что делает его программа.
# An app is signed with a key for tests
t-4d7a8f2d7a3f = Приложение подписано тестовым ключом
# The app is signed with a key that tools for developers make for tests, or with one that everybody has. Stores of apps refuse such apps, so it came onto the phone in another way; and anybody could give it an update.
t-f216809277e2 = Приложение подписано ключом, который инструменты разработчиков создают для тестов, или ключом, который есть у всех. Магазины не принимают такие приложения, поэтому на телефон оно попало другим путём. И обновление для него мог бы дать кто угодно.
# The owner develops apps, or tests one for a friend.
t-5799c56b838c = Владелец разрабатывает приложения или пробует приложение для друга.
# The phone runs a system that was built by enthusiasts or is an emulator.
t-5741c84be4c6 = На телефоне система, которую собрали энтузиасты, или это эмулятор.
# A tool for automatic tests, such as Appium, was used with the phone.
t-dcdbe1d1ea39 = С телефоном использовали инструмент для автоматических тестов, например Appium.
# An app is stored so that analysis stumbles over it
t-0704cbdef319 = Приложение сохранено так, что его трудно анализировать
# The table of contents of the app says of its manifest what is not true: that it is encrypted, or packed by a method that does not exist. Android reads it all the same, while many programs that examine apps give up. No tool of developers does this; makers of malicious apps do.
t-647cab1a6b08 = Оглавление приложения сообщает о его манифесте неправду: будто он зашифрован или сжат способом, которого нет. Android всё равно его читает, а многие программы для проверки приложений не справляются. Ни один инструмент разработчиков так не делает; так делают создатели вредоносных приложений.
# A maker protects its app against copying with such a trick.
t-87c4c3ece7db = Производитель таким приёмом защищает своё приложение от копирования.
# An app that cannot be opened has an accessibility service
t-fc91179ca24f = У приложения, которое нельзя открыть, есть служба специальных возможностей
# Nothing of this app is on the home screen, and it has an accessibility service: once that is switched on, the app reads the screen and acts in the place of its owner. Apps that watch a person hide like this. Whether the service is on is told elsewhere in the report.
t-fa0b9a80f488 = На главном экране этого приложения нет, но у него есть служба специальных возможностей. Если её включить, приложение читает экран и действует вместо владельца. Так прячутся приложения, которые следят за человеком. Включена ли служба, сказано в другом месте отчёта.
# A screen reader or another aid that came with the phone is opened from the settings only.
t-b812fec7b82c = Программа чтения с экрана или другое вспомогательное средство, которое было на телефоне с самого начала, открывается только из настроек.
# An add-on of another app.
t-39e006e5572a = Дополнение к другому приложению.
# Look in the settings under Accessibility whether it is switched on.
t-c0d64d6e892a = Посмотрите в настройках, в разделе «Специальные возможности», включена ли она.
# An app that cannot be opened has an accessibility service and a device administrator
t-cfacd1727667 = У приложения, которое нельзя открыть, есть служба специальных возможностей и администратор устройства
# Nothing of this app is on the home screen. It can become a device administrator, which makes it hard to remove, and an accessibility service, which reads the screen. Few ordinary apps have all three; apps that watch a person often do. Whether it is switched on is told elsewhere in the report.
t-7e0ed3a9b1a8 = На главном экране этого приложения нет. Оно может стать администратором устройства, и тогда его трудно удалить. Ещё у него может работать служба специальных возможностей, которая читает экран. Все три свойства есть у немногих обычных приложений, а у приложений, которые следят за человеком, — часто. Включено ли это, сказано в другом месте отчёта.
# An employer or a school manages the phone with it.
t-7051c79e1d3a = С его помощью телефоном управляет работодатель или школа.
# A maker of phones built remote help or a lock for children into the system.
t-482738d31582 = Производитель телефонов встроил в систему удалённую помощь или блокировку для детей.
# An app that cannot be opened has a device administrator
t-7e58c175f497 = У приложения, которое нельзя открыть, есть администратор устройства
# Nothing of this app is on the home screen, and it can become a device administrator, which makes it hard to remove. Apps that watch a person do this, and so do parts of the system and apps of employers. Whether it is switched on is told elsewhere in the report.
t-db7e71a7a6f9 = На главном экране этого приложения нет. Оно может стать администратором устройства, и тогда его трудно удалить. Так делают приложения, которые следят за человеком, а также части системы и приложения работодателей. Включено ли это, сказано в другом месте отчёта.
# A part of the system, for example what finds a lost phone.
t-b18e67656776 = Часть системы, например та, что помогает найти потерянный телефон.
# An app may add other apps
t-2b3faffe1092 = Приложение может добавлять другие приложения
# The app was allowed to add other apps, from outside a store. Browsers and messengers are the way on which spyware that somebody was talked into comes.
t-7baec2870b16 = Приложению разрешили добавлять другие приложения не из магазина. Через браузеры и мессенджеры приходят шпионские программы, которые человека уговорили установить.
# The owner added an app from a site, and allowed the browser to do so.
t-7b5f75252aed = Владелец добавил приложение с сайта и разрешил это браузеру.
# A file manager or another store.
t-be18e544f9e0 = Файловый менеджер или другой магазин приложений.
# Ask the owner whether they allowed this, and what was added with the app that is named.
t-9624e6736e79 = Спросите владельца, разрешал ли он это и что было добавлено с помощью названного приложения.
# An app may set the place where the phone is
t-41d9c361ca8e = Приложение может задавать место, где находится телефон
# The app was allowed to tell other apps that the phone is somewhere else.
t-523084679124 = Приложению разрешили сообщать другим приложениям, что телефон находится в другом месте.
# The owner plays games or tests apps.
t-47333b7440c3 = Владелец играет в игры или тестирует приложения.
# Ask the owner whether they know this app and allowed it.
t-86e1df11535c = Спросите владельца, знает ли он это приложение и разрешал ли ему это.
# The lock on sensitive settings was lifted for an app
t-eee7225e504e = Для приложения сняли запрет на важные настройки
# Android 13 and later keep apps from outside a store away from accessibility and notifications. Somebody lifted that for this app, in several steps at the phone.
t-5316d7d301ea = Android 13 и новее не допускает приложения не из магазина к специальным возможностям и уведомлениям. Для этого приложения кто-то снял запрет — в несколько шагов на самом телефоне.
# The owner did it for an app they know, such as one that automates the phone.
t-fb7c4cd2d0b0 = Владелец сделал это для приложения, которое он знает, например для автоматизации телефона.
# Some systems note it for apps that came from a store.
t-96a30b9fd034 = Некоторые системы отмечают это и у приложений из магазина.
# Ask the owner whether they did this themselves, and for what. If somebody told them how, or did it for them, ask a digital-security helpline, from another device.
t-c5b84266d5d5 = Спросите владельца, сам ли он это сделал и для чего. Если кто-то подсказал ему, как это сделать, или сделал за него, обратитесь с другого устройства в службу помощи по цифровой безопасности.
# The debugging bridge used something
t-1c649961bc8a = Отладочный мост чем-то воспользовался
# The program behind the debugging bridge used this, or tried to. The collection of this data does so, too.
t-bc39073dc499 = Программа отладочного моста воспользовалась этим или пыталась это сделать. При сборе этих данных бывает то же самое.
# The data was collected with the bridge.
t-db984894516c = Данные собирали через этот мост.
# A computer of the owner was used for developing.
t-b73029cc129b = Компьютером владельца пользовались для разработки.
# Compare the time with that of the collection; alone this needs no action.
t-602b118372e8 = Сравните время со временем сбора данных; само по себе это не требует действий.
# An app from outside a store may read and control the screen
t-ea7913bd0a86 = Приложение не из магазина может читать экран и управлять им
# An app that was not installed by a store of apps has an enabled accessibility service. Such a service sees what is on the screen, what is typed, and can press buttons for its owner. Stalkerware and spyware for Android use it to read messages of all apps without any other permission; so do helpful programs.
t-8980106318b0 = У приложения, которое установил не магазин, включена служба специальных возможностей. Такая служба видит то, что на экране и что набирают, и может нажимать кнопки за владельца. Программы для слежки за близкими (stalkerware) и шпионские программы для Android читают с её помощью сообщения всех приложений без других разрешений. Ею пользуются и полезные программы.
# A password manager, an automation app or a screen reader that the owner installed from the maker's own site.
t-b3f3c8d2dbc0 = Менеджер паролей, приложение для автоматизации или программа чтения с экрана, которые владелец установил с сайта самого производителя.
# An app of an employer.
t-0e6a9c6d3f80 = Приложение работодателя.
# Ask the owner whether they know the app, and where it came from.
t-fbc64c6ff247 = Спросите владельца, знает ли он это приложение и откуда оно взялось.
# Leave it where it is until a helper has seen this finding.
t-3972d448fbc0 = Оставьте его на месте, пока эту находку не увидит специалист службы помощи.
# An app from outside a store reads the screen and asks for most sensitive permissions
t-f5628c631ace = Приложение не из магазина читает экран и просит большинство важных разрешений
# An app that was not installed by a store may read and control the screen and asks for three or more kinds of sensitive permissions, such as messages, calls, contacts, the microphone, the camera and the location in the background. They count even where they were denied: a published sample of stalkerware ran through accessibility alone.
t-9db478e1b3d8 = Приложение, которое установил не магазин, может читать экран и управлять им. Оно просит три или больше видов важных разрешений, например на сообщения, звонки, контакты, микрофон, камеру и местоположение в фоне. Они считаются, даже если в них отказали: один опубликованный образец программы для слежки (stalkerware) работал только через специальные возможности.
# Parental control or an agent of an employer, which the owner knows of.
t-65bad62c6a64 = Родительский контроль или программа работодателя, о которых владелец знает.
# An automation app.
t-814e1451990e = Приложение для автоматизации.
# Leave the app where it is for now and confront nobody about it; whoever installed it may notice a change, which may put the owner in danger.
t-3e4e424b0b25 = Пока оставьте приложение на месте и никому не предъявляйте претензий. Тот, кто его установил, может заметить изменение, и это может быть опасно для владельца.
# Keep the phone as it is, and speak with a helpline from another device.
t-7829c8c7f737 = Оставьте телефон как есть и поговорите со службой помощи по цифровой безопасности с другого устройства.
# Ask the owner, where nobody else listens, whether they or somebody with their consent installed this app.
t-cae449eccf92 = Спросите владельца там, где никто больше не слышит, установил ли это приложение он сам или кто-то с его согласия.
# An app from outside a store used microphone, camera or location unseen
t-22738bb9364f = Приложение не из магазина незаметно использовало микрофон, камеру или местоположение
# An app that was not installed by a store used the microphone, the camera or the location while it was not on the screen.
t-3158a2e9c2d1 = Приложение, которое установил не магазин, использовало микрофон, камеру или местоположение, пока его не было на экране.
# Recorders, navigation, fitness and calls go on in the background.
t-7b79903f7bfc = Диктофоны, навигация, фитнес и звонки продолжают работать в фоне.
# An app from outside a store is exempt from saving battery
t-7c81b9bac196 = Для приложения не из магазина отключили экономию заряда
# The owner, or somebody else with the phone in hand, exempted an app from outside a store from saving battery, so that it may always run.
t-28f7b7e99ea4 = Владелец или кто-то другой с телефоном в руках отключил экономию заряда для приложения не из магазина, чтобы оно могло работать всегда.
# Messengers and alarm clocks from the maker's own site ask for this too.
t-792f165e03bc = Об этом просят и мессенджеры и будильники с сайта самого производителя.
# Ask the owner whether they allowed this.
t-33d5010b491c = Спросите владельца, разрешал ли он это.
# An app that is named like the system, and is not, can watch the owner
t-ea43cdb68213 = Приложение, которое названо как часть системы, но ею не является, может наблюдать за владельцем
# An app calls itself like a part of Android or of the maker of the phone, came from outside a store, and may read the screen, read notifications or administer the device. Genuine parts of the system come with the phone or from a store. Published spyware that was installed by hand has names such as com.google.android.service.
t-78dbd76fde12 = Приложение называет себя как часть Android или программ производителя телефона, но установлено не из магазина. Оно может читать экран, читать уведомления или управлять устройством как администратор. Настоящие части системы есть на телефоне с самого начала или приходят из магазина. У известных по публикациям шпионских программ, которые ставили вручную, бывают такие имена, как com.google.android.service.
# A genuine program of Google or of the maker that was installed by hand, for example on a phone without a store.
t-43860d7f6a53 = Настоящая программа Google или производителя, которую установили вручную, например на телефоне без магазина приложений.
# An app from outside a store is the keyboard, or handles messages or calls
t-cbc16622d1c4 = Приложение не из магазина работает как клавиатура или отвечает за сообщения либо звонки
# An app that was not installed by a store is the keyboard, the assistant, or the default app for text messages or calls: it sees what is typed or said through it.
t-30ed2903731c = Приложение, которое установил не магазин, работает как клавиатура, помощник или основное приложение для СМС или звонков. Оно видит или слышит то, что через него набирают или говорят.
# An app from outside a store had control within ten minutes of its installation
t-4dcbb16041ef = Приложение не из магазина получило управление в течение десяти минут после установки
# An app that was not installed by a store had accessibility or the rights of an administrator, or asked for them, within ten minutes of its installation, and has them. So it goes when somebody sets an app up in one sitting, as those who watch a phone do. Few sources date such a grant.
t-c568b3d13c5d = Приложение, которое установил не магазин, в течение десяти минут после установки получило специальные возможности или права администратора либо попросило их, и они у него есть. Так бывает, когда кто-то настраивает приложение за один раз, как делают те, кто следит за телефоном. Дату такого разрешения указывают немногие источники.
# The guided set-up of an app for parental control, which the owner knows.
t-f22257568863 = Приложение для родительского контроля, о котором владелец знает, настраивали по его подсказкам.
# The owner installed a password manager or an automation app by hand and switched it on at once.
t-150b37c92769 = Владелец сам установил менеджер паролей или приложение для автоматизации и сразу его включил.
# A known app for privacy is the keyboard, or handles messages or calls
t-bb0a8b75388f = Известное приложение для приватности работает как клавиатура или отвечает за сообщения либо звонки
# An app with the name of a well-known free app is the keyboard, the assistant, or the default app for text messages or calls, and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-818797cf34ed = Приложение с именем известного свободного приложения работает как клавиатура, помощник или основное приложение для СМС или звонков, и установил его не магазин. Многие берут такие приложения с сайта самого производителя. Но дать приложению такое имя может кто угодно.
# Traces of an app that is not installed any more
t-69d1e99a85bf = Следы приложения, которое больше не установлено
# An app was used or installed, and the list of what is installed does not have it: it was removed. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-447ced913b83 = Приложением пользовались или его устанавливали, а в списке установленного его нет: его удалили. Посмотреть, что оно делало, уже нельзя. Люди удаляют приложения каждый день. Важно, сделал ли это кто-то в то время, о котором идёт речь.
# An app that looks for harmful apps was stopped within ten minutes of an installation from outside a store
t-6a25f895ac5d = Приложение, которое ищет вредные приложения, остановили не более чем за десять минут до или после установки не из магазина
# An app that looks for harmful apps was stopped, and within ten minutes before or after an app was installed that no store brought. Who puts spyware on a phone stops what would warn its owner.
t-413ac1c193b2 = Приложение, которое ищет вредные приложения, остановили, а в течение десяти минут до или после этого установили приложение не из магазина. Тот, кто ставит на телефон шпионскую программу, останавливает то, что предупредило бы владельца.
# An app for saving battery stops others.
t-6c3282a1dda3 = Приложение для экономии заряда останавливает другие.
# The owner stopped the check for an app that they wanted.
t-dda36b6769f8 = Владелец остановил проверку, чтобы установить нужное ему приложение.
# Ask the owner who had the device at that time.
t-f11ae413b041 = Спросите владельца, у кого в это время было устройство.
# An app was installed from outside a store
t-b0ad2899f05d = Установили приложение не из магазина
# A session that no store of apps ran brought an app to the device. It counts only together with other facts.
t-8746f6ef8d5c = Приложение появилось на устройстве в сеансе установки, который вёл не магазин приложений. Это имеет значение только вместе с другими фактами.
# The owner installed it by hand.
t-03ee6541625a = Владелец установил его сам.
# An app that looks for harmful apps was stopped
t-4208224d44b0 = Остановили приложение, которое ищет вредные приложения
# A person or a program stopped an app that looks for harmful apps. By itself this is ordinary; it counts only together with other facts.
t-8b53d90b9498 = Человек или программа остановили приложение, которое ищет вредные приложения. Само по себе это обычно и имеет значение только вместе с другими фактами.
# The owner stopped it in the settings.
t-8e6f2db4e8c6 = Владелец остановил его в настройках.
# An app for the security of the device is disabled
t-9b654199fbac = Отключено приложение для защиты устройства
# An app that brings security policies, watches for attacks or looks for harmful apps is disabled. Who wants to keep an access to a device open may do that.
t-1ee46aede13f = Отключено приложение, которое передаёт правила защиты, следит за атаками или ищет вредные приложения. Так может сделать тот, кто хочет сохранить себе доступ к устройству.
# The device lists a package that no user has any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-b0b8a14081fa = В списке устройства есть пакет, которого больше нет ни у одного пользователя. Когда приложение удаляют по кабелю с компьютера, его данные могут остаться. Так же могут действовать системы некоторых производителей. Посмотреть на само приложение уже нельзя.
# A keyboard or a messenger for privacy that the owner installed by hand.
t-810dcfbd379c = Клавиатура или мессенджер с защитой личных данных, которые владелец установил вручную.
# An app from outside a store is a device administrator
t-5e47359d3431 = Приложение не из магазина — администратор устройства
# An app that was not installed by a store is an enabled device administrator or owns the device or a profile. It can lock or erase the phone and is hard to remove. Stalkerware asks for it for that reason.
t-ddca0be03b0f = Приложение, которое установил не магазин, — включённый администратор устройства либо владеет устройством или профилем. Оно может заблокировать или стереть телефон, и удалить его трудно. Поэтому программы для слежки за близкими (stalkerware) просят об этом праве.
# A work profile or the management of an employer.
t-f0ad42d48ce4 = Рабочий профиль или управление от работодателя.
# An app that locks the screen or finds a lost phone.
t-2762f5043277 = Приложение, которое блокирует экран или помогает найти потерянный телефон.
# The agent of a forensic extraction tool is or was on the phone
t-1ba7e38c8e4e = На телефоне есть или был агент инструмента для криминалистического извлечения данных
# Traces name the package com.client.appA. A widely used tool for forensic extraction places an agent of this name on a phone while it copies its content. It is no spyware; it says that somebody extracted data, or tried to, with the phone in hand.
t-e1ce93a2bc16 = В следах есть имя пакета com.client.appA. Распространённый инструмент для криминалистического извлечения данных ставит агент с таким именем на телефон, пока копирует его содержимое. Это не шпионская программа. Но это говорит о том, что кто-то извлёк данные или пытался это сделать, держа телефон в руках.
# The owner agreed to a forensic copy, for example by a lab that helps them.
t-6774974e5b16 = Владелец согласился на криминалистическую копию, например в лаборатории, которая ему помогает.
# Ask who had the phone in hand, and when.
t-2b774eec39fc = Спросите, у кого телефон был в руках и когда.
# Keep the phone as it is, and show this finding to a helpline or a lawyer.
t-33311b275cdd = Оставьте телефон как есть и покажите эту находку службе помощи по цифровой безопасности или адвокату.
# Change passwords from another device: what was on the phone may be known to others.
t-f98f5cef0c98 = Смените пароли с другого устройства: то, что было на телефоне, может быть известно другим.
# An app from outside a store cannot be opened and watches
t-1688a6511014 = Приложение не из магазина нельзя открыть, и оно может наблюдать
# An app that was not installed by a store has nothing that opens it from the home screen, or that was switched off, and may read the screen, read notifications or administer the device.
t-6e2af039bdf9 = Приложение установил не магазин. Его нельзя открыть с главного экрана, или эту возможность отключили. При этом оно может читать экран, читать уведомления или управлять устройством как администратор.
# Keyboards, plug-ins and helpers of other apps have nothing to open either.
t-9ceefe0d2988 = Клавиатуры, дополнения и помощники других приложений тоже нельзя открыть с главного экрана.
# An app that was installed over adb can watch the owner
t-91b3c21c12a3 = Приложение, установленное через adb, может наблюдать за владельцем
# An app was installed by the shell, which means over adb from a computer or from the phone itself, and may read the screen, read notifications or administer the device. Published spyware was installed so while phones were out of their owners' hands.
t-8bb5a39a4930 = Приложение установила оболочка (shell), то есть это сделали через adb с компьютера или с самого телефона. Оно может читать экран, читать уведомления или управлять устройством как администратор. Так устанавливали известные по публикациям шпионские программы, пока телефоны были не у владельцев.
# A developer tries an app of their own.
t-74f730c17dc3 = Разработчик пробует своё собственное приложение.
# An owner who installs apps from a computer.
t-0d8589ff145d = Владелец, который устанавливает приложения с компьютера.
# An automation app or password manager came from outside a store
t-b72683db0ff5 = Приложение для автоматизации или менеджер паролей установлены не из магазина
# An app with the name of a well-known password manager or automation app has an enabled accessibility service and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-0a10bf8b5c70 = У приложения с именем известного менеджера паролей или приложения для автоматизации включена служба специальных возможностей, и установил его не магазин. Многие берут такие приложения с сайта самого производителя. Но дать приложению такое имя может кто угодно.
# The owner installed it from the maker's own site.
t-6c27dcb663c5 = Владелец установил его с сайта самого производителя.
# Ask the owner whether they installed this app themselves.
t-47d2326dfbee = Спросите владельца, сам ли он установил это приложение.
# An app from outside a store has most sensitive permissions
t-50d8c52e2ca0 = У приложения не из магазина есть большинство важных разрешений
# An app that was not installed by a store was granted four or more kinds of sensitive permissions. Messengers and backup programs need as many; by itself this says little.
t-39ab86e316b9 = Приложению, которое установил не магазин, дали четыре или больше видов важных разрешений. Мессенджерам и программам резервного копирования нужно столько же. Само по себе это мало о чём говорит.
# Messengers, backup programs and file managers from the maker's own site.
t-d1092def7964 = Мессенджеры, программы резервного копирования и файловые менеджеры с сайта самого производителя.
# Ask the owner whether they know the app, and take back permissions that it does not need once a helper agrees.
t-566030c4b402 = Спросите владельца, знает ли он это приложение. Когда специалист службы помощи согласится, отзовите разрешения, которые приложению не нужны.
# An app from outside a store has almost the name of a well-known one
t-d687476df307 = Имя приложения не из магазина почти совпадает с именем известного
# The name of an app differs by one letter from that of a well-known maker, and it came from outside a store. Published spyware has names such as com.linkedln and cm.google.
t-7131331bc2d8 = Имя приложения на одну букву отличается от имени известного производителя, и установлено оно не из магазина. У известных по публикациям шпионских программ бывают такие имена, как com.linkedln и cm.google.
# A small maker whose name happens to be near.
t-d7b1d777a196 = Небольшой производитель, имя которого случайно похоже.
# An app from outside a store is named like a part of the system
t-f626fc4da03d = Приложение не из магазина названо как часть системы
# An app calls itself like a part of Android or of the maker of the phone, is not part of the system, and came from outside a store. Spyware hides among the many names of the system. So do genuine programs that were installed by hand.
t-df71f96ff5ec = Приложение называет себя как часть Android или программ производителя телефона, но не входит в систему и установлено не из магазина. Шпионские программы прячутся среди множества имён системы. Но так же выглядят и настоящие программы, которые установили вручную.
# A genuine program of Google or of the maker that was installed by hand.
t-5a1baba3cf4a = Настоящая программа Google или производителя, которую установили вручную.
# Parts of another Android, such as GrapheneOS or LineageOS.
t-991ff5feedbf = Части другой версии Android, например GrapheneOS или LineageOS.
# An app from outside a store reads notifications
t-0a316728c8a3 = Приложение не из магазина читает уведомления
# An app that was not installed by a store may read all notifications, and with them messages of other apps and codes for signing in.
t-38e736fec2ce = Приложение, которое установил не магазин, может читать все уведомления, а с ними сообщения других приложений и коды для входа.
# A companion of a watch or a computer, or a launcher, that the owner installed by hand.
t-e298ff631bdd = Программа для часов или компьютера либо программа главного экрана, которую владелец установил вручную.
# An app from outside a store reads the screen and can draw over it
t-6a0601f454ee = Приложение не из магазина читает экран и может рисовать поверх него
# An app that was not installed by a store may read and control the screen and draw over other apps. With both, an app can show a false screen and press buttons below it, as published spyware does.
t-ceec15196bcf = Приложение, которое установил не магазин, может читать экран, управлять им и рисовать поверх других приложений. С тем и другим приложение может показать ложный экран и нажимать кнопки под ним, как это делают известные по публикациям шпионские программы.
# An automation or assistance app that the owner installed from the maker's own site.
t-913aa2f49a13 = Приложение для автоматизации или специальных возможностей, которое владелец установил с сайта самого производителя.
# The lock on sensitive settings was lifted for an app from outside a store
t-e8dea1b6ca27 = Для приложения не из магазина сняли запрет на важные настройки
# Android keeps apps from outside a store from being given accessibility and access to notifications, until somebody lifts that lock in the settings of the app. Somebody did so for this app.
t-2fd402ea5582 = Android не даёт приложениям не из магазина специальные возможности и доступ к уведомлениям, пока кто-нибудь не снимет этот запрет в настройках приложения. Для этого приложения кто-то его снял.
# The owner did it for an app that they wanted.
t-dfaf0421d199 = Владелец сделал это для приложения, которое ему было нужно.
# Ask the owner whether they lifted this lock, and for what.
t-6195a0e52eb4 = Спросите владельца, снимал ли он этот запрет и для чего.
# An app from outside a store records or shows the screen
t-38d85b3eb8b4 = Приложение не из магазина записывает или показывает экран
# While the phone was examined, an app that was not installed by a store recorded the screen or showed it elsewhere.
t-55e670da5c5f = Пока телефон проверяли, приложение, которое установил не магазин, записывало экран или показывало его в другом месте.
# The owner shared the screen, for example with the person who helped.
t-e2c818fb0add = Владелец показывал экран, например тому, кто ему помогал.
# An app came from outside a store
t-9e5650a50522 = Приложение установлено не из магазина
# An app that is not part of the system was not installed by a known store of apps. By itself this is ordinary; it tells which apps to look at.
t-fbd47e92a28e = Приложение, которое не входит в систему, установил не известный магазин приложений. Само по себе это обычное дело. Это подсказывает, на какие приложения посмотреть.
# Many people take apps from the maker's own site.
t-521bd509c3b0 = Многие берут приложения с сайта самого производителя.
# Ask the owner whether they know the app.
t-2de3e7824fee = Спросите владельца, знает ли он это приложение.
# A store is named as installer, but the shell installed the app
t-29aa0d9afeb6 = Установщиком назван магазин, но приложение установила оболочка
# The list of packages names a store as the installer, while the program that asked for the installation is the shell, which means adb: a computer, or a program on the phone itself. Whoever installs over adb can give any installer. It hides an app among those of the store.
t-2706955d2d36 = В списке пакетов установщиком назван магазин. Но установку запросила оболочка (shell), то есть это сделали через adb: с компьютера или программой на самом телефоне. Кто устанавливает через adb, может указать любого установщика. Так приложение прячется среди приложений из магазина.
# The owner or a developer installed or changed the app over adb, and named the store so that updates go on.
t-75d19a2e4c75 = Владелец или разработчик установил или изменил приложение через adb и указал магазин, чтобы обновления приходили дальше.
# An app from outside a store can watch the owner in several ways at once
t-e0735e354730 = Приложение не из магазина может наблюдать за владельцем сразу несколькими способами
# An app that was not installed by a store reads the screen through an accessibility service and, besides, is a device administrator or reads all notifications. Together this is how stalkerware and spyware that is installed by hand work: published samples of several families have it.
t-116086953ba0 = Приложение, которое установил не магазин, читает экран через службу специальных возможностей. Кроме того, оно администратор устройства или читает все уведомления. Вместе так работают программы для слежки за близкими (stalkerware) и шпионские программы, которые ставят вручную: это есть в опубликованных образцах нескольких семейств.
# An app for people with disabilities that needs both.
t-f9f9031700f2 = Приложение для людей с инвалидностью, которому нужно и то и другое.
# An older version of an app took the place of a newer one
t-723200aea959 = Более старая версия приложения заменила более новую
# Statistics of the last days show an app with a lower number of its version than before, without a removal in between. Older versions have holes that are publicly known, and some can be read out more easily.
t-282e4b43278a = В статистике последних дней у приложения номер версии меньше, чем раньше, и между этим его не удаляли. В старых версиях есть уязвимости, о которых всем известно, а из некоторых версий легче прочитать данные.
# The updates of an app that came with the device were removed, or it was disabled.
t-0861dcd18b1e = Удалили обновления приложения, которое было на устройстве с самого начала, или это приложение отключили.
# The maker took an update back.
t-c8809fe79b2f = Производитель отозвал обновление.
# The owner installed an older version on purpose.
t-55d4cd87e329 = Владелец нарочно установил более старую версию.
# Ask the owner whether they know of it, and who had the device on that day.
t-1575957d976f = Спросите владельца, знает ли он об этом и у кого было устройство в тот день.
# If nobody knows of it, ask a digital-security helpline, from another device.
t-ea5b89f9d4a9 = Если об этом никто не знает, обратитесь с другого устройства в службу помощи по цифровой безопасности.
# An app was removed in the last days
t-651bf2df0c6b = В последние дни удалили приложение
# Statistics of the last days count the removal of an app, and no later change brought it back. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-cb7dfa95b39d = В статистике последних дней отмечено удаление приложения, и позже оно не вернулось. Посмотреть, что оно делало, уже нельзя. Люди удаляют приложения каждый день. Важно, сделал ли это кто-то в то время, о котором идёт речь.
# The owner removed it.
t-89544064d7c5 = Приложение удалил владелец.
# An app that was only used once was removed by the system.
t-c9d516a5ed77 = Система удалила приложение, которым пользовались только один раз.
# Ask the owner whether they know the app, and whether they removed it on that day.
t-51d6cff5e674 = Спросите владельца, знает ли он это приложение и удалял ли он его в тот день.
# A page without encryption led elsewhere in a browser, in less than a second
t-deb655c433f9 = Страница без шифрования в браузере меньше чем за секунду увела на другой адрес
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Chrome gives both pages of a redirect by a server the same instant, so how fast it was is not known.
t-fb9e4cca5fce = Страница, которую открыли без шифрования (http), сразу увела на другой сайт. Тот, кто может менять данные по пути, может так привести телефон на страницу, которая его атакует. Очень многие обычные сайты делают то же самое по обычным причинам. Если перенаправляет сервер, Chrome ставит обеим страницам одно и то же время, поэтому неизвестно, как быстро это было.
# Link shorteners, advertising and newsletters lead through other sites all the time.
t-46eeeefc9200 = Короткие ссылки, реклама и рассылки всё время ведут через другие сайты.
# A site has moved to another name, or a mistyped name belongs to the same owner.
t-52648695b52d = Сайт переехал на другое имя, или имя с опечаткой принадлежит тому же владельцу.
# The log-in page of a hotel, a train or a café catches the first page that is opened.
t-df8788757b76 = Страница входа в сеть гостиницы, поезда или кафе перехватывает первую открытую страницу.
# Look at both addresses in the record, without opening them. A second address that nobody recognises, with a random name or an unusual port, is worth an expert's look.
t-7b0981260ef8 = Посмотрите на оба адреса в записи, не открывая их. Второй адрес, который никто не узнаёт, со случайным именем или необычным портом, стоит показать специалисту.
# Compare the time with other findings; alone this says little.
t-749264bf299a = Сравните время с другими находками; одна эта находка мало о чём говорит.
# An app connected to the debugging port of the phone it runs on
t-c45b899bca1c = Приложение подключилось к порту отладки того телефона, на котором работает
# An app opened a connection to the port of adb on the phone itself. An app that can use adb may do what a computer at the cable may do: read more data, grant itself permissions and put other apps on the phone.
t-2bcc0d140dde = Приложение открыло соединение с портом adb на самом телефоне. Приложение, которое может использовать adb, может делать то же, что компьютер на кабеле: читать больше данных, давать себе разрешения и ставить на телефон другие приложения.
# Apps that need adb and that the owner set up for it, such as Shizuku or LADB.
t-196dddbae664 = Приложения, которым нужен adb и для которых владелец его настроил, например Shizuku или LADB.
# Ask whether the owner set up this app to use adb.
t-98a6685889bc = Спросите, настраивал ли владелец это приложение для работы с adb.
# Ask a digital-security helpline for help, from another device, and show them this finding.
t-cd0a377520e6 = Обратитесь с другого устройства в службу помощи по цифровой безопасности и покажите эту находку.
# The same library for pictures, films or fonts crashed repeatedly within an hour
t-76d77368872f = В одной и той же библиотеке для картинок, фильмов или шрифтов за час было несколько сбоев
# Two or more programs ended within an hour by a fault in the same library, which reads what strangers send. An attack that fails may look like that. A broken picture that an app tries to show again does it, too.
t-5b978ccc3147 = Две программы или больше завершились в течение часа из-за ошибки в одной и той же библиотеке, которая читает то, что присылают незнакомые люди. Так может выглядеть неудачная атака. Но так же бывает от испорченной картинки, которую приложение снова пытается показать.
# A broken picture or film that an app tries to read again and again.
t-2aa51360b281 = Испорченная картинка или фильм, которые приложение снова и снова пытается прочитать.
# An update of the app or of the system with a fault.
t-b6a5be98013c = Обновление приложения или системы с ошибкой.
# Look at the messages, calls and pictures that arrived in the minutes before, and keep them.
t-83832a3be328 = Посмотрите на сообщения, звонки и картинки, которые пришли за несколько минут до этого, и сохраните их.
# Do not restart, update or erase the phone before a full copy of it exists.
t-1a7993f20373 = Не перезагружайте, не обновляйте и не стирайте телефон, пока нет его полной копии.
# If the person fears an attack, show this finding to a digital-security helpline, from another device.
t-065dc4a650a8 = Если человек опасается атаки, покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# A fault of the kernel within two minutes after a USB peripheral was attached
t-c73c4804da7b = Ошибка ядра в течение двух минут после подключения USB-устройства
# A USB peripheral was attached, and within two minutes the kernel noted a fault of its own. Tools that break into phones reach faults of the kernel through peripherals that they pretend to be. A peripheral with a bad driver does it, too.
t-15a9499c58a6 = Подключили USB-устройство, и в течение двух минут ядро системы отметило собственную ошибку. Инструменты, которые проникают в телефоны, добираются до ошибок ядра через устройства, за которые они себя выдают. Но так же бывает и от устройства с плохим драйвером.
# A peripheral whose driver has a fault.
t-067af65200e7 = Подключённое устройство с ошибкой в драйвере.
# Ask what was attached at that time, and in whose hands the phone was.
t-c8f0758fa7f3 = Спросите, что было подключено в это время и в чьих руках был телефон.
# A file was put on the phone over adb, then an app appeared within ten minutes
t-87f5ef2497f6 = Через adb на телефон положили файл, затем в течение десяти минут появилось приложение
# A file was copied over adb into the folder for tools, and within ten minutes an app was added. So apps are put on a phone by somebody who holds it, without a store.
t-1f4b2f6f4b54 = Файл скопировали через adb в папку для инструментов, и в течение десяти минут добавилось приложение. Так ставит приложения на телефон, без магазина, тот, кто держит его в руках.
# The owner develops apps, or put an app on the phone from a computer.
t-c57f8fc612c8 = Владелец разрабатывает приложения или поставил приложение на телефон с компьютера.
# A store added an app by chance at this time.
t-6ba254d57a3f = Магазин случайно добавил приложение в это же время.
# Ask whether the owner or someone they trust put this app on the phone from a computer.
t-4b5e622fa2ba = Спросите, ставил ли это приложение на телефон с компьютера сам владелец или тот, кому он доверяет.
# A program crashed twice within a day in libraries for pictures, fonts, sound or video
t-e6548935ba6b = Программа дважды за сутки дала сбой в библиотеках для картинок, шрифтов, звука или видео
# The same program crashed two or more times within a day in code that takes apart data of strangers. Attacks that need several attempts look like this, and so does one broken file that the program tries to show again and again.
t-459b82d05c98 = Одна и та же программа за сутки два раза или больше дала сбой в коде, который разбирает данные от незнакомых людей. Так выглядят атаки, которым нужно несколько попыток. Так же выглядит и один испорченный файл, который программа снова и снова пытается показать.
# One broken picture or video that is opened again and again.
t-783cc5ba34a4 = Одна испорченная картинка или видео, которые открываются снова и снова.
# A fault of a new version of the system.
t-a1b8db096194 = Ошибка новой версии системы.
# Look at the pictures, messages and links that arrived in the minutes before.
t-61858d4e7ca5 = Посмотрите на картинки, сообщения и ссылки, которые пришли за несколько минут до этого.
# An app was added and acted as an administrator within an hour
t-c0880b05a3f2 = Добавилось приложение и в течение часа действовало как администратор
# An app was added to the phone, and within an hour it set rules with the rights of a device administrator. Such an app can hinder its removal.
t-702c324c91b7 = На телефон добавилось приложение, и в течение часа оно задало правила с правами администратора устройства. Такое приложение может мешать своему удалению.
# A work profile or the management of a company was set up.
t-ecc244eba28e = Настроили рабочий профиль или корпоративное управление.
# Parental control that the owner knows.
t-cd2ee4d24819 = Родительский контроль, о котором владелец знает.
# Ask whether the owner set up this app, and when.
t-84352ea611b0 = Спросите, настраивал ли владелец это приложение и когда.
# Three different USB peripherals came within a minute
t-6a352a7a60a7 = За минуту подключили три разных USB-устройства
# Three or more different peripherals were attached to the phone within a minute. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-ee5b4b29274e = За минуту к телефону подключили три или больше разных устройств. Инструменты, которые проникают в телефоны, выдают себя за несколько устройств, одно за другим. Так же ведёт себя док-станция или разветвитель с тем, что к ним подключено.
# A dock, a monitor or a hub was attached to the phone, with what is in it.
t-4bb883edc70d = К телефону подключили док-станцию, монитор или разветвитель вместе с тем, что в них есть.
# Ask whether a dock or a monitor was attached at that time, and in whose hands the phone was.
t-7b55d8934739 = Спросите, была ли в это время подключена док-станция или монитор и в чьих руках был телефон.
# Two USB peripherals as in a known attack within ten minutes
t-693e5fae7d86 = За десять минут подключили два USB-устройства, как при известной атаке
# Two different ones of three old peripherals came to the phone within ten minutes. A tool that broke into the locked phone of an activist pretended to be them, one after the other. Together they have hardly an ordinary explanation.
t-ec5ee481052a = За десять минут к телефону подключили два разных из трёх старых устройств. За них, одно за другим, выдавал себя инструмент, который проник в заблокированный телефон активиста. Вместе у них вряд ли есть обычное объяснение.
# Somebody tries out the faults of the kernel on a phone of their own.
t-6005e8c11221 = Кто-то пробует ошибки ядра на собственном телефоне.
# Ask whether the phone was in the hands of somebody else at that time.
t-10bf85ab4e1e = Спросите, был ли телефон в это время в чужих руках.
# Show this finding to a digital-security helpline, from another device. Data may have been copied from the phone, and something left on it.
t-f99ec39c0318 = Покажите эту находку с другого устройства службе помощи по цифровой безопасности. Возможно, с телефона скопировали данные и что-то на нём оставили.
# Five attempts to unlock failed within ten minutes
t-88597933b786 = За десять минут пять раз не удалось разблокировать телефон
# Somebody tried to unlock the phone at least five times within ten minutes and failed. It matters when the phone was not in the hands of its owner.
t-edb94fa55c19 = За десять минут кто-то не меньше пяти раз безуспешно пытался разблокировать телефон. Это важно, если телефон был не в руках владельца.
# A child, a pocket, or an owner who mistyped a new code.
t-4c26bc5be448 = Ребёнок, карман или владелец, который ошибся в новом коде.
# Ask where the phone was and who held it at this time.
t-c7e057e41fbb = Спросите, где был телефон и кто его держал в это время.
# An app is a device administrator
t-1a60f290dce7 = Приложение — администратор устройства
# The app may do some of these: lock the phone, erase it, forbid the camera, watch wrong codes. It cannot be taken away before that is switched off, which spyware uses to stay.
t-460f4f0aca0e = Приложение может делать что-то из этого: блокировать телефон, стирать его, запрещать камеру, следить за неверными кодами. Его нельзя убрать, пока это право не отключено. Шпионские программы пользуются этим, чтобы остаться.
# A mail app for work, a tool that locks the screen, or one that finds a lost phone.
t-62fba5b9deda = Рабочая почта, программа для блокировки экрана или для поиска потерянного телефона.
# Ask the owner whether they know this app and made it an administrator. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-bb4f2a6efa04 = Спросите владельца, знает ли он это приложение и сам ли сделал его администратором. Если нет, ничего в нём не меняйте, пока нет копии, и обратитесь с другого устройства в службу помощи по цифровой безопасности.
# An app manages a user or a profile
t-e2d4d944176b = Приложение управляет пользователем или профилем
# The app owns a user or a profile of the phone, and rules what is in it.
t-e0667c78743c = Приложению принадлежит пользователь или профиль телефона, и оно распоряжается тем, что в нём есть.
# A profile for work, by an employer or with a tool of the owner such as Shelter or Island.
t-000e89edad80 = Рабочий профиль от работодателя или профиль, созданный программой владельца, например Shelter или Island.
# Ask the owner whether they know of the profile.
t-7c75e2abae47 = Спросите владельца, знает ли он об этом профиле.
# An app manages the whole device
t-5b9d74acb078 = Приложение управляет всем устройством
# The app is the owner of the device in the words of Android: it can add apps, read what the phone does, and erase it. It takes setting the phone up anew, or a computer, to make an app this.
t-a7448db899b8 = Приложение, говоря словами Android, владеет устройством: оно может добавлять приложения, читать, что делает телефон, и стереть его. Чтобы дать приложению такое право, нужно настроить телефон заново или использовать компьютер.
# An employer or school gave the phone.
t-32e403332bac = Телефон выдал работодатель или школа.
# The owner uses a tool that needs it, such as one that freezes apps.
t-d6b2a265984c = Владелец пользуется программой, которой это нужно, например для заморозки приложений.
# Ask the owner who gave them the phone and whether it is managed. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-dee73ae3cc1e = Спросите владельца, кто дал ему телефон и управляет ли им какая-то организация. Если никто не знает, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# A library is loaded into every program of the shell
t-2632119c2e47 = В каждую программу оболочки загружается библиотека
# The shell that collected the data tells every program to load a library first. What these programs told may be what that library wanted them to tell.
t-53f6e326bdec = Оболочка (shell), которая собирала данные, велит каждой программе сначала загрузить библиотеку. То, что эти программы сообщили, может быть тем, чего хотела эта библиотека.
# A terminal app on the phone made the collection: some load a library of their own.
t-b20b93dcc3a8 = Данные собирало приложение-терминал на телефоне: некоторые из них загружают собственную библиотеку.
# A file lies where old spyware kept a program
t-4cd7c8f67f85 = Файл лежит там, где старая шпионская программа хранила свою часть
# Spyware of 2017 (Chrysaor) kept its program for root rights at /system/csk. Nothing else is known to use this path.
t-41449c1e635c = Шпионская программа 2017 года (Chrysaor) хранила свою программу для прав root по пути /system/csk. Не известно, чтобы этот путь использовало что-то ещё.
# None is known.
t-8c26712265d0 = Ни одного не известно.
# Keep the phone as it is; do not restart, update or erase it before a full copy exists.
t-8065d6f8024e = Оставьте телефон как есть; не перезагружайте, не обновляйте и не стирайте его, пока нет полной копии.
# Files of a tool for forensic extraction lie on the phone
t-bcc980a67090 = На телефоне лежат файлы инструмента для криминалистического извлечения данных
# A path names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-aa536c895960 = В одном из путей есть имя com.client.appA. Исследователи находили это имя на телефонах, с которых брали данные инструментом для криминалистического извлечения. Таким пользуются власти и другие. Это не шпионская программа, но кто-то держал телефон в руках.
# The phone was examined at the owner's wish.
t-f79fe0a717c8 = Телефон проверяли по желанию владельца.
# Ask when the phone was out of the owner's hands: at a border, in custody, or in a workshop.
t-717048f791e0 = Спросите, когда телефон был не у владельца: на границе, под арестом или в мастерской.
# Files lie in a folder that spyware has used
t-62f48c555e6a = Файлы лежат в папке, которой пользовалась шпионская программа
# A file or folder lies at /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-e29f164b54cd = По пути /data/local/tmp/wd лежит файл или папка. Исследователи находили в этой папке программы известных шпионских средств. Имя у неё короткое, и им могут пользоваться и другие.
# Somebody chose the same name for a folder.
t-4c849a6cc2e5 = Кто-то выбрал для папки такое же имя.
# Files lie where a published attack on phones of Samsung puts them
t-a37cb41792b5 = Файлы лежат там, куда их кладёт опубликованная атака на телефоны Samsung
# Researchers found that an attack by prepared pictures unpacks files of these names into the folder of a service of Samsung. The service itself has no such files.
t-8b37ddb4e439 = Исследователи обнаружили: атака с помощью подготовленных картинок распаковывает файлы с такими именами в папку одной из служб Samsung. У самой службы таких файлов нет.
# A file lies in the folder for temporary files of the shell
t-adf56e051847 = В папке для временных файлов оболочки лежит файл
# A file lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there, but a computer that was ever connected for development leaves files.
t-af029691871c = Файл лежит в папке, куда может писать компьютер через adb и инструменты с такими же правами. Обычные приложения ничего не могут туда положить. Но компьютер, который хоть раз подключали для разработки, оставляет файлы.
# A tool of developers, or one that the owner started over a cable.
t-b67b61869243 = Инструмент разработчиков или программа, которую владелец запустил по кабелю.
# Ask whether somebody develops or tests apps on this phone, or connected it to a computer for that.
t-b760935c087b = Спросите, разрабатывает или тестирует ли кто-то приложения на этом телефоне и подключал ли его для этого к компьютеру.
# A program lies in the folder for temporary files of the shell
t-5b5470c26873 = В папке для временных файлов оболочки лежит программа
# A file that can be run, a library or an app lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-a8b946760c2b = Исполняемый файл, библиотека или приложение лежит в папке, куда может писать компьютер через adb и инструменты с такими же правами. Обычные приложения ничего не могут туда положить. Туда клали шпионские программы и инструменты для проверки телефонов, а также инструменты разработчиков.
# A tool that the owner started over a cable, such as one that mirrors the screen or manages apps.
t-8276759423fb = Программа, которую владелец запустил по кабелю, например чтобы показать экран на компьютере или управлять приложениями.
# Tools of developers, or an app that was installed from a computer.
t-ebf43033ed6c = Инструменты разработчиков или приложение, которое установили с компьютера.
# Compare the time with the acquisition: its own tools may have left something.
t-709fe04fc148 = Сравните время со временем сбора данных: что-то могли оставить инструменты, которыми их собирали.
# If nobody knows the file, do not open it, and show this finding to a digital-security helpline, from another device.
t-52feafab99cd = Если этот файл никто не знает, не открывайте его и покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# A program runs with the rights of root, whoever starts it
t-325a0d866ad8 = Программа работает с правами root, кто бы её ни запустил
# A file that belongs to root is marked so that it runs with the rights of root. Android for the public has none of these: it is how simple tools for root rights work.
t-60932ce96a3b = Файл, который принадлежит root, помечен так, что работает с правами root. В обычных версиях Android таких файлов нет: так устроены простые инструменты для получения прав root.
# A build for developers has `su` so marked.
t-857cbf275dac = В версии для разработчиков так помечен `su`.
# The owner wanted root rights.
t-47d60319fce4 = Владелец хотел получить права root.
# Ask whether the owner wanted root rights on this phone. If not, show this finding to a digital-security helpline, from another device.
t-fa9395c7d200 = Спросите, хотел ли владелец получить права root на этом телефоне. Если нет, покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# Files of a tool for root rights lie on the phone
t-a1df10cdaedd = На телефоне лежат файлы инструмента для прав root
# A file lies where tools for root rights keep theirs. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-e9640c3d0d70 = Файл лежит там, где инструменты для прав root держат свои файлы. С правами root владелец или кто-то другой может обойти любую защиту Android.
# A build for developers.
t-4ed13a8a8014 = Версия для разработчиков.
# A tool for developers lies on the phone
t-eb3bc308542f = На телефоне лежит инструмент для разработчиков
# Files of a known tool lie in the folder for temporary files of the shell: Android Studio, a debugger, a mirror of the screen (scrcpy) or a helper for apps (Shizuku). A computer put them there while the phone was unlocked, or an app with such rights. A program may take one of these names to go unnoticed.
t-b15c3d86bf9b = В папке для временных файлов оболочки лежат файлы известного инструмента: Android Studio, отладчика, программы для показа экрана (scrcpy) или помощника для приложений (Shizuku). Их положил туда компьютер, пока телефон был разблокирован, или приложение с такими же правами. Программа может взять одно из этих имён, чтобы её не заметили.
# The owner develops apps, mirrors the screen or uses Shizuku.
t-33ba78163c0a = Владелец разрабатывает приложения, показывает экран на компьютере или пользуется Shizuku.
# Ask whether the owner knows of this tool; somebody who mirrors the screen sees all of it.
t-0e4ffe01587f = Спросите, знает ли владелец об этом инструменте; тот, кто показывает экран у себя, видит его целиком.
# A program from among data starts with the phone
t-0dd19bc936b2 = Вместе с телефоном запускается программа из папки с данными
# A script of the system starts a program from a folder for data whenever the phone starts. No script of a maker does so: whoever has root rights put it there.
t-94d2a01e4dec = Сценарий системы при каждом включении телефона запускает программу из папки для данных. Ни один сценарий производителя так не делает: его положил туда тот, у кого есть права root.
# A tool for root rights, by the wish of the owner.
t-b99c6c919e16 = Инструмент для прав root по желанию владельца.
# An app was installed without the check for harmful apps
t-85b556768027 = Приложение установили без проверки на вредоносность
# Whoever installed the app asked the system to leave out the check for harmful apps that Android does at every installation.
t-143910a1ef3e = Тот, кто установил приложение, попросил систему пропустить проверку на вредоносность, которую Android делает при каждой установке.
# The owner develops apps; tools for developers can ask for it.
t-686bcbc62d91 = Владелец разрабатывает приложения: инструменты разработчиков могут об этом попросить.
# A store that belongs to the system does so.
t-fa2a2bf7106e = Так делает магазин приложений, который входит в систему.
# Ask the owner whether they know the app and who installed it at that time.
t-c960b2c71e32 = Спросите владельца, знает ли он это приложение и кто его установил в это время.
# An app was installed from a computer
t-e556cecbe5c9 = Приложение установили с компьютера
# The system noted that an app was installed over adb, the connection for developers. Somebody had the unlocked device and a computer, or a program on the device that uses the same way. An app that comes so was looked at by no store.
t-6dbcb3cc413c = Система отметила, что приложение установили через adb — соединение для разработчиков. У кого-то было разблокированное устройство и компьютер или программа на устройстве, которая действует тем же путём. Приложение, которое приходит так, не проверял ни один магазин.
# The owner develops apps or installed it from a computer.
t-d7ce33334fe5 = Владелец разрабатывает приложения или установил это приложение с компьютера.
# Who collects evidence from the device installed a tool and removed it afterwards; compare the time.
t-89765064d867 = Тот, кто собирает данные с устройства, установил инструмент и потом его удалил: сравните время.
# A program such as Shizuku installs apps that way.
t-d81d7614f1c6 = Программа вроде Shizuku устанавливает приложения таким путём.
# Ask the owner who had the device and a computer at that time.
t-561e9bf98c0c = Спросите владельца, у кого в это время были устройство и компьютер.
# If nobody knows of it, leave the app in place until a full copy exists, and ask a digital-security helpline, from another device.
t-b7581dff8eb8 = Если об этом никто не знает, оставьте приложение на месте, пока нет полной копии, и обратитесь с другого устройства в службу помощи по цифровой безопасности.
# A fault of the kernel
t-f0c874da978b = Ошибка ядра
# The kernel noted a fault of its own. That happens on ordinary phones, and is told only when a USB peripheral was attached shortly before.
t-fb9558184999 = Ядро системы отметило собственную ошибку. Такое бывает на обычных телефонах. Об этом сообщается, только если незадолго до этого подключали USB-устройство.
# Faulty drivers and worn storage cause faults of the kernel.
t-a90019b3d277 = Ошибки ядра бывают из-за плохих драйверов и изношенной памяти.
# Alone this needs no action.
t-3b866a973600 = Само по себе это не требует действий.
# A USB peripheral was attached, by the log of the kernel
t-cb7508c542c1 = По журналу ядра, подключили USB-устройство
# A peripheral was attached to the phone as to a computer. People attach headsets, keyboards, storage and docks. It is told only together with something else.
t-4a5a4e940d56 = К телефону, как к компьютеру, подключили устройство. Люди подключают наушники, клавиатуры, накопители и док-станции. Об этом сообщается только вместе с чем-то ещё.
# Headsets, keyboards, storage and docks are ordinary.
t-fd9a26e408cb = Наушники, клавиатуры, накопители и док-станции — обычное дело.
# A USB peripheral as in a known attack, in the log of the kernel
t-ba6c0c6e6bd1 = В журнале ядра есть USB-устройство, как при известной атаке
# The log names a USB peripheral that says it is an old webcam, sound card or touch pad of one of three makes. A tool that broke into the locked phone of an activist pretended to be these three, one after the other, in order to reach faults of the kernel. Real ones were made long ago for computers, and are hardly ever attached to a phone.
t-7d5deb82f162 = В журнале названо USB-устройство, которое говорит, что оно старая веб-камера, звуковая карта или сенсорная панель одной из трёх марок. Инструмент, который проник в заблокированный телефон активиста, выдавал себя за эти три устройства, одно за другим, чтобы добраться до ошибок ядра. Настоящие такие устройства давно выпустили для компьютеров, и к телефону их почти никогда не подключают.
# Somebody attached such an old device to the phone, or a new one that says it is one of them.
t-fd4aaf4f3e58 = Кто-то подключил к телефону такое старое устройство или новое, которое называет себя одним из них.
# Ask whether the phone was in the hands of somebody else at that time, and whether anything was attached to it.
t-f061a79ba29c = Спросите, был ли телефон в это время в чужих руках и подключали ли к нему что-нибудь.
# What starts apps was kept from running code for temporary files
t-ad5307ee78b0 = Процессу, который запускает приложения, не дали выполнить код из временных файлов
# The kernel noted that the process from which all apps start wanted to run or map a file that lies in the folder for temporary files of the shell. Nothing of Android does that. Published spyware ran its code inside that process from such files.
t-b7509f325d3d = Ядро отметило: процесс, из которого запускаются все приложения, хотел выполнить или загрузить файл из папки для временных файлов оболочки. Ничто в Android так не делает. Известная по публикациям шпионская программа запускала свой код внутри этого процесса из таких файлов.
# Somebody who develops tools for rooted phones tried one.
t-371e72c06290 = Такой инструмент пробовал тот, кто разрабатывает программы для телефонов с правами root.
# Keep the phone as it is, and show this finding to a helpline or an expert, from another device.
t-646a4b58c4f3 = Оставьте телефон как есть и покажите эту находку с другого устройства службе помощи по цифровой безопасности или специалисту.
# SELinux was switched off, by the log of the kernel
t-27b6e9b06a2b = По журналу ядра, SELinux отключили
# A line tells that SELinux, one of the walls between programs, was set to note what it should deny, and to allow it. On phones as they are sold this does not happen. It takes the rights of root.
t-245f7b0e91f3 = Одна строка говорит, что SELinux, одну из стен между программами, настроили так, чтобы она отмечала то, что должна запрещать, и разрешала это. На телефонах в том виде, как их продают, такого не бывает. Для этого нужны права root.
# The owner has root rights and switched it off for an app or a change of the system.
t-1935d9c51f83 = У владельца есть права root, и он отключил это ради приложения или изменения системы.
# Ask the owner whether the system of the phone was changed on purpose.
t-7dbe0d6af808 = Спросите владельца, меняли ли систему телефона нарочно.
# Three different USB peripherals came within a minute, at a time that is not known
t-836fb04737d6 = За минуту подключили три разных USB-устройства, время неизвестно
# By the clock of the kernel three or more different peripherals were attached to the phone within a minute; the log does not tell the time of day. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-a490bcb8090a = По часам ядра, за минуту к телефону подключили три или больше разных устройств; время суток журнал не сообщает. Инструменты, которые проникают в телефоны, выдают себя за несколько устройств, одно за другим. Так же ведёт себя док-станция или разветвитель с тем, что к ним подключено.
# Ask whether a dock or a monitor was attached, and in whose hands the phone was.
t-7f9fc102f9ca = Спросите, была ли подключена док-станция или монитор и в чьих руках был телефон.
# A line of the log of the kernel has the word BIGPRETZEL
t-2955c98b0c5f = В строке журнала ядра есть слово BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. In the log of the kernel ordinary apps cannot write.
t-b32c28ed3579 = Исследователи Citizen Lab назвали это слово следом, который шпионская программа оставляла в журналах телефонов Android. Считается только слово заглавными буквами. В журнал ядра обычные приложения писать не могут.
# A part of the system repeats a text or a name of an app in the log of the kernel.
t-d8227b927f04 = Часть системы повторяет в журнале ядра какой-то текст или имя приложения.
# Send this finding to Citizen Lab or to the Security Lab of Amnesty International, from another device.
t-0134e5ef5500 = Отправьте эту находку с другого устройства в Citizen Lab или в Security Lab организации Amnesty International.
# A line of the log names the agent of a tool for extracting data
t-7c36e04aa465 = В строке журнала назван агент инструмента для извлечения данных
# The package com.client.appA is put on a phone by a tool that copies its data, of the kind that authorities and companies use. It says that somebody who held the unlocked phone extracted data, and is no spyware.
t-45441681af6f = Пакет com.client.appA ставит на телефон инструмент, который копирует его данные. Такими инструментами пользуются власти и компании. Это говорит о том, что кто-то держал в руках разблокированный телефон и извлёк данные. Это не шпионская программа.
# A text about such tools was written into the log by an app.
t-163e2de1509d = Приложение записало в журнал текст о таких инструментах.
# Ask whether the phone was out of the hands of its owner at that time.
t-62a1fb400f3e = Спросите, был ли телефон в это время не у владельца.
# A program crashed in a library that reads pictures, films or fonts
t-6bbb8633fa71 = Программа дала сбой в библиотеке, которая читает картинки, фильмы или шрифты
# A program ended by a fault in code that reads what strangers send. Broken files do that every day, and it is told only when it happened repeatedly in a short time.
t-3179627da905 = Программа завершилась из-за ошибки в коде, который читает то, что присылают незнакомые люди. Такое каждый день бывает от испорченных файлов. Об этом сообщается, только если так было несколько раз за короткое время.
# A broken picture or film.
t-d5c963e0e934 = Испорченная картинка или фильм.
# The phone was debugged from itself
t-5dc9dac5f642 = Телефон отлаживали с него самого
# A connection to the service for debugging came from the phone itself, and not from a computer. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-06ee246f57c4 = Соединение со службой отладки пришло с самого телефона, а не с компьютера. Так приложения, которым это не положено, могут получить права человека за компьютером. То же делают некоторые инструменты, которые выбирают сами владельцы.
# Shizuku, LADB, bugbane and like tools that the owner chose.
t-16e1450c1199 = Shizuku, LADB, bugbane и похожие инструменты, которые выбрал владелец.
# Ask the owner whether such a tool is in use.
t-a629d89be47c = Спросите владельца, пользуются ли здесь таким инструментом.
# Look which apps came to the phone shortly before.
t-593138613c04 = Посмотрите, какие приложения появились на телефоне незадолго до этого.
# A USB peripheral was attached, by the log of the system
t-195e5d3785d0 = По журналу системы, подключили USB-устройство
# A USB peripheral as in a known attack, in the log of the system
t-96e050d4bcbe = В журнале системы есть USB-устройство, как при известной атаке
# SELinux was switched off, by the log of the system
t-43904fd6fa60 = По журналу системы, SELinux отключили
# A line of the log has the word BIGPRETZEL
t-970d5c376eaf = В строке журнала есть слово BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. It also stands in texts about that spyware: the tag and the process that wrote the line tell where it stood.
t-381ce32037f2 = Исследователи Citizen Lab назвали это слово следом, который шпионская программа оставляла в журналах телефонов Android. Считается только слово заглавными буквами. Оно встречается и в текстах об этой шпионской программе. Метка и процесс, который записал строку, показывают, где оно стояло.
# An app wrote a text about that spyware into the log, for example a browser, a chat or a tool like this one.
t-7984605f59aa = Приложение записало в журнал текст об этой шпионской программе, например браузер, чат или инструмент вроде этого.
# Note which app wrote the line, and whether anybody read or wrote about the word on this phone.
t-7e9ff19a6743 = Отметьте, какое приложение записало строку и читал ли кто-нибудь об этом слове или писал о нём на этом телефоне.
# A tool for root rights has an extension
t-23d45523cb4f = У инструмента для прав root есть дополнение
# The phone has a tool for root rights, and something was added to it. Extensions change files of the system, or hide that it was changed.
t-f17a2c2cda84 = На телефоне есть инструмент для прав root, и к нему что-то добавили. Дополнения меняют файлы системы или скрывают, что её изменили.
# The owner wanted root rights and this extension.
t-47795c27f214 = Владелец хотел получить права root и это дополнение.
# A tool for root rights has mounted something
t-313252bbc9d9 = Инструмент для прав root что-то подключил к системе файлов
# Something is mounted that comes from a tool for root rights (Magisk, KernelSU, APatch). Such tools lay changed files over the system. They serve owners, and they are also a way for others to hide what they changed.
t-7aa3fb50c1e0 = К системе файлов подключено то, что пришло от инструмента для прав root (Magisk, KernelSU, APatch). Такие инструменты накладывают изменённые файлы поверх системы. Они служат владельцам, но другим они тоже дают способ скрыть, что изменили.
# Something is mounted over programs of the system
t-cf9133682093 = Поверх программ системы что-то наложено
# A folder with programs of Android, or one of these programs, was covered by something else. What runs there is not what the maker put there.
t-38366fa9f17a = Папку с программами Android или одну из этих программ закрыли чем-то другим. То, что там работает, — не то, что положил туда производитель.
# A maker who keeps a part of the system on a volume of its own; this was not seen yet.
t-b2c00686cb1f = Производитель, который держит часть системы на отдельном томе; такого пока не встречали.
# A volume of the system can be written to
t-e8252121440e = В том системы можно писать
# A volume that holds Android itself was mounted so that it could be changed. Android mounts them read-only. To change that takes root rights, by the wish of the owner or without it.
t-0be3f0bb00c4 = Том, на котором находится сам Android, подключили так, что его можно менять. Android подключает такие тома только для чтения. Чтобы это изменить, нужны права root — по желанию владельца или без него.
# The owner has root rights and changes the system.
t-7ef32772f2cc = У владельца есть права root, и он меняет систему.
# A build for developers, after `adb remount`.
t-d372fed8eddc = Версия для разработчиков после команды `adb remount`.
# The phone was connected with its own service for debugging
t-4ebb0a89a7f2 = Телефон был соединён с собственной службой отладки
# A connection within the phone leads to port 5555, where it can be debugged over the network. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-426491bd115d = Соединение внутри телефона ведёт к порту 5555, через который его можно отлаживать по сети. Так приложения, которым это не положено, могут получить права человека за компьютером. То же делают некоторые инструменты, которые выбирают сами владельцы.
# An app that uses the port for something else.
t-f2f8a62ccfc1 = Приложение, которое использует этот порт для другого.
# A connection to a port that servers of known spyware used
t-8269e00b9a02 = Соединение с портом, который использовали серверы известной шпионской программы
# The phone was connected with a server on a port that servers of a known spyware for phones of Samsung used and that has no ordinary purpose. Any other program may use the port, too.
t-fa8859ee9216 = Телефон соединялся с сервером через порт, который использовали серверы известной шпионской программы для телефонов Samsung. Обычного назначения у этого порта нет. Но любая другая программа тоже может его использовать.
# Games, calls and file sharing choose any port.
t-901abc0de46e = Игры, звонки и обмен файлами выбирают любой порт.
# Look which app had the connection, and whether its owner knows it.
t-596f4fb7ec2d = Посмотрите, у какого приложения было это соединение и знает ли его владелец.
# A running program had code from an unusual place
t-bf19c885c711 = У работающей программы был код из необычного места
# The stacks of a running program name code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-5ff937f45229 = В стеках работающей программы есть код из папки для временных файлов оболочки, код только из памяти или код из удалённого файла. Так выглядит код, который внесли в программу извне. Так же действуют и инструменты для тестов.
# A developer tests apps on the phone.
t-9ff4bb04dac0 = Разработчик тестирует приложения на телефоне.
# An app that unpacks its own code in an unusual way.
t-54f259020e2e = Приложение, которое распаковывает свой код необычным способом.
# An app from a store of free software or another store
t-0d59e068b195 = Приложение из магазина свободных программ или другого магазина
# The app was installed by a store other than that of the maker or of Google. These stores are in wide use; what they offer is looked at less, or by others.
t-1bf59a285439 = Приложение установил не магазин производителя и не магазин Google, а другой. Такими магазинами пользуются многие. То, что они предлагают, проверяют меньше, или проверяют другие люди.
# The owner uses that store.
t-2233224657e2 = Владелец пользуется этим магазином.
# Ask the owner whether they use that store.
t-6fb003af475c = Спросите владельца, пользуется ли он этим магазином.
# The owner, or a program for removing what makers bring along, disabled it to save battery or space.
t-db5458270fe7 = Его отключил владелец или программа для удаления приложений производителя, чтобы сберечь заряд или место.
# Ask the owner whether they, or somebody who had the device, disabled it.
t-eb064b64ec8f = Спросите владельца, отключал ли его он сам или тот, у кого было устройство.
# An app that brings updates of the system is disabled
t-03454e816967 = Отключено приложение, которое приносит обновления системы
# An app through which the device gets updates of its system, or of a large part of it, is disabled. Without updates, holes that are publicly known stay open.
t-98558159747e = Отключено приложение, через которое устройство получает обновления системы или большой её части. Без обновлений остаются открытыми уязвимости, о которых всем известно.
# The owner did not want updates, for example on a device with a system of another maker.
t-646d803b6cb1 = Владелец не хотел обновлений, например на устройстве с системой другого производителя.
# The owner uses the device without Google on purpose.
t-a3a77cc5e317 = Владелец нарочно пользуется устройством без Google.
# An app that was installed or updated from a file
t-dbf13cfaac71 = Приложение, которое установили или обновили из файла
# The app was installed, or if it is a part of the system updated, by the program that opens files of apps: from a browser, a messenger, a memory card. Nobody looked at it as stores do. It is common where people use apps that stores do not offer.
t-73619a8ef0a6 = Приложение установила (а если это часть системы — обновила) программа, которая открывает файлы приложений: из браузера, мессенджера или с карты памяти. Его никто не проверял так, как это делают магазины. Это частое дело там, где люди пользуются приложениями, которых нет в магазинах.
# The owner installed it from the site of its maker.
t-755aaf0e6df4 = Владелец установил его с сайта производителя.
# A store of another maker used that program.
t-2855f66f5bed = Эту программу использовал магазин другого производителя.
# An app of which nobody knows what installed it
t-dc3220d5f5d7 = Приложение, о котором неизвестно, что его установило
# The app is no part of the system, and the system knows no installer of it. That is so for apps that came over a cable from a computer, and for some that were restored or came with the device. Nobody looked at it as stores do.
t-2c2152713e30 = Приложение не входит в систему, и система не знает, что его установило. Так бывает с приложениями, которые пришли по кабелю с компьютера, а также с некоторыми из тех, что восстановили или что были на устройстве с самого начала. Его никто не проверял так, как это делают магазины.
# The maker of the device put it there.
t-19cb8334a1ba = Его поставил производитель устройства.
# The owner develops apps, or installed it from a computer.
t-5574992db264 = Владелец разрабатывает приложения или установил его с компьютера.
# The app was taken over from an older device.
t-85d22da497dc = Приложение перенесли со старого устройства.
# An app was removed, and its data was kept
t-91655ec0e48c = Приложение удалили, а его данные сохранили
# The device lists a package that has no file of code any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-e331a7053c72 = В списке устройства есть пакет, у которого больше нет файла с кодом. Когда приложение удаляют по кабелю с компьютера, его данные могут остаться. Так же могут действовать системы некоторых производителей. Посмотреть на само приложение уже нельзя.
# The owner, or who tidied up the device, removed an app from a computer.
t-d15a86ab6a61 = Владелец или тот, кто наводил порядок на устройстве, удалил приложение с компьютера.
# The app is there for another user of the device only.
t-6b2f0b0b77e7 = Приложение есть только у другого пользователя устройства.
# Ask the owner whether they know the app and when it was removed.
t-34e16520975d = Спросите владельца, знает ли он это приложение и когда его удалили.
# An app that gives or hides control over the whole system
t-9e5c1a53c428 = Приложение, которое даёт или скрывает власть над всей системой
# The device has an app that gives other apps control over the whole system (root access), changes how apps work, or hides that such access exists. Owners use them on purpose. Who has such access can read what every app holds.
t-a34fb002d106 = На устройстве есть приложение, которое даёт другим приложениям власть над всей системой (права root), меняет работу приложений или скрывает, что такой доступ есть. Владельцы пользуются такими приложениями нарочно. У кого есть такой доступ, тот может читать данные любого приложения.
# The owner opened the device on purpose.
t-1329571ef9c4 = Владелец нарочно открыл себе полный доступ к устройству.
# The device was bought used, and its earlier owner opened it.
t-ef4ed5acfa84 = Устройство купили подержанным, и полный доступ открыл прежний владелец.
# Ask the owner whether they, or somebody who had the device, put it there.
t-f2a0dcef7c80 = Спросите владельца, поставил ли его он сам или тот, у кого было устройство.
# If nobody knows of it, leave it in place until a full copy exists, and ask a digital-security helpline, from another device.
t-4bb6f639da8e = Если об этом никто не знает, оставьте его на месте, пока нет полной копии, и обратитесь с другого устройства в службу помощи по цифровой безопасности.
# An app is signed with a key that everybody has
t-ff4732660d21 = Приложение подписано ключом, который есть у всех
# The app is no part of the system, and it is signed with a key that comes with the sources of Android or with the tools for developers. Makers of apps sign with a key of their own. Anybody can sign such an app, or a changed one in its place.
t-6fe957c80c04 = Приложение не входит в систему и подписано ключом, который прилагается к исходному коду Android или к инструментам разработчиков. Создатели приложений подписывают их собственным ключом. А такое приложение или изменённое вместо него может подписать кто угодно.
# The owner tries out an app that is being developed.
t-9b1ab6bd33fa = Владелец пробует приложение, которое ещё разрабатывают.
# A tool for developers or for collecting evidence left an app of its own.
t-994bffc25e07 = Инструмент для разработчиков или для сбора данных оставил собственное приложение.
# A program among data ran with the rights of the system
t-f2558643e899 = Программа из папки с данными работала с правами системы
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its name here.
t-9635add3991a = Программа работала из папки с данными или из общих файлов, и притом как root или как система. Сходятся два факта: там нет частей Android, и ни у одного приложения нет таких прав. Так может сделать тот, кто захватил управление телефоном, или инструмент для прав root. Пользователь здесь назван по имени.
# The owner gave root rights to tools on purpose.
t-128d22b87aac = Владелец нарочно дал инструментам права root.
# A phone or an emulator for developers, on which adb runs as root.
t-ffa4ee64f0fa = Телефон или эмулятор для разработчиков, на котором adb работает как root.
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its number here.
t-4b81ad706cd9 = Программа работала из папки с данными или из общих файлов, и притом как root или как система. Сходятся два факта: там нет частей Android, и ни у одного приложения нет таких прав. Так может сделать тот, кто захватил управление телефоном, или инструмент для прав root. Пользователь здесь назван по номеру.
# A program of a tool for forensic extraction ran
t-6e76da1113bf = Работала программа инструмента для криминалистического извлечения данных
# The list of processes names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-81a98b1753b4 = В списке процессов есть com.client.appA. Исследователи находили это имя на телефонах, с которых брали данные инструментом для криминалистического извлечения. Таким пользуются власти и другие. Это не шпионская программа, но кто-то держал телефон в руках.
# A program ran in a folder that spyware has used
t-66c7e64969b6 = Работала программа из папки, которой пользовалась шпионская программа
# A program ran from /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-3abe9c29e004 = Программа работала из папки /data/local/tmp/wd. Исследователи находили в этой папке программы известных шпионских средств. Имя у неё короткое, и им могут пользоваться и другие.
# A program in the folder for temporary files of the shell ran
t-d91c6a0bbd2d = Работала программа из папки для временных файлов оболочки
# A program ran from the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-adbc64d78d47 = Программа работала из папки, куда может писать компьютер через adb и инструменты с такими же правами. Обычные приложения ничего не могут туда положить. Туда клали шпионские программы и инструменты для проверки телефонов, а также инструменты разработчиков.
# Tools of developers.
t-e6da88b3aeae = Инструменты разработчиков.
# If nobody knows the program, keep the phone as it is and show this finding to a digital-security helpline, from another device.
t-064e51e27f74 = Если эту программу никто не знает, оставьте телефон как есть и покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# A program was told to load a library from among data first
t-cffbb29a447a = Программе велели сначала загрузить библиотеку из папки с данными
# A program ran that was told to load a library from a folder for data before all others. The library then runs inside of it. A published attack on phones of Samsung did this; tools for developers do it, too.
t-5f63ec85ae05 = Работала программа, которой велели загрузить библиотеку из папки с данными раньше всех других. Тогда эта библиотека работает внутри программы. Так делала опубликованная атака на телефоны Samsung; так делают и инструменты разработчиков.
# A developer watches an app with a tool for tests.
t-460e85ebccca = Разработчик наблюдает за приложением с помощью инструмента для тестов.
# A tool for root rights ran
t-536a21551744 = Работал инструмент для прав root
# A program that gives root rights, or the app that manages them, ran; or a program ran with a label that only such tools use. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-7087764c092f = Работала программа, которая даёт права root, или приложение, которое ими управляет. Или работала программа с меткой, которую используют только такие инструменты. С правами root владелец или кто-то другой может обойти любую защиту Android.
# A build for developers, on which adb runs as root.
t-67e02d2bd0d1 = Версия для разработчиков, на которой adb работает как root.
# A tool of Android Studio ran
t-276f767ad495 = Работал инструмент Android Studio
# A program ran from the folder that Android Studio uses on phones. Somebody develops or tests apps on this phone from a computer, which needs the phone to be unlocked once. A program may take this name to go unnoticed.
t-9766299a17d0 = Программа работала из папки, которую Android Studio использует на телефонах. Кто-то разрабатывает или тестирует приложения на этом телефоне с компьютера. Для этого телефон нужно один раз разблокировать. Программа может взять такое имя, чтобы её не заметили.
# The owner develops or tests apps.
t-8d2e0e8f63c4 = Владелец разрабатывает или тестирует приложения.
# A program ran whose file was deleted, or that never was a file
t-0146b8e55cdc = Работала программа, файл которой удалили или которая никогда не была файлом
# The file of a running program was gone, or the program was put into memory without any file. Programs that want to leave no traces do this; a program that was replaced while it ran looks the same.
t-259dedbbbb3f = Файл работающей программы исчез, или программу поместили в память вообще без файла. Так делают программы, которые не хотят оставлять следов. Но так же выглядит программа, которую заменили во время работы.
# A tool that the owner started was updated or removed while it ran.
t-2b1d3337f3d1 = Инструмент, который запустил владелец, обновили или удалили во время работы.
# The boot loader is unlocked
t-d98037f2370f = Загрузчик разблокирован
# The phone starts systems that its maker did not sign, or says that its system was not verified. Owners unlock it to use another system. Somebody with the phone in hand could have changed the system.
t-8607c41e140e = Телефон запускает системы, которые производитель не подписал, или сообщает, что его система не проверена. Владельцы разблокируют загрузчик, чтобы пользоваться другой системой. Тот, кто держал телефон в руках, мог изменить систему.
# The owner installed another system, or develops.
t-e5984f64b822 = Владелец установил другую систему или занимается разработкой.
# Ask whether the owner unlocked the phone. Unlocking it erases it, so it did not happen unnoticed on a phone in use.
t-c6e7cc3231a1 = Спросите, разблокировал ли владелец загрузчик телефона. При разблокировке телефон стирается, поэтому на телефоне, которым пользуются, это не прошло бы незаметно.
# The content of the system is not checked while it is read
t-54099d777326 = Содержимое системы не проверяется при чтении
# Android checks every part of the system when it is read, so that changes show. This phone says that it does not. That takes an unlocked boot loader or a build for developers.
t-fcea0691addc = Android проверяет каждую часть системы, когда её читает, чтобы изменения были заметны. Этот телефон сообщает, что он этого не делает. Для этого нужен разблокированный загрузчик или версия для разработчиков.
# A build for developers, or another system that the owner installed.
t-a1124808d6c7 = Версия для разработчиков или другая система, которую установил владелец.
# The storage of the phone has faults (`eio`, `logging`).
t-6825cddb563e = В памяти телефона есть ошибки (`eio`, `logging`).
# Ask whether the owner changed the system. If not, show this finding to a digital-security helpline, from another device.
t-c3883d63ebfd = Спросите, менял ли владелец систему. Если нет, покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# A collection of commands (BusyBox) was found
t-29e9947c2f68 = Найден набор команд (BusyBox)
# BusyBox is a program with many commands in one. Some makers ship it, and owners with root rights add it. Alone it gives no rights.
t-df622ab1e1dd = BusyBox — это программа, в которой собрано много команд. Некоторые производители ставят её сами, а владельцы с правами root добавляют. Одна она никаких прав не даёт.
# The maker of the phone ships it.
t-60dc7580988e = Её поставил производитель телефона.
# A program that gives root rights was found
t-0dbe2e4bbf23 = Найдена программа, которая даёт права root
# A program lies among the commands of the phone that gives root rights. With them every protection of Android can be passed, by the owner or by somebody else.
t-176261d2bcd5 = Среди команд телефона лежит программа, которая даёт права root. С ними владелец или кто-то другой может обойти любую защиту Android.
# A person allowed a computer to control the phone
t-1a6cb4594b52 = Человек разрешил компьютеру управлять телефоном
# The log tells that somebody who held the unlocked phone allowed a computer to debug it. Whoever collected this data over USB did so, too: compare the time.
t-39530906e463 = Журнал сообщает: кто-то держал в руках разблокированный телефон и разрешил компьютеру его отлаживать. Тот, кто собирал эти данные по USB, тоже так сделал: сравните время.
# The collection of this data, and every other use of a computer for developing.
t-997338b308cc = Сбор этих данных и любое другое использование компьютера для разработки.
# Compare the time with when the phone was in other hands.
t-3fb6eff40d10 = Сравните время с тем, когда телефон был в чужих руках.
# A USB peripheral was attached, by the log of USB that Samsung keeps
t-041916d9b62c = По журналу USB, который ведёт Samsung, подключили USB-устройство
# A USB peripheral as in a known attack, in the log of USB that Samsung keeps
t-b91680e2e8e7 = В журнале USB, который ведёт Samsung, есть USB-устройство, как при известной атаке
# The phone has no screen lock
t-e6fb6b90e8d3 = На телефоне нет блокировки экрана
# No code, pattern or password is set. Whoever has such a phone in hand can open it and change it, and what is stored on it is hardly protected.
t-751d92484501 = Не задан ни код, ни графический ключ, ни пароль. Тот, у кого такой телефон в руках, может открыть его и изменить, а у того, что на нём хранится, почти нет защиты.
# The phone is new, used for tests, or a television.
t-61443b10c60e = Телефон новый, служит для тестов или это телевизор.
# Its owner switched the lock off.
t-9e7edf2d7b13 = Блокировку отключил владелец.
# Once all copies are made, set a code of six digits or more in Settings, Security, Screen lock.
t-58453a43eefd = Когда все копии сделаны, задайте код из шести или больше цифр: «Настройки», «Безопасность», «Блокировка экрана».
# An app had the screen
t-14edc5444fa6 = У приложения был доступ к экрану
# When the data was collected, the app recorded the screen or showed it elsewhere.
t-9da9fb80557c = Когда собирали данные, приложение записывало экран или показывало его в другом месте.
# The owner shared or recorded the screen, perhaps while this data was collected.
t-28b7356dea06 = Владелец показывал или записывал экран, возможно, пока собирали эти данные.
# Ask the owner whether they shared the screen at that time.
t-7102457aca3f = Спросите владельца, показывал ли он экран в это время.
# The phone was operated over adb around the time of this acquisition
t-9e20ff1bf1d6 = Примерно во время этого сбора данных телефоном управляли через adb
# Commands or files came over adb, the debugging connection of Android, within a day of this acquisition, which may have used it itself.
t-9d3d36d18a49 = Через adb, отладочное соединение Android, пришли команды или файлы. Это было в пределах суток от этого сбора данных, а сам сбор мог идти тем же путём.
# It is this acquisition.
t-3d64cc0ace8b = Это сам этот сбор данных.
# Compare the time with that of the acquisition. If it was another, ask who connected the phone to a computer.
t-1bd4d6e21e1d = Сравните время со временем сбора данных. Если это было что-то другое, спросите, кто подключал телефон к компьютеру.
# The phone was operated over a cable or the network before this acquisition
t-658302b43126 = До этого сбора данных телефоном управляли по кабелю или по сети
# Commands or files came over adb, the debugging connection of Android, a day or more before this acquisition. Whoever had the phone unlocked in their hands could do this, and with it read data and put apps on the phone.
t-967922dbadc3 = Через adb, отладочное соединение Android, пришли команды или файлы. Это было за сутки или раньше до этого сбора данных. Так мог сделать тот, кто держал в руках разблокированный телефон. Так он мог читать данные и ставить приложения на телефон.
# The owner or a helper used the debugging connection, for example to develop apps, to make a backup or for an earlier check.
t-9becc7baa3af = Владелец или помощник пользовался отладочным соединением, например чтобы разрабатывать приложения, сделать резервную копию или раньше проверить телефон.
# Ask the owner whether they or someone they trust connected the phone to a computer at this time, and where the phone was.
t-ad815460bc13 = Спросите владельца, подключал ли в это время телефон к компьютеру он сам или тот, кому он доверяет, и где был телефон.
# The phone was operated over adb
t-86c46f3bff95 = Телефоном управляли через adb
# Commands or files came over adb, the debugging connection of Android. When the acquisition was made is not known here, so it may be the acquisition itself.
t-1445074db11a = Через adb, отладочное соединение Android, пришли команды или файлы. Когда собирали данные, здесь неизвестно, поэтому это может быть сам сбор данных.
# It is this acquisition, or an earlier one.
t-878a11e1d4a8 = Это этот сбор данных или более ранний.
# The owner develops apps or made a backup over adb.
t-8d35f092b5f5 = Владелец разрабатывает приложения или делал резервную копию через adb.
# A file was put into the folder for tools over adb, at any time
t-ede81793d483 = Через adb в папку для инструментов положили файл, в любое время
# A file was copied over adb into /data/local/tmp. It counts only together with what follows.
t-c540c34385c6 = Файл скопировали через adb в папку /data/local/tmp. Это имеет значение только вместе с тем, что было потом.
# Every acquisition over adb does this.
t-240e2326fa19 = Так делает каждый сбор данных через adb.
# Look at what happened in the minutes after.
t-3b5b1895f5bb = Посмотрите, что было в следующие минуты.
# A certificate authority was added
t-af59b31b3ce5 = Добавлен центр сертификации
# Somebody added a certificate authority to the phone. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-2b17a95bb1e4 = Кто-то добавил на телефон центр сертификации. Тот, у кого есть его ключ, может читать то, что приложения отправляют по зашифрованным соединениям, если они ему доверяют и данные проходят через его руки.
# A company or school manages the phone or its network.
t-e9d930c930a2 = Компания или школа управляет телефоном или его сетью.
# An ad blocker, a firewall or a tool to look at traffic that the owner put there.
t-ad6019b8eed7 = Блокировщик рекламы, сетевой экран или инструмент для просмотра сетевых данных, который поставил владелец.
# Ask whether the owner knows the name of this authority and why it was added.
t-ec50c0463e73 = Спросите, знает ли владелец имя этого центра и зачем его добавили.
# Look in the settings for encryption and credentials which authorities of users are listed; do not change them before all copies are made.
t-8acda3a4383c = Посмотрите в настройках шифрования и учётных данных, какие пользовательские центры там перечислены; не меняйте их, пока не сделаны все копии.
# The phone refused a certificate
t-4c5060f5ea75 = Телефон не принял сертификат
# The check of a certificate of the other side failed. A connection that somebody tries to listen to looks so; so do wrong clocks and sign-in pages of Wi-Fi networks.
t-c8ed1652089b = Сертификат другой стороны не прошёл проверку. Так выглядит соединение, которое кто-то пытается прослушать. Так же бывает из-за неверных часов и страниц входа в сети Wi-Fi.
# A Wi-Fi network with a sign-in page, an expired certificate, or a wrong clock.
t-37dad2fd3ed0 = Сеть Wi-Fi со страницей входа, просроченный сертификат или неверные часы.
# Look at which network the phone used at this time.
t-f778bc27d7b1 = Посмотрите, какой сетью телефон пользовался в это время.
# A self-test of cryptography did not pass
t-ab5e74e5457b = Самопроверка шифрования не пройдена
# The system tested its cryptography when it started, and the log does not say that the test passed.
t-3750469d67fa = Система при запуске проверила своё шифрование, и в журнале не сказано, что проверка пройдена.
# A fault of the device or of its system.
t-b23570f13c4f = Неисправность устройства или его системы.
# Show this finding to a digital-security helpline.
t-abbcda803405 = Покажите эту находку службе помощи по цифровой безопасности.
# Erasing the phone failed
t-316fb77e2040 = Стереть телефон не удалось
# Somebody or an app asked the phone to erase itself, and that failed.
t-cab909be5ef1 = Кто-то или какое-то приложение велело телефону стереть себя, и это не удалось.
# The owner or an administrator lost the phone and tried to erase it from afar.
t-46722f09b2b2 = Владелец или администратор потерял телефон и пытался стереть его на расстоянии.
# Ask who tried to have the phone erased at this time.
t-068631233f0c = Спросите, кто пытался стереть телефон в это время.
# A file was put into the folder for tools over adb
t-57f57c36dacf = Через adb в папку для инструментов положили файл
# A file was copied over adb into /data/local/tmp, from where programs can be started. It was not around the time of this acquisition, or that time is not known. Tools that take data from a phone and developers use this folder.
t-0716c29107ad = Файл скопировали через adb в папку /data/local/tmp, откуда можно запускать программы. Это было не во время этого сбора данных, или это время неизвестно. Этой папкой пользуются разработчики и инструменты, которые берут данные с телефона.
# The owner develops apps, or used a tool that mirrors the screen or that starts through adb.
t-d78edb6b4a8e = Владелец разрабатывает приложения или пользовался инструментом, который показывает экран на компьютере или запускается через adb.
# An earlier check of the phone used the folder.
t-20898be6801f = Этой папкой пользовалась более ранняя проверка телефона.
# Ask whether the owner knows of this file and of a connection to a computer at this time.
t-085c581770c9 = Спросите, знает ли владелец об этом файле и о подключении к компьютеру в это время.
# A key in the key store is damaged
t-4a3dc706bd3e = Ключ в хранилище ключей повреждён
# The system found that a key in its key store was changed or cannot be read. Storage that fails does this, and so does somebody who writes to it.
t-9574583652a5 = Система обнаружила, что ключ в её хранилище изменён или не читается. Так бывает, когда портится память. Так бывает и тогда, когда кто-то в неё пишет.
# Storage that fails, or an app or the screen lock that was set up anew.
t-f5a899b567d4 = Память портится, либо приложение или блокировку экрана настроили заново.
# Look at what else happened at this time.
t-d4fd64206066 = Посмотрите, что ещё было в это время.
# The security log was nearly full
t-e997cff27a9e = Журнал безопасности почти заполнился
# The buffer of the security log was nearly full, so that events may have been lost. Very many events in a short time do this.
t-464d70b47454 = Место для журнала безопасности почти заполнилось, поэтому часть событий могла потеряться. Так бывает, когда за короткое время событий очень много.
# A phone with much traffic that was offline, or with little storage.
t-2700f5f7088c = Телефон с большим потоком данных, который был без сети или в котором мало места.
# Look at what filled the log before this time.
t-45208976e655 = Посмотрите, чем заполнился журнал до этого времени.
# The security log was switched off
t-02eecb9037f7 = Журнал безопасности отключили
# Intrusion Logging stopped at this time, and no shutdown of the phone is told just before. From then on it says nothing, until it starts again.
t-253195ff6f0c = В это время журнал вторжений (Intrusion Logging) остановился, а о выключении телефона прямо перед этим ничего не сказано. С этого момента в нём ничего нет, пока он не запустится снова.
# The owner switched it off, or the phone was shut down and the log does not tell so.
t-1641e7a104c1 = Его отключил владелец, или телефон выключили, а в журнале об этом не сказано.
# Ask whether the owner switched Intrusion Logging off at this time, and look at what happened before and after.
t-461e9c8042db = Спросите, отключал ли владелец журнал вторжений (Intrusion Logging) в это время, и посмотрите, что было до и после.
# A package was added to the phone
t-5caf0a8d8375 = На телефон добавлен пакет
# An app was put on the phone. It counts only together with other facts.
t-26198061fce0 = На телефон поставили приложение. Это имеет значение только вместе с другими фактами.
# Every app is added once.
t-9340638d201f = Каждое приложение когда-то добавляют.
# Ask whether the owner knows the app.
t-bca2ce518363 = Спросите, знает ли владелец это приложение.
# An administrator app changed what the phone does
t-dd7c12497133 = Приложение-администратор изменило то, что делает телефон
# An app with the rights of a device administrator lifted a restriction, or set rules for the screen lock, the camera or backups. On a phone that nobody manages, no app should do so.
t-ae446a08cd65 = Приложение с правами администратора устройства сняло ограничение или задало правила для блокировки экрана, камеры или резервных копий. На телефоне, которым никто не управляет, ни одно приложение не должно так делать.
# The phone or its work profile is managed by an employer or a school.
t-bc6348efe089 = Телефоном или его рабочим профилем управляет работодатель или школа.
# Parental control or a find-my-phone app that the owner knows.
t-545543638bbd = Родительский контроль или приложение для поиска телефона, о которых владелец знает.
# Ask whether the owner knows the app and why it may manage the phone.
t-bd0b8d3b5784 = Спросите, знает ли владелец это приложение и почему оно может управлять телефоном.
# Look at what else is told of this app before anything is changed.
t-e751732c16a9 = Прежде чем что-то менять, посмотрите, что ещё сказано об этом приложении.
# An app was started from another file than before, without an update
t-bc81f6a0b951 = Приложение запустилось не из того файла, что раньше, хотя обновления не было
# The same process was started from a package file with other content than before, while the log of this day holds no update of it and no start of the phone between.
t-799233c3b7ab = Тот же процесс запустился из файла пакета с другим содержимым, чем раньше. При этом в журнале за этот день нет ни его обновления, ни включения телефона между этим.
# Some processes belong to several packages, each of which may start them.
t-5bc5fb5d4678 = Некоторые процессы принадлежат нескольким пакетам, и запустить их может каждый из них.
# The system updated a part of itself, or events of the log are missing.
t-dfbba242d49f = Система обновила свою часть, или в журнале не хватает событий.
# Look at what else is told of this app, and compare both files with those of its store.
t-593e300705a3 = Посмотрите, что ещё сказано об этом приложении, и сравните оба файла с файлами из его магазина.
# The phone was started with a system that somebody else than its maker signed
t-ed16cd913387 = Телефон запустили с системой, которую подписал не производитель, а кто-то другой
# The boot loader is locked, and the system is verified by a key that was put on the phone. Systems such as GrapheneOS do this, and the phone shows it at each start.
t-fff5ed34774a = Загрузчик заблокирован, и систему проверяют ключом, который добавили на телефон. Так делают системы вроде GrapheneOS, и телефон показывает это при каждом включении.
# The owner uses a system like GrapheneOS.
t-3d0179879e81 = Владелец пользуется системой вроде GrapheneOS.
# Ask whether the owner put another system on the phone.
t-ea0acea8e4a6 = Спросите, ставил ли владелец на телефон другую систему.
# The phone was started with a system that is not verified
t-8c9c23c9d600 = Телефон запустили с системой, которая не проверена
# When the phone was started, its boot loader was unlocked or a check of its system was off. Whoever had the phone in their hands can then have changed the system. Unlocking erases the data of the phone, so an owner would have noticed.
t-2b29d4e5cc90 = Когда телефон включили, его загрузчик был разблокирован или проверка системы была отключена. Тогда тот, кто держал телефон в руках, мог изменить систему. При разблокировке загрузчика данные телефона стираются, поэтому владелец бы это заметил.
# The owner unlocked the boot loader, to have root or another system.
t-50eac21d76fb = Владелец разблокировал загрузчик, чтобы получить права root или другую систему.
# Ask whether the owner unlocked the boot loader. If not, show this finding to a digital-security helpline.
t-d96f6c975d78 = Спросите, разблокировал ли владелец загрузчик. Если нет, покажите эту находку службе помощи по цифровой безопасности.
# An attempt to unlock did not succeed
t-e985c68bcd11 = Попытка разблокировки не удалась
# Somebody tried to unlock the screen, and the log does not say that it succeeded. It counts only when it happens often.
t-851391c3f82c = Кто-то пытался разблокировать экран, и в журнале не сказано, что это удалось. Это имеет значение, только если бывает часто.
# Everybody mistypes a code.
t-5478249f8854 = Каждый может ошибиться, когда набирает код.
# Ask who held the phone at this time.
t-6d2025224809 = Спросите, кто держал телефон в это время.
# SELinux does not enforce its rules
t-693b32dea8b7 = SELinux не следит за выполнением своих правил
# SELinux, one of the walls between programs, was off when the acquisition was made. On phones as they are sold it is on. Changed systems and root tools switch it off, and so does whoever broke into a phone.
t-a9c0c9efd9eb = SELinux, одна из стен между программами, был отключён, когда собирали данные. На телефонах в том виде, как их продают, он включён. Его отключают изменённые системы и инструменты для прав root, а также тот, кто проник в телефон.
# The owner changed the system of the phone, or it is a build for developers.
t-25bc7c877017 = Владелец изменил систему телефона, или это версия для разработчиков.
# Accessibility services are in use
t-a31608b5601a = Работают службы специальных возможностей
# The phone says that accessibility services are in use. Which ones is told by other data.
t-592f4f6f09b9 = Телефон сообщает, что работают службы специальных возможностей. Какие именно, видно из других данных.
# Look at the list of accessibility services and ask the owner whether they know each of them.
t-b6f95c4a72be = Посмотрите список служб специальных возможностей и спросите владельца, знает ли он каждую из них.
# Advanced Protection
t-79d9e212756f = Дополнительная защита
# Advanced Protection of Android was on before, and it was switched off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-f2eb8ae39aab = Дополнительная защита Android была включена, и её выключили. С ней телефон труднее атаковать, и она может вести журналы, которые помогают потом найти атаку.
# Advanced Protection was switched off
t-b33809f2ed52 = Дополнительную защиту выключили
# Ask the owner whether they switched it off, and once all copies are made, switch it on again in Settings, Security, Advanced Protection.
t-c6f3928b2759 = Спросите владельца, выключал ли он её, и, когда все копии сделаны, включите её снова: «Настройки», «Безопасность», «Дополнительная защита».
# If the owner may be a target, switch it on in Settings, Security, Advanced Protection, once all copies are made. There Intrusion Logging can be switched on, too.
t-f50f7c4d1d07 = Если владелец может быть мишенью, включите её, когда все копии сделаны: «Настройки», «Безопасность», «Дополнительная защита». Там же можно включить журнал вторжений (Intrusion Logging).
# It was switched off to collect data with a cable.
t-652b76306c44 = Её выключили, чтобы собрать данные по кабелю.
# Only devices that have the mode tell of it: Android 16 and later.
t-0eaf0d77084c = О нём сообщают только устройства, у которых этот режим есть: Android 16 и новее.
# The owner tried it, or an app that they need did not work with it.
t-1d543ce1456d = Владелец пробовал её, или с ней не работало нужное ему приложение.
# The phone has Advanced Protection of Android, and it is off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-554ca0d5f6f8 = На телефоне есть Дополнительная защита Android, и она выключена. С ней телефон труднее атаковать, и она может вести журналы, которые помогают потом найти атаку.
# protection switched off
t-d374cacd5c11 = защита выключена
# protection switched on
t-4e1d515b22f5 = защита включена
# Advanced Protection is off
t-cd8f329a4c36 = Дополнительная защита выключена
# It is off unless somebody switches it on.
t-bc5de7b25cd1 = Она выключена, пока кто-нибудь её не включит.
# The owner switched it on.
t-1f3910fc5c43 = Её включил владелец.
# Leave it on. It may make it harder to collect data with a cable.
t-35b9e7e3de1e = Оставьте её включённой. Из-за неё может быть труднее собрать данные по кабелю.
# An app is the VPN that stays on
t-97e5b3391223 = Приложение работает как постоянный VPN
# An app was set to carry all traffic of the phone whenever it is on.
t-3f916306238e = Приложение настроили так, что через него идут все сетевые данные телефона, когда он включён.
# The owner uses a VPN they trust.
t-5307f63a7822 = Владелец пользуется VPN, которому доверяет.
# An employer or school that manages the phone set it.
t-7b40da37d4e3 = Это настроил работодатель или школа, которые управляют телефоном.
# Ask the owner whether they chose this VPN. If not, have all copies made first, then switch it off in Settings, Network, VPN.
t-bccce286967c = Спросите владельца, выбирал ли он этот VPN. Если нет, пусть сначала сделают все копии, а потом выключите его: «Настройки», «Сеть», «VPN».
# Apps may be shown another place
t-1dda492f8355 = Приложениям может показываться другое место
# The phone may be given a place where it is not. Somebody who hides where the phone is, or develops apps, sets this.
t-027ad9530691 = Телефону могут задать место, в котором он не находится. Так делает тот, кто скрывает, где телефон, или разрабатывает приложения.
# Ask the owner whether they set this.
t-9c336a1b4c93 = Спросите владельца, он ли это настроил.
# An app was given power over the phone with the debugging bridge
t-6ad129640590 = Приложению дали власть над телефоном через отладочный мост
# A list of apps that read the screen, read notifications, are the keyboard, get text messages or carry all traffic was written by the debugging bridge: somebody did it from a computer, or with a tool on the phone that acts like one.
t-e25ad0f19d12 = Отладочный мост записал список приложений, которые читают экран, читают уведомления, служат клавиатурой, получают СМС или передают все сетевые данные. Значит, кто-то сделал это с компьютера или инструментом на телефоне, который действует как компьютер.
# The owner set up an app that asks for this step, such as one that automates the phone.
t-8eaef9bf7bf6 = Владелец настроил приложение, которому нужен этот шаг, например для автоматизации телефона.
# The phone is used to test apps.
t-1e409e52791d = Телефон служит для тестирования приложений.
# Ask the owner whether they or somebody they know set this from a computer, and do not change it before all copies are made.
t-43493538dcbc = Спросите владельца, настроил ли это с компьютера он сам или его знакомый, и ничего не меняйте, пока не сделаны все копии.
# Apps are not checked for harm
t-aab169fedcad = Приложения не проверяются на вредоносность
# The check of apps by Google Play Protect is switched off. It looks for harmful apps when they are added and later on.
t-dd8b1ac5ccf6 = Проверка приложений Google Play Защита (Google Play Protect) выключена. Она ищет вредоносные приложения, когда их добавляют и потом.
# The owner switched it off to add an app that it did not like.
t-ea80c030a1fe = Владелец выключил её, чтобы добавить приложение, которое ей не нравилось.
# The phone has no services of Google.
t-f8fb1481961e = На телефоне нет служб Google.
# Ask the owner whether they switched it off. If not, ask a digital-security helpline, from another device, before anything is changed.
t-214daad98aa7 = Спросите владельца, выключал ли он её. Если нет, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# Apps that come from a computer are not checked
t-6276b357f63e = Приложения, которые приходят с компьютера, не проверяются
# Apps that are added with the debugging bridge are not checked, or not asked about on the phone.
t-7056e162fd80 = Приложения, которые добавляют через отладочный мост, не проверяются, или телефон о них не спрашивает.
# The check of apps was switched off with the debugging bridge
t-340faec4e6b1 = Проверку приложений выключили через отладочный мост
# The check of apps by Google Play Protect is switched off, and the debugging bridge wrote that: somebody did it from a computer, or with a tool on the phone that acts like one. Guides for adding spyware begin with this step.
t-cfffd43d5f43 = Проверка приложений Google Play Защита (Google Play Protect) выключена, и записал это отладочный мост. Значит, кто-то сделал это с компьютера или инструментом на телефоне, который действует как компьютер. С этого шага начинаются инструкции, как добавить шпионскую программу.
# A tool against unwanted apps of the maker was used.
t-d5730da86490 = Пользовались инструментом против ненужных приложений производителя.
# The debugging bridge is switched on
t-704dd02c82f3 = Отладочный мост включён
# USB debugging is on. It has to be on while data is collected with it; when it stays on, whoever has the phone open in hand can use it.
t-4074f77a92ca = Отладка по USB включена. Она должна быть включена, пока с её помощью собирают данные. Если она остаётся включённой, ею может воспользоваться тот, у кого в руках открытый телефон.
# It was switched on to collect this data.
t-df292288c9d4 = Её включили, чтобы собрать эти данные.
# The owner develops apps or uses tools that need it.
t-48dec5157683 = Владелец разрабатывает приложения или пользуется инструментами, которым она нужна.
# Once all copies are made, switch USB debugging off in Settings, System, Developer options.
t-b9543cb09dc4 = Когда все копии сделаны, выключите отладку по USB: «Настройки», «Система», «Для разработчиков».
# An app switched debugging on
t-6739068af419 = Отладку включило приложение
# Developer options, the debugging bridge or wireless debugging were switched on, and what wrote that last is neither the settings nor another part of the system.
t-6714c8c909b3 = Кто-то включил параметры разработчика, отладочный мост или отладку по беспроводной сети. Последними это записали не настройки и не другая часть системы.
# A tool of the owner, such as one that automates the phone, has the right to do so.
t-b7f626e58848 = У программы владельца есть на это право, например у программы для автоматизации телефона.
# A part of the maker's system with an unusual name.
t-bd2b7228f4cd = Часть системы производителя с необычным именем.
# Ask the owner whether they know the app that is named and gave it this right. If not, ask a digital-security helpline, from another device, before anything is changed.
t-7e551a7064dd = Спросите владельца, знает ли он названное приложение и дал ли ему это право. Если нет, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# Developer options are switched on
t-5c6359e6e194 = Параметры разработчика включены
# Developer options are shown. They have to be for most ways to collect data; without that need they are off.
t-deb655c68583 = Параметры разработчика показываются. Они нужны для большинства способов сбора данных; без такой нужды они выключены.
# They were switched on to collect this data.
t-ab9fbf1bcbfc = Их включили, чтобы собрать эти данные.
# The owner develops apps or likes to look around.
t-ab0ab6dc2646 = Владелец разрабатывает приложения или любит во всём разбираться.
# Once all copies are made, switch the developer options off in Settings, System.
t-972453dc262b = Когда все копии сделаны, выключите параметры разработчика: «Настройки», «Система».
# Names are looked up at a chosen server
t-96b1e9f6149b = Адреса имён спрашиваются у выбранного сервера
# The phone asks one server, which somebody chose, for the addresses of all names. Whoever runs it sees which servers the phone looks for.
t-cdec78c0fe07 = Телефон узнаёт адреса для всех имён у одного сервера, который кто-то выбрал. Тот, кому принадлежит этот сервер, видит, какие серверы ищет телефон.
# The owner chose a server against advertisements or for privacy.
t-8fe2b8aee2c7 = Владелец выбрал сервер против рекламы или для защиты личных данных.
# Ask the owner whether they know this server.
t-889ba97bc196 = Спросите владельца, знает ли он этот сервер.
# Names are looked up without encryption
t-36da24c11330 = Адреса имён спрашиваются без шифрования
# Private DNS is switched off: names of servers that the phone looks for can be read on the way.
t-38fbc2fc9702 = Персональный DNS-сервер (Private DNS) выключен: имена серверов, которые ищет телефон, можно прочитать по пути.
# The network of an employer or a hotel did not work with it.
t-5fe09de46f15 = С ним не работала сеть работодателя или гостиницы.
# Switch Private DNS to automatic in Settings, Network, once all copies are made.
t-6b5dc2fa8487 = Когда все копии сделаны, переключите персональный DNS-сервер на автоматический режим: «Настройки», «Сеть».
# A proxy is set for the whole device
t-1cfaf513a734 = Для всего устройства задан прокси-сервер
# The phone sends what it loads from the network through a proxy, for all networks. Whoever runs it sees where the phone connects to. This has no place in the settings of most phones.
t-a12f3f50d31d = То, что телефон загружает из сети, идёт через прокси-сервер, и так для всех сетей. Тот, кому он принадлежит, видит, с чем соединяется телефон. В настройках большинства телефонов такого пункта нет.
# A tool of developers or against advertisements was used.
t-45bd2880e62b = Пользовались инструментом разработчиков или инструментом против рекламы.
# Ask the owner whether they know the proxy. If not, ask a digital-security helpline, from another device, before anything is changed.
t-8592e7c2bf6b = Спросите владельца, знает ли он этот прокси-сервер. Если нет, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# Reports of errors are not sent to the maker
t-d06b0efe4c11 = Отчёты об ошибках не отправляются производителю
# Reports of crashes or of security are not shared. By itself this is a choice about privacy; spyware has been seen that switches it off.
t-c1a6ed919710 = Отчёты о сбоях или о безопасности не отправляются. Само по себе это выбор ради защиты личных данных; но встречались шпионские программы, которые это отключают.
# The owner did not agree to share them, which is ordinary.
t-4202ef14764d = Владелец не согласился их отправлять, и это обычное дело.
# Nothing has to be done; compare with other findings.
t-328b60cfd62a = Делать ничего не нужно; сравните с другими находками.
# The signs that show camera and microphone in use are hidden
t-d851c03e4425 = Значки, которые показывают работу камеры и микрофона, скрыты
# Android shows a green sign while an app uses the camera or the microphone, or records the screen. A switch that has no place in the settings hides it. Spyware has been seen that sets this switch.
t-08e68cc9c879 = Android показывает зелёный значок, пока приложение использует камеру или микрофон либо записывает экран. Его скрывает переключатель, которого в настройках нет. Встречались шпионские программы, которые его включают.
# The owner hid the sign with a computer, for example to record the screen without it.
t-0e8a45343556 = Владелец скрыл значок с помощью компьютера, например чтобы записывать экран без него.
# Ask the owner whether they hid the sign. If not, ask a digital-security helpline, from another device, before anything is changed.
t-1a056657b685 = Спросите владельца, скрывал ли он этот значок. Если нет, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# Unknown apps are not sent to Google for a check
t-6a0212252bc2 = Неизвестные приложения не отправляются в Google на проверку
# Apps that Google Play Protect does not know are not sent to Google to be checked.
t-d465ae4f232e = Приложения, которых Google Play Защита (Google Play Protect) не знает, не отправляются в Google на проверку.
# The owner does not want to share their apps.
t-2aaed1d46468 = Владелец не хочет передавать свои приложения.
# Wireless debugging is switched on
t-ae094bf4daaa = Отладка по беспроводной сети включена
# Wireless debugging is on. A computer, or an app on the phone itself, that was paired once can add apps and give them permissions without a cable. Spyware has been seen that pairs the phone with itself.
t-2d64a1aeda72 = Отладка по беспроводной сети включена. Компьютер или приложение на самом телефоне, которые один раз связали с ним, могут без кабеля добавлять приложения и давать им разрешения. Встречались шпионские программы, которые связывали телефон с ним самим.
# Tools such as Shizuku, LADB or one that collects data on the phone itself.
t-f20f45d8a88e = Такие инструменты, как Shizuku, LADB или инструмент, который собирает данные на самом телефоне.
# The owner develops apps.
t-9fe9da57736a = Владелец разрабатывает приложения.
# Ask the owner whether they or an app of theirs needs this. If not, ask a digital-security helpline, from another device, before anything is changed.
t-4f587f54d8c7 = Спросите владельца, нужно ли это ему или его приложению. Если нет, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# Parts of the system are not checked while they are read
t-ec5d73c835d9 = Части системы не проверяются при чтении
# The check that notices changed parts of the system while the phone runs is off, or only writes a note.
t-f47d86ae4742 = Проверка, которая замечает изменённые части системы во время работы телефона, выключена или только делает запись.
# The phone is used to develop systems.
t-470affc7c2b6 = Телефон служит для разработки систем.
# The owner switched it off to change the system.
t-b9b81889dd9b = Владелец выключил её, чтобы изменить систему.
# Ask the owner whether they changed the system. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-2c989b310fc4 = Спросите владельца, менял ли он систему. Если никто этого не делал, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# The phone says that its boot loader is unlocked. Whoever has it in hand can start other systems on it and change the one that is there.
t-8b8d31a4a9bc = Телефон сообщает, что его загрузчик разблокирован. Тот, у кого он в руках, может запускать на нём другие системы и менять ту, что есть.
# The owner unlocked it to put another system on the phone.
t-6fa381e7130b = Владелец разблокировал его, чтобы поставить на телефон другую систему.
# Ask the owner whether they unlocked the boot loader. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-ea0a16c90c9d = Спросите владельца, разблокировал ли он загрузчик. Если никто этого не делал, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# The boot loader may be unlocked
t-b7c268bbad04 = Загрузчик может быть разблокирован
# The developer option that lets the boot loader be unlocked is on. It is still locked, where nothing else says otherwise, and unlocking it erases the phone.
t-dbd01dd20e39 = Включён параметр разработчика, который позволяет разблокировать загрузчик. Если больше нигде не сказано иное, загрузчик ещё заблокирован, а при разблокировке телефон стирается.
# The owner wanted to put another system on the phone.
t-28dc827e0ee6 = Владелец хотел поставить на телефон другую систему.
# Some phones come with it on.
t-3b41922a7f82 = На некоторых телефонах это включено с самого начала.
# Once all copies are made, switch the option off in Settings, System, Developer options, unless the owner needs it.
t-28cc00929908 = Когда все копии сделаны, выключите этот параметр, если он не нужен владельцу: «Настройки», «Система», «Для разработчиков».
# The debugging bridge listens on the network
t-645d71bfe5d7 = Отладочный мост принимает соединения из сети
# The debugging bridge takes connections from the network, also from an app on the phone itself. Whoever connects and is allowed can add apps and give them permissions.
t-bd3650deb638 = Отладочный мост принимает соединения из сети, а также от приложения на самом телефоне. Тот, кто подключится и получит разрешение, может добавлять приложения и давать им разрешения.
# Tools such as Shizuku or LADB, or a program on the owner's computer.
t-86a116974eea = Такие инструменты, как Shizuku или LADB, либо программа на компьютере владельца.
# A television or a box for it: some come like this.
t-8e43fbb401c7 = Телевизор или приставка к нему: некоторые такими продаются.
# The phone once started a system that is not Samsung's
t-59bef455f535 = На телефоне когда-то запускали систему не от Samsung
# A fuse in the phone says that a system which Samsung did not sign was started on it at some time. It cannot be undone, and does not say what runs now.
t-52256e64e0e5 = Предохранитель внутри телефона показывает, что когда-то на нём запускали систему, которую Samsung не подписывал. Это нельзя отменить, и это не говорит о том, что работает сейчас.
# A former owner put another system on the phone.
t-c129ccaf3daf = Прежний владелец поставил на телефон другую систему.
# A repair shop did.
t-0b0f3ce4f9e1 = Так сделала мастерская.
# Ask the owner where the phone comes from, and whether they know of another system on it.
t-3b0caded42cc = Спросите владельца, откуда у него телефон и знает ли он о другой системе на нём.
# Fixes for security are older than a year
t-6aec4a88ad5b = Исправления безопасности старше года
# When the data was collected, the last fixes for security of the phone were more than a year old. Many faults that attacks use are known and open on this phone.
t-a92384a4904c = Когда собирали данные, последним исправлениям безопасности телефона было больше года. Многие ошибки, которыми пользуются атаки, известны и на этом телефоне не закрыты.
# The maker gives no more fixes for this model.
t-baf52b66562d = Производитель больше не выпускает исправлений для этой модели.
# The phone was not used for a long time.
t-8e2b817fe444 = Телефоном долго не пользовались.
# It is an emulator.
t-67bce7385837 = Это эмулятор.
# Once all copies are made, look for updates in Settings, System. If none is offered any more, think of another phone.
t-b052ccb2c5c9 = Когда все копии сделаны, проверьте обновления: «Настройки», «Система». Если их больше не предлагают, подумайте о другом телефоне.
# Fixes for security are older than half a year
t-e19df9f8fc87 = Исправления безопасности старше полугода
# When the data was collected, the last fixes for security of the phone were more than half a year old. Faults that were mended since are known and open on this phone.
t-a8f519033775 = Когда собирали данные, последним исправлениям безопасности телефона было больше полугода. Ошибки, которые с тех пор исправили, известны и на этом телефоне не закрыты.
# The maker gives fixes seldom, or no more.
t-055981939cfc = Производитель выпускает исправления редко или больше их не выпускает.
# Updates wait to be confirmed.
t-858c57db5b2e = Обновления ждут подтверждения.
# Rules between programs are not enforced
t-e4e0ae2bb042 = Правила между программами не выполняются
# The system was started so that SELinux, which keeps programs apart, only writes down what it would forbid.
t-abd43eed9afd = Систему запустили так, что SELinux, который отделяет программы друг от друга, только записывает то, что запретил бы.
# The owner put a system of their own on the phone.
t-3ab7022e0548 = Владелец поставил на телефон собственную систему.
# The storage is not encrypted
t-4e744caed7bd = Память не зашифрована
# What is stored on the phone is not encrypted. Whoever has it in hand can read it without its code.
t-e020ad39bd79 = То, что хранится на телефоне, не зашифровано. Тот, у кого он в руках, может прочитать это без кода.
# The phone is old: new ones have to encrypt.
t-1271a9f2f754 = Телефон старый: новые должны шифровать данные.
# A system other than that of the maker runs on it.
t-89377f2a0c98 = На нём работает система не от производителя.
# Once all copies are made, encrypt the phone in Settings, Security, where it offers that.
t-fcf6b4ec2329 = Когда все копии сделаны, зашифруйте телефон, если он это предлагает: «Настройки», «Безопасность».
# The whole system can be debugged
t-9b59225f8f45 = Отлаживать можно всю систему
# Every program on the phone can be debugged and the debugging bridge can rule the system. Systems for customers forbid this.
t-d96202ae1b82 = Отлаживать можно каждую программу на телефоне, и отладочный мост может управлять системой. В системах для покупателей это запрещено.
# The owner put a system of their own on the phone, or changed the one that was there.
t-b441d6b390bc = Владелец поставил на телефон собственную систему или изменил ту, что была.
# It is an emulator or a phone of developers.
t-a686bb245d65 = Это эмулятор или телефон разработчиков.
# The system was built for developers
t-bd6fffccb469 = Система собрана для разработчиков
# The system is of a kind that is built for developers, and that lets the debugging bridge rule it.
t-bcf07dc4ecb8 = Система такого вида, какой собирают для разработчиков; она позволяет отладочному мосту управлять ею.
# The owner put a system of a community on the phone.
t-ab8278292428 = Владелец поставил на телефон систему от сообщества.
# Ask the owner whether they chose this system.
t-dc45b9b48d7d = Спросите владельца, сам ли он выбрал эту систему.
# The system is signed with keys of developers
t-c56ba3fe8bd4 = Система подписана ключами разработчиков
# The system says that it was signed with keys for development and not with those for customers. The keys for tests are known to everybody, so that others can sign parts of it.
t-15af8dbf5979 = Система сообщает, что подписана ключами для разработки, а не ключами для покупателей. Ключи для тестов известны всем, поэтому части системы могут подписывать и другие.
# The owner put a system of a community on the phone: many are signed like this.
t-4a31a393cb30 = Владелец поставил на телефон систему от сообщества: многие из них подписаны так.
# Fixes for the parts of the maker are older than a year
t-11681d7cf44d = Исправления для частей производителя старше года
# The last fixes for drivers and other parts by the maker of the phone or of its chips were more than a year old when the data was collected.
t-1b0123a29a8b = Когда собирали данные, последним исправлениям для драйверов и других частей от производителя телефона или его микросхем было больше года.
# A system other than that of the maker brings newer fixes for its own parts only.
t-7853f259661b = Система не от производителя приносит новые исправления только для собственных частей.
# The system was started without being verified
t-dfb407f0d027 = Систему запустили без проверки
# When the phone was started, its boot loader was unlocked or what it started was not what it should be. Anything could have been put into the system, and would not be noticed at the start.
t-e3593f65457a = Когда телефон включили, его загрузчик был разблокирован или запустилось не то, что должно было. В систему могли внести что угодно, и при включении этого не было бы заметно.
# The owner unlocked the boot loader to put another system on the phone.
t-ffa2c83a809d = Владелец разблокировал загрузчик, чтобы поставить на телефон другую систему.
# The system was verified with a key of its own
t-5ad6676acead = Система проверена собственным ключом
# The boot loader is locked, and the system was verified with a key that is not the maker's. Systems such as GrapheneOS do this.
t-2b2629e150a9 = Загрузчик заблокирован, и система проверена ключом, который принадлежит не производителю. Так делают системы вроде GrapheneOS.
# The owner put a system such as GrapheneOS on the phone and locked it again.
t-2c8044d4558b = Владелец поставил на телефон систему вроде GrapheneOS и снова заблокировал его.
# Ask the owner whether they chose this system, and compare the key that the phone shows at the start with the published one.
t-bec02dfac446 = Спросите владельца, сам ли он выбрал эту систему, и сравните ключ, который телефон показывает при включении, с опубликованным.
# Wireless debugging is running
t-b31b92daee76 = Работает отладка по беспроводной сети
# Wireless debugging has opened a port. A device, or an app on the phone itself, that was paired can add apps and give them permissions.
t-138e31402acb = Отладка по беспроводной сети открыла порт. Устройство или приложение на самом телефоне, которые с ним связали, могут добавлять приложения и давать им разрешения.
# A program that crashed ran code from an unusual place
t-fb57280b90f0 = Программа, которая дала сбой, выполняла код из необычного места
# A program that crashed had loaded code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-e24e4093b24f = Программа, которая дала сбой, загрузила код из папки для временных файлов оболочки, код только из памяти или код из удалённого файла. Так выглядит код, который внесли в программу извне. Так же действуют и инструменты для тестов.
# A program crashed in a library for pictures, fonts, sound or video
t-835e10d4963f = Программа дала сбой в библиотеке для картинок, шрифтов, звука или видео
# A program crashed in code that takes apart data of strangers. That happens on ordinary phones now and then, and is told only when it comes again within a day.
t-7e890a9bd052 = Программа дала сбой в коде, который разбирает данные от незнакомых людей. На обычных телефонах такое иногда бывает. Об этом сообщается, только если за сутки это повторилось.
# Faults in these libraries happen on ordinary phones, for example by a broken file.
t-f02425e83414 = Ошибки в этих библиотеках бывают на обычных телефонах, например из-за испорченного файла.
# A program crashed in a function that attacks have aimed at
t-7703f8f6a82e = Программа дала сбой в функции, на которую уже нацеливались атаки
# A program crashed while it read a picture or a font, in a function with a fault that attacks have used. Attacks that fail leave such crashes; a broken file does, too.
t-d10cc088dbd7 = Программа дала сбой, когда читала картинку или шрифт, в функции с ошибкой, которой пользовались атаки. Такие сбои остаются от неудачных атак; но бывают они и от испорченного файла.
# A broken picture or font, or a fault of programming.
t-6abb962a567d = Испорченная картинка или шрифт либо ошибка программистов.
# A program with the rights of the system crashed
t-268ceedd316a = Программа с правами системы дала сбой
# A program that ran as root, as the system or as the shell crashed. Parts of the system do now and then. What is worth a look is a program that does not belong to the phone.
t-f217328bac96 = Программа, которая работала как root, как система или как оболочка (shell), дала сбой. С частями системы это иногда бывает. Стоит посмотреть, если программа не относится к телефону.
# A fault of a part of the system, which most phones have.
t-07206fe172ea = Ошибка части системы; они есть на большинстве телефонов.
# Look whether the path of the program is one of the system.
t-bea9bb0a2716 = Посмотрите, системный ли путь у этой программы.
# The service of Samsung that looks through pictures crashed
t-85e707cf79ad = Служба Samsung, которая просматривает картинки, дала сбой
# The service com.samsung.ipservice crashed. It looks through all pictures that arrive, and a published attack by prepared pictures aimed at it. Broken pictures make it crash, too.
t-f4731d65a197 = Служба com.samsung.ipservice дала сбой. Она просматривает все приходящие картинки, и на неё была нацелена опубликованная атака с помощью подготовленных картинок. Но сбой бывает и от испорченных картинок.
# A broken picture.
t-0bf18a8857ab = Испорченная картинка.
# An app may keep the phone unlocked
t-09d32fdddbcf = Приложение может оставлять телефон разблокированным
# A trust agent that is not one of the system is enabled: the app may keep the phone unlocked.
t-120582df9d18 = Включён агент доверия, который не входит в систему: приложение может оставлять телефон разблокированным.
# An employer's app.
t-88c98f159e39 = Приложение работодателя.
# Ask the owner whether they know this app and allowed it in Settings, Security, Trust agents.
t-8e4cf7a792e0 = Спросите владельца, знает ли он это приложение и разрешил ли его: «Настройки», «Безопасность», «Агенты доверия».
# A USB peripheral was attached, by the list of the USB port
t-12c21f580cc1 = По списку USB-порта, подключили USB-устройство
# A USB peripheral as in a known attack, in the list of the USB port
t-f1afd538be3d = В списке USB-порта есть USB-устройство, как при известной атаке
# A USB peripheral was attached while the screen was locked
t-5520a3d5fdcd = USB-устройство было подключено при заблокированном экране
# When the report was made, a peripheral was attached to the phone as to a computer, and the screen was locked. Tools that break into locked phones pretend to be peripherals. People leave a dock or a headset attached, too.
t-ff0329f3149c = Когда составляли отчёт, к телефону, как к компьютеру, было подключено устройство, а экран был заблокирован. Инструменты, которые проникают в заблокированные телефоны, выдают себя за такие устройства. Но и люди оставляют подключёнными док-станцию или наушники.
# A dock, a headset or a hub stayed attached to the phone.
t-4080abc174b2 = К телефону остались подключены док-станция, наушники или разветвитель.
# Ask what is attached to the phone, and in whose hands it was.
t-02a86d5ad4c9 = Спросите, что подключено к телефону и в чьих руках он был.
# The phone has a further profile
t-ecf5ac0cff5a = На телефоне есть ещё один профиль
# Besides the ordinary one the phone has another profile, such as one for work or a private one, with apps of its own.
t-142af42b5275 = Кроме обычного, на телефоне есть другой профиль, например рабочий или личный, с собственными приложениями.
# A profile for work, a private space, or a second copy of a messenger.
t-d03d66764d25 = Рабочий профиль, личное пространство или вторая копия мессенджера.
# Ask the owner whether they know of this profile, and collect data of it too.
t-61618466c799 = Спросите владельца, знает ли он об этом профиле, и соберите данные и оттуда.
# The phone has a further user
t-6e18bfb8fc3b = На телефоне есть ещё один пользователь
# Besides the first one the phone has another user, with apps and settings of its own.
t-58387ab17569 = Кроме первого, на телефоне есть другой пользователь с собственными приложениями и настройками.
# The phone is shared in the family.
t-265f1086f162 = Телефоном пользуется вся семья.
# A guest was added once.
t-cf3d7311e8fc = Когда-то добавили гостя.
# Ask the owner whether they know of this user, and collect data of it too.
t-d4a916c33aa4 = Спросите владельца, знает ли он об этом пользователе, и соберите данные и оттуда.
# An app carries all traffic
t-a8c235d92b29 = Через приложение идут все сетевые данные
# A VPN of an app was active when the data was collected. Whoever runs it sees where the phone connects to.
t-8c29e64fae91 = Когда собирали данные, работал VPN какого-то приложения. Тот, кому он принадлежит, видит, с чем соединяется телефон.
# The owner uses a VPN, or an app against advertisements that works as one.
t-362dd6a3a590 = Владелец пользуется VPN или приложением против рекламы, которое работает как VPN.
# Ask the owner whether they chose this app.
t-ead8de34a6a0 = Спросите владельца, сам ли он выбрал это приложение.
# An app added a Wi-Fi network
t-0a508403fec2 = Приложение добавило сеть Wi-Fi
# An app that is no part of the system added or changed a Wi-Fi network that the phone remembers. A phone joins such a network by itself, and whoever runs it sees with whom it talks.
t-6d882b9c17a2 = Приложение, которое не входит в систему, добавило или изменило сеть Wi-Fi, которую телефон запомнил. К такой сети телефон подключается сам, и тот, кому она принадлежит, видит, с кем он связывается.
# Apps of providers, hotels, cameras and smart homes add networks.
t-4fc9e5d95bac = Сети добавляют приложения операторов, гостиниц, камер и умных домов.
# Ask the owner whether the app was meant to add a network.
t-e0953b66b8ac = Спросите владельца, должно ли было это приложение добавлять сеть.
# The planted record went through the rule engine
t-19934f01a262 = Пробная запись прошла через механизм правил
# Every run sends a planted record through the rule engine. This rule matches that record and no record of a device.
t-463abda83fe0 = При каждом запуске через механизм правил проходит пробная запись. Это правило находит её и не находит ни одной записи с устройства.
# The record is planted in every run; it says nothing about a device.
t-381fa4ca2071 = Пробную запись добавляют при каждом запуске; об устройстве она ничего не говорит.
# None. The report names this rule only when it fails.
t-fe527f6ae888 = Ничего. Отчёт называет это правило, только если оно не сработало.
# A description of an application without its identifier
t-f74136440fcf = Описание приложения без его идентификатора
# Every store writes the identifier of an application into its description. It is missing here. Descriptions from before 2010 lack it, and so may one that was written by hand.
t-efe1a7223803 = Каждый магазин пишет идентификатор приложения в его описание. Здесь его нет. Его нет в описаниях до 2010 года и может не быть в описании, которое составили вручную.
# The application is very old.
t-fe44d88ce6fb = Приложение очень старое.
# It was signed by an organization for its own people.
t-66b6ad4408a5 = Его подписала организация для своих людей.
# Ask the owner whether they know the application and where it came from.
t-6d9dceec2bcc = Спросите владельца, знает ли он это приложение и откуда оно взялось.
# An application that did not come from the App Store
t-ec1fde31d11d = Приложение, которое пришло не из App Store
# The description of the application names a program other than Apple's as the one that asked for its installation. Stores of other makers exist, in some countries with Apple's permission. Who wants to watch a phone may also bring an application onto it that no store has looked at.
t-ba7d8e5ffb11 = В описании приложения сказано, что его установку запросила программа не от Apple. Есть магазины других производителей, в некоторых странах — с разрешения Apple. Тот, кто хочет следить за телефоном, тоже может занести на него приложение, которое не проверял ни один магазин.
# The owner uses another store, which Apple permits in some countries.
t-0079637e36ef = Владелец пользуется другим магазином, который Apple разрешает в некоторых странах.
# An employer or a school installed the application.
t-6d7d98a93160 = Приложение установил работодатель или школа.
# A store or manager for applications from outside the App Store
t-4b246a716995 = Магазин или менеджер приложений не из App Store
# The phone has, or had when it was copied, a program that installs applications which the App Store does not offer, or the mark that such a program leaves. Some of them need the limits of iOS to be lifted (a jailbreak). It is no sign of an attack in itself.
t-f7fcaf9c6727 = На телефоне есть (или была, когда его копировали) программа, которая устанавливает приложения не из App Store, или метка, которую такая программа оставляет. Некоторым из них нужно снять ограничения iOS (джейлбрейк). Само по себе это не признак атаки.
# The owner wanted applications that the App Store does not offer.
t-d33f7ec2745e = Владелец хотел приложения, которых нет в App Store.
# Ask the owner whether they, or somebody who had the phone, put it there. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-d482958287a4 = Спросите владельца, поставил ли её он сам или тот, у кого был телефон. Если об этом никто не знает, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# An application installed by an unusual program of Apple
t-c1ffe1f6a805 = Приложение, которое установила необычная программа Apple
# The description of the application names a program of Apple as the one that asked for its installation, but neither the App Store nor the management of devices. TestFlight, with which makers try out applications, is one.
t-aee2bfb45c35 = В описании приложения сказано, что его установку запросила программа Apple, но не App Store и не управление устройствами. Одна из таких программ — TestFlight, с которой создатели пробуют свои приложения.
# The owner helps to try out an application.
t-49ce85a79b0b = Владелец помогает пробовать приложение.
# The phone was set up from another one, or from a backup.
t-f1bd206ba538 = Телефон настроили с другого телефона или из резервной копии.
# An attached file is of another kind than its name says
t-4862a4fff4dc = Вложенный файл другого вида, чем говорит его имя
# The first bytes of this attachment are those of another kind of file than its name says. That is common and mostly harmless. Attacks used it too: a PDF under the name of a GIF.
t-7a3df223e38e = Первые байты этого вложения — от файла другого вида, чем говорит его имя. Это бывает часто и обычно безобидно. Но этим пользовались и атаки: PDF под именем GIF.
# Programs and websites often give a picture the ending of another kind of picture.
t-d188c2c0a787 = Программы и сайты часто дают картинке окончание имени от картинки другого вида.
# Somebody renamed the file.
t-55ee831571a7 = Кто-то переименовал файл.
# Ask whether the owner knows the sender and expected the file.
t-1eea2fb8a714 = Спросите, знает ли владелец отправителя и ждал ли он этот файл.
# An attached file has a structure that published attacks needed
t-087222c167c7 = Во вложенном файле есть структура, которая нужна была опубликованным атакам
# Inside of this attachment is a structure that makes careless programs write beyond their memory, or that only a hidden part of Apple's font reader understands. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-30f5df6174fd = Внутри этого вложения есть структура, из-за которой плохо написанные программы пишут за пределами своей памяти или которую понимает только скрытая часть программы чтения шрифтов Apple. Программы, которые создают картинки и документы, так не пишут. Так делали атаки, которым не нужны были действия владельца (с 2021 по 2025 год). Один такой файл сам по себе не говорит, подействовала ли атака.
# A researcher or a tester sent a file made to test programs.
t-3e27e578ffda = Исследователь или тестировщик прислал файл, созданный для проверки программ.
# The file was damaged on its way.
t-ee6f89644ced = Файл повредился по пути.
# Do not open the file, and do not forward it.
t-43e113567151 = Не открывайте этот файл и не пересылайте его.
# Have a full copy made before the phone is restarted, updated or erased, and show this finding to a digital-security helpline.
t-c9a5982a4ce6 = Сделайте полную копию, прежде чем телефон перезагрузят, обновят или сотрут, и покажите эту находку службе помощи по цифровой безопасности.
# The backup is not encrypted
t-af0b5e37814c = Резервная копия не зашифрована
# A backup that is not encrypted holds less than one that is: the history of the browser, calls, health data and saved networks are missing. So there is less in which traces could be found. Anybody who gets hold of it can read it.
t-a2148c3a8b70 = В незашифрованной резервной копии меньше данных, чем в зашифрованной: в ней нет истории браузера, звонков, данных о здоровье и сохранённых сетей. Поэтому меньше и мест, где могли бы найтись следы. Прочитать её может каждый, к кому она попадёт.
# Nobody chose a password for backups on this computer.
t-17c8f8480be0 = На этом компьютере никто не выбрал пароль для резервных копий.
# Make another backup with encryption turned on, with a password that only the owner knows, and have that one checked too.
t-165488c7296b = Сделайте ещё одну резервную копию с включённым шифрованием и паролем, который знает только владелец, и дайте проверить и её.
# The phone had no passcode
t-fc85a4eee9ac = На телефоне не было код-пароля
# The backup says that no passcode was set. Anybody who has such a phone in hand can open it, connect it to a computer and change it, and what is stored on it is hardly protected.
t-b84171283b6c = В резервной копии сказано, что код-пароль не задан. Любой, у кого такой телефон в руках, может открыть его, подключить к компьютеру и изменить. У того, что на нём хранится, почти нет защиты.
# The phone is new, is used for tests, or its owner turned the passcode off.
t-dfb284f5ac12 = Телефон новый, служит для тестов или владелец отключил код-пароль.
# Once all copies are made, set a passcode of six digits or more in Settings, Face ID & Passcode or Touch ID & Passcode.
t-0ce39a9e88b5 = Когда все копии сделаны, задайте код-пароль из шести или больше цифр: «Настройки», «Face ID и код-пароль» или «Touch ID и код-пароль».
# The system is older than the newest one for this phone
t-d4df471e75ab = Система старее самой новой для этого телефона
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked.
t-cc2e733ae98e = Для этой модели была более новая версия системы. Это видно по таблице, которая пришла с этой программой или была загружена позже; даты названы в находке. Версии между ними закрывают пути, которыми телефоны атаковали.
# The update came out only days before the backup, or there was no room or no network for it.
t-6b9edfa1524a = Обновление вышло всего за несколько дней до резервной копии, или для него не было места или сети.
# The phone is kept as it is on purpose, for a test or as evidence.
t-3957ac6bcd7c = Телефон нарочно оставили как есть: для теста или как доказательство.
# Once all copies are made, and not before, update the phone in Settings, General, Software Update.
t-f0468f68780d = Когда все копии сделаны, и не раньше, обновите телефон: «Настройки», «Основные», «Обновление ПО».
# An address with the name of a script from a known attack on iPhones
t-53fec25bc3bb = Адрес с именем сценария из известной атаки на iPhone
# An address in the cache of an app ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c689272ccb37 = Адрес в кэше приложения оканчивается именем сценария, который исследователи нашли при атаке на iPhone с iOS от 18.4 до 18.7. Веб-страницы загружали эти сценарии, чтобы захватить управление браузером, а затем телефоном. Имена необычные, но пользоваться ими может кто угодно.
# Somebody read about the attack, or opened a copy of these scripts to study them.
t-beb1d5d59076 = Кто-то читал об этой атаке или открывал копию этих сценариев, чтобы их изучить.
# A site has a script of the same name that does something else.
t-3ada84d1ed24 = На сайте есть сценарий с таким же именем, который делает другое.
# Do not open the address. Note which version of iOS the phone had at that time.
t-c7abd592e212 = Не открывайте этот адрес. Запишите, какая версия iOS была на телефоне в то время.
# Have a full copy made before the phone is restarted, updated or erased.
t-6cce81e2a590 = Сделайте полную копию, прежде чем телефон перезагрузят, обновят или сотрут.
# A calendar event named Meeting with the description Notes
t-1d6d0b247444 = Событие календаря с названием Meeting и описанием Notes
# Attackers have reached iPhones by invitations to the calendar that were dated in the past, so that nobody was told of them. Those that became known had exactly this name and description. Both are ordinary words, and people use them, too. Who organized the event and when it was made says more than the words.
t-2c7ecf76b9c7 = К iPhone уже добирались через приглашения в календарь с датой в прошлом, чтобы о них никому не сообщалось. У тех, что стали известны, были именно такие название и описание. Оба слова обычные, и люди тоже ими пользуются. Кто создал событие и когда, говорит больше, чем сами слова.
# The owner, or a colleague, gave an ordinary event this name and description.
t-2a3d47d173ad = Владелец или его коллега дал обычному событию такие название и описание.
# An application made the event from a template.
t-872396f14ab2 = Приложение создало событие по шаблону.
# Ask whether anybody knows the organizer and this event.
t-ebf822c5b1cc = Спросите, знает ли кто-нибудь организатора и это событие.
# If nobody does, do not answer or delete it, and show this finding to a digital-security helpline, from another device.
t-27e2e8523502 = Если никто не знает, не отвечайте на событие и не удаляйте его и покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# A calendar event named Meeting that was over before it was made
t-9e5d71561dc8 = Событие календаря с названием Meeting, которое закончилось раньше, чем его создали
# Two independent facts meet here. The event has the name and the description of invitations by which attackers reached iPhones, and it was made after its own end, as those were, so that nobody was told of it. It shows an attempt at most, not that the attempt worked.
t-16effd6dfa1a = Здесь сходятся два независимых факта. У события название и описание приглашений, через которые атакующие добирались до iPhone. И создали его, как и те приглашения, после его же окончания, так что о нём никому не сообщалось. Это показывает самое большее попытку, а не то, что попытка удалась.
# Somebody wrote down an ordinary meeting after it had taken place.
t-64a71832d196 = Кто-то записал обычную встречу после того, как она прошла.
# Events that come from another calendar get the date at which they were copied.
t-7ee090b9fa63 = События из другого календаря получают дату, когда их скопировали.
# A call over WhatsApp that was not answered
t-9277e5375cfa = Звонок WhatsApp, на который не ответили
# The phone listed a call over WhatsApp that nobody answered on it. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-a5358898f626 = Телефон отметил звонок WhatsApp, на который на нём никто не ответил. Такое бывает у всех. Об этом сообщается, только если в течение минут за ним следует что-то ещё: атаки уже доставляли через звонки, на которые не нужно отвечать.
# Missed and declined calls are ordinary.
t-4252842662f1 = Пропущенные и отклонённые звонки — обычное дело.
# A page without encryption led elsewhere in Chrome, in less than a second
t-8fcd5302b34b = Страница без шифрования в Chrome меньше чем за секунду увела на другой адрес
# An address in the browsing history of Chrome, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c10decb36eec = Адрес в истории Chrome или родственного браузера оканчивается именем сценария, который исследователи нашли при атаке на iPhone с iOS от 18.4 до 18.7. Веб-страницы загружали эти сценарии, чтобы захватить управление браузером, а затем телефоном. Имена необычные, но пользоваться ими может кто угодно.
# A profile brings a certificate
t-3a1d99e1627e = Профиль приносит сертификат
# A profile on the phone brings a certificate that may stand above others. When the phone trusts it, whoever holds its key can read connections that look protected.
t-2abc8606d68b = Профиль на телефоне приносит сертификат, который может стоять над другими. Если телефон ему доверяет, тот, у кого есть его ключ, может читать соединения, которые выглядят защищёнными.
# A company or a university uses its own certificates for its network.
t-b6586761dd5a = Компания или университет использует в своей сети собственные сертификаты.
# A filter for parents or a tool of developers brought it.
t-78f8c5bd95b8 = Его принёс родительский фильтр или инструмент разработчиков.
# Look under Settings, General, About, Certificate Trust Settings which ones are trusted, and ask who brought them.
t-28293174ffc1 = Посмотрите, каким сертификатам доверяет телефон: «Настройки», «Основные», «Об этом устройстве», «Доверие сертификатам». И спросите, кто их принёс.
# A profile sets a VPN, a resolver or a filter
t-d3f8db1634fc = Профиль задаёт VPN, сервер имён или фильтр
# A profile on the phone decides how the phone finds or reaches servers: by a VPN, by its own resolver of names, or with a filter that sees every page or connection. Many people have one to protect themselves.
t-5d6e87dcb1b1 = Профиль на телефоне решает, как телефон находит серверы и соединяется с ними: через VPN, через собственный сервер имён или с фильтром, который видит каждую страницу или соединение. У многих людей такой профиль есть для собственной защиты.
# The owner set up a VPN or a resolver, to reach blocked pages or to keep trackers out.
t-2043b8869079 = Владелец настроил VPN или сервер имён, чтобы открывать заблокированные страницы или не пускать следящие программы сайтов.
# The employer or school that looks after the phone set it.
t-32c2a2452b60 = Это настроил работодатель или школа, которые отвечают за телефон.
# Ask the owner whether they know the server that the finding names.
t-35e726332c2a = Спросите владельца, знает ли он сервер, который назван в находке.
# A profile that decides about notifications
t-c4a8c9771f27 = Профиль, который решает об уведомлениях
# A configuration profile on the phone holds settings for notifications. They can keep an app from showing any, so that what it receives is not seen. Spyware has been put on phones with such a profile; companies use them as well.
t-91e9a501e0f5 = В профиле конфигурации на телефоне есть настройки уведомлений. Они могут запретить приложению их показывать, и тогда не видно, что оно получает. Шпионские программы уже ставили на телефоны с таким профилем; пользуются ими и компании.
# A profile for a kiosk or a shared phone.
t-8b81be900976 = Профиль для терминала общего пользования или общего телефона.
# Look under Settings, General, VPN & Device Management. If nobody you trust can say where the profile comes from, show it to a digital-security helpline before anything is changed.
t-406364578b4a = Посмотрите здесь: «Настройки», «Основные», «VPN и управление устройством». Если никто, кому вы доверяете, не может сказать, откуда профиль, покажите его службе помощи по цифровой безопасности, прежде чем что-то менять.
# A profile hands the phone to a server that manages it
t-31e4b7089786 = Профиль передаёт телефон серверу, который им управляет
# With such a profile somebody else can change settings, add apps, see which apps there are, lock the phone or erase it, from afar. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-bb76fa118d11 = С таким профилем кто-то другой может на расстоянии менять настройки, добавлять приложения, видеть список приложений, блокировать телефон или стирать его. Компаниям это нужно для их собственных телефонов. На телефоне, которым должен управлять только владелец, это способ наблюдать за человеком.
# The phone belongs to an employer or a school.
t-db0f497b1080 = Телефон принадлежит работодателю или школе.
# The owner agreed to it to read company mail.
t-8eadd54e47fd = Владелец согласился на это, чтобы читать рабочую почту.
# Ask the owner whose server this is. If nobody knows, leave the profile in place and ask a digital-security helpline, from another device. Whoever runs the server would see it go.
t-3575b080d1ab = Спросите владельца, чей это сервер. Если никто не знает, оставьте профиль на месте и обратитесь с другого устройства в службу помощи по цифровой безопасности. Тот, кому принадлежит сервер, увидел бы, что профиль исчез.
# A configuration profile is on the phone
t-7c745fb39d72 = На телефоне есть профиль конфигурации
# A configuration profile changes settings in one step and can set things that have no switch of their own. Most phones of private people have none.
t-e0ed50a988bb = Профиль конфигурации меняет настройки за один шаг и может задать то, для чего нет отдельного переключателя. На большинстве личных телефонов его нет.
# The employer, a school, a mobile operator or a mail provider gave it to the owner.
t-23362d307889 = Его дали владельцу работодатель, школа, мобильный оператор или почтовая служба.
# A profile for test versions of iOS.
t-56020ac7e6c0 = Профиль для пробных версий iOS.
# A profile sends all traffic through one place
t-e0148d377948 = Профиль направляет все сетевые данные через одно место
# A profile on the phone sends everything through one server, a proxy or a connection that cannot be switched off. Whoever runs that place sees where the phone connects to.
t-307dd78d6ed9 = Профиль на телефоне направляет всё через один сервер, прокси-сервер или соединение, которое нельзя выключить. Тот, кому принадлежит это место, видит, с чем соединяется телефон.
# The employer or school that looks after the phone filters its traffic.
t-ee47210ee992 = Работодатель или школа, которые отвечают за телефон, фильтруют его сетевые данные.
# Ask the owner whose servers these are. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-c0ae71855213 = Спросите владельца, чьи это серверы. Если никто не знает, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# Two services that open attachments crashed within ten minutes
t-c8f5fa0e1bf0 = Две службы, которые открывают вложения, дали сбой в течение десяти минут
# The services that convert attachments and unpack messages ended by a fault within ten minutes. Attacks by prepared pictures have done this; a broken picture can do it, too.
t-3e615fdc4037 = Службы, которые преобразуют вложения и распаковывают сообщения, завершились из-за ошибки в течение десяти минут. Так бывало при атаках с помощью подготовленных картинок; но так может быть и от испорченной картинки.
# Both services failed for an ordinary reason, for example after an update.
t-ac2f904eb3ff = Обе службы дали сбой по обычной причине, например после обновления.
# Look at the messages, calls and links that arrived in the minutes before.
t-d5b5b1dd9182 = Посмотрите на сообщения, звонки и ссылки, которые пришли за несколько минут до этого.
# A service of Home or Find My crashed, then the one that unpacks messages
t-88052e8903f8 = Сбой дала служба приложений «Дом» или «Локатор», а затем служба, которая распаковывает сообщения
# A service of Home or Find My ended by a fault, and within ten minutes the one that unpacks messages of strangers. Researchers found these two crashes in this order with two attacks of 2022. Both may also have failed for ordinary reasons.
t-3528dbdb1951 = Служба приложений «Дом» или «Локатор» завершилась из-за ошибки, а в течение десяти минут — и служба, которая распаковывает сообщения от незнакомых людей. Исследователи находили эти два сбоя в таком порядке при двух атаках 2022 года. Но обе службы могли дать сбой и по обычным причинам.
# The home screen and the service that unpacks messages crashed within ten minutes
t-709291828eaa = Главный экран и служба, которая распаковывает сообщения, дали сбой в течение десяти минут
# The home screen and the service that unpacks messages of strangers ended by a fault within ten minutes. Researchers tied crashes of the home screen to an attack of 2022. The home screen fails on ordinary phones often.
t-c9e5b1fd9d2c = Главный экран и служба, которая распаковывает сообщения от незнакомых людей, завершились из-за ошибки в течение десяти минут. Исследователи связывали сбои главного экрана с атакой 2022 года. На обычных телефонах главный экран даёт сбой часто.
# An unanswered WhatsApp call listed by the phone, then a crash of a process for media or calls
t-c60b7ad25b6c = Телефон отметил звонок WhatsApp без ответа, затем сбой процесса для медиа или звонков
# A call over WhatsApp was not answered, and within ten minutes a process for media or calls ended by a fault. Attacks have been delivered by calls that need not be answered. Both happen on ordinary phones.
t-73a111987a6c = На звонок WhatsApp не ответили, и в течение десяти минут процесс для медиа или звонков завершился из-за ошибки. Атаки уже доставляли через звонки, на которые не нужно отвечать. На обычных телефонах бывает и то и другое.
# An unanswered WhatsApp call listed by the phone, then a crash, then a process of no app, within ten minutes
t-4b6645807cc4 = Телефон отметил звонок WhatsApp без ответа, затем сбой, затем процесс без приложения, всё в течение десяти минут
# A call over WhatsApp was not answered, then a process for media or calls ended by a fault, and then a process that belongs to no app used the network for the first time, all within ten minutes and in this order. Attacks have been delivered by calls that need not be answered. Three records of three kinds agree; each alone is ordinary.
t-34989c3a74e3 = На звонок WhatsApp не ответили, затем процесс для медиа или звонков завершился из-за ошибки, а затем процесс, который не принадлежит ни одному приложению, впервые использовал сеть. Всё это в течение десяти минут и в таком порядке. Атаки уже доставляли через звонки, на которые не нужно отвечать. Сходятся три записи трёх видов; каждая по отдельности — обычное дело.
# Chance, on a phone that was new or just updated, when much happens within minutes.
t-cc54b4bf469d = Случайность на новом или только что обновлённом телефоне, когда за минуты происходит многое.
# Ask whether the number that called is known, and look for other calls from it.
t-b5129089a6be = Спросите, знаком ли номер, с которого звонили, и поищите другие звонки с него.
# A call listed by the phone that nobody answered, then a process of no app, within ten minutes
t-f542cb15ed0b = Телефон отметил звонок, на который никто не ответил, затем процесс без приложения, в течение десяти минут
# The phone listed a call over WhatsApp that was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-9dbc484134d0 = Телефон отметил звонок WhatsApp, на который не ответили, и в течение десяти минут процесс, который не принадлежит ни одному приложению, впервые использовал сеть. Атаки уже доставляли через звонки, на которые не нужно отвечать. Но эти два события могут быть и никак не связаны.
# A part of the system that the list does not account for was used after an ordinary missed call.
t-02825cba7c14 = После обычного пропущенного звонка работала часть системы, которую список не учитывает.
# The phone was new or just updated, when many processes use the network for the first time.
t-e310f6617df2 = Телефон был новым или только что обновлённым, когда многие процессы впервые используют сеть.
# Show this finding to a digital-security helpline, with the name of the process.
t-e92c1cbe3a7e = Покажите эту находку и имя процесса службе помощи по цифровой безопасности.
# Two services ended by faults of memory within ten minutes
t-0eeb70a69498 = Две службы завершились из-за ошибок памяти в течение десяти минут
# Two or more different services that handle data of strangers read or wrote memory that was not theirs, within ten minutes. Each alone is mostly a fault of programming; both within minutes is rare, and attacks on several services in a row look like this.
t-6e6e8be214c9 = Две или больше разных служб, которые обрабатывают данные от незнакомых людей, в течение десяти минут читали или записывали чужую память. По отдельности это чаще всего ошибка программистов; обе за несколько минут — редкость, и так выглядят атаки на несколько служб подряд.
# A fault in a library that several services share, mostly in a new version of iOS.
t-156ab71e35ca = Ошибка в библиотеке, которой пользуются несколько служб, чаще всего в новой версии iOS.
# A worn memory chip.
t-aec22d7cff5f = Изношенная микросхема памяти.
# A missed WhatsApp call, then a crash of a process for media or calls
t-4c60b78b93ec = Пропущенный звонок WhatsApp, затем сбой процесса для медиа или звонков
# A missed WhatsApp call, then a crash, then a process of no app, within ten minutes
t-662f28f1d9b0 = Пропущенный звонок WhatsApp, затем сбой, затем процесс без приложения, всё в течение десяти минут
# A WhatsApp call that nobody answered, then a process of no app, within ten minutes
t-2c1abf60760c = Звонок WhatsApp, на который никто не ответил, затем процесс без приложения, в течение десяти минут
# A call over WhatsApp was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-1bb99cb99d0e = На звонок WhatsApp не ответили, и в течение десяти минут процесс, который не принадлежит ни одному приложению, впервые использовал сеть. Атаки уже доставляли через звонки, на которые не нужно отвечать. Но эти два события могут быть и никак не связаны.
# The same program in an unusual place held up several shutdowns
t-b39b84396ed1 = Одна и та же программа в необычном месте задержала несколько выключений
# A program in a place where iOS keeps none was running at two or more shutdowns. So it was started again after a restart, or was put there anew.
t-1b11f110480a = Программа в месте, где iOS программ не держит, работала при двух или больше выключениях. Значит, после перезагрузки её запустили снова или положили туда заново.
# The phone was jailbroken on purpose, and the program belongs to that.
t-52b71a1b3b3c = Джейлбрейк телефона сделали нарочно, и программа относится к нему.
# A fast redirect, then a process whose entry is gone, within ten minutes
t-f5f4e6c145e9 = Быстрое перенаправление, затем процесс, запись которого исчезла, в течение десяти минут
# A page without encryption led elsewhere in less than a second, and within ten minutes a process used the network that was later erased from the list of processes. Researchers have described attacks that leave these two traces in this order. The two may also have nothing to do with each other.
t-8a5abd89aed3 = Страница без шифрования меньше чем за секунду увела на другой адрес, и в течение десяти минут сеть использовал процесс, который потом стёрли из списка процессов. Исследователи описали атаки, которые оставляют эти два следа в таком порядке. Но эти два события могут быть и никак не связаны.
# Browsing is frequent; a page visited shortly before a counter was written may be chance.
t-2cbb6d8ba0ba = Страницы открывают часто; то, что страницу открыли незадолго до записи счётчика, может быть случайностью.
# iOS tidied up its list of processes after an app was deleted.
t-05acad2c1a84 = iOS навела порядок в списке процессов после удаления приложения.
# Look at both addresses of the redirect in the record, without opening them.
t-0fb42d3efea2 = Посмотрите на оба адреса перенаправления в записи, не открывая их.
# Two services that handle data of strangers crashed within ten minutes
t-3a8f540fdb99 = Две службы, которые обрабатывают данные от незнакомых людей, дали сбой в течение десяти минут
# Two or more different services that handle messages, pages, pictures, calls or radio data of strangers ended by a fault within ten minutes. Ordinary phones do that, too: when memory runs short, after an update, or when services depend on each other.
t-03f6dab3e584 = Две или больше разных служб, которые обрабатывают сообщения, страницы, картинки, звонки или радиоданные от незнакомых людей, завершились из-за ошибки в течение десяти минут. На обычных телефонах так тоже бывает: когда не хватает памяти, после обновления или когда службы зависят друг от друга.
# Services that depend on each other fail together, mostly after an update.
t-e53068ab54a8 = Службы, которые зависят друг от друга, дают сбой вместе, чаще всего после обновления.
# A broken picture or film that several services try to read.
t-eb1f2ccca006 = Испорченная картинка или фильм, которые пытаются прочитать несколько служб.
# Two different signs about the same process or sender within ten minutes
t-e601b42da3f2 = Два разных признака об одном процессе или отправителе в течение десяти минут
# Two different signs, read from two different records, are about the same process or the same sender and lie within ten minutes. Each of them may have an ordinary reason; that both do is less likely. The facts are listed with their places.
t-6b201aabfbf1 = Два разных признака из двух разных записей относятся к одному и тому же процессу или отправителю и лежат в пределах десяти минут. У каждого из них может быть обычная причина; менее вероятно, что она есть у обоих. Факты перечислены с указанием места.
# One ordinary event, such as a broken transfer, can leave several of these signs.
t-7c475f7b36b3 = Одно обычное событие, например неудачная передача, может оставить несколько таких признаков.
# Test messages or test apps, made to try out tools like this one, do so on purpose.
t-b65644c82197 = Тестовые сообщения или приложения, созданные для проверки инструментов вроде этого, делают так нарочно.
# Move sensitive conversations to another device until the helpline has looked at the copy.
t-d9e7b1370c48 = Пока служба помощи по цифровой безопасности не посмотрит копию, ведите важные разговоры с другого устройства.
# Wallet and the service that unpacks messages crashed within ten minutes
t-5998d40fb6f3 = Wallet и служба, которая распаковывает сообщения, дали сбой в течение десяти минут
# A service of Wallet and the one that unpacks messages of strangers ended by a fault within ten minutes. An attack of 2023 came as a pass of Wallet with a prepared picture. A broken pass can do it, too.
t-b9a19c6c72d1 = Служба Wallet и служба, которая распаковывает сообщения от незнакомых людей, завершились из-за ошибки в течение десяти минут. Одна атака 2023 года приходила как карта Wallet с подготовленной картинкой. Но так может быть и от испорченной карты.
# The browser crashed, then a process for media, within ten minutes
t-85b6e330fe07 = Браузер дал сбой, а затем процесс для медиа, в течение десяти минут
# A process of the browser and then one for sound and pictures ended by a fault within ten minutes. Published chains of attacks through web pages go on from the browser into such processes. Films on ordinary pages can do it, too.
t-984399ae4357 = Процесс браузера, а затем процесс для звука и картинок завершились из-за ошибки в течение десяти минут. Опубликованные цепочки атак через веб-страницы идут от браузера дальше в такие процессы. Но так может быть и от фильмов на обычных страницах.
# The service that converts attachments crashed
t-0d1a6b5b3cc3 = Служба, которая преобразует вложения, дала сбой
# The service that converts pictures and films of messages ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f28bf4e60183 = Служба, которая преобразует картинки и фильмы из сообщений, завершилась из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# Faults in these services happen on ordinary phones, for example after an update or a broken file.
t-6c75a2dcea5f = Сбои в этих службах бывают на обычных телефонах, например после обновления или из-за испорченного файла.
# A process that crashed had code from an unusual place
t-f347ab562ebf = У процесса, который дал сбой, был код из необычного места
# A process that crashed had loaded a program or library whose file lay where neither iOS nor apps keep code. It is a place to look at, no more.
t-88cf898dffee = Процесс, который дал сбой, загрузил программу или библиотеку, файл которой лежал там, где ни iOS, ни приложения код не держат. Это место, на которое стоит посмотреть, и не больше.
# Limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-02250a2ee58b = Ограничения iOS сняли нарочно (джейлбрейк) и добавили библиотеку.
# Software was developed or tested on this phone.
t-eec22b32d36d = На этом телефоне разрабатывали или тестировали программы.
# A new version of iOS keeps code in a place that this rule does not know yet.
t-77bcaef1392c = Новая версия iOS держит код в месте, которого это правило ещё не знает.
# Ask whether the limits of iOS were ever lifted on this phone, or software developed on it.
t-1779aa42fd05 = Спросите, снимали ли когда-нибудь на этом телефоне ограничения iOS и разрабатывали ли на нём программы.
# If not, show this finding to a digital-security helpline, from another device.
t-ad4f182616a6 = Если нет, покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# A service of Home or Find My crashed
t-a2a9d69743c2 = Служба приложений «Дом» или «Локатор» дала сбой
# A service of Home or Find My, which takes data from other accounts, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-47ad6eb3ac98 = Служба приложений «Дом» или «Локатор», которая принимает данные от других учётных записей, завершилась из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# The home screen crashed
t-70434620d912 = Главный экран дал сбой
# The program that shows the home screen and notifications ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-b01d52ffbf2a = Программа, которая показывает главный экран и уведомления, завершилась из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# A process for media or calls crashed
t-bc621127ca6b = Процесс для медиа или звонков дал сбой
# A process that plays or analyses sound and pictures, or that handles calls over the internet, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-08ab806d36c4 = Процесс, который воспроизводит или разбирает звук и картинки либо обрабатывает звонки через интернет, завершился из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# A service that handles data of strangers ended by a fault of memory
t-2dc09c508f03 = Служба, которая обрабатывает данные от незнакомых людей, завершилась из-за ошибки памяти
# A service that handles messages, pages, pictures or radio data of strangers read or wrote memory that was not its own. Faults of programming do that on ordinary phones, too. It is told only when another such service did the same within minutes.
t-af1a49027c93 = Служба, которая обрабатывает сообщения, страницы, картинки или радиоданные от незнакомых людей, читала или записывала чужую память. Из-за ошибок программистов так бывает и на обычных телефонах. Об этом сообщается, только если в пределах минут то же случилось с другой такой службой.
# A service for messages crashed
t-c583c20ee563 = Служба сообщений дала сбой
# A service that delivers messages, accounts or calls of Apple ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-a4267cb021d0 = Служба, которая доставляет сообщения, учётные записи или звонки Apple, завершилась из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# The service that unpacks messages crashed
t-502da08aabed = Служба, которая распаковывает сообщения, дала сбой
# The service that unpacks messages of strangers in a closed room ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-25275b4c1397 = Служба, которая распаковывает сообщения от незнакомых людей в отдельной закрытой среде, завершилась из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# The service for messages crashed on a shared name or photo
t-a953a345095a = Служба сообщений дала сбой на имени или фото, которыми поделился контакт
# The service for messages ended by a fault while it handled the name and photo that a contact shares. Researchers described such crashes before iOS 18.3 and suspect an attack; Apple disputes that and calls it an ordinary fault.
t-c1211e009d98 = Служба сообщений завершилась из-за ошибки, когда обрабатывала имя и фото, которыми делится контакт. Исследователи описали такие сбои до iOS 18.3 и подозревают атаку. Apple это оспаривает и называет обычной ошибкой.
# Apple describes these crashes as an ordinary fault, fixed in iOS 18.3.
t-afa5282f74f6 = Apple описывает эти сбои как обычную ошибку, исправленную в iOS 18.3.
# Look for messages and contacts that changed within minutes of the crash.
t-33b42b486ee5 = Поищите сообщения и контакты, которые изменились в пределах минут от сбоя.
# A protection of iOS ended a program of the system
t-e88d23835170 = Защита iOS завершила программу системы
# A program that belongs to iOS was ended because a pointer or a page of code was not what it should be. The protections that notice this were made against attacks; faults of programming and of memory chips trip them, too.
t-3e626249b33d = Программа, которая входит в iOS, была завершена, потому что указатель или страница кода были не такими, как должны. Защиты, которые это замечают, созданы против атак; но срабатывают они и из-за ошибок программистов и микросхем памяти.
# Faults of programming, mostly shortly after an update of iOS.
t-0bbb0043383b = Ошибки программистов, чаще всего вскоре после обновления iOS.
# Test versions of iOS.
t-f8484e555cc3 = Пробные версии iOS.
# Compare with other findings of the same hour; alone this needs no action.
t-7e2c0e206a4e = Сравните с другими находками того же часа; само по себе это не требует действий.
# A service for radio links crashed
t-67b2a258364b = Служба радиосвязи дала сбой
# A service for the mobile network, Bluetooth, Wi-Fi or sharing nearby ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-eeaf94135263 = Служба мобильной сети, Bluetooth, Wi-Fi или обмена с устройствами рядом завершилась из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# Parts of iOS had been replaced
t-9cb09bfcf4bf = Части iOS были заменены
# A report says that parts of iOS had been replaced by those of a developer. On phones that are sold this is not possible without lifting the limits of iOS.
t-5806f89db264 = В одном отчёте сказано, что части iOS были заменены частями от разработчика. На телефонах, которые продают, это невозможно, если не снять ограничения iOS.
# The phone belongs to a developer at Apple, or to a programme for security research.
t-b7dafd4892c6 = Телефон принадлежит разработчику из Apple или программе исследований безопасности.
# Ask where the phone comes from, and whether the limits of iOS were lifted.
t-136b95f34e0e = Спросите, откуда телефон и снимали ли на нём ограничения iOS.
# A service of Wallet crashed
t-e1d4c915ac45 = Служба Wallet дала сбой
# A service that handles passes of Wallet ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f231dc14653c = Служба, которая обрабатывает карты Wallet, завершилась из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# A process of the browser crashed
t-c599ff1bda15 = Процесс браузера дал сбой
# A process that shows pages, draws them or loads them from the network ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-ce37a857c161 = Процесс, который показывает страницы, рисует их или загружает из сети, завершился из-за ошибки. На обычных телефонах такое иногда бывает. Об этом сообщается, только если в пределах минут есть что-то ещё: атаки уже приводили к сбою этой службы.
# The backup program of iOS used the network
t-0f3f1fc350f3 = Программа резервного копирования iOS использовала сеть
# A process named exactly BackupAgent is in the list of processes that used the mobile network or Wi-Fi. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-04f1cc35a8ea = В списке процессов, которые использовали мобильную сеть или Wi-Fi, есть процесс с именем в точности BackupAgent. Программа с таким именем есть в iOS, но она старая и сеть ей не нужна; у её преемницы другое имя. Именно такую запись находили в опубликованных разборах одной атаки, потому что атакующие использовали это имя.
# A very old version of iOS may have used this program for backups itself.
t-c5cd7f3061f8 = Очень старая версия iOS могла сама использовать эту программу для резервных копий.
# Research or test phones may carry such an entry on purpose.
t-27808c4a296f = На телефонах для исследований или тестов такая запись может быть нарочно.
# Compare the instant with message attachments that came shortly before.
t-3f882f210b5d = Сравните этот момент с вложениями сообщений, которые пришли незадолго до него.
# Network use of a process whose own entry is gone
t-28e724f59a42 = Сеть использовал процесс, собственная запись которого исчезла
# iOS keeps a list of processes that used the network, and counters that point into it. Here a counter is left whose process is no longer in the list. Spyware has been seen to erase its name from the list and to forget the counter. The name of the process is not known.
t-ffa84b42017c = iOS ведёт список процессов, которые использовали сеть, и счётчики, которые на него указывают. Здесь остался счётчик, процесса которого в списке больше нет. Встречались шпионские программы, которые стирали своё имя из списка и забывали про счётчик. Имя процесса неизвестно.
# iOS tidies this list up itself, for example after an app was deleted, and may be interrupted.
t-be1a4bed6863 = iOS сама наводит порядок в этом списке, например после удаления приложения, и её могли прервать.
# The database may be damaged, or the copy may have been made while it was being written.
t-1d488473e11c = База данных может быть повреждена, или копию могли сделать, пока в базу шла запись.
# Ask which apps were deleted around this time.
t-01a8167b69e6 = Спросите, какие приложения удаляли примерно в это время.
# Show this finding to a digital-security helpline, with a full copy made before the phone is restarted, updated or erased.
t-c3c82dd600e3 = Покажите эту находку службе помощи по цифровой безопасности; полную копию сделайте, прежде чем телефон перезагрузят, обновят или сотрут.
# A process that belongs to no app used the network for the first time
t-b6effb4ef135 = Процесс, который не принадлежит ни одному приложению, впервые использовал сеть
# The list of processes that used the network has one that belongs to no app and to no part of the system that it accounts for. A few parts of iOS are listed so, and it is told only when something else came shortly before.
t-06b1e13ff6c6 = В списке процессов, которые использовали сеть, есть процесс, который не принадлежит ни одному приложению и ни одной части системы из тех, что список учитывает. Так указаны немногие части iOS. Об этом сообщается, только если незадолго до этого было что-то ещё.
# Parts of the system that this rule does not know are listed in the same way.
t-7cbbac582088 = Части системы, которых это правило не знает, указаны таким же образом.
# Numbers are missing in the list of processes that used the network
t-0360a363e37c = В списке процессов, которые использовали сеть, не хватает номеров
# Each process that uses the network gets the next number in a list. Here numbers are missing: entries were deleted. Ordinary phones show such gaps too, so this is only a place to look at when something else was found at the same time.
t-80aa437d45e3 = Каждый процесс, который использует сеть, получает следующий номер в списке. Здесь номеров не хватает: записи удалили. Такие пропуски бывают и на обычных телефонах. Поэтому это только место, на которое стоит посмотреть, если в то же время нашли что-то ещё.
# iOS deletes old entries itself, and those of apps that were deleted.
t-6236cb0be35b = iOS сама удаляет старые записи и записи удалённых приложений.
# Statistics of mobile data were reset in the settings.
t-9758f7e8ddd1 = В настройках сбросили статистику мобильных данных.
# Compare the time with other findings; alone this needs no action.
t-3a376d7e41dc = Сравните время с другими находками; само по себе это не требует действий.
# The entry of a process that used the network was deleted lately
t-ac19a1ab05db = Недавно удалена запись процесса, который использовал сеть
# iOS keeps a list of processes that used the network. This entry was in it, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. Here, unlike elsewhere, the name of the process is known.
t-697fab34a24c = iOS ведёт список процессов, которые использовали сеть. Эта запись была в нём, и её удалили незадолго до того, как сделали копию: её ещё можно было прочитать в состоянии до последних изменений. Здесь, в отличие от других случаев, имя процесса известно.
# iOS deletes entries itself, above all those of apps that were deleted.
t-c3e886d4e3c6 = iOS сама удаляет записи, прежде всего записи удалённых приложений.
# Ask whether an app of this name was deleted shortly before.
t-80993765ec13 = Спросите, удаляли ли незадолго до этого приложение с таким именем.
# A name that belongs to no app is worth an expert's look.
t-e81de21d7c71 = Имя, которое не принадлежит ни одному приложению, стоит показать специалисту.
# Diagnostic reports are not allowed on the phone
t-7250c3d81e4f = На телефоне не разрешены отчёты диагностики
# A restriction keeps the phone from submitting diagnostic reports. Organisations and careful owners set this; spyware has been seen to switch reports off, too.
t-1950365ac121 = Ограничение не даёт телефону отправлять отчёты диагностики. Его задают организации и осторожные владельцы; но встречались и шпионские программы, которые отключали отчёты.
# The owner or an organisation does not share reports with Apple, which is common.
t-2d651fadf053 = Владелец или организация не отправляет отчёты в Apple, и это бывает часто.
# Ask whether the owner switched the sharing of analytics off.
t-efe2184600e0 = Спросите, отключал ли владелец отправку аналитики.
# A copy of stored passwords or keys outside their place
t-fb6bd11eb30a = Копия сохранённых паролей или ключей не на своём месте
# The copy holds a file under a name that iOS gives to its store of passwords or to its keys, in a folder where iOS does not keep them, or a folder in which an attack gathered data of iCloud. Published attacks gathered such copies before sending them away.
t-4b27270f4fa2 = В копии есть файл с именем, которое iOS даёт своему хранилищу паролей или своим ключам, в папке, где iOS их не держит. Или в ней есть папка, в которой одна атака собирала данные iCloud. Опубликованные атаки собирали такие копии, прежде чем их отправить.
# A program that makes full copies of a phone may leave its own copy of the keys while it works.
t-334dc51d36a9 = Программа, которая делает полные копии телефона, может во время работы оставить собственную копию ключей.
# A research or test phone may carry such files on purpose.
t-f0ab003e07c0 = На телефоне для исследований или тестов такие файлы могут быть нарочно.
# Show this finding to a digital-security helpline, from another device, with the times of the file.
t-62f0258394bb = Покажите эту находку и время файла с другого устройства службе помощи по цифровой безопасности.
# A program where the system stages its own helpers
t-bdb408287a27 = Программа там, где система готовит свои служебные программы
# The copy holds a file in a folder in which iOS places helpers of its updates for a short time. Those of Apple lie in a numbered folder of their own below it. Published spyware of two makers kept its programs here, under names that imitate parts of the system.
t-2a26bf38a957 = В копии есть файл в папке, куда iOS ненадолго кладёт служебные программы своих обновлений. Программы Apple лежат глубже, в собственной папке с номером. Известные по публикациям шпионские программы двух производителей держали здесь свои файлы под именами, которые похожи на части системы.
# A version of iOS that is newer than this rule may place its own helpers in another way.
t-00e27b948fa2 = Версия iOS, которая новее этого правила, может класть свои служебные программы иначе.
# Names that a published attack kit leaves
t-fd58cac10716 = Имена, которые оставляет опубликованный набор для атак
# The copy holds a name that researchers found on phones attacked with an attack kit for iPhones: locks and programs among temporary files, or data hidden under names like those of the system.
t-4d8c38f04056 = В копии есть имя, которое исследователи находили на телефонах, атакованных набором для атак на iPhone: файлы-замки и программы среди временных файлов или данные, скрытые под именами, похожими на имена системы.
# A program of another origin may have chosen the same name; stop and relaunch are plain words.
t-ff9156460346 = Такое же имя могла выбрать программа другого происхождения; stop и relaunch — простые слова.
# Marks of lifted limits (a jailbreak)
t-7817d4b51191 = Следы снятых ограничений (джейлбрейк)
# The copy holds a folder or file that is there when the limits of iOS were lifted. Such a phone is easier to attack, and whoever had it in hand could add programs. Programs that make full copies of a phone may leave such marks themselves. It is no sign of an attack in itself.
t-ee80c1376bcb = В копии есть папка или файл, которые бывают, когда ограничения iOS сняты. Такой телефон легче атаковать, и тот, у кого он был в руках, мог добавить программы. Программы, которые делают полные копии телефона, могут и сами оставлять такие следы. Само по себе это не признак атаки.
# The owner lifted the limits on purpose.
t-013cb15e7e2a = Владелец нарочно снял ограничения.
# The program that made this copy lifted them for that, and the marks are its own.
t-aa142186ba39 = Программа, которая делала эту копию, сняла их для этого, и следы — её собственные.
# Ask the owner whether they, or somebody who had the phone, lifted the limits, or whether that was done to make the copy. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-53c9aef935c7 = Спросите владельца, снимал ли ограничения он сам или тот, у кого был телефон, или это сделали, чтобы получить копию. Если об этом никто не знает, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# Names of published spyware among temporary files or logs
t-b8dbf2df51b2 = Имена опубликованных шпионских программ среди временных файлов или журналов
# The copy holds a name that researchers found on phones that had been attacked, in the folder for temporary files or logs where it lay. Some imitate parts of the system, whose own programs never lie there.
t-47d697ccfc86 = В копии есть имя, которое исследователи находили на атакованных телефонах, и в той же папке для временных файлов или журналов, где оно лежало. Некоторые похожи на части системы, но настоящие программы системы там никогда не лежат.
# A program of another origin may use a short name such as l for a temporary file.
t-bbc442f99577 = Программа другого происхождения может дать временному файлу короткое имя, например l.
# A page without encryption led elsewhere in Firefox, in less than a second
t-81be38d976a0 = Страница без шифрования в Firefox меньше чем за секунду увела на другой адрес
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Firefox tells where a redirect came from in newer versions only.
t-919a9b327102 = Страница, которую открыли без шифрования (http), сразу увела на другой сайт. Тот, кто может менять данные по пути, может так привести телефон на страницу, которая его атакует. Очень многие обычные сайты делают то же самое по обычным причинам. Firefox сообщает, откуда пришло перенаправление, только в новых версиях.
# An address in the browsing history of Firefox, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-049edc74376b = Адрес в истории Firefox или родственного браузера оканчивается именем сценария, который исследователи нашли при атаке на iPhone с iOS от 18.4 до 18.7. Веб-страницы загружали эти сценарии, чтобы захватить управление браузером, а затем телефоном. Имена необычные, но пользоваться ими может кто угодно.
# A file was put into a folder that attacks have used
t-ed0005c017bb = Файл положили в папку, которой пользовались атаки
# The list of changed files names one directly below the staging folder of a system service, where iOS itself only has a folder for a helper of updates. Published analyses of several spyware families describe programs in just this folder. The file may be gone since.
t-08c849396e22 = В списке изменённых файлов есть файл прямо в промежуточной папке одной из служб системы. У самой iOS там есть только папка для служебной программы обновлений. Опубликованные разборы нескольких семейств шпионских программ описывают программы именно в этой папке. Сейчас этого файла может уже не быть.
# A version of iOS that this rule does not know keeps other files there.
t-29518d9293a1 = Версия iOS, которой это правило не знает, держит там другие файлы.
# A research or test phone may have such a file on purpose.
t-1522082a4024 = На телефоне для исследований или тестов такой файл может быть нарочно.
# Lockdown Mode is off
t-df7b67167aba = Режим блокировки выключен
# The settings hold an entry for Lockdown Mode, and it says that the mode is off. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-b63a1386b0ba = В настройках есть запись о режиме блокировки, и в ней сказано, что он выключен. Так настроены почти все телефоны. Человеку, который в опасности, стоит подумать об этом режиме: он закрывает многие пути, которыми атакуют телефоны.
# The mode was never needed, or was tried and found to be in the way.
t-85b57fbd14bd = Этот режим никогда не был нужен, или его попробовали и он мешал.
# Once all copies are made, a person at risk may turn it on in Settings, Privacy & Security.
t-fb164f9d045d = Когда все копии сделаны, человек, который в опасности, может включить его: «Настройки», «Конфиденциальность и безопасность».
# Lockdown Mode is on
t-6f1c38c36893 = Режим блокировки включён
# The settings say that Lockdown Mode is on. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-6b873166bc80 = В настройках сказано, что режим блокировки включён. Он закрывает многие пути, которыми атакуют телефоны. Он не отменяет того, что было до его включения.
# The owner, or whoever looks after the phone, turned it on.
t-92427ef9b924 = Его включил владелец или тот, кто отвечает за телефон.
# Leave it on.
t-4a5628c1eedb = Оставьте его включённым.
# An address padded with NUL characters was looked up
t-9f3fc64d25a2 = Телефон искал адрес, дополненный символами NUL
# The phone looks up addresses before it talks to them. This address holds several characters of value zero in a row, which nobody can type. Such addresses have been seen where an attack through iMessage made the phone look them up. The look-up alone does not tell whether an attack followed or worked.
t-1b0c1f3e4315 = Телефон ищет адреса, прежде чем с ними связаться. В этом адресе подряд стоит несколько символов с нулевым значением, которые никто не может набрать. Такие адреса встречались там, где атака через iMessage заставляла телефон их искать. Сам поиск не говорит, была ли потом атака и подействовала ли она.
# A program that keeps addresses in fixed-length fields can hand them over with padding.
t-e87b22cad6af = Программа, которая хранит адреса в полях постоянной длины, может передать их с таким дополнением.
# The file may be damaged.
t-133f9711d9e7 = Файл может быть повреждён.
# Note the address and the time; a digital-security helpline can compare them with other cases.
t-8e87f38c175c = Запишите адрес и время; служба помощи по цифровой безопасности может сравнить их с другими случаями.
# The address that Apple uses for threat notifications was looked up
t-8f3a1c4e967e = Телефон искал адрес, с которого Apple отправляет уведомления об угрозе
# The phone looks up addresses before it talks to them, and remembers them. This one Apple uses to warn people whom it believes to be targets of a costly, personal spyware attack. The message itself may have been deleted since. The look-up alone does not tell whether a message came.
t-fb86081cea2a = Телефон ищет адреса, прежде чем с ними связаться, и запоминает их. С этого адреса Apple предупреждает людей, которых считает мишенями дорогой и личной атаки шпионской программой. Само сообщение с тех пор могли удалить. Поиск адреса не говорит, пришло ли сообщение.
# Somebody began a message to this address, for example to see whether it is real.
t-7f6f23cd6cb5 = Кто-то начал писать сообщение на этот адрес, например чтобы узнать, настоящий ли он.
# The backup may have been restored from another phone.
t-4925ee824b40 = Резервную копию могли восстановить с другого телефона.
# Sign in at account.apple.com on another device, and look whether Apple lists the notification there.
t-0771ba3f2735 = Войдите на account.apple.com на другом устройстве и посмотрите, есть ли там уведомление Apple.
# If the notification is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-64c1936eaa73 = Если уведомление там есть, обратитесь в службу помощи по цифровой безопасности, прежде чем перезагружать, обновлять или стирать телефон.
# iOS went back to a lower build
t-63b484ec64fd = iOS вернулась к более низкой сборке
# In the list of updates a build is followed by a lower one. iOS does not go back by itself, apart from small security responses that can be taken back. A lower build is open to attacks that the higher one had closed.
t-2b93f86d00b3 = В списке обновлений за одной сборкой следует более низкая. Сама iOS назад не возвращается, кроме небольших исправлений безопасности, которые можно отозвать. Более низкая сборка открыта для атак, которые более высокая закрыла.
# The phone left a test programme for coming versions of iOS.
t-00614bfed1a6 = Телефон вышел из программы тестирования будущих версий iOS.
# A security response was taken back.
t-3f43f411d21e = Отозвали исправление безопасности.
# Ask whether somebody took part in tests of coming versions, or restored the phone with a computer.
t-da2899a9f278 = Спросите, участвовал ли кто-то в тестах будущих версий и восстанавливали ли телефон с помощью компьютера.
# A mail or message from the address that Apple uses for threat notifications was noted
t-8b137c8e130a = Отмечено письмо или сообщение с адреса, с которого Apple отправляет уведомления об угрозе
# iOS notes who writes to the owner. Here it noted an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. The mail or message itself may have been deleted since. The sender of a mail can be forged.
t-5bb399884b03 = iOS отмечает, кто пишет владельцу. Здесь она отметила адрес, который Apple использует для одного: предупреждать людей, которых считает мишенями дорогой и личной атаки шпионской программой. Само письмо или сообщение с тех пор могли удалить. Отправителя письма можно подделать.
# Criminals forge this sender of mails to make people open a link or call a number.
t-8440f2d7e823 = Преступники подделывают этого отправителя в письмах, чтобы люди открыли ссылку или позвонили по номеру.
# The owner wrote to the address, or put it among the contacts.
t-ecbac8210f64 = Владелец написал на этот адрес или добавил его в контакты.
# Open no link in such a mail and call no number that it gives; Apple's own mails ask for neither.
t-5d56d797a827 = Не открывайте ссылок в таком письме и не звоните по номерам из него; настоящие письма Apple не просят ни о том, ни о другом.
# Contact Key Verification lists several devices of the account
t-7f9476228702 = «Проверка ключа контакта» показывает несколько устройств учётной записи
# Besides this phone, other devices receive the messages of the account, as Contact Key Verification knows them. Most people have some: a tablet, a computer, a watch. A device that its owner does not know means that somebody else is in the account and reads along. The records of this artifact list model and serial number of each.
t-4095d1fe641a = Кроме этого телефона, сообщения учётной записи получают и другие устройства, о которых знает «Проверка ключа контакта» (Contact Key Verification). У большинства людей такие есть: планшет, компьютер, часы. Устройство, которого владелец не знает, означает, что в учётную запись вошёл кто-то другой и читает сообщения. В записях этого вида данных есть модель и серийный номер каждого.
# The owner has a tablet, a computer or a watch; nearly everybody with a second device does.
t-a2fcc5d76075 = У владельца есть планшет, компьютер или часы; так почти у всех, у кого есть второе устройство.
# A device that was sold or broken was not removed from the account.
t-7940f98124ab = Проданное или сломанное устройство не убрали из учётной записи.
# Go through the listed devices with the owner, and compare with Settings, the name at the top. If one is unknown, get help before removing it, because whoever has it will notice.
t-44d9ca841b6b = Пройдите с владельцем по списку устройств и сравните его с настройками: «Настройки», имя вверху. Если какое-то неизвестно, обратитесь за помощью, прежде чем убирать его: тот, у кого оно есть, это заметит.
# Crash reports or logs are switched off
t-cab9a8cc556a = Отчёты о сбоях или журналы отключены
# A service that writes crash reports or logs is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. Without these services an attack leaves fewer traces.
t-97a2d95d2a32 = Служба, которая пишет отчёты о сбоях или журналы, отключена в списке, который iOS читает при каждом включении. Такой настройки нет; список изменило что-то с самыми высокими правами. Без этих служб атака оставляет меньше следов.
# The phone was jailbroken on purpose, and its owner or a tool switched services off.
t-f08160388afb = Джейлбрейк телефона сделали нарочно, и владелец или инструмент отключил службы.
# The list came with a backup of such a phone.
t-23e4c87fd670 = Список пришёл с резервной копией такого телефона.
# Ask whether the limits of iOS were ever lifted on this phone, or on one whose backup it got. If not, ask a digital-security helpline, from another device, before anything is changed.
t-dd0bf0ce9432 = Спросите, снимали ли когда-нибудь ограничения iOS на этом телефоне или на том, чью резервную копию он получил. Если нет, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# System updates are switched off
t-009a995898c6 = Обновления системы отключены
# A service that finds or puts on updates of iOS is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. A phone without updates stays open to known attacks.
t-ce50a8972843 = Служба, которая ищет или ставит обновления iOS, отключена в списке, который iOS читает при каждом включении. Такой настройки нет; список изменило что-то с самыми высокими правами. Телефон без обновлений остаётся открытым для известных атак.
# People who lifted the limits of iOS (a jailbreak) often stop updates this way to keep it.
t-ff324240c4c6 = Люди, которые сняли ограничения iOS (джейлбрейк), часто отключают так обновления, чтобы его сохранить.
# A program among data asked for the position
t-72e4ba0d06db = Программа среди данных запросила местоположение
# The list of programs that asked for the position of the phone has one whose file lies in a folder for databases, temporary or personal data. iOS keeps no programs there.
t-78b0b842ce45 = В списке программ, которые запрашивали местоположение телефона, есть программа, файл которой лежит в папке для баз данных, временных или личных данных. iOS не держит там программ.
# The phone was jailbroken on purpose, and a program was put there by its owner.
t-a2e20d74f40e = Джейлбрейк телефона сделали нарочно, и программу положил туда владелец.
# A tool for developing or testing was run on the phone.
t-8442155f8d7b = На телефоне запускали инструмент для разработки или тестов.
# Ask whether the phone was used to develop or test software.
t-6d4d90fefa47 = Спросите, служил ли телефон для разработки или тестирования программ.
# The phone was paired with a computer
t-bd2b61b3cc36 = Телефон связали с компьютером
# A computer was trusted with the phone at this time. It can copy the phone and add apps to it. Every sync or backup by cable begins like this, also the collection of this evidence.
t-ac650a72b606 = В это время телефон признал компьютер доверенным. Такой компьютер может копировать телефон и добавлять на него приложения. Так начинается любая синхронизация или резервная копия по кабелю, а также сбор этих данных.
# The owner connected a computer, or the evidence was collected.
t-9a3a4c75c31c = Владелец подключил компьютер, или собирали эти данные.
# Ask whether the owner connected a computer at this time.
t-ed1b829d7704 = Спросите, подключал ли владелец в это время компьютер.
# The pairings with computers were removed
t-01feb47bdad9 = Связи с компьютерами удалены
# The phone forgot the computers that it trusted. It does so by itself after some weeks without use, and when privacy settings are reset.
t-473eb3d67b78 = Телефон забыл компьютеры, которым доверял. Он делает это сам, если ими несколько недель не пользовались, и когда сбрасывают настройки конфиденциальности.
# Pairings that are not used expire by themselves.
t-fc7025d3a935 = Связи, которыми не пользуются, истекают сами.
# No action is needed; compare with other events of the same day.
t-87e83fc95937 = Ничего делать не нужно; сравните с другими событиями того же дня.
# The passcode of the phone was changed
t-c2d439a667f5 = Код-пароль телефона изменили
# The passcode was set, changed or removed at this time. Owners do this often; it matters when they did not.
t-6a0f2e7df7c2 = В это время код-пароль задали, изменили или удалили. Владельцы делают это часто; важно, если это сделал не владелец.
# The owner changed the passcode.
t-5438ff7dfb33 = Владелец изменил код-пароль.
# Ask whether the owner changed the passcode at this time.
t-e6cbc4744b46 = Спросите, менял ли владелец код-пароль в это время.
# The phone was set up anew or restored from a backup
t-ea31bfb8bd77 = Телефон настроили заново или восстановили из резервной копии
# At this time the phone had no system before, or was being restored from a backup. What was on it earlier left no trace in its own logs.
t-09332ffaf532 = В это время на телефоне не было прежней системы или его восстанавливали из резервной копии. То, что было на нём раньше, не оставило следов в его собственных журналах.
# The phone was new, or its owner erased or restored it.
t-75c801f9a4e5 = Телефон был новым, или владелец стёр его или восстановил.
# Ask when the phone was bought, erased or restored.
t-3bb4997b9a88 = Спросите, когда телефон купили, стёрли или восстановили.
# Settings of the phone are forced
t-f2dcc573fbe7 = Настройки телефона заданы принудительно
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Most often they come from a configuration profile or from a server that manages the phone. The finding does not say who set them.
t-6956dea47cfa = Настройки из раздела, который назван в находке, стоят выше того, что выбрал владелец телефона. Чаще всего они приходят из профиля конфигурации или от сервера, который управляет телефоном. Находка не говорит, кто их задал.
# A profile from Apple or a mobile carrier, for example one that collects logs for support.
t-3a44ba461e9c = Профиль от Apple или мобильного оператора, например такой, который собирает журналы для службы поддержки.
# A tool for lifting the limits of iOS wrote the file.
t-482fa208bebe = Файл записал инструмент для снятия ограничений iOS.
# Ask the owner whether they know of an employer, a school or a profile behind this.
t-de3c3c689512 = Спросите владельца, знает ли он, что за этим стоит работодатель, школа или профиль.
# Settings are forced that phones without management may have too
t-5493cb328020 = Принудительно заданы настройки, которые бывают и на телефонах без управления
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Phones that nobody manages have been seen with such settings, for example for the web pages that Screen Time allows. Alone it is no sign that somebody manages the phone.
t-dd979a0dc151 = Настройки из раздела, который назван в находке, стоят выше того, что выбрал владелец телефона. Такие настройки встречались на телефонах, которыми никто не управляет, например для веб-страниц, которые разрешает «Экранное время». Само по себе это не признак того, что телефоном кто-то управляет.
# iOS or Screen Time wrote these settings, on a phone that nobody manages.
t-2e218d28554a = Эти настройки записала iOS или «Экранное время» на телефоне, которым никто не управляет.
# Ask the owner whether limits for web pages are set in Settings, Screen Time.
t-4ba15fcc656e = Спросите владельца, заданы ли ограничения для веб-страниц: «Настройки», «Экранное время».
# A manager for apps from outside the App Store
t-f5c147937100 = Менеджер приложений не из App Store
# The backup holds data of a program that installs apps from outside the App Store. It is there when limits of iOS were lifted (a jailbreak). Such a phone is easier to attack, and whoever had it in hand could add programs. It is no sign of an attack in itself.
t-bbfd76ed1946 = В резервной копии есть данные программы, которая устанавливает приложения не из App Store. Она бывает на телефонах, где сняты ограничения iOS (джейлбрейк). Такой телефон легче атаковать, и тот, у кого он был в руках, мог добавить программы. Само по себе это не признак атаки.
# The owner lifted the limits on purpose, perhaps years ago on an earlier phone.
t-ea1193b716f4 = Владелец нарочно снял ограничения, возможно, много лет назад на прежнем телефоне.
# The data may be left over from a backup that was restored.
t-fc5b506a3a5b = Данные могли остаться от восстановленной резервной копии.
# Settings for crash reports were written
t-0b0769a9e5e8 = Записаны настройки отчётов о сбоях
# The backup lists a settings file for crash reports that most phones do not have. Spyware has been seen to write it, to keep its own crashes from being reported. The phones of people who write software often have it too.
t-95b1763da9ec = В резервной копии есть файл настроек отчётов о сбоях, которого на большинстве телефонов нет. Встречались шпионские программы, которые его записывали, чтобы об их собственных сбоях не сообщалось. Он часто есть и на телефонах тех, кто пишет программы.
# The phone is or was used to develop or to test apps.
t-86bcdf5988fd = Телефон служит или служил для разработки или тестирования приложений.
# A company that manages the phone changed how crash reports are handled.
t-e91471b31ba4 = Компания, которая управляет телефоном, изменила работу с отчётами о сбоях.
# Ask whether the phone was ever used to develop or test apps.
t-df8680161f96 = Спросите, служил ли телефон когда-нибудь для разработки или тестирования приложений.
# If not, compare the times of the file with other findings.
t-c09624a8ff6b = Если нет, сравните время файла с другими находками.
# Settings of a process that iOS does not have
t-e8278f131ff2 = Настройки процесса, которого в iOS нет
# The backup lists a settings file named roleaccountd.plist among those of the system. Genuine processes of similar names do not keep settings there. Researchers found this file on phones that had been attacked. The file may be far older than the backup.
t-928e5ef558bd = В резервной копии среди файлов системы есть файл настроек с именем roleaccountd.plist. Настоящие процессы с похожими именами не хранят там настройки. Исследователи находили этот файл на атакованных телефонах. Файл может быть намного старше резервной копии.
# The file may have come with a backup that was restored from an older phone.
t-62c6119b16ea = Файл мог прийти с резервной копией, которую восстановили со старого телефона.
# A research or test phone may carry it on purpose.
t-8f51e89b8ea9 = На телефоне для исследований или тестов он может быть нарочно.
# Show this finding to a digital-security helpline, from another device, with the times at which the file was created and changed.
t-f253924acadd = Покажите эту находку с другого устройства службе помощи по цифровой безопасности и укажите время, когда файл создали и изменили.
# Settings under a name that a published attack kit uses
t-35416743c46e = Настройки под именем, которое использует опубликованный набор для атак
# The backup lists a settings file named com.apple.photolibraryd.plist in the home folder of the phone. Researchers found it on phones attacked with an attack kit for iPhones; iOS has not been seen to write it there. Of all the files of that kit it is the one that a backup can hold.
t-1e6a6babc998 = В резервной копии есть файл настроек с именем com.apple.photolibraryd.plist в домашней папке телефона. Исследователи находили его на телефонах, атакованных набором для атак на iPhone; не замечено, чтобы iOS сама записывала его туда. Из всех файлов этого набора только он может попасть в резервную копию.
# A version of iOS that was not looked at may write such a file itself, as macOS does elsewhere.
t-3df88b9ca138 = Версия iOS, которую не проверяли, может записывать такой файл сама, как macOS делает это в другом месте.
# Show this finding to a digital-security helpline, with the times at which the file was created and changed.
t-d35c2756562d = Покажите эту находку службе помощи по цифровой безопасности и укажите время, когда файл создали и изменили.
# Move sensitive conversations to another device until then.
t-9b970a71cf17 = До тех пор ведите важные разговоры с другого устройства.
# A received file called a GIF is stored as another kind of file
t-e0d5dec6a6c2 = Полученный файл назван GIF, но сохранён как файл другого вида
# The name of the file ends in .gif, but it is stored as a PDF or a Photoshop picture. Researchers found such files, received through iMessage, in an attack that needed no action of the owner (FORCEDENTRY, 2021). Only names and types were compared here; what is inside the file was not.
t-5f6b7884187f = Имя файла оканчивается на .gif, но сохранён он как PDF или картинка Photoshop. Исследователи находили такие файлы, полученные через iMessage, при атаке, которой не нужны были действия владельца (FORCEDENTRY, 2021 год). Здесь сравнивались только имена и виды; содержимое файла — нет.
# Somebody renamed a file before sending it.
t-de0c4f43f0ce = Кто-то переименовал файл перед отправкой.
# A program that sends pictures gave them a wrong name.
t-d8583fbe405d = Программа, которая отправляет картинки, дала им неверное имя.
# Note who sent it and whether more such files came from there.
t-9ec863afbcb1 = Запишите, кто его прислал и были ли оттуда ещё такие файлы.
# A received attachment stored in a temporary folder
t-f471a6d377a4 = Полученное вложение сохранено во временной папке
# Attachments of messages are stored in the folder of Messages. This one is listed in a temporary folder, under a name that ends in -1. Investigators look at such entries, because a message that attacks the program which shows it may leave one. The list keeps the name only: it does not tell what was in the file.
t-c40c114487d7 = Вложения сообщений хранятся в папке приложения «Сообщения». Это вложение указано во временной папке, под именем, которое оканчивается на -1. Исследователи смотрят на такие записи, потому что их может оставить сообщение, которое атакует показывающую его программу. В списке есть только имя: что было в файле, он не говорит.
# A transfer that broke off can leave a temporary name behind.
t-8624175e9cfd = После прерванной передачи может остаться временное имя.
# Messages that were moved from an old phone can carry names of an old version of iOS.
t-117d9310a139 = Сообщения, перенесённые со старого телефона, могут нести имена из старой версии iOS.
# Do not delete the conversation. Show this finding to a digital-security helpline, from another device.
t-63cf9fd03f5c = Не удаляйте эту переписку. Покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# A pass for Wallet came as a message
t-ad81b899c799 = В сообщении пришла карта для Wallet
# Somebody sent a pass for Wallet over iMessage. Boarding passes and tickets come like this. So did pictures in an attack that needed no action of the owner (BLASTPASS, 2023, closed in iOS 16.6.1). Only the type was compared here; what is inside the pass was not.
t-ab90281040d2 = Кто-то прислал через iMessage карту для Wallet. Так приходят посадочные талоны и билеты. Так же приходили картинки при атаке, которой не нужны были действия владельца (BLASTPASS, 2023 год, закрыта в iOS 16.6.1). Здесь сравнивался только вид; содержимое карты — нет.
# A friend sent a boarding pass, a ticket or a loyalty card.
t-9397dbd91299 = Друг прислал посадочный талон, билет или карту постоянного покупателя.
# A business that the owner writes with sent it.
t-83274794e2a3 = Её прислала компания, с которой владелец переписывается.
# Ask whether the owner knows the sender and expected the pass.
t-c240e783484b = Спросите, знает ли владелец отправителя и ждал ли он эту карту.
# A pass from a stranger, received before iOS 16.6.1 was there, is worth an expert's look.
t-ab3cda6b9aa8 = Карту от незнакомого человека, которая пришла до установки iOS 16.6.1, стоит показать специалисту.
# A threat notification sent by Apple
t-2da22bb6c76a = Уведомление об угрозе от Apple
# Apple sends such a message to people whom it believes to be targets of a costly, personal spyware attack. It is a strong sign that somebody tried. It does not say that the attempt worked, on which device, or who was behind it. Two independent facts meet here: the first sentence of the message is one that Apple uses, and it came over iMessage from an address that Apple uses for nothing else.
t-ffa8773566eb = Apple отправляет такое сообщение людям, которых считает мишенями дорогой и личной атаки шпионской программой. Это сильный признак того, что кто-то пытался это сделать. Оно не говорит, удалась ли попытка, на каком устройстве и кто за ней стоял. Здесь сходятся два независимых факта: первое предложение сообщения — из тех, что использует Apple, и пришло оно через iMessage с адреса, который Apple больше ни для чего не использует.
# The backup may have been restored from another phone, so the message may be about that one.
t-25eaac6631c2 = Резервную копию могли восстановить с другого телефона, поэтому сообщение может быть о нём.
# The notification may be years old, and about an attempt on an earlier version of iOS.
t-91f143841220 = Уведомлению может быть много лет, и речь в нём может идти о попытке на более ранней версии iOS.
# Ask a digital-security helpline for help, from another device. Helplines are free and used to such messages.
t-1ae858b5b1d4 = Обратитесь с другого устройства в службу помощи по цифровой безопасности. Такие службы бесплатны и привыкли к таким сообщениям.
# Keep the message, and do not restart, update or erase the phone before a full copy of it exists.
t-71f7952ea092 = Сохраните сообщение и не перезагружайте, не обновляйте и не стирайте телефон, пока нет его полной копии.
# A message from the address that Apple uses for threat notifications
t-157a8b9e492c = Сообщение с адреса, с которого Apple отправляет уведомления об угрозе
# The message came over iMessage from an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. Its first words are none that this rule knows, which is so in every language but English. It does not say that the attempt worked, on which device, or who was behind it.
t-fb6205bc3d0c = Сообщение пришло через iMessage с адреса, который Apple использует для одного: предупреждать людей, которых считает мишенями дорогой и личной атаки шпионской программой. Его первых слов это правило не знает; так бывает на всех языках, кроме английского. Оно не говорит, удалась ли попытка, на каком устройстве и кто за ней стоял.
# The message may be years old, and about an attempt on an earlier version of iOS.
t-5fd744bf406d = Сообщению может быть много лет, и речь в нём может идти о попытке на более ранней версии iOS.
# A test of a tool like this one, with a made-up database.
t-a556256e08a6 = Проверка инструмента вроде этого с придуманной базой данных.
# A message with the words of an Apple threat notification
t-d7c6109f1df3 = Сообщение со словами уведомления Apple об угрозе
# The message begins with a sentence that Apple uses to warn targets of spyware, but it did not come from the address that Apple uses for it, or not over iMessage. It may be Apple's warning, passed on, or an imitation that wants to be believed.
t-c62fa9987f19 = Сообщение начинается с предложения, которым Apple предупреждает мишени шпионских программ. Но пришло оно не с того адреса, который Apple для этого использует, или не через iMessage. Это может быть пересланное предупреждение Apple или подделка, которая хочет, чтобы ей поверили.
# Somebody passed the words on, or asked about them, or they were sent from this phone.
t-2573b4b9862d = Кто-то переслал эти слова или спросил о них, или их отправили с этого телефона.
# Criminals imitate such warnings to make people open a link or call a number.
t-840e65f5c8d6 = Преступники подделывают такие предупреждения, чтобы люди открыли ссылку или позвонили по номеру.
# Apple may have sent it from an address that this rule does not know.
t-67e26b2c41d2 = Apple могла отправить его с адреса, которого это правило не знает.
# Open no link in the message and call no number that it gives.
t-d9d1239a5698 = Не открывайте ссылок в этом сообщении и не звоните по номерам из него.
# Sign in at account.apple.com on another device; a real notification is shown there too.
t-a554d77dfd8f = Войдите на account.apple.com на другом устройстве; настоящее уведомление показано и там.
# If it is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-92c358ff0b05 = Если оно там есть, обратитесь в службу помощи по цифровой безопасности, прежде чем перезагружать, обновлять или стирать телефон.
# The phone was set up anew
t-14776f2b1c01 = Телефон настроили заново
# The service that activates the phone found no system before this one. What was on the phone earlier left no trace in its own logs.
t-b17f1e7cf405 = Служба, которая активирует телефон, не нашла системы до нынешней. То, что было на телефоне раньше, не оставило следов в его собственных журналах.
# The phone was new, or its owner erased it.
t-2455e7a5ea4b = Телефон был новым, или владелец его стёр.
# Ask when the phone was bought or erased.
t-c646bff80d02 = Спросите, когда телефон купили или стёрли.
# An app was installed that did not come from the App Store
t-5ef40491b1eb = Установлено приложение, которое пришло не из App Store
# The installer logged an app as signed for an organisation or for a developer. Surveillance apps have been spread this way. Apps of an employer, a school or a test come the same way, so ask who gave the app.
t-dff0377d87b4 = В журнале установщика записано, что приложение подписано для организации или для разработчика. Так распространяли приложения для слежки. Но так же приходят приложения работодателя, школы или тестовые, поэтому спросите, кто дал это приложение.
# An app of an employer, a school or a development team.
t-7c1c486dbd5a = Приложение работодателя, школы или группы разработчиков.
# A test of an own app, or a tool that was installed through a computer on purpose.
t-91e59e120c65 = Проверка собственного приложения или инструмент, который нарочно установили с компьютера.
# Ask whether the owner knows the app and who gave it to them.
t-1a829a9791fd = Спросите, знает ли владелец это приложение и кто его дал.
# Do not open the app; show its name to a digital-security helpline.
t-67792a573063 = Не открывайте это приложение; покажите его имя службе помощи по цифровой безопасности.
# The disk image for developers is mounted
t-1e296debe78d = Подключён образ диска для разработчиков
# A computer had mounted the disk image with tools for developers since the phone was started. It lets the computer look at programs, take pictures of the screen and simulate places. Programs to test apps do so, and so do some that examine phones.
t-cc3f7366979d = С тех пор как телефон включили, какой-то компьютер подключил образ диска с инструментами для разработчиков. С ним компьютер может смотреть на программы, делать снимки экрана и подменять место. Так делают программы для тестирования приложений, а также некоторые программы для проверки телефонов.
# The sysdiagnose, or another copy of the phone, was made with a tool that mounts the image.
t-ba8a865303aa = sysdiagnose или другую копию телефона сделали инструментом, который подключает этот образ.
# Ask which computers the phone was connected to since it was started last.
t-ef9d2ad9470b = Спросите, к каким компьютерам подключали телефон с последнего включения.
# Something is mounted over a folder of the system
t-4e3385c2d0a7 = Поверх папки системы что-то наложено
# A folder of the system was covered by another folder, or by a volume that can be written to. What programs find there is not what Apple put there. Tools that lift the limits of iOS (jailbreaks) do this to bring in their own libraries. The few folders that iOS itself lays there are left out.
t-adc14a53a49e = Папку системы закрыли другой папкой или томом, в который можно писать. То, что программы там находят, — не то, что положила туда Apple. Так делают инструменты, которые снимают ограничения iOS (джейлбрейк), чтобы внести собственные библиотеки. Те немногие папки, которые накладывает сама iOS, здесь не учтены.
# The limits of iOS were lifted on purpose.
t-30aeddccc757 = Ограничения iOS сняли нарочно.
# A new version of iOS mounts a part of itself there; this was not seen on phones yet.
t-ec8a1a32d726 = Новая версия iOS подключает туда свою часть; на телефонах такого пока не встречали.
# Ask whether the limits of iOS were ever lifted on this phone. If not, show this finding to a digital-security helpline, from another device, before the phone is restarted.
t-b16ace03952f = Спросите, снимали ли когда-нибудь на этом телефоне ограничения iOS. Если нет, покажите эту находку с другого устройства службе помощи по цифровой безопасности, прежде чем телефон перезагрузят.
# The volume of the system can be written to
t-da489a94b441 = В том системы можно писать
# The volume that holds iOS itself was mounted so that it could be changed. iOS mounts it read-only, and from version 15 on sealed. To change that takes the highest rights on the phone, as those have who lifted its limits (a jailbreak), by the owner's wish or without it.
t-b31b1c7f1099 = Том, на котором находится сама iOS, подключили так, что его можно менять. iOS подключает его только для чтения, а с версии 15 — ещё и запечатанным. Чтобы это изменить, нужны самые высокие права на телефоне, как у тех, кто снял его ограничения (джейлбрейк), — по желанию владельца или без него.
# The phone is one for developers of Apple or for security research.
t-99084f764eb8 = Это телефон для разработчиков Apple или для исследований безопасности.
# A volume is mounted at a place that iOS does not use
t-c67bb7caf216 = Том подключён в месте, которым iOS не пользуется
# A volume was mounted at none of the places that are known of iOS. It is a place to look at, no more.
t-c4b08548e9a2 = Том подключили в месте, которого нет среди известных мест iOS. Это место, на которое стоит посмотреть, и не больше.
# A new version of iOS uses a place that this rule does not know yet.
t-2f40903be33e = Новая версия iOS использует место, которого это правило ещё не знает.
# Limits of iOS were lifted on purpose (a jailbreak).
t-4321eb017cef = Ограничения iOS сняли нарочно (джейлбрейк).
# A process named exactly BackupAgent is in the list of processes that used any network. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-0fb347bd8011 = В списке процессов, которые использовали любую сеть, есть процесс с именем в точности BackupAgent. Программа с таким именем есть в iOS, но она старая и сеть ей не нужна; у её преемницы другое имя. Именно такую запись находили в опубликованных разборах одной атаки, потому что атакующие использовали это имя.
# Network use of a process whose own entry is gone, in the list of all networks
t-a7445c588fdf = Сеть использовал процесс, собственная запись которого исчезла, по списку всех сетей
# A VPN that cannot be switched off
t-645da2e63c3e = VPN, который нельзя выключить
# The phone is set up to send everything through a VPN that its owner cannot switch off. That takes an organisation which supervises the phone.
t-cfeef8c9613d = Телефон настроен так, что отправляет всё через VPN, который владелец не может выключить. Для этого нужна организация, которая контролирует телефон.
# Ask the owner whose server this is. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-2acb008ad552 = Спросите владельца, чей это сервер. Если никто не знает, обратитесь с другого устройства в службу помощи по цифровой безопасности, прежде чем что-то менять.
# A filter or a resolver is set up and on
t-825024019c30 = Настроен и включён фильтр или сервер имён
# A program or a profile decides about the connections of the phone: a filter sees every connection or page, a resolver sees every name that is looked up.
t-49af1ded373b = Программа или профиль решает о соединениях телефона: фильтр видит каждое соединение или страницу, а сервер имён — каждое имя, которое ищут.
# The owner keeps trackers and advertisements out, or protects a child.
t-c44ae1c1da53 = Владелец не пускает следящие программы сайтов и рекламу или защищает ребёнка.
# Look under Settings, General, VPN & Device Management, and ask the owner whether they know the entry.
t-ee5be4a5d391 = Посмотрите здесь: «Настройки», «Основные», «VPN и управление устройством». И спросите владельца, знает ли он эту запись.
# A VPN is set up and on
t-dd6db8a550a7 = Настроен и включён VPN
# The phone is set up to send traffic through a VPN. Whoever runs it sees where the phone connects to. Many people have one to protect themselves; what counts is whether the owner knows it.
t-0b7afbcea229 = Телефон настроен так, что отправляет сетевые данные через VPN. Тот, кому он принадлежит, видит, с чем соединяется телефон. У многих людей VPN есть для собственной защиты; важно, знает ли о нём владелец.
# The owner uses a VPN against surveillance of the network, or to reach blocked pages.
t-ef9fe0cf4e8d = Владелец пользуется VPN против слежки в сети или чтобы открывать заблокированные страницы.
# An app against advertisements works as a VPN.
t-63f4cd34042c = Приложение против рекламы работает как VPN.
# The employer looks after the phone.
t-d7c9ddfe58e0 = За телефон отвечает работодатель.
# Ask the owner whether they know the app and the server that the finding names.
t-e280d9ecd8fd = Спросите владельца, знает ли он приложение и сервер, которые названы в находке.
# A proxy is switched on
t-b46c988be7c6 = Включён прокси-сервер
# The phone sends what it loads from the network through a proxy. Whoever runs it sees where the phone connects to, and can read what is not encrypted.
t-d2f3fbfc7984 = То, что телефон загружает из сети, идёт через прокси-сервер. Тот, кому он принадлежит, видит, с чем соединяется телефон, и может читать то, что не зашифровано.
# The network of a company or a school needs a proxy.
t-301e999fdc54 = Сети компании или школы нужен прокси-сервер.
# Ask the owner whether they know the proxy. If not, have all copies made first, then turn it off in the settings of the Wi-Fi network.
t-15f81207b923 = Спросите владельца, знает ли он этот прокси-сервер. Если нет, пусть сначала сделают все копии, а потом выключите его в настройках сети Wi-Fi.
# Notifications of Shortcuts are switched off
t-2c5ab3ae5867 = Уведомления приложения «Быстрые команды» выключены
# The app Shortcuts may not send notifications. Then nobody is told when an automation runs. Attackers have switched them off to hide what they set up. People do so, too, because the notifications are in the way.
t-110bdd238cc8 = Приложению «Быстрые команды» нельзя отправлять уведомления. Тогда никто не узнаёт, что сработала автоматизация. Атакующие уже выключали их, чтобы скрыть то, что настроили. Но так делают и обычные люди, которым уведомления мешают.
# The owner did not want to be told of every automation.
t-31e57c26e641 = Владелец не хотел получать сообщение о каждой автоматизации.
# Ask the owner whether they switched these notifications off, and look at the automations together.
t-42a3bedd36dd = Спросите владельца, выключал ли он эти уведомления, и вместе посмотрите на автоматизации.
# A process named exactly BackupAgent is in the daily count of network use. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-6c107c4eb448 = В ежедневном подсчёте использования сети есть процесс с именем в точности BackupAgent. Программа с таким именем есть в iOS, но она старая и сеть ей не нужна; у её преемницы другое имя. Именно такую запись находили в опубликованных разборах одной атаки, потому что атакующие использовали это имя.
# The phone trusts a computer
t-ed9c215a3970 = Телефон доверяет компьютеру
# Somebody who could unlock the phone connected it to a computer and let it be trusted. Such a computer can copy most of what is on the phone, also later and without asking again.
t-d4382b7bf62a = Кто-то, кто мог разблокировать телефон, подключил его к компьютеру и разрешил доверять этому компьютеру. Такой компьютер может копировать большую часть того, что есть на телефоне, в том числе позже и без нового вопроса.
# It is the computer of the owner, or the one with which this copy was made.
t-6531150b1fb3 = Это компьютер владельца или тот, с которого сделали эту копию.
# A repair shop connected the phone.
t-ef704047fe74 = Телефон подключала мастерская.
# Ask the owner which computers the phone was connected to. If one is unknown, have all copies made first, then reset the trust in Settings, General, Transfer or Reset iPhone, Reset, Reset Location & Privacy.
t-6889d5b3f5d1 = Спросите владельца, к каким компьютерам подключали телефон. Если какой-то неизвестен, пусть сначала сделают все копии, а потом сбросьте доверие: «Настройки», «Основные», «Перенос или сброс iPhone», «Сброс», «Сбросить геонастройки».
# The kernel failed in a driver for pictures or films
t-6e32cf140056 = Ядро дало сбой в драйвере для картинок или фильмов
# The kernel read or wrote memory that was not its own while a driver for pictures, films or graphics ran. Attacks have used such drivers to leave the closed room of an app. Games and worn phones cause the same.
t-8369f84bbe46 = Ядро системы читало или записывало чужую память, пока работал драйвер для картинок, фильмов или графики. Атаки уже использовали такие драйверы, чтобы выйти из закрытой среды приложения. То же бывает из-за игр и изношенных телефонов.
# Faults of drivers and of memory chips; games and the camera strain them.
t-b340139614a9 = Ошибки драйверов и микросхем памяти; игры и камера их нагружают.
# Compare with crashes of other services in the same hour; alone this needs no action.
t-924096202cc0 = Сравните со сбоями других служб в тот же час; само по себе это не требует действий.
# An app was deleted
t-dca44a4ae6a2 = Приложение удалили
# The power log has an app, not from Apple, that was deleted a short while before the log was written. People delete apps every day; it matters where an app that watched somebody was removed before the phone was examined.
t-ee8fee1ae0c0 = В журнале питания есть приложение не от Apple, которое удалили незадолго до записи журнала. Люди удаляют приложения каждый день. Важно, если перед проверкой телефона убрали приложение, которое за кем-то следило.
# The owner removed an app that was no longer wanted.
t-12b4fbddba08 = Владелец удалил приложение, которое больше не было нужно.
# Ask the owner whether they know the app and removed it themselves.
t-8d244630cd2d = Спросите владельца, знает ли он это приложение и сам ли его удалил.
# The camera was switched on by a program that is no app
t-5310e24883cd = Камеру включила программа, которая не является приложением
# The power log names who switched on a camera, and the name is not the identifier of a bundle. Apps have one. Parts of the system that scan faces or codes may come without. How often that is so on ordinary phones is not known: the one log that was looked at has a single entry, without any name.
t-964d00f5b2f3 = Журнал питания называет, кто включал камеру, и это имя — не идентификатор пакета. У приложений он есть. Части системы, которые распознают лица или коды, могут быть без него. Как часто так бывает на обычных телефонах, неизвестно: в единственном проверенном журнале одна запись, и в ней имени нет.
# A service of the system used the camera, for example to recognise the face of the owner.
t-f2847c240995 = Камерой пользовалась служба системы, например чтобы узнать лицо владельца.
# Look for the same name among the other findings; alone this needs no action.
t-b484c589d755 = Поищите то же имя в других находках; само по себе это не требует действий.
# The kernel was started with arguments
t-fa327ff8ba81 = Ядро запустили с параметрами
# The phone was started with words that change what the kernel allows. On phones as they are sold there are none (none in both entries of the one real log that was looked at); some ways to lift the limits of iOS need them.
t-dced39692466 = Телефон запустили со словами, которые меняют то, что разрешает ядро системы. На телефонах в том виде, как их продают, их нет (нет ни в одной из двух записей единственного проверенного настоящего журнала). Они нужны некоторым способам снять ограничения iOS.
# The phone belongs to a developer or researcher, or the limits of iOS were lifted on purpose (a jailbreak).
t-e3868ae3d84f = Телефон принадлежит разработчику или исследователю, или ограничения iOS сняли нарочно (джейлбрейк).
# Ask whether the limits of iOS were ever lifted on this phone. If nobody did that, ask a digital-security helpline, from another device.
t-d7b04538a702 = Спросите, снимали ли когда-нибудь на этом телефоне ограничения iOS. Если никто этого не делал, обратитесь с другого устройства в службу помощи по цифровой безопасности.
# The system is not the one that customers get
t-d6902793b052 = Система не та, которую получают покупатели
# The power log notes that the phone runs a system which Apple does not give to customers. Both entries of the one real log that was looked at say the opposite.
t-48014d19765d = В журнале питания отмечено, что на телефоне работает система, которую Apple покупателям не даёт. В обеих записях единственного проверенного настоящего журнала сказано обратное.
# The phone belongs to Apple or to a researcher.
t-019c1bffd758 = Телефон принадлежит Apple или исследователю.
# Ask where the phone came from.
t-3242c48df9c1 = Спросите, откуда взялся телефон.
# A program from an unusual place used the camera, the microphone or the position
t-da8d17b92e1d = Программа из необычного места использовала камеру, микрофон или местоположение
# The power log names a program that used the camera, sound or the location service by its path, belongs to no bundle, and lies in none of the places where iOS keeps its own programs and apps. In a power log of an ordinary phone (iOS 15, 65 entries of location clients) no client was named by such a path.
t-4d1365f1d48e = Журнал питания называет по пути программу, которая использовала камеру, звук или службу геолокации. Она не относится ни к одному пакету и лежит не в тех местах, где iOS держит свои программы и приложения. В журнале питания обычного телефона (iOS 15, 65 записей о программах, которые запрашивали местоположение) таким путём не названа ни одна.
# Limits of iOS were lifted on purpose (a jailbreak), and a program was added.
t-8c331c538b07 = Ограничения iOS сняли нарочно (джейлбрейк) и добавили программу.
# A new version of iOS keeps programs in a place that this rule does not know yet.
t-110df2555f15 = Новая версия iOS держит программы в месте, которого это правило ещё не знает.
# An installed app ran as root
t-96cb7f9c247a = Установленное приложение работало как root
# By lists of processes, logs or reports of this phone, a program from the folder of installed apps ran with all rights of the system (user 0, root). Installed apps run as the user mobile; on the phone that this was compared with (iOS 16) none ran as root.
t-2a06895f5a50 = По спискам процессов, журналам или отчётам этого телефона, программа из папки установленных приложений работала со всеми правами системы (пользователь 0, root). Установленные приложения работают от имени пользователя mobile; на телефоне, с которым сравнивали (iOS 16), ни одно не работало как root.
# The limits of iOS were lifted on purpose (a jailbreak), or the app was installed by a tool that gives it all rights.
t-bc53e05231c5 = Ограничения iOS сняли нарочно (джейлбрейк), или приложение установил инструмент, который даёт ему все права.
# The phone is made for developers or researchers.
t-83f67ae74034 = Телефон сделан для разработчиков или исследователей.
# Ask whether the owner knows the app, and where it was installed from.
t-1839fcc0e45b = Спросите, знает ли владелец это приложение и откуда его установили.
# Show this finding to a digital-security helpline, from another device.
t-a6b772356c9e = Покажите эту находку с другого устройства службе помощи по цифровой безопасности.
# A program has almost the name of a program of iOS
t-9c4e8ecfce2f = Имя программы почти совпадает с именем программы iOS
# Lists of processes, logs or reports of this phone name a program whose name differs by one letter from that of a program that iOS 15 or 16 brings along, as names of published spyware did. Newer and older versions of iOS have programs that the list does not know, and helpers of apps may be named so by chance, so that ordinary phones show single hits. It is a name to look at, no more.
t-e43126ecdf60 = В списках процессов, журналах или отчётах этого телефона есть программа, имя которой на одну букву отличается от имени программы из iOS 15 или 16. Такие имена были у известных по публикациям шпионских программ. В более новых и более старых версиях iOS есть программы, которых список не знает, а служебные программы приложений могут случайно называться похоже. Поэтому единичные совпадения бывают и на обычных телефонах. Это имя, на которое стоит посмотреть, и не больше.
# A genuine program that the list does not know. Of 432 names of programs in reference data of ordinary phones and Macs (1333 sightings) none resembled a listed one.
t-259d69ff03ae = Настоящая программа, которой нет в списке. Из 432 имён программ в данных для сравнения с обычных телефонов и компьютеров Mac (1333 появления) ни одно не было похоже на имя из списка.
# Show this name and its path to a helper who knows which programs iOS has.
t-be728d95d469 = Покажите это имя и его путь специалисту службы помощи, который знает, какие программы есть в iOS.
# A program was seen in a folder that is meant for data
t-bc1730a7ff6f = Программу видели в папке, которая предназначена для данных
# Lists of processes, logs or reports of this phone name a program whose file lies in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates and parts of the system that are mounted there, which are left out here. Published analyses of several spyware families describe programs in just these folders. The more kinds of data show the same program, the surer it is that it was there.
t-21d5120eb4c8 = В списках процессов, журналах или отчётах этого телефона есть программа, файл которой лежит в папке для баз данных, временных или личных данных. iOS не запускает оттуда программ, кроме служебной программы обновлений и подключённых там частей системы; они здесь не учтены. Опубликованные разборы нескольких семейств шпионских программ описывают программы именно в этих папках. Чем больше видов данных показывают одну и ту же программу, тем надёжнее, что она там была.
# A program was seen in an unusual place
t-9fb01756d093 = Программу видели в необычном месте
# Lists of processes, logs or reports of this phone name a program whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-6fe09556716e = В списках процессов, журналах или отчётах этого телефона есть программа, путь которой не совпадает ни с одним из мест, где iOS держит свои программы и приложения. Это место, на которое стоит посмотреть, и не больше.
# A version of iOS that keeps programs in a place that was not yet known when this rule was written.
t-a4c80829bdb4 = Версия iOS, которая держит программы в месте, ещё не известном, когда писали это правило.
# The phone was jailbroken on purpose.
t-1d85308a71bc = Джейлбрейк телефона сделали нарочно.
# Show this path to a helper who knows which programs iOS has.
t-c6a844559c3c = Покажите этот путь специалисту службы помощи, который знает, какие программы есть в iOS.
# A shell, a server for remote access or a tool for tracing ran
t-d421aa43c0a7 = Работала командная оболочка, сервер удалённого доступа или инструмент трассировки
# A command shell, a server for remote log-in or a tool that traces other programs ran while the data was collected. iOS for the public comes without them. They belong to a jailbreak, to development, or to somebody who works on the phone from elsewhere.
t-9ded56ece00c = Пока собирали данные, работала командная оболочка, сервер удалённого входа или инструмент, который следит за работой других программ. В обычной iOS их нет. Они относятся к джейлбрейку, к разработке или к тому, кто работает с телефоном из другого места.
# The owner lifted the limits of iOS on purpose (a jailbreak), for example to develop or to research.
t-f353647f4cbd = Владелец нарочно снял ограничения iOS (джейлбрейк), например для разработки или исследований.
# An app brings a shell of its own for learning to program.
t-d5ae7da8be91 = У приложения есть собственная командная оболочка, чтобы учиться программировать.
# Ask whether the limits of iOS were lifted on this phone; if nobody knows of it, show this finding to a helpline.
t-afe55af26748 = Спросите, снимали ли на этом телефоне ограничения iOS; если об этом никто не знает, покажите эту находку службе помощи по цифровой безопасности.
# A configuration profile came or went
t-9405e4db6597 = Профиль конфигурации появился или исчез
# The phone noted that a configuration profile was put on it, changed or taken off. The note stays when the profile is gone.
t-0a9e8c86a2db = Телефон отметил, что профиль конфигурации поставили, изменили или убрали. Эта отметка остаётся, когда профиля уже нет.
# The owner, the employer or a school added or took off the profile.
t-112888fd3736 = Владелец, работодатель или школа добавили или убрали профиль.
# Apple and mobile operators use profiles for settings and for test versions of iOS.
t-c3ad6f50dd4b = Apple и мобильные операторы используют профили для настроек и для пробных версий iOS.
# Ask the owner which profile was put on the phone, changed or taken off on the day of the note.
t-43d951fe94a0 = Спросите владельца, какой профиль поставили на телефон, изменили или убрали в день этой отметки.
# A server manages the phone
t-6558bf42c6cd = Телефоном управляет сервер
# The phone takes orders from a server: it can change settings, add apps, see which apps there are, lock the phone or erase it. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-38cdaeb8984b = Телефон выполняет команды сервера: тот может менять настройки, добавлять приложения, видеть список приложений, блокировать телефон или стирать его. Компаниям это нужно для их собственных телефонов. На телефоне, которым должен управлять только владелец, это способ наблюдать за человеком.
# The phone is supervised by an organisation
t-7d05a8136aed = Телефон контролирует организация
# Supervision gives an organisation more power over a phone than its owner has: it can forbid changes, add profiles and apps without asking, and send traffic through its own servers. It takes a computer and a fresh start of the phone, or a phone bought for an organisation.
t-aa33b44d7cc1 = Контроль даёт организации больше власти над телефоном, чем есть у владельца: она может запрещать изменения, добавлять профили и приложения без вопросов и направлять сетевые данные через свои серверы. Для этого нужны компьютер и настройка телефона с нуля или телефон, купленный для организации.
# The phone belongs to an employer or a school, or did so before it was sold.
t-80236f00bdd3 = Телефон принадлежит работодателю или школе либо принадлежал им до продажи.
# The owner supervised their own phone with a tool for that.
t-2d299a581c76 = Владелец сам установил контроль над своим телефоном с помощью инструмента для этого.
# Look in Settings, at the top or under General, About, which organisation is named, and ask the owner whether they belong to it.
t-0030afa22352 = Посмотрите в «Настройках» вверху или в разделе «Основные», «Об этом устройстве», какая организация названа, и спросите владельца, относится ли он к ней.
# The update came out only days before the collection, or there was no room or no network for it.
t-b55096ae7682 = Обновление вышло всего за несколько дней до сбора данных, или для него не было места или сети.
# An address in a tab of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-b8f967cd5a5b = Адрес во вкладке Safari оканчивается именем сценария, который исследователи нашли при атаке на iPhone с iOS от 18.4 до 18.7. Веб-страницы загружали эти сценарии, чтобы захватить управление браузером, а затем телефоном. Имена необычные, но пользоваться ими может кто угодно.
# A page without encryption led elsewhere in less than a second
t-500738076261 = Страница без шифрования меньше чем за секунду увела на другой адрес
# A page that was opened without encryption (http) led to another site within a second. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons.
t-4f3af43abe2b = Страница, которую открыли без шифрования (http), в течение секунды увела на другой сайт. Тот, кто может менять данные по пути, может так привести телефон на страницу, которая его атакует. Очень многие обычные сайты делают то же самое по обычным причинам.
# An address in the browsing history of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-d4a7e006156c = Адрес в истории Safari оканчивается именем сценария, который исследователи нашли при атаке на iPhone с iOS от 18.4 до 18.7. Веб-страницы загружали эти сценарии, чтобы захватить управление браузером, а затем телефоном. Имена необычные, но пользоваться ими может кто угодно.
# A page was deleted from the browsing history lately
t-a27ddb8618e3 = Недавно из истории браузера удалили страницу
# The page was in the browsing history, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. People and iOS delete history all the time. The address is compared with published signs like any other.
t-73d2cea8394f = Страница была в истории браузера, и её удалили незадолго до того, как сделали копию: её ещё можно было прочитать в состоянии до последних изменений. Люди и iOS всё время удаляют историю. Этот адрес сравнивается с опубликованными признаками, как и любой другой.
# The owner cleared the history, or a part of it.
t-e502936d685b = Владелец очистил историю или её часть.
# iOS deletes old pages itself; the settings say after how long.
t-b1b9d57b11dc = iOS сама удаляет старые страницы; в настройках сказано, через какое время.
# Ask whether the owner cleared the history. If nobody did, look at what was deleted, without opening it.
t-aa8f041d39d4 = Спросите, очищал ли владелец историю. Если никто этого не делал, посмотрите, что удалили, не открывая страницу.
# The certificate of a server was refused
t-396c572b86a3 = Сертификат сервера не принят
# iOS checked the certificate of a server for this host and did not trust it. Somebody who reads along on the network causes this, for many hosts at the same time. So do the sign-in pages of hotels and airports, and filters of companies. How often it is noted on phones without any trouble is not known.
t-a3689e73fc33 = iOS проверила сертификат сервера для этого адреса и не признала его доверенным. Так бывает, когда кто-то читает данные в сети, и тогда сразу для многих адресов. Так же бывает из-за страниц входа в гостиницах и аэропортах и из-за фильтров компаний. Как часто такое отмечено на телефонах без каких-либо проблем, неизвестно.
# A network with a sign-in page, or a filter of a company or school.
t-6329ee73884a = Сеть со страницей входа или фильтр компании либо школы.
# A server whose certificate had expired.
t-c03919131851 = Сервер, у которого истёк срок сертификата.
# Services of Apple note some ordinary checks in this way.
t-c45c7b081bdc = Службы Apple отмечают так некоторые обычные проверки.
# Compare the instants. Many different hosts within minutes, in a network at home or at work, deserve a question to whoever runs the network.
t-43be543b9571 = Сравните моменты времени. Если за минуты набралось много разных адресов в сети дома или на работе, стоит спросить того, кто отвечает за эту сеть.
# A library outside the system was in the cache of shared code
t-16f11331893c = В кэше общего кода была библиотека не из системы
# The list of libraries that are mapped for all programs names one that does not lie in a folder of the system. The cache comes with iOS and is signed by Apple, so that such a library should not be in it. How often the list of an ordinary phone has one was not measured.
t-573be9db4863 = В списке библиотек, которые подключены для всех программ, есть библиотека не из папки системы. Этот кэш входит в iOS и подписан Apple, поэтому такой библиотеки в нём быть не должно. Как часто она бывает в списке на обычном телефоне, не измеряли.
# The limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-1184a9bed854 = Ограничения iOS сняли нарочно (джейлбрейк) и добавили библиотеку.
# A new version of iOS keeps libraries in a place that is not known yet.
t-2a8e56156eaa = Новая версия iOS держит библиотеки в месте, которое ещё не известно.
# An app asks its web site in the mode for developers
t-0a8aaf80620f = Приложение обращается к своему сайту в режиме для разработчиков
# An app is tied to a web site in a mode that only apps signed for development use: the phone asks the site itself instead of Apple's servers. Such an app did not come from the App Store.
t-5d2ba2af5511 = Приложение связано с сайтом в режиме, которым пользуются только приложения, подписанные для разработки: телефон спрашивает сам сайт, а не серверы Apple. Такое приложение пришло не из App Store.
# The owner develops or tests this app.
t-884988c73142 = Владелец разрабатывает или тестирует это приложение.
# Ask the owner whether they develop software on this phone, and what this app is.
t-b9e575cceb86 = Спросите владельца, разрабатывает ли он программы на этом телефоне и что это за приложение.
# An automation that uses the network without asking
t-dc75307fe728 = Автоматизация, которая использует сеть без вопроса
# An automation starts a shortcut that loads something from the network, opens a page or runs a script, and it does not ask before it runs. Many people have such automations. It is worth a look whether the owner knows this one.
t-7e5db70fd4c0 = Автоматизация запускает быструю команду, которая загружает что-то из сети, открывает страницу или выполняет сценарий. Перед запуском она не спрашивает. Такие автоматизации есть у многих. Стоит узнать, знает ли владелец об этой.
# The owner made the automation, for example for the home or the car.
t-a98215b8b086 = Автоматизацию создал владелец, например для дома или машины.
# Ask the owner whether they made this automation and know what it loads.
t-16ecdd419d11 = Спросите владельца, он ли создал эту автоматизацию и знает ли он, что она загружает.
# An automation that silently uses the network whenever an app is opened
t-b0f521b0cc46 = Автоматизация, которая незаметно использует сеть при каждом открытии приложения
# Opening or closing an app starts a shortcut that loads something from the network or opens a page. It does not ask before it runs and does not tell that it ran. Attackers have used such automations to come back after a restart of the phone. People make them, too.
t-02e3b8991770 = Когда открывают или закрывают приложение, запускается быстрая команда, которая загружает что-то из сети или открывает страницу. Она не спрашивает перед запуском и не сообщает, что сработала. Атакующие использовали такие автоматизации, чтобы вернуться после перезагрузки телефона. Но их создают и обычные люди.
# The owner made the automation, for example to open a page together with an app.
t-af687cc4f7b5 = Автоматизацию создал владелец, например чтобы вместе с приложением открывалась страница.
# An app for self-control, or for the home, told its user to make it.
t-bab5dcc111e2 = Приложение для самоконтроля или для дома предложило её создать.
# If not, show this finding to a digital-security helpline, from another device, before anything is changed on the phone.
t-0aafb5912057 = Если нет, покажите эту находку с другого устройства службе помощи по цифровой безопасности, прежде чем что-то менять на телефоне.
# The dates in the record of shutdowns go back
t-c70793f137f5 = Даты в записи выключений идут назад
# A shutdown is dated earlier than the one that stands before it in the log. The log is written in order, so the clock of the phone was wrong or changed, or the log was edited.
t-9b42bc4b8880 = У одного выключения дата раньше, чем у того, что стоит в журнале перед ним. Журнал пишется по порядку. Значит, часы телефона были неверны или изменены, или журнал правили.
# The battery was empty for long, and the clock was wrong until the phone was online again.
t-e7a9f63934dd = Батарея долго была разряжена, и часы были неверны, пока телефон снова не вышел в сеть.
# The owner set the clock by hand, for example for a game.
t-29a5846fe176 = Владелец перевёл часы вручную, например для игры.
# Compare with other dates of the same days before relying on the order of events.
t-ff3f6d745ff4 = Сравните с другими датами тех же дней, прежде чем полагаться на порядок событий.
# The record of shutdowns is empty
t-12819e6403f8 = Запись выключений пуста
# The log of shutdowns is there but holds none. Spyware has been seen to empty it. A phone that was not yet restarted, or not since it was set up, looks the same, and iOS 26 writes the log anew at each start. What earlier shutdowns would have shown is not available.
t-a41a20c24f7f = Журнал выключений есть, но в нём ничего нет. Встречались шпионские программы, которые его опустошали. Так же выглядит телефон, который ещё не перезагружали или не перезагружали после настройки, а iOS 26 пишет этот журнал заново при каждом включении. То, что показали бы более ранние выключения, недоступно.
# The phone was set up, restored or updated a short while ago.
t-67a4354f8e07 = Телефон недавно настроили, восстановили или обновили.
# The phone runs iOS 26, which overwrites the log.
t-f42003073cb1 = На телефоне работает iOS 26, которая перезаписывает этот журнал.
# Ask when the phone was last restarted, restored or updated, and compare.
t-92d6857c760a = Спросите, когда телефон последний раз перезагружали, восстанавливали или обновляли, и сравните.
# Processes held up a shutdown for many notices
t-e49fc2e37aac = Процессы задержали выключение на много уведомлений
# Processes were still running after four or more notices of the same shutdown. Researchers found this with spyware that does not end when asked to. Phones without any spyware do it often, too, so this only says which shutdown to look at.
t-089c050cebfe = Процессы всё ещё работали после четырёх или больше уведомлений об одном и том же выключении. Исследователи видели это у шпионских программ, которые не завершаются, когда их просят. Но и на телефонах без всяких шпионских программ такое бывает часто. Поэтому это говорит только о том, на какое выключение посмотреть.
# Backups, updates, photo analysis and large apps often need long to end.
t-a837e71adc25 = Резервным копиям, обновлениям, разбору фотографий и большим приложениям часто нужно много времени, чтобы завершиться.
# An old battery or a full memory makes shutdowns slow.
t-28b647069611 = Из-за старой батареи или заполненной памяти телефон выключается медленно.
# Look at the paths of the processes that this shutdown lists; alone this needs no action.
t-006498266d92 = Посмотрите на пути процессов, которые перечислены у этого выключения; само по себе это не требует действий.
# A program ran from a folder that is meant for data
t-68763f1eb977 = Программа работала из папки, которая предназначена для данных
# While the phone shut down, a program was still running whose file lay in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates, which is left out here. Published analyses of several spyware families describe programs in just these folders.
t-cc9c3eb3a68c = Когда телефон выключался, ещё работала программа, файл которой лежал в папке для баз данных, временных или личных данных. iOS не запускает оттуда программ, кроме служебной программы обновлений, которая здесь не учтена. Опубликованные разборы нескольких семейств шпионских программ описывают программы именно в этих папках.
# A program ran from an unusual place
t-b978aab9da71 = Программа работала из необычного места
# While the phone shut down, a program was still running whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-a373a63bdce0 = Когда телефон выключался, ещё работала программа, путь которой не совпадает ни с одним из мест, где iOS держит свои программы и приложения. Это место, на которое стоит посмотреть, и не больше.
# Automatic updates of the system are off
t-dbb2de62ecc7 = Автоматические обновления системы выключены
# The phone does not update its system by itself. Updates close ways by which phones are attacked; a phone that waits for its owner to start them stays open for longer.
t-2f3d1cbaa230 = Телефон не обновляет систему сам. Обновления закрывают пути, которыми атакуют телефоны; телефон, который ждёт, пока владелец их запустит, остаётся открытым дольше.
# The owner prefers to start updates themselves, or saves data and room.
t-b974186d8e09 = Владелец предпочитает запускать обновления сам или бережёт сетевые данные и место.
# The employer or school that looks after the phone holds updates back.
t-5670dbf66485 = Обновления задерживает работодатель или школа, которые отвечают за телефон.
# Once all copies are made, turn on automatic updates in Settings, General, Software Update.
t-d99a7e7c206d = Когда все копии сделаны, включите автоматические обновления: «Настройки», «Основные», «Обновление ПО».
# A store listed a download that is not from Apple
t-e0c565339a1d = В списке магазина есть загрузка не от Apple
# The list of downloads of the stores has an address that is not one of Apple. Apps of organisations and podcasts come from other hosts; researchers showed that a crafted list makes the phone write files elsewhere.
t-4a9641377250 = В списке загрузок магазинов есть адрес, который не принадлежит Apple. Приложения организаций и подкасты приходят с других серверов. Исследователи показали, что из-за особо подготовленного списка телефон записывает файлы в другие места.
# An app of an employer or a school, or a podcast, whose publisher has its own server.
t-bde8e38c7b76 = Приложение работодателя или школы либо подкаст, у издателя которого есть собственный сервер.
# Look at the host of the address, without opening it, and ask whether the owner knows it.
t-d50f0b46b6c9 = Посмотрите на имя сервера в адресе, не открывая его, и спросите, знает ли его владелец.
# The phone was started with arguments for the kernel
t-17cee23cec54 = Телефон запустили с параметрами для ядра
# The kernel was started with arguments. A phone as it is sold starts without any, and checks at each step of the start that nothing was changed. Arguments are how the limits of iOS are lifted on older models (a jailbreak), and what phones for security research have.
t-4c9c3a4bebfc = Ядро системы запустили с параметрами. Телефон в том виде, как его продают, запускается без них и на каждом шаге запуска проверяет, что ничего не изменили. С параметрами снимают ограничения iOS на старых моделях (джейлбрейк), и они есть у телефонов для исследований безопасности.
# Developer Mode is on
t-6d966e3541ec = Режим разработчика включён
# The kernel says that Developer Mode was on when the sysdiagnose was collected. With it, apps that did not come from the App Store can be put on the phone from a computer, and be debugged. It is off unless somebody turned it on at the phone and restarted it.
t-fab7dc2e895f = Ядро системы сообщает, что режим разработчика был включён, когда собирали sysdiagnose. С ним можно ставить на телефон с компьютера приложения не из App Store и отлаживать их. Он выключен, пока кто-нибудь не включит его на самом телефоне и не перезагрузит телефон.
# The owner develops or tests apps, or installs apps from a computer.
t-c2b7b2cf3934 = Владелец разрабатывает или тестирует приложения или устанавливает приложения с компьютера.
# iOS 15 and earlier have no such mode, and may say that it is on.
t-578af9bbea99 = В iOS 15 и раньше такого режима нет, и система может сообщать, что он включён.
# If nobody develops apps on this phone, turn it off in Settings, Privacy & Security, Developer Mode, once all copies are made.
t-947b124de9c7 = Если на этом телефоне никто не разрабатывает приложения, выключите его, когда все копии сделаны: «Настройки», «Конфиденциальность и безопасность», «Режим разработчика».
# The kernel says that Lockdown Mode was off when the sysdiagnose was collected. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-1ec5b4ec6270 = Ядро системы сообщает, что режим блокировки был выключен, когда собирали sysdiagnose. Так настроены почти все телефоны. Человеку, который в опасности, стоит подумать об этом режиме: он закрывает многие пути, которыми атакуют телефоны.
# The kernel says that Lockdown Mode was on when the sysdiagnose was collected. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-b2b52c9dad76 = Ядро системы сообщает, что режим блокировки был включён, когда собирали sysdiagnose. Он закрывает многие пути, которыми атакуют телефоны. Он не отменяет того, что было до его включения.
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked. Sysdiagnoses of iOS 15 and later name the model in another file, too, and are judged by that.
t-03cd4675b88f = Для этой модели была более новая версия системы. Это видно по таблице, которая пришла с этой программой или была загружена позже; даты названы в находке. Версии между ними закрывают пути, которыми телефоны атаковали. В sysdiagnose из iOS 15 и новее модель названа и в другом файле, и оценка идёт по нему.
# Microphone or camera allowed to a program in an unusual place
t-f8e5bc3c60c4 = Микрофон или камера разрешены программе в необычном месте
# Permissions are usually stored for apps. This one is stored for the path of a program, and the path is none of the places where iOS keeps programs. It shows that the permission is stored, not that microphone or camera were ever used.
t-05a0385cfa45 = Разрешения обычно хранятся для приложений. Это хранится для пути программы, и путь не совпадает ни с одним из мест, где iOS держит программы. Это показывает, что разрешение сохранено, а не то, что микрофоном или камерой когда-либо пользовались.
# A certificate was added, and is not trusted as a root
t-6c6dc097c742 = Сертификат добавлен, но не признан корневым
# The phone keeps a certificate that is not on the list of Apple. What is stored does not say that it is trusted for everything; a switch in Settings would be enough to trust it.
t-5fa662d689f6 = Телефон хранит сертификат, которого нет в списке Apple. То, что сохранено, не говорит, что ему доверяют во всём; чтобы ему доверять, хватило бы переключателя в «Настройках».
# A profile for mail or for the network of a company brought it.
t-e9c2a39a2d36 = Его принёс профиль для почты или для сети компании.
# It was opened once, by mail or in the browser, and kept.
t-5b81a66ad886 = Его один раз открыли из почты или в браузере, и он остался.
# Look under Settings, General, VPN & Device Management which profile brought it, and ask the owner whether they know it.
t-85c0d421647b = Посмотрите, какой профиль его принёс: «Настройки», «Основные», «VPN и управление устройством». И спросите владельца, знает ли он этот профиль.
# A certificate was added to those the phone trusts
t-e1356fa95be6 = К сертификатам, которым доверяет телефон, добавлен ещё один
# The phone trusts a certificate that is not on the list of Apple. Whoever holds its key can pose as any site or service to this phone, and read or change what it sends. It takes several steps in Settings to trust one, or somebody who manages the phone.
t-85e7218a347a = Телефон доверяет сертификату, которого нет в списке Apple. Тот, у кого есть его ключ, может выдать себя этому телефону за любой сайт или службу и читать или менять то, что он отправляет. Чтобы доверять такому сертификату, нужно несколько шагов в «Настройках» или тот, кто управляет телефоном.
# A company, a university or a state network requires its own certificate.
t-c503531dfebc = Компания, университет или государственная сеть требует собственный сертификат.
# A tool of developers, an advertisement blocker or a filter for parents brought it.
t-79c61cf6691a = Его принёс инструмент разработчиков, блокировщик рекламы или родительский фильтр.
# Ask the owner who brought this certificate. If nobody knows, have all copies made first, then turn it off in Settings, General, About, Certificate Trust Settings.
t-c58cdfaf1c6d = Спросите владельца, кто принёс этот сертификат. Если никто не знает, пусть сначала сделают все копии, а потом выключите его: «Настройки», «Основные», «Об этом устройстве», «Доверие сертификатам».
# Other devices belong to the Apple Account
t-744d4c0ac126 = К Аккаунту Apple относятся и другие устройства
# Besides this phone, other devices are in the circle of the account and can read what it keeps in iCloud, such as passwords. Most people have some. A device that its owner does not know means that somebody else is in the account; this is a common way to follow a person without any program on the phone. The records of this artifact list model and serial number of each.
t-6748cdce0da1 = Кроме этого телефона, в круг учётной записи входят и другие устройства. Они могут читать то, что она хранит в iCloud, например пароли. У большинства людей такие есть. Устройство, которого владелец не знает, означает, что в учётную запись вошёл кто-то другой. Это частый способ следить за человеком без всякой программы на телефоне. В записях этого вида данных есть модель и серийный номер каждого.
# The owner has a watch, a tablet or a computer; nearly everybody with a second device does.
t-b446d6cce2a0 = У владельца есть часы, планшет или компьютер; так почти у всех, у кого есть второе устройство.
# The clock was set back while the phone was running
t-fb6dd701d485 = Часы перевели назад, когда телефон работал
# Within one boot, the clock of the phone went back by five minutes or more, while the count of ticks since the boot went on. Times in other sources from before that step are too late by as much, so the order of events may differ from what the times say. In five boots of a real device, more than 4,000 readings of the clock showed no step back of more than eight seconds.
t-25a4ca9d193f = В пределах одного включения часы телефона ушли назад на пять минут или больше, а счёт тиков с момента включения шёл дальше. Время в других источниках до этого шага больше настоящего на столько же, поэтому порядок событий может быть не таким, как говорит время. За пять включений настоящего устройства в более чем 4000 показаний часов не было шага назад больше чем на восемь секунд.
# The clock was wrong, for example after the battery had been empty, and the network corrected it.
t-3e84856e3ce8 = Часы были неверны, например после разрядки батареи, и сеть их исправила.
# Ask whether the owner set the clock at that time; if not, compare the order of events around it with the ticks since the boot.
t-31f197ac7adf = Спросите, переводил ли владелец часы в это время; если нет, сверьте порядок событий вокруг этого с тиками с момента включения.
# A call over WhatsApp that was missed
t-2bc5337b3340 = Пропущенный звонок WhatsApp
# WhatsApp listed a call to this phone that nobody answered. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-efb6cb38a632 = WhatsApp отметил звонок на этот телефон, на который никто не ответил. Такое бывает у всех. Об этом сообщается, только если в течение минут за ним следует что-то ещё: атаки уже доставляли через звонки, на которые не нужно отвечать.
# Missed calls are ordinary.
t-9410a54740f4 = Пропущенные звонки — обычное дело.
# A published sign of spyware was received
t-0ecc7fef0683 = Получен опубликованный признак шпионской программы
# Something that researchers have published as a sign of spyware reached this phone or is mentioned on it. This means somebody may have tried to target its owner. It does not show that the phone was taken over.
t-5c9ad659c7c9 = На этот телефон пришло или на нём упоминается то, что исследователи опубликовали как признак шпионской программы. Это значит, что кто-то мог пытаться сделать владельца мишенью. Это не показывает, что телефоном завладели.
# The link or address was forwarded as a warning, in a news article or in a training.
t-13e85a046963 = Ссылку или адрес переслали как предупреждение, в статье или на обучении.
# It was sent to many people at once, or the address now belongs to somebody else.
t-ef3918f1f06f = Её разослали сразу многим, или адрес теперь принадлежит кому-то другому.
# Do not open the link. Keep the message and take a picture of the screen with another device.
t-ea570968f57b = Не открывайте ссылку. Сохраните сообщение и сфотографируйте экран другим устройством.
# Note when and how it arrived and who else got it, and show this report to a helpline before changing anything on the phone.
t-f0cbd4741ec2 = Запишите, когда и как это пришло и кто ещё это получил, и покажите этот отчёт службе помощи по цифровой безопасности, прежде чем что-то менять на телефоне.
# This phone contacted an address published as a sign of spyware
t-c86fa79b4735 = Этот телефон связывался с адресом, который опубликован как признак шпионской программы
# A place on the internet that researchers have published as a sign of spyware was visited or connected to. A visit can be the moment an attack is tried. It does not show that the attack worked.
t-02f266b9517d = Место в интернете, которое исследователи опубликовали как признак шпионской программы, посещали, или с ним было соединение. Посещение может быть моментом попытки атаки. Это не показывает, что атака подействовала.
# The page was opened out of curiosity or for research, for example from a published report.
t-17edda745ac0 = Страницу открыли из любопытства или для исследования, например из опубликованного отчёта.
# The address changed hands, or is shared by harmless sites.
t-c99cfb1ea629 = Адрес сменил владельца, или им пользуются и безобидные сайты.
# Do not visit it again. Do not restart, update or reset the phone before a helper has taken copies.
t-1717cf92ac48 = Не посещайте его снова. Не перезагружайте, не обновляйте и не сбрасывайте телефон, пока специалист службы помощи не сделает копии.
# Ask a helpline for an expert's look, and tell them the time shown here.
t-302011e188d4 = Попросите службу помощи по цифровой безопасности, чтобы посмотрел специалист, и сообщите указанное здесь время.
# A published sign of spyware is or was on this phone
t-6457e1c9edb4 = На этом телефоне есть или был опубликованный признак шпионской программы
# An app, file or profile with a name or path that researchers have published as a sign of spyware is listed on this phone. This is a strong sign and needs an expert.
t-0ee6894c90a1 = На этом телефоне указано приложение, файл или профиль, имя или путь которого исследователи опубликовали как признак шпионской программы. Это сильный признак, и нужен специалист.
# A harmless app or file has the same name or path.
t-179a9c0e098b = У безобидного приложения или файла такое же имя или путь.
# For apps that watch others: it was put there with the owner's knowledge, for example by an employer or a parent.
t-727518d0dad7 = Для приложений, которые наблюдают за другими: его поставили с ведома владельца, например работодатель или родитель.
# If somebody near you may have put it there, do nothing on this phone: ask for help from another device, and do not remove it now.
t-246543c12d23 = Если его мог поставить кто-то рядом с вами, ничего не делайте на этом телефоне: попросите о помощи с другого устройства и не удаляйте его сейчас.
# Keep the phone as it is and away from private talks, and ask a helpline for an expert's look before any restart, update or reset.
t-d5bed627c134 = Оставьте телефон как есть, держите его подальше от личных разговоров и попросите службу помощи по цифровой безопасности, чтобы посмотрел специалист, до любой перезагрузки, обновления или сброса.
# A program published as a sign of spyware ran on this phone
t-b84f8365447f = На этом телефоне работала программа, которая опубликована как признак шпионской программы
# A program with a name that researchers have published as a sign of spyware left traces of having run. This is the strongest kind of sign a check like this can show, and needs an expert to confirm.
t-abfcd6ff8126 = Программа, имя которой исследователи опубликовали как признак шпионской программы, оставила следы того, что она работала. Это самый сильный вид признака, который может показать такая проверка, и подтвердить его должен специалист.
# A harmless program has the same name, for example one that a developer named so.
t-28b9310e2b33 = У безобидной программы такое же имя, например его дал ей разработчик.
# Move private talks to another device now. Keep this phone as it is, away from meetings.
t-e76415cc9d11 = Перенесите личные разговоры на другое устройство уже сейчас. Оставьте этот телефон как есть и держите его подальше от встреч.
# Ask a helpline for an expert's look before any restart, update or reset: traces can be lost by them.
t-760636beb17c = Попросите службу помощи по цифровой безопасности, чтобы посмотрел специалист, до любой перезагрузки, обновления или сброса: от них следы могут пропасть.
# A setting named in published reports on spyware
t-56a47d6fda94 = Настройка, которая названа в опубликованных отчётах о шпионских программах
# A setting of this phone is one that published reports on spyware name. It is no attack in itself.
t-d4b803056eb6 = Одна из настроек этого телефона названа в опубликованных отчётах о шпионских программах. Само по себе это не атака.
# The setting was chosen on purpose, by the owner or an employer.
t-14f977913688 = Настройку нарочно выбрал владелец или работодатель.
# Ask whoever manages the phone why it is set so.
t-9749926bdd42 = Спросите того, кто управляет телефоном, почему это так настроено.
# The record of shutdowns begins later than other logs of the phone
t-28bacedca456 = Запись выключений начинается позже, чем другие журналы телефона
# Other logs of the phone saw three or more starts before the first shutdown that the record of shutdowns holds. It may have been emptied, as some spyware does. An empty record is medium, one that begins late low.
t-95f5bb4ee842 = Другие журналы телефона видели три или больше включений до первого выключения, которое есть в записи выключений. Возможно, её опустошили, как делают некоторые шпионские программы. Пустая запись имеет среднюю важность, а запись, которая начинается поздно, — низкую.
# The phone was started after crashes, forced restarts or an empty battery: none of them is recorded.
t-0df1c0b79b8e = Телефон включался после сбоев, принудительных перезагрузок или разрядки батареи: ничего из этого не записывается.
# The phone was updated or restored, and the record began anew.
t-ca0d57290703 = Телефон обновили или восстановили, и запись началась заново.
# The record was not copied whole, or the clock was wrong.
t-3d75123d5e82 = Запись скопировали не целиком, или часы были неверны.
# Ask how the phone was turned off or restarted in this time, and whether it was updated.
t-0852ab7f6cda = Спросите, как в это время выключали или перезагружали телефон и обновляли ли его.
# Look for other findings of the same days; alone this says little.
t-af68b3d383f8 = Поищите другие находки за те же дни; само по себе это мало о чём говорит.
# Diagnostic reports are listed that are not there
t-9ba917c39487 = В списке есть отчёты диагностики, которых нет на месте
# When the phone collected its data, it listed more reports of crashes than it handed over. Spyware has been seen to remove such reports. How many a phone without any spyware leaves out was not measured.
t-cf79fb36f564 = Когда телефон собирал свои данные, он перечислил больше отчётов о сбоях, чем передал. Встречались шпионские программы, которые удаляли такие отчёты. Сколько их пропускает телефон без всяких шпионских программ, не измеряли.
# The reports were too old or too many to be copied, or were removed between the two steps.
t-7207ca2a49b1 = Отчёты были слишком старыми, или их было слишком много для копирования, или их удалили между этими двумя шагами.
# Somebody took files out of the collection before it was handed over.
t-b5e9e657ac97 = Кто-то убрал файлы из собранных данных, прежде чем их передали.
# Look at the names of the missing reports, and collect once more to compare.
t-5e0be7312911 = Посмотрите на имена недостающих отчётов и соберите данные ещё раз, чтобы сравнить.
# A service that opens messages crashed, and within a minute attachments came
t-26cd66f9665a = Служба, которая открывает сообщения, дала сбой, и в течение минуты пришли вложения
# A service that unpacks what messages bring crashed, and in the minute after it a new folder for attachments of messages appeared. Published attacks by attachments looked like this. So does a picture or a film that the service could not read, sent among others. How often phones without any spyware show it was not measured.
t-4c52010cc3c1 = Служба, которая распаковывает содержимое сообщений, дала сбой, и в следующую минуту появилась новая папка для вложений сообщений. Так выглядели опубликованные атаки через вложения. Но так же выглядит картинка или фильм, которые служба не смогла прочитать и которые прислали вместе с другими. Как часто это бывает на телефонах без всяких шпионских программ, не измеряли.
# A damaged or unusual attachment made the service crash, and further ones came with it.
t-6dbbd909e918 = Служба дала сбой из-за повреждённого или необычного вложения, а вместе с ним пришли и другие.
# The phone was restored or took messages from the cloud at that time, when many folders appear.
t-3b9d64440e88 = В это время телефон восстанавливали или он загружал сообщения из облака, когда появляется много папок.
# Look which message came at that time, and from whom, without opening its attachment.
t-798e61e17dc5 = Посмотрите, какое сообщение пришло в это время и от кого, не открывая вложения.
# Show this finding to a digital-security helpline, with the report of the crash.
t-44360cf7a9a7 = Покажите эту находку и отчёт о сбое службе помощи по цифровой безопасности.
# Traces of a published attack by message attachment within five minutes
t-e03e57728625 = В пределах пяти минут — следы опубликованной атаки через вложение сообщения
# Several changes lie within five minutes that researchers also found together on attacked phones: that attack came as an attachment of a message, removed it, and touched these files and parts of the system. Each of them happens on every phone. The more kinds of them meet, and above all with a folder of attachments that changed although no file in it did, the less likely is chance: a folder with two other kinds is high, with one medium, three kinds without a folder low.
t-857bee0c201b = В пределах пяти минут лежат несколько изменений, которые исследователи тоже находили вместе на атакованных телефонах: та атака приходила как вложение сообщения, удаляла его и затрагивала эти файлы и части системы. Каждое из них бывает на любом телефоне. Чем больше их видов сходится, тем менее вероятна случайность. Особенно важна папка вложений, которая изменилась, хотя ни один файл в ней не менялся. Такая папка с двумя другими видами имеет высокую важность, с одним — среднюю, а три вида без папки — низкую.
# A message with an attachment was deleted while the phone was in use.
t-e627d4a18f3b = Сообщение с вложением удалили, когда телефоном пользовались.
# The phone was started, updated, restored or set up at this time.
t-f33676ed39ed = В это время телефон включали, обновляли, восстанавливали или настраивали.
# Ask whether messages were deleted, or the phone was updated or restored, at this time.
t-fd7991558e8f = Спросите, удаляли ли в это время сообщения и обновляли или восстанавливали ли телефон.
# A process is missing from lists that should have it
t-e9ea875f8b9b = Процесса нет в списках, в которых он должен быть
# While the data was collected, the phone was asked in several ways which processes run. This process was started before, is in at least one of the lists and missing from two or more that were read whole. Programs that hide do this. On a phone without spyware that was looked at for this, only the programs of the collection itself differed.
t-809dfae83757 = Пока собирали данные, телефон несколькими способами спрашивали, какие процессы работают. Этот процесс запустился раньше. Он есть хотя бы в одном списке, но его нет в двух или больше, которые прочитаны целиком. Так делают программы, которые прячутся. На телефоне без шпионских программ, который для этого проверяли, отличались только программы самого сбора данных.
# The process ended between one list and the next, as helpers of iOS do when they are idle.
t-ff54546c9a81 = Процесс завершился между двумя списками, как это делают служебные программы iOS, когда им нечего делать.
# One of the lists leaves out a kind of process in this version of iOS.
t-a0523b54f3ba = В этой версии iOS один из списков пропускает какой-то вид процессов.
# Memory was short, and iOS ended the process while the data was collected.
t-cf5e52a9864e = Не хватало памяти, и iOS завершила процесс, пока собирали данные.
# Look at the path of the process: is it a part of iOS, or of an app that the owner knows?
t-0edabd30f5ac = Посмотрите на путь процесса: это часть iOS или приложения, которое владелец знает?
# Collect the same data a second time, without a restart, and compare.
t-9e48efd98553 = Соберите те же данные второй раз, без перезагрузки, и сравните.
# A computer other than that of the acquisition was accepted for adb
t-3ff50da1a36c = Доступ через adb разрешили не тому компьютеру, с которого собирали данные, а другому
# Somebody had the unlocked phone in hand and let this computer use it. It may put apps on the phone and read data. The computer that made the acquisition is left out: it is another one. Whose it is is not known.
t-4ba0e0f6e1ed = Кто-то держал в руках разблокированный телефон и разрешил этому компьютеру с ним работать. Такой компьютер может ставить на телефон приложения и читать данные. Компьютер, с которого собирали данные, здесь не учтён: это другой. Чей он, неизвестно.
# It is a computer of the owner, or of somebody who helped with the phone.
t-624ac1e522fb = Это компьютер владельца или того, кто помогал с телефоном.
# The phone was examined before, with another computer.
t-60b8f80a52ad = Телефон раньше проверяли с другого компьютера.
# Ask whether the owner knows the name of this computer, and when the phone was out of hand.
t-9a130715b6c5 = Спросите, знает ли владелец имя этого компьютера и когда телефон был не у него.
# Accessibility services
t-ad1e2843d649 = Службы специальных возможностей
# Accounts on the device
t-d8284214765f = Учётные записи на устройстве
# Checksums of the files of the acquisition
t-04ef48426102 = Контрольные суммы файлов сбора данных
# Key of the computer that made the acquisition
t-a41dc3f24500 = Ключ компьютера, с которого собирали данные
# How the acquisition was made
t-d8f8262219e8 = Как собирали данные
# Computers that may use the phone over adb
t-83911d029ef1 = Компьютеры, которые могут работать с телефоном через adb
# Parts of the system that are updated on their own
t-35611bf96946 = Части системы, которые обновляются отдельно
# Files of apps (APK) and temporary files
t-188409836232 = Файлы приложений (APK) и временные файлы
# Operations that apps were allowed and used
t-a8752ebfa40c = Действия, которые приложениям разрешили и которыми они пользовались
# Apps in the backup
t-e8023c06ead4 = Приложения в резервной копии
# Updates and removals of packages by day
t-580594c891ca = Обновления и удаления пакетов по дням
# Apps exempt from saving battery
t-8429a57351ad = Приложения с отключённой экономией заряда
# Activity noted in the history of the battery
t-06881707c66d = Действия, отмеченные в истории батареи
# State of Bluetooth and paired devices
t-3a4d40d8f427 = Состояние Bluetooth и связанные устройства
# Browsing history of Chrome and related browsers
t-ac3cbafa1961 = История Chrome и родственных браузеров
# without root rights it cannot be copied
t-361608db0c4b = без прав root это нельзя скопировать
# Course of the acquisition
t-1fe89ae2cca1 = Ход сбора данных
# Devices that apps are associated with
t-9514c9c756dd = Устройства, с которыми связаны приложения
# Components of apps and what starts them
t-346d5569962e = Компоненты приложений и то, что их запускает
# Connections opened by apps (Intrusion Logging)
t-9b58099bfbe9 = Соединения, которые открывали приложения (Intrusion Logging)
# Databases that apps have open
t-e0a53015da37 = Базы данных, открытые приложениями
# Device administrators and owners
t-50cb28a26939 = Администраторы и владельцы устройства
# Hosts looked up by apps (Intrusion Logging)
t-ad9f26c7dfe1 = Имена серверов, которые искали приложения (Intrusion Logging)
# Servers asked for the addresses of names
t-88dd63b2f0a2 = Серверы, у которых узнают адреса имён
# Index of crashes and starts that were put aside
t-2e41bc1dd70b = Указатель отложенных записей о сбоях и включениях
# Variables of the environment
t-c3f95ae12932 = Переменные среды
# Files of the phone
t-0e43b5e096c4 = Файлы телефона
# Programs that start with the phone
t-1f7aec5f2791 = Программы, которые запускаются вместе с телефоном
# without root rights they cannot be read
t-44a4a2aa48c9 = без прав root их нельзя прочитать
# Keyboards
t-775e3b125286 = Клавиатуры
# Sessions of installation
t-d11b12bd1ca6 = Сеансы установки
# Log of the kernel: USB peripherals, denials and faults
t-ae0f4a325330 = Журнал ядра: USB-устройства, отказы и ошибки
# Packages with a part in the system, and changed ones
t-f40021a3005e = Пакеты, у которых есть часть в системе, и изменённые пакеты
# Lines of the system's log that matter for security
t-a896397e927f = Строки журнала системы, важные для безопасности
# Extensions of Magisk and related tools
t-0db126bdd45f = Дополнения Magisk и похожих инструментов
# only phones with a tool for root rights have them
t-2587405a8cf7 = они есть только на телефонах с инструментом для прав root
# Text messages (SMS)
t-bb334f016e23 = Текстовые сообщения (СМС)
# A backup holds them only when it was made of the telephony provider.
t-7f7832675666 = Они есть в резервной копии, только если её делали с данными службы телефонии.
# Mounted volumes
t-5e37e921156e = Подключённые тома
# Multimedia messages (MMS)
t-8b24e0bdb6e8 = Мультимедийные сообщения (MMS)
# Network connections open when the bug report was made
t-079918075b9f = Сетевые соединения, открытые во время отчёта об ошибке
# Bytes over the network, by user number
t-7616d68176ee = Объём сетевых данных по номерам пользователей
# Stacks of programs
t-78db9b0fc9a8 = Стеки программ
# Apps that may read notifications
t-594287bf9787 = Приложения, которые могут читать уведомления
# Packages in the form for machines
t-10abd4cc9563 = Пакеты в виде для машинной обработки
# Apps, with their files and signers
t-fffd921f60e3 = Приложения, их файлы и кто их подписал
# Installed packages
t-c71fae8a51dd = Установленные пакеты
# Changes of the platform for single packages
t-0948757c6f7c = Изменения платформы для отдельных пакетов
# Running processes
t-9627ca026834 = Работающие процессы
# Head of the bug report
t-1fda22f4c68b = Начало отчёта об ошибке
# Roles that apps hold
t-d5b1c05fadf0 = Роли, которые есть у приложений
# Android has roles from version 10 on
t-494cc49cbffb = роли есть в Android начиная с версии 10
# Programs that give root rights
t-7db7ff49d61f = Программы, которые дают права root
# Log of USB and debugging on phones of Samsung
t-c52e143cb665 = Журнал USB и отладки на телефонах Samsung
# only phones of Samsung have it
t-73bf9f973634 = он есть только на телефонах Samsung
# Lock of the screen
t-8ea8ee1b65c7 = Блокировка экрана
# App that has the screen
t-2581ff9af6ca = Приложение, у которого есть доступ к экрану
# Security events (Intrusion Logging)
t-94b23b8b9c85 = События безопасности (Intrusion Logging)
# Whether SELinux enforces its rules
t-7a1ae565490e = Следит ли SELinux за выполнением своих правил
# bug reports do not hold it
t-3253a5d45301 = в отчётах об ошибке этого нет
# Services of the system
t-8c7ecdc98420 = Службы системы
# Settings of the device
t-e5a450bb3cd9 = Настройки устройства
# System properties
t-c28fcf1afc06 = Свойства системы
# Crashes of native code
t-3d2fa5f83783 = Сбои машинного кода
# a bug report of an ordinary build may leave them out
t-f33e4d128408 = в отчёте об ошибке обычной версии их может не быть
# Trust agents
t-d636e7d48882 = Агенты доверия
# Updates of the system
t-b4851cef240c = Обновления системы
# Use of apps, as the system counts it
t-622655b7db42 = Использование приложений по подсчёту системы
# USB port, attached peripherals and its log
t-35a053bd5258 = USB-порт, подключённые устройства и его журнал
# Android users and profiles
t-dfdf39d0f742 = Пользователи и профили Android
# VPNs of the device
t-4a782075f9a6 = VPN устройства
# the service is there from Android 12 on
t-86d8f2abbec2 = эта служба есть начиная с Android 12
# Wi-Fi networks that the device remembers, and its last connections
t-9d492cfec061 = Сети Wi-Fi, которые устройство помнит, и его последние подключения
# Accounts that are set up on the device
t-2d64ca88a5bc = Учётные записи, настроенные на устройстве
# Events noted by the Security framework
t-48cbb8ac9db3 = События, отмеченные системой Security
# backups do not hold it; a full file system does
t-41dd80534ad1 = в резервных копиях этого нет; есть в полной файловой системе
# Builds of iOS seen in security events
t-69b23e3ab1df = Сборки iOS, замеченные в событиях безопасности
# Processes named in analytics of the system
t-b66d0de28f41 = Процессы, названные в аналитике системы
# backups do not hold it; a sysdiagnose or a full file system does
t-833b59e772a3 = в резервных копиях этого нет; есть в sysdiagnose или полной файловой системе
# Applications that the App Store's service noted
t-2c1e58fcf8bd = Приложения, отмеченные службой App Store
# Applications as their stores describe them
t-d1ad64f7ccc4 = Приложения, как их описывают их магазины
# Structure of attached files
t-2660730f7449 = Структура вложенных файлов
# no attachment of these kinds is there, or messages are kept in iCloud
t-1a87cdabc51a = вложений таких видов нет, или сообщения хранятся в iCloud
# Direct link to other Apple devices
t-ddf6fcae72a2 = Прямая связь с другими устройствами Apple
# backups do not hold it; a sysdiagnose does
t-ed4b035fdd51 = в резервных копиях этого нет; есть в sysdiagnose
# Device and backup, as the backup describes them
t-87c8e732d021 = Устройство и резервная копия, как их описывает резервная копия
# Log of the battery, as a clock
t-32a257c869fd = Журнал батареи как часы
# Places of programs and libraries that were seen
t-b34d0a4c9a61 = Места программ и библиотек, которые были замечены
# backups do not hold it; a sysdiagnose of iOS 12 to 14 or a full file system does
t-37272190337f = в резервных копиях этого нет; есть в sysdiagnose из iOS с 12 по 14 или в полной файловой системе
# Streams about apps and states of the device
t-ebab08b05910 = Потоки записей о приложениях и состояниях устройства
# backups do not hold it; a full file system of iOS 15 or later does
t-e4a101965e0b = в резервных копиях этого нет; есть в полной файловой системе iOS 15 или новее
# Bluetooth devices that were paired or near
t-90f8f4dcf731 = Устройства Bluetooth, которые связывали или которые были рядом
# Bluetooth devices known during the collection
t-b991535ee40c = Устройства Bluetooth, известные во время сбора данных
# Addresses in caches of applications and the system
t-06a56867a3ea = Адреса в кэшах приложений и системы
# backups do not hold caches; it takes a full file system
t-1cb09fd77dcc = в резервных копиях нет кэшей; нужна полная файловая система
# Calendar events and invitations
t-abf4937c4e16 = События календаря и приглашения
# Calls that the device listed
t-d07fe81c463e = Звонки, отмеченные устройством
# Site icons stored by Chrome and related browsers
t-442fbede44ba = Значки сайтов, сохранённые Chrome и родственными браузерами
# Chrome may not be installed
t-f00328418cf2 = возможно, Chrome не установлен
# Containers of apps in iCloud
t-dcc416593339 = Контейнеры приложений в iCloud
# Course of the collection of the sysdiagnose
t-d7bf0c5da56c = Ход сбора sysdiagnose
# backups have no such collection
t-495136246b8b = в резервных копиях такого сбора нет
# Configuration profiles and their settings
t-0000f6320955 = Профили конфигурации и их настройки
# a device without configuration profiles has no such file
t-2412873c209d = на устройстве без профилей конфигурации такого файла нет
# Contacts of the address book
t-7328603ca592 = Контакты адресной книги
# Starts and containers, as the container service logged them
t-f75a7391cf4e = Запуски и контейнеры по журналу службы контейнеров
# Cookies of applications, without their values
t-97fa7c821ed7 = Файлы cookie приложений, без их значений
# List of diagnostic reports
t-1630281f24be = Список отчётов диагностики
# Settings of crash reports
t-d958c7f1ee8d = Настройки отчётов о сбоях
# many phones do not have it
t-fefc00b0ef97 = на многих телефонах этого нет
# Crashes of processes
t-c1f71c570a03 = Сбои процессов
# Network usage by process
t-154349946bc1 = Использование сети по процессам
# State of the registry of paired devices
t-951b54b34264 = Состояние реестра связанных устройств
# no watch or other device may have been paired
t-d8d1f234ac47 = возможно, часы или другое устройство не связывали
# Diagnostic reports of all kinds
t-365e47f82bcf = Отчёты диагностики всех видов
# Restrictions that hold on the device
t-597939733d29 = Ограничения, которые действуют на устройстве
# Databases of Signal and Telegram that are not read
t-7fed5f625268 = Базы данных Signal и Telegram, которые не читаются
# neither application was installed, or it keeps its data out of the backup
t-8336542afa0a = ни одно из этих приложений не установлено, или его данные не попадают в резервную копию
# Settings of calls over the internet
t-0f6416342b70 = Настройки звонков через интернет
# Names of all files
t-d16ce2df5147 = Имена всех файлов
# Site icons stored by Firefox and related browsers
t-90ad083baba2 = Значки сайтов, сохранённые Firefox и родственными браузерами
# Firefox may not be installed
t-9d7e4f2fcdad = возможно, Firefox не установлен
# Browsing history of Firefox and related browsers
t-079204e21687 = История Firefox и родственных браузеров
# Applications that the home screen knows
t-7be915881591 = Приложения, которые знает главный экран
# Files that were made, changed or removed
t-5d765c1bf728 = Файлы, которые создали, изменили или удалили
# Settings of the whole device
t-dd0f769b708c = Настройки всего устройства
# Addresses that HomeKit stored
t-88042aca6cc1 = Адреса, сохранённые HomeKit
# Handles looked up by identity services
t-466c2d324bb9 = Контактные адреса, которые искали службы идентификации
# Settings of the decoder of pictures
t-6ef339fa0374 = Настройки программы для чтения картинок
# Updates of iOS that were put on or taken back
t-55febbfdeb66 = Обновления iOS, которые поставили или отозвали
# backups do not hold it; a full file system of iOS 26 or later does
t-60fa5008438e = в резервных копиях этого нет; есть в полной файловой системе iOS 26 или новее
# Interactions with people, as applications reported them
t-b055e8582d6c = Общение с людьми, о котором сообщили приложения
# recent systems keep it out of the backup
t-5918af92c843 = новые системы не включают это в резервную копию
# Registry of hardware, and accessories
t-ef4bf573abc0 = Реестр оборудования и аксессуары
# Processes by memory priority
t-b15d181022d4 = Процессы по приоритету в памяти
# State of Contact Key Verification
t-570a3e18a810 = Состояние «Проверки ключа контакта»
# Programs that asked for the keyboard
t-76bf1f74855b = Программы, которые запрашивали клавиатуру
# Use of apps and states of the device
t-d0d07cc8f5e7 = Использование приложений и состояния устройства
# Wi-Fi networks that the device remembers
t-8561f78974ef = Сети Wi-Fi, которые устройство помнит
# Services of the system that were switched off
t-f5caa06574aa = Отключённые службы системы
# Programs that asked for the position
t-dc5946fd6e53 = Программы, которые запрашивали местоположение
# Pairings and requests of computers
t-57eccfd9e2fd = Связи с компьютерами и их запросы
# Starts and shutdowns, as the logging service noted them
t-499ecd95afe2 = Включения и выключения, отмеченные службой журналов
# Settings forced by management
t-73d86306e94b = Настройки, принудительно заданные управлением
# a device on which no setting is forced has no such file
t-82e0cba145de = на устройстве без принудительных настроек такого файла нет
# Files that the backup lists
t-379eb2e3f3b6 = Файлы, перечисленные в резервной копии
# Files in messages
t-11f9d8fc381c = Файлы в сообщениях
# SMS, MMS and iMessages
t-bdc7b8a62c91 = СМС, MMS и сообщения iMessage
# Builds and upgrades, as the activation service logged them
t-ef88afafbab9 = Сборки и обновления по журналу службы активации
# Backups made of the device, and restored to it
t-d8f62da480f2 = Резервные копии устройства, сделанные и восстановленные
# Apps installed and removed, as the installer logged it
t-fe36041e63f0 = Приложения, установленные и удалённые, по журналу установщика
# backups hold at most a small part of it; a sysdiagnose has it
t-4241fb75139e = в резервных копиях есть самое большее малая часть этого; есть в sysdiagnose
# Network usage by process and network
t-ecab22cb7b8d = Использование сети по процессам и сетям
# most backups do not hold it; a full file system does
t-1c12e893108c = в большинстве резервных копий этого нет; есть в полной файловой системе
# Network connections open during the collection
t-0938d03dea86 = Сетевые соединения, открытые во время сбора данных
# VPNs, filters and resolvers that are set up
t-42532078f2a3 = Настроенные VPN, фильтры и серверы имён
# Network interfaces during the collection
t-b80529da675b = Сетевые интерфейсы во время сбора данных
# Neighbours in the local network during the collection
t-30a341f9700e = Соседи в местной сети во время сбора данных
# Proxies and resolvers of network services
t-78b20157de7b = Прокси-серверы и серверы имён сетевых служб
# Names that people share with their messages
t-5b9c1e8b7d05 = Имена, которыми люди делятся вместе с сообщениями
# Settings for notifications, by application
t-d8d4295e22a2 = Настройки уведомлений по приложениям
# Daily count of network use by process
t-f4fef637aeb1 = Ежедневный подсчёт использования сети по процессам
# Property lists of the system
t-84cf73befb3c = Файлы настроек системы (property list)
# backups do not hold it in this form; a sysdiagnose does
t-5704702f33c5 = в резервных копиях в таком виде этого нет; есть в sysdiagnose
# Trusted computers and backups made with them
t-cd3172f35894 = Доверенные компьютеры и сделанные с них резервные копии
# Kernel panics and forced restarts
t-97cac4b3a9c5 = Сбои ядра и принудительные перезагрузки
# Power log
t-7e80fcc3f387 = Журнал питания
# Accesses that App Privacy Report noted
t-819c1ec6e545 = Доступ к данным, отмеченный в «Отчёте о конфиденциальности приложений»
# backups do not hold it; a full file system does, when the report was on
t-d4f404f68416 = в резервных копиях этого нет; есть в полной файловой системе, если этот отчёт был включён
# Running processes (ps)
t-8ae0e76bc9c0 = Работающие процессы (ps)
# Processes in snapshots of diagnostic reports
t-91685c74e767 = Процессы в снимках отчётов диагностики
# Running processes with their threads (ps)
t-def853cc8c7b = Работающие процессы с их потоками (ps)
# Configuration profiles coming and going
t-3ac68c4e4c62 = Появление и исчезновение профилей конфигурации
# a device to which no configuration profile ever came may have no such file
t-463cd86e743e = на устройстве, куда профили конфигурации никогда не приходили, такого файла может не быть
# Supervision, management and forced settings
t-da4b74290451 = Контроль, управление и принудительные настройки
# People and places that were used lately
t-e8e88fbee36c = Люди и места, которые недавно использовались
# Device as it describes itself to others, and its services
t-4957978b4214 = Как устройство описывает себя другим, и его службы
# backups do not hold it; a sysdiagnose of iOS 15 or later does
t-d7b56bd20e50 = в резервных копиях этого нет; есть в sysdiagnose из iOS 15 или новее
# Counters of unexpected restarts
t-fff3ca39e61c = Счётчики неожиданных перезагрузок
# Processes that used more than their share
t-4911ba138d6e = Процессы, которые использовали больше своей доли
# Tabs of Safari and their pages
t-98c3a1e32bc6 = Вкладки Safari и их страницы
# Tabs of Safari on other devices of the account
t-31088b3e425d = Вкладки Safari на других устройствах учётной записи
# Downloads of Safari
t-6d9159d003fc = Загрузки Safari
# Safari may never have downloaded a file
t-cd3cea233a66 = возможно, Safari никогда не загружал файлы
# Site icons stored by Safari
t-06361b897da8 = Значки сайтов, сохранённые Safari
# backups do not hold it; it takes a full file system
t-7e80c6a56cda = в резервных копиях этого нет; нужна полная файловая система
# Safari browsing history
t-be4869f61658 = История Safari
# Open, private and recently closed tabs of Safari
t-bfebd2f8589c = Открытые, частные и недавно закрытые вкладки Safari
# Use of apps and pages by the hour
t-f330851c4d1d = Использование приложений и страниц по часам
# Events of the security services
t-efcba34c24c2 = События служб безопасности
# Libraries in the caches of shared code
t-2ea0f840bcb1 = Библиотеки в кэшах общего кода
# Web sites that apps name as theirs
t-598da1d684a0 = Сайты, которые приложения называют своими
# Shortcuts and automations
t-2e135fde2d43 = Быстрые команды и автоматизации
# no shortcut was ever made
t-0dfed695cfd1 = ни одной быстрой команды не создавали
# Processes still running at shutdown
t-2bc745dda880 = Процессы, которые ещё работали при выключении
# Settings of the system's updates
t-81a6a9763f7f = Настройки обновлений системы
# Samples of running processes (spindump)
t-c72e52bf3932 = Пробы работающих процессов (spindump)
# Downloads of the stores, with their addresses
t-de9e80f6e099 = Загрузки магазинов с их адресами
# Applications that the store's service dealt with
t-0a5b3a50999e = Приложения, с которыми работала служба магазина
# backups leave it out
t-cc598121f8ff = это не входит в резервные копии
# Apps that the App Store installed or updated
t-6981dfe3ac0e = Приложения, которые установил или обновил App Store
# State of the kernel and its protections
t-70d037e0735b = Состояние ядра и его защит
# Installed version of the system
t-4f7568736285 = Установленная версия системы
# backups do not hold it: they tell the version themselves
t-55f4479d6858 = в резервных копиях этого нет: они сами сообщают версию
# Tasks of the kernel
t-25d3731fa0a0 = Задачи ядра
# Stored permission decisions
t-bdaea9e623ba = Сохранённые решения о разрешениях
# Certificates added to those that the system trusts
t-fd6ca60c1349 = Сертификаты, добавленные к тем, которым доверяет система
# Devices in the circle of the Apple Account
t-5f533be854a0 = Устройства в круге Аккаунта Apple
# Span of the unified log
t-eed9f854868d = Период, который охватывает единый журнал
# Paths of binaries that the unified log knows
t-df5dd0d4f9da = Пути программ, которые знает единый журнал
# Boots and steps of the clock in the unified log
t-518001925d4d = Включения и шаги часов в едином журнале
# Messages of the unified log about programs
t-072392106c0b = Сообщения единого журнала о программах
# Processes that wrote into the unified log
t-a7fa1e9fde49 = Процессы, которые писали в единый журнал
# Programs that wrote most into the unified log
t-62c0d163f665 = Программы, которые больше всего писали в единый журнал
# Devices attached over USB
t-29c11f980c88 = Устройства, подключённые по USB
# Versions of iOS that wrote reports
t-906044c68d4e = Версии iOS, которые писали отчёты
# Calls, numbers and messages of Viber
t-f6898b761db9 = Звонки, номера и сообщения Viber
# Viber was not installed, or keeps its data out of the backup
t-578dbc58f378 = Viber не установлен, или его данные не попадают в резервную копию
# Web pages on the home screen
t-42911e7fdc9d = Веб-страницы на главном экране
# there may be no web page on the home screen
t-1eb613454842 = возможно, на главном экране нет веб-страниц
# Domains seen by WebKit in each application
t-bf7443f54ad8 = Домены, которые WebKit видел в каждом приложении
# Domains seen by WebKit in each application, older form
t-453f25840ca0 = Домены, которые WebKit видел в каждом приложении, старый вид
# only older systems write it
t-c77d397735fd = это пишут только старые системы
# Sites that stored data in each application
t-20ac88e09271 = Сайты, которые сохраняли данные в каждом приложении
# backups hold little of it; it takes a full file system
t-16ed7ad49188 = в резервных копиях этого мало; нужна полная файловая система
# Calls that WhatsApp listed
t-3466efa93e63 = Звонки, отмеченные WhatsApp
# WhatsApp was not installed, or keeps its data out of the backup
t-3e7ce8198675 = WhatsApp не установлен, или его данные не попадают в резервную копию
# WhatsApp contacts and identifiers
t-83a86250c7e5 = Контакты и идентификаторы WhatsApp
# WhatsApp messages and chats
t-2421eaffa2de = Сообщения и чаты WhatsApp
# Wi-Fi networks of the last time
t-780a52525b8e = Сети Wi-Fi последнего времени
# Wi-Fi networks in reach
t-ab8653c43b8a = Сети Wi-Fi поблизости
# Passwords of Wi-Fi networks in the keychain
t-8ff7eb40e0cc = Пароли сетей Wi-Fi в связке ключей
# backups without encryption leave it out
t-952ce13ff187 = в незашифрованных резервных копиях этого нет
# it is read only when asked for, with --log-messages
t-9d51257c5c30 = это читается только по запросу, с параметром --log-messages
# A sysdiagnose holds the state of a phone at one moment and logs of the days before it, but no messages, calls or visits
t-af0ceae144f4 = В sysdiagnose есть состояние телефона в один момент и журналы за дни до него, но нет сообщений, звонков и посещённых страниц
# A backup made without encryption lacks several kinds of data
t-fbeee5930d04 = В резервной копии без шифрования нет нескольких видов данных
# An Android backup holds only what apps let be backed up: of most devices messages and settings, but no calls, no list of all apps and no logs
t-62972f21dbd7 = В резервной копии Android есть только то, что приложения разрешают копировать: с большинства устройств это сообщения и настройки, но не звонки, не список всех приложений и не журналы
# A bug report holds the state of a device at one moment and logs of the hours before it, but no messages, no calls and no files of apps
t-b90574543ae9 = В отчёте об ошибке есть состояние устройства в один момент и журналы за часы до него, но нет сообщений, звонков и файлов приложений
# An acquisition made over adb without root holds what the shell of Android may see: no files of apps
t-e80ce51c4ad8 = В данных, собранных через adb без прав root, есть то, что может видеть оболочка Android: файлов приложений в них нет
# Intrusion Logs hold security events, host names and connections of the days for which the owner had them on, and nothing else
t-c670e8d13261 = В журналах вторжений (Intrusion Logging) есть события безопасности, имена серверов и соединения за те дни, когда они были включены у владельца, и больше ничего
# A copy of a file system holds what its program could reach, perhaps a part
t-7e5f504090be = В копии файловой системы есть то, до чего смогла добраться её программа, возможно, только часть
# The rule is too wide, and ordinary files meet it, too.
t-a377622e529d = Правило слишком широкое, и под него попадают и обычные файлы.
# The file only tells of what the rule looks for, as a report or a list of signs does.
t-f796060fca93 = Файл только рассказывает о том, что ищет правило, как это делает отчёт или список признаков.
# Ask who wrote the rule what it looks for and how sure it is.
t-4c0faa295648 = Спросите у того, кто написал правило, что оно ищет и насколько оно надёжно.
# Have a digital-security helpline look at the file; it is kept in the acquisition.
t-96901bdec6d4 = Пусть этот файл посмотрит служба помощи по цифровой безопасности; он хранится в собранных данных.
# All of them help without charge. Write from another device than the phone in question.
t-86f053a8faf0 = Все они помогают бесплатно. Пишите с другого устройства, а не с телефона, о котором идёт речь.
# activists, human rights defenders, journalists, bloggers, media and other civil society organisations
t-228074f92dc1 = активисты, правозащитники, журналисты, блогеры, СМИ и другие организации гражданского общества
# Day and night, every day. Apple's own notice about spyware names this helpline. First answer within about two hours; then they ask who you are before they help.
t-e5412e9307b3 = Днём и ночью, каждый день. Эту службу называет само уведомление Apple о шпионских программах. Первый ответ — примерно в течение двух часов; затем, прежде чем помогать, они спросят, кто вы.
# human rights defenders, activists, journalists and other members of civil society
t-e9d099aad93a = правозащитники, активисты, журналисты и другие представители гражданского общества
# Examines devices for spyware and knows signs that are not public.
t-0dc98fee2a18 = Проверяет устройства на шпионские программы и знает признаки, которые не опубликованы.
# journalists
t-9c82da9dd76d = журналисты
# Examines devices of journalists. They ask who you are, in which country, and what makes you suspect something. For an emergency they point to the Access Now helpline.
t-bd1447f9dc3f = Проверяет устройства журналистов. Они спросят, кто вы, в какой вы стране и почему у вас есть подозрения. В срочных случаях они направляют в службу помощи Access Now.
# Emergency help for journalists in danger.
t-11c8a6b1f753 = Срочная помощь журналистам, которые в опасности.
# human rights defenders
t-fd613f122945 = правозащитники
# Emergency help for human rights defenders in danger.
t-1e04849d32cf = Срочная помощь правозащитникам, которые в опасности.
# civil society; a network of helpers in many countries
t-10c911893c5f = гражданское общество; сеть помощников во многих странах
# Through it you may find a member near you who speaks your language.
t-73f2dce38f47 = Через неё можно найти рядом с вами организацию-участника, которая говорит на вашем языке.
# Programs that were seen, by all sources together
t-9b3503649e14 = Программы, которые были замечены, по всем источникам вместе
# Apps, by all sources together
t-c57648bc1e23 = Приложения, по всем источникам вместе
# Files, by YARA rules that were given
t-a979002e46f1 = Файлы, по переданным правилам YARA
# A camera, a scanner or a program for pictures gave it this name.
t-640608c921ca = Такое имя ему дала камера, сканер или программа для изображений.
# A picture or document has a structure that published attacks needed
t-4a19def13b70 = В изображении или документе есть структура, которая была нужна известным по публикациям атакам
# A picture with another name than its kind carries files for the folder of an app
t-0cb38ce88063 = Изображение, имя которого не соответствует его виду, несёт файлы для папки приложения
# A raw picture has the name of an ordinary one
t-21bc83d785f8 = Необработанное изображение названо как обычное
# A researcher or a tester sent such a file.
t-4f89d2f911f7 = Такой файл прислал исследователь или тестировщик.
# An archive is glued to the end of this picture. Programs that show the picture do not see it. People hide files in pictures in this way for fun, and a published attack on phones of Samsung brought its programs so.
t-587640e0f40c = К концу этого изображения приклеен архив. Программы, которые показывают изображение, его не видят. Так прячут файлы в изображениях ради забавы, и так принесла свои программы известная по публикациям атака на телефоны Samsung.
# An archive is hidden behind a picture
t-24545e3d7c8f = За изображением спрятан архив
# An archive is hidden behind an attached picture
t-74f252594644 = За вложенным изображением спрятан архив
# Ask whether the owner knows the picture and who sent it.
t-54254a86d098 = Спросите, знает ли владелец это изображение и кто его прислал.
# Inside of this file is a structure that makes careless programs write beyond their memory. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-59870f371c6b = Внутри этого файла есть структура, из-за которой неосторожные программы пишут за пределами своей памяти. Программы, которые создают изображения и документы, её не пишут. Её писали атаки, которым не нужны были действия владельца (2021–2025). Один такой файл не говорит, удалась ли атака.
# Somebody hid files behind the picture for fun, or a program for raw pictures added its own data.
t-f1f3df6dcfa2 = Кто-то спрятал файлы за изображением ради забавы, или программа для необработанных изображений добавила свои данные.
# Structure of pictures and documents
t-9852c9a4ccac = Структура изображений и документов
# This file is called like an ordinary picture and is a raw one (TIFF or DNG), which phones and messengers hardly ever send. A published attack on phones of Samsung came under such names. Some programs name their raw pictures so, too.
t-84792e0b56ab = Этот файл назван как обычное изображение, а на самом деле это необработанное изображение (TIFF или DNG), которое телефоны и мессенджеры почти никогда не отправляют. Под такими именами приходила известная по публикациям атака на телефоны Samsung. Некоторые программы тоже называют так свои необработанные изображения.
# This file is called like an ordinary picture and is another kind of picture, and behind it lies an archive whose names lie in the folder of an app. Two independent facts meet here. A published attack on phones of Samsung came in this way over a messenger in 2024 and 2025. The file alone does not tell whether the attack worked.
t-ba814af07224 = Этот файл назван как обычное изображение, а это изображение другого вида, и за ним лежит архив, имена в котором относятся к папке приложения. Здесь сходятся два независимых факта. Так в 2024 и 2025 годах через мессенджер приходила известная по публикациям атака на телефоны Samsung. Сам файл не говорит, удалась ли атака.
# Bluetooth connected
t-8bcb4cb1413f = Bluetooth подключён
# Bluetooth crashed
t-80dde65bcb84 = Сбой Bluetooth
# Bluetooth disconnected
t-cd7d40e6bf33 = Bluetooth отключился
# Bluetooth switched off
t-14f83c76a369 = Bluetooth выключен
# Bluetooth switched on
t-4b7cd9b7ed13 = Bluetooth включён
# NFC switched off
t-7ea7f3324f4d = NFC выключен
# NFC switched on
t-767c28e841ec = NFC включён
# SELinux changed its mode
t-e6d423481e20 = SELinux сменил режим
# USB carried data first, as the history of the battery has it
t-0686a33b7b74 = по USB впервые пошли данные, по истории батареи
# USB peripheral attached
t-fbb682bdfe7c = подключено устройство USB
# USB peripheral removed
t-c13ed1c4db8c = устройство USB отсоединено
# VPN changed
t-b86feaa98a10 = VPN изменён
# VPN, by a line of the log
t-a501dcde2283 = VPN, по строке журнала
# Wi-Fi connected
t-60554adcaf7c = Wi-Fi подключён
# Wi-Fi disconnected
t-85fb40794fe8 = Wi-Fi отключился
# Wi-Fi network added
t-9b59c4665660 = добавлена сеть Wi-Fi
# Wi-Fi network added or changed
t-1d45535c8244 = сеть Wi-Fi добавлена или изменена
# Wi-Fi network last joined by a person
t-cbecbad58b2c = последний раз, когда к сети Wi-Fi подключился человек
# Wi-Fi network last joined by the device itself
t-8f0ffc086cf8 = последний раз, когда устройство само подключилось к сети Wi-Fi
# Wi-Fi network noted
t-bfe4c60fe30c = отмечена сеть Wi-Fi
# a computer used the phone
t-005873e18d50 = компьютер обращался к телефону
# about text changed
t-d2eef2655458 = изменён текст о себе
# about text expires
t-fd9ac85b4a12 = истекает срок текста о себе
# access noted by App Privacy Report
t-e334f3e88be6 = доступ, отмеченный в отчёте о конфиденциальности приложений
# accessibility, by a line of the log
t-d28f91a4dd45 = специальные возможности, по строке журнала
# accessory connected
t-0bc0f7f64884 = аксессуар подключён
# accessory disconnected
t-6378aef11e17 = аксессуар отключён
# account changed
t-8803be3f0e9e = учётная запись изменена
# account set up
t-4c086ca84750 = учётная запись настроена
# acquisition begun
t-ef2667d3cc8d = сбор данных начат
# acquisition ended
t-67e5298f25b5 = сбор данных закончен
# activation service started
t-9693bbd6c21d = запущена служба активации
# adb shell opened
t-9218dca741ac = открыта оболочка adb
# address used
t-bf1c571af526 = использован адрес
# analytics collected
t-5eecb1aa6d21 = собраны данные аналитики
# answer from the network stored
t-1c9319a96b3b = сохранён ответ из сети
# app came to the screen
t-d432d5b73abd = приложение появилось на экране
# app crashed
t-c8a8c67ab996 = сбой приложения
# app deleted
t-17cf806e3e70 = приложение стёрто
# app did not answer
t-679b55fa2cf3 = приложение не ответило
# app first on the screen, as the history of the battery has it
t-d3e65cdcdc8e = приложение впервые на экране, по истории батареи
# app in front
t-666e4000ed1d = приложение на переднем плане
# app in front or left
t-f16d8c97cab1 = приложение вышло на передний план или ушло с него
# app installed
t-fdd2029c1b52 = приложение установлено
# app installed first
t-8048826e3262 = приложение установлено впервые
# app installed or updated
t-70a9e6a31bf4 = приложение установлено или обновлено
# app installed or updated by the store
t-b102c76d0276 = приложение установлено или обновлено магазином
# app last used
t-f274e2acb1a6 = приложение использовано в последний раз
# app process started
t-efefb9302031 = запущен процесс приложения
# app put on the device
t-484dd3f5029a = приложение помещено на устройство
# app stopped by force
t-9f09eec565eb = приложение остановлено принудительно
# app that did not answer put aside
t-e1a951047d31 = отложена запись о приложении, которое не ответило
# app uninstalled
t-2b49074b6517 = приложение удалено
# app used
t-48e99ddabb5f = приложение использовано
# application bought or loaded
t-32fb07652748 = приложение куплено или загружено
# application installed
t-087403f6e170 = программа установлена
# application installed or updated
t-0d066cc96d81 = программа установлена или обновлена
# application removed
t-7e83d7d56f00 = программа удалена
# attachment received
t-ce60e27002f6 = получено вложение
# attachment sent
t-db8550d2c642 = отправлено вложение
# attachment transfer started
t-c3024ce9d52a = начата передача вложения
# attempt to unlock
t-fce5e8a636b2 = попытка разблокировки
# backup
t-54d00d867758 = резервная копия
# backup attempted
t-b41d89c3071e = попытка резервного копирования
# backup made
t-458bc74af06d = сделана резервная копия
# backup status written
t-133b10d02d52 = записано состояние резервной копии
# backup switched by an administrator
t-561cc5be3a32 = администратор переключил резервное копирование
# backups to iCloud switched on
t-01678c310977 = включены резервные копии в iCloud
# began to get large moves
t-c2acc6d05c98 = начал получать крупные перемещения
# began to get the position
t-8171122c762f = начал получать местоположение
# began to get visits
t-904b70650cc4 = начал получать посещения мест
# began to use the position
t-4d602c4126d0 = начал использовать местоположение
# began to watch a place
t-67e1d82e35e3 = начал следить за местом
# began to watch beacons
t-85bf242fdb58 = начал следить за маячками
# beginning of deleted browsing history
t-0a0e69a3afcc = начало удалённой истории просмотров
# bug report made
t-66fc7be2e3cb = сделан отчёт об ошибках
# build of iOS first seen
t-d591d03267c4 = сборка iOS замечена впервые
# calendar event begins
t-aeb5240c0d43 = начало события календаря
# calendar event changed
t-f4cf1d25841c = событие календаря изменено
# calendar event created
t-b877a1b98483 = событие календаря создано
# calendar event ends
t-907df9aa81d1 = конец события календаря
# call answered
t-a3270a0e86bc = на звонок ответили
# call made
t-06a854866b1e = исходящий звонок
# call missed
t-5f7f59e03184 = пропущенный звонок
# call not answered
t-a74766bd54f7 = на звонок не ответили
# call over the internet began
t-26fbbb30bbdf = начался звонок через интернет
# call received
t-6aef00d7799b = входящий звонок
# call received or made
t-98dfa42691ea = входящий или исходящий звонок
# camera switched off
t-787cf45af832 = камера выключена
# camera switched on
t-aa4f45614e4d = камера включена
# camera used
t-13fc34a5ddd7 = камера использована
# certificate authority added
t-a1b098b60098 = добавлен центр сертификации
# certificate authority removed
t-0cf18601ee7c = удалён центр сертификации
# certificate refused
t-e3165c704aec = сертификат отклонён
# client of the location service
t-601f8261caa1 = клиент службы геолокации
# clock of the phone set
t-4bb613de29cf = часы телефона переведены
# clock set back
t-bbb3eb80e0f0 = часы переведены назад
# clock was set
t-d567020440c3 = часы были переведены
# code from an unusual place was loaded
t-6e78fae962e9 = загружен код из необычного места
# command over adb
t-49dd0b31a12a = команда через adb
# companion device approved
t-66cf79f1d600 = принято сопутствующее устройство
# companion device connected
t-7daaafc09606 = подключено сопутствующее устройство
# complexity of passwords set
t-d71c5e9acc4e = задана сложность паролей
# computer asked to debug the phone
t-f4ee889b425c = компьютер запросил отладку телефона
# computer connected over adb last
t-89cd6bdca284 = последнее подключение компьютера через adb
# configuration profile changed
t-12db076a7ffd = профиль конфигурации изменён
# configuration profile put on the device
t-7182dea3e923 = профиль конфигурации помещён на устройство
# connected to a Wi-Fi network
t-c7d6d3d2612a = подключение к сети Wi-Fi
# connection in the power log
t-27210a41f98c = соединение в журнале питания
# connection opened
t-b3a58db60ac4 = открыто соединение
# contact changed
t-ae6649e23eb0 = контакт изменён
# contact created
t-473202b0b711 = контакт создан
# contact updated
t-eba3e5d16da2 = контакт обновлён
# container not served
t-3897c50a8aba = контейнер не предоставлен
# container of an app made
t-da44dd43a2a1 = создан контейнер приложения
# container of an app removed
t-174c35d8d25e = удалён контейнер приложения
# containers tidied up
t-84fbffe2573a = контейнеры приведены в порядок
# conversation changed
t-b90045e0352d = переписка изменена
# cookie made
t-9a40d6be43a5 = создан файл cookie
# crash put aside
t-70192ef19862 = отложена запись о сбое
# daemon of iCloud Drive started
t-d54265920a87 = запущена служба iCloud Drive
# date in a property list
t-1801f207d9eb = дата в списке свойств
# date stored beside an address of HomeKit
t-abf8cafb3ad6 = дата, сохранённая рядом с адресом HomeKit
# date stored in preferences
t-7239eb4fa9c6 = дата, сохранённая в настройках
# debugging, by a line of the log
t-1612182ce96d = отладка, по строке журнала
# deleted calendar event begins
t-5c1b719d8ee7 = начало удалённого события календаря
# device administration, by a line of the log
t-adb77fe7dac3 = администрирование устройства, по строке журнала
# device locked
t-ea23a3e71888 = устройство заблокировано
# device locked by an administrator
t-f8f2e06dfdb4 = администратор заблокировал устройство
# device restored from a backup
t-87c78f25fd15 = устройство восстановлено из резервной копии
# device set up anew
t-08d492ff374e = устройство настроено заново
# device shut down
t-0d2dd40b7fd7 = устройство выключено
# device started
t-2fcf63f87aa3 = устройство запущено
# device told about its tabs
t-94f1b104bce7 = устройство сообщило о своих вкладках
# diagnostic report listed
t-1223ffd4129f = диагностический отчёт в списке
# diagnostic report written
t-319a261e3da7 = записан диагностический отчёт
# disappearing messages set
t-654bae583515 = настроены исчезающие сообщения
# domain last seen by WebKit
t-37e18d3c178c = WebKit видел домен в последний раз
# download begun
t-fab2fd8ef252 = загрузка начата
# download finished
t-468b2ae55e81 = загрузка закончена
# end of deleted browsing history
t-4ad3564d9a81 = конец удалённой истории просмотров
# erasing the device failed
t-b353627c3079 = стереть устройство не удалось
# event of a security service
t-04cac4a7c4c4 = событие службы безопасности
# event that is not understood
t-d0433fced565 = непонятное событие
# expiry of passwords set
t-1f56a237a200 = задан срок действия паролей
# fault of the kernel
t-b0c59d31b6f1 = ошибка ядра
# features of the lock screen switched off
t-59196100fa6b = отключены функции экрана блокировки
# file copied from the device over adb
t-845303a97831 = файл скопирован с устройства через adb
# file copied to the device over adb
t-f9456c02b673 = файл скопирован на устройство через adb
# file created
t-edbe0d8d3f53 = файл создан
# file created, modified
t-825989d3342b = файл создан, изменён
# file created, modified, status changed
t-0d4027c442df = файл создан, изменён, состояние изменено
# file created, status changed
t-96e9105534e5 = файл создан, состояние изменено
# file modified
t-b21cb869bcfd = файл изменён
# file modified, status changed
t-2f5d0a505a78 = файл изменён, состояние изменено
# file of the unified log begun
t-94b23498bc5f = начат файл единого журнала
# file state changed
t-11d0b11a0292 = изменено состояние файла
# file status changed
t-6fe16da437e3 = изменён статус файла
# first interaction from contact
t-5e74a0f19d46 = первое взаимодействие от контакта
# first interaction received with contact
t-486ec11a7039 = первое полученное взаимодействие с контактом
# first interaction to contact
t-142eaecd82ec = первое взаимодействие с контактом
# first stored message of chat
t-871f17dc5367 = первое сохранённое сообщение чата
# form of passwords set
t-1938454284ef = задан вид паролей
# group created
t-1b1d186fb7fd = создана группа
# handle looked up
t-fd5991dfc032 = запрошен идентификатор
# history of passwords set
t-5c149ee34fdc = задана история паролей
# host looked up
t-12966eb44ce9 = запрошено имя узла
# hour in which an app or page was used
t-51a79111f154 = час, когда использовалось приложение или страница
# installation of an app failed
t-8cd99c5d9c47 = установка приложения не удалась
# installation of an app requested
t-f52f8c326f92 = запрошена установка приложения
# installation of application begun
t-a61e3dffc727 = начата установка программы
# interaction ended
t-b67a41fcf9f1 = взаимодействие закончилось
# interaction started
t-5beb4785cda8 = взаимодействие началось
# kernel stopped
t-8043c768d6ad = ядро остановилось
# key destroyed
t-ea98bc97f386 = ключ уничтожен
# key generated
t-a9bc824a5dc5 = ключ создан
# key imported
t-85882846d0eb = ключ импортирован
# key in the key store is damaged
t-ac609041c2d8 = ключ в хранилище ключей повреждён
# keyboard last asked for
t-eca42091decd = последний запрос клавиатуры
# last backup
t-6b2be7b21a5b = последняя резервная копия
# last backup to a computer
t-8206efac5f86 = последняя резервная копия на компьютер
# last backup to iCloud
t-afffbfca41b1 = последняя резервная копия в iCloud
# last connected to a Wi-Fi access point
t-1354fba3afa0 = последнее подключение к точке доступа Wi-Fi
# last interaction from contact
t-6a2a0aa600a1 = последнее взаимодействие от контакта
# last interaction received with contact
t-7b84dd08e9e4 = последнее полученное взаимодействие с контактом
# last interaction to contact
t-83ee12c66844 = последнее взаимодействие с контактом
# last message of chat
t-e1c9f7020f31 = последнее сообщение чата
# line in the log of the USB port
t-3894f45e6527 = строка в журнале порта USB
# line with a word of a known attack
t-d3fdd55dbdbd = строка со словом известной атаки
# lock changed
t-57cb51928867 = блокировка изменилась
# lock screen gone
t-1bd9db22f97f = экран блокировки исчез
# lock screen left
t-b68dcae647b8 = выход с экрана блокировки
# lock screen shown
t-3c7b9682ef0e = показан экран блокировки
# log of the kernel put aside
t-814936c9fee1 = отложен журнал ядра
# longest time to the screen lock set
t-4c79fb32fc7b = задано наибольшее время до блокировки экрана
# managed setting changed
t-2fad2b3db890 = изменена управляемая настройка
# medium mounted
t-217ed0116bad = носитель подключён
# medium unmounted
t-9f2314d6a90e = носитель отключён
# message deleted
t-508777f70f8c = сообщение удалено
# message delivered
t-48c306fed377 = сообщение доставлено
# message edited
t-c9936d35dfb7 = сообщение отредактировано
# message noted, and not sent by then
t-c2702536a189 = сообщение отмечено, но ещё не отправлено
# message of the unified log
t-35c16b60ce4c = сообщение единого журнала
# message read
t-5cfe36454c8c = сообщение прочитано
# message read by recipient
t-32ba089613fa = сообщение прочитано получателем
# message received
t-23150d511b2c = сообщение получено
# message received or sent
t-a16e207b5dcc = сообщение получено или отправлено
# message sent
t-6607660755f9 = сообщение отправлено
# message sent by the other side
t-8407457c11ad = сообщение отправлено другой стороной
# message taken back
t-9e40c8afe6a7 = сообщение отозвано
# most attempts at the password set
t-99af1395a7ff = задано наибольшее число попыток ввода пароля
# network first used
t-09c09d4df084 = сеть использована впервые
# network last used
t-9ea4b8a49a1f = сеть использована в последний раз
# network usage counted
t-4f5a49b62e13 = подсчитано использование сети
# network usage counted for a process without entry
t-ba54c1ed44fc = подсчитано использование сети процессом без записи
# network use counted
t-0b3b2f107797 = учтено использование сети
# network use in the power log
t-421525f38d94 = использование сети в журнале питания
# noted by the service for updates
t-9bc89171bf2f = отмечено службой обновлений
# notification of domain last touched
t-7212053908f7 = последнее касание уведомления домена
# number and identifier paired
t-71ef1d894548 = номер связан с идентификатором
# operation refused to an app
t-715a6c873736 = приложению отказано в операции
# operation used by an app
t-9b2710655b8d = приложение выполнило операцию
# package installed
t-76a0b5005d0c = пакет установлен
# package installed or updated, as the history of the battery has it
t-1a85ab69b292 = пакет установлен или обновлён, по истории батареи
# package of application listed
t-ec32e4abf4e7 = пакет программы в списке
# package removed
t-c630d1b1256b = пакет удалён
# package removed, as the history of the battery has it
t-c7439e4ab317 = пакет удалён, по истории батареи
# package updated
t-6c56024b07f4 = пакет обновлён
# packages changed, by a line of the log
t-97897901f2a7 = изменения пакетов, по строке журнала
# page last visited
t-4f9e0d6d7e71 = страница посещена в последний раз
# page of domain last touched
t-e073cd392861 = последнее касание страницы домена
# page visited
t-910381864ccc = страница посещена
# page visited on another device
t-c1999cbb521f = страница посещена на другом устройстве
# paired with a computer
t-888dc0da319e = сопряжено с компьютером
# pairings with computers removed
t-a93c2a396b1f = сопряжения с компьютерами удалены
# part of the system updated
t-d8054c620404 = обновлена часть системы
# part of the unified log begins
t-62a7e7436e09 = начало части единого журнала
# participant of deleted calendar event changed
t-9b5b764d2f58 = изменён участник удалённого события календаря
# passcode changed
t-7d41d30dfdc6 = код-пароль изменён
# password of a Wi-Fi network changed
t-c12c1a92b4a8 = изменён пароль сети Wi-Fi
# password of a Wi-Fi network in the keychain changed
t-c0bf559076d6 = пароль сети Wi-Fi изменён в связке ключей
# password of a Wi-Fi network stored in the keychain
t-7e6eeec7a0ed = пароль сети Wi-Fi сохранён в связке ключей
# permission decision changed
t-c049f30f436c = решение о разрешении изменено
# permission decision expired
t-483e0ca161a6 = срок решения о разрешении истёк
# phone fell asleep
t-f78033234212 = телефон заснул
# phone shut down
t-b5b1012e20a8 = телефон выключен
# phone started
t-973d672f93de = телефон запущен
# phone started (to the minute)
t-6289e5a0c15d = телефон запущен (с точностью до минуты)
# plug changed
t-9948522e668d = зарядка подключена или отключена
# power button held
t-6961b3f08092 = удержана кнопка питания
# process crashed
t-24d2c0edfcd1 = сбой процесса
# process ended
t-7aa7a5a0ea88 = процесс завершился
# process ended by the system
t-7c05120d4e7c = процесс завершён системой
# process first used the network
t-066b86f40889 = процесс впервые использовал сеть
# process in the power log
t-8bf7d4d83457 = процесс в журнале питания
# process last used the network
t-f3d1768afc35 = процесс в последний раз использовал сеть
# process ran
t-420c27838e20 = процесс работал
# process started
t-daac939e1898 = процесс запущен
# process still running at shutdown
t-9c127d3ab2d8 = процесс ещё работал при выключении
# processes noted
t-5ca034c679e0 = отмечены процессы
# program crashed
t-8358386c2ac6 = сбой программы
# program did not respond
t-7a0182bc366f = программа не ответила
# program first noted as busy in the log
t-6b3e8c0f2593 = программа впервые отмечена как активная в журнале
# program last noted as busy in the log
t-e326dcda19f2 = программа в последний раз отмечена как активная в журнале
# push message received
t-b9cd6f1bb93f = получено push-сообщение
# record of contact created
t-409b843e19eb = создана запись контакта
# record of interaction created
t-8fbf7f3210e0 = создана запись о взаимодействии
# recording of the screen, by a line of the log
t-e1745bd0e6aa = запись экрана, по строке журнала
# recovery system started
t-2b612c465eba = запущена система восстановления
# reminder of permission decision
t-d6d948fa5aea = напоминание о решении по разрешению
# restriction added
t-66ceff2516cf = добавлено ограничение
# restriction removed
t-5ddf89f81375 = ограничение снято
# screen changed
t-ab033437dcbe = состояние экрана изменилось
# screen lock changed
t-4f8528a975a8 = изменена блокировка экрана
# screen of an app opened
t-b334e665606b = открыт экран приложения
# screen off
t-de3713d6f4f4 = экран выключен
# screen on
t-259492ccf86c = экран включён
# security event noted
t-6355c6471af8 = отмечено событие безопасности
# security log nearly full
t-8a1a86c89a03 = журнал безопасности почти заполнен
# security log started
t-aea464186bfc = журнал безопасности включён
# security log stopped
t-7882375fb2ef = журнал безопасности выключен
# self-test of cryptography ended
t-7a64e4ff4d12 = самопроверка криптографии закончена
# service of an app came to the foreground
t-38905c0afd1b = служба приложения вышла на передний план
# session of installation
t-9c48148818fa = сеанс установки
# setting changed
t-dd79a3b18a3b = настройка изменена
# shortcut changed
t-bed2bfd9bc85 = команда изменена
# shortcut created
t-66ef94ad258a = команда создана
# shortcut last run
t-1d5922c19efb = команда выполнена в последний раз
# shortcut run
t-ee829c3d06df = команда выполнена
# signing in again refused
t-ed04aa6e9fc4 = повторный вход отклонён
# site icon asked for
t-993e4164701c = запрошен значок сайта
# site icon fetched
t-17037cc6fe01 = получен значок сайта
# site icon rejected
t-7d906f50fb7e = значок сайта отклонён
# sound used by a program
t-b29b9494aa94 = программа использовала звук
# start of the day of a change of a package
t-0fbf056e2de4 = начало дня, в который изменился пакет
# start of the phone noticed
t-0245beb01a2a = замечен запуск телефона
# start of the system put aside
t-2fbd5a4d3ba9 = отложена запись о запуске системы
# start or end of a session
t-59daed214398 = начало или конец сеанса
# state of the device changed
t-53a833bf0d96 = состояние устройства изменилось
# step of Contact Key Verification
t-2c278b561a52 = шаг проверки ключей контактов
# stopped getting large moves
t-750030875e59 = перестал получать крупные перемещения
# stopped getting large moves for a time
t-215b4deacf45 = на время перестал получать крупные перемещения
# stopped getting the position
t-d45f68c68ce5 = перестал запрашивать местоположение
# stopped getting the position in the background
t-4733359f2c02 = перестал получать местоположение в фоне
# stopped getting visits
t-7043be5c6e52 = перестал получать посещения мест
# stopped receiving the position
t-47f7f1e0d4e6 = перестал получать местоположение
# stopped watching a place
t-f3ab31cf36f8 = перестал следить за местом
# stopped watching beacons
t-f3e8cee3de5d = перестал следить за маячками
# storage of the user unlocked
t-06f6dd383edf = хранилище пользователя разблокировано
# sysdiagnose begun
t-6884c4b8b253 = sysdiagnose начат
# system shut down
t-8b1cd5136b0c = система выключена
# system started
t-d4876ff303f3 = система запущена
# system updated
t-ca1cb8f8e72b = система обновлена
# tab closed
t-bb77eebe2824 = вкладка закрыта
# tab last looked at
t-cfab7b881927 = вкладка просмотрена в последний раз
# tab made
t-adc2f58ee8d8 = вкладка создана
# test version of application seen
t-dedc9f5d8e0b = замечена тестовая версия программы
# the system shut down
t-69b4d27fcc8a = система выключилась
# the system started
t-d8429aa244af = система запустилась
# time zone changed
t-fd0a3458629f = часовой пояс изменён
# transfer in the background
t-962a88850b7a = передача в фоне
# transfer in the background failed
t-dc243997a469 = передача в фоне не удалась
# tried to connect to a Wi-Fi network
t-4204e2fc63b9 = попытка подключиться к сети Wi-Fi
# update of application offered
t-587fae5b7082 = предложено обновление программы
# update of the system applied
t-b1e11f7eb8c1 = обновление системы применено
# update of the system begun
t-c80e024cacca = обновление системы начато
# update of the system failed
t-3f7cb6c5a3bb = обновление системы не удалось
# use of the camera set
t-0906fc152736 = задано использование камеры
# version of iOS wrote a report
t-d4ed2d70a427 = версия iOS записала отчёт
# No indicators: nothing published was compared, only rules were. Run `hoofprint indicators update`, or give --indicators.
t-9cae7df05694 = Нет опубликованных признаков: сравнивалось не с ними, а только с правилами. Выполните `hoofprint indicators update` или укажите --indicators.
# 21 public lists with 10,814 published signs, and all built-in rules
t-18594c1f5f61 = 21 открытый список с 10 814 опубликованными признаками и все встроенные правила
# Backup of an iPhone 7, iOS 14.3
t-9a6897cfb835 = Резервная копия iPhone 7, iOS 14.3
# 3,721 names of files, 43 records of data usage, and others
t-245aa5d90243 = 3 721 имя файлов, 43 записи об использовании данных и другое
# 3 low, 1 informational; no published sign
t-1b387c2d5a28 = 3 низкого уровня, 1 для сведения; ни одного опубликованного признака
# Databases of WhatsApp of an iPhone 8, iOS 15.3.1
t-3beff10efce9 = Базы данных WhatsApp с iPhone 8, iOS 15.3.1
# 37 and 9 records of WhatsApp
t-93c6707dfc71 = 37 и 9 записей WhatsApp
# none
t-140bedbf9c3f = ни одной
# Single databases of iOS and macOS, from the tests of plaso
t-edb5203daa04 = Отдельные базы данных iOS и macOS из тестов plaso
# 922 records of data usage, 236 messages, 40 entries of a cache, 31 visits of pages, 21 permissions, 1 attachment
t-0f7f690b98eb = 922 записи об использовании данных, 236 сообщений, 40 записей кэша, 31 посещение страниц, 21 разрешение, 1 вложение
# 1 low; no published sign
t-9e9bb6fce187 = 1 низкого уровня; ни одного опубликованного признака
# Parts of the full file system of an iPhone 8, iOS 15.3.1
t-12b5002cf7ac = Части полной файловой системы iPhone 8, iOS 15.3.1
# 167 names of files, 37 and 9 records of WhatsApp, 9 people, 19 accounts, and others
t-423030b1dff4 = 167 имён файлов, 37 и 9 записей WhatsApp, 9 человек, 19 учётных записей и другое
# Parts of a full file system, iOS 17.3
t-86bf983a7580 = Части полной файловой системы, iOS 17.3
# 200 names of files, 409 cookies, 52 dealings with the store, 6 caches
t-928958c849b1 = 200 имён файлов, 409 файлов cookie, 52 обращения к магазину, 6 кэшей
# Pieces of sysdiagnoses of several devices, put into one
t-6e5f4a03ae2f = Части sysdiagnose с нескольких устройств, собранные в один
# 1,059 records of the power log, 69 processes of the unified log, 82 others, 404 programs in the history
t-e643732b2337 = 1 059 записей журнала питания, 69 процессов единого журнала, 82 других, 404 программы в истории
# Names of all files of an iPhone 8, iOS 15.3.1
t-a0dfc93dfb3a = Имена всех файлов iPhone 8, iOS 15.3.1
# 474,145 names of files
t-2639592d375f = 474 145 имён файлов
# Names of all files of an iPhone, iOS 16.1.1
t-d9cca41a1757 = Имена всех файлов iPhone, iOS 16.1.1
# 338,592 names of files
t-277f874bcbc0 = 338 592 имени файлов
# Bug report of an Android 14 emulator, which is no real device
t-d9af50140cb3 = Отчёт об ошибках эмулятора Android 14, а не настоящего устройства
# all that it holds
t-53770ce9eacb = всё, что в нём есть
# as many as its settings and its developer give: medium at most; no published sign
t-6d91dac997c8 = столько, сколько дают его настройки и разработчик: не выше среднего уровня; ни одного опубликованного признака
# Android Intrusion Logs
t-4a81e990fdab = журналы вторжений Android
# Android Intrusion Logs (folder)
t-9c2c0442ad3d = журналы вторжений Android (папка)
# Android Intrusion Logs (zip)
t-262ee133e7a4 = журналы вторжений Android (zip)
# Android backup
t-aeb95ea93c28 = резервная копия Android
# Android backup (.ab)
t-b0239720acd6 = резервная копия Android (.ab)
# Android backup (folder)
t-70028daafa11 = резервная копия Android (папка)
# Android backup (tar)
t-7791983802d9 = резервная копия Android (tar)
# Android backup (tar.gz)
t-22db32625a6f = резервная копия Android (tar.gz)
# Android backup (zip)
t-c27d0d3e582f = резервная копия Android (zip)
# Android bug report
t-6844dc06226b = отчёт об ошибках Android
# Android bug report (folder)
t-f202cccd7740 = отчёт об ошибках Android (папка)
# Android bug report (text)
t-d8c9072724cd = отчёт об ошибках Android (текст)
# Android bug report (zip)
t-24f200049d44 = отчёт об ошибках Android (zip)
# AndroidQF acquisition
t-52c182c97a85 = сбор данных AndroidQF
# AndroidQF acquisition (folder)
t-6995e838cdac = сбор данных AndroidQF (папка)
# AndroidQF acquisition (zip)
t-0775575cd6a1 = сбор данных AndroidQF (zip)
# iOS backup
t-58746a6029b0 = резервная копия iOS
# iOS backup (folder)
t-95c94f90ba58 = резервная копия iOS (папка)
# iOS backup (tar)
t-9ba09f4b4071 = резервная копия iOS (tar)
# iOS backup (tar.gz)
t-e1f73f764570 = резервная копия iOS (tar.gz)
# iOS backup (zip)
t-701f3e98dd22 = резервная копия iOS (zip)
# iOS file system
t-888d3bb6ace8 = файловая система iOS
# iOS file system (folder)
t-3a4b787adf1f = файловая система iOS (папка)
# iOS file system (tar)
t-2b08f3e83ac5 = файловая система iOS (tar)
# iOS file system (tar.gz)
t-e8ef154a0a12 = файловая система iOS (tar.gz)
# iOS file system (zip)
t-01bff2d7419e = файловая система iOS (zip)
# sysdiagnose
t-ac0413b14249 = sysdiagnose
# sysdiagnose (folder)
t-f4f0da1d091f = sysdiagnose (папка)
# sysdiagnose (tar)
t-f376a6c370ac = sysdiagnose (tar)
# sysdiagnose (tar.gz)
t-4b7b459ea05b = sysdiagnose (tar.gz)
# sysdiagnose (zip)
t-8e095ee40c40 = sysdiagnose (zip)
# restore
t-f329e3a317ee = восстановление
# message
t-ab530a13e459 = сообщение
# Notifications on the phone
t-bd4e8121d63b = Уведомления на телефоне
# The phone shows that a certificate authority was added
t-0df26c537523 = Телефон показывает, что добавлен центр сертификации
# The phone shows the notice of Android that it trusts a certificate authority which did not come with the system. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-5e406000d1ce = Телефон показывает уведомление Android о том, что он доверяет центру сертификации, которого не было в системе. У кого есть ключ этого центра, тот может читать, что приложения передают по зашифрованным соединениям, если они ему доверяют и трафик проходит через его руки.
# notification shown
t-3b7cd52af8a5 = показано уведомление
