package html

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraph is a line of the text.
type paragraph struct {
	Pieces []piece
	Tight  bool // it goes on from a short line without an empty one between
}

// piece is a stretch of a line: plain text, an entity with pieces in it, or a
// typo. First says that the mark begins here and does not go on from a piece
// before.
type piece struct {
	Text   string
	Entity *entityMark
	Typo   *typoMark
	Inner  []piece
	First  bool
}

// shortLine is the length, in code points, up to which a line may be one of
// several that make a paragraph: letters and mails are broken at 72 to 80.
const shortLine = 100

// paragraphs gives the lines that are not empty.
func (m *marks) paragraphs() (out []paragraph) {
	after := false // a short line without an empty one behind it
	for at := 0; at < len(m.text); {
		end, next := lineEnd(m.text, at)
		line := m.text[at:end]
		pieces := m.line(at, end)
		if strings.TrimSpace(line) == "" && !marked(pieces) {
			after = false
		} else {
			out = append(out, paragraph{pieces, after})
			after = utf8.RuneCountInString(line) <= shortLine
		}
		at = next
	}
	return out
}

// lineEnd gives the end of the line that begins at byte at, and the beginning of
// the next.
func lineEnd(s string, at int) (end, next int) {
	i := strings.IndexByte(s[at:], '\n')
	if i < 0 {
		return len(s), len(s)
	}
	end = at + i
	if end > at && s[end-1] == '\r' {
		return end - 1, end + 1
	}
	return end, end + 1
}

func marked(pieces []piece) bool {
	for _, p := range pieces {
		if p.First {
			return true
		}
	}
	return false
}

// line cuts bytes [at, end) at the borders of entities.
func (m *marks) line(at, end int) (out []piece) {
	for at < end {
		for m.nextEntity < len(m.entities) && m.entities[m.nextEntity].ByteEnd <= at {
			m.nextEntity++
		}
		if m.nextEntity == len(m.entities) || m.entities[m.nextEntity].ByteStart >= end {
			return m.typosIn(out, at, end)
		}
		e := m.entities[m.nextEntity]
		if e.ByteStart > at {
			out = m.typosIn(out, at, e.ByteStart)
			at = e.ByteStart
		}
		to := min(e.ByteEnd, end)
		out = append(out, piece{Entity: e, Inner: m.typosIn(nil, at, to), First: at == e.ByteStart})
		at = to
	}
	return out
}

// typosIn cuts bytes [at, end), which lie wholly in an entity or outside, at the
// borders of typos.
func (m *marks) typosIn(out []piece, at, end int) []piece {
	for at < end {
		for m.nextTypo < len(m.typos) && m.typos[m.nextTypo].ByteEnd <= at {
			m.nextTypo++
		}
		if m.nextTypo == len(m.typos) || m.typos[m.nextTypo].ByteStart >= end {
			return append(out, piece{Text: m.text[at:end]})
		}
		t := m.typos[m.nextTypo]
		if t.ByteStart > at {
			out = append(out, piece{Text: m.text[at:t.ByteStart]})
			at = t.ByteStart
		}
		to := min(t.ByteEnd, end)
		out = append(out, piece{Text: m.text[at:to], Typo: t, First: at == t.ByteStart})
		at = to
	}
	return out
}

// longestHeadline is in code points; the longest of testdata/articles has 80.
const longestHeadline = 160

// isHeadline reports whether a text begins with a headline: a short line that
// does not end as a sentence does, with more below it.
func isHeadline(all []paragraph) bool {
	if len(all) < 2 {
		return false
	}
	head := strings.TrimSpace(all[0].text())
	last, _ := utf8.DecodeLastRuneInString(head)
	return head != "" && utf8.RuneCountInString(head) <= longestHeadline && (unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(`?!”")`, last))
}

// text is what the paragraph says.
func (p paragraph) text() string {
	var b strings.Builder
	appendText(&b, p.Pieces)
	return b.String()
}

func appendText(b *strings.Builder, pieces []piece) {
	for _, p := range pieces {
		b.WriteString(p.Text)
		appendText(b, p.Inner)
	}
}
