package config

import "vnan/analyze/typo"

// kind says what value a setting takes.
type kind uint8

const (
	oneString kind = iota
	manyStrings
	patterns
	levels
	overrides
)

// kindNames say what is expected, with an example to copy.
var kindNames = [...]typo.Bilingual{
	oneString:   {EN: `a string: %s = "..."`, VI: `một chuỗi: %s = "..."`},
	manyStrings: {EN: `a list of strings: %s = ["...", "..."]`, VI: `một danh sách chuỗi: %s = ["...", "..."]`},
	patterns:    {EN: `a list of strings: %s = ["...", "..."]`, VI: `một danh sách chuỗi: %s = ["...", "..."]`},
	levels:      {EN: `a table: [%s] and below it "style/i-y" = "off"`, VI: `một bảng: [%s], dưới đó là "style/i-y" = "off"`},
	overrides:   {EN: `a list of tables: [[%s]] and below it paths = ["..."]`, VI: `một danh sách bảng: [[%s]], dưới đó là paths = ["..."]`},
}

// setting is one key of the file.
type setting struct {
	name   string
	kind   kind
	values []string // that a string may have; nil means any but the empty one
	set    func(p *parser, v value)
}

// value is the content of a setting, by its kind.
type value struct {
	one    string
	many   []string
	levels Levels
}

// Formats are the formats that vnan check knows.
var Formats = []string{"text", "table", "json", "jsonl", "csv", "tsv", "sarif", "github", "checkstyle"}

// settings are the keys of the file; those of an override stand below.
var settings = []setting{
	{"language", oneString, []string{"vi", "en"}, func(p *parser, v value) { p.c.Language = v.one }},
	{"format", oneString, Formats, func(p *parser, v value) { p.c.Format = v.one }},
	{"fail-on", oneString, []string{"hint", "warning", "error", "never"}, func(p *parser, v value) { p.c.FailOn = v.one }},
	{"tone-style", oneString, []string{"old", "new", "keep"}, func(p *parser, v value) { p.c.ToneStyle = v.one }},
	{"exclude", patterns, nil, func(p *parser, v value) { p.c.Exclude = v.many }},
	{"dictionaries", manyStrings, nil, func(p *parser, v value) { p.c.Dictionaries = v.many }},
	{"baseline", oneString, nil, func(p *parser, v value) { p.c.Baseline = v.one }},
	{"rules", levels, nil, func(p *parser, v value) { p.c.Rules = v.levels }},
	{"override", overrides, nil, nil},
}

var overrideSettings = []setting{
	{"paths", patterns, nil, func(p *parser, v value) { p.override().Paths = v.many }},
	{"rules", levels, nil, func(p *parser, v value) { p.override().Rules = v.levels }},
}

// override is the one that is being read.
func (p *parser) override() *Override { return &p.c.Overrides[len(p.c.Overrides)-1] }

func names(list []setting) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = list[i].name
	}
	return out
}
