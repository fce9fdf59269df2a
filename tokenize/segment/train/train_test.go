package main

import (
	"math"
	"strings"
	"testing"

	"vnan/tokenize"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

func align(s string, automatic bool) *labelled {
	l := &labelled{}
	al := &aligner{tk: tokenize.NewTokenizer(model.Default()), automatic: automatic}
	al.add(l, s)
	return l
}

// TestAlign holds that words are carried over to tokens, whatever the blanks.
func TestAlign(t *testing.T) {
	for in, want := range map[string]string{
		"Công_tác cán_bộ .":                             "0101 0",
		`Ông nói : " Phải_làm ngay " .`:                 "000 0010 00",
		"Sở GD & ĐT giảm 15 % ( theo Tuổi_Trẻ ) .":      "00000001 00",
		"Chị Lê_Thị X. không đến .":                     "001100 0",
		"Ngày 31/7 , TP. Hồ_Chí_Minh có 5.000 ca mới .": "00000110000 0",
	} {
		l := align(in, true)
		var b strings.Builder
		for _, u := range l.units {
			b.WriteByte("01"[map[bool]int{true: 1}[u.Join]])
		}
		if got := b.String(); got != strings.ReplaceAll(want, " ", "") {
			t.Errorf("%q: labels %s, want %s", in, got, want)
		}
	}
}

func TestExp(t *testing.T) {
	for x := -39.9; x < 40; x += 0.037 {
		if got, want := exp(x), math.Exp(x); math.Abs(got/want-1) > 1e-12 {
			t.Fatalf("exp(%v) is %v, want %v", x, got, want)
		}
	}
	if exp(1000) != exp(40) || exp(-1000) != exp(-40) {
		t.Error("exp does not keep its bounds")
	}
}

// tiny gives a field with a few weights, and one sentence of n boundaries.
func tiny(n int) (*crf, *instances) {
	c := newCRF(layout{sequences: 12}, 0)
	for i := range c.w {
		c.w[i] = float32(math.Sin(float64(3*i + 1)))
	}
	in := &instances{offsets: []uint32{0}}
	for i := range n {
		in.feats = append(in.feats, uint32(i%5), uint32((i*i+1)%5))
		in.offsets = append(in.offsets, uint32(len(in.feats)))
		in.conditional = append(in.conditional, [2]uint32{5 + uint32(i%2)*2, 9})
		in.join = append(in.join, i%3 == 1)
	}
	in.ends = []uint32{uint32(n)}
	return c, in
}

// TestForwardBackward compares the probability of each pair of labels with the
// one that comes of adding up all labellings.
func TestForwardBackward(t *testing.T) {
	const n = 6
	c, in := tiny(n)
	c.forwardBackward(in, 0, n)
	var want [n][2]float64 // of join, by the label before
	total := 0.0
	for labels := range 1 << n {
		s := 0.0
		for i := range n {
			if labels>>i&1 == 1 {
				after, afterJoin := c.scores(in, i)
				if i > 0 && labels>>(i-1)&1 == 1 {
					after = afterJoin
				}
				s += after
			}
		}
		p := math.Exp(s)
		total += p
		for i := range n {
			if labels>>i&1 == 1 {
				before := 0
				if i > 0 {
					before = labels >> (i - 1) & 1
				}
				want[i][before] += p
			}
		}
	}
	for i := range n {
		a, b, o := c.alpha[i], c.beta[i+1], c.odds[i]
		z := (a[0]+a[1])*b[0] + a[0]*o[0]*b[1] + a[1]*o[1]*b[1]
		for before := range 2 {
			if got, w := a[before]*o[before]*b[1]/z, want[i][before]/total; math.Abs(got-w) > 1e-9 {
				t.Errorf("boundary %d after %d: %v, want %v", i, before, got, w)
			}
		}
	}
}

// TestLearn holds that learning a sentence makes its labels the best ones.
func TestLearn(t *testing.T) {
	c, in := tiny(6)
	c.rate = 0.2
	for e := range 200 {
		c.epoch(in, uint64(e))
	}
	for i, join := range c.decode(in) {
		if join != in.join[i] {
			t.Errorf("boundary %d is %v", i, join)
		}
	}
}

// TestPackGrams holds that every sequence and each of its beginnings is found
// in the table, with its grade, and that the filter lets them pass.
func TestPackGrams(t *testing.T) {
	id := func(ids ...byte) string {
		s := ""
		for _, b := range ids {
			s += string([]byte{b, 0})
		}
		return s
	}
	grams := map[string]*gram{
		id(20, 30): {grade: segment.GradeAlways, weights: [3]int8{-1, 2, -3}}, id(20, 30, 40, 50): {grade: segment.GradeRare}, id(50, 60, 70): {},
	}
	b := flat.Builder{}
	if err := packGrams(grams, b); err != nil {
		t.Fatal(err)
	}
	slots := string(b["grams"])
	find := func(ids string) uint64 {
		hash := hashOf(ids)
		for i := range len(slots) / 8 {
			if v := flat.U64(slots, i); uint32(v) == uint32(hash) {
				bit := segment.FilterBit(uint32(hash))
				if b["filter"][bit>>3]>>(bit&7)&1 == 0 {
					t.Errorf("the filter stops %x", ids)
				}
				return v
			}
		}
		return 0
	}
	if v := find(id(20, 30)); v>>32 != uint64(segment.GradeAlways|segment.Extends)<<24|0xFD02FF {
		t.Errorf("the pair is %x", v>>32)
	}
	for _, ids := range []string{id(20, 30, 40), id(20, 30, 40, 50), id(50, 60), id(50, 60, 70)} {
		if find(ids) == 0 {
			t.Errorf("%x is not in the table", ids)
		}
	}
}

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		name        string
		rest, other tally
		want        uint8
	}{
		{"always and often", tally{500, 505, 0}, tally{200, 200, 0}, segment.GradeAlways},
		{"always but rare", tally{2, 2, 0}, tally{}, segment.GradeRare},
		{"once, parted elsewhere", tally{1, 9, 0}, tally{}, segment.GradeNone},
		{"mostly", tally{60, 100, 0}, tally{50, 100, 0}, segment.GradeMostly},
		{"seldom", tally{10, 100, 0}, tally{20, 100, 0}, segment.GradeSeldom},
		{"for one tool only", tally{500, 505, 0}, tally{0, 200, 0}, segment.GradeDisputed},
		{"for the other tool only", tally{0, 505, 0}, tally{190, 200, 0}, segment.GradeOther},
		{"inside longer words", tally{50, 500, 450}, tally{50, 50, 0}, segment.GradeAlways},
	} {
		e := &entry{ids: "\x20\x00\x30\x00", common: 1}
		e.tally[rest], e.tally[other] = c.rest, c.other
		if got := e.judge(true); got != c.want {
			t.Errorf("%s: grade %d, want %d", c.name, got, c.want)
		}
	}
}
