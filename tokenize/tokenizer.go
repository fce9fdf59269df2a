package tokenize

import (
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// Tokenizer parts texts into tokens, sentences and words. It keeps its storage
// from call to call, so that long runs allocate nothing; it is not for
// concurrent use. The zero Tokenizer is ready.
type Tokenizer struct {
	sc    scanner
	text  Text
	seg   *segment.Segmenter // nil: every token is a word
	units []segment.Unit
}

// NewTokenizer gives a Tokenizer with a vocabulary of its own, to which every
// token is a word; trainers use it, to tokenize before there is a model.
func NewTokenizer(w *model.Words) *Tokenizer {
	return &Tokenizer{sc: scanner{vocab: w.Vocabulary}}
}

// Tokenize parts a text. The result is valid until the next call.
func (tk *Tokenizer) Tokenize(s string) *Text {
	sc, t := &tk.sc, &tk.text
	if sc.vocab == nil {
		sc.vocab = model.Default().Vocabulary
		tk.seg = segment.New(segment.Default())
	}
	t.Source = s
	t.NFC = normalizeNFC(s, &t.offsets)
	t.lines.built = false
	sc.s, sc.toks = t.NFC, sc.toks[:0]
	if cap(sc.toks) == 0 { // a token and its space have five bytes, more or less
		sc.toks = make([]Token, 0, len(t.NFC)/9*2+8)
	}
	sc.scan()
	t.Sentences = sc.sentences(t.Sentences[:0])
	t.Tokens = sc.toks
	tk.words(t)
	return t
}

// New parts a text with a Tokenizer of its own, so that the result stays valid.
func New(s string) *Text {
	var tk Tokenizer
	return tk.Tokenize(s)
}
