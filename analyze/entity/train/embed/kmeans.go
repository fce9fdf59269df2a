package embed

import (
	"math"
	"sync"
)

// kmeans parts rows of length one into k classes by their angles; the seeds
// are the first k rows.
func kmeans(x [][]float32, k, iterations int) []int32 {
	k = min(k, len(x))
	centre := make([][]float32, k)
	for c := range centre {
		centre[c] = append([]float32(nil), x[c]...)
	}
	of := make([]int32, len(x))
	for range iterations {
		assign(x, centre, of)
		update(x, centre, of)
	}
	assign(x, centre, of)
	return of
}

func assign(x, centre [][]float32, of []int32) {
	var wg sync.WaitGroup
	for w := range 2 {
		wg.Go(func() {
			for i := w; i < len(x); i += 2 {
				best, at := float32(math.Inf(-1)), 0
				for c, y := range centre {
					if d := dot32(x[i], y); d > best {
						best, at = d, c
					}
				}
				of[i] = int32(at)
			}
		})
	}
	wg.Wait()
}

func dot32(a, b []float32) float32 {
	b = b[:len(a)]
	var s0, s1, s2, s3 float32
	i := 0
	for ; i+3 < len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return s0 + s1 + s2 + s3
}

func update(x, centre [][]float32, of []int32) {
	for _, c := range centre {
		clear(c)
	}
	for i, c := range of {
		for j, v := range x[i] {
			centre[c][j] += v
		}
	}
	for _, c := range centre {
		normalise(c)
	}
}

func normalise(v []float32) {
	l := float32(math.Sqrt(float64(dot32(v, v))))
	if l == 0 {
		return
	}
	for i := range v {
		v[i] /= l
	}
}
