package report

import (
	"strconv"

	"github.com/olekukonko/tablewriter/tw"

	"vnan/analyze/keyness"
	"vnan/analyze/message"
)

// Keywords gives the JSON form of the characteristic words of a text of total
// words.
func Keywords(words []keyness.Word, total int) []Keyword {
	out := make([]Keyword, len(words))
	for i, w := range words {
		out[i] = Keyword{
			Word: w.Word, Count: w.Count, PerThousand: threeDigits(1000 * float64(w.Count) / float64(max(total, 1))),
			ReferencePerMillion: threeDigits(w.Reference), LogLikelihood: threeDigits(w.LogLikelihood), LogRatio: threeDigits(w.LogRatio),
		}
	}
	return out
}

// KeywordTable is the table of vnan keyness.
func KeywordTable(o Options) Format {
	return Format{Between: "\n", Append: func(dst []byte, d *Document) ([]byte, error) {
		p := page{Options: o, d: d, dst: dst}
		p.head()
		p.keywords()
		return p.dst, p.err
	}}
}

// keywords lists ten words unless asked for more: the first ten say what an
// article is about.
func (p *page) keywords() {
	shown, more := p.limit(len(p.d.Keywords), 10)
	p.line("")
	if shown == 0 {
		p.line(p.text(message.NoKeywords))
		return
	}
	var rows [][]string
	for i, k := range p.d.Keywords[:shown] {
		rows = append(rows, []string{
			p.paint(dim, strconv.Itoa(i+1)), p.paint(bold, cutRight(oneLine(k.Word), p.width()/3)), p.Lang.Number(k.Count),
			p.Lang.Decimal(k.PerThousand), p.Lang.Decimal(k.ReferencePerMillion), p.Lang.Decimal(k.LogLikelihood), p.Lang.Decimal(k.LogRatio),
		})
	}
	p.table([]column{
		{"", tw.AlignRight}, {p.text(message.ColumnWord), tw.AlignLeft}, {p.text(message.ColumnTimes), tw.AlignRight},
		{p.text(message.ColumnPerThousand), tw.AlignRight}, {p.text(message.ColumnReference), tw.AlignRight},
		{p.text(message.ColumnLogLikelihood), tw.AlignRight}, {p.text(message.ColumnLogRatio), tw.AlignRight},
	}, rows)
	p.more(more)
}

func keywordRows(d *Document) (rows [][]string) {
	number := func(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
	for _, k := range d.Keywords {
		rows = append(rows, []string{d.Path, k.Word, strconv.Itoa(k.Count), number(k.PerThousand),
			number(k.ReferencePerMillion), number(k.LogLikelihood), number(k.LogRatio)})
	}
	return rows
}
