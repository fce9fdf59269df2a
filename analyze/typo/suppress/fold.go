package suppress

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vnan/tokenize/syllable"
)

// appendFold appends the form in which entries are compared: NFC, small letters,
// tones in the old style, one blank for white space. s must be in NFC.
func appendFold(dst []byte, s string) []byte {
	for len(s) > 0 {
		n := strings.IndexFunc(s, notLetter)
		if n < 0 {
			n = len(s)
		}
		if n > 0 {
			dst = syllable.AppendFold(dst, s[:n])
			s = s[n:]
			continue
		}
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case !unicode.IsSpace(r):
			dst = append(dst, s[:size]...)
		case len(dst) > 0 && dst[len(dst)-1] != ' ':
			dst = append(dst, ' ')
		}
		s = s[size:]
	}
	return dst
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }

// capitals marks the capitals of s, a byte for each character that is no white
// space. The tone's place is no matter since it changes no letter's case. It is
// empty when s has none.
func capitals(s string) string {
	if !strings.ContainsFunc(s, unicode.IsUpper) {
		return ""
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
		case unicode.IsUpper(r):
			b.WriteByte('A')
		default:
			b.WriteByte('a')
		}
	}
	return b.String()
}

// clean gives an entry in NFC, with single blanks inside and none around.
func clean(s string) string { return strings.Join(strings.Fields(norm.NFC.String(s)), " ") }
