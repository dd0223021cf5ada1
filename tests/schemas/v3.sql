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

CREATE TABLE agenda_version (
    session     INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    number      INTEGER NOT NULL CHECK (number > 0),
    approved    TEXT NOT NULL CHECK (date(approved) IS approved),
    approved_by INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    items       TEXT NOT NULL CHECK (json_valid(items)), -- the items as they stood
    PRIMARY KEY (session, number)
) STRICT;

CREATE TABLE answer (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    person  INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind    TEXT NOT NULL CHECK (kind IN ('confirmed', 'declined')),
    reason  TEXT CHECK (reason IN ('business_trip', 'illness', 'leave', 'other_duty', 'valid', 'unknown')),
    given   TEXT NOT NULL CHECK (date(given) IS given),
    PRIMARY KEY (session, person),
    CHECK ((kind = 'declined') = (reason IS NOT NULL))
) STRICT;

CREATE TABLE attachment (
    sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL,
    bytes      BLOB NOT NULL,
    CHECK (size = length(bytes))
) STRICT;

CREATE TABLE body (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    name_kk  TEXT NOT NULL,
    name_ru  TEXT NOT NULL,
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)), -- 1: the practice collegium, marked on every paper
    settings TEXT NOT NULL CHECK (json_valid(settings))
) STRICT;

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

CREATE TABLE corrected_place (
    protocol  INTEGER NOT NULL,
    edition   INTEGER NOT NULL,
    place     INTEGER NOT NULL CHECK (place > 0),
    name      TEXT NOT NULL, -- of the place: «2.3»
    before_kk TEXT NOT NULL,
    before_ru TEXT NOT NULL,
    after_kk  TEXT NOT NULL,
    after_ru  TEXT NOT NULL,
    PRIMARY KEY (protocol, edition, place),
    FOREIGN KEY (protocol, edition) REFERENCES edition (protocol, number) ON DELETE RESTRICT
) STRICT;

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

CREATE TABLE edition (
    protocol   INTEGER NOT NULL REFERENCES protocol (id) ON DELETE RESTRICT,
    number     INTEGER NOT NULL CHECK (number > 0),
    made       TEXT NOT NULL CHECK (date(made) IS made),
    content    TEXT NOT NULL CHECK (json_valid(content)), -- the facts the papers were set from
    sha256     TEXT NOT NULL CHECK (length(sha256) = 64), -- of the content
    -- the correction act
    correction INTEGER, -- its number among the corrections of this protocol
    reason_kk  TEXT,
    reason_ru  TEXT,
    decided_by INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    PRIMARY KEY (protocol, number),
    CHECK (nullif(number, 1) - 1 IS correction), -- none for the first edition
    CHECK ((correction IS NULL) = (reason_kk IS NULL)),
    CHECK ((correction IS NULL) = (reason_ru IS NULL)),
    CHECK ((correction IS NULL) = (decided_by IS NULL))
) STRICT;

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

CREATE TABLE floor_request (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    place   INTEGER NOT NULL CHECK (place > 0),
    person  INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind    TEXT NOT NULL CHECK (kind IN ('report', 'co_report', 'question', 'answer', 'debate', 'remark')),
    item    INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    UNIQUE (session, place)
) STRICT;

CREATE TABLE fragment (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    session  INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru')),
    start    INTEGER NOT NULL CHECK (start >= 0), -- in letters from the beginning of the speech
    at       TEXT NOT NULL CHECK (time(at) IS at), -- the time mark before them
    words    TEXT NOT NULL CHECK (words <> ''),
    FOREIGN KEY (session, seq) REFERENCES journal_entry (session, seq) ON DELETE RESTRICT
) STRICT;

CREATE TABLE instruction (
    id                  INTEGER PRIMARY KEY CHECK (id > 0),
    -- the document it was given in
    act_kind_kk         TEXT NOT NULL,
    act_kind_ru         TEXT NOT NULL,
    act_number          TEXT NOT NULL,
    act_date            TEXT NOT NULL CHECK (date(act_date) IS act_date),
    title_kk            TEXT NOT NULL,
    title_ru            TEXT NOT NULL,
    point               TEXT NOT NULL, -- of the document; empty where there is none
    text_kk             TEXT NOT NULL,
    text_ru             TEXT NOT NULL,
    presidential_act    INTEGER NOT NULL CHECK (presidential_act IN (0, 1)), -- an action plan is due (p. 32)
    -- the document that approved the action plan
    action_plan_kind_kk TEXT,
    action_plan_kind_ru TEXT,
    action_plan_number  TEXT,
    action_plan_date    TEXT CHECK (date(action_plan_date) IS action_plan_date),
    since               TEXT NOT NULL CHECK (date(since) IS since),   -- the day it was put on control
    first_due           TEXT CHECK (date(first_due) IS first_due),    -- the first term, never lost
    CHECK ((action_plan_date IS NULL) = (action_plan_number IS NULL)),
    CHECK ((action_plan_date IS NULL) = (action_plan_kind_kk IS NULL)),
    CHECK ((action_plan_date IS NULL) = (action_plan_kind_ru IS NULL))
) STRICT;

CREATE TABLE instruction_event (
    instruction   INTEGER NOT NULL REFERENCES instruction (id) ON DELETE RESTRICT,
    place         INTEGER NOT NULL CHECK (place > 0),
    date          TEXT NOT NULL CHECK (date(date) IS date),
    kind          TEXT NOT NULL CHECK (kind IN ('extended', 'executed', 'returned', 'removed', 'reopened')),
    extended_to   TEXT CHECK (date(extended_to) IS extended_to),
    basis_kind_kk TEXT,
    basis_kind_ru TEXT,
    basis_number  TEXT,
    basis_date    TEXT CHECK (date(basis_date) IS basis_date),
    decided_by    INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    note_kk       TEXT NOT NULL,
    note_ru       TEXT NOT NULL,
    PRIMARY KEY (instruction, place),
    CHECK ((kind = 'extended') = (extended_to IS NOT NULL)),
    CHECK ((basis_date IS NULL) = (basis_number IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_kk IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_ru IS NULL))
) STRICT;

CREATE TABLE instruction_executor (
    instruction INTEGER NOT NULL REFERENCES instruction (id) ON DELETE RESTRICT,
    place       INTEGER NOT NULL CHECK (place > 0),
    unit        INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    person      INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    PRIMARY KEY (instruction, place),
    UNIQUE (instruction, unit),
    UNIQUE (instruction, person),
    CHECK ((unit IS NULL) <> (person IS NULL))
) STRICT;

CREATE TABLE instruction_note (
    instruction INTEGER NOT NULL REFERENCES instruction (id) ON DELETE RESTRICT,
    place       INTEGER NOT NULL CHECK (place > 0),
    date        TEXT NOT NULL CHECK (date(date) IS date),
    text_kk     TEXT NOT NULL,
    text_ru     TEXT NOT NULL,
    PRIMARY KEY (instruction, place)
) STRICT;

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

CREATE TABLE invitee_item (
    session INTEGER NOT NULL,
    person  INTEGER NOT NULL,
    place   INTEGER NOT NULL CHECK (place > 0),
    item    INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    PRIMARY KEY (session, person, place),
    UNIQUE (session, person, item),
    FOREIGN KEY (session, person) REFERENCES invitee (session, person) ON DELETE RESTRICT
) STRICT;

CREATE TABLE item_instruction (
    item        INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    place       INTEGER NOT NULL CHECK (place > 0),
    instruction INTEGER NOT NULL REFERENCES instruction (id) ON DELETE RESTRICT,
    PRIMARY KEY (item, place),
    UNIQUE (item, instruction)
) STRICT;

CREATE TABLE item_person (
    item   INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE RESTRICT,
    part   TEXT NOT NULL CHECK (part IN ('speaker', 'co_speaker', 'invited')),
    place  INTEGER NOT NULL CHECK (place > 0),
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    PRIMARY KEY (item, part, place),
    UNIQUE (item, part, person)
) STRICT;

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

CREATE TABLE kurban_ait (
    year      INTEGER PRIMARY KEY,
    date      TEXT NOT NULL CHECK (date(date) IS date),
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    CHECK (year = CAST(substr(date, 1, 4) AS INTEGER))
) STRICT;

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

CREATE TABLE plan (
    id               INTEGER PRIMARY KEY CHECK (id > 0),
    kind             TEXT NOT NULL CHECK (kind IN ('quarter', 'year', 'long_term')),
    first_day        TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day         TEXT NOT NULL CHECK (date(last_day) IS last_day),
    title_kk         TEXT NOT NULL,
    title_ru         TEXT NOT NULL,
    drafted          TEXT CHECK (date(drafted) IS drafted),
    -- the approval: in which office, by which document
    approved_by      TEXT CHECK (approved_by IN ('first_head', 'acting_first_head', 'other')),
    approval_kind_kk TEXT,
    approval_kind_ru TEXT,
    approval_number  TEXT,
    approval_date    TEXT CHECK (date(approval_date) IS approval_date),
    sent             TEXT CHECK (date(sent) IS sent),
    CHECK ((approved_by IS NULL) = (approval_date IS NULL)),
    CHECK ((approved_by IS NULL) = (approval_number IS NULL)),
    CHECK ((approved_by IS NULL) = (approval_kind_kk IS NULL)),
    CHECK ((approved_by IS NULL) = (approval_kind_ru IS NULL))
) STRICT;

CREATE TABLE plan_item (
    id                INTEGER PRIMARY KEY CHECK (id > 0),
    plan              INTEGER NOT NULL REFERENCES plan (id) ON DELETE RESTRICT,
    number            INTEGER NOT NULL CHECK (number > 0),
    title_kk          TEXT NOT NULL,
    title_ru          TEXT NOT NULL,
    first_quarter     TEXT NOT NULL CHECK (first_quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    first_date        TEXT CHECK (date(first_date) IS first_date),
    unit              INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    speaker           INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    proposed_by       INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
    proposed_on       TEXT CHECK (date(proposed_on) IS proposed_on),
    -- the document it rests on
    basis_kind_kk     TEXT,
    basis_kind_ru     TEXT,
    basis_number      TEXT,
    basis_date        TEXT CHECK (date(basis_date) IS basis_date),
    head_of_state     INTEGER NOT NULL CHECK (head_of_state IN (0, 1)),
    proposal          TEXT NOT NULL CHECK (proposal IN ('submitted', 'accepted', 'declined')),
    declined_kk       TEXT,
    declined_ru       TEXT,
    -- the decision that added it after the approval of the plan, with its document where there is one
    added_by          TEXT CHECK (added_by IN ('first_head', 'acting_first_head', 'other')),
    added_date        TEXT CHECK (date(added_date) IS added_date),
    added_act_kind_kk TEXT,
    added_act_kind_ru TEXT,
    added_act_number  TEXT,
    added_act_date    TEXT CHECK (date(added_act_date) IS added_act_date),
    UNIQUE (plan, number),
    CHECK ((proposal = 'declined') = (declined_kk IS NOT NULL)),
    CHECK ((declined_kk IS NULL) = (declined_ru IS NULL)),
    CHECK ((added_by IS NULL) = (added_date IS NULL)),
    CHECK (added_by IS NOT NULL OR added_act_date IS NULL),
    CHECK ((basis_date IS NULL) = (basis_number IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_kk IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_ru IS NULL)),
    CHECK ((added_act_date IS NULL) = (added_act_number IS NULL)),
    CHECK ((added_act_date IS NULL) = (added_act_kind_kk IS NULL)),
    CHECK ((added_act_date IS NULL) = (added_act_kind_ru IS NULL))
) STRICT;

CREATE TABLE plan_item_change (
    item                 INTEGER NOT NULL REFERENCES plan_item (id) ON DELETE RESTRICT,
    place                INTEGER NOT NULL CHECK (place > 0),
    kind                 TEXT NOT NULL CHECK (kind IN ('move', 'remove')),
    to_quarter           TEXT CHECK (to_quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    to_date              TEXT CHECK (date(to_date) IS to_date),
    reason_kk            TEXT NOT NULL,
    reason_ru            TEXT NOT NULL,
    -- the service note of the head of the unit
    note_author          INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    note_number          TEXT,
    note_date            TEXT CHECK (date(note_date) IS note_date),
    -- the consent of the supervising deputy
    consent_deputy       INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    consent_date         TEXT CHECK (date(consent_date) IS consent_date),
    -- the decision of the first head, with its document where there is one
    decision_by          TEXT CHECK (decision_by IN ('first_head', 'acting_first_head', 'other')),
    decision_date        TEXT CHECK (date(decision_date) IS decision_date),
    decision_act_kind_kk TEXT,
    decision_act_kind_ru TEXT,
    decision_act_number  TEXT,
    decision_act_date    TEXT CHECK (date(decision_act_date) IS decision_act_date),
    outcome              TEXT NOT NULL CHECK (outcome IN ('open', 'granted', 'refused')),
    PRIMARY KEY (item, place),
    CHECK ((kind = 'move') = (to_quarter IS NOT NULL)),
    CHECK (to_quarter IS NOT NULL OR to_date IS NULL),
    CHECK ((note_author IS NULL) = (note_number IS NULL) AND (note_author IS NULL) = (note_date IS NULL)),
    CHECK ((consent_deputy IS NULL) = (consent_date IS NULL)),
    CHECK ((decision_by IS NULL) = (decision_date IS NULL)),
    CHECK (decision_by IS NOT NULL OR decision_act_date IS NULL),
    CHECK ((decision_act_date IS NULL) = (decision_act_number IS NULL)),
    CHECK ((decision_act_date IS NULL) = (decision_act_kind_kk IS NULL)),
    CHECK ((decision_act_date IS NULL) = (decision_act_kind_ru IS NULL))
) STRICT;

CREATE TABLE plan_item_session (
    item    INTEGER NOT NULL REFERENCES plan_item (id) ON DELETE RESTRICT,
    place   INTEGER NOT NULL CHECK (place > 0),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    PRIMARY KEY (item, place),
    UNIQUE (item, session)
) STRICT;

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

CREATE TABLE profile (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    in_force_from TEXT NOT NULL UNIQUE CHECK (date(in_force_from) IS in_force_from),
    in_force_to   TEXT CHECK (date(in_force_to) IS in_force_to), -- the last day, open where NULL
    rules         TEXT NOT NULL CHECK (json_valid(rules)),
    CHECK (in_force_to IS NULL OR in_force_from <= in_force_to)
) STRICT;

CREATE TABLE protocol (
    id                INTEGER PRIMARY KEY CHECK (id > 0),
    session           INTEGER NOT NULL UNIQUE REFERENCES session (id) ON DELETE RESTRICT,
    year              INTEGER NOT NULL, -- of the series
    number            INTEGER NOT NULL CHECK (number > 0),
    file_index        TEXT NOT NULL,
    joint_number      TEXT NOT NULL,
    first_day         TEXT NOT NULL CHECK (date(first_day) IS first_day), -- of the session; the date of the protocol
    last_day          TEXT CHECK (date(last_day) IS last_day),            -- where the session took several days
    registered        TEXT NOT NULL CHECK (date(registered) IS registered),
    sheets            INTEGER NOT NULL CHECK (sheets > 0), -- of the version in the state language
    russian_sheets    INTEGER CHECK (russian_sheets > 0),
    chair             INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    chair_post_kk     TEXT,
    chair_post_ru     TEXT,
    chair_signed      TEXT CHECK (date(chair_signed) IS chair_signed),
    secretary         INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    secretary_post_kk TEXT,
    secretary_post_ru TEXT,
    secretary_signed  TEXT CHECK (date(secretary_signed) IS secretary_signed),
    UNIQUE (year, number),
    CHECK (last_day IS NULL OR first_day <= last_day),
    CHECK ((chair IS NULL) = (chair_signed IS NULL)),
    CHECK ((chair IS NULL) = (chair_post_kk IS NULL)),
    CHECK ((chair IS NULL) = (chair_post_ru IS NULL)),
    CHECK ((secretary IS NULL) = (secretary_signed IS NULL)),
    CHECK ((secretary IS NULL) = (secretary_post_kk IS NULL)),
    CHECK ((secretary IS NULL) = (secretary_post_ru IS NULL))
) STRICT;

CREATE TABLE protocol_annex (
    protocol INTEGER NOT NULL REFERENCES protocol (id) ON DELETE RESTRICT,
    place    INTEGER NOT NULL CHECK (place > 0),
    title_kk TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    sheets   INTEGER NOT NULL CHECK (sheets > 0),
    PRIMARY KEY (protocol, place)
) STRICT;

CREATE TABLE removed_item (
    item         INTEGER PRIMARY KEY CHECK (item > 0),
    session      INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    removed      TEXT NOT NULL CHECK (date(removed) IS removed),
    content      TEXT NOT NULL CHECK (json_valid(content)),
    -- who asked for it and why, for an item of an approved agenda
    requested_by INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    reason_kk    TEXT,
    reason_ru    TEXT,
    CHECK ((requested_by IS NULL) = (reason_kk IS NULL)),
    CHECK ((requested_by IS NULL) = (reason_ru IS NULL))
) STRICT;

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
    -- why it did not take place, and the session that takes its place
    call_off      TEXT CHECK (call_off IN ('no_quorum', 'moved', 'cancelled')),
    call_off_kk   TEXT,
    call_off_ru   TEXT,
    present       INTEGER CHECK (present >= 0), -- members who came and members needed, without a quorum
    needed        INTEGER CHECK (needed >= 0),
    successor     INTEGER REFERENCES session (id) ON DELETE RESTRICT,
    UNIQUE (year, number),
    CHECK (year = CAST(substr(date, 1, 4) AS INTEGER)),
    CHECK ((kind = 'extraordinary') = (basis_date IS NOT NULL)),
    CHECK ((basis_date IS NULL) = (basis_number IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_kk IS NULL)),
    CHECK ((basis_date IS NULL) = (basis_kind_ru IS NULL)),
    CHECK ((stage = 'did_not_take_place') = (call_off IS NOT NULL)),
    CHECK ((call_off IS NULL) = (call_off_kk IS NULL)),
    CHECK ((call_off IS NULL) = (call_off_ru IS NULL)),
    CHECK ((call_off IS 'no_quorum') = (present IS NOT NULL) AND (present IS NULL) = (needed IS NULL)),
    CHECK (successor IS NULL OR call_off IS NOT NULL)
) STRICT;

CREATE TABLE session_task (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    task    TEXT NOT NULL CHECK (task <> ''),
    done    TEXT NOT NULL CHECK (date(done) IS done),
    PRIMARY KEY (session, task)
) STRICT;

CREATE TABLE sitting_setup (
    session  INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE RESTRICT,
    taken_at TEXT NOT NULL CHECK (datetime(taken_at) IS taken_at),
    snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
) STRICT;

CREATE TABLE speech_text (
    session INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    text_kk TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    PRIMARY KEY (session, seq),
    FOREIGN KEY (session, seq) REFERENCES journal_entry (session, seq) ON DELETE RESTRICT
) STRICT;

CREATE TABLE stenogram (
    session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE RESTRICT,
    keeper  INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    ready   TEXT CHECK (date(ready) IS ready)
) STRICT;

CREATE TABLE stenogram_file (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    name    TEXT NOT NULL CHECK (name <> ''),
    size    INTEGER NOT NULL CHECK (size >= 0),
    sha256  TEXT CHECK (length(sha256) = 64)
) STRICT;

CREATE TABLE stenogram_piece (
    file  INTEGER NOT NULL REFERENCES stenogram_file (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place > 0), -- from 1 without a gap
    bytes BLOB NOT NULL CHECK (length(bytes) > 0),
    PRIMARY KEY (file, place)
) STRICT;

CREATE TABLE transcript (
    session INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    spoken  TEXT NOT NULL CHECK (spoken IN ('kk', 'ru')),
    text_kk TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    PRIMARY KEY (session, seq),
    FOREIGN KEY (session, seq) REFERENCES journal_entry (session, seq) ON DELETE RESTRICT
) STRICT;

CREATE TABLE unit (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    kind    TEXT NOT NULL CHECK (kind IN ('structural', 'vedomstvo', 'territorial', 'subordinate')),
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    head    INTEGER REFERENCES person (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE wording (
    session   INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    block     TEXT NOT NULL CHECK (block <> ''),
    language  TEXT NOT NULL CHECK (language IN ('kk', 'ru')),
    text      TEXT NOT NULL,
    made_from TEXT NOT NULL CHECK (length(made_from) = 64), -- digest of the generated sentence that was changed
    PRIMARY KEY (session, block, language)
) STRICT;

CREATE INDEX action_log_subject ON action_log (subject, record);

CREATE INDEX agenda_item_plan_item ON agenda_item (plan_item);

CREATE INDEX agenda_item_unit ON agenda_item (unit);

CREATE INDEX agenda_version_approved_by ON agenda_version (approved_by);

CREATE INDEX answer_person ON answer (person);

CREATE INDEX composition_secretary ON composition (secretary);

CREATE INDEX decision_point_controller ON decision_point (controller);

CREATE INDEX edition_decided_by ON edition (decided_by);

CREATE INDEX edition_file_sha256 ON edition_file (sha256);

CREATE INDEX floor_request_item ON floor_request (item);

CREATE INDEX floor_request_person ON floor_request (person);

CREATE INDEX fragment_speech ON fragment (session, seq);

CREATE INDEX instruction_act ON instruction (act_date, act_number);

CREATE INDEX instruction_event_decided_by ON instruction_event (decided_by);

CREATE INDEX instruction_executor_person ON instruction_executor (person);

CREATE INDEX instruction_executor_unit ON instruction_executor (unit);

CREATE INDEX invitee_item_item ON invitee_item (item);

CREATE INDEX invitee_person ON invitee (person);

CREATE INDEX item_instruction_instruction ON item_instruction (instruction);

CREATE INDEX item_person_person ON item_person (person);

CREATE INDEX person_unit ON person (unit);

CREATE INDEX plan_first_day ON plan (first_day);

CREATE INDEX plan_item_change_consent_deputy ON plan_item_change (consent_deputy);

CREATE INDEX plan_item_change_note_author ON plan_item_change (note_author);

CREATE INDEX plan_item_proposed_by ON plan_item (proposed_by);

CREATE INDEX plan_item_session_session ON plan_item_session (session);

CREATE INDEX plan_item_speaker ON plan_item (speaker);

CREATE INDEX plan_item_unit ON plan_item (unit);

CREATE INDEX point_executor_person ON point_executor (person);

CREATE INDEX point_executor_unit ON point_executor (unit);

CREATE INDEX protocol_chair ON protocol (chair);

CREATE INDEX protocol_secretary ON protocol (secretary);

CREATE INDEX removed_item_requested_by ON removed_item (requested_by);

CREATE INDEX removed_item_session ON removed_item (session);

CREATE INDEX seat_person ON seat (person);

CREATE INDEX session_date ON session (date);

CREATE INDEX session_successor ON session (successor);

CREATE INDEX stenogram_file_session ON stenogram_file (session);

CREATE INDEX stenogram_keeper ON stenogram (keeper);

CREATE INDEX unit_head ON unit (head);

CREATE TRIGGER action_log_next BEFORE INSERT ON action_log
WHEN EXISTS (SELECT 1 FROM action_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the log of actions is never overwritten'); END;

CREATE TRIGGER action_log_no_delete BEFORE DELETE ON action_log
BEGIN SELECT RAISE(ABORT, 'the log of actions is never removed'); END;

CREATE TRIGGER action_log_no_update BEFORE UPDATE ON action_log
BEGIN SELECT RAISE(ABORT, 'the log of actions is never changed'); END;

CREATE TRIGGER agenda_version_next BEFORE INSERT ON agenda_version
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM agenda_version WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'agenda versions follow one another without a gap'); END;

CREATE TRIGGER agenda_version_no_delete BEFORE DELETE ON agenda_version
BEGIN SELECT RAISE(ABORT, 'an approved agenda is never removed'); END;

CREATE TRIGGER agenda_version_no_update BEFORE UPDATE ON agenda_version
BEGIN SELECT RAISE(ABORT, 'an approved agenda is never changed'); END;

CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'a file is named by its content and never changed'); END;

CREATE TRIGGER corrected_place_next BEFORE INSERT ON corrected_place
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM corrected_place
                    WHERE protocol = NEW.protocol AND edition = NEW.edition)
BEGIN SELECT RAISE(ABORT, 'corrected places follow one another without a gap'); END;

CREATE TRIGGER corrected_place_no_delete BEFORE DELETE ON corrected_place
BEGIN SELECT RAISE(ABORT, 'a correction act is never changed'); END;

CREATE TRIGGER corrected_place_no_update BEFORE UPDATE ON corrected_place
BEGIN SELECT RAISE(ABORT, 'a correction act is never changed'); END;

CREATE TRIGGER edition_file_no_delete BEFORE DELETE ON edition_file
BEGIN SELECT RAISE(ABORT, 'a paper of an edition is never removed'); END;

CREATE TRIGGER edition_file_no_update BEFORE UPDATE ON edition_file
BEGIN SELECT RAISE(ABORT, 'a paper of an edition is never changed'); END;

CREATE TRIGGER edition_file_once BEFORE INSERT ON edition_file
WHEN EXISTS (SELECT 1 FROM edition_file WHERE protocol = NEW.protocol AND edition = NEW.edition
                AND language = NEW.language AND form = NEW.form)
BEGIN SELECT RAISE(ABORT, 'this paper of the edition is already there'); END;

CREATE TRIGGER edition_next BEFORE INSERT ON edition
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE protocol = NEW.protocol)
BEGIN SELECT RAISE(ABORT, 'editions follow one another without a gap'); END;

CREATE TRIGGER edition_no_delete BEFORE DELETE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition is never removed'); END;

CREATE TRIGGER edition_no_update BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition is never changed'); END;

CREATE TRIGGER instruction_event_next BEFORE INSERT ON instruction_event
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM instruction_event WHERE instruction = NEW.instruction)
BEGIN SELECT RAISE(ABORT, 'events under control follow one another without a gap'); END;

CREATE TRIGGER instruction_event_no_delete BEFORE DELETE ON instruction_event
BEGIN SELECT RAISE(ABORT, 'what happened under control is never removed'); END;

CREATE TRIGGER instruction_event_no_update BEFORE UPDATE ON instruction_event
BEGIN SELECT RAISE(ABORT, 'what happened under control is never changed'); END;

CREATE TRIGGER journal_entry_next BEFORE INSERT ON journal_entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal_entry WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'journal entries follow one another without a gap'); END;

CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END;

CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;

CREATE TRIGGER protocol_annex_next BEFORE INSERT ON protocol_annex
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM protocol_annex WHERE protocol = NEW.protocol)
BEGIN SELECT RAISE(ABORT, 'annexes follow one another without a gap'); END;

CREATE TRIGGER protocol_annex_no_delete BEFORE DELETE ON protocol_annex
BEGIN SELECT RAISE(ABORT, 'a registered protocol is never changed'); END;

CREATE TRIGGER protocol_annex_no_update BEFORE UPDATE ON protocol_annex
BEGIN SELECT RAISE(ABORT, 'a registered protocol is never changed'); END;

CREATE TRIGGER protocol_no_delete BEFORE DELETE ON protocol
BEGIN SELECT RAISE(ABORT, 'a registered protocol is never removed'); END;

CREATE TRIGGER protocol_no_update BEFORE UPDATE ON protocol
BEGIN SELECT RAISE(ABORT, 'a registered protocol is never changed'); END;

CREATE TRIGGER protocol_once BEFORE INSERT ON protocol
WHEN EXISTS (SELECT 1 FROM protocol WHERE id = NEW.id OR session = NEW.session
                OR (year = NEW.year AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'this session or this number already has its protocol'); END;

CREATE TRIGGER removed_item_no_delete BEFORE DELETE ON removed_item
BEGIN SELECT RAISE(ABORT, 'what was taken off an agenda is never forgotten'); END;

CREATE TRIGGER removed_item_no_update BEFORE UPDATE ON removed_item
BEGIN SELECT RAISE(ABORT, 'what was taken off an agenda is never changed'); END;

CREATE TRIGGER removed_item_once BEFORE INSERT ON removed_item
WHEN EXISTS (SELECT 1 FROM removed_item WHERE item = NEW.item)
BEGIN SELECT RAISE(ABORT, 'this item was taken off already'); END;

CREATE TRIGGER sitting_setup_no_delete BEFORE DELETE ON sitting_setup
BEGIN SELECT RAISE(ABORT, 'what a sitting is judged by is never removed'); END;

CREATE TRIGGER sitting_setup_no_update BEFORE UPDATE ON sitting_setup
BEGIN SELECT RAISE(ABORT, 'what a sitting is judged by is never changed'); END;

CREATE TRIGGER sitting_setup_once BEFORE INSERT ON sitting_setup
WHEN EXISTS (SELECT 1 FROM sitting_setup WHERE session = NEW.session)
BEGIN SELECT RAISE(ABORT, 'the journal of this session was already begun'); END;

CREATE TRIGGER stenogram_file_whole BEFORE UPDATE ON stenogram_file
WHEN NEW.session <> OLD.session OR NEW.name <> OLD.name OR NEW.size <> OLD.size
  OR (NEW.sha256 IS NOT NULL AND OLD.sha256 IS NOT NULL)
  OR (NEW.sha256 IS NOT NULL
      AND NEW.size <> (SELECT coalesce(sum(length(bytes)), 0) FROM stenogram_piece WHERE file = OLD.id))
BEGIN SELECT RAISE(ABORT, 'a file becomes whole once, with all its pieces, and is then only removed'); END;

CREATE TRIGGER stenogram_piece_next BEFORE INSERT ON stenogram_piece
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM stenogram_piece WHERE file = NEW.file)
  OR EXISTS (SELECT 1 FROM stenogram_file WHERE id = NEW.file AND sha256 IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'pieces follow one another until the file is whole'); END;

CREATE TRIGGER stenogram_piece_no_update BEFORE UPDATE ON stenogram_piece
BEGIN SELECT RAISE(ABORT, 'a piece of a file is never changed'); END;
