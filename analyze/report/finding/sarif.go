package finding

import (
	"bytes"
	"encoding/json"
	"strings"

	"vnan/analyze/report"
	"vnan/analyze/typo"
)

// Options say how to render.
type Options struct {
	// Lang is the language of explanations: "vi", or English for any other.
	Lang string
	// Version is that of vnan; empty when it is not known.
	Version string
}

// SARIF gives the Static Analysis Results Interchange Format, version 2.1.0
// (OASIS, 2020): one log with one run, the rules as its tool's metadata, a
// result for each finding, with the suggestions as fixes. Columns count code
// points.
func SARIF(o Options) report.Format {
	rules := typo.Rules()
	index := make(map[string]int, len(rules))
	for i := range rules {
		index[rules[i].ID] = i
	}
	head := sarifHead(rules, o)
	const tail = "\n      ]\n    }\n  ]\n}\n"
	return report.Format{
		Open: head, Between: ",", Close: tail, Empty: head + tail,
		Append: func(dst []byte, d *report.Document) ([]byte, error) {
			for i := range d.Typos {
				if i > 0 {
					dst = append(dst, ',')
				}
				dst = append(dst, "\n        "...)
				var err error
				if dst, err = appendCompact(dst, sarifResult(d, &d.Typos[i], index)); err != nil {
					return dst, err
				}
			}
			return dst, nil
		},
	}
}

// sarifHead is everything before the first result.
func sarifHead(rules []typo.Rule, o Options) string {
	driver := sarifDriver{
		Name: "vnan", Version: o.Version,
		Rules: make([]sarifRule, len(rules)),
	}
	for i := range rules {
		driver.Rules[i] = sarifRuleOf(&rules[i], o.Lang)
	}
	b := []byte(`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "unicodeCodePoints",
      "tool": {"driver": `)
	b, err := appendCompact(b, driver)
	if err != nil {
		panic("finding: the table of rules has no JSON form: " + err.Error()) // a string always has one
	}
	return string(b) + "},\n      \"results\": ["
}

func sarifRuleOf(r *typo.Rule, lang string) sarifRule {
	out := sarifRule{
		ID: r.ID, Name: camel(r.ID),
		Short: sarifText{plain(r.Message.In(lang))}, Full: sarifText{r.Explanation.In(lang)},
		Properties: sarifTags{Tags: []string{r.Family(), "vietnamese"}},
	}
	out.Configuration.Level = sarifLevel(r.Severity.String())
	var help strings.Builder
	help.WriteString(r.Explanation.In(lang))
	for _, x := range r.Bad {
		help.WriteString("\n✗ " + x.Bad)
		if x.Good != "" {
			help.WriteString("\n✓ " + x.Good)
		}
	}
	for _, x := range r.Good {
		help.WriteString("\n✓ " + x)
	}
	out.Help.Text = help.String()
	return out
}

// plain gives a rule's message without what depends on a finding, which stands
// in brackets.
func plain(m string) string {
	before, rest, _ := strings.Cut(m, "[")
	_, after, _ := strings.Cut(rest, "]")
	return strings.ReplaceAll(before+after, "{1}", "…")
}

// camel turns syllable/tone-placement into SyllableTonePlacement, as names of
// rules are written in SARIF.
func camel(id string) string {
	var b strings.Builder
	for part := range strings.FieldsFuncSeq(id, func(r rune) bool { return r == '/' || r == '-' }) {
		b.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return b.String()
}

func sarifLevel(severity string) string {
	if severity == "hint" {
		return "note"
	}
	return severity
}

func sarifResult(d *report.Document, t *report.Typo, index map[string]int) sarifFinding {
	artifact := sarifArtifact{URI: uri(d.Path)}
	line, column := end(t)
	region := sarifRegion{
		StartLine: t.Line, StartColumn: t.Column, EndLine: line, EndColumn: column,
		CharOffset: t.Start, CharLength: t.End - t.Start, ByteOffset: t.ByteStart, ByteLength: t.ByteEnd - t.ByteStart,
	}
	withText := region
	withText.Snippet = &sarifText{t.Text}
	out := sarifFinding{RuleID: t.Rule, Level: sarifLevel(t.Severity), Message: sarifText{message(t)}}
	if i, ok := index[t.Rule]; ok {
		out.RuleIndex = &i
	}
	out.Locations = []sarifLocation{{Physical: sarifPhysical{Artifact: artifact, Region: withText}}}
	for _, s := range t.Suggestions {
		change := sarifChange{Artifact: artifact, Replacements: []sarifReplacement{{Deleted: region, Inserted: sarifText{s}}}}
		out.Fixes = append(out.Fixes, sarifFix{Description: sarifText{s}, Changes: []sarifChange{change}})
		if s == "" {
			out.Fixes[len(out.Fixes)-1].Description.Text = "delete"
		}
	}
	return out
}

// appendCompact appends the JSON form of v in one line, without escapes for
// HTML.
func appendCompact(dst []byte, v any) ([]byte, error) {
	b := bytes.NewBuffer(dst)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}
