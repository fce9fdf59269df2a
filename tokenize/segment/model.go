package segment

import (
	_ "embed"
	"errors"
	"fmt"
	"math/bits"
	"sync"

	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// Format is the version of segment.bin's layout.
const Format = 1

//go:generate go run ./train

//go:embed segment.bin
var embedded string

// Model is an opened model, read in place.
type Model struct {
	grams  grams
	uni    string // UnigramSize bytes an id
	shapes string // int8, by four shapes
	lex    string // int8, by lexicon index and the label before
	kin    string // int8, by kin index
	states string // int8, by state index and the label before
}

// Open reads a model file in place. A model that was trained with another
// vocabulary than w gives an error.
func Open(data string, w *model.Words) (*Model, error) {
	f, err := flat.Open(data, Format)
	if err != nil {
		return nil, err
	}
	if f.Data != w.Version {
		return nil, errors.New("segment: the model was trained with another vocabulary than words.bin has; rebuild it with `go generate`")
	}
	ids := w.Len()
	m := &Model{}
	for _, s := range []struct {
		name string
		to   *string
		size int
	}{{"grams", &m.grams.slots, -1}, {"filter", &m.grams.filter, FilterBits / 8}, {"unigrams", &m.uni, ids * UnigramSize}, {"shapes", &m.shapes, ShapesSize}, {"lexicon", &m.lex, 2 * LexiconSize}, {"kin", &m.kin, KinSize}, {"states", &m.states, 2 * StateSize}} {
		if *s.to, err = f.Section(s.name); err != nil {
			return nil, err
		}
		if s.size >= 0 && len(*s.to) != s.size {
			return nil, fmt.Errorf("segment: section %q has %d bytes instead of %d; rebuild it with `go generate`", s.name, len(*s.to), s.size)
		}
	}
	n := len(m.grams.slots) / 8
	if n < 2 || n&(n-1) != 0 || len(m.grams.slots)%8 != 0 {
		return nil, errors.New("segment: the table of sequences is damaged; rebuild it with `go generate`")
	}
	m.grams.shift = uint32(32 - bits.TrailingZeros(uint(n)))
	return m, nil
}

// Default gives the embedded model, opened on the first call.
var Default = sync.OnceValue(func() *Model {
	m, err := Open(embedded, model.Default())
	if err != nil {
		panic(fmt.Sprintf("vnan was built with a damaged model: %v", err)) // a build that passes no test
	}
	return m
})
