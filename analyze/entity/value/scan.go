package value

import (
	"strings"
	"unicode"
)

// piece is a number, a word in small letters, or one other character.
type piece struct {
	word   string
	number int
	digits int  // of a number, 0 for others
	space  bool // white space stands before
}

// scan parts the text of a mention.
func scan(s string) []piece {
	var out []piece
	space := false
	for i := 0; i < len(s); {
		rest := s[i:]
		n := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
		if n < 0 {
			n = len(rest)
		}
		if n > 0 {
			out = append(out, piece{number: atoi(rest[:n]), digits: n, space: space})
			i, space = i+n, false
			continue
		}
		n = strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
		if n < 0 {
			n = len(rest)
		}
		if n > 0 {
			out = append(out, piece{word: strings.ToLower(rest[:n]), space: space})
			i, space = i+n, false
			continue
		}
		for k, r := range rest {
			if k > 0 {
				break
			}
			n = len(string(r))
			if unicode.IsSpace(r) {
				space = true
			} else {
				out = append(out, piece{word: string(r), space: space})
				space = false
			}
		}
		i += n
	}
	return out
}

func atoi(s string) int {
	n := 0
	for i := range len(s) {
		if n > 99999 {
			return n
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
