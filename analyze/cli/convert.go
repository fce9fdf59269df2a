package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/analyze/typo/fix/atomicfile"
	"vnan/tokenize/charset"
)

// conversion is what became of one file of `normalize` with --output,
// --in-place or --dry-run.
type conversion struct {
	target     string
	encoding   string
	confidence float64
	changed    bool
	warnings   []report.Warning
	lost       error // a *charset.LossError: written, but not faithfully
	err        error
}

// converter turns files into other files.
type converter struct {
	s      *session
	o      *options
	output string          // the folder, absolute
	taken  map[string]bool // targets of this run
}

// convert writes every input to a file of its own and prints a line for each,
// tab-separated: path, encoding, confidence, changed or same, target.
func (s *session) convert(o *options) error {
	if o.output != "" && o.inPlace {
		return s.usage(message.OneTarget)
	}
	if info, err := os.Stat(o.output); err == nil && !info.IsDir() {
		return s.usage(message.OutputFile, o.output)
	}
	if o.inPlace {
		if err := s.refuseShallow(o.files); err != nil {
			return err
		}
	}
	inputs, err := s.inputs(o)
	if err != nil {
		return err
	}
	c := &converter{s: s, o: o, taken: map[string]bool{}}
	if o.output != "" {
		c.output, _ = filepath.Abs(o.output)
		for _, f := range o.files {
			if abs, _ := filepath.Abs(f); isFolder(f) && (abs == c.output || c.isOutput(f)) {
				return s.usage(message.OutputSame, f)
			}
		}
	}
	planned := func(yield func(plan) bool) {
		for in := range inputs {
			if !in.Given && c.isOutput(in.Path) {
				continue
			}
			if !yield(c.plan(in)) {
				return
			}
		}
	}
	return source.Ordered(s.ctx, o.jobs, planned, c.do, c.report)
}

// plan is an input with the place that its text goes to.
type plan struct {
	item
	target string // empty with --dry-run alone
}

// isOutput reports whether a file lies in the output folder, which may itself
// lie in a folder that is read.
func (c *converter) isOutput(path string) bool {
	abs, err := filepath.Abs(path)
	return err == nil && c.output != "" && strings.HasPrefix(abs, c.output+string(filepath.Separator))
}

// plan chooses the target, and refuses what would overwrite something.
func (c *converter) plan(in item) plan {
	p := plan{item: in}
	switch {
	case p.err != nil:
	case c.o.inPlace && in.IsStdin():
		p.err = c.refuse(message.InPlaceStdin)
	case c.o.inPlace:
		p.target = in.Path
	case c.o.output != "":
		p.target, p.err = c.place(in.Input)
	}
	return p
}

func (c *converter) place(in source.Input) (string, error) {
	rel := filepath.FromSlash(in.Rel)
	switch {
	case in.IsStdin():
		rel = "stdin.txt"
	case !filepath.IsLocal(rel):
		rel = filepath.Base(rel)
	}
	if extracted(rel, nil) && !isMarked(rel) {
		rel += ".txt"
	}
	target := filepath.Join(c.o.output, rel)
	if c.taken[target] {
		return "", c.refuse(message.OutputTwice, in.Path, target)
	}
	c.taken[target] = true
	if a, err := os.Stat(in.Path); err == nil {
		if b, err := os.Stat(target); err == nil && os.SameFile(a, b) {
			return "", c.refuse(message.OutputSame, in.Path)
		}
	}
	return target, nil
}

// isMarked reports whether a file is text with marks in it, which it keeps.
func isMarked(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".md", ".markdown", ".srt", ".vtt":
		return true
	}
	return false
}

// refusal is a file that is not written, and why.
type refusal struct{ text string }

func (r *refusal) Error() string { return r.text }

func (c *converter) refuse(k message.Key, args ...any) error {
	return &refusal{c.s.lang.Format(k, args...)}
}

// do converts one file.
func (c *converter) do(ctx context.Context, p plan) conversion {
	r := conversion{target: p.target}
	if p.err != nil {
		r.err = p.err
		return r
	}
	if c.isLarge(p.Input) {
		c.large(ctx, p, &r)
		return r
	}
	d, err := source.Read(ctx, p.Input, source.ReadOptions{Encoding: c.o.encoding, MaxBytes: maxDocument})
	if err != nil {
		r.err = err
		return r
	}
	r.encoding, r.confidence, r.warnings = d.Encoding, d.Confidence, report.Warnings(&d)
	if c.o.inPlace && d.Kind.Extracted() {
		r.err = c.refuse(message.InPlaceContainer, p.Path, d.Kind)
		return r
	}
	text := d.Original
	if d.Kind.Extracted() || d.Kind == source.Text {
		text = d.Text // with the capitals that TCVN3 leaves beyond doubt
	}
	out, err := newNormalizer(c.o).append(nil, text)
	if !r.survives(err) {
		return r
	}
	c.finish(p, &d, out, &r)
	return r
}

// survives notes an error; a loss of letters does not stop the writing.
func (r *conversion) survives(err error) bool {
	var loss *charset.LossError
	if errors.As(err, &loss) {
		r.lost = err
		return true
	}
	r.err = err
	return err == nil
}

// finish compares with what is there, and writes.
func (c *converter) finish(p plan, d *source.Document, out []byte, r *conversion) {
	r.changed = d.Kind.Extracted() || d.BOM || d.Encoding != c.o.to.String() || string(out) != d.Original
	if p.target == "" || c.o.inPlace && !r.changed {
		return
	}
	old, err := os.ReadFile(p.target)
	switch {
	case c.o.inPlace:
	case err == nil && bytes.Equal(old, out):
		return
	case err == nil:
		r.err = c.refuse(message.OutputExists, p.Path, p.target)
		return
	}
	if c.o.dryRun {
		return
	}
	w := atomicfile.Options{Create: !c.o.inPlace}
	if c.o.inPlace {
		w.Check = func(old []byte) error { return unchanged(old, d) }
	}
	r.err = atomicfile.Write(p.target, out, w)
}

var errChanged = errors.New("it has changed since it was read; run the command again")

// unchanged reports whether a file still is what the document was read from.
func unchanged(old []byte, d *source.Document) error {
	e, err := charset.ParseEncoding(d.Encoding)
	if err != nil {
		return err
	}
	if again, err := charset.Decode(old, e); err != nil || again.Text != d.Original {
		return errChanged
	}
	return nil
}

func (c *converter) isLarge(in source.Input) bool {
	info, err := os.Stat(in.Path)
	return !in.IsStdin() && err == nil && info.Mode().IsRegular() && info.Size() > maxDocument && !extracted(in.Path, nil)
}

// large converts a text of any size in pieces.
func (c *converter) large(ctx context.Context, p plan, r *conversion) {
	stream, err := source.Open(p.Input, c.o.encoding)
	if err != nil {
		r.err = err
		return
	}
	defer stream.Close()
	before, _ := os.Stat(p.Path)
	write := func(w io.Writer) error {
		err := c.pieces(ctx, stream, w, r)
		if now, e := os.Stat(p.Path); err == nil && (e != nil || before == nil || now.Size() != before.Size() || !now.ModTime().Equal(before.ModTime())) {
			err = errChanged
		}
		return err
	}
	_, err = os.Stat(p.target)
	switch {
	case p.target != "" && !c.o.inPlace && err == nil:
		r.err = c.refuse(message.OutputExists, p.Path, p.target)
	case c.o.dryRun || p.target == "":
		r.err = write(io.Discard)
	default:
		r.err = atomicfile.WriteFunc(p.target, write, atomicfile.Options{Create: !c.o.inPlace})
	}
	found := stream.Detection()
	r.encoding, r.confidence = found.Encoding.String(), found.Confidence
	r.changed = r.changed || found.Encoding != c.o.to
}

func (c *converter) pieces(ctx context.Context, stream *source.Stream, w io.Writer, r *conversion) error {
	n := newNormalizer(c.o)
	var out []byte
	for piece, err := range stream.Chunks(chunkSize) {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		if out, err = n.append(out[:0], piece.Text); err != nil && !r.survives(err) {
			return err
		}
		r.changed = r.changed || string(out) != piece.Text
		if _, err = w.Write(out); err != nil {
			return err
		}
	}
	return nil
}

// report prints the line of a file, in the order of the inputs.
func (c *converter) report(p plan, r conversion) error {
	s := c.s
	s.progress.step()
	for _, w := range r.warnings {
		s.warn(p.Path, w)
	}
	if r.lost != nil {
		s.lost(p.Path, r.lost)
	}
	var inner *source.Error
	switch {
	case r.err == nil:
	case source.Skippable(p.Input, r.err):
		return nil
	case errors.As(r.err, &inner):
		s.unreadable(inner)
		return nil
	default:
		s.unreadable(r.err)
		return nil
	}
	state, target := "same", r.target
	if r.changed {
		state = "changed"
	}
	if target == "" {
		target = "-"
	}
	_, err := fmt.Fprintf(s.stdout, "%s\t%s\t%.0f%%\t%s\t%s\n", p.Path, r.encoding, 100*r.confidence, state, target)
	return err
}
