package audit

import (
	"slices"
	"testing"
)

func TestContradiction(t *testing.T) {
	for _, c := range []struct {
		question string
		answers  []string
		want     []int
	}{
		{"Is your next milestone still on its date? If not, what is the new date?", []string{"Yes.", "No, 12 March."}, nil},
		{"Did you finish the migration?", []string{"Yes", "No"}, nil},
		{"Liegt Ihr Meilenstein noch im Plan?", []string{"Ja", "Nein"}, nil},
		{"Je váš termín pořád v platnosti?", []string{"ano", "ne"}, nil},
		{"あなたの作業は予定どおりですか？", []string{"はい", "いいえ"}, nil},
		{"What is your choice: stay or go?", []string{"Stay", "Go"}, []int{0, 1}},
		{"Is the milestone still on its date?", []string{"Yes.", "No, 12 March.", "I can't tell"}, []int{0, 1}},
		{"Is anything blocking you?", []string{"No", "Yes, the API"}, nil},
		{"What is blocking us, and who can remove it?", []string{"No blockers.", "Yes, the API"}, nil},
		{"Was blockiert das?", []string{"Nein, nichts", "Ja, die API"}, nil},
		{"Do you approve of the plan?", []string{"No", "Yes"}, []int{0, 1}},
		{"Which do we take, A or B?", []string{"A", "B"}, []int{0, 1}},
		{"Do we move?", []string{"No objection.", "Yes, in May"}, nil},
		{"Do we move?", []string{"No preference", "Yes"}, nil},
		{"Do we move?", []string{"Nobody knows", "Yes"}, nil},
		{"¿Nos mudamos?", []string{"Sí", "No, nunca"}, []int{0, 1}},
		{"引っ越しますか？", []string{"はい、賛成です", "いいえ"}, []int{0, 1}},
		{"Carrier A or B, and why?", []string{"Carrier A, it is cheaper.", "Carrier B.", "carrier a"}, []int{0, 1, 2}},
		{"Carrier A or B?", []string{"A", "B, since a good price counts"}, []int{0, 1}},
		{"Carrier A or B?", []string{"A", "a"}, nil},
		{"Carrier A or B?", []string{"A", "Either A or B"}, nil},
		{"Carrier A or B?", []string{"A", "Not B"}, nil},
		{"Carrier A or B?", []string{"A", "It was a long day"}, nil},
		{"Coated or uncoated?", []string{"Coated paper.\nIt lasts.", "The uncoated"}, []int{0, 1}},
		{"Do we take Hermes, DHL or UPS?", []string{"DHL", "UPS is cheaper", "DHL"}, []int{0, 1, 2}},
		{"Which carrier: A, B or C?", []string{"A", "A", "C"}, []int{0, 1, 2}},
		{"Ship on Friday or wait until Monday?", []string{"Friday", "Wait until Monday"}, []int{0, 1}},
		{"Approve / approve with change / block, and why?", []string{"Approve", "Approve with change"}, nil},
		{"Approve / approve with change / block, and why?", []string{"Approve", "Block: too dear"}, []int{0, 1}},
		{"Papier gestrichen oder ungestrichen?", []string{"gestrichen", "Ungestrichen"}, []int{0, 1}},
		{"Jedeme vlakem nebo autobusem?", []string{"Vlakem.", "autobusem"}, []int{0, 1}},
		{"運送会社はAかBか。", []string{"A", "Bがいいです"}, []int{0, 1}},
		{"紙は上質か、それとも再生紙か。", []string{"上質がいい", "再生紙"}, []int{0, 1}},
		{"What does it cost?", []string{"Yes, 800", "900"}, nil},
		{"", nil, nil},
	} {
		if got := Contradiction(c.question, c.answers); !slices.Equal(got, c.want) {
			t.Errorf("%q: %q: got %v, want %v (options %v)", c.question, c.answers, got, c.want, optionsOf(c.question))
		}
	}
}
