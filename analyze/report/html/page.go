package html

import (
	"io"

	"vnan/analyze/message"
	"vnan/analyze/report"
)

// Input is a document to show.
type Input struct {
	// Text is what the places of the report are places of: the decoded input as
	// it stands, or the text taken out of a container.
	Text string
	// Report has entities, officials, frequencies, keywords, timeline and typos.
	Report *report.Document
	// Words are the places of the words whose dispersion is shown.
	Words []Word
	// Warnings are what was noticed while reading, in the reader's language.
	Warnings []string
	// Home is a reference to the index that the page belongs to, if any.
	Home string
}

// Word is a word and where it stands.
type Word struct {
	Text   string
	Places []report.Place
}

// Write writes the page of a document in a language.
func Write(w io.Writer, in *Input, lang message.Lang) error {
	p := newPage(in, lang)
	return templates().ExecuteTemplate(w, "page", p)
}

// page is what the template shows.
type page struct {
	common
	Name       string // of the file
	Home       string
	Titled     bool // the first paragraph is a headline
	Encoding   string
	Warnings   []string
	Stats      []stat
	Types      []entityType
	Severities []severity
	Paragraphs []paragraph
	Typos      []*typoMark
	People     []person
	Others     []person // without an office
	Moments    []moment
	Frequent   *chart
	Keywords   *chart
	Spread     *spread
	Reading    *reading
}

// stat is a figure with what it counts.
type stat struct {
	Figure, Of string
	Link       string // the section that tells more; may be empty
}

func newPage(in *Input, lang message.Lang) *page {
	d := in.Report
	p := &page{
		common: common{Lang: lang}, Name: fileTitle(d.Path, lang), Home: in.Home, Encoding: d.Encoding, Warnings: in.Warnings,
	}
	m := newMarks(in, lang)
	p.Typos = m.typos
	p.Paragraphs = m.paragraphs()
	p.Titled = isHeadline(p.Paragraphs)
	p.Types, p.Severities = m.types(), m.severities()
	p.People, p.Others = people(d, lang)
	p.Moments = moments(d, lang)
	p.Frequent = frequent(d, lang)
	p.Keywords = keywords(d, lang)
	p.Spread = newSpread(in, lang)
	p.Reading = newReading(d, lang)
	p.Stats = p.stats(d)
	return p
}

// Title is the headline, or the file's name.
func (p *page) Title() string {
	if p.Titled {
		return p.Paragraphs[0].text()
	}
	return p.Name
}

// Body is the text below the headline.
func (p *page) Body() []paragraph {
	if p.Titled {
		return p.Paragraphs[1:]
	}
	return p.Paragraphs
}

// Headline is the paragraph that is the headline.
func (p *page) Headline() paragraph { return p.Paragraphs[0] }

func (p *page) stats(d *report.Document) []stat {
	c := d.Counts
	out := []stat{
		{p.Lang.Number(c.Words), p.T("PageWords"), ""},
		{p.Lang.Number(c.Sentences), p.T("PageSentences"), ""},
	}
	if c.Sentences > 0 {
		out = append(out, stat{p.Lang.Decimal(float64(c.Words) / float64(c.Sentences)), p.T("PagePerSentence"), ""})
	}
	return append(out,
		stat{p.Lang.Number(report.ReadingMinutes(c)), p.T("PageMinutes"), ""},
		stat{p.Lang.Number(len(d.Typos)), p.T("PageTypoCount"), "#typos"},
		stat{p.Lang.Number(len(d.Officials)), p.T("PagePeopleCount"), "#people"},
	)
}

// fileTitle is what a document is called that has no other name.
func fileTitle(path string, lang message.Lang) string {
	if path == "-" {
		return lang.Text(message.StandardInput)
	}
	return path
}
