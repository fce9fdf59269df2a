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
//
// # How good it is
//
// On the 30 development articles (1,171 mentions, exact bounds and type) F1 is
// .929: persons .959, titles .986, bodies .883, places .954, dates .935, events
// .689, documents .621; triples of person, title and body .901. With the
// annotated mentions given, the grammar of titles alone finds .917 there and
// .872 on the training articles, which are harder. Text in NFD gives the same
// mentions.
//
// How the number of training articles counts (no names from the corpora, two
// trainings averaged; the same development articles): 86 articles .890, 172
// .897, 344 .929.
//
// What is left of errors on the development articles, by kind: bodies invented
// (10), missed (9), too long (9), too short (8); persons missed, mostly given
// names or nicknames alone (9); events missed (7), mostly festivals without a
// number; places invented (5) or missed (5); dates inside the name of a document
// (5); bodies and places mixed up (3). Long names of documents and events are
// what more annotation would help most: the training articles have 102 and 230.
package entity
