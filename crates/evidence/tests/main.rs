//! Tests in one program, a module for each file: to link one program per file took longer than to run them.
#![cfg(test)]

mod android;
mod android_backups;
mod archives;
mod backups;
mod containers;
mod failures;
mod file_systems;
mod integrity;
mod known_answers;
mod sealed_files;
mod sysdiagnoses;
