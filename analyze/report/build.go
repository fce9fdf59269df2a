package report

import (
	"iter"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"vnan/analyze"
	"vnan/analyze/entity"
	"vnan/analyze/entity/value"
	"vnan/analyze/source"
	"vnan/analyze/typo"
	"vnan/tokenize"
)

// New describes what was found in a document, all parts of it. The report
// keeps nothing of the results but the strings of their input.
func New(parts iter.Seq[*analyze.Result], o Options) *Document {
	var d *Document
	for r := range parts {
		if d == nil {
			d = Head(r.Document)
		}
		d.add(r, o)
	}
	d.sortTimeline()
	return d
}

// add adds what was found in the next part of the document.
func (d *Document) add(r *analyze.Result, o Options) {
	d.Counts.add(r.Counts)
	b := builder{r: r, text: r.Text, source: original(r.Document)}
	if r.Analyses.Has(analyze.Entities) {
		before := len(d.Entities)
		d.Entities = b.entities(list(d.Entities), r.Entity)
		d.merge(b.officials(r.Entity.Officials, before))
		if o.Timeline {
			d.Timeline = b.moments(list(d.Timeline), r.Entity.Mentions, before)
		}
		if o.AsOf != "" {
			markUnits(d.Entities[before:], o.AsOf)
		}
	}
	if r.Analyses.Has(analyze.Frequencies) {
		d.Frequencies = Frequencies(r.Frequencies)
	}
	if r.Analyses.Has(analyze.Typos) {
		d.Typos = b.typos(list(d.Typos), r.Typos, o.Lang.String())
	}
}

// merge adds the officials of a further part; who has the same name is the same
// person.
func (d *Document) merge(more []Official) {
	if d.byName == nil {
		d.byName = make(map[string]int, len(more))
		d.Officials = list(d.Officials)
	}
	for _, m := range more {
		i, known := d.byName[m.Name]
		if !known {
			d.byName[m.Name] = len(d.Officials)
			d.Officials = append(d.Officials, m)
			continue
		}
		d.Officials[i].join(m)
	}
}

// join adds what another part says of the same person.
func (o *Official) join(m Official) {
	o.Mentions = append(o.Mentions, m.Mentions...)
	for _, a := range m.Aliases {
		if !slices.Contains(o.Aliases, a) {
			o.Aliases = append(o.Aliases, a)
		}
	}
	for _, r := range m.Roles {
		if !slices.ContainsFunc(o.Roles, func(x Role) bool { return x.same(r) }) {
			o.Roles = append(o.Roles, r)
		}
	}
}

// same reports whether two roles say the same, whatever their evidence.
func (r Role) same(x Role) bool {
	return r.Title == x.Title && r.Organization == x.Organization && r.Status == x.Status
}

// Head gives a report without any findings.
func Head(s *source.Document) *Document {
	return &Document{Schema: Schema, Path: s.Path, Encoding: s.Encoding, Warnings: Warnings(s)}
}

func (c *Counts) add(other analyze.Counts) {
	sum := analyze.Counts(*c)
	sum.Add(other)
	*c = Counts(sum)
}

// Warnings gives the JSON form of what was noticed while reading.
func Warnings(s *source.Document) (out []Warning) {
	for _, w := range s.Warnings {
		out = append(out, Warning{Code: string(w.Code), Count: w.Count, Detail: w.Detail})
	}
	return out
}

// original is the text in which all places are given.
func original(d *source.Document) string {
	if d.Original != "" {
		return d.Original
	}
	return d.Text
}

// builder finds places in the input.
type builder struct {
	r      *analyze.Result
	text   *tokenize.Text
	source string            // of the whole document
	at     tokenize.Position // of the last place that was found
}

// place gives the stretch of the input behind bytes [start, end) of the NFC
// view.
func (b *builder) place(start, end int) (string, Place) {
	start, end = b.text.SourceBytes(start, end)
	base := b.r.Base.Byte
	text := b.source[base+start : base+end]
	at := b.seek(base + start)
	return text, Place{
		Start: at.Rune, End: at.Rune + utf8.RuneCountInString(text), ByteStart: base + start, ByteEnd: base + end,
		Line: at.Line, Column: at.Column,
	}
}

// seek gives the place of byte i of the document. It counts on from the last
// place where it can: findings come in the order of the text.
func (b *builder) seek(i int) tokenize.Position {
	if b.at.Line == 0 || i < b.at.Byte {
		b.at = b.r.Place(i - b.r.Base.Byte)
		return b.at
	}
	piece := b.source[b.at.Byte:i]
	b.at.Byte = i
	b.at.Rune += utf8.RuneCountInString(piece)
	if n := strings.Count(piece, "\n"); n > 0 {
		b.at.Line += n
		b.at.Column = 1
		piece = piece[strings.LastIndexByte(piece, '\n')+1:]
	}
	b.at.Column += utf8.RuneCountInString(piece)
	return b.at
}

func (b *builder) entities(out []Entity, found entity.Result) []Entity {
	for i, m := range found.Mentions {
		text, at := b.place(m.Start, m.End)
		e := Entity{Type: m.Type.String(), Text: text, Place: at, Value: m.Value}
		if k := found.Full[i]; k >= 0 {
			e.Full = b.text.NFC[found.Mentions[k].Start:found.Mentions[k].End]
		}
		if m.Type == entity.Document && m.Value != "" {
			e.Act = act(b.text.NFC[m.Start:m.End])
		}
		out = append(out, e)
	}
	return out
}

func act(s string) *Act {
	d := value.ParseDocument(s)
	return &Act{Kind: d.Kind, Number: d.Number, Issuer: d.Issuer, Year: d.Year}
}

// officials gives the officials of a part before which there were before
// mentions.
func (b *builder) officials(found []entity.Official, before int) []Official {
	out := make([]Official, len(found))
	for i, f := range found {
		o := Official{Name: f.Name, Aliases: list(f.Aliases), Mentions: make([]int, len(f.Mentions)), Roles: make([]Role, len(f.Roles))}
		for k, m := range f.Mentions {
			o.Mentions[k] = before + m
		}
		for k, r := range f.Roles {
			o.Roles[k] = Role{Title: r.Title, Organization: r.Organization, Status: r.Status, Evidence: b.evidence(r.Sentence)}
		}
		out[i] = o
	}
	return out
}

// list makes an empty list of nil, which JSON would show as null.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

func (b *builder) evidence(sentence int) *Evidence {
	if sentence < 0 || sentence >= len(b.text.Sentences) {
		return nil
	}
	text, at := b.place(b.text.Bytes(b.text.Sentences[sentence]))
	return &Evidence{Text: text, Place: at}
}

func (b *builder) typos(out []Typo, found []typo.Finding, lang string) []Typo {
	for _, f := range found {
		text, at := b.place(f.Start, f.End)
		t := Typo{
			Text: text, Place: at, Rule: f.Rule, Severity: f.Severity.String(),
			Message: typo.Message(f, lang), Suggestions: list(f.Suggestions), Sure: f.Sure,
		}
		t.before, t.after = b.around(f.Start, f.End, at)
		out = append(out, t)
	}
	return out
}

// around gives what stands before and after a place in its sentence.
func (b *builder) around(start, end int, at Place) (before, after string) {
	t := b.text
	if len(t.Tokens) == 0 {
		return "", ""
	}
	tok := min(t.TokenAt(start), len(t.Tokens)-1)
	a, e := t.Bytes(t.Sentences[t.SentenceAt(tok)])
	a, e = t.SourceBytes(min(a, start), max(e, end))
	base := b.r.Base.Byte
	return b.source[base+a : at.ByteStart], b.source[at.ByteEnd : base+e]
}

// threeDigits rounds to three digits that count, so that a rare word of a large
// text is not rounded to nothing.
func threeDigits(f float64) float64 {
	if f == 0 {
		return 0
	}
	scale := math.Pow10(2 - int(math.Floor(math.Log10(math.Abs(f)))))
	return math.Round(f*scale) / scale
}
