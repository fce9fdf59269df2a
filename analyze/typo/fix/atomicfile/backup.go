package atomicfile

import (
	"errors"
	"io/fs"
	"os"
	"strconv"
)

// maxBackups bounds the search for a free name.
const maxBackups = 1000

// backup copies the old content beside the file, under a name that is free.
func backup(target string, old []byte, suffix string) error {
	mode := fs.FileMode(0o600)
	if info, err := os.Stat(target); err == nil {
		mode = info.Mode().Perm()
	}
	name := target + suffix
	for i := 1; i <= maxBackups; i++ {
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode|0o200)
		if errors.Is(err, fs.ErrExist) {
			name = target + suffix + "." + strconv.Itoa(i)
			continue
		}
		if err != nil {
			return err
		}
		return fill(f, old)
	}
	return errBackups
}

// fill writes a backup; a piece of one is removed.
func fill(f *os.File, data []byte) error {
	_, err := f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}
