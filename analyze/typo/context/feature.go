package context

import (
	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram"
)

// The features of a suspect, in the order of a row. Logarithms are natural.
const (
	fOwn0         = iota // log-probability of the token and of the three behind it
	fOwn1                //
	fOwn2                //
	fOwn3                //
	fCand0               // the same with the best candidate in its place
	fCand1               //
	fCand2               //
	fCand3               //
	fOwnSum              // sums of these
	fCandSum             //
	fDelta               // the difference of the sums
	fDelta0              // the differences position by position
	fDelta1              //
	fDelta2              //
	fFit                 // Scored.Fit of the best candidate
	fMargin              // less that of the second best
	fOwnMatch0           // the longest n-gram that matched at the positions
	fOwnMatch1           //
	fOwnMatch2           //
	fOwnMatch3           //
	fCandMatch0          //
	fCandMatch1          //
	fCandMatch2          //
	fCandMatch3          //
	fOp                  // the operation
	fCost                // its cost
	fOwnCount            // log-counts in the corpora
	fCandCount           //
	fCountDiff           //
	fLegal               // classes of the token
	fKnown               //
	fMostlyUpper         //
	fCandUpper           //
	fUpper               // its letters
	fAllUpper            //
	fBegins              // it begins the sentence
	fLength              // its letters
	fLeftUpper           // neighbours
	fRightUpper          //
	fLeft2Upper          //
	fRight2Upper         //
	fLeftKind            //
	fRightKind           //
	fLeftUnknown         //
	fRightUnknown        //
	fStrange             // share of unknown or foreign tokens around
	fAround              // mean log-probability of the tokens around
	fDocOwn              // the form in the document
	fDocCand             //
	fDocLeft             // pairs with it in the document
	fDocRight            //
	fDocCandLeft         //
	fDocCandRight        //
	fDocLength           //
	fTwice               // the token is its neighbour
	fCandTwice           // the candidate would be
	fQuoted              //
	fJoinedLeft          // it is in a word with its neighbour
	fJoinedRight         //
	fSentence            // tokens in the sentence
	NumFeatures          // how many there are
)

// features fills j.row for the suspect at token k.
func (j *Judge) features(k int, tok tokenize.Token, s *Suspect) {
	r := &j.row
	*r = [NumFeatures]float32{}
	j.fitFeatures(k, s)
	j.tokenFeatures(k, tok, s.Candidates[0])
	j.neighbourFeatures(k)
	j.documentFeatures(k, tok, s.Candidates[0])
}

func (j *Judge) fitFeatures(k int, s *Suspect) {
	r, best := &j.row, s.Candidates[0]
	var w [1]ngram.Window
	j.lm.Windows(j.s.left(k), []model.ID{best.ID}, j.s.right(k), w[:])
	for i := range 4 {
		r[fOwn0+i], r[fCand0+i] = j.s.logProb[k+1+i], w[0].LogProb[i]
		r[fOwnMatch0+i], r[fCandMatch0+i] = float32(j.s.matched[k+1+i]), float32(w[0].Matched[i])
	}
	r[fOwnSum] = j.s.own(k)
	r[fFit] = best.Fit
	r[fDelta] = best.Fit + costWeight*float32(best.Cost)
	r[fCandSum] = r[fOwnSum] + r[fDelta]
	for i := range 3 {
		r[fDelta0+i] = r[fCand0+i] - r[fOwn0+i]
	}
	r[fMargin] = 20
	if len(j.scored) > 1 {
		r[fMargin] = best.Fit - j.scored[1].Fit
	}
	r[fOp], r[fCost] = float32(best.Op), float32(best.Cost)
}

func (j *Judge) tokenFeatures(k int, tok tokenize.Token, best Scored) {
	r := &j.row
	if tok.ID >= model.Reserved {
		c := j.vocab.Class(tok.ID)
		r[fKnown] = 1
		r[fOwnCount] = float32(j.vocab.LogCount(tok.ID))
		r[fMostlyUpper] = flag(c&model.MostlyUpper != 0)
		r[fLegal] = flag(c&model.Legal != 0) + 2*flag(c&model.Loan != 0)
	} else {
		r[fLegal] = flag(tok.Kind == tokenize.Syllable)
	}
	r[fCandCount] = float32(j.vocab.LogCount(best.ID))
	r[fCountDiff] = r[fCandCount] - r[fOwnCount]
	r[fCandUpper] = flag(j.vocab.Class(best.ID)&model.MostlyUpper != 0)
	r[fUpper] = flag(tok.Has(tokenize.UpperFirst))
	r[fAllUpper] = flag(tok.Has(tokenize.AllUpper))
	r[fBegins] = flag(k == 0 || k == 1 && j.s.token(0).Kind >= tokenize.Punctuation)
	r[fLength] = float32(tok.End - tok.Start)
	r[fQuoted] = flag(j.s.quoted[k])
	r[fJoinedLeft] = flag(tok.Has(tokenize.Joined))
	r[fJoinedRight] = flag(k+1 < j.s.n && j.s.token(k+1).Has(tokenize.Joined))
	r[fSentence] = float32(j.s.n)
}

func (j *Judge) neighbourFeatures(k int) {
	r := &j.row
	look := func(i, upper, kind, unknown int) {
		r[kind] = -1
		if i < 0 || i >= j.s.n {
			return
		}
		t := j.s.token(i)
		r[upper] = flag(t.Has(tokenize.UpperFirst))
		r[kind] = float32(t.Kind)
		r[unknown] = flag(j.strange(t))
	}
	look(k-1, fLeftUpper, fLeftKind, fLeftUnknown)
	look(k+1, fRightUpper, fRightKind, fRightUnknown)
	if k >= 2 {
		r[fLeft2Upper] = flag(j.s.token(k - 2).Has(tokenize.UpperFirst))
	}
	if k+2 < j.s.n {
		r[fRight2Upper] = flag(j.s.token(k + 2).Has(tokenize.UpperFirst))
	}
	var n, odd, sum, m float32
	for i := max(0, k-6); i < min(j.s.n, k+7); i++ {
		if i == k {
			continue
		}
		n++
		odd += flag(j.strange(j.s.token(i)))
		if i < k || i > k+3 {
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

// strange reports whether a token is letters that are no Vietnamese syllable.
func (j *Judge) strange(t tokenize.Token) bool {
	return t.Kind == tokenize.Foreign || t.Kind == tokenize.Syllable && t.ID < model.Reserved
}

func (j *Judge) documentFeatures(k int, tok tokenize.Token, best Scored) {
	r, d := &j.row, &j.doc
	left, right := j.s.ids[k], j.s.ids[k+2]
	r[fDocOwn], r[fDocCand] = d.count(tok.ID), d.count(best.ID)
	r[fDocLeft], r[fDocRight] = d.pair(left, tok.ID), d.pair(tok.ID, right)
	r[fDocCandLeft], r[fDocCandRight] = d.pair(left, best.ID), d.pair(best.ID, right)
	r[fDocLength] = float32(d.tokens)
	if tok.ID >= model.Reserved {
		r[fTwice] = flag(left == tok.ID || right == tok.ID)
	}
	r[fCandTwice] = flag(left == best.ID || right == best.ID)
}

func flag(b bool) float32 {
	if b {
		return 1
	}
	return 0
}
