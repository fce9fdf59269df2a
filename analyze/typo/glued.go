package typo

import (
	"strings"
	"unicode/utf8"

	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// gluedWords are function words with marks that no foreign word ends in.
var gluedWords = [...]string{"và", "của", "được", "những", "các", "cũng", "đã", "với", "trước", "khoảng"}

// gluedWord reports a function word glued to the end of a name or a syllable:
// Cellularvà, Dinhvà.
func (c *checker) gluedWord(i int, s string) bool {
	tok := &c.t.Tokens[i]
	if tok.ID >= model.Reserved || tok.Has(tokenize.AllUpper) {
		return false
	}
	for _, w := range gluedWords {
		head, ok := strings.CutSuffix(s, w)
		if !ok || utf8.RuneCountInString(head) < 3 || head[len(head)-1] == '-' || anyMarked(head) && !syllable.Legal(head) {
			continue
		}
		c.reportToken("syllable/glued", Error, i, true, head+" "+w)
		return true
	}
	return false
}

// bare judges a form without any mark that the vocabulary lacks, written small
// between small Vietnamese syllables: a slip if a common syllable gives it by a
// doubled or swapped letter or a tone left out before a stop, for other forms
// may be foreign.
func (c *checker) bare(i int, s string) {
	tok := &c.t.Tokens[i]
	if tok.ID >= model.Reserved || tok.Flags&(tokenize.UpperFirst|tokenize.MixedCase) != 0 || len(s) < 4 {
		return
	}
	if !vietnameseLetters(s) || !c.sameLine(i) || !c.sameLine(i+1) || !c.smallSyllable(i-1) || !c.smallSyllable(i+1) || c.count(s) > 1 {
		return
	}
	if syllable.Loan(s) != syllable.NotLoan {
		return
	}
	list := candidate.Default().ByForm(nil, s)
	n := 0
	for _, x := range list {
		if bareSlip(x.Op) && vocabulary().LogCount(x.ID) >= minBare && x.Second == model.Unknown {
			list[n] = x
			n++
		}
	}
	if list = list[:n]; n == 0 {
		return
	}
	c.rank(i, list)
	c.reportToken("syllable/illegal", Error, i, n == 1 && list[0].Op != candidate.ToneMissing, c.texts(list, s)...)
}

// minBare is the least LogCount of what a form without marks may stand for:
// some 22,000 occurrences in the corpora.
const minBare = 100

func bareSlip(op candidate.Op) bool {
	switch op {
	case candidate.LetterDoubled, candidate.Swapped, candidate.ToneMissing:
		return true
	}
	return false
}

// gluedName reports a syllable glued to a capitalised word: củaAndy.
func (c *checker) gluedName(i int, s string) {
	k := strings.IndexFunc(s[1:], func(r rune) bool { return isUpper(string(r)) }) + 1
	head, tail := s[:k], s[k:]
	if !anyMarked(head) || utf8.RuneCountInString(head) < 2 || utf8.RuneCountInString(tail) < 2 || !syllable.Legal(head) || c.commonness(head) < 90 {
		return
	}
	if isUpper(head) && !(anyMarked(tail) && c.commonness(tail) >= 90) && c.commonness(tail) < 120 {
		return // a brand
	}
	if isUpper(tail[1:]) {
		return // kcalHCM: an abbreviation in it
	}
	if isUpper(head) { // two names, or a line end that got lost
		c.reportToken("syllable/glued", Warning, i, false, head+" "+tail)
		return
	}
	c.reportToken("syllable/glued", Error, i, true, head+" "+tail)
}
