package concordance

import "math"

// Dispersion gives DP of occurrences, counted in each part of a text, where
// sizes are the lengths of the parts in any unit. 0 is perfectly even, close to
// 1 is all in one place; NaN when there is no occurrence or no text.
func Dispersion(occurrences, sizes []int) float64 {
	var all, size float64
	for i := range occurrences {
		all += float64(occurrences[i])
		size += float64(sizes[i])
	}
	if all == 0 || size == 0 {
		return math.NaN()
	}
	sum := 0.0
	for i := range occurrences {
		sum += math.Abs(float64(occurrences[i])/all - float64(sizes[i])/size)
	}
	return sum / 2
}
