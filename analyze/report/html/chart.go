package html

import (
	"unicode/utf8"

	"vnan/analyze/message"
	"vnan/analyze/report"
)

// chart is bars side by side, in units of the SVG's view box.
type chart struct {
	Width, Height int
	Bars          []bar
}

// bar is one bar with its label and its figure.
type bar struct {
	Label, Cut   string // whole, and as far as there is room
	Figure, Note string
	Y, Text      int // of the row and of the baseline of its text
	Length       float64
	FigureX      float64
}

// Measures of a chart in units of its view box, which is about a pixel each in
// a column of a page.
const (
	chartWidth = 520
	rowHeight  = 26
	baseline   = 17
	labelWidth = 132
	figureRoom = 200 // behind the longest bar, for a figure and a note
	maxBars    = 12
)

// labelRunes is how much of a label has room: letters of 13 units are 7 wide on
// an average.
const labelRunes = 18

func (c *chart) add(label, figure, note string, share float64) {
	n := len(c.Bars)
	length := max(share*(chartWidth-labelWidth-figureRoom), 2)
	c.Bars = append(c.Bars, bar{
		Label: label, Cut: cut(label, labelRunes), Figure: figure, Note: note, Y: n * rowHeight, Text: n*rowHeight + baseline,
		Length: length, FigureX: labelWidth + length + 7,
	})
	c.Height = (n + 1) * rowHeight
}

// BarX is where bars begin.
func (c *chart) BarX() int { return labelWidth }

// frequent shows the most frequent words; nil when there are none.
func frequent(d *report.Document, lang message.Lang) *chart {
	c := &chart{Width: chartWidth}
	for i, f := range d.Frequencies {
		if i == maxBars {
			break
		}
		c.add(f.Word, lang.Number(f.Count), "", float64(f.Count)/float64(d.Frequencies[0].Count))
	}
	return c.orNone()
}

// keywords shows the characteristic words by their log-likelihood; nil when
// there are none.
func keywords(d *report.Document, lang message.Lang) *chart {
	c := &chart{Width: chartWidth}
	for i, k := range d.Keywords {
		if i == maxBars {
			break
		}
		figure, note := lang.Decimal(k.LogLikelihood), lang.Text(message.PageNotInReference)
		if k.ReferencePerMillion > 0 {
			note = lang.Format(message.PageTimesAs, lang.Decimal(1000*k.PerThousand/k.ReferencePerMillion))
		}
		c.add(k.Word, figure, note, k.LogLikelihood/d.Keywords[0].LogLikelihood)
	}
	return c.orNone()
}

func (c *chart) orNone() *chart {
	if len(c.Bars) == 0 {
		return nil
	}
	return c
}

// cut takes the first n code points of s, with an ellipsis when there are more.
func cut(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}
