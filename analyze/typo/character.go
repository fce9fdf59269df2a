package typo

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// suspicious holds the bytes that some character rule has to look at: control
// characters, and the first bytes of what may be a look-alike, an invisible
// character, a combining mark or a broken encoding.
var suspicious = [256]bool{
	0x00: true, 0x01: true, 0x02: true, 0x03: true, 0x04: true, 0x05: true, 0x06: true, 0x07: true, 0x08: true,
	0x0E: true, 0x0F: true, 0x10: true, 0x11: true, 0x12: true, 0x13: true, 0x14: true, 0x15: true, 0x16: true,
	0x17: true, 0x18: true, 0x19: true, 0x1A: true, 0x1B: true, 0x1C: true, 0x1D: true, 0x1E: true, 0x1F: true, 0x7F: true,
	0xC2: true,             // U+0080-00BF: C1 controls, soft hyphen, » and º of broken text
	0xC3: true,             // Ð, ð, Ã, Ä, Æ
	0xC6: true,             // Ɖ
	0xC9: true,             // ɖ
	0xCC: true, 0xCD: true, // combining marks
	0xCE: true, 0xCF: true, 0xD0: true, 0xD1: true, 0xD2: true, 0xD3: true, // Greek and Cyrillic
	0xE2: true, // zero-width characters
	0xEF: true, // byte order mark, replacement character
}

// characters runs the rules that look at single characters.
func (c *checker) characters() {
	s := c.s
	for i := 0; i < len(s); {
		if !suspicious[s[i]] {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if end := c.character(i, r, n); end > i {
			i = end
			continue
		}
		i += n
	}
}

// character judges the character r of n bytes at i; it gives the end of what it
// reported, i for nothing.
func (c *checker) character(i int, r rune, n int) int {
	switch {
	case r == utf8.RuneError:
		c.report("character/replacement", Warning, i, i+n, false)
		return i + n
	case r < 0x20 || r >= 0x7F && r < 0xA0:
		return c.control(i)
	case tokenize.Invisible(r):
		return c.invisible(i)
	case r == 'Ð' || r == 'ð' || r == 'Ɖ' || r == 'ɖ':
		return c.eth(i)
	case unicode.Is(unicode.Mn, r):
		return c.combining(i, r, n)
	case r >= 0x370 && r < 0x530:
		return c.homoglyph(i)
	}
	if brokenLead(r, c.s[i+n:]) {
		return c.mojibake(i)
	}
	return i
}

// control reports a run of control characters.
func (c *checker) control(i int) int {
	end := i
	for end < len(c.s) {
		r, n := utf8.DecodeRuneInString(c.s[end:])
		if !(r < 0x20 || r >= 0x7F && r < 0xA0) || r == '\n' || r == '\t' || r == '\r' || r == '\f' || r == '\v' || r == 0x85 || r == utf8.RuneError {
			break
		}
		end += n
	}
	if end > i {
		c.report("character/control", Error, i, end, true, "")
	}
	return end
}

// invisible reports a run of invisible characters between two letters. A byte
// order mark at the beginning and joiners inside emoji are in their place.
func (c *checker) invisible(i int) int {
	end := i
	for end < len(c.s) {
		r, n := utf8.DecodeRuneInString(c.s[end:])
		if !tokenize.Invisible(r) {
			break
		}
		end += n
	}
	before, _ := utf8.DecodeLastRuneInString(c.s[:i])
	after, _ := utf8.DecodeRuneInString(c.s[end:])
	if latin(before) && latin(after) {
		c.report("character/invisible", Error, i, end, true, "")
	}
	return end
}

func latin(r rune) bool { return r < 0x80 && unicode.IsLetter(r) || unicode.Is(unicode.Latin, r) }

// word gives the run of letters and marks around byte i.
func (c *checker) word(i int) (start, end int) {
	start, end = i, i
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(c.s[:start])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		start -= n
	}
	for end < len(c.s) {
		r, n := utf8.DecodeRuneInString(c.s[end:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		end += n
	}
	return start, end
}

var ethToStroke = strings.NewReplacer("Ð", "Đ", "Ɖ", "Đ", "ð", "đ", "ɖ", "đ")

// eth reports an Icelandic eth or an African d that stands for Đ: the word is a
// legal syllable or an abbreviation with Đ.
func (c *checker) eth(i int) int {
	start, end := c.word(i)
	w := ethToStroke.Replace(c.s[start:end])
	if syllable.Legal(w) || utf8.RuneCountInString(w) > 1 && strings.ToUpper(w) == w && asciiButStroke(w) {
		c.report("character/eth", Error, start, end, true, w)
	}
	return end
}

func asciiButStroke(w string) bool {
	for _, r := range w {
		if r >= 0x80 && !syllable.IsVietnameseLetter(r) {
			return false
		}
	}
	return true
}

// combining reports a mark of Vietnamese that no letter took, or took twice:
// NFC has composed all that fit.
func (c *checker) combining(i int, r rune, n int) int {
	if !vietnameseMark(r) || c.twoMarks(i) {
		return i
	}
	before, _ := utf8.DecodeLastRuneInString(c.s[:i])
	base, mark, tone := syllable.Base(before)
	switch {
	case !unicode.IsLetter(before) && !unicode.IsMark(before):
		c.report("character/combining", Error, i, i+n, false)
	case !latin(before) && !unicode.IsMark(before):
	case tone != syllable.Ngang || mark != syllable.NoMark || isConsonant(base):
		start, end := c.word(i)
		if w := strings.ReplaceAll(c.s[start:end], c.s[i:i+n], ""); legalOnceFixed(w) { // other languages stack marks on purpose
			c.report("character/combining", Error, start, end, c.sameMark(before, r), w)
		}
		return end
	}
	return i + n
}

// legalOnceFixed tells whether a word is a syllable, perhaps with its tone on
// the wrong letter.
func legalOnceFixed(w string) bool {
	_, ok := syllable.FixTonePlacement(w)
	return ok || syllable.Legal(w)
}

// twoMarks tells whether another combining mark stands before byte i, which has
// been reported with its word already.
func (c *checker) twoMarks(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(c.s[:i])
	return unicode.Is(unicode.Mn, r)
}

// sameMark tells whether the letter bears the mark already.
func (c *checker) sameMark(letter, mark rune) bool {
	_, m, t := syllable.Base(letter)
	return mark == toneMarks[t] && t != syllable.Ngang || mark == shapeMarks[m] && m != syllable.NoMark
}

var toneMarks = [syllable.NumTones]rune{syllable.Huyen: 0x300, syllable.Hoi: 0x309, syllable.Nga: 0x303, syllable.Sac: 0x301, syllable.Nang: 0x323}

var shapeMarks = [syllable.NumMarks]rune{syllable.Breve: 0x306, syllable.Circumflex: 0x302, syllable.Horn: 0x31B}

func vietnameseMark(r rune) bool {
	switch r {
	case 0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323, 0x340, 0x341:
		return true
	}
	return false
}

func isConsonant(base rune) bool {
	return base >= 'a' && base <= 'z' && !strings.ContainsRune("aeiouy", base) || base >= 'A' && base <= 'Z' && !strings.ContainsRune("AEIOUY", base)
}
