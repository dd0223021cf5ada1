## Lines of the journal

journal-line = { $time } { $what }
journal-struck-by = { $line } (struck by entry № { $entry })
told-arrived = { $person } arrived
told-arrived-by-video = { $person } joined by video link
told-invited-arrived = { $person } arrived as an invited person
told-invited-arrived-by-video = { $person } joined by video link as an invited person
told-arrived-instead = { $person } arrived in the place of a member ({ $member })
told-left = { $person } left
told-left-until = { $person } left until item { $item }
told-absence = { $member } is absent, reason: { $reason }
told-opened = The sitting was opened, presiding { $chair }, secretary { $secretary }
told-chair-passed = { $person } presides from now on
told-secretary-passed = { $person } keeps the journal from now on
told-closed-part-began = A closed part of the sitting began: { $reason }
told-closed-part-ended = The closed part of the sitting ended
told-recused = { $member } takes no part in item { $item }: { $reason }
told-item-taken = Item { $item } was taken up
told-item-withdrawn = Item { $item } was withdrawn at the request of { $person }: { $reason }
told-speech = { $person } was given the floor ({ $kind })
told-speech-ended = The speech ended
told-speech-paused = The speech was interrupted
told-speech-resumed = The speech went on
told-noted = Note: { $text }
told-vote-opened = Vote № { $vote } was opened: item { $item }, { $subject }, { $form }
told-vote-reopened = Vote № { $vote } was opened as a repetition of vote № { $repeats }: item { $item }, { $subject }, { $form }
told-ballot = { $member }: { $choice } (vote № { $vote })
told-count = The totals of vote № { $vote } were entered: { $counted }
told-vote-closed = Vote № { $vote } was closed
told-vote-closed-with = Vote № { $vote } was closed: { $result } ({ $counted })
told-vote-cancelled = Vote № { $vote } was cancelled: { $reason }
told-dissent = { $member } filed a dissenting opinion on vote № { $vote }
told-item-adopted = The decision on item { $item } was adopted
told-item-not-adopted = The decision on item { $item } was not adopted
told-item-heard = Item { $item } was heard and noted
told-item-postponed = Item { $item } was postponed: { $reason }
told-item-postponed-to = Item { $item } was postponed to session № { $session }: { $reason }
told-adjourned = The sitting was adjourned: { $reason }
told-adjourned-until = The sitting was adjourned, to go on { $date }, { $time }: { $reason }
told-resumed = The sitting was resumed
told-closed = The sitting was closed
told-struck = Entry № { $entry } was struck: { $reason }

## Parts of a line

subject-decision = the draft decision as a whole
subject-part = a part of the decision: “{ $label }”
subject-amendment = an amendment: “{ $label }”
subject-alternative = an alternative: “{ $label }”
subject-procedural = a question of procedure: “{ $label }”
counted = { $votes-for } for, { $against } against, { $abstained } abstained, { $not-voted } did not vote
counted-with-spoiled = { $counted }, spoiled ballots among them { $spoiled }
outcome-not-adopted-by-tie = not adopted, the votes being equal
outcome-not-adopted-by-chair = not adopted by the chair's vote

## News

news-lawful = There is a quorum, the sitting is lawful: { $total } members in all, { $present } present, at least { $needed } needed.
news-vote-opened = Vote № { $vote } is open: { $voters } members can answer, { $needed } votes for are needed.
news-voter-joined = The member who came takes part in vote № { $vote }: more members can answer now.
news-voter-left = The member who left takes no part in vote № { $vote }: fewer members can answer now.
news-vote-result = Vote № { $vote }: { $result } ({ $counted }; { $needed } votes for needed).
news-video-not-counted = The presence is recorded, but the rules of the body do not count the video link towards the quorum.
news-struck = Entry № { $entry } has no effect any more, but it stays in the journal.
news-quorum-lost = The quorum is lost: { $total } members in all, { $present } present, at least { $needed } needed. Discussion may go on, votes may not.
news-quorum-regained = There is a quorum again: { $total } members in all, { $present } present, at least { $needed } needed. Votes can be taken.
