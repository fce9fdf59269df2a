package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// printed gives a segmented text as a newspaper would print it, in NFC, and
// notes where its words begin.
func (al *aligner) printed(segmented string) string {
	segmented = norm.NFC.String(segmented)
	al.starts = al.starts[:0]
	var b strings.Builder
	b.Grow(len(segmented))
	for line := range strings.Lines(segmented) {
		words := strings.Fields(line)
		quotes, glue := 0, true
		for k, w := range words {
			if w == `"` {
				quotes++
			}
			left, right := al.glued(words, k, quotes)
			if !glue && !left {
				b.WriteByte(' ')
			}
			glue = right
			al.print(&b, w)
		}
		b.WriteByte('\n')
	}
	al.starts = append(al.starts, true)
	return b.String()
}

// glued says on which sides of word k no blank is printed. quotes counts the
// straight quotes so far: every other one closes.
func (al *aligner) glued(words []string, k, quotes int) (left, right bool) {
	w := words[k]
	first, _ := utf8.DecodeRuneInString(w)
	last, _ := utf8.DecodeLastRuneInString(w)
	switch {
	case w == `"`:
		return quotes%2 == 0, quotes%2 == 1
	case strings.ContainsRune(",.;:!?…)]}”’»", first):
		return true, false
	case strings.ContainsRune("([{“‘«", last):
		return false, true
	case al.automatic && w == "%":
		return true, false
	case al.automatic && w == "&" && k > 0 && k+1 < len(words) && capitals(words[k-1]) && capitals(words[k+1]):
		return true, true // GD&ĐT
	}
	return false, false
}

func (al *aligner) print(b *strings.Builder, w string) {
	begins := true
	for k := 0; k < len(w); k++ {
		if w[k] == '_' {
			b.WriteByte(' ')
			continue
		}
		b.WriteByte(w[k])
		al.starts = append(al.starts, begins)
		begins = false
	}
}

func capitals(w string) bool {
	for _, c := range w {
		if !unicode.IsUpper(c) {
			return false
		}
	}
	return true
}
