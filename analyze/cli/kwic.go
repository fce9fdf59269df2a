package cli

import (
	"iter"
	"slices"

	"vnan/analyze"
	"vnan/analyze/concordance"
	"vnan/analyze/message"
	"vnan/analyze/report"
)

// contextSyllables is how much of the text stands on each side of a match.
const contextSyllables = 12

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
	order := concordance.Order(slices.Index(sortNames[:], o.sort))
	return s.documents(o, analysis{
		format: s.format(o, report.ConcordanceRows, report.ConcordanceTable(s.pageOptions(o))),
		report: func(parts iter.Seq[*analyze.Result]) *report.Document {
			d := report.NewConcordance(parts, q, contextSyllables)
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
