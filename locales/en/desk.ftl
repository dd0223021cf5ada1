# The desk of the protocol: reading, mending, registering, printing.

## The page

desk-title = Protocol of session { $session }
desk-title-registered = Protocol No. { $number } of session { $session }
desk-complete = Complete the protocol
desk-register-ask = Register…
desk-correct-ask = Correction act…
desk-cancel = Cancel
desk-done = done
desk-hours = { $day }, { $from }–{ $to }
desk-after-registration = after the registration
desk-kazakh-original = Kazakh text, the original
desk-kazakh-text = Kazakh text
desk-russian-text = Russian version
desk-no-paper = There is no version in this language: texts are missing.
desk-not-yet = The protocol is not begun yet
desk-not-yet-then = It is made of the journal from the moment the session is opened.
desk-never = The session did not take place
desk-never-then = So there is no protocol; the page of the session says why.
desk-go-to-session = Go to the session

## The check

desk-missing = Missing: { $count }
desk-nothing-missing = Nothing is missing
desk-bars = it cannot be signed without
desk-nothing-bars = nothing bars the signature
desk-remarks-title = Remarks: { $count }
desk-remarks = remarks: { $count }
desk-mend = Go and mend it
desk-drop-words = Drop these words
desk-right-closed = the sitting is closed
desk-right-quorum = all votes had their quorum ({ $votes })
desk-right-votes = decisions agree with the votes
desk-right-points = all points have executor and term ({ $points })
desk-right-texts = texts exist in both languages

## Words put by hand

desk-places = Places that can be reworded
desk-speech = Item { $item }, speech: { $speaker }
desk-by-hand = put by hand
desk-from-facts = made from the facts
desk-back-to-facts = Back to the text from the facts
desk-made-from-facts = The text made from the facts
desk-what-was-said = What was said
desk-paragraph = The paragraph of the protocol
desk-corrected-paragraph = The corrected paragraph; only a correction act puts it in force
desk-write-by-hand = Write the paragraph by hand

## The registration

desk-register-title = Register the protocol?
desk-register-sentence = A registered protocol is sealed: only a correction act can change it, and the first edition stays.
desk-register = Register
desk-number = Number
desk-registered-on = Registered on
desk-kazakh-sheets = Kazakh text
desk-russian-sheets = Russian version
desk-with-annex = { $sheets }, annex { $annex }
desk-no-russian = none, texts are missing
desk-registered = The protocol is registered
desk-sealed = sealed
desk-editions = Editions
desk-edition = Edition { $number }, { $day }
desk-first-edition = sealed at the registration
desk-decided = decided by { $name }
desk-correct-hint = To correct, press a paragraph of the sheet: a correction act puts the change into a new edition.

## The correction act

desk-correct-title = Correction act
desk-correct-sentence = A new edition is made and sealed; the earlier one stays as it is.
desk-corrected-places = Corrected places: { $places }
desk-reason = What was wrong and why it is mended
desk-decided-by = Who decided
desk-make-edition = Make the edition
desk-edition-made = Edition { $number } is made and sealed

## Papers

desk-papers = The paper
desk-full = Full
desk-short = Short
desk-extract = Extract
desk-kk = Kazakh
desk-ru = Russian
desk-both = Both
desk-save = Save PDF
desk-open = Open
desk-print = Print
desk-saved = The file is saved: { $path }
desk-printed = Sent to the printer: { $name }
desk-file = Protocol { $number }, { $day }
desk-file-short = Protocol { $number } (short form), { $day }
desk-file-extract = Extract of protocol { $number }, item { $item }, { $day }
desk-file-draft = Draft protocol of session { $session }, { $day }
desk-file-draft-short = Draft protocol of session { $session } (short form), { $day }
