// Train computes bilinear.bin, the embedded log-bilinear model, from the
// corpora. Run it with `go generate` in the folder above; it takes about ten
// minutes on one core and 1 GB of memory. The same corpora give the same file
// (on one kind of processor: some fuse a multiplication with an addition).
package main

import (
	"flag"
	"log"
	"os"

	"vnan/analyze/typo/candidate"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram/vietnamese/heldout"
)

// files are those of the n-gram model, without what it holds out.
var files = []string{corpus.NewsSegmented, corpus.NewsMore, corpus.NewsRaw, corpus.Wikipedia, corpus.Law}

func main() {
	log.SetFlags(log.Ltime)
	o := options{}
	flag.StringVar(&o.out, "o", "bilinear.bin", "the `FILE` to write")
	flag.IntVar(&o.tokens, "tokens", 0, "train on so many tokens only; no manifest is written")
	flag.Parse()
	if err := run(o); err != nil {
		log.Fatalf("train: %v", err)
	}
}

type options struct {
	out    string
	tokens int
}

func run(o options) error {
	dir, err := corpus.Dir()
	if err != nil {
		return err
	}
	all, err := read(dir, false)
	if err != nil {
		return err
	}
	held, err := read(dir, true)
	if err != nil {
		return err
	}
	log.Printf("%d tokens, %d held out", len(all), len(held))
	words := model.Default()
	c := newConfusion(words.Vocabulary, candidate.Default(), words.Len(), all)
	n := newNet(words.Len())
	t := trainer{net: n, confusion: c, random: 88172645463325252}
	t.train(all, o.tokens, func(done int, loss float64) {
		log.Printf("%d tokens, loss %.4f, right syllable in held-out text %.4f", done, loss, n.accuracy(c, held))
	})
	data, err := n.numbers(c).Bytes(words.Version)
	if err != nil {
		return err
	}
	if err := os.WriteFile(o.out, data, 0o644); err != nil {
		return err
	}
	log.Printf("%s: %d bytes", o.out, len(data))
	if o.tokens > 0 {
		return nil // an experiment
	}
	return corpus.WriteManifest("MANIFEST", dir, files, []string{o.out})
}

// read gives the sentences' ids one after another, each with its ends.
func read(dir string, held bool) ([]model.ID, error) {
	var out []model.ID
	for ids, err := range heldout.Sentences(dir, files, held) {
		if err != nil {
			return nil, err
		}
		out = append(append(append(out, model.Begin), ids...), model.End)
	}
	return out, nil
}
