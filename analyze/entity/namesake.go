package entity

import (
	"vnan/analyze/entity/crf"
	"vnan/tokenize"
)

// exactNamesakes joins schools and hospitals with the persons that they are
// named after: `Trường THPT Nguyễn Thị Minh Khai` is one body. In the annotated
// articles six such bodies stand so, and never a bare class of them with a
// person behind.
func exactNamesakes(t *tokenize.Text, labels []crf.Label) {
	inside, person := crf.InsideOf(uint8(Organization)), crf.BeginOf(uint8(Person))
	for j := 1; j < len(labels); j++ {
		if labels[j] != person || Type(crf.TypeOf(labels[j-1])) != Organization || t.Tokens[j].Has(tokenize.LineBefore) || !takesNames(t, labels, j) {
			continue
		}
		for labels[j] = inside; j+1 < len(labels) && labels[j+1] == crf.InsideOf(uint8(Person)); j++ {
			labels[j+1] = inside
		}
	}
}

// takesNames reports whether the body that ends before token j is nothing but
// a class of bodies that bear persons' names.
func takesNames(t *tokenize.Text, labels []crf.Label, j int) bool {
	i := j - 1
	for !crf.Begins(labels[i]) {
		i--
	}
	return j-i <= 3 && namesakes[lower(t, j-1)] && (j-i == 1 || namesakeHeads[lower(t, i)])
}

// namesakes are the last words of such classes, namesakeHeads the first ones
// of those with several words.
var (
	namesakes     = map[string]bool{"trường": true, "thpt": true, "thcs": true, "học": true, "non": true, "viện": true, "quỹ": true, "đẳng": true}
	namesakeHeads = map[string]bool{"trường": true, "tiểu": true, "mầm": true, "đại": true, "bệnh": true, "học": true, "thư": true, "cao": true, "thpt": true, "thcs": true}
)
