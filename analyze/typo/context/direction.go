package context

// rising are the features that can only accuse: whatever else is known, the more
// of one of them, the likelier the suspect is a mistake. A candidate that fits
// better, makes a word with its neighbours, stands elsewhere in the document.
var rising = []int{
	fFit, fMargin, fDelta, fDelta0, fDelta1, fDelta2, fCandSum, fCand0, fCand1, fCand2, fCand3,
	fCandMatch0, fCandMatch1, fCandMatch2, fCandPairLeft, fCandPairRight,
	fCandWordLeft, fCandWordRight,
	fDocCand, fDocCandLeft, fDocCandRight,
	fWideCand, fWideDiff, fWideBest,
	fAround, fDocMean, // where all else reads well, what does not is the odder
}

// falling are the features that can only defend: what is written fits, makes a
// word, is repeated in the document, stands among names and foreign words; the
// slip is a rare one; many candidates would do as well.
var falling = []int{
	fOwnSum, fOwn0, fOwn1, fOwn2, fOwn3,
	fOwnMatch0, fOwnMatch1, fOwnMatch2, fPairLeft, fPairRight,
	fWordLeft, fWordRight,
	fDocOwn, fDocLeft, fDocRight,
	fWideOwn,
	fCost, fClose, fStrange, fQuoted, fUpper,
}

// Directions says how the log-odds may change with each feature while the others
// stay: 1 rise only, -1 fall only, 0 either. A forest grown so
// (grow.Options.Monotone) cannot learn the few hundred labelled mistakes by
// heart, nor what kind of text a document is. It is kept at each split, which
// leaves some freedom to the splits below; none at all cost .002 of F1.
func Directions() []int8 {
	out := make([]int8, NumFeatures)
	for _, f := range rising {
		out[f] = 1
	}
	for _, f := range falling {
		out[f] = -1
	}
	return out
}
