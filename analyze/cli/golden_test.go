package cli_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/diff"

	"vnan/analyze/cli"
	"vnan/analyze/report/schema"
)

// goldens are the outputs that are kept of every article, and of those named
// only.
var goldens = []struct {
	suffix string
	args   []string
	only   string
}{
	{".page", []string{"--lang", "vi"}, ""},
	{".en.page", []string{"--lang", "en"}, "hoi-nghi-huyen-uy xet-xu-lua-dao-dat-nen"},
	{".json", []string{"--format", "json", "--top", "20"}, "hoi-nghi-huyen-uy hoi-nghi-dai-duong-bergen thu-ban-doc-via-he"},
	{".check", []string{"check", "--fail-on", "never"}, "thu-ban-doc-via-he tro-ly-ao-cho-nong-dan khong-loi"},
	{".tokens", []string{"tokenize"}, "xuat-khau-go-quy-ba"},
}

// TestArticles compares outputs with those in testdata/golden. With -update it
// writes them; read the difference before it is committed.
func TestArticles(t *testing.T) {
	dir, err := filepath.Abs("../../testdata/golden")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("../../testdata/articles")
	articles, err := filepath.Glob("*.txt")
	if err != nil || len(articles) < 8 {
		t.Fatalf("%d articles, %v; want at least eight", len(articles), err)
	}
	for _, path := range articles {
		name := strings.TrimSuffix(path, ".txt")
		for _, g := range goldens {
			if g.only == "" || strings.Contains(" "+g.only+" ", " "+name+" ") {
				t.Run(name+g.suffix, func(t *testing.T) { golden(t, filepath.Join(dir, name+g.suffix), append(g.args, path)) })
			}
		}
	}
}

func golden(t *testing.T, file string, args []string) {
	var out, errs bytes.Buffer
	code := cli.Run(context.Background(), append([]string{"vnan"}, args...), nil, &out, &errs, func(string) string { return "" })
	if code != 0 || errs.Len() > 0 {
		t.Fatalf("exit code %d, errors: %s", code, errs.String())
	}
	if filepath.Ext(file) == ".json" {
		if _, err := schema.Validate(out.Bytes()); err != nil {
			t.Error(err)
		}
	}
	if *update {
		if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; write it with: go test ./analyze/cli -run TestArticles -update", err)
	}
	if d := diff.Diff(file, want, "now", out.Bytes()); d != nil {
		t.Errorf("the output has changed; if that is right: go test ./analyze/cli -run TestArticles -update\n%s", d)
	}
}
