package cli

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"vnan/analyze/frequency"
	"vnan/analyze/frequency/partial"
	"vnan/analyze/message"
	"vnan/analyze/report"
	"vnan/analyze/source"
	"vnan/tokenize/syllable"
)

// groups are the tables of documents that are counted together. Memory grows
// with the words of each.
type groups struct {
	o      frequency.Options
	name   func(path string) string
	tables map[string]*frequency.Table
}

// group gives the table that a document belongs to.
func (g *groups) group(path string) *frequency.Table {
	name := g.name(path)
	t := g.tables[name]
	if t == nil {
		t = frequency.NewTable(g.o)
		g.tables[name] = t
	}
	return t
}

// grouping gives the name of the group that a path belongs to.
func (s *session) grouping(o *options) func(string) string {
	switch o.by {
	case "folder":
		return filepath.Dir
	case "date":
		return func(path string) string {
			if date := source.DateOf(path); date != "" {
				return date
			}
			return s.lang.Text(message.Undated)
		}
	}
	return func(string) string { return together(o.files) }
}

// together names all files as one.
func together(files []string) string {
	if len(files) == 1 {
		return files[0]
	}
	return "*"
}

// grouped counts documents together and writes a table for each group.
func (s *session) grouped(o *options, f frequency.Options, format report.Format) error {
	g := groups{o: f, name: s.grouping(o), tables: map[string]*frequency.Table{}}
	if err := s.count(o, &counting{counter: frequency.NewCounter(f), group: g.group}); err != nil {
		return err
	}
	out := s.framed(format)
	for _, name := range slices.Sorted(maps.Keys(g.tables)) {
		t := g.tables[name]
		r := frequency.NewRanking(f, o.rows())
		for _, e := range t.Entries() {
			r.Add(e)
		}
		b, err := format.Append(nil, report.Ranked(name, t.Head, r))
		if err == nil {
			err = out.write(b)
		}
		if err != nil {
			return err
		}
	}
	return out.close()
}

// rows is how many words are wanted, 0 for all. A table of 50 has one more to
// know whether to say that there are more.
func (o *options) rows() int {
	if o.top > 0 || o.topGiven || o.format != "table" {
		return o.top
	}
	return report.TableRows + 1
}

// writePartial writes counts of all documents for vnan merge.
func (s *session) writePartial(o *options, f frequency.Options) error {
	t := frequency.NewTable(f)
	group := func(string) *frequency.Table { return t }
	if err := s.count(o, &counting{counter: frequency.NewCounter(f), group: group}); err != nil {
		return err
	}
	return partial.Write(s.stdout, t.Head, partial.Entries(t.Entries()))
}

// stopwords gives the words that are left out instead of function words, nil
// when no file of them is named.
func (s *session) stopwords(o *options) (func(string) bool, error) {
	if o.stopwords == "" {
		return nil, nil
	}
	data, err := os.ReadFile(o.stopwords)
	if err != nil {
		return nil, s.usage(message.NoStopwords, err)
	}
	list := map[string]bool{}
	for line := range strings.Lines(strings.TrimPrefix(string(data), "\ufeff")) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		list[foldWords(line)] = true
	}
	return func(folded string) bool { return list[folded] }, nil
}

// foldWords folds the syllables of a word for looking it up.
func foldWords(s string) string {
	fields := strings.FieldsFunc(norm.NFC.String(s), func(r rune) bool { return unicode.IsSpace(r) || r == '_' })
	for i, f := range fields {
		fields[i] = syllable.Fold(f)
	}
	return strings.Join(fields, " ")
}
