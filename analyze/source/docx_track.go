package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Change is a stretch of the text of a Word file and what is to stand there.
type Change struct {
	Start, End int // bytes of Document.Text, end exclusive
	New        string
}

// TrackOptions say who made tracked changes, and when.
type TrackOptions struct {
	Author string
	Time   time.Time
}

// TrackChanges gives a copy of a Word file with changes as tracked ones (w:del
// and w:ins), for someone to accept or reject. d is what Read made of data;
// changes are in order and do not overlap. All else in the file stays as it is,
// byte for byte, and a changed stretch keeps the formatting of its first run.
// made counts the changes that were possible: runs with anything but text in
// them, runs in legacy fonts and insertions that await acceptance are left alone.
func TrackChanges(d *Document, data []byte, changes []Change, o TrackOptions) (out []byte, made int, err error) {
	t := &tracker{o: o, parts: map[string][]byte{}}
	if t.archive, err = openArchive(d.Path, "Word (.docx)", data, DefaultMaxBytes); err != nil {
		return nil, 0, err
	}
	if err := t.record(d); err != nil {
		return nil, 0, err
	}
	for _, c := range changes {
		if t.plan(d, c) {
			made++
		}
	}
	out, err = t.write()
	return out, made, err
}

// tracker makes tracked changes in one file.
type tracker struct {
	*archive
	o          TrackOptions
	parts      map[string][]byte
	paragraphs []trackedParagraph // as in Document
	id         int                // of the last change
}

// trackedParagraph knows where each piece of its text comes from.
type trackedParagraph struct {
	part   string
	pieces []trackedPiece
}

type trackedPiece struct {
	text string
	run  *trackedRun // nil when it is no text of a run
}

// trackedRun is a w:r; offsets are bytes of its part.
type trackedRun struct {
	begin, inside, end   int64 // the element, and the end of its start tag
	propBegin, propEnd   int64 // w:rPr
	texts                int   // how many w:t
	other, foreign, done bool  // it holds more than text; it may not be split
	changes              []Change
	text                 string
}

// simple reports whether the run can be split.
func (r *trackedRun) simple() bool {
	return r != nil && r.done && r.texts == 1 && !r.other && !r.foreign
}

// record reads all parts as Read does, with places.
func (t *tracker) record(d *Document) error {
	styles := docxStyles{font: map[string]string{}, basis: map[string]string{}}
	if t.find("word/styles.xml") != nil {
		_ = t.read("word/styles.xml", func(r io.Reader) error { return readXML(r, &styles) })
	}
	names := []string{t.mainPart()}
	for _, pattern := range []string{"word/footnotes.xml", "word/endnotes.xml", "word/header*.xml", "word/footer*.xml"} {
		names = append(names, t.names(pattern)...)
	}
	for _, name := range names {
		r := &docxRecorder{docxParser: docxParser{collector: &collector{limit: t.limit}, styles: &styles}}
		r.wrote = r.note
		err := t.read(name, func(in io.Reader) error {
			raw, err := io.ReadAll(in)
			if err != nil {
				return err
			}
			t.parts[name] = raw
			return readXML(bytes.NewReader(raw), r)
		})
		if err != nil {
			return err // Read tolerated it; a damaged file is not written anew
		}
		for _, pieces := range r.finished {
			t.paragraphs = append(t.paragraphs, trackedParagraph{name, pieces})
		}
		t.id = max(t.id, lastID(t.parts[name]))
	}
	if len(t.paragraphs) != len(d.paragraphs) {
		return t.damaged("has other paragraphs than those that were read", nil)
	}
	return nil
}

var idPattern = regexp.MustCompile(`:id="(\d{1,9})"`)

// lastID gives the highest number of an annotation in a part.
func lastID(raw []byte) (last int) {
	for _, m := range idPattern.FindAllSubmatch(raw, -1) {
		n, _ := strconv.Atoi(string(m[1]))
		last = max(last, n)
	}
	return last
}

// plan puts a change to the runs that it touches; false when it cannot be made.
func (t *tracker) plan(d *Document, c Change) bool {
	i, _ := slices.BinarySearchFunc(d.paragraphs, c.Start+1, func(p Paragraph, at int) int { return p.Start - at })
	if i--; i < 0 {
		return false
	}
	p, at := t.paragraphs[i], d.paragraphs[i].Start
	var runs []*trackedRun
	var cuts []Change
	for _, piece := range p.pieces {
		end := at + len(piece.text)
		if end > len(d.Text) || d.Text[at:end] != piece.text {
			return false // in a legacy font
		}
		if c.Start < end && c.End > at {
			if !piece.run.simple() {
				return false
			}
			runs = append(runs, piece.run)
			cuts = append(cuts, Change{max(c.Start, at) - at, min(c.End, end) - at, ""})
		}
		at = end
	}
	if len(runs) == 0 || c.End > at {
		return false
	}
	cuts[0].New = c.New
	for i, r := range runs {
		r.changes = append(r.changes, cuts[i])
	}
	return true
}

// write makes the new archive.
func (t *tracker) write() ([]byte, error) {
	changed := t.splice()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range t.files {
		raw, ok := changed[f.Name]
		if !ok {
			if err := z.Copy(f); err != nil {
				return nil, t.damaged("cannot be copied: "+err.Error(), err)
			}
			continue
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: f.Modified})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(raw); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return b.Bytes(), err
}

// splice gives the parts that change.
func (t *tracker) splice() map[string][]byte {
	runs := map[string][]*trackedRun{}
	for _, p := range t.paragraphs {
		for _, piece := range p.pieces {
			if r := piece.run; r != nil && len(r.changes) > 0 && !slices.Contains(runs[p.part], r) {
				runs[p.part] = append(runs[p.part], r)
			}
		}
	}
	out := map[string][]byte{}
	for name, list := range runs {
		slices.SortFunc(list, func(a, b *trackedRun) int { return int(a.begin - b.begin) })
		raw := t.parts[name]
		var b bytes.Buffer
		at := int64(0)
		for _, r := range list {
			b.Write(raw[at:r.begin])
			t.split(&b, raw, r)
			at = r.end
		}
		b.Write(raw[at:])
		out[t.find(name).Name] = b.Bytes()
	}
	return out
}

// split writes a run as what stays, what goes and what comes.
func (t *tracker) split(b *bytes.Buffer, raw []byte, r *trackedRun) {
	head := string(raw[r.begin:r.inside])
	prefix := head[1 : strings.IndexAny(head, " \t\r\n>")-1] // <w:r
	run := func(element, text string) {
		if text == "" {
			return
		}
		b.WriteString(head)
		b.Write(raw[r.propBegin:r.propEnd])
		fmt.Fprintf(b, `<%s%s xml:space="preserve">`, prefix, element)
		_ = xml.EscapeText(b, []byte(text))
		fmt.Fprintf(b, `</%s%s></%sr>`, prefix, element, prefix)
	}
	mark := func(element string, inner func()) {
		t.id++
		fmt.Fprintf(b, `<%[1]s%[2]s %[1]sid="%[3]d" %[1]sauthor="%[4]s" %[1]sdate="%[5]s">`,
			prefix, element, t.id, t.o.Author, t.o.Time.UTC().Format("2006-01-02T15:04:05Z"))
		inner()
		fmt.Fprintf(b, `</%s%s>`, prefix, element)
	}
	at := 0
	for _, c := range r.changes {
		run("t", r.text[at:c.Start])
		mark("del", func() { run("delText", r.text[c.Start:c.End]) })
		if c.New != "" {
			mark("ins", func() { run("t", c.New) })
		}
		at = c.End
	}
	run("t", r.text[at:])
}
