package learn

import (
	"math"

	"vnan/analyze/entity/crf"
)

// Decode gives the best labels of a line.
func (w *Weights) Decode(feats [][]int32, vs []int32) []crf.Label {
	n := len(feats)
	if n == 0 {
		return nil
	}
	var l lattice
	l.scores(w, feats, 1)
	l.dense(w, vs)
	back := make([][lanes]uint8, n)
	best := row{}
	for y := range labels {
		best[y] = l.emit[0][y]
		if y != 0 && !crf.Begins(uint8(y)) {
			best[y] = float32(math.Inf(-1))
		}
	}
	for i := 1; i < n; i++ {
		var next row
		for b := range labels {
			m := float32(math.Inf(-1))
			for a := range labels {
				if crf.Follows(uint8(a), uint8(b)) {
					if v := best[a] + w.Trans[a][b]; v > m {
						m, back[i][b] = v, uint8(a)
					}
				}
			}
			next[b] = m + l.emit[i][b]
		}
		best = next
	}
	y := uint8(0)
	for b := range labels {
		if best[b] > best[y] {
			y = uint8(b)
		}
	}
	out := make([]crf.Label, n)
	for i := n - 1; i >= 0; i-- {
		out[i] = y
		y = back[i][y]
	}
	return out
}
