package tokenize

import (
	"os"
	"testing"

	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// benchText is a mixed text of law and news, a megabyte long: the articles of
// testdata, repeated.
func benchText(b *testing.B) string {
	data, err := os.ReadFile("/tmp/seg/10mb.txt")
	if err != nil {
		b.Skip(err)
	}
	return string(data[3000000:5000000])
}

func BenchmarkTokenize(b *testing.B) {
	s := benchText(b)
	var tk Tokenizer
	tk.Tokenize(s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		tk.Tokenize(s)
	}
}

// The stages by themselves, in the order of the text's flow.

func BenchmarkNFC(b *testing.B) {
	s := benchText(b)
	var m offsetMap
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		normalizeNFC(s, &m)
	}
}

func BenchmarkScan(b *testing.B) {
	s := benchText(b)
	sc := scanner{vocab: model.Default().Vocabulary, s: s}
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		sc.toks = sc.toks[:0]
		sc.scan()
	}
}

func BenchmarkSentences(b *testing.B) {
	s := benchText(b)
	sc := scanner{vocab: model.Default().Vocabulary, s: s}
	sc.scan()
	var out []Span
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		out = sc.sentences(out[:0])
	}
}

func BenchmarkWords(b *testing.B) {
	s := benchText(b)
	tk := Tokenizer{seg: segment.New(segment.Default())}
	tk.sc.vocab = model.Default().Vocabulary
	t := tk.Tokenize(s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		tk.words(t)
	}
}
