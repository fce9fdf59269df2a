package segment

import "vnan/tokenize/model"

// Unit is what the segmenter sees of a token.
type Unit struct {
	// ID is the token's vocabulary id, folded for case and tone placement.
	ID model.ID
	// Shape is what the token looks like.
	Shape Shape
	// Join is the result: the token belongs to the same word as the unit
	// before it.
	Join bool
}

// Shape is a coarse class of tokens. Four shapes in a row make one index into
// a table, so there are sixteen.
type Shape uint8

// The shapes. The tokenizer gives those up to Initial; the segmenter turns
// Upper into UpperSurname, First or FirstSurname by place and id.
const (
	Edge         Shape = iota // the beginning or end of a sentence
	Punct                     // a punctuation mark
	Opener                    // a mark behind which a sentence may begin: " “ ( : -
	Number                    // a number
	Code                      // a date, a time, a code, an address
	Abbr                      // an abbreviation
	ForeignLower              // no Vietnamese syllable, small letters
	ForeignUpper              // no Vietnamese syllable, with a capital
	Lower                     // a syllable in small letters
	AllUpper                  // a syllable in capitals
	Upper                     // a syllable with a capital
	Initial                   // a single capital letter
	Symbol                    // a symbol or emoji
	UpperSurname              // a syllable with a capital that is a surname
	First                     // a capitalised syllable where a sentence begins
	FirstSurname              // the same, and it is a surname
	numShapes
)

// capital reports whether a shape shows a capital that says something: one
// at the beginning of a sentence doesn't.
func (s Shape) capital() uint32 { return capitals >> s & 1 }

const capitals = 1<<ForeignUpper | 1<<AllUpper | 1<<Upper | 1<<Initial | 1<<UpperSurname

func (s Shape) mask() uint32 { return 1 << s }

// singles are the shapes of tokens that are words by themselves.
const singles = 1<<Punct | 1<<Opener | 1<<Symbol

// inRun reports whether tokens of the shape may belong to a name.
func (s Shape) inRun() bool { return (capitals|1<<First|1<<FirstSurname)>>s&1 != 0 }
