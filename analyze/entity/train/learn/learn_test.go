package learn

import (
	"reflect"
	"testing"

	"vnan/analyze/entity/crf"
)

// toy gives lines in which feature 0 marks a token before a mention, 1 its
// first and 2 its second token; 3 is noise.
func toy() []*Sequence {
	b, i := crf.BeginOf(3), crf.InsideOf(3)
	var out []*Sequence
	for range 30 {
		out = append(out,
			&Sequence{Features: [][]int32{{0, 3}, {1}, {2, 3}, {3}}, Labels: []crf.Label{0, b, i, 0}},
			&Sequence{Features: [][]int32{{3}, {2}, {3}}, Labels: []crf.Label{0, 0, 0}})
	}
	return out
}

var toyOptions = Options{Epochs: 8, Rate: .1, Dropout: .2, Seed: 1}

func TestTrainLearns(t *testing.T) {
	w := TrainMany(toy(), 4, toyOptions, 2)
	b, i := crf.BeginOf(3), crf.InsideOf(3)
	if r := w.Rows[1]; r[b] <= r[0] || r[b] <= r[i] {
		t.Errorf("feature 1 does not speak for a beginning: %v", r)
	}
	if w.Trans[b][i] <= w.Trans[b][b] {
		t.Errorf("a mention does not go on behind its beginning: %v", w.Trans[b])
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	a, b := TrainMany(toy(), 4, toyOptions, 3), TrainMany(toy(), 4, toyOptions, 3)
	if !reflect.DeepEqual(a, b) {
		t.Error("two trainings with the same seed differ")
	}
}

func TestGateLearns(t *testing.T) {
	seqs := toy()
	w := Train(seqs, 4, toyOptions)
	w.TrainGate(seqs, []bool{true, true, false, true}, 1)
	if w.Rows[1][crf.Gate] <= 0 || w.Rows[0][crf.Gate] >= 0 {
		t.Errorf("the gate's weights are %v and %v, want one above and one below zero", w.Rows[1][crf.Gate], w.Rows[0][crf.Gate])
	}
	if w.Rows[2][crf.Gate] != 0 {
		t.Error("the gate has a weight for a feature that it does not see")
	}
}

// TestPosteriors: the labels' probabilities add up to one, and a line's best
// path has a probability.
func TestPosteriors(t *testing.T) {
	w := Train(toy(), 4, toyOptions)
	var l lattice
	l.scores(w, [][]int32{{0}, {1, 3}, {2}, {}}, 1)
	l.run(&w.Trans)
	for i, p := range l.post {
		sum := float32(0)
		for _, v := range p {
			sum += v
		}
		if sum < .999 || sum > 1.001 {
			t.Errorf("the probabilities of token %d add up to %f", i, sum)
		}
	}
	if p := l.post[0]; p[crf.InsideOf(3)] != 0 {
		t.Error("a line begins inside a mention")
	}
}

func TestCut(t *testing.T) {
	x := NewIndex()
	a, b := x.Add(11), x.Add(22)
	x.Add(11)
	s := &Sequence{Features: [][]int32{{a, b}, {a}}}
	x.Cut(2, []*Sequence{s})
	if x.Len() != 1 || x.Keys[0] != 11 || !reflect.DeepEqual(s.Features, [][]int32{{0}, {0}}) {
		t.Errorf("after Cut: %v, %v", x.Keys, s.Features)
	}
	if len(x.Single) != 1 {
		t.Errorf("Single has %d features left, want 1", len(x.Single))
	}
}
