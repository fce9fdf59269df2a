package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
)

// article is one document with its annotated mentions and roles.
type article struct {
	ID, Kind, Text string
	Entities       []annotation
	Roles          []annotatedRole

	text *tokenize.Text
}

// annotation is a mention as the file has it; its bounds are code points in
// the file and bytes after loading.
type annotation struct {
	Type       string
	Start, End int
}

type annotatedRole struct{ Person, Title, Organization string }

// load reads a file of annotated articles and tokenises them.
func load(dir, name string) ([]*article, error) {
	var out []*article
	err := corpus.Lines(dir, filepath.Join("entities", name), func(line []byte) error {
		a := &article{}
		if err := json.Unmarshal(line, a); err != nil {
			return err
		}
		a.prepare()
		out = append(out, a)
		return nil
	})
	return out, err
}

func (a *article) prepare() {
	a.toBytes()
	a.text = newTokenizer().Tokenize(a.Text)
}

// headlines gives the first line of every n-th article in capitals, as an
// article of its own: news knows such headlines, the annotated articles have
// few.
func headlines(articles []*article, n int) (out []*article) {
	for i, a := range articles {
		if i%n != 0 {
			continue
		}
		line, _, _ := strings.Cut(a.Text, "\n")
		h := &article{ID: a.ID, Kind: a.Kind, Text: strings.ToUpper(line)}
		for _, e := range a.Entities {
			if e.End <= len(line) {
				e.Start, e.End = utf8.RuneCountInString(line[:e.Start]), utf8.RuneCountInString(line[:e.End])
				h.Entities = append(h.Entities, e)
			}
		}
		h.prepare()
		out = append(out, h)
	}
	return out
}

func (a *article) toBytes() {
	at := make([]int, 0, utf8.RuneCountInString(a.Text)+1)
	for i := range a.Text {
		at = append(at, i)
	}
	at = append(at, len(a.Text))
	for i := range a.Entities {
		e := &a.Entities[i]
		e.Start, e.End = at[e.Start], at[e.End]
	}
}

// newTokenizer gives a tokenizer that joins no words: the features need none.
func newTokenizer() *tokenize.Tokenizer { return tokenize.NewTokenizer(model.Default()) }
