package typo

import (
	"strings"
	"testing"

	"vnan/tokenize"
)

// apply writes the first suggestion of each finding into the text.
func apply(t *tokenize.Text, found []Finding) string {
	var b strings.Builder
	last := 0
	for _, f := range found {
		b.WriteString(t.NFC[last:f.Start])
		if len(f.Suggestions) > 0 {
			b.WriteString(f.Suggestions[0])
		} else {
			b.WriteString(t.NFC[f.Start:f.End])
		}
		last = f.End
	}
	b.WriteString(t.NFC[last:])
	return b.String()
}

// TestExamples checks every rule against its own table: each bad example is
// reported by that rule and no other, and its suggestions make the good one;
// each good example, and each corrected one, is silent. The family context needs
// a language model and is tested with it.
func TestExamples(t *testing.T) {
	for _, r := range Rules() {
		if r.Family() == "context" {
			continue
		}
		t.Run(r.ID, func(t *testing.T) {
			for _, e := range r.Bad {
				checkBad(t, &r, e)
			}
			for _, s := range r.Good {
				checkSilent(t, s)
			}
		})
	}
}

func checkBad(t *testing.T, r *Rule, e Example) {
	t.Helper()
	text := tokenize.New(e.Bad)
	found := Check(text, Options{})
	if len(found) == 0 {
		t.Errorf("nothing found in %q", e.Bad)
		return
	}
	for _, f := range found {
		if f.Rule != r.ID {
			t.Errorf("%s reports %q in %q, want %s", f.Rule, text.NFC[f.Start:f.End], e.Bad, r.ID)
		}
	}
	if e.Good == "" {
		return
	}
	if got := apply(text, found); got != e.Good {
		t.Errorf("%q corrected is\n%q, want\n%q", e.Bad, got, e.Good)
	}
	checkSilent(t, e.Good)
}

func checkSilent(t *testing.T, s string) {
	t.Helper()
	text := tokenize.New(s)
	for _, f := range Check(text, Options{}) {
		t.Errorf("%s reports %q in %q, which is right", f.Rule, text.NFC[f.Start:f.End], s)
	}
}

// TestRuleTable checks that the table is whole.
func TestRuleTable(t *testing.T) {
	seen := make(map[string]bool)
	for _, r := range Rules() {
		if seen[r.ID] {
			t.Errorf("%s stands twice", r.ID)
		}
		seen[r.ID] = true
		if familyWeight(r.ID) == 0 {
			t.Errorf("%s: unknown family", r.ID)
		}
		for _, b := range []Bilingual{r.Message, r.Explanation} {
			if b.VI == "" || b.EN == "" || b.VI == b.EN {
				t.Errorf("%s: a text lacks a language", r.ID)
			}
		}
		if r.Severity == 0 || r.Source == "" {
			t.Errorf("%s: no severity or source", r.ID)
		}
		if len(r.Bad) == 0 || len(r.Good) == 0 {
			t.Errorf("%s: no examples", r.ID)
		}
	}
}
