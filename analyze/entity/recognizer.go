package entity

import (
	"vnan/analyze/entity/body"
	"vnan/analyze/entity/crf"
	"vnan/analyze/entity/feature"
	"vnan/analyze/entity/role"
	"vnan/tokenize"
)

// Recognizer finds mentions. It keeps its storage from text to text; it is not
// for concurrent use.
type Recognizer struct {
	model   *Model
	ex      feature.Extractor
	dec     crf.Decoder
	keys    []uint64
	singles []single
	sums    []crf.Sum // of the line's tokens
	open    []bool    // the gate, by token of the line
	islands []island
	labels  []crf.Label
	votes   feature.Votes
}

// island is a stretch of tokens that may hold mentions; its scores begin at
// `scores` in the decoder.
type island struct{ from, to, scores int }

// NewRecognizer gives a Recognizer with a model, nil for the embedded one.
func NewRecognizer(m *Model) *Recognizer {
	if m == nil {
		m = Default()
	}
	return &Recognizer{model: m, ex: feature.Extractor{Tables: &m.tables}, singles: make([]single, kept)}
}

// Find finds the mentions, officials and roles of a text.
func (r *Recognizer) Find(t *tokenize.Text) Result {
	ms := r.Mentions(t)
	return Result{Mentions: ms, Officials: role.Find(t, ms), Full: body.Resolve(t, ms)}
}

// Mentions finds the mentions of a text, in order.
func (r *Recognizer) Mentions(t *tokenize.Text) []Mention {
	r.ex.Load(t)
	r.islands = r.islands[:0]
	r.dec.Reset()
	for from := 0; from < len(t.Tokens); {
		to := from + 1
		for to < len(t.Tokens) && !t.Tokens[to].Has(tokenize.LineBefore) {
			to++
		}
		r.line(from, to)
		from = to
	}
	r.decode(len(t.Tokens))
	exactDates(t, r.labels)
	r.exactOf(t, r.labels)
	exactClauses(t, r.labels)
	exactNamesakes(t, r.labels)
	r.exactBearers(t, r.labels)
	exactPlurals(t, r.labels)
	out := r.mentions(t)
	setValues(t, out)
	return out
}

// line scores the islands of the line [from, to).
func (r *Recognizer) line(from, to int) {
	r.gate(from, to)
	open := false
	for i := from; i < to; i++ {
		if !r.passes(i-from, to-from) {
			open = false
			continue
		}
		if !open {
			open = true
			r.islands = append(r.islands, island{i, i, r.dec.Len()})
		}
		r.islands[len(r.islands)-1].to = i + 1
		s := &r.sums[i-from]
		r.keys = r.ex.Joint(i, from, to, r.keys[:0])
		r.model.crf.Add(r.keys, s)
		s.Scores(r.dec.Next())
	}
}

// gate sums, for each token of a line that may belong to a mention by its
// shape and place, the features that the cells around it have by themselves,
// and opens the gate where these speak for a mention.
func (r *Recognizer) gate(from, to int) {
	r.sums, r.open = r.sums[:0], r.open[:0]
	for i := from; i < to; i++ {
		var s crf.Sum
		if r.ex.Hot(i) {
			for d := range feature.Window {
				s.Plus(&r.single(r.ex.Near(i, d, from, to)).sums[d])
			}
			r.open = append(r.open, s.Gate() > closed)
		} else {
			r.open = append(r.open, false)
		}
		r.sums = append(r.sums, s)
	}
}

// closed is the gate's sum under which a token speaks for no mention. Chosen by
// cross-validation on the training articles: it costs nothing there.
const closed = -220

// passes reports whether token i of a line of n tokens needs all its features:
// the gate is open for it or for a neighbour, so that no mention is torn.
func (r *Recognizer) passes(i, n int) bool {
	return r.sums[i].Any() && (r.open[i] || i > 0 && r.open[i-1] || i+1 < n && r.open[i+1])
}

// single holds the sums of the features that a cell has by itself, for each
// place in the window. The few hundred most frequent kinds of cell make up
// most of any text, so their sums are kept.
type single struct {
	kin  uint32
	sums [feature.Window]crf.Sum
}

// kept is how many kinds of cell are kept.
const kept = 1 << 12

func (r *Recognizer) single(c *feature.Cell) *single {
	k := c.Kin()
	s := &r.singles[k*0x9E3779B1>>20&(kept-1)]
	if s.kin != k+1 {
		*s = single{kin: k + 1}
		for d := range s.sums {
			r.keys = c.Single(d, r.keys[:0])
			r.model.crf.Add(r.keys, &s.sums[d])
			if p := d - (feature.Window-crf.DenseWindow)/2; p >= 0 && p < crf.DenseWindow {
				r.model.crf.AddVector(c.Type, p, &s.sums[d])
			}
		}
	}
	return s
}

// agreement is what the other occurrences of a token in a document count, in
// the model's units, when all of them have one label. Chosen by
// cross-validation on the training articles: anything from 60 to 240 does.
const agreement = 120

// decode labels the islands; then once more, with what the labels of the same
// token elsewhere in the document say.
func (r *Recognizer) decode(n int) {
	if cap(r.labels) < n {
		r.labels = make([]crf.Label, n+n/4)
	}
	r.labels = r.labels[:n]
	clear(r.labels)
	for _, s := range r.islands {
		r.dec.Decode(r.model.crf, s.scores, r.labels[s.from:s.to])
	}
	r.ex.Vote(r.labels, &r.votes)
	for _, s := range r.islands {
		changed := false
		for i := s.from; i < s.to; i++ {
			if r.ex.Swayed(i, r.labels[i], &r.votes, agreement, r.dec.At(s.scores+i-s.from)) {
				changed = true
			}
		}
		if changed {
			r.dec.Decode(r.model.crf, s.scores, r.labels[s.from:s.to])
		}
	}
}

// mentions reads the labels.
func (r *Recognizer) mentions(t *tokenize.Text) []Mention {
	n := 0
	for _, y := range r.labels {
		if crf.Begins(y) {
			n++
		}
	}
	out := make([]Mention, 0, n)
	for i := 0; i < len(r.labels); {
		y := r.labels[i]
		if !crf.Begins(y) {
			i++
			continue
		}
		j := i + 1
		for j < len(r.labels) && r.labels[j] == y+1 && !t.Tokens[j].Has(tokenize.LineBefore) {
			j++
		}
		span := tokenize.Span{Start: uint32(i), End: uint32(j)}
		start, end := t.Bytes(span)
		out = append(out, Mention{Type: Type(crf.TypeOf(y)), Start: start, End: end, Tokens: span})
		i = j
	}
	return out
}

// Find finds the mentions, officials and roles of a text with a Recognizer of
// its own.
func Find(t *tokenize.Text) Result { return NewRecognizer(nil).Find(t) }
