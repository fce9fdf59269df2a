package html

import (
	"strconv"

	"vnan/analyze/message"
	"vnan/analyze/report"
)

// entityMark is an entity as the page shows it.
type entityMark struct {
	ID    string
	Class string // the type in small letters
	Type  string // for a reader
	Value string // of a date, for a reader; may be empty
	*report.Entity
}

// typoMark is a finding as the page shows it.
type typoMark struct {
	ID       string
	Severity string // for a reader
	Level    string // error, warning or hint
	Suggest  []string
	Line     string
	Within   string // the entity in which it lies, for a reader
	Shown    string // the text, visible even when it is blank
	*report.Typo
}

// marks finds what is to be marked, line by line.
type marks struct {
	text     string
	lang     message.Lang
	entities []*entityMark
	typos    []*typoMark
	// The first entity and the first typo that end behind what was shown.
	nextEntity, nextTypo int
}

func newMarks(in *Input, lang message.Lang) *marks {
	m := &marks{text: in.Text, lang: lang}
	for i := range in.Report.Entities {
		m.entities = append(m.entities, newEntityMark(&in.Report.Entities[i], i, lang))
	}
	k := 0
	for i := range in.Report.Typos {
		t := newTypoMark(&in.Report.Typos[i], i, lang)
		for k < len(m.entities) && m.entities[k].ByteEnd <= t.ByteStart {
			k++
		}
		if k < len(m.entities) && m.entities[k].ByteStart <= t.ByteStart && m.entities[k].ByteEnd >= t.ByteEnd {
			t.Within = m.entities[k].Type + ": " + m.entities[k].Text
		}
		m.typos = append(m.typos, t)
	}
	return m
}

func newEntityMark(e *report.Entity, i int, lang message.Lang) *entityMark {
	m := &entityMark{ID: entityID(i), Class: "other", Type: e.Type, Entity: e}
	for _, t := range entityTypes {
		if t.name == e.Type {
			m.Class, m.Type = t.class, lang.Text(t.key)
		}
	}
	if e.Value != "" {
		m.Value = readableDate(e.Value, lang)
	}
	return m
}

func newTypoMark(t *report.Typo, i int, lang message.Lang) *typoMark {
	m := &typoMark{
		ID: "t" + strconv.Itoa(i), Level: t.Severity, Severity: lang.Text(severityKey(t.Severity)), Typo: t,
		Line: lang.Format(message.PageLine, lang.Number(t.Line)), Shown: report.Visible(t.Text),
	}
	for _, s := range t.Suggestions {
		if s == "" {
			s = lang.Text(message.PageDelete)
		}
		m.Suggest = append(m.Suggest, report.Visible(s))
	}
	return m
}

func entityID(i int) string { return "e" + strconv.Itoa(i) }

func severityKey(s string) message.Key {
	switch s {
	case "error":
		return message.SeverityError
	case "warning":
		return message.SeverityWarning
	}
	return message.SeverityHint
}

// entityType is a type of entities with the number of its mentions.
type entityType struct {
	Class, Name, Count string
}

var entityTypes = [...]struct {
	name, class string
	key         message.Key
}{
	{"PERSON", "person", message.TypePerson}, {"TITLE", "title", message.TypeTitle},
	{"ORGANIZATION", "organization", message.TypeOrganization}, {"LOCATION", "location", message.TypeLocation},
	{"EVENT", "event", message.TypeEvent}, {"DOCUMENT", "document", message.TypeDocument}, {"DATE", "date", message.TypeDate},
}

// types lists the types that the text has.
func (m *marks) types() (out []entityType) {
	for _, t := range entityTypes {
		n := 0
		for _, e := range m.entities {
			if e.Class == t.class {
				n++
			}
		}
		if n > 0 {
			out = append(out, entityType{t.class, m.lang.Text(t.key), m.lang.Number(n)})
		}
	}
	return out
}

// severity is a severity with the number of its findings.
type severity struct{ Level, Name, Count string }

func (m *marks) severities() (out []severity) {
	for _, level := range [...]string{"error", "warning", "hint"} {
		n := 0
		for _, t := range m.typos {
			if t.Level == level {
				n++
			}
		}
		if n > 0 {
			out = append(out, severity{level, m.lang.Text(severityKey(level)), m.lang.Number(n)})
		}
	}
	return out
}
