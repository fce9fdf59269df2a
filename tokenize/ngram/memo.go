package ngram

import "vnan/tokenize/ngram/internal/bits"

// memo remembers what was found lately in the lists of contexts, in slots by
// hash. In a text half of the pairs and a third of the longer n-grams were met a
// while ago; of the pairs that candidates make, three quarters.
type memo struct {
	m     *Model
	slots []slot
}

// slot holds what was found under a key.
type slot struct {
	key uint64 // 0 if empty
	found
}

// memoBits is the logarithm of how many slots there are: 400 KB. More would find
// more, and fit no second-level cache.
const memoBits = 14

func (c *memo) reset(m *Model) {
	if c.m != m {
		c.m, c.slots = m, make([]slot, 1<<memoBits)
	}
}

// at gives the slot for a number in the list of a context of k ids, and the key
// that it has if it holds what is found there.
func (c *memo) at(k int, context, number uint32) (*slot, uint64) {
	key := uint64(k)<<48 | uint64(context)<<16 | uint64(number)
	return &c.slots[key*0x9E3779B97F4A7C15>>(64-memoBits)], key // Fibonacci hashing
}

// search does what Model.search does.
func (c *memo) search(st *step, s *State) {
	for k := int(st.matched); k <= int(s.n) && !st.missing; k++ {
		context := s.contexts[k-1]
		f, key := c.at(k, context, st.number)
		if f.key != key {
			o := &c.m.orders[k+1]
			start := o.index.First(context)
			var list bits.List
			o.lists.Open(&list, start, o.lists.Head(start), st.numbers)
			f.key = key
			c.m.look(&f.found, k, context, st.number, &list, true)
		}
		st.take(k, &f.found)
	}
}
