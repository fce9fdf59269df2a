package keyness_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"vnan/analyze/keyness"
)

// TestPublished compares with figures of T. Dunning, Accurate methods for the
// statistics of surprise and coincidence, Computational Linguistics 19(1), 1993:
// the table of bigrams in texts of a Swiss bank, ranked by -2 log λ. His figure
// is of all four cells of the table; that of Rayson and Garside, which this
// package gives, is of the two cells of the word itself. The four are the two of
// the word and the two of everything else.
func TestPublished(t *testing.T) {
	for _, c := range []struct {
		bigram     string
		a, b, c, d int // AB, A without B, B without A, neither
		want       float64
	}{
		{"the swiss", 110, 2442, 111, 29114, 270.72}, {"can be", 29, 13, 123, 31612, 263.90},
		{"previous year", 31, 23, 139, 31584, 256.84}, {"mineral water", 10, 0, 3, 31764, 167.23},
		{"at the", 76, 104, 2476, 29121, 157.21}, {"real terms", 16, 16, 51, 31694, 157.03},
		{"natural gas", 9, 0, 5, 31763, 146.80}, {"owing to", 16, 0, 865, 30896, 115.02},
	} {
		here, there := c.a+c.b, c.c+c.d
		got := keyness.LogLikelihood(c.a, here, c.c, there) + keyness.LogLikelihood(c.b, here, c.d, there)
		if math.Abs(got-c.want) > 0.005 {
			t.Errorf("%s: %.4f, published %.2f", c.bigram, got, c.want)
		}
	}
}

// TestOtherForm compares with another form of the same sum, without expected
// counts: 2(a ln(a/c) + b ln(b/d) - (a+b) ln((a+b)/(c+d))).
func TestOtherForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, d := rapid.IntRange(1, 1e7).Draw(t, "c"), rapid.IntRange(1, 1e7).Draw(t, "d")
		a, b := rapid.IntRange(0, c).Draw(t, "a"), rapid.IntRange(0, d).Draw(t, "b")
		part := func(n, of int) float64 {
			if n == 0 {
				return 0
			}
			return float64(n) * (math.Log(float64(n)) - math.Log(float64(of)))
		}
		want := 2 * (part(a, c) + part(b, d) - part(a+b, c+d))
		if got := keyness.LogLikelihood(a, c, b, d); math.Abs(got-want) > 1e-6*(1+float64(c+d)) {
			t.Fatalf("%v, by the other form %v", got, want)
		}
		if x, y := keyness.LogLikelihood(a, c, b, d), keyness.LogLikelihood(b, d, a, c); math.Abs(x-y) > 1e-6*(1+x) {
			t.Fatalf("%v, the other way round %v", x, y)
		}
	})
}
