package syllable

// Onset is the consonant that a syllable begins with. An onset is a sound with
// the letters that Vietnamese writing gives it: OnsetC stands for c, k and q
// alike, because which of them is written follows from the next letter; d and
// gi are two onsets, although most speakers say them alike.
type Onset uint8

// The onsets, named by their spelling (Dd is đ).
const (
	NoOnset Onset = iota
	OnsetB
	OnsetC // c; k before e ê i y; q before a glide
	OnsetCh
	OnsetD
	OnsetDd
	OnsetG // g; gh before e ê i
	OnsetGi
	OnsetH
	OnsetKh
	OnsetL
	OnsetM
	OnsetN
	OnsetNg // ng; ngh before e ê i
	OnsetNh
	OnsetP
	OnsetPh
	OnsetR
	OnsetS
	OnsetT
	OnsetTh
	OnsetTr
	OnsetV
	OnsetX
)

// NumOnsets is the number of onsets, NoOnset included.
const NumOnsets = 24

var onsetSpellings = [NumOnsets]string{
	"", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "p", "ph", "r", "s", "t", "th",
	"tr", "v", "x",
}

// String gives the usual spelling: c for OnsetC, g for OnsetG, ng for OnsetNg.
func (o Onset) String() string {
	if o < NumOnsets {
		return onsetSpellings[o]
	}
	return "?"
}

// onsetSet is a set of onsets, a bit each.
type onsetSet uint32

const (
	allOnsets onsetSet = 1<<NumOnsets - 1
	noOnset   onsetSet = 1 << NoOnset
	someOnset          = allOnsets &^ noOnset
	notGi              = allOnsets &^ (1 << OnsetGi)
	// alternating lists the onsets after which open i and y are two spellings
	// of one syllable: hi/hy, kì/kỳ, lí/lý, mĩ/mỹ, sĩ/sỹ, tỉ/tỷ.
	alternating onsetSet = 1<<OnsetH | 1<<OnsetC | 1<<OnsetL | 1<<OnsetM | 1<<OnsetS | 1<<OnsetT
	// yOnsets adds those that have y in personal names only (Vy, Thy, Ny), and
	// no onset (y, ý, ỷ), where i is another syllable's habit: ỉ, í.
	yOnsets = alternating | noOnset | 1<<OnsetV | 1<<OnsetTh | 1<<OnsetN
	// glideOnsets take a glide: all but the lip consonants, gi, and c, which is
	// written qu then.
	glideOnsets = allOnsets &^ (1<<OnsetB | 1<<OnsetM | 1<<OnsetP | 1<<OnsetPh | 1<<OnsetV | 1<<OnsetGi | 1<<OnsetC)
)

func (s onsetSet) has(o Onset) bool { return s>>o&1 != 0 }

// script is the way an onset was written, as far as the next letter decides
// about it.
type script uint8

const (
	scriptAny   script = iota // the spelling does not change: b, ch, tr ...
	scriptBack                // c, g, ng: before all but e ê i y
	scriptFront               // k, gh, ngh: before e ê i y only
	scriptQu                  // qu: the u is the glide
)

// singleOnsets gives the onset of each lone consonant letter.
var singleOnsets = [numLetters]struct {
	o Onset
	s script
}{
	lB: {OnsetB, scriptAny}, lC: {OnsetC, scriptBack}, lD: {OnsetD, scriptAny}, lDd: {OnsetDd, scriptAny},
	lG: {OnsetG, scriptBack}, lH: {OnsetH, scriptAny}, lK: {OnsetC, scriptFront}, lL: {OnsetL, scriptAny},
	lM: {OnsetM, scriptAny}, lN: {OnsetN, scriptAny}, lP: {OnsetP, scriptAny}, lR: {OnsetR, scriptAny},
	lS: {OnsetS, scriptAny}, lT: {OnsetT, scriptAny}, lV: {OnsetV, scriptAny}, lX: {OnsetX, scriptAny},
}

// digraphOnsets gives the onsets that are a letter and an h.
var digraphOnsets = [numLetters]struct {
	o Onset
	s script
}{
	lC: {OnsetCh, scriptAny}, lG: {OnsetG, scriptFront}, lK: {OnsetKh, scriptAny}, lN: {OnsetNh, scriptAny},
	lP: {OnsetPh, scriptAny}, lT: {OnsetTh, scriptAny},
}

// onset reads the onset and gives the index of the first letter after it. No
// consonant at the beginning gives NoOnset; a letter that begins no onset, such
// as a q without u, leaves it to the rhyme to fail.
func (w *letters) onset() (o Onset, s script, n int) {
	a, b := w.v[0], w.v[1]
	switch {
	case b == lH && digraphOnsets[a].o != NoOnset:
		return digraphOnsets[a].o, digraphOnsets[a].s, 2
	case a == lN && b == lG && w.v[2] == lH:
		return OnsetNg, scriptFront, 3
	case a == lN && b == lG:
		return OnsetNg, scriptBack, 2
	case a == lT && b == lR:
		return OnsetTr, scriptAny, 2
	case a == lQ && b == lU:
		return OnsetC, scriptQu, 2
	case a == lG && b == lI:
		return OnsetGi, scriptAny, w.giLength()
	case singleOnsets[a].o != NoOnset:
		return singleOnsets[a].o, singleOnsets[a].s, 1
	}
	return NoOnset, scriptAny, 0
}

// giLength decides whose the i of gi is. It is both onset and vowel in gì and
// gìn (for gi-ì, gi-ìn) and in giếng, giết, giêu (for gi-iếng ...), where the
// letter is written once; it belongs to the onset alone in giá, giữ, giê.
func (w *letters) giLength() int {
	next := w.v[2]
	if next == lI {
		return 0 // gii: the i of gi is never doubled
	}
	if !next.vowel() || next == lEe && w.v[3] != noLetter {
		return 1
	}
	return 2
}
