package suppress

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"vnan/tokenize/syllable"
)

// load writes a dictionary and reads it.
func load(t testing.TB, content string) (*Dictionary, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tu-rieng.txt")
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	d, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	return d, path
}

func TestKnown(t *testing.T) {
	d, _ := load(t, "\uFEFF# của tòa soạn\r\nnghành # cố ý\nLaị\n\n  hòaa\nC#\npa-nôô\n"+norm.NFD.String("tiếngg")+"\nBuôn  Hôô\n")
	for form, want := range map[string]bool{
		"nghành": true, "Nghành": true, "NGHÀNH": true, "nghanh": false,
		"Laị": true, "laị": false, "LAỊ": false,
		"hòaa": true, "tiếngg": true, "c#": false, "C#": true, "pa-nôô": true, "Pa-nôô": true,
		"Buôn Hôô": true, "Buôn\nHôô": true, "buôn hôô": false, "Hôô": false, "": false, "của": false, "cố ý": false,
	} {
		if got := d.Known(form); got != want {
			t.Errorf("Known(%q) is %v", form, got)
		}
	}
	if d.Len() != 7 {
		t.Errorf("%d entries, want 7", d.Len())
	}
}

func TestNilDictionaryKnowsNothing(t *testing.T) {
	var d *Dictionary
	x := text("có nănh lực")
	if d.Known("nănh") || d.Len() != 0 || len(d.Filter(x, every(t, x, "syllable/illegal", "nănh"))) != 1 {
		t.Error("nil is no empty dictionary")
	}
}

// TestTonePlacementIsFolded holds the law that an entry knows all spellings of
// its syllable which differ in tone placement only, in all Unicode forms.
func TestTonePlacementIsFolded(t *testing.T) {
	var all []syllable.Syllable
	for s := range syllable.All() {
		all = append(all, s)
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(all).Draw(t, "syllable")
		var d Dictionary
		d.add(clean(norm.NFD.String(s.Format(syllable.NewStyle)) + " khácc"))
		if form := s.Format(syllable.OldStyle) + " khácc"; !d.Known(form) || !d.Known(strings.ToUpper(form)) {
			t.Fatalf("%q is not known", form)
		}
	})
}

func TestFilterCoversEntriesOfSeveralSyllables(t *testing.T) {
	d, _ := load(t, "Buôn Hôô\nKrông Bôô Tah\nAT&T-Xx")
	x := text("Ở Buôn Hôô và ở Hôô, gần Krông\nBôô Tah, sông Bôô. Hãng AT&T-Xx.")
	found := every(t, x, "syllable/illegal", "Hôô")
	found = append(found, every(t, x, "context/real-word", "Bôô")...)
	found = append(found, every(t, x, "syllable/illegal", "Xx")...)
	left := d.Filter(x, found)
	if len(left) != 2 || left[0].Start != strings.LastIndex(x.NFC, "Hôô") || left[1].Start != strings.LastIndex(x.NFC, "Bôô") {
		t.Errorf("left: %v of %q", left, x.NFC)
	}
	if kept := d.Filter(x, every(t, x, "character/homoglyph", "Buôn")); len(kept) != 1 {
		t.Error("a finding about characters was dropped")
	}
}

func TestLoadErrors(t *testing.T) {
	if _, err := Load("/no/such/file"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
	if d, err := LoadIfExists("", "/no/such/file"); err != nil || d.Len() != 0 {
		t.Errorf("got %v", err)
	}
	for content, want := range map[string]string{
		"một\nh\xe1i\n":                      ":2: this is not UTF-8",
		"a\x00b":                             ":1: the character '\\x00'",
		"\n\n" + strings.Repeat("dài ", 120): ":3: an entry of",
	} {
		path := filepath.Join(t.TempDir(), "d.txt")
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(path); err == nil || !strings.HasPrefix(err.Error(), path+want) {
			t.Errorf("%q gives %v, want %q", content, err, want)
		}
	}
}

func TestAddAndRemove(t *testing.T) {
	path := filepath.Join(t.TempDir(), ".vnan", "tu-rieng.txt")
	if added, err := Add(path, "  nghành ", "Buôn Hồ", "nghành", "NGHÀNH"); err != nil || strings.Join(added, "|") != "nghành|Buôn Hồ" {
		t.Fatalf("added %q, %v", added, err)
	}
	if err := os.WriteFile(path, []byte("# đầu\r\nnghành # vì\r\n\r\nHoà"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if added, err := Add(path, "Hòa", "hòa", "Lài"); err != nil || strings.Join(added, "|") != "hòa|Lài" {
		t.Errorf("added %q, %v", added, err)
	}
	removed, err := Remove(path, "Hòa", "lài", "không có", norm.NFD.String("nghành"))
	if err != nil || strings.Join(removed, "|") != "nghành|Hoà" {
		t.Errorf("removed %q, %v", removed, err)
	}
	data, _ := os.ReadFile(path)
	if want := "# đầu\r\n\r\nhòa\r\nLài\r\n"; string(data) != want {
		t.Errorf("the file holds %q, want %q", data, want)
	}
	if entries, err := Entries(path); err != nil || strings.Join(entries, "|") != "hòa|Lài" {
		t.Errorf("entries %q, %v", entries, err)
	}
	info, _ := os.Stat(path)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("the mode became %v", info.Mode())
	}
}

func TestAddRefuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.txt")
	for _, entry := range []string{"", "  ", "# chú thích", "a\x07", "\xff"} {
		if _, err := Add(path, entry); err == nil {
			t.Errorf("%q was added", entry)
		}
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a file was made for nothing")
	}
}

func TestFindProject(t *testing.T) {
	top := t.TempDir()
	deep := filepath.Join(top, "a", "b")
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	if path, ok := FindProject(deep); ok {
		t.Skip("a dictionary lies above the temporary folder: ", path)
	}
	want := filepath.Join(top, filepath.FromSlash(ProjectFile))
	if _, err := Add(want, "x"); err != nil {
		t.Fatal(err)
	}
	if path, ok := FindProject(deep); !ok || path != want {
		t.Errorf("found %q, want %q", path, want)
	}
}

func TestPersonal(t *testing.T) {
	for _, c := range []struct{ xdg, home, want string }{
		{"/x", "/h", "/x/vnan/tu-rieng.txt"}, {"", "/h", "/h/.config/vnan/tu-rieng.txt"}, {"rel", "/h", "/h/.config/vnan/tu-rieng.txt"}, {"", "", ""},
	} {
		got := Personal(func(name string) string { return map[string]string{"XDG_CONFIG_HOME": c.xdg, "HOME": c.home}[name] })
		if filepath.ToSlash(got) != c.want {
			t.Errorf("%q and %q give %q, want %q", c.xdg, c.home, got, c.want)
		}
	}
}
