-- What earlier runs left behind. One file, read by nobody else.
--
-- Instants are seconds since 1970 in UTC, 0 for none; lengths are seconds; yes
-- and no are 1 and 0. Addresses are in lower case. A uid is the series' iCalUID
-- without its recurrence part and host: the same from a file and from Google.
--
-- This file is version 1 (PRAGMA user_version). A later version is another
-- file of changes, applied in order; this one is never edited once released.

-- An audit: what one report found. Recording the same source and window again
-- takes its place.
CREATE TABLE audits (
  id           INTEGER PRIMARY KEY,
  source       TEXT    NOT NULL,  -- as the caller names it: a path, an account
  recorded_at  INTEGER NOT NULL,
  tool         TEXT    NOT NULL,  -- "adjourn 0.1.0"
  as_of        INTEGER NOT NULL,  -- the moment it was judged from
  window_from  INTEGER NOT NULL,  -- inclusive
  window_to    INTEGER NOT NULL,  -- exclusive
  zone         TEXT    NOT NULL,  -- of the window: "Europe/Berlin"
  meetings     INTEGER NOT NULL,  -- occurrences in the window
  series       INTEGER NOT NULL,
  person_time  INTEGER NOT NULL,
  saving_month INTEGER NOT NULL,  -- of the series whose verdict is async, four weeks
  not_meetings INTEGER NOT NULL,  -- occurrences that were not judged
  private      INTEGER NOT NULL,  -- series
  UNIQUE (source, window_from, window_to)
) STRICT;

CREATE INDEX audits_as_of ON audits (as_of);

-- How an audit's series divide by verdict.
CREATE TABLE audit_verdicts (
  audit       INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  verdict     TEXT    NOT NULL,
  series      INTEGER NOT NULL,
  person_time INTEGER NOT NULL,
  PRIMARY KEY (audit, verdict)
) STRICT, WITHOUT ROWID;

-- A meeting in an audit: what history compares. No description, no guest.
CREATE TABLE audit_series (
  audit             INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  position          INTEGER NOT NULL,  -- in the audit's own order, from 0
  uid               TEXT    NOT NULL,
  id                TEXT    NOT NULL,  -- the calendar's own, for the command line
  title             TEXT    NOT NULL,  -- empty where private
  mine              INTEGER NOT NULL,
  private           INTEGER NOT NULL,
  kind              TEXT    NOT NULL,
  agenda            TEXT    NOT NULL,
  verdict           TEXT    NOT NULL,
  score             INTEGER NOT NULL,
  headcount         INTEGER NOT NULL,
  at_least          INTEGER NOT NULL,  -- there may be more people than that
  duration          INTEGER NOT NULL,
  cadence           TEXT    NOT NULL,
  next              INTEGER NOT NULL,
  instances         TEXT    NOT NULL,  -- those in the window, as JSON: [[start, end], …]
  person_time       INTEGER NOT NULL,  -- over the window
  person_time_month INTEGER NOT NULL,  -- four weeks, or the one occasion
  saving_month      INTEGER NOT NULL,
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID;

-- A day's time free for focus, of one calendar's owner.
CREATE TABLE audit_focus (
  audit         INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  owner         TEXT    NOT NULL,
  day           INTEGER NOT NULL,  -- its midnight
  time          INTEGER NOT NULL,
  without_async INTEGER NOT NULL,  -- what it would be without the async candidates
  PRIMARY KEY (audit, position)
) STRICT, WITHOUT ROWID;

-- A mail to an organizer. It is claimed before it is sent, so that no second
-- run sends it too, and settled after:
--
--   claimed  a run is sending it, or died while it did
--   sent     the server took it
--   refused  it certainly wasn't sent, and may be tried again
--   unsure   nobody knows; sent again only when the user asks for it
CREATE TABLE nudges (
  id          INTEGER PRIMARY KEY,
  uid         TEXT    NOT NULL,
  title       TEXT    NOT NULL,
  organizer   TEXT    NOT NULL,            -- the address it goes to
  headcount   INTEGER NOT NULL,            -- of the meeting, then
  person_time INTEGER NOT NULL,            -- that it took in four weeks, then
  state       TEXT    NOT NULL CHECK (state IN ('claimed', 'sent', 'refused', 'unsure')),
  claimed_at  INTEGER NOT NULL,
  settled_at  INTEGER NOT NULL DEFAULT 0,
  reason      TEXT    NOT NULL DEFAULT '', -- why it was refused, or is unsure
  answer      TEXT    NOT NULL DEFAULT '', -- 'keep', 'stop', 'answered'; empty until the user records one
  answered_at INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX nudges_uid ON nudges (uid);
CREATE INDEX nudges_organizer ON nudges (organizer);

-- A meeting that somebody decided to keep live, as it was then.
CREATE TABLE keeps (
  uid       TEXT    PRIMARY KEY,
  title     TEXT    NOT NULL,  -- empty where private
  why       TEXT    NOT NULL,
  headcount INTEGER NOT NULL,
  duration  INTEGER NOT NULL,
  cadence   TEXT    NOT NULL,
  kept_at   INTEGER NOT NULL
) STRICT;

-- An organizer who gets no more mail.
CREATE TABLE stops (
  address    TEXT    PRIMARY KEY,
  stopped_at INTEGER NOT NULL
) STRICT;
