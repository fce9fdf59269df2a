package context

import (
	"strings"
	"testing"

	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
)

// TestManifest: forest.bin is what its manifest names.
func TestManifest(t *testing.T) {
	dir, err := corpus.Dir()
	if err != nil {
		dir = ""
	}
	if err := corpus.CheckManifest("MANIFEST", dir); err != nil {
		t.Error(err)
	}
}

func TestOpenRefusesAnotherVocabulary(t *testing.T) {
	if _, _, err := open(embedded, model.Default().Version); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"another version": func() error { _, _, err := open(embedded, model.Default().Version+1); return err }(),
		"nothing":         func() error { _, _, err := open("", 0); return err }(),
		"half":            func() error { _, _, err := open(embedded[:len(embedded)/2], model.Default().Version); return err }(),
	} {
		if err == nil || !strings.Contains(err.Error(), "go generate") {
			t.Errorf("%s: error %v, want one that says what to do", name, err)
		}
	}
}

func TestSieveRoundTrip(t *testing.T) {
	w := make([]float64, SieveClues)
	for i := range w {
		w[i] = float64(i) / 8
	}
	want := NewSieve(w, -2)
	got, err := openSieve(string(want.Bytes()))
	if err != nil || *got != *want {
		t.Errorf("got %v (%v), want %v", got, err, want)
	}
}

// TestSieveScoresByItsClues: score is the product of vector and weights, which
// trainers rely on.
func TestSieveScoresByItsClues(t *testing.T) {
	w := make([]float64, SieveClues)
	for i := range w {
		w[i] = float64(i%7) - 3
	}
	s := NewSieve(w, 0)
	c := clue{logProb: []float32{-1, -20, -3, 0}, matched: []uint8{4, 1, 2, 0}, count: 90, upper: true, right: true}
	var v [SieveClues]float32
	c.vector(&v)
	sum := 0.0
	for i, x := range v {
		sum += w[i] * float64(x)
	}
	if got := s.score(&c); float64(got) != sum {
		t.Errorf("score %g, by the clues %g", got, sum)
	}
}
