package context

import (
	"math"

	"vnan/tokenize"
)

// Thresholds are the least log-odds for a report, by what is suspected, in a
// document with one sure mistake per 1,000 syllables or more. They are chosen for
// precision: see analyze/typo/train/FIGURES.txt.
type Thresholds struct {
	// Legal is for legal syllables, Upper for those with a capital, Illegal for
	// what is no syllable.
	Legal, Upper, Illegal float32
	// Error is where a report becomes an error: nine of ten such are mistakes.
	Error float32
	// Sure is where the first suggestion may be written without asking.
	Sure float32
}

// DefaultThresholds are those that the program uses.
var DefaultThresholds = Thresholds{Legal: -0.8, Upper: -0.75, Illegal: -0.8, Error: 0.5, Sure: 2}

const (
	// certain are log-odds at which nineteen of twenty suspects are mistakes.
	certain = 1.25
	// usualPer is how many syllables of edited news there are to a certain one,
	// and usualWeight how many of them a document's own are weighed against.
	// Both were chosen by cross-validation and on edited news.
	usualPer, usualWeight = 2400, 1000
	// again is the threshold below which a brief look is followed by a close one.
	again = 0
)

// Certain reports whether a suspect counts as a mistake for Thresholds.In.
func (s *Suspect) Certain() bool { return s.LogOdds >= certain }

// In gives the thresholds for a document of so many syllables, in which so many
// suspects are certain. Mistakes keep company: where a text has few that leave no
// doubt, the doubtful ones are mostly rare turns of speech. The forest learnt
// from documents with three mistakes per 1,000 syllables; edited news has a fifth
// of that. To judge by what is usual in the text at hand adds the logarithm of
// the ratio of the two rates to the log-odds (Saerens et al. 2002); here it is
// taken from the thresholds. It never lowers them: below, as many suspects are
// none as are mistakes.
func (t Thresholds) In(certain, syllables int) Thresholds {
	rate := (float64(certain) + float64(usualWeight)/usualPer) / float64(syllables+usualWeight)
	if by := float32(math.Log(1000 * rate)); by < 0 {
		t.Legal -= by
		t.Upper -= by
		t.Illegal -= by
	}
	return t
}

// Again reports whether a document with these thresholds, by what a brief look
// found, deserves a close one.
func (t *Thresholds) Again() bool { return t.Legal < again }

// Reports tells whether a suspect is to be reported.
func (t *Thresholds) Reports(s *Suspect, tok tokenize.Token) bool {
	switch {
	case s.Illegal:
		return s.LogOdds >= t.Illegal
	case tok.Has(tokenize.UpperFirst):
		return s.LogOdds >= t.Upper
	}
	return s.LogOdds >= t.Legal
}
