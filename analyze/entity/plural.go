package entity

import (
	"vnan/analyze/entity/crf"
	"vnan/tokenize"
)

// exactPlurals drops titles that are no one's: behind a number or a word of
// plurality, without a name, a body or a place behind them (`có tới 8 Phó Giám
// đốc`, `các Bộ trưởng`). Of 1,618 titles of the training articles four stand
// so.
func exactPlurals(t *tokenize.Text, labels []crf.Label) {
	begin, inside := crf.BeginOf(uint8(Title)), crf.InsideOf(uint8(Title))
	for i := 1; i < len(labels); i++ {
		if labels[i] != begin || t.Tokens[i].Has(tokenize.LineBefore) || !plural(t, i-1) {
			continue
		}
		j := i + 1
		for j < len(labels) && labels[j] == inside {
			j++
		}
		if governs(t, labels, j) {
			continue
		}
		for k := i; k < j; k++ {
			labels[k] = 0
		}
	}
}

// governs reports whether a title that ends before token j has a name, a body
// or a place.
func governs(t *tokenize.Text, labels []crf.Label, j int) bool {
	if j < len(labels) && labels[j] == 0 {
		switch lower(t, j) {
		case "của", "thuộc", "tại", ":":
			j++
		}
	}
	if j >= len(labels) || !crf.Begins(labels[j]) || t.Tokens[j].Has(tokenize.LineBefore) {
		return false
	}
	switch Type(crf.TypeOf(labels[j])) {
	case Person, Organization, Location:
		return true
	}
	return false
}

// plural reports whether token i makes what follows several or any.
func plural(t *tokenize.Text, i int) bool {
	if t.Tokens[i].Kind == tokenize.Number {
		return true
	}
	switch lower(t, i) {
	case "các", "những", "nhiều", "mấy", "mọi", "mỗi", "số", "lượng", "cấp",
		"hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười":
		return true
	}
	return false
}
