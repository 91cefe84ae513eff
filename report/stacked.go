package report

import (
	"fmt"
	"strings"

	"adjourn/audit"
)

// stacked shows meetings one below the other: for a narrow terminal and for a
// pipe.
func (t *table) stacked(list []*audit.Series) {
	for i, s := range list {
		if i > 0 {
			t.out.WriteByte('\n')
		}
		head := fmt.Sprintf("%s, %s h/month: %s", verdictWords(s), hourText(s.PersonTimeMonth), t.name(s))
		t.indented("  ", head)
		t.indented("    ", facts(s))
		t.indented("    ", "because: "+strings.Join(t.reasons(s), "; "))
		if try := suggestion(s); try != "" && (!s.Private || t.o.ShowPrivate) {
			t.indented("    ", "try: "+try)
		}
		if c := t.command(s); c != "" {
			t.out.WriteString("    " + c + "\n")
		}
	}
}
