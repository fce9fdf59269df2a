package syllable

// Coda is what closes a syllable: a nasal, a stop, or one of two glides, which
// are written with vowel letters.
type Coda uint8

// The codas, named by their spelling.
const (
	NoCoda Coda = iota
	CodaM
	CodaN
	CodaNg
	CodaNh
	CodaP
	CodaT
	CodaC
	CodaCh
	CodaI // the glide of mai, may, mây, moi
	CodaU // the glide of mao, mau, mâu, meo
)

// NumCodas is the number of codas, NoCoda included.
const NumCodas = 11

var codaSpellings = [NumCodas]string{"", "m", "n", "ng", "nh", "p", "t", "c", "ch", "i", "u"}

// String gives the usual spelling; the glides are also written y and o.
func (c Coda) String() string {
	if c < NumCodas {
		return codaSpellings[c]
	}
	return "?"
}

// Stop tells whether the coda is p, t, c or ch; such syllables have the tones
// sắc and nặng only.
func (c Coda) Stop() bool { return c-CodaP <= CodaCh-CodaP }

// Glide tells whether the coda is one of the two that are written with vowel
// letters.
func (c Coda) Glide() bool { return c == CodaI || c == CodaU }

// codaSet is a set of codas, a bit each.
type codaSet uint16

const (
	kOpen codaSet = 1 << NoCoda
	kM    codaSet = 1 << CodaM
	kN    codaSet = 1 << CodaN
	kNg   codaSet = 1 << CodaNg
	kNh   codaSet = 1 << CodaNh
	kP    codaSet = 1 << CodaP
	kT    codaSet = 1 << CodaT
	kC    codaSet = 1 << CodaC
	kCh   codaSet = 1 << CodaCh

	kFront = kM | kN | kNh | kP | kT | kCh // after i, ê: velars have become nh and ch
	kBack  = kM | kN | kNg | kP | kT | kC  // after the other vowels
)

func (s codaSet) has(c Coda) bool { return s>>c&1 != 0 }

// coda reads the consonants from letter i to the end of the word.
func (w *letters) coda(i int) (Coda, bool) {
	a, b := w.v[i], w.v[i+1]
	switch w.n - i {
	case 0:
		return NoCoda, true
	case 1:
		c := singleCodas[a]
		return c, c != NoCoda
	case 2:
		switch {
		case a == lN && b == lG:
			return CodaNg, true
		case a == lN && b == lH:
			return CodaNh, true
		case a == lC && b == lH:
			return CodaCh, true
		}
	}
	return NoCoda, false
}

var singleCodas = [numLetters]Coda{lM: CodaM, lN: CodaN, lP: CodaP, lT: CodaT, lC: CodaC}
