package main

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

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
	syllables int
}

type mistake struct {
	start, end int // bytes of the text
	want       []string
}

type suspect struct {
	start, end int
	row        []float32
	hits       []int // the mistakes it touches
	right      bool  // the first candidate is the correction
	best       string
	rest       []string
	illegal    bool
	score      float64
}

// readLabelled reads spelling/dev.jsonl below dir.
func readLabelled(dir string) ([]*labelled, error) {
	var out []*labelled
	err := corpus.Lines(dir, "spelling/dev.jsonl", func(line []byte) error {
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
		a, b := d.text.SourceBytes(int(tok.Start), int(tok.End))
		x := suspect{start: a, end: b, row: append([]float32(nil), row...), best: gen.Text(s.Candidates[0].Candidate), illegal: s.Illegal}
		for _, c := range s.Candidates[1:] {
			x.rest = append(x.rest, gen.Text(c.Candidate))
		}
		for i, m := range d.mistakes {
			if a < m.end && m.start < b {
				x.hits = append(x.hits, i)
				x.right = x.right || d.fixes(m, a, b, x.best)
			}
		}
		d.suspects = append(d.suspects, x)
	})
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
