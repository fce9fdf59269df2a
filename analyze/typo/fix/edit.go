package fix

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"vnan/analyze/typo"
	"vnan/tokenize"
)

// Edit replaces a stretch of a text.
type Edit struct {
	// Start and End are bytes of the text as it stands, End exclusive.
	Start, End int
	// New is what shall stand there; empty to delete.
	New string
}

// Choose makes an edit of each sure finding, in order of place. Of edits that
// would overlap the first stays.
func Choose(t *tokenize.Text, found []typo.Finding) []Edit { return NewManner(t).Choose(found) }

// Disjoint sorts edits by place and drops those that overlap an earlier one, or
// insert at its place, or have their ends the wrong way around.
func Disjoint(edits []Edit) []Edit {
	slices.SortStableFunc(edits, func(a, b Edit) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	n := 0
	for _, e := range edits {
		if e.End < e.Start || n > 0 && (e.Start < edits[n-1].End || e.Start == edits[n-1].Start) {
			continue
		}
		edits[n] = e
		n++
	}
	return edits[:n]
}

// Shift moves edits by n bytes, from places in a part to places in the whole. It
// works in place.
func Shift(edits []Edit, n int) []Edit {
	for i := range edits {
		edits[i].Start += n
		edits[i].End += n
	}
	return edits
}

// Apply gives the text with the edits made. They must be in order, apart, and
// within the text, as Disjoint leaves them; if not, that is an error and the
// text comes back as it was.
func Apply(text string, edits []Edit) (string, error) {
	if err := check(len(text), edits); err != nil {
		return text, err
	}
	if len(edits) == 0 {
		return text, nil
	}
	var b strings.Builder
	b.Grow(len(text) + grown(edits))
	at := 0
	for _, e := range edits {
		b.WriteString(text[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String(), nil
}

// grown is how many bytes are written, a bound of what a text grows by.
func grown(edits []Edit) (n int) {
	for _, e := range edits {
		n += len(e.New)
	}
	return n
}

// check tells what is wrong with edits of a text of n bytes.
func check(n int, edits []Edit) error {
	at := 0
	for i, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > n {
			return fmt.Errorf("fix: edit %d, bytes %d to %d, must begin at byte %d or later and end by byte %d", i, e.Start, e.End, at, n)
		}
		at = e.End
	}
	return nil
}
