// Package feature computes what the sequence model sees of each token: the
// features of its linear-chain conditional random field.
//
// A feature is a template's number and up to three small values, mixed to a
// 64-bit key; no strings are built. What the values are drawn from:
//
//   - the token itself: its vocabulary id, its case, its shape (capital, all
//     capitals, year, date, comma ...), the last and first letters of foreign
//     words, the share of its occurrences with a capital;
//   - distributional classes at three granularities: tokens that stand beside
//     the same tokens in 700 MB of news. They tell surnames from given names,
//     cities from clubs, and carry what 344 annotated articles show of one word
//     over to its kin;
//   - the word lists of package lexicon, and the names that a first model found
//     often and alike in the corpora;
//   - the neighbours up to three tokens away, and the tokens before and behind
//     the run of capitalised tokens around the token;
//   - the nearest head of a name to the left: a title, the class word of a body
//     or a place, and what stands between;
//   - the document: whether the token stands elsewhere behind an honorific, a
//     title, a class word, before a verb of saying, in small letters, often.
//
// Features of one cell by itself (Single) depend on little, so their sums can be
// kept; Joint gives all others.
//
// Lines in capitals, and lines without any capital, are read with a guess of
// the case that the corpora mostly have; see caseless.go.
package feature
