package feature

import "vnan/analyze/entity/lexicon"

const (
	namedLists = 1<<lexicon.Named - 1
	allLists   = 1<<lexicon.Lists - 1
	// nestedLists have phrases of one token that may stand inside a longer one.
	nestedLists = 1<<lexicon.Surname | 1<<lexicon.Middle
)

// maxPhrase is how many tokens a phrase of the lexicon may have.
const maxPhrase = 8

// found is what begins at a token: the length of the longest phrase of each
// list, and the longest name.
type found struct {
	length  [lexicon.Lists]uint8
	name    uint32
	nameEnd int
}

// match finds the phrases of the lists: for each token and list the longest
// that begins there.
func (x *Extractor) match() {
	for i := range x.Cells {
		if !x.Tables.Lexicon.Starts(x.Cells[i].Sym) {
			continue
		}
		var f found
		x.search(i, &f)
		x.name(i, f.nameEnd, f.name)
		for l := range f.length {
			if f.length[l] > 0 {
				x.phrase(i, int(f.length[l]), 1<<l)
			}
		}
	}
}

// search looks for everything that begins at token i. Lists of names match
// capitals only; a known name has one at least.
func (x *Extractor) search(i int, f *found) {
	h := lexicon.Seed
	open, anyCapital := ^uint32(0), false
	for j := i; j < len(x.Cells) && j < i+maxPhrase; j++ {
		if j > i && x.Line(j) {
			return
		}
		if s := x.Cells[j].Shape; s.Capital() || s == shapeCaseless {
			anyCapital = true
		} else {
			open &^= namedLists
		}
		h = lexicon.Step(h, x.Cells[j].Sym)
		e := x.Tables.Lexicon.Get(h)
		if m := uint32(e) & allLists & open; m != 0 {
			f.add(m, uint8(j-i+1))
		}
		if v := e.NameOf(); v != 0 && anyCapital {
			f.name, f.nameEnd = v, j+1
		}
		if e&lexicon.More == 0 {
			return
		}
	}
}

func (f *found) add(lists uint32, n uint8) {
	for l := range f.length {
		if lists>>l&1 != 0 {
			f.length[l] = n
		}
	}
}

// phrase marks n tokens as a phrase of a list, unless they begin inside a
// longer phrase of it.
func (x *Extractor) phrase(i, n int, list uint32) {
	c := &x.Cells[i]
	if c.Inside&list != 0 && c.Begin&list == 0 && list&nestedLists == 0 {
		return
	}
	c.Begin |= list
	for k := 1; k < n; k++ {
		x.Cells[i+k].Inside |= list
	}
	x.Cells[i+n-1].End |= list
}

// Place reports whether token i begins like the name of a place.
func (x *Extractor) Place(i int) bool {
	const places = 1<<lexicon.PlaceHead | 1<<lexicon.Country | 1<<lexicon.City | 1<<lexicon.Province | 1<<lexicon.District | 1<<lexicon.Commune
	return x.Cells[i].Begin&places != 0
}

// Surname reports whether token i is a surname in capitals.
func (x *Extractor) Surname(i int) bool { return x.Cells[i].Begin&(1<<lexicon.Surname) != 0 }

// PlaceHead reports whether a class of place ends with token i: thành phố.
func (x *Extractor) PlaceHead(i int) bool { return x.Cells[i].End&(1<<lexicon.PlaceHead) != 0 }

// name marks the tokens [i, end) as a known name, unless they lie within one.
func (x *Extractor) name(i, end int, v uint32) {
	if v == 0 || x.Cells[end-1].Name != 0 {
		return
	}
	for k := i; k < end; k++ {
		c := &x.Cells[k]
		c.Name, c.Place = v, placeInside
	}
	x.Cells[i].Place, x.Cells[end-1].Place = placeBegin, placeEnd
	if end == i+1 {
		x.Cells[i].Place = placeWhole
	}
}
