package frequency

import "vnan/tokenize"

// Counter counts the words of one or more texts. The zero Counter counts
// single words; it is not for concurrent use. It keeps its storage over Reset.
type Counter struct {
	o     Options
	from  int
	n     int
	types typeSet
	lex   lexicon
	grams grams
	total int
	texts int
}

// NewCounter gives a Counter.
func NewCounter(o Options) *Counter {
	c := &Counter{o: o}
	c.Reset()
	return c
}

// Reset forgets what was counted.
func (c *Counter) Reset() {
	c.n = min(max(c.o.N, 1), MaxN)
	c.from = c.n
	if c.o.From > 0 {
		c.from = min(c.o.From, c.n)
	}
	c.types = c.o.types()
	c.lex.reset(&c.o)
	c.grams.reset()
	c.total, c.texts = 0, 0
}

// Total is the number of units of the texts: all words (or syllables), also
// those that are not counted one by one, such as numbers.
func (c *Counter) Total() int { return c.total }

// Add counts the words of a text.
func (c *Counter) Add(t *tokenize.Text) {
	if c.n == 0 {
		c.Reset()
	}
	c.texts++
	if c.o.Unit == Syllable {
		c.syllables(t)
	} else {
		c.words(t)
	}
	c.values(t)
	c.names(t)
}

func (c *Counter) words(t *tokenize.Text) {
	r := c.run()
	s := 0
	for _, w := range t.Words {
		if w.Start >= t.Sentences[s].End {
			s++
			r.clear()
		}
		counts, isWord := countable(t.Tokens[w.Start:w.End])
		if isWord {
			c.total++
		}
		if !c.types.has(Words) {
			continue
		}
		if counts {
			r.put(c.lex.form(t, Words, w.Start, w.End))
		} else {
			r.clear()
		}
	}
}

// countable reports whether a word is counted, and whether it is a word at all.
func countable(toks []tokenize.Token) (counts, isWord bool) {
	for _, k := range toks {
		switch {
		case k.Kind.IsLetters(), k.Kind == tokenize.Code, k.Kind == tokenize.Handle:
			return true, true
		case k.Kind.IsWord():
			isWord = true
		}
	}
	return false, isWord
}

func (c *Counter) syllables(t *tokenize.Text) {
	r := c.run()
	for _, s := range t.Sentences {
		r.clear()
		for i := s.Start; i < s.End; i++ {
			if !t.Tokens[i].Kind.IsLetters() {
				r.clear()
				continue
			}
			c.total++
			r.put(c.lex.form(t, Words, i, i+1))
		}
	}
}

// run holds the last forms in a row.
type run struct {
	c    *Counter
	last gram // the first len of it
	len  int
}

func (c *Counter) run() run { return run{c: c} }

func (r *run) clear() { r.len = 0 }

func (r *run) put(f uint32) {
	n := r.c.n
	if r.c.from == 1 {
		r.c.lex.forms[f].count++
	}
	if n == 1 {
		return
	}
	if r.len == n {
		copy(r.last[:n-1], r.last[1:n])
		r.len--
	}
	r.last[r.len] = f
	r.len++
	for k := max(r.c.from, 2); k <= r.len; k++ {
		g := gram{none, none, none, none}
		copy(g[:], r.last[r.len-k:r.len])
		r.c.grams.add(g, 1)
	}
}
