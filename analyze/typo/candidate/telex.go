package candidate

import (
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// inputMethod adds what Telex or VNI would have made of the keys that were left
// in the form.
func (c *collector) inputMethod(s string) {
	if t, ok := syllable.FromTelex(s); ok {
		c.add(c.spelled(t), Telex)
	}
	if loneDigit(s) {
		return
	}
	if t, ok := syllable.FromVNI(s); ok {
		c.add(c.spelled(t), VNI)
	}
}

// loneDigit tells whether the only digit of s, if any, is its last letter: m2,
// co2 and ho2 are no VNI, ho2a and ho62 may be.
func loneDigit(s string) bool {
	for i := range len(s) - 1 {
		if s[i] <= '9' {
			return false
		}
	}
	return true
}

// spelled gives the id of a syllable as a string in lower case.
func (c *collector) spelled(s string) model.ID {
	id := c.vocab.Lookup(syllable.AppendFold(c.buf[:0], s))
	if id == model.Unknown || c.vocab.Class(id)&model.Legal == 0 {
		return model.Unknown
	}
	return id
}
