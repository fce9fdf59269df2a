package ngram

import (
	"errors"
	"fmt"
	"math"

	"vnan/tokenize/flat"
	"vnan/tokenize/ngram/internal/bits"
	"vnan/tokenize/ngram/internal/layout"
)

// Format is the version of the file layout that this package reads.
const Format = layout.Format

// MaxOrder is the length of the longest n-gram that a model can hold; the
// longest context is one less.
const MaxOrder = layout.MaxOrder

// MaxContext is the number of ids before a word that a model can look at.
const MaxContext = MaxOrder - 1

// Model is an opened language model. It is read in place and never written, so
// any number of goroutines may share it.
type Model struct {
	shape  layout.Shape
	orders [MaxOrder]order // orders[k-1]: the n-grams of k ids
}

// order holds the n-grams of one length.
type order struct {
	ids      string                   // the last id of each
	probs    string                   // the code of its probability
	contexts bits.Rank                // those that begin longer n-grams
	starts   bits.Sequence            // where their continuations begin
	backoffs string                   // the codes of their back-off weights
	prob     [layout.BookSize]float32 // natural logarithms
	backoff  [layout.BookSize]float32
}

// Open reads a model file in place. It checks that every section is there and
// has the length that it must have; the numbers inside are not read, so that
// opening takes microseconds. Whatever they are, no query panics or leaves the
// file. The error names what is wrong.
func Open(data string) (*Model, error) {
	f, err := flat.Open(data, Format)
	if err != nil {
		return nil, fmt.Errorf("ngram: %w", err)
	}
	meta, err := f.Section(layout.Meta)
	if err != nil {
		return nil, fmt.Errorf("ngram: %w", err)
	}
	m := &Model{}
	if m.shape, err = layout.ReadShape(meta); err != nil {
		return nil, fmt.Errorf("ngram: the model file is damaged: %w; rebuild it with `go generate`", err)
	}
	r := sections{file: f, sizes: m.shape.Sizes()}
	for k := 1; k <= m.shape.Order; k++ {
		m.orders[k-1] = r.order(k, &m.shape)
	}
	if r.err != nil {
		return nil, fmt.Errorf("ngram: the model file is damaged: %w; rebuild it with `go generate`", r.err)
	}
	return m, nil
}

// sections reads sections until the first error, which it keeps.
type sections struct {
	file  *flat.File
	sizes map[string]int
	err   error
}

func (r *sections) keep(err error) {
	if r.err == nil {
		r.err = err
	}
}

func (r *sections) section(name string, k int) string {
	name = layout.Name(name, k)
	s, err := r.file.Section(name)
	if err == nil && len(s) != r.sizes[name] {
		err = fmt.Errorf("its section %q has %d bytes, want %d", name, len(s), r.sizes[name])
	}
	if err != nil {
		r.keep(err)
		return ""
	}
	return s
}

// book reads a codebook.
func (r *sections) book(name string, k int) (book [layout.BookSize]float32) {
	s := r.section(name, k)
	for i := range len(s) / 4 {
		book[i] = math.Float32frombits(flat.U32(s, i))
		if !(math.Abs(float64(book[i])) < 1000) {
			r.keep(errors.New("a codebook holds what is no logarithm"))
		}
	}
	return book
}

func (r *sections) order(k int, shape *layout.Shape) (o order) {
	o.probs = r.section(layout.Probs, k)
	o.prob = r.book(layout.ProbBook, k)
	if k > 1 {
		o.ids = r.section(layout.IDs, k)
	}
	if k == shape.Order || r.err != nil {
		return o
	}
	o.backoffs = r.section(layout.Backoffs, k)
	o.backoff = r.book(layout.BackBook, k)
	var err error
	if o.contexts, err = bits.OpenRank(r.section(layout.Has, k), shape.Len(k)); err != nil {
		r.keep(err)
	}
	if o.starts, err = bits.OpenSequence(r.section(layout.Starts, k), shape.Contexts[k]+1, uint32(shape.Len(k+1))); err != nil {
		r.keep(err)
	}
	return o
}

// Vocabulary is the number of ids; greater ids count as Unknown.
func (m *Model) Vocabulary() int { return m.shape.Vocabulary }

// Unknown, Begin and End give the ids reserved when the model was trained: for
// a token without id, and for the beginning and end of a sentence.
func (m *Model) Unknown() uint16 { return m.shape.Unknown }

// Begin is the id of the beginning of a sentence; see Unknown.
func (m *Model) Begin() uint16 { return m.shape.Begin }

// End is the id of the end of a sentence; see Unknown.
func (m *Model) End() uint16 { return m.shape.End }

// Order is the length of the longest n-gram.
func (m *Model) Order() int { return m.shape.Order }

// NGrams is the number of n-grams of k ids.
func (m *Model) NGrams(k int) int {
	if k < 1 || k > m.shape.Order {
		return 0
	}
	return m.shape.Len(k)
}
