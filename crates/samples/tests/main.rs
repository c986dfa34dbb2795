//! Tests in one program, a module for each file: to link one program per file took longer than to run them.
#![cfg(test)]

mod android;
mod apk_fixtures;
mod backup;
mod databases;
mod generate_backup;
mod iphone_sample;
mod repeat;
mod sysdiagnose_processes;
