package ngram_test

import (
	"math/rand/v2"
	"testing"

	"vnan/tokenize/ngram"
)

// rows are random sentences with their marks and some ids that do not exist.
func rows(seed uint64, n int) [][]uint16 {
	r := rand.New(rand.NewPCG(seed, 2))
	out := sentences(seed, n)
	for i, s := range out {
		row := append(append([]uint16{begin}, s...), end)
		for k := range row[1:] {
			switch r.IntN(12) {
			case 0:
				row[k+1] = uint16(r.IntN(vocabulary))
			case 1:
				row[k+1] = 60000
			}
		}
		out[i] = row
	}
	return append(out, nil, []uint16{begin}, []uint16{begin, end})
}

// TestRowsAreStepAfterStep: to the last bit.
func TestRowsAreStepAfterStep(t *testing.T) {
	m := open(t)
	var r ngram.Rows
	var matches [ngram.MaxOrder + 1]int
	r.Reset(m, 0, 0)
	for _, ids := range rows(8, 400) {
		from := r.Add(ids)
		s := m.Context(ids[:min(1, len(ids))])
		for i, id := range ids[min(1, len(ids)):] {
			want, matched := m.Step(&s, id, &s)
			if p, n := r.LogProb[from+i+1], int(r.Matched[from+i+1]); p != want || n != matched {
				t.Fatalf("id %d of %v: %g, matched %d; want %g, %d", i+1, ids, p, n, want, matched)
			}
			matches[matched]++
		}
		if p := r.LogProb[from]; p != 0 || len(r.LogProb) != from+len(ids)+ngram.MaxContext || len(r.Matched) != len(r.LogProb) {
			t.Fatalf("%v begins with %g, has %d places from %d on", ids, p, len(r.LogProb), from)
		}
	}
	for k, n := range matches[1:] {
		if n == 0 {
			t.Errorf("no n-gram of %d ids was met", k+1)
		}
	}
}

// TestSetInIsSet: whatever is tried there.
func TestSetInIsSet(t *testing.T) {
	m := open(t)
	var r ngram.Rows
	var a, b ngram.Place
	for k, ids := range rows(9, 200) {
		if k%10 == 0 {
			r.Reset(m, len(ids), 1)
		}
		from := r.Add(ids)
		for i := 1; i < len(ids); i++ {
			a.Set(m, ids[:i], ids[i+1:])
			b.SetIn(&r, from+i)
			for id := range uint16(vocabulary) {
				var want, got ngram.Window
				a.Try(id, nil, &want)
				b.Try(id, nil, &got)
				if got != want {
					t.Fatalf("%d at %d of %v: %v, want %v", id, i, ids, got, want)
				}
			}
		}
	}
}
