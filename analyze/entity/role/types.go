package role

// Role is one office that the text states for a person.
type Role struct {
	// Title and Organization are text in NFC; Organization is empty where the
	// text names none.
	Title, Organization string
	// TitleMention and OrganizationMention are indices of mentions,
	// OrganizationMention -1 for none.
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
	// Mentions are indices of mentions, rising.
	Mentions []int
	Roles    []Role
}
