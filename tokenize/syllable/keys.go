package syllable

// FromTelex decodes a syllable that keeps keys of the Telex input method: nawng
// gives năng, dduwowcj được, nưowcs nước. The keys are s f r x j for the tones
// sắc, huyền, hỏi, ngã, nặng; aa ee oo dd for â ê ô đ; w for ă ơ ư. They may
// stand at once or at the end of the word (dduowcj, duocwdj). It is true if s has
// such a key and the outcome, in the case of s, is a legal syllable. A foreign
// word may be one by chance: has gives há.
func FromTelex(s string) (string, bool) {
	if decoded, ok := fromKeys(s, typing{}); ok {
		return decoded, true
	}
	return fromKeys(s, typing{free: true})
}

// FromVNI decodes a syllable that keeps keys of the VNI input method:
// truong72 gives trường, d9i đi. The keys are 1 to 5 for sắc, huyền, hỏi, ngã,
// nặng; 6 for the circumflex, 7 for the horn, 8 for the breve, 9 for đ.
func FromVNI(s string) (string, bool) { return fromKeys(s, typing{digits: true}) }

// typing is the state of an input method. Marks wait for the end of the word,
// because only the whole word shows whose they are: w after uo makes ươ in
// dduowcj and uơ in thuowr.
type typing struct {
	letters
	digits bool // VNI, else Telex
	free   bool // doubled vowels need not be neighbours: caua for câu
	keys   int  // keys taken that are no letters
	mark   Mark // waits to be put on a letter
	breve  bool // the key of the horn is that of the breve too
}

// fromKeys types s.
func fromKeys(s string, t typing) (string, bool) {
	t.at = -1
	for _, r := range s {
		l, tone, upper := lookup(r)
		taken, ok := t.key(r, l)
		switch {
		case !ok:
			return "", false
		case taken:
			t.keys++
		case l == noLetter || l >= lF || t.n == maxLetters || !t.put(l, tone, upper):
			return "", false
		}
	}
	if t.keys == 0 {
		return "", false
	}
	return t.finish()
}

// key handles what is a key of the input method. It is taken if it is no letter
// to be written, and not ok if no syllable can have it there.
func (t *typing) key(r rune, l letter) (taken, ok bool) {
	if t.digits {
		return t.vni(r, l)
	}
	return t.telex(r, l)
}

// telexTones gives the tone of a key, for keys that have one.
var telexTones = [numLetters]Tone{lS: Sac, lF: Huyen, lR: Hoi, lX: Nga, lJ: Nang}

func (t *typing) telex(r rune, l letter) (taken, ok bool) {
	vowel := t.hasVowel()
	switch {
	case l == noLetter:
		return false, false
	case r >= 0x80:
		return false, true
	case telexTones[l] != Ngang && vowel:
		return true, t.setTone(telexTones[l])
	case l == lW && t.find(lU, lO, lA) >= 0:
		t.breve = true
		return true, t.setMark(Horn)
	case l == lW: // alone it is ư: nhwng
		return true, t.n < maxLetters && t.put(lUw, Ngang, r == 'W')
	case l == lD && t.n > 0 && t.v[0] == lD:
		t.v[0] = lDd
		return true, t.free || t.n == 1
	case l == lA || l == lE || l == lO:
		return t.double(l), true
	}
	return false, true
}

// double puts the circumflex on an earlier l.
func (t *typing) double(l letter) bool {
	i := t.find(l)
	if i < 0 || !t.free && i != t.n-1 {
		return false
	}
	t.v[i] = l.marked(Circumflex)
	return true
}

func (t *typing) vni(r rune, l letter) (taken, ok bool) {
	switch {
	case r >= '1' && r <= '5':
		return true, t.hasVowel() && t.setTone([5]Tone{Sac, Huyen, Hoi, Nga, Nang}[r-'1'])
	case r == '6':
		return true, t.setMark(Circumflex)
	case r == '7':
		return true, t.setMark(Horn)
	case r == '8':
		return true, t.setMark(Breve)
	case r == '9':
		ok := t.n > 0 && t.v[0] == lD
		t.v[0] = lDd
		return true, ok
	}
	return false, l != noLetter
}

func (t *typing) hasVowel() bool {
	for _, l := range t.v[:t.n] {
		if l.vowel() {
			return true
		}
	}
	return false
}

// find gives the index of the last letter that is one of ls, or -1.
func (w *letters) find(ls ...letter) int {
	for i := w.n - 1; i >= 0; i-- {
		for _, l := range ls {
			if w.v[i] == l {
				return i
			}
		}
	}
	return -1
}

func (t *typing) setTone(tone Tone) bool {
	if t.tone != Ngang {
		return false
	}
	t.tone = tone
	return true
}

// setMark keeps a mark for the end. The horn may be typed for both letters of
// ươ; other marks come once.
func (t *typing) setMark(m Mark) bool {
	ok := t.mark == NoMark || t.mark == Horn && m == Horn
	t.mark = m
	return ok
}

// finish puts the waiting mark where it makes a legal syllable: on uo together,
// else on the last letter possible.
func (t *typing) finish() (string, bool) {
	if t.mark == NoMark {
		return t.finishPlain()
	}
	if w := t.letters; t.mark == Horn && w.hornPair() {
		if s, ok := w.render(w.tone); ok {
			return s, true
		}
	}
	for i := t.n - 1; i >= 0; i-- {
		l := t.v[i].marked(t.mark)
		if l == noLetter && t.breve {
			l = t.v[i].marked(Breve)
		}
		if l == noLetter {
			continue
		}
		w := t.letters
		w.v[i] = l
		if s, ok := w.render(w.tone); ok {
			return s, true
		}
	}
	return "", false
}

// finishPlain reads the letters as they are, or with ươ for a half-marked pair.
func (t *typing) finishPlain() (string, bool) {
	if s, ok := t.render(t.tone); ok {
		return s, true
	}
	if w := t.letters; w.completeHorn() {
		return w.render(w.tone)
	}
	return "", false
}

// hornPair makes ươ of the first u and o, whatever horns they have.
func (w *letters) hornPair() bool {
	for i := range w.n {
		a, _ := w.v[i].base()
		b, m := w.v[i+1].base()
		if a == lU && b == lO && m != Circumflex {
			w.v[i], w.v[i+1] = lUw, lOw
			return true
		}
	}
	return false
}
