package frequency

import (
	"cmp"
	"slices"
	"strings"
)

// Counts gives what was counted, the most frequent first, equals in the order
// of their folded spelling. Function words are left out unless Options.All.
func (c *Counter) Counts() []Count {
	c.settle()
	var all []tally
	if c.from <= 1 {
		all = c.ofWords()
	}
	if c.n > 1 {
		all = append(all, c.ofGrams()...)
	}
	return c.order(all)
}

// tally adds up the spellings of one word or gram.
type tally struct {
	best      gram   // the most frequent spelling
	bestCount uint32 // how often that stands
	count     int
}

func (c *Counter) add(y *tally, k gram, n uint32) {
	y.count += int(n)
	if n > y.bestCount || n == y.bestCount && n > 0 && better(c.spell(&k), c.spell(&y.best)) {
		y.best, y.bestCount = k, n
	}
}

// better orders equally frequent spellings of a word: the last of them in bytes
// has the fewest capitals and tones in the old style.
func better(spelling, other string) bool { return spelling > other }

func (c *Counter) ofWords() []tally {
	out := make([]tally, len(c.lex.words))
	for i, f := range c.lex.forms {
		c.add(&out[f.word], gram{uint32(i), none, none, none}, f.count)
	}
	return out
}

func (c *Counter) ofGrams() []tally {
	var out []tally
	byWords := make(map[string]int, len(c.grams.keys))
	var key []byte
	for i := range c.grams.keys {
		k := &c.grams.keys[i]
		key = c.lex.appendWords(key[:0], k)
		n, ok := byWords[string(key)]
		if !ok {
			n = len(out)
			out = append(out, tally{})
			byWords[string(key)] = n
		}
		c.add(&out[n], *k, c.grams.counts[i])
	}
	return out
}

// order sorts the tallies and spells them out.
func (c *Counter) order(all []tally) []Count {
	all = slices.DeleteFunc(all, func(y tally) bool {
		return y.count == 0 || !c.o.All && c.stop(&y.best)
	})
	slices.SortFunc(all, func(a, b tally) int {
		if a.count != b.count {
			return cmp.Compare(b.count, a.count)
		}
		return c.compare(&a.best, &b.best)
	})
	out := make([]Count, len(all))
	for i, y := range all {
		out[i] = Count{
			Word: c.spell(&y.best), Type: c.lex.words[c.lex.forms[y.best[0]].word].typ, Count: y.count, Stop: c.stop(&y.best),
			PerThousand: 1000 * float64(y.count) / float64(max(c.total, 1)),
		}
	}
	return out
}

// stop reports whether a gram begins or ends with a function word.
func (c *Counter) stop(k *gram) bool {
	w := func(i int) bool { return c.lex.words[c.lex.forms[k[i]].word].stop }
	return w(0) || w(k.len()-1)
}

func (c *Counter) compare(a, b *gram) int {
	for i := range min(a.len(), b.len()) {
		x, y := c.lex.forms[a[i]].word, c.lex.forms[b[i]].word
		if x != y {
			return compareKeys(c.lex.text(c.lex.words[x].folded), c.lex.text(c.lex.words[y].folded))
		}
	}
	return cmp.Compare(a.len(), b.len())
}

func (c *Counter) spell(k *gram) string {
	if k[1] == none {
		return string(c.lex.text(c.lex.forms[k[0]].text))
	}
	var b strings.Builder
	for i, f := range k[:k.len()] {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.Write(c.lex.text(c.lex.forms[f].text))
	}
	return b.String()
}
