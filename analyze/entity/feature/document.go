package feature

import (
	"vnan/analyze/entity/lexicon"
)

// What a document shows of a token that stands capitalised in it.
const (
	docHonorific uint32 = 1 << iota // once behind an honorific
	docTitle                        // behind a title
	docPlace                        // behind a head of places or a preposition of place
	docBody                         // behind a head of organisations
	docSaying                       // before a verb of saying
	docLower                        // in small letters
	docBracket                      // alone in brackets
	docOften                        // three times and more
	docInside                       // capitalised where no sentence begins
	docSurname                      // in a run behind a surname
	docCountry                      // in a country's name

	docBits = iota // how many there are
)

// docTable is a hash table of a document's symbols.
type docTable struct {
	syms  []lexicon.Symbol
	info  []uint32
	count []uint8
}

// reset empties the table and makes room for n symbols.
func (d *docTable) reset(n int) {
	size := 64
	for size < 2*n {
		size *= 2
	}
	if cap(d.syms) < size {
		d.syms, d.info, d.count = make([]lexicon.Symbol, size), make([]uint32, size), make([]uint8, size)
		return
	}
	d.syms, d.info, d.count = d.syms[:size], d.info[:size], d.count[:size]
	clear(d.syms)
	clear(d.info)
	clear(d.count)
}

// slot gives the place of a symbol, new or not.
func (d *docTable) slot(s lexicon.Symbol) int {
	s++
	m := len(d.syms) - 1
	for h := int(uint32(s)*0x9E3779B1>>7) & m; ; h = (h + 1) & m {
		if d.syms[h] == s || d.syms[h] == 0 {
			d.syms[h] = s
			return h
		}
	}
}

// document gathers what the text shows of each token and gives it to all
// cells of the token.
func (x *Extractor) document() {
	x.doc.reset(len(x.Cells))
	for i := range x.Cells {
		c := &x.Cells[i]
		if c.Shape < shapeLower || c.Shape > shapeForeignCapital {
			continue
		}
		h := x.doc.slot(c.Sym)
		if !c.Shape.Capital() {
			x.doc.info[h] |= docLower
			continue
		}
		if x.doc.count[h] < 255 {
			x.doc.count[h]++
		}
		x.doc.info[h] |= x.evidence(i)
	}
	for i := range x.Cells {
		c := &x.Cells[i]
		if !c.Shape.Capital() || c.Shape == shapeCode {
			continue
		}
		h := x.doc.slot(c.Sym)
		c.Doc = x.doc.info[h]
		if x.doc.count[h] > 2 {
			c.Doc |= docOften
		}
	}
}

// evidence gives what the surroundings of token i show of it.
func (x *Extractor) evidence(i int) (e uint32) {
	c := &x.Cells[i]
	if !c.First {
		e |= docInside
	}
	if a := int(c.RunStart) - 1; a >= 0 && !x.Line(int(c.RunStart)) {
		p := &x.Cells[a]
		e |= has(p.End, lexicon.Honorific, docHonorific) | has(p.End, lexicon.Title, docTitle) |
			has(p.End, lexicon.PlaceHead, docPlace) | has(p.End, lexicon.OrganizationHead, docBody)
		if p.Shape == shapeOpen && int(c.RunEnd) < len(x.Cells) && x.Cells[c.RunEnd].Shape == shapeClose {
			e |= docBracket
		}
	}
	if h := &x.Cells[c.RunStart]; int(c.RunStart) < i && h.First { // Ông Sáu begins a sentence
		e |= has(h.Begin&h.End, lexicon.Honorific, docHonorific)
	}
	if b := int(c.RunEnd); b < len(x.Cells) {
		e |= has(x.Cells[b].Begin, lexicon.Saying, docSaying)
	}
	if x.Cells[c.RunStart].Begin&bit(lexicon.Surname) != 0 && c.RunEnd-c.RunStart > 1 {
		e |= docSurname
	}
	if (c.Begin|c.Inside)&bit(lexicon.Country) != 0 {
		e |= docCountry
	}
	return e
}

func bit(l lexicon.List) uint32 { return 1 << l }

// has gives `then` where a set of lists has l.
func has(set uint32, l lexicon.List, then uint32) uint32 {
	if set>>l&1 != 0 {
		return then
	}
	return 0
}
