// Package mentiontest makes texts with mentions for tests, from markup that a
// reader of the test can read.
package mentiontest

import (
	"strings"
	"testing"

	"vnan/analyze/entity/mention"
	"vnan/tokenize"
	"vnan/tokenize/model"
)

var types = map[byte]mention.Type{'P': mention.Person, 'T': mention.Title, 'O': mention.Organization, 'L': mention.Location, 'D': mention.Date}

// Parse reads a text with marked mentions: [P Lê Văn A], [T Giám đốc], [O Sở Y
// tế], [L Mỹ], [D 2015].
func Parse(t testing.TB, s string) (*tokenize.Text, []mention.Mention) {
	t.Helper()
	var plain strings.Builder
	var ms []mention.Mention
	for s != "" {
		before, rest, ok := strings.Cut(s, "[")
		plain.WriteString(before)
		if !ok {
			break
		}
		inner, after, ok := strings.Cut(rest, "]")
		if !ok || len(inner) < 3 || types[inner[0]] == 0 {
			t.Fatalf("bad markup at %q", rest)
		}
		m := mention.Mention{Type: types[inner[0]], Start: plain.Len()}
		plain.WriteString(inner[2:])
		m.End = plain.Len()
		ms = append(ms, m)
		s = after
	}
	text := tokenize.NewTokenizer(model.Default()).Tokenize(plain.String())
	for i := range ms {
		ms[i].Tokens = tokenize.Span{Start: uint32(text.TokenAt(ms[i].Start)), End: uint32(text.TokenAt(ms[i].End-1) + 1)}
	}
	return text, ms
}
