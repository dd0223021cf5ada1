refused = Refused: { $reason }
failed = Failed: { $reason }
advice = What can be done: { $text }
password-prompt = Password:
written = Written: { $path }
database-made = Database made: { $path }
demo-done = The sitting of the practice collegium was held and recorded. The papers are in { $folder }
demo-session = Session № { $number }, { $date }
demo-quorum = { $total } members in all, { $present } present, at least { $needed } needed.
demo-item = { $item }. { $title }: { $outcome }
demo-refused = What a rule refused: { $what }
demo-instructions = Instructions of the Head of State in the register: { $count }.
session-line = № { $number } · { $date } · { $kind } · { $state }
sessions-none = There are no sessions.
session-title = Session № { $number }, { $date }
session-place = Place: { $place }
session-composition = { $total } members in all, { $present } present, at least { $needed } needed for a quorum.
replay-entry = { $entry } · { $at } · { $effect }
replay-refused = Entry { $entry } was refused: { $reason }
replay-agrees = The state replayed from the journal equals what is stored.
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
