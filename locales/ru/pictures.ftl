pictures-in-words = То же самое словами
pictures-column-when = Когда
pictures-column-what = Что
pictures-column-kind = Вид данных
pictures-column-count = Количество
pictures-step-one = 1 запись
pictures-step-few = от 2 до 9 записей
pictures-step-many = от 10 до 99 записей
pictures-step-most = 100 записей или больше
pictures-days-heading = О каких днях говорят данные
pictures-days-about = Каждая клетка — это один день. Чем полнее клетка, тем больше записей за этот день. Пустая клетка значит, что записей нет: ничего не произошло или телефон этого не сохранил. День начинается в полночь по UTC, всемирному времени.
pictures-days-title = { $month }: календарь дней, о которых говорят данные
pictures-days-description = Для каждого вида данных — одна строка, для каждого дня — одна клетка. Список после рисунков говорит то же самое словами.
pictures-days-none = Ни у одной записи в этой копии нет даты. Поэтому календаря нет.
pictures-step-none = записей нет
pictures-month-1 = Январь { $year }
pictures-month-2 = Февраль { $year }
pictures-month-3 = Март { $year }
pictures-month-4 = Апрель { $year }
pictures-month-5 = Май { $year }
pictures-month-6 = Июнь { $year }
pictures-month-7 = Июль { $year }
pictures-month-8 = Август { $year }
pictures-month-9 = Сентябрь { $year }
pictures-month-10 = Октябрь { $year }
pictures-month-11 = Ноябрь { $year }
pictures-month-12 = Декабрь { $year }
pictures-days-no-gap = { $area }: с { $first } по { $last }, без пропусков.
pictures-days-one = { $area }: только { $first }.
pictures-days-gaps = { $count ->
    [one] { $area }: с { $first } по { $last }. Внутри этого срока { $count_shown } день без записей.
    [few] { $area }: с { $first } по { $last }. Внутри этого срока { $count_shown } дня без записей.
    [many] { $area }: с { $first } по { $last }. Внутри этого срока { $count_shown } дней без записей.
   *[other] { $area }: с { $first } по { $last }. Внутри этого срока { $count_shown } дня без записей.
}
pictures-days-outside = { $area }: за месяцы этого календаря записей нет.
pictures-days-empty = Дни без записей: { $days }.
pictures-days-range = с { $first } по { $last }
pictures-days-longest = { $count ->
    [one] Всего { $count_shown } пропуск. Самый длинный — с { $first } по { $last }.
    [few] Всего { $count_shown } пропуска. Самый длинный — с { $first } по { $last }.
    [many] Всего { $count_shown } пропусков. Самый длинный — с { $first } по { $last }.
   *[other] Всего { $count_shown } пропуска. Самый длинный — с { $first } по { $last }.
}
pictures-days-single = { $count ->
    [one] Всего { $count_shown } пропуск длиной в один день.
    [few] Всего { $count_shown } пропуска, каждый длиной в один день.
    [many] Всего { $count_shown } пропусков, каждый длиной в один день.
   *[other] Всего { $count_shown } пропуска, каждый длиной в один день.
}
pictures-days-entries = { $count ->
    [one] Всего { $count_shown } запись.
    [few] Всего { $count_shown } записи.
    [many] Всего { $count_shown } записей.
   *[other] Всего { $count_shown } записи.
}
pictures-days-fullest = { $count ->
    [1] Ни за один день нет больше одной записи.
    [one] Больше всего записей за { $first }: { $count_shown }.
    [few] Больше всего записей за { $first }: { $count_shown }.
    [many] Больше всего записей за { $first }: { $count_shown }.
   *[other] Больше всего записей за { $first }: { $count_shown }.
}
pictures-days-before = { $count ->
    [one] До начала календаря есть ещё { $count_shown } отдельный день. Самый ранний: { $first }.
    [few] До начала календаря есть ещё { $count_shown } отдельных дня. Самый ранний: { $first }.
    [many] До начала календаря есть ещё { $count_shown } отдельных дней. Самый ранний: { $first }.
   *[other] До начала календаря есть ещё { $count_shown } отдельного дня. Самый ранний: { $first }.
}
pictures-days-after = { $count ->
    [one] После конца календаря есть ещё { $count_shown } отдельный день. Самый поздний: { $last }.
    [few] После конца календаря есть ещё { $count_shown } отдельных дня. Самый поздний: { $last }.
    [many] После конца календаря есть ещё { $count_shown } отдельных дней. Самый поздний: { $last }.
   *[other] После конца календаря есть ещё { $count_shown } отдельного дня. Самый поздний: { $last }.
}
pictures-timeline-heading = К какому времени относятся находки
pictures-timeline-about = Каждая метка — это находка, она стоит на своём времени. Метка с числом обозначает несколько находок. Чем выше столбик, тем больше записей за это время. То, что стоит рядом с находкой, не обязательно с ней связано.
pictures-timeline-title = { $when }: шкала времени с находками и с тем, что происходило около них
pictures-timeline-description = Для каждого вида данных — одна строка с метками и столбиками. Таблица после рисунков говорит то же самое словами.
pictures-timeline-undated = Ни у одной находки нет времени. Поэтому шкалы времени нет.
pictures-timeline-day = { $first }, часы по UTC
pictures-timeline-days = с { $first } по { $last }, часы по UTC
pictures-timeline-left-out = { $count ->
    [one] Время есть ещё у { $count_shown } находки, но на рисунке её нет. Она есть среди находок этого отчёта или в findings.json.
    [few] Время есть ещё у { $count_shown } находок, но на рисунке их нет. Они есть среди находок этого отчёта или в findings.json.
    [many] Время есть ещё у { $count_shown } находок, но на рисунке их нет. Они есть среди находок этого отчёта или в findings.json.
   *[other] Время есть ещё у { $count_shown } находки, но на рисунке их нет. Они есть среди находок этого отчёта или в findings.json.
}
pictures-timeline-no-time = { $count ->
    [one] У { $count_shown } находки нет времени. На рисунке её нет.
    [few] У { $count_shown } находок нет времени. На рисунке их нет.
    [many] У { $count_shown } находок нет времени. На рисунке их нет.
   *[other] У { $count_shown } находки нет времени. На рисунке их нет.
}
pictures-timeline-caption = Находки на рисунке и записи около них
pictures-timeline-entries = Записи за это время
pictures-programs-about = Каждая полоса идёт от первого до последнего раза, когда программу заметили. Это не значит, что она работала всё время между ними. Кружок — это программа, замеченная только один раз. На рисунке есть программы, к которым относятся находки, и программы в необычных местах.
pictures-programs-title = История программ: с первого до последнего раза, когда замечена каждая
pictures-programs-description = { $count ->
    [one] { $count_shown } программа за время с { $first } по { $last }. Таблица после рисунка говорит то же самое словами.
    [few] { $count_shown } программы за время с { $first } по { $last }. Таблица после рисунка говорит то же самое словами.
    [many] { $count_shown } программ за время с { $first } по { $last }. Таблица после рисунка говорит то же самое словами.
   *[other] { $count_shown } программы за время с { $first } по { $last }. Таблица после рисунка говорит то же самое словами.
}
pictures-programs-finding = к ней относится находка
pictures-programs-place = она лежит в необычном месте
pictures-programs-none = Ни одна находка не относится к программе, и ни одна программа не замечена в необычном месте. Поэтому история не нарисована.
pictures-programs-undated = { $count ->
    [one] Есть { $count_shown } программа без даты, к которой относится находка или которая лежит в необычном месте. На рисунке её нет.
    [few] Есть { $count_shown } программы без даты, к которым относится находка или которые лежат в необычном месте. На рисунке их нет.
    [many] Есть { $count_shown } программ без даты, к которым относится находка или которые лежат в необычном месте. На рисунке их нет.
   *[other] Есть { $count_shown } программы без даты, к которым относится находка или которые лежат в необычном месте. На рисунке их нет.
}
pictures-programs-left-out = { $count ->
    [one] Сюда относится ещё { $count_shown } программа, но на рисунке её нет. Она есть в таблице всех программ.
    [few] Сюда относятся ещё { $count_shown } программы, но на рисунке их нет. Они есть в таблице всех программ.
    [many] Сюда относится ещё { $count_shown } программ, но на рисунке их нет. Они есть в таблице всех программ.
   *[other] Сюда относится ещё { $count_shown } программы, но на рисунке их нет. Они есть в таблице всех программ.
}
pictures-programs-caption = Программы на рисунке
pictures-column-program = Программа
pictures-column-why = Почему она на рисунке
pictures-network-title = Байты, которые отправили и получили программы
pictures-network-description = { $count ->
    [one] { $count_shown } программа: одна полоса — сколько отправлено, другая — сколько получено. В таблице после рисунка те же числа стоят полностью.
    [few] { $count_shown } программы, у каждой одна полоса — сколько отправлено, другая — сколько получено. В таблице после рисунка те же числа стоят полностью.
    [many] { $count_shown } программ, у каждой одна полоса — сколько отправлено, другая — сколько получено. В таблице после рисунка те же числа стоят полностью.
   *[other] { $count_shown } программы, у каждой одна полоса — сколько отправлено, другая — сколько получено. В таблице после рисунка те же числа стоят полностью.
}
pictures-network-sent = отправлено
pictures-network-received = получено
pictures-network-none = Байты здесь не учтены. Поэтому рисунка нет.
pictures-network-left-out = { $count ->
    [one] Ещё { $count_shown } программы с учтёнными байтами на рисунке нет. Она есть в таблице, или там сказано, сколько строк не показано.
    [few] Ещё { $count_shown } программ с учтёнными байтами на рисунке нет. Они есть в таблице, или там сказано, сколько строк не показано.
    [many] Ещё { $count_shown } программ с учтёнными байтами на рисунке нет. Они есть в таблице, или там сказано, сколько строк не показано.
   *[other] Ещё { $count_shown } программы с учтёнными байтами на рисунке нет. Они есть в таблице, или там сказано, сколько строк не показано.
}
pictures-network-unnamed = без имени
pictures-network-unnamed-apart = без имени: { $apart }
pictures-bytes = { $number } Б
pictures-kilobytes = { $number } кБ
pictures-megabytes = { $number } МБ
pictures-gigabytes = { $number } ГБ
