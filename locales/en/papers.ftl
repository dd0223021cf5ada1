# Papers of a session: first pages, files, printing.

papers-sentence = Press the first page to read the paper in both languages side by side.
papers-language = Language of the paper
papers-elsewhere = The program has no papers of this session.
papers-after-composition = once the composition is entered
papers-after-opening = once the sitting is opened
papers-after-registration = once the protocol is registered
papers-drawing = being made
papers-extract = extract for item { $item }
papers-course = course of the sitting
papers-form-attendance = attendance form to be filled in by hand
papers-form-open-tally = sheet of an open vote
papers-form-ballots = ballots of a secret vote
papers-form-secret-tally = count of a secret vote
papers-form-journal = sheet of the journal
papers-stenogram = stenogram
papers-file = { $date } session { $number }, { $paper }
papers-draft = { $sheets }, draft
papers-ready = ready
papers-texts-missing = { $count } texts are missing
papers-pdf = PDF
papers-open = Open
papers-print = Print
papers-back = All papers
papers-saved = The paper is saved: { $path }
papers-printed = The paper was sent to the printer.
