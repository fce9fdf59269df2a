package concordance

import (
	"cmp"
	"slices"
	"strings"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// Line is one occurrence with its context, in NFC, white space made one blank.
type Line struct {
	Left, Match, Right string
	// Start and End are bytes of the match in Text.NFC.
	Start, End int
	// Token is the index of the match's first token.
	Token int
}

// Lines gives the occurrences with up to width syllables of the same paragraph
// on each side.
func (q Query) Lines(t *tokenize.Text, width int) []Line {
	var out []Line
	for _, m := range q.Find(t) {
		a, e := t.Bytes(m)
		from, to := context(t, m, width)
		left, _ := t.Bytes(tokenize.Span{Start: from, End: m.End})
		_, right := t.Bytes(tokenize.Span{Start: m.Start, End: to})
		out = append(out, Line{
			Left: oneLine(t.NFC[left:a]), Match: oneLine(t.NFC[a:e]), Right: oneLine(t.NFC[e:right]),
			Start: a, End: e, Token: int(m.Start),
		})
	}
	return out
}

// context gives the tokens around a match, up to width words or syllables on each
// side, not beyond a line end.
func context(t *tokenize.Text, m tokenize.Span, width int) (from, to uint32) {
	from, to = m.Start, m.End
	for n := 0; n < width && from > 0 && !t.Tokens[from].Has(tokenize.LineBefore); from-- {
		if t.Tokens[from-1].Kind.IsWord() {
			n++
		}
	}
	for n := 0; n < width && int(to) < len(t.Tokens) && !t.Tokens[to].Has(tokenize.LineBefore); to++ {
		if t.Tokens[to].Kind.IsWord() {
			n++
		}
	}
	return from, to
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Order is how lines are sorted.
type Order uint8

// The orders.
const (
	// ByPlace leaves lines in the order of the text.
	ByPlace Order = iota
	// ByLeft compares the words before the match, the nearest first.
	ByLeft
	// ByRight compares the words behind it.
	ByRight
)

// Compare orders two lines, given as their left and right contexts.
func (o Order) Compare(left, right, otherLeft, otherRight string) int {
	switch o {
	case ByLeft:
		return cmp.Compare(key(left, true), key(otherLeft, true))
	case ByRight:
		return cmp.Compare(key(right, false), key(otherRight, false))
	}
	return 0
}

// key folds a context for sorting; punctuation does not count.
func key(s string, backwards bool) string {
	var words []string
	for _, f := range strings.Fields(s) {
		if f = strings.Trim(f, `.,;:!?"'“”‘’()[]…–-`); f != "" {
			words = append(words, syllable.Fold(f))
		}
	}
	if backwards {
		slices.Reverse(words)
	}
	return strings.Join(words, " ")
}
