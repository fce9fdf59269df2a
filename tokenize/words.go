package tokenize

import (
	"vnan/tokenize/segment"
)

// shapes gives the shape of a token from its kind and its letter flags.
var shapes = [...][8]segment.Shape{
	Syllable:     letterShapes(segment.Lower, segment.Upper, segment.AllUpper),
	Foreign:      letterShapes(segment.ForeignLower, segment.ForeignUpper, segment.ForeignUpper),
	Abbreviation: sameShape(segment.Abbr),
	Number:       sameShape(segment.Number),
	Date:         sameShape(segment.Code),
	Time:         sameShape(segment.Code),
	DocNumber:    sameShape(segment.Code),
	Code:         sameShape(segment.Code),
	URL:          sameShape(segment.Code),
	Email:        sameShape(segment.Code),
	Handle:       sameShape(segment.Code),
	Emoji:        sameShape(segment.Symbol),
	Punctuation:  sameShape(segment.Punct),
	Symbol:       sameShape(segment.Symbol),
}

func letterShapes(lower, upper, all segment.Shape) (t [8]segment.Shape) {
	for f := range Flags(8) {
		switch {
		case f.has(AllUpper):
			t[f] = all
		case f&(UpperFirst|MixedCase) != 0:
			t[f] = upper
		default:
			t[f] = lower
		}
	}
	return t
}

func sameShape(s segment.Shape) (t [8]segment.Shape) {
	for i := range t {
		t[i] = s
	}
	return t
}

// shapeOf gives a token's shape in the text s.
func shapeOf(s string, t *Token) segment.Shape {
	if t.Kind == Syllable {
		return shapes[Syllable][t.Flags&(UpperFirst|AllUpper|MixedCase)]
	}
	return otherShape(s, t)
}

func otherShape(s string, t *Token) segment.Shape {
	switch t.Kind {
	case Punctuation:
		switch s[t.Start] {
		case '"', '(', ':', '[', '-', '\'', 0xE2: // also the quotes and dashes
			return segment.Opener
		}
		return segment.Punct
	case Foreign:
		if t.End-t.Start == 1 && t.Flags.has(UpperFirst) {
			return segment.Initial
		}
	case Abbreviation:
		if isInitial(s[t.Start:t.End]) {
			return segment.Initial
		}
	}
	return shapes[t.Kind][t.Flags&(UpperFirst|AllUpper|MixedCase)]
}

// isInitial reports whether an abbreviation is one letter, or a capital and a
// small one, with a full stop: H., Đ., Th.
func isInitial(s string) bool {
	return s[len(s)-1] == '.' && (len(s) == 2 || len(s) == 3 && (s[0] >= 0x80 || s[1] >= 'a' && s[1] <= 'z'))
}

// Units describes a sentence to the segmenter, in the storage of units.
func (t *Text) Units(sentence Span, units []segment.Unit) []segment.Unit {
	units = units[:0]
	toks := t.Tokens[sentence.Start:sentence.End]
	for i := range toks {
		units = append(units, segment.Unit{ID: toks[i].ID, Shape: shapeOf(t.NFC, &toks[i])})
	}
	return units
}

// words joins the tokens of each sentence to words.
func (tk *Tokenizer) words(t *Text) {
	if cap(t.Words) < len(t.Tokens) { // a word has one token or more
		t.Words = make([]Span, 0, len(t.Tokens)+len(t.Tokens)/8)
	}
	t.Words = t.Words[:0]
	for _, s := range t.Sentences {
		tk.units = t.Units(s, tk.units)
		if tk.seg != nil {
			tk.seg.Segment(tk.units)
		}
		begin := s.Start
		for i := 1; i < len(tk.units); i++ {
			if k := s.Start + uint32(i); tk.units[i].Join {
				t.Tokens[k].Flags |= Joined
			} else {
				t.Words = append(t.Words, Span{begin, k})
				begin = k
			}
		}
		t.Words = append(t.Words, Span{begin, s.End})
	}
}
