package report

import (
	"cmp"
	"strconv"

	"vnan/analyze/frequency"
)

// Frequencies gives the JSON form of counts.
func Frequencies(counts []frequency.Count) []Frequency {
	out := make([]Frequency, len(counts))
	for i, c := range counts {
		out[i] = Frequency{Word: c.Word, Count: c.Count, PerThousand: threeDigits(c.PerThousand)}
		if c.Type != frequency.Words {
			out[i].Type = c.Type.String()
		}
	}
	return out
}

// Ranked gives the report of documents that were counted together; path is what
// they are called.
func Ranked(path string, h frequency.Head, r *frequency.Ranking) *Document {
	d := &Document{
		Schema: Schema, Path: path, Documents: h.Documents,
		Counts: Counts{Sentences: h.Sentences, Words: h.Words, Syllables: h.Syllables}, left: r.Left(),
	}
	counts := r.Counts(h.Total)
	d.Frequencies = Frequencies(counts)
	for i, c := range counts {
		d.Frequencies[i].Documents = c.Documents
		d.Frequencies[i].Share = threeDigits(float64(c.Documents) / float64(max(h.Documents, 1)))
	}
	d.Rank()
	return d
}

// Rank numbers the frequencies; equal counts have the same rank, and as many
// numbers are left out behind them.
func (d *Document) Rank() {
	for i := range d.Frequencies {
		f := &d.Frequencies[i]
		f.Rank = i + 1
		if i > 0 && d.Frequencies[i-1].Count == f.Count {
			f.Rank = d.Frequencies[i-1].Rank
		}
	}
}

func typedFrequencyRows(d *Document) [][]string {
	rows := frequencyRows(d)
	for i := range d.Frequencies {
		rows[i] = append(rows[i], d.Frequencies[i].typeName())
	}
	return rows
}

// typeName gives what it was counted as; words have no type in JSON.
func (f *Frequency) typeName() string { return cmp.Or(f.Type, frequency.Words.String()) }

func frequencyRows(d *Document) (rows [][]string) {
	number := func(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
	for _, f := range d.Frequencies {
		row := []string{d.Path, f.Word, strconv.Itoa(f.Count), number(f.PerThousand), strconv.Itoa(f.Rank), "", ""}
		if d.Documents > 0 {
			row[5], row[6] = strconv.Itoa(f.Documents), number(f.Share)
		}
		rows = append(rows, row)
	}
	return rows
}
