package syllable

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/klauspost/compress/zstd"
)

// sharedText gives the first size bytes of a corpus, or skips the test.
func sharedText(t *testing.T, name string, size int64) string {
	t.Helper()
	root := os.Getenv("VNAN_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	f, err := os.Open(filepath.Join(root, "corpora", name))
	if err != nil {
		t.Skipf("the corpora are not here (set VNAN_SHARED): %v", err)
	}
	defer f.Close()
	z, err := zstd.NewReader(f, zstd.WithDecoderMaxWindow(1<<27))
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	data, err := io.ReadAll(io.LimitReader(z, size))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

type counted struct {
	word  string
	count int
}

// frequentMarked gives the most frequent of the n commonest small-letter tokens
// that have a letter beyond a to z.
func frequentMarked(text string, n int) []counted {
	counts := map[string]int{}
	for tok := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if tok == strings.ToLower(tok) {
			counts[tok]++
		}
	}
	var all []counted
	for w, c := range counts {
		all = append(all, counted{w, c})
	}
	slices.SortFunc(all, func(a, b counted) int {
		if a.count != b.count {
			return b.count - a.count
		}
		return strings.Compare(a.word, b.word)
	})
	all = all[:min(n, len(all))]
	return slices.DeleteFunc(all, func(c counted) bool { return !strings.ContainsFunc(c.word, IsMarkedLetter) })
}

// TestRunningText holds the rules against edited newspapers. Where it fails the
// rules are wrong, not the newspapers, except for their misprints.
func TestRunningText(t *testing.T) {
	words := frequentMarked(sharedText(t, "news-raw.txt.zst", 20<<20), 5000)
	total, legal := 0, 0
	for _, w := range words {
		total += w.count
		if Legal(w.word) {
			legal += w.count
		} else {
			t.Logf("not legal: %-10s %d", w.word, w.count)
		}
	}
	share := float64(legal) / float64(total)
	t.Logf("%d types, %d tokens, legal %.4f%%", len(words), total, 100*share)
	if share < 0.999 {
		t.Errorf("only %.3f%% of the tokens are legal, want 99.9%%", 100*share)
	}
}
