package typo

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"vnan/tokenize"
)

func ExampleCheck() {
	t := tokenize.New("Cần nâng cao nănh lực của cán bộ , tránh để sơ xuất.")
	for _, f := range Check(t, Options{}) {
		fmt.Printf("%q %s: %s\n", t.NFC[f.Start:f.End], f.Rule, Message(f, "vi"))
	}
	// Output:
	// "nănh" syllable/illegal: tiếng không có trong tiếng Việt; có lẽ là “năng”
	// " ," punctuation/space-before: thừa dấu cách trước dấu câu
	// "sơ xuất" confusable/so-suat: từ dễ nhầm: nên viết “sơ suất”
}

func ExampleRuleByID() {
	r, _ := RuleByID("confusable/chuan-doan")
	fmt.Println(r.Severity, r.Bad[0].Bad)
	fmt.Println(r.Explanation.In("en"))
	// Output:
	// error Bác sĩ chuẩn đoán ông bị viêm phổi.
	// Chẩn is to examine; chẩn đoán is to diagnose. Chuẩn is a standard and does not go with đoán.
}

// lone is a Detector that reports one stretch of text wherever it finds it.
type lone struct {
	form string
	f    Finding
}

func (d lone) Detect(t *tokenize.Text) []Finding {
	at := strings.Index(t.NFC, d.form)
	if at < 0 {
		return nil
	}
	d.f.Start, d.f.End = at, at+len(d.form)
	return []Finding{d.f}
}

func rulesOf(found []Finding) string {
	var b strings.Builder
	for _, f := range found {
		b.WriteString(f.Rule + " ")
	}
	return strings.TrimSpace(b.String())
}

func TestDetectors(t *testing.T) {
	text := tokenize.New("Anh có một cái đan ghi ta và nănh lực.")
	d := lone{"đan", Finding{Rule: "context/unlikely", Severity: Warning, Suggestions: []string{"đàn"}}}
	inside := lone{"nănh", Finding{Rule: "context/unlikely", Severity: Warning, Suggestions: []string{"nanh"}}}
	all := []Detector{d, inside}
	if got := rulesOf(Check(text, Options{Detectors: all})); got != "context/unlikely syllable/illegal" {
		t.Errorf("got %s", got)
	}
	known := func(s string) bool { return s == "đan" || s == "nănh" }
	if got := rulesOf(Check(text, Options{Detectors: all, Known: known})); got != "" {
		t.Errorf("words of the user's dictionary are reported: %s", got)
	}
	phrase := Options{Known: func(s string) bool { return s == "sát nhập" }}
	if got := rulesOf(Check(tokenize.New("Hai xã vừa sát nhập."), phrase)); got != "" {
		t.Errorf("a phrase of the user's dictionary is reported: %s", got)
	}
	enabled := func(rule string) bool { return rule == "context/unlikely" }
	if got := rulesOf(Check(text, Options{Detectors: []Detector{d}, Enabled: enabled})); got != "context/unlikely" {
		t.Errorf("with one rule enabled: %s", got)
	}
}

// TestHouseStyle checks that neither way to place tones, nor i or y, is taken
// for a mistake.
func TestHouseStyle(t *testing.T) {
	for _, s := range []string{
		"Hòa bình, khỏe mạnh, tùy ý, thủy lợi.", "Hoà bình, khoẻ mạnh, tuỳ ý, thuỷ lợi.",
		"Bác sĩ học kĩ thuật vì lí do ấy.", "Bác sỹ học kỹ thuật vì lý do ấy.",
	} {
		checkSilent(t, s)
	}
}

// TestSuggestionsFollowStyle checks that a suggestion places its tone as the
// text does.
func TestSuggestionsFollowStyle(t *testing.T) {
	text := tokenize.New("Thuỷ yêu hoà bình, khoẻ mạnh, tuỳ hứng. Hai bên đạt thõa thuận.")
	found := Check(text, Options{})
	if len(found) != 1 || found[0].Suggestions[0] != "thoả thuận" {
		t.Errorf("got %+v, want thoả thuận", found)
	}
}

// FuzzCheck checks the laws of Check: findings lie inside the text on rune
// bounds, in order, without overlap, under rules that exist, with at most five
// suggestions, and the same again for the same text.
func FuzzCheck(f *testing.F) {
	for _, r := range Rules() {
		for _, e := range r.Bad {
			f.Add(e.Bad)
		}
	}
	f.Add("(“\"a” [1) b}\n\n“c\n“d.. ,,!!! \u0301\u0323 \u200b\x00\xff Ð ð Ðð")
	f.Fuzz(func(t *testing.T, s string) {
		text := tokenize.New(s)
		found := Check(text, Options{})
		last := 0
		for _, x := range found {
			if x.Start < last || x.End <= x.Start || x.End > len(text.NFC) {
				t.Fatalf("%+v out of place in %q", x, s)
			}
			last = x.End
			if !onRune(text.NFC, x.Start) || !onRune(text.NFC, x.End) {
				t.Errorf("%+v splits a character of %q", x, s)
			}
			if _, ok := RuleByID(x.Rule); !ok || len(x.Suggestions) > maxSuggestions || x.Severity == 0 {
				t.Errorf("%+v is no proper finding", x)
			}
			if x.Sure && len(x.Suggestions) == 0 {
				t.Errorf("%+v is sure of nothing", x)
			}
		}
		if again := Check(text, Options{}); rulesOf(again) != rulesOf(found) {
			t.Errorf("%s, then %s", rulesOf(found), rulesOf(again))
		}
	})
}

func onRune(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s) }

func BenchmarkCheck(b *testing.B) {
	data, err := os.ReadFile("../../testdata/articles/khong-loi.txt")
	if err != nil {
		b.Fatal(err)
	}
	text := tokenize.New(string(data))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		Check(text, Options{})
	}
}
