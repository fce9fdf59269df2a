package source

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// inline reads one paragraph. text is its lines without their containers'
// marks, place where each byte stands in the document.
type inline struct {
	*markdown
	text  []byte
	place []int

	noRun     [longestRun + 1]bool // lengths of backtick runs without partner ahead
	noGreater bool                 // no > ahead
	brackets  []int                // [ that are open
	emphasis  [3][]span            // open runs of *, _ and ~
}

// longestRun is how many backticks may open a code span.
const longestRun = 80

// hide blanks bytes [start, end) of the paragraph.
func (in *inline) hide(start, end int) {
	for start < end {
		n := 1 // bytes that also stand together in the document
		for start+n < end && in.place[start+n] == in.place[start]+n {
			n++
		}
		in.mark(in.place[start], in.place[start]+n)
		start += n
	}
}

func (in *inline) add(c byte, place int) {
	in.text = append(in.text, c)
	in.place = append(in.place, place)
}

// scan blanks the markup of what was added, and begins anew.
func (in *inline) scan() {
	for i := 0; i < len(in.text); {
		i = in.step(i)
	}
	in.text, in.place, in.brackets = in.text[:0], in.place[:0], in.brackets[:0]
	for kind := range in.emphasis {
		in.emphasis[kind] = in.emphasis[kind][:0]
	}
	in.noRun, in.noGreater = [longestRun + 1]bool{}, false
}

// step handles what begins at i and returns where to go on.
func (in *inline) step(i int) int {
	switch c := in.text[i]; c {
	case '\\':
		in.hide(i, i+1)
		_, size := utf8.DecodeRune(in.text[i+1:])
		return i + 1 + max(1, size)
	case '`':
		return in.code(i)
	case '<':
		return in.tag(i)
	case '&':
		return in.entity(i)
	case '|':
		if in.table {
			in.hide(i, i+1)
		}
	case '[':
		in.brackets = append(in.brackets, i)
	case ']':
		return in.link(i)
	case '*', '_', '~':
		return in.run(i, bytes.IndexByte([]byte("*_~"), c))
	}
	return i + 1
}

// runLength returns how often the byte at i is repeated.
func (in *inline) runLength(i int) int {
	n := 1
	for i+n < len(in.text) && in.text[i+n] == in.text[i] {
		n++
	}
	return n
}

// code blanks a code span. Each length of run is looked for in vain once.
func (in *inline) code(i int) int {
	n := in.runLength(i)
	if n > longestRun || in.noRun[n] {
		return i + n
	}
	for j := i + n; j < len(in.text); {
		k := bytes.IndexByte(in.text[j:], '`')
		if k < 0 {
			break
		}
		j += k
		closing := in.runLength(j)
		if closing == n {
			in.hide(i, j+n)
			return j + n
		}
		j += closing
	}
	in.noRun[n] = true
	return i + n
}

// tag blanks an HTML tag, a comment or an address in angle brackets.
func (in *inline) tag(i int) int {
	if in.noGreater || i+1 == len(in.text) {
		return i + 1
	}
	c := in.text[i+1]
	if c != '/' && c != '!' && c != '?' && (c|0x20 < 'a' || c|0x20 > 'z') {
		return i + 1
	}
	end := bytes.IndexByte(in.text[i:], '>')
	if end < 0 {
		in.noGreater = true
		return i + 1
	}
	in.hide(i, i+end+1)
	return i + end + 1
}

// entity blanks a character reference such as &nbsp;
func (in *inline) entity(i int) int {
	const longest = 32
	for j := i + 1; j < min(len(in.text), i+longest); j++ {
		switch c := in.text[j]; {
		case c == ';' && j > i+1:
			in.hide(i, j+1)
			return j + 1
		case c == '#' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z':
		default:
			return i + 1
		}
	}
	return i + 1
}

// link blanks what makes a link, an image or a note of the brackets that the ]
// at i closes, and keeps their text.
func (in *inline) link(i int) int {
	n := len(in.brackets)
	if n == 0 {
		return i + 1
	}
	open := in.brackets[n-1]
	in.brackets = in.brackets[:n-1]
	if open+1 < i && in.text[open+1] == '^' {
		in.hide(open, i+1)
		return i + 1
	}
	end := in.target(i + 1)
	if end == 0 {
		return i + 1
	}
	start := open
	if open > 0 && in.text[open-1] == '!' {
		start--
	}
	in.hide(start, open+1)
	in.hide(i, end)
	return end
}

// maxTarget is the longest address with its title, in bytes.
const maxTarget = 2048

// target returns the end of the (address "title") or [name] at i, or 0.
func (in *inline) target(i int) int {
	if i >= len(in.text) {
		return 0
	}
	window := in.text[i:min(len(in.text), i+maxTarget)]
	switch window[0] {
	case '[':
		if end := bytes.IndexByte(window, ']'); end > 0 {
			return i + end + 1
		}
	case '(':
		depth := 0
		for j, c := range window {
			switch {
			case j > 0 && window[j-1] == '\\':
			case c == '(':
				depth++
			case c == ')':
				if depth--; depth == 0 {
					return i + j + 1
				}
			}
		}
	}
	return 0
}

// run handles a run of *, _ or ~ that may open or close emphasis.
func (in *inline) run(i, kind int) int {
	n := in.runLength(i)
	end := i + n
	before, _ := utf8.DecodeLastRune(in.text[:i])
	after, _ := utf8.DecodeRune(in.text[end:])
	opens := flanks(before, after) && (kind != 1 || !isWord(before))
	closes := flanks(after, before) && (kind != 1 || !isWord(after))
	open := in.emphasis[kind]
	switch {
	case kind == 2 && n > 2:
	case closes && len(open) > 0:
		in.hide(open[len(open)-1].start, open[len(open)-1].end)
		in.hide(i, end)
		in.emphasis[kind] = open[:len(open)-1]
	case opens:
		in.emphasis[kind] = append(open, span{i, end})
	}
	return end
}

// flanks tells whether a run stands before a word, seen from its outer side:
// what is inside is no white space, and punctuation only after punctuation.
func flanks(outside, inside rune) bool {
	if inside == utf8.RuneError || unicode.IsSpace(inside) {
		return false
	}
	if !isPunctuation(inside) {
		return true
	}
	return outside == utf8.RuneError || unicode.IsSpace(outside) || isPunctuation(outside)
}

func isPunctuation(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
