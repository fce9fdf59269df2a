package feature

import (
	"vnan/analyze/entity/lexicon"
	"vnan/tokenize"
	"vnan/tokenize/model"
)

// Cell is what features know of a token.
type Cell struct {
	Sym   lexicon.Symbol
	ID    model.ID
	Type  uint32 // id and case
	Class [3]uint16
	Shape Shape
	// First: the first token of a sentence, or behind a quote or dash that is.
	First bool
	// Begin and Inside are the lists that have a phrase beginning here, going
	// on here.
	Begin, Inside, End uint32
	// RunStart and RunEnd bound the run of capitalised tokens around this one.
	RunStart, RunEnd int32
	// Head is the nearest token to the left that ends a head of a name (title,
	// organisation, place, event, document), -1 for none.
	Head int32
	// HeadLists are the head's lists.
	HeadLists uint32
	// Suffix and Prefix hash the last and first letters of foreign words.
	Suffix2, Suffix3, Prefix3 uint32
	Doc                       uint32 // what the document shows of the token elsewhere
	Depth                     uint8  // inside brackets 1, quotes 2
	// Name is what the corpora say of the longest known name that the token is
	// part of (lexicon.NameOf), Place where in it.
	Name  uint32
	Place uint8
	// Hot: the token may belong to a mention.
	Hot bool
}

// Tables are what the model knows of the vocabulary.
type Tables struct {
	// Classes gives the distributional class by type, for each granularity.
	Classes [3]string // uint16 by type
	// CapShare is by id the share of capitalised occurrences inside sentences, in 16ths.
	CapShare string
	Lexicon  lexicon.Table
}

// The places of a token in a name.
const (
	placeBegin uint8 = iota + 1
	placeInside
	placeEnd
	placeWhole
)

// The cases of a type.
const (
	lowerCase = iota
	capitalCase
	upperCase
	cases
)

func caseOf(t *tokenize.Token) uint32 {
	switch {
	case t.Flags&(tokenize.AllUpper|tokenize.MixedCase) != 0:
		return upperCase
	case t.Flags&tokenize.UpperFirst != 0:
		return capitalCase
	}
	return lowerCase
}
