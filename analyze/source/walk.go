package source

import (
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// WalkOptions says what to read below folders.
type WalkOptions struct {
	// Stdin is what the argument "-" reads; nil makes "-" an error.
	Stdin io.Reader
	// Include and Exclude are patterns as in .gitignore, seen from the folder
	// that was given. When Include is not empty, a file must match one of
	// them. They do not apply to files that the user named.
	Include, Exclude []string
	// Hidden includes files and folders whose name begins with a dot.
	Hidden bool
	// NoIgnore disregards .gitignore files.
	NoIgnore bool
	// FollowLinks enters folders that are symbolic links, each real folder
	// once. Links to files are always read.
	FollowLinks bool
	// FilesFrom lists more arguments, one a line (or, when it holds a NUL
	// byte, one between NUL bytes), to be read after the others.
	FilesFrom io.Reader
}

// Walk yields the inputs behind args in order: a file as it is, "-" as
// standard input, a folder as the files below it, sorted by name, folders and
// files mixed. Nothing is opened but folders, so that the list of a large
// folder is not held in memory. Whatever cannot be listed is yielded as an
// [Error] in its place, and the walk goes on.
//
// Below folders, hidden files, those that a .gitignore excludes (in the folder
// itself, in those above it up to the root of its repository, and in those
// below) and those that are no regular files are left out. Binary files are
// found out when they are read: see [Skippable].
func Walk(args []string, o WalkOptions) iter.Seq2[Input, error] {
	return func(yield func(Input, error) bool) {
		w := walker{WalkOptions: o, yield: yield}
		w.include = compileRules(o.Include)
		w.exclude = compileRules(o.Exclude)
		for _, arg := range args {
			if !w.argument(arg) {
				return
			}
		}
		if o.FilesFrom != nil {
			w.list(o.FilesFrom)
		}
	}
}

type walker struct {
	WalkOptions
	include, exclude *rules
	yield            func(Input, error) bool
	entered          map[string]bool // real paths, when links are followed
}

// The methods below return false when the consumer wants no more.

func (w *walker) argument(arg string) bool {
	if arg == Stdin {
		if w.Stdin == nil {
			return w.fail(&Error{Path: arg, Problem: NotFound, Detail: "there is no standard input here"})
		}
		return w.yield(Input{Path: Stdin, Rel: Stdin, Given: true, stdin: w.Stdin}, nil)
	}
	info, err := os.Stat(arg)
	switch {
	case err != nil:
		return w.fail(fileError(arg, err))
	case !info.IsDir():
		return w.yield(Input{Path: arg, Rel: filepath.Base(arg), Given: true}, nil)
	}
	w.entered = map[string]bool{}
	root := folder{path: arg}
	if !w.NoIgnore {
		root.rules, root.inRules = rulesAbove(arg)
	}
	return w.folder(root)
}

func (w *walker) fail(err *Error) bool {
	return w.yield(Input{Path: err.Path, Rel: err.Path, Given: true}, err)
}

// folder is one folder on the way down.
type folder struct {
	path    string // to open it
	rel     string // from the folder given, "" for that itself
	inRules string // from where the rules are anchored
	rules   *rules
}

func (w *walker) folder(f folder) bool {
	if w.FollowLinks && !w.enter(f.path) {
		return true
	}
	entries, err := os.ReadDir(f.path)
	if err != nil && !w.fail(fileError(f.path, err)) {
		return false
	}
	if !w.NoIgnore {
		f.rules = f.rules.extend(f.path, f.inRules)
	}
	for _, entry := range entries {
		if !w.entry(f, entry) {
			return false
		}
	}
	return true
}

// enter notes that a folder is being read; false if it was before.
func (w *walker) enter(path string) bool {
	actual, err := filepath.EvalSymlinks(path)
	if err != nil {
		actual = path
	}
	if actual, err = filepath.Abs(actual); err != nil || w.entered[actual] {
		return false
	}
	w.entered[actual] = true
	return true
}

func (w *walker) entry(f folder, entry fs.DirEntry) bool {
	name := entry.Name()
	if !w.Hidden && strings.HasPrefix(name, ".") || name == ".git" {
		return true
	}
	child := folder{
		path: filepath.Join(f.path, name), rel: joinSlash(f.rel, name),
		inRules: joinSlash(f.inRules, name), rules: f.rules,
	}
	mode := entry.Type()
	if mode&fs.ModeSymlink != 0 {
		info, err := os.Stat(child.path)
		switch {
		case err != nil && w.excluded(child, false):
			return true
		case err != nil:
			return w.fail(linkError(child.path, err))
		case info.IsDir() && !w.FollowLinks:
			return true
		}
		mode = info.Mode().Type()
	}
	switch {
	case w.excluded(child, mode.IsDir()):
		return true
	case mode.IsDir():
		return w.folder(child)
	case !mode.IsRegular() || !w.included(child):
		return true
	}
	return w.yield(Input{Path: child.path, Rel: child.rel}, nil)
}

func (w *walker) excluded(child folder, isDir bool) bool {
	return child.rules.match(child.inRules, isDir) || w.exclude.match(child.rel, isDir)
}

func (w *walker) included(child folder) bool {
	return w.include == nil || w.include.match(child.rel, false)
}

func linkError(path string, err error) *Error {
	e := fileError(path, err)
	if errors.Is(err, fs.ErrNotExist) {
		e.Detail = "a symbolic link to something that is not there"
		e.Advice = "remove the link or restore what it points to"
	}
	return e
}

func joinSlash(folder, name string) string {
	if folder == "" {
		return name
	}
	return folder + "/" + name
}
