package typo

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
)

// punctuation runs the rules that start from a punctuation mark.
func (c *checker) punctuation(i int) {
	switch m := c.token(i); m[0] {
	case ',', ';', '!', '?', ':', '.':
		c.spaceBefore(i, m)
		if m[0] == '.' {
			c.fullStop(i, m)
		} else {
			c.spaceAfter(i, m)
		}
		c.doubled(i, m)
	case '(', '[':
		c.insideOpening(i)
		c.beforeOpening(i)
	case ')', ']':
		c.insideClosing(i)
	default:
		switch m {
		case "“":
			c.insideOpening(i)
		case "”":
			c.insideClosing(i)
		case "…":
			c.fullStop(i, m)
		}
	}
}

// spaceBefore reports a blank before a mark that leans on the word before.
func (c *checker) spaceBefore(i int, m string) {
	if !c.sameLine(i) || !c.spaced(i) || len(m) > 1 {
		return
	}
	if k := c.kind(i - 1); !k.IsWord() && !closes(c.token(i-1)) {
		return // a mark of its own, an emoticon, a list
	}
	next := i + 1
	switch {
	case c.kind(next) == tokenize.Punctuation && !c.spaced(next) && (!closes(c.token(next)) || m == ":" || m == ";"):
		return // :-) and the like, or a doubled mark
	case m == ":" && (c.kind(i-1) == tokenize.Number || c.spaced(next) && c.kind(next) == tokenize.Number):
		return // a ratio, 2 : 1
	case m == "." && !c.spaced(next):
		return // .NET, .5
	case m == "." && c.spaced(next) && c.sameLine(next) && !c.t.Tokens[next].Has(tokenize.UpperFirst) && c.kind(next).IsLetters():
		return
	case c.kind(i-1) == tokenize.Symbol || c.kind(next) == tokenize.Symbol:
		return
	}
	start, end := int(c.t.Tokens[i-1].End), int(c.t.Tokens[i].End)
	if c.spaced(next) || !c.kind(next).IsWord() {
		c.report("punctuation/space-before", Warning, start, end, true, m)
		return
	}
	if m == "," || m == ";" {
		c.report("punctuation/space-before", Warning, start, end, c.kind(next).IsLetters(), m+" ")
	}
}

// closes tells whether a mark ends what it stands behind.
func closes(s string) bool {
	switch s {
	case ")", "]", "”", "\"", "’", "»", "%":
		return true
	}
	return false
}

// spaceAfter reports a mark with a word right behind it.
func (c *checker) spaceAfter(i int, m string) {
	next := i + 1
	if c.spaced(next) || !c.sameLine(next) || c.spaced(i) {
		return
	}
	if k := c.kind(next); k != tokenize.Syllable || !c.vietnamese(i-1) {
		return // only where both sides are Vietnamese is it sure
	}
	if m == ":" && c.isShort(next) {
		return
	}
	start, end := int(c.t.Tokens[i].Start), int(c.t.Tokens[i].End)
	c.report("punctuation/space-after", Warning, start, end, true, m+" ")
}

// isShort tells whether token i has a single letter: :D, :v and :p are faces.
func (c *checker) isShort(i int) bool { return utf8.RuneCountInString(c.token(i)) < 2 }

// vietnamese tells whether token i is a Vietnamese syllable, a number, or
// closes one of these.
func (c *checker) vietnamese(i int) bool {
	switch c.kind(i) {
	case tokenize.Syllable, tokenize.Number, tokenize.Date:
		return true
	case tokenize.Punctuation:
		return i > 0 && closes(c.token(i)) && c.kind(i-1) == tokenize.Syllable
	}
	return false
}

// fullStop reports a full stop or an ellipsis with the next sentence right
// behind it.
func (c *checker) fullStop(i int, m string) {
	next := i + 1
	if c.spaced(next) || !c.sameLine(next) || c.spaced(i) || !c.vietnamese(i-1) || c.kind(next) != tokenize.Syllable {
		return
	}
	f := c.t.Tokens[next]
	if !f.Has(tokenize.UpperFirst) || f.Has(tokenize.AllUpper) || c.kind(next+1) == tokenize.Punctuation && !c.spaced(next+1) && c.token(next+1) == "." {
		return
	}
	name := c.t.Tokens[i-1].Has(tokenize.UpperFirst) && m == "." && c.kind(i-1) == tokenize.Syllable
	if c.isShort(i-1) || name && !(c.spaced(next+1) && c.smallSyllable(next+1)) {
		return // N.V.An, Việt.Nam, but not Nam.Theo đó
	}
	start, end := int(c.t.Tokens[i].Start), int(c.t.Tokens[i].End)
	c.report("punctuation/space-after", Warning, start, end, true, m+" ")
}

// doubled reports a mark written twice, and two marks that cannot follow one
// another. Full stops come as one token: two of them are one too many or one
// too few for an ellipsis, four or five likewise; longer runs are leaders.
func (c *checker) doubled(i int, m string) {
	if m[0] == '.' {
		c.stops(i, m)
		return
	}
	if i > 0 && !c.spaced(i) && c.kind(i-1) == tokenize.Punctuation && sameMark(c.token(i-1), m) {
		return // reported with the first
	}
	n := c.run(i)
	if n < 2 {
		c.clash(i, m)
		return
	}
	start, end := int(c.t.Tokens[i].Start), int(c.t.Tokens[i+n-1].End)
	switch m[0] {
	case ',', ';', ':':
		if n == 2 {
			c.report("punctuation/doubled", Warning, start, end, m != ":", m)
		}
	case '!', '?':
		c.report("punctuation/repeated", Hint, start, end, false, m)
	}
}

func sameMark(a, b string) bool { return a == b }

// run counts the marks like token i that follow one another without a blank.
func (c *checker) run(i int) int {
	n := 1
	for i+n < len(c.t.Tokens) && !c.spaced(i+n) && c.token(i+n) == c.token(i) {
		n++
	}
	return n
}

func (c *checker) stops(i int, m string) {
	start, end := int(c.t.Tokens[i].Start), int(c.t.Tokens[i].End)
	switch {
	case len(m) == 2 && c.kind(i-1).IsWord() && !c.spaced(i) && !c.isShort(i-1) && c.kind(i-1) != tokenize.Abbreviation:
		c.report("punctuation/doubled", Warning, start, end, false, ".", "…")
	case len(m) == 1:
		c.clash(i, m)
	}
}

// clash reports a comma or semicolon right before or behind another mark:
// ",." and ".,".
func (c *checker) clash(i int, m string) {
	next := i + 1
	if !c.sameLine(next) || c.spaced(next) || c.kind(next) != tokenize.Punctuation || !c.kind(i-1).IsWord() {
		return
	}
	n := c.token(next)
	if !(m == "," && (n == "." || n == ";") || m == "." && n == "," && c.kind(i-1) == tokenize.Syllable && !c.isShort(i-1)) {
		return
	}
	if c.kind(i-1) == tokenize.Abbreviation || m == "." && c.t.Tokens[i-1].Has(tokenize.UpperFirst) {
		return
	}
	c.report("punctuation/doubled", Warning, int(c.t.Tokens[i].Start), int(c.t.Tokens[next].End), false, n, m)
}

// insideOpening reports a blank behind an opening bracket or quote.
func (c *checker) insideOpening(i int) {
	next := i + 1
	if !c.sameLine(next) || !c.spaced(next) || !c.kind(next).IsWord() || i > 0 && !c.spaced(i) && c.kind(i-1).IsWord() {
		return
	}
	start, end := int(c.t.Tokens[i].Start), int(c.t.Tokens[next].Start)
	if c.s[start:end] != c.token(i)+" " {
		return
	}
	c.report("punctuation/space-inside", Warning, start, end, true, c.token(i))
}

// insideClosing reports a blank before a closing bracket or quote.
func (c *checker) insideClosing(i int) {
	if !c.sameLine(i) || !c.spaced(i) || c.kind(i-1) == tokenize.Symbol || c.kind(i-1) == tokenize.Emoji {
		return
	}
	if p := c.token(i - 1); c.kind(i-1) == tokenize.Punctuation && strings.ContainsAny(p, "([“:;-–") {
		return
	}
	start, end := int(c.t.Tokens[i-1].End), int(c.t.Tokens[i].End)
	if c.s[start:end] != " "+c.token(i) || i+1 < len(c.t.Tokens) && !c.spaced(i+1) && c.kind(i+1).IsWord() {
		return
	}
	c.report("punctuation/space-inside", Warning, start, end, true, c.token(i))
}

// beforeOpening reports a word glued to a bracket that holds words.
func (c *checker) beforeOpening(i int) {
	if !c.sameLine(i) || c.spaced(i) || c.kind(i-1) != tokenize.Syllable || c.isShort(i-1) || c.t.Tokens[i-1].Has(tokenize.UpperFirst) {
		return
	}
	if next := i + 1; c.kind(next) != tokenize.Syllable || c.isShort(next) || c.spaced(next) || c.kind(next+1) == tokenize.Punctuation && !c.spaced(next+1) {
		return // plural(s), hàm(x), a lone gloss
	}
	start, end := int(c.t.Tokens[i].Start), int(c.t.Tokens[i].End)
	c.report("punctuation/space-before-bracket", Warning, start, end, true, " "+c.token(i))
}

// isUpper tells whether s begins with a capital.
func isUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
