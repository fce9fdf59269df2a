package config

import (
	"path"
	"strings"
)

// matchAny tells whether one of the patterns fits a path with forward slashes.
func matchAny(patterns []string, name string) bool {
	for _, p := range patterns {
		if match(p, name) {
			return true
		}
	}
	return false
}

// match tells whether a pattern fits a path or a folder above it.
func match(pattern, name string) bool {
	pattern = strings.TrimPrefix(strings.TrimSuffix(pattern, "/"), "./")
	anchored := strings.Contains(pattern, "/")
	want := strings.Split(strings.TrimPrefix(pattern, "/"), "/")
	have := strings.Split(name, "/")
	if anchored {
		return matchParts(want, have)
	}
	for i := range have {
		if matchParts(want, have[i:]) {
			return true
		}
	}
	return false
}

// matchParts matches the parts of a pattern with the first parts of a path. It
// keeps the set of places in the path that the parts so far may end at, so that
// its time is bounded by the product of both lengths.
func matchParts(want, have []string) bool {
	at := make([]bool, len(have)+1)
	at[0] = true
	for i, w := range want {
		next := make([]bool, len(have)+1)
		for k := range at {
			switch {
			case !at[k]:
			case w == "**":
				least := k
				if i == len(want)-1 {
					least = k + 1 // everything inside, not the folder itself
				}
				for m := least; m <= len(have); m++ {
					next[m] = true
				}
			case k < len(have):
				if ok, err := path.Match(w, have[k]); ok && err == nil {
					next[k+1] = true
				}
			}
		}
		at = next
	}
	for _, ok := range at {
		if ok {
			return true
		}
	}
	return false
}

// badPattern tells whether a pattern can never fit.
func badPattern(pattern string) bool {
	for _, part := range strings.Split(pattern, "/") {
		if _, err := path.Match(part, ""); err != nil {
			return true
		}
	}
	return strings.Trim(pattern, "/ ") == ""
}
