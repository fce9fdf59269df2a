package analyze

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"vnan/analyze/internal/race"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze/source"
	"vnan/tokenize/charset"
)

// written is a way to write a text as bytes.
type written struct {
	name     string
	encoding charset.Encoding // that is to be found
	write    func(text string) []byte
	// mixed says that the form of the text is itself a finding.
	mixed bool
}

func in(name string, e charset.Encoding, mark []byte) written {
	return written{name: name, encoding: e, write: func(text string) []byte {
		data, _ := charset.Encode(text, e) // what e lacks, it loses
		return append(slices.Clip(mark), data...)
	}}
}

func ways() []written {
	return []written{
		in("UTF-8 with a mark", charset.UTF8, charset.BOM(charset.UTF8)),
		in("UTF-16LE with a mark", charset.UTF16LE, charset.BOM(charset.UTF16LE)),
		in("UTF-16BE with a mark", charset.UTF16BE, charset.BOM(charset.UTF16BE)),
		in("UTF-16LE", charset.UTF16LE, nil), in("UTF-16BE", charset.UTF16BE, nil),
		in("TCVN3", charset.TCVN3, nil), in("VNI", charset.VNI, nil),
		in("VISCII", charset.VISCII, nil), in("Windows-1258", charset.Windows1258, nil),
		{name: "NFD", encoding: charset.UTF8, write: func(text string) []byte { return norm.NFD.Bytes([]byte(text)) }},
		{name: "half NFD", encoding: charset.UTF8, write: halfDecomposed, mixed: true},
	}
}

// halfDecomposed decomposes every second word.
func halfDecomposed(text string) []byte {
	words := strings.SplitAfter(text, " ")
	for i := 0; i < len(words); i += 2 {
		words[i] = norm.NFD.String(words[i])
	}
	return []byte(strings.Join(words, ""))
}

// TestEncodings asks that a text in any encoding, which has to be found, gives
// the typos and entities that it gives in UTF-8, in 98 documents of 100: the
// articles of this repository, and news where they are.
//
// An 8-bit encoding does not carry every character: VISCII has no curly
// quotation marks, TCVN3 no accented capitals. What is compared with is what
// it can carry: the text as the encoding, named, gives it back, in UTF-8 and
// NFC. Typos are compared by rule, place, text and suggestions, entities by
// type, place and text; places are those in NFC.
func TestEncodings(t *testing.T) {
	texts := append(articles(t), news(t)...)
	a := New(Options{Analyses: Entities | Typos})
	originals := make([][]string, len(texts))
	for i, text := range texts {
		originals[i], _ = findings(t, a, written{}, []byte(text), charset.Auto)
	}
	for _, w := range ways() {
		same, asOriginal := 0, 0
		for i, text := range texts {
			data := w.write(text)
			got, encoding := findings(t, a, w, data, charset.Auto)
			if encoding != w.encoding.String() {
				t.Logf("%s: text %d is taken for %s", w.name, i, encoding)
			}
			if slices.Equal(got, carried(t, a, w, data)) {
				same++
			}
			if slices.Equal(got, originals[i]) {
				asOriginal++
			}
		}
		t.Logf("%s: %d of %d texts alike (%d like the text before what the encoding lacks was lost)", w.name, same, len(texts), asOriginal)
		if 100*same < 98*len(texts) {
			t.Errorf("%s: %d of %d texts give what they give in UTF-8, want 98%%", w.name, same, len(texts))
		}
	}
}

// carried gives the findings in the UTF-8 form of what data holds.
func carried(t *testing.T, a *Analyzer, w written, data []byte) []string {
	t.Helper()
	d, err := source.Read(context.Background(), source.Reader("bai.txt", bytes.NewReader(data)), source.ReadOptions{Encoding: w.encoding})
	if err != nil {
		t.Fatal(err)
	}
	lines, _ := findings(t, a, w, norm.NFC.Bytes([]byte(d.Text)), charset.UTF8)
	return lines
}

// findings gives a line for each typo and entity, and the encoding found.
func findings(t *testing.T, a *Analyzer, w written, data []byte, e charset.Encoding) (lines []string, encoding string) {
	t.Helper()
	d, err := source.Read(context.Background(), source.Reader("bai.txt", bytes.NewReader(data)), source.ReadOptions{Encoding: e})
	if err != nil {
		return []string{err.Error()}, "none"
	}
	for r := range a.Analyze(&d) {
		for _, f := range r.Typos {
			if w.mixed && f.Rule == "character/decomposed" {
				continue
			}
			lines = append(lines, fmt.Sprint(f.Rule, f.Start, r.Text.NFC[f.Start:f.End], f.Suggestions))
		}
		for _, m := range r.Entity.Mentions {
			lines = append(lines, fmt.Sprint(m.Type, m.Start, r.Text.NFC[m.Start:m.End], m.Value))
		}
	}
	return lines, d.Encoding
}

func articles(t *testing.T) (texts []string) {
	t.Helper()
	paths, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatal("no articles in testdata", err)
	}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	return texts
}

// news gives the 200 articles of ../shared/news; none where that is absent, or
// there is little time.
func news(t *testing.T) (texts []string) {
	t.Helper()
	root := os.Getenv("VNAN_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "shared")
	}
	data, err := os.ReadFile(filepath.Join(root, "news", "dev.jsonl"))
	if err != nil || testing.Short() || race.Enabled {
		t.Logf("without ../shared/news: absent (set VNAN_SHARED), -short or -race (%v)", err)
		return nil
	}
	for line := range bytes.Lines(data) {
		var document struct{ Text string }
		if err := json.Unmarshal(line, &document); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, document.Text)
	}
	return texts
}
