package source

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
)

// zipped returns an archive of the parts, given as name and content in turn.
func zipped(t testing.TB, parts ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err == nil {
			_, err = w.Write([]byte(parts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func wordPart(root, body string) string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
		`<w:` + root + ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` + body + `</w:` + root + `>`
}

func wordFile(t testing.TB, body string, more ...string) string {
	t.Helper()
	return zipped(t, append([]string{
		"[Content_Types].xml", "<Types/>",
		"word/document.xml", wordPart("document", "<w:body>"+body+"</w:body>"),
	}, more...)...)
}

func plainRun(text string) string { return `<w:r><w:t xml:space="preserve">` + text + `</w:t></w:r>` }

func fontRun(font, text string) string {
	return `<w:r><w:rPr><w:rFonts w:ascii="` + font + `" w:hAnsi="` + font + `"/></w:rPr><w:t>` + text + `</w:t></w:r>`
}

func para(runs ...string) string { return "<w:p>" + strings.Join(runs, "") + "</w:p>" }

func TestDocx(t *testing.T) {
	body := para(plainRun("Biên "), plainRun("bản họp &amp; ký")) + `<w:p/>` +
		`<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t><w:noBreakHyphen/></w:r></w:p>` +
		`<w:tbl><w:tr><w:tc>` + para(plainRun("ô một")) + `</w:tc><w:tc>` + para(plainRun("ô hai")) + `</w:tc></w:tr></w:tbl>` +
		para(plainRun("cũ "), `<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>`+plainRun("mới")+`</w:ins>`,
			`<w:r><w:instrText>PAGE</w:instrText></w:r>`, `<w:moveFrom>`+plainRun("dời")+`</w:moveFrom>`) +
		para(`<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>`+para(plainRun("trong khung"))+
			`</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>`+para(plainRun("trong khung"))+`</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
			plainRun("ngoài khung"))
	data := wordFile(t, body,
		"word/footnotes.xml", wordPart("footnotes", `<w:footnote w:type="separator">`+para(plainRun("x"))+`</w:footnote><w:footnote w:id="1">`+para(plainRun("chú thích"))+`</w:footnote>`),
		"word/header2.xml", wordPart("hdr", para(plainRun("trang trong"))),
		"word/header1.xml", wordPart("hdr", para(plainRun("trang bìa"))),
		"word/footer1.xml", wordPart("ftr", para(plainRun("cuối trang"))),
		"word/comments.xml", wordPart("comments", para(plainRun("nhận xét"))),
	)
	d, err := read(t, "a.docx", data, ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	want := []Paragraph{
		{0, "body", 1}, {0, "body", 2}, {0, "body", 3}, {0, "table", 4}, {0, "table", 5}, {0, "body", 6},
		{0, "body", 8}, {0, "body", 7}, {0, "footnote", 1}, {0, "header", 1}, {0, "header", 1}, {0, "footer", 1},
	}
	texts := []string{
		"Biên bản họp & ký", "", "một\thai\nba-", "ô một", "ô hai", "cũ mới",
		"trong khung", "ngoài khung", "chú thích", "trang bìa", "trang trong", "cuối trang",
	}
	if got := strings.Join(texts, "\n") + "\n"; d.Text != got {
		t.Fatalf("%q, want %q", d.Text, got)
	}
	at := 0
	for i, w := range want {
		w.Start = at
		if got, ok := d.Locate(at); !ok || got != w {
			if texts[i] != "" { // an empty paragraph begins where its line end is
				t.Errorf("%q is at %+v, want %+v", texts[i], got, w)
			}
		}
		at += len(texts[i]) + 1
	}
	if d.Kind != Word || d.Encoding != "UTF-8" || d.Original != "" || len(d.Warnings) != 0 {
		t.Errorf("%+v", d)
	}
}

func TestDocxFonts(t *testing.T) {
	styles := wordPart("styles", `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>`+
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>`+
		`<w:style w:type="paragraph" w:styleId="Nho"><w:basedOn w:val="Normal"/></w:style>`+
		`<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>`+
		`<w:style w:type="character" w:styleId="Vni"><w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr></w:style>`)
	body := para(plainRun("Thñ t\u00ADíng")) +
		`<w:p><w:pPr><w:pStyle w:val="Nho"/><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:pPr>` + plainRun("c¸n bé") + `</w:p>` +
		para(fontRun(".VnTimeH", "céng hoµ"), plainRun(" x· héi")) +
		para(`<w:r><w:rPr><w:rStyle w:val="Vni"/></w:rPr><w:t>ñöô</w:t></w:r>`, `<w:r><w:rPr><w:rStyle w:val="Vni"/><w:b/></w:rPr><w:t>øng</w:t></w:r>`) +
		para(fontRun("Arial", "Đường é"), fontRun(".VnTime", "Đường")) +
		`<w:p><w:pPr><w:pStyle w:val="Vong"/></w:pPr>` + plainRun("é") + `</w:p>`
	d, err := read(t, "a.docx", wordFile(t, body, "word/styles.xml", styles), ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Thủ tướng\ncán bộ\nCỘNG HOÀ xã hội\nđường\nĐường éĐường\né\n"; d.Text != want {
		t.Errorf("%q, want %q", d.Text, want)
	}
	if len(d.Warnings) != 1 || d.Warnings[0].Code != LegacyFonts || d.Warnings[0].Count != 5 {
		t.Errorf("%+v", d.Warnings)
	}
}

func TestDocxFromStdin(t *testing.T) {
	data := wordFile(t, para(plainRun("chào")))
	d, err := Read(context.Background(), Reader("-", strings.NewReader(data)), ReadOptions{})
	if err != nil || d.Kind != Word || d.Text != "chào\n" {
		t.Errorf("%+v, %v", d, err)
	}
}

// TestArchiveHostile: broken and harmful containers give an error that helps.
func TestArchiveHostile(t *testing.T) {
	good := wordFile(t, para(plainRun("chào")))
	bomb := wordFile(t, para(plainRun(strings.Repeat("a", 10<<20))))
	lying := []byte(bomb)
	for i := 0; i+46 < len(lying); i++ { // the sizes in the central directory
		if string(lying[i:i+4]) == "PK\x01\x02" {
			binary.LittleEndian.PutUint32(lying[i+24:], 100)
		}
	}
	deep := strings.Repeat("<w:p><w:r>", maxXMLDepth)
	for _, test := range []struct {
		name, file, data string
		want             Problem
	}{
		{"not a zip", "a.docx", "xin chào", Damaged},
		{"empty", "a.docx", "", Damaged},
		{"cut off", "a.docx", good[:len(good)/2], Damaged},
		{"no body", "a.docx", zipped(t, "x", "y"), Damaged},
		{"wrong kind", "a.odt", good, Damaged},
		{"bomb", "a.docx", bomb, Damaged},
		{"lying bomb", "a.docx", string(lying), Damaged},
		{"no XML", "a.docx", zipped(t, "word/document.xml", "<w:p><w:t>a</w"), Damaged},
		{"not closed", "a.docx", zipped(t, "word/document.xml", "<w:p><w:t>a"), Damaged},
		{"deep", "a.docx", wordFile(t, deep), Damaged},
		{"UTF-7", "a.docx", zipped(t, "word/document.xml", `<?xml version="1.0" encoding="utf-7"?><w:p/>`), Damaged},
		{"entity bomb", "a.docx", zipped(t, "word/document.xml", `<!DOCTYPE x [<!ENTITY a "&b;&b;">]><w:p><w:r><w:t>&a;</w:t></w:r></w:p>`), Damaged},
		{"password", "a.docx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00", Unsupported},
	} {
		_, err := read(t, test.file, test.data, ReadOptions{})
		if got := problem(t, err); got != test.want {
			t.Errorf("%s: %v, want %s", test.name, err, test.want)
		}
	}
	_, err := read(t, "a.docx", wordFile(t, para(plainRun(fmt.Sprint(strings.Repeat("abc ", 3000))))), ReadOptions{MaxBytes: 9000})
	if problem(t, err) != TooLarge {
		t.Error(err)
	}
}

// TestPartlyDamaged: a broken footnote does not lose the body.
func TestPartlyDamaged(t *testing.T) {
	d, err := read(t, "a.docx", wordFile(t, para(plainRun("thân bài")), "word/footnotes.xml", "<w:p"), ReadOptions{})
	if err != nil || d.Text != "thân bài\n" || len(d.Warnings) != 1 || d.Warnings[0].Code != PartlyDamaged {
		t.Errorf("%+v, %v", d, err)
	}
}

func FuzzDocx(f *testing.F) {
	f.Add(para(plainRun("chào")) + "<w:tbl>" + para(fontRun(".VnTimeH", "é")) + "</w:tbl>")
	f.Add("<w:p><w:p></w:r></w:p></w:p><w:t>x")
	f.Fuzz(func(t *testing.T, body string) {
		d := Document{Path: "a.docx"}
		if err := readDocx(&d, []byte(wordFile(t, body)), 1<<20); err != nil {
			problem(t, err)
			return
		}
		checkParagraphs(t, &d)
	})
}

// FuzzArchive: any bytes as a container.
func FuzzArchive(f *testing.F) {
	f.Add([]byte(wordFile(f, para(plainRun("chào")))))
	f.Add([]byte(odtFile(f, "<text:p>chào</text:p>")))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, read := range []func(*Document, []byte, int64) error{readDocx, readODT} {
			d := Document{Path: "a"}
			if err := read(&d, data, 1<<20); err != nil {
				problem(t, err)
				continue
			}
			checkParagraphs(t, &d)
		}
	})
}

// checkParagraphs: places are in order and inside the text.
func checkParagraphs(t *testing.T, d *Document) {
	t.Helper()
	last := 0
	for _, p := range d.Paragraphs() {
		if p.Start < last || p.Start >= len(d.Text) || p.Number < 1 || p.Part == "" {
			t.Fatalf("%+v after %d of %d", p, last, len(d.Text))
		}
		last = p.Start
	}
}

func BenchmarkDocx(b *testing.B) {
	data := []byte(wordFile(b, strings.Repeat(para(plainRun("Biên bản họp tổ dân phố, có đủ "), plainRun("chữ ký của các bên.")), 2000)))
	b.ReportAllocs()
	for b.Loop() {
		d := Document{Path: "a.docx"}
		if err := readDocx(&d, data, DefaultMaxBytes); err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(d.Text)))
	}
}
