package role

import (
	"strings"

	"vnan/analyze/entity/mention"
	"vnan/tokenize"
)

// Find gives the persons of a text and the offices that it states for them.
func Find(t *tokenize.Text, ms []mention.Mention) []Official {
	f := &finder{t: t, ms: ms}
	f.persons()
	f.findPosts()
	f.link()
	f.tidy()
	f.offices()
	return f.officials
}

type finder struct {
	t         *tokenize.Text
	ms        []mention.Mention
	buf       strings.Builder
	officials []Official
	of        []int // official by mention, -1 for none
	chains    []chain
	given     []bool // by chain: a person was found
	posts     []post
}

// post is a title with the body it governs.
type post struct {
	title, org int // mentions, org -1
	end        int // the first mention behind
}

// chain is a run of posts that one person may hold: posts[first:last].
type chain struct{ first, last int }

func (f *finder) start(i int) int { return int(f.ms[i].Tokens.Start) }
func (f *finder) end(i int) int   { return int(f.ms[i].Tokens.End) }

// gap gives what stands between mentions i and i+1; gapOther where there is a
// line end.
func (f *finder) gap(i int) gap {
	if i < 0 || i+1 >= len(f.ms) {
		return gapOther
	}
	return f.gapSpan(f.end(i), f.start(i+1))
}

func (f *finder) gapSpan(a, b int) gap {
	if b-a > 14 {
		return gapOther
	}
	for k := a; k <= b && k < len(f.t.Tokens); k++ {
		if f.t.Tokens[k].Has(tokenize.LineBefore) {
			return gapOther
		}
	}
	return f.gapBetween(a, b)
}

func (f *finder) is(i int, t ...mention.Type) bool {
	if i < 0 || i >= len(f.ms) {
		return false
	}
	for _, x := range t {
		if f.ms[i].Type == x {
			return true
		}
	}
	return false
}

// findPosts finds the posts and joins them to chains.
func (f *finder) findPosts() {
	for i := 0; i < len(f.ms); i++ {
		if !f.is(i, mention.Title) {
			continue
		}
		p := post{title: i, org: -1, end: i + 1}
		if g := f.gap(i); f.is(i+1, mention.Organization, mention.Location) && (g == gapNone || g == gapOf || g == gapAt) {
			p.org, p.end = i+1, i+2
			p.end = f.restOfBody(p.end)
		}
		f.posts = append(f.posts, p)
		i = p.end - 1
	}
	for k := 0; k < len(f.posts); {
		j := k + 1
		for j < len(f.posts) && f.joins(f.posts[j-1], f.posts[j]) {
			j++
		}
		f.chains = append(f.chains, chain{k, j})
		k = j
	}
}

// restOfBody skips what belongs to a body without being its name: the place
// behind it, a term, a second body that it is part of.
func (f *finder) restOfBody(i int) int {
	for i < len(f.ms) {
		g := f.gap(i - 1)
		switch {
		case f.is(i, mention.Location, mention.Organization) && (g == gapOf || g == gapAt || g == gapNone):
		case f.is(i, mention.Date) && (g == gapNone || g == gapComma):
		case f.is(i, mention.Location, mention.Organization) && g == gapOpen && f.closes(i):
		default:
			return i
		}
		i++
	}
	return i
}

// closes reports whether a bracket closes right behind mention i.
func (f *finder) closes(i int) bool {
	k := f.end(i)
	return k < len(f.t.Tokens) && f.t.Token(k) == ")"
}

func (f *finder) joins(a, b post) bool {
	if a.end != b.title {
		return false
	}
	switch f.gapAfter(a.end - 1) {
	case gapComma, gapDash, gapJoin, gapNone:
		return true
	}
	return false
}

// gapAfter is gap, past a bracket that closes.
func (f *finder) gapAfter(i int) gap {
	a := f.end(i)
	if i+1 >= len(f.ms) {
		return gapOther
	}
	if a < len(f.t.Tokens) && f.t.Token(a) == ")" && f.openBefore(i) {
		a++
	}
	a = f.skipTerm(a)
	return f.gapSpan(a, max(a, f.start(i+1)))
}

func (f *finder) openBefore(i int) bool {
	k := f.start(i) - 1
	return k >= 0 && f.t.Token(k) == "("
}

// skipTerm skips `khóa V`, `khoá XII` behind a body.
func (f *finder) skipTerm(a int) int {
	if a+1 < len(f.t.Tokens) {
		switch strings.ToLower(f.t.Token(a)) {
		case "khóa", "khoá":
			return a + 2
		}
	}
	return a
}

// link gives each chain to a person.
func (f *finder) link() {
	f.given = make([]bool, len(f.chains))
	for ci, c := range f.chains {
		first, last := f.posts[c.first], f.posts[c.last-1]
		behind, before := last.end, first.title-1
		gb := gapOther
		if f.is(behind, mention.Person) {
			gb = f.gapAfter(behind - 1)
		}
		if gb == gapNone {
			f.give(c, behind, "")
			f.more(c, behind)
			f.given[ci] = true
			continue
		}
		if p, status := f.personBefore(first.title, before); p >= 0 {
			f.give(c, p, status)
			f.given[ci] = true
			continue
		}
		if gb == gapComma || gb == gapHonour && f.t.Token(f.end(behind-1)) == "," {
			if f.attribute(f.start(first.title) - 1) {
				continue
			}
		}
		switch gb {
		case gapHonour, gapToward, gapColon, gapDash, gapComma, gapBe:
			f.give(c, behind, "")
			f.more(c, behind)
			f.given[ci] = true
		}
	}
}

// attribute reports whether token k makes what follows belong to what stands
// before, so that a comma behind it ends a phrase: `theo quyết định của Chủ tịch
// nước, bà Mai được ...` says nothing of her office.
func (f *finder) attribute(k int) bool {
	return k >= 0 && strings.EqualFold(f.t.Token(k), "của")
}

// more gives a post in the plural to the persons that follow the first one:
// `các Phó Chủ tịch A, B và C`.
func (f *finder) more(c chain, p int) {
	k := f.start(f.posts[c.first].title) - 1
	if k < 0 {
		return
	}
	if f.t.Tokens[k].Kind != tokenize.Number {
		switch strings.ToLower(f.t.Token(k)) {
		case "các", "hai", "ba", "bốn", "năm", "sáu", "bảy", "những":
		default:
			return
		}
	}
	for f.is(p+1, mention.Person) {
		if g := f.gap(p); g != gapComma && g != gapHonour {
			return
		}
		p++
		f.give(c, p, "")
	}
}

// personBefore finds the person that the post behind mention `before` is told
// of, with the status that the predicate gives.
func (f *finder) personBefore(title, before int) (int, string) {
	i := before
	for i >= 0 && title-i < 8 {
		if f.is(i, mention.Person) {
			break
		}
		i--
	}
	if !f.is(i, mention.Person) {
		return -1, ""
	}
	if i == before {
		switch g := f.gapSpanLoose(f.end(i), f.start(title)); g {
		case gapComma, gapDash, gapOpen, gapBe, gapJoin:
			return i, ""
		case gapAppoint:
			return i, "appointed"
		case gapDismiss:
			return i, "dismissed"
		case gapFormer:
			return i, "former"
		}
	}
	return f.personFar(i, title)
}

// gapSpanLoose classifies a longer gap: a remark in brackets is left out, and
// of `(40 tuổi,` only the comma counts.
func (f *finder) gapSpanLoose(a, b int) gap {
	if g := f.gapSpan(a, b); g != gapOther {
		return g
	}
	if b-a > 24 || !f.sameLine(a, b) {
		return gapOther
	}
	if a < b && f.t.Token(a) == "(" {
		k := a
		for k < b && f.t.Token(k) != ")" {
			k++
		}
		if k < b {
			if k+1 == b {
				return gapNone
			}
			return f.gapSpan(k+1, b)
		}
		if f.t.Token(b-1) == "," || f.t.Token(b-1) == "-" {
			return gapOpen
		}
	}
	return gapOther
}

func (f *finder) sameLine(a, b int) bool {
	for k := a + 1; k <= b && k < len(f.t.Tokens); k++ {
		if f.t.Tokens[k].Has(tokenize.LineBefore) {
			return false
		}
	}
	return true
}

// personFar links over other mentions between person i and a title: places and
// dates in an apposition (`A, sinh năm 1962, trú tại B, Giám đốc C`).
func (f *finder) personFar(i, title int) (int, string) {
	a, b := f.end(i), f.start(title)
	if b-a > 40 || !f.sameLine(a, b) || f.t.SentenceAt(a-1) != f.t.SentenceAt(b) {
		return -1, ""
	}
	for k := i + 1; k < title; k++ {
		if f.is(k, mention.Person, mention.Title) {
			return -1, ""
		}
	}
	w := f.words(a, b)
	if g := f.predicate(f.words(f.end(title-1), b)); g != gapOther && title-1 > i {
		return i, statusOf(g)
	}
	if strings.HasPrefix(w, "(") || containsAny(w, []string{"sinh năm", "sn ", "trú ", "ngụ ", "tuổi", "quê "}) {
		switch f.t.Token(b - 1) {
		case ",", "(", ")", "-", "là":
			return i, ""
		}
	}
	return -1, ""
}

func statusOf(g gap) string {
	switch g {
	case gapAppoint:
		return "appointed"
	case gapDismiss:
		return "dismissed"
	case gapFormer:
		return "former"
	}
	return ""
}

// give adds the posts of a chain to a person's roles. A last post without a
// body takes the one behind the name: đại biểu A (Đồng Tháp), HLV B của Sông
// Lam.
func (f *finder) give(c chain, person int, status string) {
	o := f.of[person]
	if o < 0 {
		return
	}
	if p := &f.posts[c.last-1]; p.org < 0 && p.end == person && f.is(person+1, mention.Organization, mention.Location) {
		if g := f.gap(person); g == gapOf || g == gapOpen && f.closes(person+1) {
			p.org = person + 1
		}
	}
	for _, p := range f.posts[c.first:c.last] {
		r := Role{Title: f.text(p.title), TitleMention: p.title, OrganizationMention: p.org, Status: status, Sentence: f.t.SentenceAt(f.start(p.title))}
		if p.org >= 0 {
			r.Organization = f.text(p.org)
		}
		if r.Status == "" {
			r.Status = titleStatus(r.Title)
		}
		f.officials[o].Roles = append(f.officials[o].Roles, r)
	}
}

func (f *finder) text(i int) string { return f.t.NFC[f.ms[i].Start:f.ms[i].End] }

func titleStatus(title string) string {
	w, _, _ := strings.Cut(strings.ToLower(title), " ")
	switch w {
	case "nguyên", "cựu", "cố":
		return "former"
	case "quyền":
		return "acting"
	case "tân":
		return "appointed"
	}
	return "current"
}
