-- Who comes back on another day is not counted twice: a session knows which gathering it is, a participant the last one in which
-- they showed themselves. last_hour is the hour, such as 2026-11-23T14:00, in which something was stored; empty while that is
-- not known, and again when the session has ended.
ALTER TABLE session ADD COLUMN gathering INTEGER NOT NULL DEFAULT 1;
ALTER TABLE session ADD COLUMN last_hour TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN gathering INTEGER NOT NULL DEFAULT 1;

PRAGMA user_version = 6;
