package role

import (
	"strings"

	"vnan/analyze/entity/mention"
)

// tidy states each office once, with the fullest body that the text names.
func (f *finder) tidy() {
	f.supply()
	for o := range f.officials {
		rs := f.officials[o].Roles
		var out []Role
		for i, r := range rs {
			if !covered(rs, i) {
				out = append(out, r)
			}
		}
		f.officials[o].Roles = out
	}
}

// covered reports whether another role says what role i says, or more: the
// same title with a longer name of the body.
func covered(rs []Role, i int) bool {
	for j, s := range rs {
		if i == j {
			continue
		}
		if shortFor(mention.Fold(rs[i].Title), mention.Fold(s.Title)) {
			return true
		}
		if mention.Fold(rs[i].Title) != mention.Fold(s.Title) {
			continue
		}
		a, b := mention.Fold(rs[i].Organization), mention.Fold(s.Organization)
		if a == b {
			if j < i {
				return true
			}
			continue
		}
		if a == "" || strings.Contains(" "+b+" ", " "+a+" ") {
			return true
		}
	}
	return false
}

// shortFor reports whether a title is the abbreviation of another one.
func shortFor(a, b string) bool {
	switch a {
	case "ls":
		return b == "luật sư"
	case "đb", "đbqh":
		return b == "đại biểu"
	case "bs":
		return b == "bác sĩ" || b == "bác sỹ"
	case "ts":
		return b == "tiến sĩ" || b == "tiến sỹ"
	case "ths":
		return b == "thạc sĩ" || b == "thạc sỹ"
	case "gs":
		return b == "giáo sư"
	case "pgs":
		return b == "phó giáo sư"
	case "hlv":
		return b == "huấn luyện viên"
	case "pv":
		return b == "phóng viên"
	case "tgđ":
		return b == "tổng giám đốc"
	case "tt":
		return b == "thủ tướng" || b == "tổng thống"
	case "ptt":
		return b == "phó thủ tướng"
	}
	return false
}

// supply gives a role without a body the body of the same title where it
// stands alone elsewhere in the text (`Tổng thống Mỹ tuyên bố`), if only one
// person has the title and only one body is named with it.
func (f *finder) supply() {
	holders := map[string]int{}
	for o := range f.officials {
		seen := map[string]bool{}
		for _, r := range f.officials[o].Roles {
			if t := mention.Fold(r.Title); !seen[t] {
				seen[t] = true
				holders[t]++
			}
		}
	}
	body := map[string]int{}
	for ci, c := range f.chains {
		if f.given[ci] {
			continue
		}
		for _, p := range f.posts[c.first:c.last] {
			if p.org < 0 {
				continue
			}
			t := mention.Fold(f.text(p.title))
			if b, ok := body[t]; ok && (b < 0 || mention.Fold(f.text(b)) != mention.Fold(f.text(p.org))) {
				body[t] = -1
			} else if !ok {
				body[t] = p.org
			}
		}
	}
	for o := range f.officials {
		for k := range f.officials[o].Roles {
			r := &f.officials[o].Roles[k]
			t := mention.Fold(r.Title)
			if b, ok := body[t]; ok && b >= 0 && r.Organization == "" && holders[t] == 1 && !f.hasBody(o, t) {
				r.Organization, r.OrganizationMention = f.text(b), b
			}
		}
	}
}

// hasBody reports whether one of an official's roles with the title has a
// body.
func (f *finder) hasBody(o int, title string) bool {
	for _, r := range f.officials[o].Roles {
		if r.Organization != "" && mention.Fold(r.Title) == title {
			return true
		}
	}
	return false
}
