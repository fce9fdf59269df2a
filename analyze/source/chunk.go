package source

import (
	"io"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Chunk is a piece of a text that is too large to hold, with its place in the
// whole: add these to a position inside the piece.
type Chunk struct {
	Text string
	Byte int64 // UTF-8 bytes before the piece
	Rune int64 // code points before it
	// Line and Column of its first character, from 1; a column is a code
	// point. For a position on the piece's first line add Column-1, for a
	// later one only the line counts.
	Line, Column int64
}

// minChunk is the smallest piece, in bytes, that Chunks makes: below it the
// search for a sentence's end has no room.
const minChunk = 64

// Chunks cuts the text of r into pieces of at most size bytes (at least 64).
// It cuts after a line end where there is one, else after the white space that
// follows the end of a sentence, else after any white space, else before a
// letter with its combining marks, and never inside a code point. The pieces
// in order are exactly the text.
//
// r must give UTF-8, as [charset.Reader] does. An error of r comes after the
// pieces before it, with an empty piece.
func Chunks(r io.Reader, size int) iter.Seq2[Chunk, error] {
	return func(yield func(Chunk, error) bool) {
		size = max(size, minChunk)
		next := Chunk{Line: 1, Column: 1}
		buffer, kept := make([]byte, size), 0
		for {
			n, err := io.ReadFull(r, buffer[kept:])
			window := buffer[:kept+n]
			if err == io.EOF || err == io.ErrUnexpectedEOF {
				next.emit(string(window), yield)
				return
			}
			if err != nil {
				if next.emit(string(window), yield) {
					yield(next, err)
				}
				return
			}
			end := cut(window)
			if !next.emit(string(window[:end]), yield) {
				return
			}
			kept = copy(buffer, window[end:])
		}
	}
}

// emit yields the piece text and moves c to what follows it.
func (c *Chunk) emit(text string, yield func(Chunk, error) bool) bool {
	if text == "" {
		return true
	}
	piece := *c
	piece.Text = text
	c.advance(text)
	return yield(piece, nil)
}

func (c *Chunk) advance(text string) {
	runes := int64(utf8.RuneCountInString(text))
	c.Byte += int64(len(text))
	c.Rune += runes
	if lines := strings.Count(text, "\n"); lines > 0 {
		c.Line += int64(lines)
		c.Column = 1
		runes = int64(utf8.RuneCountInString(text[strings.LastIndexByte(text, '\n')+1:]))
	}
	c.Column += runes
}

// cut returns where to end a piece that begins window; more text follows.
func cut(window []byte) int {
	if i := lastNewline(window); i > 0 {
		return i
	}
	if i := lastSpace(window, true); i > 0 {
		return i
	}
	if i := lastSpace(window, false); i > 0 {
		return i
	}
	return lastLetter(window)
}

func lastNewline(window []byte) int {
	for i := len(window); i > 0; i-- {
		if window[i-1] == '\n' {
			return i
		}
	}
	return 0
}

// sentenceReach is how far back, in bytes, the end of a sentence is looked
// for: further back, a shorter piece costs more than a sentence cut in two.
const sentenceReach = 64 << 10

// lastSpace returns the place after the last white space, of those that end a
// sentence if so wanted. A carriage return at the end of window is none: its
// line feed may follow.
func lastSpace(window []byte, sentence bool) int {
	low := 1
	if sentence {
		low = max(low, len(window)-sentenceReach)
	}
	for i := len(window); i > low; i-- {
		c := window[i-1]
		if c != ' ' && c != '\t' && (c != '\r' || i == len(window)) {
			continue
		}
		if !sentence || endsSentence(window[:i-1]) {
			return i
		}
	}
	return 0
}

// endsSentence looks for a full stop, question or exclamation mark or dots,
// with closing quotation marks and brackets after it.
func endsSentence(text []byte) bool {
	for len(text) > 0 {
		r, size := utf8.DecodeLastRune(text)
		switch r {
		case '.', '?', '!', '…':
			return true
		case '"', '\'', '”', '’', '»', ')', ']':
			text = text[:len(text)-size]
		default:
			return false
		}
	}
	return false
}

// maxMarks is how many combining marks are kept with their letter. Real text
// has two.
const maxMarks = 32

// lastLetter returns where the last letter with its marks begins. A code point
// that the window's end cuts in two may be a mark, and goes with the letter
// before it. Where a window is one letter and its marks, it cuts between marks.
func lastLetter(window []byte) int {
	whole := len(window)
	for i := 1; i <= min(utf8.UTFMax, whole-1); i++ {
		if utf8.RuneStart(window[whole-i]) {
			whole -= i
			break
		}
	}
	end := whole
	for range maxMarks {
		if r, _ := utf8.DecodeRune(window[end:]); r != utf8.RuneError && !unicode.Is(unicode.Mn, r) {
			return end
		}
		_, size := utf8.DecodeLastRune(window[:end])
		if end -= size; end == 0 {
			break
		}
	}
	return whole
}
