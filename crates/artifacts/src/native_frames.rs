//! Frames of native code, as reports of crashes and of stalls on Android spell them.

/// A frame: the file whose code ran, and the function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Frame {
    /// The file, or what stands for code without one: `[anon:…]`, `<anonymous:…>`.
    pub file: String,
    /// Name of the function, where it has one.
    pub function: Option<String>,
}

/// `#00 pc 000603ca  /system/lib/libc.so (abort+166) (BuildId: 320f…)`; before Android 8 without
/// the last part, and `native: ` may stand before it.
pub(crate) fn frame_of(line: &str) -> Option<Frame> {
    let line = line.trim_start();
    let line = line.strip_prefix("native: ").unwrap_or(line).strip_prefix('#')?;
    let (number, rest) = line.split_once(" pc ")?;
    number.trim().parse::<u32>().ok()?;
    let (_, rest) = rest.trim_start().split_once(' ')?;
    let rest = rest.trim();
    let rest = rest.split_once(" (BuildId: ").map_or(rest, |(before, _)| before);
    let (file, function) = match rest.split_once(" (") {
        Some((file, rest)) => match rest.strip_prefix("deleted)") {
            Some(rest) => (format!("{file} (deleted)"), rest.trim().strip_prefix('(')),
            None => (file.to_owned(), Some(rest)),
        },
        None => (rest.to_owned(), None),
    };
    Some(Frame { file: file.trim().to_owned(), function: function.and_then(function_of) })
}

/// `abort+166)`, `offset 0x1000) (android::A::b(int)+26)`.
fn function_of(text: &str) -> Option<String> {
    let text = match text.strip_prefix("offset ") {
        Some(rest) => rest.split_once(" (")?.1,
        None => text,
    };
    let text = text.strip_suffix(')').unwrap_or(text);
    let is_offset = |offset: &str| offset.bytes().all(|byte| byte.is_ascii_digit());
    let name = match text.rsplit_once('+') {
        Some((name, offset)) if is_offset(offset) => name,
        _ => text,
    };
    (!name.is_empty() && name != "???").then(|| name.to_owned())
}

/// Whether code of this file is neither a part of the system nor of an installed app: it lies among
/// data, or its file was deleted. Caches of compiled code are left out, which Android itself makes.
pub(crate) fn is_from_an_unusual_place(file: &str) -> bool {
    let (path, is_deleted) = match file.strip_suffix(" (deleted)") {
        Some(path) => (path, true),
        None => (file, false),
    };
    let made_by_android = ["/memfd:jit", "/dev/ashmem/", "/memfd:/jit", "/dev/zero"];
    // Google Play services bring parts of themselves in this way.
    let of_play_services = path.contains("/com.google.android.gms/app_chimera/");
    if of_play_services || made_by_android.iter().any(|start| path.starts_with(start)) {
        return false;
    }
    let among_data = path.starts_with("/data/")
        && !["/data/app/", "/data/dalvik-cache/", "/data/misc/apexdata/", "/data/apex/"]
            .iter()
            .any(|start| path.starts_with(start));
    let in_shared_files = ["/sdcard/", "/storage/", "/mnt/", "/tmp/"];
    let of_app_update = path.starts_with("/data/app/") || path.starts_with("/apex/");
    among_data
        || path.starts_with("/memfd:")
        || in_shared_files.iter().any(|start| path.starts_with(start))
        || (is_deleted && !of_app_update && path.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(line: &str) -> (String, String) {
        let frame = frame_of(line).unwrap();
        (frame.file, frame.function.unwrap_or_default())
    }

    #[test]
    fn frames_of_all_versions_are_read() {
        let pair = |file: &str, function: &str| (file.to_owned(), function.to_owned());
        assert_eq!(
            frame(
                "      #03 pc 00005bad  /vendor/lib/liba.so (android::A::on(int, x)+26) (BuildId: fe23)"
            ),
            pair("/vendor/lib/liba.so", "android::A::on(int, x)")
        );
        assert_eq!(
            frame("  #00 pc 000603ca  /system/lib/libc.so"),
            pair("/system/lib/libc.so", "")
        );
        let without_name =
            "#03 pc 001bad28  /data/app/x/base.apk (offset 4f000) (???) (BuildId: 94)";
        assert_eq!(frame(without_name), pair("/data/app/x/base.apk", ""));
        assert_eq!(
            frame("native: #04 pc 00000000004b2c00  /data/app/x/base.apk (offset 0x1000) (f+12)"),
            pair("/data/app/x/base.apk", "f")
        );
        assert_eq!(
            frame("#05 pc 0000000000000010  /memfd:jit-cache (deleted) (a.B.c+4)"),
            pair("/memfd:jit-cache (deleted)", "a.B.c")
        );
        assert_eq!(frame_of("  at java.lang.Object.wait(Native method)"), None);
        assert_eq!(frame_of("#xx pc 00 /a"), None);
    }

    #[test]
    fn code_among_data_is_told_and_caches_of_android_are_not() {
        for file in ["/data/local/tmp/a", "/data/data/org.example/files/b.so", "/memfd:x (deleted)"]
        {
            assert!(is_from_an_unusual_place(file), "{file}");
        }
        for file in [
            "/memfd:jit-cache (deleted)",
            "/data/user_de/0/com.google.android.gms/app_chimera/m/00000001/Part.apk",
            "/data/app/x/lib/arm64/a.so",
            "/apex/com.android.art/lib64/libart.so (deleted)",
            "/data/misc/apexdata/com.android.art/dalvik-cache/arm64/boot.oat",
            "[anon:dalvik-jit]",
        ] {
            assert!(!is_from_an_unusual_place(file), "{file}");
        }
    }
}
