package frequency

import "encoding/binary"

// gram is a run of forms; places beyond its length hold none.
type gram [MaxN]uint32

// grams counts runs.
type grams struct {
	keys   []gram
	counts []uint32
	slots  []uint32 // of keys; 0 is free, else index + 1
}

func (g *grams) reset() {
	g.keys, g.counts = g.keys[:0], g.counts[:0]
	if g.slots == nil {
		g.slots = make([]uint32, 1<<10)
		return
	}
	clear(g.slots)
}

func (g *grams) add(k gram, n uint32) {
	if len(g.keys)*2 >= len(g.slots) {
		g.grow()
	}
	mask := uint32(len(g.slots) - 1)
	for h := k.hash() & mask; ; h = (h + 1) & mask {
		switch s := g.slots[h]; {
		case s == 0:
			g.keys, g.counts = append(g.keys, k), append(g.counts, n)
			g.slots[h] = uint32(len(g.keys))
			return
		case g.keys[s-1] == k:
			g.counts[s-1] += n
			return
		}
	}
}

func (g *grams) grow() {
	g.slots = make([]uint32, 2*len(g.slots))
	mask := uint32(len(g.slots) - 1)
	for i := range g.keys {
		h := g.keys[i].hash() & mask
		for g.slots[h] != 0 {
			h = (h + 1) & mask
		}
		g.slots[h] = uint32(i) + 1
	}
}

// hash mixes the forms' numbers: multiplication and shifts as in the finalizer
// of MurmurHash3 (A. Appleby, public domain).
func (k *gram) hash() uint32 {
	h := uint64(k[0])<<32 | uint64(k[1])
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h ^= uint64(k[2])<<32 | uint64(k[3])
	h = (h ^ h>>33) * 0xc4ceb9fe1a85ec53
	return uint32(h ^ h>>32)
}

// len is the number of forms.
func (k *gram) len() int {
	for i, f := range k {
		if f == none {
			return i
		}
	}
	return MaxN
}

// appendWords appends the numbers of the words that a gram's forms spell, as
// bytes: the key under which its spellings are counted together.
func (l *lexicon) appendWords(dst []byte, k *gram) []byte {
	for _, f := range k[:k.len()] {
		dst = binary.LittleEndian.AppendUint32(dst, l.forms[f].word)
	}
	return dst
}
