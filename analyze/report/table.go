package report

import (
	"bytes"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// column is one column of a table.
type column struct {
	title string
	align tw.Align
}

// gap stands between columns.
const gap = 2

// appendTable appends a table without lines: what aligns needs no frame, and
// what is copied from a terminal has none either. Cells must fit already.
func (o *Options) appendTable(dst []byte, columns []column, rows [][]string) ([]byte, error) {
	b := bytes.NewBuffer(nil)
	t := o.newTable(b, columns)
	titles := make([]string, len(columns))
	named := false
	for i, c := range columns {
		titles[i] = o.paint(heading, c.title)
		named = named || c.title != ""
	}
	if named {
		t.Header(titles)
	}
	if err := t.Bulk(rows); err != nil {
		return dst, err
	}
	if err := t.Render(); err != nil {
		return dst, err
	}
	return appendTrimmed(dst, b.Bytes()), nil
}

func (o *Options) newTable(b *bytes.Buffer, columns []column) *tablewriter.Table {
	align := make([]tw.Align, len(columns))
	padding := make([]tw.Padding, len(columns))
	for i, c := range columns {
		align[i] = c.align
		padding[i] = tw.Padding{Right: "  ", Overwrite: true}
	}
	padding[len(padding)-1] = tw.PaddingNone
	cell := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Alignment:  tw.CellAlignment{PerColumn: align},
		Padding:    tw.CellPadding{Global: tw.PaddingNone, PerColumn: padding},
	}
	return tablewriter.NewTable(b,
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders: tw.BorderNone,
			Symbols: tw.NewSymbols(tw.StyleNone),
			Settings: tw.Settings{
				Separators: tw.SeparatorsNone,
				Lines:      tw.LinesNone,
			},
		})),
		tablewriter.WithConfig(tablewriter.Config{
			Header: cell, Row: cell,
			Behavior: tw.Behavior{TrimSpace: tw.Off, TrimLine: tw.Off},
		}),
	)
}

// appendTrimmed appends lines without the blanks at their ends.
func appendTrimmed(dst, lines []byte) []byte {
	for line := range bytes.Lines(lines) {
		dst = append(append(dst, bytes.TrimRight(line, " \n")...), '\n')
	}
	return dst
}
