package build

import (
	"math/rand/v2"
	"testing"
)

// small is a vocabulary small enough for brute force.
var small = Options{Vocabulary: 12, Unknown: 0, Begin: 1, End: 2, Order: 4}

// randomSentences writes sentences in which an id depends on the two before it,
// so that n-grams of every length mean something.
func randomSentences(seed uint64, n int) [][]uint16 {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([][]uint16, n)
	for i := range out {
		a, b := 3, 4
		for range r.IntN(9) + 1 {
			a, b = b, 3+(a*5+b*3+min(r.IntN(4), r.IntN(6)))%9
			out[i] = append(out[i], uint16(b))
		}
	}
	return out
}

func stream(sentences [][]uint16) Sentences {
	return func(yield func([]uint16, error) bool) {
		for _, s := range sentences {
			if !yield(s, nil) {
				return
			}
		}
	}
}

func mustCount(t testing.TB, sentences [][]uint16, o Options) *Domain {
	t.Helper()
	d, err := Count("test", stream(sentences), o)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func pack(ids []uint16) (key uint64) {
	for _, id := range ids {
		key = key<<idBits | uint64(id)
	}
	return key
}

func unpack(key uint64, k int) []uint16 {
	ids := make([]uint16, k)
	for i := k - 1; i >= 0; i-- {
		ids[i], key = uint16(key), key>>idBits
	}
	return ids
}

// mixedTable is a table of two domains, cut as by default.
func mixedTable(t testing.TB) *Table {
	t.Helper()
	a, b := mustCount(t, randomSentences(1, 900), small), mustCount(t, randomSentences(2, 300), small)
	table, err := Build([]*Domain{a, b}, []float64{.7, .3}, small)
	if err != nil {
		t.Fatal(err)
	}
	return table
}
