package source

import (
	"sort"

	"vnan/tokenize/charset"
)

// Document is one input, decoded.
type Document struct {
	// Path is that of the Input.
	Path string
	// Text is what to analyse. For plain text it is the decoded input as it
	// stands (of TCVN3, with the capitals that are beyond doubt). For Markdown and subtitles it is the same with everything that
	// is no prose blanked: every code point of that is replaced by white space
	// of as many bytes, so that offsets hold in Original. For containers it is
	// the text taken out, a paragraph a line.
	Text string
	// Original is the decoded input, the same string as Text for plain text;
	// empty for containers.
	Original string
	// Kind tells how the text was taken out.
	Kind Kind
	// Encoding is the name of what the bytes were decoded from: "UTF-8",
	// "TCVN3". Containers have that of their text parts.
	Encoding string
	// BOM tells whether a byte order mark stood in front.
	BOM bool
	// Confidence in Encoding, from 0 to 1: see [charset.Result].
	Confidence float64
	// Warnings are what the user should know although the text was read.
	Warnings []Warning

	masked     []span      // of Original, in order
	paragraphs []Paragraph // in order of Start
}

// Warning is something about an input that does not stop its being read.
type Warning struct {
	Code   WarningCode
	Count  int    // how often, where that makes sense
	Detail string // in English, without the path
}

// WarningCode names a warning for programs.
type WarningCode string

// The warnings there are.
const (
	InvalidBytes  WarningCode = "invalid-bytes"  // U+FFFD stands for them
	Capitals      WarningCode = "capitals"       // TCVN3 has lost some; see charset.RestoreCapitals
	LegacyFonts   WarningCode = "legacy-fonts"   // runs in TCVN3 or VNI fonts were converted
	WholePage     WarningCode = "whole-page"     // no article was found in the HTML
	PartlyDamaged WarningCode = "partly-damaged" // a part of the container was left out
)

// Paragraph is one paragraph of a container.
type Paragraph struct {
	Start  int    // byte offset of its first character in Document.Text
	Part   string // "body", "table", "footnote", "endnote", "header", "footer"
	Number int    // from 1, within the part, empty paragraphs counted
}

// Locate returns the paragraph of a container that byte offset of Text lies
// in. It is false for other documents.
func (d *Document) Locate(offset int) (Paragraph, bool) {
	i := sort.Search(len(d.paragraphs), func(i int) bool { return d.paragraphs[i].Start > offset })
	if i == 0 {
		return Paragraph{}, false
	}
	return d.paragraphs[i-1], true
}

// Paragraphs returns the paragraphs of a container, in the order of the text.
func (d *Document) Paragraphs() []Paragraph { return d.paragraphs }

// span is a range of bytes.
type span struct{ start, end int }

// Masked tells whether bytes [start, end) of Text touch a place that was
// blanked. White space there is not the author's, so what is found about it is
// no finding.
func (d *Document) Masked(start, end int) bool {
	i := sort.Search(len(d.masked), func(i int) bool { return d.masked[i].end > start })
	return i < len(d.masked) && d.masked[i].start < max(end, start+1)
}

// decoded fills in what decoding found.
func (d *Document) decoded(r charset.Result) {
	d.Encoding, d.BOM, d.Confidence = r.Encoding.String(), r.BOM, r.Confidence
	if r.Replaced > 0 {
		d.Warnings = append(d.Warnings, Warning{
			Code: InvalidBytes, Count: r.Replaced,
			Detail: "bytes that are invalid in " + d.Encoding + " were read as U+FFFD",
		})
	}
}

// capitals restores what TCVN3 leaves beyond doubt, and warns.
func (d *Document) capitals(text string) string {
	text, found := charset.RestoreCapitals(text)
	if found.Restored > 0 {
		d.Warnings = append(d.Warnings, Warning{
			Code: Capitals, Count: found.Restored,
			Detail: "small letters inside words in capitals were read as capitals, which TCVN3 cannot write",
		})
	}
	if found.Doubtful > 0 {
		d.Warnings = append(d.Warnings, Warning{
			Code: Capitals, Count: found.Doubtful,
			Detail: "sentences begin with a small letter that may have been a capital, which TCVN3 cannot write",
		})
	}
	return text
}
