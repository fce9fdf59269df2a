package segment

import "math/bits"

// Segmenter finds the words of sentences. It keeps its storage from call to
// call, so that long runs allocate nothing; it is not for concurrent use.
type Segmenter struct {
	m      *Model
	shapes []Shape
	states []uint16
	score  []int32  // of joining unit i to the unit before
	starts []uint16 // lengths of the lexicon words that start at i; the pair's grade
	ends   []uint8  // lengths of the lexicon words that end before i
	lex    []uint8
	back   []uint8 // back pointers of the search
}

// New gives a Segmenter for a model.
func New(m *Model) *Segmenter { return &Segmenter{m: m} }

// Segment sets Join of each unit of one sentence.
func (g *Segmenter) Segment(units []Unit) {
	if len(units) == 0 {
		return
	}
	units[0].Join = false
	if len(units) == 1 {
		return
	}
	g.Analyze(units)
	g.addGeneral(units)
	g.search(units)
}

// Analyze computes what the search needs to know of each boundary, without
// searching; trainers call it.
func (g *Segmenter) Analyze(units []Unit) {
	g.grow(len(units) + 2)
	g.resolve(units)
	g.findRuns(units)
	g.match(units)
	g.longestMatches(len(units))
}

func (g *Segmenter) grow(n int) {
	if cap(g.score) < n {
		n += n / 2
		g.shapes, g.states, g.score, g.starts = make([]Shape, n), make([]uint16, n), make([]int32, n), make([]uint16, n)
		g.ends, g.lex, g.back = make([]uint8, n), make([]uint8, n), make([]uint8, n)
	}
	n = cap(g.score)
	g.shapes, g.states, g.score, g.starts = g.shapes[:n], g.states[:n], g.score[:n], g.starts[:n]
	g.ends, g.lex, g.back = g.ends[:n], g.lex[:n], g.back[:n]
}

// resolve gives each unit its final shape.
func (g *Segmenter) resolve(units []Unit) {
	headline := inCapitals(units)
	begins := true
	for i := range units {
		s := units[i].Shape
		switch s {
		case AllUpper:
			if headline {
				s = Lower
			}
		case Upper:
			surname := g.m.record(units[i].ID).surname()
			switch {
			case begins && surname:
				s = FirstSurname
			case begins:
				s = First
			case surname:
				s = UpperSurname
			}
		}
		begins = s == Opener || begins && s == Punct
		g.shapes[i] = s
	}
	g.shapes[len(units)] = Edge
}

// inCapitals reports whether a sentence is a headline in capitals, where they
// say nothing: it has at least two such syllables and no small letters.
func inCapitals(units []Unit) bool {
	n := 0
	for i := range units {
		switch units[i].Shape {
		case AllUpper:
			n++
		case Lower, Upper, ForeignLower, ForeignUpper:
			return false
		}
	}
	return n > 1
}

// findRuns computes the state index of each boundary.
func (g *Segmenter) findRuns(units []Unit) {
	for i := range units {
		g.states[i+1] = pairIndex(g.shapes[i], g.shapes[i+1])
	}
	for i := 0; i < len(units); i++ {
		if !g.shapes[i].inRun() {
			continue
		}
		end := i + 1
		for end < len(units) && g.shapes[end].inRun() {
			end++
		}
		s := g.shapes[i]
		surname, first := s == UpperSurname || s == FirstSurname, s == First || s == FirstSurname
		for k := i + 1; k < end; k++ {
			g.states[k] = runIndex(k-i, end-k, surname, first)
		}
		i = end
	}
}

// match walks from each unit down the table of sequences, adds up their
// weights, and notes the lexicon words.
func (g *Segmenter) match(units []Unit) {
	n := len(units)
	score, starts, ends := g.score[:n+2], g.starts[:n+1], g.ends[:n+1]
	clear(score)
	clear(ends)
	for i := 0; i+1 < n; i++ {
		starts[i] = 0
		key := KeyOfPair(units[i].ID, units[i+1].ID)
		if !g.m.grams.maybe(key) {
			continue
		}
		v := g.m.grams.find(key)
		if v == 0 {
			continue
		}
		score[i] += int32(int8(v >> 32))
		score[i+1] += int32(int8(v >> 40))
		score[i+2] += int32(int8(v >> 48))
		grade := uint16(v>>56) & GradeMask
		word := grade << 8
		if IsWord(uint8(grade)) {
			word |= 1
			ends[i+2] |= 1
		}
		hash := uint64(key)
		for k := 2; v>>56&Extends != 0 && i+k < n; k++ {
			hash = HashOfNext(hash, units[i+k].ID)
			if !g.m.grams.maybe(uint32(hash)) {
				break
			}
			v = g.m.grams.find(uint32(hash))
			if v == 0 || uint8(v>>56)&CheckMask != CheckOf(hash) {
				break
			}
			if k == 2 {
				score[i+1] += int32(int8(v >> 32))
				score[i+2] += int32(int8(v >> 40))
			} else if w := int32(int8(v >> 32)); w != 0 {
				for j := i + 1; j <= i+k; j++ {
					score[j] += w
				}
			}
			if IsWord(uint8(v >> 56 & GradeMask)) {
				word |= 1 << (k - 1)
				ends[i+k+1] |= 1 << (k - 1)
			}
		}
		starts[i] = word
	}
	starts[n-1] = 0
}

// longestMatches computes the lexicon index of each boundary.
func (g *Segmenter) longestMatches(n int) {
	starts, lex := g.starts[:n], g.lex[:n+1]
	forward, long := 0, 0 // the ends of the word taken and of the longest word seen
	grade, before := uint8(0), uint8(0)
	for i, w := range starts {
		x := grade | before
		before = 0
		if i < forward {
			x |= lexForward
		}
		if i < long {
			x |= lexLong
		}
		if l := uint8(w); l != 0 {
			end := i + bits.Len8(l) + 1
			if i >= forward {
				forward = end
			}
			if l > 1 {
				long = max(long, end)
			}
			x |= lexBehind
		}
		if i > 0 {
			before = uint8(starts[i-1]&1) * lexBefore
		}
		grade = uint8(w>>8) * lexGrade
		lex[i] = x
	}
	g.longestBackward(n)
}

func (g *Segmenter) longestBackward(n int) {
	begin := n // of the word taken
	for i := n; i > 0; i-- {
		if i > begin {
			g.lex[i] |= lexBackward
		} else {
			begin = i - bits.Len8(g.ends[i]) - 1
		}
	}
}

// addGeneral adds the weights that need no search to the score of each
// boundary: unigrams, shapes, kin.
func (g *Segmenter) addGeneral(units []Unit) {
	m := g.m
	n := len(units)
	shapes, score, lex := g.shapes[:n+1], g.score[:n], g.lex[:n]
	byShapes, byKin := m.shapes[:ShapesSize], m.kin[:KinSize]
	sh := uint32(shapes[0])<<4 | uint32(shapes[1])
	var p record
	a, b := m.record(units[0].ID), m.record(units[1].ID)
	capP, capA, capB := uint32(0), shapes[0].capital(), shapes[1].capital()
	for i := 1; i < n; i++ {
		next := shapes[i+1]
		var c record
		if i+1 < n {
			c = m.record(units[i+1].ID)
		}
		capC := next.capital()
		sh = (sh<<4 | uint32(next)) & (ShapesSize - 1)
		v := capA<<1 | capB
		score[i] += a.weight(uniA+v) + b.weight(uniB+v) + p.outer(uniP+capP) + c.outer(uniN+capC) +
			int32(int8(byShapes[sh])) + int32(int8(byKin[kinIndex(a, b, lex[i])]))
		capP, capA, capB = capA, capB, capC
		p, a, b = a, b, c
	}
}

// search finds the best labels. The score of a label depends on the label
// before it, through the lexicon index and the state index.
func (g *Segmenter) search(units []Unit) {
	n := len(units)
	shapes, score, lex, states, back := g.shapes[:n], g.score[:n], g.lex[:n], g.states[:n], g.back[:n]
	byLex, byState := g.m.lex[:2*LexiconSize], g.m.states[:2*StateSize]
	ahead := int32(never) // by how much join is better than split, so far
	for i := 1; i < n; i++ {
		e, lx, st := score[i], int(lex[i])*2, int(states[i])*2
		single := (shapes[i-1].mask() | shapes[i].mask()) & singles
		e += int32(single|-single) >> 31 & never
		j0 := e + int32(int8(byLex[lx])) + int32(int8(byState[st]))
		j1 := e + int32(int8(byLex[lx+1])) + int32(int8(byState[st+1])) + ahead
		// The processor could not foretell these two choices, so they are no
		// branches: the signs of the differences become bits.
		back[i] = uint8(uint32(-ahead)>>31 | uint32(j0-j1)>>31<<1)
		ahead = max(j0, j1) - max(0, ahead)
	}
	g.follow(units, uint32(-ahead)>>31)
}

// never is a score that no sum of weights makes up for.
const never = -1 << 28

// follow goes back along the pointers of the search, from the last label.
func (g *Segmenter) follow(units []Unit, label uint32) {
	back := g.back[:len(units)]
	for i := len(units) - 1; i > 0; i-- {
		units[i].Join = label != 0
		label = uint32(back[i]) >> label & 1
	}
}
