# The stenogram: the queue, the words of the speakers, files.

## Why it is not done

stenogram-refused-ready = The stenogram was declared ready and cannot be changed.
stenogram-refused-empty = The stenogram has neither a text nor a file.
stenogram-refused-going-on = The sitting is not over yet, so the stenogram cannot be declared ready.
stenogram-refused-file = The file “{ $name }” was not attached to its end.
stenogram-refused-no-speech = No speech begins with entry { $entry } of the journal.
stenogram-refused-nothing = No words are selected to be taken into the protocol.
stenogram-refused-outside = This speech was held outside the agenda; the protocol has no place for it.
stenogram-way-take-back = Take the stenogram back.
stenogram-way-write-or-attach = Write the speeches down or attach a file.
stenogram-way-attach-anew = Remove the file and attach it again.
stenogram-way-select = Select text with the mouse or the keyboard.
stenogram-way-note = During the sitting such words are recorded as a note.

## The queue of speakers

stenogram-waits = waits
stenogram-is-away = not in the hall
stenogram-call-next = Next
stenogram-call = Give the floor to { $person }
stenogram-queue = Queue
stenogram-forward = Move forward
stenogram-backward = Move backward
stenogram-drop = Remove from the queue
stenogram-queue-note = The floor passes when the speech ends, or with F10.
stenogram-pause-time = Stop the clock
stenogram-go-on = Go on
stenogram-time-stands = the clock stands
stenogram-minute-left = less than a minute left

## The words of a speech

stenogram-title = Stenogram
stenogram-of = Stenogram: { $person }
stenogram-here = Write here what is said
stenogram-nobody = Once somebody has the floor, the words are written down here.
stenogram-mark = Time mark
stenogram-take = Into the protocol
stenogram-took = Taken into the protocol.
stenogram-translation = translation
stenogram-saving = saving…
stenogram-not-kept = not saved
stenogram-kept = on disk
stenogram-open-whole = Whole stenogram
stenogram-in-protocol = In the protocol
stenogram-give-back = Take out of the protocol
stenogram-from = Taken from the stenogram

## The page of the stenogram

stenogram-heading = Stenogram of session { $number }
stenogram-absent = absent
stenogram-draft = draft
stenogram-ready = ready
stenogram-ready-on = declared ready on { $date }
stenogram-declare = Declare ready
stenogram-reopen = Take back
stenogram-keeper = Stenographer
stenogram-to-session = To the session
stenogram-outside = Outside the agenda
stenogram-item = { $number }. { $title }
stenogram-not-written = not written
stenogram-written = Speeches written down: { $written } of { $all }
stenogram-none-spoke = Nobody has spoken at the sitting yet.
stenogram-no-sitting = The journal of the sitting was not begun: the stenogram is written at the sitting.
stenogram-find = Search the stenogram
stenogram-found = { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
stenogram-found-none = Not found
stenogram-why-not-ready = It can be declared ready once the sitting is closed and there is a text or a file.

## Files

stenogram-files = Recordings and files
stenogram-no-files = A recording or a finished stenogram can be attached.
stenogram-attach = Attach a file…
stenogram-choose = File to attach
stenogram-kind-any = Sound, video, text
stenogram-audio = sound
stenogram-video = video
stenogram-document = text
stenogram-other = file
stenogram-size-bytes = { $size } bytes
stenogram-size-kilo = { $size } kB
stenogram-size-mega = { $size } MB
stenogram-size-giga = { $size } GB
stenogram-copying = { $done } of { $size }
stenogram-saving-file = saving { $done } of { $size }
stenogram-removing = being removed…
stenogram-incomplete = not whole: { $done } of { $size }
stenogram-stop = Stop
stenogram-open-file = Open
stenogram-remove-file = Remove
stenogram-remove-title = Remove “{ $name }”?
stenogram-remove-sentence = It goes from this database; the file it came from stays where it is.
stenogram-attached = Attached: { $name }
stenogram-file-failed = “{ $name }” could not be read: { $reason }
