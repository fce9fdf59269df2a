package frequency

// Unit is what is counted.
type Unit uint8

// The units.
const (
	// Word is a word as the tokenizer found it, of one or more syllables.
	Word Unit = iota
	// Syllable is one run of letters.
	Syllable
)

// String gives the unit's name as flags and the JSON output show it.
func (u Unit) String() string {
	if u == Syllable {
		return "syllable"
	}
	return "word"
}

// MaxN is the length of the longest n-grams, in units.
const MaxN = 4

// Options say what a Counter counts.
type Options struct {
	// Unit is what is counted.
	Unit Unit
	// N is how many units stand in a row, 1 to MaxN; 0 means 1.
	N int
	// From makes it a range: runs of From to N units are counted; 0 means N.
	From int
	// Case keeps words apart that differ in capitals. Styles of placing tones
	// are one word all the same.
	Case bool
	// All keeps function words: with N above 1, also what begins or ends
	// with one.
	All bool
	// Types are what is counted; none means words. Each type is counted apart
	// from the others. Only single words have types: with N above 1, or with
	// syllables, Types is not looked at.
	Types []Type
	// Stop takes the place of IsFunctionWord, if any; see there for the form
	// of its words.
	Stop func(folded string) bool
}

func (o *Options) stop(folded string) bool {
	if o.Stop != nil {
		return o.Stop(folded)
	}
	return IsFunctionWord(folded)
}

// Count is how often one word, or n-gram, stands in a text.
type Count struct {
	// Word is the most frequent form in NFC, syllables parted by blanks.
	Word string
	// Type is what it was counted as.
	Type Type
	// Count is the number of times.
	Count int
	// PerThousand is Count per thousand words (or syllables, when those are
	// counted) of the text, function words and numbers among them.
	PerThousand float64
	// Documents is in how many documents it stands; 0 when a Counter counts,
	// which does not tell documents apart.
	Documents int
	// Stop says that it is a function word, or an n-gram that begins or ends
	// with one.
	Stop bool
}
