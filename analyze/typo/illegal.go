package typo

import (
	"strings"
	"unicode/utf8"

	"vnan/analyze/typo/candidate"
	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// foreign judges a token that is no Vietnamese syllable: a foreign word, a name
// or a misspelling.
func (c *checker) foreign(i int) {
	tok := &c.t.Tokens[i]
	s := c.token(i)
	if n := len(s); n < 2 || n > 40 || c.o.Known != nil && c.o.Known(s) {
		return
	}
	switch {
	case tok.Kind == tokenize.Code:
		c.vni(i, s)
	case tok.Kind == tokenize.Abbreviation && !tok.Has(tokenize.AllUpper):
	case !anyMarked(s):
		c.telex(i, s)
		c.bare(i, s)
	case c.exact(i, s):
	case tok.Kind == tokenize.Foreign:
		c.illegal(i, s)
	}
}

// exact reports the two mistakes that have one correction, whatever the
// context: a tone on the wrong letter and half a ươ.
func (c *checker) exact(i int, s string) bool {
	rule := "syllable/tone-place"
	fixed, ok := syllable.FixTonePlacement(s)
	if !ok {
		rule = "syllable/horn"
		fixed, ok = syllable.FixHorn(s)
	}
	if !ok || c.commonness(fixed) < minExact {
		return false
	}
	c.reportToken(rule, Error, i, true, c.styled(fixed))
	return true
}

// minExact keeps foreign words and rare names from being corrected to syllables
// that hardly occur (fewer than 150 times in the corpora).
const minExact = 50

// commonness is the LogCount of a syllable, 0 if the vocabulary lacks it.
func (c *checker) commonness(s string) uint8 {
	v := vocabulary()
	c.low = syllable.AppendFold(c.low[:0], s)
	id := v.Lookup(c.low)
	if id == model.Unknown || v.Class(id)&model.Legal == 0 {
		return 0
	}
	return v.LogCount(id)
}

func vocabulary() *model.Vocabulary { return model.Default().Vocabulary }

func (c *checker) reportToken(rule string, sev Severity, i int, sure bool, suggestions ...string) {
	c.report(rule, sev, int(c.t.Tokens[i].Start), int(c.t.Tokens[i].End), sure, suggestions...)
}

// illegal reports a form with Vietnamese letters that no syllable has, when it
// stands in Vietnamese surroundings and there is something that it is likely to
// stand for.
func (c *checker) illegal(i int, s string) {
	tok := &c.t.Tokens[i]
	if tok.Has(tokenize.MixedCase) {
		c.gluedName(i, s)
		return
	}
	if c.gluedWord(i, s) || !c.judged(i, s) {
		return
	}
	low := strings.ToLower(s)
	list := candidate.Default().ByForm(nil, low)
	list = c.plausible(list, tok.ID, low)
	if len(list) == 0 {
		return
	}
	scores := c.rank(i, list)
	best := list[0]
	rule, sev := "syllable/illegal", Error
	if best.Op == candidate.Glued {
		rule = "syllable/glued"
	}
	sure := len(list) == 1 && best.Cost < 70 || len(list) > 1 && scores[0]-scores[1] > sureMargin
	c.reportToken(rule, sev, i, sure, c.texts(list, s)...)
}

// sureMargin is how far the best candidate must lead the next, in units of
// LogCount, to be written without asking: e^6, four hundred to one.
const sureMargin = 60

// judged tells whether token i is to be judged: written like a Vietnamese word,
// not known as a borrowing, not stretched for effect, not a term that the text
// repeats, and among Vietnamese syllables.
func (c *checker) judged(i int, s string) bool {
	tok := &c.t.Tokens[i]
	if tok.Has(tokenize.AllUpper) || tok.Has(tokenize.UpperFirst) && !(c.startsSentence(i) && c.smallSyllable(i+1)) {
		return false
	}
	if !vietnameseLetters(s) || stretched(s) || syllable.Loan(s) != syllable.NotLoan || syllable.Loan(strings.ToLower(s)) != syllable.NotLoan {
		return false
	}
	return c.among(i) && c.count(s) < minRepeats
}

// minRepeats is how often a form must occur in a text to be taken for a term.
const minRepeats = 3

// smallSyllable tells whether token i is a Vietnamese syllable in small letters.
func (c *checker) smallSyllable(i int) bool {
	return c.kind(i) == tokenize.Syllable && !c.t.Tokens[i].Has(tokenize.UpperFirst)
}

// among tells whether token i stands among Vietnamese syllables: beside at
// least one, and beside no foreign word; a name may stand on one side if a small
// syllable stands on the other.
func (c *checker) among(i int) bool {
	near := false
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(c.t.Tokens) || !c.sameLine(max(i, k)) {
			continue
		}
		switch t := &c.t.Tokens[k]; t.Kind {
		case tokenize.Syllable:
			near = true
		case tokenize.Foreign, tokenize.Code, tokenize.URL, tokenize.Email, tokenize.Handle:
			if !c.fixable(k) && !(c.t.Tokens[k].Has(tokenize.UpperFirst) && c.sameLine(max(i, 2*i-k)) && c.smallSyllable(2*i-k)) {
				return false
			}
		case tokenize.Punctuation:
			if m := c.token(k); m == "-" || m == "/" || m == "'" || m == "’" || m == "@" {
				if !c.spaced(max(i, k)) {
					return false // part of something longer
				}
			}
		}
	}
	return near
}

// fixable tells whether a foreign token is surely a misspelling itself, so that
// it is no foreign surroundings.
func (c *checker) fixable(i int) bool {
	s := c.token(i)
	if _, ok := syllable.FixTonePlacement(s); ok {
		return true
	}
	if _, ok := syllable.FixHorn(s); ok {
		return true
	}
	return !c.t.Tokens[i].Has(tokenize.UpperFirst) && vietnameseLetters(s) && anyMarked(s)
}

// vietnameseLetters tells whether s holds Vietnamese letters only, or the keys
// f, j, w, z among them.
func vietnameseLetters(s string) bool {
	for _, r := range s {
		if !syllable.IsVietnameseLetter(r) && !strings.ContainsRune("fjwzFJWZ", r) {
			return false
		}
	}
	return true
}

// stretched tells whether a letter stands three times in a row: trờiiii.
func stretched(s string) bool {
	var last rune
	n := 0
	for _, r := range s {
		b, _, _ := syllable.Base(syllable.ToLower(r))
		if b == last {
			n++
		} else {
			last, n = b, 1
		}
		if n == 3 {
			return true
		}
	}
	return false
}

// count tells how often a form occurs in the text, whatever its case.
func (c *checker) count(s string) int {
	if c.seen == nil {
		c.seen = make(map[string]int)
		for i := range c.t.Tokens {
			if c.t.Tokens[i].Kind == tokenize.Foreign {
				c.seen[strings.ToLower(c.token(i))]++
			}
		}
	}
	return c.seen[strings.ToLower(s)]
}

// plausible keeps the candidates that are common enough to be meant. A form
// that the vocabulary holds is a borrowing unless it is many times rarer than
// what it seems to be, by a slip that borrowings do not share.
func (c *checker) plausible(list []candidate.Candidate, id model.ID, low string) []candidate.Candidate {
	v := vocabulary()
	n := 0
	for _, x := range list {
		k := v.LogCount(x.ID)
		switch {
		case x.Op == candidate.Glued && !commonPair(k, v.LogCount(x.Second)):
			continue
		case id >= model.Reserved && !(slip(x.Op) && int(k) > int(v.LogCount(id))+commoner):
			continue
		case x.Op == candidate.Substituted && utf8.RuneCountInString(low) < 3, k < minCommon:
			continue
		}
		list[n] = x
		n++
	}
	return list[:n]
}

const (
	// minCommon is the least LogCount of what may be meant: some 400
	// occurrences in the corpora.
	minCommon = 60
	// commoner is how much commoner than a form of the vocabulary its
	// correction must be: e^4, 55 times.
	commoner = 40
)

// commonPair tells whether two syllables are common enough to be two words
// without a blank between them. Below these figures borrowings (sakê, mắcma)
// are taken for two words.
func commonPair(a, b uint8) bool { return min(a, b) >= 90 && int(a)+int(b) >= 210 }

// slip tells whether an operation is a slip of typists that no borrowing shares.
func slip(op candidate.Op) bool {
	switch op {
	case candidate.ToneMissing, candidate.MarkMissing, candidate.ToneMisplaced, candidate.Spelling, candidate.Telex:
		return true
	}
	return false
}
