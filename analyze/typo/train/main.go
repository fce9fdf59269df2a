// Train learns the forest and the sieve that judge suspects (package context)
// from documents with labelled mistakes and from verdicts.tsv, and measures them
// by cross-validation over the documents. In the folder of package context,
// `go generate` writes forest.bin and its manifest there, and the figures here.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"vnan/analyze/typo/boost"
	"vnan/analyze/typo/context"
	"vnan/tokenize/corpus"
	"vnan/tokenize/ngram"
)

// labels is what the forest learns from, below the folder with the corpora.
const labels = "spelling/dev.jsonl"

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.lm, "lm", "", "a language model to use instead of the embedded one; nothing is written")
	flag.IntVar(&o.folds, "folds", 10, "the number of folds")
	flag.IntVar(&o.seeds, "seeds", 3, "the number of forests that figures are averaged over")
	flag.BoolVar(&o.show, "errors", false, "list misses and reports without a label; nothing is written")
	flag.BoolVar(&o.ablate, "ablate", false, "measure without each kind of evidence too")
	flag.StringVar(&o.figures, "figures", "", "the `FILE` to write the figures to")
	flag.StringVar(&o.doubts, "doubts", "", "list the suspects worth a verdict in a `FILE`, and do nothing else")
	flag.StringVar(&o.out, "o", "", "the `FILE` to write the forest to")
	flag.Parse()
	if err := run(o); err != nil {
		log.Fatalf("train: %v", err)
	}
}

type options struct {
	lm, figures, out, doubts string
	folds, seeds             int
	show, ablate             bool
}

func run(o options) error {
	dir, err := corpus.Dir()
	if err != nil {
		return err
	}
	if o.doubts != "" {
		return listDoubts(o.doubts, dir)
	}
	parts := context.Untrained()
	if o.lm != "" {
		if parts.LM, err = readLM(o.lm); err != nil {
			return err
		}
	}
	all, sieve, err := collectAll(dir, parts)
	if err != nil {
		return err
	}
	parts.Sieve = sieve
	text := measure(all, o)
	log.Print(text)
	if o.figures != "" {
		if err := os.WriteFile(o.figures, []byte(text), 0o644); err != nil {
			return err
		}
	}
	if o.out == "" {
		return nil
	}
	return write(o.out, dir, parts, all)
}

// collectAll trains the sieve and collects the suspects that pass it.
func collectAll(dir string, p context.Parts) (*sample, *context.Sieve, error) {
	docs, err := readLabelled(dir)
	if err != nil {
		return nil, nil, err
	}
	p.Sieve = trainSieve(p, docs)
	judge := context.NewJudge(p)
	for _, d := range docs {
		d.collect(judge)
		d.checkRules(p)
	}
	edited, err := editedNews(dir, p)
	if err != nil {
		return nil, nil, err
	}
	judged, err := judgedArticles(dir, p)
	return &sample{docs, edited, judged}, p.Sieve, err
}

func readLM(path string) (*ngram.Model, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return ngram.Open(string(data))
}

// write learns from all documents and packs the forest with the sieve.
func write(path, dir string, p context.Parts, s *sample) error {
	b := s.learn(s.docs, 0).Sections()
	b[context.SieveSection] = p.Sieve.Bytes()
	data, err := b.Bytes(boost.Format, p.Words.Version)
	if err != nil {
		return err
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		return err
	}
	log.Printf("%s: %d bytes", path, len(data))
	sources := append([]string{labels, corpus.Wikipedia}, news...)
	manifest := filepath.Join(filepath.Dir(path), "MANIFEST")
	return corpus.WriteManifest(manifest, dir, sources, []string{filepath.Base(path), "../train/verdicts.tsv"})
}
