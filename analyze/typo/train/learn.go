package main

import (
	"sync"

	"vnan/analyze/typo/boost/grow"
	"vnan/analyze/typo/context"
)

// forestOptions were chosen by cross-validation among some dozen settings: few
// rows and features a tree keep 70 features from learning 755 mistakes by heart
// (with 0.7 and 0.4, .001 less F1 at a tenth more false reports); fewer still
// gave nothing. Bags of four forests and planted mistakes as further examples
// (weights 0.1 and 0.3) gave nothing either, or less.
//
// Monotone features (context.Directions) are worth .010 of F1 in labelled
// documents. They cost 0.3 reports per 1,000 syllables of edited news, two thirds
// of them mistakes, since the mean log-probability of a document may then no
// longer say that it is news; thresholds that follow the document take those
// back. At an equal rate in news the two together are worth .007.
var forestOptions = grow.Options{
	Trees: 250, Leaves: 8, Rate: 0.05, L2: 5, MinHess: 3, Rows: 0.6, Features: 0.25,
	Monotone: context.Directions(),
}

// sample is what the forest learns from.
type sample struct {
	docs   []*labelled
	edited []*labelled // without mistakes, or nearly
}

// editedWeight is what a suspect in edited news counts, a suspect in a labelled
// document counting 1: not all of them are right, and the labels decide.
const editedWeight = 0.3

// learn grows a forest from some of the documents and all edited news.
func (s *sample) learn(docs []*labelled, seed uint64) *grow.Forest {
	var d grow.Data
	add := func(docs []*labelled, weight float64) {
		for _, doc := range docs {
			for i := range doc.suspects { // by index: other folds write LogOdds beside
				s := &doc.suspects[i]
				d.Rows = append(d.Rows, s.row)
				d.Labels = append(d.Labels, len(s.hits) > 0)
				d.Weight = append(d.Weight, weight)
			}
		}
	}
	add(docs, 1)
	add(s.edited, editedWeight)
	o := forestOptions
	o.Seed = seed
	return grow.Grow(d, o)
}

// crossValidate gives every suspect the log-odds of a forest that has not seen
// its document.
func (s *sample) crossValidate(folds int, seed uint64) {
	var wg sync.WaitGroup
	defer wg.Wait()
	busy := make(chan bool, 2)
	for f := range folds {
		wg.Go(func() {
			busy <- true
			defer func() { <-busy }()
			s.fold(folds, f, seed)
		})
	}
}

func (s *sample) fold(folds, f int, seed uint64) {
	var seen []*labelled
	for i, doc := range s.docs {
		if i%folds != f {
			seen = append(seen, doc)
		}
	}
	forest := s.learn(seen, seed)
	for i := f; i < len(s.docs); i += folds {
		for k := range s.docs[i].suspects {
			x := &s.docs[i].suspects[k]
			x.judged.LogOdds = float32(forest.Score(x.row))
		}
	}
}
