package atomicfile

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"
)

// Error says which file could not be written and what to do. The file is as it
// was.
type Error struct {
	Path   string
	Detail string
	Advice string // may be empty
	Err    error  // the cause
}

func (e *Error) Error() string {
	s := fmt.Sprintf("%s: not written, it stays as it was: %s", e.Path, e.Detail)
	if e.Advice != "" {
		s += "; " + e.Advice
	}
	return s
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

var (
	errIrregular = errors.New("is no regular file")
	errDangling  = errors.New("is a link that points nowhere")
	errBackups   = errors.New("too many backups are there already")
)

func newError(path string, err error) *Error {
	e := &Error{Path: path, Detail: cause(err), Err: err}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Detail, e.Advice = "no such file", "check the name; it may have been moved meanwhile"
	case errors.Is(err, fs.ErrExist):
		e.Detail, e.Advice = "someone has made this file meanwhile", "run the command again"
	case errors.Is(err, fs.ErrPermission):
		e.Detail, e.Advice = "no permission to write it or its folder", "change its mode, or copy it to a folder of your own"
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		e.Detail, e.Advice = "the disk is full", "make room and run the command again"
	case errors.Is(err, syscall.EROFS):
		e.Detail, e.Advice = "the disk is read-only", "copy the file to another disk"
	case errors.Is(err, errIrregular):
		e.Advice = "folders, devices and pipes cannot be fixed in place; use --diff"
	case errors.Is(err, errDangling):
		e.Advice = "remove the link, or make what it points to"
	case errors.Is(err, errBackups):
		e.Advice = "remove old ones"
	}
	return e
}

// cause takes operation and temporary names off an error of the file system.
func cause(err error) string {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err.Error()
	}
	return err.Error()
}
