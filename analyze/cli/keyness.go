package cli

import (
	"os"

	"vnan/analyze/frequency"
	"vnan/analyze/keyness"
	"vnan/analyze/message"
	"vnan/analyze/report"
)

// runKeyness gives the characteristic words of each document.
func runKeyness(s *session, o *options) error {
	ref, err := s.reference(o)
	if err != nil {
		return err
	}
	return s.count(o, &counting{
		counter: frequency.NewCounter(frequency.Options{}),
		out:     s.framed(s.format(o, report.KeywordRows, report.KeywordTable(s.pageOptions(o)))),
		fill: func(d *report.Document, c *frequency.Counter) {
			d.Keywords = report.Keywords(keyness.Words(keynessCounts(c.Counts()), c.Total(), ref), c.Total())
		},
	})
}

// reference gives what the texts are compared with.
func (s *session) reference(o *options) (keyness.Reference, error) {
	if o.ref == "" {
		return keyness.News(), nil
	}
	if _, err := os.Stat(o.ref); err != nil {
		return nil, s.usage(message.NoReference, err)
	}
	other := *o
	other.files, other.filesFrom = []string{o.ref}, ""
	c := &counting{counter: frequency.NewCounter(frequency.Options{All: true})}
	if err := s.count(&other, c); err != nil {
		return nil, err
	}
	counts := c.counter.Counts()
	if len(counts) == 0 {
		return nil, s.usage(message.NoReferenceWords, o.ref)
	}
	return keyness.NewCounted(keynessCounts(counts), c.counter.Total()), nil
}

func keynessCounts(counts []frequency.Count) []keyness.Count {
	out := make([]keyness.Count, len(counts))
	for i, c := range counts {
		out[i] = keyness.Count{Word: c.Word, Count: c.Count}
	}
	return out
}
