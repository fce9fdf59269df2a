package html

import (
	"strings"

	"vnan/analyze/message"
	"vnan/analyze/report"
)

// moment is a date of the text.
type moment struct {
	When     string // for a reader
	ISO      string // a value of the attribute datetime; empty where HTML has none for it
	Link     string
	Evidence string
}

func moments(d *report.Document, lang message.Lang) (out []moment) {
	for _, m := range d.Timeline {
		e := &d.Entities[m.Entity]
		x := moment{When: e.Text, Link: "#" + entityID(m.Entity)}
		if m.Value != "" {
			x.When = readableDate(m.Value, lang)
		}
		if !strings.ContainsAny(m.Value, "/Q") && !strings.HasPrefix(m.Value, "-") {
			x.ISO = m.Value
		}
		if m.Evidence != nil {
			x.Evidence = m.Evidence.Text
		}
		out = append(out, x)
	}
	return out
}

// readableDate writes a date in ISO 8601, or a range, as the language does:
// 26/7/2018, 7/2018, quý 2/2017; in English it stays as it is.
func readableDate(value string, lang message.Lang) string {
	from, to, ranged := strings.Cut(value, "/")
	if !ranged {
		return oneDate(value, lang)
	}
	return oneDate(from, lang) + " – " + oneDate(to, lang)
}

func oneDate(iso string, lang message.Lang) string {
	if lang != message.Vietnamese || strings.Contains(iso, "T") {
		return iso
	}
	parts := strings.Split(strings.TrimPrefix(iso, "--"), "-")
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	for i, p := range parts {
		if q, ok := strings.CutPrefix(p, "Q"); ok {
			p = "quý " + q
		}
		parts[i] = strings.TrimPrefix(p, "0")
	}
	return strings.Join(parts, "/")
}
