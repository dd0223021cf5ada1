//! One function for each operation of a secretary: one transaction and its journal entries.

pub mod practice;
