package report

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/olekukonko/tablewriter/tw"

	"vnan/analyze/message"
)

// frequencies shows the words of a page side by side in columns, the most
// frequent first, from top to bottom.
func (p *page) frequencies() {
	all := p.d.Frequencies
	shown, more := p.limit(len(all), 24)
	if shown == 0 {
		return
	}
	p.line("")
	p.line(p.paint(heading, p.text(message.ListWords)))
	words, w := make([]string, shown), 0
	for i, f := range all[:shown] {
		words[i] = cutRight(oneLine(f.Word), p.width()/3)
		w = max(w, width(words[i]))
	}
	across := min(max(p.width()/(w+len(p.Lang.Number(all[0].Count))+3*gap), 1), 5)
	down := (shown + across - 1) / across
	across = (shown + down - 1) / down
	rows := make([][]string, down)
	for i, f := range all[:shown] {
		r := i % down
		rows[r] = append(rows[r], words[i], p.paint(dim, p.Lang.Number(f.Count)+"  "))
	}
	var columns []column
	for range across {
		columns = append(columns, column{align: tw.AlignLeft}, column{align: tw.AlignRight})
	}
	p.table(columns, rows)
	p.more(more)
}

// WordTable is the table of vnan freq: rank, word, count, per thousand, and a
// bar.
func WordTable(o Options) Format {
	return Format{Between: "\n", Append: func(dst []byte, d *Document) ([]byte, error) {
		p := page{Options: o, d: d, dst: dst}
		p.head()
		p.wordTable()
		return p.dst, p.err
	}}
}

// TableRows is how many words the table shows when nothing else is asked for.
const TableRows = 50

func (p *page) wordTable() {
	shown, more := p.limit(len(p.d.Frequencies)+p.d.left, TableRows)
	if shown == 0 {
		return
	}
	list := p.d.Frequencies[:min(shown, len(p.d.Frequencies))]
	columns := []column{
		{"", tw.AlignRight}, {p.wordTitle(), tw.AlignLeft}, {p.text(message.ColumnTimes), tw.AlignRight},
		{p.text(message.ColumnPerThousand), tw.AlignRight},
	}
	if p.d.Documents > 1 {
		columns = append(columns, column{p.text(message.ColumnDocuments), tw.AlignRight})
	}
	rows := make([][]string, len(list))
	for i, f := range list {
		rows[i] = p.wordRow(f)[:len(columns)]
	}
	if slices.ContainsFunc(list, func(f Frequency) bool { return f.Type != "" }) {
		columns = append(columns, column{p.text(message.ColumnType), tw.AlignLeft})
		for i := range rows {
			rows[i] = append(rows[i], list[i].typeName())
		}
	}
	p.fitWords(columns, rows)
	p.line("")
	p.table(append(columns, column{"", tw.AlignLeft}), rows)
	p.more(more)
}

func (p *page) wordRow(f Frequency) []string {
	share := p.Lang.Number(f.Documents) + " (" + p.Lang.Number(int(math.Round(100*f.Share))) + "%)"
	return []string{strconv.Itoa(f.Rank), oneLine(f.Word), p.Lang.Number(f.Count), p.Lang.Decimal(f.PerThousand), share}
}

// fitWords cuts the words and adds bars so that the rows fill the page; the
// title of the bars' column is still to come.
func (p *page) fitWords(columns []column, rows [][]string) {
	left := p.width() - gap*(len(columns)-1)
	word := 0
	for i, c := range columns {
		w := width(c.title)
		for _, r := range rows {
			w = max(w, width(r[i]))
		}
		if i == 1 {
			word = w
			continue
		}
		left -= w
	}
	word = min(word, left)
	bars := min(left-word-gap, 40)
	most := p.d.Frequencies[0].Count
	for i := range rows {
		rows[i][0] = p.paint(dim, rows[i][0])
		rows[i][1] = cutRight(rows[i][1], word)
		rows[i] = append(rows[i], p.paint(cyan, bar(p.d.Frequencies[i].Count, most, bars)))
	}
}

func (p *page) wordTitle() string {
	switch {
	case p.N > 1 && p.From < p.N:
		return p.Lang.Format(message.ColumnRange, p.From, p.N)
	case p.N > 1:
		return p.Lang.Format(message.ColumnNGram, p.N)
	case p.Syllables:
		return p.text(message.ColumnSyllable)
	}
	return p.text(message.ColumnWord)
}

// eighths are the blocks of one to eight eighths of a column.
const eighths = "▏▎▍▌▋▊▉█"

// bar draws n of most as a bar of at most w columns.
func bar(n, most, w int) string {
	if w < 4 || most == 0 {
		return ""
	}
	k := max(n*w*8/most, 1)
	s := strings.Repeat("█", k/8)
	if r := k % 8; r > 0 {
		s += eighths[(r-1)*3 : r*3]
	}
	return s
}
