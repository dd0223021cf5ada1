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
