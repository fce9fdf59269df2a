// Package readability measures how hard a text is to read, at a glance.
//
// # What is measured
//
// Two things make a text hard: long sentences and rare words. Every formula of
// readability is made of these two (R. Flesch, A new readability yardstick, 1948;
// for Vietnamese L. T. Nguyen and A. B. Henkin, A readability formula for
// Vietnamese, 1982). The formulas for Vietnamese were fitted to few texts of that
// time, so this package gives what goes into them and no grade.
//
// Length is counted in words and in syllables. Vietnamese words have one to four
// syllables with blanks between them, so a writer who counts what stands between
// blanks counts syllables; both figures are of use. Sentences without a word,
// such as rows of signs, do not count.
//
// A word is rare when general news has it less than once in a million words; the
// caller says which. Words with a capital are not judged: names are rare, but
// not hard, and the first word of a sentence is seldom the rare one. Nor are
// numbers and abbreviations.
package readability
