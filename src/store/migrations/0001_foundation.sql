-- The foundation: directory, rules, sessions, sittings, protocols, instructions.
--
-- Habits of this file
--   * every table is STRICT; ids are INTEGER PRIMARY KEY and greater than zero;
--   * a text in two languages is a pair of columns _kk and _ru, an empty string where the translation is missing;
--   * a deciding document is four columns _kind_kk, _kind_ru, _number, _date;
--   * dates are 'YYYY-MM-DD', times 'HH:MM:SS', moments 'YYYY-MM-DD HH:MM:SS', all by Kazakhstan's clock;
--   * digests are 64 lower-case hexadecimal digits;
--   * JSON holds settings and snapshots only, never something another row refers to;
--   * the collations of the program are named in queries and never here: an index that depends on the program's own
--     comparison would silently be wrong after that comparison changes, and no other tool could read a plain copy.

-- ---------------------------------------------------------------------------------------------------------------------
-- The body and its directory

-- The state body this file belongs to: exactly one row.
CREATE TABLE body (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    name_kk  TEXT NOT NULL,
    name_ru  TEXT NOT NULL,
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)), -- 1: the practice collegium, marked on every paper
    settings TEXT NOT NULL CHECK (json_valid(settings))
) STRICT;

-- Units that prepare questions and execute decisions (p. 2).
CREATE TABLE unit (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    kind    TEXT NOT NULL CHECK (kind IN ('structural', 'vedomstvo', 'territorial', 'subordinate')),
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    head    INTEGER REFERENCES person (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX unit_head ON unit (head);

-- Everybody the papers name: members, invited persons, heads of units.
CREATE TABLE person (
    id              INTEGER PRIMARY KEY CHECK (id > 0),
    surname_kk      TEXT NOT NULL,
    surname_ru      TEXT NOT NULL,
    given_kk        TEXT NOT NULL,
    given_ru        TEXT NOT NULL,
    patronymic_kk   TEXT NOT NULL,
    patronymic_ru   TEXT NOT NULL,
    post_kk         TEXT NOT NULL,
    post_ru         TEXT NOT NULL,
    organisation_kk TEXT NOT NULL, -- empty for the body's own people
    organisation_ru TEXT NOT NULL,
    unit            INTEGER REFERENCES unit (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX person_unit ON person (unit);

-- Compositions approved by orders; the latest one that had begun is in force (p. 7).
CREATE TABLE composition (
    id              INTEGER PRIMARY KEY CHECK (id > 0),
    order_kind_kk   TEXT NOT NULL,
    order_kind_ru   TEXT NOT NULL,
    order_number    TEXT NOT NULL,
    order_date      TEXT NOT NULL CHECK (date(order_date) IS order_date),
    in_force_from   TEXT NOT NULL UNIQUE CHECK (date(in_force_from) IS in_force_from),
    approved_number INTEGER NOT NULL CHECK (approved_number >= 0), -- greater than the seats where one is vacant
    secretary       INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX composition_secretary ON composition (secretary);

-- Members, with the post each was appointed by.
CREATE TABLE seat (
    composition INTEGER NOT NULL REFERENCES composition (id) ON DELETE RESTRICT,
    place       INTEGER NOT NULL CHECK (place > 0), -- order of precedence
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    post_kk     TEXT NOT NULL,
    post_ru     TEXT NOT NULL,
    role        TEXT NOT NULL CHECK (role IN ('chair', 'deputy_chair', 'member')),
    PRIMARY KEY (composition, place),
    UNIQUE (composition, person) -- nobody sits twice
) STRICT;
CREATE INDEX seat_person ON seat (person);

-- ---------------------------------------------------------------------------------------------------------------------
-- Rules

-- Rules profiles; the one in force on the day of a session judges it.
CREATE TABLE profile (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    in_force_from TEXT NOT NULL UNIQUE CHECK (date(in_force_from) IS in_force_from),
    in_force_to   TEXT CHECK (date(in_force_to) IS in_force_to), -- the last day, open where NULL
    rules         TEXT NOT NULL CHECK (json_valid(rules)),
    CHECK (in_force_to IS NULL OR in_force_from <= in_force_to)
) STRICT;

-- Days changed by a decision: a working day made free, or a free day made a working one.
CREATE TABLE calendar_exception (
    date          TEXT PRIMARY KEY CHECK (date(date) IS date),
    kind          TEXT NOT NULL CHECK (kind IN ('day_off', 'working_day')),
    basis_kind_kk TEXT, -- the decision, where it is known
    basis_kind_ru TEXT,
    basis_number  TEXT,
    basis_date    TEXT CHECK (date(basis_date) IS basis_date),
    note_kk       TEXT NOT NULL,
    note_ru       TEXT NOT NULL,
    CHECK ((basis_date IS NULL) = (basis_number IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_kk IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_ru IS NULL))
) STRICT;

-- The first day of Kurban Ait where the user knows it better than the program.
CREATE TABLE kurban_ait (
    year      INTEGER PRIMARY KEY,
    date      TEXT NOT NULL CHECK (date(date) IS date),
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    CHECK (year = CAST(substr(date, 1, 4) AS INTEGER))
) STRICT;

-- ---------------------------------------------------------------------------------------------------------------------
-- Plans and instructions

-- Work plans of the collegium.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id > 0)
) STRICT;

-- Questions of a plan.
CREATE TABLE plan_item (
    id   INTEGER PRIMARY KEY CHECK (id > 0),
    plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT
) STRICT;

-- Instructions of the Head of State.
CREATE TABLE instruction (
    id INTEGER PRIMARY KEY CHECK (id > 0)
) STRICT;

-- ---------------------------------------------------------------------------------------------------------------------
-- Sessions and their agenda

-- Sessions of the collegium (p. 6, 7).
CREATE TABLE session (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    year          INTEGER NOT NULL,
    number        INTEGER NOT NULL CHECK (number > 0), -- runs within the year
    kind          TEXT NOT NULL CHECK (kind IN ('ordinary', 'extraordinary')),
    -- the first head's decision, for an extraordinary session only
    basis_kind_kk TEXT,
    basis_kind_ru TEXT,
    basis_number  TEXT,
    basis_date    TEXT CHECK (date(basis_date) IS basis_date),
    date          TEXT NOT NULL CHECK (date(date) IS date),
    time          TEXT NOT NULL CHECK (time(time) IS time),
    place_kk      TEXT NOT NULL,
    place_ru      TEXT NOT NULL,
    form          TEXT NOT NULL CHECK (form IN ('in_person', 'video', 'mixed')),
    closed        INTEGER NOT NULL CHECK (closed IN (0, 1)), -- media and public are kept out
    stage         TEXT NOT NULL CHECK (stage IN
                      ('planned', 'convened', 'sitting', 'held', 'recorded', 'registered', 'did_not_take_place')),
    -- why it did not take place, and the session it moved to
    failure_kk    TEXT,
    failure_ru    TEXT,
    successor     INTEGER REFERENCES session (id) ON DELETE RESTRICT,
    UNIQUE (year, number),
    CHECK (year = CAST(substr(date, 1, 4) AS INTEGER)),
    CHECK ((kind = 'extraordinary') = (basis_date IS NOT NULL)),
    CHECK ((basis_date IS NULL) = (basis_number IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_kk IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_ru IS NULL)),
    CHECK ((stage = 'did_not_take_place') = (failure_kk IS NOT NULL)),
    CHECK ((failure_kk IS NULL) = (failure_ru IS NULL)),
    CHECK (successor IS NULL OR failure_kk IS NOT NULL)
) STRICT;
CREATE INDEX session_date ON session (date);
CREATE INDEX session_successor ON session (successor);

-- Questions on the agenda; a withdrawn one keeps its number.
CREATE TABLE agenda_item (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    session       INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    number        INTEGER NOT NULL CHECK (number > 0),
    title_kk      TEXT NOT NULL,
    title_ru      TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('decision', 'information')),
    unit          INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    minutes       INTEGER NOT NULL CHECK (minutes >= 0),
    plan_item     INTEGER REFERENCES plan_item (id) ON DELETE RESTRICT,
    head_of_state INTEGER NOT NULL CHECK (head_of_state IN (0, 1)), -- considers the President's instructions (p. 8)
    restricted    INTEGER NOT NULL CHECK (restricted IN (0, 1)),    -- mark of restricted distribution
    added_late_kk TEXT, -- why it came after the agenda was approved
    added_late_ru TEXT,
    UNIQUE (session, number),
    CHECK ((added_late_kk IS NULL) = (added_late_ru IS NULL))
) STRICT;
CREATE INDEX agenda_item_unit ON agenda_item (unit);
CREATE INDEX agenda_item_plan_item ON agenda_item (plan_item);

-- Who reports on an item and who is invited for it.
CREATE TABLE item_person (
    item   INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    part   TEXT NOT NULL CHECK (part IN ('speaker', 'co_speaker', 'invited')),
    place  INTEGER NOT NULL CHECK (place > 0),
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    PRIMARY KEY (item, part, place),
    UNIQUE (item, part, person)
) STRICT;
CREATE INDEX item_person_person ON item_person (person);

-- The Head of State's instructions an item considers.
CREATE TABLE item_instruction (
    item        INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    place       INTEGER NOT NULL CHECK (place > 0),
    instruction INTEGER NOT NULL REFERENCES instruction (id) ON DELETE RESTRICT,
    PRIMARY KEY (item, place),
    UNIQUE (item, instruction)
) STRICT;
CREATE INDEX item_instruction_instruction ON item_instruction (instruction);

-- Approved agendas as they stood: version 1 by the approval, a further one by each later change.
CREATE TABLE agenda_version (
    session     INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    version     INTEGER NOT NULL CHECK (version > 0),
    approved_at TEXT NOT NULL CHECK (datetime(approved_at) IS approved_at),
    author      TEXT NOT NULL,
    snapshot    TEXT NOT NULL CHECK (json_valid(snapshot)),
    PRIMARY KEY (session, version)
) STRICT;

-- Persons invited to a session (p. 7).
CREATE TABLE invitee (
    session          INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    person           INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind             TEXT NOT NULL CHECK (kind IN ('own_staff', 'state_body', 'ngo', 'media', 'other')),
    -- the first head's decision, needed for the media and, by the profile, for an NGO
    decision_kind_kk TEXT,
    decision_kind_ru TEXT,
    decision_number  TEXT,
    decision_date    TEXT CHECK (date(decision_date) IS decision_date),
    PRIMARY KEY (session, person),
    CHECK ((decision_date IS NULL) = (decision_number IS NULL)),
    CHECK ((decision_date IS NULL) = (decision_kind_kk IS NULL)),
    CHECK ((decision_date IS NULL) = (decision_kind_ru IS NULL))
) STRICT;
CREATE INDEX invitee_person ON invitee (person);

-- The items a person is invited for; no row: for all of them.
CREATE TABLE invitee_item (
    session INTEGER NOT NULL,
    person  INTEGER NOT NULL,
    place   INTEGER NOT NULL CHECK (place > 0),
    item    INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    PRIMARY KEY (session, person, place),
    UNIQUE (session, person, item),
    FOREIGN KEY (session, person) REFERENCES invitee (session, person) ON DELETE RESTRICT
) STRICT;
CREATE INDEX invitee_item_item ON invitee_item (item);

-- Points of decisions: what is to be done, by whom, until when.
CREATE TABLE decision_point (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    item       INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    number     INTEGER NOT NULL CHECK (number > 0),
    text_kk    TEXT NOT NULL,
    text_ru    TEXT NOT NULL,
    due_kind   TEXT CHECK (due_kind IN ('on', 'default_term', 'quarterly', 'permanent')),
    due_date   TEXT CHECK (date(due_date) IS due_date),
    controller INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    exempt     INTEGER NOT NULL CHECK (exempt IN (0, 1)), -- «take note»: neither executor nor term
    UNIQUE (item, number),
    CHECK ((due_kind IS 'on') = (due_date IS NOT NULL))
) STRICT;
CREATE INDEX decision_point_controller ON decision_point (controller);

-- Executors of a point; the first is the main one.
CREATE TABLE point_executor (
    point  INTEGER NOT NULL REFERENCES decision_point (id) ON DELETE RESTRICT,
    place  INTEGER NOT NULL CHECK (place > 0),
    unit   INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    person INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    PRIMARY KEY (point, place),
    UNIQUE (point, unit),
    UNIQUE (point, person),
    CHECK ((unit IS NULL) <> (person IS NULL))
) STRICT;
CREATE INDEX point_executor_unit ON point_executor (unit);
CREATE INDEX point_executor_person ON point_executor (person);

-- ---------------------------------------------------------------------------------------------------------------------
-- The sitting

-- Composition, rules and agenda by which a sitting is judged, as they stood when its journal was begun.
CREATE TABLE sitting_setup (
    session  INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE RESTRICT,
    taken_at TEXT NOT NULL CHECK (datetime(taken_at) IS taken_at),
    snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
) STRICT;

-- The journal: append-only, each entry bound to the one before by its hash.
CREATE TABLE journal_entry (
    session    INTEGER NOT NULL REFERENCES sitting_setup (session) ON DELETE RESTRICT,
    seq        INTEGER NOT NULL CHECK (seq > 0), -- from 1 without a gap
    at         TEXT NOT NULL CHECK (datetime(at) IS at),
    entered_at TEXT NOT NULL CHECK (datetime(entered_at) IS entered_at),
    author     TEXT NOT NULL,
    event      TEXT NOT NULL CHECK (json_valid(event)),
    previous   TEXT NOT NULL CHECK (length(previous) = 64),
    hash       TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (session, seq)
) STRICT;

-- The stenogram: what was said, beside the entry by which the speech began (p. 9).
CREATE TABLE speech_text (
    session INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    text_kk TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    PRIMARY KEY (session, seq),
    FOREIGN KEY (session, seq) REFERENCES journal_entry (session, seq) ON DELETE RESTRICT
) STRICT;

-- ---------------------------------------------------------------------------------------------------------------------
-- The protocol

-- Wording changed by hand; it survives until the sentence it was made from says something else.
CREATE TABLE wording (
    session   INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    block     TEXT NOT NULL CHECK (block <> ''),
    language  TEXT NOT NULL CHECK (language IN ('kk', 'ru')),
    text      TEXT NOT NULL,
    made_from TEXT NOT NULL CHECK (length(made_from) = 64), -- digest of the generated sentence that was changed
    PRIMARY KEY (session, block, language)
) STRICT;

-- Files, addressed by their content.
CREATE TABLE attachment (
    sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL,
    bytes      BLOB NOT NULL,
    CHECK (size = length(bytes))
) STRICT;

-- Registered protocols: a row appears at registration and stays as it is (SR-29, SR-46).
CREATE TABLE protocol (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    session       INTEGER NOT NULL UNIQUE REFERENCES session (id) ON DELETE RESTRICT,
    series        TEXT NOT NULL,
    year          INTEGER NOT NULL,
    number        INTEGER NOT NULL CHECK (number > 0), -- runs within the series and the year
    label         TEXT NOT NULL CHECK (label <> ''),   -- the number as it is written, without «№»
    first_day     TEXT NOT NULL CHECK (date(first_day) IS first_day), -- the protocol bears the days of the session
    last_day      TEXT NOT NULL CHECK (date(last_day) IS last_day),
    sheets        INTEGER NOT NULL CHECK (sheets > 0), -- of the version in the state language, without annexes
    annex_sheets  INTEGER NOT NULL CHECK (annex_sheets >= 0),
    registered_at TEXT NOT NULL CHECK (datetime(registered_at) IS registered_at),
    registrar     TEXT NOT NULL,
    UNIQUE (series, year, number),
    CHECK (first_day <= last_day)
) STRICT;

-- Editions: the first by registration, each later one by a correction act.
CREATE TABLE edition (
    protocol      INTEGER NOT NULL REFERENCES protocol (id) ON DELETE RESTRICT,
    number        INTEGER NOT NULL CHECK (number > 0),
    reason_kk     TEXT, -- what the correction act corrects and why
    reason_ru     TEXT,
    author        TEXT NOT NULL,
    registered_at TEXT NOT NULL CHECK (datetime(registered_at) IS registered_at),
    content       TEXT NOT NULL CHECK (json_valid(content)), -- the facts the papers were set from
    sha256        TEXT NOT NULL CHECK (length(sha256) = 64), -- of the content
    PRIMARY KEY (protocol, number),
    CHECK ((number = 1) = (reason_kk IS NULL)),
    CHECK ((reason_kk IS NULL) = (reason_ru IS NULL))
) STRICT;

-- The papers of an edition.
CREATE TABLE edition_file (
    protocol INTEGER NOT NULL,
    edition  INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru')),
    form     TEXT NOT NULL CHECK (form IN ('full', 'short')),
    sheets   INTEGER NOT NULL CHECK (sheets > 0),
    sha256   TEXT NOT NULL REFERENCES attachment (sha256) ON DELETE RESTRICT,
    PRIMARY KEY (protocol, edition, language, form),
    FOREIGN KEY (protocol, edition) REFERENCES edition (protocol, number) ON DELETE RESTRICT
) STRICT;
CREATE INDEX edition_file_sha256 ON edition_file (sha256);

-- ---------------------------------------------------------------------------------------------------------------------
-- Accountability

-- Who did what to what, with the values before and after (SR-40).
CREATE TABLE action_log (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    at        TEXT NOT NULL CHECK (datetime(at) IS at),
    author    TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation <> ''),
    subject   TEXT NOT NULL, -- the noun: 'session', 'person' …
    record    INTEGER,       -- its id
    before    TEXT CHECK (json_valid(before)),
    after     TEXT CHECK (json_valid(after))
) STRICT;
CREATE INDEX action_log_subject ON action_log (subject, record);

-- ---------------------------------------------------------------------------------------------------------------------
-- What was recorded stays. Each guarded table refuses UPDATE and DELETE; it also refuses an INSERT that is not the next
-- one, because INSERT OR REPLACE removes a row without asking the trigger for DELETE.

CREATE TRIGGER agenda_version_no_update BEFORE UPDATE ON agenda_version
BEGIN SELECT RAISE(ABORT, 'an approved agenda is never changed'); END;
CREATE TRIGGER agenda_version_no_delete BEFORE DELETE ON agenda_version
BEGIN SELECT RAISE(ABORT, 'an approved agenda is never removed'); END;
CREATE TRIGGER agenda_version_next BEFORE INSERT ON agenda_version
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM agenda_version WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'agenda versions follow one another without a gap'); END;

CREATE TRIGGER sitting_setup_no_update BEFORE UPDATE ON sitting_setup
BEGIN SELECT RAISE(ABORT, 'what a sitting is judged by is never changed'); END;
CREATE TRIGGER sitting_setup_no_delete BEFORE DELETE ON sitting_setup
BEGIN SELECT RAISE(ABORT, 'what a sitting is judged by is never removed'); END;
CREATE TRIGGER sitting_setup_once BEFORE INSERT ON sitting_setup
WHEN EXISTS (SELECT 1 FROM sitting_setup WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'the journal of this session was already begun'); END;

CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END;
CREATE TRIGGER journal_entry_next BEFORE INSERT ON journal_entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal_entry WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'journal entries follow one another without a gap'); END;

CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'a file is named by its content and never changed'); END;

CREATE TRIGGER protocol_no_update BEFORE UPDATE ON protocol
BEGIN SELECT RAISE(ABORT, 'a registered protocol is never changed'); END;
CREATE TRIGGER protocol_no_delete BEFORE DELETE ON protocol
BEGIN SELECT RAISE(ABORT, 'a registered protocol is never removed'); END;
CREATE TRIGGER protocol_once BEFORE INSERT ON protocol
WHEN EXISTS (SELECT 1 FROM protocol WHERE id = NEW.id OR session = NEW.session
                OR (series = NEW.series AND year = NEW.year AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'this session or this number already has its protocol'); END;

CREATE TRIGGER edition_no_update BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;
CREATE TRIGGER edition_no_delete BEFORE DELETE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition is never removed'); END;
CREATE TRIGGER edition_next BEFORE INSERT ON edition
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE protocol = NEW.protocol)
BEGIN SELECT RAISE(ABORT, 'editions follow one another without a gap'); END;

CREATE TRIGGER edition_file_no_update BEFORE UPDATE ON edition_file
BEGIN SELECT RAISE(ABORT, 'a paper of an edition is never changed'); END;
CREATE TRIGGER edition_file_no_delete BEFORE DELETE ON edition_file
BEGIN SELECT RAISE(ABORT, 'a paper of an edition is never removed'); END;
CREATE TRIGGER edition_file_once BEFORE INSERT ON edition_file
WHEN EXISTS (SELECT 1 FROM edition_file WHERE protocol = NEW.protocol AND edition = NEW.edition
                AND language = NEW.language AND form = NEW.form)
BEGIN SELECT RAISE(ABORT, 'this paper of the edition is already there'); END;

CREATE TRIGGER action_log_no_update BEFORE UPDATE ON action_log
BEGIN SELECT RAISE(ABORT, 'the log of actions is never changed'); END;
CREATE TRIGGER action_log_no_delete BEFORE DELETE ON action_log
BEGIN SELECT RAISE(ABORT, 'the log of actions is never removed'); END;
CREATE TRIGGER action_log_next BEFORE INSERT ON action_log
WHEN EXISTS (SELECT 1 FROM action_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the log of actions is never overwritten'); END;
