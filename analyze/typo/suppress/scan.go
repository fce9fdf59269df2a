package suppress

import (
	"strings"
	"unicode/utf8"
)

// directive is one comment to vnan.
type directive struct {
	verb       string // ignore, off, on
	rules      []string
	start, end int // bytes of the source, from the verb to the end of the rules
	line       int // from 1
	column     int // code point of the verb, from 1
	alone      bool
}

// marker begins every directive.
const marker = "vnan:"

// openers are what may stand before a directive in its line, besides nothing:
// the beginnings of comments.
var openers = [...]string{"<!--", "//", "/*", "#", ";", "%", "--", "(", "{#"}

// closers end a directive before the line does.
var closers = [...]string{"-->", "*/", "#}"}

// scanLine appends the directives of a line. at is the byte of the line's
// beginning, number counts lines from 1.
func scanLine(dst []directive, line string, at, number int) []directive {
	for from := 0; ; {
		i := strings.Index(line[from:], marker)
		if i < 0 {
			return dst
		}
		i += from
		d, end, ok := parseDirective(line, i)
		if ok {
			d.line, d.start, d.end = number, at+i, at+end
			dst = append(dst, d)
		}
		from = end
	}
}

// parseDirective reads the directive whose marker is at byte i of a line, and
// gives the byte behind it.
func parseDirective(line string, i int) (d directive, end int, ok bool) {
	end = i + len(marker)
	before := strings.TrimRight(line[:i], " \t")
	opener, ok := opened(before)
	if !ok {
		return d, end, false
	}
	verb, rest := word(line[end:])
	if verb != "ignore" && verb != "off" && verb != "on" {
		return d, end, false
	}
	rest, after := closed(rest, opener)
	d = directive{verb: verb, rules: rules(rest), column: utf8.RuneCountInString(line[:i]) + 1}
	d.alone = onlyComment(before[:len(before)-len(opener)]) && strings.TrimSpace(after) == ""
	return d, len(line) - len(after), true
}

// onlyComment tells whether nothing but the rest of a comment's beginning stands
// before a directive: "[//]: #" is a comment in Markdown.
func onlyComment(before string) bool {
	switch strings.TrimSpace(before) {
	case "", "[//]: #", "[comment]: #":
		return true
	}
	return false
}

// opened tells whether what stands before a directive begins a comment, and
// with what.
func opened(before string) (opener string, ok bool) {
	if strings.TrimSpace(before) == "" {
		return before, true
	}
	for _, o := range openers {
		if head, ok := strings.CutSuffix(before, o); ok {
			return o, o != "(" || strings.TrimSpace(head) != "" && onlyComment(head)
		}
	}
	return "", false
}

// word cuts the leading run of letters off.
func word(s string) (head, rest string) {
	i := strings.IndexFunc(s, func(r rune) bool { return r < 'a' || r > 'z' })
	if i < 0 {
		return s, ""
	}
	return s[:i], s[i:]
}

// closed parts the rules of a directive from what stands behind the comment.
func closed(s, opener string) (rules, after string) {
	if opener == "(" {
		if i := strings.IndexByte(s, ')'); i >= 0 {
			return s[:i], s[i+1:]
		}
	}
	for _, c := range closers {
		if i := strings.Index(s, c); i >= 0 {
			return s[:i], s[i+len(c):]
		}
	}
	return s, ""
}

// rules gives the names of a directive, without the reason behind --.
func rules(s string) []string {
	s, _, _ = strings.Cut(" "+s+" ", " -- ")
	return strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\t' || r == ',' || r == ':' || r == '\r' })
}
