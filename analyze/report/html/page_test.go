package html_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"vnan/analyze/cli"
	"vnan/analyze/report"
)

// hostile is a text that tries everything: tags, quotes, ends of elements,
// template actions, comments, references, and mistakes and names among them.
const hostile = `</title><script>document.title='pwned';window.pwned=1</script> "x" 'y' </style><img src=x onerror=window.pwned=1>
Ông Nguyễn Văn Tuấn, Chủ tịch UBND "huyện" </script><script>window.pwned=2</script> nănh lực </mark></span></p><a href="javascript:window.pwned=3">x</a> ngày 1/2/2020.
{{.Title}} <!-- <svg onload=window.pwned=4> ]]> &lt;script&gt; nghành <iframe src="http://example.org/"></iframe> nghành<b> nghành
<meta http-equiv="refresh" content="0;url=http://example.org/"> <base href="http://example.org/"> <link rel=stylesheet href=http://example.org/x.css>
`

func articles(t testing.TB) []string {
	t.Helper()
	found, err := filepath.Glob("../../../testdata/articles/*.txt")
	if err != nil || len(found) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	return found
}

func hostileFile(t testing.TB) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), `a"><script>window.pwned=5<`+"\u2215"+`script>.txt`)
	if err := os.WriteFile(path, []byte(hostile), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// vnan runs a command line and gives its output.
func vnan(t testing.TB, args ...string) []byte {
	t.Helper()
	var out, errors bytes.Buffer
	code := cli.Run(context.Background(), append([]string{"vnan"}, args...), strings.NewReader(""), &out, &errors, func(string) string { return "" })
	if code != 0 {
		t.Fatalf("vnan %q: exit code %d: %s", args, code, errors.String())
	}
	return out.Bytes()
}

// pageOf makes the page of a file.
func pageOf(t testing.TB, path string) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "page.html")
	vnan(t, "report", "-o", out, path)
	return out
}

// findings gives the report of a file as JSON has it.
func findings(t testing.TB, path string) *report.Document {
	t.Helper()
	var d report.Document
	if err := json.Unmarshal(vnan(t, "--lang", "vi", "--format", "json", path), &d); err != nil {
		t.Fatal(err)
	}
	return &d
}

func parse(t testing.TB, path string) *html.Node {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n, err := html.Parse(f)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func all(root *html.Node, want func(*html.Node) bool) (out []*html.Node) {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && want(n) {
			out = append(out, n)
		}
	}
	return out
}

// byID gives the one element with an id.
func byID(t testing.TB, root *html.Node, id string) *html.Node {
	t.Helper()
	found := all(root, func(n *html.Node) bool { return attr(n, "id") == id })
	if len(found) != 1 {
		t.Fatalf("%d elements with the id %s", len(found), id)
	}
	return found[0]
}

// text is what an element says, without explanations.
func text(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if attr(n, "role") == "tooltip" {
			return
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(n)
	return b.String()
}

// TestEveryFindingIsThere looks for each finding, with its text, its
// explanation and its suggestions.
func TestEveryFindingIsThere(t *testing.T) {
	for _, path := range append(articles(t), hostileFile(t)) {
		d, root := findings(t, path), parse(t, pageOf(t, path))
		for i := range d.Entities {
			checkMark(t, root, entityID(i), d.Entities[i].Text)
		}
		for i := range d.Typos {
			x := &d.Typos[i]
			tip := checkMark(t, root, typoID(i), x.Text)
			for _, want := range append(slices.DeleteFunc(slices.Clone(x.Suggestions), func(s string) bool { return s != report.Visible(s) || s == "" }), x.Message) {
				if !strings.Contains(tip, want) {
					t.Errorf("%s: the explanation of %q lacks %q: %s", path, x.Text, want, tip)
				}
			}
		}
		people := whole(byID(t, root, "people"))
		for _, o := range d.Officials {
			for _, want := range append([]string{o.Name}, o.Aliases...) {
				if len(o.Roles) > 0 && !strings.Contains(people, want) {
					t.Errorf("%s: %s is missing", path, want)
				}
			}
			for _, r := range o.Roles {
				if !strings.Contains(people, report.Office(r, 1)) || r.Evidence != nil && !strings.Contains(people, r.Evidence.Text) {
					t.Errorf("%s: the office %v of %s is missing", path, r, o.Name)
				}
			}
		}
	}
}

// checkMark wants a mark that can be reached and says what it means, and gives
// the explanation.
func checkMark(t *testing.T, root *html.Node, id, want string) string {
	t.Helper()
	n := byID(t, root, id)
	if got := text(n); got != want && !strings.Contains(want, "\n") {
		t.Errorf("%s marks %q, want %q", id, got, want)
	}
	if attr(n, "tabindex") != "0" {
		t.Errorf("%s cannot be reached with the keyboard", id)
	}
	return whole(byID(t, root, attr(n, "aria-describedby")))
}

// whole is all that an element says.
func whole(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// TestTextIsWhole holds the law that the page shows every line of the text as it
// is.
func TestTextIsWhole(t *testing.T) {
	for _, path := range append(articles(t), hostileFile(t)) {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var want, got []string
		for _, line := range strings.Split(string(raw), "\n") {
			if line = strings.TrimSuffix(line, "\r"); strings.TrimSpace(line) != "" {
				want = append(want, line)
			}
		}
		article := byID(t, parse(t, pageOf(t, path)), "text")
		for _, n := range all(article, func(n *html.Node) bool { return n.Data == "p" || n.Data == "h1" && attr(n, "class") == "" }) {
			got = append(got, text(n))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got\n%q\nwant\n%q", path, got, want)
		}
	}
}

// TestNothingIsInjected wants the same elements whatever the text: one script,
// one style, both with the hashes of the policy, and no reference to elsewhere.
func TestNothingIsInjected(t *testing.T) {
	for _, path := range append(articles(t), hostileFile(t)) {
		root := parse(t, pageOf(t, path))
		policy := attr(all(root, func(n *html.Node) bool { return n.Data == "meta" && attr(n, "http-equiv") != "" })[0], "content")
		scripts := all(root, func(n *html.Node) bool { return n.Data == "script" || n.Data == "style" })
		if len(scripts) != 2 {
			t.Errorf("%s: %d scripts and styles", path, len(scripts))
		}
		for _, s := range scripts {
			sum := sha256.Sum256([]byte(whole(s)))
			if !strings.Contains(policy, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'") {
				t.Errorf("%s: the policy does not know the %s", path, s.Data)
			}
		}
		for _, n := range all(root, func(*html.Node) bool { return true }) {
			if slices.Contains([]string{"img", "iframe", "base", "link", "object", "b>"}, n.Data) {
				t.Errorf("%s: there is an element %s", path, n.Data)
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "src" || a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
					t.Errorf("%s: <%s %s=%q>", path, n.Data, a.Key, a.Val)
				}
			}
		}
	}
}

// TestLinksLead wants every link of a page to have its place.
func TestLinksLead(t *testing.T) {
	for _, path := range articles(t)[:3] {
		root := parse(t, pageOf(t, path))
		for _, a := range all(root, func(n *html.Node) bool { return n.Data == "a" }) {
			byID(t, root, strings.TrimPrefix(attr(a, "href"), "#"))
		}
	}
}
