package source

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzODT: any content of an .odt file is read, or refused with an *Error.
func FuzzODT(f *testing.F) {
	f.Add(odtBody)
	f.Add(`<text:p><text:s text:c="999999999"/><text:note><text:p>x</text:p></text:p></text:note>`)
	f.Add(`<text:p>a</text:span><table:table><text:p>b`)
	f.Fuzz(func(t *testing.T, body string) {
		d := Document{Path: "a.odt"}
		if err := readODT(&d, []byte(odtFile(t, body)), 1<<20); err != nil {
			problem(t, err)
			return
		}
		checkParagraphs(t, &d)
	})
}

// FuzzTrackChanges: a change that was made reads as what was to stand there,
// and all else as before; one that was not made changes nothing.
func FuzzTrackChanges(f *testing.F) {
	f.Add(para(plainRun("Một &amp; nănh lực"))+para(fontRun(".VnTime", "n¨nh")), 13, 5, "năng")
	f.Add(para(plainRun("đầu "), `<w:r><w:rPr><w:b/></w:rPr><w:t>nănh</w:t></w:r>`, plainRun(" lực")), 5, 9, "<&>")
	f.Add(`<w:p><w:ins w:id="7">`+plainRun("nănh")+`</w:ins><w:p>`+plainRun("x")+"</w:p>", 0, 3, "")
	f.Fuzz(func(t *testing.T, body string, start, length int, text string) {
		data := []byte(wordFile(t, body))
		read := func(data []byte) (Document, error) {
			return Read(context.Background(), Reader("a.docx", strings.NewReader(string(data))), ReadOptions{MaxBytes: 1 << 20})
		}
		d, err := read(data)
		if err != nil || d.Text == "" || !ordinary(text) {
			return
		}
		start = wordStart(d.Text, int(uint(start)%uint(len(d.Text))))
		end := wordStart(d.Text, start+int(uint(length)%uint(len(d.Text)-start)))
		if end == start || strings.ContainsAny(d.Text[start:end], "\n\t") {
			return
		}
		out, made, err := TrackChanges(&d, data, []Change{{start, end, text}}, TrackOptions{Author: "vnan"})
		if err != nil {
			problem(t, err)
			return
		}
		want := d.Text
		if made == 1 {
			want = d.Text[:start] + text + d.Text[end:]
		}
		if got, err := read(out); err != nil || got.Text != want {
			t.Errorf("%d made, %q, want %q (%v)", made, got.Text, want, err)
		}
	})
}

// ordinary tells text that XML can hold and that stays one piece.
func ordinary(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r == utf8.RuneError || r >= 0xFFFE })
}

// wordStart moves a byte offset back to the beginning of a code point.
func wordStart(text string, at int) int {
	for at > 0 && !utf8.RuneStart(text[at]) {
		at--
	}
	return at
}
