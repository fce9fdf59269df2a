package syllable

import "unicode/utf8"

// Fold gives the form in which spellings are compared: small letters, and the
// tone of a syllable in the old style (Hoà and HÒA give hòa). The letters i and y
// stay as they are; see SameSpelling. What is no syllable is only made small. It
// allocates nothing when s is its own folding.
func Fold(s string) string {
	var buf [64]byte
	b := AppendFold(buf[:0], s)
	if string(b) == s {
		return s
	}
	return string(b)
}

// AppendFold appends the folding of s.
func AppendFold(dst []byte, s string) []byte {
	var w letters
	if scan(&w, s) {
		if p, ok := w.parts(); ok && p.toneFits(w.tone) && p.placed(&w) {
			w.upper = 0
			return w.appendTo(dst, w.tone, p.oldAt)
		}
	}
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && size <= 1 {
			dst = append(dst, s[:size]...)
		} else {
			dst = utf8.AppendRune(dst, ToLower(r))
		}
		s = s[size:]
	}
	return dst
}

// alternates tells whether i and y are both in use: hi/hy, kì/kỳ, lí/lý, mĩ/mỹ,
// sĩ/sỹ, tỉ/tỷ, and qui/quy. They are not after other onsets, where y is a
// personal name (Vy), nor without onset, where y and i are two syllables (ý, í).
func (s Syllable) alternates() bool {
	if s.Nucleus != NucleusI || s.Onset == OnsetC && s.Glide {
		return s.Nucleus == NucleusI
	}
	return !s.Glide && s.Coda == NoCoda && alternating.has(s.Onset)
}

// Sound gives s with i written for y where both are spellings of one syllable,
// so that equal sounds are equal values: kỳ becomes kì, quý quí.
func (s Syllable) Sound() Syllable {
	if s.alternates() {
		s.Y = false
	}
	return s
}

// SameSpelling tells whether a and b are one syllable, but for case, tone
// placement and the choice of i or y. Text that is no syllable is compared by
// Fold.
func SameSpelling(a, b string) bool {
	sa, oka := Parse(a)
	sb, okb := Parse(b)
	if oka && okb {
		return sa.Sound() == sb.Sound()
	}
	return oka == okb && Fold(a) == Fold(b)
}

// Variants gives the other accepted spellings of a syllable, in its case: the
// other tone placement (hoà for hòa), or i and y exchanged (kì for kỳ). After qu
// only y is accepted, so quí has the variant quý, but quý has none. It is nil for
// a syllable with one spelling and for anything else.
func Variants(s string) []string {
	var w letters
	if !scan(&w, s) {
		return nil
	}
	p, ok := w.parts()
	if !ok || !p.toneFits(w.tone) || !p.placed(&w) {
		return nil
	}
	at := p.oldAt
	switch {
	case p.newAt != p.oldAt && w.at >= 0:
		if w.at == p.oldAt {
			at = p.newAt
		}
	case p.alternates() && (!p.Y || !p.Glide):
		w.v[p.newAt] = lI + lY - w.v[p.newAt]
	default:
		return nil
	}
	return []string{string(w.appendTo(nil, w.tone, at))}
}
