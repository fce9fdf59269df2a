package feature

import "vnan/analyze/entity/crf"

// Votes count, for each capitalised token of a document, the labels that its
// occurrences got.
type Votes struct {
	slots []int32 // by token: its slot, -1 for none
	count [][crf.Lanes]uint8
	total []uint8
}

// Vote counts the labels of the tokens.
func (x *Extractor) Vote(labels []crf.Label, v *Votes) {
	n := len(x.doc.syms)
	if cap(v.count) < n {
		v.count, v.total = make([][crf.Lanes]uint8, n), make([]uint8, n)
	}
	v.count, v.total = v.count[:n], v.total[:n]
	clear(v.count)
	clear(v.total)
	v.slots = v.slots[:0]
	for i := range x.Cells {
		c := &x.Cells[i]
		if !c.Shape.Capital() || c.Shape == shapeCode {
			v.slots = append(v.slots, -1)
			continue
		}
		h := x.doc.slot(c.Sym)
		v.slots = append(v.slots, int32(h))
		if v.total[h] < 255 {
			v.total[h]++
			v.count[h][labels[i]]++
		}
	}
}

// Swayed adds to a token's scores what the other occurrences of it say, up to
// weight, and reports whether they differ from its own label.
func (x *Extractor) Swayed(i int, own crf.Label, v *Votes, weight int32, s *crf.Scores) bool {
	h := v.slots[i]
	if h < 0 || v.total[h] < 2 || v.count[h][own] == v.total[h] {
		return false
	}
	for y, n := range v.count[h] {
		if n > 0 {
			s[y] += weight * int32(n) / int32(v.total[h])
		}
	}
	return true
}
