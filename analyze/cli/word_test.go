package cli_test

import (
	"archive/zip"
	"bytes"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// word FILE PARAGRAPH... writes a Word file. word ! FILE TEXT... wants each text
// in the XML of one.
func word(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: word [!] FILE TEXT...")
	}
	if args[0] == "!" {
		z, err := zip.NewReader(strings.NewReader(ts.ReadFile(args[1])), int64(len(ts.ReadFile(args[1]))))
		ts.Check(err)
		f, err := z.Open("word/document.xml")
		ts.Check(err)
		var b bytes.Buffer
		_, err = b.ReadFrom(f)
		ts.Check(err)
		for _, want := range args[2:] {
			if !strings.Contains(b.String(), want) {
				ts.Fatalf("%s: no %s in %s", args[1], want, b.String())
			}
		}
		return
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`},
		{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`},
		{"word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>` +
			strings.Join(args[1:], `</w:t></w:r></w:p><w:p><w:r><w:t>`) + `</w:t></w:r></w:p></w:body></w:document>`},
	} {
		w, err := z.Create(p[0])
		ts.Check(err)
		_, err = w.Write([]byte(p[1]))
		ts.Check(err)
	}
	ts.Check(z.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}
