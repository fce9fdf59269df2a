package ngram

// Window holds the probabilities of the positions on which a token bears: its
// own and the next three.
type Window struct {
	// LogProb[0] is the natural logarithm of the token's probability, the
	// others are those of the tokens behind it. Positions that do not exist
	// are 0.
	LogProb [MaxOrder]float32
	// Matched[i] is the length of the longest n-gram that ends at the position
	// and is in the model, 1 to 4; 0 where there is no position.
	Matched [MaxOrder]uint8
}

// Sum is the logarithm of the window's probability: the greater, the better
// the token fits between its neighbours.
func (w *Window) Sum() float32 {
	return w.LogProb[0] + w.LogProb[1] + w.LogProb[2] + w.LogProb[3]
}

// Windows scores candidates for one position of a text. Of left, the tokens
// before it, the last three count; of right, those behind it, the first three.
// At the beginning of a sentence left begins with the id Begin, at its end right
// ends with End. out must be as long as candidates. Nothing is allocated.
func (m *Model) Windows(left, candidates, right []uint16, out []Window) {
	before := m.Context(left)
	right = right[:min(len(right), MaxContext)]
	for i, id := range candidates {
		m.window(&before, id, right, &out[i])
	}
}

func (m *Model) window(before *State, id uint16, right []uint16, out *Window) {
	*out = Window{}
	var states [2]State
	p, matched := m.advance(before, id, &states[0])
	out.LogProb[0], out.Matched[0] = p, uint8(matched)
	for i, r := range right {
		p, matched = m.advance(&states[i%2], r, &states[1-i%2])
		out.LogProb[i+1], out.Matched[i+1] = p, uint8(matched)
	}
}

// Span is Windows for a candidate of several tokens, or none: the logarithm of
// the probability of middle after left, and of the first three of right after
// both. It compares candidates of different length, as when a space is
// missing.
func (m *Model) Span(left, middle, right []uint16) float32 {
	s := m.Context(left)
	var sum, p float32
	for _, id := range middle {
		p, s = m.Score(s, id)
		sum += p
	}
	for _, id := range right[:min(len(right), MaxContext)] {
		p, s = m.Score(s, id)
		sum += p
	}
	return sum
}
