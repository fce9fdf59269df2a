package cli_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"vnan/analyze/cli"
)

// LibreOffice must read the copy with tracked changes, as changes.
func TestTrackedInLibreOffice(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("soffice (LibreOffice) is not installed, or -short")
	}
	dir := t.TempDir()
	draft := filepath.Join(dir, "bai.txt")
	if err := os.WriteFile(draft, []byte("Nâng cao nănh lực quản lý của cán bộ.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	convert := func(to, path string) {
		t.Helper()
		cmd := exec.Command(soffice, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", to, "--outdir", dir, path)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	convert("docx", draft)
	var errs bytes.Buffer
	args := []string{"vnan", "check", "--fix", "--fail-on", "never", filepath.Join(dir, "bai.docx")}
	if code := cli.Run(context.Background(), args, strings.NewReader(""), &bytes.Buffer{}, &errs, func(string) string { return "" }); code != 0 {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	convert("fodt", filepath.Join(dir, "bai.tracked.docx"))
	got, err := os.ReadFile(filepath.Join(dir, "bai.tracked.fodt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"<text:insertion>", "<text:deletion>", ">năng<text:change-end"} {
		if !bytes.Contains(got, []byte(want)) {
			t.Errorf("no %s in what LibreOffice reads", want)
		}
	}
}
