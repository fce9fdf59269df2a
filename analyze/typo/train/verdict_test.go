package main

import (
	"strings"
	"testing"

	"vnan/analyze/typo/context"
	"vnan/tokenize"
)

func TestParseVerdicts(t *testing.T) {
	got, err := parseVerdicts("# a comment\n3\t17\ty\n3\t40\tn\n12\t0\tu\n")
	if err != nil {
		t.Fatal(err)
	}
	if len(got.by) != 3 || got.by[place{3, 17}] != slip || got.by[place{3, 40}] != fine || got.by[place{12, 0}] != unclear {
		t.Errorf("verdicts %v", got.by)
	}
	if len(got.read) != 2 || !got.read[3] || !got.read[12] {
		t.Errorf("articles %v, want 3 and 12", got.read)
	}
	for bad, want := range map[string]string{
		"3\t17\tz\n":           "one of y, n, u",
		"3\t17\n":              "one of y, n, u",
		"three\t17\ty\n":       "one of y, n, u",
		"3\t17\ty\n3\t17\tn\n": "verdicts.tsv:2: article 3, byte 17 is decided twice",
	} {
		if _, err := parseVerdicts(bad); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q in it", bad, err, want)
		}
	}
}

func TestDecide(t *testing.T) {
	said, err := parseVerdicts("7\t10\ty\n7\t20\tu\n7\t30\tn\n8\t40\ty\n")
	if err != nil {
		t.Fatal(err)
	}
	d := &labelled{suspects: []suspect{{start: 10, end: 14}, {start: 20}, {start: 30}, {start: 40}}}
	d.decide(7, said)
	if len(d.suspects) != 3 || len(d.mistakes) != 1 {
		t.Fatalf("%d suspects, %d mistakes; want 3 and 1", len(d.suspects), len(d.mistakes))
	}
	for i, want := range []int{1, 0, 0} { // 40 was decided in another article
		if got := len(d.suspects[i].hits); got != want {
			t.Errorf("suspect at %d: %d hits, want %d", d.suspects[i].start, got, want)
		}
	}
}

// TestFloorVerdicts: the verdicts still meet suspects of the articles.
func TestFloorVerdicts(t *testing.T) {
	dir := shared(t)
	p := context.DefaultParts()
	docs, err := judgedArticles(dir, p)
	if err != nil {
		t.Fatal(err)
	}
	said, _ := parseVerdicts(verdicts)
	want, got, syllables := 0, 0, 0
	for _, v := range said.by {
		if v == slip {
			want++
		}
	}
	for _, d := range docs {
		got += len(d.mistakes)
		syllables += d.syllables
	}
	t.Logf("%d articles, %d syllables, %d verdicts, %d mistakes", len(docs), syllables, len(said.by), want)
	if len(docs) != len(said.read) || got < want*98/100 {
		t.Errorf("%d articles of %d, %d mistakes of %d are suspects", len(docs), len(said.read), got, want)
	}
}

func TestShown(t *testing.T) {
	text := "Tiêu đề\n" + strings.Repeat("chữ ", 30) + "đứng trước ngườii đứng sau " + strings.Repeat("chữ ", 30)
	d := &labelled{text: tokenize.New(text)}
	at := strings.Index(text, "ngườii")
	got := d.shown(&suspect{start: at, end: at + len("ngườii"), best: "người"})
	if !strings.Contains(got, "trước [ngườii→người] đứng") || strings.Contains(got, "\n") || len(got) > 200 {
		t.Errorf("shown as %q", got)
	}
	if got = d.shown(&suspect{end: len("Tiêu"), best: "Tiểu"}); !strings.HasPrefix(got, "[Tiêu→Tiểu] đề¶chữ") {
		t.Errorf("shown as %q", got)
	}
}
