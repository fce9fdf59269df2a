package source

import "strings"

// content handles what a line has after its containers' marks.
func (m *markdown) content(at, stop int) {
	line := m.text[at:stop]
	switch {
	case m.opensFence(line), m.opensHTML(line):
		m.endParagraph()
		m.mark(at, stop)
	case isRule(line), len(m.paragraph) > 0 && isUnderline(line):
		m.mark(at, stop)
		m.endParagraph()
	case headingMark(line) > 0:
		m.endParagraph()
		m.heading(at, stop)
	case isTableRule(line) && (len(m.paragraph) > 0 || m.table):
		m.mark(at, stop)
		m.table = true
		m.endParagraph()
	case isDefinition(line) && len(m.paragraph) == 0:
		m.definition(at, stop)
	case m.table:
		m.paragraph = append(m.paragraph, span{at, stop})
		m.endParagraph()
	default:
		m.paragraph = append(m.paragraph, span{at + taskBox(m, at, line), stop})
	}
}

// opensFence notes the fence of a code block.
func (m *markdown) opensFence(line string) bool {
	for _, c := range []string{"`", "~"} {
		n := len(line) - len(strings.TrimLeft(line, c))
		if n >= 3 && (c == "~" || !strings.Contains(line[n:], "`")) {
			m.fence = strings.Repeat(c, n)
			return true
		}
	}
	return false
}

// htmlEnds are the HTML blocks whose text is no prose, with what ends them.
var htmlEnds = []struct{ start, end string }{
	{"<script", "</script>"}, {"<style", "</style>"}, {"<pre", "</pre>"}, {"<textarea", "</textarea>"},
	{"<!--", "-->"}, {"<?", "?>"}, {"<![cdata[", "]]>"},
}

// opensHTML notes the end of an HTML block that goes on beyond this line.
func (m *markdown) opensHTML(line string) bool {
	if line[0] != '<' {
		return false
	}
	for _, h := range htmlEnds {
		if len(line) >= len(h.start) && strings.EqualFold(line[:len(h.start)], h.start) && indexFold(line, h.end) < 0 {
			m.fence, m.inHTML = h.end, true
			return true
		}
	}
	return false
}

// isUnderline tells a line of = or - that makes a heading of the line before.
func isUnderline(line string) bool {
	line = strings.TrimRight(line, " \t")
	return line != "" && (strings.Trim(line, "=") == "" || strings.Trim(line, "-") == "")
}

// headingMark returns how many # open a heading, 0 when the line is none.
func headingMark(line string) int {
	n := len(line) - len(strings.TrimLeft(line, "#"))
	if n == 0 || n > 6 || n < len(line) && line[n] != ' ' && line[n] != '\t' {
		return 0
	}
	return n
}

func (m *markdown) heading(at, stop int) {
	line := m.text[at:stop]
	n := headingMark(line)
	m.mark(at, at+n)
	end := len(strings.TrimRight(strings.TrimRight(line, " \t"), "#"))
	if end > n && (line[end-1] == ' ' || line[end-1] == '\t') {
		m.mark(at+end, stop)
	} else {
		end = len(line)
	}
	m.paragraph = append(m.paragraph, span{at + n, at + max(n, end)})
	m.endParagraph()
}

// isTableRule tells the line under a table's head: |---|:--:|
func isTableRule(line string) bool {
	line = strings.TrimSpace(line)
	return strings.Contains(line, "|") && strings.Contains(line, "-") && strings.Trim(line, "|-: \t") == ""
}

// isDefinition tells [name]: address and [^note]: text.
func isDefinition(line string) bool {
	if line[0] != '[' {
		return false
	}
	end := strings.Index(line, "]:")
	return end > 1 && !strings.ContainsAny(line[1:end], "[]")
}

func (m *markdown) definition(at, stop int) {
	line := m.text[at:stop]
	if line[1] != '^' {
		m.mark(at, stop)
		return
	}
	n := strings.Index(line, "]:") + 2
	m.mark(at, at+n)
	m.paragraph = append(m.paragraph, span{at + n, stop})
}

// taskBox blanks the box of a task in a list and returns its length.
func taskBox(m *markdown, at int, line string) int {
	if len(m.listEnd) == 0 || len(m.paragraph) > 0 || len(line) < 4 || line[0] != '[' || line[2] != ']' || line[3] != ' ' {
		return 0
	}
	if line[1] != ' ' && line[1] != 'x' && line[1] != 'X' {
		return 0
	}
	m.mark(at, at+3)
	return 3
}

// maxParagraph is how many bytes of a paragraph are read as one. Links and code
// are not followed over this bound.
const maxParagraph = 256 << 10

// endParagraph blanks the markup inside the paragraph that ends here. Its
// lines are read as one text, since links and code go on over line ends.
func (m *markdown) endParagraph() {
	if len(m.paragraph) == 0 {
		return
	}
	in := &m.inline
	for _, s := range m.paragraph {
		for i := s.start; i < s.end; i++ {
			in.add(m.text[i], i)
			if len(in.text) >= maxParagraph && m.text[i] == ' ' {
				in.scan()
			}
		}
		in.add('\n', s.end)
	}
	in.scan()
	m.paragraph = m.paragraph[:0]
}
