package html

import (
	"io"

	"vnan/analyze/message"
	"vnan/analyze/report"
)

// Index writes the list of many documents, one after another, keeping none.
type Index struct {
	w io.Writer
	common
	// Title says what the documents are.
	Title string
}

// NewIndex begins an index with a title.
func NewIndex(w io.Writer, title string, lang message.Lang) (*Index, error) {
	x := &Index{w: w, common: common{lang}, Title: title}
	return x, templates().ExecuteTemplate(w, "index-head", x)
}

// Entry is a document of an index.
type Entry struct {
	common
	// Link is the reference to the document's page.
	Link, Title, Path string
	Words, Typos      string // Typos is empty for none
	People, Keywords  []string
}

const (
	entryKeywords = 8
	entryPeople   = 12
)

// NewEntry describes a document for an index, where link leads to its page.
func NewEntry(in *Input, link string, lang message.Lang) Entry {
	d := in.Report
	e := Entry{common: common{lang}, Link: link, Title: Title(in, lang), Path: d.Path, Words: lang.Number(d.Counts.Words)}
	if len(d.Typos) > 0 {
		e.Typos = lang.Number(len(d.Typos))
	}
	for _, o := range report.SortedOfficials(d.Officials)[:min(len(d.Officials), entryPeople)] {
		e.People = append(e.People, o.Name)
	}
	for _, k := range d.Keywords[:min(len(d.Keywords), entryKeywords)] {
		e.Keywords = append(e.Keywords, k.Word)
	}
	return e
}

// Add writes an entry.
func (x *Index) Add(e Entry) error { return templates().ExecuteTemplate(x.w, "index-row", e) }

// Close ends the page.
func (x *Index) Close() error { return templates().ExecuteTemplate(x.w, "index-foot", x) }

// Title gives a document's headline, or the file's name where it has none.
func Title(in *Input, lang message.Lang) string {
	m := newMarks(&Input{Text: in.Text, Report: &report.Document{}}, lang)
	if all := m.paragraphs(); isHeadline(all) {
		return all[0].text()
	}
	return fileTitle(in.Report.Path, lang)
}
