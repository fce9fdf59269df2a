package build

import (
	"fmt"
	"math"
)

// run is a sorted list of different mirrored windows and how often each occurs.
type run struct {
	windows []uint64
	counts  []uint32
}

// counter counts the windows that end at each token of a text.
type counter struct {
	opts    Options
	chunk   []uint64
	tmp     []uint64
	runs    []run
	tokens  int64
	maximal uint64 // mask that cuts a window to Options.Order ids
}

func newCounter(o Options) *counter {
	return &counter{opts: o, maximal: ^mask(MaxOrder - o.Order)}
}

// count reads all sentences.
func (c *counter) count(sentences Sentences) (run, error) {
	number := 0
	for s, err := range sentences {
		if number++; err != nil {
			return run{}, fmt.Errorf("ngram/build: after %d sentences: %w", number-1, err)
		}
		if err := c.add(s); err != nil {
			return run{}, fmt.Errorf("ngram/build: sentence %d: %w", number, err)
		}
	}
	c.flush()
	return c.merge(), nil
}

// add counts the windows of a sentence. Before its beginning stands Begin
// without end: since Begin never follows anything, a window that holds it twice
// is known to be the shorter n-gram that starts with the second one.
func (c *counter) add(sentence []uint16) error {
	if len(sentence) == 0 {
		return nil
	}
	begin := uint64(c.opts.Begin)
	window := begin<<48 | begin<<32 | begin<<16 | begin
	for i, id := range sentence {
		if int(id) >= c.opts.Vocabulary || id == c.opts.Begin || id == c.opts.End {
			return fmt.Errorf("token %d is id %d, which is none of a vocabulary of %d or the mark of a sentence's beginning or end", i, id, c.opts.Vocabulary)
		}
		window = window>>16 | uint64(id)<<48
		c.push(window)
	}
	c.push(window>>16 | uint64(c.opts.End)<<48)
	c.tokens += int64(len(sentence)) + 1
	return nil
}

func (c *counter) push(window uint64) {
	if len(c.chunk) == c.opts.Chunk {
		c.flush()
	}
	c.chunk = append(c.chunk, window&c.maximal)
}

// flush sorts the chunk into a run. Two runs of like size become one, so that
// there are never many.
func (c *counter) flush() {
	if len(c.chunk) == 0 {
		return
	}
	if len(c.tmp) < len(c.chunk) {
		c.tmp = make([]uint64, len(c.chunk))
	}
	c.runs = append(c.runs, collapse(sortKeys(c.chunk, c.tmp[:len(c.chunk)])))
	c.chunk = c.chunk[:0]
	for n := len(c.runs); n > 1 && len(c.runs[n-2].windows) < 2*len(c.runs[n-1].windows); n = len(c.runs) {
		c.runs = append(c.runs[:n-2], mergeRuns(c.runs[n-2], c.runs[n-1]))
	}
}

// merge gives all that was counted as one run and lets go of the rest.
func (c *counter) merge() run {
	c.chunk, c.tmp = nil, nil
	for n := len(c.runs); n > 1; n = len(c.runs) {
		c.runs = append(c.runs[:n-2], mergeRuns(c.runs[n-2], c.runs[n-1]))
	}
	if len(c.runs) == 0 {
		return run{}
	}
	return c.runs[0]
}

// collapse counts equal neighbours.
func collapse(sorted []uint64) run {
	different := 0
	for i, w := range sorted {
		if i == 0 || w != sorted[i-1] {
			different++
		}
	}
	r := run{make([]uint64, 0, different), make([]uint32, 0, different)}
	for i, w := range sorted {
		if i == 0 || w != sorted[i-1] {
			r.windows, r.counts = append(r.windows, w), append(r.counts, 0)
		}
		r.counts[len(r.counts)-1]++
	}
	return r
}

func mergeRuns(a, b run) run {
	n := len(a.windows) + len(b.windows)
	out := run{make([]uint64, 0, n), make([]uint32, 0, n)}
	i, j := 0, 0
	for i < len(a.windows) || j < len(b.windows) {
		var w, count uint64
		takeA := j == len(b.windows) || i < len(a.windows) && a.windows[i] <= b.windows[j]
		takeB := i == len(a.windows) || j < len(b.windows) && b.windows[j] <= a.windows[i]
		if takeA {
			w, count = a.windows[i], uint64(a.counts[i])
			i++
		}
		if takeB {
			w, count = b.windows[j], count+uint64(b.counts[j])
			j++
		}
		out.windows, out.counts = append(out.windows, w), append(out.counts, uint32(min(count, math.MaxUint32)))
	}
	return out
}
