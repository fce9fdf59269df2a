package feature

import (
	"vnan/analyze/entity/lexicon"
	"vnan/tokenize"
	"vnan/tokenize/flat"
)

// Extractor computes the features of a text's tokens. It keeps its storage
// from text to text.
type Extractor struct {
	Tables *Tables
	Text   *tokenize.Text
	Cells  []Cell
	doc    docTable
}

// Load computes the cells of a text.
func (x *Extractor) Load(t *tokenize.Text) {
	x.Text = t
	n := len(t.Tokens)
	if cap(x.Cells) < n {
		x.Cells = make([]Cell, n+n/4)
	}
	x.Cells = x.Cells[:n]
	for i := range x.Cells {
		x.load(i)
	}
	x.caseless()
	x.first()
	x.match()
	x.runs()
	x.heads()
	x.brackets()
	x.document()
	x.markHot()
}

func (x *Extractor) load(i int) {
	k := &x.Text.Tokens[i]
	s := x.Text.Token(i)
	c := &x.Cells[i]
	*c = Cell{Sym: lexicon.SymbolOf(k, s), ID: k.ID, Shape: shapeOf(k, s), Head: -1}
	x.setType(c, uint32(k.ID)*cases+caseOf(k))
	switch c.Shape {
	case shapeForeignCapital, shapeForeignLower, shapeMixed, shapeCapital, shapeUpper:
		c.affixes(s)
	}
}

func (x *Extractor) setType(c *Cell, ty uint32) {
	c.Type = ty
	for g := range c.Class {
		c.Class[g] = flat.U16(x.Tables.Classes[g], int(ty))
	}
}

func (c *Cell) affixes(s string) {
	if len(s) > 2 {
		c.Suffix2 = hash(s[len(s)-2:])
		c.Suffix3 = hash(s[len(s)-3:])
		c.Prefix3 = hash(s[:3])
	}
}

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i]|0x20)) * 16777619
	}
	return h
}

// first marks the tokens whose capital says nothing, since a sentence begins.
func (x *Extractor) first() {
	for _, s := range x.Text.Sentences {
		i := s.Start
		for i < s.End && x.Cells[i].Shape >= shapeComma && x.Cells[i].Shape <= shapeOther {
			x.Cells[i].First = true
			i++
		}
		if i < s.End {
			x.Cells[i].First = true
		}
	}
	for i := range x.Cells {
		if x.Text.Tokens[i].Has(tokenize.LineBefore) {
			x.Cells[i].First = true
		}
	}
}

// Line reports whether token i begins a line.
func (x *Extractor) Line(i int) bool { return x.Text.Tokens[i].Has(tokenize.LineBefore) }

// runs finds the runs of capitalised tokens.
func (x *Extractor) runs() {
	n := len(x.Cells)
	for i := 0; i < n; {
		c := &x.Cells[i]
		if !c.Shape.Capital() {
			c.RunStart, c.RunEnd = int32(i), int32(i)
			i++
			continue
		}
		j := i + 1
		for j < n && x.Cells[j].Shape.Capital() && !x.Line(j) && !x.Cells[j].First {
			j++
		}
		for k := i; k < j; k++ {
			x.Cells[k].RunStart, x.Cells[k].RunEnd = int32(i), int32(j)
		}
		i = j
	}
}

const headLists = 1<<lexicon.Title | 1<<lexicon.OrganizationHead | 1<<lexicon.PlaceHead | 1<<lexicon.EventHead | 1<<lexicon.DocumentHead | 1<<lexicon.Honorific

// heads finds for each token the nearest head of a name to its left, within
// the sentence.
func (x *Extractor) heads() {
	head, lists := int32(-1), uint32(0)
	s := 0
	for i := range x.Cells {
		if s < len(x.Text.Sentences) && i == int(x.Text.Sentences[s].Start) {
			head = -1
			s++
		}
		c := &x.Cells[i]
		c.Head, c.HeadLists = head, lists
		if e := c.End & headLists; e != 0 {
			head, lists = int32(i), e
		}
	}
}

func (x *Extractor) brackets() {
	open, quote := 0, 0
	for i := range x.Cells {
		c := &x.Cells[i]
		if x.Line(i) {
			open, quote = 0, 0
		}
		switch c.Shape {
		case shapeOpen:
			open = 12
		case shapeClose:
			open = 0
		case shapeQuote:
			if quote > 0 {
				quote = 0
			} else {
				quote = 12
			}
		}
		if open > 0 {
			c.Depth |= 1
			open--
		}
		if quote > 0 {
			c.Depth |= 2
			quote--
		}
	}
}
