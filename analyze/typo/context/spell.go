package context

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// spell writes a suggestion, given in small letters and the old style of tone
// placement, as it must stand in the text in the place of form.
func spell(t *tokenize.Text, s, form string) string {
	if styled := newStyle(s); styled != s && prefersNew(t) {
		s = styled
	}
	r, _ := utf8.DecodeRuneInString(form)
	if !unicode.IsUpper(r) {
		return s
	}
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[n:]
}

// newStyle places the tones of one or two syllables in the new style.
func newStyle(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if p, ok := syllable.Parse(w); ok {
			words[i] = p.Format(syllable.NewStyle)
		}
	}
	return strings.Join(words, " ")
}

// prefersNew tells whether a text places more tones in the new style (hoà) than
// in the old (hòa).
func prefersNew(t *tokenize.Text) bool {
	n := 0
	for i := range t.Tokens {
		if t.Tokens[i].Kind != tokenize.Syllable {
			continue
		}
		form := strings.ToLower(t.Token(i))
		p, ok := syllable.Parse(form)
		if !ok {
			continue
		}
		before, after := p.Format(syllable.OldStyle), p.Format(syllable.NewStyle)
		switch {
		case before == after:
		case form == after:
			n++
		case form == before:
			n--
		}
	}
	return n > 0
}
