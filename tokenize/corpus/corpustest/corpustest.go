// Package corpustest finds the folder with the corpora for tests that measure.
package corpustest

import (
	"os"
	"testing"

	"vnan/tokenize/corpus"
)

// Dir gives the folder with the corpora. A test that needs it is skipped where
// it is absent; in continuous integration, which sets VNAN_REQUIRE_SHARED, it
// fails.
func Dir(t testing.TB) string {
	t.Helper()
	d, err := corpus.Dir()
	if err == nil {
		return d
	}
	if os.Getenv("VNAN_REQUIRE_SHARED") != "" {
		t.Fatal(err)
	}
	t.Skip(err)
	return ""
}

// Manifest checks a manifest: the results always, the sources where the folder
// with the corpora is there.
func Manifest(t testing.TB, path string) {
	t.Helper()
	d, err := corpus.Dir()
	if err != nil {
		if os.Getenv("VNAN_REQUIRE_SHARED") != "" {
			t.Fatal(err)
		}
		d = ""
	}
	if err := corpus.CheckManifest(path, d); err != nil {
		t.Error(err)
	}
}
