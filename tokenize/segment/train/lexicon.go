package main

import (
	"log"
	"sort"

	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// entry is what the corpora say of a sequence of ids.
type entry struct {
	ids    string // two bytes an id
	common uint32 // occurrences as one word without a capital
	spread uint32 // stretches of text in which it is one word
	last   uint32
	grade  uint8
	tally  [3]tally // by collection of labels
}

// Collections of labels: the corpora without the sample that the weights are
// learnt from, the other labels, the sample. The lexicon of the training lacks
// the sample, so that the weights know what it is to meet a word that no
// lexicon has.
const (
	rest = iota
	other
	sampled
)

// tally counts occurrences in one collection of labels.
type tally struct {
	joined uint32 // as one word
	total  uint32
	inside uint32 // inside longer words
}

// share is the share of occurrences, outside of longer words, as one word.
func (t tally) share() float64 { return float64(t.joined) / float64(max(1, t.total-t.inside)) }

func (e *entry) len() int          { return len(e.ids) / 2 }
func (e *entry) id(k int) model.ID { return model.ID(e.ids[2*k]) | model.ID(e.ids[2*k+1])<<8 }

const stretch = 64 // sentences

// countWords counts the words of two and more syllables.
func countWords(words map[string]*entry, c int, texts ...*labelled) {
	var key []byte
	n := uint32(0)
	for _, l := range texts {
		for i := range l.ends {
			n++
			s := l.sentence(i)
			for a := 0; a < len(s); {
				b := a + 1
				for b < len(s) && s[b].Join {
					b++
				}
				if b-a > 1 && b-a <= segment.MaxGram {
					if key = keyOf(key, s[a:b]); key != nil {
						e := words[string(key)]
						if e == nil {
							e = &entry{ids: string(key)}
							words[e.ids] = e
						}
						e.tally[c].joined++
						if allLower(s[a:b]) {
							e.common++
						}
						if w := n/stretch + 1; e.last != w {
							e.last = w
							e.spread++
						}
					}
				}
				a = b
			}
		}
	}
}

func allLower(s []segment.Unit) bool {
	for _, u := range s {
		if u.Shape != segment.Lower && u.Shape != segment.ForeignLower {
			return false
		}
	}
	return true
}

// keyOf gives the ids of units as bytes; nil when one is not of the
// vocabulary.
func keyOf(key []byte, s []segment.Unit) []byte {
	key = key[:0]
	for _, u := range s {
		if u.ID < model.Reserved {
			return nil
		}
		key = append(key, byte(u.ID), byte(u.ID>>8))
	}
	return key
}

// trie finds entries in running text.
type trie struct {
	nodes map[uint64]int32 // node<<16|id to node
	entry []*entry
}

func newTrie(entries []*entry) *trie {
	t := &trie{nodes: make(map[uint64]int32, len(entries)*2), entry: []*entry{nil}}
	for _, e := range entries {
		n := int32(0)
		for k := range e.len() {
			key := uint64(n)<<16 | uint64(e.id(k))
			next, ok := t.nodes[key]
			if !ok {
				next = int32(len(t.entry))
				t.entry = append(t.entry, nil)
				t.nodes[key] = next
			}
			n = next
		}
		t.entry[n] = e
	}
	return t
}

// countTotals counts how often each entry's ids stand in a row, and how often
// inside a longer word.
func countTotals(entries []*entry, c int, texts ...*labelled) {
	t := newTrie(entries)
	for _, l := range texts {
		for i := range l.ends {
			s := l.sentence(i)
			for a := range s {
				t.count(s, a, c)
			}
		}
	}
}

func (t *trie) count(s []segment.Unit, a, c int) {
	n := int32(0)
	joined := true
	for k := a; k < len(s); k++ {
		next, ok := t.nodes[uint64(n)<<16|uint64(s[k].ID)]
		if !ok {
			return
		}
		n = next
		joined = joined && (k == a || s[k].Join)
		if e := t.entry[n]; e != nil {
			e.tally[c].total++
			if joined && (s[a].Join || k+1 < len(s) && s[k+1].Join) {
				e.tally[c].inside++
			}
		}
	}
}

// selectWords gives the entries that are worth judging, in order of their ids.
// Names need more evidence than words in small letters, since there are so
// many of them.
func selectWords(words map[string]*entry) []*entry {
	var out []*entry
	for _, e := range words {
		n := e.tally[rest].joined + e.tally[other].joined + e.tally[sampled].joined
		if e.common >= uint32(cfg.minCommon) || n >= uint32(cfg.minJoined) && e.spread >= uint32(cfg.minSpread) {
			out = append(out, e)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ids < out[j].ids })
	return out
}

// judge grades an entry by how often it is one word where it occurs.
func (e *entry) judge(withSample bool) {
	t, o := e.tally[rest], e.tally[other]
	if withSample {
		t.joined += e.tally[sampled].joined
		t.total += e.tally[sampled].total
		t.inside += e.tally[sampled].inside
	}
	whole, otherShare := t.share(), o.share()
	disputed := o.total-o.inside >= 3 && otherShare < 0.1
	switch {
	case e.name():
		e.grade = segment.GradeMostly
	case t.joined > 0 && whole >= 0.5 && disputed:
		e.grade = segment.GradeDisputed
	case t.joined >= 10 && whole >= 0.9:
		e.grade = segment.GradeAlways
	case t.joined > 0 && whole >= 0.9 && (t.joined > 1 || t.total == 1):
		e.grade = segment.GradeRare
	case t.joined > 2 && whole >= 0.5:
		e.grade = segment.GradeMostly
	case o.joined > 1 && otherShare >= 0.8:
		e.grade = segment.GradeOther
	case t.joined > 2 && whole >= 0.05:
		e.grade = segment.GradeSeldom
	default:
		e.grade = segment.GradeNone
	}
}

// name reports whether an entry is a name of three and more syllables that the
// first collection parts and the second one knows: the words of a name are one
// word, as the gold has it.
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
			for b := a + t.longest(s[a:]); b > a; b-- {
				if b > a+1 && !s[b-1].Join {
					s[b-1].Join = true
					n++
				}
			}
		}
	}
	log.Printf("%d names adopted, %d labels changed", len(names), n)
}

// longest gives the length of the longest capitalised entry that s begins with.
func (t *trie) longest(s []segment.Unit) int {
	n, best := int32(0), 0
	for k := range s {
		next, ok := t.nodes[uint64(n)<<16|uint64(s[k].ID)]
		if !ok || s[k].Shape != segment.Upper && s[k].Shape != segment.ForeignUpper {
			break
		}
		if n = next; t.entry[n] != nil {
			best = k + 1
		}
	}
	return best
}
