package config

import (
	"slices"
	"strings"

	"vnan/analyze/typo"
)

// Level says what becomes of a rule's findings.
type Level uint8

// The levels. The zero value is none.
const (
	// Off drops the findings.
	Off Level = iota + 1
	// On leaves the rule its own severities.
	On
	// AsHint, AsWarning and AsError give all findings this severity.
	AsHint
	AsWarning
	AsError
)

// levelNames are in the order of the constants.
var levelNames = []string{"off", "on", "hint", "warning", "error"}

// ParseLevel reads a level's name: off, on, hint, warning or error.
func ParseLevel(name string) (Level, bool) {
	i := slices.Index(levelNames, name)
	return Level(i + 1), i >= 0
}

// LevelNames lists the names of the levels.
func LevelNames() []string { return slices.Clone(levelNames) }

// severity gives the severity of a level, 0 for Off and On.
func (l Level) severity() typo.Severity {
	if l < AsHint {
		return 0
	}
	return typo.Severity(l-AsHint) + typo.Hint
}

// Levels give levels to selectors: a rule (family/rule), a family (family or
// family/*), or * for all rules. The most special selector counts.
type Levels map[string]Level

// Only gives levels that leave nothing on but the selected rules.
func Only(selectors ...string) Levels {
	l := Levels{"*": Off}
	for _, s := range selectors {
		l[s] = On
	}
	return l
}

// of gives the level for a rule, 0 when nothing is said about it.
func (l Levels) of(rule string) Level {
	if v, ok := l[rule]; ok {
		return v
	}
	family, _, _ := strings.Cut(rule, "/")
	for _, selector := range [...]string{family, family + "/*", "*"} {
		if v, ok := l[selector]; ok {
			return v
		}
	}
	return 0
}

// Selection is what holds for one file: tables of levels, of which a later one
// wins. The empty one leaves everything as it is.
type Selection []Levels

// Level gives the level of a rule; On when nothing is said.
func (s Selection) Level(rule string) Level {
	for _, l := range slices.Backward(s) {
		if v := l.of(rule); v != 0 {
			return v
		}
	}
	return On
}

// Enabled tells whether a rule is wanted. It is meant for
// typo.Options.Enabled.
func (s Selection) Enabled(rule string) bool { return s.Level(rule) != Off }

// Apply drops the findings of rules that are off and gives the others their
// severities. It works in place.
func (s Selection) Apply(found []typo.Finding) []typo.Finding {
	if len(s) == 0 {
		return found
	}
	n := 0
	for _, f := range found {
		level := s.Level(f.Rule)
		if level == Off {
			continue
		}
		if v := level.severity(); v != 0 {
			f.Severity = v
		}
		found[n] = f
		n++
	}
	return found[:n]
}

// KnownSelector tells whether a selector means any rule, and gives the nearest
// one that does if it does not; that may be empty.
func KnownSelector(selector string) (ok bool, nearest string) {
	var all []string
	family, rest, both := strings.Cut(selector, "/")
	for _, r := range typo.Rules() {
		if selector == r.ID || family == r.Family() && (!both || rest == "*") {
			return true, ""
		}
		all = append(all, r.ID, r.Family())
	}
	return selector == "*", Nearest(selector, all)
}
