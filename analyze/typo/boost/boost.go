// Package boost scores rows of features with boosted regression trees: the sum
// of many small decision trees, each grown to correct what those before it got
// wrong. It is the judge of the typo checker: from what the language model, the
// lexicon and the document say of a syllable it computes the log-odds that the
// syllable is a mistake. Package grow makes the trees.
//
// The trees lie in one flat section and are read in place: a node is 8 bytes,
// a row of some hundred features and 300 trees takes a few microseconds.
package boost

import (
	"errors"
	"math"

	"vnan/tokenize/flat"
)

// Format is the version of the file's layout.
const Format = 1

// Forest is a set of trees, read in place.
//
// Section "trees" holds a uint32 per tree: the index of its root. Section
// "nodes" holds 8 bytes per node: feature uint16, right uint16, value float32.
// An inner node sends a row to the next node when the feature is at most the
// value, else to the node `right` places on. A leaf has feature 0xFFFF, and the
// value is what it adds to the sum. Section "base" holds the bias as a float32
// and the number of features as a uint32.
type Forest struct {
	nodes, roots string
	bias         float32
	features     int
}

const leaf = 0xFFFF

// Open reads a forest in place and checks that every walk through it ends.
func Open(data string) (*Forest, error) {
	f, err := flat.Open(data, Format)
	if err != nil {
		return nil, err
	}
	var s [3]string
	for i, name := range []string{"nodes", "trees", "base"} {
		if s[i], err = f.Section(name); err != nil {
			return nil, err
		}
	}
	if len(s[2]) != 8 || len(s[0])%8 != 0 || len(s[1])%4 != 0 {
		return nil, errors.New("boost: the sections have wrong sizes; rebuild with `go generate`")
	}
	x := &Forest{nodes: s[0], roots: s[1], bias: math.Float32frombits(flat.U32(s[2], 0)), features: int(flat.U32(s[2], 1))}
	return x, x.check()
}

// check makes sure that nodes only lead forward and inside the section, so that
// Score needs no checks of its own.
func (f *Forest) check() error {
	n := len(f.nodes) / 8
	for i := range n {
		feature, right := int(flat.U16(f.nodes, i*4)), int(flat.U16(f.nodes, i*4+1))
		if feature != leaf && (feature >= f.features || right < 1 || i+right >= n || i+1 >= n) {
			return errors.New("boost: a tree leads nowhere; rebuild with `go generate`")
		}
	}
	for t := range len(f.roots) / 4 {
		if int(flat.U32(f.roots, t)) >= n {
			return errors.New("boost: a tree has no root; rebuild with `go generate`")
		}
	}
	return nil
}

// Features is the number of features that a row must have.
func (f *Forest) Features() int { return f.features }

// Trees is the number of trees.
func (f *Forest) Trees() int { return len(f.roots) / 4 }

// Score gives the log-odds for a row of features.
func (f *Forest) Score(row []float32) float32 {
	sum := f.bias
	row = row[:f.features]
	for t := range len(f.roots) / 4 {
		i := int(flat.U32(f.roots, t))
		for {
			feature := flat.U16(f.nodes, i*4)
			value := math.Float32frombits(flat.U32(f.nodes, i*2+1))
			if feature == leaf {
				sum += value
				break
			}
			if row[feature] <= value {
				i++
			} else {
				i += int(flat.U16(f.nodes, i*4+1))
			}
		}
	}
	return sum
}

// Probability turns log-odds into a probability.
func Probability(logOdds float32) float64 { return 1 / (1 + math.Exp(-float64(logOdds))) }
