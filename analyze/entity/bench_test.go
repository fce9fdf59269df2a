package entity

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
)

// articles gives the texts of a file of annotated articles.
func articles(tb testing.TB, name string) []string {
	dir, err := corpus.Dir()
	if err != nil {
		tb.Skip(err)
	}
	f, err := os.Open(filepath.Join(dir, "entities", name))
	if err != nil {
		tb.Skip(err)
	}
	defer f.Close()
	var out []string
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 16<<20)
	for sc.Scan() {
		var d struct{ Text string }
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			tb.Fatal(err)
		}
		out = append(out, d.Text)
	}
	return out
}

func BenchmarkFind(b *testing.B) {
	docs := articles(b, "train.jsonl")
	var texts []*tokenize.Text
	tokens := 0
	for _, d := range docs {
		t := tokenize.New(d)
		texts = append(texts, t)
		tokens += len(t.Tokens)
	}
	r := NewRecognizer(nil)
	b.SetBytes(int64(len(strings.Join(docs, ""))))
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			r.Find(t)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(tokens), "ns/token")
}
