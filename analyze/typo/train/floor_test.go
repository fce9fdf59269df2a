package main

import (
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"vnan/analyze/internal/race"
	"vnan/analyze/typo"
	"vnan/analyze/typo/context"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
)

func shared(t *testing.T) string {
	t.Helper()
	dir, err := corpus.Dir()
	if errors.Is(err, corpus.ErrAbsent) && os.Getenv("VNAN_REQUIRE_SHARED") != "1" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestFloorCrossValidation: what the checker finds in documents that the forest
// has not seen.
func TestFloorCrossValidation(t *testing.T) {
	if testing.Short() || race.Enabled {
		t.Skip("takes a minute, ten under the race detector; runs without both")
	}
	dir := shared(t)
	s, _, err := collectAll(dir, context.Untrained())
	if err != nil {
		t.Fatal(err)
	}
	s.crossValidate(10, 0)
	f := at(s.docs, shipped)
	t.Log(f)
	if f.detection() < 0.70 || f.correction() < 0.688 {
		t.Errorf("detection F1 %.3f, correction F1 %.3f; want .70 and .688", f.detection(), f.correction())
	}
	if rate := f.unlabelled(); rate > 0.6 {
		t.Errorf("%.2f reports without a label per 1,000 syllables, want 0.60 at most", rate)
	}
}

// TestFloorNews: edited news is left alone.
func TestFloorNews(t *testing.T) {
	dir := shared(t)
	d := context.New()
	o := typo.Options{Ranker: d, Detectors: []typo.Detector{d}}
	reports, syllables := 0, 0
	err := corpus.Lines(dir, "news/dev.jsonl", func(line []byte) error {
		var in struct{ Text string }
		if err := json.Unmarshal(line, &in); err != nil {
			return err
		}
		text := tokenize.New(in.Text)
		for _, tok := range text.Tokens {
			if tok.Kind.IsLetters() {
				syllables++
			}
		}
		for _, f := range typo.Check(text, o) {
			if f.Severity != typo.Hint && !strings.HasPrefix(f.Rule, "character/") && !strings.HasPrefix(f.Rule, "punctuation/") {
				reports++
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	rate := 1000 * float64(reports) / float64(syllables)
	t.Logf("%.2f reports per 1,000 syllables of news", rate)
	if rate > 0.6 || rate < 0.2 {
		t.Errorf("%.2f reports per 1,000 syllables of edited news, want 0.20 to 0.60", rate)
	}
}
