package main

import (
	"log"

	"vnan/tokenize/segment"
)

// judge grades an entry by how often it is one word where it occurs. The limits
// were found on the gold training text: what is always one word in the corpora
// is one in the gold in 99 cases of 100 when the other tool agrees, in 6 of 10
// when it does not; being rare changes little. Association (mutual
// information) of pairs that neither tool joins says next to nothing.
func (e *entry) judge(withSample bool) uint8 {
	t, o := e.tally[rest], e.tally[other]
	if withSample {
		s := e.tally[sampled]
		t = tally{t.joined + s.joined, t.total + s.total, t.inside + s.inside}
	}
	whole := t.share()
	switch {
	case e.name():
		return segment.GradeMostly
	case t.joined > 0 && whole >= 0.5 && o.total-o.inside >= 3 && o.share() < 0.1:
		return segment.GradeDisputed
	case t.joined >= 10 && whole >= 0.9:
		return segment.GradeAlways
	case t.joined > 0 && whole >= 0.9 && (t.joined > 1 || t.total == 1):
		return segment.GradeRare
	case t.joined > 2 && whole >= 0.5:
		return segment.GradeMostly
	case o.joined > 1 && o.share() >= 0.8:
		return segment.GradeOther
	case t.joined > 2 && whole >= 0.05:
		return segment.GradeSeldom
	}
	return segment.GradeNone
}

// name reports whether an entry is a name of three and more syllables that the
// first collection parts and the other one joins (Tập Cận_Bình, Tập_Cận_Bình).
func (e *entry) name() bool {
	o := e.tally[other]
	return e.len() >= 3 && e.common == 0 && o.joined >= 10 && o.share() >= 0.9 && e.tally[rest].share() < 0.5
}

// adoptNames joins such names where the labels part them.
func adoptNames(l *labelled, lexicon []*entry) {
	var names []*entry
	for _, e := range lexicon {
		if e.name() {
			names = append(names, e)
		}
	}
	t := newTrie(names)
	n := 0
	for i := range l.ends {
		s := l.sentence(i)
		for a := range s {
			for k := 1; k < t.longestName(s[a:]); k++ {
				if !s[a+k].Join {
					s[a+k].Join = true
					n++
				}
			}
		}
	}
	log.Printf("names: %d adopted from the other labels, %d labels changed", len(names), n)
}

// graded gives the lexicon as the segmenter reads it: the grade of each
// sequence that has one.
func graded(lexicon []*entry, withSample bool) map[string]*gram {
	grams := make(map[string]*gram, len(lexicon))
	var n [segment.GradeMask + 1]int
	for _, e := range lexicon {
		g := e.judge(withSample)
		n[g]++
		if g != segment.GradeNone {
			grams[e.ids] = &gram{grade: g}
		}
	}
	log.Printf("lexicon: %d entries; by grade %v", len(grams), n)
	return grams
}
