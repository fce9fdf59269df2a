package analyze

import (
	"strings"
	"unicode/utf8"
)

// partSize is how much of a text is analysed at a time, in bytes. What analyses
// keep of a text takes many times its size, so a long one is cut; an article
// never is.
const partSize = 512 << 10

// cut gives the length of the first part of s: all of a short text, else up to
// the last empty line in reach, line end, end of a sentence or blank. It never
// splits a letter from its combining marks unless nothing else is there.
func cut(s string, size int) int {
	if len(s) <= size {
		return len(s)
	}
	head := s[:size]
	for _, end := range [...]string{"\n\n", "\n", ". ", " "} {
		from := 0
		if end == "\n\n" {
			from = size / 2 // a short part costs more than a cut paragraph
		}
		if i := strings.LastIndex(head[from:], end); i >= 0 {
			return from + i + len(end)
		}
	}
	for i := size; i > size-utf8.UTFMax; i-- {
		if utf8.RuneStart(s[i]) {
			return i
		}
	}
	return size
}
