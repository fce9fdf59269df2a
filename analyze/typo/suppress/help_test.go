package suppress

import (
	"strings"
	"testing"

	"vnan/analyze/typo"
	"vnan/tokenize"
)

func text(s string) *tokenize.Text {
	var z tokenize.Tokenizer
	return z.Tokenize(s)
}

// every reports each occurrence of form in the NFC view.
func every(t testing.TB, x *tokenize.Text, rule, form string) (found []typo.Finding) {
	t.Helper()
	for at := 0; ; {
		i := strings.Index(x.NFC[at:], form)
		if i < 0 {
			break
		}
		at += i + len(form)
		found = append(found, typo.Finding{Start: at - len(form), End: at, Rule: rule, Severity: typo.Error})
	}
	if found == nil {
		t.Fatalf("%q is not in %q", form, x.NFC)
	}
	return found
}
