package report

import (
	"math"

	"vnan/analyze"
	"vnan/analyze/entity"
	"vnan/analyze/frequency"
	"vnan/analyze/source"
	"vnan/analyze/typo"
	"vnan/tokenize"
)

// New describes a result. The document keeps nothing of the result but the
// strings of its input.
func New(r *analyze.Result, o Options) *Document {
	d := Head(r.Document, r.Counts)
	b := builder{text: r.Text, source: original(r.Document)}
	if r.Analyses.Has(analyze.Entities) {
		d.Entities = b.entities(r.Entity.Mentions)
		d.Officials = b.officials(r.Entity.Officials)
	}
	if r.Analyses.Has(analyze.Frequencies) {
		d.Frequencies = Frequencies(r.Frequencies)
	}
	if r.Analyses.Has(analyze.Typos) {
		d.Typos = b.typos(r.Typos, o.Lang.String())
	}
	return d
}

// Head gives a document without any findings.
func Head(s *source.Document, c analyze.Counts) *Document {
	d := &Document{Schema: Schema, Path: s.Path, Encoding: s.Encoding, Counts: Counts(c)}
	d.Warnings = Warnings(s)
	return d
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
	text   *tokenize.Text
	source string
}

// place gives the stretch of the input behind bytes [start, end) of the NFC
// view.
func (b *builder) place(start, end int) (string, Place) {
	start, end = b.text.SourceBytes(start, end)
	from, to := b.text.Position(start), b.text.Position(end)
	return b.source[start:end], Place{
		Start: from.Rune, End: to.Rune, ByteStart: start, ByteEnd: end,
		Line: from.Line, Column: from.Column,
	}
}

func (b *builder) entities(mentions []entity.Mention) []Entity {
	out := make([]Entity, len(mentions))
	for i, m := range mentions {
		text, at := b.place(m.Start, m.End)
		out[i] = Entity{Type: m.Type.String(), Text: text, Place: at, Value: m.Value}
	}
	return out
}

func (b *builder) officials(found []entity.Official) []Official {
	out := make([]Official, len(found))
	for i, f := range found {
		o := Official{Name: f.Name, Aliases: list(f.Aliases), Mentions: list(f.Mentions), Roles: make([]Role, len(f.Roles))}
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

func (b *builder) typos(found []typo.Finding, lang string) []Typo {
	out := make([]Typo, len(found))
	for i, f := range found {
		text, at := b.place(f.Start, f.End)
		out[i] = Typo{
			Text: text, Place: at, Rule: f.Rule, Severity: f.Severity.String(),
			Message: typo.Message(f, lang), Suggestions: list(f.Suggestions), Sure: f.Sure,
		}
		out[i].before, out[i].after = b.around(f.Start, f.End, at)
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
	return b.source[a:at.ByteStart], b.source[at.ByteEnd:e]
}

// Frequencies gives the JSON form of counts.
func Frequencies(counts []frequency.Count) []Frequency {
	out := make([]Frequency, len(counts))
	for i, c := range counts {
		out[i] = Frequency{Word: c.Word, Count: c.Count, PerThousand: threeDigits(c.PerThousand)}
	}
	return out
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
