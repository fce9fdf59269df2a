package typo

import (
	"strings"
	"unicode/utf8"

	"vnan/tokenize"
)

// gap looks at what stands between tokens i-1 and i.
func (c *checker) gap(i int) {
	if !c.sameLine(i) {
		return
	}
	a, b := int(c.t.Tokens[i-1].End), int(c.t.Tokens[i].Start)
	if b-a < 2 {
		return
	}
	if c.doubledSpace(i, c.s[a:b]) {
		c.report("punctuation/double-space", Warning, a, b, true, " ")
	}
}

// doubledSpace tells whether the gap before token i is two or three blanks by
// mistake. Longer ones, tabs, and several in a line set columns.
func (c *checker) doubledSpace(i int, gap string) bool {
	if len(gap) > 3 || strings.Trim(gap, " \u00a0") != "" || utf8.RuneCountInString(gap) < 2 {
		return false
	}
	if k := c.kind(i); k == tokenize.Symbol || c.kind(i-1) == tokenize.Symbol {
		return false // formulas and tables
	}
	return !c.columns(i)
}

// columns tells whether the line of token i is set in columns: it holds a tab,
// a vertical bar or a third wide gap. The verdict is kept for the line.
func (c *checker) columns(i int) bool {
	at := int(c.t.Tokens[i].Start)
	if at >= c.line.end {
		start := strings.LastIndexByte(c.s[:at], '\n') + 1
		end := len(c.s)
		if k := strings.IndexByte(c.s[at:], '\n'); k >= 0 {
			end = at + k
		}
		line := strings.TrimSpace(c.s[start:end])
		c.line.end = end
		c.line.columns = strings.ContainsAny(line, "\t|") || strings.Count(line, "  ") > 2 || strings.Contains(line, "    ")
	}
	return c.line.columns
}

// spaced tells whether a blank stands before token i.
func (c *checker) spaced(i int) bool {
	return i >= len(c.t.Tokens) || c.t.Tokens[i].Has(tokenize.SpaceBefore)
}
