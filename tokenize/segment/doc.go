// Package segment finds the words of Vietnamese sentences: it says of each pair
// of neighbouring tokens whether they belong to one word.
//
// Import package tokenize instead, which does all that is needed before and
// behind; this package is for those who want to know how, or train anew.
//
// # How
//
// Each boundary between two tokens a and b, with p before and n behind them, has
// a score; positive means join. It is a sum of small numbers (one byte each,
// 1/20 of a natural logarithm of odds) found by index, without strings:
//
//   - unigrams: the ids of p, a, b and n, each by its place, those of a and b
//     in four variants by which of them has a capital;
//   - shapes: what p, a, b and n look like, as one index ([Shape]);
//   - sequences: pairs, triples and longer rows of ids around the boundary;
//   - lexicon: whether longest match from the left and from the right joins a
//     and b, whether a longer word spans them, whether they compete with words
//     before and behind, and how sure the lexicon is of the pair (its grade);
//   - state: where inside a run of capitals the boundary lies, and whether the
//     run begins with a surname: names are runs;
//   - kin: whether a and b have the same onset or rhyme (lấp lánh, bồn chồn),
//     how frequent they are, and whether the lexicon has the pair.
//
// Lexicon and state weigh differently after a join than after a split, so the
// best labels of a sentence are found by a search with two states (Viterbi). A
// punctuation mark or symbol is always a word by itself. In a sentence of
// capitals only, capitals count for nothing.
//
// Lexicon and weights of sequences share one hash table, walked from each token
// as a trie; a small bit table before it turns most pairs away at once. Nothing
// is unpacked at start, and nothing allocated per token.
//
// # Where the numbers come from
//
// The program in the folder train computes segment.bin (MANIFEST names its
// sources): from 107 million tokens of news, Wikipedia and statutes, segmented
// by two older tools, and the 20,000 gold words of the training part of UD
// Vietnamese-VTB. The steps that matter:
//
//   - The lexicon, 49,000 entries, is everything that is ever one word, graded
//     by how often it is one where it occurs, and whether both tools say so.
//   - Sentences whose labels look wrong are left out of the training: a word in
//     small letters that occurs as one word once and is parted elsewhere, or
//     that only one of the tools joins; a small letter and a capital joined.
//   - The weights come from a conditional random field; the lexicon it learns
//     with lacks the sample it learns from, so that it meets unknown words.
//   - One sentence in seven is learnt again in small letters, in capitals, or
//     with a capital on every syllable.
//   - At last the weights are fitted to the gold text, which has conventions
//     that the corpora lack (vụ án, anh ta are words; người dân is two).
//
// # Figures
//
// F1 of words by character span, November 2026, on the development part of UD
// Vietnamese-VTB (26,162 words), which nothing was learnt from, printed as a
// newspaper would (RDRsegmenter has .9715 there):
//
//	as shipped                                  .976
//	the same text decomposed (NFD)              the same to the last digit
//	in old or new tone placement                the same to the last digit
//	all in small letters                        .966
//	all in capitals                             .967
//
// What the parts are worth: without the lexicon .952; without the adaptation to
// the gold text .972 (tenfold cross-validation on the training part: .9753
// becomes .9769); without sequences .974; without sentences in other capitals
// .965 in small letters and .964 in capitals. Leaving out doubtful sentences is
// worth .003 before the adaptation, which makes up for it on texts like the
// gold. Names adopted and repetition change nothing that these texts could show
// (.0002).
//
// What is left, on the training part in cross-validation: four errors in ten are
// the gold's own inconsistency (trở về, con gái, như thế are one word here and
// two there), three compounds that no label knows (quày quả, đơm đặt), one a
// number or name printed oddly, the rest idioms of four syllables and truly
// ambiguous strings.
//
// Cost: 40 to 50 ns a token, a third of all that tokenizing costs. The file has
// 1.66 MB.
package segment
