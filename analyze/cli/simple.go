package cli

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"vnan/analyze/message"
	"vnan/analyze/typo"
)

func (s *session) print(text string) error {
	_, err := io.WriteString(s.stdout, text)
	return err
}

func runVersion(s *session, o *options) error {
	if len(o.files) > 0 {
		return s.usage(message.NoArguments, "vnan version")
	}
	version, revision := "(devel)", ""
	if b, ok := debug.ReadBuildInfo(); ok {
		if b.Main.Version != "" {
			version = b.Main.Version
		}
		i := slices.IndexFunc(b.Settings, func(x debug.BuildSetting) bool { return x.Key == "vcs.revision" })
		if i >= 0 {
			revision = " " + b.Settings[i].Value[:min(12, len(b.Settings[i].Value))]
		}
	}
	return s.print(fmt.Sprintf("vnan %s%s %s %s/%s\n", version, revision, runtime.Version(), runtime.GOOS, runtime.GOARCH))
}

// runExplain explains rules, or lists all of them.
func runExplain(s *session, o *options) error {
	rules := typo.Rules()
	if len(o.files) == 0 {
		return s.listRules(rules)
	}
	for i, id := range o.files {
		r, ok := typo.RuleByID(strings.ToLower(id))
		if !ok {
			return s.unknownRule(id, rules)
		}
		if i > 0 {
			if err := s.print("\n"); err != nil {
				return err
			}
		}
		if err := s.print(s.explain(&r)); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) unknownRule(id string, rules []typo.Rule) error {
	var ids []string
	for i := range rules {
		ids = append(ids, rules[i].ID)
	}
	text := s.lang.Format(message.UnknownRule, id)
	if near := nearest(id, ids); near != "" {
		text += s.lang.Format(message.DidYouMean, near)
	}
	return &usageError{text + s.lang.Text(message.ListRules)}
}

func (s *session) listRules(rules []typo.Rule) error {
	var b strings.Builder
	for i := range rules {
		r := &rules[i]
		fmt.Fprintf(&b, "%-28s %s\n", r.ID, plainMessage(r.Message.In(s.lang.String())))
	}
	return s.print(b.String())
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
func (s *session) explain(r *typo.Rule) string {
	lang := s.lang.String()
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n%s\n\n%s\n", r.ID, s.lang.Text(severityKey(r.Severity)), plainMessage(r.Message.In(lang)), r.Explanation.In(lang))
	if len(r.Bad) > 0 {
		fmt.Fprintf(&b, "\n%s\n", s.lang.Text(message.BadExamples))
		for _, x := range r.Bad {
			fmt.Fprintf(&b, "  ✗ %s\n", x.Bad)
			if x.Good != "" {
				fmt.Fprintf(&b, "  ✓ %s\n", x.Good)
			}
		}
	}
	if len(r.Good) > 0 {
		fmt.Fprintf(&b, "\n%s\n", s.lang.Text(message.GoodExamples))
		for _, x := range r.Good {
			fmt.Fprintf(&b, "  ✓ %s\n", x)
		}
	}
	if r.Source != "" {
		fmt.Fprintf(&b, "\n%s %s\n", s.lang.Text(message.Source), r.Source)
	}
	return b.String()
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
