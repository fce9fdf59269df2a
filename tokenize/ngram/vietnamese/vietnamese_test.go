package vietnamese

import (
	"strings"
	"testing"

	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
)

// TestManifest: lm.bin is what its manifest names.
func TestManifest(t *testing.T) {
	dir, err := corpus.Dir()
	if err != nil {
		dir = ""
	}
	if err := corpus.CheckManifest("MANIFEST", dir); err != nil {
		t.Error(err)
	}
}

func TestOpenRefusesAnotherVocabulary(t *testing.T) {
	if _, err := open(embedded, model.Default().Version); err != nil {
		t.Fatal(err)
	}
	if _, err := open(embedded, model.Default().Version+1); err == nil || !strings.Contains(err.Error(), "go generate") {
		t.Errorf("error %v, want one that says what to do", err)
	}
}

// TestKnowsTheLanguage: what people write is likelier than what they don't.
func TestKnowsTheLanguage(t *testing.T) {
	m, v := Default(), model.Default()
	score := func(text string) (sum float32) {
		s := m.Start()
		for _, w := range strings.Fields(text) {
			var p float32
			p, s = m.Score(s, v.Lookup([]byte(w)))
			sum += p
		}
		return sum
	}
	for _, c := range [][2]string{
		{"mọi việc suôn sẻ", "mọi việc suôn sẽ"},
		{"đội nhà chiến thắng", "đội nhà chiến thằng"},
		{"chủ tịch ủy ban nhân dân", "chủ tich ủy ban nhân dân"},
		{"hỗ trợ người lao động", "hổ trợ người lao động"},
	} {
		if a, b := score(c[0]), score(c[1]); a < b+2 {
			t.Errorf("%q has %.1f, %q %.1f; want the first likelier by far", c[0], a, c[1], b)
		}
	}
}
