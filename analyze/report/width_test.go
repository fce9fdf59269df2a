package report

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/olekukonko/tablewriter/pkg/twwidth"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestWidth(t *testing.T) {
	for s, want := range map[string]int{"": 0, "Nguyễn": 6, "Ế": 1, "漢字": 4, "a\u0301": 1} {
		if got := width(s); got != want {
			t.Errorf("width(%q) = %d, want %d", s, got, want)
		}
		if got := width(norm.NFD.String(s)); got != want {
			t.Errorf("width of %q decomposed = %d, want %d", s, got, want)
		}
	}
}

func TestCut(t *testing.T) {
	const s = "một hai ba bốn"
	for _, c := range []struct {
		n           int
		right, left string
	}{
		{20, s, s}, {14, s, s}, {13, "một hai ba …", "… hai ba bốn"}, {9, "một hai …", "… ba bốn"}, {5, "một …", "… bốn"}, {2, "m…", "…n"}, {1, "…", "…"}, {0, "", ""}, {-1, "", ""},
	} {
		if got := cutRight(s, c.n); got != c.right {
			t.Errorf("cutRight to %d: %q, want %q", c.n, got, c.right)
		}
		if got := cutLeft(s, c.n); got != c.left {
			t.Errorf("cutLeft to %d: %q, want %q", c.n, got, c.left)
		}
	}
}

// line draws text that oneLine may give: letters, marks, wide characters and
// single blanks.
func line(t *rapid.T) string {
	s := rapid.StringOf(rapid.SampledFrom([]rune("aăâđếộ ưũ\u0301\u0323漢😀-"))).Draw(t, "line")
	return oneLine(s)
}

func TestCutFitsAndKeepsLetters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, n := line(t), rapid.IntRange(0, 30).Draw(t, "n")
		for name, got := range map[string]string{"right": cutRight(s, n), "left": cutLeft(s, n)} {
			if width(got) > n && n >= 0 {
				t.Fatalf("%s: %q cut to %d is %q, of width %d", name, s, n, got, width(got))
			}
			kept := strings.TrimSpace(strings.Trim(strings.TrimSpace(got), ellipsis))
			if !strings.Contains(s, kept) {
				t.Fatalf("%s: %q cut to %d is %q", name, s, n, got)
			}
		}
		for name, cut := range map[string]func(string, int) string{"right": cutRight, "left": cutLeft} {
			if a, b := cut(norm.NFC.String(s), n), norm.NFC.String(cut(norm.NFD.String(s), n)); a != b {
				t.Fatalf("%s: %q and its decomposition are cut to %q and %q", name, s, a, b)
			}
		}
	})
}

func TestWrapKeepsItems(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := rapid.SliceOf(rapid.StringMatching(`[a-đ]{1,12}`)).Draw(t, "items")
		n := rapid.IntRange(5, 40).Draw(t, "n")
		lines := wrap(items, " · ", n)
		var back []string
		for _, l := range lines {
			parts := strings.Split(l, " · ")
			if width(l) > n && len(parts) > 1 {
				t.Fatalf("line %q is wider than %d", l, n)
			}
			back = append(back, parts...)
		}
		if strings.Join(back, "|") != strings.Join(items, "|") {
			t.Fatalf("%q became %q", items, back)
		}
	})
}

func FuzzOneLine(f *testing.F) {
	for _, s := range []string{"", " ", "a\tb\n c", "\x1b[31mđỏ", "a\u202eb", "\xff\xfe", "a\u00a0\u2028b", "ghế"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := oneLine(s)
		if !utf8.ValidString(got) && utf8.ValidString(s) {
			t.Errorf("%q gives invalid %q", s, got)
		}
		if oneLine(got) != got {
			t.Errorf("%q gives %q, and that gives %q", s, got, oneLine(got))
		}
		for _, r := range got {
			if unicode.IsControl(r) || r != ' ' && unicode.IsSpace(r) || isDirection(r) {
				t.Errorf("%q gives %q, which holds %U", s, got, r)
			}
		}
		if strings.Contains(got, "  ") || strings.TrimSpace(got) != got {
			t.Errorf("%q gives %q", s, got)
		}
	})
}

func TestWidthIsThatOfTheLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := oneLine(rapid.String().Draw(t, "s"))
		if got, want := width(s), twwidth.WidthWithOptions(s, twwidth.Options{}); got != want {
			t.Fatalf("width(%q) = %d, the library has %d", s, got, want)
		}
	})
}
