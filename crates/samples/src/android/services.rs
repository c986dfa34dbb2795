//! What services tell of the rights of apps.

use super::{
    COLLECTED, Text,
    phone::{App, Phone, Use},
};

pub(super) fn all(phone: &Phone) -> Vec<(&'static str, String)> {
    vec![
        ("accessibility", accessibility(phone)),
        ("account", account()),
        ("appops", operations(phone)),
        (
            "companiondevice",
            "Companion Device Associations: <empty>\nCompanion Device Present: <empty>\n"
                .to_owned(),
        ),
        ("dbinfo", databases(phone)),
        ("device_policy", administrators(phone)),
        ("deviceidle", exemptions(phone)),
        (
            "media_projection",
            "MEDIA PROJECTION MANAGER (dumpsys media_projection)\nMedia Projection: \nnull\n"
                .to_owned(),
        ),
        ("notification", listeners(phone)),
        ("role", ROLES.to_owned()),
    ]
}

fn of_owner(phone: &Phone) -> impl Iterator<Item = &App> {
    phone.apps.iter().filter(|app| app.user == 0)
}

fn accessibility(phone: &Phone) -> String {
    let mut text = Text::default();
    let bound = of_owner(phone).filter_map(|app| {
        let (_, events) = app.accessibility?;
        Some(format!(
            "Service[label={}, feedbackType[FEEDBACK_GENERIC], capabilities=9, eventTypes={events}, \
             notificationTimeout=100, requestA11yBtn=false]",
            app.label
        ))
    });
    let enabled = of_owner(phone)
        .filter_map(|app| Some(format!("{{{}/{}}}", app.package, app.accessibility?.0)));
    text.line(format_args!("ACCESSIBILITY MANAGER (dumpsys accessibility)\n\ncurrentUserId=0"));
    text.line(format_args!("hasWindowMagnificationConnection=false\nUser state[\n     attributes:{{id=0, touchExplorationEnabled=false, installedServiceCount=4}}"));
    text.line(format_args!(
        "     shortcut key:{{}}\n     button:{{}}\n     button target:{{null}}"
    ));
    text.line(format_args!("     Bound services:{{{}}}", bound.collect::<Vec<_>>().join(", ")));
    text.line(format_args!("     Enabled services:{{{}}}", enabled.collect::<Vec<_>>().join(", ")));
    text.line(format_args!("     Binding services:{{}}\n     Crashed services:{{}}\n     Client list info:{{\n          Client list callbacks: 3\n          Registered clients:{{"));
    text.line(format_args!("[com.google.android.inputmethod.latin][com.android.systemui]}}]\n"));
    text.line(format_args!("Proxy manager state:\n    Number of proxy connections: 0"));
    text.0
}

fn administrators(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!("Current Device Policy Manager state:\n  Immutable state:\n    mHasFeature=true\n    mIsWatch=false\n  "));
    for user in [0, 10] {
        let apps = || phone.apps.iter().filter(|app| app.user == user);
        for (app, class) in
            apps().filter(|app| app.profile_owner).filter_map(|app| Some((app, app.admin?)))
        {
            text.line(format_args!("  Profile Owner (User {user}): \n    admin=ComponentInfo{{{0}/{class}}}\n    name=\n    package={0}\n  ", app.package));
        }
        text.line(format_args!(
            "  Enabled Device Admins (User {user}, provisioningState: {}):",
            if user == 0 { 0 } else { 3 }
        ));
        for (app, class) in apps().filter_map(|app| Some((app, app.admin?))) {
            text.line(format_args!(
                "    {}/{class}:\n      uid={}\n      testOnlyAdmin=false\n      policies:",
                app.package,
                app.uid()
            ));
            text.line(format_args!("        limit-password\n        force-lock\n        wipe-data\n      passwordQuality=0x0\n      minimumPasswordLength=0"));
        }
        text.line(format_args!("  \n    mPasswordOwner=-1\n    mUserSetupComplete=true\n  "));
    }
    text.line(format_args!("  Encryption Status: per-user"));
    text.0
}

fn listeners(phone: &Phone) -> String {
    let mut text = Text::default();
    let allowed: Vec<(String, &App)> = of_owner(phone)
        .filter_map(|app| Some((format!("{}/{}", app.package, app.listener?), app)))
        .collect();
    let names = allowed.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(":");
    text.line(format_args!("Current Notification Manager state:\n  mCallState=CALL_STATE_IDLE\n"));
    text.line(format_args!("  Notification listeners:\n    Allowed notification listeners:\n      {names} (user: 0 isPrimary: true)"));
    text.line(format_args!(
        "    Has user set:\n      userId=0 value={{{}}}",
        names.replace(':', ", ")
    ));
    text.line(format_args!(
        "    All notification listeners ({}) enabled for current profiles:",
        allowed.len()
    ));
    for (name, _) in &allowed {
        text.line(format_args!("      ComponentInfo{{{name}}}"));
    }
    text.line(format_args!("    Live notification listeners ({}):", allowed.len() + 1));
    text.line(format_args!("      ComponentInfo{{com.android.systemui/com.android.systemui.statusbar.NotificationListener}} (user -1): android.service.notification.INotificationListener$Stub$Proxy@4c5daff SYSTEM"));
    for (name, app) in &allowed {
        text.line(format_args!("      ComponentInfo{{{name}}} (user 0): android.service.notification.INotificationListener$Stub$Proxy@{:x}", 7_000_000 + app.number));
    }
    text.line(format_args!("    Snoozed notification listeners (0):\n    mListenerHints: 0\n\n  Notification assistant services:\n    Allowed notification assistants:\n      com.google.android.ext.services/android.ext.services.notification.Assistant (user: 0 isPrimary: true)\n    All notification assistants (0) enabled for current profiles:\n    Live notification assistants (0):\n\n  Zen Mode:\n    mInterruptionFilter=1"));
    text.0
}

fn operations(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!("Current AppOps Service state:\n  Settings:\n    top_state_settle_time=+5s0ms\n    bg_state_settle_time=+1s0ms\n"));
    text.line(format_args!("  Uid 2000:\n    state=fgsvc\n    capability=------\n    appWidgetVisible=false\n    Package com.android.shell:\n      READ_CLIPBOARD (default): "));
    for app in phone.apps.iter().filter(|app| !app.uses.is_empty()) {
        let (user, number) = (app.user, app.number);
        text.line(format_args!("  Uid u{user}a{number}:\n    state=cch\n    capability=------\n    appWidgetVisible=false"));
        text.line(format_args!("    Package {}:", app.package));
        for Use { operation, mode, access } in &app.uses {
            text.line(format_args!("      {operation} ({mode}): "));
            let Some((state, at)) = access else { continue };
            let (ago, when) = (COLLECTED - at, super::local(*at));
            text.line(format_args!(
                "        null=[\n          Access: [{state}-s] {when}.120 (-{}h{}m{}s0ms) duration=+3m0s0ms\n        ]",
                ago / 3_600,
                ago % 3_600 / 60,
                ago % 60
            ));
        }
    }
    text.0
}

fn exemptions(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!("  Settings:\n    light_after_inactive_to=+4m0s0ms\n  Whitelist (except idle) system apps:\n    com.android.vending\n    com.google.android.gms"));
    text.line(format_args!(
        "  Whitelist system apps:\n    com.google.android.gms\n  Whitelist user apps:"
    ));
    for app in of_owner(phone).filter(|app| app.exempt) {
        text.line(format_args!("    {}", app.package));
    }
    text.line(format_args!("  Whitelist (except idle) all app ids:\n    10060\n    10062\n  Whitelist all app ids:\n    10060"));
    text.0
}

fn account() -> String {
    "User UserInfo{0:Owner:4c13}:\n  Accounts: 1\n    Account {name=owner@mail.example, type=com.google}\n  \n  \
     AccountId, Action_Type, timestamp, UID, TableName, Key\n  Accounts History\n  \n  Active Sessions: 0\n  \n"
        .to_owned()
}

fn databases(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!("Applications Database Info:\n"));
    for app in of_owner(phone).filter(|app| app.runs && !app.system).take(60) {
        text.line(format_args!("** Database info for pid {} [{}] **", app.pid(), app.package));
        let pool = format!("/data/user/0/{}/databases/main.db", app.package);
        text.line(format_args!("Connection pool for {pool}:\n  Open: true\n  Max connections: 4\n  Available primary connection:\n    Connection #0:\n      Most recently executed operations:"));
        text.line(format_args!("        0: [{}.181] executeForLong took 0ms - succeeded, sql=\"PRAGMA page_count;\", path={pool}\n", super::local(COLLECTED - 60)));
    }
    text.0
}

const ROLES: &str = "ROLE STATE (dumpsys role):
{
  user_states={
    user_id=0
    version=-1
    packages_hash=31D73E59203520E5947A96E66B3F81675501E32832767278A0D59EB352D8762A
    roles=[
      {
        name=android.app.role.SMS
        holders=com.google.android.apps.messaging
      }
      {
        name=android.app.role.DIALER
        holders=com.google.android.dialer
      }
      {
        name=android.app.role.HOME
        holders=com.google.android.apps.nexuslauncher
      }
      {
        name=android.app.role.BROWSER
        holders=com.android.chrome
      }
      {
        name=android.app.role.ASSISTANT
        holders=com.google.android.googlequicksearchbox
      }
      {
        name=android.app.role.CALL_SCREENING
      }
    ]
  }
}
";
