package finding

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vnan/analyze/report"
	"vnan/analyze/typo"
)

func document(path string, typos ...report.Typo) *report.Document {
	return &report.Document{Schema: report.Schema, Path: path, Typos: typos}
}

func typoAt(text string, line, column int, suggestions ...string) report.Typo {
	return report.Typo{Text: text, Rule: "syllable/illegal", Severity: "error", Message: "không có âm tiết này", Suggestions: suggestions,
		Place: report.Place{Start: 10, End: 10 + len([]rune(text)), ByteStart: 20, ByteEnd: 20 + len(text), Line: line, Column: column}}
}

// whole renders documents as the command line does: what renders to nothing
// takes no part.
func whole(t testing.TB, f report.Format, documents ...*report.Document) []byte {
	t.Helper()
	var out []byte
	for _, d := range documents {
		b, err := f.Append(nil, d)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case len(b) == 0:
			continue
		case len(out) == 0:
			out = append(out, f.Open...)
		default:
			out = append(out, f.Between...)
		}
		out = append(out, b...)
	}
	if len(out) == 0 {
		return []byte(f.Empty)
	}
	return append(out, f.Close...)
}

// log has the parts of SARIF that the standard requires.
type log struct {
	Version string
	Runs    []struct {
		ColumnKind string
		Tool       struct {
			Driver struct {
				Name  string
				Rules []struct {
					ID                   string
					ShortDescription     sarifText
					FullDescription      sarifText
					DefaultConfiguration struct{ Level string }
				}
			}
		}
		Results []sarifFinding
	}
}

func TestSARIF(t *testing.T) {
	f := SARIF(Options{Lang: "vi", Version: "1.0"})
	hint := typoAt("hoà", 1, 5, "hòa")
	hint.Rule, hint.Severity = "style/tone-placement", "hint"
	for _, c := range []struct {
		documents []*report.Document
		results   int
	}{
		{nil, 0}, {[]*report.Document{document("a")}, 0},
		{[]*report.Document{document("a"), document("b", typoAt("nănh", 5, 80, "năng", "nanh"), hint), document("c"), document("d", typoAt("a\nb", 1, 2, ""))}, 3},
	} {
		var got log
		out := whole(t, f, c.documents...)
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatalf("%v in\n%s", err, out)
		}
		if got.Version != "2.1.0" || len(got.Runs) != 1 || got.Runs[0].ColumnKind != "unicodeCodePoints" || len(got.Runs[0].Results) != c.results {
			t.Fatalf("got %d results, want %d", len(got.Runs[0].Results), c.results)
		}
		rules := got.Runs[0].Tool.Driver.Rules
		if len(rules) != len(typo.Rules()) {
			t.Errorf("%d rules", len(rules))
		}
		for _, r := range got.Runs[0].Results {
			if rules[*r.RuleIndex].ID != r.RuleID {
				t.Errorf("the index of %s leads to %s", r.RuleID, rules[*r.RuleIndex].ID)
			}
		}
	}
}

func TestSARIFRulesAreComplete(t *testing.T) {
	var got log
	if err := json.Unmarshal(whole(t, SARIF(Options{})), &got); err != nil {
		t.Fatal(err)
	}
	for _, r := range got.Runs[0].Tool.Driver.Rules {
		if r.ShortDescription.Text == "" || r.FullDescription.Text == "" || strings.ContainsAny(r.ShortDescription.Text, "[]{}") {
			t.Errorf("%s: %q, %q", r.ID, r.ShortDescription.Text, r.FullDescription.Text)
		}
		switch r.DefaultConfiguration.Level {
		case "error", "warning", "note":
		default:
			t.Errorf("%s has level %q", r.ID, r.DefaultConfiguration.Level)
		}
	}
}

func TestSARIFPlaces(t *testing.T) {
	x := typoAt("nănh", 5, 80, "năng")
	r := sarifResult(document("thư mục/bài 1.txt"), &x, nil)
	p := r.Locations[0].Physical
	if p.Artifact.URI != "th%C6%B0%20m%E1%BB%A5c/b%C3%A0i%201.txt" {
		t.Errorf("the reference is %s", p.Artifact.URI)
	}
	if p.Region.EndLine != 5 || p.Region.EndColumn != 84 || p.Region.Snippet.Text != "nănh" || p.Region.ByteLength != 5 || p.Region.CharLength != 4 {
		t.Errorf("the region is %+v", p.Region)
	}
	if c := r.Fixes[0].Changes[0].Replacements[0]; c.Inserted.Text != "năng" || c.Deleted.Snippet != nil {
		t.Errorf("the fix is %+v", c)
	}
}

func TestURI(t *testing.T) {
	for path, want := range map[string]string{"-": "stdin", "/tmp/a b": "file:///tmp/a%20b", "a:b": "./a:b", "a%b#c?": "a%25b%23c%3F"} {
		if got := uri(path); got != want {
			t.Errorf("%s gives %s, want %s", path, got, want)
		}
	}
}

func TestGitHub(t *testing.T) {
	x := typoAt("100%\r\nnănh", 3, 7, "năng", "nanh")
	x.Severity = "hint"
	got := string(whole(t, GitHub(), document("a,b:c.txt", typoAt("nănh", 5, 80, "năng"), x), document("b")))
	want := "::error file=a%2Cb%3Ac.txt,line=5,endLine=5,col=80,endColumn=83,title=vnan syllable/illegal::“nănh”: không có âm tiết này\n" +
		"::notice file=a%2Cb%3Ac.txt,line=3,endLine=4,title=vnan syllable/illegal::“100%25%0D%0Anănh”: không có âm tiết này (năng, nanh)\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestGitHubIsOneLineEach holds the law that no text can begin a command of its
// own.
func TestGitHubIsOneLineEach(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := typoAt(rapid.String().Draw(t, "text"), 1, 1, rapid.String().Draw(t, "suggestion"), "x")
		out, _ := GitHub().Append(nil, document(rapid.String().Draw(t, "path"), x))
		if n := bytes.Count(out, []byte("\n")); n != 1 || bytes.ContainsRune(out, '\r') {
			t.Fatalf("%d lines: %q", n, out)
		}
	})
}

type checkstyle struct {
	XMLName xml.Name `xml:"checkstyle"`
	Files   []struct {
		Name   string `xml:"name,attr"`
		Errors []struct {
			Line     int    `xml:"line,attr"`
			Column   int    `xml:"column,attr"`
			Severity string `xml:"severity,attr"`
			Message  string `xml:"message,attr"`
			Source   string `xml:"source,attr"`
		} `xml:"error"`
	} `xml:"file"`
}

func TestCheckstyle(t *testing.T) {
	x := typoAt("a<b> & \"c\"\n\t\x01", 3, 7, "năng")
	var got checkstyle
	if err := xml.Unmarshal(whole(t, Checkstyle(), document("a&b.txt", x), document("-")), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Files) != 2 || got.Files[0].Name != "a&b.txt" || got.Files[1].Name != "stdin" || len(got.Files[0].Errors) != 1 {
		t.Fatalf("got %+v", got)
	}
	e := got.Files[0].Errors[0]
	if e.Line != 3 || e.Column != 7 || e.Severity != "error" || e.Source != "vnan.syllable.illegal" || e.Message != "“a<b> & \"c\"\n\t\uFFFD”: không có âm tiết này" {
		t.Errorf("got %+v", e)
	}
	if err := xml.Unmarshal(whole(t, Checkstyle()), &got); err != nil {
		t.Error(err)
	}
}

// TestAnyTextIsWellFormed holds the law that whatever a text holds, the outputs
// parse.
func TestAnyTextIsWellFormed(t *testing.T) {
	sarif := SARIF(Options{})
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOf(rapid.Byte()).Draw(t, "text"))
		d := document(text, typoAt(text, 1, 1, text))
		b, err := sarif.Append(nil, d)
		if err != nil || !json.Valid(b) {
			t.Fatalf("%v: %s", err, b)
		}
		b, err = Checkstyle().Append(nil, d)
		if err != nil || xml.Unmarshal(b, new(struct{})) != nil {
			t.Fatalf("%v: %s", err, b)
		}
	})
}
