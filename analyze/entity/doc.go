// Package entity finds who and what a Vietnamese text names: persons, titles,
// organisations, places, events, documents and dates; and who holds which
// office in which body.
//
// # What is a mention
//
// A mention is a stretch of text within a line that names one thing. Mentions
// do not overlap or nest. In `Bí thư Quận ủy Trần Hữu Trí` there are three: the
// title Bí thư, the body Quận ủy (the Party committee of a district), the
// person Trần Hữu Trí. A title is the words of the role only; the body that it
// governs is a mention of its own. The class word in front belongs to a place
// or body (tỉnh Nghệ An, báo Tuổi Trẻ), an honorific (ông, bà, đồng chí) never
// to a person.
//
// Vietnamese writes syllables apart, so names are runs of capitalised
// syllables; bodies are capitalised at the words that say their kind and field
// only (Sở Giáo dục và Đào tạo), so capitals alone do not show where they end.
//
// # How it works
//
// A linear-chain conditional random field (package crf) labels the tokens by
// features that package feature computes from the tokens, word lists (package
// lexicon), distributional classes and vectors. What the labels of a token's
// other occurrences in the document say counts a second time. Where the form
// decides, rules do: dates in digits, and `của`, which parts bodies.
//
// Package role links titles, bodies and persons, and later short forms of a
// name with the full one. Package value gives dates and document numbers their
// normalised form; package unit knows the administrative units that ended in
// 2025.
//
// # What the model is made of
//
// entity.bin is computed by the program in train from 344 annotated news
// articles, from 700 MB of news and Wikipedia text (co-occurrence counts,
// names), from the administrative units before and after 1 July 2025, and from
// the word lists in train/lexicon, which are our own. It holds weights, class
// numbers and hashes; no text can be read out of it.
package entity
