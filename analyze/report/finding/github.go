package finding

import (
	"fmt"
	"strings"

	"vnan/analyze/report"
)

// GitHub gives workflow commands, which GitHub Actions shows as annotations at
// the lines of a change (Workflow commands for GitHub Actions, "Setting an error
// message").
func GitHub() report.Format {
	return report.Format{Append: func(dst []byte, d *report.Document) ([]byte, error) {
		for i := range d.Typos {
			dst = appendCommand(dst, fileName(d.Path), &d.Typos[i])
		}
		return dst, nil
	}}
}

// property and data escape what the runner would take for its own. Its list is
// toCommandProperty and toCommandValue of the toolkit.
var (
	property = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	data     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
)

func appendCommand(dst []byte, file string, t *report.Typo) []byte {
	level := t.Severity
	if level == "hint" {
		level = "notice"
	}
	line, column := end(t)
	text := message(t)
	if len(t.Suggestions) > 1 {
		text += " (" + strings.Join(t.Suggestions, ", ") + ")"
	}
	dst = fmt.Appendf(dst, "::%s file=%s,line=%d,endLine=%d", level, property.Replace(file), t.Line, line)
	if line == t.Line { // columns are taken only within one line
		dst = fmt.Appendf(dst, ",col=%d,endColumn=%d", t.Column, max(column-1, t.Column))
	}
	return fmt.Appendf(dst, ",title=%s::%s\n", property.Replace("vnan "+t.Rule), data.Replace(text))
}
