package keyness

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:generate go run ./build

//go:embed news.txt
var news string

// News is the reference that vnan carries: general news. It is read in place.
func News() Reference { return table(news) }

// table is a reference in the form of news.txt.
type table string

// Total implements [Reference].
func (t table) Total() int {
	line, _, _ := strings.Cut(string(t), "\n")
	return max(number(line), 1)
}

// Count implements [Reference].
func (t table) Count(folded string) int {
	_, list, _ := strings.Cut(string(t), "\n")
	lo, hi := 0, len(list) // at line starts
	for lo < hi {
		m := strings.LastIndexByte(list[:(lo+hi)/2], '\n') + 1
		line, _, _ := strings.Cut(list[m:], "\n")
		word, count, _ := strings.Cut(line, "\t")
		switch {
		case word == folded:
			return number(count)
		case word < folded:
			lo = m + len(line) + 1
		default:
			hi = m
		}
	}
	return 0
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// Counted is a reference in memory, made of texts of the user's.
type Counted struct {
	counts map[string]int
	total  int
}

// NewCounted gives a reference of counts among total words.
func NewCounted(counts []Count, total int) *Counted {
	c := &Counted{counts: make(map[string]int, len(counts)), total: max(total, 1)}
	for _, w := range counts {
		c.counts[Fold(w.Word)] += w.Count
	}
	return c
}

// Total implements [Reference].
func (c *Counted) Total() int { return c.total }

// Count implements [Reference].
func (c *Counted) Count(folded string) int { return c.counts[folded] }
