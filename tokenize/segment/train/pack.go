package main

import (
	"fmt"
	"math"
	"sort"

	"vnan/tokenize/flat"
	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// gram is a sequence on its way into the table.
type gram struct {
	ids     string
	weights [3]int8
	grade   uint8
	extends bool
}

// packGrams builds the hash table of sequences. Every beginning of a sequence
// is in it, so that the segmenter can walk to it.
func packGrams(grams map[string]*gram) (slotBytes, filter []byte, err error) {
	order := make([]string, 0, len(grams))
	for k := range grams {
		order = append(order, k)
	}
	sort.Strings(order)
	all := make(map[string]*gram, len(grams))
	for _, k := range order {
		all[k] = grams[k]
	}
	for _, k := range order {
		for n := len(k) - 2; n >= 4; n -= 2 {
			p := all[k[:n]]
			if p == nil {
				p = &gram{ids: k[:n]}
				all[k[:n]] = p
			}
			p.extends = true
		}
	}
	order = order[:0]
	for k := range all {
		order = append(order, k)
	}
	sort.Strings(order)
	size := 4
	for size*3 < len(order)*4 {
		size *= 2
	}
	shift := 32 - int(math.Log2(float64(size)))
	slots := make([]uint64, size)
	dropped := 0
	filter = make([]byte, segment.FilterBits/8)
	for _, k := range order {
		g := all[k]
		hash := hashOfIDs(k)
		key := uint32(hash)
		h := key * 0x9E3779B1 >> shift
		for slots[h] != 0 && uint32(slots[h]) != key {
			h = (h + 1) & uint32(size-1)
		}
		if slots[h] != 0 || key == 0 {
			dropped++
			continue
		}
		if len(k) == 4 {
			bit := segment.FilterBit(key)
			filter[bit>>3] |= 1 << (bit & 7)
		}
		info := g.grade
		if len(k) > 4 {
			info |= uint8(hash>>56) & segment.CheckMask
		}
		if g.extends {
			info |= segment.Extends
		}
		slots[h] = uint64(key) | uint64(uint8(g.weights[0]))<<32 | uint64(uint8(g.weights[1]))<<40 | uint64(uint8(g.weights[2]))<<48 | uint64(info)<<56
	}
	if dropped > 20 {
		return nil, nil, fmt.Errorf("%d of %d sequences share their key with another", dropped, len(order))
	}
	for _, s := range slots {
		slotBytes = flat.AppendU32(slotBytes, uint32(s), uint32(s>>32))
	}
	return slotBytes, filter, nil
}

func hashOfIDs(ids string) uint64 {
	at := func(k int) uint16 { return uint16(ids[2*k]) | uint16(ids[2*k+1])<<8 }
	hash := uint64(segment.KeyOfPair(at(0), at(1)))
	for k := 2; k < len(ids)/2; k++ {
		hash = segment.HashOfNext(hash, at(k))
	}
	return hash
}

// dense lays the weights that are found by index out one behind the other, as
// the sections of the model file are.
type dense struct{ shapes, kin, lexicon, states, size int }

func denseLayout(ids int) dense {
	d := dense{shapes: ids * segment.UnigramSize}
	d.kin = d.shapes + 1<<16
	d.lexicon = d.kin + segment.KinSize
	d.states = d.lexicon + 2*segment.LexiconSize
	d.size = d.states + 2*segment.StateSize
	return d
}

// traits are the bytes of the unigram records that are no weights.
type traits struct{ flags, onset, rhyme []byte }

// pack writes a model file. Weights are one byte each.
func pack(d dense, weights []int8, t *traits, grams map[string]*gram) ([]byte, error) {
	b := flat.Builder{}
	bytes := make([]byte, d.size)
	for i, w := range weights {
		bytes[i] = byte(w)
	}
	for id := range t.flags {
		r := bytes[id*segment.UnigramSize:]
		r[segment.UnigramTraits], r[segment.UnigramOnset], r[segment.UnigramRhyme] = t.flags[id], t.onset[id], t.rhyme[id]
	}
	b["unigrams"], b["shapes"], b["kin"], b["lexicon"], b["states"] = bytes[:d.shapes], bytes[d.shapes:d.kin], bytes[d.kin:d.lexicon], bytes[d.lexicon:d.states], bytes[d.states:]
	var err error
	if b["grams"], b["filter"], err = packGrams(grams); err != nil {
		return nil, err
	}
	return b.Bytes(segment.Format, model.Default().Version)
}
