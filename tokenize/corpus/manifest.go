package corpus

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// A manifest stands beside each trained file and says what it was computed
// from: a line a file, `source` or `result`, the SHA-256 sum, the path. Sources
// are below the folder with the corpora, results beside the manifest, and with
// them what they were computed from that the repository itself holds. Training
// takes too long for every test run; the manifest is what is checked instead.

// WriteManifest writes the manifest path for results beside it that were
// computed from sources below dir.
func WriteManifest(path, dir string, sources, results []string) error {
	var b strings.Builder
	for _, s := range sources {
		sum, err := sha(filepath.Join(dir, s))
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "source %s %s\n", sum, s)
	}
	for _, r := range results {
		sum, err := sha(filepath.Join(filepath.Dir(path), r))
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "result %s %s\n", sum, r)
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

// CheckManifest compares the files named in a manifest with their sums; the
// sources only when dir is not empty. The error names each file that differs.
func CheckManifest(path, dir string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var bad []error
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		var kind, want, name string
		if _, err := fmt.Sscanf(sc.Text(), "%s %s %s", &kind, &want, &name); err != nil {
			return fmt.Errorf("%s: the line %q is not `kind sum path`", path, sc.Text())
		}
		file := filepath.Join(filepath.Dir(path), name)
		if kind == "source" {
			if dir == "" {
				continue
			}
			file = filepath.Join(dir, name)
		}
		if got, err := sha(file); err != nil {
			bad = append(bad, err)
		} else if got != want {
			bad = append(bad, fmt.Errorf("%s: %s is not the one the manifest names; rebuild with `go generate ./%s`", path, name, filepath.Dir(path)))
		}
	}
	return errors.Join(append(bad, sc.Err())...)
}

func sha(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", h.Sum(nil)), nil
}
