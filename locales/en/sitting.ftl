## Course of the sitting

sitting-not-opened = The sitting has not been opened yet.
sitting-opened-already = The sitting is open already.
sitting-interrupted = The sitting is adjourned.
sitting-not-interrupted = The sitting is not adjourned, it is going on.
sitting-over = The sitting is closed, the journal takes no more entries.
sitting-another-day = The session is set for another day: { $set } is set, the opening is of { $at }. The composition and the rules are those of the day set.
entry-ahead-of-time = The time of the event ({ $at }) is later than the time of entering it ({ $entered }).
entry-too-early = The time of the event ({ $at }) is too early, the earliest possible is { $earliest }.
entry-text-missing = The reason or the text is empty.

## Quorum

quorum-missing-at-opening = The sitting cannot be opened, there is no quorum: { $total } members in all, { $present } present, at least { $needed } needed.
quorum-missing-at-resuming = The sitting cannot go on, there is no quorum: { $total } members in all, { $present } present, at least { $needed } needed.
quorum-missing-for-vote = The vote on item { $item } cannot be opened, there is no quorum: { $total } members in all, { $present } present, at least { $needed } needed.
quorum-missing-at-close-of-vote = Vote № { $vote } (item { $item }) cannot be closed, there is no quorum: { $total } members in all, { $present } present, at least { $needed } needed.
quorum-missing-for-hearing = Item { $item } cannot be recorded as heard, there is no quorum: { $total } members in all, { $present } present, at least { $needed } needed.

## Presence

substitution-refused = { $person } cannot take part instead of a member ({ $member }): members take part without the right of substitution.
place-taken = The place of the member ({ $member }) is taken by { $by }.
not-a-member = { $person } does not belong to the composition in force on the day of the session.
member-as-other = { $member } is a member of the collegium and takes part as nothing else.
already-present = { $person } is present already, since { $since }.
not-present = { $person } is not present at the moment.
not-absent = { $member } is present, so no reason of absence is entered.

## The chair

may-not-preside = { $person } may not preside: a member or the person acting in the place of the first head does.
chair-absent = { $person } cannot preside: not among those present.
chair-leaves = { $person } presides and is not marked as gone before the chair is passed.
presides-already = { $person } presides already.
chair-is-secretary = { $person } cannot be both chair and secretary: two persons sign the protocol.
keeps-already = { $person } keeps the journal already.
closed-already = A closed part of the sitting is going on since { $since }.
not-closed-now = No closed part of the sitting is going on.
taken-already = Item { $item } is under consideration already: a later item is named for the return.
secretary-unknown = { $person } is neither the secretary of the collegium nor registered here, and cannot keep the journal.
chair-recused = { $person } presides but is recused from item { $item } and cannot put it to the vote.
recused-already = { $member } is recused from item { $item } already.
recused-too-late = Vote № { $vote } on item { $item } was opened already: a recusal is recorded before the vote.

## Items and speeches

item-not-on-agenda = The agenda of this session has no such item.
item-done = Item { $item } is done with.
item-in-the-way = Item { $item } is under consideration: items are considered one at a time.
item-not-taken = Item { $item } is not under consideration.
item-not-taken-but = Item { $item } is not under consideration, item { $current } is.
no-decision-on-information = Item { $item } is one of information, no decision on it is put to the vote.
decision-expected = Item { $item } asks for a decision and cannot be recorded as merely heard.
not-voted-on = No vote on the decision of item { $item } stands.
vote-did-not-adopt = The decision on item { $item } was not adopted: { $votes-for } for in vote № { $vote }, at least { $needed } needed.
vote-adopted = The decision on item { $item } was adopted by vote № { $vote }, no other outcome is recorded.
items-without-outcome = The sitting cannot be closed, items without an outcome: { $items }.
speech-running = { $person } has the floor.
no-speech = Nobody has the floor.
speech-is-paused = The speech is interrupted already.
speech-not-paused = The speech is not interrupted.

## Votes

vote-in-the-way = Vote № { $vote } is open, nothing else is done before it is closed.
vote-number-wrong = The number of the vote is not right: { $given } is given, { $expected } is next.
vote-unknown = There was no vote № { $vote } at this sitting.
vote-not-open = Vote № { $vote } was closed or cancelled.
vote-cancelled-already = Vote № { $vote } was cancelled already.
vote-not-standing = Vote № { $vote } has no result that stands: it is open or was cancelled.
decision-stands = Vote № { $vote } on the decision of item { $item } stands and is not taken again.
not-repeatable-not-cancelled = Vote № { $vote } cannot be repeated: it was not cancelled.
not-repeatable-other-item = Vote № { $vote } cannot be repeated here: it was on another item.
not-repeatable-other-subject = Vote № { $vote } cannot be repeated here: it was on something else.
not-repeatable-repeated = Vote № { $vote } was repeated already, by vote № { $by }.
taken-by-totals = In vote № { $vote } no answers by name are entered, only totals; members who can answer: { $voters }.
taken-by-name = Vote № { $vote } is taken by name, totals are not entered.
voter-not-a-member = { $person } is not a member of the collegium and cannot vote.
voter-absent = { $person } is not present at the vote and cannot vote.
voter-recused = { $person } is recused from this item and cannot vote on it.
voter-by-video = { $person } takes part by video link, which the rules of the body do not count.
count-differs = The sum of the votes in vote № { $vote } ({ $got }) differs from the members who can answer ({ $expected }).
spoiled-differs = Vote № { $vote }: spoiled ballots ({ $spoiled }) exist in a secret vote only and are a part of those who did not vote ({ $not-voted }).
no-consent = Vote № { $vote } is by consent, but not all are for: { $votes-for } for, { $voters } can answer.
count-missing = No totals are entered for vote № { $vote }, members who can answer: { $voters }.
ballots-missing = In vote № { $vote } no answer is recorded for: { $names }.
voter-leaves = { $member } has answered in vote № { $vote }, which is open, and is not marked as gone before it is closed.
dissent-of-supporter = { $member } answered “{ $choice }” in vote № { $vote }, so no dissenting opinion is entered.
dissent-of-other = { $member } was no voter of vote № { $vote }, so no dissenting opinion is entered.
dissent-filed-already = The dissenting opinion on vote № { $vote } is entered already: { $member }.

## The journal

entry-unknown = The journal has no entry № { $entry }.
entry-struck-already = Entry № { $entry } was struck already, by entry № { $by }.
entry-strikes-another = Entry № { $entry } strikes another and is not struck itself.
entry-needed-later = Entry № { $entry } cannot be struck, without it entry № { $later } would not be lawful. { $because }
chain-gap = The journal is out of order: entry { $found } stands in the place of entry { $expected }.
chain-wrong-previous = Entry № { $entry } of the journal does not follow from the one before: the chain is broken.
chain-wrong-hash = Entry № { $entry } of the journal is not in its original form: its hash does not match.
journal-refused = Entry № { $entry } of the journal is not lawful. { $because }

## Lawful ways out

way-seat-as-invited = { $person } may take part as an invited person without a vote.
way-seat-as-member = Register as a member: { $person }.
way-explain-absence = Enter the reason of the member's absence: { $person }.
way-register-arrival = Register the arrival: { $person }.
way-wait-for-members = You may wait for members to come, missing: { $count }.
way-open = Open the sitting first.
way-resume = Resume the sitting first.
way-adjourn = The sitting may be adjourned.
way-move-session = The session may be moved to another day.
way-pass-chair = Pass the chair to another member who is present.
way-name-another-secretary = Name another person as secretary.
way-take-item = Take item { $item } first.
way-close-item = Record the outcome of item { $item } first.
way-postpone-item = Item { $item } may be postponed to another session.
way-record-as-heard = Record item { $item } as heard.
way-put-to-vote = Put the decision on item { $item } to the vote.
way-record-as-not-adopted = Record the decision on item { $item } as not adopted.
way-record-as-adopted = Record the decision on item { $item } as adopted.
way-close-vote = Close vote № { $vote } first.
way-cancel-vote = Vote № { $vote } may be cancelled with a reason: it stays in the journal.
way-vote-in-another-form = Vote № { $vote } may be cancelled and taken in another form.
way-vote-anew = Open a new vote without naming one that it repeats.
way-repeat-vote = Take the vote as a repetition of vote № { $vote }.
way-record-ballots = Record every member's answer in vote № { $vote }.
way-enter-count = Enter the totals of vote № { $vote }, which must make { $voters }.
way-end-speech = End the speech first.
way-enter-from = Give this time or a later one: { $date }, { $time }.
way-enter-until = Give this time or an earlier one: { $date }, { $time }.
way-write-text = Write the reason or the text.
way-strike-first = Strike entry № { $entry } first.
way-enter-again = Make the struck entry again.
