package main

import (
	"fmt"
	"log"
	"slices"

	"vnan/analyze/typo/boost/grow"
)

// forestOptions were chosen by cross-validation.
var forestOptions = grow.Options{Trees: 250, Leaves: 12, Rate: 0.05, L2: 5, MinHess: 3, Rows: 0.7, Features: 0.4}

// rows gathers what the forest learns from.
func rows(docs []*labelled) (d grow.Data) {
	for _, doc := range docs {
		for _, s := range doc.suspects {
			d.Rows = append(d.Rows, s.row)
			d.Labels = append(d.Labels, len(s.hits) > 0)
		}
	}
	return d
}

// crossValidate scores every document with a forest that has not seen it.
func crossValidate(docs []*labelled, folds int) {
	for f := range folds {
		var learn []*labelled
		for i, doc := range docs {
			if i%folds != f {
				learn = append(learn, doc)
			}
		}
		forest := grow.Grow(rows(learn), forestOptions)
		for i, doc := range docs {
			if i%folds != f {
				continue
			}
			for k := range doc.suspects {
				doc.suspects[k].score = forest.Score(doc.suspects[k].row)
			}
		}
	}
}

// figures are what score_typos.py prints.
type figures struct {
	threshold                                        float64
	syllables, labelled, reported, true, hits, right int
}

func (f figures) precision() float64 { return ratio(f.true, f.reported) }
func (f figures) recall() float64    { return ratio(f.hits, f.labelled) }
func (f figures) detection() float64 { return harmonic(f.precision(), f.recall()) }
func (f figures) correction() float64 {
	return harmonic(ratio(f.right, f.reported), ratio(f.right, f.labelled))
}

func (f figures) String() string {
	return fmt.Sprintf("threshold %5.2f: detection P %.3f R %.3f F1 %.3f, correction F1 %.3f, %.2f unlabelled per 1,000",
		f.threshold, f.precision(), f.recall(), f.detection(), f.correction(), 1000*ratio(f.reported-f.true, f.syllables))
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func harmonic(a, b float64) float64 {
	if a+b == 0 {
		return 0
	}
	return 2 * a * b / (a + b)
}

// at gives the figures when everything from a threshold on is reported.
func at(docs []*labelled, threshold float64) figures {
	f := figures{threshold: threshold}
	for _, d := range docs {
		f.syllables += d.syllables
		f.labelled += len(d.mistakes)
		hit, right := make([]bool, len(d.mistakes)), make([]bool, len(d.mistakes))
		for _, s := range d.suspects {
			if s.score < threshold {
				continue
			}
			f.reported++
			if len(s.hits) > 0 {
				f.true++
			}
			for _, m := range s.hits {
				hit[m] = true
				right[m] = right[m] || s.right
			}
		}
		for m := range hit {
			if hit[m] {
				f.hits++
			}
			if right[m] {
				f.right++
			}
		}
	}
	return f
}

// sweep tries thresholds and gives the one with the best detection.
func sweep(docs []*labelled) figures {
	var best figures
	for t := -3.0; t <= 3; t += 0.1 {
		if f := at(docs, t); f.detection() > best.detection() {
			best = f
		}
	}
	return best
}

// list prints misses and reports without a label.
func list(docs []*labelled, threshold float64) {
	for _, d := range docs {
		hit := make([]*suspect, len(d.mistakes))
		src := d.text.Source
		around := func(a, b int) string { return fmt.Sprintf("%q", src[back(src, a, 40):ahead(src, b, 40)]) }
		for k := range d.suspects {
			s := &d.suspects[k]
			for _, m := range s.hits {
				hit[m] = s
			}
			if s.score >= threshold && len(s.hits) == 0 {
				fmt.Printf("unlabelled %s %q -> %q %.2f in %s\n", d.id, src[s.start:s.end], s.best, s.score, around(s.start, s.end))
			}
		}
		for i, m := range d.mistakes {
			switch s := hit[i]; {
			case s == nil:
				fmt.Printf("unsuspected %s %q want %q in %s\n", d.id, src[m.start:m.end], m.want, around(m.start, m.end))
			case s.score < threshold:
				fmt.Printf("missed %s %q want %q best %q %.2f in %s\n", d.id, src[m.start:m.end], m.want, s.best, s.score, around(m.start, m.end))
			case !s.right:
				fmt.Printf("miscorrected %s %q want %q best %q, %q in %s\n", d.id, src[m.start:m.end], m.want, s.best, s.rest, around(m.start, m.end))
			}
		}
	}
}

func back(s string, at, n int) int {
	at = max(0, at-n)
	for at > 0 && s[at]&0xC0 == 0x80 {
		at--
	}
	return at
}

func ahead(s string, at, n int) int {
	at = min(len(s), at+n)
	for at < len(s) && s[at]&0xC0 == 0x80 {
		at++
	}
	return at
}

// report cross-validates and prints the figures.
func report(docs []*labelled, folds int, show bool) {
	sieved(docs)
	crossValidate(docs, folds)
	best := sweep(docs)
	log.Println(best)
	for _, t := range []float64{-1, -0.5, 0, 0.5, 1, 1.5} {
		log.Println(at(docs, t))
	}
	if show {
		list(docs, best.threshold)
	}
}

// sieved prints what the first sieve lets through.
func sieved(docs []*labelled) {
	suspects, syllables, hits, right, all := 0, 0, 0, 0, 0
	for _, d := range docs {
		suspects += len(d.suspects)
		syllables += d.syllables
		all += len(d.mistakes)
		var hit, good []int
		for _, s := range d.suspects {
			hit = append(hit, s.hits...)
			if s.right {
				good = append(good, s.hits...)
			}
		}
		hits += distinct(hit)
		right += distinct(good)
	}
	log.Printf("%d documents, %d syllables, %d labelled mistakes; suspects: %d (%.1f%%), hold %d mistakes, the first candidate right for %d",
		len(docs), syllables, all, suspects, 100*ratio(suspects, syllables), hits, right)
}

func distinct(v []int) int {
	slices.Sort(v)
	return len(slices.Compact(v))
}
