package model

// ID numbers a token of the vocabulary, folded for case and tone placement;
// frequent tokens have small numbers.
type ID = uint16

// The reserved ids. Numbers, dates and the like are one id a kind: which
// number it is says nothing about the words around it.
const (
	Unknown      ID = iota // a lower-case token that the vocabulary lacks
	Begin                  // the beginning of a sentence
	End                    // the end of a sentence
	Number                 // any number
	Date                   // any date in digits
	Time                   // any clock time
	Code                   // any code, document number, address
	UnknownUpper           // a capitalised token that the vocabulary lacks
	UnknownAbbr            // an abbreviation that the vocabulary lacks
	Symbol                 // a symbol or emoji that the vocabulary lacks
	Reserved               // the first id of a token of its own
)
