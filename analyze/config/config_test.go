package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vnan/analyze/typo"
)

const full = `
language = "vi" # của thông báo
format = "sarif"
fail-on = "warning"
tone-style = "old"
exclude = ["luu-tru/**", "*.bak.txt"]
dictionaries = ["thuat-ngu.txt"]
baseline = ".vnan/baseline.json"

[rules]
"style/i-y" = "off"
punctuation = "hint"
"*" = "on"
character.control = "warning"

[[override]]
paths = ["tho/**"]
[override.rules]
context = "off"

[[override]]
paths = ["tho/ca-dao.txt", "bao/"]
rules = { "context" = "error" }
`

func TestParse(t *testing.T) {
	c, err := Parse("vnan.toml", full)
	if err != nil {
		t.Fatal(err)
	}
	if c.Language != "vi" || c.Format != "sarif" || c.FailOn != "warning" || c.ToneStyle != "old" || c.Baseline != ".vnan/baseline.json" ||
		len(c.Exclude) != 2 || len(c.Dictionaries) != 1 || len(c.Rules) != 4 || len(c.Overrides) != 2 {
		t.Errorf("got %+v", c)
	}
	c.Dir = "/du-an"
	for _, want := range []struct {
		file, rule string
		level      Level
	}{
		{"/du-an/a.txt", "style/i-y", Off}, {"/du-an/a.txt", "style/date", On}, {"/du-an/a.txt", "punctuation/spacing", AsHint},
		{"/du-an/a.txt", "context/real-word", On}, {"/du-an/tho/a/b.txt", "context/real-word", Off},
		{"/du-an/tho/ca-dao.txt", "context/real-word", AsError}, {"/du-an/bao/sub/x", "context/real-word", AsError},
		{"/khac/tho/a.txt", "context/real-word", On}, {"/du-an/a.txt", "character/control", AsWarning}, {"/du-an/a.txt", "character/eth", On},
	} {
		if got := c.For(want.file).Level(want.rule); got != want.level {
			t.Errorf("%s in %s is %v, want %v", want.rule, want.file, got, want.level)
		}
	}
	if !c.Excluded("/du-an/luu-tru/x/y.txt") || !c.Excluded("/du-an/a/b.bak.txt") || c.Excluded("/du-an/luu.txt") {
		t.Error("exclude is wrong")
	}
}

func TestCommandLineWins(t *testing.T) {
	c, err := Parse("vnan.toml", "[rules]\n\"style/i-y\" = \"off\"\nstyle = \"error\"")
	if err != nil {
		t.Fatal(err)
	}
	s := c.For("x", Levels{"style/i-y": AsHint}, Levels{"style/date": Off})
	if s.Level("style/i-y") != AsHint || s.Enabled("style/date") || s.Level("style/tone-placement") != AsError {
		t.Error("the command line does not win")
	}
	only := c.For("x", Only("context", "style/i-y"))
	if !only.Enabled("context/real-word") || !only.Enabled("style/i-y") || only.Enabled("style/date") || only.Enabled("syllable/illegal") {
		t.Error("Only leaves others on")
	}
	var none *Config
	if none.For("x").Level("context/real-word") != On || none.Excluded("x") {
		t.Error("no configuration does something")
	}
}

func TestApply(t *testing.T) {
	found := []typo.Finding{{Rule: "style/i-y", Severity: typo.Hint}, {Rule: "syllable/illegal", Severity: typo.Error}, {Rule: "context/real-word", Severity: typo.Warning}}
	got := Selection{{"style": Off, "syllable": AsHint}}.Apply(found)
	if len(got) != 2 || got[0].Severity != typo.Hint || got[1].Severity != typo.Warning {
		t.Errorf("got %v", got)
	}
}

// TestErrors compares whole messages: they are what the user has to go by.
func TestErrors(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{"fromat = \"json\"", `x:1:1: there is no setting “fromat”
  1 | fromat = "json"
    | ^^^^^^
  did you mean “format”? Possible are: language, format, fail-on, tone-style, exclude, dictionaries, baseline, rules, override`},
		{"\n  format = \"jsno\"  # cho máy", `x:2:12: “jsno” is no value of format
  2 |   format = "jsno"  # cho máy
    |            ^^^^^^
  did you mean “json”? Possible are: text, table, json, jsonl, csv, tsv, sarif, github, checkstyle`},
		{"format = 3", `x:1:1: format has a value of the wrong type
  1 | format = 3
    | ^^^^^^
  it is a string: format = "..."`},
		{"[rules]\n\"style/iy\" = \"off\"", `x:2:1: there is no rule “style/iy”
  2 | "style/iy" = "off"
    | ^^^^^^^^^^
  did you mean “style/i-y”? vnan explain lists the rules`},
		{"rules = { style = \"of\" }", `x:1:11: “of” is no level of a rule
  1 | rules = { style = "of" }
    |           ^^^^^
  did you mean “off”? Possible are: off, on, hint, warning, error`},
		{"[[override]]\npaths = [\"a\"]\n[[override]]\npath = [\"b\"]\npaths = [\"[\"]", `x:4:1: there is no setting “path”
  4 | path = ["b"]
    | ^^^^
  did you mean “paths”? Possible are: paths, rules
x:5:9: “[” is no pattern of paths
  5 | paths = ["["]
    |         ^^^^^
  close every [ with ], and write \[ for the character`},
		{"[[override]]\nrules = {}", `x:1:1: this override is for no file
  1 | [[override]]
    | ^^^^^^^^^^^^
  add paths = ["folder/**"] below it`},
		{"rules = \"off\"", `x:1:1: rules has a value of the wrong type
  1 | rules = "off"
    | ^^^^^
  it is a table: [rules] and below it "style/i-y" = "off"`},
	} {
		_, err := Parse("x", c.data)
		if err == nil || err.Error() != c.want {
			t.Errorf("%q gives\n%v\nwant\n%s", c.data, err, c.want)
		}
	}
}

func TestSyntaxErrorShowsPlace(t *testing.T) {
	_, err := Parse("x", "language = \"vi\"\nformat = json\n")
	var e *Error
	if !errors.As(err, &e) || e.Line != 2 || !strings.HasPrefix(err.Error(), "x:2:") || !strings.Contains(err.Error(), "\n  2 | format = json\n") {
		t.Errorf("got %v", err)
	}
	if vi := e.In("vi"); !strings.Contains(vi, "cú pháp") {
		t.Errorf("in Vietnamese: %s", vi)
	}
}

func TestCaretUnderWideLetters(t *testing.T) {
	e := Error{Path: "x", Line: 1, Column: 5, Text: "越e\u0302 xb", Length: 1, Detail: typo.Bilingual{EN: "d"}}
	if want := "x:1:5: d\n  1 | 越e\u0302 xb\n    |     ^"; e.Error() != want {
		t.Errorf("got\n%s\nwant\n%s", e.Error(), want)
	}
}

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		pattern, name string
		want          bool
	}{
		{"*.txt", "a.txt", true}, {"*.txt", "a/b.txt", true}, {"*.txt", "a.txt.bak", false}, {"tho", "x/tho/a.txt", true},
		{"tho/", "tho/a.txt", true}, {"/tho", "x/tho/a.txt", false}, {"/tho", "tho/a.txt", true}, {"a/**/b", "a/b", true},
		{"a/**/b", "a/x/y/b", true}, {"a/**/b", "a/x/y/c", false}, {"a/**", "a/b/c", true}, {"a/**", "a", false}, {"**/c", "c", true},
		{"a/*", "a/b/c", true}, {"a/*.txt", "a/b/c.txt", false}, {"b?i.txt", "bài.txt", true}, {"[ab].txt", "b.txt", true}, {"./a/b", "a/b", true},
	} {
		if got := match(c.pattern, c.name); got != c.want {
			t.Errorf("match(%q, %q) is %v", c.pattern, c.name, got)
		}
	}
}

func TestFindAndLoad(t *testing.T) {
	top := t.TempDir()
	deep := filepath.Join(top, "a", "b")
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	want := filepath.Join(top, FileName)
	if err := os.WriteFile(want, []byte("exclude = [\"a/b/**\"]"), 0o644); err != nil {
		t.Fatal(err)
	}
	path, ok := Find(deep)
	if !ok || path != want {
		t.Fatalf("found %q, want %q", path, want)
	}
	c, err := Load(path)
	if err != nil || !c.Excluded(filepath.Join(deep, "x.txt")) || c.Excluded(filepath.Join(top, "x.txt")) || c.Resolve("d.txt") != filepath.Join(top, "d.txt") {
		t.Errorf("%+v, %v", c, err)
	}
	if _, err := Load(filepath.Join(top, "none.toml")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

func TestNearest(t *testing.T) {
	for s, want := range map[string]string{"fromat": "format", "formt": "format", "xyz": "", "": "", "rule": "rules"} {
		if got := Nearest(s, []string{"format", "rules"}); got != want {
			t.Errorf("Nearest(%q) is %q, want %q", s, got, want)
		}
	}
}

// TestDistanceIsAMetric holds that the distance is symmetric and 0 only for
// equal strings.
func TestDistanceIsAMetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.StringOf(rapid.RuneFrom([]rune("abcđ"))).Draw(t, "a"), rapid.StringOf(rapid.RuneFrom([]rune("abcđ"))).Draw(t, "b")
		if distance(a, b) != distance(b, a) || (distance(a, b) == 0) != (a == b) {
			t.Fatalf("%q and %q: %d and %d", a, b, distance(a, b), distance(b, a))
		}
	})
}

// FuzzParse checks that anything gives a configuration or an error whose words
// can be made.
func FuzzParse(f *testing.F) {
	f.Add(full)
	f.Add("a.b.c = {x=1}\n[[a]]\n[a.b]")
	f.Add("rules = [1]\noverride = [{}]\n\"rules\".x = 1")
	f.Fuzz(func(t *testing.T, data string) {
		c, err := Parse("x", data)
		if (c == nil) == (err == nil) {
			t.Fatal("neither a configuration nor an error")
		}
		if err != nil && !strings.HasPrefix(err.Error(), "x:") {
			t.Fatalf("the error %q does not name the file", err)
		}
	})
}
