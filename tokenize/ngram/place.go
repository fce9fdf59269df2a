package ngram

import "vnan/tokenize/ngram/internal/bits"

// Place is a position of a text between its neighbours, where candidates are
// tried. What does not depend on the candidate is looked up once: the contexts
// to the left, and n-grams that lie to the right. A Place is big (half a
// kilobyte); keep one and Set it anew.
type Place struct {
	m     *Model
	memo  *memo // nil for none
	left  State
	lists [MaxContext]bits.List // of the contexts in left
	n     int                   // tokens to the right, at most MaxContext
	// steps[i] is the search for n-grams that end in the i-th token to the
	// right and do not reach the position.
	steps [MaxContext]step
	// expected has no use but to keep the compiler from leaving out what Expect
	// reads.
	expected uint64
}

// Set moves p between left, the tokens before, of which the last three count,
// and right, those behind, of which the first three count. At the beginning of a
// sentence left begins with the id Begin, at its end right ends with End.
func (p *Place) Set(m *Model, left, right []uint16) {
	p.m, p.memo = m, nil
	p.left = m.Context(left)
	p.openLeft()
	var s State
	p.n = min(len(right), MaxContext)
	for i := range p.n {
		st := m.first(right[i])
		st.last = i == p.n-1
		m.search(&st, &s)
		p.steps[i] = st
		s = st.next
	}
}

// openLeft opens the lists of the contexts in left.
func (p *Place) openLeft() {
	numbers := uint32(p.m.shape.Vocabulary)
	for j := range p.left.n {
		o := &p.m.orders[j+2]
		start := o.index.First(p.left.contexts[j])
		o.lists.Open(&p.lists[j], start, o.lists.Head(start), numbers)
		numbers = p.lists[j].N
	}
}

// Expect says which id Try will be given soon. Called for all candidates before
// the first Try, it lets the cache lines where their lists begin come in
// together.
func (p *Place) Expect(id uint16) {
	if p.n > 0 {
		o := &p.m.orders[2]
		p.expected += o.lists.Head(o.index.First(uint32(id)))
	}
}

// Try puts an id into the place. It gives up, and returns false, when the sum
// of the logarithms up to position i of the window lies below floors[i]; the
// positions behind are then 0. Floors nil means never.
func (p *Place) Try(id uint16, floors *[MaxOrder]float32, out *Window) bool {
	*out = Window{}
	st := p.m.first(id)
	for j := int32(0); j < p.left.n && !st.missing; j++ {
		p.look(&st, int(j))
	}
	p.m.backOff(&st, &p.left)
	sum := st.logProb
	out.LogProb[0], out.Matched[0] = st.logProb, uint8(st.matched)
	for i := range p.n {
		if floors != nil && sum < floors[i] {
			return false
		}
		s := st.next
		st = p.steps[i]
		if p.memo != nil {
			p.memo.search(&st, &s)
		} else {
			p.m.search(&st, &s)
		}
		p.m.backOff(&st, &s)
		sum += st.logProb
		out.LogProb[i+1], out.Matched[i+1] = st.logProb, uint8(st.matched)
	}
	return floors == nil || sum >= floors[p.n]
}

// look takes a step on by the j-th list to the left.
func (p *Place) look(st *step, j int) {
	context := p.left.contexts[j]
	if p.memo == nil {
		var f found
		p.m.look(&f, j+1, context, st.number, &p.lists[j], true)
		st.take(j+1, &f)
		return
	}
	s, key := p.memo.at(j+1, context, st.number)
	if s.key != key {
		s.key = key
		p.m.look(&s.found, j+1, context, st.number, &p.lists[j], true)
	}
	st.take(j+1, &s.found)
}
