package bilinear

import (
	_ "embed"
	"errors"
	"fmt"
	"sync"

	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

//go:generate go run ./train

//go:embed bilinear.bin
var embedded string

// Default is the embedded model, opened on the first call.
var Default = sync.OnceValue(func() *Model {
	m, err := open(embedded, model.Default())
	if err != nil {
		panic(fmt.Sprintf("vnan was built with a damaged model: %v", err)) // a build that passes no test
	}
	return m
})

// open opens a model over a vocabulary.
func open(data string, w *model.Words) (*Model, error) {
	f, err := flat.Open(data, Format)
	if err != nil {
		return nil, err
	}
	if f.Data != w.Version {
		return nil, errors.New("bilinear: the model was trained with another vocabulary; rebuild it with `go generate ./analyze/typo/bilinear`")
	}
	return Open(f, w.Len())
}
