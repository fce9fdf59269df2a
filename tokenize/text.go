package tokenize

// Text is one text, tokenised. It is computed once per document; every
// analysis is a pure function of it. A Text that came from a Tokenizer is valid
// until that Tokenizer's next call.
type Text struct {
	// Source is the decoded input, untouched.
	Source string
	// NFC is Source in Unicode normalization form C; the same string when
	// Source is in that form already.
	NFC string
	// Tokens are all syllables and other tokens in order.
	Tokens []Token
	// Words part the tokens: spans of Tokens, in order, without gaps.
	Words []Span
	// Sentences part the tokens: spans of Tokens, in order, without gaps. No
	// word crosses the end of a sentence.
	Sentences []Span

	offsets offsetMap
	lines   lineIndex
}

// Token gives the text of token i in NFC.
func (t *Text) Token(i int) string { return t.NFC[t.Tokens[i].Start:t.Tokens[i].End] }

// Slice gives the NFC text of a span of tokens, with the white space inside it.
func (t *Text) Slice(s Span) string {
	if s.End <= s.Start {
		return ""
	}
	return t.NFC[t.Tokens[s.Start].Start:t.Tokens[s.End-1].End]
}

// Bytes gives the bytes [start, end) in NFC that a span of tokens covers.
func (t *Text) Bytes(s Span) (start, end int) {
	if s.End <= s.Start {
		return 0, 0
	}
	return int(t.Tokens[s.Start].Start), int(t.Tokens[s.End-1].End)
}

// SourceBytes maps bytes [start, end) of NFC to the bytes of Source that they
// were made from. The result lies on rune bounds of Source and never splits a
// letter from its combining marks.
func (t *Text) SourceBytes(start, end int) (int, int) {
	return t.offsets.toSource(start, false), t.offsets.toSource(end, true)
}

// SourceSlice gives exactly the stretch of the input behind bytes [start, end)
// of NFC.
func (t *Text) SourceSlice(start, end int) string {
	a, b := t.SourceBytes(start, end)
	return t.Source[a:b]
}

// SentenceAt gives the index of the sentence that token i belongs to.
func (t *Text) SentenceAt(i int) int { return spanAt(t.Sentences, uint32(i)) }

// WordAt gives the index of the word that token i belongs to.
func (t *Text) WordAt(i int) int { return spanAt(t.Words, uint32(i)) }

// TokenAt gives the index of the first token that ends after byte b of NFC;
// len(t.Tokens) when there is none.
func (t *Text) TokenAt(b int) int {
	lo, hi := 0, len(t.Tokens)
	for lo < hi {
		if m := (lo + hi) / 2; int(t.Tokens[m].End) <= b {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func spanAt(spans []Span, i uint32) int {
	lo, hi := 0, len(spans)
	for lo < hi {
		if m := (lo + hi) / 2; spans[m].End <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
