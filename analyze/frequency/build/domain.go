package main

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize/syllable"
)

// stretch is the number of words after which a word is counted again.
const stretch = 500

// domain is what is known of the words of one corpus.
type domain struct {
	words     map[string]*stats
	folded    map[string]string // of the spellings met
	n         int               // words in the present stretch
	stretches float64
}

// stats of one word: numbers of occurrences, of those with a capital inside a
// sentence, and of stretches that hold it.
type stats struct {
	count, capitals, stretches float64
	last                       float64 // the stretch it was met in last, plus one
}

func newDomain() *domain {
	return &domain{words: map[string]*stats{}, folded: map[string]string{}}
}

// line counts a line of words parted by blanks, syllables joined by _.
func (d *domain) line(line []byte) error {
	for i, w := range strings.Fields(string(line)) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsLetter(r) {
			continue
		}
		d.word(w, i > 0)
	}
	return nil
}

func (d *domain) word(w string, inside bool) {
	key := d.fold(w)
	s := d.words[key]
	if s == nil {
		s = &stats{}
		d.words[key] = s
	}
	s.count++
	if r, _ := utf8.DecodeRuneInString(w); inside && unicode.IsUpper(r) {
		s.capitals++
	}
	if s.last != d.stretches+1 {
		s.last = d.stretches + 1
		s.stretches++
	}
	if d.n++; d.n == stretch {
		d.n = 0
		d.stretches++
	}
}

func (d *domain) fold(w string) string {
	if f, ok := d.folded[w]; ok {
		return f
	}
	parts := strings.Split(w, "_")
	for i := range parts {
		parts[i] = syllable.Fold(parts[i])
	}
	f := strings.Join(parts, " ")
	d.folded[strings.Clone(w)] = f
	return f
}

// evenness is the number of stretches that hold the word over the number
// expected when its occurrences are strewn at random.
func (d *domain) evenness(s *stats) float64 {
	return s.stretches / (d.stretches * (1 - math.Exp(-s.count/d.stretches)))
}
