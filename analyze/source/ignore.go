package source

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	ignore "github.com/sabhiram/go-gitignore"
)

// rules are the lines of all .gitignore files that apply in a folder, written
// as if they stood in one file at the top, so that a later one can take back
// an earlier one. A nil *rules has none.
type rules struct {
	lines   []string
	matcher *ignore.GitIgnore
}

// compileRules returns the rules of patterns that are anchored at the top.
func compileRules(patterns []string) *rules { return (*rules)(nil).add(patterns, "") }

// add returns r and the patterns of a file in the folder base, given from the
// top. Without any pattern it returns r.
func (r *rules) add(patterns []string, base string) *rules {
	var lines []string
	for _, p := range patterns {
		if line := anchor(p, base); line != "" {
			lines = append(lines, line)
		}
	}
	if len(lines) == 0 {
		return r
	}
	if r != nil {
		lines = slices.Concat(r.lines, lines)
	}
	return &rules{lines: lines, matcher: ignore.CompileIgnoreLines(lines...)}
}

// extend adds the .gitignore in the folder at path, if there is one.
func (r *rules) extend(path, base string) *rules {
	const maxSize = 1 << 20 // no honest file is larger
	name := filepath.Join(path, ".gitignore")
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() || info.Size() > maxSize {
		return r
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return r
	}
	return r.add(strings.Split(string(data), "\n"), base)
}

// match tells whether a path from the top, with forward slashes, is excluded.
func (r *rules) match(path string, isDir bool) bool {
	if r == nil {
		return false
	}
	if isDir {
		path += "/"
	}
	return r.matcher.MatchesPath(path)
}

// rulesAbove returns the rules of the folders above path within its git
// repository, and path as seen from the top of that. Outside a repository
// there are none, and path itself is the top.
func rulesAbove(path string) (r *rules, inRules string) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, ""
	}
	top := abs
	for !exists(filepath.Join(top, ".git")) {
		parent := filepath.Dir(top)
		if parent == top {
			return nil, ""
		}
		top = parent
	}
	rel, err := filepath.Rel(top, abs)
	if err != nil || rel == "." {
		return nil, ""
	}
	base := ""
	for _, name := range strings.Split(filepath.ToSlash(rel), "/") {
		r = r.extend(filepath.Join(top, base), base)
		base = joinSlash(base, name)
	}
	return r, base
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// anchor rewrites one line of a .gitignore in the folder base so that it means
// the same at the top, and so that the matching library, which turns it into a
// regular expression, reads it as git does. Comments give "".
func anchor(line, base string) string {
	line = strings.TrimSuffix(line, "\r")
	if !strings.HasSuffix(line, `\ `) {
		line = strings.TrimRight(line, " ")
	}
	if line == "" || line[0] == '#' {
		return ""
	}
	not := ""
	if line[0] == '!' {
		not, line = "!", line[1:]
	}
	line = strings.TrimPrefix(line, `\`) // before # and !
	prefix := "/"
	if base != "" {
		prefix += literal(base) + "/"
	}
	if !strings.Contains(strings.TrimSuffix(line, "/"), "/") {
		prefix += "**/" // a bare name matches at any depth
	}
	return not + prefix + glob(strings.TrimPrefix(line, "/"))
}

// special are the characters that mean something in a regular expression but
// nothing in a glob. The library itself takes care of the dot.
const special = `+()|^${}`

// literal writes a path so that nothing in it is a pattern.
func literal(path string) string {
	var b strings.Builder
	for _, c := range path {
		if strings.ContainsRune(special+`[]*`, c) {
			b.WriteByte('\\')
		}
		b.WriteRune(c)
	}
	return b.String()
}

// glob escapes what is no pattern in a glob, and writes ? and [!a] the way a
// regular expression wants them.
func glob(pattern string) string {
	var b strings.Builder
	inClass := false
	for i, c := range pattern {
		switch {
		case inClass:
			inClass = c != ']'
			if c == '!' && pattern[i-1] == '[' {
				c = '^'
			}
			b.WriteRune(c)
		case c == '[':
			inClass = strings.IndexByte(pattern[i:], ']') > 0
			if !inClass {
				b.WriteByte('\\')
			}
			b.WriteRune(c)
		case c == '?':
			b.WriteString("[^/]")
		case strings.ContainsRune(special, c):
			b.WriteByte('\\')
			b.WriteRune(c)
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}
