package partial

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"strconv"

	"vnan/analyze/frequency"
)

// magic begins every file.
const magic = "!vnan-freq/1"

// Write writes a head and entries, which must come in the order of their keys.
// It stops at the first error, be it of the entries.
func Write(w io.Writer, h frequency.Head, entries iter.Seq2[*frequency.Entry, error]) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if _, err := b.WriteString(head(h)); err != nil {
		return err
	}
	var line []byte
	for e, err := range entries {
		if err != nil {
			return err
		}
		line = appendEntry(line[:0], e)
		if _, err := b.Write(line); err != nil {
			return err
		}
	}
	return b.Flush()
}

// Entries makes a list what Write takes.
func Entries(list []*frequency.Entry) iter.Seq2[*frequency.Entry, error] {
	return func(yield func(*frequency.Entry, error) bool) {
		for _, e := range list {
			if !yield(e, nil) {
				return
			}
		}
	}
}

func head(h frequency.Head) string {
	kept := "fold"
	if h.Case {
		kept = "keep"
	}
	return fmt.Sprintf("%s\tunit=%s\tn=%d-%d\tcase=%s\tdocuments=%d\ttotal=%d\tsentences=%d\twords=%d\tsyllables=%d\n",
		magic, h.Unit, h.From, h.N, kept, h.Documents, h.Total, h.Sentences, h.Words, h.Syllables)
}

func appendEntry(dst []byte, e *frequency.Entry) []byte {
	dst = append(append(dst, e.Key...), '\t')
	dst = strconv.AppendInt(dst, int64(e.Documents), 10)
	for _, f := range e.Forms {
		dst = append(dst, '\t')
		if f.Text != e.Key {
			dst = append(dst, f.Text...)
		}
		dst = strconv.AppendInt(append(dst, '\t'), int64(f.Count), 10)
	}
	return append(dst, '\n')
}
