-- A workshop is the list of its entries; every other column of the workshop table is a summary for lists.
CREATE TABLE workshop (
  id                    TEXT NOT NULL PRIMARY KEY,
  title                 TEXT NOT NULL,
  organisation          TEXT NOT NULL,
  case_title_nl         TEXT NOT NULL,
  case_title_en         TEXT NOT NULL,
  date                  TEXT NOT NULL,
  last_worked_on        TEXT NOT NULL,
  questions_answered    INTEGER NOT NULL,
  questions_asked       INTEGER NOT NULL,
  observations_treated  INTEGER NOT NULL,
  observations          INTEGER NOT NULL,
  open_actions          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The texts of cases and guides, each stored once however many workshops were begun with it.
CREATE TABLE text (
  hash     TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  content  TEXT NOT NULL
) STRICT;

CREATE TABLE workshop_text (
  workshop  TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  role      TEXT NOT NULL CHECK (role IN ('case', 'guide')),
  name      TEXT NOT NULL,
  hash      TEXT NOT NULL REFERENCES text (hash),
  PRIMARY KEY (workshop, role, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX workshop_text_by_hash ON workshop_text (hash);

CREATE TABLE entry (
  workshop  TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  revision  INTEGER NOT NULL,
  kind      TEXT NOT NULL,
  at        TEXT NOT NULL,
  PRIMARY KEY (workshop, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
WHEN NEW.revision <> (SELECT coalesce(max(revision), 0) + 1 FROM entry WHERE workshop = NEW.workshop)
BEGIN
  SELECT RAISE(ABORT, 'the revision is not the one after the last');
END;

-- The subject is the question, observation, action or part that a change is about.
CREATE TABLE change (
  workshop  TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  subject   TEXT NOT NULL,
  type      TEXT NOT NULL,
  payload   TEXT NOT NULL CHECK (json_valid(payload)),
  PRIMARY KEY (workshop, revision, position),
  FOREIGN KEY (workshop, revision) REFERENCES entry (workshop, revision) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Equals the number in this file's name; the application reads it without running anything.
PRAGMA user_version = 1;
