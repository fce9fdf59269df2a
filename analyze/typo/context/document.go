package context

import (
	"vnan/tokenize"
	"vnan/tokenize/model"
)

// document counts what the document itself holds: a form that it repeats is
// likelier a term or a name than a slip.
type document struct {
	tokens int
	mean   float32  // log-probability of its tokens
	counts []uint16 // by id
	seen   []model.ID
	// pairs counts pairs of neighbours, hashed: a rare clash does no harm.
	pairs [1 << 15]uint8
}

func (d *document) read(t *tokenize.Text) {
	for _, id := range d.seen {
		d.counts[id] = 0
	}
	d.seen = d.seen[:0]
	clear(d.pairs[:])
	d.tokens = len(t.Tokens)
	last := model.Begin
	for _, tok := range t.Tokens {
		if int(tok.ID) >= len(d.counts) {
			d.counts = append(d.counts, make([]uint16, int(tok.ID)+1-len(d.counts))...)
		}
		if d.counts[tok.ID] == 0 {
			d.seen = append(d.seen, tok.ID)
		}
		if d.counts[tok.ID] < 1<<16-1 {
			d.counts[tok.ID]++
		}
		if p := &d.pairs[pairSlot(last, tok.ID)]; *p < 255 {
			*p++
		}
		last = tok.ID
	}
}

func pairSlot(a, b model.ID) uint32 {
	h := (uint32(a)<<16 | uint32(b)) * 2654435761
	return h >> (32 - 15)
}

func (d *document) count(id model.ID) float32 {
	if int(id) >= len(d.counts) || id < model.Reserved {
		return 0
	}
	return float32(d.counts[id])
}

func (d *document) pair(a, b model.ID) float32 { return float32(d.pairs[pairSlot(a, b)]) }
