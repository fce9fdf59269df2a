package entity

import (
	"vnan/analyze/entity/value"
	"vnan/tokenize"
)

// setValues gives the mentions their normalised values. A day without its year
// gets the year where the text supplies it: in a date of the year right behind
// (`31/7`, `năm 2015`), or where the text has the same day with one year only.
func setValues(t *tokenize.Text, ms []Mention) {
	years := map[value.Date]int{}
	dates := make([]value.Range, len(ms))
	for i := range ms {
		s := t.NFC[ms[i].Start:ms[i].End]
		switch ms[i].Type {
		case Date:
			dates[i] = value.ParseDate(s)
			noteYear(years, dates[i].From)
			noteYear(years, dates[i].To)
		case Document:
			ms[i].Value = value.ParseDocument(s).Number
		}
	}
	for i := range ms {
		if ms[i].Type != Date {
			continue
		}
		d := &dates[i]
		if d.From.Year == 0 && i+1 < len(ms) && ms[i+1].Type == Date && ms[i+1].Tokens.Start-ms[i].Tokens.End <= 1 {
			if y := dates[i+1].From; y.Month == 0 && y.Year > 0 && dates[i+1].To == (value.Date{}) {
				fillYear(d, y.Year)
			}
		}
		d.From.Year = knownYear(years, d.From)
		d.To.Year = knownYear(years, d.To)
		ms[i].Value = d.String()
	}
}

func fillYear(r *value.Range, year int) {
	r.From.Year = year
	if r.To != (value.Date{}) && r.To.Year == 0 {
		r.To.Year = year
	}
}

// noteYear keeps the year of a day, -1 where there are two.
func noteYear(years map[value.Date]int, d value.Date) {
	if d.Year == 0 || d.Month == 0 || d.Day == 0 {
		return
	}
	day := value.Date{Month: d.Month, Day: d.Day}
	if y, ok := years[day]; ok && y != d.Year {
		years[day] = -1
	} else {
		years[day] = d.Year
	}
}

func knownYear(years map[value.Date]int, d value.Date) int {
	if d.Year == 0 && d.Month > 0 && d.Day > 0 {
		return max(0, years[value.Date{Month: d.Month, Day: d.Day}])
	}
	return d.Year
}
