package typo

import (
	"strings"
	"sync"
	"sync/atomic"

	"vnan/tokenize/model"
)

// pairForm is one wrong form, ready to be matched.
type pairForm struct {
	pair  *confusable
	words []string
	ids   []model.ID
	right []string
}

// pairIndex finds the wrong forms that begin with a word. To make all of them
// ready takes longer than to check a page, and a page needs few: so only their
// first words are hashed at the start, and the forms that begin with a word are
// made when a text holds it. It is safe for concurrent use.
type pairIndex struct {
	vocab *model.Vocabulary
	// first holds for each slot one more than the last of the forms whose first
	// word has that hash; its next leads to the others.
	first [1 << pairBits]uint16
	all   []lazyForm
	byID  []atomic.Pointer[[]pairForm]
}

// lazyForm is the alternative that begins at a byte of pair.wrong.
type lazyForm struct {
	pair   *confusable
	at, no uint16 // where it begins; how many come before it
	next   uint16
}

const pairBits = 11

var confusableIndex = sync.OnceValue(newPairIndex)

func newPairIndex() *pairIndex {
	v := vocabulary()
	x := &pairIndex{vocab: v, byID: make([]atomic.Pointer[[]pairForm], v.Len())}
	for _, table := range confusableTables {
		for i := range table {
			x.add(&table[i])
		}
	}
	return x
}

func (x *pairIndex) add(p *confusable) {
	f := lazyForm{pair: p}
	for at := 0; at < len(p.wrong); f.no++ {
		slot := pairHash(firstWord(p.wrong[at:]))
		f.at, f.next = uint16(at), x.first[slot]
		x.all = append(x.all, f)
		x.first[slot] = uint16(len(x.all))
		n := strings.IndexByte(p.wrong[at:], '|')
		if n < 0 {
			return
		}
		at += n + 1
	}
}

// firstWord is s up to a blank or a bar.
func firstWord(s string) string {
	for i := range len(s) {
		if s[i] == ' ' || s[i] == '|' {
			return s[:i]
		}
	}
	return s
}

// pairHash is FNV-1a, folded.
func pairHash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return (h ^ h>>16) & (1<<pairBits - 1)
}

// known gives the forms that begin with a word of the vocabulary, in the order
// of the tables.
func (x *pairIndex) known(id model.ID) []pairForm {
	if p := x.byID[id].Load(); p != nil {
		return *p
	}
	list := x.make(x.vocab.Text(id))
	x.byID[id].Store(&list)
	return list
}

// make makes the forms ready that begin with a word.
func (x *pairIndex) make(word string) (list []pairForm) {
	for k := x.first[pairHash(word)]; k > 0; k = x.all[k-1].next {
		f := &x.all[k-1]
		if firstWord(f.pair.wrong[f.at:]) == word {
			list = append([]pairForm{x.form(f)}, list...)
		}
	}
	return list
}

func (x *pairIndex) form(f *lazyForm) pairForm {
	wrong, _, _ := strings.Cut(f.pair.wrong[f.at:], "|")
	right := strings.Split(f.pair.right, "|")
	p := pairForm{pair: f.pair, words: strings.Fields(wrong), right: strings.Fields(right[min(int(f.no), len(right)-1)])}
	for _, w := range p.words {
		p.ids = append(p.ids, x.vocab.Lookup([]byte(w)))
	}
	return p
}
