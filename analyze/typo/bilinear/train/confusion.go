package main

import (
	"math"
	"sort"

	"vnan/analyze/typo/candidate"
	"vnan/tokenize/model"
)

// confusion knows what each syllable is taken for.
type confusion struct {
	sets   []set
	common []model.ID // ids in proportion to a power of their frequency
	keep   []float32  // the share of an id's places that are trained on
}

// set lists what an id is confused with. upTo are the sums of the shares.
type set struct {
	ids  []model.ID
	upTo []float32
}

// frequent is the share of the text from which on an id is thinned out, as in
// word2vec (Mikolov et al. 2013).
const frequent = 1e-3

func newConfusion(v *model.Vocabulary, gen *candidate.Generator, ids int, all []model.ID) *confusion {
	count := make([]float64, ids)
	for _, id := range all {
		count[id]++
	}
	c := &confusion{sets: make([]set, ids), keep: make([]float32, ids)}
	for i := int(model.Reserved); i < ids; i++ {
		id := model.ID(i)
		if v.Class(id)&(model.Legal|model.Loan) == 0 {
			continue
		}
		c.sets[i] = newSet(gen.ByID(id), count)
		if len(c.sets[i].ids) == 0 {
			continue
		}
		share := count[i] / float64(len(all))
		c.keep[i] = float32(min(1, math.Sqrt(frequent/max(share, 1e-12))))
		for range int(math.Pow(count[i], 0.75)/100) + 1 {
			c.common = append(c.common, id)
		}
	}
	return c
}

// newSet weighs candidates by the square root of frequency times chance, so
// that the rare ones are seen too.
func newSet(list []candidate.Candidate, count []float64) (s set) {
	sum := float32(0)
	for _, x := range list {
		if x.Second != model.Unknown || x.Op == candidate.IY || count[x.ID] == 0 {
			continue
		}
		sum += float32(math.Sqrt(count[x.ID]) * math.Exp(-float64(x.Cost)/20))
		s.ids, s.upTo = append(s.ids, x.ID), append(s.upTo, sum)
	}
	for i := range s.upTo {
		s.upTo[i] /= sum
	}
	return s
}

// draw gives one of the set.
func (s *set) draw(r *random) model.ID {
	u := r.float()
	i := sort.Search(len(s.upTo)-1, func(i int) bool { return s.upTo[i] >= u })
	return s.ids[i]
}

// random is Marsaglia's xorshift (2003).
type random uint64

func (r *random) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

func (r *random) float() float32 { return float32(r.next()>>40) / (1 << 24) }

func (r *random) below(n int) int { return int(r.next() % uint64(n)) }
