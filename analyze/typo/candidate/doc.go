// Package candidate lists what a writer may have meant by a syllable.
//
// A Vietnamese syllable is short (one to seven letters) but carries a lot of
// ink: base letters, marks that make other letters of them (ă, đ, ê, ơ) and one
// of six tones. Mistakes follow from that, and from speech and keyboards:
//
//   - tones and marks are dropped, added or mixed up (hỏi with ngã above all,
//     because half the country says them alike);
//   - consonants that sound alike in some region are taken for one another:
//     s/x, ch/tr, d/gi/r, v/d, l/n, and at the end n/ng/nh and c/t/ch;
//   - a finger hits the neighbouring key, or a letter comes twice, not at all,
//     too much or too early;
//   - the input method fails, so that its keys stay in the text: Telex types
//     năng as nawng, VNI as na8ng;
//   - the blank between two syllables is forgotten.
//
// Each of these is one operation, an Op. A Generator undoes one operation at a
// time and keeps what is a legal syllable that the vocabulary knows. It returns
// ids of the vocabulary, so that a language model can score them without a look
// at their letters, each with the operation and its cost: the smaller the cost,
// the likelier people make that mistake.
package candidate
