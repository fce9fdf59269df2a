package typography

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// QuoteStyle is a manner of quotation marks.
type QuoteStyle uint8

// The manners there are. The zero value changes nothing.
const (
	KeepQuotes  QuoteStyle = iota
	Straight               // " and '
	CurlyQuotes            // “ ” and ‘ ’
)

// Quotes gives text with all quotation marks in a style.
func Quotes(text string, style QuoteStyle) string {
	if style == KeepQuotes || !strings.ContainsAny(text, "\"'“”„‟«»‘’‚‛") {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	before := rune('\n')
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if style == Straight {
			b.WriteRune(straight(r))
		} else {
			after, _ := utf8.DecodeRuneInString(text[i:])
			b.WriteRune(curly(before, r, after))
		}
		before = r
	}
	return b.String()
}

func straight(r rune) rune {
	switch r {
	case '“', '”', '„', '‟', '«', '»':
		return '"'
	case '‘', '’', '‚', '‛':
		return '\''
	}
	return r
}

// curly turns a mark by what stands around it. A straight mark after a digit may
// mean inches, seconds or minutes, and stays.
func curly(before, r, after rune) rune {
	switch r {
	case '„', '«':
		return '“'
	case '»', '‟':
		return '”'
	case '‚', '‛':
		return '‘'
	case '"', '\'':
	default:
		return r
	}
	if unicode.IsDigit(before) {
		return r
	}
	open := unicode.IsSpace(before) || unicode.Is(unicode.Ps, before) || unicode.Is(unicode.Pd, before) || before == '“' || before == '‘'
	open = open && !unicode.IsSpace(after)
	switch {
	case r == '"' && open:
		return '“'
	case r == '"':
		return '”'
	case open:
		return '‘'
	}
	return '’'
}
