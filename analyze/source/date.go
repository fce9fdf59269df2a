package source

import (
	"regexp"
	"strings"
	"sync"
	"time"
)

// datePatterns are the ways in which dates stand in the names of files and
// folders, the fullest first: 2018-07-26, 20180726, 2018/07/26; 26-07-2018;
// 2018-07, 201807; 2018. The names of the groups say what is what.
var datePatterns = sync.OnceValue(func() (out []*regexp.Regexp) {
	for _, p := range []string{
		`(?P<y>(?:19|20)\d\d)[-_./]?(?P<m>\d\d)[-_./]?(?P<d>\d\d)`,
		`(?P<d>\d\d?)[-_.](?P<m>\d\d?)[-_.](?P<y>(?:19|20)\d\d)`,
		`(?P<y>(?:19|20)\d\d)[-_./]?(?P<m>\d\d)`,
		`(?P<y>(?:19|20)\d\d)`,
	} {
		out = append(out, regexp.MustCompile(p))
	}
	return out
})

// DateOf gives the date that a path names, the fullest one there is, as
// 2018-07-26, 2018-07 or 2018; empty when it names none. Of several the last
// counts: that of the file before that of its folder.
func DateOf(path string) string {
	for _, p := range datePatterns() {
		date := ""
		for from := 0; from < len(path); {
			at := p.FindStringSubmatchIndex(path[from:])
			if at == nil {
				break
			}
			for i := range at {
				at[i] += from
			}
			if d := dateIn(p, path, at); d != "" && !digitAt(path, at[0]-1) && !digitAt(path, at[1]) {
				date = d
			}
			from = at[0] + 1
		}
		if date != "" {
			return date
		}
	}
	return ""
}

func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }

// dateIn gives the date of a match, empty where it is none of the calendar.
func dateIn(p *regexp.Regexp, s string, at []int) string {
	var parts []string
	layout := []string{"2006", "1", "2"}
	for _, name := range []string{"y", "m", "d"} {
		if i := p.SubexpIndex(name); i > 0 {
			parts = append(parts, s[at[2*i]:at[2*i+1]])
		}
	}
	t, err := time.Parse(strings.Join(layout[:len(parts)], "-"), strings.Join(parts, "-"))
	if err != nil {
		return ""
	}
	return t.Format(time.DateOnly[:len("2006-01-02")-3*(3-len(parts))])
}
