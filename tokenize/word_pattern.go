package tokenize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"vnan/tokenize/model"
	"vnan/tokenize/syllable"
)

// continues holds the bytes that, right behind a run of letters, may make it
// part of something longer: an address, an abbreviation, a hyphenated word.
var continues = func() (t [256]bool) {
	for _, c := range []byte(".-/@:_&'0123456789") {
		t[c] = true
	}
	t[0xE2] = true // ’ and the non-breaking hyphen
	return t
}()

// word reads what begins with a letter at i; it gives i when none stands there.
func (sc *scanner) word(i int) int {
	end := sc.letters(i)
	if end == i || end == len(sc.s) || !continues[sc.s[end]] {
		if end == i {
			return i
		}
		return sc.plain(i, end)
	}
	if j := sc.compound(i, end); j > i {
		return j
	}
	sc.letters(i) // compound may have read on
	return sc.plain(i, end)
}

// compound reads what goes on behind the letters [i, end), which sc.run holds;
// it gives i when the letters stand alone.
func (sc *scanner) compound(i, end int) int {
	switch c := sc.s[end]; {
	case c == ':' || c == '@' || c == '.' || c == '_':
		if j, k := address(sc.s, i); j > i {
			return sc.emit(i, j, k, model.Code, 0)
		}
		if c == '.' {
			return sc.dotted(i, end)
		}
	case c == '-' || c == 0xE2 && strings.HasPrefix(sc.s[end:], "‑"):
		if j, k := address(sc.s, i); j > i { // a-b@c.vn
			return sc.emit(i, j, k, model.Code, 0)
		}
		return sc.hyphened(i, end)
	case c >= '0' && c <= '9':
		if j, k := address(sc.s, i); j > i {
			return sc.emit(i, j, k, model.Code, 0)
		}
		return sc.code(i, end)
	case c == '&':
		return sc.ampersand(i, end)
	case c == '/':
		return sc.slashed(i, end)
	case c == '\'' || strings.HasPrefix(sc.s[end:], "’"):
		return sc.apostrophe(i, end)
	}
	return i
}

// dottedAbbreviations take a full stop that is no end of a sentence, when a
// capital or a digit follows: TP. Hồ Chí Minh, GS. Trần. In lower case.
const dottedAbbreviations = " tp q p h tx tt gs pgs ts ths bs ks ls cn kts nsnd nsưt mr mrs ms dr st prof no đ/c "

func isDotted(low []byte) bool {
	var b [12]byte
	if len(low) > len(b)-2 {
		return false
	}
	b[0] = ' '
	n := 1 + copy(b[1:], low)
	b[n] = ' '
	return strings.Contains(dottedAbbreviations, string(b[:n+1]))
}

// dotted reads abbreviations with inner full stops: TP.HCM, PGS.TS, Q.12,
// N.V.A, v.v; and with one behind them: TP. in `TP. Hồ Chí Minh`. Any other
// letter behind a full stop is the next sentence, its space forgotten.
func (sc *scanner) dotted(i, end int) int {
	single := utf8.RuneCountInString(sc.s[i:end]) == 1
	known := isDotted(sc.run.low[:sc.run.n])
	caps := sc.run.lower == 0
	first := sc.run
	initial := first.first && first.upper+first.lower <= 2 && (single || !hasVowel(first.low[:first.n]))
	if !caps && !known && !single && !initial {
		return i
	}
	j := end
	for j < len(sc.s) && sc.s[j] == '.' {
		k := sc.abbreviationPart(j+1, single && !caps && !known)
		if k == 0 {
			break
		}
		j = k
	}
	if j > end {
		return sc.abbreviation(i, j)
	}
	if known && end+1 < len(sc.s) && capitalFollows(sc.s[end+1:]) || initial && goesOn(sc.s[end+1:]) {
		return sc.emit(i, end+1, Abbreviation, sc.foldLookup(i, end+1, model.UnknownAbbr), first.flags())
	}
	return i
}

// hasVowel reports whether letters in lower case hold more than consonants.
func hasVowel(low []byte) bool {
	for _, c := range low {
		if strings.IndexByte("bcdghklmnpqrstvx", c) < 0 {
			return true
		}
	}
	return false
}

// goesOn reports whether a sentence goes on behind a full stop: a small letter
// follows on the same line, or a comma.
func goesOn(s string) bool {
	t := strings.TrimLeft(s, " \u00a0")
	c, _ := utf8.DecodeRuneInString(t)
	return unicode.IsLower(c) && len(t) < len(s) || c == ',' || c == ';'
}

// abbreviationPart reads a part of an abbreviation behind a full stop: capitals
// only, or digits, or one small letter (v.v). It gives 0 when there is none.
func (sc *scanner) abbreviationPart(i int, small bool) int {
	if i >= len(sc.s) {
		return 0
	}
	if class[sc.s[i]] == cDigit {
		if small {
			return 0
		}
		for i < len(sc.s) && class[sc.s[i]] == cDigit {
			i++
		}
		return i
	}
	end := sc.letters(i)
	r := &sc.run
	if end == i || small && r.upper+r.lower != 1 {
		return 0
	}
	if r.lower == 0 || small || isDotted(r.low[:r.n]) {
		return end
	}
	return 0
}

func (sc *scanner) abbreviation(i, end int) int {
	f := UpperFirst
	if c, _ := utf8.DecodeRuneInString(sc.s[i:]); !unicode.IsUpper(c) {
		f = 0
	} else {
		f |= AllUpper
	}
	return sc.emit(i, end, Abbreviation, sc.foldLookup(i, end, model.UnknownAbbr), f)
}

// capitalFollows reports whether, on the same line, the next thing behind at
// least one blank is a capital or a digit; or a capital without any blank.
func capitalFollows(s string) bool {
	t := strings.TrimLeft(s, " \u00a0")
	c, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(c) || len(t) < len(s) && c >= '0' && c <= '9'
}

// maxHyphened is how long, in bytes, a hyphenated word may grow.
const maxHyphened = 64

// hyphened reads words with inner hyphens. Two legal syllables with a hyphen
// between them are parted (tế-xã in `kinh tế-xã hội`) unless the vocabulary
// knows the whole (ô-tô) or it looks like a transcribed name (Lê-nin).
func (sc *scanner) hyphened(i, end int) int {
	j, legal, transcribed, digits, caps := end, sc.legalRun(), sc.run.first && sc.run.lower > 0, false, sc.run.lower == 0
	first := sc.run.flags()
	for j < len(sc.s) && j < i+maxHyphened {
		h := hyphenLen(sc.s[j:])
		if h == 0 || j+h >= len(sc.s) {
			break
		}
		if class[sc.s[j+h]] == cDigit {
			if !legal || caps {
				digits = true
				j = sc.codeEnd(j + h)
			}
			break
		}
		k := sc.letters(j + h)
		if k == j+h {
			break
		}
		legal = legal && sc.legalRun()
		transcribed = transcribed && !sc.run.first
		caps = caps && sc.run.lower == 0
		j = k
	}
	if j == end {
		return i
	}
	if caps && !digits { // VH-TT&DL
		j = sc.ampersandEnd(j)
	}
	if digits {
		return sc.emit(i, j, Code, model.Code, first)
	}
	id := sc.foldLookup(i, j, model.Unknown)
	if id == model.Unknown && legal && !transcribed {
		return i
	}
	k := Foreign
	if caps {
		k = Abbreviation
	}
	if id == model.Unknown {
		id = unknownID(first, k)
	}
	return sc.emit(i, j, k, id, first)
}

func hyphenLen(s string) int {
	if s[0] == '-' {
		return 1
	}
	if strings.HasPrefix(s, "‑") {
		return len("‑")
	}
	return 0
}

// legalRun reports whether sc.run is a legal syllable.
func (sc *scanner) legalRun() bool {
	return !sc.run.long && syllable.LegalBytes(sc.run.low[:sc.run.n])
}

// foldLookup looks a whole stretch up in the vocabulary, folded.
func (sc *scanner) foldLookup(i, end int, otherwise model.ID) model.ID {
	var b [32]byte
	low := appendLower(b[:0], sc.s[i:end])
	if len(low) > len(b) {
		return otherwise
	}
	if id := sc.vocab.Lookup(low); id != model.Unknown {
		return id
	}
	return otherwise
}

func appendLower(b []byte, s string) []byte {
	for _, c := range s {
		b = utf8.AppendRune(b, unicode.ToLower(c))
	}
	return b
}

// code reads letters with digits: A5, m2, COVID19.
func (sc *scanner) code(i, end int) int {
	f := sc.run.flags()
	return sc.emit(i, sc.codeEnd(end), Code, model.Code, f)
}

// codeEnd goes on over letters, digits, and single hyphens, dots or slashes
// with a digit or a capital behind them.
func (sc *scanner) codeEnd(i int) int {
	for i < len(sc.s) {
		c := sc.s[i]
		if class[c] == cDigit {
			i++
			continue
		}
		if k := sc.letters(i); k > i {
			i = k
			continue
		}
		if (c == '-' || c == '.' || c == '/' || c == '&') && i+1 < len(sc.s) && codeGoesOn(sc.s[i+1:], c) {
			i++
			continue
		}
		break
	}
	return i
}

func codeGoesOn(s string, sep byte) bool {
	if class[s[0]] == cDigit {
		return true
	}
	c, n := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(c) {
		return false
	}
	// behind a full stop a capitalised word is the next sentence
	next, _ := utf8.DecodeRuneInString(s[n:])
	return sep != '.' || !unicode.IsLower(next)
}

// ampersand reads R&D, GD&ĐT.
func (sc *scanner) ampersand(i, end int) int {
	if j := sc.ampersandEnd(end); j > end {
		return sc.abbreviation(i, j)
	}
	return i
}

// ampersandEnd goes on over an ampersand between capitals, the first of which
// sc.run holds.
func (sc *scanner) ampersandEnd(end int) int {
	if sc.run.lower > 0 || end >= len(sc.s) || sc.s[end] != '&' {
		return end
	}
	j := sc.letters(end + 1)
	if j == end+1 || sc.run.lower > 0 {
		return end
	}
	return j
}

// slashed reads abbreviations with a slash: đ/c, v/v, TW/ĐU.
func (sc *scanner) slashed(i, end int) int {
	n := sc.run.upper + sc.run.lower
	j := sc.letters(end + 1)
	m := sc.run.upper + sc.run.lower
	if j == end+1 || n != 1 || m != 1 {
		return i
	}
	return sc.abbreviation(i, j)
}

// apostrophe reads don't, O'Brien, L’Oréal.
func (sc *scanner) apostrophe(i, end int) int {
	f := sc.run.flags()
	if sc.legalRun() && sc.run.upper+sc.run.lower > 1 {
		return i
	}
	_, n := utf8.DecodeRuneInString(sc.s[end:])
	j := sc.letters(end + n)
	if j == end+n {
		return i
	}
	return sc.emit(i, j, Foreign, sc.foldLookup(i, j, unknownID(f, Foreign)), f)
}

// handle reads a hashtag or a user name at i.
func (sc *scanner) handle(i int) int {
	j, letters := i+1, false
	for j < len(sc.s) {
		c := sc.s[j]
		if class[c] == cDigit || c == '_' {
			j++
			continue
		}
		k := sc.letters(j)
		if k == j {
			break
		}
		letters, j = true, k
	}
	if !letters {
		return i
	}
	return sc.emit(i, j, Handle, model.Code, 0)
}

// emojiLen gives the length of the emoji sequence at the beginning of s, 0 for
// none.
func emojiLen(s string) int {
	c, _ := utf8.DecodeRuneInString(s)
	if !(c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF || c == 0x2B50 || c == 0x2B55 || c == 0x231A || c == 0x231B) {
		return 0
	}
	cluster, _, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	return len(cluster)
}
