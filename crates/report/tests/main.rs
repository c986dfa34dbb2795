//! Tests in one program, a module for each file: to link one program per file took longer than to run them.
#![cfg(test)]

mod analyst;
mod bounds;
mod cases;
mod compare;
mod court;
mod export_findings;
mod export_intelligence;
mod export_timelines;
mod exported;
mod hostile;
mod locales;
mod parts;
mod pictures;
mod report;
mod results;
mod text;
