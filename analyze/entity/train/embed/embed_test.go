package embed

import (
	"math"
	"reflect"
	"testing"
)

// two groups of rows that share no column
func groups() *sparse {
	m := &sparse{rows: 6, cols: 8, start: []int{0}}
	for r := range m.rows {
		for k := range 3 {
			m.col = append(m.col, int32(r/3*4+(r+k)%4))
			m.val = append(m.val, 1)
		}
		m.start = append(m.start, len(m.col))
	}
	return m
}

func TestVectorsPartGroups(t *testing.T) {
	v := groups().svd(2, 4)
	for _, r := range v {
		normalise(r)
	}
	if d := dot32(v[0], v[1]); d < .9 {
		t.Errorf("rows of one group have the cosine %.2f", d)
	}
	if d := math.Abs(float64(dot32(v[0], v[4]))); d > .1 {
		t.Errorf("rows of two groups have the cosine %.2f", d)
	}
	of := kmeans([][]float32{v[0], v[4], v[1], v[2], v[3], v[5]}, 2, 5)
	if of[0] != of[2] || of[0] != of[3] || of[1] != of[4] || of[1] != of[5] || of[0] == of[1] {
		t.Errorf("the classes are %v", of)
	}
}

func TestTranspose(t *testing.T) {
	m := groups()
	back := m.transpose().transpose()
	x := dense(m.cols, 1)
	for i := range x {
		x[i][0] = float32(i * i)
	}
	if a, b := m.times(x, 1), back.times(x, 1); !reflect.DeepEqual(a, b) {
		t.Errorf("a matrix times a vector is %v, transposed twice %v", a, b)
	}
}

func TestTableCounts(t *testing.T) {
	x := newTable(6)
	for i := range uint64(100) {
		x.add(i % 7)
	}
	total := uint32(0)
	for i, k := range x.keys {
		if k == 0 {
			continue
		}
		total += x.counts[i]
		if k-1 > 6 {
			t.Errorf("the table holds the key %d", k-1)
		}
	}
	if total != 100 || x.n != 7 {
		t.Errorf("%d counted of %d keys, want 100 of 7", total, x.n)
	}
}
