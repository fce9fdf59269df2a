package syllable

import (
	"strings"
	"testing"
)

// TestStyleOf: it agrees with Format for every syllable there is.
func TestStyleOf(t *testing.T) {
	for s := range All() {
		before, after := s.Format(OldStyle), s.Format(NewStyle)
		for want, form := range map[Style]string{OldStyle: before, NewStyle: after} {
			for _, form := range []string{form, strings.ToUpper(form)} {
				got, ok := StyleOf(form)
				if ok != (before != after) || ok && got != want {
					t.Errorf("StyleOf(%q) = %d, %v; old style %s, new style %s", form, got, ok, before, after)
				}
			}
		}
	}
	for _, form := range []string{"", "a", "à", "oa", "òà", "quý", "QUÝ", "của", "tòan", "☺à", "\xffa"} {
		if style, ok := StyleOf(form); ok {
			t.Errorf("StyleOf(%q) = %d", form, style)
		}
	}
}
