package fix

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze/typo"
)

const asked = "Cán bộ có nănh lực, có nănh khiếu và nghành nghề.\n"

// review runs a session over asked, with the forms found in it.
func review(t *testing.T, answers, lang string) (fixed, shown string, words []string) {
	t.Helper()
	x := text(asked)
	first := finding(t, x, "syllable/illegal", "nănh", "năng", "nanh")
	second := first
	shift := strings.LastIndex(asked, "nănh") - first.Start
	second.Start, second.End = first.Start+shift, first.End+shift
	third := finding(t, x, "syllable/spelling", "nghành", "ngành")
	var out strings.Builder
	s := NewSession(strings.NewReader(answers), &out, SessionOptions{Lang: lang, AddWord: func(w string) error {
		words = append(words, w)
		return nil
	}})
	edits, err := s.Review(Part{Path: "bai.txt", Original: asked, Text: x}, []typo.Finding{first, second, third})
	if err != nil {
		t.Fatal(err)
	}
	fixed, err = Apply(asked, edits)
	if err != nil {
		t.Fatal(err)
	}
	return fixed, out.String(), words
}

func TestSession(t *testing.T) {
	for _, c := range []struct{ name, answers, want, word string }{
		{"accept all", "y\ny\ny\n", "Cán bộ có năng lực, có năng khiếu và ngành nghề.\n", ""},
		{"in Vietnamese", "c\nb\nC\n", "Cán bộ có năng lực, có nănh khiếu và ngành nghề.\n", ""},
		{"another suggestion", "2\ns\ns\n", "Cán bộ có nanh lực, có nănh khiếu và nghành nghề.\n", ""},
		{"own text", "=năng lượng\ns\n= ngành\n", "Cán bộ có năng lượng lực, có nănh khiếu và ngành nghề.\n", ""},
		{"ignore everywhere", "i\ny\n", "Cán bộ có nănh lực, có nănh khiếu và ngành nghề.\n", ""},
		{"add", "t\ny\n", "Cán bộ có nănh lực, có nănh khiếu và ngành nghề.\n", "nănh"},
		{"quit keeps what was accepted", "y\nq\n", "Cán bộ có năng lực, có nănh khiếu và nghành nghề.\n", ""},
		{"the end of answers is quit", "y", "Cán bộ có năng lực, có nănh khiếu và nghành nghề.\n", ""},
		{"nonsense asks again", "\n9\nyes\ny\ny\n2\ny\n", "Cán bộ có năng lực, có năng khiếu và ngành nghề.\n", ""},
		{"nothing said", "", asked, ""},
	} {
		got, _, words := review(t, c.answers, "en")
		if got != c.want || strings.Join(words, " ") != c.word {
			t.Errorf("%s: got %q and %q, want %q and %q", c.name, got, words, c.want, c.word)
		}
	}
}

func TestSessionShows(t *testing.T) {
	_, out, _ := review(t, "q\n", "vi")
	for _, want := range []string{"bai.txt:1:11  (1/3)", "  Cán bộ có nănh lực, có nănh khiếu và nghành nghề.\n            ^^^^\n", "  1  năng\n  2  nanh\n", "[c] chấp nhận  [1-2] chọn", "[t] thêm vào từ điển"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

func TestSessionKeysAreUnique(t *testing.T) {
	seen := map[string]Action{}
	for _, k := range keys {
		for _, letter := range []string{k.en, k.vi} {
			if other, ok := seen[letter]; ok && other != k.action {
				t.Errorf("%q means two things", letter)
			}
			seen[letter] = k.action
		}
	}
}

func TestSessionCaretUnderDecomposedLetters(t *testing.T) {
	s := norm.NFD.String("tiếng Việt có nănh lực")
	x := text(s)
	var out strings.Builder
	session := NewSession(strings.NewReader("q\n"), &out, SessionOptions{})
	if _, err := session.Review(Part{Path: "x", Original: s, Text: x}, []typo.Finding{finding(t, x, "syllable/illegal", "nănh", "năng")}); err != nil {
		t.Fatal(err)
	}
	if want := "\n  " + strings.Repeat(" ", 14) + "^^^^\n"; !strings.Contains(out.String(), want) {
		t.Errorf("no %q in\n%s", want, out.String())
	}
}

// TestSessionInParts reviews the second part of a document.
func TestSessionInParts(t *testing.T) {
	const head, tail = "Một hai.\nBa ", "bốn nănh lực."
	x := text(tail)
	var out strings.Builder
	s := NewSession(strings.NewReader("y\n"), &out, SessionOptions{})
	base := text(head + tail).Position(len(head))
	edits, err := s.Review(Part{Path: "x", Original: head + tail, Text: x, Base: base}, []typo.Finding{finding(t, x, "syllable/illegal", "nănh", "năng")})
	got, _ := Apply(head+tail, edits)
	if err != nil || got != head+"bốn năng lực." || !strings.Contains(out.String(), "x:2:8  ") || !strings.Contains(out.String(), "  Ba bốn nănh lực.\n") {
		t.Errorf("got %q, %v, and\n%s", got, err, out.String())
	}
}

func TestSessionReportsErrors(t *testing.T) {
	x := text(asked)
	f := []typo.Finding{finding(t, x, "syllable/illegal", "nănh", "năng")}
	broken := errors.New("the pipe broke")
	s := NewSession(iotest.ErrReader(broken), &strings.Builder{}, SessionOptions{})
	if _, err := s.Review(Part{Path: "x", Original: asked, Text: x}, f); !errors.Is(err, broken) || !s.Done() {
		t.Errorf("got %v", err)
	}
	s = NewSession(strings.NewReader("a\n"), &strings.Builder{}, SessionOptions{AddWord: func(string) error { return broken }})
	if _, err := s.Review(Part{Path: "x", Original: asked, Text: x}, f); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}
