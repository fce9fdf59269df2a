package embed

import (
	"sort"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/model"
)

// Type is a token of the vocabulary in one of three cases.
type Type uint32

// The cases of a type.
const (
	Lower   = iota
	Capital // the first letter
	Upper   // all letters, or capitals inside
	Cases
)

// TypeOf gives the type of a token.
func TypeOf(t *tokenize.Token) Type {
	c := Lower
	switch {
	case t.Flags&(tokenize.AllUpper|tokenize.MixedCase) != 0:
		c = Upper
	case t.Flags&tokenize.UpperFirst != 0:
		c = Capital
	}
	return Type(t.ID)*Cases + Type(c)
}

// The sides of a context.
const (
	left = iota
	right
	left2
	right2
	runLeft  // before the run of capitalised tokens
	runRight // behind it
	sides
)

// columns is how many context types a side has.
const columns = 6000

// counts holds how often each type stands beside each context.
type counts struct {
	table  *table
	types  []uint32 // occurrences by type
	column []int32  // of a type, -1 for none
}

// sources are the corpora that contexts are counted in.
var sources = []string{corpus.NewsRaw, corpus.NewsMore, corpus.NewsSegmented, corpus.Wikipedia}

func count(dir string, vocabulary int) (*counts, error) {
	c := &counts{types: make([]uint32, vocabulary*Cases), column: make([]int32, vocabulary*Cases)}
	tk := tokenize.NewTokenizer(model.Default())
	err := corpus.Blocks(dir, corpus.NewsRaw, 1<<18, true, func(b []byte) error {
		t := tk.Tokenize(string(b))
		for i := range t.Tokens {
			c.types[TypeOf(&t.Tokens[i])]++
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	c.chooseColumns()
	clear(c.types)
	c.table = newTable(26)
	for _, s := range sources {
		err := corpus.Blocks(dir, s, 1<<18, true, func(b []byte) error {
			c.add(tk.Tokenize(string(b)))
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return c, nil
}

// chooseColumns makes the most frequent types contexts.
func (c *counts) chooseColumns() {
	order := make([]Type, len(c.types))
	for i := range order {
		order[i] = Type(i)
	}
	sort.Slice(order, func(i, j int) bool {
		a, b := order[i], order[j]
		if c.types[a] != c.types[b] {
			return c.types[a] > c.types[b]
		}
		return a < b
	})
	for k, t := range order {
		c.column[t] = -1
		if k < columns-1 && c.types[t] > 0 {
			c.column[t] = int32(k) + 1 // 0 is the sentence's edge
		}
	}
}

// add counts the contexts of a text.
func (c *counts) add(t *tokenize.Text) {
	for _, s := range t.Sentences {
		c.sentence(t, s)
	}
}

func (c *counts) sentence(t *tokenize.Text, s tokenize.Span) {
	n := s.Len()
	toks := t.Tokens[s.Start:s.End]
	at := func(i int) int32 {
		if i < 0 || i >= n {
			return 0
		}
		return c.column[TypeOf(&toks[i])]
	}
	upper := 0
	for i := range toks {
		if toks[i].Has(tokenize.AllUpper) {
			upper++
		}
	}
	if upper*2 > n {
		return // a headline in capitals
	}
	for i := 1; i < n; i++ {
		k := &toks[i]
		if !k.Kind.IsLetters() {
			continue
		}
		if toks[i-1].Kind == tokenize.Punctuation && i == 1 {
			continue // a quote, then the first word
		}
		ty := TypeOf(k)
		c.types[ty]++
		c.pair(ty, left, at(i-1))
		c.pair(ty, right, at(i+1))
		c.pair(ty, left2, at(i-2))
		c.pair(ty, right2, at(i+2))
		if ty%Cases != Lower {
			a, b := i, i+1
			for a > 0 && i-a < 6 && TypeOf(&toks[a-1])%Cases != Lower && a-1 > 0 {
				a--
			}
			for b < n && b-i < 6 && TypeOf(&toks[b])%Cases != Lower {
				b++
			}
			c.pair(ty, runLeft, at(a-1))
			c.pair(ty, runRight, at(b))
		}
	}
}

func (c *counts) pair(t Type, side int, col int32) {
	if col >= 0 {
		c.table.add(uint64(t)<<32 | uint64(side*columns+int(col)))
	}
}

// table counts keys by open addressing; keys are never zero here in effect,
// since every key is stored plus one.
type table struct {
	keys   []uint64
	counts []uint32
	mask   uint64
	n      int
	full   int
}

func newTable(bits int) *table {
	return &table{keys: make([]uint64, 1<<bits), counts: make([]uint32, 1<<bits), mask: 1<<bits - 1}
}

func (t *table) add(key uint64) {
	k := key + 1
	for h := (k * 0x9E3779B97F4A7C15) >> 20 & t.mask; ; h = (h + 1) & t.mask {
		switch t.keys[h] {
		case k:
			t.counts[h]++
			return
		case 0:
			if t.n > len(t.keys)*9/10 {
				t.full++
				return
			}
			t.n++
			t.keys[h], t.counts[h] = k, 1
			return
		}
	}
}
