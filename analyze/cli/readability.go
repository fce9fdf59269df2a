package cli

import (
	"iter"

	"vnan/analyze"
	"vnan/analyze/keyness"
	"vnan/analyze/report"
)

// rareBelow is how often, in a million words of general news, a word stands that
// is not rare.
const rareBelow = 1

// runReadability measures how hard each document is to read.
func runReadability(s *session, o *options) error {
	rare := rareInNews()
	return s.documents(o, analysis{
		format: s.format(o, report.ReadabilityRows, report.ReadabilityTable(s.pageOptions(o))),
		report: func(parts iter.Seq[*analyze.Result]) *report.Document { return report.NewReadability(parts, rare) },
	})
}

// rareInNews reports of a folded word whether it is rare in general news.
func rareInNews() func(string) bool {
	news := keyness.News()
	least := rareBelow * float64(news.Total()) / 1e6
	return func(folded string) bool { return float64(news.Count(folded)) < least }
}
