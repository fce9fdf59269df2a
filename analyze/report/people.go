package report

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"

	"github.com/olekukonko/tablewriter/tw"

	"vnan/analyze/message"
)

// People are the people of several documents, joined where they are the same.
type People struct {
	Schema string   `json:"schema"`
	People []Person `json:"people"`
}

// Person is someone whom one or more documents name.
type Person struct {
	Name        string       `json:"name"`
	Appearances []Appearance `json:"appearances"`
}

// Appearance is a person in one document.
type Appearance struct {
	Path     string   `json:"path"`
	Mentions int      `json:"mentions"`
	Line     int      `json:"line"` // of the first mention
	Aliases  []string `json:"aliases"`
	Roles    []Role   `json:"roles"`
}

// mentions is how often all documents name the person.
func (p *Person) mentions() (n int) {
	for _, a := range p.Appearances {
		n += a.Mentions
	}
	return n
}

func (p *Person) offices() bool {
	return slices.ContainsFunc(p.Appearances, func(a Appearance) bool { return len(a.Roles) > 0 })
}

// Merger joins people across documents. Two are one person only when their
// full names are equal but for case, and no office speaks against it: where
// both have offices, one must be the same. Who has none joins a namesake who
// is the only one. A single syllable is no full name and joins no one.
type Merger struct {
	byName map[string][]Person
	order  []string
}

// Add takes the people of a document.
func (m *Merger) Add(d *Document) {
	if m.byName == nil {
		m.byName = map[string][]Person{}
	}
	for i := range d.Officials {
		o := &d.Officials[i]
		a := Appearance{Path: d.Path, Mentions: len(o.Mentions), Aliases: o.Aliases, Roles: o.Roles}
		if len(o.Mentions) > 0 {
			a.Line = d.Entities[o.Mentions[0]].Line
		}
		key := strings.ToLower(oneLine(o.Name))
		if _, known := m.byName[key]; !known {
			m.order = append(m.order, key)
		}
		m.byName[key] = append(m.byName[key], Person{Name: o.Name, Appearances: []Appearance{a}})
	}
}

// People gives everyone: those with offices first, then by falling number of
// mentions, then in the order of the documents.
func (m *Merger) People() *People {
	out := &People{Schema: Schema, People: []Person{}}
	for _, key := range m.order {
		namesakes := m.byName[key]
		if strings.Contains(key, " ") {
			namesakes = joined(namesakes)
		}
		out.People = append(out.People, namesakes...)
	}
	slices.SortStableFunc(out.People, func(a, b Person) int {
		if x, y := a.offices(), b.offices(); x != y {
			if x {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.mentions(), a.mentions())
	})
	return out
}

// joined joins namesakes who share an office, then those without offices to
// the one who is left, if it is one.
func joined(all []Person) []Person {
	var out []Person
	var without []Person
	for _, p := range all {
		if !p.offices() {
			without = append(without, p)
			continue
		}
		for i := 0; i < len(out); i++ {
			if shareOffice(&out[i], &p) {
				p.Appearances = append(out[i].Appearances, p.Appearances...)
				p.Name = out[i].Name
				out = slices.Delete(out, i, i+1)
				i--
			}
		}
		out = append(out, p)
	}
	if len(out) > 1 || len(without) == 0 {
		return append(out, without...)
	}
	one := append(out, without...)
	for _, p := range one[1:] {
		one[0].Appearances = append(one[0].Appearances, p.Appearances...)
	}
	return one[:1]
}

func shareOffice(a, b *Person) bool {
	for _, x := range a.Appearances {
		for _, y := range b.Appearances {
			for _, r := range x.Roles {
				if slices.ContainsFunc(y.Roles, func(s Role) bool { return r.compatible(s) }) {
					return true
				}
			}
		}
	}
	return false
}

// compatible reports whether two roles may be the same office: the title is
// the same but for nguyên or cựu in front, and the body too, or one text names
// more of it than the other (HĐND, HĐND Quận 12).
func (r Role) compatible(s Role) bool {
	if bareTitle(r.Title) != bareTitle(s.Title) {
		return false
	}
	a, b := " "+strings.ToLower(oneLine(r.Organization))+" ", " "+strings.ToLower(oneLine(s.Organization))+" "
	return strings.Contains(a, b) || strings.Contains(b, a)
}

func bareTitle(t string) string {
	t = strings.ToLower(oneLine(t))
	for _, w := range statusWords {
		t = strings.TrimPrefix(t, w)
	}
	return t
}

// Append appends the people in a format: json, jsonl, csv, tsv, or the page of
// a reader for any other name.
func (ps *People) Append(dst []byte, format string, o Options) ([]byte, error) {
	switch format {
	case "json":
		return AppendJSON(dst, ps, "")
	case "jsonl":
		var err error
		for i := range ps.People {
			if dst, err = appendLine(dst, &ps.People[i]); err != nil {
				break
			}
		}
		return dst, err
	case "csv":
		b := bytes.NewBuffer(dst)
		err := csv.NewWriter(b).WriteAll(ps.rows())
		return b.Bytes(), err
	case "tsv":
		for _, row := range ps.rows() {
			dst = appendTSV(dst, row)
		}
		return dst, nil
	}
	p := page{Options: o, dst: dst}
	p.people(ps)
	return p.dst, p.err
}

// rows gives a row for each person, document and office; the first column
// numbers the persons, since namesakes may be several.
func (ps *People) rows() [][]string {
	rows := [][]string{{"person", "name", "title", "organization", "status", "path", "mentions", "line", "aliases"}}
	for i, p := range ps.People {
		for _, a := range p.Appearances {
			roles := a.Roles
			if len(roles) == 0 {
				roles = []Role{{}}
			}
			for _, r := range roles {
				rows = append(rows, []string{strconv.Itoa(i + 1), oneLine(p.Name), oneLine(r.Title), oneLine(r.Organization), r.Status,
					a.Path, strconv.Itoa(a.Mentions), strconv.Itoa(a.Line), strings.Join(a.Aliases, listSeparator)})
			}
		}
	}
	return rows
}

// people is the table of vnan entities --merge.
func (p *page) people(ps *People) {
	shown, more := p.limit(len(ps.People), 50)
	if shown == 0 {
		return
	}
	name, times := width(p.text(message.ColumnPerson)), width(p.text(message.ColumnTimes))
	for i := range ps.People[:shown] {
		name = max(name, width(oneLine(ps.People[i].Name)))
	}
	name = min(name, p.width()/4)
	office := (p.width() - name - times - 3*gap) * 3 / 5
	files := p.width() - name - times - office - 3*gap
	var rows [][]string
	for i := range ps.People[:shown] {
		rows = append(rows, p.person(&ps.People[i], name, office, files)...)
	}
	p.table([]column{
		{cutRight(p.text(message.ColumnPerson), name), tw.AlignLeft}, {cutRight(p.text(message.ColumnOffice), office), tw.AlignLeft},
		{p.text(message.ColumnTimes), tw.AlignRight}, {cutRight(p.text(message.ColumnFiles), files), tw.AlignLeft},
	}, rows)
	p.more(more)
}

// person gives the rows of one person: offices and files side by side.
func (p *page) person(x *Person, name, office, files int) [][]string {
	var o Official
	var paths []string
	for _, a := range x.Appearances {
		o.join(Official{Roles: a.Roles})
		paths = append(paths, cutLeft(oneLine(a.Path)+":"+strconv.Itoa(a.Line), files))
	}
	offices := wrap(p.offices(&o, office), "; ", office)
	rows := make([][]string, max(len(offices), len(paths)))
	for i := range rows {
		rows[i] = []string{"", "", "", ""}
		if i < len(offices) {
			rows[i][1] = offices[i]
		}
		if i < len(paths) {
			rows[i][3] = paths[i]
		}
	}
	rows[0][0], rows[0][2] = p.paint(bold, cutRight(oneLine(x.Name), name)), strconv.Itoa(x.mentions())
	return rows
}
