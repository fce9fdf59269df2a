package readability

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// Text is what was measured of a text, which may come in pieces. The zero Text is
// empty.
type Text struct {
	// Sentences has those with at least one word, in order.
	Sentences []Sentence
	// Judged is how many words were judged as to rarity, Rare how many of them
	// are rare.
	Judged, Rare int
	// RareWords are the rare words, folded, with their counts.
	RareWords map[string]int
}

// Sentence is the length of a sentence.
type Sentence struct {
	Words, Syllables int
	// Piece is the number of the piece that it stands in, from 0; Index its
	// number there, among all sentences.
	Piece, Index int
}

// Add measures a piece of the text. rare says of a folded word whether it is
// rare; it is asked once for each place.
func (x *Text) Add(t *tokenize.Text, piece int, rare func(folded string) bool) {
	w := 0
	for i, s := range t.Sentences {
		out := Sentence{Piece: piece, Index: i}
		for ; w < len(t.Words) && t.Words[w].Start < s.End; w++ {
			out.add(t, t.Words[w])
			x.judge(t, t.Words[w], rare)
		}
		if out.Words > 0 {
			x.Sentences = append(x.Sentences, out)
		}
	}
}

func (s *Sentence) add(t *tokenize.Text, w tokenize.Span) {
	isWord := false
	for _, k := range t.Tokens[w.Start:w.End] {
		if k.Kind.IsLetters() {
			s.Syllables++
		}
		isWord = isWord || k.Kind.IsWord()
	}
	if isWord {
		s.Words++
	}
}

func (x *Text) judge(t *tokenize.Text, w tokenize.Span, rare func(string) bool) {
	var folded []byte
	for i := w.Start; i < w.End; i++ {
		token := t.Token(int(i))
		if first, _ := utf8.DecodeRuneInString(token); !t.Tokens[i].Kind.IsLetters() || unicode.IsUpper(first) {
			return
		}
		if i > w.Start {
			folded = append(folded, ' ')
		}
		folded = syllable.AppendFold(folded, token)
	}
	x.Judged++
	if word := string(folded); rare(word) {
		x.Rare++
		if x.RareWords == nil {
			x.RareWords = map[string]int{}
		}
		x.RareWords[word]++
	}
}

// Longest gives the n longest sentences by syllables, the longest first.
func (x *Text) Longest(n int) []Sentence {
	out := slices.Clone(x.Sentences)
	slices.SortStableFunc(out, func(a, b Sentence) int { return cmp.Compare(b.Syllables, a.Syllables) })
	return out[:min(n, len(out))]
}

// Length is a distribution of lengths of sentences: mean, median and longest.
type Length struct {
	Mean, Median float64
	Longest      int
}

// Words gives the lengths in words.
func (x *Text) Words() Length { return x.length(func(s Sentence) int { return s.Words }) }

// Syllables gives the lengths in syllables.
func (x *Text) Syllables() Length { return x.length(func(s Sentence) int { return s.Syllables }) }

func (x *Text) length(of func(Sentence) int) (l Length) {
	n := len(x.Sentences)
	if n == 0 {
		return l
	}
	sizes, sum := make([]int, n), 0
	for i, s := range x.Sentences {
		sizes[i] = of(s)
		sum += sizes[i]
	}
	slices.Sort(sizes)
	return Length{float64(sum) / float64(n), float64(sizes[(n-1)/2]+sizes[n/2]) / 2, sizes[n-1]}
}

// RareShare is the part of the judged words that is rare, 0 when none was judged.
func (x *Text) RareShare() float64 { return float64(x.Rare) / float64(max(x.Judged, 1)) }
