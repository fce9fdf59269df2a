package analyze

import (
	"iter"
	"slices"

	"vnan/analyze/entity"
	"vnan/analyze/frequency"
	"vnan/analyze/source"
	"vnan/analyze/typo"
	"vnan/analyze/typo/context"
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
	o          Options
	partSize   int // bytes
	tokenizer  tokenize.Tokenizer
	recognizer *entity.Recognizer
	counter    *frequency.Counter
	result     Result
}

// New gives an Analyzer. Where Options name no Ranker for typos, the embedded
// language model ranks and detects.
func New(o Options) *Analyzer {
	a := &Analyzer{o: o, partSize: partSize}
	if o.Analyses.Has(Entities) {
		a.recognizer = entity.NewRecognizer(nil)
	}
	if o.Analyses.Has(Frequencies) {
		a.counter = frequency.NewCounter(o.Frequency)
	}
	if o.Analyses.Has(Typos) && o.Typo.Ranker == nil {
		d := context.New()
		a.o.Typo.Ranker = d
		a.o.Typo.Detectors = append(slices.Clip(o.Typo.Detectors), d)
	}
	return a
}

// Result is what was found in one part of a document. It is valid until the
// Analyzer goes on.
type Result struct {
	// Analyses are those that were done; what belongs to the others is empty.
	Analyses Analysis
	// Document is what was analysed.
	Document *source.Document
	// Text is the part's text, tokenised.
	Text *tokenize.Text
	// Base is where the part begins in the document's text. Places in Text
	// are relative to it.
	Base tokenize.Position
	// Counts are the sizes of the part.
	Counts Counts
	// Entity has the mentions and the officials.
	Entity entity.Result
	// Typos are in order of place.
	Typos []typo.Finding
	// Frequencies are those of the whole document, in falling order; they
	// come with its last part.
	Frequencies []frequency.Count
}

// Analyze puts a document through the analyses. A text of half a megabyte or
// less, as any article is, gives one result; a longer one is cut between
// paragraphs and gives several, in order. An empty text gives one too. The
// document must stay unchanged meanwhile.
func (a *Analyzer) Analyze(d *source.Document) iter.Seq[*Result] {
	return func(yield func(*Result) bool) {
		if a.counter != nil {
			a.counter.Reset()
		}
		base, rest := tokenize.Position{Line: 1, Column: 1}, d.Text
		for {
			n := cut(rest, a.partSize)
			r := a.part(d, rest[:n], base)
			rest = rest[n:]
			if a.counter != nil && rest == "" {
				r.Frequencies = a.counter.Counts()
			}
			if rest != "" {
				base = r.Place(n)
			}
			if !yield(r) || rest == "" {
				return
			}
		}
	}
}

// part analyses one part of a document.
func (a *Analyzer) part(d *source.Document, text string, base tokenize.Position) *Result {
	t := a.tokenizer.Tokenize(text)
	a.result = Result{Analyses: a.o.Analyses, Document: d, Text: t, Base: base, Counts: Count(t)}
	r := &a.result
	if a.recognizer != nil {
		r.Entity = a.recognizer.Find(t)
	}
	if a.o.Analyses.Has(Typos) {
		r.Typos = typo.Check(t, a.o.Typo)
		r.dropMasked()
	}
	if a.counter != nil {
		a.counter.Add(t)
	}
	return r
}

// Place gives the place in the document of byte b of the part's source.
func (r *Result) Place(b int) tokenize.Position {
	p := r.Text.Position(b)
	if p.Line == 1 {
		p.Column += r.Base.Column - 1
	}
	p.Byte += r.Base.Byte
	p.Rune += r.Base.Rune
	p.Line += r.Base.Line - 1
	return p
}

// dropMasked drops the findings that touch what is no prose of the author's,
// such as the white space that stands for markup.
func (r *Result) dropMasked() {
	n := 0
	for _, f := range r.Typos {
		start, end := r.Text.SourceBytes(f.Start, f.End)
		if !r.Document.Masked(r.Base.Byte+start, r.Base.Byte+end) {
			r.Typos[n] = f
			n++
		}
	}
	r.Typos = r.Typos[:n]
}
