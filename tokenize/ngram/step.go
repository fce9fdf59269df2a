package ngram

// Step is Score without copying States, and with the length of the longest
// n-gram that the model holds there, as LogProb has it. next must not be s.
func (m *Model) Step(s *State, id uint16, next *State) (logProb float32, matched int) {
	return m.advance(s, id, next)
}

// Peek gives what Score gives, without the State behind the id, which is most of
// the work: to look at many ids of which few will be pursued.
func (m *Model) Peek(s *State, id uint16) (logProb float32) {
	if int(id) >= m.shape.Vocabulary {
		id = m.shape.Unknown
	}
	index, penalty, k := uint32(id), float32(0), 0
	for j := int32(0); j < s.n; j++ {
		c := &s.contexts[j]
		i, ok := m.orders[j+1].find(c.from, c.to, id)
		if !ok {
			penalty = c.backoff
			break
		}
		index, k = i, int(j)+1
	}
	o := &m.orders[k]
	return penalty + o.prob[o.probs[index]]
}
