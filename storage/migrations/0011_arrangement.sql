-- How an officer has arranged the window on this device: columns, orders, views of lists.

CREATE TABLE arrangement (
    officer TEXT NOT NULL,
    name    TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY (officer, name)
) STRICT, WITHOUT ROWID;
