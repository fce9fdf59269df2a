package syllable

import "unicode/utf8"

// StripTone takes the tones off every letter of s and leaves the marks: nước
// becomes nươc. It works on any text, in NFC, and returns s itself when there is
// nothing to take off.
func StripTone(s string) string {
	for i, r := range s {
		if _, t, _ := lookup(r); t != Ngang {
			return string(appendToneless(append(make([]byte, 0, len(s)), s[:i]...), s[i:]))
		}
	}
	return s
}

func appendToneless(dst []byte, s string) []byte {
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		l, t, upper := lookup(r)
		if t == Ngang {
			dst = append(dst, s[:size]...) // as it stands, even if it is not UTF-8
		} else {
			dst = appendLetter(dst, l, Ngang, upper)
		}
		s = s[size:]
	}
	return dst
}

func appendLetter(dst []byte, l letter, t Tone, upper bool) []byte {
	r := l.small(t)
	if upper {
		r = capital(r)
	}
	return utf8.AppendRune(dst, r)
}

// WithTone gives s with another tone, placed where the old style has it, in the
// case of s. The tone that s bears is not looked at, nor its place, so that viêt
// takes Nang. It is false when s is no syllable or cannot have the tone: mat has
// only mát and mạt.
func WithTone(s string, tone Tone) (string, bool) {
	var w letters
	if tone >= NumTones || !scan(&w, s) {
		return "", false
	}
	return w.render(tone)
}

// render writes the letters with the tone in the old style, if that is legal.
func (w *letters) render(tone Tone) (string, bool) {
	p, ok := w.parts()
	if !ok || !p.toneFits(tone) {
		return "", false
	}
	var buf [3 * maxLetters]byte
	return string(w.appendTo(buf[:0], tone, p.oldAt)), true
}

// FixTonePlacement puts a tone that stands on the wrong letter in its place:
// nứơc becomes nước, lòai loài, qủa quả, gìa già. It is true only if s is not
// legal in either style and the outcome, in the old style and the case of s, is.
// The letters are unchanged, which makes this the one misprint that can be
// corrected with certainty.
func FixTonePlacement(s string) (fixed string, ok bool) {
	var w letters
	if !scan(&w, s) || w.at < 0 {
		return "", false
	}
	p, ok := w.parts()
	if !ok || !p.toneFits(w.tone) || p.placed(&w) {
		return "", false
	}
	return w.render(w.tone)
}

// FixHorn completes ươ where one of the two horns is missing, and places the
// tone: nguời becomes người, đựoc được, chưong chương. It is true only if s is
// illegal and the outcome is legal. After FixTonePlacement it is the most
// frequent slip of typists, since input methods differ in what w does to uo.
func FixHorn(s string) (fixed string, ok bool) {
	var w letters
	if !scan(&w, s) || !w.completeHorn() || Legal(s) {
		return "", false
	}
	return w.render(w.tone)
}

// completeHorn makes the first uơ or ưo into ươ.
func (w *letters) completeHorn() bool {
	for i := range w.n {
		a, b := w.v[i], w.v[i+1]
		if a == lU && b == lOw || a == lUw && b == lO {
			w.v[i], w.v[i+1] = lUw, lOw
			return true
		}
	}
	return false
}
