package source

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// tree writes files, whose names end in / for folders and contain -> for
// symbolic links, and returns the folder.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		switch target, isLink := strings.CutPrefix(content, "->"); {
		case isLink:
			err = os.Symlink(target, path)
		case strings.HasSuffix(name, "/"):
			err = os.MkdirAll(path, 0o755)
		default:
			err = os.WriteFile(path, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// below returns the Rel of each input, with its error's problem if it has one.
func below(t *testing.T, args []string, o WalkOptions) []string {
	t.Helper()
	var out []string
	for in, err := range Walk(args, o) {
		var e *Error
		switch {
		case err == nil:
			out = append(out, in.Rel)
		case errors.As(err, &e):
			out = append(out, filepath.Base(e.Path)+": "+string(e.Problem))
		default:
			t.Errorf("%s: untyped error %v", in.Path, err)
		}
	}
	return out
}

func TestWalk(t *testing.T) {
	root := tree(t, map[string]string{
		"b.txt": "b", "a.txt": "a", "a/2.md": "2", "a/1.txt": "1", "a.b/3.txt": "3",
		".hidden.txt": "h", ".git/config": "g", "empty/": "", "a/.x/y.txt": "y",
	})
	for _, test := range []struct {
		name    string
		options WalkOptions
		want    string
	}{
		{"all", WalkOptions{}, "a/1.txt a/2.md a.b/3.txt a.txt b.txt"},
		{"include", WalkOptions{Include: []string{"*.md", "/b.*"}}, "a/2.md b.txt"},
		{"exclude folder", WalkOptions{Exclude: []string{"a/"}}, "a.b/3.txt a.txt b.txt"},
		{"exclude glob", WalkOptions{Exclude: []string{"a/*.t?t", "[!a].txt"}}, "a/2.md a.txt"},
		{"hidden", WalkOptions{Hidden: true}, ".hidden.txt a/.x/y.txt a/1.txt a/2.md a.b/3.txt a.txt b.txt"},
	} {
		if got := strings.Join(below(t, []string{root}, test.options), " "); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestWalkGiven(t *testing.T) {
	root := tree(t, map[string]string{".gitignore": "*.txt", "a.txt": "a", ".b.txt": "b"})
	args := []string{filepath.Join(root, ".b.txt"), "-", filepath.Join(root, "a.txt"), filepath.Join(root, "none"), root}
	got := below(t, args, WalkOptions{Stdin: strings.NewReader("x"), Exclude: []string{"*"}})
	want := []string{".b.txt", "-", "a.txt", "none: not found"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for in := range Walk(args[:1], WalkOptions{}) {
		if !in.Given || in.IsStdin() {
			t.Errorf("%+v", in)
		}
	}
}

func TestWalkIgnoreFiles(t *testing.T) {
	for _, test := range []struct {
		name, rules, below string // .gitignore at the top and in sub/
		want               string
	}{
		{"name anywhere", "x.txt", "", "sub/y.txt y.txt"},
		{"anchored", "/x.txt", "", "sub/x.txt sub/y.txt y.txt"},
		{"path", "sub/x.txt", "", "sub/y.txt x.txt y.txt"},
		{"folder", "sub/", "", "x.txt y.txt"},
		{"folder only", "x.txt/", "", "sub/x.txt sub/y.txt x.txt y.txt"},
		{"below", "", "x.*", "sub/y.txt x.txt y.txt"},
		{"taken back below", "*.txt", "!x.txt", "sub/x.txt"},
		{"taken back", "*.txt\n!y.txt", "", "sub/y.txt y.txt"},
		{"question mark", "?.txt", "", ""},
		{"class", "[!x].txt", "", "sub/x.txt x.txt"},
		{"stars", "**/x.txt\nsub/**", "", "y.txt"},
		{"comment and CRLF", "#y.txt\r\nx.txt\r\n\r\n", "", "sub/y.txt y.txt"},
		{"no expression", "x.txt+\n(\n[\n{1}\n$\n", "", "sub/x.txt sub/y.txt x.txt y.txt"},
	} {
		files := map[string]string{"x.txt": "", "y.txt": "", "sub/x.txt": "", "sub/y.txt": "", ".gitignore": test.rules}
		if test.below != "" {
			files["sub/.gitignore"] = test.below
		}
		root := tree(t, files)
		if got := strings.Join(below(t, []string{root}, WalkOptions{}), " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
		if got := below(t, []string{root}, WalkOptions{NoIgnore: true}); len(got) != 4 {
			t.Errorf("%s: NoIgnore gives %q", test.name, got)
		}
	}
}

// TestWalkRepository: the rules of a repository hold in a folder inside it,
// whose own name is no pattern.
func TestWalkRepository(t *testing.T) {
	root := tree(t, map[string]string{
		".git/HEAD": "", ".gitignore": "/in (1+)/*.log\nsecret.txt\n",
		"in (1+)/.gitignore": "/b.txt", "in (1+)/a.txt": "", "in (1+)/b.txt": "",
		"in (1+)/c.log": "", "in (1+)/secret.txt": "", "in (1+)/x/b.txt": "",
	})
	got := strings.Join(below(t, []string{filepath.Join(root, "in (1+)")}, WalkOptions{}), " ")
	if want := "a.txt x/b.txt"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWalkLinks(t *testing.T) {
	root := tree(t, map[string]string{
		"a/1.txt": "1", "a/loop": "->..", "b": "->a", "dangling.txt": "->nowhere", "file.txt": "->a/1.txt",
	})
	got := strings.Join(below(t, []string{root}, WalkOptions{}), " ")
	if want := "a/1.txt dangling.txt: not found file.txt"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	got = strings.Join(below(t, []string{root}, WalkOptions{FollowLinks: true}), " ")
	if want := "a/1.txt dangling.txt: not found file.txt"; got != want {
		t.Errorf("following: %q, want %q", got, want)
	}
	got = strings.Join(below(t, []string{filepath.Join(root, "b")}, WalkOptions{}), " ")
	if want := "1.txt"; got != want {
		t.Errorf("a link as argument: %q, want %q", got, want)
	}
}

func TestFilesFrom(t *testing.T) {
	root := tree(t, map[string]string{"a.txt": "", "b c.txt": "", "d/e.txt": ""})
	at := func(name string) string { return filepath.Join(root, name) }
	for _, list := range []string{
		at("b c.txt") + "\n\n" + at("d") + "\r\n-\n" + at("gone"),
		at("b c.txt") + "\x00" + at("d") + "\x00-\x00" + at("gone") + "\x00",
	} {
		got := below(t, []string{at("a.txt")}, WalkOptions{FilesFrom: strings.NewReader(list)})
		want := []string{"a.txt", "b c.txt", "e.txt", "-: not found", "gone: not found"}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", list, got, want)
		}
	}
	long := strings.NewReader(strings.Repeat("x", maxPath+1))
	if got := below(t, nil, WalkOptions{FilesFrom: long}); !slices.Equal(got, []string{"list of files: unreadable"}) {
		t.Errorf("%q", got)
	}
}

func TestWalkStops(t *testing.T) {
	root := tree(t, map[string]string{"a.txt": "", "b.txt": "", "c/d.txt": ""})
	count := 0
	for range Walk([]string{root, root}, WalkOptions{}) {
		if count++; count == 2 {
			break
		}
	}
	if count != 2 {
		t.Errorf("%d inputs", count)
	}
}

func TestUnreadableFolder(t *testing.T) {
	root := tree(t, map[string]string{"a.txt": "", "closed/b.txt": "", "z.txt": ""})
	closed := filepath.Join(root, "closed")
	if err := os.Chmod(closed, 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(closed, 0o755) })
	if _, err := os.ReadDir(closed); err == nil {
		t.Skip("this user may read everything (root)")
	}
	got := strings.Join(below(t, []string{root}, WalkOptions{}), " ")
	if want := "a.txt closed: unreadable z.txt"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
