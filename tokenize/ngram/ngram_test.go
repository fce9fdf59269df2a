package ngram_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"vnan/tokenize/flat"
	"vnan/tokenize/ngram"
	"vnan/tokenize/ngram/build"
)

const (
	vocabulary          = 40
	unknown, begin, end = 0, 1, 2
)

// sentences are random, an id depending on the two before it.
func sentences(seed uint64, n int) [][]uint16 {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([][]uint16, n)
	for i := range out {
		a, b := 3, 4
		for range r.IntN(12) + 1 {
			a, b = b, 3+(a*5+b*3+min(r.IntN(9), r.IntN(9), r.IntN(9)))%(vocabulary-3)
			out[i] = append(out[i], uint16(b))
		}
	}
	return out
}

// file is a model of random sentences, trained once.
func file(t testing.TB) []byte {
	t.Helper()
	data, err := trained()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

var trained = sync.OnceValues(func() ([]byte, error) {
	o := build.Options{Vocabulary: vocabulary, Unknown: unknown, Begin: begin, End: end}
	stream := func(yield func([]uint16, error) bool) {
		for _, s := range sentences(1, 4000) {
			if !yield(s, nil) {
				return
			}
		}
	}
	d, err := build.Count("test", stream, o)
	if err != nil {
		return nil, err
	}
	table, err := build.Build([]*build.Domain{d}, []float64{1}, o)
	if err != nil {
		return nil, err
	}
	return table.Encode(1)
})

func open(t testing.TB) *ngram.Model {
	t.Helper()
	m, err := ngram.Open(string(file(t)))
	if err != nil {
		t.Fatal(err)
	}
	if m.NGrams(2) == 0 || m.NGrams(3) == 0 || m.NGrams(4) == 0 {
		t.Fatalf("the test model has %d, %d, %d n-grams", m.NGrams(2), m.NGrams(3), m.NGrams(4))
	}
	return m
}

// TestAlmostSumsToOne: quantisation moves each probability by a few percent,
// their sum after a context less, on the whole.
func TestAlmostSumsToOne(t *testing.T) {
	m := open(t)
	off, worst := 0.0, 0.0
	contexts := sentences(2, 200)
	for _, s := range contexts {
		state := m.Context(s)
		sum := 0.0
		for id := range uint16(vocabulary) {
			if id != begin {
				p, _ := m.Score(state, id)
				sum += math.Exp(float64(p))
			}
		}
		off += math.Abs(sum-1) / float64(len(contexts))
		worst = max(worst, math.Abs(sum-1))
	}
	if off > .04 || worst > .3 {
		t.Errorf("probabilities add up to 1 but for %.3f, at worst %.3f; want at most .04 and .3", off, worst)
	}
}

// TestStatesRemember: scoring on from state to state is scoring with the last
// three ids.
func TestStatesRemember(t *testing.T) {
	m := open(t)
	for _, s := range sentences(3, 200) {
		state := m.Start()
		s = append([]uint16{begin}, append(s, end)...)
		for i := 1; i < len(s); i++ {
			p, next := m.Score(state, s[i])
			want, matched := m.LogProb(s[:i], s[i])
			if p != want {
				t.Fatalf("%v: position %d has %g, by its context %g", s, i, p, want)
			}
			if p, n := m.Step(&state, s[i], &state); p != want || n != matched || state != next {
				t.Fatalf("%v: position %d steps with %g and %d, want %g and %d", s, i, p, n, want, matched)
			}
		}
	}
}

// TestWindows: a window's parts are the probabilities at its positions.
func TestWindows(t *testing.T) {
	m := open(t)
	candidates := []uint16{3, 5, 7, 20, 33, unknown, 60000}
	out := make([]ngram.Window, len(candidates))
	for _, s := range sentences(4, 300) {
		i := len(s) / 2
		left, right := append([]uint16{begin}, s[:i]...), append(slices.Clone(s[i+1:]), end)
		m.Windows(left, candidates, right, out)
		for c, id := range candidates {
			row := append(append(slices.Clone(left), id), right...)
			sum := float32(0)
			for j := range ngram.MaxOrder {
				var p float32
				var matched int
				if at := len(left) + j; at < len(row) {
					p, matched = m.LogProb(row[:at], row[at])
				}
				if out[c].LogProb[j] != p || int(out[c].Matched[j]) != matched {
					t.Fatalf("candidate %d, place %d: %g (%d), want %g (%d)", id, j, out[c].LogProb[j], out[c].Matched[j], p, matched)
				}
				sum += p
			}
			if got := out[c].Sum(); got != sum {
				t.Fatalf("sum %g, want %g", got, sum)
			}
			if got := m.Span(left, []uint16{id}, right); math.Abs(float64(got-sum)) > 1e-4 {
				t.Fatalf("Span gives %g, want %g", got, sum)
			}
		}
	}
}

// TestFloors: giving up says no more and no less than the sums do.
func TestFloors(t *testing.T) {
	m := open(t)
	var p ngram.Place
	r := rand.New(rand.NewPCG(9, 9))
	for _, s := range sentences(6, 300) {
		right := append(slices.Clone(s), end)
		p.Set(m, []uint16{begin, 5, 6}, right)
		var whole, part ngram.Window
		id := uint16(3 + r.IntN(20))
		if !p.Try(id, nil, &whole) {
			t.Fatal("gave up without floors")
		}
		floors, sum, want := [ngram.MaxOrder]float32{}, float32(0), true
		for i := range floors {
			floors[i] = -float32(i+1) * 5
		}
		for i := range min(len(right), 3) + 1 {
			sum += whole.LogProb[i]
			want = want && sum >= floors[i]
		}
		if got := p.Try(id, &floors, &part); got != want || got && part != whole {
			t.Fatalf("%v: %v with %v, want %v with %v", right, got, part, want, whole)
		}
	}
}

func TestQueriesDoNotAllocate(t *testing.T) {
	m := open(t)
	left, right := []uint16{begin, 5, 6}, []uint16{7, 8, end}
	candidates, out := []uint16{9, 10, 11}, make([]ngram.Window, 3)
	var p ngram.Place
	if n := testing.AllocsPerRun(100, func() {
		m.Windows(left, candidates, right, out)
		m.LogProb(left, 7)
		m.Span(left, candidates, right)
		p.Set(m, left, right)
		p.Try(8, nil, &out[0])
	}); n != 0 {
		t.Errorf("%g allocations", n)
	}
}

func TestUnknownStandsForWhatIsBeyondTheVocabulary(t *testing.T) {
	m := open(t)
	got, _ := m.LogProb([]uint16{5, 60000}, 50000)
	if want, _ := m.LogProb([]uint16{5, unknown}, unknown); got != want {
		t.Errorf("%g, want %g", got, want)
	}
}

func TestOpenRefuses(t *testing.T) {
	good := string(file(t))
	other, err := flat.Builder{"meta": []byte("??")}.Bytes(ngram.Format, 1)
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{
		"nothing":      "",
		"half":         good[:len(good)/2],
		"other format": good[:8] + "\xff" + good[9:],
		"short meta":   string(other),
	} {
		if _, err := ngram.Open(data); err == nil || !strings.Contains(err.Error(), "ngram: ") || !strings.Contains(err.Error(), "go generate") {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// exercise asks a model everything; it fails on numbers that cannot be.
func exercise(t *testing.T, m *ngram.Model) {
	out := make([]ngram.Window, 2)
	for _, s := range sentences(5, 20) {
		m.Windows(s, []uint16{s[0], 65535}, s, out)
		if x := float64(out[0].Sum()); math.IsNaN(x) || math.IsInf(x, 0) {
			t.Errorf("a window of %v has probability %g", s, x)
		}
		m.LogProb(s, 7)
	}
}

// FuzzDamage: a damaged file gives an error or wrong numbers, but no panic.
func FuzzDamage(f *testing.F) {
	good := file(f)
	f.Add(uint32(100), uint8(255), uint16(3))
	f.Add(uint32(24*20), uint8(1), uint16(1))
	f.Fuzz(func(t *testing.T, at uint32, with uint8, times uint16) {
		data := slices.Clone(good)
		for i := range uint32(times) {
			data[(at+i*i*7919)%uint32(len(data))] ^= with + uint8(i)
		}
		if m, err := ngram.Open(string(data)); err == nil {
			exercise(t, m)
		}
	})
}

func FuzzOpen(f *testing.F) {
	good := file(f)
	f.Add(good)
	f.Add(good[:1000])
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := ngram.Open(string(data)); err == nil {
			exercise(t, m)
		}
	})
}
