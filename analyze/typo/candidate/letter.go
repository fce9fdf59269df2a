package candidate

import (
	"unicode/utf8"

	"vnan/tokenize/syllable"
)

// letter is a small letter without its tone: a to z are 0 to 25, behind them
// stand the seven marked letters.
type letter uint8

const (
	lA letter = 0
	lC letter = 'c' - 'a'
	lD letter = 'd' - 'a'
	lE letter = 'e' - 'a'
	lG letter = 'g' - 'a'
	lH letter = 'h' - 'a'
	lI letter = 'i' - 'a'
	lK letter = 'k' - 'a'
	lM letter = 'm' - 'a'
	lN letter = 'n' - 'a'
	lO letter = 'o' - 'a'
	lP letter = 'p' - 'a'
	lQ letter = 'q' - 'a'
	lR letter = 'r' - 'a'
	lT letter = 't' - 'a'
	lU letter = 'u' - 'a'
	lY letter = 'y' - 'a'
)

// The marked letters.
const (
	lABreve letter = 26 + iota
	lACirc
	lECirc
	lOCirc
	lOHorn
	lUHorn
	lDStroke
	numLetters
)

// letterShape gives base letter and mark of the marked letters.
var letterShape = [numLetters - lABreve]struct {
	base letter
	mark syllable.Mark
}{
	{lA, syllable.Breve}, {lA, syllable.Circumflex}, {lE, syllable.Circumflex}, {lO, syllable.Circumflex},
	{lO, syllable.Horn}, {lU, syllable.Horn}, {lD, syllable.Stroke},
}

// base takes the mark off.
func (l letter) base() letter {
	if l >= lABreve {
		return letterShape[l-lABreve].base
	}
	return l
}

// vowels is the set of vowel letters, a bit each.
const vowels uint64 = 1<<lA | 1<<lE | 1<<lI | 1<<lO | 1<<lU | 1<<lY | 1<<lABreve | 1<<lACirc | 1<<lECirc | 1<<lOCirc | 1<<lOHorn | 1<<lUHorn

func (l letter) vowel() bool { return vowels>>l&1 != 0 }

// siblings gives all letters with the same base, the bare one first; nil for a
// letter that takes no mark.
func (l letter) siblings() []letter { return siblings[l.base()] }

var siblings = [26][]letter{
	lA: {lA, lABreve, lACirc}, lD: {lD, lDStroke}, lE: {lE, lECirc}, lO: {lO, lOCirc, lOHorn}, lU: {lU, lUHorn},
}

// letterOf parts a code point into letter and tone; false for anything that is
// neither a to z nor a Vietnamese letter.
func letterOf(r rune) (letter, syllable.Tone, bool) {
	b, m, t := syllable.Base(syllable.ToLower(r))
	if b < 'a' || b > 'z' {
		return 0, 0, false
	}
	l := letter(b - 'a')
	if m == syllable.NoMark {
		return l, t, true
	}
	for i, s := range letterShape {
		if s.base == l && s.mark == m {
			return lABreve + letter(i), t, true
		}
	}
	return 0, 0, false
}

// glyph is a letter with a tone in UTF-8.
type glyph struct {
	n uint8
	b [3]byte
}

// glyphTable spells every letter with every tone; a consonant takes none.
type glyphTable [numLetters][syllable.NumTones]glyph

func newGlyphs() *glyphTable {
	var g glyphTable
	for l := range numLetters {
		base, mark := l, syllable.NoMark
		if l >= lABreve {
			base, mark = letterShape[l-lABreve].base, letterShape[l-lABreve].mark
		}
		for t := range syllable.Tone(syllable.NumTones) {
			if t == syllable.Ngang || l.vowel() {
				r := syllable.Compose(rune('a'+base), mark, t)
				g[l][t].n = uint8(utf8.EncodeRune(g[l][t].b[:], r))
			}
		}
	}
	return &g
}
