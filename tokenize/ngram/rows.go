package ngram

import (
	"vnan/tokenize/ngram/internal/bits"
)

// Rows scores rows of ids, the sentences of a text. It finds what Step after
// Step would find, but goes from order to order instead of from id to id: it
// looks up all n-grams of two ids in a row, then those of three, then those of
// four. Most of a query's time is waiting for a cache line of the file; in this
// order the look-ups do not depend on each other, so the processor waits for
// many lines at once. A Rows keeps its storage from text to text.
type Rows struct {
	// LogProb[i] is the natural logarithm of the probability of the i-th id
	// after those before it in its row; Matched[i] the length of the longest
	// n-gram found there. MaxContext zeros follow each row.
	LogProb []float32
	Matched []uint8

	m       *Model
	memo    memo
	at      []reading // those behind a row have matched nothing
	queries []query
}

// reading is what is known of an id in its row.
type reading struct {
	next State // the State behind it
	// depth[k] is how far the search had come among the n-grams of k+1 ids or,
	// if it ended earlier, where it ended.
	depth   [MaxOrder - 1]depth
	matched uint8
	missing bool
}

// depth is what changes in a step as it goes on.
type depth struct {
	number, numbers uint32
	logProb         float32
}

// query is a step that goes on into one more list.
type query struct {
	id    int32 // its place in the row
	start uint32
	head  uint64
	slot  *slot // where to remember the answer
	key   uint64
}

// Reset forgets all rows and makes room for n ids in the given number of rows.
func (r *Rows) Reset(m *Model, n, rows int) {
	r.m = m
	r.memo.reset(m)
	n += rows * MaxContext
	r.LogProb, r.Matched, r.at = room(r.LogProb, n), room(r.Matched, n), room(r.at, n)
}

// room gives an empty slice with room for n elements: s, or a new one that will
// do for somewhat more. Unlike slices.Grow it copies nothing and touches no new
// memory.
func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, 0, n+n/8)
	}
	return s[:0]
}

// Add scores one more row and says where it begins in LogProb and Matched. Its
// first id is taken for granted: it is Begin, or whatever stands before those
// that matter. Its LogProb is 0.
func (r *Rows) Add(ids []uint16) (from int) {
	from = len(r.at)
	for _, id := range ids {
		st := r.m.first(id)
		a := reading{next: st.next, matched: 1}
		a.reach(0, &st)
		r.at, r.LogProb = append(r.at, a), append(r.LogProb, st.logProb)
	}
	at, logProb := r.at[from:], r.LogProb[from:]
	for k := 1; k < r.m.shape.Order; k++ {
		r.plan(at, logProb, k)
		r.look(at, logProb, k)
	}
	for i := range at {
		r.Matched = append(r.Matched, at[i].matched)
		if i > 0 {
			logProb[i] = r.m.backedOff(logProb[i], int32(at[i].matched), &at[i-1].next)
		} else {
			logProb[i] = 0
		}
	}
	var none [MaxContext]reading
	r.at = append(r.at, none[:]...)
	r.LogProb, r.Matched = append(r.LogProb, 0, 0, 0), append(r.Matched, 0, 0, 0)
	return from
}

// plan lists the ids that may be found in the list of a context of k ids, but for
// those whose answer is remembered, and has those lists fetched.
func (r *Rows) plan(row []reading, logProb []float32, k int) {
	o := &r.m.orders[k+1]
	r.queries = r.queries[:0]
	for i := 1; i < len(row); i++ {
		// the state before may still grow, but not in what matters here
		s, a := &row[i-1].next, &row[i]
		if int(s.n) < k || int(a.matched) != k {
			continue
		}
		context := s.contexts[k-1]
		if s, key := r.memo.at(k, context, a.depth[k-1].number); s.key == key {
			logProb[i] = a.take(k, &s.found)
		} else {
			r.queries = append(r.queries, query{id: int32(i), start: o.index.First(context), slot: s, key: key})
		}
	}
	for i := range r.queries {
		r.queries[i].head = o.lists.Head(r.queries[i].start)
	}
}

// look looks into the lists that were planned.
func (r *Rows) look(row []reading, logProb []float32, k int) {
	o := &r.m.orders[k+1]
	var list bits.List
	for _, q := range r.queries {
		a, context := &row[q.id], row[q.id-1].next.contexts[k-1]
		d := &a.depth[k-1]
		o.lists.Open(&list, q.start, q.head, d.numbers)
		q.slot.key = q.key
		r.m.look(&q.slot.found, k, context, d.number, &list, true)
		logProb[q.id] = a.take(k, &q.slot.found)
	}
}

// take takes the search for an id on to a depth, and gives its logarithm.
func (a *reading) take(k int, f *found) (logProb float32) {
	st := a.step(k - 1)
	st.take(k, f)
	a.next, a.matched, a.missing = st.next, uint8(st.matched), st.missing
	a.reach(k, &st)
	return st.logProb
}

// reach notes a step's progress at a depth and, for the time being, at those
// beyond it.
func (a *reading) reach(k int, st *step) {
	for ; k < len(a.depth); k++ {
		a.depth[k] = depth{st.number, st.numbers, st.logProb}
	}
}

// step is the search for the id that looked at k ids before it and no more.
func (a *reading) step(k int) step {
	d := &a.depth[k]
	st := step{next: a.next, number: d.number, numbers: d.numbers, logProb: d.logProb}
	st.next.n = min(st.next.n, int32(k+1))
	st.matched = min(int32(a.matched), int32(k+1))
	st.missing = a.missing && st.matched == int32(a.matched) && int(a.matched) <= k
	return st
}

// SetIn moves p to place i of rows, which is not the first of a row; see Set. It
// looks up nothing anew.
func (p *Place) SetIn(r *Rows, i int) {
	p.m, p.left = r.m, r.at[i-1].next
	p.openLeft()
	right := r.at[i+1 : i+1+MaxContext]
	for p.n = 0; p.n < MaxContext && right[p.n].matched > 0; p.n++ {
		p.steps[p.n] = right[p.n].step(p.n)
	}
	if p.n > 0 {
		p.steps[p.n-1].last = true
	}
}
