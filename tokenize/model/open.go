package model

import (
	_ "embed"
	"fmt"
	"sync"

	"vnan/tokenize/flat"
)

// Format is the version of words.bin's layout.
const Format = 1

//go:embed words.bin
var embedded string

//go:generate go run ./build

// Words is the embedded model of words.
type Words struct {
	*Vocabulary
	// Version is a checksum of the vocabulary. A model over its ids stores it
	// and must find the same one.
	Version uint32
	file    *flat.File
}

// Open reads a model file in place.
func Open(data string) (*Words, error) {
	f, err := flat.Open(data, Format)
	if err != nil {
		return nil, err
	}
	v, err := openVocabulary(f)
	if err != nil {
		return nil, err
	}
	return &Words{Vocabulary: v, Version: f.Data, file: f}, nil
}

// Section gives a section of the file, for the packages that keep their own
// tables in it.
func (w *Words) Section(name string) (string, error) { return w.file.Section(name) }

// Default is the embedded model, opened on the first call.
var Default = sync.OnceValue(func() *Words {
	w, err := Open(embedded)
	if err != nil {
		panic(fmt.Sprintf("vnan was built with a damaged model: %v", err)) // a build that passes no test
	}
	return w
})

// Empty is a model that knows nothing: every token is unknown to it.
func Empty() *Words {
	return &Words{Vocabulary: &Vocabulary{slots: "\x00\x00", ids: int(Reserved), classes: string(make([]byte, Reserved)), counts: string(make([]byte, Reserved))}}
}
