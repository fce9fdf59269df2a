package build

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestCodebookError bounds the quantisation: 256 values, no value off by more
// than the widest gap, the mean square far below that of equal steps.
func TestCodebookError(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	values := make([]float64, 50000)
	for i := range values {
		values[i] = -math.Abs(r.NormFloat64()*2) - r.ExpFloat64()
	}
	values[0], values[1] = -40, 0
	book := newCodebook(values, nil, 256)
	if len(book) > 256 {
		t.Fatalf("%d values", len(book))
	}
	square := 0.0
	for _, v := range values {
		c := book.code(v)
		off := math.Abs(book[c] - v)
		for _, other := range book {
			if math.Abs(other-v) < off-1e-12 {
				t.Fatalf("%g became %g, nearer is %g", v, book[c], other)
			}
		}
		square += off * off
	}
	if rms := math.Sqrt(square / float64(len(values))); rms > .02 {
		t.Errorf("root mean square error %g, want at most .02 (equal steps have %.3f)", rms, 40/256./math.Sqrt(12))
	}
}

func TestCodebookOfFew(t *testing.T) {
	for _, values := range [][]float64{nil, {-3}, {-3, -3}, {-1, -2, -5}} {
		book := newCodebook(values, nil, 256)
		for i, v := range values {
			c := book.code(v)
			if math.Abs(book[c]-v) > 1e-9 {
				t.Errorf("%v: value %d became %g", values, i, book[c])
			}
		}
	}
}
