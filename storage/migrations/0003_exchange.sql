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
    first_to INTEGER NOT NULL                                -- its first number sealed to this device
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_file (                                     -- what a device has of a file
    peer    TEXT NOT NULL,
    file    TEXT NOT NULL,
    heads   TEXT NOT NULL,                                   -- {instance: [[seq, event], ...]}
    settled INTEGER,                                         -- our log's number when it had all
    PRIMARY KEY (peer, file)
) STRICT, WITHOUT ROWID;

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
