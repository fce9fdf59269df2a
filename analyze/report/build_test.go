package report_test

import (
	"bytes"
	"encoding/json"
	"iter"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze"
	"vnan/analyze/report"
	"vnan/analyze/report/schema"
	"vnan/analyze/source"
)

const article = `Họp bàn việc làm cầu
Sáng 12/3, ông Lê Văn Tám - Bí thư Huyện ủy Cái Nước họp bàn việc làm cầu. Nănh lực đội thợ còn  yếu.
Bà Trần Thị Bưởi, Chủ tịch UBND xã Tân Hưng, <b>phát biểu</b> & "cảm ơn".
`

func analyzed(text string, what analyze.Analysis) iter.Seq[*analyze.Result] {
	d := &source.Document{Path: "bai.txt", Encoding: "UTF-8", Text: text, Original: text}
	return analyze.New(analyze.Options{Analyses: what}).Analyze(d)
}

func document(text string) *report.Document {
	return report.New(analyzed(text, analyze.All), report.Options{})
}

// checkPlace holds a place against the text, by counting from the beginning.
func checkPlace(t *testing.T, text, want string, p report.Place) {
	t.Helper()
	runes := []rune(text)
	if got := string(runes[p.Start:p.End]); got != want {
		t.Errorf("code points %d to %d are %q, want %q", p.Start, p.End, got, want)
	}
	if got := text[p.ByteStart:p.ByteEnd]; got != want {
		t.Errorf("bytes %d to %d are %q, want %q", p.ByteStart, p.ByteEnd, got, want)
	}
	before := string(runes[:p.Start])
	line := strings.Count(before, "\n") + 1
	column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	if p.Line != line || p.Column != column {
		t.Errorf("%q stands at %d:%d, want %d:%d", want, p.Line, p.Column, line, column)
	}
}

func TestPlacesHoldTheText(t *testing.T) {
	long := strings.Repeat(article, 700_000/len(article)) // more than one part
	for name, text := range map[string]string{"composed": article, "decomposed": norm.NFD.String(article), "crlf": strings.ReplaceAll(article, "\n", "\r\n")} {
		d := document(text)
		if len(d.Entities) < 4 || len(d.Typos) < 2 || len(d.Officials) < 2 {
			t.Fatalf("%s: %d entities, %d typos, %d officials", name, len(d.Entities), len(d.Typos), len(d.Officials))
		}
		for _, e := range d.Entities {
			checkPlace(t, text, e.Text, e.Place)
		}
		for _, y := range d.Typos {
			checkPlace(t, text, y.Text, y.Place)
		}
		for _, o := range d.Officials {
			for _, r := range o.Roles {
				checkPlace(t, text, r.Evidence.Text, r.Evidence.Place)
			}
		}
		for _, k := range report.NewTokens(analyzed(text, 0), report.Word).Tokens {
			checkPlace(t, text, k.Text, k.Place)
		}
	}
	for _, d := range []*report.Document{report.New(analyzed(long, analyze.Entities), report.Options{}), report.NewTokens(analyzed(long, 0), report.Sentence)} {
		for i := 0; i < len(d.Entities); i += 997 {
			checkPlace(t, long, d.Entities[i].Text, d.Entities[i].Place)
		}
		for i := 0; i < len(d.Tokens); i += 997 {
			checkPlace(t, long, d.Tokens[i].Text, d.Tokens[i].Place)
		}
	}
}

func TestPartsAreJoined(t *testing.T) {
	n := 700_000 / len(article)
	d, one := report.New(analyzed(strings.Repeat(article, n), analyze.Entities), report.Options{}), document(article)
	if d.Counts.Sentences != n*one.Counts.Sentences {
		t.Errorf("%d sentences, want %d times %d", d.Counts.Sentences, n, one.Counts.Sentences)
	}
	if len(d.Officials) != len(one.Officials) {
		t.Fatalf("%d officials, want %d", len(d.Officials), len(one.Officials))
	}
	for i, o := range d.Officials {
		if len(o.Mentions) < n || len(o.Roles) != len(one.Officials[i].Roles) {
			t.Errorf("%s has %d mentions and %d roles in %d articles", o.Name, len(o.Mentions), len(o.Roles), n)
		}
		last := -1
		for _, m := range o.Mentions {
			if m <= last || m >= len(d.Entities) || d.Entities[m].Type != "PERSON" {
				t.Fatalf("%s: mention %d after %d is no person", o.Name, m, last)
			}
			last = m
		}
	}
}

func TestKeepTypes(t *testing.T) {
	d := document(article)
	people := map[string]int{}
	for _, o := range d.Officials {
		people[o.Name] = len(o.Mentions)
	}
	d.KeepTypes("PERSON", "DATE")
	for _, e := range d.Entities {
		if e.Type != "PERSON" && e.Type != "DATE" {
			t.Errorf("%s %q is kept", e.Type, e.Text)
		}
	}
	for _, o := range d.Officials {
		if len(o.Mentions) != people[o.Name] {
			t.Errorf("%s has %d mentions, had %d", o.Name, len(o.Mentions), people[o.Name])
		}
		for _, m := range o.Mentions {
			if e := d.Entities[m]; e.Type != "PERSON" || !strings.HasSuffix(o.Name, e.Text) {
				t.Errorf("%s is mentioned as %s %q", o.Name, e.Type, e.Text)
			}
		}
	}
	if d.KeepTypes("DATE"); d.Officials != nil || len(d.Entities) != 1 {
		t.Errorf("of dates are left %+v %+v", d.Officials, d.Entities)
	}
}

func TestKeepOfficials(t *testing.T) {
	d := document(article + "Ông Vũ Đình Lộc phát biểu.\n")
	before := len(d.Officials)
	d.KeepOfficials()
	if len(d.Officials) != 2 || before != 3 {
		t.Fatalf("%d officials of %d people", len(d.Officials), before)
	}
	for _, e := range d.Entities {
		if e.Type != "PERSON" || strings.Contains(e.Text, "Lộc") {
			t.Errorf("%s %q is kept", e.Type, e.Text)
		}
	}
}

func TestJSONFollowsTheContract(t *testing.T) {
	for _, text := range []string{article, ""} {
		d := document(text)
		for name, f := range map[string]report.Format{"json": report.JSON(false), "array": report.JSON(true), "jsonl": report.JSONL()} {
			b, err := f.Append([]byte(f.Open), d)
			if err != nil {
				t.Fatal(err)
			}
			b = append(b, f.Close...)
			if n, err := schema.Validate(b); n != 1 || err != nil {
				t.Errorf("%s: %d objects, %v:\n%s", name, n, err, b)
			}
			if bytes.Contains(b, []byte("null")) || bytes.Contains(b, []byte(`\u003c`)) {
				t.Errorf("%s holds null or escaped HTML:\n%s", name, b)
			}
			if name == "jsonl" && bytes.Count(b, []byte("\n")) != 1 {
				t.Errorf("jsonl has more than one line:\n%s", b)
			}
		}
	}
}

// The keys stand in the order of the contract.
func TestKeysAreInOrder(t *testing.T) {
	b, err := json.Marshal(document(article))
	if err != nil {
		t.Fatal(err)
	}
	at := 0
	for _, key := range []string{"schema", "path", "encoding", "counts", "sentences", "words", "syllables",
		"entities", "type", "text", "start", "end", "byte_start", "byte_end", "line", "column",
		"officials", "name", "aliases", "mentions", "roles", "title", "organization",
		"frequencies", "word", "count", "per_thousand",
		"typos", "text", "start", "end", "byte_start", "byte_end", "line", "column", "rule", "severity", "message", "suggestions"} {
		i := bytes.Index(b[at:], []byte(`"`+key+`":`))
		if i < 0 {
			t.Fatalf("no key %s behind byte %d of %s", key, at, b)
		}
		at += i
	}
}

func TestPerThousandHasThreeDigits(t *testing.T) {
	d := document(strings.Repeat("Cầu cũ và đường mới. ", 7))
	b, _ := json.Marshal(d.Frequencies)
	if !bytes.Contains(b, []byte(`"per_thousand":200}`)) {
		t.Errorf("7 of 35 words are 200 in a thousand: %s", b)
	}
	d = document("Cầu. " + strings.Repeat("Và. ", 2999))
	if got := d.Frequencies[0].PerThousand; got != 0.333 {
		t.Errorf("1 of 3000 words: %v, want 0.333", got)
	}
}

func BenchmarkNew(b *testing.B) {
	text := strings.Repeat(article, 30)
	for r := range analyzed(text, analyze.All) {
		one := func(yield func(*analyze.Result) bool) { yield(r) }
		for name, f := range map[string]report.Format{"jsonl": report.JSONL(), "page": report.Page(report.Options{})} {
			b.Run(name, func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := f.Append(nil, report.New(one, report.Options{})); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
