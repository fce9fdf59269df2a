package build

import (
	"math"
	"slices"

	"vnan/tokenize/ngram/internal/layout"
)

// codebook holds the up to 256 values that a byte stands for, rising.
type codebook []float64

// cells is how finely values are counted before bins are made of them, coarse
// how finely to see how densely they lie.
const (
	cells  = 1 << 16
	coarse = 1 << 10
)

// newCodebook chooses 256 values by k-means (Lloyd's algorithm), so that the
// mean squared error is small. Values are natural logarithms.
func newCodebook(values []float64) codebook {
	if len(values) == 0 {
		return codebook{0}
	}
	low, high := slices.Min(values), slices.Max(values)
	width := (high - low) / cells
	if width == 0 {
		return codebook{low}
	}
	count, sum := make([]int, cells), make([]float64, cells)
	for _, v := range values {
		c := min(int((v-low)/width), cells-1)
		count[c]++
		sum[c] += v
	}
	book := companded(count, low, width)
	for range 50 {
		next := lloyd(book, count, sum)
		if slices.Equal(next, book) {
			break
		}
		book = next
	}
	return book
}

// companded places values as densely as the cube root of the density of what
// they stand for, which is where k-means ends when bins are many (P. F. Panter,
// W. Dite, Quantization distortion in pulse-count modulation with nonuniform
// spacing of levels, 1951); from elsewhere it is slow.
func companded(count []int, low, width float64) codebook {
	const each = cells / coarse
	var root [coarse]float64
	total := 0.0
	for c := range root {
		n := 0
		for _, x := range count[c*each : (c+1)*each] {
			n += x
		}
		root[c] = math.Cbrt(float64(n))
		total += root[c]
	}
	book := make(codebook, 0, layout.BookSize)
	passed := 0.0
	for c, r := range root {
		for len(book) < layout.BookSize {
			into := (float64(len(book))+.5)/layout.BookSize*total - passed
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
func lloyd(book codebook, count []int, sum []float64) codebook {
	n := make([]int, len(book))
	total := make([]float64, len(book))
	for c := range count {
		if count[c] > 0 {
			b := book.code(sum[c] / float64(count[c]))
			n[b] += count[c]
			total[b] += sum[c]
		}
	}
	var next codebook
	for b := range book {
		if n[b] > 0 {
			next = append(next, total[b]/float64(n[b]))
		}
	}
	return next
}

// code is the index of the value nearest to v.
func (b codebook) code(v float64) byte {
	i, _ := slices.BinarySearch(b, v)
	if i == len(b) || i > 0 && v-b[i-1] < b[i]-v {
		i--
	}
	return byte(i)
}

// encode gives the codes of values.
func (b codebook) encode(values []float64) []byte {
	out := make([]byte, len(values))
	for i, v := range values {
		out[i] = b.code(v)
	}
	return out
}

// logs gives natural logarithms. The probability zero, of Begin, becomes the
// smallest other one: nobody asks for it, and the codebook is not strained.
func logs(p []float64) []float64 {
	smallest := 1.0
	for _, x := range p {
		if x > 0 {
			smallest = min(smallest, x)
		}
	}
	out := make([]float64, len(p))
	for i, x := range p {
		out[i] = math.Log(max(x, smallest))
	}
	return out
}
