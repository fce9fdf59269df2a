package build

import (
	"math"
	"slices"
)

// codebook holds the values that a code of few bits stands for, rising.
type codebook []float64

// cells is how finely values are told apart before a codebook is made of them,
// coarse how finely to see how densely they lie.
const (
	cells  = 1 << 16
	coarse = 1 << 10
)

// newCodebook chooses up to size values by k-means (Lloyd's algorithm), such
// that the mean squared error is small. Values are natural logarithms; weights
// say how much each matters, nil means all the same.
func newCodebook(values, weights []float64, size int) codebook {
	if len(values) == 0 {
		return codebook{0}
	}
	low, high := slices.Min(values), slices.Max(values)
	width := (high - low) / cells
	if width == 0 {
		return codebook{low}
	}
	mass, sum := make([]float64, cells), make([]float64, cells)
	for i, v := range values {
		c, w := min(int((v-low)/width), cells-1), 1.0
		if weights != nil {
			w = weights[i]
		}
		mass[c] += w
		sum[c] += w * v
	}
	book := companded(mass, low, width, size)
	for range 50 {
		next := lloyd(book, mass, sum)
		if slices.Equal(next, book) {
			break
		}
		book = next
	}
	return book
}

// companded places values as densely as the cube root of the density of what
// they stand for, which is where k-means ends when there are many (P. F.
// Panter, W. Dite, Quantization distortion in pulse-count modulation with
// nonuniform spacing of levels, 1951); from elsewhere it is slow to get there.
func companded(mass []float64, low, width float64, size int) codebook {
	const each = cells / coarse
	var root [coarse]float64
	total := 0.0
	for c := range root {
		m := 0.0
		for _, x := range mass[c*each : (c+1)*each] {
			m += x
		}
		root[c] = math.Cbrt(m)
		total += root[c]
	}
	book := make(codebook, 0, size)
	passed := 0.0
	for c, r := range root {
		for len(book) < size {
			into := (float64(len(book))+.5)/float64(size)*total - passed
			if into > r {
				break
			}
			book = append(book, low+width*each*(float64(c)+into/r))
		}
		passed += r
	}
	return book
}

// lloyd moves each value to the mean of those that are nearest to it.
func lloyd(book codebook, mass, sum []float64) codebook {
	m, total := make([]float64, len(book)), make([]float64, len(book))
	for c := range mass {
		if mass[c] > 0 {
			b := book.code(sum[c] / mass[c])
			m[b] += mass[c]
			total[b] += sum[c]
		}
	}
	var next codebook
	for b := range book {
		if m[b] > 0 {
			next = append(next, total[b]/m[b])
		}
	}
	return next
}

// code is the index of the value nearest to v.
func (b codebook) code(v float64) int {
	i, _ := slices.BinarySearch(b, v)
	if i == len(b) || i > 0 && v-b[i-1] < b[i]-v {
		i--
	}
	return i
}
