package concordance_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vnan/analyze/concordance"
	"vnan/tokenize"
)

// TestPartsHoldEverything: no occurrence and no word is lost, parts differ by a
// word at most, and it does not matter in how many pieces the text comes.
func TestPartsHoldEverything(t *testing.T) {
	lines := []string{"Hoà bình là quý.", "Giữ hòa bình, HÒA BÌNH!", "Trời mưa.", "", "1 2 3", "hòa bình"}
	q := concordance.NewQuery("hòa bình", false)
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.SampledFrom(lines), 0, 60).Draw(t, "lines")
		places, words := q.Places(tokenize.New(strings.Join(list, "\n")), nil, 0)
		var again []int
		n := 0
		for _, l := range list {
			again, n = q.Places(tokenize.New(l), again, n)
		}
		if n != words || len(again) != len(places) {
			t.Fatalf("in one piece %d words, %v, in several %d, %v", words, places, n, again)
		}
		count, sum, least, most := 0, 0, words, 0
		for _, p := range concordance.EqualParts(places, words) {
			count, sum = count+p.Count, sum+p.Words
			least, most = min(least, p.Words), max(most, p.Words)
		}
		if count != len(places) || sum != words || words > 0 && most > least+1 {
			t.Fatalf("%d of %d places, %d of %d words, parts of %d to %d", count, len(places), sum, words, least, most)
		}
	})
}
