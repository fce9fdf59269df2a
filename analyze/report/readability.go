package report

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strconv"

	"github.com/olekukonko/tablewriter/tw"

	"vnan/analyze"
	"vnan/analyze/message"
	"vnan/analyze/readability"
)

// longestShown is how many of the longest sentences are named, and rareShown how
// many of the rare words.
const (
	longestShown = 5
	rareShown    = 20
)

// NewReadability measures a document. rare says of a folded word whether it is
// rare.
func NewReadability(parts iter.Seq[*analyze.Result], rare func(folded string) bool) *Document {
	var d *Document
	var x readability.Text
	var all []Evidence // of the longest sentences of each part
	var lengths []readability.Sentence
	piece := 0
	for r := range parts {
		if d == nil {
			d = Head(r.Document)
		}
		d.Counts.add(r.Counts)
		before := len(x.Sentences)
		x.Add(r.Text, piece, rare)
		piece++
		part := readability.Text{Sentences: x.Sentences[before:]}
		b := builder{r: r, text: r.Text, source: original(r.Document)}
		longest := part.Longest(longestShown)
		slices.SortFunc(longest, func(a, b readability.Sentence) int { return cmp.Compare(a.Index, b.Index) })
		for _, s := range longest {
			all, lengths = append(all, *b.evidence(s.Index)), append(lengths, s)
		}
	}
	if d != nil {
		d.Readability = newReadability(&x)
		d.Readability.name(lengths, all)
	}
	return d
}

func newReadability(x *readability.Text) *Readability {
	length := func(l readability.Length) Length {
		return Length{Mean: threeDigits(l.Mean), Median: threeDigits(l.Median), Longest: l.Longest}
	}
	return &Readability{
		Words: length(x.Words()), Syllables: length(x.Syllables()), RareShare: threeDigits(x.RareShare()),
		RareWords: rareWords(x.RareWords), LongestSentences: []LongSentence{},
	}
}

// rareWords gives the most frequent of them.
func rareWords(counts map[string]int) []string {
	words := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	if words == nil {
		return []string{}
	}
	return words[:min(rareShown, len(words))]
}

// name keeps the longest of the sentences.
func (r *Readability) name(lengths []readability.Sentence, at []Evidence) {
	for i, s := range lengths {
		r.LongestSentences = append(r.LongestSentences, LongSentence{Words: s.Words, Syllables: s.Syllables, Evidence: at[i]})
	}
	slices.SortStableFunc(r.LongestSentences, func(a, b LongSentence) int { return cmp.Compare(b.Syllables, a.Syllables) })
	r.LongestSentences = r.LongestSentences[:min(longestShown, len(r.LongestSentences))]
}

// ReadabilityTable shows the lengths of sentences, the rare words and the longest
// sentences.
func ReadabilityTable(o Options) Format {
	return Format{Between: "\n", Append: func(dst []byte, d *Document) ([]byte, error) {
		p := page{Options: o, d: d, dst: dst}
		p.head()
		p.readability(d.Readability)
		return p.dst, p.err
	}}
}

func (p *page) readability(r *Readability) {
	row := func(k message.Key, l Length) []string {
		return []string{p.text(k), p.Lang.Decimal(l.Mean), p.Lang.Decimal(l.Median), p.Lang.Number(l.Longest)}
	}
	p.line("")
	p.table([]column{
		{p.text(message.ColumnSentenceLength), tw.AlignLeft}, {p.text(message.ColumnMean), tw.AlignRight},
		{p.text(message.ColumnMedian), tw.AlignRight}, {p.text(message.ColumnLongest), tw.AlignRight},
	}, [][]string{row(message.RowWords, r.Words), row(message.RowSyllables, r.Syllables)})
	p.rare(r)
	var rows [][]string
	for _, s := range r.LongestSentences {
		place := strconv.Itoa(s.Line) + ":" + strconv.Itoa(s.Column)
		left := p.width() - len(place) - 2*gap - width(p.text(message.RowSyllables))
		rows = append(rows, []string{p.paint(dim, place), p.Lang.Number(s.Syllables), cutRight(oneLine(s.Text), left)})
	}
	if len(rows) > 0 {
		p.line("")
		p.table([]column{{"", tw.AlignRight}, {p.text(message.ColumnSyllables), tw.AlignRight}, {p.text(message.ColumnLongestSentences), tw.AlignLeft}}, rows)
	}
}

func (p *page) rare(r *Readability) {
	title := p.text(message.ListRare)
	share := p.Lang.Decimal(threeDigits(100*r.RareShare)) + "%"
	if r.RareShare == 0 {
		share = "0%"
	}
	p.line("")
	p.titled(p.paint(heading, title), width(title), wrap(append([]string{share}, r.RareWords...), " · ", p.width()-width(title)-gap))
}

func readabilityRows(d *Document) [][]string {
	r := d.Readability
	number := func(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
	return [][]string{{
		d.Path, number(r.Words.Mean), number(r.Words.Median), strconv.Itoa(r.Words.Longest),
		number(r.Syllables.Mean), number(r.Syllables.Median), strconv.Itoa(r.Syllables.Longest), number(r.RareShare),
	}}
}
