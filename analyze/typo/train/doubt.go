package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"vnan/analyze/typo/context"
	"vnan/tokenize"
)

// What is worth a verdict: suspects about which the forest is in doubt or sure,
// in articles long enough to be one and with so many sure mistakes that the
// others repay reading.
const (
	leastOdds                  = -3
	leastArticle, mostArticle  = 3000, 70000 // bytes
	leastCertain, certainShare = 2, 0.0012   // of the syllables
)

// listDoubts writes the suspects without a verdict to a file, as lines of
// article, byte, log-odds and context: what to read to extend verdicts.tsv.
func listDoubts(path, dir string) error {
	said, err := parseVerdicts(verdicts)
	if err != nil {
		return err
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	w := bufio.NewWriter(file)
	j := context.NewJudge(context.DefaultParts())
	err = articles(dir, func(n int, text string) {
		if said.read[n] || len(text) < leastArticle || len(text) > mostArticle {
			return
		}
		d := &labelled{text: tokenize.New(text)}
		if d.collect(j); !d.repays() {
			return
		}
		for i := range d.suspects {
			if x := &d.suspects[i]; x.judged.LogOdds >= leastOdds {
				fmt.Fprintf(w, "%d\t%d\t%.1f\t%s\n", n, x.start, x.judged.LogOdds, d.shown(x))
			}
		}
	})
	if err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return file.Close()
}

// repays reports whether the article is worth reading.
func (d *labelled) repays() bool {
	n := 0
	for i := range d.suspects {
		if d.suspects[i].judged.Certain() {
			n++
		}
	}
	return n >= leastCertain && float64(n) >= certainShare*float64(d.syllables)
}

// shown is a suspect with its best candidate, in context, on one line.
func (d *labelled) shown(x *suspect) string {
	before, after := d.beside(x.start, x.end, 60)
	line := before + "[" + d.text.Source[x.start:x.end] + "→" + x.best + "]" + after
	return strings.TrimSpace(strings.ReplaceAll(line, "\n", "¶"))
}
