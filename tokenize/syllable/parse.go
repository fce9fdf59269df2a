package syllable

// Syllable is a written Vietnamese syllable taken apart. The zero value is no
// syllable. Two of them are equal when they are spelled alike but for case and
// tone placement.
type Syllable struct {
	Onset   Onset
	Glide   bool // the w of hoa, huy, qua
	Nucleus Nucleus
	Coda    Coda
	Tone    Tone
	// Y says that the vowel i is written y where i is a spelling too: kỳ (kì),
	// quý (quí), ý (í). Where only y is possible, as in huy and yêu, it is false.
	Y bool
}

// Parse takes apart a syllable in any case, in NFC, with its tone placed in the
// old style (hòa) or the new (hoà). It is false for anything else: parts that do
// not fit, a tone on the wrong letter, a syllable that ends in a stop without
// sắc or nặng, several syllables, digits. It takes time in proportion to the
// length of s, at most eight letters of it, and allocates nothing.
func Parse(s string) (Syllable, bool) { return parse(s) }

// ParseBytes is Parse for bytes.
func ParseBytes(s []byte) (Syllable, bool) { return parse(s) }

// Legal tells whether s is a syllable that Vietnamese sounds and spelling
// permit: one that Parse accepts. Not every legal syllable is a word.
func Legal(s string) bool {
	_, ok := parse(s)
	return ok
}

// LegalBytes is Legal for bytes.
func LegalBytes(s []byte) bool {
	_, ok := parse(s)
	return ok
}

func parse[T text](s T) (Syllable, bool) {
	var w letters
	if !scan(&w, s) {
		return Syllable{}, false
	}
	p, ok := w.parts()
	if !ok || !p.toneFits(w.tone) || !p.placed(&w) {
		return Syllable{}, false
	}
	p.Tone = w.tone
	return p.Syllable, true
}

// parts is a syllable with the places that its tone may have.
type parts struct {
	Syllable
	newAt int // letter that bears the tone in the new style
	oldAt int // the same in the old style
}

// parts reads the letters, whatever their tone.
func (w *letters) parts() (p parts, ok bool) {
	o, s, i := w.onset()
	key, n := w.vowels(i)
	k := rhymeKeys[key]
	if k == 0 {
		return p, false
	}
	r := &rhymes[k]
	c, ok := w.coda(i + n)
	qu := s == scriptQu
	if !ok || !r.allows(o, qu, c) || !s.fits(r) {
		return p, false
	}
	p.Syllable = Syllable{Onset: o, Glide: r.glide || qu, Nucleus: r.nucleus, Coda: c, Y: r.y}
	p.newAt = i + int(r.at)
	p.oldAt = p.newAt
	if r.glide && c == NoCoda && n == 2 && floats(r.nucleus) {
		p.oldAt--
	}
	if r.end != NoCoda {
		p.Coda = r.end
	}
	return p, true
}

// floats tells whether the tone of open glide and nucleus is placed in two
// ways: hòa/hoà, khỏe/khoẻ, thúy/thuý. The marked letters of huế and thuở
// attract it in both styles.
func floats(n Nucleus) bool { return n == NucleusA || n == NucleusE || n == NucleusI }

// fits tells whether an onset written so may stand before the rhyme.
func (s script) fits(r *rhyme) bool {
	switch s {
	case scriptBack:
		return r.glide || !r.nucleus.front()
	case scriptFront:
		return !r.glide && r.nucleus.front()
	}
	return true
}

// toneFits tells whether the syllable can have the tone.
func (p *parts) toneFits(t Tone) bool { return !p.Coda.Stop() || t >= Sac }

// placed tells whether the tone stands where one of the styles puts it.
func (p *parts) placed(w *letters) bool {
	return w.at < 0 || w.at == p.newAt || w.at == p.oldAt
}
