package main

import (
	"testing"

	"vnan/analyze/typo/bilinear"
	"vnan/analyze/typo/candidate"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// sentences of two kinds of sentences: which of two syllables that are taken for
// each other stands in one depends on a word four places off.
func sentences(t *testing.T, n int) (ids []model.ID, first, second [2]model.ID) {
	v := model.Default()
	id := func(s string) model.ID {
		x := v.Lookup([]byte(s))
		if x < model.Reserved {
			t.Fatalf("%q is not in the vocabulary", s)
		}
		return x
	}
	a, b := id("bàn"), id("bán")
	far := [2]model.ID{id("bóng"), id("chợ")}
	filler := []model.ID{id("người"), id("ta"), id("đã"), id("có"), id("và"), id("của"), id("một"), id("trong")}
	r := random(99)
	for range n {
		k := r.below(2)
		ids = append(ids, model.Begin, far[k])
		for range 3 {
			ids = append(ids, filler[r.below(len(filler))])
		}
		ids = append(ids, [2]model.ID{a, b}[k], filler[r.below(len(filler))], model.End)
	}
	return ids, [2]model.ID{far[0], a}, [2]model.ID{far[1], b}
}

// TestLearns: after training the syllable that belongs there scores best, from
// the packed file too; and training twice gives the same file.
func TestLearns(t *testing.T) {
	all, first, second := sentences(t, 30000)
	w := model.Default()
	learn := func() []byte {
		c := newConfusion(w.Vocabulary, candidate.Default(), w.Len(), all)
		n := newNet(w.Len())
		tr := trainer{net: n, confusion: c, random: 1}
		tr.train(all, 0, func(int, float64) {})
		data, err := n.numbers(c).Bytes(w.Version)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	data := learn()
	if string(data) != string(learn()) {
		t.Error("training twice gives two files")
	}
	f, err := flat.Open(string(data), bilinear.Format)
	if err != nil {
		t.Fatal(err)
	}
	m, err := bilinear.Open(f, w.Len())
	if err != nil {
		t.Fatal(err)
	}
	filler := all[2]
	for _, x := range [][2][2]model.ID{{first, second}, {second, first}} {
		right, wrong := x[0], x[1]
		ids := []model.ID{model.Begin, right[0], filler, filler, filler, right[1], filler, model.End}
		var h bilinear.Vector
		m.Hidden(&h, ids, 5)
		good, _ := m.Score(&h, right[1])
		bad, _ := m.Score(&h, wrong[1])
		if good < bad+1 {
			t.Errorf("the right syllable scores %.2f, the wrong one %.2f", good, bad)
		}
	}
}

// TestSets: what a syllable is confused with are other syllables, never itself
// and no second spelling of it, and draw gives each of them.
func TestSets(t *testing.T) {
	all, first, _ := sentences(t, 1000)
	w := model.Default()
	c := newConfusion(w.Vocabulary, candidate.Default(), w.Len(), all)
	s := &c.sets[first[1]]
	if len(s.ids) == 0 {
		t.Fatal("nothing is confused with bàn")
	}
	r, seen := random(5), map[model.ID]bool{}
	for range 5000 {
		seen[s.draw(&r)] = true
	}
	if len(seen) != len(s.ids) || seen[first[1]] {
		t.Errorf("%d of %d are drawn, itself: %v", len(seen), len(s.ids), seen[first[1]])
	}
}
