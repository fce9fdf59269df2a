package report

import (
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

func (p *page) wordTable() {
	shown, more := p.limit(len(p.d.Frequencies), 50)
	if shown == 0 {
		return
	}
	list := p.d.Frequencies[:shown]
	title := p.wordTitle()
	w, numbers := width(title), 0
	for _, f := range list {
		w = max(w, width(f.Word))
		numbers = max(numbers, width(p.Lang.Decimal(f.PerThousand)))
	}
	rank, count := len(strconv.Itoa(shown)), max(width(p.text(message.ColumnTimes)), len(p.Lang.Number(list[0].Count)))
	numbers = max(numbers, width(p.text(message.ColumnPerThousand)))
	w = min(w, p.width()-rank-count-numbers-3*gap)
	bars := min(p.width()-rank-w-count-numbers-4*gap, 40)
	var rows [][]string
	for i, f := range list {
		rows = append(rows, []string{
			p.paint(dim, strconv.Itoa(i+1)), cutRight(oneLine(f.Word), w), p.Lang.Number(f.Count),
			p.Lang.Decimal(f.PerThousand), p.paint(cyan, bar(f.Count, list[0].Count, bars)),
		})
	}
	p.line("")
	p.table([]column{
		{"", tw.AlignRight}, {title, tw.AlignLeft}, {p.text(message.ColumnTimes), tw.AlignRight},
		{p.text(message.ColumnPerThousand), tw.AlignRight}, {"", tw.AlignLeft},
	}, rows)
	p.more(more)
}

func (p *page) wordTitle() string {
	switch {
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
