## Places of a protocol

place-body = name of the body
place-city = place of issue
place-heading = heading of the protocol
place-kind = line on the kind of session
place-correction = note on the correction
place-chairs = presiding person
place-secretary = secretary
place-present = those present
place-absent = those absent
place-invited = those invited
place-opening = opening of the sitting
place-order = order on the composition
place-agenda = agenda
place-person = { $person }: name or position
place-movement = note { $number } on a member who came or went
place-chair-passed = presiding person { $number }
place-secretary-passed = secretary { $number }
place-closed-part = closed part { $number }
place-title = item { $item }, title
place-speech = item { $item }, speech (entry { $entry } of the journal)
place-recusal = item { $item }, recusal { $number }
place-point = item { $item }, point { $point }
place-execution = item { $item }, point { $point }, executor and term
place-vote = item { $item }, vote № { $vote }
place-vote-quorum = item { $item }, vote № { $vote }, quorum
place-ballots = item { $item }, vote № { $vote }, answers by name
place-dissent = item { $item }, vote № { $vote }, dissenting opinion { $number }
place-outcome = item { $item }, outcome
place-closing = closing of the sitting
place-signatures = signatures
place-annex = list of participants

## Findings of the check

finding = { $place }: { $fault }.
fault-text-kazakh = no text in the state language
fault-text-russian = no text in Russian
fault-not-closed = the sitting is not closed
fault-chair = nobody is named as presiding
fault-outcome = there is no outcome
fault-report = no report is recorded
fault-decision-without-vote = there is a decision, but no vote on it stands
fault-outcome-contradicts-vote = the outcome is not what the vote says
fault-points = the adopted decision has no points
fault-executor = no executor is named
fault-term = no term is given
fault-term-before-session = the due date ({ $due }) is before the day of the session ({ $session })
fault-count = the sum of the votes ({ $counted }) differs from the members who could vote ({ $voters })
fault-quorum = there was no quorum at the vote: { $total } members in all, { $present } present, at least { $needed } needed
fault-absent-voter = the vote of an absent member is recorded
finding-wording = Words changed by hand have no place in the protocol.
finding-wording-of-item = Item { $item }: words changed by hand have no place in the protocol.

## Ways

way-record-chair = Enter in the journal who opened the sitting and presided.
way-record-report = Record the report and what was said.
way-check-vote = Check the vote and the outcome of the item in the journal; a mistaken entry is struck with a reason.
way-add-points = Enter the points of the decision.
way-name-executor-or-exempt = Name the executor, or mark the point as needing no control.
way-give-term-or-exempt = Give a term, or mark the point as needing no control.
way-later-term = Give a term after the day of the session.
way-remove-wording = Remove these words or put them in another place.
