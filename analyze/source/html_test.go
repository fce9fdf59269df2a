package source

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vnan/tokenize/charset"
)

// page is an article of our own inside a site's furniture.
func page() (source string, paragraphs []string) {
	paragraphs = []string{
		"Chợ nổi họp từ lúc trời còn mờ sương",
		"Từ ba giờ sáng, ghe hàng đã nối đuôi nhau vào ngã ba sông, tiếng máy nổ át cả tiếng gọi nhau của các bạn hàng quen thuộc.",
		"Bà Sáu bán bún trên chiếc xuồng nhỏ đã hơn hai mươi năm nay, khách của bà phần đông là những người lái ghe ở các tỉnh xa.",
		"Theo ban quản lý chợ, số ghe đến họp đã giảm một nửa so với mười năm trước, vì đường bộ thuận tiện hơn nhiều.",
	}
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html><head><title>" + paragraphs[0] + "</title><meta charset=\"windows-1252\"><script>var sai = '<p>x</p>';</script></head><body>" +
		"<nav><ul><li><a href=/>Trang nhất</a></li><li><a href=/a>Thể thao</a></li></ul></nav><article><h1>" + paragraphs[0] + "</h1>")
	for _, p := range paragraphs[1:] {
		b.WriteString("\n<p>" + strings.Replace(p, "chợ", "<b>chợ</b>", 1) + "</p>")
	}
	b.WriteString("</article><footer><p>Bản quyền của báo</p></footer></body></html>")
	return b.String(), paragraphs
}

func TestHTML(t *testing.T) {
	source, want := page()
	for _, e := range []charset.Encoding{charset.UTF8, charset.UTF16LE, charset.TCVN3, charset.VNI} {
		data, _ := charset.Encode(source, e)
		d, err := read(t, "a.html", string(data), ReadOptions{})
		if err != nil {
			t.Errorf("%s: %v", e, err)
			continue
		}
		if d.Text != strings.Join(want, "\n")+"\n" || d.Encoding != e.String() || len(d.Warnings) != 0 {
			t.Errorf("%s: %q %s %v", e, d.Text, d.Encoding, d.Warnings)
		}
		if got, ok := d.Locate(strings.Index(d.Text, "Bà Sáu")); !ok || got.Number != 3 {
			t.Errorf("%s: %+v", e, got)
		}
	}
}

func TestHTMLFromStdin(t *testing.T) {
	source, _ := page()
	d, err := Read(context.Background(), Reader("-", strings.NewReader("\n"+source)), ReadOptions{})
	if err != nil || d.Kind != HTML {
		t.Errorf("%s, %v", d.Kind, err)
	}
}

func TestHTMLWithoutArticle(t *testing.T) {
	d, err := read(t, "a.html", "<ul><li>m&#7897;t</li><li>hai<br>dòng</li></ul><style>p{}</style>", ReadOptions{})
	if err != nil || d.Text != "một\nhai\ndòng\n" {
		t.Errorf("%q, %v", d.Text, err)
	}
}

// TestHTMLClaim: a page in French is what it says it is.
func TestHTMLClaim(t *testing.T) {
	d, err := read(t, "a.html", "<meta charset=iso-8859-1><p>Voil\xE0 l'\xE9t\xE9 \xE0 la montagne</p>", ReadOptions{})
	if err != nil || !strings.Contains(d.Text, "Voilà l'été") || d.Encoding != "Windows-1252" || d.Confidence > 0.5 {
		t.Errorf("%+v, %v", d, err)
	}
}

// TestHTMLHostile: nesting that would keep a parser busy for hours.
func TestHTMLHostile(t *testing.T) {
	var fonts strings.Builder
	for i := range 5_000 {
		fmt.Fprintf(&fonts, "<font color=%d>", i)
	}
	for name, source := range map[string]string{
		"deep":       strings.Repeat("<div>", 60_000) + "chữ",
		"spans":      strings.Repeat("<span>", 60_000) + "chữ",
		"formatting": fonts.String() + strings.Repeat("<p>chữ", 5_000),
		"few":        strings.Repeat("<b><i><u><s>", 30) + strings.Repeat("<p>chữ", 20_000),
		"tables":     strings.Repeat("<table><tr><td>", 20_000) + "chữ",
		"open":       strings.Repeat("<", 60_000) + "chữ",
		"comment":    "chữ" + strings.Repeat("<!--", 40_000),
		"entities":   "chữ" + strings.Repeat("&#7879", 40_000),
		"attributes": "<p " + strings.Repeat("a=b ", 40_000) + ">chữ",
		"lists":      strings.Repeat("<li>chữ", 10_000),
		"select":     strings.Repeat("<select><option>", 10_000) + "</select>chữ",
	} {
		d, err := read(t, "a.html", source, ReadOptions{})
		if err != nil || name != "select" && name != "open" && !strings.Contains(d.Text, "chữ") {
			t.Errorf("%s: %.40q, %v", name, d.Text, err)
		}
	}
}

func FuzzHTML(f *testing.F) {
	source, _ := page()
	f.Add([]byte(source))
	f.Add([]byte("<table><b><p>x</table><svg><title>y"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d := Document{Path: "a.html", Kind: HTML}
		if err := readHTML(&d, data, ReadOptions{MaxBytes: 1 << 20}); err != nil {
			problem(t, err)
			return
		}
		checkParagraphs(t, &d)
	})
}

// fakePDFToText puts a program of that name first on the path.
func fakePDFToText(t *testing.T, script string) {
	t.Helper()
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "pdftotext"), []byte("#!/bin/sh\n"+script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", folder+string(os.PathListSeparator)+os.Getenv("PATH"))
}

func TestPDF(t *testing.T) {
	fakePDFToText(t, `[ "$(head -c 5)" = "%PDF-" ] && printf 'một\nhai\n\fba\n\f'`)
	d, err := read(t, "a", "%PDF-1.4 ...", ReadOptions{})
	if err != nil || d.Text != "một\nhai\nba\n" || d.Kind != PDF {
		t.Fatalf("%+v, %v", d, err)
	}
	if got, _ := d.Locate(strings.Index(d.Text, "ba")); got.Part != "page 2" || got.Number != 1 {
		t.Errorf("%+v", got)
	}
}

func TestPDFErrors(t *testing.T) {
	fakePDFToText(t, `cat >/dev/null; echo "May not be a PDF file" >&2; exit 1`)
	_, err := read(t, "a.pdf", "x", ReadOptions{})
	if problem(t, err) != Damaged || !strings.Contains(err.Error(), "May not be") {
		t.Error(err)
	}
	fakePDFToText(t, `cat >/dev/null; yes`)
	if _, err = read(t, "a.pdf", "x", ReadOptions{MaxBytes: 1 << 16}); problem(t, err) != TooLarge {
		t.Error(err)
	}
	t.Setenv("PATH", t.TempDir())
	if _, err = read(t, "a.pdf", "x", ReadOptions{}); problem(t, err) != NeedsTool {
		t.Error(err)
	}
}

func BenchmarkHTML(b *testing.B) {
	source, _ := page()
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		d := Document{Path: "a.html", Kind: HTML}
		if err := readHTML(&d, []byte(source), ReadOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}
