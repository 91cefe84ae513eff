-- Version 2: the rounds that were closed.
--
-- The round itself is its document; this is only what history counts.
CREATE TABLE rounds (
  id          TEXT    PRIMARY KEY,  -- the document's: K7Q2
  topic       TEXT    NOT NULL,     -- the same for all rounds on one topic
  number      INTEGER NOT NULL,     -- on this topic, from 1
  uid         TEXT    NOT NULL,     -- of the series, empty without a meeting
  title       TEXT    NOT NULL,
  person_time INTEGER NOT NULL,     -- that the occurrence would have taken, 0 if not known
  saving      INTEGER NOT NULL,     -- what was given back: the round's own price taken off
  settled     INTEGER NOT NULL,     -- the answers settled it
  met         INTEGER NOT NULL,     -- the meeting was held after all
  closed_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX rounds_topic ON rounds (topic);
