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
)

// chunkSize is how much of a text is worked on at a time, in bytes.
const chunkSize = 1 << 20

// piece is a part of a text, or all of it, or an error.
type piece struct {
	in       source.Input
	text     string
	warnings []report.Warning
	err      error
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
				if !yield(piece{in: in.Input, err: in.err}) {
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
	opened, whole, err := s.look(in)
	if err != nil {
		return yield(piece{in: in, err: err})
	}
	if whole {
		d, err := source.Read(s.ctx, opened, source.ReadOptions{Encoding: o.encoding, MaxBytes: maxDocument})
		return yield(piece{in: in, text: d.Text, warnings: report.Warnings(&d), err: err})
	}
	stream, err := source.Open(opened, o.encoding)
	if err != nil {
		return yield(piece{in: in, err: err})
	}
	defer stream.Close()
	for c, err := range stream.Chunks(chunkSize) {
		if !yield(piece{in: in, text: c.Text, err: err}) {
			return false
		}
	}
	if n := stream.Replaced(); n > 0 {
		return yield(piece{in: in, warnings: []report.Warning{{Code: string(source.InvalidBytes), Count: n}}})
	}
	return true
}

// look decides whether an input is read as a whole: when it is small, or of a
// kind that cannot be read in pieces.
func (s *session) look(in source.Input) (opened source.Input, whole bool, err error) {
	if !in.IsStdin() {
		info, err := os.Stat(in.Path)
		small := err != nil || info.Mode().IsRegular() && info.Size() <= chunkSize
		return in, small || extracted(in.Path, nil), nil // Read reports what is wrong
	}
	head := make([]byte, chunkSize+1)
	n, err := io.ReadFull(s.stdin, head)
	head = head[:n]
	switch {
	case err == io.EOF || err == io.ErrUnexpectedEOF:
		return source.Reader(in.Path, bytes.NewReader(head)), true, nil
	case err != nil:
		return in, false, &source.Error{Path: in.Path, Problem: source.Unreadable, Detail: err.Error(), Err: err}
	}
	return source.Reader(in.Path, io.MultiReader(bytes.NewReader(head), s.stdin)), extracted("", head), nil
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
		return err
	})
}

// noted reports what was wrong with a piece; it returns errors of the work.
func (s *session) noted(p piece, err error) error {
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
