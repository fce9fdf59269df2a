package tokenize

import "iter"

// AllWords goes over the words in order: the NFC text of each, with the white
// space inside it as it stands in the text.
func (t *Text) AllWords() iter.Seq[string] { return t.slices(t.Words) }

// AllSentences goes over the sentences in order.
func (t *Text) AllSentences() iter.Seq[string] { return t.slices(t.Sentences) }

func (t *Text) slices(spans []Span) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, s := range spans {
			if !yield(t.Slice(s)) {
				return
			}
		}
	}
}
