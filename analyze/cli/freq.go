package cli

import (
	"context"
	"slices"
	"sync"

	"vnan/analyze"
	"vnan/analyze/frequency"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/tokenize"
)

// runFreq counts words.
func runFreq(s *session, o *options) error {
	stop, err := s.stopwords(o)
	if err != nil {
		return err
	}
	f := frequency.Options{N: o.n, From: o.from, Case: o.keepCase, All: o.all, Stop: stop}
	p := s.pageOptions(o)
	p.N, p.From = o.n, o.from
	if o.unit == "syllable" {
		f.Unit, p.Syllables = frequency.Syllable, true
	}
	if f.Types, err = s.freqTypes(o); err != nil {
		return err
	}
	if o.partial {
		if o.all || o.topGiven || o.stopwords != "" || o.formatGiven || o.by != "file" {
			return s.usage(message.ByAndPartial)
		}
		return s.writePartial(o, f)
	}
	o.single = o.by == "all"
	columns := report.FrequencyRows
	if len(f.Types) > 0 {
		columns = report.TypedFrequencyRows
	}
	format := s.format(o, columns, report.WordTable(p))
	if o.by != "file" {
		return s.grouped(o, f, format)
	}
	return s.count(o, &counting{
		counter: frequency.NewCounter(f), out: s.framed(format),
		fill: func(d *report.Document, c *frequency.Counter) {
			d.Frequencies = report.Frequencies(c.Counts())
			d.Rank()
		},
	})
}

// freqTypes gives what --type names, none when it is not given. Files of counts
// and n-grams know words alone.
func (s *session) freqTypes(o *options) (types []frequency.Type, err error) {
	if len(o.types) > 0 && (o.partial || o.n > 1 || o.unit == "syllable") {
		return nil, s.usage(message.TypeAndWords)
	}
	for _, name := range o.types {
		types = append(types, frequency.Type(slices.Index(freqTypeNames(), name)))
	}
	return types, nil
}

// freqTypeNames lists what vnan freq counts.
func freqTypeNames() (names []string) {
	for t := frequency.Words; t.String() != ""; t++ {
		names = append(names, t.String())
	}
	return names
}

// count counts the words of all documents. Texts are tokenised in pieces, in
// parallel; counting, ten times as fast, is done where the pieces come out in
// order. So a text of any size takes the memory of its words.
func (s *session) count(o *options, c *counting) error {
	c.session, c.o = s, o
	if err := s.texts(o, c.piece); err != nil || c.out == nil {
		return err
	}
	return c.out.close()
}

// texts hands the tokenised pieces of all documents to use, in order; a piece
// without text comes as nil.
func (s *session) texts(o *options, use func(piece, *tokenizing) error) error {
	pieces, err := s.pieces(o)
	if err != nil {
		return err
	}
	tokenizers := sync.Pool{New: func() any { return new(tokenizing) }}
	work := func(_ context.Context, p piece) *tokenizing {
		if p.text == "" {
			return nil
		}
		t := tokenizers.Get().(*tokenizing)
		t.text = t.tokenizer.Tokenize(p.text)
		return t
	}
	return source.Ordered(s.ctx, o.jobs, pieces, work, func(p piece, t *tokenizing) error {
		err := use(p, t)
		if t != nil {
			tokenizers.Put(t)
		}
		p.done()
		return err
	})
}

// tokenizing is a tokenizer with the text it made last.
type tokenizing struct {
	tokenizer tokenize.Tokenizer
	text      *tokenize.Text
}

// counting counts one document after another.
type counting struct {
	*session
	o       *options
	counter *frequency.Counter
	sizes   analyze.Counts
	// group, if any, gives the table into which a document is counted; nothing
	// is written then.
	group  func(path string) *frequency.Table
	failed bool    // a piece of the document could not be read
	out    *framed // nil to count all documents together and write nothing
	// fill puts what was counted of a document into its report.
	fill func(*report.Document, *frequency.Counter)
}

// piece counts a piece and, when it is the last of its document, writes what
// was counted.
func (c *counting) piece(p piece, t *tokenizing) error {
	if err := c.noted(p, nil); err != nil {
		return err
	}
	c.failed = c.failed || p.err != nil
	if t != nil {
		c.counter.Add(t.text)
		c.sizes.Add(analyze.Count(t.text))
	}
	if p.last && c.group != nil {
		c.join(p)
	}
	if !p.last || c.out == nil {
		return nil
	}
	defer c.reset()
	if c.failed {
		return nil
	}
	d := report.Head(&source.Document{Path: p.in.Path, Encoding: p.encoding})
	d.Warnings = p.warnings
	d.Counts = report.Counts(c.sizes)
	c.fill(d, c.counter)
	if c.o.format != "table" {
		d.Top(c.o.top)
	}
	b, err := c.out.format.Append(nil, d)
	if err != nil {
		return err
	}
	return c.out.write(b)
}

// join adds the document to its group.
func (c *counting) join(p piece) {
	defer c.reset()
	if c.failed {
		return
	}
	t := c.group(p.in.Path)
	t.Sentences += c.sizes.Sentences
	t.Words += c.sizes.Words
	t.Syllables += c.sizes.Syllables
	t.Add(c.counter)
}

func (c *counting) reset() {
	c.counter.Reset()
	c.sizes, c.failed = analyze.Counts{}, false
}
