package fix

import (
	"bytes"
	"fmt"
	"strings"
)

// context is how many lines stand around a change, as everywhere.
const context = 3

// DiffOptions say how a diff looks.
type DiffOptions struct {
	// Color sets lines off, and the changed stretches inside them, with the
	// codes of ECMA-48.
	Color bool
}

// Diff gives the unified diff of a text and the same with the edits made; nil
// when nothing changes. The edits must be as Disjoint leaves them. Since they
// are known, the diff is exact, and its cost is that of reading the text once.
// It applies with patch -p1 and with git apply.
func Diff(name, text string, edits []Edit, o DiffOptions) []byte {
	edits = effective(text, edits)
	if len(edits) == 0 || check(len(text), edits) != nil {
		return nil
	}
	d := differ{o: o, text: text, starts: lineStarts(text)}
	d.header(name)
	for _, h := range d.hunks(edits) {
		d.hunk(h)
	}
	return d.out.Bytes()
}

// effective leaves the edits that change something.
func effective(text string, edits []Edit) []Edit {
	var out []Edit
	for _, e := range edits {
		if e.Start < 0 || e.End > len(text) || e.Start > e.End || text[e.Start:e.End] != e.New {
			out = append(out, e)
		}
	}
	return out
}

type differ struct {
	o      DiffOptions
	text   string
	starts []int // byte of each line's beginning, and of the end
	out    bytes.Buffer
	grown  int // lines gained by the hunks so far
}

// lineStarts gives the beginning of each line, and the end of the text.
func lineStarts(s string) []int {
	starts := make([]int, 1, strings.Count(s, "\n")+2)
	for i := 0; i < len(s); {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 {
			break
		}
		i += n + 1
		starts = append(starts, i)
	}
	if starts[len(starts)-1] != len(s) {
		starts = append(starts, len(s))
	}
	return starts
}

func (d *differ) header(name string) {
	from, to := fileNames(name)
	fmt.Fprintf(&d.out, "%s\n%s\n", d.paint("1", "--- "+from), d.paint("1", "+++ "+to))
}

// fileNames writes a file's name as git does.
func fileNames(name string) (from, to string) {
	if name == "-" || name == "" {
		name = "stdin"
	}
	if !strings.HasPrefix(name, "/") {
		from, to = "a/"+strings.TrimPrefix(name, "./"), "b/"+strings.TrimPrefix(name, "./")
	} else {
		from, to = name, name
	}
	return quoted(from), quoted(to)
}

// quoted quotes a name with characters that would break the line.
func quoted(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7F || r == '"' || r == '\\' }) {
		var b strings.Builder
		for i := range len(name) {
			switch c := name[i]; {
			case c == '"', c == '\\':
				b.WriteByte('\\')
				b.WriteByte(c)
			case c < ' ', c == 0x7F:
				fmt.Fprintf(&b, `\%03o`, c)
			default:
				b.WriteByte(c)
			}
		}
		return `"` + b.String() + `"`
	}
	if strings.Contains(name, " ") {
		return name + "\t" // so that patch sees where the name ends
	}
	return name
}

func (d *differ) paint(code, s string) string {
	if !d.o.Color {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[m"
}
