package syllable

// Tone is one of the six tones of Vietnamese. The names are those that every
// Vietnamese child learns; the mark is written over or under one vowel letter.
type Tone uint8

// The six tones, in the order of Vietnamese dictionaries.
const (
	Ngang Tone = iota // level, no mark: ma
	Huyen             // huyền, falling, grave accent: mà
	Hoi               // hỏi, dipping, hook above: mả
	Nga               // ngã, creaky rising, tilde: mã
	Sac               // sắc, rising, acute accent: má
	Nang              // nặng, heavy, dot below: mạ
)

// NumTones is the number of tones.
const NumTones = 6

var toneNames = [NumTones]string{"ngang", "huyền", "hỏi", "ngã", "sắc", "nặng"}

// String gives the Vietnamese name of the tone.
func (t Tone) String() string {
	if t < NumTones {
		return toneNames[t]
	}
	return "?"
}

// Mark is the diacritic that makes another letter of a base letter: ă, â, ê,
// ô, ơ, ư and đ are letters of their own in the Vietnamese alphabet. Marks are
// independent of tones: ấ has a circumflex and the tone sắc.
type Mark uint8

// The four marks, and none.
const (
	NoMark     Mark = iota
	Breve           // ă
	Circumflex      // â ê ô
	Horn            // ơ ư
	Stroke          // đ
)

// NumMarks is the number of marks, NoMark included.
const NumMarks = 5

var markNames = [NumMarks]string{"none", "breve", "circumflex", "horn", "stroke"}

// String gives the Unicode name of the mark.
func (m Mark) String() string {
	if m < NumMarks {
		return markNames[m]
	}
	return "?"
}
