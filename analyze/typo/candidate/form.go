package candidate

import "vnan/tokenize/syllable"

// maxForm is the longest form, in letters, that is taken apart: two syllables
// glued together.
const maxForm = 14

// form is a written form: its letters without tones, and one tone.
type form struct {
	v    [maxForm + 1]letter
	n    int
	tone syllable.Tone
	// at is the letter that bore the tone, -1 for none.
	at int
	// tones counts the letters that bore one, and written says which.
	tones   int
	written [maxForm + 1]syllable.Tone
}

// parse takes a form apart; false if a letter is not Vietnamese or the form is
// too long. Of several tones it keeps the last.
func parse(s string) (f form, ok bool) {
	f.at = -1
	for _, r := range s {
		l, t, ok := letterOf(r)
		if !ok || f.n == maxForm {
			return f, false
		}
		if t != syllable.Ngang {
			f.tone, f.at, f.written[f.n] = t, f.n, t
			f.tones++
		}
		f.v[f.n] = l
		f.n++
	}
	return f, f.n > 0
}

// replace writes new over letters [i, j).
func (f *form) replace(i, j int, new ...letter) (g form, ok bool) {
	n := f.n - (j - i) + len(new)
	if n > maxForm || n == 0 {
		return g, false
	}
	g.tone, g.at, g.n = f.tone, -1, n
	copy(g.v[:], f.v[:i])
	copy(g.v[i:], new)
	copy(g.v[i+len(new):], f.v[j:f.n])
	return g, true
}

// onsetLen is the number of letters before the vowels; the u of qu, and the i
// of gi before another vowel, belong to them.
func (f *form) onsetLen() int {
	i := 0
	for i < f.n && !f.v[i].vowel() {
		i++
	}
	if i == 1 && i+1 < f.n && f.v[i+1].vowel() && (f.v[0] == lQ && f.v[1] == lU || f.v[0] == lG && f.v[1] == lI && f.v[2] != lECirc) {
		i++
	}
	return i
}

// vowelEnd is the index behind the run of vowels that begins at i.
func (f *form) vowelEnd(i int) int {
	for i < f.n && f.v[i].vowel() {
		i++
	}
	return i
}

// plausible is a cheap test that keeps most impossible forms from the look-up:
// at most three letters before one to three vowels, at most two behind.
func (f *form) plausible() bool {
	a := f.onsetLen()
	b := f.vowelEnd(a)
	if a > 3 || b == a || b-a > 3 || f.n-b > 2 {
		return false
	}
	switch f.n - b {
	case 1:
		return codas>>f.v[b]&1 != 0
	case 2:
		return f.v[b] == lN && (f.v[b+1] == lG || f.v[b+1] == lH) || f.v[b] == lC && f.v[b+1] == lH
	}
	return true
}

// codas is the set of consonants that may stand alone at the end.
const codas uint64 = 1<<lC | 1<<lM | 1<<lN | 1<<lP | 1<<lT

// marked is the set of vowels that attract the tone.
const marked uint64 = 1<<lABreve | 1<<lACirc | 1<<lECirc | 1<<lOCirc | 1<<lOHorn | 1<<lUHorn

// place gives the letter that bears the tone, in the old style (hòa), which is
// the one that the vocabulary is folded to: the last marked vowel; else the
// first of two vowels at the end (mía), else the second.
func (f *form) place() int {
	a := f.onsetLen()
	b := f.vowelEnd(a)
	for i := b - 1; i >= a; i-- {
		if marked>>f.v[i]&1 != 0 {
			return i
		}
	}
	if b-a <= 1 || b-a == 2 && b == f.n {
		return a
	}
	return a + 1
}

// stop tells whether the form ends in p, t, c or ch, so that only sắc and nặng
// are possible.
func (f *form) stop() bool {
	if f.n == 0 {
		return false
	}
	switch f.v[f.n-1] {
	case lP, lT, lC:
		return true
	case lH:
		return f.n > 1 && f.v[f.n-2] == lC
	}
	return false
}

// write spells the form with tone t on letter at.
func (g *glyphTable) write(dst []byte, f *form, t syllable.Tone, at int) []byte {
	for i := range f.n {
		lt := syllable.Ngang
		if i == at {
			lt = t
		}
		c := &g[f.v[i]][lt]
		dst = append(dst, c.b[:c.n]...)
	}
	return dst
}
