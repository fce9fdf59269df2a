package charset

import "golang.org/x/text/unicode/norm"

// Combining marks that Vietnamese letters decompose into.
const (
	grave      = '\u0300'
	acute      = '\u0301'
	tilde      = '\u0303'
	hook       = '\u0309'
	dot        = '\u0323'
	circumflex = '\u0302'
	breve      = '\u0306'
	horn       = '\u031B'
)

func isTone(r rune) bool {
	return r == grave || r == acute || r == tilde || r == hook || r == dot
}

func isShape(r rune) bool { return r == circumflex || r == breve || r == horn }

// splitTone parts a letter from its tone: ế is ê and U+0301. A rune without a
// tone comes back as it is, with tone 0.
func splitTone(r rune) (letter, tone rune) {
	base, shape, tone := decompose(r)
	if shape == 0 {
		return base, tone
	}
	composed := norm.NFC.String(string([]rune{base, shape}))
	for _, c := range composed {
		return c, tone
	}
	return r, 0
}

// decompose parts a Vietnamese vowel into its ASCII letter, the mark that makes
// another vowel of it, and the tone; marks that are missing are 0. Any other
// rune comes back whole.
func decompose(r rune) (base, shape, tone rune) {
	base = r
	for i, c := range norm.NFD.String(string(r)) {
		switch {
		case i == 0:
			base = c
		case isTone(c) && tone == 0:
			tone = c
		case isShape(c) && shape == 0:
			shape = c
		default:
			return r, 0, 0
		}
	}
	return base, shape, tone
}
