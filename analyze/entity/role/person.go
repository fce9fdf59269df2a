package role

import (
	"slices"
	"strings"

	"vnan/analyze/entity/mention"
	"vnan/tokenize"
)

// name is a person's name in one spelling.
type name struct {
	text     string
	capitals bool // text is all in capitals
	parts    []string
	gender   int8 // 1 man, 2 woman, 0 unknown, 3 both
	to       int  // the name that it stands for
}

// persons groups the mentions of persons.
func (f *finder) persons() {
	names, nameOf := f.names()
	for k := range names {
		names[k].to = k
		if fits := candidates(names, k); len(fits) == 1 {
			names[k].to = fits[0]
		}
	}
	f.group(names, nameOf)
}

// names gives the different names, and which of them each mention has. A name
// is spelt as it is first outside of lines in capitals.
func (f *finder) names() (names []name, nameOf []int) {
	byText := map[string]int{}
	f.of = make([]int, len(f.ms))
	nameOf = make([]int, len(f.ms))
	for i := range f.ms {
		f.of[i] = -1
		if !f.is(i, mention.Person) {
			continue
		}
		s := mention.Fold(f.text(i))
		k, ok := byText[s]
		if !ok {
			k = len(names)
			byText[s] = k
			names = append(names, name{text: f.text(i), capitals: f.capitals(i), parts: strings.Fields(s), to: k})
		}
		if names[k].capitals && !f.capitals(i) {
			names[k].text, names[k].capitals = f.text(i), false
		}
		nameOf[i] = k
		names[k].gender |= f.genderOf(i)
	}
	return names, nameOf
}

// capitals reports whether a mention of several tokens is all in capitals.
func (f *finder) capitals(i int) bool {
	if f.end(i)-f.start(i) < 2 {
		return false
	}
	for k := f.start(i); k < f.end(i); k++ {
		if !f.t.Tokens[k].Has(tokenize.AllUpper) {
			return false
		}
	}
	return true
}

// candidates gives the longer names that a name may stand for; of names that
// contain each other only the longest.
func candidates(names []name, k int) []int {
	var out []int
	for j := range names {
		if j == k || !short(names[k].parts, names[j].parts) || clash(names[k].gender, names[j].gender) {
			continue
		}
		out = append(out, j)
	}
	if len(out) < 2 {
		return out
	}
	var top []int
	for _, j := range out {
		contained := false
		for _, l := range out {
			if l != j && short(names[j].parts, names[l].parts) {
				contained = true
			}
		}
		if !contained {
			top = append(top, j)
		}
	}
	return top
}

func clash(a, b int8) bool { return a&^b != 0 && b&^a != 0 && a != 3 && b != 3 }

// short reports whether a is a shorter form of the name b: its last or first
// words.
func short(a, b []string) bool {
	if len(a) >= len(b) {
		return false
	}
	if equal(a, b[len(b)-len(a):]) {
		return true
	}
	return equal(a, b[:len(a)])
}

func equal(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// genderOf gives the gender that the word before a mention shows, or the
// middle name Thị.
func (f *finder) genderOf(i int) int8 {
	if p := strings.Fields(mention.Fold(f.text(i))); len(p) > 2 && p[1] == "thị" {
		return 2
	}
	switch f.wordBefore(i) {
	case "ông", "anh", "chú", "cậu", "ngài":
		return 1
	case "bà", "chị", "cô", "dì":
		return 2
	}
	return 0
}

// wordBefore gives the token before a mention in small letters, empty where
// there is none in the line or where it belongs to another mention (Anh, the
// country, is no honorific).
func (f *finder) wordBefore(i int) string {
	k := f.start(i) - 1
	if k < 0 || f.t.Tokens[k+1].Has(tokenize.LineBefore) || i > 0 && f.end(i-1) > k {
		return ""
	}
	return strings.ToLower(f.t.Token(k))
}

// group makes an official of each name that stands for itself.
func (f *finder) group(names []name, nameOf []int) {
	official := make([]int, len(names))
	for k := range names {
		official[k] = -1
	}
	for i := range f.ms {
		if !f.is(i, mention.Person) {
			continue
		}
		r := resolve(names, nameOf[i])
		if official[r] < 0 {
			official[r] = len(f.officials)
			f.officials = append(f.officials, Official{Name: names[r].text})
		}
		o := official[r]
		f.of[i] = o
		f.officials[o].Mentions = append(f.officials[o].Mentions, i)
		f.alias(o, i)
	}
}

// resolve follows a name to the fullest one that it stands for.
func resolve(names []name, k int) int {
	for names[k].to != k { // each step leads to a longer name
		k = names[k].to
	}
	return k
}

// alias keeps the form of a mention that differs from the person's name, with
// its honorific.
func (f *finder) alias(o, i int) {
	s := f.text(i)
	if mention.Fold(s) == mention.Fold(f.officials[o].Name) {
		return
	}
	if w := f.wordBefore(i); honorific(w) {
		s = w + " " + s
	}
	f.addAlias(o, s)
}

// addAlias adds a form to those that mean a person, once.
func (f *finder) addAlias(o int, s string) {
	if !slices.Contains(f.officials[o].Aliases, s) {
		f.officials[o].Aliases = append(f.officials[o].Aliases, s)
	}
}
