package main

import (
	"log"

	"vnan/tokenize/segment"
)

// Units of each corpus that weights are learnt from, about 20 MB of text. More
// adds nothing.
const sampleUnits = 4_000_000

// takeSample takes a part of a corpus, in stretches spread evenly. It gives the
// sample, and what is left.
func takeSample(sample, l *labelled) (left *labelled) {
	const run = 200 // sentences
	step := max(1, len(l.units)/sampleUnits)
	left = &labelled{}
	for i := range l.ends {
		if i/run%step == 0 {
			sample.add(l.sentence(i))
		} else {
			left.add(l.sentence(i))
		}
	}
	return left
}

// clean leaves out the sentences with a label that looks wrong: a tenth of the
// sentences hold most of the noise.
func clean(l *labelled, lexicon []*entry) *labelled {
	grades := make(map[string]uint8, len(lexicon))
	for _, e := range lexicon {
		grades[e.ids] = e.judge(true)
	}
	out := &labelled{}
	for i := range l.ends {
		if s := l.sentence(i); plausible(s, grades) {
			out.add(s)
		}
	}
	log.Printf("clean: %d of %d sentences are left", len(out.ends), len(l.ends))
	return out
}

// plausible is false for a sentence with a word that the lexicon finds no word
// or disputed, that goes on with a capital behind a small letter, or that holds
// a punctuation mark.
func plausible(s []segment.Unit, grades map[string]uint8) bool {
	var key []byte
	for a, b := range wordsOf(s) {
		for k := a + 1; k < b; k++ {
			if !mayJoin(s[k-1:k+1]) || s[k].Shape == segment.Upper && s[k-1].Shape == segment.Lower {
				return false
			}
		}
		if b-a < 2 || !allLower(s[a:b]) || !known(s[a:b]) {
			continue
		}
		key = idString(key, s[a:b])
		switch grades[string(key)] {
		case segment.GradeNone, segment.GradeDisputed, segment.GradeOther:
			return false
		}
	}
	return true
}

// random is a linear congruential generator: the same numbers everywhere.
type random uint64

func (r *random) below(n uint64) uint64 {
	*r = *r*6364136223846793005 + 1442695040888963407
	return uint64(*r>>33) % n
}

// recase gives a sentence other capitals, so that the weights know text without
// capitals, headlines, and names with a capital at their beginning only.
func recase(s []segment.Unit, r *random) {
	kind := r.below(20)
	for i := range s {
		u := &s[i]
		switch u.Shape {
		case segment.Upper, segment.AllUpper, segment.Lower:
		case segment.ForeignUpper:
			if kind < 12 {
				u.Shape = segment.ForeignLower
			}
			continue
		default:
			continue
		}
		switch {
		case kind < 12:
			u.Shape = segment.Lower
		case kind < 15:
			u.Shape = segment.AllUpper
		case kind < 17:
			if i > 0 && u.Join {
				u.Shape = segment.Lower
			}
		default:
			u.Shape = segment.Upper
		}
	}
}
