package suppress

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// ProjectFile is where a project's dictionary is, from its folder.
	ProjectFile = ".vnan/tu-rieng.txt"
	// maxEntry is the most bytes that an entry may have. The longest names of
	// bodies stay below it.
	maxEntry = 400
	// maxDictionary is the most bytes that a dictionary may have: some three
	// million entries.
	maxDictionary = 32 << 20
)

// FindProject gives the dictionary of the project that a folder is in: the first
// one in it or in the folders above. It is false when there is none.
func FindProject(dir string) (path string, ok bool) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", false
	}
	for {
		path = filepath.Join(abs, filepath.FromSlash(ProjectFile))
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			return path, true
		}
		parent := filepath.Dir(abs)
		if parent == abs {
			return "", false
		}
		abs = parent
	}
}

// Personal gives the place of the user's own dictionary, which need not exist:
// vnan/tu-rieng.txt in the folder of the XDG Base Directory Specification,
// $XDG_CONFIG_HOME or ~/.config. It is empty when neither is known.
func Personal(getenv func(string) string) string {
	dir := getenv("XDG_CONFIG_HOME")
	if !filepath.IsAbs(dir) { // the specification has relative ones ignored
		home := getenv("HOME")
		if home == "" {
			return ""
		}
		dir = filepath.Join(home, ".config")
	}
	return filepath.Join(dir, "vnan", "tu-rieng.txt")
}

// EntryError says what is wrong with an entry of a dictionary.
type EntryError struct {
	// Path is empty, and Line 0, for an entry that comes from elsewhere.
	Path string
	Line int
	// Detail says what was found and what to do.
	Detail string
}

func (e *EntryError) Error() string {
	if e.Path == "" {
		return e.Detail
	}
	return fmt.Sprintf("%s:%d: %s", e.Path, e.Line, e.Detail)
}

// Load reads dictionaries into one. A file that does not exist is an error that
// errors.Is takes for fs.ErrNotExist; an entry that cannot be one is an
// EntryError.
func Load(paths ...string) (*Dictionary, error) {
	d := &Dictionary{}
	if err := d.Add(paths...); err != nil {
		return nil, err
	}
	return d, nil
}

// Add reads further dictionaries, as Load does. It must not be called while
// others read d.
func (d *Dictionary) Add(paths ...string) error {
	for _, path := range paths {
		data, err := read(path)
		if err != nil {
			return err
		}
		if err := d.parse(path, data); err != nil {
			return err
		}
	}
	return nil
}

// LoadIfExists is Load without the paths that are empty or do not exist.
func LoadIfExists(paths ...string) (*Dictionary, error) {
	var there []string
	for _, path := range paths {
		if path == "" {
			continue
		}
		if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
			there = append(there, path)
		}
	}
	return Load(there...)
}

func read(path string) (string, error) {
	if info, err := os.Stat(path); err == nil && info.Size() > maxDictionary {
		return "", fmt.Errorf("%s: larger than %d MiB, too large for a dictionary", path, maxDictionary>>20)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	return string(data), nil
}

// parse takes the entries of a file in.
func (d *Dictionary) parse(path, data string) error {
	number := 0
	for line := range strings.Lines(data) {
		number++
		entry, err := parseLine(line)
		if err != nil {
			return &EntryError{path, number, err.Error()}
		}
		if entry != "" {
			d.add(entry)
		}
	}
	return nil
}

// parseLine gives the entry of a line, empty for an empty line. A comment begins
// with # at the beginning or behind white space.
func parseLine(line string) (string, error) {
	line = strings.TrimPrefix(line, "\uFEFF")
	for i, r := range line {
		if r == '#' && (i == 0 || line[i-1] == ' ' || line[i-1] == '\t') {
			line = line[:i]
			break
		}
	}
	return parseEntry(line)
}

// parseEntry checks an entry and gives it in NFC with single blanks.
func parseEntry(s string) (string, error) {
	if !utf8.ValidString(s) {
		return "", errors.New("this is not UTF-8; dictionaries are, so convert the file with vnan normalize")
	}
	s = clean(s)
	if len(s) > maxEntry {
		return "", fmt.Errorf("an entry of %d bytes; at most %d are allowed, a word or a name a line", len(s), maxEntry)
	}
	for _, r := range s {
		if unicode.IsControl(r) {
			return "", fmt.Errorf("the character %q cannot be in an entry; remove it", r)
		}
	}
	return s, nil
}
