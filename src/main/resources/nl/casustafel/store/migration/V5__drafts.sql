-- What stands in a field and is no deed yet, overwritten as it is typed and gone once it is one. No part of the record.
CREATE TABLE draft (
  workshop  TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  subject   TEXT NOT NULL,
  field     TEXT NOT NULL,
  text      TEXT NOT NULL,
  basis     TEXT NOT NULL,
  PRIMARY KEY (workshop, subject, field)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 5;
