//! Values in a record that can be compared with indicators.

use std::borrow::Cow;

use serde::Serialize;

use crate::Strength;

/// A value in a record that an indicator may be compared with.
///
/// The record says what it would mean to meet an indicator here: a link that was received
/// only *exposes*, a page in the history was *contacted*, a process *executed*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observable<'a> {
    /// What the value is.
    pub kind: ObservableKind,
    /// The value, as the evidence spells it.
    pub value: Cow<'a, str>,
    /// Field of the record that holds the value.
    pub field: &'static str,
    /// How strong a sign a meeting would be.
    pub strength: Strength,
}

impl<'a> Observable<'a> {
    /// An observable of `kind` read from `field`.
    pub fn new(
        kind: ObservableKind,
        value: impl Into<Cow<'a, str>>,
        field: &'static str,
        strength: Strength,
    ) -> Self {
        Self { kind, value: value.into(), field, strength }
    }
}

/// What an observable value is. Indicators are compared with values of their own kind only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ObservableKind {
    /// A link. Its host is compared with domains and addresses, the whole with URLs.
    Url,
    /// A host name or an IP address.
    Host,
    /// Name of a process, or its path: the last component is compared.
    Process,
    /// Absolute path on the device, with a leading `/`.
    FilePath,
    /// Android package name or iOS bundle identifier.
    AppId,
    /// E-mail address.
    Email,
    /// Hash of a file in hexadecimal; the algorithm follows from its length.
    FileHash,
    /// Hash of a signing certificate in hexadecimal.
    CertificateHash,
    /// Identifier of a configuration profile.
    ProfileId,
    /// Name of an Android system property.
    AndroidProperty,
}
