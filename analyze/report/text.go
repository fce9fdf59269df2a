package report

import (
	"strconv"
	"strings"

	"vnan/analyze/message"
)

// Lines gives the findings of check as compilers give theirs:
// file:line:column: severity: message [rule]. Below each, with Context, stands
// the sentence with a mark under the finding, and the suggestions.
func Lines(o Options, context bool) Format {
	return Format{Append: func(dst []byte, d *Document) ([]byte, error) {
		p := page{Options: o, d: d, dst: dst}
		for i := range d.Typos {
			p.finding(&d.Typos[i])
			if context {
				p.excerpt(&d.Typos[i])
			}
		}
		return p.dst, nil
	}}
}

func (p *page) finding(t *Typo) {
	b := append(p.dst, oneLine(p.d.Path)...)
	b = strconv.AppendInt(append(b, ':'), int64(t.Line), 10)
	b = strconv.AppendInt(append(b, ':'), int64(t.Column), 10)
	b = append(b, ": "...)
	b = append(b, p.paint(severityStyle(t.Severity), p.text(severityMessage(t.Severity)))...)
	b = append(append(b, ": "...), visible(t.Text)...)
	b = append(append(b, ": "...), oneLine(t.Message)...)
	b = append(b, p.paint(dim, " ["+t.Rule+"]")...)
	p.dst = append(b, '\n')
}

func severityMessage(severity string) message.Key {
	switch severity {
	case "error":
		return message.SeverityError
	case "warning":
		return message.SeverityWarning
	}
	return message.SeverityHint
}

// excerpt shows the sentence, and below it a mark and the suggestions.
func (p *page) excerpt(t *Typo) {
	const indent = 4
	n := p.width() - indent
	before, found, after := spreadOut(t)
	found = cutRight(found, n/2)
	rest := n - width(found)
	left := min(width(before), max(rest/2, rest-width(after)))
	before = cutLeft(before, left)
	p.line(strings.Repeat(" ", indent) + before + p.paint(fault, found) + cutRight(after, rest-left))
	p.line(p.marked(indent+width(before), width(found), p.suggestion(t)))
}

// marked draws a mark of n columns behind a margin, and the suggestions beside
// it, on the right where they fit, else on the left.
func (p *page) marked(margin, n int, suggestions string) string {
	mark := p.paint(fault, "^"+strings.Repeat("~", max(n-1, 0)))
	right := p.width() - margin - max(n, 1) - 1
	switch {
	case suggestions == "":
	case width(suggestions) <= right || margin <= right:
		mark += " " + p.paint(green, cutRight(suggestions, right))
	default:
		suggestions = cutRight(suggestions, margin-1)
		margin -= width(suggestions) + 1
		mark = p.paint(green, suggestions) + " " + mark
	}
	return strings.Repeat(" ", margin) + mark
}
