package source

import "encoding/xml"

// docxRecorder reads a part as docxParser does, and notes where in the part
// every piece of text comes from.
type docxRecorder struct {
	docxParser
	begin, stop int64            // of the current token
	elements    []string         // open ones
	runs        []*trackedRun    // open ones; those in text boxes are inside others
	unfinished  [][]trackedPiece // of the open paragraphs
	finished    [][]trackedPiece // of the others, in order of their ends
}

// span is told where a token stands, before the token.
func (r *docxRecorder) span(begin, end int64) { r.begin, r.stop = begin, end }

func (r *docxRecorder) start(e xml.StartElement) (bool, error) {
	r.element(e.Name.Local)
	depth := len(r.open)
	enter, err := r.docxParser.start(e)
	if len(r.open) > depth {
		r.unfinished = append(r.unfinished, nil)
	}
	if enter {
		r.elements = append(r.elements, e.Name.Local)
	}
	return enter, err
}

// element notes the run that begins, or what a run holds.
func (r *docxRecorder) element(name string) {
	parent := ""
	if n := len(r.elements); n > 0 {
		parent = r.elements[n-1]
	}
	switch {
	case name == "r":
		r.runs = append(r.runs, &trackedRun{
			begin: r.begin, inside: r.stop, foreign: parent != "p" && parent != "hyperlink",
		})
	case parent != "r" || len(r.runs) == 0:
	case name == "t":
		r.run().texts++
	case name == "rPr":
		r.run().propBegin = r.begin
	default:
		r.run().other = true
	}
}

func (r *docxRecorder) run() *trackedRun { return r.runs[len(r.runs)-1] }

func (r *docxRecorder) end(name string) error {
	if n := len(r.elements); n > 0 {
		r.elements = r.elements[:n-1]
	}
	inRun := len(r.elements) > 0 && r.elements[len(r.elements)-1] == "r"
	switch {
	case len(r.runs) == 0:
	case name == "rPr" && inRun:
		r.run().propEnd = r.stop
	case name == "r":
		r.run().end, r.run().done = r.stop, true
		r.runs = r.runs[:len(r.runs)-1]
	}
	if n := len(r.unfinished); name == "p" && n > 0 {
		r.finished = append(r.finished, r.unfinished[n-1])
		r.unfinished = r.unfinished[:n-1]
	}
	return r.docxParser.end(name)
}

// note takes a piece of text.
func (r *docxRecorder) note(text string) {
	n := len(r.unfinished)
	if n == 0 {
		return
	}
	piece := trackedPiece{text: text}
	if r.inText && len(r.runs) > 0 {
		piece.run = r.run()
		if piece.run.text != "" {
			piece.run.other = true // text in two pieces, around a comment
		}
		piece.run.text += text
	}
	r.unfinished[n-1] = append(r.unfinished[n-1], piece)
}
