package fix

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestDiff(t *testing.T) {
	s := "một\nhai\nba\nbốn\nnăm nănh lực\nsáu\nbảy\ntám\nchín"
	i := strings.Index(s, "nănh")
	got := string(Diff("bai viết.txt", s, []Edit{{i, i + len("nănh"), "năng"}}, DiffOptions{}))
	want := "--- a/bai viết.txt\t\n+++ b/bai viết.txt\t\n@@ -2,7 +2,7 @@\n hai\n ba\n bốn\n-năm nănh lực\n+năm năng lực\n sáu\n bảy\n tám\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestDiffNames(t *testing.T) {
	for _, c := range []struct{ name, from string }{
		{"-", "a/stdin"}, {"./x", "a/x"}, {"/tmp/x", "/tmp/x"}, {"a\nb", `"a/a\012b"`}, {`q"`, `"a/q\""`}, {"bài", "a/bài"},
	} {
		if from, _ := fileNames(c.name); from != c.from {
			t.Errorf("%q is written %q, want %q", c.name, from, c.from)
		}
	}
}

func TestDiffIsEmptyWhenNothingChanges(t *testing.T) {
	if got := Diff("x", "abc", []Edit{{1, 2, "b"}}, DiffOptions{}); got != nil {
		t.Errorf("got %q", got)
	}
}

// TestColorOnlyAddsCodes holds the law that a coloured diff is a plain one with
// codes in it.
func TestColorOnlyAddsCodes(t *testing.T) {
	codes := regexp.MustCompile("\x1b\\[[0-9]*m")
	rapid.Check(t, func(t *rapid.T) {
		s, edits := drawn(t)
		plain, colored := string(Diff("x", s, edits, DiffOptions{})), string(Diff("x", s, edits, DiffOptions{Color: true}))
		if got := codes.ReplaceAllString(colored, ""); got != plain {
			t.Fatalf("got\n%q\nwant\n%q", got, plain)
		}
	})
}

// TestDiffApplies holds the law that the diff turns the old text into the new.
func TestDiffApplies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, edits := drawn(t)
		want, _ := Apply(s, edits)
		d := string(Diff("x", s, edits, DiffOptions{}))
		got, err := patch(s, d)
		if err != nil || got != want {
			t.Fatalf("%q with\n%s\ngives %q, %v; want %q", s, d, got, err, want)
		}
	})
}

var hunkHead = regexp.MustCompile(`^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$`)

// patch applies a unified diff strictly.
func patch(old, diff string) (string, error) {
	oldLines := strings.SplitAfter(old, "\n")
	if oldLines[len(oldLines)-1] == "" {
		oldLines = oldLines[:len(oldLines)-1]
	}
	if diff == "" {
		return old, nil
	}
	var out []string
	at := 0
	lines := strings.SplitAfter(diff, "\n")
	for i := 2; i < len(lines) && lines[i] != ""; {
		m := hunkHead.FindStringSubmatch(strings.TrimSuffix(lines[i], "\n"))
		if m == nil {
			return "", fmt.Errorf("line %d is no hunk: %q", i, lines[i])
		}
		first, oldN, newFirst, newN := number(m[1]), size(m[2]), number(m[3]), size(m[4])
		if oldN > 0 {
			first--
		}
		if newN > 0 {
			newFirst--
		}
		out = append(out, oldLines[at:first]...)
		at = first
		if len(out) != newFirst {
			return "", fmt.Errorf("hunk at %d should begin at new line %d, not %d", i, newFirst, len(out))
		}
		for i++; oldN > 0 || newN > 0; i++ {
			line := lines[i]
			body := line[1:]
			if i+1 < len(lines) && strings.HasPrefix(lines[i+1], "\\ ") {
				body = strings.TrimSuffix(body, "\n")
			}
			switch line[0] {
			case '\\':
				continue
			case '+':
				out, newN = append(out, body), newN-1
				continue
			case ' ':
				out, newN = append(out, body), newN-1
			}
			if oldLines[at] != body {
				return "", fmt.Errorf("old line %d is %q, not %q", at, oldLines[at], body)
			}
			at, oldN = at+1, oldN-1
		}
		for i < len(lines) && strings.HasPrefix(lines[i], "\\ ") {
			i++
		}
	}
	return strings.Join(append(out, oldLines[at:]...), ""), nil
}

func number(s string) int { n, _ := strconv.Atoi(s); return n }

func size(s string) int {
	if s == "" {
		return 1
	}
	return number(s)
}

// TestGitApplies lets git judge a few diffs.
func TestGitApplies(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("no git here")
	}
	for i, c := range []struct {
		text  string
		edits []Edit
	}{
		{"nănh lực", []Edit{{0, 6, "năng"}}},
		{"a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n", []Edit{{0, 1, "x"}, {20, 21, "y"}}},
		{"a\r\nb\r\n", []Edit{{1, 2, ""}}},
		{"a\nb\n", []Edit{{1, 2, ""}}},
		{"a\nb", []Edit{{3, 3, "\n"}}},
	} {
		dir := t.TempDir()
		name := filepath.Join(dir, "bài 1.txt")
		if err := os.WriteFile(name, []byte(c.text), 0o644); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(git, "apply", "--whitespace=nowarn", "-")
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir))
		cmd.Stdin = strings.NewReader(string(Diff("bài 1.txt", c.text, c.edits, DiffOptions{})))
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%d: %v\n%s", i, err, out)
		}
		want, _ := Apply(c.text, c.edits)
		if got, _ := os.ReadFile(name); string(got) != want {
			t.Errorf("%d: git makes %q, want %q", i, got, want)
		}
	}
}
