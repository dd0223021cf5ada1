## The bar

table-state-before = Registration has not begun
table-state-gathering = Registering those who come
table-state-open = The sitting is going on
table-state-adjourned = Break
table-state-closed = The sitting is closed
table-quorum-reason = { $needed } needed ({ $part } of all) · p. { $paragraph }
table-quorum-part = { $needed } needed ({ $part } of all)
table-quorum-missing = { $needed } needed, { $missing } missing
table-chair-none = not named yet
table-pass-chair = Pass the chair
table-pause = Break
table-leave = Back to the session

## The agenda

table-agenda = Agenda
table-item = Item { $number }
table-item-considered = being considered
table-item-voting = being voted on
table-back-to-item = Back to item { $number }
table-reporters = Reporting: { $names }
table-no-reporter = No reporter is named
table-all-done = Every item of the agenda is done with. The sitting can be closed.

## The members

table-members = Members
table-guests = Invited
table-members-of = Members ({ $count })
table-guests-of = Invited ({ $count })
table-members-before = The list of members opens with the registration.
table-here = { $present } here · { $absent } not
table-guests-here = { $count } here
table-ballot-sheet = Ballot sheet
table-marked = { $marked } / { $voters } marked
table-abstained = abst.
table-not-voted = silent
table-note-presiding = presiding
table-note-chair = chair
table-not-here = not here
table-speaking = speaking
table-by-video = by video
table-recused = recused
table-came-at = came at { $at }
table-left-at = left at { $at }
table-arrives = Arrived
table-arrives-by-video = By video
table-leaves = Left
table-absence = Reason of absence…
table-recusal = Recusal…

## The next step

table-begin = Begin the registration
table-open = Open the sitting
table-resume = Resume the sitting
table-end-speech = End the speech
table-take = Take item { $number }
table-open-vote = Open the vote
table-close-vote = Close the vote
table-close-consent = No objections: close
table-finish-adopted = Item { $number }: adopted
table-finish-not-adopted = Item { $number }: not adopted
table-finish-heard = Item { $number }: noted
table-close = Close the sitting
table-protocol = To the protocol
table-postpone = Put off…
table-withdraw = Withdraw…
table-close-all = Close the sitting…
table-cancel-vote = Cancel the vote…

## Before the opening

table-before-title = Session № { $number }
table-before = To be held on { $date } at { $time }
table-before-fixed = With the registration the composition, the rules and the agenda are fixed in the journal as they are.
table-acting-head = Acting first head
table-acting-head-note = Only where the first head is away
table-gathering = Registration
table-can-open = The sitting can be opened: { $present } of { $total } are here, { $needed } needed
table-cannot-open = The sitting cannot be opened: { $missing } more needed (at least { $needed })
table-other-day = The session is set for { $date }: it is not opened on another day
table-all-here = Everybody is here
table-register = Register somebody…
table-gathering-keys = Space – came or went; letters lead to a name
table-absent-unexplained = Absent without a reason: { $names }

## Speeches

table-speakers = Speakers
table-nobody-spoke = Nobody has spoken yet
table-give-floor = Give the floor…
table-note = Note…
table-speaking-time = speaking time
table-time-over = time is over
table-draft = Draft decision
table-no-draft = No draft was entered
table-fold = Fold
table-change-point = Change the point
table-speech = What was said

## Votes

table-form = Vote
table-form-by-name = by name
table-form-hands = hands
table-form-secret = secret
table-form-consent = consent
table-other-vote = Another vote…
table-vote-title = { $form } · № { $vote }
table-vote-opened = opened at { $at }
table-all-for = All for
table-count-for = For
table-count-against = Against
table-count-abstained = Abstained
table-count-not-voted = Did not vote
table-count-spoiled = Spoiled
table-enough = Enough to adopt: { $votes-for } for, { $needed } needed
table-not-enough = Not enough yet: { $votes-for } for, { $needed } needed
table-majority = more than { $part } of { $voters } present · p. { $paragraph }
table-majority-part = more than { $part } of { $voters } present
table-missing = Not marked: { $names }
table-missing-count = Not marked: { $count } members
table-not-voting = Without a vote on this item: { $names }
table-consent = Whoever presides asks for objections. Without any, all { $voters } are recorded as for.
table-consent-else = Where there are objections, cancel this vote and take it in another form.
table-secret = A secret vote: nobody's answer is recorded, only the totals.
table-sum-expected = The totals must make { $voters }
table-sum-right = The sum is { $sum } / { $voters }: right
table-result-needed = { $needed } were needed, { $base } could answer
table-vote-cancelled = Cancelled
table-because = { $what }: { $reason }
table-dissent = Dissent…
table-dissented = Dissenting opinion: { $name }

## Breaks and the end

table-interrupted = There is a break
table-interrupted-since = Since { $from }, for { $length }
table-interrupted-until = To go on on { $date } at { $time }
table-over = The sitting is closed
table-over-times = Opened at { $opened }, closed at { $closed }
table-over-item = Item { $number }: { $result }

## Refusals

table-nothing-recorded = Nothing was recorded; everything is as it was.
table-arithmetic = { $have } is less than { $need }.
table-rule-of = Model Regulation, p. { $paragraph }. { $arithmetic }
table-no-quorum-opening = The sitting cannot be opened: no quorum
table-no-quorum-resuming = The sitting cannot go on: no quorum
table-no-quorum-vote = Item { $number } cannot be voted on: no quorum
table-no-quorum-closing = Vote № { $vote } cannot be closed: no quorum
table-no-quorum-hearing = Item { $number } cannot be noted: no quorum
table-figure-present = here now
table-figure-needed = needed
table-figure-total = members in all
table-figure-sum = entered
table-figure-voters = can answer
table-stays-in-force = Decisions taken before stay in force: each had its quorum.
table-way-pause = Call a break
table-way-postpone = Put off item { $number }…
table-way-close = Close the sitting…
table-way-close-short = Close…
table-way-pause-short = Break…
table-way-close-then = The items left ({ $count }) go to the next session.
table-way-seat-invited = Seat as invited
table-way-seat-member = Seat as a member
table-way-absence = Explain the absence…
table-way-arrival = Register the arrival
table-way-move = To the session
table-way-next = The next step
table-way-other-form = In another form…
table-way-text = Write the text…
table-way-strike = Strike entry № { $entry }…

## The journal

table-journal = Journal
table-journal-title = The journal of the sitting
table-journal-close = Close the journal
table-journal-empty = Nothing is recorded yet
table-journal-number = №
table-journal-time = Time
table-journal-entry = Entry
table-strike = Strike the entry…

## Questions

table-cancel = Cancel
table-reason = Reason
table-ask-floor = Who has the floor?
table-speaker = Speaker
table-do-floor = Give the floor
table-ask-speech = What was said: { $name }
table-ask-speech-then = The text goes into the protocol.
table-speech-text = What was said
table-ask-point = Point { $number } of the draft
table-ask-point-then = This text is put to the vote.
table-ask-new-point-then = This text is put to the vote. Its executor and term are named before the protocol.
table-point-text = The text of the point
table-ask-arrival = Who came?
table-who = Who
table-in-place-of = in place of a member
table-do-arrival = Register
table-ask-absence = Reason of absence: { $name }
table-ask-recusal = Takes no part: { $name }
table-ask-recusal-then = The member has no vote on this item.
table-which-item = Item
table-ask-chair = Who presides from now on?
table-ask-chair-then = Whoever presided stays at the table.
table-do-chair = Pass the chair
table-ask-withdraw = Take item { $number } off the agenda?
table-ask-withdraw-then = The item keeps its number; the reason goes into the protocol.
table-requested-by = Requested by
table-do-withdraw = Withdraw
table-ask-postpone = Put off item { $number }?
table-to-session = To which session
table-session-unknown = not known yet
table-session-of = Session № { $number }, { $date }
table-do-postpone = Put off
table-ask-note = A note for the record
table-ask-note-then = The note belongs to the item under consideration.
table-note-text = Text
table-do-record = Record
table-ask-vote = What is put to the vote on item { $number }?
table-subject-part = a part of the decision
table-subject-amendment = an amendment
table-subject-alternative = an alternative
table-subject-text = The text put to the vote
table-ask-cancel = Cancel vote № { $vote }?
table-ask-cancel-then = The vote stays in the journal with the reason; it can be repeated.
table-do-cancel = Cancel the vote
table-ask-dissent = Dissent from vote № { $vote }
table-dissent-text = The dissenting opinion
table-ask-pause = Call a break?
table-ask-pause-then = Arrivals and departures are registered during a break.
table-until-day = Day to go on
table-until-time = Time to go on
table-do-pause = Call the break
table-ask-close = Close the sitting?
table-ask-close-then = The items left are put off: { $items }.
table-ask-strike = Strike entry № { $entry }?
table-ask-strike-then = The entry stays in the journal with the reason and has no effect.
table-strike-then = Afterwards: { $present } here, { $needed } needed, { $quorum }
table-do-strike = Strike

## Ready phrases

table-phrase-break = a break
table-phrase-wait = until the quorum is back
table-phrase-no-quorum = for want of a quorum
table-phrase-not-ready = the papers need more work
table-phrase-no-time = for want of time
table-phrase-miscounted = the votes were miscounted
table-phrase-wrong-form = the wrong form was chosen
table-phrase-wrong-row = the wrong row
table-phrase-wrong-time = the wrong time
table-phrase-entered-twice = entered twice
