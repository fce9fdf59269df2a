package typo

import (
	"strings"
	"testing"

	"vnan/tokenize/model"
)

// TestConfusableForms checks what the examples cannot: that each wrong form
// stands once, has a right form of its own, and that no right form is wrong
// elsewhere.
func TestConfusableForms(t *testing.T) {
	owner := make(map[string]string)
	right := make(map[string]string)
	pairs := 0
	for _, table := range confusableTables {
		for _, p := range table {
			pairs++
			w, r := strings.Split(p.wrong, "|"), strings.Split(p.right, "|")
			if len(r) != 1 && len(r) != len(w) {
				t.Errorf("%s: %d wrong forms, %d right ones", p.id, len(w), len(r))
				continue
			}
			for k, form := range w {
				if o := owner[form]; o != "" {
					t.Errorf("%q stands in %s and in %s", form, o, p.id)
				}
				owner[form] = p.id
				right[r[min(k, len(r)-1)]] = p.id
				if form == r[min(k, len(r)-1)] {
					t.Errorf("%s: %q is corrected to itself", p.id, form)
				}
			}
		}
	}
	for form, id := range right {
		if o := owner[form]; o != "" {
			t.Errorf("%q is right in %s and wrong in %s", form, id, o)
		}
	}
	if pairs < 150 {
		t.Errorf("%d pairs, want at least 150", pairs)
	}
}

// TestPairIndexFindsAll: each form is found by its first word, which therefore
// must stand in the tables as the vocabulary spells it.
func TestPairIndexFindsAll(t *testing.T) {
	x := newPairIndex()
	for _, f := range x.all {
		wrong, _, _ := strings.Cut(f.pair.wrong[f.at:], "|")
		word := firstWord(wrong)
		list := x.make(word)
		if id := x.vocab.Lookup([]byte(word)); id != model.Unknown {
			list = x.known(id)
		}
		found := 0
		for _, have := range list {
			if strings.Join(have.words, " ") == wrong {
				found++
			}
		}
		if found != 1 {
			t.Errorf("%s: %q is found %d times by its first word", f.pair.id, wrong, found)
		}
	}
}

func BenchmarkPairIndex(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newPairIndex()
	}
}
