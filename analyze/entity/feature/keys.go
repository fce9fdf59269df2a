package feature

// edge stands for tokens before and behind the line.
var edgeBegin, edgeEnd = Cell{Shape: shapeBegin, ID: 1, Type: 3, Head: -1}, Cell{Shape: shapeEnd, ID: 2, Type: 6, Head: -1}

// Key mixes a template's number and its values to a feature's key.
func Key(template int, a, b, c uint32) uint64 {
	h := uint64(template)*0x9E3779B97F4A7C15 + uint64(a)
	h = (h ^ h>>29) * 0xBF58476D1CE4E5B9
	h += uint64(b)
	h = (h ^ h>>32) * 0x94D049BB133111EB
	h += uint64(c)
	h = (h ^ h>>29) * 0x9E3779B97F4A7C15
	return h ^ h>>32
}

// window is how far features look to either side.
const window = 3

// at gives the cell at an offset from token i of the line [from, to).
func (x *Extractor) at(i, from, to int) *Cell {
	switch {
	case i < from:
		return &edgeBegin
	case i >= to:
		return &edgeEnd
	}
	return &x.Cells[i]
}

// Keys appends the keys of the features of token i in the line [from, to).
func (x *Extractor) Keys(i, from, to int, out []uint64) []uint64 {
	for d := range Window {
		out = x.at(i+d-window, from, to).Single(d, out)
	}
	return x.Joint(i, from, to, out)
}

// Window is how many tokens around one, itself included, have features by
// themselves.
const Window = 2*window + 1

// Near gives the cell at place d of the window around token i.
func (x *Extractor) Near(i, d, from, to int) *Cell { return x.at(i+d-window, from, to) }

// Single appends the keys of the features that a cell has by itself for the
// token in whose window it stands at place d. They depend on Kin only.
func (c *Cell) Single(d int, out []uint64) []uint64 {
	out = append(out, Key(100+d, uint32(c.ID), 0, 0), Key(110+d, uint32(c.Shape), 0, 0), Key(120+d, uint32(c.Class[0]), 0, 0))
	if d == 0 || d == Window-1 {
		return out
	}
	return append(out, Key(130+d, uint32(c.Class[1]), 0, 0), Key(140+d, uint32(c.Class[2]), 0, 0), Key(150+d, c.Type, 0, 0))
}

// Kin is what the features of Single depend on.
func (c *Cell) Kin() uint32 { return c.Type<<5 | uint32(c.Shape) }

// Joint appends the keys of all other features of token i.
func (x *Extractor) Joint(i, from, to int, out []uint64) []uint64 {
	var w [Window]*Cell
	for d := range w {
		w[d] = x.at(i+d-window, from, to)
	}
	t := 0
	add := func(a, b, c uint32) { out = append(out, Key(t, a, b, c)) }
	c := w[window]
	p, n := w[window-1], w[window+1]
	pp, nn := w[window-2], w[window+2]
	s := uint32(c.Shape)
	for d := 1; d < Window-1; d++ {
		if w[d].Sym>>31 != 0 {
			t = 160 + d
			add(uint32(w[d].Sym), 0, 0)
		}
	}
	// two and three
	t = 1
	add(uint32(p.ID), uint32(c.ID), 0)
	t = 2
	add(uint32(c.ID), uint32(n.ID), 0)
	t = 3
	add(uint32(pp.ID), uint32(p.ID), s)
	t = 4
	add(uint32(n.ID), uint32(nn.ID), s)
	t = 5
	add(uint32(p.ID), uint32(n.ID), s)
	t = 6
	add(uint32(p.Class[1]), uint32(c.Class[1]), 0)
	t = 7
	add(uint32(c.Class[1]), uint32(n.Class[1]), 0)
	t = 8
	add(uint32(p.Class[0]), uint32(c.Class[0]), uint32(n.Class[0]))
	t = 9
	add(uint32(pp.Class[1]), uint32(p.Class[1]), s)
	t = 10
	add(uint32(n.Class[1]), uint32(nn.Class[1]), s)
	t = 11
	add(uint32(p.Class[2]), s, uint32(n.Shape))
	t = 12
	add(uint32(n.Class[2]), s, uint32(p.Shape))
	t = 13
	add(uint32(p.Shape), s, uint32(n.Shape))
	t = 14
	add(uint32(pp.Shape)<<8|uint32(p.Shape), s, uint32(n.Shape)<<8|uint32(nn.Shape))
	t = 15
	add(uint32(pp.Class[0])<<16|uint32(p.Class[0]), uint32(c.Class[0]), uint32(n.Class[0]))
	t = 16
	add(uint32(p.Class[1]), s, uint32(n.Class[1]))
	t = 17
	add(uint32(pp.ID), uint32(p.ID), uint32(c.ID))
	t = 18
	add(uint32(c.ID), uint32(n.ID), uint32(nn.ID))
	// place in the sentence
	first := uint32(0)
	if c.First {
		first = 1
		if x.Line(i) {
			first = 2
		}
	}
	t = 20
	add(s, first, uint32(c.Class[0]))
	t = 21
	add(s, first, uint32(x.capShare(c)))
	t = 22
	add(s, uint32(c.Depth), first)
	t = 23
	add(uint32(w[0].Shape)<<8|uint32(pp.Shape), uint32(p.Shape), s)
	space := uint32(0)
	if i > from && x.Text.Tokens[i].Flags&8 != 0 {
		space = 1
	}
	t = 24
	add(s, space, uint32(p.Shape))
	x.lists(w[:], first, add, &t)
	x.run(i, from, to, c, add, &t)
	x.head(i, c, add, &t)
	if c.Suffix2 != 0 {
		t = 30
		add(c.Suffix2, s, 0)
		t = 31
		add(c.Suffix3, s, 0)
		t = 32
		add(c.Prefix3, s, 0)
	}
	if c.Name != 0 || p.Name != 0 || n.Name != 0 {
		nc, np, nn2 := c.Name<<3|uint32(c.Place), p.Name<<3|uint32(p.Place), n.Name<<3|uint32(n.Place)
		t = 90
		add(nc, 0, 0)
		t = 92
		add(np, s, 0)
		t = 93
		add(nn2, s, 0)
		for k := range uint32(3) {
			t = 96 + int(k)
			add(c.Name>>(2*k)&3, uint32(c.Place), 0)
		}
	}
	// the token elsewhere in the document
	if c.Shape.Capital() {
		for b := range 11 {
			if c.Doc>>b&1 != 0 {
				t = 40
				add(uint32(b), first, 0)
				t = 41
				add(uint32(b), uint32(c.Class[0]), 0)
			}
		}
		t = 42
		add(c.Doc, s, 0)
		t = 43
		add(c.Doc&(docHonorific|docTitle|docPlace|docBody|docSaying|docLower), first, 0)
	}
	return out
}

func (x *Extractor) capShare(c *Cell) uint8 {
	if x.Tables.CapShare == "" {
		return 0
	}
	return x.Tables.CapShare[c.ID]
}

func (x *Extractor) lists(w []*Cell, first uint32, add func(a, b, c uint32), t *int) {
	for d := window - 2; d <= window+2; d++ {
		k := w[d]
		for m := k.Begin; m != 0; m &= m - 1 {
			*t = 50 + d
			add(trail(m), 0, 0)
		}
		for m := k.Inside; m != 0; m &= m - 1 {
			*t = 60 + d
			add(trail(m), 0, 0)
		}
		for m := k.End; m != 0; m &= m - 1 {
			*t = 70 + d
			add(trail(m), 0, 0)
		}
	}
	c, p, n := w[window], w[window-1], w[window+1]
	*t = 80
	add(c.Begin, c.Inside, c.End)
	*t = 81
	add(p.End, uint32(c.Shape), uint32(n.Shape))
	*t = 82
	add(c.Begin, c.Inside, uint32(c.Shape)|first<<8)
	*t = 83
	add(p.End, c.Begin, uint32(c.Shape))
	*t = 84
	add(c.End, n.Begin, uint32(n.Shape))
	*t = 85
	add(p.End, uint32(c.Class[1]), 0)
	*t = 86
	add(p.Inside|p.Begin, c.Inside|c.Begin, n.Inside|n.Begin)
}

func trail(m uint32) uint32 {
	n := uint32(0)
	for m&1 == 0 {
		m >>= 1
		n++
	}
	return n
}

// run adds features of the run of capitalised tokens around the token.
func (x *Extractor) run(i, from, to int, c *Cell, add func(a, b, c uint32), t *int) {
	if c.RunEnd <= c.RunStart {
		return
	}
	length := uint32(min(c.RunEnd-c.RunStart, 6))
	pos := uint32(min(int32(i)-c.RunStart, 4))
	rest := uint32(min(c.RunEnd-1-int32(i), 4))
	before, behind := x.at(int(c.RunStart)-1, from, to), x.at(int(c.RunEnd), from, to)
	*t = 200
	add(pos, length, uint32(c.Shape))
	*t = 201
	add(uint32(before.ID), min(pos, 1), min(length, 3))
	*t = 202
	add(uint32(behind.ID), min(rest, 1), min(length, 3))
	*t = 203
	add(uint32(before.Class[1]), pos, uint32(c.Shape))
	*t = 204
	add(uint32(behind.Class[1]), rest, uint32(c.Shape))
	*t = 205
	add(uint32(before.Class[1]), uint32(behind.Class[1]), min(pos, 1))
	*t = 206
	add(before.End, pos, length)
	*t = 207
	add(behind.Begin, pos, length)
	head, last := x.at(int(c.RunStart), from, to), x.at(int(c.RunEnd)-1, from, to)
	*t = 208
	add(uint32(head.Class[1]), pos, length)
	*t = 209
	add(uint32(last.Class[1]), pos, length)
	*t = 210
	add(head.Begin, pos, length)
	*t = 211
	add(uint32(head.Class[1]), uint32(c.Class[1]), min(pos, 1))
	*t = 212
	add(uint32(head.ID), pos, 0)
	*t = 213
	add(uint32(last.ID), rest, 0)
	b2 := x.at(int(c.RunStart)-2, from, to)
	*t = 214
	add(uint32(b2.ID), uint32(before.ID), min(pos, 1))
	n2 := x.at(int(c.RunEnd)+1, from, to)
	*t = 215
	add(uint32(behind.ID), uint32(n2.ID), min(rest, 1))
}

// head adds features of the nearest head to the left.
func (x *Extractor) head(i int, c *Cell, add func(a, b, c uint32), t *int) {
	if c.Head < 0 || int32(i)-c.Head > 12 {
		return
	}
	dist := uint32(min(int32(i)-c.Head, 5))
	between := uint32(0)
	for k := c.Head + 1; k < int32(i); k++ {
		switch s := x.Cells[k].Shape; {
		case s == shapeComma:
			between |= 1
		case s == shapeLower || s == shapeForeignLower:
			between |= 2
		case s.Capital():
			between |= 4
		case s.Numeric():
			between |= 8
		default:
			between |= 16
		}
	}
	*t = 220
	add(c.HeadLists, dist, between)
	*t = 221
	add(uint32(x.Cells[c.Head].ID), between, uint32(c.Shape))
	*t = 222
	add(c.HeadLists, between, uint32(c.Class[1]))
	*t = 223
	add(c.HeadLists, between, uint32(c.Shape))
	*t = 224
	add(uint32(x.Cells[c.Head].ID), dist, uint32(c.Class[0]))
}
