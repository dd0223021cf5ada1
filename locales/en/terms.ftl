## Languages

language-kazakh = Kazakh
language-russian = Russian
language-english = English

## People

role-chair = chair of the collegium
role-deputy-chair = deputy chair
role-member = member of the collegium
role-secretary = secretary of the collegium
role-presiding = presiding person
role-first-head = first head
role-speaker = speaker
role-co-speaker = co-speaker
role-invited = invited person
acting = { $post } (acting)
vacancy = vacancy
invited-state-body = state body
invited-organisation = non-governmental organisation
invited-media = media
invited-other = other organisation
invited-own-staff = own staff

## Presence

presence-present = present
presence-absent = absent
presence-by-video = present by video link
presence-recused = recused from the item
presence-expected = answer awaited
absence-business-trip = business trip
absence-leave = leave
absence-illness = illness
absence-valid-reason = other valid reason
absence-other-duty = another duty of office
absence-unknown = reason not given

## Sessions

session-ordinary = ordinary session
session-extraordinary = extraordinary session
session-open = open session
session-restricted = closed session
session-in-person = session in person
session-by-video = session by video link
session-mixed = session in a hall and by video link
session-visiting = visiting session
session-joint = joint session
stage-planning = Planning
stage-preparation = Preparation
stage-sitting = Sitting
stage-protocol = Protocol
stage-control = Control
state-planned = planned
state-convened = convened
state-sitting = sitting in progress
state-adjourned = adjourned
state-held = held
state-recorded = protocol ready
state-registered = protocol registered
state-corrected = corrected, edition { $edition }
state-did-not-take-place = did not take place

## Items

item-for-decision = for decision
item-for-hearing = for hearing
item-for-note = for information
item-procedural = procedural question
outcome-adopted-unanimously = adopted unanimously
outcome-adopted = adopted
outcome-adopted-by-majority = adopted by a majority
outcome-not-adopted = not adopted
outcome-tie = tie, not adopted
outcome-adopted-by-chair = adopted by the chair's vote
outcome-cancelled = vote cancelled
outcome-heard = heard
outcome-noted = noted
outcome-withdrawn = withdrawn
outcome-postponed = postponed
outcome-open = not considered
speech-report = report
speech-co-report = co-report
speech-question = question
speech-answer = answer
speech-debate = debate
speech-remark = remark

## Votes

vote-form-by-name = open vote by name
vote-form-show-of-hands = open vote by show of hands
vote-form-secret = secret vote
vote-form-consent = by consent
choice-for = for
choice-against = against
choice-abstained = abstained
choice-not-voted = did not vote
quorum-present = quorum present
quorum-missing = no quorum

## The journal

entry-opened = sitting opened
entry-arrived = arrived
entry-left = left
entry-absence-explained = reason of absence entered
entry-recused = recused from the item
entry-chair-passed = chair passed
entry-item-taken = item taken up
entry-item-withdrawn = item withdrawn
entry-item-postponed = item postponed
entry-speech-started = floor given
entry-speech-ended = speech ended
entry-noted = note taken
entry-vote-opened = vote opened
entry-ballot-cast = ballot cast
entry-count-entered = count entered
entry-vote-closed = vote closed
entry-vote-cancelled = vote cancelled
entry-dissent-filed = dissent filed
entry-item-closed = item closed
entry-adjourned = sitting adjourned
entry-resumed = sitting resumed
entry-closed = sitting closed
entry-struck = entry struck

## Instructions and assignments

control-put = put on control
control-in-work = in work
control-done-in-time = done in time
control-done-late = done late
control-partly-done = partly done
control-not-done = not done
control-extended = term extended
control-overdue = overdue
control-returned = returned for rework
control-removed = removed from control
mark-urgent = urgent
mark-report-back = report back
mark-submit-proposals = submit proposals
executor-main = main executor
executor-co = co-executor
guard-considered = considered
guard-planned = planned
guard-not-planned = not planned
guard-violated = requirement violated
guard-no-data = no data

## Papers

paper-protocol = protocol
paper-protocol-full = full protocol
paper-protocol-short = short protocol
paper-extract = extract from the protocol
paper-attendance = attendance sheet
paper-agenda = agenda
paper-review = quarterly review
paper-dissent = dissenting opinion
source-model-regulation = Model Regulation of the Central State Body (Government decree of 26 March 2008 № 289)
source-ministry-of-justice = Regulation of the Ministry of Justice (order of 12 February 2015 № 78)
source-document-rules = Rules of documenting (Government decree of 31 October 2018 № 703)
source-consultative-bodies = Decree on consultative bodies of 16 March 1999 № 247
source-government-regulation = Regulation of the Government (decree of 6 January 2023)
source-restricted-information = Decree on information of restricted distribution of 24 June 2022 № 429
source-assumption = not fixed by the source, a setting of the body

## Counted nouns

count-items = { $count } { $count ->
    [one] item
   *[other] items
}
count-members = { $count } { $count ->
    [one] member
   *[other] members
}
count-people = { $count } { $count ->
    [one] person
   *[other] people
}
count-votes = { $count } { $count ->
    [one] vote
   *[other] votes
}
count-sessions = { $count } { $count ->
    [one] session
   *[other] sessions
}
count-points = { $count } { $count ->
    [one] point
   *[other] points
}
count-instructions = { $count } { $count ->
    [one] instruction
   *[other] instructions
}
count-sheets = { $count } { $count ->
    [one] sheet
   *[other] sheets
}
count-pages = { $count } { $count ->
    [one] page
   *[other] pages
}
count-entries = { $count } { $count ->
    [one] entry
   *[other] entries
}
count-days = { $count } { $count ->
    [one] day
   *[other] days
}
count-working-days = { $count } { $count ->
    [one] working day
   *[other] working days
}
count-minutes = { $count } { $count ->
    [one] minute
   *[other] minutes
}
days-left = { $count } { $count ->
    [one] day
   *[other] days
} left
days-overdue = overdue by { $count } { $count ->
    [one] day
   *[other] days
}
