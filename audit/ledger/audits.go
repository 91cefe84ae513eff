package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"adjourn/audit"
)

// Recorded is an audit as it was recorded. The audit holds what is compared
// over time, and no more: no findings, descriptions, organizers, blocks of
// focus time or meetings not judged, no title of a private meeting, and of an
// instance only its times.
type Recorded struct {
	Source string
	At     time.Time
	Audit  audit.Audit
}

// Record keeps an audit. One that is there of the same source and window is
// replaced. The source is whatever the caller tells its sources apart by.
func (l *Ledger) Record(ctx context.Context, a *audit.Audit, source string, at time.Time) error {
	return l.write(ctx, "record the audit in the ledger", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `DELETE FROM audits WHERE source = ? AND window_from = ? AND window_to = ?`,
			source, a.Window.From.Unix(), a.Window.To.Unix())
		if err != nil {
			return err
		}
		t := a.Totals
		result, err := tx.ExecContext(ctx, `INSERT INTO audits (source, recorded_at, tool, as_of, window_from, window_to, zone,
			meetings, series, person_time, saving_month, not_meetings, private) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			source, stamp(at), a.Tool, stamp(a.AsOf), a.Window.From.Unix(), a.Window.To.Unix(), a.Window.From.Location().String(),
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
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	defer insert.Close()
	for i := range a.Series {
		s := &a.Series[i]
		title := s.Title
		if s.Private {
			title = ""
		}
		if _, err := insert.ExecContext(ctx, id, i, s.UID, s.ID, title, s.Mine, s.Private, s.Kind, s.Agenda, s.Verdict, s.Score,
			s.Headcount, s.AtLeast, seconds(s.Duration), s.Cadence, stamp(s.Next), instancesJSON(s.Instances),
			seconds(s.PersonTime), seconds(s.PersonTimeMonth), seconds(s.SavingMonth)); err != nil {
			return err
		}
	}
	return nil
}

const seriesColumns = `uid, id, title, mine, private, kind, agenda, verdict, score,
	headcount, at_least, duration, cadence, next, instances, person_time, person_time_month, saving_month`

// Audits are those judged from that moment on or later, the earliest first.
func (l *Ledger) Audits(ctx context.Context, since time.Time) ([]Recorded, error) {
	var all []Recorded
	// One transaction, so that no audit is replaced between its parts.
	err := l.write(ctx, "read the ledger", func(tx *sql.Tx) error {
		heads, err := collect(ctx, tx, scanAudit, `SELECT id, source, recorded_at, tool, as_of, window_from, window_to, zone,
			meetings, series, person_time, saving_month, not_meetings, private
			FROM audits WHERE as_of >= ? ORDER BY as_of, window_from, id`, since.Unix())
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
	var at, asOf, from, to, personTime, saving int64
	var zone string
	t := &r.Audit.Totals
	err := rows.Scan(&r.id, &r.Source, &at, &r.Audit.Tool, &asOf, &from, &to, &zone,
		&t.Meetings, &t.Series, &personTime, &saving, &t.NotMeetings, &t.Private)
	place, unknown := time.LoadLocation(zone)
	if unknown != nil {
		place = time.UTC // the machine has lost this zone
	}
	r.At, r.Audit.AsOf = instant(at), instant(asOf).In(place)
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
		&s.Headcount, &s.AtLeast, &length, &s.Cadence, &next, &instances, &personTime, &month, &saving)
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
