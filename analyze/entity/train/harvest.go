package main

import (
	"sync"

	"vnan/analyze/entity"
	"vnan/analyze/entity/lexicon"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
)

// nameTally is how a string of tokens was labelled in the corpora.
type nameTally struct {
	Syms   []lexicon.Symbol
	Counts [8]uint32 // by type; the first for other than a mention
	Blocks int32
	last   int32 // the last block that had it
}

// harvested holds the names of the corpora by the hash of their symbols.
type harvested map[uint32]*nameTally

// maxName is how many tokens a name may have.
const maxName = 7

// blockSize is about an article.
const blockSize = 3500

// harvest labels the corpora with a model and counts each name's labels.
func harvest(m *entity.Model, dir string, sources []string) (harvested, error) {
	parts := make([]harvested, len(sources))
	errs := make([]error, len(sources))
	var wg sync.WaitGroup
	next := make(chan int)
	for range 2 {
		wg.Go(func() {
			for k := range next {
				parts[k], errs[k] = harvestFile(m, dir, sources[k])
			}
		})
	}
	for k := range sources {
		next <- k
	}
	close(next)
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	all := parts[0]
	for _, p := range parts[1:] {
		all.merge(p)
	}
	return all, nil
}

func (h harvested) merge(p harvested) {
	for k, v := range p {
		w := h[k]
		if w == nil {
			h[k] = v
			continue
		}
		for t, n := range v.Counts {
			w.Counts[t] += n
		}
		if w.Syms == nil {
			w.Syms = v.Syms
		}
		w.Blocks += v.Blocks
	}
}

func harvestFile(m *entity.Model, dir, source string) (harvested, error) {
	h := harvested{}
	r := entity.NewRecognizer(m)
	tk := newTokenizer()
	block := int32(0)
	err := corpus.Blocks(dir, source, blockSize, true, func(b []byte) error {
		block++
		t := tk.Tokenize(string(b))
		h.text(t, r.Mentions(t), block)
		return nil
	})
	return h, err
}

func (h harvested) text(t *tokenize.Text, ms []entity.Mention, block int32) {
	taken := 0
	for _, m := range ms {
		a, b := int(m.Tokens.Start), int(m.Tokens.End)
		h.others(t, taken, a, block)
		taken = b
		k := a
		for k < b && !capital(&t.Tokens[k]) {
			k++
		}
		if k < b && b-k <= maxName {
			h.add(t, k, b, int(m.Type), block)
		}
	}
	h.others(t, taken, len(t.Tokens), block)
}

func capital(k *tokenize.Token) bool { return k.Flags&tokenize.UpperFirst != 0 }

// nameLike reports whether tokens may be a name that says what it is by itself:
// two tokens or more that begin and end with a capital, or a foreign word or
// abbreviation. Single syllables and class words (Đại hội, Sở) would carry the
// first model's mistakes into the second.
func nameLike(t *tokenize.Text, a, b int) bool {
	if !capital(&t.Tokens[b-1]) {
		return false
	}
	return b-a > 1 || t.Tokens[a].Kind == tokenize.Foreign || t.Tokens[a].Kind == tokenize.Abbreviation
}

// others counts the runs of capitalised tokens in [a, b) as no mentions.
func (h harvested) others(t *tokenize.Text, a, b int, block int32) {
	for i := a; i < b; {
		if !capital(&t.Tokens[i]) {
			i++
			continue
		}
		j := i + 1
		for j < b && capital(&t.Tokens[j]) {
			j++
		}
		if s := t.SentenceAt(i); int(t.Sentences[s].Start) != i && j-i <= maxName {
			h.add(t, i, j, 0, block)
		}
		i = j
	}
}

func (h harvested) add(t *tokenize.Text, a, b, ty int, block int32) {
	if !nameLike(t, a, b) {
		return
	}
	hash := lexicon.Seed
	var syms [maxName]lexicon.Symbol
	for i := a; i < b; i++ {
		s := lexicon.SymbolOf(&t.Tokens[i], t.Token(i))
		syms[i-a] = s
		hash = lexicon.Step(hash, s)
	}
	v := h[hash]
	if v == nil {
		v = &nameTally{}
		h[hash] = v
	}
	if v.Syms == nil && ty != 0 {
		v.Syms = append([]lexicon.Symbol(nil), syms[:b-a]...)
	}
	v.Counts[ty]++
	if v.last != block {
		v.last = block
		v.Blocks++
	}
}

// A name must stand in minBlocks pieces of the corpora, be labelled minSeen
// times as a person, a body or a place, and at least as often as not.
const (
	minBlocks = 2
	minSeen   = 4
)

// headLists are the lists of common words, which are no names.
const headLists = 1<<lexicon.Honorific | 1<<lexicon.Title | 1<<lexicon.TitleModifier | 1<<lexicon.OrganizationHead |
	1<<lexicon.PlaceHead | 1<<lexicon.EventHead | 1<<lexicon.DocumentHead

// addTo adds the names to a lexicon and gives their number.
func (h harvested) addTo(b lexicon.Builder) int {
	n := 0
	for hash, v := range h {
		seen := v.Counts[entity.Person] + v.Counts[entity.Organization] + v.Counts[entity.Location]
		if v.Syms == nil || v.Blocks < minBlocks || seen < minSeen || seen < v.Counts[0] {
			continue
		}
		if b[hash]&^lexicon.More != 0 && b[hash]&headLists != 0 {
			continue
		}
		b.Add(v.Syms, lexicon.NameEntry(v.Counts))
		n++
	}
	return n
}
