package suppress

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const known = "Cán bộ có nănh lực tốt. Người có nănh khiếu.\nCán bộ có nănh lực tốt."

// stored records the findings of known and reads the file back.
func stored(t *testing.T) *Baseline {
	t.Helper()
	x := text(known)
	var b Baseline
	b.Set("bài <1>.txt", AppendRecords(nil, x, every(t, x, "syllable/illegal", "nănh")))
	b.Set("khác.txt", nil)
	path := filepath.Join(t.TempDir(), "sub", "baseline.json")
	if err := b.Write(path); err != nil {
		t.Fatal(err)
	}
	read, err := ReadBaseline(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(read.encode()) != string(b.encode()) {
		t.Errorf("written\n%s\nread\n%s", b.encode(), read.encode())
	}
	if read.Len() != 3 {
		t.Errorf("%d findings are known, want 3", read.Len())
	}
	return read
}

func TestBaselineKnows(t *testing.T) {
	b := stored(t)
	for _, c := range []struct {
		name, file, text string
		left, gone       int
	}{
		{"the same", "bài <1>.txt", known, 0, 0},
		{"moved and broken lines", "bài <1>.txt", "Mở đầu.\n\nNgười có nănh khiếu.\n\n  Cán bộ có\nnănh   lực tốt.\nCán bộ có nănh lực tốt.", 0, 0},
		{"another place", "bài <1>.txt", known + "\nMột nănh mới.", 1, 0},
		{"once more", "bài <1>.txt", known + "\nCán bộ có nănh lực tốt.", 1, 0},
		{"one mended", "bài <1>.txt", "Cán bộ có nănh lực tốt.", 0, 2},
		{"another file", "bài 2.txt", known, 3, 0},
		{"a file that had none", "khác.txt", known, 3, 0},
	} {
		x := text(c.text)
		k := b.Known(c.file)
		left := k.Filter(x, every(t, x, "syllable/illegal", "nănh"))
		if len(left) != c.left || k.Gone() != c.gone {
			t.Errorf("%s: %d left and %d gone, want %d and %d", c.name, len(left), k.Gone(), c.left, c.gone)
		}
	}
	x := text(known)
	if left := b.Known("bài <1>.txt").Filter(x, every(t, x, "context/real-word", "nănh")); len(left) != 3 {
		t.Errorf("another rule: %d left, want 3", len(left))
	}
}

func TestBaselineIsOneRecordALine(t *testing.T) {
	x := text(known)
	var b Baseline
	b.Set("bài <1>.txt", AppendRecords(nil, x, every(t, x, "syllable/illegal", "nănh")))
	got := string(b.encode())
	if n := strings.Count(got, `{"rule":"syllable/illegal","text":"nănh","context":"`); n != 2 || !strings.Contains(got, `"count":2}`) || !strings.Contains(got, `"bài <1>.txt": [`) {
		t.Errorf("%d records in\n%s", n, got)
	}
}

func TestBaselineErrors(t *testing.T) {
	dir := t.TempDir()
	if _, err := ReadBaseline(filepath.Join(dir, "none")); !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "--write-baseline") {
		t.Errorf("got %v", err)
	}
	for _, content := range []string{"", "[]", "{", `{"schema":"x"}`, `{"schema":"vnan-baseline/1","files":{"a":3}}`} {
		path := filepath.Join(dir, "b.json")
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadBaseline(path); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%q gives %v", content, err)
		}
	}
}
