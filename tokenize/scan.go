package tokenize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vnan/tokenize/model"
)

// scanner parts a text into tokens, from left to right.
type scanner struct {
	vocab  *model.Vocabulary
	s      string
	toks   []Token
	before Flags // of the next token
	run    run
	known  cache
}

// run is what one run of letters looks like.
type run struct {
	low          [32]byte // folded to lower case
	n            int      // bytes in low
	long         bool     // more letters than low holds
	first        bool     // the first letter is a capital
	inner        bool     // a capital stands behind a small letter
	upper, lower int      // capitals and small letters
}

func (r *run) add(upper bool, b ...byte) {
	if r.n+len(b) > len(r.low) {
		r.long = true
	} else {
		r.n += copy(r.low[r.n:], b)
	}
	r.count(upper)
}

func (r *run) count(upper bool) {
	if upper {
		r.first = r.first || r.upper+r.lower == 0
		r.inner = r.inner || r.lower > 0
		r.upper++
	} else {
		r.lower++
	}
}

func (r *run) flags() (f Flags) {
	if r.first {
		f |= UpperFirst
	}
	if r.lower == 0 && r.upper > 1 {
		f |= AllUpper
	}
	if r.inner {
		f |= MixedCase
	}
	return f
}

// classes of a byte that begins something.
const (
	cOther uint8 = iota
	cSpace
	cLetter
	cDigit
	cPunct
	cHigh // the lead of a multi-byte rune
)

var class = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= 0x80:
			t[c] = cHigh
		case c <= ' ' || c == 0x7F:
			t[c] = cSpace
		case c >= '0' && c <= '9':
			t[c] = cDigit
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			t[c] = cLetter
		case strings.IndexByte("$+<=>^`|~", byte(c)) >= 0:
			t[c] = cOther
		default:
			t[c] = cPunct
		}
	}
	return t
}()

func (sc *scanner) scan() {
	sc.before = SpaceBefore | LineBefore | BlankBefore
	for i := 0; i < len(sc.s); {
		switch c := sc.s[i]; class[c] {
		case cSpace:
			if i++; c == ' ' {
				sc.before |= SpaceBefore
			} else {
				sc.space(c)
			}
		case cLetter:
			i = sc.word(i)
		case cDigit:
			i = sc.number(i)
		case cHigh:
			i = sc.high(i)
		default:
			i = sc.mark(i)
		}
	}
}

func (sc *scanner) space(c byte) {
	if c == '\n' || c == '\r' || c == '\v' || c == '\f' {
		if sc.before.has(LineBefore) && c == '\n' {
			sc.before |= BlankBefore
		}
		if c == '\n' || c == '\f' || c == '\v' {
			sc.before |= LineBefore
		}
	}
	sc.before |= SpaceBefore
}

func (f Flags) has(g Flags) bool { return f&g == g }

func (sc *scanner) emit(start, end int, k Kind, id model.ID, f Flags) int {
	sc.toks = append(sc.toks, Token{Start: uint32(start), End: uint32(end), ID: id, Kind: k, Flags: f | sc.before})
	sc.before = 0
	return end
}

// letters reads a run of letters at i into sc.run and gives its end. Combining
// marks belong to the run; so do invisible characters between two letters, but
// they are left out of the folded form.
func (sc *scanner) letters(i int) int {
	i, more := sc.commonLetters(i)
	if !more {
		return i
	}
	r, s := &sc.run, sc.s
	for i < len(s) {
		c := s[i]
		if c < 0x80 {
			if class[c] != cLetter {
				break
			}
			r.add(c&0x20 == 0, c|0x20)
			i++
			continue
		}
		n := sc.highLetter(i)
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// commonLetters begins a run with the letters of ASCII and those that have two
// marks or a mark below, which are nearly all. It keeps what it knows in
// registers: this loop takes more time than any other of the scanner. More may
// follow when it says so.
func (sc *scanner) commonLetters(i int) (end int, more bool) {
	r, s := &sc.run, sc.s
	n, letters, upper := 0, 0, 0
	inner := false
	begin := i
	for ; i < len(s) && n < len(r.low)-3; letters++ {
		c := s[i]
		bit := c >> 5 & 1 // 0 for a capital
		switch {
		case c < 0x80:
			if class[c] != cLetter {
				goto done
			}
			r.low[n] = c | 0x20
			n++
			i++
		case c == 0xE1 && i+2 < len(s) && (s[i+1] == 0xBB || s[i+1] == 0xBA && s[i+2] >= 0xA0):
			bit = s[i+2] & 1
			r.low[n], r.low[n+1], r.low[n+2] = c, s[i+1], s[i+2]|1
			n += 3
			i += 3
		case c == 0xC3 && i+1 < len(s) && s[i+1] >= 0xA0 && s[i+1] < 0xBF && s[i+1] != 0xB0 && s[i+1] != 0xB7:
			bit = 1
			r.low[n], r.low[n+1] = c, s[i+1]
			n += 2
			i += 2
		case (c == 0xC4 || c == 0xC6) && i+1 < len(s):
			low, up, ok := foldExtended(c, s[i+1])
			if !ok {
				more = true
				goto done
			}
			if bit = 1; up {
				bit = 0
			}
			r.low[n], r.low[n+1] = c, low
			n += 2
			i += 2
		default:
			more = true
			goto done
		}
		if bit == 0 {
			inner = inner || letters > upper
			upper++
		}
	}
	more = i < len(s)
done:
	r.n, r.upper, r.lower, r.long, r.inner = n, upper, letters-upper, false, inner
	r.first = upper > 0 && capitalAt(s, begin)
	return i, more
}

// capitalAt reports whether one of the common letters, at i, is a capital.
func capitalAt(s string, i int) bool {
	switch c := s[i]; c {
	case 0xE1:
		return s[i+2]&1 == 0
	case 0xC3:
		return false
	case 0xC4, 0xC6:
		_, up, _ := foldExtended(c, s[i+1])
		return up
	default:
		return c&0x20 == 0
	}
}

// highLetter reads one multi-byte letter at i into sc.run and gives its
// length, 0 when there is none. The Vietnamese letters take the short ways: in
// UTF-8 their capitals differ from their small letters in the last byte only.
func (sc *scanner) highLetter(i int) int {
	r, s := &sc.run, sc.s
	if i+1 >= len(s) {
		return 0
	}
	switch c, d := s[i], s[i+1]; c {
	case 0xC3:
		if d == 0x97 || d == 0xB7 || d < 0x80 || d > 0xBF {
			return 0
		}
		if d == 0x90 || d == 0xB0 { // Ð of Icelandic, which many texts have for Đ
			r.add(d == 0x90, 0xC4, 0x91)
			return 2
		}
		r.add(d < 0x9F, c, foldLatin1(d))
		return 2
	case 0xC4, 0xC5, 0xC6:
		if low, up, ok := foldExtended(c, d); ok {
			r.add(up, c, low)
			return 2
		}
	case 0xE1:
		if (d == 0xBA || d == 0xBB) && i+2 < len(s) && (d == 0xBB || s[i+2] >= 0xA0) {
			e := s[i+2]
			r.add(e&1 == 0, c, d, e|1)
			return 3
		}
	}
	return sc.otherLetter(i)
}

func foldLatin1(d byte) byte {
	if d < 0x9F {
		return d | 0x20
	}
	return d
}

// foldExtended folds ă đ ĩ ũ ơ ư, given the two bytes of either case.
func foldExtended(c, d byte) (low byte, upper, ok bool) {
	switch {
	case c == 0xC4 && (d|1 == 0x83 || d|1 == 0x91 || d|1 == 0xA9), c == 0xC5 && d|1 == 0xA9, c == 0xC6 && d|1 == 0xA1:
		return d | 1, d&1 == 0, true
	case c == 0xC6 && (d == 0xAF || d == 0xB0):
		return 0xB0, d == 0xAF, true
	}
	return 0, false, false
}

// otherLetter is the way for letters beyond the Vietnamese alphabet, combining
// marks and invisible characters.
func (sc *scanner) otherLetter(i int) int {
	c, n := utf8.DecodeRuneInString(sc.s[i:])
	switch {
	case unicode.IsLetter(c):
		l := unicode.ToLower(c)
		var b [4]byte
		sc.run.add(l != c, b[:utf8.EncodeRune(b[:], l)]...)
		return n
	case unicode.IsMark(c):
		if sc.run.n+n <= len(sc.run.low) {
			sc.run.n += copy(sc.run.low[sc.run.n:], sc.s[i:i+n])
		} else {
			sc.run.long = true
		}
		return n
	case Invisible(c) && sc.run.upper+sc.run.lower > 0:
		if m := sc.invisibles(i); m > 0 && startsLetter(sc.s[i+m:]) {
			return m
		}
	}
	return 0
}

// invisibles gives the length of the run of invisible characters at i.
func (sc *scanner) invisibles(i int) int {
	from := i
	for i < len(sc.s) {
		c, n := utf8.DecodeRuneInString(sc.s[i:])
		if !Invisible(c) {
			break
		}
		i += n
	}
	return i - from
}

// Invisible reports whether a character takes no room and says nothing: soft
// hyphen, zero-width spaces and joiners, byte order mark, direction marks.
func Invisible(c rune) bool {
	switch {
	case c == 0xAD, c >= 0x200B && c <= 0x200F, c >= 0x202A && c <= 0x202E, c >= 0x2060 && c <= 0x2064, c == 0xFEFF:
		return true
	}
	return false
}

func startsLetter(s string) bool {
	if s == "" {
		return false
	}
	if s[0] < 0x80 {
		return class[s[0]] == cLetter
	}
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(c)
}

// high reads what begins with a multi-byte rune.
func (sc *scanner) high(i int) int {
	if c := sc.s[i]; c == 0xC3 || c == 0xC4 || c == 0xC6 || c == 0xE1 {
		if j := sc.word(i); j > i {
			return j
		}
	}
	c, n := utf8.DecodeRuneInString(sc.s[i:])
	switch {
	case unicode.IsLetter(c) || unicode.IsMark(c):
		return sc.word(i)
	case unicode.IsSpace(c) || Invisible(c):
		if c == 0x85 || c == 0x2028 || c == 0x2029 {
			sc.before |= LineBefore
		}
		if !Invisible(c) {
			sc.before |= SpaceBefore
		}
		return i + n
	case unicode.IsDigit(c):
		return sc.emit(i, i+n, Number, model.Number, 0)
	case unicode.IsPunct(c):
		return sc.mark(i)
	}
	if m := emojiLen(sc.s[i:]); m > 0 {
		return sc.emit(i, i+m, Emoji, model.Symbol, 0)
	}
	return sc.emit(i, i+n, Symbol, sc.lookup(i, i+n, model.Symbol), 0)
}

// mark reads a punctuation mark or an ASCII symbol; a run of full stops is one
// token.
func (sc *scanner) mark(i int) int {
	c, n := utf8.DecodeRuneInString(sc.s[i:])
	if (c == '@' || c == '#') && i+1 < len(sc.s) {
		if j := sc.handle(i); j > i {
			return j
		}
	}
	end := i + n
	if c == '.' {
		for end < len(sc.s) && sc.s[end] == '.' {
			end++
		}
	}
	k := Punctuation
	if !unicode.IsPunct(c) {
		k = Symbol
	}
	if c == '.' && end-i > 1 {
		return sc.emit(i, end, k, sc.vocab.Lookup([]byte("…")), 0)
	}
	return sc.emit(i, end, k, sc.lookup(i, end, model.Symbol), 0)
}

func (sc *scanner) lookup(i, end int, otherwise model.ID) model.ID {
	var b [8]byte
	if end-i > len(b) {
		return otherwise
	}
	if id := sc.vocab.Lookup(b[:copy(b[:], sc.s[i:end])]); id != model.Unknown {
		return id
	}
	return otherwise
}

// plain emits the run of letters that sc.run holds.
func (sc *scanner) plain(i, end int) int {
	f := sc.run.flags()
	id, isSyllable := sc.known.lookup(sc.vocab, &sc.run)
	k := Syllable
	switch {
	case isSyllable:
	case f.has(AllUpper):
		k = Abbreviation
	default:
		k = Foreign
	}
	if id == model.Unknown {
		id = unknownID(f, k)
	}
	return sc.emit(i, end, k, id, f)
}

func unknownID(f Flags, k Kind) model.ID {
	switch {
	case k == Abbreviation:
		return model.UnknownAbbr
	case f.has(UpperFirst):
		return model.UnknownUpper
	}
	return model.Unknown
}
