package finding

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"vnan/analyze/report"
)

// Checkstyle gives the XML report of Checkstyle, a file element for each
// document and an error element for each finding.
func Checkstyle() report.Format {
	const head, tail = `<?xml version="1.0" encoding="UTF-8"?>` + "\n<checkstyle version=\"10.0\">\n", "</checkstyle>\n"
	return report.Format{Open: head, Close: tail, Empty: head + tail, Append: func(dst []byte, d *report.Document) ([]byte, error) {
		dst = append(appendAttribute(append(dst, "  <file"...), "name", fileName(d.Path)), ">\n"...)
		for i := range d.Typos {
			dst = appendError(dst, &d.Typos[i])
		}
		return append(dst, "  </file>\n"...), nil
	}}
}

func appendError(dst []byte, t *report.Typo) []byte {
	severity := t.Severity
	if severity == "hint" {
		severity = "info"
	}
	text := message(t)
	if len(t.Suggestions) > 1 {
		text += " (" + strings.Join(t.Suggestions, ", ") + ")"
	}
	dst = append(dst, "    <error"...)
	dst = appendAttribute(dst, "line", strconv.Itoa(t.Line))
	dst = appendAttribute(dst, "column", strconv.Itoa(t.Column))
	dst = appendAttribute(dst, "severity", severity)
	dst = appendAttribute(dst, "message", text)
	dst = appendAttribute(dst, "source", "vnan."+strings.ReplaceAll(t.Rule, "/", "."))
	return append(dst, "/>\n"...)
}

// appendAttribute writes an attribute. White space is written as references,
// since a reader makes blanks of it otherwise; what XML 1.0 has no place for
// becomes U+FFFD.
func appendAttribute(dst []byte, name, value string) []byte {
	dst = append(append(append(dst, ' '), name...), `="`...)
	for _, r := range value {
		switch {
		case r == '&':
			dst = append(dst, "&amp;"...)
		case r == '<':
			dst = append(dst, "&lt;"...)
		case r == '>':
			dst = append(dst, "&gt;"...)
		case r == '"':
			dst = append(dst, "&quot;"...)
		case r == '\t', r == '\n', r == '\r':
			dst = append(strconv.AppendInt(append(dst, "&#"...), int64(r), 10), ';')
		case r < ' ', r == 0xFFFE, r == 0xFFFF:
			dst = utf8.AppendRune(dst, utf8.RuneError)
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return append(dst, '"')
}
