package partial

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"vnan/analyze/frequency"
)

// Error says what is wrong with a file of counts.
type Error struct {
	Path string
	Line int // 0 for the file as a whole
	// Problem is one of the errors below, or one of reading.
	Problem error
}

// What can be wrong with a file.
var (
	// ErrForm means that it is no file of counts.
	ErrForm = errors.New("not written by vnan freq --partial")
	// ErrLine means that a line is damaged.
	ErrLine = errors.New("a damaged line")
	// ErrOrder means that its lines are not sorted.
	ErrOrder = errors.New("not sorted: LC_ALL=C sort puts it right")
	// ErrOther means that something else was counted than in the first file.
	ErrOther = errors.New("unit, n or case are not those of the first file")
)

func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %v", e.Path, e.Problem)
	}
	return fmt.Sprintf("%s:%d: %v", e.Path, e.Line, e.Problem)
}

// Unwrap gives the problem.
func (e *Error) Unwrap() error { return e.Problem }

// Reader reads one file of counts.
type Reader struct {
	// Head is the sum of the file's heads.
	Head frequency.Head
	path string
	in   *bufio.Reader
	line int
	next *frequency.Entry // read already
}

// NewReader reads the head; path is for errors, which are of type *[Error].
func NewReader(path string, r io.Reader) (*Reader, error) {
	out := &Reader{path: path, in: bufio.NewReaderSize(r, 1<<16)}
	for out.next == nil {
		line, err := out.read()
		switch {
		case err == io.EOF && out.Head.N > 0:
			return out, nil
		case err == io.EOF:
			return nil, &Error{path, 0, ErrForm}
		case err != nil:
			return nil, err
		}
		if err := out.first(line); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// first takes a head, or the first entry behind the heads.
func (r *Reader) first(line []byte) error {
	if bytes.HasPrefix(line, []byte("!")) {
		h, ok := parseHead(string(line))
		switch {
		case !ok:
			return r.fail(ErrForm)
		case r.Head.N == 0:
			r.Head = h
		case r.Head.Same(h):
			r.Head.Add(h)
		default:
			return r.fail(ErrOther)
		}
		return nil
	}
	if r.Head.N == 0 {
		return r.fail(ErrForm)
	}
	e, err := r.entry(line)
	r.next = e
	return err
}

// Next gives the next entry, equal keys added up, or io.EOF.
func (r *Reader) Next() (*frequency.Entry, error) {
	e := r.next
	if e == nil {
		return nil, io.EOF
	}
	for {
		r.next = nil
		line, err := r.read()
		if err == io.EOF {
			return e, nil
		}
		if err != nil {
			return nil, err
		}
		if r.next, err = r.entry(line); err != nil {
			return nil, err
		}
		switch strings.Compare(r.next.Key, e.Key) {
		case 1:
			return e, nil
		case -1:
			return nil, r.fail(ErrOrder)
		}
		e.Merge(r.next)
	}
}

// read gives the next line without its end; it lives until the next call.
func (r *Reader) read() ([]byte, error) {
	line, err := r.in.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		return nil, r.fail(ErrLine)
	}
	if err == io.EOF && len(line) > 0 {
		r.line++
		return nil, r.fail(ErrLine) // cut off
	}
	if err != nil && err != io.EOF {
		return nil, &Error{r.path, 0, err}
	}
	r.line++
	return bytes.TrimSuffix(line, []byte("\n")), err
}

func (r *Reader) fail(problem error) error { return &Error{r.path, r.line, problem} }

func (r *Reader) entry(line []byte) (*frequency.Entry, error) {
	fields := strings.Split(string(line), "\t")
	if len(fields) < 4 || len(fields)%2 != 0 || fields[0] == "" {
		return nil, r.fail(ErrLine)
	}
	e := &frequency.Entry{Key: fields[0], Forms: make([]frequency.Form, 0, len(fields)/2-1)}
	var ok bool
	if e.Documents, ok = number(fields[1]); !ok {
		return nil, r.fail(ErrLine)
	}
	for i := 2; i < len(fields); i += 2 {
		f := frequency.Form{Text: fields[i]}
		if f.Text == "" {
			f.Text = e.Key
		}
		if f.Count, ok = number(fields[i+1]); !ok {
			return nil, r.fail(ErrLine)
		}
		e.Forms = append(e.Forms, f)
	}
	return e, nil
}

func number(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 0
}

func parseHead(line string) (h frequency.Head, ok bool) {
	var unit, kept string
	line = strings.ReplaceAll(strings.ReplaceAll(line, "\t", " "), "=", "= ")
	n, err := fmt.Sscanf(line, magic+" unit= %s n= %d-%d case= %s documents= %d total= %d sentences= %d words= %d syllables= %d",
		&unit, &h.From, &h.N, &kept, &h.Documents, &h.Total, &h.Sentences, &h.Words, &h.Syllables)
	if unit == frequency.Syllable.String() {
		h.Unit = frequency.Syllable
	}
	h.Case = kept == "keep"
	return h, err == nil && n == 9 && h.N >= 1 && h.N <= frequency.MaxN && h.From >= 1 && h.From <= h.N
}
