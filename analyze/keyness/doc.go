// Package keyness finds the words that are characteristic of a text: those that
// stand in it more often than chance allows, compared with a reference.
//
// # Why not the most frequent words
//
// The frequent words of a text are mostly those of any text. A word tells what a
// text is about when it is more frequent here than elsewhere: gỗ seven times in
// 400 words is nothing special by its count, but news in general has it once in
// ten thousand words.
//
// # The figures
//
// The evidence is the log-likelihood ratio (T. Dunning, Accurate methods for the
// statistics of surprise and coincidence, Computational Linguistics 19, 1993) in
// the form of P. Rayson and R. Garside (Comparing corpora using frequency
// profiling, 2000): with a word a times in the text's c words and b times in the
// reference's d,
//
//	E1 = c(a+b)/(c+d), E2 = d(a+b)/(c+d)
//	G² = 2(a ln(a/E1) + b ln(b/E2))
//
// It says how sure the difference is and grows with the size of the text. How
// large the difference is, the log ratio says (A. Hardie, Log Ratio: an informal
// introduction, 2014): the binary logarithm of the quotient of the relative
// frequencies, half an occurrence standing for none. 1 is twice as often, 10 a
// thousand times.
//
// Words are compared folded: without regard to case and to the place of the tone
// mark.
//
// # The reference that vnan carries
//
// news.txt holds the words that stand at least minCount times (see build) in 123
// MB of general news of the press, as vnan itself parts them into words, a line
// each in the order of bytes: the folded word, a tab, its count. The first line
// is the number of all words. It is searched in place, and not touched unless
// asked for. news.manifest names what it was computed from.
package keyness
