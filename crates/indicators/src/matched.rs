//! A meeting of an observed value and an indicator.

use jiff::Timestamp;
use model::{IndicatorBasis, Level, Strength};

use crate::combined::{CombinedPattern, PartId};
use crate::kind::IndicatorKind;
use crate::set::IndicatorSet;

/// A published sign.
#[derive(Clone, Debug)]
pub struct Indicator {
    pub(crate) value: Box<str>,
    pub(crate) valid_until: Option<Timestamp>,
    pub(crate) part: Option<PartId>,
    pub(crate) campaigns: u32,
    pub(crate) feeds: u32,
    pub(crate) kind: IndicatorKind,
    pub(crate) is_exact_only: bool,
    pub(crate) is_canary: bool,
}

impl Indicator {
    /// The value as published, without defanging.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// What it names.
    pub const fn kind(&self) -> IndicatorKind {
        self.kind
    }

    /// UTC instant after which no feed that lists it vouches for it any more.
    pub const fn valid_until(&self) -> Option<Timestamp> {
        self.valid_until
    }
}

/// How an observed value met an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// Equal in normal form.
    Exact,
    /// A host below the domain.
    Subdomain,
    /// The indicator names `www.` of the observed host.
    WithoutWww,
    /// An address within the network.
    InNetwork,
    /// The same URL but for a slash at the end of its path.
    TrailingSlash,
    /// The same URL but for `http` or `https`.
    OtherScheme,
    /// A file below the directory.
    InsideDirectory,
    /// The indicator is a relative path, and the observed path ends with it.
    PathTail,
    /// The observed process name is the beginning of the indicator, at the length where the
    /// kernel cuts names (15 bytes on Android, 16 on iOS).
    Truncated,
    /// Wildcards or a regular expression.
    Expression,
}

impl How {
    /// The word used in output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Subdomain => "subdomain",
            Self::WithoutWww => "without_www",
            Self::InNetwork => "in_network",
            Self::TrailingSlash => "trailing_slash",
            Self::OtherScheme => "other_scheme",
            Self::InsideDirectory => "inside_directory",
            Self::PathTail => "path_tail",
            Self::Truncated => "truncated",
            Self::Expression => "expression",
        }
    }
}

/// A meeting of an observed value and an indicator.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    pub(crate) set: &'a IndicatorSet,
    pub(crate) indicator: &'a Indicator,
    pub(crate) how: How,
}

impl<'a> Match<'a> {
    /// The indicator that was met.
    pub const fn indicator(&self) -> &'a Indicator {
        self.indicator
    }

    /// How it was met.
    pub const fn how(&self) -> How {
        self.how
    }

    /// The part of a combined pattern that this meeting is; `None` when it stands on its own.
    pub const fn part(&self) -> Option<PartId> {
        self.indicator.part
    }

    /// Whether this is only part of a combined pattern: no finding until
    /// [`CombinedPattern::satisfied`] says so.
    pub const fn is_partial(&self) -> bool {
        self.indicator.part.is_some()
    }

    /// The combined pattern that this meeting is a part of.
    pub fn combined(&self) -> Option<&'a CombinedPattern> {
        self.set.combined(self.indicator.part?.pattern)
    }

    /// Whether this is the indicator of the self-test: never a finding.
    pub const fn is_canary(&self) -> bool {
        self.indicator.is_canary
    }

    /// UTC instant after which no feed vouches for the indicator any more. To be compared with
    /// the instant of the acquisition: this crate reads no clock.
    pub const fn expired_at(&self) -> Option<Timestamp> {
        self.indicator.valid_until
    }

    /// What was met, with every campaign and every feed.
    pub fn basis(&self) -> IndicatorBasis {
        self.set.basis(self.indicator, self.how)
    }

    /// Level of a finding of `strength`. A partial meeting is informational.
    pub const fn level(&self, strength: Strength) -> Level {
        if self.indicator.part.is_some() {
            return Level::Informational;
        }
        level_of(strength, self.how)
    }
}

/// An exact public indicator is critical where something is installed or ran, high where it was
/// only received or contacted. A cut process name is one level lower: other names begin so, too.
pub(crate) const fn level_of(strength: Strength, how: How) -> Level {
    match (strength, how) {
        (Strength::Installed | Strength::Executed, How::Truncated) => Level::High,
        (Strength::Installed | Strength::Executed, _) => Level::Critical,
        (Strength::Exposed | Strength::Contacted, How::Truncated) | (Strength::Posture, _) => {
            Level::Medium
        }
        (Strength::Exposed | Strength::Contacted, _) => Level::High,
    }
}
