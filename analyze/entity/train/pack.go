package main

import (
	"cmp"
	"slices"

	"vnan/analyze/entity"
	"vnan/analyze/entity/crf"
	"vnan/analyze/entity/train/learn"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
)

// step is how many steps of a byte a weight of one takes, least how far apart
// a feature's weights must lie.
const (
	step  = 60
	least = .04
)

// pack writes a model file's bytes, with the features that matter most.
func (t *trainer) pack(s stage, x *learn.Index, w *learn.Weights) ([]byte, error) {
	var fs []crf.Feature
	for i, k := range x.Keys {
		f := crf.Feature{Key: k, Weights: w.Rows[i]}
		if spread(&f) > least {
			fs = append(fs, f)
		}
	}
	slices.SortStableFunc(fs, func(a, b crf.Feature) int { return cmp.Compare(spread(&b), spread(&a)) })
	fs = fs[:min(len(fs), limit)]
	slices.SortFunc(fs, func(a, b crf.Feature) int { return cmp.Compare(a.Key, b.Key) })
	b := flat.Builder{}
	crf.Pack(fs, w.Trans, step, b)
	crf.PackVectors(t.vectors.Row, w.VectorSums(), step, b)
	entity.PackTables(s.tables, s.lexicon, model.Default().Vocabulary, b)
	return b.Bytes(entity.Format, 1)
}

// spread is how far apart a feature's weights lie, the gate's from zero.
func spread(f *crf.Feature) float32 {
	lo, hi := f.Weights[0], f.Weights[0]
	for _, v := range f.Weights[:crf.Labels] {
		lo, hi = min(lo, v), max(hi, v)
	}
	gate := f.Weights[crf.Gate]
	return max(hi-lo, gate, -gate)
}
