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

// Singles is how many keys Single gives over the whole window.
const Singles = 6*Window - 2*3

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
