// Package concordance shows a word where it stands: every occurrence with what
// is left and right of it (a concordance, or key word in context, KWIC), and
// how evenly the occurrences are strewn over the text.
//
// # Words, not strings
//
// In Vietnamese a blank stands behind every syllable, so a search for the string
// "học" also finds it inside học sinh, đại học and even trung học phổ thông,
// which are words of their own. A [Query] matches whole words of the tokenizer,
// or a run of them; folded, so that Hòa, hoà and HÒA are one, in composed and
// decomposed Unicode alike. With Exact it matches the syllables wherever they
// stand, spelt just as they were asked for.
//
// # Dispersion
//
// [Dispersion] is the DP of S. Th. Gries (Dispersions and adjusted frequencies in
// corpora, International Journal of Corpus Linguistics 13, 2008): the text is
// parted, and half the sum of the differences between each part's share of the
// occurrences and its share of the text is taken. 0 is perfectly even, close to
// 1 all in one place.
package concordance
