package report

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze/entity/unit"
	"vnan/analyze/message"
)

// markUnits marks the places that are administrative units which had ended by
// the day asOf.
func markUnits(entities []Entity, asOf string) {
	for i := range entities {
		e := &entities[i]
		if e.Type != "LOCATION" {
			continue
		}
		if u, ok := unit.Lookup(norm.NFC.String(e.Text), asOf); ok {
			e.Unit = &FormerUnit{Class: u.Class, Name: u.Name, ValidTo: u.ValidTo, Since: u.Since, Now: u.Now}
		}
	}
}

// units lists the marked places, each once, with what absorbed them.
func (p *page) units() {
	var items []string
	title := p.text(message.ListUnits)
	indent := width(title) + gap
	for i := range p.d.Entities {
		e := &p.d.Entities[i]
		if e.Unit == nil {
			continue
		}
		s := p.Lang.Format(message.UnitNow, oneLine(e.Text), e.Unit.Since, e.Unit.Now)
		if e.Unit.Now == "" {
			s = p.Lang.Format(message.UnitEnded, oneLine(e.Text), e.Unit.Since)
		}
		if s = cutRight(s, p.width()-indent); !slices.Contains(items, s) {
			items = append(items, s)
		}
	}
	if len(items) == 0 {
		return
	}
	p.line("")
	for i, l := range wrap(items, " · ", p.width()-indent) {
		head := strings.Repeat(" ", indent)
		if i == 0 {
			head = p.paint(heading, title) + "  "
		}
		p.line(head + l)
	}
}
