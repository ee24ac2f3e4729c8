-- Who this device is to the colleagues: the key that bundles for it are sealed to.

ALTER TABLE device ADD COLUMN exchange_key BLOB;             -- null only before the next opening

CREATE TABLE candidate (                                     -- an identity no office has entered yet
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    vault_instance BLOB NOT NULL,                            -- differs after a restore: a new card
    officer        TEXT NOT NULL,
    name           TEXT NOT NULL,
    title          TEXT NOT NULL,
    private_key    BLOB NOT NULL CHECK (length(private_key) = 32),
    exchange_key   BLOB NOT NULL CHECK (length(exchange_key) = 96),
    made           INTEGER NOT NULL                          -- milliseconds since 1970, UTC
) STRICT;

-- What colleagues' devices have, as far as their last bundles said.

CREATE TABLE peer (                                          -- a device that a bundle came from
    instance TEXT PRIMARY KEY,
    heard    INTEGER NOT NULL,                               -- when its last bundle was taken in, ms
    made     INTEGER NOT NULL,                               -- when it says that bundle was made
    newest   INTEGER NOT NULL,                               -- the highest number taken in
    first_to INTEGER NOT NULL,                               -- its first number sealed to this device
    looked   INTEGER NOT NULL                                -- up to where in our log: see `pending`
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_file (                                     -- what a device has of a file
    peer    TEXT NOT NULL,
    file    TEXT NOT NULL,
    heads   TEXT NOT NULL,                                   -- {instance: [[seq, event], ...]}
    settled INTEGER,                                         -- our log's number when it had all
    PRIMARY KEY (peer, file)
) STRICT, WITHOUT ROWID;

-- Files of which a device may lack something, or may have to give them back. Of the events after
-- `peer.looked` every file is one; a file that needs no second look is taken out.

CREATE TABLE pending (
    peer TEXT NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (peer, file)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pending_forgotten AFTER DELETE ON peer_file BEGIN
    INSERT OR IGNORE INTO pending VALUES (OLD.peer, OLD.file);
END;
CREATE TRIGGER pending_hidden AFTER INSERT ON hidden_row BEGIN
    INSERT OR IGNORE INTO pending
        SELECT p.instance, f.file FROM peer p JOIN file_row f WHERE f.no = NEW.file;
END;
CREATE TRIGGER pending_again AFTER DELETE ON hidden_row BEGIN
    INSERT OR IGNORE INTO pending
        SELECT p.instance, f.file FROM peer p JOIN file_row f WHERE f.no = OLD.file;
END;

CREATE TABLE peer_wants (                                    -- attachments whose bytes it lacks
    peer   TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (peer, sha256)
) STRICT, WITHOUT ROWID;

-- Bundles: one stream from this device to each officer, one from each device to this one.

CREATE TABLE received (
    peer   TEXT NOT NULL,
    number INTEGER NOT NULL,
    bundle TEXT NOT NULL,                                    -- another under one number: a clone
    covers INTEGER NOT NULL,                                 -- makes up for the numbers from here
    said   INTEGER NOT NULL,                                 -- whether it held more than receipts
    taken  INTEGER NOT NULL,
    PRIMARY KEY (peer, number, bundle)
) STRICT, WITHOUT ROWID;

CREATE TABLE sent (
    officer  TEXT NOT NULL,
    number   INTEGER NOT NULL,
    bundle   TEXT NOT NULL,
    covers   INTEGER NOT NULL,                               -- makes up for the numbers from here
    position INTEGER NOT NULL,                               -- how far our log had come
    made     INTEGER NOT NULL,
    events   INTEGER NOT NULL,
    contents TEXT NOT NULL,                                  -- stands for what it held: `Load.digest`
    name     TEXT NOT NULL,                                  -- of the file; empty once it is removed
    parting  BLOB,                                           -- the bundle itself: see withdrawal
    PRIMARY KEY (officer, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_to (                                     -- the first number for a device, and
    peer  TEXT PRIMARY KEY,                                  -- the highest that it acknowledged
    first INTEGER NOT NULL,
    acked INTEGER NOT NULL,
    up_to INTEGER NOT NULL                                   -- nothing before this is missing there
) STRICT, WITHOUT ROWID;

CREATE TABLE sent_attachment (                               -- travels once, unless it got lost
    officer TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    number  INTEGER NOT NULL,
    PRIMARY KEY (officer, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrival (                                       -- for the page: what came, what became
    no       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    peer     TEXT NOT NULL,                                  -- empty when the sender is not known
    number   INTEGER NOT NULL,
    outcome  TEXT NOT NULL,                                  -- a code
    events   INTEGER NOT NULL,
    files    INTEGER NOT NULL
) STRICT;

CREATE TABLE folder_file (                                   -- what was found in exchange folders
    sha256  TEXT PRIMARY KEY,
    outcome TEXT NOT NULL                                    -- a code
) STRICT, WITHOUT ROWID;

CREATE TABLE withheld_row (                                  -- officers to whom nothing is sent
    file    INTEGER NOT NULL REFERENCES file_row (no),       -- while something is not settled
    officer TEXT NOT NULL,
    PRIMARY KEY (officer, file)
) STRICT, WITHOUT ROWID;

CREATE INDEX withheld_row_by_file ON withheld_row (file);

CREATE TABLE bound_row (                                     -- what in the officers bears on a file
    word TEXT NOT NULL,                                      -- empty: anything
    file INTEGER NOT NULL REFERENCES file_row (no),
    PRIMARY KEY (word, file)
) STRICT, WITHOUT ROWID;

CREATE INDEX bound_row_by_file ON bound_row (file);

-- Files that were taken back from this device, and the word that did.

CREATE TABLE withdrawn (
    file   TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    since  TEXT NOT NULL,                                    -- the day, ISO
    event  TEXT NOT NULL,                                    -- the evidence; empty: the roster says so
    data   BLOB NOT NULL,
    signature BLOB NOT NULL,
    salt   BLOB NOT NULL,
    payload BLOB NOT NULL,
    taken  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE withdrawn_event (                               -- keeps the log's chain whole
    local_no INTEGER PRIMARY KEY,
    id       TEXT NOT NULL,
    log_head BLOB NOT NULL CHECK (length(log_head) = 32)
) STRICT;

DROP TRIGGER event_is_kept;
CREATE TRIGGER event_goes_by_withdrawal_only BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM withdrawn_event w WHERE w.local_no = OLD.local_no AND w.id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'events are kept'); END;

DROP TRIGGER payload_goes_by_erasure_only;
CREATE TRIGGER payload_goes_by_law_only BEFORE DELETE ON payload
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE event_no = OLD.event_no)
 AND NOT EXISTS (SELECT 1 FROM withdrawn_event WHERE local_no = OLD.event_no)
BEGIN SELECT RAISE(ABORT, 'no erasure names this payload'); END;

DROP TRIGGER erasure_is_kept;
CREATE TRIGGER erasure_goes_with_its_event_only BEFORE DELETE ON erasure
WHEN NOT EXISTS (SELECT 1 FROM withdrawn_event WHERE local_no = OLD.event_no)
BEGIN SELECT RAISE(ABORT, 'erasures are kept'); END;

CREATE TRIGGER withdrawn_event_is_immutable BEFORE UPDATE ON withdrawn_event
BEGIN SELECT RAISE(ABORT, 'what is left of an event is immutable'); END;
CREATE TRIGGER withdrawn_event_is_kept BEFORE DELETE ON withdrawn_event
BEGIN SELECT RAISE(ABORT, 'what is left of an event is kept'); END;

-- To whose devices the slot is sealed that two colleagues open together.

CREATE TABLE escrow_holder (
    slot_id      BLOB NOT NULL CHECK (length(slot_id) = 16),
    place        INTEGER NOT NULL,
    officer      TEXT NOT NULL,
    instance     TEXT NOT NULL,
    exchange_key BLOB NOT NULL CHECK (length(exchange_key) = 1216),
    PRIMARY KEY (slot_id, place)
) STRICT;

-- What each officer who looks at lists on this device is shown: need-to-know as rows that an index
-- orders, so that a page costs what it shows, however much is hidden. Kept by triggers, from
-- `file_row`, `due_row` and `hidden_row`.

CREATE TABLE viewer (
    no      INTEGER PRIMARY KEY,
    officer TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE shown (
    viewer    INTEGER NOT NULL,
    file      INTEGER NOT NULL,                              -- file_row.no; what follows is its
    kind      TEXT NOT NULL,
    closed    INTEGER NOT NULL,
    state     TEXT NOT NULL,
    owner     TEXT NOT NULL,
    number    TEXT NOT NULL,
    title     TEXT NOT NULL,                                 -- folded
    opened_on TEXT NOT NULL,
    next_due  TEXT NOT NULL,
    changed   INTEGER NOT NULL,
    alarming  INTEGER NOT NULL,                              -- conflicts and alarms
    PRIMARY KEY (viewer, file)
) STRICT, WITHOUT ROWID;

CREATE INDEX shown_by_number    ON shown (viewer, kind, closed, number);
CREATE INDEX shown_by_title     ON shown (viewer, kind, closed, title);
CREATE INDEX shown_by_state     ON shown (viewer, kind, closed, state);
CREATE INDEX shown_by_opened_on ON shown (viewer, kind, closed, opened_on);
CREATE INDEX shown_by_next_due  ON shown (viewer, kind, closed, next_due);
CREATE INDEX shown_by_changed   ON shown (viewer, kind, closed, changed);
CREATE INDEX shown_alarming     ON shown (viewer, changed) WHERE alarming > 0;

CREATE TABLE shown_due (                                     -- clocks that run
    viewer INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    file   INTEGER NOT NULL,
    place  INTEGER NOT NULL,
    PRIMARY KEY (viewer, due_on, file, place)
) STRICT, WITHOUT ROWID;

DROP INDEX file_row_by_number;
DROP INDEX file_row_by_title;
DROP INDEX file_row_by_state;
DROP INDEX file_row_by_opened_on;
DROP INDEX file_row_by_next_due;
DROP INDEX file_row_by_changed;
DROP INDEX file_row_alarming;
DROP INDEX due_row_by_day;
DROP TRIGGER tally_in;
DROP TRIGGER tally_out;
DROP TRIGGER tally_move;
DROP TABLE tally;

CREATE TABLE tally (                                         -- counts without counting
    viewer INTEGER NOT NULL,
    kind   TEXT NOT NULL,
    closed INTEGER NOT NULL,
    state  TEXT NOT NULL,
    owner  TEXT NOT NULL,
    files  INTEGER NOT NULL,
    PRIMARY KEY (viewer, kind, closed, state, owner)
) STRICT, WITHOUT ROWID;

CREATE VIEW showable AS                                      -- who is to be shown what
    SELECT v.no AS viewer, f.no AS file, f.kind, f.closed, f.state, f.owner, f.number,
        f.title_key AS title, f.opened_on, f.next_due, f.changed,
        f.conflicts + f.alarms AS alarming
    FROM viewer v JOIN file_row f
    WHERE NOT EXISTS (SELECT 1 FROM hidden_row h WHERE h.officer = v.officer AND h.file = f.no);

CREATE TRIGGER shown_to_another AFTER INSERT ON viewer BEGIN
    INSERT INTO shown SELECT * FROM showable WHERE viewer = NEW.no;
END;
CREATE TRIGGER shown_to_no_more AFTER DELETE ON viewer BEGIN
    DELETE FROM shown WHERE viewer = OLD.no;
END;
CREATE TRIGGER shown_new AFTER INSERT ON file_row BEGIN
    INSERT INTO shown SELECT * FROM showable WHERE file = NEW.no;
END;
CREATE TRIGGER shown_gone AFTER DELETE ON file_row BEGIN
    DELETE FROM shown WHERE viewer IN (SELECT no FROM viewer) AND file = OLD.no;
END;
CREATE TRIGGER shown_hidden AFTER INSERT ON hidden_row BEGIN
    DELETE FROM shown WHERE viewer = (SELECT no FROM viewer WHERE officer = NEW.officer)
        AND file = NEW.file;
END;
CREATE TRIGGER shown_again AFTER DELETE ON hidden_row BEGIN
    INSERT INTO shown SELECT * FROM showable WHERE file = OLD.file
        AND viewer = (SELECT no FROM viewer WHERE officer = OLD.officer);
END;
CREATE TRIGGER shown_changed AFTER UPDATE OF changed ON file_row BEGIN
    UPDATE shown SET changed = NEW.changed
        WHERE viewer IN (SELECT no FROM viewer) AND file = NEW.no;
END;
CREATE TRIGGER shown_otherwise AFTER UPDATE OF kind, closed, state, owner, number, title_key,
    opened_on, next_due, conflicts, alarms ON file_row
BEGIN
    UPDATE shown SET kind = NEW.kind, closed = NEW.closed, state = NEW.state, owner = NEW.owner,
        number = NEW.number, title = NEW.title_key, opened_on = NEW.opened_on,
        next_due = NEW.next_due, alarming = NEW.conflicts + NEW.alarms
        WHERE viewer IN (SELECT no FROM viewer) AND file = NEW.no;
END;

CREATE TRIGGER shown_due_new AFTER INSERT ON due_row WHEN NEW.paused = 0 BEGIN
    INSERT INTO shown_due SELECT s.viewer, NEW.due_on, NEW.file, NEW.place FROM shown s
        WHERE s.viewer IN (SELECT no FROM viewer) AND s.file = NEW.file;
END;
CREATE TRIGGER shown_due_gone AFTER DELETE ON due_row BEGIN
    DELETE FROM shown_due WHERE viewer IN (SELECT no FROM viewer)
        AND due_on = OLD.due_on AND file = OLD.file AND place = OLD.place;
END;

CREATE TRIGGER tally_in AFTER INSERT ON shown BEGIN
    INSERT INTO shown_due SELECT NEW.viewer, d.due_on, d.file, d.place FROM due_row d
        WHERE d.file = NEW.file AND d.paused = 0;
    INSERT INTO tally VALUES (NEW.viewer, NEW.kind, NEW.closed, NEW.state, NEW.owner, 1)
    ON CONFLICT DO UPDATE SET files = files + 1;
END;
CREATE TRIGGER tally_out AFTER DELETE ON shown BEGIN
    DELETE FROM shown_due WHERE viewer = OLD.viewer AND (due_on, file, place) IN
        (SELECT d.due_on, d.file, d.place FROM due_row d WHERE d.file = OLD.file);
    UPDATE tally SET files = files - 1 WHERE viewer = OLD.viewer AND kind = OLD.kind
        AND closed = OLD.closed AND state = OLD.state AND owner = OLD.owner;
END;
CREATE TRIGGER tally_move AFTER UPDATE OF kind, closed, state, owner ON shown BEGIN
    UPDATE tally SET files = files - 1 WHERE viewer = OLD.viewer AND kind = OLD.kind
        AND closed = OLD.closed AND state = OLD.state AND owner = OLD.owner;
    INSERT INTO tally VALUES (NEW.viewer, NEW.kind, NEW.closed, NEW.state, NEW.owner, 1)
    ON CONFLICT DO UPDATE SET files = files + 1;
END;
