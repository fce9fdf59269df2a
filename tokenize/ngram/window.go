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

// Windows scores candidates for the Place between left and right. out must be as
// long as candidates. Nothing is allocated.
func (m *Model) Windows(left, candidates, right []uint16, out []Window) {
	var p Place
	p.Set(m, left, right)
	for i, id := range candidates {
		p.Try(id, nil, &out[i])
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
