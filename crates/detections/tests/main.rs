//! Tests in one program, a module for each file: to link one program per file took longer than to run them.
#![cfg(test)]

mod android_logs;
mod android_posture;
mod android_real_data;
mod android_rules_page;
mod artifacts;
mod correlations;
mod engine;
mod intrusion_log;
mod real_data_android;
mod rules;
