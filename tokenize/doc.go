// Package tokenize parts Vietnamese text into sentences, words and syllables,
// and says where in the input each of them stands.
//
//	for w := range tokenize.New("Công tác cán bộ là khâu then chốt.").AllWords() {
//		fmt.Println(w) // công tác, cán bộ, là, khâu, then chốt, .
//	}
//
// # Vietnamese words for programmers
//
// Vietnamese is written in Latin letters with many marks, and a blank stands
// behind every syllable, not behind every word:
//
//	công tác cán bộ    four syllables, two words: "work", "cadre"
//
// Four words in five have one or two syllables; names have three, idioms and
// official terms four and more. Strings.Fields gives syllables. Whatever
// counts, compares or looks up what a text is about has to find the words
// first, and no list of words is enough:
//
//	Ông già đi nhanh quá.   "the old man walks fast", or "he is ageing fast"
//	học sinh học            "pupil", "to study", "biology" overlap
//
// So words are found by a model that was trained on segmented text; package
// segment explains it. It agrees with the gold standard in more than 97 words
// of a hundred, which is about as often as two such standards agree with each
// other.
//
// # What comes out
//
// A [Text] holds [Token]s: syllables, numbers, dates, addresses, punctuation
// marks; each has a [Kind] and the id of its vocabulary entry. Words and
// sentences are [Span]s of tokens. They part the tokens without gaps: each
// token belongs to exactly one word, each word to one sentence. What stands
// between tokens is white space and invisible characters.
//
// Some conventions that are not obvious:
//
//   - A full name is one word (Nguyễn Thị Minh Khai); the title before it is a
//     word of its own (ông, Bí thư).
//   - A number with its separators, its percent sign and its glued unit is one
//     token: 1.500.050,30, 3,5%, 121kg. So is a date (31/7/2015), a time
//     (7h30), a document number (30/2020/NĐ-CP), a web address.
//   - Full stops inside abbreviations and behind initials belong to them:
//     TP.HCM, PGS.TS, ông H.
//   - Other punctuation marks are tokens by themselves and never part of a
//     longer word; a run of full stops is one token.
//   - Two syllables with a hyphen between are two tokens (kinh tế-xã hội) unless
//     the vocabulary knows the whole (ô-tô).
//
// # Positions
//
// Marks may be composed with their letter (NFC, as most programs write) or
// follow it (NFD, as file names on macOS have it). Tokens are found in
// [Text.NFC], the composed view of [Text.Source], so that both forms give the
// same words; [Text.SourceBytes] maps back, and [Text.Position] gives line,
// column and the offset in code points. The source is never changed.
//
// Upper and lower case, old and new tone placement (hòa, hoà) and headlines in
// capitals make no difference to the words, as far as the text itself says
// enough.
//
// # Cost
//
// New allocates what it returns; a [Tokenizer] keeps its storage from text to
// text and allocates nothing in the long run. One core takes 40 to 45 MB/s, a
// third of what wc -w does (November 2026, a virtual machine with two cores).
// Memory is about four times the text, 16 bytes a token and 8 a word: long
// inputs are best handed over in pieces that end at an empty line.
package tokenize
