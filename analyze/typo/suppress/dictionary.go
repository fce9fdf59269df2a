package suppress

import (
	"slices"
	"strings"

	"vnan/analyze/typo"
	"vnan/tokenize"
)

// Dictionary holds entries that are right. The zero value and nil have none. It
// may be read from several goroutines.
type Dictionary struct {
	// entries has, for each folded entry, the capitals of its spellings; ""
	// stands for any.
	entries map[string][]string
	// longest is the greatest number of tokens that an entry may have.
	longest int
}

// add takes an entry in.
func (d *Dictionary) add(entry string) {
	if d.entries == nil {
		d.entries = map[string][]string{}
	}
	key, caps := string(appendFold(nil, entry)), capitals(entry)
	if !slices.Contains(d.entries[key], caps) {
		d.entries[key] = append(d.entries[key], caps)
	}
	d.longest = max(d.longest, pieces(entry))
}

// pieces is the greatest number of tokens that s can have: its runs of letters
// and its other characters.
func pieces(s string) (n int) {
	inWord := false
	for _, r := range s {
		letter := !notLetter(r)
		if r != ' ' && (!letter || !inWord) {
			n++
		}
		inWord = letter
	}
	return n
}

// Len gives the number of entries.
func (d *Dictionary) Len() int {
	if d == nil {
		return 0
	}
	n := 0
	for _, spellings := range d.entries {
		n += len(spellings)
	}
	return n
}

// Known tells whether a form, in NFC as written, is an entry. It is meant for
// typo.Options.Known.
func (d *Dictionary) Known(form string) bool {
	if d == nil || len(d.entries) == 0 {
		return false
	}
	var buf [64]byte
	spellings, ok := d.entries[string(appendFold(buf[:0], form))]
	return ok && (slices.Contains(spellings, "") || slices.Contains(spellings, capitals(form)))
}

// Filter drops the findings about the spelling of what is an entry, or part of
// one: with the entry "Buôn Hô" nothing is said about Hô behind Buôn. Findings
// about characters and punctuation stay. It works in place.
func (d *Dictionary) Filter(t *tokenize.Text, found []typo.Finding) []typo.Finding {
	if d == nil || len(d.entries) == 0 {
		return found
	}
	return slices.DeleteFunc(found, func(f typo.Finding) bool { return isSpelling(f.Rule) && d.covers(t, f) })
}

// isSpelling tells whether a rule judges words, which a dictionary overrules.
func isSpelling(rule string) bool {
	return !strings.HasPrefix(rule, "character/") && !strings.HasPrefix(rule, "punctuation/")
}

// covers tells whether tokens that are an entry together hold the finding.
func (d *Dictionary) covers(t *tokenize.Text, f typo.Finding) bool {
	first, last := t.TokenAt(f.Start), t.TokenAt(max(f.Start, f.End-1))
	if last >= len(t.Tokens) {
		return false
	}
	for from := first; from >= 0 && last-from < d.longest; from-- {
		for to := last; to < len(t.Tokens) && to-from < d.longest; to++ {
			if d.Known(t.NFC[t.Tokens[from].Start:t.Tokens[to].End]) {
				return true
			}
		}
	}
	return false
}
