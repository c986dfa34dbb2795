//! AES-256-CBC at random access.
//!
//! A block of plaintext is the decrypted block of ciphertext, combined with the block of
//! ciphertext before it. So any range can be read with 16 bytes more than it has.

use std::{io, sync::Arc};

use aes::Aes256Dec;
use cbc::Decryptor;
use cipher::{Array, BlockModeDecrypt, InnerIvInit, KeyInit, consts::U16};
use formats::ReadAt;
use zeroize::Zeroizing;

/// Bytes in a block of AES.
pub(crate) const BLOCK: u64 = 16;
const BLOCK_BYTES: usize = 16;
/// Largest page that databases on phones have, in practice.
const PAGE: usize = 8 << 10;
/// Bytes that are read and decrypted at once, so that they stay near the processor.
const PIECE: usize = 128 << 10;

/// A key of AES-256. It is erased from memory when dropped.
pub(crate) type Key = Zeroizing<[u8; 32]>;

type Block = Array<u8, U16>;

/// Decrypts what another reader holds. The key is erased from memory when dropped.
pub(crate) struct Decrypting {
    ciphertext: Arc<dyn ReadAt>,
    cipher: Aes256Dec,
    /// What the first block is combined with.
    iv: Block,
    len: u64,
}

impl Decrypting {
    /// Shows the first `len` bytes of the plaintext of `ciphertext`, or as many as its whole
    /// blocks give.
    pub(crate) fn new(ciphertext: Arc<dyn ReadAt>, key: &Key, len: u64) -> Self {
        Self::with_iv(ciphertext, key, [0; BLOCK_BYTES], len)
    }

    /// The same for what was encrypted with an initialisation vector other than zeros.
    pub(crate) fn with_iv(
        ciphertext: Arc<dyn ReadAt>,
        key: &Key,
        iv: [u8; BLOCK_BYTES],
        len: u64,
    ) -> Self {
        let whole_blocks = ciphertext.len() & !(BLOCK.saturating_sub(1));
        let key = Zeroizing::new(Array::from(**key));
        Self {
            ciphertext,
            cipher: Aes256Dec::new(&*key),
            iv: iv.into(),
            len: len.min(whole_blocks),
        }
    }

    /// Length of the plaintext that its padding tells, as [`unpadded_len`].
    pub(crate) fn unpadded_len(&self) -> io::Result<Option<u64>> {
        let len = self.ciphertext.len();
        if len == 0 || !len.is_multiple_of(BLOCK) {
            return Ok(None);
        }
        let mut last = Zeroizing::new([0; BLOCK_BYTES]);
        self.read_blocks(len.saturating_sub(BLOCK), last.as_mut_slice())?;
        let count = last.last().copied().unwrap_or_default();
        let padding = last.iter().rev().take(usize::from(count));
        let right = (1..=16).contains(&count) && padding.clone().all(|byte| *byte == count);
        Ok(right.then(|| len.saturating_sub(u64::from(count))))
    }

    /// Decrypts whole blocks into `buffer`, from `offset`, which is a multiple of 16.
    fn read_blocks(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        if buffer.len() <= PAGE && offset >= BLOCK {
            return self.read_page(offset, buffer);
        }
        let mut before = self.iv;
        if let Some(start) = offset.checked_sub(BLOCK) {
            self.read_exact(start, &mut before)?;
        }
        self.read_exact(offset, buffer)?;
        let (blocks, _) = Block::slice_as_chunks_mut(buffer);
        Decryptor::inner_iv_init(&self.cipher, &before).decrypt_blocks(blocks);
        Ok(())
    }

    /// The same for a few blocks: asks the medium once for them and the block before them.
    fn read_page(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        let mut stored = [0; BLOCK_BYTES.saturating_add(PAGE)];
        let stored = stored.get_mut(..BLOCK_BYTES.saturating_add(buffer.len()));
        let stored = stored.unwrap_or_default();
        self.read_exact(offset.saturating_sub(BLOCK), stored)?;
        let (plaintext, _) = Block::slice_as_chunks_mut(buffer);
        let (blocks, _) = Block::slice_as_chunks(stored);
        if let Some((before, ciphertext)) = blocks.split_first() {
            let decrypted = Decryptor::inner_iv_init(&self.cipher, before)
                .decrypt_blocks_b2b(ciphertext, plaintext);
            decrypted.map_err(io::Error::other)?;
        }
        Ok(())
    }

    fn read_exact(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        if self.ciphertext.read_at(offset, buffer)? == buffer.len() {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::UnexpectedEof, "stored file became shorter"))
    }

    /// Decrypts one block and copies what is asked of it.
    fn read_part(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let skip = offset % BLOCK;
        let mut block = Zeroizing::new([0; BLOCK_BYTES]);
        self.read_blocks(offset.saturating_sub(skip), block.as_mut_slice())?;
        let skip = usize::try_from(skip).map_err(io::Error::other)?;
        let rest = block.get(skip..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..count), rest.get(..count)) {
            to.copy_from_slice(from);
        }
        Ok(count)
    }
}

impl ReadAt for Decrypting {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.len.saturating_sub(offset)).unwrap_or(usize::MAX);
        let wanted = buffer.len().min(left);
        let mut done = 0_usize;
        while let Some(rest) = buffer.get_mut(done..wanted).filter(|rest| !rest.is_empty()) {
            let at = offset.saturating_add(u64::try_from(done).map_err(io::Error::other)?);
            let whole = rest.len().min(PIECE) & !BLOCK_BYTES.saturating_sub(1);
            let count = match rest.get_mut(..whole) {
                Some(blocks) if whole > 0 && at.is_multiple_of(BLOCK) => {
                    self.read_blocks(at, blocks)?;
                    whole
                }
                _ => self.read_part(at, rest)?,
            };
            done = done.saturating_add(count);
        }
        Ok(wanted)
    }
}

/// Length of the plaintext that the padding of `ciphertext` tells: 1 to 16 bytes, each of which
/// holds their number (PKCS#7). `None` when the padding is not right.
pub(crate) fn unpadded_len(ciphertext: &Arc<dyn ReadAt>, key: &Key) -> io::Result<Option<u64>> {
    Decrypting::new(Arc::clone(ciphertext), key, ciphertext.len()).unpadded_len()
}

/// Length of the ciphertext of `size` bytes.
pub(crate) const fn padded_len(size: u64) -> u64 {
    (size / BLOCK).saturating_add(1).saturating_mul(BLOCK)
}

#[cfg(test)]
mod tests {
    use cipher::{BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7};
    use formats::bytes::Memory;

    use super::*;

    fn encrypted(plaintext: &[u8], key: [u8; 32]) -> Arc<dyn ReadAt> {
        let encryptor = cbc::Encryptor::<aes::Aes256>::new(&key.into(), &[0; 16].into());
        let mut buffer = plaintext.to_vec();
        buffer.extend([0; 16]);
        let len = encryptor
            .encrypt_padded::<Pkcs7>(&mut buffer, plaintext.len())
            .map(<[u8]>::len)
            .unwrap();
        buffer.truncate(len);
        Arc::new(Memory(buffer))
    }

    #[test]
    fn every_range_equals_that_of_the_whole() {
        let plaintext: Vec<u8> = (0..100_u8).collect();
        let key = Zeroizing::new([7; 32]);
        let ciphertext = encrypted(&plaintext, *key);
        assert_eq!(unpadded_len(&ciphertext, &key).unwrap(), Some(100));
        assert_eq!(ciphertext.len(), padded_len(100));
        let reader = Decrypting::new(ciphertext, &key, 100);
        for start in 0..=101_usize {
            for length in 0..=102_usize {
                let mut buffer = vec![0xee; length];
                let count = reader.read_at(u64::try_from(start).unwrap(), &mut buffer).unwrap();
                let expected = plaintext.get(start..).unwrap_or_default();
                let expected = &expected[..expected.len().min(length)];
                assert_eq!(&buffer[..count], expected, "{length} bytes at {start}");
            }
        }
    }

    #[test]
    fn false_padding_is_told() {
        let key = Zeroizing::new([7; 32]);
        let other = Zeroizing::new([8; 32]);
        let ciphertext = encrypted(b"twelve bytes", *key);
        assert_eq!(unpadded_len(&ciphertext, &other).unwrap(), None);
        // Without its last block this ends with zeros, which is no number of bytes of padding.
        let whole = encrypted(&[0; 32], *key);
        let mut cut = vec![0; 32];
        whole.read_at(0, &mut cut).unwrap();
        let cut: Arc<dyn ReadAt> = Arc::new(Memory(cut));
        assert_eq!(unpadded_len(&cut, &key).unwrap(), None);
        let odd: Arc<dyn ReadAt> = Arc::new(Memory(vec![0; 17]));
        assert_eq!(unpadded_len(&odd, &key).unwrap(), None);
    }
}
