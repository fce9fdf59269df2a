package source

import (
	"bytes"
	"path/filepath"
	"strings"
)

// Kind is what a document is in, which decides how its text is taken out.
type Kind string

// The kinds that are read.
const (
	Text     Kind = "txt"  // plain text, and whatever has no kind of its own
	Markdown Kind = "md"   // prose; code and markup are blanked
	SubRip   Kind = "srt"  // subtitles; numbers, times and tags are blanked
	WebVTT   Kind = "vtt"  // subtitles for the web
	HTML     Kind = "html" // the article of a page
	Word     Kind = "docx" // Office Open XML
	ODT      Kind = "odt"  // OpenDocument text
	PDF      Kind = "pdf"  // through the program pdftotext
)

// Extracted tells whether the text is taken out of a container, so that byte
// offsets in it say nothing about the file: see [Document.Locate].
func (k Kind) Extracted() bool { return k == HTML || k == Word || k == ODT || k == PDF }

// kindOf decides by the name's extension and, where that says nothing, by the
// first bytes, as for standard input.
func kindOf(name string, head []byte) Kind {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		return Markdown
	case ".srt":
		return SubRip
	case ".vtt":
		return WebVTT
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".docx", ".docm", ".dotx":
		return Word
	case ".odt", ".ott", ".fodt":
		return ODT
	case ".pdf":
		return PDF
	case ".txt", ".text", ".csv", ".tsv":
		return Text
	}
	return sniffKind(head)
}

func sniffKind(head []byte) Kind {
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		if bytes.Contains(head, []byte("opendocument.text")) {
			return ODT
		}
		if bytes.Contains(head, []byte("[Content_Types].xml")) || bytes.Contains(head, []byte("word/")) {
			return Word
		}
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return PDF
	case bytes.HasPrefix(head, []byte("WEBVTT")):
		return WebVTT
	}
	start := strings.ToLower(string(bytes.TrimLeft(head[:min(len(head), 200)], "\xEF\xBB\xBF \t\r\n")))
	if strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html") {
		return HTML
	}
	return Text
}

// unreadFormats are well-known formats that look like text or hold text which
// is not read, each with the way out.
var unreadFormats = []struct{ magic, name, advice string }{
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Word, Excel or PowerPoint file (before 2007)", "save it as .docx"},
	{`{\rtf`, "a Rich Text file", "save it as .docx or .odt"},
	{"{\\urtf", "a Rich Text file", "save it as .docx or .odt"},
}

// refuseFormat returns an error for a format that is known and not read.
func refuseFormat(path string, head []byte) error {
	for _, f := range unreadFormats {
		if bytes.HasPrefix(head, []byte(f.magic)) {
			return &Error{Path: path, Problem: Unsupported, Detail: "is " + f.name + ", which is not read", Advice: f.advice}
		}
	}
	return nil
}
