// Package mention holds what the packages below entity share: the types of
// mention and the mention itself.
package mention

import (
	"strings"

	"vnan/tokenize"
)

// Type is the type of a mention.
type Type uint8

// The types of mentions.
const (
	Person Type = iota + 1
	Title
	Organization
	Location
	Event
	Document
	Date
)

var typeNames = [...]string{"", "PERSON", "TITLE", "ORGANIZATION", "LOCATION", "EVENT", "DOCUMENT", "DATE"}

// String gives the type's name as the JSON output shows it.
func (t Type) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return ""
}

// TypeOf gives the type that has a name, 0 when none has.
func TypeOf(name string) Type {
	for t, s := range typeNames {
		if t > 0 && s == name {
			return Type(t)
		}
	}
	return 0
}

// Mention is one named entity in the text: a contiguous span within a line.
// Mentions never overlap.
type Mention struct {
	Type Type
	// Start and End are bytes in Text.NFC, End exclusive.
	Start, End int
	// Tokens is the span of tokens that the mention covers.
	Tokens tokenize.Span
	// Value is the normalised value, empty where there is none: for a Date
	// ISO 8601 (2015-07-31, --07-31 without a year, 2015/2020 for a range).
	Value string
}

// Fold gives the text of a mention as mentions are compared: in small letters,
// its words parted by single blanks.
func Fold(s string) string { return strings.Join(strings.Fields(strings.ToLower(s)), " ") }
