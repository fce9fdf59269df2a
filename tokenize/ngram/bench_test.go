package ngram_test

import (
	"os"
	"testing"

	"vnan/tokenize/ngram"
)

// benchModel is the model in the file that the environment names, or else the
// small one of the tests, which fits into the processor's cache.
func benchModel(b *testing.B) *ngram.Model {
	b.Helper()
	path := os.Getenv("VNAN_NGRAM")
	if path == "" {
		return open(b)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	m, err := ngram.Open(string(data))
	if err != nil {
		b.Fatal(err)
	}
	return m
}

// benchText is a row of ids.
func benchText() []uint16 {
	var row []uint16
	for _, s := range sentences(11, 500) {
		row = append(append(append(row, begin), s...), end)
	}
	return row
}

func BenchmarkOpen(b *testing.B) {
	data := string(file(b))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ngram.Open(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStep(b *testing.B) {
	m, row := benchModel(b), benchText()
	b.SetBytes(2)
	b.ReportAllocs()
	s, i := m.Start(), 0
	for b.Loop() {
		m.Step(&s, row[i], &s)
		i = (i + 1) % len(row)
	}
}

func BenchmarkWindows(b *testing.B) {
	m, row := benchModel(b), benchText()
	candidates := []uint16{3, 7, 9, 12, 15, 17, 20, 22, 25, 30}
	out := make([]ngram.Window, len(candidates))
	b.SetBytes(int64(2 * len(candidates)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		m.Windows(row[i:i+3], candidates, row[i+4:i+7], out)
		i = (i + 1) % (len(row) - 7)
	}
}
