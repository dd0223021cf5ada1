//! Sentences, dates, numbers and sorting in Kazakh, Russian and English.
