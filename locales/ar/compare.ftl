compare-title = ما يختلف بين فحصين لهاتف
compare-subtitle = مقارنة حالتين · الإصدار { $version }
compare-skip = انتقلوا إلى النتيجة
compare-navigation = في هذه الصفحة

compare-result-differs = { $count ->
    [zero] لا يوجد شيء مختلف بين الحالتين.
    [one] هناك شيء واحد يختلف بين الحالتين.
    [two] هناك شيئان يختلفان بين الحالتين.
    [few] هناك { $count_shown } أشياء تختلف بين الحالتين.
    [many] هناك { $count_shown } شيئًا يختلف بين الحالتين.
   *[other] هناك { $count_shown } شيء يختلف بين الحالتين.
}
compare-result-same = لا شيء مما أمكنت مقارنته يختلف بين الحالتين.
compare-result-same-incomplete = لا شيء مما أمكنت مقارنته يختلف، لكن جزءًا من البيانات لم تمكن مقارنته.
compare-limits = الاختلاف وحده ليس علامة على برامج التجسس، وعدم وجود اختلاف لا يستبعد وجود برامج تجسس.
compare-limits-reason = تتغير الهواتف باستمرار، بسبب التحديثات والتطبيقات الجديدة والإعدادات الجديدة. وقد يكون برنامج التجسس موجودًا قبل الحالة الأقدم، أو قد لا يترك شيئًا يظهر في نسخة من البيانات.
compare-danger = إن كان من الممكن أن شخصًا قريبًا منكم يراقب هذا الهاتف، فلا تغيّروا عليه شيئًا بسبب هذه الصفحة: فقد يُلاحظ ذلك. اطلبوا المساعدة أولًا من جهاز آخر.
compare-read-with-report = تقول هذه الصفحة ما الذي يختلف، لا ماذا يعني ذلك. ما وُجد في كل فحص مذكور في تقرير تلك الحالة.

compare-cases = الحالتان
compare-older = الحالة الأقدم
compare-newer = الحالة الأحدث
compare-case-digest = بصمة ملف manifest.json الخاص بها
compare-case-copies = نسخ البيانات
compare-case-copied-at = وقت النسخ
compare-case-checked-at = وقت الفحص
compare-case-model = الطراز
compare-case-system = النظام
compare-not-told = غير مذكور
compare-yes = نعم
compare-no = لا

compare-device-same = الحالتان لهاتف واحد: كلتاهما تحوي رقم التعريف نفسه.
compare-device-unknown = لا شيء في الحالتين يقول بيقين إنهما لهاتف واحد. تأكدوا من ذلك قبل أن تعتمدوا على هذه الصفحة.
compare-device-contradictory = بعض السمات يقول إن الحالتين لهاتف واحد، وبعضها يقول إنهما ليستا كذلك. تأكدوا من ذلك قبل أن تعتمدوا على هذه الصفحة.
compare-device-different = الحالتان لهاتفين مختلفين. جرت المقارنة لأن أحدًا ما طلبها. يمكن أن يختلف كل شيء تقريبًا بين هاتفين.
compare-device-agree = الشيء نفسه في الحالتين:
compare-device-disagree = مختلف:
compare-identifier-serial = الرقم التسلسلي
compare-identifier-udid = معرّف الجهاز (UDID)
compare-identifier-imei = رقم الجهاز في شبكة الهاتف المحمول (IMEI)
compare-identifier-android-id = معرّف مستخدم Android
compare-identifier-peer = المعرّف في دائرة حساب Apple
compare-identifier-model = الطراز

compare-order-reversed = الحالة التي ذُكرت على أنها الأحدث نُسخت بياناتها قبل الأخرى. إذن ما يُسمّى هنا جديدًا هو الأقدم، وما يُقال إنه لم يعد موجودًا جاء لاحقًا.
compare-order-same = أُنجزت نسخ الحالتين في اللحظة نفسها.
compare-same-case = يحوي المجلدان الحالة نفسها، لذلك لا يمكن أن يختلف شيء.
compare-order-unknown = لا تذكر الحالتان أي النسختين أُنجزت أولًا. تأكدوا من أنهما قُدّمتا بالترتيب الصحيح.
compare-kinds-differ = أُعدّت الحالتان من نوعين مختلفين من النسخ. قد تختلف بعض الأشياء لهذا السبب وحده.
compare-signs-differ = قورنت الحالتان بمجموعتين مختلفتين من العلامات المنشورة. قد تكون نتيجة جديدة أو غير موجودة لهذا السبب وحده. أعيدوا فحص النسختين بالعلامات نفسها للتأكد.
compare-rules-differ = فُحصت الحالتان بقواعد مختلفة. قد تكون نتيجة جديدة أو غير موجودة لهذا السبب وحده.
compare-versions-differ = أُعدّت الحالتان بإصدارين مختلفين من Hoofprint. قد يختلف شيء لمجرد أن أحدهما يقرأ أكثر.
compare-warnings = ما ينبغي معرفته أولًا

compare-first = انظروا إلى هذه أولًا
compare-first-explained = تأتي هذه أولًا بسبب ما يمكن أن يفعله مثل هذا الشيء. ولمعظمها سبب عادي: اسألوا صاحب الهاتف عن كل منها.
compare-differences = كل ما يختلف غير ذلك
compare-kind = النوع
compare-what = ماذا
compare-how = كيف يختلف
compare-why = لماذا هو مهم
compare-old-value = قبل
compare-new-value = بعد
compare-taken-away = لم يعد في القائمة
compare-added = جديد في القائمة
compare-left-out = { $count ->
    [zero] ولا شيء غير ذلك.
    [one] وهناك مدخل واحد آخر. وهو في المخرجات التي يعطيها --json.
    [two] وهناك مدخلان آخران. وهما في المخرجات التي يعطيها --json.
    [few] وهناك { $count_shown } مدخلات أخرى. وهي في المخرجات التي يعطيها --json.
    [many] وهناك { $count_shown } مدخلًا آخر. وهي في المخرجات التي يعطيها --json.
   *[other] وهناك { $count_shown } مدخل آخر. وهي في المخرجات التي يعطيها --json.
}

compare-change-new = جديد
compare-change-gone = لم يعد موجودًا
compare-change-changed = تغيّر
compare-change-seen-first = لوحظ في الحالة الأحدث فقط
compare-change-not-seen = لم يلاحظ في الحالة الأحدث
compare-change-unsure = لا يمكن الجزم
compare-unsure-old-partial = هو في الحالة الأحدث فقط. في الحالة الأقدم لم تمكن قراءة سوى جزء من هذا النوع من البيانات، لذلك ربما كان موجودًا من قبل.
compare-unsure-new-partial = هو في الحالة الأقدم فقط. في الحالة الأحدث لم تمكن قراءة سوى جزء من هذا النوع من البيانات، لذلك ربما ما زال موجودًا.
compare-unsure-not-examined = هو في الحالة الأحدث فقط. الحالة الأقدم لا تحوي هذا النوع من البيانات، لذلك لا يستطيع أحد أن يقول هل هو جديد.
compare-unsure-signs = وُجد في الحالة الأقدم فقط. قورنت الحالة الأحدث بعلامات أو قواعد أخرى، لذلك ربما ما زال في البيانات.

compare-counts = كم يختلف، حسب المجال
compare-area = المجال
compare-new = جديد
compare-gone = لم يعد موجودًا
compare-changed = تغيّر
compare-same = لم يتغير
compare-unsure = لا يمكن الجزم

compare-not-compared = ما لم تمكن مقارنته
compare-not-compared-explained = إحدى الحالتين لا تحوي هذا النوع من البيانات، أو لم تمكن قراءته فيها. لذلك لا يُقال شيء عما هو جديد فيه أو لم يعد موجودًا.
compare-all-compared = كل ما تحويه إحدى الحالتين فُحص في الأخرى أيضًا.
compare-not-examined-new = لم يُفحص في الحالة الأحدث
compare-not-examined-old = لم يُفحص في الحالة الأقدم
compare-without-name = ليس فيه ما يميز واحدًا من آخر
compare-partial-old = قُرئ جزء منه فقط في الحالة الأقدم
compare-partial-new = قُرئ جزء منه فقط في الحالة الأحدث
compare-reason = لماذا
compare-entries = المدخلات في الحالة الأخرى
compare-for-example = مثلًا
compare-neither = ليس في أي من الحالتين
compare-neither-explained = هذه الأنواع من البيانات كانت ستُقارن أيضًا، لكن لا تحويها أي من الحالتين.
compare-how-made = كيف أُعدّت هذه الصفحة
compare-how-made-explained = جرى البحث عن كل مدخل من الحالة الأقدم في الحالة الأحدث بما يعرّفه. لا تدخل الأوقات والعدّادات في المقارنة، لأنها تختلف دائمًا. ولا تُقارن إلا أنواع البيانات التي لدى Hoofprint قائمة لها؛ أما الرسائل والصفحات التي جرت زيارتها وما شابهها فلا تُقارن.

compare-area-findings = النتائج
compare-area-control = من قد يتحكم بالهاتف أو يراقبه
compare-area-profiles = ملفات التعريف والشهادات والإدارة
compare-area-programs = البرامج
compare-area-files = البرامج التي تبدأ من تلقاء نفسها، والملفات في أماكن غير معتادة
compare-area-apps = التطبيقات
compare-area-permissions = الأذونات
compare-area-accounts = الحسابات والمستخدمون
compare-area-computers = الحواسيب والأجهزة الأخرى
compare-area-versions = إصدارات النظام
compare-area-settings = الإعدادات

compare-thing-finding = نتيجة
compare-thing-accessibility-service = خدمة تسهيل الاستخدام
compare-thing-device-admin = مشرف الجهاز
compare-thing-notification-listener = تطبيق يجوز له قراءة الإشعارات
compare-thing-vpn = شبكة VPN أو أداة ترشيح للشبكة
compare-thing-trust-agent = خدمة يجوز لها إبقاء الهاتف غير مقفل
compare-thing-keyboard = لوحة مفاتيح
compare-thing-role = تطبيق لمهمة معينة، مثل المكالمات أو الرسائل النصية
compare-thing-screen-recorder = تطبيق تصل إليه الشاشة
compare-thing-battery-exemption = تطبيق يجوز له أن يعمل دائمًا
compare-thing-profile = ملف تعريف التكوين
compare-thing-management = إدارة من مؤسسة
compare-thing-certificate = شهادة أُضيفت
compare-thing-managed-settings = إعدادات تفرضها الإدارة
compare-thing-program = برنامج لوحظ
compare-thing-program-file = ملف برنامج لوحظ
compare-thing-start-entry = برنامج يبدأ مع الهاتف
compare-thing-service-switched-off = خدمة من النظام أُوقفت
compare-thing-root-part = إضافة لصلاحيات الجذر (root)
compare-thing-root-program = برنامج يعطي صلاحيات الجذر (root)
compare-thing-file = ملف في مكان غير معتاد
compare-thing-mount = وحدة تخزين مركّبة
compare-thing-app = تطبيق
compare-thing-app-mark = أثر لأداة تثبّت تطبيقات من مصادر أخرى
compare-thing-permission = إذن
compare-thing-account = حساب
compare-thing-user = مستخدم أو ملف شخصي في Android
compare-thing-computer = حاسوب موثوق
compare-thing-account-device = جهاز مرتبط بحساب Apple
compare-thing-companion-device = جهاز يرتبط به تطبيق
compare-thing-bluetooth-device = جهاز Bluetooth مقترن
compare-thing-automation = مهمة تلقائية
compare-thing-web-clip = صفحة ويب على الشاشة الرئيسية
compare-thing-system = النظام
compare-thing-system-part = جزء من النظام يُحدَّث وحده
compare-thing-system-property = خاصية للنظام
compare-thing-protection = وسائل حماية الهاتف
compare-thing-screen-lock = قفل الشاشة
compare-thing-setting = إعداد
compare-thing-network = إعدادات الشبكة

compare-why-finding = طابق علامة منشورة أو قاعدة. تقرير الحالة يشرح ذلك.
compare-why-screen = يستطيع مثل هذا التطبيق أن يقرأ الشاشة وأن يتصرف بدلًا من صاحب الهاتف.
compare-why-admin = يستطيع المشرف أن يقفل الهاتف ويمحو ما فيه ويقيّده.
compare-why-notifications = مثل هذا التطبيق يقرأ الرسائل عند وصولها.
compare-why-traffic = يمكن أن تمر به كل حركة الشبكة في الهاتف.
compare-why-unlocked = يمكنه أن يبقي الهاتف غير مقفل لآخرين.
compare-why-typing = ترى لوحة المفاتيح ما يُكتب.
compare-why-role = مثل هذا التطبيق يرى كل ما يخص مهمته من مكالمات أو رسائل أو ما شابه.
compare-why-profile = يستطيع ملف التعريف أن يرسل حركة الشبكة إلى مكان آخر، وأن يجعل شهادات أخرى موثوقة، وأن يسلّم الهاتف لآخرين.
compare-why-management = من يدير الهاتف يستطيع أن يضع عليه تطبيقات وإعدادات.
compare-why-certificate = من أصدر شهادة موثوقة يستطيع أن يقرأ حركة الشبكة المحمية التي تمر به.
compare-why-unusual-place = برامج النظام والمتاجر لا تكون في مثل هذا المكان.
compare-why-outside-store = جاء من خارج متاجر التطبيقات.
compare-why-signer = إذا كان الموقّع غير الموقّع السابق، فهذا يعني أن شخصًا آخر أعدّ التطبيق.
compare-why-starts = يبدأ دون أن يفتحه أحد.
compare-why-root = من لديه صلاحيات الجذر (root) يستطيع أن يفعل كل شيء على الهاتف.
compare-why-look-alike = يشبه اسمه اسم جزء من النظام.
compare-why-sees = يتيح لتطبيق الوصول إلى ما هو خاص.
compare-why-account = يتيح الحساب لآخرين طريقًا إلى بيانات على الهاتف أو إلى الهاتف نفسه.
compare-why-computer = يستطيع الحاسوب الموثوق أن يقرأ ويغيّر الكثير على الهاتف.
compare-why-automation = تعمل من تلقاء نفسها عندما يحدث شيء ما.
compare-why-protection = يحمي الهاتف من أن يُغيَّر أو يُفتح قفله.
compare-why-ordinary = يتغير على معظم الهواتف من وقت إلى آخر.

compare-field-access-rights = ما يجوز للإدارة أن تفعله
compare-field-action = ماذا يفعل
compare-field-active = هل هو نشط
compare-field-addresses = العناوين التي يذكرها
compare-field-all-events = هل يصله كل ما يحدث على الشاشة
compare-field-always-on = هل يمر به كل شيء
compare-field-apps = التطبيقات
compare-field-asks = هل يسأل قبل أن يعمل
compare-field-automatic-updates = هل تأتي التحديثات تلقائيًا
compare-field-backups-encrypted = هل النسخ الاحتياطية مشفّرة
compare-field-boot-arguments = هل بدأ النظام بإعدادات خاصة
compare-field-boot-loader = حالة برنامج الإقلاع
compare-field-build = رقم بناء النظام
compare-field-camera-off = هل الكاميرا موقوفة
compare-field-can = ما يستطيع أن يفعله
compare-field-certificate = الشهادة
compare-field-count = العدد
compare-field-decision = القرار
compare-field-developer = اسم المطوّر
compare-field-developer-mode = وضع المطور (Developer Mode)
compare-field-disabled = هل هو موقوف
compare-field-enabled = هل هو مشغّل
compare-field-executable = هل يجوز تشغيله
compare-field-exempt-by = من أعفاه
compare-field-file-digest = محتوى الملف
compare-field-forced = الإعدادات المفروضة
compare-field-granted = الأذونات الحساسة التي مُنحت له
compare-field-installer = ما الذي ثبّته
compare-field-kind = النوع
compare-field-lock-kind = نوع القفل
compare-field-lockdown-mode = وضع المنع
compare-field-mode = الصلاحيات على الملف
compare-field-origin = من أين جاء ملفه
compare-field-owner = هل يديره شخص آخر
compare-field-package = التطبيق
compare-field-passcode = هل ضُبط رمز دخول
compare-field-path = المسار
compare-field-patch = التحديث الأمني
compare-field-policies = ما يجوز له أن يفعله
compare-field-radio = إصدار برنامج الاتصال اللاسلكي
compare-field-read-only = هل هو للقراءة فقط
compare-field-removal = هل إزالته غير ممكنة
compare-field-requested-by = ما الذي طلب تثبيته
compare-field-restrictions = القيود
compare-field-sealed = هل يختمه النظام
compare-field-secret-copy = هل يستطيع الحاسوب قراءة الهاتف حين يكون الهاتف مقفلًا
compare-field-selinux = هل يفرض النظام قواعد الوصول الخاصة به
compare-field-servers = الخوادم
compare-field-settings-kinds = أنواع الإعدادات
compare-field-sideloaded = هل جاء من خارج المتاجر
compare-field-signer = الموقّع
compare-field-signs = ما يلفت النظر فيه
compare-field-size = الحجم بالبايت
compare-field-supervised = هل تشرف عليه مؤسسة
compare-field-system-app = هل هو جزء من النظام
compare-field-trust = هل هو موثوق
compare-field-users = أرقام مستخدمي Android
compare-field-value = القيمة
compare-field-verified-boot = هل جرى التحقق من النظام عند بدء التشغيل
compare-field-version = الإصدار
compare-field-wireless-debugging = هل تصحيح الأخطاء عبر Wi-Fi مشغّل

compare-permission-microphone = الميكروفون
compare-permission-camera = الكاميرا
compare-permission-screen = ما على الشاشة
compare-permission-contacts = جهات الاتصال
compare-permission-calendar = التقويم
compare-permission-reminders = التذكيرات
compare-permission-photos = الصور
compare-permission-files = جميع الملفات
compare-permission-messages = الرسائل النصية
compare-permission-calls = المكالمات
compare-permission-location = الموقع
compare-permission-overlay = الرسم فوق تطبيقات أخرى
compare-permission-usage = التطبيقات المستخدمة
compare-permission-installs = إضافة تطبيقات أخرى
compare-permission-bluetooth = Bluetooth
compare-permission-motion = الحركة واللياقة
compare-permission-speech = التعرف على الكلام
compare-permission-vpn = كل حركة الشبكة
compare-permission-control = التحكم في الهاتف بدلًا من صاحبه

compare-written = كُتبت الصفحة في { $path }.
