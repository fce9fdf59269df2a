package ngram

import "vnan/tokenize/ngram/internal/bits"

// step is the search for ever longer n-grams that end in one id. It goes from
// short to long: once an n-gram is missing, so are all longer ones. The numbers
// in the list of a context are places in the list of the next shorter context,
// which is why a step needs to remember only where it found the id last.
type step struct {
	next    State
	logProb float32
	number  uint32 // of the id, in the list of the longest context so far
	numbers uint32 // the length of that list
	matched int32  // the length of the longest n-gram found
	missing bool   // the next longer one was looked for in vain
	last    bool   // nobody will ask for next
}

// first is the step that has found the id alone.
func (m *Model) first(id uint16) (st step) {
	if int(id) >= m.shape.Vocabulary {
		id = m.shape.Unknown
	}
	st.logProb = m.unigram[m.unigrams[id]]
	st.number, st.numbers, st.matched = uint32(id), uint32(m.shape.Vocabulary), 1
	if o := &m.orders[2]; o.index.First(uint32(id)) < uint32(m.shape.ListBits[2]) {
		st.next.contexts[0], st.next.n = uint32(id), 1
	}
	return st
}

// found is what a look into the list of a context finds.
type found struct {
	number, numbers uint32 // the place in the list, and its length; 0, 0 if not there
	context         uint32 // the number of context and id together as a context
	gain            float32
}

// noContext is the context of n-grams that are none.
const noContext = 1<<32 - 1

// look looks for the id that has a number in the list of a context of k ids, and,
// if asked, for the context that they make together.
func (m *Model) look(f *found, k int, context, number uint32, list *bits.List, next bool) {
	*f = found{context: noContext}
	place, ok := list.Find(number)
	if !ok {
		return
	}
	o := &m.orders[k+1]
	f.number, f.numbers = place, list.N
	f.gain = o.gain[list.Code(place, m.shape.GainBits)]
	if next && k+1 < m.shape.Order {
		if before, ok := list.Mark(place); ok {
			f.context = o.index.Second(context) + before
		}
	}
}

// take takes a step on by what was found in the list of a context of k ids, one
// more than it had found its id in.
func (st *step) take(k int, f *found) {
	if f.numbers == 0 {
		st.missing = true
		return
	}
	st.logProb += f.gain
	st.number, st.numbers, st.matched = f.number, f.numbers, int32(k+1)
	if f.context != noContext && int(st.next.n) == k {
		st.next.contexts[k] = f.context
		st.next.n = int32(k + 1)
	}
}

// advance takes a step to its end: the probability of its id after a State.
func (m *Model) advance(st *step, s *State) {
	m.search(st, s)
	m.backOff(st, s)
}

// search takes a step as far as a State allows. It finds out where all the
// lists are before it looks into the first, so that the processor can fetch them
// at the same time.
func (m *Model) search(st *step, s *State) {
	var starts [MaxContext]uint32
	var heads [MaxContext]uint64
	for k := st.matched; k <= s.n; k++ {
		o := &m.orders[k+1]
		starts[k-1] = o.index.First(s.contexts[k-1])
		heads[k-1] = o.lists.Head(starts[k-1])
	}
	var list bits.List
	var f found
	for k := st.matched; k <= s.n && !st.missing; k++ {
		m.orders[k+1].lists.Open(&list, starts[k-1], heads[k-1], st.numbers)
		m.look(&f, int(k), s.contexts[k-1], st.number, &list, !st.last && int(st.next.n) == int(k))
		st.take(int(k), &f)
	}
}

// backOff multiplies with the weights of the contexts in which the id was not
// found.
func (m *Model) backOff(st *step, s *State) {
	st.logProb = m.backedOff(st.logProb, st.matched, s)
}

func (m *Model) backedOff(logProb float32, matched int32, s *State) float32 {
	for k := matched; k <= s.n; k++ {
		o := &m.orders[k+1]
		logProb += o.back[o.index.Code(s.contexts[k-1])]
	}
	return logProb
}
