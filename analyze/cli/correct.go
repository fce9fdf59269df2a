package cli

import (
	"context"
	"os"

	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/analyze/typo/fix"
	"vnan/analyze/typo/suppress"
)

// maxPasses bounds how often a document is corrected: a correction may show a
// mistake that it had hidden.
const maxPasses = 4

// correct shows or makes the edits. With --fix the findings that are left are
// rendered.
func (d *document) correct(ctx context.Context, text *source.Document, r *report.Document, edits []fix.Edit) error {
	if d.tracks(text) {
		return d.track(text, r, edits)
	}
	if text.Kind.Extracted() {
		if len(r.Typos) > 0 {
			d.out.notes = append(d.out.notes, ": "+d.s.lang.Format(message.NotInPlace, "."+string(text.Kind)))
		}
		return d.render(r)
	}
	var shown []byte
	if d.o.check.diff {
		shown = fix.Diff(text.Path, text.Original, edits, fix.DiffOptions{Color: d.o.color})
	}
	if d.o.check.fix || d.o.check.interactive {
		rest, err := d.write(ctx, text, r, edits)
		if err != nil {
			return err
		}
		r = rest
	}
	if err := d.render(r); err != nil {
		return err
	}
	switch {
	case d.o.check.diff:
		d.out.rendered = shown
	case d.raw != nil:
		d.out.rendered = d.raw
	}
	return nil
}

// write makes the edits, checks the outcome, and goes on while there is more to
// correct. It gives the report of what is left.
func (d *document) write(ctx context.Context, text *source.Document, r *report.Document, edits []fix.Edit) (*report.Document, error) {
	made := 0
	for pass := 0; len(edits) > 0 && pass < maxPasses; pass++ {
		if err := d.rewrite(text, edits); err != nil {
			return nil, err
		}
		made += len(edits)
		var err error
		if text, r, edits, err = d.analyze(ctx, false); err != nil {
			return nil, err
		}
	}
	if made > 0 {
		d.out.notes = append(d.out.notes, ": "+d.s.lang.Count(message.OneFixed, made))
	}
	return r, nil
}

// rewrite makes the edits in the file, or in what was read from standard input.
func (d *document) rewrite(text *source.Document, edits []fix.Edit) error {
	f, err := file(text)
	if err != nil {
		return err
	}
	if d.raw == nil {
		return f.Rewrite(edits, fix.RewriteOptions{Backup: d.o.check.backup})
	}
	d.raw, err = f.Splice(d.raw, edits)
	return err
}

// startSession prepares the questions of --interactive. They go to standard
// error, since standard output is for data.
func (c *checker) startSession() {
	c.questions = fix.NewSession(c.s.stdin, c.s.stderr, fix.SessionOptions{
		Lang: c.s.lang.String(), Color: c.o.color && isTerminal(c.s.stderr), Width: c.s.pageWidth(),
		AddWord: func(form string) error {
			_, err := suppress.Add(c.s.ownDictionary(), form)
			return err
		},
	})
}

// ownDictionary is where words are put: the dictionary of the project that the
// working folder is in, or else that of the user.
func (s *session) ownDictionary() string {
	if path, ok := suppress.FindProject("."); ok {
		return path
	}
	if path := suppress.Personal(s.getenv); path != "" {
		return path
	}
	return projectDictionary()
}

// projectDictionary is where the project of the working folder has its
// dictionary, or would have it: there already, beside vnan.toml, beside .git, or
// in the working folder.
func projectDictionary() string {
	if path, ok := suppress.FindProject("."); ok {
		return path
	}
	for folder := "."; ; folder = "../" + folder {
		for _, sign := range [...]string{"/vnan.toml", "/.git"} {
			if _, err := os.Stat(folder + sign); err == nil {
				return folder + "/" + suppress.ProjectFile
			}
		}
		up, err1 := os.Stat(folder + "/..")
		here, err2 := os.Stat(folder)
		if err1 != nil || err2 != nil || os.SameFile(up, here) {
			return suppress.ProjectFile
		}
	}
}
