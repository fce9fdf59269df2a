package main

import "math"

// exp is e to the x for |x| up to 40, and that of the nearer bound beyond. The
// one of the standard library uses instructions that not every processor has,
// and so differs in the last bit. Conversions keep the compiler from fusing
// multiplications with additions, for the same reason.
func exp(x float64) float64 {
	x = max(-40, min(40, x))
	k := math.Floor(float64(x*math.Log2E) + 0.5)
	r := x - float64(k*math.Ln2) // |r| < .35
	sum := 1.0
	for i := 12; i > 0; i-- { // Taylor's series, inside out
		sum = 1 + float64(r*sum)/float64(i)
	}
	return math.Ldexp(sum, int(k))
}
