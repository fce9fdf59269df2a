package grow

import (
	"bytes"
	"math"
	"math/rand/v2"
	"testing"

	"vnan/analyze/typo/boost"
)

// ring is true between two circles: no single feature tells it.
func ring(n int, seed uint64) Data {
	rnd := rand.New(rand.NewPCG(seed, 2))
	var d Data
	for range n {
		x, y, noise := rnd.Float32()*2-1, rnd.Float32()*2-1, rnd.Float32()
		r := x*x + y*y
		d.Rows = append(d.Rows, []float32{x, y, noise, 1})
		d.Labels = append(d.Labels, r > 0.2 && r < 0.7)
	}
	return d
}

func TestLearns(t *testing.T) {
	f := Grow(ring(4000, 1), Options{})
	test := ring(2000, 2)
	right := 0
	for i, r := range test.Rows {
		if (f.Score(r) > 0) == test.Labels[i] {
			right++
		}
	}
	if right < 1900 {
		t.Errorf("%d of 2000 right, want 1900", right)
	}
	if f.Gain[3] != 0 || f.Gain[2] > f.Gain[0]/4 {
		t.Errorf("gains %v: the constant and the noise should not matter", f.Gain)
	}
}

func TestFileScoresAlike(t *testing.T) {
	d := ring(1000, 3)
	f := Grow(d, Options{Trees: 40})
	data, err := f.Bytes(7)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Grow(d, Options{Trees: 40}).Bytes(7)
	if err != nil || !bytes.Equal(data, again) {
		t.Errorf("the same rows gave another file (%v)", err)
	}
	b, err := boost.Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range d.Rows {
		if got, want := float64(b.Score(r)), f.Score(r); math.Abs(got-want) > 1e-3 {
			t.Fatalf("Score(%v) = %g, grown %g", r, got, want)
		}
	}
}

func TestOpenRefusesDamage(t *testing.T) {
	data, err := Grow(ring(500, 5), Options{Trees: 5}).Bytes(1)
	if err != nil {
		t.Fatal(err)
	}
	row := make([]float32, 4)
	for i := range data {
		for _, x := range []byte{0, 0xFF, data[i] + 1} {
			bad := bytes.Clone(data)
			bad[i] = x
			if f, err := boost.Open(string(bad)); err == nil && f.Features() == 4 {
				f.Score(row) // must end
			}
		}
	}
}
