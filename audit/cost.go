package audit

import "time"

// The price of a written round, in person-time: judgement calls, to be
// measured and replaced.
const (
	roundWriting  = 30 * time.Minute // the organizer writes it
	roundSummary  = 20 * time.Minute // and sums it up
	roundAnswer   = 10 * time.Minute // each of the others answers
	routineWrite  = 5 * time.Minute  // fixed questions are written once
	routineSum    = 5 * time.Minute
	routineAnswer = 4 * time.Minute
)

// RoundPrice is what one round costs instead of one meeting, in person-time: the
// organizer writes and sums up, each of the others answers. Routine rounds ask
// the same questions every time.
func RoundPrice(headcount int, routine bool) time.Duration {
	others := time.Duration(max(headcount-1, 0))
	if routine {
		return routineWrite + routineSum + others*routineAnswer
	}
	return roundWriting + roundSummary + others*roundAnswer
}

// monthly multiplies a cost by how often a month it arises.
func monthly(d time.Duration, times float64) time.Duration {
	return time.Duration(float64(d) * times)
}

// cost is what one occurrence costs: everybody's time.
func cost(headcount int, length time.Duration) time.Duration {
	return time.Duration(headcount) * length
}
