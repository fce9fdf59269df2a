package report

import (
	"iter"
	"slices"
	"strconv"

	"github.com/olekukonko/tablewriter/tw"

	"vnan/analyze"
	"vnan/analyze/concordance"
)

// NewConcordance gives every place where the query stands in a document, with
// up to width syllables on each side.
func NewConcordance(parts iter.Seq[*analyze.Result], q concordance.Query, width int) *Document {
	var d *Document
	for r := range parts {
		if d == nil {
			d = Head(r.Document)
			d.Concordance = []Occurrence{}
		}
		d.Counts.add(r.Counts)
		b := builder{r: r, text: r.Text, source: original(r.Document)}
		for _, l := range q.Lines(r.Text, width) {
			text, at := b.place(l.Start, l.End)
			d.Concordance = append(d.Concordance, Occurrence{Left: l.Left, Text: text, Right: l.Right, Place: at})
		}
	}
	return d
}

// SortConcordance puts the lines in an order; equals stay in that of the text.
func (d *Document) SortConcordance(o concordance.Order) {
	slices.SortStableFunc(d.Concordance, func(a, b Occurrence) int { return o.Compare(a.Left, a.Right, b.Left, b.Right) })
}

// ConcordanceTable shows the lines aligned on what was looked for.
func ConcordanceTable(o Options) Format {
	return Format{Between: "\n", Append: func(dst []byte, d *Document) ([]byte, error) {
		p := page{Options: o, d: d, dst: dst}
		p.head()
		p.concordance()
		return p.dst, p.err
	}}
}

func (p *page) concordance() {
	shown, more := p.limit(len(p.d.Concordance), 100)
	if shown == 0 {
		return
	}
	middle, place := 0, 0
	for _, l := range p.d.Concordance[:shown] {
		middle = max(middle, width(oneLine(l.Text)))
		place = max(place, len(placeOf(l)))
	}
	side := max((p.width()-middle-place-3*gap)/2, 10)
	var rows [][]string
	for _, l := range p.d.Concordance[:shown] {
		rows = append(rows, []string{p.paint(dim, placeOf(l)), cutLeft(l.Left, side), p.paint(bold, oneLine(l.Text)), cutRight(l.Right, side)})
	}
	p.line("")
	p.table([]column{{align: tw.AlignRight}, {align: tw.AlignRight}, {align: tw.AlignLeft}, {align: tw.AlignLeft}}, rows)
	p.more(more)
}

func placeOf(l Occurrence) string { return strconv.Itoa(l.Line) + ":" + strconv.Itoa(l.Column) }

func concordanceRows(d *Document) (rows [][]string) {
	for _, l := range d.Concordance {
		rows = append(rows, append([]string{d.Path, l.Left, l.Text, l.Right}, l.fields()...))
	}
	return rows
}
