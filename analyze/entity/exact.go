package entity

import (
	"strings"

	"vnan/analyze/entity/crf"
	"vnan/tokenize"
)

// exactDates labels what is a date by its form, whatever the sequence model
// says: digits that the tokenizer has read as a calendar date behind a word of
// time, or with a year; and `quý II/2017`. Among 527 such dates of the training
// articles three stand inside a body's name (trường Mầm non 19/5), none inside
// an event's.
func exactDates(t *tokenize.Text, labels []crf.Label) {
	for i := range t.Tokens {
		switch t.Tokens[i].Kind {
		case tokenize.Date:
			exactDate(t, labels, i)
		case tokenize.Number, tokenize.Abbreviation, tokenize.Syllable, tokenize.Foreign:
			exactQuarter(t, labels, i)
		}
	}
}

func exactDate(t *tokenize.Text, labels []crf.Label, i int) {
	from := i
	word := ""
	if i > 0 && !t.Tokens[i].Has(tokenize.LineBefore) {
		word = lower(t, i-1)
		if beginsDate(word) {
			from--
		}
	}
	switch labelled := Type(crf.TypeOf(labels[i])); {
	case labelled == Event && endsThere(labels, i):
		if crf.Begins(labels[from]) {
			return
		}
	case labelled != 0 || from < i && labels[from] != 0:
		return
	case strings.Count(digits(t.Token(i)), "/") < 2 && !timeWord(word):
		return
	}
	setDate(labels, from, i+1)
}

// endsThere reports whether the mention around token i ends with it.
func endsThere(labels []crf.Label, i int) bool {
	return i+1 == len(labels) || labels[i+1] == 0 || crf.Begins(labels[i+1])
}

// digits gives a date with its separators as slashes.
func digits(s string) string { return strings.NewReplacer("-", "/", ".", "/").Replace(s) }

func setDate(labels []crf.Label, from, to int) {
	for k := from; k < to; k++ {
		labels[k] = crf.InsideOf(uint8(Date))
	}
	labels[from] = crf.BeginOf(uint8(Date))
}

// exactQuarter labels `quý II/2017`, `quý 3 năm 2018`, `Quý 2`: i is the
// token behind quý.
func exactQuarter(t *tokenize.Text, labels []crf.Label, i int) {
	switch t.NFC[t.Tokens[i].Start] {
	case 'I', 'i', 'V', 'v', '1', '2', '3', '4':
	default:
		return
	}
	if i == 0 || labels[i] != 0 || labels[i-1] != 0 || t.Tokens[i].Has(tokenize.LineBefore) || t.Tokens[i].End-t.Tokens[i].Start > 8 || lower(t, i-1) != "quý" {
		return
	}
	head, year, _ := strings.Cut(strings.ToLower(t.Token(i)), "/")
	switch head {
	case "i", "ii", "iii", "iv", "1", "2", "3", "4":
	default:
		return
	}
	to := i + 1
	if year == "" && to+1 < len(labels) && labels[to] == 0 && labels[to+1] == 0 && isYear(t.Token(to+1)) {
		if w := lower(t, to); w == "/" || w == "năm" || w == "-" {
			to += 2
		}
	}
	setDate(labels, i-1, to)
}

func isYear(s string) bool {
	return len(s) == 4 && (s[:2] == "19" || s[:2] == "20") && s[2] >= '0' && s[2] <= '9' && s[3] >= '0' && s[3] <= '9'
}

func lower(t *tokenize.Text, i int) string { return strings.ToLower(t.Token(i)) }

func beginsDate(w string) bool { return w == "ngày" || w == "tháng" || w == "năm" }

// timeWord reports whether dates of day and month stand behind the word.
func timeWord(w string) bool {
	switch w {
	case "ngày", "tháng", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "khuya", "nay", "qua", "mai", "từ", "đến", "tới", "trước", "sau", "và":
		return true
	}
	return false
}

// exactOf parts bodies, places and titles at của and thuộc, which their spans
// never hold (GUIDELINES: a unit chained by của or thuộc is a span of its own).
// What stands behind is a place when it begins like one, else a body.
func (r *Recognizer) exactOf(t *tokenize.Text, labels []crf.Label) {
	for i := 1; i+1 < len(labels); i++ {
		y := labels[i]
		if y == 0 || crf.Begins(y) {
			continue
		}
		switch Type(crf.TypeOf(y)) {
		case Organization, Location, Title:
		default:
			continue
		}
		if w := t.NFC[t.Tokens[i].Start:t.Tokens[i].End]; w != "của" && w != "thuộc" {
			continue
		}
		labels[i] = 0
		if labels[i+1] != y {
			continue
		}
		ty := uint8(Organization)
		if r.ex.Place(i + 1) {
			ty = uint8(Location)
		}
		labels[i+1] = crf.BeginOf(ty)
		for k := i + 2; k < len(labels) && labels[k] == y; k++ {
			labels[k] = crf.InsideOf(ty)
		}
	}
}
