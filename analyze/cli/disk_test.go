package cli_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vnan/analyze/cli"
)

// TestInterruptLeavesNoHalfFile interrupts a conversion once its temporary file
// is there.
func TestInterruptLeavesNoHalfFile(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "a.txt"), filepath.Join(dir, "out")
	text := strings.Repeat("Đội thợ làm cầu, bà con mong cầu sớm xong.\n", 1<<20) // 60 MB
	if err := os.WriteFile(from, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go func() {
		for ctx.Err() == nil {
			if files, _ := os.ReadDir(to); len(files) > 0 {
				cancel()
			}
			time.Sleep(time.Millisecond)
		}
	}()
	code := cli.Run(ctx, []string{"vnan", "normalize", "--form", "nfd", "--tone", "old", "-o", to, from}, strings.NewReader(""), &bytes.Buffer{}, &bytes.Buffer{}, func(string) string { return "" })
	files, _ := os.ReadDir(to)
	if code != 130 || len(files) > 0 {
		t.Errorf("exit %d, left %v; want 130 and nothing", code, files)
	}
}

// TestFullDisk: what cannot be written is an error, not silence.
func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full: ", err)
	}
	defer full.Close()
	for _, command := range []string{"tokenize", "check", "freq", "entities", "normalize"} {
		var errs bytes.Buffer
		code := cli.Run(context.Background(), []string{"vnan", command}, strings.NewReader("Ông Tám có nănh lực.\n"), full, &errs, func(string) string { return "" })
		if code != 3 || !strings.Contains(errs.String(), "cannot be written") {
			t.Errorf("%s: exit %d, %q; want 3", command, code, errs.String())
		}
	}
}
