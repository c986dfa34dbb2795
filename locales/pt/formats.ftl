# How dates and numbers are spelled, after the Common Locale Data Repository (CLDR).

language-name = português
# What stands between thousands, and how many digits a number has at least before it does.
number-group = { "." }
number-decimal = { "," }
number-ungrouped-digits = 3
date = { $day } de { $month } de { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
instant = { $date }, { $time } UTC
