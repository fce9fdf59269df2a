package atomicfile

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Options say how to write. The zero value replaces a file and keeps nothing.
type Options struct {
	// Backup is what a copy of the old file gets behind its name, such as
	// ".bak"; empty for no copy. An earlier copy is never overwritten: the next
	// is called .bak.1, then .bak.2.
	Backup string
	// Create allows a file that does not exist yet, and makes its folder.
	Create bool
	// Check, unless nil, is asked right before the old file is replaced whether
	// it still is what the caller has read.
	Check func(old []byte) error
}

// Write replaces the content of the file at path. Its errors are of type
// *[Error] and say that the file is unchanged.
func Write(path string, data []byte, o Options) error {
	return WriteFunc(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	}, o)
}

// WriteFunc is Write for content that is made while it is written, of any size.
// When content fails, the file stays as it was, and the error has that cause.
func WriteFunc(path string, content func(io.Writer) error, o Options) error {
	target, info, err := resolve(path, o.Create)
	if err != nil {
		return newError(path, err)
	}
	temp, err := prepare(target, content, info)
	if err != nil {
		return newError(path, err)
	}
	defer os.Remove(temp) // gone already if all went well
	if info != nil {
		if err := keep(target, o); err != nil {
			return newError(path, err)
		}
	}
	if err := rename(temp, target, info == nil); err != nil {
		return newError(path, err)
	}
	syncFolder(filepath.Dir(target))
	return nil
}

// resolve follows symbolic links and looks at what is there; info is nil when
// nothing is.
func resolve(path string, create bool) (string, fs.FileInfo, error) {
	target, err := filepath.EvalSymlinks(path)
	if create && errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Lstat(path); err == nil {
			return "", nil, errDangling
		}
		return path, nil, os.MkdirAll(filepath.Dir(path), 0o777)
	}
	if err != nil {
		return "", nil, err
	}
	info, err := os.Stat(target)
	if err != nil {
		return "", nil, err
	}
	if !info.Mode().IsRegular() {
		return "", nil, errIrregular
	}
	return target, info, writable(target)
}

// writable refuses a file that its owner has protected: renaming over it would
// work wherever its folder can be written.
func writable(path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return f.Close()
}

// prepare writes the temporary file and gives its name.
func prepare(target string, content func(io.Writer) error, info fs.FileInfo) (name string, err error) {
	f, err := os.CreateTemp(filepath.Dir(target), "."+shortened(filepath.Base(target))+".*.tmp")
	if err != nil {
		return "", err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if err = content(f); err != nil {
		return "", err
	}
	mode := fs.FileMode(0o644)
	if info != nil {
		mode = info.Mode().Perm()
		sameOwner(f, info)
	}
	if err = f.Chmod(mode); err != nil {
		return "", err
	}
	return f.Name(), f.Sync()
}

// shortened keeps the temporary name within the 255 bytes that file systems
// allow, without a piece of a letter at its end.
func shortened(base string) string {
	const most = 200
	if len(base) > most {
		base = strings.ToValidUTF8(base[:most], "")
	}
	return strings.ReplaceAll(base, "*", "_") // has a meaning in CreateTemp
}

// keep checks the old file and makes the backup.
func keep(target string, o Options) error {
	if o.Check == nil && o.Backup == "" {
		return nil
	}
	old, err := os.ReadFile(target)
	if err != nil {
		return err
	}
	if o.Check != nil {
		if err := o.Check(old); err != nil {
			return err
		}
	}
	if o.Backup == "" {
		return nil
	}
	return backup(target, old, o.Backup)
}

// rename puts the file in place. A new one must not replace what has come into
// being meanwhile.
func rename(temp, target string, isNew bool) error {
	if isNew {
		if err := os.Link(temp, target); err == nil || errors.Is(err, fs.ErrExist) {
			return err
		} // else a file system without hard links
	}
	return os.Rename(temp, target)
}

// syncFolder makes the renaming last. Not every file system can, and the
// content is safe either way.
func syncFolder(dir string) {
	if f, err := os.Open(dir); err == nil {
		_ = f.Sync()
		_ = f.Close()
	}
}
