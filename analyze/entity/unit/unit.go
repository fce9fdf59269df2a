package unit

import (
	_ "embed"
	"strings"

	"vnan/tokenize/syllable"
)

//go:embed districts.txt
var districts string // lines of: name, class, province; sorted

// Unit is an administrative unit that has ended.
type Unit struct {
	// Class is what it was: tỉnh, quận, huyện, thị xã, thành phố, thị trấn.
	Class string
	// Name is its name without the class, as the caller wrote it.
	Name string
	// ValidTo is its last day, Since the first day without it, in ISO 8601.
	ValidTo, Since string
	// Now is the province or city of today that its land is part of; empty
	// where several units had the name.
	Now string
}

// The day on which 63 provinces became 34 and the districts ended.
const (
	reform    = "2025-07-01"
	dayBefore = "2025-06-30"
)

// classes are the words that stand before a unit's name, with what they mean.
var classes = []struct{ prefix, class string }{
	{"tỉnh ", "tỉnh"}, {"quận ", "quận"}, {"q. ", "quận"}, {"q.", "quận"}, {"huyện ", "huyện"}, {"h. ", "huyện"}, {"h.", "huyện"},
	{"thị xã ", "thị xã"}, {"tx. ", "thị xã"}, {"tx.", "thị xã"}, {"tx ", "thị xã"}, {"thành phố ", "thành phố"}, {"tp. ", "thành phố"}, {"tp.", "thành phố"}, {"tp ", "thành phố"},
	{"thị trấn ", "thị trấn"}, {"tt. ", "thị trấn"}, {"tt.", "thị trấn"}, {"tt ", "thị trấn"},
}

// Lookup says whether a place's name in NFC, with or without its class in
// front, is that of a unit that had ended by the day asOf (ISO 8601; empty for
// today's map).
func Lookup(place, asOf string) (Unit, bool) {
	if asOf != "" && asOf < reform {
		return Unit{}, false
	}
	class, name := parse(place)
	key := fold(name)
	u := Unit{Class: class, Name: name, ValidTo: dayBefore, Since: reform}
	switch class {
	case "", "tỉnh":
		now, ok := merged(key)
		if class == "" {
			u.Class = "tỉnh"
		}
		u.Now = now
		return u, ok
	case "thành phố":
		if city(key) {
			return Unit{}, false
		}
	case "thị trấn":
		return u, name != ""
	}
	now, ok := province(key, class)
	u.Now = now
	return u, ok
}

// parse parts a name into class and name.
func parse(place string) (class, name string) {
	low := strings.ToLower(place)
	for _, c := range classes {
		if strings.HasPrefix(low, c.prefix) && len(low) == len(place) {
			return c.class, strings.TrimSpace(place[len(c.prefix):])
		}
	}
	return "", place
}

// province gives today's province of a district, empty where several districts
// had the name.
func province(key, class string) (string, bool) {
	head := key + "\t" + class + "\t"
	found, ok := "", false
	for rest := districts; ; {
		i := strings.Index(rest, head)
		if i < 0 {
			return found, ok
		}
		line, _, _ := strings.Cut(rest[i+len(head):], "\n")
		if i == 0 || rest[i-1] == '\n' {
			now := line
			if m, gone := merged(fold(line)); gone {
				now = m
			}
			if ok && now != found {
				return "", true
			}
			found, ok = now, true
		}
		rest = rest[i+len(head):]
	}
}

// fold makes names comparable: small letters, one placement of tone marks, one
// way of writing the hyphen.
func fold(s string) string {
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(s, "–", "-")))
	for i, w := range words {
		words[i] = syllable.Fold(w)
	}
	return strings.Join(words, " ")
}

// Fold is fold, for the program that writes the list of districts.
func Fold(s string) string { return fold(s) }
