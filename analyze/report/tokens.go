package report

import (
	"iter"

	"vnan/analyze"
	"vnan/tokenize"
)

// Unit is what vnan tokenize prints.
type Unit uint8

// The units.
const (
	Word Unit = iota
	Syllable
	Sentence
)

// NewTokens lists the units of a document's text.
func NewTokens(parts iter.Seq[*analyze.Result], u Unit) *Document {
	var d *Document
	for r := range parts {
		if d == nil {
			d = Head(r.Document)
			d.Tokens = make([]Token, 0, len(r.Text.Tokens))
		}
		b := tokenBuilder{builder: builder{r: r, text: r.Text, source: original(r.Document), at: r.Base}, out: d.Tokens}
		for i, s := range r.Text.Sentences {
			b.sentence(d.Counts.Sentences+i, s, u)
		}
		d.Tokens = b.out
		d.Counts.add(r.Counts)
	}
	return d
}

// tokenBuilder goes through a text from left to right.
type tokenBuilder struct {
	builder
	out []Token
}

func (b *tokenBuilder) sentence(i int, s tokenize.Span, u Unit) {
	if u == Sentence {
		b.add(s, i, "")
		return
	}
	begin := s.Start
	for k := s.Start + 1; k <= s.End; k++ {
		if k < s.End && u == Word && b.text.Tokens[k].Has(tokenize.Joined) {
			continue
		}
		b.add(tokenize.Span{Start: begin, End: k}, i, b.text.Tokens[begin].Kind.String())
		begin = k
	}
}

func (b *tokenBuilder) add(s tokenize.Span, sentence int, kind string) {
	text, at := b.place(b.text.Bytes(s))
	b.out = append(b.out, Token{Text: text, Place: at, Kind: kind, Sentence: sentence})
}

// AppendTokens appends a text as plain text: a sentence a line, words parted by
// blanks, and the tokens of a word by _, the form that the field uses. Tokens
// stand as they do in the input.
func AppendTokens(dst []byte, t *tokenize.Text, u Unit) []byte {
	s := t.NFC
	same := s == t.Source
	for _, sentence := range t.Sentences {
		if u == Sentence {
			dst = append(dst, oneLine(t.SourceSlice(t.Bytes(sentence)))...)
			dst = append(dst, '\n')
			continue
		}
		toks := t.Tokens[sentence.Start:sentence.End]
		for i := range toks {
			k := &toks[i]
			if i > 0 {
				dst = append(dst, separator(k, u))
			}
			if same {
				dst = append(dst, s[k.Start:k.End]...)
			} else {
				dst = append(dst, t.SourceSlice(int(k.Start), int(k.End))...)
			}
		}
		dst = append(dst, '\n')
	}
	return dst
}

// separator stands before a token that is not the first.
func separator(k *tokenize.Token, u Unit) byte {
	if u == Word && k.Has(tokenize.Joined) {
		return '_'
	}
	return ' '
}
