package ngram

// State is what a model remembers of the ids before a position: which of the
// contexts that they form it holds. The zero State knows of no ids; Start gives
// the State at the beginning of a sentence. States are small values: keep one to
// score several continuations of the same text.
type State struct {
	// contexts[j] is the number, among its like, of the context made of the
	// last j+1 ids, for j < n. A longer context is only in the model when the
	// shorter ones are.
	contexts [MaxContext]uint32
	n        int32
}

// Start is the State at the beginning of a sentence.
func (m *Model) Start() State {
	_, s := m.Score(State{}, m.shape.Begin)
	return s
}

// Context is the State after the given ids, of which the last three count.
func (m *Model) Context(ids []uint16) State {
	var s State
	for _, id := range ids[max(0, len(ids)-MaxContext):] {
		st := m.first(id)
		m.search(&st, &s)
		s = st.next
	}
	return s
}

// Score gives the natural logarithm of the probability of id after a State, and
// the State behind it. It does not allocate.
func (m *Model) Score(s State, id uint16) (logProb float32, next State) {
	st := m.first(id)
	m.advance(&st, &s)
	return st.logProb, st.next
}

// Step is Score without copying States, and with the length of the longest
// n-gram found, as LogProb has it. next may be s.
func (m *Model) Step(s *State, id uint16, next *State) (logProb float32, matched int) {
	st := m.first(id)
	m.advance(&st, s)
	*next = st.next
	return st.logProb, int(st.matched)
}

// Peek gives what Score gives, without the State behind the id: to look at many
// ids of which few will be pursued.
func (m *Model) Peek(s *State, id uint16) (logProb float32) {
	st := m.first(id)
	st.last = true
	m.advance(&st, s)
	return st.logProb
}

// LogProb gives the natural logarithm of the probability of id after a context,
// of which the last three ids count, and the length of the longest n-gram that
// the model holds there: 4 when it has seen id after all three, 1 when not even
// after the last one.
func (m *Model) LogProb(context []uint16, id uint16) (logProb float32, matched int) {
	s := m.Context(context)
	st := m.first(id)
	m.advance(&st, &s)
	return st.logProb, int(st.matched)
}
