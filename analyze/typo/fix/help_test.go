package fix

import (
	"strings"
	"testing"

	"vnan/analyze/typo"
	"vnan/tokenize"
)

// text tokenises s with storage of its own.
func text(s string) *tokenize.Text {
	var z tokenize.Tokenizer
	return z.Tokenize(s)
}

// finding reports the first occurrence of form in the NFC view.
func finding(t testing.TB, x *tokenize.Text, rule, form string, suggestions ...string) typo.Finding {
	t.Helper()
	i := strings.Index(x.NFC, form)
	if i < 0 {
		t.Fatalf("%q is not in %q", form, x.NFC)
	}
	return typo.Finding{Start: i, End: i + len(form), Rule: rule, Severity: typo.Error, Suggestions: suggestions, Sure: true}
}
