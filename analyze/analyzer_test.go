package analyze

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"vnan/analyze/frequency"
	"vnan/analyze/source"
	"vnan/analyze/typo"
	"vnan/tokenize"
)

const article = `Họp bàn việc làm cầu
Sáng 12/3, ông Lê Văn Tám - Bí thư Huyện ủy Cái Nước họp bàn việc làm cầu. Nănh lực đội thợ còn yếu.

Bà con mong cầu sớm xong; trường học ở bên kia sông.
`

func document(text string) *source.Document {
	return &source.Document{Path: "bai.txt", Text: text, Original: text}
}

func TestAnalyzeDoesWhatWasAsked(t *testing.T) {
	for _, want := range []Analysis{0, Entities, Typos, Frequencies, Entities | Typos, All} {
		n := 0
		for r := range New(Options{Analyses: want}).Analyze(document(article)) {
			n++
			if got := len(r.Entity.Mentions) > 0; got != want.Has(Entities) {
				t.Errorf("%b: mentions: %v", want, got)
			}
			if got := len(r.Typos) > 0; got != want.Has(Typos) {
				t.Errorf("%b: typos: %v", want, got)
			}
			if got := len(r.Frequencies) > 0; got != want.Has(Frequencies) {
				t.Errorf("%b: frequencies: %v", want, got)
			}
			if r.Counts.Sentences != 4 || r.Counts.Syllables < 30 || r.Counts.Words > r.Counts.Syllables+1 {
				t.Errorf("%b: counts %+v", want, r.Counts)
			}
		}
		if n != 1 {
			t.Errorf("%b: an article came in %d parts", want, n)
		}
	}
}

func TestEmptyTextGivesOneResult(t *testing.T) {
	n := 0
	for r := range New(Options{Analyses: All}).Analyze(document("")) {
		if n++; r.Counts != (Counts{}) || len(r.Typos)+len(r.Entity.Mentions)+len(r.Frequencies) > 0 {
			t.Errorf("an empty text holds %+v", r)
		}
	}
	if n != 1 {
		t.Errorf("%d results, want 1", n)
	}
}

// smallPart is the size of parts in tests.
const smallPart = 16 << 10

// long is a text of several parts, with a doubled blank in each article.
var (
	doubled = strings.Replace(article, "Nănh lực đội", "Năng lực  đội", 1)
	long    = strings.Repeat(doubled, 3*smallPart/len(doubled))
)

func TestPartsAddUp(t *testing.T) {
	for name, text := range map[string]string{"composed": long, "decomposed": norm.NFD.String(long), "one line": strings.NewReplacer("\n\n", " ", "\n", " ").Replace(long)} {
		a := New(Options{Analyses: Typos | Frequencies})
		a.partSize = smallPart
		at, parts, found := 0, 0, 0
		var sizes Counts
		var words []frequency.Count
		for r := range a.Analyze(document(text)) {
			parts++
			if r.Base.Byte != at || text[at:at+len(r.Text.Source)] != r.Text.Source {
				t.Fatalf("%s: part %d begins at %d, want %d", name, parts, r.Base.Byte, at)
			}
			at += len(r.Text.Source)
			found += len(r.Typos)
			sizes.Add(r.Counts)
			words = r.Frequencies
			checkPlaces(t, text, r)
		}
		if at != len(text) || parts < 3 {
			t.Errorf("%s: %d parts with %d bytes of %d", name, parts, at, len(text))
		}
		if n := strings.Count(long, doubled); found != n && name != "one line" {
			t.Errorf("%s: %d typos, want %d", name, found, n)
		}
		if whole := Count(tokenize.New(text)); name != "one line" && sizes != whole {
			t.Errorf("%s: sizes %+v, want %+v", name, sizes, whole)
		}
		if len(words) == 0 || words[0].Count < 2*strings.Count(long, doubled) {
			t.Errorf("%s: frequencies are not those of all parts: %v", name, words)
		}
	}
}

// checkPlaces compares places with counting from the beginning.
func checkPlaces(t *testing.T, text string, r *Result) {
	t.Helper()
	for i, f := range r.Typos {
		if i > 3 {
			break
		}
		start, _ := r.Text.SourceBytes(f.Start, f.End)
		p := r.Place(start)
		before := text[:p.Byte]
		if p.Byte != r.Base.Byte+start || p.Rune != utf8.RuneCountInString(before) || p.Line != 1+strings.Count(before, "\n") ||
			p.Column != 1+utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) {
			t.Errorf("byte %d of the part is placed at %+v", start, p)
		}
		if got := text[p.Byte:]; !strings.HasPrefix(got, "  ") {
			t.Errorf("%+v: %q", p, got[:20])
		}
	}
}

func TestMaskedTextIsNotJudged(t *testing.T) {
	in := source.Reader("bai.md", strings.NewReader("Xem `nănh  lực ,x` nhé.\n\nNănh lực.\n"))
	d, err := source.Read(t.Context(), in, source.ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for r := range New(Options{Analyses: Typos, Typo: typo.Options{}}).Analyze(&d) {
		if len(r.Typos) != 1 || r.Text.SourceSlice(r.Typos[0].Start, r.Typos[0].End) != "Nănh" {
			t.Errorf("%+v, want the second nănh only", r.Typos)
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		text string
		size int
		want string
	}{
		{"một hai", 20, "một hai"},
		{"a\n\nb c\nd. e f", 6, "a\n\n"},
		{"aaaa\n\nb\nc d", 8, "aaaa\n\n"},
		{"a\nb c d e", 6, "a\n"},
		{"ab. c d e", 6, "ab. "},
		{"ab c d e", 6, "ab c "},
		{"abcdefghi", 6, "abcdef"},
		{"ấấấấ", 7, "ấấ"},
	} {
		if got := c.text[:cut(c.text, c.size)]; got != c.want {
			t.Errorf("cut(%q, %d) = %q, want %q", c.text, c.size, got, c.want)
		}
	}
}

func TestCutMakesProgressAtRuneBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom([]rune("aấđ .\n😀"))).Draw(t, "s")
		size := rapid.IntRange(utf8.UTFMax, 20).Draw(t, "size")
		n := cut(s, size)
		if n > len(s) || n > size && len(s) > size || n == 0 && s != "" || !utf8.ValidString(s[:n]) {
			t.Fatalf("cut(%q, %d) = %d", s, size, n)
		}
	})
}

func BenchmarkAnalyze(b *testing.B) {
	d := document(strings.Repeat(article, 20))
	for _, c := range []struct {
		name string
		what Analysis
	}{{"count", 0}, {"entities", Entities}, {"typos", Typos}, {"frequencies", Frequencies}, {"all", All}} {
		b.Run(c.name, func(b *testing.B) {
			a := New(Options{Analyses: c.what})
			b.SetBytes(int64(len(d.Text)))
			b.ReportAllocs()
			for b.Loop() {
				for range a.Analyze(d) {
				}
			}
		})
	}
}
