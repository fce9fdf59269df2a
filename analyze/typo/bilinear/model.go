package bilinear

import (
	"errors"
	"math"

	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// Format is the version of the file's layout.
const Format = 1

const (
	// Width is the length of a row.
	Width = 64
	// Far is how many tokens on each side count.
	Far = 12
	// Near is how many of them have weights of their own; the farther ones of a
	// side share theirs.
	Near = 5
	// Distances is the number of rows of weights: Near and one for the rest, on
	// each side.
	Distances = 2 * (Near + 1)
)

// Vector is the sum over a neighbourhood.
type Vector [Width]float32

// Model is an opened model. It is read in place and never written, so any
// number of goroutines may share it.
//
// Section "around" holds Width int8 per id, what a token does to its
// neighbourhood; "wanted" the same for what it wants of one, for ids that have
// something it is confused with; "where" a uint16 per id, the number of its
// wanted row plus one or 0; "scales" two float32 per id, for the two rows;
// "bias" a float32 per id; "weights" Width float32 per distance.
type Model struct {
	around, wanted, where, scales, bias string
	weights                             [Distances]Vector
	ids                                 int
}

var errDamaged = errors.New("bilinear: the model's sections have wrong sizes; rebuild it with `go generate ./analyze/typo/bilinear`")

// Open reads a model over a vocabulary of so many ids in place.
func Open(f *flat.File, ids int) (*Model, error) {
	m := &Model{ids: ids}
	weights := ""
	for _, s := range []struct {
		name string
		to   *string
		size int // -1: a multiple of Width
	}{
		{"around", &m.around, ids * Width}, {"wanted", &m.wanted, -1}, {"where", &m.where, ids * 2},
		{"scales", &m.scales, ids * 8}, {"bias", &m.bias, ids * 4}, {"weights", &weights, Distances * Width * 4},
	} {
		var err error
		if *s.to, err = f.Section(s.name); err != nil {
			return nil, err
		}
		if s.size >= 0 && len(*s.to) != s.size || s.size < 0 && len(*s.to)%Width != 0 {
			return nil, errDamaged
		}
	}
	for i := range ids {
		if int(flat.U16(m.where, i))*Width > len(m.wanted) {
			return nil, errDamaged
		}
	}
	for i := range m.weights {
		for d := range Width {
			m.weights[i][d] = number(weights, i*Width+d)
		}
	}
	return m, nil
}

func number(s string, i int) float32 { return math.Float32frombits(flat.U32(s, i)) }

// Hidden sums up what stands around place i of a sentence's ids. The sentence
// begins with model.Begin and ends with model.End; ids must be the
// vocabulary's.
func (m *Model) Hidden(h *Vector, ids []model.ID, i int) {
	*h = Vector{}
	for k := max(0, i-Far); k < i; k++ {
		m.add(h, ids[k], Distance(k-i))
	}
	for k := i + 1; k < min(len(ids), i+Far+1); k++ {
		m.add(h, ids[k], Distance(k-i))
	}
}

func (m *Model) add(h *Vector, id model.ID, distance int) {
	row := m.around[int(id)*Width:][:Width]
	scale, w := number(m.scales, 2*int(id)), &m.weights[distance]
	for d := range Width {
		h[d] += float32(int8(row[d])) * scale * w[d]
	}
}

// Distance gives the row of weights for a token so many places behind (below 0:
// before) the one in question.
func Distance(places int) int {
	if places < 0 {
		return min(-places, Near+1) - 1
	}
	return Near + min(places, Near+1)
}

// Score says how well a syllable suits, and whether the model knows it.
func (m *Model) Score(h *Vector, id model.ID) (score float32, known bool) {
	at := int(flat.U16(m.where, int(id)))
	if at == 0 {
		return 0, false
	}
	row := m.wanted[(at-1)*Width:][:Width]
	var s [4]float32
	for d := 0; d < Width; d += 4 {
		for k := range s {
			s[k] += h[d+k] * float32(int8(row[d+k]))
		}
	}
	return ((s[0]+s[1])+(s[2]+s[3]))*number(m.scales, 2*int(id)+1) + number(m.bias, int(id)), true
}
