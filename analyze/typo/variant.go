package typo

import (
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

const (
	// minVariant, in code points, and maxVariant, in bytes, bound the forms that are
	// compared: shorter ones have too many neighbours that are words of their own.
	minVariant, maxVariant = 5, 40
	// minUsual is how often a form must occur to be taken for the text's usual
	// spelling.
	minUsual = 3
	// wellKnown is the LogCount (55 occurrences in the corpora) from which a form
	// needs to occur only twice to be the usual spelling.
	wellKnown = 40
	// betterKnown is how much commoner than a form of the vocabulary its other
	// spelling must be in the corpora: e^4.5, 90 times.
	betterKnown = 45
)

// form is a foreign word in one spelling, whatever its case.
type form struct {
	first int // its first token
	n     int // how often the text has it
	small int // how often without a capital
	id    model.ID
}

// known tells whether the vocabulary holds the form.
func (f *form) known() bool { return f.id >= model.Reserved }

// logCount is the form's LogCount, 0 if the vocabulary lacks it.
func (f *form) logCount() int {
	if !f.known() {
		return 0
	}
	return int(vocabulary().LogCount(f.id))
}

// usual tells whether the text has the form often enough to go by it.
func (f *form) usual() bool {
	return f.n >= minUsual || f.n == minUsual-1 && f.logCount() >= wellKnown
}

// outweighs tells whether f is so much commoner than g, in the text and in the
// corpora, that g may be f misspelt. What comes again and again is meant: f must
// come g.n+1 times for each g.
func (f *form) outweighs(g *form) bool {
	return f.n >= g.n*(g.n+1) && (!g.known() || f.logCount() >= g.logCount()+betterKnown)
}

// countName takes down token i for variants if it is a foreign word in Latin
// letters.
func (c *checker) countName(i int) {
	tok := &c.t.Tokens[i]
	if n := tok.End - tok.Start; tok.Kind != tokenize.Foreign || n < minVariant || n > maxVariant || tok.Has(tokenize.AllUpper) {
		return
	}
	s := c.token(i)
	if first, _ := utf8.DecodeRuneInString(s); utf8.RuneCountInString(s) >= minVariant && unicode.Is(unicode.Latin, first) {
		c.names = append(c.names, i)
	}
}

// variants reports names and foreign words that are one slip away from what the
// text writes many times: Clasewitz among many Clausewitz.
func (c *checker) variants() {
	if len(c.names) < minUsual { // one slip, and the usual form twice
		return
	}
	forms, of := c.forms()
	near := c.neighbourhoods(forms)
	if len(near) == 0 {
		return
	}
	usual := make([]int, len(forms)) // for each form its usual spelling, -1 for none
	for k := range forms {
		usual[k] = c.usualSpelling(forms, k, near)
	}
	for k, i := range c.names {
		if u := usual[of[k]]; u >= 0 && c.casesFit(&forms[u], i) && !c.foreignText(i) && !c.mentioned(i) {
			c.reportToken("name/variant", Warning, i, false, c.likeName(forms[u].first, i))
		}
	}
}

// forms counts the forms among c.names; of tells which one each of them is.
func (c *checker) forms() (forms []form, of []int32) {
	index := make(map[string]int32, len(c.names))
	of = make([]int32, len(c.names))
	for k, i := range c.names {
		c.low = syllable.AppendFold(c.low[:0], c.token(i))
		f, ok := index[string(c.low)]
		if !ok {
			f = int32(len(forms))
			index[string(c.low)] = f
			forms = append(forms, form{first: i, id: c.t.Tokens[i].ID})
		}
		forms[f].n++
		if !c.t.Tokens[i].Has(tokenize.UpperFirst) {
			forms[f].small++
		}
		of[k] = f
	}
	return forms, of
}

// neighbourhoods files each usual form under its own hash and those of all that
// one lost letter leaves of it. Two forms that are one edit apart share a hash
// (the symmetric deletion of W. Garbe's SymSpell, 2012), so that no pair need be
// tried. Of several forms under one hash the most frequent stays.
func (c *checker) neighbourhoods(forms []form) map[uint64]int32 {
	var near map[uint64]int32
	for k := range forms {
		if !forms[k].usual() {
			continue
		}
		if near == nil {
			near = make(map[uint64]int32)
		}
		for h := range c.deletions(forms[k].first) {
			if old, ok := near[h]; !ok || forms[old].n < forms[k].n {
				near[h] = int32(k)
			}
		}
	}
	return near
}

// usualSpelling gives the form that form k seems to be misspelt from, or -1.
func (c *checker) usualSpelling(forms []form, k int, near map[uint64]int32) int {
	best := -1
	for h := range c.deletions(forms[k].first) {
		u, ok := near[h]
		if !ok || int(u) == k || int(u) == best || best >= 0 && forms[u].n <= forms[best].n {
			continue
		}
		if forms[u].outweighs(&forms[k]) && c.slipped(forms[k].first, &forms[u]) {
			best = int(u)
		}
	}
	return best
}

// deletions yields the hash of token i, folded, and the hash of it without each
// of its letters.
func (c *checker) deletions(i int) func(yield func(uint64) bool) {
	return func(yield func(uint64) bool) {
		var buf [maxVariant + 8]byte
		low := syllable.AppendFold(buf[:0], c.token(i))
		prefix := uint64(fnvOffset)
		for at := 0; at < len(low); {
			_, size := utf8.DecodeRune(low[at:])
			if !yield(fnv(prefix, low[at+size:])) {
				return
			}
			prefix = fnv(prefix, low[at:at+size])
			at += size
		}
		yield(prefix)
	}
}

const fnvOffset, fnvPrime = 14695981039346656037, 1099511628211

// fnv goes on with a 64-bit FNV-1a hash.
func fnv(h uint64, b []byte) uint64 {
	for _, x := range b {
		h = (h ^ uint64(x)) * fnvPrime
	}
	return h
}

// likeName gives the text of token u with the first letter as large as that of
// token i asks for; inner capitals stay.
func (c *checker) likeName(u, i int) string {
	s := c.token(u)
	if !c.t.Tokens[i].Has(tokenize.UpperFirst) || c.t.Tokens[u].Has(tokenize.UpperFirst) {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(syllable.ToUpper(r)) + s[n:]
}
