package frequency

import (
	"hash/maphash"
	"slices"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/syllable"
)

// none stands for no form in a gram.
const none = ^uint32(0)

// form is one spelling of a word.
type form struct {
	hash  uint64
	text  span   // the spelling, syllables parted by one blank
	word  uint32 // the word that it spells
	count uint32
	// open is how often it stands, besides, where a capital does not tell a
	// name: see Counter.names.
	open uint32
}

// word is what several forms spell.
type word struct {
	folded span
	stop   bool
	typ    Type
	name   bool // stands as a name where nothing else asks for its capitals
}

// span is a stretch of the lexicon's bytes.
type span struct{ at, len uint32 }

// lexicon numbers spellings and the words they spell. Its bytes are its own,
// so that it keeps no text alive.
//
// Spellings are told apart by 64-bit hashes with a random seed. Among ten
// million spellings the chance that two share one is below one in 100,000.
type lexicon struct {
	o     *Options
	seed  maphash.Seed
	bytes []byte
	forms []form
	slots []uint32 // of forms by hash; 0 is free, else index + 1
	words []word
	byKey map[string]uint32 // words by folded spelling
	buf   []byte
}

func (l *lexicon) reset(o *Options) {
	l.o = o
	if l.byKey == nil {
		l.seed = maphash.MakeSeed()
		l.slots = make([]uint32, 1<<10)
		l.byKey = map[string]uint32{}
		return
	}
	l.bytes, l.forms, l.words = l.bytes[:0], l.forms[:0], l.words[:0]
	clear(l.slots)
	clear(l.byKey)
}

// form gives the number of the spelling of tokens [start, end), counted as y.
func (l *lexicon) form(t *tokenize.Text, y Type, start, end uint32) uint32 {
	s := l.spelling(t, start, end)
	h := maphash.String(l.seed, s) + uint64(y)*typeStep
	if i, ok := l.find(h); ok {
		return i
	}
	return l.add(h, y, s)
}

// spelling gives the tokens with one blank between each two. It copies only
// where the text has something else between them.
func (l *lexicon) spelling(t *tokenize.Text, start, end uint32) string {
	toks := t.Tokens[start:end]
	for i := 1; i < len(toks); i++ {
		if a, b := toks[i-1].End, toks[i].Start; b != a+1 || t.NFC[a] != ' ' {
			return l.blanked(t, toks)
		}
	}
	return t.NFC[toks[0].Start:toks[len(toks)-1].End]
}

func (l *lexicon) blanked(t *tokenize.Text, toks []tokenize.Token) string {
	l.buf = l.buf[:0]
	for i, k := range toks {
		if i > 0 {
			l.buf = append(l.buf, ' ')
		}
		l.buf = append(l.buf, t.NFC[k.Start:k.End]...)
	}
	return string(l.buf)
}

func (l *lexicon) find(h uint64) (uint32, bool) {
	mask := uint64(len(l.slots) - 1)
	for k := h & mask; ; k = (k + 1) & mask {
		s := l.slots[k]
		if s == 0 {
			return 0, false
		}
		if l.forms[s-1].hash == h {
			return s - 1, true
		}
	}
}

func (l *lexicon) add(h uint64, y Type, s string) uint32 {
	if len(l.forms)*2 >= len(l.slots) {
		l.grow()
	}
	n := uint32(len(l.forms))
	l.forms = append(l.forms, form{hash: h, text: l.keep(s), word: l.word(y, s)})
	l.place(h, n)
	return n
}

func (l *lexicon) place(h uint64, n uint32) {
	mask := uint64(len(l.slots) - 1)
	k := h & mask
	for l.slots[k] != 0 {
		k = (k + 1) & mask
	}
	l.slots[k] = n + 1
}

func (l *lexicon) grow() {
	l.slots = make([]uint32, 2*len(l.slots))
	for i, f := range l.forms {
		l.place(f.hash, uint32(i))
	}
}

func (l *lexicon) keep(s string) span {
	at := uint32(len(l.bytes))
	l.bytes = append(l.bytes, s...)
	return span{at, uint32(len(s))}
}

func (l *lexicon) text(s span) []byte { return l.bytes[s.at : s.at+s.len] }

// typeStep parts the hashes of one spelling in several types: 2^64 by the golden
// ratio, as in Fibonacci hashing (D. Knuth, TAOCP 3, 6.4).
const typeStep = 0x9e3779b97f4a7c15

// word gives the number of the word of type y that s spells.
func (l *lexicon) word(y Type, s string) uint32 {
	if l.buf = appendFolded(l.buf[:0], s); l.o.Case {
		l.buf = appendCased(l.buf[:0], s, string(l.buf))
	}
	if y != Words {
		l.buf = slices.Insert(l.buf, 0, []byte(y.prefix())...)
	}
	if n, ok := l.byKey[string(l.buf)]; ok {
		return n
	}
	key := string(l.buf)
	n := uint32(len(l.words))
	l.words = append(l.words, word{folded: l.keep(key), typ: y, stop: y == Words && l.o.stop(l.lower(key))})
	l.byKey[key] = n
	return n
}

// lower gives the key without regard to case.
func (l *lexicon) lower(key string) string {
	if l.o.Case {
		return string(appendFolded(nil, key))
	}
	return key
}

// appendCased appends folded with the capitals of s, of which it is the folded
// form, letter by letter.
func appendCased(dst []byte, s, folded string) []byte {
	for _, r := range folded {
		c, size := utf8.DecodeRuneInString(s)
		if s = s[size:]; unicode.IsUpper(c) {
			r = unicode.ToUpper(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// appendFolded folds each syllable for case and tone placement.
func appendFolded(dst []byte, s string) []byte {
	for i := 0; ; i++ {
		if i == len(s) || s[i] == ' ' {
			dst = syllable.AppendFold(dst, s[:i])
			if i == len(s) {
				return dst
			}
			dst = append(dst, ' ')
			s, i = s[i+1:], -1
		}
	}
}
