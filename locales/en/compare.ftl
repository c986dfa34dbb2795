# What a comparison of two cases says. A case is the folder with the result of one check of a phone.
# Old and new always mean the older and the newer of the two cases.

compare-title = What is different between two checks of a phone
compare-subtitle = Comparison of two cases · version { $version }
compare-skip = Go to the result
compare-navigation = On this page

## The result. Never a verdict.

compare-result-differs = { $count ->
    [one] One thing differs between the two cases.
   *[other] { $count_shown } things differ between the two cases.
}
compare-result-same = Nothing that could be compared differs between the two cases.
compare-result-same-incomplete = Nothing that could be compared differs, but part of the data could not be compared.
compare-limits = A difference is no sign of spyware by itself, and finding no difference does not rule spyware out.
compare-limits-reason = Phones change all the time, by updates, new apps and new settings. Spyware may also have been there before the older case, or leave nothing that a copy of the data shows.
compare-danger = If somebody close to you may be watching this phone, change nothing on it because of this page: it could be noticed. Ask for help from another device first.
compare-read-with-report = This page says what is different, not what it means. What was found in each check is in the report of that case.

## The two cases

compare-cases = The two cases
compare-older = Older case
compare-newer = Newer case
# SHA-256 of the file manifest.json of the case.
compare-case-digest = Digest of its manifest
compare-case-copies = Copies of data
compare-case-copied-at = Copied
compare-case-checked-at = Checked
compare-case-model = Model
compare-case-system = System
compare-not-told = not told
compare-yes = yes
compare-no = no

compare-device-same = The two cases are of one phone: both hold the same identifying number.
compare-device-unknown = Nothing in the two cases says for certain that they are of one phone. Make sure of it before you rely on this page.
compare-device-contradictory = Some marks say that the two cases are of one phone, and others that they are not. Make sure of it before you rely on this page.
compare-device-different = The two cases are of different phones. They were compared because somebody asked for that. Almost everything can differ between two phones.
compare-device-agree = The same in both:
compare-device-disagree = Different:
compare-identifier-serial = Serial number
compare-identifier-udid = Identifier of the device (UDID)
compare-identifier-imei = Number of the device in the mobile network (IMEI)
compare-identifier-android-id = Identifier of the Android user
compare-identifier-peer = Identifier in the circle of the Apple Account
compare-identifier-model = Model

compare-order-reversed = The case named as the newer one was copied before the other one. What is called new here is then older, and what is called gone came later.
compare-order-same = The copies of both cases were made at the same moment.
compare-same-case = Both folders hold one and the same case, so nothing can differ.
compare-order-unknown = The cases do not say which copy was made first. Make sure that they were given in the right order.
compare-kinds-differ = The two cases were made from different kinds of copies. Some things may differ for that reason alone.
compare-signs-differ = The two cases were compared with different sets of published signs. A finding may be new or gone for that reason alone. Check both copies again with the same signs to be sure.
compare-rules-differ = The two cases were examined with different rules. A finding may be new or gone for that reason alone.
compare-versions-differ = The two cases were made by different versions of Hoofprint. Something may differ only because one of them reads more.
compare-warnings = What to know first

## The differences

compare-first = Look at these first
compare-first-explained = They come first because of what such a thing can do. Most of them have an ordinary reason: ask the owner of the phone about each one.
compare-differences = Everything else that differs
compare-kind = Kind
compare-what = What
compare-how = How it differs
compare-why = Why it matters
compare-old-value = Before
compare-new-value = After
# Of a list of which both cases have further entries.
compare-taken-away = No longer in the list
compare-added = New in the list
compare-left-out = { $count ->
    [one] And one more. It is in the output that --json gives.
   *[other] And { $count_shown } more. They are in the output that --json gives.
}

compare-change-new = New
compare-change-gone = No longer there
compare-change-changed = Changed
# For programs that logs and lists show: a program that is not seen may still be there.
compare-change-seen-first = Seen in the newer case only
compare-change-not-seen = Not seen in the newer case
compare-change-unsure = Cannot be told
compare-unsure-old-partial = It is in the newer case only. The older case could read this kind of data in part only, so it may have been there before.
compare-unsure-new-partial = It is in the older case only. The newer case could read this kind of data in part only, so it may still be there.
compare-unsure-not-examined = It is in the newer case only. The older case does not hold this kind of data, so nobody can say whether it is new.
compare-unsure-signs = It was found in the older case only. The newer case was compared with other signs or rules, so it may still be in the data.

compare-counts = How much differs, by area
compare-area = Area
compare-new = New
compare-gone = No longer there
compare-changed = Changed
compare-same = The same
compare-unsure = Cannot be told

## What could not be compared

compare-not-compared = What could not be compared
compare-not-compared-explained = One of the two cases does not hold this kind of data, or could not read it. So nothing is said about what is new or gone there.
compare-all-compared = Everything that one of the two cases holds was examined in the other one too.
compare-not-examined-new = Not examined in the newer case
compare-not-examined-old = Not examined in the older case
compare-without-name = Without anything to tell one from another
compare-partial-old = Read in part only in the older case
compare-partial-new = Read in part only in the newer case
compare-reason = Why
compare-entries = Entries in the other case
compare-for-example = For example
compare-neither = In neither case
compare-neither-explained = These kinds of data would be compared too, but neither case holds them.
compare-how-made = How this page was made
compare-how-made-explained = Each entry of the older case was looked for in the newer one by what identifies it. Times and counters are left out, because they always differ. Only kinds of data that Hoofprint has a list for are compared; messages, visited pages and the like are not.

## Areas

compare-area-findings = Findings
compare-area-control = Who may control or watch the phone
compare-area-profiles = Profiles, certificates and management
compare-area-programs = Programs
compare-area-files = Programs that start on their own, and files in unusual places
compare-area-apps = Apps
compare-area-permissions = Permissions
compare-area-accounts = Accounts and users
compare-area-computers = Computers and other devices
compare-area-versions = Versions of the system
compare-area-settings = Settings

## Kinds of things: one of each, as the first column of a table

compare-thing-finding = Finding
compare-thing-accessibility-service = Accessibility service
compare-thing-device-admin = Administrator of the device
compare-thing-notification-listener = App that may read notifications
compare-thing-vpn = VPN or filter of the network
compare-thing-trust-agent = Service that may keep the phone unlocked
compare-thing-keyboard = Keyboard
compare-thing-role = App for a task, such as calls or text messages
compare-thing-screen-recorder = App that has the screen
compare-thing-battery-exemption = App that may always run
compare-thing-profile = Configuration profile
compare-thing-management = Management by an organisation
compare-thing-certificate = Certificate that was added
compare-thing-managed-settings = Settings forced by management
compare-thing-program = Program that was seen
compare-thing-program-file = File of a program that was seen
compare-thing-start-entry = Program that starts with the phone
compare-thing-service-switched-off = Service of the system that was switched off
compare-thing-root-part = Extension for root rights
compare-thing-root-program = Program that gives root rights
compare-thing-file = File in an unusual place
compare-thing-mount = Mounted volume
compare-thing-app = App
compare-thing-app-mark = Mark of a tool that installs apps from elsewhere
compare-thing-permission = Permission
compare-thing-account = Account
compare-thing-user = User or profile of Android
compare-thing-computer = Trusted computer
compare-thing-account-device = Device of the Apple Account
compare-thing-companion-device = Device that an app is tied to
compare-thing-bluetooth-device = Paired Bluetooth device
compare-thing-automation = Automation
compare-thing-web-clip = Web page on the home screen
compare-thing-system = System
compare-thing-system-part = Part of the system that is updated on its own
compare-thing-system-property = Property of the system
compare-thing-protection = Protections of the phone
compare-thing-screen-lock = Lock of the screen
compare-thing-setting = Setting
compare-thing-network = Settings of the network

## Why a thing stands where it stands

compare-why-finding = It met a published sign or a rule. The report of the case explains it.
compare-why-screen = Such an app can read the screen and act in place of its owner.
compare-why-admin = An administrator can lock, erase and restrict the phone.
compare-why-notifications = Such an app reads messages as they arrive.
compare-why-traffic = All traffic of the phone can go through it.
compare-why-unlocked = It can keep the phone unlocked for others.
compare-why-typing = A keyboard sees what is typed.
compare-why-role = Such an app sees all calls, messages or the like that belong to its task.
compare-why-profile = A profile can send traffic elsewhere, trust further certificates and hand the phone to others.
compare-why-management = Whoever manages a phone can put apps and settings on it.
compare-why-certificate = Whoever made a trusted certificate can read protected traffic that passes by.
compare-why-unusual-place = Programs of the system and of stores are not in such a place.
compare-why-outside-store = It came from outside a store of apps.
compare-why-signer = Another signer than before means that the app was made by somebody else.
compare-why-starts = It starts without anybody opening it.
compare-why-root = Whoever has root rights can do everything on the phone.
compare-why-look-alike = Its name looks like that of a part of the system.
compare-why-sees = It gives an app access to what is private.
compare-why-account = An account gives others a way to data on the phone or to the phone itself.
compare-why-computer = A trusted computer can read and change much on the phone.
compare-why-automation = It acts on its own when something happens.
compare-why-protection = It protects the phone against being changed or unlocked.
compare-why-ordinary = It changes on most phones from time to time.

## Fields

compare-field-access-rights = what the management may do
compare-field-action = what it does
compare-field-active = whether it is active
compare-field-addresses = addresses that it names
compare-field-all-events = whether it hears everything that happens on the screen
compare-field-always-on = whether everything goes through it
compare-field-apps = apps
compare-field-asks = whether it asks before it runs
compare-field-automatic-updates = whether updates come on their own
compare-field-backups-encrypted = whether backups are encrypted
compare-field-boot-arguments = whether the system was started with special settings
compare-field-boot-loader = state of the boot loader
compare-field-build = build of the system
compare-field-camera-off = whether the camera is switched off
compare-field-can = what it can do
compare-field-certificate = certificate
compare-field-count = how many
compare-field-decision = decision
compare-field-developer = name of the developer
compare-field-developer-mode = Developer Mode
compare-field-disabled = whether it is switched off
compare-field-enabled = whether it is switched on
compare-field-executable = whether it may be run
compare-field-exempt-by = who exempted it
compare-field-file-digest = contents of the file
compare-field-forced = forced settings
compare-field-granted = sensitive permissions that it was given
compare-field-installer = what installed it
compare-field-kind = kind
compare-field-lock-kind = kind of lock
compare-field-lockdown-mode = Lockdown Mode
compare-field-mode = rights on the file
compare-field-origin = where its file came from
compare-field-owner = whether somebody else manages it
compare-field-package = app
compare-field-passcode = whether a passcode is set
compare-field-path = path
compare-field-patch = security update
compare-field-policies = what it may do
compare-field-radio = version of the radio
compare-field-read-only = whether it can only be read
compare-field-removal = whether it cannot be removed
compare-field-requested-by = what asked for its installation
compare-field-restrictions = restrictions
compare-field-sealed = whether the system seals it
compare-field-secret-copy = whether the computer can read it while it is locked
compare-field-selinux = whether the system enforces its access rules
compare-field-servers = servers
compare-field-settings-kinds = kinds of settings
compare-field-sideloaded = whether it came from outside a store
compare-field-signer = signer
compare-field-signs = what is notable about it
compare-field-size = size in bytes
compare-field-supervised = whether an organisation supervises it
compare-field-system-app = whether it is a part of the system
compare-field-trust = whether it is trusted
compare-field-users = numbers of the Android users
compare-field-value = value
compare-field-verified-boot = whether the system was checked at start
compare-field-version = version
compare-field-wireless-debugging = whether debugging over Wi-Fi is on

## What a permission is for; the name that the system gives it follows in brackets

compare-permission-microphone = microphone
compare-permission-camera = camera
compare-permission-screen = what is on the screen
compare-permission-contacts = contacts
compare-permission-calendar = calendar
compare-permission-reminders = reminders
compare-permission-photos = photos
compare-permission-files = all files
compare-permission-messages = text messages
compare-permission-calls = calls
compare-permission-location = location
compare-permission-overlay = drawing over other apps
compare-permission-usage = which apps are used
compare-permission-installs = adding other apps
compare-permission-bluetooth = Bluetooth
compare-permission-motion = movement and fitness
compare-permission-speech = recognition of speech
compare-permission-vpn = all network traffic
compare-permission-control = control of the phone for its owner

## On the command line

compare-written = The page was written to { $path }.
