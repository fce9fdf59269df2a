package cli

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/analyze/typo/fix"
	"vnan/analyze/typo/fix/atomicfile"
)

// tracks reports whether the document is corrected by tracked changes in a copy.
func (d *document) tracks(text *source.Document) bool {
	return text.Kind == source.Word && d.o.check.fix && !d.o.check.interactive && d.raw == nil
}

// track writes a copy of a Word file with the edits as tracked changes. The
// file itself stays as it is, and so do the findings.
func (d *document) track(text *source.Document, r *report.Document, edits []fix.Edit) error {
	if len(edits) > 0 {
		if err := d.writeTracked(text, edits); err != nil {
			return err
		}
	}
	return d.render(r)
}

// trackedSuffix stands before the extension of the copy.
const trackedSuffix = ".tracked"

func (d *document) writeTracked(text *source.Document, edits []fix.Edit) error {
	data, err := os.ReadFile(text.Path)
	if err != nil {
		return err
	}
	changes := make([]source.Change, len(edits))
	for i, e := range edits {
		changes[i] = source.Change{Start: e.Start, End: e.End, New: e.New}
	}
	out, made, err := source.TrackChanges(text, data, changes, source.TrackOptions{Author: "vnan", Time: time.Now()})
	if err != nil {
		return err
	}
	if left := len(edits) - made; left > 0 {
		d.out.notes = append(d.out.notes, ": "+d.s.lang.Count(message.OneUntracked, left))
	}
	if made == 0 {
		return nil
	}
	ext := filepath.Ext(text.Path)
	copied := strings.TrimSuffix(text.Path, ext) + trackedSuffix + ext
	switch old, err := os.ReadFile(copied); {
	case err == nil && !bytes.Equal(old, out):
		return &refusal{d.s.lang.Format(message.TrackedExists, text.Path, copied)}
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	if err := atomicfile.Write(copied, out, atomicfile.Options{Create: true}); err != nil {
		return err
	}
	d.out.notes = append(d.out.notes, ": "+d.s.lang.Count(message.OneTracked, made, copied))
	return nil
}
