package entity

import "vnan/tokenize"

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

// Role is one office that the text states for a person.
type Role struct {
	// Title and Organization are text in NFC; Organization is empty where the
	// text names none.
	Title, Organization string
	// TitleMention and OrganizationMention are indices into
	// Result.Mentions, -1 for none.
	TitleMention, OrganizationMention int
	// Status is "current", "former" (nguyên, cựu), "acting" (quyền),
	// "appointed" or "dismissed".
	Status string
	// Sentence is the index of the sentence that states it.
	Sentence int
}

// Official is a person whom the text names, with all mentions and roles.
type Official struct {
	// Name is the person's fullest name in the text.
	Name string
	// Aliases are other forms that mean the person: "ông Trí".
	Aliases []string
	// Mentions are indices into Result.Mentions, rising.
	Mentions []int
	Roles    []Role
}

// Result is what the recognizer finds in one text.
type Result struct {
	Mentions  []Mention
	Officials []Official
}
