package source

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"
)

// accepted and rejected give a part with its tracked changes settled.
func accepted(xml string) string {
	xml = regexp.MustCompile(`<w:del .*?</w:del>`).ReplaceAllString(xml, "")
	return regexp.MustCompile(`</?w:ins[^>]*>`).ReplaceAllString(xml, "")
}

func rejected(xml string) string {
	xml = regexp.MustCompile(`<w:ins [^>]*author="vnan".*?</w:ins>`).ReplaceAllString(xml, "")
	xml = regexp.MustCompile(`</?w:del( [^>]*)?>`).ReplaceAllString(xml, "")
	return strings.ReplaceAll(xml, "w:delText", "w:t")
}

// part unpacks one part.
func part(t *testing.T, data []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// textOf reads the text of a part put into a file of its own.
func textOf(t *testing.T, documentXML string) string {
	t.Helper()
	d, err := read(t, "a.docx", zipped(t, "[Content_Types].xml", "<Types/>", "word/document.xml", documentXML), ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return d.Text
}

func TestTrackChanges(t *testing.T) {
	bold := `<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>nănh</w:t></w:r>`
	body := para(plainRun("Một &amp; nănh lực")) +
		para(plainRun("đầu "), bold, plainRun(" lực")) +
		para(plainRun("tách ng"), `<w:r><w:rPr><w:i/></w:rPr><w:t>hành đôi</w:t></w:r>`) +
		para(fontRun(".VnTime", "n¨nh")) +
		para(`<w:ins w:id="7">`+plainRun("nănh chờ")+`</w:ins>`) +
		para(`<w:r><w:t>nănh</w:t><w:tab/><w:t>x</w:t></w:r>`)
	data := []byte(wordFile(t, body, "word/media/a.png", "\x89PNG"))
	d, err := Read(context.Background(), Reader("a.docx", bytes.NewReader(data)), ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	var changes []Change
	for at := 0; ; {
		i := strings.Index(d.Text[at:], "nănh")
		if i < 0 {
			break
		}
		at += i + len("nănh")
		changes = append(changes, Change{at - len("nănh"), at, "năng <&>"})
	}
	i := strings.Index(d.Text, "nghành")
	changes = append(changes, Change{i, i + len("nghành"), "ngành"})
	out, made, err := TrackChanges(&d, data, changes, TrackOptions{Author: "vnan", Time: time.Unix(0, 0)})
	if err != nil || len(changes) != 6 || made != 3 {
		t.Fatalf("%d of %d made, %v", made, len(changes), err)
	}
	before, after := part(t, data, "word/document.xml"), part(t, out, "word/document.xml")
	if got := textOf(t, rejected(after)); got != d.Text {
		t.Errorf("rejected: %q, want %q", got, d.Text)
	}
	want := strings.Replace(strings.Replace(d.Text, "nănh", "năng <&>", 2), "nghành", "ngành", 1)
	if got := textOf(t, accepted(after)); got != want {
		t.Errorf("accepted: %q, want %q", got, want)
	}
	for _, s := range []string{
		`<w:del w:id="10" w:author="vnan" w:date="1970-01-01T00:00:00Z"><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">nănh</w:delText></w:r></w:del>`,
		`<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">năng &lt;&amp;&gt;</w:t>`,
		`<w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> đôi</w:t>`,
	} {
		if !strings.Contains(after, s) {
			t.Errorf("no %s in %s", s, after)
		}
	}
	tail := para(fontRun(".VnTime", "n¨nh"))
	if before[strings.Index(before, tail):] != after[strings.Index(after, tail):] {
		t.Error("what was not changed is not as it was")
	}
	if part(t, out, "word/media/a.png") != "\x89PNG" {
		t.Error("another part was changed")
	}
}
