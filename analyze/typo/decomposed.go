package typo

import (
	"unicode"

	"vnan/tokenize"
)

// decomposed reports letters written as base letter and combining marks (NFD)
// in a text whose other letters are whole (NFC): once a line, from the first to
// the last of them. A text that is decomposed throughout is left alone.
func (c *checker) decomposed() {
	t := c.t
	if t.Source == t.NFC {
		return
	}
	apart, whole := 0, 0
	for i := range t.Tokens {
		switch {
		case c.isDecomposed(i):
			apart++
		case t.Tokens[i].Kind.IsLetters() && anyMarked(c.token(i)):
			whole++
		}
	}
	if apart == 0 || apart > whole {
		return
	}
	for i := 0; i < len(t.Tokens); {
		end := i + 1
		for c.sameLine(end) {
			end++
		}
		c.decomposedLine(i, end)
		i = end
	}
}

func (c *checker) decomposedLine(from, to int) {
	start, end := -1, -1
	for i := from; i < to; i++ {
		if c.isDecomposed(i) {
			if start < 0 {
				start = int(c.t.Tokens[i].Start)
			}
			end = int(c.t.Tokens[i].End)
		}
	}
	if start >= 0 {
		c.report("character/decomposed", Warning, start, end, true, c.s[start:end])
	}
}

// isDecomposed tells whether the source of token i holds combining marks that
// its NFC form has not.
func (c *checker) isDecomposed(i int) bool {
	tok := &c.t.Tokens[i]
	if tok.Kind > tokenize.Handle {
		return false
	}
	src := c.t.SourceSlice(int(tok.Start), int(tok.End))
	return src != c.token(i) && marks(src) > marks(c.token(i))
}

func marks(s string) (n int) {
	for _, r := range s {
		if r >= 0x300 && unicode.Is(unicode.Mn, r) {
			n++
		}
	}
	return n
}
