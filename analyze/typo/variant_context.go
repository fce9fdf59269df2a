package typo

import (
	"slices"
	"strings"

	"vnan/tokenize"
)

// foreignText tells whether token i stands in a quotation, a title or a list in
// another language, whose words are not this text's own: at least as many foreign
// words as syllables around it, or one in small letters beside it.
func (c *checker) foreignText(i int) bool {
	foreign, native := 0, 0
	for k := max(0, i-variantWindow); k <= i+variantWindow; k++ {
		switch c.kind(k) {
		case tokenize.Foreign:
			foreign++
		case tokenize.Syllable:
			native++
		}
	}
	return foreign > native || c.sameLine(i) && c.smallForeign(i-1) || c.sameLine(i+1) && c.smallForeign(i+1)
}

// variantWindow is how many tokens on either side tell the language.
const variantWindow = 6

func (c *checker) smallForeign(i int) bool {
	return c.kind(i) == tokenize.Foreign && c.t.Tokens[i].Flags&(tokenize.UpperFirst|tokenize.MixedCase) == 0
}

// casesFit tells whether token i may be form f by its first letter: a name has its
// capital, another word has one where the sentence begins.
func (c *checker) casesFit(f *form, i int) bool {
	if !c.t.Tokens[i].Has(tokenize.UpperFirst) {
		return f.small > 0
	}
	return f.small < f.n || c.startsSentence(i)
}

// mentioned tells whether the text speaks of the word of token i, so that it may
// be spelt otherwise with intent: in quotes of its own, beside a bracket, as one
// of several names (Mangalitsa hay Mangalica), as what something is called (gọi là
// Gduńsk), or as a word of a language (tiếng Latin mamma).
func (c *checker) mentioned(i int) bool {
	return c.oneOf(i-1, "([") || c.oneOf(i+1, ")](") || c.oneOf(i-1, quotes) && c.oneOf(i+1, quotes) ||
		c.wordNear(i, 1, 1, "hay", "hoặc") || c.wordNear(i, 2, 0, "gọi") || c.wordNear(i, languageWindow, 2, "tiếng")
}

// languageWindow is how many tokens before a word may name its language: tiếng
// Tây Ban Nha and a colon.
const languageWindow = 5

// wordNear tells whether one of the words stands among the tokens of token i's line
// from so many before it to so many behind.
func (c *checker) wordNear(i, before, behind int, words ...string) bool {
	for k := i - 1; k >= i-before && c.sameLine(k+1); k-- {
		if c.kind(k) == tokenize.Syllable && slices.Contains(words, c.lower(k)) {
			return true
		}
	}
	for k := i + 1; k <= i+behind && c.sameLine(k); k++ {
		if c.kind(k) == tokenize.Syllable && slices.Contains(words, c.lower(k)) {
			return true
		}
	}
	return false
}

const quotes = "\"“”'‘’«»"

// oneOf tells whether token i is one of the punctuation marks.
func (c *checker) oneOf(i int, marks string) bool {
	return c.kind(i) == tokenize.Punctuation && strings.Contains(marks, c.token(i))
}
