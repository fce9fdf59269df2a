package context

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// speller writes suggestions as they must stand in a text.
type speller struct {
	text     *tokenize.Text
	read     bool // newStyle is known
	newStyle bool // of tone placement
}

// prefersNew looks through the text when it is first asked.
func (p *speller) prefersNew() bool {
	if !p.read {
		p.read, p.newStyle = true, prefersNew(p.text)
	}
	return p.newStyle
}

// spell writes a suggestion, given in small letters and the old style of tone
// placement, as it must stand in the place of form.
func (p *speller) spell(s, form string) string {
	if styled := newStyle(s); styled != s && p.prefersNew() {
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
		switch style, ok := syllable.StyleOf(t.Token(i)); {
		case !ok:
		case style == syllable.NewStyle:
			n++
		default:
			n--
		}
	}
	return n > 0
}
