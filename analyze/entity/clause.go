package entity

import (
	"vnan/analyze/entity/crf"
	"vnan/tokenize"
)

// exactClauses ends names before the words that open or carry a clause (đã, sẽ,
// là, khi ...): `Hội đồng xét xử do thẩm phán A` is the body and what is told of
// it. Of the 10,606 persons, titles, bodies and places of the training articles
// none holds such a word, but for one `tự do` (free).
func exactClauses(t *tokenize.Text, labels []crf.Label) {
	for i := 1; i < len(labels); i++ {
		y := labels[i]
		if y == 0 || crf.Begins(y) || !clauseWord(t, i) {
			continue
		}
		switch Type(crf.TypeOf(y)) {
		case Person, Organization, Location, Title:
			for k := i; k < len(labels) && labels[k] == y; k++ {
				labels[k] = 0
			}
		}
	}
}

// clauseWord reports whether token i, in small letters, belongs to a clause and
// to no name.
func clauseWord(t *tokenize.Text, i int) bool {
	switch t.NFC[t.Tokens[i].Start:t.Tokens[i].End] {
	case "đã", "đang", "sẽ", "được", "là", "để", "khi", "nhưng", "rằng":
		return true
	case "do":
		return lower(t, i-1) != "tự"
	}
	return false
}
