package typo

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// homoglyphs gives the Latin letter that a Cyrillic or Greek one looks like.
// Only letters that cannot be told apart in print are in it (Unicode's
// confusables.txt, class MA).
const homoglyphs = "" + // each followed by its Latin twin: Cyrillic, then Greek
	"\u0430a\u0410A\u0412B\u0435e\u0415E\u0456i\u0406I\u0458j\u0408J\u041aK\u041cM\u041dH\u043eo" +
	"\u041eO\u0440p\u0420P\u0441c\u0421C\u0422T\u0443y\u0445x\u0425X\u0455s\u0405S\u04bbh\u051bq\u051dw" +
	"\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03bfo\u03a1P\u03a4T\u03a5Y\u03a7X\u03bdv\u03b9i\u03b1a"

// latinTwin gives the Latin letter that r looks like, 0 for none.
func latinTwin(r rune) rune {
	k := strings.IndexRune(homoglyphs, r)
	if k < 0 || r < 0x80 {
		return 0
	}
	twin, _ := utf8.DecodeRuneInString(homoglyphs[k+utf8.RuneLen(r):])
	return twin
}

// homoglyph reports a word that mixes Latin letters with look-alikes of another
// script. A word wholly in another script is a foreign word.
func (c *checker) homoglyph(i int) int {
	start, end := c.word(i)
	var b strings.Builder
	latins := 0
	for _, r := range c.s[start:end] {
		switch twin := latinTwin(r); {
		case twin != 0:
			b.WriteRune(twin)
		case latin(r):
			latins++
			b.WriteRune(r)
		case unicode.IsMark(r):
			b.WriteRune(r)
		default:
			return end
		}
	}
	if latins > 0 && utf8.RuneCountInString(b.String()) > 2 || latins > 1 {
		c.report("character/homoglyph", Error, start, end, true, b.String())
	}
	return end
}
