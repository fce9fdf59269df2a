// Package typo finds what a proofreader of Vietnamese would mark, and nothing
// else.
//
// Vietnamese is written in syllables parted by blanks; two syllables of three
// are part of a longer word (công tác is one word). So a checker meets three
// kinds of mistakes:
//
//   - what no Vietnamese text should hold whatever it says: look-alike letters
//     of other scripts, invisible characters, broken encodings (family
//     character), marks and blanks out of place (punctuation);
//   - syllables that do not exist (syllable): the sounds of Vietnamese permit
//     some 16,000 spellings, and package syllable knows which;
//   - syllables that exist, in the wrong place. Known confusions are listed as
//     pairs with their contexts (confusable); the others need a model of the
//     language (context), which is given to Check by Options.Detectors.
//
// Names and foreign words are in no list that could be whole. There the text is
// its own dictionary: what it writes many times shows what a lone form one letter
// away was meant to be (name).
//
// House style (style) is reported only where one text mixes two habits.
//
// Rules are data: Rules lists them with explanations and examples, from which
// the documentation and the tests are made. Check runs them over a tokenised
// text. It is a pure function and never changes the text.
//
// What Check does without a language model is measured by tests: on 200 edited
// news articles it reports 0.5 mistakes per 1,000 syllables, four in five of them
// blanks around punctuation, and nearly none in error; of 755 labelled mistakes
// in an encyclopaedia it finds a sixth, and corrects 98 of 100 of these rightly.
// The rest are real words in the wrong place, for which package context stands.
//
// Precision comes first. Names and foreign words are judged only by how the text
// itself writes them elsewhere (name/variant); abbreviations, code and addresses
// are not, nor is a form that a text repeats as if it were a term. A rule's severity is Error only if what it reports is surely wrong.
package typo
