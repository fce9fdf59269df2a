package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/olekukonko/tablewriter/tw"

	"vnan/analyze/entity"
	"vnan/analyze/message"
)

// moments appends the dates of a part before which there were before mentions.
func (b *builder) moments(out []Moment, mentions []entity.Mention, before int) []Moment {
	for i, m := range mentions {
		if m.Type == entity.Date {
			s := b.text.SentenceAt(int(m.Tokens.Start))
			out = append(out, Moment{Value: m.Value, Entity: before + i, Evidence: b.evidence(s)})
		}
	}
	return out
}

// sortTimeline puts dates with a year first, by their beginning, then those
// without (--07-31), then those without a value, each in the order of the text
// where they are equal.
func (d *Document) sortTimeline() {
	if d == nil {
		return
	}
	slices.SortStableFunc(d.Timeline, func(a, b Moment) int {
		if c := cmp.Compare(momentRank(a.Value), momentRank(b.Value)); c != 0 {
			return c
		}
		return cmp.Compare(sortKey(a.Value), sortKey(b.Value))
	})
}

func momentRank(value string) int {
	switch {
	case value == "":
		return 2
	case value[0] == '-':
		return 1
	}
	return 0
}

// sortKey is the beginning of a date or range, quarters as their first months:
// 2017-Q2 stands with 2017-04.
func sortKey(value string) string {
	from, _, _ := strings.Cut(value, "/")
	if i := strings.Index(from, "-Q"); i >= 0 {
		if q, err := strconv.Atoi(from[i+2:]); err == nil {
			return from[:i] + "-" + strconv.Itoa(3*q - 2 + 100)[1:]
		}
	}
	return from
}

// timeline is the page of vnan entities --timeline.
func (p *page) timeline() {
	if len(p.d.Timeline) == 0 {
		return
	}
	titles := [...]string{p.text(message.ColumnDate), p.text(message.ColumnLines), p.text(message.ColumnSentence)}
	shown, more := p.limit(len(p.d.Timeline), 100)
	date, line := width(titles[0]), width(titles[1])
	for _, m := range p.d.Timeline[:shown] {
		date = max(date, width(p.momentText(m)))
		line = max(line, len(strconv.Itoa(p.d.Entities[m.Entity].Line)))
	}
	date = min(date, p.width()/3)
	rest := p.width() - date - line - 2*gap
	var rows [][]string
	for _, m := range p.d.Timeline[:shown] {
		e := &p.d.Entities[m.Entity]
		rows = append(rows, []string{p.paint(bold, cutRight(p.momentText(m), date)), strconv.Itoa(e.Line), p.momentSentence(m, rest)})
	}
	p.line("")
	p.table([]column{
		{cutRight(titles[0], date), tw.AlignLeft}, {titles[1], tw.AlignRight}, {cutRight(titles[2], rest), tw.AlignLeft},
	}, rows)
	p.more(more)
}

// momentText is the date's value, its text where it has none.
func (p *page) momentText(m Moment) string {
	if m.Value != "" {
		return m.Value
	}
	return oneLine(p.d.Entities[m.Entity].Text)
}

// momentSentence is the sentence in n columns; the date stays in sight.
func (p *page) momentSentence(m Moment, n int) string {
	if m.Evidence == nil {
		return ""
	}
	text, date := oneLine(m.Evidence.Text), oneLine(p.d.Entities[m.Entity].Text)
	if i := strings.Index(text, date); i >= 0 {
		i += len(date)
		text = cutLeft(text[:i], max(n*2/3, n-width(text[i:]))) + text[i:]
	}
	return cutRight(text, n)
}

func timelineRows(d *Document) (rows [][]string) {
	for _, m := range d.Timeline {
		e := &d.Entities[m.Entity]
		sentence := ""
		if m.Evidence != nil {
			sentence = oneLine(m.Evidence.Text)
		}
		rows = append(rows, []string{d.Path, m.Value, e.Text, strconv.Itoa(e.Line), sentence})
	}
	return rows
}
