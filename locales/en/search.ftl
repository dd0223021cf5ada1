# The search over everything.

search-open = Search
search-placeholder = Session, item, person, instruction, action
search-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
search-shown = { $shown } of { $all } shown
search-sessions = Sessions
search-items = Agenda items
search-plan-items = Questions of the plan
search-instructions = The Head of State's instructions
search-people = People
search-commands = Actions
search-session = Session No. { $number } · { $day }
search-item = Session No. { $session }, item { $item } · { $day }
search-plan-item = { $plan } · question { $number }
search-of = { $title } · { $day }
search-both = { $place } · { $other }
search-choose = choose
search-go = open
search-close = close
search-two-languages = in both languages at once
search-new-session = Make a new session
search-speak-kazakh = Switch to Kazakh
search-speak-russian = Switch to Russian
search-speak-english = Switch to English
search-keys = The list of shortcuts
