package main

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"vnan/analyze/typo"
	"vnan/analyze/typo/candidate"
	"vnan/analyze/typo/context"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/syllable"
)

// labelled is a document with its labelled mistakes and, after collect, its
// suspects.
type labelled struct {
	id        string
	text      *tokenize.Text
	mistakes  []mistake
	suspects  []suspect
	rules     []suspect // reports of the rules that look at no context
	syllables int
}

type mistake struct {
	start, end int // bytes of the text
	want       []string
}

// suspect is what may be reported.
type suspect struct {
	start, end int // bytes of the text
	token      tokenize.Token
	row        []float32
	hits       []int // the mistakes it touches
	right      bool  // the first candidate is the correction
	op         candidate.Op
	best       string
	rest       []string
	judged     context.Suspect // without its candidates
}

// readLabelled reads spelling/dev.jsonl below dir.
func readLabelled(dir string) ([]*labelled, error) {
	var out []*labelled
	err := corpus.Lines(dir, labels, func(line []byte) error {
		var in struct {
			ID       string `json:"_id"`
			Text     string
			Mistakes []struct {
				Suggest     []string
				Text        string
				StartOffset string `json:"start_offset"`
			}
		}
		if err := json.Unmarshal(line, &in); err != nil {
			return err
		}
		d := &labelled{id: in.ID, text: tokenize.New(in.Text)}
		for _, m := range in.Mistakes {
			at, err := strconv.Atoi(m.StartOffset)
			if err != nil {
				return err
			}
			start := byteOffset(in.Text, at)
			d.mistakes = append(d.mistakes, mistake{start, start + len(m.Text), m.Suggest})
		}
		out = append(out, d)
		return nil
	})
	return out, err
}

func byteOffset(s string, runes int) int {
	at := 0
	for range runes {
		_, n := utf8.DecodeRuneInString(s[at:])
		at += n
	}
	return at
}

// mistaken reports whether a token is, or is part of, a labelled mistake.
func (d *labelled) mistaken(token int) bool {
	tok := d.text.Tokens[token]
	a, b := d.text.SourceBytes(int(tok.Start), int(tok.End))
	for _, m := range d.mistakes {
		if a < m.end && m.start < b {
			return true
		}
	}
	return false
}

// collect finds the document's suspects and compares them with the labels.
func (d *labelled) collect(j *context.Judge) {
	for _, t := range d.text.Tokens {
		if t.Kind.IsLetters() {
			d.syllables++
		}
	}
	gen := candidate.Default()
	j.Suspects(d.text, func(s *context.Suspect, row []float32) {
		tok := d.text.Tokens[s.Token]
		x := suspect{token: tok, row: slices.Clone(row), judged: *s}
		for i, c := range s.Candidates {
			if i == 0 {
				x.op = c.Op
				x.best = gen.Text(c.Candidate)
			} else {
				x.rest = append(x.rest, gen.Text(c.Candidate))
			}
		}
		d.compare(&x, int(tok.Start), int(tok.End))
		d.suspects = append(d.suspects, x)
	})
}

// checkRules collects what the other rules report in the document, as
// score_typos.py counts it.
func (d *labelled) checkRules(p context.Parts) {
	for _, f := range typo.Check(d.text, typo.Options{Ranker: context.NewDetector(p)}) {
		family, _, _ := strings.Cut(f.Rule, "/")
		if f.Severity == typo.Hint || family == "character" || family == "punctuation" {
			continue
		}
		x := suspect{best: f.Rule}
		if len(f.Suggestions) > 0 {
			x.best = f.Suggestions[0]
		}
		d.compare(&x, f.Start, f.End)
		d.rules = append(d.rules, x)
	}
}

// compare notes which mistakes a report over bytes [start, end) of the text in
// NFC touches, and whether it corrects one.
func (d *labelled) compare(x *suspect, start, end int) {
	x.start, x.end = d.text.SourceBytes(start, end)
	for i, m := range d.mistakes {
		if x.start < m.end && m.start < x.end {
			x.hits = append(x.hits, i)
			x.right = x.right || d.fixes(m, x.start, x.end, x.best)
		}
	}
}

// fixes reports whether the correction written over bytes [a, b) gives what the
// label wants.
func (d *labelled) fixes(m mistake, a, b int, best string) bool {
	src := d.text.Source
	lo, hi := min(a, m.start), max(b, m.end)
	got := foldAll(src[lo:a] + best + src[b:hi])
	for _, w := range m.want {
		if foldAll(src[lo:m.start]+w+src[m.end:hi]) == got {
			return true
		}
	}
	return false
}

func foldAll(s string) string {
	f := strings.Fields(strings.ToLower(s))
	for i := range f {
		f[i] = syllable.Fold(f[i])
	}
	return strings.Join(f, " ")
}
