//! Numbers that look random and are not: everything is derived from a seed, so that two runs agree.

use sha2::{Digest, Sha256};

/// Derives keys, salts and identifiers from a number and a label by SHA-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed(pub u64);

impl Seed {
    /// 32 bytes that depend on the seed and on the label.
    pub fn bytes32(self, label: &str) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(b"hoofprint sample\0");
        hasher.update(self.0.to_be_bytes());
        hasher.update(label.as_bytes());
        hasher.finalize().into()
    }

    /// The first `N` (at most 32) of the bytes for a label.
    pub fn bytes<const N: usize>(self, label: &str) -> [u8; N] {
        let source = self.bytes32(label);
        let mut bytes = [0; N];
        for (to, from) in bytes.iter_mut().zip(source) {
            *to = from;
        }
        bytes
    }

    /// An upper-case UUID (version 4 in form) for a label.
    pub fn uuid(self, label: &str) -> String {
        format_uuid(self.bytes(label))
    }

    /// A generator of numbers for a label.
    pub fn numbers(self, label: &str) -> Xorshift {
        Xorshift::new(u64::from_be_bytes(self.bytes(label)))
    }
}

/// Writes 16 bytes as an upper-case UUID, with the version and variant bits of version 4.
fn format_uuid(bytes: [u8; 16]) -> String {
    let mut value = u128::from_be_bytes(bytes);
    value = (value & !(0xf << 76)) | (0x4 << 76);
    value = (value & !(0x3 << 62)) | (0x2 << 62);
    format!(
        "{:08X}-{:04X}-{:04X}-{:04X}-{:012X}",
        value >> 96,
        (value >> 80) & 0xffff,
        (value >> 64) & 0xffff,
        (value >> 48) & 0xffff,
        value & 0xffff_ffff_ffff
    )
}

/// Marsaglia's xorshift64*: small, fast, and the same everywhere.
#[derive(Debug, Clone)]
pub struct Xorshift(u64);

impl Xorshift {
    /// A generator; a state of zero would stay zero, so it is replaced.
    pub fn new(state: u64) -> Self {
        Self(if state == 0 { 0x9e37_79b9_7f4a_7c15 } else { state })
    }

    /// The next 64 bits.
    pub fn number(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `bound`; 0 if the bound is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.number()) * u128::from(bound)) >> 64) as u64
    }

    /// A number from `low` to `high`, `high` excluded.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below(high.saturating_sub(low).max(0) as u64) as i64
    }

    /// True once in `n` calls on average.
    pub fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    /// One of the texts; empty if there are none.
    pub fn pick<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        let index = self.below(texts.len() as u64) as usize;
        texts.get(index).copied().unwrap_or_default()
    }

    /// A UUID.
    pub fn uuid(&mut self) -> String {
        let value = (u128::from(self.number()) << 64) | u128::from(self.number());
        format_uuid(value.to_be_bytes())
    }

    /// Fills a buffer with bytes that do not compress.
    pub fn fill(&mut self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            let bytes = self.number().to_le_bytes();
            for (to, from) in chunk.iter_mut().zip(bytes) {
                *to = from;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_and_label_give_the_same_values() {
        assert_eq!(Seed(7).bytes32("salt"), Seed(7).bytes32("salt"));
        assert_ne!(Seed(7).bytes32("salt"), Seed(8).bytes32("salt"));
        assert_ne!(Seed(7).bytes32("salt"), Seed(7).bytes32("pepper"));
        assert_eq!(Seed(7).uuid("guid").len(), 36);
        assert_eq!(Seed(7).uuid("guid").chars().nth(14), Some('4'));
    }

    #[test]
    fn numbers_stay_below_their_bound() {
        let mut numbers = Xorshift::new(1);
        assert!((0..1000).all(|_| numbers.below(10) < 10));
        assert_eq!(numbers.below(0), 0);
        assert!((0..1000).all(|_| (-5..5).contains(&numbers.between(-5, 5))));
    }
}
