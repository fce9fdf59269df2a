package schema

import (
	"os"
	"strings"
	"testing"
)

func TestSchemaFileIsFresh(t *testing.T) {
	want, err := JSON()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("schema.json is stale: run `go generate ./analyze/report`")
	}
}

const valid = `{"schema": "vnan/1", "path": "a", "encoding": "UTF-8", "counts": {"sentences": 0, "words": 0, "syllables": 0}, "typos": []}`

func TestValidate(t *testing.T) {
	for _, output := range []string{valid, "[" + valid + "," + valid + "]", valid + "\n" + valid, "[]", ""} {
		if n, err := Validate([]byte(output)); err != nil || n != strings.Count(output, "vnan/1") {
			t.Errorf("%s: %d objects, %v", output, n, err)
		}
	}
}

func TestValidateRefuses(t *testing.T) {
	for _, change := range [][2]string{
		{"vnan/1", "vnan/2"}, {`"path": "a", `, ""}, {"[]", "null"}, {`"typos"`, `"typo"`}, {`"words": 0`, `"words": -1`},
		{"[]", `[{"text": "x"}]`}, {"{", "["},
	} {
		bad := strings.Replace(valid, change[0], change[1], 1)
		if _, err := Validate([]byte(bad)); err == nil {
			t.Errorf("%s passes", bad)
		}
	}
}
