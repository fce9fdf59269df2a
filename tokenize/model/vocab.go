package model

import (
	"errors"

	"vnan/tokenize/flat"
)

// Vocabulary numbers the tokens that the corpora hold often enough. It is read
// in place. Several spellings may share an id: hòa and hoà do.
type Vocabulary struct {
	// text holds the spellings one behind the other; ends[i] is where the
	// i-th ends. Spelling i < ids belongs to id i; those behind are
	// alternative spellings, and alias[i-ids] is their id.
	text, ends, alias string
	ids               int
	// slots is a hash table with linear probing; a slot holds a spelling's
	// index plus one, or zero.
	slots string
	mask  uint32
	// classes holds a Class per id; counts the logarithm of its frequency.
	classes, counts string
}

// Class says what the corpora and the phonology know of an id.
type Class uint8

// The classes of an id.
const (
	// Legal: a legal Vietnamese syllable.
	Legal Class = 1 << iota
	// Loan: a borrowed syllable that Vietnamese text knows.
	Loan
	// MostlyUpper: written with a capital nine times out of ten inside a
	// sentence.
	MostlyUpper
	// Dotted: an abbreviation that takes a full stop of its own (TP.).
	Dotted
)

func openVocabulary(f *flat.File) (*Vocabulary, error) {
	v := &Vocabulary{}
	for _, s := range []struct {
		name string
		to   *string
	}{{"vtext", &v.text}, {"vends", &v.ends}, {"valias", &v.alias}, {"vslots", &v.slots}, {"vclass", &v.classes}, {"vcount", &v.counts}} {
		var err error
		if *s.to, err = f.Section(s.name); err != nil {
			return nil, err
		}
	}
	v.ids = len(v.classes)
	n := len(v.slots) / 2
	spellings := len(v.ends) / 4
	if n == 0 || n&(n-1) != 0 || v.ids > spellings || len(v.alias) != 2*(spellings-v.ids) || len(v.counts) != v.ids || v.ids < int(Reserved) {
		return nil, errors.New("model: the vocabulary's sections do not fit together; rebuild with `go generate`")
	}
	prev := uint32(0)
	for i := range spellings {
		e := flat.U32(v.ends, i)
		if e < prev || int(e) > len(v.text) {
			return nil, errors.New("model: the vocabulary's spellings are damaged; rebuild with `go generate`")
		}
		prev = e
	}
	v.mask = uint32(n - 1)
	return v, nil
}

// Len is the number of ids.
func (v *Vocabulary) Len() int { return v.ids }

// Lookup gives the id of a token in lower case and NFC, Unknown when there is
// none. It does not allocate.
func (v *Vocabulary) Lookup(lower []byte) ID {
	for h := Hash(lower) & v.mask; ; h = (h + 1) & v.mask {
		k := int(flat.U16(v.slots, int(h)))
		if k == 0 {
			return Unknown
		}
		if k--; v.spelling(k) == string(lower) {
			if k < v.ids {
				return ID(k)
			}
			return flat.U16(v.alias, k-v.ids)
		}
	}
}

func (v *Vocabulary) spelling(k int) string {
	if k == 0 {
		return v.text[:flat.U32(v.ends, 0)]
	}
	return v.text[flat.U32(v.ends, k-1):flat.U32(v.ends, k)]
}

// Text gives the main spelling of an id, in lower case; empty for a reserved
// id.
func (v *Vocabulary) Text(id ID) string {
	if int(id) >= v.ids || id < Reserved {
		return ""
	}
	return v.spelling(int(id))
}

// Class gives what is known of an id.
func (v *Vocabulary) Class(id ID) Class { return Class(v.classes[id]) }

// LogCount is the natural logarithm of an id's count in the corpora, times 10,
// rounded.
func (v *Vocabulary) LogCount(id ID) uint8 { return v.counts[id] }

// Hash is the hash function of the tables: FNV-1a over the bytes, folded.
func Hash(b []byte) uint32 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return uint32(h ^ h>>32)
}
