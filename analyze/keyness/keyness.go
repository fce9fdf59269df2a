package keyness

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"vnan/tokenize/syllable"
)

// Count is a word of a text with the number of its occurrences.
type Count struct {
	Word  string
	Count int
}

// Word is a word with its keyness.
type Word struct {
	Word string
	// Count is how often it stands in the text.
	Count int
	// Reference is how often it stands in the reference, per million words.
	Reference float64
	// LogLikelihood is G²: how sure it is that the word is more frequent here.
	LogLikelihood float64
	// LogRatio is the binary logarithm of how many times as frequent it is.
	LogRatio float64
}

// Reference knows how often words stand in other text.
type Reference interface {
	// Total is the number of all words, at least 1.
	Total() int
	// Count is how often a folded word stands in them.
	Count(folded string) int
}

// What makes a word characteristic.
const (
	// MinLogLikelihood is the critical value of χ² with one degree of freedom at
	// p = 0.0001, which Rayson, Berridge and Francis (Extending the Cochran rule
	// for the comparison of word frequencies between corpora, 2004) recommend.
	MinLogLikelihood = 15.13
	// MinLogRatio leaves out what is less than twice as frequent.
	MinLogRatio = 1
	// MinCount leaves out what stands once: any rare word does that somewhere.
	MinCount = 2
)

// Words gives the characteristic words of a text of total words, the surest
// first, equals in the order of their spelling. Function words should be left
// out of counts, not of total.
func Words(counts []Count, total int, r Reference) []Word {
	var out []Word
	for _, c := range counts {
		b := r.Count(Fold(c.Word))
		w := Word{
			Word: c.Word, Count: c.Count, Reference: 1e6 * float64(b) / float64(r.Total()),
			LogLikelihood: LogLikelihood(c.Count, total, b, r.Total()), LogRatio: LogRatio(c.Count, total, b, r.Total()),
		}
		if c.Count >= MinCount && w.LogLikelihood >= MinLogLikelihood && w.LogRatio >= MinLogRatio {
			out = append(out, w)
		}
	}
	slices.SortStableFunc(out, func(x, y Word) int {
		if c := cmp.Compare(y.LogLikelihood, x.LogLikelihood); c != 0 {
			return c
		}
		return strings.Compare(x.Word, y.Word)
	})
	return out
}

// LogLikelihood gives G² of a word that stands a times among c words and b times
// among d others; see the package's documentation. It is 0 when nothing differs
// or there is nothing to compare.
func LogLikelihood(a, c, b, d int) float64 {
	if c <= 0 || d <= 0 {
		return 0
	}
	all := float64(a+b) / float64(c+d)
	return max(2*(term(a, float64(c)*all)+term(b, float64(d)*all)), 0)
}

func term(seen int, expected float64) float64 {
	if seen <= 0 {
		return 0
	}
	return float64(seen) * math.Log(float64(seen)/expected)
}

// LogRatio gives the binary logarithm of (a/c)/(b/d), half an occurrence
// standing for none.
func LogRatio(a, c, b, d int) float64 {
	if c <= 0 || d <= 0 {
		return 0
	}
	share := func(n, of int) float64 { return max(float64(n), 0.5) / float64(of) }
	return math.Log2(share(a, c) / share(b, d))
}

// Fold gives a word without regard to case and to the place of its tone marks,
// each syllable by itself.
func Fold(word string) string {
	var dst []byte
	for i, s := range strings.Split(word, " ") {
		if i > 0 {
			dst = append(dst, ' ')
		}
		dst = syllable.AppendFold(dst, s)
	}
	return string(dst)
}
