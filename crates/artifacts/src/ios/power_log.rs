//! Power log: processes, network, sensors, apps and the system, as the battery accounting saw them.
//!
//! # What it holds
//! Databases in which `powerlogd` notes what needs power, one for the present and older ones,
//! mostly compressed. Of their hundreds of tables these are read: processes and how they ended,
//! bytes and connections by process, camera, sound and clients of the location service, apps and
//! plug-ins, transfers in the background, push messages, backups, accessories, and the
//! configuration with the start of the phone. `record` says which. Processes, ends, network,
//! connections, location, transfers and push messages are summed up by name and day (in UTC);
//! `row_count` says how many rows a record stands for. Rows count on a clock of their own; their
//! instants are put right with the entry of the table of time offsets (its column `system`) that
//! is nearest at or before them, or with the first one where there is none before. The instants of
//! the last backup, the last update and of deletions of apps are taken as they are stored.
//!
//! # What it can show
//! That a program ran, also for a moment, what it sent and received, and that it used the camera,
//! the microphone or the position, for days after it is gone. When the phone was started and with
//! what words for the kernel. That apps were deleted.
//!
//! # What it cannot show
//! Paths of most programs: names are cut after 31 bytes, and services of the system often have no
//! bundle. Which bytes of a transfer were whose, and addresses other than those that failed. What
//! was recorded with a microphone; sound is often only played. The log is kept for days, and a
//! program with all rights can change it. A clock that is being set makes instants near it wrong
//! by as much. Tables of a version of iOS that is not known here are left unread.
//!
//! # References
//! - plaso, `ios_powerlog`; APOLLO, modules `powerlog_*`; iLEAPP, `powerlog`: tables and columns
//! - Sarah Edwards, "On the Third Day of APOLLO" (mac4n6.com, 2018): the table of time offsets
//! - Ian Whiffin, "Powerlog" (doubleblak.com, 2025): the nearest entry at or before a row

use crate::{
    power_log::{PowerLog, activity, device, sensors, software},
    prelude::*,
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.power_log",
    title: "Power log",
    sources: &[
        Source::Sysdiagnose("logs/powerlogs/*.PLSQL"),
        Source::Sysdiagnose("logs/powerlogs/*.PLSQL.gz"),
        Source::Sysdiagnose("logs/powerlogs/*.EPSQL"),
        Source::Sysdiagnose("logs/powerlogs/*.EPSQL.gz"),
        Source::Sysdiagnose("logs/powerlogs/*.BGSQL"),
        Source::Sysdiagnose("logs/powerlogs/*.BGSQL.gz"),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/BatteryLife/CurrentPowerlog.PLSQL",
        ),
        Source::Filesystem(
            "private/var/containers/Shared/SystemGroup/*/Library/BatteryLife/Archives/powerlog_*.PLSQL.gz",
        ),
        Source::Filesystem("private/var/mobile/Library/BatteryLife/CurrentPowerlog.PLSQL"),
        Source::Filesystem("private/var/mobile/Library/BatteryLife/Archives/powerlog_*.PLSQL.gz"),
    ],
    tested: &[
        ("iOS 15.0", Confidence::RealDevice),
        ("iOS 9 to 14", Confidence::Specification),
        ("iOS 16 to 18", Confidence::Specification),
    ],
    absent_because: "backups do not hold it; a sysdiagnose or a full file system does",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (file, failure) = file.unfolded();
    if let Some(error) = failure {
        let message = format!("unfolded only in part, rows after that are missing: {error}");
        out.problem(Location::File, message);
    }
    read_database(&file, out, |database, out| {
        let log = PowerLog::new(database, out);
        let found = [
            activity::read(&log, out),
            sensors::read(&log, out),
            software::read(&log, out),
            device::read(&log, out),
        ];
        if !found.contains(&true) {
            out.notice(Location::File, "none of the tables that are read is in this database");
        } else if log.lacks_clock() {
            let message = "the table of time offsets is missing or empty: instants may be wrong \
                           by minutes";
            out.problem(Location::File, message);
        }
    })
}
