package source

import (
	"slices"
	"strings"
)

// maskMarkdown leaves the prose of Markdown (CommonMark with tables,
// strikethrough, footnotes and a settings block on top): it blanks code,
// markup, the addresses of links, and HTML tags.
//
// It reads the text once, line by line, instead of building a tree, because
// parsers that do so take time in the square of what hostile input nests; the
// tests hold it against one such parser.
func maskMarkdown(d *Document) {
	m := markdown{masker: masker{text: d.Original}}
	m.inline.markdown = &m
	at := frontMatter(m.text)
	m.mark(0, at)
	for at < len(m.text) {
		end := at + lineLength(m.text[at:])
		m.line(at, end)
		at = end
	}
	m.endParagraph()
	slices.SortFunc(m.found, func(a, b span) int { return a.start - b.start })
	for _, s := range m.found {
		m.blank(s.start, s.end)
	}
	m.apply(d)
}

// frontMatter returns the length of the settings between two lines of three
// dashes or plus signs at the very top.
func frontMatter(source string) int {
	for _, fence := range []string{"---", "+++"} {
		first := lineLength(source)
		if strings.TrimRight(source[:first], " \r\n") != fence {
			continue
		}
		for at := first; at < len(source); {
			line := lineLength(source[at:])
			at += line
			if strings.TrimRight(source[at-line:at], " \r\n") == fence {
				return at
			}
		}
	}
	return 0
}

// markdown is the state between two lines.
type markdown struct {
	masker
	found []span // to be blanked, in any order

	fence     string // what ends the code block or HTML block we are in
	inHTML    bool   // fence is an HTML end tag or comment end
	listEnd   []int  // columns at which the contents of open list items begin
	blankLine bool   // the line before was empty
	paragraph []span // contents of the lines of the paragraph so far
	table     bool   // the lines before were a table
	inline    inline // its memory serves every paragraph
}

// mark notes bytes to be blanked.
func (m *markdown) mark(start, end int) {
	if start < end {
		m.found = append(m.found, span{start, end})
	}
}

// line handles bytes [at, end), one line with its line end.
func (m *markdown) line(at, end int) {
	stop := at + len(strings.TrimRight(m.text[at:end], "\r\n"))
	if m.fence != "" {
		m.inFence(at, stop)
		return
	}
	at, isCode := m.containers(at, stop)
	if strings.TrimSpace(m.text[at:stop]) == "" {
		m.endParagraph()
		m.blankLine, m.table = true, false
		return
	}
	defer func() { m.blankLine = false }()
	if isCode && len(m.paragraph) == 0 {
		m.mark(at, stop)
		return
	}
	m.content(at, stop)
}

func (m *markdown) inFence(at, stop int) {
	line := m.text[at:stop]
	if m.inHTML {
		if i := indexFold(line, m.fence); i >= 0 {
			end := at + i + len(m.fence)
			m.mark(at, end)
			m.fence, m.inHTML = "", false
			m.paragraph = append(m.paragraph, span{end, stop})
			return
		}
		m.mark(at, stop)
		return
	}
	m.mark(at, stop)
	closing := strings.TrimSpace(strings.TrimLeft(line, " \t>"))
	if len(closing) >= len(m.fence) && strings.Trim(closing, m.fence[:1]) == "" {
		m.fence = ""
	}
}

// indexFold is strings.Index for an ASCII pattern in small letters, in any case.
func indexFold(s, pattern string) int {
	for i := 0; i+len(pattern) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(pattern)], pattern) {
			return i
		}
	}
	return -1
}

// maxNesting is how many containers in one line are looked into.
const maxNesting = 32

// containers steps over the marks of block quotes and list items, blanking
// them, and returns where the content begins and whether it is indented as
// code is.
func (m *markdown) containers(at, stop int) (content int, isCode bool) {
	column, quoteEnd := 0, 0
	for range maxNesting {
		at, column = m.indent(at, stop, column)
		if at == stop {
			return at, false
		}
		if column < m.listIndent() && !m.lazy() {
			m.closeLists(column)
		}
		if column >= max(m.listIndent(), quoteEnd)+4 {
			return at, true
		}
		n, isList := m.marker(at, stop)
		if n == 0 {
			break
		}
		m.endParagraph()
		m.mark(at, at+n)
		column += n
		at += n
		if isList {
			m.closeLists(column - n)
			// Content begins after the mark and one to four spaces.
			next, c := m.indent(at, stop, column)
			if c > column+4 || next == stop {
				c = column + 1
			}
			m.listEnd = append(m.listEnd, c)
		} else {
			quoteEnd = column + 1
		}
	}
	return at, false
}

// lazy tells whether a line may go on with the paragraph of a list item
// although it is not indented.
func (m *markdown) lazy() bool { return len(m.paragraph) > 0 }

func (m *markdown) listIndent() int {
	if n := len(m.listEnd); n > 0 {
		return m.listEnd[n-1]
	}
	return 0
}

// closeLists ends the items whose content begins beyond column.
func (m *markdown) closeLists(column int) {
	for len(m.listEnd) > 0 && m.listIndent() > column {
		m.listEnd = m.listEnd[:len(m.listEnd)-1]
	}
}

// indent steps over white space; a tab goes to the next multiple of four.
func (m *markdown) indent(at, stop, column int) (int, int) {
	for ; at < stop; at++ {
		switch m.text[at] {
		case ' ':
			column++
		case '\t':
			column += 4 - column%4
		default:
			return at, column
		}
	}
	return at, column
}

// marker returns the length of the block quote or list mark at the position, 0
// when there is none.
func (m *markdown) marker(at, stop int) (n int, isList bool) {
	line := m.text[at:stop]
	if line[0] == '>' {
		return 1, false
	}
	if isRule(line) {
		return 0, false
	}
	digits := 0
	for digits < len(line) && digits < 10 && line[digits] >= '0' && line[digits] <= '9' {
		digits++
	}
	switch {
	case digits == 0 && strings.IndexByte("-+*", line[0]) >= 0:
		n = 1
	case digits > 0 && digits < 10 && digits < len(line) && (line[digits] == '.' || line[digits] == ')'):
		n = digits + 1
	default:
		return 0, false
	}
	if n < len(line) && line[n] != ' ' && line[n] != '\t' {
		return 0, false
	}
	if digits > 0 && len(m.paragraph) > 0 && line[:digits] != "1" {
		return 0, false // a year at the start of a line is no list
	}
	return n, true
}

// isRule tells a line of three or more *, - or _.
func isRule(line string) bool {
	count := 0
	for i := range len(line) {
		switch c := line[i]; {
		case c == ' ' || c == '\t':
		case c == line[0] && (c == '*' || c == '-' || c == '_'):
			count++
		default:
			return false
		}
	}
	return count >= 3
}
