package bits

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// rising makes a list that never falls, in one of several shapes: dense, sparse,
// with long leaps.
func rising(r *rand.Rand, n, step int) []uint32 {
	v := make([]uint32, n)
	x := uint32(0)
	for i := range v {
		v[i] = x
		x += uint32(r.IntN(step))
		if r.IntN(50) == 0 {
			x += uint32(r.IntN(50 * step))
		}
	}
	return v
}

func TestIndexAgainstSlices(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{0, 1, 2, 31, 32, 33, 1000} {
		for round, step := range []int{1, 2, 3, 17, 1000, 2} {
			a, b := rising(r, n+1, step), rising(r, n+1, 3)
			shape := IndexShape{N: n, Limits: [Columns]uint32{a[n] + uint32(r.IntN(3*step)), b[n]}, Code: r.IntN(9), Plain: round == 5}
			codes := make([]byte, n)
			for i := range codes {
				codes[i] = byte(r.IntN(1 << shape.Code))
			}
			data := AppendIndex(nil, shape, [Columns][]uint32{a[:n], b[:n]}, codes)
			if len(data) != shape.Size() {
				t.Fatalf("%d bytes, Size says %d", len(data), shape.Size())
			}
			x, err := OpenIndex(string(data), shape)
			if err != nil {
				t.Fatal(err)
			}
			for i := range n {
				j := uint32(i)
				if x.First(j) != a[i] || x.Second(j) != b[i] || x.Code(j) != uint32(codes[i]) {
					t.Fatalf("n=%d step=%d: entry %d is %d, %d, %d; want %d, %d, %d", n, step, i, x.First(j), x.Second(j), x.Code(j), a[i], b[i], codes[i])
				}
			}
			if j := uint32(n); x.First(j) != shape.Limits[0] || x.Second(j) != shape.Limits[1] || x.Code(j) != 0 {
				t.Errorf("behind the end: %d, %d, %d", x.First(j), x.Second(j), x.Code(j))
			}
		}
	}
}

func TestOpenRefusesWrongSizes(t *testing.T) {
	if _, err := OpenIndex("abc", IndexShape{N: 9}); err == nil {
		t.Error("OpenIndex took 3 bytes for 9 numbers")
	}
}

// FuzzDamage: whatever the bytes, no number exceeds its limit.
func FuzzDamage(f *testing.F) {
	shape := IndexShape{N: 7, Limits: [Columns]uint32{400, 20}, Code: 3}
	columns := [Columns][]uint32{{0, 1, 1, 5, 90, 91, 400}, {0, 0, 1, 9, 9, 9, 15}}
	f.Add(AppendIndex(nil, shape, columns, make([]byte, 7)), uint32(3))
	f.Fuzz(func(t *testing.T, b []byte, i uint32) {
		b = append(slices.Clone(b), make([]byte, shape.Size())...)[:shape.Size()]
		x, err := OpenIndex(string(b), shape)
		if err != nil {
			t.Fatal(err)
		}
		if a, b, c := x.First(i%8), x.Second(i%8), x.Code(i%8); a > 400 || b > 20 || c > 7 {
			t.Errorf("entry %d is %d, %d, %d", i%8, a, b, c)
		}
	})
}
