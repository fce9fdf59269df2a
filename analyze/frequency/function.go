package frequency

import (
	_ "embed"
	"strings"
)

//go:generate go run ./build

//go:embed functionwords.txt
var functionWords string

// IsFunctionWord reports whether a word, in small letters with tones in the old
// style (as syllable.Fold gives them) and blanks between its syllables, says how
// a text is built and not what it is about: của, và, được, trong đó.
func IsFunctionWord(folded string) bool {
	list := functionWords
	lo, hi := 0, len(list) // at line starts
	for lo < hi {
		m := (lo + hi) / 2
		m = strings.LastIndexByte(list[:m], '\n') + 1
		line, _, _ := strings.Cut(list[m:], "\n")
		switch {
		case line == folded:
			return true
		case line < folded:
			lo = m + len(line) + 1
		default:
			hi = m
		}
	}
	return false
}
