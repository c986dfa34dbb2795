# Texts of rules and artifacts. Each key is made of the English text, which stands above it.

# An accessibility service runs, of which only the label is told
t-23e70783279e = تعمل خدمة لتسهيل الاستخدام لا يُعرف منها إلا اسمها المعروض
# An app reads what is on the screen and may act for the owner. This version of Android tells only the label of the service, which its maker chose: that may be anything.
t-9007dab6ca5b = هناك تطبيق يقرأ ما على الشاشة وقد يتصرف نيابة عن صاحب الهاتف. لا يذكر هذا الإصدار من Android إلا الاسم المعروض للخدمة، وقد اختاره صانعها، ويمكن أن يكون أي شيء.
# Tools for people who see or hear less, password managers and apps that automate the phone need this.
t-6a1e3ea22f65 = تحتاج إلى ذلك أدوات ضعاف البصر أو السمع، وبرامج حفظ كلمات المرور، والتطبيقات التي تنفذ المهام على الهاتف تلقائيًا.
# Ask the owner whether they know this service, and compare with the apps that the settings name. Do not change it before a copy exists.
t-03bfce36286c = اسألوا صاحب الهاتف هل يعرف هذه الخدمة، وقارنوا بالتطبيقات التي تذكرها الإعدادات. لا تغيّروها قبل وجود نسخة.
# An accessibility service is enabled
t-b684858b862a = هناك خدمة لتسهيل الاستخدام مفعّلة
# The app can read what is on the screen, what is typed, and act for the owner. Most spyware that is sold to people who know the owner needs this.
t-c3874a40797d = يستطيع التطبيق قراءة ما على الشاشة وما يُكتب، والتصرف نيابة عن صاحب الهاتف. وتحتاج إلى ذلك معظم برامج التجسس التي تُباع لأشخاص يعرفون صاحب الهاتف.
# Ask the owner whether they know this app and enabled it. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-2f08d8e18c93 = اسألوا صاحب الهاتف هل يعرف هذا التطبيق وهل فعّله بنفسه. إن لم يكن كذلك، فلا تغيّروه قبل وجود نسخة، واطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر.
# A computer was accepted for adb
t-49044f21dbb3 = قُبل حاسوب للاتصال عبر adb
# Somebody had the unlocked phone in hand and accepted a computer, which may put apps on it and read data. The computer that made the acquisition is among those that are listed, so that one is ordinary.
t-f4b03431b592 = كان الهاتف في يد شخص وهو غير مقفل، فقبل حاسوبًا يستطيع وضع تطبيقات على الهاتف وقراءة بياناته. والحاسوب الذي جمع البيانات موجود بين الحواسيب المذكورة، فوجوده أمر عادي.
# It is the computer that made the acquisition.
t-8b5376bccd8c = هو الحاسوب الذي جمع البيانات.
# It is a computer of the owner.
t-794ac06b1f60 = هو حاسوب يملكه صاحب الهاتف.
# Compare the name and the fingerprint with the computer that made the acquisition, and ask the owner about any other; a key that nobody knows, used last while the phone was out of hand, is worth an expert's look.
t-b59880b6a0db = قارنوا الاسم والبصمة بالحاسوب الذي جمع البيانات، واسألوا صاحب الهاتف عن أي حاسوب غيره. وإذا وُجد مفتاح لا يعرفه أحد، واستُخدم آخر مرة حين لم يكن الهاتف في يد صاحبه، فهو يستحق أن يفحصه خبير.
# An app on a phone was accepted for adb
t-dd5370320fc9 = قُبل تطبيق على هاتف للاتصال عبر adb
# One of the accepted keys carries the name of an app that connects to adb on the phone itself. It then has the rights of a computer. Owners use such apps; spyware of 2026 did the same under names of its own.
t-c8180374508b = يحمل أحد المفاتيح المقبولة اسم تطبيق يتصل بـ adb على الهاتف نفسه. وتصبح له عندئذ صلاحيات حاسوب. يستخدم أصحاب الهواتف مثل هذه التطبيقات، وقد فعلت برامج تجسس في عام 2026 الشيء نفسه بأسماء خاصة بها.
# The owner uses Shizuku, LADB or another such app.
t-56e6a78a85f9 = يستخدم صاحب الهاتف Shizuku أو LADB أو تطبيقًا آخر من هذا النوع.
# Ask whether the owner uses an app that needs adb on the phone. If not, show this finding to a helpline.
t-69e91d4c52a8 = اسألوا هل يستخدم صاحب الهاتف تطبيقًا يحتاج إلى adb على الهاتف. إن لم يكن كذلك، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي.
# A computer may use the phone over the network (adb)
t-29b31ae50583 = يمكن لحاسوب استخدام الهاتف عبر الشبكة (adb)
# The phone lets computers that were accepted use it over the wireless network, without a cable. They may put apps on it and read data. Developers use this, and some apps need it; spyware of 2026 switched it on to give itself more rights.
t-cf8b80bbbef1 = يسمح الهاتف للحواسيب التي قُبلت من قبل باستخدامه عبر الشبكة اللاسلكية من دون كابل. ويمكنها وضع تطبيقات عليه وقراءة بياناته. يستخدم المطورون ذلك، وتحتاج إليه بعض التطبيقات، وقد شغّلته برامج تجسس في عام 2026 لتمنح نفسها صلاحيات أكثر.
# The owner develops apps, or uses an app such as Shizuku that needs it.
t-cd6da4f84b25 = يطوّر صاحب الهاتف تطبيقات، أو يستخدم تطبيقًا مثل Shizuku يحتاج إلى ذلك.
# The acquisition was made over the network.
t-4a53cea87b58 = جرت عملية جمع البيانات عبر الشبكة.
# Ask whether the owner switched on wireless debugging. If not, show this finding to a helpline before it is switched off.
t-90985ba55eb4 = اسألوا هل شغّل صاحب الهاتف تصحيح الأخطاء اللاسلكي. إن لم يكن كذلك، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي قبل إيقافه.
# An app or a program lies in the folder for temporary files
t-28f866523897 = يوجد تطبيق أو برنامج في مجلد الملفات المؤقتة
# The file lies in /data/local/tmp, where only a computer that is connected, or who rules the system, may write. It is one way to bring an app onto a phone. That it lies there does not say that it was installed.
t-723ed8ab927c = يوجد الملف في /data/local/tmp، ولا يستطيع الكتابة فيه إلا حاسوب متصل، أو من يتحكم في النظام. وهذه إحدى طرق نقل تطبيق إلى هاتف. ووجود الملف هناك لا يعني أنه ثُبّت.
# Somebody who develops apps or repairs phones left it behind.
t-16cd7f59a86c = تركه شخص يطوّر تطبيقات أو يصلح هواتف.
# A tool for automatic tests or for backups put it there.
t-646833905b69 = وضعته هناك أداة للاختبارات الآلية أو للنسخ الاحتياطي.
# Ask the owner whether they connected the phone to a computer to bring an app onto it.
t-269a29a0f451 = اسألوا صاحب الهاتف هل أوصل الهاتف بحاسوب لينقل إليه تطبيقًا.
# Ask the owner whether they know the app and where it came from.
t-0da2218ca422 = اسألوا صاحب الهاتف هل يعرف التطبيق ومن أين جاء.
# A file is an app and a program at once
t-7d5adc728bc8 = ملف هو تطبيق وبرنامج في الوقت نفسه
# The file begins as a program for Android's virtual machine and ends as an app. Versions of Android before the security patch of December 2017 checked the signature of the app and ran the program, so that a well-known app could be given another content without its signature breaking.
t-bf9bcd6581c4 = يبدأ الملف كبرنامج للآلة الافتراضية في Android وينتهي كتطبيق. كانت إصدارات Android السابقة لتحديث الأمان في ديسمبر 2017 تتحقق من توقيع التطبيق وتشغّل البرنامج، فكان ممكنًا إعطاء تطبيق معروف محتوى آخر من دون أن يفسد توقيعه.
# Somebody tried out this old weakness for learning.
t-142fb64558dd = جرّب شخص نقطة الضعف القديمة هذه بغرض التعلّم.
# If nobody knows of it, leave it on the phone until a full copy exists, and ask a digital-security helpline, from another device.
t-d25709a79992 = إذا لم يعرف أحد عنه شيئًا، فاتركوه على الهاتف حتى توجد نسخة كاملة، واطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر.
# An expert should look at which app the file claims to be, and at what its program does.
t-a00f38eb88f2 = ينبغي أن ينظر خبير في التطبيق الذي يدّعي الملف أنه هو، وفيما يفعله البرنامج الذي فيه.
# An app is signed with a key for tests
t-4d7a8f2d7a3f = تطبيق موقّع بمفتاح مخصص للاختبارات
# The app is signed with a key that tools for developers make for tests, or with one that everybody has. Stores of apps refuse such apps, so it came onto the phone in another way; and anybody could give it an update.
t-f216809277e2 = التطبيق موقّع بمفتاح تصنعه أدوات المطورين للاختبارات، أو بمفتاح يملكه الجميع. ترفض متاجر التطبيقات مثل هذه التطبيقات، فقد وصل إلى الهاتف بطريقة أخرى. ويستطيع أي شخص أن يصنع له تحديثًا.
# The owner develops apps, or tests one for a friend.
t-5799c56b838c = يطوّر صاحب الهاتف تطبيقات، أو يختبر تطبيقًا لصديق.
# The phone runs a system that was built by enthusiasts or is an emulator.
t-5741c84be4c6 = يعمل الهاتف بنظام بناه هواة، أو هو محاكٍ لهاتف.
# A tool for automatic tests, such as Appium, was used with the phone.
t-dcdbe1d1ea39 = استُخدمت مع الهاتف أداة للاختبارات الآلية، مثل Appium.
# An app is stored so that analysis stumbles over it
t-0704cbdef319 = تطبيق مخزَّن بطريقة تُعثّر تحليله
# The table of contents of the app says of its manifest what is not true: that it is encrypted, or packed by a method that does not exist. Android reads it all the same, while many programs that examine apps give up. No tool of developers does this; makers of malicious apps do.
t-647cab1a6b08 = يذكر فهرس محتويات التطبيق عن ملف البيان (manifest) ما ليس صحيحًا: أنه مشفّر، أو أنه مضغوط بطريقة لا وجود لها. يقرأه Android رغم ذلك، بينما تعجز عنه برامج كثيرة تفحص التطبيقات. لا تفعل ذلك أي أداة من أدوات المطورين، ويفعله صانعو التطبيقات الضارة.
# A maker protects its app against copying with such a trick.
t-87c4c3ece7db = يحمي صانعٌ تطبيقه من النسخ بحيلة كهذه.
# An app that cannot be opened has an accessibility service
t-fc91179ca24f = تطبيق لا يمكن فتحه وله خدمة لتسهيل الاستخدام
# Nothing of this app is on the home screen, and it has an accessibility service: once that is switched on, the app reads the screen and acts in the place of its owner. Apps that watch a person hide like this. Whether the service is on is told elsewhere in the report.
t-fa0b9a80f488 = لا يظهر شيء من هذا التطبيق على الشاشة الرئيسية، وله خدمة لتسهيل الاستخدام: فإذا شُغّلت، قرأ التطبيق الشاشة وتصرّف مكان صاحب الهاتف. تختبئ التطبيقات التي تراقب شخصًا بهذه الطريقة. ويُذكر في موضع آخر من التقرير هل الخدمة مشغّلة.
# A screen reader or another aid that came with the phone is opened from the settings only.
t-b812fec7b82c = قارئ شاشة أو وسيلة مساعدة أخرى جاءت مع الهاتف ولا تُفتح إلا من الإعدادات.
# An add-on of another app.
t-39e006e5572a = إضافة لتطبيق آخر.
# Look in the settings under Accessibility whether it is switched on.
t-c0d64d6e892a = انظروا في الإعدادات، تحت تسهيل الاستخدام، هل هي مشغّلة.
# An app that cannot be opened has an accessibility service and a device administrator
t-cfacd1727667 = تطبيق لا يمكن فتحه وله خدمة لتسهيل الاستخدام ومشرف للجهاز
# Nothing of this app is on the home screen. It can become a device administrator, which makes it hard to remove, and an accessibility service, which reads the screen. Few ordinary apps have all three; apps that watch a person often do. Whether it is switched on is told elsewhere in the report.
t-7e0ed3a9b1a8 = لا يظهر شيء من هذا التطبيق على الشاشة الرئيسية. ويمكن أن يصبح مشرف الجهاز، فتصعب إزالته، وأن يصبح خدمة لتسهيل الاستخدام تقرأ الشاشة. قليل من التطبيقات العادية يجمع هذه الثلاثة، وكثيرًا ما تجمعها التطبيقات التي تراقب شخصًا. ويُذكر في موضع آخر من التقرير هل هو مشغّل.
# An employer or a school manages the phone with it.
t-7051c79e1d3a = تدير جهة عمل أو مدرسة الهاتف به.
# A maker of phones built remote help or a lock for children into the system.
t-482738d31582 = أدخل صانع هواتف المساعدة عن بُعد أو قفلًا للأطفال في النظام.
# An app that cannot be opened has a device administrator
t-7e58c175f497 = تطبيق لا يمكن فتحه وله مشرف للجهاز
# Nothing of this app is on the home screen, and it can become a device administrator, which makes it hard to remove. Apps that watch a person do this, and so do parts of the system and apps of employers. Whether it is switched on is told elsewhere in the report.
t-db7e71a7a6f9 = لا يظهر شيء من هذا التطبيق على الشاشة الرئيسية، ويمكن أن يصبح مشرف الجهاز، فتصعب إزالته. تفعل ذلك التطبيقات التي تراقب شخصًا، وتفعله أيضًا أجزاء من النظام وتطبيقات جهات العمل. ويُذكر في موضع آخر من التقرير هل هو مشغّل.
# A part of the system, for example what finds a lost phone.
t-b18e67656776 = جزء من النظام، مثل ما يعثر على هاتف مفقود.
# An app may add other apps
t-2b3faffe1092 = يمكن لتطبيق أن يضيف تطبيقات أخرى
# The app was allowed to add other apps, from outside a store. Browsers and messengers are the way on which spyware that somebody was talked into comes.
t-7baec2870b16 = سُمح للتطبيق بإضافة تطبيقات أخرى من خارج المتاجر. والمتصفحات وتطبيقات المراسلة هي الطريق الذي تأتي منه برامج التجسس التي يُقنَع شخص بتثبيتها.
# The owner added an app from a site, and allowed the browser to do so.
t-7b5f75252aed = أضاف صاحب الهاتف تطبيقًا من موقع، وسمح للمتصفح بذلك.
# A file manager or another store.
t-be18e544f9e0 = مدير ملفات أو متجر آخر.
# Ask the owner whether they allowed this, and what was added with the app that is named.
t-9624e6736e79 = اسألوا صاحب الهاتف هل سمح بذلك، وماذا أُضيف بواسطة التطبيق المذكور.
# An app may set the place where the phone is
t-41d9c361ca8e = يمكن لتطبيق أن يحدد المكان الذي يوجد فيه الهاتف
# The app was allowed to tell other apps that the phone is somewhere else.
t-523084679124 = سُمح للتطبيق بأن يخبر التطبيقات الأخرى أن الهاتف في مكان آخر.
# The owner plays games or tests apps.
t-47333b7440c3 = يلعب صاحب الهاتف ألعابًا أو يختبر تطبيقات.
# Ask the owner whether they know this app and allowed it.
t-86e1df11535c = اسألوا صاحب الهاتف هل يعرف هذا التطبيق وهل سمح له بذلك.
# The lock on sensitive settings was lifted for an app
t-eee7225e504e = رُفع القفل عن الإعدادات الحساسة لتطبيق
# Android 13 and later keep apps from outside a store away from accessibility and notifications. Somebody lifted that for this app, in several steps at the phone.
t-5316d7d301ea = يُبعد Android 13 وما بعده التطبيقات القادمة من خارج المتاجر عن تسهيل الاستخدام وعن الإشعارات. وقد رفع شخص هذا القفل لهذا التطبيق، في عدة خطوات على الهاتف نفسه.
# The owner did it for an app they know, such as one that automates the phone.
t-fb7c4cd2d0b0 = فعل صاحب الهاتف ذلك لتطبيق يعرفه، مثل تطبيق ينفذ المهام على الهاتف تلقائيًا.
# Some systems note it for apps that came from a store.
t-96a30b9fd034 = تسجّل بعض الأنظمة ذلك لتطبيقات جاءت من متجر.
# Ask the owner whether they did this themselves, and for what. If somebody told them how, or did it for them, ask a digital-security helpline, from another device.
t-c5b84266d5d5 = اسألوا صاحب الهاتف هل فعل ذلك بنفسه، ولأي غرض. وإذا أرشده شخص إلى ذلك، أو فعله نيابة عنه، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر.
# The debugging bridge used something
t-1c649961bc8a = استخدم جسر تصحيح الأخطاء شيئًا
# The program behind the debugging bridge used this, or tried to. The collection of this data does so, too.
t-bc39073dc499 = استخدم البرنامج الذي يقف وراء جسر تصحيح الأخطاء هذا الشيء، أو حاول ذلك. وجمع هذه البيانات يفعل ذلك أيضًا.
# The data was collected with the bridge.
t-db984894516c = جُمعت البيانات بواسطة الجسر.
# A computer of the owner was used for developing.
t-b73029cc129b = استُخدم حاسوب لصاحب الهاتف في تطوير التطبيقات.
# Compare the time with that of the collection; alone this needs no action.
t-602b118372e8 = قارنوا الوقت بوقت جمع البيانات. وحده لا يستدعي هذا أي إجراء.
# An app from outside a store may read and control the screen
t-ea7913bd0a86 = يمكن لتطبيق من خارج المتاجر قراءة الشاشة والتحكم فيها
# An app that was not installed by a store of apps has an enabled accessibility service. Such a service sees what is on the screen, what is typed, and can press buttons for its owner. Stalkerware and spyware for Android use it to read messages of all apps without any other permission; so do helpful programs.
t-8980106318b0 = لتطبيقٍ لم يثبّته متجر تطبيقات خدمة مفعّلة لتسهيل الاستخدام. ترى مثل هذه الخدمة ما على الشاشة وما يُكتب، ويمكنها ضغط الأزرار نيابة عن صاحب الهاتف. تستخدمها برامج الملاحقة وبرامج التجسس على Android لقراءة رسائل كل التطبيقات من دون أي إذن آخر، وتستخدمها برامج مفيدة أيضًا.
# A password manager, an automation app or a screen reader that the owner installed from the maker's own site.
t-b3f3c8d2dbc0 = برنامج لحفظ كلمات المرور، أو تطبيق لتنفيذ المهام تلقائيًا، أو قارئ شاشة ثبّته صاحب الهاتف من موقع صانعه.
# An app of an employer.
t-0e6a9c6d3f80 = تطبيق من جهة عمل.
# Ask the owner whether they know the app, and where it came from.
t-fbc64c6ff247 = اسألوا صاحب الهاتف هل يعرف التطبيق، ومن أين جاء.
# Leave it where it is until a helper has seen this finding.
t-3972d448fbc0 = اتركوه في مكانه حتى يرى خط المساعدة للأمن الرقمي هذه النتيجة.
# An app from outside a store reads the screen and asks for most sensitive permissions
t-f5628c631ace = تطبيق من خارج المتاجر يقرأ الشاشة ويطلب معظم الأذونات الحساسة
# An app that was not installed by a store may read and control the screen and asks for three or more kinds of sensitive permissions, such as messages, calls, contacts, the microphone, the camera and the location in the background. They count even where they were denied: a published sample of stalkerware ran through accessibility alone.
t-9db478e1b3d8 = يمكن لتطبيق لم يثبّته متجر أن يقرأ الشاشة ويتحكم فيها، وهو يطلب ثلاثة أنواع أو أكثر من الأذونات الحساسة، مثل الرسائل والمكالمات وجهات الاتصال والميكروفون والكاميرا والموقع في الخلفية. وتُحسب هذه الأذونات حتى إذا رُفضت: فقد عملت عيّنة منشورة من برامج الملاحقة بتسهيل الاستخدام وحده.
# Parental control or an agent of an employer, which the owner knows of.
t-65bad62c6a64 = رقابة أبوية أو برنامج من جهة عمل يعرف به صاحب الهاتف.
# An automation app.
t-814e1451990e = تطبيق لتنفيذ المهام تلقائيًا.
# Leave the app where it is for now and confront nobody about it; whoever installed it may notice a change, which may put the owner in danger.
t-3e4e424b0b25 = اتركوا التطبيق في مكانه حاليًا، ولا تواجهوا أحدًا بشأنه. فقد يلاحظ من ثبّته أي تغيير، وقد يعرّض ذلك صاحب الهاتف للخطر.
# Keep the phone as it is, and speak with a helpline from another device.
t-7829c8c7f737 = اتركوا الهاتف كما هو، وتحدثوا مع خط المساعدة للأمن الرقمي من جهاز آخر.
# Ask the owner, where nobody else listens, whether they or somebody with their consent installed this app.
t-cae449eccf92 = اسألوا صاحب الهاتف، حيث لا يسمع أحد غيره، هل ثبّت هذا التطبيق بنفسه أو ثبّته شخص بموافقته.
# An app from outside a store used microphone, camera or location unseen
t-22738bb9364f = استخدم تطبيق من خارج المتاجر الميكروفون أو الكاميرا أو الموقع من دون أن يظهر
# An app that was not installed by a store used the microphone, the camera or the location while it was not on the screen.
t-3158a2e9c2d1 = استخدم تطبيق لم يثبّته متجر الميكروفون أو الكاميرا أو الموقع وهو غير ظاهر على الشاشة.
# Recorders, navigation, fitness and calls go on in the background.
t-7b79903f7bfc = تستمر في العمل في الخلفية تطبيقات التسجيل والملاحة واللياقة والمكالمات.
# An app from outside a store is exempt from saving battery
t-7c81b9bac196 = تطبيق من خارج المتاجر مستثنى من توفير البطارية
# The owner, or somebody else with the phone in hand, exempted an app from outside a store from saving battery, so that it may always run.
t-28f7b7e99ea4 = استثنى صاحب الهاتف، أو شخص آخر كان الهاتف في يده، تطبيقًا من خارج المتاجر من توفير البطارية، فصار يستطيع أن يعمل دائمًا.
# Messengers and alarm clocks from the maker's own site ask for this too.
t-792f165e03bc = تطلب ذلك أيضًا تطبيقات المراسلة والمنبّهات المأخوذة من موقع صانعها.
# Ask the owner whether they allowed this.
t-33d5010b491c = اسألوا صاحب الهاتف هل سمح بذلك.
# An app that is named like the system, and is not, can watch the owner
t-ea43cdb68213 = يمكن لتطبيق اسمه كاسم جزء من النظام، وليس جزءًا منه، أن يراقب صاحب الهاتف
# An app calls itself like a part of Android or of the maker of the phone, came from outside a store, and may read the screen, read notifications or administer the device. Genuine parts of the system come with the phone or from a store. Published spyware that was installed by hand has names such as com.google.android.service.
t-78dbd76fde12 = يسمّي تطبيقٌ نفسه كأنه جزء من Android أو من صانع الهاتف، وقد جاء من خارج المتاجر، ويمكنه قراءة الشاشة أو قراءة الإشعارات أو الإشراف على الجهاز. أجزاء النظام الأصلية تأتي مع الهاتف أو من متجر. ولبرامج تجسس نُشر عنها وثُبّتت يدويًا أسماء مثل com.google.android.service.
# A genuine program of Google or of the maker that was installed by hand, for example on a phone without a store.
t-43860d7f6a53 = برنامج أصلي من Google أو من صانع الهاتف ثُبّت يدويًا، مثلًا على هاتف ليس فيه متجر.
# An app from outside a store is the keyboard, or handles messages or calls
t-cbc16622d1c4 = تطبيق من خارج المتاجر هو لوحة المفاتيح، أو يتولى الرسائل أو المكالمات
# An app that was not installed by a store is the keyboard, the assistant, or the default app for text messages or calls: it sees what is typed or said through it.
t-30ed2903731c = تطبيق لم يثبّته متجر هو لوحة المفاتيح، أو المساعد، أو التطبيق الافتراضي للرسائل النصية أو المكالمات: فهو يرى ما يُكتب أو يُقال من خلاله.
# An app from outside a store had control within ten minutes of its installation
t-4dcbb16041ef = تطبيق من خارج المتاجر صارت له السيطرة خلال عشر دقائق من تثبيته
# An app that was not installed by a store had accessibility or the rights of an administrator, or asked for them, within ten minutes of its installation, and has them. So it goes when somebody sets an app up in one sitting, as those who watch a phone do. Few sources date such a grant.
t-c568b3d13c5d = تطبيق لم يثبّته متجر صارت له تسهيلات الاستخدام أو صلاحيات المشرف، أو طلبها، خلال عشر دقائق من تثبيته، وهي له الآن. هكذا يكون الأمر حين يُعِدّ شخص تطبيقًا دفعة واحدة، كما يفعل من يراقبون هاتفًا. وقليل من المصادر يذكر وقت منح ذلك.
# The guided set-up of an app for parental control, which the owner knows.
t-f22257568863 = الإعداد الموجَّه لتطبيق للرقابة الأبوية يعرفه صاحب الهاتف.
# The owner installed a password manager or an automation app by hand and switched it on at once.
t-150b37c92769 = ثبّت صاحب الهاتف بيده برنامجًا لحفظ كلمات المرور أو لتنفيذ المهام تلقائيًا وفعّله على الفور.
# A known app for privacy is the keyboard, or handles messages or calls
t-bb0a8b75388f = تطبيق معروف للخصوصية هو لوحة المفاتيح، أو يتولى الرسائل أو المكالمات
# An app with the name of a well-known free app is the keyboard, the assistant, or the default app for text messages or calls, and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-818797cf34ed = تطبيق يحمل اسم تطبيق حر معروف هو لوحة المفاتيح، أو المساعد، أو التطبيق الافتراضي للرسائل النصية أو المكالمات، ولم يثبّته متجر. يأخذ كثيرون هذه البرامج من موقع صانعها، ويستطيع أي شخص أن يعطي تطبيقًا هذا الاسم.
# Traces of an app that is not installed any more
t-69d1e99a85bf = آثار تطبيق لم يعد مثبّتًا
# An app was used or installed, and the list of what is installed does not have it: it was removed. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-447ced913b83 = استُعمل تطبيق أو ثُبّت، وليس في قائمة ما هو مثبّت: فقد أُزيل. ولم يعد ممكنًا النظر فيما فعله. يزيل الناس تطبيقات كل يوم، والمهم هل فعل شخص ذلك في الفترة المعنية.
# An app that looks for harmful apps was stopped within ten minutes of an installation from outside a store
t-6a25f895ac5d = أُوقف تطبيق يبحث عن التطبيقات الضارة ضمن عشر دقائق من تثبيت من خارج المتاجر
# An app that looks for harmful apps was stopped, and within ten minutes before or after an app was installed that no store brought. Who puts spyware on a phone stops what would warn its owner.
t-413ac1c193b2 = أُوقف تطبيق يبحث عن التطبيقات الضارة، وخلال عشر دقائق قبل ذلك أو بعده ثُبّت تطبيق لم يأتِ به متجر. ومن يضع برنامج تجسس على هاتف يوقف ما قد ينبّه صاحبه.
# An app for saving battery stops others.
t-6c3282a1dda3 = تطبيق لتوفير البطارية يوقف غيره.
# The owner stopped the check for an app that they wanted.
t-dda36b6769f8 = أوقف صاحب الهاتف الفحص ليثبّت تطبيقًا يريده.
# Ask the owner who had the device at that time.
t-f11ae413b041 = اسألوا صاحب الهاتف عند من كان الجهاز في ذلك الوقت.
# An app was installed from outside a store
t-b0ad2899f05d = ثُبّت تطبيق من خارج المتاجر
# A session that no store of apps ran brought an app to the device. It counts only together with other facts.
t-8746f6ef8d5c = جلبت جلسة لم يُجرها أي متجر للتطبيقات تطبيقًا إلى الجهاز. ولا يُحسب ذلك إلا مع أمور أخرى.
# The owner installed it by hand.
t-03ee6541625a = ثبّته صاحب الهاتف بيده.
# An app that looks for harmful apps was stopped
t-4208224d44b0 = أُوقف تطبيق يبحث عن التطبيقات الضارة
# A person or a program stopped an app that looks for harmful apps. By itself this is ordinary; it counts only together with other facts.
t-8b53d90b9498 = أوقف شخص أو برنامج تطبيقًا يبحث عن التطبيقات الضارة. وهذا معتاد في ذاته، ولا يُحسب إلا مع أمور أخرى.
# The owner stopped it in the settings.
t-8e6f2db4e8c6 = أوقفه صاحب الهاتف في الإعدادات.
# An app for the security of the device is disabled
t-9b654199fbac = عُطّل تطبيق لأمن الجهاز
# An app that brings security policies, watches for attacks or looks for harmful apps is disabled. Who wants to keep an access to a device open may do that.
t-1ee46aede13f = عُطّل تطبيق يجلب قواعد الأمن أو يراقب الهجمات أو يبحث عن التطبيقات الضارة. وقد يفعل ذلك من يريد أن يبقي منفذًا إلى جهاز مفتوحًا.
# The device lists a package that no user has any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-b0b8a14081fa = يذكر الجهاز حزمة لم تعد عند أي مستخدم. إزالة تطبيق من حاسوب عبر كابل يمكن أن تُبقي بياناته، وتفعل ذلك أيضًا أنظمة بعض الصانعين. ولم يعد ممكنًا النظر في التطبيق نفسه.
# A keyboard or a messenger for privacy that the owner installed by hand.
t-810dcfbd379c = لوحة مفاتيح أو تطبيق مراسلة يحفظ الخصوصية ثبّته صاحب الهاتف يدويًا.
# An app from outside a store is a device administrator
t-5e47359d3431 = تطبيق من خارج المتاجر هو مشرف الجهاز
# An app that was not installed by a store is an enabled device administrator or owns the device or a profile. It can lock or erase the phone and is hard to remove. Stalkerware asks for it for that reason.
t-ddca0be03b0f = تطبيق لم يثبّته متجر هو مشرف مفعّل للجهاز، أو مالك للجهاز أو لملف شخصي. يمكنه قفل الهاتف أو محوه، وتصعب إزالته. وتطلب برامج الملاحقة ذلك لهذا السبب.
# A work profile or the management of an employer.
t-f0ad42d48ce4 = ملف شخصي للعمل أو إدارة من جهة عمل.
# An app that locks the screen or finds a lost phone.
t-2762f5043277 = تطبيق يقفل الشاشة أو يعثر على هاتف مفقود.
# The agent of a forensic extraction tool is or was on the phone
t-1ba7e38c8e4e = يوجد أو كان يوجد على الهاتف برنامج تابع لأداة استخراج جنائي للبيانات
# Traces name the package com.client.appA. A widely used tool for forensic extraction places an agent of this name on a phone while it copies its content. It is no spyware; it says that somebody extracted data, or tried to, with the phone in hand.
t-e1ce93a2bc16 = تذكر آثارٌ الحزمة com.client.appA. تضع أداة واسعة الاستخدام للاستخراج الجنائي للبيانات برنامجًا بهذا الاسم على الهاتف وهي تنسخ محتواه. وهو ليس برنامج تجسس، لكنه يقول إن شخصًا كان الهاتف في يده استخرج بيانات أو حاول ذلك.
# The owner agreed to a forensic copy, for example by a lab that helps them.
t-6774974e5b16 = وافق صاحب الهاتف على نسخة جنائية، مثلًا لدى مختبر يساعده.
# Ask who had the phone in hand, and when.
t-2b774eec39fc = اسألوا في يد من كان الهاتف، ومتى.
# Keep the phone as it is, and show this finding to a helpline or a lawyer.
t-33311b275cdd = اتركوا الهاتف كما هو، واعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي أو على محامٍ.
# Change passwords from another device: what was on the phone may be known to others.
t-f98f5cef0c98 = غيّروا كلمات المرور من جهاز آخر: فما كان على الهاتف قد يكون معروفًا لغيركم.
# An app from outside a store cannot be opened and watches
t-1688a6511014 = تطبيق من خارج المتاجر لا يمكن فتحه وهو يراقب
# An app that was not installed by a store has nothing that opens it from the home screen, or that was switched off, and may read the screen, read notifications or administer the device.
t-6e2af039bdf9 = ليس لتطبيق لم يثبّته متجر ما يفتحه من الشاشة الرئيسية، أو عُطّل ما يفتحه، ويمكنه قراءة الشاشة أو قراءة الإشعارات أو الإشراف على الجهاز.
# Keyboards, plug-ins and helpers of other apps have nothing to open either.
t-9ceefe0d2988 = ليس للوحات المفاتيح والإضافات والبرامج المساعدة لتطبيقات أخرى ما يُفتح أيضًا.
# An app that was installed over adb can watch the owner
t-91b3c21c12a3 = يمكن لتطبيق ثُبّت عبر adb أن يراقب صاحب الهاتف
# An app was installed by the shell, which means over adb from a computer or from the phone itself, and may read the screen, read notifications or administer the device. Published spyware was installed so while phones were out of their owners' hands.
t-8bb5a39a4930 = ثُبّت تطبيق بواسطة واجهة الأوامر (shell)، أي عبر adb من حاسوب أو من الهاتف نفسه، ويمكنه قراءة الشاشة أو قراءة الإشعارات أو الإشراف على الجهاز. وقد ثُبّتت برامج تجسس نُشر عنها بهذه الطريقة حين لم تكن الهواتف في أيدي أصحابها.
# A developer tries an app of their own.
t-74f730c17dc3 = مطوّر يجرّب تطبيقًا له.
# An owner who installs apps from a computer.
t-0d8589ff145d = صاحب هاتف يثبّت تطبيقات من حاسوب.
# An automation app or password manager came from outside a store
t-b72683db0ff5 = جاء من خارج المتاجر تطبيق لتنفيذ المهام تلقائيًا أو برنامج لحفظ كلمات المرور
# An app with the name of a well-known password manager or automation app has an enabled accessibility service and was not installed by a store. Many people take these from the maker's own site; anybody can give an app this name.
t-0a10bf8b5c70 = لتطبيق يحمل اسم برنامج معروف لحفظ كلمات المرور أو لتنفيذ المهام تلقائيًا خدمة مفعّلة لتسهيل الاستخدام، ولم يثبّته متجر. يأخذ كثيرون هذه البرامج من موقع صانعها، ويستطيع أي شخص أن يعطي تطبيقًا هذا الاسم.
# The owner installed it from the maker's own site.
t-6c27dcb663c5 = ثبّته صاحب الهاتف من موقع صانعه.
# Ask the owner whether they installed this app themselves.
t-47d2326dfbee = اسألوا صاحب الهاتف هل ثبّت هذا التطبيق بنفسه.
# An app from outside a store has most sensitive permissions
t-50d8c52e2ca0 = لتطبيق من خارج المتاجر معظم الأذونات الحساسة
# An app that was not installed by a store was granted four or more kinds of sensitive permissions. Messengers and backup programs need as many; by itself this says little.
t-39ab86e316b9 = مُنح تطبيق لم يثبّته متجر أربعة أنواع أو أكثر من الأذونات الحساسة. تحتاج تطبيقات المراسلة وبرامج النسخ الاحتياطي إلى مثل هذا العدد، وهذا وحده لا يقول الكثير.
# Messengers, backup programs and file managers from the maker's own site.
t-d1092def7964 = تطبيقات مراسلة وبرامج نسخ احتياطي ومديرو ملفات من موقع صانعها.
# Ask the owner whether they know the app, and take back permissions that it does not need once a helper agrees.
t-566030c4b402 = اسألوا صاحب الهاتف هل يعرف التطبيق، واسحبوا الأذونات التي لا يحتاج إليها بعد أن يوافق خط المساعدة للأمن الرقمي.
# An app from outside a store has almost the name of a well-known one
t-d687476df307 = لتطبيق من خارج المتاجر اسم يكاد يطابق اسمًا معروفًا
# The name of an app differs by one letter from that of a well-known maker, and it came from outside a store. Published spyware has names such as com.linkedln and cm.google.
t-7131331bc2d8 = يختلف اسم تطبيق بحرف واحد عن اسم صانع معروف، وقد جاء من خارج المتاجر. ولبرامج تجسس نُشر عنها أسماء مثل com.linkedln وcm.google.
# A small maker whose name happens to be near.
t-d7b1d777a196 = صانع صغير صادف أن كان اسمه قريبًا.
# An app from outside a store is named like a part of the system
t-f626fc4da03d = تطبيق من خارج المتاجر اسمه كاسم جزء من النظام
# An app calls itself like a part of Android or of the maker of the phone, is not part of the system, and came from outside a store. Spyware hides among the many names of the system. So do genuine programs that were installed by hand.
t-df71f96ff5ec = يسمّي تطبيقٌ نفسه كأنه جزء من Android أو من صانع الهاتف، وليس جزءًا من النظام، وقد جاء من خارج المتاجر. تختبئ برامج التجسس بين أسماء النظام الكثيرة. وتحمل مثل هذه الأسماء أيضًا برامج أصلية ثُبّتت يدويًا.
# A genuine program of Google or of the maker that was installed by hand.
t-5a1baba3cf4a = برنامج أصلي من Google أو من صانع الهاتف ثُبّت يدويًا.
# Parts of another Android, such as GrapheneOS or LineageOS.
t-991ff5feedbf = أجزاء من نظام Android آخر، مثل GrapheneOS أو LineageOS.
# An app from outside a store reads notifications
t-0a316728c8a3 = تطبيق من خارج المتاجر يقرأ الإشعارات
# An app that was not installed by a store may read all notifications, and with them messages of other apps and codes for signing in.
t-38e736fec2ce = يمكن لتطبيق لم يثبّته متجر أن يقرأ كل الإشعارات، ومعها رسائل التطبيقات الأخرى ورموز تسجيل الدخول.
# A companion of a watch or a computer, or a launcher, that the owner installed by hand.
t-e298ff631bdd = تطبيق مرافق لساعة أو لحاسوب، أو تطبيق للشاشة الرئيسية، ثبّته صاحب الهاتف يدويًا.
# An app from outside a store reads the screen and can draw over it
t-6a0601f454ee = تطبيق من خارج المتاجر يقرأ الشاشة ويمكنه الرسم فوقها
# An app that was not installed by a store may read and control the screen and draw over other apps. With both, an app can show a false screen and press buttons below it, as published spyware does.
t-ceec15196bcf = يمكن لتطبيق لم يثبّته متجر أن يقرأ الشاشة ويتحكم فيها، وأن يرسم فوق التطبيقات الأخرى. وبالأمرين معًا يمكن لتطبيق أن يعرض شاشة مزيفة ويضغط أزرارًا تحتها، كما تفعل برامج تجسس نُشر عنها.
# An automation or assistance app that the owner installed from the maker's own site.
t-913aa2f49a13 = تطبيق لتنفيذ المهام تلقائيًا أو للمساعدة ثبّته صاحب الهاتف من موقع صانعه.
# The lock on sensitive settings was lifted for an app from outside a store
t-e8dea1b6ca27 = رُفع القفل عن الإعدادات الحساسة لتطبيق من خارج المتاجر
# Android keeps apps from outside a store from being given accessibility and access to notifications, until somebody lifts that lock in the settings of the app. Somebody did so for this app.
t-2fd402ea5582 = يمنع Android إعطاء التطبيقات القادمة من خارج المتاجر تسهيل الاستخدام والوصول إلى الإشعارات، إلى أن يرفع شخص هذا القفل في إعدادات التطبيق. وقد فعل شخص ذلك لهذا التطبيق.
# The owner did it for an app that they wanted.
t-dfaf0421d199 = فعل صاحب الهاتف ذلك لتطبيق أراده.
# Ask the owner whether they lifted this lock, and for what.
t-6195a0e52eb4 = اسألوا صاحب الهاتف هل رفع هذا القفل، ولأي غرض.
# An app from outside a store records or shows the screen
t-38d85b3eb8b4 = تطبيق من خارج المتاجر يسجّل الشاشة أو يعرضها
# While the phone was examined, an app that was not installed by a store recorded the screen or showed it elsewhere.
t-55e670da5c5f = أثناء فحص الهاتف، كان تطبيق لم يثبّته متجر يسجّل الشاشة أو يعرضها في مكان آخر.
# The owner shared the screen, for example with the person who helped.
t-e2c818fb0add = شارك صاحب الهاتف الشاشة، مثلًا مع الشخص الذي ساعده.
# An app came from outside a store
t-9e5650a50522 = جاء تطبيق من خارج المتاجر
# An app that is not part of the system was not installed by a known store of apps. By itself this is ordinary; it tells which apps to look at.
t-fbd47e92a28e = تطبيق ليس جزءًا من النظام لم يثبّته متجر تطبيقات معروف. هذا وحده أمر عادي، ويدلّ على التطبيقات التي ينبغي النظر فيها.
# Many people take apps from the maker's own site.
t-521bd509c3b0 = يأخذ كثيرون التطبيقات من موقع صانعها.
# Ask the owner whether they know the app.
t-2de3e7824fee = اسألوا صاحب الهاتف هل يعرف التطبيق.
# A store is named as installer, but the shell installed the app
t-29aa0d9afeb6 = يُذكر متجر على أنه المثبِّت، لكن واجهة الأوامر (shell) هي التي ثبّتت التطبيق
# The list of packages names a store as the installer, while the program that asked for the installation is the shell, which means adb: a computer, or a program on the phone itself. Whoever installs over adb can give any installer. It hides an app among those of the store.
t-2706955d2d36 = تذكر قائمة الحزم متجرًا على أنه المثبِّت، بينما البرنامج الذي طلب التثبيت هو واجهة الأوامر (shell)، أي adb: حاسوب أو برنامج على الهاتف نفسه. ومن يثبّت عبر adb يستطيع أن يذكر أي مثبِّت. وهذا يخفي التطبيق بين تطبيقات المتجر.
# The owner or a developer installed or changed the app over adb, and named the store so that updates go on.
t-75d19a2e4c75 = ثبّت صاحب الهاتف أو مطوّر التطبيق أو غيّره عبر adb، وذكر المتجر حتى تستمر التحديثات.
# An app from outside a store can watch the owner in several ways at once
t-e0735e354730 = يمكن لتطبيق من خارج المتاجر أن يراقب صاحب الهاتف بعدة طرق معًا
# An app that was not installed by a store reads the screen through an accessibility service and, besides, is a device administrator or reads all notifications. Together this is how stalkerware and spyware that is installed by hand work: published samples of several families have it.
t-116086953ba0 = يقرأ تطبيق لم يثبّته متجر الشاشة عبر خدمة لتسهيل الاستخدام، وهو فوق ذلك مشرف الجهاز أو يقرأ كل الإشعارات. هكذا تعمل برامج الملاحقة وبرامج التجسس التي تُثبَّت يدويًا: وتوجد هذه الصفات معًا في عيّنات منشورة من عدة عائلات.
# An app for people with disabilities that needs both.
t-f9f9031700f2 = تطبيق للأشخاص ذوي الإعاقة يحتاج إلى الأمرين.
# An older version of an app took the place of a newer one
t-723200aea959 = حلّ إصدار أقدم من تطبيق محل إصدار أحدث
# Statistics of the last days show an app with a lower number of its version than before, without a removal in between. Older versions have holes that are publicly known, and some can be read out more easily.
t-282e4b43278a = تُظهر إحصاءات الأيام الأخيرة تطبيقًا رقم إصداره أصغر من السابق، من دون إزالة بين الإصدارين. في الإصدارات الأقدم ثغرات معروفة للعموم، ويمكن قراءة بيانات بعضها بسهولة أكبر.
# The updates of an app that came with the device were removed, or it was disabled.
t-0861dcd18b1e = أُزيلت تحديثات تطبيق جاء مع الجهاز، أو عُطّل التطبيق.
# The maker took an update back.
t-c8809fe79b2f = سحب الصانع تحديثًا.
# The owner installed an older version on purpose.
t-55d4cd87e329 = ثبّت صاحب الهاتف إصدارًا أقدم عن قصد.
# Ask the owner whether they know of it, and who had the device on that day.
t-1575957d976f = اسألوا صاحب الهاتف هل يعرف بذلك، ومع من كان الجهاز في ذلك اليوم.
# If nobody knows of it, ask a digital-security helpline, from another device.
t-ea5b89f9d4a9 = إذا لم يعرف أحد عن ذلك شيئًا، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر.
# An app was removed in the last days
t-651bf2df0c6b = أُزيل تطبيق في الأيام الأخيرة
# Statistics of the last days count the removal of an app, and no later change brought it back. What it did cannot be looked at any more. People remove apps every day; what matters is whether somebody did it in the time in question.
t-cb7dfa95b39d = تحسب إحصاءات الأيام الأخيرة إزالة تطبيق، ولم يُعِده أي تغيير بعد ذلك. ولم يعد ممكنًا النظر فيما فعله. يزيل الناس تطبيقات كل يوم، والمهم هل فعل شخص ذلك في الفترة المعنية.
# The owner removed it.
t-89544064d7c5 = أزاله صاحب الهاتف.
# An app that was only used once was removed by the system.
t-c9d516a5ed77 = أزال النظام تطبيقًا استُخدم مرة واحدة فقط.
# Ask the owner whether they know the app, and whether they removed it on that day.
t-51d6cff5e674 = اسألوا صاحب الهاتف هل يعرف التطبيق، وهل أزاله في ذلك اليوم.
# A page without encryption led elsewhere in a browser, in less than a second
t-deb655c433f9 = قادت صفحة غير مشفّرة في متصفح إلى مكان آخر في أقل من ثانية
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Chrome gives both pages of a redirect by a server the same instant, so how fast it was is not known.
t-fb9e4cca5fce = قادت صفحة فُتحت من دون تشفير (http) إلى موقع آخر فورًا. من يستطيع تغيير حركة البيانات في طريقها يستطيع أن يفعل ذلك ليقود هاتفًا إلى صفحة تهاجمه. وتفعل مواقع عادية كثيرة جدًا الشيء نفسه لأسباب عادية. يعطي Chrome صفحتَي إعادة التوجيه من الخادم اللحظة نفسها، فلا يُعرف كم كانت سريعة.
# Link shorteners, advertising and newsletters lead through other sites all the time.
t-46eeeefc9200 = تقود خدمات اختصار الروابط والإعلانات والنشرات البريدية عبر مواقع أخرى طوال الوقت.
# A site has moved to another name, or a mistyped name belongs to the same owner.
t-52648695b52d = انتقل موقع إلى اسم آخر، أو كُتب اسم خطأً وهو لصاحب الموقع نفسه.
# The log-in page of a hotel, a train or a café catches the first page that is opened.
t-df8788757b76 = تعترض صفحة تسجيل الدخول في فندق أو قطار أو مقهى أول صفحة تُفتح.
# Look at both addresses in the record, without opening them. A second address that nobody recognises, with a random name or an unusual port, is worth an expert's look.
t-7b0981260ef8 = انظروا إلى العنوانين في السجل من دون فتحهما. إذا كان العنوان الثاني لا يعرفه أحد، وله اسم عشوائي أو منفذ غير معتاد، فهو يستحق أن يفحصه خبير.
# Compare the time with other findings; alone this says little.
t-749264bf299a = قارنوا الوقت بنتائج أخرى. هذا وحده لا يقول الكثير.
# An app connected to the debugging port of the phone it runs on
t-c45b899bca1c = اتصل تطبيق بمنفذ تصحيح الأخطاء على الهاتف الذي يعمل عليه
# An app opened a connection to the port of adb on the phone itself. An app that can use adb may do what a computer at the cable may do: read more data, grant itself permissions and put other apps on the phone.
t-2bcc0d140dde = فتح تطبيق اتصالًا بمنفذ adb على الهاتف نفسه. والتطبيق الذي يستطيع استخدام adb يمكنه أن يفعل ما يفعله حاسوب موصول بالكابل: قراءة بيانات أكثر، ومنح نفسه أذونات، ووضع تطبيقات أخرى على الهاتف.
# Apps that need adb and that the owner set up for it, such as Shizuku or LADB.
t-196dddbae664 = تطبيقات تحتاج إلى adb وأعدّها صاحب الهاتف لذلك، مثل Shizuku أو LADB.
# Ask whether the owner set up this app to use adb.
t-98a6685889bc = اسألوا هل أعدّ صاحب الهاتف هذا التطبيق لاستخدام adb.
# Ask a digital-security helpline for help, from another device, and show them this finding.
t-cd0a377520e6 = اطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، واعرضوا عليه هذه النتيجة.
# The same library for pictures, films or fonts crashed repeatedly within an hour
t-76d77368872f = تعطّلت المكتبة نفسها للصور أو الأفلام أو الخطوط مرارًا خلال ساعة
# Two or more programs ended within an hour by a fault in the same library, which reads what strangers send. An attack that fails may look like that. A broken picture that an app tries to show again does it, too.
t-5b978ccc3147 = توقّف برنامجان أو أكثر خلال ساعة بسبب خلل في المكتبة نفسها، وهي تقرأ ما يرسله غرباء. قد يبدو الهجوم الفاشل هكذا. وتفعل ذلك أيضًا صورة تالفة يحاول تطبيق عرضها مرة بعد مرة.
# A broken picture or film that an app tries to read again and again.
t-2aa51360b281 = صورة تالفة أو فيلم تالف يحاول تطبيق قراءته مرة بعد مرة.
# An update of the app or of the system with a fault.
t-b6a5be98013c = تحديث للتطبيق أو للنظام فيه خلل.
# Look at the messages, calls and pictures that arrived in the minutes before, and keep them.
t-83832a3be328 = انظروا إلى الرسائل والمكالمات والصور التي وصلت في الدقائق السابقة، واحتفظوا بها.
# Do not restart, update or erase the phone before a full copy of it exists.
t-1a7993f20373 = لا تعيدوا تشغيل الهاتف ولا تحدّثوه ولا تمحوه قبل وجود نسخة كاملة منه.
# If the person fears an attack, show this finding to a digital-security helpline, from another device.
t-065dc4a650a8 = إذا كان الشخص يخشى هجومًا، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# A fault of the kernel within two minutes after a USB peripheral was attached
t-c73c4804da7b = خلل في نواة النظام خلال دقيقتين من وصل ملحق USB
# A USB peripheral was attached, and within two minutes the kernel noted a fault of its own. Tools that break into phones reach faults of the kernel through peripherals that they pretend to be. A peripheral with a bad driver does it, too.
t-15a9499c58a6 = وُصل ملحق USB، وخلال دقيقتين سجّلت نواة النظام خللًا فيها. تصل الأدوات التي تقتحم الهواتف إلى مواضع الخلل في نواة النظام عبر ملحقات تتظاهر بأنها هي. ويفعل ذلك أيضًا ملحق له برنامج تشغيل رديء.
# A peripheral whose driver has a fault.
t-067af65200e7 = ملحق في برنامج تشغيله خلل.
# Ask what was attached at that time, and in whose hands the phone was.
t-c8f0758fa7f3 = اسألوا ما الذي وُصل في ذلك الوقت، وفي يد من كان الهاتف.
# A file was put on the phone over adb, then an app appeared within ten minutes
t-87f5ef2497f6 = وُضع ملف على الهاتف عبر adb، ثم ظهر تطبيق خلال عشر دقائق
# A file was copied over adb into the folder for tools, and within ten minutes an app was added. So apps are put on a phone by somebody who holds it, without a store.
t-1f4b2f6f4b54 = نُسخ ملف عبر adb إلى مجلد الأدوات، وخلال عشر دقائق أُضيف تطبيق. هكذا يضع من يمسك بالهاتف تطبيقات عليه من دون متجر.
# The owner develops apps, or put an app on the phone from a computer.
t-c57f8fc612c8 = يطوّر صاحب الهاتف تطبيقات، أو وضع تطبيقًا على الهاتف من حاسوب.
# A store added an app by chance at this time.
t-6ba254d57a3f = أضاف متجر تطبيقًا في هذا الوقت مصادفة.
# Ask whether the owner or someone they trust put this app on the phone from a computer.
t-4b5e622fa2ba = اسألوا هل وضع صاحب الهاتف، أو شخص يثق به، هذا التطبيق على الهاتف من حاسوب.
# A program crashed twice within a day in libraries for pictures, fonts, sound or video
t-e6548935ba6b = تعطّل برنامج مرتين خلال يوم في مكتبات الصور أو الخطوط أو الصوت أو الفيديو
# The same program crashed two or more times within a day in code that takes apart data of strangers. Attacks that need several attempts look like this, and so does one broken file that the program tries to show again and again.
t-459b82d05c98 = تعطّل البرنامج نفسه مرتين أو أكثر خلال يوم في شيفرة تفكّك بيانات من غرباء. تبدو هكذا الهجمات التي تحتاج إلى عدة محاولات، ويبدو هكذا أيضًا ملف تالف واحد يحاول البرنامج عرضه مرة بعد مرة.
# One broken picture or video that is opened again and again.
t-783cc5ba34a4 = صورة تالفة واحدة أو فيديو تالف واحد يُفتح مرة بعد مرة.
# A fault of a new version of the system.
t-a1b8db096194 = خلل في إصدار جديد من النظام.
# Look at the pictures, messages and links that arrived in the minutes before.
t-61858d4e7ca5 = انظروا إلى الصور والرسائل والروابط التي وصلت في الدقائق السابقة.
# An app was added and acted as an administrator within an hour
t-c0880b05a3f2 = أُضيف تطبيق وتصرّف كمشرف خلال ساعة
# An app was added to the phone, and within an hour it set rules with the rights of a device administrator. Such an app can hinder its removal.
t-702c324c91b7 = أُضيف تطبيق إلى الهاتف، وخلال ساعة وضع قواعد بصلاحيات مشرف الجهاز. يمكن لمثل هذا التطبيق أن يعيق إزالته.
# A work profile or the management of a company was set up.
t-ecc244eba28e = أُعدّ ملف شخصي للعمل أو إدارة من شركة.
# Parental control that the owner knows.
t-cd2ee4d24819 = رقابة أبوية يعرف بها صاحب الهاتف.
# Ask whether the owner set up this app, and when.
t-84352ea611b0 = اسألوا هل أعدّ صاحب الهاتف هذا التطبيق، ومتى.
# Three different USB peripherals came within a minute
t-6a352a7a60a7 = وُصلت ثلاثة ملحقات USB مختلفة خلال دقيقة
# Three or more different peripherals were attached to the phone within a minute. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-ee5b4b29274e = وُصلت بالهاتف ثلاثة ملحقات مختلفة أو أكثر خلال دقيقة. تتظاهر الأدوات التي تقتحم الهواتف بأنها عدة ملحقات، واحدًا بعد الآخر. وتفعل الشيء نفسه قاعدة توصيل أو موزّع USB مع ما وُصل به.
# A dock, a monitor or a hub was attached to the phone, with what is in it.
t-4bb883edc70d = وُصلت بالهاتف قاعدة توصيل أو شاشة أو موزّع USB، مع ما فيها.
# Ask whether a dock or a monitor was attached at that time, and in whose hands the phone was.
t-7b55d8934739 = اسألوا هل وُصلت قاعدة توصيل أو شاشة في ذلك الوقت، وفي يد من كان الهاتف.
# Two USB peripherals as in a known attack within ten minutes
t-693e5fae7d86 = ملحقا USB كما في هجوم معروف خلال عشر دقائق
# Two different ones of three old peripherals came to the phone within ten minutes. A tool that broke into the locked phone of an activist pretended to be them, one after the other. Together they have hardly an ordinary explanation.
t-ec5ee481052a = وُصل بالهاتف خلال عشر دقائق ملحقان مختلفان من بين ثلاثة ملحقات قديمة. وقد تظاهرت أداة اقتحمت هاتفًا مقفلًا لناشط بأنها هذه الملحقات، واحدًا بعد الآخر. ويكاد لا يوجد تفسير عادي لاجتماعهما.
# Somebody tries out the faults of the kernel on a phone of their own.
t-6005e8c11221 = شخص يجرّب مواضع الخلل في نواة النظام على هاتف يملكه.
# Ask whether the phone was in the hands of somebody else at that time.
t-10bf85ab4e1e = اسألوا هل كان الهاتف في يد شخص آخر في ذلك الوقت.
# Show this finding to a digital-security helpline, from another device. Data may have been copied from the phone, and something left on it.
t-f99ec39c0318 = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر. فقد تكون بيانات نُسخت من الهاتف، وقد يكون شيء تُرك عليه.
# Five attempts to unlock failed within ten minutes
t-88597933b786 = فشلت خمس محاولات لفتح القفل خلال عشر دقائق
# Somebody tried to unlock the phone at least five times within ten minutes and failed. It matters when the phone was not in the hands of its owner.
t-edb94fa55c19 = حاول شخص فتح قفل الهاتف خمس مرات على الأقل خلال عشر دقائق وفشل. ويكون هذا مهمًا إذا لم يكن الهاتف في يد صاحبه.
# A child, a pocket, or an owner who mistyped a new code.
t-4c26bc5be448 = طفل، أو جيب، أو صاحب هاتف أخطأ في كتابة رمز جديد.
# Ask where the phone was and who held it at this time.
t-c7e057e41fbb = اسألوا أين كان الهاتف ومن كان يمسك به في هذا الوقت.
# An app is a device administrator
t-1a60f290dce7 = هناك تطبيق هو مشرف الجهاز
# The app may do some of these: lock the phone, erase it, forbid the camera, watch wrong codes. It cannot be taken away before that is switched off, which spyware uses to stay.
t-460f4f0aca0e = يمكن للتطبيق أن يفعل بعض هذه الأمور: قفل الهاتف، ومحوه، ومنع الكاميرا، ومراقبة رموز الدخول الخاطئة. ولا يمكن إزالته قبل إيقاف ذلك، وتستغل برامج التجسس هذا لتبقى.
# A mail app for work, a tool that locks the screen, or one that finds a lost phone.
t-62fba5b9deda = تطبيق بريد للعمل، أو أداة تقفل الشاشة، أو أداة تعثر على هاتف مفقود.
# Ask the owner whether they know this app and made it an administrator. If not, do not change it before a copy exists, and ask a digital-security helpline, from another device.
t-bb4f2a6efa04 = اسألوا صاحب الهاتف هل يعرف هذا التطبيق وهل جعله مشرفًا. إن لم يكن كذلك، فلا تغيّروه قبل وجود نسخة، واطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر.
# An app manages a user or a profile
t-e2d4d944176b = هناك تطبيق يدير مستخدمًا أو ملفًا شخصيًا
# The app owns a user or a profile of the phone, and rules what is in it.
t-e0667c78743c = يملك التطبيق مستخدمًا أو ملفًا شخصيًا على الهاتف، ويتحكم فيما يوجد فيه.
# A profile for work, by an employer or with a tool of the owner such as Shelter or Island.
t-000e89edad80 = ملف شخصي للعمل، من جهة عمل أو بأداة لصاحب الهاتف مثل Shelter أو Island.
# Ask the owner whether they know of the profile.
t-7c75e2abae47 = اسألوا صاحب الهاتف هل يعرف بهذا الملف الشخصي.
# An app manages the whole device
t-5b9d74acb078 = هناك تطبيق يدير الجهاز كله
# The app is the owner of the device in the words of Android: it can add apps, read what the phone does, and erase it. It takes setting the phone up anew, or a computer, to make an app this.
t-a7448db899b8 = التطبيق هو مالك الجهاز بتعبير Android: يمكنه إضافة تطبيقات، وقراءة ما يفعله الهاتف، ومحوه. ولا يصبح تطبيق كذلك إلا بإعداد الهاتف من جديد أو بواسطة حاسوب.
# An employer or school gave the phone.
t-32e403332bac = أعطت الهاتفَ جهةُ عمل أو مدرسة.
# The owner uses a tool that needs it, such as one that freezes apps.
t-d6b2a265984c = يستخدم صاحب الهاتف أداة تحتاج إلى ذلك، مثل أداة تجمّد التطبيقات.
# Ask the owner who gave them the phone and whether it is managed. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-dee73ae3cc1e = اسألوا صاحب الهاتف من أعطاه الهاتف وهل تديره جهة ما. وإذا لم يعرف أحد، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# A library is loaded into every program of the shell
t-2632119c2e47 = تُحمَّل مكتبة في كل برامج واجهة الأوامر (shell)
# The shell that collected the data tells every program to load a library first. What these programs told may be what that library wanted them to tell.
t-53f6e326bdec = تطلب واجهة الأوامر (shell) التي جمعت البيانات من كل برنامج أن يحمّل مكتبة أولًا. وقد يكون ما قالته هذه البرامج هو ما أرادت تلك المكتبة أن تقوله.
# A terminal app on the phone made the collection: some load a library of their own.
t-b20b93dcc3a8 = جمع البيانات تطبيقُ طرفية (terminal) على الهاتف: فبعض هذه التطبيقات يحمّل مكتبة خاصة به.
# A file lies where old spyware kept a program
t-4cd7c8f67f85 = يوجد ملف حيث كانت برامج تجسس قديمة تحفظ برنامجًا
# Spyware of 2017 (Chrysaor) kept its program for root rights at /system/csk. Nothing else is known to use this path.
t-41449c1e635c = كان برنامج تجسس من عام 2017 (Chrysaor) يحفظ برنامجه لصلاحيات الجذر (root) في /system/csk. ولا يُعرف شيء آخر يستخدم هذا المسار.
# None is known.
t-8c26712265d0 = لا يُعرف أي سبب عادي.
# Keep the phone as it is; do not restart, update or erase it before a full copy exists.
t-8065d6f8024e = اتركوا الهاتف كما هو، ولا تعيدوا تشغيله ولا تحدّثوه ولا تمحوه قبل وجود نسخة كاملة منه.
# Files of a tool for forensic extraction lie on the phone
t-bcc980a67090 = توجد على الهاتف ملفات لأداة استخراج جنائي للبيانات
# A path names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-aa536c895960 = يذكر أحد المسارات com.client.appA. وقد وجد باحثون هذا الاسم على هواتف أُخذت منها بيانات بأداة للاستخراج الجنائي للبيانات، تستخدمها السلطات وغيرها. وهو ليس برنامج تجسس، لكن الهاتف كان في يد شخص ما.
# The phone was examined at the owner's wish.
t-f79fe0a717c8 = فُحص الهاتف برغبة من صاحبه.
# Ask when the phone was out of the owner's hands: at a border, in custody, or in a workshop.
t-717048f791e0 = اسألوا متى لم يكن الهاتف في يد صاحبه: عند حدود، أو أثناء احتجاز، أو في ورشة إصلاح.
# Files lie in a folder that spyware has used
t-62f48c555e6a = توجد ملفات في مجلد استخدمته برامج تجسس
# A file or folder lies at /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-e29f164b54cd = يوجد ملف أو مجلد في /data/local/tmp/wd. وقد وجد باحثون في هذا المجلد برامج تابعة لبرنامج تجسس معروف. والاسم قصير، وقد يستخدمه آخرون أيضًا.
# Somebody chose the same name for a folder.
t-4c849a6cc2e5 = اختار شخص الاسم نفسه لمجلد.
# Files lie where a published attack on phones of Samsung puts them
t-a37cb41792b5 = توجد ملفات حيث يضعها هجوم نُشر عنه على هواتف Samsung
# Researchers found that an attack by prepared pictures unpacks files of these names into the folder of a service of Samsung. The service itself has no such files.
t-8b37ddb4e439 = وجد باحثون أن هجومًا بصور معدّة خصيصًا يفكّ ملفات بهذه الأسماء في مجلد خدمة من Samsung. وليس لدى الخدمة نفسها مثل هذه الملفات.
# A file lies in the folder for temporary files of the shell
t-adf56e051847 = يوجد ملف في مجلد الملفات المؤقتة لواجهة الأوامر (shell)
# A file lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there, but a computer that was ever connected for development leaves files.
t-af029691871c = يوجد ملف في المجلد الذي يستطيع الكتابة فيه حاسوب عبر adb وأدوات لها مثل صلاحياته. لا تستطيع التطبيقات العادية وضع شيء هناك، لكن أي حاسوب وُصل يومًا للتطوير يترك ملفات.
# A tool of developers, or one that the owner started over a cable.
t-b67b61869243 = أداة للمطورين، أو أداة شغّلها صاحب الهاتف عبر كابل.
# Ask whether somebody develops or tests apps on this phone, or connected it to a computer for that.
t-b760935c087b = اسألوا هل يطوّر شخص تطبيقات أو يختبرها على هذا الهاتف، أو هل أوصله بحاسوب لهذا الغرض.
# A program lies in the folder for temporary files of the shell
t-5b5470c26873 = يوجد برنامج في مجلد الملفات المؤقتة لواجهة الأوامر (shell)
# A file that can be run, a library or an app lies in the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-a8b946760c2b = يوجد ملف يمكن تشغيله، أو مكتبة، أو تطبيق في المجلد الذي يستطيع الكتابة فيه حاسوب عبر adb وأدوات لها مثل صلاحياته. لا تستطيع التطبيقات العادية وضع شيء هناك. وقد وُضعت هناك برامج تجسس وأدوات تفحص الهواتف، ووُضعت أيضًا أدوات للمطورين.
# A tool that the owner started over a cable, such as one that mirrors the screen or manages apps.
t-8276759423fb = أداة شغّلها صاحب الهاتف عبر كابل، مثل أداة تعرض الشاشة على حاسوب أو تدير التطبيقات.
# Tools of developers, or an app that was installed from a computer.
t-ebf43033ed6c = أدوات للمطورين، أو تطبيق ثُبّت من حاسوب.
# Compare the time with the acquisition: its own tools may have left something.
t-709fe04fc148 = قارنوا الوقت بوقت جمع البيانات: فقد تكون أدواته هي التي تركت شيئًا.
# If nobody knows the file, do not open it, and show this finding to a digital-security helpline, from another device.
t-52feafab99cd = إذا لم يعرف أحد الملف، فلا تفتحوه، واعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# A program runs with the rights of root, whoever starts it
t-325a0d866ad8 = يعمل برنامج بصلاحيات الجذر (root)، أيًا كان من يشغّله
# A file that belongs to root is marked so that it runs with the rights of root. Android for the public has none of these: it is how simple tools for root rights work.
t-60932ce96a3b = ملف يملكه الجذر (root) عليه علامة تجعله يعمل بصلاحيات الجذر. وليس في Android المخصص للعموم أي ملف كهذا: فهكذا تعمل الأدوات البسيطة لصلاحيات الجذر.
# A build for developers has `su` so marked.
t-857cbf275dac = في نسخة من النظام مخصصة للمطورين يحمل `su` هذه العلامة.
# The owner wanted root rights.
t-47d60319fce4 = أراد صاحب الهاتف صلاحيات الجذر (root).
# Ask whether the owner wanted root rights on this phone. If not, show this finding to a digital-security helpline, from another device.
t-fa9395c7d200 = اسألوا هل أراد صاحب الهاتف صلاحيات الجذر (root) على هذا الهاتف. إن لم يكن كذلك، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# Files of a tool for root rights lie on the phone
t-a1df10cdaedd = توجد على الهاتف ملفات أداة لصلاحيات الجذر (root)
# A file lies where tools for root rights keep theirs. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-e9640c3d0d70 = يوجد ملف حيث تحفظ أدوات صلاحيات الجذر (root) ملفاتها. وبصلاحيات الجذر يمكن تجاوز كل حماية في Android، سواء فعل ذلك صاحب الهاتف أو شخص آخر.
# A build for developers.
t-4ed13a8a8014 = نسخة من النظام مخصصة للمطورين.
# A tool for developers lies on the phone
t-eb3bc308542f = توجد على الهاتف أداة للمطورين
# Files of a known tool lie in the folder for temporary files of the shell: Android Studio, a debugger, a mirror of the screen (scrcpy) or a helper for apps (Shizuku). A computer put them there while the phone was unlocked, or an app with such rights. A program may take one of these names to go unnoticed.
t-b15c3d86bf9b = توجد في مجلد الملفات المؤقتة لواجهة الأوامر (shell) ملفات أداة معروفة: Android Studio، أو أداة لتصحيح الأخطاء، أو أداة تعرض الشاشة على حاسوب (scrcpy)، أو برنامج مساعد للتطبيقات (Shizuku). وضعها هناك حاسوب والهاتف غير مقفل، أو تطبيق له مثل هذه الصلاحيات. وقد يأخذ برنامج أحد هذه الأسماء حتى لا يُلاحَظ.
# The owner develops apps, mirrors the screen or uses Shizuku.
t-33ba78163c0a = يطوّر صاحب الهاتف تطبيقات، أو يعرض الشاشة على حاسوب، أو يستخدم Shizuku.
# Ask whether the owner knows of this tool; somebody who mirrors the screen sees all of it.
t-0e4ffe01587f = اسألوا هل يعرف صاحب الهاتف هذه الأداة. فمن يعرض الشاشة على حاسوب يراها كلها.
# A program from among data starts with the phone
t-0dd19bc936b2 = يبدأ مع الهاتف برنامج موجود بين البيانات
# A script of the system starts a program from a folder for data whenever the phone starts. No script of a maker does so: whoever has root rights put it there.
t-94d2a01e4dec = يشغّل نص أوامر (script) في النظام برنامجًا من مجلد للبيانات كلما بدأ الهاتف. ولا يفعل ذلك أي نص أوامر من صانع: فقد وضعه هناك من له صلاحيات الجذر (root).
# A tool for root rights, by the wish of the owner.
t-b99c6c919e16 = أداة لصلاحيات الجذر (root)، برغبة من صاحب الهاتف.
# An app was installed without the check for harmful apps
t-85b556768027 = ثُبّت تطبيق من دون الفحص الذي يكشف التطبيقات الضارة
# Whoever installed the app asked the system to leave out the check for harmful apps that Android does at every installation.
t-143910a1ef3e = طلب من ثبّت التطبيق من النظام أن يترك فحص التطبيقات الضارة الذي يجريه Android عند كل تثبيت.
# The owner develops apps; tools for developers can ask for it.
t-686bcbc62d91 = يطوّر صاحب الهاتف تطبيقات: فأدوات المطورين يمكنها أن تطلب ذلك.
# A store that belongs to the system does so.
t-fa2a2bf7106e = يفعل ذلك متجر هو جزء من النظام.
# Ask the owner whether they know the app and who installed it at that time.
t-c960b2c71e32 = اسألوا صاحب الهاتف هل يعرف التطبيق، ومن ثبّته في ذلك الوقت.
# An app was installed from a computer
t-e556cecbe5c9 = ثُبّت تطبيق من حاسوب
# The system noted that an app was installed over adb, the connection for developers. Somebody had the unlocked device and a computer, or a program on the device that uses the same way. An app that comes so was looked at by no store.
t-6dbcb3cc413c = سجّل النظام أن تطبيقًا ثُبّت عبر adb، وهو الاتصال المخصص للمطورين. فقد كان لدى شخص الجهاز غير مقفل ومعه حاسوب، أو كان على الجهاز برنامج يستخدم الطريق نفسه. والتطبيق الذي يأتي هكذا لم ينظر فيه أي متجر.
# The owner develops apps or installed it from a computer.
t-d7ce33334fe5 = يطوّر صاحب الهاتف تطبيقات، أو ثبّته من حاسوب.
# Who collects evidence from the device installed a tool and removed it afterwards; compare the time.
t-89765064d867 = ثبّت من يجمع الأدلة من الجهاز أداة ثم أزالها: قارنوا الوقت.
# A program such as Shizuku installs apps that way.
t-d81d7614f1c6 = برنامج مثل Shizuku يثبّت تطبيقات بهذه الطريقة.
# Ask the owner who had the device and a computer at that time.
t-561e9bf98c0c = اسألوا صاحب الهاتف عند من كان الجهاز ومعه حاسوب في ذلك الوقت.
# If nobody knows of it, leave the app in place until a full copy exists, and ask a digital-security helpline, from another device.
t-b7581dff8eb8 = إذا لم يعرف أحد عنه شيئًا، فاتركوا التطبيق في مكانه حتى توجد نسخة كاملة، واطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر.
# A fault of the kernel
t-f0c874da978b = خلل في نواة النظام
# The kernel noted a fault of its own. That happens on ordinary phones, and is told only when a USB peripheral was attached shortly before.
t-fb9558184999 = سجّلت نواة النظام خللًا فيها. يحدث ذلك على هواتف عادية، ولا يُذكر إلا إذا وُصل ملحق USB قبله بقليل.
# Faulty drivers and worn storage cause faults of the kernel.
t-a90019b3d277 = تسبّب برامج التشغيل المعيبة ووحدات التخزين البالية خللًا في نواة النظام.
# Alone this needs no action.
t-3b866a973600 = وحده لا يستدعي هذا أي إجراء.
# A USB peripheral was attached, by the log of the kernel
t-cb7508c542c1 = وُصل ملحق USB، بحسب سجل نواة النظام
# A peripheral was attached to the phone as to a computer. People attach headsets, keyboards, storage and docks. It is told only together with something else.
t-4a5a4e940d56 = وُصل ملحق بالهاتف كما يُوصل بحاسوب. يوصل الناس سماعات ولوحات مفاتيح ووحدات تخزين وقواعد توصيل. ولا يُذكر ذلك إلا مع شيء آخر.
# Headsets, keyboards, storage and docks are ordinary.
t-fd9a26e408cb = السماعات ولوحات المفاتيح ووحدات التخزين وقواعد التوصيل أمر عادي.
# A USB peripheral as in a known attack, in the log of the kernel
t-ba6c0c6e6bd1 = ملحق USB كما في هجوم معروف، في سجل نواة النظام
# The log names a USB peripheral that says it is an old webcam, sound card or touch pad of one of three makes. A tool that broke into the locked phone of an activist pretended to be these three, one after the other, in order to reach faults of the kernel. Real ones were made long ago for computers, and are hardly ever attached to a phone.
t-7d5deb82f162 = يذكر السجل ملحق USB يقول عن نفسه إنه كاميرا ويب قديمة، أو بطاقة صوت، أو لوحة لمس، من أحد ثلاثة صانعين. وقد تظاهرت أداة اقتحمت هاتفًا مقفلًا لناشط بأنها هذه الثلاثة، واحدًا بعد الآخر، لتصل إلى مواضع الخلل في نواة النظام. صُنعت الملحقات الحقيقية منذ زمن طويل للحواسيب، ويندر أن توصل بهاتف.
# Somebody attached such an old device to the phone, or a new one that says it is one of them.
t-fd4aaf4f3e58 = أوصل شخص بالهاتف جهازًا قديمًا كهذا، أو جهازًا جديدًا يقول عن نفسه إنه أحدها.
# Ask whether the phone was in the hands of somebody else at that time, and whether anything was attached to it.
t-f061a79ba29c = اسألوا هل كان الهاتف في يد شخص آخر في ذلك الوقت، وهل وُصل به شيء.
# What starts apps was kept from running code for temporary files
t-ad5307ee78b0 = مُنع ما يشغّل التطبيقات من تشغيل شيفرة من الملفات المؤقتة
# The kernel noted that the process from which all apps start wanted to run or map a file that lies in the folder for temporary files of the shell. Nothing of Android does that. Published spyware ran its code inside that process from such files.
t-b7509f325d3d = سجّلت نواة النظام أن العملية التي تبدأ منها كل التطبيقات أرادت تشغيل ملف موجود في مجلد الملفات المؤقتة لواجهة الأوامر (shell)، أو تحميله في الذاكرة. ولا يفعل ذلك أي شيء في Android. وقد شغّل برنامج تجسس نُشر عنه شيفرته داخل هذه العملية من مثل هذه الملفات.
# Somebody who develops tools for rooted phones tried one.
t-371e72c06290 = جرّب شخص يطوّر أدوات لهواتف ذات صلاحيات الجذر (root) أداة منها.
# Keep the phone as it is, and show this finding to a helpline or an expert, from another device.
t-646a4b58c4f3 = اتركوا الهاتف كما هو، واعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي أو على خبير، من جهاز آخر.
# SELinux was switched off, by the log of the kernel
t-27b6e9b06a2b = أُوقف SELinux، بحسب سجل نواة النظام
# A line tells that SELinux, one of the walls between programs, was set to note what it should deny, and to allow it. On phones as they are sold this does not happen. It takes the rights of root.
t-245f7b0e91f3 = يقول أحد السطور إن SELinux، وهو أحد الجدران بين البرامج، ضُبط ليسجّل ما كان عليه أن يمنعه ثم يسمح به. لا يحدث ذلك على الهواتف كما تُباع. وهو يحتاج إلى صلاحيات الجذر (root).
# The owner has root rights and switched it off for an app or a change of the system.
t-1935d9c51f83 = لصاحب الهاتف صلاحيات الجذر (root)، وأوقفه من أجل تطبيق أو لتغيير في النظام.
# Ask the owner whether the system of the phone was changed on purpose.
t-7dbe0d6af808 = اسألوا صاحب الهاتف هل غُيّر نظام الهاتف عن قصد.
# Three different USB peripherals came within a minute, at a time that is not known
t-836fb04737d6 = وُصلت ثلاثة ملحقات USB مختلفة خلال دقيقة، في وقت غير معروف
# By the clock of the kernel three or more different peripherals were attached to the phone within a minute; the log does not tell the time of day. Tools that break into phones pretend to be several, one after the other. A dock or a hub with what is attached to it does the same.
t-a490bcb8090a = بحسب ساعة نواة النظام، وُصلت بالهاتف ثلاثة ملحقات مختلفة أو أكثر خلال دقيقة، ولا يذكر السجل الوقت من اليوم. تتظاهر الأدوات التي تقتحم الهواتف بأنها عدة ملحقات، واحدًا بعد الآخر. وتفعل الشيء نفسه قاعدة توصيل أو موزّع USB مع ما وُصل به.
# Ask whether a dock or a monitor was attached, and in whose hands the phone was.
t-7f9fc102f9ca = اسألوا هل وُصلت قاعدة توصيل أو شاشة، وفي يد من كان الهاتف.
# A line of the log of the kernel has the word BIGPRETZEL
t-2955c98b0c5f = في أحد سطور سجل نواة النظام كلمة BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. In the log of the kernel ordinary apps cannot write.
t-b32c28ed3579 = ذكر باحثو Citizen Lab هذه الكلمة على أنها أثر تركته برامج تجسس في سجلات هواتف Android. ولا تُحسب إلا بحروفها الكبيرة. ولا تستطيع التطبيقات العادية الكتابة في سجل نواة النظام.
# A part of the system repeats a text or a name of an app in the log of the kernel.
t-d8227b927f04 = جزء من النظام يكرر نصًا أو اسم تطبيق في سجل نواة النظام.
# Send this finding to Citizen Lab or to the Security Lab of Amnesty International, from another device.
t-0134e5ef5500 = أرسلوا هذه النتيجة إلى Citizen Lab أو إلى مختبر الأمن في منظمة العفو الدولية، من جهاز آخر.
# A line of the log names the agent of a tool for extracting data
t-7c36e04aa465 = يذكر أحد سطور السجل برنامجًا تابعًا لأداة لاستخراج البيانات
# The package com.client.appA is put on a phone by a tool that copies its data, of the kind that authorities and companies use. It says that somebody who held the unlocked phone extracted data, and is no spyware.
t-45441681af6f = تضع الحزمةَ com.client.appA على هاتف أداةٌ تنسخ بياناته، من النوع الذي تستخدمه السلطات والشركات. وهي تقول إن شخصًا كان يمسك بالهاتف غير مقفل استخرج بيانات، وليست برنامج تجسس.
# A text about such tools was written into the log by an app.
t-163e2de1509d = كتب تطبيق في السجل نصًا عن مثل هذه الأدوات.
# Ask whether the phone was out of the hands of its owner at that time.
t-62a1fb400f3e = اسألوا هل كان الهاتف خارج يد صاحبه في ذلك الوقت.
# A program crashed in a library that reads pictures, films or fonts
t-6bbb8633fa71 = تعطّل برنامج في مكتبة تقرأ الصور أو الأفلام أو الخطوط
# A program ended by a fault in code that reads what strangers send. Broken files do that every day, and it is told only when it happened repeatedly in a short time.
t-3179627da905 = توقّف برنامج بسبب خلل في شيفرة تقرأ ما يرسله غرباء. تفعل ذلك الملفات التالفة كل يوم، ولا يُذكر إلا إذا تكرر في وقت قصير.
# A broken picture or film.
t-d5c963e0e934 = صورة تالفة أو فيلم تالف.
# The phone was debugged from itself
t-5dc9dac5f642 = جرى تصحيح أخطاء الهاتف من الهاتف نفسه
# A connection to the service for debugging came from the phone itself, and not from a computer. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-06ee246f57c4 = جاء اتصال بخدمة تصحيح الأخطاء من الهاتف نفسه، لا من حاسوب. وبهذه الطريقة يمكن لتطبيقات لا ينبغي لها ذلك أن تحصل على صلاحيات شخص يجلس إلى حاسوب. وتفعل الشيء نفسه أدوات يختارها أصحاب الهواتف.
# Shizuku, LADB, bugbane and like tools that the owner chose.
t-16e1450c1199 = Shizuku أو LADB أو bugbane أو أدوات مشابهة اختارها صاحب الهاتف.
# Ask the owner whether such a tool is in use.
t-a629d89be47c = اسألوا صاحب الهاتف هل يستخدم أداة كهذه.
# Look which apps came to the phone shortly before.
t-593138613c04 = انظروا أي تطبيقات وصلت إلى الهاتف قبل ذلك بقليل.
# A USB peripheral was attached, by the log of the system
t-195e5d3785d0 = وُصل ملحق USB، بحسب سجل النظام
# A USB peripheral as in a known attack, in the log of the system
t-96e050d4bcbe = ملحق USB كما في هجوم معروف، في سجل النظام
# SELinux was switched off, by the log of the system
t-43904fd6fa60 = أُوقف SELinux، بحسب سجل النظام
# A line of the log has the word BIGPRETZEL
t-970d5c376eaf = في أحد سطور السجل كلمة BIGPRETZEL
# Researchers of Citizen Lab named this word as a trace that spyware left in logs of Android phones. It counts with its capital letters only. It also stands in texts about that spyware: the tag and the process that wrote the line tell where it stood.
t-381ce32037f2 = ذكر باحثو Citizen Lab هذه الكلمة على أنها أثر تركته برامج تجسس في سجلات هواتف Android. ولا تُحسب إلا بحروفها الكبيرة. وهي موجودة أيضًا في نصوص عن برامج التجسس تلك: ويدلّ الوسم والعملية التي كتبت السطر على المكان الذي كانت فيه.
# An app wrote a text about that spyware into the log, for example a browser, a chat or a tool like this one.
t-7984605f59aa = كتب تطبيق في السجل نصًا عن برامج التجسس تلك، مثل متصفح أو تطبيق دردشة أو أداة كهذه الأداة.
# Note which app wrote the line, and whether anybody read or wrote about the word on this phone.
t-7e9ff19a6743 = سجّلوا أي تطبيق كتب السطر، وهل قرأ أحد عن هذه الكلمة أو كتب عنها على هذا الهاتف.
# A tool for root rights has an extension
t-23d45523cb4f = لأداة لصلاحيات الجذر (root) إضافة
# The phone has a tool for root rights, and something was added to it. Extensions change files of the system, or hide that it was changed.
t-f17a2c2cda84 = على الهاتف أداة لصلاحيات الجذر (root)، وقد أُضيف إليها شيء. تغيّر الإضافات ملفات النظام، أو تخفي أنه غُيّر.
# The owner wanted root rights and this extension.
t-47795c27f214 = أراد صاحب الهاتف صلاحيات الجذر (root) وهذه الإضافة.
# A tool for root rights has mounted something
t-313252bbc9d9 = ركّبت أداة لصلاحيات الجذر (root) شيئًا في نظام الملفات
# Something is mounted that comes from a tool for root rights (Magisk, KernelSU, APatch). Such tools lay changed files over the system. They serve owners, and they are also a way for others to hide what they changed.
t-7aa3fb50c1e0 = رُكّب في نظام الملفات شيء مصدره أداة لصلاحيات الجذر (Magisk أو KernelSU أو APatch). تضع هذه الأدوات ملفات مغيَّرة فوق النظام. وهي تفيد أصحاب الهواتف، وهي أيضًا وسيلة يخفي بها آخرون ما غيّروه.
# Something is mounted over programs of the system
t-cf9133682093 = رُكّب شيء فوق برامج النظام
# A folder with programs of Android, or one of these programs, was covered by something else. What runs there is not what the maker put there.
t-38366fa9f17a = غُطّي بشيء آخر مجلد فيه برامج Android، أو أحد هذه البرامج. وما يعمل هناك ليس ما وضعه الصانع.
# A maker who keeps a part of the system on a volume of its own; this was not seen yet.
t-b2c00686cb1f = صانع يحفظ جزءًا من النظام في وحدة تخزين خاصة به، ولم يُرصد ذلك حتى الآن.
# A volume of the system can be written to
t-e8252121440e = يمكن الكتابة في وحدة تخزين للنظام
# A volume that holds Android itself was mounted so that it could be changed. Android mounts them read-only. To change that takes root rights, by the wish of the owner or without it.
t-0be3f0bb00c4 = رُكّبت وحدة التخزين التي فيها Android نفسه بطريقة تسمح بتغييرها. ويركّبها Android للقراءة فقط. وتغيير ذلك يحتاج إلى صلاحيات الجذر (root)، برغبة صاحب الهاتف أو من دونها.
# The owner has root rights and changes the system.
t-7ef32772f2cc = لصاحب الهاتف صلاحيات الجذر (root) وهو يغيّر النظام.
# A build for developers, after `adb remount`.
t-d372fed8eddc = نسخة من النظام مخصصة للمطورين، بعد `adb remount`.
# The phone was connected with its own service for debugging
t-4ebb0a89a7f2 = اتصل الهاتف بخدمة تصحيح الأخطاء الخاصة به
# A connection within the phone leads to port 5555, where it can be debugged over the network. Apps that should not can get the rights of a person at a computer in this way. Some tools that owners choose do the same.
t-426491bd115d = يؤدي اتصال داخل الهاتف إلى المنفذ 5555، الذي يمكن تصحيح أخطاء الهاتف عبره من خلال الشبكة. وبهذه الطريقة يمكن لتطبيقات لا ينبغي لها ذلك أن تحصل على صلاحيات شخص يجلس إلى حاسوب. وتفعل الشيء نفسه أدوات يختارها أصحاب الهواتف.
# An app that uses the port for something else.
t-f2f8a62ccfc1 = تطبيق يستخدم المنفذ لشيء آخر.
# A connection to a port that servers of known spyware used
t-8269e00b9a02 = اتصال بمنفذ استخدمته خوادم برنامج تجسس معروف
# The phone was connected with a server on a port that servers of a known spyware for phones of Samsung used and that has no ordinary purpose. Any other program may use the port, too.
t-fa8859ee9216 = كان الهاتف متصلًا بخادم عبر منفذ استخدمته خوادم برنامج تجسس معروف يستهدف هواتف Samsung، وليس لهذا المنفذ غرض عادي. وقد يستخدمه أي برنامج آخر أيضًا.
# Games, calls and file sharing choose any port.
t-901abc0de46e = تختار الألعاب والمكالمات وتطبيقات تبادل الملفات أي منفذ.
# Look which app had the connection, and whether its owner knows it.
t-596f4fb7ec2d = انظروا أي تطبيق كان له هذا الاتصال، وهل يعرفه صاحب الهاتف.
# A running program had code from an unusual place
t-bf19c885c711 = كانت في برنامج يعمل شيفرة من مكان غير معتاد
# The stacks of a running program name code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-5ff937f45229 = تذكر سجلات الاستدعاء (stacks) لبرنامج يعمل شيفرة من مجلد الملفات المؤقتة لواجهة الأوامر (shell)، أو من الذاكرة وحدها، أو من ملف حُذف. هكذا تبدو شيفرة وُضعت في برنامج من الخارج، وتفعل ذلك أيضًا أدوات الاختبار.
# A developer tests apps on the phone.
t-9ff4bb04dac0 = يختبر مطوّر تطبيقات على الهاتف.
# An app that unpacks its own code in an unusual way.
t-54f259020e2e = تطبيق يفكّ شيفرته بطريقة غير معتادة.
# An app from a store of free software or another store
t-0d59e068b195 = تطبيق من متجر للبرامج الحرة أو من متجر آخر
# The app was installed by a store other than that of the maker or of Google. These stores are in wide use; what they offer is looked at less, or by others.
t-1bf59a285439 = ثبّت التطبيقَ متجر غير متجر الصانع أو متجر Google. هذه المتاجر واسعة الاستخدام، وما تعرضه يُفحص أقل، أو يفحصه آخرون.
# The owner uses that store.
t-2233224657e2 = يستخدم صاحب الهاتف هذا المتجر.
# Ask the owner whether they use that store.
t-6fb003af475c = اسألوا صاحب الهاتف هل يستخدم هذا المتجر.
# The owner, or a program for removing what makers bring along, disabled it to save battery or space.
t-db5458270fe7 = عطّله صاحب الهاتف، أو برنامج يزيل ما يضعه الصانعون، لتوفير البطارية أو المساحة.
# Ask the owner whether they, or somebody who had the device, disabled it.
t-eb064b64ec8f = اسألوا صاحب الهاتف هل عطّله بنفسه، أو عطّله شخص كان الجهاز عنده.
# An app that brings updates of the system is disabled
t-03454e816967 = عُطّل تطبيق يجلب تحديثات النظام
# An app through which the device gets updates of its system, or of a large part of it, is disabled. Without updates, holes that are publicly known stay open.
t-98558159747e = عُطّل تطبيق يحصل الجهاز من خلاله على تحديثات نظامه أو تحديثات جزء كبير منه. ومن دون تحديثات تبقى ثغرات معروفة للعموم مفتوحة.
# The owner did not want updates, for example on a device with a system of another maker.
t-646d803b6cb1 = لم يرد صاحب الهاتف تحديثات، مثلًا على جهاز يعمل بنظام من صانع آخر.
# The owner uses the device without Google on purpose.
t-a3a77cc5e317 = يستخدم صاحب الهاتف الجهاز من دون Google عن قصد.
# An app that was installed or updated from a file
t-dbf13cfaac71 = تطبيق ثُبّت أو حُدّث من ملف
# The app was installed, or if it is a part of the system updated, by the program that opens files of apps: from a browser, a messenger, a memory card. Nobody looked at it as stores do. It is common where people use apps that stores do not offer.
t-73619a8ef0a6 = ثُبّت التطبيق، أو حُدّث إذا كان جزءًا من النظام، بواسطة البرنامج الذي يفتح ملفات التطبيقات: من متصفح أو تطبيق مراسلة أو بطاقة ذاكرة. ولم ينظر فيه أحد كما تفعل المتاجر. وهذا شائع حيث يستخدم الناس تطبيقات لا تعرضها المتاجر.
# The owner installed it from the site of its maker.
t-755aaf0e6df4 = ثبّته صاحب الهاتف من موقع صانعه.
# A store of another maker used that program.
t-2855f66f5bed = استخدم متجر من صانع آخر ذلك البرنامج.
# An app of which nobody knows what installed it
t-dc3220d5f5d7 = تطبيق لا يُعرف ما الذي ثبّته
# The app is no part of the system, and the system knows no installer of it. That is so for apps that came over a cable from a computer, and for some that were restored or came with the device. Nobody looked at it as stores do.
t-2c2152713e30 = التطبيق ليس جزءًا من النظام، ولا يعرف النظام ما الذي ثبّته. وهذا حال التطبيقات التي جاءت من حاسوب عبر كابل، وبعض التطبيقات التي استُعيدت أو جاءت مع الجهاز. ولم ينظر فيه أحد كما تفعل المتاجر.
# The maker of the device put it there.
t-19cb8334a1ba = وضعه صانع الجهاز هناك.
# The owner develops apps, or installed it from a computer.
t-5574992db264 = يطوّر صاحب الهاتف تطبيقات، أو ثبّته من حاسوب.
# The app was taken over from an older device.
t-85d22da497dc = نُقل التطبيق من جهاز أقدم.
# An app was removed, and its data was kept
t-91655ec0e48c = أُزيل تطبيق وبقيت بياناته
# The device lists a package that has no file of code any more. Removing an app over a cable from a computer can keep its data; so can some makers' systems. The app itself cannot be looked at any more.
t-e331a7053c72 = يذكر الجهاز حزمة لم يعد لها ملف شيفرة. إزالة تطبيق من حاسوب عبر كابل يمكن أن تُبقي بياناته، وتفعل ذلك أيضًا أنظمة بعض الصانعين. ولم يعد ممكنًا النظر في التطبيق نفسه.
# The owner, or who tidied up the device, removed an app from a computer.
t-d15a86ab6a61 = أزال صاحب الهاتف، أو من رتّب الجهاز، تطبيقًا من حاسوب.
# The app is there for another user of the device only.
t-6b2f0b0b77e7 = التطبيق موجود لمستخدم آخر للجهاز فقط.
# Ask the owner whether they know the app and when it was removed.
t-34e16520975d = اسألوا صاحب الهاتف هل يعرف التطبيق، ومتى أُزيل.
# An app that gives or hides control over the whole system
t-9e5c1a53c428 = تطبيق يمنح التحكم في النظام كله أو يخفيه
# The device has an app that gives other apps control over the whole system (root access), changes how apps work, or hides that such access exists. Owners use them on purpose. Who has such access can read what every app holds.
t-a34fb002d106 = على الجهاز تطبيق يمنح تطبيقات أخرى التحكم في النظام كله (صلاحيات الجذر، root)، أو يغيّر طريقة عمل التطبيقات، أو يخفي وجود مثل هذه الصلاحيات. يستخدم أصحاب الهواتف مثل هذه التطبيقات عن قصد. ومن له هذه الصلاحيات يستطيع قراءة ما في كل تطبيق.
# The owner opened the device on purpose.
t-1329571ef9c4 = فتح صاحب الهاتف الجهاز عن قصد.
# The device was bought used, and its earlier owner opened it.
t-ef4ed5acfa84 = اشتُري الجهاز مستعملًا، وكان صاحبه السابق قد فتحه.
# Ask the owner whether they, or somebody who had the device, put it there.
t-f2a0dcef7c80 = اسألوا صاحب الهاتف هل وضعه هناك بنفسه، أو وضعه شخص كان الجهاز عنده.
# If nobody knows of it, leave it in place until a full copy exists, and ask a digital-security helpline, from another device.
t-4bb6f639da8e = إذا لم يعرف أحد عنه شيئًا، فاتركوه في مكانه حتى توجد نسخة كاملة، واطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر.
# An app is signed with a key that everybody has
t-ff4732660d21 = تطبيق موقّع بمفتاح يملكه الجميع
# The app is no part of the system, and it is signed with a key that comes with the sources of Android or with the tools for developers. Makers of apps sign with a key of their own. Anybody can sign such an app, or a changed one in its place.
t-6fe957c80c04 = التطبيق ليس جزءًا من النظام، وهو موقّع بمفتاح يأتي مع مصادر Android أو مع أدوات المطورين. يوقّع صانعو التطبيقات بمفتاح خاص بهم. ويستطيع أي شخص أن يوقّع تطبيقًا كهذا، أو تطبيقًا مغيَّرًا يحل محله.
# The owner tries out an app that is being developed.
t-9b1ab6bd33fa = يجرّب صاحب الهاتف تطبيقًا لا يزال قيد التطوير.
# A tool for developers or for collecting evidence left an app of its own.
t-994bffc25e07 = تركت أداة للمطورين أو لجمع الأدلة تطبيقًا لها.
# A program among data ran with the rights of the system
t-f2558643e899 = عمل برنامج موجود بين البيانات بصلاحيات النظام
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its name here.
t-9635add3991a = عمل برنامج من مجلد للبيانات، أو من الملفات المشتركة، بصفته الجذر (root) أو النظام. وهنا يجتمع أمران: لا يوجد هناك أي جزء من Android، وليست لأي تطبيق هذه الصلاحيات. يمكن أن يفعل ذلك من استولى على الهاتف، أو أداة لصلاحيات الجذر. ويُذكر المستخدم هنا باسمه.
# The owner gave root rights to tools on purpose.
t-128d22b87aac = منح صاحب الهاتف أدوات صلاحيات الجذر (root) عن قصد.
# A phone or an emulator for developers, on which adb runs as root.
t-ffa4ee64f0fa = هاتف أو محاكٍ لهاتف مخصص للمطورين، يعمل عليه adb بصفته الجذر (root).
# A program ran from a folder for data, or from shared files, and as root or as the system. Two facts meet: no part of Android lies there, and no app has these rights. Whoever took over the phone, or a tool for root rights, can do this. The user is told by its number here.
t-4b81ad706cd9 = عمل برنامج من مجلد للبيانات، أو من الملفات المشتركة، بصفته الجذر (root) أو النظام. وهنا يجتمع أمران: لا يوجد هناك أي جزء من Android، وليست لأي تطبيق هذه الصلاحيات. يمكن أن يفعل ذلك من استولى على الهاتف، أو أداة لصلاحيات الجذر. ويُذكر المستخدم هنا برقمه.
# A program of a tool for forensic extraction ran
t-6e76da1113bf = عمل برنامج تابع لأداة استخراج جنائي للبيانات
# The list of processes names com.client.appA. Researchers found this name on phones from which data was taken with a tool for forensic extraction, as authorities and others use it. It is no spyware, but somebody had the phone in hand.
t-81a98b1753b4 = تذكر قائمة العمليات com.client.appA. وقد وجد باحثون هذا الاسم على هواتف أُخذت منها بيانات بأداة للاستخراج الجنائي للبيانات، تستخدمها السلطات وغيرها. وهو ليس برنامج تجسس، لكن الهاتف كان في يد شخص ما.
# A program ran in a folder that spyware has used
t-66c7e64969b6 = عمل برنامج في مجلد استخدمته برامج تجسس
# A program ran from /data/local/tmp/wd. Researchers found programs of well-known spyware in this folder. Its name is short, and others may use it, too.
t-3abe9c29e004 = عمل برنامج من /data/local/tmp/wd. وقد وجد باحثون في هذا المجلد برامج تابعة لبرنامج تجسس معروف. والاسم قصير، وقد يستخدمه آخرون أيضًا.
# A program in the folder for temporary files of the shell ran
t-d91c6a0bbd2d = عمل برنامج في مجلد الملفات المؤقتة لواجهة الأوامر (shell)
# A program ran from the folder that a computer over adb, and tools with such rights, may write to. Ordinary apps cannot put anything there. Spyware and tools that examine phones have been put there, and so have tools of developers.
t-adbc64d78d47 = عمل برنامج من المجلد الذي يستطيع الكتابة فيه حاسوب عبر adb وأدوات لها مثل صلاحياته. لا تستطيع التطبيقات العادية وضع شيء هناك. وقد وُضعت هناك برامج تجسس وأدوات تفحص الهواتف، ووُضعت أيضًا أدوات للمطورين.
# Tools of developers.
t-e6da88b3aeae = أدوات للمطورين.
# If nobody knows the program, keep the phone as it is and show this finding to a digital-security helpline, from another device.
t-064e51e27f74 = إذا لم يعرف أحد البرنامج، فاتركوا الهاتف كما هو، واعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# A program was told to load a library from among data first
t-cffbb29a447a = طُلب من برنامج أن يحمّل أولًا مكتبة موجودة بين البيانات
# A program ran that was told to load a library from a folder for data before all others. The library then runs inside of it. A published attack on phones of Samsung did this; tools for developers do it, too.
t-5f63ec85ae05 = عمل برنامج طُلب منه أن يحمّل مكتبة من مجلد للبيانات قبل كل المكتبات الأخرى. وعندئذ تعمل المكتبة داخله. وقد فعل ذلك هجوم نُشر عنه على هواتف Samsung، وتفعله أيضًا أدوات المطورين.
# A developer watches an app with a tool for tests.
t-460e85ebccca = يراقب مطوّر تطبيقًا بأداة للاختبارات.
# A tool for root rights ran
t-536a21551744 = عملت أداة لصلاحيات الجذر (root)
# A program that gives root rights, or the app that manages them, ran; or a program ran with a label that only such tools use. With root rights every protection of Android can be passed, by the owner or by somebody else.
t-7087764c092f = عمل برنامج يمنح صلاحيات الجذر (root)، أو التطبيق الذي يديرها، أو عمل برنامج عليه وسم لا تستخدمه إلا مثل هذه الأدوات. وبصلاحيات الجذر يمكن تجاوز كل حماية في Android، سواء فعل ذلك صاحب الهاتف أو شخص آخر.
# A build for developers, on which adb runs as root.
t-67e02d2bd0d1 = نسخة من النظام مخصصة للمطورين، يعمل عليها adb بصفته الجذر (root).
# A tool of Android Studio ran
t-276f767ad495 = عملت أداة من Android Studio
# A program ran from the folder that Android Studio uses on phones. Somebody develops or tests apps on this phone from a computer, which needs the phone to be unlocked once. A program may take this name to go unnoticed.
t-9766299a17d0 = عمل برنامج من المجلد الذي يستخدمه Android Studio على الهواتف. فهناك من يطوّر تطبيقات أو يختبرها على هذا الهاتف من حاسوب، ويحتاج ذلك إلى أن يكون الهاتف غير مقفل مرة واحدة. وقد يأخذ برنامج هذا الاسم حتى لا يُلاحَظ.
# The owner develops or tests apps.
t-8d2e0e8f63c4 = يطوّر صاحب الهاتف تطبيقات أو يختبرها.
# A program ran whose file was deleted, or that never was a file
t-0146b8e55cdc = عمل برنامج حُذف ملفه، أو لم يكن ملفًا قط
# The file of a running program was gone, or the program was put into memory without any file. Programs that want to leave no traces do this; a program that was replaced while it ran looks the same.
t-259dedbbbb3f = كان ملف برنامج يعمل قد اختفى، أو وُضع البرنامج في الذاكرة من دون أي ملف. تفعل ذلك برامج تريد ألا تترك آثارًا، ويبدو كذلك أيضًا برنامج استُبدل وهو يعمل.
# A tool that the owner started was updated or removed while it ran.
t-2b1d3337f3d1 = حُدّثت أو أُزيلت أداة شغّلها صاحب الهاتف وهي تعمل.
# The boot loader is unlocked
t-d98037f2370f = برنامج الإقلاع غير مقفل
# The phone starts systems that its maker did not sign, or says that its system was not verified. Owners unlock it to use another system. Somebody with the phone in hand could have changed the system.
t-8607c41e140e = يبدأ الهاتف أنظمة لم يوقّعها صانعه، أو يقول إن نظامه لم يُتحقق منه. يفتح أصحاب الهواتف قفله ليستخدموا نظامًا آخر. وكان يمكن لشخص الهاتف في يده أن يغيّر النظام.
# The owner installed another system, or develops.
t-e5984f64b822 = ثبّت صاحب الهاتف نظامًا آخر، أو هو مطوّر.
# Ask whether the owner unlocked the phone. Unlocking it erases it, so it did not happen unnoticed on a phone in use.
t-c6e7cc3231a1 = اسألوا هل فتح صاحب الهاتف قفل برنامج الإقلاع. ففتحه يمحو الهاتف، ولذلك لم يحدث من دون أن يُلاحَظ على هاتف قيد الاستعمال.
# The content of the system is not checked while it is read
t-54099d777326 = لا يُتحقق من محتوى النظام عند قراءته
# Android checks every part of the system when it is read, so that changes show. This phone says that it does not. That takes an unlocked boot loader or a build for developers.
t-fcea0691addc = يتحقق Android من كل جزء من النظام عند قراءته، فتظهر التغييرات. ويقول هذا الهاتف إنه لا يفعل ذلك. ويحتاج هذا إلى برنامج إقلاع غير مقفل أو إلى نسخة من النظام مخصصة للمطورين.
# A build for developers, or another system that the owner installed.
t-a1124808d6c7 = نسخة من النظام مخصصة للمطورين، أو نظام آخر ثبّته صاحب الهاتف.
# The storage of the phone has faults (`eio`, `logging`).
t-6825cddb563e = في وحدة تخزين الهاتف خلل (`eio`، `logging`).
# Ask whether the owner changed the system. If not, show this finding to a digital-security helpline, from another device.
t-c3883d63ebfd = اسألوا هل غيّر صاحب الهاتف النظام. إن لم يكن كذلك، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# A collection of commands (BusyBox) was found
t-29e9947c2f68 = عُثر على مجموعة أوامر (BusyBox)
# BusyBox is a program with many commands in one. Some makers ship it, and owners with root rights add it. Alone it gives no rights.
t-df622ab1e1dd = BusyBox برنامج يجمع أوامر كثيرة في برنامج واحد. يضعه بعض الصانعين في هواتفهم، ويضيفه أصحاب هواتف لهم صلاحيات الجذر (root). وهو وحده لا يمنح أي صلاحيات.
# The maker of the phone ships it.
t-60dc7580988e = وضعه صانع الهاتف فيه.
# A program that gives root rights was found
t-0dbe2e4bbf23 = عُثر على برنامج يمنح صلاحيات الجذر (root)
# A program lies among the commands of the phone that gives root rights. With them every protection of Android can be passed, by the owner or by somebody else.
t-176261d2bcd5 = يوجد بين أوامر الهاتف برنامج يمنح صلاحيات الجذر (root). وبها يمكن تجاوز كل حماية في Android، سواء فعل ذلك صاحب الهاتف أو شخص آخر.
# A person allowed a computer to control the phone
t-1a6cb4594b52 = سمح شخص لحاسوب بالتحكم في الهاتف
# The log tells that somebody who held the unlocked phone allowed a computer to debug it. Whoever collected this data over USB did so, too: compare the time.
t-39530906e463 = يقول السجل إن شخصًا كان يمسك بالهاتف غير مقفل سمح لحاسوب بتصحيح أخطائه. ومن جمع هذه البيانات عبر USB فعل ذلك أيضًا: قارنوا الوقت.
# The collection of this data, and every other use of a computer for developing.
t-997338b308cc = جمع هذه البيانات، وكل استخدام آخر لحاسوب من أجل التطوير.
# Compare the time with when the phone was in other hands.
t-3fb6eff40d10 = قارنوا الوقت بالأوقات التي كان الهاتف فيها في أيدٍ أخرى.
# A USB peripheral was attached, by the log of USB that Samsung keeps
t-041916d9b62c = وُصل ملحق USB، بحسب سجل USB الذي تحفظه Samsung
# A USB peripheral as in a known attack, in the log of USB that Samsung keeps
t-b91680e2e8e7 = ملحق USB كما في هجوم معروف، في سجل USB الذي تحفظه Samsung
# The phone has no screen lock
t-e6fb6b90e8d3 = ليس للهاتف قفل شاشة
# No code, pattern or password is set. Whoever has such a phone in hand can open it and change it, and what is stored on it is hardly protected.
t-751d92484501 = لم يُضبط رمز ولا نقش ولا كلمة مرور. ومن كان مثل هذا الهاتف في يده يستطيع فتحه وتغييره، ولا يكاد ما هو مخزَّن عليه يكون محميًا.
# The phone is new, used for tests, or a television.
t-61443b10c60e = الهاتف جديد، أو يُستخدم للاختبارات، أو هو تلفاز.
# Its owner switched the lock off.
t-9e7edf2d7b13 = أوقف صاحبه القفل.
# Once all copies are made, set a code of six digits or more in Settings, Security, Screen lock.
t-58453a43eefd = بعد إنجاز كل النسخ، اضبطوا رمزًا من ستة أرقام أو أكثر في الإعدادات، ثم الأمان، ثم قفل الشاشة.
# An app had the screen
t-14edc5444fa6 = كانت الشاشة لدى تطبيق
# When the data was collected, the app recorded the screen or showed it elsewhere.
t-9da9fb80557c = عند جمع البيانات، كان التطبيق يسجّل الشاشة أو يعرضها في مكان آخر.
# The owner shared or recorded the screen, perhaps while this data was collected.
t-28b7356dea06 = شارك صاحب الهاتف الشاشة أو سجّلها، وربما أثناء جمع هذه البيانات.
# Ask the owner whether they shared the screen at that time.
t-7102457aca3f = اسألوا صاحب الهاتف هل شارك الشاشة في ذلك الوقت.
# The phone was operated over adb around the time of this acquisition
t-9e20ff1bf1d6 = شُغّل الهاتف عبر adb قرب وقت عملية جمع البيانات هذه
# Commands or files came over adb, the debugging connection of Android, within a day of this acquisition, which may have used it itself.
t-9d3d36d18a49 = جاءت أوامر أو ملفات عبر adb، وهو اتصال تصحيح الأخطاء في Android، خلال يوم من عملية جمع البيانات هذه، وقد تكون هي نفسها استخدمته.
# It is this acquisition.
t-3d64cc0ace8b = هي عملية جمع البيانات هذه.
# Compare the time with that of the acquisition. If it was another, ask who connected the phone to a computer.
t-1bd4d6e21e1d = قارنوا الوقت بوقت عملية جمع البيانات. وإن كان شيئًا آخر، فاسألوا من أوصل الهاتف بحاسوب.
# The phone was operated over a cable or the network before this acquisition
t-658302b43126 = شُغّل الهاتف عبر كابل أو عبر الشبكة قبل عملية جمع البيانات هذه
# Commands or files came over adb, the debugging connection of Android, a day or more before this acquisition. Whoever had the phone unlocked in their hands could do this, and with it read data and put apps on the phone.
t-967922dbadc3 = جاءت أوامر أو ملفات عبر adb، وهو اتصال تصحيح الأخطاء في Android، قبل يوم أو أكثر من عملية جمع البيانات هذه. وكان يمكن أن يفعل ذلك أي شخص كان الهاتف غير مقفل في يده، وأن يقرأ به بيانات ويضع تطبيقات على الهاتف.
# The owner or a helper used the debugging connection, for example to develop apps, to make a backup or for an earlier check.
t-9becc7baa3af = استخدم صاحب الهاتف أو من يساعده اتصال تصحيح الأخطاء، مثلًا لتطوير تطبيقات، أو لعمل نسخة احتياطية، أو لفحص سابق.
# Ask the owner whether they or someone they trust connected the phone to a computer at this time, and where the phone was.
t-ad815460bc13 = اسألوا صاحب الهاتف هل أوصل الهاتف بحاسوب في هذا الوقت بنفسه أو أوصله شخص يثق به، وأين كان الهاتف.
# The phone was operated over adb
t-86c46f3bff95 = شُغّل الهاتف عبر adb
# Commands or files came over adb, the debugging connection of Android. When the acquisition was made is not known here, so it may be the acquisition itself.
t-1445074db11a = جاءت أوامر أو ملفات عبر adb، وهو اتصال تصحيح الأخطاء في Android. ولا يُعرف هنا متى جرت عملية جمع البيانات، ولذلك قد تكون هي نفسها.
# It is this acquisition, or an earlier one.
t-878a11e1d4a8 = هي عملية جمع البيانات هذه، أو عملية سابقة.
# The owner develops apps or made a backup over adb.
t-8d35f092b5f5 = يطوّر صاحب الهاتف تطبيقات، أو عمل نسخة احتياطية عبر adb.
# A file was put into the folder for tools over adb, at any time
t-ede81793d483 = وُضع ملف في مجلد الأدوات عبر adb، في أي وقت
# A file was copied over adb into /data/local/tmp. It counts only together with what follows.
t-c540c34385c6 = نُسخ ملف عبر adb إلى /data/local/tmp. ولا يُحسب ذلك إلا مع ما يليه.
# Every acquisition over adb does this.
t-240e2326fa19 = تفعل ذلك كل عملية جمع بيانات عبر adb.
# Look at what happened in the minutes after.
t-3b5b1895f5bb = انظروا إلى ما حدث في الدقائق التالية.
# A certificate authority was added
t-af59b31b3ce5 = أُضيفت سلطة شهادات
# Somebody added a certificate authority to the phone. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-2b17a95bb1e4 = أضاف شخص سلطة شهادات إلى الهاتف. ومن يملك مفتاحها يستطيع قراءة ما ترسله التطبيقات عبر اتصالات مشفّرة، إذا كانت تثق بها وكانت حركة البيانات تمر من بين يديه.
# A company or school manages the phone or its network.
t-e9d930c930a2 = تدير شركة أو مدرسة الهاتف أو شبكته.
# An ad blocker, a firewall or a tool to look at traffic that the owner put there.
t-ad6019b8eed7 = مانع إعلانات، أو جدار حماية، أو أداة للنظر في حركة البيانات وضعها صاحب الهاتف.
# Ask whether the owner knows the name of this authority and why it was added.
t-ec50c0463e73 = اسألوا هل يعرف صاحب الهاتف اسم هذه السلطة، ولماذا أُضيفت.
# Look in the settings for encryption and credentials which authorities of users are listed; do not change them before all copies are made.
t-8acda3a4383c = انظروا في إعدادات التشفير وبيانات الاعتماد إلى سلطات الشهادات المذكورة للمستخدم. ولا تغيّروها قبل إنجاز كل النسخ.
# The phone refused a certificate
t-4c5060f5ea75 = رفض الهاتف شهادة
# The check of a certificate of the other side failed. A connection that somebody tries to listen to looks so; so do wrong clocks and sign-in pages of Wi-Fi networks.
t-c8ed1652089b = فشل التحقق من شهادة الطرف الآخر. هكذا يبدو اتصال يحاول شخص التنصت عليه، وهكذا تبدو أيضًا الساعات الخاطئة وصفحات تسجيل الدخول في شبكات Wi-Fi.
# A Wi-Fi network with a sign-in page, an expired certificate, or a wrong clock.
t-37dad2fd3ed0 = شبكة Wi-Fi لها صفحة تسجيل دخول، أو شهادة انتهت صلاحيتها، أو ساعة خاطئة.
# Look at which network the phone used at this time.
t-f778bc27d7b1 = انظروا أي شبكة استخدمها الهاتف في هذا الوقت.
# A self-test of cryptography did not pass
t-ab5e74e5457b = لم ينجح اختبار ذاتي للتشفير
# The system tested its cryptography when it started, and the log does not say that the test passed.
t-3750469d67fa = اختبر النظام التشفير لديه عند بدئه، ولا يقول السجل إن الاختبار نجح.
# A fault of the device or of its system.
t-b23570f13c4f = خلل في الجهاز أو في نظامه.
# Show this finding to a digital-security helpline.
t-abbcda803405 = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي.
# Erasing the phone failed
t-316fb77e2040 = فشل محو الهاتف
# Somebody or an app asked the phone to erase itself, and that failed.
t-cab909be5ef1 = طلب شخص أو تطبيق من الهاتف أن يمحو نفسه، وفشل ذلك.
# The owner or an administrator lost the phone and tried to erase it from afar.
t-46722f09b2b2 = فقد صاحب الهاتف أو مشرفه الهاتف وحاول محوه عن بُعد.
# Ask who tried to have the phone erased at this time.
t-068631233f0c = اسألوا من حاول محو الهاتف في هذا الوقت.
# A file was put into the folder for tools over adb
t-57f57c36dacf = وُضع ملف في مجلد الأدوات عبر adb
# A file was copied over adb into /data/local/tmp, from where programs can be started. It was not around the time of this acquisition, or that time is not known. Tools that take data from a phone and developers use this folder.
t-0716c29107ad = نُسخ ملف عبر adb إلى /data/local/tmp، حيث يمكن تشغيل البرامج. ولم يكن ذلك قرب وقت عملية جمع البيانات هذه، أو أن ذلك الوقت غير معروف. ويستخدم هذا المجلد المطورون والأدوات التي تأخذ بيانات من هاتف.
# The owner develops apps, or used a tool that mirrors the screen or that starts through adb.
t-d78edb6b4a8e = يطوّر صاحب الهاتف تطبيقات، أو استخدم أداة تعرض الشاشة على حاسوب أو تُشغَّل عبر adb.
# An earlier check of the phone used the folder.
t-20898be6801f = استخدم فحص سابق للهاتف هذا المجلد.
# Ask whether the owner knows of this file and of a connection to a computer at this time.
t-085c581770c9 = اسألوا هل يعرف صاحب الهاتف بهذا الملف وباتصال بحاسوب في هذا الوقت.
# A key in the key store is damaged
t-4a3dc706bd3e = مفتاح في مخزن المفاتيح تالف
# The system found that a key in its key store was changed or cannot be read. Storage that fails does this, and so does somebody who writes to it.
t-9574583652a5 = وجد النظام أن مفتاحًا في مخزن المفاتيح لديه غُيّر أو لا يمكن قراءته. تفعل ذلك وحدة تخزين تتعطل، ويفعله أيضًا من يكتب فيها.
# Storage that fails, or an app or the screen lock that was set up anew.
t-f5a899b567d4 = وحدة تخزين تتعطل، أو تطبيق أو قفل شاشة أُعدّ من جديد.
# Look at what else happened at this time.
t-d4fd64206066 = انظروا إلى ما حدث غير ذلك في هذا الوقت.
# The security log was nearly full
t-e997cff27a9e = كان سجل الأمان شبه ممتلئ
# The buffer of the security log was nearly full, so that events may have been lost. Very many events in a short time do this.
t-464d70b47454 = كانت ذاكرة سجل الأمان المؤقتة شبه ممتلئة، فقد تكون أحداث ضاعت. وتسبّب ذلك أحداث كثيرة جدًا في وقت قصير.
# A phone with much traffic that was offline, or with little storage.
t-2700f5f7088c = هاتف فيه حركة بيانات كثيرة كان غير متصل بالإنترنت، أو فيه مساحة تخزين قليلة.
# Look at what filled the log before this time.
t-45208976e655 = انظروا إلى ما ملأ السجل قبل هذا الوقت.
# The security log was switched off
t-02eecb9037f7 = أُوقف سجل الأمان
# Intrusion Logging stopped at this time, and no shutdown of the phone is told just before. From then on it says nothing, until it starts again.
t-253195ff6f0c = توقف تسجيل الاختراقات (Intrusion Logging) في هذا الوقت، ولا يُذكر قبله مباشرة أن الهاتف أُغلق. ومنذ ذلك الحين لا يقول شيئًا حتى يبدأ من جديد.
# The owner switched it off, or the phone was shut down and the log does not tell so.
t-1641e7a104c1 = أوقفه صاحب الهاتف، أو أُغلق الهاتف ولم يذكر السجل ذلك.
# Ask whether the owner switched Intrusion Logging off at this time, and look at what happened before and after.
t-461e9c8042db = اسألوا هل أوقف صاحب الهاتف تسجيل الاختراقات (Intrusion Logging) في هذا الوقت، وانظروا إلى ما حدث قبله وبعده.
# A package was added to the phone
t-5caf0a8d8375 = أُضيفت حزمة إلى الهاتف
# An app was put on the phone. It counts only together with other facts.
t-26198061fce0 = وُضع تطبيق على الهاتف. ولا يُحسب ذلك إلا مع أمور أخرى.
# Every app is added once.
t-9340638d201f = كل تطبيق يُضاف مرة.
# Ask whether the owner knows the app.
t-bca2ce518363 = اسألوا هل يعرف صاحب الهاتف التطبيق.
# An administrator app changed what the phone does
t-dd7c12497133 = غيّر تطبيق مشرف ما يفعله الهاتف
# An app with the rights of a device administrator lifted a restriction, or set rules for the screen lock, the camera or backups. On a phone that nobody manages, no app should do so.
t-ae446a08cd65 = رفع تطبيق له صلاحيات مشرف الجهاز قيدًا، أو وضع قواعد لقفل الشاشة أو الكاميرا أو النسخ الاحتياطية. وعلى هاتف لا يديره أحد، لا ينبغي أن يفعل أي تطبيق ذلك.
# The phone or its work profile is managed by an employer or a school.
t-bc6348efe089 = تدير جهة عمل أو مدرسة الهاتف أو الملف الشخصي للعمل عليه.
# Parental control or a find-my-phone app that the owner knows.
t-545543638bbd = رقابة أبوية أو تطبيق للعثور على الهاتف يعرفه صاحب الهاتف.
# Ask whether the owner knows the app and why it may manage the phone.
t-bd0b8d3b5784 = اسألوا هل يعرف صاحب الهاتف التطبيق، ولماذا يحق له إدارة الهاتف.
# Look at what else is told of this app before anything is changed.
t-e751732c16a9 = انظروا إلى ما يُذكر غير ذلك عن هذا التطبيق قبل تغيير أي شيء.
# An app was started from another file than before, without an update
t-bc81f6a0b951 = شُغّل تطبيق من ملف غير الملف السابق، من دون تحديث
# The same process was started from a package file with other content than before, while the log of this day holds no update of it and no start of the phone between.
t-799233c3b7ab = شُغّلت العملية نفسها من ملف حزمة محتواه غير محتوى السابق، ولا يذكر سجل هذا اليوم تحديثًا له ولا بدء تشغيل للهاتف بينهما.
# Some processes belong to several packages, each of which may start them.
t-5bc5fb5d4678 = بعض العمليات تابعة لعدة حزم، ويمكن لكل حزمة منها أن تشغّلها.
# The system updated a part of itself, or events of the log are missing.
t-dfbba242d49f = حدّث النظام جزءًا منه، أو تنقص السجل أحداث.
# Look at what else is told of this app, and compare both files with those of its store.
t-593e300705a3 = انظروا إلى ما يُذكر غير ذلك عن هذا التطبيق، وقارنوا الملفين بملفات متجره.
# The phone was started with a system that somebody else than its maker signed
t-ed16cd913387 = بدأ الهاتف بنظام وقّعه غير صانعه
# The boot loader is locked, and the system is verified by a key that was put on the phone. Systems such as GrapheneOS do this, and the phone shows it at each start.
t-fff5ed34774a = برنامج الإقلاع مقفل، ويُتحقق من النظام بمفتاح وُضع على الهاتف. تفعل ذلك أنظمة مثل GrapheneOS، ويُظهره الهاتف عند كل بدء تشغيل.
# The owner uses a system like GrapheneOS.
t-3d0179879e81 = يستخدم صاحب الهاتف نظامًا مثل GrapheneOS.
# Ask whether the owner put another system on the phone.
t-ea0acea8e4a6 = اسألوا هل وضع صاحب الهاتف نظامًا آخر على الهاتف.
# The phone was started with a system that is not verified
t-8c9c23c9d600 = بدأ الهاتف بنظام لم يُتحقق منه
# When the phone was started, its boot loader was unlocked or a check of its system was off. Whoever had the phone in their hands can then have changed the system. Unlocking erases the data of the phone, so an owner would have noticed.
t-2b29d4e5cc90 = عند بدء تشغيل الهاتف، كان برنامج الإقلاع فيه غير مقفل أو كان أحد فحوص نظامه متوقفًا. وعندئذ كان يمكن لمن كان الهاتف في يده أن يغيّر النظام. وفتح القفل يمحو بيانات الهاتف، ولذلك كان صاحب الهاتف سيلاحظه.
# The owner unlocked the boot loader, to have root or another system.
t-50eac21d76fb = فتح صاحب الهاتف قفل برنامج الإقلاع، ليحصل على صلاحيات الجذر (root) أو على نظام آخر.
# Ask whether the owner unlocked the boot loader. If not, show this finding to a digital-security helpline.
t-d96f6c975d78 = اسألوا هل فتح صاحب الهاتف قفل برنامج الإقلاع. إن لم يكن كذلك، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي.
# An attempt to unlock did not succeed
t-e985c68bcd11 = لم تنجح محاولة لفتح القفل
# Somebody tried to unlock the screen, and the log does not say that it succeeded. It counts only when it happens often.
t-851391c3f82c = حاول شخص فتح قفل الشاشة، ولا يقول السجل إنه نجح. ولا يُحسب ذلك إلا إذا تكرر كثيرًا.
# Everybody mistypes a code.
t-5478249f8854 = كل الناس يخطئون في كتابة رمز.
# Ask who held the phone at this time.
t-6d2025224809 = اسألوا من كان يمسك بالهاتف في هذا الوقت.
# SELinux does not enforce its rules
t-693b32dea8b7 = لا يفرض SELinux قواعده
# SELinux, one of the walls between programs, was off when the acquisition was made. On phones as they are sold it is on. Changed systems and root tools switch it off, and so does whoever broke into a phone.
t-a9c0c9efd9eb = كان SELinux، وهو أحد الجدران بين البرامج، متوقفًا عند جمع البيانات. وهو يعمل على الهواتف كما تُباع. توقفه الأنظمة المغيَّرة وأدوات صلاحيات الجذر (root)، ويوقفه أيضًا من اقتحم هاتفًا.
# The owner changed the system of the phone, or it is a build for developers.
t-25bc7c877017 = غيّر صاحب الهاتف نظام الهاتف، أو هو نسخة من النظام مخصصة للمطورين.
# Accessibility services are in use
t-a31608b5601a = هناك خدمات لتسهيل الاستخدام قيد الاستعمال
# The phone says that accessibility services are in use. Which ones is told by other data.
t-592f4f6f09b9 = يقول الهاتف إن خدمات لتسهيل الاستخدام قيد الاستعمال. وتذكر بيانات أخرى ما هي.
# Look at the list of accessibility services and ask the owner whether they know each of them.
t-b6f95c4a72be = انظروا إلى قائمة خدمات تسهيل الاستخدام، واسألوا صاحب الهاتف هل يعرف كل واحدة منها.
# Advanced Protection
t-79d9e212756f = الحماية المتقدمة
# Advanced Protection of Android was on before, and it was switched off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-f2eb8ae39aab = كانت الحماية المتقدمة من Android مفعّلة، ثم أُوقفت. معها تصعب مهاجمة الهاتف، ويمكنها أن تحفظ سجلات تساعد على العثور على هجوم في وقت لاحق.
# Advanced Protection was switched off
t-b33809f2ed52 = أُوقفت الحماية المتقدمة
# Ask the owner whether they switched it off, and once all copies are made, switch it on again in Settings, Security, Advanced Protection.
t-c6f3928b2759 = اسألوا صاحب الهاتف هل أوقفها بنفسه، وبعد إنجاز كل النسخ شغّلوها من جديد في الإعدادات، ثم الأمان، ثم الحماية المتقدمة.
# If the owner may be a target, switch it on in Settings, Security, Advanced Protection, once all copies are made. There Intrusion Logging can be switched on, too.
t-f50f7c4d1d07 = إذا كان صاحب الهاتف قد يكون مستهدفًا، فشغّلوها في الإعدادات، ثم الأمان، ثم الحماية المتقدمة، بعد إنجاز كل النسخ. ويمكن هناك أيضًا تشغيل سجل الاختراقات (Intrusion Logging).
# It was switched off to collect data with a cable.
t-652b76306c44 = أُوقفت لجمع البيانات عبر كابل.
# Only devices that have the mode tell of it: Android 16 and later.
t-0eaf0d77084c = لا تذكره إلا الأجهزة التي فيها هذا الوضع: Android 16 وما بعده.
# The owner tried it, or an app that they need did not work with it.
t-1d543ce1456d = جرّبها صاحب الهاتف، أو لم يعمل معها تطبيق يحتاج إليه.
# The phone has Advanced Protection of Android, and it is off. With it a phone is harder to attack, and it can keep logs that help to find an attack later.
t-554ca0d5f6f8 = في الهاتف الحماية المتقدمة من Android، وهي متوقفة. معها تصعب مهاجمة الهاتف، ويمكنها أن تحفظ سجلات تساعد على العثور على هجوم في وقت لاحق.
# protection switched off
t-d374cacd5c11 = أُوقفت الحماية
# protection switched on
t-4e1d515b22f5 = شُغّلت الحماية
# Advanced Protection is off
t-cd8f329a4c36 = الحماية المتقدمة متوقفة
# It is off unless somebody switches it on.
t-bc5de7b25cd1 = تكون متوقفة ما لم يشغّلها شخص.
# The owner switched it on.
t-1f3910fc5c43 = شغّلها صاحب الهاتف.
# Leave it on. It may make it harder to collect data with a cable.
t-35b9e7e3de1e = اتركوها مفعّلة. وقد تجعل جمع البيانات عبر كابل أصعب.
# An app is the VPN that stays on
t-97e5b3391223 = هناك تطبيق هو شبكة VPN الدائمة
# An app was set to carry all traffic of the phone whenever it is on.
t-3f916306238e = ضُبط تطبيق لينقل كل حركة بيانات الهاتف كلما كان الهاتف يعمل.
# The owner uses a VPN they trust.
t-5307f63a7822 = يستخدم صاحب الهاتف شبكة VPN يثق بها.
# An employer or school that manages the phone set it.
t-7b40da37d4e3 = ضبطته جهة عمل أو مدرسة تدير الهاتف.
# Ask the owner whether they chose this VPN. If not, have all copies made first, then switch it off in Settings, Network, VPN.
t-bccce286967c = اسألوا صاحب الهاتف هل اختار شبكة VPN هذه. إن لم يكن كذلك، فأنجزوا كل النسخ أولًا، ثم أوقفوها في الإعدادات، ثم الشبكة، ثم VPN.
# Apps may be shown another place
t-1dda492f8355 = قد يُعرض على التطبيقات مكان آخر
# The phone may be given a place where it is not. Somebody who hides where the phone is, or develops apps, sets this.
t-027ad9530691 = قد يُعطى الهاتف مكانًا ليس موجودًا فيه. يضبط ذلك من يخفي مكان الهاتف، أو من يطوّر تطبيقات.
# Ask the owner whether they set this.
t-9c336a1b4c93 = اسألوا صاحب الهاتف هل ضبط هذا.
# An app was given power over the phone with the debugging bridge
t-6ad129640590 = مُنح تطبيق سلطة على الهاتف بواسطة جسر تصحيح الأخطاء
# A list of apps that read the screen, read notifications, are the keyboard, get text messages or carry all traffic was written by the debugging bridge: somebody did it from a computer, or with a tool on the phone that acts like one.
t-e25ad0f19d12 = كتب جسر تصحيح الأخطاء قائمة بالتطبيقات التي تقرأ الشاشة، أو تقرأ الإشعارات، أو تكون لوحة المفاتيح، أو تتلقى الرسائل النصية، أو تنقل كل حركة البيانات: فقد فعل شخص ذلك من حاسوب، أو بأداة على الهاتف تعمل كحاسوب.
# The owner set up an app that asks for this step, such as one that automates the phone.
t-8eaef9bf7bf6 = أعدّ صاحب الهاتف تطبيقًا يطلب هذه الخطوة، مثل تطبيق ينفذ المهام على الهاتف تلقائيًا.
# The phone is used to test apps.
t-1e409e52791d = يُستخدم الهاتف لاختبار تطبيقات.
# Ask the owner whether they or somebody they know set this from a computer, and do not change it before all copies are made.
t-43493538dcbc = اسألوا صاحب الهاتف هل ضبط ذلك من حاسوب بنفسه أو ضبطه شخص يعرفه، ولا تغيّروه قبل إنجاز كل النسخ.
# Apps are not checked for harm
t-aab169fedcad = لا يُفحص ضرر التطبيقات
# The check of apps by Google Play Protect is switched off. It looks for harmful apps when they are added and later on.
t-dd8b1ac5ccf6 = فحص التطبيقات في Google Play للحماية (Play Protect) متوقف. وهو يبحث عن التطبيقات الضارة عند إضافتها وبعد ذلك.
# The owner switched it off to add an app that it did not like.
t-ea80c030a1fe = أوقفه صاحب الهاتف ليضيف تطبيقًا لم يقبله الفحص.
# The phone has no services of Google.
t-f8fb1481961e = ليست على الهاتف خدمات Google.
# Ask the owner whether they switched it off. If not, ask a digital-security helpline, from another device, before anything is changed.
t-214daad98aa7 = اسألوا صاحب الهاتف هل أوقفه. إن لم يكن كذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# Apps that come from a computer are not checked
t-6276b357f63e = لا تُفحص التطبيقات القادمة من حاسوب
# Apps that are added with the debugging bridge are not checked, or not asked about on the phone.
t-7056e162fd80 = التطبيقات التي تُضاف بواسطة جسر تصحيح الأخطاء لا تُفحص، أو لا يُسأل عنها على الهاتف.
# The check of apps was switched off with the debugging bridge
t-340faec4e6b1 = أُوقف فحص التطبيقات بواسطة جسر تصحيح الأخطاء
# The check of apps by Google Play Protect is switched off, and the debugging bridge wrote that: somebody did it from a computer, or with a tool on the phone that acts like one. Guides for adding spyware begin with this step.
t-cfffd43d5f43 = فحص التطبيقات في Google Play للحماية (Play Protect) متوقف، وجسر تصحيح الأخطاء هو الذي كتب ذلك: فقد فعل شخص ذلك من حاسوب، أو بأداة على الهاتف تعمل كحاسوب. وتبدأ أدلة إضافة برامج التجسس بهذه الخطوة.
# A tool against unwanted apps of the maker was used.
t-d5730da86490 = استُخدمت أداة ضد تطبيقات غير مرغوبة من الصانع.
# The debugging bridge is switched on
t-704dd02c82f3 = جسر تصحيح الأخطاء مشغّل
# USB debugging is on. It has to be on while data is collected with it; when it stays on, whoever has the phone open in hand can use it.
t-4074f77a92ca = تصحيح الأخطاء عبر USB مشغّل. ويجب أن يكون مشغّلًا أثناء جمع البيانات به. وإذا بقي مشغّلًا، استطاع من كان الهاتف مفتوحًا في يده أن يستخدمه.
# It was switched on to collect this data.
t-df292288c9d4 = شُغّل لجمع هذه البيانات.
# The owner develops apps or uses tools that need it.
t-48dec5157683 = يطوّر صاحب الهاتف تطبيقات أو يستخدم أدوات تحتاج إليه.
# Once all copies are made, switch USB debugging off in Settings, System, Developer options.
t-b9543cb09dc4 = بعد إنجاز كل النسخ، أوقفوا تصحيح الأخطاء عبر USB في الإعدادات، ثم النظام، ثم خيارات المطورين.
# An app switched debugging on
t-6739068af419 = شغّل تطبيق تصحيح الأخطاء
# Developer options, the debugging bridge or wireless debugging were switched on, and what wrote that last is neither the settings nor another part of the system.
t-6714c8c909b3 = شُغّلت خيارات المطورين أو جسر تصحيح الأخطاء أو تصحيح الأخطاء اللاسلكي، وآخر ما كتب ذلك ليس الإعدادات ولا جزءًا آخر من النظام.
# A tool of the owner, such as one that automates the phone, has the right to do so.
t-b7f626e58848 = لأداة لصاحب الهاتف، مثل أداة تنفذ المهام على الهاتف تلقائيًا، الحق في فعل ذلك.
# A part of the maker's system with an unusual name.
t-bd2b7228f4cd = جزء من نظام الصانع له اسم غير معتاد.
# Ask the owner whether they know the app that is named and gave it this right. If not, ask a digital-security helpline, from another device, before anything is changed.
t-7e551a7064dd = اسألوا صاحب الهاتف هل يعرف التطبيق المذكور وهل منحه هذا الحق. إن لم يكن كذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# Developer options are switched on
t-5c6359e6e194 = خيارات المطورين مشغّلة
# Developer options are shown. They have to be for most ways to collect data; without that need they are off.
t-deb655c68583 = خيارات المطورين ظاهرة. ويجب أن تكون كذلك في معظم طرق جمع البيانات، ومن دون هذه الحاجة تكون متوقفة.
# They were switched on to collect this data.
t-ab9fbf1bcbfc = شُغّلت لجمع هذه البيانات.
# The owner develops apps or likes to look around.
t-ab0ab6dc2646 = يطوّر صاحب الهاتف تطبيقات أو يحب الاستكشاف.
# Once all copies are made, switch the developer options off in Settings, System.
t-972453dc262b = بعد إنجاز كل النسخ، أوقفوا خيارات المطورين في الإعدادات، ثم النظام.
# Names are looked up at a chosen server
t-96b1e9f6149b = يُبحث عن الأسماء لدى خادم مختار
# The phone asks one server, which somebody chose, for the addresses of all names. Whoever runs it sees which servers the phone looks for.
t-cdec78c0fe07 = يسأل الهاتف خادمًا واحدًا اختاره شخص عن عناوين كل الأسماء. ومن يشغّل هذا الخادم يرى أي خوادم يبحث عنها الهاتف.
# The owner chose a server against advertisements or for privacy.
t-8fe2b8aee2c7 = اختار صاحب الهاتف خادمًا ضد الإعلانات أو من أجل الخصوصية.
# Ask the owner whether they know this server.
t-889ba97bc196 = اسألوا صاحب الهاتف هل يعرف هذا الخادم.
# Names are looked up without encryption
t-36da24c11330 = يُبحث عن الأسماء من دون تشفير
# Private DNS is switched off: names of servers that the phone looks for can be read on the way.
t-38fbc2fc9702 = نظام أسماء النطاقات الخاص (Private DNS) متوقف: ويمكن في الطريق قراءة أسماء الخوادم التي يبحث عنها الهاتف.
# The network of an employer or a hotel did not work with it.
t-5fe09de46f15 = لم تعمل معه شبكة جهة عمل أو فندق.
# Switch Private DNS to automatic in Settings, Network, once all copies are made.
t-6b5dc2fa8487 = اضبطوا نظام أسماء النطاقات الخاص (Private DNS) على الوضع التلقائي في الإعدادات، ثم الشبكة، بعد إنجاز كل النسخ.
# A proxy is set for the whole device
t-1cfaf513a734 = ضُبط خادم وكيل (proxy) للجهاز كله
# The phone sends what it loads from the network through a proxy, for all networks. Whoever runs it sees where the phone connects to. This has no place in the settings of most phones.
t-a12f3f50d31d = يرسل الهاتف ما يحمّله من الشبكة عبر خادم وكيل (proxy)، في كل الشبكات. ومن يشغّله يرى إلى أين يتصل الهاتف. وليس لهذا مكان في إعدادات معظم الهواتف.
# A tool of developers or against advertisements was used.
t-45bd2880e62b = استُخدمت أداة للمطورين أو ضد الإعلانات.
# Ask the owner whether they know the proxy. If not, ask a digital-security helpline, from another device, before anything is changed.
t-8592e7c2bf6b = اسألوا صاحب الهاتف هل يعرف الخادم الوكيل (proxy). إن لم يكن كذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# Reports of errors are not sent to the maker
t-d06b0efe4c11 = لا تُرسل تقارير الأخطاء إلى الصانع
# Reports of crashes or of security are not shared. By itself this is a choice about privacy; spyware has been seen that switches it off.
t-c1a6ed919710 = لا تُشارك تقارير التعطّل أو تقارير الأمان. هذا وحده اختيار يتعلق بالخصوصية، وقد رُصدت برامج تجسس توقف ذلك.
# The owner did not agree to share them, which is ordinary.
t-4202ef14764d = لم يوافق صاحب الهاتف على مشاركتها، وهذا أمر عادي.
# Nothing has to be done; compare with other findings.
t-328b60cfd62a = لا يلزم فعل شيء. قارنوا بنتائج أخرى.
# The signs that show camera and microphone in use are hidden
t-d851c03e4425 = أُخفيت العلامات التي تُظهر أن الكاميرا والميكروفون قيد الاستعمال
# Android shows a green sign while an app uses the camera or the microphone, or records the screen. A switch that has no place in the settings hides it. Spyware has been seen that sets this switch.
t-08e68cc9c879 = يُظهر Android علامة خضراء حين يستخدم تطبيق الكاميرا أو الميكروفون، أو يسجّل الشاشة. ويخفيها مفتاح ليس له مكان في الإعدادات. وقد رُصدت برامج تجسس تضبط هذا المفتاح.
# The owner hid the sign with a computer, for example to record the screen without it.
t-0e8a45343556 = أخفى صاحب الهاتف العلامة بواسطة حاسوب، مثلًا ليسجّل الشاشة من دونها.
# Ask the owner whether they hid the sign. If not, ask a digital-security helpline, from another device, before anything is changed.
t-1a056657b685 = اسألوا صاحب الهاتف هل أخفى العلامة. إن لم يكن كذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# Unknown apps are not sent to Google for a check
t-6a0212252bc2 = لا تُرسل التطبيقات غير المعروفة إلى Google لفحصها
# Apps that Google Play Protect does not know are not sent to Google to be checked.
t-d465ae4f232e = التطبيقات التي لا يعرفها Google Play للحماية (Play Protect) لا تُرسل إلى Google لفحصها.
# The owner does not want to share their apps.
t-2aaed1d46468 = لا يريد صاحب الهاتف مشاركة تطبيقاته.
# Wireless debugging is switched on
t-ae094bf4daaa = تصحيح الأخطاء اللاسلكي مشغّل
# Wireless debugging is on. A computer, or an app on the phone itself, that was paired once can add apps and give them permissions without a cable. Spyware has been seen that pairs the phone with itself.
t-2d64a1aeda72 = تصحيح الأخطاء اللاسلكي مشغّل. ويمكن لحاسوب، أو لتطبيق على الهاتف نفسه، اقترن به مرة واحدة أن يضيف تطبيقات ويمنحها أذونات من دون كابل. وقد رُصدت برامج تجسس تقرن الهاتف بنفسه.
# Tools such as Shizuku, LADB or one that collects data on the phone itself.
t-f20f45d8a88e = أدوات مثل Shizuku أو LADB، أو أداة تجمع البيانات على الهاتف نفسه.
# The owner develops apps.
t-9fe9da57736a = يطوّر صاحب الهاتف تطبيقات.
# Ask the owner whether they or an app of theirs needs this. If not, ask a digital-security helpline, from another device, before anything is changed.
t-4f587f54d8c7 = اسألوا صاحب الهاتف هل يحتاج إلى ذلك هو أو تطبيق له. إن لم يكن كذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# Parts of the system are not checked while they are read
t-ec5d73c835d9 = لا يُتحقق من أجزاء من النظام عند قراءتها
# The check that notices changed parts of the system while the phone runs is off, or only writes a note.
t-f47d86ae4742 = الفحص الذي يلاحظ أجزاء النظام المغيَّرة أثناء عمل الهاتف متوقف، أو يكتفي بتسجيل ملاحظة.
# The phone is used to develop systems.
t-470affc7c2b6 = يُستخدم الهاتف لتطوير الأنظمة.
# The owner switched it off to change the system.
t-b9b81889dd9b = أوقفه صاحب الهاتف ليغيّر النظام.
# Ask the owner whether they changed the system. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-2c989b310fc4 = اسألوا صاحب الهاتف هل غيّر النظام. وإذا لم يفعل أحد ذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# The phone says that its boot loader is unlocked. Whoever has it in hand can start other systems on it and change the one that is there.
t-8b8d31a4a9bc = يقول الهاتف إن برنامج الإقلاع فيه غير مقفل. ومن كان الهاتف في يده يستطيع أن يشغّل عليه أنظمة أخرى وأن يغيّر النظام الموجود.
# The owner unlocked it to put another system on the phone.
t-6fa381e7130b = فتح صاحب الهاتف القفل ليضع نظامًا آخر على الهاتف.
# Ask the owner whether they unlocked the boot loader. If nobody did, ask a digital-security helpline, from another device, before anything is changed.
t-ea0a16c90c9d = اسألوا صاحب الهاتف هل فتح قفل برنامج الإقلاع. وإذا لم يفعل أحد ذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# The boot loader may be unlocked
t-b7c268bbad04 = يُسمح بفتح قفل برنامج الإقلاع
# The developer option that lets the boot loader be unlocked is on. It is still locked, where nothing else says otherwise, and unlocking it erases the phone.
t-dbd01dd20e39 = خيار المطورين الذي يسمح بفتح قفل برنامج الإقلاع مشغّل. ولا يزال برنامج الإقلاع مقفلًا ما لم يُذكر غير ذلك في موضع آخر، وفتح قفله يمحو الهاتف.
# The owner wanted to put another system on the phone.
t-28dc827e0ee6 = أراد صاحب الهاتف أن يضع نظامًا آخر على الهاتف.
# Some phones come with it on.
t-3b41922a7f82 = تأتي بعض الهواتف وهذا الخيار مشغّل.
# Once all copies are made, switch the option off in Settings, System, Developer options, unless the owner needs it.
t-28cc00929908 = بعد إنجاز كل النسخ، أوقفوا الخيار في الإعدادات، ثم النظام، ثم خيارات المطورين، إلا إذا كان صاحب الهاتف يحتاج إليه.
# The debugging bridge listens on the network
t-645d71bfe5d7 = يستقبل جسر تصحيح الأخطاء اتصالات من الشبكة
# The debugging bridge takes connections from the network, also from an app on the phone itself. Whoever connects and is allowed can add apps and give them permissions.
t-bd3650deb638 = يقبل جسر تصحيح الأخطاء اتصالات من الشبكة، وكذلك من تطبيق على الهاتف نفسه. ومن يتصل ويُسمح له يستطيع أن يضيف تطبيقات ويمنحها أذونات.
# Tools such as Shizuku or LADB, or a program on the owner's computer.
t-86a116974eea = أدوات مثل Shizuku أو LADB، أو برنامج على حاسوب صاحب الهاتف.
# A television or a box for it: some come like this.
t-8e43fbb401c7 = تلفاز أو جهاز استقبال للتلفاز: فبعضها يأتي هكذا.
# The phone once started a system that is not Samsung's
t-59bef455f535 = بدأ الهاتف مرة نظامًا ليس من Samsung
# A fuse in the phone says that a system which Samsung did not sign was started on it at some time. It cannot be undone, and does not say what runs now.
t-52256e64e0e5 = يقول صمام (fuse) في الهاتف إن نظامًا لم توقّعه Samsung شُغّل عليه في وقت ما. ولا يمكن التراجع عن ذلك، وهو لا يقول ما الذي يعمل الآن.
# A former owner put another system on the phone.
t-c129ccaf3daf = وضع صاحب سابق نظامًا آخر على الهاتف.
# A repair shop did.
t-0b0f3ce4f9e1 = فعلت ذلك ورشة إصلاح.
# Ask the owner where the phone comes from, and whether they know of another system on it.
t-3b0caded42cc = اسألوا صاحب الهاتف من أين جاء الهاتف، وهل يعرف بنظام آخر كان عليه.
# Fixes for security are older than a year
t-6aec4a88ad5b = مضى على إصلاحات الأمان أكثر من سنة
# When the data was collected, the last fixes for security of the phone were more than a year old. Many faults that attacks use are known and open on this phone.
t-a92384a4904c = عند جمع البيانات، كان قد مضى أكثر من سنة على آخر إصلاحات الأمان في الهاتف. وهناك مواضع خلل كثيرة تستخدمها الهجمات، وهي معروفة ومفتوحة على هذا الهاتف.
# The maker gives no more fixes for this model.
t-baf52b66562d = لم يعد الصانع يقدّم إصلاحات لهذا الطراز.
# The phone was not used for a long time.
t-8e2b817fe444 = لم يُستخدم الهاتف منذ وقت طويل.
# It is an emulator.
t-67bce7385837 = هو محاكٍ لهاتف.
# Once all copies are made, look for updates in Settings, System. If none is offered any more, think of another phone.
t-b052ccb2c5c9 = بعد إنجاز كل النسخ، ابحثوا عن تحديثات في الإعدادات، ثم النظام. وإذا لم يعد يُعرض أي تحديث، ففكّروا في هاتف آخر.
# Fixes for security are older than half a year
t-e19df9f8fc87 = مضى على إصلاحات الأمان أكثر من نصف سنة
# When the data was collected, the last fixes for security of the phone were more than half a year old. Faults that were mended since are known and open on this phone.
t-a8f519033775 = عند جمع البيانات، كان قد مضى أكثر من نصف سنة على آخر إصلاحات الأمان في الهاتف. ومواضع الخلل التي أُصلحت منذ ذلك الحين معروفة ومفتوحة على هذا الهاتف.
# The maker gives fixes seldom, or no more.
t-055981939cfc = نادرًا ما يقدّم الصانع إصلاحات، أو لم يعد يقدّمها.
# Updates wait to be confirmed.
t-858c57db5b2e = هناك تحديثات تنتظر التأكيد.
# Rules between programs are not enforced
t-e4e0ae2bb042 = لا تُفرض القواعد بين البرامج
# The system was started so that SELinux, which keeps programs apart, only writes down what it would forbid.
t-abd43eed9afd = بدأ النظام بطريقة تجعل SELinux، الذي يفصل بين البرامج، يكتفي بتسجيل ما كان سيمنعه.
# The owner put a system of their own on the phone.
t-3ab7022e0548 = وضع صاحب الهاتف نظامًا خاصًا به على الهاتف.
# The storage is not encrypted
t-4e744caed7bd = وحدة التخزين غير مشفّرة
# What is stored on the phone is not encrypted. Whoever has it in hand can read it without its code.
t-e020ad39bd79 = ما هو مخزَّن على الهاتف غير مشفّر. ومن كان الهاتف في يده يستطيع قراءته من دون رمز الدخول.
# The phone is old: new ones have to encrypt.
t-1271a9f2f754 = الهاتف قديم: فالهواتف الجديدة ملزمة بالتشفير.
# A system other than that of the maker runs on it.
t-89377f2a0c98 = يعمل عليه نظام غير نظام الصانع.
# Once all copies are made, encrypt the phone in Settings, Security, where it offers that.
t-fcf6b4ec2329 = بعد إنجاز كل النسخ، شفّروا الهاتف في الإعدادات، ثم الأمان، إذا كان يتيح ذلك.
# The whole system can be debugged
t-9b59225f8f45 = يمكن تصحيح أخطاء النظام كله
# Every program on the phone can be debugged and the debugging bridge can rule the system. Systems for customers forbid this.
t-d96202ae1b82 = يمكن تصحيح أخطاء كل برنامج على الهاتف، ويمكن لجسر تصحيح الأخطاء أن يتحكم في النظام. والأنظمة المخصصة للزبائن تمنع ذلك.
# The owner put a system of their own on the phone, or changed the one that was there.
t-b441d6b390bc = وضع صاحب الهاتف نظامًا خاصًا به على الهاتف، أو غيّر النظام الموجود.
# It is an emulator or a phone of developers.
t-a686bb245d65 = هو محاكٍ لهاتف، أو هاتف لمطورين.
# The system was built for developers
t-bd6fffccb469 = بُني النظام للمطورين
# The system is of a kind that is built for developers, and that lets the debugging bridge rule it.
t-bcf07dc4ecb8 = النظام من نوع يُبنى للمطورين، ويسمح لجسر تصحيح الأخطاء بالتحكم فيه.
# The owner put a system of a community on the phone.
t-ab8278292428 = وضع صاحب الهاتف نظامًا من صنع هواة على الهاتف.
# Ask the owner whether they chose this system.
t-dc45b9b48d7d = اسألوا صاحب الهاتف هل اختار هذا النظام.
# The system is signed with keys of developers
t-c56ba3fe8bd4 = النظام موقّع بمفاتيح للمطورين
# The system says that it was signed with keys for development and not with those for customers. The keys for tests are known to everybody, so that others can sign parts of it.
t-15af8dbf5979 = يقول النظام إنه موقّع بمفاتيح للتطوير، لا بمفاتيح الأنظمة المخصصة للزبائن. ومفاتيح الاختبارات معروفة للجميع، ولذلك يستطيع آخرون توقيع أجزاء منه.
# The owner put a system of a community on the phone: many are signed like this.
t-4a31a393cb30 = وضع صاحب الهاتف نظامًا من صنع هواة على الهاتف: وكثير منها موقّع هكذا.
# Fixes for the parts of the maker are older than a year
t-11681d7cf44d = مضى على إصلاحات أجزاء الصانع أكثر من سنة
# The last fixes for drivers and other parts by the maker of the phone or of its chips were more than a year old when the data was collected.
t-1b0123a29a8b = عند جمع البيانات، كان قد مضى أكثر من سنة على آخر إصلاحات برامج التشغيل والأجزاء الأخرى من صانع الهاتف أو صانع رقائقه.
# A system other than that of the maker brings newer fixes for its own parts only.
t-7853f259661b = نظام غير نظام الصانع لا يجلب إصلاحات أحدث إلا لأجزائه هو.
# The system was started without being verified
t-dfb407f0d027 = بدأ النظام من دون أن يُتحقق منه
# When the phone was started, its boot loader was unlocked or what it started was not what it should be. Anything could have been put into the system, and would not be noticed at the start.
t-e3593f65457a = عند بدء تشغيل الهاتف، كان برنامج الإقلاع فيه غير مقفل، أو لم يكن ما بدأه هو ما ينبغي أن يكون. وكان يمكن وضع أي شيء في النظام من دون أن يُلاحَظ عند البدء.
# The owner unlocked the boot loader to put another system on the phone.
t-ffa2c83a809d = فتح صاحب الهاتف قفل برنامج الإقلاع ليضع نظامًا آخر على الهاتف.
# The system was verified with a key of its own
t-5ad6676acead = جرى التحقق من النظام بمفتاح خاص به
# The boot loader is locked, and the system was verified with a key that is not the maker's. Systems such as GrapheneOS do this.
t-2b2629e150a9 = برنامج الإقلاع مقفل، وجرى التحقق من النظام بمفتاح ليس مفتاح الصانع. تفعل ذلك أنظمة مثل GrapheneOS.
# The owner put a system such as GrapheneOS on the phone and locked it again.
t-2c8044d4558b = وضع صاحب الهاتف نظامًا مثل GrapheneOS على الهاتف ثم أقفله من جديد.
# Ask the owner whether they chose this system, and compare the key that the phone shows at the start with the published one.
t-bec02dfac446 = اسألوا صاحب الهاتف هل اختار هذا النظام، وقارنوا المفتاح الذي يُظهره الهاتف عند البدء بالمفتاح المنشور.
# Wireless debugging is running
t-b31b92daee76 = تصحيح الأخطاء اللاسلكي يعمل
# Wireless debugging has opened a port. A device, or an app on the phone itself, that was paired can add apps and give them permissions.
t-138e31402acb = فتح تصحيح الأخطاء اللاسلكي منفذًا. ويمكن لجهاز، أو لتطبيق على الهاتف نفسه، اقترن به أن يضيف تطبيقات ويمنحها أذونات.
# A program that crashed ran code from an unusual place
t-fb57280b90f0 = شغّل برنامج تعطّل شيفرة من مكان غير معتاد
# A program that crashed had loaded code from the folder for temporary files of the shell, from memory alone, or from a file that was deleted. Code that was put into a program from outside looks like this; tools for tests do, too.
t-e24e4093b24f = كان برنامج تعطّل قد حمّل شيفرة من مجلد الملفات المؤقتة لواجهة الأوامر (shell)، أو من الذاكرة وحدها، أو من ملف حُذف. هكذا تبدو شيفرة وُضعت في برنامج من الخارج، وتفعل ذلك أيضًا أدوات الاختبار.
# A program crashed in a library for pictures, fonts, sound or video
t-835e10d4963f = تعطّل برنامج في مكتبة للصور أو الخطوط أو الصوت أو الفيديو
# A program crashed in code that takes apart data of strangers. That happens on ordinary phones now and then, and is told only when it comes again within a day.
t-7e890a9bd052 = تعطّل برنامج في شيفرة تفكّك بيانات من غرباء. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا تكرر خلال يوم.
# Faults in these libraries happen on ordinary phones, for example by a broken file.
t-f02425e83414 = يحدث خلل في هذه المكتبات على هواتف عادية، مثلًا بسبب ملف تالف.
# A program crashed in a function that attacks have aimed at
t-7703f8f6a82e = تعطّل برنامج في وظيفة استهدفتها هجمات
# A program crashed while it read a picture or a font, in a function with a fault that attacks have used. Attacks that fail leave such crashes; a broken file does, too.
t-d10cc088dbd7 = تعطّل برنامج وهو يقرأ صورة أو خطًا، في وظيفة فيها خلل استخدمته هجمات. تترك الهجمات الفاشلة مثل هذا التعطّل، ويتركه أيضًا ملف تالف.
# A broken picture or font, or a fault of programming.
t-6abb962a567d = صورة تالفة أو خط تالف، أو خطأ في البرمجة.
# A program with the rights of the system crashed
t-268ceedd316a = تعطّل برنامج له صلاحيات النظام
# A program that ran as root, as the system or as the shell crashed. Parts of the system do now and then. What is worth a look is a program that does not belong to the phone.
t-f217328bac96 = تعطّل برنامج كان يعمل بصفته الجذر (root) أو النظام أو واجهة الأوامر (shell). يحدث ذلك لأجزاء النظام من حين إلى آخر. وما يستحق النظر هو برنامج ليس من الهاتف.
# A fault of a part of the system, which most phones have.
t-07206fe172ea = خلل في جزء من النظام، وهو موجود في معظم الهواتف.
# Look whether the path of the program is one of the system.
t-bea9bb0a2716 = انظروا هل مسار البرنامج من مسارات النظام.
# The service of Samsung that looks through pictures crashed
t-85e707cf79ad = تعطّلت خدمة Samsung التي تتفحص الصور
# The service com.samsung.ipservice crashed. It looks through all pictures that arrive, and a published attack by prepared pictures aimed at it. Broken pictures make it crash, too.
t-f4731d65a197 = تعطّلت الخدمة com.samsung.ipservice. وهي تتفحص كل الصور التي تصل، وقد استهدفها هجوم نُشر عنه بصور معدّة خصيصًا. وتجعلها الصور التالفة تتعطّل أيضًا.
# A broken picture.
t-0bf18a8857ab = صورة تالفة.
# An app may keep the phone unlocked
t-09d32fdddbcf = قد يُبقي تطبيق الهاتف غير مقفل
# A trust agent that is not one of the system is enabled: the app may keep the phone unlocked.
t-120582df9d18 = هناك وكيل ثقة (trust agent) مفعّل ليس من النظام: قد يُبقي هذا التطبيق الهاتف غير مقفل.
# An employer's app.
t-88c98f159e39 = تطبيق جهة عمل.
# Ask the owner whether they know this app and allowed it in Settings, Security, Trust agents.
t-8e4cf7a792e0 = اسألوا صاحب الهاتف هل يعرف هذا التطبيق وهل سمح به في الإعدادات، ثم الأمان، ثم الوكلاء المعتمدون (Trust agents).
# A USB peripheral was attached, by the list of the USB port
t-12c21f580cc1 = وُصل ملحق USB، بحسب قائمة منفذ USB
# A USB peripheral as in a known attack, in the list of the USB port
t-f1afd538be3d = ملحق USB كما في هجوم معروف، في قائمة منفذ USB
# A USB peripheral was attached while the screen was locked
t-5520a3d5fdcd = وُصل ملحق USB بينما كانت الشاشة مقفلة
# When the report was made, a peripheral was attached to the phone as to a computer, and the screen was locked. Tools that break into locked phones pretend to be peripherals. People leave a dock or a headset attached, too.
t-ff0329f3149c = عند إعداد التقرير، كان بالهاتف ملحق موصول كما يوصل بحاسوب، وكانت الشاشة مقفلة. تتظاهر الأدوات التي تقتحم الهواتف المقفلة بأنها ملحقات. ويترك الناس أيضًا قاعدة توصيل أو سماعة موصولة.
# A dock, a headset or a hub stayed attached to the phone.
t-4080abc174b2 = بقيت قاعدة توصيل أو سماعة أو موزّع USB موصولة بالهاتف.
# Ask what is attached to the phone, and in whose hands it was.
t-02a86d5ad4c9 = اسألوا ما الموصول بالهاتف، وفي يد من كان.
# The phone has a further profile
t-ecf5ac0cff5a = للهاتف ملف شخصي آخر
# Besides the ordinary one the phone has another profile, such as one for work or a private one, with apps of its own.
t-142af42b5275 = للهاتف، إلى جانب الملف الشخصي العادي، ملف شخصي آخر، مثل ملف للعمل أو ملف خاص، له تطبيقاته.
# A profile for work, a private space, or a second copy of a messenger.
t-d03d66764d25 = ملف شخصي للعمل، أو مساحة خاصة، أو نسخة ثانية من تطبيق مراسلة.
# Ask the owner whether they know of this profile, and collect data of it too.
t-61618466c799 = اسألوا صاحب الهاتف هل يعرف هذا الملف الشخصي، واجمعوا بياناته أيضًا.
# The phone has a further user
t-6e18bfb8fc3b = للهاتف مستخدم آخر
# Besides the first one the phone has another user, with apps and settings of its own.
t-58387ab17569 = للهاتف، إلى جانب المستخدم الأول، مستخدم آخر له تطبيقاته وإعداداته.
# The phone is shared in the family.
t-265f1086f162 = الهاتف مشترك بين أفراد العائلة.
# A guest was added once.
t-cf3d7311e8fc = أُضيف ضيف مرة.
# Ask the owner whether they know of this user, and collect data of it too.
t-d4a916c33aa4 = اسألوا صاحب الهاتف هل يعرف هذا المستخدم، واجمعوا بياناته أيضًا.
# An app carries all traffic
t-a8c235d92b29 = ينقل تطبيق كل حركة البيانات
# A VPN of an app was active when the data was collected. Whoever runs it sees where the phone connects to.
t-8c29e64fae91 = كانت شبكة VPN تابعة لتطبيق نشطة عند جمع البيانات. ومن يشغّلها يرى إلى أين يتصل الهاتف.
# The owner uses a VPN, or an app against advertisements that works as one.
t-362dd6a3a590 = يستخدم صاحب الهاتف شبكة VPN، أو تطبيقًا ضد الإعلانات يعمل كشبكة VPN.
# Ask the owner whether they chose this app.
t-ead8de34a6a0 = اسألوا صاحب الهاتف هل اختار هذا التطبيق.
# An app added a Wi-Fi network
t-0a508403fec2 = أضاف تطبيق شبكة Wi-Fi
# An app that is no part of the system added or changed a Wi-Fi network that the phone remembers. A phone joins such a network by itself, and whoever runs it sees with whom it talks.
t-6d882b9c17a2 = أضاف تطبيق ليس جزءًا من النظام شبكة Wi-Fi يتذكرها الهاتف، أو غيّرها. ينضم الهاتف إلى مثل هذه الشبكة من تلقاء نفسه، ومن يشغّلها يرى مع من يتواصل.
# Apps of providers, hotels, cameras and smart homes add networks.
t-4fc9e5d95bac = تضيف شبكات تطبيقاتُ مزوّدي الخدمة والفنادق والكاميرات والمنازل الذكية.
# Ask the owner whether the app was meant to add a network.
t-e0953b66b8ac = اسألوا صاحب الهاتف هل كان يُفترض أن يضيف التطبيق شبكة.
# The planted record went through the rule engine
t-19934f01a262 = مرّ السجل المزروع عبر محرك القواعد
# Every run sends a planted record through the rule engine. This rule matches that record and no record of a device.
t-463abda83fe0 = يرسل كل تشغيل سجلًا مزروعًا عبر محرك القواعد. وتطابق هذه القاعدة ذلك السجل ولا تطابق أي سجل من جهاز.
# The record is planted in every run; it says nothing about a device.
t-381fa4ca2071 = يُزرع السجل في كل تشغيل، ولا يقول شيئًا عن جهاز.
# None. The report names this rule only when it fails.
t-fe527f6ae888 = لا شيء. لا يذكر التقرير هذه القاعدة إلا إذا فشلت.
# A description of an application without its identifier
t-f74136440fcf = وصف تطبيق من دون معرّفه
# Every store writes the identifier of an application into its description. It is missing here. Descriptions from before 2010 lack it, and so may one that was written by hand.
t-efe1a7223803 = يكتب كل متجر معرّف التطبيق في وصفه، وهو غائب هنا. ويغيب عن الأوصاف السابقة لعام 2010، وقد يغيب أيضًا عن وصف كُتب يدويًا.
# The application is very old.
t-fe44d88ce6fb = التطبيق قديم جدًا.
# It was signed by an organization for its own people.
t-66b6ad4408a5 = وقّعته مؤسسة للعاملين فيها.
# Ask the owner whether they know the application and where it came from.
t-6d9dceec2bcc = اسألوا صاحب الهاتف هل يعرف التطبيق ومن أين جاء.
# An application that did not come from the App Store
t-ec1fde31d11d = تطبيق لم يأتِ من App Store
# The description of the application names a program other than Apple's as the one that asked for its installation. Stores of other makers exist, in some countries with Apple's permission. Who wants to watch a phone may also bring an application onto it that no store has looked at.
t-ba7d8e5ffb11 = يذكر وصف التطبيق أن برنامجًا من غير Apple هو الذي طلب تثبيته. توجد متاجر لصانعين آخرين، بإذن من Apple في بعض البلدان. ومن يريد مراقبة هاتف قد يضع عليه أيضًا تطبيقًا لم ينظر فيه أي متجر.
# The owner uses another store, which Apple permits in some countries.
t-0079637e36ef = يستخدم صاحب الهاتف متجرًا آخر تسمح به Apple في بعض البلدان.
# An employer or a school installed the application.
t-6d7d98a93160 = ثبّتت التطبيقَ جهة عمل أو مدرسة.
# A store or manager for applications from outside the App Store
t-4b246a716995 = متجر أو مدير لتطبيقات من خارج App Store
# The phone has, or had when it was copied, a program that installs applications which the App Store does not offer, or the mark that such a program leaves. Some of them need the limits of iOS to be lifted (a jailbreak). It is no sign of an attack in itself.
t-f7fcaf9c6727 = على الهاتف، أو كان عليه حين نُسخ، برنامج يثبّت تطبيقات لا يعرضها App Store، أو العلامة التي يتركها مثل هذا البرنامج. وبعض هذه البرامج يحتاج إلى رفع قيود iOS (jailbreak). وليس ذلك في حد ذاته علامة على هجوم.
# The owner wanted applications that the App Store does not offer.
t-d33f7ec2745e = أراد صاحب الهاتف تطبيقات لا يعرضها App Store.
# Ask the owner whether they, or somebody who had the phone, put it there. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-d482958287a4 = اسألوا صاحب الهاتف هل وضعه هناك بنفسه، أو وضعه شخص كان الهاتف عنده. وإذا لم يعرف أحد عنه شيئًا، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# An application installed by an unusual program of Apple
t-c1ffe1f6a805 = تطبيق ثبّته برنامج غير معتاد من Apple
# The description of the application names a program of Apple as the one that asked for its installation, but neither the App Store nor the management of devices. TestFlight, with which makers try out applications, is one.
t-aee2bfb45c35 = يذكر وصف التطبيق أن برنامجًا من Apple هو الذي طلب تثبيته، لكنه ليس App Store ولا إدارة الأجهزة. ومن هذه البرامج TestFlight الذي يجرّب به الصانعون تطبيقات.
# The owner helps to try out an application.
t-49ce85a79b0b = يساعد صاحب الهاتف في تجربة تطبيق.
# The phone was set up from another one, or from a backup.
t-f1bd206ba538 = أُعدّ الهاتف من هاتف آخر، أو من نسخة احتياطية.
# An attached file is of another kind than its name says
t-4862a4fff4dc = ملف مرفق من نوع غير ما يقوله اسمه
# The first bytes of this attachment are those of another kind of file than its name says. That is common and mostly harmless. Attacks used it too: a PDF under the name of a GIF.
t-7a3df223e38e = البايتات الأولى من هذا المرفق هي بايتات نوع من الملفات غير ما يقوله اسمه. هذا شائع، وهو في الغالب غير ضار. وقد استخدمته هجمات أيضًا: ملف PDF باسم ملف GIF.
# Programs and websites often give a picture the ending of another kind of picture.
t-d188c2c0a787 = كثيرًا ما تعطي البرامج والمواقع صورة امتداد نوع آخر من الصور.
# Somebody renamed the file.
t-55ee831571a7 = غيّر شخص اسم الملف.
# Ask whether the owner knows the sender and expected the file.
t-1eea2fb8a714 = اسألوا هل يعرف صاحب الهاتف المرسل، وهل كان يتوقع الملف.
# An attached file has a structure that published attacks needed
t-087222c167c7 = لملف مرفق بنية احتاجت إليها هجمات نُشر عنها
# Inside of this attachment is a structure that makes careless programs write beyond their memory, or that only a hidden part of Apple's font reader understands. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-30f5df6174fd = في داخل هذا المرفق بنية تجعل البرامج المهملة تكتب خارج ذاكرتها، أو لا يفهمها إلا جزء مخفي من قارئ الخطوط من Apple. لا تكتب ذلك البرامج التي تصنع الصور والمستندات. وقد كتبته هجمات لم تحتج إلى أي فعل من صاحب الهاتف (من 2021 إلى 2025). وملف واحد كهذا لا يقول وحده هل نجح الهجوم.
# A researcher or a tester sent a file made to test programs.
t-3e27e578ffda = أرسل باحث أو مختبِر ملفًا صُنع لاختبار البرامج.
# The file was damaged on its way.
t-ee6f89644ced = تلف الملف في طريقه.
# Do not open the file, and do not forward it.
t-43e113567151 = لا تفتحوا الملف ولا تعيدوا إرساله.
# Have a full copy made before the phone is restarted, updated or erased, and show this finding to a digital-security helpline.
t-c9a5982a4ce6 = احصلوا على نسخة كاملة قبل إعادة تشغيل الهاتف أو تحديثه أو محوه، واعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي.
# The backup is not encrypted
t-af0b5e37814c = النسخة الاحتياطية غير مشفّرة
# A backup that is not encrypted holds less than one that is: the history of the browser, calls, health data and saved networks are missing. So there is less in which traces could be found. Anybody who gets hold of it can read it.
t-a2148c3a8b70 = تحتوي النسخة الاحتياطية غير المشفّرة على أقل مما في المشفّرة: فسجل المتصفح والمكالمات والبيانات الصحية والشبكات المحفوظة غائبة. ولذلك يقلّ ما يمكن العثور فيه على آثار. ويستطيع قراءتها أي شخص يحصل عليها.
# Nobody chose a password for backups on this computer.
t-17c8f8480be0 = لم يختر أحد كلمة مرور للنسخ الاحتياطية على هذا الحاسوب.
# Make another backup with encryption turned on, with a password that only the owner knows, and have that one checked too.
t-165488c7296b = أنشئوا نسخة احتياطية أخرى مع تشغيل التشفير، بكلمة مرور لا يعرفها إلا صاحب الهاتف، واطلبوا فحصها أيضًا.
# The phone had no passcode
t-fc85a4eee9ac = لم يكن للهاتف رمز دخول
# The backup says that no passcode was set. Anybody who has such a phone in hand can open it, connect it to a computer and change it, and what is stored on it is hardly protected.
t-b84171283b6c = تقول النسخة الاحتياطية إن رمز الدخول لم يُضبط. ومن كان مثل هذا الهاتف في يده يستطيع فتحه ووصله بحاسوب وتغييره، ولا يكاد ما هو مخزَّن عليه يكون محميًا.
# The phone is new, is used for tests, or its owner turned the passcode off.
t-dfb284f5ac12 = الهاتف جديد، أو يُستخدم للاختبارات، أو أوقف صاحبه رمز الدخول.
# Once all copies are made, set a passcode of six digits or more in Settings, Face ID & Passcode or Touch ID & Passcode.
t-0ce39a9e88b5 = بعد إنجاز كل النسخ، اضبطوا رمز دخول من ستة أرقام أو أكثر في الإعدادات، ثم بصمة الوجه ورمز الدخول (Face ID) أو بصمة الإصبع ورمز الدخول (Touch ID).
# The system is older than the newest one for this phone
t-d4df471e75ab = النظام أقدم من أحدث نظام لهذا الهاتف
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked.
t-cc2e733ae98e = كان قد صدر إصدار أحدث من النظام لهذا الطراز، بحسب جدول جاء مع هذا البرنامج أو جُلب لاحقًا، وتذكر النتيجة التواريخ. والإصدارات الواقعة بين الاثنين تسدّ طرقًا هوجمت بها هواتف.
# The update came out only days before the backup, or there was no room or no network for it.
t-6b9edfa1524a = صدر التحديث قبل النسخة الاحتياطية بأيام فقط، أو لم تكن له مساحة أو شبكة.
# The phone is kept as it is on purpose, for a test or as evidence.
t-3957ac6bcd7c = يُحفظ الهاتف كما هو عن قصد، من أجل اختبار أو كدليل.
# Once all copies are made, and not before, update the phone in Settings, General, Software Update.
t-f0468f68780d = بعد إنجاز كل النسخ، وليس قبل ذلك، حدّثوا الهاتف في الإعدادات، ثم عام، ثم تحديث البرامج.
# An address with the name of a script from a known attack on iPhones
t-53fec25bc3bb = عنوان يحمل اسم نص برمجي من هجوم معروف على أجهزة iPhone
# An address in the cache of an app ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c689272ccb37 = ينتهي عنوان في الذاكرة المؤقتة لتطبيق باسم نص برمجي وجده باحثون في هجوم على أجهزة iPhone بنظام iOS من 18.4 إلى 18.7. حمّلت صفحات ويب هذه النصوص البرمجية لتسيطر على المتصفح ثم على الهاتف. والأسماء غير معتادة، لكن أي شخص قد يستخدمها.
# Somebody read about the attack, or opened a copy of these scripts to study them.
t-beb1d5d59076 = قرأ شخص عن الهجوم، أو فتح نسخة من هذه النصوص البرمجية ليدرسها.
# A site has a script of the same name that does something else.
t-3ada84d1ed24 = في موقع نص برمجي بالاسم نفسه يفعل شيئًا آخر.
# Do not open the address. Note which version of iOS the phone had at that time.
t-c7abd592e212 = لا تفتحوا العنوان. وسجّلوا أي إصدار من iOS كان على الهاتف في ذلك الوقت.
# Have a full copy made before the phone is restarted, updated or erased.
t-6cce81e2a590 = احصلوا على نسخة كاملة قبل إعادة تشغيل الهاتف أو تحديثه أو محوه.
# A calendar event named Meeting with the description Notes
t-1d6d0b247444 = حدث في التقويم اسمه Meeting ووصفه Notes
# Attackers have reached iPhones by invitations to the calendar that were dated in the past, so that nobody was told of them. Those that became known had exactly this name and description. Both are ordinary words, and people use them, too. Who organized the event and when it was made says more than the words.
t-2c7ecf76b9c7 = وصل مهاجمون إلى أجهزة iPhone بدعوات إلى التقويم تاريخها في الماضي، فلم يُبلَّغ أحد بها. وكان للدعوات التي عُرفت هذا الاسم وهذا الوصف تمامًا. والاسم والوصف كلمتان عاديتان، ويستخدمهما الناس أيضًا. ومن نظّم الحدث ومتى أُنشئ يقولان أكثر مما تقوله الكلمتان.
# The owner, or a colleague, gave an ordinary event this name and description.
t-2a3d47d173ad = أعطى صاحب الهاتف أو زميل له حدثًا عاديًا هذا الاسم وهذا الوصف.
# An application made the event from a template.
t-872396f14ab2 = أنشأ تطبيق الحدث من قالب.
# Ask whether anybody knows the organizer and this event.
t-ebf822c5b1cc = اسألوا هل يعرف أحد المنظِّم وهذا الحدث.
# If nobody does, do not answer or delete it, and show this finding to a digital-security helpline, from another device.
t-27e2e8523502 = إذا لم يعرفهما أحد، فلا تردوا عليه ولا تحذفوه، واعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# A calendar event named Meeting that was over before it was made
t-9e5d71561dc8 = حدث في التقويم اسمه Meeting انتهى قبل إنشائه
# Two independent facts meet here. The event has the name and the description of invitations by which attackers reached iPhones, and it was made after its own end, as those were, so that nobody was told of it. It shows an attempt at most, not that the attempt worked.
t-16effd6dfa1a = يجتمع هنا أمران مستقلان. للحدث اسم ووصف دعوات وصل بها مهاجمون إلى أجهزة iPhone، وقد أُنشئ بعد نهايته هو، كما كانت تلك الدعوات، فلم يُبلَّغ أحد بها. وهذا يدل على محاولة على الأكثر، ولا يدل على أن المحاولة نجحت.
# Somebody wrote down an ordinary meeting after it had taken place.
t-64a71832d196 = سجّل شخص اجتماعًا عاديًا بعد انعقاده.
# Events that come from another calendar get the date at which they were copied.
t-7ee090b9fa63 = تأخذ الأحداث القادمة من تقويم آخر تاريخ نسخها.
# A call over WhatsApp that was not answered
t-9277e5375cfa = مكالمة عبر WhatsApp لم يُرد عليها
# The phone listed a call over WhatsApp that nobody answered on it. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-a5358898f626 = ذكر الهاتف مكالمة عبر WhatsApp لم يرد عليها أحد منه. يحدث ذلك لكل الناس، ولا يُذكر إلا إذا تبعه شيء آخر خلال دقائق: فقد وصلت هجمات بمكالمات لا تحتاج إلى رد.
# Missed and declined calls are ordinary.
t-4252842662f1 = المكالمات الفائتة والمرفوضة أمر عادي.
# A page without encryption led elsewhere in Chrome, in less than a second
t-8fcd5302b34b = قادت صفحة غير مشفّرة في Chrome إلى مكان آخر في أقل من ثانية
# An address in the browsing history of Chrome, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-c10decb36eec = ينتهي عنوان في سجل تصفح Chrome، أو متصفح قريب منه، باسم نص برمجي وجده باحثون في هجوم على أجهزة iPhone بنظام iOS من 18.4 إلى 18.7. حمّلت صفحات ويب هذه النصوص البرمجية لتسيطر على المتصفح ثم على الهاتف. والأسماء غير معتادة، لكن أي شخص قد يستخدمها.
# A profile brings a certificate
t-3a1d99e1627e = يجلب ملف تعريف شهادة
# A profile on the phone brings a certificate that may stand above others. When the phone trusts it, whoever holds its key can read connections that look protected.
t-2abc8606d68b = يجلب ملف تعريف على الهاتف شهادة قد تكون لها سلطة على شهادات أخرى. وإذا كان الهاتف يثق بها، استطاع من يملك مفتاحها قراءة اتصالات تبدو محمية.
# A company or a university uses its own certificates for its network.
t-b6586761dd5a = تستخدم شركة أو جامعة شهادات خاصة بها لشبكتها.
# A filter for parents or a tool of developers brought it.
t-78f8c5bd95b8 = جلبته أداة ترشيح للآباء أو أداة للمطورين.
# Look under Settings, General, About, Certificate Trust Settings which ones are trusted, and ask who brought them.
t-28293174ffc1 = انظروا في الإعدادات، ثم عام، ثم حول، ثم إعدادات الثقة بالشهادات، أي الشهادات موثوق بها، واسألوا من جلبها.
# A profile sets a VPN, a resolver or a filter
t-d3f8db1634fc = يضبط ملف تعريف شبكة VPN أو خادم أسماء أو أداة ترشيح
# A profile on the phone decides how the phone finds or reaches servers: by a VPN, by its own resolver of names, or with a filter that sees every page or connection. Many people have one to protect themselves.
t-5d6e87dcb1b1 = يقرر ملف تعريف على الهاتف كيف يجد الهاتف الخوادم أو يصل إليها: بشبكة VPN، أو بخادم أسماء خاص به، أو بأداة ترشيح ترى كل صفحة أو كل اتصال. ولدى كثيرين ملف كهذا ليحموا أنفسهم.
# The owner set up a VPN or a resolver, to reach blocked pages or to keep trackers out.
t-2043b8869079 = أعدّ صاحب الهاتف شبكة VPN أو خادم أسماء، ليصل إلى صفحات محجوبة أو ليبعد أدوات التتبع.
# The employer or school that looks after the phone set it.
t-32c2a2452b60 = ضبطته جهة العمل أو المدرسة التي تتولى أمر الهاتف.
# Ask the owner whether they know the server that the finding names.
t-35e726332c2a = اسألوا صاحب الهاتف هل يعرف الخادم الذي تذكره النتيجة.
# A profile that decides about notifications
t-c4a8c9771f27 = ملف تعريف يقرر بشأن الإشعارات
# A configuration profile on the phone holds settings for notifications. They can keep an app from showing any, so that what it receives is not seen. Spyware has been put on phones with such a profile; companies use them as well.
t-91e9a501e0f5 = يحتوي ملف تعريف للتكوين على الهاتف على إعدادات للإشعارات. ويمكنها أن تمنع تطبيقًا من عرض أي إشعار، فلا يُرى ما يتلقاه. وقد وُضعت برامج تجسس على هواتف مع ملف كهذا، وتستخدمه شركات أيضًا.
# A profile for a kiosk or a shared phone.
t-8b81be900976 = ملف تعريف لجهاز عرض عام أو لهاتف مشترك.
# Look under Settings, General, VPN & Device Management. If nobody you trust can say where the profile comes from, show it to a digital-security helpline before anything is changed.
t-406364578b4a = انظروا في الإعدادات، ثم عام، ثم VPN وإدارة الجهاز. وإذا لم يستطع أحد ممن تثقون بهم أن يقول من أين جاء ملف التعريف، فاعرضوه على خط المساعدة للأمن الرقمي قبل تغيير أي شيء.
# A profile hands the phone to a server that manages it
t-31e4b7089786 = يسلّم ملف تعريف الهاتف إلى خادم يديره
# With such a profile somebody else can change settings, add apps, see which apps there are, lock the phone or erase it, from afar. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-bb76fa118d11 = مع ملف تعريف كهذا يستطيع شخص آخر، عن بُعد، أن يغيّر الإعدادات، ويضيف تطبيقات، ويرى أي تطبيقات موجودة، ويقفل الهاتف أو يمحوه. تحتاج الشركات إلى ذلك لهواتفها. وعلى هاتف ينبغي ألا يتحكم فيه إلا صاحبه، هو وسيلة لمراقبة شخص.
# The phone belongs to an employer or a school.
t-db0f497b1080 = الهاتف ملك لجهة عمل أو مدرسة.
# The owner agreed to it to read company mail.
t-8eadd54e47fd = وافق صاحب الهاتف على ذلك ليقرأ بريد الشركة.
# Ask the owner whose server this is. If nobody knows, leave the profile in place and ask a digital-security helpline, from another device. Whoever runs the server would see it go.
t-3575b080d1ab = اسألوا صاحب الهاتف لمن هذا الخادم. وإذا لم يعرف أحد، فاتركوا ملف التعريف في مكانه، واطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر. فمن يشغّل الخادم سيرى اختفاءه.
# A configuration profile is on the phone
t-7c745fb39d72 = على الهاتف ملف تعريف للتكوين
# A configuration profile changes settings in one step and can set things that have no switch of their own. Most phones of private people have none.
t-e0ed50a988bb = يغيّر ملف تعريف التكوين إعدادات في خطوة واحدة، ويمكنه ضبط أمور ليس لها مفتاح خاص بها. ومعظم الهواتف الشخصية ليس عليها أي ملف كهذا.
# The employer, a school, a mobile operator or a mail provider gave it to the owner.
t-23362d307889 = أعطته لصاحب الهاتف جهة عمل أو مدرسة أو شركة اتصالات أو مزوّد بريد.
# A profile for test versions of iOS.
t-56020ac7e6c0 = ملف تعريف لإصدارات تجريبية من iOS.
# A profile sends all traffic through one place
t-e0148d377948 = يرسل ملف تعريف كل حركة البيانات عبر مكان واحد
# A profile on the phone sends everything through one server, a proxy or a connection that cannot be switched off. Whoever runs that place sees where the phone connects to.
t-307dd78d6ed9 = يرسل ملف تعريف على الهاتف كل شيء عبر خادم واحد، هو خادم وكيل (proxy) أو اتصال لا يمكن إيقافه. ومن يشغّل ذلك المكان يرى إلى أين يتصل الهاتف.
# The employer or school that looks after the phone filters its traffic.
t-ee47210ee992 = ترشّح جهة العمل أو المدرسة التي تتولى أمر الهاتف حركة بياناته.
# Ask the owner whose servers these are. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-c0ae71855213 = اسألوا صاحب الهاتف لمن هذه الخوادم. وإذا لم يعرف أحد، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# Two services that open attachments crashed within ten minutes
t-c8f5fa0e1bf0 = تعطّلت خلال عشر دقائق خدمتان تفتحان المرفقات
# The services that convert attachments and unpack messages ended by a fault within ten minutes. Attacks by prepared pictures have done this; a broken picture can do it, too.
t-3e615fdc4037 = توقّفت خلال عشر دقائق، بسبب خلل، الخدمتان اللتان تحوّلان المرفقات وتفكّان الرسائل. وقد فعلت ذلك هجمات بصور معدّة خصيصًا، ويمكن أن تفعله أيضًا صورة تالفة.
# Both services failed for an ordinary reason, for example after an update.
t-ac2f904eb3ff = فشلت الخدمتان لسبب عادي، مثلًا بعد تحديث.
# Look at the messages, calls and links that arrived in the minutes before.
t-d5b5b1dd9182 = انظروا إلى الرسائل والمكالمات والروابط التي وصلت في الدقائق السابقة.
# A service of Home or Find My crashed, then the one that unpacks messages
t-88052e8903f8 = تعطّلت خدمة من المنزل أو من تحديد الموقع (Find My)، ثم الخدمة التي تفكّ الرسائل
# A service of Home or Find My ended by a fault, and within ten minutes the one that unpacks messages of strangers. Researchers found these two crashes in this order with two attacks of 2022. Both may also have failed for ordinary reasons.
t-3528dbdb1951 = توقّفت بسبب خلل خدمة من المنزل أو من تحديد الموقع (Find My)، وخلال عشر دقائق توقّفت الخدمة التي تفكّ رسائل الغرباء. وقد وجد باحثون حالتي التعطّل هاتين بهذا الترتيب مع هجومين في عام 2022. وقد تكون الخدمتان فشلتا لأسباب عادية أيضًا.
# The home screen and the service that unpacks messages crashed within ten minutes
t-709291828eaa = تعطّلت الشاشة الرئيسية والخدمة التي تفكّ الرسائل خلال عشر دقائق
# The home screen and the service that unpacks messages of strangers ended by a fault within ten minutes. Researchers tied crashes of the home screen to an attack of 2022. The home screen fails on ordinary phones often.
t-c9e5b1fd9d2c = توقّفت خلال عشر دقائق، بسبب خلل، الشاشة الرئيسية والخدمة التي تفكّ رسائل الغرباء. وقد ربط باحثون تعطّل الشاشة الرئيسية بهجوم في عام 2022. وكثيرًا ما تفشل الشاشة الرئيسية على هواتف عادية.
# An unanswered WhatsApp call listed by the phone, then a crash of a process for media or calls
t-c60b7ad25b6c = مكالمة WhatsApp ذكرها الهاتف ولم يُرد عليها، ثم تعطّل عملية للوسائط أو المكالمات
# A call over WhatsApp was not answered, and within ten minutes a process for media or calls ended by a fault. Attacks have been delivered by calls that need not be answered. Both happen on ordinary phones.
t-73a111987a6c = لم يُرد على مكالمة عبر WhatsApp، وخلال عشر دقائق توقّفت بسبب خلل عملية للوسائط أو المكالمات. وقد وصلت هجمات بمكالمات لا تحتاج إلى رد. ويحدث الأمران على هواتف عادية.
# An unanswered WhatsApp call listed by the phone, then a crash, then a process of no app, within ten minutes
t-4b6645807cc4 = مكالمة WhatsApp ذكرها الهاتف ولم يُرد عليها، ثم تعطّل، ثم عملية لا تتبع أي تطبيق، خلال عشر دقائق
# A call over WhatsApp was not answered, then a process for media or calls ended by a fault, and then a process that belongs to no app used the network for the first time, all within ten minutes and in this order. Attacks have been delivered by calls that need not be answered. Three records of three kinds agree; each alone is ordinary.
t-34989c3a74e3 = لم يُرد على مكالمة عبر WhatsApp، ثم توقّفت بسبب خلل عملية للوسائط أو المكالمات، ثم استخدمت الشبكة لأول مرة عملية لا تتبع أي تطبيق، وكل ذلك خلال عشر دقائق وبهذا الترتيب. وقد وصلت هجمات بمكالمات لا تحتاج إلى رد. تتفق هنا ثلاثة سجلات من ثلاثة أنواع، وكل واحد منها وحده أمر عادي.
# Chance, on a phone that was new or just updated, when much happens within minutes.
t-cc54b4bf469d = مصادفة، على هاتف كان جديدًا أو حُدّث قبل قليل، حين تحدث أمور كثيرة خلال دقائق.
# Ask whether the number that called is known, and look for other calls from it.
t-b5129089a6be = اسألوا هل الرقم الذي اتصل معروف، وابحثوا عن مكالمات أخرى منه.
# A call listed by the phone that nobody answered, then a process of no app, within ten minutes
t-f542cb15ed0b = مكالمة ذكرها الهاتف ولم يرد عليها أحد، ثم عملية لا تتبع أي تطبيق، خلال عشر دقائق
# The phone listed a call over WhatsApp that was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-9dbc484134d0 = ذكر الهاتف مكالمة عبر WhatsApp لم يُرد عليها، وخلال عشر دقائق استخدمت الشبكة لأول مرة عملية لا تتبع أي تطبيق. وقد وصلت هجمات بمكالمات لا تحتاج إلى رد. وقد لا تكون للأمرين صلة أيضًا.
# A part of the system that the list does not account for was used after an ordinary missed call.
t-02825cba7c14 = استُخدم بعد مكالمة فائتة عادية جزء من النظام لا تشمله القائمة.
# The phone was new or just updated, when many processes use the network for the first time.
t-e310f6617df2 = كان الهاتف جديدًا أو حُدّث قبل قليل، حين تستخدم عمليات كثيرة الشبكة لأول مرة.
# Show this finding to a digital-security helpline, with the name of the process.
t-e92c1cbe3a7e = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، مع اسم العملية.
# Two services ended by faults of memory within ten minutes
t-0eeb70a69498 = توقّفت خدمتان بسبب خلل في الذاكرة خلال عشر دقائق
# Two or more different services that handle data of strangers read or wrote memory that was not theirs, within ten minutes. Each alone is mostly a fault of programming; both within minutes is rare, and attacks on several services in a row look like this.
t-6e6e8be214c9 = قرأت خدمتان مختلفتان أو أكثر، تتعامل مع بيانات من غرباء، ذاكرة ليست لها أو كتبت فيها، خلال عشر دقائق. كل حالة وحدها هي في الغالب خطأ في البرمجة، واجتماعهما خلال دقائق نادر، وهكذا تبدو هجمات على عدة خدمات متتالية.
# A fault in a library that several services share, mostly in a new version of iOS.
t-156ab71e35ca = خلل في مكتبة تشترك فيها عدة خدمات، غالبًا في إصدار جديد من iOS.
# A worn memory chip.
t-aec22d7cff5f = رقاقة ذاكرة بالية.
# A missed WhatsApp call, then a crash of a process for media or calls
t-4c60b78b93ec = مكالمة WhatsApp فائتة، ثم تعطّل عملية للوسائط أو المكالمات
# A missed WhatsApp call, then a crash, then a process of no app, within ten minutes
t-662f28f1d9b0 = مكالمة WhatsApp فائتة، ثم تعطّل، ثم عملية لا تتبع أي تطبيق، خلال عشر دقائق
# A WhatsApp call that nobody answered, then a process of no app, within ten minutes
t-2c1abf60760c = مكالمة WhatsApp لم يرد عليها أحد، ثم عملية لا تتبع أي تطبيق، خلال عشر دقائق
# A call over WhatsApp was not answered, and within ten minutes a process that belongs to no app used the network for the first time. Attacks have been delivered by calls that need not be answered. The two may also have nothing to do with each other.
t-1bb99cb99d0e = لم يُرد على مكالمة عبر WhatsApp، وخلال عشر دقائق استخدمت الشبكة لأول مرة عملية لا تتبع أي تطبيق. وقد وصلت هجمات بمكالمات لا تحتاج إلى رد. وقد لا تكون للأمرين صلة أيضًا.
# The same program in an unusual place held up several shutdowns
t-b39b84396ed1 = أخّر البرنامج نفسه، وهو في مكان غير معتاد، عدة عمليات إغلاق
# A program in a place where iOS keeps none was running at two or more shutdowns. So it was started again after a restart, or was put there anew.
t-1b11f110480a = كان برنامج في مكان لا يحفظ فيه iOS أي برنامج يعمل عند إغلاق الهاتف مرتين أو أكثر. فقد شُغّل مرة أخرى بعد إعادة تشغيل الهاتف، أو وُضع هناك من جديد.
# The phone was jailbroken on purpose, and the program belongs to that.
t-52b71a1b3b3c = رُفعت قيود الهاتف (jailbreak) عن قصد، والبرنامج تابع لذلك.
# A fast redirect, then a process whose entry is gone, within ten minutes
t-f5f4e6c145e9 = إعادة توجيه سريعة، ثم عملية اختفى مدخلها، خلال عشر دقائق
# A page without encryption led elsewhere in less than a second, and within ten minutes a process used the network that was later erased from the list of processes. Researchers have described attacks that leave these two traces in this order. The two may also have nothing to do with each other.
t-8a5abd89aed3 = قادت صفحة غير مشفّرة إلى مكان آخر في أقل من ثانية، وخلال عشر دقائق استخدمت الشبكة عملية مُحيت لاحقًا من قائمة العمليات. وقد وصف باحثون هجمات تترك هذين الأثرين بهذا الترتيب. وقد لا تكون للأمرين صلة أيضًا.
# Browsing is frequent; a page visited shortly before a counter was written may be chance.
t-2cbb6d8ba0ba = التصفح كثير، وقد تكون زيارة صفحة قبل كتابة عدّاد بقليل مصادفة.
# iOS tidied up its list of processes after an app was deleted.
t-05acad2c1a84 = رتّب iOS قائمة العمليات لديه بعد حذف تطبيق.
# Look at both addresses of the redirect in the record, without opening them.
t-0fb42d3efea2 = انظروا إلى عنواني إعادة التوجيه في السجل، من دون فتحهما.
# Two services that handle data of strangers crashed within ten minutes
t-3a8f540fdb99 = تعطّلت خلال عشر دقائق خدمتان تتعاملان مع بيانات من غرباء
# Two or more different services that handle messages, pages, pictures, calls or radio data of strangers ended by a fault within ten minutes. Ordinary phones do that, too: when memory runs short, after an update, or when services depend on each other.
t-03f6dab3e584 = توقّفت خلال عشر دقائق، بسبب خلل، خدمتان مختلفتان أو أكثر تتعامل مع رسائل أو صفحات أو صور أو مكالمات أو بيانات لاسلكية من غرباء. ويحدث ذلك على هواتف عادية أيضًا: حين تقلّ الذاكرة، أو بعد تحديث، أو حين تعتمد خدمات بعضها على بعض.
# Services that depend on each other fail together, mostly after an update.
t-e53068ab54a8 = تفشل معًا خدمات تعتمد بعضها على بعض، غالبًا بعد تحديث.
# A broken picture or film that several services try to read.
t-eb1f2ccca006 = صورة تالفة أو فيلم تالف تحاول عدة خدمات قراءته.
# Two different signs about the same process or sender within ten minutes
t-e601b42da3f2 = علامتان مختلفتان عن العملية نفسها أو المرسل نفسه خلال عشر دقائق
# Two different signs, read from two different records, are about the same process or the same sender and lie within ten minutes. Each of them may have an ordinary reason; that both do is less likely. The facts are listed with their places.
t-6b201aabfbf1 = علامتان مختلفتان، قُرئتا من سجلين مختلفين، تخصّان العملية نفسها أو المرسل نفسه وتقعان خلال عشر دقائق. قد يكون لكل منهما سبب عادي، واجتماع سببين عاديين أقل احتمالًا. وتُذكر الوقائع مع مواضعها.
# One ordinary event, such as a broken transfer, can leave several of these signs.
t-7c475f7b36b3 = حدث عادي واحد، مثل نقل لم يكتمل، يمكن أن يترك عدة علامات من هذه.
# Test messages or test apps, made to try out tools like this one, do so on purpose.
t-b65644c82197 = تفعل ذلك عن قصد رسائل أو تطبيقات اختبار صُنعت لتجربة أدوات كهذه الأداة.
# Move sensitive conversations to another device until the helpline has looked at the copy.
t-d9e7b1370c48 = انقلوا المحادثات الحساسة إلى جهاز آخر حتى ينظر خط المساعدة للأمن الرقمي في النسخة.
# Wallet and the service that unpacks messages crashed within ten minutes
t-5998d40fb6f3 = تعطّلت المحفظة (Wallet) والخدمة التي تفكّ الرسائل خلال عشر دقائق
# A service of Wallet and the one that unpacks messages of strangers ended by a fault within ten minutes. An attack of 2023 came as a pass of Wallet with a prepared picture. A broken pass can do it, too.
t-b9a19c6c72d1 = توقّفت خلال عشر دقائق، بسبب خلل، خدمة من المحفظة (Wallet) والخدمة التي تفكّ رسائل الغرباء. وقد جاء هجوم في عام 2023 في شكل بطاقة للمحفظة فيها صورة معدّة خصيصًا. ويمكن أن تفعل ذلك أيضًا بطاقة تالفة.
# The browser crashed, then a process for media, within ten minutes
t-85b6e330fe07 = تعطّل المتصفح، ثم عملية للوسائط، خلال عشر دقائق
# A process of the browser and then one for sound and pictures ended by a fault within ten minutes. Published chains of attacks through web pages go on from the browser into such processes. Films on ordinary pages can do it, too.
t-984399ae4357 = توقّفت بسبب خلل عملية من المتصفح، ثم عملية للصوت والصور، خلال عشر دقائق. وتنتقل سلاسل هجمات نُشر عنها عبر صفحات الويب من المتصفح إلى مثل هذه العمليات. ويمكن أن تفعل ذلك أيضًا أفلام في صفحات عادية.
# The service that converts attachments crashed
t-0d1a6b5b3cc3 = تعطّلت الخدمة التي تحوّل المرفقات
# The service that converts pictures and films of messages ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f28bf4e60183 = توقّفت بسبب خلل الخدمة التي تحوّل صور الرسائل وأفلامها. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# Faults in these services happen on ordinary phones, for example after an update or a broken file.
t-6c75a2dcea5f = يحدث خلل في هذه الخدمات على هواتف عادية، مثلًا بعد تحديث أو بسبب ملف تالف.
# A process that crashed had code from an unusual place
t-f347ab562ebf = كانت في عملية تعطّلت شيفرة من مكان غير معتاد
# A process that crashed had loaded a program or library whose file lay where neither iOS nor apps keep code. It is a place to look at, no more.
t-88cf898dffee = كانت عملية تعطّلت قد حمّلت برنامجًا أو مكتبة ملفها في مكان لا يحفظ فيه iOS ولا التطبيقات شيفرة. وهذا موضع يستحق النظر، لا أكثر.
# Limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-02250a2ee58b = رُفعت قيود iOS عن قصد (jailbreak)، وأُضيفت مكتبة.
# Software was developed or tested on this phone.
t-eec22b32d36d = طُوّرت برامج أو اختُبرت على هذا الهاتف.
# A new version of iOS keeps code in a place that this rule does not know yet.
t-77bcaef1392c = يحفظ إصدار جديد من iOS شيفرة في مكان لا تعرفه هذه القاعدة بعد.
# Ask whether the limits of iOS were ever lifted on this phone, or software developed on it.
t-1779aa42fd05 = اسألوا هل رُفعت قيود iOS يومًا على هذا الهاتف، أو هل طُوّرت عليه برامج.
# If not, show this finding to a digital-security helpline, from another device.
t-ad4f182616a6 = إن لم يكن كذلك، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# A service of Home or Find My crashed
t-a2a9d69743c2 = تعطّلت خدمة من المنزل أو من تحديد الموقع (Find My)
# A service of Home or Find My, which takes data from other accounts, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-47ad6eb3ac98 = توقّفت بسبب خلل خدمة من المنزل أو من تحديد الموقع (Find My)، وهي تأخذ بيانات من حسابات أخرى. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# The home screen crashed
t-70434620d912 = تعطّلت الشاشة الرئيسية
# The program that shows the home screen and notifications ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-b01d52ffbf2a = توقّف بسبب خلل البرنامج الذي يعرض الشاشة الرئيسية والإشعارات. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# A process for media or calls crashed
t-bc621127ca6b = تعطّلت عملية للوسائط أو المكالمات
# A process that plays or analyses sound and pictures, or that handles calls over the internet, ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-08ab806d36c4 = توقّفت بسبب خلل عملية تشغّل الصوت والصور أو تحللها، أو تتولى المكالمات عبر الإنترنت. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# A service that handles data of strangers ended by a fault of memory
t-2dc09c508f03 = توقّفت بسبب خلل في الذاكرة خدمة تتعامل مع بيانات من غرباء
# A service that handles messages, pages, pictures or radio data of strangers read or wrote memory that was not its own. Faults of programming do that on ordinary phones, too. It is told only when another such service did the same within minutes.
t-af1a49027c93 = قرأت خدمة تتعامل مع رسائل أو صفحات أو صور أو بيانات لاسلكية من غرباء ذاكرة ليست لها، أو كتبت فيها. وتفعل ذلك أخطاء البرمجة على هواتف عادية أيضًا. ولا يُذكر إلا إذا فعلت خدمة أخرى كهذه الشيء نفسه خلال دقائق.
# A service for messages crashed
t-c583c20ee563 = تعطّلت خدمة للرسائل
# A service that delivers messages, accounts or calls of Apple ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-a4267cb021d0 = توقّفت بسبب خلل خدمة توصل رسائل Apple أو حساباتها أو مكالماتها. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# The service that unpacks messages crashed
t-502da08aabed = تعطّلت الخدمة التي تفكّ الرسائل
# The service that unpacks messages of strangers in a closed room ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-25275b4c1397 = توقّفت بسبب خلل الخدمة التي تفكّ رسائل الغرباء في حيّز مغلق. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# The service for messages crashed on a shared name or photo
t-a953a345095a = تعطّلت خدمة الرسائل عند اسم أو صورة مشتركة
# The service for messages ended by a fault while it handled the name and photo that a contact shares. Researchers described such crashes before iOS 18.3 and suspect an attack; Apple disputes that and calls it an ordinary fault.
t-c1211e009d98 = توقّفت خدمة الرسائل بسبب خلل وهي تعالج الاسم والصورة اللذين تشاركهما جهة اتصال. وقد وصف باحثون حالات تعطّل كهذه قبل iOS 18.3 ويشتبهون في هجوم، أما Apple فتعترض على ذلك وتقول إنه خلل عادي.
# Apple describes these crashes as an ordinary fault, fixed in iOS 18.3.
t-afa5282f74f6 = تصف Apple حالات التعطّل هذه بأنها خلل عادي أُصلح في iOS 18.3.
# Look for messages and contacts that changed within minutes of the crash.
t-33b42b486ee5 = ابحثوا عن رسائل وجهات اتصال تغيّرت خلال دقائق من التعطّل.
# A protection of iOS ended a program of the system
t-e88d23835170 = أوقفت إحدى حمايات iOS برنامجًا من النظام
# A program that belongs to iOS was ended because a pointer or a page of code was not what it should be. The protections that notice this were made against attacks; faults of programming and of memory chips trip them, too.
t-3e626249b33d = أُوقف برنامج من iOS لأن مؤشرًا أو صفحة من الشيفرة لم يكن كما ينبغي. صُنعت الحمايات التي تلاحظ ذلك ضد الهجمات، وتطلقها أيضًا أخطاء البرمجة وعيوب رقائق الذاكرة.
# Faults of programming, mostly shortly after an update of iOS.
t-0bbb0043383b = أخطاء برمجة، غالبًا بعد تحديث iOS بقليل.
# Test versions of iOS.
t-f8484e555cc3 = إصدارات تجريبية من iOS.
# Compare with other findings of the same hour; alone this needs no action.
t-7e2c0e206a4e = قارنوا بنتائج أخرى من الساعة نفسها. وحده لا يستدعي هذا أي إجراء.
# A service for radio links crashed
t-67b2a258364b = تعطّلت خدمة للاتصالات اللاسلكية
# A service for the mobile network, Bluetooth, Wi-Fi or sharing nearby ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-eeaf94135263 = توقّفت بسبب خلل خدمة لشبكة الهاتف المحمول أو Bluetooth أو Wi-Fi أو المشاركة القريبة. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# Parts of iOS had been replaced
t-9cb09bfcf4bf = كانت أجزاء من iOS قد استُبدلت
# A report says that parts of iOS had been replaced by those of a developer. On phones that are sold this is not possible without lifting the limits of iOS.
t-5806f89db264 = يقول تقرير إن أجزاء من iOS استُبدلت بأجزاء من مطوّر. وهذا غير ممكن على الهواتف التي تُباع من دون رفع قيود iOS.
# The phone belongs to a developer at Apple, or to a programme for security research.
t-b7dafd4892c6 = الهاتف لمطوّر في Apple، أو لبرنامج أبحاث أمنية.
# Ask where the phone comes from, and whether the limits of iOS were lifted.
t-136b95f34e0e = اسألوا من أين جاء الهاتف، وهل رُفعت قيود iOS.
# A service of Wallet crashed
t-e1d4c915ac45 = تعطّلت خدمة من المحفظة (Wallet)
# A service that handles passes of Wallet ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-f231dc14653c = توقّفت بسبب خلل خدمة تتولى بطاقات المحفظة (Wallet). يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# A process of the browser crashed
t-c599ff1bda15 = تعطّلت عملية من المتصفح
# A process that shows pages, draws them or loads them from the network ended by a fault. That happens on ordinary phones now and then, and is told only when something else lies within minutes: attacks have brought this service down.
t-ce37a857c161 = توقّفت بسبب خلل عملية تعرض الصفحات أو ترسمها أو تحمّلها من الشبكة. يحدث ذلك على هواتف عادية من حين إلى آخر، ولا يُذكر إلا إذا وقع شيء آخر خلال دقائق: فقد أوقفت هجمات هذه الخدمة.
# The backup program of iOS used the network
t-0f3f1fc350f3 = استخدم برنامج النسخ الاحتياطي في iOS الشبكة
# A process named exactly BackupAgent is in the list of processes that used the mobile network or Wi-Fi. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-04f1cc35a8ea = في قائمة العمليات التي استخدمت شبكة الهاتف المحمول أو Wi-Fi عملية اسمها BackupAgent تمامًا. يأتي البرنامج الذي يحمل هذا الاسم مع iOS، لكنه قديم وليس له سبب لاستخدام الشبكة، ولخليفته اسم آخر. وقد وجدت تحليلات منشورة لهجوم هذا المدخل نفسه، لأن المهاجمين استخدموا الاسم.
# A very old version of iOS may have used this program for backups itself.
t-c5cd7f3061f8 = ربما استخدم إصدار قديم جدًا من iOS هذا البرنامج نفسه للنسخ الاحتياطية.
# Research or test phones may carry such an entry on purpose.
t-27808c4a296f = قد تحمل هواتف مخصصة للأبحاث أو للاختبارات مثل هذا المدخل عن قصد.
# Compare the instant with message attachments that came shortly before.
t-3f882f210b5d = قارنوا اللحظة بمرفقات الرسائل التي جاءت قبلها بقليل.
# Network use of a process whose own entry is gone
t-28e724f59a42 = استخدام للشبكة من عملية اختفى مدخلها
# iOS keeps a list of processes that used the network, and counters that point into it. Here a counter is left whose process is no longer in the list. Spyware has been seen to erase its name from the list and to forget the counter. The name of the process is not known.
t-ffa84b42017c = يحفظ iOS قائمة بالعمليات التي استخدمت الشبكة، وعدّادات تشير إليها. وهنا بقي عدّاد لم تعد عمليته في القائمة. وقد رُصدت برامج تجسس تمحو اسمها من القائمة وتنسى العدّاد. واسم العملية غير معروف.
# iOS tidies this list up itself, for example after an app was deleted, and may be interrupted.
t-be1a4bed6863 = يرتّب iOS هذه القائمة بنفسه، مثلًا بعد حذف تطبيق، وقد ينقطع ذلك.
# The database may be damaged, or the copy may have been made while it was being written.
t-1d488473e11c = قد تكون قاعدة البيانات تالفة، أو قد تكون النسخة أُخذت أثناء الكتابة فيها.
# Ask which apps were deleted around this time.
t-01a8167b69e6 = اسألوا أي تطبيقات حُذفت قرب هذا الوقت.
# Show this finding to a digital-security helpline, with a full copy made before the phone is restarted, updated or erased.
t-c3c82dd600e3 = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، مع نسخة كاملة تُنجز قبل إعادة تشغيل الهاتف أو تحديثه أو محوه.
# A process that belongs to no app used the network for the first time
t-b6effb4ef135 = استخدمت الشبكة لأول مرة عملية لا تتبع أي تطبيق
# The list of processes that used the network has one that belongs to no app and to no part of the system that it accounts for. A few parts of iOS are listed so, and it is told only when something else came shortly before.
t-06b1e13ff6c6 = في قائمة العمليات التي استخدمت الشبكة عملية لا تتبع أي تطبيق ولا أي جزء من النظام تشمله القائمة. تُدرج بضعة أجزاء من iOS هكذا، ولا يُذكر ذلك إلا إذا جاء قبله بقليل شيء آخر.
# Parts of the system that this rule does not know are listed in the same way.
t-7cbbac582088 = تُدرج بالطريقة نفسها أجزاء من النظام لا تعرفها هذه القاعدة.
# Numbers are missing in the list of processes that used the network
t-0360a363e37c = هناك أرقام ناقصة في قائمة العمليات التي استخدمت الشبكة
# Each process that uses the network gets the next number in a list. Here numbers are missing: entries were deleted. Ordinary phones show such gaps too, so this is only a place to look at when something else was found at the same time.
t-80aa437d45e3 = تحصل كل عملية تستخدم الشبكة على الرقم التالي في قائمة. وهنا أرقام ناقصة: فقد حُذفت مداخل. وتوجد مثل هذه الفجوات على هواتف عادية أيضًا، فهذا مجرد موضع للنظر حين يُعثر على شيء آخر في الوقت نفسه.
# iOS deletes old entries itself, and those of apps that were deleted.
t-6236cb0be35b = يحذف iOS بنفسه مداخل قديمة، ومداخل تطبيقات حُذفت.
# Statistics of mobile data were reset in the settings.
t-9758f7e8ddd1 = أُعيد ضبط إحصاءات بيانات الهاتف المحمول في الإعدادات.
# Compare the time with other findings; alone this needs no action.
t-3a376d7e41dc = قارنوا الوقت بنتائج أخرى. وحده لا يستدعي هذا أي إجراء.
# The entry of a process that used the network was deleted lately
t-ac19a1ab05db = حُذف مؤخرًا مدخل عملية استخدمت الشبكة
# iOS keeps a list of processes that used the network. This entry was in it, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. Here, unlike elsewhere, the name of the process is known.
t-697fab34a24c = يحفظ iOS قائمة بالعمليات التي استخدمت الشبكة. كان هذا المدخل فيها، وحُذف قبل أخذ النسخة بقليل: ولا يزال ممكنًا قراءته من الحالة السابقة لآخر التغييرات. وهنا، خلافًا لمواضع أخرى، اسم العملية معروف.
# iOS deletes entries itself, above all those of apps that were deleted.
t-c3e886d4e3c6 = يحذف iOS مداخل بنفسه، ولا سيما مداخل تطبيقات حُذفت.
# Ask whether an app of this name was deleted shortly before.
t-80993765ec13 = اسألوا هل حُذف قبل ذلك بقليل تطبيق بهذا الاسم.
# A name that belongs to no app is worth an expert's look.
t-e81de21d7c71 = إذا كان الاسم لا يتبع أي تطبيق، فهو يستحق أن يفحصه خبير.
# Diagnostic reports are not allowed on the phone
t-7250c3d81e4f = تقارير التشخيص غير مسموح بها على الهاتف
# A restriction keeps the phone from submitting diagnostic reports. Organisations and careful owners set this; spyware has been seen to switch reports off, too.
t-1950365ac121 = يمنع قيدٌ الهاتف من إرسال تقارير التشخيص. تضبط ذلك مؤسسات وأصحاب هواتف حذرون، وقد رُصدت برامج تجسس توقف التقارير أيضًا.
# The owner or an organisation does not share reports with Apple, which is common.
t-2d651fadf053 = لا يشارك صاحب الهاتف أو مؤسسة التقارير مع Apple، وهذا شائع.
# Ask whether the owner switched the sharing of analytics off.
t-efe2184600e0 = اسألوا هل أوقف صاحب الهاتف مشاركة التحليلات.
# A copy of stored passwords or keys outside their place
t-fb6bd11eb30a = نسخة من كلمات مرور أو مفاتيح مخزَّنة خارج مكانها
# The copy holds a file under a name that iOS gives to its store of passwords or to its keys, in a folder where iOS does not keep them, or a folder in which an attack gathered data of iCloud. Published attacks gathered such copies before sending them away.
t-4b27270f4fa2 = في النسخة ملف له اسم يعطيه iOS لمخزن كلمات المرور أو لمفاتيحه، في مجلد لا يحفظها فيه iOS، أو مجلد جمع فيه هجوم بيانات من iCloud. وقد جمعت هجمات نُشر عنها مثل هذه النسخ قبل أن ترسلها إلى الخارج.
# A program that makes full copies of a phone may leave its own copy of the keys while it works.
t-334dc51d36a9 = قد يترك برنامج يصنع نسخًا كاملة من هاتف نسخته هو من المفاتيح أثناء عمله.
# A research or test phone may carry such files on purpose.
t-f0ab003e07c0 = قد يحمل هاتف مخصص للأبحاث أو للاختبارات مثل هذه الملفات عن قصد.
# Show this finding to a digital-security helpline, from another device, with the times of the file.
t-62f0258394bb = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر، مع أوقات الملف.
# A program where the system stages its own helpers
t-bdb408287a27 = برنامج حيث يضع النظام برامجه المساعدة مؤقتًا
# The copy holds a file in a folder in which iOS places helpers of its updates for a short time. Those of Apple lie in a numbered folder of their own below it. Published spyware of two makers kept its programs here, under names that imitate parts of the system.
t-2a26bf38a957 = في النسخة ملف في مجلد يضع فيه iOS لوقت قصير البرامج المساعدة لتحديثاته. وتقع برامج Apple تحته في مجلد خاص بها له رقم. وقد حفظت برامج تجسس نُشر عنها من صانعين اثنين برامجها هنا، بأسماء تقلّد أجزاء من النظام.
# A version of iOS that is newer than this rule may place its own helpers in another way.
t-00e27b948fa2 = قد يضع إصدار من iOS أحدث من هذه القاعدة برامجه المساعدة بطريقة أخرى.
# Names that a published attack kit leaves
t-fd58cac10716 = أسماء تتركها حزمة ثغرات نُشر عنها
# The copy holds a name that researchers found on phones attacked with an attack kit for iPhones: locks and programs among temporary files, or data hidden under names like those of the system.
t-4d8c38f04056 = في النسخة اسم وجده باحثون على هواتف هوجمت بحزمة ثغرات لأجهزة iPhone: أقفال وبرامج بين الملفات المؤقتة، أو بيانات مخفية بأسماء تشبه أسماء النظام.
# A program of another origin may have chosen the same name; stop and relaunch are plain words.
t-ff9156460346 = قد يكون برنامج من مصدر آخر اختار الاسم نفسه، فكلمتا stop وrelaunch كلمتان عاديتان.
# Marks of lifted limits (a jailbreak)
t-7817d4b51191 = علامات على رفع القيود (jailbreak)
# The copy holds a folder or file that is there when the limits of iOS were lifted. Such a phone is easier to attack, and whoever had it in hand could add programs. Programs that make full copies of a phone may leave such marks themselves. It is no sign of an attack in itself.
t-ee80c1376bcb = في النسخة مجلد أو ملف يوجد حين تُرفع قيود iOS. مهاجمة هاتف كهذا أسهل، ومن كان في يده كان يستطيع أن يضيف برامج. وقد تترك البرامج التي تصنع نسخًا كاملة من هاتف مثل هذه العلامات بنفسها. وليس ذلك في حد ذاته علامة على هجوم.
# The owner lifted the limits on purpose.
t-013cb15e7e2a = رفع صاحب الهاتف القيود عن قصد.
# The program that made this copy lifted them for that, and the marks are its own.
t-aa142186ba39 = رفعها البرنامج الذي صنع هذه النسخة من أجل ذلك، والعلامات منه هو.
# Ask the owner whether they, or somebody who had the phone, lifted the limits, or whether that was done to make the copy. If nobody knows of it, ask a digital-security helpline, from another device, before anything is changed.
t-53c9aef935c7 = اسألوا صاحب الهاتف هل رفع القيود بنفسه، أو رفعها شخص كان الهاتف عنده، أو هل حدث ذلك لصنع النسخة. وإذا لم يعرف أحد عن ذلك شيئًا، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# Names of published spyware among temporary files or logs
t-b8dbf2df51b2 = أسماء من برامج تجسس نُشر عنها بين الملفات المؤقتة أو السجلات
# The copy holds a name that researchers found on phones that had been attacked, in the folder for temporary files or logs where it lay. Some imitate parts of the system, whose own programs never lie there.
t-47d697ccfc86 = في النسخة اسم وجده باحثون على هواتف هوجمت، في مجلد الملفات المؤقتة أو السجلات الذي كان فيه. وبعض هذه الأسماء يقلّد أجزاء من النظام لا تقع برامجها هناك أبدًا.
# A program of another origin may use a short name such as l for a temporary file.
t-bbc442f99577 = قد يستخدم برنامج من مصدر آخر اسمًا قصيرًا مثل l لملف مؤقت.
# A page without encryption led elsewhere in Firefox, in less than a second
t-81be38d976a0 = قادت صفحة غير مشفّرة في Firefox إلى مكان آخر في أقل من ثانية
# A page that was opened without encryption (http) led to another site at once. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons. Firefox tells where a redirect came from in newer versions only.
t-919a9b327102 = قادت صفحة فُتحت من دون تشفير (http) إلى موقع آخر فورًا. من يستطيع تغيير حركة البيانات في طريقها يستطيع أن يفعل ذلك ليقود هاتفًا إلى صفحة تهاجمه. وتفعل مواقع عادية كثيرة جدًا الشيء نفسه لأسباب عادية. ولا يذكر Firefox من أين جاءت إعادة التوجيه إلا في الإصدارات الأحدث.
# An address in the browsing history of Firefox, or of a related browser ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-049edc74376b = ينتهي عنوان في سجل تصفح Firefox، أو متصفح قريب منه، باسم نص برمجي وجده باحثون في هجوم على أجهزة iPhone بنظام iOS من 18.4 إلى 18.7. حمّلت صفحات ويب هذه النصوص البرمجية لتسيطر على المتصفح ثم على الهاتف. والأسماء غير معتادة، لكن أي شخص قد يستخدمها.
# A file was put into a folder that attacks have used
t-ed0005c017bb = وُضع ملف في مجلد استخدمته هجمات
# The list of changed files names one directly below the staging folder of a system service, where iOS itself only has a folder for a helper of updates. Published analyses of several spyware families describe programs in just this folder. The file may be gone since.
t-08c849396e22 = تذكر قائمة الملفات المتغيرة ملفًا يقع مباشرة تحت المجلد المؤقت لخدمة من النظام، حيث لا يوجد لـ iOS نفسه إلا مجلد لبرنامج مساعد للتحديثات. وتصف تحليلات منشورة لعدة عائلات من برامج التجسس برامج في هذا المجلد بالذات. وقد يكون الملف اختفى منذ ذلك الحين.
# A version of iOS that this rule does not know keeps other files there.
t-29518d9293a1 = يحفظ إصدار من iOS لا تعرفه هذه القاعدة ملفات أخرى هناك.
# A research or test phone may have such a file on purpose.
t-1522082a4024 = قد يكون على هاتف مخصص للأبحاث أو للاختبارات مثل هذا الملف عن قصد.
# Lockdown Mode is off
t-df7b67167aba = وضع المنع متوقف
# The settings hold an entry for Lockdown Mode, and it says that the mode is off. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-b63a1386b0ba = في الإعدادات مدخل لوضع المنع، وهو يقول إن الوضع متوقف. وهكذا تُضبط كل الهواتف تقريبًا. وبالنسبة إلى شخص معرّض للخطر يستحق هذا الوضع التفكير فيه: فهو يسدّ كثيرًا من الطرق التي تُهاجَم بها الهواتف.
# The mode was never needed, or was tried and found to be in the way.
t-85b57fbd14bd = لم تكن هناك حاجة إلى الوضع قط، أو جُرّب ووُجد معيقًا.
# Once all copies are made, a person at risk may turn it on in Settings, Privacy & Security.
t-fb164f9d045d = بعد إنجاز كل النسخ، يمكن لشخص معرّض للخطر أن يشغّله في الإعدادات، ثم الخصوصية والأمن.
# Lockdown Mode is on
t-6f1c38c36893 = وضع المنع مفعّل
# The settings say that Lockdown Mode is on. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-6b873166bc80 = تقول الإعدادات إن وضع المنع مفعّل. وهو يسدّ كثيرًا من الطرق التي تُهاجَم بها الهواتف. ولا يلغي ما حدث قبل تشغيله.
# The owner, or whoever looks after the phone, turned it on.
t-92427ef9b924 = شغّله صاحب الهاتف، أو من يتولى أمر الهاتف.
# Leave it on.
t-4a5628c1eedb = اتركوه مفعّلًا.
# An address padded with NUL characters was looked up
t-9f3fc64d25a2 = بُحث عن عنوان محشوّ بأحرف NUL
# The phone looks up addresses before it talks to them. This address holds several characters of value zero in a row, which nobody can type. Such addresses have been seen where an attack through iMessage made the phone look them up. The look-up alone does not tell whether an attack followed or worked.
t-1b0c1f3e4315 = يبحث الهاتف عن العناوين قبل أن يتواصل معها. وفي هذا العنوان عدة أحرف متتالية قيمتها صفر، لا يستطيع أحد كتابتها. وقد رُصدت مثل هذه العناوين حيث جعل هجوم عبر iMessage الهاتف يبحث عنها. والبحث وحده لا يقول هل تبعه هجوم أو هل نجح.
# A program that keeps addresses in fixed-length fields can hand them over with padding.
t-e87b22cad6af = يمكن لبرنامج يحفظ العناوين في حقول ثابتة الطول أن يسلّمها مع الحشو.
# The file may be damaged.
t-133f9711d9e7 = قد يكون الملف تالفًا.
# Note the address and the time; a digital-security helpline can compare them with other cases.
t-8e87f38c175c = سجّلوا العنوان والوقت. ويمكن لخط المساعدة للأمن الرقمي أن يقارنهما بحالات أخرى.
# The address that Apple uses for threat notifications was looked up
t-8f3a1c4e967e = بُحث عن العنوان الذي تستخدمه Apple لإشعارات التهديد
# The phone looks up addresses before it talks to them, and remembers them. This one Apple uses to warn people whom it believes to be targets of a costly, personal spyware attack. The message itself may have been deleted since. The look-up alone does not tell whether a message came.
t-fb86081cea2a = يبحث الهاتف عن العناوين قبل أن يتواصل معها، ويتذكرها. وهذا العنوان تستخدمه Apple لتحذير أشخاص تعتقد أنهم مستهدفون بهجوم تجسس شخصي مكلف. وقد تكون الرسالة نفسها حُذفت منذ ذلك الحين. والبحث وحده لا يقول هل جاءت رسالة.
# Somebody began a message to this address, for example to see whether it is real.
t-7f6f23cd6cb5 = بدأ شخص رسالة إلى هذا العنوان، مثلًا ليرى هل هو حقيقي.
# The backup may have been restored from another phone.
t-4925ee824b40 = قد تكون النسخة الاحتياطية استُعيدت من هاتف آخر.
# Sign in at account.apple.com on another device, and look whether Apple lists the notification there.
t-0771ba3f2735 = سجّلوا الدخول إلى account.apple.com على جهاز آخر، وانظروا هل تذكر Apple الإشعار هناك.
# If the notification is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-64c1936eaa73 = إذا ظهر الإشعار هناك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي قبل إعادة تشغيل الهاتف أو تحديثه أو محوه.
# iOS went back to a lower build
t-63b484ec64fd = عاد iOS إلى رقم بناء أقل
# In the list of updates a build is followed by a lower one. iOS does not go back by itself, apart from small security responses that can be taken back. A lower build is open to attacks that the higher one had closed.
t-2b93f86d00b3 = في قائمة التحديثات يتبع رقم بناء رقمٌ أقل منه. ولا يعود iOS إلى الوراء من تلقاء نفسه، إلا في استجابات أمنية صغيرة يمكن سحبها. ورقم البناء الأقل معرّض لهجمات كان الأعلى قد سدّها.
# The phone left a test programme for coming versions of iOS.
t-00614bfed1a6 = خرج الهاتف من برنامج تجريبي للإصدارات القادمة من iOS.
# A security response was taken back.
t-3f43f411d21e = سُحبت استجابة أمنية.
# Ask whether somebody took part in tests of coming versions, or restored the phone with a computer.
t-da2899a9f278 = اسألوا هل شارك شخص في اختبارات لإصدارات قادمة، أو استعاد الهاتف بواسطة حاسوب.
# A mail or message from the address that Apple uses for threat notifications was noted
t-8b137c8e130a = سُجّل بريد أو رسالة من العنوان الذي تستخدمه Apple لإشعارات التهديد
# iOS notes who writes to the owner. Here it noted an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. The mail or message itself may have been deleted since. The sender of a mail can be forged.
t-5bb399884b03 = يسجّل iOS من يكتب إلى صاحب الهاتف. وقد سجّل هنا عنوانًا تستخدمه Apple لغرض واحد: تحذير أشخاص تعتقد أنهم مستهدفون بهجوم تجسس شخصي مكلف. وقد يكون البريد نفسه أو الرسالة نفسها حُذفت منذ ذلك الحين. ويمكن تزوير مرسل البريد.
# Criminals forge this sender of mails to make people open a link or call a number.
t-8440f2d7e823 = يزوّر مجرمون مرسل البريد هذا ليجعلوا الناس يفتحون رابطًا أو يتصلون برقم.
# The owner wrote to the address, or put it among the contacts.
t-ecbac8210f64 = كتب صاحب الهاتف إلى هذا العنوان، أو وضعه بين جهات الاتصال.
# Open no link in such a mail and call no number that it gives; Apple's own mails ask for neither.
t-5d56d797a827 = لا تفتحوا أي رابط في بريد كهذا، ولا تتصلوا بأي رقم يذكره. فرسائل Apple الحقيقية لا تطلب هذا ولا ذاك.
# Contact Key Verification lists several devices of the account
t-7f9476228702 = يذكر التحقق من مفاتيح جهات الاتصال عدة أجهزة للحساب
# Besides this phone, other devices receive the messages of the account, as Contact Key Verification knows them. Most people have some: a tablet, a computer, a watch. A device that its owner does not know means that somebody else is in the account and reads along. The records of this artifact list model and serial number of each.
t-4095d1fe641a = إلى جانب هذا الهاتف، تتلقى أجهزة أخرى رسائل الحساب، بحسب ما يعرفه التحقق من مفاتيح جهات الاتصال (Contact Key Verification). ولدى معظم الناس بعضها: جهاز لوحي أو حاسوب أو ساعة. وجهاز لا يعرفه صاحب الحساب يعني أن شخصًا آخر موجود في الحساب ويقرأ ما فيه. وتذكر سجلات هذا النوع من البيانات طراز كل جهاز ورقمه التسلسلي.
# The owner has a tablet, a computer or a watch; nearly everybody with a second device does.
t-a2fcc5d76075 = لدى صاحب الهاتف جهاز لوحي أو حاسوب أو ساعة، وهذا حال كل من له جهاز ثانٍ تقريبًا.
# A device that was sold or broken was not removed from the account.
t-7940f98124ab = لم يُزل من الحساب جهاز بيع أو تعطّل.
# Go through the listed devices with the owner, and compare with Settings, the name at the top. If one is unknown, get help before removing it, because whoever has it will notice.
t-44d9ca841b6b = راجعوا مع صاحب الهاتف الأجهزة المذكورة، وقارنوها بما في الإعدادات، تحت الاسم في الأعلى. وإذا كان أحدها غير معروف، فاطلبوا المساعدة قبل إزالته، لأن من يملكه سيلاحظ ذلك.
# Crash reports or logs are switched off
t-cab9a8cc556a = أُوقفت تقارير التعطّل أو السجلات
# A service that writes crash reports or logs is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. Without these services an attack leaves fewer traces.
t-97a2d95d2a32 = أُوقفت خدمة تكتب تقارير التعطّل أو السجلات في القائمة التي يقرؤها iOS عند كل بدء. وليس لذلك أي إعداد، فقد غيّر القائمة شيء له أعلى الصلاحيات. ومن دون هذه الخدمات يترك الهجوم آثارًا أقل.
# The phone was jailbroken on purpose, and its owner or a tool switched services off.
t-f08160388afb = رُفعت قيود الهاتف (jailbreak) عن قصد، وأوقف صاحبه أو أداة خدمات.
# The list came with a backup of such a phone.
t-23e4c87fd670 = جاءت القائمة مع نسخة احتياطية من هاتف كهذا.
# Ask whether the limits of iOS were ever lifted on this phone, or on one whose backup it got. If not, ask a digital-security helpline, from another device, before anything is changed.
t-dd0bf0ce9432 = اسألوا هل رُفعت قيود iOS يومًا على هذا الهاتف، أو على هاتف أخذ نسخته الاحتياطية. إن لم يكن كذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# System updates are switched off
t-009a995898c6 = أُوقفت تحديثات النظام
# A service that finds or puts on updates of iOS is switched off in the list that iOS reads at each start. There is no setting for that; something with the highest rights changed the list. A phone without updates stays open to known attacks.
t-ce50a8972843 = أُوقفت خدمة تجد تحديثات iOS أو تثبّتها في القائمة التي يقرؤها iOS عند كل بدء. وليس لذلك أي إعداد، فقد غيّر القائمة شيء له أعلى الصلاحيات. والهاتف الذي لا يُحدَّث يبقى مفتوحًا لهجمات معروفة.
# People who lifted the limits of iOS (a jailbreak) often stop updates this way to keep it.
t-ff324240c4c6 = كثيرًا ما يوقف التحديثات بهذه الطريقة من رفعوا قيود iOS (jailbreak)، ليحافظوا على ذلك.
# A program among data asked for the position
t-72e4ba0d06db = طلب برنامج موجود بين البيانات معرفة الموقع
# The list of programs that asked for the position of the phone has one whose file lies in a folder for databases, temporary or personal data. iOS keeps no programs there.
t-78b0b842ce45 = في قائمة البرامج التي طلبت موقع الهاتف برنامج يقع ملفه في مجلد لقواعد البيانات أو للبيانات المؤقتة أو الشخصية. ولا يحفظ iOS برامج هناك.
# The phone was jailbroken on purpose, and a program was put there by its owner.
t-a2e20d74f40e = رُفعت قيود الهاتف (jailbreak) عن قصد، ووضع صاحبه برنامجًا هناك.
# A tool for developing or testing was run on the phone.
t-8442155f8d7b = شُغّلت على الهاتف أداة للتطوير أو للاختبار.
# Ask whether the phone was used to develop or test software.
t-6d4d90fefa47 = اسألوا هل استُخدم الهاتف لتطوير برامج أو لاختبارها.
# The phone was paired with a computer
t-bd2b61b3cc36 = اقترن الهاتف بحاسوب
# A computer was trusted with the phone at this time. It can copy the phone and add apps to it. Every sync or backup by cable begins like this, also the collection of this evidence.
t-ac650a72b606 = مُنح حاسوب ثقة الهاتف في هذا الوقت. ويمكنه نسخ الهاتف وإضافة تطبيقات إليه. وهكذا تبدأ كل مزامنة أو نسخة احتياطية عبر كابل، وكذلك جمع هذه الأدلة.
# The owner connected a computer, or the evidence was collected.
t-9a3a4c75c31c = أوصل صاحب الهاتف حاسوبًا بالهاتف، أو جُمعت الأدلة.
# Ask whether the owner connected a computer at this time.
t-ed1b829d7704 = اسألوا هل أوصل صاحب الهاتف حاسوبًا بالهاتف في هذا الوقت.
# The pairings with computers were removed
t-01feb47bdad9 = أُزيلت الاقترانات بالحواسيب
# The phone forgot the computers that it trusted. It does so by itself after some weeks without use, and when privacy settings are reset.
t-473eb3d67b78 = نسي الهاتف الحواسيب التي كان يثق بها. وهو يفعل ذلك من تلقاء نفسه بعد بضعة أسابيع من دون استخدام، وعند إعادة ضبط إعدادات الخصوصية.
# Pairings that are not used expire by themselves.
t-fc7025d3a935 = تنتهي من تلقاء نفسها الاقترانات التي لا تُستخدم.
# No action is needed; compare with other events of the same day.
t-87e83fc95937 = لا حاجة إلى أي إجراء. قارنوا بأحداث أخرى من اليوم نفسه.
# The passcode of the phone was changed
t-c2d439a667f5 = غُيّر رمز الدخول إلى الهاتف
# The passcode was set, changed or removed at this time. Owners do this often; it matters when they did not.
t-6a0f2e7df7c2 = ضُبط رمز الدخول أو غُيّر أو أُزيل في هذا الوقت. يفعل أصحاب الهواتف ذلك كثيرًا، ويكون مهمًا إذا لم يفعلوه هم.
# The owner changed the passcode.
t-5438ff7dfb33 = غيّر صاحب الهاتف رمز الدخول.
# Ask whether the owner changed the passcode at this time.
t-e6cbc4744b46 = اسألوا هل غيّر صاحب الهاتف رمز الدخول في هذا الوقت.
# The phone was set up anew or restored from a backup
t-ea31bfb8bd77 = أُعدّ الهاتف من جديد أو استُعيد من نسخة احتياطية
# At this time the phone had no system before, or was being restored from a backup. What was on it earlier left no trace in its own logs.
t-09332ffaf532 = في هذا الوقت لم يكن على الهاتف نظام من قبل، أو كان يُستعاد من نسخة احتياطية. وما كان عليه قبل ذلك لم يترك أثرًا في سجلاته.
# The phone was new, or its owner erased or restored it.
t-75c801f9a4e5 = كان الهاتف جديدًا، أو محاه صاحبه أو استعاده.
# Ask when the phone was bought, erased or restored.
t-3bb4997b9a88 = اسألوا متى اشتُري الهاتف أو مُحي أو استُعيد.
# Settings of the phone are forced
t-f2dcc573fbe7 = إعدادات مفروضة على الهاتف
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Most often they come from a configuration profile or from a server that manages the phone. The finding does not say who set them.
t-6956dea47cfa = إعدادات الجزء من ملف التعريف الذي تذكره النتيجة تعلو على ما اختاره صاحب الهاتف. وهي تأتي غالبًا من ملف تعريف للتكوين أو من خادم يدير الهاتف. ولا تقول النتيجة من ضبطها.
# A profile from Apple or a mobile carrier, for example one that collects logs for support.
t-3a44ba461e9c = ملف تعريف من Apple أو من شركة اتصالات، مثل ملف يجمع سجلات للدعم.
# A tool for lifting the limits of iOS wrote the file.
t-482fa208bebe = كتبت الملفَ أداة لرفع قيود iOS.
# Ask the owner whether they know of an employer, a school or a profile behind this.
t-de3c3c689512 = اسألوا صاحب الهاتف هل يعرف جهة عمل أو مدرسة أو ملف تعريف وراء ذلك.
# Settings are forced that phones without management may have too
t-5493cb328020 = إعدادات مفروضة قد توجد أيضًا على هواتف لا تديرها جهة
# Settings of the part of a profile that the finding names stand above what the owner of the phone chose. Phones that nobody manages have been seen with such settings, for example for the web pages that Screen Time allows. Alone it is no sign that somebody manages the phone.
t-dd979a0dc151 = إعدادات الجزء من ملف التعريف الذي تذكره النتيجة تعلو على ما اختاره صاحب الهاتف. وقد رُصدت مثل هذه الإعدادات على هواتف لا يديرها أحد، مثلًا لصفحات الويب التي تسمح بها مدة استخدام الجهاز. وهي وحدها ليست علامة على أن شخصًا يدير الهاتف.
# iOS or Screen Time wrote these settings, on a phone that nobody manages.
t-2e218d28554a = كتب iOS أو مدة استخدام الجهاز هذه الإعدادات، على هاتف لا يديره أحد.
# Ask the owner whether limits for web pages are set in Settings, Screen Time.
t-4ba15fcc656e = اسألوا صاحب الهاتف هل ضُبطت قيود لصفحات الويب في الإعدادات، ثم مدة استخدام الجهاز.
# A manager for apps from outside the App Store
t-f5c147937100 = مدير لتطبيقات من خارج App Store
# The backup holds data of a program that installs apps from outside the App Store. It is there when limits of iOS were lifted (a jailbreak). Such a phone is easier to attack, and whoever had it in hand could add programs. It is no sign of an attack in itself.
t-bbfd76ed1946 = في النسخة الاحتياطية بيانات برنامج يثبّت تطبيقات من خارج App Store. وهو يوجد حين تُرفع قيود iOS (jailbreak). مهاجمة هاتف كهذا أسهل، ومن كان في يده كان يستطيع أن يضيف برامج. وليس ذلك في حد ذاته علامة على هجوم.
# The owner lifted the limits on purpose, perhaps years ago on an earlier phone.
t-ea1193b716f4 = رفع صاحب الهاتف القيود عن قصد، وربما قبل سنوات على هاتف سابق.
# The data may be left over from a backup that was restored.
t-fc5b506a3a5b = قد تكون البيانات باقية من نسخة احتياطية استُعيدت.
# Settings for crash reports were written
t-0b0769a9e5e8 = كُتبت إعدادات لتقارير التعطّل
# The backup lists a settings file for crash reports that most phones do not have. Spyware has been seen to write it, to keep its own crashes from being reported. The phones of people who write software often have it too.
t-95b1763da9ec = تذكر النسخة الاحتياطية ملف إعدادات لتقارير التعطّل ليس موجودًا على معظم الهواتف. وقد رُصدت برامج تجسس تكتبه، لتمنع الإبلاغ عن تعطّلها هي. وكثيرًا ما يوجد أيضًا على هواتف من يكتبون البرامج.
# The phone is or was used to develop or to test apps.
t-86bcdf5988fd = يُستخدم الهاتف أو كان يُستخدم لتطوير تطبيقات أو لاختبارها.
# A company that manages the phone changed how crash reports are handled.
t-e91471b31ba4 = غيّرت شركة تدير الهاتف طريقة التعامل مع تقارير التعطّل.
# Ask whether the phone was ever used to develop or test apps.
t-df8680161f96 = اسألوا هل استُخدم الهاتف يومًا لتطوير تطبيقات أو لاختبارها.
# If not, compare the times of the file with other findings.
t-c09624a8ff6b = إن لم يكن كذلك، فقارنوا أوقات الملف بنتائج أخرى.
# Settings of a process that iOS does not have
t-e8278f131ff2 = إعدادات عملية ليست موجودة في iOS
# The backup lists a settings file named roleaccountd.plist among those of the system. Genuine processes of similar names do not keep settings there. Researchers found this file on phones that had been attacked. The file may be far older than the backup.
t-928e5ef558bd = تذكر النسخة الاحتياطية ملف إعدادات اسمه roleaccountd.plist بين ملفات النظام. ولا تحفظ العمليات الأصلية ذات الأسماء المشابهة إعدادات هناك. وقد وجد باحثون هذا الملف على هواتف هوجمت. وقد يكون الملف أقدم كثيرًا من النسخة الاحتياطية.
# The file may have come with a backup that was restored from an older phone.
t-62c6119b16ea = قد يكون الملف جاء مع نسخة احتياطية استُعيدت من هاتف أقدم.
# A research or test phone may carry it on purpose.
t-8f51e89b8ea9 = قد يحمله هاتف مخصص للأبحاث أو للاختبارات عن قصد.
# Show this finding to a digital-security helpline, from another device, with the times at which the file was created and changed.
t-f253924acadd = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر، مع وقت إنشاء الملف ووقت تغييره.
# Settings under a name that a published attack kit uses
t-35416743c46e = إعدادات باسم تستخدمه حزمة ثغرات نُشر عنها
# The backup lists a settings file named com.apple.photolibraryd.plist in the home folder of the phone. Researchers found it on phones attacked with an attack kit for iPhones; iOS has not been seen to write it there. Of all the files of that kit it is the one that a backup can hold.
t-1e6a6babc998 = تذكر النسخة الاحتياطية ملف إعدادات اسمه com.apple.photolibraryd.plist في المجلد الرئيسي للهاتف. وقد وجده باحثون على هواتف هوجمت بحزمة ثغرات لأجهزة iPhone، ولم يُرصد أن iOS يكتبه هناك. ومن بين كل ملفات هذه الحزمة هو الملف الذي يمكن أن تحتويه نسخة احتياطية.
# A version of iOS that was not looked at may write such a file itself, as macOS does elsewhere.
t-3df88b9ca138 = قد يكتب إصدار من iOS لم يُفحص مثل هذا الملف بنفسه، كما يفعل macOS في مكان آخر.
# Show this finding to a digital-security helpline, with the times at which the file was created and changed.
t-d35c2756562d = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، مع وقت إنشاء الملف ووقت تغييره.
# Move sensitive conversations to another device until then.
t-9b970a71cf17 = انقلوا المحادثات الحساسة إلى جهاز آخر حتى ذلك الحين.
# A received file called a GIF is stored as another kind of file
t-e0d5dec6a6c2 = ملف وارد اسمه GIF مخزَّن كنوع آخر من الملفات
# The name of the file ends in .gif, but it is stored as a PDF or a Photoshop picture. Researchers found such files, received through iMessage, in an attack that needed no action of the owner (FORCEDENTRY, 2021). Only names and types were compared here; what is inside the file was not.
t-5f6b7884187f = ينتهي اسم الملف بـ .gif، لكنه مخزَّن كملف PDF أو صورة Photoshop. وقد وجد باحثون مثل هذه الملفات، وصلت عبر iMessage، في هجوم لم يحتج إلى أي فعل من صاحب الهاتف (FORCEDENTRY، في 2021). ولم تُقارن هنا إلا الأسماء والأنواع، ولم يُفحص ما في داخل الملف.
# Somebody renamed a file before sending it.
t-de0c4f43f0ce = غيّر شخص اسم ملف قبل إرساله.
# A program that sends pictures gave them a wrong name.
t-d8583fbe405d = أعطى برنامج يرسل صورًا اسمًا خاطئًا لها.
# Note who sent it and whether more such files came from there.
t-9ec863afbcb1 = سجّلوا من أرسله، وهل جاءت من هناك ملفات أخرى كهذا.
# A received attachment stored in a temporary folder
t-f471a6d377a4 = مرفق وارد مخزَّن في مجلد مؤقت
# Attachments of messages are stored in the folder of Messages. This one is listed in a temporary folder, under a name that ends in -1. Investigators look at such entries, because a message that attacks the program which shows it may leave one. The list keeps the name only: it does not tell what was in the file.
t-c40c114487d7 = تُخزَّن مرفقات الرسائل في مجلد تطبيق الرسائل. وهذا المرفق مذكور في مجلد مؤقت، باسم ينتهي بـ -1. ينظر المحققون إلى مثل هذه المداخل، لأن رسالة تهاجم البرنامج الذي يعرضها قد تترك مدخلًا كهذا. ولا تحفظ القائمة إلا الاسم، فلا تقول ما الذي كان في الملف.
# A transfer that broke off can leave a temporary name behind.
t-8624175e9cfd = يمكن أن يترك نقل انقطع اسمًا مؤقتًا وراءه.
# Messages that were moved from an old phone can carry names of an old version of iOS.
t-117d9310a139 = يمكن أن تحمل رسائل نُقلت من هاتف قديم أسماء من إصدار قديم من iOS.
# Do not delete the conversation. Show this finding to a digital-security helpline, from another device.
t-63cf9fd03f5c = لا تحذفوا المحادثة. واعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# A pass for Wallet came as a message
t-ad81b899c799 = جاءت بطاقة للمحفظة (Wallet) في رسالة
# Somebody sent a pass for Wallet over iMessage. Boarding passes and tickets come like this. So did pictures in an attack that needed no action of the owner (BLASTPASS, 2023, closed in iOS 16.6.1). Only the type was compared here; what is inside the pass was not.
t-ab90281040d2 = أرسل شخص بطاقة للمحفظة (Wallet) عبر iMessage. هكذا تأتي بطاقات الصعود إلى الطائرة والتذاكر. وهكذا جاءت أيضًا صور في هجوم لم يحتج إلى أي فعل من صاحب الهاتف (BLASTPASS، في 2023، وسُدّ طريقه في iOS 16.6.1). ولم يُقارن هنا إلا النوع، ولم يُفحص ما في داخل البطاقة.
# A friend sent a boarding pass, a ticket or a loyalty card.
t-9397dbd91299 = أرسل صديق بطاقة صعود إلى الطائرة أو تذكرة أو بطاقة ولاء.
# A business that the owner writes with sent it.
t-83274794e2a3 = أرسلتها شركة يراسلها صاحب الهاتف.
# Ask whether the owner knows the sender and expected the pass.
t-c240e783484b = اسألوا هل يعرف صاحب الهاتف المرسل، وهل كان يتوقع البطاقة.
# A pass from a stranger, received before iOS 16.6.1 was there, is worth an expert's look.
t-ab3cda6b9aa8 = بطاقة من شخص غريب، وصلت قبل توفر iOS 16.6.1، تستحق أن يفحصها خبير.
# A threat notification sent by Apple
t-2da22bb6c76a = إشعار تهديد أرسلته Apple
# Apple sends such a message to people whom it believes to be targets of a costly, personal spyware attack. It is a strong sign that somebody tried. It does not say that the attempt worked, on which device, or who was behind it. Two independent facts meet here: the first sentence of the message is one that Apple uses, and it came over iMessage from an address that Apple uses for nothing else.
t-ffa8773566eb = ترسل Apple مثل هذه الرسالة إلى أشخاص تعتقد أنهم مستهدفون بهجوم تجسس شخصي مكلف. وهي علامة قوية على أن شخصًا حاول ذلك. ولا تقول إن المحاولة نجحت، ولا على أي جهاز، ولا من يقف وراءها. ويجتمع هنا أمران مستقلان: الجملة الأولى من الرسالة جملة تستخدمها Apple، وقد جاءت عبر iMessage من عنوان لا تستخدمه Apple لأي شيء آخر.
# The backup may have been restored from another phone, so the message may be about that one.
t-25eaac6631c2 = قد تكون النسخة الاحتياطية استُعيدت من هاتف آخر، فقد تكون الرسالة عن ذلك الهاتف.
# The notification may be years old, and about an attempt on an earlier version of iOS.
t-91f143841220 = قد يكون عمر الإشعار سنوات، وقد يكون عن محاولة على إصدار سابق من iOS.
# Ask a digital-security helpline for help, from another device. Helplines are free and used to such messages.
t-1ae858b5b1d4 = اطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر. وخطوط المساعدة مجانية ومعتادة على مثل هذه الرسائل.
# Keep the message, and do not restart, update or erase the phone before a full copy of it exists.
t-71f7952ea092 = احتفظوا بالرسالة، ولا تعيدوا تشغيل الهاتف ولا تحدّثوه ولا تمحوه قبل وجود نسخة كاملة منه.
# A message from the address that Apple uses for threat notifications
t-157a8b9e492c = رسالة من العنوان الذي تستخدمه Apple لإشعارات التهديد
# The message came over iMessage from an address that Apple uses for one purpose: to warn people whom it believes to be targets of a costly, personal spyware attack. Its first words are none that this rule knows, which is so in every language but English. It does not say that the attempt worked, on which device, or who was behind it.
t-fb6205bc3d0c = جاءت الرسالة عبر iMessage من عنوان تستخدمه Apple لغرض واحد: تحذير أشخاص تعتقد أنهم مستهدفون بهجوم تجسس شخصي مكلف. وكلماتها الأولى ليست من الكلمات التي تعرفها هذه القاعدة، وهذا حال كل لغة غير الإنجليزية. ولا تقول إن المحاولة نجحت، ولا على أي جهاز، ولا من يقف وراءها.
# The message may be years old, and about an attempt on an earlier version of iOS.
t-5fd744bf406d = قد يكون عمر الرسالة سنوات، وقد تكون عن محاولة على إصدار سابق من iOS.
# A test of a tool like this one, with a made-up database.
t-a556256e08a6 = اختبار لأداة كهذه الأداة، بقاعدة بيانات مصطنعة.
# A message with the words of an Apple threat notification
t-d7c6109f1df3 = رسالة فيها كلمات إشعار تهديد من Apple
# The message begins with a sentence that Apple uses to warn targets of spyware, but it did not come from the address that Apple uses for it, or not over iMessage. It may be Apple's warning, passed on, or an imitation that wants to be believed.
t-c62fa9987f19 = تبدأ الرسالة بجملة تستخدمها Apple لتحذير المستهدفين ببرامج تجسس، لكنها لم تأتِ من العنوان الذي تستخدمه Apple لذلك، أو لم تأتِ عبر iMessage. وقد تكون تحذير Apple أُعيد إرساله، أو تقليدًا يريد أن يُصدَّق.
# Somebody passed the words on, or asked about them, or they were sent from this phone.
t-2573b4b9862d = أعاد شخص إرسال الكلمات أو سأل عنها، أو أُرسلت من هذا الهاتف.
# Criminals imitate such warnings to make people open a link or call a number.
t-840e65f5c8d6 = يقلّد مجرمون مثل هذه التحذيرات ليجعلوا الناس يفتحون رابطًا أو يتصلون برقم.
# Apple may have sent it from an address that this rule does not know.
t-67e26b2c41d2 = ربما أرسلتها Apple من عنوان لا تعرفه هذه القاعدة.
# Open no link in the message and call no number that it gives.
t-d9d1239a5698 = لا تفتحوا أي رابط في الرسالة، ولا تتصلوا بأي رقم تذكره.
# Sign in at account.apple.com on another device; a real notification is shown there too.
t-a554d77dfd8f = سجّلوا الدخول إلى account.apple.com على جهاز آخر، فالإشعار الحقيقي يظهر هناك أيضًا.
# If it is shown there, ask a digital-security helpline for help before restarting, updating or erasing the phone.
t-92c358ff0b05 = إذا ظهر هناك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي قبل إعادة تشغيل الهاتف أو تحديثه أو محوه.
# The phone was set up anew
t-14776f2b1c01 = أُعدّ الهاتف من جديد
# The service that activates the phone found no system before this one. What was on the phone earlier left no trace in its own logs.
t-b17f1e7cf405 = لم تجد الخدمة التي تفعّل الهاتف أي نظام قبل هذا النظام. وما كان على الهاتف قبل ذلك لم يترك أثرًا في سجلاته.
# The phone was new, or its owner erased it.
t-2455e7a5ea4b = كان الهاتف جديدًا، أو محاه صاحبه.
# Ask when the phone was bought or erased.
t-c646bff80d02 = اسألوا متى اشتُري الهاتف أو مُحي.
# An app was installed that did not come from the App Store
t-5ef40491b1eb = ثُبّت تطبيق لم يأتِ من App Store
# The installer logged an app as signed for an organisation or for a developer. Surveillance apps have been spread this way. Apps of an employer, a school or a test come the same way, so ask who gave the app.
t-dff0377d87b4 = سجّل برنامج التثبيت أن تطبيقًا موقّع لمؤسسة أو لمطوّر. وقد انتشرت تطبيقات مراقبة بهذه الطريقة. وتأتي بالطريقة نفسها تطبيقات جهة عمل أو مدرسة أو اختبار، فاسألوا من أعطى التطبيق.
# An app of an employer, a school or a development team.
t-7c1c486dbd5a = تطبيق من جهة عمل أو مدرسة أو فريق تطوير.
# A test of an own app, or a tool that was installed through a computer on purpose.
t-91e59e120c65 = اختبار لتطبيق خاص، أو أداة ثُبّتت من حاسوب عن قصد.
# Ask whether the owner knows the app and who gave it to them.
t-1a829a9791fd = اسألوا هل يعرف صاحب الهاتف التطبيق، ومن أعطاه إياه.
# Do not open the app; show its name to a digital-security helpline.
t-67792a573063 = لا تفتحوا التطبيق، واعرضوا اسمه على خط المساعدة للأمن الرقمي.
# The disk image for developers is mounted
t-1e296debe78d = صورة القرص المخصصة للمطورين مركّبة
# A computer had mounted the disk image with tools for developers since the phone was started. It lets the computer look at programs, take pictures of the screen and simulate places. Programs to test apps do so, and so do some that examine phones.
t-cc3f7366979d = ركّب حاسوب، منذ بدء تشغيل الهاتف، صورة القرص التي فيها أدوات للمطورين. وهي تتيح للحاسوب أن ينظر في البرامج، ويلتقط صورًا للشاشة، ويحاكي أماكن. تفعل ذلك برامج لاختبار التطبيقات، وتفعله أيضًا برامج تفحص الهواتف.
# The sysdiagnose, or another copy of the phone, was made with a tool that mounts the image.
t-ba8a865303aa = صُنع ملف sysdiagnose، أو نسخة أخرى من الهاتف، بأداة تركّب هذه الصورة.
# Ask which computers the phone was connected to since it was started last.
t-ef9d2ad9470b = اسألوا أي حواسيب وُصل بها الهاتف منذ آخر مرة بدأ فيها تشغيله.
# Something is mounted over a folder of the system
t-4e3385c2d0a7 = رُكّب شيء فوق مجلد من النظام
# A folder of the system was covered by another folder, or by a volume that can be written to. What programs find there is not what Apple put there. Tools that lift the limits of iOS (jailbreaks) do this to bring in their own libraries. The few folders that iOS itself lays there are left out.
t-adc14a53a49e = غُطّي مجلد من النظام بمجلد آخر، أو بوحدة تخزين يمكن الكتابة فيها. وما تجده البرامج هناك ليس ما وضعته Apple. تفعل ذلك أدوات ترفع قيود iOS (jailbreak) لتُدخل مكتباتها. ولا تشمل هذه النتيجة المجلدات القليلة التي يضعها iOS نفسه هناك.
# The limits of iOS were lifted on purpose.
t-30aeddccc757 = رُفعت قيود iOS عن قصد.
# A new version of iOS mounts a part of itself there; this was not seen on phones yet.
t-ec8a1a32d726 = يركّب إصدار جديد من iOS جزءًا منه هناك، ولم يُرصد ذلك على هواتف حتى الآن.
# Ask whether the limits of iOS were ever lifted on this phone. If not, show this finding to a digital-security helpline, from another device, before the phone is restarted.
t-b16ace03952f = اسألوا هل رُفعت قيود iOS يومًا على هذا الهاتف. إن لم يكن كذلك، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر، قبل إعادة تشغيل الهاتف.
# The volume of the system can be written to
t-da489a94b441 = يمكن الكتابة في وحدة تخزين النظام
# The volume that holds iOS itself was mounted so that it could be changed. iOS mounts it read-only, and from version 15 on sealed. To change that takes the highest rights on the phone, as those have who lifted its limits (a jailbreak), by the owner's wish or without it.
t-b31b1c7f1099 = رُكّبت وحدة التخزين التي فيها iOS نفسه بطريقة تسمح بتغييرها. ويركّبها iOS للقراءة فقط، ومختومة منذ الإصدار 15. وتغيير ذلك يحتاج إلى أعلى الصلاحيات على الهاتف، مثل صلاحيات من رفع قيوده (jailbreak)، برغبة صاحب الهاتف أو من دونها.
# The phone is one for developers of Apple or for security research.
t-99084f764eb8 = الهاتف مخصص لمطوّري Apple أو لأبحاث الأمن.
# A volume is mounted at a place that iOS does not use
t-c67bb7caf216 = رُكّبت وحدة تخزين في مكان لا يستخدمه iOS
# A volume was mounted at none of the places that are known of iOS. It is a place to look at, no more.
t-c4b08548e9a2 = رُكّبت وحدة تخزين في مكان ليس من الأماكن المعروفة في iOS. وهذا موضع يستحق النظر، لا أكثر.
# A new version of iOS uses a place that this rule does not know yet.
t-2f40903be33e = يستخدم إصدار جديد من iOS مكانًا لا تعرفه هذه القاعدة بعد.
# Limits of iOS were lifted on purpose (a jailbreak).
t-4321eb017cef = رُفعت قيود iOS عن قصد (jailbreak).
# A process named exactly BackupAgent is in the list of processes that used any network. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-0fb347bd8011 = في قائمة العمليات التي استخدمت أي شبكة عملية اسمها BackupAgent تمامًا. يأتي البرنامج الذي يحمل هذا الاسم مع iOS، لكنه قديم وليس له سبب لاستخدام الشبكة، ولخليفته اسم آخر. وقد وجدت تحليلات منشورة لهجوم هذا المدخل نفسه، لأن المهاجمين استخدموا الاسم.
# Network use of a process whose own entry is gone, in the list of all networks
t-a7445c588fdf = استخدام للشبكة من عملية اختفى مدخلها، في قائمة كل الشبكات
# A VPN that cannot be switched off
t-645da2e63c3e = شبكة VPN لا يمكن إيقافها
# The phone is set up to send everything through a VPN that its owner cannot switch off. That takes an organisation which supervises the phone.
t-cfeef8c9613d = الهاتف مُعدّ ليرسل كل شيء عبر شبكة VPN لا يستطيع صاحبه إيقافها. ويحتاج ذلك إلى مؤسسة تشرف على الهاتف.
# Ask the owner whose server this is. If nobody knows, ask a digital-security helpline, from another device, before anything is changed.
t-2acb008ad552 = اسألوا صاحب الهاتف لمن هذا الخادم. وإذا لم يعرف أحد، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء.
# A filter or a resolver is set up and on
t-825024019c30 = هناك أداة ترشيح أو خادم أسماء مُعدّ ومشغّل
# A program or a profile decides about the connections of the phone: a filter sees every connection or page, a resolver sees every name that is looked up.
t-49af1ded373b = يقرر برنامج أو ملف تعريف بشأن اتصالات الهاتف: ترى أداة الترشيح كل اتصال أو كل صفحة، ويرى خادم الأسماء كل اسم يُبحث عنه.
# The owner keeps trackers and advertisements out, or protects a child.
t-c44ae1c1da53 = يُبعد صاحب الهاتف أدوات التتبع والإعلانات، أو يحمي طفلًا.
# Look under Settings, General, VPN & Device Management, and ask the owner whether they know the entry.
t-ee5be4a5d391 = انظروا في الإعدادات، ثم عام، ثم VPN وإدارة الجهاز، واسألوا صاحب الهاتف هل يعرف المدخل.
# A VPN is set up and on
t-dd6db8a550a7 = هناك شبكة VPN مُعدّة ومشغّلة
# The phone is set up to send traffic through a VPN. Whoever runs it sees where the phone connects to. Many people have one to protect themselves; what counts is whether the owner knows it.
t-0b7afbcea229 = الهاتف مُعدّ ليرسل حركة البيانات عبر شبكة VPN. ومن يشغّلها يرى إلى أين يتصل الهاتف. ولدى كثيرين شبكة كهذه ليحموا أنفسهم، والمهم هل يعرفها صاحب الهاتف.
# The owner uses a VPN against surveillance of the network, or to reach blocked pages.
t-ef9fe0cf4e8d = يستخدم صاحب الهاتف شبكة VPN ضد مراقبة الشبكة، أو ليصل إلى صفحات محجوبة.
# An app against advertisements works as a VPN.
t-63f4cd34042c = تطبيق ضد الإعلانات يعمل كشبكة VPN.
# The employer looks after the phone.
t-d7c9ddfe58e0 = تتولى جهة العمل أمر الهاتف.
# Ask the owner whether they know the app and the server that the finding names.
t-e280d9ecd8fd = اسألوا صاحب الهاتف هل يعرف التطبيق والخادم اللذين تذكرهما النتيجة.
# A proxy is switched on
t-b46c988be7c6 = هناك خادم وكيل (proxy) مشغّل
# The phone sends what it loads from the network through a proxy. Whoever runs it sees where the phone connects to, and can read what is not encrypted.
t-d2f3fbfc7984 = يرسل الهاتف ما يحمّله من الشبكة عبر خادم وكيل (proxy). ومن يشغّله يرى إلى أين يتصل الهاتف، ويستطيع قراءة ما ليس مشفّرًا.
# The network of a company or a school needs a proxy.
t-301e999fdc54 = تحتاج شبكة شركة أو مدرسة إلى خادم وكيل (proxy).
# Ask the owner whether they know the proxy. If not, have all copies made first, then turn it off in the settings of the Wi-Fi network.
t-15f81207b923 = اسألوا صاحب الهاتف هل يعرف الخادم الوكيل (proxy). إن لم يكن كذلك، فأنجزوا كل النسخ أولًا، ثم أوقفوه في إعدادات شبكة Wi-Fi.
# Notifications of Shortcuts are switched off
t-2c5ab3ae5867 = إشعارات تطبيق الاختصارات متوقفة
# The app Shortcuts may not send notifications. Then nobody is told when an automation runs. Attackers have switched them off to hide what they set up. People do so, too, because the notifications are in the way.
t-110bdd238cc8 = لا يُسمح لتطبيق الاختصارات بإرسال إشعارات. وعندئذ لا يُبلَّغ أحد حين تعمل مهمة تلقائية. وقد أوقفها مهاجمون ليخفوا ما أعدّوه. ويوقفها الناس أيضًا، لأن الإشعارات تزعجهم.
# The owner did not want to be told of every automation.
t-31e57c26e641 = لم يرد صاحب الهاتف أن يُبلَّغ بكل مهمة تلقائية.
# Ask the owner whether they switched these notifications off, and look at the automations together.
t-42a3bedd36dd = اسألوا صاحب الهاتف هل أوقف هذه الإشعارات، وانظروا معًا إلى المهام التلقائية.
# A process named exactly BackupAgent is in the daily count of network use. The program of this name comes with iOS, but it is old and has no reason to use the network; its successor has another name. Published analyses of an attack found this very entry, because the attackers used the name.
t-6c107c4eb448 = في الحساب اليومي لاستخدام الشبكة عملية اسمها BackupAgent تمامًا. يأتي البرنامج الذي يحمل هذا الاسم مع iOS، لكنه قديم وليس له سبب لاستخدام الشبكة، ولخليفته اسم آخر. وقد وجدت تحليلات منشورة لهجوم هذا المدخل نفسه، لأن المهاجمين استخدموا الاسم.
# The phone trusts a computer
t-ed9c215a3970 = يثق الهاتف بحاسوب
# Somebody who could unlock the phone connected it to a computer and let it be trusted. Such a computer can copy most of what is on the phone, also later and without asking again.
t-d4382b7bf62a = شخص استطاع فتح قفل هذا الهاتف أوصله بحاسوب وجعله يثق به. ويستطيع مثل هذا الحاسوب نسخ معظم ما على الهاتف، ولاحقًا أيضًا ومن دون سؤال جديد.
# It is the computer of the owner, or the one with which this copy was made.
t-6531150b1fb3 = هو حاسوب صاحب الهاتف، أو الحاسوب الذي صُنعت به هذه النسخة.
# A repair shop connected the phone.
t-ef704047fe74 = أوصلت الهاتفَ بحاسوب ورشةُ إصلاح.
# Ask the owner which computers the phone was connected to. If one is unknown, have all copies made first, then reset the trust in Settings, General, Transfer or Reset iPhone, Reset, Reset Location & Privacy.
t-6889d5b3f5d1 = اسألوا صاحب الهاتف أي حواسيب وُصل بها الهاتف. وإذا كان أحدها غير معروف، فأنجزوا كل النسخ أولًا، ثم أعيدوا ضبط الثقة في الإعدادات، ثم عام، ثم نقل أو إعادة تعيين الـ iPhone، ثم إعادة تعيين، ثم إعادة تعيين الموقع والخصوصية.
# The kernel failed in a driver for pictures or films
t-6e32cf140056 = حدث خلل في نواة النظام داخل برنامج تشغيل للصور أو الأفلام
# The kernel read or wrote memory that was not its own while a driver for pictures, films or graphics ran. Attacks have used such drivers to leave the closed room of an app. Games and worn phones cause the same.
t-8369f84bbe46 = قرأت نواة النظام ذاكرة ليست لها أو كتبت فيها بينما كان يعمل برنامج تشغيل للصور أو الأفلام أو الرسوم. وقد استخدمت هجمات برامج تشغيل كهذه للخروج من الحيّز المغلق لتطبيق. وتسبّب الشيء نفسه الألعاب والهواتف البالية.
# Faults of drivers and of memory chips; games and the camera strain them.
t-b340139614a9 = خلل في برامج التشغيل وفي رقاقات الذاكرة، وتُجهدها الألعاب والكاميرا.
# Compare with crashes of other services in the same hour; alone this needs no action.
t-924096202cc0 = قارنوا بتعطّل خدمات أخرى في الساعة نفسها. وحده لا يستدعي هذا أي إجراء.
# An app was deleted
t-dca44a4ae6a2 = حُذف تطبيق
# The power log has an app, not from Apple, that was deleted a short while before the log was written. People delete apps every day; it matters where an app that watched somebody was removed before the phone was examined.
t-ee8fee1ae0c0 = في سجل الطاقة تطبيق ليس من Apple حُذف قبل كتابة السجل بوقت قصير. يحذف الناس تطبيقات كل يوم، ويكون ذلك مهمًا حين يُزال قبل فحص الهاتف تطبيق كان يراقب شخصًا.
# The owner removed an app that was no longer wanted.
t-12b4fbddba08 = أزال صاحب الهاتف تطبيقًا لم يعد يريده.
# Ask the owner whether they know the app and removed it themselves.
t-8d244630cd2d = اسألوا صاحب الهاتف هل يعرف التطبيق وهل أزاله بنفسه.
# The camera was switched on by a program that is no app
t-5310e24883cd = شغّل الكاميرا برنامج ليس تطبيقًا
# The power log names who switched on a camera, and the name is not the identifier of a bundle. Apps have one. Parts of the system that scan faces or codes may come without. How often that is so on ordinary phones is not known: the one log that was looked at has a single entry, without any name.
t-964d00f5b2f3 = يذكر سجل الطاقة من شغّل كاميرا، والاسم ليس معرّف حزمة. وللتطبيقات معرّف كهذا. وقد تأتي من دونه أجزاء من النظام تفحص الوجوه أو الرموز. ولا يُعرف كم يتكرر ذلك على هواتف عادية: ففي السجل الوحيد الذي نُظر فيه مدخل واحد، من دون أي اسم.
# A service of the system used the camera, for example to recognise the face of the owner.
t-f2847c240995 = استخدمت خدمة من النظام الكاميرا، مثلًا للتعرّف على وجه صاحب الهاتف.
# Look for the same name among the other findings; alone this needs no action.
t-b484c589d755 = ابحثوا عن الاسم نفسه بين النتائج الأخرى. وحده لا يستدعي هذا أي إجراء.
# The kernel was started with arguments
t-fa327ff8ba81 = بدأت نواة النظام بخيارات إضافية
# The phone was started with words that change what the kernel allows. On phones as they are sold there are none (none in both entries of the one real log that was looked at); some ways to lift the limits of iOS need them.
t-dced39692466 = بدأ الهاتف بكلمات تغيّر ما تسمح به نواة النظام. ولا توجد مثل هذه الكلمات على الهواتف كما تُباع (لا شيء منها في مدخلَي السجل الحقيقي الوحيد الذي نُظر فيه)، وتحتاج إليها بعض طرق رفع قيود iOS.
# The phone belongs to a developer or researcher, or the limits of iOS were lifted on purpose (a jailbreak).
t-e3868ae3d84f = الهاتف لمطوّر أو باحث، أو رُفعت قيود iOS عن قصد (jailbreak).
# Ask whether the limits of iOS were ever lifted on this phone. If nobody did that, ask a digital-security helpline, from another device.
t-d7b04538a702 = اسألوا هل رُفعت قيود iOS يومًا على هذا الهاتف. وإذا لم يفعل أحد ذلك، فاطلبوا المساعدة من خط المساعدة للأمن الرقمي، من جهاز آخر.
# The system is not the one that customers get
t-d6902793b052 = النظام ليس النظام الذي يحصل عليه الزبائن
# The power log notes that the phone runs a system which Apple does not give to customers. Both entries of the one real log that was looked at say the opposite.
t-48014d19765d = يسجّل سجل الطاقة أن على الهاتف نظامًا لا تعطيه Apple للزبائن. ويقول مدخلا السجل الحقيقي الوحيد الذي نُظر فيه عكس ذلك.
# The phone belongs to Apple or to a researcher.
t-019c1bffd758 = الهاتف لشركة Apple أو لباحث.
# Ask where the phone came from.
t-3242c48df9c1 = اسألوا من أين جاء الهاتف.
# A program from an unusual place used the camera, the microphone or the position
t-da8d17b92e1d = استخدم برنامج من مكان غير معتاد الكاميرا أو الميكروفون أو الموقع
# The power log names a program that used the camera, sound or the location service by its path, belongs to no bundle, and lies in none of the places where iOS keeps its own programs and apps. In a power log of an ordinary phone (iOS 15, 65 entries of location clients) no client was named by such a path.
t-4d1365f1d48e = يذكر سجل الطاقة بمساره برنامجًا استخدم الكاميرا أو الصوت أو خدمة الموقع، وهو لا يتبع أي حزمة، ولا يقع في أي مكان يحفظ فيه iOS برامجه وتطبيقاته. وفي سجل طاقة لهاتف عادي (iOS 15، وفيه 65 مدخلًا لبرامج تستخدم الموقع) لم يُذكر أي برنامج بمسار كهذا.
# Limits of iOS were lifted on purpose (a jailbreak), and a program was added.
t-8c331c538b07 = رُفعت قيود iOS عن قصد (jailbreak)، وأُضيف برنامج.
# A new version of iOS keeps programs in a place that this rule does not know yet.
t-110df2555f15 = يحفظ إصدار جديد من iOS برامج في مكان لا تعرفه هذه القاعدة بعد.
# An installed app ran as root
t-96cb7f9c247a = عمل تطبيق مثبَّت بصفته الجذر (root)
# By lists of processes, logs or reports of this phone, a program from the folder of installed apps ran with all rights of the system (user 0, root). Installed apps run as the user mobile; on the phone that this was compared with (iOS 16) none ran as root.
t-2a06895f5a50 = بحسب قوائم عمليات أو سجلات أو تقارير من هذا الهاتف، عمل برنامج من مجلد التطبيقات المثبَّتة بكل صلاحيات النظام (المستخدم 0، root). تعمل التطبيقات المثبَّتة بصفتها المستخدم mobile، وعلى الهاتف الذي قورن به هذا (iOS 16) لم يعمل أي منها بصفته الجذر (root).
# The limits of iOS were lifted on purpose (a jailbreak), or the app was installed by a tool that gives it all rights.
t-bc53e05231c5 = رُفعت قيود iOS عن قصد (jailbreak)، أو ثُبّت التطبيق بأداة تمنحه كل الصلاحيات.
# The phone is made for developers or researchers.
t-83f67ae74034 = الهاتف مصنوع للمطورين أو للباحثين.
# Ask whether the owner knows the app, and where it was installed from.
t-1839fcc0e45b = اسألوا هل يعرف صاحب الهاتف التطبيق، ومن أين ثُبّت.
# Show this finding to a digital-security helpline, from another device.
t-a6b772356c9e = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر.
# A program has almost the name of a program of iOS
t-9c4e8ecfce2f = لبرنامج اسم يكاد يطابق اسم برنامج من iOS
# Lists of processes, logs or reports of this phone name a program whose name differs by one letter from that of a program that iOS 15 or 16 brings along, as names of published spyware did. Newer and older versions of iOS have programs that the list does not know, and helpers of apps may be named so by chance, so that ordinary phones show single hits. It is a name to look at, no more.
t-e43126ecdf60 = تذكر قوائم عمليات أو سجلات أو تقارير من هذا الهاتف برنامجًا يختلف اسمه بحرف واحد عن اسم برنامج يأتي مع iOS 15 أو 16، كما فعلت أسماء برامج تجسس نُشر عنها. وفي إصدارات iOS الأحدث والأقدم برامج لا تعرفها القائمة، وقد تحمل برامج مساعدة لتطبيقات مثل هذه الأسماء مصادفة، ولذلك تظهر على هواتف عادية حالات متفرقة. وهذا اسم يستحق النظر، لا أكثر.
# A genuine program that the list does not know. Of 432 names of programs in reference data of ordinary phones and Macs (1333 sightings) none resembled a listed one.
t-259d69ff03ae = برنامج أصلي لا تعرفه القائمة. ومن بين 432 اسم برنامج في بيانات مرجعية من هواتف وأجهزة Mac عادية (1333 ظهورًا) لم يشبه أي منها اسمًا في القائمة.
# Show this name and its path to a helper who knows which programs iOS has.
t-be728d95d469 = اعرضوا هذا الاسم ومساره على من يساعدكم في خط المساعدة للأمن الرقمي ويعرف أي برامج في iOS.
# A program was seen in a folder that is meant for data
t-bc1730a7ff6f = رُصد برنامج في مجلد مخصص للبيانات
# Lists of processes, logs or reports of this phone name a program whose file lies in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates and parts of the system that are mounted there, which are left out here. Published analyses of several spyware families describe programs in just these folders. The more kinds of data show the same program, the surer it is that it was there.
t-21d5120eb4c8 = تذكر قوائم عمليات أو سجلات أو تقارير من هذا الهاتف برنامجًا يقع ملفه في مجلد لقواعد البيانات أو للبيانات المؤقتة أو الشخصية. ولا يشغّل iOS برامج من هناك، ما عدا برنامجًا مساعدًا لتحديثات النظام وأجزاء من النظام تُركّب هناك، وهي مستثناة هنا. وتصف تحليلات منشورة لعدة عائلات من برامج التجسس برامج في هذه المجلدات بالذات. وكلما أظهرت أنواع أكثر من البيانات البرنامج نفسه، زاد التأكد من أنه كان هناك.
# A program was seen in an unusual place
t-9fb01756d093 = رُصد برنامج في مكان غير معتاد
# Lists of processes, logs or reports of this phone name a program whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-6fe09556716e = تذكر قوائم عمليات أو سجلات أو تقارير من هذا الهاتف برنامجًا مساره ليس من الأماكن التي يحفظ فيها iOS برامجه وتطبيقاته. وهذا موضع يستحق النظر، لا أكثر.
# A version of iOS that keeps programs in a place that was not yet known when this rule was written.
t-a4c80829bdb4 = إصدار من iOS يحفظ برامج في مكان لم يكن معروفًا حين كُتبت هذه القاعدة.
# The phone was jailbroken on purpose.
t-1d85308a71bc = رُفعت قيود الهاتف (jailbreak) عن قصد.
# Show this path to a helper who knows which programs iOS has.
t-c6a844559c3c = اعرضوا هذا المسار على من يساعدكم في خط المساعدة للأمن الرقمي ويعرف أي برامج في iOS.
# A shell, a server for remote access or a tool for tracing ran
t-d421aa43c0a7 = عملت واجهة أوامر (shell) أو خادم للوصول عن بُعد أو أداة لتتبّع البرامج
# A command shell, a server for remote log-in or a tool that traces other programs ran while the data was collected. iOS for the public comes without them. They belong to a jailbreak, to development, or to somebody who works on the phone from elsewhere.
t-9ded56ece00c = عملت أثناء جمع البيانات واجهة أوامر (shell)، أو خادم لتسجيل الدخول عن بُعد، أو أداة تتتبّع برامج أخرى. ويأتي iOS المخصص للعموم من دونها. وهي من رفع القيود (jailbreak)، أو من التطوير، أو ممن يعمل على الهاتف من مكان آخر.
# The owner lifted the limits of iOS on purpose (a jailbreak), for example to develop or to research.
t-f353647f4cbd = رفع صاحب الهاتف قيود iOS عن قصد (jailbreak)، مثلًا للتطوير أو للبحث.
# An app brings a shell of its own for learning to program.
t-d5ae7da8be91 = تطبيق يجلب واجهة أوامر (shell) خاصة به لتعلّم البرمجة.
# Ask whether the limits of iOS were lifted on this phone; if nobody knows of it, show this finding to a helpline.
t-afe55af26748 = اسألوا هل رُفعت قيود iOS على هذا الهاتف. وإذا لم يعرف أحد عن ذلك شيئًا، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي.
# A configuration profile came or went
t-9405e4db6597 = أُضيف ملف تعريف للتكوين أو أُزيل
# The phone noted that a configuration profile was put on it, changed or taken off. The note stays when the profile is gone.
t-0a9e8c86a2db = سجّل الهاتف أن ملف تعريف للتكوين وُضع عليه أو غُيّر أو أُزيل. وتبقى هذه الملاحظة بعد زوال ملف التعريف.
# The owner, the employer or a school added or took off the profile.
t-112888fd3736 = أضاف صاحب الهاتف أو جهة العمل أو مدرسة ملف التعريف أو أزاله.
# Apple and mobile operators use profiles for settings and for test versions of iOS.
t-c3ad6f50dd4b = تستخدم Apple وشركات الاتصالات ملفات تعريف للإعدادات ولإصدارات تجريبية من iOS.
# Ask the owner which profile was put on the phone, changed or taken off on the day of the note.
t-43d951fe94a0 = اسألوا صاحب الهاتف أي ملف تعريف وُضع على الهاتف أو غُيّر أو أُزيل في يوم الملاحظة.
# A server manages the phone
t-6558bf42c6cd = يدير الهاتفَ خادم
# The phone takes orders from a server: it can change settings, add apps, see which apps there are, lock the phone or erase it. Companies need that for their own phones. On a phone that only its owner should control it is a way to watch a person.
t-38cdaeb8984b = يتلقى الهاتف أوامر من خادم: يمكنه تغيير الإعدادات، وإضافة تطبيقات، ورؤية أي تطبيقات موجودة، وقفل الهاتف أو محوه. تحتاج الشركات إلى ذلك لهواتفها. وعلى هاتف ينبغي ألا يتحكم فيه إلا صاحبه، هو وسيلة لمراقبة شخص.
# The phone is supervised by an organisation
t-7d05a8136aed = تشرف مؤسسة على الهاتف
# Supervision gives an organisation more power over a phone than its owner has: it can forbid changes, add profiles and apps without asking, and send traffic through its own servers. It takes a computer and a fresh start of the phone, or a phone bought for an organisation.
t-aa33b44d7cc1 = يمنح الإشراف مؤسسة سلطة على هاتف أكثر مما لصاحبه: يمكنها منع التغييرات، وإضافة ملفات تعريف وتطبيقات من دون سؤال، وإرسال حركة البيانات عبر خوادمها. ويحتاج ذلك إلى حاسوب وإعداد الهاتف من البداية، أو إلى هاتف اشتُري لمؤسسة.
# The phone belongs to an employer or a school, or did so before it was sold.
t-80236f00bdd3 = الهاتف ملك لجهة عمل أو مدرسة، أو كان ملكًا لها قبل بيعه.
# The owner supervised their own phone with a tool for that.
t-2d299a581c76 = أخضع صاحب الهاتف هاتفه للإشراف بأداة مخصصة لذلك.
# Look in Settings, at the top or under General, About, which organisation is named, and ask the owner whether they belong to it.
t-0030afa22352 = انظروا في الإعدادات، في الأعلى أو في عام ثم حول، أي مؤسسة مذكورة، واسألوا صاحب الهاتف هل ينتمي إليها.
# The update came out only days before the collection, or there was no room or no network for it.
t-b55096ae7682 = صدر التحديث قبل جمع البيانات بأيام فقط، أو لم تكن له مساحة أو شبكة.
# An address in a tab of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-b8f967cd5a5b = ينتهي عنوان في علامة تبويب في Safari باسم نص برمجي وجده باحثون في هجوم على أجهزة iPhone بنظام iOS من 18.4 إلى 18.7. حمّلت صفحات ويب هذه النصوص البرمجية لتسيطر على المتصفح ثم على الهاتف. والأسماء غير معتادة، لكن أي شخص قد يستخدمها.
# A page without encryption led elsewhere in less than a second
t-500738076261 = قادت صفحة غير مشفّرة إلى مكان آخر في أقل من ثانية
# A page that was opened without encryption (http) led to another site within a second. Whoever can change traffic on the way can do this to lead a phone to a page that attacks it. Very many ordinary sites do the same for ordinary reasons.
t-4f3af43abe2b = قادت صفحة فُتحت من دون تشفير (http) إلى موقع آخر خلال ثانية. من يستطيع تغيير حركة البيانات في طريقها يستطيع أن يفعل ذلك ليقود هاتفًا إلى صفحة تهاجمه. وتفعل مواقع عادية كثيرة جدًا الشيء نفسه لأسباب عادية.
# An address in the browsing history of Safari ends in the name of a script that researchers found in an attack on iPhones with iOS 18.4 to 18.7. Web pages loaded these scripts to take control of the browser and then of the phone. The names are unusual, but anybody may use them.
t-d4a7e006156c = ينتهي عنوان في سجل تصفح Safari باسم نص برمجي وجده باحثون في هجوم على أجهزة iPhone بنظام iOS من 18.4 إلى 18.7. حمّلت صفحات ويب هذه النصوص البرمجية لتسيطر على المتصفح ثم على الهاتف. والأسماء غير معتادة، لكن أي شخص قد يستخدمها.
# A page was deleted from the browsing history lately
t-a27ddb8618e3 = حُذفت صفحة من سجل التصفح مؤخرًا
# The page was in the browsing history, and was deleted shortly before the copy was made: it could still be read from the state before the last changes. People and iOS delete history all the time. The address is compared with published signs like any other.
t-73d2cea8394f = كانت الصفحة في سجل التصفح، وحُذفت قبل أخذ النسخة بقليل: ولا يزال ممكنًا قراءتها من الحالة السابقة لآخر التغييرات. يحذف الناس السجل طوال الوقت، ويحذفه iOS أيضًا. ويُقارن العنوان بعلامات منشورة كأي عنوان آخر.
# The owner cleared the history, or a part of it.
t-e502936d685b = مسح صاحب الهاتف السجل أو جزءًا منه.
# iOS deletes old pages itself; the settings say after how long.
t-b1b9d57b11dc = يحذف iOS صفحات قديمة بنفسه، وتقول الإعدادات بعد كم من الوقت.
# Ask whether the owner cleared the history. If nobody did, look at what was deleted, without opening it.
t-aa8f041d39d4 = اسألوا هل مسح صاحب الهاتف السجل. وإذا لم يفعل أحد ذلك، فانظروا إلى ما حُذف، من دون فتحه.
# The certificate of a server was refused
t-396c572b86a3 = رُفضت شهادة خادم
# iOS checked the certificate of a server for this host and did not trust it. Somebody who reads along on the network causes this, for many hosts at the same time. So do the sign-in pages of hotels and airports, and filters of companies. How often it is noted on phones without any trouble is not known.
t-a3689e73fc33 = تحقق iOS من شهادة خادم لهذا المضيف ولم يثق بها. يسبّب ذلك من يقرأ ما يمر في الشبكة، لمضيفين كثيرين في الوقت نفسه. وتسبّبه أيضًا صفحات تسجيل الدخول في الفنادق والمطارات، وأدوات الترشيح في الشركات. ولا يُعرف كم يتكرر تسجيل ذلك على هواتف ليس فيها أي مشكلة.
# A network with a sign-in page, or a filter of a company or school.
t-6329ee73884a = شبكة لها صفحة تسجيل دخول، أو أداة ترشيح لشركة أو مدرسة.
# A server whose certificate had expired.
t-c03919131851 = خادم انتهت صلاحية شهادته.
# Services of Apple note some ordinary checks in this way.
t-c45c7b081bdc = تسجّل خدمات من Apple بعض الفحوص العادية بهذه الطريقة.
# Compare the instants. Many different hosts within minutes, in a network at home or at work, deserve a question to whoever runs the network.
t-43be543b9571 = قارنوا اللحظات. مضيفون مختلفون كثيرون خلال دقائق، في شبكة في المنزل أو في العمل، أمر يستحق سؤال من يدير الشبكة.
# A library outside the system was in the cache of shared code
t-16f11331893c = كانت مكتبة من خارج النظام في مخزن الشيفرة المشتركة
# The list of libraries that are mapped for all programs names one that does not lie in a folder of the system. The cache comes with iOS and is signed by Apple, so that such a library should not be in it. How often the list of an ordinary phone has one was not measured.
t-573be9db4863 = تذكر قائمة المكتبات المحمّلة لكل البرامج مكتبة لا تقع في مجلد من النظام. يأتي هذا المخزن مع iOS وتوقّعه Apple، ولذلك لا ينبغي أن تكون فيه مكتبة كهذه. ولم يُقَس كم يتكرر ذلك في قائمة هاتف عادي.
# The limits of iOS were lifted on purpose (a jailbreak), and a library was added.
t-1184a9bed854 = رُفعت قيود iOS عن قصد (jailbreak)، وأُضيفت مكتبة.
# A new version of iOS keeps libraries in a place that is not known yet.
t-2a8e56156eaa = يحفظ إصدار جديد من iOS مكتبات في مكان غير معروف بعد.
# An app asks its web site in the mode for developers
t-0a8aaf80620f = يسأل تطبيق موقعه على الويب في وضع المطورين
# An app is tied to a web site in a mode that only apps signed for development use: the phone asks the site itself instead of Apple's servers. Such an app did not come from the App Store.
t-5d2ba2af5511 = تطبيق مرتبط بموقع على الويب في وضع لا تستخدمه إلا التطبيقات الموقّعة للتطوير: يسأل الهاتف الموقع نفسه بدلًا من خوادم Apple. ولم يأتِ مثل هذا التطبيق من App Store.
# The owner develops or tests this app.
t-884988c73142 = يطوّر صاحب الهاتف هذا التطبيق أو يختبره.
# Ask the owner whether they develop software on this phone, and what this app is.
t-b9e575cceb86 = اسألوا صاحب الهاتف هل يطوّر برامج على هذا الهاتف، وما هذا التطبيق.
# An automation that uses the network without asking
t-dc75307fe728 = مهمة تلقائية تستخدم الشبكة من دون سؤال
# An automation starts a shortcut that loads something from the network, opens a page or runs a script, and it does not ask before it runs. Many people have such automations. It is worth a look whether the owner knows this one.
t-7e5db70fd4c0 = تبدأ مهمة تلقائية اختصارًا يحمّل شيئًا من الشبكة، أو يفتح صفحة، أو يشغّل نصًا برمجيًا، ولا تسأل قبل أن تعمل. ولدى كثيرين مثل هذه المهام. ويستحق النظر هل يعرف صاحب الهاتف هذه المهمة.
# The owner made the automation, for example for the home or the car.
t-a98215b8b086 = أنشأ صاحب الهاتف المهمة التلقائية، مثلًا للمنزل أو للسيارة.
# Ask the owner whether they made this automation and know what it loads.
t-16ecdd419d11 = اسألوا صاحب الهاتف هل أنشأ هذه المهمة التلقائية، وهل يعرف ما تحمّله.
# An automation that silently uses the network whenever an app is opened
t-b0f521b0cc46 = مهمة تلقائية تستخدم الشبكة بصمت كلما فُتح تطبيق
# Opening or closing an app starts a shortcut that loads something from the network or opens a page. It does not ask before it runs and does not tell that it ran. Attackers have used such automations to come back after a restart of the phone. People make them, too.
t-02e3b8991770 = يبدأ فتحُ تطبيق أو إغلاقه اختصارًا يحمّل شيئًا من الشبكة أو يفتح صفحة. ولا تسأل المهمة قبل أن تعمل، ولا تخبر أنها عملت. وقد استخدم مهاجمون مثل هذه المهام ليعودوا بعد إعادة تشغيل الهاتف. وينشئها الناس أيضًا.
# The owner made the automation, for example to open a page together with an app.
t-af687cc4f7b5 = أنشأ صاحب الهاتف المهمة التلقائية، مثلًا ليفتح صفحة مع تطبيق.
# An app for self-control, or for the home, told its user to make it.
t-bab5dcc111e2 = طلب تطبيق لضبط النفس أو للمنزل من مستخدمه أن ينشئها.
# If not, show this finding to a digital-security helpline, from another device, before anything is changed on the phone.
t-0aafb5912057 = إن لم يكن كذلك، فاعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، من جهاز آخر، قبل تغيير أي شيء على الهاتف.
# The dates in the record of shutdowns go back
t-c70793f137f5 = تعود التواريخ في سجل عمليات الإغلاق إلى الوراء
# A shutdown is dated earlier than the one that stands before it in the log. The log is written in order, so the clock of the phone was wrong or changed, or the log was edited.
t-9b42bc4b8880 = لعملية إغلاق تاريخ أسبق من تاريخ العملية التي قبلها في السجل. يُكتب السجل بالترتيب، فإما أن ساعة الهاتف كانت خاطئة أو غُيّرت، وإما أن السجل عُدّل.
# The battery was empty for long, and the clock was wrong until the phone was online again.
t-e7a9f63934dd = بقيت البطارية فارغة وقتًا طويلًا، وكانت الساعة خاطئة حتى عاد الهاتف إلى الاتصال بالإنترنت.
# The owner set the clock by hand, for example for a game.
t-29a5846fe176 = ضبط صاحب الهاتف الساعة يدويًا، مثلًا من أجل لعبة.
# Compare with other dates of the same days before relying on the order of events.
t-ff3f6d745ff4 = قارنوا بتواريخ أخرى من الأيام نفسها قبل الاعتماد على ترتيب الأحداث.
# The record of shutdowns is empty
t-12819e6403f8 = سجل عمليات الإغلاق فارغ
# The log of shutdowns is there but holds none. Spyware has been seen to empty it. A phone that was not yet restarted, or not since it was set up, looks the same, and iOS 26 writes the log anew at each start. What earlier shutdowns would have shown is not available.
t-a41a20c24f7f = سجل عمليات الإغلاق موجود لكن ليس فيه أي عملية. وقد رُصدت برامج تجسس تفرغه. ويبدو كذلك أيضًا هاتف لم يُعَد تشغيله بعد، أو لم يُعَد تشغيله منذ إعداده، ويكتب iOS 26 السجل من جديد عند كل بدء. وما كانت ستُظهره عمليات إغلاق سابقة غير متاح.
# The phone was set up, restored or updated a short while ago.
t-67a4354f8e07 = أُعدّ الهاتف أو استُعيد أو حُدّث قبل وقت قصير.
# The phone runs iOS 26, which overwrites the log.
t-f42003073cb1 = يعمل الهاتف بنظام iOS 26، الذي يكتب فوق السجل.
# Ask when the phone was last restarted, restored or updated, and compare.
t-92d6857c760a = اسألوا متى أُعيد تشغيل الهاتف أو استُعيد أو حُدّث آخر مرة، وقارنوا.
# Processes held up a shutdown for many notices
t-e49fc2e37aac = أخّرت عمليات إغلاق الهاتف طوال تنبيهات كثيرة
# Processes were still running after four or more notices of the same shutdown. Researchers found this with spyware that does not end when asked to. Phones without any spyware do it often, too, so this only says which shutdown to look at.
t-089c050cebfe = كانت عمليات لا تزال تعمل بعد أربعة تنبيهات أو أكثر من الإغلاق نفسه. وقد وجد باحثون ذلك مع برامج تجسس لا تتوقف حين يُطلب منها ذلك. ويحدث كثيرًا أيضًا على هواتف ليس عليها أي برنامج تجسس، فهو لا يقول إلا أي عملية إغلاق ينبغي النظر فيها.
# Backups, updates, photo analysis and large apps often need long to end.
t-a837e71adc25 = كثيرًا ما تحتاج النسخ الاحتياطية والتحديثات وتحليل الصور والتطبيقات الكبيرة إلى وقت طويل لتتوقف.
# An old battery or a full memory makes shutdowns slow.
t-28b647069611 = تجعل بطارية قديمة أو ذاكرة ممتلئة الإغلاق بطيئًا.
# Look at the paths of the processes that this shutdown lists; alone this needs no action.
t-006498266d92 = انظروا إلى مسارات العمليات التي تذكرها عملية الإغلاق هذه. وحده لا يستدعي هذا أي إجراء.
# A program ran from a folder that is meant for data
t-68763f1eb977 = عمل برنامج من مجلد مخصص للبيانات
# While the phone shut down, a program was still running whose file lay in a folder for databases, temporary or personal data. iOS does not start programs from there, apart from a helper for system updates, which is left out here. Published analyses of several spyware families describe programs in just these folders.
t-cc9c3eb3a68c = أثناء إغلاق الهاتف، كان لا يزال يعمل برنامج يقع ملفه في مجلد لقواعد البيانات أو للبيانات المؤقتة أو الشخصية. ولا يشغّل iOS برامج من هناك، ما عدا برنامجًا مساعدًا لتحديثات النظام، وهو مستثنى هنا. وتصف تحليلات منشورة لعدة عائلات من برامج التجسس برامج في هذه المجلدات بالذات.
# A program ran from an unusual place
t-b978aab9da71 = عمل برنامج من مكان غير معتاد
# While the phone shut down, a program was still running whose path is none of the places where iOS keeps its own programs and apps. It is a place to look at, no more.
t-a373a63bdce0 = أثناء إغلاق الهاتف، كان لا يزال يعمل برنامج مساره ليس من الأماكن التي يحفظ فيها iOS برامجه وتطبيقاته. وهذا موضع يستحق النظر، لا أكثر.
# Automatic updates of the system are off
t-dbb2de62ecc7 = التحديثات التلقائية للنظام متوقفة
# The phone does not update its system by itself. Updates close ways by which phones are attacked; a phone that waits for its owner to start them stays open for longer.
t-2f3d1cbaa230 = لا يحدّث الهاتف نظامه من تلقاء نفسه. تسدّ التحديثات طرقًا تُهاجَم بها الهواتف، والهاتف الذي ينتظر أن يبدأها صاحبه يبقى مفتوحًا وقتًا أطول.
# The owner prefers to start updates themselves, or saves data and room.
t-b974186d8e09 = يفضّل صاحب الهاتف أن يبدأ التحديثات بنفسه، أو يوفّر البيانات والمساحة.
# The employer or school that looks after the phone holds updates back.
t-5670dbf66485 = تؤخّر التحديثاتِ جهة العمل أو المدرسة التي تتولى أمر الهاتف.
# Once all copies are made, turn on automatic updates in Settings, General, Software Update.
t-d99a7e7c206d = بعد إنجاز كل النسخ، شغّلوا التحديثات التلقائية في الإعدادات، ثم عام، ثم تحديث البرامج.
# A store listed a download that is not from Apple
t-e0c565339a1d = ذكر متجر تنزيلًا ليس من Apple
# The list of downloads of the stores has an address that is not one of Apple. Apps of organisations and podcasts come from other hosts; researchers showed that a crafted list makes the phone write files elsewhere.
t-4a9641377250 = في قائمة تنزيلات المتاجر عنوان ليس من عناوين Apple. تأتي تطبيقات المؤسسات والبودكاست من مضيفين آخرين، وقد بيّن باحثون أن قائمة معدّة خصيصًا تجعل الهاتف يكتب ملفات في مكان آخر.
# An app of an employer or a school, or a podcast, whose publisher has its own server.
t-bde8e38c7b76 = تطبيق من جهة عمل أو مدرسة، أو بودكاست، لناشره خادم خاص به.
# Look at the host of the address, without opening it, and ask whether the owner knows it.
t-d50f0b46b6c9 = انظروا إلى مضيف العنوان، من دون فتحه، واسألوا هل يعرفه صاحب الهاتف.
# The phone was started with arguments for the kernel
t-17cee23cec54 = بدأ الهاتف بخيارات إضافية لنواة النظام
# The kernel was started with arguments. A phone as it is sold starts without any, and checks at each step of the start that nothing was changed. Arguments are how the limits of iOS are lifted on older models (a jailbreak), and what phones for security research have.
t-4c9c3a4bebfc = بدأت نواة النظام بخيارات إضافية. والهاتف كما يُباع يبدأ من دونها، ويتحقق في كل خطوة من البدء أن شيئًا لم يتغير. وبهذه الخيارات تُرفع قيود iOS على الطُرز الأقدم (jailbreak)، وهي موجودة أيضًا على هواتف أبحاث الأمن.
# Developer Mode is on
t-6d966e3541ec = وضع المطور مفعّل
# The kernel says that Developer Mode was on when the sysdiagnose was collected. With it, apps that did not come from the App Store can be put on the phone from a computer, and be debugged. It is off unless somebody turned it on at the phone and restarted it.
t-fab7dc2e895f = تقول نواة النظام إن وضع المطور كان مفعّلًا عند جمع ملف sysdiagnose. ومعه يمكن أن توضع على الهاتف من حاسوب تطبيقات لم تأتِ من App Store، وأن تُصحَّح أخطاؤها. ويكون متوقفًا ما لم يشغّله شخص على الهاتف ويُعِد تشغيل الهاتف.
# The owner develops or tests apps, or installs apps from a computer.
t-c2b7b2cf3934 = يطوّر صاحب الهاتف تطبيقات أو يختبرها، أو يثبّت تطبيقات من حاسوب.
# iOS 15 and earlier have no such mode, and may say that it is on.
t-578af9bbea99 = ليس في iOS 15 وما قبله مثل هذا الوضع، وقد يقول إنه مفعّل.
# If nobody develops apps on this phone, turn it off in Settings, Privacy & Security, Developer Mode, once all copies are made.
t-947b124de9c7 = إذا كان لا أحد يطوّر تطبيقات على هذا الهاتف، فأوقفوه في الإعدادات، ثم الخصوصية والأمن، ثم وضع المطور، بعد إنجاز كل النسخ.
# The kernel says that Lockdown Mode was off when the sysdiagnose was collected. That is how nearly all phones are set up. For a person at risk the mode is worth considering: it closes many of the ways by which phones are attacked.
t-1ec5b4ec6270 = تقول نواة النظام إن وضع المنع كان متوقفًا عند جمع ملف sysdiagnose. وهكذا تُضبط كل الهواتف تقريبًا. وبالنسبة إلى شخص معرّض للخطر يستحق هذا الوضع التفكير فيه: فهو يسدّ كثيرًا من الطرق التي تُهاجَم بها الهواتف.
# The kernel says that Lockdown Mode was on when the sysdiagnose was collected. It closes many of the ways by which phones are attacked. It does not undo what happened before it was turned on.
t-b2b52c9dad76 = تقول نواة النظام إن وضع المنع كان مفعّلًا عند جمع ملف sysdiagnose. وهو يسدّ كثيرًا من الطرق التي تُهاجَم بها الهواتف. ولا يلغي ما حدث قبل تشغيله.
# A newer version of the system was out for this model, by a table that came with this program or was fetched later; the finding names the dates. Versions between the two close ways by which phones have been attacked. Sysdiagnoses of iOS 15 and later name the model in another file, too, and are judged by that.
t-03cd4675b88f = كان قد صدر إصدار أحدث من النظام لهذا الطراز، بحسب جدول جاء مع هذا البرنامج أو جُلب لاحقًا، وتذكر النتيجة التواريخ. والإصدارات الواقعة بين الاثنين تسدّ طرقًا هوجمت بها هواتف. وتذكر ملفات sysdiagnose من iOS 15 وما بعده الطراز في ملف آخر أيضًا، ويُحكم بحسبه.
# Microphone or camera allowed to a program in an unusual place
t-f8e5bc3c60c4 = سُمح بالميكروفون أو الكاميرا لبرنامج في مكان غير معتاد
# Permissions are usually stored for apps. This one is stored for the path of a program, and the path is none of the places where iOS keeps programs. It shows that the permission is stored, not that microphone or camera were ever used.
t-05a0385cfa45 = تُحفظ الأذونات عادة لتطبيقات. وهذا الإذن محفوظ لمسار برنامج، والمسار ليس من الأماكن التي يحفظ فيها iOS برامج. وهو يدل على أن الإذن محفوظ، لا على أن الميكروفون أو الكاميرا استُخدما يومًا.
# A certificate was added, and is not trusted as a root
t-6c6dc097c742 = أُضيفت شهادة، وهي ليست موثوقًا بها كشهادة جذر
# The phone keeps a certificate that is not on the list of Apple. What is stored does not say that it is trusted for everything; a switch in Settings would be enough to trust it.
t-5fa662d689f6 = يحفظ الهاتف شهادة ليست في قائمة Apple. وما هو محفوظ لا يقول إنها موثوق بها لكل شيء، ويكفي مفتاح في الإعدادات لمنحها الثقة.
# A profile for mail or for the network of a company brought it.
t-e9c2a39a2d36 = جلبها ملف تعريف للبريد أو لشبكة شركة.
# It was opened once, by mail or in the browser, and kept.
t-5b81a66ad886 = فُتحت مرة، عبر البريد أو في المتصفح، وحُفظت.
# Look under Settings, General, VPN & Device Management which profile brought it, and ask the owner whether they know it.
t-85c0d421647b = انظروا في الإعدادات، ثم عام، ثم VPN وإدارة الجهاز، أي ملف تعريف جلبها، واسألوا صاحب الهاتف هل يعرفه.
# A certificate was added to those the phone trusts
t-e1356fa95be6 = أُضيفت شهادة إلى الشهادات التي يثق بها الهاتف
# The phone trusts a certificate that is not on the list of Apple. Whoever holds its key can pose as any site or service to this phone, and read or change what it sends. It takes several steps in Settings to trust one, or somebody who manages the phone.
t-85e7218a347a = يثق الهاتف بشهادة ليست في قائمة Apple. ومن يملك مفتاحها يستطيع أن يظهر لهذا الهاتف كأنه أي موقع أو خدمة، وأن يقرأ ما يرسله أو يغيّره. ومنح الثقة لشهادة يحتاج إلى عدة خطوات في الإعدادات، أو إلى من يدير الهاتف.
# A company, a university or a state network requires its own certificate.
t-c503531dfebc = تشترط شركة أو جامعة أو شبكة حكومية شهادة خاصة بها.
# A tool of developers, an advertisement blocker or a filter for parents brought it.
t-79c61cf6691a = جلبتها أداة للمطورين، أو مانع إعلانات، أو أداة ترشيح للآباء.
# Ask the owner who brought this certificate. If nobody knows, have all copies made first, then turn it off in Settings, General, About, Certificate Trust Settings.
t-c58cdfaf1c6d = اسألوا صاحب الهاتف من جلب هذه الشهادة. وإذا لم يعرف أحد، فأنجزوا كل النسخ أولًا، ثم أوقفوها في الإعدادات، ثم عام، ثم حول، ثم إعدادات الثقة بالشهادات.
# Other devices belong to the Apple Account
t-744d4c0ac126 = هناك أجهزة أخرى في حساب Apple
# Besides this phone, other devices are in the circle of the account and can read what it keeps in iCloud, such as passwords. Most people have some. A device that its owner does not know means that somebody else is in the account; this is a common way to follow a person without any program on the phone. The records of this artifact list model and serial number of each.
t-6748cdce0da1 = إلى جانب هذا الهاتف، توجد أجهزة أخرى في دائرة الحساب ويمكنها قراءة ما يحفظه في iCloud، مثل كلمات المرور. ولدى معظم الناس بعضها. وجهاز لا يعرفه صاحب الحساب يعني أن شخصًا آخر موجود في الحساب، وهذه طريقة شائعة لتتبّع شخص من دون أي برنامج على الهاتف. وتذكر سجلات هذا النوع من البيانات طراز كل جهاز ورقمه التسلسلي.
# The owner has a watch, a tablet or a computer; nearly everybody with a second device does.
t-b446d6cce2a0 = لدى صاحب الهاتف ساعة أو جهاز لوحي أو حاسوب، وهذا حال كل من له جهاز ثانٍ تقريبًا.
# The clock was set back while the phone was running
t-fb6dd701d485 = أُعيدت الساعة إلى الوراء والهاتف يعمل
# Within one boot, the clock of the phone went back by five minutes or more, while the count of ticks since the boot went on. Times in other sources from before that step are too late by as much, so the order of events may differ from what the times say. In five boots of a real device, more than 4,000 readings of the clock showed no step back of more than eight seconds.
t-25a4ca9d193f = خلال فترة تشغيل واحدة، عادت ساعة الهاتف خمس دقائق أو أكثر إلى الوراء، بينما استمر عدّ النبضات منذ بدء التشغيل. والأوقات في مصادر أخرى قبل هذه الخطوة متأخرة بالقدر نفسه، ولذلك قد يختلف ترتيب الأحداث عما تقوله الأوقات. وفي خمس فترات تشغيل لجهاز حقيقي، لم تُظهر أكثر من 4,000 قراءة للساعة أي رجوع يزيد على ثماني ثوانٍ.
# The clock was wrong, for example after the battery had been empty, and the network corrected it.
t-3e84856e3ce8 = كانت الساعة خاطئة، مثلًا بعد أن فرغت البطارية، وصحّحتها الشبكة.
# Ask whether the owner set the clock at that time; if not, compare the order of events around it with the ticks since the boot.
t-31f197ac7adf = اسألوا هل ضبط صاحب الهاتف الساعة في ذلك الوقت. إن لم يكن كذلك، فقارنوا ترتيب الأحداث حوله بعدد النبضات منذ بدء التشغيل.
# A call over WhatsApp that was missed
t-2bc5337b3340 = مكالمة فائتة عبر WhatsApp
# WhatsApp listed a call to this phone that nobody answered. That happens to everybody, and is told only when something else follows it within minutes: attacks have been delivered by calls that need not be answered.
t-efb6cb38a632 = ذكر WhatsApp مكالمة إلى هذا الهاتف لم يرد عليها أحد. يحدث ذلك لكل الناس، ولا يُذكر إلا إذا تبعه شيء آخر خلال دقائق: فقد وصلت هجمات بمكالمات لا تحتاج إلى رد.
# Missed calls are ordinary.
t-9410a54740f4 = المكالمات الفائتة أمر عادي.
# A published sign of spyware was received
t-0ecc7fef0683 = وصلت علامة منشورة على برامج تجسس
# Something that researchers have published as a sign of spyware reached this phone or is mentioned on it. This means somebody may have tried to target its owner. It does not show that the phone was taken over.
t-5c9ad659c7c9 = وصل إلى هذا الهاتف، أو ذُكر عليه، شيء نشره باحثون كعلامة على برامج تجسس. وهذا يعني أن شخصًا ربما حاول استهداف صاحبه. ولا يدل على أنه جرى الاستيلاء على الهاتف.
# The link or address was forwarded as a warning, in a news article or in a training.
t-13e85a046963 = أُعيد إرسال الرابط أو العنوان كتحذير، أو في مقال إخباري، أو في تدريب.
# It was sent to many people at once, or the address now belongs to somebody else.
t-ef3918f1f06f = أُرسل إلى أشخاص كثيرين في وقت واحد، أو صار العنوان الآن لشخص آخر.
# Do not open the link. Keep the message and take a picture of the screen with another device.
t-ea570968f57b = لا تفتحوا الرابط. احتفظوا بالرسالة والتقطوا صورة للشاشة بجهاز آخر.
# Note when and how it arrived and who else got it, and show this report to a helpline before changing anything on the phone.
t-f0cbd4741ec2 = سجّلوا متى وصل وكيف، ومن وصل إليه أيضًا، واعرضوا هذا التقرير على خط المساعدة للأمن الرقمي قبل تغيير أي شيء على الهاتف.
# This phone contacted an address published as a sign of spyware
t-c86fa79b4735 = اتصل هذا الهاتف بعنوان نُشر كعلامة على برامج تجسس
# A place on the internet that researchers have published as a sign of spyware was visited or connected to. A visit can be the moment an attack is tried. It does not show that the attack worked.
t-02f266b9517d = زار الهاتف مكانًا على الإنترنت، أو اتصل به، وقد نشره باحثون كعلامة على برامج تجسس. وقد تكون الزيارة هي اللحظة التي يُحاوَل فيها هجوم. ولا تدل على أن الهجوم نجح.
# The page was opened out of curiosity or for research, for example from a published report.
t-17edda745ac0 = فُتحت الصفحة بدافع الفضول أو للبحث، مثلًا من تقرير منشور.
# The address changed hands, or is shared by harmless sites.
t-c99cfb1ea629 = انتقل العنوان إلى يد أخرى، أو تشترك فيه مواقع غير ضارة.
# Do not visit it again. Do not restart, update or reset the phone before a helper has taken copies.
t-1717cf92ac48 = لا تزوروه مرة أخرى. ولا تعيدوا تشغيل الهاتف ولا تحدّثوه ولا تعيدوا ضبطه قبل أن يأخذ خط المساعدة للأمن الرقمي نسخًا.
# Ask a helpline for an expert's look, and tell them the time shown here.
t-302011e188d4 = اطلبوا من خط المساعدة للأمن الرقمي أن يفحصه خبير، واذكروا الوقت الظاهر هنا.
# A published sign of spyware is or was on this phone
t-6457e1c9edb4 = توجد أو كانت توجد على هذا الهاتف علامة منشورة على برامج تجسس
# An app, file or profile with a name or path that researchers have published as a sign of spyware is listed on this phone. This is a strong sign and needs an expert.
t-0ee6894c90a1 = يُذكر على هذا الهاتف تطبيق أو ملف أو ملف تعريف له اسم أو مسار نشره باحثون كعلامة على برامج تجسس. وهذه علامة قوية وتحتاج إلى خبير.
# A harmless app or file has the same name or path.
t-179a9c0e098b = لتطبيق أو ملف غير ضار الاسم نفسه أو المسار نفسه.
# For apps that watch others: it was put there with the owner's knowledge, for example by an employer or a parent.
t-727518d0dad7 = بالنسبة إلى التطبيقات التي تراقب الآخرين: وُضع هناك بعلم صاحب الهاتف، مثلًا من جهة عمل أو من أحد الوالدين.
# If somebody near you may have put it there, do nothing on this phone: ask for help from another device, and do not remove it now.
t-246543c12d23 = إذا كان ربما وضعه هناك شخص قريب منكم، فلا تفعلوا شيئًا على هذا الهاتف: اطلبوا المساعدة من جهاز آخر، ولا تزيلوه الآن.
# Keep the phone as it is and away from private talks, and ask a helpline for an expert's look before any restart, update or reset.
t-d5bed627c134 = اتركوا الهاتف كما هو وأبعدوه عن الأحاديث الخاصة، واطلبوا من خط المساعدة للأمن الرقمي أن يفحصه خبير قبل أي إعادة تشغيل أو تحديث أو إعادة ضبط.
# A program published as a sign of spyware ran on this phone
t-b84f8365447f = عمل على هذا الهاتف برنامج نُشر كعلامة على برامج تجسس
# A program with a name that researchers have published as a sign of spyware left traces of having run. This is the strongest kind of sign a check like this can show, and needs an expert to confirm.
t-abfcd6ff8126 = ترك برنامج له اسم نشره باحثون كعلامة على برامج تجسس آثارًا على أنه عمل. وهذا أقوى نوع من العلامات يمكن أن يُظهره فحص كهذا، ويحتاج إلى خبير ليؤكده.
# A harmless program has the same name, for example one that a developer named so.
t-28b9310e2b33 = لبرنامج غير ضار الاسم نفسه، مثل برنامج سمّاه مطوّر هكذا.
# Move private talks to another device now. Keep this phone as it is, away from meetings.
t-e76415cc9d11 = انقلوا الأحاديث الخاصة إلى جهاز آخر الآن. واتركوا هذا الهاتف كما هو، بعيدًا عن الاجتماعات.
# Ask a helpline for an expert's look before any restart, update or reset: traces can be lost by them.
t-760636beb17c = اطلبوا من خط المساعدة للأمن الرقمي أن يفحصه خبير قبل أي إعادة تشغيل أو تحديث أو إعادة ضبط: فقد تضيع آثار بسببها.
# A setting named in published reports on spyware
t-56a47d6fda94 = إعداد تذكره تقارير منشورة عن برامج تجسس
# A setting of this phone is one that published reports on spyware name. It is no attack in itself.
t-d4b803056eb6 = أحد إعدادات هذا الهاتف تذكره تقارير منشورة عن برامج تجسس. وليس هجومًا في حد ذاته.
# The setting was chosen on purpose, by the owner or an employer.
t-14f977913688 = اختار الإعدادَ عن قصد صاحب الهاتف أو جهة عمل.
# Ask whoever manages the phone why it is set so.
t-9749926bdd42 = اسألوا من يدير الهاتف لماذا ضُبط هكذا.
# The record of shutdowns begins later than other logs of the phone
t-28bacedca456 = يبدأ سجل عمليات الإغلاق بعد سجلات أخرى من الهاتف
# Other logs of the phone saw three or more starts before the first shutdown that the record of shutdowns holds. It may have been emptied, as some spyware does. An empty record is medium, one that begins late low.
t-95f5bb4ee842 = رصدت سجلات أخرى من الهاتف بدء تشغيله ثلاث مرات أو أكثر قبل أول عملية إغلاق في سجل عمليات الإغلاق. وقد يكون أُفرغ، كما تفعل بعض برامج التجسس. السجل الفارغ درجته متوسطة، والسجل الذي يبدأ متأخرًا درجته منخفضة.
# The phone was started after crashes, forced restarts or an empty battery: none of them is recorded.
t-0df1c0b79b8e = بدأ الهاتف بعد حالات تعطّل أو إعادة تشغيل قسرية أو بطارية فارغة: ولا يُسجَّل أي منها.
# The phone was updated or restored, and the record began anew.
t-ca0d57290703 = حُدّث الهاتف أو استُعيد، وبدأ السجل من جديد.
# The record was not copied whole, or the clock was wrong.
t-3d75123d5e82 = لم يُنسخ السجل كاملًا، أو كانت الساعة خاطئة.
# Ask how the phone was turned off or restarted in this time, and whether it was updated.
t-0852ab7f6cda = اسألوا كيف أُغلق الهاتف أو أُعيد تشغيله في هذه الفترة، وهل حُدّث.
# Look for other findings of the same days; alone this says little.
t-af68b3d383f8 = ابحثوا عن نتائج أخرى من الأيام نفسها. هذا وحده لا يقول الكثير.
# Diagnostic reports are listed that are not there
t-9ba917c39487 = تُذكر تقارير تشخيص ليست موجودة
# When the phone collected its data, it listed more reports of crashes than it handed over. Spyware has been seen to remove such reports. How many a phone without any spyware leaves out was not measured.
t-cf79fb36f564 = عندما جمع الهاتف بياناته، ذكر تقارير تعطّل أكثر مما سلّم. وقد رُصدت برامج تجسس تزيل مثل هذه التقارير. ولم يُقَس كم تقريرًا يتركه هاتف ليس عليه أي برنامج تجسس.
# The reports were too old or too many to be copied, or were removed between the two steps.
t-7207ca2a49b1 = كانت التقارير قديمة جدًا أو كثيرة جدًا فلم تُنسخ، أو أُزيلت بين الخطوتين.
# Somebody took files out of the collection before it was handed over.
t-b5e9e657ac97 = أخذ شخص ملفات من البيانات المجموعة قبل تسليمها.
# Look at the names of the missing reports, and collect once more to compare.
t-5e0be7312911 = انظروا إلى أسماء التقارير الناقصة، واجمعوا البيانات مرة أخرى للمقارنة.
# A service that opens messages crashed, and within a minute attachments came
t-26cd66f9665a = تعطّلت خدمة تفتح الرسائل، وخلال دقيقة جاءت مرفقات
# A service that unpacks what messages bring crashed, and in the minute after it a new folder for attachments of messages appeared. Published attacks by attachments looked like this. So does a picture or a film that the service could not read, sent among others. How often phones without any spyware show it was not measured.
t-4c52010cc3c1 = تعطّلت خدمة تفكّ ما تجلبه الرسائل، وفي الدقيقة التالية ظهر مجلد جديد لمرفقات الرسائل. هكذا بدت هجمات نُشر عنها بواسطة مرفقات. وهكذا تبدو أيضًا صورة لم تستطع الخدمة قراءتها أو فيلم، أُرسل بين غيره. ولم يُقَس كم يتكرر ذلك على هواتف ليس عليها أي برنامج تجسس.
# A damaged or unusual attachment made the service crash, and further ones came with it.
t-6dbbd909e918 = جعل مرفق تالف أو غير معتاد الخدمة تتعطّل، وجاءت معه مرفقات أخرى.
# The phone was restored or took messages from the cloud at that time, when many folders appear.
t-3b9d64440e88 = استُعيد الهاتف أو أخذ رسائل من السحابة في ذلك الوقت، حين تظهر مجلدات كثيرة.
# Look which message came at that time, and from whom, without opening its attachment.
t-798e61e17dc5 = انظروا أي رسالة جاءت في ذلك الوقت، وممن، من دون فتح مرفقها.
# Show this finding to a digital-security helpline, with the report of the crash.
t-44360cf7a9a7 = اعرضوا هذه النتيجة على خط المساعدة للأمن الرقمي، مع تقرير التعطّل.
# Traces of a published attack by message attachment within five minutes
t-e03e57728625 = آثار هجوم نُشر عنه بواسطة مرفق رسالة خلال خمس دقائق
# Several changes lie within five minutes that researchers also found together on attacked phones: that attack came as an attachment of a message, removed it, and touched these files and parts of the system. Each of them happens on every phone. The more kinds of them meet, and above all with a folder of attachments that changed although no file in it did, the less likely is chance: a folder with two other kinds is high, with one medium, three kinds without a folder low.
t-857bee0c201b = تقع خلال خمس دقائق عدة تغييرات وجدها باحثون معًا أيضًا على هواتف هوجمت: جاء ذلك الهجوم مرفقًا في رسالة، وأزالها، ومسّ هذه الملفات وهذه الأجزاء من النظام. ويحدث كل تغيير منها على كل هاتف. وكلما اجتمعت أنواع أكثر منها، ولا سيما مع مجلد مرفقات تغيّر من دون أن يتغيّر أي ملف فيه، قلّ احتمال المصادفة: المجلد مع نوعين آخرين درجته عالية، ومع نوع واحد متوسطة، وثلاثة أنواع من دون مجلد درجتها منخفضة.
# A message with an attachment was deleted while the phone was in use.
t-e627d4a18f3b = حُذفت رسالة لها مرفق والهاتف قيد الاستعمال.
# The phone was started, updated, restored or set up at this time.
t-f33676ed39ed = بدأ تشغيل الهاتف أو حُدّث أو استُعيد أو أُعدّ في هذا الوقت.
# Ask whether messages were deleted, or the phone was updated or restored, at this time.
t-fd7991558e8f = اسألوا هل حُذفت رسائل، أو حُدّث الهاتف أو استُعيد، في هذا الوقت.
# A process is missing from lists that should have it
t-e9ea875f8b9b = تغيب عملية عن قوائم ينبغي أن تكون فيها
# While the data was collected, the phone was asked in several ways which processes run. This process was started before, is in at least one of the lists and missing from two or more that were read whole. Programs that hide do this. On a phone without spyware that was looked at for this, only the programs of the collection itself differed.
t-809dfae83757 = أثناء جمع البيانات، سُئل الهاتف بعدة طرق أي عمليات تعمل. وقد بدأت هذه العملية قبل ذلك، وهي في قائمة واحدة على الأقل، وتغيب عن قائمتين أو أكثر قُرئت كاملة. وتفعل ذلك برامج تختبئ. وعلى هاتف ليس عليه برنامج تجسس نُظر فيه لهذا الغرض، لم تختلف إلا برامج جمع البيانات نفسها.
# The process ended between one list and the next, as helpers of iOS do when they are idle.
t-ff54546c9a81 = انتهت العملية بين قائمة وأخرى، كما تفعل برامج iOS المساعدة حين لا يكون لها عمل.
# One of the lists leaves out a kind of process in this version of iOS.
t-a0523b54f3ba = لا تشمل إحدى القوائم نوعًا من العمليات في هذا الإصدار من iOS.
# Memory was short, and iOS ended the process while the data was collected.
t-cf5e52a9864e = كانت الذاكرة قليلة، فأنهى iOS العملية أثناء جمع البيانات.
# Look at the path of the process: is it a part of iOS, or of an app that the owner knows?
t-0edabd30f5ac = انظروا إلى مسار العملية: هل هي جزء من iOS، أو من تطبيق يعرفه صاحب الهاتف؟
# Collect the same data a second time, without a restart, and compare.
t-9e48efd98553 = اجمعوا البيانات نفسها مرة ثانية، من دون إعادة تشغيل، وقارنوا.
# A computer other than that of the acquisition was accepted for adb
t-3ff50da1a36c = قُبل للاتصال عبر adb حاسوب غير حاسوب عملية جمع البيانات
# Somebody had the unlocked phone in hand and let this computer use it. It may put apps on the phone and read data. The computer that made the acquisition is left out: it is another one. Whose it is is not known.
t-4ba0e0f6e1ed = كان الهاتف في يد شخص وهو غير مقفل، فسمح لهذا الحاسوب باستخدامه. ويمكن لهذا الحاسوب أن يضع تطبيقات على الهاتف ويقرأ بياناته. ولا يشمل هذا الحاسوب الذي جمع البيانات، فهذا حاسوب آخر. ولا يُعرف لمن هو.
# It is a computer of the owner, or of somebody who helped with the phone.
t-624ac1e522fb = هو حاسوب لصاحب الهاتف، أو لشخص ساعده في أمر الهاتف.
# The phone was examined before, with another computer.
t-60b8f80a52ad = فُحص الهاتف من قبل، بحاسوب آخر.
# Ask whether the owner knows the name of this computer, and when the phone was out of hand.
t-9a130715b6c5 = اسألوا هل يعرف صاحب الهاتف اسم هذا الحاسوب، ومتى لم يكن الهاتف في يده.
# Accessibility services
t-ad1e2843d649 = خدمات تسهيل الاستخدام
# Accounts on the device
t-d8284214765f = الحسابات على الجهاز
# Checksums of the files of the acquisition
t-04ef48426102 = بصمات ملفات عملية جمع البيانات
# Key of the computer that made the acquisition
t-a41dc3f24500 = مفتاح الحاسوب الذي جمع البيانات
# How the acquisition was made
t-d8f8262219e8 = كيف جرت عملية جمع البيانات
# Computers that may use the phone over adb
t-83911d029ef1 = الحواسيب التي يمكنها استخدام الهاتف عبر adb
# Parts of the system that are updated on their own
t-35611bf96946 = أجزاء النظام التي تُحدَّث وحدها
# Files of apps (APK) and temporary files
t-188409836232 = ملفات التطبيقات (APK) والملفات المؤقتة
# Operations that apps were allowed and used
t-a8752ebfa40c = العمليات التي سُمح بها للتطبيقات واستخدمتها
# Apps in the backup
t-e8023c06ead4 = التطبيقات في النسخة الاحتياطية
# Updates and removals of packages by day
t-580594c891ca = تحديثات الحزم وإزالاتها بحسب اليوم
# Apps exempt from saving battery
t-8429a57351ad = التطبيقات المستثناة من توفير البطارية
# Activity noted in the history of the battery
t-06881707c66d = النشاط المسجَّل في سجل البطارية
# State of Bluetooth and paired devices
t-3a4d40d8f427 = حالة Bluetooth والأجهزة المقترنة
# Browsing history of Chrome and related browsers
t-ac3cbafa1961 = سجل تصفح Chrome والمتصفحات القريبة منه
# without root rights it cannot be copied
t-361608db0c4b = لا يمكن نسخها من دون صلاحيات الجذر (root)
# Course of the acquisition
t-1fe89ae2cca1 = سير عملية جمع البيانات
# Devices that apps are associated with
t-9514c9c756dd = الأجهزة التي ترتبط بها التطبيقات
# Components of apps and what starts them
t-346d5569962e = مكونات التطبيقات وما يشغّلها
# Connections opened by apps (Intrusion Logging)
t-9b58099bfbe9 = الاتصالات التي فتحتها التطبيقات (Intrusion Logging)
# Databases that apps have open
t-e0a53015da37 = قواعد البيانات المفتوحة لدى التطبيقات
# Device administrators and owners
t-50cb28a26939 = مشرفو الجهاز ومالكوه
# Hosts looked up by apps (Intrusion Logging)
t-ad9f26c7dfe1 = المضيفون الذين بحثت عنهم التطبيقات (Intrusion Logging)
# Servers asked for the addresses of names
t-88dd63b2f0a2 = الخوادم التي تُسأل عن عناوين الأسماء
# Index of crashes and starts that were put aside
t-2e41bc1dd70b = فهرس حالات التعطّل وبدء التشغيل المحفوظة
# Variables of the environment
t-c3f95ae12932 = متغيرات البيئة
# Files of the phone
t-0e43b5e096c4 = ملفات الهاتف
# Programs that start with the phone
t-1f7aec5f2791 = البرامج التي تبدأ مع الهاتف
# without root rights they cannot be read
t-44a4a2aa48c9 = لا يمكن قراءتها من دون صلاحيات الجذر (root)
# Keyboards
t-775e3b125286 = لوحات المفاتيح
# Sessions of installation
t-d11b12bd1ca6 = جلسات التثبيت
# Log of the kernel: USB peripherals, denials and faults
t-ae0f4a325330 = سجل نواة النظام: ملحقات USB وحالات المنع والخلل
# Packages with a part in the system, and changed ones
t-f40021a3005e = الحزم التي لها جزء في النظام، والحزم المغيَّرة
# Lines of the system's log that matter for security
t-a896397e927f = سطور سجل النظام المهمة للأمن
# Extensions of Magisk and related tools
t-0db126bdd45f = إضافات Magisk والأدوات القريبة منه
# only phones with a tool for root rights have them
t-2587405a8cf7 = لا توجد إلا على هواتف فيها أداة لصلاحيات الجذر (root)
# Text messages (SMS)
t-bb334f016e23 = الرسائل النصية (SMS)
# A backup holds them only when it was made of the telephony provider.
t-7f7832675666 = لا تحتوي عليها نسخة احتياطية إلا إذا شملت مزوّد بيانات الهاتف (telephony provider).
# Mounted volumes
t-5e37e921156e = وحدات التخزين المركّبة
# Multimedia messages (MMS)
t-8b24e0bdb6e8 = رسائل الوسائط المتعددة (MMS)
# Network connections open when the bug report was made
t-079918075b9f = اتصالات الشبكة المفتوحة عند إعداد تقرير الأخطاء
# Bytes over the network, by user number
t-7616d68176ee = البايتات عبر الشبكة، بحسب رقم المستخدم
# Stacks of programs
t-78db9b0fc9a8 = سجلات استدعاء البرامج (stacks)
# Apps that may read notifications
t-594287bf9787 = التطبيقات التي يمكنها قراءة الإشعارات
# Packages in the form for machines
t-10abd4cc9563 = الحزم بالصيغة المخصصة للآلات
# Apps, with their files and signers
t-fffd921f60e3 = التطبيقات مع ملفاتها وموقّعيها
# Installed packages
t-c71fae8a51dd = الحزم المثبَّتة
# Changes of the platform for single packages
t-0948757c6f7c = تغييرات المنصة لحزم معيّنة
# Running processes
t-9627ca026834 = العمليات التي تعمل
# Head of the bug report
t-1fda22f4c68b = رأس تقرير الأخطاء
# Roles that apps hold
t-d5b1c05fadf0 = الأدوار التي تؤديها التطبيقات
# Android has roles from version 10 on
t-494cc49cbffb = توجد الأدوار في Android ابتداء من الإصدار 10
# Programs that give root rights
t-7db7ff49d61f = البرامج التي تمنح صلاحيات الجذر (root)
# Log of USB and debugging on phones of Samsung
t-c52e143cb665 = سجل USB وتصحيح الأخطاء على هواتف Samsung
# only phones of Samsung have it
t-73bf9f973634 = لا يوجد إلا على هواتف Samsung
# Lock of the screen
t-8ea8ee1b65c7 = قفل الشاشة
# App that has the screen
t-2581ff9af6ca = التطبيق الذي لديه الشاشة
# Security events (Intrusion Logging)
t-94b23b8b9c85 = أحداث الأمان (Intrusion Logging)
# Whether SELinux enforces its rules
t-7a1ae565490e = هل يفرض SELinux قواعده
# bug reports do not hold it
t-3253a5d45301 = لا تحتوي عليه تقارير الأخطاء
# Services of the system
t-8c7ecdc98420 = خدمات النظام
# Settings of the device
t-e5a450bb3cd9 = إعدادات الجهاز
# System properties
t-c28fcf1afc06 = خصائص النظام
# Crashes of native code
t-3d2fa5f83783 = حالات تعطّل الشيفرة الأصلية (native)
# a bug report of an ordinary build may leave them out
t-f33e4d128408 = قد لا تشملها تقارير الأخطاء من نسخة عادية من النظام
# Trust agents
t-d636e7d48882 = وكلاء الثقة (trust agents)
# Updates of the system
t-b4851cef240c = تحديثات النظام
# Use of apps, as the system counts it
t-622655b7db42 = استخدام التطبيقات، كما يحسبه النظام
# USB port, attached peripherals and its log
t-35a053bd5258 = منفذ USB والملحقات الموصولة وسجله
# Android users and profiles
t-dfdf39d0f742 = مستخدمو Android وملفاته الشخصية
# VPNs of the device
t-4a782075f9a6 = شبكات VPN على الجهاز
# the service is there from Android 12 on
t-86d8f2abbec2 = توجد الخدمة ابتداء من Android 12
# Wi-Fi networks that the device remembers, and its last connections
t-9d492cfec061 = شبكات Wi-Fi التي يتذكرها الجهاز، وآخر اتصالاته
# Accounts that are set up on the device
t-2d64ca88a5bc = الحسابات المُعدّة على الجهاز
# Events noted by the Security framework
t-48cbb8ac9db3 = أحداث سجّلها إطار الأمان (Security framework)
# backups do not hold it; a full file system does
t-41dd80534ad1 = لا تحتوي عليه النسخ الاحتياطية، وتحتوي عليه نسخة كاملة من نظام الملفات
# Builds of iOS seen in security events
t-69b23e3ab1df = أرقام بناء iOS التي ظهرت في أحداث الأمان
# Processes named in analytics of the system
t-b66d0de28f41 = العمليات المذكورة في تحليلات النظام
# backups do not hold it; a sysdiagnose or a full file system does
t-833b59e772a3 = لا تحتوي عليه النسخ الاحتياطية، ويحتوي عليه ملف sysdiagnose أو نسخة كاملة من نظام الملفات
# Applications that the App Store's service noted
t-2c1e58fcf8bd = التطبيقات التي سجّلتها خدمة App Store
# Applications as their stores describe them
t-d1ad64f7ccc4 = التطبيقات كما تصفها متاجرها
# Structure of attached files
t-2660730f7449 = بنية الملفات المرفقة
# no attachment of these kinds is there, or messages are kept in iCloud
t-1a87cdabc51a = لا يوجد أي مرفق من هذه الأنواع، أو الرسائل محفوظة في iCloud
# Direct link to other Apple devices
t-ddf6fcae72a2 = الاتصال المباشر بأجهزة Apple الأخرى
# backups do not hold it; a sysdiagnose does
t-ed4b035fdd51 = لا تحتوي عليه النسخ الاحتياطية، ويحتوي عليه ملف sysdiagnose
# Device and backup, as the backup describes them
t-87c8e732d021 = الجهاز والنسخة الاحتياطية، كما تصفهما النسخة الاحتياطية
# Log of the battery, as a clock
t-32a257c869fd = سجل البطارية، كساعة
# Places of programs and libraries that were seen
t-b34d0a4c9a61 = أماكن البرامج والمكتبات التي رُصدت
# backups do not hold it; a sysdiagnose of iOS 12 to 14 or a full file system does
t-37272190337f = لا تحتوي عليه النسخ الاحتياطية، ويحتوي عليه ملف sysdiagnose من iOS 12 إلى 14 أو نسخة كاملة من نظام الملفات
# Streams about apps and states of the device
t-ebab08b05910 = تدفقات عن التطبيقات وحالات الجهاز
# backups do not hold it; a full file system of iOS 15 or later does
t-e4a101965e0b = لا تحتوي عليه النسخ الاحتياطية، وتحتوي عليه نسخة كاملة من نظام ملفات iOS 15 أو ما بعده
# Bluetooth devices that were paired or near
t-90f8f4dcf731 = أجهزة Bluetooth التي اقترنت أو كانت قريبة
# Bluetooth devices known during the collection
t-b991535ee40c = أجهزة Bluetooth المعروفة أثناء جمع البيانات
# Addresses in caches of applications and the system
t-06a56867a3ea = العناوين في الذاكرة المؤقتة للتطبيقات وللنظام
# backups do not hold caches; it takes a full file system
t-1cb09fd77dcc = لا تحتوي النسخ الاحتياطية على الذاكرة المؤقتة، ويحتاج ذلك إلى نسخة كاملة من نظام الملفات
# Calendar events and invitations
t-abf4937c4e16 = أحداث التقويم والدعوات
# Calls that the device listed
t-d07fe81c463e = المكالمات التي ذكرها الجهاز
# Site icons stored by Chrome and related browsers
t-442fbede44ba = أيقونات المواقع التي خزّنها Chrome والمتصفحات القريبة منه
# Chrome may not be installed
t-f00328418cf2 = ربما لم يُثبَّت Chrome
# Containers of apps in iCloud
t-dcc416593339 = حاويات التطبيقات في iCloud
# Course of the collection of the sysdiagnose
t-d7bf0c5da56c = سير جمع ملف sysdiagnose
# backups have no such collection
t-495136246b8b = ليس في النسخ الاحتياطية مثل هذا الجمع
# Configuration profiles and their settings
t-0000f6320955 = ملفات تعريف التكوين وإعداداتها
# a device without configuration profiles has no such file
t-2412873c209d = ليس لجهاز بلا ملفات تعريف للتكوين مثل هذا الملف
# Contacts of the address book
t-7328603ca592 = جهات الاتصال في دفتر العناوين
# Starts and containers, as the container service logged them
t-f75a7391cf4e = بدء التشغيل والحاويات، كما سجّلتها خدمة الحاويات
# Cookies of applications, without their values
t-97fa7c821ed7 = ملفات تعريف الارتباط (cookies) للتطبيقات، من دون قيمها
# List of diagnostic reports
t-1630281f24be = قائمة تقارير التشخيص
# Settings of crash reports
t-d958c7f1ee8d = إعدادات تقارير التعطّل
# many phones do not have it
t-fefc00b0ef97 = لا يوجد على هواتف كثيرة
# Crashes of processes
t-c1f71c570a03 = تعطّل العمليات
# Network usage by process
t-154349946bc1 = استخدام الشبكة بحسب العملية
# State of the registry of paired devices
t-951b54b34264 = حالة سجل الأجهزة المقترنة
# no watch or other device may have been paired
t-d8d1f234ac47 = ربما لم تقترن بالهاتف ساعة ولا أي جهاز آخر
# Diagnostic reports of all kinds
t-365e47f82bcf = تقارير التشخيص من كل الأنواع
# Restrictions that hold on the device
t-597939733d29 = القيود السارية على الجهاز
# Databases of Signal and Telegram that are not read
t-7fed5f625268 = قواعد بيانات Signal وTelegram التي لا تُقرأ
# neither application was installed, or it keeps its data out of the backup
t-8336542afa0a = لم يُثبَّت أي من التطبيقين، أو يُبقي التطبيق بياناته خارج النسخة الاحتياطية
# Settings of calls over the internet
t-0f6416342b70 = إعدادات المكالمات عبر الإنترنت
# Names of all files
t-d16ce2df5147 = أسماء كل الملفات
# Site icons stored by Firefox and related browsers
t-90ad083baba2 = أيقونات المواقع التي خزّنها Firefox والمتصفحات القريبة منه
# Firefox may not be installed
t-9d7e4f2fcdad = ربما لم يُثبَّت Firefox
# Browsing history of Firefox and related browsers
t-079204e21687 = سجل تصفح Firefox والمتصفحات القريبة منه
# Applications that the home screen knows
t-7be915881591 = التطبيقات التي تعرفها الشاشة الرئيسية
# Files that were made, changed or removed
t-5d765c1bf728 = الملفات التي أُنشئت أو غُيّرت أو أُزيلت
# Settings of the whole device
t-dd0f769b708c = إعدادات الجهاز كله
# Addresses that HomeKit stored
t-88042aca6cc1 = العناوين التي خزّنها HomeKit
# Handles looked up by identity services
t-466c2d324bb9 = العناوين التي بحثت عنها خدمات الهوية
# Settings of the decoder of pictures
t-6ef339fa0374 = إعدادات برنامج فك ترميز الصور
# Updates of iOS that were put on or taken back
t-55febbfdeb66 = تحديثات iOS التي ثُبّتت أو سُحبت
# backups do not hold it; a full file system of iOS 26 or later does
t-60fa5008438e = لا تحتوي عليه النسخ الاحتياطية، وتحتوي عليه نسخة كاملة من نظام ملفات iOS 26 أو ما بعده
# Interactions with people, as applications reported them
t-b055e8582d6c = التفاعلات مع أشخاص، كما أبلغت عنها التطبيقات
# recent systems keep it out of the backup
t-5918af92c843 = تُبقيه الأنظمة الحديثة خارج النسخة الاحتياطية
# Registry of hardware, and accessories
t-ef4bf573abc0 = سجل مكونات الجهاز وملحقاته
# Processes by memory priority
t-b15d181022d4 = العمليات بحسب أولوية الذاكرة
# State of Contact Key Verification
t-570a3e18a810 = حالة التحقق من مفاتيح جهات الاتصال (Contact Key Verification)
# Programs that asked for the keyboard
t-76bf1f74855b = البرامج التي طلبت لوحة المفاتيح
# Use of apps and states of the device
t-d0d07cc8f5e7 = استخدام التطبيقات وحالات الجهاز
# Wi-Fi networks that the device remembers
t-8561f78974ef = شبكات Wi-Fi التي يتذكرها الجهاز
# Services of the system that were switched off
t-f5caa06574aa = خدمات النظام التي أُوقفت
# Programs that asked for the position
t-dc5946fd6e53 = البرامج التي طلبت الموقع
# Pairings and requests of computers
t-57eccfd9e2fd = اقترانات الحواسيب وطلباتها
# Starts and shutdowns, as the logging service noted them
t-499ecd95afe2 = بدء التشغيل والإغلاق، كما سجّلتهما خدمة السجلات
# Settings forced by management
t-73d86306e94b = الإعدادات التي تفرضها إدارة الجهاز
# a device on which no setting is forced has no such file
t-82e0cba145de = ليس لجهاز لا يُفرض عليه أي إعداد مثل هذا الملف
# Files that the backup lists
t-379eb2e3f3b6 = الملفات التي تذكرها النسخة الاحتياطية
# Files in messages
t-11f9d8fc381c = الملفات في الرسائل
# SMS, MMS and iMessages
t-bdc7b8a62c91 = رسائل SMS وMMS وiMessage
# Builds and upgrades, as the activation service logged them
t-ef88afafbab9 = أرقام البناء والترقيات، كما سجّلتها خدمة التفعيل
# Backups made of the device, and restored to it
t-d8f62da480f2 = النسخ الاحتياطية التي صُنعت من الجهاز أو استُعيدت إليه
# Apps installed and removed, as the installer logged it
t-fe36041e63f0 = التطبيقات التي ثُبّتت وأُزيلت، كما سجّلها برنامج التثبيت
# backups hold at most a small part of it; a sysdiagnose has it
t-4241fb75139e = تحتوي النسخ الاحتياطية على جزء صغير منه على الأكثر، ويوجد في ملف sysdiagnose
# Network usage by process and network
t-ecab22cb7b8d = استخدام الشبكة بحسب العملية والشبكة
# most backups do not hold it; a full file system does
t-1c12e893108c = لا تحتوي عليه معظم النسخ الاحتياطية، وتحتوي عليه نسخة كاملة من نظام الملفات
# Network connections open during the collection
t-0938d03dea86 = اتصالات الشبكة المفتوحة أثناء جمع البيانات
# VPNs, filters and resolvers that are set up
t-42532078f2a3 = شبكات VPN وأدوات الترشيح وخوادم الأسماء المُعدّة
# Network interfaces during the collection
t-b80529da675b = واجهات الشبكة أثناء جمع البيانات
# Neighbours in the local network during the collection
t-30a341f9700e = الأجهزة المجاورة في الشبكة المحلية أثناء جمع البيانات
# Proxies and resolvers of network services
t-78b20157de7b = الخوادم الوكيلة (proxy) وخوادم الأسماء لخدمات الشبكة
# Names that people share with their messages
t-5b9c1e8b7d05 = الأسماء التي يشاركها الناس مع رسائلهم
# Settings for notifications, by application
t-d8d4295e22a2 = إعدادات الإشعارات، بحسب التطبيق
# Daily count of network use by process
t-f4fef637aeb1 = الحساب اليومي لاستخدام الشبكة بحسب العملية
# Property lists of the system
t-84cf73befb3c = قوائم خصائص النظام (plist)
# backups do not hold it in this form; a sysdiagnose does
t-5704702f33c5 = لا تحتوي عليه النسخ الاحتياطية بهذه الصيغة، ويحتوي عليه ملف sysdiagnose
# Trusted computers and backups made with them
t-cd3172f35894 = الحواسيب الموثوق بها والنسخ الاحتياطية التي صُنعت بها
# Kernel panics and forced restarts
t-97cac4b3a9c5 = توقّف نواة النظام وإعادة التشغيل القسرية
# Power log
t-7e80fcc3f387 = سجل الطاقة
# Accesses that App Privacy Report noted
t-819c1ec6e545 = عمليات الوصول التي سجّلها تقرير خصوصية التطبيقات
# backups do not hold it; a full file system does, when the report was on
t-d4f404f68416 = لا تحتوي عليه النسخ الاحتياطية، وتحتوي عليه نسخة كاملة من نظام الملفات إذا كان التقرير مشغّلًا
# Running processes (ps)
t-8ae0e76bc9c0 = العمليات التي تعمل (ps)
# Processes in snapshots of diagnostic reports
t-91685c74e767 = العمليات في لقطات تقارير التشخيص
# Running processes with their threads (ps)
t-def853cc8c7b = العمليات التي تعمل مع خيوطها (ps)
# Configuration profiles coming and going
t-3ac68c4e4c62 = إضافة ملفات تعريف التكوين وإزالتها
# a device to which no configuration profile ever came may have no such file
t-463cd86e743e = قد لا يكون لجهاز لم يصل إليه أي ملف تعريف للتكوين مثل هذا الملف
# Supervision, management and forced settings
t-da4b74290451 = الإشراف والإدارة والإعدادات المفروضة
# People and places that were used lately
t-e8e88fbee36c = الأشخاص والأماكن المستخدمة مؤخرًا
# Device as it describes itself to others, and its services
t-4957978b4214 = الجهاز كما يصف نفسه لغيره، وخدماته
# backups do not hold it; a sysdiagnose of iOS 15 or later does
t-d7b56bd20e50 = لا تحتوي عليه النسخ الاحتياطية، ويحتوي عليه ملف sysdiagnose من iOS 15 أو ما بعده
# Counters of unexpected restarts
t-fff3ca39e61c = عدّادات إعادة التشغيل غير المتوقعة
# Processes that used more than their share
t-4911ba138d6e = العمليات التي استهلكت أكثر من حصتها
# Tabs of Safari and their pages
t-98c3a1e32bc6 = علامات تبويب Safari وصفحاتها
# Tabs of Safari on other devices of the account
t-31088b3e425d = علامات تبويب Safari على أجهزة أخرى في الحساب
# Downloads of Safari
t-6d9159d003fc = تنزيلات Safari
# Safari may never have downloaded a file
t-cd3cea233a66 = ربما لم ينزّل Safari أي ملف قط
# Site icons stored by Safari
t-06361b897da8 = أيقونات المواقع التي خزّنها Safari
# backups do not hold it; it takes a full file system
t-7e80c6a56cda = لا تحتوي عليه النسخ الاحتياطية، ويحتاج ذلك إلى نسخة كاملة من نظام الملفات
# Safari browsing history
t-be4869f61658 = سجل تصفح Safari
# Open, private and recently closed tabs of Safari
t-bfebd2f8589c = علامات تبويب Safari المفتوحة والخاصة والمغلقة مؤخرًا
# Use of apps and pages by the hour
t-f330851c4d1d = استخدام التطبيقات والصفحات بحسب الساعة
# Events of the security services
t-efcba34c24c2 = أحداث خدمات الأمان
# Libraries in the caches of shared code
t-2ea0f840bcb1 = المكتبات في مخازن الشيفرة المشتركة
# Web sites that apps name as theirs
t-598da1d684a0 = مواقع الويب التي تذكر التطبيقات أنها مواقعها
# Shortcuts and automations
t-2e135fde2d43 = الاختصارات والمهام التلقائية
# no shortcut was ever made
t-0dfed695cfd1 = لم يُنشأ أي اختصار قط
# Processes still running at shutdown
t-2bc745dda880 = العمليات التي كانت لا تزال تعمل عند الإغلاق
# Settings of the system's updates
t-81a6a9763f7f = إعدادات تحديثات النظام
# Samples of running processes (spindump)
t-c72e52bf3932 = عيّنات من العمليات التي تعمل (spindump)
# Downloads of the stores, with their addresses
t-de9e80f6e099 = تنزيلات المتاجر، مع عناوينها
# Applications that the store's service dealt with
t-0a5b3a50999e = التطبيقات التي تعاملت معها خدمة المتجر
# backups leave it out
t-cc598121f8ff = لا تشمله النسخ الاحتياطية
# Apps that the App Store installed or updated
t-6981dfe3ac0e = التطبيقات التي ثبّتها App Store أو حدّثها
# State of the kernel and its protections
t-70d037e0735b = حالة نواة النظام وحماياتها
# Installed version of the system
t-4f7568736285 = إصدار النظام المثبَّت
# backups do not hold it: they tell the version themselves
t-55f4479d6858 = لا تحتوي عليه النسخ الاحتياطية: فهي تذكر الإصدار بنفسها
# Tasks of the kernel
t-25d3731fa0a0 = مهام نواة النظام
# Stored permission decisions
t-bdaea9e623ba = قرارات الأذونات المحفوظة
# Certificates added to those that the system trusts
t-fd6ca60c1349 = الشهادات المضافة إلى ما يثق به النظام
# Devices in the circle of the Apple Account
t-5f533be854a0 = الأجهزة في دائرة حساب Apple
# Span of the unified log
t-eed9f854868d = المدة التي يغطيها السجل الموحّد
# Paths of binaries that the unified log knows
t-df5dd0d4f9da = مسارات الملفات التنفيذية التي يعرفها السجل الموحّد
# Boots and steps of the clock in the unified log
t-518001925d4d = فترات التشغيل وتغييرات الساعة في السجل الموحّد
# Messages of the unified log about programs
t-072392106c0b = رسائل السجل الموحّد عن البرامج
# Processes that wrote into the unified log
t-a7fa1e9fde49 = العمليات التي كتبت في السجل الموحّد
# Programs that wrote most into the unified log
t-62c0d163f665 = البرامج التي كتبت أكثر من غيرها في السجل الموحّد
# Devices attached over USB
t-29c11f980c88 = الأجهزة الموصولة عبر USB
# Versions of iOS that wrote reports
t-906044c68d4e = إصدارات iOS التي كتبت تقارير
# Calls, numbers and messages of Viber
t-f6898b761db9 = مكالمات Viber وأرقامه ورسائله
# Viber was not installed, or keeps its data out of the backup
t-578dbc58f378 = لم يُثبَّت Viber، أو يُبقي بياناته خارج النسخة الاحتياطية
# Web pages on the home screen
t-42911e7fdc9d = صفحات الويب على الشاشة الرئيسية
# there may be no web page on the home screen
t-1eb613454842 = قد لا تكون على الشاشة الرئيسية أي صفحة ويب
# Domains seen by WebKit in each application
t-bf7443f54ad8 = النطاقات التي رآها WebKit في كل تطبيق
# Domains seen by WebKit in each application, older form
t-453f25840ca0 = النطاقات التي رآها WebKit في كل تطبيق، بالصيغة الأقدم
# only older systems write it
t-c77d397735fd = لا تكتبه إلا الأنظمة الأقدم
# Sites that stored data in each application
t-20ac88e09271 = المواقع التي خزّنت بيانات في كل تطبيق
# backups hold little of it; it takes a full file system
t-16ed7ad49188 = تحتوي النسخ الاحتياطية على القليل منه، ويحتاج ذلك إلى نسخة كاملة من نظام الملفات
# Calls that WhatsApp listed
t-3466efa93e63 = المكالمات التي ذكرها WhatsApp
# WhatsApp was not installed, or keeps its data out of the backup
t-3e7ce8198675 = لم يُثبَّت WhatsApp، أو يُبقي بياناته خارج النسخة الاحتياطية
# WhatsApp contacts and identifiers
t-83a86250c7e5 = جهات اتصال WhatsApp ومعرّفاتها
# WhatsApp messages and chats
t-2421eaffa2de = رسائل WhatsApp ومحادثاته
# Wi-Fi networks of the last time
t-780a52525b8e = شبكات Wi-Fi في الفترة الأخيرة
# Wi-Fi networks in reach
t-ab8653c43b8a = شبكات Wi-Fi القريبة
# Passwords of Wi-Fi networks in the keychain
t-8ff7eb40e0cc = كلمات مرور شبكات Wi-Fi في سلسلة المفاتيح
# backups without encryption leave it out
t-952ce13ff187 = لا تشمله النسخ الاحتياطية غير المشفّرة
# it is read only when asked for, with --log-messages
t-9d51257c5c30 = لا يُقرأ إلا إذا طُلب ذلك، باستخدام --log-messages
# A sysdiagnose holds the state of a phone at one moment and logs of the days before it, but no messages, calls or visits
t-af0ceae144f4 = يحتوي ملف sysdiagnose على حالة هاتف في لحظة واحدة وعلى سجلات الأيام السابقة لها، لكن ليست فيه رسائل ولا مكالمات ولا زيارات
# A backup made without encryption lacks several kinds of data
t-fbeee5930d04 = تنقص النسخةَ الاحتياطية المصنوعة من دون تشفير عدةُ أنواع من البيانات
# An Android backup holds only what apps let be backed up: of most devices messages and settings, but no calls, no list of all apps and no logs
t-62972f21dbd7 = لا تحتوي نسخة Android الاحتياطية إلا على ما تسمح التطبيقات بنسخه: من معظم الأجهزة رسائل وإعدادات، لكن ليست فيها مكالمات ولا قائمة بكل التطبيقات ولا سجلات
# A bug report holds the state of a device at one moment and logs of the hours before it, but no messages, no calls and no files of apps
t-b90574543ae9 = يحتوي تقرير الأخطاء على حالة جهاز في لحظة واحدة وعلى سجلات الساعات السابقة لها، لكن ليست فيه رسائل ولا مكالمات ولا ملفات تطبيقات
# An acquisition made over adb without root holds what the shell of Android may see: no files of apps
t-e80ce51c4ad8 = تحتوي عملية جمع البيانات عبر adb من دون صلاحيات الجذر (root) على ما يمكن أن تراه واجهة الأوامر (shell) في Android: ليست فيها ملفات تطبيقات
# Intrusion Logs hold security events, host names and connections of the days for which the owner had them on, and nothing else
t-c670e8d13261 = تحتوي سجلات الاختراقات (Intrusion Logs) على أحداث الأمان وأسماء المضيفين والاتصالات في الأيام التي كان صاحب الهاتف قد شغّلها فيها، ولا شيء غير ذلك
# A copy of a file system holds what its program could reach, perhaps a part
t-7e5f504090be = تحتوي نسخة نظام الملفات على ما استطاع برنامجها الوصول إليه، وربما على جزء فقط
# The rule is too wide, and ordinary files meet it, too.
t-a377622e529d = القاعدة واسعة أكثر مما ينبغي، فتطابقها ملفات عادية أيضًا.
# The file only tells of what the rule looks for, as a report or a list of signs does.
t-f796060fca93 = لا يفعل الملف إلا أنه يتحدث عما تبحث عنه القاعدة، كما يفعل تقرير أو قائمة علامات.
# Ask who wrote the rule what it looks for and how sure it is.
t-4c0faa295648 = اسألوا من كتب القاعدة عمّ تبحث، وما مدى تأكده منها.
# Have a digital-security helpline look at the file; it is kept in the acquisition.
t-96901bdec6d4 = اطلبوا من خط المساعدة للأمن الرقمي أن ينظر في الملف، فهو محفوظ ضمن عملية جمع البيانات.
# All of them help without charge. Write from another device than the phone in question.
t-86f053a8faf0 = تساعد كلها من دون مقابل. اكتبوا من جهاز غير الهاتف المعني.
# activists, human rights defenders, journalists, bloggers, media and other civil society organisations
t-228074f92dc1 = الناشطون والمدافعون عن حقوق الإنسان والصحفيون والمدونون ووسائل الإعلام ومنظمات أخرى من المجتمع المدني
# Day and night, every day. Apple's own notice about spyware names this helpline. First answer within about two hours; then they ask who you are before they help.
t-e5412e9307b3 = ليلًا ونهارًا، كل يوم. ويذكر إشعار Apple نفسه عن برامج التجسس خط المساعدة هذا. يأتي أول رد خلال نحو ساعتين، ثم يسألون من أنتم قبل أن يساعدوا.
# human rights defenders, activists, journalists and other members of civil society
t-e9d099aad93a = المدافعون عن حقوق الإنسان والناشطون والصحفيون وأعضاء آخرون من المجتمع المدني
# Examines devices for spyware and knows signs that are not public.
t-0dc98fee2a18 = يفحص الأجهزة بحثًا عن برامج التجسس، ويعرف علامات ليست منشورة.
# journalists
t-9c82da9dd76d = الصحفيون
# Examines devices of journalists. They ask who you are, in which country, and what makes you suspect something. For an emergency they point to the Access Now helpline.
t-bd1447f9dc3f = يفحص أجهزة الصحفيين. ويسألون من أنتم، وفي أي بلد، وما الذي يجعلكم تشتبهون في شيء. وفي الحالات الطارئة يحيلون إلى خط مساعدة Access Now.
# Emergency help for journalists in danger.
t-11c8a6b1f753 = مساعدة طارئة للصحفيين المعرّضين للخطر.
# human rights defenders
t-fd613f122945 = المدافعون عن حقوق الإنسان
# Emergency help for human rights defenders in danger.
t-1e04849d32cf = مساعدة طارئة للمدافعين عن حقوق الإنسان المعرّضين للخطر.
# civil society; a network of helpers in many countries
t-10c911893c5f = المجتمع المدني: شبكة من المساعدين في بلدان كثيرة
# Through it you may find a member near you who speaks your language.
t-73f2dce38f47 = قد تجدون من خلالها عضوًا قريبًا منكم يتحدث لغتكم.
# Programs that were seen, by all sources together
t-9b3503649e14 = البرامج التي شوهدت، بحسب جميع المصادر معًا
# Apps, by all sources together
t-c57648bc1e23 = التطبيقات، بحسب جميع المصادر معًا
# Files, by YARA rules that were given
t-a979002e46f1 = الملفات، بحسب قواعد YARA التي قُدِّمت
# A camera, a scanner or a program for pictures gave it this name.
t-640608c921ca = أعطته كاميرا أو ماسح ضوئي أو برنامج صور هذا الاسم.
# A picture or document has a structure that published attacks needed
t-4a19def13b70 = في صورة أو مستند بنية احتاجت إليها هجمات منشورة
# A picture with another name than its kind carries files for the folder of an app
t-0cb38ce88063 = صورة اسمها غير نوعها تحمل ملفات لمجلد تطبيق
# A raw picture has the name of an ordinary one
t-21bc83d785f8 = صورة خام تحمل اسم صورة عادية
# A researcher or a tester sent such a file.
t-4f89d2f911f7 = أرسل باحث أو مختبِر ملفًا كهذا.
# An archive is glued to the end of this picture. Programs that show the picture do not see it. People hide files in pictures in this way for fun, and a published attack on phones of Samsung brought its programs so.
t-587640e0f40c = أُلصق أرشيف بنهاية هذه الصورة. البرامج التي تعرض الصورة لا تراه. يخفي بعض الناس ملفات في الصور بهذه الطريقة للتسلية، وجلب هجوم منشور على هواتف Samsung برامجه بهذه الطريقة.
# An archive is hidden behind a picture
t-24545e3d7c8f = أرشيف مخفي خلف صورة
# An archive is hidden behind an attached picture
t-74f252594644 = أرشيف مخفي خلف صورة مرفقة
# Ask whether the owner knows the picture and who sent it.
t-54254a86d098 = اسأل هل يعرف صاحب الهاتف الصورة ومن أرسلها.
# Inside of this file is a structure that makes careless programs write beyond their memory. Programs that make pictures and documents do not write it. Attacks that needed no action of the owner did (2021 to 2025). One such file alone does not tell whether it worked.
t-59870f371c6b = داخل هذا الملف بنية تجعل البرامج غير الحذرة تكتب خارج ذاكرتها. البرامج التي تُنشئ الصور والمستندات لا تكتبها. كتبتها هجمات لم تحتج إلى أي فعل من صاحب الهاتف (من 2021 إلى 2025). ملف واحد كهذا لا يبيّن وحده هل نجح الهجوم.
# Somebody hid files behind the picture for fun, or a program for raw pictures added its own data.
t-f1f3df6dcfa2 = أخفى شخص ما ملفات خلف الصورة للتسلية، أو أضاف برنامج للصور الخام بياناته.
# Structure of pictures and documents
t-9852c9a4ccac = بنية الصور والمستندات
# This file is called like an ordinary picture and is a raw one (TIFF or DNG), which phones and messengers hardly ever send. A published attack on phones of Samsung came under such names. Some programs name their raw pictures so, too.
t-84792e0b56ab = اسم هذا الملف كاسم صورة عادية وهو صورة خام (TIFF أو DNG)، ونادرًا ما ترسلها الهواتف وتطبيقات المراسلة. جاء هجوم منشور على هواتف Samsung بأسماء كهذه. وبعض البرامج تسمي صورها الخام هكذا أيضًا.
# This file is called like an ordinary picture and is another kind of picture, and behind it lies an archive whose names lie in the folder of an app. Two independent facts meet here. A published attack on phones of Samsung came in this way over a messenger in 2024 and 2025. The file alone does not tell whether the attack worked.
t-ba814af07224 = اسم هذا الملف كاسم صورة عادية وهو نوع آخر من الصور، وخلفه أرشيف أسماء ما فيه في مجلد تطبيق. تلتقي هنا واقعتان مستقلتان. جاء هجوم منشور على هواتف Samsung بهذه الطريقة عبر تطبيق مراسلة في 2024 و2025. الملف وحده لا يبيّن هل نجح الهجوم.
# Bluetooth connected
t-8bcb4cb1413f = اتصل Bluetooth
# Bluetooth crashed
t-80dde65bcb84 = تعطّل Bluetooth
# Bluetooth disconnected
t-cd7d40e6bf33 = انقطع اتصال Bluetooth
# Bluetooth switched off
t-14f83c76a369 = أُطفئ Bluetooth
# Bluetooth switched on
t-4b7cd9b7ed13 = شُغّل Bluetooth
# NFC switched off
t-7ea7f3324f4d = أُطفئ NFC
# NFC switched on
t-767c28e841ec = شُغّل NFC
# SELinux changed its mode
t-e6d423481e20 = غيّر SELinux وضعه
# USB carried data first, as the history of the battery has it
t-0686a33b7b74 = نقل USB بيانات لأول مرة، بحسب سجل البطارية
# USB peripheral attached
t-fbb682bdfe7c = وُصل ملحق USB
# USB peripheral removed
t-c13ed1c4db8c = فُصل ملحق USB
# VPN changed
t-b86feaa98a10 = تغيّرت VPN
# VPN, by a line of the log
t-a501dcde2283 = VPN، بحسب سطر في السجل
# Wi-Fi connected
t-60554adcaf7c = اتصلت Wi-Fi
# Wi-Fi disconnected
t-85fb40794fe8 = انقطعت Wi-Fi
# Wi-Fi network added
t-9b59c4665660 = أُضيفت شبكة Wi-Fi
# Wi-Fi network added or changed
t-1d45535c8244 = أُضيفت شبكة Wi-Fi أو تغيّرت
# Wi-Fi network last joined by a person
t-cbecbad58b2c = آخر مرة انضم فيها شخص إلى شبكة Wi-Fi
# Wi-Fi network last joined by the device itself
t-8f0ffc086cf8 = آخر مرة انضم فيها الجهاز من تلقاء نفسه إلى شبكة Wi-Fi
# Wi-Fi network noted
t-bfe4c60fe30c = دُوّنت شبكة Wi-Fi
# a computer used the phone
t-005873e18d50 = استخدم حاسوب الهاتف
# about text changed
t-d2eef2655458 = تغيّر نص التعريف
# about text expires
t-fd9ac85b4a12 = تنتهي مدة نص التعريف
# access noted by App Privacy Report
t-e334f3e88be6 = وصول دوّنه تقرير خصوصية التطبيقات
# accessibility, by a line of the log
t-d28f91a4dd45 = تسهيلات الاستخدام، بحسب سطر في السجل
# accessory connected
t-0bc0f7f64884 = وُصل ملحق
# accessory disconnected
t-6378aef11e17 = فُصل ملحق
# account changed
t-8803be3f0e9e = تغيّر حساب
# account set up
t-4c086ca84750 = أُعدّ حساب
# acquisition begun
t-ef2667d3cc8d = بدأ جمع البيانات
# acquisition ended
t-67e5298f25b5 = انتهى جمع البيانات
# activation service started
t-9693bbd6c21d = بدأت خدمة التفعيل
# adb shell opened
t-9218dca741ac = فُتحت صدفة adb
# address used
t-bf1c571af526 = استُخدم عنوان
# analytics collected
t-5eecb1aa6d21 = جُمعت بيانات التحليل
# answer from the network stored
t-1c9319a96b3b = حُفظ رد من الشبكة
# app came to the screen
t-d432d5b73abd = ظهر تطبيق على الشاشة
# app crashed
t-c8a8c67ab996 = تعطّل تطبيق
# app deleted
t-17cf806e3e70 = حُذف تطبيق
# app did not answer
t-679b55fa2cf3 = لم يستجب تطبيق
# app first on the screen, as the history of the battery has it
t-d3e65cdcdc8e = تطبيق على الشاشة لأول مرة، بحسب سجل البطارية
# app in front
t-666e4000ed1d = تطبيق في الواجهة
# app in front or left
t-f16d8c97cab1 = تطبيق في الواجهة أو غادرها
# app installed
t-fdd2029c1b52 = ثُبّت تطبيق
# app installed first
t-8048826e3262 = ثُبّت تطبيق لأول مرة
# app installed or updated
t-70a9e6a31bf4 = ثُبّت تطبيق أو حُدّث
# app installed or updated by the store
t-b102c76d0276 = ثبّت المتجر تطبيقًا أو حدّثه
# app last used
t-f274e2acb1a6 = استُخدم تطبيق لآخر مرة
# app process started
t-efefb9302031 = بدأت عملية لتطبيق
# app put on the device
t-484dd3f5029a = وُضع تطبيق على الجهاز
# app stopped by force
t-9f09eec565eb = أُوقف تطبيق قسرًا
# app that did not answer put aside
t-e1a951047d31 = حُفظ جانبًا تطبيق لم يستجب
# app uninstalled
t-2b49074b6517 = أُلغي تثبيت تطبيق
# app used
t-48e99ddabb5f = استُخدم تطبيق
# application bought or loaded
t-32fb07652748 = اشتُري تطبيق أو نُزّل
# application installed
t-087403f6e170 = ثُبّت تطبيق
# application installed or updated
t-0d066cc96d81 = ثُبّت تطبيق أو حُدّث
# application removed
t-7e83d7d56f00 = أُزيل تطبيق
# attachment received
t-ce60e27002f6 = استُلم مرفق
# attachment sent
t-db8550d2c642 = أُرسل مرفق
# attachment transfer started
t-c3024ce9d52a = بدأ نقل مرفق
# attempt to unlock
t-fce5e8a636b2 = محاولة فتح القفل
# backup
t-54d00d867758 = نسخة احتياطية
# backup attempted
t-b41d89c3071e = محاولة نسخ احتياطي
# backup made
t-458bc74af06d = أُخذت نسخة احتياطية
# backup status written
t-133b10d02d52 = كُتبت حالة النسخة الاحتياطية
# backup switched by an administrator
t-561cc5be3a32 = بدّل مسؤول حالة النسخ الاحتياطي
# backups to iCloud switched on
t-01678c310977 = شُغّل النسخ الاحتياطي إلى iCloud
# began to get large moves
t-c2acc6d05c98 = بدأ يتلقى التنقلات الكبيرة
# began to get the position
t-8171122c762f = بدأ يتلقى الموقع
# began to get visits
t-904b70650cc4 = بدأ يتلقى الزيارات
# began to use the position
t-4d602c4126d0 = بدأ يستخدم الموقع
# began to watch a place
t-67e1d82e35e3 = بدأ يراقب مكانًا
# began to watch beacons
t-85bf242fdb58 = بدأ يراقب المنارات
# beginning of deleted browsing history
t-0a0e69a3afcc = بداية سجل التصفح المحذوف
# bug report made
t-66fc7be2e3cb = أُعدّ تقرير الأعطال
# build of iOS first seen
t-d591d03267c4 = شوهد إصدار البناء من iOS لأول مرة
# calendar event begins
t-aeb5240c0d43 = يبدأ حدث في التقويم
# calendar event changed
t-f4cf1d25841c = تغيّر حدث في التقويم
# calendar event created
t-b877a1b98483 = أُنشئ حدث في التقويم
# calendar event ends
t-907df9aa81d1 = ينتهي حدث في التقويم
# call answered
t-a3270a0e86bc = أُجيبت مكالمة
# call made
t-06a854866b1e = أُجريت مكالمة
# call missed
t-5f7f59e03184 = فاتت مكالمة
# call not answered
t-a74766bd54f7 = لم تُجَب مكالمة
# call over the internet began
t-26fbbb30bbdf = بدأت مكالمة عبر الإنترنت
# call received
t-6aef00d7799b = وردت مكالمة
# call received or made
t-98dfa42691ea = مكالمة واردة أو صادرة
# camera switched off
t-787cf45af832 = أُطفئت الكاميرا
# camera switched on
t-aa4f45614e4d = شُغّلت الكاميرا
# camera used
t-13fc34a5ddd7 = استُخدمت الكاميرا
# certificate authority added
t-a1b098b60098 = أُضيفت جهة إصدار شهادات
# certificate authority removed
t-0cf18601ee7c = أُزيلت جهة إصدار شهادات
# certificate refused
t-e3165c704aec = رُفضت شهادة
# client of the location service
t-601f8261caa1 = عميل لخدمة الموقع
# clock of the phone set
t-4bb613de29cf = ضُبطت ساعة الهاتف
# clock set back
t-bbb3eb80e0f0 = أُرجعت الساعة إلى الوراء
# clock was set
t-d567020440c3 = ضُبطت الساعة
# code from an unusual place was loaded
t-6e78fae962e9 = حُمّلت شيفرة من مكان غير معتاد
# command over adb
t-49dd0b31a12a = أمر عبر adb
# companion device approved
t-66cf79f1d600 = قُبل جهاز مرافق
# companion device connected
t-7daaafc09606 = اتصل جهاز مرافق
# complexity of passwords set
t-d71c5e9acc4e = حُدّد تعقيد كلمات المرور
# computer asked to debug the phone
t-f4ee889b425c = طلب حاسوب تصحيح أخطاء الهاتف
# computer connected over adb last
t-89cd6bdca284 = آخر اتصال لحاسوب عبر adb
# configuration profile changed
t-12db076a7ffd = تغيّر ملف تعريف إعدادات
# configuration profile put on the device
t-7182dea3e923 = وُضع ملف تعريف إعدادات على الجهاز
# connected to a Wi-Fi network
t-c7d6d3d2612a = اتصل بشبكة Wi-Fi
# connection in the power log
t-27210a41f98c = اتصال في سجل الطاقة
# connection opened
t-b3a58db60ac4 = فُتح اتصال
# contact changed
t-ae6649e23eb0 = تغيّرت جهة اتصال
# contact created
t-473202b0b711 = أُنشئت جهة اتصال
# contact updated
t-eba3e5d16da2 = حُدّثت جهة اتصال
# container not served
t-3897c50a8aba = لم تُقدَّم حاوية
# container of an app made
t-da44dd43a2a1 = أُنشئت حاوية تطبيق
# container of an app removed
t-174c35d8d25e = أُزيلت حاوية تطبيق
# containers tidied up
t-84fbffe2573a = رُتّبت الحاويات
# conversation changed
t-b90045e0352d = تغيّرت محادثة
# cookie made
t-9a40d6be43a5 = أُنشئ ملف ارتباط
# crash put aside
t-70192ef19862 = حُفظ عطل جانبًا
# daemon of iCloud Drive started
t-d54265920a87 = بدأت خدمة iCloud Drive
# date in a property list
t-1801f207d9eb = تاريخ في قائمة خصائص
# date stored beside an address of HomeKit
t-abf8cafb3ad6 = تاريخ محفوظ بجانب عنوان من HomeKit
# date stored in preferences
t-7239eb4fa9c6 = تاريخ محفوظ في التفضيلات
# debugging, by a line of the log
t-1612182ce96d = تصحيح الأخطاء، بحسب سطر في السجل
# deleted calendar event begins
t-5c1b719d8ee7 = يبدأ حدث محذوف من التقويم
# device administration, by a line of the log
t-adb77fe7dac3 = إدارة الجهاز، بحسب سطر في السجل
# device locked
t-ea23a3e71888 = قُفل الجهاز
# device locked by an administrator
t-f8f2e06dfdb4 = قفل مسؤول الجهاز
# device restored from a backup
t-87c78f25fd15 = استُعيد الجهاز من نسخة احتياطية
# device set up anew
t-08d492ff374e = أُعدّ الجهاز من جديد
# device shut down
t-0d2dd40b7fd7 = أُطفئ الجهاز
# device started
t-2fcf63f87aa3 = شُغّل الجهاز
# device told about its tabs
t-94f1b104bce7 = أبلغ جهاز عن ألسنته
# diagnostic report listed
t-1223ffd4129f = أُدرج تقرير تشخيص
# diagnostic report written
t-319a261e3da7 = كُتب تقرير تشخيص
# disappearing messages set
t-654bae583515 = ضُبطت الرسائل ذاتية الاختفاء
# domain last seen by WebKit
t-37e18d3c178c = رأى WebKit النطاق لآخر مرة
# download begun
t-fab2fd8ef252 = بدأ تنزيل
# download finished
t-468b2ae55e81 = انتهى تنزيل
# end of deleted browsing history
t-4ad3564d9a81 = نهاية سجل التصفح المحذوف
# erasing the device failed
t-b353627c3079 = فشل مسح الجهاز
# event of a security service
t-04cac4a7c4c4 = حدث لخدمة أمنية
# event that is not understood
t-d0433fced565 = حدث غير مفهوم
# expiry of passwords set
t-1f56a237a200 = حُدّدت مدة كلمات المرور
# fault of the kernel
t-b0c59d31b6f1 = خلل في النواة
# features of the lock screen switched off
t-59196100fa6b = عُطّلت ميزات شاشة القفل
# file copied from the device over adb
t-845303a97831 = نُسخ ملف من الجهاز عبر adb
# file copied to the device over adb
t-f9456c02b673 = نُسخ ملف إلى الجهاز عبر adb
# file created
t-edbe0d8d3f53 = أُنشئ ملف
# file created, modified
t-825989d3342b = أُنشئ ملف، عُدّل
# file created, modified, status changed
t-0d4027c442df = أُنشئ ملف، عُدّل، تغيّرت حالته
# file created, status changed
t-96e9105534e5 = أُنشئ ملف، تغيّرت حالته
# file modified
t-b21cb869bcfd = عُدّل ملف
# file modified, status changed
t-2f5d0a505a78 = عُدّل ملف، تغيّرت حالته
# file of the unified log begun
t-94b23498bc5f = بدأ ملف من السجل الموحّد
# file state changed
t-11d0b11a0292 = تغيّرت حالة ملف
# file status changed
t-6fe16da437e3 = تغيّر وضع ملف
# first interaction from contact
t-5e74a0f19d46 = أول تفاعل من جهة الاتصال
# first interaction received with contact
t-486ec11a7039 = أول تفاعل مستلم مع جهة الاتصال
# first interaction to contact
t-142eaecd82ec = أول تفاعل إلى جهة الاتصال
# first stored message of chat
t-871f17dc5367 = أول رسالة محفوظة في الدردشة
# form of passwords set
t-1938454284ef = حُدّد شكل كلمات المرور
# group created
t-1b1d186fb7fd = أُنشئت مجموعة
# handle looked up
t-fd5991dfc032 = بُحث عن معرّف
# history of passwords set
t-5c149ee34fdc = حُدّد سجل كلمات المرور
# host looked up
t-12966eb44ce9 = بُحث عن اسم مضيف
# hour in which an app or page was used
t-51a79111f154 = ساعة استُخدم فيها تطبيق أو صفحة
# installation of an app failed
t-8cd99c5d9c47 = فشل تثبيت تطبيق
# installation of an app requested
t-f52f8c326f92 = طُلب تثبيت تطبيق
# installation of application begun
t-a61e3dffc727 = بدأ تثبيت التطبيق
# interaction ended
t-b67a41fcf9f1 = انتهى تفاعل
# interaction started
t-5beb4785cda8 = بدأ تفاعل
# kernel stopped
t-8043c768d6ad = توقفت النواة
# key destroyed
t-ea98bc97f386 = أُتلف مفتاح
# key generated
t-a9bc824a5dc5 = أُنشئ مفتاح
# key imported
t-85882846d0eb = استُورد مفتاح
# key in the key store is damaged
t-ac609041c2d8 = مفتاح في مخزن المفاتيح تالف
# keyboard last asked for
t-eca42091decd = آخر طلب للوحة المفاتيح
# last backup
t-6b2be7b21a5b = آخر نسخة احتياطية
# last backup to a computer
t-8206efac5f86 = آخر نسخة احتياطية إلى حاسوب
# last backup to iCloud
t-afffbfca41b1 = آخر نسخة احتياطية إلى iCloud
# last connected to a Wi-Fi access point
t-1354fba3afa0 = آخر اتصال بنقطة وصول Wi-Fi
# last interaction from contact
t-6a2a0aa600a1 = آخر تفاعل من جهة الاتصال
# last interaction received with contact
t-7b84dd08e9e4 = آخر تفاعل مستلم مع جهة الاتصال
# last interaction to contact
t-83ee12c66844 = آخر تفاعل إلى جهة الاتصال
# last message of chat
t-e1c9f7020f31 = آخر رسالة في الدردشة
# line in the log of the USB port
t-3894f45e6527 = سطر في سجل منفذ USB
# line with a word of a known attack
t-d3fdd55dbdbd = سطر فيه كلمة من هجوم معروف
# lock changed
t-57cb51928867 = تغيّر القفل
# lock screen gone
t-1bd9db22f97f = اختفت شاشة القفل
# lock screen left
t-b68dcae647b8 = غودرت شاشة القفل
# lock screen shown
t-3c7b9682ef0e = ظهرت شاشة القفل
# log of the kernel put aside
t-814936c9fee1 = حُفظ سجل النواة جانبًا
# longest time to the screen lock set
t-4c79fb32fc7b = حُدّدت أطول مدة قبل قفل الشاشة
# managed setting changed
t-2fad2b3db890 = تغيّر إعداد مُدار
# medium mounted
t-217ed0116bad = رُكّب وسيط تخزين
# medium unmounted
t-9f2314d6a90e = فُصل وسيط تخزين
# message deleted
t-508777f70f8c = حُذفت رسالة
# message delivered
t-48c306fed377 = سُلّمت رسالة
# message edited
t-c9936d35dfb7 = عُدّلت رسالة
# message noted, and not sent by then
t-c2702536a189 = رسالة دُوّنت ولم تكن قد أُرسلت بعد
# message of the unified log
t-35c16b60ce4c = رسالة في السجل الموحّد
# message read
t-5cfe36454c8c = قُرئت رسالة
# message read by recipient
t-32ba089613fa = قرأ المستلم الرسالة
# message received
t-23150d511b2c = استُلمت رسالة
# message received or sent
t-a16e207b5dcc = رسالة مستلمة أو مرسلة
# message sent
t-6607660755f9 = أُرسلت رسالة
# message sent by the other side
t-8407457c11ad = أرسل الطرف الآخر رسالة
# message taken back
t-9e40c8afe6a7 = سُحبت رسالة
# most attempts at the password set
t-99af1395a7ff = حُدّد أقصى عدد لمحاولات كلمة المرور
# network first used
t-09c09d4df084 = استُخدمت شبكة لأول مرة
# network last used
t-9ea4b8a49a1f = استُخدمت شبكة لآخر مرة
# network usage counted
t-4f5a49b62e13 = عُدّ استخدام الشبكة
# network usage counted for a process without entry
t-ba54c1ed44fc = عُدّ استخدام الشبكة لعملية بلا مدخل
# network use counted
t-0b3b2f107797 = عُدّ استعمال الشبكة
# network use in the power log
t-421525f38d94 = استخدام الشبكة في سجل الطاقة
# noted by the service for updates
t-9bc89171bf2f = دوّنته خدمة التحديثات
# notification of domain last touched
t-7212053908f7 = آخر تعامل مع إشعار من النطاق
# number and identifier paired
t-71ef1d894548 = رُبط رقم بمعرّف
# operation refused to an app
t-715a6c873736 = رُفضت عملية لتطبيق
# operation used by an app
t-9b2710655b8d = استخدم تطبيق عملية
# package installed
t-76a0b5005d0c = ثُبّتت حزمة
# package installed or updated, as the history of the battery has it
t-1a85ab69b292 = ثُبّتت حزمة أو حُدّثت، بحسب سجل البطارية
# package of application listed
t-ec32e4abf4e7 = أُدرجت حزمة التطبيق
# package removed
t-c630d1b1256b = أُزيلت حزمة
# package removed, as the history of the battery has it
t-c7439e4ab317 = أُزيلت حزمة، بحسب سجل البطارية
# package updated
t-6c56024b07f4 = حُدّثت حزمة
# packages changed, by a line of the log
t-97897901f2a7 = تغيّرت حزم، بحسب سطر في السجل
# page last visited
t-4f9e0d6d7e71 = زيرت صفحة لآخر مرة
# page of domain last touched
t-e073cd392861 = آخر تعامل مع صفحة من النطاق
# page visited
t-910381864ccc = زيرت صفحة
# page visited on another device
t-c1999cbb521f = زيرت صفحة على جهاز آخر
# paired with a computer
t-888dc0da319e = اقترن بحاسوب
# pairings with computers removed
t-a93c2a396b1f = أُزيلت اقترانات بحواسيب
# part of the system updated
t-d8054c620404 = حُدّث جزء من النظام
# part of the unified log begins
t-62a7e7436e09 = يبدأ جزء من السجل الموحّد
# participant of deleted calendar event changed
t-9b5b764d2f58 = تغيّر مشارك في حدث محذوف من التقويم
# passcode changed
t-7d41d30dfdc6 = تغيّر رمز الدخول
# password of a Wi-Fi network changed
t-c12c1a92b4a8 = تغيّرت كلمة مرور شبكة Wi-Fi
# password of a Wi-Fi network in the keychain changed
t-c0bf559076d6 = تغيّرت كلمة مرور شبكة Wi-Fi في سلسلة المفاتيح
# password of a Wi-Fi network stored in the keychain
t-7e6eeec7a0ed = حُفظت كلمة مرور شبكة Wi-Fi في سلسلة المفاتيح
# permission decision changed
t-c049f30f436c = تغيّر قرار إذن
# permission decision expired
t-483e0ca161a6 = انتهت مدة قرار إذن
# phone fell asleep
t-f78033234212 = دخل الهاتف في السكون
# phone shut down
t-b5b1012e20a8 = أُطفئ الهاتف
# phone started
t-973d672f93de = شُغّل الهاتف
# phone started (to the minute)
t-6289e5a0c15d = شُغّل الهاتف (بدقة دقيقة)
# plug changed
t-9948522e668d = تغيّر توصيل الشاحن
# power button held
t-6961b3f08092 = ضُغط زر الطاقة مطوّلًا
# process crashed
t-24d2c0edfcd1 = تعطّلت عملية
# process ended
t-7aa7a5a0ea88 = انتهت عملية
# process ended by the system
t-7c05120d4e7c = أنهى النظام عملية
# process first used the network
t-066b86f40889 = استخدمت عملية الشبكة لأول مرة
# process in the power log
t-8bf7d4d83457 = عملية في سجل الطاقة
# process last used the network
t-f3d1768afc35 = استخدمت عملية الشبكة لآخر مرة
# process ran
t-420c27838e20 = عملت عملية
# process started
t-daac939e1898 = بدأت عملية
# process still running at shutdown
t-9c127d3ab2d8 = عملية ما زالت تعمل عند الإطفاء
# processes noted
t-5ca034c679e0 = دُوّنت عمليات
# program crashed
t-8358386c2ac6 = تعطّل برنامج
# program did not respond
t-7a0182bc366f = لم يستجب برنامج
# program first noted as busy in the log
t-6b3e8c0f2593 = دُوّن برنامج لأول مرة كنشط في السجل
# program last noted as busy in the log
t-e326dcda19f2 = دُوّن برنامج لآخر مرة كنشط في السجل
# push message received
t-b9cd6f1bb93f = استُلمت رسالة دفع
# record of contact created
t-409b843e19eb = أُنشئ سجل جهة الاتصال
# record of interaction created
t-8fbf7f3210e0 = أُنشئ سجل التفاعل
# recording of the screen, by a line of the log
t-e1745bd0e6aa = تسجيل الشاشة، بحسب سطر في السجل
# recovery system started
t-2b612c465eba = بدأ نظام الاسترداد
# reminder of permission decision
t-d6d948fa5aea = تذكير بقرار إذن
# restriction added
t-66ceff2516cf = أُضيف قيد
# restriction removed
t-5ddf89f81375 = أُزيل قيد
# screen changed
t-ab033437dcbe = تغيّرت الشاشة
# screen lock changed
t-4f8528a975a8 = تغيّر قفل الشاشة
# screen of an app opened
t-b334e665606b = فُتحت شاشة تطبيق
# screen off
t-de3713d6f4f4 = أُطفئت الشاشة
# screen on
t-259492ccf86c = أُضيئت الشاشة
# security event noted
t-6355c6471af8 = دُوّن حدث أمني
# security log nearly full
t-8a1a86c89a03 = سجل الأمان شبه ممتلئ
# security log started
t-aea464186bfc = بدأ سجل الأمان
# security log stopped
t-7882375fb2ef = توقف سجل الأمان
# self-test of cryptography ended
t-7a64e4ff4d12 = انتهى الفحص الذاتي للتعمية
# service of an app came to the foreground
t-38905c0afd1b = جاءت خدمة تطبيق إلى الواجهة
# session of installation
t-9c48148818fa = جلسة تثبيت
# setting changed
t-dd79a3b18a3b = تغيّر إعداد
# shortcut changed
t-bed2bfd9bc85 = تغيّر اختصار
# shortcut created
t-66ef94ad258a = أُنشئ اختصار
# shortcut last run
t-1d5922c19efb = نُفّذ اختصار لآخر مرة
# shortcut run
t-ee829c3d06df = نُفّذ اختصار
# signing in again refused
t-ed04aa6e9fc4 = رُفض تسجيل الدخول من جديد
# site icon asked for
t-993e4164701c = طُلبت أيقونة موقع
# site icon fetched
t-17037cc6fe01 = جُلبت أيقونة موقع
# site icon rejected
t-7d906f50fb7e = رُفضت أيقونة موقع
# sound used by a program
t-b29b9494aa94 = استخدم برنامج الصوت
# start of the day of a change of a package
t-0fbf056e2de4 = بداية يوم تغيّرت فيه حزمة
# start of the phone noticed
t-0245beb01a2a = لوحظ تشغيل الهاتف
# start of the system put aside
t-2fbd5a4d3ba9 = حُفظ بدء النظام جانبًا
# start or end of a session
t-59daed214398 = بداية جلسة أو نهايتها
# state of the device changed
t-53a833bf0d96 = تغيّرت حالة الجهاز
# step of Contact Key Verification
t-2c278b561a52 = خطوة في التحقق من مفتاح جهة الاتصال
# stopped getting large moves
t-750030875e59 = توقف عن تلقي التنقلات الكبيرة
# stopped getting large moves for a time
t-215b4deacf45 = توقف مؤقتًا عن تلقي التنقلات الكبيرة
# stopped getting the position
t-d45f68c68ce5 = توقف عن الحصول على الموقع
# stopped getting the position in the background
t-4733359f2c02 = توقف عن الحصول على الموقع في الخلفية
# stopped getting visits
t-7043be5c6e52 = توقف عن تلقي الزيارات
# stopped receiving the position
t-47f7f1e0d4e6 = توقف عن تلقي الموقع
# stopped watching a place
t-f3ab31cf36f8 = توقف عن مراقبة مكان
# stopped watching beacons
t-f3e8cee3de5d = توقف عن مراقبة المنارات
# storage of the user unlocked
t-06f6dd383edf = فُتح قفل تخزين المستخدم
# sysdiagnose begun
t-6884c4b8b253 = بدأ sysdiagnose
# system shut down
t-8b1cd5136b0c = أُطفئ النظام
# system started
t-d4876ff303f3 = بدأ النظام
# system updated
t-ca1cb8f8e72b = حُدّث النظام
# tab closed
t-bb77eebe2824 = أُغلق لسان
# tab last looked at
t-cfab7b881927 = عُرض لسان لآخر مرة
# tab made
t-adc2f58ee8d8 = أُنشئ لسان
# test version of application seen
t-dedc9f5d8e0b = شوهد إصدار تجريبي من تطبيق
# the system shut down
t-69b4d27fcc8a = أُطفئ النظام
# the system started
t-d8429aa244af = بدأ النظام
# time zone changed
t-fd0a3458629f = تغيّرت المنطقة الزمنية
# transfer in the background
t-962a88850b7a = نقل في الخلفية
# transfer in the background failed
t-dc243997a469 = فشل نقل في الخلفية
# tried to connect to a Wi-Fi network
t-4204e2fc63b9 = حاول الاتصال بشبكة Wi-Fi
# update of application offered
t-587fae5b7082 = عُرض تحديث للتطبيق
# update of the system applied
t-b1e11f7eb8c1 = طُبّق تحديث النظام
# update of the system begun
t-c80e024cacca = بدأ تحديث النظام
# update of the system failed
t-3f7cb6c5a3bb = فشل تحديث النظام
# use of the camera set
t-0906fc152736 = ضُبط استخدام الكاميرا
# version of iOS wrote a report
t-d4ed2d70a427 = كتب إصدار من iOS تقريرًا
# No indicators: nothing published was compared, only rules were. Run `hoofprint indicators update`, or give --indicators.
t-9cae7df05694 = لا علامات منشورة: لم يُقارن شيء بما هو منشور، بل بالقواعد فقط. شغّل `hoofprint indicators update` أو أعطِ --indicators.
# 21 public lists with 10,814 published signs, and all built-in rules
t-18594c1f5f61 = 21 قائمة عامة فيها 10,814 علامة منشورة، وكل القواعد المدمجة
# Backup of an iPhone 7, iOS 14.3
t-9a6897cfb835 = نسخة احتياطية من iPhone 7، iOS 14.3
# 3,721 names of files, 43 records of data usage, and others
t-245aa5d90243 = 3,721 اسم ملف، و43 سجلًا لاستخدام البيانات، وغيرها
# 3 low, 1 informational; no published sign
t-1b387c2d5a28 = 3 بمستوى منخفض، و1 للعلم؛ ولا علامة منشورة
# Databases of WhatsApp of an iPhone 8, iOS 15.3.1
t-3beff10efce9 = قواعد بيانات WhatsApp من iPhone 8، iOS 15.3.1
# 37 and 9 records of WhatsApp
t-93c6707dfc71 = 37 و9 سجلات من WhatsApp
# none
t-140bedbf9c3f = لا شيء
# Single databases of iOS and macOS, from the tests of plaso
t-edb5203daa04 = قواعد بيانات مفردة من iOS وmacOS، من اختبارات plaso
# 922 records of data usage, 236 messages, 40 entries of a cache, 31 visits of pages, 21 permissions, 1 attachment
t-0f7f690b98eb = 922 سجلًا لاستخدام البيانات، و236 رسالة، و40 مدخلًا من ذاكرة مؤقتة، و31 زيارة لصفحات، و21 إذنًا، ومرفق واحد
# 1 low; no published sign
t-9e9bb6fce187 = 1 بمستوى منخفض؛ ولا علامة منشورة
# Parts of the full file system of an iPhone 8, iOS 15.3.1
t-12b5002cf7ac = أجزاء من نظام الملفات الكامل لجهاز iPhone 8، iOS 15.3.1
# 167 names of files, 37 and 9 records of WhatsApp, 9 people, 19 accounts, and others
t-423030b1dff4 = 167 اسم ملف، و37 و9 سجلات من WhatsApp، و9 أشخاص، و19 حسابًا، وغيرها
# Parts of a full file system, iOS 17.3
t-86bf983a7580 = أجزاء من نظام ملفات كامل، iOS 17.3
# 200 names of files, 409 cookies, 52 dealings with the store, 6 caches
t-928958c849b1 = 200 اسم ملف، و409 ملفات ارتباط، و52 تعاملًا مع المتجر، و6 ذاكرات مؤقتة
# Pieces of sysdiagnoses of several devices, put into one
t-6e5f4a03ae2f = قطع من sysdiagnose لأجهزة متعددة، جُمعت في واحد
# 1,059 records of the power log, 69 processes of the unified log, 82 others, 404 programs in the history
t-e643732b2337 = 1,059 سجلًا من سجل الطاقة، و69 عملية من السجل الموحّد، و82 غيرها، و404 برامج في التاريخ
# Names of all files of an iPhone 8, iOS 15.3.1
t-a0dfc93dfb3a = أسماء كل ملفات iPhone 8، iOS 15.3.1
# 474,145 names of files
t-2639592d375f = 474,145 اسم ملف
# Names of all files of an iPhone, iOS 16.1.1
t-d9cca41a1757 = أسماء كل ملفات جهاز iPhone، iOS 16.1.1
# 338,592 names of files
t-277f874bcbc0 = 338,592 اسم ملف
# Bug report of an Android 14 emulator, which is no real device
t-d9af50140cb3 = تقرير أعطال من محاكي Android 14، وهو ليس جهازًا حقيقيًا
# all that it holds
t-53770ce9eacb = كل ما فيه
# as many as its settings and its developer give: medium at most; no published sign
t-6d91dac997c8 = بقدر ما تعطيه إعداداته ومطوّره: متوسط على الأكثر؛ ولا علامة منشورة
# Android Intrusion Logs
t-4a81e990fdab = سجلات الاختراق في Android
# Android Intrusion Logs (folder)
t-9c2c0442ad3d = سجلات الاختراق في Android (مجلد)
# Android Intrusion Logs (zip)
t-262ee133e7a4 = سجلات الاختراق في Android (zip)
# Android backup
t-aeb95ea93c28 = نسخة Android احتياطية
# Android backup (.ab)
t-b0239720acd6 = نسخة Android احتياطية (.ab)
# Android backup (folder)
t-70028daafa11 = نسخة Android احتياطية (مجلد)
# Android backup (tar)
t-7791983802d9 = نسخة Android احتياطية (tar)
# Android backup (tar.gz)
t-22db32625a6f = نسخة Android احتياطية (tar.gz)
# Android backup (zip)
t-c27d0d3e582f = نسخة Android احتياطية (zip)
# Android bug report
t-6844dc06226b = تقرير أعطال Android
# Android bug report (folder)
t-f202cccd7740 = تقرير أعطال Android (مجلد)
# Android bug report (text)
t-d8c9072724cd = تقرير أعطال Android (نص)
# Android bug report (zip)
t-24f200049d44 = تقرير أعطال Android (zip)
# AndroidQF acquisition
t-52c182c97a85 = جمع بيانات بأداة AndroidQF
# AndroidQF acquisition (folder)
t-6995e838cdac = جمع بيانات بأداة AndroidQF (مجلد)
# AndroidQF acquisition (zip)
t-0775575cd6a1 = جمع بيانات بأداة AndroidQF (zip)
# iOS backup
t-58746a6029b0 = نسخة iOS احتياطية
# iOS backup (folder)
t-95c94f90ba58 = نسخة iOS احتياطية (مجلد)
# iOS backup (tar)
t-9ba09f4b4071 = نسخة iOS احتياطية (tar)
# iOS backup (tar.gz)
t-e1f73f764570 = نسخة iOS احتياطية (tar.gz)
# iOS backup (zip)
t-701f3e98dd22 = نسخة iOS احتياطية (zip)
# iOS file system
t-888d3bb6ace8 = نظام ملفات iOS
# iOS file system (folder)
t-3a4b787adf1f = نظام ملفات iOS (مجلد)
# iOS file system (tar)
t-2b08f3e83ac5 = نظام ملفات iOS (tar)
# iOS file system (tar.gz)
t-e8ef154a0a12 = نظام ملفات iOS (tar.gz)
# iOS file system (zip)
t-01bff2d7419e = نظام ملفات iOS (zip)
# sysdiagnose
t-ac0413b14249 = sysdiagnose
# sysdiagnose (folder)
t-f4f0da1d091f = sysdiagnose (مجلد)
# sysdiagnose (tar)
t-f376a6c370ac = sysdiagnose (tar)
# sysdiagnose (tar.gz)
t-4b7b459ea05b = sysdiagnose (tar.gz)
# sysdiagnose (zip)
t-8e095ee40c40 = sysdiagnose (zip)
# restore
t-f329e3a317ee = استعادة
# message
t-ab530a13e459 = رسالة
# Notifications on the phone
t-bd4e8121d63b = الإشعارات على الهاتف
# The phone shows that a certificate authority was added
t-0df26c537523 = يعرض الهاتف أن جهة إصدار شهادات أُضيفت
# The phone shows the notice of Android that it trusts a certificate authority which did not come with the system. Whoever holds its key can read what apps send over encrypted connections, if they trust it and the traffic passes through their hands.
t-5e406000d1ce = يعرض الهاتف تنبيه Android بأنه يثق في جهة إصدار شهادات لم تأت مع النظام. ومن يملك مفتاحها يستطيع أن يقرأ ما ترسله التطبيقات عبر الاتصالات المشفّرة، إذا كانت تثق فيها ومرّت البيانات عبر يديه.
# notification shown
t-3b7cd52af8a5 = عُرض إشعار
