package cli

import "testing"

func TestNearest(t *testing.T) {
	names := []string{"check", "entities", "freq", "tokenize", "normalize", "--format", "--form"}
	for word, want := range map[string]string{
		"chek": "check", "chekc": "check", "Check": "check", "entites": "entities", "entitis": "entities", "tok": "tokenize", "tokenise": "tokenize",
		"--fromat": "--format", "--for": "--form", "xyzzy": "", "f": "", "": "",
	} {
		if got := nearest(word, names); got != want {
			t.Errorf("nearest(%q) is %q, want %q", word, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"a", "", 1}, {"ab", "ba", 1}, {"abc", "abd", 1}, {"kitten", "sitting", 3}, {"freq", "feq", 1}, {"ca", "abc", 3}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
		if got := distance(c.b, c.a); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.b, c.a, got, c.want)
		}
	}
}
