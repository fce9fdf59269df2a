package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/BurntSushi/toml"
)

// FileName is the name of the file.
const FileName = "vnan.toml"

// maxFile is the most bytes that the file may have.
const maxFile = 1 << 20

// Config is what a vnan.toml says. Fields that it does not set are empty.
type Config struct {
	// Path is that of the file, Dir its folder; empty when there is none.
	Path, Dir string
	// Language of messages: vi or en.
	Language string
	// Format of vnan check.
	Format string
	// FailOn is hint, warning, error or never.
	FailOn string
	// ToneStyle of corrections: old, new or keep.
	ToneStyle string
	// Exclude are patterns of files that are not read.
	Exclude []string
	// Dictionaries are paths of further dictionaries, from Dir as written.
	Dictionaries []string
	// Baseline is the path of the baseline, from Dir as written.
	Baseline string
	// Rules are the levels that hold everywhere.
	Rules Levels
	// Overrides hold for some files; a later one wins.
	Overrides []Override
}

// Override gives levels to the files of some paths.
type Override struct {
	Paths []string
	Rules Levels
}

// Find gives the vnan.toml in a folder or in the nearest folder above it; false
// when there is none.
func Find(dir string) (path string, ok bool) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", false
	}
	for {
		path = filepath.Join(abs, FileName)
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

// Load reads a file. Mistakes in it are [Error] values, joined if there are
// several.
func Load(path string) (*Config, error) {
	info, err := os.Stat(path)
	if err == nil && info.Size() > maxFile {
		return nil, fmt.Errorf("%s: larger than %d MiB; this cannot be a configuration", path, maxFile>>20)
	}
	data, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: no such configuration; check the name: %w", path, fs.ErrNotExist)
	case err != nil:
		return nil, err
	}
	c, err := Parse(path, string(data))
	if err != nil {
		return nil, err
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	c.Dir = filepath.Dir(abs)
	return c, nil
}

// Parse reads the content of a file; path is for messages. Dir stays empty.
func Parse(path, data string) (*Config, error) {
	p := parser{path: path, data: data, c: &Config{Path: path}}
	var document map[string]any
	if _, err := toml.Decode(data, &document); err != nil {
		return nil, p.syntax(err)
	}
	p.table(document, "", settings)
	if len(p.errs) > 0 {
		return nil, errors.Join(p.errs...)
	}
	return p.c, nil
}

// Resolve gives a path that is written in the file as seen from the working
// folder.
func (c *Config) Resolve(path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(c.Dir, filepath.FromSlash(path))
}

// Excluded tells whether a file is excluded.
func (c *Config) Excluded(file string) bool {
	return c != nil && len(c.Exclude) > 0 && matchAny(c.Exclude, c.relative(file))
}

// relative gives a file's path from the configuration's folder, with forward
// slashes. Files outside it keep their name.
func (c *Config) relative(file string) string {
	abs, err := filepath.Abs(file)
	if err != nil {
		return filepath.ToSlash(file)
	}
	rel, err := filepath.Rel(c.Dir, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(rel)
}

// For gives the levels that hold for a file: those of the command line win over
// those of the file's overrides, and these over the general ones. A nil Config
// has none of its own.
func (c *Config) For(file string, commandLine ...Levels) Selection {
	var s Selection
	if c != nil {
		if len(c.Rules) > 0 {
			s = append(s, c.Rules)
		}
		if len(c.Overrides) > 0 {
			rel := c.relative(file)
			for _, o := range c.Overrides {
				if matchAny(o.Paths, rel) {
					s = append(s, o.Rules)
				}
			}
		}
	}
	return append(s, commandLine...)
}
