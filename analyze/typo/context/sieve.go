package context

import (
	"errors"
	"math"

	"vnan/tokenize/flat"
)

// Sieve lets pass, without a look at candidates, the tokens that the language
// model may not have expected (15 in 100, with 9 of 10 labelled mistakes): a generalised additive logistic model over the
// log-probabilities of the four positions that a token bears on, the lengths of
// the n-grams that matched there, and the token's own frequency and capital.
type Sieve struct {
	// Cut is the least score that passes.
	Cut float32
	// At holds for each position and matched length a constant and a slope.
	At [4][5]Line
	// Count is a line over the logarithm of the frequency.
	Count Line
	// Upper is for a capital; UpperLeft and UpperRight for the neighbours'.
	Upper, UpperLeft, UpperRight float32
}

// Line is a linear function.
type Line struct{ Constant, Slope float32 }

// clue is what the Sieve looks at.
type clue struct {
	logProb            []float32 // of four positions
	matched            []uint8
	count              float32
	upper, left, right bool
}

func (s *Sieve) score(c *clue) float32 {
	sum := s.Count.Constant + s.Count.Slope*c.count
	for i := range s.At {
		l := &s.At[i][c.matched[i]]
		sum += l.Constant + l.Slope*max(c.logProb[i], minLogProb)
	}
	if c.upper {
		sum += s.Upper
	}
	if c.left {
		sum += s.UpperLeft
	}
	if c.right {
		sum += s.UpperRight
	}
	return sum
}

// minLogProb bounds what one position may say: one word in a million is as odd
// as one in a billion.
const minLogProb = -14

// weights gives the parameters in order.
func (s *Sieve) weights() []*float32 {
	w := []*float32{&s.Cut}
	for i := range s.At {
		for m := range s.At[i] {
			w = append(w, &s.At[i][m].Constant, &s.At[i][m].Slope)
		}
	}
	return append(w, &s.Count.Constant, &s.Count.Slope, &s.Upper, &s.UpperLeft, &s.UpperRight)
}

// Bytes packs the Sieve.
func (s *Sieve) Bytes() (b []byte) {
	for _, w := range s.weights() {
		b = flat.AppendU32(b, math.Float32bits(*w))
	}
	return b
}

func openSieve(b string) (*Sieve, error) {
	s := &Sieve{}
	w := s.weights()
	if len(b) != 4*len(w) {
		return nil, errors.New("context: the sieve has a wrong size; rebuild with `go generate`")
	}
	for i := range w {
		*w[i] = math.Float32frombits(flat.U32(b, i))
	}
	return s, nil
}

// SieveClues is the length of the vectors that Judge.Clues gives.
const SieveClues = 4*5*2 + 2 + 3

// vector spells a clue out as the factors of Sieve's weights behind Cut.
func (c *clue) vector(v *[SieveClues]float32) {
	*v = [SieveClues]float32{}
	for i := range 4 {
		at := (i*5 + int(c.matched[i])) * 2
		v[at], v[at+1] = 1, max(c.logProb[i], minLogProb)
	}
	v[40], v[41], v[42], v[43], v[44] = 1, c.count, flag(c.upper), flag(c.left), flag(c.right)
}

// NewSieve makes a Sieve of SieveClues weights.
func NewSieve(weights []float64, cut float64) *Sieve {
	s := &Sieve{}
	w := s.weights()
	*w[0] = float32(cut)
	for i, x := range weights {
		*w[i+1] = float32(x)
	}
	return s
}
