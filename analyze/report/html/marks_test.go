package html_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"vnan/analyze/message"
	"vnan/analyze/report"
	page "vnan/analyze/report/html"
)

func entityID(i int) string { return "e" + strconv.Itoa(i) }
func typoID(i int) string   { return "t" + strconv.Itoa(i) }

// TestOverlaps puts typos in, over, and across entities and line ends.
func TestOverlaps(t *testing.T) {
	const s = "abcdef ghij\nklmnop"
	for _, c := range []struct {
		name         string
		entity, typo [2]int
		want         string // marks of the entity in [], of the typo in {}
	}{
		{"in", [2]int{0, 6}, [2]int{2, 4}, "[ab{cd}ef] ghij|klmnop"},
		{"same", [2]int{0, 6}, [2]int{0, 6}, "[{abcdef}] ghij|klmnop"},
		{"over", [2]int{2, 4}, [2]int{0, 6}, "{ab}[{cd}]{ef} ghij|klmnop"},
		{"across the end", [2]int{0, 6}, [2]int{4, 9}, "[abcd{ef}]{ gh}ij|klmnop"},
		{"across the beginning", [2]int{7, 11}, [2]int{4, 9}, "abcd{ef }[{gh}ij]|klmnop"},
		{"line end", [2]int{7, 15}, [2]int{10, 13}, "abcdef [ghi{j}]|[{k}lm]nop"},
	} {
		d := &report.Document{
			Entities: []report.Entity{{Type: "PERSON", Text: s[c.entity[0]:c.entity[1]], Place: at(c.entity)}},
			Typos:    []report.Typo{{Text: s[c.typo[0]:c.typo[1]], Place: at(c.typo), Severity: "error"}},
		}
		var b bytes.Buffer
		if err := page.Write(&b, &page.Input{Text: s, Report: d}, message.Vietnamese); err != nil {
			t.Fatal(err)
		}
		root, err := html.Parse(&b)
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for _, p := range all(byID(t, root, "text"), func(n *html.Node) bool { return n.Data == "p" || n.Data == "h1" && attr(n, "class") == "" }) {
			lines = append(lines, bracketed(p))
		}
		if got := strings.Join(lines, "|"); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
		byID(t, root, "e0")
		byID(t, root, "t0")
	}
}

func at(r [2]int) report.Place { return report.Place{ByteStart: r[0], ByteEnd: r[1]} }

// bracketed writes the marks of an element as brackets.
func bracketed(n *html.Node) string {
	var b strings.Builder
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case attr(c, "role") == "tooltip":
		case strings.HasPrefix(attr(c, "class"), "e "):
			b.WriteString("[" + bracketed(c) + "]")
		default:
			b.WriteString("{" + bracketed(c) + "}")
		}
	}
	return b.String()
}
