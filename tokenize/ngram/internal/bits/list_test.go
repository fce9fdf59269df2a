package bits

import (
	"math/rand/v2"
	"testing"
)

const codeWidth = 5

// sample chooses n of the numbers below u; skewed, more of the small ones.
func sample(r *rand.Rand, n, u int, skewed bool) []uint32 {
	in := make([]bool, u)
	for have := 0; have < n; {
		x := r.IntN(u)
		if skewed {
			x = min(x, r.IntN(u), r.IntN(u), r.IntN(u))
		}
		if !in[x] {
			in[x] = true
			have++
		}
	}
	var out []uint32
	for x, yes := range in {
		if yes {
			out = append(out, uint32(x))
		}
	}
	return out
}

type testList struct {
	numbers []uint32
	u       uint32
	codes   []byte
	marks   []bool
	at      int
}

// writeLists writes random lists of all shapes behind one another.
func writeLists(marked bool) ([]testList, *Writer) {
	r := rand.New(rand.NewPCG(5, 6))
	var w Writer
	var lists []testList
	for _, u := range []int{1, 2, 3, 64, 65, 1000, 50000, 65536} {
		for _, n := range []int{1, 2, 3, 8, 63, 64, 65, 256, 257, 900, 5000, 65536} {
			if n > u || n > u/2 && u > 20000 && n != u {
				continue
			}
			l := testList{numbers: sample(r, n, u, n < u/4), u: uint32(u), at: w.Len()}
			for range n {
				l.codes = append(l.codes, byte(r.IntN(1<<codeWidth)))
				if marked {
					l.marks = append(l.marks, r.IntN(3) == 0)
				}
			}
			w.WriteList(l.numbers, l.u, l.codes, codeWidth, l.marks)
			if got, want := w.Len()-l.at, ListBits(uint32(n), uint32(u), codeWidth, marked); got != want {
				panic("ListBits is wrong")
			}
			lists = append(lists, l)
		}
	}
	return lists, &w
}

func TestListsAgainstSlices(t *testing.T) {
	for _, marked := range []bool{false, true} {
		lists, w := writeLists(marked)
		open := OpenLists(string(w.Bytes()), w.Len(), codeWidth, marked)
		for _, want := range lists {
			var got List
			open.Open(&got, uint32(want.at), open.Head(uint32(want.at)), want.u)
			if got.N != uint32(len(want.numbers)) {
				t.Fatalf("a list of %d below %d has %d", len(want.numbers), want.u, got.N)
			}
			compare(t, &got, want)
		}
	}
}

func compare(t *testing.T, got *List, want testList) {
	t.Helper()
	next, set := 0, uint32(0)
	for x := range want.u + 2 {
		place, ok := got.Find(x)
		in := next < len(want.numbers) && want.numbers[next] == x
		if ok != in || in && place != uint32(next) {
			t.Fatalf("%d of %d: Find(%d) = %d, %v; want %d, %v", len(want.numbers), want.u, x, place, ok, next, in)
		}
		if !in {
			continue
		}
		if c := got.Code(place, codeWidth); c != uint32(want.codes[next]) {
			t.Fatalf("code %d, want %d", c, want.codes[next])
		}
		if want.marks != nil {
			before, marked := got.Mark(place)
			if marked != want.marks[next] || marked && before != set {
				t.Fatalf("Mark(%d) = %d, %v; want %d, %v", place, before, marked, set, want.marks[next])
			}
			if marked {
				set++
			}
		}
		next++
	}
}

// FuzzLists: damaged lists answer, with places below their length.
func FuzzLists(f *testing.F) {
	_, w := writeLists(true)
	f.Add(w.Bytes()[:2000], uint32(0), uint32(1000), uint32(17))
	f.Add([]byte{255, 255, 1, 0, 0, 0, 0, 0, 0, 0}, uint32(3), uint32(50000), uint32(40000))
	f.Fuzz(func(t *testing.T, b []byte, bit, u, x uint32) {
		if len(b) < Tail {
			return
		}
		lists := OpenLists(string(b), 8*(len(b)-Tail), codeWidth, true)
		bit %= uint32(8*len(b) + 9)
		var l List
		lists.Open(&l, bit, lists.Head(bit), u%(1<<17))
		if place, ok := l.Find(x % (1 << 17)); ok {
			if place >= l.N {
				t.Fatalf("place %d of %d", place, l.N)
			}
			l.Code(place, codeWidth)
			l.Mark(place)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	lists, w := writeLists(true)
	open := OpenLists(string(w.Bytes()), w.Len(), codeWidth, true)
	for _, i := range []int{len(lists) / 2, len(lists) - 3} {
		var l List
		open.Open(&l, uint32(lists[i].at), open.Head(uint32(lists[i].at)), lists[i].u)
		b.Run("", func(b *testing.B) {
			b.ReportAllocs()
			x := uint32(1)
			for b.Loop() {
				x = (x*1664525 + 1013904223)
				l.Find(x >> 8 % l.u)
			}
		})
	}
}
