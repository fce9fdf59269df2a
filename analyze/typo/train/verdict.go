package main

import (
	_ "embed"
	"fmt"
	"strings"

	"vnan/analyze/typo/context"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
)

// verdicts are our own labels, since Viwiki-Spelling has few: 487 articles of
// the encyclopedia that its documents are from (none of them is among these),
// 1.13 million syllables, the 5,354 suspects in them that the forest of the day
// gave log-odds of -3 and more. They were read one by one in November 2026, in 60
// bytes of context on either side, without the log-odds in sight; of the 1,032
// above 3 (above 2.5 in the second half, which a forest from the first half had
// chosen) some hundred were, and as nearly all of those were mistakes the others
// count as such too. 3,087 are mistakes. What was suspected less counts as none.
//
// What they are worth, by the number of articles, ten folds over the labelled
// documents, mean of four seeds: average precision of the suspects, and F1 of
// what the program would report.
//
//	articles  precision  detection F1
//	      0     .834         .695
//	     30     .835         .695
//	     61     .839         .695
//	    122     .844         .699
//	    244     .850         .704
//	    487     .854         .711
//
// That at 0 is the smaller forest that was best without them; the last is the one
// that is shipped. Those between have fewer trees, and thresholds of their own.
//
//go:embed verdicts.tsv
var verdicts string

// verdict is what was decided about a suspect.
type verdict byte

const (
	slip    verdict = 'y'
	fine    verdict = 'n'
	unclear verdict = 'u'
)

// place is a suspect's: the number of its article, its first byte there.
type place struct{ article, start int }

// judgement holds what was decided, and of which articles.
type judgement struct {
	by   map[place]verdict
	read map[int]bool
}

// parseVerdicts reads lines of article, byte and verdict, and of comments.
func parseVerdicts(text string) (judgement, error) {
	j := judgement{map[place]verdict{}, map[int]bool{}}
	number := 0
	for line := range strings.Lines(text) {
		if number++; line[0] == '#' {
			continue
		}
		var p place
		var v string
		_, err := fmt.Sscanf(line, "%d\t%d\t%s", &p.article, &p.start, &v)
		if err != nil || len(v) != 1 || !strings.Contains("ynu", v) {
			return j, fmt.Errorf("verdicts.tsv:%d: %q is not an article, a byte and one of y, n, u, with tabs between", number, line)
		}
		if j.by[p] != 0 {
			return j, fmt.Errorf("verdicts.tsv:%d: article %d, byte %d is decided twice", number, p.article, p.start)
		}
		j.by[p] = verdict(v[0])
		j.read[p.article] = true
	}
	return j, nil
}

// judgedArticles collects the suspects of the articles that were read.
func judgedArticles(dir string, p context.Parts) ([]*labelled, error) {
	said, err := parseVerdicts(verdicts)
	if err != nil {
		return nil, err
	}
	j := context.NewJudge(p)
	var out []*labelled
	err = articles(dir, func(n int, text string) {
		if said.read[n] {
			d := &labelled{id: fmt.Sprint("article ", n), text: tokenize.New(text)}
			d.collect(j)
			d.decide(n, said)
			out = append(out, d)
		}
	})
	return out, err
}

// decide labels the suspects of article n, and drops the unclear ones.
func (d *labelled) decide(n int, said judgement) {
	kept := d.suspects[:0]
	for _, x := range d.suspects {
		switch said.by[place{n, x.start}] {
		case unclear:
			continue
		case slip:
			x.hits = []int{len(d.mistakes)}
			d.mistakes = append(d.mistakes, mistake{start: x.start, end: x.end})
		}
		kept = append(kept, x)
	}
	d.suspects = kept
}

// articles calls f with the articles of the encyclopedia below dir, numbered
// from 1.
func articles(dir string, f func(n int, text string)) error {
	var b strings.Builder
	n := 0
	flush := func() {
		n++
		f(n, b.String())
		b.Reset()
	}
	err := corpus.Lines(dir, corpus.Wikipedia, func(line []byte) error {
		if len(line) == 0 {
			flush()
			return nil
		}
		b.Write(line)
		b.WriteByte('\n')
		return nil
	})
	flush()
	return err
}
