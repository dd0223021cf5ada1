# The page of the Head of State's instructions: register, quarter, review.

## The page

register-title = Head of State's instructions
register-part-register = Register
register-part-quarter = Quarter
register-part-paper = Review
register-add-ask = Add an instruction…
register-prepare = Prepare the review
register-print = Print
register-save = Save PDF
register-open = Open
register-cancel = Cancel
register-none = The register is empty
register-none-then = The collegium considers them at least once a quarter.
register-first = Enter the first instruction
register-first-then = document, text, executor, term

## The register

register-all = All
register-overdue = Overdue
register-this-quarter = This quarter
register-done = Done
register-group = { $word } · { $count }
register-group-open = In work
register-find = Find in the register
register-nothing-found = No instruction fits.
register-column-act = Document
register-column-text = Instruction
register-column-state = State
register-column-given = Given
register-column-considered = Considered
register-executor = Executor
register-due = Term
register-no-due = no term

## An instruction

register-act = { $kind } { $number }, { $day }
register-act-point = { $act }, point { $point }
register-since = On control since
register-due-moved = { $due } (first { $first })
register-action-plan = Action plan
register-until = until { $due }
register-extended-to = The term is { $due } now
register-progress = Progress
register-note-ask = Progress…
register-event-ask = Control…

## Forms

register-new = New instruction
register-new-sentence = The instruction goes into the register and on control.
register-add = Add
register-act-kind = Kind of the document
register-act-number = Number
register-act-day = Date of the document
register-act-title = Title of the document
register-presidential = Act of the President: an action plan is due
register-point = Point
register-text = Text of the instruction
register-note = Progress
register-note-sentence = The note goes into the review of the quarter.
register-what-was-done = What was done
register-day = Date
register-event = On control
register-event-sentence = Earlier records stay, the first term is never lost.
register-record = Record
register-executed = Executed
register-extended = Extended
register-removed = Removed from control
register-returned = Returned
register-reopened = Put on control again
register-new-due = New term
register-remark = Remark
register-basis = The document it rests on

## The quarter

register-late = late
register-quarter-before = the quarter before
register-quarter-after = the quarter after
register-quarter-empty = No instruction was on control in this quarter.
register-planned = planned, not considered
register-days-until = days left, until { $day }
register-quarter-over = the quarter ended on { $day }
register-rule = paragraph { $paragraph }: at least once a quarter
register-total = Instructions: { $count }
register-changes = in the quarter: { $received } new, { $changed } changed
register-at-session = session { $session }
register-not-considered = not considered
register-being-made = The review is being made…
register-file = Review of the Head of State's instructions, { $quarter }
