package concordance

import "vnan/tokenize"

// Part is a part of what was read, or a file of it.
type Part struct {
	Name         string
	Count, Words int
}

// Parts is into how many parts EqualParts cuts a text.
const Parts = 20

// Places appends where the query stands in a text, as numbers of words counted
// from before, and gives the number of words up to the text's end. Punctuation
// is no word.
func (q Query) Places(t *tokenize.Text, places []int, before int) ([]int, int) {
	matches := q.Find(t)
	for _, w := range t.Words {
		if len(matches) > 0 && w.End > matches[0].Start {
			places = append(places, before)
			matches = matches[1:]
		}
		for _, k := range t.Tokens[w.Start:w.End] {
			if k.Kind.IsWord() {
				before++
				break
			}
		}
	}
	return places, before
}

// EqualParts counts places, which are numbers of words as Places gives them, in
// Parts parts of a text of so many words; a text of fewer words has a part for
// each.
func EqualParts(places []int, words int) []Part {
	n := min(Parts, max(words, 1))
	out := make([]Part, n)
	for i := range out {
		out[i].Words = words*(i+1)/n - words*i/n
	}
	for _, at := range places {
		i := min(at, max(words-1, 0)) * n / max(words, 1)
		for i+1 < n && at >= words*(i+1)/n {
			i++
		}
		out[i].Count++
	}
	return out
}
