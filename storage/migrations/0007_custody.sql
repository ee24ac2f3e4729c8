-- Who keeps a file while a device gives it back: see `storage.sync.custody`.

CREATE TABLE word_given (                                    -- what this device told a device:
    peer   TEXT NOT NULL,
    file   TEXT NOT NULL,
    number INTEGER NOT NULL,                                 -- our bundle that said so; 0: it has
    kept   INTEGER NOT NULL,                                 -- given the file back since. 1: that
    PRIMARY KEY (peer, file)                                 -- the file is kept here, 0: no more
) STRICT, WITHOUT ROWID;

CREATE TABLE word_got (                                      -- what a device told this one
    peer   TEXT NOT NULL,
    file   TEXT NOT NULL,
    number INTEGER NOT NULL,                                 -- its bundle that said so
    kept   INTEGER NOT NULL,
    asks   INTEGER NOT NULL,                                 -- it knows nobody who may have it
    PRIMARY KEY (peer, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE must_hear (                                     -- a device that sent a file which was
    peer TEXT NOT NULL,                                      -- given back, without the event that
    file TEXT NOT NULL,                                      -- shut the officer out
    PRIMARY KEY (peer, file)
) STRICT, WITHOUT ROWID;
