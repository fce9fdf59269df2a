package cli

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"vnan/analyze"
	"vnan/analyze/concordance"
	"vnan/analyze/keyness"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/report/html"
	"vnan/analyze/source"
	"vnan/analyze/typo/fix/atomicfile"
)

// maxPage is the largest document that gets a page, in bytes: a browser holds
// every mark of it.
const maxPage = 8 << 20

// spreadWords is how many characteristic words have their dispersion shown.
const spreadWords = 8

// reporter writes pages.
type reporter struct {
	s      *session
	o      *options
	page   report.Options
	index  string // the file of --output
	folder string // of the pages that the index leads to
	taken  map[string]bool
	ref    keyness.Reference
	idle   chan *analyze.Analyzer
}

// runReport writes a page for one document, or an index and a page for each of
// several.
func runReport(s *session, o *options) error {
	s.lang = s.pageLang(o)
	if o.output == "" {
		return s.usage(message.ReportNoOutput, strings.Join(o.files, " "))
	}
	r := &reporter{s: s, o: o, index: o.output, taken: map[string]bool{}, ref: keyness.News(), idle: make(chan *analyze.Analyzer, o.jobs)}
	r.page = report.Options{Lang: s.lang, Timeline: true}
	for range o.jobs {
		r.idle <- nil
	}
	if isFolder(r.index) {
		r.index = filepath.Join(r.index, "index.html")
	}
	// Not the bare name, which may be that of the folder that is read.
	r.folder = strings.TrimSuffix(r.index, filepath.Ext(r.index)) + "-pages"
	if err := r.free(r.index); err != nil {
		return &usageError{err.Error()}
	}
	inputs, err := s.inputs(o)
	if err != nil {
		return err
	}
	if !o.several() {
		return r.single(inputs)
	}
	return r.many(inputs)
}

// pageLang is Vietnamese unless the user asked for another language by name:
// the page is for whoever reads the text.
func (s *session) pageLang(o *options) message.Lang {
	if _, ok := message.Parse(s.getenv("VNAN_LANG")); ok || o.langGiven {
		return s.lang
	}
	return message.Vietnamese
}

// free refuses to overwrite a file, and ever to overwrite an input.
func (r *reporter) free(target string) error {
	info, err := os.Stat(target)
	if err != nil {
		return nil
	}
	for _, f := range r.o.files {
		if in, err := os.Stat(f); err == nil && os.SameFile(in, info) {
			return r.refuse(message.ReportInput, target)
		}
	}
	if !r.o.force {
		return r.refuse(message.ReportExists, target)
	}
	return nil
}

func (r *reporter) refuse(k message.Key, args ...any) error {
	return &refusal{r.s.lang.Format(k, args...)}
}

// single writes the page of the one document.
func (r *reporter) single(inputs func(func(item) bool)) (err error) {
	for in := range inputs {
		made, failed := r.make(r.s.ctx, in)
		if failed != nil {
			r.s.unreadable(failed)
			return nil
		}
		r.warn(made)
		err = r.write(r.index, made)
	}
	return err
}

// made is a document ready to be shown.
type made struct {
	html.Input
	raw []report.Warning
}

// make analyses a document.
func (r *reporter) make(ctx context.Context, in item) (*made, error) {
	if in.err != nil {
		return nil, in.err
	}
	d, err := source.Read(ctx, in.Input, source.ReadOptions{Encoding: r.o.encoding, MaxBytes: maxPage})
	if err != nil {
		return nil, err
	}
	an := <-r.idle
	if an == nil {
		an = analyze.New(analyze.Options{Analyses: analyze.All})
	}
	defer func() { r.idle <- an }()
	doc := report.New(an.Analyze(&d), r.page)
	doc.Keywords = report.Keywords(keyness.Words(reportCounts(doc.Frequencies), doc.Counts.Words, r.ref), doc.Counts.Words)
	doc.Readability = report.NewReadability(analyze.New(analyze.Options{}).Analyze(&d), rareInNews()).Readability
	m := &made{Input: html.Input{Text: report.Original(&d), Report: doc}, raw: doc.Warnings}
	m.Words = places(&d, doc)
	for _, w := range doc.Warnings {
		m.Warnings = append(m.Warnings, r.s.wording(w))
	}
	return m, nil
}

func reportCounts(all []report.Frequency) []keyness.Count {
	out := make([]keyness.Count, len(all))
	for i, f := range all {
		out[i] = keyness.Count{Word: f.Word, Count: f.Count}
	}
	return out
}

// places finds the characteristic words in the text.
func places(d *source.Document, doc *report.Document) (out []html.Word) {
	var queries []concordance.Query
	for _, k := range doc.Keywords[:min(len(doc.Keywords), spreadWords)] {
		queries = append(queries, concordance.NewQuery(k.Word, false))
		out = append(out, html.Word{Text: k.Word})
	}
	if len(queries) == 0 {
		return nil
	}
	for i, p := range report.Places(analyze.New(analyze.Options{}).Analyze(d), queries) {
		out[i].Places = p
	}
	return out
}

func (r *reporter) warn(m *made) {
	for _, w := range m.raw {
		r.s.warn(m.Report.Path, w)
	}
}

// write writes a page where nothing is in the way.
func (r *reporter) write(target string, m *made) error {
	var b bytes.Buffer
	if err := html.Write(&b, &m.Input, r.s.lang); err != nil {
		return err
	}
	return atomicfile.Write(target, b.Bytes(), atomicfile.Options{Create: true})
}

// sheet is an input with the place of its page.
type sheet struct {
	item
	target, link, home string
}

// entered is what became of a document of an index.
type entered struct {
	entry html.Entry
	made  *made
	err   error
}

// many writes the index while the documents are done, keeping none.
func (r *reporter) many(inputs func(func(item) bool)) error {
	planned := func(yield func(sheet) bool) {
		for in := range inputs {
			if !r.isPage(in) && !yield(r.plan(in)) {
				return
			}
		}
	}
	return atomicfile.WriteFunc(r.index, func(w io.Writer) error {
		x, err := html.NewIndex(w, r.title(), r.s.lang)
		if err != nil {
			return err
		}
		err = source.Ordered(r.s.ctx, r.o.jobs, planned, r.enter, func(s sheet, e entered) error {
			r.s.progress.step()
			if e.err != nil {
				if !source.Skippable(s.Input, e.err) {
					r.s.unreadable(e.err)
				}
				return nil
			}
			r.warn(e.made)
			return x.Add(e.entry)
		})
		return errors.Join(err, x.Close())
	}, atomicfile.Options{Create: true})
}

// title names the index by what was asked for.
func (r *reporter) title() string {
	var names []string
	for _, f := range r.o.files {
		names = append(names, filepath.Base(f))
	}
	if len(names) == 0 {
		names = []string{r.o.filesFrom}
	}
	return strings.Join(names, ", ")
}

// isPage reports whether an input is a page of an earlier run, in a folder that
// is read.
func (r *reporter) isPage(in item) bool {
	if in.err != nil || in.Given {
		return false
	}
	abs, _ := filepath.Abs(in.Path)
	index, _ := filepath.Abs(r.index)
	folder, _ := filepath.Abs(r.folder)
	return abs == index || strings.HasPrefix(abs, folder+string(filepath.Separator)) && strings.HasSuffix(abs, ".html")
}

// plan chooses the page of an input: the same path below the folder of pages.
func (r *reporter) plan(in item) sheet {
	s := sheet{item: in}
	if in.err != nil {
		return s
	}
	rel := filepath.FromSlash(in.Rel)
	switch {
	case in.IsStdin():
		rel = "stdin"
	case !filepath.IsLocal(rel):
		rel = filepath.Base(rel)
	}
	rel += ".html"
	s.target = filepath.Join(r.folder, rel)
	if s.err = r.free(s.target); s.err == nil && r.taken[s.target] {
		s.err = r.refuse(message.ReportClash, s.target)
	}
	r.taken[s.target] = true
	s.link = reference(filepath.Join(filepath.Base(r.folder), rel))
	s.home = reference(filepath.Join(strings.Repeat("../", 1+strings.Count(filepath.ToSlash(rel), "/")), filepath.Base(r.index)))
	return s
}

// reference makes a path a relative reference.
func reference(path string) string { return (&url.URL{Path: filepath.ToSlash(path)}).String() }

// enter makes and writes the page of a document.
func (r *reporter) enter(ctx context.Context, s sheet) entered {
	m, err := r.make(ctx, s.item)
	if err != nil {
		return entered{err: err}
	}
	m.Home = s.home
	if err := r.write(s.target, m); err != nil {
		return entered{err: err}
	}
	e := entered{entry: html.NewEntry(&m.Input, s.link, r.s.lang), made: m}
	e.made = &made{Input: html.Input{Report: &report.Document{Path: m.Report.Path}}, raw: m.raw}
	return e
}
