package candidate

import (
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// minGlued is the least LogCount of both syllables of a glued pair: rarer ones
// are mostly accidents of splitting (a frequency of about 3,000 in the corpora).
const minGlued = 80

// glued adds the ways to part the form into two syllables.
func (c *collector) glued(f *form) {
	for i := 1; i < f.n; i++ {
		a := c.part(f, 0, i)
		if a == model.Unknown {
			continue
		}
		if b := c.part(f, i, f.n); b != model.Unknown {
			c.out = append(c.out, Candidate{ID: a, Second: b, Op: Glued, Cost: ops[Glued].cost})
		}
	}
}

// part gives the id of letters [i, j) of the form with the tone that stands
// among them, if they are a frequent syllable.
func (c *collector) part(f *form, i, j int) model.ID {
	if j-i > maxSyllable {
		return model.Unknown
	}
	g := form{n: j - i, at: -1}
	copy(g.v[:], f.v[i:j])
	for k := i; k < j; k++ {
		if t := f.written[k]; t != syllable.Ngang {
			g.tone, g.at = t, k-i
			g.tones++
		}
	}
	if g.tones > 1 || !g.plausible() {
		return model.Unknown
	}
	id := c.lookup(&g, g.tone)
	if id == model.Unknown || c.vocab.LogCount(id) < minGlued {
		return model.Unknown
	}
	return id
}
