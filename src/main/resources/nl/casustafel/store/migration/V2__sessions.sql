-- Votes by phone. A ballot says neither when it was cast, nor from where, nor in which order; while its session is open, its
-- name can be made from a phone's token with the session's key, and afterwards by nobody.
CREATE TABLE session (
  id         TEXT NOT NULL PRIMARY KEY,
  workshop   TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  ended      INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)),
  secret     BLOB CHECK (ended = 0 OR secret IS NULL),
  code       TEXT NOT NULL,
  locked     INTEGER NOT NULL CHECK (locked IN (0, 1)),
  assurance  TEXT NOT NULL,
  roles      TEXT NOT NULL CHECK (json_valid(roles)),
  port       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX session_not_ended ON session (workshop) WHERE ended = 0;

CREATE TABLE participant (
  session   TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  token     TEXT NOT NULL,
  observer  INTEGER NOT NULL CHECK (observer IN (0, 1)),
  role      TEXT,
  people    INTEGER NOT NULL,
  PRIMARY KEY (session, token)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
  session  TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  hash     TEXT NOT NULL,
  PRIMARY KEY (session, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE suggestion (
  position   INTEGER PRIMARY KEY,
  session    TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  author     BLOB NOT NULL,
  client_id  TEXT NOT NULL,
  text       TEXT NOT NULL,
  state      TEXT NOT NULL,
  UNIQUE (session, author, client_id)
) STRICT;

CREATE TABLE round (
  session   TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  subject   TEXT NOT NULL,
  round     INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  form      TEXT NOT NULL CHECK (json_valid(form)),
  stage     TEXT NOT NULL,
  PRIMARY KEY (session, subject, round)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot (
  session  TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  subject  TEXT NOT NULL,
  round    INTEGER NOT NULL,
  id       BLOB NOT NULL CHECK (length(id) = 16),
  value    TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  role     TEXT,
  PRIMARY KEY (session, subject, round, id)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 2;
