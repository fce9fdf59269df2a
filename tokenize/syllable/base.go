package syllable

// plain gives the base letter and the mark of every marked letter; zero for
// the others.
var plain = [numLetters]struct {
	l letter
	m Mark
}{
	lAw: {lA, Breve}, lAa: {lA, Circumflex}, lEe: {lE, Circumflex}, lOo: {lO, Circumflex},
	lOw: {lO, Horn}, lUw: {lU, Horn}, lDd: {lD, Stroke},
}

// base parts a letter into its base and its mark.
func (l letter) base() (letter, Mark) {
	if p := plain[l]; p.l != noLetter {
		return p.l, p.m
	}
	return l, NoMark
}

// marked puts a mark on a base letter; noLetter if there is no such letter.
func (l letter) marked(m Mark) letter {
	if m == NoMark {
		return l
	}
	for k, p := range plain {
		if p.l == l && p.m == m {
			return letter(k)
		}
	}
	return noLetter
}

// Base parts a letter into base letter, mark and tone: 'Ấ' into 'A',
// Circumflex, Sac. Case stays with the base. Anything that is not a Vietnamese
// letter comes back as it is, without mark or tone.
func Base(r rune) (base rune, mark Mark, tone Tone) {
	l, t, upper := lookup(r)
	if l == noLetter {
		return r, NoMark, Ngang
	}
	b, m := l.base()
	base = b.small(Ngang)
	if upper {
		base = capital(base)
	}
	return base, m, t
}

// Compose is the reverse of Base. It gives 0 where Vietnamese has no such
// letter: a tone on a consonant, a horn on an a, a mark on a marked letter.
func Compose(base rune, mark Mark, tone Tone) rune {
	l, t, upper := lookup(base)
	if t != Ngang || tone >= NumTones || mark >= NumMarks {
		return 0
	}
	if l == noLetter {
		if mark == NoMark && tone == Ngang {
			return base
		}
		return 0
	}
	l = l.marked(mark)
	if l == noLetter || tone != Ngang && !l.vowel() {
		return 0
	}
	r := l.small(tone)
	if upper {
		r = capital(r)
	}
	return r
}

// IsVietnameseLetter tells whether r is a letter of the Vietnamese alphabet,
// in either case and with any tone. F, j, w and z are not.
func IsVietnameseLetter(r rune) bool {
	l, _, _ := lookup(r)
	return l != noLetter && l < lF
}

// IsMarkedLetter tells whether r is a Vietnamese letter beyond a to z, one
// that bears a mark or a tone.
func IsMarkedLetter(r rune) bool {
	return r >= 0x80 && IsVietnameseLetter(r)
}
