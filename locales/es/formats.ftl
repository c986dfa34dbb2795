# How dates and numbers are spelled, after the Common Locale Data Repository (CLDR).

language-name = español
# What stands between thousands, and how many digits a number has at least before it does.
number-group = { "." }
number-decimal = { "," }
number-ungrouped-digits = 4
date = { $day } de { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
instant = { $date }, { $time } UTC
