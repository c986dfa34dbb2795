pictures-in-words = الشيء نفسه بالكلمات
pictures-column-when = متى
pictures-column-what = ماذا
pictures-column-kind = نوع البيانات
pictures-column-count = العدد
pictures-step-one = مدخل واحد
pictures-step-few = من 2 إلى 9 مدخلات
pictures-step-many = من 10 مدخلات إلى 99 مدخلًا
pictures-step-most = 100 مدخل أو أكثر

pictures-days-heading = الأيام التي تتحدث عنها البيانات
pictures-days-about = كل مربع هو يوم واحد. كلما زاد امتلاء المربع، زادت مدخلات ذلك اليوم. والمربع الفارغ يعني أنه لا يوجد أي مدخل: إما أن شيئًا لم يحدث، وإما أن الهاتف لم يحتفظ به. تبدأ الأيام عند منتصف الليل بتوقيت UTC، وهو التوقيت العالمي.
pictures-days-title = { $month }: تقويم الأيام التي تتحدث عنها البيانات
pictures-days-description = صف واحد لكل نوع من البيانات ومربع واحد لكل يوم. القائمة التي بعد الصور تقول الشيء نفسه بالكلمات.
pictures-days-none = لا يوجد في هذه النسخة أي مدخل له تاريخ. لذلك لا يوجد تقويم.
pictures-step-none = لا مدخلات
pictures-month-1 = يناير { $year }
pictures-month-2 = فبراير { $year }
pictures-month-3 = مارس { $year }
pictures-month-4 = أبريل { $year }
pictures-month-5 = مايو { $year }
pictures-month-6 = يونيو { $year }
pictures-month-7 = يوليو { $year }
pictures-month-8 = أغسطس { $year }
pictures-month-9 = سبتمبر { $year }
pictures-month-10 = أكتوبر { $year }
pictures-month-11 = نوفمبر { $year }
pictures-month-12 = ديسمبر { $year }
pictures-days-no-gap = { $area }: من { $first } إلى { $last }، دون فجوات.
pictures-days-one = { $area }: { $first } فقط.
pictures-days-gaps = { $count ->
    [zero] { $area }: من { $first } إلى { $last }. لا يوجد بينهما يوم بلا مدخلات.
    [one] { $area }: من { $first } إلى { $last }. بينهما يوم واحد بلا مدخلات.
    [two] { $area }: من { $first } إلى { $last }. بينهما يومان بلا مدخلات.
    [few] { $area }: من { $first } إلى { $last }. بينهما { $count_shown } أيام بلا مدخلات.
    [many] { $area }: من { $first } إلى { $last }. بينهما { $count_shown } يومًا بلا مدخلات.
   *[other] { $area }: من { $first } إلى { $last }. بينهما { $count_shown } يوم بلا مدخلات.
}
pictures-days-outside = { $area }: لا مدخلات في أشهر التقويم.
pictures-days-empty = أيام بلا مدخلات: { $days }.
pictures-days-range = من { $first } إلى { $last }
pictures-days-longest = { $count ->
    [zero] لا توجد فجوات بين { $first } و{ $last }.
    [one] هناك فجوة واحدة، من { $first } إلى { $last }.
    [two] هناك فجوتان. أطولهما من { $first } إلى { $last }.
    [few] هناك { $count_shown } فجوات. أطولها من { $first } إلى { $last }.
    [many] هناك { $count_shown } فجوة. أطولها من { $first } إلى { $last }.
   *[other] هناك { $count_shown } فجوة. أطولها من { $first } إلى { $last }.
}
pictures-days-single = { $count ->
    [zero] لا توجد فجوات.
    [one] هناك فجوة واحدة مدتها يوم واحد.
    [two] هناك فجوتان، مدة كل منهما يوم واحد.
    [few] هناك { $count_shown } فجوات، مدة كل منها يوم واحد.
    [many] هناك { $count_shown } فجوة، مدة كل منها يوم واحد.
   *[other] هناك { $count_shown } فجوة، مدة كل منها يوم واحد.
}
pictures-days-entries = { $count ->
    [zero] لا يوجد أي مدخل.
    [one] هناك مدخل واحد في المجموع.
    [two] هناك مدخلان في المجموع.
    [few] هناك { $count_shown } مدخلات في المجموع.
    [many] هناك { $count_shown } مدخلًا في المجموع.
   *[other] هناك { $count_shown } مدخل في المجموع.
}
pictures-days-fullest = { $count ->
    [zero] لا يوجد يوم له مدخلات.
    [one] لا يوجد يوم له أكثر من مدخل واحد.
    [two] أكثر الأيام مدخلات هو { $first }: مدخلان.
    [few] أكثر الأيام مدخلات هو { $first }: { $count_shown } مدخلات.
    [many] أكثر الأيام مدخلات هو { $first }: { $count_shown } مدخلًا.
   *[other] أكثر الأيام مدخلات هو { $first }: { $count_shown } مدخل.
}
pictures-days-before = { $count ->
    [zero] لا توجد أيام قبل التقويم.
    [one] هناك أيضًا يوم واحد قبل التقويم: { $first }.
    [two] هناك أيضًا يومان متفرقان قبل التقويم، أقدمهما { $first }.
    [few] هناك أيضًا { $count_shown } أيام متفرقة قبل التقويم، أقدمها { $first }.
    [many] هناك أيضًا { $count_shown } يومًا متفرقًا قبل التقويم، أقدمها { $first }.
   *[other] هناك أيضًا { $count_shown } يوم متفرق قبل التقويم، أقدمها { $first }.
}
pictures-days-after = { $count ->
    [zero] لا توجد أيام بعد التقويم.
    [one] هناك أيضًا يوم واحد بعد التقويم: { $last }.
    [two] هناك أيضًا يومان متفرقان بعد التقويم، آخرهما { $last }.
    [few] هناك أيضًا { $count_shown } أيام متفرقة بعد التقويم، آخرها { $last }.
    [many] هناك أيضًا { $count_shown } يومًا متفرقًا بعد التقويم، آخرها { $last }.
   *[other] هناك أيضًا { $count_shown } يوم متفرق بعد التقويم، آخرها { $last }.
}

pictures-timeline-heading = متى حدث ما تذكره النتائج
pictures-timeline-about = كل علامة في الصورة هي نتيجة، في وقتها. والعلامة التي معها عدد تمثّل عدة نتائج. كلما ارتفع العمود، زادت مدخلات ذلك الوقت. ما يظهر بجانب نتيجة ليس بالضرورة مرتبطًا بها.
pictures-timeline-title = { $when }: خط زمني للنتائج ولما حدث حولها
pictures-timeline-description = صف واحد من العلامات والأعمدة لكل نوع من البيانات. الجدول الذي بعد الصور يقول الشيء نفسه بالكلمات.
pictures-timeline-undated = لا توجد نتيجة لها وقت. لذلك لا يوجد خط زمني.
pictures-timeline-day = { $first }، الساعات بتوقيت UTC
pictures-timeline-days = من { $first } إلى { $last }، الساعات بتوقيت UTC
pictures-timeline-left-out = { $count ->
    [zero] لا توجد نتائج أخرى لها وقت ولم تُرسم.
    [one] هناك نتيجة واحدة أخرى لها وقت، لكنها لم تُرسم. وهي بين نتائج هذا التقرير أو في findings.json.
    [two] هناك نتيجتان أخريان لهما وقت، لكنهما لم تُرسما. وهما بين نتائج هذا التقرير أو في findings.json.
    [few] هناك { $count_shown } نتائج أخرى لها وقت، لكنها لم تُرسم. وهي بين نتائج هذا التقرير أو في findings.json.
    [many] هناك { $count_shown } نتيجة أخرى لها وقت، لكنها لم تُرسم. وهي بين نتائج هذا التقرير أو في findings.json.
   *[other] هناك { $count_shown } نتيجة أخرى لها وقت، لكنها لم تُرسم. وهي بين نتائج هذا التقرير أو في findings.json.
}
pictures-timeline-no-time = { $count ->
    [zero] لا توجد نتائج بلا وقت.
    [one] هناك نتيجة واحدة بلا وقت. وهي غير مرسومة.
    [two] هناك نتيجتان بلا وقت. وهما غير مرسومتين.
    [few] هناك { $count_shown } نتائج بلا وقت. وهي غير مرسومة.
    [many] هناك { $count_shown } نتيجة بلا وقت. وهي غير مرسومة.
   *[other] هناك { $count_shown } نتيجة بلا وقت. وهي غير مرسومة.
}
pictures-timeline-caption = النتائج التي في الصورة، والمدخلات التي حولها
pictures-timeline-entries = مدخلات ذلك الوقت

pictures-programs-about = يمتد كل شريط من أول مرة إلى آخر مرة لوحظ فيها برنامج. وليس بالضرورة أنه كان يعمل طوال ما بينهما. والدائرة برنامج لوحظ في وقت واحد فقط. رُسمت البرامج التي تتعلق بها نتائج، والبرامج الموجودة في أماكن غير معتادة.
pictures-programs-title = تاريخ البرامج: من أول مرة إلى آخر مرة لوحظ فيها كل برنامج
pictures-programs-description = { $count ->
    [zero] لا يوجد أي برنامج بين { $first } و{ $last }. الجدول الذي بعد الصورة يقول الشيء نفسه بالكلمات.
    [one] برنامج واحد بين { $first } و{ $last }. الجدول الذي بعد الصورة يقول الشيء نفسه بالكلمات.
    [two] برنامجان بين { $first } و{ $last }. الجدول الذي بعد الصورة يقول الشيء نفسه بالكلمات.
    [few] { $count_shown } برامج بين { $first } و{ $last }. الجدول الذي بعد الصورة يقول الشيء نفسه بالكلمات.
    [many] { $count_shown } برنامجًا بين { $first } و{ $last }. الجدول الذي بعد الصورة يقول الشيء نفسه بالكلمات.
   *[other] { $count_shown } برنامج بين { $first } و{ $last }. الجدول الذي بعد الصورة يقول الشيء نفسه بالكلمات.
}
pictures-programs-finding = تتعلق به نتيجة
pictures-programs-place = موجود في مكان غير معتاد
pictures-programs-none = لا توجد نتيجة تتعلق ببرنامج، ولم يلاحظ أي برنامج في مكان غير معتاد. لذلك لم يُرسم أي تاريخ.
pictures-programs-undated = { $count ->
    [zero] لا يوجد برنامج بلا تاريخ بين البرامج التي تتعلق بها نتيجة أو الموجودة في مكان غير معتاد.
    [one] هناك برنامج واحد تتعلق به نتيجة، أو موجود في مكان غير معتاد، وليس له تاريخ. وهو غير مرسوم.
    [two] هناك برنامجان تتعلق بهما نتيجة، أو موجودان في مكان غير معتاد، وليس لهما تاريخ. وهما غير مرسومين.
    [few] هناك { $count_shown } برامج تتعلق بها نتيجة، أو موجودة في مكان غير معتاد، وليس لها تاريخ. وهي غير مرسومة.
    [many] هناك { $count_shown } برنامجًا تتعلق بها نتيجة، أو موجودة في مكان غير معتاد، وليس لها تاريخ. وهي غير مرسومة.
   *[other] هناك { $count_shown } برنامج تتعلق بها نتيجة، أو موجودة في مكان غير معتاد، وليس لها تاريخ. وهي غير مرسومة.
}
pictures-programs-left-out = { $count ->
    [zero] لا توجد برامج أخرى مكانها هنا ولم تُرسم.
    [one] هناك برنامج واحد آخر مكانه هنا، لكنه لم يُرسم. وهو في جدول كل البرامج.
    [two] هناك برنامجان آخران مكانهما هنا، لكنهما لم يُرسما. وهما في جدول كل البرامج.
    [few] هناك { $count_shown } برامج أخرى مكانها هنا، لكنها لم تُرسم. وهي في جدول كل البرامج.
    [many] هناك { $count_shown } برنامجًا آخر مكانها هنا، لكنها لم تُرسم. وهي في جدول كل البرامج.
   *[other] هناك { $count_shown } برنامج آخر مكانها هنا، لكنها لم تُرسم. وهي في جدول كل البرامج.
}
pictures-programs-caption = البرامج التي في الصورة
pictures-column-program = البرنامج
pictures-column-why = لماذا رُسم

pictures-network-title = البايتات التي أرسلتها البرامج وتلقتها
pictures-network-description = { $count ->
    [zero] لا يوجد أي برنامج. الجدول الذي بعد الصورة فيه الأرقام نفسها كاملة.
    [one] برنامج واحد، له شريط لما أرسله وشريط لما تلقاه. الجدول الذي بعد الصورة فيه الأرقام نفسها كاملة.
    [two] برنامجان، لكل منهما شريط لما أرسله وشريط لما تلقاه. الجدول الذي بعد الصورة فيه الأرقام نفسها كاملة.
    [few] { $count_shown } برامج، لكل منها شريط لما أرسله وشريط لما تلقاه. الجدول الذي بعد الصورة فيه الأرقام نفسها كاملة.
    [many] { $count_shown } برنامجًا، لكل منها شريط لما أرسله وشريط لما تلقاه. الجدول الذي بعد الصورة فيه الأرقام نفسها كاملة.
   *[other] { $count_shown } برنامج، لكل منها شريط لما أرسله وشريط لما تلقاه. الجدول الذي بعد الصورة فيه الأرقام نفسها كاملة.
}
pictures-network-sent = أُرسل
pictures-network-received = جرى تلقيه
pictures-network-none = لم تُحسب هنا أي بايتات. لذلك لا توجد صورة.
pictures-network-left-out = { $count ->
    [zero] لا توجد برامج أخرى حُسبت بايتاتها ولم تُرسم.
    [one] هناك برنامج واحد آخر حُسبت بايتاته ولم يُرسم. الجدول يذكره، أو يقول كم صفًا لا يعرضه.
    [two] هناك برنامجان آخران حُسبت بايتاتهما ولم يُرسما. الجدول يذكرهما، أو يقول كم صفًا لا يعرضه.
    [few] هناك { $count_shown } برامج أخرى حُسبت بايتاتها ولم تُرسم. الجدول يذكرها، أو يقول كم صفًا لا يعرضه.
    [many] هناك { $count_shown } برنامجًا آخر حُسبت بايتاتها ولم تُرسم. الجدول يذكرها، أو يقول كم صفًا لا يعرضه.
   *[other] هناك { $count_shown } برنامج آخر حُسبت بايتاتها ولم تُرسم. الجدول يذكرها، أو يقول كم صفًا لا يعرضه.
}
pictures-network-unnamed = لم يُذكر اسم
pictures-network-unnamed-apart = لم يُذكر اسم: { $apart }
pictures-bytes = { $number } بايت
pictures-kilobytes = { $number } كيلوبايت
pictures-megabytes = { $number } ميغابايت
pictures-gigabytes = { $number } غيغابايت
