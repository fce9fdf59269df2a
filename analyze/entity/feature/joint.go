package feature

import (
	"math/bits"

	"vnan/tokenize"
)

// joint collects the keys of the features of one token that depend on several
// cells.
type joint struct {
	x           *Extractor
	i, from, to int
	w           [Window]*Cell
	shape       uint32
	// first is 1 where a sentence begins, 2 where a line does.
	first uint32
	out   []uint64
}

// Joint appends the keys of all features of token i that Single does not give.
func (x *Extractor) Joint(i, from, to int, out []uint64) []uint64 {
	j := joint{x: x, i: i, from: from, to: to, out: out}
	for d := range j.w {
		j.w[d] = x.at(i+d-window, from, to)
	}
	c := j.w[window]
	j.shape = uint32(c.Shape)
	if c.First {
		j.first = 1
		if x.Line(i) {
			j.first = 2
		}
	}
	j.neighbours()
	j.sentence()
	j.lists()
	if c.RunEnd > c.RunStart {
		j.run(c)
	}
	if c.Head >= 0 && int32(i)-c.Head <= maxHead {
		j.head(c)
	}
	j.letters(c)
	j.names()
	j.document(c)
	return j.out
}

// add appends a key. Each template has a number of its own.
func (j *joint) add(template int, a, b, c uint32) { j.out = append(j.out, Key(template, a, b, c)) }

// neighbours adds tokens that the vocabulary lacks, and pairs and triples of
// ids, classes and shapes.
func (j *joint) neighbours() {
	for d := 1; d < Window-1; d++ {
		if j.w[d].Sym>>31 != 0 {
			j.add(160+d, uint32(j.w[d].Sym), 0, 0)
		}
	}
	pp, p, c, n, nn := j.w[window-2], j.w[window-1], j.w[window], j.w[window+1], j.w[window+2]
	s := j.shape
	j.add(1, uint32(p.ID), uint32(c.ID), 0)
	j.add(2, uint32(c.ID), uint32(n.ID), 0)
	j.add(3, uint32(pp.ID), uint32(p.ID), s)
	j.add(4, uint32(n.ID), uint32(nn.ID), s)
	j.add(6, uint32(p.Class[1]), uint32(c.Class[1]), 0)
	j.add(7, uint32(c.Class[1]), uint32(n.Class[1]), 0)
	j.add(8, uint32(p.Class[0]), uint32(c.Class[0]), uint32(n.Class[0]))
	j.add(9, uint32(pp.Class[1]), uint32(p.Class[1]), s)
	j.add(10, uint32(n.Class[1]), uint32(nn.Class[1]), s)
	j.add(11, uint32(p.Class[2]), s, uint32(n.Shape))
	j.add(12, uint32(n.Class[2]), s, uint32(p.Shape))
	j.add(13, uint32(p.Shape), s, uint32(n.Shape))
	j.add(14, uint32(pp.Shape)<<8|uint32(p.Shape), s, uint32(n.Shape)<<8|uint32(nn.Shape))
	j.add(15, uint32(pp.Class[0])<<16|uint32(p.Class[0]), uint32(c.Class[0]), uint32(n.Class[0]))
}

// sentence adds where in the sentence the token stands, inside which brackets.
func (j *joint) sentence() {
	pp, p, c := j.w[window-2], j.w[window-1], j.w[window]
	space := uint32(0)
	if j.i > j.from && j.x.Text.Tokens[j.i].Has(tokenize.SpaceBefore) {
		space = 1
	}
	j.add(20, j.shape, j.first, uint32(c.Class[0]))
	j.add(21, j.shape, j.first, uint32(j.x.Tables.CapShare[c.ID]))
	j.add(22, j.shape, uint32(c.Depth), j.first)
	j.add(23, uint32(j.w[0].Shape)<<8|uint32(pp.Shape), uint32(p.Shape), j.shape)
	j.add(24, j.shape, space, uint32(p.Shape))
}

// lists adds what the word lists say of the token and its neighbours.
func (j *joint) lists() {
	for d := window - 2; d <= window+2; d++ {
		j.eachBit(50+d, j.w[d].Begin)
		j.eachBit(60+d, j.w[d].Inside)
		j.eachBit(70+d, j.w[d].End)
	}
	p, c, n := j.w[window-1], j.w[window], j.w[window+1]
	j.add(80, c.Begin, c.Inside, c.End)
	j.add(81, p.End, uint32(c.Shape), uint32(n.Shape))
	j.add(82, c.Begin, c.Inside, uint32(c.Shape)|j.first<<8)
	j.add(83, p.End, c.Begin, uint32(c.Shape))
	j.add(84, c.End, n.Begin, uint32(n.Shape))
	j.add(85, p.End, uint32(c.Class[1]), 0)
	j.add(86, p.Inside|p.Begin, c.Inside|c.Begin, n.Inside|n.Begin)
}

func (j *joint) eachBit(template int, set uint32) {
	for m := set; m != 0; m &= m - 1 {
		j.add(template, uint32(bits.TrailingZeros32(m)), 0, 0)
	}
}

// letters adds the last and first letters of words that are no common
// syllables.
func (j *joint) letters(c *Cell) {
	if c.Suffix2 == 0 {
		return
	}
	j.add(30, c.Suffix2, j.shape, 0)
	j.add(31, c.Suffix3, j.shape, 0)
	j.add(32, c.Prefix3, j.shape, 0)
}

// names adds as what the corpora know the name that the token is part of.
func (j *joint) names() {
	p, c, n := j.w[window-1], j.w[window], j.w[window+1]
	if c.Name == 0 && p.Name == 0 && n.Name == 0 {
		return
	}
	j.add(90, c.Name<<3|uint32(c.Place), 0, 0)
	j.add(92, p.Name<<3|uint32(p.Place), j.shape, 0)
	j.add(93, n.Name<<3|uint32(n.Place), j.shape, 0)
	for k := range 3 {
		j.add(96+k, c.Name>>(2*k)&3, uint32(c.Place), 0)
	}
}

// document adds what the document shows of the token elsewhere.
func (j *joint) document(c *Cell) {
	if !c.Shape.Capital() {
		return
	}
	for b := range uint32(docBits) {
		if c.Doc>>b&1 != 0 {
			j.add(40, b, j.first, 0)
			j.add(41, b, uint32(c.Class[0]), 0)
		}
	}
	j.add(42, c.Doc, j.shape, 0)
	j.add(43, c.Doc&(docHonorific|docTitle|docPlace|docBody|docSaying|docLower), j.first, 0)
}
