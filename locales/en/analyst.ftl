# What the report says to analysts and to a court.
#
# For translators. These two parts are read by people who do this for a living: exact words matter more than
# easy ones, but sentences stay short. "Acquisition" is a copy of a phone's data, such as a backup. "Artifact" or
# "kind of data" is one thing that is looked for in it, such as the list of messages. "Record" is one entry that
# was read, such as one message. "Published sign" is what others call an indicator: something that researchers
# have published because spyware leaves it. "List" is a file of published signs. "Finding" is what a published
# sign or a rule has met. Names of files (findings.json, records/…) and of options (--indicators) are never
# translated. Never write words that promise or judge ("clean", "safe", "infected", "guilty"), and no scores.
# { $count_shown } is the number as it is written; $count chooses the form of the sentence.

## Used in several places

# $file: name of a file or a folder of the case.
analyst-left-out = { $count ->
    [one] One more row is not shown here. It is in { $file }.
   *[other] { $count_shown } more rows are not shown here. They are in { $file }.
}
analyst-span = from { $first } to { $last }
analyst-no-time = no time given
analyst-no-dates = no dates
analyst-none = none
analyst-not-told = not told
# Names what is in the brackets: a number that stands for a file.
analyst-sha256 = SHA-256
analyst-unreadable = A part of the case could not be read again for this page. It is missing here: { $reason }
# Opens a table.
analyst-show = { $count ->
    [one] Show one row
   *[other] Show { $count_shown } rows
}
analyst-column-kind = Kind of data
analyst-column-file = File and position
analyst-column-when = When
analyst-column-count = Number

## The findings at a glance

analyst-glance-heading = The findings at a glance
analyst-glance-none = There is no finding. No published sign and no rule was met in what could be read. That is not the same as nothing being there.
analyst-glance-caption = Number of findings by level, and by the acquisition they were read from
analyst-glance-level = Level
analyst-glance-all = All
analyst-glance-apart = Not told apart
analyst-glance-apart-about = "Not told apart": the same path is in more than one acquisition, or the finding was put together from several files.
analyst-glance-strength-caption = Number of findings by strength
analyst-glance-strength = Strength

## Every finding

analyst-findings-heading = Every finding
analyst-findings-about = Findings with the same basis and the same value stand together, the most urgent first.
analyst-groups-left-out = { $count ->
    [one] One more group of findings is not shown here. It is not more urgent than these. It is in findings.json.
   *[other] { $count_shown } more groups of findings are not shown here. None is more urgent than these. They are in findings.json.
}
analyst-finding-level = Level
analyst-finding-strength = Strength
analyst-finding-basis = Basis
analyst-finding-observed = Value, as the data spells it
analyst-finding-field = Field of the record
analyst-finding-kind = Kind of data
analyst-finding-when = Earliest and latest time
analyst-finding-named-by = Kinds of data that showed it
analyst-basis-indicator = A published sign was met.
analyst-basis-rule = A rule matched one record. No published sign was met.
analyst-basis-correlation = A rule matched several facts together. No published sign was met.
analyst-indicator-value = Published sign
analyst-indicator-kind = Kind of sign
# How the sign and the value met, for example "exact" or "subdomain".
analyst-indicator-how = How they met
analyst-indicator-campaigns = What the lists call it
analyst-indicator-campaigns-about = These are the words of the lists, not of Hoofprint. They do not tell who is behind what was found here.
analyst-indicator-feeds = Lists that hold the sign
analyst-rule = Rule
analyst-rule-title = Title of the rule
analyst-rule-file = Where it is written
analyst-rule-file-about = docs/reference/rules.md of Hoofprint lists every built-in rule by its identifier, with its file. A rule that is not there was brought along for this check.
analyst-rule-digest-none = No digest of it is recorded.
analyst-places = { $count ->
    [one] It was seen in one place
   *[other] It was seen in { $count_shown } places
}
analyst-place-what = What happened
analyst-place-id = Identifier in findings.json
analyst-record = The record, as it was read
analyst-record-caption = Fields of the record of the first place
analyst-record-field = Field
analyst-record-value = Value
analyst-record-masked = { $count ->
    [one] One value that may name a person is partly hidden here.
   *[other] { $count_shown } values that may name people are partly hidden here.
}
analyst-together = Facts that met
analyst-together-about = The finding counts because this and the following facts met.
analyst-meaning = Meaning
analyst-explanations = Ordinary explanations
analyst-no-explanation = None is known. That does not mean that there is none.
analyst-next = Next steps
analyst-references = References
analyst-references-about = Addresses are written so that nobody opens them by accident.

## What happened around the findings

analyst-timeline-heading = What happened around the findings
# $hours: a whole number.
analyst-timeline-about = All times are in UTC. Shown is what other data tells of the { $hours } hours before and after a finding. Where there are too many events, those nearest to the finding are shown.
analyst-timeline-chance = What stands beside a finding need not have to do with it.
analyst-timeline-none = No finding has a time, so that nothing can be shown around it.
# A heading. $when: an instant.
analyst-timeline-around = Around { $when }
analyst-timeline-caption = Events from { $first } to { $last }
analyst-timeline-meaning = What the time means
analyst-timeline-event = What happened
analyst-timeline-own = A finding has this time.
analyst-timeline-empty = The timeline holds no event of these hours.
analyst-timeline-left-out = { $count ->
    [one] One more event of these hours is not shown here. It is in timeline.jsonl.
   *[other] { $count_shown } more events of these hours are not shown here. They are in timeline.jsonl.
}
analyst-timeline-instants-left-out = { $count ->
    [one] There is one more time of a finding that lies outside of these hours. What happened around it is in timeline.jsonl.
   *[other] There are { $count_shown } more times of findings that lie outside of these hours. What happened around them is in timeline.jsonl.
}

## Programs

analyst-programs-heading = Programs
analyst-programs-count = { $count ->
    [one] The data names one program. That it is listed is no sign of an attack, and one that left no trace in this data is not listed.
   *[other] The data names { $count_shown } programs. That one is listed is no sign of an attack, and one that left no trace in this data is not listed.
}
analyst-programs-caption = Programs by all kinds of data together: first those that findings are about, then those the data disagrees on, then those in unusual places
analyst-program = Program
analyst-program-why = What stands out
analyst-program-users = Run by user
analyst-program-seen = First and last seen
analyst-program-sources = Named by
analyst-program-finding = A finding is about it.
analyst-program-place = It lies in none of the folders of the system or of apps.
analyst-program-resembles = Its name differs by one letter from { $name }.
analyst-program-records = { $count ->
    [one] one record
   *[other] { $count_shown } records
}

## Network

analyst-network-heading = Network
analyst-network-none = No kind of data in this case tells which program used the network.
analyst-network-sums = Each kind of data counts in its own way and over its own time. The same bytes may be counted by several, so that their sums must not be added up.
analyst-transfers-caption = Bytes by program or app: first those that findings are about, then those that sent the most
analyst-transfers-who = Program or app
analyst-transfers-apart = Counted as
analyst-transfers-received = Bytes received
analyst-transfers-sent = Bytes sent
analyst-transfers-records = Records
analyst-transfers-seen = First and last time
analyst-transfers-unnamed = no name
analyst-contacts-caption = Connections and look-ups by program or app: first those that findings are about, then those with the most
analyst-contacts-records = Connections or look-ups
analyst-contacts-hosts = Different addresses
analyst-contacts-private = Which addresses these were tells what somebody reads and where they are. That is not shown here. It is in { $file }.
# There were too many to count all of them.
analyst-at-least = at least { $count_shown }

## Apps

analyst-apps-heading = Apps
analyst-apps-count = { $count ->
    [one] The data tells of one app.
   *[other] The data tells of { $count_shown } apps.
}
analyst-apps-caption = Apps that did not come with the device, or of which that is not told: first those that findings are about, then those from outside a store
analyst-apps-of-system = All of them came with the device.
analyst-app = App
analyst-app-from = Came from
analyst-app-dates = First installed, last updated
analyst-app-may = What it may do, or did
analyst-app-outside = outside a store
analyst-app-outside-by = outside a store, by { $installer }
analyst-app-finding = A finding is about it.

## What was examined

analyst-coverage-heading = What was examined
analyst-coverage-caption = Kinds of data that were there
analyst-coverage-state = How far
analyst-coverage-records = Records
analyst-coverage-observables = Values compared
analyst-coverage-problems = Problems
analyst-coverage-period = Period
analyst-coverage-tested = Reader tried on
analyst-coverage-nothing = Nothing could be examined.
# $name: a copy of data. $reason: why it may be missing there.
analyst-note-not-in = not in { $name }
analyst-note-in = in { $name }
analyst-note-reason = a possible reason: { $reason }
analyst-tested-real-device = data of real devices
analyst-tested-specification = published descriptions only
analyst-tested-untested = nothing yet
analyst-tested-none = put together from others
analyst-absent-heading = What was not there
analyst-absent-caption = Kinds of data that were looked for and are not in this data
analyst-absent-where = Where it was looked for
analyst-absent-why = Why it may be missing
analyst-absent-more = { $count ->
    [one] and one more place
   *[other] and { $count_shown } more places
}
analyst-lacks = What an acquisition of this kind lacks

analyst-problems-heading = Problems while reading
analyst-problems-none = Everything that was looked for and was there could be read.
analyst-problems-caption = Problems that say the same stand together, the most serious first. The first file is named.
analyst-problems-message = What happened, and what is missing because of it
analyst-problems-kind = Kind of problem
analyst-problems-count = How often
analyst-problems-whole = the acquisition as a whole

analyst-unread-heading = Files that no part of Hoofprint reads
# $bytes_shown: a number of bytes.
analyst-unread-count = { $count ->
    [one] There is one such file, of { $bytes_shown } bytes. Nothing can be said about what is in it.
   *[other] There are { $count_shown } such files, of { $bytes_shown } bytes together. Nothing can be said about what is in them.
}
analyst-unread-caption = The largest of them
analyst-unread-path = Path
analyst-unread-bytes = Bytes

analyst-feeds-heading = Lists of published signs
analyst-feeds-caption = What each list gave
analyst-feeds-none = No list was given: nothing was compared with published signs.
analyst-feed = List
analyst-feed-loaded = Signs used
# How the file is written: "STIX 2", "CSV", "hosts file". Heads a column.
analyst-feed-format = How it is written
analyst-feed-format-unknown = Not told
analyst-feed-skipped = Not used, and why
analyst-feed-skipped-count = { $count ->
    [one] One entry of this list was not used.
   *[other] { $count_shown } entries of this list were not used.
}
analyst-feed-notes = Remarks

analyst-files-heading = Files beside this page
analyst-file-findings = all findings, with the records they come from
analyst-file-timeline = everything with a date, in order
analyst-file-records = what was read, one file for each kind of data
analyst-file-coverage = what was examined, and all problems
analyst-file-days = how many events there are of each day
analyst-file-run = how the result came about
analyst-file-consent = the record of consent, or that there is none
analyst-file-manifest = size and SHA-256 of all that was read and written

## For a court: what was examined

court-about = This part says how the result came about, what its words mean, and what it cannot show. What was found stands in the parts before.
court-examined-heading = What was given to the check
court-acquisition-number = Acquisition { $number }
court-name = Name
court-kind = What it is
court-encrypted = Its encryption
court-encrypted-yes = Its content was encrypted, and was decrypted for the check.
court-encrypted-no = Its content was not encrypted.
court-device = Device, as the data tells
court-device-unknown = The data does not tell.
court-acquired = When it was made
court-acquired-clock = By the clock of the device or of the computer that made it. Whether that clock was right is not known to Hoofprint.
court-acquired-unknown = The data does not tell when it was made.
court-begun = Begin of the check
court-begun-clock = By the clock of the computer that did the check. Whether that clock was right is not known to Hoofprint.
court-identifiers = Numbers that identify a device or its owner are shortened on this page. The whole numbers are in run.json.

## Integrity

court-integrity-heading = Integrity
court-integrity-claim = The digests below show whether the data is unchanged since it was given to Hoofprint. They show nothing about the time before: not whether it was copied completely, and not whether somebody changed it earlier.
court-integrity-caption = Files that were read, by acquisition
court-integrity-files = Files read
court-integrity-bytes = Bytes
court-integrity-partly = Of these, read in part
court-integrity-partly-about = Of a file that was read in part, only the parts that were needed were read. It has no SHA-256 here.
court-digests-caption = Size and SHA-256 of files that were read: first those that findings come from
court-digest-file = File
court-digest-size = Bytes
court-digest-partly = read in part
court-digests-finding = A finding comes from it.
court-digests-none = No file was read.
court-integrity-manifest = manifest.json lists all files that were read and all files of the case, with size and SHA-256. It is not signed. Its own SHA-256 is printed at the end of the check: whoever noted it down can tell whether the case is unchanged since then.
court-integrity-verify = The command hoofprint verify compares all files of the case with manifest.json.

## Method

court-method-heading = Method
court-method-container = Containers are opened. A container is a backup, an archive or a folder. Encrypted ones are decrypted with the password that was given. No password is guessed and no lock is broken.
court-method-artifact = Artifacts are looked for. An artifact is one kind of data, such as a database of messages. Each has a reader of its own. What a reader cannot read is noted as a problem and does not end the check.
court-method-record = Records are read from artifacts. A record is one entry, such as one row of a table. Each keeps the file and the position it was read from.
court-method-indicator = Values in records are compared with published signs of the same kind. A domain is compared with hosts, the name of a program with names of programs. Some published names are also names of genuine programs of the system: those are not compared at the place where the system keeps them.
court-method-rule = Records are judged by rules. A rule names facts that are unusual by themselves. Further rules look for facts that meet in time or by name.
court-method-finding = Each meeting becomes a finding. A finding holds the record, the position, the published sign or the rule, and ordinary explanations.
court-method-offline = The check needs no network, and sent nothing anywhere.
court-method-unwritten = Nothing was written to the evidence. It was opened for reading only.
court-self-test = Self-test of this check
court-self-test-passed = It passed: a planted sign and a planted record went through the same steps as the data, and both were found.
court-self-test-failed = It failed: what was planted was not found. This result must not be relied on.

## Versions, options, published signs and rules

court-versions-heading = Versions and options
court-program = Program
court-program-version = Hoofprint { $version }
court-schema = Layout of the case
court-outcome = How the check ended
court-fail-on = Lowest level that counts for that
court-option-caption = Options, as the program understood them
court-option = Option
court-option-value = Value
court-options-none = No options were noted.
court-warnings = Warnings of this check

court-indicators-heading = Published signs
court-indicators-count = { $count ->
    [one] The data was compared with one published sign. That number says what was searched for, not what was found.
   *[other] The data was compared with { $count_shown } published signs. That number says what was searched for, not what was found.
}
court-indicators-digest = SHA-256 over all lists
court-rules-heading = Rules
court-rules-count = { $count ->
    [one] One rule for single records was used.
   *[other] { $count_shown } rules for single records were used.
}
court-correlations-count = { $count ->
    [one] One rule for facts that meet was used.
   *[other] { $count_shown } rules for facts that meet were used.
}
court-rules-digest = SHA-256 over all rules
court-rule-files-caption = The rules behind the findings, with the file of each
court-rule-file = File of the rule, and its SHA-256
court-rules-rejected = Rules that could not be used
court-rules-rejected-none = All rules that were given could be used.

## Known error rates

court-errors-heading = Known error rates, and what is not known
court-errors-about = These figures were counted on data in which nothing was planted and no attack is known, most of it of real devices. Every finding in such data is a false alarm, or a fact that is true and ordinary.
court-errors-caption = Findings in data without a known attack
court-errors-data = Data
court-errors-read = What was read
court-errors-findings = Findings
court-errors-measured = Counted on
court-errors-command = Counted again by
court-errors-signs = Compared with
court-errors-few = This is data of few devices. On other devices, with other apps and in other languages, there may be more false alarms.
court-errors-version = The figures hold for the version of Hoofprint and the lists of that day. Lists that were added since then may give other figures.
court-errors-missed = How often the check misses a trace that is there is not known. Nobody can count it without phones of which it is known that they were attacked.
court-errors-forged = A value can be forged or be the same by chance: anybody can give a program or a file the name of another. A single meeting of names is therefore never a proof.

## What the words mean

court-words-heading = What the words mean
court-word-sign = Published sign
court-word-sign-meaning = A value, such as a domain or the name of a program, that somebody has published as used by spyware. Hoofprint does not check whether the publisher was right.
court-word-rule = Rule
court-word-rule-meaning = A description of facts that are unusual. A rule needs no published sign. What it finds is a reason to look closer, not an answer.
court-word-finding = Finding
court-word-finding-meaning = A published sign or a rule has met a record. That is all that the word says.
court-word-record = Record
court-word-record-meaning = One entry that was read from the data, with the place it was read from.
court-word-artifact = Artifact
court-word-artifact-meaning = One kind of data, such as the list of calls, together with the places where a phone keeps it.
court-word-acquisition = Acquisition
court-word-acquisition-meaning = A copy of data of a phone, as it was given to the check.
court-word-event = Event
court-word-event-meaning = A record that has a time. One record may give several.
court-word-digest = SHA-256
court-word-digest-meaning = A number that is made from all bytes of a file. If one byte changes, the number changes.
court-word-nothing-found = Nothing found
court-word-nothing-found-meaning = No finding of the level that was asked for, in data that could be read to the end. It says nothing about what was not there, what was not published, and what left no trace.
court-word-findings = Findings
court-word-findings-meaning = At least one finding of the level that was asked for.
court-word-incomplete = Incomplete
court-word-incomplete-meaning = No finding of the level that was asked for, but some of the data could not be read.
# Levels. The word of the level stands before.
court-level-critical-meaning = Level: a published sign was met where software is kept or runs.
court-level-high-meaning = Level: a published sign was met elsewhere, or a rule that needs at least two independent facts.
court-level-medium-meaning = Level: an expert should look. Alone it shows no attack.
court-level-low-meaning = Level: weak, or common on ordinary phones.
court-level-informational-meaning = Level: for the record only.
# Strengths.
court-strength-executed-meaning = Strength: a record shows that a program of this name or path ran. It does not show what the program did.
court-strength-installed-meaning = Strength: a record shows that an app, a file or a profile is or was there. It does not show that it ran.
court-strength-contacted-meaning = Strength: a record shows that something was visited, looked up or connected to. It does not show that anything came of it.
court-strength-exposed-meaning = Strength: a record shows that something was received or mentioned. It does not show that anybody opened it.
court-strength-posture-meaning = Strength: a record shows how the device is set up. It is no sign of an attack.
# How far something could be examined.
court-state-examined-meaning = Coverage: it was there, was read to the end, and held at least one record.
court-state-empty-meaning = Coverage: it was there, was read to the end, and held no record.
court-state-partial-meaning = Coverage: it was there, and a part of it could not be read.
court-state-unreadable-meaning = Coverage: it was there, and nothing of it could be read.
court-state-absent-meaning = Coverage: it was looked for and is not in this data. Nothing is known of whether it is on the phone.
# What a problem means.
court-problem-unreadable-meaning = Problem: data that should have been read is missing from the result.
court-problem-integrity-meaning = Problem: data was read, but a digest, a size or an identifier in it does not fit.
court-problem-notice-meaning = Problem: nothing is missing; a reader should know it.
# How well a reader was tried.
court-tested-real-device-meaning = Reader: it was tried on data of real devices.
court-tested-specification-meaning = Reader: it was tried on data made after published descriptions only. It may miss something.
court-tested-untested-meaning = Reader: it was written by analogy, and no data has tried it. It may miss something.

## How to repeat the check

court-repeat-heading = How to repeat the check
court-repeat-same = The same evidence, published signs, rules and version give the same findings, records and events, byte for byte. run.json, report.html and manifest.json differ, because they hold the time of the check.
court-repeat-version = Take the version of Hoofprint that is named above.
court-repeat-evidence = Compare the SHA-256 of the evidence with manifest.json.
court-repeat-lists = Take the lists of published signs whose SHA-256 is named above, and the rules that were brought along, if any.
court-repeat-run = Run the command below. Words in capital letters stand for what has to be named. Give the password when you are asked.
court-repeat-compare = Compare findings.json, coverage.json, timeline.jsonl and the files in records/ with those of this case.
court-repeat-command = The command

## What was withheld from this page

court-withheld-heading = What is not on this page
court-withheld-content = Words that people wrote to each other were not kept in the case.
court-withheld-content-kept = Words that people wrote to each other were kept in the folder records/ of the case, because that was asked for. They are not on this page.
court-withheld-masked = { $count ->
    [one] One value that may name a person is partly hidden in the parts for analysts and courts. It is whole in findings.json or timeline.jsonl.
   *[other] { $count_shown } values that may name people are partly hidden in the parts for analysts and courts. They are whole in findings.json and timeline.jsonl.
}
court-withheld-masked-none = No value in the parts for analysts and courts is hidden because it may name a person.
court-withheld-shortened = { $count ->
    [one] One text is shortened in its middle, where "…" stands. The whole text is in the files of the case.
   *[other] { $count_shown } texts are shortened in their middle, where "…" stands. The whole texts are in the files of the case.
}
court-withheld-rows = { $count ->
    [one] One row was left out of the tables for analysts and courts, because they would be too long. Below each table stands where to find it.
   *[other] { $count_shown } rows were left out of the tables for analysts and courts, because they would be too long. Below each table stands where to find them.
}
court-withheld-rows-none = No row was left out of the tables for analysts and courts.
court-withheld-caption = Rows that were left out, by the file of the case that holds them
court-withheld-file = File of the case

## Consent and limits

court-consent-heading = Consent
court-consent-given = A record of consent was handed over with the check, and is in consent.json. Hoofprint keeps it. Whether it is true, Hoofprint cannot know.
court-consent-none = No record of consent was handed over with this check.
court-limits-heading = Limits
court-limits-attribution = This report tells what was met, not who is behind it. Names of spyware or of its makers, where they appear, are quoted from the lists that hold a sign. They are not a statement of Hoofprint.
court-limits-time = Times are those that the data gives. A device whose clock was wrong gives wrong times.
court-limits-absent = { $count ->
    [one] One kind of data was looked for and is not in this data. Nothing can be said about it.
   *[other] { $count_shown } kinds of data were looked for and are not in this data. Nothing can be said about them.
}
court-limits-lacking = { $count ->
    [one] One kind of data could not be read, or not all of it.
   *[other] { $count_shown } kinds of data could not be read, or not all of them.
}
court-limits-untried = { $count ->
    [one] One kind of data was read by a reader that was never tried on data of a real device.
   *[other] { $count_shown } kinds of data were read by readers that were never tried on data of a real device.
}
court-limits-unread = { $count ->
    [one] One file was not read by any part of Hoofprint.
   *[other] { $count_shown } files were not read by any part of Hoofprint.
}
court-limits-expert = What a finding means for a person needs the judgement of an expert who has seen the data.
