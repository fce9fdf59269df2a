package atomicfile

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// TestFullDisk writes to a file system of 64 KiB. It needs one, which only some
// users may mount.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("no small disk can be had: %v %s", err, out)
	}
	defer exec.Command("umount", dir).Run()
	path := filepath.Join(dir, "a")
	put(t, path, "old", 0o644)
	err := Write(path, make([]byte, 1<<20), Options{})
	if !errors.Is(err, syscall.ENOSPC) || content(t, path) != "old" {
		t.Errorf("got %v", err)
	}
	only(t, dir, "a")
	_ = os.Remove(path)
}
