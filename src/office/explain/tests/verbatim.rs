//! A few explanations word by word, with ordinary spaces for no-break ones.
