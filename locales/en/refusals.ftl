cited = Ground: { $source }, paragraph { $paragraph }.
cited-source = Ground: { $source }.

## Quorum and presence

quorum-missing-at-opening = The sitting cannot be opened, there is no quorum: { $total } members in all, { $present } present, at least { $needed } needed.
quorum-missing-at-vote = The vote cannot be held, there is no quorum: { $total } members in all, { $present } present, at least { $needed } needed.
composition-empty = The composition in force { $date } has no members.
substitution-refused = { $person } cannot take part instead of the member ({ $member }): members take part without the right of substitution.
already-present = { $person } is already marked as present.
not-present = { $person } is already marked as absent.
not-in-composition = { $person } does not belong to the composition in force on the day of the session.
leaving-during-own-vote = { $person } has voted in the vote that is open and cannot be marked as gone before it is closed.
chair-not-present = { $person } cannot preside: marked as absent.
recused-already = { $person } is already recused from item { $item }.

## Course of the sitting

sitting-not-open = The sitting has not been opened yet.
sitting-already-open = The sitting is already open.
sitting-closed = The sitting is closed and takes no more entries.
sitting-adjourned = The sitting is adjourned. Resume it first.
sitting-not-adjourned = The sitting is not adjourned.
no-item-taken = No item of the agenda is being considered.
item-still-open = Item { $item } is still being considered.
item-already-closed = Item { $item } is already closed.
item-unknown = The agenda has no item { $item }.
items-undecided = The sitting cannot be closed, these items have no outcome: { $items }.
speech-still-open = { $person } is speaking. End the speech first.
no-speech-open = Nobody is speaking.
entry-before-previous = The time of the entry ({ $at }) is earlier than that of the entry before it ({ $previous }).

## Votes

vote-already-open = A vote on item { $item } is already open.
no-vote-open = No vote is open.
vote-still-open = The vote on item { $item } is still open.
item-without-vote = Item { $item } provides for no vote.
voter-not-member = { $person } is not a member of the collegium and cannot vote.
voter-absent = { $person } is not present at the vote and cannot vote.
voter-recused = { $person } is recused from item { $item } and cannot vote on it.
voter-votes-twice = { $person } has already voted.
ballots-by-name-only = This vote is not taken by name: only totals are entered.
count-only = This vote is taken by name: totals are not entered.
count-mismatch = The sum of the votes ({ $sum }) differs from the number of members present ({ $present }).
voters-missing = No vote is marked for: { $names }.
consent-not-confirmed = It is not confirmed that nobody objected.
dissent-without-vote = { $person } takes no part in this vote, a dissenting opinion cannot be filed.

## Corrections

entry-unknown = The journal has no entry { $entry }.
entry-already-struck = Entry { $entry } is already struck.
entry-not-strikable = Entry { $entry } cannot be struck.
strike-breaks-entry = Entry { $entry } cannot be struck: without it entry { $later } would be unlawful.
reason-missing = No reason is given.
setting-unknown = There is no such setting: { $key }.
setting-value-refused = This value is not allowed: { $key } is { $value }.
profile-ends-before-it-begins = The set of rules would end before it begins.

## Preparing

agenda-empty = The agenda has no items and cannot be approved.
kazakh-text-missing = The text in the state language is missing: { $place }.
russian-text-missing = The text in Russian is missing: { $place }.
extraordinary-needs-decision = An extraordinary session needs a decision of the first head.
media-need-decision = The invitation cannot be sent before the decision of the first head is recorded: { $person }.
member-listed-twice = { $person } is listed twice in the composition.
composition-date-taken = A composition in force { $date } is already entered.
no-composition-on = There is no composition in force { $date }.

## Protocol

protocol-incomplete = The protocol cannot be registered, particulars missing: { $count }.
protocol-registered = Protocol № { $number } is registered and does not change.
number-taken = Protocol № { $number } of { $year } is already registered.
russian-without-kazakh = The Russian version cannot be issued without the protocol in the state language.
restricted-not-published = Item { $item } bears a mark of restricted distribution and is not published.
gap-executor = Item { $item }, point { $point }: no executor.
gap-term = Item { $item }, point { $point }: no term.
gap-term-in-past = Item { $item }, point { $point }: the term ({ $term }) is earlier than the day of the session.
gap-outcome = Item { $item }: no outcome.
gap-speaker = Item { $item }: no speaker.
gap-signatory = No signatory is named: { $role }.
gap-text-kazakh = { $place }: no text in the state language.
gap-text-russian = { $place }: no text in Russian.
gap-sitting-open = The sitting is not closed.
gap-chair = Nobody is named as presiding.
gap-report = Item { $item }: nobody reported.
gap-vote = Item { $item }: a decision without a vote.
gap-outcome-contradicts-vote = Item { $item }: the outcome is not what the vote says.
gap-points = Item { $item }: the adopted decision has no points.
gap-count = Item { $item }: the sum of the votes ({ $counted }) differs from the members who could vote ({ $voters }).
gap-quorum = Item { $item }: there was no quorum at the vote ({ $present } present, at least { $needed } needed).
gap-absent-voter = Item { $item }: the vote of an absent member is recorded.
gap-wording = Words changed by hand have no place in the protocol: { $place }.

## Lawful ways out

way-out-invite = { $person } may take part as an invited person without a vote.
way-out-wait-or-adjourn = You may wait for the absent members, adjourn, or move the session to another day.
way-out-postpone-item = The item may be postponed to the next session.
way-out-move-session = The session may be marked as not held and given a new day.
way-out-recount = Count the votes again and enter how many did not vote.
way-out-strike-later-first = Strike entry { $later } first.
way-out-correction-act = The mistake is corrected by a correction act: a new edition of the protocol is made and the earlier one kept.
