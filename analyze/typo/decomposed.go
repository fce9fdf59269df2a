package typo

import (
	"cmp"
	"slices"
	"unicode"

	"vnan/tokenize"
)

// decomposed reports letters written as base letter and combining marks (NFD)
// in a text whose other letters are whole (NFC): once a line, from the first to
// the last of them, but around the other findings, which a stretch as long as a
// line must not hide. A text that is decomposed throughout is left alone.
// settled is what was found besides; decomposed gives both, in order.
func (c *checker) decomposed(settled []Finding) []Finding {
	apart := c.apart()
	if len(apart) == 0 {
		return settled
	}
	c.out = settled
	next := 0 // of settled, the first that does not end before token apart[k]
	for k := 0; k < len(apart); {
		first := c.t.Tokens[apart[k]]
		for next < len(settled) && settled[next].End <= int(first.Start) {
			next++
		}
		room := len(c.s)
		if next < len(settled) {
			room = settled[next].Start
		}
		last := k
		for last+1 < len(apart) && int(c.t.Tokens[apart[last+1]].End) <= room && c.inOneLine(apart[last], apart[last+1]) {
			last++
		}
		if end := int(c.t.Tokens[apart[last]].End); end <= room {
			c.report("character/decomposed", Warning, int(first.Start), end, true, c.s[first.Start:end])
		}
		k = last + 1
	}
	slices.SortStableFunc(c.out, func(a, b Finding) int { return cmp.Compare(a.Start, b.Start) })
	return c.out
}

// apart gives the tokens with decomposed letters, unless they are the rule.
func (c *checker) apart() (apart []int) {
	t := c.t
	if t.Source == t.NFC {
		return nil
	}
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
		return nil
	}
	return apart
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
