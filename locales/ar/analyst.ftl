analyst-left-out = { $count ->
    [zero] لا توجد صفوف أخرى. كل الصفوف في { $file }.
    [one] هناك صف واحد آخر لا يُعرض هنا. وهو في { $file }.
    [two] هناك صفان آخران لا يُعرضان هنا. وهما في { $file }.
    [few] هناك { $count_shown } صفوف أخرى لا تُعرض هنا. وهي في { $file }.
    [many] هناك { $count_shown } صفًا آخر لا تُعرض هنا. وهي في { $file }.
   *[other] هناك { $count_shown } صف آخر لا تُعرض هنا. وهي في { $file }.
}
analyst-span = من { $first } إلى { $last }
analyst-no-time = لم يُذكر وقت
analyst-no-dates = لا تواريخ
analyst-none = لا شيء
analyst-not-told = غير مذكور
analyst-sha256 = SHA-256
analyst-unreadable = جزء من ملفات الحالة لم تمكن قراءته من جديد لهذه الصفحة. وهو ناقص هنا: { $reason }
analyst-show = { $count ->
    [zero] لا صفوف للعرض
    [one] عرض صف واحد
    [two] عرض صفين
    [few] عرض { $count_shown } صفوف
    [many] عرض { $count_shown } صفًا
   *[other] عرض { $count_shown } صف
}
analyst-column-kind = نوع البيانات
analyst-column-file = الملف والموضع
analyst-column-when = متى
analyst-column-count = العدد

analyst-glance-heading = نظرة عامة على النتائج
analyst-glance-none = لا توجد أي نتيجة. لم تتحقق أي علامة منشورة ولا أي قاعدة في ما أمكنت قراءته. وهذا لا يعني أنه لا يوجد شيء.
analyst-glance-caption = عدد النتائج حسب المستوى، وحسب عملية جمع البيانات التي قُرئت منها
analyst-glance-level = المستوى
analyst-glance-all = الكل
analyst-glance-apart = دون تمييز
analyst-glance-apart-about = "دون تمييز": المسار نفسه موجود في أكثر من عملية جمع بيانات، أو جُمعت النتيجة من عدة ملفات.
analyst-glance-strength-caption = عدد النتائج حسب القوة
analyst-glance-strength = القوة

analyst-findings-heading = كل النتائج
analyst-findings-about = النتائج التي لها الأساس نفسه والقيمة نفسها مجموعة معًا، والأكثر إلحاحًا أولًا.
analyst-groups-left-out = { $count ->
    [zero] لا توجد مجموعات نتائج أخرى. كل المجموعات في findings.json.
    [one] هناك مجموعة نتائج واحدة أخرى لا تُعرض هنا. وهي ليست أكثر إلحاحًا من هذه. وهي في findings.json.
    [two] هناك مجموعتا نتائج أخريان لا تُعرضان هنا. وليستا أكثر إلحاحًا من هذه. وهما في findings.json.
    [few] هناك { $count_shown } مجموعات نتائج أخرى لا تُعرض هنا. ولا واحدة منها أكثر إلحاحًا من هذه. وهي في findings.json.
    [many] هناك { $count_shown } مجموعة نتائج أخرى لا تُعرض هنا. ولا واحدة منها أكثر إلحاحًا من هذه. وهي في findings.json.
   *[other] هناك { $count_shown } مجموعة نتائج أخرى لا تُعرض هنا. ولا واحدة منها أكثر إلحاحًا من هذه. وهي في findings.json.
}
analyst-finding-level = المستوى
analyst-finding-strength = القوة
analyst-finding-basis = الأساس
analyst-finding-observed = القيمة، كما تكتبها البيانات
analyst-finding-field = حقل السجل
analyst-finding-kind = نوع البيانات
analyst-finding-when = أقدم وقت وأحدث وقت
analyst-finding-named-by = أنواع البيانات التي أظهرتها
analyst-basis-indicator = تحققت علامة منشورة.
analyst-basis-rule = طابقت قاعدة سجلًا واحدًا. ولم تتحقق أي علامة منشورة.
analyst-basis-correlation = طابقت قاعدة عدة وقائع معًا. ولم تتحقق أي علامة منشورة.
analyst-indicator-value = العلامة المنشورة
analyst-indicator-kind = نوع العلامة
analyst-indicator-how = كيف تطابقتا
analyst-indicator-campaigns = ما تسميه به القوائم
analyst-indicator-campaigns-about = هذه كلمات القوائم، لا كلمات Hoofprint. وهي لا تخبر من يقف وراء ما وُجد هنا.
analyst-indicator-feeds = القوائم التي تحوي العلامة
analyst-rule = القاعدة
analyst-rule-title = عنوان القاعدة
analyst-rule-file = أين كُتبت
analyst-rule-file-about = يذكر docs/reference/rules.md في Hoofprint كل قاعدة مدمجة بمعرّفها وملفها. والقاعدة التي لا ترد فيه أُحضرت لهذا الفحص.
analyst-rule-digest-none = لم تُسجَّل له بصمة.
analyst-places = { $count ->
    [zero] لم يلاحظ في أي مكان
    [one] لوحظ في مكان واحد
    [two] لوحظ في مكانين
    [few] لوحظ في { $count_shown } أماكن
    [many] لوحظ في { $count_shown } مكانًا
   *[other] لوحظ في { $count_shown } مكان
}
analyst-place-what = ماذا حدث
analyst-place-id = المعرّف في findings.json
analyst-record = السجل، كما قُرئ
analyst-record-caption = حقول السجل في المكان الأول
analyst-record-field = الحقل
analyst-record-value = القيمة
analyst-record-masked = { $count ->
    [zero] لا تُخفى هنا أي قيمة قد تدل على شخص.
    [one] قيمة واحدة قد تدل على شخص مخفية جزئيًا هنا.
    [two] قيمتان قد تدلان على أشخاص مخفيتان جزئيًا هنا.
    [few] { $count_shown } قيم قد تدل على أشخاص مخفية جزئيًا هنا.
    [many] { $count_shown } قيمة قد تدل على أشخاص مخفية جزئيًا هنا.
   *[other] { $count_shown } قيمة قد تدل على أشخاص مخفية جزئيًا هنا.
}
analyst-together = وقائع اجتمعت
analyst-together-about = تُحسب النتيجة لأن هذه الواقعة والوقائع التالية اجتمعت.
analyst-meaning = المعنى
analyst-explanations = أسباب عادية
analyst-no-explanation = لا نعرف أي سبب. وهذا لا يعني أنه غير موجود.
analyst-next = الخطوات التالية
analyst-references = المراجع
analyst-references-about = كُتبت العناوين بحيث لا يفتحها أحد من غير قصد.

analyst-timeline-heading = ما حدث حول النتائج
analyst-timeline-about = كل الأوقات بالتوقيت UTC. ويُعرض ما تقوله بيانات أخرى عن { $hours } من الساعات قبل النتيجة وبعدها. وحيث تكثر الأحداث، تُعرض أقربها إلى النتيجة.
analyst-timeline-chance = ما يرد بجانب نتيجة ليس بالضرورة متصلًا بها.
analyst-timeline-none = لا وقت لأي نتيجة، ولذلك لا يمكن عرض شيء حولها.
analyst-timeline-around = حول { $when }
analyst-timeline-caption = الأحداث من { $first } إلى { $last }
analyst-timeline-meaning = ماذا يعني الوقت
analyst-timeline-event = ماذا حدث
analyst-timeline-own = لإحدى النتائج هذا الوقت.
analyst-timeline-empty = لا يحوي التسلسل الزمني أي حدث في هذه الساعات.
analyst-timeline-left-out = { $count ->
    [zero] لا توجد أحداث أخرى في هذه الساعات. كل الأحداث في timeline.jsonl.
    [one] هناك حدث واحد آخر في هذه الساعات لا يُعرض هنا. وهو في timeline.jsonl.
    [two] هناك حدثان آخران في هذه الساعات لا يُعرضان هنا. وهما في timeline.jsonl.
    [few] هناك { $count_shown } أحداث أخرى في هذه الساعات لا تُعرض هنا. وهي في timeline.jsonl.
    [many] هناك { $count_shown } حدثًا آخر في هذه الساعات لا تُعرض هنا. وهي في timeline.jsonl.
   *[other] هناك { $count_shown } حدث آخر في هذه الساعات لا تُعرض هنا. وهي في timeline.jsonl.
}
analyst-timeline-instants-left-out = { $count ->
    [zero] لا توجد أوقات نتائج أخرى خارج هذه الساعات. كل الأوقات في timeline.jsonl.
    [one] هناك وقت نتيجة واحد آخر يقع خارج هذه الساعات. وما حدث حوله في timeline.jsonl.
    [two] هناك وقتا نتائج آخران يقعان خارج هذه الساعات. وما حدث حولهما في timeline.jsonl.
    [few] هناك { $count_shown } أوقات نتائج أخرى تقع خارج هذه الساعات. وما حدث حولها في timeline.jsonl.
    [many] هناك { $count_shown } وقتًا آخر لنتائج تقع خارج هذه الساعات. وما حدث حولها في timeline.jsonl.
   *[other] هناك { $count_shown } وقت آخر لنتائج تقع خارج هذه الساعات. وما حدث حولها في timeline.jsonl.
}

analyst-programs-heading = البرامج
analyst-programs-count = { $count ->
    [zero] لا تذكر البيانات أي برنامج. والبرنامج الذي لم يترك أثرًا في هذه البيانات لا يرد في القائمة.
    [one] تذكر البيانات برنامجًا واحدًا. وروده في القائمة ليس علامة على هجوم، والبرنامج الذي لم يترك أثرًا في هذه البيانات لا يرد فيها.
    [two] تذكر البيانات برنامجين. ورود برنامج في القائمة ليس علامة على هجوم، والبرنامج الذي لم يترك أثرًا في هذه البيانات لا يرد فيها.
    [few] تذكر البيانات { $count_shown } برامج. ورود برنامج في القائمة ليس علامة على هجوم، والبرنامج الذي لم يترك أثرًا في هذه البيانات لا يرد فيها.
    [many] تذكر البيانات { $count_shown } برنامجًا. ورود برنامج في القائمة ليس علامة على هجوم، والبرنامج الذي لم يترك أثرًا في هذه البيانات لا يرد فيها.
   *[other] تذكر البيانات { $count_shown } برنامج. ورود برنامج في القائمة ليس علامة على هجوم، والبرنامج الذي لم يترك أثرًا في هذه البيانات لا يرد فيها.
}
analyst-programs-caption = البرامج في كل أنواع البيانات معًا: أولًا ما تتعلق به نتائج، ثم ما تختلف عليه البيانات، ثم ما يقع في أماكن غير معتادة
analyst-program = البرنامج
analyst-program-why = ما يلفت النظر
analyst-program-users = شغّله المستخدم
analyst-program-seen = أول مرة وآخر مرة لوحظ فيها
analyst-program-sources = ورد في
analyst-program-finding = تتعلق به نتيجة.
analyst-program-place = لا يقع في أي من مجلدات النظام أو التطبيقات.
analyst-program-resembles = يختلف اسمه بحرف واحد عن { $name }.
analyst-program-records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count_shown } سجلات
    [many] { $count_shown } سجلًا
   *[other] { $count_shown } سجل
}

analyst-network-heading = الشبكة
analyst-network-none = لا يخبر أي نوع من البيانات في هذه الحالة أي برنامج استخدم الشبكة.
analyst-network-sums = يعدّ كل نوع من البيانات بطريقته وعلى مدته. وقد تعدّ عدة أنواع البايتات نفسها، ولذلك لا يجوز جمع أعدادها.
analyst-transfers-caption = البايتات حسب البرنامج أو التطبيق: أولًا ما تتعلق به نتائج، ثم ما أرسل أكثر
analyst-transfers-who = البرنامج أو التطبيق
analyst-transfers-apart = عُدّ على أنه
analyst-transfers-received = البايتات المتلقاة
analyst-transfers-sent = البايتات المرسلة
analyst-transfers-records = السجلات
analyst-transfers-seen = أول وقت وآخر وقت
analyst-transfers-unnamed = بلا اسم
analyst-contacts-caption = الاتصالات وعمليات البحث عن العناوين حسب البرنامج أو التطبيق: أولًا ما تتعلق به نتائج، ثم ما له أكبر عدد
analyst-contacts-records = الاتصالات أو عمليات البحث عن العناوين
analyst-contacts-hosts = العناوين المختلفة
analyst-contacts-private = أي عناوين كانت هذه أمر يكشف ما يقرؤه شخص وأين هو. لذلك لا يُعرض هنا. وهو في { $file }.
analyst-at-least = { $count_shown } على الأقل

analyst-apps-heading = التطبيقات
analyst-apps-count = { $count ->
    [zero] لا تتحدث البيانات عن أي تطبيق.
    [one] تتحدث البيانات عن تطبيق واحد.
    [two] تتحدث البيانات عن تطبيقين.
    [few] تتحدث البيانات عن { $count_shown } تطبيقات.
    [many] تتحدث البيانات عن { $count_shown } تطبيقًا.
   *[other] تتحدث البيانات عن { $count_shown } تطبيق.
}
analyst-apps-caption = التطبيقات التي لم تأتِ مع الجهاز، أو التي لا يُذكر عنها ذلك: أولًا ما تتعلق به نتائج، ثم ما جاء من خارج المتاجر
analyst-apps-of-system = جاءت كلها مع الجهاز.
analyst-app = التطبيق
analyst-app-from = جاء من
analyst-app-dates = أول تثبيت وآخر تحديث
analyst-app-may = ما يجوز له أن يفعله، أو ما فعله
analyst-app-outside = من خارج المتاجر
analyst-app-outside-by = من خارج المتاجر، عبر { $installer }
analyst-app-finding = تتعلق به نتيجة.

analyst-coverage-heading = ما فُحص
analyst-coverage-caption = أنواع البيانات التي كانت موجودة
analyst-coverage-state = إلى أي حد
analyst-coverage-records = السجلات
analyst-coverage-observables = القيم التي قورنت
analyst-coverage-problems = المشكلات
analyst-coverage-period = المدة
analyst-coverage-tested = جُرّب القارئ على
analyst-coverage-nothing = لم يمكن فحص أي شيء.
analyst-note-not-in = غير موجود في { $name }
analyst-note-in = في { $name }
analyst-note-reason = سبب محتمل: { $reason }
analyst-tested-real-device = بيانات أجهزة حقيقية
analyst-tested-specification = أوصاف منشورة فقط
analyst-tested-untested = لا شيء بعد
analyst-tested-none = جُمع من أنواع أخرى
analyst-absent-heading = ما لم يكن موجودًا
analyst-absent-caption = أنواع البيانات التي جرى البحث عنها وليست في هذه البيانات
analyst-absent-where = أين جرى البحث عنها
analyst-absent-why = لماذا قد تكون ناقصة
analyst-absent-more = { $count ->
    [zero] ولا مكان آخر
    [one] ومكان واحد آخر
    [two] ومكانان آخران
    [few] و{ $count_shown } أماكن أخرى
    [many] و{ $count_shown } مكانًا آخر
   *[other] و{ $count_shown } مكان آخر
}
analyst-lacks = ما ينقص عملية جمع بيانات من هذا النوع

analyst-problems-heading = مشكلات أثناء القراءة
analyst-problems-none = أمكنت قراءة كل ما جرى البحث عنه وكان موجودًا.
analyst-problems-caption = المشكلات التي تقول الشيء نفسه مجموعة معًا، والأخطر أولًا. ويُذكر الملف الأول.
analyst-problems-message = ماذا حدث، وما الناقص بسببه
analyst-problems-kind = نوع المشكلة
analyst-problems-count = كم مرة
analyst-problems-whole = عملية جمع البيانات كلها

analyst-unread-heading = ملفات لا يقرؤها أي جزء من Hoofprint
analyst-unread-count = { $count ->
    [zero] لا توجد ملفات كهذه. مجموع البايتات: { $bytes_shown }.
    [one] هناك ملف واحد كهذا، وعدد بايتاته { $bytes_shown }. لا يمكن قول شيء عما فيه.
    [two] هناك ملفان كهذين، ومجموع بايتاتهما { $bytes_shown }. لا يمكن قول شيء عما فيهما.
    [few] هناك { $count_shown } ملفات كهذه، ومجموع بايتاتها { $bytes_shown }. لا يمكن قول شيء عما فيها.
    [many] هناك { $count_shown } ملفًا كهذا، ومجموع بايتاتها { $bytes_shown }. لا يمكن قول شيء عما فيها.
   *[other] هناك { $count_shown } ملف كهذا، ومجموع بايتاتها { $bytes_shown }. لا يمكن قول شيء عما فيها.
}
analyst-unread-caption = أكبرها
analyst-unread-path = المسار
analyst-unread-bytes = البايتات

analyst-feeds-heading = قوائم العلامات المنشورة
analyst-feeds-caption = ما قدّمته كل قائمة
analyst-feeds-none = لم تُقدّم أي قائمة: لم يُقارن شيء بعلامات منشورة.
analyst-feed = القائمة
analyst-feed-loaded = العلامات المستخدمة
analyst-feed-format = صيغة كتابتها
analyst-feed-format-unknown = لم تُذكر
analyst-feed-skipped = ما لم يُستخدم، ولماذا
analyst-feed-skipped-count = { $count ->
    [zero] استُخدمت كل مدخلات هذه القائمة.
    [one] لم يُستخدم مدخل واحد من هذه القائمة.
    [two] لم يُستخدم مدخلان من هذه القائمة.
    [few] لم تُستخدم { $count_shown } مدخلات من هذه القائمة.
    [many] لم يُستخدم { $count_shown } مدخلًا من هذه القائمة.
   *[other] لم يُستخدم { $count_shown } مدخل من هذه القائمة.
}
analyst-feed-notes = ملاحظات

analyst-files-heading = الملفات المرافقة لهذه الصفحة
analyst-file-findings = كل النتائج، مع السجلات التي جاءت منها
analyst-file-timeline = كل ما له تاريخ، بالترتيب
analyst-file-records = ما قُرئ، ملف لكل نوع من البيانات
analyst-file-coverage = ما فُحص، وكل المشكلات
analyst-file-days = عدد الأحداث في كل يوم
analyst-file-run = كيف نشأت النتيجة
analyst-file-consent = سجل الموافقة، أو أنه لا يوجد سجل
analyst-file-manifest = حجم كل ما قُرئ وكُتب وSHA-256 له

court-about = يقول هذا الجزء كيف نشأت النتيجة، وما معنى كلماتها، وما لا يمكنها أن تُظهره. أما ما وُجد فهو في الأجزاء السابقة.
court-examined-heading = ما قُدّم إلى الفحص
court-acquisition-number = عملية جمع البيانات { $number }
court-name = الاسم
court-kind = ما هي
court-encrypted = تشفيرها
court-encrypted-yes = كان محتواها مشفّرًا، وفُكّ تشفيره من أجل الفحص.
court-encrypted-no = لم يكن محتواها مشفّرًا.
court-device = الجهاز، كما تذكره البيانات
court-device-unknown = لا تذكر البيانات ذلك.
court-acquired = متى أُجريت
court-acquired-clock = حسب ساعة الجهاز أو ساعة الحاسوب الذي أجراها. ولا يعرف Hoofprint هل كانت تلك الساعة صحيحة.
court-acquired-unknown = لا تذكر البيانات متى أُجريت.
court-begun = بداية الفحص
court-begun-clock = حسب ساعة الحاسوب الذي أجرى الفحص. ولا يعرف Hoofprint هل كانت تلك الساعة صحيحة.
court-identifiers = الأرقام التي تدل على جهاز أو على صاحبه مختصرة في هذه الصفحة. والأرقام الكاملة في run.json.

court-integrity-heading = عدم تغيّر البيانات
court-integrity-claim = تُظهر البصمات الرقمية أدناه هل بقيت البيانات دون تغيير منذ قُدّمت إلى Hoofprint. وهي لا تُظهر شيئًا عما قبل ذلك: لا هل نُسخت كاملة، ولا هل غيّرها أحد من قبل.
court-integrity-caption = الملفات التي قُرئت، حسب عملية جمع البيانات
court-integrity-files = الملفات المقروءة
court-integrity-bytes = البايتات
court-integrity-partly = منها ما قُرئ جزئيًا
court-integrity-partly-about = من الملف الذي قُرئ جزئيًا لم تُقرأ إلا الأجزاء المطلوبة. وليس له هنا SHA-256.
court-digests-caption = حجم الملفات التي قُرئت وSHA-256 لكل منها: أولًا ما جاءت منه نتائج
court-digest-file = الملف
court-digest-size = البايتات
court-digest-partly = قُرئ جزئيًا
court-digests-finding = جاءت منه نتيجة.
court-digests-none = لم يُقرأ أي ملف.
court-integrity-manifest = يذكر manifest.json كل الملفات التي قُرئت وكل ملفات الحالة، مع الحجم وSHA-256. وهو غير موقّع. أما SHA-256 الخاص به فيُطبع في نهاية الفحص: ومن دوّنه يستطيع أن يعرف هل بقيت الحالة دون تغيير منذ ذلك الحين.
court-integrity-verify = يقارن الأمر hoofprint verify كل ملفات الحالة مع manifest.json.

court-method-heading = الطريقة
court-method-container = تُفتح الحاويات. والحاوية نسخة احتياطية أو أرشيف أو مجلد. ويُفك تشفير الحاويات المشفّرة بكلمة المرور التي أُعطيت. ولا تُخمَّن أي كلمة مرور ولا يُكسر أي قفل.
court-method-artifact = يجري البحث عن عناصر البيانات. وعنصر البيانات (artifact) نوع واحد من البيانات، مثل قاعدة بيانات للرسائل. ولكل عنصر قارئ خاص به. وما لا يستطيع القارئ قراءته يُسجّل كمشكلة ولا يُنهي الفحص.
court-method-record = تُقرأ السجلات من عناصر البيانات. والسجل مدخل واحد، مثل صف واحد في جدول. ويحتفظ كل سجل بالملف والموضع اللذين قُرئ منهما.
court-method-indicator = تُقارن القيم في السجلات بعلامات منشورة من النوع نفسه. يُقارن النطاق بأسماء المضيفين، ويُقارن اسم البرنامج بأسماء البرامج. وبعض الأسماء المنشورة هي أيضًا أسماء برامج أصلية في النظام: هذه لا تُقارن في المكان الذي يحفظها النظام فيه.
court-method-rule = يُحكم على السجلات بقواعد. وتذكر القاعدة وقائع غير معتادة في حد ذاتها. وتبحث قواعد أخرى عن وقائع تجتمع في الوقت أو في الاسم.
court-method-finding = كل تطابق يصبح نتيجة. وتحوي النتيجة السجل والموضع والعلامة المنشورة أو القاعدة، وأسبابًا عادية ممكنة.
court-method-offline = لا يحتاج الفحص إلى شبكة، ولم يرسل شيئًا إلى أي مكان.
court-method-unwritten = لم يُكتب شيء في الأدلة. فقد فُتحت للقراءة فقط.
court-self-test = الاختبار الذاتي لهذا الفحص
court-self-test-passed = نجح: مرّت علامة وسجل وُضعا عمدًا بالخطوات نفسها التي مرّت بها البيانات، ووُجد كلاهما.
court-self-test-failed = فشل: لم يوجد ما وُضع عمدًا. ولا يجوز الاعتماد على هذه النتيجة.

court-versions-heading = الإصدارات والخيارات
court-program = البرنامج
court-program-version = Hoofprint { $version }
court-schema = بنية ملفات الحالة
court-outcome = كيف انتهى الفحص
court-fail-on = أدنى مستوى يُحسب لذلك
court-option-caption = الخيارات، كما فهمها البرنامج
court-option = الخيار
court-option-value = القيمة
court-options-none = لم تُسجّل أي خيارات.
court-warnings = تنبيهات هذا الفحص

court-indicators-heading = العلامات المنشورة
court-indicators-count = { $count ->
    [zero] لم تُقارن البيانات بأي علامة منشورة. هذا العدد يقول عمّ جرى البحث، لا ماذا وُجد.
    [one] قورنت البيانات بعلامة منشورة واحدة. هذا العدد يقول عمّ جرى البحث، لا ماذا وُجد.
    [two] قورنت البيانات بعلامتين منشورتين. هذا العدد يقول عمّ جرى البحث، لا ماذا وُجد.
    [few] قورنت البيانات بعدد { $count_shown } علامات منشورة. هذا العدد يقول عمّ جرى البحث، لا ماذا وُجد.
    [many] قورنت البيانات بعدد { $count_shown } علامة منشورة. هذا العدد يقول عمّ جرى البحث، لا ماذا وُجد.
   *[other] قورنت البيانات بعدد { $count_shown } علامة منشورة. هذا العدد يقول عمّ جرى البحث، لا ماذا وُجد.
}
court-indicators-digest = SHA-256 لكل القوائم معًا
court-rules-heading = القواعد
court-rules-count = { $count ->
    [zero] لم تُستخدم أي قاعدة للسجلات المفردة.
    [one] استُخدمت قاعدة واحدة للسجلات المفردة.
    [two] استُخدمت قاعدتان للسجلات المفردة.
    [few] استُخدمت { $count_shown } قواعد للسجلات المفردة.
    [many] استُخدمت { $count_shown } قاعدة للسجلات المفردة.
   *[other] استُخدمت { $count_shown } قاعدة للسجلات المفردة.
}
court-correlations-count = { $count ->
    [zero] لم تُستخدم أي قاعدة للوقائع المجتمعة.
    [one] استُخدمت قاعدة واحدة للوقائع المجتمعة.
    [two] استُخدمت قاعدتان للوقائع المجتمعة.
    [few] استُخدمت { $count_shown } قواعد للوقائع المجتمعة.
    [many] استُخدمت { $count_shown } قاعدة للوقائع المجتمعة.
   *[other] استُخدمت { $count_shown } قاعدة للوقائع المجتمعة.
}
court-rules-digest = SHA-256 لكل القواعد معًا
court-rule-files-caption = القواعد التي وراء النتائج، وملف كل منها
court-rule-file = ملف القاعدة وبصمته SHA-256
court-rules-rejected = القواعد التي لم يمكن استخدامها
court-rules-rejected-none = أمكن استخدام كل القواعد التي قُدّمت.

court-errors-heading = معدلات الخطأ المعروفة، وما ليس معروفًا
court-errors-about = حُسبت هذه الأرقام على بيانات لم يوضع فيها شيء عمدًا ولا يُعرف فيها أي هجوم، ومعظمها من أجهزة حقيقية. وكل نتيجة في مثل هذه البيانات إنذار كاذب، أو واقعة صحيحة وعادية.
court-errors-caption = النتائج في بيانات لا يُعرف فيها هجوم
court-errors-data = البيانات
court-errors-read = ما قُرئ
court-errors-findings = النتائج
court-errors-measured = حُسبت في
court-errors-command = يعاد حسابها بالأمر
court-errors-signs = قورنت مع
court-errors-few = هذه بيانات أجهزة قليلة. وعلى أجهزة أخرى، ومع تطبيقات أخرى وبلغات أخرى، قد تكون الإنذارات الكاذبة أكثر.
court-errors-version = تصح الأرقام لإصدار Hoofprint ولقوائم ذلك اليوم. والقوائم التي أُضيفت منذ ذلك الحين قد تعطي أرقامًا أخرى.
court-errors-missed = لا يُعرف كم مرة يفوت الفحص أثرًا موجودًا. ولا يستطيع أحد أن يحسب ذلك دون هواتف يُعرف أنها تعرضت لهجوم.
court-errors-forged = قد تكون القيمة مزورة أو متطابقة بالصدفة: فكل شخص يستطيع أن يعطي برنامجًا أو ملفًا اسم غيره. ولذلك لا يكون تطابق واحد للأسماء إثباتًا أبدًا.

court-words-heading = ما معنى الكلمات
court-word-sign = علامة منشورة
court-word-sign-meaning = قيمة، مثل نطاق أو اسم برنامج، نشر أحد ما أن برامج التجسس تستخدمها. ولا يتحقق Hoofprint هل كان الناشر على صواب.
court-word-rule = قاعدة
court-word-rule-meaning = وصف لوقائع غير معتادة. ولا تحتاج القاعدة إلى علامة منشورة. وما تجده سبب للنظر عن قرب، لا جواب.
court-word-finding = نتيجة
court-word-finding-meaning = طابقت علامة منشورة أو قاعدة سجلًا. وهذا كل ما تقوله الكلمة.
court-word-record = سجل
court-word-record-meaning = مدخل واحد قُرئ من البيانات، مع المكان الذي قُرئ منه.
court-word-artifact = عنصر بيانات (artifact)
court-word-artifact-meaning = نوع واحد من البيانات، مثل قائمة المكالمات، مع الأماكن التي يحفظه الهاتف فيها.
court-word-acquisition = عملية جمع البيانات
court-word-acquisition-meaning = نسخة من بيانات هاتف، كما قُدّمت إلى الفحص.
court-word-event = حدث
court-word-event-meaning = سجل له وقت. وقد يعطي سجل واحد عدة أحداث.
court-word-digest = SHA-256
court-word-digest-meaning = رقم يُحسب من كل بايتات الملف. وإذا تغيّر بايت واحد تغيّر الرقم.
court-word-nothing-found = لم يوجد شيء
court-word-nothing-found-meaning = لا توجد نتيجة من المستوى المطلوب، في بيانات أمكنت قراءتها حتى النهاية. ولا يقول ذلك شيئًا عما لم يكن موجودًا، وما لم يُنشر، وما لم يترك أثرًا.
court-word-findings = توجد نتائج
court-word-findings-meaning = نتيجة واحدة على الأقل من المستوى المطلوب.
court-word-incomplete = غير مكتمل
court-word-incomplete-meaning = لا توجد نتيجة من المستوى المطلوب، لكن بعض البيانات لم تمكن قراءته.
court-level-critical-meaning = المستوى: تحققت علامة منشورة حيث تُحفظ البرامج أو تعمل.
court-level-high-meaning = المستوى: تحققت علامة منشورة في مكان آخر، أو تحققت قاعدة تحتاج إلى واقعتين مستقلتين على الأقل.
court-level-medium-meaning = المستوى: ينبغي أن ينظر خبير فيه. وهو وحده لا يُظهر أي هجوم.
court-level-low-meaning = المستوى: ضعيف، أو شائع على الهواتف العادية.
court-level-informational-meaning = المستوى: يُذكر هنا للتوثيق فقط.
court-strength-executed-meaning = القوة: يُظهر سجل أن برنامجًا بهذا الاسم أو المسار اشتغل. ولا يُظهر ماذا فعل البرنامج.
court-strength-installed-meaning = القوة: يُظهر سجل أن تطبيقًا أو ملفًا أو ملف تعريف موجود أو كان موجودًا. ولا يُظهر أنه اشتغل.
court-strength-contacted-meaning = القوة: يُظهر سجل أن شيئًا جرت زيارته أو البحث عن عنوانه أو الاتصال به. ولا يُظهر أن شيئًا نتج عن ذلك.
court-strength-exposed-meaning = القوة: يُظهر سجل أن شيئًا جرى تلقيه أو ذكره. ولا يُظهر أن أحدًا فتحه.
court-strength-posture-meaning = القوة: يُظهر سجل كيف أُعدّ الجهاز. وهذا ليس علامة على هجوم.
court-state-examined-meaning = مدى الفحص: كان موجودًا، وقُرئ حتى النهاية، وحوى سجلًا واحدًا على الأقل.
court-state-empty-meaning = مدى الفحص: كان موجودًا، وقُرئ حتى النهاية، ولم يحوِ أي سجل.
court-state-partial-meaning = مدى الفحص: كان موجودًا، ولم تمكن قراءة جزء منه.
court-state-unreadable-meaning = مدى الفحص: كان موجودًا، ولم تمكن قراءة شيء منه.
court-state-absent-meaning = مدى الفحص: جرى البحث عنه وليس في هذه البيانات. ولا يُعرف هل هو على الهاتف.
court-problem-unreadable-meaning = المشكلة: بيانات كان ينبغي أن تُقرأ ناقصة في النتيجة.
court-problem-integrity-meaning = المشكلة: قُرئت البيانات، لكن فيها بصمة رقمية أو حجمًا أو معرّفًا لا يتوافق معها.
court-problem-notice-meaning = المشكلة: لا ينقص شيء، لكن ينبغي أن يعرف القارئ ذلك.
court-tested-real-device-meaning = القارئ: جُرّب على بيانات أجهزة حقيقية.
court-tested-specification-meaning = القارئ: جُرّب فقط على بيانات أُعدّت حسب أوصاف منشورة. وقد يفوته شيء.
court-tested-untested-meaning = القارئ: كُتب قياسًا على غيره، ولم يُجرّب على أي بيانات. وقد يفوته شيء.

court-repeat-heading = كيف يعاد الفحص
court-repeat-same = الأدلة والعلامات المنشورة والقواعد والإصدار نفسها تعطي النتائج والسجلات والأحداث نفسها، بايتًا ببايت. أما run.json وreport.html وmanifest.json فتختلف، لأنها تحوي وقت الفحص.
court-repeat-version = خذوا إصدار Hoofprint المذكور أعلاه.
court-repeat-evidence = قارنوا SHA-256 للأدلة مع manifest.json.
court-repeat-lists = خذوا قوائم العلامات المنشورة التي ذُكر SHA-256 لها أعلاه، والقواعد التي أُحضرت للفحص، إن وُجدت.
court-repeat-run = شغّلوا الأمر أدناه. الكلمات المكتوبة بأحرف لاتينية كبيرة تحل محل ما يجب تسميته. وأعطوا كلمة المرور عندما تُطلب منكم.
court-repeat-compare = قارنوا findings.json وcoverage.json وtimeline.jsonl والملفات في records/ مع ملفات هذه الحالة.
court-repeat-command = الأمر

court-withheld-heading = ما ليس في هذه الصفحة
court-withheld-content = الكلمات التي كتبها الناس بعضهم لبعض لم تُحفظ في الحالة.
court-withheld-content-kept = الكلمات التي كتبها الناس بعضهم لبعض حُفظت في المجلد records/ من الحالة، لأن ذلك طُلب. وهي ليست في هذه الصفحة.
court-withheld-masked = { $count ->
    [zero] لا تُخفى في الجزأين المخصصين للخبير وللمحكمة أي قيمة قد تدل على شخص.
    [one] قيمة واحدة قد تدل على شخص مخفية جزئيًا في الجزأين المخصصين للخبير وللمحكمة. وهي كاملة في findings.json أو timeline.jsonl.
    [two] قيمتان قد تدلان على أشخاص مخفيتان جزئيًا في الجزأين المخصصين للخبير وللمحكمة. وهما كاملتان في findings.json وtimeline.jsonl.
    [few] { $count_shown } قيم قد تدل على أشخاص مخفية جزئيًا في الجزأين المخصصين للخبير وللمحكمة. وهي كاملة في findings.json وtimeline.jsonl.
    [many] { $count_shown } قيمة قد تدل على أشخاص مخفية جزئيًا في الجزأين المخصصين للخبير وللمحكمة. وهي كاملة في findings.json وtimeline.jsonl.
   *[other] { $count_shown } قيمة قد تدل على أشخاص مخفية جزئيًا في الجزأين المخصصين للخبير وللمحكمة. وهي كاملة في findings.json وtimeline.jsonl.
}
court-withheld-masked-none = لا تُخفى في الجزأين المخصصين للخبير وللمحكمة أي قيمة لأنها قد تدل على شخص.
court-withheld-shortened = { $count ->
    [zero] لم يُختصر أي نص في وسطه بالعلامة "…".
    [one] نص واحد مختصر في وسطه، حيث ترد العلامة "…". والنص الكامل في ملفات الحالة.
    [two] نصان مختصران في وسطهما، حيث ترد العلامة "…". والنصان الكاملان في ملفات الحالة.
    [few] { $count_shown } نصوص مختصرة في وسطها، حيث ترد العلامة "…". والنصوص الكاملة في ملفات الحالة.
    [many] { $count_shown } نصًا مختصرة في وسطها، حيث ترد العلامة "…". والنصوص الكاملة في ملفات الحالة.
   *[other] { $count_shown } نص مختصرة في وسطها، حيث ترد العلامة "…". والنصوص الكاملة في ملفات الحالة.
}
court-withheld-rows = { $count ->
    [zero] لم يُترك أي صف من الجداول المخصصة للخبير وللمحكمة.
    [one] تُرك صف واحد من الجداول المخصصة للخبير وللمحكمة، لأنها كانت ستطول كثيرًا. وتحت كل جدول يُذكر أين يوجد.
    [two] تُرك صفان من الجداول المخصصة للخبير وللمحكمة، لأنها كانت ستطول كثيرًا. وتحت كل جدول يُذكر أين يوجدان.
    [few] تُركت { $count_shown } صفوف من الجداول المخصصة للخبير وللمحكمة، لأنها كانت ستطول كثيرًا. وتحت كل جدول يُذكر أين توجد.
    [many] تُرك { $count_shown } صفًا من الجداول المخصصة للخبير وللمحكمة، لأنها كانت ستطول كثيرًا. وتحت كل جدول يُذكر أين توجد.
   *[other] تُرك { $count_shown } صف من الجداول المخصصة للخبير وللمحكمة، لأنها كانت ستطول كثيرًا. وتحت كل جدول يُذكر أين توجد.
}
court-withheld-rows-none = لم يُترك أي صف من الجداول المخصصة للخبير وللمحكمة.
court-withheld-caption = الصفوف المتروكة، حسب ملف الحالة الذي يحويها
court-withheld-file = ملف الحالة

court-consent-heading = الموافقة
court-consent-given = سُلّم مع الفحص سجل بالموافقة، وهو في consent.json. ويحتفظ Hoofprint به. أما هل هو صحيح، فلا يستطيع Hoofprint أن يعرف ذلك.
court-consent-none = لم يُسلّم مع هذا الفحص أي سجل بالموافقة.
court-limits-heading = الحدود
court-limits-attribution = يقول هذا التقرير ما الذي تطابق، لا من يقف وراءه. وأسماء برامج التجسس أو صانعيها، حيث ترد، منقولة عن القوائم التي تحوي علامة. وهي ليست قولًا من Hoofprint.
court-limits-time = الأوقات هي التي تذكرها البيانات. والجهاز الذي كانت ساعته خاطئة يعطي أوقاتًا خاطئة.
court-limits-absent = { $count ->
    [zero] كل أنواع البيانات التي جرى البحث عنها موجودة في هذه البيانات.
    [one] جرى البحث عن نوع واحد من البيانات وهو ليس في هذه البيانات. لا يمكن قول شيء عنه.
    [two] جرى البحث عن نوعين من البيانات وهما ليسا في هذه البيانات. لا يمكن قول شيء عنهما.
    [few] جرى البحث عن { $count_shown } أنواع من البيانات وهي ليست في هذه البيانات. لا يمكن قول شيء عنها.
    [many] جرى البحث عن { $count_shown } نوعًا من البيانات وهي ليست في هذه البيانات. لا يمكن قول شيء عنها.
   *[other] جرى البحث عن { $count_shown } نوع من البيانات وهي ليست في هذه البيانات. لا يمكن قول شيء عنها.
}
court-limits-lacking = { $count ->
    [zero] لا يوجد نوع من البيانات الموجودة لم تمكن قراءته أو قراءة جزء منه.
    [one] نوع واحد من البيانات لم تمكن قراءته، أو لم تمكن قراءته كله.
    [two] نوعان من البيانات لم تمكن قراءتهما، أو لم تمكن قراءتهما كاملين.
    [few] { $count_shown } أنواع من البيانات لم تمكن قراءتها، أو لم تمكن قراءتها كلها.
    [many] { $count_shown } نوعًا من البيانات لم تمكن قراءتها، أو لم تمكن قراءتها كلها.
   *[other] { $count_shown } نوع من البيانات لم تمكن قراءتها، أو لم تمكن قراءتها كلها.
}
court-limits-untried = { $count ->
    [zero] لم يُقرأ أي نوع من البيانات بقارئ لم يُجرّب قط على بيانات جهاز حقيقي.
    [one] قُرئ نوع واحد من البيانات بقارئ لم يُجرّب قط على بيانات جهاز حقيقي.
    [two] قُرئ نوعان من البيانات بقارئين لم يُجرّبا قط على بيانات جهاز حقيقي.
    [few] قُرئت { $count_shown } أنواع من البيانات بقارئات لم تُجرّب قط على بيانات جهاز حقيقي.
    [many] قُرئ { $count_shown } نوعًا من البيانات بقارئات لم تُجرّب قط على بيانات جهاز حقيقي.
   *[other] قُرئ { $count_shown } نوع من البيانات بقارئات لم تُجرّب قط على بيانات جهاز حقيقي.
}
court-limits-unread = { $count ->
    [zero] لم يبقَ ملف لم يقرأه أي جزء من Hoofprint.
    [one] ملف واحد لم يقرأه أي جزء من Hoofprint.
    [two] ملفان لم يقرأهما أي جزء من Hoofprint.
    [few] { $count_shown } ملفات لم يقرأها أي جزء من Hoofprint.
    [many] { $count_shown } ملفًا لم يقرأها أي جزء من Hoofprint.
   *[other] { $count_shown } ملف لم يقرأها أي جزء من Hoofprint.
}
court-limits-expert = ما تعنيه نتيجة لشخص ما يحتاج إلى حكم خبير اطّلع على البيانات.
