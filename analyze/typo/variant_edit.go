package typo

import (
	"slices"
	"strings"
	"unicode"

	"vnan/tokenize/syllable"
)

// slipped tells whether the form of token i looks like a slip for form f, and not
// like an inflection, another name or another way to write it.
func (c *checker) slipped(i int, f *form) bool {
	usual := c.token(f.first)
	if f.small > 0 && anyMarked(usual) {
		return false // a Vietnamese word misspelt again and again
	}
	e := oneEdit([]rune(syllable.Fold(c.token(i))), []rune(syllable.Fold(usual)))
	switch e.kind {
	case noEdit:
		return false
	case swapped:
		return true
	case substituted:
		if f.n < minSubstituted {
			return false
		}
	}
	return e.at > 0 && !e.otherMark() && !e.inflection(f.small == 0) && e.inLongPart()
}

// minSubstituted is how often a form must occur for another letter in one of its
// places to be a slip: names differ by a letter (Werner, Wehner) more often than
// by one too many or too few.
const minSubstituted = 5

// editKind is what was done to a word.
type editKind uint8

const (
	noEdit      editKind = iota // nothing, or more than one edit
	inserted                    // a letter too many
	lost                        // a letter too few
	substituted                 // a wrong letter
	swapped                     // two neighbours changed places
)

// edit is the one slip that made have of want, at a rune that both begin with;
// where a doubled letter leaves a choice, at the last one.
type edit struct {
	have, want []rune
	at         int
	kind       editKind
}

// oneEdit finds the edit between two words in small letters.
func oneEdit(have, want []rune) edit {
	e := edit{have: have, want: want}
	for e.at < len(have) && e.at < len(want) && have[e.at] == want[e.at] {
		e.at++
	}
	switch h, w := have[e.at:], want[e.at:]; {
	case len(h) == len(w)+1 && slices.Equal(h[1:], w):
		e.kind = inserted
	case len(w) == len(h)+1 && slices.Equal(h, w[1:]):
		e.kind = lost
	case len(h) != len(w) || len(h) == 0:
	case slices.Equal(h[1:], w[1:]):
		e.kind = substituted
	case h[0] == w[1] && h[1] == w[0] && slices.Equal(h[2:], w[2:]):
		e.kind = swapped
	}
	return e
}

// otherMark tells whether the forms differ by a hyphen or an apostrophe (hip-hop,
// hiphop; O'Neill, O’Neill) or by a mark on a letter (Pele, Pelé): conventions, no
// slips.
func (e edit) otherMark() bool {
	switch e.kind {
	case inserted:
		return !unicode.IsLetter(e.have[e.at])
	case lost:
		return !unicode.IsLetter(e.want[e.at])
	}
	h, w := e.have[e.at], e.want[e.at]
	return !unicode.IsLetter(h) || !unicode.IsLetter(w) || h >= 0x80 || w >= 0x80
}

// inflection tells whether the forms differ in their endings alone, as inflected
// words and related names do: Hogwarts, Russian, Maria and Mario. Names may lose
// their last letter, but not the i, n, s or y of suffixes (Iraqi, Russian); other
// words may not have another vowel in their ending, by which chemistry tells
// substances apart (sulfit, sulfat).
func (e edit) inflection(name bool) bool {
	last := max(len(e.have), len(e.want)) - 1
	switch e.kind {
	case inserted:
		return e.at == last
	case lost:
		return e.at == last && (!name || strings.ContainsRune("insy", e.want[e.at]))
	case substituted:
		h, w := e.have[e.at], e.want[e.at]
		return e.at == last && ending(h) && ending(w) || e.at == last-1 && !name && vowel(h) && vowel(w)
	}
	return false
}

func vowel(r rune) bool { return strings.ContainsRune("aeiouy", r) }

// ending tells whether a letter alone makes an ending: Texas and Texan, Mario.
func ending(r rune) bool { return vowel(r) || r == 'n' || r == 's' }

// minPart is the least length of a hyphenated word's part in which an edit may
// be a slip: A-Class and G-Class are two things.
const minPart = 4

// inLongPart tells whether the part of want around the edit, between hyphens,
// has at least minPart letters.
func (e edit) inLongPart() bool {
	lo, hi := e.at, e.at
	for lo > 0 && e.want[lo-1] != '-' {
		lo--
	}
	for hi < len(e.want) && e.want[hi] != '-' {
		hi++
	}
	return hi-lo >= minPart
}
