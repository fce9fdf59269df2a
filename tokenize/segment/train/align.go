package main

import (
	"strings"
	"unicode"
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
	tk      *tokenize.Tokenizer
	raw     bool   // keep labels that the segmenter cannot give
	percent bool   // print percent signs behind their number without a blank
	starts  []bool // by visible byte: a gold word begins here
	units   []segment.Unit
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
			al.units[i].Join = i > 0 && !al.starts[pos] && (al.raw || mayJoin(al.units[i-1].Shape) && mayJoin(al.units[i].Shape))
		}
		if al.raw {
			al.joinInitials(t, s)
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
		words := strings.Fields(line)
		for k, w := range words {
			left, right := false, false // no blank before, none behind
			c, _ := utf8.DecodeRuneInString(w)
			switch {
			case w == `"`:
				quotes++
				left, right = quotes%2 == 0, quotes%2 == 1
			case al.percent && w == "%":
				left = true
			case al.raw && w == "&" && k > 0 && k+1 < len(words) && capitals(words[k-1]) && capitals(words[k+1]):
				left, right = true, true
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

// mayJoin reports whether the segmenter joins tokens of the shape at all.
func mayJoin(s segment.Shape) bool {
	return s != segment.Punct && s != segment.Opener && s != segment.Symbol
}

// joinInitials joins an initial with its full stop to the name before it (Lê
// Thị X.): a full name is one word.
func (al *aligner) joinInitials(t *tokenize.Text, s tokenize.Span) {
	for i := 1; i < len(al.units); i++ {
		if p := al.units[i-1].Shape; al.units[i].Shape == segment.Initial && (p == segment.Upper || p == segment.Initial) && strings.HasSuffix(t.Token(int(s.Start)+i), ".") {
			al.units[i].Join = al.units[i].Join || i > 1 && al.units[i-2].Shape == segment.Upper
		}
	}
}

// capitals reports whether a word consists of capital letters.
func capitals(w string) bool {
	for _, c := range w {
		if !unicode.IsUpper(c) {
			return false
		}
	}
	return true
}
