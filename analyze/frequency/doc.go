// Package frequency counts the words of Vietnamese text.
//
// # What is counted
//
// Vietnamese is written in syllables (tiếng) with blanks between them, and most
// words have two: công tác is one word, though a program that splits at blanks
// counts công and tác. This package counts the words that the tokenizer found,
// or syllables when asked, or runs of two to four of either (n-grams). A run
// never crosses the end of a sentence, a punctuation mark or a number.
//
// Spellings of one word are counted together: Công tác at the beginning of a
// sentence and công tác inside it, hoà in the new and hòa in the old style of
// placing tones. The word is shown in its most frequent spelling. Numbers,
// dates, addresses and punctuation are no words.
//
// # Function words
//
// The most frequent words of any text are the same: của, và, các, được. They say
// how the text is built, not what it is about, so they are marked as function
// words, and left out unless asked for. The list is not hand-made: build beside
// this package computes it from the corpora (see build for how), and the file
// functionwords.txt says what it was computed from.
//
// # Names, numbers and dates
//
// Options.Types counts these too, or alone. Numbers and dates are the tokens of
// those kinds, in digits. Names are told by their capitals alone, as [Names]
// says; who or what bears a name is the business of package entity.
//
// # Cost
//
// A [Counter] hashes the bytes of each word where they stand; it allocates for
// each new spelling and not for each word.
package frequency
