package tokenize

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// benchText is the articles of testdata, repeated to about a megabyte.
func benchText(b *testing.B) string {
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Skip("no articles in ../testdata/articles")
	}
	var all strings.Builder
	for all.Len() < 1<<20 {
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				b.Fatal(err)
			}
			all.Write(data)
			all.WriteString("\n\n")
		}
	}
	return all.String()
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
	sc.scan()
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
