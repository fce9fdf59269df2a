// Command build computes functionwords.txt, the function words of Vietnamese,
// from the segmented corpora: run `go generate` in the folder above.
//
// A function word says how a text is built and not what it is about, so it
// stands everywhere: in many documents, and evenly, while the words of a topic
// come in bursts. Both are measured over stretches of 500 words, in news and in
// encyclopedia and law apart:
//
//   - spread: the share of stretches that hold the word; the smaller of the
//     two domains' figures counts;
//   - evenness: the number of stretches that hold it, over the number that
//     would hold it if its occurrences were strewn at random (the idea of
//     residual IDF: Church and Gale, Inverse document frequency: a measure of
//     deviations from Poisson, 1995); the mean of the domains counts.
//
// A word is a function word when it is even for its spread: the rarer it is, the
// evener it must be.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"sort"
	"strings"

	"vnan/tokenize/corpus"
)

func main() {
	out := flag.String("o", "functionwords.txt", "the list to write; its manifest stands beside it")
	flag.Parse()
	dir, err := corpus.Dir()
	if err != nil {
		log.Fatal(err)
	}
	words, err := compute(dir)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, []byte(strings.Join(words, "\n")+"\n"), 0o644); err != nil {
		log.Fatal(err)
	}
	manifest := strings.TrimSuffix(*out, ".txt") + ".manifest"
	if err := corpus.WriteManifest(manifest, dir, sources, []string{"functionwords.txt"}); err != nil {
		log.Fatal(err)
	}
	fmt.Fprintf(os.Stderr, "%s: %d words\n", *out, len(words))
}

var sources = []string{corpus.NewsSegmented, corpus.WikipediaLawSegmented}

func compute(dir string) ([]string, error) {
	var domains []*domain
	for _, name := range sources {
		d := newDomain()
		if err := corpus.Lines(dir, name, d.line); err != nil {
			return nil, err
		}
		domains = append(domains, d)
	}
	var out []string
	for w := range domains[0].words {
		if isFunctionWord(w, domains) {
			out = append(out, w)
		}
	}
	sort.Strings(out)
	return out, nil
}

// The bounds, chosen by reading the list that they give.
const (
	minSpread = 0.02 // of the stretches
	// From commonSpread on, a word may be the less even the wider it is spread.
	commonSpread = 0.08
	evenCommon   = 0.81
	evenSlope    = 0.25
	evenRare     = 0.88
	maxCapital   = 0.5 // share of capitals inside sentences: more is a name
)

func isFunctionWord(w string, domains []*domain) bool {
	spread, even := 1.0, 0.0
	for _, d := range domains {
		s := d.words[w]
		if s == nil || s.capitals > maxCapital*s.count {
			return false
		}
		spread = min(spread, s.stretches/d.stretches)
		even += d.evenness(s) / float64(len(domains))
	}
	switch {
	case spread < minSpread:
		return false
	case spread < commonSpread:
		return even >= evenRare
	}
	return even >= evenCommon-evenSlope*spread
}
