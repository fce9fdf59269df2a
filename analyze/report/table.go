package report

import (
	"bytes"
	"reflect"
	"sync"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twwidth"
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
	d := drawers.Get().(*drawer)
	defer drawers.Put(d)
	d.prepare(columns)
	titles := make([]string, len(columns))
	named := false
	for i, c := range columns {
		titles[i] = o.paint(heading, c.title)
		named = named || c.title != ""
	}
	if named {
		d.table.Header(titles)
	}
	if err := d.table.Bulk(rows); err != nil {
		return dst, err
	}
	if err := d.table.Render(); err != nil {
		return dst, err
	}
	return appendTrimmed(dst, d.buf.Bytes()), nil
}

// drawer is a table that is used again: to make one takes longer than to draw
// it.
type drawer struct {
	buf   bytes.Buffer
	table *tablewriter.Table
}

var drawers = sync.Pool{New: func() any {
	twwidth.SetEastAsian(false) // see width
	d := &drawer{}
	d.table = tablewriter.NewTable(&d.buf,
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders:  tw.BorderNone,
			Symbols:  tw.NewSymbols(tw.StyleNone),
			Settings: tw.Settings{Separators: tw.SeparatorsNone, Lines: tw.LinesNone},
		})),
		tablewriter.WithStringerCacheCustom(noCache{}),
		tablewriter.WithConfig(tablewriter.Config{Behavior: tw.Behavior{TrimSpace: tw.Off, TrimLine: tw.Off}}),
	)
	return d
}}

// prepare empties the table and sets its columns.
func (d *drawer) prepare(columns []column) {
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
	d.buf.Reset()
	d.table.Reset()
	d.table.Configure(func(c *tablewriter.Config) { c.Header, c.Row = cell, cell })
}

// noCache is the table's cache for types that print themselves, of which ours
// has none; the usual one is emptied at great cost for each table.
type noCache struct{}

func (noCache) Add(reflect.Type, reflect.Value) bool           { return false }
func (noCache) Get(reflect.Type) (v reflect.Value, found bool) { return v, false }
func (noCache) Purge()                                         {}
func (noCache) Len() int                                       { return 0 }
func (noCache) Cap() int                                       { return 0 }

// appendTrimmed appends lines without the blanks at their ends.
func appendTrimmed(dst, lines []byte) []byte {
	for line := range bytes.Lines(lines) {
		dst = append(append(dst, bytes.TrimRight(line, " \n")...), '\n')
	}
	return dst
}
