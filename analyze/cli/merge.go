package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"iter"

	"vnan/analyze/frequency"
	"vnan/analyze/frequency/partial"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
)

// runMerge adds up what vnan freq --partial wrote.
func runMerge(s *session, o *options) error {
	if o.partial && (o.all || o.topGiven || o.stopwords != "" || o.formatGiven) {
		return s.usage(message.ByAndPartial)
	}
	files := o.files
	if len(files) == 0 {
		if s.stdinIsTerminal {
			return s.usage(message.MergeNoFile)
		}
		files = []string{source.Stdin}
	}
	stop, err := s.stopwords(o)
	if err != nil {
		return err
	}
	err = partial.MergeFiles(files, s.stdin, "", func(h frequency.Head, entries iter.Seq2[*frequency.Entry, error]) error {
		if o.partial {
			return partial.Write(s.stdout, h, entries)
		}
		return s.sum(o, frequency.Options{Unit: h.Unit, From: h.From, N: h.N, Case: h.Case, All: o.all, Stop: stop}, h, entries)
	})
	var bad *partial.Error
	if errors.As(err, &bad) {
		s.unread = true
		s.complain(s.badCounts(bad))
		return nil
	}
	return err
}

// badCounts words what is wrong with a file of counts.
func (s *session) badCounts(e *partial.Error) string {
	where := s.name(e.Path)
	if e.Line > 0 {
		where += fmt.Sprintf(":%d", e.Line)
	}
	problem := e.Problem
	var path *fs.PathError
	if errors.As(problem, &path) {
		problem = path.Err
	}
	return where + ": " + s.lang.Format(message.ProblemCounts, problem)
}

// sum ranks a sum and writes it. With a limit, memory does not grow with the
// number of words.
func (s *session) sum(o *options, f frequency.Options, h frequency.Head, entries iter.Seq2[*frequency.Entry, error]) error {
	r := frequency.NewRanking(f, o.rows())
	for e, err := range entries {
		if err != nil {
			return err
		}
		r.Add(e)
	}
	o.single = true
	p := s.pageOptions(o)
	p.N, p.From, p.Syllables = h.N, h.From, h.Unit == frequency.Syllable
	format := s.format(o, report.FrequencyRows, report.WordTable(p))
	b, err := format.Append(nil, report.Ranked(together(o.files), h, r))
	if err != nil {
		return err
	}
	out := s.framed(format)
	if err := out.write(b); err != nil {
		return err
	}
	return out.close()
}
