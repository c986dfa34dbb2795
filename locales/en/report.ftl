# What the report says to the person whose phone it is, and what stands around all of its parts.
#
# For translators. The reader may be frightened. Write as you would speak to somebody of 12 to 14 years:
# short sentences, one idea each, everyday words. Never write words that promise ("clean", "safe", "not
# infected") or that judge ("hacked", "your phone is …"), and no scores. The words that must not appear are listed
# in crates/report/data/banned/. "Helper" is a person of a helpline or an organisation who helps. "Sign" is
# something that researchers have published because spyware leaves it. "Trace" is what is left on a phone.
# "Copy" is the copy of the phone's data that was examined. { $count_shown } is the number as it is written;
# $count chooses the form of the sentence.

## Frame of the page

page-title = Result of the check
page-about = Result of a check for traces of spyware
# A link for people who use a keyboard or a screen reader.
skip-to-result = Go to the result
# Names the list of links to the three parts.
parts-label = Parts of this page
part-person = For you
part-person-about = The result in plain words, and what to do next
part-analyst = For the expert
part-analyst-about = Every finding, with its place in the data
part-court = For a court
part-court-about = How the check was done, and its limits
# Stands before the second part.
parts-rest = You do not have to read what follows. It says the same again, for experts.
# Names the list of links to the sections of the first part.
sections-label = In this part
back-to-result = Back to the result
footer-made = Made by Hoofprint { $version } on { $when }.
footer-network = This page loads nothing from the network and runs no program.
# What stands between the entries of a list in a line.
list-separator = { "; " }
# Tells that a text stands in English because nobody has translated it yet.
text-in-english = Some texts on this page are in English, because nobody has translated them yet.
# The same, when all of them are in the parts for experts.
text-in-english-experts = Some texts in the parts for experts are in English, because nobody has translated them yet.

## The sentence that no report goes without, and why

limits = This cannot rule out spyware.
limits-reason = A check can only find traces that somebody has published and that are still on the phone. Some spyware leaves no trace, or removes it.

## The result. One of these stands at the top.

result-self-test-failed = This check did not work. Its self-test failed.
result-self-test-failed-meaning = Do not rely on this page. Run the check again, or ask a helper.
result-nothing-found = We found no known traces of spyware in the data we could examine.
result-nothing-found-meaning = This is the usual result. You may have a reason to worry, for example a warning from Apple, Google or WhatsApp. That reason still counts: ask a helper.
result-incomplete = We found no known traces of spyware, but part of the data could not be read.
result-incomplete-meaning = This result is incomplete. What was missing is listed below. A helper can tell you whether it matters, and how to copy the data again.
result-only-minor = We found no known traces of spyware, but some things are worth knowing.
result-only-minor-meaning = They are listed below. On their own they are no sign of an attack.
result-unusual = We found something unusual that an expert should look at.
result-unusual-meaning = It matches no published sign of spyware. It may well have an ordinary reason. The reasons we know of are listed below.
result-exposed = We found a published sign of spyware in something this phone received.
result-exposed-meaning = Somebody may have tried to reach you. Receiving something is not an infection. Nothing here shows that spyware got in.
result-contacted = We found a published sign of spyware in a page or address this phone contacted.
result-contacted-meaning = This is serious and needs an expert. Opening a page or reaching an address is not an infection by itself. Nothing here shows that spyware got in.
result-installed = We found a published sign of spyware in an app, a file or a profile on this phone.
result-installed-meaning = This is serious and needs an expert. An expert can tell a true sign from one that only looks alike.
result-executed = We found a published sign of spyware in a program that ran on this phone.
result-executed-meaning = This is very serious and needs an expert. An expert can tell a true sign from one that only looks alike.

# The first is shown in bold before the second, when something could not be read.
incomplete-lead = Part of the data could not be read.
incomplete = There may be more than this page shows.
incomplete-link = See what could not be read
worry = Being worried is reasonable, and none of this is your fault. You do not have to understand this page alone.
worry-link = People can help you, free of charge

## How urgent a finding is

level-critical = Most urgent
level-high = Urgent
level-medium = Worth an expert's look
level-low = Weak or common
level-informational = For the record

## How strong a sign is: what happened, and what did not

strength-executed = A program ran on this phone.
strength-installed = An app, a file or a profile is or was on this phone.
strength-contacted = This phone opened or contacted something. That is not an infection by itself.
strength-exposed = Something reached this phone. Receiving it is not an infection.
strength-posture = This is how the phone is set up. It is no sign of an attack.
# The same in a cell of a table.
strength-short-executed = ran
strength-short-installed = is or was there
strength-short-contacted = opened or contacted
strength-short-exposed = received
strength-short-posture = setting

## How far something could be examined, in a cell of a table

state-examined = Read to the end
state-empty = Read, nothing in it
state-partial = Read in part only
state-unreadable = Could not be read
state-absent = Not in this data

## What a problem means for the result

problem-unreadable = Could not be read
problem-integrity = Read, but does not add up
problem-notice = Worth knowing

## What to do next

next-heading = What to do next, in this order
danger-heading = First: are you in danger from somebody near you?
danger-who = Somebody close to you may be watching this phone, at home or at work.
danger-lead = Then do nothing on it, and change nothing.
danger-apps = Do not delete any app. That person could notice it.
danger-help = Ask for help from another phone or computer that this person cannot reach.
# Shown at the top when an app was found that people use to watch somebody near them.
near-heading = Somebody near you may have put an app on this phone
near-meaning = Below is an app that can watch what happens on this phone. Such an app is often put there by somebody who had the phone in their hands. It may also have an ordinary reason.

# Steps when there is a serious finding. The lead is shown in bold before the rest.
urgent-talk-lead = Talk about private things on another device, from now on.
urgent-talk = Keep this phone, but away from meetings and private talks. Change your passwords from another device, not from this one.
urgent-keep-lead = Keep what you have.
urgent-keep = Save messages, links, e-mails and warnings you received. Take pictures of the screen. Do not open the link, and do not delete anything.
urgent-ask-lead = Ask a helper to look at this result.
urgent-ask = Show them this whole folder, not only this page.
urgent-copy-lead = Let the helper copy the phone before you restart, update or reset it.
urgent-copy = Some traces are gone as soon as the phone is turned off.
urgent-harden-lead = Only then make the phone harder to attack.
urgent-reset-lead = Reset or replace the phone only at the end.
urgent-reset = Wait until the copies were checked and the helper agrees.

# Steps when there is none.
usual-warned-lead = Did Apple, Google, WhatsApp or another service warn you?
usual-warned = Take it seriously, whatever this page says. Such a warning is strong evidence that somebody tried. It does not prove that they got in. Keep the warning. Ask a helper before you reset, update or restart the phone: helpers know signs that are not public.
usual-keep-lead = Keep what made you worry.
usual-keep = Keep messages, links and e-mails, and pictures of the screen. Do not open the link.
usual-copy-lead = Are you still worried? Then let a helper copy the phone first.
usual-copy = Do it before you restart, update or reset the phone. Some traces are gone as soon as the phone is turned off.
usual-harden-lead = No warning, and no reason to wait? Then make the phone harder to attack.
usual-again-lead = Check again later.
usual-again = New signs are published all the time. Keep the copy of the phone's data that was used today: it can be checked again.

# How to make the phone harder to attack.
harden-update = Install all updates, and restart the phone. Restart it about once a week from then on. A restart may end spyware that does not stay. It does not bring back what was taken, and it does not stop a new attack.
harden-iphone = On an iPhone turn on Lockdown Mode.
harden-android = On Android turn on Advanced Protection with Intrusion Logging. Know that this log also keeps the names of the sites you look up.
harden-passcode = Use a long passcode that nobody else knows.
harden-accounts = Use a messenger that encrypts from end to end. Do not let accounts send you codes by text message. Ask your phone company for a PIN on your contract.

conflict-heading = You were told to reset the phone at once?
conflict-advice = Some warnings say so, for example those of WhatsApp in 2025. The advice is right: it protects you. But it also destroys the traces.
conflict-copy = So let somebody copy the phone first.
conflict-danger = Nobody can copy it, or the danger is immediate? Then your protection comes first: follow the warning.

## What was found

found-heading = What was found
found-reading = Not all signs are equally strong. From weak to strong:
found-scale-exposed = The phone received something.
found-scale-contacted = The phone opened or contacted something.
found-scale-installed = Something is or was on the phone.
found-scale-executed = A program ran on the phone.
found-target = To be the aim of an attack is not the same as an attack that worked.
# Texts that follow speak of "the owner": use the word that they use.
found-owner = “The owner” below means the person whose phone this is. That may be you.
found-left-out = { $count ->
    [one] There is one more thing. It is not more urgent than these. The part for the expert tells of it.
   *[other] There are { $count_shown } more things. None of them is more urgent than these. The part for the expert tells of them.
}
settings-heading = How the phone is set up
settings-meaning = These are settings of the phone. They are no sign of an attack.

# Names of what a finding is about. The name of the app, program … follows in a cell of its own.
subject-app = App
subject-program = Program
subject-address = Address on the internet
subject-file = File
# The sign is a number that is calculated from a file, or from the key that signed an app.
subject-fingerprint = Digital fingerprint of a file or of its maker
subject-value = What was seen

finding-together = What was seen together
finding-strength = How strong a sign
finding-published = Somebody has published this as a sign of spyware.
finding-unpublished = It is an unusual fact, not a published sign of spyware.
finding-unsure = It needs more than this one fact to be sure. An expert can look for more.
finding-combined = It is one part of a sign that has several parts. The other parts were met, too.
finding-meaning = What it means
# Stands below the meaning when a text of the finding names adb.
finding-adb = “adb” is a way to control an Android phone from a computer, over a cable or a network.
# Names that researchers gave follow, in a list.
finding-campaigns = Those who published this sign connect it with:
finding-campaigns-limits = That is what others say about the sign. It does not tell who is behind it here.
finding-explanations = Ordinary reasons that could explain it
finding-no-explanation = We know of none. That does not mean there is none.
finding-valid-until = Those who published this sign stood by it until { $date } only.
# For the person.
finding-part-not-compared = A part of the published sign could not be compared with this data.
# For experts. $what: the part, as its publisher wrote it.
finding-not-compared = Not compared: { $what }
finding-next = What to do about it
finding-where = Where it was seen
finding-when = When
finding-when-span = First: { $first }. Last: { $last }.
finding-when-none = The data gives no time.
finding-count = { $count ->
    [one] It was seen in one place.
   *[other] It was seen in { $count_shown } places.
}
finding-masked = Names, phone numbers and addresses of other people are partly hidden here.

# A rule that whoever did the check brought along, which searches in the content of files.
yara-title = A file meets the search rule { $rule }
yara-meaning = Whoever did this check brought a rule along that searches in files. The content of this file meets that rule.
# $description: what the author of the rule wrote, in any language.
yara-says = The rule says of itself: { $description }
yara-author = The rule names its author: { $author }
yara-limits = The rule looks at what is in a file, and not at what a program did.

## What was examined, and what was not

examined-heading = What was examined, and what was not
examined-device = Phone
examined-copied = The data was copied from the phone on { $when }.
examined-copied-unknown = The data does not tell when it was copied from the phone.
examined-encrypted = The copy was encrypted. That is good: such a copy holds more.
examined-unencrypted = The copy was not encrypted.
examined-signs = { $count ->
    [one] The data of the phone was compared with one published sign of spyware.
   *[other] The data of the phone was compared with { $count_shown } published signs of spyware.
}
examined-signs-limits = That number says what was searched for, not what was found.
examined-no-signs-lead = The data of the phone was not compared with any published sign of spyware, because none was given.
examined-no-signs = Only general rules were tried. Have the check repeated with published signs.
examined-nothing = Nothing could be looked at.
# Stands before the list of kinds of data, when for example an archive was cut short.
examined-cut = A part of the copy as a whole could not be read, so whole files may be missing. What follows is only about the files that were there.
examined-areas = By kind of data
examined-logs = Phones keep logs only for a while. What happened before is not in them.
examined-untried = Some of it was read by published descriptions alone. No data of a real phone was there to try the reader on. It may miss something.
examined-more = The part for the expert lists every kind of data.

# Kinds of data.
area-messages = Messages
area-messages-about = Text messages, chat apps, and what was sent with them
area-calls = Calls
area-calls-about = Phone calls and video calls
area-people = Contacts and calendar
area-people-about = The address book, the calendar, and who was in touch with whom
area-web = Web
area-web-about = Pages that were visited, downloads, and what browsers keep
area-apps = Apps
area-apps-about = Which apps are there, where they came from, and what they may do
area-programs = Programs
area-programs-about = Which programs ran, and when
area-network = Network
area-network-about = Connections, Wi-Fi, Bluetooth, and how much data programs sent
area-crashes = Crashes
area-crashes-about = What the phone wrote when a program or the phone broke down
area-logs = System logs
area-logs-about = What the phone notes about itself while it works
area-settings = Settings and accounts
area-settings-about = How the phone is set up, who manages it, which accounts it has, and what is attached to it
area-files = Files
area-files-about = Names, places and contents of files
area-copying = About the copy
area-copying-about = What the copy says about itself and about the phone
area-other = Other data
area-other-about = What belongs to none of these

# What is said about one kind of data, each as a sentence of its own.
area-read = What was there was read to the end.
area-empty = It was read. There was nothing in it.
area-partial = Only a part of it could be read.
area-unreadable = It was there, but it could not be read.
area-absent = This copy does not hold it.
area-some-absent = Some data of this kind is not in this copy.
area-odd = Some of it was read, but does not add up. An expert should look at it.
area-dates = Its dates run from { $first } to { $last }.
area-date = Its only date is { $date }.
area-days = { $count ->
    [one] It tells of one day.
   *[other] It tells of { $count_shown } different days.
}
# Names of kinds of data follow, in a list.
area-lacking = Not read, or not all of it:

absent-heading = What this copy does not hold
absent-meaning = Nothing can be said about these. Another way of copying the phone's data may hold them. A helper can tell.
problems-heading = What could not be read
problems-none = Everything that was looked for and was there could be read.
problems-some = Nothing can be said about what could not be read. A trace may be in it.
problems-count = { $count ->
    [one] One problem was noted. The part for the expert describes it.
   *[other] { $count_shown } problems were noted. The part for the expert lists them.
}
# Problems that belong to the copy as a whole, not of one kind of data.
problems-whole = There was a problem with the copy as a whole.
unread-count = { $count ->
    [one] The copy holds one file that Hoofprint cannot read yet. Nothing can be said about what is in it.
   *[other] The copy holds { $count_shown } files that Hoofprint cannot read yet. Nothing can be said about what is in them.
}

## Apps

apps-heading = Apps from outside a store
apps-meaning = These apps did not come with the phone, and not from a store of apps. That is no sign of an attack. Do you know them all? If one is new to you, do not delete it. Ask a helper.
apps-none = No app from outside a store was seen. An app that hides well may not be seen.
apps-hidden = An app that hides well may not be listed.
apps-left-out = { $count ->
    [one] There is one more. The part for the expert lists it.
   *[other] There are { $count_shown } more. The part for the expert lists them.
}
apps-first = First put on the phone
apps-no-date = no date
apps-may = What it may do, or did

# What an app may do, or did; in a list.
sign-accessibility = reads and controls the screen
sign-device-admin = administers the phone
sign-device-owner = manages the phone
sign-notification-listener = reads notifications
sign-default-sms = handles text messages
sign-default-dialer = handles calls
sign-call-screening = screens calls
sign-default-keyboard = is the keyboard
sign-default-assistant = is the assistant
sign-default-home = is the home screen
sign-trust-agent = may keep the phone unlocked
sign-overlay = draws over other apps
sign-usage-access = sees which apps are used
sign-may-install = adds other apps
sign-restricted-lifted = had a lock on sensitive settings lifted
sign-battery-exempt = may always run
sign-background-microphone = used the microphone unseen
sign-background-camera = used the camera unseen
sign-background-location = used the location unseen
sign-screen-projection = records or shows the screen
sign-vpn = carries all network traffic
sign-companion-device = belongs to another device
sign-no-launcher = has nothing to open
sign-hidden = is hidden
sign-disabled = is switched off
sign-removed = was taken off the phone
sign-downgraded = went back to an older version
sign-debuggable = can be debugged
sign-test-only = is built for tests
sign-debug-signed = is signed with a key that everybody has
permission-all_files = all files
permission-call_log = list of calls
permission-camera = camera
permission-contacts = contacts
permission-location_in_background = location at any time
permission-microphone = microphone
permission-overlay = draws over other apps
permission-sms = text messages
permission-usage_access = sees which apps are used

## Who can help

help-heading = Who can help
help-sure = You do not need to be sure that something is wrong.
help-for = Helps:
help-checked = This list was last checked on { $date }. Addresses change: if one does not work, look for the name.
help-support = Such a time is hard. Talk to somebody you trust, in person.

## What happens to the data

data-heading = What happens to your data
data-local = The check ran on one computer and sent nothing anywhere. Its result is one folder on that computer.
data-private = The folder names pages, apps, files, phone numbers and times from your phone. So show it only to people you trust.
data-deletion = Ask whoever did the check when the folder and the copy of your phone will be deleted.
data-withdraw = You may change your mind at any time. Then ask for the folder and the copy to be deleted.
data-consent-given = A record of your consent was handed over with the check. It is kept in the folder, in the file consent.json.
data-consent-none = No record of your consent was handed over with this check.

## About this check

about-heading = About this check
about-case = Case number
about-date = Date of the check
about-version = Version of Hoofprint
about-self-test = Self-test
about-self-test-passed = A planted sign went through the same steps as the data of the phone, and was found.
about-self-test-failed = A planted sign was not found. Do not rely on this result.
