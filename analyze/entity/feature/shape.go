package feature

import (
	"vnan/tokenize"
)

// Shape is what a token looks like, as far as features tell it apart.
type Shape uint8

const (
	shapeNone Shape = iota
	shapeLower
	shapeCapital
	shapeUpper  // all capitals, abbreviations
	shapeLetter // one capital: A, B
	shapeMixed  // VnExpress, iPhone
	shapeForeignLower
	shapeForeignCapital
	shapeYear   // 1900..2099
	shapeSmall  // 1..31
	shapeNumber // other numbers
	shapeDate
	shapeTime
	shapeDocNumber
	shapeCode
	shapeAddress
	shapeComma
	shapeStop
	shapeColon
	shapeSemicolon
	shapeDash
	shapeSlash
	shapeOpen
	shapeClose
	shapeQuote
	shapeOther
	shapeCaseless // letters of a line whose case says nothing
	shapeBegin    // before the line
	shapeEnd      // behind it
)

// Capital reports whether the shape has a capital letter.
func (s Shape) Capital() bool {
	return s >= shapeCapital && s <= shapeMixed || s == shapeForeignCapital || s == shapeCode
}

func (s Shape) Numeric() bool { return s >= shapeYear && s <= shapeDocNumber }

// shapeOf gives the shape of a token that reads s.
func shapeOf(t *tokenize.Token, s string) Shape {
	switch t.Kind {
	case tokenize.Syllable, tokenize.Foreign, tokenize.Abbreviation:
		return letterShape(t, s)
	case tokenize.Number:
		return numberShape(s)
	case tokenize.Date:
		return shapeDate
	case tokenize.Time:
		return shapeTime
	case tokenize.DocNumber:
		return shapeDocNumber
	case tokenize.Code:
		return shapeCode
	case tokenize.URL, tokenize.Email, tokenize.Handle:
		return shapeAddress
	case tokenize.Punctuation:
		return markShape(s)
	}
	return shapeOther
}

func letterShape(t *tokenize.Token, s string) Shape {
	switch {
	case t.Has(tokenize.AllUpper):
		return shapeUpper
	case t.Has(tokenize.MixedCase):
		return shapeMixed
	case t.Has(tokenize.UpperFirst) && (len(s) == 1 || len(s) == 2 && s[0] >= 0x80):
		return shapeLetter
	case t.Has(tokenize.UpperFirst) && t.Kind == tokenize.Foreign:
		return shapeForeignCapital
	case t.Has(tokenize.UpperFirst):
		return shapeCapital
	case t.Kind == tokenize.Foreign:
		return shapeForeignLower
	}
	return shapeLower
}

func numberShape(s string) Shape {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return shapeNumber
		}
		n = n*10 + int(s[i]-'0')
		if n > 9999 {
			return shapeNumber
		}
	}
	switch {
	case len(s) == 4 && n >= 1900 && n < 2100:
		return shapeYear
	case len(s) <= 2 && n >= 1 && n <= 31:
		return shapeSmall
	}
	return shapeNumber
}

func markShape(s string) Shape {
	switch s {
	case ",":
		return shapeComma
	case ".", "!", "?", "...", "…":
		return shapeStop
	case ":":
		return shapeColon
	case ";":
		return shapeSemicolon
	case "-", "–", "—", "‑":
		return shapeDash
	case "/":
		return shapeSlash
	case "(", "[", "{":
		return shapeOpen
	case ")", "]", "}":
		return shapeClose
	case "\"", "“", "”", "'", "‘", "’", "«", "»":
		return shapeQuote
	}
	return shapeOther
}
