// Package vietnamese is the embedded n-gram model of Vietnamese: a modified
// Kneser-Ney model of four syllables over the ids of package model, read in
// place. It was computed from news, Wikipedia and statutes by the program in
// the folder train; MANIFEST names the files, NOTICE their licences.
//
// It is a package of its own so that a program that only wants words does not
// carry its 33 MB.
package vietnamese

import (
	_ "embed"
	"errors"
	"fmt"
	"sync"

	"vnan/tokenize/flat"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram"
)

//go:generate go run ./train

//go:embed lm.bin
var embedded string

// Default is the embedded model, opened on the first call.
var Default = sync.OnceValue(func() *ngram.Model {
	m, err := open(embedded, model.Default().Version)
	if err != nil {
		panic(fmt.Sprintf("vnan was built with a damaged language model: %v", err)) // a build that passes no test
	}
	return m
})

// open opens a model over the vocabulary of a version.
func open(data string, version uint32) (*ngram.Model, error) {
	f, err := flat.Open(data, ngram.Format)
	if err != nil {
		return nil, err
	}
	if f.Data != version {
		return nil, errors.New("vietnamese: the language model was trained with another vocabulary; rebuild it with `go generate ./tokenize/ngram/vietnamese`")
	}
	return ngram.Open(data)
}
