package finding

import (
	"net/url"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"vnan/analyze/report"
	"vnan/analyze/source"
)

// end gives the line of the last code point of a finding, and the column behind
// it, both from 1.
func end(t *report.Typo) (line, column int) {
	i := strings.LastIndexByte(t.Text, '\n')
	if i < 0 {
		return t.Line, t.Column + utf8.RuneCountInString(t.Text)
	}
	return t.Line + strings.Count(t.Text, "\n"), utf8.RuneCountInString(t.Text[i+1:]) + 1
}

// standardInput is what standard input is called where a file is wanted.
const standardInput = "stdin"

// fileName names a document for a program that looks for the file.
func fileName(path string) string {
	if path == source.Stdin {
		return standardInput
	}
	return filepath.ToSlash(path)
}

// uri gives the reference to a file: relative, or with the scheme file.
func uri(path string) string {
	name := fileName(path)
	if strings.HasPrefix(name, "/") {
		return (&url.URL{Scheme: "file", Path: name}).String()
	}
	// String puts ./ in front of a first part with a colon, which would be
	// taken for a scheme.
	return (&url.URL{Path: name}).String()
}

// message words a finding in one line for a list that shows no text around it.
func message(t *report.Typo) string {
	return "“" + t.Text + "”: " + t.Message
}
