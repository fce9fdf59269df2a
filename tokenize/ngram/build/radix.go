package build

// Sorting is by radix from the least significant byte: it takes time
// proportional to the number of keys, is stable, and gives the same result
// always. Bytes that all keys share are skipped.

// sortKeys sorts keys, using tmp of the same length as room; the result is in
// one of the two, which is returned.
func sortKeys(keys, tmp []uint64) []uint64 {
	var counts [8][256]int
	for _, k := range keys {
		for b := range 8 {
			counts[b][byte(k>>(8*b))]++
		}
	}
	for b := range 8 {
		if !offsets(&counts[b], len(keys)) {
			continue
		}
		at := &counts[b]
		for _, k := range keys {
			d := byte(k >> (8 * b))
			tmp[at[d]] = k
			at[d]++
		}
		keys, tmp = tmp, keys
	}
	return keys
}

// gram is an n-gram with its counts.
type gram struct {
	key uint64
	raw uint32 // occurrences
	adj uint32 // the count that its probability comes from, see adjust.go
}

// sortGrams is sortKeys for n-grams.
func sortGrams(grams, tmp []gram) []gram {
	var counts [8][256]int
	for _, g := range grams {
		for b := range 8 {
			counts[b][byte(g.key>>(8*b))]++
		}
	}
	for b := range 8 {
		if !offsets(&counts[b], len(grams)) {
			continue
		}
		at := &counts[b]
		for _, g := range grams {
			d := byte(g.key >> (8 * b))
			tmp[at[d]] = g
			at[d]++
		}
		grams, tmp = tmp, grams
	}
	return grams
}

// offsets turns counts into the place where each digit's keys begin; false if
// one digit has them all, so that there is nothing to do.
func offsets(counts *[256]int, n int) bool {
	sum := 0
	for d, c := range counts {
		if c == n {
			return false
		}
		counts[d] = sum
		sum += c
	}
	return n > 0
}
