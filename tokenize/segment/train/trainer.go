package main

import (
	"log"
	"sort"

	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// trainer holds what the steps of the training hand on.
type trainer struct {
	*options
	vocab    *model.Vocabulary
	at       layout
	gold     *goldText
	dev      *goldText
	labels   *labelled // the gold as units
	sample   *labelled
	lexicon  map[string]*gram // what the model will hold
	learning *segment.Model   // knows the lexicon without the sample
	final    *segment.Model   // knows the lexicon
	traits   *traits
}

func newTrainer(s *sources, o *options) *trainer {
	t := &trainer{options: o, vocab: model.Default().Vocabulary, gold: s.gold, dev: s.dev, labels: s.gold.labels(), sample: &labelled{}}
	t.at = newLayout(t.vocab.Len())
	var texts []*labelled
	for _, l := range s.texts {
		texts = append(texts, takeSample(t.sample, l))
	}
	t.traits = newTraits(t.vocab)
	t.traits.frequencies(t.vocab)
	t.traits.surnames(texts, t.vocab)
	if o.has("repetition") {
		t.traits.phonology(t.vocab)
	}
	lexicon := t.collectLexicon(texts, s.more)
	if o.has("names") {
		adoptNames(t.sample, lexicon)
	}
	if o.has("clean") {
		t.sample = clean(t.sample, lexicon)
	}
	if !o.has("lexicon") {
		lexicon = nil
	}
	t.lexicon = graded(lexicon, true)
	t.final = t.bare(t.lexicon)
	t.learning = t.bare(graded(lexicon, false))
	return t
}

func (t *trainer) collectLexicon(texts []*labelled, more *labelled) []*entry {
	all := words{}
	for _, l := range texts {
		all.count(rest, l)
	}
	all.count(other, more)
	all.count(sampled, t.sample)
	lexicon := all.candidates()
	log.Printf("lexicon: %d different words, %d to judge", len(all), len(lexicon))
	find := newTrie(lexicon)
	for _, l := range texts {
		find.countTotals(rest, l)
	}
	find.countTotals(other, more)
	find.countTotals(sampled, t.sample)
	return lexicon
}

// bare gives a model that knows a lexicon, and has no weights.
func (t *trainer) bare(lexicon map[string]*gram) *segment.Model {
	data, err := t.pack(make([]float32, t.at.sequences), lexicon)
	if err != nil {
		log.Fatalf("train: %v", err)
	}
	m, err := segment.Open(string(data), model.Default())
	if err != nil {
		log.Fatalf("train: %v", err)
	}
	return m
}

// The settings of learning: what did best on the gold training text, all others
// equal. None of them matters much.
const (
	rate          = 0.2
	l2            = 1e-4
	l2Sequence    = 1e-2
	generalEpochs = 2
	keptSequences = 40_000
)

func (t *trainer) train() ([]byte, error) {
	var list []string
	if t.has("sequences") {
		list = frequentSequences(t.sample, t.labels, t.lexicon)
	}
	c := newCRF(t.at, len(list))
	c.rate, c.l2, c.l2Sequence = rate, l2, l2Sequence
	x := &extractor{at: t.at, seg: segment.New(t.learning), seq: newSequences(list)}
	in := x.all(t.sample, t.has("caseless"))
	log.Printf("sample: %d boundaries, %d sequences", len(in.join), len(list))
	c.generalOnly = true
	for e := range generalEpochs {
		c.epoch(in, uint64(e+1))
		t.report("general weights", c, x)
	}
	if len(list) > 0 {
		c.generalOnly = false
		c.epoch(in, 101)
		t.report("sequences", c, x)
		x.seq = c.prune(x.seq, goldSequences(t.labels))
		c.epoch(x.all(t.sample, t.has("caseless")), 102)
		t.report("pruned", c, x)
	}
	x.seg = segment.New(t.final)
	if t.validate {
		t.crossValidate(c, x)
	}
	if t.has("gold") {
		c.adapt(x.all(t.labels, false))
		t.report("adapted", c, x)
	}
	return t.packAll(c, x.seq)
}

func (t *trainer) report(step string, c *crf, x *extractor) {
	y := &extractor{at: x.at, seg: segment.New(t.final), seq: x.seq}
	segment := y.decoder(c)
	log.Printf("%s: F1 %.4f on %s, %.4f on %s", step, t.dev.score(segment).f1(), goldDev, t.gold.score(segment).f1(), goldTrain)
}

// prune keeps the sequences with the largest weights and those of the gold.
// The weights move to their new places.
func (c *crf) prune(seq *sequences, gold map[string]bool) *sequences {
	type candidate struct {
		at     int
		weight float32
	}
	list := make([]candidate, len(seq.ids))
	for k, ids := range seq.ids {
		list[k].at = k
		for _, w := range c.w[c.at.sequences+3*k:][:3] {
			list[k].weight = max(list[k].weight, w, -w)
		}
		if gold[ids] {
			list[k].weight += 1000
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].weight > list[j].weight })
	list = list[:min(keptSequences, len(list))]
	w, sum := c.w[:c.at.sequences:c.at.sequences], c.sum[:c.at.sequences:c.at.sequences]
	var ids []string
	for _, e := range list {
		k := c.at.sequences + 3*e.at
		w, sum = append(w, c.w[k:k+3]...), append(sum, c.sum[k:k+3]...)
		ids = append(ids, seq.ids[e.at])
	}
	c.w, c.sum = w, sum
	return newSequences(ids)
}
