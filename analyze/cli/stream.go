package cli

import (
	"bytes"
	"context"
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/tokenize/charset"
)

// chunkSize is how much of a text is worked on at a time, in bytes.
const chunkSize = 1 << 17

// piece is a part of a text, or all of it, or an error.
type piece struct {
	in       source.Input
	text     string
	warnings []report.Warning
	err      error
	block    *block // to be used again once the piece is done; may be nil
	// last says that the input ends here; encoding is then known.
	last     bool
	encoding string
}

// pieces reads the inputs one after another, in pieces where it can, so that
// texts of any size take the same memory.
func (s *session) pieces(o *options) (iter.Seq[piece], error) {
	inputs, err := s.inputs(o)
	if err != nil {
		return nil, err
	}
	return func(yield func(piece) bool) {
		for in := range inputs {
			if in.err != nil {
				if !yield(piece{in: in.Input, err: in.err, last: true}) {
					return
				}
				continue
			}
			if !s.piecesOf(o, in.Input, yield) {
				return
			}
		}
	}, nil
}

// piecesOf reads one input; false when no more pieces are wanted.
func (s *session) piecesOf(o *options, in source.Input, yield func(piece) bool) bool {
	whole, r := s.look(in)
	if r == nil {
		d, err := source.Read(s.ctx, whole, source.ReadOptions{Encoding: o.encoding, MaxBytes: maxDocument})
		return yield(piece{in: in, text: o.textOf(&d), warnings: report.Warnings(&d), err: err, last: true, encoding: d.Encoding})
	}
	defer r.Close()
	rest, encoding := io.Reader(r), o.encoding
	if encoding == charset.Auto || encoding == charset.UTF8 {
		var more bool
		if rest, encoding, more = plainPieces(in, r, encoding, yield); rest == nil {
			return more && yield(piece{in: in, last: true, encoding: charset.UTF8.String()})
		}
	}
	stream, err := source.Open(source.Reader(in.Path, rest), encoding)
	if err != nil {
		return yield(piece{in: in, err: err, last: true})
	}
	for c, err := range stream.Chunks(chunkSize) {
		if !yield(piece{in: in, text: c.Text, err: err}) {
			return false
		}
	}
	end := piece{in: in, last: true, encoding: stream.Detection().Encoding.String()}
	if n := stream.Replaced(); n > 0 {
		end.warnings = []report.Warning{{Code: string(source.InvalidBytes), Count: n}}
	}
	return yield(end)
}

// look decides whether an input is read as a whole, when it is small or of a
// kind that cannot be read in pieces, or from the reader that look opens.
func (s *session) look(in source.Input) (whole source.Input, pieces io.ReadCloser) {
	if in.IsStdin() {
		return s.lookAtStdin(in)
	}
	info, err := os.Stat(in.Path)
	if err != nil || !info.Mode().IsRegular() || info.Size() <= chunkSize || extracted(in.Path, nil) {
		return in, nil // Read says what is wrong
	}
	f, err := os.Open(in.Path)
	if err != nil {
		return in, nil
	}
	return in, f
}

func (s *session) lookAtStdin(in source.Input) (whole source.Input, pieces io.ReadCloser) {
	head := make([]byte, chunkSize+1)
	n, err := io.ReadFull(s.stdin, head)
	both := remaining(head[:n], s.stdin, err)
	if err != nil || extracted("", head) {
		return source.Reader(in.Path, both), nil // Read meets the error again
	}
	return in, io.NopCloser(both)
}

// extracted reports whether a large document is of a kind whose text has to be
// taken out of it.
func extracted(path string, head []byte) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".docx", ".docm", ".dotx", ".odt", ".ott", ".fodt", ".html", ".htm", ".xhtml", ".pdf", ".md", ".markdown", ".srt", ".vtt":
		return true
	}
	for _, magic := range []string{"PK\x03\x04", "%PDF-", "<!DOCTYPE html", "<!doctype html", "<html"} {
		if bytes.HasPrefix(head, []byte(magic)) {
			return true
		}
	}
	return false
}

// mapped puts pieces through f, in parallel, and writes the results in order.
// newState makes what a worker keeps from piece to piece.
func mapped[S any](s *session, o *options, newState func() S, f func(S, []byte, string) ([]byte, error)) error {
	pieces, err := s.pieces(o)
	if err != nil {
		return err
	}
	var states, buffers sync.Pool
	type result struct {
		out []byte
		err error
	}
	work := func(_ context.Context, p piece) (r result) {
		if p.err != nil || p.text == "" {
			return result{}
		}
		st, ok := states.Get().(S)
		if !ok {
			st = newState()
		}
		defer states.Put(st)
		buf, _ := buffers.Get().(*[]byte)
		if buf == nil {
			buf = new([]byte)
		}
		r.out, r.err = f(st, (*buf)[:0], p.text)
		return r
	}
	return source.Ordered(s.ctx, o.jobs, pieces, work, func(p piece, r result) error {
		err := s.noted(p, r.err)
		if err == nil && len(r.out) > 0 {
			_, err = s.stdout.Write(r.out)
		}
		buffers.Put(&r.out)
		p.done()
		return err
	})
}

// noted reports what was wrong with a piece; it returns errors of the work.
func (s *session) noted(p piece, err error) error {
	if p.last {
		s.progress.step()
	}
	for _, w := range p.warnings {
		s.warn(p.in.Path, w)
	}
	var unreadable *source.Error
	switch {
	case p.err != nil && !source.Skippable(p.in, p.err):
		s.unreadable(p.err)
	case errors.As(err, &unreadable):
		s.unreadable(err)
	case err != nil && !s.lost(p.in.Path, err):
		return err
	}
	return nil
}

// textOf is the text that a command works on. What is rewritten keeps the code
// and the marks that analyses do not see.
func (o *options) textOf(d *source.Document) string {
	if o.command.name == "normalize" && d.Original != "" && d.Kind != source.Text {
		return d.Original
	}
	return d.Text
}
