package typo

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"vnan/tokenize"
)

// TestDecomposedHidesNothing: findings stand between the stretches that are
// decomposed, where a stretch could be as long as the line.
func TestDecomposedHidesNothing(t *testing.T) {
	apart := norm.NFD.String
	text := "Buổi họp sáng nay bàn việc sửa đường, " + apart("đại biểu") + " nói: nănh lực " + apart("còn yếu") +
		" , phải " + apart("cố gắng") + " nhiều.\nDòng sau " + apart("cũng") + " vậy.\n"
	var got []string
	tokenized := tokenize.New(text)
	for _, f := range Check(tokenized, Options{}) {
		got = append(got, f.Rule+" "+tokenized.NFC[f.Start:f.End])
	}
	want := "character/decomposed đại biểu|syllable/illegal nănh|character/decomposed còn yếu|" +
		"punctuation/space-before  ,|character/decomposed cố gắng|character/decomposed cũng"
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("%s, want %s", s, want)
	}
}
