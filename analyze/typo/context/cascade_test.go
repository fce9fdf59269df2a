package context

import (
	"strings"
	"testing"

	"vnan/tokenize"
)

// TestBands: the two bands of a Detector hold every score from the cut on back,
// once.
func TestBands(t *testing.T) {
	j := NewJudge(DefaultParts())
	strict, lenient := band{j.cut() + strictness, inf}, band{j.cut(), j.cut() + strictness}
	for _, score := range []float32{-20, j.cut() - 0.001, j.cut(), j.cut() + 0.5, j.cut() + strictness, 5, 1e30, 3.4e38} {
		a, b := strict.holds(score), lenient.holds(score)
		if a && b || (a || b) != (score >= j.cut()) {
			t.Errorf("score %g: strict %v, lenient %v", score, a, b)
		}
	}
}

// TestLooksAgain: a document with many certain mistakes is looked at with the
// lenient sieve too, and its findings are in order; together the two looks give
// the suspects that one with the lenient sieve gives.
func TestLooksAgain(t *testing.T) {
	text := tokenize.New(strings.Repeat("Nhà trường đã bổ xung thêm phòng học. Bờ biển trãi dài hàng trăm cây số. Lực lượng công an đang điều trả làm rõ vụ việc. ", 5))
	d := New()
	found := d.Detect(text)
	if limits := DefaultThresholds.In(d.certain, syllables(text)); !limits.Again() {
		t.Fatalf("%d certain mistakes do not ask for a second look", d.certain)
	}
	for i := range found[1:] {
		if found[i].End > found[i+1].Start {
			t.Errorf("finding at %d stands before one at %d", found[i].Start, found[i+1].Start)
		}
	}
	all := map[int]bool{}
	j := NewJudge(DefaultParts())
	j.Suspects(text, func(s *Suspect, _ []float32) { all[s.Token] = s.Strict })
	strict := 0
	j.each(band{j.cut() + strictness, inf}, func(s *Suspect, _ []float32) {
		strict++
		if !all[s.Token] {
			t.Errorf("token %d passes the strict sieve only", s.Token)
		}
	})
	j.each(band{j.cut(), j.cut() + strictness}, func(s *Suspect, _ []float32) { delete(all, s.Token) })
	if len(all) != strict || strict == 0 {
		t.Errorf("%d suspects pass the strict sieve, of all %d remain without the lenient ones", strict, len(all))
	}
}
