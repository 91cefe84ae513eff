-- Version 3: an audit as a look at one calendar.
--
-- audits.source names the calendar: whose it is and what it was read from, as
-- JSON: {"me": [address, …], "sources": [path, feed:name, …]}, both sorted. Before
-- this version it was whose it is alone.
UPDATE audits SET source = json_object(
  'me', json('[' || replace(json_quote(source), ',', '","') || ']'), 'sources', json('[]'));

ALTER TABLE audits ADD COLUMN looked_at INTEGER NOT NULL DEFAULT 0;  -- as_of before it was held to the window
ALTER TABLE audits ADD COLUMN read_from INTEGER NOT NULL DEFAULT 0;  -- from when on sightings tell of dates, 0 if not known
UPDATE audits SET looked_at = as_of;

-- By whom a meeting that was made anew is known again; empty where private.
ALTER TABLE audit_series ADD COLUMN organizer TEXT NOT NULL DEFAULT '';

-- What was read of dates that aren't instances of a series in the window: those
-- before it, and those that are no meeting, with the reason.
CREATE TABLE audit_sightings (
  audit  INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  uid    TEXT    NOT NULL,
  start  INTEGER NOT NULL,
  reason TEXT    NOT NULL,  -- why it is no meeting on this date; empty for one that is
  off    INTEGER NOT NULL   -- its organizer called it off
) STRICT;

CREATE INDEX audit_sightings_audit ON audit_sightings (audit);

-- What could not be read: a meeting that isn't there may be among it.
CREATE TABLE audit_skipped (
  audit  INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  source TEXT    NOT NULL,
  reason TEXT    NOT NULL,
  uid    TEXT    NOT NULL  -- empty if not even that is known
) STRICT;

CREATE INDEX audit_skipped_audit ON audit_skipped (audit);

-- The occurrence that a round was to replace, 0 if none or not known.
ALTER TABLE rounds ADD COLUMN start INTEGER NOT NULL DEFAULT 0;
