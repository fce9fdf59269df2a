// Command build computes news.txt, the word frequencies of general news: run
// `go generate` in the folder above. The words are those of vnan's own
// tokenizer, so that a text and its reference are parted alike.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"

	"vnan/analyze/frequency"
	"vnan/analyze/keyness"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
)

// minCount keeps the file small: rarer words count as absent, which moves the
// log-likelihood of a word in an article by less than a tenth.
const minCount = 4

// blockSize is how much text is tokenised at a time, in bytes.
const blockSize = 1 << 20

var sources = []string{corpus.NewsRaw}

func main() {
	out := flag.String("o", "news.txt", "the file to write; news.manifest stands beside it")
	flag.Parse()
	dir, err := corpus.Dir()
	if err != nil {
		log.Fatal(err)
	}
	data, err := compute(dir)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, data, 0o644); err != nil {
		log.Fatal(err)
	}
	if err := corpus.WriteManifest("news.manifest", dir, sources, []string{"news.txt"}); err != nil {
		log.Fatal(err)
	}
}

func compute(dir string) ([]byte, error) {
	c := frequency.NewCounter(frequency.Options{All: true})
	var tk tokenize.Tokenizer
	for _, name := range sources {
		err := corpus.Blocks(dir, name, blockSize, true, func(block []byte) error {
			c.Add(tk.Tokenize(string(block)))
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return list(c.Counts(), c.Total()), nil
}

func list(counts []frequency.Count, total int) []byte {
	byWord := map[string]int{}
	for _, w := range counts {
		if w.Count >= minCount {
			byWord[keyness.Fold(w.Word)] += w.Count
		}
	}
	words := make([]string, 0, len(byWord))
	for w := range byWord {
		words = append(words, w)
	}
	slices.Sort(words)
	var b bytes.Buffer
	fmt.Fprintln(&b, total)
	for _, w := range words {
		fmt.Fprintf(&b, "%s\t%d\n", w, byWord[w])
	}
	return b.Bytes()
}
