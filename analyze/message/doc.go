// Package message holds every sentence that vnan says to a person, in
// Vietnamese and in English, in one catalogue: headings of tables, help, and
// errors. What programs read (JSON keys, rule names, entity types) is English
// always and does not stand here.
//
// Vietnamese numbers have no plural, so a message with a count is one form in
// Vietnamese and two in English: [Lang.Count] chooses.
package message
