package main

import (
	"sort"

	"vnan/tokenize/model"
	"vnan/tokenize/segment"
)

// Collections of labels: the corpora without the sample that the weights are
// learnt from, the labels of the other tool, the sample. The lexicon of the
// training lacks the sample, so that the weights know what it is to meet a word
// that no lexicon has.
const (
	rest = iota
	other
	sampled
	collections
)

// tally counts occurrences in one collection.
type tally struct {
	joined uint32 // as one word
	total  uint32
	inside uint32 // inside longer words
}

// share is the share of occurrences, outside of longer words, as one word.
func (t tally) share() float64 { return float64(t.joined) / float64(max(1, t.total-t.inside)) }

// entry is what the corpora say of a sequence of ids.
type entry struct {
	ids     string // two bytes an id
	common  uint32 // occurrences as one word without a capital
	spread  uint32 // stretches of text in which it is one word
	stretch uint32 // the last of these
	tally   [collections]tally
}

func (e *entry) len() int          { return len(e.ids) / 2 }
func (e *entry) id(k int) model.ID { return idAt(e.ids, k) }

func idAt(ids string, k int) model.ID { return model.ID(ids[2*k]) | model.ID(ids[2*k+1])<<8 }

func idString(key []byte, s []segment.Unit) []byte {
	key = key[:0]
	for _, u := range s {
		key = append(key, byte(u.ID), byte(u.ID>>8))
	}
	return key
}

// words is all that is ever one word, of two and more tokens that the
// vocabulary knows.
type words map[string]*entry

const stretch = 64 // sentences

func (w words) count(c int, l *labelled) {
	var key []byte
	for i := range l.ends {
		s := l.sentence(i)
		for a, b := range wordsOf(s) {
			if b-a < 2 || b-a > segment.MaxGram || !known(s[a:b]) {
				continue
			}
			key = idString(key, s[a:b])
			e := w[string(key)]
			if e == nil {
				e = &entry{ids: string(key)}
				w[e.ids] = e
			}
			e.tally[c].joined++
			if allLower(s[a:b]) {
				e.common++
			}
			if n := uint32(c)<<28 + uint32(i/stretch) + 1; e.stretch != n {
				e.stretch = n
				e.spread++
			}
		}
	}
}

// wordsOf goes over the words of a sentence: indices, end exclusive.
func wordsOf(s []segment.Unit) func(yield func(a, b int) bool) {
	return func(yield func(a, b int) bool) {
		for a := 0; a < len(s); {
			b := a + 1
			for b < len(s) && s[b].Join {
				b++
			}
			if !yield(a, b) {
				return
			}
			a = b
		}
	}
}

func known(s []segment.Unit) bool {
	for _, u := range s {
		if u.ID < model.Reserved {
			return false
		}
	}
	return true
}

func allLower(s []segment.Unit) bool {
	for _, u := range s {
		if u.Shape != segment.Lower && u.Shape != segment.ForeignLower {
			return false
		}
	}
	return true
}

// A name needs minJoined occurrences in minSpread stretches of text to be
// judged, since there are so many of them; a word in small letters needs one.
const (
	minJoined = 10
	minSpread = 3
)

// candidates gives the entries that are worth judging, in order of their ids.
func (w words) candidates() []*entry {
	var out []*entry
	for _, e := range w {
		n := e.tally[rest].joined + e.tally[other].joined + e.tally[sampled].joined
		if e.common > 0 || n >= minJoined && e.spread >= minSpread {
			out = append(out, e)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ids < out[j].ids })
	return out
}
