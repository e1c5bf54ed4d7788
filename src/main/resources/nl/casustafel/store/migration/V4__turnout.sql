-- Who could vote when a round was closed, so that it is known after a restart too.
ALTER TABLE round ADD COLUMN turnout TEXT CHECK (turnout IS NULL OR json_valid(turnout));

-- Sessions that ended while roles still stayed with their ballots are ended once more by this opening: in the backups as well.
UPDATE session SET ending = 1
WHERE ended = 1 AND (roles <> '[]' OR EXISTS (SELECT 1 FROM ballot WHERE ballot.session = session.id AND ballot.role IS NOT NULL));

PRAGMA user_version = 4;
