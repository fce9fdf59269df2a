package suppress

import (
	"slices"
	"strings"

	"vnan/analyze/typo"
	"vnan/tokenize"
)

// Ignores are the inline ignores of one document. nil has none. It is not for
// concurrent use, since it notes what was of use.
type Ignores struct {
	directives []directive
	scopes     []scope
}

// scope is a run of lines in which a directive holds.
type scope struct {
	directive int // index
	from, to  int // lines, to exclusive
	rules     []string
	used      bool
}

// Scan finds the directives of a document, in the text as it stands: where
// markup was blanked for the analyses, they are in what was blanked. It is nil
// when there are none, which costs one search for a string.
func Scan(source string) *Ignores {
	if !strings.Contains(source, marker) {
		return nil
	}
	var g Ignores
	var waiting []int // directives for the next line
	number, at := 0, 0
	for line := range strings.Lines(source) {
		number++
		n := len(g.directives)
		g.directives = scanLine(g.directives, strings.TrimRight(line, "\r\n"), at, number)
		at += len(line)
		if n == len(g.directives) && strings.TrimSpace(line) != "" {
			for _, w := range waiting {
				g.open(w, number, number+1)
			}
			waiting = waiting[:0]
		}
		for i := n; i < len(g.directives); i++ {
			waiting = g.begin(i, waiting)
		}
	}
	if len(g.directives) == 0 {
		return nil
	}
	return &g
}

// begin opens or closes what directive i says, or lets it wait for its line.
func (g *Ignores) begin(i int, waiting []int) []int {
	switch d := &g.directives[i]; {
	case d.verb == "on":
		g.close(d)
	case d.verb == "off":
		g.open(i, d.line, maxLine)
	case d.alone:
		return append(waiting, i)
	default:
		g.open(i, d.line, d.line+1)
	}
	return waiting
}

// maxLine is beyond the end of every document.
const maxLine = 1<<63 - 1

func (g *Ignores) open(directive, from, to int) {
	g.scopes = append(g.scopes, scope{directive: directive, from: from, to: to, rules: g.directives[directive].rules})
}

// close ends what vnan:off has begun: everything, or the same rules.
func (g *Ignores) close(on *directive) {
	for i := range g.scopes {
		s := &g.scopes[i]
		if s.to == maxLine && (len(on.rules) == 0 || slices.Equal(on.rules, s.rules)) {
			s.to = on.line + 1
		}
	}
}

// Filter drops the findings that are ignored, and those inside the directives
// themselves. t may be a part of the document; base is where it begins. It works
// in place.
func (g *Ignores) Filter(t *tokenize.Text, base tokenize.Position, found []typo.Finding) []typo.Finding {
	if g == nil {
		return found
	}
	return slices.DeleteFunc(found, func(f typo.Finding) bool {
		start, end := t.SourceBytes(f.Start, f.End)
		line := t.Position(start).Line + max(base.Line, 1) - 1
		return g.inDirective(base.Byte+start, base.Byte+end) || g.ignored(f.Rule, line)
	})
}

func (g *Ignores) inDirective(start, end int) bool {
	return slices.ContainsFunc(g.directives, func(d directive) bool { return start < d.end && d.start < max(end, start+1) })
}

// ignored notes every scope that would do, so that none of two is called
// useless because the other came first.
func (g *Ignores) ignored(rule string, line int) bool {
	found := false
	for i := range g.scopes {
		s := &g.scopes[i]
		if line >= s.from && line < s.to && (len(s.rules) == 0 || slices.ContainsFunc(s.rules, func(r string) bool { return Selects(r, rule) })) {
			s.used, found = true, true
		}
	}
	return found
}

// Selects tells whether a selector (family/rule, family, family/* or *) means a
// rule.
func Selects(selector, rule string) bool {
	family, _, _ := strings.Cut(rule, "/")
	return selector == rule || selector == family || selector == family+"/*" || selector == "*"
}

// Unused is a directive that did nothing.
type Unused struct {
	// Line and Column are the place of vnan:, from 1; a column is a code point.
	Line, Column int
	// Text is the directive without the comment around it.
	Text string
	// UnknownRule is the first of its rules that does not exist; empty if all
	// do.
	UnknownRule string
}

// Unused lists the directives that suppressed nothing in the findings filtered
// so far, in order of place. Directives that name only rules which were not run
// cannot be judged; enabled tells which were, and nil means all.
func (g *Ignores) Unused(enabled func(rule string) bool) []Unused {
	if g == nil {
		return nil
	}
	var out []Unused
	for i, d := range g.directives {
		u := Unused{Line: d.line, Column: d.column, Text: strings.Join(append([]string{marker + d.verb}, d.rules...), " ")}
		u.UnknownRule = unknown(d.rules)
		if u.UnknownRule != "" || d.verb != "on" && !g.used(i) && canJudge(d.rules, enabled) {
			out = append(out, u)
		}
	}
	return out
}

func (g *Ignores) used(directive int) bool {
	return slices.ContainsFunc(g.scopes, func(s scope) bool { return s.directive == directive && s.used })
}

func unknown(selectors []string) string {
	for _, s := range selectors {
		if !slices.ContainsFunc(typo.Rules(), func(r typo.Rule) bool { return Selects(s, r.ID) }) {
			return s
		}
	}
	return ""
}

// canJudge tells whether all rules that a directive means were run.
func canJudge(selectors []string, enabled func(string) bool) bool {
	if enabled == nil {
		return true
	}
	for _, r := range typo.Rules() {
		meant := len(selectors) == 0 || slices.ContainsFunc(selectors, func(s string) bool { return Selects(s, r.ID) })
		if meant && !enabled(r.ID) {
			return false
		}
	}
	return true
}
