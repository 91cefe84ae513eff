package ledger

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestRounds(t *testing.T) {
	ctx := context.Background()
	l, err := Open(filepath.Join(t.TempDir(), "ledger.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	first := Round{ID: "K7Q2", Topic: "status", Number: 1, UID: "status", Title: "Weekly status",
		PersonTime: 12 * time.Hour, Saving: 9 * time.Hour, Settled: true, Start: monday.Add(72 * time.Hour), ClosedAt: monday.UTC().Truncate(time.Second)}
	second := Round{ID: "B2B2", Topic: "status", Number: 2, Met: true, ClosedAt: first.ClosedAt.AddDate(0, 0, 7)}
	for _, r := range []Round{second, first, first} {
		if err := l.CloseRound(ctx, r); err != nil {
			t.Fatal(err)
		}
	}
	got, err := l.Rounds(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for i := range got {
		got[i].ClosedAt = got[i].ClosedAt.UTC()
	}
	if diff := cmp.Diff([]Round{first, second}, got); diff != "" {
		t.Error(diff)
	}
	if err := l.Forget(ctx, first.ClosedAt.Add(time.Hour), first.ClosedAt); err != nil {
		t.Fatal(err)
	}
	if got, _ := l.Rounds(ctx); len(got) != 1 || got[0].ID != "B2B2" {
		t.Errorf("forgotten: %v", got)
	}
}
