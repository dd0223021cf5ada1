# What is to be done.

today-step-body = The body and its name
today-step-body-named = entered in both languages
today-step-body-unnamed = to be entered in both languages
today-step-composition = The composition of the collegium
today-step-seated = { $members ->
    [one] { $members } member, quorum { $needed }
   *[other] { $members } members, quorum { $needed }
}
today-step-unseated = the order and the members; the quorum is counted from them
today-step-enter = Enter the composition
today-step-edit = Change
today-step-session = The first session
today-step-session-why = day, hour and place; the terms are counted at once
today-step-session-make = Make a session
today-step-plan = The work plan
today-step-plan-why = it can be entered later, too
today-step-plan-make = Enter the plan
today-day = { $weekday }, { $day }
today-overdue = Overdue · { $count }
today-today = Today · { $count }
today-tomorrow = Tomorrow · { $count }
today-later = Later · { $count }
today-nothing = Nothing is due soon
today-nothing-then = Once a session is planned, its terms appear here.
today-badge-overdue = overdue by { $count } { $count ->
    [one] day
   *[other] days
}
today-badge-today = today
today-badge-tomorrow = tomorrow
today-badge-days = { $count } { $count ->
    [one] day
   *[other] days
}
today-badge-at-once = as soon as can be
today-agenda-approved = Approve the agenda of session No. { $number }
today-notice = Notify the participants of session No. { $number }
today-removal = Take requests to remove items from session No. { $number }
today-materials = Gather the materials of session No. { $number }
today-materials-out = Give the materials of session No. { $number } to the members
today-confirm = Get the answers of the members to session No. { $number }
today-texts = Get the final texts of the decisions of session No. { $number }
today-to-signature = Hand in the protocol of session No. { $number } for signature
today-signed = Have the protocol of session No. { $number } signed
today-sent = Send the protocol and the extracts of session No. { $number }
today-published = Place the results of session No. { $number } on the site
today-hold = Hold session No. { $number }
today-next-day = Set another day for session No. { $number }, which did not take place
today-for = for { $period }
today-for-year = for { $year }
today-for-years = for { $from }–{ $to }
today-plan-draft = Prepare the draft of the work plan { $period }
today-plan-approval = Approve the work plan { $period }
today-plan-sending = Send the work plan { $period } to those who execute it
today-head-of-state = Consider the Head of State's instructions { $quarter }
today-action-plan = Action plan: { $act }
today-instruction = Instruction: { $act }
today-act = { $kind } No. { $number }
today-act-point = { $kind } No. { $number }, item { $point }
today-rule = para. { $paragraph }
today-rule-of = { $source }, para. { $paragraph }
today-rule-own = setting of the body
today-source-justice = Ministry of Justice
today-source-documents = Rules of documenting
today-source-bodies = decree No. 247
today-source-government = Government regulation
today-source-restricted = decree No. 429
today-moved = due { $day }, { $weekday }, hence earlier
today-session-on = session on { $day }
today-planned-already = on an agenda or in the plan
today-not-planned = not planned yet
today-going-on = The session is going on
today-going-since = Session No. { $number }, opened at { $time }
today-gathering = Session No. { $number }, attendance is being taken
today-broken-off = The sitting broke off at { $time }
today-broken-off-on = The sitting broke off on { $day } at { $time }
today-all-there = Session No. { $number }. All { $entries } entries of the journal are there; the sitting goes on where it stopped.
today-go-on = Go on with the sitting
today-this-day = There is a session today
today-this-day-at = Session No. { $number }, { $time }
today-to-table = Go to the session
today-begin = Begin the session
today-next = Next session
today-number = No. { $number }
today-next-when = { $weekday } { $day }, { $time }
today-next-none = No session is planned.
today-in-days = { $when } · in { $count } { $count ->
    [one] day
   *[other] days
}
today-is-today = { $when } · today
today-of-needed = confirmed, { $needed } needed
today-confirmed = People
today-items = items on the agenda: { $count }
today-secured = there will be a quorum
today-missing = { $count } more for a quorum
today-guard = Head of State's instructions
today-considered-on = considered on { $day }
today-planned-on = to be considered on { $day }
today-quarter-left = { $rule } · { $count } { $count ->
    [one] day
   *[other] days
} left
today-quarter = Quarter { $number }
today-control = Control
today-control-all = { $count } { $count ->
    [one] instruction
   *[other] instructions
}
today-control-overdue = overdue
today-control-week = within a week
today-control-none = No instruction is on control.
today-plan = Plan of { $year }
today-plan-all = { $count } { $count ->
    [one] question
   *[other] questions
}
today-plan-none = The plan of this year is not entered.
today-plan-held = considered
today-plan-moved = moved
today-plan-ahead = ahead
today-open-plan = Open the plan
