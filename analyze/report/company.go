package report

import (
	"math"
	"strconv"
	"strings"

	"github.com/olekukonko/tablewriter/tw"

	"vnan/analyze/concordance"
	"vnan/analyze/message"
)

// Collocates gives the JSON form of collocates.
func Collocates(list []concordance.Collocate) []Collocate {
	out := make([]Collocate, len(list))
	for i, c := range list {
		out[i] = Collocate{Word: c.Word, Together: c.Together, Count: c.Count, LogDice: threeDigits(c.LogDice)}
	}
	return out
}

// CollocateTable shows what keeps company with a word.
func CollocateTable(o Options) Format {
	return Format{Append: func(dst []byte, d *Document) ([]byte, error) {
		p := page{Options: o, d: d, dst: dst}
		p.head()
		p.line("")
		shown, more := p.limit(len(d.Collocates), 25)
		if shown == 0 {
			p.line(p.text(message.NoCollocates))
			return p.dst, p.err
		}
		rows := collocateRows(d)[:shown]
		for i, c := range d.Collocates[:shown] {
			rows[i][0] = p.paint(bold, cutRight(oneLine(c.Word), p.width()/2))
			rows[i][3] = p.Lang.Decimal(c.LogDice)
			rows[i] = append(rows[i], p.paint(cyan, bar(int(100*max(c.LogDice, 0)), 1400, min(p.width()/3, 28))))
		}
		p.table([]column{
			{p.text(message.ColumnWord), tw.AlignLeft}, {p.text(message.ColumnTogether), tw.AlignRight},
			{p.text(message.ColumnTimes), tw.AlignRight}, {p.text(message.ColumnLogDice), tw.AlignRight}, {"", tw.AlignLeft},
		}, rows)
		p.more(more)
		return p.dst, p.err
	}}
}

func collocateRows(d *Document) (rows [][]string) {
	for _, c := range d.Collocates {
		rows = append(rows, []string{c.Word, strconv.Itoa(c.Together), strconv.Itoa(c.Count), strconv.FormatFloat(c.LogDice, 'f', -1, 64)})
	}
	return rows
}

// NewDispersion gives the JSON form of how a word is strewn over parts.
func NewDispersion(parts []concordance.Part) *Dispersion {
	out := &Dispersion{Parts: make([]Part, len(parts))}
	counts, sizes := make([]int, len(parts)), make([]int, len(parts))
	words := 0
	for i, p := range parts {
		counts[i], sizes[i] = p.Count, p.Words
		out.Count += p.Count
		words += p.Words
		out.Parts[i] = Part{Path: p.Name, Count: p.Count, Words: p.Words, PerThousand: perThousand(p.Count, p.Words)}
	}
	out.PerThousand = perThousand(out.Count, words)
	if dp := concordance.Dispersion(counts, sizes); !math.IsNaN(dp) {
		dp = threeDigits(dp)
		out.DP = &dp
	}
	return out
}

func perThousand(n, of int) float64 { return threeDigits(1000 * float64(n) / float64(max(of, 1))) }

// DispersionTable shows how a word is strewn: a line of bars for one text, a row
// for each of several files.
func DispersionTable(o Options) Format {
	return Format{Append: func(dst []byte, d *Document) ([]byte, error) {
		p := page{Options: o, d: d, dst: dst}
		p.head()
		p.line("")
		dp := "–"
		if d.Dispersion.DP != nil {
			dp = p.Lang.Decimal(*d.Dispersion.DP)
		}
		p.line(p.Lang.Format(message.DispersionLine, p.Lang.Number(d.Dispersion.Count), p.Lang.Decimal(d.Dispersion.PerThousand), dp))
		if d.Documents <= 1 {
			p.line(p.paint(cyan, sparkline(d.Dispersion.Parts)) + "  " + p.paint(dim, p.Lang.Format(message.DispersionFiles, len(d.Dispersion.Parts))))
			return p.dst, p.err
		}
		p.parts()
		return p.dst, p.err
	}}
}

// parts lists the files that have the word, in their order.
func (p *page) parts() {
	most := 0.0
	var having []Part
	for _, x := range p.d.Dispersion.Parts {
		if x.Count > 0 {
			most = max(most, x.PerThousand)
			having = append(having, x)
		}
	}
	p.line(p.Lang.Format(message.DispersionIn, len(having), p.d.Documents))
	shown, more := p.limit(len(having), TableRows)
	if shown == 0 {
		return
	}
	var rows [][]string
	for _, x := range having[:shown] {
		b := bar(int(1000*x.PerThousand), int(1000*most), min(p.width()/3, 28))
		rows = append(rows, []string{cutLeft(oneLine(x.Path), p.width()/2), p.Lang.Number(x.Count), p.Lang.Decimal(x.PerThousand), p.paint(cyan, b)})
	}
	p.table([]column{
		{"", tw.AlignLeft}, {p.text(message.ColumnTimes), tw.AlignRight}, {p.text(message.ColumnPerThousand), tw.AlignRight}, {"", tw.AlignLeft},
	}, rows)
	p.more(more)
}

// heights are bars of one to eight eighths of a line.
const heights = "▁▂▃▄▅▆▇█"

// sparkline draws the counts of parts side by side; a dot where there is none.
func sparkline(parts []Part) string {
	most := 0
	for _, x := range parts {
		most = max(most, x.Count)
	}
	var b strings.Builder
	for _, x := range parts {
		if x.Count == 0 {
			b.WriteString("·")
			continue
		}
		k := (x.Count*8+most-1)/most - 1
		b.WriteString(heights[k*3 : k*3+3])
	}
	return b.String()
}

func dispersionRows(d *Document) (rows [][]string) {
	for i, x := range d.Dispersion.Parts {
		rows = append(rows, []string{strconv.Itoa(i + 1), x.Path, strconv.Itoa(x.Count), strconv.Itoa(x.Words), strconv.FormatFloat(x.PerThousand, 'f', -1, 64)})
	}
	return rows
}
