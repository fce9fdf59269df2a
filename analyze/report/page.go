package report

import (
	"strconv"
	"strings"

	"github.com/olekukonko/tablewriter/tw"
	"golang.org/x/text/unicode/norm"

	"vnan/analyze/message"
)

// Options say how pages look, and in which language messages are.
type Options struct {
	Lang message.Lang
	// Width is the number of columns of the page; 0 means DefaultWidth.
	Width int
	// Color sets text off with the codes of ECMA-48.
	Color bool
	// Top is how many rows a list of words has, 0 for the list's own measure;
	// a negative number means all.
	Top int
	// Syllables says that frequencies are those of syllables.
	Syllables bool
	// From and N are the lengths of n-grams in the table of frequencies.
	From, N int
	// Timeline gives the dates in order with their sentences, in place of the
	// other entities.
	Timeline bool
	// AsOf is the day, in ISO 8601, by which places are marked that had ended;
	// empty for no marks.
	AsOf string
	// OfficialsOnly leaves the lists of other entities out.
	OfficialsOnly bool
}

// DefaultWidth is the width of a page that no terminal bounds.
const DefaultWidth = 100

// minWidth is the narrowest page; terminals below it wrap.
const minWidth = 40

func (o *Options) width() int {
	if o.Width == 0 {
		return DefaultWidth
	}
	return max(o.Width, minWidth)
}

// Page is the page for a reader: the sizes of the text, then whatever was
// found, people with their offices first.
func Page(o Options) Format {
	return Format{Between: "\n", Append: func(dst []byte, d *Document) ([]byte, error) {
		p := page{Options: o, d: d, dst: dst}
		p.head()
		switch {
		case o.Timeline:
			p.timeline()
		case d.Entities != nil:
			p.officials()
			p.lists()
		}
		p.units()
		if d.Frequencies != nil {
			p.frequencies()
		}
		if d.Typos != nil {
			p.typos()
		}
		return p.dst, p.err
	}}
}

// page is one page in the making.
type page struct {
	Options
	d   *Document
	dst []byte
	err error
}

func (p *page) line(s string) {
	p.dst = append(append(p.dst, strings.TrimRight(s, " ")...), '\n')
}

func (p *page) text(k message.Key) string { return p.Lang.Text(k) }

// table appends a table.
func (p *page) table(columns []column, rows [][]string) {
	if p.err == nil {
		p.dst, p.err = p.appendTable(p.dst, columns, rows)
	}
}

// wordsPerMinute is the mean for silent reading of English (M. Brysbaert, How
// many words do we read per minute?, 2019). For Vietnamese no such figure is
// known to us; translations have about as many words.
const wordsPerMinute = 238

// head names the text and gives its sizes.
func (p *page) head() {
	name := oneLine(p.d.Path)
	if name == "-" {
		name = p.text(message.StandardInput)
	}
	if name == "*" && p.d.Documents > 0 {
		name = p.text(message.Together)
	}
	c := p.d.Counts
	sizes := []string{
		p.Lang.Count(message.OneWord, c.Words),
		p.Lang.Count(message.OneSyllable, c.Syllables),
		p.Lang.Count(message.OneSentence, c.Sentences),
		p.Lang.Format(message.ReadingTime, p.Lang.Number((c.Words+wordsPerMinute/2)/wordsPerMinute)),
	}
	if c.Words < wordsPerMinute/2 {
		sizes[3] = p.text(message.ReadingTimeShort)
	}
	if p.d.Documents > 0 {
		sizes = append([]string{p.Lang.Count(message.OneDocument, p.d.Documents)}, sizes[:3]...)
	}
	if p.d.Encoding != "" && p.d.Encoding != "UTF-8" {
		sizes = append(sizes, p.d.Encoding)
	}
	name = cutLeft(name, p.width())
	p.titled(p.paint(bold, name), width(name), wrap(sizes, " · ", p.width()))
}

// titled prints lines with a title of n columns in front of the first, or above
// it where there is no room.
func (p *page) titled(title string, n int, lines []string) {
	for i, l := range lines {
		switch {
		case i > 0:
			p.line(l)
		case n+gap+width(l) <= p.width():
			p.line(title + "  " + l)
		default:
			p.line(title)
			p.line(l)
		}
	}
}

// officials lists people with their offices.
func (p *page) officials() {
	if len(p.d.Officials) == 0 {
		return
	}
	all := sortedOfficials(p.d.Officials)
	shown, more := p.limit(len(all), 20)
	titles := [...]string{
		p.text(message.ColumnPerson), p.text(message.ColumnOffice), p.text(message.ColumnTimes), p.text(message.ColumnLines),
	}
	name, lines, times := 0, 0, width(titles[2])
	for _, o := range all[:shown] {
		name = max(name, width(oneLine(o.Name)))
		lines = max(lines, width(p.mentionLines(o)))
		times = max(times, len(strconv.Itoa(len(o.Mentions))))
	}
	name = max(min(name, p.width()*2/5), width(titles[0]))
	lines = max(min(lines, p.width()/6), width(titles[3]))
	office := p.width() - name - lines - times - 3*gap
	var rows [][]string
	for _, o := range all[:shown] {
		rows = append(rows, p.official(o, name, office, lines)...)
	}
	p.line("")
	p.table([]column{
		{titles[0], tw.AlignLeft}, {cutRight(titles[1], office), tw.AlignLeft}, {titles[2], tw.AlignRight}, {titles[3], tw.AlignLeft},
	}, rows)
	p.more(more)
}

// official gives the rows of one person: an office may need several.
func (p *page) official(o *Official, name, office, lines int) [][]string {
	offices := wrap(p.offices(o, office), "; ", office)
	if len(offices) == 0 {
		offices = []string{""}
	}
	rows := make([][]string, len(offices))
	for i, s := range offices {
		rows[i] = []string{"", s, "", ""}
	}
	rows[0][0] = p.paint(bold, cutRight(oneLine(o.Name), name))
	rows[0][2] = strconv.Itoa(len(o.Mentions))
	rows[0][3] = cutRight(p.mentionLines(o), lines)
	return rows
}

// offices words the roles: title and body, and the status where that is not
// current and the title does not say so itself (nguyên Bí thư).
func (p *page) offices(o *Official, n int) []string {
	var out []string
	for _, r := range o.Roles {
		out = append(out, cutRight(Office(r, p.Lang), n))
	}
	return out
}

// statusWords begin titles that say by themselves that they are no present
// offices.
var statusWords = [...]string{"nguyên ", "cựu ", "quyền "}

func saysStatus(title string) bool {
	low := strings.ToLower(norm.NFC.String(title))
	for _, w := range statusWords {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	return false
}

func statusMessage(status string) (message.Key, bool) {
	switch status {
	case "former":
		return message.StatusFormer, true
	case "acting":
		return message.StatusActing, true
	case "appointed":
		return message.StatusAppointed, true
	case "dismissed":
		return message.StatusDismissed, true
	}
	return 0, false
}

// mentionLines lists the lines that name a person, each once.
func (p *page) mentionLines(o *Official) string {
	var b []byte
	last := 0
	for _, m := range o.Mentions {
		line := p.d.Entities[m].Line
		if line == last {
			continue
		}
		if last > 0 {
			b = append(b, ", "...)
		}
		b = strconv.AppendInt(b, int64(line), 10)
		last = line
	}
	return string(b)
}
