// Package ngram reads a compact statistical language model: given up to three
// words, how probable is each word as the next one? It is the evidence for
// mistakes that no word list shows. Vietnamese writes each syllable as a word of
// its own, about 7,000 of them, and most slips turn one legal syllable into
// another: suôn sẽ for suôn sẻ. Both sẽ ("will") and sẻ exist; only the
// neighbour tells that sẽ hardly ever follows suôn.
//
// # N-grams
//
// An n-gram is n words in a row. Counting those of a large text estimates the
// probability of a word w after a context h: the count of h w over the count of
// h. Four words are as far as it pays to look with counts: of any new text, most
// rows of five have never been seen.
//
// # Smoothing
//
// Never seen is not impossible, and a product of probabilities must not become
// zero for one word. So every count gives up a little, the discount, and what is
// gathered is spread over the words not seen after h, in the proportions that
// hold after the shorter context h' (h without its first word). Modified
// Kneser-Ney smoothing, the best of its kind by every comparison since Chen and
// Goodman (1998), does two things with care:
//
//   - The discount differs for counts of 1, 2, and 3 or more, and is computed
//     from how many n-grams have each count.
//   - What a short context says is only heard where the longer one is silent.
//     Therefore it does not count how often a word occurs but after how many
//     different words. Kông is frequent, but after Hồng only: after a strange
//     word it is most improbable.
//
// # Back-off
//
// The model lists n-grams with their probabilities, all of it included. For one
// that it does not list, the context backs off: its first word is dropped, the
// probability after the rest is looked up and multiplied with the context's
// back-off weight, which makes the probabilities after each context add up to 1.
//
// Two kinds of text (news, encyclopedia) are counted apart and mixed: a word's
// probability is the weighted mean of those in each. N-grams which say hardly
// more than their shorter versions are then dropped (entropy pruning) until the
// model has the size wanted. Package build does all that and cites its sources.
//
// # The file
//
// N-grams form a trie: below each word the words seen after it, below each pair
// the words seen after the pair, and so on. All that follows one context is a
// list in a string of bits, with three parts:
//
//   - Which words. Below a single word their ids; below a longer context the
//     places that they have in the list of the shorter one (what follows "nhân
//     dân" also follows "dân"): smaller numbers. Either way it is a sorted set
//     of numbers below a bound that the reader knows, in Elias-Fano code or in
//     equal widths, whichever is shorter: 5 to 9 bits a word. It is searched as
//     it stands.
//   - For each word a code for its gain: the logarithm of its probability less
//     that after the shorter context. Codes are numbers of 32 values chosen for
//     the least error.
//   - For each word a mark if the n-gram is itself the context of longer ones.
//
// An index says where each context's list begins and which back-off weight it
// has. All in all an n-gram takes about 17 bits. Since places refer to the
// shorter context, a query goes from short to long, and ends where an n-gram is
// missing: the longer ones are missing too.
//
// The file is a flat.File, read in place from a string: see package flat for why.
//
// # Use
//
// A State remembers a context, so that scoring a text word by word does not
// look anything up twice. A Place, or Windows, compares candidates for one
// position by the probability of all that the choice bears on: the word itself
// and the three behind it.
//
// # Figures
//
// 134 million tokens of news, Wikipedia and statutes, 29,716 ids; perplexity of
// documents of Wikipedia with mistakes (the folder spelling) and of edited news
// (folder news), ends of sentences counted, lower is better; F1 of the typo
// checker (detection, correction) on the former, by cross-validation, the mean of
// four forests, which leaves some .004 to chance (forests that did not know
// analyze/typo/train/verdicts.tsv yet). 33 MB are shipped.
//
//	file       n-grams of 2, 3, 4 ids       spelling  news      F1
//	12 MB      1.21 + 2.82 + 1.94 million       91.1  43.6  .690 .679
//	24 MB      1.61 + 5.46 + 4.81               86.7  39.8  .697 .684
//	33 MB      1.71 + 6.96 + 7.94               84.5  38.5  .698 .688
//	36 MB      1.74 + 7.36 + 9.19               83.8  38.3  .702 .691
//
// All probabilities are natural logarithms. Words are numbers here (ids); which
// word has which number is the business of the vocabulary, in package model.
package ngram
