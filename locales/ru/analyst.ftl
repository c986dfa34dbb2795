analyst-left-out = { $count ->
    [one] Ещё { $count_shown } строка здесь не показана. Она есть в { $file }.
    [few] Ещё { $count_shown } строки здесь не показаны. Они есть в { $file }.
    [many] Ещё { $count_shown } строк здесь не показано. Они есть в { $file }.
   *[other] Ещё { $count_shown } строки здесь не показано. Они есть в { $file }.
}
analyst-span = с { $first } по { $last }
analyst-no-time = время не указано
analyst-no-dates = нет дат
analyst-none = нет
analyst-not-told = не указано
analyst-sha256 = SHA-256
analyst-unreadable = Часть дела не удалось снова прочитать для этой страницы. Здесь её нет: { $reason }
analyst-show = { $count ->
    [one] Показать { $count_shown } строку
    [few] Показать { $count_shown } строки
    [many] Показать { $count_shown } строк
   *[other] Показать { $count_shown } строки
}
analyst-column-kind = Вид данных
analyst-column-file = Файл и позиция
analyst-column-when = Когда
analyst-column-count = Количество
analyst-glance-heading = Обзор находок
analyst-glance-none = Находок нет. В том, что удалось прочитать, не встретился ни один опубликованный признак и не сработало ни одно правило. Это не то же самое, что «там ничего нет».
analyst-glance-caption = Число находок по уровням и по копиям данных, из которых они прочитаны
analyst-glance-level = Уровень
analyst-glance-all = Все
analyst-glance-apart = Не различено
analyst-glance-apart-about = «Не различено»: один и тот же путь есть в нескольких копиях данных, или находка составлена по нескольким файлам.
analyst-glance-strength-caption = Число находок по силе
analyst-glance-strength = Сила
analyst-findings-heading = Все находки
analyst-findings-about = Находки с одинаковым основанием и одинаковым значением стоят вместе, самые срочные — первыми.
analyst-groups-left-out = { $count ->
    [one] Ещё { $count_shown } группа находок здесь не показана. По срочности она не выше этих. Она есть в findings.json.
    [few] Ещё { $count_shown } группы находок здесь не показаны. Ни одна не срочнее этих. Они есть в findings.json.
    [many] Ещё { $count_shown } групп находок здесь не показано. Ни одна не срочнее этих. Они есть в findings.json.
   *[other] Ещё { $count_shown } группы находок здесь не показано. Ни одна не срочнее этих. Они есть в findings.json.
}
analyst-finding-level = Уровень
analyst-finding-strength = Сила
analyst-finding-basis = Основание
analyst-finding-observed = Значение, как оно записано в данных
analyst-finding-field = Поле записи
analyst-finding-kind = Вид данных
analyst-finding-when = Самое раннее и самое позднее время
analyst-finding-named-by = Виды данных, в которых это видно
analyst-basis-indicator = Встретился опубликованный признак.
analyst-basis-rule = Правило совпало с одной записью. Опубликованный признак не встретился.
analyst-basis-correlation = Правило совпало с несколькими фактами вместе. Опубликованный признак не встретился.
analyst-indicator-value = Опубликованный признак
analyst-indicator-kind = Вид признака
analyst-indicator-how = Как они совпали
analyst-indicator-campaigns = Как это называют списки
analyst-indicator-campaigns-about = Это слова списков, а не Hoofprint. Они не показывают, кто стоит за тем, что найдено здесь.
analyst-indicator-feeds = Списки, в которых есть этот признак
analyst-rule = Правило
analyst-rule-title = Название правила
analyst-rule-file = Где оно записано
analyst-rule-file-about = В файле docs/reference/rules.md программы Hoofprint перечислены все встроенные правила: идентификатор и файл каждого. Правило, которого там нет, добавили для этой проверки.
analyst-rule-digest-none = Его контрольная сумма не записана.
analyst-places = { $count ->
    [one] Это замечено в { $count_shown } месте
    [few] Это замечено в { $count_shown } местах
    [many] Это замечено в { $count_shown } местах
   *[other] Это замечено в { $count_shown } места
}
analyst-place-what = Что произошло
analyst-place-id = Идентификатор в findings.json
analyst-record = Запись, как она прочитана
analyst-record-caption = Поля записи из первого места
analyst-record-field = Поле
analyst-record-value = Значение
analyst-record-masked = { $count ->
    [one] Здесь частично скрыто { $count_shown } значение, которое может указывать на человека.
    [few] Здесь частично скрыты { $count_shown } значения, которые могут указывать на людей.
    [many] Здесь частично скрыто { $count_shown } значений, которые могут указывать на людей.
   *[other] Здесь частично скрыто { $count_shown } значения, которые могут указывать на людей.
}
analyst-together = Факты, которые сошлись
analyst-together-about = Эта находка учитывается, потому что сошлись этот факт и следующие.
analyst-meaning = Значение находки
analyst-explanations = Обычные объяснения
analyst-no-explanation = Они неизвестны. Это не значит, что их нет.
analyst-next = Следующие шаги
analyst-references = Источники
analyst-references-about = Адреса записаны так, чтобы никто не открыл их случайно.
analyst-timeline-heading = Что происходило около находок
analyst-timeline-about = Всё время указано в UTC. Показано, что говорят другие данные о времени до и после находки (по { $hours } ч). Если событий слишком много, показаны ближайшие к находке.
analyst-timeline-chance = То, что стоит рядом с находкой, не обязательно с ней связано.
analyst-timeline-none = Ни у одной находки нет времени, поэтому показать события около неё нельзя.
analyst-timeline-around = Около { $when }
analyst-timeline-caption = События с { $first } по { $last }
analyst-timeline-meaning = Что означает это время
analyst-timeline-event = Что произошло
analyst-timeline-own = К этому времени относится находка.
analyst-timeline-empty = За эти часы на шкале времени нет ни одного события.
analyst-timeline-left-out = { $count ->
    [one] Ещё { $count_shown } событие за эти часы здесь не показано. Оно есть в timeline.jsonl.
    [few] Ещё { $count_shown } события за эти часы здесь не показаны. Они есть в timeline.jsonl.
    [many] Ещё { $count_shown } событий за эти часы здесь не показано. Они есть в timeline.jsonl.
   *[other] Ещё { $count_shown } события за эти часы здесь не показано. Они есть в timeline.jsonl.
}
analyst-timeline-instants-left-out = { $count ->
    [one] Есть ещё { $count_shown } момент времени, который относится к находкам и лежит вне этих часов. Что происходило около него, записано в timeline.jsonl.
    [few] Есть ещё { $count_shown } момента времени, которые относятся к находкам и лежат вне этих часов. Что происходило около них, записано в timeline.jsonl.
    [many] Есть ещё { $count_shown } моментов времени, которые относятся к находкам и лежат вне этих часов. Что происходило около них, записано в timeline.jsonl.
   *[other] Есть ещё { $count_shown } момента времени, которые относятся к находкам и лежат вне этих часов. Что происходило около них, записано в timeline.jsonl.
}
analyst-programs-heading = Программы
analyst-programs-count = { $count ->
    [one] В данных названа { $count_shown } программа. Попасть в этот список — не признак атаки. Программы, которая не оставила следа в этих данных, в списке нет.
    [few] В данных названы { $count_shown } программы. Попасть в этот список — не признак атаки. Программы, которая не оставила следа в этих данных, в списке нет.
    [many] В данных названо { $count_shown } программ. Попасть в этот список — не признак атаки. Программы, которая не оставила следа в этих данных, в списке нет.
   *[other] В данных названо { $count_shown } программы. Попасть в этот список — не признак атаки. Программы, которая не оставила следа в этих данных, в списке нет.
}
analyst-programs-caption = Программы по всем видам данных вместе: сначала те, к которым относятся находки, затем те, о которых данные расходятся, затем те, что лежат в необычных местах
analyst-program = Программа
analyst-program-why = Что выделяется
analyst-program-users = От имени какого пользователя работала
analyst-program-seen = Замечена в первый и в последний раз
analyst-program-sources = Где названа
analyst-program-finding = К ней относится находка.
analyst-program-place = Она не лежит ни в одной из папок системы или приложений.
analyst-program-resembles = Её имя отличается одной буквой от { $name }.
analyst-program-records = { $count ->
    [one] { $count_shown } запись
    [few] { $count_shown } записи
    [many] { $count_shown } записей
   *[other] { $count_shown } записи
}
analyst-network-heading = Сеть
analyst-network-none = Ни один вид данных в этом деле не показывает, какая программа пользовалась сетью.
analyst-network-sums = Каждый вид данных считает по-своему и за своё время. Одни и те же байты могут быть учтены в нескольких видах, поэтому их суммы нельзя складывать.
analyst-transfers-caption = Байты по программам и приложениям: сначала те, к которым относятся находки, затем те, что отправили больше всего
analyst-transfers-who = Программа или приложение
analyst-transfers-apart = Как учтено
analyst-transfers-received = Получено байтов
analyst-transfers-sent = Отправлено байтов
analyst-transfers-records = Записи
analyst-transfers-seen = Первое и последнее время
analyst-transfers-unnamed = без имени
analyst-contacts-caption = Соединения и запросы адресов по программам и приложениям: сначала те, к которым относятся находки, затем те, у которых их больше всего
analyst-contacts-records = Соединения или запросы адресов
analyst-contacts-hosts = Разные адреса
analyst-contacts-private = Какие это были адреса, говорит о том, что человек читает и где находится. Здесь это не показано. Это есть в { $file }.
analyst-at-least = не меньше { $count_shown }
analyst-apps-heading = Приложения
analyst-apps-count = { $count ->
    [one] Данные говорят о { $count_shown } приложении.
    [few] Данные говорят о { $count_shown } приложениях.
    [many] Данные говорят о { $count_shown } приложениях.
   *[other] Данные говорят о { $count_shown } приложения.
}
analyst-apps-caption = Приложения, которых не было на устройстве с самого начала или о которых это неизвестно: сначала те, к которым относятся находки, затем те, что не из магазина приложений
analyst-apps-of-system = Все они были на устройстве с самого начала.
analyst-app = Приложение
analyst-app-from = Откуда
analyst-app-dates = Впервые установлено, в последний раз обновлено
analyst-app-may = Что ему разрешено или что оно делало
analyst-app-outside = не из магазина приложений
analyst-app-outside-by = не из магазина приложений, через { $installer }
analyst-app-finding = К нему относится находка.
analyst-coverage-heading = Что проверено
analyst-coverage-caption = Виды данных, которые были
analyst-coverage-state = Насколько
analyst-coverage-records = Записи
analyst-coverage-observables = Сравнено значений
analyst-coverage-problems = Проблемы
analyst-coverage-period = Период
analyst-coverage-tested = На чём испытана программа чтения
analyst-coverage-nothing = Проверить не удалось ничего.
analyst-note-not-in = нет в { $name }
analyst-note-in = в { $name }
analyst-note-reason = возможная причина: { $reason }
analyst-tested-real-device = данные настоящих устройств
analyst-tested-specification = только опубликованные описания
analyst-tested-untested = пока ни на чём
analyst-tested-none = составлено из других
analyst-absent-heading = Чего не было
analyst-absent-caption = Виды данных, которые искали и которых нет в этих данных
analyst-absent-where = Где искали
analyst-absent-why = Почему этого может не быть
analyst-absent-more = { $count ->
    [one] и ещё { $count_shown } место
    [few] и ещё { $count_shown } места
    [many] и ещё { $count_shown } мест
   *[other] и ещё { $count_shown } места
}
analyst-lacks = Чего не хватает в копии такого вида
analyst-problems-heading = Проблемы при чтении
analyst-problems-none = Всё, что искали и что было в данных, удалось прочитать.
analyst-problems-caption = Проблемы, которые говорят об одном и том же, стоят вместе, самые серьёзные — первыми. Назван первый файл.
analyst-problems-message = Что произошло и чего из-за этого не хватает
analyst-problems-kind = Вид проблемы
analyst-problems-count = Сколько раз
analyst-problems-whole = копия данных в целом
analyst-unread-heading = Файлы, которые не читает ни одна часть Hoofprint
analyst-unread-count = { $count ->
    [one] Таких файлов: { $count_shown }, общий размер в байтах: { $bytes_shown }. О том, что внутри, ничего сказать нельзя.
    [few] Таких файлов: { $count_shown }, общий размер в байтах: { $bytes_shown }. О том, что внутри, ничего сказать нельзя.
    [many] Таких файлов: { $count_shown }, общий размер в байтах: { $bytes_shown }. О том, что внутри, ничего сказать нельзя.
   *[other] Таких файлов: { $count_shown }, общий размер в байтах: { $bytes_shown }. О том, что внутри, ничего сказать нельзя.
}
analyst-unread-caption = Самые большие из них
analyst-unread-path = Путь
analyst-unread-bytes = Байты
analyst-feeds-heading = Списки опубликованных признаков
analyst-feeds-caption = Что дал каждый список
analyst-feeds-none = Ни одного списка не передали: с опубликованными признаками ничего не сравнивалось.
analyst-feed = Список
analyst-feed-loaded = Использовано признаков
analyst-feed-format = Как записан
analyst-feed-format-unknown = Не указано
analyst-feed-skipped = Что не использовано и почему
analyst-feed-skipped-count = { $count ->
    [one] Не использована { $count_shown } запись этого списка.
    [few] Не использованы { $count_shown } записи этого списка.
    [many] Не использовано { $count_shown } записей этого списка.
   *[other] Не использовано { $count_shown } записи этого списка.
}
analyst-feed-notes = Замечания
analyst-files-heading = Файлы рядом с этой страницей
analyst-file-findings = все находки с записями, из которых они получены
analyst-file-timeline = всё, у чего есть дата, по порядку
analyst-file-records = то, что прочитано: по одному файлу на каждый вид данных
analyst-file-coverage = что проверено, и все проблемы
analyst-file-days = сколько событий приходится на каждый день
analyst-file-run = как получен результат
analyst-file-consent = запись о согласии или указание, что её нет
analyst-file-manifest = размер и SHA-256 всего, что прочитано и записано
court-about = В этой части сказано, как получен результат, что значат его слова и чего он показать не может. То, что найдено, описано в предыдущих частях.
court-examined-heading = Что передано на проверку
court-acquisition-number = Копия данных { $number }
court-name = Название
court-kind = Что это такое
court-encrypted = Шифрование
court-encrypted-yes = Содержимое было зашифровано и для проверки расшифровано.
court-encrypted-no = Содержимое не было зашифровано.
court-device = Устройство, как указано в данных
court-device-unknown = В данных это не указано.
court-acquired = Когда сделана
court-acquired-clock = По часам устройства или компьютера, на котором сделана копия. Верно ли шли эти часы, Hoofprint не знает.
court-acquired-unknown = В данных не указано, когда она сделана.
court-begun = Начало проверки
court-begun-clock = По часам компьютера, на котором шла проверка. Верно ли шли эти часы, Hoofprint не знает.
court-identifiers = Номера, по которым можно узнать устройство или его владельца, на этой странице сокращены. Полностью они указаны в run.json.
court-integrity-heading = Целостность
court-integrity-claim = Контрольные суммы ниже показывают, остались ли данные неизменными с тех пор, как их передали Hoofprint. О времени до этого они не говорят ничего: ни о том, полностью ли скопированы данные, ни о том, менял ли их кто-нибудь раньше.
court-integrity-caption = Прочитанные файлы по копиям данных
court-integrity-files = Прочитано файлов
court-integrity-bytes = Байты
court-integrity-partly = Из них прочитано частично
court-integrity-partly-about = Из файла, прочитанного частично, прочитаны только нужные части. SHA-256 для него здесь нет.
court-digests-caption = Размер и SHA-256 прочитанных файлов: сначала те, из которых получены находки
court-digest-file = Файл
court-digest-size = Байты
court-digest-partly = прочитан частично
court-digests-finding = Из него получена находка.
court-digests-none = Ни один файл не прочитан.
court-integrity-manifest = В manifest.json перечислены все прочитанные файлы и все файлы дела с размером и SHA-256. Он не подписан. Его собственная сумма SHA-256 выводится в конце проверки: тот, кто её записал, может определить, осталось ли дело с тех пор неизменным.
court-integrity-verify = Команда hoofprint verify сравнивает все файлы дела с manifest.json.
court-method-heading = Метод
court-method-container = Открываются контейнеры. Контейнер — это резервная копия, архив или папка. Зашифрованные контейнеры расшифровываются паролем, который передали. Пароли не подбираются, блокировки не взламываются.
court-method-artifact = Ищутся артефакты. Артефакт — это один вид данных, например база сообщений. Для каждого есть своя программа чтения. То, что она не может прочитать, отмечается как проблема и не прерывает проверку.
court-method-record = Из артефактов читаются записи. Запись — это один элемент, например одна строка таблицы. Для каждой сохраняются файл и позиция, откуда она прочитана.
court-method-indicator = Значения в записях сравниваются с опубликованными признаками того же вида. Домен сравнивается с именами узлов, имя программы — с именами программ. Некоторые опубликованные имена носят и настоящие программы системы: в том месте, где их хранит система, они не сравниваются.
court-method-rule = Записи оцениваются по правилам. Правило называет факты, которые необычны сами по себе. Другие правила ищут факты, которые сходятся по времени или по имени.
court-method-finding = Каждое совпадение становится находкой. Находка содержит запись, позицию, опубликованный признак или правило и обычные объяснения.
court-method-offline = Для проверки не нужна сеть. Проверка никуда ничего не отправляла.
court-method-unwritten = В исследуемые данные ничего не записывалось. Они открывались только для чтения.
court-self-test = Самопроверка при этой проверке
court-self-test-passed = Пройдена: подложенный признак и подложенная запись прошли те же шаги, что и данные, и оба были найдены.
court-self-test-failed = Не пройдена: то, что было подложено, не найдено. На этот результат полагаться нельзя.
court-versions-heading = Версии и параметры
court-program = Программа
court-program-version = Hoofprint { $version }
court-schema = Структура дела
court-outcome = Чем закончилась проверка
court-fail-on = Самый низкий уровень, который для этого учитывается
court-option-caption = Параметры, как их поняла программа
court-option = Параметр
court-option-value = Значение
court-options-none = Параметры не записаны.
court-warnings = Предупреждения этой проверки
court-indicators-heading = Опубликованные признаки
court-indicators-count = { $count ->
    [one] Данные сравнили с { $count_shown } опубликованным признаком. Это число говорит о том, что искали, а не о том, что нашли.
    [few] Данные сравнили с { $count_shown } опубликованными признаками. Это число говорит о том, что искали, а не о том, что нашли.
    [many] Данные сравнили с { $count_shown } опубликованными признаками. Это число говорит о том, что искали, а не о том, что нашли.
   *[other] Данные сравнили с { $count_shown } опубликованного признака. Это число говорит о том, что искали, а не о том, что нашли.
}
court-indicators-digest = SHA-256 по всем спискам
court-rules-heading = Правила
court-rules-count = { $count ->
    [one] Использовано { $count_shown } правило для отдельных записей.
    [few] Использованы { $count_shown } правила для отдельных записей.
    [many] Использовано { $count_shown } правил для отдельных записей.
   *[other] Использовано { $count_shown } правила для отдельных записей.
}
court-correlations-count = { $count ->
    [one] Использовано { $count_shown } правило для фактов, которые сходятся.
    [few] Использованы { $count_shown } правила для фактов, которые сходятся.
    [many] Использовано { $count_shown } правил для фактов, которые сходятся.
   *[other] Использовано { $count_shown } правила для фактов, которые сходятся.
}
court-rules-digest = SHA-256 по всем правилам
court-rule-files-caption = Правила, по которым сделаны находки, и файл каждого
court-rule-file = Файл правила и его SHA-256
court-rules-rejected = Правила, которые не удалось использовать
court-rules-rejected-none = Все переданные правила удалось использовать.
court-errors-heading = Известная частота ошибок и что неизвестно
court-errors-about = Эти числа подсчитаны на данных, в которые ничего не подкладывали и об атаке на которые неизвестно. Большая часть этих данных — с настоящих устройств. Каждая находка в таких данных — либо ложная тревога, либо верный и обычный факт.
court-errors-caption = Находки в данных без известной атаки
court-errors-data = Данные
court-errors-read = Что прочитано
court-errors-findings = Находки
court-errors-measured = Дата подсчёта
court-errors-command = Команда для повторного подсчёта
court-errors-signs = С чем сравнивалось
court-errors-few = Это данные небольшого числа устройств. На других устройствах, с другими приложениями и на других языках ложных тревог может быть больше.
court-errors-version = Числа верны для версии Hoofprint и списков того дня. Списки, добавленные с тех пор, могут дать другие числа.
court-errors-missed = Как часто проверка пропускает след, который есть, неизвестно. Никто не может это подсчитать без телефонов, о которых известно, что их атаковали.
court-errors-forged = Значение можно подделать, и оно может совпасть случайно: любой может дать программе или файлу чужое имя. Поэтому одно совпадение имён никогда не доказательство.
court-words-heading = Что значат слова
court-word-sign = Опубликованный признак
court-word-sign-meaning = Значение, например домен или имя программы, о котором кто-то опубликовал, что его используют шпионские программы. Hoofprint не проверяет, прав ли тот, кто его опубликовал.
court-word-rule = Правило
court-word-rule-meaning = Описание необычных фактов. Правилу не нужен опубликованный признак. То, что оно находит, — повод посмотреть внимательнее, а не ответ.
court-word-finding = Находка
court-word-finding-meaning = Опубликованный признак или правило совпали с записью. Больше это слово ничего не говорит.
court-word-record = Запись
court-word-record-meaning = Один элемент, прочитанный из данных, вместе с местом, откуда он прочитан.
court-word-artifact = Артефакт
court-word-artifact-meaning = Один вид данных, например список звонков, вместе с местами, где телефон его хранит.
court-word-acquisition = Копия данных
court-word-acquisition-meaning = Копия данных телефона в том виде, в каком её передали на проверку.
court-word-event = Событие
court-word-event-meaning = Запись, у которой есть время. Одна запись может дать несколько событий.
court-word-digest = SHA-256
court-word-digest-meaning = Число, которое вычисляется по всем байтам файла. Если меняется один байт, меняется и число.
court-word-nothing-found = Ничего не найдено
court-word-nothing-found-meaning = Нет находок заданного уровня в данных, которые удалось прочитать до конца. Это ничего не говорит о том, чего в данных не было, что не опубликовано и что не оставило следов.
court-word-findings = Есть находки
court-word-findings-meaning = Есть хотя бы одна находка заданного уровня.
court-word-incomplete = Неполно
court-word-incomplete-meaning = Нет находок заданного уровня, но часть данных прочитать не удалось.
court-level-critical-meaning = Уровень: опубликованный признак встретился там, где программы хранятся или работают.
court-level-high-meaning = Уровень: опубликованный признак встретился в другом месте, или сработало правило, которому нужны хотя бы два независимых факта.
court-level-medium-meaning = Уровень: стоит посмотреть специалисту. Само по себе это не показывает атаку.
court-level-low-meaning = Уровень: слабое или частое на обычных телефонах.
court-level-informational-meaning = Уровень: только для сведения.
court-strength-executed-meaning = Сила: запись показывает, что программа с таким именем или путём работала. Она не показывает, что программа делала.
court-strength-installed-meaning = Сила: запись показывает, что приложение, файл или профиль есть или были на телефоне. Она не показывает, что они работали.
court-strength-contacted-meaning = Сила: запись показывает, что что-то посетили, запросили его адрес или соединились с ним. Она не показывает, что это к чему-то привело.
court-strength-exposed-meaning = Сила: запись показывает, что что-то получено или упомянуто. Она не показывает, что кто-то это открыл.
court-strength-posture-meaning = Сила: запись показывает, как настроено устройство. Это не признак атаки.
court-state-examined-meaning = Охват: данные были, прочитаны до конца и содержали хотя бы одну запись.
court-state-empty-meaning = Охват: данные были, прочитаны до конца и не содержали ни одной записи.
court-state-partial-meaning = Охват: данные были, но часть их прочитать не удалось.
court-state-unreadable-meaning = Охват: данные были, но прочитать не удалось ничего.
court-state-absent-meaning = Охват: это искали, и в этих данных этого нет. Есть ли это на телефоне, неизвестно.
court-problem-unreadable-meaning = Проблема: в результате не хватает данных, которые должны были быть прочитаны.
court-problem-integrity-meaning = Проблема: данные прочитаны, но контрольная сумма, размер или идентификатор в них не сходится.
court-problem-notice-meaning = Проблема: всё нужное есть, но читателю следует об этом знать.
court-tested-real-device-meaning = Программа чтения: испытана на данных настоящих устройств.
court-tested-specification-meaning = Программа чтения: испытана только на данных, созданных по опубликованным описаниям. Она может что-то пропустить.
court-tested-untested-meaning = Программа чтения: написана по аналогии, и на данных её не испытывали. Она может что-то пропустить.
court-repeat-heading = Как повторить проверку
court-repeat-same = Те же исследуемые данные, опубликованные признаки, правила и версия дают те же находки, записи и события, байт в байт. run.json, report.html и manifest.json отличаются, потому что в них записано время проверки.
court-repeat-version = Возьмите версию Hoofprint, названную выше.
court-repeat-evidence = Сравните SHA-256 исследуемых данных с manifest.json.
court-repeat-lists = Возьмите списки опубликованных признаков, SHA-256 которых указаны выше, и добавленные правила, если они были.
court-repeat-run = Выполните команду ниже. Слова заглавными буквами стоят вместо того, что нужно указать. Введите пароль, когда программа его спросит.
court-repeat-compare = Сравните findings.json, coverage.json, timeline.jsonl и файлы в records/ с файлами этого дела.
court-repeat-command = Команда
court-withheld-heading = Чего нет на этой странице
court-withheld-content = Слова, которые люди писали друг другу, в деле не сохранены.
court-withheld-content-kept = Слова, которые люди писали друг другу, сохранены в папке records/ этого дела, потому что об этом попросили. На этой странице их нет.
court-withheld-masked = { $count ->
    [one] В частях для специалистов и для суда частично скрыто { $count_shown } значение, которое может указывать на человека. Полностью оно есть в findings.json или timeline.jsonl.
    [few] В частях для специалистов и для суда частично скрыты { $count_shown } значения, которые могут указывать на людей. Полностью они есть в findings.json и timeline.jsonl.
    [many] В частях для специалистов и для суда частично скрыто { $count_shown } значений, которые могут указывать на людей. Полностью они есть в findings.json и timeline.jsonl.
   *[other] В частях для специалистов и для суда частично скрыто { $count_shown } значения, которые могут указывать на людей. Полностью они есть в findings.json и timeline.jsonl.
}
court-withheld-masked-none = В частях для специалистов и для суда ни одно значение не скрыто из-за того, что может указывать на человека.
court-withheld-shortened = { $count ->
    [one] В середине сокращён { $count_shown } текст, там стоит «…». Полностью он есть в файлах дела.
    [few] В середине сокращены { $count_shown } текста, там стоит «…». Полностью они есть в файлах дела.
    [many] В середине сокращено { $count_shown } текстов, там стоит «…». Полностью они есть в файлах дела.
   *[other] В середине сокращено { $count_shown } текста, там стоит «…». Полностью они есть в файлах дела.
}
court-withheld-rows = { $count ->
    [one] Из таблиц для специалистов и для суда убрана { $count_shown } строка, иначе таблицы были бы слишком длинными. Под каждой таблицей указано, где её найти.
    [few] Из таблиц для специалистов и для суда убраны { $count_shown } строки, иначе таблицы были бы слишком длинными. Под каждой таблицей указано, где их найти.
    [many] Из таблиц для специалистов и для суда убрано { $count_shown } строк, иначе таблицы были бы слишком длинными. Под каждой таблицей указано, где их найти.
   *[other] Из таблиц для специалистов и для суда убрано { $count_shown } строки, иначе таблицы были бы слишком длинными. Под каждой таблицей указано, где их найти.
}
court-withheld-rows-none = Из таблиц для специалистов и для суда не убрана ни одна строка.
court-withheld-caption = Убранные строки по файлам дела, в которых они есть
court-withheld-file = Файл дела
court-consent-heading = Согласие
court-consent-given = Вместе с проверкой передана запись о согласии. Она находится в consent.json. Hoofprint её хранит. Верна ли она, Hoofprint знать не может.
court-consent-none = Запись о согласии вместе с этой проверкой не передана.
court-limits-heading = Пределы
court-limits-attribution = Этот отчёт говорит о том, что встретилось, а не о том, кто за этим стоит. Названия шпионских программ или их создателей, если они есть, приведены из списков, в которых есть признак. Это не утверждение Hoofprint.
court-limits-time = Время указано так, как оно записано в данных. Устройство, часы которого шли неверно, даёт неверное время.
court-limits-absent = { $count ->
    [one] В этих данных не нашлось { $count_shown } вида данных, который искали. О нём ничего сказать нельзя.
    [few] В этих данных не нашлось { $count_shown } видов данных, которые искали. О них ничего сказать нельзя.
    [many] В этих данных не нашлось { $count_shown } видов данных, которые искали. О них ничего сказать нельзя.
   *[other] В этих данных не нашлось { $count_shown } вида данных, которые искали. О них ничего сказать нельзя.
}
court-limits-lacking = { $count ->
    [one] Не удалось прочитать совсем или полностью { $count_shown } вид данных.
    [few] Не удалось прочитать совсем или полностью { $count_shown } вида данных.
    [many] Не удалось прочитать совсем или полностью { $count_shown } видов данных.
   *[other] Не удалось прочитать совсем или полностью { $count_shown } вида данных.
}
court-limits-untried = { $count ->
    [one] { $count_shown } вид данных прочитан программой чтения, которую ни разу не испытывали на данных настоящего устройства.
    [few] { $count_shown } вида данных прочитаны программами чтения, которые ни разу не испытывали на данных настоящего устройства.
    [many] { $count_shown } видов данных прочитано программами чтения, которые ни разу не испытывали на данных настоящего устройства.
   *[other] { $count_shown } вида данных прочитано программами чтения, которые ни разу не испытывали на данных настоящего устройства.
}
court-limits-unread = { $count ->
    [one] { $count_shown } файл не прочитан ни одной частью Hoofprint.
    [few] { $count_shown } файла не прочитаны ни одной частью Hoofprint.
    [many] { $count_shown } файлов не прочитано ни одной частью Hoofprint.
   *[other] { $count_shown } файла не прочитано ни одной частью Hoofprint.
}
court-limits-expert = Что находка значит для человека, должен оценить специалист, который видел данные.
