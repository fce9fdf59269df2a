// Package bilinear says how well a syllable suits the words around it, near and
// farther off: the second opinion beside the n-gram model.
//
// An n-gram model (package ngram) has seen its three neighbours in just this
// order, or backs off to fewer. It cannot know that what it learnt of "nhà máy
// dệt" bears on "xưởng may", nor that a word six places away (bông, vải) speaks
// for sợi and against sợ. A log-bilinear model (Mnih and Hinton 2007; with
// position weights, Mnih and Kavukcuoglu 2013) can: every syllable has a row of
// Width numbers that says what it does to its neighbourhood, and another that
// says what it wants of one. Rows of syllables that behave alike are alike.
//
// # The sum
//
// The rows of the tokens around a place, each multiplied number by number with
// the weights of its distance, are added up: Hidden. That looks both ways, Far
// tokens at most, inside the sentence; its ends count as tokens. The dot product
// of the sum with the wanted row of a syllable, plus a constant, is the Score.
// Only differences of scores at one place mean something: they are logarithms of
// how much better one syllable suits than another.
//
// # What it was trained for
//
// The program in the folder train shows it each place of the corpora with the
// syllable that stands there, five that people write for it by mistake (package
// candidate), and two at random, and moves the numbers so that the right one
// scores best. It sees no labelled mistakes. Alone it tells the right syllable
// from all that are confused with it 89 times in 100, the n-gram model 97 times;
// they err in different places, and the judge in package context asks both.
//
// The rows are stored as int8 with a scale each, and read in place.
package bilinear
