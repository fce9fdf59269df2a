package main

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"vnan/tokenize"
)

// sieved says what the two sieves let through.
func sieved(docs []*labelled) string {
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
	return fmt.Sprintf("%d documents, %d syllables, %d labelled mistakes; %d suspects (%.1f%%) hold %d mistakes, the first candidate right for %d",
		len(docs), syllables, all, suspects, 100*ratio(suspects, syllables), hits, right)
}

func distinct(v []int) int {
	slices.Sort(v)
	return len(slices.Compact(v))
}

// kinds prints precision by kind and band of log-odds, to choose thresholds by.
func kinds(docs []*labelled, line func(string, ...any)) {
	edges := []float32{-1.5, -1, -0.5, 0, 0.5, 1, 2, 20}
	line("\nMistakes of reports by kind, log-odds from %v:", edges[:len(edges)-1])
	names := []string{"legal", "legal, capital", "illegal"}
	var n, hit [3][]int
	for k := range n {
		n[k], hit[k] = make([]int, len(edges)), make([]int, len(edges))
	}
	for _, d := range docs {
		for i := range d.suspects {
			s := &d.suspects[i]
			k := kind(s)
			at := slices.IndexFunc(edges, func(e float32) bool { return s.judged.LogOdds < e })
			if at > 0 {
				n[k][at]++
				hit[k][at] += min(1, len(s.hits))
			}
		}
	}
	for k, name := range names {
		text := ""
		for i := 1; i < len(edges); i++ {
			text += fmt.Sprintf("  %3d/%-3d", hit[k][i], n[k][i])
		}
		line("  %-15s%s", name, text)
	}
}

func kind(s *suspect) int {
	switch {
	case s.judged.Illegal:
		return 2
	case s.token.Has(tokenize.UpperFirst):
		return 1
	}
	return 0
}

// list prints misses and reports without a label.
func list(docs []*labelled, o setting) {
	for _, d := range docs {
		hit := make([]*suspect, len(d.mistakes))
		for _, s := range d.reports(o) {
			for _, m := range s.hits {
				hit[m] = s
			}
			if len(s.hits) == 0 {
				fmt.Printf("unlabelled %s %q -> %q %.2f in %s\n", d.id, d.text.Source[s.start:s.end], s.best, s.judged.LogOdds, d.around(s.start, s.end))
			}
		}
		for i, m := range d.mistakes {
			d.missed(m, hit[i], i)
		}
	}
}

// missed prints a mistake that was not reported, or not corrected.
func (d *labelled) missed(m mistake, s *suspect, number int) {
	form, around := d.text.Source[m.start:m.end], d.around(m.start, m.end)
	if s == nil {
		for k := range d.suspects {
			if x := &d.suspects[k]; slices.Contains(x.hits, number) {
				fmt.Printf("missed %s %q want %q best %q by %v %.2f in %s\n", d.id, form, m.want, x.best, x.op, x.judged.LogOdds, around)
				return
			}
		}
		fmt.Printf("unsuspected %s %q want %q in %s\n", d.id, form, m.want, around)
	} else if !s.right {
		fmt.Printf("miscorrected %s %q want %q best %q, %q in %s\n", d.id, form, m.want, s.best, s.rest, around)
	}
}

// around is what stands in bytes [a, b) and beside them, quoted.
func (d *labelled) around(a, b int) string {
	before, after := d.beside(a, b, 40)
	return fmt.Sprintf("%q", before+d.text.Source[a:b]+after)
}

// beside is what stands before and behind bytes [a, b): so many bytes each, and
// what is left of a rune.
func (d *labelled) beside(a, b, size int) (before, after string) {
	src := d.text.Source
	from, to := max(0, a-size), min(len(src), b+size)
	for from > 0 && !utf8.RuneStart(src[from]) {
		from--
	}
	for to < len(src) && !utf8.RuneStart(src[to]) {
		to++
	}
	return src[from:a], src[b:to]
}
