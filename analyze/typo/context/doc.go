// Package context finds real words in the wrong place: suôn sẽ for suôn sẻ,
// dành độc lập for giành độc lập. Both syllables exist, so no word list helps;
// two thirds of real mistakes are like that. Only the words around tell.
//
// # The noisy channel
//
// A writer meant a syllable c and wrote the syllable w. How likely that is has
// two parts: how well c fits the place (the language model: package ngram gives
// the probability of the text with c) and how easily c becomes w (the channel:
// package candidate knows the slips that people make and what each costs). The
// best candidate is the c with the greatest product. It is compared with the
// text as written; the logarithm of the ratio is the Fit.
//
// The place counts from both sides. A model of four syllables gives each
// syllable a probability by the three before it, so what a syllable changes are
// four probabilities: its own and those of the three behind it.
//
// # Two sieves
//
// Trying a hundred candidates at every syllable would be slow, and most
// syllables are above suspicion. The Sieve, a logistic model over what the
// language model says of the text as written, lets pass 15 syllables of 100,
// with 9 mistakes of 10; what it holds back fits its place so well that nothing
// could accuse it. Candidates are tried for those, and those whose best
// candidate fits much worse than what is written are let go. Some 5 of 100
// remain: the suspects. A document is first looked at briefly, with sieves that
// are stricter; only where that finds signs of many mistakes, closely.
//
// # The judge
//
// A good Fit alone is poor evidence: names, foreign words, terms, dialect and
// rare turns of speech are unlikely too, and there is always something likelier.
// In a prototype (../shared/PEERS.md) a threshold on Fit alone that found half of
// the mistakes was wrong four times in ten.
// So every suspect is described by some 80 features: the probabilities, how long
// the n-grams were that the model had seen, the operation and its cost, the
// frequencies, whether the lexicon knows compounds with the neighbours, capitals,
// foreign or unknown words nearby, how often the document itself holds the form,
// what package bilinear says of words farther off.
// Boosted trees (package boost) learnt from labelled documents to tell mistakes
// from the rest by all of them together, and from edited news what is none; they
// give the log-odds. One in eight of what they report in labelled documents has no
// label (../train/FIGURES.txt).
//
// Reports begin at log-odds (Thresholds) that were chosen for precision: one
// false alarm costs more trust than one find earns. They depend on how many sure
// mistakes the document has.
//
// A token with one sure correction (lòai, nguời) is replaced by it before its
// neighbours are judged, since an unknown neighbour makes everything unlikely.
//
// # What forest.bin was computed from
//
// The program in ../train grew the trees from documents of the Viwiki-Spelling
// collection (labels in shared/spelling/dev.jsonl), from verdicts of our own on
// suspects in Wikipedia (../train/verdicts.tsv), and from held-out news;
// MANIFEST has the checksums, ../train/FIGURES.txt what it measures by
// cross-validation, each kind of evidence taken away in turn.
package context
