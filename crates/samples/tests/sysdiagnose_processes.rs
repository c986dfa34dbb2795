//! The lists of processes of the synthetic sysdiagnose.

use samples::sysdiagnose::{self, PROGRAM, Plan};

fn text_of(plan: Plan, path: &str) -> String {
    let files = sysdiagnose::files(plan).unwrap();
    let file = files.into_iter().find(|file| file.path == path).unwrap();
    String::from_utf8(file.bytes).unwrap()
}

#[test]
fn the_planted_program_is_in_two_of_four_lists_and_in_none_of_the_twin() {
    let lists = ["ps.txt", "ps_thread.txt", "taskinfo.txt", "spindump-nosymbols.txt"];
    let name = PROGRAM.rsplit('/').next().unwrap();
    for planted in [true, false] {
        let has = lists.map(|path| text_of(Plan { planted }, path).contains(name));
        assert_eq!(has, [planted, false, false, planted]);
    }
}

#[test]
fn both_plans_can_be_written_as_archives() {
    for planted in [true, false] {
        let mut archive = Vec::new();
        sysdiagnose::archive(Plan { planted }, 0, &mut archive).unwrap();
        assert!(archive.starts_with(&[0x1f, 0x8b]));
    }
}
