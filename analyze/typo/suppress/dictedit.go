package suppress

import (
	"errors"
	"io/fs"
	"slices"
	"strings"

	"vnan/analyze/typo/fix/atomicfile"
)

// Entries gives the entries of a dictionary in the order of the file, in NFC. A
// file that does not exist has none.
func Entries(path string) ([]string, error) {
	data, err := read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var entries []string
	number := 0
	for line := range strings.Lines(data) {
		number++
		entry, err := parseLine(line)
		if err != nil {
			return nil, &EntryError{path, number, err.Error()}
		}
		if entry != "" {
			entries = append(entries, entry)
		}
	}
	return entries, nil
}

// Add puts entries at the end of a dictionary, made if need be, and gives those
// that were not in it yet. Comments and order stay. The file is replaced in one
// step.
func Add(path string, entries ...string) (added []string, err error) {
	data, err := read(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var d Dictionary
	if err := d.parse(path, data); err != nil {
		return nil, err
	}
	old, newline := data, "\n"
	if strings.Contains(data, "\r\n") {
		newline = "\r\n"
	}
	for _, e := range entries {
		entry, err := newEntry(e)
		if err != nil {
			return nil, err
		}
		if d.Known(entry) {
			continue
		}
		d.add(entry)
		added = append(added, entry)
		if data != "" && !strings.HasSuffix(data, "\n") {
			data += newline
		}
		data += entry + newline
	}
	return added, rewrite(path, old, data)
}

// newEntry checks what a user wants to add.
func newEntry(s string) (string, error) {
	entry, err := parseLine(s)
	switch {
	case err != nil:
		return "", &EntryError{Detail: err.Error()}
	case entry == "":
		return "", &EntryError{Detail: "an entry must hold a letter, and # begins a comment"}
	}
	return entry, nil
}

// Remove takes entries out of a dictionary and gives those that were in it, as
// they stood there. Spelling is compared as the dictionary does, but the case
// must be the same.
func Remove(path string, entries ...string) (removed []string, err error) {
	data, err := read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var kept strings.Builder
	for line := range strings.Lines(data) {
		entry, err := parseLine(line)
		if err == nil && entry != "" && slices.ContainsFunc(entries, func(e string) bool { return sameEntry(e, entry) }) {
			removed = append(removed, entry)
			continue
		}
		kept.WriteString(line)
	}
	return removed, rewrite(path, data, kept.String())
}

func sameEntry(a, b string) bool {
	a = clean(a)
	return capitals(a) == capitals(b) && string(appendFold(nil, a)) == string(appendFold(nil, b))
}

// rewrite replaces the file if it changes.
func rewrite(path, old, data string) error {
	if old == data {
		return nil
	}
	return atomicfile.Write(path, []byte(data), atomicfile.Options{Create: true, Check: func(now []byte) error {
		if string(now) != old {
			return errors.New("someone else has changed it meanwhile; run the command again")
		}
		return nil
	}})
}
