entrance-own-name = English
entrance-own-words = Agenda, protocol, control
entrance-language = Language of the program
entrance-papers-in-both = The language of the window only. Papers are always made in Kazakh and Russian.
entrance-step-language = Language
entrance-body = Body
entrance-step-body = name, numbers
entrance-step-body-written = name written
entrance-step-password = last step
entrance-with-password = with a password
entrance-without-password = without a password
entrance-offline = Never goes online; the data stay on this computer
entrance-next = Continue
entrance-back = Back
entrance-open-existing = Open an existing file…
entrance-file-kind = Database of a collegium
entrance-body-title = Whose collegium
entrance-body-sentence = Papers will say it so. It can be changed later in the settings.
entrance-name = Name of the body
entrance-heading = Heading of protocols
entrance-city = Place of issue
entrance-last-session = Number of the last session of { $year }
entrance-last-protocol = Number of the last protocol of { $year }
entrance-numbers-go-on = The program goes on from these numbers. Leave them empty if there was no session.
entrance-profile = By which regulation
entrance-profile-later = Each rule can be changed later in the settings.
entrance-body-needed = Name, heading and place are needed in the state language
entrance-skip-body = Practise first
entrance-password = Password
entrance-password-title = How to protect the database
entrance-password-sentence = Everything is kept in one file on this computer.
entrance-protected = With a password
entrance-protected-means = Only whoever knows the password opens the file. A forgotten password cannot be restored.
entrance-unprotected = Without a password
entrance-unprotected-means = Anybody who opens this computer reads the database too. A password can be set later.
entrance-password-again = Password again
entrance-password-weak = weak, { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
entrance-password-fair = fair, { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
entrance-password-strong = strong, { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
entrance-password-same = the same
entrance-password-differs = not the same yet
entrance-password-show = Show
entrance-password-hide = Hide
entrance-password-keyboard = Check the keyboard layout and capital letters
entrance-password-needed = Type the password twice alike
entrance-collegium-title = Where to begin
entrance-collegium-sentence = The practice collegium can be opened in a file of its own at any time.
entrance-own = My collegium
entrance-own-means = An empty database. First comes the composition by its order.
entrance-practice = Practice collegium
entrance-practice-means = An invented ministry with its composition, plan and a session prepared. Every page and paper says that it is practice.
entrance-file = File
entrance-place = Place of the new file
entrance-other-place = Elsewhere…
entrance-place-taken = There is a file already; it will not be written over. Choose another name.
entrance-found = Begin
entrance-opening = Opening the file…
entrance-unlock-title = { $file } is protected by a password
entrance-unlock-wrong = The password does not fit. Try once more.
entrance-unlock = Open
entrance-other-file = Another file…
entrance-to-the-start = To the start
entrance-nothing-written = The program stopped and wrote nothing to the file.
entrance-nothing-sent = No data are sent anywhere.
entrance-whole = What is whole
entrance-file-untouched = the file itself: unchanged and in its place
entrance-nothing-touched = the program has touched no file
entrance-no-copies = no copy in this folder opens
entrance-copies-found = { $count ->
    [one] { $count } file in this folder opens
   *[other] { $count } files in this folder open
}
entrance-what-to-do = What can be done
entrance-details = Details
entrance-again = Try again
entrance-again-means = If the cause is gone, the file opens.
entrance-again-verb = Open again
entrance-copies = Open a copy
entrance-copies-mean = The program checks the files in this folder and shows those that open. This file stays in its place.
entrance-copies-verb = Find copies
entrance-copy-whole = checked
entrance-copy-locked = has a password
entrance-keep = Keep this file
entrance-keep-means = An exact copy of the damaged file, for a specialist. Its password stays the same.
entrance-keep-aside = Save a copy…
entrance-kept-aside = The copy is saved: { $path }
entrance-other = Open another database
entrance-other-means = The database of another collegium or a copy on another disk. This one stays in its place.
