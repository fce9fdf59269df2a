package segment

// Boundary names the weights that bear on one boundary, as indices into the
// model's sections, besides those of the sequences. Trainers learn weights by
// these indices.
type Boundary struct {
	// Unigrams are indices of the unigram section: units a, b, p, n; a place
	// beyond the edge of the sentence has NoUnit.
	Unigrams [4]uint32
	// Shapes, Kin, Lexicon and State are indices into the sections of these
	// names; the latter two are to be doubled, plus the label before.
	Shapes, Kin, Lexicon, State uint32
}

// NoUnit is the index of a unit that isn't there.
const NoUnit = ^uint32(0)

// Boundary describes the boundary before unit i > 0, after Analyze.
func (g *Segmenter) Boundary(units []Unit, i int) Boundary {
	sh := uint32(g.shapes[i-1])<<8 | uint32(g.shapes[i])<<4 | uint32(g.shapes[i+1])
	v := g.shapes[i-1].capital()<<1 | g.shapes[i].capital()
	b := Boundary{Lexicon: uint32(g.lex[i]), State: uint32(g.states[i])}
	b.Unigrams = [4]uint32{uint32(units[i-1].ID)*UnigramSize + uniA + v, uint32(units[i].ID)*UnigramSize + uniB + v, NoUnit, NoUnit}
	if i > 1 {
		sh |= uint32(g.shapes[i-2]) << 12
		b.Unigrams[2] = uint32(units[i-2].ID)*UnigramSize + uniP + g.shapes[i-2].capital()
	}
	if i+1 < len(units) {
		b.Unigrams[3] = uint32(units[i+1].ID)*UnigramSize + uniN + g.shapes[i+1].capital()
	}
	b.Shapes = sh
	b.Kin = kinIndex(g.m.record(units[i-1].ID), g.m.record(units[i].ID), g.lex[i])
	return b
}
