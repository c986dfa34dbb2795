//! Tests in one program, a module for each file: to link one program per file took longer than to run them.
#![cfg(test)]

mod android_signs;
mod app_sightings;
mod contract;
mod docs;
mod fixtures;
mod real_data;
mod real_data_access;
mod real_data_android_backups;
mod real_data_android_logs;
mod real_data_android_system;
mod real_data_apks;
mod real_data_apps;
mod real_data_intrusion;
mod real_data_logs;
mod real_data_packages;
mod real_data_people;
mod real_data_posture;
mod real_data_power;
mod real_data_reports;
mod real_data_services;
mod real_data_system;
mod real_data_web;
mod real_files;
mod spindump_streams;
