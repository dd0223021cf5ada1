-- The stenogram word for word, its files, what was taken from it into the protocol; who asked for the floor.

-- What was said word for word, beside the entry by which the speech began. speech_text is what the protocol says of it.
CREATE TABLE transcript (
    session INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    spoken  TEXT NOT NULL CHECK (spoken IN ('kk', 'ru')),
    text_kk TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    PRIMARY KEY (session, seq),
    FOREIGN KEY (session, seq) REFERENCES journal_entry (session, seq) ON DELETE RESTRICT
) STRICT;

-- Who kept the stenogram, where it was not the secretary of the sitting, and the day on which it was declared ready.
CREATE TABLE stenogram (
    session INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE RESTRICT,
    keeper  INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    ready   TEXT CHECK (date(ready) IS ready)
) STRICT;
CREATE INDEX stenogram_keeper ON stenogram (keeper);

-- Recordings and stenograms made elsewhere. They come in pieces, between which the journal goes on; a file without a
-- digest did not come to its end.
CREATE TABLE stenogram_file (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    name    TEXT NOT NULL CHECK (name <> ''),
    size    INTEGER NOT NULL CHECK (size >= 0),
    sha256  TEXT CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX stenogram_file_session ON stenogram_file (session);

CREATE TABLE stenogram_piece (
    file  INTEGER NOT NULL REFERENCES stenogram_file (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place > 0), -- from 1 without a gap
    bytes BLOB NOT NULL CHECK (length(bytes) > 0),
    PRIMARY KEY (file, place)
) STRICT;

CREATE TRIGGER stenogram_piece_no_update BEFORE UPDATE ON stenogram_piece
BEGIN SELECT RAISE(ABORT, 'a piece of a file is never changed'); END;
CREATE TRIGGER stenogram_piece_next BEFORE INSERT ON stenogram_piece
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM stenogram_piece WHERE file = NEW.file)
  OR EXISTS (SELECT 1 FROM stenogram_file WHERE id = NEW.file AND sha256 IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'pieces follow one another until the file is whole'); END;
CREATE TRIGGER stenogram_file_whole BEFORE UPDATE ON stenogram_file
WHEN NEW.session <> OLD.session OR NEW.name <> OLD.name OR NEW.size <> OLD.size
  OR (NEW.sha256 IS NOT NULL AND OLD.sha256 IS NOT NULL)
  OR (NEW.sha256 IS NOT NULL
      AND NEW.size <> (SELECT coalesce(sum(length(bytes)), 0) FROM stenogram_piece WHERE file = OLD.id))
BEGIN SELECT RAISE(ABORT, 'a file becomes whole once, with all its pieces, and is then only removed'); END;

-- Words of a speech that became a sentence of the protocol, with the way back to where they stand.
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
CREATE INDEX fragment_speech ON fragment (session, seq);

-- Who asked for the floor and was not given it yet, in order. The journal says who was given it.
CREATE TABLE floor_request (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    place   INTEGER NOT NULL CHECK (place > 0),
    person  INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind    TEXT NOT NULL CHECK (kind IN ('report', 'co_report', 'question', 'answer', 'debate', 'remark')),
    item    INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    UNIQUE (session, place)
) STRICT;
CREATE INDEX floor_request_person ON floor_request (person);
CREATE INDEX floor_request_item ON floor_request (item);
