package syllable

import "unicode"

// letter numbers the letters that Vietnamese is written with, toneless and
// without case. Vowels come first, so that three of them make a 12-bit key.
type letter uint8

const (
	noLetter letter = iota
	lA
	lAw // ă, named as Telex types it
	lAa // â
	lE
	lEe // ê
	lI
	lO
	lOo // ô
	lOw // ơ
	lU
	lUw // ư
	lY
	lB
	lC
	lD
	lDd // đ
	lG
	lH
	lK
	lL
	lM
	lN
	lP
	lQ
	lR
	lS
	lT
	lV
	lX
	// The four letters below are in no Vietnamese syllable; borrowings and
	// input methods use them.
	lF
	lJ
	lW
	lZ
	numLetters
)

func (l letter) vowel() bool { return l-lA <= lY-lA }

// toned is a letter with its tone.
type toned struct {
	l letter
	t Tone
}

// asciiLetters holds a to z.
var asciiLetters = [26]letter{
	lA, lB, lC, lD, lE, lF, lG, lH, lI, lJ, lK, lL, lM, lN, lO, lP, lQ, lR, lS, lT, lU, lV, lW, lX, lY, lZ,
}

// latin1Letters holds U+00E0 to U+00FF.
var latin1Letters = [32]toned{
	0: {lA, Huyen}, 0xE1 - 0xE0: {lA, Sac}, 0xE2 - 0xE0: {lAa, Ngang}, 0xE3 - 0xE0: {lA, Nga},
	0xE8 - 0xE0: {lE, Huyen}, 0xE9 - 0xE0: {lE, Sac}, 0xEA - 0xE0: {lEe, Ngang},
	0xEC - 0xE0: {lI, Huyen}, 0xED - 0xE0: {lI, Sac},
	0xF2 - 0xE0: {lO, Huyen}, 0xF3 - 0xE0: {lO, Sac}, 0xF4 - 0xE0: {lOo, Ngang}, 0xF5 - 0xE0: {lO, Nga},
	0xF9 - 0xE0: {lU, Huyen}, 0xFA - 0xE0: {lU, Sac}, 0xFD - 0xE0: {lY, Sac},
}

// blockLetters holds the Vietnamese block U+1EA0 to U+1EF9, where capital and
// small letter alternate: one entry a pair.
var blockLetters = [45]toned{
	{lA, Nang}, {lA, Hoi},
	{lAa, Sac}, {lAa, Huyen}, {lAa, Hoi}, {lAa, Nga}, {lAa, Nang},
	{lAw, Sac}, {lAw, Huyen}, {lAw, Hoi}, {lAw, Nga}, {lAw, Nang},
	{lE, Nang}, {lE, Hoi}, {lE, Nga},
	{lEe, Sac}, {lEe, Huyen}, {lEe, Hoi}, {lEe, Nga}, {lEe, Nang},
	{lI, Hoi}, {lI, Nang},
	{lO, Nang}, {lO, Hoi},
	{lOo, Sac}, {lOo, Huyen}, {lOo, Hoi}, {lOo, Nga}, {lOo, Nang},
	{lOw, Sac}, {lOw, Huyen}, {lOw, Hoi}, {lOw, Nga}, {lOw, Nang},
	{lU, Nang}, {lU, Hoi},
	{lUw, Sac}, {lUw, Huyen}, {lUw, Hoi}, {lUw, Nga}, {lUw, Nang},
	{lY, Huyen}, {lY, Nang}, {lY, Hoi}, {lY, Nga},
}

// smallVowels gives the code point of each vowel with each tone.
var smallVowels = [13][NumTones]rune{
	lA: {'a', 'à', 'ả', 'ã', 'á', 'ạ'}, lAw: {'ă', 'ằ', 'ẳ', 'ẵ', 'ắ', 'ặ'}, lAa: {'â', 'ầ', 'ẩ', 'ẫ', 'ấ', 'ậ'},
	lE: {'e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ'}, lEe: {'ê', 'ề', 'ể', 'ễ', 'ế', 'ệ'},
	lI: {'i', 'ì', 'ỉ', 'ĩ', 'í', 'ị'},
	lO: {'o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'}, lOo: {'ô', 'ồ', 'ổ', 'ỗ', 'ố', 'ộ'}, lOw: {'ơ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ'},
	lU: {'u', 'ù', 'ủ', 'ũ', 'ú', 'ụ'}, lUw: {'ư', 'ừ', 'ử', 'ữ', 'ứ', 'ự'},
	lY: {'y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'},
}

// consonants gives the small consonants from lB on.
var consonants = [numLetters - lB]rune{
	'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't', 'v', 'x', 'f', 'j', 'w', 'z',
}

// small gives the code point of l with tone t; a consonant takes no tone.
func (l letter) small(t Tone) rune {
	if l <= lY {
		return smallVowels[l][t]
	}
	return consonants[l-lB]
}

// lookup finds the letter, its tone and whether it is a capital. The letter is
// noLetter for what is neither a to z nor Vietnamese.
func lookup(r rune) (l letter, t Tone, upper bool) {
	switch {
	case r < 0x80:
		if c := r | 0x20; c >= 'a' && c <= 'z' {
			return asciiLetters[c-'a'], Ngang, r < 'a'
		}
	case r >= 0xC0 && r <= 0xFF:
		e := latin1Letters[r&0x1F]
		return e.l, e.t, r < 0xE0
	case r >= 0x1EA0 && r <= 0x1EF9:
		e := blockLetters[(r-0x1EA0)>>1]
		return e.l, e.t, r&1 == 0
	default:
		return lookupExtended(r)
	}
	return noLetter, Ngang, false
}

func lookupExtended(r rune) (l letter, t Tone, upper bool) {
	switch r {
	case 'Ă', 'ă':
		return lAw, Ngang, r == 'Ă'
	case 'Đ', 'đ':
		return lDd, Ngang, r == 'Đ'
	case 'Ĩ', 'ĩ':
		return lI, Nga, r == 'Ĩ'
	case 'Ũ', 'ũ':
		return lU, Nga, r == 'Ũ'
	case 'Ơ', 'ơ':
		return lOw, Ngang, r == 'Ơ'
	case 'Ư', 'ư':
		return lUw, Ngang, r == 'Ư'
	}
	return noLetter, Ngang, false
}

// capital gives the capital of a small Vietnamese letter.
func capital(r rune) rune {
	switch {
	case r < 0x80:
		return r - 0x20
	case r < 0x100:
		return r - 0x20
	}
	return r - 1 // Ă Đ Ĩ Ũ Ơ Ư and the Vietnamese block: the capital stands before
}

// ToLower gives the small letter: by table for Vietnamese, else as Unicode has
// it.
func ToLower(r rune) rune {
	if l, t, _ := lookup(r); l != noLetter {
		return l.small(t)
	}
	return unicode.ToLower(r)
}

// ToUpper gives the capital letter: by table for Vietnamese, else as Unicode
// has it.
func ToUpper(r rune) rune {
	if l, t, _ := lookup(r); l != noLetter {
		return capital(l.small(t))
	}
	return unicode.ToUpper(r)
}
