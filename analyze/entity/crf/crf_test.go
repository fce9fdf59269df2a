package crf

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"vnan/tokenize/flat"
)

// toy packs a model of random features and gives it with its features.
func toy(t testing.TB, n int) (*Model, []Feature) {
	r := rand.New(rand.NewPCG(3, 4))
	fs := make([]Feature, n)
	for i := range fs {
		fs[i].Key = r.Uint64()
		for y := range Labels {
			fs[i].Weights[y] = float32(r.NormFloat64()) / 2
		}
	}
	var trans [Lanes][Lanes]float32
	for a := range trans {
		for b := range trans[a] {
			trans[a][b] = float32(r.NormFloat64())
		}
	}
	b := flat.Builder{}
	Pack(fs, trans, 60, b)
	PackVectors([]int32{-1, 0}, make([][DenseWindow][Lanes]float32, 1), 60, b)
	data, err := b.Bytes(1, 1)
	if err != nil {
		t.Fatal(err)
	}
	f, err := flat.Open(string(data), 1)
	if err != nil {
		t.Fatal(err)
	}
	m, err := Open(f)
	if err != nil {
		t.Fatal(err)
	}
	return m, fs
}

func TestAddFindsEveryFeature(t *testing.T) {
	m, fs := toy(t, 5000)
	for _, f := range fs {
		var s Sum
		var got Scores
		m.Add([]uint64{f.Key, f.Key ^ 0xFFFF<<20}, &s)
		s.Scores(&got)
		for y := range Labels { // a row may be moved as a whole
			want := float64(f.Weights[y]-f.Weights[0]) * 60
			if d := math.Abs(float64(got[y]-got[0]) - want); d > 1.01 {
				t.Fatalf("label %d: %d steps over label 0, want %.1f", y, got[y]-got[0], want)
			}
		}
	}
}

func TestSumsOfManyRows(t *testing.T) {
	m, fs := toy(t, 250)
	var keys []uint64
	for _, f := range fs {
		keys = append(keys, f.Key)
	}
	var all Sum
	var got, want Scores
	m.Add(keys, &all)
	all.Scores(&got)
	for _, k := range keys {
		var one Sum
		var s Scores
		m.Add([]uint64{k}, &one)
		one.Scores(&s)
		for y := range s {
			want[y] += s[y]
		}
	}
	if got != want {
		t.Errorf("the sum of all rows is %v, the rows add up to %v", got, want)
	}
}

// best searches all label sequences.
func best(m *Model, scores []Scores) (int32, []Label) {
	top, labels := int32(math.MinInt32), []Label(nil)
	var walk func(i int, sum int32, y []Label)
	walk = func(i int, sum int32, y []Label) {
		if i == len(scores) {
			if sum > top {
				top, labels = sum, slices.Clone(y)
			}
			return
		}
		for b := range Labels {
			prev := Label(0)
			if i > 0 {
				prev = y[i-1]
			}
			if !Follows(prev, Label(b)) {
				continue
			}
			s := sum + scores[i][b]
			if i > 0 {
				s += m.trans[prev][b]
			}
			walk(i+1, s, append(y, Label(b)))
		}
	}
	walk(0, 0, nil)
	return top, labels
}

func TestDecodeFindsTheBest(t *testing.T) {
	m, _ := toy(t, 10)
	r := rand.New(rand.NewPCG(5, 6))
	for range 40 {
		var d Decoder
		scores := make([]Scores, 4)
		for i := range scores {
			for y := range Labels {
				scores[i][y] = int32(r.NormFloat64() * 100)
			}
			*d.Next() = scores[i]
		}
		got := make([]Label, len(scores))
		d.Decode(m, 0, got)
		if _, want := best(m, scores); !slices.Equal(got, want) {
			t.Fatalf("Decode gives %v, the best labels are %v", got, want)
		}
	}
}

func TestFollows(t *testing.T) {
	for y := uint8(1); y <= 7; y++ {
		if !Follows(BeginOf(y), InsideOf(y)) || !Follows(InsideOf(y), InsideOf(y)) {
			t.Errorf("type %d does not go on", y)
		}
		if Follows(0, InsideOf(y)) || Follows(BeginOf(y%7+1), InsideOf(y)) {
			t.Errorf("type %d goes on without a beginning", y)
		}
		if TypeOf(BeginOf(y)) != y || TypeOf(InsideOf(y)) != y {
			t.Errorf("type %d is lost in its labels", y)
		}
	}
}

func TestOpenRefusesDamage(t *testing.T) {
	b := flat.Builder{BucketSection: make([]byte, 63), TransSection: make([]byte, 512), VectorSection: nil, TypeSection: nil}
	data, err := b.Bytes(1, 1)
	if err != nil {
		t.Fatal(err)
	}
	f, err := flat.Open(string(data), 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(f); err == nil {
		t.Error("Open takes a bucket section of 63 bytes")
	}
}
