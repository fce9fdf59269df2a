package analyze

import (
	"vnan/analyze/entity"
	"vnan/analyze/frequency"
	"vnan/analyze/source"
	"vnan/analyze/typo"
	"vnan/tokenize"
)

// Analysis is a set of analyses.
type Analysis uint8

// The analyses.
const (
	Entities Analysis = 1 << iota
	Typos
	Frequencies
	// All is everything.
	All = Entities | Typos | Frequencies
)

// Has reports whether the set has all of b.
func (a Analysis) Has(b Analysis) bool { return a&b == b }

// Options say what an Analyzer does. The zero value only counts words and
// sentences.
type Options struct {
	Analyses  Analysis
	Typo      typo.Options
	Frequency frequency.Options
}

// Analyzer takes documents one after another. It is not for concurrent use.
type Analyzer struct {
	o         Options
	tokenizer tokenize.Tokenizer
	counter   *frequency.Counter
	result    Result
}

// New gives an Analyzer.
func New(o Options) *Analyzer {
	a := &Analyzer{o: o}
	if o.Analyses.Has(Frequencies) {
		a.counter = frequency.NewCounter(o.Frequency)
	}
	return a
}

// Result is what was found in one document. It is valid until the next call of
// the Analyzer that made it.
type Result struct {
	// Analyses are those that were done; what belongs to the others is empty.
	Analyses Analysis
	// Document is what was analysed.
	Document *source.Document
	// Text is the document's text, tokenised.
	Text   *tokenize.Text
	Counts Counts
	// Entity has the mentions and the officials.
	Entity entity.Result
	// Typos are in order of place.
	Typos []typo.Finding
	// Frequencies are in falling order.
	Frequencies []frequency.Count
}

// Counts are the sizes of a text.
type Counts struct {
	Sentences int
	// Words are words of letters, digits or both, not punctuation.
	Words int
	// Syllables are runs of letters: Vietnamese syllables, foreign words and
	// abbreviations count as one each.
	Syllables int
}

// Analyze puts a document through the analyses. The document must stay
// unchanged while the result is in use.
func (a *Analyzer) Analyze(d *source.Document) *Result {
	t := a.tokenizer.Tokenize(d.Text)
	a.result = Result{Analyses: a.o.Analyses, Document: d, Text: t, Counts: Count(t)}
	r := &a.result
	if a.o.Analyses.Has(Entities) {
		r.Entity = findEntities(t)
	}
	if a.o.Analyses.Has(Typos) {
		r.Typos = outsideMasked(d, t, checkTypos(t, a.o.Typo))
	}
	if a.o.Analyses.Has(Frequencies) {
		a.counter.Reset()
		a.counter.Add(t)
		r.Frequencies = a.counter.Counts()
	}
	return r
}

// outsideMasked drops the findings that touch what is no prose of the author's,
// such as the white space that stands for markup.
func outsideMasked(d *source.Document, t *tokenize.Text, found []typo.Finding) []typo.Finding {
	n := 0
	for _, f := range found {
		if start, end := t.SourceBytes(f.Start, f.End); !d.Masked(start, end) {
			found[n] = f
			n++
		}
	}
	return found[:n]
}

// Count gives the sizes of a text.
func Count(t *tokenize.Text) Counts {
	c := Counts{Sentences: len(t.Sentences)}
	for _, k := range t.Tokens {
		if k.Kind.IsLetters() {
			c.Syllables++
		}
	}
	for _, w := range t.Words {
		for _, k := range t.Tokens[w.Start:w.End] {
			if k.Kind.IsWord() {
				c.Words++
				break
			}
		}
	}
	return c
}
