package source

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
)

const (
	// maxEntries is how many files an archive may hold. Word files have
	// dozens, and pictures make hundreds.
	maxEntries = 20_000
	// bombRatio and bombSize tell a decompression bomb: a part that is this
	// many times smaller packed than unpacked, and not small. Text packs to a
	// twentieth at best, deflate cannot go beyond 1032.
	bombRatio = 200
	bombSize  = 8 << 20
)

// errTooLarge is what reading an archive's part ends with at the size limit.
var errTooLarge = errors.New("larger than the limit")

// archive is the zip file that a .docx or .odt is.
type archive struct {
	path  string
	kind  string // for messages: "Word (.docx)"
	limit int64
	left  int64 // how much may still be unpacked, all parts together
	files []*zip.File
}

func openArchive(path, kind string, data []byte, limit int64) (*archive, error) {
	a := &archive{path: path, kind: kind, limit: limit, left: limit}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, a.damaged("is no "+kind+" file, or was cut off: "+err.Error(), err)
	}
	if len(z.File) > maxEntries {
		return nil, a.damaged(fmt.Sprintf("holds %d files, which no %s file does", len(z.File), kind), nil)
	}
	a.files = z.File
	return a, nil
}

func (a *archive) damaged(detail string, cause error) *Error {
	return &Error{
		Path: a.path, Problem: Damaged, Detail: detail, Err: cause,
		Advice: "open it in a word processor and save it again",
	}
}

// names returns the parts that match a pattern of package path, sorted.
func (a *archive) names(pattern string) []string {
	var out []string
	for _, f := range a.files {
		if ok, _ := path.Match(pattern, f.Name); ok {
			out = append(out, f.Name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (a *archive) find(name string) *zip.File {
	for _, f := range a.files {
		if strings.EqualFold(f.Name, name) {
			return f
		}
	}
	return nil
}

// read unpacks one part as it hands it to consume. A part that is not there is
// an error of kind Damaged. Whatever goes wrong comes back as an *Error.
func (a *archive) read(name string, consume func(io.Reader) error) error {
	f := a.find(name)
	if f == nil {
		return a.damaged("is no "+a.kind+" file: it has no part "+name, nil)
	}
	if f.UncompressedSize64 > bombSize && f.UncompressedSize64/bombRatio > f.CompressedSize64 {
		return a.damaged(fmt.Sprintf("its part %s unpacks to more than %d times its size, as a decompression bomb does", name, bombRatio), nil)
	}
	r, err := f.Open()
	if err != nil {
		return a.damaged("cannot be unpacked: "+err.Error(), err)
	}
	defer r.Close()
	budget := &budgetReader{source: r, left: &a.left, packed: int64(f.CompressedSize64)}
	err = consume(budget)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errTooLarge):
		return tooLarge(a.path, a.limit)
	}
	return a.damaged(fmt.Sprintf("its part %s is damaged: %v", name, err), err)
}

// budgetReader ends with errTooLarge when what all parts may unpack to is used
// up, or when a part whose header lies turns out to be a bomb.
type budgetReader struct {
	source       io.Reader
	left         *int64
	read, packed int64
}

func (b *budgetReader) Read(p []byte) (int, error) {
	if *b.left <= 0 || b.read > bombSize && b.read/bombRatio > b.packed {
		return 0, errTooLarge
	}
	n, err := b.source.Read(p[:min(int64(len(p)), *b.left)])
	*b.left -= int64(n)
	b.read += int64(n)
	return n, err
}
