package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Capitals is what [RestoreCapitals] found.
type Capitals struct {
	// Restored counts the letters that were made capitals.
	Restored int
	// Doubtful counts sentences that begin with a small letter which TCVN3 has
	// no capital for: they were probably typed in a font of capitals.
	Doubtful int
}

// RestoreCapitals gives text that was decoded from TCVN3 those capitals back
// that are beyond doubt. TCVN3 has no accented capitals, so what shows as
// CỘNG HÒA in a .VnTimeH font is stored as CộNG HòA: a word whose other letters
// are capitals and that has one after a small accented letter is all capitals,
// and so are its neighbours on the line if none of them has a plain small
// letter. Nothing else is changed; a name such as Ánh stays ánh. The result is
// as long as text, in bytes and in code points.
func RestoreCapitals(text string) (string, Capitals) {
	var c Capitals
	var b strings.Builder
	for line := range strings.Lines(text) {
		c.line(&b, line)
	}
	return b.String(), c
}

func (c *Capitals) line(b *strings.Builder, line string) {
	whole := !hasSmallASCII(line) && hasBrokenWord(line)
	sentence := true // a sentence begins here
	for len(line) > 0 {
		r, size := utf8.DecodeRuneInString(line)
		if !isWordRune(r) {
			if r == '.' || r == '?' || r == '!' {
				sentence = true
			}
			b.WriteString(line[:size])
			line = line[size:]
			continue
		}
		end, _ := wordEnd(line, 0)
		word := line[:end]
		line = line[end:]
		switch {
		case whole || isBroken(word):
			word = c.raise(word)
		case sentence && lacksCapital(r):
			c.Doubtful++
		}
		b.WriteString(word)
		sentence = false
	}
}

// raise makes capitals of all small letters.
func (c *Capitals) raise(word string) string {
	return strings.Map(func(r rune) rune {
		upper := unicode.ToUpper(r)
		if upper != r {
			c.Restored++
		}
		return upper
	}, word)
}

func hasSmallASCII(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 'a' && r <= 'z' })
}

func hasBrokenWord(line string) bool {
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRuneInString(line[i:])
		if !isWordRune(r) {
			i += size
			continue
		}
		end, _ := wordEnd(line, i)
		if isBroken(line[i:end]) {
			return true
		}
		i = end
	}
	return false
}

// isBroken tells a word with a capital after a small letter that has none in
// TCVN3, and without any other small letter.
func isBroken(word string) bool {
	small, broken := false, false
	for _, r := range word {
		switch {
		case lacksCapital(r):
			small = true
		case unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			broken = broken || small
		}
	}
	return broken
}

// lacksCapital tells small letters above ASCII whose capital TCVN3 cannot
// write: all with a tone.
func lacksCapital(r rune) bool {
	if r < utf8.RuneSelf || !unicode.IsLower(r) {
		return false
	}
	return !strings.ContainsRune("ăâđêôơư", r)
}
