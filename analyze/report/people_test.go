package report_test

import (
	"fmt"
	"strings"
	"testing"

	"vnan/analyze/report"
)

// named makes a document that names people with an office each, `Name=Title
// @Body`.
func named(path string, people ...string) *report.Document {
	d := &report.Document{Path: path}
	for i, p := range people {
		name, office, _ := strings.Cut(p, "=")
		o := report.Official{Name: name, Mentions: []int{i}}
		if office != "" {
			title, body, _ := strings.Cut(office, "@")
			o.Roles = []report.Role{{Title: strings.TrimSpace(title), Organization: body, Status: "current"}}
		}
		d.Entities = append(d.Entities, report.Entity{Type: "PERSON", Text: name, Place: report.Place{Line: i + 1}})
		d.Officials = append(d.Officials, o)
	}
	return d
}

func TestMerger(t *testing.T) {
	for _, c := range []struct {
		name string
		docs [][]string
		want string
	}{
		{"same office", [][]string{{"Lê Văn Sáu=Bí thư@Quận ủy"}, {"LÊ VĂN SÁU=Bí thư@Quận ủy Quận 12"}}, "Lê Văn Sáu:a,b"},
		{"once in office", [][]string{{"Lê Văn Sáu=Bí thư@Quận ủy"}, {"Lê Văn Sáu=nguyên Bí thư@Quận ủy"}}, "Lê Văn Sáu:a,b"},
		{"other office", [][]string{{"Lê Văn Sáu=Bí thư@Quận ủy"}, {"Lê Văn Sáu=luật sư"}}, "Lê Văn Sáu:a Lê Văn Sáu:b"},
		{"other body", [][]string{{"Lê Văn Sáu=Giám đốc@Sở Y tế"}, {"Lê Văn Sáu=Giám đốc@Sở Tài chính"}}, "Lê Văn Sáu:a Lê Văn Sáu:b"},
		{"no office", [][]string{{"Lê Văn Sáu=Bí thư@Quận ủy"}, {"Lê Văn Sáu"}}, "Lê Văn Sáu:a,b"},
		{"two fit", [][]string{{"Lê Văn Sáu=Bí thư@Quận ủy"}, {"Lê Văn Sáu=luật sư"}, {"Lê Văn Sáu"}}, "Lê Văn Sáu:a Lê Văn Sáu:b Lê Văn Sáu:c"},
		{"a bridge", [][]string{{"Lê Văn Sáu=Bí thư@Quận ủy"}, {"Lê Văn Sáu=Đại tá"}, {"Lê Văn Sáu=Bí thư@Quận ủy"}}, "Lê Văn Sáu:a,c Lê Văn Sáu:b"},
		{"accents count", [][]string{{"Trần Hữu Trí"}, {"Trần Hữu Trị"}}, "Trần Hữu Trí:a Trần Hữu Trị:b"},
		{"no full name", [][]string{{"Sáu"}, {"Sáu"}}, "Sáu:a Sáu:b"},
		{"no one", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var m report.Merger
			for i, people := range c.docs {
				m.Add(named(string(rune('a'+i)), people...))
			}
			var got []string
			for _, p := range m.People().People {
				var paths []string
				for _, a := range p.Appearances {
					paths = append(paths, a.Path)
				}
				got = append(got, p.Name+":"+strings.Join(paths, ","))
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}

func ExampleMerger() {
	var m report.Merger
	m.Add(named("mot.txt", "Lê Văn Sáu=Bí thư@Quận ủy", "Vũ Thị Hoa"))
	m.Add(named("hai.txt", "Lê Văn Sáu=Bí thư@Quận ủy"))
	out, _ := m.People().Append(nil, "csv", report.Options{})
	fmt.Print(string(out))
	// Output:
	// person,name,title,organization,status,path,mentions,line,aliases
	// 1,Lê Văn Sáu,Bí thư,Quận ủy,current,mot.txt,1,1,
	// 1,Lê Văn Sáu,Bí thư,Quận ủy,current,hai.txt,1,1,
	// 2,Vũ Thị Hoa,,,,mot.txt,1,2,
}
