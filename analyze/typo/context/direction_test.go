package context

import (
	"os"
	"path/filepath"
	"testing"

	"vnan/analyze/typo/boost"
	"vnan/tokenize"
)

// TestForestKeepsDirections: from what real suspects look like, more of what can
// only accuse seldom lowers the log-odds of the embedded forest, and more of what
// can only defend seldom raises them: 1 time in 40 (without directions, 1 in 4).
func TestForestKeepsDirections(t *testing.T) {
	files, err := filepath.Glob("../../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	p := DefaultParts()
	j, right, wrong := NewJudge(p), 0, 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		j.Suspects(tokenize.New(string(data)), func(s *Suspect, row []float32) {
			r, w := tryDirections(p.Forest, s.LogOdds, row)
			right += r
			wrong += w
		})
	}
	t.Logf("%d changes the right way, %d the wrong way", right, wrong)
	if right < 10000 || wrong > right/20 {
		t.Errorf("%d changes the right way, %d the wrong way; want 20 times more", right, wrong)
	}
}

// tryDirections raises each feature that has a direction and counts which way
// the log-odds go.
func tryDirections(f *boost.Forest, logOdds float32, row []float32) (right, wrong int) {
	var changed [NumFeatures]float32
	for i, d := range Directions() {
		for _, by := range []float32{0.1, 1, 5} {
			copy(changed[:], row)
			changed[i] += by
			switch change := float32(d) * (f.Score(changed[:]) - logOdds); {
			case change > 0.001:
				right++
			case change < -0.001:
				wrong++
			}
		}
	}
	return right, wrong
}

func TestDirectionsAreNamedOnce(t *testing.T) {
	seen := map[int]bool{}
	for _, f := range append(append([]int{}, rising...), falling...) {
		if seen[f] {
			t.Errorf("feature %d is named twice", f)
		}
		seen[f] = true
	}
}

// TestThresholdsFollowTheDocument: the more certain mistakes, the lower; the
// longer a text without any, the higher; and never below the least.
func TestThresholdsFollowTheDocument(t *testing.T) {
	d := DefaultThresholds
	last := d.In(0, 500)
	for n := 1; n < 40; n++ {
		next := d.In(n, 500)
		if next.Legal > last.Legal || next.Upper > last.Upper || next.Illegal > last.Illegal {
			t.Errorf("%d certain mistakes: %+v, with one less %+v", n, next, last)
		}
		last = next
	}
	if last.Legal != leastLegal || last.Upper != leastUpper {
		t.Errorf("forty mistakes: %+v, want the least", last)
	}
	if clean, short := d.In(0, 5000), d.In(0, 0); clean.Legal <= short.Legal || short.Legal <= d.Legal {
		t.Errorf("5,000 clean syllables: from %g; none: from %g; base %g", clean.Legal, short.Legal, d.Legal)
	}
	if usual := d.In(2, 0); usual.Error != d.Error || usual.Sure != d.Sure {
		t.Errorf("severities change: %+v", usual)
	}
}
