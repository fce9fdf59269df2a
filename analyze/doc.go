// Package analyze puts one document through all analyses: who and what is named
// in it (package entity), what is wrong with it (package typo), and which words
// carry it (package frequency).
//
// The text is tokenised once; each analysis is a pure function of the tokenised
// text and knows nothing of the others. An [Analyzer] keeps its storage from
// document to document: use one per goroutine. Offsets in a [Result] are those
// of the analyses, bytes in the NFC view of the text; tokenize.Text leads back
// to the input as it stands, and package report does so for every output.
package analyze
