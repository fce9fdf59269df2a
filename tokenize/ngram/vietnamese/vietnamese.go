// Package vietnamese is the embedded n-gram model of Vietnamese: a modified
// Kneser-Ney model of four syllables over the ids of package model, read in
// place. It was computed from news, Wikipedia and statutes by the program in
// the folder train; MANIFEST names the files, NOTICE their licences.
//
// It is a package of its own so that a program that only wants words does not
// carry its 36 MB.
package vietnamese

import (
	_ "embed"
	"fmt"
	"sync"

	"vnan/tokenize/ngram"
)

//go:generate go run ./train

//go:embed lm.bin
var embedded string

// Default is the embedded model, opened on the first call.
var Default = sync.OnceValue(func() *ngram.Model {
	m, err := ngram.Open(embedded)
	if err != nil {
		panic(fmt.Sprintf("vnan was built with a damaged language model: %v", err)) // a build that passes no test
	}
	return m
})
