//! How much a remark weighs that a check makes without refusing.

/// The weight of a remark; a remark never stops the work, a refusal does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Worth knowing.
    Notice,
    /// Probably a mistake.
    Warning,
}
