package frequency

import (
	"slices"
	"strings"
)

// Type is what a count counts.
type Type uint8

// The types.
const (
	// Words are all words but numbers, dates and the like; names are among
	// them. Function words are set aside here alone.
	Words Type = iota
	// Names are words, as the tokenizer parted them, whose tokens are runs of
	// letters that all begin with a capital: Hà Nội, Trần Hữu Trí, UBND, Bergen.
	// One capital may be there for another reason: at the beginning of a
	// sentence, behind any mark but a comma (a quotation, an item of a list),
	// or where the whole sentence is in capitals; several are there for the
	// last reason only. Such a word counts when it stands capitalised without
	// that reason elsewhere in what the Counter counts. Bí thư, with one
	// capital of two, is no name.
	Names
	// Numbers are tokens of kind tokenize.Number: 12, 1.200, 121kg.
	Numbers
	// Dates are tokens of kind tokenize.Date, in digits: 31/7, 30-4-1975.
	Dates
)

var typeNames = [...]string{"word", "name", "number", "date"}

// String gives the type's name as flags and the JSON output show it, "" for what
// is no type.
func (y Type) String() string {
	if int(y) < len(typeNames) {
		return typeNames[y]
	}
	return ""
}

// prefix stands before the keys of what is not a word. No key of words begins
// with a Separator.
func (y Type) prefix() string { return Separator + y.String() + Separator }

// Type is what the entry was counted as.
func (e *Entry) Type() Type {
	rest, typed := strings.CutPrefix(e.Key, Separator)
	if !typed {
		return Words
	}
	name, _, _ := strings.Cut(rest, Separator)
	return Type(max(slices.Index(typeNames[:], name), 0))
}

// typeSet has a bit for each type.
type typeSet uint8

func (s typeSet) has(y Type) bool { return s>>y&1 != 0 }

// types gives the types to count.
func (o *Options) types() (s typeSet) {
	if len(o.Types) == 0 || o.N > 1 || o.Unit == Syllable {
		return 1 << Words
	}
	for _, y := range o.Types {
		s |= 1 << y
	}
	return s
}
