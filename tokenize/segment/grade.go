package segment

import "vnan/tokenize/model"

// Grade says what the corpora know of two ids in a row as a word: one of the
// Grade constants.
func (m *Model) Grade(a, b model.ID) uint8 {
	return uint8(m.grams.find(KeyOfPair(a, b))>>56) & GradeMask
}
