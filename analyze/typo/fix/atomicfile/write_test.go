package atomicfile

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func put(t *testing.T, path, content string, mode os.FileMode) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), mode); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}

func content(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// only checks that a folder holds the given files and no temporary one.
func only(t *testing.T, dir string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if strings.Join(got, " ") != strings.Join(names, " ") {
		t.Errorf("the folder holds %q, want %q", got, names)
	}
}

func TestWriteKeepsMode(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	put(t, path, "old", 0o604)
	if err := Write(path, []byte("new"), Options{}); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o604 || content(t, path) != "new" {
		t.Errorf("got %v, %q, %v", info.Mode(), content(t, path), err)
	}
	only(t, dir, "a")
}

func TestWriteThroughLinks(t *testing.T) {
	dir := t.TempDir()
	real := filepath.Join(dir, "sub", "real")
	if err := os.Mkdir(filepath.Dir(real), 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, real, "old", 0o644)
	link := filepath.Join(dir, "link")
	if err := os.Symlink(filepath.Join("sub", "real"), link); err != nil {
		t.Skip("no symbolic links here: ", err)
	}
	if err := Write(link, []byte("new"), Options{}); err != nil {
		t.Fatal(err)
	}
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is gone")
	}
	if content(t, real) != "new" {
		t.Errorf("what it points to holds %q", content(t, real))
	}
	only(t, filepath.Dir(real), "real")
}

func TestBackupsAreNeverOverwritten(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	put(t, path, "0", 0o644)
	for _, next := range []string{"1", "2", "3"} {
		if err := Write(path, []byte(next), Options{Backup: ".bak"}); err != nil {
			t.Fatal(err)
		}
	}
	only(t, dir, "a", "a.bak", "a.bak.1", "a.bak.2")
	for name, want := range map[string]string{"a": "3", "a.bak": "0", "a.bak.1": "1", "a.bak.2": "2"} {
		if got := content(t, filepath.Join(dir, name)); got != want {
			t.Errorf("%s holds %q, want %q", name, got, want)
		}
	}
}

func TestCheckStopsWriting(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	put(t, path, "old", 0o644)
	no := errors.New("not what I read")
	err := Write(path, []byte("new"), Options{Backup: ".bak", Check: func([]byte) error { return no }})
	if !errors.Is(err, no) || content(t, path) != "old" {
		t.Errorf("got %v, %q", err, content(t, path))
	}
	only(t, dir, "a")
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	dangling := filepath.Join(dir, "dangling")
	if err := os.Symlink("nowhere", dangling); err != nil {
		t.Skip("no symbolic links here: ", err)
	}
	for _, c := range []struct {
		path   string
		create bool
		want   string
	}{
		{dir, false, "no regular file"},
		{filepath.Join(dir, "none"), false, "no such file"},
		{dangling, true, "points nowhere"},
		{os.DevNull, false, "no regular file"},
	} {
		err := Write(c.path, []byte("x"), Options{Create: c.create})
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), c.path) {
			t.Errorf("%s: got %v, want %q", c.path, err, c.want)
		}
	}
	only(t, dir, "dangling")
}

func TestNoPermission(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the administrator may write everything")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	put(t, path, "old", 0o444)
	err := Write(path, []byte("new"), Options{})
	if !errors.Is(err, os.ErrPermission) || content(t, path) != "old" {
		t.Errorf("got %v", err)
	}
}

func TestCreateMakesFolders(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x", "y", "a")
	if err := Write(path, []byte("new"), Options{Create: true}); err != nil || content(t, path) != "new" {
		t.Fatal(err)
	}
	if err := Write(path, []byte("newer"), Options{Create: true}); err != nil || content(t, path) != "newer" {
		t.Fatal(err)
	}
	only(t, filepath.Dir(path), "a")
}
