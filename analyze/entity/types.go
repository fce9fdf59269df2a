package entity

import (
	"vnan/analyze/entity/mention"
	"vnan/analyze/entity/role"
)

// Type is the type of a mention.
type Type = mention.Type

// The types of mentions.
const (
	Person       = mention.Person
	Title        = mention.Title
	Organization = mention.Organization
	Location     = mention.Location
	Event        = mention.Event
	Document     = mention.Document
	Date         = mention.Date
)

// Mention is one named entity in the text.
type Mention = mention.Mention

// Role is one office that the text states for a person.
type Role = role.Role

// Official is a person whom the text names, with all mentions and roles.
type Official = role.Official

// Result is what the recognizer finds in one text.
type Result struct {
	// Mentions are in the order of the text.
	Mentions []Mention
	// Officials are the persons in the order of their first mention, those
	// without roles too.
	Officials []Official
	// Full has for each mention the index of the mention that names the same
	// body in full, -1 for none: see package body.
	Full []int
}
