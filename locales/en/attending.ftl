## How somebody comes and goes

attending-ask-came = Arrival: { $person }
attending-ask-went = Departure: { $person }
attending-at = Time
attending-at-note = Empty means now. The time of entering is kept in the journal beside it.
attending-not-yet = That time has not come yet.
attending-until-item = Expected back at item
attending-for-good = not coming back
attending-exactly = Exactly when… F3
attending-back-at = back at item { $item }
attending-due-back = Expected back by now: { $names }
attending-all-back = Back
attending-entered = entered { $at }

## The roll

attending-call-roll = Call the roll
attending-roll = Roll: { $at } / { $of }
attending-present = Present
attending-absent = Absent…
attending-later = Later
attending-roll-end = End the roll
attending-confirmed = Answer to the invitation: comes
attending-declined = Answer to the invitation: does not come ({ $reason })
attending-silent = Has not answered the invitation

## The forecast

attending-forecast = Forecast of the quorum
attending-answers = Answers to the invitation: { $confirmed } come, { $declined } do not, { $silent } are silent
attending-secured = The quorum is secured: { $needed } needed
attending-open = { $missing } more of the silent are needed (at least { $needed })
attending-out-of-reach = Even with all of the silent { $missing } are missing (at least { $needed } needed)
attending-take-reasons = Take the reasons from the answers: { $count }

## A closed part

attending-begin-closed = Closed part…
attending-end-closed = End…
attending-closed-since = Closed part since { $at }
attending-ask-closed = Begin a closed part?
attending-ask-closed-then = Those marked go out. The protocol tells the hours and the reason.
attending-do-closed = Begin
attending-who-goes-out = Who goes out
attending-nobody-out = Nobody invited is here.
attending-ask-opened = End the closed part?
attending-do-opened = End
attending-who-comes-back = Who comes back
attending-nobody-back = Nobody went out as it began.
attending-phrase-restricted = matters of restricted distribution
attending-phrase-personal = a matter of personnel
