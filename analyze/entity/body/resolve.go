package body

import (
	"strings"

	"vnan/analyze/entity/mention"
	"vnan/tokenize"
)

// Resolve gives for each mention the index of the mention that names its body
// in full, -1 where there is none: the mention is the full name itself, could
// mean two bodies, or is no organisation.
func Resolve(t *tokenize.Text, ms []mention.Mention) []int {
	r := resolver{t: t, ms: ms, byName: map[string]*form{}, longest: map[string]*form{}, full: make([]int, len(ms))}
	for i := range ms {
		r.full[i] = -1
		if ms[i].Type == mention.Organization {
			r.next(i)
		}
	}
	return r.full
}

// form is one name of a body, as it was first met.
type form struct {
	at    int // mention
	key   string
	means *form // the full form that a bracket gave it
}

type resolver struct {
	t      *tokenize.Text
	ms     []mention.Mention
	byName map[string]*form // by fold of the name
	// longest has, for each beginning of a name in whole words, the longest form
	// that begins so; several where two do of which neither begins with the other.
	longest map[string]*form
	full    []int
}

// next resolves mention i by those before it, then keeps it for those behind.
func (r *resolver) next(i int) {
	f := r.form(i)
	if a := r.introduces(i); a >= 0 {
		r.introduced(r.form(a), f)
	}
	for f.means != nil {
		f = f.means
	}
	if longer := r.longer(f); longer != nil {
		f = longer
	}
	if f.at < i && f.key != mention.Fold(r.text(i)) {
		r.full[i] = f.at
	}
}

// form gives the form of mention i, a new one where the name was not met yet.
func (r *resolver) form(i int) *form {
	key := mention.Fold(r.text(i))
	f := r.byName[key]
	if f == nil {
		f = &form{at: i, key: key}
		r.byName[key] = f
		r.beginnings(f)
	}
	return f
}

// introduces gives the mention before mention i when i stands alone in brackets
// right behind it, -1 otherwise.
func (r *resolver) introduces(i int) int {
	if i == 0 || r.ms[i-1].Type != mention.Organization {
		return -1
	}
	open, end := int(r.ms[i-1].Tokens.End), int(r.ms[i].Tokens.End)
	if int(r.ms[i].Tokens.Start) != open+1 || end >= len(r.t.Tokens) || r.t.Token(open) != "(" || r.t.Token(end) != ")" {
		return -1
	}
	return i - 1
}

// introduced joins the forms before and in a bracket, of which one must be an
// acronym.
func (r *resolver) introduced(before, inside *form) {
	switch {
	case before == inside || before.means != nil || inside.means != nil:
	case r.acronym(inside) && !r.acronym(before):
		inside.means = before
	case r.acronym(before) && !r.acronym(inside):
		before.means = inside
	}
}

// acronym reports whether a form is one token of capitals.
func (r *resolver) acronym(f *form) bool {
	s := r.ms[f.at].Tokens
	return s.End-s.Start == 1 && r.t.Tokens[s.Start].Has(tokenize.AllUpper)
}

// several stands in resolver.longest for forms that do not begin each other.
var several = &form{}

// beginnings notes the beginnings of a new form in whole words: Đảng does not
// begin Đảng bộ.
func (r *resolver) beginnings(f *form) {
	s := r.ms[f.at].Tokens
	n := 0 // of the fold, up to token k
	for k := s.Start; k+1 < s.End && n < len(f.key); k++ {
		n += len(strings.ToLower(r.t.Token(int(k))))
		blank := n < len(f.key) && f.key[n] == ' '
		if blank && r.t.Words[r.t.WordAt(int(k+1))].Start == k+1 {
			r.note(f.key[:n], f)
		}
		if blank {
			n++
		}
	}
}

func (r *resolver) note(beginning string, f *form) {
	best := r.longest[beginning]
	switch {
	case best == nil || best != several && strings.HasPrefix(f.key, best.key+" "):
		r.longest[beginning] = f
	case best != several && !strings.HasPrefix(best.key, f.key+" "):
		r.longest[beginning] = several
	}
}

// longer gives the longest form that begins with f, nil where there is none or
// where two do of which neither begins with the other.
func (r *resolver) longer(f *form) *form {
	if g := r.longest[f.key]; g != several && !national[f.key] {
		return g
	}
	return nil
}

// national are the bodies of the state and the Party as a whole.
var national = map[string]bool{
	"đảng": true, "nhà nước": true, "chính phủ": true, "quốc hội": true, "trung ương": true, "quân đội": true, "đảng cộng sản việt nam": true,
}

func (r *resolver) text(i int) string { return r.t.NFC[r.ms[i].Start:r.ms[i].End] }
