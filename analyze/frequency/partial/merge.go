package partial

import (
	"container/heap"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"vnan/analyze/frequency"
)

// Merge adds files up: the sum of their heads, and their entries in the order of
// the keys. It holds an entry of each.
func Merge(files []*Reader) (frequency.Head, iter.Seq2[*frequency.Entry, error], error) {
	h := files[0].Head
	for _, f := range files[1:] {
		if !h.Same(f.Head) {
			return h, nil, &Error{f.path, 1, ErrOther}
		}
		h.Add(f.Head)
	}
	return h, func(yield func(*frequency.Entry, error) bool) {
		if err := merge(files, yield); err != nil {
			yield(nil, err)
		}
	}, nil
}

func merge(files []*Reader, yield func(*frequency.Entry, error) bool) error {
	var q queue
	for _, f := range files {
		if err := q.advance(f); err != nil {
			return err
		}
	}
	for len(q) > 0 {
		e := q[0].entry
		for {
			f := heap.Pop(&q).(front).file
			if err := q.advance(f); err != nil {
				return err
			}
			if len(q) == 0 || q[0].entry.Key != e.Key {
				break
			}
			e.Merge(q[0].entry)
		}
		if !yield(e, nil) {
			return nil
		}
	}
	return nil
}

// front is the next entry of a file.
type front struct {
	entry *frequency.Entry
	file  *Reader
}

// queue has the file with the least key first.
type queue []front

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return strings.Compare(q[i].entry.Key, q[j].entry.Key) < 0 }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }

// Push implements [heap.Interface].
func (q *queue) Push(x any) { *q = append(*q, x.(front)) }

// Pop implements [heap.Interface].
func (q *queue) Pop() any {
	last := len(*q) - 1
	x := (*q)[last]
	*q = (*q)[:last]
	return x
}

// advance puts the next entry of a file into the queue, if there is one.
func (q *queue) advance(f *Reader) error {
	e, err := f.Next()
	switch err {
	case nil:
		heap.Push(q, front{e, f})
		return nil
	case io.EOF:
		return nil
	}
	return err
}

// MaxOpen is how many files are open at once.
const MaxOpen = 64

// MergeFiles adds up any number of files, of which "-" is stdin, and gives the
// sum to use. When there are more than MaxOpen, groups of them are added up into
// temporary files below dir ("" for the system's place) first, in as many passes
// as that takes. Errors are those of use or of type *[Error].
func MergeFiles(paths []string, stdin io.Reader, dir string,
	use func(frequency.Head, iter.Seq2[*frequency.Entry, error]) error,
) error {
	if len(paths) <= MaxOpen {
		return mergeOpen(paths, stdin, use)
	}
	tmp, err := os.MkdirTemp(dir, "vnan-merge-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for pass := 0; len(paths) > MaxOpen; pass++ {
		var sums []string
		for i := 0; i < len(paths); i += MaxOpen {
			sum := filepath.Join(tmp, strconv.Itoa(pass)+"-"+strconv.Itoa(i))
			group := paths[i:min(i+MaxOpen, len(paths))]
			if err := mergeInto(sum, group, stdin); err != nil {
				return err
			}
			if pass > 0 {
				remove(group)
			}
			sums = append(sums, sum)
		}
		paths = sums
	}
	return mergeOpen(paths, stdin, use)
}

// remove deletes the sums of an earlier pass; what stays goes with the folder.
func remove(paths []string) {
	for _, p := range paths {
		_ = os.Remove(p)
	}
}

func mergeInto(sum string, paths []string, stdin io.Reader) error {
	return mergeOpen(paths, stdin, func(h frequency.Head, entries iter.Seq2[*frequency.Entry, error]) error {
		f, err := os.Create(sum)
		if err != nil {
			return err
		}
		if err := Write(f, h, entries); err != nil {
			_ = f.Close()
			return err
		}
		return f.Close()
	})
}

func mergeOpen(paths []string, stdin io.Reader, use func(frequency.Head, iter.Seq2[*frequency.Entry, error]) error) error {
	var files []*Reader
	for _, p := range paths {
		in := stdin
		if p != "-" {
			f, err := os.Open(p)
			if err != nil {
				return &Error{p, 0, err}
			}
			defer f.Close()
			in = f
		}
		r, err := NewReader(p, in)
		if err != nil {
			return err
		}
		files = append(files, r)
	}
	h, entries, err := Merge(files)
	if err != nil {
		return err
	}
	return use(h, entries)
}
