package main

import (
	"fmt"
	"log"
	"maps"
	"math"
	"math/bits"
	"slices"
	"sort"

	"vnan/tokenize/flat"
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// gram is a sequence on its way into the table.
type gram struct {
	weights [3]int8
	grade   uint8
	extends bool
}

// scale is how many units of a packed weight make one of a learnt weight.
const scale = 20

func packed(w float32) int8 { return int8(max(-127, min(127, math.Round(float64(w)*scale)))) }

// packAll writes the model with the weights of c.
func (t *trainer) packAll(c *crf, seq *sequences) ([]byte, error) {
	grams := make(map[string]*gram, len(t.lexicon))
	for ids, g := range t.lexicon {
		grams[ids] = &gram{grade: g.grade}
	}
	for k, ids := range seq.ids {
		g := grams[ids]
		if g == nil {
			g = &gram{}
			grams[ids] = g
		}
		for r := range g.weights {
			g.weights[r] = packed(c.w[t.at.sequences+3*k+r])
		}
	}
	log.Printf("packing %d sequences", len(grams))
	return t.pack(c.w[:t.at.sequences], grams)
}

func (t *trainer) pack(weights []float32, grams map[string]*gram) ([]byte, error) {
	d := make([]byte, len(weights))
	for i, w := range weights {
		d[i] = byte(packed(w))
	}
	for id := range t.traits.flags {
		r := d[id*segment.UnigramSize:]
		r[segment.UnigramTraits], r[segment.UnigramOnset], r[segment.UnigramRhyme] = t.traits.flags[id], t.traits.onset[id], t.traits.rhyme[id]
	}
	b := flat.Builder{"unigrams": d[:t.at.shapes], "shapes": d[t.at.shapes:t.at.kin], "kin": d[t.at.kin:t.at.lexicon],
		"lexicon": d[t.at.lexicon:t.at.states], "states": d[t.at.states:]}
	if err := packGrams(grams, b); err != nil {
		return nil, err
	}
	return b.Bytes(segment.Format, model.Default().Version)
}

// packGrams builds the hash table of sequences and the filter before it. Every
// beginning of a sequence is in the table, so that the segmenter can walk to
// it.
func packGrams(grams map[string]*gram, b flat.Builder) error {
	grams = maps.Clone(grams)
	order := withBeginnings(grams)
	size := 4
	for size*3 < len(order)*4 {
		size *= 2
	}
	slots, filter := make([]uint64, size), make([]byte, segment.FilterBits/8)
	shift := 32 - bits.TrailingZeros(uint(size))
	dropped := 0
	for _, ids := range byFrequency(order) {
		hash := hashOf(ids)
		key := uint32(hash)
		h := key * segment.SlotFactor >> shift
		for slots[h] != 0 && uint32(slots[h]) != key {
			h = (h + 1) & uint32(size-1)
		}
		if slots[h] != 0 || key == 0 {
			dropped++ // two long sequences share a key: one in 50,000 does
			continue
		}
		slots[h] = slotOf(grams[ids], len(ids)/2, hash)
		bit := segment.FilterBit(key)
		filter[bit>>3] |= 1 << (bit & 7)
	}
	if dropped > len(order)/10_000+1 {
		return fmt.Errorf("%d of %d sequences share their key with another", dropped, len(order))
	}
	for _, s := range slots {
		b["grams"] = flat.AppendU32(b["grams"], uint32(s), uint32(s>>32))
	}
	b["filter"] = filter
	return nil
}

// withBeginnings adds the beginnings of all sequences, and gives all in order.
func withBeginnings(grams map[string]*gram) []string {
	for _, ids := range sortedKeys(grams) {
		for n := len(ids) - 2; n >= 4; n -= 2 {
			p := grams[ids[:n]]
			if p == nil {
				p = &gram{}
				grams[ids[:n]] = p
			}
			p.extends = true
		}
	}
	return sortedKeys(grams)
}

// byFrequency puts pairs of frequent tokens first: they get the first slot that
// is looked at.
func byFrequency(order []string) []string {
	rank := func(ids string) (r uint64) { // small ids are frequent
		return uint64(len(ids))<<32 | uint64(idAt(ids, 0))*uint64(idAt(ids, 1))
	}
	order = slices.Clone(order)
	sort.SliceStable(order, func(i, j int) bool { return rank(order[i]) < rank(order[j]) })
	return order
}

func sortedKeys(grams map[string]*gram) []string {
	list := make([]string, 0, len(grams))
	for ids := range grams {
		list = append(list, ids)
	}
	sort.Strings(list)
	return list
}

func slotOf(g *gram, length int, hash uint64) uint64 {
	info := g.grade
	if g.extends {
		info |= segment.Extends
	}
	if length > 2 {
		info |= segment.CheckOf(hash)
	}
	return uint64(uint32(hash)) | uint64(uint8(g.weights[0]))<<32 | uint64(uint8(g.weights[1]))<<40 | uint64(uint8(g.weights[2]))<<48 | uint64(info)<<56
}
