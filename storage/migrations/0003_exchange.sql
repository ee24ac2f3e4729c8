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
