package context

// The features of a suspect, in the order of a row. Logarithms are natural;
// yes is 1 and no 0.
const (
	// Language model: log-probabilities of the token and of the three behind
	// it, as written and with the best candidate; their sums and differences;
	// the longest n-grams that matched.
	fOwn0 = iota
	fOwn1
	fOwn2
	fOwn3
	fCand0
	fCand1
	fCand2
	fCand3
	fOwnSum
	fCandSum
	fDelta
	fDelta0
	fDelta1
	fDelta2
	fFit    // Scored.Fit of the best candidate
	fMargin // less that of the second best
	fClose  // candidates that fit nearly as well
	fOwnMatch0
	fOwnMatch1
	fOwnMatch2
	fOwnMatch3
	fCandMatch0
	fCandMatch1
	fCandMatch2
	fCandMatch3

	// Error model: the operation and its cost.
	fOp
	fCost

	// Frequencies in the corpora, logarithms times ten.
	fOwnCount
	fCandCount
	fCountDiff

	// Lexicon of words: how surely the token makes a word with a neighbour, and
	// the candidate would; whether the segmenter joined it.
	fWordLeft
	fWordRight
	fCandWordLeft
	fCandWordRight
	fJoinedLeft
	fJoinedRight

	// Form: class, capitals, length.
	fLegal
	fKnown
	fMostlyUpper
	fCandUpper
	fUpper
	fBegins
	fLength

	// Surroundings.
	fLeftUpper
	fRightUpper
	fLeft2Upper
	fRight2Upper
	fLeftKind
	fRightKind
	fLeftUnknown
	fRightUnknown
	fStrange // share of tokens around that are no Vietnamese
	fAround  // mean log-probability of the tokens around
	fTwice   // the token is its neighbour
	fCandTwice
	fQuoted
	fSentence // tokens in the sentence

	// Document: how often it holds the forms, and the pairs with the
	// neighbours.
	fDocOwn
	fDocCand
	fDocLeft
	fDocRight
	fDocCandLeft
	fDocCandRight
	fDocMean // log-probability of all its tokens: what it is about, how well it is written

	// Pairs: log-probabilities of the token behind its left neighbour and of the
	// right neighbour behind the token, each by the pair alone, as written and
	// with the candidate; the lengths that matched; the neighbours' frequencies,
	// which say how much a pair that was never seen means.
	fPairLeft
	fPairRight
	fCandPairLeft
	fCandPairRight
	fPairMatch
	fCandPairMatch
	fLeftCount
	fRightCount
	fDoubtLeft // the sieve's scores of the neighbours
	fDoubtRight

	// Log-bilinear model: the scores of the token and of the best candidate, the
	// difference, the greatest difference that any listed candidate makes, and
	// the squared length of the neighbourhood's sum, which says how much there is
	// to go by.
	fWideOwn
	fWideCand
	fWideDiff
	fWideBest
	fWideNorm

	// NumFeatures is how many there are.
	NumFeatures
)

// Group is a kind of evidence: features [From, To).
type Group struct {
	Name     string
	From, To int
}

// Groups are the kinds of evidence, so that each can be measured by what the
// judgement loses without it.
var Groups = []Group{
	{"language model: probabilities as written", fOwn0, fCand0},
	{"language model: candidate and differences", fCand0, fOwnMatch0},
	{"language model: lengths of matches", fOwnMatch0, fOp},
	{"error model: operation and cost", fOp, fOwnCount},
	{"frequencies", fOwnCount, fWordLeft},
	{"lexicon of words", fWordLeft, fLegal},
	{"form: class, capitals, length", fLegal, fLeftUpper},
	{"surroundings", fLeftUpper, fDocOwn},
	{"document", fDocOwn, fPairLeft},
	{"pairs alone", fPairLeft, fWideOwn},
	{"log-bilinear model", fWideOwn, NumFeatures},
}

func flag(b bool) float32 {
	if b {
		return 1
	}
	return 0
}
