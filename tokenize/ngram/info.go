package ngram

// Vocabulary is the number of ids; greater ids count as Unknown.
func (m *Model) Vocabulary() int { return m.shape.Vocabulary }

// Unknown is the id of tokens that have none.
func (m *Model) Unknown() uint16 { return m.shape.Unknown }

// Begin is the id of the beginning of a sentence.
func (m *Model) Begin() uint16 { return m.shape.Begin }

// End is the id of the end of a sentence.
func (m *Model) End() uint16 { return m.shape.End }

// Order is the length of the longest n-gram.
func (m *Model) Order() int { return m.shape.Order }

// NGrams is the number of n-grams of k ids; 0 for a k that the model has none
// of.
func (m *Model) NGrams(k int) int {
	switch {
	case k == 1:
		return m.shape.Vocabulary
	case k < 1 || k > m.shape.Order:
		return 0
	}
	return m.shape.NGrams[k]
}
