package build

// Discount is what modified Kneser-Ney smoothing takes off the counts 1, 2 and
// 3 or more, to have something for words never seen in a context. Index 0 is
// unused.
type Discount [4]float64

// fallbackDiscount serves where a text is too small or too odd for an estimate,
// as in KenLM (lmplz --discount_fallback).
var fallbackDiscount = Discount{0, 0.5, 1, 1.5}

// estimateDiscount computes the discounts from n[c], the number of n-grams with
// adjusted count c (c = 1..4): Y = n1/(n1+2 n2), D1 = 1 - 2Y n2/n1,
// D2 = 2 - 3Y n3/n2, D3+ = 3 - 4Y n4/n3. S. F. Chen, J. Goodman: An Empirical
// Study of Smoothing Techniques for Language Modeling, TR-10-98, Harvard 1998,
// equation 26.
func estimateDiscount(n [5]int) Discount {
	if n[1] == 0 || n[2] == 0 || n[3] == 0 {
		return fallbackDiscount
	}
	y := float64(n[1]) / float64(n[1]+2*n[2])
	var d Discount
	for c := 1; c <= 3; c++ {
		d[c] = float64(c) - float64(c+1)*y*float64(n[c+1])/float64(n[c])
		if d[c] <= 0 || d[c] > float64(c) {
			return fallbackDiscount
		}
	}
	return d
}

// of is the discount for a count.
func (d *Discount) of(count uint32) float64 { return d[min(count, 3)] }

// discounts estimates those of each order from its n-grams.
func discounts(grams [MaxOrder + 1][]gram) (out [MaxOrder + 1]Discount) {
	for k := 1; k <= MaxOrder; k++ {
		var n [5]int
		for _, g := range grams[k] {
			if g.adj < 5 {
				n[g.adj]++
			}
		}
		out[k] = estimateDiscount(n)
	}
	return out
}
