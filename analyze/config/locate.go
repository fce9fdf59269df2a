package config

import (
	"fmt"
	"strings"
)

// keyAt is the place of a key: bytes of the file. The reader of TOML tells what
// a file says but not where; this finds it, for messages only, and is content
// with the common ways to write a key: in a line of its own, in a table's head,
// or inside an inline table.
type keyAt struct {
	path            string // with [n] behind the name of a list of tables
	start, end      int
	value, valueEnd int // the rest of the line without a comment
}

// find gives the place of a key, or else of the nearest table around it.
func (p *parser) find(path string) (keyAt, bool) {
	if p.keys == nil {
		p.keys = locateKeys(p.data)
	}
	for _, k := range p.keys {
		if k.path == path {
			return k, true
		}
	}
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return keyAt{}, false
	}
	outer, ok := p.find(path[:i])
	if name := path[i+1:]; ok && outer.valueEnd > outer.value {
		if at := strings.Index(p.data[outer.value:outer.valueEnd], name); at >= 0 { // in an inline table
			start := outer.value + at
			return keyAt{path: path, start: start, end: start + len(name)}, true
		}
	}
	return outer, ok
}

// locateKeys lists the keys of a file.
func locateKeys(data string) []keyAt {
	var keys []keyAt
	table := ""
	counts := map[string]int{}
	at := 0
	for line := range strings.SplitAfterSeq(data, "\n") {
		body := strings.TrimRight(line, "\r\n")
		trimmed := strings.TrimSpace(body)
		start := at + strings.Index(body, trimmed)
		switch {
		case strings.HasPrefix(trimmed, "[["):
			name := keyName(strings.Trim(untilComment(trimmed), "[] \t"))
			table = fmt.Sprintf("%s[%d]", name, counts[name])
			counts[name]++
			keys = append(keys, keyAt{path: table, start: start, end: start + len(untilComment(trimmed))})
			if counts[name] == 1 {
				keys = append(keys, keyAt{path: name, start: start, end: start + len(untilComment(trimmed))})
			}
		case strings.HasPrefix(trimmed, "["):
			table = inList(keyName(strings.Trim(untilComment(trimmed), "[] \t")), counts)
			keys = append(keys, keyAt{path: table, start: start, end: start + len(untilComment(trimmed))})
		case trimmed != "" && trimmed[0] != '#':
			if k, ok := assignment(trimmed, start, table); ok {
				keys = append(keys, k)
			}
		}
		at += len(line)
	}
	return keys
}

// inList puts the number of the list's last table into the name of one below it.
func inList(name string, counts map[string]int) string {
	head, rest, _ := strings.Cut(name, ".")
	if n := counts[head]; n > 0 && rest != "" {
		return fmt.Sprintf("%s[%d].%s", head, n-1, rest)
	}
	return name
}

// assignment reads key = value.
func assignment(line string, start int, table string) (keyAt, bool) {
	eq := endOfKey(line)
	if eq < 0 {
		return keyAt{}, false
	}
	raw := strings.TrimRight(line[:eq], " \t")
	name := keyName(raw)
	if table != "" {
		name = table + "." + name
	}
	value := untilComment(line[eq+1:])
	skip := len(value) - len(strings.TrimLeft(value, " \t"))
	return keyAt{
		path: name, start: start, end: start + len(raw),
		value: start + eq + 1 + skip, valueEnd: start + eq + 1 + len(value),
	}, true
}

// endOfKey gives the byte of the = that is in no quotation marks, -1 without.
func endOfKey(line string) int {
	quote := byte(0)
	for i := range len(line) {
		switch c := line[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"', c == '\'':
			quote = c
		case c == '=':
			return i
		}
	}
	return -1
}

// untilComment cuts a comment and the blanks before it off.
func untilComment(s string) string {
	quote := byte(0)
	for i := range len(s) {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"', c == '\'':
			quote = c
		case c == '#':
			return strings.TrimRight(s[:i], " \t")
		}
	}
	return strings.TrimRight(s, " \t")
}

// keyName takes the quotation marks and blanks out of a key.
func keyName(raw string) string {
	return strings.NewReplacer(`"`, "", "'", "", " ", "", "\t", "").Replace(raw)
}
