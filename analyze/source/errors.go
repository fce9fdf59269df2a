package source

import (
	"errors"
	"fmt"
	"io/fs"

	"vnan/tokenize/charset"
)

// Problem says in one word why an input could not be read.
type Problem string

// The problems there are. Each is the reason for exit code 3.
const (
	NotFound    Problem = "not found"        // no such file or folder
	Unreadable  Problem = "unreadable"       // permission, device error, broken link
	Binary      Problem = "binary"           // not a text
	Undecodable Problem = "unknown encoding" // text in no recognisable encoding
	TooLarge    Problem = "too large"        // above ReadOptions.MaxBytes
	Damaged     Problem = "damaged"          // a container that cannot be opened
	Unsupported Problem = "unsupported"      // a known format that is not read
	NeedsTool   Problem = "tool missing"     // a helper program is not installed
)

// Error says which input could not be read, why, and what to do about it.
// Every error of this package about an input is one.
type Error struct {
	Path    string
	Problem Problem
	Detail  string // what was found, and what was expected
	Advice  string // what the user can do; may be empty
	Err     error  // the cause; may be nil
}

func (e *Error) Error() string {
	s := fmt.Sprintf("%s: %s", e.Path, e.Detail)
	if e.Advice != "" {
		s += "; " + e.Advice
	}
	return s
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Skippable tells whether an error about a file found in a folder should pass
// in silence: folders hold pictures and programs, and nobody asked for those.
// The same file named by the user is an error.
func Skippable(in Input, err error) bool {
	var e *Error
	return !in.Given && errors.As(err, &e) && e.Problem == Binary
}

// fileError describes an error of the file system.
func fileError(path string, err error) *Error {
	cause := err
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		cause = pathError.Err
	}
	e := &Error{Path: path, Problem: Unreadable, Detail: "cannot be read: " + cause.Error(), Err: err}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Problem, e.Detail = NotFound, "no such file or folder"
		e.Advice = "check the name, and the folder you are in"
	case errors.Is(err, fs.ErrPermission):
		e.Detail = "no permission to read it"
		e.Advice = "ask its owner, or change its mode"
	}
	return e
}

// decodeError describes an error of package charset.
func decodeError(path string, err error) *Error {
	e := &Error{Path: path, Problem: Undecodable, Detail: err.Error(), Err: err}
	if errors.Is(err, charset.ErrBinary) {
		e.Problem = Binary
	}
	return e
}

func tooLarge(path string, limit int64) *Error {
	return &Error{
		Path: path, Problem: TooLarge,
		Detail: fmt.Sprintf("larger than %s, the most that one document may have", byteSize(limit)),
		Advice: "split it; tokenize, freq, normalize, and check with --format text or csv, read plain text of any size in pieces",
	}
}

// byteSize writes a limit in the largest binary unit that divides it.
func byteSize(n int64) string {
	for _, unit := range []struct {
		bytes int64
		name  string
	}{{1 << 30, "GiB"}, {1 << 20, "MiB"}, {1 << 10, "KiB"}} {
		if n >= unit.bytes && n%unit.bytes == 0 {
			return fmt.Sprintf("%d %s", n/unit.bytes, unit.name)
		}
	}
	return fmt.Sprintf("%d bytes", n)
}
