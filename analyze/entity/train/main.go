// Train computes entity.bin, the model that package entity finds mentions
// with, from the annotated articles, the corpora, the gazetteer and the word
// lists of its folder lexicon. Run it with `go generate ./analyze/entity`; it
// takes about ten minutes of two processors and gives the same file each time.
//
// It goes through these steps:
//
//  1. Package embed reads the corpora and computes a vector for each cased
//     token from the tokens that stand beside it, and classes of tokens with
//     like vectors.
//  2. The word lists and the administrative units become a lexicon.
//  3. A first model is trained on the annotated articles (package learn) and
//     labels the corpora; what it labels often and alike becomes the lexicon's
//     names. The articles of one half get the names that a model of the other
//     half has found: names that a model knows from its own training articles
//     would look more reliable than they are anywhere else.
//  4. The final model is trained with the names as features, and packed.
//
// With -dev it measures the model file on the development articles; with
// -folds it measures what step 4 gives on articles left out, without names;
// with -curve it measures how the number of training articles counts.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"vnan/analyze/entity/train/learn"
	"vnan/tokenize/corpus"
)

// options of the final model.
var options = learn.Options{Epochs: 20, Rate: .03, L2: 1e-4, Dropout: .5, Seed: 1, DenseRate: .03}

// minCount is how often a feature must occur in the training articles, limit
// how many features the model keeps.
const (
	minCount = 3
	limit    = 70000
)

func main() {
	log.SetFlags(log.Ltime)
	out := flag.String("o", "entity.bin", "the file to write")
	cache := flag.String("cache", "", "a file that keeps the vectors from run to run")
	dev := flag.Bool("dev", false, "measure the model -o on the development articles")
	gold := flag.Bool("gold", false, "measure the roles on annotated mentions")
	folds := flag.Int("folds", 0, "measure by cross-validation in so many folds")
	only := flag.Int("only", 100, "measure the first so many folds only")
	curve := flag.Bool("curve", false, "measure a quarter, a half and all of the training articles")
	names := flag.Bool("names", true, "use names found in the corpora")
	manifest := flag.Bool("manifest", false, "write only the manifest beside the model -o")
	districts := flag.Bool("districts", false, "write only the list of districts")
	times := flag.Int("times", 4, "how many trainings to average")
	errors := flag.Bool("errors", false, "list what is missed and what is wrong")
	flag.Parse()
	dir, err := corpus.Dir()
	check(err)
	t := &trainer{dir: dir, cache: *cache, names: *names, times: *times}
	switch {
	case *dev:
		measureDev(dir, *out, *errors)
	case *gold:
		measureGoldRoles(dir, *errors)
	case *folds > 0:
		t.load()
		t.measureFolds(*folds, *only, *errors)
	case *curve:
		t.load()
		t.measureCurve()
	case *manifest:
		check(writeManifest(dir, *out))
	case *districts:
		check(writeDistricts(dir, filepath.Join(filepath.Dir(*out), "unit", "districts.txt")))
	default:
		t.load()
		check(writeDistricts(dir, filepath.Join(filepath.Dir(*out), "unit", "districts.txt")))
		check(os.WriteFile(*out, t.build(t.articles), 0o644))
		check(writeManifest(dir, *out))
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// writeManifest writes beside a model file what it was computed from.
func writeManifest(dir, out string) error {
	sources := []string{"entities/train.jsonl", corpus.NewsRaw, corpus.NewsMore, corpus.NewsSegmented, corpus.Wikipedia,
		"gazetteer/units-2023.tsv", "gazetteer/units-2026.tsv"}
	return corpus.WriteManifest(filepath.Join(filepath.Dir(out), "MANIFEST"), dir, sources, []string{filepath.Base(out), "unit/districts.txt"})
}
