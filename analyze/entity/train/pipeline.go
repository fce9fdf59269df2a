package main

import (
	"encoding/gob"
	"fmt"
	"hash/crc32"
	"io"
	"log"
	"maps"
	"os"

	"vnan/analyze/entity"
	"vnan/analyze/entity/feature"
	"vnan/analyze/entity/lexicon"
	"vnan/analyze/entity/train/embed"
	"vnan/analyze/entity/train/learn"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
)

// trainer holds what all steps need.
type trainer struct {
	dir, cache string
	names      bool
	times      int // trainings of the final model

	articles []*article
	vectors  *embed.Result
	base     stage
}

// stage is a lexicon with the tables around it.
type stage struct {
	tables  *feature.Tables
	lexicon lexicon.Builder
}

// dimensions of the vectors, and how many classes they are parted in.
const dimensions = 64

var granularities = []int{64, 256, 1024}

// capitals is of how many training articles one headline is learnt in capitals
// too; more of them cost precision elsewhere.
const capitals = 4

// nameSources are the corpora that names are looked for in.
var nameSources = []string{corpus.NewsRaw, corpus.NewsMore}

// load does the steps before any training.
func (t *trainer) load() {
	var err error
	t.articles, err = load(t.dir, "train.jsonl")
	check(err)
	t.vectors = t.embed()
	lex, err := buildLexicon(t.dir)
	check(err)
	tables, err := buildTables(t.vectors, lex)
	check(err)
	t.base = stage{tables, lex}
	options.Vectors = t.vectors.Vectors
}

// embed computes the vectors, or reads them from the cache.
func (t *trainer) embed() *embed.Result {
	r := &embed.Result{}
	if f, err := os.Open(t.cache); err == nil {
		defer f.Close()
		check(gob.NewDecoder(f).Decode(r))
		if len(r.Row) == model.Default().Len()*embed.Cases {
			return r
		}
	}
	r, err := embed.Compute(t.dir, model.Default().Len(), dimensions, granularities)
	check(err)
	if t.cache != "" {
		f, err := os.Create(t.cache)
		check(err)
		check(gob.NewEncoder(f).Encode(r))
		check(f.Close())
	}
	return r
}

// build trains a model on articles and gives the model file's bytes.
func (t *trainer) build(articles []*article) []byte {
	if !t.names {
		x := learn.NewIndex()
		seqs := t.sequences(t.base, articles, x)
		return t.fit(t.base, x, append(seqs, t.sequences(t.base, headlines(articles, capitals), x)...), t.times)
	}
	full := t.withNames(articles)
	x := learn.NewIndex()
	var seqs []*learn.Sequence
	for k := range 2 {
		mine, others := halves(articles, k)
		s := t.withNames(others)
		seqs = append(seqs, t.sequences(s, mine, x)...)
		seqs = append(seqs, t.sequences(s, headlines(mine, capitals), x)...)
	}
	return t.fit(full, x, seqs, t.times)
}

// halves gives every second article, from the k-th on, and the others.
func halves(articles []*article, k int) (mine, others []*article) {
	for i, a := range articles {
		if i%2 == k {
			mine = append(mine, a)
		} else {
			others = append(others, a)
		}
	}
	return mine, others
}

// fit trains so many times on sequences and packs the model with a stage's
// tables.
func (t *trainer) fit(s stage, x *learn.Index, seqs []*learn.Sequence, times int) []byte {
	x.Cut(minCount, seqs)
	w := learn.TrainMany(seqs, x.Len(), options, times)
	w.TrainGate(seqs, x.Single, options.Seed)
	data, err := t.pack(s, x, w)
	check(err)
	return data
}

// withNames gives the base stage with the names that a model of the articles
// finds in the corpora.
func (t *trainer) withNames(articles []*article) stage {
	h := t.harvested(articles)
	var err error
	lex := maps.Clone(t.base.lexicon)
	n := h.addTo(lex)
	log.Printf("%d names of %d strings", n, len(h))
	tables := *t.base.tables
	tables.Lexicon, err = lexicon.Open(string(lex.Bytes()), string(lex.Starts()))
	check(err)
	return stage{&tables, lex}
}

// harvested gives the names that a model of the articles finds, or those that
// are cached.
func (t *trainer) harvested(articles []*article) (h harvested) {
	path := ""
	if t.cache != "" {
		sum := crc32.NewIEEE()
		for _, a := range articles {
			io.WriteString(sum, a.ID)
		}
		path = fmt.Sprintf("%s.names-%08x", t.cache, sum.Sum32())
		if f, err := os.Open(path); err == nil {
			defer f.Close()
			check(gob.NewDecoder(f).Decode(&h))
			return h
		}
	}
	x := learn.NewIndex()
	m := open(t.fit(t.base, x, t.sequences(t.base, articles, x), 1))
	h, err := harvest(m, t.dir, nameSources)
	check(err)
	if path != "" {
		f, err := os.Create(path)
		check(err)
		check(gob.NewEncoder(f).Encode(h))
		check(f.Close())
	}
	return h
}

func open(data []byte) *entity.Model {
	m, err := entity.OpenModel(string(data), model.Default().Vocabulary)
	check(err)
	return m
}
