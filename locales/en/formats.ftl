# How dates and numbers are spelled, after the Common Locale Data Repository (CLDR).

language-name = English
# What stands between thousands, and how many digits a number has at least before it does.
number-group = { "," }
number-decimal = { "." }
number-ungrouped-digits = 3
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
instant = { $date }, { $time } UTC
