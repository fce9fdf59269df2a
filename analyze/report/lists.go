package report

import (
	"cmp"
	"slices"
	"strings"

	"vnan/analyze/message"
)

// sortedOfficials puts people with offices first, then the most named, then the
// first named.
func sortedOfficials(all []Official) []*Official {
	out := make([]*Official, len(all))
	for i := range all {
		out[i] = &all[i]
	}
	slices.SortStableFunc(out, func(a, b *Official) int {
		if x, y := len(a.Roles) > 0, len(b.Roles) > 0; x != y {
			if x {
				return -1
			}
			return 1
		}
		return cmp.Compare(len(b.Mentions), len(a.Mentions))
	})
	return out
}

// entityLists are the lists of a page in order. People stand in the table of
// officials, titles in their offices.
var entityLists = [...]struct {
	kind  string
	title message.Key
}{
	{"ORGANIZATION", message.ListOrganizations}, {"LOCATION", message.ListLocations}, {"DATE", message.ListDates},
	{"DOCUMENT", message.ListDocuments}, {"EVENT", message.ListEvents},
}

// lists shows the entities of each type by frequency.
func (p *page) lists() {
	if p.OfficialsOnly {
		return
	}
	indent := 0
	for _, l := range entityLists {
		indent = max(indent, width(p.text(l.title))+gap)
	}
	first := true
	for _, l := range entityLists {
		names := p.names(l.kind)
		if len(names) == 0 {
			continue
		}
		if first {
			p.line("")
		}
		first = false
		p.list(p.text(l.title), names, indent)
	}
}

// name is one entry of a list.
type name struct {
	text  string
	count int
}

// names counts the entities of a type, by their text without case, each in the
// spelling met first; short forms of a body count for its full name.
func (p *page) names(kind string) []name {
	var out []name
	index := map[string]int{}
	for i := range p.d.Entities {
		e := &p.d.Entities[i]
		if e.Type != kind {
			continue
		}
		text := oneLine(cmp.Or(e.Full, e.Text))
		key := strings.ToLower(text)
		k, ok := index[key]
		if !ok {
			k = len(out)
			index[key] = k
			out = append(out, name{text: text})
		}
		out[k].count++
	}
	slices.SortStableFunc(out, func(a, b name) int { return cmp.Compare(b.count, a.count) })
	return out
}

// list prints a title and entries behind it, on as many lines as needed.
func (p *page) list(title string, names []name, indent int) {
	shown, more := p.limit(len(names), 12)
	n := p.width() - indent
	var items []string
	for _, m := range names[:shown] {
		s := cutRight(m.text, n-5)
		if m.count > 1 {
			s += " ×" + p.Lang.Number(m.count)
		}
		items = append(items, s)
	}
	if more > 0 {
		items = append(items, p.Lang.Count(message.OneMore, more))
	}
	for i, l := range wrap(items, " · ", n) {
		head := strings.Repeat(" ", indent)
		if i == 0 {
			head = p.paint(heading, title) + strings.Repeat(" ", indent-width(title))
		}
		p.line(head + l)
	}
}

// limit gives how many of n entries are shown when a list has room for most,
// and how many are left. One entry is never left: its line would take as much
// room as the remark.
func (p *page) limit(n, most int) (shown, more int) {
	if p.Top > 0 {
		most = p.Top
	}
	if p.Top < 0 || n <= most+1 && p.Top == 0 || n <= most {
		return n, 0
	}
	return most, n - most
}

// more says how many entries were left out.
func (p *page) more(n int) {
	if n > 0 {
		p.line(p.paint(dim, p.Lang.Count(message.OneMore, n)))
	}
}
