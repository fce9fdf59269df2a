package charset

import "vnan/tokenize/syllable"

// legal tells whether a word in small letters, composed, is a legal syllable.
func legal(lower string) bool { return syllable.Legal(lower) }
