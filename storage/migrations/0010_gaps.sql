-- A row: something was removed, and the database has not been written anew since. Until it has, copies
-- of what was removed may lie in the gaps of its pages.

CREATE TABLE gaps (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT;
