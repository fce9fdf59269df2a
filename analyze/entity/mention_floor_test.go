package entity_test

import (
	"encoding/json"
	"testing"

	"vnan/analyze/entity"
	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/corpus/corpustest"
)

// mentionFloor is the F1 over all seven types on entities/dev.jsonl below which
// the test fails; the model as shipped has .925.
const mentionFloor = .90

type span struct {
	kind       string
	start, end int // code points
}

// TestFloorMentions measures mentions on the annotated development articles: one
// counts when its type, beginning and end are right.
func TestFloorMentions(t *testing.T) {
	dir := corpustest.Dir(t)
	var right, found, gold int
	err := corpus.Lines(dir, "entities/dev.jsonl", func(line []byte) error {
		var doc struct {
			Text     string
			Entities []struct {
				Type       string
				Start, End int
			}
		}
		if err := json.Unmarshal(line, &doc); err != nil {
			return err
		}
		want := map[span]bool{}
		for _, e := range doc.Entities {
			want[span{e.Type, e.Start, e.End}] = true
		}
		text := tokenize.New(doc.Text)
		mentions := entity.Find(text).Mentions
		for _, m := range mentions {
			a, b := text.SourceBytes(m.Start, m.End)
			if want[span{m.Type.String(), text.Position(a).Rune, text.Position(b).Rune}] {
				right++
			}
		}
		gold, found = gold+len(want), found+len(mentions)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	f1 := 2 * float64(right) / float64(found+gold)
	t.Logf("entities: F1 %.3f on %d mentions", f1, gold)
	if f1 < mentionFloor {
		t.Errorf("F1 %.3f is under the floor %.2f", f1, mentionFloor)
	}
}
