package source

import (
	"bytes"
	"context"
	"io"
	"os"

	"vnan/tokenize/charset"
)

// DefaultMaxBytes is the size limit of one document held in memory: 256 MiB.
const DefaultMaxBytes = 256 << 20

// ReadOptions says how to read documents. The zero value finds out by itself.
type ReadOptions struct {
	// Encoding of text files; Auto finds it for each.
	Encoding charset.Encoding
	// Kind to take every input for; empty decides by name and content.
	Kind Kind
	// MaxBytes is the most bytes that a file, the text taken out of it, or a
	// part of a container may have; 0 is DefaultMaxBytes.
	MaxBytes int64
}

func (o ReadOptions) maxBytes() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return DefaultMaxBytes
}

// Read reads one input and takes its text out. Its errors are of type *[Error].
// ctx ends the programs that Read starts; reading a file is not interrupted.
func Read(ctx context.Context, in Input, o ReadOptions) (Document, error) {
	data, err := load(in, o.maxBytes())
	if err != nil {
		return Document{}, err
	}
	d := Document{Path: in.Path, Kind: o.Kind}
	if d.Kind == "" {
		d.Kind = kindOf(in.Path, data)
	}
	if err := d.parse(ctx, data, o); err != nil {
		return Document{}, err
	}
	if int64(len(d.Text)) > o.maxBytes() {
		return Document{}, tooLarge(in.Path, o.maxBytes())
	}
	return d, nil
}

// parse fills d from the bytes of its file.
func (d *Document) parse(ctx context.Context, data []byte, o ReadOptions) error {
	if err := refuseFormat(d.Path, data); err != nil {
		return err
	}
	switch d.Kind {
	case Word:
		return readDocx(d, data, o.maxBytes())
	case ODT:
		return readODT(d, data, o.maxBytes())
	case PDF:
		return readPDF(ctx, d, data, o.maxBytes())
	case HTML:
		return readHTML(d, data, o)
	}
	r, err := charset.Decode(data, o.Encoding)
	if err != nil {
		return decodeError(d.Path, err)
	}
	d.decoded(r)
	if r.Encoding == charset.TCVN3 {
		r.Text = d.capitals(r.Text)
	}
	d.Text, d.Original = r.Text, r.Text
	switch d.Kind {
	case Markdown:
		maskMarkdown(d)
	case SubRip, WebVTT:
		maskSubtitles(d)
	}
	return nil
}

// load reads all bytes of an input, at most limit.
func load(in Input, limit int64) ([]byte, error) {
	if in.stdin != nil {
		return readAll(in.Path, in.stdin, 0, limit)
	}
	f, err := os.Open(in.Path)
	if err != nil {
		return nil, fileError(in.Path, err)
	}
	defer f.Close()
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, fileError(in.Path, err)
	case info.IsDir():
		return nil, &Error{Path: in.Path, Problem: Unreadable, Detail: "is a folder, not a file"}
	case info.Size() > limit:
		return nil, tooLarge(in.Path, limit)
	}
	return readAll(in.Path, f, info.Size(), limit)
}

// readAll reads r to its end. It is likely to have size bytes; if that is 0, r
// may be a file that knows.
func readAll(path string, r io.Reader, size, limit int64) ([]byte, error) {
	if f, ok := r.(*os.File); ok && size == 0 {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			size = info.Size()
		}
	}
	// One read more than the size lets the last one see the end.
	buffer := bytes.NewBuffer(make([]byte, 0, min(size, limit)+bytes.MinRead))
	if _, err := buffer.ReadFrom(io.LimitReader(r, limit+1)); err != nil {
		return nil, fileError(path, err)
	}
	if int64(buffer.Len()) > limit {
		return nil, tooLarge(path, limit)
	}
	return buffer.Bytes(), nil
}
