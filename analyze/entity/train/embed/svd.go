package embed

import (
	"math"
	"math/rand/v2"
	"sync"
)

// sparse is a matrix by rows.
type sparse struct {
	rows, cols int
	start      []int // of each row in col and val
	col        []int32
	val        []float32
}

// svd gives the left singular vectors of the k largest singular values, scaled
// by the square roots of these, by randomised subspace iteration (Halko,
// Martinsson and Tropp 2011). The result is deterministic.
func (m *sparse) svd(k, iterations int) [][]float32 {
	r := rand.New(rand.NewPCG(1, 2))
	n := k + 12
	q := dense(m.cols, n)
	for i := range q {
		for j := range q[i] {
			q[i][j] = float32(r.NormFloat64())
		}
	}
	tr := m.transpose()
	var y [][]float32
	for range iterations {
		y = m.times(q, n)
		orthonormalise(y, n)
		q = tr.times(y, n)
		orthonormalise(q, n)
	}
	y = m.times(q, n)
	scale := columnNorms(y, n)
	order := topColumns(scale, k)
	out := dense(m.rows, k)
	for i := range out {
		for a, j := range order {
			out[i][a] = y[i][j] / float32(math.Sqrt(scale[j]))
		}
	}
	return out
}

func dense(rows, cols int) [][]float32 {
	all := make([]float32, rows*cols)
	out := make([][]float32, rows)
	for i := range out {
		out[i] = all[i*cols : (i+1)*cols]
	}
	return out
}

func (m *sparse) transpose() *sparse {
	t := &sparse{rows: m.cols, cols: m.rows, start: make([]int, m.cols+1), col: make([]int32, len(m.col)), val: make([]float32, len(m.val))}
	for _, c := range m.col {
		t.start[c+1]++
	}
	for i := range m.cols {
		t.start[i+1] += t.start[i]
	}
	next := append([]int(nil), t.start...)
	for r := range m.rows {
		for p := m.start[r]; p < m.start[r+1]; p++ {
			c := m.col[p]
			t.col[next[c]], t.val[next[c]] = int32(r), m.val[p]
			next[c]++
		}
	}
	return t
}

// times multiplies with a dense matrix of n columns, in two threads.
func (m *sparse) times(q [][]float32, n int) [][]float32 {
	out := dense(m.rows, n)
	var wg sync.WaitGroup
	for w := range 2 {
		wg.Go(func() {
			for r := w; r < m.rows; r += 2 {
				o := out[r]
				for p := m.start[r]; p < m.start[r+1]; p++ {
					v := m.val[p]
					for j, x := range q[m.col[p]] {
						o[j] += v * x
					}
				}
			}
		})
	}
	wg.Wait()
	return out
}

// orthonormalise makes the columns orthonormal (Gram-Schmidt, twice).
func orthonormalise(y [][]float32, n int) {
	cols := make([][]float64, n)
	for j := range cols {
		c := make([]float64, len(y))
		for i := range y {
			c[i] = float64(y[i][j])
		}
		cols[j] = c
	}
	for j := range cols {
		for range 2 {
			for p := range j {
				d := dot(cols[p], cols[j])
				for i, x := range cols[p] {
					cols[j][i] -= d * x
				}
			}
		}
		l := math.Sqrt(dot(cols[j], cols[j]))
		if l > 0 {
			for i := range cols[j] {
				cols[j][i] /= l
			}
		}
	}
	for j := range cols {
		for i := range y {
			y[i][j] = float32(cols[j][i])
		}
	}
}

func dot(a, b []float64) (s float64) {
	for i, x := range a {
		s += x * b[i]
	}
	return s
}

func columnNorms(y [][]float32, n int) []float64 {
	s := make([]float64, n)
	for i := range y {
		for j, x := range y[i] {
			s[j] += float64(x) * float64(x)
		}
	}
	for j := range s {
		s[j] = math.Sqrt(s[j])
	}
	return s
}

func topColumns(scale []float64, k int) []int {
	var order []int
	used := make([]bool, len(scale))
	for range k {
		best := -1
		for j := range scale {
			if !used[j] && (best < 0 || scale[j] > scale[best]) {
				best = j
			}
		}
		used[best] = true
		order = append(order, best)
	}
	return order
}
