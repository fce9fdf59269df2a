package main

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vnan/tokenize"
	"vnan/tokenize/segment"
)

// labelled is a text whose words are known: the units of its sentences, with
// Join as the gold label.
type labelled struct {
	units []segment.Unit
	ends  []uint32 // of the sentences, in units
}

func (l *labelled) sentence(i int) []segment.Unit {
	if i == 0 {
		return l.units[:l.ends[0]]
	}
	return l.units[l.ends[i-1]:l.ends[i]]
}

// aligner retokenizes segmented text and carries the words over.
type aligner struct {
	tk     *tokenize.Tokenizer
	starts []bool // by visible byte: a gold word begins here
	units  []segment.Unit
}

// add appends a segmented text: a sentence a line, words parted by blanks,
// syllables of a word joined by underscores.
func (al *aligner) add(l *labelled, segmented string) {
	text := al.natural(segmented)
	t := al.tk.Tokenize(text)
	at, pos := 0, 0 // bytes of the text; visible bytes
	for _, s := range t.Sentences {
		al.units = t.Units(s, al.units)
		for i := range al.units {
			tok := t.Tokens[int(s.Start)+i]
			pos += visible(t.NFC[at:tok.Start])
			at = int(tok.Start)
			al.units[i].Join = i > 0 && !al.starts[pos]
		}
		l.units = append(l.units, al.units...)
		l.ends = append(l.ends, uint32(len(l.units)))
	}
}

// natural gives the text as a newspaper would print it, and notes where gold
// words begin. Position counts visible bytes of the NFC form.
func (al *aligner) natural(segmented string) string {
	if !norm.NFC.IsNormalString(segmented) {
		segmented = norm.NFC.String(segmented)
	}
	al.starts = al.starts[:0]
	var b strings.Builder
	b.Grow(len(segmented))
	for line := range strings.Lines(segmented) {
		quotes, glue := 0, true
		for _, w := range strings.Fields(line) {
			left, right := false, false // no blank before, none behind
			c, _ := utf8.DecodeRuneInString(w)
			switch {
			case w == `"`:
				quotes++
				left, right = quotes%2 == 0, quotes%2 == 1
			case strings.ContainsRune(",.;:!?…)]}”’»", c):
				left = true
			case strings.HasSuffix(w, "(") || strings.HasSuffix(w, "[") || strings.HasSuffix(w, "{") || w == "“" || w == "‘" || w == "«":
				right = true
			}
			if !glue && !left {
				b.WriteByte(' ')
			}
			glue = right
			n := 0
			for k := 0; k < len(w); k++ {
				if w[k] == '_' {
					b.WriteByte(' ')
					continue
				}
				b.WriteByte(w[k])
				al.starts = append(al.starts, n == 0)
				n++
			}
		}
		b.WriteByte('\n')
	}
	al.starts = append(al.starts, true)
	return b.String()
}

// visible counts the bytes that are no white space; natural leaves blanks and
// line ends only.
func visible(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] > ' ' {
			n++
		}
	}
	return n
}
