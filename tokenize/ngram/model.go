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
	// Data is the version of the data, chosen by whoever trained it.
	Data     uint32
	shape    layout.Shape
	unigrams string // a code for each id
	unigram  [layout.UnigramBooks]float32
	orders   [MaxOrder + 1]order // of the n-grams of k ids, k of 2 and more
}

// order holds the n-grams of one length, in a list for each context.
type order struct {
	lists bits.Lists
	index bits.Index                       // of the contexts
	gain  [1 << layout.MaxCodeBits]float32 // of the n-grams over their suffixes
	back  [1 << layout.MaxCodeBits]float32 // back-off weights of the contexts
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
	m := &Model{Data: f.Data}
	if m.shape, err = layout.ReadShape(meta); err != nil {
		return nil, fmt.Errorf("ngram: the model file is damaged: %w; rebuild it with `go generate`", err)
	}
	r := sections{file: f, shape: &m.shape, sizes: m.shape.Sizes()}
	r.read(m)
	if r.err != nil {
		return nil, fmt.Errorf("ngram: the model file is damaged: %w; rebuild it with `go generate`", r.err)
	}
	return m, nil
}

// sections reads sections until the first error, which it keeps.
type sections struct {
	file  *flat.File
	shape *layout.Shape
	sizes map[string]int
	err   error
}

func (r *sections) read(m *Model) {
	m.unigrams = r.section(layout.Unigrams)
	r.book(m.unigram[:], layout.UniBook)
	for k := 2; k <= r.shape.Order && r.err == nil; k++ {
		r.order(&m.orders[k], k)
	}
}

func (r *sections) order(o *order, k int) {
	o.lists = bits.OpenLists(r.section(layout.Name(layout.Lists, k)), r.shape.ListBits[k], r.shape.GainBits, r.shape.Marked(k))
	r.book(o.gain[:1<<r.shape.GainBits], layout.Name(layout.GainBook, k))
	r.book(o.back[:1<<r.shape.BackoffBits], layout.Name(layout.BackBook, k))
	var err error
	if o.index, err = bits.OpenIndex(r.section(layout.Name(layout.Index, k)), r.shape.IndexShape(k)); err != nil {
		r.keep(err)
	}
}

// section gives a section of the right length, or else an empty string.
func (r *sections) section(name string) string {
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

func (r *sections) keep(err error) {
	if r.err == nil {
		r.err = err
	}
}

// book reads a codebook.
func (r *sections) book(book []float32, name string) {
	s := r.section(name)
	for i := range len(s) / 4 {
		book[i] = math.Float32frombits(flat.U32(s, i))
		if !(math.Abs(float64(book[i])) < 1000) {
			r.keep(errors.New("a codebook holds what is no logarithm"))
		}
	}
}
