package typo

import (
	"strings"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// telex reports a word of plain letters that is Telex for a common syllable.
// Foreign words may be Telex by chance (has for há), so that it takes keys that
// foreign words do not have in such places.
func (c *checker) telex(i int, s string) {
	tok := &c.t.Tokens[i]
	if tok.Kind != tokenize.Foreign || tok.ID >= model.Reserved || tok.Has(tokenize.MixedCase) || tok.Has(tokenize.AllUpper) || len(s) < 3 {
		return
	}
	if tok.Has(tokenize.UpperFirst) && !c.startsSentence(i) {
		return
	}
	fixed, ok := syllable.FromTelex(s)
	if !ok || c.commonness(fixed) < 90 || !c.among(i) && !c.amongTelex(i) {
		return
	}
	if !telexOnly(strings.ToLower(s)) {
		return
	}
	c.reportToken("syllable/telex", Error, i, true, c.styled(fixed))
}

// amongTelex tells whether a neighbour of token i is Telex too.
func (c *checker) amongTelex(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if c.kind(k) == tokenize.Foreign && c.sameLine(max(i, k)) {
			if fixed, ok := syllable.FromTelex(c.token(k)); ok && c.commonness(fixed) >= 90 {
				return true
			}
		}
	}
	return false
}

// telexOnly tells whether a word has keys where foreign words have none: dd at
// the beginning, the w of ươ and ă, or a doubled vowel and a tone behind it
// (keer, but not the dodo, noro and masat of other languages).
func telexOnly(s string) bool {
	if strings.HasPrefix(s, "dd") || strings.Contains(s, "uw") {
		return true
	}
	tone := strings.IndexByte("sfrxj", s[len(s)-1]) >= 0
	for _, k := range [...]string{"aw", "ow", "iw"} {
		_, rest, ok := strings.Cut(s, k)
		if ok && rest != "" && (tone || strings.HasPrefix(rest, "ng") || strings.ContainsRune("mtpc", rune(rest[0]))) {
			return true
		}
	}
	return tone && (strings.Contains(s, "aa") || strings.Contains(s, "ee") || strings.Contains(s, "oo"))
}

// vni reports letters and digits that are VNI for a common syllable.
func (c *checker) vni(i int, s string) {
	if !keyInside(s) || isUpper(s) && !c.startsSentence(i) {
		return
	}
	fixed, ok := syllable.FromVNI(s)
	if !ok || utf8.RuneCountInString(fixed) < 3 || c.commonness(fixed) < 90 || !c.among(i) {
		return
	}
	c.reportToken("syllable/telex", Error, i, true, c.styled(fixed))
}

// keyInside tells whether a digit stands inside s, not at its end alone, and
// none at its beginning: m2 and Q1 are no VNI.
func keyInside(s string) bool {
	first := strings.IndexAny(s, "0123456789")
	return first > 0 && first < len(s)-1
}
