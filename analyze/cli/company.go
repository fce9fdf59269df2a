package cli

import (
	"vnan/analyze"
	"vnan/analyze/concordance"
	"vnan/analyze/frequency"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/tokenize"
)

// leastTogether is how often words must stand near each other to be shown: once
// may be chance.
const leastTogether = 2

// gathering is what is known of all documents together.
type gathering struct {
	*session
	sizes, document analyze.Counts
	documents       int
	path            string
	// add counts a text; end, if any, says that a document is done.
	add func(*tokenize.Text)
	end func(path string)
}

func (g *gathering) piece(p piece, t *tokenizing) error {
	if t != nil {
		g.add(t.text)
		g.document.Add(analyze.Count(t.text))
	}
	if p.last && p.err == nil {
		if g.end != nil {
			g.end(p.in.Path)
		}
		g.sizes.Add(g.document)
		g.document, g.path = analyze.Counts{}, p.in.Path
		g.documents++
	}
	return g.noted(p, nil)
}

// gather reads all documents and gives a report of them as one.
func (g *gathering) gather(o *options) (*report.Document, error) {
	o.single = true
	if err := g.texts(o, g.piece); err != nil {
		return nil, err
	}
	name := together(o.files)
	if len(o.files) == 0 && g.documents == 1 {
		name = g.path
	}
	return &report.Document{Schema: report.Schema, Path: name, Documents: g.documents, Counts: report.Counts(g.sizes)}, nil
}

func (s *session) show(d *report.Document, f report.Format) error {
	b, err := f.Append(nil, d)
	if err != nil {
		return err
	}
	out := s.framed(f)
	if err := out.write(b); err != nil {
		return err
	}
	return out.close()
}

// collocates shows what keeps company with a word in all documents.
func (s *session) collocates(o *options, q concordance.Query) error {
	c := concordance.NewCollocations(q)
	d, err := (&gathering{session: s, add: c.Add}).gather(o)
	if err != nil {
		return err
	}
	best := c.Best(leastTogether, func(w string) bool { return o.all || !frequency.IsFunctionWord(w) })
	d.Collocates = report.Collocates(best)
	if o.format != "table" {
		d.Top(o.top)
	}
	return s.show(d, s.format(o, report.CollocateRows, report.CollocateTable(s.pageOptions(o))))
}

// dispersion shows how evenly a word is strewn: over equal parts of one text, or
// over several.
func (s *session) dispersion(o *options, q concordance.Query) error {
	words, first := 0, 0
	var places []int
	var files []concordance.Part
	g := &gathering{session: s, add: func(t *tokenize.Text) {
		places, words = q.Places(t, places, words)
	}}
	g.end = func(path string) {
		files = append(files, concordance.Part{Name: path, Count: len(places) - first, Words: g.document.Words})
		first = len(places)
	}
	d, err := g.gather(o)
	if err != nil {
		return err
	}
	parts := files
	if len(files) == 1 {
		parts = concordance.EqualParts(places, words)
	}
	d.Dispersion = report.NewDispersion(parts)
	return s.show(d, s.format(o, report.DispersionRows, report.DispersionTable(s.pageOptions(o))))
}

// checkKwic refuses flags of kwic that have no meaning together.
func (s *session) checkKwic(o *options) error {
	if o.collocates && o.dispersion || (o.collocates || o.dispersion) && o.sort != "place" || o.all && !o.collocates {
		return s.usage(message.KwicOneView)
	}
	return nil
}
