package build

// mirroredSet holds the n-grams of a model as mirrored windows with zeros
// behind, sorted, for a pass over windows in the same order.
type mirroredSet struct {
	windows [MaxOrder + 1][]uint64
	at      [MaxOrder + 1]int
}

// mirrored makes the set from the keys of each order.
func mirrored(keys [MaxOrder + 1][]uint64) *mirroredSet {
	m := &mirroredSet{}
	for k := 2; k <= MaxOrder; k++ {
		m.windows[k] = make([]uint64, len(keys[k]))
		for i, key := range keys[k] {
			m.windows[k][i] = keyOf(key, MaxOrder)
		}
		m.windows[k] = sortKeys(m.windows[k], make([]uint64, len(keys[k])))
	}
	return m
}

// has says whether the k last ids of a window are in the set. Windows must be
// asked for in rising order. A nil set holds everything.
func (m *mirroredSet) has(window uint64, k int) bool {
	if m == nil {
		return true
	}
	window &^= mask(MaxOrder - k)
	list, at := m.windows[k], m.at[k]
	for at < len(list) && list[at] < window {
		at++
	}
	m.at[k] = at
	return at < len(list) && list[at] == window
}
