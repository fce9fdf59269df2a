package cli

import (
	"vnan/analyze"
	"vnan/analyze/message"
	"vnan/analyze/report"
)

// pageOptions are those of every page for a reader.
func (s *session) pageOptions(o *options) report.Options {
	p := report.Options{Lang: s.lang, Width: s.pageWidth(), Color: o.color, Top: o.top}
	if o.topGiven && o.top == 0 {
		p.Top = -1
	}
	return p
}

// machineFormat gives the format of that name that is for programs; table and
// text give what page makes.
func (s *session) format(o *options, rows report.Rows, page report.Format) report.Format {
	switch o.format {
	case "json":
		return report.JSON(o.several())
	case "jsonl":
		return report.JSONL()
	case "csv":
		return report.CSV(rows)
	case "tsv":
		return report.TSV(rows)
	}
	return page
}

func runOverview(s *session, o *options) error {
	p := s.pageOptions(o)
	a := analysis{options: analyze.Options{Analyses: analyze.All}, page: p, format: s.format(o, 0, report.Page(p))}
	if o.format != "table" {
		a.edit = func(d *report.Document) { d.Top(o.top) }
	}
	return s.documents(o, a)
}

// failing lists the severities that make for exit code 1.
func failing(failOn string) []string {
	severities := failOnNames[:len(failOnNames)-1] // rising, without never
	for i, name := range severities {
		if name == failOn {
			return severities[i:]
		}
	}
	return nil
}

func runEntities(s *session, o *options) error {
	p := s.pageOptions(o)
	p.OfficialsOnly, p.Timeline, p.AsOf = o.officials, o.timeline, o.asOf
	rows := report.OfficialRows
	switch {
	case o.merge:
		return s.mergedPeople(o, p)
	case o.timeline && (o.officials || len(o.types) > 0):
		return s.usage(message.TimelineAlone)
	case o.officials && len(o.types) > 0:
		return s.usage(message.OfficialsAndType)
	case o.timeline:
		rows = report.TimelineRows
	case len(o.types) > 0:
		rows = report.EntityRows
	}
	return s.documents(o, analysis{
		options: analyze.Options{Analyses: analyze.Entities}, page: p, format: s.format(o, rows, report.Page(p)),
		edit: func(d *report.Document) {
			if len(o.types) > 0 {
				d.KeepTypes(o.types...)
			}
			if o.officials {
				d.KeepOfficials()
			}
		},
	})
}

// mergedPeople lists the people of all documents, each once.
func (s *session) mergedPeople(o *options, p report.Options) error {
	if o.timeline || o.asOf != "" || len(o.types) > 0 {
		return s.usage(message.MergeAlone)
	}
	var m report.Merger
	err := s.documents(o, analysis{
		options: analyze.Options{Analyses: analyze.Entities}, page: p,
		edit: func(d *report.Document) {
			if o.officials {
				d.KeepOfficials()
			}
		},
		collect: m.Add,
	})
	if err != nil {
		return err
	}
	out, err := m.People().Append(nil, o.format, p)
	if err != nil {
		return err
	}
	_, err = s.stdout.Write(out)
	return err
}
