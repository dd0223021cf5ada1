## Files

file-missing = File not found: { $path }.
file-exists = The file exists already and is not replaced: { $path }.
file-not-permitted = The system gives no access to this file or folder: { $path }.
file-is-folder = This is a folder, not a file: { $path }.
file-no-room = The disk is full, the file was not written: { $path }. What was saved before is unchanged.
file-unusable = The file could not be read or written: { $path }.
file-unusable-code = The file could not be read or written: { $path }. The system's error code is { $code }.
file-not-a-sitting = This file is not a sitting exported by this program, or is damaged: { $path }.

## The database

database-empty = The file is empty or too short to hold a database: { $path }.
database-plain = This is a plain copy of a database, made for other tools: { $path }. The program does not work with it.
database-text = This is a text file, not a database: { $path }.
database-other-file = This file is not a database: { $path }.
password-wrong = The file does not open with this password: { $path }. The password is wrong, the file is another program's, or its beginning is damaged.
password-needed = The file does not open without a password: { $path }. It has a password, is another program's, or its beginning is damaged.
password-not-expected = This database has no password, yet one was given: { $path }. The file may have been replaced by another, so it was not opened.
database-of-another-program = This database was made by another program: { $path }.
database-damaged = What is inside the database file is damaged, nothing was done.
database-too-new = The database was made by a later version of the program: its structure is { $found }, the latest this program knows is { $known }.
database-too-old = The structure of the database is old ({ $found }, needed { $known }), and the file is open for reading only and cannot be brought up to date.
database-in-use = The database is in use by another program and cannot be changed.
database-in-use-by = The database is in use by another program and cannot be changed: user { $user }, computer { $host }, since { $date }, { $time }.
database-not-writable = The file or its folder cannot be written, so the database cannot be changed.
database-asked-read-only = The database is open for reading only.
database-no-room = The disk is full, nothing was written. What was saved before is whole.
database-device = The disk or the network folder refused to read or write, nothing was written.
database-in-memory = The database lives in memory and has no file to copy.
database-failed = The database could not do this, nothing was changed.
record-missing = There is no such record: { $noun }, № { $record }.
record-left-out = The new order leaves out a record: { $noun }, № { $record }.
record-duplicate = Such a record is already entered and is not entered twice.
record-reference = The record refers to one that does not exist, or others refer to it; nothing was written.
record-not-allowed = The value entered is not allowed, nothing was written.
record-sealed = What was recorded stays: the journal, the votes, an approved agenda and a registered protocol are neither changed nor removed.
journal-gap = The journal of session № { $session } is out of order: entry { $found } stands in the place of entry { $expected }.
journal-broken-link = In the journal of session № { $session } entry { $entry } does not continue the one before it.
noun-body = state body
noun-person = person
noun-unit = unit
noun-composition = composition
noun-rules = set of rules
noun-plan = work plan
noun-plan-item = item of a plan
noun-session = session
noun-item = agenda item
noun-invitee = invited person
noun-point = point of a decision
noun-protocol = protocol
noun-edition = edition of a protocol
noun-attachment = attached file
noun-instruction = instruction

## Papers and the program itself

paper-character = The program's typeface has no such character: “{ $character }”, in the text “{ $excerpt }”.
paper-picture = The picture cannot be put into the paper: “{ $picture }”, { $reason }.
picture-unknown-kind = the format of the file is not known
picture-damaged = the file is damaged
picture-no-size = it has no width or no height
picture-too-large = it is too large, the limit is { $millions } million dots
picture-gradient = it shades from colour to colour
picture-pattern = it is filled with a pattern
picture-text = it holds text, which looks different on each computer
picture-transparent = it is partly transparent
picture-masked = it has a mask, a clipping path or a filter
picture-pixels = the drawing holds a picture of pixels
paper-no-room = The margins and the space left for the head of the blank leave no room for text on the sheet.
paper-page-size = The picture of a page cannot be made, in dots: width { $width }, height { $height }.
paper-no-page = The paper has no such page: { $page }.
paper-not-made = The paper could not be made: a fault of the program itself.
program-face = The program's typeface cannot be read: the program is not whole.
program-practice = A file of the practice collegium cannot be read: “{ $file }”. The program is not whole.
program-practice-key = A name in the files of the practice collegium is not right: “{ $key }”. The program is not whole.
program-fault = A fault of the program itself, nothing was done. What was saved is unchanged.

## Ways

way-check-path = Check the name of the file and its folder.
way-other-name = Choose another name.
way-other-folder = Choose another folder, or ask your administrator for access.
way-choose-file = Choose a file in the folder.
way-make-room = Make room on the disk and try again.
way-try-again = Try again.
way-check-disk = Check that the disk or the network folder is connected and try again.
way-export-again = Export the sitting again and take the new file.
way-choose-database = Choose a database file of this program.
way-open-original = Open the database itself, of which this is a copy.
way-check-keyboard = Check the keyboard's language and capital letters, and enter the password again.
way-enter-password = Enter the password.
way-open-without-password = Check where the file comes from; if it is yours, open it without a password.
way-restore-backup = Keep this file as it is and open a backup.
way-update-program = Update the program; leave the file as it is.
way-open-for-writing = Open the file for writing in a folder that can be written: a copy is made first, then it is brought up to date.
way-close-elsewhere = Close the database there, or work in it for reading only meanwhile.
way-allow-writing = Obtain the right to write the file and its folder, or open a copy of the file in another folder.
way-reopen-for-writing = To make changes, open the database again for writing.
way-read-again = Refresh the list and choose the record again.
way-order-all = Put every record into the order.
way-change-existing = Open the record that is there and change it.
way-keep-referred = Check the records connected with it first.
way-check-value = Check the value entered.
way-enter-further = A mistake is corrected by a further entry: in the journal by striking, in the protocol by a correction act.
way-replace-character = Replace this character by another.
way-save-picture-as = Save the picture in one of these formats: { $formats }.
way-take-other-picture = Choose a file of the picture that is whole.
way-make-picture-smaller = Make the picture smaller.
way-fill-with-one-colour = Fill the shape with one colour, not transparent.
way-turn-text-into-curves = Turn the text into curves.
way-cut-shapes = Cut the shapes themselves instead of a mask or a filter.
way-narrow-margins = Make the margins or the space left for the blank smaller.
way-choose-other-size = Choose another scale.
way-choose-page = Choose one of the pages of the paper.
way-install-again = Install the program again; leave the database file as it is.
way-report = Report this to the developers with the technical details.
