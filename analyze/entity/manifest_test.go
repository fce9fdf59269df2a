package entity

import (
	"testing"

	"vnan/tokenize/corpus/corpustest"
)

// TestManifest: the model is the one that the trainer wrote, from the sources
// that are here.
func TestManifest(t *testing.T) { corpustest.Manifest(t, "MANIFEST") }
