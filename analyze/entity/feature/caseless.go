package feature

import "vnan/tokenize"

// A line of at least so many letter tokens is caseless when it has no capital,
// or when nearly all of it is in capitals, as headlines may be.
const minCaseless = 4

// caseless finds the lines whose case says nothing. Their tokens get a shape of
// its own, and the case in which the corpora mostly have them.
func (x *Extractor) caseless() {
	n := len(x.Cells)
	for from := 0; from < n; {
		to := from + 1
		for to < n && !x.Line(to) {
			to++
		}
		if x.isCaseless(from, to) {
			x.guessCase(from, to)
		}
		from = to
	}
}

func (x *Extractor) isCaseless(from, to int) bool {
	letters, upper, some := 0, 0, 0
	for i := from; i < to; i++ {
		k := &x.Text.Tokens[i]
		if !k.Kind.IsLetters() {
			continue
		}
		letters++
		switch {
		case k.Has(tokenize.AllUpper):
			upper++
		case k.Flags&(tokenize.UpperFirst|tokenize.MixedCase) != 0:
			some++
		}
	}
	return letters >= minCaseless && (upper+some == 0 || upper*10 >= (letters-some)*9 && upper*2 > letters)
}

// guessCase gives the letters of a line the case that they mostly have.
func (x *Extractor) guessCase(from, to int) {
	for i := from; i < to; i++ {
		k, c := &x.Text.Tokens[i], &x.Cells[i]
		if !k.Kind.IsLetters() {
			continue
		}
		c.Shape = shapeCaseless
		guess := uint32(lowerCase)
		if x.Tables.CapShare[c.ID] > 8 {
			guess = capitalCase
		}
		x.setType(c, uint32(k.ID)*cases+guess)
	}
}
