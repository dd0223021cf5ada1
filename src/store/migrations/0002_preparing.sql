-- Preparing a session: answers to the invitation, what was done on which day, items taken off the agenda.

-- Answers to the invitation; nobody who is silent has a row.
CREATE TABLE answer (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    person  INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind    TEXT NOT NULL CHECK (kind IN ('confirmed', 'declined')),
    reason  TEXT CHECK (reason IN ('business_trip', 'illness', 'leave', 'other_duty', 'valid', 'unknown')),
    given   TEXT NOT NULL CHECK (date(given) IS given),
    PRIMARY KEY (session, person),
    CHECK ((kind = 'declined') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX answer_person ON answer (person);

-- The days on which tasks around a session were done, where no other record tells them.
CREATE TABLE session_task (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    task    TEXT NOT NULL CHECK (task <> ''),
    done    TEXT NOT NULL CHECK (date(done) IS done),
    PRIMARY KEY (session, task)
) STRICT;

-- Items taken off an agenda, as they stood. Their ids are never given again: approved agendas name them.
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
CREATE INDEX removed_item_session ON removed_item (session);
CREATE INDEX removed_item_requested_by ON removed_item (requested_by);

CREATE TRIGGER removed_item_no_update BEFORE UPDATE ON removed_item
BEGIN SELECT RAISE(ABORT, 'what was taken off an agenda is never changed'); END;
CREATE TRIGGER removed_item_no_delete BEFORE DELETE ON removed_item
BEGIN SELECT RAISE(ABORT, 'what was taken off an agenda is never forgotten'); END;
CREATE TRIGGER removed_item_once BEFORE INSERT ON removed_item
WHEN EXISTS (SELECT 1 FROM removed_item WHERE item = NEW.item)
BEGIN SELECT RAISE(ABORT, 'this item was taken off already'); END;
