package main

import (
	"vnan/analyze/entity/crf"
	"vnan/analyze/entity/feature"
	"vnan/analyze/entity/mention"
	"vnan/analyze/entity/train/learn"
	"vnan/tokenize"
)

// sequences gives the lines of articles with their features.
func (t *trainer) sequences(s stage, articles []*article, x *learn.Index) []*learn.Sequence {
	ex := feature.Extractor{Tables: s.tables}
	var out []*learn.Sequence
	for _, a := range articles {
		ex.Load(a.text)
		gold := a.labels()
		for from := 0; from < len(gold); {
			to := lineEnd(a.text, from)
			out = append(out, t.sequence(&ex, from, to, gold[from:to], x))
			from = to
		}
	}
	return out
}

// lineEnd gives the end of the line that begins at token from.
func lineEnd(t *tokenize.Text, from int) int {
	to := from + 1
	for to < len(t.Tokens) && !t.Tokens[to].Has(tokenize.LineBefore) {
		to++
	}
	return to
}

func (t *trainer) sequence(ex *feature.Extractor, from, to int, gold []crf.Label, x *learn.Index) *learn.Sequence {
	s := &learn.Sequence{Labels: gold}
	var keys []uint64
	for i := from; i < to; i++ {
		keys = ex.Keys(i, from, to, keys[:0])
		f := make([]int32, len(keys))
		for j, k := range keys {
			f[j] = x.Add(k)
			x.Single[f[j]] = j < feature.Singles
		}
		s.Features = append(s.Features, f)
		s.Vectors = append(s.Vectors, t.vectors.Row[ex.Cells[i].Type])
	}
	return s
}

// labels gives the gold labels of an article's tokens.
func (a *article) labels() []crf.Label {
	y := make([]crf.Label, len(a.text.Tokens))
	for _, m := range a.mentions() {
		for i := m.Tokens.Start; i < m.Tokens.End; i++ {
			y[i] = crf.InsideOf(uint8(m.Type))
		}
		y[m.Tokens.Start] = crf.BeginOf(uint8(m.Type))
	}
	return y
}

// mentions gives an article's annotated mentions.
func (a *article) mentions() (out []mention.Mention) {
	for _, e := range a.Entities {
		from, to := a.text.TokenAt(e.Start), a.text.TokenAt(e.End-1)+1
		if to > len(a.text.Tokens) {
			continue
		}
		span := tokenize.Span{Start: uint32(from), End: uint32(to)}
		out = append(out, mention.Mention{Type: mention.TypeOf(e.Type), Start: e.Start, End: e.End, Tokens: span})
	}
	return out
}
