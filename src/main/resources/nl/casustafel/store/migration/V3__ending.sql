-- Set before the first byte of a session is destroyed and cleared after the last, so that the next opening finishes what was
-- broken off in between.
ALTER TABLE session ADD COLUMN ending INTEGER NOT NULL DEFAULT 0 CHECK (ending IN (0, 1));

PRAGMA user_version = 3;
