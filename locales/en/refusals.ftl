## The ground

paragraph = paragraph { $number }
sub-paragraph = paragraph { $number }, sub-paragraph { $part })
cited = Ground: { $source }, { $paragraph }.
cited-words = Ground: { $source }, { $paragraph } (in the state language: «…{ $words }…»).
cited-source = Ground: { $source }.
person-unnamed = person № { $record } (no name recorded)
unit-unnamed = unit № { $record } (no name recorded)
nobody = none

## Stages of a session

session-out-of-order = The present state of the session (“{ $stage }”) does not allow this.
session-not-ready = The session cannot go on to the next stage: { $missing }.
session-was-opened = The sitting was opened with a quorum and cannot be marked as not held.
session-quorum-was-reached = There is a quorum, so its lack cannot be the reason: { $present } present, at least { $needed } needed.
session-explanation-missing = The reason why the session did not take place is not given in the state language.
session-successor-missing = The session was moved, but the session that comes in its stead is not named.
session-succeeds-itself = The session is named as coming in its own stead.
session-successor-not-later = A session without a quorum is followed by a later one: this session is of { $date }, the day given is { $successor }.
session-would-lack = The members are invited already, so this change cannot be made: { $missing }.
missing-place-kazakh = the place is not given in the state language
missing-place-russian = the place is not given in Russian
missing-basis = the decision of the first head on the extraordinary session is not entered
missing-composition = no composition in force on the day of the session is entered
missing-items = the agenda has no items
missing-agenda-approval = the agenda is not approved
missing-agenda-changes = the changes made after version { $version } of the agenda are not approved
missing-opening = the sitting is not opened
missing-closing = the sitting is not closed
missing-outcomes = items without an outcome: { $items }
missing-kazakh-texts = texts missing in the state language: { $count }
missing-russian-texts = texts missing in Russian: { $count }
missing-corrections = findings of the check of the protocol still open: { $count }
missing-stenogram = the stenogram is not ready
missing-registration = the protocol is not registered
missing-publication = the information on the results is not placed on the official website

## Agenda and invitations

agenda-empty = The agenda has no items and cannot be approved.
agenda-kazakh-title-missing = The agenda cannot be approved, items without a title in the state language: { $items }.
extraordinary-needs-decision = An extraordinary session needs a decision of the first head, and none is entered.
agenda-number-taken = The number of the item ({ $number }) is not right: every item has a number of its own, counted from 1.
agenda-item-of-another-session = This item belongs to the agenda of another session.
agenda-late-without-reason = Items added without a reason after version { $version } of the agenda was approved: { $items }.
agenda-nothing-changed = Nothing has changed since version { $version } of the agenda was approved, no new version is needed.
agenda-removal-without-reason = Item { $item } is in version { $version } of the approved agenda and is not removed without a reason in the state language.
remark-russian-title-missing = Item { $item }: no title in Russian.
remark-unusual-kazakh-title = Item { $item }: the title in the state language does not end as titles of items do.
remark-unusual-russian-title = Item { $item }: the title in Russian does not begin as titles of items do.
remark-not-in-plan = Item { $item } is not in the collegium's work plan.
remark-no-speaker = Item { $item }: no speaker is named.
change-added = Item { $item } was added: “{ $title }”.
change-added-because = Item { $item } was added: “{ $title }”. Reason: { $reason }
change-removed = Item { $item } was removed: “{ $title }”.
change-moved = The item was moved: number { $from } before, number { $item } now.
change-renumbered = Only the number of the item changed: { $from } before, { $item } now.
change-title = The title of item { $item } changed: “{ $from }” before, “{ $to }” now.
change-kind = The kind of item { $item } changed: { $from } before, { $to } now.
change-speakers = The speaker on item { $item } changed: { $from } before, { $to } now.
change-co-speakers = The co-speaker on item { $item } changed: { $from } before, { $to } now.
change-invited = Those invited for item { $item } changed: { $from } before, { $to } now.
change-unit = The unit that prepares item { $item } changed: { $from } before, { $to } now.
change-minutes = The time for item { $item } changed, in minutes: { $from } before, { $to } now.
change-restricted = Item { $item } now bears the mark of restricted distribution.
change-unrestricted = Item { $item } no longer bears the mark of restricted distribution.
invitation-needs-decision = The invitation cannot be sent before the decision of the first head is entered: { $person } ({ $kind }).
invitation-decided-later = The invitation is dated before the decision of the first head: { $person }, invitation of { $sent }, decision of { $decided }.
remark-media-at-restricted = The media are also invited for items that bear the mark of restricted distribution: { $items }.
answer-not-expected = { $person } is neither a member nor invited to this session, so no answer is recorded.
task-known-from-records = The day on which this was done follows from the records and is not entered by hand.
task-not-yet = The day given as done has not come yet: { $done }.

## Compositions

composition-no-seats = The composition has no members.
composition-same-person = The composition lists one person several times: { $person }, entries: { $seats }.
composition-several-chairs = A collegium has one chair, persons marked as chair: { $count }.
composition-date-taken = A composition in force { $date } is already entered.
composition-order-without-number = The order that approved the composition has no number.
composition-in-use = The composition cannot be changed: the journal of session № { $session } ({ $date }) was begun with it.
composition-none-on = No composition in force { $date } is entered.
composition-number-differs = The approved number of members is { $approved }, persons listed: { $persons }.
composition-no-chair = No chair of the collegium is named.
composition-secretary-votes = { $person } is the secretary and a member as well, and therefore has a vote.
composition-before-order = The composition comes into force before its order: in force from { $in-force }, order of { $order }.
composition-post-missing-kazakh = No position is given in the state language: { $person }.
composition-post-missing-russian = No position is given in Russian: { $person }.

## Rules

setting-unknown = There is no such setting: “{ $key }”.
setting-value-refused = This value is not allowed for the setting: “{ $key }”, “{ $value }”.
rules-end-before-they-begin = The last day of the set of rules ({ $to }) is before its first day ({ $from }).
rules-limits-crossed = The limits of terms contradict each other, in days: { $under } for “at once”, { $to } for the next group.
rules-none-on = No set of rules in force { $date } is entered.
rules-in-use = The rules cannot begin on that day: session № { $session } ({ $date }) was begun by the rules of its day and keeps them.
settings-kazakh-missing = Names that papers carry are not filled in in the state language.
settings-books-begun = The journal of session № { $session } ({ $date }) was begun, so the first day of use and the numbers given before stay as they are.

## Work plans

plan-no-items = The work plan has no accepted item and cannot be approved.
plan-ends-before-it-begins = The last day of the plan's period ({ $to }) is before its first day ({ $from }).
plan-already-approved = The work plan is already approved.
plan-not-by-first-head = Only the first head or the person acting in his or her place approves a work plan.
plan-act-incomplete = The document that approved the plan has no kind or number.
plan-no-draft = The day on which the draft of the plan was ready is not entered.
plan-approved-before-draft = The day of the approval ({ $approved }) is before the day of the draft ({ $drafted }).
plan-kazakh-title-missing = The plan cannot be approved, items without a title in the state language: { $items }.
plan-outside-period = Items to be considered outside the period of the plan: { $items }.
plan-period-taken = Another plan of the kind is approved for this period: { $from } – { $to }.
plan-not-approved = The work plan is not approved and cannot be sent for acquaintance and execution.
plan-sent-before-approval = The day of sending ({ $sent }) is before the day of the approval ({ $approved }).
plan-draft-late = The draft of the plan was ready after its term, days late: { $days }.
plan-approval-late = The plan was approved after its term, days late: { $days }.
plan-period-had-begun = The period of the plan had begun when it was approved.
plan-no-head-of-state = { $quarter }: no item considers how the instructions of the Head of State are carried out.
plan-empty-quarter = { $quarter }: no item is planned.
plan-item-not-in-plan = This item is not in the plan.
plan-item-already-in-plan = This item is already in the plan.
plan-freely-edited = The plan is not approved, so its items are changed without a request.
plan-item-closed = This item was considered, removed or never accepted into the plan and cannot be changed.
plan-request-unknown = There is no such request for a change, number { $request }.
plan-request-decided = This request was already decided.
plan-parts-missing = An item of the approved plan cannot be changed, papers missing: { $parts }.
plan-part-service-note = the service note of the head of the unit
plan-part-consent = the consent of the supervising deputy
plan-part-decision = the decision of the first head
plan-reason-missing = The reason for the change is not given in the state language.
plan-change-not-by-first-head = Only the first head or the person acting in his or her place decides on a change of an approved plan.
plan-decided-too-soon = The decision ({ $decided }) is dated before the last of the papers it rests on ({ $papers }).
plan-not-moved = The item is planned for this time already, there is nothing to move.
plan-day-outside-quarter = The day given ({ $date }) does not lie in the chosen quarter.
taking-plan-not-approved = The work plan is not approved, its items are not taken onto an agenda.
taking-on-agenda = This item is on the agenda already, as number { $number }.
session-not-earlier = Session № { $session } ({ $date }) is not one of those held before the first day of use ({ $first-day }).

## Instructions and control

instruction-text-missing = The instruction has no text in the state language.
instruction-executor-missing = The instruction has no executor.
instruction-act-incomplete = The document of the instruction has no kind.
instruction-before-act = The instruction came on a day ({ $received }) before that of its document ({ $act }).
note-text-missing = The note on the work has no text in the state language.
note-before-control = The note is dated ({ $noted }) before the day on which the instruction came ({ $since }).
control-before-start = The day given ({ $date }) is before the day on which the control began ({ $since }).
control-out-of-order = The day given ({ $date }) is before that of the last event entered ({ $last }).
control-closed = It is executed or removed from control, so this cannot be done.
control-open = It is under control and in work, there is nothing to return or to put on control again.
control-basis-missing = No document is given as the basis for removing it from control without execution.
control-same-due = The due date is already this: { $due }.
control-note-missing = The term is shortened without a reason: { $from } before, { $to } now.
control-due-before-start = The due date ({ $due }) is before the day on which the control began ({ $since }).

## Papers

texts-missing-kazakh = The paper cannot be issued, texts are missing in the state language: { $places }.
texts-missing-russian = The paper cannot be issued, texts are missing in Russian: { $places }.
instructions-missing-kazakh = The review cannot be issued, instructions whose text in the state language is not complete: { $instructions }.
instructions-missing-russian = The review cannot be issued, instructions whose text in Russian is not complete: { $instructions }.
instruction-point = { $title }, point { $point }
extract-not-registered = The protocol is not registered, no extract is made from it.
extract-no-item = The protocol has no item { $item }, no extract is made.
protocol-not-registered = The protocol of session № { $session } is not registered.
number-taken = Protocol № { $number } of { $year } is already registered.
number-taken-next = Protocol № { $number } of { $year } is already registered, the next free number is { $next }.
protocol-number-missing = The protocol has no number.
protocol-other-series = The protocol belongs to the series of another year: { $year } is given, { $expected } is right.
protocol-before-session = The day of registration ({ $registered }) is before the day of the session ({ $session }).
protocol-days-crossed = The last day of the session ({ $last }) is before its first day ({ $first }).
protocol-sheets-missing = The number of sheets of the protocol or of a version of it is missing.
protocol-annex-without-sheets = Annex { $annex } has no number of sheets.
protocol-signature-missing = A signature is missing on the protocol: { $office }.
protocol-signed-out-of-time = The day of the signature ({ $office }, { $signed }) is not between the session ({ $session }) and the registration ({ $registered }).
protocol-one-person-signs = One person signs the protocol both as chair and as secretary.
correction-reason-missing = The reason for the correction is not given in the state language.
correction-nothing-named = The correction act does not name what is corrected in the protocol.
correction-nothing-changed = Edition { $edition } of the protocol would stay as it is, no new edition is needed.
correction-too-soon = The day of the correction ({ $made }) is before the edition it corrects ({ $last }).
remark-numbers-left-out = Numbers are left out: the first is { $from }, the last { $to }. Numbers are not reserved.
remark-numbers-out-of-order = The numbers and the days of registration are not in one order: protocol № { $number } is of { $registered }.
protocol-not-editable = Item { $item }: the words at this place follow from facts alone and are not put by hand.
protocol-not-editable-here = The words at this place follow from facts alone and are not put by hand.
session-unknown = There is no such session: “{ $session }”.
sitting-not-begun = The journal of session № { $session } was not begun.
sitting-begun = The journal of session № { $session } was begun already, so its agenda and composition stay as they were.

## Ways: sessions and agendas

way-name-place-kazakh = Give the place of the session in the state language.
way-name-place-russian = Give the place of the session in Russian.
way-enter-decision = Enter the kind, the number and the date of the decision of the first head.
way-enter-composition = Enter the composition with the order that approved it.
way-add-item = Add at least one item to the agenda.
way-approve-agenda = Approve the agenda: that calls the members together.
way-open-sitting = Open the sitting when there is a quorum.
way-close-sitting = Close the sitting.
way-change-at-the-table = During the sitting an item may be withdrawn or postponed.
way-record-outcomes = Record the outcome of every item.
way-complete-protocol = Complete the protocol in both languages and check it.
way-correct-findings = Correct what the check has found.
way-attach-stenogram = Attach the stenogram to the session.
way-register = Register the protocol.
way-publish = Place the information on the results and enter the date.
way-correction-act = A mistake is corrected by a correction act: a new edition of the protocol is made and the earlier one kept.
way-plan-new-session = Plan a new session.
way-adjourn-or-close = The sitting may be adjourned or closed.
way-name-another-reason = Give another reason why the session did not take place.
way-write-reason = Write the reason in the state language.
way-name-successor = Plan the session that comes in its stead and name it.
way-choose-later-day = Choose a later day.
way-hold-as-usual = Plan such a session in the program and hold it with a journal.
way-choose-session = Choose a session from the list.
way-choose-item = Choose an item of the agenda.
way-write-kazakh-title = Write the title in the state language.
way-write-russian-title = If a Russian version is needed, write the title in Russian.
way-check-title = Check that the title is written as it should be.
way-renumber = Number the items anew.
way-add-to-this-session = Add the item to the agenda of this session anew.
way-write-late-reason = Write in the state language why the item was added.
way-link-to-plan = Link the item to the plan, or obtain a decision of the first head to add it to the plan.
way-name-speaker = Name the speaker.
way-invite-from = The invitation may be sent { $date }.
way-limit-invitation = Limit the invitation to the other items.
way-add-invitee = Add the person to those invited.

## Ways: compositions, rules and plans

way-add-member = Enter the members as the order names them.
way-leave-one-seat = Remove the extra entry: one person has one vote.
way-leave-one-chair = Leave as chair only the person whom the order names.
way-other-first-day = Give another day: two compositions cannot begin on the same day.
way-enter-order-number = Enter the number of the order.
way-compare-with-order = Compare the list with the order; where a seat is vacant all is well.
way-new-composition = Enter the change as a new composition by a new order.
way-write-kazakh-name = Write the names in the state language.
way-keep-beginning = Leave these two as they were; the other settings can be changed.
way-name-chair = Name the chair of the collegium.
way-write-post = Write the position in the language that lacks it.
way-see-settings = See the names of the settings and their values in the list.
way-correct-days = Check the days and correct them.
way-correct-limits = Make the first limit no greater than the second.
way-enter-rules = Enter a set of rules in force on that day.
way-rules-later = Let the rules begin on a later day.
way-accept-proposals = Accept at least one item into the plan.
way-request-change = An item of an approved plan is changed on request: it takes a service note, the consent of the supervising deputy and the decision of the first head.
way-first-head-decides = Obtain the decision of the first head or of the person acting in his or her place.
way-enter-act = Enter the kind and the number of the document.
way-enter-draft-day = Enter the day on which the draft was ready.
way-move-into-period = Move the item into a quarter of the plan's period or add it to another plan.
way-change-approved-plan = Change the plan that is approved.
way-approve-plan = Approve the plan first.
way-plan-review = Add an item on the instructions of the Head of State to this quarter.
way-plan-items = Add items to this quarter.
way-edit-item = Change the item itself.
way-add-plan-item = Add the item to the plan by a decision of the first head.
way-obtain-papers = Enter the missing papers: until then the change is only a request.
way-new-request = Enter a new request if it is needed.
way-choose-day-of-quarter = Choose a day of that quarter, or another quarter.
way-choose-other-time = Choose another time.
way-write-instruction = Enter the text of the instruction in the state language.
way-write-note = Write the note in the state language.
way-name-executor = Name the executor.
way-put-on-control-again = If need be, return it for rework or put it on control again.
way-enter-basis = Enter the kind, the number and the date of the document it rests on.

## Ways: papers

way-fill-texts = Enter the missing texts.
way-issue-kazakh-only = The paper may be issued in the state language alone, without a Russian version.
way-take-next-number = Take the next free number.
way-register-first = Register the protocol first.
way-begin-sitting = Begin by registering those who take part.
way-check-number = Compare the number with the register.
way-take-number = Take the next free number: { $number }.
way-enter-number = Enter the number.
way-enter-sheets = Enter the number of sheets.
way-record-signature = Enter who signed and when.
way-two-persons-sign = Enter the signatures of the chair and of the secretary, each their own.
way-name-corrected-place = Name the place of the protocol that is corrected.
way-change-the-fact = Change the fact from which these words follow.
