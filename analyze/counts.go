package analyze

import "vnan/tokenize"

// Counts are the sizes of a text.
type Counts struct {
	Sentences int
	// Words are words of letters, digits or both, not punctuation.
	Words int
	// Syllables are runs of letters: Vietnamese syllables, foreign words and
	// abbreviations count as one each.
	Syllables int
}

// Add adds the sizes of another text.
func (c *Counts) Add(other Counts) {
	c.Sentences += other.Sentences
	c.Words += other.Words
	c.Syllables += other.Syllables
}

// Count gives the sizes of a text.
func Count(t *tokenize.Text) Counts {
	c := Counts{Sentences: len(t.Sentences)}
	for i := range t.Tokens {
		if t.Tokens[i].Kind.IsLetters() {
			c.Syllables++
		}
	}
	for _, w := range t.Words {
		for _, k := range t.Tokens[w.Start:w.End] {
			if k.Kind.IsWord() {
				c.Words++
				break
			}
		}
	}
	return c
}
