package typo_test

import (
	"testing"

	"vnan/analyze/typo"
	"vnan/analyze/typo/context"
	"vnan/tokenize"
)

// TestContextExamples checks the rules of the family context as TestExamples
// does the others, with the language model.
func TestContextExamples(t *testing.T) {
	d := context.New()
	o := typo.Options{Ranker: d, Detectors: []typo.Detector{d}}
	for _, r := range typo.Rules() {
		if r.Family() != "context" {
			continue
		}
		for _, e := range r.Bad {
			text := tokenize.New(e.Bad)
			found := typo.Check(text, o)
			if len(found) != 1 || found[0].Rule != r.ID {
				t.Errorf("%q: got %+v, want one of %s", e.Bad, found, r.ID)
				continue
			}
			f := found[0]
			if got := text.NFC[:f.Start] + f.Suggestions[0] + text.NFC[f.End:]; got != e.Good {
				t.Errorf("%q corrected is %q, want %q", e.Bad, got, e.Good)
			}
		}
		for _, s := range r.Good {
			if found := typo.Check(tokenize.New(s), o); len(found) > 0 {
				t.Errorf("%q is right, but reported: %+v", s, found)
			}
		}
	}
}
