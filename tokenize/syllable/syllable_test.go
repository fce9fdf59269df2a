package syllable

import "testing"

// TestRoundTrip: each legal syllable reads back as itself, from both styles.
func TestRoundTrip(t *testing.T) {
	seen := map[string]Syllable{}
	for s := range All() {
		for _, style := range []Style{OldStyle, NewStyle} {
			text := s.Format(style)
			got, ok := Parse(text)
			if !ok || got != s {
				t.Errorf("Parse(%q) = %+v, %v; want %+v", text, got, ok, s)
			}
		}
		if other, dup := seen[s.String()]; dup {
			t.Errorf("%q stands for %+v and %+v", s, other, s)
		}
		seen[s.String()] = s
	}
	t.Log(len(seen))
}
