package main

import (
	"strings"

	"vnan/tokenize"
	"vnan/tokenize/segment"
)

// labelled is a text whose words are known: the units of its sentences, with
// Join as the label.
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

func (l *labelled) add(s []segment.Unit) {
	l.units = append(l.units, s...)
	l.ends = append(l.ends, uint32(len(l.units)))
}

// aligner tokenizes segmented text and carries its words over to the tokens.
type aligner struct {
	tk *tokenize.Tokenizer
	// automatic says that the words were found by a program. Its habits are put
	// right where they are known to differ from print and from the gold, and
	// labels that the segmenter cannot give are kept, for clean to find.
	automatic bool
	starts    []bool // by visible byte: a word begins here
	units     []segment.Unit
}

// add appends a segmented text: a sentence a line, words parted by blanks,
// syllables of a word joined by underscores.
func (al *aligner) add(l *labelled, segmented string) {
	t := al.tk.Tokenize(al.printed(segmented))
	at, pos := 0, 0 // bytes of the text; visible bytes
	for _, s := range t.Sentences {
		al.units = t.Units(s, al.units)
		for i := range al.units {
			tok := t.Tokens[int(s.Start)+i]
			pos += visible(t.NFC[at:tok.Start])
			at = int(tok.Start)
			al.units[i].Join = i > 0 && !al.starts[pos] && (al.automatic || mayJoin(al.units[i-1:i+1]))
		}
		if al.automatic {
			al.joinInitials(t, s)
		}
		l.add(al.units)
	}
}

// mayJoin reports whether the segmenter joins two units of these shapes at all.
func mayJoin(pair []segment.Unit) bool {
	for _, u := range pair {
		if u.Shape == segment.Punct || u.Shape == segment.Opener || u.Shape == segment.Symbol {
			return false
		}
	}
	return true
}

// joinInitials joins an initial with its full stop to the name before it (Lê
// Thị X.): a full name is one word.
func (al *aligner) joinInitials(t *tokenize.Text, s tokenize.Span) {
	for i := 2; i < len(al.units); i++ {
		if u := al.units[i-2 : i+1]; u[2].Shape == segment.Initial && u[0].Shape == segment.Upper &&
			(u[1].Shape == segment.Upper || u[1].Shape == segment.Initial) && strings.HasSuffix(t.Token(int(s.Start)+i), ".") {
			u[2].Join = true
		}
	}
}

// visible counts the bytes that are no white space; printed leaves blanks and
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
