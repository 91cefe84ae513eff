package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"adjourn/audit"
)

// Recorded is an audit as it was recorded. The audit holds what is compared
// over time, and no more: no findings, descriptions, guests or blocks of focus
// time, no title and organizer of a private meeting, and of an instance or a
// meeting not judged only its times.
type Recorded struct {
	At    time.Time
	Audit audit.Audit
}

// calendar is an [audit.Calendar] as the ledger writes it.
type calendar struct {
	Me      []string `json:"me"`
	Sources []string `json:"sources"`
}

func calendarOf(a *audit.Audit) string {
	text, _ := json.Marshal(calendar(audit.CalendarOf(a))) // texts only: it can't fail
	return string(text)
}

// Record keeps an audit. One that is there of the same calendar and window is
// replaced: see [audit.Calendar].
func (l *Ledger) Record(ctx context.Context, a *audit.Audit, at time.Time) error {
	source := calendarOf(a)
	return l.write(ctx, "record the audit in the ledger", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `DELETE FROM audits WHERE source = ? AND window_from = ? AND window_to = ?`,
			source, a.Window.From.Unix(), a.Window.To.Unix())
		if err != nil {
			return err
		}
		t := a.Totals
		result, err := tx.ExecContext(ctx, `INSERT INTO audits (source, recorded_at, tool, as_of, looked_at, read_from, window_from, window_to, zone,
			meetings, series, person_time, saving_month, not_meetings, private) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			source, stamp(at), a.Tool, stamp(a.AsOf), stamp(a.Looked), stamp(a.Read), a.Window.From.Unix(), a.Window.To.Unix(), a.Window.From.Location().String(),
			t.Meetings, t.Series, seconds(t.PersonTime), seconds(t.SavingMonth), t.NotMeetings, t.Private)
		if err != nil {
			return err
		}
		id, err := result.LastInsertId()
		if err != nil {
			return err
		}
		return insertParts(ctx, tx, id, a)
	})
}

// insertParts writes the rows that belong to an audit.
func insertParts(ctx context.Context, tx *sql.Tx, id int64, a *audit.Audit) error {
	for verdict, v := range a.Totals.ByVerdict {
		if _, err := tx.ExecContext(ctx, `INSERT INTO audit_verdicts (audit, verdict, series, person_time) VALUES (?, ?, ?, ?)`,
			id, verdict, v.Series, seconds(v.PersonTime)); err != nil {
			return err
		}
	}
	for i, f := range a.Focus {
		if _, err := tx.ExecContext(ctx, `INSERT INTO audit_focus (audit, position, owner, day, time, without_async) VALUES (?, ?, ?, ?, ?, ?)`,
			id, i, address(f.Owner), f.Day.Unix(), seconds(f.Time), seconds(f.WithoutAsync)); err != nil {
			return err
		}
	}
	insert, err := tx.PrepareContext(ctx, `INSERT INTO audit_series (audit, position, `+seriesColumns+`)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	defer insert.Close()
	for i := range a.Series {
		s := &a.Series[i]
		title, organizer := s.Title, address(s.Organizer.Email)
		if s.Private {
			title, organizer = "", ""
		}
		if _, err := insert.ExecContext(ctx, id, i, s.UID, s.ID, title, s.Mine, s.Private, s.Kind, s.Agenda, s.Verdict, s.Score,
			s.Headcount, s.AtLeast, seconds(s.Duration), s.Cadence, stamp(s.Next), instancesJSON(s.Instances),
			seconds(s.PersonTime), seconds(s.PersonTimeMonth), seconds(s.SavingMonth), organizer); err != nil {
			return err
		}
	}
	return insertSeen(ctx, tx, id, a)
}

// insertSeen writes what an audit saw besides its series, and didn't see.
func insertSeen(ctx context.Context, tx *sql.Tx, id int64, a *audit.Audit) error {
	sighting, err := tx.PrepareContext(ctx, `INSERT INTO audit_sightings (audit, uid, start, reason, off) VALUES (?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	defer sighting.Close()
	for _, s := range a.Sightings {
		if _, err := sighting.ExecContext(ctx, id, s.UID, s.Start.Unix(), s.Reason, s.Off); err != nil {
			return err
		}
	}
	for _, s := range a.Skipped {
		if _, err := tx.ExecContext(ctx, `INSERT INTO audit_skipped (audit, source, reason, uid) VALUES (?, ?, ?, ?)`,
			id, s.Source, s.Reason, s.UID); err != nil {
			return err
		}
	}
	return nil
}

const seriesColumns = `uid, id, title, mine, private, kind, agenda, verdict, score,
	headcount, at_least, duration, cadence, next, instances, person_time, person_time_month, saving_month, organizer`

// Audits are those judged from that moment on or later, the earliest first; of
// those at one moment, the one that was recorded first.
func (l *Ledger) Audits(ctx context.Context, since time.Time) ([]Recorded, error) {
	var all []Recorded
	// One transaction, so that no audit is replaced between its parts.
	err := l.write(ctx, "read the ledger", func(tx *sql.Tx) error {
		heads, err := collect(ctx, tx, scanAudit, `SELECT id, source, recorded_at, tool, as_of, looked_at, read_from, window_from, window_to, zone,
			meetings, series, person_time, saving_month, not_meetings, private
			FROM audits WHERE as_of >= ? ORDER BY looked_at, recorded_at, id`, since.Unix())
		if err != nil {
			return err
		}
		for _, h := range heads {
			if err := readParts(ctx, tx, h.id, &h.Audit); err != nil {
				return err
			}
			all = append(all, h.Recorded)
		}
		return nil
	})
	return all, err
}

type auditRow struct {
	id int64
	Recorded
}

func scanAudit(rows *sql.Rows) (auditRow, error) {
	var r auditRow
	var at, asOf, looked, read, from, to, personTime, saving int64
	var source, zone string
	t := &r.Audit.Totals
	err := rows.Scan(&r.id, &source, &at, &r.Audit.Tool, &asOf, &looked, &read, &from, &to, &zone,
		&t.Meetings, &t.Series, &personTime, &saving, &t.NotMeetings, &t.Private)
	place, unknown := time.LoadLocation(zone)
	if unknown != nil {
		place = time.UTC // the machine has lost this zone
	}
	var c calendar
	if err == nil && json.Unmarshal([]byte(source), &c) != nil {
		err = ErrCorrupt
	}
	r.Audit.Me, r.Audit.Sources = c.Me, c.Sources
	r.At, r.Audit.AsOf, r.Audit.Looked = instant(at), instant(asOf).In(place), instant(looked).In(place)
	if read != 0 {
		r.Audit.Read = instant(read).In(place)
	}
	r.Audit.Window = audit.Window{From: time.Unix(from, 0).In(place), To: time.Unix(to, 0).In(place)}
	t.PersonTime, t.SavingMonth = duration(personTime), duration(saving)
	return r, err
}

// readParts adds the rows that belong to an audit.
func readParts(ctx context.Context, tx *sql.Tx, id int64, a *audit.Audit) (err error) {
	place := a.Window.From.Location()
	a.Series, err = collect(ctx, tx, func(rows *sql.Rows) (audit.Series, error) { return scanSeries(rows, place) },
		`SELECT `+seriesColumns+` FROM audit_series WHERE audit = ? ORDER BY position`, id)
	if err != nil {
		return err
	}
	a.Focus, err = collect(ctx, tx, func(rows *sql.Rows) (f audit.FocusDay, err error) {
		var day, free, without int64
		err = rows.Scan(&f.Owner, &day, &free, &without)
		f.Day, f.Time, f.WithoutAsync = time.Unix(day, 0).In(place), duration(free), duration(without)
		return f, err
	}, `SELECT owner, day, time, without_async FROM audit_focus WHERE audit = ? ORDER BY position`, id)
	if err != nil {
		return err
	}
	a.Sightings, err = collect(ctx, tx, func(rows *sql.Rows) (s audit.Sighting, err error) {
		var start int64
		err = rows.Scan(&s.UID, &start, &s.Reason, &s.Off)
		s.Start = time.Unix(start, 0).In(place)
		return s, err
	}, `SELECT uid, start, reason, off FROM audit_sightings WHERE audit = ? ORDER BY rowid`, id)
	if err != nil {
		return err
	}
	a.Skipped, err = collect(ctx, tx, func(rows *sql.Rows) (s audit.Skip, err error) {
		err = rows.Scan(&s.Source, &s.Reason, &s.UID)
		return s, err
	}, `SELECT source, reason, uid FROM audit_skipped WHERE audit = ? ORDER BY rowid`, id)
	if err != nil {
		return err
	}
	a.Totals.ByVerdict = map[audit.Verdict]audit.VerdictTotal{}
	_, err = collect(ctx, tx, func(rows *sql.Rows) (v audit.Verdict, err error) {
		var t audit.VerdictTotal
		var personTime int64
		err = rows.Scan(&v, &t.Series, &personTime)
		t.PersonTime = duration(personTime)
		a.Totals.ByVerdict[v] = t
		return v, err
	}, `SELECT verdict, series, person_time FROM audit_verdicts WHERE audit = ?`, id)
	return err
}

func scanSeries(rows *sql.Rows, place *time.Location) (audit.Series, error) {
	var s audit.Series
	var length, next, personTime, month, saving int64
	var instances string
	err := rows.Scan(&s.UID, &s.ID, &s.Title, &s.Mine, &s.Private, &s.Kind, &s.Agenda, &s.Verdict, &s.Score,
		&s.Headcount, &s.AtLeast, &length, &s.Cadence, &next, &instances, &personTime, &month, &saving, &s.Organizer.Email)
	if err != nil {
		return s, err
	}
	s.Duration, s.PersonTime, s.PersonTimeMonth, s.SavingMonth = duration(length), duration(personTime), duration(month), duration(saving)
	if next != 0 {
		s.Next = instant(next).In(place)
	}
	var spans [][2]int64
	if err := json.Unmarshal([]byte(instances), &spans); err != nil {
		return s, ErrCorrupt
	}
	for _, span := range spans {
		s.Instances = append(s.Instances, audit.Instance{Start: time.Unix(span[0], 0).In(place), End: time.Unix(span[1], 0).In(place)})
	}
	return s, nil
}

// instancesJSON is the times of the instances: [[start, end], …].
func instancesJSON(instances []audit.Instance) string {
	spans := make([][2]int64, len(instances))
	for i, one := range instances {
		spans[i] = [2]int64{one.Start.Unix(), one.End.Unix()}
	}
	text, _ := json.Marshal(spans) // numbers only: it can't fail
	return string(text)
}
