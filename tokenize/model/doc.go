// Package model is the vocabulary that every other model of vnan builds on: it
// numbers the tokens of Vietnamese text.
//
// Vietnamese writes a space between syllables, and about 7,000 different
// syllables make up nearly all of any text. Together with the frequent foreign
// words, names, abbreviations and punctuation marks they fit into 16 bits. A
// text becomes a row of such numbers (ids) in one pass, one hash look-up a
// token, and everything behind that (words, the language model, entities)
// compares numbers instead of strings.
//
// Ids are folded: case does not count, nor where the tone mark of an open oa,
// oe or uy stands (hòa is hoà). They are numbered by falling frequency in the
// corpora, so that the rows of frequent ones share memory pages. The first ids
// are reserved for classes of tokens: numbers, dates, and tokens that the
// vocabulary lacks.
//
// # What words.bin was computed from
//
// The program in the folder build counted the tokens of 712 MB of text: news
// articles of 2016-2020, Vietnamese Wikipedia, statutes (MANIFEST has the files'
// checksums, NOTICE their licences). A legal syllable is in from 5 occurrences
// on, anything else from 15. The file holds spellings, alternative spellings, a
// hash table over both, and a class and a logarithmic count per id; package flat
// describes the container.
package model
