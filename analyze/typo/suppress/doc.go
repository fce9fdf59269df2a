// Package suppress leaves out findings that the user does not want to see, in
// three ways that serve three purposes.
//
// # Dictionary
//
// Words that are right though no word list has them: names of places, dialect,
// the vocabulary of a trade. [Dictionary] is a text file with an entry a line, of
// one syllable or several (most Vietnamese words and all full names have
// several). A project has one, ".vnan/tu-rieng.txt" in one of the folders above
// the document, and a person has one. An entry in small letters holds in any
// case; one with a capital holds as it is written, so that the name Lài does
// not hide a misspelt lài. Unicode form and tone placement (hòa, hoà) do not
// matter.
//
// # Inline ignores
//
// This place is as it should be: a quotation, a verse, a joke. [Scan] finds
// comments in the document, in Markdown and HTML
//
//	<!-- vnan:ignore context/real-word -- as the poet wrote it -->
//
// in other text behind //, #, ;, %, -- or at the beginning of a line. Alone in
// its line the comment is for the next line that is not empty, else for its own
// line. vnan:off and vnan:on stand around larger places. Without rules all rules
// are meant; a family (style) means all its rules. Behind -- a reason may stand.
// What suppresses nothing is reported, so that comments do not outlive their
// purpose.
//
// # Baseline
//
// An archive with thousands of findings that nobody will ever mend, and new
// texts that shall have none. [Baseline] records findings by rule, text and
// surrounding words, not by line, so that they stay known when lines move.
package suppress
