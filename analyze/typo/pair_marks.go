package typo

import (
	"strings"

	"vnan/tokenize"
)

// openMark is a bracket or quote that waits for its partner.
type openMark struct {
	token int
	mark  string
	// holds says that a quote inside it was closed: some close both with one
	// mark, so that it is not reported.
	holds bool
}

var partners = map[string]string{")": "(", "]": "[", "”": "“", "»": "«"}

// pairing is the state of one search for partners.
type pairing struct {
	*checker
	stack []openMark
	// straight counts the straight quotes that are open. They are not
	// reported, but one of them may close a curly quote, or be closed by one.
	straight int
}

// pairs reports brackets and quotes without a partner. They are matched within
// a block: the lines between two empty lines. A quote may be opened anew at the
// beginning of each paragraph and be closed once; an item of a list may begin
// with a lone bracket: a) 1). Braces are code or formulas and not looked at.
func (c *checker) pairs() {
	p := pairing{checker: c}
	for i := range c.t.Tokens {
		tok := &c.t.Tokens[i]
		switch {
		case tok.Has(tokenize.BlankBefore):
			p.flush(0)
			p.straight = 0
		case tok.Has(tokenize.LineBefore):
			p.endParagraph(i)
		}
		if tok.Kind == tokenize.Punctuation || tok.Kind == tokenize.Symbol {
			p.mark(i, c.token(i))
		}
	}
	p.flush(0)
}

// mark takes in one bracket or quote.
func (p *pairing) mark(i int, m string) {
	switch m {
	case "(", "[", "«":
		if !p.face(i) {
			p.open(i, m)
		}
	case "“":
		p.openQuote(i)
	case "\"":
		p.straightQuote(i)
	case ")", "]", "”", "»":
		p.close(i, partners[m])
	}
}

// openQuote takes in an opening quote. At the beginning of a paragraph, or
// where sentences of several paragraphs were run together, it opens again what
// is open.
func (p *pairing) openQuote(i int) {
	if n := len(p.stack); n > 0 && p.stack[n-1].mark == "“" {
		if p.t.Tokens[i].Has(tokenize.LineBefore) || endsSentence(p.token(i-1)) {
			return
		}
		p.stack[n-1].holds = true
	}
	p.open(i, "“")
}

// maxDepth bounds the marks that wait for their partners; what opens more is no
// prose.
const maxDepth = 50

func (p *pairing) open(i int, m string) {
	if len(p.stack) < maxDepth {
		p.stack = append(p.stack, openMark{token: i, mark: m})
	}
}

// straightQuote takes in a quote that opens or closes by its place.
func (p *pairing) straightQuote(i int) {
	n := len(p.stack)
	switch {
	case p.spaced(i):
		p.straight++
	case p.straight > 0:
		p.straight--
	case n > 0 && p.stack[n-1].mark == "“":
		p.stack = p.stack[:n-1]
	}
}

func endsSentence(m string) bool {
	return m == "." || m == "!" || m == "?" || m == "…" || m == "..."
}

// paragraphWidth parts lines that hold a paragraph from those of text wrapped
// to a width, in bytes: wrapped lines have up to 100 letters.
const paragraphWidth = 160

// endParagraph reports the quotes that a paragraph, which ends before token i,
// opened in the middle of a sentence or that the next one does not go on with.
func (p *pairing) endParagraph(i int) {
	n := len(p.stack)
	if n == 0 || p.stack[n-1].mark != "“" || !endsSentence(p.token(i-1)) {
		return
	}
	end := int(p.t.Tokens[i-1].End)
	start := strings.LastIndexByte(p.s[:end], '\n') + 1
	open := p.stack[n-1].token
	if end-start < paragraphWidth || int(p.t.Tokens[open].Start) < start {
		return
	}
	if p.token(i) != "“" || p.sameLine(open) && p.kind(open-1).IsWord() {
		p.flush(n - 1)
	}
}

// close matches a closing mark with the last one that opens it. What was opened
// inside and never closed is reported.
func (p *pairing) close(i int, open string) {
	for k := len(p.stack) - 1; k >= 0; k-- {
		if p.stack[k].mark == open {
			p.flush(k + 1)
			p.stack = p.stack[:k]
			return
		}
	}
	switch {
	case open == "“" && p.straight > 0:
		p.straight--
	case !p.listItem(i) && !p.face(i):
		p.unpaired(i)
	}
}

// flush reports the marks that nothing closed, from the k-th on.
func (p *pairing) flush(k int) {
	for _, o := range p.stack[k:] {
		if !o.holds {
			p.unpaired(o.token)
		}
	}
	p.stack = p.stack[:k]
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
	m := c.token(i)
	for range 5 {
		if i == 0 || c.spaced(i) {
			return false
		}
		i--
		switch p := c.token(i); p {
		case ":", ";", "=", "-":
			return true
		case m:
		default:
			return false
		}
	}
	return false
}
