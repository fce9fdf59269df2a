package suppress

import (
	"fmt"
	"strings"
	"testing"

	"vnan/tokenize"
)

// lines gives the numbers of the lines in which a finding of the rule about
// "nănh" is left.
func lines(t *testing.T, source, rule string) string {
	t.Helper()
	x := text(source)
	var out []string
	for _, f := range Scan(source).Filter(x, tokenize.Position{}, every(t, x, rule, "nănh")) {
		out = append(out, fmt.Sprint(x.Position(f.Start).Line))
	}
	return strings.Join(out, " ")
}

func TestIgnores(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"none", "nănh\nnănh", "1 2"},
		{"next line", "nănh\n<!-- vnan:ignore -->\nnănh\nnănh", "1 4"},
		{"next line that is not empty", "<!-- vnan:ignore -->\n\n  \nnănh\nnănh", "5"},
		{"own line", "nănh <!-- vnan:ignore -->\nnănh", "2"},
		{"comment before the text", "<!-- vnan:ignore --> nănh\nnănh", "2"},
		{"rule", "nănh <!-- vnan:ignore syllable/illegal -->", ""},
		{"family", "nănh // vnan:ignore syllable", ""},
		{"family with a star", "nănh # vnan:ignore syllable/*", ""},
		{"other rule", "nănh ; vnan:ignore context/real-word", "1"},
		{"several rules", "nănh % vnan:ignore context/real-word, syllable/illegal", ""},
		{"reason", "nănh -- vnan:ignore syllable/illegal -- thơ Tú Xương", ""},
		{"reason alone", "nănh <!-- vnan:ignore -- thơ -->", ""},
		{"two directives for one line", "<!-- vnan:ignore context -->\n<!-- vnan:ignore syllable -->\nnănh\nnănh", "4"},
		{"Markdown comment", "[//]: # (vnan:ignore syllable/illegal)\nnănh\nnănh", "3"},
		{"line by itself", "vnan:ignore\nnănh\nnănh", "3"},
		{"carriage returns", "<!-- vnan:ignore -->\r\nnănh\r\nnănh\r\n", "3"},
		{"off and on", "nănh\n<!-- vnan:off -->\nnănh\nnănh\n<!-- vnan:on -->\nnănh", "1 6"},
		{"off to the end", "nănh\n<!-- vnan:off syllable -->\nnănh\nnănh", "1"},
		{"off for another rule", "<!-- vnan:off style -->\nnănh", "2"},
		{"on for another rule", "<!-- vnan:off syllable -->\nnănh\n<!-- vnan:on style -->\nnănh\n<!-- vnan:on syllable -->\nnănh", "6"},
		{"off and on in one line", "<!-- vnan:off --> nănh <!-- vnan:on -->\nnănh", "2"},
		{"said, not meant", "Lệnh vnan:ignore bỏ qua nănh (vnan:ignore) và `vnan:off`\nnănh", "1 2"},
		{"no such verb", "nănh // vnan:ignored", "1"},
		{"inside the directive", "<!-- vnan:on nănh -->", ""},
	} {
		if got := lines(t, c.source, "syllable/illegal"); got != c.want {
			t.Errorf("%s: findings are left in lines %q, want %q", c.name, got, c.want)
		}
	}
}

// TestIgnoresInParts cuts a document as long ones are cut: lines and bytes count
// from its beginning.
func TestIgnoresInParts(t *testing.T) {
	const head, tail = "<!-- vnan:ignore -->\n", "nănh\nnănh <!-- vnan:ignore nănh -->\nnănh"
	g := Scan(head + tail)
	x := text(tail)
	left := g.Filter(x, tokenize.Position{Byte: len(head), Line: 2, Column: 1}, every(t, x, "syllable/illegal", "nănh"))
	if len(left) != 2 || x.Position(left[0].Start).Line != 2 || x.Position(left[1].Start).Line != 3 {
		t.Errorf("left: %v", left)
	}
}

func TestUnused(t *testing.T) {
	const source = "nănh // vnan:ignore syllable\nđúng // vnan:ignore syllable\n  <!-- vnan:ignore syllabel/illegal -->\nnănh\n<!-- vnan:off style -->\n<!-- vnan:on -->\n"
	x := text(source)
	g := Scan(source)
	g.Filter(x, tokenize.Position{}, every(t, x, "syllable/illegal", "nănh"))
	var got []string
	for _, u := range g.Unused(nil) {
		got = append(got, fmt.Sprintf("%d:%d %s (%s)", u.Line, u.Column, u.Text, u.UnknownRule))
	}
	want := "2:9 vnan:ignore syllable ()\n3:8 vnan:ignore syllabel/illegal (syllabel/illegal)\n5:6 vnan:off style ()"
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	off := func(rule string) bool { return !strings.HasPrefix(rule, "style/") }
	if left := g.Unused(off); len(left) != 2 {
		t.Errorf("with style switched off: %v; a directive for it cannot be judged", left)
	}
}

func TestNoDirectivesCostNothing(t *testing.T) {
	if Scan("một hai ba") != nil || Scan("xem vnan:ignore") != nil {
		t.Error("something was made of nothing")
	}
	var g *Ignores
	if g.Filter(nil, tokenize.Position{}, nil) != nil || g.Unused(nil) != nil {
		t.Error("nil is not empty")
	}
}

// FuzzScan checks that places lie in the source, whatever it is.
func FuzzScan(f *testing.F) {
	f.Add("a <!-- vnan:ignore x -->\nvnan:off\n[//]: # (vnan:on)")
	f.Add("// vnan:ignore// vnan:ignore(vnan:off")
	f.Fuzz(func(t *testing.T, s string) {
		g := Scan(s)
		if g == nil {
			return
		}
		at := 0
		for _, d := range g.directives {
			if d.start < at || d.end < d.start || d.end > len(s) || !strings.HasPrefix(s[d.start:], marker) {
				t.Fatalf("%q has a directive at %d to %d", s, d.start, d.end)
			}
			if 1+strings.Count(s[:d.start], "\n") != d.line {
				t.Fatalf("%q: line %d", s, d.line)
			}
			at = d.end
		}
	})
}
