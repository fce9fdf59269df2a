package concordance_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze/concordance"
	"vnan/tokenize"
)

const text = "Hoà bình là quý. Giữ hòa bình, HÒA BÌNH! Học sinh học ở trường đại học."

func lines(q concordance.Query, s string) (out []string) {
	for _, l := range q.Lines(tokenize.New(s), 2) {
		out = append(out, l.Left+"|"+l.Match+"|"+l.Right)
	}
	return out
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		words string
		exact bool
		want  []string
	}{
		{"hòa bình", false, []string{"|Hoà bình|là quý", "quý. Giữ|hòa bình|, HÒA BÌNH", "hòa bình,|HÒA BÌNH|! Học sinh"}},
		{"học", false, []string{"Học sinh|học|ở trường"}},
		{"học", true, []string{"Học sinh|học|ở trường", "trường đại|học|."}},
		{"hòa bình", true, []string{"quý. Giữ|hòa bình|, HÒA BÌNH"}},
		{"", false, nil},
		{"vắng mặt", false, nil},
	} {
		q := concordance.NewQuery(c.words, c.exact)
		if got := lines(q, text); fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%q (exact %v): %q, want %q", c.words, c.exact, got, c.want)
		}
		if a, b := lines(q, text), lines(concordance.NewQuery(norm.NFD.String(c.words), c.exact), norm.NFD.String(text)); fmt.Sprint(a) != fmt.Sprint(b) {
			t.Errorf("%q: composed %q, decomposed %q", c.words, a, b)
		}
	}
}

func TestOrder(t *testing.T) {
	if concordance.ByLeft.Compare("z a", "", "a b", "") >= 0 {
		t.Error("the nearest word on the left should count first")
	}
	if concordance.ByRight.Compare("", ", b", "", "a") <= 0 {
		t.Error("punctuation should not count")
	}
}

// TestDispersion: five equal parts with 2 2 2 2 2 occurrences are even; all ten
// in one of them leave 4/5.
func TestDispersion(t *testing.T) {
	sizes := []int{10, 10, 10, 10, 10}
	for _, c := range []struct {
		n    []int
		want float64
	}{{[]int{2, 2, 2, 2, 2}, 0}, {[]int{10, 0, 0, 0, 0}, 0.8}, {[]int{1, 2, 3, 4, 5}, 0.2}} {
		if got := concordance.Dispersion(c.n, sizes); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%v: %f, want %f", c.n, got, c.want)
		}
	}
	if !math.IsNaN(concordance.Dispersion(nil, nil)) {
		t.Error("nothing has no dispersion")
	}
}

// TestLogDice: always together is 14; 5 of 10 and 10 is one less.
func TestLogDice(t *testing.T) {
	if a, b := concordance.LogDice(10, 10, 10), concordance.LogDice(5, 10, 10); a != 14 || b != 13 {
		t.Errorf("%f, %f", a, b)
	}
	c := concordance.NewCollocations(concordance.NewQuery("gỗ", false))
	c.Add(tokenize.New(strings.Repeat("Xuất khẩu gỗ tăng. Trời mưa. ", 3)))
	best := c.Best(2, func(string) bool { return true })
	if len(best) != 2 || best[0].Together != 3 || best[0].LogDice != 14 {
		t.Errorf("%+v", best)
	}
}

func FuzzLines(f *testing.F) {
	f.Add(text, "hòa bình")
	f.Fuzz(func(t *testing.T, s, words string) {
		x := tokenize.New(s)
		for _, l := range concordance.NewQuery(words, false).Lines(x, 3) {
			if got := strings.Join(strings.Fields(x.NFC[l.Start:l.End]), " "); got != l.Match {
				t.Errorf("match %q, text %q", l.Match, got)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	x := tokenize.New(strings.Repeat(text+"\n", 100))
	q := concordance.NewQuery("hòa bình", false)
	b.SetBytes(int64(len(x.Source)))
	b.ReportAllocs()
	for b.Loop() {
		q.Find(x)
	}
}

func ExampleQuery_Lines() {
	for _, l := range concordance.NewQuery("hòa bình", false).Lines(tokenize.New("Giữ hoà bình cho mai sau."), 3) {
		fmt.Printf("%s [%s] %s\n", l.Left, l.Match, l.Right)
	}
	// Output: Giữ [hoà bình] cho mai sau
}
