package cli

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"vnan/analyze/config"
	"vnan/analyze/source"
	"vnan/analyze/typo/suppress"
)

// project is what holds for the documents of a folder.
type project struct {
	config     *config.Config // nil without a file
	dictionary *suppress.Dictionary
}

// projects finds the project of each document, and keeps what it has read. It
// is safe for concurrent use.
type projects struct {
	s *session
	o *options

	mu     sync.Mutex
	folder map[string]*project // by folder
	known  map[string]*project // by the files that make it
}

func (s *session) newProjects(o *options) *projects {
	return &projects{s: s, o: o, folder: map[string]*project{}, known: map[string]*project{}}
}

// folderOf is where the search for the files of a document's project begins.
func folderOf(path string) string {
	if path == source.Stdin {
		return "."
	}
	if isFolder(path) {
		return path
	}
	return filepath.Dir(path)
}

// of gives the project of a folder. Errors are mistakes of the user.
func (p *projects) of(folder string) (*project, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if found, ok := p.folder[folder]; ok {
		return found, nil
	}
	configuration := p.o.check.config
	if configuration == "" {
		configuration, _ = config.Find(folder)
	}
	dictionary, _ := suppress.FindProject(folder)
	key := configuration + "\x00" + dictionary
	found, ok := p.known[key]
	if !ok {
		var err error
		if found, err = p.load(configuration, dictionary); err != nil {
			return nil, err
		}
		p.known[key] = found
	}
	p.folder[folder] = found
	return found, nil
}

// load reads the files of a project.
func (p *projects) load(configuration, dictionary string) (*project, error) {
	found := &project{}
	var err error
	if configuration != "" {
		if found.config, err = config.Load(configuration); err != nil {
			return nil, &usageError{p.s.configError(err)}
		}
	}
	if found.dictionary, err = suppress.LoadIfExists(dictionary, suppress.Personal(p.s.getenv)); err != nil {
		return nil, &usageError{err.Error()}
	}
	named := slices.Clone(p.o.check.dictionaries)
	if found.config != nil {
		for _, d := range found.config.Dictionaries {
			named = append(named, found.config.Resolve(d))
		}
	}
	if err := found.dictionary.Add(named...); err != nil {
		return nil, &usageError{err.Error()}
	}
	return found, nil
}

// configError words all mistakes of a configuration in the user's language.
func (s *session) configError(err error) string {
	list := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		list = joined.Unwrap()
	}
	var lines []string
	for _, e := range list {
		var mistake *config.Error
		if errors.As(e, &mistake) {
			lines = append(lines, mistake.In(s.lang.String()))
			continue
		}
		lines = append(lines, e.Error())
	}
	return strings.Join(lines, "\n")
}
