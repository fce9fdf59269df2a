package fix

import (
	"strconv"
	"strings"

	"vnan/analyze/typo"
)

// Action is what the user wants done with a finding.
type Action uint8

// The actions. The zero value is no answer.
const (
	// Accept writes a suggestion, or what the user typed.
	Accept Action = iota + 1
	// Skip leaves this place as it is.
	Skip
	// IgnoreAll leaves this form as it is in all that follows.
	IgnoreAll
	// AddWord puts the form into the user's dictionary.
	AddWord
	// Quit leaves everything that follows as it is.
	Quit
)

// key describes what to type. Letters are those of the English and of the
// Vietnamese word, none of them twice, so that both work in both languages.
type key struct {
	action Action
	en, vi string
	what   typo.Bilingual
}

// keys are in the order in which they are offered.
var keys = []key{
	{Accept, "y", "c", typo.Bilingual{EN: "accept", VI: "chấp nhận"}},
	{Skip, "s", "b", typo.Bilingual{EN: "skip", VI: "bỏ qua"}},
	{IgnoreAll, "i", "l", typo.Bilingual{EN: "ignore everywhere", VI: "lờ đi mọi chỗ"}},
	{AddWord, "a", "t", typo.Bilingual{EN: "add to dictionary", VI: "thêm vào từ điển"}},
	{Quit, "q", "x", typo.Bilingual{EN: "quit", VI: "xong, thoát"}},
}

// in gives the letter in a language.
func (k *key) in(lang string) string {
	if lang == "vi" {
		return k.vi
	}
	return k.en
}

// Answer is what the user said about one finding.
type Answer struct {
	Action Action
	// New is what to write, for Accept.
	New string
}

// parseAnswer reads one line: a letter, the number of a suggestion, or = and
// the user's own text. It is false when the line is none of these, or asks for
// what is not offered.
func parseAnswer(line string, suggestions []string, canAdd bool) (Answer, bool) {
	line = strings.TrimRight(line, "\r\n")
	if own, ok := strings.CutPrefix(strings.TrimLeft(line, " "), "="); ok {
		return Answer{Accept, strings.TrimSpace(own)}, true
	}
	line = strings.ToLower(strings.TrimSpace(line))
	if n, err := strconv.Atoi(line); err == nil {
		if n < 1 || n > len(suggestions) {
			return Answer{}, false
		}
		return Answer{Accept, suggestions[n-1]}, true
	}
	for i := range keys {
		k := &keys[i]
		if line != k.en && line != k.vi {
			continue
		}
		switch {
		case k.action == Accept && len(suggestions) == 0, k.action == AddWord && !canAdd:
			return Answer{}, false
		case k.action == Accept:
			return Answer{Accept, suggestions[0]}, true
		}
		return Answer{Action: k.action}, true
	}
	return Answer{}, false
}
