//! What is said where the window cannot open or breaks.

use super::messages;
use crate::i18n::Catalog;

messages! {
    launch for Catalog {
        launch_no_display();
        launch_use_commands();
        launch_display_fails(display: text);
        launch_check_display();
        launch_install(packages: text);
        launch_fault();
        launch_send_log(folder: text);
    }
}
