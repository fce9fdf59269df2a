package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"vnan/analyze"
	"vnan/analyze/config"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/analyze/typo/fix"
	"vnan/analyze/typo/suppress"
	"vnan/tokenize/charset"
	"vnan/tokenize/syllable"
)

// checked is what came of one document.
type checked struct {
	outcome
	// notes go to standard error, behind the document's name.
	notes   []string
	records []suppress.Record
	// fatal ends the run.
	fatal error
}

// document is one document being checked.
type document struct {
	*checker
	w       *worker
	project *project
	in      source.Input
	part    *part  // of a large text; else nil
	raw     []byte // of standard input, when it is corrected; else nil
	out     checked
}

// check takes one input from its file to what is written about it.
func (c *checker) check(ctx context.Context, w *worker, in item) checked {
	d := document{checker: c, w: w, in: in.Input, part: in.part}
	if in.err != nil {
		d.out.err = in.err
		return d.out
	}
	if c.questions != nil && c.questions.Done() {
		return d.out
	}
	if d.project, d.out.fatal = c.projects.of(folderOf(in.Path)); d.out.fatal != nil {
		return d.out
	}
	if d.out.err = d.check(ctx); d.out.err != nil {
		d.out.rendered = nil
	}
	return d.out
}

// check reads, checks, corrects if asked to, and renders.
func (d *document) check(ctx context.Context) error {
	if d.in.IsStdin() && d.o.check.fix {
		var err error
		if d.raw, err = io.ReadAll(io.LimitReader(d.s.stdin, maxDocument+1)); err != nil {
			return &source.Error{Path: source.Stdin, Problem: source.Unreadable, Detail: "cannot be read: " + err.Error(), Err: err}
		}
	}
	text, r, edits, err := d.analyze(ctx, true)
	if err != nil {
		return err
	}
	d.out.warnings = r.Warnings
	if d.part != nil {
		d.part.move(r)
		d.out.warnings = d.part.warnings
	}
	if !d.edits() {
		return d.render(r)
	}
	return d.correct(ctx, text, r, edits)
}

// edits reports whether the document is corrected, or would be.
func (d *document) edits() bool {
	return (d.o.check.diff || d.o.check.fix || d.o.check.interactive) && (d.in.Given || isProse(d.in.Path))
}

// isProse reports whether a file that nobody named may be corrected. A folder
// holds scripts and settings too, in which two blanks or a space before a mark
// mean something, and links to files elsewhere; those are reported, and
// corrected only when they are named.
func isProse(path string) bool {
	if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() {
		return false
	}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".txt", ".text", ".md", ".markdown", ".srt", ".vtt":
		return true
	}
	return false
}

// read reads the document.
func (d *document) read(ctx context.Context) (source.Document, error) {
	if d.part != nil {
		return d.part.document(d.in.Path), nil
	}
	in := d.in
	if d.raw != nil {
		in = source.Reader(source.Stdin, bytes.NewReader(d.raw))
	}
	return source.Read(ctx, in, source.ReadOptions{Encoding: d.o.encoding, MaxBytes: maxDocument})
}

// analyze reads and checks the document. The edits are those to make; first
// says that the user has not been asked and notes not been taken yet.
func (d *document) analyze(ctx context.Context, first bool) (*source.Document, *report.Document, []fix.Edit, error) {
	text, err := d.read(ctx)
	if err != nil {
		return nil, nil, nil, err
	}
	f := filters{project: d.project, ignores: suppress.Scan(text.Original), known: d.baseline.Known(d.checker.known(text.Path))}
	d.w.project = d.project
	d.w.selection = d.project.config.For(text.Path, d.o.check.levels...)
	f.selection = d.w.selection
	var edits []fix.Edit
	parts := f.apply(d.w.analyzer.Analyze(&text), func(r *analyze.Result) {
		if d.recording != nil {
			d.out.records = suppress.AppendRecords(d.out.records, r.Text, r.Typos)
		}
		if err == nil && d.edits() && (text.Original != "" || d.tracks(&text)) && (first || !d.o.check.interactive) {
			var more []fix.Edit
			more, err = d.choose(&text, r)
			edits = append(edits, more...)
		}
	})
	doc := report.New(parts, d.page)
	if first && d.part == nil {
		d.note(&f)
	}
	return &text, doc, edits, err
}

// filters leave out what the user does not want to see.
type filters struct {
	project   *project
	selection config.Selection
	ignores   *suppress.Ignores
	known     *suppress.Known
}

// apply filters the findings of each part, and shows the part to see.
func (f *filters) apply(parts iter.Seq[*analyze.Result], see func(*analyze.Result)) iter.Seq[*analyze.Result] {
	return func(yield func(*analyze.Result) bool) {
		for r := range parts {
			r.Typos = f.selection.Apply(r.Typos)
			r.Typos = f.project.dictionary.Filter(r.Text, r.Typos)
			r.Typos = f.ignores.Filter(r.Text, r.Base, r.Typos)
			r.Typos = f.known.Filter(r.Text, r.Typos)
			see(r)
			if !yield(r) {
				return
			}
		}
	}
}

// choose gives the edits of a part: the sure ones, or those that the user wants.
func (d *document) choose(text *source.Document, r *analyze.Result) ([]fix.Edit, error) {
	m := fix.NewManner(r.Text)
	if cfg := d.project.config; cfg != nil && cfg.ToneStyle == "old" {
		m.Prefer(syllable.OldStyle)
	} else if cfg != nil && cfg.ToneStyle == "new" {
		m.Prefer(syllable.NewStyle)
	}
	if d.questions == nil {
		return fix.Shift(m.Choose(r.Typos), r.Base.Byte), nil
	}
	return d.questions.Review(fix.Part{Path: text.Path, Original: text.Original, Text: r.Text, Base: r.Base, Manner: m}, slices.Clone(r.Typos))
}

// note tells of ignores that are of no use, and of a baseline that is out of
// date.
func (d *document) note(f *filters) {
	for _, u := range f.ignores.Unused(f.selection.Enabled) {
		text := d.s.lang.Format(message.UnusedIgnore, u.Text)
		if u.UnknownRule != "" {
			text = d.s.lang.Format(message.IgnoreUnknownRule, u.Text, u.UnknownRule)
		}
		d.out.notes = append(d.out.notes, fmt.Sprintf(":%d:%d: %s", u.Line, u.Column, text))
	}
	if n := f.known.Gone(); n > 0 {
		d.out.notes = append(d.out.notes, ": "+d.s.lang.Count(message.OneGone, n))
	}
}

// render writes the findings in the format that was asked for.
func (d *document) render(r *report.Document) (err error) {
	d.out.found = d.fails(r)
	if d.format.Append != nil {
		d.out.rendered, err = d.format.Append(nil, r)
	}
	return err
}

// fails reports whether a finding makes for exit code 1.
func (c *checker) fails(r *report.Document) bool {
	return slices.ContainsFunc(r.Typos, func(t report.Typo) bool { return slices.Contains(c.failing, t.Severity) })
}

// file is the document as package fix wants it.
func file(text *source.Document) (fix.File, error) {
	e, err := charset.ParseEncoding(text.Encoding)
	return fix.File{Path: text.Path, Text: text.Original, Encoding: e}, err
}
