package html

import (
	"vnan/analyze/message"
	"vnan/analyze/report"
)

// person is someone whom the text names.
type person struct {
	Name     string
	Aliases  []string
	Roles    []role
	Mentions []link
}

// role is an office with its evidence.
type role struct {
	Office   string
	Evidence string
	Link     string // the person's mention in the evidence, or the first
}

// link leads to a mark in the text.
type link struct{ To, Text string }

// people gives those with an office and those without.
func people(d *report.Document, lang message.Lang) (with, without []person) {
	for _, o := range report.SortedOfficials(d.Officials) {
		p := person{Name: o.Name, Aliases: o.Aliases}
		last := 0
		for _, m := range o.Mentions {
			if line := d.Entities[m].Line; line != last {
				last = line
				p.Mentions = append(p.Mentions, link{"#" + entityID(m), lang.Number(line)})
			}
		}
		for _, r := range o.Roles {
			p.Roles = append(p.Roles, newRole(d, o, r, lang))
		}
		if len(p.Roles) > 0 {
			with = append(with, p)
		} else {
			without = append(without, p)
		}
	}
	return with, without
}

func newRole(d *report.Document, o *report.Official, r report.Role, lang message.Lang) role {
	out := role{Office: report.Office(r, lang)}
	if r.Evidence == nil {
		return out
	}
	out.Evidence = r.Evidence.Text
	for _, m := range o.Mentions {
		e := &d.Entities[m]
		if out.Link == "" || e.ByteStart >= r.Evidence.ByteStart && e.ByteEnd <= r.Evidence.ByteEnd {
			out.Link = "#" + entityID(m)
		}
		if e.ByteEnd >= r.Evidence.ByteEnd {
			break
		}
	}
	return out
}
