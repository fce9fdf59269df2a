package typo

import (
	"slices"
	"strings"

	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// rank orders the candidates for token i, best first, and gives their scores in
// units of LogCount: the cost of the mistake, and either the Ranker's judgement
// of the place or the candidate's frequency and whether it makes a word with a
// neighbour.
func (c *checker) rank(i int, list []candidate.Candidate) []int {
	scores := make([]int, len(list))
	if c.o.Ranker != nil {
		for k, x := range c.o.Ranker.Score(nil, c.t, i, list) {
			scores[k] = int(x*10) - int(list[k].Cost)
		}
	} else {
		for k, x := range list {
			scores[k] = c.prior(i, x)
		}
	}
	order := make([]int, len(list))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int { return scores[b] - scores[a] })
	sorted, sortedScores := make([]candidate.Candidate, len(list)), make([]int, len(list))
	for k, o := range order {
		sorted[k], sortedScores[k] = list[o], scores[o]
	}
	copy(list, sorted)
	return sortedScores
}

// wordBonus is what a candidate gains by making a word with a neighbour: words
// of two syllables are half of running text, chance neighbours of a given form
// make one in a hundred cases, hence e^4.
const wordBonus = 40

// logTokens is ten times the logarithm of the corpora's 128 million syllables.
const logTokens = 187

func (c *checker) prior(i int, x candidate.Candidate) int {
	v := vocabulary()
	n := int(v.LogCount(x.ID)) - int(x.Cost)
	if x.Second != model.Unknown {
		return n + int(v.LogCount(x.Second)) - logTokens
	}
	if c.makesWord(i, v.Text(x.ID)) {
		n += wordBonus
	}
	return n
}

// makesWord tells whether a syllable in the place of token i would make a word
// with the token before or behind it.
func (c *checker) makesWord(i int, s string) bool {
	var before, after string
	if c.kind(i-1) == tokenize.Syllable && c.sameLine(i) {
		before = c.lower(i - 1)
	}
	if c.kind(i+1) == tokenize.Syllable && c.sameLine(i+1) {
		after = c.lower(i + 1)
	}
	t := tokenize.New(strings.TrimSpace(before + " " + s + " " + after))
	for k := range t.Tokens {
		if t.Tokens[k].Has(tokenize.Joined) {
			return true
		}
	}
	return false
}

// texts spells the candidates like the form that they replace: in its case, the
// tones placed as the text does.
func (c *checker) texts(list []candidate.Candidate, like string) []string {
	g := candidate.Default()
	var out []string
	for _, x := range list[:min(len(list), maxSuggestions)] {
		out = append(out, matchCase(c.styled(g.Text(x)), like))
	}
	return out
}

// styled places the tones of a suggestion in the style of the text.
func (c *checker) styled(s string) string {
	if !c.newStyle() {
		return s
	}
	words := strings.Fields(s)
	for k, w := range words {
		if p, ok := syllable.Parse(w); ok {
			words[k] = matchCase(p.Format(syllable.NewStyle), w)
		}
	}
	return strings.Join(words, " ")
}

// matchCase gives s the case of like: all capitals, a capital at the beginning,
// or small letters.
func matchCase(s, like string) string {
	switch {
	case strings.ToLower(like) == like:
		return s
	case strings.ToUpper(like) == like && len([]rune(like)) > 1:
		return strings.ToUpper(s)
	}
	r := []rune(s)
	r[0] = syllable.ToUpper(r[0])
	return string(r)
}
