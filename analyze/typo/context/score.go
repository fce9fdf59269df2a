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

// score fits the candidates into the place of token k and leaves the best in
// j.scored, best first; what fits worse than least is of no interest.
func (j *Judge) score(k int, tok tokenize.Token, list []candidate.Candidate, least float32) {
	j.scored, j.least = j.scored[:0], least
	if len(list) == 0 {
		return
	}
	j.place.SetIn(&j.rows, j.s.from+k+1)
	for i := range list {
		j.place.Expect(list[i].ID)
	}
	j.own = j.written(k, tok)
	for i := range list {
		switch c := &list[i]; {
		case c.Op == candidate.IY: // house style
		case c.Second != model.Unknown:
			j.tryTwo(k, c)
		default:
			j.try(c)
		}
	}
}

// written gives the probabilities of what is written.
func (j *Judge) written(k int, tok tokenize.Token) (w ngram.Window) {
	if j.s.ids[k+1] != tok.ID { // the language model was given its correction
		j.place.Try(tok.ID, nil, &w)
		return w
	}
	copy(w.LogProb[:], j.s.logProb[k+1:k+5])
	copy(w.Matched[:], j.s.matched[k+1:k+5])
	return w
}

// try fits in one candidate. It gives up early on one that falls far behind.
func (j *Judge) try(c *candidate.Candidate) {
	own, cost := &j.own.LogProb, costWeight*float32(c.Cost)
	var floors [ngram.MaxOrder]float32
	least := j.limit() - hope + cost + own[0] + own[1]
	floors[0], floors[1] = least, least // the next token cannot be surer than sure
	floors[2] = least + own[2]
	floors[3] = floors[2] + own[3]
	s := Scored{Candidate: *c}
	if j.place.Try(c.ID, &floors, &s.window) {
		s.Fit = s.window.Sum() - j.own.Sum() - cost
		j.insert(&s)
	}
}

// tryTwo fits in a candidate of two syllables.
func (j *Judge) tryTwo(k int, c *candidate.Candidate) {
	sum := j.p.LM.Span(j.s.left(k), []model.ID{c.ID, c.Second}, j.s.right(k))
	j.insert(&Scored{Candidate: *c, Fit: sum - j.own.Sum() - costWeight*float32(c.Cost), window: j.own})
}

// limit is the least Fit that is of interest.
func (j *Judge) limit() float32 {
	if len(j.scored) == 0 {
		return j.least
	}
	return max(j.least, j.scored[0].Fit-hopeless)
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
