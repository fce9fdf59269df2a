package typo

import (
	"cmp"
	"slices"
	"strings"

	"vnan/tokenize"
)

// maxSuggestions is how many suggestions a finding may carry.
const maxSuggestions = 5

// Check finds the mistakes in a text, in order of place. Findings do not
// overlap: where several rules report one place, the graver and then the more
// special one stays.
func Check(t *tokenize.Text, o Options) []Finding {
	c := checker{t: t, o: o, s: t.NFC, confusables: confusableIndex()}
	c.characters()
	c.tokens()
	c.pairs()
	c.mixing()
	c.variants()
	for _, d := range o.Detectors {
		c.detected(d.Detect(t))
	}
	return c.decomposed(c.settle())
}

// detected takes over the findings of a Detector that the user wants to see.
func (c *checker) detected(found []Finding) {
	for _, f := range found {
		if c.wanted(f.Rule, f.Start, f.End) {
			c.out = append(c.out, f)
		}
	}
}

// wanted tells whether the user wants to see a rule's findings, and has not
// this form in the dictionary.
func (c *checker) wanted(rule string, start, end int) bool {
	return (c.o.Enabled == nil || c.o.Enabled(rule)) && (c.o.Known == nil || !c.o.Known(c.s[start:end]))
}

// checker is the state of one Check.
type checker struct {
	t   *tokenize.Text
	o   Options
	s   string // t.NFC
	out []Finding

	confusables *pairIndex
	seen        map[string]int // how often each odd form occurs; made when first needed
	low         []byte
	names       []int // the foreign words that variants compares
	style       styleCounts
	line        struct { // what columns found out last
		end     int
		columns bool
	}
}

// report adds a finding.
func (c *checker) report(rule string, sev Severity, start, end int, sure bool, suggestions ...string) {
	if !c.wanted(rule, start, end) {
		return
	}
	c.out = append(c.out, Finding{Start: start, End: end, Rule: rule, Severity: sev, Suggestions: suggestions, Sure: sure && len(suggestions) > 0})
}

// tokens runs the rules that look at one token after another.
func (c *checker) tokens() {
	sentence := 0
	for i := range c.t.Tokens {
		tok := &c.t.Tokens[i]
		if sentence < len(c.t.Sentences) && int(c.t.Sentences[sentence].End) <= i {
			sentence++
		}
		c.gap(i)
		switch tok.Kind {
		case tokenize.Syllable:
			c.repeated(i)
			c.confusable(i)
			c.countStyle(i)
		case tokenize.Foreign, tokenize.Abbreviation, tokenize.Code:
			c.foreign(i)
			c.confusable(i)
			c.countName(i)
		case tokenize.Punctuation:
			c.punctuation(i)
		case tokenize.Date:
			c.countDate(i)
		}
	}
}

// token gives the text of token i.
func (c *checker) token(i int) string { return c.t.Token(i) }

// lower gives the text of token i in small letters. It is valid until the next
// call.
func (c *checker) lower(i int) string { return strings.ToLower(c.token(i)) }

// kind gives the kind of token i, 0 beyond the text.
func (c *checker) kind(i int) tokenize.Kind {
	if i < 0 || i >= len(c.t.Tokens) {
		return 0
	}
	return c.t.Tokens[i].Kind
}

// sameLine tells whether tokens i-1 and i stand in one line.
func (c *checker) sameLine(i int) bool {
	return i > 0 && i < len(c.t.Tokens) && !c.t.Tokens[i].Has(tokenize.LineBefore)
}

// startsSentence tells whether a capital says nothing at token i: nothing but
// punctuation and numbers stands between it and the sentence's beginning, or a
// colon or a quote right before it.
func (c *checker) startsSentence(i int) bool {
	first := int(c.t.Sentences[c.t.SentenceAt(i)].Start)
	for k := i - 1; k >= first; k-- {
		switch c.kind(k) {
		case tokenize.Punctuation:
			if k == i-1 && opens(c.token(k)) {
				return true
			}
		case tokenize.Symbol, tokenize.Number, tokenize.Emoji:
		default:
			return false
		}
	}
	return true
}

// opens tells whether a mark may begin a sentence inside another.
func opens(s string) bool {
	switch s {
	case ":", "“", "\"", "'", "‘", "«", "(", "-", "–", "—", "…":
		return true
	}
	return false
}

// settle sorts the findings and leaves one in each place.
func (c *checker) settle() []Finding {
	slices.SortStableFunc(c.out, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(weight(b), weight(a)), cmp.Compare(b.End, a.End))
	})
	n := 0
	for _, f := range c.out {
		for n > 0 && f.Start < c.out[n-1].End && weight(f) > weight(c.out[n-1]) {
			n-- // the earlier one gives way
		}
		if n > 0 && (f.Start < c.out[n-1].End || f.Start == c.out[n-1].Start && f.End == c.out[n-1].End) {
			continue
		}
		if len(f.Suggestions) > maxSuggestions {
			f.Suggestions = f.Suggestions[:maxSuggestions]
		}
		c.out[n] = f
		n++
	}
	return c.out[:n]
}

// weight orders findings that overlap: by severity, then by family.
func weight(f Finding) int { return int(f.Severity)<<4 + familyWeight(f.Rule) }

// familyWeight is higher for what is more special, 0 for an unknown family.
func familyWeight(rule string) int {
	switch family(rule) {
	case "confusable":
		return 7
	case "character":
		return 6
	case "syllable":
		return 5
	case "punctuation":
		return 4
	case "name":
		return 3
	case "context":
		return 2
	case "style":
		return 1
	}
	return 0
}
