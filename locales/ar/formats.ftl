# How dates and numbers are spelled, after the Common Locale Data Repository (CLDR).

language-name = العربية
# What stands between thousands, and how many digits a number has at least before it does.
number-group = { "," }
number-decimal = { "." }
number-ungrouped-digits = 3
date = { $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
instant = { $date }، { $time } UTC
