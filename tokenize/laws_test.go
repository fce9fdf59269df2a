package tokenize

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

var lawSeeds = []string{"", " ", "Trần Hữu Trí – Bí thư Quận ủy…", "TP.HCM, ngày 31/7/2015: 3,5% (xem www.a.vn).\n\nhết", "a\u0301\u0323b\xff\xfe",
	"CÔNG TÁC\nCÁN BỘ", "ông H. nói:“đi”.Rồi", "😀👍🏽 #vnan @a_b a@b.vn", "\u00ad\u200bhoà\u200dbình", "12/2018/QĐ-UBND 7h30 1.500-2.000 VH-TT&DL"}

// FuzzTokens holds the laws of tokens: they rise without overlap and lie on
// rune bounds; what stands between them is white space and invisible
// characters, so tokens and gaps add up to the text.
func FuzzTokens(f *testing.F) {
	for _, s := range lawSeeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := New(s)
		at := 0
		for i, tok := range x.Tokens {
			start, end := int(tok.Start), int(tok.End)
			if start < at || end <= start || end > len(x.NFC) {
				t.Fatalf("token %d of %q lies at %d-%d behind %d", i, s, start, end, at)
			}
			checkGap(t, x.NFC, at, start)
			checkBound(t, x.NFC, start)
			checkBound(t, x.NFC, end)
			if a, b := x.SourceBytes(start, end); a < 0 || b <= a || b > len(s) {
				t.Fatalf("token %d of %q maps to %d-%d of the source", i, s, a, b)
			}
			if tok.Kind == 0 || tok.Kind.String() == "" {
				t.Fatalf("token %d of %q has kind %d", i, s, tok.Kind)
			}
			at = end
		}
		checkGap(t, x.NFC, at, len(x.NFC))
	})
}

func checkGap(t *testing.T, s string, from, to int) {
	for _, c := range s[from:to] {
		if !unicode.IsSpace(c) && !Invisible(c) && !unicode.IsControl(c) {
			t.Fatalf("%q of %q is in no token", c, s)
		}
	}
}

func checkBound(t *testing.T, s string, i int) {
	if i < len(s) && !utf8.RuneStart(s[i]) && utf8.ValidString(s) {
		t.Fatalf("byte %d of %q is inside a character", i, s)
	}
}

// FuzzSpans holds the laws of words and sentences: both part the tokens
// without gaps, no word crosses the end of a sentence, and Joined says the
// same as Words.
func FuzzSpans(f *testing.F) {
	for _, s := range lawSeeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := New(s)
		checkPartition(t, s, x.Sentences, len(x.Tokens))
		checkPartition(t, s, x.Words, len(x.Tokens))
		for i, w := range x.Words {
			if x.SentenceAt(int(w.Start)) != x.SentenceAt(int(w.End)-1) {
				t.Fatalf("word %d of %q crosses the end of a sentence", i, s)
			}
			for k := w.Start; k < w.End; k++ {
				if x.Tokens[k].Has(Joined) != (k > w.Start) {
					t.Fatalf("token %d of %q: Joined and Words differ", k, s)
				}
			}
		}
	})
}

func checkPartition(t *testing.T, s string, spans []Span, n int) {
	at := uint32(0)
	for i, p := range spans {
		if p.Start != at || p.End <= p.Start {
			t.Fatalf("span %d of %q is %v behind %d", i, s, p, at)
		}
		at = p.End
	}
	if int(at) != n {
		t.Fatalf("the spans of %q hold %d of %d tokens", s, at, n)
	}
}

// FuzzForms holds that composed and decomposed text give the same tokens and
// words.
func FuzzForms(f *testing.F) {
	for _, s := range lawSeeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, b := New(norm.NFC.String(s)), New(norm.NFD.String(s))
		if a.NFC != b.NFC || len(a.Tokens) != len(b.Tokens) || len(a.Words) != len(b.Words) {
			t.Fatalf("the forms of %q differ: %d and %d tokens, %d and %d words", s, len(a.Tokens), len(b.Tokens), len(a.Words), len(b.Words))
		}
		for i := range a.Tokens {
			if a.Tokens[i] != b.Tokens[i] {
				t.Fatalf("token %d of %q is %v and %v", i, s, a.Tokens[i], b.Tokens[i])
			}
		}
	})
}

// TestNoAllocation holds that a Tokenizer in use allocates nothing.
func TestNoAllocation(t *testing.T) {
	s := "Ngày 31/7/2015, Bí thư Quận ủy Trần Hữu Trí dự họp tại TP.HCM.\nÔng nói: “Phải làm ngay!”"
	var tk Tokenizer
	tk.Tokenize(s)
	if n := testing.AllocsPerRun(100, func() { tk.Tokenize(s) }); n > 0 {
		t.Errorf("%v allocations a text", n)
	}
}
