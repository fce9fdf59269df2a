package cli

import (
	"strings"

	"vnan/analyze/config"
	"vnan/analyze/message"
	"vnan/analyze/typo"
)

// runExplain explains rules. A family, or nothing, lists its rules.
func runExplain(s *session, o *options) error {
	rules := typo.Rules()
	if len(o.files) == 0 {
		return s.print(s.ruleList(o, rules))
	}
	var b strings.Builder
	for i, name := range o.files {
		name = strings.ToLower(name)
		if i > 0 {
			b.WriteByte('\n')
		}
		if r, ok := typo.RuleByID(name); ok {
			b.WriteString(s.explain(o, &r))
			continue
		}
		if err := s.knownSelector(name); err != nil {
			return err
		}
		var family []typo.Rule
		for _, r := range rules {
			if name == "*" || strings.TrimSuffix(name, "/*") == r.Family() {
				family = append(family, r)
			}
		}
		b.WriteString(s.ruleList(o, family))
	}
	return s.print(b.String())
}

// ruleList has a rule a line: its name, its severity, what it says.
func (s *session) ruleList(o *options, rules []typo.Rule) string {
	width := 0
	for i := range rules {
		width = max(width, len(rules[i].ID))
	}
	var b strings.Builder
	for i := range rules {
		r := &rules[i]
		severity := r.Severity.String()
		b.WriteString(o.paint("1", r.ID) + strings.Repeat(" ", width-len(r.ID)+2))
		b.WriteString(o.paint(severityColor(r.Severity), severity) + strings.Repeat(" ", len("warning")-len(severity)+2))
		b.WriteString(plainMessage(r.Message.In(s.lang.String())))
		if wrong, right, ok := difference(r); ok && r.Family() == "confusable" {
			b.WriteString(": " + o.paint("31", wrong) + " → " + o.paint("32", right))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// difference gives the words in which a rule's first example differs from its
// correction.
func difference(r *typo.Rule) (wrong, right string, ok bool) {
	if len(r.Bad) == 0 || r.Bad[0].Good == "" {
		return "", "", false
	}
	a, b := strings.Fields(r.Bad[0].Bad), strings.Fields(r.Bad[0].Good)
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	trim := func(words []string) string { return strings.Trim(strings.ToLower(strings.Join(words, " ")), ".,;:!?") }
	return trim(a), trim(b), len(a) > 0 && len(b) > 0
}

// plainMessage gives a rule's message without what depends on a finding.
func plainMessage(m string) string {
	before, rest, found := strings.Cut(m, "[")
	if !found {
		return m
	}
	_, after, _ := strings.Cut(rest, "]")
	return before + after
}

// explain is the page of one rule.
func (s *session) explain(o *options, r *typo.Rule) string {
	lang := s.lang.String()
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	line(o.paint("1", r.ID), " (", o.paint(severityColor(r.Severity), s.lang.Text(severityKey(r.Severity))), ")")
	line(plainMessage(r.Message.In(lang)))
	line("\n", r.Explanation.In(lang))
	if len(r.Bad) > 0 {
		line("\n", s.lang.Text(message.BadExamples))
		for _, x := range r.Bad {
			line(o.paint("31", "  ✗ "), x.Bad)
			if x.Good != "" {
				line(o.paint("32", "  ✓ "), x.Good)
			}
		}
	}
	if len(r.Good) > 0 {
		line("\n", s.lang.Text(message.GoodExamples))
		for _, x := range r.Good {
			line(o.paint("32", "  ✓ "), x)
		}
	}
	if r.Source != "" {
		line("\n", s.lang.Text(message.Source), " ", r.Source)
	}
	line("\n", s.lang.Format(message.SwitchOff, config.FileName, r.ID, r.ID))
	return b.String()
}

// paint sets text off with a code of ECMA-48, when there is colour.
func (o *options) paint(code, text string) string {
	if !o.color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func severityColor(v typo.Severity) string {
	switch v {
	case typo.Error:
		return "31"
	case typo.Warning:
		return "33"
	}
	return "36"
}

func severityKey(v typo.Severity) message.Key {
	switch v {
	case typo.Error:
		return message.SeverityError
	case typo.Warning:
		return message.SeverityWarning
	}
	return message.SeverityHint
}
