//! What the service `package` tells.

use super::{
    BOOT, Text, digest, local,
    phone::{App, Phone},
};

/// When the system was made.
const IMAGE: i64 = 1_230_768_000;
/// Columns of a wrapped line.
const COLUMNS: usize = 120;

/// The whole text.
pub(super) fn text(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!(
        "Database versions:\n  Internal:\n    sdkVersion=36 databaseVersion=3 \n"
    ));
    text.line(format_args!("Known Packages:\n  System:\n    android\n  Installer:\n    com.google.android.packageinstaller"));
    text.line(format_args!(
        "  Verifier:\n    com.android.vending\n  Browser:\n    com.android.chrome\n"
    ));
    text.line(format_args!("Verifiers:\n  Required: com.android.vending (uid=10062)\n"));
    resolvers(&mut text, phone);
    text.line(format_args!("Packages:"));
    for app in &phone.apps {
        package(&mut text, app);
    }
    text.line(format_args!("\nHidden system packages:"));
    if let Some(chrome) = phone.apps.iter().find(|app| app.package == "com.android.chrome") {
        package(&mut text, chrome);
    }
    text.line(format_args!("\nQueries:\n  system apps queryable: false\n\nPackage Changes:\n  Sequence number={}\n  User 0:", phone.apps.len()));
    for (number, app) in phone.apps.iter().filter(|app| !app.system && app.user == 0).enumerate() {
        text.line(format_args!("    seq={number}, package={}", app.package));
    }
    text.line(format_args!("\n\nFrozen packages:\n  (none)\n"));
    sessions(&mut text, phone);
    text.0
}

fn resolvers(text: &mut Text, phone: &Phone) {
    text.line(format_args!(
        "Activity Resolver Table:\n  Non-Data Actions:\n      android.intent.action.MAIN:"
    ));
    for app in phone.apps.iter().filter(|app| app.shown || app.disabled_launcher.is_some()) {
        text.line(format_args!(
            "        {} {}/.MainActivity (2 filters)",
            handle(app.package),
            app.package
        ));
    }
    text.line(format_args!("\nReceiver Resolver Table:\n  Non-Data Actions:"));
    let mut actions: Vec<&str> = phone.apps.iter().flat_map(|app| app.receives.clone()).collect();
    actions.sort_unstable();
    actions.dedup();
    for action in actions {
        text.line(format_args!("      {action}:"));
        for app in phone.apps.iter().filter(|app| app.receives.contains(&action)) {
            text.line(format_args!("        {} {}/.StartReceiver", handle(app.label), app.package));
        }
    }
    text.line(format_args!("\nService Resolver Table:\n  Non-Data Actions:"));
    let services: [(&str, ClassOf); 2] = [
        ("android.accessibilityservice.AccessibilityService", |app| {
            app.accessibility.map(|(class, _)| class)
        }),
        ("android.service.notification.NotificationListenerService", |app| app.listener),
    ];
    for (action, class) in services {
        text.line(format_args!("      {action}:"));
        for (app, class) in phone.apps.iter().filter_map(|app| Some((app, class(app)?))) {
            text.line(format_args!("        {} {}/{class}", handle(class), app.package));
        }
    }
    text.line(format_args!(""));
}

/// Class of one kind of service of an app.
type ClassOf = fn(&App) -> Option<&'static str>;

/// A number as the system gives its objects.
fn handle(label: &str) -> String {
    digest(label).chars().take(7).collect()
}

fn flags(app: &App) -> &'static str {
    if app.system {
        "[ SYSTEM HAS_CODE ALLOW_CLEAR_USER_DATA ALLOW_BACKUP ]"
    } else {
        "[ HAS_CODE ALLOW_CLEAR_USER_DATA ALLOW_BACKUP ]"
    }
}

fn package(text: &mut Text, app: &App) {
    let installed_at = if app.system { IMAGE } else { app.installed_at };
    let or_null = |package: Option<&'static str>| package.unwrap_or("null");
    text.line(format_args!("  Package [{}] ({}):", app.package, handle(app.package)));
    text.line(format_args!("    appId={}", 10_000 + app.number));
    text.line(format_args!("    pkg=Package{{{} {}}}", handle(app.label), app.package));
    text.line(format_args!("    codePath={0}\n    resourcePath={0}", app.code_path()));
    text.line(format_args!(
        "    legacyNativeLibraryDir={}/lib\n    extractNativeLibs=false",
        app.code_path()
    ));
    text.line(format_args!(
        "    primaryCpuAbi=arm64-v8a\n    secondaryCpuAbi=null\n    cpuAbiOverride=null"
    ));
    text.line(format_args!("    versionCode={} minSdk=24 targetSdk=35", app.version));
    text.line(format_args!("    minExtensionVersions=[]\n    versionName={}.0", app.version));
    text.line(format_args!("    usesNonSdkApi=false\n    splits=[base]\n    apkSigningVersion=3"));
    text.line(format_args!("    flags={0}\n    privateFlags=[ PRIVATE_FLAG_ACTIVITIES_RESIZE_MODE_RESIZEABLE_VIA_SDK_VERSION ]", flags(app)));
    text.line(format_args!(
        "    forceQueryable=false\n    dataDir=/data/user/{}/{}",
        app.user, app.package
    ));
    text.line(format_args!("    timeStamp={0}\n    lastUpdateTime={0}", local(installed_at)));
    text.line(format_args!(
        "    installerPackageName={}\n    installerPackageUid={}",
        or_null(app.installer),
        app.installer.map_or(-1, |_| 10_062)
    ));
    text.line(format_args!(
        "    initiatingPackageName={}\n    originatingPackageName=null",
        or_null(app.initiator)
    ));
    text.line(format_args!(
        "    packageSource={}\n    updateOwner=null",
        if app.origin.is_some() { 3 } else { 0 }
    ));
    text.line(format_args!(
        "    signatures=PackageSignatures{{{} version:3, signatures:[{}], past signatures:[]}}",
        handle(app.label),
        handle(app.package)
    ));
    text.line(format_args!("    installPermissionsFixed=false\n    pkgFlags={}", flags(app)));
    if !app.system {
        text.line(format_args!("    requested permissions:\n      android.permission.INTERNET"));
        for permission in app.granted.iter().chain(&app.denied) {
            text.line(format_args!("      {permission}"));
        }
        text.line(format_args!(
            "    install permissions:\n      android.permission.INTERNET: granted=true"
        ));
    }
    let users: &[u32] = if app.system { &[0, 10] } else { &[app.user] };
    for user in users {
        of_user(text, app, *user, installed_at);
    }
}

fn of_user(text: &mut Text, app: &App, user: u32, installed_at: i64) {
    text.line(format_args!(
        "    User {user}: ceDataInode={} deDataInode={} installed=true hidden=false suspended=false \
         distractionFlags=0 stopped=false notLaunched=false enabled=0 instant=false virtual=false",
        31_000 + app.number,
        32_000 + app.number
    ));
    text.line(format_args!(
        "      installReason={}\n      firstInstallTime={}\n      uninstallReason=0",
        if app.system { 0 } else { 4 },
        local(installed_at)
    ));
    text.line(format_args!("      gids=[3003]\n      runtime permissions:"));
    for (permission, granted) in app
        .granted
        .iter()
        .map(|name| (name, true))
        .chain(app.denied.iter().map(|name| (name, false)))
    {
        text.line(format_args!("        {permission}: granted={granted}, flags=[ USER_SET|USER_SENSITIVE_WHEN_GRANTED|USER_SENSITIVE_WHEN_DENIED]"));
    }
    if let Some(class) = app.disabled_launcher {
        text.line(format_args!("      disabledComponents:\n        {class}"));
    }
}

/// Sessions of installing since the phone was started last.
fn sessions(text: &mut Text, phone: &Phone) {
    text.line(format_args!("Active install sessions:\n  \nFinalized install sessions:\n  \nHistorical install sessions:"));
    let recent = phone.apps.iter().filter(|app| !app.system && app.installed_at >= BOOT);
    for (number, app) in (855_090_526_u64..).zip(recent) {
        text.line(format_args!("  Session {number}:"));
        let or_null = |package: Option<&'static str>| package.unwrap_or("null");
        let at = app.installed_at * 1_000;
        let initiator = or_null(app.initiator);
        wrapped(
            text,
            &format!(
                "userId={} mOriginalInstallerUid=10063 mOriginalInstallerPackageName={initiator} \
             installerPackageName={} installInitiatingPackageName={initiator} \
             installOriginatingPackageName={} mInstallerUid=10063 createdMillis={} updatedMillis={} \
             committedMillis={} stageDir=/data/app/vmdl{number}.tmp stageCid=null ",
                app.user,
                or_null(app.installer),
                or_null(app.origin.and(app.initiator)),
                at - 4_000,
                at,
                at - 900
            ),
        );
        wrapped(
            text,
            &format!(
                "mode=1 installFlags=0x400012 installLocation=0 installReason=4 installScenario=0 sizeBytes=3104221 \
             appPackageName={} appIcon=false appLabel={} originatingUri={} originatingUid=-1 referrerUri=null \
             abiOverride=null volumeUuid=null mPermissionStates={{}} packageSource={} \
             whitelistedRestrictedPermissions=null autoRevokePermissions=3 installerPackageName={} \
             isMultiPackage=false isStaged=false requiredInstalledVersionCode=-1 dataLoaderParams=null ",
                app.package,
                app.label,
                or_null(app.origin),
                if app.origin.is_some() { 3 } else { 0 },
                or_null(app.installer)
            ),
        );
        wrapped(
            text,
            "mClientProgress=1.0 mProgress=0.9 mCommitted=true mPreapprovalRequested=false mSealed=true \
             mPermissionsManuallyAccepted=true mStageDirInUse=true mDestroyed=true mFds=0 mBridges=3 mFinalStatus=1 \
             mFinalMessage=Session installed params.isMultiPackage=false params.isStaged=false mParentSessionId=-1 \
             mChildSessionIds=[] mSessionApplied=true mSessionFailed=false mSessionReady=false mSessionErrorCode=1 \
             mSessionErrorMessage= mPreapprovalDetails=null ",
        );
    }
    text.line(format_args!("  \nLegacy install sessions:\n  {{}}"));
}

/// A line that is wrapped in the middle of its words, as the system does.
fn wrapped(text: &mut Text, line: &str) {
    let mut rest: Vec<char> = format!("      {line}").chars().collect();
    let mut indent = "";
    while !rest.is_empty() {
        let length = (COLUMNS - indent.len()).min(rest.len());
        let part: String = rest.drain(..length).collect();
        text.line(format_args!("{indent}{part}"));
        indent = "  ";
    }
}

/// What the service tells for statistics: with seconds since 1970.
pub(super) fn checkin(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!("vers,1\nvrfy,com.android.vending,10062"));
    for app in &phone.apps {
        let installed_at = if app.system { IMAGE } else { app.installed_at };
        // Installer, its uid and the owner of updates stand without anything between.
        let installer = app.installer.map_or("?-1?".to_owned(), |name| format!("{name}10062?"));
        text.line(format_args!(
            "pkg,{},{},{},{installed_at}000,{installer},0",
            app.package,
            10_000 + app.number,
            app.version
        ));
        text.line(format_args!(
            "pkg-splt,base,0\npkg-usr,{},IbsusLiavpiha,0,?,{installed_at}000,",
            app.user
        ));
    }
    text.0
}
