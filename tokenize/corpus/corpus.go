// Package corpus reads the texts that vnan's models are computed from. It is
// used by trainers only; the vnan program does not contain it.
//
// The folder that holds the corpora is not part of this repository. Trainers
// and measuring tests look for it in the environment variable VNAN_SHARED,
// else in ../shared beside the repository's root.
package corpus

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/klauspost/compress/zstd"
)

// ErrAbsent says that the folder with the corpora is not there.
var ErrAbsent = errors.New("the folder with the corpora is absent: set VNAN_SHARED, or put it as `shared` beside the repository")

// Dir finds the folder with the corpora.
func Dir() (string, error) {
	if d := os.Getenv("VNAN_SHARED"); d != "" {
		if _, err := os.Stat(d); err != nil {
			return "", fmt.Errorf("VNAN_SHARED=%s: %w", d, ErrAbsent)
		}
		return d, nil
	}
	d, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for ; ; d = filepath.Dir(d) { // up to the root of the module
		if _, err := os.Stat(filepath.Join(d, "go.mod")); err == nil {
			break
		}
		if filepath.Dir(d) == d {
			return "", ErrAbsent
		}
	}
	s := filepath.Join(filepath.Dir(d), "shared")
	if _, err := os.Stat(filepath.Join(s, "corpora")); err != nil {
		return "", ErrAbsent
	}
	return s, nil
}

// The corpora, as paths below Dir.
const (
	NewsSegmented         = "corpora/news-segmented.txt.zst"
	NewsMore              = "corpora/news-more.txt.zst"
	WikipediaLawSegmented = "corpora/wikipedia-law-segmented.txt.zst"
	NewsRaw               = "corpora/news-raw.txt.zst"
	Wikipedia             = "corpora/wikipedia.txt.zst"
	Law                   = "corpora/law.txt.zst"
)

// Lines calls f with each line of a file below dir, without its line end. Files
// ending in .zst are unpacked on the way. The line is valid during the call
// only.
func Lines(dir, name string, f func(line []byte) error) error {
	file, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		return err
	}
	defer file.Close()
	var r io.Reader = file
	if filepath.Ext(name) == ".zst" {
		z, err := zstd.NewReader(file, zstd.WithDecoderMaxWindow(1<<27), zstd.WithDecoderConcurrency(1))
		if err != nil {
			return err
		}
		defer z.Close()
		r = z
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 1<<20), 64<<20)
	for sc.Scan() {
		if err := f(sc.Bytes()); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := sc.Err(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// Blocks calls f with pieces of about size bytes, each made of whole lines; the
// piece is valid during the call only. Underscores become blanks when plain is
// set.
func Blocks(dir, name string, size int, plain bool, f func(block []byte) error) error {
	buf := make([]byte, 0, size+1<<16)
	err := Lines(dir, name, func(line []byte) error {
		buf = append(append(buf, line...), '\n')
		if len(buf) < size {
			return nil
		}
		if plain {
			blankUnderscores(buf)
		}
		err := f(buf)
		buf = buf[:0]
		return err
	})
	if err != nil || len(buf) == 0 {
		return err
	}
	if plain {
		blankUnderscores(buf)
	}
	return f(buf)
}

func blankUnderscores(b []byte) {
	for i, c := range b {
		if c == '_' {
			b[i] = ' '
		}
	}
}
