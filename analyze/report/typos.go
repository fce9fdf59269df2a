package report

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/olekukonko/tablewriter/tw"

	"vnan/analyze/message"
	"vnan/tokenize"
)

// typos shows the findings with their sentences, cut around them.
func (p *page) typos() {
	all := p.d.Typos
	p.line("")
	if len(all) == 0 {
		p.line(p.paint(green, p.text(message.NoTypos)))
		return
	}
	p.titled(p.paint(heading, p.text(message.ListTypos)), width(p.text(message.ListTypos)), []string{TypoCounts(p.Lang, all)})
	shown, more := p.limit(len(all), 20)
	places, wrong, right := make([]string, shown), 0, 0
	place := 0
	for i := range all[:shown] {
		places[i] = fmt.Sprintf("%d:%d", all[i].Line, all[i].Column)
		place = max(place, len(places[i]))
		wrong = max(wrong, width(visible(all[i].Text)))
		right = max(right, width(p.suggestion(&all[i])))
	}
	wrong, right = min(wrong, p.width()/5), min(right, p.width()/4)
	wrong = max(wrong, width(p.text(message.ColumnWrong)))
	right = max(right, width(p.text(message.ColumnRight)))
	rest := p.width() - max(place, width(p.text(message.ColumnPlace))) - wrong - right - 4*gap - 1
	var rows [][]string
	for i := range all[:shown] {
		t := &all[i]
		rows = append(rows, []string{
			p.paint(severityStyle(t.Severity), severityMark(t.Severity)), p.paint(dim, places[i]), p.paint(severityStyle(t.Severity), cutRight(visible(t.Text), wrong)),
			p.paint(green, cutRight(p.suggestion(t), right)), p.context(t, rest),
		})
	}
	p.table([]column{
		{"", tw.AlignLeft}, {p.text(message.ColumnPlace), tw.AlignRight}, {p.text(message.ColumnWrong), tw.AlignLeft},
		{p.text(message.ColumnRight), tw.AlignLeft}, {cutRight(p.text(message.ColumnSentence), rest), tw.AlignLeft},
	}, rows)
	p.more(more)
}

// severityMark tells the severities apart without colour.
func severityMark(severity string) string {
	switch severity {
	case "error":
		return "✗"
	case "warning":
		return "!"
	}
	return "·"
}

// suggestion words what may stand in the place of a finding: the best three,
// which leaves room for the sentence.
func (p *page) suggestion(t *Typo) string {
	words := make([]string, min(len(t.Suggestions), 3))
	for i, s := range t.Suggestions[:len(words)] {
		if words[i] = visible(s); s == "" {
			words[i] = p.text(message.Delete)
		}
	}
	return strings.Join(words, ", ")
}

// context is the sentence around a finding in n columns.
func (p *page) context(t *Typo, n int) string {
	before, found, after := spreadOut(t)
	open, end := "", ""
	if !p.Color {
		open, end = "‹", "›"
	}
	found = cutRight(found, n/2)
	rest := n - width(found) - width(open+end)
	left := min(width(before), max(rest/2, rest-width(after)))
	return cutLeft(before, left) + p.paint(fault, open+found+end) + cutRight(after, rest-left)
}

// spreadOut gives the sentence of a finding in one line, in three pieces. The
// blanks between them stay.
func spreadOut(t *Typo) (before, found, after string) {
	before, after = oneLine(t.before), oneLine(t.after)
	if strings.TrimRight(t.before, " \t\r\n") != t.before && before != "" {
		before += " "
	}
	if strings.TrimLeft(t.after, " \t\r\n") != t.after && after != "" {
		after = " " + after
	}
	return before, visible(t.Text), after
}

// visible shows blanks and invisible characters at the ends of text that is
// itself the finding, or all of it.
func visible(s string) string {
	if s != "" && oneLine(s) == s && !strings.ContainsFunc(s, tokenize.Invisible) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == ' ':
			b.WriteRune('␣')
		case r == '\t':
			b.WriteRune('→')
		case r == '\n':
			b.WriteRune('↵')
		case unicode.IsSpace(r), unicode.IsControl(r), unicode.IsMark(r), tokenize.Invisible(r), isDirection(r):
			fmt.Fprintf(&b, "U+%04X", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// severities in falling order, each with its message for one.
var severities = [...]struct {
	name string
	one  message.Key
}{{"error", message.OneError}, {"warning", message.OneWarning}, {"hint", message.OneHint}}

// TypoCounts says how many findings of each severity there are: 2 errors, 1
// hint.
func TypoCounts(lang message.Lang, all []Typo) string {
	var parts []string
	for _, s := range severities {
		n := 0
		for i := range all {
			if all[i].Severity == s.name {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, lang.Count(s.one, n))
		}
	}
	return strings.Join(parts, " · ")
}
