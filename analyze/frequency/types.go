package frequency

// Count is how often one word, or n-gram, stands in a text.
type Count struct {
	// Word is the most frequent form, syllables parted by blanks.
	Word string
	// Count is the number of times.
	Count int
	// PerThousand is Count per thousand words of the text.
	PerThousand float64
	// Stop says that it is a function word.
	Stop bool
}
