launch-no-display = This session has no graphical display, so the window cannot open.
launch-use-commands = The commands work without a display: alqa --help.
launch-display-fails = The window cannot be shown on the display { $display }.
launch-check-display = Check that the display is switched on and open to you.
launch-install = Check that these packages are installed: { $packages }.
launch-fault = The program stopped because of a fault of its own. What was written to the database is kept.
launch-send-log = The record of the fault is in the folder { $folder }. Pass it on to the developer: it holds no names of people.
