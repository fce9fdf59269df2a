package keyness_test

import (
	"math"
	"strings"
	"testing"

	"vnan/analyze/keyness"
	"vnan/tokenize/corpus/corpustest"
)

// TestByHand compares with figures worked out on paper: 3 of 100 words against 1
// of 100 make E1 = E2 = 2, so G² = 2(3 ln 1.5 + ln 0.5) = 2(1.216395 - 0.693147);
// 10 of 1,000 against none of 9,000 make E1 = 1, so G² = 20 ln 10.
func TestByHand(t *testing.T) {
	for _, c := range []struct {
		a, c, b, d int
		g2, ratio  float64
	}{
		{3, 100, 1, 100, 1.046496, 1.584963},
		{10, 1000, 0, 9000, 46.051702, math.Log2(180)},
		{5, 100, 50, 1000, 0, 0},
		{0, 0, 3, 10, 0, 0},
	} {
		if got := keyness.LogLikelihood(c.a, c.c, c.b, c.d); math.Abs(got-c.g2) > 1e-5 {
			t.Errorf("G² of %v is %f, want %f", c, got, c.g2)
		}
		if got := keyness.LogRatio(c.a, c.c, c.b, c.d); math.Abs(got-c.ratio) > 1e-5 {
			t.Errorf("log ratio of %v is %f, want %f", c, got, c.ratio)
		}
	}
}

// TestWords holds that only what is more frequent, surely so and more than once
// comes out.
func TestWords(t *testing.T) {
	ref := keyness.NewCounted([]keyness.Count{{"nhà", 400}, {"gỗ", 2}}, 100_000)
	got := keyness.Words([]keyness.Count{{"Nhà", 3}, {"gỗ", 7}, {"lim", 1}, {"mộc", 3}}, 400, ref)
	var names []string
	for _, w := range got {
		names = append(names, w.Word)
	}
	if s := strings.Join(names, " "); s != "gỗ mộc" {
		t.Errorf("characteristic: %q", s)
	}
}

// TestNews holds that the carried reference is found in both styles of tones
// and whole from its first line to its last.
func TestNews(t *testing.T) {
	n := keyness.News()
	if n.Total() < 10_000_000 || n.Count("của") < 100_000 {
		t.Errorf("total %d, của %d", n.Total(), n.Count("của"))
	}
	if a, b := n.Count(keyness.Fold("Hòa bình")), n.Count(keyness.Fold("hoà bình")); a != b || a == 0 {
		t.Errorf("hòa bình %d, hoà bình %d", a, b)
	}
	for _, w := range []string{"", "qzx", "của\t", "\n", "zzzzzzz"} {
		if c := n.Count(w); c != 0 {
			t.Errorf("%q: %d", w, c)
		}
	}
}

func TestManifest(t *testing.T) { corpustest.Manifest(t, "news.manifest") }

func BenchmarkNewsCount(b *testing.B) {
	n := keyness.News()
	b.ReportAllocs()
	for b.Loop() {
		n.Count("kinh tế")
	}
}
