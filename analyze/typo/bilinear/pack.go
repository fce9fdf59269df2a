package bilinear

import (
	"math"

	"vnan/tokenize/flat"
)

// Numbers are what a trainer has computed. Rows of Width numbers, one per id;
// ids that nothing is confused with have no wanted row (nil).
type Numbers struct {
	Around, Wanted []*Vector
	Bias           []float32
	Weights        [Distances]Vector
}

// Bytes packs the numbers as a file; version is that of the vocabulary.
func (n *Numbers) Bytes(version uint32) ([]byte, error) {
	b := flat.Builder{}
	rows := 0
	for id := range n.Around {
		around, a := quantise(n.Around[id])
		b["around"] = append(b["around"], around[:]...)
		wanted, w, at := [Width]byte{}, float32(0), 0
		if n.Wanted[id] != nil {
			rows++
			wanted, w = quantise(n.Wanted[id])
			at = rows
			b["wanted"] = append(b["wanted"], wanted[:]...)
		}
		b["where"] = flat.AppendU16(b["where"], uint16(at))
		b["scales"] = flat.AppendU32(b["scales"], math.Float32bits(a), math.Float32bits(w))
		b["bias"] = flat.AppendU32(b["bias"], math.Float32bits(n.Bias[id]))
	}
	for _, w := range n.Weights {
		for _, x := range w {
			b["weights"] = flat.AppendU32(b["weights"], math.Float32bits(x))
		}
	}
	return b.Bytes(Format, version)
}

// quantise rounds to int8 by a scale that the greatest number fits.
func quantise(v *Vector) (out [Width]byte, scale float32) {
	for _, x := range v {
		scale = max(scale, float32(math.Abs(float64(x)))/127)
	}
	if scale == 0 {
		return out, 0
	}
	for i, x := range v {
		out[i] = byte(int8(math.Round(float64(x / scale))))
	}
	return out, scale
}
