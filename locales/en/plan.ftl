# The page of the work plan: questions, approval, changes.

## The page

plan-title = Work plan of the collegium
plan-progress = { $total } questions: { $held } considered, { $moved } moved, { $ahead } ahead
plan-all-quarters = All
plan-quarter = Quarter { $number }
plan-group = { $quarter } · { $count }
plan-add-item = Add a question
plan-new-ask = New plan…
plan-approve-ask = Approve…
plan-send = Send for execution
plan-cancel = Cancel
plan-column-number = No.
plan-column-item = Question
plan-column-unit = Speaker, unit
plan-column-speaker = Speaker
plan-column-state = State
plan-column-session = Session
plan-empty = The plan has no questions yet: add what the units propose.
plan-empty-in-quarter = No question is planned for this quarter.
plan-none = There is no work plan yet
plan-none-then = Sessions of the collegium go by its work plan.
plan-step-make = Make a plan
plan-step-make-then = for a year or a quarter
plan-step-items = Enter the questions
plan-step-items-then = as the units propose, in both languages
plan-step-approve = Approve and send
plan-step-approve-then = by decision of the first head

## The approval

plan-clause = paragraph { $paragraph }
plan-step-proposals = Proposals
plan-step-draft = Draft
plan-step-approval = Approval
plan-step-sending = Sending
plan-done-on = { $day }
plan-until = until { $day }, { $left }
plan-was-due = was due on { $day }
plan-guard = Head of State's instructions

## A question

plan-item = Question { $number }
plan-head-of-state = Head of State
plan-head-of-state-long = Considers the Head of State's instructions
plan-term = Term
plan-prepared-by = Prepared by
plan-added = Added
plan-order = order
plan-order-named = order { $number }, { $day }
plan-on-agenda = No. { $session }, item { $item }
plan-on-agenda-of = Session { $session }, item { $item }, { $day }
plan-at-session = session { $session }
plan-moved-from = was: { $slot }
plan-state-proposed = proposed
plan-state-declined = declined
plan-state-ahead = ahead
plan-state-moved = moved
plan-state-held = considered
plan-state-removed = removed
plan-edit-item = Change
plan-drop-item = Take off the draft
plan-take-ask = Into a session…
plan-change-ask = Move or remove…

## Changes

plan-request-move = Move: { $quarter }
plan-request-remove = Removal from the plan
plan-request-open = open
plan-request-granted = granted
plan-request-refused = refused
plan-paper-note = Service note
plan-paper-consent = Consent of the supervising deputy
plan-paper-decision = Decision of the first head
plan-paper-of = No. { $number }, { $day }, { $author }
plan-until-papers = The change needs: { $papers }
plan-file-papers = File papers
plan-grant = Grant
plan-refuse = Refuse

## Forms

plan-new = New work plan
plan-new-sentence = The plan begins as a draft and can be changed freely until the first head approves it.
plan-make = Make the plan
plan-year = Year
plan-period = Period
plan-whole-year = the whole year
plan-title-of-year = Work plan of the collegium for { $year }
plan-title-of-quarter = Work plan of the collegium, { $quarter }
plan-item-new = New question
plan-item-change = Change the question
plan-item-in-draft = The question goes into the draft.
plan-item-by-decision = A question is added to an approved plan by decision of the first head.
plan-add = Add
plan-keep = Keep
plan-approve = Approve the plan
plan-approve-sentence = An approved plan changes only by decision of the first head.
plan-approve-verb = Approve
plan-drafted = The draft was ready on
plan-decided-by = Decided by
plan-by-first-head = the first head
plan-by-acting = the acting first head
plan-order-number = Number of the order
plan-order-day = Date of the order
plan-change = Move or remove
plan-change-sentence = Until all three papers are there this is only a request: the question stays where it is.
plan-request = Enter the request
plan-kind-move = move
plan-kind-remove = remove
plan-move-to = Move to
plan-reason = Reason
plan-note-author = Head of the unit
plan-note-number = Number of the note
plan-day = Date
plan-deputy = Deputy
plan-take = Take onto an agenda
plan-take-sentence = The question goes to the end of the agenda with its title, unit and speaker.
plan-take-verb = Take
plan-session-label = Session
plan-session = No. { $number }, { $day }
plan-no-session = No session has an open agenda: plan a session first.
plan-why-late = The agenda is approved: why the question comes later
