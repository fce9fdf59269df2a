package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"vnan/analyze/message"
	"vnan/analyze/typo/suppress"
)

// dictVerbs are what vnan dict can do.
var dictVerbs = []string{"add", "remove", "list"}

// runDict shows or changes a dictionary of the user's.
func runDict(s *session, o *options) error {
	if len(o.files) == 0 {
		return s.usage(message.DictNoVerb)
	}
	verb, entries := o.files[0], o.files[1:]
	if !slices.Contains(dictVerbs, verb) {
		text := s.lang.Format(message.DictVerb, verb)
		if near := nearest(verb, dictVerbs); near != "" {
			text += s.lang.Format(message.DidYouMean, near)
		}
		return &usageError{text}
	}
	path, err := s.dictionaryPath(o.check.personal)
	switch {
	case err != nil:
		return err
	case verb == "list" && len(entries) > 0:
		return s.usage(message.NoArguments, "vnan dict list")
	case verb == "list":
		return s.listDictionary(path)
	case len(entries) == 0:
		return s.usage(message.DictNoEntry, verb)
	case verb == "add":
		done, err := suppress.Add(path, entries...)
		return s.dictDone(path, done, entries, err, message.DictAdded, message.DictPresent)
	}
	done, err := suppress.Remove(path, entries...)
	return s.dictDone(path, done, entries, err, message.DictRemoved, message.DictAbsent)
}

func (s *session) dictionaryPath(personal bool) (string, error) {
	if !personal {
		return filepath.Clean(projectDictionary()), nil
	}
	if path := suppress.Personal(s.getenv); path != "" {
		return path, nil
	}
	return "", s.usage(message.DictNoHome)
}

// listDictionary writes the entries, a line each.
func (s *session) listDictionary(path string) error {
	entries, err := suppress.Entries(path)
	if err != nil {
		return &usageError{err.Error()}
	}
	if len(entries) == 0 {
		return nil
	}
	return s.print(strings.Join(entries, "\n") + "\n")
}

// dictDone says what was done, and when nothing was, why.
func (s *session) dictDone(path string, done, entries []string, err error, did, didNot message.Key) error {
	switch {
	case err != nil:
		return &usageError{err.Error()}
	case len(done) == 0:
		s.complain(s.lang.Format(didNot, path, strings.Join(entries, ", ")))
	default:
		s.complain(s.lang.Format(did, path, strings.Join(done, ", ")))
	}
	return nil
}
