package typo

import (
	"strings"

	"vnan/tokenize"
)

// openMark is a bracket or quote that waits for its partner.
type openMark struct {
	token int
	mark  string
}

var partners = map[string]string{")": "(", "]": "[", "}": "{", "”": "“", "»": "«"}

// pairs reports brackets and quotes without a partner. They are matched within
// a block: the lines between two empty lines. A quote may be opened anew at the
// beginning of each paragraph and be closed once; an item of a list may begin
// with a lone bracket: a) 1).
func (c *checker) pairs() {
	var stack []openMark
	for i := range c.t.Tokens {
		tok := &c.t.Tokens[i]
		if tok.Has(tokenize.BlankBefore) {
			stack = c.flush(stack)
		}
		if tok.Kind != tokenize.Punctuation && tok.Kind != tokenize.Symbol {
			continue
		}
		switch m := c.token(i); m {
		case "(", "[", "{", "“", "«":
			if !c.face(i) && !(m == "“" && reopened(stack, tok)) {
				stack = append(stack, openMark{i, m})
			}
		case ")", "]", "}", "”", "»":
			stack = c.close(stack, i, partners[m])
		}
	}
	c.flush(stack)
}

// reopened tells whether a quote is opened again at the beginning of a
// paragraph while it is open.
func reopened(stack []openMark, tok *tokenize.Token) bool {
	return tok.Has(tokenize.LineBefore) && len(stack) > 0 && stack[len(stack)-1].mark == "“"
}

// close matches a closing mark with the last one that opens it. What was opened
// inside and never closed is reported.
func (c *checker) close(stack []openMark, i int, open string) []openMark {
	for k := len(stack) - 1; k >= 0; k-- {
		if stack[k].mark == open {
			c.flush(stack[k+1:])
			return stack[:k]
		}
	}
	if !c.listItem(i) && !c.face(i) {
		c.unpaired(i)
	}
	return stack
}

// flush reports the marks that nothing closed.
func (c *checker) flush(stack []openMark) []openMark {
	for _, o := range stack {
		c.unpaired(o.token)
	}
	return stack[:0]
}

func (c *checker) unpaired(i int) {
	c.report("punctuation/unpaired", Warning, int(c.t.Tokens[i].Start), int(c.t.Tokens[i].End), false)
}

// listItem tells whether bracket i closes the number of an item: a), 1), iv),
// at the beginning of a line or behind a mark.
func (c *checker) listItem(i int) bool {
	if i == 0 || c.token(i) != ")" || c.spaced(i) || !c.kind(i-1).IsWord() {
		return false
	}
	return len(strings.TrimSpace(c.token(i-1))) <= 4
}

// face tells whether a bracket belongs to an emoticon: :) ;( =)) :-]
func (c *checker) face(i int) bool {
	if i == 0 || c.spaced(i) {
		return false
	}
	switch p := c.token(i - 1); p {
	case ":", ";", "=", "-":
		return true
	case c.token(i):
		return c.face(i - 1)
	}
	return false
}
