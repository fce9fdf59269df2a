// Train computes segment.bin, the model of words, from the corpora. Run it with
// `go generate` in the folder tokenize/segment.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime/pprof"
	"strings"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

type config struct {
	cache                                  string
	sampleMB                               int
	epochs                                 int
	minPair                                int
	minTriple                              int
	minJoined                              int
	minSpread                              int
	l2, l2gram                             float64
	denseEpochs, minCommon                 int
	rate                                   float64
	goldEpochs                             int
	goldL2                                 float64
	goldRate                               float64
	caseless                               float64
	scale                                  float64
	pruned                                 int
	grams                                  int
	goldTries                              []goldOptions
	out                                    string
	lowName, dropBelow                     float64
	leak, clean, average, usePatch, errors bool
}

var cfg config

func main() {
	log.SetFlags(log.Ltime)
	flag.StringVar(&cfg.cache, "cache", "", "folder for intermediate files")
	flag.StringVar(&cfg.out, "o", "segment.bin", "the file to write")
	flag.IntVar(&cfg.sampleMB, "sample", 10, "megabytes of each corpus to train on")
	flag.IntVar(&cfg.epochs, "epochs", 5, "")
	flag.IntVar(&cfg.minPair, "minpair", 5, "")
	flag.IntVar(&cfg.minTriple, "mintriple", 8, "")
	flag.IntVar(&cfg.minJoined, "minjoined", 10, "")
	flag.IntVar(&cfg.minSpread, "minspread", 3, "")
	flag.Float64Var(&cfg.l2, "l2", 1e-5, "")
	flag.Float64Var(&cfg.l2gram, "l2gram", 1e-3, "")
	flag.IntVar(&cfg.denseEpochs, "dense", 2, "")
	flag.IntVar(&cfg.minCommon, "mincommon", 1, "")
	flag.Float64Var(&cfg.rate, "rate", 0.2, "")
	flag.IntVar(&cfg.goldEpochs, "goldepochs", 5, "")
	flag.Float64Var(&cfg.goldL2, "goldl2", 1e-2, "")
	flag.Float64Var(&cfg.goldRate, "goldrate", 0.05, "")
	flag.Float64Var(&cfg.caseless, "caseless", 0.15, "")
	flag.Float64Var(&cfg.scale, "scale", 16, "")
	flag.IntVar(&cfg.grams, "grams", 100000, "")
	flag.BoolVar(&cfg.usePatch, "patch", false, "")
	flag.BoolVar(&cfg.errors, "errors", false, "")
	flag.BoolVar(&cfg.clean, "clean", true, "")
	flag.BoolVar(&cfg.average, "average", true, "")
	tries := flag.String("gold", "5/0.05/0.01/0.1/1", "")
	flag.Float64Var(&cfg.lowName, "lowname", 0.75, "")
	flag.BoolVar(&cfg.leak, "leak", false, "")
	flag.Float64Var(&cfg.dropBelow, "drop", 0, "")
	flag.IntVar(&cfg.pruned, "pruned", 1, "")
	prof := flag.String("prof", "", "")
	flag.Parse()
	if *prof != "" {
		f, _ := os.Create(*prof)
		pprof.StartCPUProfile(f)
		defer pprof.StopCPUProfile()
	}
	var o goldOptions
	for _, t := range strings.Fields(*tries) {
		if _, err := fmt.Sscanf(t, "%d/%g/%g/%g/%g/%g", &o.epochs, &o.rate, &o.l2, &o.l2gram, &o.acc, &o.lambda); err != nil {
			log.Fatal(err)
		}
		o.weight = 1
		cfg.goldTries = append(cfg.goldTries, o)
	}
	if err := run(); err != nil {
		log.Fatalf("train: %v", err)
	}
}

// text reads a corpus, up to max bytes (0: all of it).
func text(dir, name string, max int) (*labelled, error) {
	file := ""
	if cfg.cache != "" && max == 0 {
		file = filepath.Join(cfg.cache, filepath.Base(name)+".units")
		if l, err := readCache(file); err == nil {
			return l, nil
		}
	}
	l := &labelled{}
	al := &aligner{tk: tokenize.NewTokenizer(model.Default()), percent: max == 0, raw: max == 0}
	n := 0
	err := corpus.Blocks(dir, name, 1<<20, false, func(b []byte) error {
		if max > 0 && n >= max {
			return nil
		}
		n += len(b)
		al.add(l, string(b))
		return nil
	})
	if err != nil {
		return nil, err
	}
	log.Printf("%s: %d sentences, %d units", name, len(l.ends), len(l.units))
	if file != "" {
		writeCache(file, l)
	}
	return l, nil
}

func run() error {
	dir, err := corpus.Dir()
	if err != nil {
		return err
	}
	var texts []*labelled
	for _, name := range []string{corpus.NewsSegmented, corpus.WikipediaLawSegmented} {
		l, err := text(dir, name, 0)
		if err != nil {
			return err
		}
		texts = append(texts, l)
	}
	log.Printf("texts read")
	more, err := text(dir, corpus.NewsMore, 0)
	if err != nil {
		return err
	}
	gold, err := text(dir, "segmentation/train.txt", 1<<30)
	if err != nil {
		return err
	}
	return train(dir, texts, more, gold)
}

func emptyModel(ids int, grams map[string]*gram, t *traits) (*segment.Model, error) {
	d := denseLayout(ids)
	data, err := pack(d, make([]int8, d.size), t, grams)
	if err != nil {
		return nil, err
	}
	return segment.Open(string(data), model.Default())
}
