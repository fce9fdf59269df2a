package syllable

// Style is a way to place the tone of open oa, oe and uy; everything else is
// placed alike in all styles.
type Style uint8

const (
	// OldStyle writes hòa, khỏe, thúy: newspapers, laws, most people.
	OldStyle Style = iota
	// NewStyle writes hoà, khoẻ, thuý, the tone on the main vowel: school
	// books (Quyết định 1989/QĐ-BGDĐT of 2018, article 8).
	NewStyle
)

// String gives the syllable in small letters and the old style.
func (s Syllable) String() string { return s.Format(OldStyle) }

// Format gives the syllable in small letters and the given style. A value that
// Parse never returns gives some string, not a panic.
func (s Syllable) Format(style Style) string {
	var buf [3 * (maxLetters + 5)]byte
	return string(s.Append(buf[:0], style))
}

// Append appends what Format gives.
func (s Syllable) Append(dst []byte, style Style) []byte {
	var w letters
	at := s.spell(&w)
	if style == OldStyle && s.floating() {
		at--
	}
	return w.appendTo(dst, min(s.Tone, Nang), at)
}

// floating tells whether old and new style differ.
func (s Syllable) floating() bool {
	return s.Glide && s.Coda == NoCoda && s.Onset != OnsetC && floats(s.Nucleus)
}

func (w *letters) add(ls ...letter) {
	w.n += copy(w.v[w.n:], ls)
}

// spell writes the letters from the sounds and gives the place of the tone in
// the new style. It works by the rules of spelling and not by the table of
// rhymes, so that the one is a check on the other.
func (s Syllable) spell(w *letters) (at int) {
	s.spellOnset(w)
	s.spellGlide(w)
	start := w.n
	s.spellNucleus(w)
	at = w.n - 1
	if s.Nucleus >= NucleusIe && s.Coda == NoCoda {
		at-- // mía, mua, mưa, khuya: on the first of the two letters
	}
	s.spellCoda(w)
	return max(at, start)
}

func (s Syllable) spellOnset(w *letters) {
	front := !s.Glide && s.Nucleus.front()
	switch s.Onset {
	case NoOnset:
	case OnsetC:
		switch {
		case s.Glide:
			w.add(lQ)
		case front:
			w.add(lK)
		default:
			w.add(lC)
		}
	case OnsetGi:
		w.add(lG)
		if !s.giShared() {
			w.add(lI)
		}
	default:
		for _, r := range s.Onset.String() {
			l, _, _ := lookup(r)
			w.add(l)
		}
		if front && (s.Onset == OnsetG || s.Onset == OnsetNg) {
			w.add(lH)
		}
	}
}

// giShared tells whether the i of gi is the vowel's letter too: gì, giếng.
func (s Syllable) giShared() bool {
	return !s.Glide && (s.Nucleus == NucleusI || s.Nucleus == NucleusIe)
}

func (s Syllable) spellGlide(w *letters) {
	if !s.Glide {
		return
	}
	lowVowel := s.Nucleus == NucleusA || s.Nucleus == NucleusAw || s.Nucleus == NucleusE
	if lowVowel && s.Onset != OnsetC {
		w.add(lO)
	} else {
		w.add(lU)
	}
}

var nucleusLetters = [NumNuclei]letter{lA, lAw, lAa, lE, lEe, lI, lO, lO, lOo, lOw, lU, lUw}

func (s Syllable) spellNucleus(w *letters) {
	open := s.Coda == NoCoda
	switch n := s.Nucleus; {
	case n == NucleusIe:
		i := lI
		if s.Glide || s.Onset == NoOnset && !open {
			i = lY
		}
		w.addDiphthong(open, i, lEe)
	case n == NucleusUo:
		w.addDiphthong(open, lU, lOo)
	case n == NucleusUow:
		w.addDiphthong(open, lUw, lOw)
	case n == NucleusLongO:
		w.add(lO, lO)
	case n == NucleusI && (s.Y || s.Glide && s.Onset != OnsetC):
		w.add(lY)
	case n == NucleusAw && s.Coda.Glide():
		w.add(lA)
	case n < NucleusIe:
		w.add(nucleusLetters[n])
	}
}

// addDiphthong writes the second half of a diphthong as a at the end of the
// syllable.
func (w *letters) addDiphthong(open bool, first, second letter) {
	if open {
		second = lA
	}
	w.add(first, second)
}

func (s Syllable) spellCoda(w *letters) {
	switch s.Coda {
	case NoCoda:
	case CodaI:
		if s.Nucleus == NucleusAw || s.Nucleus == NucleusAa {
			w.add(lY)
		} else {
			w.add(lI)
		}
	case CodaU:
		if s.Nucleus == NucleusA || s.Nucleus == NucleusE {
			w.add(lO)
		} else {
			w.add(lU)
		}
	default:
		for _, r := range s.Coda.String() {
			l, _, _ := lookup(r)
			w.add(l)
		}
	}
}
