package main

import (
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/flat"
	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// A vocabulary entry needs minLegal occurrences when it is a legal syllable,
// minOther otherwise. The limits keep the file under its budget; the rarest
// legal syllables of the corpora are mostly misspellings.
const (
	minLegal = 5
	minOther = 15
	maxIDs   = 40000
)

// tally is what is counted of one spelling.
type tally struct {
	n     uint32 // occurrences
	inner uint32 // inside a sentence, in letters
	upper uint32 // of these with a capital
}

// sources are the corpora that are counted.
var sources = []string{corpus.NewsRaw, corpus.NewsSegmented, corpus.NewsMore, corpus.Wikipedia, corpus.Law}

// countTokens tallies every spelling of the corpora, in lower case.
func countTokens(dir string) (map[string]*tally, error) {
	counts := make(map[string]*tally, 1<<21)
	tk := tokenize.NewTokenizer(model.Empty())
	for _, name := range sources {
		err := corpus.Blocks(dir, name, 1<<20, true, func(b []byte) error {
			countText(counts, tk.Tokenize(string(b)))
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return counts, nil
}

func countText(counts map[string]*tally, t *tokenize.Text) {
	var low []byte
	first := 0
	for i, tok := range t.Tokens {
		if first < len(t.Sentences) && uint32(i) == t.Sentences[first].Start {
			first++
			i = -1
		}
		switch tok.Kind {
		case tokenize.Syllable, tokenize.Foreign, tokenize.Abbreviation, tokenize.Punctuation, tokenize.Symbol:
		default:
			continue
		}
		low = low[:0]
		for _, c := range t.NFC[tok.Start:tok.End] {
			if !tokenize.Invisible(c) {
				low = utf8.AppendRune(low, unicode.ToLower(c))
			}
		}
		c := counts[string(low)]
		if c == nil {
			c = &tally{}
			counts[string(low)] = c
		}
		c.n++
		if i >= 0 && tok.Kind.IsLetters() {
			c.inner++
			if tok.Has(tokenize.UpperFirst) {
				c.upper++
			}
		}
	}
}

// entry is one id in the making.
type entry struct {
	text  string
	alias []string
	tally
	class model.Class
}

// selectEntries folds the spellings and chooses those that become ids, by
// falling count.
func selectEntries(counts map[string]*tally) []entry {
	folded := make(map[string]*entry)
	for s, c := range counts {
		if len(s) > 28 {
			continue
		}
		f := syllable.Fold(s)
		e := folded[f]
		if e == nil {
			e = &entry{text: f}
			folded[f] = e
		}
		if s != f {
			e.alias = append(e.alias, s)
		}
		e.n += c.n
		e.inner += c.inner
		e.upper += c.upper
	}
	var out []entry
	for _, e := range folded {
		if keep(e, counts) {
			addStyles(e)
			sort.Strings(e.alias)
			out = append(out, *e)
		}
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].n != out[j].n {
			return out[i].n > out[j].n
		}
		return out[i].text < out[j].text
	})
	if len(out) > maxIDs {
		out = out[:maxIDs]
	}
	return out
}

// addStyles makes both tone placements of a syllable known, whether or not the
// corpora hold both.
func addStyles(e *entry) {
	p, ok := syllable.Parse(e.text)
	if !ok {
		return
	}
	for _, s := range []string{p.Format(syllable.OldStyle), p.Format(syllable.NewStyle)} {
		if s != e.text && !slices.Contains(e.alias, s) {
			e.alias = append(e.alias, s)
		}
	}
}

func keep(e *entry, counts map[string]*tally) bool {
	legal := syllable.Legal(e.text)
	name := e.text // some borrowings are known by their capital
	if e.inner >= 10 && e.upper*10 >= e.inner*9 {
		e.class |= model.MostlyUpper
		name = capitalised(e.text)
	}
	switch {
	case legal:
		e.class |= model.Legal
	case syllable.Loan(name) != syllable.NotLoan:
		e.class |= model.Loan
	}
	c, _ := utf8.DecodeRuneInString(e.text)
	if !unicode.IsLetter(c) {
		return e.n >= 2000
	}
	if legal {
		return e.n >= minLegal
	}
	return e.n >= minOther && !glued(e, counts)
}

func capitalised(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(c)) + s[n:]
}

// glued reports whether a spelling with a hyphen is two words printed without
// blanks (`tế-xã`) and no word of its own (`ô-tô`, `Lê-nin`): its parts are
// legal syllables that are common by themselves.
func glued(e *entry, counts map[string]*tally) bool {
	if !strings.Contains(e.text, "-") {
		return false
	}
	for _, p := range strings.Split(e.text, "-") {
		c := counts[p]
		if !syllable.Legal(p) || c == nil || c.n < e.n*20 {
			return false
		}
	}
	return true
}

// packVocabulary writes the sections that model.Vocabulary reads.
func packVocabulary(entries []entry, b flat.Builder) {
	var text, ends, alias, class, count []byte
	var all []string
	add := func(s string) {
		text = append(text, s...)
		ends = flat.AppendU32(ends, uint32(len(text)))
		all = append(all, s)
	}
	for range model.Reserved {
		add("")
		class, count = append(class, 0), append(count, 0)
	}
	for _, e := range entries {
		add(e.text)
		class = append(class, byte(e.class))
		count = append(count, byte(min(255, math.Round(10*math.Log(float64(e.n))))))
	}
	for i, e := range entries {
		for _, a := range e.alias {
			add(a)
			alias = flat.AppendU16(alias, uint16(i)+model.Reserved)
		}
	}
	b["vtext"], b["vends"], b["valias"], b["vclass"], b["vcount"] = text, ends, alias, class, count
	b["vslots"] = hashSlots(all)
}

func hashSlots(all []string) []byte {
	size := 1
	for size < 2*len(all) {
		size *= 2
	}
	slots := make([]uint16, size)
	for k, s := range all {
		if s == "" {
			continue
		}
		h := int(model.Hash([]byte(s))) & (size - 1)
		for slots[h] != 0 {
			h = (h + 1) & (size - 1)
		}
		slots[h] = uint16(k + 1)
	}
	return flat.AppendU16(nil, slots...)
}
