package typo

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"vnan/tokenize/syllable"
)

// brokenLead tells whether r, with what follows, is a Vietnamese letter whose
// UTF-8 bytes were read as Windows-1252: Ä‘ for đ, á»‡ for ệ, Æ° for ư, Ã¡ for á.
func brokenLead(r rune, next string) bool {
	n, _ := utf8.DecodeRuneInString(next)
	switch r {
	case 'á':
		return n == '»' || n == 'º'
	case 'Ã', 'Ä', 'Æ', 'Å':
		b, ok := charmap.Windows1252.EncodeRune(n)
		return ok && b >= 0x80 && b < 0xC0
	}
	return false
}

// maxBroken bounds a broken word, in bytes: a syllable of seven letters breaks
// into forty at most, and hyphens and quotes may join a few.
const maxBroken = 200

// mojibake reports the word around i if all of it can be read back.
func (c *checker) mojibake(i int) int {
	from, to := max(0, i-maxBroken), min(len(c.s), i+maxBroken)
	start := from + strings.LastIndexAny(c.s[from:i], " \t\n\r") + 1
	end := to
	if k := strings.IndexAny(c.s[i:to], " \t\n\r"); k >= 0 {
		end = i + k
	}
	if end-start > maxBroken {
		return i
	}
	var raw []byte
	for _, r := range c.s[start:end] {
		b, ok := charmap.Windows1252.EncodeRune(r)
		if !ok {
			if r >= 0x100 {
				return i
			}
			b = byte(r) // the five bytes that Windows-1252 leaves out
		}
		raw = append(raw, b)
	}
	if !utf8.Valid(raw) || !anyMarked(string(raw)) {
		return i
	}
	c.report("character/mojibake", Error, start, end, true, string(raw))
	return end
}

func anyMarked(s string) bool {
	for _, r := range s {
		if syllable.IsMarkedLetter(r) {
			return true
		}
	}
	return false
}
