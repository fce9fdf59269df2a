package entity

import (
	"testing"

	"vnan/tokenize"
)

func BenchmarkFind(b *testing.B) {
	var texts []*tokenize.Text
	bytes, tokens := 0, 0
	for _, d := range readAnnotated(b, "train.jsonl") {
		t := tokenize.New(d.Text)
		texts = append(texts, t)
		bytes += len(d.Text)
		tokens += len(t.Tokens)
	}
	r := NewRecognizer(nil)
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			r.Find(t)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(tokens), "ns/token")
}
