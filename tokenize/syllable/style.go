package syllable

import "unicode/utf8"

// StyleOf tells in which style the tone of a syllable is placed, in whatever
// case it is written; ok is false where all styles place it alike.
func StyleOf(s string) (style Style, ok bool) {
	if len(s) < 3 || !mayFloat(s[len(s)-1]) {
		return 0, false
	}
	b, nb := utf8.DecodeLastRuneInString(s)
	a, na := utf8.DecodeLastRuneInString(s[:len(s)-nb])
	letterB, markB, toneB := Base(b)
	letterA, markA, toneA := Base(a)
	if (toneA == Ngang) == (toneB == Ngang) || markA != NoMark || markB != NoMark || !floatingEnd(letterA|0x20, letterB|0x20) {
		return 0, false
	}
	if head := s[:len(s)-nb-na]; head == "q" || head == "Q" { // quý: the u belongs to the onset
		return 0, false
	}
	if toneA != Ngang {
		return OldStyle, true
	}
	return NewStyle, true
}

// mayFloat tells by the last byte whether a syllable may end in oa, oe or uy;
// it is false for most.
func mayFloat(c byte) bool {
	return c >= utf8.RuneSelf || c|0x20 == 'a' || c|0x20 == 'e' || c|0x20 == 'y'
}

// floatingEnd tells whether two base letters at the end of a syllable are glide
// and nucleus.
func floatingEnd(a, b rune) bool {
	switch b {
	case 'a', 'e':
		return a == 'o'
	case 'y':
		return a == 'u'
	}
	return false
}
