// Train computes lm.bin, the embedded n-gram model, from the corpora. Run it
// with `go generate` in the folder above; it takes some minutes and about 12 GB
// of memory.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram/build"
	"vnan/tokenize/ngram/vietnamese/heldout"
)

// The domains: texts of one kind are counted together, kinds apart. Their
// weights are found on held-out text that is mixed as the corpora are (package
// heldout), so that news weighs most: with equal parts of news and Wikipedia in
// it, the typo checker lost a point of F1, even on Wikipedia.
var domains = []struct {
	name  string
	files []string
}{
	{"news", []string{corpus.NewsSegmented, corpus.NewsMore, corpus.NewsRaw}},
	{"wikipedia", []string{corpus.Wikipedia}},
	{"law", []string{corpus.Law}},
}

// The size of 33 MB leaves room for the log-bilinear model (2.7 MB): both have 36.
func main() {
	log.SetFlags(log.Ltime)
	out := flag.String("o", "lm.bin", "the file to write")
	size := flag.Int("mb", 33, "its size in MB (2^20 bytes)")
	more := flag.String("also", "", "`FOLDER` for models of 24 and 12 MB too, to compare")
	flag.Parse()
	if err := run(*out, *size, *more); err != nil {
		log.Fatalf("train: %v", err)
	}
}

func run(out string, size int, more string) error {
	debug.SetGCPercent(40) // the counts are large and live long
	dir, err := corpus.Dir()
	if err != nil {
		return err
	}
	o := build.Options{
		Vocabulary: model.Default().Len(),
		Unknown:    model.Unknown, Begin: model.Begin, End: model.End,
	}
	var counted []*build.Domain
	var sources []string
	for _, d := range domains {
		c, err := build.Count(d.name, heldout.Sentences(dir, d.files, false), o)
		if err != nil {
			return err
		}
		log.Printf("%s: %d tokens, %d 4-grams", d.name, c.Tokens, c.NGrams(4))
		counted = append(counted, c)
		sources = append(sources, d.files...)
	}
	heldOut, err := build.Count("held out", apart(dir), o)
	if err != nil {
		return err
	}
	weights, alone, mixed, err := build.Weights(counted, heldOut, o)
	if err != nil {
		return err
	}
	log.Printf("weights %.3f; perplexity of %d held-out tokens: alone %.1f, mixed %.1f", weights, heldOut.Tokens, alone, mixed)
	table, err := build.Build(counted, weights, o)
	if err != nil {
		return err
	}
	sizes := []struct {
		mb   int
		path string
	}{{size, out}}
	if more != "" {
		sizes = append(sizes, struct {
			mb   int
			path string
		}{24, filepath.Join(more, "lm24.bin")}, struct {
			mb   int
			path string
		}{12, filepath.Join(more, "lm12.bin")})
	}
	for _, s := range sizes {
		if err := table.Prune(s.mb << 20); err != nil {
			return err
		}
		table.Refit()
		data, err := table.Encode(model.Default().Version)
		if err != nil {
			return err
		}
		log.Printf("%s: %d bytes, n-grams %d %d %d %d, perplexity %.1f", s.path, len(data),
			table.NGrams(1), table.NGrams(2), table.NGrams(3), table.NGrams(4), table.Perplexity(heldOut))
		if err := os.WriteFile(s.path, data, 0o644); err != nil {
			return err
		}
	}
	if strings.ContainsRune(out, filepath.Separator) {
		return nil // an experiment
	}
	return corpus.WriteManifest("MANIFEST", dir, sources, []string{out})
}

// apart gives the held-out sentences of all domains.
func apart(dir string) build.Sentences {
	return func(yield func([]uint16, error) bool) {
		for _, d := range domains {
			for ids, err := range heldout.Sentences(dir, d.files, true) {
				if !yield(ids, err) {
					return
				}
			}
		}
	}
}
