//! What is planted, and the indicators that meet it among thousands that meet nothing.

use std::fs;
use std::path::Path;

use samples::backup::Application;
use samples::databases::{Planted, Trace};
use samples::stix::{self, Campaign, Indicator};
use serde_json::json;

/// Indicators that are met nowhere.
const UNMET: u64 = 5_900;
const CAMPAIGNS: usize = 12;

/// One planted trace and the indicator that meets it.
pub(crate) struct One {
    pub(crate) indicator: Indicator,
    /// What to write into a database or the manifest.
    pub(crate) trace: Option<Planted>,
    /// What to write into `Info.plist`.
    pub(crate) application: Option<Application>,
    artifact: &'static str,
    observed: String,
    /// What makes it hard, for those who read the list.
    note: &'static str,
}

/// Collects traces, with instants spread between the first and the last of the life on the phone.
struct Garden {
    first: i64,
    span: i64,
    ones: Vec<One>,
}

impl Garden {
    fn plant(
        &mut self,
        indicator: Indicator,
        artifact: &'static str,
        observed: &str,
        note: &'static str,
        trace: impl Fn(String) -> Trace,
    ) {
        let at = self.first + self.span / 97 * (1 + self.ones.len() as i64 * 37 % 95);
        self.ones.push(One {
            indicator,
            trace: Some(Planted { at, trace: trace(observed.to_owned()) }),
            application: None,
            artifact,
            observed: observed.to_owned(),
            note,
        });
    }
}

/// All traces.
pub(crate) fn planted(first: i64, last: i64) -> Vec<One> {
    let mut garden = Garden { first, span: last - first, ones: Vec::new() };
    plant_messages(&mut garden);
    plant_chats_and_visits(&mut garden);
    plant_installed(&mut garden);
    garden.ones
}

fn plant_messages(garden: &mut Garden) {
    let link = |url| Trace::MessageLink { url, attributed_only: false };
    for number in 0..20 {
        let host = format!("parcel{number}.example.org");
        let url = format!("https://{host}/track/{}", 7_000 + number);
        garden.plant(Indicator::Domain(host), "ios.messages", &url, "", link);
    }
    for number in 0..3 {
        let url = format!("https://www.example.com/payload/{number}");
        garden.plant(Indicator::Url(url.clone()), "ios.messages", &url, "whole address", link);
    }
    for number in 0..3 {
        let host = format!("gate{number}.example.net");
        let url = format!("https://{host}:8443/a");
        garden.plant(Indicator::Domain(host), "ios.messages", &url, "host with a port", link);
        let host = format!("hub{number}.example.net");
        let url = format!("https://cdn.{host}/a");
        garden.plant(Indicator::Domain(host), "ios.messages", &url, "deeper sub-domain", link);
    }
    for number in 0..6 {
        let host = format!("voicemail{number}.example.org");
        let url = format!("https://{host}/listen");
        let trace = |url| Trace::MessageLink { url, attributed_only: true };
        garden.plant(Indicator::Domain(host), "ios.messages", &url, "attributedBody only", trace);
    }
    for number in 0..3 {
        let name = format!("invite{number}.gif.pdf");
        let path = format!("~/Library/SMS/Attachments/0a/10/{name}");
        let trace = |path| Trace::Attachment { path };
        garden.plant(Indicator::FileName(name), "ios.message_attachments", &path, "", trace);
    }
}

fn plant_chats_and_visits(garden: &mut Garden) {
    for number in 0..10 {
        let host = format!("interview{number}.example.org");
        let url = format!("https://{host}/join");
        let trace = |url| Trace::WhatsAppLink { url, in_preview: false };
        garden.plant(Indicator::Domain(host), "ios.whatsapp_messages", &url, "", trace);
    }
    for number in 0..3 {
        let host = format!("card{number}.example.org");
        let url = format!("https://{host}/open");
        let trace = |url| Trace::WhatsAppLink { url, in_preview: true };
        garden.plant(Indicator::Domain(host), "ios.whatsapp_messages", &url, "preview only", trace);
    }
    for number in 0..10 {
        let host = format!("newsroom{number}.example.net");
        let url = format!("https://{host}/leak");
        let trace = |url| Trace::SafariVisit { url, in_profile: false };
        garden.plant(Indicator::Domain(host), "ios.safari_history", &url, "", trace);
    }
    for number in 0..3 {
        let host = format!("private{number}.example.net");
        let url = format!("https://{host}/start");
        let trace = |url| Trace::SafariVisit { url, in_profile: true };
        garden.plant(Indicator::Domain(host), "ios.safari_history", &url, "second profile", trace);
    }
    for number in 0..3 {
        let email = format!("courier{number}@example.net");
        let trace = |email| Trace::Lookup { email };
        garden.plant(Indicator::Email(email.clone()), "ios.id_status_cache", &email, "", trace);
    }
}

fn plant_installed(garden: &mut Garden) {
    for number in 0..5 {
        let name = format!("lanternd{number}");
        let trace = |name| Trace::Process { name };
        garden.plant(Indicator::Process(name.clone()), "ios.data_usage", &name, "", trace);
    }
    let cut = "lanternfishhelpe";
    let whole = Indicator::Process("lanternfishhelperd".to_owned());
    garden.plant(whole, "ios.data_usage", cut, "cut to 16 bytes by the kernel", |name| {
        Trace::Process { name }
    });
    for number in 0..3 {
        let name = format!("listend{number}");
        let client = format!("/usr/libexec/{name}");
        garden.plant(Indicator::Process(name), "ios.tcc", &client, "", |client| {
            Trace::Permission { client }
        });
    }
    for number in 0..4 {
        let name = format!("com.example.lantern{number}.plist");
        let path = format!("Library/Preferences/{name}");
        garden.plant(Indicator::FileName(name), "ios.manifest", &path, "", |relative_path| {
            Trace::File { domain: "HomeDomain".into(), relative_path }
        });
    }
    for number in 0..4 {
        let host = format!("stored{number}.example.org");
        let path = format!("Library/WebKit/WebsiteData/LocalStorage/https_{host}_0.localstorage");
        garden.plant(
            Indicator::Domain(host),
            "ios.manifest",
            &path,
            "in a path",
            |relative_path| Trace::File {
                domain: "AppDomain-com.apple.mobilesafari".into(),
                relative_path,
            },
        );
    }
    for number in 0..2 {
        let bundle = format!("net.example.lantern{number}");
        garden.ones.push(One {
            indicator: Indicator::App(bundle.clone()),
            trace: None,
            application: Some(Application::from_app_store(
                &bundle,
                "Lantern",
                "2024-02-11T18:30:00Z",
            )),
            artifact: "ios.backup_info",
            observed: bundle,
            note: "",
        });
    }
}

/// Writes `indicators.stix2` and `planted.json`.
pub(crate) fn write(out: &Path, planted: &[One]) -> samples::Result<()> {
    let mut campaigns: Vec<Campaign> = (0..CAMPAIGNS)
        .map(|number| Campaign {
            name: format!("Invented campaign {number}"),
            description: "Made up for measurements.".to_owned(),
            indicators: Vec::new(),
        })
        .collect();
    let known = planted.iter().map(|one| one.indicator.clone());
    for (position, indicator) in (0..UNMET).map(unmet).chain(known).enumerate() {
        if let Some(campaign) = campaigns.get_mut(position % CAMPAIGNS) {
            campaign.indicators.push(indicator);
        }
    }
    stix::write(&out.join("indicators.stix2"), &campaigns)?;
    let list: Vec<_> = planted
        .iter()
        .map(|one| {
            json!({
                "value": one.indicator.value(),
                "kind": one.indicator.object_path(),
                "artifact": one.artifact,
                "observed": one.observed,
                "note": one.note,
            })
        })
        .collect();
    let path = out.join("planted.json");
    fs::write(&path, format!("{:#}\n", json!({ "planted": list })))
        .map_err(|source| samples::Error::Io { path, source })
}

/// An indicator that meets nothing; kinds in the proportions of published feeds.
fn unmet(number: u64) -> Indicator {
    match number % 50 {
        0 => Indicator::Process(format!("quietd{number}")),
        1 => Indicator::FileName(format!("quiet{number}.plist")),
        2 => Indicator::FilePath(format!("/private/var/tmp/quiet{number}")),
        3 => Indicator::Email(format!("quiet{number}@example.org")),
        4 => Indicator::App(format!("org.example.quiet{number}")),
        5 => Indicator::Url(format!("https://quiet.example.com/{number}")),
        _ => Indicator::Domain(format!("quiet{number}.example.net")),
    }
}
