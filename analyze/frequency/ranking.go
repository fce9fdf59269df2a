package frequency

import (
	"cmp"
	"slices"
)

// Ranking puts entries in the order of their frequency. With a limit it keeps
// only that many, so that its memory does not grow with the number of entries.
type Ranking struct {
	o     Options
	limit int // 0 for none
	best  []ranked
	all   int
}

type ranked struct {
	Count
	key string
}

// NewRanking gives a Ranking that keeps the limit most frequent entries, all
// when limit is 0. Of the options All, Case and Stop count.
func NewRanking(o Options, limit int) *Ranking { return &Ranking{o: o, limit: limit} }

// Add adds an entry.
func (r *Ranking) Add(e *Entry) {
	stop := e.stop(&r.o)
	if stop && !r.o.All {
		return
	}
	r.all++
	n := e.Count()
	if r.limit > 0 && len(r.best) >= 2*r.limit {
		r.cut()
	}
	r.best = append(r.best, ranked{Count{Word: e.Best(), Type: e.Type(), Count: n, Documents: e.Documents, Stop: stop}, e.Key})
}

// Left is how many entries the limit has left out.
func (r *Ranking) Left() int {
	if r.limit == 0 {
		return 0
	}
	return max(r.all-r.limit, 0)
}

// cut sorts what is kept and drops what is beyond the limit.
func (r *Ranking) cut() {
	slices.SortFunc(r.best, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.Count.Count, a.Count.Count), compareKeys(a.key, b.key))
	})
	if r.limit > 0 && len(r.best) > r.limit {
		clear(r.best[r.limit:])
		r.best = r.best[:r.limit]
	}
}

// Counts gives what is kept, the most frequent first, of texts with total units.
func (r *Ranking) Counts(total int) []Count {
	r.cut()
	out := make([]Count, len(r.best))
	for i, b := range r.best {
		out[i] = b.Count
		out[i].PerThousand = 1000 * float64(b.Count.Count) / float64(max(total, 1))
	}
	return out
}
