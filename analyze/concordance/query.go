package concordance

import (
	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// Query is what is looked for.
type Query struct {
	tokens []string
	exact  bool
}

// NewQuery makes a query of one or more words. Exact queries match syllables as
// they are spelt, also inside longer words.
func NewQuery(words string, exact bool) Query {
	q := Query{exact: exact}
	t := tokenize.New(words)
	for i := range t.Tokens {
		q.tokens = append(q.tokens, q.key(t.Token(i)))
	}
	return q
}

// Empty reports whether there is nothing to look for.
func (q Query) Empty() bool { return len(q.tokens) == 0 }

func (q Query) key(token string) string {
	if q.exact {
		return token
	}
	return syllable.Fold(token)
}

// Find gives the matches in a text, as spans of its tokens in order, none
// overlapping the one before it.
func (q Query) Find(t *tokenize.Text) (out []tokenize.Span) {
	if q.Empty() {
		return nil
	}
	n := len(q.tokens)
	for _, s := range t.Sentences {
		for i := int(s.Start); i+n <= int(s.End); i++ {
			if q.at(t, i) {
				out = append(out, tokenize.Span{Start: uint32(i), End: uint32(i + n)})
				i += n - 1
			}
		}
	}
	return out
}

// at reports whether the query stands at token i.
func (q Query) at(t *tokenize.Text, i int) bool {
	for k, want := range q.tokens {
		if q.key(t.Token(i+k)) != want {
			return false
		}
	}
	n := i + len(q.tokens)
	return q.exact || !t.Tokens[i].Has(tokenize.Joined) && (n == len(t.Tokens) || !t.Tokens[n].Has(tokenize.Joined))
}
