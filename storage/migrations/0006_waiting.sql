-- For what a file waits for an officer: part of the index, see `core.kinds.IndexRow.waiting_for`.
-- What was there said only for whom; the index is written anew once.

DROP TABLE waiting_row;

CREATE TABLE waiting_row (
    officer TEXT NOT NULL,
    file    INTEGER NOT NULL REFERENCES file_row (no),
    what    TEXT NOT NULL,
    PRIMARY KEY (officer, file, what)
) STRICT, WITHOUT ROWID;

CREATE INDEX waiting_row_by_file ON waiting_row (file);
