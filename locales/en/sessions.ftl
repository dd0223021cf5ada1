# The list of sessions and a new session.

sessions-year = { $year }
sessions-summary = held: { $held } · ahead: { $ahead }
sessions-summary-lost = { $told } · did not take place: { $lost }
sessions-tip = No. { $number } · { $day } · { $state }
sessions-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
sessions-all = All { $count }
sessions-ahead = Ahead { $count }
sessions-unrecorded = Protocol not ready { $count }
sessions-none-such = There are no such sessions.
sessions-number = No.
sessions-number-of = No. { $number }
sessions-date = Date
sessions-day = { $day }, { $weekday }
sessions-hours = { $from }–{ $to }
sessions-kind = Kind, place
sessions-ordinary = Ordinary
sessions-extraordinary = Extraordinary
sessions-items = Items
sessions-quorum = Quorum of the day
sessions-present = { $present } of { $total }
sessions-promised = { $present } will come, { $needed } needed
sessions-short = { $present } came, { $needed } needed
sessions-protocol = Protocol
sessions-draft = draft
sessions-elsewhere = on paper
sessions-state = State
sessions-registered = registered
sessions-new = New session
sessions-new-sentence = The number is given by itself. Everything can be changed later.
sessions-time = Time
sessions-place = Place
sessions-form = Form
sessions-in-person = In person
sessions-by-video = By video
sessions-mixed = Mixed
sessions-kind-label = Kind
sessions-basis = Decision of the first head
sessions-basis-kind = Kind of document
sessions-basis-number = Number
sessions-basis-order = order
sessions-create = Create
sessions-cancel = Cancel
sessions-day-note = { $weekday } · { $words }
sessions-day-extraordinary = terms that have passed do not bind
sessions-day-planned = the day of the work plan
sessions-day-kept = every term of the preparation can be kept
sessions-day-short = every term of the preparation can be kept from { $earliest } on
sessions-day-off = this is a day off
sessions-day-past = this day is over
sessions-day-taken = session No. { $number } is set for this day
sessions-day-wrong = Enter the whole date
sessions-time-wrong = Enter the whole time
sessions-place-missing = Enter the place in Kazakh
sessions-basis-missing = An extraordinary session needs a decision of the first head
sessions-basis-later = The decision cannot be later than today
sessions-no-session = There are no sessions yet
sessions-none-next = Next step: make the first session.
sessions-none-composition = Next step: enter the composition of the collegium.
