package typo

import (
	"slices"
	"strings"
	"sync"
)

// Bilingual is a text in both languages of vnan.
type Bilingual struct{ VI, EN string }

// In gives the text in a language: "vi", or English for any other.
func (b Bilingual) In(lang string) string {
	if lang == "vi" {
		return b.VI
	}
	return b.EN
}

// Example is a piece of text with a mistake, and without it.
type Example struct {
	Bad string
	// Good is Bad with the rule's first suggestion; empty when the rule has
	// none to give.
	Good string
}

// Rule describes what one rule reports. Explanations, documentation and tests
// are made from it.
type Rule struct {
	// ID is family/name.
	ID string
	// Severity is the usual one.
	Severity Severity
	// Fixable says that some of the rule's findings have one sure correction.
	Fixable bool
	// Message is one line. {1} stands for the first suggestion; what stands in
	// [brackets] is left out when there is none.
	Message Bilingual
	// Explanation says what is wrong, why, and how to put it right.
	Explanation Bilingual
	// Bad are examples that the rule reports; Good are texts that look alike
	// and are right.
	Bad  []Example
	Good []string
	// Source names the authority that the rule rests on.
	Source string
}

// Family gives the part of the rule's ID before the slash.
func (r *Rule) Family() string { return family(r.ID) }

func family(id string) string {
	f, _, _ := strings.Cut(id, "/")
	return f
}

// Rules lists all rules, by family and then as the tables have them. The slice
// is shared: do not write to it.
func Rules() []Rule { return allRules() }

var allRules = sync.OnceValue(func() []Rule {
	rules := slices.Concat(characterRules, punctuationRules, syllableRules)
	for _, table := range confusableTables {
		for i := range table {
			rules = append(rules, table[i].rule())
		}
	}
	return slices.Concat(rules, nameRules, contextRules, styleRules)
})

// RuleByID finds a rule.
func RuleByID(id string) (Rule, bool) {
	for _, r := range Rules() {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

// Message words a finding in one line; lang is "vi", anything else is English.
// It is empty for a rule that does not exist.
func Message(f Finding, lang string) string {
	r, _ := RuleByID(f.Rule)
	return fill(r.Message.In(lang), f.Suggestions)
}

// fill puts the first suggestion into a message.
func fill(s string, suggestions []string) string {
	before, rest, optional := strings.Cut(s, "[")
	inner, after, _ := strings.Cut(rest, "]")
	if optional {
		if len(suggestions) == 0 {
			inner = ""
		}
		s = before + inner + after
	}
	if len(suggestions) > 0 {
		s = strings.ReplaceAll(s, "{1}", suggestions[0])
	}
	return s
}
