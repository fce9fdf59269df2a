package html

import (
	"slices"
	"strconv"
	"strings"

	"vnan/analyze/concordance"
	"vnan/analyze/message"
	"vnan/analyze/report"
)

// spread shows where words and people stand in the text.
type spread struct {
	Width, Height int
	Rows          []spreadRow
}

// spreadRow is one word or person.
type spreadRow struct {
	Label, Cut string
	Count      string
	Person     bool
	DP         string
	Y, Text    int
	Strokes    []stroke
}

// stroke is one mention.
type stroke struct {
	X float64
	Y int
}

const (
	spreadWidth  = 900
	spreadLabel  = 172
	spreadFigure = 96 // count and DP at the right
	spreadParts  = 10 // equal parts of the text, over which DP is computed
	spreadPeople = 6
	// moreRunes is how much of a label has room here.
	moreRunes = 23
)

// newSpread gives the people who are named most and the words of the input; nil
// when there are none.
func newSpread(in *Input, lang message.Lang) *spread {
	s := &spread{Width: spreadWidth}
	for i, o := range report.MostNamed(in.Report.Officials) {
		if i == spreadPeople {
			break
		}
		var places []report.Place
		for _, m := range o.Mentions {
			places = append(places, in.Report.Entities[m].Place)
		}
		s.add(o.Name, places, true, len(in.Text), lang)
	}
	for _, w := range in.Words {
		if slices.ContainsFunc(s.Rows, func(r spreadRow) bool { return strings.EqualFold(r.Label, w.Text) }) {
			continue // a person's name
		}
		s.add(w.Text, w.Places, false, len(in.Text), lang)
	}
	if len(s.Rows) == 0 {
		return nil
	}
	return s
}

func (s *spread) add(label string, places []report.Place, person bool, size int, lang message.Lang) {
	if len(places) == 0 || size == 0 {
		return
	}
	n := len(s.Rows)
	row := spreadRow{
		Label: label, Cut: cut(label, moreRunes), Count: lang.Number(len(places)), Person: person,
		Y: n * rowHeight, Text: n*rowHeight + baseline,
	}
	occurrences, sizes := make([]int, spreadParts), make([]int, spreadParts)
	for i := range sizes {
		sizes[i] = 1
	}
	for _, p := range places {
		x := spreadLabel + float64(p.ByteStart)/float64(size)*float64(s.stripWidth())
		row.Strokes = append(row.Strokes, stroke{x, row.Y + 3})
		occurrences[min(p.ByteStart*spreadParts/size, spreadParts-1)]++
	}
	row.DP = twoDigits(concordance.Dispersion(occurrences, sizes), lang)
	s.Rows = append(s.Rows, row)
	s.Height = (n + 1) * rowHeight
}

func (s *spread) stripWidth() int { return spreadWidth - spreadLabel - spreadFigure }

// StripX, StripWidth and FigureX are for the template.
func (s *spread) StripX() int { return spreadLabel }

// StripWidth is the width of the text as it is shown.
func (s *spread) StripWidth() int { return s.stripWidth() + 4 }

// FigureX is where the figures end.
func (s *spread) FigureX() int { return spreadWidth - 2 }

// twoDigits writes a share with two digits behind the comma or point.
func twoDigits(f float64, lang message.Lang) string {
	s := strconv.FormatFloat(f, 'f', 2, 64)
	if lang == message.Vietnamese {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}
