package frequency

import (
	"unicode/utf8"

	"vnan/tokenize"
)

// values counts numbers and dates.
func (c *Counter) values(t *tokenize.Text) {
	if !c.types.has(Numbers) && !c.types.has(Dates) {
		return
	}
	for i, k := range t.Tokens {
		y := Numbers
		switch k.Kind {
		case tokenize.Number:
		case tokenize.Date:
			y = Dates
		default:
			continue
		}
		if c.types.has(y) {
			c.lex.forms[c.lex.form(t, y, uint32(i), uint32(i)+1)].count++
		}
	}
}

// names counts names, and apart from them words whose capitals may have another
// reason; see Names for the rule, settle for what becomes of those.
func (c *Counter) names(t *tokenize.Text) {
	if !c.types.has(Names) {
		return
	}
	s, loud := -1, false
	for _, w := range t.Words {
		for s < 0 || w.Start >= t.Sentences[s].End {
			s++
			loud = inCapitals(t, t.Sentences[s])
		}
		if !capitalised(t.Tokens[w.Start:w.End]) {
			continue
		}
		f := &c.lex.forms[c.lex.form(t, Names, w.Start, w.End)]
		if loud || w.Len() == 1 && begins(t, t.Sentences[s], w.Start) {
			f.open++
			continue
		}
		f.count++
		c.lex.words[f.word].name = true
	}
}

// settle counts the words whose capitals may have had another reason, where
// the same word is a name elsewhere. Later texts may make more of them names,
// never fewer, so it may be called at any time.
func (c *Counter) settle() {
	for i := range c.lex.forms {
		if f := &c.lex.forms[i]; f.open > 0 && c.lex.words[f.word].name {
			f.count, f.open = f.count+f.open, 0
		}
	}
}

// capitalised reports whether all tokens are letters that begin with a capital.
func capitalised(toks []tokenize.Token) bool {
	for _, k := range toks {
		if !k.Kind.IsLetters() || !k.Has(tokenize.UpperFirst) {
			return false
		}
	}
	return true
}

// inCapitals reports whether a sentence has no small letters but those in
// codes and addresses: a heading.
func inCapitals(t *tokenize.Text, sentence tokenize.Span) bool {
	for i := sentence.Start; i < sentence.End; i++ {
		k := t.Tokens[i]
		if !k.Kind.IsLetters() || k.Has(tokenize.AllUpper) {
			continue
		}
		if !k.Has(tokenize.UpperFirst) || utf8.RuneCountInString(t.Token(int(i))) > 1 {
			return false
		}
	}
	return true
}

// begins reports whether what stands before token i in its sentence asks for a
// capital: nothing, or a mark other than a comma.
func begins(t *tokenize.Text, sentence tokenize.Span, i uint32) bool {
	if i == sentence.Start {
		return true
	}
	return !t.Tokens[i-1].Kind.IsWord() && t.Token(int(i-1)) != ","
}
