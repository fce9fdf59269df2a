package report_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"github.com/clipperhouse/displaywidth"

	"vnan/analyze"
	"vnan/analyze/frequency"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
)

// FuzzPage holds every page to its laws: no line is wider than the page, and
// nothing can command the terminal.
func FuzzPage(f *testing.F) {
	f.Add(article, 80, false)
	f.Add("", 40, true)
	f.Add("Ông Lê Văn Tám\x1b[2J \u202eđến.\x07 Nănh\u200blực ,  漢字漢字", 41, false)
	f.Add(strings.Repeat("rấtdàikhôngcódấucáchnào", 30)+" nănh", 60, false)
	f.Add("Ông "+strings.Repeat("Nguyễn ", 40)+"- Bí thư "+strings.Repeat("Huyện ủy ", 20), 50, true)
	a := analyze.New(analyze.Options{Analyses: analyze.All, Frequency: frequency.Options{All: true}})
	f.Fuzz(func(t *testing.T, text string, width int, vietnamese bool) {
		o := report.Options{Width: min(max(width, 40), 300)}
		if vietnamese {
			o.Lang = message.Vietnamese
		}
		text = strings.ToValidUTF8(text, "\uFFFD")
		document := &source.Document{Path: "bài\x1b.txt", Text: text, Original: text}
		d := report.New(a.Analyze(document), o)
		for _, format := range []report.Format{report.Page(o), report.WordTable(o), report.Lines(o, true)} {
			b, err := format.Append(nil, d)
			if err != nil {
				t.Fatal(err)
			}
			checkPage(t, string(b), o.Width, len(d.Typos) > 0)
		}
		o.Timeline, o.AsOf = true, "2025-07-01"
		timeline := report.New(a.Analyze(document), o)
		timeline.Typos = nil
		b, err := report.Page(o).Append(nil, timeline)
		if err != nil {
			t.Fatal(err)
		}
		checkPage(t, string(b), o.Width, false)
		var m report.Merger
		m.Add(timeline)
		if b, err = m.People().Append(nil, "table", o); err != nil {
			t.Fatal(err)
		}
		checkPage(t, string(b), o.Width, false)
	})
}

func checkPage(t *testing.T, page string, width int, findings bool) {
	t.Helper()
	for _, r := range page {
		if r != '\n' && unicode.IsControl(r) || r >= 0x202A && r <= 0x202E {
			t.Errorf("the page holds %U:\n%s", r, page)
		}
	}
	for line := range strings.Lines(page) {
		line = strings.TrimSuffix(line, "\n")
		place := findings && strings.HasPrefix(line, "bài") // such a line is for programs too
		w := 0
		for _, r := range line {
			w += displaywidth.Rune(r)
		}
		if w > width && !place {
			t.Errorf("a line of %d columns, want at most %d: %q", w, width, line)
		}
		if strings.TrimRight(line, " ") != line {
			t.Errorf("blanks at the end of %q", line)
		}
	}
}

func TestColorChangesNothingElse(t *testing.T) {
	for _, format := range []func(report.Options) report.Format{report.Page, report.WordTable, func(o report.Options) report.Format { return report.Lines(o, true) }} {
		o := report.Options{Width: 90}
		plain, err := format(o).Append(nil, document(article))
		if err != nil {
			t.Fatal(err)
		}
		o.Color = true
		colored, err := format(o).Append(nil, document(article))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(colored, []byte("\x1b[")) {
			t.Error("no colour")
		}
		// the quotes around a finding stand for its colour
		bare := strings.NewReplacer("‹", "", "›", "").Replace(string(plain))
		if got := strip(string(colored)); words(got) != words(bare) && !strings.Contains(bare, ellipsis) {
			t.Errorf("without its colour the page is\n%s\nwant\n%s", got, bare)
		}
	}
}

const ellipsis = "…"

func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// strip takes the codes of colour away.
func strip(s string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "\x1b[")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		_, s, _ = strings.Cut(rest, "m")
	}
}

func TestLongListsAreCut(t *testing.T) {
	var text strings.Builder
	for _, w := range strings.Fields("một hai ba bốn năm sáu bảy tám chín mười") {
		for _, x := range strings.Fields("cầu đường phà xe tàu") {
			text.WriteString(w + x + " " + x + w + ". ")
		}
	}
	d := document(text.String())
	for top, want := range map[int]string{0: "… and ", 3: "… and ", -1: ""} {
		b, err := report.WordTable(report.Options{Top: top}).Append(nil, d)
		if err != nil {
			t.Fatal(err)
		}
		if got := bytes.Contains(b, []byte("… and ")); got != (want != "") {
			t.Errorf("top %d: cut is %v:\n%s", top, got, b)
		}
	}
}
