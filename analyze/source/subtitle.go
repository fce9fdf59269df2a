package source

import "strings"

// maskSubtitles leaves the spoken lines of SubRip and WebVTT: it blanks cue
// numbers and names, time codes, tags such as <i> and {\an8}, and the header,
// NOTE, STYLE and REGION blocks of WebVTT.
func maskSubtitles(d *Document) {
	m := masker{text: d.Original}
	for at := 0; at < len(m.text); {
		end := at + blockLength(m.text[at:])
		m.block(at, end, d.Kind == WebVTT)
		at = end
	}
	m.apply(d)
}

// blockLength returns the length of the lines up to and with the next empty
// one.
func blockLength(text string) int {
	at := 0
	for at < len(text) {
		line := lineLength(text[at:])
		at += line
		if strings.TrimSpace(text[at-line:at]) == "" {
			break
		}
	}
	return at
}

// lineLength returns the length of the first line with its line end.
func lineLength(text string) int {
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		return i + 1
	}
	return len(text)
}

// block masks one cue, or a block that is none.
func (m *masker) block(start, end int, vtt bool) {
	cue := m.timeLine(start, end)
	if cue < 0 {
		if vtt && hasAnyPrefix(m.text[start:end], "WEBVTT", "NOTE", "STYLE", "REGION") {
			m.blank(start, end)
			return
		}
		cue = start
	} else {
		m.blank(start, cue)
	}
	m.tags(cue, end)
}

// timeLine returns where the line after a cue's times begins: they are on the
// first line of the block or the second. -1 when there are none.
func (m *masker) timeLine(start, end int) int {
	at := start
	for range 2 {
		line := m.text[at:min(end, at+lineLength(m.text[at:]))]
		at += len(line)
		if strings.Contains(line, "-->") {
			return at
		}
	}
	return -1
}

// tags blanks <...> and {\...} in [start, end); both stay on one line.
func (m *masker) tags(start, end int) {
	for at := start; at < end; at++ {
		var closing string
		switch {
		case m.text[at] == '<':
			closing = ">"
		case strings.HasPrefix(m.text[at:end], `{\`):
			closing = "}"
		default:
			continue
		}
		line := m.text[at:min(end, at+lineLength(m.text[at:]))]
		if n := strings.Index(line, closing); n > 0 {
			m.blank(at, at+n+1)
			at += n
		} else {
			at += len(line) - 1
		}
	}
}

func hasAnyPrefix(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
