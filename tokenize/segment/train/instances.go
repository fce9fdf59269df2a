package main

import (
	"vnan/tokenize/segment"
)

// layout is where the weights lie: those that are found by index one section
// behind the other, as in the model file, then three for each sequence.
type layout struct{ shapes, kin, lexicon, states, sequences int }

func newLayout(ids int) layout {
	var l layout
	l.shapes = ids * segment.UnigramSize
	l.kin = l.shapes + segment.ShapesSize
	l.lexicon = l.kin + segment.KinSize
	l.states = l.lexicon + 2*segment.LexiconSize
	l.sequences = l.states + 2*segment.StateSize
	return l
}

// instances are sentences as weights see them: for each boundary the indices
// of its weights, those that depend on the label before, and the label.
type instances struct {
	feats   []uint32
	offsets []uint32 // of feats, by boundary, and the end
	// conditional holds two indices a boundary; the weight at the index holds
	// when the label before is split, the next one when it is join.
	conditional [][2]uint32
	join        []bool
	ends        []uint32 // of the sentences, in boundaries
}

// extractor turns labelled sentences into instances.
type extractor struct {
	at   layout
	seg  *segment.Segmenter
	seq  *sequences
	rows [][]uint32
}

func (x *extractor) add(in *instances, units []segment.Unit) {
	if len(units) < 2 {
		return
	}
	if len(in.offsets) == 0 {
		in.offsets = append(in.offsets, 0)
	}
	x.seg.Analyze(units)
	x.findSequences(units)
	for i := 1; i < len(units); i++ {
		b := x.seg.Boundary(units, i)
		for _, u := range b.Unigrams {
			if u != segment.NoUnit {
				in.feats = append(in.feats, u)
			}
		}
		in.feats = append(in.feats, uint32(x.at.shapes)+b.Shapes, uint32(x.at.kin)+b.Kin)
		in.feats = append(in.feats, x.rows[i]...)
		in.offsets = append(in.offsets, uint32(len(in.feats)))
		in.conditional = append(in.conditional, [2]uint32{uint32(x.at.lexicon) + 2*b.Lexicon, uint32(x.at.states) + 2*b.State})
		in.join = append(in.join, units[i].Join)
	}
	in.ends = append(in.ends, uint32(len(in.join)))
}

// findSequences notes at each boundary the weights of sequences that bear on
// it, as Segmenter.match adds them up.
func (x *extractor) findSequences(units []segment.Unit) {
	n := len(units)
	for len(x.rows) < n+2 {
		x.rows = append(x.rows, nil)
	}
	for i := range n + 2 {
		x.rows[i] = x.rows[i][:0]
	}
	for i := 0; i+1 < n; i++ {
		hash := uint64(segment.KeyOfPair(units[i].ID, units[i+1].ID))
		for k := 1; ; {
			number, ok := x.seq.numbers[hash]
			if !ok {
				break
			}
			if number >= 0 {
				x.put(i, k, uint32(x.at.sequences)+3*uint32(number))
			}
			if k++; k == segment.MaxGram || i+k == n {
				break
			}
			hash = segment.HashOfNext(hash, units[i+k].ID)
		}
	}
}

// put notes the three weights from f on of a sequence that begins at i and
// whose last unit is i+k.
func (x *extractor) put(i, k int, f uint32) {
	put := func(at int, f uint32) { x.rows[at] = append(x.rows[at], f) }
	switch k {
	case 1:
		put(i, f)
		put(i+1, f+1)
		put(i+2, f+2)
	case 2:
		put(i+1, f)
		put(i+2, f+1)
	default:
		for j := i + 1; j <= i+k; j++ {
			put(j, f)
		}
	}
}

// all extracts a text; one sentence in seven once more in other capitals when
// recased is set.
func (x *extractor) all(l *labelled, recased bool) *instances {
	in := &instances{}
	r := random(1)
	var copied []segment.Unit
	for i := range l.ends {
		s := l.sentence(i)
		x.add(in, s)
		if recased && r.below(7) == 0 {
			copied = append(copied[:0], s...)
			recase(copied, &r)
			x.add(in, copied)
		}
	}
	return in
}
