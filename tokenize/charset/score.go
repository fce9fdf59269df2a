package charset

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The limits of choose. They were set on edited news in every encoding against
// manual pages in French, German, Spanish, Italian and ten more languages.
const (
	// enoughLegal is the share that the best reading must reach. News reach
	// .93 and more in the right reading; the most Vietnamese-looking foreign
	// text reaches .6.
	enoughLegal = 0.80
	// clearLead is how much better than the next different reading it must be.
	clearLead = 0.08
	// enoughMarked is the share of marked syllables among all words.
	// Vietnamese has three in four, French one in six.
	enoughMarked = 0.08
)

// evidence counts the words of one reading. Marked words have a letter above
// ASCII; only these tell one encoding from another.
type evidence struct {
	marked, legalMarked int
	lone                int // legal marked ones of a single letter
	plain, legalPlain   int
}

// reading is a candidate and what choose needs to know about it.
type reading struct {
	Candidate
	text string
	evidence
}

// rank reads data in every legacy encoding, the best first.
func rank(data []byte) []reading {
	readings := []reading{
		readTCVN(data), read(data, VNI), read(data, Windows1258), read(data, VISCII),
	}
	slices.SortStableFunc(readings, func(a, b reading) int { return cmp.Compare(b.Share, a.Share) })
	return readings
}

func read(data []byte, e Encoding) reading {
	var b strings.Builder
	decodeInto(&b, data, e)
	r := reading{text: b.String()}
	r.evidence = weigh(r.text)
	r.Candidate = Candidate{
		Encoding:  e,
		Share:     float64(r.legalMarked) / float64(r.marked+1),
		Syllables: r.marked,
	}
	return r
}

// readTCVN reads TCVN3, or TCVN5712 where that explains more bytes. The two
// differ only at 80-9F, where one has punctuation and the other capitals: a
// dash alone reads as the capital Ọ, a legal syllable, so legal ones prove
// nothing here and illegal ones decide.
func readTCVN(data []byte) reading {
	abc, vn1 := read(data, TCVN3), read(data, TCVN5712)
	if vn1.marked-vn1.legalMarked < abc.marked-abc.legalMarked {
		return vn1
	}
	return abc
}

// choose returns the best reading if it is good enough and no other reading
// that differs comes near. Few Vietnamese syllables are a single letter (à, ở,
// ý); where most are, quotation marks have been read as letters.
func choose(ranked []reading) (reading, bool) {
	best := ranked[0]
	marked := float64(best.marked) / float64(max(1, best.marked+best.plain))
	if best.Share < enoughLegal || marked < enoughMarked || best.lone > best.legalMarked/2 || !best.looksVietnamese() {
		return best, false
	}
	for _, other := range ranked[1:] {
		if best.Share-other.Share >= clearLead {
			break
		}
		if norm.NFC.String(other.text) != norm.NFC.String(best.text) {
			return best, false
		}
	}
	return best, true
}

// looksVietnamese asks that words in plain ASCII, too, be legal syllables for
// the most part, unless marked words are in the majority.
func (e evidence) looksVietnamese() bool {
	return e.marked >= e.plain || 2*e.legalPlain >= e.plain
}

func strip(ranked []reading) []Candidate {
	out := make([]Candidate, len(ranked))
	for i, r := range ranked {
		out[i] = r.Candidate
	}
	return out
}

// weigh counts the words of text and the legal ones among them. A control
// code, a symbol that running text does not have, or a dash inside a word
// counts as an illegal word.
func weigh(text string) evidence {
	var e evidence
	afterWord := false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if isWordRune(r) {
			end, marked := wordEnd(text, i)
			e.add(text[i:end], marked)
			i, afterWord = end, true
			continue
		}
		i += size
		if isJunk(r) || afterWord && partsWords(r) && startsWord(text[i:]) {
			e.marked++
		}
		afterWord = false
	}
	return e
}

func startsWord(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return isWordRune(r)
}

// partsWords tells punctuation that seldom stands between two letters. In a
// wrong reading it stands there for a letter.
func partsWords(r rune) bool {
	return r >= utf8.RuneSelf && strings.ContainsRune("“”„‘‚–—…•", r)
}

// wordEnd returns where the word that starts at i ends, and whether it has a
// letter above ASCII.
func wordEnd(text string, i int) (end int, marked bool) {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isWordRune(r) {
			break
		}
		marked = marked || r >= utf8.RuneSelf
		i += size
	}
	return i, marked
}

func (e *evidence) add(word string, marked bool) {
	const longest = 40 // bytes; nghiêng has 9 in NFD
	if len(word) > longest {
		e.marked++
		return
	}
	lower := norm.NFC.String(strings.ToLower(word))
	if !hasVowel(lower) {
		return // an abbreviation such as HĐND, or the đ of 500đ
	}
	ok := legal(lower)
	switch {
	case marked && ok:
		e.marked++
		e.legalMarked++
		if utf8.RuneCountInString(lower) == 1 {
			e.lone++
		}
	case marked:
		e.marked++
	case ok:
		e.plain++
		e.legalPlain++
	default:
		e.plain++
	}
}

func hasVowel(lower string) bool {
	for _, r := range lower {
		if r >= utf8.RuneSelf && r != 'đ' || r < utf8.RuneSelf && isVowel(byte(r)) {
			return true
		}
	}
	return false
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
}

// isJunk tells characters that are common in wrong readings and rare in text.
func isJunk(r rune) bool {
	if r < utf8.RuneSelf {
		return isControl(r)
	}
	return !strings.ContainsRune("“”‘’„‚«»–—…•·°²³§©®€₫½×\u00A0", r)
}
