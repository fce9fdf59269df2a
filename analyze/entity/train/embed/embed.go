// Package embed computes distributional vectors and classes of cased tokens
// from the corpora: tokens that stand beside the same tokens come to lie
// together.
package embed

import (
	"log"
	"math"
	"sort"
)

// Result is what the corpora say of each type.
type Result struct {
	Count   []uint32    // by type
	Row     []int32     // by type: its vector, -1 for none
	Vectors [][]float32 // of length one
	Classes [][]int32   // by granularity and row
	Types   []Type      // by row
}

// minCount is how often a type must occur to get a vector.
const minCount = 20

// Compute reads the corpora below dir.
func Compute(dir string, vocabulary, dims int, granularities []int) (*Result, error) {
	c, err := count(dir, vocabulary)
	if err != nil {
		return nil, err
	}
	log.Printf("%d contexts of types counted, %d lost", c.table.n, c.table.full)
	r := &Result{Count: c.types, Row: make([]int32, len(c.types))}
	for t, n := range c.types {
		if r.Row[t] = -1; n >= minCount {
			r.Types = append(r.Types, Type(t))
		}
	}
	sort.Slice(r.Types, func(i, j int) bool {
		a, b := r.Types[i], r.Types[j]
		if c.types[a] != c.types[b] {
			return c.types[a] > c.types[b]
		}
		return a < b
	})
	for i, t := range r.Types {
		r.Row[t] = int32(i)
	}
	m := matrix(c, r)
	c.table = nil
	log.Printf("%d types, %d contexts, %d values", m.rows, m.cols, len(m.val))
	r.Vectors = m.svd(dims, 3)
	for _, v := range r.Vectors {
		normalise(v)
	}
	log.Print("vectors found")
	for _, k := range granularities {
		r.Classes = append(r.Classes, kmeans(r.Vectors, k, 12))
	}
	return r, nil
}

// matrix gives the positive pointwise mutual information of types and
// contexts, with contexts smoothed by the power .75 (Levy, Goldberg and Dagan
// 2015).
func matrix(c *counts, r *Result) *sparse {
	m := &sparse{rows: len(r.Types), cols: sides * columns, start: make([]int, len(r.Types)+1)}
	rowSum := make([]float64, m.rows)
	colSum := make([]float64, m.cols)
	for h, k := range c.table.keys {
		if k == 0 || c.table.counts[h] < 2 {
			continue
		}
		k--
		if row := r.Row[k>>32]; row >= 0 {
			m.start[row+1]++
			rowSum[row] += float64(c.table.counts[h])
			colSum[uint32(k)] += float64(c.table.counts[h])
		}
	}
	total := 0.0
	for i := range colSum {
		colSum[i] = math.Pow(colSum[i], .75)
		total += colSum[i]
	}
	for i := range m.rows {
		m.start[i+1] += m.start[i]
	}
	m.col = make([]int32, m.start[m.rows])
	m.val = make([]float32, m.start[m.rows])
	next := append([]int(nil), m.start...)
	for h, k := range c.table.keys {
		if k == 0 || c.table.counts[h] < 2 {
			continue
		}
		k--
		row := r.Row[k>>32]
		if row < 0 {
			continue
		}
		pmi := math.Log(float64(c.table.counts[h]) * total / (rowSum[row] * colSum[uint32(k)]))
		m.col[next[row]] = int32(uint32(k))
		m.val[next[row]] = float32(max(0, pmi))
		next[row]++
	}
	return m
}
