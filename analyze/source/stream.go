package source

import (
	"errors"
	"io"
	"iter"
	"os"

	"vnan/tokenize/charset"
)

// Stream is one text file that is read in pieces, in constant memory.
type Stream struct {
	path   string
	reader *charset.Reader
	file   io.Closer // nil for standard input
}

// Open begins to read an input in pieces. It is for plain text of any
// encoding, whatever the file's name; containers need [Read]. Its errors are of
// type *[Error].
func Open(in Input, e charset.Encoding) (*Stream, error) {
	s := &Stream{path: in.Path}
	source := in.stdin
	if source == nil {
		f, err := os.Open(in.Path)
		if err != nil {
			return nil, fileError(in.Path, err)
		}
		source, s.file = f, f
	}
	reader, err := charset.NewReader(source, e)
	if err != nil {
		_ = s.Close()
		return nil, s.explain(err)
	}
	s.reader = reader
	return s, nil
}

// Chunks yields the decoded text in pieces of at most size bytes; offsets are
// those of the decoded text, see [Chunks]. Errors are of type *[Error].
func (s *Stream) Chunks(size int) iter.Seq2[Chunk, error] {
	return func(yield func(Chunk, error) bool) {
		for chunk, err := range Chunks(s.reader, size) {
			if err != nil {
				err = s.explain(err)
			}
			if !yield(chunk, err) {
				return
			}
		}
	}
}

// Detection tells how the text is decoded.
func (s *Stream) Detection() charset.Detection { return s.reader.Detection() }

// Replaced counts the invalid bytes that were read as U+FFFD so far.
func (s *Stream) Replaced() int { return s.reader.Replaced() }

// Close closes the file; standard input stays open.
func (s *Stream) Close() error {
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}

// explain makes an *Error of what the reader returned.
func (s *Stream) explain(err error) error {
	var uncertain *charset.UncertainError
	if errors.Is(err, charset.ErrBinary) || errors.As(err, &uncertain) {
		return decodeError(s.path, err)
	}
	return fileError(s.path, err)
}
