package fix

import (
	"fmt"
	"sort"
	"strings"
)

// block is a run of lines [from, to) that edits change.
type block struct {
	from, to int
	edits    []Edit
}

// hunks groups the edits: those in the same lines into one block, blocks with
// little between them into one hunk.
func (d *differ) hunks(edits []Edit) [][]block {
	var hunks [][]block
	for _, e := range edits {
		from, to := d.lines(e)
		if n := len(hunks); n > 0 {
			h := hunks[n-1]
			last := &h[len(h)-1]
			if from < last.to {
				last.to = max(last.to, to)
				last.edits = append(last.edits, e)
				continue
			}
			if from-last.to <= 2*context {
				hunks[n-1] = append(h, block{from, to, []Edit{e}})
				continue
			}
		}
		hunks = append(hunks, []block{{from, to, []Edit{e}}})
	}
	return hunks
}

// lines gives the lines [from, to) that an edit changes. One that takes the
// line end away joins the next line to it.
func (d *differ) lines(e Edit) (from, to int) {
	from, to = d.line(e.Start), d.line(e.End)+1
	return min(from, d.count()), min(to, d.count())
}

// count is the number of lines.
func (d *differ) count() int { return len(d.starts) - 1 }

// line gives the number of the line, from 0, that a byte stands in. The end of
// a text that ends in a line end belongs to no line, else to the last one.
func (d *differ) line(b int) int {
	if b == len(d.text) && b > 0 && d.text[b-1] != '\n' {
		b--
	}
	return sort.Search(len(d.starts), func(i int) bool { return d.starts[i] > b }) - 1
}

// hunk writes one hunk.
func (d *differ) hunk(h []block) {
	from, to := max(h[0].from-context, 0), min(h[len(h)-1].to+context, d.count())
	var body strings.Builder
	at, added := from, 0
	for _, b := range h {
		d.plain(&body, at, b.from)
		d.side(&body, b, '-', "31", func(e Edit) string { return d.text[e.Start:e.End] })
		added += d.side(&body, b, '+', "32", func(e Edit) string { return e.New }) - (b.to - b.from)
		at = b.to
	}
	d.plain(&body, at, to)
	head := fmt.Sprintf("@@ -%s +%s @@", extent(from, to-from), extent(from+d.grown, to-from+added))
	fmt.Fprintf(&d.out, "%s\n%s", d.paint("36", head), body.String())
	d.grown += added
}

// extent writes a run of n lines after the first from ones.
func extent(from, n int) string {
	switch n {
	case 0:
		return fmt.Sprintf("%d,0", from)
	case 1:
		return fmt.Sprint(from + 1)
	}
	return fmt.Sprintf("%d,%d", from+1, n)
}

// plain writes the lines that stay.
func (d *differ) plain(b *strings.Builder, from, to int) {
	for i := from; i < to; i++ {
		d.writeLine(b, " ", d.text[d.starts[i]:d.starts[i+1]])
	}
}

// side writes one side of a block and gives its number of lines. The stretches
// that part gives for the edits are set off.
func (d *differ) side(out *strings.Builder, b block, sign byte, color string, part func(Edit) string) int {
	start, end := d.starts[min(b.from, d.count())], d.starts[min(b.to, d.count())]
	if b.from >= d.count() {
		start, end = len(d.text), len(d.text)
	}
	var s strings.Builder
	for _, e := range b.edits {
		s.WriteString(d.text[start:e.Start])
		s.WriteString(d.emphasis(part(e), color))
		start = e.End
	}
	s.WriteString(d.text[start:max(start, end)])
	n := 0
	for line := range strings.SplitAfterSeq(s.String(), "\n") {
		if line == "" {
			break
		}
		d.writeLine(out, string(sign), d.colored(line, color))
		n++
	}
	return n
}

// emphasis sets a changed stretch off inside its line. It ends at each line end,
// as the colour of the line does.
func (d *differ) emphasis(s, color string) string {
	if !d.o.Color || s == "" || strings.Contains(s, "\n") {
		return s
	}
	return "\x1b[7m" + s + "\x1b[27m"
}

func (d *differ) colored(line, color string) string {
	body := strings.TrimSuffix(line, "\n")
	return d.paint(color, body) + line[len(body):]
}

// writeLine writes a line behind its sign, with git's remark when it has no
// line end.
func (d *differ) writeLine(b *strings.Builder, sign, line string) {
	switch {
	case d.o.Color && sign == "-":
		sign = d.paint("31", sign)
	case d.o.Color && sign == "+":
		sign = d.paint("32", sign)
	}
	b.WriteString(sign)
	b.WriteString(line)
	if !strings.HasSuffix(line, "\n") {
		b.WriteString("\n\\ No newline at end of file\n")
	}
}
