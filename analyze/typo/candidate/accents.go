package candidate

import "vnan/tokenize/syllable"

// accents adds the syllables with the same bare letters: all marks and tones.
func (c *collector) accents(f *form) {
	g := *f
	c.remark(f, &g, 0)
}

// remark tries every mark on the letters from i on.
func (c *collector) remark(f, g *form, i int) {
	if i == f.n {
		if g.plausible() {
			c.retone(f, g)
		}
		return
	}
	all := f.v[i].siblings()
	if all == nil {
		c.remark(f, g, i+1)
		return
	}
	for _, l := range all {
		g.v[i] = l
		c.remark(f, g, i+1)
	}
	g.v[i] = f.v[i]
}

func (c *collector) retone(f, g *form) {
	same := f.markOp(g)
	for t := range syllable.Tone(syllable.NumTones) {
		switch {
		case t == f.tone && same == 0:
			// the form itself, or its tone on the wrong letter
			if c.misplaced {
				c.add(c.lookup(g, t), ToneMisplaced)
			}
		case t == f.tone:
			c.add(c.lookup(g, t), same)
		case same == 0:
			c.add(c.lookup(g, t), toneOp(f.tone, t))
		default:
			c.add(c.lookup(g, t), Accents)
		}
	}
}

// toneOp names the change from the tone that was meant to the one written.
func toneOp(written, meant syllable.Tone) Op {
	switch {
	case written == syllable.Ngang:
		return ToneMissing
	case meant == syllable.Ngang:
		return ToneAdded
	case written == syllable.Hoi && meant == syllable.Nga, written == syllable.Nga && meant == syllable.Hoi:
		return HoiNga
	}
	return ToneChanged
}

// markOp names the change of marks between f, as written, and g; 0 for none.
func (f *form) markOp(g *form) Op {
	var missing, added, changed, stroke int
	for i := range f.n {
		a, b := f.v[i], g.v[i]
		switch {
		case a == b:
		case a == lDStroke || b == lDStroke:
			stroke++
		case a < lABreve:
			missing++
		case b < lABreve:
			added++
		default:
			changed++
		}
	}
	switch {
	case missing+added+changed+stroke == 0:
		return 0
	case missing+added+changed == 0:
		return Stroke
	case stroke == 0 && added+changed == 0:
		return MarkMissing
	case stroke == 0 && missing+changed == 0:
		return MarkAdded
	case stroke == 0 && missing+added == 0:
		return MarkChanged
	}
	return Accents
}
