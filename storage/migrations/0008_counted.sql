-- What lists are narrowed by: a request's category, beside the state. Part of the index. Every order
-- has an index that begins with both, so that a page costs what it shows, however rare they are.

ALTER TABLE file_row ADD COLUMN category TEXT NOT NULL DEFAULT '';
UPDATE file_row SET category = coalesce(
    (SELECT x.value FROM facet_row x WHERE x.file = file_row.no AND x.name = 'category'), '');

DROP VIEW showable;
DROP TRIGGER shown_otherwise;
DROP TRIGGER tally_in;
DROP TRIGGER tally_out;
DROP TRIGGER tally_move;
DROP TABLE tally;
DROP INDEX shown_by_number;
DROP INDEX shown_by_title;
DROP INDEX shown_by_state;
DROP INDEX shown_by_opened_on;
DROP INDEX shown_by_next_due;
DROP INDEX shown_by_changed;

ALTER TABLE shown ADD COLUMN category TEXT NOT NULL DEFAULT '';
UPDATE shown SET category = (SELECT f.category FROM file_row f WHERE f.no = shown.file);

CREATE INDEX shown_by_number    ON shown (viewer, kind, closed, state, number);
CREATE INDEX shown_by_title     ON shown (viewer, kind, closed, state, title);
CREATE INDEX shown_by_state     ON shown (viewer, kind, closed, state);
CREATE INDEX shown_by_opened_on ON shown (viewer, kind, closed, state, opened_on);
CREATE INDEX shown_by_next_due  ON shown (viewer, kind, closed, state, next_due);
CREATE INDEX shown_by_changed   ON shown (viewer, kind, closed, state, changed);

CREATE INDEX classed_by_number    ON shown (viewer, category, closed, state, number)
    WHERE category <> '';
CREATE INDEX classed_by_title     ON shown (viewer, category, closed, state, title)
    WHERE category <> '';
CREATE INDEX classed_by_state     ON shown (viewer, category, closed, state)
    WHERE category <> '';
CREATE INDEX classed_by_opened_on ON shown (viewer, category, closed, state, opened_on)
    WHERE category <> '';
CREATE INDEX classed_by_next_due  ON shown (viewer, category, closed, state, next_due)
    WHERE category <> '';
CREATE INDEX classed_by_changed   ON shown (viewer, category, closed, state, changed)
    WHERE category <> '';

CREATE TABLE tally (                                         -- counts without counting
    viewer   INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    closed   INTEGER NOT NULL,
    state    TEXT NOT NULL,
    owner    TEXT NOT NULL,
    category TEXT NOT NULL,
    files    INTEGER NOT NULL,
    PRIMARY KEY (viewer, kind, closed, state, owner, category)
) STRICT, WITHOUT ROWID;

INSERT INTO tally SELECT viewer, kind, closed, state, owner, category, count(*) FROM shown
    GROUP BY viewer, kind, closed, state, owner, category;

CREATE VIEW showable AS                                      -- who is to be shown what
    SELECT v.no AS viewer, f.no AS file, f.kind, f.closed, f.state, f.owner, f.number,
        f.title_key AS title, f.opened_on, f.next_due, f.changed,
        f.conflicts + f.alarms AS alarming, f.category
    FROM viewer v JOIN file_row f
    WHERE NOT EXISTS (SELECT 1 FROM hidden_row h WHERE h.officer = v.officer AND h.file = f.no);

CREATE TRIGGER shown_otherwise AFTER UPDATE OF kind, closed, state, owner, number, title_key,
    opened_on, next_due, conflicts, alarms, category ON file_row
BEGIN
    UPDATE shown SET kind = NEW.kind, closed = NEW.closed, state = NEW.state, owner = NEW.owner,
        number = NEW.number, title = NEW.title_key, opened_on = NEW.opened_on,
        next_due = NEW.next_due, alarming = NEW.conflicts + NEW.alarms, category = NEW.category
        WHERE viewer IN (SELECT no FROM viewer) AND file = NEW.no;
END;

CREATE TRIGGER tally_in AFTER INSERT ON shown BEGIN
    INSERT INTO shown_due SELECT NEW.viewer, d.due_on, d.file, d.place FROM due_row d
        WHERE d.file = NEW.file AND d.paused = 0;
    INSERT INTO tally
        VALUES (NEW.viewer, NEW.kind, NEW.closed, NEW.state, NEW.owner, NEW.category, 1)
    ON CONFLICT DO UPDATE SET files = files + 1;
END;
CREATE TRIGGER tally_out AFTER DELETE ON shown BEGIN
    DELETE FROM shown_due WHERE viewer = OLD.viewer AND (due_on, file, place) IN
        (SELECT d.due_on, d.file, d.place FROM due_row d WHERE d.file = OLD.file);
    UPDATE tally SET files = files - 1 WHERE viewer = OLD.viewer AND kind = OLD.kind
        AND closed = OLD.closed AND state = OLD.state AND owner = OLD.owner
        AND category = OLD.category;
END;
CREATE TRIGGER tally_move AFTER UPDATE OF kind, closed, state, owner, category ON shown BEGIN
    UPDATE tally SET files = files - 1 WHERE viewer = OLD.viewer AND kind = OLD.kind
        AND closed = OLD.closed AND state = OLD.state AND owner = OLD.owner
        AND category = OLD.category;
    INSERT INTO tally
        VALUES (NEW.viewer, NEW.kind, NEW.closed, NEW.state, NEW.owner, NEW.category, 1)
    ON CONFLICT DO UPDATE SET files = files + 1;
END;

-- What figures count by, as columns: one row in place of eight. Part of the index; what is not known
-- is empty.

CREATE TABLE counted_row (
    file           INTEGER PRIMARY KEY REFERENCES file_row (no),
    kind           TEXT NOT NULL,
    year           TEXT NOT NULL,
    month          TEXT NOT NULL,
    category       TEXT NOT NULL,
    subcategory    TEXT NOT NULL,
    location       TEXT NOT NULL,
    gender         TEXT NOT NULL,
    staff_category TEXT NOT NULL,
    in_time        TEXT NOT NULL
) STRICT;

CREATE INDEX counted_row_by_year ON counted_row (kind, year, category);

CREATE VIEW countable AS                                     -- `counted_row`, from what it follows
    SELECT f.no AS file, f.kind,
        max(CASE x.name WHEN 'year' THEN x.value ELSE '' END) AS year,
        max(CASE x.name WHEN 'month' THEN x.value ELSE '' END) AS month,
        max(CASE x.name WHEN 'category' THEN x.value ELSE '' END) AS category,
        max(CASE x.name WHEN 'subcategory' THEN x.value ELSE '' END) AS subcategory,
        max(CASE x.name WHEN 'location' THEN x.value ELSE '' END) AS location,
        max(CASE x.name WHEN 'gender' THEN x.value ELSE '' END) AS gender,
        max(CASE x.name WHEN 'staff_category' THEN x.value ELSE '' END) AS staff_category,
        max(CASE x.name WHEN 'in_time' THEN x.value ELSE '' END) AS in_time
    FROM file_row f JOIN facet_row x ON x.file = f.no
    GROUP BY f.no HAVING year <> '';

INSERT INTO counted_row SELECT * FROM countable;
