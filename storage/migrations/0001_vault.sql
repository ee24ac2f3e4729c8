-- What the vault knows about itself and about the ways into it.

CREATE TABLE vault_state (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    vault_id   BLOB NOT NULL CHECK (length(vault_id) = 16),
    instance   BLOB NOT NULL CHECK (length(instance) = 16),  -- new after every restore
    secret     BLOB NOT NULL CHECK (length(secret) = 32),    -- outlives a new vault key
    generation INTEGER NOT NULL,                             -- of the slots, as in the header
    pending    INTEGER,                                      -- the one being written, if any
    mark       INTEGER NOT NULL,                             -- how far, as in the anchors
    head       BLOB NOT NULL CHECK (length(head) = 32),
    created    TEXT NOT NULL
) STRICT;

CREATE TRIGGER vault_state_is_kept BEFORE DELETE ON vault_state
BEGIN SELECT RAISE(ABORT, 'the state of the vault is not deleted'); END;

CREATE TRIGGER vault_id_is_immutable BEFORE UPDATE OF vault_id, created ON vault_state
BEGIN SELECT RAISE(ABORT, 'the identity of the vault is immutable'); END;

CREATE TABLE slot (
    slot_id    BLOB PRIMARY KEY CHECK (length(slot_id) = 16),
    type       INTEGER NOT NULL,
    officer    TEXT NOT NULL,                                -- empty for the recovery code
    label      TEXT NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    created    TEXT NOT NULL,
    ended      TEXT                                          -- kept, to know whose it was
) STRICT;
