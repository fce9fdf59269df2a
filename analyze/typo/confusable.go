package typo

import (
	"strings"

	"vnan/tokenize"
	"vnan/tokenize/model"
)

// confusable is a pair of spellings that are taken for one another, and where.
// Sentences mark the mistake and its correction as {wrong=right}.
type confusable struct {
	// id names the rule, behind confusable/.
	id string
	// severity is Error unless set.
	severity Severity
	// wrong and right are forms, several of them parted by |, the same number
	// on both sides.
	wrong, right string
	// only and unless say where: see context.
	only, unless context
	// explain tells what both forms mean.
	explain Bilingual
	// bad are sentences with the mistake; good are right though they hold the
	// words, or hold the right form.
	bad, good []string
}

// context is a condition on the words around a pair. Each field is a list of
// words with blanks around; a field that is empty says nothing.
type context struct {
	// prev and next are words right before and right behind.
	prev, next string
	// near are words within eight tokens in the same sentence.
	near string
}

// confusableTables holds all pairs, a table a family of causes.
var confusableTables = [...][]confusable{
	misheardPairs, sxPairs, suatPairs, dgirPairs, chTrPairs,
	toneWordPairs, toneVerbPairs, codaPairs, phrasePairs,
}

// rule makes the Rule of a pair.
func (p *confusable) rule() Rule {
	r := Rule{
		ID: "confusable/" + p.id, Severity: p.sev(), Fixable: true,
		Message:     Bilingual{VI: "từ dễ nhầm[: nên viết “{1}”]", EN: "often confused[: write “{1}”]"},
		Explanation: p.explain, Good: p.good,
		Source: "general dictionaries of Vietnamese; both forms counted and read in 360 MB of news, encyclopaedic and legal text",
	}
	for _, s := range p.bad {
		r.Bad = append(r.Bad, parseExample(s))
	}
	return r
}

func (p *confusable) sev() Severity {
	if p.severity == 0 {
		return Error
	}
	return p.severity
}

// parseExample reads a sentence with {wrong=right} in it.
func parseExample(s string) Example {
	var bad, good strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "{")
		bad.WriteString(before)
		good.WriteString(before)
		if !ok {
			return Example{Bad: bad.String(), Good: good.String()}
		}
		pair, after, _ := strings.Cut(rest, "}")
		wrong, right, _ := strings.Cut(pair, "=")
		bad.WriteString(wrong)
		good.WriteString(right)
		s = after
	}
}

// confusable reports a pair that begins at token i. Of several the longest
// counts.
func (c *checker) confusable(i int) {
	tok := &c.t.Tokens[i]
	var forms []pairForm
	if tok.ID >= model.Reserved {
		forms = c.confusables.known(tok.ID)
	} else {
		forms = c.confusables.make(c.lower(i))
	}
	var best *pairForm
	for k := range forms {
		f := &forms[k]
		if (best == nil || len(f.words) > len(best.words)) && c.matches(f, i) {
			best = f
		}
	}
	if best == nil {
		return
	}
	end := i + len(best.words) - 1
	like := c.s[tok.Start:c.t.Tokens[end].End]
	c.report("confusable/"+best.pair.id, best.pair.sev(), int(tok.Start), int(c.t.Tokens[end].End), best.pair.sev() == Error, c.rightForm(best, i, like))
}

// matches tells whether the wrong form stands at token i, in its context.
func (c *checker) matches(f *pairForm, i int) bool {
	for k, id := range f.ids {
		j := i + k
		if k > 0 && (!c.sameLine(j) || !c.spaced(j)) {
			return false
		}
		if id == model.Unknown {
			if !c.kind(j).IsLetters() || c.lower(j) != f.words[k] {
				return false
			}
		} else if j >= len(c.t.Tokens) || c.t.Tokens[j].ID != id {
			return false
		}
	}
	return !c.namelike(i, len(f.ids)) && !c.acrossWords(i, len(f.ids)) && c.inContext(f.pair, i, i+len(f.ids)-1)
}

// namelike tells whether the tokens look like a name: a capital inside, or one
// at the beginning where no sentence begins, but not all in capitals.
func (c *checker) namelike(i, n int) bool {
	caps := 0
	for k := i; k < i+n; k++ {
		if c.t.Tokens[k].Has(tokenize.UpperFirst) {
			caps++
		}
		if c.t.Tokens[k].Has(tokenize.MixedCase) {
			return true
		}
	}
	switch {
	case caps == 0:
		return false
	case caps == n && n > 1:
		return !c.t.Tokens[i].Has(tokenize.AllUpper) || !c.capitals(i-1) && !c.capitals(i+n)
	case caps > 1 || !c.t.Tokens[i].Has(tokenize.UpperFirst):
		return true
	}
	return !c.startsSentence(i)
}

// capitals tells whether token i is a word in capitals, as in a headline; a
// by-line has capitals of its own only.
func (c *checker) capitals(i int) bool {
	return i >= 0 && i < len(c.t.Tokens) && c.kind(i).IsLetters() && c.t.Tokens[i].Has(tokenize.AllUpper)
}

// acrossWords tells whether a two-syllable match belongs to two words: its first
// syllable ends a word with the token before, its second begins one with the
// token behind (tấn công xuất sắc holds no công suất).
func (c *checker) acrossWords(i, n int) bool {
	if n != 2 || c.t.Tokens[i+1].Has(tokenize.Joined) {
		return false
	}
	return c.t.Tokens[i].Has(tokenize.Joined) || i+2 < len(c.t.Tokens) && c.t.Tokens[i+2].Has(tokenize.Joined)
}

// inContext tells whether the pair's conditions hold for tokens i to end.
func (c *checker) inContext(p *confusable, i, end int) bool {
	if p.only == (context{}) && p.unless == (context{}) {
		return true
	}
	var prev, next string
	if c.sameLine(i) && c.kind(i-1).IsWord() {
		prev = c.lower(i - 1)
	}
	if c.sameLine(end+1) && c.kind(end+1).IsWord() {
		next = c.lower(end + 1)
	}
	return (p.only.prev == "" || has(p.only.prev, prev)) && (p.only.next == "" || has(p.only.next, next)) &&
		!has(p.unless.prev, prev) && !has(p.unless.next, next) &&
		(p.only.near == "" || c.near(p.only.near, i, end)) && (p.unless.near == "" || !c.near(p.unless.near, i, end))
}

// has tells whether a list of words with blanks around holds a word.
func has(list, word string) bool {
	return list != "" && word != "" && strings.Contains(list, " "+word+" ")
}

// nearby is how far context.near looks, in tokens.
const nearby = 8

func (c *checker) near(list string, i, end int) bool {
	s := c.t.Sentences[c.t.SentenceAt(i)]
	for k := max(i-nearby, int(s.Start)); k < min(end+nearby+1, int(s.End)); k++ {
		if (k < i || k > end) && c.kind(k).IsWord() && has(list, c.lower(k)) {
			return true
		}
	}
	return false
}

// rightForm spells the correction: the words that do not change as they stand,
// the others in the case of what they replace.
func (c *checker) rightForm(f *pairForm, i int, like string) string {
	if len(f.right) != len(f.words) {
		return matchCase(c.styled(strings.Join(f.right, " ")), like)
	}
	var b strings.Builder
	for k, w := range f.right {
		if k > 0 {
			b.WriteString(c.s[c.t.Tokens[i+k-1].End:c.t.Tokens[i+k].Start])
		}
		if w == f.words[k] {
			b.WriteString(c.token(i + k))
		} else {
			b.WriteString(matchCase(c.styled(w), c.token(i+k)))
		}
	}
	return b.String()
}
