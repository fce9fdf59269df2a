package fix

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/clipperhouse/displaywidth"

	"vnan/analyze/typo"
)

// question is one finding, ready to be shown.
type question struct {
	path        string
	number, of  int
	finding     typo.Finding
	line        int    // of the document, from 1
	column      int    // code point in the line, from 1
	start, end  int    // bytes of the original
	form        string // the finding in NFC
	before, now string // the line up to the finding, and the finding
	after       string
	suggestions []string // in the manner of the document
}

// newQuestion takes the finding and the rest of its line out of the text.
func newQuestion(p Part, f typo.Finding) *question {
	q := &question{path: p.Path, finding: f, form: p.Text.NFC[f.Start:f.End]}
	q.start, q.end = p.Text.SourceBytes(f.Start, f.End)
	q.line, q.column = place(p, q.start)
	q.start, q.end = q.start+p.Base.Byte, q.end+p.Base.Byte
	line := strings.LastIndexByte(p.Original[:q.start], '\n') + 1
	end := len(p.Original)
	if n := strings.IndexByte(p.Original[q.end:], '\n'); n >= 0 {
		end = q.end + n
	}
	q.before, q.now, q.after = p.Original[line:q.start], p.Original[q.start:q.end], p.Original[q.end:end]
	return q
}

// place gives the line and the column in the document of a byte of the part.
func place(p Part, b int) (line, column int) {
	at := p.Text.Position(b)
	if at.Line == 1 {
		at.Column += max(p.Base.Column, 1) - 1
	}
	return at.Line + max(p.Base.Line, 1) - 1, at.Column
}

// text shows the finding in its line, with a mark below, and the suggestions.
func (s *Session) text(q *question) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%s:%d:%d  (%d/%d)  %s %s\n", visible(q.path), q.line, q.column, q.number, q.of,
		typo.Message(q.finding, s.o.Lang), s.paint("2", "["+q.finding.Rule+"]"))
	width := max(s.o.Width, 40)
	if s.o.Width == 0 {
		width = 80
	}
	now := visible(q.now)
	rest := max(width-2-columns(now), 10)
	before := tail(visible(q.before), rest*2/3)
	after := head(visible(q.after), rest-columns(before))
	fmt.Fprintf(&b, "  %s%s%s\n", before, s.paint("1;31", now), after)
	fmt.Fprintf(&b, "  %s%s\n", strings.Repeat(" ", columns(before)), s.paint("1;31", strings.Repeat("^", max(columns(now), 1))))
	for i, sug := range q.suggestions {
		fmt.Fprintf(&b, "  %d  %s\n", i+1, s.paint("32", s.shown(sug)))
	}
	return b.String()
}

// shown makes a suggestion visible that deletes or is all blanks.
func (s *Session) shown(suggestion string) string {
	switch {
	case suggestion == "":
		return s.say("(delete)", "(bỏ)")
	case strings.TrimSpace(suggestion) == "":
		return strings.ReplaceAll(suggestion, " ", "␣")
	}
	return visible(suggestion)
}

func (s *Session) say(en, vi string) string { return typo.Bilingual{EN: en, VI: vi}.In(s.o.Lang) }

// prompt lists the keys.
func (s *Session) prompt(q *question) string {
	var parts []string
	for i := range keys {
		k := &keys[i]
		if k.action == Accept && len(q.suggestions) == 0 || k.action == AddWord && s.o.AddWord == nil {
			continue
		}
		parts = append(parts, fmt.Sprintf("[%s] %s", k.in(s.o.Lang), k.what.In(s.o.Lang)))
		if k.action == Accept && len(q.suggestions) > 1 {
			parts = append(parts, fmt.Sprintf("[1-%d] %s", len(q.suggestions), s.say("choose", "chọn")))
		}
	}
	parts = append(parts, s.say("[=text] your own", "[=chữ] tự sửa"))
	return strings.Join(parts, "  ") + " > "
}

// help follows an answer that is none.
func (s *Session) help(q *question) string {
	if len(q.suggestions) == 0 {
		return s.say("There is no suggestion here: type a letter from the list, or = and the right text, then Enter.\n",
			"Chỗ này không có gợi ý: gõ một chữ cái trong danh sách, hoặc = kèm chữ đúng, rồi Enter.\n")
	}
	return s.say("Type a letter from the list, the number of a suggestion, or = and the right text, then Enter.\n",
		"Gõ một chữ cái trong danh sách, số của gợi ý, hoặc = kèm chữ đúng, rồi Enter.\n")
}

func (s *Session) paint(code, text string) string {
	if !s.o.Color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func columns(s string) int { return displaywidth.String(s) }

// visible shows what a terminal would obey or hide: control characters and
// those without width as U+FFFD, tabs as a blank.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r == '\r':
			return -1
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// tail gives the last n columns of s, behind an ellipsis if it was cut.
func tail(s string, n int) string {
	w := columns(s)
	if w <= n {
		return s
	}
	g := displaywidth.StringGraphemes(s)
	cut := 0
	for w > n-1 && g.Next() {
		w -= g.Width()
		cut += len(g.Value())
	}
	return "…" + s[cut:]
}

// head gives the first n columns of s, before an ellipsis if it was cut.
func head(s string, n int) string {
	if columns(s) <= n {
		return s
	}
	g := displaywidth.StringGraphemes(s)
	end, w := 0, 0
	for g.Next() {
		if w += g.Width(); w > n-1 {
			break
		}
		end += len(g.Value())
	}
	return s[:end] + "…"
}
