package ngram

import "vnan/tokenize/flat"

// State is what a model remembers of the ids before a position: where the
// n-grams that continue the last one, two and three of them lie. The zero State
// knows of no ids; Begin gives the State at the beginning of a sentence. States
// are values: keep one to score several continuations of the same text.
type State struct {
	// contexts[j] is the context made of the last j+1 ids, for j < n. A longer
	// context is only in the model when the shorter ones are.
	contexts [MaxContext]context
	n        int32
}

// context is an n-gram that begins longer ones.
type context struct {
	from, to uint32  // its continuations
	backoff  float32 // the logarithm of its back-off weight, and of all longer contexts' in the State
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
		_, s = m.Score(s, id)
	}
	return s
}

// Score gives the natural logarithm of the probability of id after a State, and
// the State behind it. It does not allocate.
func (m *Model) Score(s State, id uint16) (logProb float32, next State) {
	logProb, _ = m.advance(&s, id, &next)
	return logProb, next
}

// LogProb gives the natural logarithm of the probability of id after a context,
// of which the last three ids count, and the length of the longest n-gram that
// the model holds there: 4 when it has seen id after all three, 1 when not even
// after the last one.
func (m *Model) LogProb(context []uint16, id uint16) (logProb float32, matched int) {
	s := m.Context(context)
	var next State
	return m.advance(&s, id, &next)
}

// advance is Score with the length of the longest n-gram found.
func (m *Model) advance(s *State, id uint16, next *State) (logProb float32, matched int) {
	if int(id) >= m.shape.Vocabulary {
		id = m.shape.Unknown
	}
	index, penalty := uint32(id), float32(0)
	next.n = 0
	m.enter(next, 1, index)
	matched = 1
	for j := int32(0); j < s.n; j++ {
		c := &s.contexts[j]
		i, ok := m.orders[j+1].find(c.from, c.to, id)
		if !ok {
			penalty = c.backoff
			break
		}
		index = i
		matched = int(j) + 2
		if matched < m.shape.Order && next.n == j+1 {
			m.enter(next, matched, index)
		}
	}
	next.sum()
	o := &m.orders[matched-1]
	return penalty + o.prob[o.probs[index]], matched
}

// enter adds an n-gram of k ids to a State, if it begins longer ones.
func (m *Model) enter(s *State, k int, index uint32) {
	o := &m.orders[k-1]
	rank, ok := o.contexts.Get(index)
	if !ok || int(rank) >= len(o.backoffs) {
		return
	}
	from, to := o.starts.Pair(rank)
	s.contexts[k-1] = context{from, to, o.backoff[o.backoffs[rank]]}
	s.n = int32(k)
}

// sum adds to each back-off weight those of the longer contexts: whoever finds
// nothing in a context has found nothing in the longer ones either.
func (s *State) sum() {
	for j := s.n - 2; j >= 0; j-- {
		s.contexts[j].backoff += s.contexts[j+1].backoff
	}
}

// find looks for an id among the n-grams from..to-1 of an order.
func (o *order) find(from, to uint32, id uint16) (uint32, bool) {
	ids := o.ids
	for from < to {
		mid := (from + to) / 2
		switch got := flat.U16(ids, int(mid)); {
		case got < id:
			from = mid + 1
		case got > id:
			to = mid
		default:
			return mid, true
		}
	}
	return 0, false
}
