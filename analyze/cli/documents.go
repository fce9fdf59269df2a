package cli

import (
	"bytes"
	"context"
	"io"
	"iter"
	"os"
	"strings"

	"vnan/analyze"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
)

// maxDocument is the largest document that is held as a whole, in bytes. Its
// tokens take a few times its size.
const maxDocument = 32 << 20

// item is one input, or what went wrong in finding it.
type item struct {
	source.Input
	err  error
	part *part // of an input that is checked in pieces; else nil
}

// inputs gives what the command line names.
func (s *session) inputs(o *options) (iter.Seq[item], error) {
	args := o.files
	if len(args) == 0 && o.filesFrom == "" {
		if s.stdinIsTerminal {
			return nil, s.shortHelp(o.command)
		}
		args = []string{source.Stdin}
	}
	if err := s.refuseUnknown(o); err != nil {
		return nil, err
	}
	w := source.WalkOptions{
		Stdin: s.stdin, Include: o.include, Exclude: o.exclude, Hidden: o.hidden, NoIgnore: o.noIgnore, FollowLinks: o.follow,
	}
	if o.filesFrom != "" {
		list, err := s.openList(o.filesFrom)
		if err != nil {
			return nil, err
		}
		w.FilesFrom = list
	}
	return func(yield func(item) bool) {
		for in, err := range source.Walk(args, w) {
			if !yield(item{Input: in, err: err}) {
				return
			}
		}
	}, nil
}

// openList opens the list of files; standard input is read as it comes.
func (s *session) openList(path string) (io.Reader, error) {
	if path == source.Stdin {
		return s.stdin, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, s.usage(message.NoFileList, path, err)
	}
	return bytes.NewReader(data), nil
}

// refuseUnknown catches a mistyped command: without a command, a first word
// that is no file and does not look like one.
func (s *session) refuseUnknown(o *options) error {
	if o.command.name != "" || len(o.files) == 0 {
		return nil
	}
	word := o.files[0]
	if word == source.Stdin || strings.ContainsAny(word, "./\\") {
		return nil
	}
	if _, err := os.Lstat(word); err == nil {
		return nil
	}
	text := s.lang.Format(message.NoFileOrCommand, word)
	if near := nearest(word, commandNames()); near != "" {
		text += s.lang.Format(message.DidYouMean, near)
	}
	return &usageError{text + s.lang.Format(message.SeeHelp, "vnan")}
}

// outcome is what became of one input.
type outcome struct {
	rendered []byte
	warnings []report.Warning
	found    bool
	document *report.Document // for collect
	err      error
}

// analysis says what to do with each document of a command.
type analysis struct {
	options analyze.Options
	page    report.Options
	format  report.Format
	// report, if any, makes the report instead of report.New.
	report func(iter.Seq[*analyze.Result]) *report.Document
	// edit, if any, changes the document before it is rendered.
	edit func(*report.Document)
	// collect, if any, takes the documents in order, instead of their being
	// rendered.
	collect func(*report.Document)
	// fails, if any, reports whether the document makes for exit code 1.
	fails func(*report.Document) bool
}

// documents puts all inputs through an analysis, in parallel, and writes the
// results in order.
func (s *session) documents(o *options, a analysis) error {
	inputs, err := s.inputs(o)
	if err != nil {
		return err
	}
	idle := make(chan *analyze.Analyzer, o.jobs)
	for range o.jobs {
		idle <- nil // made by whoever needs it first
	}
	out := s.framed(a.format)
	work := func(ctx context.Context, in item) outcome {
		an := <-idle
		if an == nil {
			an = analyze.New(a.options)
		}
		defer func() { idle <- an }()
		return a.do(ctx, an, in, o)
	}
	err = source.Ordered(s.ctx, o.jobs, inputs, work, func(in item, r outcome) error {
		if r.document != nil {
			a.collect(r.document)
		}
		return s.emit(out, in, r)
	})
	if err != nil {
		return err
	}
	return out.close()
}

// do takes one input from its file to its rendered form.
func (a *analysis) do(ctx context.Context, an *analyze.Analyzer, in item, o *options) outcome {
	if in.err != nil {
		return outcome{err: in.err}
	}
	d, err := source.Read(ctx, in.Input, source.ReadOptions{Encoding: o.encoding, MaxBytes: maxDocument})
	if err != nil {
		return outcome{err: err}
	}
	var r *report.Document
	if parts := an.Analyze(&d); a.report != nil {
		r = a.report(parts)
	} else {
		r = report.New(parts, a.page)
	}
	if a.edit != nil {
		a.edit(r)
	}
	out := outcome{warnings: r.Warnings, found: a.fails != nil && a.fails(r)}
	if a.collect != nil {
		out.document = r
		return out
	}
	out.rendered, out.err = a.format.Append(nil, r)
	return out
}

// emit writes one result.
func (s *session) emit(out *framed, in item, r outcome) error {
	s.progress.step()
	if r.err != nil {
		if !source.Skippable(in.Input, r.err) {
			s.unreadable(r.err)
		}
		return nil
	}
	for _, w := range r.warnings {
		s.warn(in.Path, w)
	}
	s.found = s.found || r.found
	return out.write(r.rendered)
}

// framed writes documents with what stands before, between and after them.
type framed struct {
	w      io.Writer
	format report.Format
	any    bool
}

func (s *session) framed(f report.Format) *framed { return &framed{w: s.stdout, format: f} }

func (f *framed) write(rendered []byte) error {
	head := f.format.Between
	if !f.any {
		head = f.format.Open
	}
	f.any = true
	if head != "" {
		rendered = append([]byte(head), rendered...)
	}
	if len(rendered) == 0 {
		return nil
	}
	_, err := f.w.Write(rendered)
	return err
}

func (f *framed) close() error {
	tail := f.format.Close
	if !f.any {
		tail = f.format.Empty
	}
	if tail == "" {
		return nil
	}
	_, err := io.WriteString(f.w, tail)
	return err
}
