package main

import (
	"errors"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
	"vnan/tokenize/ngram/build"
	"vnan/tokenize/ngram/vietnamese/heldout"
)

var errStop = errors.New("stop")

// sentences gives the sentences of some files below dir as ids, from the
// blocks held out or from all others.
func sentences(dir string, files []string, held bool) build.Sentences {
	return func(yield func([]uint16, error) bool) {
		tk := tokenize.NewTokenizer(model.Default())
		for _, f := range files {
			n := 0
			err := corpus.Blocks(dir, f, heldout.BlockSize, true, func(b []byte) error {
				if n++; heldout.Is(n) != held {
					return nil
				}
				return each(tk.Tokenize(string(b)), func(ids []uint16) bool { return yield(ids, nil) })
			})
			if errors.Is(err, errStop) {
				return
			}
			if err != nil {
				yield(nil, err)
				return
			}
		}
	}
}

func each(t *tokenize.Text, yield func([]uint16) bool) error {
	var ids []uint16
	for _, s := range t.Sentences {
		ids = ids[:0]
		for _, tok := range t.Tokens[s.Start:s.End] {
			ids = append(ids, tok.ID)
		}
		if !yield(ids) {
			return errStop
		}
	}
	return nil
}
