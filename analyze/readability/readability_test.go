package readability_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vnan/analyze/readability"
	"vnan/tokenize"
)

func measure(rare string, texts ...string) readability.Text {
	var x readability.Text
	for i, s := range texts {
		x.Add(tokenize.New(s), i, func(w string) bool { return w == rare })
	}
	return x
}

func TestLengths(t *testing.T) {
	x := measure("hòa bình", "Trời mưa. Chúng tôi giữ hoà bình. Hòa bình! 1 2 3. ***")
	// Trời mưa (2, 2), Chúng tôi giữ hoà bình (3, 5), Hòa bình (1, 2), 1 2 3 (3, 0)
	if got, want := x.Words(), (readability.Length{Mean: 2.25, Median: 2.5, Longest: 3}); got != want {
		t.Errorf("words %+v, want %+v", got, want)
	}
	if got, want := x.Syllables(), (readability.Length{Mean: 2.25, Median: 2, Longest: 5}); got != want {
		t.Errorf("syllables %+v, want %+v", got, want)
	}
	if l := x.Longest(2); len(l) != 2 || l[0].Index != 1 || l[1].Index != 0 {
		t.Errorf("longest %+v", l)
	}
	// mưa, giữ and hoà bình are judged: the others have capitals.
	if x.Judged != 3 || x.Rare != 1 || x.RareWords["hòa bình"] != 1 {
		t.Errorf("%+v", x)
	}
	var none readability.Text
	if none.Words() != (readability.Length{}) || none.RareShare() != 0 || len(none.Longest(3)) != 0 {
		t.Error("nothing has no length")
	}
}

// TestPieces: it does not matter in how many pieces a text comes.
func TestPieces(t *testing.T) {
	lines := []string{"Trời mưa.", "Chúng tôi giữ hoà bình.", "1 2 3", "", "- - -", "Ông Trí (áo xanh) nói: “Đi thôi!”"}
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.SampledFrom(lines), 0, 20).Draw(t, "lines")
		a, b := measure("mưa", strings.Join(list, "\n")), measure("mưa", list...)
		if a.Words() != b.Words() || a.Syllables() != b.Syllables() || a.RareShare() != b.RareShare() || a.RareShare() > 1 {
			t.Fatalf("%+v, in pieces %+v", a, b)
		}
	})
}

func BenchmarkAdd(b *testing.B) {
	t := tokenize.New(strings.Repeat("Chúng tôi giữ hoà bình cho con cháu mai sau, dù trời mưa. ", 100))
	b.SetBytes(int64(len(t.Source)))
	b.ReportAllocs()
	for b.Loop() {
		var x readability.Text
		x.Add(t, 0, func(string) bool { return false })
	}
}

func ExampleText() {
	var x readability.Text
	x.Add(tokenize.New("Trời mưa. Chúng tôi ở nhà đọc sách."), 0, func(w string) bool { return w == "sách" })
	fmt.Println(x.Words().Mean, x.Syllables().Longest, x.Rare)
	// Output: 3.5 6 1
}
