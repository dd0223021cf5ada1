//! The window: the kit of which every screen is made.
//!
//! * [`theme`] holds what things look like: colours by role, texts by role, spaces and sizes;
//! * [`widget`] holds the parts: each takes its words from the caller, can be reached with Tab and can be found by a
//!   test;
//! * [`keys`] is the one table of shortcuts, by the position of a key and not by its letter;
//! * [`icon`] names the signs of the icon font;
//! * [`launch`] opens the window, or says why it cannot.
//!
//! No other layer names the library that draws the window.

pub mod action;
pub mod app;
pub mod context;
pub mod copying;
pub mod desk;
pub mod entrance;
pub mod hall;
pub mod icon;
pub mod keys;
pub mod launch;
pub mod outgoing;
pub mod outside;
pub mod pad;
pub mod page;
pub mod papers;
pub mod place;
pub mod preferences;
pub mod screen;
pub mod theme;
pub mod widget;

pub use theme::Theme;
pub use widget::Element;
