package value

import (
	"fmt"
	"strings"
)

// Date is a calendar date that may lack parts; zero stands for a part that is
// missing.
type Date struct{ Year, Month, Day, Quarter int }

// String gives the date in ISO 8601, with two hyphens for a missing year:
// 2015-07-31, 2015-07, 2015, --07-31, --07; a quarter as 2017-Q2. It is empty
// where only a day is known.
func (d Date) String() string {
	year := "-"
	if d.Year > 0 {
		year = fmt.Sprintf("%04d", d.Year)
	}
	switch {
	case d.Quarter > 0:
		return fmt.Sprintf("%s-Q%d", year, d.Quarter)
	case d.Month > 0 && d.Day > 0:
		return fmt.Sprintf("%s-%02d-%02d", year, d.Month, d.Day)
	case d.Month > 0 && d.Day == 0:
		return fmt.Sprintf("%s-%02d", year, d.Month)
	case d.Year > 0 && d.Day == 0:
		return year
	}
	return ""
}

// Valid reports whether the calendar has such a date.
func (d Date) Valid() bool {
	if d.Month > 12 || d.Quarter > 4 || d.Day > 31 || d.Year > 2999 {
		return false
	}
	if d.Day > 0 && d.Month > 0 {
		return d.Day <= daysIn(d.Month, d.Year)
	}
	return true
}

func daysIn(month, year int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year == 0 || year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Range is a date or, where To is set, a stretch of time.
type Range struct{ From, To Date }

// String gives the range as ISO 8601 does, with a slash: 2015/2020.
func (r Range) String() string {
	a := r.From.String()
	if r.To == (Date{}) {
		return a
	}
	b := r.To.String()
	if a == "" || b == "" {
		return ""
	}
	return a + "/" + b
}

// ParseDate reads the text of a date mention in NFC. The result is zero where
// the text is no date of the solar calendar, or none that the calendar has.
func ParseDate(s string) Range {
	ps := scan(s)
	for _, p := range ps {
		if lunar(p.word) {
			return Range{}
		}
	}
	left, right := split(ps)
	r := Range{From: parseSide(left)}
	if right != nil {
		r.To = parseSide(right)
		r.share()
	}
	if !r.From.Valid() || !r.To.Valid() || r.From == (Date{}) {
		return Range{}
	}
	return r
}

// lunar reports whether a word says that a date is of the lunar calendar.
func lunar(w string) bool {
	switch w {
	case "tết", "mùng", "mồng", "rằm", "giêng", "chạp", "âm", "giỗ":
		return true
	}
	return false
}

// share fills in what one end of a range leaves to the other: the month of `2
// và 3/9`, the year of `tháng 7-8/2016`.
func (r *Range) share() {
	a, b := &r.From, &r.To
	if a.Month == 0 && a.Day == 0 && a.Year > 0 && a.Year <= 31 && b.Day > 0 {
		a.Day, a.Year = a.Year, 0
	}
	if a.Month == 0 && a.Day > 0 && b.Month > 0 {
		if b.Day == 0 { // tháng 7-8/2016
			a.Month, a.Day = a.Day, 0
		} else {
			a.Month = b.Month
		}
	}
	if a.Year == 0 {
		a.Year = b.Year
	}
	if b.Month == 0 && b.Day > 0 && a.Month > 0 {
		b.Month = a.Month
	}
	if b.Year == 0 {
		b.Year = a.Year
	}
}

// split parts a range at the word or dash between its ends.
func split(ps []piece) (left, right []piece) {
	for i, p := range ps {
		if i == 0 || i+1 == len(ps) {
			continue
		}
		switch p.word {
		case "đến", "tới", "và", "sang", "–", "—", "&":
			return ps[:i], ps[i+1:]
		case ",":
			return ps[:i], ps[i+1:]
		case "-":
			if dashParts(ps, i) {
				return ps[:i], ps[i+1:]
			}
		}
	}
	return ps, nil
}

// dashParts reports whether the hyphen at i stands between the ends of a range
// and not inside a date.
func dashParts(ps []piece, i int) bool {
	if ps[i].space || ps[i+1].space { // 2015 - 2020
		return true
	}
	a, b := ps[i-1], ps[i+1]
	if a.digits == 4 && b.digits == 4 || a.digits == 0 || b.digits == 0 {
		return true
	}
	for _, p := range ps { // 7-8/2, 30.4-1.5
		if p.word == "/" || p.word == "." {
			return true
		}
	}
	return monthBefore(ps, i-1) && b.digits < 4 // tháng 7-8
}

func monthBefore(ps []piece, i int) bool { return i > 0 && ps[i-1].word == "tháng" }

// parseSide reads one date.
func parseSide(ps []piece) Date {
	var d Date
	unit := ""
	for i := 0; i < len(ps); i++ {
		p := ps[i]
		if p.digits == 0 {
			switch p.word {
			case "ngày", "tháng", "năm", "quý":
				unit = p.word
			default:
				if q := roman(p.word); q > 0 && unit == "quý" {
					d.Quarter, unit = q, ""
				}
			}
			continue
		}
		n := numbersAt(ps[i:])
		d.take(unit, n)
		unit = ""
		i += 2*len(n) - 2
	}
	return d
}

// numbersAt gives the numbers that stand together: 31/7/2015.
func numbersAt(ps []piece) []piece {
	out := ps[:1:1]
	for k := 1; k+1 < len(ps); k += 2 {
		if !strings.Contains("/-.", ps[k].word) || ps[k+1].digits == 0 || len(out) == 3 {
			break
		}
		out = append(out, ps[k+1])
	}
	return out
}

// take enters numbers behind a unit word.
func (d *Date) take(unit string, n []piece) {
	switch {
	case len(n) == 3:
		d.Day, d.Month, d.Year = n[0].number, n[1].number, fullYear(n[2])
	case len(n) == 2 && (unit == "tháng" || n[1].digits == 4):
		if unit == "quý" {
			d.Quarter, d.Year = n[0].number, fullYear(n[1])
			return
		}
		d.Month, d.Year = n[0].number, fullYear(n[1])
	case len(n) == 2 && unit == "quý":
		d.Quarter, d.Year = n[0].number, fullYear(n[1])
	case len(n) == 2:
		d.Day, d.Month = n[0].number, n[1].number
	case unit == "tháng":
		d.Month = n[0].number
	case unit == "quý":
		d.Quarter = n[0].number
	case n[0].digits == 4:
		d.Year = n[0].number
	case unit == "năm":
		// năm 90: which century is not said
	default:
		d.Day = n[0].number
	}
}

// fullYear reads a year of two digits as the nearest to the years that vnan's
// texts are from.
func fullYear(p piece) int {
	if p.digits > 2 {
		return p.number
	}
	if p.number < 60 {
		return 2000 + p.number
	}
	return 1900 + p.number
}

func roman(s string) int {
	switch s {
	case "i":
		return 1
	case "ii":
		return 2
	case "iii":
		return 3
	case "iv":
		return 4
	}
	return 0
}
