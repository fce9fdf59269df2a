package fix

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze/typo"
	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// Manner is how one document is written. It looks when it is first asked, and
// is not for concurrent use.
type Manner struct {
	text    *tokenize.Text
	counted bool
	// fixed is the style that was asked for, if isFixed.
	fixed   syllable.Style
	isFixed bool
	// decomposed and composed count letters, newStyle and oldStyle syllables.
	decomposed, composed int
	newStyle, oldStyle   int
}

// NewManner gives the manner of a document.
func NewManner(t *tokenize.Text) *Manner { return &Manner{text: t} }

// Prefer has tones placed in a style, whatever the document does.
func (m *Manner) Prefer(style syllable.Style) { m.fixed, m.isFixed = style, true }

// Choose makes an edit of each sure finding, as the function of that name does.
func (m *Manner) Choose(found []typo.Finding) []Edit {
	var edits []Edit
	for _, f := range found {
		if f.Sure && len(f.Suggestions) > 0 {
			edits = append(edits, m.Edit(f, f.Suggestions[0]))
		}
	}
	return Disjoint(edits)
}

// Edit makes the edit that puts a suggestion in the place of a finding.
func (m *Manner) Edit(f typo.Finding, suggestion string) Edit {
	start, end := m.text.SourceBytes(f.Start, f.End)
	found := m.text.NFC[f.Start:f.End]
	if norm.NFC.String(suggestion) == found || aboutStyle(f.Rule) {
		return Edit{start, end, suggestion} // the finding is about the form or the style
	}
	s := m.placed(matchCase(suggestion, found))
	if m.isDecomposed(start, end) {
		s = norm.NFD.String(s)
	}
	return Edit{start, end, s}
}

// aboutStyle tells whether a rule is about house style, so that its suggestion
// is the style.
func aboutStyle(rule string) bool { return strings.HasPrefix(rule, "style/") }

// matchCase gives a suggestion in small letters the capitals of what it
// replaces: at its beginning, or throughout. One with a capital is as it should
// be.
func matchCase(suggestion, found string) string {
	if suggestion != strings.ToLower(suggestion) || strings.EqualFold(suggestion, found) {
		return suggestion
	}
	upper, lower := 0, 0
	for _, r := range found {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	first, _ := utf8.DecodeRuneInString(found)
	switch {
	case upper > 1 && lower == 0:
		return strings.ToUpper(suggestion)
	case unicode.IsUpper(first):
		r, n := utf8.DecodeRuneInString(suggestion)
		return string(unicode.ToUpper(r)) + suggestion[n:]
	}
	return suggestion
}

// placed puts the tones of a suggestion where the document has them.
func (m *Manner) placed(suggestion string) string {
	var b strings.Builder
	changed := false
	for word := range strings.SplitAfterSeq(suggestion, " ") {
		s := strings.TrimSuffix(word, " ")
		if style, ok := styleOf(s); ok && style != m.style() {
			b.WriteString(restyled(s))
			b.WriteString(word[len(s):])
			changed = true
			continue
		}
		b.WriteString(word)
	}
	if !changed {
		return suggestion
	}
	return b.String()
}

// styleOf tells which style a syllable shows; false when both write it alike.
func styleOf(s string) (syllable.Style, bool) {
	p, ok := syllable.Parse(s)
	if !ok || p.Tone == syllable.Ngang {
		return 0, false
	}
	var a, b [32]byte
	old, other := p.Append(a[:0], syllable.OldStyle), p.Append(b[:0], syllable.NewStyle)
	if string(old) == string(other) {
		return 0, false
	}
	if strings.ToLower(s) == string(other) {
		return syllable.NewStyle, true
	}
	return syllable.OldStyle, true
}

// restyled gives a syllable in the other style.
func restyled(s string) string {
	for _, v := range syllable.Variants(s) {
		if syllable.Fold(v) == syllable.Fold(s) {
			return v
		}
	}
	return s
}

// style is the style that most of the document follows.
func (m *Manner) style() syllable.Style {
	if m.isFixed {
		return m.fixed
	}
	m.count()
	if m.newStyle > m.oldStyle {
		return syllable.NewStyle
	}
	return syllable.OldStyle
}

// isDecomposed tells whether the surroundings of bytes [start, end) of the
// source are decomposed: the line decides, and where it has no letters of
// either kind, the document.
func (m *Manner) isDecomposed(start, end int) bool {
	s := m.text.Source
	if s == m.text.NFC {
		return false
	}
	from := strings.LastIndexByte(s[:start], '\n') + 1
	to := len(s)
	if i := strings.IndexByte(s[end:], '\n'); i >= 0 {
		to = end + i
	}
	d1, c1 := forms(s[from:start])
	d2, c2 := forms(s[end:to])
	if d, c := d1+d2, c1+c2; d != c {
		return d > c
	}
	m.count()
	return m.decomposed > m.composed
}

// count looks at the whole document once.
func (m *Manner) count() {
	if m.counted {
		return
	}
	m.counted = true
	if m.text.Source != m.text.NFC {
		m.decomposed, m.composed = forms(m.text.Source)
	}
	for i := range m.text.Tokens {
		if m.text.Tokens[i].Kind != tokenize.Syllable {
			continue
		}
		switch style, ok := styleOf(m.text.Token(i)); {
		case !ok:
		case style == syllable.NewStyle:
			m.newStyle++
		default:
			m.oldStyle++
		}
	}
}

// forms counts the letters of Vietnamese that are written with combining marks,
// and those that have them built in.
func forms(s string) (decomposed, composed int) {
	marked := false // the letter before has a combining mark already
	for _, r := range s {
		switch {
		case r < 0xC0:
			marked = false
		case r >= 0x300 && r < 0x370:
			if !marked {
				decomposed++
			}
			marked = true
		default:
			marked = false
			if r != 'đ' && r != 'Đ' && syllable.IsMarkedLetter(r) {
				composed++
			}
		}
	}
	return decomposed, composed
}
