# Words in pictures: a calendar of the days that the data tells of, a timeline of findings, the history of
# programs, and bars for bytes that programs sent and received.
#
# For translators. The calendar and the timeline are for the person too: write for somebody of twelve, as in
# report.ftl. "Entry" is anything with a date that was read: a message, a call, a line of a log. "Kind of data" is
# what report.ftl calls Messages, Calls, Web and so on. A picture never says that something is fine or not fine.
# { $count_shown } is the number as it is written; $count chooses the form of the sentence.

## Used in several pictures

# Opens a table or a list that says the same as the picture.
pictures-in-words = The same in words
# Names of columns.
pictures-column-when = When
pictures-column-what = What
pictures-column-kind = Kind of data
pictures-column-count = Number
# Under a picture: what a mark stands for.
pictures-step-one = 1 entry
pictures-step-few = 2 to 9 entries
pictures-step-many = 10 to 99 entries
pictures-step-most = 100 entries or more

## The calendar

pictures-days-heading = Days that the data tells of
pictures-days-about = Each box is one day. The fuller the box, the more entries there are of that day. An empty box means that there is no entry: nothing happened, or the phone did not keep it. Days begin at midnight in UTC, the world time.
# Read out instead of the picture. $month: a month and its year, as below.
pictures-days-title = { $month }: calendar of the days that the data tells of
pictures-days-description = One row for each kind of data and one box for each day. The list after the pictures says the same in words.
pictures-days-none = No entry in this copy has a date. So there is no calendar.
pictures-step-none = no entry
# Months above the boxes, not inside of a date: "March 2026".
pictures-month-1 = January { $year }
pictures-month-2 = February { $year }
pictures-month-3 = March { $year }
pictures-month-4 = April { $year }
pictures-month-5 = May { $year }
pictures-month-6 = June { $year }
pictures-month-7 = July { $year }
pictures-month-8 = August { $year }
pictures-month-9 = September { $year }
pictures-month-10 = October { $year }
pictures-month-11 = November { $year }
pictures-month-12 = December { $year }
# $area: name of a kind of data, such as "System logs". $first and $last: dates.
pictures-days-no-gap = { $area }: { $first } to { $last }, no gap.
pictures-days-one = { $area }: { $first } only.
pictures-days-gaps = { $count ->
    [one] { $area }: { $first } to { $last }. One day between has no entry.
   *[other] { $area }: { $first } to { $last }. { $count_shown } days between have no entry.
}
pictures-days-outside = { $area }: no entry in the months of the calendar.
# $days: a list of dates and of ranges of dates, such as "5 March 2026, 8 March 2026 to 9 March 2026".
pictures-days-empty = Days without an entry: { $days }.
pictures-days-range = { $first } to { $last }
pictures-days-longest = { $count ->
    [one] There is one gap, from { $first } to { $last }.
   *[other] There are { $count_shown } gaps. The longest is from { $first } to { $last }.
}
pictures-days-single = { $count ->
    [one] There is one gap of one day.
   *[other] There are { $count_shown } gaps of one day each.
}
pictures-days-entries = { $count ->
    [one] There is one entry in all.
   *[other] There are { $count_shown } entries in all.
}
# The day with the most entries.
pictures-days-fullest = { $count ->
    [one] No day has more than one.
   *[other] The most are of { $first }: { $count_shown }.
}
# Days that are older than the months that are drawn. $first: the oldest of them.
pictures-days-before = { $count ->
    [one] There is also one day before the calendar: { $first }.
   *[other] There are also { $count_shown } single days before the calendar, back to { $first }.
}
# Days that are later than the months that are drawn. $last: the latest of them.
pictures-days-after = { $count ->
    [one] There is also one day after the calendar: { $last }.
   *[other] There are also { $count_shown } single days after the calendar, up to { $last }.
}

## The timeline

pictures-timeline-heading = When the findings happened
pictures-timeline-about = Each mark is a finding, at its time. A mark with a number stands for several findings. The higher a bar, the more entries there are of that time. What stands beside a finding does not have to belong to it.
# Read out instead of the picture. $when: a date, or a first and a last date as in pictures-days-range.
pictures-timeline-title = { $when }: timeline of findings and of what happened around them
pictures-timeline-description = One row of marks and bars for each kind of data. The table after the pictures says the same in words.
pictures-timeline-undated = No finding has a time. So there is no timeline.
# Above a row of hours. $first and $last: dates.
pictures-timeline-day = { $first }, hours in UTC
pictures-timeline-days = { $first } to { $last }, hours in UTC
pictures-timeline-left-out = { $count ->
    [one] One more finding has a time, but is not drawn. It is among the findings of this report or in findings.json.
   *[other] { $count_shown } more findings have a time, but are not drawn. They are among the findings of this report or in findings.json.
}
pictures-timeline-no-time = { $count ->
    [one] One finding has no time. It is not drawn.
   *[other] { $count_shown } findings have no time. They are not drawn.
}
pictures-timeline-caption = The findings in the picture, and the entries around them
# In a row of that table that is about no finding.
pictures-timeline-entries = Entries of that time

## The history of programs

pictures-programs-about = Each bar runs from the first to the last time that a program was seen. It does not have to have run all the time between. A circle is a program that was seen at one time alone. Drawn are programs that findings are about, and those in unusual places.
# Read out instead of the picture.
pictures-programs-title = History of programs: from the first to the last time each was seen
pictures-programs-description = { $count ->
    [one] One program between { $first } and { $last }. The table after the picture says the same in words.
   *[other] { $count_shown } programs between { $first } and { $last }. The table after the picture says the same in words.
}
pictures-programs-finding = a finding is about it
pictures-programs-place = it lies in an unusual place
pictures-programs-none = No finding is about a program, and no program was seen in an unusual place. So no history is drawn.
pictures-programs-undated = { $count ->
    [one] One program that a finding is about, or that lies in an unusual place, has no date. It is not drawn.
   *[other] { $count_shown } programs that a finding is about, or that lie in an unusual place, have no date. They are not drawn.
}
pictures-programs-left-out = { $count ->
    [one] One more program would belong here, but is not drawn. It is in the table of all programs.
   *[other] { $count_shown } more programs would belong here, but are not drawn. They are in the table of all programs.
}
pictures-programs-caption = The programs in the picture
pictures-column-program = Program
pictures-column-why = Why it is drawn

## Bytes that programs sent and received

# Read out instead of the picture.
pictures-network-title = Bytes that programs sent and received
pictures-network-description = { $count ->
    [one] One program, with one bar for what it sent and one for what it received. The table after the picture has the same numbers in full.
   *[other] { $count_shown } programs, each with one bar for what it sent and one for what it received. The table after the picture has the same numbers in full.
}
pictures-network-sent = sent
pictures-network-received = received
pictures-network-none = No bytes are counted here. So there is no picture.
pictures-network-left-out = { $count ->
    [one] One more program with counted bytes is not drawn. The table has it, or says how many rows it leaves out.
   *[other] { $count_shown } more programs with counted bytes are not drawn. The table has them, or says how many rows it leaves out.
}
# A program of which no name was written down.
pictures-network-unnamed = no name given
# $apart: what the phone wrote instead, as it wrote it, such as "history".
pictures-network-unnamed-apart = no name given: { $apart }
# $number: a number with at most one decimal. Thousands, not 1024.
pictures-bytes = { $number } B
pictures-kilobytes = { $number } kB
pictures-megabytes = { $number } MB
pictures-gigabytes = { $number } GB
