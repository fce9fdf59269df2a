package build

import (
	"bytes"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"vnan/tokenize/ngram"
)

// sumAfter adds up the probabilities of all ids after a context.
func sumAfter(table *Table, context []uint16) float64 {
	sum := 0.0
	for id := range table.opts.Vocabulary {
		if uint16(id) != table.opts.Begin {
			p, _ := table.prob(len(context)+1, pack(append(slices.Clone(context), uint16(id))))
			sum += p
		}
	}
	return sum
}

// TestSumsToOne is the law of a probability: at every stage, after every
// context, seen or not.
func TestSumsToOne(t *testing.T) {
	table := mixedTable(t)
	check := func(stage string) {
		for _, s := range randomSentences(3, 60) {
			for k := 0; k < min(4, len(s)+1); k++ {
				if sum := sumAfter(table, s[:k]); math.Abs(sum-1) > 1e-9 {
					t.Fatalf("%s: after %v the probabilities add up to %g", stage, s[:k], sum)
				}
			}
		}
	}
	check("built")
	if err := table.Prune(sizeOf(t, table) - 200); err != nil {
		t.Fatal(err)
	}
	check("pruned")
	table.Refit()
	check("refitted")
}

func sizeOf(t testing.TB, table *Table) int {
	t.Helper()
	data, err := table.Encode(1)
	if err != nil {
		t.Fatal(err)
	}
	return len(data)
}

func TestChunksDoNotMatter(t *testing.T) {
	sentences := randomSentences(4, 500)
	whole := mustCount(t, sentences, small)
	for _, chunk := range []int{1, 7, 100, 1000} {
		o := small
		o.Chunk = chunk
		parts := mustCount(t, sentences, o)
		for k := 1; k <= MaxOrder; k++ {
			if !slices.Equal(parts.grams[k], whole.grams[k]) {
				t.Errorf("chunks of %d give other counts for order %d", chunk, k)
			}
		}
	}
}

func TestDiscounts(t *testing.T) {
	// n1..n4 = 40, 20, 12, 8: Y = 40/80 = .5; D1 = 1-2*.5*20/40 = .5;
	// D2 = 2-3*.5*12/20 = 1.1; D3+ = 3-4*.5*8/12 = 1.6667.
	got := estimateDiscount([5]int{0, 40, 20, 12, 8})
	for c, want := range []float64{0, .5, 1.1, 5. / 3} {
		if math.Abs(got[c]-want) > 1e-12 {
			t.Errorf("D%d = %g, want %g", c, got[c], want)
		}
	}
	if got := estimateDiscount([5]int{0, 3, 0, 1, 1}); got != fallbackDiscount {
		t.Errorf("without counts of 2 the discounts are %v", got)
	}
}

func TestMinCountKeepsSharesOfTheRest(t *testing.T) {
	sentences := randomSentences(5, 400)
	d := mustCount(t, sentences, small)
	o := small
	o.MinCount = [MaxOrder + 1]uint32{0, 1, 1, 1, 1}
	full, err := Build([]*Domain{d}, []float64{1}, o)
	if err != nil {
		t.Fatal(err)
	}
	cut, err := Build([]*Domain{d}, []float64{1}, small)
	if err != nil {
		t.Fatal(err)
	}
	if cut.NGrams(4) >= full.NGrams(4) || cut.NGrams(4) == 0 {
		t.Fatalf("%d 4-grams of %d left", cut.NGrams(4), full.NGrams(4))
	}
	for i, key := range cut.set.keys[4] {
		if want, _ := full.prob(4, key); math.Abs(cut.p[4][i]-want) > 1e-12 {
			t.Fatalf("%x: %g, uncut %g", key, cut.p[4][i], want)
		}
	}
}

func TestWeightsFindTheRightDomain(t *testing.T) {
	near, far := randomSentences(1, 800), randomSentences(2, 800)
	for _, s := range far {
		slices.Reverse(s)
	}
	domains := []*Domain{mustCount(t, far, small), mustCount(t, near, small)}
	heldOut := mustCount(t, randomSentences(6, 200), small)
	w, alone, mixed, err := Weights(domains, heldOut, small)
	if err != nil {
		t.Fatal(err)
	}
	if w[1] < .8 || math.Abs(w[0]+w[1]-1) > 1e-9 {
		t.Errorf("weights %v, want most for the second", w)
	}
	if mixed > min(alone[0], alone[1])*1.0001 {
		t.Errorf("the mixture has perplexity %g, its parts %v", mixed, alone)
	}
}

func TestPruneReachesItsSize(t *testing.T) {
	size := sizeOf(t, mixedTable(t))
	before := math.Inf(1)
	heldOut := mustCount(t, randomSentences(6, 200), small)
	for _, less := range []int{900, 500, 100, 0} {
		table := mixedTable(t)
		if err := table.Prune(size - less); err != nil {
			t.Fatal(err)
		}
		if got := sizeOf(t, table); got > size-less || got < size-less-200 {
			t.Errorf("pruned to %d bytes, it has %d", size-less, got)
		}
		if now := table.Perplexity(heldOut); now > before*1.05 {
			t.Errorf("with %d bytes perplexity is %g, with fewer %g", size-less, now, before)
		} else {
			before = now
		}
	}
	if err := mixedTable(t).Prune(100); err == nil || !strings.Contains(err.Error(), "100 bytes") {
		t.Errorf("pruning to 100 bytes: error %v", err)
	}
}

func TestSameInputSameBytes(t *testing.T) {
	var files [2][]byte
	for i := range files {
		table := mixedTable(t)
		if err := table.Prune(sizeOf(t, table) - 300); err != nil {
			t.Fatal(err)
		}
		table.Refit()
		var err error
		if files[i], err = table.Encode(7); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("the same sentences gave two different files")
	}
}

// TestFileAgainstTable: what the reader says is what the table says, but for
// quantisation; and the longest n-gram found is the same.
func TestFileAgainstTable(t *testing.T) {
	table := mixedTable(t)
	table.opts.GainBits, table.opts.BackoffBits = 8, 8
	if err := table.Prune(sizeOf(t, table) - 300); err != nil {
		t.Fatal(err)
	}
	data, err := table.Encode(1)
	if err != nil {
		t.Fatal(err)
	}
	m, err := ngram.Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range randomSentences(10, 100) {
		for i := range s {
			context := s[max(0, i-3):i]
			want, used := table.prob(len(context)+1, pack(s[max(0, i-3):i+1]))
			got, matched := m.LogProb(context, s[i])
			if matched != used || math.Abs(float64(got)-math.Log(want)) > .05 {
				t.Fatalf("P(%d | %v): file %g with %d ids, table %g with %d", s[i], context, got, matched, math.Log(want), used)
			}
		}
	}
}

func TestErrorsTeach(t *testing.T) {
	broken := func(yield func([]uint16, error) bool) { yield(nil, errors.New("disk on fire")) }
	if _, err := Count("x", broken, small); err == nil || !strings.Contains(err.Error(), "disk on fire") {
		t.Errorf("reader's error: %v", err)
	}
	for _, bad := range [][]uint16{{3, 1}, {2}, {12}} {
		if _, err := Count("x", stream([][]uint16{{3}, bad}), small); err == nil || !strings.Contains(err.Error(), "sentence 2") {
			t.Errorf("sentence %v: error %v", bad, err)
		}
	}
	for name, o := range map[string]Options{
		"Order":      {Vocabulary: 9, Begin: 1, End: 2, Order: 5},
		"Vocabulary": {Vocabulary: 1 << 17, Begin: 1, End: 2},
		"different":  {Vocabulary: 9, Begin: 1, End: 1},
		"MinCount":   {Vocabulary: 9, Begin: 1, End: 2, MinCount: [MaxOrder + 1]uint32{0, 0, 9}},
	} {
		if _, err := Count("x", stream(nil), o); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func TestNothingAtAll(t *testing.T) {
	d := mustCount(t, nil, small)
	table, err := Build([]*Domain{d}, []float64{1}, small)
	if err != nil {
		t.Fatal(err)
	}
	data, err := table.Encode(1)
	if err != nil {
		t.Fatal(err)
	}
	m, err := ngram.Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	p, _ := m.LogProb([]uint16{3, 4, 5}, 6)
	if want := math.Log(1. / 11); math.Abs(float64(p)-want) > 1e-6 {
		t.Errorf("a model of nothing gives log probability %g, want %g", p, want)
	}
}
