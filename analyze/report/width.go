package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

// width is the number of columns that s takes on a terminal: two for a Chinese
// character or an emoji, none for a combining mark, so that NFC and NFD are
// alike. It is the sum of the code points' widths, as terminals and the library
// of tables count; letters such as đ and é are narrow whatever the locale.
func width(s string) (n int) {
	for _, r := range s {
		if r >= ' ' && r < 0x7F || r > 0xA0 && r < 0x250 && r != 0xAD {
			n++
			continue
		}
		n += displaywidth.Rune(r)
	}
	return n
}

// oneLine makes text fit for one line of output: white space becomes single
// blanks, and control characters, which could command a terminal, are shown as
// U+FFFD.
func oneLine(s string) string {
	if isOneLine(s) {
		return s
	}
	var b strings.Builder
	blank := true
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			if !blank {
				b.WriteByte(' ')
			}
			blank = true
			continue
		case unicode.IsControl(r) || isDirection(r):
			r = utf8.RuneError
		}
		blank = false
		b.WriteRune(r)
	}
	return strings.TrimSuffix(b.String(), " ")
}

// isOneLine reports whether oneLine has nothing to do.
func isOneLine(s string) bool {
	blank := true
	for _, r := range s {
		if r == ' ' {
			if blank {
				return false
			}
			blank = true
			continue
		}
		if r < ' ' || r >= 0x7F && (unicode.IsControl(r) || unicode.IsSpace(r) || isDirection(r)) {
			return false
		}
		blank = false
	}
	return !blank || s == ""
}

// isDirection reports whether a character turns the direction of writing, which
// can make a line show other than it is.
func isDirection(r rune) bool { return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 }

// ellipsis stands for what was cut off.
const ellipsis = "…"

// cutRight shortens s to at most n columns, at the end, at a blank if one is
// near.
func cutRight(s string, n int) string {
	if width(s) <= n {
		return s
	}
	if n <= 1 {
		return ellipsis[:len(ellipsis)*max(n, 0)]
	}
	head := prefix(s, n-1)
	if i := strings.LastIndexByte(head, ' '); i >= 0 && width(head[:i]) > (n-1)*2/3 {
		head = head[:i+1]
	}
	return strings.TrimRight(head, " ") + spaced(head) + ellipsis
}

// spaced gives a blank when s ends in one.
func spaced(s string) string {
	if strings.HasSuffix(s, " ") {
		return " "
	}
	return ""
}

// cutLeft shortens s to at most n columns, at the beginning.
func cutLeft(s string, n int) string {
	w := width(s)
	if w <= n {
		return s
	}
	if n <= 1 {
		return ellipsis[:len(ellipsis)*max(n, 0)]
	}
	tail := suffix(s, w-n+1)
	if i := strings.IndexByte(tail, ' '); i >= 0 && width(tail[:i]) < (n-1)/3 {
		return ellipsis + " " + tail[i+1:]
	}
	return ellipsis + tail
}

// suffix drops whole letters with their marks, of at least n columns, from the
// beginning of s.
func suffix(s string, n int) string {
	g := displaywidth.StringGraphemes(s)
	begin, w := 0, 0
	for w < n && g.Next() {
		w += width(g.Value())
		begin += len(g.Value())
	}
	return s[begin:]
}

// prefix gives the longest beginning of s, in whole letters with their marks,
// of at most n columns.
func prefix(s string, n int) string {
	g := displaywidth.StringGraphemes(s)
	end, w := 0, 0
	for g.Next() {
		if w += width(g.Value()); w > n {
			break
		}
		end += len(g.Value())
	}
	return s[:end]
}

// wrap breaks a list of items, which stay whole, into lines of at most n
// columns, with a separator between the items of a line.
func wrap(items []string, separator string, n int) []string {
	var lines []string
	line, w := "", 0
	for _, item := range items {
		iw := width(item)
		switch {
		case line == "":
			line, w = item, iw
		case w+width(separator)+iw > n:
			lines = append(lines, line)
			line, w = item, iw
		default:
			line += separator + item
			w += width(separator) + iw
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
