//! What there is on a phone. The ordinary phone and the traces of a family are both such lists; together they are
//! the phone that is written.

/// Use of a permission, as the system noted it.
#[derive(Debug, Clone)]
pub(super) struct Use {
    /// Name of the operation: `RECORD_AUDIO`.
    pub(super) operation: &'static str,
    /// `allow`, `ignore`, `default`.
    pub(super) mode: &'static str,
    /// State of the app, and when; none for what was only granted.
    pub(super) access: Option<(&'static str, i64)>,
}

/// Name of an operation, its mode, and the state and time of its last use.
pub(super) type Used = (&'static str, &'static str, Option<(&'static str, i64)>);

/// An app.
#[derive(Debug, Clone, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct App {
    pub(super) package: &'static str,
    pub(super) label: &'static str,
    /// Number of the app: its uid is 10000 more.
    pub(super) number: u32,
    /// Number of the Android user.
    pub(super) user: u32,
    pub(super) version: u64,
    pub(super) system: bool,
    pub(super) installer: Option<&'static str>,
    pub(super) initiator: Option<&'static str>,
    /// Where its file was taken from.
    pub(super) origin: Option<&'static str>,
    pub(super) installed_at: i64,
    pub(super) granted: Vec<&'static str>,
    pub(super) denied: Vec<&'static str>,
    /// Class of an enabled accessibility service, and what it hears.
    pub(super) accessibility: Option<(&'static str, &'static str)>,
    /// Class of an enabled device administrator.
    pub(super) admin: Option<&'static str>,
    /// Class of an allowed notification listener.
    pub(super) listener: Option<&'static str>,
    /// Actions that its receivers wait for.
    pub(super) receives: Vec<&'static str>,
    pub(super) uses: Vec<Use>,
    /// Whether the owner exempted it from saving battery.
    pub(super) exempt: bool,
    /// Class that opened it and was switched off.
    pub(super) disabled_launcher: Option<&'static str>,
    /// Whether it was on the screen.
    pub(super) shown: bool,
    /// Whether it runs.
    pub(super) runs: bool,
    /// Whether it owns the profile of its user.
    pub(super) profile_owner: bool,
}

impl App {
    /// A part of the system.
    pub(super) fn system(package: &'static str, label: &'static str, number: u32) -> Self {
        Self { package, label, number, version: 36, system: true, runs: true, ..Self::default() }
    }

    /// An app from the store that `installer` is.
    pub(super) fn store(
        package: &'static str,
        label: &'static str,
        number: u32,
        installer: &'static str,
    ) -> Self {
        let from = Some(installer);
        let installed_at = super::BOOT - 86_400 * (20 + i64::from(number % 60));
        let version = 1_000 + u64::from(number);
        Self {
            package,
            label,
            number,
            version,
            installer: from,
            initiator: from,
            installed_at,
            shown: true,
            runs: true,
            ..Self::default()
        }
    }

    /// An app from a file, that the program of the system for installing was given by `initiator`.
    pub(super) fn from_file(package: &'static str, label: &'static str, number: u32) -> Self {
        Self {
            package,
            label,
            number,
            version: 1,
            installer: Some("com.google.android.packageinstaller"),
            initiator: Some("com.google.android.packageinstaller"),
            installed_at: super::STORY,
            runs: true,
            ..Self::default()
        }
    }

    /// An app that came over adb.
    pub(super) fn over_adb(package: &'static str, label: &'static str, number: u32) -> Self {
        let app = Self::from_file(package, label, number);
        Self { installer: None, initiator: Some("com.android.shell"), ..app }
    }

    /// The same with these permissions.
    pub(super) fn with_granted(self, granted: &[&'static str]) -> Self {
        Self { granted: granted.to_vec(), ..self }
    }

    /// The same with uses of permissions.
    pub(super) fn with_uses(self, uses: &[Used]) -> Self {
        let uses = uses.iter();
        let uses = uses.map(|&(operation, mode, access)| Use { operation, mode, access });
        Self { uses: uses.collect(), ..self }
    }

    /// Number of the user it runs as.
    pub(super) fn uid(&self) -> u32 {
        self.user * 100_000 + 10_000 + self.number
    }

    /// Number of a process of it.
    pub(super) fn pid(&self) -> u32 {
        4_000 + self.number * 7 + self.user
    }

    /// Folder of its code.
    pub(super) fn code_path(&self) -> String {
        if self.system {
            return format!("/product/app/{}", self.label.replace(' ', ""));
        }
        let name = super::base64(&crate::seed::Seed(17).bytes32(self.package));
        let (first, second) = name.split_at(22);
        let plain =
            |part: &str| part.replace(['+', '/', '='], "_").chars().take(22).collect::<String>();
        format!("/data/app/~~{}==/{}-{}==", plain(first), self.package, plain(second))
    }

    /// The file of its code.
    pub(super) fn apk(&self) -> String {
        format!("{}/base.apk", self.code_path())
    }
}

/// A setting.
#[derive(Debug, Clone)]
pub(super) struct Setting {
    /// `config`, `global`, `secure` or `system`.
    pub(super) namespace: &'static str,
    pub(super) name: &'static str,
    /// Package that wrote it.
    pub(super) writer: &'static str,
    pub(super) value: String,
}

/// A file that is listed.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    pub(super) path: &'static str,
    pub(super) size: u64,
    pub(super) uid: u32,
    pub(super) at: i64,
}

/// A process that is no app.
#[derive(Debug, Clone)]
pub(super) struct Process {
    pub(super) name: &'static str,
    pub(super) path: &'static str,
    pub(super) user: &'static str,
    pub(super) uid: u32,
    pub(super) pid: u32,
    pub(super) label: &'static str,
}

/// A crash in native code.
#[derive(Debug, Clone)]
pub(super) struct Crash {
    pub(super) process: &'static str,
    pub(super) thread: &'static str,
    pub(super) pid: u32,
    pub(super) uid: u32,
    pub(super) at: i64,
    /// Library and function of the innermost frame.
    pub(super) frame: (&'static str, &'static str),
}

/// A line of the log.
#[derive(Debug, Clone)]
pub(super) struct LogLine {
    pub(super) at: i64,
    pub(super) uid: u32,
    pub(super) pid: u32,
    pub(super) level: char,
    pub(super) tag: &'static str,
    pub(super) message: String,
}

/// A computer that adb trusts.
#[derive(Debug, Clone)]
pub(super) struct AdbKey {
    /// What stands behind the key.
    pub(super) comment: &'static str,
    pub(super) last_connection: i64,
}

impl AdbKey {
    /// The key, invented.
    pub(super) fn key(&self) -> String {
        let mut bytes = Vec::new();
        for part in 0..17 {
            bytes.extend(crate::seed::Seed(part).bytes32(self.comment));
        }
        bytes.truncate(524);
        format!("{} {}", super::base64(&bytes), self.comment)
    }
}

/// A device on the USB port of the phone, as host.
#[derive(Debug, Clone)]
pub(super) struct UsbDevice {
    pub(super) at: i64,
    pub(super) vendor: u16,
    pub(super) product: u16,
    pub(super) name: &'static str,
    pub(super) driver: &'static str,
}

/// A line of Intrusion Logging.
#[derive(Debug, Clone)]
pub(super) enum Logged {
    /// An event of the system: key, and what it holds, as JSON.
    Security(i64, &'static str, String),
    /// A host that an app looked up.
    Dns(i64, &'static str, &'static str, &'static str),
    /// A connection of an app.
    Connect(i64, &'static str, &'static str, u16),
}

/// A mount: device, place, type, options.
pub(super) type Mount = (&'static str, &'static str, &'static str, &'static str);

/// Everything that is there.
#[derive(Debug, Clone, Default)]
pub(super) struct Phone {
    pub(super) apps: Vec<App>,
    pub(super) settings: Vec<Setting>,
    pub(super) properties: Vec<(&'static str, &'static str)>,
    pub(super) files: Vec<Listed>,
    pub(super) processes: Vec<Process>,
    pub(super) crashes: Vec<Crash>,
    pub(super) log: Vec<LogLine>,
    /// Lines of the kernel, with the second since it started.
    pub(super) kernel: Vec<(i64, String)>,
    pub(super) adb_keys: Vec<AdbKey>,
    pub(super) usb: Vec<UsbDevice>,
    pub(super) root_binaries: Vec<&'static str>,
    pub(super) mounts: Vec<Mount>,
    pub(super) logged: Vec<Logged>,
    /// Packages that are gone, and when.
    pub(super) removed: Vec<(&'static str, i64)>,
}

impl Phone {
    /// Both together. A property or setting of `other` takes the place of one of the same name.
    pub(super) fn with(mut self, other: Self) -> Self {
        self.properties.retain(|(name, _)| other.properties.iter().all(|(new, _)| new != name));
        self.settings.retain(|old| {
            other.settings.iter().all(|new| (new.namespace, new.name) != (old.namespace, old.name))
        });
        self.mounts.retain(|old| other.mounts.iter().all(|new| new.1 != old.1));
        self.apps.extend(other.apps);
        self.settings.extend(other.settings);
        self.properties.extend(other.properties);
        self.files.extend(other.files);
        self.processes.extend(other.processes);
        self.crashes.extend(other.crashes);
        self.log.extend(other.log);
        self.kernel.extend(other.kernel);
        self.adb_keys.extend(other.adb_keys);
        self.usb.extend(other.usb);
        self.root_binaries.extend(other.root_binaries);
        self.mounts.extend(other.mounts);
        self.logged.extend(other.logged);
        self.removed.extend(other.removed);
        self
    }
}
