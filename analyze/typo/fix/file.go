package fix

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze/typo/fix/atomicfile"
	"vnan/tokenize/charset"
)

// File is a file of text as it was read.
type File struct {
	Path string
	// Text is the decoded content, without a byte order mark.
	Text string
	// Encoding is what the bytes were decoded from.
	Encoding charset.Encoding
}

// RewriteOptions say how to write a file.
type RewriteOptions struct {
	// Backup is what a copy of the old file gets behind its name; empty for no
	// copy.
	Backup string
}

// errChanged is the cause when a file is no longer what was read.
var errChanged = errors.New("it has changed since it was read; run the command again")

// Rewrite makes the edits, which must be as Disjoint leaves them, in the file.
// Without an edit it does not touch the file. Outside the edits no byte
// changes, whatever the encoding. An error means that the file is as it was: it
// is an [EncodingError] when a letter of a correction has no place in the
// file's encoding, and otherwise an [atomicfile.Error].
func (f File) Rewrite(edits []Edit, o RewriteOptions) error {
	if len(edits) == 0 {
		return nil
	}
	raw, err := os.ReadFile(f.Path)
	if err != nil {
		return &atomicfile.Error{Path: f.Path, Detail: "cannot be read: " + err.Error(), Err: err}
	}
	data, err := f.Splice(raw, edits)
	if err != nil {
		return err
	}
	return atomicfile.Write(f.Path, data, atomicfile.Options{Backup: o.Backup, Check: func(old []byte) error {
		if string(old) != string(raw) {
			return errChanged
		}
		return nil
	}})
}

// Splice makes the edits in the bytes of the file. It fails when raw is not what
// Text was decoded from, and with an EncodingError.
func (f File) Splice(raw []byte, edits []Edit) ([]byte, error) {
	old, err := charset.Decode(raw, f.Encoding)
	if err != nil || old.Text != f.Text {
		return nil, &atomicfile.Error{Path: f.Path, Detail: errChanged.Error(), Err: errChanged}
	}
	if err := check(len(f.Text), edits); err != nil {
		return nil, err
	}
	m := newByteMap(raw, old)
	dst := append(make([]byte, 0, len(raw)+2*grown(edits)), raw[:m.bom]...)
	at := m.bom
	for _, e := range edits {
		from, to := m.at(e.Start), m.at(e.End)
		if from < at || to < from {
			return nil, f.unmapped(e)
		}
		dst = append(dst, raw[at:from]...)
		if dst, err = f.append(dst, e); err != nil {
			return nil, err
		}
		at = to
	}
	dst = append(dst, raw[at:]...)
	return dst, f.verify(dst, edits)
}

// append writes a correction in the file's encoding.
func (f File) append(dst []byte, e Edit) ([]byte, error) {
	b, err := charset.Encode(e.New, f.Encoding)
	if err != nil {
		return dst, f.lost(e, err)
	}
	return append(dst, b...), nil
}

// verify reads the new bytes as the next reader will. In an encoding whose bytes
// take their meaning from their neighbours a correction could change the letter
// beside it; such a file is not written.
func (f File) verify(data []byte, edits []Edit) error {
	want, err := Apply(f.Text, edits)
	if err != nil {
		return err
	}
	got, err := charset.Decode(data, f.Encoding)
	if err == nil && (got.Text == want || !isUnicode(f.Encoding) && norm.NFC.String(got.Text) == norm.NFC.String(want)) {
		return nil
	}
	return f.unmapped(edits[0])
}

func isUnicode(e charset.Encoding) bool {
	return e == charset.UTF8 || e == charset.UTF16LE || e == charset.UTF16BE
}

// EncodingError says that a correction cannot be written in a file's encoding.
type EncodingError struct {
	Path string
	// Line counts from 1.
	Line     int
	New      string // the correction
	Encoding charset.Encoding
	Err      error
}

func (e *EncodingError) Error() string {
	return fmt.Sprintf("%s:%d: not written, the file stays as it was: “%s” cannot be written in %s (%v); "+
		"convert the file first, with: vnan normalize %s > NEW-FILE", e.Path, e.Line, e.New, e.Encoding, e.Err, e.Path)
}

// Unwrap returns the cause.
func (e *EncodingError) Unwrap() error { return e.Err }

func (f File) lost(e Edit, err error) error {
	if loss, ok := errors.AsType[*charset.LossError](err); ok {
		err = fmt.Errorf("it has no letter %q", loss.First)
	}
	return &EncodingError{Path: f.Path, Line: f.line(e), New: e.New, Encoding: f.Encoding, Err: err}
}

func (f File) unmapped(e Edit) error {
	return &EncodingError{Path: f.Path, Line: f.line(e), New: e.New, Encoding: f.Encoding,
		Err: errors.New("a letter beside it would change")}
}

func (f File) line(e Edit) int { return 1 + strings.Count(f.Text[:e.Start], "\n") }
