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
	var apart []int
	whole := 0
	for i := range t.Tokens {
		switch {
		case !t.Tokens[i].Kind.IsLetters() || !anyMarked(c.token(i)):
		case c.isDecomposed(i):
			apart = append(apart, i)
		default:
			whole++
		}
	}
	if len(apart) > whole {
		return
	}
	for k := 0; k < len(apart); {
		first, last := apart[k], apart[k]
		for k++; k < len(apart) && c.inOneLine(last, apart[k]); k++ {
			last = apart[k]
		}
		start, end := int(t.Tokens[first].Start), int(t.Tokens[last].End)
		c.report("character/decomposed", Warning, start, end, true, c.s[start:end])
	}
}

// inOneLine tells whether no line ends between tokens i and j.
func (c *checker) inOneLine(i, j int) bool {
	for k := i + 1; k <= j; k++ {
		if !c.sameLine(k) {
			return false
		}
	}
	return true
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
