-- What files are counted and filtered by, part of the index: see `core.kinds.IndexRow.facets`.

CREATE TABLE facet_row (
    file  INTEGER NOT NULL REFERENCES file_row (no),
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (file, name, value)                          -- a file's facets lie together
) STRICT, WITHOUT ROWID;

CREATE INDEX facet_row_by_value ON facet_row (name, value);  -- and file, which SQLite adds
