package syllable

import "unicode/utf8"

// maxLetters is the length of the longest syllable, nghiêng.
const maxLetters = 7

// letters is a written syllable taken apart: toneless letters, the one tone
// and where it stands. v is longer than needed, so that a look beyond the last
// letter finds noLetter.
type letters struct {
	v     [maxLetters + 5]letter
	n     int
	tone  Tone
	at    int    // index of the letter with the tone; -1 without
	upper uint16 // bit i: letter i is a capital
}

type text interface{ string | []byte }

// scan reads s; it fails on anything but up to seven Vietnamese letters with
// at most one tone.
func scan[T text](w *letters, s T) bool { return scanBelow(w, s, lF) }

// scanBelow is scan with another limit: numLetters lets f, j, w and z in.
func scanBelow[T text](w *letters, s T, limit letter) bool {
	w.at = -1
	for i := 0; i < len(s); {
		var l letter
		var t Tone
		var upper bool
		if c := s[i]; c < utf8.RuneSelf {
			l, _, upper = lookup(rune(c))
			i++
		} else {
			r, size := decode(s, i)
			l, t, upper = lookup(r)
			i += size
		}
		if l == noLetter || l >= limit || w.n == maxLetters || !w.put(l, t, upper) {
			return false
		}
	}
	return w.n > 0
}

// put appends a letter; false if it brings a second tone.
func (w *letters) put(l letter, t Tone, upper bool) bool {
	if t != Ngang {
		if w.at >= 0 {
			return false
		}
		w.tone, w.at = t, w.n
	}
	if upper {
		w.upper |= 1 << w.n
	}
	w.v[w.n] = l
	w.n++
	return true
}

// decode reads the two- or three-byte character at i. Damaged sequences, and
// those that begin with E0 or have four bytes, which no Vietnamese letter has,
// give 0.
func decode[T text](s T, i int) (rune, int) {
	c := rune(s[i])
	if c < 0xC2 || i+1 >= len(s) || s[i+1]&0xC0 != 0x80 {
		return 0, 1 // from C2 on, since C0 and C1 would encode ASCII a second time
	}
	c1 := rune(s[i+1] & 0x3F)
	if c < 0xE0 {
		return c&0x1F<<6 | c1, 2
	}
	if c == 0xE0 || c >= 0xF0 || i+2 >= len(s) || s[i+2]&0xC0 != 0x80 {
		return 0, 2
	}
	return c&0x0F<<12 | c1<<6 | rune(s[i+2]&0x3F), 3
}

// appendTo writes the letters with tone t on letter number at, each in its
// case.
func (w *letters) appendTo(dst []byte, t Tone, at int) []byte {
	for i := range w.n {
		lt := Ngang
		if i == at {
			lt = t
		}
		r := w.v[i].small(lt)
		if w.upper>>i&1 != 0 {
			r = capital(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}
