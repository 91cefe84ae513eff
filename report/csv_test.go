package report_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"slices"
	"strings"
	"testing"

	"adjourn/report"
)

func TestCSV(t *testing.T) {
	for name, a := range saved(t) {
		var out bytes.Buffer
		if err := report.CSV(&out, a); err != nil {
			t.Fatal(err)
		}
		text := out.String()
		golden(t, name+".csv", text)
		if strings.Count(text, "\r\n") != strings.Count(text, "\n") {
			t.Errorf("%s.csv: a line doesn't end in CR LF", name)
		}
		harmless(t, name+".csv", strings.ReplaceAll(text, "\r\n", "\n"))
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatalf("%s.csv: %v", name, err)
		}
		if len(rows) != len(a.Series)+1 {
			t.Errorf("%s.csv: %d rows for %d series", name, len(rows), len(a.Series))
		}
		for i, row := range rows[1:] {
			if row[0] != a.Series[i].ID || row[10] != string(a.Series[i].Verdict) {
				t.Errorf("%s.csv:%d: %s, %s: not the series in that place", name, i+2, row[0], row[10])
			}
			for c, cell := range row {
				if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
					t.Errorf("%s.csv:%d: %s would be a formula: %q", name, i+2, rows[0][c], cell)
				}
			}
		}
	}
	for name, text := range map[string]string{
		"formula": "=1+1", "behind a semicolon": "Numbers;=1+cmd|'/C calc'!A0", "quoted": `Numbers; "=HYPERLINK(1)`, "behind a comma": "a, @SUM(A1)", "full-width": "＝1+1", "tab": "a\t-1",
	} {
		a := *saved(t)["company"]
		a.Series = slices.Clone(a.Series[:1])
		a.Series[0].Title = text
		var out bytes.Buffer
		if err := report.CSV(&out, &a); err != nil {
			t.Fatal(err)
		}
		for _, separator := range []string{",", ";", "\t"} {
			for _, cell := range strings.Split(out.String(), separator) {
				if cell = strings.TrimLeft(cell, " \""); cell != "" && strings.ContainsAny(cell[:1], "=+-@") {
					t.Errorf("%s: split at %q a cell would be a formula: %.30q", name, separator, cell)
				}
			}
		}
	}
	if err := report.CSV(full{}, saved(t)["company"]); !errors.Is(err, errFull) {
		t.Errorf("a full disk: %v", err)
	}
}
