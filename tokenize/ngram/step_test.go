package ngram_test

import (
	"testing"

	"vnan/tokenize/ngram"
)

// TestStepAndPeek: they give what Score gives.
func TestStepAndPeek(t *testing.T) {
	m := open(t)
	for _, s := range sentences(6, 100) {
		state := m.Start()
		for _, id := range append(s, end, 60000) {
			want, behind := m.Score(state, id)
			var next ngram.State
			if got, _ := m.Step(&state, id, &next); got != want || next != behind {
				t.Fatalf("Step after %v gives %g, want %g", s, got, want)
			}
			if got := m.Peek(&state, id); got != want {
				t.Fatalf("Peek after %v gives %g, want %g", s, got, want)
			}
			state = behind
		}
	}
}
