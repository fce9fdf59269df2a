package source

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

// markdownCases are our own texts with what is prose in them.
var markdownCases = []struct{ name, source, prose string }{
	{"heading", "# Chợ quê ##\n\nCó *phiên* **sớm**, __đông__ lắm_rồi.", "Chợ quê Có phiên sớm, đông lắm_rồi."},
	{"underlined", "Chợ quê\n=======\nvà phố\n---\n", "Chợ quê và phố"},
	{"fence", "Gõ:\n\n```go\nfmt.Println(\"sai\")\n```\nrồi chạy.", "Gõ: rồi chạy."},
	{"tilde fence", "~~~\n```\nx\n~~~~\nhết", "hết"},
	{"open fence", "a\n\n```\nx\n\ny", "a"},
	{"indented code", "Lệnh:\n\n    rm -rf x\n\nđó.", "Lệnh: đó."},
	{"no indented code", "Một câu dài\n    xuống dòng.", "Một câu dài xuống dòng."},
	{"code span", "Dùng `go build` và ``a`b`` nhé `x", "Dùng và nhé `x"},
	{"link", "Đọc [bài *này*](https://a.b/c_(d) \"Tên\") và ![ảnh chợ](x.png).", "Đọc bài này và ảnh chợ."},
	{"reference", "Đọc [bài][1].\n\n[1]: https://a.b \"T\"\n", "Đọc bài."},
	{"brackets", "Ông [sic] nói [1].", "Ông [sic] nói [1]."},
	{"footnote", "Theo báo[^1].\n\n[^1]: Số ra hôm qua.\n", "Theo báo. Số ra hôm qua."},
	{"autolink", "Xem <https://a.b> và <b>đậm</b>, 1 < 2 > 0.", "Xem và đậm, 1 < 2 > 0."},
	{"list", "- một\n- hai\n  tiếp\n\n  đoạn\n  1. ba\n\n     ```\n     mã\n     ```\n* [x] xong\n", "một hai tiếp đoạn ba xong"},
	{"list code", "- một\n\n      mã\n\n- hai", "một hai"},
	{"year", "Vào năm\n1975. Chiến tranh kết thúc.", "Vào năm 1975. Chiến tranh kết thúc."},
	{"quote", "> Lời *ông*\n> nói\n> > lồng\n\nhết", "Lời ông nói lồng hết"},
	{"table", "| Tên | Tuổi |\n|-----|:---:|\n| Bé *Na* | `5` |\n\nhết", "Tên Tuổi Bé Na hết"},
	{"rule", "a\n\n***\n\nb\n\n- - -\n\nc", "a b c"},
	{"entity", "a&nbsp;b &amp; c && d", "a b c && d"},
	{"escape", `\*không\* đậm`, "*không* đậm"},
	{"stars", "5 * 3 * 2 và a*b", "5 * 3 * 2 và a*b"},
	{"strike", "~~bỏ~~ giữ", "bỏ giữ"},
	{"html", "<div class=\"a\">\nchữ trong khối\n</div>\n\n<script>\nlet x = 'sai';\n\nlet y;\n</script>\n\nsau\n\n<!-- ghi\nchú -->\n", "chữ trong khối sau"},
	{"front", "---\ntitle: x\n---\nThân bài", "Thân bài"},
	{"CRLF", "# Một\r\n\r\nhai\r\n```\r\nmã\r\n```\r\nba", "Một hai ba"},
}

func maskedMarkdown(source string) Document {
	d := Document{Text: source, Original: source, Kind: Markdown}
	maskMarkdown(&d)
	return d
}

func TestMarkdown(t *testing.T) {
	for _, test := range markdownCases {
		d := maskedMarkdown(test.source)
		checkMask(t, &d)
		if got := squeeze(d.Text); got != squeeze(test.prose) {
			t.Errorf("%s: %q, want %q", test.name, got, squeeze(test.prose))
		}
	}
}

// squeeze drops white space: where a blanked mark leaves some is no matter.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// TestMarkdownAgrees holds the masker against goldmark. Goldmark keeps
// backslashes and character references in its text, and no text of HTML
// blocks, so cases with those are left to TestMarkdown.
func TestMarkdownAgrees(t *testing.T) {
	for _, test := range markdownCases {
		if slices.Contains([]string{"entity", "escape", "html", "front"}, test.name) {
			continue
		}
		if got, want := squeeze(maskedMarkdown(test.source).Text), squeeze(goldmarkProse(test.source)); got != want {
			t.Errorf("%s: %q, goldmark has %q", test.name, got, want)
		}
	}
}

// goldmarkProse returns the text nodes of goldmark's tree in their order in
// the source.
func goldmarkProse(source string) string {
	parser := goldmark.New(goldmark.WithExtensions(
		extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote)).Parser()
	tree := parser.Parse(text.NewReader([]byte(source)))
	var kept []text.Segment
	_ = ast.Walk(tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.CodeSpan, *ast.FencedCodeBlock, *ast.CodeBlock, *ast.RawHTML, *ast.AutoLink:
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			if entering {
				kept = append(kept, n.Segment)
			}
		}
		return ast.WalkContinue, nil
	})
	slices.SortStableFunc(kept, func(a, b text.Segment) int { return a.Start - b.Start })
	var b strings.Builder
	for _, s := range kept {
		b.WriteString(source[s.Start:s.Stop])
	}
	return b.String()
}

// hostileMarkdown makes parsers that build trees slow.
var hostileMarkdown = []string{">", "> ", "[", "![", "*a ", "*a_ ", "**a", "`a``", "- ", "[a](", "[a][", "<a", "|a", "~~a ", "<!--", "&a", "\\", "1. ", "# ", "[^a]", "a]", "\n|-|-|\n|a", "```\n"}

func TestMarkdownHostile(t *testing.T) {
	for _, piece := range hostileMarkdown {
		d := maskedMarkdown(strings.Repeat(piece, 1<<17/len(piece)))
		if len(d.Text) != len(d.Original) {
			t.Errorf("%q: %d bytes, want %d", piece, len(d.Text), len(d.Original))
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, test := range markdownCases {
		f.Add(test.source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		if !utf8.ValidString(source) {
			return // decoded text is valid
		}
		d := maskedMarkdown(source)
		checkMask(t, &d)
	})
}

func BenchmarkMarkdown(b *testing.B) {
	source := strings.Repeat("Một đoạn **văn** dài với [liên kết](http://a.b) và `mã`, rồi thôi.\n\n- một mục\n- hai mục\n\n", 10_000)
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		maskedMarkdown(source)
	}
}
