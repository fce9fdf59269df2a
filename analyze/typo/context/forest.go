package context

import (
	_ "embed"
	"errors"
	"fmt"
	"sync"

	"vnan/analyze/typo/bilinear"
	"vnan/analyze/typo/boost"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram/vietnamese"
	"vnan/tokenize/segment"
)

//go:generate go run ../train -ablate -seeds 1 -figures ../train/FIGURES.txt -o forest.bin

//go:embed forest.bin
var embedded string

// SieveSection is the section of forest.bin that holds the Sieve.
const SieveSection = "sieve"

// errOther says what to do about a forest that does not fit.
var errOther = errors.New("context: the forest was trained with another vocabulary or other features; rebuild it with `go generate`")

// open reads a forest file and its sieve in place. version is that of the
// vocabulary that it must have been trained with.
func open(data string, version uint32) (*boost.Forest, *Sieve, error) {
	file, err := flat.Open(data, boost.Format)
	if err != nil {
		return nil, nil, err
	}
	f, err := boost.Open(data)
	if err != nil {
		return nil, nil, err
	}
	if file.Data != version || f.Features() != NumFeatures {
		return nil, nil, errOther
	}
	section, err := file.Section(SieveSection)
	if err != nil {
		return nil, nil, err
	}
	s, err := openSieve(section)
	return f, s, err
}

// DefaultParts are the embedded models, opened on the first call.
var DefaultParts = sync.OnceValue(func() Parts {
	p := Untrained()
	var err error
	if p.Forest, p.Sieve, err = open(embedded, p.Words.Version); err != nil {
		panic(fmt.Sprintf("vnan was built with a damaged model: %v", err)) // a build that passes no test
	}
	return p
})

// Untrained are the embedded models without what this package's trainer makes.
func Untrained() Parts {
	w := model.Default()
	return Parts{Words: w, LM: vietnamese.Default(), Segment: segment.Default(), Bilinear: bilinear.Default()}
}
