package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strconv"
	"strings"
)

// Format turns documents into bytes.
type Format struct {
	// Open, Between and Close stand around the documents.
	Open, Between, Close string
	// Empty stands for all of it when there is no document.
	Empty string
	// Append appends one document to dst. It may be called from several
	// goroutines at once.
	Append func(dst []byte, d *Document) ([]byte, error)
}

// JSON gives one object for people and programs, indented; several documents
// make an array.
func JSON(several bool) Format {
	if !several {
		return Format{Append: func(dst []byte, d *Document) ([]byte, error) { return AppendJSON(dst, d, "") }}
	}
	return Format{Open: "[\n  ", Between: ",\n  ", Close: "\n]\n", Empty: "[]\n", Append: func(dst []byte, d *Document) ([]byte, error) {
		dst, err := AppendJSON(dst, d, "  ")
		return bytes.TrimSuffix(dst, []byte("\n")), err
	}}
}

// JSONL gives an object a line.
func JSONL() Format {
	return Format{Append: func(dst []byte, d *Document) ([]byte, error) { return appendLine(dst, d) }}
}

// appendLine appends a JSON value on a line of its own.
func appendLine(dst []byte, v any) ([]byte, error) {
	b := bytes.NewBuffer(dst)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}

// AppendJSON appends an indented JSON value and a line end; prefix stands at
// the beginning of each line but the first.
func AppendJSON(dst []byte, v any, prefix string) ([]byte, error) {
	compact, err := appendLine(nil, v)
	if err != nil {
		return dst, err
	}
	b := bytes.NewBuffer(dst) // an Encoder that indents needs several times the memory
	err = json.Indent(b, compact, prefix, "  ")
	return b.Bytes(), err
}

// Rows are the kinds of rows that CSV and TSV can have.
type Rows uint8

// The kinds of rows.
const (
	// OfficialRows has a row for each person and office.
	OfficialRows Rows = iota
	// EntityRows has a row for each mention.
	EntityRows
	// FrequencyRows has a row for each word.
	FrequencyRows
	// TypedFrequencyRows has a row for each word and tells its type.
	TypedFrequencyRows
	// TypoRows has a row for each finding.
	TypoRows
	// TimelineRows has a row for each date, in order.
	TimelineRows
	// KeywordRows has a row for each characteristic word.
	KeywordRows
	// ConcordanceRows has a row for each match.
	ConcordanceRows
	// CollocateRows has a row for each word that keeps company.
	CollocateRows
	// DispersionRows has a row for each part or file.
	DispersionRows
	// ReadabilityRows has a row for each document.
	ReadabilityRows
)

// rowSpecs names the columns and makes the rows.
var rowSpecs = [...]struct {
	columns []string
	rows    func(d *Document) [][]string
}{
	OfficialRows:  {[]string{"path", "name", "title", "organization", "status", "mentions", "line", "aliases"}, officialRows},
	EntityRows:    {[]string{"path", "type", "text", "value", "start", "end", "byte_start", "byte_end", "line", "column"}, entityRows},
	FrequencyRows: {[]string{"path", "word", "count", "per_thousand", "rank", "documents", "share"}, frequencyRows},
	TypedFrequencyRows: {[]string{"path", "word", "count", "per_thousand", "rank", "documents", "share", "type"},
		typedFrequencyRows},
	TypoRows: {[]string{"path", "text", "start", "end", "byte_start", "byte_end", "line", "column", "rule", "severity",
		"message", "suggestions"}, typoRows},
	TimelineRows: {[]string{"path", "value", "text", "line", "sentence"}, timelineRows},
	ConcordanceRows: {[]string{"path", "left", "text", "right", "start", "end", "byte_start", "byte_end", "line", "column"},
		concordanceRows},
	ReadabilityRows: {[]string{"path", "words_mean", "words_median", "words_longest", "syllables_mean", "syllables_median",
		"syllables_longest", "rare_share"}, readabilityRows},
	CollocateRows:  {[]string{"word", "together", "count", "log_dice"}, collocateRows},
	DispersionRows: {[]string{"part", "path", "count", "words", "per_thousand"}, dispersionRows},
	KeywordRows: {[]string{"path", "word", "count", "per_thousand", "reference_per_million", "log_likelihood", "log_ratio"},
		keywordRows},
}

// CSV gives rows as RFC 4180 has them, with the names of the columns first.
func CSV(rows Rows) Format {
	spec := rowSpecs[rows]
	head := strings.Join(spec.columns, ",") + "\n"
	return Format{Open: head, Empty: head, Append: func(dst []byte, d *Document) ([]byte, error) {
		b := bytes.NewBuffer(dst)
		w := csv.NewWriter(b)
		err := w.WriteAll(spec.rows(d))
		return b.Bytes(), err
	}}
}

// TSV gives rows with tabs between the fields and the names of the columns
// first. Tabs and line ends inside a field become blanks.
func TSV(rows Rows) Format {
	spec := rowSpecs[rows]
	head := strings.Join(spec.columns, "\t") + "\n"
	return Format{Open: head, Empty: head, Append: func(dst []byte, d *Document) ([]byte, error) {
		for _, row := range spec.rows(d) {
			dst = appendTSV(dst, row)
		}
		return dst, nil
	}}
}

func appendTSV(dst []byte, row []string) []byte {
	for i, field := range row {
		if i > 0 {
			dst = append(dst, '\t')
		}
		dst = append(dst, oneLine(field)...)
	}
	return append(dst, '\n')
}

// listSeparator stands between several values in one field.
const listSeparator = "; "

func officialRows(d *Document) (rows [][]string) {
	for _, o := range d.Officials {
		line := ""
		if len(o.Mentions) > 0 {
			line = strconv.Itoa(d.Entities[o.Mentions[0]].Line)
		}
		roles := o.Roles
		if len(roles) == 0 {
			roles = []Role{{}}
		}
		for _, r := range roles {
			rows = append(rows, []string{d.Path, o.Name, r.Title, r.Organization, r.Status,
				strconv.Itoa(len(o.Mentions)), line, strings.Join(o.Aliases, listSeparator)})
		}
	}
	return rows
}

func entityRows(d *Document) (rows [][]string) {
	for _, e := range d.Entities {
		row := append([]string{d.Path, e.Type, e.Text, e.Value}, e.fields()...)
		rows = append(rows, row)
	}
	return rows
}

// fields gives start, end, byte_start, byte_end, line and column.
func (p Place) fields() []string {
	return []string{strconv.Itoa(p.Start), strconv.Itoa(p.End), strconv.Itoa(p.ByteStart), strconv.Itoa(p.ByteEnd),
		strconv.Itoa(p.Line), strconv.Itoa(p.Column)}
}

func typoRows(d *Document) (rows [][]string) {
	for _, t := range d.Typos {
		row := append([]string{d.Path, t.Text}, t.fields()...)
		rows = append(rows, append(row, t.Rule, t.Severity, t.Message, strings.Join(t.Suggestions, listSeparator)))
	}
	return rows
}
