package context

import (
	"math"

	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// features fills j.row for token k, whose candidates are in j.scored.
func (j *Judge) features(k int, tok tokenize.Token) {
	j.row = [NumFeatures]float32{}
	j.fitFeatures(k)
	j.tokenFeatures(k, tok)
	j.wordFeatures(k, tok)
	j.neighbourFeatures(k)
	j.aroundFeatures(k)
	j.documentFeatures(k, tok)
	j.pairFeatures(k)
	j.doubtFeatures(k)
	j.wideFeatures(k, tok)
}

// pairFeatures asks the language model about the pairs with the neighbours
// alone: longer contexts back off where any one of their tokens is odd.
func (j *Judge) pairFeatures(k int) {
	r, best := &j.row, j.best()
	left, own, right := j.s.ids[k], j.s.ids[k+1], j.s.ids[k+2]
	r[fPairLeft], r[fPairRight], r[fPairMatch] = j.pairs(left, own, right)
	r[fCandPairLeft], r[fCandPairRight], r[fCandPairMatch] = j.pairs(left, best.ID, right)
	r[fLeftCount], r[fRightCount] = j.frequency(left), j.frequency(right)
}

func (j *Judge) pairs(left, id, right model.ID) (behind, ahead, matched float32) {
	var context [1]model.ID
	context[0] = left
	behind, m := j.p.LM.LogProb(context[:], id)
	context[0] = id
	ahead, n := j.p.LM.LogProb(context[:], right)
	return behind, ahead, float32(m + n)
}

func (j *Judge) frequency(id model.ID) float32 {
	if id < model.Reserved {
		return -1
	}
	return float32(j.vocab.LogCount(id))
}

// doubtFeatures asks the sieve about the neighbours: mistakes keep company.
func (j *Judge) doubtFeatures(k int) {
	j.row[fDoubtLeft], j.row[fDoubtRight] = j.doubt(k-1), j.doubt(k+1)
}

// doubt is the sieve's score of token k, or -100 where it has none.
func (j *Judge) doubt(k int) float32 {
	if j.p.Sieve == nil || k < 0 || k >= j.s.n || j.s.token(k).ID < model.Reserved || !judged(j.s.token(k)) {
		return -100
	}
	var c clue
	j.s.clue(j.vocab, k, &c)
	return j.p.Sieve.score(&c)
}

// wideFeatures asks the log-bilinear model, which looks farther than the
// language model and has other faults. A form it does not know scores 0, like
// one of which it has learnt nothing.
func (j *Judge) wideFeatures(k int, tok tokenize.Token) {
	m := j.p.Bilinear
	if m == nil {
		return
	}
	r, h := &j.row, &j.hidden
	m.Hidden(h, j.s.ids, k+1)
	own, _ := m.Score(h, tok.ID)
	r[fWideOwn], r[fWideBest] = own, float32(math.Inf(-1))
	for i := range j.suspect.Candidates {
		cand, _ := m.Score(h, j.scored[i].ID)
		if i == 0 {
			r[fWideCand], r[fWideDiff] = cand, cand-own
		}
		r[fWideBest] = max(r[fWideBest], cand-own)
	}
	for _, x := range h {
		r[fWideNorm] += x * x
	}
}

// best is the best candidate.
func (j *Judge) best() *Scored { return &j.scored[0] }

func (j *Judge) fitFeatures(k int) {
	r, best := &j.row, j.best()
	for i := range 4 {
		r[fOwn0+i], r[fCand0+i] = j.s.logProb[k+1+i], best.window.LogProb[i]
		r[fOwnMatch0+i], r[fCandMatch0+i] = float32(j.s.matched[k+1+i]), float32(best.window.Matched[i])
	}
	r[fOwnSum] = j.s.own(k)
	r[fFit] = best.Fit
	r[fDelta] = best.Fit + costWeight*float32(best.Cost)
	r[fCandSum] = r[fOwnSum] + r[fDelta]
	for i := range 3 {
		r[fDelta0+i] = r[fCand0+i] - r[fOwn0+i]
	}
	r[fMargin] = alone
	if len(j.scored) > 1 {
		r[fMargin] = best.Fit - j.scored[1].Fit
	}
	for i := range j.scored[1:] {
		r[fClose] += flag(best.Fit-j.scored[1+i].Fit < 2)
	}
	r[fOp], r[fCost] = float32(best.Op), float32(best.Cost)
}

// alone is the margin of the only candidate.
const alone = 20

func (j *Judge) tokenFeatures(k int, tok tokenize.Token) {
	r, best := &j.row, j.best()
	r[fLegal] = flag(tok.Kind == tokenize.Syllable)
	if tok.ID >= model.Reserved {
		c := j.vocab.Class(tok.ID)
		r[fKnown] = 1
		r[fOwnCount] = float32(j.vocab.LogCount(tok.ID))
		r[fMostlyUpper] = flag(c&model.MostlyUpper != 0)
		r[fLegal] = flag(c&model.Legal != 0) + 2*flag(c&model.Loan != 0)
	}
	r[fCandCount] = float32(j.vocab.LogCount(best.ID))
	r[fCountDiff] = r[fCandCount] - r[fOwnCount]
	r[fCandUpper] = flag(j.vocab.Class(best.ID)&model.MostlyUpper != 0)
	r[fUpper] = flag(tok.Has(tokenize.UpperFirst))
	r[fBegins] = flag(k == 0 || k == 1 && j.s.token(0).Kind >= tokenize.Punctuation)
	r[fLength] = float32(tok.End - tok.Start)
	r[fQuoted] = flag(j.s.quoted[k])
	r[fSentence] = float32(j.s.n)
}

// wordFeatures asks the lexicon of words: a known compound defends its
// syllables, an unknown one beside a syllable that makes one with the candidate
// accuses.
func (j *Judge) wordFeatures(k int, tok tokenize.Token) {
	r, best := &j.row, j.best()
	r[fJoinedLeft] = flag(tok.Has(tokenize.Joined))
	r[fJoinedRight] = flag(k+1 < j.s.n && j.s.token(k+1).Has(tokenize.Joined))
	if j.p.Segment == nil {
		return
	}
	left, right := j.s.ids[k], j.s.ids[k+2]
	r[fWordLeft], r[fWordRight] = j.word(left, tok.ID), j.word(tok.ID, right)
	r[fCandWordLeft], r[fCandWordRight] = j.word(left, best.ID), j.word(best.ID, right)
}

// word says how surely two syllables are a word: 0 not, 1 seldom, 2 mostly, 3
// always.
func (j *Judge) word(a, b model.ID) float32 {
	if a < model.Reserved || b < model.Reserved {
		return 0
	}
	return sureness[j.p.Segment.Grade(a, b)&segment.GradeMask]
}

var sureness = [segment.GradeMask + 1]float32{
	segment.GradeOther: 1, segment.GradeSeldom: 1, segment.GradeDisputed: 1,
	segment.GradeMostly: 2, segment.GradeAlways: 3, segment.GradeRare: 3, segment.GradeGold: 3,
}

func (j *Judge) neighbourFeatures(k int) {
	r := &j.row
	j.neighbour(k-1, &r[fLeftUpper], &r[fLeftKind], &r[fLeftUnknown])
	j.neighbour(k+1, &r[fRightUpper], &r[fRightKind], &r[fRightUnknown])
	if k >= 2 {
		r[fLeft2Upper] = flag(j.s.token(k - 2).Has(tokenize.UpperFirst))
	}
	if k+2 < j.s.n {
		r[fRight2Upper] = flag(j.s.token(k + 2).Has(tokenize.UpperFirst))
	}
}

func (j *Judge) neighbour(i int, upper, kind, unknown *float32) {
	*kind = -1
	if i < 0 || i >= j.s.n {
		return
	}
	t := j.s.token(i)
	*upper = flag(t.Has(tokenize.UpperFirst))
	*kind = float32(t.Kind)
	*unknown = flag(strange(t))
}

// strange reports whether a token is letters that are no Vietnamese syllable.
func strange(t tokenize.Token) bool {
	return t.Kind == tokenize.Foreign || t.Kind == tokenize.Syllable && t.ID < model.Reserved
}

// aroundFeatures says how the six tokens on each side look.
func (j *Judge) aroundFeatures(k int) {
	r := &j.row
	var n, odd, sum, m float32
	for i := max(0, k-6); i < min(j.s.n, k+7); i++ {
		if i == k {
			continue
		}
		n++
		odd += flag(strange(j.s.token(i)))
		if i < k || i > k+3 { // the others are the suspect's own
			sum += j.s.logProb[i+1]
			m++
		}
	}
	if n > 0 {
		r[fStrange] = odd / n
	}
	r[fAround] = -4
	if m > 0 {
		r[fAround] = sum / m
	}
}

func (j *Judge) documentFeatures(k int, tok tokenize.Token) {
	r, d, best := &j.row, &j.doc, j.best()
	left, right := j.s.ids[k], j.s.ids[k+2]
	r[fDocOwn], r[fDocCand] = d.count(tok.ID), d.count(best.ID)
	r[fDocLeft], r[fDocRight] = d.pair(left, tok.ID), d.pair(tok.ID, right)
	r[fDocCandLeft], r[fDocCandRight] = d.pair(left, best.ID), d.pair(best.ID, right)
	r[fDocMean] = d.mean
	if tok.ID >= model.Reserved {
		r[fTwice] = flag(left == tok.ID || right == tok.ID)
	}
	r[fCandTwice] = flag(left == best.ID || right == best.ID)
}
