package suppress

import (
	"fmt"
	"hash/fnv"

	"vnan/analyze/typo"
	"vnan/tokenize"
)

// around is how many tokens on each side make the context of a finding: enough
// to tell places apart, few enough to survive an edit in the same sentence.
const around = 3

// recordOf gives the record of one finding.
func recordOf(t *tokenize.Text, f typo.Finding) Record {
	return Record{Rule: f.Rule, Text: t.NFC[f.Start:f.End], Context: contextHash(t, f), Count: 1}
}

// contextHash hashes the tokens around a finding within its sentence, so that
// line breaks and indentation do not matter.
func contextHash(t *tokenize.Text, f typo.Finding) string {
	h := fnv.New64a()
	if len(t.Tokens) == 0 {
		return fmt.Sprintf("%016x", h.Sum64())
	}
	first := min(t.TokenAt(f.Start), len(t.Tokens)-1)
	last := min(t.TokenAt(max(f.Start, f.End-1)), len(t.Tokens)-1)
	s := t.Sentences[t.SentenceAt(first)]
	from, to := max(first-around, int(s.Start)), min(last+around+1, int(s.End))
	for i := from; i < to; i++ {
		if i == first {
			h.Write([]byte{1}) // tells before from behind
		}
		h.Write([]byte(t.Token(i)))
		h.Write([]byte{0})
	}
	return fmt.Sprintf("%016x", h.Sum64())
}
