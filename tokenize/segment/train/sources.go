package main

import (
	"log"
	"os"
	"path/filepath"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
)

var sourceFiles = []string{corpus.NewsSegmented, corpus.WikipediaLawSegmented, corpus.NewsMore, goldTrain}

// sources are the texts that are learnt from, and the one that is measured on.
type sources struct {
	texts []*labelled // words by RDRsegmenter
	more  *labelled   // words by another tool, of other habits
	gold  *goldText
	dev   *goldText
}

func readSources(dir string) (*sources, error) {
	s := &sources{}
	for _, name := range []string{corpus.NewsSegmented, corpus.WikipediaLawSegmented, corpus.NewsMore} {
		l, err := readCorpus(dir, name)
		if err != nil {
			return nil, err
		}
		log.Printf("%s: %d sentences, %d tokens", name, len(l.ends), len(l.units))
		if name == corpus.NewsMore {
			s.more = l
		} else {
			s.texts = append(s.texts, l)
		}
	}
	var err error
	if s.gold, err = readGold(dir, goldTrain); err != nil {
		return nil, err
	}
	s.dev, err = readGold(dir, goldDev)
	return s, err
}

func readCorpus(dir, name string) (*labelled, error) {
	l := &labelled{}
	al := &aligner{tk: tokenize.NewTokenizer(model.Default()), automatic: true}
	err := corpus.Blocks(dir, name, 1<<20, false, func(b []byte) error {
		al.add(l, string(b))
		return nil
	})
	return l, err
}

func readGold(dir, name string) (*goldText, error) {
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return nil, err
	}
	return newGoldText(string(data)), nil
}
