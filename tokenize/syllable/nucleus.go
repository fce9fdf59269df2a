package syllable

// Nucleus is the vowel that bears the tone. Three of them are diphthongs,
// written in two ways: iê/ia, uô/ua, ươ/ưa, the first before a coda, the
// second without.
type Nucleus uint8

// The nuclei, named as Telex types their letters.
const (
	NucleusA     Nucleus = iota // a: ba, bai, bao
	NucleusAw                   // ă: băng; written a in bay, bau
	NucleusAa                   // â: bân, bây, bâu
	NucleusE                    // e
	NucleusEe                   // ê
	NucleusI                    // i, y
	NucleusO                    // o
	NucleusLongO                // oo: xoong, moóc
	NucleusOo                   // ô
	NucleusOw                   // ơ
	NucleusU                    // u
	NucleusUw                   // ư
	NucleusIe                   // iê, yê; ia, ya
	NucleusUo                   // uô; ua
	NucleusUow                  // ươ; ưa
)

// NumNuclei is the number of nuclei.
const NumNuclei = 15

var nucleusSpellings = [NumNuclei]string{
	"a", "ă", "â", "e", "ê", "i", "o", "oo", "ô", "ơ", "u", "ư", "iê", "uô", "ươ",
}

// String gives the spelling before a coda.
func (n Nucleus) String() string {
	if n < NumNuclei {
		return nucleusSpellings[n]
	}
	return "?"
}

// front tells whether c, g and ng are written k, gh and ngh before n.
func (n Nucleus) front() bool {
	return n == NucleusE || n == NucleusEe || n == NucleusI || n == NucleusIe
}
