# How dates and numbers are spelled, after the Common Locale Data Repository (CLDR).

language-name = français
# What stands between thousands, and how many digits a number has at least before it does.
number-group = { "\u202F" }
number-decimal = { "," }
number-ungrouped-digits = 3
date = { $day } { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
instant = { $date }, { $time } UTC
