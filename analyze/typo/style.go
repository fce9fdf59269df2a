package typo

import (
	"strings"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// styleCounts lists the tokens that follow one or the other of two habits.
type styleCounts struct {
	old, new []int // the tone placed in the old style (hòa), in the new (hoà)
	iy       []int // i or y where both are in use
	slash    []int // dates with a year: 31/7/2015
	hyphen   []int // 31-7-2015
}

// countStyle takes down which habit syllable i follows.
func (c *checker) countStyle(i int) {
	tok := &c.t.Tokens[i]
	s := c.s[tok.Start:tok.End]
	switch style, ok := syllable.StyleOf(s); {
	case !ok:
		c.countIY(i, s)
	case style == syllable.OldStyle:
		c.style.old = append(c.style.old, i)
	default:
		c.style.new = append(c.style.new, i)
	}
}

// countIY takes down a syllable with i or y where both are in use. Names keep
// their spelling.
func (c *checker) countIY(i int, s string) {
	if strings.IndexByte("hklmstHKLMSTqQ", s[0]) < 0 || !endsInI(s) || c.t.Tokens[i].Has(tokenize.UpperFirst) && !c.startsSentence(i) {
		return
	}
	if p, ok := syllable.Parse(s); ok && len(syllable.Variants(s)) > 0 && p.Nucleus == syllable.NucleusI && p.Coda == syllable.NoCoda && (!p.Glide || p.Onset == syllable.OnsetC) {
		c.style.iy = append(c.style.iy, i)
	}
}

// endsInI tells whether the last letter of s is i or y, with or without a tone.
func endsInI(s string) bool {
	if c := s[len(s)-1]; c < utf8.RuneSelf {
		return c|0x20 == 'i' || c|0x20 == 'y'
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	b, _, _ := syllable.Base(syllable.ToLower(r))
	return b == 'i' || b == 'y'
}

// newStyle tells whether most tones of the text are placed in the new style.
// Before the text has been read to the end it speaks of what was read.
func (c *checker) newStyle() bool { return len(c.style.new) > len(c.style.old) }

// countDate takes down how a date with a year is written.
func (c *checker) countDate(i int) {
	switch s := c.token(i); {
	case strings.Count(s, "/") == 2:
		c.style.slash = append(c.style.slash, i)
	case strings.Count(s, "-") == 2:
		c.style.hyphen = append(c.style.hyphen, i)
	}
}

// mixing reports the rarer of two habits in one text.
func (c *checker) mixing() {
	c.minority("style/tone-placement", c.style.old, c.style.new, c.otherTone)
	c.minority("style/date", c.style.slash, c.style.hyphen, func(s string) string {
		if strings.Contains(s, "/") {
			return strings.ReplaceAll(s, "/", "-")
		}
		return strings.ReplaceAll(s, "-", "/")
	})
	c.mixedIY()
}

// minority reports the tokens of the shorter list; of two equal lists, those of
// the one that comes later in the text.
func (c *checker) minority(rule string, a, b []int, other func(string) string) {
	if len(a) == 0 || len(b) == 0 {
		return
	}
	if len(a) < len(b) || len(a) == len(b) && a[0] > b[0] {
		b = a
	}
	for _, i := range b {
		c.reportToken(rule, Hint, i, true, other(c.token(i)))
	}
}

// otherTone places the tone of a syllable in the other style.
func (c *checker) otherTone(s string) string {
	if v := syllable.Variants(s); len(v) > 0 {
		return v[0]
	}
	return s
}

// maxIY bounds the comparison of i/y spellings, which is quadratic.
const maxIY = 300

// iyUse is one syllable with i or y in its surroundings.
type iyUse struct {
	token, prev, next int
	id                model.ID
}

// mixedIY reports a word that the text spells with i here and with y there: the
// same syllable beside the same neighbour.
func (c *checker) mixedIY() {
	var uses []iyUse
	for _, i := range c.style.iy[:min(len(c.style.iy), maxIY)] {
		uses = append(uses, iyUse{i, c.neighbour(i - 1), c.neighbour(i + 1), c.t.Tokens[i].ID})
	}
	for k := range uses {
		u := &uses[k]
		same, other, first := 0, 0, -1
		for m := range uses {
			switch o := &uses[m]; {
			case u.prev != o.prev && u.next != o.next || k == m:
			case u.id == o.id:
				same++
			case syllable.SameSpelling(c.token(u.token), c.token(o.token)):
				other++
				if first < 0 {
					first = m
				}
			}
		}
		if other > same+1 || other == same+1 && k > first {
			c.reportToken("style/i-y", Hint, u.token, true, c.otherTone(c.token(u.token)))
		}
	}
}

// neighbour gives the id of syllable i; for anything else an id that equals no
// other.
func (c *checker) neighbour(i int) int {
	if c.kind(i) != tokenize.Syllable || c.t.Tokens[i].ID < model.Reserved {
		return -1 - max(i, 0) - len(c.t.Tokens)*(i&1)
	}
	return int(c.t.Tokens[i].ID)
}
