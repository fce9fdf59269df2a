package main

import (
	"vnan/analyze/typo/context"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/ngram/vietnamese/heldout"
)

// articleSize is about that of an article, in bytes.
const articleSize = 4 << 10

// editedNews collects the suspects of edited news that the language model has
// not seen. It has few mistakes, so all count as none.
func editedNews(dir string, p context.Parts) ([]*labelled, error) {
	var out []*labelled
	j := context.NewJudge(p)
	for _, name := range news {
		err := heldout.Texts(dir, name, articleSize, func(s string) error {
			d := &labelled{id: name, text: tokenize.New(s)}
			d.collect(j)
			out = append(out, d)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

var news = []string{corpus.NewsRaw, corpus.NewsMore}
