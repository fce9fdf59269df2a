package tokenize

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FuzzNFC holds the laws of the view: it is the NFC form, and mapping any of
// its rune bounds back gives a rune bound of the source, rising.
func FuzzNFC(f *testing.F) {
	for _, s := range []string{"", "Trần Hữu Trí", norm.NFD.String("Trần Hữu Trí – Bí thư Quận ủy…"), "a\u0301\u0323b", "\u0301a", "\xff\u0301x", "e\u0302\u0323 ệ e\u0323\u0302", "가\u1100\u1161", "\u2126Å\u212b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var m offsetMap
		v := normalizeNFC(s, &m)
		if want := norm.NFC.String(s); v != want {
			t.Fatalf("the view of %q is %q, want %q", s, v, want)
		}
		bounds := map[int]bool{len(s): true} // an invalid byte is a rune of its own
		for i := range s {
			bounds[i] = true
		}
		last := 0
		for i := 0; i <= len(v); i++ {
			if i < len(v) && !utf8.RuneStart(v[i]) {
				continue
			}
			a, b := m.toSource(i, false), m.toSource(i, true)
			if a > b || a < last || !bounds[a] || !bounds[b] {
				t.Fatalf("byte %d of the view of %q maps to %d..%d, before that %d", i, s, a, b, last)
			}
			last = a
		}
		if m.toSource(len(v), true) != len(s) {
			t.Fatalf("the end of %q maps to %d", s, m.toSource(len(v), true))
		}
	})
}
