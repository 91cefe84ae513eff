package ics

// Budget is how much the rules of one run may give and cost, whatever the number
// of files that they are in: a rule is short, and what it stands for may be
// more than a machine holds. Occurrences that a file names one by one are as
// many as its text is long, and are not counted.
type Budget struct {
	occurrences int
	steps       int
}

const (
	// maxOccurrences is far above the ten weeks around a report: a thousand
	// people with sixty meetings a week have it.
	maxOccurrences = 600_000
	// maxSteps is how many days and times of day may be looked at: some seconds.
	// Only a rule with COUNT is walked from its start on.
	maxSteps = 60_000_000
)

// NewBudget is the budget of one run.
func NewBudget() *Budget { return &Budget{occurrences: maxOccurrences, steps: maxSteps} }
