package concordance

import (
	"cmp"
	"math"
	"slices"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// Window is how many words on each side count as company.
const Window = 5

// Collocate is a word that keeps company with the one looked for.
type Collocate struct {
	Word string // folded
	// Together is how many times it stands near; Count how often at all.
	Together, Count int
	// LogDice is 14 + log2(2 Together / (f + Count)), f being how often the word
	// looked for stands (P. Rychlý, A lexicographer-friendly association score,
	// RASLAN 2008): at most 14; one more is twice as strong a tie. It does not
	// depend on the size of the text.
	LogDice float64
}

// Collocations counts company over any number of texts. Its memory grows with
// the number of different words.
type Collocations struct {
	query    Query
	matches  int
	together map[string]int
	counts   map[string]int
}

// NewCollocations counts the company of what a query finds.
func NewCollocations(q Query) *Collocations {
	return &Collocations{query: q, together: map[string]int{}, counts: map[string]int{}}
}

// Add counts a text. Company ends with the sentence.
func (c *Collocations) Add(t *tokenize.Text) {
	words := make([]string, len(t.Words))
	for i, w := range t.Words {
		if t.Tokens[w.Start].Kind.IsLetters() {
			words[i] = folded(t, w)
			c.counts[words[i]]++
		}
	}
	for _, m := range c.query.Find(t) {
		c.matches++
		c.near(t, m, words)
	}
}

// near counts what stands around a match, each word once.
func (c *Collocations) near(t *tokenize.Text, m tokenize.Span, words []string) {
	s := t.Sentences[t.SentenceAt(int(m.Start))]
	first, last := t.WordAt(int(m.Start)), t.WordAt(int(m.End-1))
	seen := map[string]bool{}
	for i := max(first-Window, 0); i <= min(last+Window, len(words)-1); i++ {
		w := words[i]
		inside := t.Words[i].Start >= s.Start && t.Words[i].End <= s.End
		if i >= first && i <= last || !inside || w == "" || seen[w] {
			continue
		}
		seen[w] = true
		c.together[w]++
	}
}

// Best gives the collocates that stand near at least min times and that keep
// does not refuse, the strongest tie first.
func (c *Collocations) Best(least int, keep func(word string) bool) (out []Collocate) {
	for w, n := range c.together {
		if n >= least && keep(w) {
			out = append(out, Collocate{w, n, c.counts[w], LogDice(n, c.matches, c.counts[w])})
		}
	}
	slices.SortFunc(out, func(a, b Collocate) int {
		return cmp.Or(cmp.Compare(b.LogDice, a.LogDice), cmp.Compare(b.Together, a.Together), cmp.Compare(a.Word, b.Word))
	})
	return out
}

// LogDice gives the score of words that stand f and g times, together times near
// each other.
func LogDice(together, f, g int) float64 {
	return 14 + math.Log2(2*float64(together)/float64(f+g))
}

func folded(t *tokenize.Text, w tokenize.Span) string {
	var dst []byte
	for i := w.Start; i < w.End; i++ {
		if i > w.Start {
			dst = append(dst, ' ')
		}
		dst = syllable.AppendFold(dst, t.Token(int(i)))
	}
	return string(dst)
}
