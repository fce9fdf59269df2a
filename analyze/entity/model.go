package entity

import (
	_ "embed"
	"errors"
	"fmt"
	"sync"

	"vnan/analyze/entity/crf"
	"vnan/analyze/entity/feature"
	"vnan/analyze/entity/lexicon"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// Format is the version of entity.bin's layout.
const Format = 1

//go:generate go run ./train

//go:embed entity.bin
var embedded string

// Model is what finds mentions, read in place.
type Model struct {
	tables feature.Tables
	crf    *crf.Model
}

// Sections of the model file, beside those of package crf.
const (
	lexiconSection = "lexicon"
	shareSection   = "capshare"
	startsSection  = "lexstart"
	vocabSection   = "vocab"
)

// ErrVocabulary says that the model was trained with another vocabulary.
var ErrVocabulary = errors.New("entity: entity.bin was trained with another words.bin; rebuild it with `go generate ./analyze/entity`")

// OpenModel reads a model file in place; v is the vocabulary that texts are
// tokenised with.
func OpenModel(data string, v *model.Vocabulary) (*Model, error) {
	f, err := flat.Open(data, Format)
	if err != nil {
		return nil, err
	}
	m := &Model{}
	if m.crf, err = crf.Open(f); err != nil {
		return nil, err
	}
	if err := m.openTables(f, v); err != nil {
		return nil, err
	}
	return m, nil
}

func (m *Model) openTables(f *flat.File, v *model.Vocabulary) error {
	for g := range m.tables.Classes {
		s, err := f.Section(classSection(g))
		if err != nil {
			return err
		}
		if len(s) != 2*3*v.Len() {
			return ErrVocabulary
		}
		m.tables.Classes[g] = s
	}
	var err error
	if m.tables.CapShare, err = f.Section(shareSection); err != nil {
		return err
	}
	sum, err := f.Section(vocabSection)
	if err != nil {
		return err
	}
	if len(m.tables.CapShare) != v.Len() || len(sum) != 4 || flat.U32(sum, 0) != vocabularySum(v) {
		return ErrVocabulary
	}
	s, err := f.Section(lexiconSection)
	if err != nil {
		return err
	}
	starts, err := f.Section(startsSection)
	if err != nil {
		return err
	}
	m.tables.Lexicon, err = lexicon.Open(s, starts)
	return err
}

// PackTables writes the sections of the tables, for the trainer.
func PackTables(t *feature.Tables, l lexicon.Builder, v *model.Vocabulary, b flat.Builder) {
	for g, c := range t.Classes {
		b[classSection(g)] = []byte(c)
	}
	b[shareSection], b[lexiconSection] = []byte(t.CapShare), l.Bytes()
	b[startsSection] = l.Starts()
	b[vocabSection] = flat.AppendU32(nil, vocabularySum(v))
}

// classSection names the section of the classes of granularity g.
func classSection(g int) string { return fmt.Sprintf("class%d", g) }

// vocabularySum tells vocabularies apart: it mixes a few hundred of their
// words, which is enough to notice that the numbers have changed.
func vocabularySum(v *model.Vocabulary) uint32 {
	h := uint32(v.Len())
	for id := int(model.Reserved); id < v.Len(); id += 97 {
		s := v.Text(model.ID(id))
		for i := range len(s) {
			h = (h ^ uint32(s[i])) * 16777619
		}
	}
	return h
}

// Default is the embedded model, opened on the first call.
var Default = sync.OnceValue(func() *Model {
	m, err := OpenModel(embedded, model.Default().Vocabulary)
	if err != nil {
		panic(fmt.Sprintf("vnan was built with a damaged model: %v", err)) // a build that passes no test
	}
	return m
})
