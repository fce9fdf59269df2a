package context

import (
	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram"
)

// costWeight is how much of a candidate's cost, which is ten times a natural
// logarithm, counts against the language model: less than all of it, since the
// costs are counted from few mistakes.
const costWeight = 0.06

// hope is how much the positions behind the next one may still gain for a
// candidate that is far behind; a guess that cost no F1 in cross-validation.
const hope = 2

// place is where candidates are tried.
type place struct {
	before ngram.State
	right  []model.ID
	own    ngram.Window
}

// score fits the candidates into the place of token k and leaves the best in
// j.scored, best first.
func (j *Judge) score(k int, tok tokenize.Token, list []candidate.Candidate) {
	j.scored = j.scored[:0]
	if len(list) == 0 {
		return
	}
	p := place{before: j.p.LM.Context(j.s.left(k)), right: j.s.right(k)}
	j.own(k, tok, &p)
	for i := range list {
		if list[i].Op != candidate.IY { // house style
			j.try(k, &list[i], &p)
		}
	}
}

// own finds the probabilities of what is written.
func (j *Judge) own(k int, tok tokenize.Token, p *place) {
	if j.s.ids[k+1] != tok.ID { // the language model was given its correction
		var w [1]ngram.Window
		j.p.LM.Windows(j.s.left(k), []model.ID{tok.ID}, p.right, w[:])
		p.own = w[0]
		return
	}
	copy(p.own.LogProb[:], j.s.logProb[k+1:k+5])
	copy(p.own.Matched[:], j.s.matched[k+1:k+5])
}

// try fits in one candidate. It gives up early on one that falls far behind.
func (j *Judge) try(k int, c *candidate.Candidate, p *place) {
	lm, own := j.p.LM, &p.own
	s := Scored{Candidate: *c, Fit: -costWeight * float32(c.Cost)}
	if c.Second != model.Unknown {
		s.Fit += lm.Span(j.s.left(k), []model.ID{c.ID, c.Second}, p.right) - own.Sum()
		s.window = *own
		j.insert(&s)
		return
	}
	var states [2]ngram.State
	w := &s.window
	step := func(i int, before, behind *ngram.State, id model.ID) {
		var m int
		w.LogProb[i], m = lm.Step(before, id, behind)
		w.Matched[i] = uint8(m)
		s.Fit += w.LogProb[i] - own.LogProb[i]
	}
	limit := j.limit() - hope
	if s.Fit+lm.Peek(&p.before, c.ID)-own.LogProb[0]-own.LogProb[1] < limit {
		return
	}
	step(0, &p.before, &states[0], c.ID)
	for i, id := range p.right {
		step(i+1, &states[i%2], &states[1-i%2], id)
		if s.Fit < limit {
			return
		}
	}
	j.insert(&s)
}

// limit is the least Fit that is of interest.
func (j *Judge) limit() float32 {
	if len(j.scored) == 0 {
		return minFit
	}
	return max(minFit, j.scored[0].Fit-hopeless)
}

// hopeless is by how much a candidate may be worse than the best: three thousand
// times.
const hopeless = 8

// insert keeps j.scored sorted and short.
func (j *Judge) insert(s *Scored) {
	n := len(j.scored)
	if n == maxCandidates+1 && s.Fit <= j.scored[n-1].Fit {
		return
	}
	if n <= maxCandidates {
		j.scored = append(j.scored, *s)
		n++
	}
	i := n - 1
	for i > 0 && j.scored[i-1].Fit < s.Fit {
		j.scored[i] = j.scored[i-1]
		i--
	}
	j.scored[i] = *s
}
