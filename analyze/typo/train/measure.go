package main

import (
	"fmt"
	"slices"
	"strings"

	"vnan/analyze/typo/context"
)

// figures are what score_typos.py prints.
type figures struct {
	syllables, labelled, reported, true, hits, right int
}

func (f figures) precision() float64 { return ratio(f.true, f.reported) }
func (f figures) recall() float64    { return ratio(f.hits, f.labelled) }
func (f figures) detection() float64 { return harmonic(f.precision(), f.recall()) }
func (f figures) correction() float64 {
	return harmonic(ratio(f.right, f.reported), ratio(f.right, f.labelled))
}

// unlabelled is how many reports in 1,000 syllables touch no label.
func (f figures) unlabelled() float64 { return 1000 * ratio(f.reported-f.true, f.syllables) }

func (f *figures) add(g figures) {
	f.syllables += g.syllables
	f.labelled += g.labelled
	f.reported += g.reported
	f.true += g.true
	f.hits += g.hits
	f.right += g.right
}

func (f figures) String() string {
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f, correction F1 %.3f, %.2f unlabelled per 1,000",
		f.precision(), f.recall(), f.detection(), f.correction(), f.unlabelled())
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

// setting says what is reported.
type setting struct {
	context.Thresholds
	rules   bool // the rules that look at no context report too
	context bool // the forest's suspects are reported
	adapted bool // the thresholds follow the document
}

// shipped is what the program does.
var shipped = setting{context.DefaultThresholds, true, true, true}

// at gives the figures of a setting.
func at(docs []*labelled, o setting) (sum figures) {
	for _, d := range docs {
		sum.add(d.at(o))
	}
	return sum
}

func (d *labelled) at(o setting) figures {
	f := figures{syllables: d.syllables, labelled: len(d.mistakes)}
	hit, right := make([]bool, len(d.mistakes)), make([]bool, len(d.mistakes))
	for _, s := range d.reports(o) {
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
	return f
}

// reports lists what is reported; where a rule and the forest report the same
// place, the rule's.
func (d *labelled) reports(o setting) (out []*suspect) {
	if o.rules {
		for k := range d.rules {
			out = append(out, &d.rules[k])
		}
	}
	if !o.context {
		return out
	}
	limits, all := o.Thresholds, true
	if o.adapted {
		limits, all = d.adapt(limits)
	}
	ruled := len(out)
	for k := range d.suspects {
		s := &d.suspects[k]
		if (all || s.judged.Plain) && limits.Reports(&s.judged, s.token) && !touched(out[:ruled], s) {
			out = append(out, s)
		}
	}
	return out
}

// adapt gives the document's thresholds, and whether it was looked at
// closely, as context.Detector does it.
func (d *labelled) adapt(t context.Thresholds) (limits context.Thresholds, all bool) {
	plain, certain := 0, 0
	for k := range d.suspects {
		if s := &d.suspects[k].judged; s.Certain() {
			certain++
			if s.Plain {
				plain++
			}
		}
	}
	if limits = t.In(plain, d.syllables); !limits.Again() {
		return limits, false
	}
	return t.In(certain, d.syllables), true
}

func touched(reports []*suspect, s *suspect) bool {
	for _, r := range reports {
		if r.start < s.end && s.start < r.end {
			return true
		}
	}
	return false
}

// sweep tries single thresholds and gives the one with the best detection.
func sweep(docs []*labelled) (best figures) {
	for t := float32(-3); t <= 3; t += 0.1 {
		if f := at(docs, single(t, false)); f.detection() > best.detection() {
			best = f
		}
	}
	return best
}

// single is the setting of one threshold for all kinds.
func single(t float32, rules bool) setting {
	return setting{context.Thresholds{Legal: t, Upper: t, Illegal: t}, rules, true, false}
}

// mean averages over seeds: the best that the forest alone can do with one
// threshold, and what the program does.
func (s *sample) mean(o options) string {
	var alone, all average
	for seed := range uint64(o.seeds) {
		s.crossValidate(o.folds, seed)
		alone.add(sweep(s.docs))
		all.add(at(s.docs, shipped))
	}
	return fmt.Sprintf("%v; as shipped %v", alone, all)
}

// average is that of several figures.
type average struct{ n, detection, correction, unlabelled float64 }

func (a *average) add(f figures) {
	a.n++
	a.detection += f.detection()
	a.correction += f.correction()
	a.unlabelled += f.unlabelled()
}

func (a average) String() string {
	return fmt.Sprintf("%.3f/%.3f at %.2f", a.detection/a.n, a.correction/a.n, a.unlabelled/a.n)
}

// measure gives all figures as text.
func measure(s *sample, o options) string {
	docs := s.docs
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("%s, %d folds by document.", sieved(docs), o.folds)
	line("\nDetection F1 / correction F1 at reports without a label per 1,000 syllables, mean of %d seeds;", o.seeds)
	line("the forest alone, with the best single threshold: %s", s.mean(o))
	if o.ablate {
		line("\nThe same without")
		for _, g := range context.Groups {
			line("  %-45s %s", g.Name, s.without(g, o))
		}
	}
	s.crossValidate(o.folds, 0)
	line("\nOne seed, by threshold; then with the rules that look at no context:")
	for _, t := range []float32{-1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.5, 1, 2} {
		line("  from %5.2f  %v\n      rules   %v", t, at(docs, single(t, false)), at(docs, single(t, true)))
	}
	line("\nAs shipped")
	line("  rules only  %v", at(docs, setting{rules: true}))
	line("  forest only %v", at(docs, setting{context.DefaultThresholds, false, true, true}))
	line("  both        %v", at(docs, shipped))
	kinds(docs, line)
	if o.show {
		list(docs, shipped)
	}
	return b.String()
}

// without measures without a kind of evidence: a constant splits nothing.
func (s *sample) without(g context.Group, o options) string {
	var rows [][]float32
	s.each(func(x *suspect) {
		rows = append(rows, x.row)
		x.row = slices.Clone(x.row)
		clear(x.row[g.From:g.To])
	})
	text := s.mean(o)
	s.each(func(x *suspect) { x.row, rows = rows[0], rows[1:] })
	return text
}

// each calls f with every suspect.
func (s *sample) each(f func(*suspect)) {
	for _, docs := range [...][]*labelled{s.docs, s.edited, s.judged} {
		for _, d := range docs {
			for k := range d.suspects {
				f(&d.suspects[k])
			}
		}
	}
}
