//! Hosts in the names of folders and files: `WebKit` keeps the data of each website under its name,
//! also when nothing is left in it.

/// Hosts after which `WebKit` named a component of `path`: `scheme_host_port`, sometimes with an
/// extension. The host itself may hold underscores.
pub(crate) fn websites(path: &str) -> impl Iterator<Item = &str> {
    let host = |component: &'_ str| -> Option<std::ops::Range<usize>> {
        let scheme =
            ["https_", "http_"].into_iter().find(|scheme| component.starts_with(scheme))?;
        let rest = component.get(scheme.len()..)?;
        let port = rest.rfind('_').filter(|at| {
            let after = rest.get(at.saturating_add(1)..).unwrap_or_default();
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            digits > 0 && matches!(after.as_bytes().get(digits), None | Some(b'.' | b'-'))
        });
        let end = port.unwrap_or(rest.len());
        Some(scheme.len()..scheme.len().saturating_add(end))
    };
    let found = path.split('/').filter_map(move |component| component.get(host(component)?));
    found.filter(|host| host.contains('.') && !host.starts_with('.') && !host.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts_of(path: &str) -> Vec<&str> {
        websites(path).collect()
    }

    #[test]
    fn webkit_folders_name_their_host() {
        let path = "Library/WebKit/WebsiteData/WebSQL/https_www.example.org_0/a.db";
        assert_eq!(hosts_of(path), ["www.example.org"]);
        assert_eq!(hosts_of("LocalStorage/http_example.org_8080.localstorage"), ["example.org"]);
        assert_eq!(hosts_of("a/https_example.org_0.localstorage-wal"), ["example.org"]);
        assert_eq!(hosts_of("https_a.example_0/https_b.example_0"), ["a.example", "b.example"]);
    }

    #[test]
    fn d27_a_host_may_hold_underscores() {
        assert_eq!(hosts_of("v1/https_my_own_host.example.org_0"), ["my_own_host.example.org"]);
        assert_eq!(hosts_of("v1/https_my_2_host.example.org"), ["my_2_host.example.org"]);
    }

    #[test]
    fn not_every_path_with_http_names_a_host() {
        assert_eq!(hosts_of("Library/Caches/httpstorages"), [""; 0]);
        assert_eq!(hosts_of("Documents/https_notes_1"), [""; 0]);
    }
}
