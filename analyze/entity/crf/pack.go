package crf

import (
	"encoding/binary"
	"math"

	"vnan/tokenize/flat"
)

// Feature is a feature with its weights, as training finds them.
type Feature struct {
	Key     uint64
	Weights [Lanes]float32
}

// Pack writes the sections of a model. The features should come in a fixed
// order, so that equal models give equal files. unit is how many steps of a
// byte a weight of one takes; larger weights are cut off.
func Pack(features []Feature, trans [Lanes][Lanes]float32, unit float64, b flat.Builder) {
	size := uint64(len(features)*5/9 + 2) // three fifths full
	buckets := make([]byte, size*bucketSize)
	for i := range features {
		f := &features[i]
		at, tag := slot(f.Key, size)
		if row := place(buckets, at, size, tag); row != nil {
			quantise(&f.Weights, unit, row)
		}
	}
	t := make([]uint16, 0, Lanes*Lanes)
	for x := range trans {
		for y := range trans[x] {
			t = append(t, uint16(int16(math.Round(float64(trans[x][y])*unit))))
		}
	}
	b[BucketSection] = buckets
	b[TransSection] = flat.AppendU16(nil, t...)
}

// place takes a free row for a tag, and gives nil where the tag is taken: of
// two keys that look alike the first one holds.
func place(buckets []byte, at, size uint64, tag uint32) []byte {
	for ; ; at = (at + 1) % size {
		b := buckets[at*bucketSize:][:bucketSize]
		for k := range perBucket {
			switch binary.LittleEndian.Uint32(b[4*k:]) {
			case tag:
				return nil
			case 0:
				binary.LittleEndian.PutUint32(b[4*k:], tag)
				return b[rowsAt+k*Lanes:][:Lanes]
			}
		}
	}
}

// quantise writes a row. Adding a constant to a row changes no decision, so
// the row is moved to where the least is cut off.
func quantise(w *[Lanes]float32, unit float64, out []byte) {
	lo, hi := w[0], w[0]
	for _, v := range w[:Labels] {
		lo, hi = min(lo, v), max(hi, v)
	}
	mid := float32(0)
	if float64(max(-lo, hi))*unit > 127 {
		mid = (lo + hi) / 2
	}
	for y := range Labels {
		q := math.Round(float64(w[y]-mid) * unit)
		out[y] = byte(128 + max(-128, min(127, q)))
	}
	out[Gate] = byte(128 + max(-128, min(127, math.Round(float64(w[Gate])*unit))))
}

// PackVectors writes what the vectors come to at each place of the window, and
// which vector each type of token has (-1 for none).
func PackVectors(vectorOf []int32, sums [][DenseWindow][Lanes]float32, unit float64, b flat.Builder) {
	of := make([]uint16, len(vectorOf))
	for i, v := range vectorOf {
		of[i] = uint16(v + 1)
	}
	rows := make([]byte, len(sums)*DenseWindow*Lanes)
	for i := range sums {
		for p := range sums[i] {
			quantise(&sums[i][p], unit, rows[(i*DenseWindow+p)*Lanes:])
		}
	}
	b[TypeSection], b[VectorSection] = flat.AppendU16(nil, of...), rows
}
