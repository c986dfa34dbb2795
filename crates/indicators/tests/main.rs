//! Tests in one program, a module for each file: to link one program per file took longer than to run them.
#![cfg(test)]

mod feeds;
mod hostile;
mod lists;
mod matching;
mod misp;
mod openioc;
mod properties;
mod real_formats;
mod store;
mod support;
