package entity

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"vnan/tokenize"
	"vnan/tokenize/corpus"
	"vnan/tokenize/corpus/corpustest"
)

// The figures on the development articles under which the model must not fall:
// F1 of mentions of all seven types, exact bounds and type, and of triples of
// person, title and body.
const (
	floorMentions = .915
	floorRoles    = .840
)

// annotated is an article with its gold mentions and roles.
type annotated struct {
	Text     string
	Entities []struct {
		Type       string
		Start, End int
	}
	Roles []struct{ Person, Title, Organization string }
}

// readAnnotated reads the articles of a file below entities.
func readAnnotated(tb testing.TB, name string) (out []annotated) {
	tb.Helper()
	err := corpus.Lines(corpustest.Dir(tb), "entities/"+name, func(line []byte) error {
		var d annotated
		err := json.Unmarshal(line, &d)
		out = append(out, d)
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

// f1 counts what two sets share.
type f1 struct{ right, found, gold int }

func (f *f1) add(gold, found map[[3]string]bool) {
	f.gold += len(gold)
	f.found += len(found)
	for k := range found {
		if gold[k] {
			f.right++
		}
	}
}

func (f f1) value() float64 { return 2 * float64(f.right) / float64(f.found+f.gold) }

// TestFloor measures the embedded model on the development articles, and checks
// what holds of every text on them.
func TestFloor(t *testing.T) {
	var mentions, roles f1
	r := NewRecognizer(nil)
	for _, d := range readAnnotated(t, "dev.jsonl") {
		text := tokenize.New(d.Text)
		got := r.Find(text)
		checkLaws(t, text, got)
		mentions.add(d.mentions(), foundMentions(text, got))
		roles.add(d.roles(), foundRoles(got))
	}
	t.Logf("mentions F1 %.4f, roles F1 %.4f", mentions.value(), roles.value())
	if mentions.value() < floorMentions {
		t.Errorf("mentions F1 %.4f, the floor is %.3f", mentions.value(), floorMentions)
	}
	if roles.value() < floorRoles {
		t.Errorf("roles F1 %.4f, the floor is %.3f", roles.value(), floorRoles)
	}
}

func (d *annotated) mentions() map[[3]string]bool {
	at := make([]int, 0, utf8.RuneCountInString(d.Text)+1)
	for i := range d.Text {
		at = append(at, i)
	}
	at = append(at, len(d.Text))
	out := map[[3]string]bool{}
	for _, e := range d.Entities {
		out[[3]string{e.Type, d.Text[:at[e.Start]], d.Text[at[e.Start]:at[e.End]]}] = true
	}
	return out
}

func foundMentions(text *tokenize.Text, r Result) map[[3]string]bool {
	out := map[[3]string]bool{}
	for _, m := range r.Mentions {
		a, b := text.SourceBytes(m.Start, m.End)
		out[[3]string{m.Type.String(), text.Source[:a], text.Source[a:b]}] = true
	}
	return out
}

func (d *annotated) roles() map[[3]string]bool {
	out := map[[3]string]bool{}
	for _, r := range d.Roles {
		out[[3]string{strings.ToLower(r.Person), strings.ToLower(r.Title), strings.ToLower(r.Organization)}] = true
	}
	return out
}

func foundRoles(r Result) map[[3]string]bool {
	out := map[[3]string]bool{}
	for _, o := range r.Officials {
		for _, x := range o.Roles {
			out[[3]string{strings.ToLower(o.Name), strings.ToLower(x.Title), strings.ToLower(x.Organization)}] = true
		}
	}
	return out
}
