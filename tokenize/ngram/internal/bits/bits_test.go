package bits

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestRankAgainstCounting(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, 63, 64, 255, 256, 257, 5000} {
		members := make([]bool, n)
		for i := range members {
			members[i] = r.IntN(3) == 0
		}
		data := AppendRank(nil, n, func(i int) bool { return members[i] })
		set, err := OpenRank(string(data), n)
		if err != nil {
			t.Fatal(err)
		}
		below := uint32(0)
		for i, want := range members {
			got, member := set.Get(uint32(i))
			if member != want || member && got != below {
				t.Fatalf("n=%d: Get(%d) = %d, %v; want %d, %v", n, i, got, member, below, want)
			}
			if want {
				below++
			}
		}
		if _, member := set.Get(uint32(n)); member {
			t.Errorf("n=%d: the number behind the last is a member", n)
		}
	}
}

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

func TestSequenceAgainstSlice(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 31, 32, 33, 1000} {
		for _, step := range []int{1, 2, 3, 17, 1000} {
			v := rising(r, n, step)
			data := AppendSequence(nil, v)
			if len(data) != SequenceSize(n, v[n-1]) {
				t.Fatalf("%d bytes, SequenceSize says %d", len(data), SequenceSize(n, v[n-1]))
			}
			s, err := OpenSequence(string(data), n, v[n-1])
			if err != nil {
				t.Fatal(err)
			}
			for i := range n - 1 {
				if a, b := s.Pair(uint32(i)); a != v[i] || b != v[i+1] {
					t.Fatalf("n=%d step=%d: Pair(%d) = %d, %d; want %d, %d", n, step, i, a, b, v[i], v[i+1])
				}
			}
			if a, b := s.Pair(uint32(n)); a != v[n-1] || b != v[n-1] {
				t.Errorf("behind the end: %d, %d", a, b)
			}
		}
	}
}

func TestOpenRefusesWrongSizes(t *testing.T) {
	if _, err := OpenRank("abc", 9); err == nil {
		t.Error("OpenRank took 3 bytes for 9 numbers")
	}
	if _, err := OpenSequence("abc", 9, 100); err == nil {
		t.Error("OpenSequence took 3 bytes for 9 numbers")
	}
}

// FuzzDamage: whatever the bytes, Pair stays below the limit and Get answers.
func FuzzDamage(f *testing.F) {
	v := []uint32{0, 1, 1, 5, 90, 91, 400}
	f.Add(AppendSequence(nil, v), uint32(3))
	f.Fuzz(func(t *testing.T, b []byte, i uint32) {
		want := SequenceSize(len(v), v[len(v)-1])
		b = append(slices.Clone(b), make([]byte, want)...)[:want]
		s, err := OpenSequence(string(b), len(v), v[len(v)-1])
		if err != nil {
			t.Fatal(err)
		}
		if a, c := s.Pair(i % 8); a > c || c > 400 {
			t.Errorf("Pair(%d) = %d, %d", i%8, a, c)
		}
		b = append(b, make([]byte, 4*blockBytes)...)[:RankSize(1000)]
		set, err := OpenRank(string(b), 1000)
		if err != nil {
			t.Fatal(err)
		}
		if _, member := set.Get(i); member && i >= 1000 {
			t.Errorf("%d is a member of a set of numbers below 1000", i)
		}
	})
}
