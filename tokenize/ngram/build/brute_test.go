package build

import (
	"math"
	"testing"
)

// brute computes interpolated modified Kneser-Ney probabilities straight from
// the formulae of Chen and Goodman 1998 (equations 23-26, with the continuation
// counts of their section 2.7 for all orders but the highest), on maps and
// slices, sharing no code with the trainer but estimateDiscount, which has a test
// of its own.
type brute struct {
	order      int
	begin      uint16
	vocabulary int
	counts     []map[string]int // counts[k]: adjusted counts of n-grams of k ids
	discount   []Discount
}

func text(ids []uint16) string {
	b := make([]byte, 0, 2*len(ids))
	for _, id := range ids {
		b = append(b, byte(id>>8), byte(id))
	}
	return string(b)
}

func newBrute(sentences [][]uint16, o Options) *brute {
	b := &brute{order: o.Order, begin: o.Begin, vocabulary: o.Vocabulary}
	raw := make([]map[string]int, o.Order+1)
	before := make([]map[string]map[uint16]bool, o.Order+1)
	for k := 1; k <= o.Order; k++ {
		raw[k], before[k] = map[string]int{}, map[string]map[uint16]bool{}
	}
	for _, s := range sentences {
		s = append(append([]uint16{o.Begin}, s...), o.End)
		for end := 1; end < len(s); end++ {
			for k := 1; k <= o.Order && k <= end+1; k++ {
				g := text(s[end+1-k : end+1])
				raw[k][g]++
				if before[k][g] == nil {
					before[k][g] = map[uint16]bool{}
				}
				if k <= end {
					before[k][g][s[end-k]] = true
				}
			}
		}
	}
	b.counts, b.discount = make([]map[string]int, o.Order+1), make([]Discount, o.Order+1)
	for k := 1; k <= o.Order; k++ {
		b.counts[k] = map[string]int{}
		var n [5]int
		for g, c := range raw[k] {
			if k < o.Order && len(before[k][g]) > 0 {
				c = len(before[k][g])
			}
			b.counts[k][g] = c
			if c < 5 {
				n[c]++
			}
		}
		b.discount[k] = estimateDiscount(n)
	}
	return b
}

func (b *brute) prob(context []uint16, id uint16) float64 {
	k := len(context) + 1
	var total, freed, own float64
	for w := range b.vocabulary {
		c := b.counts[k][text(append(context[:len(context):len(context)], uint16(w)))]
		if c == 0 {
			continue
		}
		d := b.discount[k][min(c, 3)]
		total += float64(c)
		freed += d
		if w == int(id) {
			own = float64(c) - d
		}
	}
	below := 1 / float64(b.vocabulary-1)
	if k > 1 {
		below = b.prob(context[1:], id)
	}
	if total == 0 {
		return below
	}
	return own/total + freed/total*below
}

func TestEstimateAgainstTheFormulae(t *testing.T) {
	for _, order := range []int{2, 3, 4} {
		o := small
		o.Order = order
		o.MinCount = [MaxOrder + 1]uint32{0, 1, 1, 1, 1}
		sentences := randomSentences(7, 300)
		d := mustCount(t, sentences, o)
		table, err := Build([]*Domain{d}, []float64{1}, o)
		if err != nil {
			t.Fatal(err)
		}
		b := newBrute(sentences, table.opts)
		for k := 1; k <= order; k++ {
			for i := range table.set.len(k) {
				ids := unpack(table.set.key(k, i), k)
				if ids[k-1] == o.Begin {
					continue
				}
				want := b.prob(ids[:k-1], ids[k-1])
				if got := table.p[k][i]; math.Abs(got-want) > 1e-12 {
					t.Fatalf("order %d: P(%d | %v) = %g, the formulae give %g", order, ids[k-1], ids[:k-1], got, want)
				}
			}
		}
	}
}

// TestUnseenAgainstTheFormulae: with every n-gram in the table, backing off must
// give what interpolation gives.
func TestUnseenAgainstTheFormulae(t *testing.T) {
	o := small
	o.MinCount = [MaxOrder + 1]uint32{0, 1, 1, 1, 1}
	sentences := randomSentences(8, 200)
	table, err := Build([]*Domain{mustCount(t, sentences, o)}, []float64{1}, o)
	if err != nil {
		t.Fatal(err)
	}
	b := newBrute(sentences, table.opts)
	unseen := 0
	for _, s := range randomSentences(9, 40) {
		for i := 3; i < len(s); i++ {
			got, used := table.prob(4, pack(s[i-3:i+1]))
			if used < 4 {
				unseen++
			}
			if want := b.prob(s[i-3:i], s[i]); math.Abs(got-want) > 1e-9 {
				t.Fatalf("P(%d | %v) = %g, the formulae give %g", s[i], s[i-3:i], got, want)
			}
		}
	}
	if unseen == 0 {
		t.Error("no unseen n-gram was among those tried")
	}
}

// TestByHand follows two numbers through on paper. Sentences: a b, a b, a c,
// with a=3, b=4, c=5; order 2.
//
//	bigrams  (<s> a) 3, (a b) 2, (a c) 1, (b </s>) 2, (c </s>) 1
//	n1=2 n2=2 n3=1 n4=0: Y = 1/3, D1 = 1-2/3 = 1/3, D2 = 2-1*1/2 = 1.5, D3+ = 3
//	unigrams after how many ids: a 1, b 1, c 1, </s> 2; sum 5
//	n3=0: fallback discounts .5, 1, 1.5
//	gamma() = (.5+.5+.5+1)/5 = .5; uniform over 6-1 ids: .2
//	p(b) = (1-.5)/5 + .5*.2 = .2
//	gamma(a) = (1/3+1.5)/3 = 11/18
//	p(b|a) = (2-1.5)/3 + 11/18*.2 = 13/45
func TestByHand(t *testing.T) {
	o := Options{Vocabulary: 6, Unknown: 0, Begin: 1, End: 2, Order: 2, MinCount: [MaxOrder + 1]uint32{0, 1, 1}}
	d := mustCount(t, [][]uint16{{3, 4}, {3, 4}, {3, 5}}, o)
	table, err := Build([]*Domain{d}, []float64{1}, o)
	if err != nil {
		t.Fatal(err)
	}
	if p, _ := table.prob(1, 4); math.Abs(p-.2) > 1e-12 {
		t.Errorf("p(b) = %g, want .2", p)
	}
	if p, used := table.prob(2, pack([]uint16{3, 4})); math.Abs(p-13./45) > 1e-12 || used != 2 {
		t.Errorf("p(b|a) = %g with %d ids, want 13/45 with 2", p, used)
	}
}
