//! What the page of today says.

use super::messages;
use crate::i18n::Catalog;

messages! {
    today for Catalog {
        today_step_body();
        today_step_body_named();
        today_step_body_unnamed();
        today_step_composition();
        today_step_seated(members: number, needed: index);
        today_step_unseated();
        today_step_enter();
        today_step_edit();
        today_step_session();
        today_step_session_why();
        today_step_session_make();
        today_step_plan();
        today_step_plan_why();
        today_step_plan_make();
    }
}
