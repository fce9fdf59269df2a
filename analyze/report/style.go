package report

// style is how a piece of text is set off on a terminal (ECMA-48, SGR).
type style string

const (
	bold   style = "1"
	dim    style = "2"
	red    style = "31"
	green  style = "32"
	yellow style = "33"
	cyan   style = "36"
	// heading sets off the heads of columns and lists.
	heading style = "1;34"
	// fault sets off what is wrong inside a sentence.
	fault style = "1;31"
)

// paint sets s off, when there is colour.
func (o *Options) paint(st style, s string) string {
	if !o.Color || s == "" {
		return s
	}
	return "\x1b[" + string(st) + "m" + s + "\x1b[0m"
}

// severityStyles give a colour to each severity.
func severityStyle(severity string) style {
	switch severity {
	case "error":
		return red
	case "warning":
		return yellow
	}
	return cyan
}
