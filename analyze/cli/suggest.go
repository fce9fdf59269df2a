package cli

import "strings"

// nearest gives the candidate that a mistyped word most likely means: the one
// with the fewest letters added, left out, exchanged or swapped, if these are
// few for its length, or one that the word begins. It gives "" when none is
// near.
func nearest(word string, candidates []string) string {
	word = strings.ToLower(word)
	best, least := "", 1+max(1, len(word)/3)
	for _, c := range candidates {
		d := distance(word, strings.ToLower(c))
		if len(word) >= 2 && strings.HasPrefix(strings.ToLower(c), word) {
			if d = 1; strings.HasPrefix(best, c) {
				d = 0 // of two that the word begins, the shorter
			}
		}
		if d < least {
			best, least = c, d
		}
	}
	return best
}

// distance is the restricted Damerau-Levenshtein distance in bytes.
func distance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
