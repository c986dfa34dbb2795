//! Files that the tests write.

use super::*;
use crate::bytes::Memory;

fn chunk_of(tag: u32, data: &[u8]) -> Vec<u8> {
    let mut bytes = tag.to_le_bytes().to_vec();
    bytes.extend(0x11_u32.to_le_bytes());
    bytes.extend(u64::try_from(data.len()).unwrap().to_le_bytes());
    bytes.extend(data);
    bytes.resize(bytes.len().next_multiple_of(8), 0);
    bytes
}

fn header_data() -> Vec<u8> {
    let mut data = [125_u32.to_le_bytes(), 3_u32.to_le_bytes()].concat();
    data.extend(90_u64.to_le_bytes());
    data.extend(1_773_480_600_u64.to_le_bytes());
    data.extend(500_000_u32.to_le_bytes());
    data.extend((-60_i32).to_le_bytes());
    data.extend([0; 8]);
    data.extend([0x6100_u32.to_le_bytes(), 8_u32.to_le_bytes()].concat());
    data.extend(300_u64.to_le_bytes());
    data.extend([0x6102_u32.to_le_bytes(), 24_u32.to_le_bytes()].concat());
    data.extend([7; 24]);
    data
}

fn catalog_data() -> Vec<u8> {
    let strings = b"com.example\0net\0";
    let mut data = Vec::new();
    for number in [32_u16, 48, 1, 48 + 40 + 16 + 8 + 8, 1, 0, 0, 0] {
        data.extend(number.to_le_bytes());
    }
    data.extend(300_u64.to_le_bytes());
    data.extend([[1; 16], [2; 16]].concat());
    data.extend(strings);
    for number in [0_u16, 0, 0, 0xffff] {
        data.extend(number.to_le_bytes());
    }
    data.extend(9_u64.to_le_bytes());
    for number in [10_u32, 4711, 501, 0, 1, 0] {
        data.extend(number.to_le_bytes());
    }
    data.extend([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    for number in [1_u32, 0] {
        data.extend(number.to_le_bytes());
    }
    data.extend([1, 0, 0, 0, 12, 0, 0, 0]);
    for number in [310_u64, 390] {
        data.extend(number.to_le_bytes());
    }
    for number in [100_u32, 0x100, 1] {
        data.extend(number.to_le_bytes());
    }
    data.extend([0, 0, 0, 0, 0, 0, 0, 0]);
    data
}

#[test]
fn what_is_needed_of_a_chunk_is_told_from_its_head() {
    let head = |tag, len: u64| {
        let mut head = [0; HEAD];
        head[..4].copy_from_slice(&u32::to_le_bytes(tag));
        head[8..].copy_from_slice(&len.to_le_bytes());
        head
    };
    assert_eq!(kept(&head(HEADER, 0xd0)), Some(Kept { whole: true, len: 0xe0 }));
    assert_eq!(kept(&head(CATALOG, 0xb5)), Some(Kept { whole: true, len: 0xc8 }));
    assert_eq!(kept(&head(0x600d, 0x1f2)), Some(Kept { whole: false, len: 0x208 }));
    assert_eq!(kept(&head(CATALOG, 1 << 30)), Some(Kept { whole: false, len: (1 << 30) + 16 }));
    assert_eq!(kept(&head(0x600d, u64::MAX)), None);
    assert_eq!(kept(&[0; HEAD]), None);
}

#[test]
fn headers_and_catalogs_are_read_and_messages_passed_over() {
    let mut bytes = chunk_of(HEADER, &header_data());
    bytes.extend(chunk_of(0x600d, b"bv41"));
    bytes.extend(chunk_of(CATALOG, &catalog_data()));
    bytes.extend([0; 40]);
    let mut parts = 0;
    let damage = read(&Memory(bytes), &mut |_, part| {
        parts += 1;
        match part {
            Part::Header(header) => {
                assert_eq!(header.boot_uuid, Some([7; 16]));
                assert_eq!(header.minutes_east, 60);
                let at = header.instant(300 + 24_000_000).unwrap().to_string();
                assert_eq!(at, "2026-03-14T09:30:01.5Z");
            }
            Part::Catalog(catalog) => {
                assert_eq!((catalog.latest, catalog.damage), (Some(390), None));
                let [process] = &catalog.processes[..] else { panic!("one process") };
                assert_eq!((process.pid, process.euid), (4711, 501));
                assert_eq!((process.main_uuid, process.dsc_uuid), (Some([1; 16]), None));
                assert_eq!(process.images, [[2; 16]]);
                assert_eq!(process.subsystems, [("com.example".into(), "net".into())]);
                assert_eq!(process.seen, Some((390, 390)));
            }
            Part::Unreadable(message) => panic!("{message}"),
        }
    });
    assert_eq!((parts, damage.unwrap()), (2, None));
}

#[test]
fn damage_costs_only_what_lies_behind_it() {
    let mut bytes = chunk_of(HEADER, &header_data());
    bytes.extend(chunk_of(CATALOG, &catalog_data()[..100]));
    bytes.extend(chunk_of(0x600d, &[1; 800]));
    bytes.truncate(bytes.len() - 8);
    let mut damaged = 0;
    let damage = read(&Memory(bytes), &mut |_, part| {
        if let Part::Catalog(catalog) = part {
            damaged += usize::from(catalog.damage.is_some());
        }
    });
    assert_eq!(damaged, 1);
    assert!(damage.unwrap().unwrap().contains("beyond the end"));
    assert!(matches!(read(&Memory(vec![1; 32]), &mut |_, _| {}), Err(Error::NotTracev3)));
    assert!(matches!(read(&Memory(Vec::new()), &mut |_, _| {}), Err(Error::NotTracev3)));
}
