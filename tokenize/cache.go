package tokenize

import (
	"encoding/binary"

	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// cache remembers what the vocabulary and the phonology say of the short runs
// of letters met last: a text repeats a few thousand syllables, and asking
// again costs one comparison of numbers.
type cache struct{ entries []cached }

type cached struct {
	letters    uint64 // lower case, up to eight bytes; zero when the entry is free
	id         model.ID
	isSyllable bool
}

const cacheBits = 12

// lookup gives the id of a run of letters, Unknown when the vocabulary lacks
// it, and whether it is a syllable, legal or borrowed.
func (c *cache) lookup(v *model.Vocabulary, r *run) (id model.ID, isSyllable bool) {
	if r.n > 8 || r.long {
		return ask(v, r)
	}
	if c.entries == nil {
		c.entries = make([]cached, 1<<cacheBits)
	}
	letters := binary.LittleEndian.Uint64(r.low[:8]) & (1<<(8*r.n) - 1)
	e := &c.entries[letters*0x9E3779B97F4A7C15>>(64-cacheBits)]
	if e.letters != letters {
		e.letters = letters
		e.id, e.isSyllable = ask(v, r)
	}
	return e.id, e.isSyllable
}

func ask(v *model.Vocabulary, r *run) (id model.ID, isSyllable bool) {
	if r.long {
		return model.Unknown, false
	}
	if id = v.Lookup(r.low[:r.n]); id != model.Unknown {
		return id, v.Class(id)&(model.Legal|model.Loan) != 0
	}
	return id, syllable.LegalBytes(r.low[:r.n])
}
