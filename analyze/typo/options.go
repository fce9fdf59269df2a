package typo

import (
	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
)

// Options say how to check. The zero value applies all rules without a language
// model.
type Options struct {
	// Enabled tells whether a rule is wanted; nil means all.
	Enabled func(rule string) bool
	// Known tells whether a form, in NFC as written, is in the user's
	// dictionary, so that it is never judged; nil means none is.
	Known func(form string) bool
	// Ranker judges suggestions by the words around them; nil leaves it to
	// frequency and operation.
	Ranker Ranker
	// Detectors are asked for findings of their own, of the family context.
	Detectors []Detector
}

// Ranker judges how well candidates fit their place.
type Ranker interface {
	// Score appends to dst, for each candidate, the natural logarithm of the
	// chance of finding it in the place of token i, up to a constant that is
	// the same for all candidates of the place.
	Score(dst []float32, t *tokenize.Text, i int, list []candidate.Candidate) []float32
}

// Detector finds mistakes by a method of its own.
type Detector interface {
	// Detect gives findings in any order. They must not reach beyond t.NFC.
	Detect(t *tokenize.Text) []Finding
}
