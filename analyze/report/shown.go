package report

import (
	"cmp"
	"iter"
	"slices"

	"vnan/analyze"
	"vnan/analyze/concordance"
	"vnan/analyze/message"
	"vnan/analyze/source"
)

// What renderers in other packages share with the pages here.

// Visible gives text as a reader sees it: as it is, unless it is blank or has
// letters that are not to be seen, which are then named.
func Visible(s string) string { return visible(s) }

// SortedOfficials gives people with offices first, then by falling number of
// mentions.
func SortedOfficials(all []Official) []*Official { return sortedOfficials(all) }

// MostNamed gives people by falling number of mentions.
func MostNamed(all []Official) []*Official {
	out := sortedOfficials(all)
	slices.SortStableFunc(out, func(a, b *Official) int { return cmp.Compare(len(b.Mentions), len(a.Mentions)) })
	return out
}

// Office words a role in one line: title and body, and the status where that is
// not current and the title does not say so itself (nguyên Bí thư).
func Office(r Role, lang message.Lang) string {
	s := oneLine(r.Title)
	if r.Organization != "" {
		s += " " + oneLine(r.Organization)
	}
	if k, ok := statusMessage(r.Status); ok && !saysStatus(r.Title) {
		s += " (" + lang.Text(k) + ")"
	}
	return s
}

// ReadingMinutes is how long a text takes to read silently, in minutes, at
// least 1.
func ReadingMinutes(c Counts) int { return max((c.Words+wordsPerMinute/2)/wordsPerMinute, 1) }

// Places gives every place in a document of each of several words, in their
// order.
func Places(parts iter.Seq[*analyze.Result], words []concordance.Query) [][]Place {
	out := make([][]Place, len(words))
	for r := range parts {
		b := builder{r: r, text: r.Text, source: original(r.Document)}
		for i, q := range words {
			for _, m := range q.Find(r.Text) {
				_, at := b.place(r.Text.Bytes(m))
				out[i] = append(out[i], at)
			}
		}
	}
	return out
}

// Original is the text of a document in which the places of its report are
// given: the decoded input, or the text taken out of a container.
func Original(d *source.Document) string { return original(d) }
