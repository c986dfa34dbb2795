//! Tests in one program, a module for each file: to link one program per file took longer than to run them.
#![cfg(test)]

mod android;
mod android_backups;
mod compare;
mod correlations;
mod damage;
mod device;
mod explain;
mod export;
mod export_mvt;
mod hostile;
mod hostile_case;
mod indicators;
mod languages;
mod parity;
mod parity_sysdiagnose;
mod real_data;
mod real_data_android;
mod reference;
mod regressions;
mod report_command;
mod said;
mod sysdiagnose;
mod triangulation;
mod yara;
