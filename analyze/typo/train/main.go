// Train learns the forest that judges suspects (package context) from documents
// with labelled mistakes, and measures it by cross-validation over documents.
package main

import (
	"flag"
	"log"
	"os"

	"vnan/analyze/typo/context"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram"
	"vnan/tokenize/ngram/vietnamese"
)

func main() {
	log.SetFlags(0)
	lm := flag.String("lm", "", "a language model to use instead of the embedded one")
	folds := flag.Int("folds", 10, "the number of folds")
	show := flag.Bool("errors", false, "list misses and reports without a label")
	flag.Parse()
	if err := run(*lm, *folds, *show); err != nil {
		log.Fatalf("train: %v", err)
	}
}

func run(lmPath string, folds int, show bool) error {
	dir, err := corpus.Dir()
	if err != nil {
		return err
	}
	lm := vietnamese.Default
	if lmPath != "" {
		data, err := os.ReadFile(lmPath)
		if err != nil {
			return err
		}
		m, err := ngram.Open(string(data))
		if err != nil {
			return err
		}
		lm = func() *ngram.Model { return m }
	}
	docs, err := readLabelled(dir)
	if err != nil {
		return err
	}
	judge := context.NewJudge(model.Default(), lm(), nil)
	for _, d := range docs {
		d.collect(judge)
	}
	report(docs, folds, show)
	return nil
}
