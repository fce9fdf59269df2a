package entity

import (
	"vnan/analyze/entity/crf"
	"vnan/tokenize"
)

// exactBearers parts the name of who holds an office from the body in front of
// it: `Phó Chủ tịch UBND phường Hiệp Thành Cao Thị Diễm`. The name begins with a
// surname, has three or four syllables, and stands behind a word that is no class
// of bodies or places which bear persons' names. Among 199 such
// rows of title, body and name in the annotated articles, and all other bodies
// behind titles, none speaks against it.
func (r *Recognizer) exactBearers(t *tokenize.Text, labels []crf.Label) {
	begin, inside := crf.BeginOf(uint8(Organization)), crf.InsideOf(uint8(Organization))
	for i := 1; i < len(labels); i++ {
		if labels[i] != begin || Type(crf.TypeOf(labels[i-1])) != Title || t.Tokens[i].Has(tokenize.LineBefore) {
			continue
		}
		j := i + 1
		for j < len(labels) && labels[j] == inside && !t.Tokens[j].Has(tokenize.LineBefore) {
			j++
		}
		if k := r.bearer(t, i, j); k > 0 {
			for p := k; p < j; p++ {
				labels[p] = crf.InsideOf(uint8(Person))
			}
			labels[k] = crf.BeginOf(uint8(Person))
		}
	}
}

// bearer gives the token where a person's name begins that ends the body
// [i, j), 0 where none does.
func (r *Recognizer) bearer(t *tokenize.Text, i, j int) int {
	run := j
	for run > i && t.Tokens[run-1].Kind == tokenize.Syllable && t.Tokens[run-1].Has(tokenize.UpperFirst) && !t.Tokens[run-1].Has(tokenize.AllUpper) {
		run--
	}
	for n := 4; n >= 3; n-- {
		k := j - n
		if k >= run && k-1 > i && r.ex.Surname(k) && !namesakes[lower(t, k-1)] && !r.ex.PlaceHead(k-1) && !t.Tokens[k-1].Has(tokenize.AllUpper) {
			return k
		}
	}
	return 0
}
