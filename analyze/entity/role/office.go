package role

import "vnan/analyze/entity/mention"

// offices adds the offices that stand for a person later on, `Bí thư Quận ủy`
// for Trần Hữu Trí, to the person's aliases: where no name stands with the
// office, exactly one person of the text holds it, and was named before.
func (f *finder) offices() {
	held := f.holders()
	for ci, c := range f.chains {
		if f.given[ci] || c.last-c.first != 1 {
			continue
		}
		p := f.posts[c.first]
		if o := f.holder(held[mention.Fold(f.text(p.title))], p); o >= 0 && f.officials[o].Mentions[0] < p.title {
			f.addAlias(o, f.office(p))
		}
	}
}

// held is an office of an official.
type held struct {
	official int
	body     string // fold of its body
}

// holders gives the offices by the fold of their titles, without former ones.
func (f *finder) holders() map[string][]held {
	out := map[string][]held{}
	for o := range f.officials {
		for _, r := range f.officials[o].Roles {
			if r.Status != "former" && r.Status != "dismissed" {
				t := mention.Fold(r.Title)
				out[t] = append(out[t], held{o, mention.Fold(r.Organization)})
			}
		}
	}
	return out
}

// holder gives the one official who holds the post, -1 where none or several
// may.
func (f *finder) holder(all []held, p post) int {
	body := ""
	if p.org >= 0 {
		body = mention.Fold(f.text(p.org))
	}
	one := -1
	for _, h := range all {
		if body != "" && h.body != body && !begins(h.body, body) {
			continue
		}
		if one >= 0 && one != h.official {
			return -1
		}
		one = h.official
	}
	return one
}

// begins reports whether the name of a body begins with a shorter one: `HĐND
// Quận 12`, `HĐND quận`.
func begins(long, short string) bool {
	return len(long) > len(short) && long[:len(short)] == short && long[len(short)] == ' '
}

// office is a post as it stands in the text.
func (f *finder) office(p post) string {
	if p.org < 0 {
		return f.text(p.title)
	}
	return f.t.NFC[f.ms[p.title].Start:f.ms[p.org].End]
}
