package heldout

import (
	"errors"
	"iter"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
)

var errStop = errors.New("stop")

// Sentences gives the sentences of some files below dir as ids of the embedded
// vocabulary, from the blocks held out or from all others. A slice is valid
// until the next one; an error ends the sequence.
func Sentences(dir string, files []string, held bool) iter.Seq2[[]model.ID, error] {
	return func(yield func([]model.ID, error) bool) {
		tk := tokenize.NewTokenizer(model.Default())
		for _, f := range files {
			n := 0
			err := corpus.Blocks(dir, f, BlockSize, true, func(b []byte) error {
				if n++; Is(n) != held {
					return nil
				}
				return each(tk.Tokenize(string(b)), func(ids []model.ID) bool { return yield(ids, nil) })
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

func each(t *tokenize.Text, yield func([]model.ID) bool) error {
	var ids []model.ID
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
