package frequency

import (
	"errors"
	"os"
	"testing"

	"vnan/tokenize/corpus"
)

func TestManifestOfFunctionWords(t *testing.T) {
	dir, err := corpus.Dir()
	if errors.Is(err, corpus.ErrAbsent) {
		if os.Getenv("VNAN_REQUIRE_SHARED") != "" {
			t.Fatal(err)
		}
		dir = "" // the result is still checked
	}
	if err := corpus.CheckManifest("functionwords.manifest", dir); err != nil {
		t.Error(err)
	}
}
