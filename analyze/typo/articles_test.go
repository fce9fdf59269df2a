package typo

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"vnan/tokenize"
)

// planted is a mistake of testdata/articles.
type planted struct {
	start, end       int
	correction, kind string
}

// TestArticles checks the rules against whole articles: nothing right is
// reported above a hint, and of each kind of mistake that needs no language
// model at least the share below is found with the right suggestion first.
func TestArticles(t *testing.T) {
	floors := map[string]float64{
		"tone-misplaced": 1, "telex": 1, "glued": 1, "doubled-word": 1, "lookalike": 1, "confusable": 0.8,
		"space-before": 1, "space-missing": 1, "space-doubled": 1, "unbalanced-quote": 1,
	}
	total, right := make(map[string]int), make(map[string]int)
	files, err := filepath.Glob("../../testdata/articles/*.mistakes.tsv")
	if err != nil || len(files) < 15 {
		t.Fatalf("%d articles: %v", len(files), err)
	}
	for _, f := range files {
		checkArticle(t, f, total, right)
	}
	for kind, n := range total {
		share := float64(right[kind]) / float64(n)
		t.Logf("%-18s %2d of %2d", kind, right[kind], n)
		if share < floors[kind] {
			t.Errorf("%s: %d of %d found and corrected, want %.0f%%", kind, right[kind], n, 100*floors[kind])
		}
	}
}

func checkArticle(t *testing.T, table string, total, right map[string]int) {
	t.Helper()
	data, err := os.ReadFile(strings.TrimSuffix(table, ".mistakes.tsv") + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	text := tokenize.New(string(data))
	mistakes := readPlanted(t, table, text.NFC)
	found := Check(text, Options{})
	used := make([]bool, len(found))
	for _, m := range mistakes {
		total[m.kind]++
		for k, f := range found {
			if f.Start < m.end && m.start < f.End {
				used[k] = true
				if corrects(text.NFC, f, m) {
					right[m.kind]++
				}
			}
		}
	}
	for k, f := range found {
		if !used[k] && f.Severity > Hint {
			t.Errorf("%s: %s reports %q, which is right", filepath.Base(table), f.Rule, text.NFC[f.Start:f.End])
		}
	}
}

// corrects tells whether a finding's first suggestion makes the intended text.
// A mark without its partner has none.
func corrects(s string, f Finding, m planted) bool {
	if len(f.Suggestions) == 0 {
		return m.kind == "unbalanced-quote"
	}
	lo, hi := min(f.Start, m.start), max(f.End, m.end)
	return s[lo:f.Start]+f.Suggestions[0]+s[f.End:hi] == s[lo:m.start]+m.correction+s[m.end:hi]
}

func readPlanted(t *testing.T, table, text string) []planted {
	t.Helper()
	data, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	var out []planted
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		col := strings.Split(line, "\t")
		n, err := strconv.Atoi(col[1])
		if err != nil {
			t.Fatal(err)
		}
		at := -1
		for ; n > 0; n-- {
			k := strings.Index(text[at+1:], col[0])
			if k < 0 {
				t.Fatalf("%s: no %q", table, col[0])
			}
			at += 1 + k
		}
		out = append(out, planted{at, at + len(col[0]), col[2], col[3]})
	}
	return out
}
