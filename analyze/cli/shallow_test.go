package cli

import (
	"os"
	"path/filepath"
	"testing"
)

// TestShallow asks the predicate only: nothing here may ever run a correction on
// such a folder.
func TestShallow(t *testing.T) {
	deep := filepath.Join(t.TempDir(), "bai")
	if err := os.Mkdir(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(t.TempDir(), "root")
	if err := os.Symlink(string(filepath.Separator), link); err != nil {
		t.Skip(err)
	}
	for folder, want := range map[string]bool{
		string(filepath.Separator): true,
		filepath.Join(deep, "..", "..", "..", "..", "..", "..", "..", ".."): true,
		link:                            true,
		filepath.Join(deep, "vắng mặt"): true,
		deep:                            false,
	} {
		if got := shallow(folder); got != want {
			t.Errorf("shallow(%q) = %t, want %t", folder, got, want)
		}
	}
}
