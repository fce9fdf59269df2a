package cli

import (
	"iter"
	"slices"

	"vnan/analyze"
	"vnan/analyze/concordance"
	"vnan/analyze/message"
	"vnan/analyze/report"
)

// contextSyllables is how much of the text stands on each side of a match, in
// what programs read. For a reader it is what the page has room for.
const contextSyllables = 12

func (o *options) context(page report.Options) int {
	if o.format != "table" {
		return contextSyllables
	}
	return max(page.Width/4, contextSyllables) // half a page of the shortest syllables
}

// runKwic shows a word where it stands. The first argument is what to look for,
// the others are files.
func runKwic(s *session, o *options) error {
	if len(o.files) == 0 {
		return s.usage(message.KwicNoWord)
	}
	q := concordance.NewQuery(o.files[0], o.exact)
	if q.Empty() {
		return s.usage(message.KwicNoWord)
	}
	o.files = o.files[1:]
	if err := s.checkKwic(o); err != nil {
		return err
	}
	switch {
	case o.collocates:
		return s.collocates(o, q)
	case o.dispersion:
		return s.dispersion(o, q)
	}
	page := s.pageOptions(o)
	order := concordance.Order(slices.Index(sortNames[:], o.sort))
	return s.documents(o, analysis{
		format: s.format(o, report.ConcordanceRows, report.ConcordanceTable(page)),
		report: func(parts iter.Seq[*analyze.Result]) *report.Document {
			d := report.NewConcordance(parts, q, o.context(page))
			d.SortConcordance(order)
			return d
		},
		edit: func(d *report.Document) {
			if o.format != "table" {
				d.Top(o.top)
			}
		},
	})
}
