-- The history: what is signed, kept for good, and what may be erased by law.

CREATE TABLE event (
    local_no  INTEGER PRIMARY KEY AUTOINCREMENT,             -- the order of arrival on this device
    id        TEXT NOT NULL UNIQUE CHECK (length(id) = 64),
    file      TEXT NOT NULL CHECK (length(file) = 32),
    instance  TEXT NOT NULL CHECK (length(instance) = 32),
    seq       INTEGER NOT NULL,
    data      BLOB NOT NULL,                                 -- canonical bytes of the event
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    log_head  BLOB NOT NULL CHECK (length(log_head) = 32)    -- SHA-256(log_head before, id)
) STRICT;

CREATE INDEX event_by_file ON event (file);

CREATE TABLE payload (                                       -- apart from the event: erasable
    event_no INTEGER PRIMARY KEY REFERENCES event (local_no),
    salt     BLOB NOT NULL CHECK (length(salt) = 32),
    payload  BLOB NOT NULL
) STRICT;

CREATE TABLE erasure (                                       -- whose payload goes, and by which event
    event_no INTEGER PRIMARY KEY REFERENCES event (local_no),
    by_event INTEGER NOT NULL REFERENCES event (local_no)
) STRICT;

CREATE TRIGGER event_is_immutable BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are immutable'); END;
CREATE TRIGGER event_is_kept BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are kept'); END;
CREATE TRIGGER payload_is_immutable BEFORE UPDATE ON payload
BEGIN SELECT RAISE(ABORT, 'payloads are immutable'); END;
CREATE TRIGGER payload_goes_by_erasure_only BEFORE DELETE ON payload
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE event_no = OLD.event_no)
BEGIN SELECT RAISE(ABORT, 'no erasure names this payload'); END;
CREATE TRIGGER payload_stays_erased BEFORE INSERT ON payload
WHEN EXISTS (SELECT 1 FROM erasure WHERE event_no = NEW.event_no)
BEGIN SELECT RAISE(ABORT, 'this payload was erased'); END;
CREATE TRIGGER erasure_is_immutable BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'erasures are immutable'); END;
CREATE TRIGGER erasure_is_kept BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'erasures are kept'); END;

-- Who looked at what: a second chain, of this device alone. No case text.

CREATE TABLE access (
    no     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL,                                 -- milliseconds since 1970, UTC
    actor  TEXT NOT NULL,
    act    TEXT NOT NULL,
    file   TEXT NOT NULL,
    detail TEXT NOT NULL,
    mac    BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE TRIGGER access_is_immutable BEFORE UPDATE ON access
BEGIN SELECT RAISE(ABORT, 'the access log is immutable'); END;
CREATE TRIGGER access_is_kept BEFORE DELETE ON access
BEGIN SELECT RAISE(ABORT, 'the access log is kept'); END;

-- How far both chains had come at certain moments; the newest head is also outside this file.

CREATE TABLE anchor (
    mark        INTEGER PRIMARY KEY AUTOINCREMENT,
    events      INTEGER NOT NULL,
    log_head    BLOB NOT NULL CHECK (length(log_head) = 32),
    accesses    INTEGER NOT NULL,
    access_head BLOB NOT NULL CHECK (length(access_head) = 32),
    head        BLOB NOT NULL CHECK (length(head) = 32)
) STRICT;

CREATE TRIGGER anchor_is_immutable BEFORE UPDATE ON anchor
BEGIN SELECT RAISE(ABORT, 'anchors are immutable'); END;
CREATE TRIGGER anchor_is_kept BEFORE DELETE ON anchor
BEGIN SELECT RAISE(ABORT, 'anchors are kept'); END;

-- Files dropped on cases, in chunks, so that no large row is ever rewritten.

CREATE TABLE attachment (
    no     INTEGER PRIMARY KEY,
    sha256 TEXT UNIQUE CHECK (length(sha256) = 64),          -- null only while it is being read
    size   INTEGER NOT NULL,
    added  INTEGER NOT NULL
) STRICT;

CREATE TABLE chunk (
    attachment INTEGER NOT NULL REFERENCES attachment (no) ON DELETE CASCADE,
    part       INTEGER NOT NULL,
    data       BLOB NOT NULL,
    PRIMARY KEY (attachment, part)
) STRICT;

-- The index: can be thrown away and rebuilt from the history.

CREATE TABLE file_row (
    no        INTEGER PRIMARY KEY,
    file      TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    number    TEXT NOT NULL,
    title     TEXT NOT NULL,
    title_key TEXT NOT NULL,                                 -- folded, for sorting
    state     TEXT NOT NULL,
    opened_on TEXT NOT NULL,                                 -- empty when unknown
    owner     TEXT NOT NULL,
    closed    INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    alarms    INTEGER NOT NULL,                              -- equivocations
    next_due  TEXT NOT NULL,                                 -- 9999-12-31 when nothing is due
    changed   INTEGER NOT NULL,                              -- milliseconds, of the newest event
    events    INTEGER NOT NULL
) STRICT;

CREATE INDEX file_row_by_number    ON file_row (kind, closed, number);
CREATE INDEX file_row_by_title     ON file_row (kind, closed, title_key);
CREATE INDEX file_row_by_state     ON file_row (kind, closed, state);
CREATE INDEX file_row_by_opened_on ON file_row (kind, closed, opened_on);
CREATE INDEX file_row_by_next_due  ON file_row (kind, closed, next_due);
CREATE INDEX file_row_by_changed   ON file_row (kind, closed, changed);
CREATE INDEX file_row_alarming     ON file_row (changed) WHERE conflicts + alarms > 0;

CREATE TABLE tally (                                         -- counts without counting
    kind   TEXT NOT NULL,
    closed INTEGER NOT NULL,
    state  TEXT NOT NULL,
    owner  TEXT NOT NULL,
    files  INTEGER NOT NULL,
    PRIMARY KEY (kind, closed, state, owner)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tally_in AFTER INSERT ON file_row BEGIN
    INSERT INTO tally VALUES (NEW.kind, NEW.closed, NEW.state, NEW.owner, 1)
    ON CONFLICT DO UPDATE SET files = files + 1;
END;
CREATE TRIGGER tally_out AFTER DELETE ON file_row BEGIN
    UPDATE tally SET files = files - 1 WHERE kind = OLD.kind AND closed = OLD.closed
        AND state = OLD.state AND owner = OLD.owner;
END;
CREATE TRIGGER tally_move AFTER UPDATE OF kind, closed, state, owner ON file_row BEGIN
    UPDATE tally SET files = files - 1 WHERE kind = OLD.kind AND closed = OLD.closed
        AND state = OLD.state AND owner = OLD.owner;
    INSERT INTO tally VALUES (NEW.kind, NEW.closed, NEW.state, NEW.owner, 1)
    ON CONFLICT DO UPDATE SET files = files + 1;
END;

CREATE TABLE due_row (
    file       INTEGER NOT NULL REFERENCES file_row (no),
    place      INTEGER NOT NULL,
    clock      TEXT NOT NULL,
    started_on TEXT NOT NULL,
    due_on     TEXT NOT NULL,
    source     TEXT NOT NULL,
    paused     INTEGER NOT NULL,
    PRIMARY KEY (file, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX due_row_by_day ON due_row (due_on, file) WHERE paused = 0;

CREATE TABLE waiting_row (
    officer TEXT NOT NULL,
    file    INTEGER NOT NULL REFERENCES file_row (no),
    PRIMARY KEY (officer, file)
) STRICT, WITHOUT ROWID;

CREATE INDEX waiting_row_by_file ON waiting_row (file);

CREATE TABLE hidden_row (                                    -- officers who must not see a file
    file    INTEGER NOT NULL REFERENCES file_row (no),
    officer TEXT NOT NULL,
    PRIMARY KEY (officer, file)
) STRICT, WITHOUT ROWID;

CREATE INDEX hidden_row_by_file ON hidden_row (file);

CREATE TABLE snapshot (                                      -- the newest state, field by field
    id       INTEGER PRIMARY KEY CHECK (id >> 20 = file),    -- a file's cells lie together
    file     INTEGER NOT NULL REFERENCES file_row (no),
    path     TEXT NOT NULL,
    standing INTEGER NOT NULL,                               -- 0 removed, 1 one value, 2.. conflict
    value    TEXT NOT NULL,                                  -- canonical JSON; a list in conflict
    UNIQUE (file, path)
) STRICT;

CREATE TABLE attachment_ref (
    file   INTEGER NOT NULL REFERENCES file_row (no),
    path   TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (file, path, sha256)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_ref_by_hash ON attachment_ref (sha256);

-- Holds no text, only where it is: rowid is snapshot.id. Not detail = none: with secure-delete,
-- SQLite 3.53 then loses rows.
CREATE VIRTUAL TABLE word USING fts5 (
    text, content = '', tokenize = 'trigram case_sensitive 1', columnsize = 0
);
INSERT INTO word (word, rank) VALUES ('secure-delete', 1);
-- Each save adds a segment; they are merged while nobody waits (`storage.records.journal`). A save
-- does it itself only where 64 have come together because nobody ever rested.
INSERT INTO word (word, rank) VALUES ('automerge', 0);
INSERT INTO word (word, rank) VALUES ('crisismerge', 64);

-- What stays on this device.

CREATE TABLE device (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    vault_instance BLOB NOT NULL,                            -- differs after a restore
    office         TEXT NOT NULL,
    officer        TEXT NOT NULL,
    instance       TEXT NOT NULL,
    private_key    BLOB NOT NULL CHECK (length(private_key) = 32)
) STRICT;

CREATE TABLE series (
    series TEXT NOT NULL,
    year   INTEGER NOT NULL,
    code   TEXT NOT NULL,                                    -- the device's part of the number
    last   INTEGER NOT NULL,
    PRIMARY KEY (series, year, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    key   TEXT PRIMARY KEY,
    form  TEXT NOT NULL,
    saved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE identity (                                      -- what letters are signed with
    name       TEXT PRIMARY KEY,
    pkcs12     BLOB NOT NULL,
    passphrase BLOB NOT NULL,
    added      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE index_state (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version TEXT NOT NULL                                    -- another version: rebuild
) STRICT;
