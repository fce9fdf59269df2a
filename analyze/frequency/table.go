package frequency

import (
	"slices"
	"strings"
)

// Head says what was counted and in how much text.
type Head struct {
	Unit    Unit
	From, N int
	Case    bool
	// Documents is how many documents were counted; Total how many units (see
	// Counter.Total) they have.
	Documents, Total int
	// Sentences, Words and Syllables are the sizes of the documents.
	Sentences, Words, Syllables int
}

// Same reports whether two counts can be added: both are of the same thing.
func (h Head) Same(other Head) bool {
	return h.Unit == other.Unit && h.From == other.From && h.N == other.N && h.Case == other.Case
}

// Add adds the sizes of other documents.
func (h *Head) Add(other Head) {
	h.Documents += other.Documents
	h.Total += other.Total
	h.Sentences += other.Sentences
	h.Words += other.Words
	h.Syllables += other.Syllables
}

// Table adds up counts of documents. Its memory grows with the number of
// different spellings.
type Table struct {
	Head
	o       Options
	entries map[string]*tableEntry
}

type tableEntry struct {
	Entry
	last int // the number of the document that was counted last
}

// NewTable gives a Table for Counters with the same options.
func NewTable(o Options) *Table {
	n := min(max(o.N, 1), MaxN)
	from := n
	if o.From > 0 {
		from = min(o.From, n)
	}
	return &Table{Head: Head{Unit: o.Unit, From: from, N: n, Case: o.Case}, o: o, entries: map[string]*tableEntry{}}
}

// Add adds one document, of which c has counted all texts. Sizes other than
// Documents and Total are the caller's to add.
func (t *Table) Add(c *Counter) {
	t.Documents++
	t.Total += c.Total()
	c.eachForm(func(key, form []byte, n int) {
		e := t.entries[string(key)]
		if e == nil {
			e = &tableEntry{Entry: Entry{Key: string(key)}}
			t.entries[e.Key] = e
		}
		if e.last != t.Documents {
			e.last = t.Documents
			e.Documents++
		}
		e.count(form, n)
	})
}

// count adds a spelling; only a new one makes a string.
func (e *tableEntry) count(form []byte, n int) {
	for i := range e.Forms {
		if e.Forms[i].Text == string(form) {
			e.Forms[i].Count += n
			return
		}
	}
	if e.Key == string(form) {
		e.add(e.Key, n)
		return
	}
	e.add(string(form), n)
}

// Entries gives what was counted in the order of the keys' bytes.
func (t *Table) Entries() []*Entry {
	out := make([]*Entry, 0, len(t.entries))
	for _, e := range t.entries {
		out = append(out, &e.Entry)
	}
	slices.SortFunc(out, func(a, b *Entry) int { return strings.Compare(a.Key, b.Key) })
	return out
}

// Counts ranks what was counted, as Counter.Counts does.
func (t *Table) Counts() []Count {
	r := NewRanking(t.o, 0)
	for _, e := range t.entries {
		r.Add(&e.Entry)
	}
	return r.Counts(t.Total)
}

// eachForm gives every spelling with the key of its word; both are overwritten
// by the next.
func (c *Counter) eachForm(yield func(key, form []byte, n int)) {
	c.settle()
	var key, text []byte
	for i := range c.lex.forms {
		if f := &c.lex.forms[i]; f.count > 0 {
			yield(c.lex.text(c.lex.words[f.word].folded), c.lex.text(f.text), int(f.count))
		}
	}
	for i := range c.grams.keys {
		k := &c.grams.keys[i]
		key, text = key[:0], text[:0]
		for j, f := range k[:k.len()] {
			if j > 0 {
				key, text = append(key, Separator...), append(text, Separator...)
			}
			key = append(key, c.lex.text(c.lex.words[c.lex.forms[f].word].folded)...)
			text = append(text, c.lex.text(c.lex.forms[f].text)...)
		}
		yield(key, text, int(c.grams.counts[i]))
	}
}
