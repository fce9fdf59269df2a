package main

import (
	"log"
	"math"
	"os"
	"sort"

	"vnan/tokenize/model"
	"vnan/tokenize/segment"
	"vnan/tokenize/syllable"
)

func train(dir string, texts []*labelled, more, gold *labelled) error {
	vocab := model.Default().Vocabulary
	sample, texts := takeSample(texts, cfg.sampleMB)
	words := make(map[string]*entry, 1<<20)
	countWords(words, rest, texts...)
	countWords(words, other, more)
	countWords(words, sampled, sample)
	lexicon := selectWords(words)
	log.Printf("%d different words, %d to judge", len(words), len(lexicon))
	countTotals(lexicon, rest, texts...)
	countTotals(lexicon, other, more)
	countTotals(lexicon, sampled, sample)
	t := &traits{flags: make([]byte, vocab.Len()), onset: make([]byte, vocab.Len()), rhyme: make([]byte, vocab.Len())}
	findSurnames(t, texts, vocab.Len())
	phonology(t, vocab)
	grams := gradedLexicon(lexicon, true)
	held := heldOut(texts)
	adoptNames(sample, lexicon)
	if cfg.clean {
		sample = cleaned(sample, lexicon)
	}
	m, err := emptyModel(vocab.Len(), gradedLexicon(lexicon, cfg.leak), t)
	if err != nil {
		return err
	}
	full, err := emptyModel(vocab.Len(), grams, t)
	if err != nil {
		return err
	}
	d := denseLayout(vocab.Len())
	index := countGrams(sample, gold, lexicon, d)
	log.Printf("sample: %d sentences; %d sequences", len(sample.ends), len(index.keys))
	x := &extractor{d: d, seg: segment.New(m), grams: index}
	c := newCRF(d, d.size+3*len(index.keys))
	in := instancesOf(x, sample, cfg.caseless)
	log.Printf("%d boundaries, %d features", len(in.gold), len(in.feats))
	c.rate, c.l2, c.l2gram = cfg.rate, cfg.l2, cfg.l2gram
	dev, err := readGold(dir, "segmentation/dev.txt")
	if err != nil {
		return err
	}
	trainGold, err := readGold(dir, "segmentation/train.txt")
	if err != nil {
		return err
	}
	x.seg = segment.New(full)
	c.limit = uint32(d.size)
	c.average = cfg.average
	for e := range cfg.denseEpochs {
		ll := c.epoch(in, uint64(e+100), 1)
		log.Printf("dense epoch %d: log-likelihood %.5f; dev %.4f train %.4f teacher %.4f", e, ll/float64(len(in.gold)), dev.f1Of(x, c), trainGold.f1Of(x, c), held.f1Of(x, c))
	}
	if cfg.dropBelow < 0 {
		in.drop(c, cfg.dropBelow)
	}
	c.limit = 1 << 31
	for e := range cfg.epochs {
		ll := c.epoch(in, uint64(e+1), 1)
		log.Printf("epoch %d: log-likelihood %.5f; dev %.4f train %.4f teacher %.4f", e, ll/float64(len(in.gold)), dev.f1Of(x, c), trainGold.f1Of(x, c), held.f1Of(x, c))
	}
	if cfg.grams > 0 {
		index = c.prune(index, gold, cfg.grams)
		x.grams = index
		x.seg = segment.New(m)
		in = instancesOf(x, sample, cfg.caseless)
		x.seg = segment.New(full)
		for e := range cfg.pruned {
			ll := c.epoch(in, uint64(e+50), 1)
			log.Printf("pruned epoch %d: log-likelihood %.5f; dev %.4f train %.4f teacher %.4f", e, ll/float64(len(in.gold)), dev.f1Of(x, c), trainGold.f1Of(x, c), held.f1Of(x, c))
		}
	}
	base := append([]float32(nil), c.w...)
	for _, o := range cfg.goldTries {
		cv, cvb := crossValidate(x, trainGold, c, base, o, sample)
		c.reset(base, o)
		goldIn := instancesOf(x, gold, 0)
		x.mix(goldIn, sample, o.mix)
		for e := range o.epochs {
			c.epoch(goldIn, uint64(e+1), o.weight)
		}
		c.interpolate(base, o.lambda)
		log.Printf("gold %+v: cross-validated %.4f (base %.4f); dev %.4f teacher %.4f", o, cv, cvb, dev.f1Of(x, c), held.f1Of(x, c))
	}
	data, err := c.pack(grams, index, t)
	if err != nil {
		return err
	}
	packed, err := segment.Open(string(data), model.Default())
	if err != nil {
		return err
	}
	log.Printf("packed: %d bytes; dev %.4f", len(data), dev.f1(func(units []segment.Unit) { segment.New(packed).Segment(units) }))
	return os.WriteFile(cfg.out, data, 0o644)
}

func gradedLexicon(lexicon []*entry, withSample bool) map[string]*gram {
	grams := map[string]*gram{}
	grades := [8]int{}
	for _, e := range lexicon {
		e.judge(withSample)
		grades[e.grade]++
		if e.grade > 0 {
			grams[e.ids] = &gram{ids: e.ids, grade: e.grade}
		}
	}
	log.Printf("lexicon: %d entries, grades %v", len(lexicon), grades)
	return grams
}

// phonology notes the frequency, onset and rhyme of each syllable.
func phonology(t *traits, v *model.Vocabulary) {
	rhymes := map[syllable.Syllable]byte{}
	for id := int(model.Reserved); id < v.Len(); id++ {
		n := v.LogCount(model.ID(id))
		for _, limit := range []uint8{57, 80, 103} {
			if n >= limit {
				t.flags[id] += segment.TraitFrequency
			}
		}
		s, ok := syllable.Parse(v.Text(model.ID(id)))
		if !ok {
			continue
		}
		t.onset[id] = byte(s.Onset) + 1
		s.Onset, s.Tone, s.Y = 0, 0, false
		if rhymes[s] == 0 {
			rhymes[s] = byte(len(rhymes) + 1)
		}
		t.rhyme[id] = rhymes[s]
	}
	log.Printf("%d rhymes", len(rhymes))
}

// findSurnames finds the ids that begin names of three and more syllables.
func findSurnames(t *traits, texts []*labelled, ids int) {
	begins, inside := make([]int, ids), make([]int, ids)
	for _, l := range texts {
		for i := range l.ends {
			s := l.sentence(i)
			for a := 0; a < len(s); {
				b := a + 1
				for b < len(s) && s[b].Join {
					b++
				}
				if b-a >= 3 && b-a <= 5 {
					upper := true
					for _, u := range s[a:b] {
						upper = upper && u.Shape == segment.Upper
					}
					if upper {
						begins[s[a].ID]++
						for _, u := range s[a+1 : b] {
							inside[u.ID]++
						}
					}
				}
				a = b
			}
		}
	}
	var list []int
	for id := int(model.Reserved); id < ids; id++ {
		if begins[id] >= 100 && begins[id]*3 > inside[id] {
			t.flags[id] |= segment.TraitSurname
			list = append(list, id)
		}
	}
	sort.Slice(list, func(i, j int) bool { return begins[list[i]] > begins[list[j]] })
	v := model.Default()
	names := ""
	for _, id := range list[:min(len(list), 80)] {
		names += " " + v.Text(uint16(id))
	}
	log.Printf("%d surnames:%s", len(list), names)
}

// takeSample takes about mb megabytes of text from each corpus, spread evenly.
// It gives the sample and what is left.
func takeSample(texts []*labelled, mb int) (sample *labelled, left []*labelled) {
	sample = &labelled{}
	for _, l := range texts {
		n := len(l.units)
		want := mb * 1e6 / 5 // units of about five bytes
		step := max(1, n/want)
		const run = 200
		r := &labelled{}
		for i := range l.ends {
			to := r
			if (i/run)%step == 0 {
				to = sample
			}
			to.units = append(to.units, l.sentence(i)...)
			to.ends = append(to.ends, uint32(len(to.units)))
		}
		left = append(left, r)
	}
	return sample, left
}

// countGrams chooses the sequences that get weights.
func countGrams(sample, gold *labelled, lexicon []*entry, d dense) *gramIndex {
	pairs, triples := map[uint64]int{}, map[uint64]int{}
	for t, l := range []*labelled{sample, gold} {
		one := 1
		if t == 1 {
			one = 3
		}
		for i := range l.ends {
			s := l.sentence(i)
			for a := 0; a+1 < len(s); a++ {
				k := uint64(s[a].ID)<<16 | uint64(s[a+1].ID)
				pairs[k] += one
				if a+2 < len(s) {
					triples[k<<16|uint64(s[a+2].ID)] += one
				}
			}
		}
	}
	ids := map[string]bool{}
	for k, n := range pairs {
		if n >= cfg.minPair {
			ids[idString(uint16(k>>16), uint16(k))] = true
		}
	}
	for k, n := range triples {
		if n >= cfg.minTriple {
			ids[idString(uint16(k>>32), uint16(k>>16), uint16(k))] = true
		}
	}
	for _, e := range lexicon {
		if e.grade > 0 {
			ids[e.ids] = true
		}
	}
	order := make([]string, 0, len(ids))
	for s := range ids {
		order = append(order, s)
	}
	sort.Strings(order)
	x := &gramIndex{base: d.size, keys: make(map[uint64]int32, 2*len(order))}
	for _, s := range order {
		x.add(s)
	}
	return x
}

func idString(ids ...uint16) string {
	var b []byte
	for _, id := range ids {
		b = append(b, byte(id), byte(id>>8))
	}
	return string(b)
}

// instancesOf extracts features, and adds a share of the sentences again with
// their capitals changed.
func instancesOf(x *extractor, l *labelled, share float64) *instances {
	in := &instances{}
	var copied []segment.Unit
	r := uint64(1)
	for i := range l.ends {
		s := l.sentence(i)
		x.add(in, s)
		r = r*6364136223846793005 + 1442695040888963407
		if p := float64(r>>40) / (1 << 24); p < share {
			copied = append(copied[:0], s...)
			recase(copied, p/share)
			x.add(in, copied)
		}
	}
	return in
}

// recase changes the capitals of a sentence: p below .6 takes them away, below
// .75 makes a headline in capitals, else gives every syllable one.
func recase(s []segment.Unit, p float64) {
	for i := range s {
		switch u := &s[i]; u.Shape {
		case segment.Upper, segment.AllUpper, segment.Lower:
			switch {
			case p < 0.6:
				u.Shape = segment.Lower
			case p < 0.75:
				u.Shape = segment.AllUpper
			case p < cfg.lowName:
				if i > 0 && u.Join {
					u.Shape = segment.Lower
				}
			default:
				u.Shape = segment.Upper
			}
		case segment.ForeignUpper:
			if p < 0.6 {
				u.Shape = segment.ForeignLower
			}
		}
	}
}

// decode finds the best labels with the unquantized weights.
func (c *crf) decode(in *instances, from, to int) []bool {
	n := to - from
	back := make([]uint8, n)
	split, join := 0.0, math.Inf(-1)
	for i := range n {
		e := 0.0
		for _, f := range in.feats[in.offsets[from+i]:in.offsets[from+i+1]] {
			e += float64(c.w[f])
		}
		l, r := c.d.lexicon+2*int(in.lex[from+i]), c.d.states+2*int(in.states[from+i])
		j0, j1 := split+e+float64(c.w[l])+float64(c.w[r]), join+e+float64(c.w[l+1])+float64(c.w[r+1])
		if join > split {
			split = join
			back[i] |= 1
		}
		if j1 > j0 {
			j0 = j1
			back[i] |= 2
		}
		join = j0
	}
	out := make([]bool, n)
	y := join > split
	for i := n - 1; i >= 0; i-- {
		out[i] = y
		if y {
			y = back[i]&2 != 0
		} else {
			y = back[i]&1 != 0
		}
	}
	return out
}

// pack quantizes the weights and writes the model.
func (c *crf) pack(lexicon map[string]*gram, index *gramIndex, t *traits) ([]byte, error) {
	q := func(w float32) int8 { return int8(max(-127, min(127, math.Round(float64(w)*cfg.scale)))) }
	grams := map[string]*gram{}
	for k, g := range lexicon {
		grams[k] = &gram{ids: g.ids, grade: g.grade}
	}
	for k, ids := range index.ids {
		g := grams[ids]
		if g == nil {
			g = &gram{ids: ids}
			grams[ids] = g
		}
		for r := range 3 {
			g.weights[r] = q(c.w[index.base+3*k+r])
		}
	}
	w := make([]int8, c.d.size)
	for i := range w {
		w[i] = q(c.w[i])
	}
	log.Printf("%d sequences packed", len(grams))
	return pack(c.d, w, t, grams)
}

// cleaned leaves out the sentences whose labels look wrong: a word that is in
// no lexicon, or disputed, or goes on with a capital behind a small letter.
func cleaned(l *labelled, lexicon []*entry) *labelled {
	grades := make(map[string]uint8, len(lexicon))
	for _, e := range lexicon {
		grades[e.ids] = e.grade
	}
	out := &labelled{}
	var key []byte
	for i := range l.ends {
		s := l.sentence(i)
		good := true
		for a := 0; a < len(s) && good; {
			b := a + 1
			for b < len(s) && s[b].Join {
				if s[b].Shape == segment.Upper && (s[b-1].Shape == segment.Lower) || !mayJoin(s[b-1].Shape) || !mayJoin(s[b].Shape) {
					good = false
				}
				b++
			}
			if b-a > 1 && allLower(s[a:b]) {
				if key = keyOf(key, s[a:b]); key != nil {
					if g := grades[string(key)]; g == segment.GradeNone || g == segment.GradeDisputed || g == segment.GradeOther {
						good = false
					}
				}
			}
			a = b
		}
		if good {
			out.units = append(out.units, s...)
			out.ends = append(out.ends, uint32(len(out.units)))
		}
	}
	log.Printf("cleaned: %d of %d sentences are left", len(out.ends), len(l.ends))
	return out
}

type goldOptions struct {
	epochs                        int
	rate, l2, acc, weight, l2gram float64
	mix                           int
	lambda                        float64
}

// reset goes back to the weights of the base, for an adaptation.
func (c *crf) reset(base []float32, o goldOptions) {
	copy(c.w, base)
	c.prior = base
	for i := range c.acc {
		c.acc[i] = float32(o.acc)
	}
	c.rate, c.l2, c.l2gram = o.rate, o.l2, o.l2gram
	c.average = true
}

// interpolate goes back from the weights towards those of the base.
func (c *crf) interpolate(base []float32, lambda float64) {
	for i, b := range base {
		c.w[i] = b + float32(lambda*float64(c.w[i]-b))
	}
}

const folds = 10

// crossValidate measures adaptation on parts of the gold that it has not seen.
func crossValidate(x *extractor, g *goldText, c *crf, base []float32, o goldOptions, teacher *labelled) (adapted, plain float64) {
	var score, before prf
	n := len(g.sentences)
	for f := range folds {
		lo, hi := n*f/folds, n*(f+1)/folds
		in := &instances{}
		for i, s := range g.sentences {
			if i < lo || i >= hi {
				x.add(in, s)
			}
		}
		x.mix(in, teacher, o.mix)
		part := &goldText{sentences: g.sentences[lo:hi], starts: g.starts[lo:hi], end: g.end[lo:hi], words: map[[2]int]bool{}}
		for w := range g.words {
			if w[0] >= part.starts[0][0] && w[1] <= part.end[len(part.end)-1] {
				part.words[w] = true
			}
		}
		c.reset(base, o)
		before.add(part.score(x.decoder(c)))
		for e := range o.epochs {
			c.epoch(in, uint64(e+1), o.weight)
		}
		c.interpolate(base, o.lambda)
		score.add(part.score(x.decoder(c)))
		if cfg.errors {
			part.errors(x, c)
		}
	}
	return score.f1(), before.f1()
}

// mix adds n sentences of the corpora.
func (x *extractor) mix(in *instances, l *labelled, n int) {
	if n == 0 {
		return
	}
	for i := 0; i < len(l.ends); i += max(1, len(l.ends)/n) {
		x.add(in, l.sentence(i))
	}
}

// drop leaves out the sentences that the weights find very unlikely: most of
// their labels are mistakes.
func (in *instances) drop(c *crf, below float64) {
	out := &instances{offsets: []uint32{0}}
	from := 0
	for _, end := range in.ends {
		to := int(end)
		if c.sentence(in, from, to, 0) >= below {
			for i := from; i < to; i++ {
				out.feats = append(out.feats, in.feats[in.offsets[i]:in.offsets[i+1]]...)
				out.offsets = append(out.offsets, uint32(len(out.feats)))
			}
			out.lex = append(out.lex, in.lex[from:to]...)
			out.states = append(out.states, in.states[from:to]...)
			out.gold = append(out.gold, in.gold[from:to]...)
			out.ends = append(out.ends, uint32(len(out.gold)))
		}
		from = to
	}
	log.Printf("dropped: %d of %d left", len(out.ends), len(in.ends))
	*in = *out
}

// prune keeps the n sequences with the largest weights, and those that the
// gold holds twice. The weights move to their new places.
func (c *crf) prune(index *gramIndex, gold *labelled, n int) *gramIndex {
	type candidate struct {
		ids    string
		at     int
		weight float32
	}
	often := map[string]int{}
	var key []byte
	for i := range gold.ends {
		s := gold.sentence(i)
		for a := range s {
			for b := a + 2; b <= min(a+3, len(s)); b++ {
				if key = keyOf(key, s[a:b]); key != nil {
					often[string(key)]++
				}
			}
		}
	}
	var list []candidate
	for k, ids := range index.ids {
		e := candidate{ids, index.base + 3*k, 0}
		for _, w := range c.w[e.at : e.at+3] {
			e.weight = max(e.weight, w, -w)
		}
		if len(ids) == 4 && often[ids] > 1 || len(ids) == 6 && often[ids] > 2 {
			e.weight += 100
		}
		list = append(list, e)
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].weight > list[j].weight })
	list = list[:min(n, len(list))]
	out := &gramIndex{base: index.base, keys: make(map[uint64]int32, 2*n)}
	w, acc := append([]float32(nil), c.w[:c.d.size]...), append([]float32(nil), c.acc[:c.d.size]...)
	for _, e := range list {
		out.add(e.ids)
		w, acc = append(w, c.w[e.at:e.at+3]...), append(acc, c.acc[e.at:e.at+3]...)
	}
	c.w, c.acc = w, acc
	return out
}
