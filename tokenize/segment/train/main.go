// Train computes segment.bin, the model of words, from the corpora. Run it with
// `go generate` in the folder tokenize/segment. It takes two to three minutes
// and 4 GB.
//
// The steps, each in a file of its own:
//
//  1. align: the segmented corpora are printed as newspapers print, tokenized by
//     vnan itself, and the words carried over to its tokens.
//  2. lexicon, grade: every sequence that is ever one word is judged by how
//     often it is one, in two collections of labels.
//  3. sample, clean: a part of the text is set aside to learn weights from;
//     sentences whose labels look wrong are left out.
//  4. crf, prune: weights are learnt, first those of the few thousand general
//     features, then with them those of sequences; the largest are kept.
//  5. gold: the weights are adapted to the conventions of the gold text.
//  6. pack: weights are rounded to bytes and written.
//
// Everything is computed in one fixed order by arithmetic that the Go
// specification defines, so that equal sources give equal files.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

const (
	goldTrain = "segmentation/train.txt"
	goldDev   = "segmentation/dev.txt" // measured on, never learnt from
)

// parts are what an ablation can do without.
var parts = []string{"lexicon", "clean", "names", "repetition", "sequences", "gold", "caseless"}

type options struct {
	without  []string
	validate bool
}

func (o *options) has(part string) bool { return !slices.Contains(o.without, part) }

func main() {
	log.SetFlags(log.Ltime)
	out := flag.String("o", "segment.bin", "the `file` to write")
	without := flag.String("without", "", "train without these `parts`, to measure what they are worth: "+strings.Join(parts, ","))
	validate := flag.Bool("validate", false, "cross-validate the adaptation to the gold text")
	flag.Parse()
	o := &options{without: strings.FieldsFunc(*without, func(c rune) bool { return c == ',' }), validate: *validate}
	if err := run(*out, o); err != nil {
		log.Fatalf("train: %v", err)
	}
}

func run(out string, o *options) error {
	for _, p := range o.without {
		if !slices.Contains(parts, p) {
			return fmt.Errorf("there is no part %q; the parts are %s", p, strings.Join(parts, ", "))
		}
	}
	dir, err := corpus.Dir()
	if err != nil {
		return err
	}
	s, err := readSources(dir)
	if err != nil {
		return err
	}
	data, err := newTrainer(s, o).train()
	if err != nil {
		return err
	}
	m, err := segment.Open(string(data), model.Default())
	if err != nil {
		return err
	}
	g := segment.New(m)
	log.Printf("%s: %d bytes, F1 %.4f on %s", out, len(data), s.dev.score(g.Segment).f1(), goldDev)
	if err := os.WriteFile(out, data, 0o644); err != nil {
		return err
	}
	if len(o.without) > 0 {
		return nil
	}
	return corpus.WriteManifest(filepath.Join(filepath.Dir(out), "MANIFEST"), dir, sourceFiles, []string{filepath.Base(out)})
}
