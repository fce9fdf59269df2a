package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"vnan/analyze"
	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/tokenize/charset"
)

// TestPartsKnowTheirPlaces: what is found in a piece stands in the whole text
// where it says, on long lines and on short ones.
func TestPartsKnowTheirPlaces(t *testing.T) {
	sentence := "Đội thợ có nănh lực , nhưng đường xa. "
	a := analyze.New(analyze.Options{Analyses: analyze.Typos})
	for _, text := range []string{strings.Repeat(sentence, 400), strings.Repeat(sentence+"\n", 400), strings.Repeat(sentence+sentence+"\r\n\n", 300)} {
		found, pieces := 0, 0
		for chunk, err := range source.Chunks(strings.NewReader(text), 2048) {
			if err != nil {
				t.Fatal(err)
			}
			pieces++
			p := part{Chunk: chunk, encoding: charset.UTF8}
			document := p.document("a.txt")
			r := report.New(a.Analyze(&document), report.Options{Top: -1})
			p.move(r)
			for i := range r.Typos {
				found++
				checkPlace(t, text, &r.Typos[i])
			}
		}
		if pieces < 5 || found < 400 {
			t.Errorf("%d findings in %d pieces", found, pieces)
		}
	}
}

func checkPlace(t *testing.T, text string, f *report.Typo) {
	t.Helper()
	before := text[:f.ByteStart]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	if text[f.ByteStart:f.ByteEnd] != f.Text || utf8.RuneCountInString(before) != f.Start ||
		f.End-f.Start != utf8.RuneCountInString(f.Text) ||
		f.Line != strings.Count(before, "\n")+1 || f.Column != utf8.RuneCountInString(line)+1 {
		t.Fatalf("%+v is not there", f)
	}
}

// TestCheckTooLargeToHold: in pieces where findings are written one by one,
// refused where a document is one object.
func TestCheckTooLargeToHold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lon.txt")
	const lines = maxDocument + 1
	if err := os.WriteFile(path, append(bytes.Repeat([]byte("\n"), lines), "Đội thợ có nănh lực.\n"...), 0o600); err != nil {
		t.Fatal(err)
	}
	for format, want := range map[string]struct {
		code int
		out  string
	}{
		"text": {exitFound, ":33554434:12: "}, "csv": {exitFound, ",33554444,33554448,33554450,33554455,33554434,12,"},
		"json": {exitUnread, ""}, "jsonl": {exitUnread, ""},
	} {
		var out, errs bytes.Buffer
		args := []string{"vnan", "check", "--format", format, "--only", "syllable/illegal", path}
		code := Run(context.Background(), args, strings.NewReader(""), &out, &errs, func(string) string { return "" })
		if code != want.code || !strings.Contains(out.String(), want.out) {
			t.Errorf("%s: exit %d, %q, %q; want exit %d and %q", format, code, out.String(), errs.String(), want.code, want.out)
		}
	}
}
