-- When a device said that it has given a file back, in milliseconds since 1970; 0 if it has not.

ALTER TABLE word_given ADD COLUMN heard INTEGER NOT NULL DEFAULT 0;
