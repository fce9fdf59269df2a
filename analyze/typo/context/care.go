package context

// care is how closely a document is looked at.
type care struct {
	doubt float32 // the least score of the first sieve
	fit   float32 // the least Fit of the best candidate: the second sieve
}

// minFit is for a close look: where even the best candidate fits so much worse
// than what is written, nothing else makes a mistake of it. Of the labelled
// mistakes that pass the first sieve it lets 97 in 100 pass, of the rest a third.
const minFit = -4

// A brief look asks for more: what it misses would hardly be reported in a
// document that shows no sign of many mistakes (Thresholds.Again). Of news it
// leaves a third of the tokens to try candidates for, and a fifth of the suspects.
// Both looks together cost .002 to .003 of F1, and no report in news.
const (
	strictness = 1.2 // above the sieve's cut
	briefFit   = 1
)

func (j *Judge) closely() care { return care{j.cut(), minFit} }

func (j *Judge) briefly() care { return care{j.cut() + strictness, briefFit} }

// finds reports whether a suspect with this doubt and fit is found.
func (c care) finds(doubt, fit float32) bool { return doubt >= c.doubt && fit >= c.fit }
