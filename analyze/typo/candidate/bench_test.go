package candidate

import (
	"testing"

	"vnan/tokenize/model"
)

func BenchmarkByFormLegal(b *testing.B) {
	v := model.Default().Vocabulary
	g := New(v)
	b.ReportAllocs()
	var dst []Candidate
	var ids []model.ID
	for id := model.Reserved; int(id) < v.Len(); id++ {
		if v.Class(id)&model.Legal != 0 {
			ids = append(ids, id)
		}
	}
	for i := 0; b.Loop(); i++ {
		dst = g.ByForm(dst[:0], v.Text(ids[i%len(ids)]))
	}
}

func BenchmarkByFormIllegal(b *testing.B) {
	g := Default()
	b.ReportAllocs()
	var dst []Candidate
	for b.Loop() {
		dst = g.ByForm(dst[:0], "nănh")
	}
}
