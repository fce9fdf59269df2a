package tokenize

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// TestHardSentences holds that the sentences of testdata/hard-sentences.txt
// come out as they stand there, but for those marked as open.
func TestHardSentences(t *testing.T) {
	f, err := os.Open("testdata/hard-sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	n := 0
	for line := 1; sc.Scan(); line++ {
		want := sc.Text()
		if want == "" || strings.HasPrefix(want, "#") {
			continue
		}
		want, open := strings.CutPrefix(want, "! ")
		got := segmented(New(asPrinted(want)))
		if open {
			if got == want {
				t.Errorf("hard-sentences.txt:%d comes out right now; take its ! away", line)
			}
			continue
		}
		n++
		if got != want {
			t.Errorf("hard-sentences.txt:%d:\nwant %s\ngot  %s", line, want, got)
		}
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	if n < 20 {
		t.Errorf("%d sentences are too few to say anything", n)
	}
}

// asPrinted takes the marks of segmentation away, as a newspaper would print
// the sentence.
func asPrinted(s string) string {
	s = strings.ReplaceAll(s, "_", " ")
	for _, p := range []string{",", ".", ";", ":", "!", "?", ")", "”"} {
		s = strings.ReplaceAll(s, " "+p, p)
	}
	return strings.NewReplacer("( ", "(", "“ ", "“").Replace(s)
}

// segmented gives the words of a text in one line, their syllables joined by
// underscores.
func segmented(t *Text) string {
	var b strings.Builder
	for i := range t.Tokens {
		switch {
		case t.Tokens[i].Has(Joined):
			b.WriteByte('_')
		case i > 0:
			b.WriteByte(' ')
		}
		b.WriteString(t.Token(i))
	}
	return b.String()
}
