package main

import "log"

// The settings of the adaptation. The general weights move as well as those of
// sequences; regularization pulls them back to where the corpora put them. The
// gold text is small, so that the order of its sentences tells: the result is
// the mean of several orders.
const (
	adaptRuns       = 8
	adaptEpochs     = 15
	adaptRate       = 0.4
	adaptL2         = 0.01
	adaptL2Sequence = 0.003
	adaptSum        = 2 // as if much had been seen: steps are small
)

// adapt fits the weights to the conventions of a gold text.
func (c *crf) adapt(gold *instances) {
	c.prior = append([]float32(nil), c.w...)
	c.rate, c.l2, c.l2Sequence = adaptRate, adaptL2, adaptL2Sequence
	mean := make([]float64, len(c.w))
	for run := range adaptRuns {
		copy(c.w, c.prior)
		for i := range c.sum {
			c.sum[i] = adaptSum
		}
		for e := range adaptEpochs {
			c.epoch(gold, uint64(1000*run+e+1))
		}
		for i, w := range c.w {
			mean[i] += float64(w)
		}
	}
	for i, m := range mean {
		c.w[i] = float32(m / adaptRuns)
	}
}

// crossValidate measures the adaptation on tenths of the gold text, each one
// not seen by the adaptation.
func (t *trainer) crossValidate(c *crf, x *extractor) {
	const folds = 10
	var plain, adapted result
	n := len(t.gold.sentences)
	for f := range folds {
		lo, hi := n*f/folds, n*(f+1)/folds
		in := &instances{}
		for i, s := range t.gold.sentences {
			if i < lo || i >= hi {
				x.add(in, s)
			}
		}
		part := t.gold.part(lo, hi)
		plain.add(part.score(x.decoder(c)))
		d := *c
		d.w, d.sum = append([]float32(nil), c.w...), append([]float32(nil), c.sum...)
		d.adapt(in)
		adapted.add(part.score(x.decoder(&d)))
	}
	log.Printf("cross-validation on %s: F1 %.4f, adapted %.4f", goldTrain, plain.f1(), adapted.f1())
}
