package message

import (
	"fmt"
	"strconv"
	"strings"
)

// Lang is a language that vnan speaks.
type Lang uint8

// The languages. The zero value is English.
const (
	English Lang = iota
	Vietnamese
)

// String gives the language's code: en, vi.
func (l Lang) String() string {
	if l == Vietnamese {
		return "vi"
	}
	return "en"
}

// Parse reads a language's code: vi or en; false for any other.
func Parse(code string) (Lang, bool) {
	switch strings.ToLower(code) {
	case "vi":
		return Vietnamese, true
	case "en":
		return English, true
	}
	return English, false
}

// FromEnvironment chooses a language as POSIX has it: VNAN_LANG first, then the
// first of LC_ALL, LC_MESSAGES and LANG that is set. Any locale but a
// Vietnamese one (vi, vi_VN, vi_VN.UTF-8) means English.
func FromEnvironment(getenv func(string) string) Lang {
	if l, ok := Parse(getenv("VNAN_LANG")); ok {
		return l
	}
	for _, name := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			if isVietnamese(v) {
				return Vietnamese
			}
			return English
		}
	}
	return English
}

// isVietnamese takes vi, vi_VN, vi-VN.UTF-8, but not a word that begins alike.
func isVietnamese(locale string) bool {
	l := strings.ToLower(locale)
	return strings.HasPrefix(l, "vi") && (len(l) == 2 || strings.IndexByte("_-.@", l[2]) >= 0)
}

// Text gives a message without parameters.
func (l Lang) Text(k Key) string { return entry(k)[l] }

// Format gives a message with its parameters, as fmt.Sprintf does.
func (l Lang) Format(k Key, args ...any) string { return fmt.Sprintf(entry(k)[l], args...) }

// Count gives a message for n things: k for one, the key after it for any
// other number. The number is the first parameter.
func (l Lang) Count(k Key, n int, more ...any) string {
	if n != 1 {
		k++
	}
	return l.Format(k, append([]any{l.Number(n)}, more...)...)
}

// Number writes a number with the thousands grouped, by a full stop in
// Vietnamese and a comma in English.
func (l Lang) Number(n int) string {
	s := fmt.Sprint(n)
	from := 0
	if n < 0 {
		from = 1
	}
	separator := ","
	if l == Vietnamese {
		separator = "."
	}
	for i := len(s) - 3; i > from; i -= 3 {
		s = s[:i] + separator + s[i:]
	}
	return s
}

// Decimal writes a number with about three digits that count, behind a comma
// (Vietnamese) or a point (English).
func (l Lang) Decimal(f float64) string {
	digits := 1
	switch {
	case f >= 100:
		return l.Number(int(f + 0.5))
	case f == 0:
		digits = 0
	case f < 0.01:
		digits = 4
	case f < 1:
		digits = 2
	}
	s := strconv.FormatFloat(f, 'f', digits, 64)
	if l == Vietnamese {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}
