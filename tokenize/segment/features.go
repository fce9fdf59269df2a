package segment

import (
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// Features of a boundary, for which the model has weights. p, a, b, n are the
// units around the boundary between a and b.

// A unigram record holds 16 bytes an id, weights for each place the id may
// have beside a boundary; for a and b in four variants (capital of a, capital
// of b), for p and n in two (its own capital).
const (
	uniA          = 0
	uniB          = 4
	uniP          = 8
	uniN          = 10
	UnigramTraits = 12
	UnigramOnset  = 13
	UnigramRhyme  = 14
	UnigramSize   = 16
)

// Traits of an id, the byte at UnigramTraits of its record.
const (
	TraitSurname   = 1 // it begins names of three and more syllables
	TraitFrequency = 2 // times a number from 0, rare, to 3
)

// The bytes at UnigramOnset and UnigramRhyme number the onset and the rhyme of
// a syllable, without its tone; zero for what is none.

// ShapesSize is the number of rows of four shapes.
const ShapesSize = 1 << 16

// record is the unigram record of an id, in two halves: the weights of a and b,
// and the rest. The zero record stands for a unit beyond the edge.
type record struct{ ab, rest uint64 }

func (m *Model) record(id model.ID) record {
	return record{flat.U64(m.uni, 2*int(id)), flat.U64(m.uni, 2*int(id)+1)}
}

// weight gives the weight at byte k of the record's first half.
func (r record) weight(k uint32) int32 { return int32(int8(r.ab >> (8 * k & 63))) }

// outer gives the weight at byte k of the record.
func (r record) outer(k uint32) int32 { return int32(int8(r.rest >> (8 * (k - 8) & 63))) }

func (r record) surname() bool { return r.rest>>(8*(UnigramTraits-8))&TraitSurname != 0 }

// A kin index says how alike two syllables are (0 not, 1 the same onset, 2 the
// same rhyme, 3 both), how frequent each is, and whether they are in the
// lexicon: words made by reduplication (lấp lánh, bồn chồn, xanh xanh) are too
// many for a lexicon.
const KinSize = 256

func kinIndex(a, b record, lex uint8) uint32 {
	const onset, rhyme = 0xFF << (8 * (UnigramOnset - 8)), 0xFF << (8 * (UnigramRhyme - 8))
	k := uint32(0)
	if differ := a.rest ^ b.rest; a.rest&rhyme != 0 && b.rest&rhyme != 0 {
		if differ&onset == 0 {
			k = 1 << 6
		}
		if differ&rhyme == 0 {
			k |= 2 << 6
		}
	}
	const frequency = 8*(UnigramTraits-8) + 1
	return k | uint32(a.rest>>frequency&3)<<4 | uint32(b.rest>>frequency&3)<<2 | uint32(gradeClass[lex/lexGrade])
}

var gradeClass = [8]uint8{GradeNone: 0, GradeOther: 1, GradeSeldom: 1, GradeDisputed: 1, GradeMostly: 2, GradeAlways: 3, GradeRare: 3, GradeGold: 3}

// Bits of the lexicon index of a boundary.
const (
	lexForward  = 1 << iota // joined by longest match from left to right
	lexBackward             // joined by longest match from right to left
	lexLong                 // inside a lexicon word of three and more
	lexBefore               // p a is a lexicon word
	lexBehind               // b n is a lexicon word
	lexGrade                // times the grade of a b
	LexiconSize = lexGrade * 8
)

// A state index says where inside a run of capitalised tokens a boundary lies;
// outside of runs it is made of the shapes of a and b.
const (
	runSize   = 64
	StateSize = runSize + int(numShapes)*int(numShapes)
)

func runIndex(before, behind int, surname, first bool) uint16 {
	k := min(before, 4) - 1 + 4*(min(behind, 4)-1)
	if surname {
		k += 16
	}
	if first {
		k += 32
	}
	return uint16(k)
}

func pairIndex(a, b Shape) uint16 { return runSize + uint16(a)<<4 + uint16(b) }
