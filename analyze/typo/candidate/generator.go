package candidate

import (
	"cmp"
	"slices"
	"sync"
	"sync/atomic"

	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// Candidate is what may have been meant.
type Candidate struct {
	// ID is a legal syllable of the vocabulary.
	ID model.ID
	// Second is the second syllable when two were glued together, else
	// model.Unknown.
	Second model.ID
	// Op is the operation that makes the written form of it.
	Op Op
	// Cost is ten times the negative natural logarithm of the chance that a
	// mistake in this syllable gives just this form, rounded: the units of
	// Vocabulary.LogCount.
	Cost uint8
}

// Generator lists candidates. It is safe for concurrent use.
type Generator struct {
	vocab  *model.Vocabulary
	glyphs *glyphTable
	cache  []atomic.Pointer[[]Candidate] // by id
}

// New gives a Generator over a vocabulary.
func New(v *model.Vocabulary) *Generator {
	return &Generator{vocab: v, glyphs: newGlyphs(), cache: make([]atomic.Pointer[[]Candidate], v.Len())}
}

// Default is the Generator over the embedded vocabulary.
var Default = sync.OnceValue(func() *Generator { return New(model.Default().Vocabulary) })

// ByID gives the candidates for the vocabulary's spelling of an id, the
// likeliest first by cost and frequency. The slice is shared: do not write to
// it. The first call for an id works it out, later calls look it up.
func (g *Generator) ByID(id model.ID) []Candidate {
	if int(id) >= len(g.cache) || id < model.Reserved {
		return nil
	}
	if p := g.cache[id].Load(); p != nil {
		return *p
	}
	list := slices.Clip(g.ByForm(nil, g.vocab.Text(id)))
	g.cache[id].Store(&list)
	return list
}

// ByForm appends to dst the candidates for a written form, legal or not, in
// lower case and NFC, in the same order. The form itself is never among them.
func (g *Generator) ByForm(dst []Candidate, form string) []Candidate {
	c := collector{Generator: g, out: dst, from: len(dst)}
	c.run(form)
	c.order()
	return c.out
}

// Text spells a candidate in lower case, its tone placed in the old style, two
// syllables with a blank between them.
func (g *Generator) Text(c Candidate) string {
	if c.Second != model.Unknown {
		return g.vocab.Text(c.ID) + " " + g.vocab.Text(c.Second)
	}
	return g.vocab.Text(c.ID)
}

// Join gives the syllable that two pieces make together (th + ành); false when
// there is none.
func (g *Generator) Join(a, b string) (Candidate, bool) {
	f, ok := parse(a + b)
	if !ok || f.tones > 1 {
		return Candidate{}, false
	}
	c := collector{Generator: g}
	if id := c.lookup(&f, f.tone); id != model.Unknown {
		return Candidate{ID: id, Op: Split, Cost: ops[Split].cost}, true
	}
	return Candidate{}, false
}

// collector gathers the candidates of one form.
type collector struct {
	*Generator
	self model.ID
	out  []Candidate
	from int // the collector's own candidates begin here
	// misplaced says that the tone stands on the wrong letter; then whatever
	// else was done comes on top.
	misplaced bool
	buf       [maxForm * 3]byte
}

func (c *collector) run(s string) {
	f, ok := parse(s)
	if !ok {
		c.inputMethod(s) // digits may be keys
		return
	}
	legal := syllable.Legal(s)
	if legal {
		c.self = c.lookup(&f, f.tone)
	} else {
		c.misplaced = f.tones > 1 || f.tones == 1 && f.at != f.place()
		c.inputMethod(s)
		c.glued(&f)
	}
	if f.n > maxSyllable {
		return
	}
	c.accents(&f)
	c.sounds(&f)
	c.keys(&f)
}

// maxSyllable is the longest form, in letters, that may be one syllable:
// nghiêng has seven, and two may be too many.
const maxSyllable = 9

// lookup gives the vocabulary's id of the form with tone t, if that is a legal
// syllable.
func (c *collector) lookup(f *form, t syllable.Tone) model.ID {
	if f.stop() && t < syllable.Sac {
		return model.Unknown
	}
	id := c.vocab.Lookup(c.glyphs.write(c.buf[:0], f, t, f.place()))
	if id == model.Unknown || c.vocab.Class(id)&model.Legal == 0 {
		return model.Unknown
	}
	return id
}

// try adds the form with its own tone as a candidate.
func (c *collector) try(f *form, op Op) {
	if f.plausible() {
		c.add(c.lookup(f, f.tone), op)
	}
}

func (c *collector) add(id model.ID, op Op) {
	if id == model.Unknown || id == c.self {
		return
	}
	cost := ops[op].cost
	if c.misplaced && op != ToneMisplaced && op != Telex && op != VNI {
		cost += ops[ToneMisplaced].cost + another
	}
	c.out = append(c.out, Candidate{ID: id, Op: op, Cost: cost})
}

// another is what a second mistake in the same syllable costs: one syllable in
// a hundred is mistaken.
const another = 46

// order sorts the candidates and keeps the cheapest way to each.
func (c *collector) order() {
	list := c.out[c.from:]
	slices.SortFunc(list, func(a, b Candidate) int {
		if d := c.rank(b) - c.rank(a); d != 0 {
			return d
		}
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Second, b.Second), cmp.Compare(a.Op, b.Op))
	})
	n := 0
	for _, x := range list {
		if !slices.ContainsFunc(list[:n], func(y Candidate) bool { return y.ID == x.ID && y.Second == x.Second }) {
			list[n] = x
			n++
		}
	}
	c.out = c.out[:c.from+n]
}

// rank is the noisy channel's score without context: the frequency of what was
// meant less the cost of the mistake.
func (c *collector) rank(x Candidate) int {
	n := int(c.vocab.LogCount(x.ID))
	if x.Second != model.Unknown {
		// two syllables in a row: their counts over the size of the corpora
		n += int(c.vocab.LogCount(x.Second)) - logTokens
	}
	return n - int(x.Cost)
}

// logTokens is ten times the logarithm of the corpora's 128 million syllables.
const logTokens = 187
