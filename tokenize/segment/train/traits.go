package main

import (
	"log"

	"vnan/tokenize/model"
	"vnan/tokenize/segment"
	"vnan/tokenize/syllable"
)

// traits are the bytes of the unigram records that are no weights.
type traits struct{ flags, onset, rhyme []byte }

func newTraits(v *model.Vocabulary) *traits {
	n := v.Len()
	return &traits{make([]byte, n), make([]byte, n), make([]byte, n)}
}

// frequencies notes how frequent each id is: from 300, 3,000 and 30,000
// occurrences on.
func (t *traits) frequencies(v *model.Vocabulary) {
	for id := range t.flags {
		for _, limit := range []uint8{57, 80, 103} { // ten times the logarithms
			if v.LogCount(model.ID(id)) >= limit {
				t.flags[id] += segment.TraitFrequency
			}
		}
	}
}

// phonology numbers the onsets and the rhymes of syllables.
func (t *traits) phonology(v *model.Vocabulary) {
	rhymes := map[syllable.Syllable]byte{}
	for id := int(model.Reserved); id < v.Len(); id++ {
		s, ok := syllable.Parse(v.Text(model.ID(id)))
		if !ok {
			continue
		}
		t.onset[id] = byte(s.Onset) + 1
		s.Onset, s.Tone, s.Y = 0, 0, false
		if rhymes[s] == 0 {
			rhymes[s] = byte(len(rhymes) + 1)
		}
		t.rhyme[id] = rhymes[s]
	}
}

// surnames finds the ids that begin names of three to five syllables, and
// seldom stand inside of them.
func (t *traits) surnames(texts []*labelled, v *model.Vocabulary) {
	begins, inside := make([]int, v.Len()), make([]int, v.Len())
	for _, l := range texts {
		for i := range l.ends {
			s := l.sentence(i)
			for a, b := range wordsOf(s) {
				if b-a < 3 || b-a > 5 || !allCapitalised(s[a:b]) {
					continue
				}
				begins[s[a].ID]++
				for _, u := range s[a+1 : b] {
					inside[u.ID]++
				}
			}
		}
	}
	n := 0
	for id := int(model.Reserved); id < v.Len(); id++ {
		if begins[id] >= 100 && begins[id]*3 > inside[id] {
			t.flags[id] |= segment.TraitSurname
			n++
		}
	}
	log.Printf("surnames: %d", n)
}

func allCapitalised(s []segment.Unit) bool {
	for _, u := range s {
		if u.Shape != segment.Upper {
			return false
		}
	}
	return true
}
