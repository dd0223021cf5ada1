refused = Refused: { $reason }
failed = Failed: { $reason }
advice = What can be done: { $text }
password-prompt = Password:
written = Written: { $path }
database-made = Database made: { $path }
demo-done = The sitting of the practice collegium was held and recorded. The papers are in { $folder }
demo-session = Session № { $number }, { $date }
demo-item = { $item }. { $title }: { $outcome }
demo-refused = What a rule refused: { $what }
demo-instructions = Instructions of the Head of State in the register: { $count }.
session-line = № { $number } · { $date } · { $kind } · { $state }
sessions-none = There are no sessions.
session-title = Session № { $number }, { $date }
session-place = Place: { $place }
session-composition = { $total } members in all, { $present } present, at least { $needed } needed for a quorum.
journal-entry = { $entry } · { $told }
replay-refused = Entry { $entry } was refused: { $reason }
check-passed = ✓ { $what }
check-failed = ✗ { $what }: { $details }
check-file = integrity of the file
check-chain = chain of the journal, { $count } { $count ->
    [one] entry
   *[other] entries
}
check-replay = replay of the sittings, { $count } { $count ->
    [one] sitting
   *[other] sittings
}
check-catalogues = catalogues of the languages
check-all-passed = The check is over, no faults.
check-some-failed = The check is over, faults found: { $count }.
verified = This is the registered edition { $edition } of the protocol { $date } № { $number }.
verified-not-registered = This file is not a registered protocol: { $path }
verified-replaced = This is edition { $edition } of the protocol { $date } № { $number }; the latest is edition { $latest }.
usage-unknown-command = There is no such command: { $command }
usage-unknown-argument = There is no such parameter: { $argument }
usage-missing = A parameter is missing: { $argument }
usage-missing-command = No command was given.
usage-empty = The parameter has no value: { $argument }
usage-bad-value = The value of the parameter cannot be used: { $argument } – “{ $value }”
usage-repeated = The parameter is given more than once: { $argument }
usage-wrong = The command is not written correctly.
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-options = Parameters
help-program = Alqa – preparing, holding and recording sittings of the collegium of a state body
help-open = Opens the window of the program; so does no command at all
help-demo = Makes the practice collegium, holds its sitting and writes every paper
help-session = Shows sessions or writes them to a file
help-session-list = Lists every session
help-session-show = One session: agenda, attendance, votes, decisions
help-session-export = Writes the journal of a sitting with its composition and rules to a file
help-protocol = Writes the protocol of a session
help-extract = Writes the extract from the protocol for one item
help-attendance = Writes the attendance sheet of a session
help-course = Writes the course of a sitting as a picture
help-blank = Writes a form to be filled in by hand
help-blank-form = The form: attendance, open-tally (an open vote), ballots (of a secret vote), secret-tally (its count), journal
help-stenogram = Writes the stenogram of a session
help-review = Writes the quarterly review of the Head of State’s instructions
help-check = Proves that a database is whole
help-verify = Tells whether a PDF is a registered edition of a protocol
help-replay = Replays an exported sitting and shows what every entry did
help-backup = Writes a checked copy of a database
help-lang = The language of messages and papers: kk, ru, en (papers: kk, ru)
help-help = Shows this help
help-version = Shows the version of the program
help-out = Where to write
help-db = The database file
help-session-name = The number of the session: 6 or 2026/6
help-json = Writes JSON
help-form = The form of the protocol: full or short
help-item = The number of the item on the agenda
help-quarter = The quarter: 2026-Q4
help-file = The database file
help-pdf = The PDF to be checked
help-journal = The exported sitting (JSON)
paper-language-unknown = papers exist in Kazakh and Russian only. Choose a language: --lang kk or --lang ru.
help-every-entry = Tells every entry of the journal once it is on disk
check-stage-differs = the stored stage of the session is not the one the journal leads to
finding-page = a page of the file is damaged ({ $details })
finding-structure = the structure of the file is broken ({ $details })
finding-reference = a row of { $table } refers to a missing row of { $parent }
check-seals = seals of registered papers, { $count } { $count ->
    [one] paper
   *[other] papers
}
replay-lawful = The whole journal was folded: { $count } { $count ->
    [one] entry, lawful
   *[other] entries, all lawful
}. Hash of the last entry: { $hash }
standard-output = the standard output
