package cli

import (
	"iter"
	"os"
	"slices"

	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/tokenize/charset"
)

// checkedPart is how much of a text too large to hold is checked at a time, in
// bytes.
const checkedPart = 256 << 10

// part is a piece of a large text.
type part struct {
	source.Chunk
	encoding charset.Encoding
	// warnings about the whole text come with a last, empty part.
	warnings []report.Warning
}

// streams reports whether a text that is too large to hold is checked in
// pieces: what is written must be a row or an entry for each finding, since the
// findings of a gigabyte are too many to hold as well, and nothing may depend
// on the text as a whole.
func (c *checker) streams() bool {
	k := &c.o.check
	if k.fix || k.diff || k.interactive || c.baseline != nil || c.recording != nil {
		return false
	}
	return slices.Contains([]string{"text", "csv", "tsv", "sarif", "github", "checkstyle"}, c.o.format)
}

// divided puts the pieces of large texts in their place.
func (c *checker) divided(inputs iter.Seq[item]) iter.Seq[item] {
	if !c.streams() {
		return inputs
	}
	return func(yield func(item) bool) {
		for in := range inputs {
			info, err := os.Stat(in.Path)
			large := in.err == nil && !in.IsStdin() && err == nil && info.Mode().IsRegular() &&
				info.Size() > maxDocument && !extracted(in.Path, nil)
			if !large && !yield(in) || large && !c.parts(in, yield) {
				return
			}
		}
	}
}

// parts yields a large text in pieces; false when no more are wanted.
func (c *checker) parts(in item, yield func(item) bool) bool {
	stream, err := source.Open(in.Input, c.o.encoding)
	if err != nil {
		in.err = err
		return yield(in)
	}
	defer stream.Close()
	for chunk, err := range stream.Chunks(checkedPart) {
		in.err, in.part = err, &part{Chunk: chunk, encoding: stream.Detection().Encoding}
		if err != nil {
			in.part = nil
		}
		if !yield(in) {
			return false
		}
		if err != nil {
			return true
		}
	}
	n := stream.Replaced()
	if n == 0 {
		return true
	}
	in.part = &part{warnings: []report.Warning{{Code: string(source.InvalidBytes), Count: n}}}
	return yield(in)
}

// document makes a document of the piece.
func (p *part) document(path string) source.Document {
	text := p.Text
	if p.encoding == charset.TCVN3 {
		text, _ = charset.RestoreCapitals(text)
	}
	return source.Document{Path: path, Kind: source.Text, Text: text, Original: text, Encoding: p.encoding.String()}
}

// move turns places in the piece into places in the whole text.
func (p *part) move(d *report.Document) {
	for i := range d.Typos {
		t := &d.Typos[i].Place
		if t.Line == 1 {
			t.Column += int(p.Column - 1)
		}
		t.Line += int(p.Line - 1)
		t.Start, t.End = t.Start+int(p.Rune), t.End+int(p.Rune)
		t.ByteStart, t.ByteEnd = t.ByteStart+int(p.Byte), t.ByteEnd+int(p.Byte)
	}
}
