package model_test

import (
	"testing"

	"vnan/tokenize/corpus/corpustest"
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

func TestManifest(t *testing.T) { corpustest.Manifest(t, "MANIFEST") }

// TestLookup holds that every spelling leads to its id, in both tone
// placements, and that ids fall in frequency.
func TestLookup(t *testing.T) {
	w := model.Default()
	last := uint8(255)
	for k := int(model.Reserved); k < w.Len(); k++ {
		id := model.ID(k)
		s := w.Text(id)
		if got := w.Lookup([]byte(s)); got != id {
			t.Fatalf("%q is %d, found %d", s, id, got)
		}
		if n := w.LogCount(id); n > last {
			t.Errorf("%q is more frequent than the id before it", s)
		} else {
			last = n
		}
		p, ok := syllable.Parse(s)
		if ok != (w.Class(id)&model.Legal != 0) {
			t.Errorf("%q: legal is %t in the model", s, !ok)
		}
		if !ok {
			continue
		}
		if got := w.Lookup([]byte(p.Format(syllable.NewStyle))); got != id {
			t.Errorf("%q in the new style is %d, want %d", s, got, id)
		}
	}
}

func TestUnknown(t *testing.T) {
	w := model.Default()
	for _, s := range []string{"", "qwxzzy", "nănhh", "một hai", "\xff\xfe", string(make([]byte, 300))} {
		if id := w.Lookup([]byte(s)); id != model.Unknown {
			t.Errorf("%q is %d (%q)", s, id, w.Text(id))
		}
	}
	if model.Empty().Lookup([]byte("một")) != model.Unknown {
		t.Error("the empty model knows một")
	}
}

// TestOpenRefuses holds that damage gives an error or a working model, never a
// panic.
func TestOpenRefuses(t *testing.T) {
	for _, s := range []string{"", "vnanflat", "vnanflat\x01\x00\x00\x00\x00\x00\x00\x00\xff\x00\x00\x00\x00\x00\x00\x00"} {
		if _, err := model.Open(s); err == nil {
			t.Errorf("%q was opened", s)
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	w := model.Default()
	words := [][]byte{[]byte("công"), []byte("tác"), []byte("nghiên"), []byte("cứu"), []byte("hoà"), []byte("qwxz")}
	b.ReportAllocs()
	for i := range b.N {
		w.Lookup(words[i%len(words)])
	}
}
