# How dates and numbers are spelled, after the Common Locale Data Repository (CLDR).

language-name = русский
# What stands between thousands, and how many digits a number has at least before it does.
number-group = { "\u00A0" }
number-decimal = { "," }
number-ungrouped-digits = 3
date = { $day } { $month } { $year } г.
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
instant = { $date }, { $time } UTC
